/* Types that are used below. */
typedef mumba_handle mumba_a;
typedef mumba_handle mumba_options;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A.scrollTo`. Deferred. */
static inline mumba_status mumba_a_scroll_to(mumba_context *ctx, mumba_a self) {
    return mumba_invoke(ctx, self, 0x8000002eu, NULL, 0, NULL);
}

/** `A.scrollTo`. Deferred. */
static inline mumba_status mumba_a_scroll_to_with_options(mumba_context *ctx, mumba_a self, mumba_options options) {
    return mumba_call_plain(ctx, self, 0x8000002eu, 03u, options, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `A.scrollTo`. Deferred. */
static inline mumba_status mumba_a_scroll_to_with_x_and_y(mumba_context *ctx, mumba_a self, double x, double y) {
    return mumba_call_plain(ctx, self, 0x8000002eu, 011u, MUMBA_NONE, MUMBA_NONE, x, y, 0, 0, 0, 0, 0, 0);
}

/** `A.listen`. Deferred. */
static inline mumba_status mumba_a_listen(mumba_context *ctx, mumba_a self, mumba_string type) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000025u, argv, 1, NULL);
}

/** `A.listen`. Deferred. */
static inline mumba_status mumba_a_listen_with_once(mumba_context *ctx, mumba_a self, mumba_string type, bool once) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(once);
    return mumba_invoke(ctx, self, 0x80000025u, argv, 2, NULL);
}

/** `A.listen`. Deferred. */
static inline mumba_status mumba_a_listen_with_once_and_passive(
    mumba_context *ctx, mumba_a self, mumba_string type, bool once, bool passive) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(once);
    argv[2] = mumba_of_bool(passive);
    return mumba_invoke(ctx, self, 0x80000025u, argv, 3, NULL);
}

/** `Options`: an object with members. */
typedef mumba_handle mumba_options;

/** Makes a `Options` without members. Deferred. */
static inline mumba_status mumba_options_create(mumba_context *ctx, mumba_options *result) {
    return mumba_object_create(ctx, result);
}

/** `Options.smooth`. Without it: false. Deferred. */
static inline mumba_status mumba_options_set_smooth(mumba_context *ctx, mumba_options self, bool value) {
    return mumba_set(ctx, self, 0x80000031u, mumba_of_bool(value));
}

/** `Options.smooth`. Reads. */
static inline mumba_status mumba_options_get_smooth(mumba_context *ctx, mumba_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000031u, result);
}
