/* Types that are used below. */
typedef mumba_handle mumba_a;
typedef mumba_name mumba_mode;

/** `Mode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_mode;

/** "no-cors" */
#define MUMBA_MODE_NO_CORS ((mumba_mode)0x8000002eu)
/** "cors" */
#define MUMBA_MODE_CORS ((mumba_mode)0x80000020u)
/** "2d" */
#define MUMBA_MODE_2D ((mumba_mode)0x80000001u)
/** "" */
#define MUMBA_MODE_EMPTY ((mumba_mode)0x80000000u)

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000002u, 0, result);
}

/** `A.mode`. Reads. */
static inline mumba_status mumba_a_get_mode(mumba_context *ctx, mumba_a self, mumba_mode *result) {
    return mumba_web_get_name(ctx, self, 0x8000002bu, result);
}

/** `A.mode`. Deferred. */
static inline mumba_status mumba_a_set_mode(mumba_context *ctx, mumba_a self, mumba_mode value) {
    return mumba_set(ctx, self, 0x8000002bu, mumba_of_name(value));
}

/** `A.next`. Reads. */
static inline mumba_status mumba_a_next(mumba_context *ctx, mumba_a self, mumba_mode now, mumba_mode *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(now);
    return mumba_web_call_name(ctx, self, 0x8000002du, argv, 1, result);
}

/** `A.all`. Deferred. */
static inline mumba_status mumba_a_all(mumba_context *ctx, mumba_a self, const mumba_mode *modes, size_t modes_count) {
    mumba_handle modes_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_name(ctx, modes, modes_count, &modes_array);
    argv[0] = mumba_web_of_nullable(modes_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000019u, argv, 1, NULL);
    if (modes_array) mumba_release(ctx, modes_array);
    return status;
}

/** `A.maybe`. Gives `Mode` or none. Reads. */
static inline mumba_status mumba_a_get_maybe(mumba_context *ctx, mumba_a self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000029u, result);
}

/** `A.maybe`. `value`: `Mode` or none. Deferred. */
static inline mumba_status mumba_a_set_maybe(mumba_context *ctx, mumba_a self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000029u, value);
}
