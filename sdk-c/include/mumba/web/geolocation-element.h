/**
 * @file geolocation-element.h
 * The HTML Geolocation Element: <https://wicg.github.io/PEPC/geolocation-element.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_GEOLOCATION_ELEMENT_H
#define MUMBA_WEB_GEOLOCATION_ELEMENT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_geolocation_position;
typedef mumba_handle mumba_geolocation_position_error;
typedef mumba_handle mumba_html_geolocation_element;
typedef mumba_name mumba_activation_blockers_mixin_blocker_reason;
typedef mumba_name mumba_permission_state;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `ActivationBlockersMixinBlockerReason`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_activation_blockers_mixin_blocker_reason;

/** "" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_EMPTY \
    ((mumba_activation_blockers_mixin_blocker_reason)0x80000011u)
/** "illegal_subframe" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_ILLEGAL_SUBFRAME \
    ((mumba_activation_blockers_mixin_blocker_reason)0x80000c12u)
/** "unsuccessful_registration" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_UNSUCCESSFUL_REGISTRATION \
    ((mumba_activation_blockers_mixin_blocker_reason)0x800016f3u)
/** "recently_attached" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_RECENTLY_ATTACHED \
    ((mumba_activation_blockers_mixin_blocker_reason)0x80001244u)
/** "intersection_changed" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_INTERSECTION_CHANGED \
    ((mumba_activation_blockers_mixin_blocker_reason)0x80000ca4u)
/** "intersection_out_of_viewport_or_clipped" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_INTERSECTION_OUT_OF_VIEWPORT_OR_CLIPPED \
    ((mumba_activation_blockers_mixin_blocker_reason)0x80000ca6u)
/** "intersection_occluded_or_distorted" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_INTERSECTION_OCCLUDED_OR_DISTORTED \
    ((mumba_activation_blockers_mixin_blocker_reason)0x80000ca5u)
/** "style_invalid" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_STYLE_INVALID \
    ((mumba_activation_blockers_mixin_blocker_reason)0x80001575u)
/** "type_invalid" */
#define MUMBA_ACTIVATION_BLOCKERS_MIXIN_BLOCKER_REASON_TYPE_INVALID \
    ((mumba_activation_blockers_mixin_blocker_reason)0x80001682u)

/** `HTMLGeolocationElement`. It is a `mumba_html_element` too. */
typedef mumba_handle mumba_html_geolocation_element;

/** Gives `object` itself when it is of `HTMLGeolocationElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_html_geolocation_element(
    mumba_context *ctx, mumba_handle object, mumba_html_geolocation_element *result) {
    return mumba_web_cast(ctx, object, 0x80000171u, 0, result);
}

/** `HTMLGeolocationElement.position`. Gives `GeolocationPosition` or none. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_position(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_geolocation_position *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001161u, result);
}

/** `HTMLGeolocationElement.position`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_geolocation_element_get_position_deferred(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_geolocation_position *result) {
    return mumba_get_handle(ctx, self, 0x80001161u, result);
}

/** `HTMLGeolocationElement.error`. Gives `GeolocationPositionError` or none. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_error(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_geolocation_position_error *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000998u, result);
}

/** `HTMLGeolocationElement.error`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_geolocation_element_get_error_deferred(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_geolocation_position_error *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `HTMLGeolocationElement.autolocate`. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_autolocate(
    mumba_context *ctx, mumba_html_geolocation_element self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000054au, result);
}

/** `HTMLGeolocationElement.autolocate`. Deferred. */
static inline mumba_status mumba_html_geolocation_element_set_autolocate(
    mumba_context *ctx, mumba_html_geolocation_element self, bool value) {
    return mumba_set(ctx, self, 0x8000054au, mumba_of_bool(value));
}

/** `HTMLGeolocationElement.watch`. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_watch(
    mumba_context *ctx, mumba_html_geolocation_element self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017b4u, result);
}

/** `HTMLGeolocationElement.watch`. Deferred. */
static inline mumba_status mumba_html_geolocation_element_set_watch(
    mumba_context *ctx, mumba_html_geolocation_element self, bool value) {
    return mumba_set(ctx, self, 0x800017b4u, mumba_of_bool(value));
}

/** `HTMLGeolocationElement.onlocation`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_onlocation(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc1u, result);
}

/** `HTMLGeolocationElement.onlocation`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_geolocation_element_set_onlocation(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc1u, mumba_web_of_nullable(value));
}

/** `HTMLGeolocationElement.isValid`. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_is_valid(
    mumba_context *ctx, mumba_html_geolocation_element self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cf1u, result);
}

/** `HTMLGeolocationElement.invalidReason`. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_invalid_reason(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_activation_blockers_mixin_blocker_reason *result) {
    return mumba_web_get_name(ctx, self, 0x80000cacu, result);
}

/** `HTMLGeolocationElement.onvalidationstatuschange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_onvalidationstatuschange(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001045u, result);
}

/** `HTMLGeolocationElement.onvalidationstatuschange`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_geolocation_element_set_onvalidationstatuschange(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001045u, mumba_web_of_nullable(value));
}

/** `HTMLGeolocationElement.initialPermissionStatus`. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_initial_permission_status(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_permission_state *result) {
    return mumba_web_get_name(ctx, self, 0x80000c55u, result);
}

/** `HTMLGeolocationElement.permissionStatus`. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_permission_status(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_permission_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001102u, result);
}

/** `HTMLGeolocationElement.onpromptaction`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_onpromptaction(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff8u, result);
}

/** `HTMLGeolocationElement.onpromptaction`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_geolocation_element_set_onpromptaction(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff8u, mumba_web_of_nullable(value));
}

/** `HTMLGeolocationElement.onpromptdismiss`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_geolocation_element_get_onpromptdismiss(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff9u, result);
}

/** `HTMLGeolocationElement.onpromptdismiss`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_geolocation_element_set_onpromptdismiss(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff9u, mumba_web_of_nullable(value));
}

/** The event `location` of `HTMLGeolocationElement`, a `Event`. */
static inline mumba_status mumba_html_geolocation_element_on_location(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d8bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_html_geolocation_element_on_location`, in the way that `options` says. */
static inline mumba_status mumba_html_geolocation_element_on_location_with_options(
    mumba_context *ctx, mumba_html_geolocation_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d8bu, options, listener, user, drop, subscription);
}

/** The event `promptaction` of `HTMLGeolocationElement`, a `Event`. */
static inline mumba_status mumba_html_geolocation_element_on_promptaction(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011cbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_html_geolocation_element_on_promptaction`, in the way that `options` says. */
static inline mumba_status mumba_html_geolocation_element_on_promptaction_with_options(
    mumba_context *ctx, mumba_html_geolocation_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011cbu, options, listener, user, drop, subscription);
}

/** The event `promptdismiss` of `HTMLGeolocationElement`, a `Event`. */
static inline mumba_status mumba_html_geolocation_element_on_promptdismiss(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011ccu, NULL, listener, user, drop, subscription);
}

/** As `mumba_html_geolocation_element_on_promptdismiss`, in the way that `options` says. */
static inline mumba_status mumba_html_geolocation_element_on_promptdismiss_with_options(
    mumba_context *ctx, mumba_html_geolocation_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011ccu, options, listener, user, drop, subscription);
}

/** The event `validationstatuschange` of `HTMLGeolocationElement`, a `Event`. */
static inline mumba_status mumba_html_geolocation_element_on_validationstatuschange(
    mumba_context *ctx, mumba_html_geolocation_element self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000174cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_html_geolocation_element_on_validationstatuschange`, in the way that `options` says. */
static inline mumba_status mumba_html_geolocation_element_on_validationstatuschange_with_options(
    mumba_context *ctx, mumba_html_geolocation_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000174cu, options, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_GEOLOCATION_ELEMENT_H */
