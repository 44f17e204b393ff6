/**
 * @file css-counter-styles.h
 * CSS Counter Styles Module Level 3: <https://drafts.csswg.org/css-counter-styles-3/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_COUNTER_STYLES_H
#define MUMBA_WEB_CSS_COUNTER_STYLES_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_counter_style_rule;

/** `CSSCounterStyleRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_counter_style_rule;

/** Gives `object` itself when it is of `CSSCounterStyleRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_counter_style_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_counter_style_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000005du, 0, result);
}

/** `CSSCounterStyleRule.name`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_name(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CSSCounterStyleRule.name`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_name(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.system`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_system(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015b1u, result);
}

/** `CSSCounterStyleRule.system`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_system(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015b1u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.symbols`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_symbols(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015a9u, result);
}

/** `CSSCounterStyleRule.symbols`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_symbols(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015a9u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.additiveSymbols`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_additive_symbols(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000044cu, result);
}

/** `CSSCounterStyleRule.additiveSymbols`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_additive_symbols(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000044cu, mumba_of_string(value));
}

/** `CSSCounterStyleRule.negative`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_negative(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ed8u, result);
}

/** `CSSCounterStyleRule.negative`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_negative(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ed8u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.prefix`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_prefix(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001181u, result);
}

/** `CSSCounterStyleRule.prefix`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_prefix(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001181u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.suffix`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_suffix(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001589u, result);
}

/** `CSSCounterStyleRule.suffix`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_suffix(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001589u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.range`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_range(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001211u, result);
}

/** `CSSCounterStyleRule.range`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_range(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001211u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.pad`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_pad(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010a4u, result);
}

/** `CSSCounterStyleRule.pad`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_pad(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010a4u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.speakAs`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_speak_as(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014f9u, result);
}

/** `CSSCounterStyleRule.speakAs`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_speak_as(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014f9u, mumba_of_string(value));
}

/** `CSSCounterStyleRule.fallback`. Reads. */
static inline mumba_status mumba_css_counter_style_rule_get_fallback(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009eeu, result);
}

/** `CSSCounterStyleRule.fallback`. Deferred. */
static inline mumba_status mumba_css_counter_style_rule_set_fallback(
    mumba_context *ctx, mumba_css_counter_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009eeu, mumba_of_string(value));
}

/** `CSSRule.COUNTER_STYLE_RULE` */
#define MUMBA_CSS_RULE_COUNTER_STYLE_RULE ((uint16_t)11)

#endif /* MUMBA_WEB_CSS_COUNTER_STYLES_H */
