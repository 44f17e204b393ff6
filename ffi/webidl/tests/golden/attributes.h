/* Types that are used below. */
typedef mumba_handle mumba_a;
typedef mumba_handle mumba_label;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A.title`. Reads. */
static inline mumba_status mumba_a_get_title(mumba_context *ctx, mumba_a self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000039u, result);
}

/** `A.title`. Deferred. */
static inline mumba_status mumba_a_set_title(mumba_context *ctx, mumba_a self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000039u, mumba_of_string(value));
}

/** `A.count`. Reads. */
static inline mumba_status mumba_a_get_count(mumba_context *ctx, mumba_a self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000001fu, result);
}

/** `A.hidden`. Reads. */
static inline mumba_status mumba_a_get_hidden(mumba_context *ctx, mumba_a self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000026u, result);
}

/** `A.hidden`. Deferred. */
static inline mumba_status mumba_a_set_hidden(mumba_context *ctx, mumba_a self, bool value) {
    return mumba_set(ctx, self, 0x80000026u, mumba_of_bool(value));
}

/** `A.size`. Reads. */
static inline mumba_status mumba_a_get_size(mumba_context *ctx, mumba_a self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000036u, result);
}

/** `A.size`. Deferred. */
static inline mumba_status mumba_a_set_size(mumba_context *ctx, mumba_a self, double value) {
    return mumba_set(ctx, self, 0x80000036u, mumba_of_number(value));
}

/** `A.big`. Reads. */
static inline mumba_status mumba_a_get_big(mumba_context *ctx, mumba_a self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000001au, result);
}

/** `A.big`. Deferred. */
static inline mumba_status mumba_a_set_big(mumba_context *ctx, mumba_a self, uint64_t value) {
    return mumba_set(ctx, self, 0x8000001au, mumba_of_number((double)value));
}

/** `A.label`. Gives a string or none. Reads. */
static inline mumba_status mumba_a_get_label(mumba_context *ctx, mumba_a self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000028u, result);
}

/** `A.label`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_a_set_label(mumba_context *ctx, mumba_a self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000028u, mumba_web_of_nullable_string(value));
}

/** `A.number`. Gives a number or none. Reads. */
static inline mumba_status mumba_a_get_number(mumba_context *ctx, mumba_a self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000002eu, result);
}

/** `A.number`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_a_set_number(mumba_context *ctx, mumba_a self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000002eu, value);
}

/** `A.next`. Gives `A` or none. Reads. */
static inline mumba_status mumba_a_get_next(mumba_context *ctx, mumba_a self, mumba_a *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000002du, result);
}

/** `A.next`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_a_get_next_deferred(mumba_context *ctx, mumba_a self, mumba_a *result) {
    return mumba_get_handle(ctx, self, 0x8000002du, result);
}

/** `A.next`. `value` may be none. Deferred. */
static inline mumba_status mumba_a_set_next(mumba_context *ctx, mumba_a self, mumba_a value) {
    return mumba_set(ctx, self, 0x8000002du, mumba_web_of_nullable(value));
}

/** `A.name`. Deferred. */
static inline mumba_status mumba_a_get_name(mumba_context *ctx, mumba_a self, mumba_label *result) {
    return mumba_get_handle(ctx, self, 0x8000002cu, result);
}

/** `A.name`. Deferred. */
static inline mumba_status mumba_a_set_name(mumba_context *ctx, mumba_a self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000002cu, mumba_of_string(value));
}

/** `A.main`. Deferred. */
static inline mumba_status mumba_a_get_main(mumba_context *ctx, mumba_a *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000000u, &target);
    if (status == MUMBA_OK) status = mumba_get_handle(ctx, target, 0x8000002au, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Label`. */
typedef mumba_handle mumba_label;

/** Gives `object` itself when it is of `Label`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_label(mumba_context *ctx, mumba_handle object, mumba_label *result) {
    return mumba_web_cast(ctx, object, 0x8000000eu, 0, result);
}

/** `Label.text`. Reads. */
static inline mumba_status mumba_label_get_text(mumba_context *ctx, mumba_label self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000037u, result);
}

/** `Label.text`. Deferred. */
static inline mumba_status mumba_label_set_text(mumba_context *ctx, mumba_label self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000037u, mumba_of_string(value));
}
