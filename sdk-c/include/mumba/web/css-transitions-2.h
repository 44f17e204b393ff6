/**
 * @file css-transitions-2.h
 * CSS Transitions Module Level 2: <https://drafts.csswg.org/css-transitions-2/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_TRANSITIONS_2_H
#define MUMBA_WEB_CSS_TRANSITIONS_2_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_transition;
typedef mumba_handle mumba_transition_event_init;

/** `CSSStartingStyleRule`. It is a `mumba_css_grouping_rule` too. */
typedef mumba_handle mumba_css_starting_style_rule;

/** Gives `object` itself when it is of `CSSStartingStyleRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_starting_style_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_starting_style_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000088u, 0, result);
}

/** `CSSTransition`. It is a `mumba_animation` too. */
typedef mumba_handle mumba_css_transition;

/** Gives `object` itself when it is of `CSSTransition`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_transition(
    mumba_context *ctx, mumba_handle object, mumba_css_transition *result) {
    return mumba_web_cast(ctx, object, 0x80000090u, 0, result);
}

/** `CSSTransition.transitionProperty`. Reads. */
static inline mumba_status mumba_css_transition_get_transition_property(
    mumba_context *ctx, mumba_css_transition self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001669u, result);
}

/** `TransitionEventInit.animation`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_transition_event_init_set_animation(
    mumba_context *ctx, mumba_transition_event_init self, mumba_css_transition value) {
    return mumba_set(ctx, self, 0x80000491u, mumba_web_of_nullable(value));
}

/** `TransitionEventInit.animation`. Gives `CSSTransition` or none. Reads. */
static inline mumba_status mumba_transition_event_init_get_animation(
    mumba_context *ctx, mumba_transition_event_init self, mumba_css_transition *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000491u, result);
}

#endif /* MUMBA_WEB_CSS_TRANSITIONS_2_H */
