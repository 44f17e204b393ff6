/**
 * @file mediastream-recording.h
 * MediaStream Recording: <https://w3c.github.io/mediacapture-record/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIASTREAM_RECORDING_H
#define MUMBA_WEB_MEDIASTREAM_RECORDING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_blob_event;
typedef mumba_handle mumba_blob_event_init;
typedef mumba_handle mumba_error_event;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_media_recorder;
typedef mumba_handle mumba_media_recorder_options;
typedef mumba_handle mumba_media_stream;
typedef mumba_name mumba_bitrate_mode;
typedef mumba_name mumba_recording_state;

/** Gets a `mumba_blob_event`, which lives until it returns. */
typedef mumba_status (*mumba_blob_event_listener)(mumba_context *ctx, void *user, mumba_blob_event event);

/** Gets a `mumba_error_event`, which lives until it returns. */
typedef mumba_status (*mumba_error_event_listener)(mumba_context *ctx, void *user, mumba_error_event event);

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `BitrateMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_bitrate_mode;

/** "constant" */
#define MUMBA_BITRATE_MODE_CONSTANT ((mumba_bitrate_mode)0x8000071bu)
/** "variable" */
#define MUMBA_BITRATE_MODE_VARIABLE ((mumba_bitrate_mode)0x80001757u)

/** `RecordingState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_recording_state;

/** "inactive" */
#define MUMBA_RECORDING_STATE_INACTIVE ((mumba_recording_state)0x80000c2cu)
/** "recording" */
#define MUMBA_RECORDING_STATE_RECORDING ((mumba_recording_state)0x80001249u)
/** "paused" */
#define MUMBA_RECORDING_STATE_PAUSED ((mumba_recording_state)0x800010ddu)

/** `BlobEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_blob_event;

/** Gives `object` itself when it is of `BlobEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_blob_event(mumba_context *ctx, mumba_handle object, mumba_blob_event *result) {
    return mumba_web_cast(ctx, object, 0x80000054u, 0, result);
}

/** `new BlobEvent`. Deferred. */
static inline mumba_status mumba_blob_event_new(
    mumba_context *ctx, mumba_string type, mumba_blob_event_init event_init_dict, mumba_blob_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000054u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `BlobEvent.data`. Deferred. */
static inline mumba_status mumba_blob_event_get_data(mumba_context *ctx, mumba_blob_event self, mumba_blob *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `BlobEvent.timecode`. Reads. */
static inline mumba_status mumba_blob_event_get_timecode(mumba_context *ctx, mumba_blob_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001613u, result);
}

/** `MediaRecorder`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_media_recorder;

/** Gives `object` itself when it is of `MediaRecorder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_recorder(
    mumba_context *ctx, mumba_handle object, mumba_media_recorder *result) {
    return mumba_web_cast(ctx, object, 0x8000020au, 0, result);
}

/** `new MediaRecorder`. Deferred. */
static inline mumba_status mumba_media_recorder_new(
    mumba_context *ctx, mumba_media_stream stream, mumba_media_recorder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(stream);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MediaRecorder`. Deferred. */
static inline mumba_status mumba_media_recorder_new_with_options(
    mumba_context *ctx, mumba_media_stream stream, mumba_media_recorder_options options, mumba_media_recorder *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(stream);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaRecorder.stream`. Deferred. */
static inline mumba_status mumba_media_recorder_get_stream(
    mumba_context *ctx, mumba_media_recorder self, mumba_media_stream *result) {
    return mumba_get_handle(ctx, self, 0x8000155fu, result);
}

/** `MediaRecorder.mimeType`. Reads. */
static inline mumba_status mumba_media_recorder_get_mime_type(
    mumba_context *ctx, mumba_media_recorder self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e6eu, result);
}

/** `MediaRecorder.state`. Reads. */
static inline mumba_status mumba_media_recorder_get_state(
    mumba_context *ctx, mumba_media_recorder self, mumba_recording_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `MediaRecorder.onstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_recorder_get_onstart(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001028u, result);
}

/** `MediaRecorder.onstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_recorder_set_onstart(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001028u, mumba_web_of_nullable(value));
}

/** `MediaRecorder.onstop`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_recorder_get_onstop(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000102au, result);
}

/** `MediaRecorder.onstop`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_recorder_set_onstop(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000102au, mumba_web_of_nullable(value));
}

/** `MediaRecorder.ondataavailable`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_recorder_get_ondataavailable(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7au, result);
}

/** `MediaRecorder.ondataavailable`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_recorder_set_ondataavailable(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7au, mumba_web_of_nullable(value));
}

/** `MediaRecorder.onpause`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_recorder_get_onpause(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe1u, result);
}

/** `MediaRecorder.onpause`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_recorder_set_onpause(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe1u, mumba_web_of_nullable(value));
}

/** `MediaRecorder.onresume`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_recorder_get_onresume(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000100au, result);
}

/** `MediaRecorder.onresume`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_recorder_set_onresume(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000100au, mumba_web_of_nullable(value));
}

/** `MediaRecorder.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_recorder_get_onerror(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `MediaRecorder.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_recorder_set_onerror(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `MediaRecorder.videoBitsPerSecond`. Reads. */
static inline mumba_status mumba_media_recorder_get_video_bits_per_second(
    mumba_context *ctx, mumba_media_recorder self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000177au, result);
}

/** `MediaRecorder.audioBitsPerSecond`. Reads. */
static inline mumba_status mumba_media_recorder_get_audio_bits_per_second(
    mumba_context *ctx, mumba_media_recorder self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000533u, result);
}

/** `MediaRecorder.audioBitrateMode`. Reads. */
static inline mumba_status mumba_media_recorder_get_audio_bitrate_mode(
    mumba_context *ctx, mumba_media_recorder self, mumba_bitrate_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000532u, result);
}

/** `MediaRecorder.start`. Deferred. */
static inline mumba_status mumba_media_recorder_start(mumba_context *ctx, mumba_media_recorder self) {
    return mumba_invoke(ctx, self, 0x80001524u, NULL, 0, NULL);
}

/** `MediaRecorder.start`. Deferred. */
static inline mumba_status mumba_media_recorder_start_with_timeslice(
    mumba_context *ctx, mumba_media_recorder self, uint32_t timeslice) {
    return mumba_call_plain(
        ctx, self, 0x80001524u, 01u, MUMBA_NONE, MUMBA_NONE, (double)timeslice, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaRecorder.stop`. Deferred. */
static inline mumba_status mumba_media_recorder_stop(mumba_context *ctx, mumba_media_recorder self) {
    return mumba_invoke(ctx, self, 0x80001554u, NULL, 0, NULL);
}

/** `MediaRecorder.pause`. Deferred. */
static inline mumba_status mumba_media_recorder_pause(mumba_context *ctx, mumba_media_recorder self) {
    return mumba_invoke(ctx, self, 0x800010d7u, NULL, 0, NULL);
}

/** `MediaRecorder.resume`. Deferred. */
static inline mumba_status mumba_media_recorder_resume(mumba_context *ctx, mumba_media_recorder self) {
    return mumba_invoke(ctx, self, 0x8000131au, NULL, 0, NULL);
}

/** `MediaRecorder.requestData`. Deferred. */
static inline mumba_status mumba_media_recorder_request_data(mumba_context *ctx, mumba_media_recorder self) {
    return mumba_invoke(ctx, self, 0x800012c2u, NULL, 0, NULL);
}

/** `MediaRecorder.isTypeSupported`. Reads. */
static inline mumba_status mumba_media_recorder_is_type_supported(mumba_context *ctx, mumba_string type, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020au, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80000cefu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** The event `dataavailable` of `MediaRecorder`, a `BlobEvent`. */
static inline mumba_status mumba_media_recorder_on_dataavailable(
    mumba_context *ctx, mumba_media_recorder self, mumba_blob_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000813u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_recorder_on_dataavailable`, in the way that `options` says. */
static inline mumba_status mumba_media_recorder_on_dataavailable_with_options(
    mumba_context *ctx, mumba_media_recorder self, const mumba_listener_options *options,
    mumba_blob_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000813u, options, listener, user, drop, subscription);
}

/** The event `error` of `MediaRecorder`, a `ErrorEvent`. */
static inline mumba_status mumba_media_recorder_on_error(
    mumba_context *ctx, mumba_media_recorder self, mumba_error_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_recorder_on_error`, in the way that `options` says. */
static inline mumba_status mumba_media_recorder_on_error_with_options(
    mumba_context *ctx, mumba_media_recorder self, const mumba_listener_options *options,
    mumba_error_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `pause` of `MediaRecorder`, a `Event`. */
static inline mumba_status mumba_media_recorder_on_pause(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_recorder_on_pause`, in the way that `options` says. */
static inline mumba_status mumba_media_recorder_on_pause_with_options(
    mumba_context *ctx, mumba_media_recorder self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, options, listener, user, drop, subscription);
}

/** The event `resume` of `MediaRecorder`, a `Event`. */
static inline mumba_status mumba_media_recorder_on_resume(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000131au, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_recorder_on_resume`, in the way that `options` says. */
static inline mumba_status mumba_media_recorder_on_resume_with_options(
    mumba_context *ctx, mumba_media_recorder self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000131au, options, listener, user, drop, subscription);
}

/** The event `start` of `MediaRecorder`, a `Event`. */
static inline mumba_status mumba_media_recorder_on_start(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001524u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_recorder_on_start`, in the way that `options` says. */
static inline mumba_status mumba_media_recorder_on_start_with_options(
    mumba_context *ctx, mumba_media_recorder self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001524u, options, listener, user, drop, subscription);
}

/** The event `stop` of `MediaRecorder`, a `Event`. */
static inline mumba_status mumba_media_recorder_on_stop(
    mumba_context *ctx, mumba_media_recorder self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001554u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_recorder_on_stop`, in the way that `options` says. */
static inline mumba_status mumba_media_recorder_on_stop_with_options(
    mumba_context *ctx, mumba_media_recorder self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001554u, options, listener, user, drop, subscription);
}

/** `BlobEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `data`. */
typedef mumba_handle mumba_blob_event_init;

/** Makes a `BlobEventInit` without members. Deferred. */
static inline mumba_status mumba_blob_event_init_create(mumba_context *ctx, mumba_blob_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `BlobEventInit.data`. Deferred. */
static inline mumba_status mumba_blob_event_init_set_data(
    mumba_context *ctx, mumba_blob_event_init self, mumba_blob value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/** `BlobEventInit.data`. Deferred. */
static inline mumba_status mumba_blob_event_init_get_data(
    mumba_context *ctx, mumba_blob_event_init self, mumba_blob *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `BlobEventInit.timecode`. Deferred. */
static inline mumba_status mumba_blob_event_init_set_timecode(
    mumba_context *ctx, mumba_blob_event_init self, double value) {
    return mumba_set(ctx, self, 0x80001613u, mumba_of_number(value));
}

/** `BlobEventInit.timecode`. Reads. */
static inline mumba_status mumba_blob_event_init_get_timecode(
    mumba_context *ctx, mumba_blob_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001613u, result);
}

/** `MediaRecorderOptions`: an object with members. */
typedef mumba_handle mumba_media_recorder_options;

/** Makes a `MediaRecorderOptions` without members. Deferred. */
static inline mumba_status mumba_media_recorder_options_create(
    mumba_context *ctx, mumba_media_recorder_options *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaRecorderOptions.audioBitrateMode`. Without it: "variable". Deferred. */
static inline mumba_status mumba_media_recorder_options_set_audio_bitrate_mode(
    mumba_context *ctx, mumba_media_recorder_options self, mumba_bitrate_mode value) {
    return mumba_set(ctx, self, 0x80000532u, mumba_of_name(value));
}

/** `MediaRecorderOptions.audioBitrateMode`. Reads. */
static inline mumba_status mumba_media_recorder_options_get_audio_bitrate_mode(
    mumba_context *ctx, mumba_media_recorder_options self, mumba_bitrate_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000532u, result);
}

/** `MediaRecorderOptions.audioBitsPerSecond`. Deferred. */
static inline mumba_status mumba_media_recorder_options_set_audio_bits_per_second(
    mumba_context *ctx, mumba_media_recorder_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000533u, mumba_of_number((double)value));
}

/** `MediaRecorderOptions.audioBitsPerSecond`. Reads. */
static inline mumba_status mumba_media_recorder_options_get_audio_bits_per_second(
    mumba_context *ctx, mumba_media_recorder_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000533u, result);
}

/** `MediaRecorderOptions.bitsPerSecond`. Deferred. */
static inline mumba_status mumba_media_recorder_options_set_bits_per_second(
    mumba_context *ctx, mumba_media_recorder_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x800005bau, mumba_of_number((double)value));
}

/** `MediaRecorderOptions.bitsPerSecond`. Reads. */
static inline mumba_status mumba_media_recorder_options_get_bits_per_second(
    mumba_context *ctx, mumba_media_recorder_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800005bau, result);
}

/** `MediaRecorderOptions.mimeType`. Without it: "". Deferred. */
static inline mumba_status mumba_media_recorder_options_set_mime_type(
    mumba_context *ctx, mumba_media_recorder_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e6eu, mumba_of_string(value));
}

/** `MediaRecorderOptions.mimeType`. Reads. */
static inline mumba_status mumba_media_recorder_options_get_mime_type(
    mumba_context *ctx, mumba_media_recorder_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e6eu, result);
}

/** `MediaRecorderOptions.videoBitsPerSecond`. Deferred. */
static inline mumba_status mumba_media_recorder_options_set_video_bits_per_second(
    mumba_context *ctx, mumba_media_recorder_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000177au, mumba_of_number((double)value));
}

/** `MediaRecorderOptions.videoBitsPerSecond`. Reads. */
static inline mumba_status mumba_media_recorder_options_get_video_bits_per_second(
    mumba_context *ctx, mumba_media_recorder_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000177au, result);
}

/** `MediaRecorderOptions.videoKeyFrameIntervalCount`. Deferred. */
static inline mumba_status mumba_media_recorder_options_set_video_key_frame_interval_count(
    mumba_context *ctx, mumba_media_recorder_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000177du, mumba_of_number((double)value));
}

/** `MediaRecorderOptions.videoKeyFrameIntervalCount`. Reads. */
static inline mumba_status mumba_media_recorder_options_get_video_key_frame_interval_count(
    mumba_context *ctx, mumba_media_recorder_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000177du, result);
}

/** `MediaRecorderOptions.videoKeyFrameIntervalDuration`. Deferred. */
static inline mumba_status mumba_media_recorder_options_set_video_key_frame_interval_duration(
    mumba_context *ctx, mumba_media_recorder_options self, double value) {
    return mumba_set(ctx, self, 0x8000177eu, mumba_of_number(value));
}

/** `MediaRecorderOptions.videoKeyFrameIntervalDuration`. Reads. */
static inline mumba_status mumba_media_recorder_options_get_video_key_frame_interval_duration(
    mumba_context *ctx, mumba_media_recorder_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000177eu, result);
}

#endif /* MUMBA_WEB_MEDIASTREAM_RECORDING_H */
