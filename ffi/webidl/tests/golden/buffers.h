/* Types that are used below. */
typedef mumba_handle mumba_a;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A.fill`. Deferred. */
static inline mumba_status mumba_a_fill(mumba_context *ctx, mumba_a self, mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x80000021u, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `A.take`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_a_take(mumba_context *ctx, mumba_a self, mumba_array_buffer *result) {
    return mumba_invoke(ctx, self, 0x80000033u, NULL, 0, result);
}

/** `A.big`. Gives a bigint. Deferred. */
static inline mumba_status mumba_a_big(mumba_context *ctx, mumba_a self, mumba_bigint value, mumba_bigint *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(value);
    return mumba_invoke(ctx, self, 0x80000019u, argv, 1, result);
}

/** `A.thing`. Gives an object. Deferred. */
static inline mumba_status mumba_a_thing(mumba_context *ctx, mumba_a self, mumba_object value, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(value);
    return mumba_invoke(ctx, self, 0x80000035u, argv, 1, result);
}

/** `A.mark`. Gives a symbol. Deferred. */
static inline mumba_status mumba_a_mark(mumba_context *ctx, mumba_a self, mumba_symbol *result) {
    return mumba_invoke(ctx, self, 0x80000028u, NULL, 0, result);
}

/** `A.keywords`. Deferred. */
static inline mumba_status mumba_a_keywords(
    mumba_context *ctx, mumba_a self, mumba_string default_, int32_t class_, bool result_) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(default_);
    argv[1] = mumba_of_number((double)class_);
    argv[2] = mumba_of_bool(result_);
    return mumba_invoke(ctx, self, 0x80000026u, argv, 3, NULL);
}
