#include <mumba.h>
#include <stdio.h>
#include <stdlib.h>

/* What the app remembers for as long as its document lives. */
typedef struct {
    mumba_name text_content;
    mumba_handle heading;
    unsigned count;
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

static mumba_status show(mumba_context *ctx, const counter *self) {
    char text[64];
    snprintf(text, sizeof text, "%u %s", self->count, self->count == 1 ? "click" : "clicks");
    return mumba_set(ctx, self->heading, self->text_content, mumba_of_text(text));
}

/* Runs for each click. */
static mumba_status on_click(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                             size_t argc, mumba_value *result) {
    (void)this_value, (void)argv, (void)argc, (void)result;
    counter *self = user;
    self->count++;
    return show(ctx, self);
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
    self->heading = add(ctx, "h1", "");
    mumba_handle button = add(ctx, "button", "Click me");

    /* A JavaScript function that runs on_click; `free` runs when the function is gone, with the document at the latest. */
    mumba_handle listener = MUMBA_NONE;
    mumba_status status = mumba_callback_create(ctx, on_click, self, free, &listener);
    if (status != MUMBA_OK) {
        free(self);
        return status;
    }
    mumba_value arguments[] = {mumba_of_text("click"), mumba_of_handle(listener)};
    mumba_invoke(ctx, button, name(ctx, "addEventListener"), arguments, 2, NULL);
    show(ctx, self);
    return mumba_flush(ctx);
}
