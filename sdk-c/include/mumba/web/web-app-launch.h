/**
 * @file web-app-launch.h
 * Web App Launch Handler API: <https://wicg.github.io/web-app-launch/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEB_APP_LAUNCH_H
#define MUMBA_WEB_WEB_APP_LAUNCH_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_file_system_handle;
typedef mumba_handle mumba_launch_consumer;
typedef mumba_handle mumba_launch_params;
typedef mumba_handle mumba_launch_queue;
typedef mumba_handle mumba_window;

/**
 * `LaunchConsumer`: a function made with `mumba_callback_create`. It is called with params (`LaunchParams`) and
 * returns any value.
 */
typedef mumba_handle mumba_launch_consumer;

/** `LaunchParams`. */
typedef mumba_handle mumba_launch_params;

/** Gives `object` itself when it is of `LaunchParams`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_launch_params(
    mumba_context *ctx, mumba_handle object, mumba_launch_params *result) {
    return mumba_web_cast(ctx, object, 0x800001eau, 0, result);
}

/** `LaunchParams.targetURL`. Gives a string or none. Reads. */
static inline mumba_status mumba_launch_params_get_target_url(
    mumba_context *ctx, mumba_launch_params self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800015cdu, result);
}

/** `LaunchParams.files`. Gives frozen array<`FileSystemHandle`>. Deferred. */
static inline mumba_status mumba_launch_params_get_files(
    mumba_context *ctx, mumba_launch_params self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000a07u, result);
}

/** `LaunchQueue`. */
typedef mumba_handle mumba_launch_queue;

/** Gives `object` itself when it is of `LaunchQueue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_launch_queue(mumba_context *ctx, mumba_handle object, mumba_launch_queue *result) {
    return mumba_web_cast(ctx, object, 0x800001ebu, 0, result);
}

/** `LaunchQueue.setConsumer`. Deferred. */
static inline mumba_status mumba_launch_queue_set_consumer(
    mumba_context *ctx, mumba_launch_queue self, mumba_launch_consumer consumer) {
    return mumba_call_plain(ctx, self, 0x8000142au, 03u, consumer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Window.launchQueue`. Deferred. */
static inline mumba_status mumba_window_get_launch_queue(
    mumba_context *ctx, mumba_window self, mumba_launch_queue *result) {
    return mumba_get_handle(ctx, self, 0x80000d48u, result);
}

#endif /* MUMBA_WEB_WEB_APP_LAUNCH_H */
