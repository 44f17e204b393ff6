/**
 * @file svg-animations.h
 * SVG Animations: <https://svgwg.org/specs/animations/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SVG_ANIMATIONS_H
#define MUMBA_WEB_SVG_ANIMATIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_svg_animation_element;
typedef mumba_handle mumba_svg_element;
typedef mumba_handle mumba_svg_svg_element;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `SVGAnimateElement`. It is a `mumba_svg_animation_element` too. */
typedef mumba_handle mumba_svg_animate_element;

/** Gives `object` itself when it is of `SVGAnimateElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animate_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_animate_element *result) {
    return mumba_web_cast(ctx, object, 0x800002bfu, 0, result);
}

/** `SVGAnimateMotionElement`. It is a `mumba_svg_animation_element` too. */
typedef mumba_handle mumba_svg_animate_motion_element;

/** Gives `object` itself when it is of `SVGAnimateMotionElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animate_motion_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_animate_motion_element *result) {
    return mumba_web_cast(ctx, object, 0x800002c0u, 0, result);
}

/** `SVGAnimateTransformElement`. It is a `mumba_svg_animation_element` too. */
typedef mumba_handle mumba_svg_animate_transform_element;

/** Gives `object` itself when it is of `SVGAnimateTransformElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animate_transform_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_animate_transform_element *result) {
    return mumba_web_cast(ctx, object, 0x800002c1u, 0, result);
}

/** `SVGAnimationElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_animation_element;

/** Gives `object` itself when it is of `SVGAnimationElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animation_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_animation_element *result) {
    return mumba_web_cast(ctx, object, 0x800002ceu, 0, result);
}

/** `SVGAnimationElement.targetElement`. Gives `SVGElement` or none. Reads. */
static inline mumba_status mumba_svg_animation_element_get_target_element(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_svg_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015c6u, result);
}

/** `SVGAnimationElement.targetElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_animation_element_get_target_element_deferred(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_svg_element *result) {
    return mumba_get_handle(ctx, self, 0x800015c6u, result);
}

/** `SVGAnimationElement.onbegin`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_animation_element_get_onbegin(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f56u, result);
}

/** `SVGAnimationElement.onbegin`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_animation_element_set_onbegin(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f56u, mumba_web_of_nullable(value));
}

/** `SVGAnimationElement.onend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_animation_element_get_onend(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f98u, result);
}

/** `SVGAnimationElement.onend`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_animation_element_set_onend(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f98u, mumba_web_of_nullable(value));
}

/** `SVGAnimationElement.onrepeat`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_animation_element_get_onrepeat(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001005u, result);
}

/** `SVGAnimationElement.onrepeat`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_animation_element_set_onrepeat(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001005u, mumba_web_of_nullable(value));
}

/** `SVGAnimationElement.getStartTime`. Reads. */
static inline mumba_status mumba_svg_animation_element_get_start_time(
    mumba_context *ctx, mumba_svg_animation_element self, float *result) {
    return mumba_web_call_float(ctx, self, 0x80000b55u, NULL, 0, result);
}

/** `SVGAnimationElement.getCurrentTime`. Reads. */
static inline mumba_status mumba_svg_animation_element_get_current_time(
    mumba_context *ctx, mumba_svg_animation_element self, float *result) {
    return mumba_web_call_float(ctx, self, 0x80000ae3u, NULL, 0, result);
}

/** `SVGAnimationElement.getSimpleDuration`. Reads. */
static inline mumba_status mumba_svg_animation_element_get_simple_duration(
    mumba_context *ctx, mumba_svg_animation_element self, float *result) {
    return mumba_web_call_float(ctx, self, 0x80000b52u, NULL, 0, result);
}

/** `SVGAnimationElement.beginElement`. Deferred. */
static inline mumba_status mumba_svg_animation_element_begin_element(
    mumba_context *ctx, mumba_svg_animation_element self) {
    return mumba_invoke(ctx, self, 0x80000596u, NULL, 0, NULL);
}

/** `SVGAnimationElement.beginElementAt`. Deferred. */
static inline mumba_status mumba_svg_animation_element_begin_element_at(
    mumba_context *ctx, mumba_svg_animation_element self, float offset) {
    return mumba_call_plain(ctx, self, 0x80000597u, 01u, MUMBA_NONE, MUMBA_NONE, (double)offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGAnimationElement.endElement`. Deferred. */
static inline mumba_status mumba_svg_animation_element_end_element(
    mumba_context *ctx, mumba_svg_animation_element self) {
    return mumba_invoke(ctx, self, 0x80000975u, NULL, 0, NULL);
}

/** `SVGAnimationElement.endElementAt`. Deferred. */
static inline mumba_status mumba_svg_animation_element_end_element_at(
    mumba_context *ctx, mumba_svg_animation_element self, float offset) {
    return mumba_call_plain(ctx, self, 0x80000976u, 01u, MUMBA_NONE, MUMBA_NONE, (double)offset, 0, 0, 0, 0, 0, 0, 0);
}

/** The event `begin` of `SVGAnimationElement`, a `Event`. */
static inline mumba_status mumba_svg_animation_element_on_begin(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000594u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_animation_element_on_begin`, in the way that `options` says. */
static inline mumba_status mumba_svg_animation_element_on_begin_with_options(
    mumba_context *ctx, mumba_svg_animation_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000594u, options, listener, user, drop, subscription);
}

/** The event `end` of `SVGAnimationElement`, a `Event`. */
static inline mumba_status mumba_svg_animation_element_on_end(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000972u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_animation_element_on_end`, in the way that `options` says. */
static inline mumba_status mumba_svg_animation_element_on_end_with_options(
    mumba_context *ctx, mumba_svg_animation_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000972u, options, listener, user, drop, subscription);
}

/** The event `repeat` of `SVGAnimationElement`, a `Event`. */
static inline mumba_status mumba_svg_animation_element_on_repeat(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012a8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_animation_element_on_repeat`, in the way that `options` says. */
static inline mumba_status mumba_svg_animation_element_on_repeat_with_options(
    mumba_context *ctx, mumba_svg_animation_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012a8u, options, listener, user, drop, subscription);
}

/** `SVGMPathElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_m_path_element;

/** Gives `object` itself when it is of `SVGMPathElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_m_path_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_m_path_element *result) {
    return mumba_web_cast(ctx, object, 0x800002fau, 0, result);
}

/** `SVGSVGElement.pauseAnimations`. Deferred. */
static inline mumba_status mumba_svg_svg_element_pause_animations(mumba_context *ctx, mumba_svg_svg_element self) {
    return mumba_invoke(ctx, self, 0x800010d8u, NULL, 0, NULL);
}

/** `SVGSVGElement.unpauseAnimations`. Deferred. */
static inline mumba_status mumba_svg_svg_element_unpause_animations(mumba_context *ctx, mumba_svg_svg_element self) {
    return mumba_invoke(ctx, self, 0x800016ebu, NULL, 0, NULL);
}

/** `SVGSVGElement.animationsPaused`. Reads. */
static inline mumba_status mumba_svg_svg_element_animations_paused(
    mumba_context *ctx, mumba_svg_svg_element self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000496u, NULL, 0, result);
}

/** `SVGSVGElement.getCurrentTime`. Reads. */
static inline mumba_status mumba_svg_svg_element_get_current_time(
    mumba_context *ctx, mumba_svg_svg_element self, float *result) {
    return mumba_web_call_float(ctx, self, 0x80000ae3u, NULL, 0, result);
}

/** `SVGSVGElement.setCurrentTime`. Deferred. */
static inline mumba_status mumba_svg_svg_element_set_current_time(
    mumba_context *ctx, mumba_svg_svg_element self, float seconds) {
    return mumba_call_plain(ctx, self, 0x8000142bu, 01u, MUMBA_NONE, MUMBA_NONE, (double)seconds, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGSetElement`. It is a `mumba_svg_animation_element` too. */
typedef mumba_handle mumba_svg_set_element;

/** Gives `object` itself when it is of `SVGSetElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_set_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_set_element *result) {
    return mumba_web_cast(ctx, object, 0x8000030au, 0, result);
}

#endif /* MUMBA_WEB_SVG_ANIMATIONS_H */
