/**
 * @file screen-wake-lock.h
 * Screen Wake Lock API: <https://w3c.github.io/screen-wake-lock/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SCREEN_WAKE_LOCK_H
#define MUMBA_WEB_SCREEN_WAKE_LOCK_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_wake_lock;
typedef mumba_handle mumba_wake_lock_sentinel;
typedef mumba_name mumba_wake_lock_type;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `WakeLockType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_wake_lock_type;

/** "screen" */
#define MUMBA_WAKE_LOCK_TYPE_SCREEN ((mumba_wake_lock_type)0x800013aau)

/** `Navigator.wakeLock`. Deferred. */
static inline mumba_status mumba_navigator_get_wake_lock(
    mumba_context *ctx, mumba_navigator self, mumba_wake_lock *result) {
    return mumba_get_handle(ctx, self, 0x800017afu, result);
}

/** `WakeLock`. */
typedef mumba_handle mumba_wake_lock;

/** Gives `object` itself when it is of `WakeLock`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_wake_lock(mumba_context *ctx, mumba_handle object, mumba_wake_lock *result) {
    return mumba_web_cast(ctx, object, 0x800003a7u, 0, result);
}

/** `WakeLock.request`. Gives promise<`WakeLockSentinel`>. Deferred. */
static inline mumba_status mumba_wake_lock_request(mumba_context *ctx, mumba_wake_lock self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012bdu, NULL, 0, result);
}

/** `WakeLock.request`. Gives promise<`WakeLockSentinel`>. Deferred. */
static inline mumba_status mumba_wake_lock_request_with_type(
    mumba_context *ctx, mumba_wake_lock self, mumba_wake_lock_type type, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(type);
    return mumba_invoke(ctx, self, 0x800012bdu, argv, 1, result);
}

/** `WakeLockSentinel`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_wake_lock_sentinel;

/** Gives `object` itself when it is of `WakeLockSentinel`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_wake_lock_sentinel(
    mumba_context *ctx, mumba_handle object, mumba_wake_lock_sentinel *result) {
    return mumba_web_cast(ctx, object, 0x800003a8u, 0, result);
}

/** `WakeLockSentinel.released`. Reads. */
static inline mumba_status mumba_wake_lock_sentinel_get_released(
    mumba_context *ctx, mumba_wake_lock_sentinel self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000127bu, result);
}

/** `WakeLockSentinel.type`. Reads. */
static inline mumba_status mumba_wake_lock_sentinel_get_type(
    mumba_context *ctx, mumba_wake_lock_sentinel self, mumba_wake_lock_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `WakeLockSentinel.release`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_wake_lock_sentinel_release(
    mumba_context *ctx, mumba_wake_lock_sentinel self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001275u, NULL, 0, result);
}

/** `WakeLockSentinel.onrelease`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_wake_lock_sentinel_get_onrelease(
    mumba_context *ctx, mumba_wake_lock_sentinel self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001001u, result);
}

/** `WakeLockSentinel.onrelease`. `value` may be none. Deferred. */
static inline mumba_status mumba_wake_lock_sentinel_set_onrelease(
    mumba_context *ctx, mumba_wake_lock_sentinel self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001001u, mumba_web_of_nullable(value));
}

/** The event `release` of `WakeLockSentinel`, a `Event`. */
static inline mumba_status mumba_wake_lock_sentinel_on_release(
    mumba_context *ctx, mumba_wake_lock_sentinel self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001275u, NULL, listener, user, drop, subscription);
}

/** As `mumba_wake_lock_sentinel_on_release`, in the way that `options` says. */
static inline mumba_status mumba_wake_lock_sentinel_on_release_with_options(
    mumba_context *ctx, mumba_wake_lock_sentinel self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001275u, options, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_SCREEN_WAKE_LOCK_H */
