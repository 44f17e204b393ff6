/**
 * @file mediacapture-surface-control.h
 * Captured Surface Control: <https://w3c.github.io/mediacapture-surface-control/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIACAPTURE_SURFACE_CONTROL_H
#define MUMBA_WEB_MEDIACAPTURE_SURFACE_CONTROL_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_capture_controller;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_element;

/** `CaptureController.getSupportedZoomLevels`. Gives sequence<a number>. Deferred. */
static inline mumba_status mumba_capture_controller_get_supported_zoom_levels(
    mumba_context *ctx, mumba_capture_controller self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b5fu, NULL, 0, result);
}

/** `CaptureController.zoomLevel`. Gives a number or none. Reads. */
static inline mumba_status mumba_capture_controller_get_zoom_level(
    mumba_context *ctx, mumba_capture_controller self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001801u, result);
}

/** `CaptureController.increaseZoomLevel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_capture_controller_increase_zoom_level(
    mumba_context *ctx, mumba_capture_controller self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000c35u, NULL, 0, result);
}

/** `CaptureController.decreaseZoomLevel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_capture_controller_decrease_zoom_level(
    mumba_context *ctx, mumba_capture_controller self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000827u, NULL, 0, result);
}

/** `CaptureController.resetZoomLevel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_capture_controller_reset_zoom_level(
    mumba_context *ctx, mumba_capture_controller self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012f1u, NULL, 0, result);
}

/** `CaptureController.onzoomlevelchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_capture_controller_get_onzoomlevelchange(
    mumba_context *ctx, mumba_capture_controller self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001051u, result);
}

/** `CaptureController.onzoomlevelchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_capture_controller_set_onzoomlevelchange(
    mumba_context *ctx, mumba_capture_controller self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001051u, mumba_web_of_nullable(value));
}

/** `CaptureController.forwardWheel`. `element` may be none. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_capture_controller_forward_wheel(
    mumba_context *ctx, mumba_capture_controller self, mumba_html_element element, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(element);
    return mumba_invoke(ctx, self, 0x80000a5eu, argv, 1, result);
}

#endif /* MUMBA_WEB_MEDIACAPTURE_SURFACE_CONTROL_H */
