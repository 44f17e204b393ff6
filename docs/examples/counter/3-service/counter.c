#include <mumba.h>
#include <stdio.h>
#include <stdlib.h>

#include "counter.pb-c.h"

typedef struct {
    mumba_name text_content;
    mumba_handle heading;
} counter;

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name number = 0;
    mumba_intern(ctx, mumba_text(text), &number);
    return number;
}

/* Makes an element with a text and appends it to the page. */
static mumba_handle add(mumba_context *ctx, const char *tag_name, const char *text) {
    mumba_handle body = MUMBA_NONE, element = MUMBA_NONE;
    mumba_value tag = mumba_of_text(tag_name);
    mumba_invoke(ctx, MUMBA_DOCUMENT, name(ctx, "createElement"), &tag, 1, &element);
    mumba_set(ctx, element, name(ctx, "textContent"), mumba_of_text(text));
    mumba_value child = mumba_of_handle(element);
    mumba_get_handle(ctx, MUMBA_DOCUMENT, name(ctx, "body"), &body);
    mumba_invoke(ctx, body, name(ctx, "append"), &child, 1, NULL);
    mumba_release(ctx, body);
    return element;
}

static void show(mumba_context *ctx, const counter *self, mumba_string text) {
    mumba_set(ctx, self->heading, self->text_content, mumba_of_string(text));
}

/* The service's answer. */
static void on_answer(mumba_context *ctx, void *user, mumba_bytes message) {
    Counter__V1__AddResponse *answer = counter__v1__add_response__unpack(NULL, message.len, message.ptr);
    if (answer) {
        char text[64];
        int length = snprintf(text, sizeof text, "%u %s", answer->count, answer->count == 1 ? "click" : "clicks");
        show(ctx, user, mumba_string_of(text, (size_t)length));
        counter__v1__add_response__free_unpacked(answer, NULL);
    }
}

/* The call is over; if it failed, the message says why. */
static void on_end(mumba_context *ctx, void *user, const mumba_call_end *end) {
    if (end->code != MUMBA_STATUS_OK) {
        show(ctx, user, end->message);
    }
}

static void ask(mumba_context *ctx, counter *self, unsigned amount) {
    Counter__V1__AddRequest request = COUNTER__V1__ADD_REQUEST__INIT;
    request.amount = amount;
    uint8_t bytes[16];
    mumba_call call = {
        .size = sizeof call,
        .method = mumba_text("counter.v1.Counter/Add"),
        .request = {bytes, counter__v1__add_request__pack(&request, bytes)},
        .timeout_ms = 5000,
        .on_message = on_answer,
        .on_end = on_end,
        .user = self,
    };
    mumba_service_call(ctx, &call, NULL);
}

static mumba_status on_click(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                             size_t argc, mumba_value *result) {
    (void)this_value, (void)argv, (void)argc, (void)result;
    ask(ctx, user, 1);
    return MUMBA_OK;
}

uint32_t mumba_module_abi(void) {
    return MUMBA_ABI_VERSION;
}

mumba_status mumba_module_main(mumba_context *ctx) {
    counter *self = calloc(1, sizeof *self);
    if (!self) {
        return MUMBA_ERR_LIMIT;
    }
    self->text_content = name(ctx, "textContent");
    self->heading = add(ctx, "h1", "…");
    mumba_handle button = add(ctx, "button", "Click me");

    mumba_handle listener = MUMBA_NONE;
    mumba_status status = mumba_callback_create(ctx, on_click, self, free, &listener);
    if (status != MUMBA_OK) {
        free(self);
        return status;
    }
    mumba_value arguments[] = {mumba_of_text("click"), mumba_of_handle(listener)};
    mumba_invoke(ctx, button, name(ctx, "addEventListener"), arguments, 2, NULL);
    ask(ctx, self, 0);
    return mumba_flush(ctx);
}
