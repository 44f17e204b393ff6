/**
 * @file css-nesting.h
 * CSS Nesting Module Level 1: <https://drafts.csswg.org/css-nesting-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_NESTING_H
#define MUMBA_WEB_CSS_NESTING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_nested_declarations;
typedef mumba_handle mumba_css_style_declaration;

/** `CSSNestedDeclarations`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_nested_declarations;

/** Gives `object` itself when it is of `CSSNestedDeclarations`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_nested_declarations(
    mumba_context *ctx, mumba_handle object, mumba_css_nested_declarations *result) {
    return mumba_web_cast(ctx, object, 0x80000078u, 0, result);
}

/** `CSSNestedDeclarations.style`. Deferred. */
static inline mumba_status mumba_css_nested_declarations_get_style(
    mumba_context *ctx, mumba_css_nested_declarations self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `CSSNestedDeclarations.style`. Deferred. */
static inline mumba_status mumba_css_nested_declarations_set_style(
    mumba_context *ctx, mumba_css_nested_declarations self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

#endif /* MUMBA_WEB_CSS_NESTING_H */
