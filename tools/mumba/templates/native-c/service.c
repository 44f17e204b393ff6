/* The view: asks the service for a greeting at each click. */

#include <stdlib.h>

#include "greeter.pb-c.h"
#include "greeting.h"
#include "mumba.h"

/* What the view remembers for as long as its document lives. */
typedef struct {
    mumba_name text_content;
    mumba_handle answer;
} view;

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name number = 0;
    mumba_intern(ctx, mumba_text(text), &number);
    return number;
}

static mumba_handle find(mumba_context *ctx, const char *id) {
    mumba_handle element = MUMBA_NONE;
    mumba_value argument = mumba_of_text(id);
    mumba_invoke(ctx, MUMBA_DOCUMENT, name(ctx, "getElementById"), &argument, 1, &element);
    return element;
}

static void show(mumba_context *ctx, const view *self, mumba_string text) {
    mumba_set(ctx, self->answer, self->text_content, mumba_of_string(text));
}

/* The service's answer. */
static void on_answer(mumba_context *ctx, void *user, mumba_bytes message) {
    Greeter__V1__GreetResponse *answer = greeter__v1__greet_response__unpack(NULL, message.len, message.ptr);
    if (answer) {
        char *text = greeting(answer->text, answer->count);
        show(ctx, user, mumba_text(text));
        free(text);
        greeter__v1__greet_response__free_unpacked(answer, NULL);
    }
}

/* The call is over; if it failed, the message says why. */
static void on_end(mumba_context *ctx, void *user, const mumba_call_end *end) {
    if (end->code != MUMBA_STATUS_OK) {
        show(ctx, user, end->message);
    }
}

static mumba_status on_click(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                             size_t argc, mumba_value *result) {
    (void)this_value, (void)argv, (void)argc, (void)result;
    Greeter__V1__GreetRequest request = GREETER__V1__GREET_REQUEST__INIT;
    uint8_t bytes[16];
    mumba_call call = {
        .size = sizeof call,
        .method = mumba_text("greeter.v1.Greeter/Greet"),
        .request = {bytes, greeter__v1__greet_request__pack(&request, bytes)},
        .timeout_ms = 5000,
        .on_message = on_answer,
        .on_end = on_end,
        .user = user,
    };
    mumba_service_call(ctx, &call, NULL);
    return MUMBA_OK;
}

uint32_t mumba_module_abi(void) {
    return MUMBA_ABI_VERSION;
}

mumba_status mumba_module_main(mumba_context *ctx) {
    view *self = calloc(1, sizeof *self);
    if (!self) {
        return MUMBA_ERR_LIMIT;
    }
    self->text_content = name(ctx, "textContent");
    self->answer = find(ctx, "answer");

    /* A JavaScript function that runs on_click; `free` runs when the function is gone, with the document at the latest. */
    mumba_handle listener = MUMBA_NONE;
    mumba_status status = mumba_callback_create(ctx, on_click, self, free, &listener);
    if (status != MUMBA_OK) {
        free(self);
        return status;
    }
    mumba_value arguments[] = {mumba_of_text("click"), mumba_of_handle(listener)};
    mumba_handle button = find(ctx, "greet");
    mumba_invoke(ctx, button, name(ctx, "addEventListener"), arguments, 2, NULL);
    mumba_set(ctx, button, name(ctx, "disabled"), mumba_of_bool(false));
    return mumba_flush(ctx);
}
