/**
 * @file window-controls-overlay.h
 * Window Controls Overlay: <https://wicg.github.io/window-controls-overlay/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WINDOW_CONTROLS_OVERLAY_H
#define MUMBA_WEB_WINDOW_CONTROLS_OVERLAY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_rect;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_window_controls_overlay;
typedef mumba_handle mumba_window_controls_overlay_geometry_change_event;
typedef mumba_handle mumba_window_controls_overlay_geometry_change_event_init;

/** Gets a `mumba_window_controls_overlay_geometry_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_window_controls_overlay_geometry_change_event_listener)(mumba_context *ctx, void *user, mumba_window_controls_overlay_geometry_change_event event);

/** `Navigator.windowControlsOverlay`. Deferred. */
static inline mumba_status mumba_navigator_get_window_controls_overlay(
    mumba_context *ctx, mumba_navigator self, mumba_window_controls_overlay *result) {
    return mumba_get_handle(ctx, self, 0x800017dau, result);
}

/** `WindowControlsOverlay`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_window_controls_overlay;

/** Gives `object` itself when it is of `WindowControlsOverlay`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_window_controls_overlay(
    mumba_context *ctx, mumba_handle object, mumba_window_controls_overlay *result) {
    return mumba_web_cast(ctx, object, 0x800003c7u, 0, result);
}

/** `WindowControlsOverlay.visible`. Reads. */
static inline mumba_status mumba_window_controls_overlay_get_visible(
    mumba_context *ctx, mumba_window_controls_overlay self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001796u, result);
}

/** `WindowControlsOverlay.getTitlebarAreaRect`. Deferred. */
static inline mumba_status mumba_window_controls_overlay_get_titlebar_area_rect(
    mumba_context *ctx, mumba_window_controls_overlay self, mumba_dom_rect *result) {
    return mumba_invoke(ctx, self, 0x80000b67u, NULL, 0, result);
}

/** `WindowControlsOverlay.ongeometrychange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_controls_overlay_get_ongeometrychange(
    mumba_context *ctx, mumba_window_controls_overlay self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa8u, result);
}

/** `WindowControlsOverlay.ongeometrychange`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_controls_overlay_set_ongeometrychange(
    mumba_context *ctx, mumba_window_controls_overlay self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa8u, mumba_web_of_nullable(value));
}

/** The event `geometrychange` of `WindowControlsOverlay`, a `WindowControlsOverlayGeometryChangeEvent`. */
static inline mumba_status mumba_window_controls_overlay_on_geometrychange(
    mumba_context *ctx, mumba_window_controls_overlay self,
    mumba_window_controls_overlay_geometry_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000aa4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_window_controls_overlay_on_geometrychange`, in the way that `options` says. */
static inline mumba_status mumba_window_controls_overlay_on_geometrychange_with_options(
    mumba_context *ctx, mumba_window_controls_overlay self, const mumba_listener_options *options,
    mumba_window_controls_overlay_geometry_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000aa4u, options, listener, user, drop, subscription);
}

/** `WindowControlsOverlayGeometryChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_window_controls_overlay_geometry_change_event;

/** Gives `object` itself when it is of `WindowControlsOverlayGeometryChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_window_controls_overlay_geometry_change_event(
    mumba_context *ctx, mumba_handle object, mumba_window_controls_overlay_geometry_change_event *result) {
    return mumba_web_cast(ctx, object, 0x800003c8u, 0, result);
}

/** `new WindowControlsOverlayGeometryChangeEvent`. Deferred. */
static inline mumba_status mumba_window_controls_overlay_geometry_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_window_controls_overlay_geometry_change_event_init event_init_dict,
    mumba_window_controls_overlay_geometry_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003c8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WindowControlsOverlayGeometryChangeEvent.titlebarAreaRect`. Deferred. */
static inline mumba_status mumba_window_controls_overlay_geometry_change_event_get_titlebar_area_rect(
    mumba_context *ctx, mumba_window_controls_overlay_geometry_change_event self, mumba_dom_rect *result) {
    return mumba_get_handle(ctx, self, 0x8000161eu, result);
}

/** `WindowControlsOverlayGeometryChangeEvent.visible`. Reads. */
static inline mumba_status mumba_window_controls_overlay_geometry_change_event_get_visible(
    mumba_context *ctx, mumba_window_controls_overlay_geometry_change_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001796u, result);
}

/**
 * `WindowControlsOverlayGeometryChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too.
 * It needs `titlebarAreaRect`.
 */
typedef mumba_handle mumba_window_controls_overlay_geometry_change_event_init;

/** Makes a `WindowControlsOverlayGeometryChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_window_controls_overlay_geometry_change_event_init_create(
    mumba_context *ctx, mumba_window_controls_overlay_geometry_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `WindowControlsOverlayGeometryChangeEventInit.titlebarAreaRect`. Deferred. */
static inline mumba_status mumba_window_controls_overlay_geometry_change_event_init_set_titlebar_area_rect(
    mumba_context *ctx, mumba_window_controls_overlay_geometry_change_event_init self, mumba_dom_rect value) {
    return mumba_set(ctx, self, 0x8000161eu, mumba_of_handle(value));
}

/** `WindowControlsOverlayGeometryChangeEventInit.titlebarAreaRect`. Deferred. */
static inline mumba_status mumba_window_controls_overlay_geometry_change_event_init_get_titlebar_area_rect(
    mumba_context *ctx, mumba_window_controls_overlay_geometry_change_event_init self, mumba_dom_rect *result) {
    return mumba_get_handle(ctx, self, 0x8000161eu, result);
}

/** `WindowControlsOverlayGeometryChangeEventInit.visible`. Without it: false. Deferred. */
static inline mumba_status mumba_window_controls_overlay_geometry_change_event_init_set_visible(
    mumba_context *ctx, mumba_window_controls_overlay_geometry_change_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80001796u, mumba_of_bool(value));
}

/** `WindowControlsOverlayGeometryChangeEventInit.visible`. Reads. */
static inline mumba_status mumba_window_controls_overlay_geometry_change_event_init_get_visible(
    mumba_context *ctx, mumba_window_controls_overlay_geometry_change_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001796u, result);
}

#endif /* MUMBA_WEB_WINDOW_CONTROLS_OVERLAY_H */
