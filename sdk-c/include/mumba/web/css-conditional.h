/**
 * @file css-conditional.h
 * CSS Conditional Rules Module Level 3: <https://drafts.csswg.org/css-conditional-3/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_CONDITIONAL_H
#define MUMBA_WEB_CSS_CONDITIONAL_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css;
typedef mumba_handle mumba_css_condition_rule;
typedef mumba_handle mumba_css_media_rule;
typedef mumba_handle mumba_media_list;

/** `CSS.supports`. Reads. */
static inline mumba_status mumba_css_supports_with_value(
    mumba_context *ctx, mumba_string property, mumba_string value, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(property);
    argv[1] = mumba_of_string(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80001595u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.supports`. Reads. */
static inline mumba_status mumba_css_supports(mumba_context *ctx, mumba_string condition_text, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(condition_text);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80001595u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSConditionRule`. It is a `mumba_css_grouping_rule` too. */
typedef mumba_handle mumba_css_condition_rule;

/** Gives `object` itself when it is of `CSSConditionRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_condition_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_condition_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000005bu, 0, result);
}

/** `CSSConditionRule.conditionText`. Reads. */
static inline mumba_status mumba_css_condition_rule_get_condition_text(
    mumba_context *ctx, mumba_css_condition_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006feu, result);
}

/** `CSSMediaRule`. It is a `mumba_css_condition_rule` too. */
typedef mumba_handle mumba_css_media_rule;

/** Gives `object` itself when it is of `CSSMediaRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_media_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_media_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000076u, 0, result);
}

/** `CSSMediaRule.media`. Deferred. */
static inline mumba_status mumba_css_media_rule_get_media(
    mumba_context *ctx, mumba_css_media_rule self, mumba_media_list *result) {
    return mumba_get_handle(ctx, self, 0x80000e4bu, result);
}

/** `CSSMediaRule.media`. Deferred. */
static inline mumba_status mumba_css_media_rule_set_media(
    mumba_context *ctx, mumba_css_media_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e4bu, mumba_of_string(value));
}

/** `CSSRule.SUPPORTS_RULE` */
#define MUMBA_CSS_RULE_SUPPORTS_RULE ((uint16_t)12)

/** `CSSSupportsRule`. It is a `mumba_css_condition_rule` too. */
typedef mumba_handle mumba_css_supports_rule;

/** Gives `object` itself when it is of `CSSSupportsRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_supports_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_supports_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000008du, 0, result);
}

#endif /* MUMBA_WEB_CSS_CONDITIONAL_H */
