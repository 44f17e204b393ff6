/**
 * @file pointerevents.h
 * Pointer Events: <https://w3c.github.io/pointerevents/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_POINTEREVENTS_H
#define MUMBA_WEB_POINTEREVENTS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_event_target;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_mathml_element;
typedef mumba_handle mumba_mouse_event;
typedef mumba_handle mumba_mouse_event_init;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_pointer_event;
typedef mumba_handle mumba_pointer_event_init;
typedef mumba_handle mumba_svg_element;
typedef mumba_handle mumba_wheel_event;
typedef mumba_handle mumba_wheel_event_init;
typedef mumba_handle mumba_window;

/** `Document.onpointerover`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerover(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff0u, result);
}

/** `Document.onpointerover`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerover(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff0u, mumba_web_of_nullable(value));
}

/** `Document.onpointerenter`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerenter(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feau, result);
}

/** `Document.onpointerenter`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerenter(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feau, mumba_web_of_nullable(value));
}

/** `Document.onpointerdown`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerdown(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe9u, result);
}

/** `Document.onpointerdown`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerdown(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe9u, mumba_web_of_nullable(value));
}

/** `Document.onpointermove`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointermove(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feeu, result);
}

/** `Document.onpointermove`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointermove(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feeu, mumba_web_of_nullable(value));
}

/** `Document.onpointerrawupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerrawupdate(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff1u, result);
}

/** `Document.onpointerrawupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerrawupdate(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff1u, mumba_web_of_nullable(value));
}

/** `Document.onpointerup`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerup(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff2u, result);
}

/** `Document.onpointerup`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerup(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff2u, mumba_web_of_nullable(value));
}

/** `Document.onpointercancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointercancel(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe8u, result);
}

/** `Document.onpointercancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointercancel(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe8u, mumba_web_of_nullable(value));
}

/** `Document.onpointerout`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerout(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fefu, result);
}

/** `Document.onpointerout`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerout(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fefu, mumba_web_of_nullable(value));
}

/** `Document.onpointerleave`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerleave(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000febu, result);
}

/** `Document.onpointerleave`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerleave(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000febu, mumba_web_of_nullable(value));
}

/** `Document.ongotpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_ongotpointercapture(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa9u, result);
}

/** `Document.ongotpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_ongotpointercapture(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa9u, mumba_web_of_nullable(value));
}

/** `Document.onlostpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onlostpointercapture(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc2u, result);
}

/** `Document.onlostpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onlostpointercapture(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc2u, mumba_web_of_nullable(value));
}

/** `Element.setPointerCapture`. Deferred. */
static inline mumba_status mumba_element_set_pointer_capture(
    mumba_context *ctx, mumba_element self, int32_t pointer_id) {
    return mumba_call_plain(
        ctx, self, 0x8000144du, 01u, MUMBA_NONE, MUMBA_NONE, (double)pointer_id, 0, 0, 0, 0, 0, 0, 0);
}

/** `Element.releasePointerCapture`. Deferred. */
static inline mumba_status mumba_element_release_pointer_capture(
    mumba_context *ctx, mumba_element self, int32_t pointer_id) {
    return mumba_call_plain(
        ctx, self, 0x8000127au, 01u, MUMBA_NONE, MUMBA_NONE, (double)pointer_id, 0, 0, 0, 0, 0, 0, 0);
}

/** `Element.hasPointerCapture`. Reads. */
static inline mumba_status mumba_element_has_pointer_capture(
    mumba_context *ctx, mumba_element self, int32_t pointer_id, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)pointer_id);
    return mumba_web_call_bool(ctx, self, 0x80000bb5u, argv, 1, result);
}

/** `HTMLElement.onpointerover`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointerover(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff0u, result);
}

/** `HTMLElement.onpointerover`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointerover(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff0u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onpointerenter`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointerenter(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feau, result);
}

/** `HTMLElement.onpointerenter`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointerenter(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feau, mumba_web_of_nullable(value));
}

/** `HTMLElement.onpointerdown`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointerdown(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe9u, result);
}

/** `HTMLElement.onpointerdown`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointerdown(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe9u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onpointermove`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointermove(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feeu, result);
}

/** `HTMLElement.onpointermove`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointermove(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feeu, mumba_web_of_nullable(value));
}

/** `HTMLElement.onpointerrawupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointerrawupdate(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff1u, result);
}

/** `HTMLElement.onpointerrawupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointerrawupdate(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff1u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onpointerup`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointerup(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff2u, result);
}

/** `HTMLElement.onpointerup`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointerup(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff2u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onpointercancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointercancel(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe8u, result);
}

/** `HTMLElement.onpointercancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointercancel(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe8u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onpointerout`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointerout(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fefu, result);
}

/** `HTMLElement.onpointerout`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointerout(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fefu, mumba_web_of_nullable(value));
}

/** `HTMLElement.onpointerleave`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onpointerleave(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000febu, result);
}

/** `HTMLElement.onpointerleave`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onpointerleave(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000febu, mumba_web_of_nullable(value));
}

/** `HTMLElement.ongotpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_ongotpointercapture(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa9u, result);
}

/** `HTMLElement.ongotpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_ongotpointercapture(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa9u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onlostpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onlostpointercapture(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc2u, result);
}

/** `HTMLElement.onlostpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onlostpointercapture(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc2u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointerover`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointerover(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff0u, result);
}

/** `MathMLElement.onpointerover`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointerover(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff0u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointerenter`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointerenter(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feau, result);
}

/** `MathMLElement.onpointerenter`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointerenter(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feau, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointerdown`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointerdown(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe9u, result);
}

/** `MathMLElement.onpointerdown`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointerdown(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe9u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointermove`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointermove(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feeu, result);
}

/** `MathMLElement.onpointermove`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointermove(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feeu, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointerrawupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointerrawupdate(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff1u, result);
}

/** `MathMLElement.onpointerrawupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointerrawupdate(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff1u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointerup`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointerup(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff2u, result);
}

/** `MathMLElement.onpointerup`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointerup(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff2u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointercancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointercancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe8u, result);
}

/** `MathMLElement.onpointercancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointercancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe8u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointerout`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointerout(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fefu, result);
}

/** `MathMLElement.onpointerout`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointerout(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fefu, mumba_web_of_nullable(value));
}

/** `MathMLElement.onpointerleave`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onpointerleave(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000febu, result);
}

/** `MathMLElement.onpointerleave`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onpointerleave(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000febu, mumba_web_of_nullable(value));
}

/** `MathMLElement.ongotpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_ongotpointercapture(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa9u, result);
}

/** `MathMLElement.ongotpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_ongotpointercapture(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa9u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onlostpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onlostpointercapture(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc2u, result);
}

/** `MathMLElement.onlostpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onlostpointercapture(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc2u, mumba_web_of_nullable(value));
}

/** `MouseEvent`. It is a `mumba_ui_event` too. */
typedef mumba_handle mumba_mouse_event;

/** Gives `object` itself when it is of `MouseEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_mouse_event(mumba_context *ctx, mumba_handle object, mumba_mouse_event *result) {
    return mumba_web_cast(ctx, object, 0x8000021du, 0, result);
}

/** `new MouseEvent`. Deferred. */
static inline mumba_status mumba_mouse_event_new(mumba_context *ctx, mumba_string type, mumba_mouse_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000021du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MouseEvent`. Deferred. */
static inline mumba_status mumba_mouse_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_mouse_event_init event_init_dict, mumba_mouse_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000021du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MouseEvent.screenX`. Reads. */
static inline mumba_status mumba_mouse_event_get_screen_x(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013b0u, result);
}

/** `MouseEvent.screenY`. Reads. */
static inline mumba_status mumba_mouse_event_get_screen_y(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013b1u, result);
}

/** `MouseEvent.clientX`. Reads. */
static inline mumba_status mumba_mouse_event_get_client_x(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000069bu, result);
}

/** `MouseEvent.clientY`. Reads. */
static inline mumba_status mumba_mouse_event_get_client_y(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000069cu, result);
}

/** `MouseEvent.layerX`. Reads. */
static inline mumba_status mumba_mouse_event_get_layer_x(mumba_context *ctx, mumba_mouse_event self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000d4bu, result);
}

/** `MouseEvent.layerY`. Reads. */
static inline mumba_status mumba_mouse_event_get_layer_y(mumba_context *ctx, mumba_mouse_event self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000d4cu, result);
}

/** `MouseEvent.ctrlKey`. Reads. */
static inline mumba_status mumba_mouse_event_get_ctrl_key(mumba_context *ctx, mumba_mouse_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007e3u, result);
}

/** `MouseEvent.shiftKey`. Reads. */
static inline mumba_status mumba_mouse_event_get_shift_key(mumba_context *ctx, mumba_mouse_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001488u, result);
}

/** `MouseEvent.altKey`. Reads. */
static inline mumba_status mumba_mouse_event_get_alt_key(mumba_context *ctx, mumba_mouse_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000047bu, result);
}

/** `MouseEvent.metaKey`. Reads. */
static inline mumba_status mumba_mouse_event_get_meta_key(mumba_context *ctx, mumba_mouse_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e60u, result);
}

/** `MouseEvent.button`. Reads. */
static inline mumba_status mumba_mouse_event_get_button(mumba_context *ctx, mumba_mouse_event self, int16_t *result) {
    return mumba_web_get_int16(ctx, self, 0x80000600u, result);
}

/** `MouseEvent.buttons`. Reads. */
static inline mumba_status mumba_mouse_event_get_buttons(mumba_context *ctx, mumba_mouse_event self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000601u, result);
}

/** `MouseEvent.relatedTarget`. Gives `EventTarget` or none. Reads. */
static inline mumba_status mumba_mouse_event_get_related_target(
    mumba_context *ctx, mumba_mouse_event self, mumba_event_target *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001271u, result);
}

/** `MouseEvent.relatedTarget`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_mouse_event_get_related_target_deferred(
    mumba_context *ctx, mumba_mouse_event self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x80001271u, result);
}

/** `MouseEvent.getModifierState`. Reads. */
static inline mumba_status mumba_mouse_event_get_modifier_state(
    mumba_context *ctx, mumba_mouse_event self, mumba_string key_arg, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key_arg);
    return mumba_web_call_bool(ctx, self, 0x80000b18u, argv, 1, result);
}

/** `MouseEvent.initMouseEvent`. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 1, NULL);
}

/** `MouseEvent.initMouseEvent`. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 2, NULL);
}

/** `MouseEvent.initMouseEvent`. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 3, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 4, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg) {
    mumba_value argv[5];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 5, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg) {
    mumba_value argv[6];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 6, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg) {
    mumba_value argv[7];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 7, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg, int32_t client_x_arg) {
    mumba_value argv[8];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    argv[7] = mumba_of_number((double)client_x_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 8, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg_and_client_y_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg, int32_t client_x_arg,
    int32_t client_y_arg) {
    mumba_value argv[9];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    argv[7] = mumba_of_number((double)client_x_arg);
    argv[8] = mumba_of_number((double)client_y_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 9, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg_and_client_y_arg_and_ctrl_key_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg, int32_t client_x_arg,
    int32_t client_y_arg, bool ctrl_key_arg) {
    mumba_value argv[10];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    argv[7] = mumba_of_number((double)client_x_arg);
    argv[8] = mumba_of_number((double)client_y_arg);
    argv[9] = mumba_of_bool(ctrl_key_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 10, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg_and_client_y_arg_and_ctrl_key_arg_and_alt_key_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg, int32_t client_x_arg,
    int32_t client_y_arg, bool ctrl_key_arg, bool alt_key_arg) {
    mumba_value argv[11];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    argv[7] = mumba_of_number((double)client_x_arg);
    argv[8] = mumba_of_number((double)client_y_arg);
    argv[9] = mumba_of_bool(ctrl_key_arg);
    argv[10] = mumba_of_bool(alt_key_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 11, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg_and_client_y_arg_and_ctrl_key_arg_and_alt_key_arg_and_shift_key_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg, int32_t client_x_arg,
    int32_t client_y_arg, bool ctrl_key_arg, bool alt_key_arg, bool shift_key_arg) {
    mumba_value argv[12];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    argv[7] = mumba_of_number((double)client_x_arg);
    argv[8] = mumba_of_number((double)client_y_arg);
    argv[9] = mumba_of_bool(ctrl_key_arg);
    argv[10] = mumba_of_bool(alt_key_arg);
    argv[11] = mumba_of_bool(shift_key_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 12, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg_and_client_y_arg_and_ctrl_key_arg_and_alt_key_arg_and_shift_key_arg_and_meta_key_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg, int32_t client_x_arg,
    int32_t client_y_arg, bool ctrl_key_arg, bool alt_key_arg, bool shift_key_arg, bool meta_key_arg) {
    mumba_value argv[13];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    argv[7] = mumba_of_number((double)client_x_arg);
    argv[8] = mumba_of_number((double)client_y_arg);
    argv[9] = mumba_of_bool(ctrl_key_arg);
    argv[10] = mumba_of_bool(alt_key_arg);
    argv[11] = mumba_of_bool(shift_key_arg);
    argv[12] = mumba_of_bool(meta_key_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 13, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg_and_client_y_arg_and_ctrl_key_arg_and_alt_key_arg_and_shift_key_arg_and_meta_key_arg_and_button_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg, int32_t client_x_arg,
    int32_t client_y_arg, bool ctrl_key_arg, bool alt_key_arg, bool shift_key_arg, bool meta_key_arg,
    int16_t button_arg) {
    mumba_value argv[14];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    argv[7] = mumba_of_number((double)client_x_arg);
    argv[8] = mumba_of_number((double)client_y_arg);
    argv[9] = mumba_of_bool(ctrl_key_arg);
    argv[10] = mumba_of_bool(alt_key_arg);
    argv[11] = mumba_of_bool(shift_key_arg);
    argv[12] = mumba_of_bool(meta_key_arg);
    argv[13] = mumba_of_number((double)button_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 14, NULL);
}

/** `MouseEvent.initMouseEvent`. `view_arg` may be none. `related_target_arg` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg_and_client_y_arg_and_ctrl_key_arg_and_alt_key_arg_and_shift_key_arg_and_meta_key_arg_and_button_arg_and_related_target_arg(
    mumba_context *ctx, mumba_mouse_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg, int32_t screen_x_arg, int32_t screen_y_arg, int32_t client_x_arg,
    int32_t client_y_arg, bool ctrl_key_arg, bool alt_key_arg, bool shift_key_arg, bool meta_key_arg,
    int16_t button_arg, mumba_event_target related_target_arg) {
    mumba_value argv[15];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    argv[5] = mumba_of_number((double)screen_x_arg);
    argv[6] = mumba_of_number((double)screen_y_arg);
    argv[7] = mumba_of_number((double)client_x_arg);
    argv[8] = mumba_of_number((double)client_y_arg);
    argv[9] = mumba_of_bool(ctrl_key_arg);
    argv[10] = mumba_of_bool(alt_key_arg);
    argv[11] = mumba_of_bool(shift_key_arg);
    argv[12] = mumba_of_bool(meta_key_arg);
    argv[13] = mumba_of_number((double)button_arg);
    argv[14] = mumba_web_of_nullable(related_target_arg);
    return mumba_invoke(ctx, self, 0x80000c50u, argv, 15, NULL);
}

/** `Navigator.maxTouchPoints`. Reads. */
static inline mumba_status mumba_navigator_get_max_touch_points(
    mumba_context *ctx, mumba_navigator self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000e3bu, result);
}

/** `PointerEvent`. It is a `mumba_mouse_event` too. */
typedef mumba_handle mumba_pointer_event;

/** Gives `object` itself when it is of `PointerEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_pointer_event(
    mumba_context *ctx, mumba_handle object, mumba_pointer_event *result) {
    return mumba_web_cast(ctx, object, 0x80000277u, 0, result);
}

/** `new PointerEvent`. Deferred. */
static inline mumba_status mumba_pointer_event_new(mumba_context *ctx, mumba_string type, mumba_pointer_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000277u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PointerEvent`. Deferred. */
static inline mumba_status mumba_pointer_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_pointer_event_init event_init_dict, mumba_pointer_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000277u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PointerEvent.pointerId`. Reads. */
static inline mumba_status mumba_pointer_event_get_pointer_id(
    mumba_context *ctx, mumba_pointer_event self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000113eu, result);
}

/** `PointerEvent.width`. Reads. */
static inline mumba_status mumba_pointer_event_get_width(mumba_context *ctx, mumba_pointer_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017d4u, result);
}

/** `PointerEvent.height`. Reads. */
static inline mumba_status mumba_pointer_event_get_height(
    mumba_context *ctx, mumba_pointer_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bcdu, result);
}

/** `PointerEvent.pressure`. Reads. */
static inline mumba_status mumba_pointer_event_get_pressure(
    mumba_context *ctx, mumba_pointer_event self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001196u, result);
}

/** `PointerEvent.tangentialPressure`. Reads. */
static inline mumba_status mumba_pointer_event_get_tangential_pressure(
    mumba_context *ctx, mumba_pointer_event self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800015c3u, result);
}

/** `PointerEvent.tiltX`. Reads. */
static inline mumba_status mumba_pointer_event_get_tilt_x(
    mumba_context *ctx, mumba_pointer_event self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000160bu, result);
}

/** `PointerEvent.tiltY`. Reads. */
static inline mumba_status mumba_pointer_event_get_tilt_y(
    mumba_context *ctx, mumba_pointer_event self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000160cu, result);
}

/** `PointerEvent.twist`. Reads. */
static inline mumba_status mumba_pointer_event_get_twist(
    mumba_context *ctx, mumba_pointer_event self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000167fu, result);
}

/** `PointerEvent.altitudeAngle`. Reads. */
static inline mumba_status mumba_pointer_event_get_altitude_angle(
    mumba_context *ctx, mumba_pointer_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000482u, result);
}

/** `PointerEvent.azimuthAngle`. Reads. */
static inline mumba_status mumba_pointer_event_get_azimuth_angle(
    mumba_context *ctx, mumba_pointer_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000055du, result);
}

/** `PointerEvent.pointerType`. Reads. */
static inline mumba_status mumba_pointer_event_get_pointer_type(
    mumba_context *ctx, mumba_pointer_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001141u, result);
}

/** `PointerEvent.isPrimary`. Reads. */
static inline mumba_status mumba_pointer_event_get_is_primary(
    mumba_context *ctx, mumba_pointer_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cdau, result);
}

/** `PointerEvent.persistentDeviceId`. Reads. */
static inline mumba_status mumba_pointer_event_get_persistent_device_id(
    mumba_context *ctx, mumba_pointer_event self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001108u, result);
}

/** `PointerEvent.getCoalescedEvents`. Gives sequence<`PointerEvent`>. Deferred. */
static inline mumba_status mumba_pointer_event_get_coalesced_events(
    mumba_context *ctx, mumba_pointer_event self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000ad3u, NULL, 0, result);
}

/** `PointerEvent.getPredictedEvents`. Gives sequence<`PointerEvent`>. Deferred. */
static inline mumba_status mumba_pointer_event_get_predicted_events(
    mumba_context *ctx, mumba_pointer_event self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b29u, NULL, 0, result);
}

/** `SVGElement.onpointerover`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointerover(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff0u, result);
}

/** `SVGElement.onpointerover`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointerover(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff0u, mumba_web_of_nullable(value));
}

/** `SVGElement.onpointerenter`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointerenter(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feau, result);
}

/** `SVGElement.onpointerenter`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointerenter(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feau, mumba_web_of_nullable(value));
}

/** `SVGElement.onpointerdown`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointerdown(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe9u, result);
}

/** `SVGElement.onpointerdown`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointerdown(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe9u, mumba_web_of_nullable(value));
}

/** `SVGElement.onpointermove`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointermove(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feeu, result);
}

/** `SVGElement.onpointermove`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointermove(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feeu, mumba_web_of_nullable(value));
}

/** `SVGElement.onpointerrawupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointerrawupdate(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff1u, result);
}

/** `SVGElement.onpointerrawupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointerrawupdate(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff1u, mumba_web_of_nullable(value));
}

/** `SVGElement.onpointerup`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointerup(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff2u, result);
}

/** `SVGElement.onpointerup`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointerup(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff2u, mumba_web_of_nullable(value));
}

/** `SVGElement.onpointercancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointercancel(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe8u, result);
}

/** `SVGElement.onpointercancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointercancel(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe8u, mumba_web_of_nullable(value));
}

/** `SVGElement.onpointerout`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointerout(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fefu, result);
}

/** `SVGElement.onpointerout`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointerout(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fefu, mumba_web_of_nullable(value));
}

/** `SVGElement.onpointerleave`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onpointerleave(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000febu, result);
}

/** `SVGElement.onpointerleave`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onpointerleave(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000febu, mumba_web_of_nullable(value));
}

/** `SVGElement.ongotpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_ongotpointercapture(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa9u, result);
}

/** `SVGElement.ongotpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_ongotpointercapture(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa9u, mumba_web_of_nullable(value));
}

/** `SVGElement.onlostpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onlostpointercapture(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc2u, result);
}

/** `SVGElement.onlostpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onlostpointercapture(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc2u, mumba_web_of_nullable(value));
}

/** `WheelEvent`. It is a `mumba_mouse_event` too. */
typedef mumba_handle mumba_wheel_event;

/** `WheelEvent.DOM_DELTA_PIXEL` */
#define MUMBA_WHEEL_EVENT_DOM_DELTA_PIXEL ((uint32_t)0)
/** `WheelEvent.DOM_DELTA_LINE` */
#define MUMBA_WHEEL_EVENT_DOM_DELTA_LINE ((uint32_t)1)
/** `WheelEvent.DOM_DELTA_PAGE` */
#define MUMBA_WHEEL_EVENT_DOM_DELTA_PAGE ((uint32_t)2)

/** Gives `object` itself when it is of `WheelEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_wheel_event(mumba_context *ctx, mumba_handle object, mumba_wheel_event *result) {
    return mumba_web_cast(ctx, object, 0x800003c4u, 0, result);
}

/** `new WheelEvent`. Deferred. */
static inline mumba_status mumba_wheel_event_new(mumba_context *ctx, mumba_string type, mumba_wheel_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003c4u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WheelEvent`. Deferred. */
static inline mumba_status mumba_wheel_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_wheel_event_init event_init_dict, mumba_wheel_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003c4u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WheelEvent.deltaX`. Reads. */
static inline mumba_status mumba_wheel_event_get_delta_x(mumba_context *ctx, mumba_wheel_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000861u, result);
}

/** `WheelEvent.deltaY`. Reads. */
static inline mumba_status mumba_wheel_event_get_delta_y(mumba_context *ctx, mumba_wheel_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000862u, result);
}

/** `WheelEvent.deltaZ`. Reads. */
static inline mumba_status mumba_wheel_event_get_delta_z(mumba_context *ctx, mumba_wheel_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000863u, result);
}

/** `WheelEvent.deltaMode`. Reads. */
static inline mumba_status mumba_wheel_event_get_delta_mode(
    mumba_context *ctx, mumba_wheel_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000860u, result);
}

/** `Window.onpointerover`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointerover(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff0u, result);
}

/** `Window.onpointerover`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointerover(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff0u, mumba_web_of_nullable(value));
}

/** `Window.onpointerenter`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointerenter(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feau, result);
}

/** `Window.onpointerenter`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointerenter(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feau, mumba_web_of_nullable(value));
}

/** `Window.onpointerdown`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointerdown(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe9u, result);
}

/** `Window.onpointerdown`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointerdown(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe9u, mumba_web_of_nullable(value));
}

/** `Window.onpointermove`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointermove(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000feeu, result);
}

/** `Window.onpointermove`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointermove(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000feeu, mumba_web_of_nullable(value));
}

/** `Window.onpointerrawupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointerrawupdate(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff1u, result);
}

/** `Window.onpointerrawupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointerrawupdate(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff1u, mumba_web_of_nullable(value));
}

/** `Window.onpointerup`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointerup(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff2u, result);
}

/** `Window.onpointerup`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointerup(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff2u, mumba_web_of_nullable(value));
}

/** `Window.onpointercancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointercancel(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe8u, result);
}

/** `Window.onpointercancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointercancel(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe8u, mumba_web_of_nullable(value));
}

/** `Window.onpointerout`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointerout(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fefu, result);
}

/** `Window.onpointerout`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointerout(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fefu, mumba_web_of_nullable(value));
}

/** `Window.onpointerleave`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onpointerleave(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000febu, result);
}

/** `Window.onpointerleave`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onpointerleave(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000febu, mumba_web_of_nullable(value));
}

/** `Window.ongotpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ongotpointercapture(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa9u, result);
}

/** `Window.ongotpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ongotpointercapture(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa9u, mumba_web_of_nullable(value));
}

/** `Window.onlostpointercapture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onlostpointercapture(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc2u, result);
}

/** `Window.onlostpointercapture`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onlostpointercapture(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc2u, mumba_web_of_nullable(value));
}

/** `MouseEventInit`: an object with members. Those of `mumba_event_modifier_init` are for it too. */
typedef mumba_handle mumba_mouse_event_init;

/** Makes a `MouseEventInit` without members. Deferred. */
static inline mumba_status mumba_mouse_event_init_create(mumba_context *ctx, mumba_mouse_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MouseEventInit.button`. Without it: 0. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_button(
    mumba_context *ctx, mumba_mouse_event_init self, int16_t value) {
    return mumba_set(ctx, self, 0x80000600u, mumba_of_number((double)value));
}

/** `MouseEventInit.button`. Reads. */
static inline mumba_status mumba_mouse_event_init_get_button(
    mumba_context *ctx, mumba_mouse_event_init self, int16_t *result) {
    return mumba_web_get_int16(ctx, self, 0x80000600u, result);
}

/** `MouseEventInit.buttons`. Without it: 0. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_buttons(
    mumba_context *ctx, mumba_mouse_event_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000601u, mumba_of_number((double)value));
}

/** `MouseEventInit.buttons`. Reads. */
static inline mumba_status mumba_mouse_event_init_get_buttons(
    mumba_context *ctx, mumba_mouse_event_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000601u, result);
}

/** `MouseEventInit.clientX`. Without it: 0. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_client_x(
    mumba_context *ctx, mumba_mouse_event_init self, double value) {
    return mumba_set(ctx, self, 0x8000069bu, mumba_of_number(value));
}

/** `MouseEventInit.clientX`. Reads. */
static inline mumba_status mumba_mouse_event_init_get_client_x(
    mumba_context *ctx, mumba_mouse_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000069bu, result);
}

/** `MouseEventInit.clientY`. Without it: 0. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_client_y(
    mumba_context *ctx, mumba_mouse_event_init self, double value) {
    return mumba_set(ctx, self, 0x8000069cu, mumba_of_number(value));
}

/** `MouseEventInit.clientY`. Reads. */
static inline mumba_status mumba_mouse_event_init_get_client_y(
    mumba_context *ctx, mumba_mouse_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000069cu, result);
}

/** `MouseEventInit.relatedTarget`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_related_target(
    mumba_context *ctx, mumba_mouse_event_init self, mumba_event_target value) {
    return mumba_set(ctx, self, 0x80001271u, mumba_web_of_nullable(value));
}

/** `MouseEventInit.relatedTarget`. Gives `EventTarget` or none. Reads. */
static inline mumba_status mumba_mouse_event_init_get_related_target(
    mumba_context *ctx, mumba_mouse_event_init self, mumba_event_target *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001271u, result);
}

/** `MouseEventInit.screenX`. Without it: 0. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_screen_x(
    mumba_context *ctx, mumba_mouse_event_init self, double value) {
    return mumba_set(ctx, self, 0x800013b0u, mumba_of_number(value));
}

/** `MouseEventInit.screenX`. Reads. */
static inline mumba_status mumba_mouse_event_init_get_screen_x(
    mumba_context *ctx, mumba_mouse_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013b0u, result);
}

/** `MouseEventInit.screenY`. Without it: 0. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_screen_y(
    mumba_context *ctx, mumba_mouse_event_init self, double value) {
    return mumba_set(ctx, self, 0x800013b1u, mumba_of_number(value));
}

/** `MouseEventInit.screenY`. Reads. */
static inline mumba_status mumba_mouse_event_init_get_screen_y(
    mumba_context *ctx, mumba_mouse_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013b1u, result);
}

/** `PointerEventInit`: an object with members. Those of `mumba_mouse_event_init` are for it too. */
typedef mumba_handle mumba_pointer_event_init;

/** Makes a `PointerEventInit` without members. Deferred. */
static inline mumba_status mumba_pointer_event_init_create(mumba_context *ctx, mumba_pointer_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PointerEventInit.altitudeAngle`. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_altitude_angle(
    mumba_context *ctx, mumba_pointer_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000482u, mumba_of_number(value));
}

/** `PointerEventInit.altitudeAngle`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_altitude_angle(
    mumba_context *ctx, mumba_pointer_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000482u, result);
}

/** `PointerEventInit.azimuthAngle`. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_azimuth_angle(
    mumba_context *ctx, mumba_pointer_event_init self, double value) {
    return mumba_set(ctx, self, 0x8000055du, mumba_of_number(value));
}

/** `PointerEventInit.azimuthAngle`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_azimuth_angle(
    mumba_context *ctx, mumba_pointer_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000055du, result);
}

/** `PointerEventInit.coalescedEvents`. Without it: []. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_coalesced_events(
    mumba_context *ctx, mumba_pointer_event_init self, const mumba_pointer_event *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800006b7u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PointerEventInit.coalescedEvents`. Gives sequence<`PointerEvent`> or none. Reads. */
static inline mumba_status mumba_pointer_event_init_get_coalesced_events(
    mumba_context *ctx, mumba_pointer_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006b7u, result);
}

/** `PointerEventInit.height`. Without it: 1. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_height(
    mumba_context *ctx, mumba_pointer_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number(value));
}

/** `PointerEventInit.height`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_height(
    mumba_context *ctx, mumba_pointer_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bcdu, result);
}

/** `PointerEventInit.isPrimary`. Without it: false. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_is_primary(
    mumba_context *ctx, mumba_pointer_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000cdau, mumba_of_bool(value));
}

/** `PointerEventInit.isPrimary`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_is_primary(
    mumba_context *ctx, mumba_pointer_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cdau, result);
}

/** `PointerEventInit.persistentDeviceId`. Without it: 0. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_persistent_device_id(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t value) {
    return mumba_set(ctx, self, 0x80001108u, mumba_of_number((double)value));
}

/** `PointerEventInit.persistentDeviceId`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_persistent_device_id(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001108u, result);
}

/** `PointerEventInit.pointerId`. Without it: 0. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_pointer_id(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t value) {
    return mumba_set(ctx, self, 0x8000113eu, mumba_of_number((double)value));
}

/** `PointerEventInit.pointerId`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_pointer_id(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000113eu, result);
}

/** `PointerEventInit.pointerType`. Without it: "". Deferred. */
static inline mumba_status mumba_pointer_event_init_set_pointer_type(
    mumba_context *ctx, mumba_pointer_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001141u, mumba_of_string(value));
}

/** `PointerEventInit.pointerType`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_pointer_type(
    mumba_context *ctx, mumba_pointer_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001141u, result);
}

/** `PointerEventInit.predictedEvents`. Without it: []. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_predicted_events(
    mumba_context *ctx, mumba_pointer_event_init self, const mumba_pointer_event *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001177u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PointerEventInit.predictedEvents`. Gives sequence<`PointerEvent`> or none. Reads. */
static inline mumba_status mumba_pointer_event_init_get_predicted_events(
    mumba_context *ctx, mumba_pointer_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001177u, result);
}

/** `PointerEventInit.pressure`. Without it: 0. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_pressure(
    mumba_context *ctx, mumba_pointer_event_init self, float value) {
    return mumba_set(ctx, self, 0x80001196u, mumba_of_number((double)value));
}

/** `PointerEventInit.pressure`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_pressure(
    mumba_context *ctx, mumba_pointer_event_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001196u, result);
}

/** `PointerEventInit.tangentialPressure`. Without it: 0. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_tangential_pressure(
    mumba_context *ctx, mumba_pointer_event_init self, float value) {
    return mumba_set(ctx, self, 0x800015c3u, mumba_of_number((double)value));
}

/** `PointerEventInit.tangentialPressure`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_tangential_pressure(
    mumba_context *ctx, mumba_pointer_event_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800015c3u, result);
}

/** `PointerEventInit.tiltX`. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_tilt_x(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t value) {
    return mumba_set(ctx, self, 0x8000160bu, mumba_of_number((double)value));
}

/** `PointerEventInit.tiltX`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_tilt_x(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000160bu, result);
}

/** `PointerEventInit.tiltY`. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_tilt_y(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t value) {
    return mumba_set(ctx, self, 0x8000160cu, mumba_of_number((double)value));
}

/** `PointerEventInit.tiltY`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_tilt_y(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000160cu, result);
}

/** `PointerEventInit.twist`. Without it: 0. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_twist(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t value) {
    return mumba_set(ctx, self, 0x8000167fu, mumba_of_number((double)value));
}

/** `PointerEventInit.twist`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_twist(
    mumba_context *ctx, mumba_pointer_event_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000167fu, result);
}

/** `PointerEventInit.width`. Without it: 1. Deferred. */
static inline mumba_status mumba_pointer_event_init_set_width(
    mumba_context *ctx, mumba_pointer_event_init self, double value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number(value));
}

/** `PointerEventInit.width`. Reads. */
static inline mumba_status mumba_pointer_event_init_get_width(
    mumba_context *ctx, mumba_pointer_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017d4u, result);
}

/** `WheelEventInit`: an object with members. Those of `mumba_mouse_event_init` are for it too. */
typedef mumba_handle mumba_wheel_event_init;

/** Makes a `WheelEventInit` without members. Deferred. */
static inline mumba_status mumba_wheel_event_init_create(mumba_context *ctx, mumba_wheel_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `WheelEventInit.deltaMode`. Without it: 0. Deferred. */
static inline mumba_status mumba_wheel_event_init_set_delta_mode(
    mumba_context *ctx, mumba_wheel_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000860u, mumba_of_number((double)value));
}

/** `WheelEventInit.deltaMode`. Reads. */
static inline mumba_status mumba_wheel_event_init_get_delta_mode(
    mumba_context *ctx, mumba_wheel_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000860u, result);
}

/** `WheelEventInit.deltaX`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_wheel_event_init_set_delta_x(
    mumba_context *ctx, mumba_wheel_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000861u, mumba_of_number(value));
}

/** `WheelEventInit.deltaX`. Reads. */
static inline mumba_status mumba_wheel_event_init_get_delta_x(
    mumba_context *ctx, mumba_wheel_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000861u, result);
}

/** `WheelEventInit.deltaY`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_wheel_event_init_set_delta_y(
    mumba_context *ctx, mumba_wheel_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000862u, mumba_of_number(value));
}

/** `WheelEventInit.deltaY`. Reads. */
static inline mumba_status mumba_wheel_event_init_get_delta_y(
    mumba_context *ctx, mumba_wheel_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000862u, result);
}

/** `WheelEventInit.deltaZ`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_wheel_event_init_set_delta_z(
    mumba_context *ctx, mumba_wheel_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000863u, mumba_of_number(value));
}

/** `WheelEventInit.deltaZ`. Reads. */
static inline mumba_status mumba_wheel_event_init_get_delta_z(
    mumba_context *ctx, mumba_wheel_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000863u, result);
}

/** `WheelEventInit.momentum`. Without it: false. Deferred. */
static inline mumba_status mumba_wheel_event_init_set_momentum(
    mumba_context *ctx, mumba_wheel_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e9eu, mumba_of_bool(value));
}

/** `WheelEventInit.momentum`. Reads. */
static inline mumba_status mumba_wheel_event_init_get_momentum(
    mumba_context *ctx, mumba_wheel_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e9eu, result);
}

#endif /* MUMBA_WEB_POINTEREVENTS_H */
