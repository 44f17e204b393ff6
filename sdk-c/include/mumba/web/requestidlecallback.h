/**
 * @file requestidlecallback.h
 * requestIdleCallback(): <https://w3c.github.io/requestidlecallback/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_REQUESTIDLECALLBACK_H
#define MUMBA_WEB_REQUESTIDLECALLBACK_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_idle_deadline;
typedef mumba_handle mumba_idle_request_callback;
typedef mumba_handle mumba_idle_request_options;
typedef mumba_handle mumba_window;

/**
 * `IdleRequestCallback`: a function made with `mumba_callback_create`. It is called with deadline (`IdleDeadline`)
 * and returns nothing.
 */
typedef mumba_handle mumba_idle_request_callback;

/** `IdleDeadline`. */
typedef mumba_handle mumba_idle_deadline;

/** Gives `object` itself when it is of `IdleDeadline`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idle_deadline(
    mumba_context *ctx, mumba_handle object, mumba_idle_deadline *result) {
    return mumba_web_cast(ctx, object, 0x800001cdu, 0, result);
}

/** `IdleDeadline.timeRemaining`. Reads. */
static inline mumba_status mumba_idle_deadline_time_remaining(
    mumba_context *ctx, mumba_idle_deadline self, double *result) {
    return mumba_web_call_double(ctx, self, 0x80001611u, NULL, 0, result);
}

/** `IdleDeadline.didTimeout`. Reads. */
static inline mumba_status mumba_idle_deadline_get_did_timeout(
    mumba_context *ctx, mumba_idle_deadline self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008b8u, result);
}

/** `Window.requestIdleCallback`. Reads. */
static inline mumba_status mumba_window_request_idle_callback(
    mumba_context *ctx, mumba_window self, mumba_idle_request_callback callback, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    return mumba_web_call_uint32(ctx, self, 0x800012cau, argv, 1, result);
}

/** `Window.requestIdleCallback`. Reads. */
static inline mumba_status mumba_window_request_idle_callback_with_options(
    mumba_context *ctx, mumba_window self, mumba_idle_request_callback callback, mumba_idle_request_options options,
    uint32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = mumba_of_handle(options);
    return mumba_web_call_uint32(ctx, self, 0x800012cau, argv, 2, result);
}

/** `Window.cancelIdleCallback`. Deferred. */
static inline mumba_status mumba_window_cancel_idle_callback(mumba_context *ctx, mumba_window self, uint32_t handle) {
    return mumba_call_plain(ctx, self, 0x8000061cu, 01u, MUMBA_NONE, MUMBA_NONE, (double)handle, 0, 0, 0, 0, 0, 0, 0);
}

/** `IdleRequestOptions`: an object with members. */
typedef mumba_handle mumba_idle_request_options;

/** Makes a `IdleRequestOptions` without members. Deferred. */
static inline mumba_status mumba_idle_request_options_create(mumba_context *ctx, mumba_idle_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IdleRequestOptions.timeout`. Deferred. */
static inline mumba_status mumba_idle_request_options_set_timeout(
    mumba_context *ctx, mumba_idle_request_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001616u, mumba_of_number((double)value));
}

/** `IdleRequestOptions.timeout`. Reads. */
static inline mumba_status mumba_idle_request_options_get_timeout(
    mumba_context *ctx, mumba_idle_request_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001616u, result);
}

#endif /* MUMBA_WEB_REQUESTIDLECALLBACK_H */
