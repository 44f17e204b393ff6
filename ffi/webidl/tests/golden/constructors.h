/* Types that are used below. */
typedef mumba_handle mumba_a;
typedef mumba_handle mumba_picture;
typedef mumba_handle mumba_web_assembly;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `new A`. Deferred. */
static inline mumba_status mumba_a_new(mumba_context *ctx, mumba_string text, mumba_a *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(text);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000000u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new A`. Deferred. */
static inline mumba_status mumba_a_new_with_base(mumba_context *ctx, mumba_string text, mumba_a base, mumba_a *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(text);
    argv[1] = mumba_of_handle(base);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000000u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Picture`. */
typedef mumba_handle mumba_picture;

/** Gives `object` itself when it is of `Picture`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_picture(mumba_context *ctx, mumba_handle object, mumba_picture *result) {
    return mumba_web_cast(ctx, object, 0x80000010u, 0, result);
}

/** `new Image`. Deferred. */
static inline mumba_status mumba_picture_new(mumba_context *ctx, mumba_picture *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Image`. Deferred. */
static inline mumba_status mumba_picture_new_with_width(mumba_context *ctx, uint32_t width, mumba_picture *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)width);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/* `WebAssembly`. */

/** `WebAssembly.validate`. `bytes`: `ArrayBuffer` or `Uint8Array`. Reads. */
static inline mumba_status mumba_web_assembly_validate(mumba_context *ctx, mumba_object bytes, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(bytes);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000018u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80000034u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}
