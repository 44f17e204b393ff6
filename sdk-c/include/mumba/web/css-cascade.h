/**
 * @file css-cascade.h
 * CSS Cascading and Inheritance Module Level 5: <https://drafts.csswg.org/css-cascade-5/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_CASCADE_H
#define MUMBA_WEB_CSS_CASCADE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_layer_block_rule;
typedef mumba_handle mumba_css_layer_statement_rule;

/** `CSSLayerBlockRule`. It is a `mumba_css_grouping_rule` too. */
typedef mumba_handle mumba_css_layer_block_rule;

/** Gives `object` itself when it is of `CSSLayerBlockRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_layer_block_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_layer_block_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000006au, 0, result);
}

/** `CSSLayerBlockRule.name`. Reads. */
static inline mumba_status mumba_css_layer_block_rule_get_name(
    mumba_context *ctx, mumba_css_layer_block_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CSSLayerStatementRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_layer_statement_rule;

/** Gives `object` itself when it is of `CSSLayerStatementRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_layer_statement_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_layer_statement_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000006bu, 0, result);
}

/** `CSSLayerStatementRule.nameList`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_css_layer_statement_rule_get_name_list(
    mumba_context *ctx, mumba_css_layer_statement_rule self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000ec1u, result);
}

#endif /* MUMBA_WEB_CSS_CASCADE_H */
