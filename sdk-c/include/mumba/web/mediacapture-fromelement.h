/**
 * @file mediacapture-fromelement.h
 * Media Capture from DOM Elements: <https://w3c.github.io/mediacapture-fromelement/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIACAPTURE_FROMELEMENT_H
#define MUMBA_WEB_MEDIACAPTURE_FROMELEMENT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_canvas_capture_media_stream_track;
typedef mumba_handle mumba_html_canvas_element;
typedef mumba_handle mumba_html_media_element;
typedef mumba_handle mumba_media_stream;

/** `CanvasCaptureMediaStreamTrack`. It is a `mumba_media_stream_track` too. */
typedef mumba_handle mumba_canvas_capture_media_stream_track;

/** Gives `object` itself when it is of `CanvasCaptureMediaStreamTrack`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_canvas_capture_media_stream_track(
    mumba_context *ctx, mumba_handle object, mumba_canvas_capture_media_stream_track *result) {
    return mumba_web_cast(ctx, object, 0x80000099u, 0, result);
}

/** `CanvasCaptureMediaStreamTrack.canvas`. Deferred. */
static inline mumba_status mumba_canvas_capture_media_stream_track_get_canvas(
    mumba_context *ctx, mumba_canvas_capture_media_stream_track self, mumba_html_canvas_element *result) {
    return mumba_get_handle(ctx, self, 0x80000627u, result);
}

/** `CanvasCaptureMediaStreamTrack.requestFrame`. Deferred. */
static inline mumba_status mumba_canvas_capture_media_stream_track_request_frame(
    mumba_context *ctx, mumba_canvas_capture_media_stream_track self) {
    return mumba_invoke(ctx, self, 0x800012c5u, NULL, 0, NULL);
}

/** `HTMLCanvasElement.captureStream`. Deferred. */
static inline mumba_status mumba_html_canvas_element_capture_stream(
    mumba_context *ctx, mumba_html_canvas_element self, mumba_media_stream *result) {
    return mumba_invoke(ctx, self, 0x8000062eu, NULL, 0, result);
}

/** `HTMLCanvasElement.captureStream`. Deferred. */
static inline mumba_status mumba_html_canvas_element_capture_stream_with_frame_request_rate(
    mumba_context *ctx, mumba_html_canvas_element self, double frame_request_rate, mumba_media_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(frame_request_rate);
    return mumba_invoke(ctx, self, 0x8000062eu, argv, 1, result);
}

/** `HTMLMediaElement.captureStream`. Deferred. */
static inline mumba_status mumba_html_media_element_capture_stream(
    mumba_context *ctx, mumba_html_media_element self, mumba_media_stream *result) {
    return mumba_invoke(ctx, self, 0x8000062eu, NULL, 0, result);
}

#endif /* MUMBA_WEB_MEDIACAPTURE_FROMELEMENT_H */
