/**
 * @file css-transitions.h
 * CSS Transitions Module Level 1: <https://drafts.csswg.org/css-transitions-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_TRANSITIONS_H
#define MUMBA_WEB_CSS_TRANSITIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_mathml_element;
typedef mumba_handle mumba_svg_element;
typedef mumba_handle mumba_transition_event;
typedef mumba_handle mumba_transition_event_init;
typedef mumba_handle mumba_window;

/** `Document.ontransitionrun`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_ontransitionrun(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103au, result);
}

/** `Document.ontransitionrun`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_ontransitionrun(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103au, mumba_web_of_nullable(value));
}

/** `Document.ontransitionstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_ontransitionstart(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103bu, result);
}

/** `Document.ontransitionstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_ontransitionstart(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103bu, mumba_web_of_nullable(value));
}

/** `Document.ontransitionend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_ontransitionend(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001039u, result);
}

/** `Document.ontransitionend`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_ontransitionend(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001039u, mumba_web_of_nullable(value));
}

/** `Document.ontransitioncancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_ontransitioncancel(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001038u, result);
}

/** `Document.ontransitioncancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_ontransitioncancel(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001038u, mumba_web_of_nullable(value));
}

/** `HTMLElement.ontransitionrun`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_ontransitionrun(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103au, result);
}

/** `HTMLElement.ontransitionrun`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_ontransitionrun(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103au, mumba_web_of_nullable(value));
}

/** `HTMLElement.ontransitionstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_ontransitionstart(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103bu, result);
}

/** `HTMLElement.ontransitionstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_ontransitionstart(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103bu, mumba_web_of_nullable(value));
}

/** `HTMLElement.ontransitionend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_ontransitionend(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001039u, result);
}

/** `HTMLElement.ontransitionend`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_ontransitionend(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001039u, mumba_web_of_nullable(value));
}

/** `HTMLElement.ontransitioncancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_ontransitioncancel(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001038u, result);
}

/** `HTMLElement.ontransitioncancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_ontransitioncancel(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001038u, mumba_web_of_nullable(value));
}

/** `MathMLElement.ontransitionrun`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_ontransitionrun(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103au, result);
}

/** `MathMLElement.ontransitionrun`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_ontransitionrun(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103au, mumba_web_of_nullable(value));
}

/** `MathMLElement.ontransitionstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_ontransitionstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103bu, result);
}

/** `MathMLElement.ontransitionstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_ontransitionstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103bu, mumba_web_of_nullable(value));
}

/** `MathMLElement.ontransitionend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_ontransitionend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001039u, result);
}

/** `MathMLElement.ontransitionend`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_ontransitionend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001039u, mumba_web_of_nullable(value));
}

/** `MathMLElement.ontransitioncancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_ontransitioncancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001038u, result);
}

/** `MathMLElement.ontransitioncancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_ontransitioncancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001038u, mumba_web_of_nullable(value));
}

/** `SVGElement.ontransitionrun`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_ontransitionrun(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103au, result);
}

/** `SVGElement.ontransitionrun`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_ontransitionrun(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103au, mumba_web_of_nullable(value));
}

/** `SVGElement.ontransitionstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_ontransitionstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103bu, result);
}

/** `SVGElement.ontransitionstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_ontransitionstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103bu, mumba_web_of_nullable(value));
}

/** `SVGElement.ontransitionend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_ontransitionend(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001039u, result);
}

/** `SVGElement.ontransitionend`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_ontransitionend(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001039u, mumba_web_of_nullable(value));
}

/** `SVGElement.ontransitioncancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_ontransitioncancel(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001038u, result);
}

/** `SVGElement.ontransitioncancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_ontransitioncancel(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001038u, mumba_web_of_nullable(value));
}

/** `TransitionEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_transition_event;

/** Gives `object` itself when it is of `TransitionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_transition_event(
    mumba_context *ctx, mumba_handle object, mumba_transition_event *result) {
    return mumba_web_cast(ctx, object, 0x8000036eu, 0, result);
}

/** `new TransitionEvent`. Deferred. */
static inline mumba_status mumba_transition_event_new(
    mumba_context *ctx, mumba_string type, mumba_transition_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000036eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TransitionEvent`. Deferred. */
static inline mumba_status mumba_transition_event_new_with_transition_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_transition_event_init transition_event_init_dict,
    mumba_transition_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(transition_event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000036eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TransitionEvent.propertyName`. Reads. */
static inline mumba_status mumba_transition_event_get_property_name(
    mumba_context *ctx, mumba_transition_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011cdu, result);
}

/** `TransitionEvent.elapsedTime`. Reads. */
static inline mumba_status mumba_transition_event_get_elapsed_time(
    mumba_context *ctx, mumba_transition_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000094cu, result);
}

/** `TransitionEvent.pseudoElement`. Reads. */
static inline mumba_status mumba_transition_event_get_pseudo_element(
    mumba_context *ctx, mumba_transition_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011d4u, result);
}

/** `Window.ontransitionrun`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ontransitionrun(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103au, result);
}

/** `Window.ontransitionrun`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ontransitionrun(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103au, mumba_web_of_nullable(value));
}

/** `Window.ontransitionstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ontransitionstart(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103bu, result);
}

/** `Window.ontransitionstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ontransitionstart(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103bu, mumba_web_of_nullable(value));
}

/** `Window.ontransitionend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ontransitionend(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001039u, result);
}

/** `Window.ontransitionend`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ontransitionend(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001039u, mumba_web_of_nullable(value));
}

/** `Window.ontransitioncancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ontransitioncancel(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001038u, result);
}

/** `Window.ontransitioncancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ontransitioncancel(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001038u, mumba_web_of_nullable(value));
}

/** `TransitionEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_transition_event_init;

/** Makes a `TransitionEventInit` without members. Deferred. */
static inline mumba_status mumba_transition_event_init_create(mumba_context *ctx, mumba_transition_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TransitionEventInit.elapsedTime`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_transition_event_init_set_elapsed_time(
    mumba_context *ctx, mumba_transition_event_init self, double value) {
    return mumba_set(ctx, self, 0x8000094cu, mumba_of_number(value));
}

/** `TransitionEventInit.elapsedTime`. Reads. */
static inline mumba_status mumba_transition_event_init_get_elapsed_time(
    mumba_context *ctx, mumba_transition_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000094cu, result);
}

/** `TransitionEventInit.propertyName`. Without it: "". Deferred. */
static inline mumba_status mumba_transition_event_init_set_property_name(
    mumba_context *ctx, mumba_transition_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011cdu, mumba_of_string(value));
}

/** `TransitionEventInit.propertyName`. Reads. */
static inline mumba_status mumba_transition_event_init_get_property_name(
    mumba_context *ctx, mumba_transition_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011cdu, result);
}

/** `TransitionEventInit.pseudoElement`. Without it: "". Deferred. */
static inline mumba_status mumba_transition_event_init_set_pseudo_element(
    mumba_context *ctx, mumba_transition_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011d4u, mumba_of_string(value));
}

/** `TransitionEventInit.pseudoElement`. Reads. */
static inline mumba_status mumba_transition_event_init_get_pseudo_element(
    mumba_context *ctx, mumba_transition_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011d4u, result);
}

#endif /* MUMBA_WEB_CSS_TRANSITIONS_H */
