/**
 * @file css-scroll-snap-2.h
 * CSS Scroll Snap Module Level 2: <https://drafts.csswg.org/css-scroll-snap-2/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_SCROLL_SNAP_2_H
#define MUMBA_WEB_CSS_SCROLL_SNAP_2_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_node;
typedef mumba_handle mumba_snap_event;

/** `SnapEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_snap_event;

/** Gives `object` itself when it is of `SnapEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_snap_event(mumba_context *ctx, mumba_handle object, mumba_snap_event *result) {
    return mumba_web_cast(ctx, object, 0x80000332u, 0, result);
}

/** `SnapEvent.snapTargetBlock`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_snap_event_get_snap_target_block(
    mumba_context *ctx, mumba_snap_event self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014d1u, result);
}

/** `SnapEvent.snapTargetBlock`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_snap_event_get_snap_target_block_deferred(
    mumba_context *ctx, mumba_snap_event self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800014d1u, result);
}

/** `SnapEvent.snapTargetInline`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_snap_event_get_snap_target_inline(
    mumba_context *ctx, mumba_snap_event self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014d2u, result);
}

/** `SnapEvent.snapTargetInline`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_snap_event_get_snap_target_inline_deferred(
    mumba_context *ctx, mumba_snap_event self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800014d2u, result);
}

#endif /* MUMBA_WEB_CSS_SCROLL_SNAP_2_H */
