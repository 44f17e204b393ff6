/* A WebSocket to the app's service, which sends everything back. */
#include "gallery.h"

#include <stdio.h>

#include <mumba/web/websockets.h>

enum { BYTES = 5000 };

static mumba_websocket socket_of;
static unsigned received;

static void log_line(part *self, const char *text) {
    mumba_node_set_text_content(page, add(self, self->stage, "div", NULL), mumba_text(text));
}

static mumba_status on_message(mumba_context *ctx, void *user, mumba_message_event event) {
    part *self = user;
    mumba_value data;
    if (!DID(self, mumba_message_event_get_data(ctx, event, &data))) return MUMBA_OK;
    char line[80];
    if (received++ == 0) {
        CHECK(self, data.kind == MUMBA_STRING && text_is(data.as.string, "Grüße aus C"));
        snprintf(line, sizeof line, "text: %.40s", data.kind == MUMBA_STRING ? data.as.string.ptr : "none");
        log_line(self, line);
    } else if (CHECK(self, data.kind == MUMBA_OBJECT)) {
        void *bytes = NULL;
        size_t len = 0;
        DID(self, mumba_buffer_data(ctx, data.as.object, &bytes, &len));
        CHECK(self, len == BYTES && ((uint8_t *)bytes)[0] == 7 && ((uint8_t *)bytes)[BYTES - 1] == 9);
        snprintf(line, sizeof line, "bytes: %zu", len);
        log_line(self, line);
        DID(self, mumba_websocket_close_with_code_and_reason(ctx, socket_of, 4001, mumba_text("enough")));
    }
    mumba_value_clear(ctx, &data);
    return MUMBA_OK;
}

static mumba_status on_close(mumba_context *ctx, void *user, mumba_close_event event) {
    part *self = user;
    uint16_t code = 0;
    bool clean = false;
    DID(self, mumba_close_event_get_code(ctx, event, &code));
    DID(self, mumba_close_event_get_was_clean(ctx, event, &clean));
    CHECK(self, received == 2 && clean && code == 4001);
    log_line(self, "closed");
    finish(self);
    return MUMBA_OK;
}

static mumba_status on_open(mumba_context *ctx, void *user, mumba_event event) {
    (void)event;
    part *self = user;
    uint16_t state = 9;
    DID(self, mumba_websocket_get_ready_state(ctx, socket_of, &state));
    CHECK(self, state == MUMBA_WEBSOCKET_OPEN);
    DID(self, mumba_websocket_send_with_str(ctx, socket_of, mumba_text("Grüße aus C")));
    mumba_handle memory = MUMBA_NONE;
    void *data = NULL;
    if (DID(self, mumba_buffer_create(ctx, BYTES, &memory, &data))) {
        ((uint8_t *)data)[0] = 7;
        ((uint8_t *)data)[BYTES - 1] = 9;
    }
    DID(self, mumba_websocket_send_with_object(ctx, socket_of, memory));
    return MUMBA_OK;
}

static void show(part *self) {
    DID(self, mumba_websocket_new(page, mumba_text("/echo"), &socket_of));
    DID(self, mumba_websocket_set_binary_type(page, socket_of, MUMBA_BINARY_TYPE_ARRAYBUFFER));
    DID(self, mumba_websocket_on_open(page, socket_of, on_open, self, NULL, NULL));
    DID(self, mumba_websocket_on_message(page, socket_of, on_message, self, NULL, NULL));
    DID(self, mumba_websocket_on_close(page, socket_of, on_close, self, NULL, NULL));
}

part socket_part = {
    .id = "socket", .title = "WebSocket", .about = "Text and bytes to the app's own service, which sends them back.", .show = show};
