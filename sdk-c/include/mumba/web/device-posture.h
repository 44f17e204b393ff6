/**
 * @file device-posture.h
 * Device Posture API: <https://w3c.github.io/device-posture/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_DEVICE_POSTURE_H
#define MUMBA_WEB_DEVICE_POSTURE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_device_posture;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;
typedef mumba_name mumba_device_posture_type;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `DevicePostureType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_device_posture_type;

/** "continuous" */
#define MUMBA_DEVICE_POSTURE_TYPE_CONTINUOUS ((mumba_device_posture_type)0x8000073bu)
/** "folded" */
#define MUMBA_DEVICE_POSTURE_TYPE_FOLDED ((mumba_device_posture_type)0x80000a40u)

/** `DevicePosture`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_device_posture;

/** Gives `object` itself when it is of `DevicePosture`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_device_posture(
    mumba_context *ctx, mumba_handle object, mumba_device_posture *result) {
    return mumba_web_cast(ctx, object, 0x800000dfu, 0, result);
}

/** `DevicePosture.type`. Reads. */
static inline mumba_status mumba_device_posture_get_type(
    mumba_context *ctx, mumba_device_posture self, mumba_device_posture_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `DevicePosture.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_device_posture_get_onchange(
    mumba_context *ctx, mumba_device_posture self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `DevicePosture.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_device_posture_set_onchange(
    mumba_context *ctx, mumba_device_posture self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** The event `change` of `DevicePosture`, a `Event`. */
static inline mumba_status mumba_device_posture_on_change(
    mumba_context *ctx, mumba_device_posture self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_device_posture_on_change`, in the way that `options` says. */
static inline mumba_status mumba_device_posture_on_change_with_options(
    mumba_context *ctx, mumba_device_posture self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** `Navigator.devicePosture`. Deferred. */
static inline mumba_status mumba_navigator_get_device_posture(
    mumba_context *ctx, mumba_navigator self, mumba_device_posture *result) {
    return mumba_get_handle(ctx, self, 0x800008acu, result);
}

#endif /* MUMBA_WEB_DEVICE_POSTURE_H */
