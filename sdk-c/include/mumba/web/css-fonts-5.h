/**
 * @file css-fonts-5.h
 * CSS Fonts Module Level 5: <https://drafts.csswg.org/css-fonts-5/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_FONTS_5_H
#define MUMBA_WEB_CSS_FONTS_5_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_font_face_rule;
typedef mumba_handle mumba_css_style_declaration;

/** `CSSFontFaceRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_font_face_rule;

/** Gives `object` itself when it is of `CSSFontFaceRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_font_face_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_font_face_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000005eu, 0, result);
}

/** `CSSFontFaceRule.style`. Deferred. */
static inline mumba_status mumba_css_font_face_rule_get_style(
    mumba_context *ctx, mumba_css_font_face_rule self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `CSSFontFaceRule.style`. Deferred. */
static inline mumba_status mumba_css_font_face_rule_set_style(
    mumba_context *ctx, mumba_css_font_face_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

#endif /* MUMBA_WEB_CSS_FONTS_5_H */
