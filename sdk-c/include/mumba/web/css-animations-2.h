/**
 * @file css-animations-2.h
 * CSS Animations Module Level 2: <https://drafts.csswg.org/css-animations-2/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_ANIMATIONS_2_H
#define MUMBA_WEB_CSS_ANIMATIONS_2_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_animation_event_init;
typedef mumba_handle mumba_css_animation;

/** `CSSAnimation`. It is a `mumba_animation` too. */
typedef mumba_handle mumba_css_animation;

/** Gives `object` itself when it is of `CSSAnimation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_animation(
    mumba_context *ctx, mumba_handle object, mumba_css_animation *result) {
    return mumba_web_cast(ctx, object, 0x8000005au, 0, result);
}

/** `CSSAnimation.animationName`. Reads. */
static inline mumba_status mumba_css_animation_get_animation_name(
    mumba_context *ctx, mumba_css_animation self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000492u, result);
}

/** `AnimationEventInit.animation`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_event_init_set_animation(
    mumba_context *ctx, mumba_animation_event_init self, mumba_css_animation value) {
    return mumba_set(ctx, self, 0x80000491u, mumba_web_of_nullable(value));
}

/** `AnimationEventInit.animation`. Gives `CSSAnimation` or none. Reads. */
static inline mumba_status mumba_animation_event_init_get_animation(
    mumba_context *ctx, mumba_animation_event_init self, mumba_css_animation *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000491u, result);
}

#endif /* MUMBA_WEB_CSS_ANIMATIONS_2_H */
