/**
 * @file webxr-hit-test.h
 * WebXR Hit Test Module: <https://immersive-web.github.io/hit-test/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXR_HIT_TEST_H
#define MUMBA_WEB_WEBXR_HIT_TEST_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_point_init;
typedef mumba_handle mumba_dom_point_read_only;
typedef mumba_handle mumba_xr_frame;
typedef mumba_handle mumba_xr_hit_test_options_init;
typedef mumba_handle mumba_xr_hit_test_result;
typedef mumba_handle mumba_xr_hit_test_source;
typedef mumba_handle mumba_xr_input_source;
typedef mumba_handle mumba_xr_pose;
typedef mumba_handle mumba_xr_ray;
typedef mumba_handle mumba_xr_ray_direction_init;
typedef mumba_handle mumba_xr_rigid_transform;
typedef mumba_handle mumba_xr_session;
typedef mumba_handle mumba_xr_space;
typedef mumba_handle mumba_xr_transient_input_hit_test_options_init;
typedef mumba_handle mumba_xr_transient_input_hit_test_result;
typedef mumba_handle mumba_xr_transient_input_hit_test_source;
typedef mumba_name mumba_xr_hit_test_trackable_type;

/** `XRHitTestTrackableType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_hit_test_trackable_type;

/** "point" */
#define MUMBA_XR_HIT_TEST_TRACKABLE_TYPE_POINT ((mumba_xr_hit_test_trackable_type)0x8000113bu)
/** "plane" */
#define MUMBA_XR_HIT_TEST_TRACKABLE_TYPE_PLANE ((mumba_xr_hit_test_trackable_type)0x8000112bu)
/** "mesh" */
#define MUMBA_XR_HIT_TEST_TRACKABLE_TYPE_MESH ((mumba_xr_hit_test_trackable_type)0x80000e5bu)

/** `XRFrame.getHitTestResults`. Gives sequence<`XRHitTestResult`>. Deferred. */
static inline mumba_status mumba_xr_frame_get_hit_test_results(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_hit_test_source hit_test_source, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(hit_test_source);
    return mumba_invoke(ctx, self, 0x80000b03u, argv, 1, result);
}

/** `XRFrame.getHitTestResultsForTransientInput`. Gives sequence<`XRTransientInputHitTestResult`>. Deferred. */
static inline mumba_status mumba_xr_frame_get_hit_test_results_for_transient_input(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_transient_input_hit_test_source hit_test_source,
    mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(hit_test_source);
    return mumba_invoke(ctx, self, 0x80000b04u, argv, 1, result);
}

/** `XRHitTestResult`. */
typedef mumba_handle mumba_xr_hit_test_result;

/** Gives `object` itself when it is of `XRHitTestResult`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_hit_test_result(
    mumba_context *ctx, mumba_handle object, mumba_xr_hit_test_result *result) {
    return mumba_web_cast(ctx, object, 0x800003e3u, 0, result);
}

/** `XRHitTestResult.getPose`. Gives `XRPose` or none. Reads. */
static inline mumba_status mumba_xr_hit_test_result_get_pose(
    mumba_context *ctx, mumba_xr_hit_test_result self, mumba_xr_space base_space, mumba_xr_pose *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(base_space);
    return mumba_web_call_or_none(ctx, self, 0x80000b28u, argv, 1, result);
}

/** `XRHitTestResult.getPose`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_hit_test_result_get_pose_deferred(
    mumba_context *ctx, mumba_xr_hit_test_result self, mumba_xr_space base_space, mumba_xr_pose *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(base_space);
    return mumba_invoke(ctx, self, 0x80000b28u, argv, 1, result);
}

/** `XRHitTestSource`. */
typedef mumba_handle mumba_xr_hit_test_source;

/** Gives `object` itself when it is of `XRHitTestSource`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_hit_test_source(
    mumba_context *ctx, mumba_handle object, mumba_xr_hit_test_source *result) {
    return mumba_web_cast(ctx, object, 0x800003e4u, 0, result);
}

/** `XRHitTestSource.cancel`. Deferred. */
static inline mumba_status mumba_xr_hit_test_source_cancel(mumba_context *ctx, mumba_xr_hit_test_source self) {
    return mumba_invoke(ctx, self, 0x80000618u, NULL, 0, NULL);
}

/** `XRRay`. */
typedef mumba_handle mumba_xr_ray;

/** Gives `object` itself when it is of `XRRay`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_ray(mumba_context *ctx, mumba_handle object, mumba_xr_ray *result) {
    return mumba_web_cast(ctx, object, 0x800003efu, 0, result);
}

/** `new XRRay`. Deferred. */
static inline mumba_status mumba_xr_ray_new(mumba_context *ctx, mumba_xr_ray *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003efu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new XRRay`. Deferred. */
static inline mumba_status mumba_xr_ray_new_with_dom_point_init(
    mumba_context *ctx, mumba_dom_point_init origin, mumba_xr_ray *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(origin);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003efu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new XRRay`. Deferred. */
static inline mumba_status mumba_xr_ray_new_with_dom_point_init_and_direction(
    mumba_context *ctx, mumba_dom_point_init origin, mumba_xr_ray_direction_init direction, mumba_xr_ray *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(origin);
    argv[1] = mumba_of_handle(direction);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003efu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new XRRay`. Deferred. */
static inline mumba_status mumba_xr_ray_new_with_transform(
    mumba_context *ctx, mumba_xr_rigid_transform transform, mumba_xr_ray *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(transform);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003efu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XRRay.origin`. Deferred. */
static inline mumba_status mumba_xr_ray_get_origin(
    mumba_context *ctx, mumba_xr_ray self, mumba_dom_point_read_only *result) {
    return mumba_get_handle(ctx, self, 0x80001075u, result);
}

/** `XRRay.direction`. Deferred. */
static inline mumba_status mumba_xr_ray_get_direction(
    mumba_context *ctx, mumba_xr_ray self, mumba_dom_point_read_only *result) {
    return mumba_get_handle(ctx, self, 0x800008c1u, result);
}

/** `XRRay.matrix`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_xr_ray_get_matrix(mumba_context *ctx, mumba_xr_ray self, mumba_float32_array *result) {
    return mumba_get_handle(ctx, self, 0x80000e02u, result);
}

/** `XRSession.requestHitTestSource`. Gives promise<`XRHitTestSource`>. Deferred. */
static inline mumba_status mumba_xr_session_request_hit_test_source(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_hit_test_options_init options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012c7u, argv, 1, result);
}

/** `XRSession.requestHitTestSourceForTransientInput`. Gives promise<`XRTransientInputHitTestSource`>. Deferred. */
static inline mumba_status mumba_xr_session_request_hit_test_source_for_transient_input(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_transient_input_hit_test_options_init options,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012c8u, argv, 1, result);
}

/** `XRTransientInputHitTestResult`. */
typedef mumba_handle mumba_xr_transient_input_hit_test_result;

/** Gives `object` itself when it is of `XRTransientInputHitTestResult`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_transient_input_hit_test_result(
    mumba_context *ctx, mumba_handle object, mumba_xr_transient_input_hit_test_result *result) {
    return mumba_web_cast(ctx, object, 0x800003f8u, 0, result);
}

/** `XRTransientInputHitTestResult.inputSource`. Deferred. */
static inline mumba_status mumba_xr_transient_input_hit_test_result_get_input_source(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_result self, mumba_xr_input_source *result) {
    return mumba_get_handle(ctx, self, 0x80000c68u, result);
}

/** `XRTransientInputHitTestResult.results`. Gives frozen array<`XRHitTestResult`>. Deferred. */
static inline mumba_status mumba_xr_transient_input_hit_test_result_get_results(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_result self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001319u, result);
}

/** `XRTransientInputHitTestSource`. */
typedef mumba_handle mumba_xr_transient_input_hit_test_source;

/** Gives `object` itself when it is of `XRTransientInputHitTestSource`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_transient_input_hit_test_source(
    mumba_context *ctx, mumba_handle object, mumba_xr_transient_input_hit_test_source *result) {
    return mumba_web_cast(ctx, object, 0x800003f9u, 0, result);
}

/** `XRTransientInputHitTestSource.cancel`. Deferred. */
static inline mumba_status mumba_xr_transient_input_hit_test_source_cancel(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_source self) {
    return mumba_invoke(ctx, self, 0x80000618u, NULL, 0, NULL);
}

/** `XRHitTestOptionsInit`: an object with members. It needs `space`. */
typedef mumba_handle mumba_xr_hit_test_options_init;

/** Makes a `XRHitTestOptionsInit` without members. Deferred. */
static inline mumba_status mumba_xr_hit_test_options_init_create(
    mumba_context *ctx, mumba_xr_hit_test_options_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRHitTestOptionsInit.entityTypes`. Deferred. */
static inline mumba_status mumba_xr_hit_test_options_init_set_entity_types(
    mumba_context *ctx, mumba_xr_hit_test_options_init self, const mumba_xr_hit_test_trackable_type *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000098du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRHitTestOptionsInit.entityTypes`. Gives sequence<`XRHitTestTrackableType`> or none. Reads. */
static inline mumba_status mumba_xr_hit_test_options_init_get_entity_types(
    mumba_context *ctx, mumba_xr_hit_test_options_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000098du, result);
}

/** `XRHitTestOptionsInit.offsetRay`. Deferred. */
static inline mumba_status mumba_xr_hit_test_options_init_set_offset_ray(
    mumba_context *ctx, mumba_xr_hit_test_options_init self, mumba_xr_ray value) {
    return mumba_set(ctx, self, 0x80000f2eu, mumba_of_handle(value));
}

/** `XRHitTestOptionsInit.offsetRay`. Gives `XRRay` or none. Reads. */
static inline mumba_status mumba_xr_hit_test_options_init_get_offset_ray(
    mumba_context *ctx, mumba_xr_hit_test_options_init self, mumba_xr_ray *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f2eu, result);
}

/** `XRHitTestOptionsInit.space`. Deferred. */
static inline mumba_status mumba_xr_hit_test_options_init_set_space(
    mumba_context *ctx, mumba_xr_hit_test_options_init self, mumba_xr_space value) {
    return mumba_set(ctx, self, 0x800014f2u, mumba_of_handle(value));
}

/** `XRHitTestOptionsInit.space`. Deferred. */
static inline mumba_status mumba_xr_hit_test_options_init_get_space(
    mumba_context *ctx, mumba_xr_hit_test_options_init self, mumba_xr_space *result) {
    return mumba_get_handle(ctx, self, 0x800014f2u, result);
}

/** `XRRayDirectionInit`: an object with members. */
typedef mumba_handle mumba_xr_ray_direction_init;

/** Makes a `XRRayDirectionInit` without members. Deferred. */
static inline mumba_status mumba_xr_ray_direction_init_create(mumba_context *ctx, mumba_xr_ray_direction_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRRayDirectionInit.w`. Without it: 0. Deferred. */
static inline mumba_status mumba_xr_ray_direction_init_set_w(
    mumba_context *ctx, mumba_xr_ray_direction_init self, double value) {
    return mumba_set(ctx, self, 0x800017a9u, mumba_of_number(value));
}

/** `XRRayDirectionInit.w`. Reads. */
static inline mumba_status mumba_xr_ray_direction_init_get_w(
    mumba_context *ctx, mumba_xr_ray_direction_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017a9u, result);
}

/** `XRRayDirectionInit.x`. Without it: 0. Deferred. */
static inline mumba_status mumba_xr_ray_direction_init_set_x(
    mumba_context *ctx, mumba_xr_ray_direction_init self, double value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number(value));
}

/** `XRRayDirectionInit.x`. Reads. */
static inline mumba_status mumba_xr_ray_direction_init_get_x(
    mumba_context *ctx, mumba_xr_ray_direction_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `XRRayDirectionInit.y`. Without it: 0. Deferred. */
static inline mumba_status mumba_xr_ray_direction_init_set_y(
    mumba_context *ctx, mumba_xr_ray_direction_init self, double value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number(value));
}

/** `XRRayDirectionInit.y`. Reads. */
static inline mumba_status mumba_xr_ray_direction_init_get_y(
    mumba_context *ctx, mumba_xr_ray_direction_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

/** `XRRayDirectionInit.z`. Without it: -1. Deferred. */
static inline mumba_status mumba_xr_ray_direction_init_set_z(
    mumba_context *ctx, mumba_xr_ray_direction_init self, double value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_number(value));
}

/** `XRRayDirectionInit.z`. Reads. */
static inline mumba_status mumba_xr_ray_direction_init_get_z(
    mumba_context *ctx, mumba_xr_ray_direction_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017feu, result);
}

/** `XRTransientInputHitTestOptionsInit`: an object with members. It needs `profile`. */
typedef mumba_handle mumba_xr_transient_input_hit_test_options_init;

/** Makes a `XRTransientInputHitTestOptionsInit` without members. Deferred. */
static inline mumba_status mumba_xr_transient_input_hit_test_options_init_create(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_options_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRTransientInputHitTestOptionsInit.entityTypes`. Deferred. */
static inline mumba_status mumba_xr_transient_input_hit_test_options_init_set_entity_types(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_options_init self,
    const mumba_xr_hit_test_trackable_type *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000098du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `XRTransientInputHitTestOptionsInit.entityTypes`. Gives sequence<`XRHitTestTrackableType`> or none. Reads. */
static inline mumba_status mumba_xr_transient_input_hit_test_options_init_get_entity_types(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_options_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000098du, result);
}

/** `XRTransientInputHitTestOptionsInit.offsetRay`. Deferred. */
static inline mumba_status mumba_xr_transient_input_hit_test_options_init_set_offset_ray(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_options_init self, mumba_xr_ray value) {
    return mumba_set(ctx, self, 0x80000f2eu, mumba_of_handle(value));
}

/** `XRTransientInputHitTestOptionsInit.offsetRay`. Gives `XRRay` or none. Reads. */
static inline mumba_status mumba_xr_transient_input_hit_test_options_init_get_offset_ray(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_options_init self, mumba_xr_ray *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f2eu, result);
}

/** `XRTransientInputHitTestOptionsInit.profile`. Deferred. */
static inline mumba_status mumba_xr_transient_input_hit_test_options_init_set_profile(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_options_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011c5u, mumba_of_string(value));
}

/** `XRTransientInputHitTestOptionsInit.profile`. Reads. */
static inline mumba_status mumba_xr_transient_input_hit_test_options_init_get_profile(
    mumba_context *ctx, mumba_xr_transient_input_hit_test_options_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011c5u, result);
}

#endif /* MUMBA_WEB_WEBXR_HIT_TEST_H */
