/* Types that are used below. */
typedef mumba_handle mumba_a;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A.run`. Deferred. */
static inline mumba_status mumba_a_run(mumba_context *ctx, mumba_a self, int32_t count, mumba_string name) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)count);
    argv[1] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000032u, argv, 2, NULL);
}

/** `A.describe`. Reads. */
static inline mumba_status mumba_a_describe(mumba_context *ctx, mumba_a self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x8000001fu, NULL, 0, result);
}

/** `A.has`. Reads. */
static inline mumba_status mumba_a_has(mumba_context *ctx, mumba_a self, mumba_a other, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    return mumba_web_call_bool(ctx, self, 0x80000025u, argv, 1, result);
}

/** `A.find`. Gives `A` or none. Reads. */
static inline mumba_status mumba_a_find(mumba_context *ctx, mumba_a self, mumba_string name, mumba_a *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_or_none(ctx, self, 0x80000022u, argv, 1, result);
}

/** `A.find`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_a_find_deferred(mumba_context *ctx, mumba_a self, mumba_string name, mumba_a *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000022u, argv, 1, result);
}

/** `A.make`. Deferred. */
static inline mumba_status mumba_a_make(mumba_context *ctx, mumba_a self, mumba_a *result) {
    return mumba_invoke(ctx, self, 0x80000028u, NULL, 0, result);
}

/** `A.measure`. Reads. */
static inline mumba_status mumba_a_measure(mumba_context *ctx, mumba_a self, int64_t *result) {
    return mumba_web_call_int64(ctx, self, 0x80000029u, NULL, 0, result);
}

/** `A.whatever`. Reads. */
static inline mumba_status mumba_a_whatever(mumba_context *ctx, mumba_a self, mumba_value value, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_invoke_read(ctx, self, 0x80000038u, argv, 1, result);
}

/** `A.whatever`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_a_whatever_deferred(
    mumba_context *ctx, mumba_a self, mumba_value value, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_invoke(ctx, self, 0x80000038u, argv, 1, result);
}

/** `A.can`. Reads. */
static inline mumba_status mumba_a_can(mumba_context *ctx, mumba_string text, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(text);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000000u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x8000001cu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}
