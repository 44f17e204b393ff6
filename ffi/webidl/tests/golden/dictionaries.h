/* Types that are used below. */
typedef mumba_handle mumba_a;
typedef mumba_handle mumba_base;
typedef mumba_handle mumba_options;
typedef mumba_name mumba_behavior;

/** `Behavior`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_behavior;

/** "auto" */
#define MUMBA_BEHAVIOR_AUTO ((mumba_behavior)0x8000001au)
/** "smooth" */
#define MUMBA_BEHAVIOR_SMOOTH ((mumba_behavior)0x80000035u)
/** "" */
#define MUMBA_BEHAVIOR_EMPTY ((mumba_behavior)0x80000000u)

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000001u, 0, result);
}

/** `A.use`. Deferred. */
static inline mumba_status mumba_a_use(mumba_context *ctx, mumba_a self, mumba_options options) {
    return mumba_call_plain(ctx, self, 0x80000038u, 03u, options, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `A.get`. Deferred. */
static inline mumba_status mumba_a_get(mumba_context *ctx, mumba_a self, mumba_options *result) {
    return mumba_invoke(ctx, self, 0x80000025u, NULL, 0, result);
}

/** `Base`: an object with members. */
typedef mumba_handle mumba_base;

/** Makes a `Base` without members. Deferred. */
static inline mumba_status mumba_base_create(mumba_context *ctx, mumba_base *result) {
    return mumba_object_create(ctx, result);
}

/** `Base.once`. Without it: false. Deferred. */
static inline mumba_status mumba_base_set_once(mumba_context *ctx, mumba_base self, bool value) {
    return mumba_set(ctx, self, 0x8000002du, mumba_of_bool(value));
}

/** `Base.once`. Reads. */
static inline mumba_status mumba_base_get_once(mumba_context *ctx, mumba_base self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000002du, result);
}

/** `Options`: an object with members. Those of `mumba_base` are for it too. It needs `name`. */
typedef mumba_handle mumba_options;

/** Makes a `Options` without members. Deferred. */
static inline mumba_status mumba_options_create(mumba_context *ctx, mumba_options *result) {
    return mumba_object_create(ctx, result);
}

/** `Options.behavior`. Without it: "auto". Deferred. */
static inline mumba_status mumba_options_set_behavior(mumba_context *ctx, mumba_options self, mumba_behavior value) {
    return mumba_set(ctx, self, 0x8000001bu, mumba_of_name(value));
}

/** `Options.behavior`. Reads. */
static inline mumba_status mumba_options_get_behavior(mumba_context *ctx, mumba_options self, mumba_behavior *result) {
    return mumba_web_get_name(ctx, self, 0x8000001bu, result);
}

/** `Options.counts`. Without it: []. Deferred. */
static inline mumba_status mumba_options_set_counts(
    mumba_context *ctx, mumba_options self, const int32_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_int32(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000020u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `Options.counts`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_options_get_counts(mumba_context *ctx, mumba_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000020u, result);
}

/** `Options.name`. Deferred. */
static inline mumba_status mumba_options_set_name(mumba_context *ctx, mumba_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000002au, mumba_of_string(value));
}

/** `Options.name`. Reads. */
static inline mumba_status mumba_options_get_name(mumba_context *ctx, mumba_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000002au, result);
}

/** `Options.nested`. Deferred. */
static inline mumba_status mumba_options_set_nested(mumba_context *ctx, mumba_options self, mumba_options value) {
    return mumba_set(ctx, self, 0x8000002bu, mumba_of_handle(value));
}

/** `Options.nested`. Gives `Options` or none. Reads. */
static inline mumba_status mumba_options_get_nested(mumba_context *ctx, mumba_options self, mumba_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000002bu, result);
}

/** `Options.size`. Deferred. */
static inline mumba_status mumba_options_set_size_with_f64(mumba_context *ctx, mumba_options self, double value) {
    return mumba_set(ctx, self, 0x80000034u, mumba_of_number(value));
}

/** `Options.size`. Deferred. */
static inline mumba_status mumba_options_set_size_with_str(mumba_context *ctx, mumba_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000034u, mumba_of_string(value));
}

/** `Options.size`. Gives a number or a string. Reads. */
static inline mumba_status mumba_options_get_size(mumba_context *ctx, mumba_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000034u, result);
}
