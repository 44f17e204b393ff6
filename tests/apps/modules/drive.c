/* Drives a page: builds elements, answers events, calls the app's service. What it did is read back from outside. */
#include <mumba.h>

#include <stdio.h>
#include <stdlib.h>

static mumba_handle list, field;
static unsigned clicks;

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name result = 0;
    mumba_intern(ctx, mumba_text(text), &result);
    return result;
}

static mumba_handle element(mumba_context *ctx, const char *tag, const char *id, mumba_handle parent) {
    mumba_handle result = MUMBA_NONE;
    mumba_value argument = mumba_of_text(tag);
    mumba_invoke(ctx, MUMBA_DOCUMENT, name(ctx, "createElement"), &argument, 1, &result);
    mumba_set(ctx, result, name(ctx, "id"), mumba_of_text(id));
    argument = mumba_of_handle(result);
    mumba_invoke(ctx, parent, name(ctx, "append"), &argument, 1, NULL);
    return result;
}

static void show(mumba_context *ctx, mumba_handle target, const char *text, size_t length) {
    mumba_set(ctx, target, name(ctx, "textContent"), mumba_of_string(mumba_string_of(text, length)));
}

static mumba_status on_click(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                             mumba_value *result) {
    (void)user, (void)this_value, (void)argv, (void)argc, (void)result;
    /* A synchronous read of what a person typed. */
    mumba_string typed;
    mumba_status status = mumba_get_string(ctx, field, name(ctx, "value"), &typed);
    if (status != MUMBA_OK) return status;
    char id[32];
    snprintf(id, sizeof id, "row-%u", ++clicks);
    mumba_handle row = element(ctx, "li", id, list);
    show(ctx, row, typed.ptr, typed.len);
    mumba_string_free(typed);
    return mumba_release(ctx, row);
}

static void on_answer(mumba_context *ctx, void *user, mumba_bytes message) {
    /* DoResponse: field 1, a string shorter than 128 bytes. */
    const char *bytes = message.ptr;
    if (message.len >= 2) show(ctx, *(mumba_handle *)user, bytes + 2, message.len - 2);
}

static void on_count(mumba_context *ctx, void *user, mumba_bytes message) {
    (void)ctx;
    const unsigned char *bytes = message.ptr;
    if (message.len == 2) *(unsigned *)user += bytes[1];
}

static void on_end(mumba_context *ctx, void *user, const mumba_call_end *end) {
    (void)user;
    if (end->code != 0) mumba_log(ctx, MUMBA_LOG_ERROR, end->message);
}

static unsigned sum;
static mumba_handle counted;

static void on_counted(mumba_context *ctx, void *user, const mumba_call_end *end) {
    (void)user;
    char text[64];
    int length = snprintf(text, sizeof text, "%u, code %u", sum, end->code);
    show(ctx, counted, text, (size_t)length);
}

static void on_refused(mumba_context *ctx, void *user, const mumba_call_end *end) {
    char text[64];
    int length = snprintf(text, sizeof text, "code %u", end->code);
    show(ctx, *(mumba_handle *)user, text, (size_t)length);
}

static void call(mumba_context *ctx, const char *method, const char *request, size_t length, uint32_t flags,
                 mumba_message_fn on_message, mumba_end_fn end, void *user) {
    mumba_call call = {.size = sizeof call, .method = mumba_text(method), .request = {request, length},
                       .flags = flags, .on_message = on_message, .on_end = end, .user = user};
    if (mumba_service_call(ctx, &call, NULL) != MUMBA_OK) mumba_log(ctx, MUMBA_LOG_ERROR, mumba_text("the call cannot be made"));
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    static mumba_handle answer, refused;
    mumba_handle body = MUMBA_NONE, listener = MUMBA_NONE;
    mumba_get_handle(ctx, MUMBA_DOCUMENT, name(ctx, "body"), &body);
    mumba_handle heading = element(ctx, "h1", "heading", body);
    show(ctx, heading, "Gr\xc3\xbc\xc3\x9f" "e", 7);
    field = element(ctx, "input", "field", body);
    mumba_handle button = element(ctx, "button", "button", body);
    show(ctx, button, "Add", 3);
    list = element(ctx, "ul", "list", body);
    answer = element(ctx, "p", "answer", body);
    counted = element(ctx, "p", "counted", body);
    refused = element(ctx, "p", "refused", body);

    mumba_status status = mumba_callback_create(ctx, on_click, NULL, NULL, &listener);
    if (status != MUMBA_OK) return status;
    mumba_value arguments[] = {mumba_of_text("click"), mumba_of_handle(listener)};
    mumba_invoke(ctx, button, name(ctx, "addEventListener"), arguments, 2, NULL);

    call(ctx, "test.v1.Test/Do", "\x0a\x10say hello from C", 18, 0, on_answer, on_end, &answer);
    call(ctx, "test.v1.Test/Count", "\x08\x64", 2, MUMBA_CALL_SERVER_STREAMING, on_count, on_counted, &sum);
    call(ctx, "mumba.service.v1.App/Launch", "", 0, 0, NULL, on_refused, &refused);
    mumba_log(ctx, MUMBA_LOG_INFO, mumba_text("the module runs"));
    return mumba_flush(ctx);
}
