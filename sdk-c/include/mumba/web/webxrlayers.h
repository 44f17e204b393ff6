/**
 * @file webxrlayers.h
 * WebXR Layers API Level 1: <https://immersive-web.github.io/layers/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXRLAYERS_H
#define MUMBA_WEB_WEBXRLAYERS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_point_read_only;
typedef mumba_handle mumba_webgl2_rendering_context;
typedef mumba_handle mumba_webgl_rendering_context;
typedef mumba_handle mumba_xr_cube_layer_init;
typedef mumba_handle mumba_xr_cylinder_layer_init;
typedef mumba_handle mumba_xr_equirect_layer_init;
typedef mumba_handle mumba_xr_layer_init;
typedef mumba_handle mumba_xr_media_cylinder_layer_init;
typedef mumba_handle mumba_xr_media_equirect_layer_init;
typedef mumba_handle mumba_xr_media_layer_init;
typedef mumba_handle mumba_xr_media_quad_layer_init;
typedef mumba_handle mumba_xr_quad_layer_init;
typedef mumba_handle mumba_xr_rigid_transform;
typedef mumba_handle mumba_xr_session;
typedef mumba_handle mumba_xr_space;
typedef mumba_handle mumba_xr_webgl_binding;
typedef mumba_name mumba_xr_layer_layout;
typedef mumba_name mumba_xr_texture_type;

/** `XRLayerLayout`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_layer_layout;

/** "default" */
#define MUMBA_XR_LAYER_LAYOUT_DEFAULT ((mumba_xr_layer_layout)0x8000082bu)
/** "mono" */
#define MUMBA_XR_LAYER_LAYOUT_MONO ((mumba_xr_layer_layout)0x80000ea1u)
/** "stereo" */
#define MUMBA_XR_LAYER_LAYOUT_STEREO ((mumba_xr_layer_layout)0x80001550u)
/** "stereo-left-right" */
#define MUMBA_XR_LAYER_LAYOUT_STEREO_LEFT_RIGHT ((mumba_xr_layer_layout)0x80001551u)
/** "stereo-top-bottom" */
#define MUMBA_XR_LAYER_LAYOUT_STEREO_TOP_BOTTOM ((mumba_xr_layer_layout)0x80001552u)

/** `XRTextureType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_texture_type;

/** "texture" */
#define MUMBA_XR_TEXTURE_TYPE_TEXTURE ((mumba_xr_texture_type)0x800015f2u)
/** "texture-array" */
#define MUMBA_XR_TEXTURE_TYPE_TEXTURE_ARRAY ((mumba_xr_texture_type)0x800015f3u)

/** `XRWebGLBinding`. */
typedef mumba_handle mumba_xr_webgl_binding;

/** Gives `object` itself when it is of `XRWebGLBinding`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_webgl_binding(
    mumba_context *ctx, mumba_handle object, mumba_xr_webgl_binding *result) {
    return mumba_web_cast(ctx, object, 0x800003feu, 0, result);
}

/** `new XRWebGLBinding`. `context`: `WebGLRenderingContext` or `WebGL2RenderingContext`. Deferred. */
static inline mumba_status mumba_xr_webgl_binding_new(
    mumba_context *ctx, mumba_xr_session session, mumba_object context, mumba_xr_webgl_binding *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(session);
    argv[1] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003feu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRCubeLayerInit`: an object with members. Those of `mumba_xr_layer_init` are for it too. */
typedef mumba_handle mumba_xr_cube_layer_init;

/** Makes a `XRCubeLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_cube_layer_init_create(mumba_context *ctx, mumba_xr_cube_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRCubeLayerInit.orientation`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_cube_layer_init_set_orientation(
    mumba_context *ctx, mumba_xr_cube_layer_init self, mumba_dom_point_read_only value) {
    return mumba_set(ctx, self, 0x80001071u, mumba_web_of_nullable(value));
}

/** `XRCubeLayerInit.orientation`. Gives `DOMPointReadOnly` or none. Reads. */
static inline mumba_status mumba_xr_cube_layer_init_get_orientation(
    mumba_context *ctx, mumba_xr_cube_layer_init self, mumba_dom_point_read_only *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001071u, result);
}

/** `XRCylinderLayerInit`: an object with members. Those of `mumba_xr_layer_init` are for it too. */
typedef mumba_handle mumba_xr_cylinder_layer_init;

/** Makes a `XRCylinderLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_cylinder_layer_init_create(
    mumba_context *ctx, mumba_xr_cylinder_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRCylinderLayerInit.aspectRatio`. Without it: 2.0. Deferred. */
static inline mumba_status mumba_xr_cylinder_layer_init_set_aspect_ratio(
    mumba_context *ctx, mumba_xr_cylinder_layer_init self, float value) {
    return mumba_set(ctx, self, 0x800004f7u, mumba_of_number((double)value));
}

/** `XRCylinderLayerInit.aspectRatio`. Reads. */
static inline mumba_status mumba_xr_cylinder_layer_init_get_aspect_ratio(
    mumba_context *ctx, mumba_xr_cylinder_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800004f7u, result);
}

/** `XRCylinderLayerInit.centralAngle`. Without it: 0.78539. Deferred. */
static inline mumba_status mumba_xr_cylinder_layer_init_set_central_angle(
    mumba_context *ctx, mumba_xr_cylinder_layer_init self, float value) {
    return mumba_set(ctx, self, 0x8000063au, mumba_of_number((double)value));
}

/** `XRCylinderLayerInit.centralAngle`. Reads. */
static inline mumba_status mumba_xr_cylinder_layer_init_get_central_angle(
    mumba_context *ctx, mumba_xr_cylinder_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000063au, result);
}

/** `XRCylinderLayerInit.radius`. Without it: 2.0. Deferred. */
static inline mumba_status mumba_xr_cylinder_layer_init_set_radius(
    mumba_context *ctx, mumba_xr_cylinder_layer_init self, float value) {
    return mumba_set(ctx, self, 0x8000120cu, mumba_of_number((double)value));
}

/** `XRCylinderLayerInit.radius`. Reads. */
static inline mumba_status mumba_xr_cylinder_layer_init_get_radius(
    mumba_context *ctx, mumba_xr_cylinder_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120cu, result);
}

/** `XRCylinderLayerInit.transform`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_cylinder_layer_init_set_transform(
    mumba_context *ctx, mumba_xr_cylinder_layer_init self, mumba_xr_rigid_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `XRCylinderLayerInit.transform`. Gives `XRRigidTransform` or none. Reads. */
static inline mumba_status mumba_xr_cylinder_layer_init_get_transform(
    mumba_context *ctx, mumba_xr_cylinder_layer_init self, mumba_xr_rigid_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `XREquirectLayerInit`: an object with members. Those of `mumba_xr_layer_init` are for it too. */
typedef mumba_handle mumba_xr_equirect_layer_init;

/** Makes a `XREquirectLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_equirect_layer_init_create(
    mumba_context *ctx, mumba_xr_equirect_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XREquirectLayerInit.centralHorizontalAngle`. Without it: 6.28318. Deferred. */
static inline mumba_status mumba_xr_equirect_layer_init_set_central_horizontal_angle(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, float value) {
    return mumba_set(ctx, self, 0x8000063bu, mumba_of_number((double)value));
}

/** `XREquirectLayerInit.centralHorizontalAngle`. Reads. */
static inline mumba_status mumba_xr_equirect_layer_init_get_central_horizontal_angle(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000063bu, result);
}

/** `XREquirectLayerInit.lowerVerticalAngle`. Without it: -1.570795. Deferred. */
static inline mumba_status mumba_xr_equirect_layer_init_set_lower_vertical_angle(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, float value) {
    return mumba_set(ctx, self, 0x80000dafu, mumba_of_number((double)value));
}

/** `XREquirectLayerInit.lowerVerticalAngle`. Reads. */
static inline mumba_status mumba_xr_equirect_layer_init_get_lower_vertical_angle(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000dafu, result);
}

/** `XREquirectLayerInit.radius`. Without it: 0. Deferred. */
static inline mumba_status mumba_xr_equirect_layer_init_set_radius(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, float value) {
    return mumba_set(ctx, self, 0x8000120cu, mumba_of_number((double)value));
}

/** `XREquirectLayerInit.radius`. Reads. */
static inline mumba_status mumba_xr_equirect_layer_init_get_radius(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120cu, result);
}

/** `XREquirectLayerInit.transform`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_equirect_layer_init_set_transform(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, mumba_xr_rigid_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `XREquirectLayerInit.transform`. Gives `XRRigidTransform` or none. Reads. */
static inline mumba_status mumba_xr_equirect_layer_init_get_transform(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, mumba_xr_rigid_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `XREquirectLayerInit.upperVerticalAngle`. Without it: 1.570795. Deferred. */
static inline mumba_status mumba_xr_equirect_layer_init_set_upper_vertical_angle(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, float value) {
    return mumba_set(ctx, self, 0x80001717u, mumba_of_number((double)value));
}

/** `XREquirectLayerInit.upperVerticalAngle`. Reads. */
static inline mumba_status mumba_xr_equirect_layer_init_get_upper_vertical_angle(
    mumba_context *ctx, mumba_xr_equirect_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001717u, result);
}

/** `XRLayerInit`: an object with members. It needs `space`, `viewPixelHeight`, `viewPixelWidth`. */
typedef mumba_handle mumba_xr_layer_init;

/** Makes a `XRLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_layer_init_create(mumba_context *ctx, mumba_xr_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRLayerInit.clearOnAccess`. Without it: true. Deferred. */
static inline mumba_status mumba_xr_layer_init_set_clear_on_access(
    mumba_context *ctx, mumba_xr_layer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000688u, mumba_of_bool(value));
}

/** `XRLayerInit.clearOnAccess`. Reads. */
static inline mumba_status mumba_xr_layer_init_get_clear_on_access(
    mumba_context *ctx, mumba_xr_layer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000688u, result);
}

/** `XRLayerInit.colorFormat`. Without it: 0x1908. Deferred. */
static inline mumba_status mumba_xr_layer_init_set_color_format(
    mumba_context *ctx, mumba_xr_layer_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006cau, mumba_of_number((double)value));
}

/** `XRLayerInit.colorFormat`. Reads. */
static inline mumba_status mumba_xr_layer_init_get_color_format(
    mumba_context *ctx, mumba_xr_layer_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006cau, result);
}

/** `XRLayerInit.depthFormat`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_xr_layer_init_set_depth_format(
    mumba_context *ctx, mumba_xr_layer_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000879u, value);
}

/** `XRLayerInit.depthFormat`. Gives a number or none. Reads. */
static inline mumba_status mumba_xr_layer_init_get_depth_format(
    mumba_context *ctx, mumba_xr_layer_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000879u, result);
}

/** `XRLayerInit.isStatic`. Without it: false. Deferred. */
static inline mumba_status mumba_xr_layer_init_set_is_static(mumba_context *ctx, mumba_xr_layer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000ceau, mumba_of_bool(value));
}

/** `XRLayerInit.isStatic`. Reads. */
static inline mumba_status mumba_xr_layer_init_get_is_static(
    mumba_context *ctx, mumba_xr_layer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ceau, result);
}

/** `XRLayerInit.layout`. Without it: "mono". Deferred. */
static inline mumba_status mumba_xr_layer_init_set_layout(
    mumba_context *ctx, mumba_xr_layer_init self, mumba_xr_layer_layout value) {
    return mumba_set(ctx, self, 0x80000d4eu, mumba_of_name(value));
}

/** `XRLayerInit.layout`. Reads. */
static inline mumba_status mumba_xr_layer_init_get_layout(
    mumba_context *ctx, mumba_xr_layer_init self, mumba_xr_layer_layout *result) {
    return mumba_web_get_name(ctx, self, 0x80000d4eu, result);
}

/** `XRLayerInit.mipLevels`. Without it: 1. Deferred. */
static inline mumba_status mumba_xr_layer_init_set_mip_levels(
    mumba_context *ctx, mumba_xr_layer_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e86u, mumba_of_number((double)value));
}

/** `XRLayerInit.mipLevels`. Reads. */
static inline mumba_status mumba_xr_layer_init_get_mip_levels(
    mumba_context *ctx, mumba_xr_layer_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e86u, result);
}

/** `XRLayerInit.space`. Deferred. */
static inline mumba_status mumba_xr_layer_init_set_space(
    mumba_context *ctx, mumba_xr_layer_init self, mumba_xr_space value) {
    return mumba_set(ctx, self, 0x800014f2u, mumba_of_handle(value));
}

/** `XRLayerInit.space`. Deferred. */
static inline mumba_status mumba_xr_layer_init_get_space(
    mumba_context *ctx, mumba_xr_layer_init self, mumba_xr_space *result) {
    return mumba_get_handle(ctx, self, 0x800014f2u, result);
}

/** `XRLayerInit.textureType`. Without it: "texture". Deferred. */
static inline mumba_status mumba_xr_layer_init_set_texture_type(
    mumba_context *ctx, mumba_xr_layer_init self, mumba_xr_texture_type value) {
    return mumba_set(ctx, self, 0x800015feu, mumba_of_name(value));
}

/** `XRLayerInit.textureType`. Reads. */
static inline mumba_status mumba_xr_layer_init_get_texture_type(
    mumba_context *ctx, mumba_xr_layer_init self, mumba_xr_texture_type *result) {
    return mumba_web_get_name(ctx, self, 0x800015feu, result);
}

/** `XRLayerInit.viewPixelHeight`. Deferred. */
static inline mumba_status mumba_xr_layer_init_set_view_pixel_height(
    mumba_context *ctx, mumba_xr_layer_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001786u, mumba_of_number((double)value));
}

/** `XRLayerInit.viewPixelHeight`. Reads. */
static inline mumba_status mumba_xr_layer_init_get_view_pixel_height(
    mumba_context *ctx, mumba_xr_layer_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001786u, result);
}

/** `XRLayerInit.viewPixelWidth`. Deferred. */
static inline mumba_status mumba_xr_layer_init_set_view_pixel_width(
    mumba_context *ctx, mumba_xr_layer_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001787u, mumba_of_number((double)value));
}

/** `XRLayerInit.viewPixelWidth`. Reads. */
static inline mumba_status mumba_xr_layer_init_get_view_pixel_width(
    mumba_context *ctx, mumba_xr_layer_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001787u, result);
}

/** `XRMediaCylinderLayerInit`: an object with members. Those of `mumba_xr_media_layer_init` are for it too. */
typedef mumba_handle mumba_xr_media_cylinder_layer_init;

/** Makes a `XRMediaCylinderLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_create(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRMediaCylinderLayerInit.aspectRatio`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_set_aspect_ratio(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800004f7u, value);
}

/** `XRMediaCylinderLayerInit.aspectRatio`. Gives a number or none. Reads. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_get_aspect_ratio(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800004f7u, result);
}

/** `XRMediaCylinderLayerInit.centralAngle`. Without it: 0.78539. Deferred. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_set_central_angle(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init self, float value) {
    return mumba_set(ctx, self, 0x8000063au, mumba_of_number((double)value));
}

/** `XRMediaCylinderLayerInit.centralAngle`. Reads. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_get_central_angle(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000063au, result);
}

/** `XRMediaCylinderLayerInit.radius`. Without it: 2.0. Deferred. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_set_radius(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init self, float value) {
    return mumba_set(ctx, self, 0x8000120cu, mumba_of_number((double)value));
}

/** `XRMediaCylinderLayerInit.radius`. Reads. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_get_radius(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120cu, result);
}

/** `XRMediaCylinderLayerInit.transform`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_set_transform(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init self, mumba_xr_rigid_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `XRMediaCylinderLayerInit.transform`. Gives `XRRigidTransform` or none. Reads. */
static inline mumba_status mumba_xr_media_cylinder_layer_init_get_transform(
    mumba_context *ctx, mumba_xr_media_cylinder_layer_init self, mumba_xr_rigid_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `XRMediaEquirectLayerInit`: an object with members. Those of `mumba_xr_media_layer_init` are for it too. */
typedef mumba_handle mumba_xr_media_equirect_layer_init;

/** Makes a `XRMediaEquirectLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_media_equirect_layer_init_create(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRMediaEquirectLayerInit.centralHorizontalAngle`. Without it: 6.28318. Deferred. */
static inline mumba_status mumba_xr_media_equirect_layer_init_set_central_horizontal_angle(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, float value) {
    return mumba_set(ctx, self, 0x8000063bu, mumba_of_number((double)value));
}

/** `XRMediaEquirectLayerInit.centralHorizontalAngle`. Reads. */
static inline mumba_status mumba_xr_media_equirect_layer_init_get_central_horizontal_angle(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000063bu, result);
}

/** `XRMediaEquirectLayerInit.lowerVerticalAngle`. Without it: -1.570795. Deferred. */
static inline mumba_status mumba_xr_media_equirect_layer_init_set_lower_vertical_angle(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, float value) {
    return mumba_set(ctx, self, 0x80000dafu, mumba_of_number((double)value));
}

/** `XRMediaEquirectLayerInit.lowerVerticalAngle`. Reads. */
static inline mumba_status mumba_xr_media_equirect_layer_init_get_lower_vertical_angle(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000dafu, result);
}

/** `XRMediaEquirectLayerInit.radius`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_xr_media_equirect_layer_init_set_radius(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, float value) {
    return mumba_set(ctx, self, 0x8000120cu, mumba_of_number((double)value));
}

/** `XRMediaEquirectLayerInit.radius`. Reads. */
static inline mumba_status mumba_xr_media_equirect_layer_init_get_radius(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120cu, result);
}

/** `XRMediaEquirectLayerInit.transform`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_media_equirect_layer_init_set_transform(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, mumba_xr_rigid_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `XRMediaEquirectLayerInit.transform`. Gives `XRRigidTransform` or none. Reads. */
static inline mumba_status mumba_xr_media_equirect_layer_init_get_transform(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, mumba_xr_rigid_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `XRMediaEquirectLayerInit.upperVerticalAngle`. Without it: 1.570795. Deferred. */
static inline mumba_status mumba_xr_media_equirect_layer_init_set_upper_vertical_angle(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, float value) {
    return mumba_set(ctx, self, 0x80001717u, mumba_of_number((double)value));
}

/** `XRMediaEquirectLayerInit.upperVerticalAngle`. Reads. */
static inline mumba_status mumba_xr_media_equirect_layer_init_get_upper_vertical_angle(
    mumba_context *ctx, mumba_xr_media_equirect_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001717u, result);
}

/** `XRMediaLayerInit`: an object with members. It needs `space`. */
typedef mumba_handle mumba_xr_media_layer_init;

/** Makes a `XRMediaLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_media_layer_init_create(mumba_context *ctx, mumba_xr_media_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRMediaLayerInit.invertStereo`. Without it: false. Deferred. */
static inline mumba_status mumba_xr_media_layer_init_set_invert_stereo(
    mumba_context *ctx, mumba_xr_media_layer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000cb2u, mumba_of_bool(value));
}

/** `XRMediaLayerInit.invertStereo`. Reads. */
static inline mumba_status mumba_xr_media_layer_init_get_invert_stereo(
    mumba_context *ctx, mumba_xr_media_layer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cb2u, result);
}

/** `XRMediaLayerInit.layout`. Without it: "mono". Deferred. */
static inline mumba_status mumba_xr_media_layer_init_set_layout(
    mumba_context *ctx, mumba_xr_media_layer_init self, mumba_xr_layer_layout value) {
    return mumba_set(ctx, self, 0x80000d4eu, mumba_of_name(value));
}

/** `XRMediaLayerInit.layout`. Reads. */
static inline mumba_status mumba_xr_media_layer_init_get_layout(
    mumba_context *ctx, mumba_xr_media_layer_init self, mumba_xr_layer_layout *result) {
    return mumba_web_get_name(ctx, self, 0x80000d4eu, result);
}

/** `XRMediaLayerInit.space`. Deferred. */
static inline mumba_status mumba_xr_media_layer_init_set_space(
    mumba_context *ctx, mumba_xr_media_layer_init self, mumba_xr_space value) {
    return mumba_set(ctx, self, 0x800014f2u, mumba_of_handle(value));
}

/** `XRMediaLayerInit.space`. Deferred. */
static inline mumba_status mumba_xr_media_layer_init_get_space(
    mumba_context *ctx, mumba_xr_media_layer_init self, mumba_xr_space *result) {
    return mumba_get_handle(ctx, self, 0x800014f2u, result);
}

/** `XRMediaQuadLayerInit`: an object with members. Those of `mumba_xr_media_layer_init` are for it too. */
typedef mumba_handle mumba_xr_media_quad_layer_init;

/** Makes a `XRMediaQuadLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_media_quad_layer_init_create(
    mumba_context *ctx, mumba_xr_media_quad_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRMediaQuadLayerInit.height`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_xr_media_quad_layer_init_set_height(
    mumba_context *ctx, mumba_xr_media_quad_layer_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000bcdu, value);
}

/** `XRMediaQuadLayerInit.height`. Gives a number or none. Reads. */
static inline mumba_status mumba_xr_media_quad_layer_init_get_height(
    mumba_context *ctx, mumba_xr_media_quad_layer_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bcdu, result);
}

/** `XRMediaQuadLayerInit.transform`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_media_quad_layer_init_set_transform(
    mumba_context *ctx, mumba_xr_media_quad_layer_init self, mumba_xr_rigid_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `XRMediaQuadLayerInit.transform`. Gives `XRRigidTransform` or none. Reads. */
static inline mumba_status mumba_xr_media_quad_layer_init_get_transform(
    mumba_context *ctx, mumba_xr_media_quad_layer_init self, mumba_xr_rigid_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `XRMediaQuadLayerInit.width`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_xr_media_quad_layer_init_set_width(
    mumba_context *ctx, mumba_xr_media_quad_layer_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800017d4u, value);
}

/** `XRMediaQuadLayerInit.width`. Gives a number or none. Reads. */
static inline mumba_status mumba_xr_media_quad_layer_init_get_width(
    mumba_context *ctx, mumba_xr_media_quad_layer_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017d4u, result);
}

/** `XRQuadLayerInit`: an object with members. Those of `mumba_xr_layer_init` are for it too. */
typedef mumba_handle mumba_xr_quad_layer_init;

/** Makes a `XRQuadLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_quad_layer_init_create(mumba_context *ctx, mumba_xr_quad_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRQuadLayerInit.height`. Without it: 1.0. Deferred. */
static inline mumba_status mumba_xr_quad_layer_init_set_height(
    mumba_context *ctx, mumba_xr_quad_layer_init self, float value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `XRQuadLayerInit.height`. Reads. */
static inline mumba_status mumba_xr_quad_layer_init_get_height(
    mumba_context *ctx, mumba_xr_quad_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000bcdu, result);
}

/** `XRQuadLayerInit.transform`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_quad_layer_init_set_transform(
    mumba_context *ctx, mumba_xr_quad_layer_init self, mumba_xr_rigid_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `XRQuadLayerInit.transform`. Gives `XRRigidTransform` or none. Reads. */
static inline mumba_status mumba_xr_quad_layer_init_get_transform(
    mumba_context *ctx, mumba_xr_quad_layer_init self, mumba_xr_rigid_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `XRQuadLayerInit.width`. Without it: 1.0. Deferred. */
static inline mumba_status mumba_xr_quad_layer_init_set_width(
    mumba_context *ctx, mumba_xr_quad_layer_init self, float value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `XRQuadLayerInit.width`. Reads. */
static inline mumba_status mumba_xr_quad_layer_init_get_width(
    mumba_context *ctx, mumba_xr_quad_layer_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800017d4u, result);
}

#endif /* MUMBA_WEB_WEBXRLAYERS_H */
