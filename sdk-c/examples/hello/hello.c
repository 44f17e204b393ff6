/* A native view in C: a button that counts its clicks. */
#include <mumba.h>

#include <stdio.h>

/** What the view consists of. */
static struct {
    mumba_name create_element, append_child, add_event_listener, text_content;
    mumba_handle button;
    unsigned clicks;
} view;

/** Makes the names known that are used below; each only once. */
static mumba_status make_names(mumba_context *ctx) {
    const struct {
        const char *text;
        mumba_name *name;
    } names[] = {
        {"createElement", &view.create_element},
        {"appendChild", &view.append_child},
        {"addEventListener", &view.add_event_listener},
        {"textContent", &view.text_content},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        mumba_status status = mumba_intern(ctx, mumba_text(names[i].text), names[i].name);
        if (status != MUMBA_OK) return status;
    }
    return MUMBA_OK;
}

/** `parent.appendChild(document.createElement(tag)).textContent = text`; the element is the caller's to release. */
static mumba_handle add(mumba_context *ctx, mumba_handle parent, const char *tag, const char *text) {
    mumba_value argument = mumba_of_text(tag);
    mumba_handle element = MUMBA_NONE;
    mumba_invoke(ctx, MUMBA_DOCUMENT, view.create_element, &argument, 1, &element);
    mumba_set(ctx, element, view.text_content, mumba_of_text(text));
    argument = mumba_of_handle(element);
    mumba_invoke(ctx, parent, view.append_child, &argument, 1, NULL);
    return element;
}

static mumba_status on_click(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                             size_t argc, mumba_value *result) {
    (void)user, (void)this_value, (void)argv, (void)argc, (void)result;
    char text[40];
    snprintf(text, sizeof text, "Clicked %u times", ++view.clicks);
    return mumba_set(ctx, view.button, view.text_content, mumba_of_text(text));
}

MUMBA_EXPORT uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

MUMBA_EXPORT mumba_status mumba_module_main(mumba_context *ctx) {
    mumba_status status = make_names(ctx);
    if (status != MUMBA_OK) return status;

    mumba_name body_name;
    mumba_handle body, heading, listener;
    status = mumba_intern(ctx, mumba_text("body"), &body_name);
    if (status == MUMBA_OK) status = mumba_get_handle(ctx, MUMBA_DOCUMENT, body_name, &body);
    if (status == MUMBA_OK) status = mumba_callback_create(ctx, on_click, NULL, NULL, &listener);
    if (status != MUMBA_OK) return status;

    heading = add(ctx, body, "h1", "Hello from C");
    view.button = add(ctx, body, "button", "Click me");
    mumba_value arguments[2] = {mumba_of_text("click"), mumba_of_handle(listener)};
    mumba_invoke(ctx, view.button, view.add_event_listener, arguments, 2, NULL);
    mumba_release(ctx, heading);
    mumba_release(ctx, body);

    /* All of it was recorded; this runs it and tells whether it worked. */
    return mumba_flush(ctx);
}
