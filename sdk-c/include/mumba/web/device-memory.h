/**
 * @file device-memory.h
 * Device Memory API: <https://www.w3.org/TR/device-memory/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_DEVICE_MEMORY_H
#define MUMBA_WEB_DEVICE_MEMORY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_worker_navigator;

/** `Navigator.deviceMemory`. Reads. */
static inline mumba_status mumba_navigator_get_device_memory(mumba_context *ctx, mumba_navigator self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008a9u, result);
}

/** `WorkerNavigator.deviceMemory`. Reads. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_device_memory(
    mumba_context *ctx, mumba_worker_navigator self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008a9u, result);
}

#endif /* MUMBA_WEB_DEVICE_MEMORY_H */
