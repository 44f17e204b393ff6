/* Types that are used below. */
typedef mumba_handle mumba_a;
typedef mumba_handle mumba_b;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A`, by index or name. Gives a string or none. Reads. */
static inline mumba_status mumba_a_get_named(
    mumba_context *ctx, mumba_a self, mumba_string name, mumba_string *result) {
    return mumba_web_get_named_string_or_none(ctx, self, name, result);
}

/** `A`, by index or name. Deferred. */
static inline mumba_status mumba_a_set_named(mumba_context *ctx, mumba_a self, mumba_string name, mumba_string value) {
    return mumba_web_set_named(ctx, self, name, mumba_of_string(value));
}

/** `A`, by index or name. Deferred. */
static inline mumba_status mumba_a_delete_named(mumba_context *ctx, mumba_a self, mumba_string name) {
    return mumba_web_delete_named(ctx, self, name);
}

/** `A`, as a string. Reads. */
static inline mumba_status mumba_a_to_string(mumba_context *ctx, mumba_a self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `B`. */
typedef mumba_handle mumba_b;

/** Gives `object` itself when it is of `B`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_b(mumba_context *ctx, mumba_handle object, mumba_b *result) {
    return mumba_web_cast(ctx, object, 0x80000003u, 0, result);
}

/** `B`, by index or name. Gives a number or none. Reads. */
static inline mumba_status mumba_b_get_at(mumba_context *ctx, mumba_b self, uint32_t index, mumba_value *result) {
    return mumba_get_index(ctx, self, index, result);
}

/** `B`, by index or name. Deferred. */
static inline mumba_status mumba_b_set_at(mumba_context *ctx, mumba_b self, uint32_t index, double value) {
    return mumba_set_index(ctx, self, index, mumba_of_number(value));
}

/** `B.href`. Reads. */
static inline mumba_status mumba_b_get_href(mumba_context *ctx, mumba_b self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000024u, result);
}

/** `B.href`. Deferred. */
static inline mumba_status mumba_b_set_href(mumba_context *ctx, mumba_b self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000024u, mumba_of_string(value));
}

/** `B`, as a string. Reads. */
static inline mumba_status mumba_b_to_string(mumba_context *ctx, mumba_b self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}
