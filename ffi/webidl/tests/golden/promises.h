/* Types that are used below. */
typedef mumba_handle mumba_a;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A.text`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_a_text(mumba_context *ctx, mumba_a self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000030u, NULL, 0, result);
}

/** `A.ready`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_a_get_ready(mumba_context *ctx, mumba_a self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x8000002bu, result);
}

/** `A.wait`. `until`: promise<any value>. Deferred. */
static inline mumba_status mumba_a_wait(mumba_context *ctx, mumba_a self, mumba_promise until) {
    return mumba_call_plain(ctx, self, 0x80000034u, 03u, until, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}
