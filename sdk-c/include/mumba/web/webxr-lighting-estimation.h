/**
 * @file webxr-lighting-estimation.h
 * WebXR Lighting Estimation API Level 1: <https://immersive-web.github.io/lighting-estimation/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXR_LIGHTING_ESTIMATION_H
#define MUMBA_WEB_WEBXR_LIGHTING_ESTIMATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_point_read_only;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_webgl_texture;
typedef mumba_handle mumba_xr_frame;
typedef mumba_handle mumba_xr_light_estimate;
typedef mumba_handle mumba_xr_light_probe;
typedef mumba_handle mumba_xr_light_probe_init;
typedef mumba_handle mumba_xr_session;
typedef mumba_handle mumba_xr_space;
typedef mumba_handle mumba_xr_webgl_binding;
typedef mumba_name mumba_xr_reflection_format;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `XRReflectionFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_reflection_format;

/** "srgba8" */
#define MUMBA_XR_REFLECTION_FORMAT_SRGBA8 ((mumba_xr_reflection_format)0x8000151bu)
/** "rgba16f" */
#define MUMBA_XR_REFLECTION_FORMAT_RGBA16F ((mumba_xr_reflection_format)0x8000133bu)

/** `XRFrame.getLightEstimate`. Gives `XRLightEstimate` or none. Reads. */
static inline mumba_status mumba_xr_frame_get_light_estimate(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_light_probe light_probe, mumba_xr_light_estimate *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(light_probe);
    return mumba_web_call_or_none(ctx, self, 0x80000b11u, argv, 1, result);
}

/** `XRFrame.getLightEstimate`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_frame_get_light_estimate_deferred(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_light_probe light_probe, mumba_xr_light_estimate *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(light_probe);
    return mumba_invoke(ctx, self, 0x80000b11u, argv, 1, result);
}

/** `XRLightEstimate`. */
typedef mumba_handle mumba_xr_light_estimate;

/** Gives `object` itself when it is of `XRLightEstimate`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_light_estimate(
    mumba_context *ctx, mumba_handle object, mumba_xr_light_estimate *result) {
    return mumba_web_cast(ctx, object, 0x800003ecu, 0, result);
}

/** `XRLightEstimate.sphericalHarmonicsCoefficients`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_xr_light_estimate_get_spherical_harmonics_coefficients(
    mumba_context *ctx, mumba_xr_light_estimate self, mumba_float32_array *result) {
    return mumba_get_handle(ctx, self, 0x80001505u, result);
}

/** `XRLightEstimate.primaryLightDirection`. Deferred. */
static inline mumba_status mumba_xr_light_estimate_get_primary_light_direction(
    mumba_context *ctx, mumba_xr_light_estimate self, mumba_dom_point_read_only *result) {
    return mumba_get_handle(ctx, self, 0x800011aau, result);
}

/** `XRLightEstimate.primaryLightIntensity`. Deferred. */
static inline mumba_status mumba_xr_light_estimate_get_primary_light_intensity(
    mumba_context *ctx, mumba_xr_light_estimate self, mumba_dom_point_read_only *result) {
    return mumba_get_handle(ctx, self, 0x800011abu, result);
}

/** `XRLightProbe`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_xr_light_probe;

/** Gives `object` itself when it is of `XRLightProbe`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_light_probe(
    mumba_context *ctx, mumba_handle object, mumba_xr_light_probe *result) {
    return mumba_web_cast(ctx, object, 0x800003edu, 0, result);
}

/** `XRLightProbe.probeSpace`. Deferred. */
static inline mumba_status mumba_xr_light_probe_get_probe_space(
    mumba_context *ctx, mumba_xr_light_probe self, mumba_xr_space *result) {
    return mumba_get_handle(ctx, self, 0x800011b9u, result);
}

/** `XRLightProbe.onreflectionchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xr_light_probe_get_onreflectionchange(
    mumba_context *ctx, mumba_xr_light_probe self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fffu, result);
}

/** `XRLightProbe.onreflectionchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_light_probe_set_onreflectionchange(
    mumba_context *ctx, mumba_xr_light_probe self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fffu, mumba_web_of_nullable(value));
}

/** The event `reflectionchange` of `XRLightProbe`, a `Event`. */
static inline mumba_status mumba_xr_light_probe_on_reflectionchange(
    mumba_context *ctx, mumba_xr_light_probe self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001261u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xr_light_probe_on_reflectionchange`, in the way that `options` says. */
static inline mumba_status mumba_xr_light_probe_on_reflectionchange_with_options(
    mumba_context *ctx, mumba_xr_light_probe self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001261u, options, listener, user, drop, subscription);
}

/** `XRSession.requestLightProbe`. Gives promise<`XRLightProbe`>. Deferred. */
static inline mumba_status mumba_xr_session_request_light_probe(
    mumba_context *ctx, mumba_xr_session self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012cbu, NULL, 0, result);
}

/** `XRSession.requestLightProbe`. Gives promise<`XRLightProbe`>. Deferred. */
static inline mumba_status mumba_xr_session_request_light_probe_with_options(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_light_probe_init options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012cbu, argv, 1, result);
}

/** `XRSession.preferredReflectionFormat`. Reads. */
static inline mumba_status mumba_xr_session_get_preferred_reflection_format(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_reflection_format *result) {
    return mumba_web_get_name(ctx, self, 0x80001180u, result);
}

/** `XRWebGLBinding.getReflectionCubeMap`. Gives `WebGLTexture` or none. Reads. */
static inline mumba_status mumba_xr_webgl_binding_get_reflection_cube_map(
    mumba_context *ctx, mumba_xr_webgl_binding self, mumba_xr_light_probe light_probe, mumba_webgl_texture *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(light_probe);
    return mumba_web_call_or_none(ctx, self, 0x80000b3au, argv, 1, result);
}

/** `XRWebGLBinding.getReflectionCubeMap`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_webgl_binding_get_reflection_cube_map_deferred(
    mumba_context *ctx, mumba_xr_webgl_binding self, mumba_xr_light_probe light_probe, mumba_webgl_texture *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(light_probe);
    return mumba_invoke(ctx, self, 0x80000b3au, argv, 1, result);
}

/** `XRLightProbeInit`: an object with members. */
typedef mumba_handle mumba_xr_light_probe_init;

/** Makes a `XRLightProbeInit` without members. Deferred. */
static inline mumba_status mumba_xr_light_probe_init_create(mumba_context *ctx, mumba_xr_light_probe_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRLightProbeInit.reflectionFormat`. Without it: "srgba8". Deferred. */
static inline mumba_status mumba_xr_light_probe_init_set_reflection_format(
    mumba_context *ctx, mumba_xr_light_probe_init self, mumba_xr_reflection_format value) {
    return mumba_set(ctx, self, 0x80001260u, mumba_of_name(value));
}

/** `XRLightProbeInit.reflectionFormat`. Reads. */
static inline mumba_status mumba_xr_light_probe_init_get_reflection_format(
    mumba_context *ctx, mumba_xr_light_probe_init self, mumba_xr_reflection_format *result) {
    return mumba_web_get_name(ctx, self, 0x80001260u, result);
}

#endif /* MUMBA_WEB_WEBXR_LIGHTING_ESTIMATION_H */
