/**
 * @file video-rvfc.h
 * HTMLVideoElement.requestVideoFrameCallback(): <https://wicg.github.io/video-rvfc/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_VIDEO_RVFC_H
#define MUMBA_WEB_VIDEO_RVFC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_html_video_element;
typedef mumba_handle mumba_video_frame_callback_metadata;
typedef mumba_handle mumba_video_frame_request_callback;

/**
 * `VideoFrameRequestCallback`: a function made with `mumba_callback_create`. It is called with now (a number),
 * metadata (`VideoFrameCallbackMetadata`) and returns nothing.
 */
typedef mumba_handle mumba_video_frame_request_callback;

/** `HTMLVideoElement.requestVideoFrameCallback`. Reads. */
static inline mumba_status mumba_html_video_element_request_video_frame_callback(
    mumba_context *ctx, mumba_html_video_element self, mumba_video_frame_request_callback callback, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    return mumba_web_call_uint32(ctx, self, 0x800012e0u, argv, 1, result);
}

/** `HTMLVideoElement.cancelVideoFrameCallback`. Deferred. */
static inline mumba_status mumba_html_video_element_cancel_video_frame_callback(
    mumba_context *ctx, mumba_html_video_element self, uint32_t handle) {
    return mumba_call_plain(ctx, self, 0x8000061eu, 01u, MUMBA_NONE, MUMBA_NONE, (double)handle, 0, 0, 0, 0, 0, 0, 0);
}

/**
 * `VideoFrameCallbackMetadata`: an object with members. It needs `expectedDisplayTime`, `height`, `mediaTime`,
 * `presentationTime`, `presentedFrames`, `width`.
 */
typedef mumba_handle mumba_video_frame_callback_metadata;

/** Makes a `VideoFrameCallbackMetadata` without members. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_create(
    mumba_context *ctx, mumba_video_frame_callback_metadata *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoFrameCallbackMetadata.captureTime`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_capture_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double value) {
    return mumba_set(ctx, self, 0x8000062fu, mumba_of_number(value));
}

/** `VideoFrameCallbackMetadata.captureTime`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_capture_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000062fu, result);
}

/** `VideoFrameCallbackMetadata.expectedDisplayTime`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_expected_display_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double value) {
    return mumba_set(ctx, self, 0x800009c1u, mumba_of_number(value));
}

/** `VideoFrameCallbackMetadata.expectedDisplayTime`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_expected_display_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009c1u, result);
}

/** `VideoFrameCallbackMetadata.height`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_height(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `VideoFrameCallbackMetadata.height`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_height(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000bcdu, result);
}

/** `VideoFrameCallbackMetadata.mediaTime`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_media_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double value) {
    return mumba_set(ctx, self, 0x80000e55u, mumba_of_number(value));
}

/** `VideoFrameCallbackMetadata.mediaTime`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_media_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e55u, result);
}

/** `VideoFrameCallbackMetadata.presentationTime`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_presentation_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double value) {
    return mumba_set(ctx, self, 0x8000118eu, mumba_of_number(value));
}

/** `VideoFrameCallbackMetadata.presentationTime`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_presentation_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000118eu, result);
}

/** `VideoFrameCallbackMetadata.presentedFrames`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_presented_frames(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000118fu, mumba_of_number((double)value));
}

/** `VideoFrameCallbackMetadata.presentedFrames`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_presented_frames(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000118fu, result);
}

/** `VideoFrameCallbackMetadata.processingDuration`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_processing_duration(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double value) {
    return mumba_set(ctx, self, 0x800011bbu, mumba_of_number(value));
}

/** `VideoFrameCallbackMetadata.processingDuration`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_processing_duration(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800011bbu, result);
}

/** `VideoFrameCallbackMetadata.receiveTime`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_receive_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double value) {
    return mumba_set(ctx, self, 0x80001241u, mumba_of_number(value));
}

/** `VideoFrameCallbackMetadata.receiveTime`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_receive_time(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001241u, result);
}

/** `VideoFrameCallbackMetadata.rtpTimestamp`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_rtp_timestamp(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001375u, mumba_of_number((double)value));
}

/** `VideoFrameCallbackMetadata.rtpTimestamp`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_rtp_timestamp(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001375u, result);
}

/** `VideoFrameCallbackMetadata.width`. Deferred. */
static inline mumba_status mumba_video_frame_callback_metadata_set_width(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `VideoFrameCallbackMetadata.width`. Reads. */
static inline mumba_status mumba_video_frame_callback_metadata_get_width(
    mumba_context *ctx, mumba_video_frame_callback_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d4u, result);
}

#endif /* MUMBA_WEB_VIDEO_RVFC_H */
