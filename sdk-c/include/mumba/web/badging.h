/**
 * @file badging.h
 * Badging API: <https://w3c.github.io/badging/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_BADGING_H
#define MUMBA_WEB_BADGING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_worker_navigator;

/** `Navigator.setAppBadge`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigator_set_app_badge(
    mumba_context *ctx, mumba_navigator self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000141eu, NULL, 0, result);
}

/** `Navigator.setAppBadge`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigator_set_app_badge_with_contents(
    mumba_context *ctx, mumba_navigator self, uint64_t contents, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)contents);
    return mumba_invoke(ctx, self, 0x8000141eu, argv, 1, result);
}

/** `Navigator.clearAppBadge`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigator_clear_app_badge(
    mumba_context *ctx, mumba_navigator self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000067au, NULL, 0, result);
}

/** `WorkerNavigator.setAppBadge`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_worker_navigator_set_app_badge(
    mumba_context *ctx, mumba_worker_navigator self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000141eu, NULL, 0, result);
}

/** `WorkerNavigator.setAppBadge`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_worker_navigator_set_app_badge_with_contents(
    mumba_context *ctx, mumba_worker_navigator self, uint64_t contents, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)contents);
    return mumba_invoke(ctx, self, 0x8000141eu, argv, 1, result);
}

/** `WorkerNavigator.clearAppBadge`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_worker_navigator_clear_app_badge(
    mumba_context *ctx, mumba_worker_navigator self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000067au, NULL, 0, result);
}

#endif /* MUMBA_WEB_BADGING_H */
