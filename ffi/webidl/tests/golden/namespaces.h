/* Types that are used below. */
typedef mumba_handle mumba_console;

/* `console`. */

/** `console.log`. Deferred. */
static inline mumba_status mumba_console_log(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001cu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000025u, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.name`. Reads. */
static inline mumba_status mumba_console_get_name(mumba_context *ctx, mumba_string *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001cu, &target);
    if (status == MUMBA_OK) status = mumba_web_get_string(ctx, target, 0x80000027u, result);
    if (target) mumba_release(ctx, target);
    return status;
}
