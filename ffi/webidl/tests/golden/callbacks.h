/* Types that are used below. */
typedef mumba_handle mumba_a;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_mapper;
typedef mumba_handle mumba_visitor;

/**
 * `EventHandlerNonNull`: a function made with `mumba_callback_create`. It is called with event (`A`) and returns any
 * value.
 */
typedef mumba_handle mumba_event_handler_non_null;

/**
 * `Mapper`: a function made with `mumba_callback_create`. It is called with text (a string), index (a number or none)
 * and returns a number.
 */
typedef mumba_handle mumba_mapper;

/** `A`. */
typedef mumba_handle mumba_a;

/** Gives `object` itself when it is of `A`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_a(mumba_context *ctx, mumba_handle object, mumba_a *result) {
    return mumba_web_cast(ctx, object, 0x80000000u, 0, result);
}

/** `A.each`. Deferred. */
static inline mumba_status mumba_a_each(mumba_context *ctx, mumba_a self, mumba_mapper mapper) {
    return mumba_call_plain(ctx, self, 0x80000021u, 03u, mapper, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `A.walk`. `visitor` may be none. Deferred. */
static inline mumba_status mumba_a_walk(mumba_context *ctx, mumba_a self, mumba_visitor visitor) {
    return mumba_call_plain(ctx, self, 0x80000036u, 04u, visitor, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `A.onclick`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_a_get_onclick(mumba_context *ctx, mumba_a self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000002bu, result);
}

/** `A.onclick`. `value` may be none. Deferred. */
static inline mumba_status mumba_a_set_onclick(mumba_context *ctx, mumba_a self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000002bu, mumba_web_of_nullable(value));
}

/**
 * `Visitor`: a function made with `mumba_callback_create` serves. It is called with node (`A`) and returns a number.
 */
typedef mumba_handle mumba_visitor;

/** `Visitor.STOP` */
#define MUMBA_VISITOR_STOP ((uint16_t)2)
