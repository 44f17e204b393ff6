/* Memory that changes hands without a copy: through a channel, a structured clone, and to a worker. */
#include "gallery.h"

#include <stdio.h>

enum { BYTES = 1 << 20 };

static mumba_message_channel channel;
static mumba_context *worker;

static double length_of(part *self, mumba_context *ctx, mumba_handle memory) {
    mumba_name name = 0;
    double number = -1;
    DID(self, mumba_find_name(ctx, mumba_text("byteLength"), &name));
    DID(self, mumba_get_number(ctx, memory, name, &number));
    return number;
}

static mumba_handle filled(part *self, uint8_t with) {
    mumba_handle memory = MUMBA_NONE;
    void *data = NULL;
    if (DID(self, mumba_buffer_create(page, BYTES, &memory, &data)))
        for (size_t at = 0; at < BYTES; at++) ((uint8_t *)data)[at] = (uint8_t)(with + at % 251);
    return memory;
}

static void note(part *self, const char *text) {
    mumba_node_set_text_content(page, add(self, self->stage, "div", NULL), mumba_text(text));
}

static void on_worker(mumba_context *ctx, void *user) {
    part *self = user;
    mumba_handle memory = filled(self, 3), there = MUMBA_NONE;
    DID(self, mumba_worker_transfer(page, memory, true, ctx, &there));
    CHECK(self, length_of(self, page, memory) == 0);
    CHECK(self, length_of(self, ctx, there) == BYTES);
    uint8_t two[2] = {0};
    DID(self, mumba_buffer_read(ctx, there, 252, two, sizeof two));
    CHECK(self, two[0] == 4 && two[1] == 5);
    note(self, "to a worker: 1 MiB");
    DID(self, mumba_worker_close(ctx));
    finish(self);
}

static mumba_status on_message(mumba_context *ctx, void *user, mumba_message_event event) {
    part *self = user;
    mumba_value data;
    if (!DID(self, mumba_message_event_get_data(ctx, event, &data))) return MUMBA_OK;
    if (CHECK(self, data.kind == MUMBA_OBJECT)) {
        void *bytes = NULL;
        size_t len = 0;
        DID(self, mumba_buffer_data(ctx, data.as.object, &bytes, &len));
        CHECK(self, len == BYTES && ((uint8_t *)bytes)[0] == 1 && ((uint8_t *)bytes)[252] == 2);
        note(self, "through a channel: 1 MiB");
    }
    mumba_value_clear(ctx, &data);
    mumba_worker_settings settings = {.size = sizeof settings, .kind = MUMBA_WORKER_DEDICATED, .on_ready = on_worker, .user = self};
    DID(self, mumba_worker_create(page, &settings, &worker));
    return MUMBA_OK;
}

static void show(part *self) {
    mumba_message_port here = MUMBA_NONE, there = MUMBA_NONE;
    mumba_handle memory = filled(self, 1);
    DID(self, mumba_message_channel_new(page, &channel));
    DID(self, mumba_message_channel_get_port1(page, channel, &here));
    DID(self, mumba_message_channel_get_port2(page, channel, &there));
    DID(self, mumba_message_port_on_message(page, there, on_message, self, NULL, NULL));
    DID(self, mumba_message_port_start(page, there));
    DID(self, mumba_message_port_post_message_with_transfer(page, here, mumba_of_handle(memory), &memory, 1));
    CHECK(self, length_of(self, page, memory) == 0);
    void *data = NULL;
    size_t len = 0;
    CHECK(self, mumba_buffer_data(page, memory, &data, &len) == MUMBA_ERR_STATE);

    mumba_handle second = filled(self, 2);
    mumba_structured_serialize_options options = MUMBA_NONE;
    mumba_value clone;
    DID(self, mumba_structured_serialize_options_create(page, &options));
    DID(self, mumba_structured_serialize_options_set_transfer(page, options, &second, 1));
    if (DID(self, mumba_window_structured_clone_with_options(page, MUMBA_WINDOW, mumba_of_handle(second), options, &clone))) {
        CHECK(self, clone.kind == MUMBA_OBJECT && length_of(self, page, clone.as.object) == BYTES);
        CHECK(self, length_of(self, page, second) == 0);
        mumba_value_clear(page, &clone);
        note(self, "by a structured clone: 1 MiB");
    }
}

part buffers_part = {.id = "buffers",
                     .title = "Transferable buffers",
                     .about = "Native memory is handed on, not copied: afterwards the one who gave it has none.",
                     .show = show};
