/**
 * @file hr-time.h
 * High Resolution Time: <https://w3c.github.io/hr-time/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_HR_TIME_H
#define MUMBA_WEB_HR_TIME_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_performance;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_worker_global_scope;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `Performance`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_performance;

/** Gives `object` itself when it is of `Performance`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance(mumba_context *ctx, mumba_handle object, mumba_performance *result) {
    return mumba_web_cast(ctx, object, 0x8000025cu, 0, result);
}

/** `Performance.now`. Reads. */
static inline mumba_status mumba_performance_now(mumba_context *ctx, mumba_performance self, double *result) {
    return mumba_web_call_double(ctx, self, 0x80000f14u, NULL, 0, result);
}

/** `Performance.timeOrigin`. Reads. */
static inline mumba_status mumba_performance_get_time_origin(
    mumba_context *ctx, mumba_performance self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001610u, result);
}

/** `Performance.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_to_json(mumba_context *ctx, mumba_performance self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** The event `resourcetimingbufferfull` of `Performance`, a `Event`. */
static inline mumba_status mumba_performance_on_resourcetimingbufferfull(
    mumba_context *ctx, mumba_performance self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001303u, NULL, listener, user, drop, subscription);
}

/** As `mumba_performance_on_resourcetimingbufferfull`, in the way that `options` says. */
static inline mumba_status mumba_performance_on_resourcetimingbufferfull_with_options(
    mumba_context *ctx, mumba_performance self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001303u, options, listener, user, drop, subscription);
}

/** `Window.performance`. Deferred. */
static inline mumba_status mumba_window_get_performance(
    mumba_context *ctx, mumba_window self, mumba_performance *result) {
    return mumba_get_handle(ctx, self, 0x800010fbu, result);
}

/** `WorkerGlobalScope.performance`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_global_scope_get_performance(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_performance *result) {
    return mumba_get_handle(ctx, self, 0x800010fbu, result);
}

#endif /* MUMBA_WEB_HR_TIME_H */
