/**
 * @file mediacapture-extensions.h
 * Media Capture and Streams Extensions: <https://w3c.github.io/mediacapture-extensions/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIACAPTURE_EXTENSIONS_H
#define MUMBA_WEB_MEDIACAPTURE_EXTENSIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_background_blur;
typedef mumba_handle mumba_constrain_boolean_parameters;
typedef mumba_handle mumba_constrain_dom_string_parameters;
typedef mumba_handle mumba_dom_rect_init;
typedef mumba_handle mumba_image_bitmap;
typedef mumba_handle mumba_media_effect_info;
typedef mumba_handle mumba_media_stream_constraints;
typedef mumba_handle mumba_media_stream_track;
typedef mumba_handle mumba_media_stream_track_audio_stats;
typedef mumba_handle mumba_media_stream_track_video_stats;
typedef mumba_handle mumba_media_track_capabilities;
typedef mumba_handle mumba_media_track_constraint_set;
typedef mumba_handle mumba_media_track_settings;
typedef mumba_handle mumba_media_track_supported_constraints;
typedef mumba_handle mumba_point_2d;
typedef mumba_handle mumba_segment;
typedef mumba_handle mumba_video_frame_metadata;
typedef mumba_name mumba_get_user_media_semantics;
typedef mumba_name mumba_segment_type;

/** `GetUserMediaSemantics`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_get_user_media_semantics;

/** "browser-chooses" */
#define MUMBA_GET_USER_MEDIA_SEMANTICS_BROWSER_CHOOSES ((mumba_get_user_media_semantics)0x800005e9u)
/** "user-chooses" */
#define MUMBA_GET_USER_MEDIA_SEMANTICS_USER_CHOOSES ((mumba_get_user_media_semantics)0x80001732u)

/** `SegmentType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_segment_type;

/** "human-face" */
#define MUMBA_SEGMENT_TYPE_HUMAN_FACE ((mumba_segment_type)0x80000beau)
/** "left-eye" */
#define MUMBA_SEGMENT_TYPE_LEFT_EYE ((mumba_segment_type)0x80000d51u)
/** "right-eye" */
#define MUMBA_SEGMENT_TYPE_RIGHT_EYE ((mumba_segment_type)0x8000134cu)
/** "eye" */
#define MUMBA_SEGMENT_TYPE_EYE ((mumba_segment_type)0x800009deu)
/** "mouth" */
#define MUMBA_SEGMENT_TYPE_MOUTH ((mumba_segment_type)0x80000ea9u)

/** `MediaStreamTrack.stats`. Gives `MediaStreamTrackAudioStats` or `MediaStreamTrackVideoStats` or none. Reads. */
static inline mumba_status mumba_media_stream_track_get_stats(
    mumba_context *ctx, mumba_media_stream_track self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001530u, result);
}

/**
 * `MediaStreamTrack.stats`. Gives `MediaStreamTrackAudioStats` or `MediaStreamTrackVideoStats`. Deferred: what the
 * handle holds may turn out to be null.
 */
static inline mumba_status mumba_media_stream_track_get_stats_deferred(
    mumba_context *ctx, mumba_media_stream_track self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001530u, result);
}

/** `MediaStreamTrackAudioStats`. */
typedef mumba_handle mumba_media_stream_track_audio_stats;

/** Gives `object` itself when it is of `MediaStreamTrackAudioStats`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_stream_track_audio_stats(
    mumba_context *ctx, mumba_handle object, mumba_media_stream_track_audio_stats *result) {
    return mumba_web_cast(ctx, object, 0x80000212u, 0, result);
}

/** `MediaStreamTrackAudioStats.latency`. Reads. */
static inline mumba_status mumba_media_stream_track_audio_stats_get_latency(
    mumba_context *ctx, mumba_media_stream_track_audio_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d44u, result);
}

/** `MediaStreamTrackAudioStats.averageLatency`. Reads. */
static inline mumba_status mumba_media_stream_track_audio_stats_get_average_latency(
    mumba_context *ctx, mumba_media_stream_track_audio_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000557u, result);
}

/** `MediaStreamTrackAudioStats.minimumLatency`. Reads. */
static inline mumba_status mumba_media_stream_track_audio_stats_get_minimum_latency(
    mumba_context *ctx, mumba_media_stream_track_audio_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e83u, result);
}

/** `MediaStreamTrackAudioStats.maximumLatency`. Reads. */
static inline mumba_status mumba_media_stream_track_audio_stats_get_maximum_latency(
    mumba_context *ctx, mumba_media_stream_track_audio_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e45u, result);
}

/** `MediaStreamTrackAudioStats.resetLatency`. Deferred. */
static inline mumba_status mumba_media_stream_track_audio_stats_reset_latency(
    mumba_context *ctx, mumba_media_stream_track_audio_stats self) {
    return mumba_invoke(ctx, self, 0x800012efu, NULL, 0, NULL);
}

/** `MediaStreamTrackAudioStats.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_media_stream_track_audio_stats_to_json(
    mumba_context *ctx, mumba_media_stream_track_audio_stats self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `MediaStreamTrackVideoStats`. */
typedef mumba_handle mumba_media_stream_track_video_stats;

/** Gives `object` itself when it is of `MediaStreamTrackVideoStats`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_stream_track_video_stats(
    mumba_context *ctx, mumba_handle object, mumba_media_stream_track_video_stats *result) {
    return mumba_web_cast(ctx, object, 0x80000215u, 0, result);
}

/** `MediaStreamTrackVideoStats.deliveredFrames`. Reads. */
static inline mumba_status mumba_media_stream_track_video_stats_get_delivered_frames(
    mumba_context *ctx, mumba_media_stream_track_video_stats self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000085cu, result);
}

/** `MediaStreamTrackVideoStats.discardedFrames`. Reads. */
static inline mumba_status mumba_media_stream_track_video_stats_get_discarded_frames(
    mumba_context *ctx, mumba_media_stream_track_video_stats self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800008cdu, result);
}

/** `MediaStreamTrackVideoStats.totalFrames`. Reads. */
static inline mumba_status mumba_media_stream_track_video_stats_get_total_frames(
    mumba_context *ctx, mumba_media_stream_track_video_stats self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001645u, result);
}

/** `MediaStreamTrackVideoStats.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_media_stream_track_video_stats_to_json(
    mumba_context *ctx, mumba_media_stream_track_video_stats self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `BackgroundBlur`: an object with members. Those of `mumba_media_effect_info` are for it too. */
typedef mumba_handle mumba_background_blur;

/** Makes a `BackgroundBlur` without members. Deferred. */
static inline mumba_status mumba_background_blur_create(mumba_context *ctx, mumba_background_blur *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaEffectInfo`: an object with members. It needs `enabled`. */
typedef mumba_handle mumba_media_effect_info;

/** Makes a `MediaEffectInfo` without members. Deferred. */
static inline mumba_status mumba_media_effect_info_create(mumba_context *ctx, mumba_media_effect_info *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaEffectInfo.enabled`. Deferred. */
static inline mumba_status mumba_media_effect_info_set_enabled(
    mumba_context *ctx, mumba_media_effect_info self, bool value) {
    return mumba_set(ctx, self, 0x80000961u, mumba_of_bool(value));
}

/** `MediaEffectInfo.enabled`. Reads. */
static inline mumba_status mumba_media_effect_info_get_enabled(
    mumba_context *ctx, mumba_media_effect_info self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000961u, result);
}

/** `MediaStreamConstraints.semantics`. Deferred. */
static inline mumba_status mumba_media_stream_constraints_set_semantics(
    mumba_context *ctx, mumba_media_stream_constraints self, mumba_get_user_media_semantics value) {
    return mumba_set(ctx, self, 0x800013fcu, mumba_of_name(value));
}

/** `MediaStreamConstraints.semantics`. Reads. */
static inline mumba_status mumba_media_stream_constraints_get_semantics(
    mumba_context *ctx, mumba_media_stream_constraints self, mumba_get_user_media_semantics *result) {
    return mumba_web_get_name(ctx, self, 0x800013fcu, result);
}

/** `MediaTrackCapabilities.backgroundSegmentationMask`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_background_segmentation_mask(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000565u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.backgroundSegmentationMask`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_background_segmentation_mask(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000565u, result);
}

/** `MediaTrackCapabilities.eyeGazeCorrection`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_eye_gaze_correction(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009dfu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.eyeGazeCorrection`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_eye_gaze_correction(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009dfu, result);
}

/** `MediaTrackCapabilities.faceFraming`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_face_framing(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009e5u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.faceFraming`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_face_framing(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009e5u, result);
}

/** `MediaTrackCapabilities.gestureReactions`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_gesture_reactions(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000aa5u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.gestureReactions`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_gesture_reactions(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000aa5u, result);
}

/** `MediaTrackCapabilities.humanFaceDetectionMode`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_human_face_detection_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bebu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.humanFaceDetectionMode`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_human_face_detection_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bebu, result);
}

/** `MediaTrackCapabilities.powerEfficient`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_power_efficient(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000116fu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.powerEfficient`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_power_efficient(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000116fu, result);
}

/** `MediaTrackCapabilities.powerEfficientPixelFormat`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_power_efficient_pixel_format(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001170u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.powerEfficientPixelFormat`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_power_efficient_pixel_format(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001170u, result);
}

/** `MediaTrackCapabilities.voiceIsolation`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_voice_isolation(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000179fu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.voiceIsolation`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_voice_isolation(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000179fu, result);
}

/** `MediaTrackConstraintSet.backgroundSegmentationMask`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_background_segmentation_mask_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80000565u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.backgroundSegmentationMask`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_background_segmentation_mask_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80000565u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.backgroundSegmentationMask`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_background_segmentation_mask(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000565u, result);
}

/** `MediaTrackConstraintSet.eyeGazeCorrection`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_eye_gaze_correction_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x800009dfu, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.eyeGazeCorrection`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_eye_gaze_correction_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x800009dfu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.eyeGazeCorrection`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_eye_gaze_correction(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009dfu, result);
}

/** `MediaTrackConstraintSet.faceFraming`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_face_framing_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x800009e5u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.faceFraming`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_face_framing_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x800009e5u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.faceFraming`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_face_framing(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009e5u, result);
}

/** `MediaTrackConstraintSet.gestureReactions`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_gesture_reactions_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80000aa5u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.gestureReactions`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_gesture_reactions_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80000aa5u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.gestureReactions`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_gesture_reactions(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000aa5u, result);
}

/** `MediaTrackConstraintSet.humanFaceDetectionMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_human_face_detection_mode_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bebu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.humanFaceDetectionMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_human_face_detection_mode_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x80000bebu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.humanFaceDetectionMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_human_face_detection_mode_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bebu, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.humanFaceDetectionMode`. Gives a string or sequence<a string> or
 * `ConstrainDOMStringParameters`. Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_human_face_detection_mode(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bebu, result);
}

/** `MediaTrackConstraintSet.voiceIsolation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_voice_isolation_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x8000179fu, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.voiceIsolation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_voice_isolation_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x8000179fu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.voiceIsolation`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_voice_isolation(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000179fu, result);
}

/** `MediaTrackSettings.backgroundSegmentationMask`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_background_segmentation_mask(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80000565u, mumba_of_bool(value));
}

/** `MediaTrackSettings.backgroundSegmentationMask`. Reads. */
static inline mumba_status mumba_media_track_settings_get_background_segmentation_mask(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000565u, result);
}

/** `MediaTrackSettings.eyeGazeCorrection`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_eye_gaze_correction(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x800009dfu, mumba_of_bool(value));
}

/** `MediaTrackSettings.eyeGazeCorrection`. Reads. */
static inline mumba_status mumba_media_track_settings_get_eye_gaze_correction(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009dfu, result);
}

/** `MediaTrackSettings.faceFraming`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_face_framing(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x800009e5u, mumba_of_bool(value));
}

/** `MediaTrackSettings.faceFraming`. Reads. */
static inline mumba_status mumba_media_track_settings_get_face_framing(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009e5u, result);
}

/** `MediaTrackSettings.gestureReactions`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_gesture_reactions(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80000aa5u, mumba_of_bool(value));
}

/** `MediaTrackSettings.gestureReactions`. Reads. */
static inline mumba_status mumba_media_track_settings_get_gesture_reactions(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000aa5u, result);
}

/** `MediaTrackSettings.humanFaceDetectionMode`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_human_face_detection_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bebu, mumba_of_string(value));
}

/** `MediaTrackSettings.humanFaceDetectionMode`. Reads. */
static inline mumba_status mumba_media_track_settings_get_human_face_detection_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bebu, result);
}

/** `MediaTrackSettings.powerEfficient`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_power_efficient(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x8000116fu, mumba_of_bool(value));
}

/** `MediaTrackSettings.powerEfficient`. Reads. */
static inline mumba_status mumba_media_track_settings_get_power_efficient(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000116fu, result);
}

/** `MediaTrackSettings.powerEfficientPixelFormat`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_power_efficient_pixel_format(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80001170u, mumba_of_bool(value));
}

/** `MediaTrackSettings.powerEfficientPixelFormat`. Reads. */
static inline mumba_status mumba_media_track_settings_get_power_efficient_pixel_format(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001170u, result);
}

/** `MediaTrackSettings.voiceIsolation`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_voice_isolation(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x8000179fu, mumba_of_bool(value));
}

/** `MediaTrackSettings.voiceIsolation`. Reads. */
static inline mumba_status mumba_media_track_settings_get_voice_isolation(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000179fu, result);
}

/** `MediaTrackSupportedConstraints.backgroundSegmentationMask`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_background_segmentation_mask(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000565u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.backgroundSegmentationMask`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_background_segmentation_mask(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000565u, result);
}

/** `MediaTrackSupportedConstraints.eyeGazeCorrection`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_eye_gaze_correction(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800009dfu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.eyeGazeCorrection`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_eye_gaze_correction(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009dfu, result);
}

/** `MediaTrackSupportedConstraints.faceFraming`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_face_framing(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800009e5u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.faceFraming`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_face_framing(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009e5u, result);
}

/** `MediaTrackSupportedConstraints.gestureReactions`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_gesture_reactions(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000aa5u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.gestureReactions`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_gesture_reactions(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000aa5u, result);
}

/** `MediaTrackSupportedConstraints.humanFaceDetectionMode`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_human_face_detection_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000bebu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.humanFaceDetectionMode`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_human_face_detection_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bebu, result);
}

/** `MediaTrackSupportedConstraints.powerEfficient`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_power_efficient(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x8000116fu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.powerEfficient`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_power_efficient(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000116fu, result);
}

/** `MediaTrackSupportedConstraints.powerEfficientPixelFormat`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_power_efficient_pixel_format(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001170u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.powerEfficientPixelFormat`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_power_efficient_pixel_format(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001170u, result);
}

/** `MediaTrackSupportedConstraints.voiceIsolation`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_voice_isolation(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x8000179fu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.voiceIsolation`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_voice_isolation(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000179fu, result);
}

/** `Segment`: an object with members. It needs `id`, `probability`, `type`. */
typedef mumba_handle mumba_segment;

/** Makes a `Segment` without members. Deferred. */
static inline mumba_status mumba_segment_create(mumba_context *ctx, mumba_segment *result) {
    return mumba_object_create(ctx, result);
}

/** `Segment.boundingBox`. Deferred. */
static inline mumba_status mumba_segment_set_bounding_box(
    mumba_context *ctx, mumba_segment self, mumba_dom_rect_init value) {
    return mumba_set(ctx, self, 0x800005dcu, mumba_of_handle(value));
}

/** `Segment.boundingBox`. Gives `DOMRectInit` or none. Reads. */
static inline mumba_status mumba_segment_get_bounding_box(
    mumba_context *ctx, mumba_segment self, mumba_dom_rect_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005dcu, result);
}

/** `Segment.centerPoint`. Deferred. */
static inline mumba_status mumba_segment_set_center_point(
    mumba_context *ctx, mumba_segment self, mumba_point_2d value) {
    return mumba_set(ctx, self, 0x80000639u, mumba_of_handle(value));
}

/** `Segment.centerPoint`. Gives `Point2D` or none. Reads. */
static inline mumba_status mumba_segment_get_center_point(
    mumba_context *ctx, mumba_segment self, mumba_point_2d *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000639u, result);
}

/** `Segment.id`. Deferred. */
static inline mumba_status mumba_segment_set_id(mumba_context *ctx, mumba_segment self, int32_t value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_number((double)value));
}

/** `Segment.id`. Reads. */
static inline mumba_status mumba_segment_get_id(mumba_context *ctx, mumba_segment self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000bffu, result);
}

/** `Segment.partOf`. Deferred. */
static inline mumba_status mumba_segment_set_part_of(mumba_context *ctx, mumba_segment self, int32_t value) {
    return mumba_set(ctx, self, 0x800010c8u, mumba_of_number((double)value));
}

/** `Segment.partOf`. Reads. */
static inline mumba_status mumba_segment_get_part_of(mumba_context *ctx, mumba_segment self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800010c8u, result);
}

/** `Segment.probability`. Deferred. */
static inline mumba_status mumba_segment_set_probability(mumba_context *ctx, mumba_segment self, float value) {
    return mumba_set(ctx, self, 0x800011b7u, mumba_of_number((double)value));
}

/** `Segment.probability`. Reads. */
static inline mumba_status mumba_segment_get_probability(mumba_context *ctx, mumba_segment self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800011b7u, result);
}

/** `Segment.type`. Deferred. */
static inline mumba_status mumba_segment_set_type(mumba_context *ctx, mumba_segment self, mumba_segment_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `Segment.type`. Reads. */
static inline mumba_status mumba_segment_get_type(mumba_context *ctx, mumba_segment self, mumba_segment_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `VideoFrameMetadata.backgroundBlur`. Deferred. */
static inline mumba_status mumba_video_frame_metadata_set_background_blur(
    mumba_context *ctx, mumba_video_frame_metadata self, mumba_background_blur value) {
    return mumba_set(ctx, self, 0x80000563u, mumba_of_handle(value));
}

/** `VideoFrameMetadata.backgroundBlur`. Gives `BackgroundBlur` or none. Reads. */
static inline mumba_status mumba_video_frame_metadata_get_background_blur(
    mumba_context *ctx, mumba_video_frame_metadata self, mumba_background_blur *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000563u, result);
}

/** `VideoFrameMetadata.backgroundSegmentationMask`. Deferred. */
static inline mumba_status mumba_video_frame_metadata_set_background_segmentation_mask(
    mumba_context *ctx, mumba_video_frame_metadata self, mumba_image_bitmap value) {
    return mumba_set(ctx, self, 0x80000565u, mumba_of_handle(value));
}

/** `VideoFrameMetadata.backgroundSegmentationMask`. Gives `ImageBitmap` or none. Reads. */
static inline mumba_status mumba_video_frame_metadata_get_background_segmentation_mask(
    mumba_context *ctx, mumba_video_frame_metadata self, mumba_image_bitmap *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000565u, result);
}

/** `VideoFrameMetadata.segments`. Deferred. */
static inline mumba_status mumba_video_frame_metadata_set_segments(
    mumba_context *ctx, mumba_video_frame_metadata self, const mumba_segment *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800013e4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `VideoFrameMetadata.segments`. Gives sequence<`Segment`> or none. Reads. */
static inline mumba_status mumba_video_frame_metadata_get_segments(
    mumba_context *ctx, mumba_video_frame_metadata self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800013e4u, result);
}

#endif /* MUMBA_WEB_MEDIACAPTURE_EXTENSIONS_H */
