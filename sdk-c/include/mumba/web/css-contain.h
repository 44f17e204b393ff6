/**
 * @file css-contain.h
 * CSS Containment Module Level 2: <https://drafts.csswg.org/css-contain-2/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_CONTAIN_H
#define MUMBA_WEB_CSS_CONTAIN_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_content_visibility_auto_state_change_event;
typedef mumba_handle mumba_content_visibility_auto_state_change_event_init;

/** `ContentVisibilityAutoStateChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_content_visibility_auto_state_change_event;

/** Gives `object` itself when it is of `ContentVisibilityAutoStateChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_content_visibility_auto_state_change_event(
    mumba_context *ctx, mumba_handle object, mumba_content_visibility_auto_state_change_event *result) {
    return mumba_web_cast(ctx, object, 0x800000b1u, 0, result);
}

/** `new ContentVisibilityAutoStateChangeEvent`. Deferred. */
static inline mumba_status mumba_content_visibility_auto_state_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_content_visibility_auto_state_change_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b1u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ContentVisibilityAutoStateChangeEvent`. Deferred. */
static inline mumba_status mumba_content_visibility_auto_state_change_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_content_visibility_auto_state_change_event_init event_init_dict,
    mumba_content_visibility_auto_state_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b1u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ContentVisibilityAutoStateChangeEvent.skipped`. Reads. */
static inline mumba_status mumba_content_visibility_auto_state_change_event_get_skipped(
    mumba_context *ctx, mumba_content_visibility_auto_state_change_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014c1u, result);
}

/** `ContentVisibilityAutoStateChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_content_visibility_auto_state_change_event_init;

/** Makes a `ContentVisibilityAutoStateChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_content_visibility_auto_state_change_event_init_create(
    mumba_context *ctx, mumba_content_visibility_auto_state_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ContentVisibilityAutoStateChangeEventInit.skipped`. Without it: false. Deferred. */
static inline mumba_status mumba_content_visibility_auto_state_change_event_init_set_skipped(
    mumba_context *ctx, mumba_content_visibility_auto_state_change_event_init self, bool value) {
    return mumba_set(ctx, self, 0x800014c1u, mumba_of_bool(value));
}

/** `ContentVisibilityAutoStateChangeEventInit.skipped`. Reads. */
static inline mumba_status mumba_content_visibility_auto_state_change_event_init_get_skipped(
    mumba_context *ctx, mumba_content_visibility_auto_state_change_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014c1u, result);
}

#endif /* MUMBA_WEB_CSS_CONTAIN_H */
