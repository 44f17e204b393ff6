/**
 * @file mediacapture-region.h
 * Region Capture: <https://w3c.github.io/mediacapture-region/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIACAPTURE_REGION_H
#define MUMBA_WEB_MEDIACAPTURE_REGION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_browser_capture_media_stream_track;
typedef mumba_handle mumba_crop_target;
typedef mumba_handle mumba_element;

/** `BrowserCaptureMediaStreamTrack`. It is a `mumba_media_stream_track` too. */
typedef mumba_handle mumba_browser_capture_media_stream_track;

/** Gives `object` itself when it is of `BrowserCaptureMediaStreamTrack`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_browser_capture_media_stream_track(
    mumba_context *ctx, mumba_handle object, mumba_browser_capture_media_stream_track *result) {
    return mumba_web_cast(ctx, object, 0x80000056u, 0, result);
}

/** `BrowserCaptureMediaStreamTrack.cropTo`. `crop_target` may be none. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_browser_capture_media_stream_track_crop_to(
    mumba_context *ctx, mumba_browser_capture_media_stream_track self, mumba_crop_target crop_target,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(crop_target);
    return mumba_invoke(ctx, self, 0x800007dau, argv, 1, result);
}

/** `BrowserCaptureMediaStreamTrack.clone`. Deferred. */
static inline mumba_status mumba_browser_capture_media_stream_track_clone(
    mumba_context *ctx, mumba_browser_capture_media_stream_track self,
    mumba_browser_capture_media_stream_track *result) {
    return mumba_invoke(ctx, self, 0x800006a9u, NULL, 0, result);
}

/** `CropTarget`. */
typedef mumba_handle mumba_crop_target;

/** Gives `object` itself when it is of `CropTarget`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_crop_target(mumba_context *ctx, mumba_handle object, mumba_crop_target *result) {
    return mumba_web_cast(ctx, object, 0x800000bbu, 0, result);
}

/** `CropTarget.fromElement`. Gives promise<`CropTarget`>. Deferred. */
static inline mumba_status mumba_crop_target_from_element(
    mumba_context *ctx, mumba_element element, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(element);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000bbu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a80u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

#endif /* MUMBA_WEB_MEDIACAPTURE_REGION_H */
