/**
 * @file webrtc-encoded-transform.h
 * WebRTC Encoded Transform: <https://w3c.github.io/webrtc-encoded-transform/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBRTC_ENCODED_TRANSFORM_H
#define MUMBA_WEB_WEBRTC_ENCODED_TRANSFORM_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dedicated_worker_global_scope;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_rtc_encoded_audio_frame;
typedef mumba_handle mumba_rtc_encoded_audio_frame_metadata;
typedef mumba_handle mumba_rtc_encoded_audio_frame_options;
typedef mumba_handle mumba_rtc_encoded_frame_metadata;
typedef mumba_handle mumba_rtc_encoded_video_frame;
typedef mumba_handle mumba_rtc_encoded_video_frame_metadata;
typedef mumba_handle mumba_rtc_encoded_video_frame_options;
typedef mumba_handle mumba_rtc_rtp_receiver;
typedef mumba_handle mumba_rtc_rtp_script_transform;
typedef mumba_handle mumba_rtc_rtp_script_transformer;
typedef mumba_handle mumba_rtc_rtp_sender;
typedef mumba_handle mumba_rtc_transform_event;
typedef mumba_handle mumba_worker;
typedef mumba_handle mumba_worker_and_parameters;
typedef mumba_handle mumba_writable_stream;
typedef mumba_name mumba_encoded_video_chunk_type;
typedef mumba_name mumba_rtc_rtp_script_transform_type;

/** `RTCRtpScriptTransformType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_rtp_script_transform_type;

/** "sframe" */
#define MUMBA_RTC_RTP_SCRIPT_TRANSFORM_TYPE_SFRAME ((mumba_rtc_rtp_script_transform_type)0x80001472u)

/**
 * `DedicatedWorkerGlobalScope.onrtctransform`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * DedicatedWorker.
 */
static inline mumba_status mumba_dedicated_worker_global_scope_get_onrtctransform(
    mumba_context *ctx, mumba_dedicated_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000100bu, result);
}

/** `DedicatedWorkerGlobalScope.onrtctransform`. `value` may be none. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_dedicated_worker_global_scope_set_onrtctransform(
    mumba_context *ctx, mumba_dedicated_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000100bu, mumba_web_of_nullable(value));
}

/** `RTCEncodedAudioFrame`. */
typedef mumba_handle mumba_rtc_encoded_audio_frame;

/** Gives `object` itself when it is of `RTCEncodedAudioFrame`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_encoded_audio_frame(
    mumba_context *ctx, mumba_handle object, mumba_rtc_encoded_audio_frame *result) {
    return mumba_web_cast(ctx, object, 0x80000298u, 0, result);
}

/** `new RTCEncodedAudioFrame`. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_new(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame original_frame, mumba_rtc_encoded_audio_frame *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(original_frame);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000298u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCEncodedAudioFrame`. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_new_with_options(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame original_frame, mumba_rtc_encoded_audio_frame_options options,
    mumba_rtc_encoded_audio_frame *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(original_frame);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000298u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCEncodedAudioFrame.data`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_get_data(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `RTCEncodedAudioFrame.data`. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_set_data(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/** `RTCEncodedAudioFrame.getMetadata`. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_get_metadata(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame self, mumba_rtc_encoded_audio_frame_metadata *result) {
    return mumba_invoke(ctx, self, 0x80000b17u, NULL, 0, result);
}

/** `RTCEncodedVideoFrame`. */
typedef mumba_handle mumba_rtc_encoded_video_frame;

/** Gives `object` itself when it is of `RTCEncodedVideoFrame`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_encoded_video_frame(
    mumba_context *ctx, mumba_handle object, mumba_rtc_encoded_video_frame *result) {
    return mumba_web_cast(ctx, object, 0x80000299u, 0, result);
}

/** `new RTCEncodedVideoFrame`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_new(
    mumba_context *ctx, mumba_rtc_encoded_video_frame original_frame, mumba_rtc_encoded_video_frame *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(original_frame);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000299u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCEncodedVideoFrame`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_new_with_options(
    mumba_context *ctx, mumba_rtc_encoded_video_frame original_frame, mumba_rtc_encoded_video_frame_options options,
    mumba_rtc_encoded_video_frame *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(original_frame);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000299u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCEncodedVideoFrame.type`. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_get_type(
    mumba_context *ctx, mumba_rtc_encoded_video_frame self, mumba_encoded_video_chunk_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `RTCEncodedVideoFrame.data`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_get_data(
    mumba_context *ctx, mumba_rtc_encoded_video_frame self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `RTCEncodedVideoFrame.data`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_set_data(
    mumba_context *ctx, mumba_rtc_encoded_video_frame self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/** `RTCEncodedVideoFrame.getMetadata`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_get_metadata(
    mumba_context *ctx, mumba_rtc_encoded_video_frame self, mumba_rtc_encoded_video_frame_metadata *result) {
    return mumba_invoke(ctx, self, 0x80000b17u, NULL, 0, result);
}

/** `RTCRtpReceiver.transform`. Gives `RTCRtpScriptTransform` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_receiver_get_transform(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_rtc_rtp_script_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `RTCRtpReceiver.transform`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_rtp_receiver_get_transform_deferred(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_rtc_rtp_script_transform *result) {
    return mumba_get_handle(ctx, self, 0x80001661u, result);
}

/** `RTCRtpReceiver.transform`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_rtp_receiver_set_transform(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_rtc_rtp_script_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `RTCRtpScriptTransform`. */
typedef mumba_handle mumba_rtc_rtp_script_transform;

/** Gives `object` itself when it is of `RTCRtpScriptTransform`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_rtp_script_transform(
    mumba_context *ctx, mumba_handle object, mumba_rtc_rtp_script_transform *result) {
    return mumba_web_cast(ctx, object, 0x800002a2u, 0, result);
}

/** `new RTCRtpScriptTransform`. Deferred. */
static inline mumba_status mumba_rtc_rtp_script_transform_new_with_worker(
    mumba_context *ctx, mumba_worker worker_or_worker_and_parameters, mumba_rtc_rtp_script_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(worker_or_worker_and_parameters);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCRtpScriptTransform`. Deferred. */
static inline mumba_status mumba_rtc_rtp_script_transform_new_with_worker_and_parameters(
    mumba_context *ctx, mumba_worker_and_parameters worker_or_worker_and_parameters,
    mumba_rtc_rtp_script_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(worker_or_worker_and_parameters);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCRtpScriptTransform`. Deferred. */
static inline mumba_status mumba_rtc_rtp_script_transform_new_with_worker_and_options(
    mumba_context *ctx, mumba_worker worker_or_worker_and_parameters, mumba_value options,
    mumba_rtc_rtp_script_transform *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(worker_or_worker_and_parameters);
    argv[1] = options;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCRtpScriptTransform`. Deferred. */
static inline mumba_status mumba_rtc_rtp_script_transform_new_with_worker_and_parameters_and_options(
    mumba_context *ctx, mumba_worker_and_parameters worker_or_worker_and_parameters, mumba_value options,
    mumba_rtc_rtp_script_transform *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(worker_or_worker_and_parameters);
    argv[1] = options;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCRtpScriptTransform`. Deferred. */
static inline mumba_status mumba_rtc_rtp_script_transform_new_with_worker_and_options_and_transfer(
    mumba_context *ctx, mumba_worker worker_or_worker_and_parameters, mumba_value options,
    const mumba_object *transfer, size_t transfer_count, mumba_rtc_rtp_script_transform *result) {
    mumba_handle transfer_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(worker_or_worker_and_parameters);
    argv[1] = options;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a2u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, transfer, transfer_count, &transfer_array);
    argv[2] = mumba_web_of_nullable(transfer_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (transfer_array) mumba_release(ctx, transfer_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCRtpScriptTransform`. Deferred. */
static inline mumba_status mumba_rtc_rtp_script_transform_new_with_worker_and_parameters_and_options_and_transfer(
    mumba_context *ctx, mumba_worker_and_parameters worker_or_worker_and_parameters, mumba_value options,
    const mumba_object *transfer, size_t transfer_count, mumba_rtc_rtp_script_transform *result) {
    mumba_handle transfer_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(worker_or_worker_and_parameters);
    argv[1] = options;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a2u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, transfer, transfer_count, &transfer_array);
    argv[2] = mumba_web_of_nullable(transfer_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (transfer_array) mumba_release(ctx, transfer_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCRtpScriptTransformer`. It is a `mumba_event_target` too. Not in windows: DedicatedWorker. */
typedef mumba_handle mumba_rtc_rtp_script_transformer;

/** Gives `object` itself when it is of `RTCRtpScriptTransformer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_rtp_script_transformer(
    mumba_context *ctx, mumba_handle object, mumba_rtc_rtp_script_transformer *result) {
    return mumba_web_cast(ctx, object, 0x800002a3u, 0, result);
}

/** `RTCRtpScriptTransformer.readable`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_rtc_rtp_script_transformer_get_readable(
    mumba_context *ctx, mumba_rtc_rtp_script_transformer self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `RTCRtpScriptTransformer.sendKeyFrameRequest`. Gives promise<nothing>. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_rtc_rtp_script_transformer_send_key_frame_request(
    mumba_context *ctx, mumba_rtc_rtp_script_transformer self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001404u, NULL, 0, result);
}

/** `RTCRtpScriptTransformer.writable`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_rtc_rtp_script_transformer_get_writable(
    mumba_context *ctx, mumba_rtc_rtp_script_transformer self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `RTCRtpScriptTransformer.options`. Reads. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_rtc_rtp_script_transformer_get_options(
    mumba_context *ctx, mumba_rtc_rtp_script_transformer self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001067u, result);
}

/**
 * `RTCRtpScriptTransformer.options`. Gives an object. Deferred: what the handle holds may turn out to be null. Not in
 * windows: DedicatedWorker.
 */
static inline mumba_status mumba_rtc_rtp_script_transformer_get_options_deferred(
    mumba_context *ctx, mumba_rtc_rtp_script_transformer self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001067u, result);
}

/** `RTCRtpSender.transform`. Gives `RTCRtpScriptTransform` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_sender_get_transform(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_rtp_script_transform *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `RTCRtpSender.transform`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_rtp_sender_get_transform_deferred(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_rtp_script_transform *result) {
    return mumba_get_handle(ctx, self, 0x80001661u, result);
}

/** `RTCRtpSender.transform`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_rtp_sender_set_transform(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_rtp_script_transform value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_web_of_nullable(value));
}

/** `RTCTransformEvent`. It is a `mumba_event` too. Not in windows: DedicatedWorker. */
typedef mumba_handle mumba_rtc_transform_event;

/** Gives `object` itself when it is of `RTCTransformEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_transform_event(
    mumba_context *ctx, mumba_handle object, mumba_rtc_transform_event *result) {
    return mumba_web_cast(ctx, object, 0x800002aau, 0, result);
}

/** `RTCTransformEvent.transformer`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_rtc_transform_event_get_transformer(
    mumba_context *ctx, mumba_rtc_transform_event self, mumba_rtc_rtp_script_transformer *result) {
    return mumba_get_handle(ctx, self, 0x80001666u, result);
}

/**
 * `RTCEncodedAudioFrameMetadata`: an object with members. Those of `mumba_rtc_encoded_frame_metadata` are for it too.
 */
typedef mumba_handle mumba_rtc_encoded_audio_frame_metadata;

/** Makes a `RTCEncodedAudioFrameMetadata` without members. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_metadata_create(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame_metadata *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCEncodedAudioFrameMetadata.audioLevel`. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_metadata_set_audio_level(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame_metadata self, double value) {
    return mumba_set(ctx, self, 0x80000535u, mumba_of_number(value));
}

/** `RTCEncodedAudioFrameMetadata.audioLevel`. Reads. */
static inline mumba_status mumba_rtc_encoded_audio_frame_metadata_get_audio_level(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000535u, result);
}

/** `RTCEncodedAudioFrameMetadata.sequenceNumber`. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_metadata_set_sequence_number(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame_metadata self, int16_t value) {
    return mumba_set(ctx, self, 0x8000140du, mumba_of_number((double)value));
}

/** `RTCEncodedAudioFrameMetadata.sequenceNumber`. Reads. */
static inline mumba_status mumba_rtc_encoded_audio_frame_metadata_get_sequence_number(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame_metadata self, int16_t *result) {
    return mumba_web_get_int16(ctx, self, 0x8000140du, result);
}

/** `RTCEncodedAudioFrameOptions`: an object with members. */
typedef mumba_handle mumba_rtc_encoded_audio_frame_options;

/** Makes a `RTCEncodedAudioFrameOptions` without members. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_options_create(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame_options *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCEncodedAudioFrameOptions.metadata`. Deferred. */
static inline mumba_status mumba_rtc_encoded_audio_frame_options_set_metadata(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame_options self, mumba_rtc_encoded_audio_frame_metadata value) {
    return mumba_set(ctx, self, 0x80000e61u, mumba_of_handle(value));
}

/** `RTCEncodedAudioFrameOptions.metadata`. Gives `RTCEncodedAudioFrameMetadata` or none. Reads. */
static inline mumba_status mumba_rtc_encoded_audio_frame_options_get_metadata(
    mumba_context *ctx, mumba_rtc_encoded_audio_frame_options self, mumba_rtc_encoded_audio_frame_metadata *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e61u, result);
}

/** `RTCEncodedFrameMetadata`: an object with members. */
typedef mumba_handle mumba_rtc_encoded_frame_metadata;

/** Makes a `RTCEncodedFrameMetadata` without members. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_create(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCEncodedFrameMetadata.captureTime`. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_set_capture_time(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, double value) {
    return mumba_set(ctx, self, 0x8000062fu, mumba_of_number(value));
}

/** `RTCEncodedFrameMetadata.captureTime`. Reads. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_get_capture_time(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000062fu, result);
}

/** `RTCEncodedFrameMetadata.contributingSources`. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_set_contributing_sources(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, const uint32_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_uint32(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000073du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCEncodedFrameMetadata.contributingSources`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_get_contributing_sources(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000073du, result);
}

/** `RTCEncodedFrameMetadata.mimeType`. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_set_mime_type(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e6eu, mumba_of_string(value));
}

/** `RTCEncodedFrameMetadata.mimeType`. Reads. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_get_mime_type(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e6eu, result);
}

/** `RTCEncodedFrameMetadata.payloadType`. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_set_payload_type(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, uint8_t value) {
    return mumba_set(ctx, self, 0x800010e6u, mumba_of_number((double)value));
}

/** `RTCEncodedFrameMetadata.payloadType`. Reads. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_get_payload_type(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800010e6u, result);
}

/** `RTCEncodedFrameMetadata.receiveTime`. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_set_receive_time(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, double value) {
    return mumba_set(ctx, self, 0x80001241u, mumba_of_number(value));
}

/** `RTCEncodedFrameMetadata.receiveTime`. Reads. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_get_receive_time(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001241u, result);
}

/** `RTCEncodedFrameMetadata.rtpTimestamp`. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_set_rtp_timestamp(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001375u, mumba_of_number((double)value));
}

/** `RTCEncodedFrameMetadata.rtpTimestamp`. Reads. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_get_rtp_timestamp(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001375u, result);
}

/** `RTCEncodedFrameMetadata.senderCaptureTimeOffset`. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_set_sender_capture_time_offset(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, double value) {
    return mumba_set(ctx, self, 0x80001408u, mumba_of_number(value));
}

/** `RTCEncodedFrameMetadata.senderCaptureTimeOffset`. Reads. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_get_sender_capture_time_offset(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001408u, result);
}

/** `RTCEncodedFrameMetadata.synchronizationSource`. Deferred. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_set_synchronization_source(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x800015abu, mumba_of_number((double)value));
}

/** `RTCEncodedFrameMetadata.synchronizationSource`. Reads. */
static inline mumba_status mumba_rtc_encoded_frame_metadata_get_synchronization_source(
    mumba_context *ctx, mumba_rtc_encoded_frame_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800015abu, result);
}

/**
 * `RTCEncodedVideoFrameMetadata`: an object with members. Those of `mumba_rtc_encoded_frame_metadata` are for it too.
 */
typedef mumba_handle mumba_rtc_encoded_video_frame_metadata;

/** Makes a `RTCEncodedVideoFrameMetadata` without members. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_create(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCEncodedVideoFrameMetadata.dependencies`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_set_dependencies(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, const uint64_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_uint64(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000865u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCEncodedVideoFrameMetadata.dependencies`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_get_dependencies(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000865u, result);
}

/** `RTCEncodedVideoFrameMetadata.frameId`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_set_frame_id(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000a6cu, mumba_of_number((double)value));
}

/** `RTCEncodedVideoFrameMetadata.frameId`. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_get_frame_id(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000a6cu, result);
}

/** `RTCEncodedVideoFrameMetadata.height`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_set_height(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `RTCEncodedVideoFrameMetadata.height`. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_get_height(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000bcdu, result);
}

/** `RTCEncodedVideoFrameMetadata.spatialIndex`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_set_spatial_index(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x800014f5u, mumba_of_number((double)value));
}

/** `RTCEncodedVideoFrameMetadata.spatialIndex`. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_get_spatial_index(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014f5u, result);
}

/** `RTCEncodedVideoFrameMetadata.temporalIndex`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_set_temporal_index(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x800015d6u, mumba_of_number((double)value));
}

/** `RTCEncodedVideoFrameMetadata.temporalIndex`. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_get_temporal_index(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800015d6u, result);
}

/** `RTCEncodedVideoFrameMetadata.timestamp`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_set_timestamp(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, int64_t value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number((double)value));
}

/** `RTCEncodedVideoFrameMetadata.timestamp`. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_get_timestamp(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `RTCEncodedVideoFrameMetadata.width`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_set_width(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint16_t value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `RTCEncodedVideoFrameMetadata.width`. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_metadata_get_width(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_metadata self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800017d4u, result);
}

/** `RTCEncodedVideoFrameOptions`: an object with members. */
typedef mumba_handle mumba_rtc_encoded_video_frame_options;

/** Makes a `RTCEncodedVideoFrameOptions` without members. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_options_create(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_options *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCEncodedVideoFrameOptions.metadata`. Deferred. */
static inline mumba_status mumba_rtc_encoded_video_frame_options_set_metadata(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_options self, mumba_rtc_encoded_video_frame_metadata value) {
    return mumba_set(ctx, self, 0x80000e61u, mumba_of_handle(value));
}

/** `RTCEncodedVideoFrameOptions.metadata`. Gives `RTCEncodedVideoFrameMetadata` or none. Reads. */
static inline mumba_status mumba_rtc_encoded_video_frame_options_get_metadata(
    mumba_context *ctx, mumba_rtc_encoded_video_frame_options self, mumba_rtc_encoded_video_frame_metadata *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e61u, result);
}

/** `WorkerAndParameters`: an object with members. It needs `worker`. */
typedef mumba_handle mumba_worker_and_parameters;

/** Makes a `WorkerAndParameters` without members. Deferred. */
static inline mumba_status mumba_worker_and_parameters_create(mumba_context *ctx, mumba_worker_and_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `WorkerAndParameters.type`. Deferred. */
static inline mumba_status mumba_worker_and_parameters_set_type(
    mumba_context *ctx, mumba_worker_and_parameters self, mumba_rtc_rtp_script_transform_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `WorkerAndParameters.type`. Reads. */
static inline mumba_status mumba_worker_and_parameters_get_type(
    mumba_context *ctx, mumba_worker_and_parameters self, mumba_rtc_rtp_script_transform_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `WorkerAndParameters.worker`. Deferred. */
static inline mumba_status mumba_worker_and_parameters_set_worker(
    mumba_context *ctx, mumba_worker_and_parameters self, mumba_worker value) {
    return mumba_set(ctx, self, 0x800017ddu, mumba_of_handle(value));
}

/** `WorkerAndParameters.worker`. Deferred. */
static inline mumba_status mumba_worker_and_parameters_get_worker(
    mumba_context *ctx, mumba_worker_and_parameters self, mumba_worker *result) {
    return mumba_get_handle(ctx, self, 0x800017ddu, result);
}

#endif /* MUMBA_WEB_WEBRTC_ENCODED_TRANSFORM_H */
