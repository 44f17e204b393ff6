/**
 * @file css-viewport.h
 * CSS Viewport Module Level 1: <https://drafts.csswg.org/css-viewport/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_VIEWPORT_H
#define MUMBA_WEB_CSS_VIEWPORT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_rect;
typedef mumba_handle mumba_viewport;
typedef mumba_handle mumba_window;

/** `Viewport`. */
typedef mumba_handle mumba_viewport;

/** Gives `object` itself when it is of `Viewport`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_viewport(mumba_context *ctx, mumba_handle object, mumba_viewport *result) {
    return mumba_web_cast(ctx, object, 0x80000395u, 0, result);
}

/** `Viewport.segments`. Gives frozen array<`DOMRect`> or none. Reads. */
static inline mumba_status mumba_viewport_get_segments(mumba_context *ctx, mumba_viewport self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800013e4u, result);
}

/** `Viewport.segments`. Gives frozen array<`DOMRect`>. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_viewport_get_segments_deferred(
    mumba_context *ctx, mumba_viewport self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800013e4u, result);
}

/** `Window.viewport`. Deferred. */
static inline mumba_status mumba_window_get_viewport(mumba_context *ctx, mumba_window self, mumba_viewport *result) {
    return mumba_get_handle(ctx, self, 0x8000178au, result);
}

#endif /* MUMBA_WEB_CSS_VIEWPORT_H */
