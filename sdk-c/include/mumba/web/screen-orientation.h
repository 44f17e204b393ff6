/**
 * @file screen-orientation.h
 * Screen Orientation: <https://w3c.github.io/screen-orientation/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SCREEN_ORIENTATION_H
#define MUMBA_WEB_SCREEN_ORIENTATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_screen;
typedef mumba_handle mumba_screen_orientation;
typedef mumba_name mumba_orientation_lock_type;
typedef mumba_name mumba_orientation_type;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `OrientationLockType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_orientation_lock_type;

/** "any" */
#define MUMBA_ORIENTATION_LOCK_TYPE_ANY ((mumba_orientation_lock_type)0x8000049eu)
/** "natural" */
#define MUMBA_ORIENTATION_LOCK_TYPE_NATURAL ((mumba_orientation_lock_type)0x80000ec8u)
/** "landscape" */
#define MUMBA_ORIENTATION_LOCK_TYPE_LANDSCAPE ((mumba_orientation_lock_type)0x80000d32u)
/** "portrait" */
#define MUMBA_ORIENTATION_LOCK_TYPE_PORTRAIT ((mumba_orientation_lock_type)0x8000115du)
/** "portrait-primary" */
#define MUMBA_ORIENTATION_LOCK_TYPE_PORTRAIT_PRIMARY ((mumba_orientation_lock_type)0x8000115eu)
/** "portrait-secondary" */
#define MUMBA_ORIENTATION_LOCK_TYPE_PORTRAIT_SECONDARY ((mumba_orientation_lock_type)0x8000115fu)
/** "landscape-primary" */
#define MUMBA_ORIENTATION_LOCK_TYPE_LANDSCAPE_PRIMARY ((mumba_orientation_lock_type)0x80000d33u)
/** "landscape-secondary" */
#define MUMBA_ORIENTATION_LOCK_TYPE_LANDSCAPE_SECONDARY ((mumba_orientation_lock_type)0x80000d34u)

/** `OrientationType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_orientation_type;

/** "portrait-primary" */
#define MUMBA_ORIENTATION_TYPE_PORTRAIT_PRIMARY ((mumba_orientation_type)0x8000115eu)
/** "portrait-secondary" */
#define MUMBA_ORIENTATION_TYPE_PORTRAIT_SECONDARY ((mumba_orientation_type)0x8000115fu)
/** "landscape-primary" */
#define MUMBA_ORIENTATION_TYPE_LANDSCAPE_PRIMARY ((mumba_orientation_type)0x80000d33u)
/** "landscape-secondary" */
#define MUMBA_ORIENTATION_TYPE_LANDSCAPE_SECONDARY ((mumba_orientation_type)0x80000d34u)

/** `Screen.orientation`. Deferred. */
static inline mumba_status mumba_screen_get_orientation(
    mumba_context *ctx, mumba_screen self, mumba_screen_orientation *result) {
    return mumba_get_handle(ctx, self, 0x80001071u, result);
}

/** `ScreenOrientation`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_screen_orientation;

/** Gives `object` itself when it is of `ScreenOrientation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_screen_orientation(
    mumba_context *ctx, mumba_handle object, mumba_screen_orientation *result) {
    return mumba_web_cast(ctx, object, 0x80000321u, 0, result);
}

/** `ScreenOrientation.lock`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_screen_orientation_lock(
    mumba_context *ctx, mumba_screen_orientation self, mumba_orientation_lock_type orientation, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(orientation);
    return mumba_invoke(ctx, self, 0x80000d8du, argv, 1, result);
}

/** `ScreenOrientation.unlock`. Deferred. */
static inline mumba_status mumba_screen_orientation_unlock(mumba_context *ctx, mumba_screen_orientation self) {
    return mumba_invoke(ctx, self, 0x800016dcu, NULL, 0, NULL);
}

/** `ScreenOrientation.type`. Reads. */
static inline mumba_status mumba_screen_orientation_get_type(
    mumba_context *ctx, mumba_screen_orientation self, mumba_orientation_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `ScreenOrientation.angle`. Reads. */
static inline mumba_status mumba_screen_orientation_get_angle(
    mumba_context *ctx, mumba_screen_orientation self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000048cu, result);
}

/** `ScreenOrientation.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_screen_orientation_get_onchange(
    mumba_context *ctx, mumba_screen_orientation self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `ScreenOrientation.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_screen_orientation_set_onchange(
    mumba_context *ctx, mumba_screen_orientation self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** The event `change` of `ScreenOrientation`, a `Event`. */
static inline mumba_status mumba_screen_orientation_on_change(
    mumba_context *ctx, mumba_screen_orientation self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_screen_orientation_on_change`, in the way that `options` says. */
static inline mumba_status mumba_screen_orientation_on_change_with_options(
    mumba_context *ctx, mumba_screen_orientation self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_SCREEN_ORIENTATION_H */
