/**
 * @file css-cascade-6.h
 * CSS Cascading and Inheritance Module Level 6: <https://drafts.csswg.org/css-cascade-6/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_CASCADE_6_H
#define MUMBA_WEB_CSS_CASCADE_6_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_scope_rule;

/** `CSSScopeRule`. It is a `mumba_css_grouping_rule` too. */
typedef mumba_handle mumba_css_scope_rule;

/** Gives `object` itself when it is of `CSSScopeRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_scope_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_scope_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000084u, 0, result);
}

/** `CSSScopeRule.start`. Gives a string or none. Reads. */
static inline mumba_status mumba_css_scope_rule_get_start(
    mumba_context *ctx, mumba_css_scope_rule self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001524u, result);
}

/** `CSSScopeRule.end`. Gives a string or none. Reads. */
static inline mumba_status mumba_css_scope_rule_get_end(
    mumba_context *ctx, mumba_css_scope_rule self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000972u, result);
}

#endif /* MUMBA_WEB_CSS_CASCADE_6_H */
