/**
 * @file idle-detection.h
 * Idle Detection API: <https://wicg.github.io/idle-detection/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_IDLE_DETECTION_H
#define MUMBA_WEB_IDLE_DETECTION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_idle_detector;
typedef mumba_handle mumba_idle_options;
typedef mumba_name mumba_permission_state;
typedef mumba_name mumba_screen_idle_state;
typedef mumba_name mumba_user_idle_state;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `ScreenIdleState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_screen_idle_state;

/** "locked" */
#define MUMBA_SCREEN_IDLE_STATE_LOCKED ((mumba_screen_idle_state)0x80000d8eu)
/** "unlocked" */
#define MUMBA_SCREEN_IDLE_STATE_UNLOCKED ((mumba_screen_idle_state)0x800016ddu)

/** `UserIdleState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_user_idle_state;

/** "active" */
#define MUMBA_USER_IDLE_STATE_ACTIVE ((mumba_user_idle_state)0x80000424u)
/** "idle" */
#define MUMBA_USER_IDLE_STATE_IDLE ((mumba_user_idle_state)0x80000c08u)

/** `IdleDetector`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_idle_detector;

/** Gives `object` itself when it is of `IdleDetector`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idle_detector(
    mumba_context *ctx, mumba_handle object, mumba_idle_detector *result) {
    return mumba_web_cast(ctx, object, 0x800001ceu, 0, result);
}

/** `new IdleDetector`. Deferred. */
static inline mumba_status mumba_idle_detector_new(mumba_context *ctx, mumba_idle_detector *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001ceu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IdleDetector.userState`. Gives `UserIdleState` or none. Reads. */
static inline mumba_status mumba_idle_detector_get_user_state(
    mumba_context *ctx, mumba_idle_detector self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000173du, result);
}

/** `IdleDetector.screenState`. Gives `ScreenIdleState` or none. Reads. */
static inline mumba_status mumba_idle_detector_get_screen_state(
    mumba_context *ctx, mumba_idle_detector self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800013aeu, result);
}

/** `IdleDetector.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idle_detector_get_onchange(
    mumba_context *ctx, mumba_idle_detector self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `IdleDetector.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_idle_detector_set_onchange(
    mumba_context *ctx, mumba_idle_detector self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** `IdleDetector.requestPermission`. Gives promise<`PermissionState`>. Deferred. */
static inline mumba_status mumba_idle_detector_request_permission(mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001ceu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800012d3u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IdleDetector.start`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_idle_detector_start(
    mumba_context *ctx, mumba_idle_detector self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001524u, NULL, 0, result);
}

/** `IdleDetector.start`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_idle_detector_start_with_options(
    mumba_context *ctx, mumba_idle_detector self, mumba_idle_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001524u, argv, 1, result);
}

/** The event `change` of `IdleDetector`, a `Event`. */
static inline mumba_status mumba_idle_detector_on_change(
    mumba_context *ctx, mumba_idle_detector self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idle_detector_on_change`, in the way that `options` says. */
static inline mumba_status mumba_idle_detector_on_change_with_options(
    mumba_context *ctx, mumba_idle_detector self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** `IdleOptions`: an object with members. */
typedef mumba_handle mumba_idle_options;

/** Makes a `IdleOptions` without members. Deferred. */
static inline mumba_status mumba_idle_options_create(mumba_context *ctx, mumba_idle_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IdleOptions.signal`. Deferred. */
static inline mumba_status mumba_idle_options_set_signal(
    mumba_context *ctx, mumba_idle_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `IdleOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_idle_options_get_signal(
    mumba_context *ctx, mumba_idle_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `IdleOptions.threshold`. Deferred. */
static inline mumba_status mumba_idle_options_set_threshold(
    mumba_context *ctx, mumba_idle_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x80001602u, mumba_of_number((double)value));
}

/** `IdleOptions.threshold`. Reads. */
static inline mumba_status mumba_idle_options_get_threshold(
    mumba_context *ctx, mumba_idle_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001602u, result);
}

#endif /* MUMBA_WEB_IDLE_DETECTION_H */
