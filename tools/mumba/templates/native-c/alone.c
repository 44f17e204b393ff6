/* The view: counts greetings. */

#include <stdlib.h>

#include "greeting.h"
#include "mumba.h"

/* What the view remembers for as long as its document lives. */
typedef struct {
    mumba_name text_content;
    mumba_handle answer;
    unsigned count;
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

static void show(mumba_context *ctx, const view *self) {
    char *text = greeting("Hello!", self->count);
    mumba_set(ctx, self->answer, self->text_content, mumba_of_text(text));
    free(text);
}

static mumba_status on_click(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                             size_t argc, mumba_value *result) {
    (void)this_value, (void)argv, (void)argc, (void)result;
    view *self = user;
    self->count++;
    show(ctx, self);
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
