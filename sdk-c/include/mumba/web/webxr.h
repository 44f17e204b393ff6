/**
 * @file webxr.h
 * WebXR Device API: <https://immersive-web.github.io/webxr/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXR_H
#define MUMBA_WEB_WEBXR_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_point_init;
typedef mumba_handle mumba_dom_point_read_only;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_webgl2_rendering_context;
typedef mumba_handle mumba_webgl_context_attributes;
typedef mumba_handle mumba_webgl_framebuffer;
typedef mumba_handle mumba_webgl_rendering_context;
typedef mumba_handle mumba_xr_bounded_reference_space;
typedef mumba_handle mumba_xr_depth_information;
typedef mumba_handle mumba_xr_frame;
typedef mumba_handle mumba_xr_frame_request_callback;
typedef mumba_handle mumba_xr_input_source;
typedef mumba_handle mumba_xr_input_source_array;
typedef mumba_handle mumba_xr_input_source_event;
typedef mumba_handle mumba_xr_input_source_event_init;
typedef mumba_handle mumba_xr_input_sources_change_event;
typedef mumba_handle mumba_xr_input_sources_change_event_init;
typedef mumba_handle mumba_xr_layer;
typedef mumba_handle mumba_xr_permission_descriptor;
typedef mumba_handle mumba_xr_pose;
typedef mumba_handle mumba_xr_reference_space;
typedef mumba_handle mumba_xr_reference_space_event;
typedef mumba_handle mumba_xr_reference_space_event_init;
typedef mumba_handle mumba_xr_render_state;
typedef mumba_handle mumba_xr_render_state_init;
typedef mumba_handle mumba_xr_rigid_transform;
typedef mumba_handle mumba_xr_session;
typedef mumba_handle mumba_xr_session_event;
typedef mumba_handle mumba_xr_session_event_init;
typedef mumba_handle mumba_xr_session_init;
typedef mumba_handle mumba_xr_session_supported_permission_descriptor;
typedef mumba_handle mumba_xr_space;
typedef mumba_handle mumba_xr_system;
typedef mumba_handle mumba_xr_view;
typedef mumba_handle mumba_xr_viewer_pose;
typedef mumba_handle mumba_xr_viewport;
typedef mumba_handle mumba_xr_visibility_mask_change_event;
typedef mumba_handle mumba_xr_visibility_mask_change_event_init;
typedef mumba_handle mumba_xr_webgl_layer;
typedef mumba_handle mumba_xr_webgl_layer_init;
typedef mumba_name mumba_xr_eye;
typedef mumba_name mumba_xr_handedness;
typedef mumba_name mumba_xr_reference_space_type;
typedef mumba_name mumba_xr_session_mode;
typedef mumba_name mumba_xr_target_ray_mode;
typedef mumba_name mumba_xr_visibility_state;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_xr_input_source_event`, which lives until it returns. */
typedef mumba_status (*mumba_xr_input_source_event_listener)(mumba_context *ctx, void *user, mumba_xr_input_source_event event);

/** Gets a `mumba_xr_input_sources_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_xr_input_sources_change_event_listener)(mumba_context *ctx, void *user, mumba_xr_input_sources_change_event event);

/** Gets a `mumba_xr_reference_space_event`, which lives until it returns. */
typedef mumba_status (*mumba_xr_reference_space_event_listener)(mumba_context *ctx, void *user, mumba_xr_reference_space_event event);

/** Gets a `mumba_xr_session_event`, which lives until it returns. */
typedef mumba_status (*mumba_xr_session_event_listener)(mumba_context *ctx, void *user, mumba_xr_session_event event);

/** Gets a `mumba_xr_visibility_mask_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_xr_visibility_mask_change_event_listener)(mumba_context *ctx, void *user, mumba_xr_visibility_mask_change_event event);

/** `XREye`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_eye;

/** "none" */
#define MUMBA_XR_EYE_NONE ((mumba_xr_eye)0x80000f06u)
/** "left" */
#define MUMBA_XR_EYE_LEFT ((mumba_xr_eye)0x80000d50u)
/** "right" */
#define MUMBA_XR_EYE_RIGHT ((mumba_xr_eye)0x8000134bu)

/** `XRHandedness`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_handedness;

/** "none" */
#define MUMBA_XR_HANDEDNESS_NONE ((mumba_xr_handedness)0x80000f06u)
/** "left" */
#define MUMBA_XR_HANDEDNESS_LEFT ((mumba_xr_handedness)0x80000d50u)
/** "right" */
#define MUMBA_XR_HANDEDNESS_RIGHT ((mumba_xr_handedness)0x8000134bu)

/** `XRReferenceSpaceType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_reference_space_type;

/** "viewer" */
#define MUMBA_XR_REFERENCE_SPACE_TYPE_VIEWER ((mumba_xr_reference_space_type)0x80001789u)
/** "local" */
#define MUMBA_XR_REFERENCE_SPACE_TYPE_LOCAL ((mumba_xr_reference_space_type)0x80000d82u)
/** "local-floor" */
#define MUMBA_XR_REFERENCE_SPACE_TYPE_LOCAL_FLOOR ((mumba_xr_reference_space_type)0x80000d84u)
/** "bounded-floor" */
#define MUMBA_XR_REFERENCE_SPACE_TYPE_BOUNDED_FLOOR ((mumba_xr_reference_space_type)0x800005dbu)
/** "unbounded" */
#define MUMBA_XR_REFERENCE_SPACE_TYPE_UNBOUNDED ((mumba_xr_reference_space_type)0x8000169cu)

/** `XRSessionMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_session_mode;

/** "inline" */
#define MUMBA_XR_SESSION_MODE_INLINE ((mumba_xr_session_mode)0x80000c5au)
/** "immersive-vr" */
#define MUMBA_XR_SESSION_MODE_IMMERSIVE_VR ((mumba_xr_session_mode)0x80000c20u)
/** "immersive-ar" */
#define MUMBA_XR_SESSION_MODE_IMMERSIVE_AR ((mumba_xr_session_mode)0x80000c1fu)

/** `XRTargetRayMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_target_ray_mode;

/** "gaze" */
#define MUMBA_XR_TARGET_RAY_MODE_GAZE ((mumba_xr_target_ray_mode)0x80000a9du)
/** "tracked-pointer" */
#define MUMBA_XR_TARGET_RAY_MODE_TRACKED_POINTER ((mumba_xr_target_ray_mode)0x80001652u)
/** "screen" */
#define MUMBA_XR_TARGET_RAY_MODE_SCREEN ((mumba_xr_target_ray_mode)0x800013aau)
/** "transient-pointer" */
#define MUMBA_XR_TARGET_RAY_MODE_TRANSIENT_POINTER ((mumba_xr_target_ray_mode)0x80001667u)

/** `XRVisibilityState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_visibility_state;

/** "visible" */
#define MUMBA_XR_VISIBILITY_STATE_VISIBLE ((mumba_xr_visibility_state)0x80001796u)
/** "visible-blurred" */
#define MUMBA_XR_VISIBILITY_STATE_VISIBLE_BLURRED ((mumba_xr_visibility_state)0x80001797u)
/** "hidden" */
#define MUMBA_XR_VISIBILITY_STATE_HIDDEN ((mumba_xr_visibility_state)0x80000bd1u)

/**
 * `XRFrameRequestCallback`: a function made with `mumba_callback_create`. It is called with time (a number), frame
 * (`XRFrame`) and returns nothing.
 */
typedef mumba_handle mumba_xr_frame_request_callback;

/** `Navigator.xr`. Deferred. */
static inline mumba_status mumba_navigator_get_xr(mumba_context *ctx, mumba_navigator self, mumba_xr_system *result) {
    return mumba_get_handle(ctx, self, 0x800017f5u, result);
}

/** `WebGL2RenderingContext.makeXRCompatible`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_make_xr_compatible(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000dd0u, NULL, 0, result);
}

/** `WebGLRenderingContext.makeXRCompatible`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_make_xr_compatible(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000dd0u, NULL, 0, result);
}

/** `XRBoundedReferenceSpace`. It is a `mumba_xr_reference_space` too. */
typedef mumba_handle mumba_xr_bounded_reference_space;

/** Gives `object` itself when it is of `XRBoundedReferenceSpace`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_bounded_reference_space(
    mumba_context *ctx, mumba_handle object, mumba_xr_bounded_reference_space *result) {
    return mumba_web_cast(ctx, object, 0x800003ddu, 0, result);
}

/** `XRBoundedReferenceSpace.boundsGeometry`. Gives frozen array<`DOMPointReadOnly`>. Deferred. */
static inline mumba_status mumba_xr_bounded_reference_space_get_bounds_geometry(
    mumba_context *ctx, mumba_xr_bounded_reference_space self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800005dfu, result);
}

/** `XRDepthInformation.projectionMatrix`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_xr_depth_information_get_projection_matrix(
    mumba_context *ctx, mumba_xr_depth_information self, mumba_float32_array *result) {
    return mumba_get_handle(ctx, self, 0x800011c8u, result);
}

/** `XRDepthInformation.transform`. Deferred. */
static inline mumba_status mumba_xr_depth_information_get_transform(
    mumba_context *ctx, mumba_xr_depth_information self, mumba_xr_rigid_transform *result) {
    return mumba_get_handle(ctx, self, 0x80001661u, result);
}

/** `XRFrame`. */
typedef mumba_handle mumba_xr_frame;

/** Gives `object` itself when it is of `XRFrame`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_frame(mumba_context *ctx, mumba_handle object, mumba_xr_frame *result) {
    return mumba_web_cast(ctx, object, 0x800003e1u, 0, result);
}

/** `XRFrame.session`. Deferred. */
static inline mumba_status mumba_xr_frame_get_session(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_session *result) {
    return mumba_get_handle(ctx, self, 0x80001418u, result);
}

/** `XRFrame.getViewerPose`. Gives `XRViewerPose` or none. Reads. */
static inline mumba_status mumba_xr_frame_get_viewer_pose(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_reference_space reference_space, mumba_xr_viewer_pose *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(reference_space);
    return mumba_web_call_or_none(ctx, self, 0x80000b7bu, argv, 1, result);
}

/** `XRFrame.getViewerPose`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_frame_get_viewer_pose_deferred(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_reference_space reference_space, mumba_xr_viewer_pose *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(reference_space);
    return mumba_invoke(ctx, self, 0x80000b7bu, argv, 1, result);
}

/** `XRFrame.getPose`. Gives `XRPose` or none. Reads. */
static inline mumba_status mumba_xr_frame_get_pose(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_space space, mumba_xr_space base_space, mumba_xr_pose *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(space);
    argv[1] = mumba_of_handle(base_space);
    return mumba_web_call_or_none(ctx, self, 0x80000b28u, argv, 2, result);
}

/** `XRFrame.getPose`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_frame_get_pose_deferred(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_space space, mumba_xr_space base_space, mumba_xr_pose *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(space);
    argv[1] = mumba_of_handle(base_space);
    return mumba_invoke(ctx, self, 0x80000b28u, argv, 2, result);
}

/** `XRInputSource`. */
typedef mumba_handle mumba_xr_input_source;

/** Gives `object` itself when it is of `XRInputSource`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_input_source(
    mumba_context *ctx, mumba_handle object, mumba_xr_input_source *result) {
    return mumba_web_cast(ctx, object, 0x800003e5u, 0, result);
}

/** `XRInputSource.handedness`. Reads. */
static inline mumba_status mumba_xr_input_source_get_handedness(
    mumba_context *ctx, mumba_xr_input_source self, mumba_xr_handedness *result) {
    return mumba_web_get_name(ctx, self, 0x80000b9cu, result);
}

/** `XRInputSource.targetRayMode`. Reads. */
static inline mumba_status mumba_xr_input_source_get_target_ray_mode(
    mumba_context *ctx, mumba_xr_input_source self, mumba_xr_target_ray_mode *result) {
    return mumba_web_get_name(ctx, self, 0x800015cau, result);
}

/** `XRInputSource.targetRaySpace`. Deferred. */
static inline mumba_status mumba_xr_input_source_get_target_ray_space(
    mumba_context *ctx, mumba_xr_input_source self, mumba_xr_space *result) {
    return mumba_get_handle(ctx, self, 0x800015cbu, result);
}

/** `XRInputSource.gripSpace`. Gives `XRSpace` or none. Reads. */
static inline mumba_status mumba_xr_input_source_get_grip_space(
    mumba_context *ctx, mumba_xr_input_source self, mumba_xr_space *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000b91u, result);
}

/** `XRInputSource.gripSpace`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_input_source_get_grip_space_deferred(
    mumba_context *ctx, mumba_xr_input_source self, mumba_xr_space *result) {
    return mumba_get_handle(ctx, self, 0x80000b91u, result);
}

/** `XRInputSource.profiles`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_xr_input_source_get_profiles(
    mumba_context *ctx, mumba_xr_input_source self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800011c6u, result);
}

/** `XRInputSourceArray`. */
typedef mumba_handle mumba_xr_input_source_array;

/** Gives `object` itself when it is of `XRInputSourceArray`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_input_source_array(
    mumba_context *ctx, mumba_handle object, mumba_xr_input_source_array *result) {
    return mumba_web_cast(ctx, object, 0x800003e6u, 0, result);
}

/** `XRInputSourceArray.entries`. Gives iterator<[a number, `XRInputSource`]>. Deferred. */
static inline mumba_status mumba_xr_input_source_array_entries(
    mumba_context *ctx, mumba_xr_input_source_array self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `XRInputSourceArray.keys`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_xr_input_source_array_keys(
    mumba_context *ctx, mumba_xr_input_source_array self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `XRInputSourceArray.values`. Gives iterator<`XRInputSource`>. Deferred. */
static inline mumba_status mumba_xr_input_source_array_values(
    mumba_context *ctx, mumba_xr_input_source_array self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `XRInputSourceArray.forEach`. Deferred. */
static inline mumba_status mumba_xr_input_source_array_for_each(
    mumba_context *ctx, mumba_xr_input_source_array self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `XRInputSourceArray.forEach`. Deferred. */
static inline mumba_status mumba_xr_input_source_array_for_each_with_this_arg(
    mumba_context *ctx, mumba_xr_input_source_array self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `XRInputSourceArray.length`. Reads. */
static inline mumba_status mumba_xr_input_source_array_get_length(
    mumba_context *ctx, mumba_xr_input_source_array self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `XRInputSourceArray`, by index or name. Gives `XRInputSource` or none. Reads. */
static inline mumba_status mumba_xr_input_source_array_get_at(
    mumba_context *ctx, mumba_xr_input_source_array self, uint32_t index, mumba_xr_input_source *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `XRInputSourceArray`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_input_source_array_get_at_deferred(
    mumba_context *ctx, mumba_xr_input_source_array self, uint32_t index, mumba_xr_input_source *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `XRInputSourceEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_xr_input_source_event;

/** Gives `object` itself when it is of `XRInputSourceEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_input_source_event(
    mumba_context *ctx, mumba_handle object, mumba_xr_input_source_event *result) {
    return mumba_web_cast(ctx, object, 0x800003e7u, 0, result);
}

/** `new XRInputSourceEvent`. Deferred. */
static inline mumba_status mumba_xr_input_source_event_new(
    mumba_context *ctx, mumba_string type, mumba_xr_input_source_event_init event_init_dict,
    mumba_xr_input_source_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003e7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRInputSourceEvent.frame`. Deferred. */
static inline mumba_status mumba_xr_input_source_event_get_frame(
    mumba_context *ctx, mumba_xr_input_source_event self, mumba_xr_frame *result) {
    return mumba_get_handle(ctx, self, 0x80000a67u, result);
}

/** `XRInputSourceEvent.inputSource`. Deferred. */
static inline mumba_status mumba_xr_input_source_event_get_input_source(
    mumba_context *ctx, mumba_xr_input_source_event self, mumba_xr_input_source *result) {
    return mumba_get_handle(ctx, self, 0x80000c68u, result);
}

/** `XRInputSourcesChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_xr_input_sources_change_event;

/** Gives `object` itself when it is of `XRInputSourcesChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_input_sources_change_event(
    mumba_context *ctx, mumba_handle object, mumba_xr_input_sources_change_event *result) {
    return mumba_web_cast(ctx, object, 0x800003e8u, 0, result);
}

/** `new XRInputSourcesChangeEvent`. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_xr_input_sources_change_event_init event_init_dict,
    mumba_xr_input_sources_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003e8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRInputSourcesChangeEvent.session`. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_get_session(
    mumba_context *ctx, mumba_xr_input_sources_change_event self, mumba_xr_session *result) {
    return mumba_get_handle(ctx, self, 0x80001418u, result);
}

/** `XRInputSourcesChangeEvent.added`. Gives frozen array<`XRInputSource`>. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_get_added(
    mumba_context *ctx, mumba_xr_input_sources_change_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000447u, result);
}

/** `XRInputSourcesChangeEvent.removed`. Gives frozen array<`XRInputSource`>. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_get_removed(
    mumba_context *ctx, mumba_xr_input_sources_change_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000129bu, result);
}

/** `XRLayer`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_xr_layer;

/** Gives `object` itself when it is of `XRLayer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_layer(mumba_context *ctx, mumba_handle object, mumba_xr_layer *result) {
    return mumba_web_cast(ctx, object, 0x800003ebu, 0, result);
}

/** `XRPose`. */
typedef mumba_handle mumba_xr_pose;

/** Gives `object` itself when it is of `XRPose`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_pose(mumba_context *ctx, mumba_handle object, mumba_xr_pose *result) {
    return mumba_web_cast(ctx, object, 0x800003eeu, 0, result);
}

/** `XRPose.transform`. Deferred. */
static inline mumba_status mumba_xr_pose_get_transform(
    mumba_context *ctx, mumba_xr_pose self, mumba_xr_rigid_transform *result) {
    return mumba_get_handle(ctx, self, 0x80001661u, result);
}

/** `XRPose.emulatedPosition`. Reads. */
static inline mumba_status mumba_xr_pose_get_emulated_position(mumba_context *ctx, mumba_xr_pose self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000095cu, result);
}

/** `XRReferenceSpace`. It is a `mumba_xr_space` too. */
typedef mumba_handle mumba_xr_reference_space;

/** Gives `object` itself when it is of `XRReferenceSpace`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_reference_space(
    mumba_context *ctx, mumba_handle object, mumba_xr_reference_space *result) {
    return mumba_web_cast(ctx, object, 0x800003f0u, 0, result);
}

/** `XRReferenceSpace.getOffsetReferenceSpace`. Deferred. */
static inline mumba_status mumba_xr_reference_space_get_offset_reference_space(
    mumba_context *ctx, mumba_xr_reference_space self, mumba_xr_rigid_transform origin_offset,
    mumba_xr_reference_space *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(origin_offset);
    return mumba_invoke(ctx, self, 0x80000b20u, argv, 1, result);
}

/** `XRReferenceSpace.onreset`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_reference_space_get_onreset(
    mumba_context *ctx, mumba_xr_reference_space self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001006u, result);
}

/** `XRReferenceSpace.onreset`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_reference_space_set_onreset(
    mumba_context *ctx, mumba_xr_reference_space self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001006u, mumba_web_of_nullable(value));
}

/** The event `reset` of `XRReferenceSpace`, a `XRReferenceSpaceEvent`. */
static inline mumba_status mumba_xr_reference_space_on_reset(
    mumba_context *ctx, mumba_xr_reference_space self, mumba_xr_reference_space_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012eeu, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_reference_space_on_reset`, in the way that `options` says. */
static inline mumba_status mumba_xr_reference_space_on_reset_with_options(
    mumba_context *ctx, mumba_xr_reference_space self, const mumba_listener_options *options,
    mumba_xr_reference_space_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012eeu, options, listener, user, drop, subscription);
}

/** `XRReferenceSpaceEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_xr_reference_space_event;

/** Gives `object` itself when it is of `XRReferenceSpaceEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_reference_space_event(
    mumba_context *ctx, mumba_handle object, mumba_xr_reference_space_event *result) {
    return mumba_web_cast(ctx, object, 0x800003f1u, 0, result);
}

/** `new XRReferenceSpaceEvent`. Deferred. */
static inline mumba_status mumba_xr_reference_space_event_new(
    mumba_context *ctx, mumba_string type, mumba_xr_reference_space_event_init event_init_dict,
    mumba_xr_reference_space_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003f1u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRReferenceSpaceEvent.referenceSpace`. Deferred. */
static inline mumba_status mumba_xr_reference_space_event_get_reference_space(
    mumba_context *ctx, mumba_xr_reference_space_event self, mumba_xr_reference_space *result) {
    return mumba_get_handle(ctx, self, 0x8000125du, result);
}

/** `XRReferenceSpaceEvent.transform`. Gives `XRRigidTransform` or none. Reads. */
static inline mumba_status mumba_xr_reference_space_event_get_transform(
    mumba_context *ctx, mumba_xr_reference_space_event self, mumba_xr_rigid_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `XRReferenceSpaceEvent.transform`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_reference_space_event_get_transform_deferred(
    mumba_context *ctx, mumba_xr_reference_space_event self, mumba_xr_rigid_transform *result) {
    return mumba_get_handle(ctx, self, 0x80001661u, result);
}

/** `XRRenderState`. */
typedef mumba_handle mumba_xr_render_state;

/** Gives `object` itself when it is of `XRRenderState`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_render_state(
    mumba_context *ctx, mumba_handle object, mumba_xr_render_state *result) {
    return mumba_web_cast(ctx, object, 0x800003f2u, 0, result);
}

/** `XRRenderState.depthNear`. Reads. */
static inline mumba_status mumba_xr_render_state_get_depth_near(
    mumba_context *ctx, mumba_xr_render_state self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000087du, result);
}

/** `XRRenderState.depthFar`. Reads. */
static inline mumba_status mumba_xr_render_state_get_depth_far(
    mumba_context *ctx, mumba_xr_render_state self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000878u, result);
}

/** `XRRenderState.inlineVerticalFieldOfView`. Gives a number or none. Reads. */
static inline mumba_status mumba_xr_render_state_get_inline_vertical_field_of_view(
    mumba_context *ctx, mumba_xr_render_state self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000c5du, result);
}

/** `XRRenderState.baseLayer`. Gives `XRWebGLLayer` or none. Reads. */
static inline mumba_status mumba_xr_render_state_get_base_layer(
    mumba_context *ctx, mumba_xr_render_state self, mumba_xr_webgl_layer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000575u, result);
}

/** `XRRenderState.baseLayer`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_render_state_get_base_layer_deferred(
    mumba_context *ctx, mumba_xr_render_state self, mumba_xr_webgl_layer *result) {
    return mumba_get_handle(ctx, self, 0x80000575u, result);
}

/** `XRRigidTransform`. */
typedef mumba_handle mumba_xr_rigid_transform;

/** Gives `object` itself when it is of `XRRigidTransform`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_rigid_transform(
    mumba_context *ctx, mumba_handle object, mumba_xr_rigid_transform *result) {
    return mumba_web_cast(ctx, object, 0x800003f3u, 0, result);
}

/** `new XRRigidTransform`. Deferred. */
static inline mumba_status mumba_xr_rigid_transform_new(mumba_context *ctx, mumba_xr_rigid_transform *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003f3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new XRRigidTransform`. Deferred. */
static inline mumba_status mumba_xr_rigid_transform_new_with_position(
    mumba_context *ctx, mumba_dom_point_init position, mumba_xr_rigid_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(position);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003f3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new XRRigidTransform`. Deferred. */
static inline mumba_status mumba_xr_rigid_transform_new_with_position_and_orientation(
    mumba_context *ctx, mumba_dom_point_init position, mumba_dom_point_init orientation,
    mumba_xr_rigid_transform *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(position);
    argv[1] = mumba_of_handle(orientation);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003f3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRRigidTransform.position`. Deferred. */
static inline mumba_status mumba_xr_rigid_transform_get_position(
    mumba_context *ctx, mumba_xr_rigid_transform self, mumba_dom_point_read_only *result) {
    return mumba_get_handle(ctx, self, 0x80001161u, result);
}

/** `XRRigidTransform.orientation`. Deferred. */
static inline mumba_status mumba_xr_rigid_transform_get_orientation(
    mumba_context *ctx, mumba_xr_rigid_transform self, mumba_dom_point_read_only *result) {
    return mumba_get_handle(ctx, self, 0x80001071u, result);
}

/** `XRRigidTransform.matrix`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_xr_rigid_transform_get_matrix(
    mumba_context *ctx, mumba_xr_rigid_transform self, mumba_float32_array *result) {
    return mumba_get_handle(ctx, self, 0x80000e02u, result);
}

/** `XRRigidTransform.inverse`. Deferred. */
static inline mumba_status mumba_xr_rigid_transform_get_inverse(
    mumba_context *ctx, mumba_xr_rigid_transform self, mumba_xr_rigid_transform *result) {
    return mumba_get_handle(ctx, self, 0x80000cafu, result);
}

/** `XRSession`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_xr_session;

/** Gives `object` itself when it is of `XRSession`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_session(mumba_context *ctx, mumba_handle object, mumba_xr_session *result) {
    return mumba_web_cast(ctx, object, 0x800003f4u, 0, result);
}

/** `XRSession.visibilityState`. Reads. */
static inline mumba_status mumba_xr_session_get_visibility_state(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_visibility_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001792u, result);
}

/** `XRSession.renderState`. Deferred. */
static inline mumba_status mumba_xr_session_get_render_state(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_render_state *result) {
    return mumba_get_handle(ctx, self, 0x800012a2u, result);
}

/** `XRSession.inputSources`. Deferred. */
static inline mumba_status mumba_xr_session_get_input_sources(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_source_array *result) {
    return mumba_get_handle(ctx, self, 0x80000c69u, result);
}

/** `XRSession.enabledFeatures`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_xr_session_get_enabled_features(
    mumba_context *ctx, mumba_xr_session self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000962u, result);
}

/** `XRSession.updateRenderState`. Deferred. */
static inline mumba_status mumba_xr_session_update_render_state(mumba_context *ctx, mumba_xr_session self) {
    return mumba_invoke(ctx, self, 0x80001703u, NULL, 0, NULL);
}

/** `XRSession.updateRenderState`. Deferred. */
static inline mumba_status mumba_xr_session_update_render_state_with_state(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_render_state_init state) {
    return mumba_call_plain(ctx, self, 0x80001703u, 03u, state, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `XRSession.requestReferenceSpace`. Gives promise<`XRReferenceSpace`>. Deferred. */
static inline mumba_status mumba_xr_session_request_reference_space(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_reference_space_type type, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(type);
    return mumba_invoke(ctx, self, 0x800012d8u, argv, 1, result);
}

/** `XRSession.requestAnimationFrame`. Reads. */
static inline mumba_status mumba_xr_session_request_animation_frame(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_frame_request_callback callback, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    return mumba_web_call_uint32(ctx, self, 0x800012bfu, argv, 1, result);
}

/** `XRSession.cancelAnimationFrame`. Deferred. */
static inline mumba_status mumba_xr_session_cancel_animation_frame(
    mumba_context *ctx, mumba_xr_session self, uint32_t handle) {
    return mumba_call_plain(ctx, self, 0x8000061au, 01u, MUMBA_NONE, MUMBA_NONE, (double)handle, 0, 0, 0, 0, 0, 0, 0);
}

/** `XRSession.end`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_xr_session_end(mumba_context *ctx, mumba_xr_session self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000972u, NULL, 0, result);
}

/** `XRSession.onend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_onend(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f98u, result);
}

/** `XRSession.onend`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_onend(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f98u, mumba_web_of_nullable(value));
}

/** `XRSession.oninputsourceschange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_oninputsourceschange(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fb1u, result);
}

/** `XRSession.oninputsourceschange`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_oninputsourceschange(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fb1u, mumba_web_of_nullable(value));
}

/** `XRSession.onselect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_onselect(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001012u, result);
}

/** `XRSession.onselect`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_onselect(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001012u, mumba_web_of_nullable(value));
}

/** `XRSession.onselectstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_onselectstart(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001016u, result);
}

/** `XRSession.onselectstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_onselectstart(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001016u, mumba_web_of_nullable(value));
}

/** `XRSession.onselectend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_onselectend(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001014u, result);
}

/** `XRSession.onselectend`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_onselectend(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001014u, mumba_web_of_nullable(value));
}

/** `XRSession.onsqueeze`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_onsqueeze(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001024u, result);
}

/** `XRSession.onsqueeze`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_onsqueeze(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001024u, mumba_web_of_nullable(value));
}

/** `XRSession.onsqueezestart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_onsqueezestart(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001026u, result);
}

/** `XRSession.onsqueezestart`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_onsqueezestart(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001026u, mumba_web_of_nullable(value));
}

/** `XRSession.onsqueezeend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_onsqueezeend(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001025u, result);
}

/** `XRSession.onsqueezeend`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_onsqueezeend(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001025u, mumba_web_of_nullable(value));
}

/** `XRSession.onvisibilitychange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_session_get_onvisibilitychange(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001047u, result);
}

/** `XRSession.onvisibilitychange`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_set_onvisibilitychange(
    mumba_context *ctx, mumba_xr_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001047u, mumba_web_of_nullable(value));
}

/** The event `end` of `XRSession`, a `XRSessionEvent`. */
static inline mumba_status mumba_xr_session_on_end(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_session_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000972u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_end`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_end_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000972u, options, listener, user, drop, subscription);
}

/** The event `inputsourceschange` of `XRSession`, a `XRInputSourcesChangeEvent`. */
static inline mumba_status mumba_xr_session_on_inputsourceschange(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_sources_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c6du, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_inputsourceschange`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_inputsourceschange_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_input_sources_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c6du, options, listener, user, drop, subscription);
}

/** The event `select` of `XRSession`, a `XRInputSourceEvent`. */
static inline mumba_status mumba_xr_session_on_select(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_source_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_select`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_select_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_input_source_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e5u, options, listener, user, drop, subscription);
}

/** The event `selectend` of `XRSession`, a `XRInputSourceEvent`. */
static inline mumba_status mumba_xr_session_on_selectend(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_source_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_selectend`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_selectend_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_input_source_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f1u, options, listener, user, drop, subscription);
}

/** The event `selectstart` of `XRSession`, a `XRInputSourceEvent`. */
static inline mumba_status mumba_xr_session_on_selectstart(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_source_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_selectstart`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_selectstart_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_input_source_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, options, listener, user, drop, subscription);
}

/** The event `squeeze` of `XRSession`, a `XRInputSourceEvent`. */
static inline mumba_status mumba_xr_session_on_squeeze(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_source_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000150au, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_squeeze`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_squeeze_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_input_source_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000150au, options, listener, user, drop, subscription);
}

/** The event `squeezeend` of `XRSession`, a `XRInputSourceEvent`. */
static inline mumba_status mumba_xr_session_on_squeezeend(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_source_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000150bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_squeezeend`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_squeezeend_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_input_source_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000150bu, options, listener, user, drop, subscription);
}

/** The event `squeezestart` of `XRSession`, a `XRInputSourceEvent`. */
static inline mumba_status mumba_xr_session_on_squeezestart(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_source_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000150cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_squeezestart`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_squeezestart_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_input_source_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000150cu, options, listener, user, drop, subscription);
}

/** The event `trackedsourceschange` of `XRSession`, a `XRInputSourcesChangeEvent`. */
static inline mumba_status mumba_xr_session_on_trackedsourceschange(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_input_sources_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001654u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_trackedsourceschange`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_trackedsourceschange_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_input_sources_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001654u, options, listener, user, drop, subscription);
}

/** The event `visibilitychange` of `XRSession`, a `XRSessionEvent`. */
static inline mumba_status mumba_xr_session_on_visibilitychange(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_session_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001794u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_visibilitychange`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_visibilitychange_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001794u, options, listener, user, drop, subscription);
}

/** The event `visibilitymaskchange` of `XRSession`, a `XRVisibilityMaskChangeEvent`. */
static inline mumba_status mumba_xr_session_on_visibilitymaskchange(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_visibility_mask_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001795u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_session_on_visibilitymaskchange`, in the way that `options` says. */
static inline mumba_status mumba_xr_session_on_visibilitymaskchange_with_options(
    mumba_context *ctx, mumba_xr_session self, const mumba_listener_options *options,
    mumba_xr_visibility_mask_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001795u, options, listener, user, drop, subscription);
}

/** `XRSessionEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_xr_session_event;

/** Gives `object` itself when it is of `XRSessionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_session_event(
    mumba_context *ctx, mumba_handle object, mumba_xr_session_event *result) {
    return mumba_web_cast(ctx, object, 0x800003f5u, 0, result);
}

/** `new XRSessionEvent`. Deferred. */
static inline mumba_status mumba_xr_session_event_new(
    mumba_context *ctx, mumba_string type, mumba_xr_session_event_init event_init_dict,
    mumba_xr_session_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003f5u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRSessionEvent.session`. Deferred. */
static inline mumba_status mumba_xr_session_event_get_session(
    mumba_context *ctx, mumba_xr_session_event self, mumba_xr_session *result) {
    return mumba_get_handle(ctx, self, 0x80001418u, result);
}

/** `XRSpace`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_xr_space;

/** Gives `object` itself when it is of `XRSpace`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_space(mumba_context *ctx, mumba_handle object, mumba_xr_space *result) {
    return mumba_web_cast(ctx, object, 0x800003f6u, 0, result);
}

/** `XRSystem`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_xr_system;

/** Gives `object` itself when it is of `XRSystem`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_system(mumba_context *ctx, mumba_handle object, mumba_xr_system *result) {
    return mumba_web_cast(ctx, object, 0x800003f7u, 0, result);
}

/** `XRSystem.isSessionSupported`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_xr_system_is_session_supported(
    mumba_context *ctx, mumba_xr_system self, mumba_xr_session_mode mode, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(mode);
    return mumba_invoke(ctx, self, 0x80000ce8u, argv, 1, result);
}

/** `XRSystem.requestSession`. Gives promise<`XRSession`>. Deferred. */
static inline mumba_status mumba_xr_system_request_session(
    mumba_context *ctx, mumba_xr_system self, mumba_xr_session_mode mode, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(mode);
    return mumba_invoke(ctx, self, 0x800012d9u, argv, 1, result);
}

/** `XRSystem.requestSession`. Gives promise<`XRSession`>. Deferred. */
static inline mumba_status mumba_xr_system_request_session_with_options(
    mumba_context *ctx, mumba_xr_system self, mumba_xr_session_mode mode, mumba_xr_session_init options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(mode);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012d9u, argv, 2, result);
}

/** `XRSystem.ondevicechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_system_get_ondevicechange(
    mumba_context *ctx, mumba_xr_system self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7eu, result);
}

/** `XRSystem.ondevicechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_system_set_ondevicechange(
    mumba_context *ctx, mumba_xr_system self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7eu, mumba_web_of_nullable(value));
}

/** The event `devicechange` of `XRSystem`, a `Event`. */
static inline mumba_status mumba_xr_system_on_devicechange(
    mumba_context *ctx, mumba_xr_system self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008b2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_system_on_devicechange`, in the way that `options` says. */
static inline mumba_status mumba_xr_system_on_devicechange_with_options(
    mumba_context *ctx, mumba_xr_system self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008b2u, options, listener, user, drop, subscription);
}

/** `XRView`. */
typedef mumba_handle mumba_xr_view;

/** Gives `object` itself when it is of `XRView`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_view(mumba_context *ctx, mumba_handle object, mumba_xr_view *result) {
    return mumba_web_cast(ctx, object, 0x800003fau, 0, result);
}

/** `XRView.eye`. Reads. */
static inline mumba_status mumba_xr_view_get_eye(mumba_context *ctx, mumba_xr_view self, mumba_xr_eye *result) {
    return mumba_web_get_name(ctx, self, 0x800009deu, result);
}

/** `XRView.index`. Reads. */
static inline mumba_status mumba_xr_view_get_index(mumba_context *ctx, mumba_xr_view self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000c39u, result);
}

/** `XRView.recommendedViewportScale`. Gives a number or none. Reads. */
static inline mumba_status mumba_xr_view_get_recommended_viewport_scale(
    mumba_context *ctx, mumba_xr_view self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001246u, result);
}

/** `XRView.requestViewportScale`. `scale`: a number or none. Deferred. */
static inline mumba_status mumba_xr_view_request_viewport_scale(
    mumba_context *ctx, mumba_xr_view self, mumba_value scale) {
    mumba_value argv[1];
    argv[0] = scale;
    return mumba_invoke(ctx, self, 0x800012e1u, argv, 1, NULL);
}

/** `XRView.projectionMatrix`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_xr_view_get_projection_matrix(
    mumba_context *ctx, mumba_xr_view self, mumba_float32_array *result) {
    return mumba_get_handle(ctx, self, 0x800011c8u, result);
}

/** `XRView.transform`. Deferred. */
static inline mumba_status mumba_xr_view_get_transform(
    mumba_context *ctx, mumba_xr_view self, mumba_xr_rigid_transform *result) {
    return mumba_get_handle(ctx, self, 0x80001661u, result);
}

/** `XRViewerPose`. It is a `mumba_xr_pose` too. */
typedef mumba_handle mumba_xr_viewer_pose;

/** Gives `object` itself when it is of `XRViewerPose`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_viewer_pose(
    mumba_context *ctx, mumba_handle object, mumba_xr_viewer_pose *result) {
    return mumba_web_cast(ctx, object, 0x800003fbu, 0, result);
}

/** `XRViewerPose.views`. Gives frozen array<`XRView`>. Deferred. */
static inline mumba_status mumba_xr_viewer_pose_get_views(
    mumba_context *ctx, mumba_xr_viewer_pose self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000178cu, result);
}

/** `XRViewport`. */
typedef mumba_handle mumba_xr_viewport;

/** Gives `object` itself when it is of `XRViewport`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_viewport(mumba_context *ctx, mumba_handle object, mumba_xr_viewport *result) {
    return mumba_web_cast(ctx, object, 0x800003fcu, 0, result);
}

/** `XRViewport.x`. Reads. */
static inline mumba_status mumba_xr_viewport_get_x(mumba_context *ctx, mumba_xr_viewport self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800017f1u, result);
}

/** `XRViewport.y`. Reads. */
static inline mumba_status mumba_xr_viewport_get_y(mumba_context *ctx, mumba_xr_viewport self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800017f9u, result);
}

/** `XRViewport.width`. Reads. */
static inline mumba_status mumba_xr_viewport_get_width(mumba_context *ctx, mumba_xr_viewport self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800017d4u, result);
}

/** `XRViewport.height`. Reads. */
static inline mumba_status mumba_xr_viewport_get_height(mumba_context *ctx, mumba_xr_viewport self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000bcdu, result);
}

/** `XRVisibilityMaskChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_xr_visibility_mask_change_event;

/** Gives `object` itself when it is of `XRVisibilityMaskChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_visibility_mask_change_event(
    mumba_context *ctx, mumba_handle object, mumba_xr_visibility_mask_change_event *result) {
    return mumba_web_cast(ctx, object, 0x800003fdu, 0, result);
}

/** `new XRVisibilityMaskChangeEvent`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_xr_visibility_mask_change_event_init event_init_dict,
    mumba_xr_visibility_mask_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003fdu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRVisibilityMaskChangeEvent.session`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_get_session(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event self, mumba_xr_session *result) {
    return mumba_get_handle(ctx, self, 0x80001418u, result);
}

/** `XRVisibilityMaskChangeEvent.eye`. Reads. */
static inline mumba_status mumba_xr_visibility_mask_change_event_get_eye(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event self, mumba_xr_eye *result) {
    return mumba_web_get_name(ctx, self, 0x800009deu, result);
}

/** `XRVisibilityMaskChangeEvent.index`. Reads. */
static inline mumba_status mumba_xr_visibility_mask_change_event_get_index(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000c39u, result);
}

/** `XRVisibilityMaskChangeEvent.vertices`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_get_vertices(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event self, mumba_float32_array *result) {
    return mumba_get_handle(ctx, self, 0x80001773u, result);
}

/** `XRVisibilityMaskChangeEvent.indices`. Gives `Uint32Array`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_get_indices(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event self, mumba_uint32_array *result) {
    return mumba_get_handle(ctx, self, 0x80000c41u, result);
}

/** `XRWebGLLayer`. It is a `mumba_xr_layer` too. */
typedef mumba_handle mumba_xr_webgl_layer;

/** Gives `object` itself when it is of `XRWebGLLayer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_webgl_layer(
    mumba_context *ctx, mumba_handle object, mumba_xr_webgl_layer *result) {
    return mumba_web_cast(ctx, object, 0x80000400u, 0, result);
}

/** `new XRWebGLLayer`. `context`: `WebGLRenderingContext` or `WebGL2RenderingContext`. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_new(
    mumba_context *ctx, mumba_xr_session session, mumba_object context, mumba_xr_webgl_layer *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(session);
    argv[1] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000400u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new XRWebGLLayer`. `context`: `WebGLRenderingContext` or `WebGL2RenderingContext`. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_new_with_layer_init(
    mumba_context *ctx, mumba_xr_session session, mumba_object context, mumba_xr_webgl_layer_init layer_init,
    mumba_xr_webgl_layer *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(session);
    argv[1] = mumba_of_handle(context);
    argv[2] = mumba_of_handle(layer_init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000400u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRWebGLLayer.antialias`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_get_antialias(
    mumba_context *ctx, mumba_xr_webgl_layer self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000049bu, result);
}

/** `XRWebGLLayer.ignoreDepthValues`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_get_ignore_depth_values(
    mumba_context *ctx, mumba_xr_webgl_layer self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c0eu, result);
}

/** `XRWebGLLayer.framebuffer`. Gives `WebGLFramebuffer` or none. Reads. */
static inline mumba_status mumba_xr_webgl_layer_get_framebuffer(
    mumba_context *ctx, mumba_xr_webgl_layer self, mumba_webgl_framebuffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a71u, result);
}

/** `XRWebGLLayer.framebuffer`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_webgl_layer_get_framebuffer_deferred(
    mumba_context *ctx, mumba_xr_webgl_layer self, mumba_webgl_framebuffer *result) {
    return mumba_get_handle(ctx, self, 0x80000a71u, result);
}

/** `XRWebGLLayer.framebufferWidth`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_get_framebuffer_width(
    mumba_context *ctx, mumba_xr_webgl_layer self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a78u, result);
}

/** `XRWebGLLayer.framebufferHeight`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_get_framebuffer_height(
    mumba_context *ctx, mumba_xr_webgl_layer self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a72u, result);
}

/** `XRWebGLLayer.getViewport`. Gives `XRViewport` or none. Reads. */
static inline mumba_status mumba_xr_webgl_layer_get_viewport(
    mumba_context *ctx, mumba_xr_webgl_layer self, mumba_xr_view view, mumba_xr_viewport *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(view);
    return mumba_web_call_or_none(ctx, self, 0x80000b7cu, argv, 1, result);
}

/** `XRWebGLLayer.getViewport`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_webgl_layer_get_viewport_deferred(
    mumba_context *ctx, mumba_xr_webgl_layer self, mumba_xr_view view, mumba_xr_viewport *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(view);
    return mumba_invoke(ctx, self, 0x80000b7cu, argv, 1, result);
}

/** `XRWebGLLayer.getNativeFramebufferScaleFactor`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_get_native_framebuffer_scale_factor(
    mumba_context *ctx, mumba_xr_session session, double *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(session);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000400u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_double(ctx, target, 0x80000b1cu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebGLContextAttributes.xrCompatible`. Without it: false. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_xr_compatible(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x800017f7u, mumba_of_bool(value));
}

/** `WebGLContextAttributes.xrCompatible`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_xr_compatible(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017f7u, result);
}

/**
 * `XRInputSourceEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `frame`,
 * `inputSource`.
 */
typedef mumba_handle mumba_xr_input_source_event_init;

/** Makes a `XRInputSourceEventInit` without members. Deferred. */
static inline mumba_status mumba_xr_input_source_event_init_create(
    mumba_context *ctx, mumba_xr_input_source_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRInputSourceEventInit.frame`. Deferred. */
static inline mumba_status mumba_xr_input_source_event_init_set_frame(
    mumba_context *ctx, mumba_xr_input_source_event_init self, mumba_xr_frame value) {
    return mumba_set(ctx, self, 0x80000a67u, mumba_of_handle(value));
}

/** `XRInputSourceEventInit.frame`. Deferred. */
static inline mumba_status mumba_xr_input_source_event_init_get_frame(
    mumba_context *ctx, mumba_xr_input_source_event_init self, mumba_xr_frame *result) {
    return mumba_get_handle(ctx, self, 0x80000a67u, result);
}

/** `XRInputSourceEventInit.inputSource`. Deferred. */
static inline mumba_status mumba_xr_input_source_event_init_set_input_source(
    mumba_context *ctx, mumba_xr_input_source_event_init self, mumba_xr_input_source value) {
    return mumba_set(ctx, self, 0x80000c68u, mumba_of_handle(value));
}

/** `XRInputSourceEventInit.inputSource`. Deferred. */
static inline mumba_status mumba_xr_input_source_event_init_get_input_source(
    mumba_context *ctx, mumba_xr_input_source_event_init self, mumba_xr_input_source *result) {
    return mumba_get_handle(ctx, self, 0x80000c68u, result);
}

/**
 * `XRInputSourcesChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `added`, `removed`, `session`.
 */
typedef mumba_handle mumba_xr_input_sources_change_event_init;

/** Makes a `XRInputSourcesChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_init_create(
    mumba_context *ctx, mumba_xr_input_sources_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRInputSourcesChangeEventInit.added`. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_init_set_added(
    mumba_context *ctx, mumba_xr_input_sources_change_event_init self, const mumba_xr_input_source *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000447u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRInputSourcesChangeEventInit.added`. Gives sequence<`XRInputSource`>. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_init_get_added(
    mumba_context *ctx, mumba_xr_input_sources_change_event_init self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000447u, result);
}

/** `XRInputSourcesChangeEventInit.removed`. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_init_set_removed(
    mumba_context *ctx, mumba_xr_input_sources_change_event_init self, const mumba_xr_input_source *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000129bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRInputSourcesChangeEventInit.removed`. Gives sequence<`XRInputSource`>. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_init_get_removed(
    mumba_context *ctx, mumba_xr_input_sources_change_event_init self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000129bu, result);
}

/** `XRInputSourcesChangeEventInit.session`. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_init_set_session(
    mumba_context *ctx, mumba_xr_input_sources_change_event_init self, mumba_xr_session value) {
    return mumba_set(ctx, self, 0x80001418u, mumba_of_handle(value));
}

/** `XRInputSourcesChangeEventInit.session`. Deferred. */
static inline mumba_status mumba_xr_input_sources_change_event_init_get_session(
    mumba_context *ctx, mumba_xr_input_sources_change_event_init self, mumba_xr_session *result) {
    return mumba_get_handle(ctx, self, 0x80001418u, result);
}

/** `XRPermissionDescriptor`: an object with members. Those of `mumba_permission_descriptor` are for it too. */
typedef mumba_handle mumba_xr_permission_descriptor;

/** Makes a `XRPermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_xr_permission_descriptor_create(
    mumba_context *ctx, mumba_xr_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `XRPermissionDescriptor.mode`. Deferred. */
static inline mumba_status mumba_xr_permission_descriptor_set_mode(
    mumba_context *ctx, mumba_xr_permission_descriptor self, mumba_xr_session_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `XRPermissionDescriptor.mode`. Reads. */
static inline mumba_status mumba_xr_permission_descriptor_get_mode(
    mumba_context *ctx, mumba_xr_permission_descriptor self, mumba_xr_session_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `XRPermissionDescriptor.optionalFeatures`. Deferred. */
static inline mumba_status mumba_xr_permission_descriptor_set_optional_features(
    mumba_context *ctx, mumba_xr_permission_descriptor self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001066u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRPermissionDescriptor.optionalFeatures`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_xr_permission_descriptor_get_optional_features(
    mumba_context *ctx, mumba_xr_permission_descriptor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001066u, result);
}

/** `XRPermissionDescriptor.requiredFeatures`. Deferred. */
static inline mumba_status mumba_xr_permission_descriptor_set_required_features(
    mumba_context *ctx, mumba_xr_permission_descriptor self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800012ebu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRPermissionDescriptor.requiredFeatures`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_xr_permission_descriptor_get_required_features(
    mumba_context *ctx, mumba_xr_permission_descriptor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800012ebu, result);
}

/**
 * `XRReferenceSpaceEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `referenceSpace`.
 */
typedef mumba_handle mumba_xr_reference_space_event_init;

/** Makes a `XRReferenceSpaceEventInit` without members. Deferred. */
static inline mumba_status mumba_xr_reference_space_event_init_create(
    mumba_context *ctx, mumba_xr_reference_space_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRReferenceSpaceEventInit.referenceSpace`. Deferred. */
static inline mumba_status mumba_xr_reference_space_event_init_set_reference_space(
    mumba_context *ctx, mumba_xr_reference_space_event_init self, mumba_xr_reference_space value) {
    return mumba_set(ctx, self, 0x8000125du, mumba_of_handle(value));
}

/** `XRReferenceSpaceEventInit.referenceSpace`. Deferred. */
static inline mumba_status mumba_xr_reference_space_event_init_get_reference_space(
    mumba_context *ctx, mumba_xr_reference_space_event_init self, mumba_xr_reference_space *result) {
    return mumba_get_handle(ctx, self, 0x8000125du, result);
}

/** `XRReferenceSpaceEventInit.transform`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_reference_space_event_init_set_transform(
    mumba_context *ctx, mumba_xr_reference_space_event_init self, mumba_xr_rigid_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `XRReferenceSpaceEventInit.transform`. Gives `XRRigidTransform` or none. Reads. */
static inline mumba_status mumba_xr_reference_space_event_init_get_transform(
    mumba_context *ctx, mumba_xr_reference_space_event_init self, mumba_xr_rigid_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `XRRenderStateInit`: an object with members. */
typedef mumba_handle mumba_xr_render_state_init;

/** Makes a `XRRenderStateInit` without members. Deferred. */
static inline mumba_status mumba_xr_render_state_init_create(mumba_context *ctx, mumba_xr_render_state_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRRenderStateInit.baseLayer`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_render_state_init_set_base_layer(
    mumba_context *ctx, mumba_xr_render_state_init self, mumba_xr_webgl_layer value) {
    return mumba_set(ctx, self, 0x80000575u, mumba_web_of_nullable(value));
}

/** `XRRenderStateInit.baseLayer`. Gives `XRWebGLLayer` or none. Reads. */
static inline mumba_status mumba_xr_render_state_init_get_base_layer(
    mumba_context *ctx, mumba_xr_render_state_init self, mumba_xr_webgl_layer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000575u, result);
}

/** `XRRenderStateInit.depthFar`. Deferred. */
static inline mumba_status mumba_xr_render_state_init_set_depth_far(
    mumba_context *ctx, mumba_xr_render_state_init self, double value) {
    return mumba_set(ctx, self, 0x80000878u, mumba_of_number(value));
}

/** `XRRenderStateInit.depthFar`. Reads. */
static inline mumba_status mumba_xr_render_state_init_get_depth_far(
    mumba_context *ctx, mumba_xr_render_state_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000878u, result);
}

/** `XRRenderStateInit.depthNear`. Deferred. */
static inline mumba_status mumba_xr_render_state_init_set_depth_near(
    mumba_context *ctx, mumba_xr_render_state_init self, double value) {
    return mumba_set(ctx, self, 0x8000087du, mumba_of_number(value));
}

/** `XRRenderStateInit.depthNear`. Reads. */
static inline mumba_status mumba_xr_render_state_init_get_depth_near(
    mumba_context *ctx, mumba_xr_render_state_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000087du, result);
}

/** `XRRenderStateInit.inlineVerticalFieldOfView`. Deferred. */
static inline mumba_status mumba_xr_render_state_init_set_inline_vertical_field_of_view(
    mumba_context *ctx, mumba_xr_render_state_init self, double value) {
    return mumba_set(ctx, self, 0x80000c5du, mumba_of_number(value));
}

/** `XRRenderStateInit.inlineVerticalFieldOfView`. Reads. */
static inline mumba_status mumba_xr_render_state_init_get_inline_vertical_field_of_view(
    mumba_context *ctx, mumba_xr_render_state_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000c5du, result);
}

/** `XRRenderStateInit.layers`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_render_state_init_set_layers(
    mumba_context *ctx, mumba_xr_render_state_init self, const mumba_xr_layer *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d4du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRRenderStateInit.layers`. Gives sequence<`XRLayer`> or none. Reads. */
static inline mumba_status mumba_xr_render_state_init_get_layers(
    mumba_context *ctx, mumba_xr_render_state_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d4du, result);
}

/** `XRRenderStateInit.passthroughFullyObscured`. Deferred. */
static inline mumba_status mumba_xr_render_state_init_set_passthrough_fully_obscured(
    mumba_context *ctx, mumba_xr_render_state_init self, bool value) {
    return mumba_set(ctx, self, 0x800010ccu, mumba_of_bool(value));
}

/** `XRRenderStateInit.passthroughFullyObscured`. Reads. */
static inline mumba_status mumba_xr_render_state_init_get_passthrough_fully_obscured(
    mumba_context *ctx, mumba_xr_render_state_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010ccu, result);
}

/** `XRSessionEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `session`. */
typedef mumba_handle mumba_xr_session_event_init;

/** Makes a `XRSessionEventInit` without members. Deferred. */
static inline mumba_status mumba_xr_session_event_init_create(mumba_context *ctx, mumba_xr_session_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRSessionEventInit.session`. Deferred. */
static inline mumba_status mumba_xr_session_event_init_set_session(
    mumba_context *ctx, mumba_xr_session_event_init self, mumba_xr_session value) {
    return mumba_set(ctx, self, 0x80001418u, mumba_of_handle(value));
}

/** `XRSessionEventInit.session`. Deferred. */
static inline mumba_status mumba_xr_session_event_init_get_session(
    mumba_context *ctx, mumba_xr_session_event_init self, mumba_xr_session *result) {
    return mumba_get_handle(ctx, self, 0x80001418u, result);
}

/** `XRSessionInit`: an object with members. */
typedef mumba_handle mumba_xr_session_init;

/** Makes a `XRSessionInit` without members. Deferred. */
static inline mumba_status mumba_xr_session_init_create(mumba_context *ctx, mumba_xr_session_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRSessionInit.optionalFeatures`. Deferred. */
static inline mumba_status mumba_xr_session_init_set_optional_features(
    mumba_context *ctx, mumba_xr_session_init self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001066u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRSessionInit.optionalFeatures`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_xr_session_init_get_optional_features(
    mumba_context *ctx, mumba_xr_session_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001066u, result);
}

/** `XRSessionInit.requiredFeatures`. Deferred. */
static inline mumba_status mumba_xr_session_init_set_required_features(
    mumba_context *ctx, mumba_xr_session_init self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800012ebu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRSessionInit.requiredFeatures`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_xr_session_init_get_required_features(
    mumba_context *ctx, mumba_xr_session_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800012ebu, result);
}

/**
 * `XRSessionSupportedPermissionDescriptor`: an object with members. Those of `mumba_permission_descriptor` are for it
 * too.
 */
typedef mumba_handle mumba_xr_session_supported_permission_descriptor;

/** Makes a `XRSessionSupportedPermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_xr_session_supported_permission_descriptor_create(
    mumba_context *ctx, mumba_xr_session_supported_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `XRSessionSupportedPermissionDescriptor.mode`. Deferred. */
static inline mumba_status mumba_xr_session_supported_permission_descriptor_set_mode(
    mumba_context *ctx, mumba_xr_session_supported_permission_descriptor self, mumba_xr_session_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `XRSessionSupportedPermissionDescriptor.mode`. Reads. */
static inline mumba_status mumba_xr_session_supported_permission_descriptor_get_mode(
    mumba_context *ctx, mumba_xr_session_supported_permission_descriptor self, mumba_xr_session_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/**
 * `XRVisibilityMaskChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `eye`, `index`, `indices`, `session`, `vertices`.
 */
typedef mumba_handle mumba_xr_visibility_mask_change_event_init;

/** Makes a `XRVisibilityMaskChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_create(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRVisibilityMaskChangeEventInit.eye`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_set_eye(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, mumba_xr_eye value) {
    return mumba_set(ctx, self, 0x800009deu, mumba_of_name(value));
}

/** `XRVisibilityMaskChangeEventInit.eye`. Reads. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_get_eye(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, mumba_xr_eye *result) {
    return mumba_web_get_name(ctx, self, 0x800009deu, result);
}

/** `XRVisibilityMaskChangeEventInit.index`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_set_index(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000c39u, mumba_of_number((double)value));
}

/** `XRVisibilityMaskChangeEventInit.index`. Reads. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_get_index(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000c39u, result);
}

/** `XRVisibilityMaskChangeEventInit.indices`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_set_indices(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, mumba_uint32_array value) {
    return mumba_set(ctx, self, 0x80000c41u, mumba_of_handle(value));
}

/** `XRVisibilityMaskChangeEventInit.indices`. Gives `Uint32Array`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_get_indices(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, mumba_uint32_array *result) {
    return mumba_get_handle(ctx, self, 0x80000c41u, result);
}

/** `XRVisibilityMaskChangeEventInit.session`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_set_session(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, mumba_xr_session value) {
    return mumba_set(ctx, self, 0x80001418u, mumba_of_handle(value));
}

/** `XRVisibilityMaskChangeEventInit.session`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_get_session(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, mumba_xr_session *result) {
    return mumba_get_handle(ctx, self, 0x80001418u, result);
}

/** `XRVisibilityMaskChangeEventInit.vertices`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_set_vertices(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, mumba_float32_array value) {
    return mumba_set(ctx, self, 0x80001773u, mumba_of_handle(value));
}

/** `XRVisibilityMaskChangeEventInit.vertices`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_xr_visibility_mask_change_event_init_get_vertices(
    mumba_context *ctx, mumba_xr_visibility_mask_change_event_init self, mumba_float32_array *result) {
    return mumba_get_handle(ctx, self, 0x80001773u, result);
}

/** `XRWebGLLayerInit`: an object with members. */
typedef mumba_handle mumba_xr_webgl_layer_init;

/** Makes a `XRWebGLLayerInit` without members. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_init_create(mumba_context *ctx, mumba_xr_webgl_layer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRWebGLLayerInit.alpha`. Without it: true. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_init_set_alpha(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000473u, mumba_of_bool(value));
}

/** `XRWebGLLayerInit.alpha`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_init_get_alpha(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000473u, result);
}

/** `XRWebGLLayerInit.antialias`. Without it: true. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_init_set_antialias(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool value) {
    return mumba_set(ctx, self, 0x8000049bu, mumba_of_bool(value));
}

/** `XRWebGLLayerInit.antialias`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_init_get_antialias(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000049bu, result);
}

/** `XRWebGLLayerInit.depth`. Without it: true. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_init_set_depth(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000868u, mumba_of_bool(value));
}

/** `XRWebGLLayerInit.depth`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_init_get_depth(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000868u, result);
}

/** `XRWebGLLayerInit.framebufferScaleFactor`. Without it: 1.0. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_init_set_framebuffer_scale_factor(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, double value) {
    return mumba_set(ctx, self, 0x80000a74u, mumba_of_number(value));
}

/** `XRWebGLLayerInit.framebufferScaleFactor`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_init_get_framebuffer_scale_factor(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a74u, result);
}

/** `XRWebGLLayerInit.ignoreDepthValues`. Without it: false. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_init_set_ignore_depth_values(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000c0eu, mumba_of_bool(value));
}

/** `XRWebGLLayerInit.ignoreDepthValues`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_init_get_ignore_depth_values(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c0eu, result);
}

/** `XRWebGLLayerInit.stencil`. Without it: false. Deferred. */
static inline mumba_status mumba_xr_webgl_layer_init_set_stencil(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool value) {
    return mumba_set(ctx, self, 0x8000153au, mumba_of_bool(value));
}

/** `XRWebGLLayerInit.stencil`. Reads. */
static inline mumba_status mumba_xr_webgl_layer_init_get_stencil(
    mumba_context *ctx, mumba_xr_webgl_layer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000153au, result);
}

#endif /* MUMBA_WEB_WEBXR_H */
