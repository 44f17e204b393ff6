/**
 * @file raw-camera-access.h
 * WebXR Raw Camera Access Module: <https://immersive-web.github.io/raw-camera-access/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_RAW_CAMERA_ACCESS_H
#define MUMBA_WEB_RAW_CAMERA_ACCESS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_webgl_texture;
typedef mumba_handle mumba_xr_camera;
typedef mumba_handle mumba_xr_view;
typedef mumba_handle mumba_xr_webgl_binding;

/** `XRCamera`. */
typedef mumba_handle mumba_xr_camera;

/** Gives `object` itself when it is of `XRCamera`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_camera(mumba_context *ctx, mumba_handle object, mumba_xr_camera *result) {
    return mumba_web_cast(ctx, object, 0x800003dfu, 0, result);
}

/** `XRCamera.width`. Reads. */
static inline mumba_status mumba_xr_camera_get_width(mumba_context *ctx, mumba_xr_camera self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d4u, result);
}

/** `XRCamera.height`. Reads. */
static inline mumba_status mumba_xr_camera_get_height(mumba_context *ctx, mumba_xr_camera self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000bcdu, result);
}

/** `XRView.camera`. Gives `XRCamera` or none. Reads. */
static inline mumba_status mumba_xr_view_get_camera(mumba_context *ctx, mumba_xr_view self, mumba_xr_camera *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000060eu, result);
}

/** `XRView.camera`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_view_get_camera_deferred(
    mumba_context *ctx, mumba_xr_view self, mumba_xr_camera *result) {
    return mumba_get_handle(ctx, self, 0x8000060eu, result);
}

/** `XRWebGLBinding.getCameraImage`. Gives `WebGLTexture` or none. Reads. */
static inline mumba_status mumba_xr_webgl_binding_get_camera_image(
    mumba_context *ctx, mumba_xr_webgl_binding self, mumba_xr_camera camera, mumba_webgl_texture *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(camera);
    return mumba_web_call_or_none(ctx, self, 0x80000acau, argv, 1, result);
}

/** `XRWebGLBinding.getCameraImage`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_webgl_binding_get_camera_image_deferred(
    mumba_context *ctx, mumba_xr_webgl_binding self, mumba_xr_camera camera, mumba_webgl_texture *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(camera);
    return mumba_invoke(ctx, self, 0x80000acau, argv, 1, result);
}

#endif /* MUMBA_WEB_RAW_CAMERA_ACCESS_H */
