/**
 * @file WEBGL_lose_context.h
 * WebGL WEBGL_lose_context Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_lose_context/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_LOSE_CONTEXT_H
#define MUMBA_WEB_WEBGL_LOSE_CONTEXT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_webgl_lose_context;

/** `WEBGL_lose_context`. */
typedef mumba_handle mumba_webgl_lose_context;

/** `WEBGL_lose_context.loseContext`. Deferred. */
static inline mumba_status mumba_webgl_lose_context_lose_context(mumba_context *ctx, mumba_webgl_lose_context self) {
    return mumba_invoke(ctx, self, 0x80000da5u, NULL, 0, NULL);
}

/** `WEBGL_lose_context.restoreContext`. Deferred. */
static inline mumba_status mumba_webgl_lose_context_restore_context(mumba_context *ctx, mumba_webgl_lose_context self) {
    return mumba_invoke(ctx, self, 0x80001312u, NULL, 0, NULL);
}

#endif /* MUMBA_WEB_WEBGL_LOSE_CONTEXT_H */
