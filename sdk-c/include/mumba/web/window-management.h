/**
 * @file window-management.h
 * Window Management: <https://w3c.github.io/window-management/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WINDOW_MANAGEMENT_H
#define MUMBA_WEB_WINDOW_MANAGEMENT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_fullscreen_options;
typedef mumba_handle mumba_screen;
typedef mumba_handle mumba_screen_detailed;
typedef mumba_handle mumba_screen_details;
typedef mumba_handle mumba_window;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `Screen.isExtended`. Reads. */
static inline mumba_status mumba_screen_get_is_extended(mumba_context *ctx, mumba_screen self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cc9u, result);
}

/** `Screen.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_screen_get_onchange(
    mumba_context *ctx, mumba_screen self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `Screen.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_screen_set_onchange(
    mumba_context *ctx, mumba_screen self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** `ScreenDetailed`. It is a `mumba_screen` too. */
typedef mumba_handle mumba_screen_detailed;

/** Gives `object` itself when it is of `ScreenDetailed`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_screen_detailed(
    mumba_context *ctx, mumba_handle object, mumba_screen_detailed *result) {
    return mumba_web_cast(ctx, object, 0x8000031fu, 0, result);
}

/** `ScreenDetailed.availLeft`. Reads. */
static inline mumba_status mumba_screen_detailed_get_avail_left(
    mumba_context *ctx, mumba_screen_detailed self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000551u, result);
}

/** `ScreenDetailed.availTop`. Reads. */
static inline mumba_status mumba_screen_detailed_get_avail_top(
    mumba_context *ctx, mumba_screen_detailed self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000552u, result);
}

/** `ScreenDetailed.left`. Reads. */
static inline mumba_status mumba_screen_detailed_get_left(
    mumba_context *ctx, mumba_screen_detailed self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000d50u, result);
}

/** `ScreenDetailed.top`. Reads. */
static inline mumba_status mumba_screen_detailed_get_top(
    mumba_context *ctx, mumba_screen_detailed self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000163eu, result);
}

/** `ScreenDetailed.isPrimary`. Reads. */
static inline mumba_status mumba_screen_detailed_get_is_primary(
    mumba_context *ctx, mumba_screen_detailed self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cdau, result);
}

/** `ScreenDetailed.isInternal`. Reads. */
static inline mumba_status mumba_screen_detailed_get_is_internal(
    mumba_context *ctx, mumba_screen_detailed self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cd1u, result);
}

/** `ScreenDetailed.devicePixelRatio`. Reads. */
static inline mumba_status mumba_screen_detailed_get_device_pixel_ratio(
    mumba_context *ctx, mumba_screen_detailed self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800008abu, result);
}

/** `ScreenDetailed.label`. Reads. */
static inline mumba_status mumba_screen_detailed_get_label(
    mumba_context *ctx, mumba_screen_detailed self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `ScreenDetails`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_screen_details;

/** Gives `object` itself when it is of `ScreenDetails`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_screen_details(
    mumba_context *ctx, mumba_handle object, mumba_screen_details *result) {
    return mumba_web_cast(ctx, object, 0x80000320u, 0, result);
}

/** `ScreenDetails.screens`. Gives frozen array<`ScreenDetailed`>. Deferred. */
static inline mumba_status mumba_screen_details_get_screens(
    mumba_context *ctx, mumba_screen_details self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800013b2u, result);
}

/** `ScreenDetails.currentScreen`. Deferred. */
static inline mumba_status mumba_screen_details_get_current_screen(
    mumba_context *ctx, mumba_screen_details self, mumba_screen_detailed *result) {
    return mumba_get_handle(ctx, self, 0x800007f5u, result);
}

/** `ScreenDetails.onscreenschange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_screen_details_get_onscreenschange(
    mumba_context *ctx, mumba_screen_details self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000100cu, result);
}

/** `ScreenDetails.onscreenschange`. `value` may be none. Deferred. */
static inline mumba_status mumba_screen_details_set_onscreenschange(
    mumba_context *ctx, mumba_screen_details self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000100cu, mumba_web_of_nullable(value));
}

/** `ScreenDetails.oncurrentscreenchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_screen_details_get_oncurrentscreenchange(
    mumba_context *ctx, mumba_screen_details self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f78u, result);
}

/** `ScreenDetails.oncurrentscreenchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_screen_details_set_oncurrentscreenchange(
    mumba_context *ctx, mumba_screen_details self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f78u, mumba_web_of_nullable(value));
}

/** The event `currentscreenchange` of `ScreenDetails`, a `Event`. */
static inline mumba_status mumba_screen_details_on_currentscreenchange(
    mumba_context *ctx, mumba_screen_details self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800007fcu, NULL, listener, user, drop, subscription);
}

/** As `mumba_screen_details_on_currentscreenchange`, in the way that `options` says. */
static inline mumba_status mumba_screen_details_on_currentscreenchange_with_options(
    mumba_context *ctx, mumba_screen_details self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800007fcu, options, listener, user, drop, subscription);
}

/** The event `screenschange` of `ScreenDetails`, a `Event`. */
static inline mumba_status mumba_screen_details_on_screenschange(
    mumba_context *ctx, mumba_screen_details self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013b3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_screen_details_on_screenschange`, in the way that `options` says. */
static inline mumba_status mumba_screen_details_on_screenschange_with_options(
    mumba_context *ctx, mumba_screen_details self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013b3u, options, listener, user, drop, subscription);
}

/** `Window.getScreenDetails`. Gives promise<`ScreenDetails`>. Deferred. */
static inline mumba_status mumba_window_get_screen_details(
    mumba_context *ctx, mumba_window self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b47u, NULL, 0, result);
}

/** `FullscreenOptions.screen`. Deferred. */
static inline mumba_status mumba_fullscreen_options_set_screen(
    mumba_context *ctx, mumba_fullscreen_options self, mumba_screen_detailed value) {
    return mumba_set(ctx, self, 0x800013aau, mumba_of_handle(value));
}

/** `FullscreenOptions.screen`. Gives `ScreenDetailed` or none. Reads. */
static inline mumba_status mumba_fullscreen_options_get_screen(
    mumba_context *ctx, mumba_fullscreen_options self, mumba_screen_detailed *result) {
    return mumba_web_get_or_none(ctx, self, 0x800013aau, result);
}

#endif /* MUMBA_WEB_WINDOW_MANAGEMENT_H */
