/**
 * @file anchors.h
 * WebXR Anchors Module: <https://immersive-web.github.io/anchors/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ANCHORS_H
#define MUMBA_WEB_ANCHORS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_xr_anchor;
typedef mumba_handle mumba_xr_anchor_set;
typedef mumba_handle mumba_xr_frame;
typedef mumba_handle mumba_xr_hit_test_result;
typedef mumba_handle mumba_xr_rigid_transform;
typedef mumba_handle mumba_xr_space;

/** `XRAnchor`. */
typedef mumba_handle mumba_xr_anchor;

/** Gives `object` itself when it is of `XRAnchor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_anchor(mumba_context *ctx, mumba_handle object, mumba_xr_anchor *result) {
    return mumba_web_cast(ctx, object, 0x800003dbu, 0, result);
}

/** `XRAnchor.anchorSpace`. Deferred. */
static inline mumba_status mumba_xr_anchor_get_anchor_space(
    mumba_context *ctx, mumba_xr_anchor self, mumba_xr_space *result) {
    return mumba_get_handle(ctx, self, 0x8000048au, result);
}

/** `XRAnchor.delete`. Deferred. */
static inline mumba_status mumba_xr_anchor_delete(mumba_context *ctx, mumba_xr_anchor self) {
    return mumba_invoke(ctx, self, 0x8000083fu, NULL, 0, NULL);
}

/** `XRAnchorSet`. */
typedef mumba_handle mumba_xr_anchor_set;

/** Gives `object` itself when it is of `XRAnchorSet`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_anchor_set(
    mumba_context *ctx, mumba_handle object, mumba_xr_anchor_set *result) {
    return mumba_web_cast(ctx, object, 0x800003dcu, 0, result);
}

/** `XRAnchorSet.size`. Reads. */
static inline mumba_status mumba_xr_anchor_set_get_size(
    mumba_context *ctx, mumba_xr_anchor_set self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `XRAnchorSet.entries`. Gives iterator<[`XRAnchor`, `XRAnchor`]>. Deferred. */
static inline mumba_status mumba_xr_anchor_set_entries(
    mumba_context *ctx, mumba_xr_anchor_set self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `XRAnchorSet.keys`. Gives iterator<`XRAnchor`>. Deferred. */
static inline mumba_status mumba_xr_anchor_set_keys(
    mumba_context *ctx, mumba_xr_anchor_set self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `XRAnchorSet.values`. Gives iterator<`XRAnchor`>. Deferred. */
static inline mumba_status mumba_xr_anchor_set_values(
    mumba_context *ctx, mumba_xr_anchor_set self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `XRAnchorSet.forEach`. Deferred. */
static inline mumba_status mumba_xr_anchor_set_for_each(
    mumba_context *ctx, mumba_xr_anchor_set self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `XRAnchorSet.forEach`. Deferred. */
static inline mumba_status mumba_xr_anchor_set_for_each_with_this_arg(
    mumba_context *ctx, mumba_xr_anchor_set self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `XRAnchorSet.has`. Reads. */
static inline mumba_status mumba_xr_anchor_set_has(
    mumba_context *ctx, mumba_xr_anchor_set self, mumba_xr_anchor value, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(value);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `XRFrame.createAnchor`. Gives promise<`XRAnchor`>. Deferred. */
static inline mumba_status mumba_xr_frame_create_anchor(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_rigid_transform pose, mumba_xr_space space,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(pose);
    argv[1] = mumba_of_handle(space);
    return mumba_invoke(ctx, self, 0x80000770u, argv, 2, result);
}

/** `XRFrame.trackedAnchors`. Deferred. */
static inline mumba_status mumba_xr_frame_get_tracked_anchors(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_anchor_set *result) {
    return mumba_get_handle(ctx, self, 0x80001653u, result);
}

/** `XRHitTestResult.createAnchor`. Gives promise<`XRAnchor`>. Deferred. */
static inline mumba_status mumba_xr_hit_test_result_create_anchor(
    mumba_context *ctx, mumba_xr_hit_test_result self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000770u, NULL, 0, result);
}

#endif /* MUMBA_WEB_ANCHORS_H */
