#include <mumba.h>

/* The number that the runtime knows a JavaScript name by. */
static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name number = 0;
    mumba_intern(ctx, mumba_text(text), &number);
    return number;
}

uint32_t mumba_module_abi(void) {
    return MUMBA_ABI_VERSION;
}

mumba_status mumba_module_main(mumba_context *ctx) {
    /* const heading = document.createElement("h1") */
    mumba_handle heading = MUMBA_NONE;
    mumba_value tag = mumba_of_text("h1");
    mumba_invoke(ctx, MUMBA_DOCUMENT, name(ctx, "createElement"), &tag, 1, &heading);

    /* heading.textContent = "Hello from C" */
    mumba_set(ctx, heading, name(ctx, "textContent"), mumba_of_text("Hello from C"));

    /* document.body.append(heading) */
    mumba_handle body = MUMBA_NONE;
    mumba_value child = mumba_of_handle(heading);
    mumba_get_handle(ctx, MUMBA_DOCUMENT, name(ctx, "body"), &body);
    mumba_invoke(ctx, body, name(ctx, "append"), &child, 1, NULL);

    return mumba_flush(ctx);
}
