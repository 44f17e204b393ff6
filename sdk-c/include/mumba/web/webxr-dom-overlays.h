/**
 * @file webxr-dom-overlays.h
 * WebXR DOM Overlays Module: <https://immersive-web.github.io/dom-overlays/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXR_DOM_OVERLAYS_H
#define MUMBA_WEB_WEBXR_DOM_OVERLAYS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_mathml_element;
typedef mumba_handle mumba_svg_element;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_xr_dom_overlay_init;
typedef mumba_handle mumba_xr_dom_overlay_state;
typedef mumba_handle mumba_xr_session;
typedef mumba_handle mumba_xr_session_init;
typedef mumba_name mumba_xr_dom_overlay_type;

/** `XRDOMOverlayType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_dom_overlay_type;

/** "screen" */
#define MUMBA_XR_DOM_OVERLAY_TYPE_SCREEN ((mumba_xr_dom_overlay_type)0x800013aau)
/** "floating" */
#define MUMBA_XR_DOM_OVERLAY_TYPE_FLOATING ((mumba_xr_dom_overlay_type)0x80000a31u)
/** "head-locked" */
#define MUMBA_XR_DOM_OVERLAY_TYPE_HEAD_LOCKED ((mumba_xr_dom_overlay_type)0x80000bc7u)

/** `Document.onbeforexrselect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onbeforexrselect(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f55u, result);
}

/** `Document.onbeforexrselect`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onbeforexrselect(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f55u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onbeforexrselect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onbeforexrselect(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f55u, result);
}

/** `HTMLElement.onbeforexrselect`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onbeforexrselect(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f55u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onbeforexrselect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onbeforexrselect(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f55u, result);
}

/** `MathMLElement.onbeforexrselect`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onbeforexrselect(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f55u, mumba_web_of_nullable(value));
}

/** `SVGElement.onbeforexrselect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onbeforexrselect(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f55u, result);
}

/** `SVGElement.onbeforexrselect`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onbeforexrselect(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f55u, mumba_web_of_nullable(value));
}

/** `Window.onbeforexrselect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onbeforexrselect(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f55u, result);
}

/** `Window.onbeforexrselect`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onbeforexrselect(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f55u, mumba_web_of_nullable(value));
}

/** `XRSession.domOverlayState`. Gives `XRDOMOverlayState` or none. Reads. */
static inline mumba_status mumba_xr_session_get_dom_overlay_state(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_dom_overlay_state *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008f4u, result);
}

/** `XRSession.domOverlayState`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_session_get_dom_overlay_state_deferred(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_dom_overlay_state *result) {
    return mumba_get_handle(ctx, self, 0x800008f4u, result);
}

/** `XRDOMOverlayInit`: an object with members. It needs `root`. */
typedef mumba_handle mumba_xr_dom_overlay_init;

/** Makes a `XRDOMOverlayInit` without members. Deferred. */
static inline mumba_status mumba_xr_dom_overlay_init_create(mumba_context *ctx, mumba_xr_dom_overlay_init *result) {
    return mumba_object_create(ctx, result);
}

/** `XRDOMOverlayInit.root`. Deferred. */
static inline mumba_status mumba_xr_dom_overlay_init_set_root(
    mumba_context *ctx, mumba_xr_dom_overlay_init self, mumba_element value) {
    return mumba_set(ctx, self, 0x8000135bu, mumba_of_handle(value));
}

/** `XRDOMOverlayInit.root`. Deferred. */
static inline mumba_status mumba_xr_dom_overlay_init_get_root(
    mumba_context *ctx, mumba_xr_dom_overlay_init self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000135bu, result);
}

/** `XRDOMOverlayState`: an object with members. */
typedef mumba_handle mumba_xr_dom_overlay_state;

/** Makes a `XRDOMOverlayState` without members. Deferred. */
static inline mumba_status mumba_xr_dom_overlay_state_create(mumba_context *ctx, mumba_xr_dom_overlay_state *result) {
    return mumba_object_create(ctx, result);
}

/** `XRDOMOverlayState.type`. Deferred. */
static inline mumba_status mumba_xr_dom_overlay_state_set_type(
    mumba_context *ctx, mumba_xr_dom_overlay_state self, mumba_xr_dom_overlay_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `XRDOMOverlayState.type`. Reads. */
static inline mumba_status mumba_xr_dom_overlay_state_get_type(
    mumba_context *ctx, mumba_xr_dom_overlay_state self, mumba_xr_dom_overlay_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `XRSessionInit.domOverlay`. `value` may be none. Deferred. */
static inline mumba_status mumba_xr_session_init_set_dom_overlay(
    mumba_context *ctx, mumba_xr_session_init self, mumba_xr_dom_overlay_init value) {
    return mumba_set(ctx, self, 0x800008f3u, mumba_web_of_nullable(value));
}

/** `XRSessionInit.domOverlay`. Gives `XRDOMOverlayInit` or none. Reads. */
static inline mumba_status mumba_xr_session_init_get_dom_overlay(
    mumba_context *ctx, mumba_xr_session_init self, mumba_xr_dom_overlay_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008f3u, result);
}

#endif /* MUMBA_WEB_WEBXR_DOM_OVERLAYS_H */
