/**
 * @file element-capture.h
 * Element Capture: <https://screen-share.github.io/element-capture/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ELEMENT_CAPTURE_H
#define MUMBA_WEB_ELEMENT_CAPTURE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_browser_capture_media_stream_track;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_restriction_target;

/** `BrowserCaptureMediaStreamTrack.restrictTo`. `restriction_target` may be none. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_browser_capture_media_stream_track_restrict_to(
    mumba_context *ctx, mumba_browser_capture_media_stream_track self, mumba_restriction_target restriction_target,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(restriction_target);
    return mumba_invoke(ctx, self, 0x80001314u, argv, 1, result);
}

/** `RestrictionTarget`. */
typedef mumba_handle mumba_restriction_target;

/** Gives `object` itself when it is of `RestrictionTarget`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_restriction_target(
    mumba_context *ctx, mumba_handle object, mumba_restriction_target *result) {
    return mumba_web_cast(ctx, object, 0x800002bcu, 0, result);
}

/** `RestrictionTarget.fromElement`. Gives promise<`RestrictionTarget`>. Deferred. */
static inline mumba_status mumba_restriction_target_from_element(
    mumba_context *ctx, mumba_element element, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(element);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bcu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a80u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

#endif /* MUMBA_WEB_ELEMENT_CAPTURE_H */
