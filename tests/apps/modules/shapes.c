/* Calls of every shape from C: sums what it sends, converses, and sends more than there is room for. What came of it is in the page. */
#include <mumba.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *large;
static const size_t LARGE = 300000;

static void show(mumba_context *ctx, const char *id, const char *text) {
    mumba_name create, append, id_name, content, body_name;
    mumba_intern(ctx, mumba_text("createElement"), &create);
    mumba_intern(ctx, mumba_text("append"), &append);
    mumba_intern(ctx, mumba_text("id"), &id_name);
    mumba_intern(ctx, mumba_text("textContent"), &content);
    mumba_intern(ctx, mumba_text("body"), &body_name);
    mumba_handle element = MUMBA_NONE, body = MUMBA_NONE;
    mumba_value argument = mumba_of_text("p");
    mumba_invoke(ctx, MUMBA_DOCUMENT, create, &argument, 1, &element);
    mumba_set(ctx, element, id_name, mumba_of_text(id));
    mumba_set(ctx, element, content, mumba_of_text(text));
    mumba_get_handle(ctx, MUMBA_DOCUMENT, body_name, &body);
    argument = mumba_of_handle(element);
    mumba_invoke(ctx, body, append, &argument, 1, NULL);
    mumba_release(ctx, element);
    mumba_release(ctx, body);
}

static mumba_handle begin(mumba_context *ctx, const char *method, uint32_t flags, mumba_message_fn on_message, mumba_end_fn on_end,
                          mumba_drained_fn on_drained, mumba_drop_fn drop, void *user) {
    mumba_call call = {.size = sizeof call, .method = mumba_text(method), .flags = flags, .on_message = on_message,
                       .on_end = on_end, .on_drained = on_drained, .user = user, .drop = drop};
    mumba_handle handle = MUMBA_NONE;
    if (mumba_service_call(ctx, &call, &handle) != MUMBA_OK) show(ctx, "failed", method);
    return handle;
}

/* A stream of requests, one answer. */

static unsigned total;

static void on_sum(mumba_context *ctx, void *user, mumba_bytes message) {
    (void)ctx, (void)user;
    const unsigned char *bytes = message.ptr;
    total = 0;
    for (size_t at = message.len; at > 1; at--) total = total << 7 | (bytes[at - 1] & 0x7f);
}

static void on_summed(mumba_context *ctx, void *user, const mumba_call_end *end) {
    (void)user;
    char text[64];
    snprintf(text, sizeof text, "%u, code %u", total, end->code);
    show(ctx, "sum", text);
}

/* Both ways at once: each answer brings the next order. */

static mumba_handle conversation;
static char heard[128];
static unsigned turns;

static void say(mumba_context *ctx, const char *order) {
    char request[64] = {0x0a, (char)strlen(order)};
    memcpy(request + 2, order, strlen(order));
    if (mumba_service_send(ctx, conversation, (mumba_bytes){request, strlen(order) + 2}) != MUMBA_OK) show(ctx, "failed", order);
}

static void on_turn(mumba_context *ctx, void *user, mumba_bytes message) {
    (void)user;
    strncat(heard, (const char *)message.ptr + 2, message.len - 2);
    strcat(heard, " ");
    if (++turns == 1) say(ctx, "say two");
    else if (turns == 2) say(ctx, "say three");
    else mumba_service_finish(ctx, conversation);
}

static void on_conversed(mumba_context *ctx, void *user, const mumba_call_end *end) {
    (void)user;
    char text[200];
    snprintf(text, sizeof text, "%scode %u", heard, end->code);
    show(ctx, "conversation", text);
}

/* More than there is room for: the runtime says so, and when to go on. */

static mumba_handle flood;
static unsigned sent, refused, drained;
static size_t received;

static void pour(mumba_context *ctx) {
    while (sent < 40) {
        mumba_status status = mumba_service_send(ctx, flood, (mumba_bytes){large, LARGE + 8});
        if (status == MUMBA_ERR_LIMIT) {
            refused++;
            return;
        }
        if (status != MUMBA_OK) return show(ctx, "failed", "send");
        sent++;
    }
    mumba_service_finish(ctx, flood);
    mumba_status late = mumba_service_send(ctx, flood, (mumba_bytes){large, 2});
    show(ctx, "late", late == MUMBA_ERR_STATE ? "refused" : "taken");
}

static void on_drained(mumba_context *ctx, void *user) {
    (void)user;
    drained++;
    pour(ctx);
}

static void on_flood(mumba_context *ctx, void *user, mumba_bytes message) {
    (void)ctx, (void)user;
    received += message.len;
}

static void on_flooded(mumba_context *ctx, void *user, const mumba_call_end *end) {
    (void)user;
    char text[200];
    snprintf(text, sizeof text, "sent %u, refused %s, drained %s, received %s, code %u", sent, refused > 0 ? "some" : "none",
             drained == refused ? "as often" : "otherwise", received > 40 * LARGE ? "all" : "less", end->code);
    show(ctx, "flood", text);
}

/* Kept open until the service dies, or until it is cancelled. */

static void on_killed(mumba_context *ctx, void *user, const mumba_call_end *end) {
    char text[64];
    snprintf(text, sizeof text, "code %u", end->code);
    show(ctx, user, text);
}

static mumba_handle cancelled;

static void on_dropped(void *user) { *(unsigned *)user += 1; }

static void on_nothing(mumba_context *ctx, void *user, const mumba_call_end *end) {
    (void)user, (void)end;
    show(ctx, "failed", "a cancelled call ended");
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    const uint32_t up = MUMBA_CALL_CLIENT_STREAMING, down = MUMBA_CALL_SERVER_STREAMING;
    mumba_handle sum = begin(ctx, "test.v1.Test/Sum", up, on_sum, on_summed, NULL, NULL, NULL);
    for (unsigned char number = 1; number <= 100; number++) {
        unsigned char message[2] = {0x08, number};
        mumba_service_send(ctx, sum, (mumba_bytes){message, 2});
    }
    mumba_service_finish(ctx, sum);

    conversation = begin(ctx, "test.v1.Test/Converse", up | down, on_turn, on_conversed, NULL, NULL, NULL);
    say(ctx, "say one");

    /* "say xxx…", longer than 2^14 and shorter than 2^21 bytes: a length of three bytes. */
    large = malloc(LARGE + 8);
    size_t order = LARGE + 4;
    memset(large, 'x', LARGE + 8);
    memcpy(large, (char[]){0x0a, (char)(order | 0x80), (char)(order >> 7 | 0x80), (char)(order >> 14)}, 4);
    memcpy(large + 4, "say ", 4);
    flood = begin(ctx, "test.v1.Test/Converse", up | down, on_flood, on_flooded, on_drained, NULL, NULL);
    pour(ctx);

    begin(ctx, "test.v1.Test/Sum", up, NULL, on_killed, NULL, NULL, "killed-sum");
    begin(ctx, "test.v1.Test/Converse", up | down, NULL, on_killed, NULL, NULL, "killed-converse");

    static unsigned dropped;
    cancelled = begin(ctx, "test.v1.Test/Sum", up, NULL, on_nothing, NULL, on_dropped, &dropped);
    mumba_release(ctx, cancelled);
    mumba_status stale = mumba_service_send(ctx, cancelled, (mumba_bytes){"", 0});
    show(ctx, "cancelled", dropped == 1 && stale == MUMBA_ERR_BAD_HANDLE ? "dropped once" : "wrong");

    /* The structure of version 1.0 is taken, and has no on_drained. */
    mumba_call old = {.size = offsetof(mumba_call, on_drained), .method = mumba_text("test.v1.Test/Do"), .on_end = on_killed,
                      .request = {"\x0a\x05say x", 7}, .user = "old", .on_drained = (mumba_drained_fn)1};
    if (mumba_service_call(ctx, &old, NULL) != MUMBA_OK) show(ctx, "failed", "old");
    mumba_call wrong = {.size = sizeof wrong, .method = mumba_text("test.v1.Test/Sum"), .flags = up};
    show(ctx, "no-result", mumba_service_call(ctx, &wrong, NULL) == MUMBA_ERR_ARGUMENT ? "refused" : "taken");
    return mumba_flush(ctx);
}
