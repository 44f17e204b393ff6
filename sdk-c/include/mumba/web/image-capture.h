/**
 * @file image-capture.h
 * MediaStream Image Capture: <https://w3c.github.io/mediacapture-image/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_IMAGE_CAPTURE_H
#define MUMBA_WEB_IMAGE_CAPTURE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_constrain_boolean_parameters;
typedef mumba_handle mumba_constrain_dom_string_parameters;
typedef mumba_handle mumba_constrain_double_range;
typedef mumba_handle mumba_constrain_point_2d_parameters;
typedef mumba_handle mumba_image_bitmap;
typedef mumba_handle mumba_image_capture;
typedef mumba_handle mumba_media_settings_range;
typedef mumba_handle mumba_media_stream_track;
typedef mumba_handle mumba_media_track_capabilities;
typedef mumba_handle mumba_media_track_constraint_set;
typedef mumba_handle mumba_media_track_settings;
typedef mumba_handle mumba_media_track_supported_constraints;
typedef mumba_handle mumba_photo_capabilities;
typedef mumba_handle mumba_photo_settings;
typedef mumba_handle mumba_point_2d;
typedef mumba_name mumba_fill_light_mode;
typedef mumba_name mumba_red_eye_reduction;

/** `FillLightMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_fill_light_mode;

/** "auto" */
#define MUMBA_FILL_LIGHT_MODE_AUTO ((mumba_fill_light_mode)0x80000542u)
/** "off" */
#define MUMBA_FILL_LIGHT_MODE_OFF ((mumba_fill_light_mode)0x80000f24u)
/** "flash" */
#define MUMBA_FILL_LIGHT_MODE_FLASH ((mumba_fill_light_mode)0x80000a20u)

/** `RedEyeReduction`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_red_eye_reduction;

/** "never" */
#define MUMBA_RED_EYE_REDUCTION_NEVER ((mumba_red_eye_reduction)0x80000edfu)
/** "always" */
#define MUMBA_RED_EYE_REDUCTION_ALWAYS ((mumba_red_eye_reduction)0x80000483u)
/** "controllable" */
#define MUMBA_RED_EYE_REDUCTION_CONTROLLABLE ((mumba_red_eye_reduction)0x80000741u)

/** `ImageCapture`. */
typedef mumba_handle mumba_image_capture;

/** Gives `object` itself when it is of `ImageCapture`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_image_capture(
    mumba_context *ctx, mumba_handle object, mumba_image_capture *result) {
    return mumba_web_cast(ctx, object, 0x800001d2u, 0, result);
}

/** `new ImageCapture`. Deferred. */
static inline mumba_status mumba_image_capture_new(
    mumba_context *ctx, mumba_media_stream_track video_track, mumba_image_capture *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(video_track);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001d2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ImageCapture.takePhoto`. Gives promise<`Blob`>. Deferred. */
static inline mumba_status mumba_image_capture_take_photo(
    mumba_context *ctx, mumba_image_capture self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800015c0u, NULL, 0, result);
}

/** `ImageCapture.takePhoto`. Gives promise<`Blob`>. Deferred. */
static inline mumba_status mumba_image_capture_take_photo_with_photo_settings(
    mumba_context *ctx, mumba_image_capture self, mumba_photo_settings photo_settings, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(photo_settings);
    return mumba_invoke(ctx, self, 0x800015c0u, argv, 1, result);
}

/** `ImageCapture.getPhotoCapabilities`. Gives promise<`PhotoCapabilities`>. Deferred. */
static inline mumba_status mumba_image_capture_get_photo_capabilities(
    mumba_context *ctx, mumba_image_capture self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b24u, NULL, 0, result);
}

/** `ImageCapture.getPhotoSettings`. Gives promise<`PhotoSettings`>. Deferred. */
static inline mumba_status mumba_image_capture_get_photo_settings(
    mumba_context *ctx, mumba_image_capture self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b25u, NULL, 0, result);
}

/** `ImageCapture.grabFrame`. Gives promise<`ImageBitmap`>. Deferred. */
static inline mumba_status mumba_image_capture_grab_frame(
    mumba_context *ctx, mumba_image_capture self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b88u, NULL, 0, result);
}

/** `ImageCapture.track`. Deferred. */
static inline mumba_status mumba_image_capture_get_track(
    mumba_context *ctx, mumba_image_capture self, mumba_media_stream_track *result) {
    return mumba_get_handle(ctx, self, 0x80001650u, result);
}

/** `ConstrainPoint2DParameters`: an object with members. */
typedef mumba_handle mumba_constrain_point_2d_parameters;

/** Makes a `ConstrainPoint2DParameters` without members. Deferred. */
static inline mumba_status mumba_constrain_point_2d_parameters_create(
    mumba_context *ctx, mumba_constrain_point_2d_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `ConstrainPoint2DParameters.exact`. Deferred. */
static inline mumba_status mumba_constrain_point_2d_parameters_set_exact(
    mumba_context *ctx, mumba_constrain_point_2d_parameters self, const mumba_point_2d *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009b1u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ConstrainPoint2DParameters.exact`. Gives sequence<`Point2D`> or none. Reads. */
static inline mumba_status mumba_constrain_point_2d_parameters_get_exact(
    mumba_context *ctx, mumba_constrain_point_2d_parameters self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009b1u, result);
}

/** `ConstrainPoint2DParameters.ideal`. Deferred. */
static inline mumba_status mumba_constrain_point_2d_parameters_set_ideal(
    mumba_context *ctx, mumba_constrain_point_2d_parameters self, const mumba_point_2d *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000c03u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ConstrainPoint2DParameters.ideal`. Gives sequence<`Point2D`> or none. Reads. */
static inline mumba_status mumba_constrain_point_2d_parameters_get_ideal(
    mumba_context *ctx, mumba_constrain_point_2d_parameters self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c03u, result);
}

/** `MediaSettingsRange`: an object with members. */
typedef mumba_handle mumba_media_settings_range;

/** Makes a `MediaSettingsRange` without members. Deferred. */
static inline mumba_status mumba_media_settings_range_create(mumba_context *ctx, mumba_media_settings_range *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaSettingsRange.max`. Deferred. */
static inline mumba_status mumba_media_settings_range_set_max(
    mumba_context *ctx, mumba_media_settings_range self, double value) {
    return mumba_set(ctx, self, 0x80000e04u, mumba_of_number(value));
}

/** `MediaSettingsRange.max`. Reads. */
static inline mumba_status mumba_media_settings_range_get_max(
    mumba_context *ctx, mumba_media_settings_range self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e04u, result);
}

/** `MediaSettingsRange.min`. Deferred. */
static inline mumba_status mumba_media_settings_range_set_min(
    mumba_context *ctx, mumba_media_settings_range self, double value) {
    return mumba_set(ctx, self, 0x80000e70u, mumba_of_number(value));
}

/** `MediaSettingsRange.min`. Reads. */
static inline mumba_status mumba_media_settings_range_get_min(
    mumba_context *ctx, mumba_media_settings_range self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e70u, result);
}

/** `MediaSettingsRange.step`. Deferred. */
static inline mumba_status mumba_media_settings_range_set_step(
    mumba_context *ctx, mumba_media_settings_range self, double value) {
    return mumba_set(ctx, self, 0x8000154bu, mumba_of_number(value));
}

/** `MediaSettingsRange.step`. Reads. */
static inline mumba_status mumba_media_settings_range_get_step(
    mumba_context *ctx, mumba_media_settings_range self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000154bu, result);
}

/** `MediaTrackCapabilities.brightness`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_brightness(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x800005e6u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.brightness`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_brightness(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005e6u, result);
}

/** `MediaTrackCapabilities.colorTemperature`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_color_temperature(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x800006d1u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.colorTemperature`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_color_temperature(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006d1u, result);
}

/** `MediaTrackCapabilities.contrast`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_contrast(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x8000073cu, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.contrast`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_contrast(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000073cu, result);
}

/** `MediaTrackCapabilities.exposureCompensation`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_exposure_compensation(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x800009ceu, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.exposureCompensation`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_exposure_compensation(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009ceu, result);
}

/** `MediaTrackCapabilities.exposureMode`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_exposure_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009cfu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.exposureMode`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_exposure_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009cfu, result);
}

/** `MediaTrackCapabilities.exposureTime`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_exposure_time(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x800009d0u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.exposureTime`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_exposure_time(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009d0u, result);
}

/** `MediaTrackCapabilities.focusDistance`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_focus_distance(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x80000a37u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.focusDistance`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_focus_distance(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a37u, result);
}

/** `MediaTrackCapabilities.focusMode`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_focus_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a38u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.focusMode`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_focus_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a38u, result);
}

/** `MediaTrackCapabilities.iso`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_iso(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x80000cf7u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.iso`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_iso(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000cf7u, result);
}

/** `MediaTrackCapabilities.pan`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_pan(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x800010b2u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.pan`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_pan(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010b2u, result);
}

/** `MediaTrackCapabilities.saturation`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_saturation(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x8000139au, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.saturation`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_saturation(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000139au, result);
}

/** `MediaTrackCapabilities.sharpness`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_sharpness(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x80001486u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.sharpness`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_sharpness(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001486u, result);
}

/** `MediaTrackCapabilities.tilt`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_tilt(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x8000160au, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.tilt`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_tilt(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000160au, result);
}

/** `MediaTrackCapabilities.torch`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_torch(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001642u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.torch`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_torch(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001642u, result);
}

/** `MediaTrackCapabilities.whiteBalanceMode`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_white_balance_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800017d2u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.whiteBalanceMode`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_white_balance_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800017d2u, result);
}

/** `MediaTrackCapabilities.zoom`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_zoom(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x80001800u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.zoom`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_zoom(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001800u, result);
}

/** `MediaTrackConstraintSet.brightness`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_brightness_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x800005e6u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.brightness`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_brightness_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x800005e6u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.brightness`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_brightness(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800005e6u, result);
}

/** `MediaTrackConstraintSet.colorTemperature`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_color_temperature_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x800006d1u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.colorTemperature`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_color_temperature_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x800006d1u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.colorTemperature`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_color_temperature(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800006d1u, result);
}

/** `MediaTrackConstraintSet.contrast`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_contrast_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x8000073cu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.contrast`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_contrast_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x8000073cu, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.contrast`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_contrast(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000073cu, result);
}

/** `MediaTrackConstraintSet.exposureCompensation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_exposure_compensation_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x800009ceu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.exposureCompensation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_exposure_compensation_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x800009ceu, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.exposureCompensation`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_exposure_compensation(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009ceu, result);
}

/** `MediaTrackConstraintSet.exposureMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_exposure_mode_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009cfu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.exposureMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_exposure_mode_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x800009cfu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.exposureMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_exposure_mode_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009cfu, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.exposureMode`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`.
 * Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_exposure_mode(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009cfu, result);
}

/** `MediaTrackConstraintSet.exposureTime`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_exposure_time_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x800009d0u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.exposureTime`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_exposure_time_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x800009d0u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.exposureTime`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_exposure_time(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009d0u, result);
}

/** `MediaTrackConstraintSet.focusDistance`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_focus_distance_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x80000a37u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.focusDistance`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_focus_distance_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x80000a37u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.focusDistance`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_focus_distance(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a37u, result);
}

/** `MediaTrackConstraintSet.focusMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_focus_mode_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a38u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.focusMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_focus_mode_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x80000a38u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.focusMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_focus_mode_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a38u, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.focusMode`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`. Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_focus_mode(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a38u, result);
}

/** `MediaTrackConstraintSet.iso`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_iso_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x80000cf7u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.iso`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_iso_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x80000cf7u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.iso`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_iso(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000cf7u, result);
}

/** `MediaTrackConstraintSet.pan`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_pan_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x800010b2u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.pan`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_pan_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x800010b2u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.pan`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_pan_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x800010b2u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.pan`. Gives a boolean or a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_pan(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800010b2u, result);
}

/** `MediaTrackConstraintSet.pointsOfInterest`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_points_of_interest_with_point_2d_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_point_2d *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001151u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.pointsOfInterest`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_points_of_interest_with_constrain_point_2d_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_point_2d_parameters value) {
    return mumba_set(ctx, self, 0x80001151u, mumba_of_handle(value));
}

/**
 * `MediaTrackConstraintSet.pointsOfInterest`. Gives sequence<`Point2D`> or `ConstrainPoint2DParameters` or none.
 * Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_points_of_interest(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001151u, result);
}

/** `MediaTrackConstraintSet.saturation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_saturation_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x8000139au, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.saturation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_saturation_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x8000139au, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.saturation`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_saturation(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000139au, result);
}

/** `MediaTrackConstraintSet.sharpness`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_sharpness_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x80001486u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.sharpness`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_sharpness_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x80001486u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.sharpness`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_sharpness(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001486u, result);
}

/** `MediaTrackConstraintSet.tilt`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_tilt_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x8000160au, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.tilt`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_tilt_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x8000160au, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.tilt`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_tilt_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x8000160au, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.tilt`. Gives a boolean or a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_tilt(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000160au, result);
}

/** `MediaTrackConstraintSet.torch`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_torch_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80001642u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.torch`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_torch_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80001642u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.torch`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_torch(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001642u, result);
}

/** `MediaTrackConstraintSet.whiteBalanceMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_white_balance_mode_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800017d2u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.whiteBalanceMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_white_balance_mode_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x800017d2u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.whiteBalanceMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_white_balance_mode_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017d2u, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.whiteBalanceMode`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`.
 * Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_white_balance_mode(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017d2u, result);
}

/** `MediaTrackConstraintSet.zoom`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_zoom_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80001800u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.zoom`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_zoom_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x80001800u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.zoom`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_zoom_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x80001800u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.zoom`. Gives a boolean or a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_zoom(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001800u, result);
}

/** `MediaTrackSettings.brightness`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_brightness(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x800005e6u, mumba_of_number(value));
}

/** `MediaTrackSettings.brightness`. Reads. */
static inline mumba_status mumba_media_track_settings_get_brightness(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800005e6u, result);
}

/** `MediaTrackSettings.colorTemperature`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_color_temperature(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x800006d1u, mumba_of_number(value));
}

/** `MediaTrackSettings.colorTemperature`. Reads. */
static inline mumba_status mumba_media_track_settings_get_color_temperature(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800006d1u, result);
}

/** `MediaTrackSettings.contrast`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_contrast(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x8000073cu, mumba_of_number(value));
}

/** `MediaTrackSettings.contrast`. Reads. */
static inline mumba_status mumba_media_track_settings_get_contrast(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000073cu, result);
}

/** `MediaTrackSettings.exposureCompensation`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_exposure_compensation(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x800009ceu, mumba_of_number(value));
}

/** `MediaTrackSettings.exposureCompensation`. Reads. */
static inline mumba_status mumba_media_track_settings_get_exposure_compensation(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009ceu, result);
}

/** `MediaTrackSettings.exposureMode`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_exposure_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009cfu, mumba_of_string(value));
}

/** `MediaTrackSettings.exposureMode`. Reads. */
static inline mumba_status mumba_media_track_settings_get_exposure_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009cfu, result);
}

/** `MediaTrackSettings.exposureTime`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_exposure_time(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x800009d0u, mumba_of_number(value));
}

/** `MediaTrackSettings.exposureTime`. Reads. */
static inline mumba_status mumba_media_track_settings_get_exposure_time(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009d0u, result);
}

/** `MediaTrackSettings.focusDistance`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_focus_distance(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x80000a37u, mumba_of_number(value));
}

/** `MediaTrackSettings.focusDistance`. Reads. */
static inline mumba_status mumba_media_track_settings_get_focus_distance(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a37u, result);
}

/** `MediaTrackSettings.focusMode`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_focus_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a38u, mumba_of_string(value));
}

/** `MediaTrackSettings.focusMode`. Reads. */
static inline mumba_status mumba_media_track_settings_get_focus_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a38u, result);
}

/** `MediaTrackSettings.iso`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_iso(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x80000cf7u, mumba_of_number(value));
}

/** `MediaTrackSettings.iso`. Reads. */
static inline mumba_status mumba_media_track_settings_get_iso(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000cf7u, result);
}

/** `MediaTrackSettings.pan`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_pan(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x800010b2u, mumba_of_number(value));
}

/** `MediaTrackSettings.pan`. Reads. */
static inline mumba_status mumba_media_track_settings_get_pan(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010b2u, result);
}

/** `MediaTrackSettings.pointsOfInterest`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_points_of_interest(
    mumba_context *ctx, mumba_media_track_settings self, const mumba_point_2d *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001151u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackSettings.pointsOfInterest`. Gives sequence<`Point2D`> or none. Reads. */
static inline mumba_status mumba_media_track_settings_get_points_of_interest(
    mumba_context *ctx, mumba_media_track_settings self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001151u, result);
}

/** `MediaTrackSettings.saturation`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_saturation(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x8000139au, mumba_of_number(value));
}

/** `MediaTrackSettings.saturation`. Reads. */
static inline mumba_status mumba_media_track_settings_get_saturation(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000139au, result);
}

/** `MediaTrackSettings.sharpness`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_sharpness(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x80001486u, mumba_of_number(value));
}

/** `MediaTrackSettings.sharpness`. Reads. */
static inline mumba_status mumba_media_track_settings_get_sharpness(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001486u, result);
}

/** `MediaTrackSettings.tilt`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_tilt(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x8000160au, mumba_of_number(value));
}

/** `MediaTrackSettings.tilt`. Reads. */
static inline mumba_status mumba_media_track_settings_get_tilt(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000160au, result);
}

/** `MediaTrackSettings.torch`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_torch(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80001642u, mumba_of_bool(value));
}

/** `MediaTrackSettings.torch`. Reads. */
static inline mumba_status mumba_media_track_settings_get_torch(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001642u, result);
}

/** `MediaTrackSettings.whiteBalanceMode`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_white_balance_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017d2u, mumba_of_string(value));
}

/** `MediaTrackSettings.whiteBalanceMode`. Reads. */
static inline mumba_status mumba_media_track_settings_get_white_balance_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017d2u, result);
}

/** `MediaTrackSettings.zoom`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_zoom(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x80001800u, mumba_of_number(value));
}

/** `MediaTrackSettings.zoom`. Reads. */
static inline mumba_status mumba_media_track_settings_get_zoom(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001800u, result);
}

/** `MediaTrackSupportedConstraints.brightness`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_brightness(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800005e6u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.brightness`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_brightness(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005e6u, result);
}

/** `MediaTrackSupportedConstraints.colorTemperature`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_color_temperature(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800006d1u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.colorTemperature`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_color_temperature(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006d1u, result);
}

/** `MediaTrackSupportedConstraints.contrast`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_contrast(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x8000073cu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.contrast`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_contrast(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000073cu, result);
}

/** `MediaTrackSupportedConstraints.exposureCompensation`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_exposure_compensation(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800009ceu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.exposureCompensation`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_exposure_compensation(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009ceu, result);
}

/** `MediaTrackSupportedConstraints.exposureMode`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_exposure_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800009cfu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.exposureMode`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_exposure_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009cfu, result);
}

/** `MediaTrackSupportedConstraints.exposureTime`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_exposure_time(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800009d0u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.exposureTime`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_exposure_time(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009d0u, result);
}

/** `MediaTrackSupportedConstraints.focusDistance`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_focus_distance(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000a37u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.focusDistance`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_focus_distance(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a37u, result);
}

/** `MediaTrackSupportedConstraints.focusMode`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_focus_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000a38u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.focusMode`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_focus_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a38u, result);
}

/** `MediaTrackSupportedConstraints.iso`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_iso(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000cf7u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.iso`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_iso(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cf7u, result);
}

/** `MediaTrackSupportedConstraints.pan`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_pan(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800010b2u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.pan`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_pan(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010b2u, result);
}

/** `MediaTrackSupportedConstraints.pointsOfInterest`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_points_of_interest(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001151u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.pointsOfInterest`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_points_of_interest(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001151u, result);
}

/** `MediaTrackSupportedConstraints.saturation`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_saturation(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x8000139au, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.saturation`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_saturation(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000139au, result);
}

/** `MediaTrackSupportedConstraints.sharpness`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_sharpness(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001486u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.sharpness`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_sharpness(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001486u, result);
}

/** `MediaTrackSupportedConstraints.tilt`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_tilt(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x8000160au, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.tilt`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_tilt(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000160au, result);
}

/** `MediaTrackSupportedConstraints.torch`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_torch(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001642u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.torch`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_torch(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001642u, result);
}

/** `MediaTrackSupportedConstraints.whiteBalanceMode`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_white_balance_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800017d2u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.whiteBalanceMode`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_white_balance_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017d2u, result);
}

/** `MediaTrackSupportedConstraints.zoom`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_zoom(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001800u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.zoom`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_zoom(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001800u, result);
}

/** `PhotoCapabilities`: an object with members. */
typedef mumba_handle mumba_photo_capabilities;

/** Makes a `PhotoCapabilities` without members. Deferred. */
static inline mumba_status mumba_photo_capabilities_create(mumba_context *ctx, mumba_photo_capabilities *result) {
    return mumba_object_create(ctx, result);
}

/** `PhotoCapabilities.fillLightMode`. Deferred. */
static inline mumba_status mumba_photo_capabilities_set_fill_light_mode(
    mumba_context *ctx, mumba_photo_capabilities self, const mumba_fill_light_mode *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a0au, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PhotoCapabilities.fillLightMode`. Gives sequence<`FillLightMode`> or none. Reads. */
static inline mumba_status mumba_photo_capabilities_get_fill_light_mode(
    mumba_context *ctx, mumba_photo_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a0au, result);
}

/** `PhotoCapabilities.imageHeight`. Deferred. */
static inline mumba_status mumba_photo_capabilities_set_image_height(
    mumba_context *ctx, mumba_photo_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x80000c16u, mumba_of_handle(value));
}

/** `PhotoCapabilities.imageHeight`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_photo_capabilities_get_image_height(
    mumba_context *ctx, mumba_photo_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c16u, result);
}

/** `PhotoCapabilities.imageWidth`. Deferred. */
static inline mumba_status mumba_photo_capabilities_set_image_width(
    mumba_context *ctx, mumba_photo_capabilities self, mumba_media_settings_range value) {
    return mumba_set(ctx, self, 0x80000c1cu, mumba_of_handle(value));
}

/** `PhotoCapabilities.imageWidth`. Gives `MediaSettingsRange` or none. Reads. */
static inline mumba_status mumba_photo_capabilities_get_image_width(
    mumba_context *ctx, mumba_photo_capabilities self, mumba_media_settings_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c1cu, result);
}

/** `PhotoCapabilities.redEyeReduction`. Deferred. */
static inline mumba_status mumba_photo_capabilities_set_red_eye_reduction(
    mumba_context *ctx, mumba_photo_capabilities self, mumba_red_eye_reduction value) {
    return mumba_set(ctx, self, 0x8000124eu, mumba_of_name(value));
}

/** `PhotoCapabilities.redEyeReduction`. Reads. */
static inline mumba_status mumba_photo_capabilities_get_red_eye_reduction(
    mumba_context *ctx, mumba_photo_capabilities self, mumba_red_eye_reduction *result) {
    return mumba_web_get_name(ctx, self, 0x8000124eu, result);
}

/** `PhotoSettings`: an object with members. */
typedef mumba_handle mumba_photo_settings;

/** Makes a `PhotoSettings` without members. Deferred. */
static inline mumba_status mumba_photo_settings_create(mumba_context *ctx, mumba_photo_settings *result) {
    return mumba_object_create(ctx, result);
}

/** `PhotoSettings.fillLightMode`. Deferred. */
static inline mumba_status mumba_photo_settings_set_fill_light_mode(
    mumba_context *ctx, mumba_photo_settings self, mumba_fill_light_mode value) {
    return mumba_set(ctx, self, 0x80000a0au, mumba_of_name(value));
}

/** `PhotoSettings.fillLightMode`. Reads. */
static inline mumba_status mumba_photo_settings_get_fill_light_mode(
    mumba_context *ctx, mumba_photo_settings self, mumba_fill_light_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000a0au, result);
}

/** `PhotoSettings.imageHeight`. Deferred. */
static inline mumba_status mumba_photo_settings_set_image_height(
    mumba_context *ctx, mumba_photo_settings self, double value) {
    return mumba_set(ctx, self, 0x80000c16u, mumba_of_number(value));
}

/** `PhotoSettings.imageHeight`. Reads. */
static inline mumba_status mumba_photo_settings_get_image_height(
    mumba_context *ctx, mumba_photo_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000c16u, result);
}

/** `PhotoSettings.imageWidth`. Deferred. */
static inline mumba_status mumba_photo_settings_set_image_width(
    mumba_context *ctx, mumba_photo_settings self, double value) {
    return mumba_set(ctx, self, 0x80000c1cu, mumba_of_number(value));
}

/** `PhotoSettings.imageWidth`. Reads. */
static inline mumba_status mumba_photo_settings_get_image_width(
    mumba_context *ctx, mumba_photo_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000c1cu, result);
}

/** `PhotoSettings.redEyeReduction`. Deferred. */
static inline mumba_status mumba_photo_settings_set_red_eye_reduction(
    mumba_context *ctx, mumba_photo_settings self, bool value) {
    return mumba_set(ctx, self, 0x8000124eu, mumba_of_bool(value));
}

/** `PhotoSettings.redEyeReduction`. Reads. */
static inline mumba_status mumba_photo_settings_get_red_eye_reduction(
    mumba_context *ctx, mumba_photo_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000124eu, result);
}

/** `Point2D`: an object with members. */
typedef mumba_handle mumba_point_2d;

/** Makes a `Point2D` without members. Deferred. */
static inline mumba_status mumba_point_2d_create(mumba_context *ctx, mumba_point_2d *result) {
    return mumba_object_create(ctx, result);
}

/** `Point2D.x`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_point_2d_set_x(mumba_context *ctx, mumba_point_2d self, double value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number(value));
}

/** `Point2D.x`. Reads. */
static inline mumba_status mumba_point_2d_get_x(mumba_context *ctx, mumba_point_2d self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `Point2D.y`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_point_2d_set_y(mumba_context *ctx, mumba_point_2d self, double value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number(value));
}

/** `Point2D.y`. Reads. */
static inline mumba_status mumba_point_2d_get_y(mumba_context *ctx, mumba_point_2d self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

#endif /* MUMBA_WEB_IMAGE_CAPTURE_H */
