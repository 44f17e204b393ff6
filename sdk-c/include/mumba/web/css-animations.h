/**
 * @file css-animations.h
 * CSS Animations Module Level 1: <https://drafts.csswg.org/css-animations-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_ANIMATIONS_H
#define MUMBA_WEB_CSS_ANIMATIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_animation_event;
typedef mumba_handle mumba_animation_event_init;
typedef mumba_handle mumba_css_keyframe_rule;
typedef mumba_handle mumba_css_keyframes_rule;
typedef mumba_handle mumba_css_rule_list;
typedef mumba_handle mumba_css_style_declaration;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_mathml_element;
typedef mumba_handle mumba_svg_element;
typedef mumba_handle mumba_window;

/** `AnimationEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_animation_event;

/** Gives `object` itself when it is of `AnimationEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_animation_event(
    mumba_context *ctx, mumba_handle object, mumba_animation_event *result) {
    return mumba_web_cast(ctx, object, 0x80000026u, 0, result);
}

/** `new AnimationEvent`. Deferred. */
static inline mumba_status mumba_animation_event_new(
    mumba_context *ctx, mumba_string type, mumba_animation_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000026u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new AnimationEvent`. Deferred. */
static inline mumba_status mumba_animation_event_new_with_animation_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_animation_event_init animation_event_init_dict,
    mumba_animation_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(animation_event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000026u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AnimationEvent.animationName`. Reads. */
static inline mumba_status mumba_animation_event_get_animation_name(
    mumba_context *ctx, mumba_animation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000492u, result);
}

/** `AnimationEvent.elapsedTime`. Reads. */
static inline mumba_status mumba_animation_event_get_elapsed_time(
    mumba_context *ctx, mumba_animation_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000094cu, result);
}

/** `AnimationEvent.pseudoElement`. Reads. */
static inline mumba_status mumba_animation_event_get_pseudo_element(
    mumba_context *ctx, mumba_animation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011d4u, result);
}

/** `CSSKeyframeRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_keyframe_rule;

/** Gives `object` itself when it is of `CSSKeyframeRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_keyframe_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_keyframe_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000067u, 0, result);
}

/** `CSSKeyframeRule.keyText`. Reads. */
static inline mumba_status mumba_css_keyframe_rule_get_key_text(
    mumba_context *ctx, mumba_css_keyframe_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d22u, result);
}

/** `CSSKeyframeRule.keyText`. Deferred. */
static inline mumba_status mumba_css_keyframe_rule_set_key_text(
    mumba_context *ctx, mumba_css_keyframe_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d22u, mumba_of_string(value));
}

/** `CSSKeyframeRule.style`. Deferred. */
static inline mumba_status mumba_css_keyframe_rule_get_style(
    mumba_context *ctx, mumba_css_keyframe_rule self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `CSSKeyframeRule.style`. Deferred. */
static inline mumba_status mumba_css_keyframe_rule_set_style(
    mumba_context *ctx, mumba_css_keyframe_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `CSSKeyframesRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_keyframes_rule;

/** Gives `object` itself when it is of `CSSKeyframesRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_keyframes_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_keyframes_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000068u, 0, result);
}

/** `CSSKeyframesRule.name`. Reads. */
static inline mumba_status mumba_css_keyframes_rule_get_name(
    mumba_context *ctx, mumba_css_keyframes_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CSSKeyframesRule.name`. Deferred. */
static inline mumba_status mumba_css_keyframes_rule_set_name(
    mumba_context *ctx, mumba_css_keyframes_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `CSSKeyframesRule.cssRules`. Deferred. */
static inline mumba_status mumba_css_keyframes_rule_get_css_rules(
    mumba_context *ctx, mumba_css_keyframes_rule self, mumba_css_rule_list *result) {
    return mumba_get_handle(ctx, self, 0x800007e1u, result);
}

/** `CSSKeyframesRule.length`. Reads. */
static inline mumba_status mumba_css_keyframes_rule_get_length(
    mumba_context *ctx, mumba_css_keyframes_rule self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `CSSKeyframesRule`, by index or name. Gives `CSSKeyframeRule` or none. Reads. */
static inline mumba_status mumba_css_keyframes_rule_get_at(
    mumba_context *ctx, mumba_css_keyframes_rule self, uint32_t index, mumba_css_keyframe_rule *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `CSSKeyframesRule`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_keyframes_rule_get_at_deferred(
    mumba_context *ctx, mumba_css_keyframes_rule self, uint32_t index, mumba_css_keyframe_rule *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `CSSKeyframesRule.appendRule`. Deferred. */
static inline mumba_status mumba_css_keyframes_rule_append_rule(
    mumba_context *ctx, mumba_css_keyframes_rule self, mumba_string rule) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(rule);
    return mumba_invoke(ctx, self, 0x800004a8u, argv, 1, NULL);
}

/** `CSSKeyframesRule.deleteRule`. Deferred. */
static inline mumba_status mumba_css_keyframes_rule_delete_rule(
    mumba_context *ctx, mumba_css_keyframes_rule self, mumba_string select) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(select);
    return mumba_invoke(ctx, self, 0x80000851u, argv, 1, NULL);
}

/** `CSSKeyframesRule.findRule`. Gives `CSSKeyframeRule` or none. Reads. */
static inline mumba_status mumba_css_keyframes_rule_find_rule(
    mumba_context *ctx, mumba_css_keyframes_rule self, mumba_string select, mumba_css_keyframe_rule *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(select);
    return mumba_web_call_or_none(ctx, self, 0x80000a16u, argv, 1, result);
}

/** `CSSKeyframesRule.findRule`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_keyframes_rule_find_rule_deferred(
    mumba_context *ctx, mumba_css_keyframes_rule self, mumba_string select, mumba_css_keyframe_rule *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(select);
    return mumba_invoke(ctx, self, 0x80000a16u, argv, 1, result);
}

/** `CSSRule.KEYFRAMES_RULE` */
#define MUMBA_CSS_RULE_KEYFRAMES_RULE ((uint16_t)7)
/** `CSSRule.KEYFRAME_RULE` */
#define MUMBA_CSS_RULE_KEYFRAME_RULE ((uint16_t)8)

/** `Document.onanimationstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onanimationstart(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f45u, result);
}

/** `Document.onanimationstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onanimationstart(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f45u, mumba_web_of_nullable(value));
}

/** `Document.onanimationiteration`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onanimationiteration(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f44u, result);
}

/** `Document.onanimationiteration`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onanimationiteration(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f44u, mumba_web_of_nullable(value));
}

/** `Document.onanimationend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onanimationend(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f43u, result);
}

/** `Document.onanimationend`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onanimationend(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f43u, mumba_web_of_nullable(value));
}

/** `Document.onanimationcancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onanimationcancel(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f42u, result);
}

/** `Document.onanimationcancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onanimationcancel(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f42u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onanimationstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onanimationstart(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f45u, result);
}

/** `HTMLElement.onanimationstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onanimationstart(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f45u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onanimationiteration`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onanimationiteration(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f44u, result);
}

/** `HTMLElement.onanimationiteration`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onanimationiteration(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f44u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onanimationend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onanimationend(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f43u, result);
}

/** `HTMLElement.onanimationend`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onanimationend(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f43u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onanimationcancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onanimationcancel(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f42u, result);
}

/** `HTMLElement.onanimationcancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onanimationcancel(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f42u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onanimationstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onanimationstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f45u, result);
}

/** `MathMLElement.onanimationstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onanimationstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f45u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onanimationiteration`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onanimationiteration(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f44u, result);
}

/** `MathMLElement.onanimationiteration`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onanimationiteration(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f44u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onanimationend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onanimationend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f43u, result);
}

/** `MathMLElement.onanimationend`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onanimationend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f43u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onanimationcancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onanimationcancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f42u, result);
}

/** `MathMLElement.onanimationcancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onanimationcancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f42u, mumba_web_of_nullable(value));
}

/** `SVGElement.onanimationstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onanimationstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f45u, result);
}

/** `SVGElement.onanimationstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onanimationstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f45u, mumba_web_of_nullable(value));
}

/** `SVGElement.onanimationiteration`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onanimationiteration(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f44u, result);
}

/** `SVGElement.onanimationiteration`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onanimationiteration(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f44u, mumba_web_of_nullable(value));
}

/** `SVGElement.onanimationend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onanimationend(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f43u, result);
}

/** `SVGElement.onanimationend`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onanimationend(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f43u, mumba_web_of_nullable(value));
}

/** `SVGElement.onanimationcancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onanimationcancel(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f42u, result);
}

/** `SVGElement.onanimationcancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onanimationcancel(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f42u, mumba_web_of_nullable(value));
}

/** `Window.onanimationstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onanimationstart(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f45u, result);
}

/** `Window.onanimationstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onanimationstart(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f45u, mumba_web_of_nullable(value));
}

/** `Window.onanimationiteration`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onanimationiteration(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f44u, result);
}

/** `Window.onanimationiteration`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onanimationiteration(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f44u, mumba_web_of_nullable(value));
}

/** `Window.onanimationend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onanimationend(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f43u, result);
}

/** `Window.onanimationend`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onanimationend(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f43u, mumba_web_of_nullable(value));
}

/** `Window.onanimationcancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onanimationcancel(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f42u, result);
}

/** `Window.onanimationcancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onanimationcancel(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f42u, mumba_web_of_nullable(value));
}

/** `AnimationEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_animation_event_init;

/** Makes a `AnimationEventInit` without members. Deferred. */
static inline mumba_status mumba_animation_event_init_create(mumba_context *ctx, mumba_animation_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `AnimationEventInit.animationName`. Without it: "". Deferred. */
static inline mumba_status mumba_animation_event_init_set_animation_name(
    mumba_context *ctx, mumba_animation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000492u, mumba_of_string(value));
}

/** `AnimationEventInit.animationName`. Reads. */
static inline mumba_status mumba_animation_event_init_get_animation_name(
    mumba_context *ctx, mumba_animation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000492u, result);
}

/** `AnimationEventInit.elapsedTime`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_animation_event_init_set_elapsed_time(
    mumba_context *ctx, mumba_animation_event_init self, double value) {
    return mumba_set(ctx, self, 0x8000094cu, mumba_of_number(value));
}

/** `AnimationEventInit.elapsedTime`. Reads. */
static inline mumba_status mumba_animation_event_init_get_elapsed_time(
    mumba_context *ctx, mumba_animation_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000094cu, result);
}

/** `AnimationEventInit.pseudoElement`. Without it: "". Deferred. */
static inline mumba_status mumba_animation_event_init_set_pseudo_element(
    mumba_context *ctx, mumba_animation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011d4u, mumba_of_string(value));
}

/** `AnimationEventInit.pseudoElement`. Reads. */
static inline mumba_status mumba_animation_event_init_get_pseudo_element(
    mumba_context *ctx, mumba_animation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011d4u, result);
}

#endif /* MUMBA_WEB_CSS_ANIMATIONS_H */
