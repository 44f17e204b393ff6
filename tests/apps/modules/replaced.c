/* Reads texts in a page whose scripts replaced what the runtime is built on, before the module started: `said` becomes the document's
 * title, and `echo` returns its argument. The test has the page. */
#include <mumba.h>

static mumba_name name(mumba_context *ctx, const char *text) {
    mumba_name result = 0;
    mumba_intern(ctx, mumba_text(text), &result);
    return result;
}

static mumba_status echo(mumba_context *ctx, void *user, mumba_value self, const mumba_value *argv, size_t argc,
                         mumba_value *result) {
    (void)ctx, (void)user, (void)self;
    if (argc != 1) return MUMBA_ERR_ARGUMENT;
    *result = argv[0];
    return MUMBA_OK;
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    mumba_handle function = MUMBA_NONE;
    mumba_string said;
    mumba_status status = mumba_callback_create(ctx, echo, NULL, NULL, &function);
    if (status == MUMBA_OK) status = mumba_set(ctx, MUMBA_WINDOW, name(ctx, "echo"), mumba_of_handle(function));
    if (status == MUMBA_OK) status = mumba_get_string(ctx, MUMBA_WINDOW, name(ctx, "said"), &said);
    if (status != MUMBA_OK) return status;
    status = mumba_set(ctx, MUMBA_DOCUMENT, name(ctx, "title"), mumba_of_string(said));
    mumba_string_free(said);
    return status;
}
