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
typedef mumba_handle mumba_snap_event_init;

/** `SnapEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_snap_event;

/** Gives `object` itself when it is of `SnapEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_snap_event(mumba_context *ctx, mumba_handle object, mumba_snap_event *result) {
    return mumba_web_cast(ctx, object, 0x80000332u, 0, result);
}

/** `new SnapEvent`. Deferred. */
static inline mumba_status mumba_snap_event_new(mumba_context *ctx, mumba_string type, mumba_snap_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000332u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new SnapEvent`. Deferred. */
static inline mumba_status mumba_snap_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_snap_event_init event_init_dict, mumba_snap_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000332u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SnapEvent.snapTargetBlock`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_snap_event_get_snap_target_block(
    mumba_context *ctx, mumba_snap_event self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014d1u, result);
}

/** `SnapEvent.snapTargetInline`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_snap_event_get_snap_target_inline(
    mumba_context *ctx, mumba_snap_event self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014d2u, result);
}

/** `SnapEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_snap_event_init;

/** Makes a `SnapEventInit` without members. Deferred. */
static inline mumba_status mumba_snap_event_init_create(mumba_context *ctx, mumba_snap_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `SnapEventInit.snapTargetBlock`. `value` may be none. Deferred. */
static inline mumba_status mumba_snap_event_init_set_snap_target_block(
    mumba_context *ctx, mumba_snap_event_init self, mumba_node value) {
    return mumba_set(ctx, self, 0x800014d1u, mumba_web_of_nullable(value));
}

/** `SnapEventInit.snapTargetBlock`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_snap_event_init_get_snap_target_block(
    mumba_context *ctx, mumba_snap_event_init self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014d1u, result);
}

/** `SnapEventInit.snapTargetInline`. `value` may be none. Deferred. */
static inline mumba_status mumba_snap_event_init_set_snap_target_inline(
    mumba_context *ctx, mumba_snap_event_init self, mumba_node value) {
    return mumba_set(ctx, self, 0x800014d2u, mumba_web_of_nullable(value));
}

/** `SnapEventInit.snapTargetInline`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_snap_event_init_get_snap_target_inline(
    mumba_context *ctx, mumba_snap_event_init self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014d2u, result);
}

#endif /* MUMBA_WEB_CSS_SCROLL_SNAP_2_H */
