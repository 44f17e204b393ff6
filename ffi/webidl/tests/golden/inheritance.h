/* Types that are used below. */
typedef mumba_handle mumba_base;
typedef mumba_handle mumba_derived;
typedef mumba_handle mumba_hidden;

/** `Base`. */
typedef mumba_handle mumba_base;

/** Gives `object` itself when it is of `Base`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_base(mumba_context *ctx, mumba_handle object, mumba_base *result) {
    return mumba_web_cast(ctx, object, 0x80000002u, 0, result);
}

/** `Base.kind`. Reads. */
static inline mumba_status mumba_base_get_kind(mumba_context *ctx, mumba_base self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000027u, result);
}

/** `Base.more`. Deferred. */
static inline mumba_status mumba_base_more(mumba_context *ctx, mumba_base self) {
    return mumba_invoke(ctx, self, 0x8000002au, NULL, 0, NULL);
}

/** `Derived`. It is a `mumba_base` too. */
typedef mumba_handle mumba_derived;

/** Gives `object` itself when it is of `Derived`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_derived(mumba_context *ctx, mumba_handle object, mumba_derived *result) {
    return mumba_web_cast(ctx, object, 0x80000008u, 0, result);
}

/** `Derived.extra`. Deferred. */
static inline mumba_status mumba_derived_extra(mumba_context *ctx, mumba_derived self) {
    return mumba_invoke(ctx, self, 0x80000022u, NULL, 0, NULL);
}

/** `Hidden`. */
typedef mumba_handle mumba_hidden;

/** `Hidden.only`. Deferred. */
static inline mumba_status mumba_hidden_only(mumba_context *ctx, mumba_hidden self) {
    return mumba_invoke(ctx, self, 0x8000002eu, NULL, 0, NULL);
}
