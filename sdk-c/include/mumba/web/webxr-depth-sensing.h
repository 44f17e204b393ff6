/**
 * @file webxr-depth-sensing.h
 * WebXR Depth Sensing Module: <https://immersive-web.github.io/depth-sensing/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXR_DEPTH_SENSING_H
#define MUMBA_WEB_WEBXR_DEPTH_SENSING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_webgl_texture;
typedef mumba_handle mumba_xr_cpu_depth_information;
typedef mumba_handle mumba_xr_depth_information;
typedef mumba_handle mumba_xr_depth_state_init;
typedef mumba_handle mumba_xr_frame;
typedef mumba_handle mumba_xr_rigid_transform;
typedef mumba_handle mumba_xr_session;
typedef mumba_handle mumba_xr_session_init;
typedef mumba_handle mumba_xr_view;
typedef mumba_handle mumba_xr_webgl_binding;
typedef mumba_handle mumba_xr_webgl_depth_information;
typedef mumba_name mumba_xr_depth_data_format;
typedef mumba_name mumba_xr_depth_type;
typedef mumba_name mumba_xr_depth_usage;

/** `XRDepthDataFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_depth_data_format;

/** "luminance-alpha" */
#define MUMBA_XR_DEPTH_DATA_FORMAT_LUMINANCE_ALPHA ((mumba_xr_depth_data_format)0x80000db5u)
/** "float32" */
#define MUMBA_XR_DEPTH_DATA_FORMAT_FLOAT32 ((mumba_xr_depth_data_format)0x80000a2bu)
/** "unsigned-short" */
#define MUMBA_XR_DEPTH_DATA_FORMAT_UNSIGNED_SHORT ((mumba_xr_depth_data_format)0x800016f0u)

/** `XRDepthType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_depth_type;

/** "raw" */
#define MUMBA_XR_DEPTH_TYPE_RAW ((mumba_xr_depth_type)0x8000121eu)
/** "smooth" */
#define MUMBA_XR_DEPTH_TYPE_SMOOTH ((mumba_xr_depth_type)0x800014c9u)

/** `XRDepthUsage`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_depth_usage;

/** "cpu-optimized" */
#define MUMBA_XR_DEPTH_USAGE_CPU_OPTIMIZED ((mumba_xr_depth_usage)0x80000765u)
/** "gpu-optimized" */
#define MUMBA_XR_DEPTH_USAGE_GPU_OPTIMIZED ((mumba_xr_depth_usage)0x80000b87u)

/** `XRCPUDepthInformation`. It is a `mumba_xr_depth_information` too. */
typedef mumba_handle mumba_xr_cpu_depth_information;

/** Gives `object` itself when it is of `XRCPUDepthInformation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_cpu_depth_information(
    mumba_context *ctx, mumba_handle object, mumba_xr_cpu_depth_information *result) {
    return mumba_web_cast(ctx, object, 0x800003deu, 0, result);
}

/** `XRCPUDepthInformation.data`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_xr_cpu_depth_information_get_data(
    mumba_context *ctx, mumba_xr_cpu_depth_information self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `XRCPUDepthInformation.getDepthInMeters`. Reads. */
static inline mumba_status mumba_xr_cpu_depth_information_get_depth_in_meters(
    mumba_context *ctx, mumba_xr_cpu_depth_information self, float x, float y, float *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)x);
    argv[1] = mumba_of_number((double)y);
    return mumba_web_call_float(ctx, self, 0x80000ae5u, argv, 2, result);
}

/** `XRDepthInformation`. */
typedef mumba_handle mumba_xr_depth_information;

/** Gives `object` itself when it is of `XRDepthInformation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_depth_information(
    mumba_context *ctx, mumba_handle object, mumba_xr_depth_information *result) {
    return mumba_web_cast(ctx, object, 0x800003e0u, 0, result);
}

/** `XRDepthInformation.width`. Reads. */
static inline mumba_status mumba_xr_depth_information_get_width(
    mumba_context *ctx, mumba_xr_depth_information self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d4u, result);
}

/** `XRDepthInformation.height`. Reads. */
static inline mumba_status mumba_xr_depth_information_get_height(
    mumba_context *ctx, mumba_xr_depth_information self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000bcdu, result);
}

/** `XRDepthInformation.normDepthBufferFromNormView`. Deferred. */
static inline mumba_status mumba_xr_depth_information_get_norm_depth_buffer_from_norm_view(
    mumba_context *ctx, mumba_xr_depth_information self, mumba_xr_rigid_transform *result) {
    return mumba_get_handle(ctx, self, 0x80000f08u, result);
}

/** `XRDepthInformation.rawValueToMeters`. Reads. */
static inline mumba_status mumba_xr_depth_information_get_raw_value_to_meters(
    mumba_context *ctx, mumba_xr_depth_information self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001224u, result);
}

/** `XRFrame.getDepthInformation`. Gives `XRCPUDepthInformation` or none. Reads. */
static inline mumba_status mumba_xr_frame_get_depth_information(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_view view, mumba_xr_cpu_depth_information *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(view);
    return mumba_web_call_or_none(ctx, self, 0x80000ae6u, argv, 1, result);
}

/** `XRFrame.getDepthInformation`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_frame_get_depth_information_deferred(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_view view, mumba_xr_cpu_depth_information *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(view);
    return mumba_invoke(ctx, self, 0x80000ae6u, argv, 1, result);
}

/** `XRSession.depthUsage`. Reads. */
static inline mumba_status mumba_xr_session_get_depth_usage(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_depth_usage *result) {
    return mumba_web_get_name(ctx, self, 0x80000889u, result);
}

/** `XRSession.depthDataFormat`. Reads. */
static inline mumba_status mumba_xr_session_get_depth_data_format(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_depth_data_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000876u, result);
}

/** `XRSession.depthType`. Gives `XRDepthType` or none. Reads. */
static inline mumba_status mumba_xr_session_get_depth_type(
    mumba_context *ctx, mumba_xr_session self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000887u, result);
}

/** `XRSession.depthActive`. Gives a boolean or none. Reads. */
static inline mumba_status mumba_xr_session_get_depth_active(
    mumba_context *ctx, mumba_xr_session self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000870u, result);
}

/** `XRSession.pauseDepthSensing`. Deferred. */
static inline mumba_status mumba_xr_session_pause_depth_sensing(mumba_context *ctx, mumba_xr_session self) {
    return mumba_invoke(ctx, self, 0x800010d9u, NULL, 0, NULL);
}

/** `XRSession.resumeDepthSensing`. Deferred. */
static inline mumba_status mumba_xr_session_resume_depth_sensing(mumba_context *ctx, mumba_xr_session self) {
    return mumba_invoke(ctx, self, 0x8000131bu, NULL, 0, NULL);
}

/** `XRWebGLBinding.getDepthInformation`. Gives `XRWebGLDepthInformation` or none. Reads. */
static inline mumba_status mumba_xr_webgl_binding_get_depth_information(
    mumba_context *ctx, mumba_xr_webgl_binding self, mumba_xr_view view, mumba_xr_webgl_depth_information *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(view);
    return mumba_web_call_or_none(ctx, self, 0x80000ae6u, argv, 1, result);
}

/** `XRWebGLBinding.getDepthInformation`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_webgl_binding_get_depth_information_deferred(
    mumba_context *ctx, mumba_xr_webgl_binding self, mumba_xr_view view, mumba_xr_webgl_depth_information *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(view);
    return mumba_invoke(ctx, self, 0x80000ae6u, argv, 1, result);
}

/** `XRWebGLDepthInformation`. It is a `mumba_xr_depth_information` too. */
typedef mumba_handle mumba_xr_webgl_depth_information;

/** Gives `object` itself when it is of `XRWebGLDepthInformation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_webgl_depth_information(
    mumba_context *ctx, mumba_handle object, mumba_xr_webgl_depth_information *result) {
    return mumba_web_cast(ctx, object, 0x800003ffu, 0, result);
}

/** `XRWebGLDepthInformation.texture`. Deferred. */
static inline mumba_status mumba_xr_webgl_depth_information_get_texture(
    mumba_context *ctx, mumba_xr_webgl_depth_information self, mumba_webgl_texture *result) {
    return mumba_get_handle(ctx, self, 0x800015f2u, result);
}

/** `XRDepthStateInit`: an object with members. It needs `dataFormatPreference`, `usagePreference`. */
typedef mumba_handle mumba_xr_depth_state_init;

/** Makes a `XRDepthStateInit` without members. Deferred. */
static inline mumba_status mumba_xr_depth_state_init_create(mumba_context *ctx, mumba_xr_depth_state_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRDepthStateInit.dataFormatPreference`. Deferred. */
static inline mumba_status mumba_xr_depth_state_init_set_data_format_preference(
    mumba_context *ctx, mumba_xr_depth_state_init self, const mumba_xr_depth_data_format *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000080fu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRDepthStateInit.dataFormatPreference`. Gives sequence<`XRDepthDataFormat`>. Deferred. */
static inline mumba_status mumba_xr_depth_state_init_get_data_format_preference(
    mumba_context *ctx, mumba_xr_depth_state_init self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000080fu, result);
}

/** `XRDepthStateInit.depthTypeRequest`. Deferred. */
static inline mumba_status mumba_xr_depth_state_init_set_depth_type_request(
    mumba_context *ctx, mumba_xr_depth_state_init self, const mumba_xr_depth_type *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000888u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRDepthStateInit.depthTypeRequest`. Gives sequence<`XRDepthType`> or none. Reads. */
static inline mumba_status mumba_xr_depth_state_init_get_depth_type_request(
    mumba_context *ctx, mumba_xr_depth_state_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000888u, result);
}

/** `XRDepthStateInit.matchDepthView`. Without it: true. Deferred. */
static inline mumba_status mumba_xr_depth_state_init_set_match_depth_view(
    mumba_context *ctx, mumba_xr_depth_state_init self, bool value) {
    return mumba_set(ctx, self, 0x80000dffu, mumba_of_bool(value));
}

/** `XRDepthStateInit.matchDepthView`. Reads. */
static inline mumba_status mumba_xr_depth_state_init_get_match_depth_view(
    mumba_context *ctx, mumba_xr_depth_state_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000dffu, result);
}

/** `XRDepthStateInit.usagePreference`. Deferred. */
static inline mumba_status mumba_xr_depth_state_init_set_usage_preference(
    mumba_context *ctx, mumba_xr_depth_state_init self, const mumba_xr_depth_usage *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001722u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRDepthStateInit.usagePreference`. Gives sequence<`XRDepthUsage`>. Deferred. */
static inline mumba_status mumba_xr_depth_state_init_get_usage_preference(
    mumba_context *ctx, mumba_xr_depth_state_init self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001722u, result);
}

/** `XRSessionInit.depthSensing`. Deferred. */
static inline mumba_status mumba_xr_session_init_set_depth_sensing(
    mumba_context *ctx, mumba_xr_session_init self, mumba_xr_depth_state_init value) {
    return mumba_set(ctx, self, 0x80000881u, mumba_of_handle(value));
}

/** `XRSessionInit.depthSensing`. Gives `XRDepthStateInit` or none. Reads. */
static inline mumba_status mumba_xr_session_init_get_depth_sensing(
    mumba_context *ctx, mumba_xr_session_init self, mumba_xr_depth_state_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000881u, result);
}

#endif /* MUMBA_WEB_WEBXR_DEPTH_SENSING_H */
