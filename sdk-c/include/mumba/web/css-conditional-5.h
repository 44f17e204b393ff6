/**
 * @file css-conditional-5.h
 * CSS Conditional Rules Module Level 5: <https://drafts.csswg.org/css-conditional-5/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_CONDITIONAL_5_H
#define MUMBA_WEB_CSS_CONDITIONAL_5_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_container_rule;

/** `CSSContainerRule`. It is a `mumba_css_condition_rule` too. */
typedef mumba_handle mumba_css_container_rule;

/** Gives `object` itself when it is of `CSSContainerRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_container_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_container_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000005cu, 0, result);
}

/** `CSSContainerRule.containerName`. Reads. */
static inline mumba_status mumba_css_container_rule_get_container_name(
    mumba_context *ctx, mumba_css_container_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000720u, result);
}

/** `CSSContainerRule.containerQuery`. Reads. */
static inline mumba_status mumba_css_container_rule_get_container_query(
    mumba_context *ctx, mumba_css_container_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000721u, result);
}

#endif /* MUMBA_WEB_CSS_CONDITIONAL_5_H */
