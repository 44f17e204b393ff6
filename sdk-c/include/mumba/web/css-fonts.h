/**
 * @file css-fonts.h
 * CSS Fonts Module Level 4: <https://drafts.csswg.org/css-fonts-4/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_FONTS_H
#define MUMBA_WEB_CSS_FONTS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_font_feature_values_rule;
typedef mumba_handle mumba_css_font_palette_values_rule;

/** `CSSFontFeatureValuesRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_font_feature_values_rule;

/** Gives `object` itself when it is of `CSSFontFeatureValuesRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_font_feature_values_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_font_feature_values_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000005fu, 0, result);
}

/** `CSSFontFeatureValuesRule.fontFamily`. Reads. */
static inline mumba_status mumba_css_font_feature_values_rule_get_font_family(
    mumba_context *ctx, mumba_css_font_feature_values_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a45u, result);
}

/** `CSSFontFeatureValuesRule.fontFamily`. Deferred. */
static inline mumba_status mumba_css_font_feature_values_rule_set_font_family(
    mumba_context *ctx, mumba_css_font_feature_values_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a45u, mumba_of_string(value));
}

/** `CSSFontFeatureValuesRule.annotation`. Gives an object. Deferred. */
static inline mumba_status mumba_css_font_feature_values_rule_get_annotation(
    mumba_context *ctx, mumba_css_font_feature_values_rule self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000499u, result);
}

/** `CSSFontFeatureValuesRule.ornaments`. Gives an object. Deferred. */
static inline mumba_status mumba_css_font_feature_values_rule_get_ornaments(
    mumba_context *ctx, mumba_css_font_feature_values_rule self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000107au, result);
}

/** `CSSFontFeatureValuesRule.stylistic`. Gives an object. Deferred. */
static inline mumba_status mumba_css_font_feature_values_rule_get_stylistic(
    mumba_context *ctx, mumba_css_font_feature_values_rule self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001577u, result);
}

/** `CSSFontFeatureValuesRule.swash`. Gives an object. Deferred. */
static inline mumba_status mumba_css_font_feature_values_rule_get_swash(
    mumba_context *ctx, mumba_css_font_feature_values_rule self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800015a6u, result);
}

/** `CSSFontFeatureValuesRule.characterVariant`. Gives an object. Deferred. */
static inline mumba_status mumba_css_font_feature_values_rule_get_character_variant(
    mumba_context *ctx, mumba_css_font_feature_values_rule self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000658u, result);
}

/** `CSSFontFeatureValuesRule.styleset`. Gives an object. Deferred. */
static inline mumba_status mumba_css_font_feature_values_rule_get_styleset(
    mumba_context *ctx, mumba_css_font_feature_values_rule self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001576u, result);
}

/** `CSSFontPaletteValuesRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_font_palette_values_rule;

/** Gives `object` itself when it is of `CSSFontPaletteValuesRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_font_palette_values_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_font_palette_values_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000060u, 0, result);
}

/** `CSSFontPaletteValuesRule.name`. Reads. */
static inline mumba_status mumba_css_font_palette_values_rule_get_name(
    mumba_context *ctx, mumba_css_font_palette_values_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CSSFontPaletteValuesRule.fontFamily`. Reads. */
static inline mumba_status mumba_css_font_palette_values_rule_get_font_family(
    mumba_context *ctx, mumba_css_font_palette_values_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a45u, result);
}

/** `CSSFontPaletteValuesRule.basePalette`. Reads. */
static inline mumba_status mumba_css_font_palette_values_rule_get_base_palette(
    mumba_context *ctx, mumba_css_font_palette_values_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000577u, result);
}

/** `CSSFontPaletteValuesRule.overrideColors`. Reads. */
static inline mumba_status mumba_css_font_palette_values_rule_get_override_colors(
    mumba_context *ctx, mumba_css_font_palette_values_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001093u, result);
}

/** `CSSRule.FONT_FEATURE_VALUES_RULE` */
#define MUMBA_CSS_RULE_FONT_FEATURE_VALUES_RULE ((uint16_t)14)

#endif /* MUMBA_WEB_CSS_FONTS_H */
