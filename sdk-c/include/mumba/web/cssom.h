/**
 * @file cssom.h
 * CSS Object Model (CSSOM) Module Level 1: <https://drafts.csswg.org/cssom-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSSOM_H
#define MUMBA_WEB_CSSOM_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css;
typedef mumba_handle mumba_css_grouping_rule;
typedef mumba_handle mumba_css_import_rule;
typedef mumba_handle mumba_css_margin_rule;
typedef mumba_handle mumba_css_namespace_rule;
typedef mumba_handle mumba_css_page_rule;
typedef mumba_handle mumba_css_rule;
typedef mumba_handle mumba_css_rule_list;
typedef mumba_handle mumba_css_style_declaration;
typedef mumba_handle mumba_css_style_rule;
typedef mumba_handle mumba_css_style_sheet;
typedef mumba_handle mumba_css_style_sheet_init;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_html_link_element;
typedef mumba_handle mumba_html_style_element;
typedef mumba_handle mumba_mathml_element;
typedef mumba_handle mumba_media_list;
typedef mumba_handle mumba_processing_instruction;
typedef mumba_handle mumba_shadow_root;
typedef mumba_handle mumba_style_sheet;
typedef mumba_handle mumba_style_sheet_list;
typedef mumba_handle mumba_svg_element;
typedef mumba_handle mumba_svg_style_element;
typedef mumba_handle mumba_window;

/* `CSS`. */

/** `CSS.escape`. Reads. */
static inline mumba_status mumba_css_escape(mumba_context *ctx, mumba_string ident, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(ident);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_string(ctx, target, 0x8000099cu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSGroupingRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_grouping_rule;

/** Gives `object` itself when it is of `CSSGroupingRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_grouping_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_grouping_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000064u, 0, result);
}

/** `CSSGroupingRule.cssRules`. Deferred. */
static inline mumba_status mumba_css_grouping_rule_get_css_rules(
    mumba_context *ctx, mumba_css_grouping_rule self, mumba_css_rule_list *result) {
    return mumba_get_handle(ctx, self, 0x800007e1u, result);
}

/** `CSSGroupingRule.insertRule`. Reads. */
static inline mumba_status mumba_css_grouping_rule_insert_rule(
    mumba_context *ctx, mumba_css_grouping_rule self, mumba_string rule, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(rule);
    return mumba_web_call_uint32(ctx, self, 0x80000c78u, argv, 1, result);
}

/** `CSSGroupingRule.insertRule`. Reads. */
static inline mumba_status mumba_css_grouping_rule_insert_rule_with_index(
    mumba_context *ctx, mumba_css_grouping_rule self, mumba_string rule, uint32_t index, uint32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(rule);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_uint32(ctx, self, 0x80000c78u, argv, 2, result);
}

/** `CSSGroupingRule.deleteRule`. Deferred. */
static inline mumba_status mumba_css_grouping_rule_delete_rule(
    mumba_context *ctx, mumba_css_grouping_rule self, uint32_t index) {
    return mumba_call_plain(ctx, self, 0x80000851u, 01u, MUMBA_NONE, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `CSSImportRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_import_rule;

/** Gives `object` itself when it is of `CSSImportRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_import_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_import_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000066u, 0, result);
}

/** `CSSImportRule.href`. Reads. */
static inline mumba_status mumba_css_import_rule_get_href(
    mumba_context *ctx, mumba_css_import_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000be4u, result);
}

/** `CSSImportRule.media`. Deferred. */
static inline mumba_status mumba_css_import_rule_get_media(
    mumba_context *ctx, mumba_css_import_rule self, mumba_media_list *result) {
    return mumba_get_handle(ctx, self, 0x80000e4bu, result);
}

/** `CSSImportRule.media`. Deferred. */
static inline mumba_status mumba_css_import_rule_set_media(
    mumba_context *ctx, mumba_css_import_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e4bu, mumba_of_string(value));
}

/** `CSSImportRule.styleSheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_css_import_rule_get_style_sheet(
    mumba_context *ctx, mumba_css_import_rule self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001573u, result);
}

/** `CSSImportRule.styleSheet`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_import_rule_get_style_sheet_deferred(
    mumba_context *ctx, mumba_css_import_rule self, mumba_css_style_sheet *result) {
    return mumba_get_handle(ctx, self, 0x80001573u, result);
}

/** `CSSImportRule.layerName`. Gives a string or none. Reads. */
static inline mumba_status mumba_css_import_rule_get_layer_name(
    mumba_context *ctx, mumba_css_import_rule self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000d4au, result);
}

/** `CSSImportRule.supportsText`. Gives a string or none. Reads. */
static inline mumba_status mumba_css_import_rule_get_supports_text(
    mumba_context *ctx, mumba_css_import_rule self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001596u, result);
}

/** `CSSMarginRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_margin_rule;

/** Gives `object` itself when it is of `CSSMarginRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_margin_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_margin_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000006cu, 0, result);
}

/** `CSSMarginRule.name`. Reads. */
static inline mumba_status mumba_css_margin_rule_get_name(
    mumba_context *ctx, mumba_css_margin_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CSSMarginRule.style`. Deferred. */
static inline mumba_status mumba_css_margin_rule_get_style(
    mumba_context *ctx, mumba_css_margin_rule self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `CSSMarginRule.style`. Deferred. */
static inline mumba_status mumba_css_margin_rule_set_style(
    mumba_context *ctx, mumba_css_margin_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `CSSNamespaceRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_namespace_rule;

/** Gives `object` itself when it is of `CSSNamespaceRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_namespace_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_namespace_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000077u, 0, result);
}

/** `CSSNamespaceRule.namespaceURI`. Reads. */
static inline mumba_status mumba_css_namespace_rule_get_namespace_uri(
    mumba_context *ctx, mumba_css_namespace_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec6u, result);
}

/** `CSSNamespaceRule.prefix`. Reads. */
static inline mumba_status mumba_css_namespace_rule_get_prefix(
    mumba_context *ctx, mumba_css_namespace_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001181u, result);
}

/** `CSSPageRule`. It is a `mumba_css_grouping_rule` too. */
typedef mumba_handle mumba_css_page_rule;

/** Gives `object` itself when it is of `CSSPageRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_page_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_page_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000007bu, 0, result);
}

/** `CSSPageRule.selectorText`. Reads. */
static inline mumba_status mumba_css_page_rule_get_selector_text(
    mumba_context *ctx, mumba_css_page_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013f6u, result);
}

/** `CSSPageRule.selectorText`. Deferred. */
static inline mumba_status mumba_css_page_rule_set_selector_text(
    mumba_context *ctx, mumba_css_page_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013f6u, mumba_of_string(value));
}

/** `CSSPageRule.style`. Deferred. */
static inline mumba_status mumba_css_page_rule_get_style(
    mumba_context *ctx, mumba_css_page_rule self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `CSSPageRule.style`. Deferred. */
static inline mumba_status mumba_css_page_rule_set_style(
    mumba_context *ctx, mumba_css_page_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `CSSRule`. */
typedef mumba_handle mumba_css_rule;

/** `CSSRule.STYLE_RULE` */
#define MUMBA_CSS_RULE_STYLE_RULE ((uint16_t)1)
/** `CSSRule.CHARSET_RULE` */
#define MUMBA_CSS_RULE_CHARSET_RULE ((uint16_t)2)
/** `CSSRule.IMPORT_RULE` */
#define MUMBA_CSS_RULE_IMPORT_RULE ((uint16_t)3)
/** `CSSRule.MEDIA_RULE` */
#define MUMBA_CSS_RULE_MEDIA_RULE ((uint16_t)4)
/** `CSSRule.FONT_FACE_RULE` */
#define MUMBA_CSS_RULE_FONT_FACE_RULE ((uint16_t)5)
/** `CSSRule.PAGE_RULE` */
#define MUMBA_CSS_RULE_PAGE_RULE ((uint16_t)6)
/** `CSSRule.MARGIN_RULE` */
#define MUMBA_CSS_RULE_MARGIN_RULE ((uint16_t)9)
/** `CSSRule.NAMESPACE_RULE` */
#define MUMBA_CSS_RULE_NAMESPACE_RULE ((uint16_t)10)

/** Gives `object` itself when it is of `CSSRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_rule(mumba_context *ctx, mumba_handle object, mumba_css_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000081u, 0, result);
}

/** `CSSRule.cssText`. Reads. */
static inline mumba_status mumba_css_rule_get_css_text(mumba_context *ctx, mumba_css_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007e2u, result);
}

/** `CSSRule.cssText`. Deferred. */
static inline mumba_status mumba_css_rule_set_css_text(mumba_context *ctx, mumba_css_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007e2u, mumba_of_string(value));
}

/** `CSSRule.parentRule`. Gives `CSSRule` or none. Reads. */
static inline mumba_status mumba_css_rule_get_parent_rule(
    mumba_context *ctx, mumba_css_rule self, mumba_css_rule *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010bcu, result);
}

/** `CSSRule.parentRule`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_rule_get_parent_rule_deferred(
    mumba_context *ctx, mumba_css_rule self, mumba_css_rule *result) {
    return mumba_get_handle(ctx, self, 0x800010bcu, result);
}

/** `CSSRule.parentStyleSheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_css_rule_get_parent_style_sheet(
    mumba_context *ctx, mumba_css_rule self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010bdu, result);
}

/** `CSSRule.parentStyleSheet`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_rule_get_parent_style_sheet_deferred(
    mumba_context *ctx, mumba_css_rule self, mumba_css_style_sheet *result) {
    return mumba_get_handle(ctx, self, 0x800010bdu, result);
}

/** `CSSRule.type`. Reads. */
static inline mumba_status mumba_css_rule_get_type(mumba_context *ctx, mumba_css_rule self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001680u, result);
}

/** `CSSRuleList`. */
typedef mumba_handle mumba_css_rule_list;

/** Gives `object` itself when it is of `CSSRuleList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_rule_list(
    mumba_context *ctx, mumba_handle object, mumba_css_rule_list *result) {
    return mumba_web_cast(ctx, object, 0x80000082u, 0, result);
}

/** `CSSRuleList.item`. Gives `CSSRule` or none. Reads. */
static inline mumba_status mumba_css_rule_list_item(
    mumba_context *ctx, mumba_css_rule_list self, uint32_t index, mumba_css_rule *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `CSSRuleList.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_rule_list_item_deferred(
    mumba_context *ctx, mumba_css_rule_list self, uint32_t index, mumba_css_rule *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `CSSRuleList`, by index or name. Gives `CSSRule` or none. Reads. */
static inline mumba_status mumba_css_rule_list_get_at(
    mumba_context *ctx, mumba_css_rule_list self, uint32_t index, mumba_css_rule *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `CSSRuleList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_rule_list_get_at_deferred(
    mumba_context *ctx, mumba_css_rule_list self, uint32_t index, mumba_css_rule *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `CSSRuleList.length`. Reads. */
static inline mumba_status mumba_css_rule_list_get_length(
    mumba_context *ctx, mumba_css_rule_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `CSSStyleDeclaration`. */
typedef mumba_handle mumba_css_style_declaration;

/** Gives `object` itself when it is of `CSSStyleDeclaration`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_style_declaration(
    mumba_context *ctx, mumba_handle object, mumba_css_style_declaration *result) {
    return mumba_web_cast(ctx, object, 0x80000089u, 0, result);
}

/** `CSSStyleDeclaration.cssText`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_css_text(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007e2u, result);
}

/** `CSSStyleDeclaration.cssText`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_css_text(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007e2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.length`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_length(
    mumba_context *ctx, mumba_css_style_declaration self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `CSSStyleDeclaration.item`. Reads. */
static inline mumba_status mumba_css_style_declaration_item(
    mumba_context *ctx, mumba_css_style_declaration self, uint32_t index, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_string(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `CSSStyleDeclaration`, by index or name. Gives a string or none. Reads. */
static inline mumba_status mumba_css_style_declaration_get_at(
    mumba_context *ctx, mumba_css_style_declaration self, uint32_t index, mumba_string *result) {
    return mumba_web_get_index_string_or_none(ctx, self, index, result);
}

/** `CSSStyleDeclaration.getPropertyValue`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_property_value(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string property, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(property);
    return mumba_web_call_string(ctx, self, 0x80000b2fu, argv, 1, result);
}

/** `CSSStyleDeclaration.getPropertyPriority`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_property_priority(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string property, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(property);
    return mumba_web_call_string(ctx, self, 0x80000b2du, argv, 1, result);
}

/** `CSSStyleDeclaration.setProperty`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_property(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string property, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(property);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x80001452u, argv, 2, NULL);
}

/** `CSSStyleDeclaration.setProperty`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_property_with_priority(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string property, mumba_string value,
    mumba_string priority) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(property);
    argv[1] = mumba_of_string(value);
    argv[2] = mumba_of_string(priority);
    return mumba_invoke(ctx, self, 0x80001452u, argv, 3, NULL);
}

/** `CSSStyleDeclaration.removeProperty`. Reads. */
static inline mumba_status mumba_css_style_declaration_remove_property(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string property, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(property);
    return mumba_web_call_string(ctx, self, 0x80001295u, argv, 1, result);
}

/** `CSSStyleDeclaration.parentRule`. Gives `CSSRule` or none. Reads. */
static inline mumba_status mumba_css_style_declaration_get_parent_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_css_rule *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010bcu, result);
}

/** `CSSStyleDeclaration.parentRule`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_style_declaration_get_parent_rule_deferred(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_css_rule *result) {
    return mumba_get_handle(ctx, self, 0x800010bcu, result);
}

/** `CSSStyleDeclaration.accentColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_accent_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001804u, result);
}

/** `CSSStyleDeclaration.accentColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_accent_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001804u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.additiveSymbols`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_additive_symbols(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000044cu, result);
}

/** `CSSStyleDeclaration.additiveSymbols`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_additive_symbols(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000044cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.alignContent`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_align_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001806u, result);
}

/** `CSSStyleDeclaration.alignContent`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_align_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001806u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.alignItems`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_align_items(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001807u, result);
}

/** `CSSStyleDeclaration.alignItems`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_align_items(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001807u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.alignSelf`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_align_self(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000462u, result);
}

/** `CSSStyleDeclaration.alignSelf`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_align_self(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000462u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.alignmentBaseline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_alignment_baseline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001808u, result);
}

/** `CSSStyleDeclaration.alignmentBaseline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_alignment_baseline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001808u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.all`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_all(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000464u, result);
}

/** `CSSStyleDeclaration.all`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_all(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000464u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.anchorName`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_anchor_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001809u, result);
}

/** `CSSStyleDeclaration.anchorName`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_anchor_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001809u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.anchorScope`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_anchor_scope(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000180au, result);
}

/** `CSSStyleDeclaration.anchorScope`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_anchor_scope(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000180au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000491u, result);
}

/** `CSSStyleDeclaration.animation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000491u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationComposition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_composition(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000180bu, result);
}

/** `CSSStyleDeclaration.animationComposition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_composition(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000180bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationDelay`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000180cu, result);
}

/** `CSSStyleDeclaration.animationDelay`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000180cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationDirection`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000180du, result);
}

/** `CSSStyleDeclaration.animationDirection`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000180du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationDuration`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_duration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000180eu, result);
}

/** `CSSStyleDeclaration.animationDuration`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_duration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000180eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationFillMode`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_fill_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000180fu, result);
}

/** `CSSStyleDeclaration.animationFillMode`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_fill_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000180fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationIterationCount`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_iteration_count(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001810u, result);
}

/** `CSSStyleDeclaration.animationIterationCount`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_iteration_count(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001810u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationName`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000492u, result);
}

/** `CSSStyleDeclaration.animationName`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000492u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationPlayState`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_play_state(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001811u, result);
}

/** `CSSStyleDeclaration.animationPlayState`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_play_state(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001811u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationRange`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001812u, result);
}

/** `CSSStyleDeclaration.animationRange`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001812u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationRangeEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_range_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001813u, result);
}

/** `CSSStyleDeclaration.animationRangeEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_range_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001813u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationRangeStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_range_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001814u, result);
}

/** `CSSStyleDeclaration.animationRangeStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_range_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001814u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationTimeline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_timeline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001815u, result);
}

/** `CSSStyleDeclaration.animationTimeline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_timeline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001815u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationTimingFunction`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_timing_function(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001816u, result);
}

/** `CSSStyleDeclaration.animationTimingFunction`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_timing_function(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001816u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.animationTrigger`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_animation_trigger(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001817u, result);
}

/** `CSSStyleDeclaration.animationTrigger`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_animation_trigger(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001817u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.appRegion`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_app_region(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001818u, result);
}

/** `CSSStyleDeclaration.appRegion`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_app_region(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001818u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.appearance`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_appearance(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001819u, result);
}

/** `CSSStyleDeclaration.appearance`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_appearance(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001819u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.ascentOverride`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_ascent_override(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004f5u, result);
}

/** `CSSStyleDeclaration.ascentOverride`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_ascent_override(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004f5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.aspectRatio`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_aspect_ratio(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004f7u, result);
}

/** `CSSStyleDeclaration.aspectRatio`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_aspect_ratio(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004f7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backdropFilter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_backdrop_filter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000181au, result);
}

/** `CSSStyleDeclaration.backdropFilter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_backdrop_filter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000181au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backfaceVisibility`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_backface_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000181bu, result);
}

/** `CSSStyleDeclaration.backfaceVisibility`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_backface_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000181bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.background`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000562u, result);
}

/** `CSSStyleDeclaration.background`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000562u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundAttachment`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_attachment(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000181cu, result);
}

/** `CSSStyleDeclaration.backgroundAttachment`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_attachment(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000181cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundBlendMode`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_blend_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000181du, result);
}

/** `CSSStyleDeclaration.backgroundBlendMode`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_blend_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000181du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundClip`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000181eu, result);
}

/** `CSSStyleDeclaration.backgroundClip`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000181eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000181fu, result);
}

/** `CSSStyleDeclaration.backgroundColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000181fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundImage`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001820u, result);
}

/** `CSSStyleDeclaration.backgroundImage`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001820u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundOrigin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001821u, result);
}

/** `CSSStyleDeclaration.backgroundOrigin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001821u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001822u, result);
}

/** `CSSStyleDeclaration.backgroundPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001822u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundPositionX`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_position_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001823u, result);
}

/** `CSSStyleDeclaration.backgroundPositionX`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_position_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001823u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundPositionY`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_position_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001824u, result);
}

/** `CSSStyleDeclaration.backgroundPositionY`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_position_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001824u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundRepeat`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001825u, result);
}

/** `CSSStyleDeclaration.backgroundRepeat`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001825u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.backgroundSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_background_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001826u, result);
}

/** `CSSStyleDeclaration.backgroundSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_background_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001826u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.basePalette`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_base_palette(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000577u, result);
}

/** `CSSStyleDeclaration.basePalette`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_base_palette(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000577u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.baselineShift`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_baseline_shift(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001827u, result);
}

/** `CSSStyleDeclaration.baselineShift`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_baseline_shift(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001827u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.baselineSource`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_baseline_source(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001828u, result);
}

/** `CSSStyleDeclaration.baselineSource`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_baseline_source(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001828u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.blockSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_block_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005c9u, result);
}

/** `CSSStyleDeclaration.blockSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_block_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005c9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.border`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005d4u, result);
}

/** `CSSStyleDeclaration.border`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005d4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlock`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000182cu, result);
}

/** `CSSStyleDeclaration.borderBlock`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000182cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000182du, result);
}

/** `CSSStyleDeclaration.borderBlockColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000182du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000182eu, result);
}

/** `CSSStyleDeclaration.borderBlockEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000182eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockEndColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_end_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000182fu, result);
}

/** `CSSStyleDeclaration.borderBlockEndColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_end_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000182fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockEndStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_end_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001830u, result);
}

/** `CSSStyleDeclaration.borderBlockEndStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_end_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001830u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockEndWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_end_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001831u, result);
}

/** `CSSStyleDeclaration.borderBlockEndWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_end_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001831u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001832u, result);
}

/** `CSSStyleDeclaration.borderBlockStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001832u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockStartColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_start_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001833u, result);
}

/** `CSSStyleDeclaration.borderBlockStartColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_start_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001833u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockStartStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_start_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001834u, result);
}

/** `CSSStyleDeclaration.borderBlockStartStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_start_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001834u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockStartWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_start_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001835u, result);
}

/** `CSSStyleDeclaration.borderBlockStartWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_start_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001835u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001836u, result);
}

/** `CSSStyleDeclaration.borderBlockStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001836u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBlockWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_block_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001837u, result);
}

/** `CSSStyleDeclaration.borderBlockWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_block_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001837u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBottom`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001838u, result);
}

/** `CSSStyleDeclaration.borderBottom`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001838u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBottomColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_bottom_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001839u, result);
}

/** `CSSStyleDeclaration.borderBottomColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_bottom_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001839u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBottomLeftRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_bottom_left_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000183au, result);
}

/** `CSSStyleDeclaration.borderBottomLeftRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_bottom_left_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000183au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBottomRightRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_bottom_right_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000183bu, result);
}

/** `CSSStyleDeclaration.borderBottomRightRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_bottom_right_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000183bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBottomStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_bottom_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000183cu, result);
}

/** `CSSStyleDeclaration.borderBottomStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_bottom_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000183cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderBottomWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_bottom_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000183du, result);
}

/** `CSSStyleDeclaration.borderBottomWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_bottom_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000183du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderCollapse`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_collapse(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000183eu, result);
}

/** `CSSStyleDeclaration.borderCollapse`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_collapse(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000183eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000183fu, result);
}

/** `CSSStyleDeclaration.borderColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000183fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderEndEndRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_end_end_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001840u, result);
}

/** `CSSStyleDeclaration.borderEndEndRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_end_end_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001840u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderEndStartRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_end_start_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001841u, result);
}

/** `CSSStyleDeclaration.borderEndStartRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_end_start_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001841u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderImage`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001842u, result);
}

/** `CSSStyleDeclaration.borderImage`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001842u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderImageOutset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_image_outset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001843u, result);
}

/** `CSSStyleDeclaration.borderImageOutset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_image_outset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001843u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderImageRepeat`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_image_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001844u, result);
}

/** `CSSStyleDeclaration.borderImageRepeat`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_image_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001844u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderImageSlice`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_image_slice(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001845u, result);
}

/** `CSSStyleDeclaration.borderImageSlice`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_image_slice(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001845u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderImageSource`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_image_source(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001846u, result);
}

/** `CSSStyleDeclaration.borderImageSource`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_image_source(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001846u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderImageWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_image_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001847u, result);
}

/** `CSSStyleDeclaration.borderImageWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_image_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001847u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001848u, result);
}

/** `CSSStyleDeclaration.borderInline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001848u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001849u, result);
}

/** `CSSStyleDeclaration.borderInlineColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001849u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000184au, result);
}

/** `CSSStyleDeclaration.borderInlineEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000184au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineEndColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_end_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000184bu, result);
}

/** `CSSStyleDeclaration.borderInlineEndColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_end_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000184bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineEndStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_end_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000184cu, result);
}

/** `CSSStyleDeclaration.borderInlineEndStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_end_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000184cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineEndWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_end_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000184du, result);
}

/** `CSSStyleDeclaration.borderInlineEndWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_end_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000184du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000184eu, result);
}

/** `CSSStyleDeclaration.borderInlineStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000184eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineStartColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_start_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000184fu, result);
}

/** `CSSStyleDeclaration.borderInlineStartColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_start_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000184fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineStartStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_start_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001850u, result);
}

/** `CSSStyleDeclaration.borderInlineStartStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_start_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001850u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineStartWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_start_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001851u, result);
}

/** `CSSStyleDeclaration.borderInlineStartWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_start_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001851u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001852u, result);
}

/** `CSSStyleDeclaration.borderInlineStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001852u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderInlineWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_inline_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001853u, result);
}

/** `CSSStyleDeclaration.borderInlineWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_inline_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001853u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderLeft`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001854u, result);
}

/** `CSSStyleDeclaration.borderLeft`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001854u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderLeftColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_left_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001855u, result);
}

/** `CSSStyleDeclaration.borderLeftColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_left_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001855u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderLeftStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_left_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001856u, result);
}

/** `CSSStyleDeclaration.borderLeftStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_left_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001856u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderLeftWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_left_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001857u, result);
}

/** `CSSStyleDeclaration.borderLeftWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_left_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001857u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001858u, result);
}

/** `CSSStyleDeclaration.borderRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001858u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderRight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001859u, result);
}

/** `CSSStyleDeclaration.borderRight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001859u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderRightColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_right_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000185au, result);
}

/** `CSSStyleDeclaration.borderRightColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_right_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000185au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderRightStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_right_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000185bu, result);
}

/** `CSSStyleDeclaration.borderRightStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_right_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000185bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderRightWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_right_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000185cu, result);
}

/** `CSSStyleDeclaration.borderRightWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_right_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000185cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderSpacing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000185du, result);
}

/** `CSSStyleDeclaration.borderSpacing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000185du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderStartEndRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_start_end_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000185eu, result);
}

/** `CSSStyleDeclaration.borderStartEndRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_start_end_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000185eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderStartStartRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_start_start_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000185fu, result);
}

/** `CSSStyleDeclaration.borderStartStartRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_start_start_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000185fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001860u, result);
}

/** `CSSStyleDeclaration.borderStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001860u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderTop`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001861u, result);
}

/** `CSSStyleDeclaration.borderTop`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001861u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderTopColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_top_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001862u, result);
}

/** `CSSStyleDeclaration.borderTopColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_top_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001862u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderTopLeftRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_top_left_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001863u, result);
}

/** `CSSStyleDeclaration.borderTopLeftRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_top_left_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001863u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderTopRightRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_top_right_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001864u, result);
}

/** `CSSStyleDeclaration.borderTopRightRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_top_right_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001864u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderTopStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_top_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001865u, result);
}

/** `CSSStyleDeclaration.borderTopStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_top_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001865u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderTopWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_top_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001866u, result);
}

/** `CSSStyleDeclaration.borderTopWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_top_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001866u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.borderWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_border_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001867u, result);
}

/** `CSSStyleDeclaration.borderWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_border_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001867u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.bottom`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005d8u, result);
}

/** `CSSStyleDeclaration.bottom`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005d8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.boxDecorationBreak`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_box_decoration_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001868u, result);
}

/** `CSSStyleDeclaration.boxDecorationBreak`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_box_decoration_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001868u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.boxShadow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_box_shadow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001869u, result);
}

/** `CSSStyleDeclaration.boxShadow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_box_shadow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001869u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.boxSizing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_box_sizing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000186au, result);
}

/** `CSSStyleDeclaration.boxSizing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_box_sizing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000186au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.breakAfter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_break_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000186bu, result);
}

/** `CSSStyleDeclaration.breakAfter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_break_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000186bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.breakBefore`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_break_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000186cu, result);
}

/** `CSSStyleDeclaration.breakBefore`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_break_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000186cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.breakInside`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_break_inside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000186du, result);
}

/** `CSSStyleDeclaration.breakInside`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_break_inside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000186du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.bufferedRendering`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_buffered_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000186eu, result);
}

/** `CSSStyleDeclaration.bufferedRendering`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_buffered_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000186eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.captionSide`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_caption_side(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000186fu, result);
}

/** `CSSStyleDeclaration.captionSide`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_caption_side(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000186fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.caretAnimation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_caret_animation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001870u, result);
}

/** `CSSStyleDeclaration.caretAnimation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_caret_animation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001870u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.caretColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_caret_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001871u, result);
}

/** `CSSStyleDeclaration.caretColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_caret_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001871u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.caretShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_caret_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001872u, result);
}

/** `CSSStyleDeclaration.caretShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_caret_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001872u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.clear`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_clear(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000679u, result);
}

/** `CSSStyleDeclaration.clear`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_clear(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000679u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.clip`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006a0u, result);
}

/** `CSSStyleDeclaration.clip`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006a0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.clipPath`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_clip_path(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001873u, result);
}

/** `CSSStyleDeclaration.clipPath`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_clip_path(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001873u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.clipRule`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_clip_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001874u, result);
}

/** `CSSStyleDeclaration.clipRule`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_clip_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001874u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.color`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006c7u, result);
}

/** `CSSStyleDeclaration.color`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006c7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.colorInterpolation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_color_interpolation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001875u, result);
}

/** `CSSStyleDeclaration.colorInterpolation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_color_interpolation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001875u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.colorInterpolationFilters`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_color_interpolation_filters(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001876u, result);
}

/** `CSSStyleDeclaration.colorInterpolationFilters`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_color_interpolation_filters(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001876u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.colorRendering`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_color_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001877u, result);
}

/** `CSSStyleDeclaration.colorRendering`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_color_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001877u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.colorScheme`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_color_scheme(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001878u, result);
}

/** `CSSStyleDeclaration.colorScheme`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_color_scheme(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001878u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnCount`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_count(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001879u, result);
}

/** `CSSStyleDeclaration.columnCount`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_count(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001879u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnFill`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_fill(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000187au, result);
}

/** `CSSStyleDeclaration.columnFill`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_fill(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000187au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnGap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000187bu, result);
}

/** `CSSStyleDeclaration.columnGap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000187bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnHeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000187cu, result);
}

/** `CSSStyleDeclaration.columnHeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000187cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnRule`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000187du, result);
}

/** `CSSStyleDeclaration.columnRule`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000187du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnRuleColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_rule_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000187eu, result);
}

/** `CSSStyleDeclaration.columnRuleColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_rule_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000187eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnRuleStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_rule_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000187fu, result);
}

/** `CSSStyleDeclaration.columnRuleStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_rule_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000187fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnRuleWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_rule_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001880u, result);
}

/** `CSSStyleDeclaration.columnRuleWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_rule_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001880u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnSpan`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_span(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001881u, result);
}

/** `CSSStyleDeclaration.columnSpan`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_span(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001881u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001882u, result);
}

/** `CSSStyleDeclaration.columnWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001882u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columnWrap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_column_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001883u, result);
}

/** `CSSStyleDeclaration.columnWrap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_column_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001883u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.columns`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_columns(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001884u, result);
}

/** `CSSStyleDeclaration.columns`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_columns(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001884u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.contain`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_contain(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001885u, result);
}

/** `CSSStyleDeclaration.contain`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_contain(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001885u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.containIntrinsicBlockSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_contain_intrinsic_block_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001886u, result);
}

/** `CSSStyleDeclaration.containIntrinsicBlockSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_contain_intrinsic_block_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001886u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.containIntrinsicHeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_contain_intrinsic_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001887u, result);
}

/** `CSSStyleDeclaration.containIntrinsicHeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_contain_intrinsic_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001887u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.containIntrinsicInlineSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_contain_intrinsic_inline_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001888u, result);
}

/** `CSSStyleDeclaration.containIntrinsicInlineSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_contain_intrinsic_inline_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001888u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.containIntrinsicSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_contain_intrinsic_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001889u, result);
}

/** `CSSStyleDeclaration.containIntrinsicSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_contain_intrinsic_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001889u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.containIntrinsicWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_contain_intrinsic_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000188au, result);
}

/** `CSSStyleDeclaration.containIntrinsicWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_contain_intrinsic_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000188au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.container`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_container(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000071eu, result);
}

/** `CSSStyleDeclaration.container`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_container(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000071eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.containerName`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_container_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000720u, result);
}

/** `CSSStyleDeclaration.containerName`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_container_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000720u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.containerType`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_container_type(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000723u, result);
}

/** `CSSStyleDeclaration.containerType`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_container_type(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000723u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.content`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000726u, result);
}

/** `CSSStyleDeclaration.content`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000726u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.contentVisibility`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_content_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000188bu, result);
}

/** `CSSStyleDeclaration.contentVisibility`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_content_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000188bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerBlockEndShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_block_end_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000188cu, result);
}

/** `CSSStyleDeclaration.cornerBlockEndShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_block_end_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000188cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerBlockStartShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_block_start_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000188du, result);
}

/** `CSSStyleDeclaration.cornerBlockStartShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_block_start_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000188du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerBottomLeftShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_bottom_left_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000188eu, result);
}

/** `CSSStyleDeclaration.cornerBottomLeftShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_bottom_left_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000188eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerBottomRightShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_bottom_right_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000188fu, result);
}

/** `CSSStyleDeclaration.cornerBottomRightShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_bottom_right_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000188fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerBottomShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_bottom_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001890u, result);
}

/** `CSSStyleDeclaration.cornerBottomShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_bottom_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001890u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerEndEndShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_end_end_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001891u, result);
}

/** `CSSStyleDeclaration.cornerEndEndShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_end_end_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001891u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerEndStartShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_end_start_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001892u, result);
}

/** `CSSStyleDeclaration.cornerEndStartShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_end_start_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001892u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerInlineEndShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_inline_end_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001893u, result);
}

/** `CSSStyleDeclaration.cornerInlineEndShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_inline_end_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001893u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerInlineStartShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_inline_start_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001894u, result);
}

/** `CSSStyleDeclaration.cornerInlineStartShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_inline_start_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001894u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerLeftShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_left_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001895u, result);
}

/** `CSSStyleDeclaration.cornerLeftShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_left_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001895u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerRightShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_right_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001896u, result);
}

/** `CSSStyleDeclaration.cornerRightShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_right_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001896u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001897u, result);
}

/** `CSSStyleDeclaration.cornerShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001897u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerStartEndShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_start_end_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001898u, result);
}

/** `CSSStyleDeclaration.cornerStartEndShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_start_end_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001898u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerStartStartShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_start_start_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001899u, result);
}

/** `CSSStyleDeclaration.cornerStartStartShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_start_start_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001899u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerTopLeftShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_top_left_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000189au, result);
}

/** `CSSStyleDeclaration.cornerTopLeftShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_top_left_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000189au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerTopRightShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_top_right_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000189bu, result);
}

/** `CSSStyleDeclaration.cornerTopRightShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_top_right_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000189bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cornerTopShape`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_corner_top_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000189cu, result);
}

/** `CSSStyleDeclaration.cornerTopShape`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_corner_top_shape(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000189cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.counterIncrement`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_counter_increment(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000189du, result);
}

/** `CSSStyleDeclaration.counterIncrement`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_counter_increment(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000189du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.counterReset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_counter_reset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000189eu, result);
}

/** `CSSStyleDeclaration.counterReset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_counter_reset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000189eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.counterSet`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_counter_set(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000189fu, result);
}

/** `CSSStyleDeclaration.counterSet`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_counter_set(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000189fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cssFloat`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_css_float(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a0u, result);
}

/** `CSSStyleDeclaration.cssFloat`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_css_float(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cursor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_cursor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007fdu, result);
}

/** `CSSStyleDeclaration.cursor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_cursor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007fdu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cx`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_cx(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000806u, result);
}

/** `CSSStyleDeclaration.cx`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_cx(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000806u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.cy`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_cy(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000807u, result);
}

/** `CSSStyleDeclaration.cy`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_cy(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000807u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.d`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_d(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000808u, result);
}

/** `CSSStyleDeclaration.d`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_d(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000808u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.descentOverride`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_descent_override(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000088fu, result);
}

/** `CSSStyleDeclaration.descentOverride`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_descent_override(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000088fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.direction`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008c1u, result);
}

/** `CSSStyleDeclaration.direction`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008c1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.display`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_display(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008d8u, result);
}

/** `CSSStyleDeclaration.display`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_display(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008d8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.dominantBaseline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_dominant_baseline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a1u, result);
}

/** `CSSStyleDeclaration.dominantBaseline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_dominant_baseline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.dynamicRangeLimit`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_dynamic_range_limit(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a2u, result);
}

/** `CSSStyleDeclaration.dynamicRangeLimit`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_dynamic_range_limit(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.emptyCells`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_empty_cells(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a3u, result);
}

/** `CSSStyleDeclaration.emptyCells`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_empty_cells(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fallback`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_fallback(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009eeu, result);
}

/** `CSSStyleDeclaration.fallback`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_fallback(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009eeu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fieldSizing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_field_sizing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a4u, result);
}

/** `CSSStyleDeclaration.fieldSizing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_field_sizing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fill`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_fill(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a08u, result);
}

/** `CSSStyleDeclaration.fill`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_fill(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a08u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fillOpacity`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_fill_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a5u, result);
}

/** `CSSStyleDeclaration.fillOpacity`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_fill_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fillRule`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_fill_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a6u, result);
}

/** `CSSStyleDeclaration.fillRule`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_fill_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.filter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_filter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a0fu, result);
}

/** `CSSStyleDeclaration.filter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_filter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a0fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.flex`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flex(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a23u, result);
}

/** `CSSStyleDeclaration.flex`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flex(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a23u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.flexBasis`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flex_basis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a7u, result);
}

/** `CSSStyleDeclaration.flexBasis`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flex_basis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.flexDirection`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flex_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a8u, result);
}

/** `CSSStyleDeclaration.flexDirection`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flex_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.flexFlow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flex_flow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018a9u, result);
}

/** `CSSStyleDeclaration.flexFlow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flex_flow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018a9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.flexGrow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flex_grow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018aau, result);
}

/** `CSSStyleDeclaration.flexGrow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flex_grow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018aau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.flexShrink`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flex_shrink(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018abu, result);
}

/** `CSSStyleDeclaration.flexShrink`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flex_shrink(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018abu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.flexWrap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flex_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018acu, result);
}

/** `CSSStyleDeclaration.flexWrap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flex_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018acu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.float`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_float(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a27u, result);
}

/** `CSSStyleDeclaration.float`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_float(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a27u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.floodColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flood_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018adu, result);
}

/** `CSSStyleDeclaration.floodColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flood_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018adu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.floodOpacity`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_flood_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018aeu, result);
}

/** `CSSStyleDeclaration.floodOpacity`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_flood_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018aeu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.font`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a42u, result);
}

/** `CSSStyleDeclaration.font`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a42u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontDisplay`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_display(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018afu, result);
}

/** `CSSStyleDeclaration.fontDisplay`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_display(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018afu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontFamily`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_family(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a45u, result);
}

/** `CSSStyleDeclaration.fontFamily`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_family(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a45u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontFeatureSettings`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_feature_settings(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b0u, result);
}

/** `CSSStyleDeclaration.fontFeatureSettings`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_feature_settings(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontKerning`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_kerning(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a46u, result);
}

/** `CSSStyleDeclaration.fontKerning`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_kerning(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a46u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontLanguageOverride`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_language_override(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b1u, result);
}

/** `CSSStyleDeclaration.fontLanguageOverride`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_language_override(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontOpticalSizing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_optical_sizing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b2u, result);
}

/** `CSSStyleDeclaration.fontOpticalSizing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_optical_sizing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontPalette`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_palette(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b3u, result);
}

/** `CSSStyleDeclaration.fontPalette`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_palette(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b4u, result);
}

/** `CSSStyleDeclaration.fontSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontSizeAdjust`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_size_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b5u, result);
}

/** `CSSStyleDeclaration.fontSizeAdjust`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_size_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontStretch`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_stretch(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a47u, result);
}

/** `CSSStyleDeclaration.fontStretch`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_stretch(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a47u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b6u, result);
}

/** `CSSStyleDeclaration.fontStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontSynthesis`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_synthesis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b7u, result);
}

/** `CSSStyleDeclaration.fontSynthesis`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_synthesis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontSynthesisSmallCaps`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_synthesis_small_caps(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b8u, result);
}

/** `CSSStyleDeclaration.fontSynthesisSmallCaps`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_synthesis_small_caps(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontSynthesisStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_synthesis_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018b9u, result);
}

/** `CSSStyleDeclaration.fontSynthesisStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_synthesis_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018b9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontSynthesisWeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_synthesis_weight(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018bau, result);
}

/** `CSSStyleDeclaration.fontSynthesisWeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_synthesis_weight(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018bau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariant`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variant(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018bbu, result);
}

/** `CSSStyleDeclaration.fontVariant`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variant(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018bbu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariantAlternates`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variant_alternates(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018bcu, result);
}

/** `CSSStyleDeclaration.fontVariantAlternates`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variant_alternates(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018bcu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariantCaps`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variant_caps(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a48u, result);
}

/** `CSSStyleDeclaration.fontVariantCaps`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variant_caps(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a48u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariantEastAsian`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variant_east_asian(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018bdu, result);
}

/** `CSSStyleDeclaration.fontVariantEastAsian`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variant_east_asian(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018bdu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariantEmoji`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variant_emoji(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018beu, result);
}

/** `CSSStyleDeclaration.fontVariantEmoji`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variant_emoji(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018beu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariantLigatures`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variant_ligatures(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018bfu, result);
}

/** `CSSStyleDeclaration.fontVariantLigatures`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variant_ligatures(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018bfu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariantNumeric`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variant_numeric(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c0u, result);
}

/** `CSSStyleDeclaration.fontVariantNumeric`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variant_numeric(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariantPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variant_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c1u, result);
}

/** `CSSStyleDeclaration.fontVariantPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variant_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontVariationSettings`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_variation_settings(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c2u, result);
}

/** `CSSStyleDeclaration.fontVariationSettings`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_variation_settings(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.fontWeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_font_weight(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c3u, result);
}

/** `CSSStyleDeclaration.fontWeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_font_weight(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.forcedColorAdjust`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_forced_color_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c4u, result);
}

/** `CSSStyleDeclaration.forcedColorAdjust`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_forced_color_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c5u, result);
}

/** `CSSStyleDeclaration.gap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.grid`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c6u, result);
}

/** `CSSStyleDeclaration.grid`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridArea`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_area(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c7u, result);
}

/** `CSSStyleDeclaration.gridArea`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_area(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridAutoColumns`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_auto_columns(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c8u, result);
}

/** `CSSStyleDeclaration.gridAutoColumns`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_auto_columns(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridAutoFlow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_auto_flow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018c9u, result);
}

/** `CSSStyleDeclaration.gridAutoFlow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_auto_flow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018c9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridAutoRows`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_auto_rows(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018cau, result);
}

/** `CSSStyleDeclaration.gridAutoRows`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_auto_rows(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018cau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridColumn`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_column(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018cbu, result);
}

/** `CSSStyleDeclaration.gridColumn`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_column(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018cbu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridColumnEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_column_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018ccu, result);
}

/** `CSSStyleDeclaration.gridColumnEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_column_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018ccu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridColumnGap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_column_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018cdu, result);
}

/** `CSSStyleDeclaration.gridColumnGap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_column_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018cdu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridColumnStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_column_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018ceu, result);
}

/** `CSSStyleDeclaration.gridColumnStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_column_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018ceu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridGap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018cfu, result);
}

/** `CSSStyleDeclaration.gridGap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018cfu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridRow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_row(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d0u, result);
}

/** `CSSStyleDeclaration.gridRow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_row(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridRowEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_row_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d1u, result);
}

/** `CSSStyleDeclaration.gridRowEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_row_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridRowGap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_row_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d2u, result);
}

/** `CSSStyleDeclaration.gridRowGap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_row_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridRowStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_row_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d3u, result);
}

/** `CSSStyleDeclaration.gridRowStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_row_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridTemplate`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_template(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d4u, result);
}

/** `CSSStyleDeclaration.gridTemplate`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_template(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridTemplateAreas`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_template_areas(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d5u, result);
}

/** `CSSStyleDeclaration.gridTemplateAreas`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_template_areas(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridTemplateColumns`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_template_columns(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d6u, result);
}

/** `CSSStyleDeclaration.gridTemplateColumns`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_template_columns(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.gridTemplateRows`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_grid_template_rows(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d7u, result);
}

/** `CSSStyleDeclaration.gridTemplateRows`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_grid_template_rows(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.height`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bcdu, result);
}

/** `CSSStyleDeclaration.height`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.hyphenateCharacter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_hyphenate_character(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d8u, result);
}

/** `CSSStyleDeclaration.hyphenateCharacter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_hyphenate_character(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.hyphenateLimitChars`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_hyphenate_limit_chars(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018d9u, result);
}

/** `CSSStyleDeclaration.hyphenateLimitChars`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_hyphenate_limit_chars(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018d9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.hyphens`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_hyphens(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018dau, result);
}

/** `CSSStyleDeclaration.hyphens`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_hyphens(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018dau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.imageOrientation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_image_orientation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c17u, result);
}

/** `CSSStyleDeclaration.imageOrientation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_image_orientation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c17u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.imageRendering`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_image_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018dbu, result);
}

/** `CSSStyleDeclaration.imageRendering`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_image_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018dbu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.inherits`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inherits(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c47u, result);
}

/** `CSSStyleDeclaration.inherits`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inherits(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c47u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.initialLetter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_initial_letter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018dcu, result);
}

/** `CSSStyleDeclaration.initialLetter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_initial_letter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018dcu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.initialValue`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_initial_value(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c56u, result);
}

/** `CSSStyleDeclaration.initialValue`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_initial_value(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c56u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.inlineSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inline_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c5cu, result);
}

/** `CSSStyleDeclaration.inlineSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inline_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c5cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.inset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c79u, result);
}

/** `CSSStyleDeclaration.inset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c79u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.insetBlock`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inset_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c80u, result);
}

/** `CSSStyleDeclaration.insetBlock`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inset_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c80u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.insetBlockEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inset_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c81u, result);
}

/** `CSSStyleDeclaration.insetBlockEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inset_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c81u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.insetBlockStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inset_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c82u, result);
}

/** `CSSStyleDeclaration.insetBlockStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inset_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c82u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.insetInline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inset_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c83u, result);
}

/** `CSSStyleDeclaration.insetInline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inset_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c83u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.insetInlineEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inset_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c84u, result);
}

/** `CSSStyleDeclaration.insetInlineEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inset_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c84u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.insetInlineStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_inset_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c85u, result);
}

/** `CSSStyleDeclaration.insetInlineStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_inset_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c85u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.interactivity`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_interactivity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018ddu, result);
}

/** `CSSStyleDeclaration.interactivity`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_interactivity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018ddu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.interestDelay`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_interest_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018deu, result);
}

/** `CSSStyleDeclaration.interestDelay`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_interest_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018deu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.interestDelayEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_interest_delay_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018dfu, result);
}

/** `CSSStyleDeclaration.interestDelayEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_interest_delay_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018dfu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.interestDelayStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_interest_delay_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e0u, result);
}

/** `CSSStyleDeclaration.interestDelayStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_interest_delay_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.interpolateSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_interpolate_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e1u, result);
}

/** `CSSStyleDeclaration.interpolateSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_interpolate_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.isolation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_isolation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e2u, result);
}

/** `CSSStyleDeclaration.isolation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_isolation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.justifyContent`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_justify_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e3u, result);
}

/** `CSSStyleDeclaration.justifyContent`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_justify_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.justifyItems`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_justify_items(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e4u, result);
}

/** `CSSStyleDeclaration.justifyItems`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_justify_items(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.justifySelf`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_justify_self(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d0au, result);
}

/** `CSSStyleDeclaration.justifySelf`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_justify_self(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d0au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.left`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d50u, result);
}

/** `CSSStyleDeclaration.left`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d50u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.letterSpacing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_letter_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d58u, result);
}

/** `CSSStyleDeclaration.letterSpacing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_letter_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d58u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.lightingColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_lighting_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e5u, result);
}

/** `CSSStyleDeclaration.lightingColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_lighting_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.lineBreak`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_line_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e6u, result);
}

/** `CSSStyleDeclaration.lineBreak`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_line_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.lineGapOverride`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_line_gap_override(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d66u, result);
}

/** `CSSStyleDeclaration.lineGapOverride`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_line_gap_override(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d66u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.lineHeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_line_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e7u, result);
}

/** `CSSStyleDeclaration.lineHeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_line_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.listStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_list_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e8u, result);
}

/** `CSSStyleDeclaration.listStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_list_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.listStyleImage`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_list_style_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018e9u, result);
}

/** `CSSStyleDeclaration.listStyleImage`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_list_style_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018e9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.listStylePosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_list_style_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018eau, result);
}

/** `CSSStyleDeclaration.listStylePosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_list_style_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018eau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.listStyleType`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_list_style_type(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018ebu, result);
}

/** `CSSStyleDeclaration.listStyleType`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_list_style_type(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018ebu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.margin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000dddu, result);
}

/** `CSSStyleDeclaration.margin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000dddu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginBlock`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de8u, result);
}

/** `CSSStyleDeclaration.marginBlock`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginBlockEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de9u, result);
}

/** `CSSStyleDeclaration.marginBlockEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginBlockStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000deau, result);
}

/** `CSSStyleDeclaration.marginBlockStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000deau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginBottom`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000debu, result);
}

/** `CSSStyleDeclaration.marginBottom`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000debu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginInline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000dedu, result);
}

/** `CSSStyleDeclaration.marginInline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000dedu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginInlineEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000deeu, result);
}

/** `CSSStyleDeclaration.marginInlineEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000deeu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginInlineStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000defu, result);
}

/** `CSSStyleDeclaration.marginInlineStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000defu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginLeft`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000df0u, result);
}

/** `CSSStyleDeclaration.marginLeft`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000df0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginRight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000df1u, result);
}

/** `CSSStyleDeclaration.marginRight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000df1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marginTop`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_margin_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000df2u, result);
}

/** `CSSStyleDeclaration.marginTop`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_margin_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000df2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.marker`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_marker(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018ecu, result);
}

/** `CSSStyleDeclaration.marker`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_marker(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018ecu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.markerEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_marker_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018edu, result);
}

/** `CSSStyleDeclaration.markerEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_marker_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018edu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.markerMid`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_marker_mid(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018eeu, result);
}

/** `CSSStyleDeclaration.markerMid`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_marker_mid(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018eeu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.markerStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_marker_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018efu, result);
}

/** `CSSStyleDeclaration.markerStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_marker_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018efu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.mask`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000dfau, result);
}

/** `CSSStyleDeclaration.mask`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000dfau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskClip`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f0u, result);
}

/** `CSSStyleDeclaration.maskClip`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskComposite`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_composite(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f1u, result);
}

/** `CSSStyleDeclaration.maskComposite`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_composite(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskImage`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f2u, result);
}

/** `CSSStyleDeclaration.maskImage`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskMode`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f3u, result);
}

/** `CSSStyleDeclaration.maskMode`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskOrigin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f4u, result);
}

/** `CSSStyleDeclaration.maskOrigin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f5u, result);
}

/** `CSSStyleDeclaration.maskPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskRepeat`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f6u, result);
}

/** `CSSStyleDeclaration.maskRepeat`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f7u, result);
}

/** `CSSStyleDeclaration.maskSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maskType`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mask_type(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f8u, result);
}

/** `CSSStyleDeclaration.maskType`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mask_type(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.mathDepth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_math_depth(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018f9u, result);
}

/** `CSSStyleDeclaration.mathDepth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_math_depth(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018f9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.mathShift`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_math_shift(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018fau, result);
}

/** `CSSStyleDeclaration.mathShift`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_math_shift(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018fau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.mathStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_math_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018fbu, result);
}

/** `CSSStyleDeclaration.mathStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_math_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018fbu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maxBlockSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_max_block_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e13u, result);
}

/** `CSSStyleDeclaration.maxBlockSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_max_block_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e13u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maxHeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_max_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e27u, result);
}

/** `CSSStyleDeclaration.maxHeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_max_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e27u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maxInlineSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_max_inline_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e28u, result);
}

/** `CSSStyleDeclaration.maxInlineSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_max_inline_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e28u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.maxWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_max_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e42u, result);
}

/** `CSSStyleDeclaration.maxWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_max_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e42u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.minBlockSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_min_block_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e76u, result);
}

/** `CSSStyleDeclaration.minBlockSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_min_block_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e76u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.minHeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_min_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e7au, result);
}

/** `CSSStyleDeclaration.minHeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_min_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e7au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.minInlineSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_min_inline_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e7bu, result);
}

/** `CSSStyleDeclaration.minInlineSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_min_inline_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e7bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.minWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_min_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e82u, result);
}

/** `CSSStyleDeclaration.minWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_min_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e82u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.mixBlendMode`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_mix_blend_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018fcu, result);
}

/** `CSSStyleDeclaration.mixBlendMode`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_mix_blend_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018fcu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.navigation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_navigation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ecfu, result);
}

/** `CSSStyleDeclaration.navigation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_navigation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ecfu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.negative`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_negative(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ed8u, result);
}

/** `CSSStyleDeclaration.negative`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_negative(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ed8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.objectFit`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_object_fit(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018feu, result);
}

/** `CSSStyleDeclaration.objectFit`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_object_fit(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018feu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.objectPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_object_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800018ffu, result);
}

/** `CSSStyleDeclaration.objectPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_object_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800018ffu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.objectViewBox`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_object_view_box(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001900u, result);
}

/** `CSSStyleDeclaration.objectViewBox`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_object_view_box(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001900u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.offset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_offset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000f29u, result);
}

/** `CSSStyleDeclaration.offset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_offset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000f29u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.offsetAnchor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_offset_anchor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001901u, result);
}

/** `CSSStyleDeclaration.offsetAnchor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_offset_anchor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001901u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.offsetDistance`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_offset_distance(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001902u, result);
}

/** `CSSStyleDeclaration.offsetDistance`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_offset_distance(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001902u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.offsetPath`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_offset_path(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001903u, result);
}

/** `CSSStyleDeclaration.offsetPath`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_offset_path(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001903u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.offsetPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_offset_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001904u, result);
}

/** `CSSStyleDeclaration.offsetPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_offset_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001904u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.offsetRotate`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_offset_rotate(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001905u, result);
}

/** `CSSStyleDeclaration.offsetRotate`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_offset_rotate(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001905u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.opacity`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001906u, result);
}

/** `CSSStyleDeclaration.opacity`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001906u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.order`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001907u, result);
}

/** `CSSStyleDeclaration.order`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001907u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.orphans`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_orphans(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001908u, result);
}

/** `CSSStyleDeclaration.orphans`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_orphans(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001908u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.outline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_outline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001909u, result);
}

/** `CSSStyleDeclaration.outline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_outline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001909u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.outlineColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_outline_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000190au, result);
}

/** `CSSStyleDeclaration.outlineColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_outline_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000190au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.outlineOffset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_outline_offset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000190bu, result);
}

/** `CSSStyleDeclaration.outlineOffset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_outline_offset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000190bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.outlineStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_outline_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000190cu, result);
}

/** `CSSStyleDeclaration.outlineStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_outline_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000190cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.outlineWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_outline_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000190du, result);
}

/** `CSSStyleDeclaration.outlineWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_outline_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000190du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overflow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overflow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000190eu, result);
}

/** `CSSStyleDeclaration.overflow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overflow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000190eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overflowAnchor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overflow_anchor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000190fu, result);
}

/** `CSSStyleDeclaration.overflowAnchor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overflow_anchor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000190fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overflowBlock`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overflow_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001910u, result);
}

/** `CSSStyleDeclaration.overflowBlock`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overflow_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001910u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overflowClipMargin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overflow_clip_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001911u, result);
}

/** `CSSStyleDeclaration.overflowClipMargin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overflow_clip_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001911u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overflowInline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overflow_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001912u, result);
}

/** `CSSStyleDeclaration.overflowInline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overflow_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001912u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overflowWrap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overflow_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001913u, result);
}

/** `CSSStyleDeclaration.overflowWrap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overflow_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001913u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overflowX`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overflow_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001914u, result);
}

/** `CSSStyleDeclaration.overflowX`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overflow_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001914u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overflowY`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overflow_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001915u, result);
}

/** `CSSStyleDeclaration.overflowY`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overflow_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001915u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overlay`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overlay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001916u, result);
}

/** `CSSStyleDeclaration.overlay`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overlay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001916u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overrideColors`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_override_colors(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001093u, result);
}

/** `CSSStyleDeclaration.overrideColors`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_override_colors(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001093u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overscrollBehavior`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overscroll_behavior(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001917u, result);
}

/** `CSSStyleDeclaration.overscrollBehavior`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overscroll_behavior(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001917u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overscrollBehaviorBlock`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overscroll_behavior_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001918u, result);
}

/** `CSSStyleDeclaration.overscrollBehaviorBlock`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overscroll_behavior_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001918u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overscrollBehaviorInline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overscroll_behavior_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001919u, result);
}

/** `CSSStyleDeclaration.overscrollBehaviorInline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overscroll_behavior_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001919u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overscrollBehaviorX`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overscroll_behavior_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000191au, result);
}

/** `CSSStyleDeclaration.overscrollBehaviorX`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overscroll_behavior_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000191au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.overscrollBehaviorY`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_overscroll_behavior_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000191bu, result);
}

/** `CSSStyleDeclaration.overscrollBehaviorY`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_overscroll_behavior_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000191bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.pad`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_pad(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010a4u, result);
}

/** `CSSStyleDeclaration.pad`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_pad(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010a4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.padding`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000191cu, result);
}

/** `CSSStyleDeclaration.padding`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000191cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingBlock`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000191du, result);
}

/** `CSSStyleDeclaration.paddingBlock`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000191du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingBlockEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000191eu, result);
}

/** `CSSStyleDeclaration.paddingBlockEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000191eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingBlockStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000191fu, result);
}

/** `CSSStyleDeclaration.paddingBlockStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000191fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingBottom`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001920u, result);
}

/** `CSSStyleDeclaration.paddingBottom`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001920u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingInline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001921u, result);
}

/** `CSSStyleDeclaration.paddingInline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001921u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingInlineEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001922u, result);
}

/** `CSSStyleDeclaration.paddingInlineEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001922u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingInlineStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001923u, result);
}

/** `CSSStyleDeclaration.paddingInlineStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001923u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingLeft`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001924u, result);
}

/** `CSSStyleDeclaration.paddingLeft`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001924u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingRight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001925u, result);
}

/** `CSSStyleDeclaration.paddingRight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001925u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paddingTop`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_padding_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001926u, result);
}

/** `CSSStyleDeclaration.paddingTop`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_padding_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001926u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.page`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_page(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001927u, result);
}

/** `CSSStyleDeclaration.page`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_page(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001927u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.pageBreakAfter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_page_break_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001928u, result);
}

/** `CSSStyleDeclaration.pageBreakAfter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_page_break_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001928u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.pageBreakBefore`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_page_break_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001929u, result);
}

/** `CSSStyleDeclaration.pageBreakBefore`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_page_break_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001929u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.pageBreakInside`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_page_break_inside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000192au, result);
}

/** `CSSStyleDeclaration.pageBreakInside`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_page_break_inside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000192au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.pageOrientation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_page_orientation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000192bu, result);
}

/** `CSSStyleDeclaration.pageOrientation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_page_orientation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000192bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.paintOrder`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_paint_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000192cu, result);
}

/** `CSSStyleDeclaration.paintOrder`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_paint_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000192cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.perspective`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_perspective(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000192du, result);
}

/** `CSSStyleDeclaration.perspective`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_perspective(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000192du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.perspectiveOrigin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_perspective_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000192eu, result);
}

/** `CSSStyleDeclaration.perspectiveOrigin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_perspective_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000192eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.placeContent`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_place_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000192fu, result);
}

/** `CSSStyleDeclaration.placeContent`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_place_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000192fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.placeItems`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_place_items(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001930u, result);
}

/** `CSSStyleDeclaration.placeItems`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_place_items(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001930u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.placeSelf`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_place_self(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001128u, result);
}

/** `CSSStyleDeclaration.placeSelf`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_place_self(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001128u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.pointerEvents`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_pointer_events(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001931u, result);
}

/** `CSSStyleDeclaration.pointerEvents`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_pointer_events(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001931u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.position`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001161u, result);
}

/** `CSSStyleDeclaration.position`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001161u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.positionAnchor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_position_anchor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001164u, result);
}

/** `CSSStyleDeclaration.positionAnchor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_position_anchor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001164u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.positionArea`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_position_area(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001165u, result);
}

/** `CSSStyleDeclaration.positionArea`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_position_area(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001165u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.positionTry`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_position_try(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001932u, result);
}

/** `CSSStyleDeclaration.positionTry`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_position_try(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001932u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.positionTryFallbacks`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_position_try_fallbacks(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001933u, result);
}

/** `CSSStyleDeclaration.positionTryFallbacks`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_position_try_fallbacks(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001933u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.positionTryOrder`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_position_try_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001934u, result);
}

/** `CSSStyleDeclaration.positionTryOrder`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_position_try_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001934u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.positionVisibility`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_position_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001935u, result);
}

/** `CSSStyleDeclaration.positionVisibility`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_position_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001935u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.prefix`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_prefix(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001181u, result);
}

/** `CSSStyleDeclaration.prefix`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_prefix(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001181u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.printColorAdjust`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_print_color_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001936u, result);
}

/** `CSSStyleDeclaration.printColorAdjust`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_print_color_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001936u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.quotes`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_quotes(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001937u, result);
}

/** `CSSStyleDeclaration.quotes`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_quotes(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001937u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.r`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_r(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011fdu, result);
}

/** `CSSStyleDeclaration.r`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_r(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011fdu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.range`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001211u, result);
}

/** `CSSStyleDeclaration.range`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001211u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.readingFlow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_reading_flow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001938u, result);
}

/** `CSSStyleDeclaration.readingFlow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_reading_flow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001938u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.readingOrder`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_reading_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001939u, result);
}

/** `CSSStyleDeclaration.readingOrder`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_reading_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001939u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.resize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_resize(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800012f3u, result);
}

/** `CSSStyleDeclaration.resize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_resize(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800012f3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.result`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_result(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001315u, result);
}

/** `CSSStyleDeclaration.result`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_result(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001315u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.right`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000134bu, result);
}

/** `CSSStyleDeclaration.right`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000134bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.rotate`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_rotate(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000135fu, result);
}

/** `CSSStyleDeclaration.rotate`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_rotate(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000135fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.rowGap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_row_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000193bu, result);
}

/** `CSSStyleDeclaration.rowGap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_row_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000193bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.rubyAlign`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_ruby_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000193cu, result);
}

/** `CSSStyleDeclaration.rubyAlign`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_ruby_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000193cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.rubyPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_ruby_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000193du, result);
}

/** `CSSStyleDeclaration.rubyPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_ruby_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000193du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.rx`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_rx(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000137bu, result);
}

/** `CSSStyleDeclaration.rx`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_rx(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000137bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.ry`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_ry(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000137cu, result);
}

/** `CSSStyleDeclaration.ry`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_ry(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000137cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scale`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scale(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000139fu, result);
}

/** `CSSStyleDeclaration.scale`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scale(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000139fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollBehavior`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_behavior(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000193eu, result);
}

/** `CSSStyleDeclaration.scrollBehavior`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_behavior(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000193eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollInitialTarget`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_initial_target(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000193fu, result);
}

/** `CSSStyleDeclaration.scrollInitialTarget`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_initial_target(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000193fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMargin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013beu, result);
}

/** `CSSStyleDeclaration.scrollMargin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013beu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginBlock`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001940u, result);
}

/** `CSSStyleDeclaration.scrollMarginBlock`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001940u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginBlockEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001941u, result);
}

/** `CSSStyleDeclaration.scrollMarginBlockEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001941u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginBlockStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001942u, result);
}

/** `CSSStyleDeclaration.scrollMarginBlockStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001942u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginBottom`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001943u, result);
}

/** `CSSStyleDeclaration.scrollMarginBottom`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001943u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginInline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001944u, result);
}

/** `CSSStyleDeclaration.scrollMarginInline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001944u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginInlineEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001945u, result);
}

/** `CSSStyleDeclaration.scrollMarginInlineEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001945u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginInlineStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001946u, result);
}

/** `CSSStyleDeclaration.scrollMarginInlineStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001946u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginLeft`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001947u, result);
}

/** `CSSStyleDeclaration.scrollMarginLeft`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001947u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginRight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001948u, result);
}

/** `CSSStyleDeclaration.scrollMarginRight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001948u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarginTop`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_margin_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001949u, result);
}

/** `CSSStyleDeclaration.scrollMarginTop`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_margin_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001949u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollMarkerGroup`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_marker_group(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000194au, result);
}

/** `CSSStyleDeclaration.scrollMarkerGroup`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_marker_group(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000194au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPadding`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000194bu, result);
}

/** `CSSStyleDeclaration.scrollPadding`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000194bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingBlock`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000194cu, result);
}

/** `CSSStyleDeclaration.scrollPaddingBlock`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_block(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000194cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingBlockEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000194du, result);
}

/** `CSSStyleDeclaration.scrollPaddingBlockEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_block_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000194du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingBlockStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000194eu, result);
}

/** `CSSStyleDeclaration.scrollPaddingBlockStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_block_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000194eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingBottom`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000194fu, result);
}

/** `CSSStyleDeclaration.scrollPaddingBottom`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_bottom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000194fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingInline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001950u, result);
}

/** `CSSStyleDeclaration.scrollPaddingInline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_inline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001950u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingInlineEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001951u, result);
}

/** `CSSStyleDeclaration.scrollPaddingInlineEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_inline_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001951u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingInlineStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001952u, result);
}

/** `CSSStyleDeclaration.scrollPaddingInlineStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_inline_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001952u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingLeft`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001953u, result);
}

/** `CSSStyleDeclaration.scrollPaddingLeft`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_left(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001953u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingRight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001954u, result);
}

/** `CSSStyleDeclaration.scrollPaddingRight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_right(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001954u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollPaddingTop`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_padding_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001955u, result);
}

/** `CSSStyleDeclaration.scrollPaddingTop`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_padding_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001955u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollSnapAlign`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_snap_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001956u, result);
}

/** `CSSStyleDeclaration.scrollSnapAlign`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_snap_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001956u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollSnapStop`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_snap_stop(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001957u, result);
}

/** `CSSStyleDeclaration.scrollSnapStop`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_snap_stop(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001957u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollSnapType`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_snap_type(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001958u, result);
}

/** `CSSStyleDeclaration.scrollSnapType`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_snap_type(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001958u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollTargetGroup`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_target_group(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001959u, result);
}

/** `CSSStyleDeclaration.scrollTargetGroup`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_target_group(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001959u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollTimeline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_timeline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000195au, result);
}

/** `CSSStyleDeclaration.scrollTimeline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_timeline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000195au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollTimelineAxis`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_timeline_axis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000195bu, result);
}

/** `CSSStyleDeclaration.scrollTimelineAxis`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_timeline_axis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000195bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollTimelineName`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scroll_timeline_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000195cu, result);
}

/** `CSSStyleDeclaration.scrollTimelineName`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scroll_timeline_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000195cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollbarColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scrollbar_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000195du, result);
}

/** `CSSStyleDeclaration.scrollbarColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scrollbar_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000195du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollbarGutter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scrollbar_gutter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000195eu, result);
}

/** `CSSStyleDeclaration.scrollbarGutter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scrollbar_gutter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000195eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.scrollbarWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_scrollbar_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000195fu, result);
}

/** `CSSStyleDeclaration.scrollbarWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_scrollbar_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000195fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.shapeImageThreshold`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_shape_image_threshold(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001962u, result);
}

/** `CSSStyleDeclaration.shapeImageThreshold`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_shape_image_threshold(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001962u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.shapeMargin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_shape_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001963u, result);
}

/** `CSSStyleDeclaration.shapeMargin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_shape_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001963u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.shapeOutside`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_shape_outside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001964u, result);
}

/** `CSSStyleDeclaration.shapeOutside`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_shape_outside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001964u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.shapeRendering`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_shape_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001965u, result);
}

/** `CSSStyleDeclaration.shapeRendering`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_shape_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001965u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.size`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014b8u, result);
}

/** `CSSStyleDeclaration.size`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014b8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.sizeAdjust`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_size_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001966u, result);
}

/** `CSSStyleDeclaration.sizeAdjust`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_size_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001966u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.speak`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_speak(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014f8u, result);
}

/** `CSSStyleDeclaration.speak`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_speak(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014f8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.speakAs`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_speak_as(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014f9u, result);
}

/** `CSSStyleDeclaration.speakAs`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_speak_as(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014f9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.src`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_src(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000150du, result);
}

/** `CSSStyleDeclaration.src`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_src(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000150du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.stopColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stop_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001967u, result);
}

/** `CSSStyleDeclaration.stopColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stop_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001967u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.stopOpacity`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stop_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001968u, result);
}

/** `CSSStyleDeclaration.stopOpacity`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stop_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001968u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.stroke`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stroke(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000156au, result);
}

/** `CSSStyleDeclaration.stroke`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stroke(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000156au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.strokeDasharray`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stroke_dasharray(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001969u, result);
}

/** `CSSStyleDeclaration.strokeDasharray`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stroke_dasharray(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001969u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.strokeDashoffset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stroke_dashoffset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000196au, result);
}

/** `CSSStyleDeclaration.strokeDashoffset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stroke_dashoffset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000196au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.strokeLinecap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stroke_linecap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000196bu, result);
}

/** `CSSStyleDeclaration.strokeLinecap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stroke_linecap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000196bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.strokeLinejoin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stroke_linejoin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000196cu, result);
}

/** `CSSStyleDeclaration.strokeLinejoin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stroke_linejoin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000196cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.strokeMiterlimit`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stroke_miterlimit(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000196du, result);
}

/** `CSSStyleDeclaration.strokeMiterlimit`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stroke_miterlimit(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000196du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.strokeOpacity`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stroke_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000196eu, result);
}

/** `CSSStyleDeclaration.strokeOpacity`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stroke_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000196eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.strokeWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_stroke_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000196fu, result);
}

/** `CSSStyleDeclaration.strokeWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_stroke_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000196fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.suffix`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_suffix(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001589u, result);
}

/** `CSSStyleDeclaration.suffix`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_suffix(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001589u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.symbols`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_symbols(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015a9u, result);
}

/** `CSSStyleDeclaration.symbols`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_symbols(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015a9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.syntax`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_syntax(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015acu, result);
}

/** `CSSStyleDeclaration.syntax`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_syntax(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015acu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.system`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_system(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015b1u, result);
}

/** `CSSStyleDeclaration.system`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_system(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015b1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.tabSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_tab_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001970u, result);
}

/** `CSSStyleDeclaration.tabSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_tab_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001970u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.tableLayout`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_table_layout(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001971u, result);
}

/** `CSSStyleDeclaration.tableLayout`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_table_layout(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001971u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textAlign`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015e9u, result);
}

/** `CSSStyleDeclaration.textAlign`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015e9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textAlignLast`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_align_last(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001972u, result);
}

/** `CSSStyleDeclaration.textAlignLast`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_align_last(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001972u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textAnchor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_anchor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001973u, result);
}

/** `CSSStyleDeclaration.textAnchor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_anchor(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001973u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textAutospace`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_autospace(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001974u, result);
}

/** `CSSStyleDeclaration.textAutospace`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_autospace(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001974u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textBox`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_box(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001975u, result);
}

/** `CSSStyleDeclaration.textBox`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_box(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001975u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textBoxEdge`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_box_edge(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001976u, result);
}

/** `CSSStyleDeclaration.textBoxEdge`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_box_edge(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001976u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textBoxTrim`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_box_trim(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001977u, result);
}

/** `CSSStyleDeclaration.textBoxTrim`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_box_trim(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001977u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textCombineUpright`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_combine_upright(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001978u, result);
}

/** `CSSStyleDeclaration.textCombineUpright`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_combine_upright(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001978u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textDecoration`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_decoration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001979u, result);
}

/** `CSSStyleDeclaration.textDecoration`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_decoration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001979u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textDecorationColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_decoration_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000197au, result);
}

/** `CSSStyleDeclaration.textDecorationColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_decoration_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000197au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textDecorationLine`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_decoration_line(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000197bu, result);
}

/** `CSSStyleDeclaration.textDecorationLine`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_decoration_line(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000197bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textDecorationSkipInk`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_decoration_skip_ink(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000197cu, result);
}

/** `CSSStyleDeclaration.textDecorationSkipInk`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_decoration_skip_ink(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000197cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textDecorationStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_decoration_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000197du, result);
}

/** `CSSStyleDeclaration.textDecorationStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_decoration_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000197du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textDecorationThickness`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_decoration_thickness(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000197eu, result);
}

/** `CSSStyleDeclaration.textDecorationThickness`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_decoration_thickness(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000197eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textEmphasis`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_emphasis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000197fu, result);
}

/** `CSSStyleDeclaration.textEmphasis`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_emphasis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000197fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textEmphasisColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_emphasis_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001980u, result);
}

/** `CSSStyleDeclaration.textEmphasisColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_emphasis_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001980u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textEmphasisPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_emphasis_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001981u, result);
}

/** `CSSStyleDeclaration.textEmphasisPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_emphasis_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001981u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textEmphasisStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_emphasis_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001982u, result);
}

/** `CSSStyleDeclaration.textEmphasisStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_emphasis_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001982u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textIndent`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_indent(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001983u, result);
}

/** `CSSStyleDeclaration.textIndent`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_indent(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001983u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textJustify`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_justify(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001984u, result);
}

/** `CSSStyleDeclaration.textJustify`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_justify(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001984u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textOrientation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_orientation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001985u, result);
}

/** `CSSStyleDeclaration.textOrientation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_orientation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001985u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textOverflow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_overflow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001986u, result);
}

/** `CSSStyleDeclaration.textOverflow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_overflow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001986u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textRendering`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015eeu, result);
}

/** `CSSStyleDeclaration.textRendering`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_rendering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015eeu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textShadow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_shadow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001987u, result);
}

/** `CSSStyleDeclaration.textShadow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_shadow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001987u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textSizeAdjust`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_size_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001988u, result);
}

/** `CSSStyleDeclaration.textSizeAdjust`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_size_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001988u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textSpacingTrim`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_spacing_trim(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001989u, result);
}

/** `CSSStyleDeclaration.textSpacingTrim`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_spacing_trim(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001989u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textTransform`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_transform(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000198au, result);
}

/** `CSSStyleDeclaration.textTransform`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_transform(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000198au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textUnderlineOffset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_underline_offset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000198bu, result);
}

/** `CSSStyleDeclaration.textUnderlineOffset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_underline_offset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000198bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textUnderlinePosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_underline_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000198cu, result);
}

/** `CSSStyleDeclaration.textUnderlinePosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_underline_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000198cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textWrap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000198du, result);
}

/** `CSSStyleDeclaration.textWrap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000198du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textWrapMode`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_wrap_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000198eu, result);
}

/** `CSSStyleDeclaration.textWrapMode`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_wrap_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000198eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.textWrapStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_text_wrap_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000198fu, result);
}

/** `CSSStyleDeclaration.textWrapStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_text_wrap_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000198fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineScope`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_scope(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001990u, result);
}

/** `CSSStyleDeclaration.timelineScope`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_scope(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001990u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTrigger`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001991u, result);
}

/** `CSSStyleDeclaration.timelineTrigger`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001991u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTriggerActivationRange`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger_activation_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001992u, result);
}

/** `CSSStyleDeclaration.timelineTriggerActivationRange`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger_activation_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001992u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTriggerActivationRangeEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger_activation_range_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001993u, result);
}

/** `CSSStyleDeclaration.timelineTriggerActivationRangeEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger_activation_range_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001993u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTriggerActivationRangeStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger_activation_range_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001994u, result);
}

/** `CSSStyleDeclaration.timelineTriggerActivationRangeStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger_activation_range_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001994u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTriggerActiveRange`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger_active_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001995u, result);
}

/** `CSSStyleDeclaration.timelineTriggerActiveRange`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger_active_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001995u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTriggerActiveRangeEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger_active_range_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001996u, result);
}

/** `CSSStyleDeclaration.timelineTriggerActiveRangeEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger_active_range_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001996u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTriggerActiveRangeStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger_active_range_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001997u, result);
}

/** `CSSStyleDeclaration.timelineTriggerActiveRangeStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger_active_range_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001997u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTriggerName`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001998u, result);
}

/** `CSSStyleDeclaration.timelineTriggerName`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001998u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.timelineTriggerSource`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_timeline_trigger_source(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001999u, result);
}

/** `CSSStyleDeclaration.timelineTriggerSource`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_timeline_trigger_source(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001999u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.top`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000163eu, result);
}

/** `CSSStyleDeclaration.top`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_top(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000163eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.touchAction`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_touch_action(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000199au, result);
}

/** `CSSStyleDeclaration.touchAction`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_touch_action(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000199au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transform`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transform(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001661u, result);
}

/** `CSSStyleDeclaration.transform`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transform(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transformBox`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transform_box(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000199bu, result);
}

/** `CSSStyleDeclaration.transformBox`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transform_box(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000199bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transformOrigin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transform_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000199cu, result);
}

/** `CSSStyleDeclaration.transformOrigin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transform_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000199cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transformStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transform_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000199du, result);
}

/** `CSSStyleDeclaration.transformStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transform_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000199du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transition(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001668u, result);
}

/** `CSSStyleDeclaration.transition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transition(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001668u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transitionBehavior`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transition_behavior(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000199eu, result);
}

/** `CSSStyleDeclaration.transitionBehavior`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transition_behavior(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000199eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transitionDelay`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transition_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000199fu, result);
}

/** `CSSStyleDeclaration.transitionDelay`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transition_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000199fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transitionDuration`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transition_duration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a0u, result);
}

/** `CSSStyleDeclaration.transitionDuration`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transition_duration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transitionProperty`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transition_property(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001669u, result);
}

/** `CSSStyleDeclaration.transitionProperty`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transition_property(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001669u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.transitionTimingFunction`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_transition_timing_function(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a1u, result);
}

/** `CSSStyleDeclaration.transitionTimingFunction`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_transition_timing_function(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.translate`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_translate(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000166eu, result);
}

/** `CSSStyleDeclaration.translate`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_translate(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000166eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.triggerScope`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_trigger_scope(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a2u, result);
}

/** `CSSStyleDeclaration.triggerScope`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_trigger_scope(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.types`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_types(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001683u, result);
}

/** `CSSStyleDeclaration.types`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_types(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001683u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.unicodeBidi`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_unicode_bidi(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a3u, result);
}

/** `CSSStyleDeclaration.unicodeBidi`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_unicode_bidi(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.unicodeRange`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_unicode_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800016a8u, result);
}

/** `CSSStyleDeclaration.unicodeRange`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_unicode_range(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800016a8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.userSelect`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_user_select(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a4u, result);
}

/** `CSSStyleDeclaration.userSelect`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_user_select(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.vectorEffect`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_vector_effect(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a5u, result);
}

/** `CSSStyleDeclaration.vectorEffect`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_vector_effect(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.verticalAlign`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_vertical_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a6u, result);
}

/** `CSSStyleDeclaration.verticalAlign`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_vertical_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.viewTimeline`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_view_timeline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a7u, result);
}

/** `CSSStyleDeclaration.viewTimeline`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_view_timeline(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.viewTimelineAxis`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_view_timeline_axis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a8u, result);
}

/** `CSSStyleDeclaration.viewTimelineAxis`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_view_timeline_axis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.viewTimelineInset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_view_timeline_inset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019a9u, result);
}

/** `CSSStyleDeclaration.viewTimelineInset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_view_timeline_inset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019a9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.viewTimelineName`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_view_timeline_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019aau, result);
}

/** `CSSStyleDeclaration.viewTimelineName`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_view_timeline_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019aau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.viewTransitionClass`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_view_transition_class(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019abu, result);
}

/** `CSSStyleDeclaration.viewTransitionClass`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_view_transition_class(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019abu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.viewTransitionGroup`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_view_transition_group(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019acu, result);
}

/** `CSSStyleDeclaration.viewTransitionGroup`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_view_transition_group(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019acu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.viewTransitionName`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_view_transition_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019adu, result);
}

/** `CSSStyleDeclaration.viewTransitionName`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_view_transition_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019adu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.visibility`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001790u, result);
}

/** `CSSStyleDeclaration.visibility`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001790u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAlignContent`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_align_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019aeu, result);
}

/** `CSSStyleDeclaration.webkitAlignContent`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_align_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019aeu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAlignItems`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_align_items(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019afu, result);
}

/** `CSSStyleDeclaration.webkitAlignItems`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_align_items(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019afu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAlignSelf`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_align_self(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b0u, result);
}

/** `CSSStyleDeclaration.webkitAlignSelf`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_align_self(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b1u, result);
}

/** `CSSStyleDeclaration.webkitAnimation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimationDelay`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b2u, result);
}

/** `CSSStyleDeclaration.webkitAnimationDelay`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimationDirection`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b3u, result);
}

/** `CSSStyleDeclaration.webkitAnimationDirection`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimationDuration`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation_duration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b4u, result);
}

/** `CSSStyleDeclaration.webkitAnimationDuration`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation_duration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimationFillMode`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation_fill_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b5u, result);
}

/** `CSSStyleDeclaration.webkitAnimationFillMode`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation_fill_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimationIterationCount`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation_iteration_count(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b6u, result);
}

/** `CSSStyleDeclaration.webkitAnimationIterationCount`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation_iteration_count(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimationName`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b7u, result);
}

/** `CSSStyleDeclaration.webkitAnimationName`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation_name(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimationPlayState`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation_play_state(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b8u, result);
}

/** `CSSStyleDeclaration.webkitAnimationPlayState`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation_play_state(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAnimationTimingFunction`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_animation_timing_function(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019b9u, result);
}

/** `CSSStyleDeclaration.webkitAnimationTimingFunction`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_animation_timing_function(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019b9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAppRegion`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_app_region(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019bau, result);
}

/** `CSSStyleDeclaration.webkitAppRegion`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_app_region(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019bau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitAppearance`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_appearance(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019bbu, result);
}

/** `CSSStyleDeclaration.webkitAppearance`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_appearance(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019bbu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBackfaceVisibility`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_backface_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019bcu, result);
}

/** `CSSStyleDeclaration.webkitBackfaceVisibility`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_backface_visibility(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019bcu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBackgroundClip`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_background_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019bdu, result);
}

/** `CSSStyleDeclaration.webkitBackgroundClip`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_background_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019bdu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBackgroundOrigin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_background_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019beu, result);
}

/** `CSSStyleDeclaration.webkitBackgroundOrigin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_background_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019beu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBackgroundSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_background_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019bfu, result);
}

/** `CSSStyleDeclaration.webkitBackgroundSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_background_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019bfu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderAfter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c0u, result);
}

/** `CSSStyleDeclaration.webkitBorderAfter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderAfterColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_after_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c1u, result);
}

/** `CSSStyleDeclaration.webkitBorderAfterColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_after_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderAfterStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_after_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c2u, result);
}

/** `CSSStyleDeclaration.webkitBorderAfterStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_after_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderAfterWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_after_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c3u, result);
}

/** `CSSStyleDeclaration.webkitBorderAfterWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_after_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderBefore`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c4u, result);
}

/** `CSSStyleDeclaration.webkitBorderBefore`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderBeforeColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_before_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c5u, result);
}

/** `CSSStyleDeclaration.webkitBorderBeforeColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_before_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderBeforeStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_before_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c6u, result);
}

/** `CSSStyleDeclaration.webkitBorderBeforeStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_before_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderBeforeWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_before_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c7u, result);
}

/** `CSSStyleDeclaration.webkitBorderBeforeWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_before_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderBottomLeftRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_bottom_left_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c8u, result);
}

/** `CSSStyleDeclaration.webkitBorderBottomLeftRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_bottom_left_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderBottomRightRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_bottom_right_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019c9u, result);
}

/** `CSSStyleDeclaration.webkitBorderBottomRightRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_bottom_right_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019c9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019cau, result);
}

/** `CSSStyleDeclaration.webkitBorderEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019cau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderEndColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_end_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019cbu, result);
}

/** `CSSStyleDeclaration.webkitBorderEndColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_end_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019cbu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderEndStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_end_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019ccu, result);
}

/** `CSSStyleDeclaration.webkitBorderEndStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_end_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019ccu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderEndWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_end_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019cdu, result);
}

/** `CSSStyleDeclaration.webkitBorderEndWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_end_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019cdu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderHorizontalSpacing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_horizontal_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019ceu, result);
}

/** `CSSStyleDeclaration.webkitBorderHorizontalSpacing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_horizontal_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019ceu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderImage`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019cfu, result);
}

/** `CSSStyleDeclaration.webkitBorderImage`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019cfu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d0u, result);
}

/** `CSSStyleDeclaration.webkitBorderRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d1u, result);
}

/** `CSSStyleDeclaration.webkitBorderStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderStartColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_start_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d2u, result);
}

/** `CSSStyleDeclaration.webkitBorderStartColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_start_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderStartStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_start_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d3u, result);
}

/** `CSSStyleDeclaration.webkitBorderStartStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_start_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderStartWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_start_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d4u, result);
}

/** `CSSStyleDeclaration.webkitBorderStartWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_start_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderTopLeftRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_top_left_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d5u, result);
}

/** `CSSStyleDeclaration.webkitBorderTopLeftRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_top_left_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderTopRightRadius`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_top_right_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d6u, result);
}

/** `CSSStyleDeclaration.webkitBorderTopRightRadius`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_top_right_radius(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBorderVerticalSpacing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_border_vertical_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d7u, result);
}

/** `CSSStyleDeclaration.webkitBorderVerticalSpacing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_border_vertical_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxAlign`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d8u, result);
}

/** `CSSStyleDeclaration.webkitBoxAlign`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_align(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxDecorationBreak`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_decoration_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019d9u, result);
}

/** `CSSStyleDeclaration.webkitBoxDecorationBreak`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_decoration_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019d9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxDirection`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019dau, result);
}

/** `CSSStyleDeclaration.webkitBoxDirection`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019dau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxFlex`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_flex(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019dbu, result);
}

/** `CSSStyleDeclaration.webkitBoxFlex`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_flex(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019dbu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxOrdinalGroup`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_ordinal_group(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019dcu, result);
}

/** `CSSStyleDeclaration.webkitBoxOrdinalGroup`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_ordinal_group(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019dcu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxOrient`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_orient(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019ddu, result);
}

/** `CSSStyleDeclaration.webkitBoxOrient`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_orient(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019ddu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxPack`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_pack(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019deu, result);
}

/** `CSSStyleDeclaration.webkitBoxPack`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_pack(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019deu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxReflect`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_reflect(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019dfu, result);
}

/** `CSSStyleDeclaration.webkitBoxReflect`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_reflect(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019dfu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxShadow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_shadow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e0u, result);
}

/** `CSSStyleDeclaration.webkitBoxShadow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_shadow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitBoxSizing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_box_sizing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e1u, result);
}

/** `CSSStyleDeclaration.webkitBoxSizing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_box_sizing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitClipPath`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_clip_path(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e2u, result);
}

/** `CSSStyleDeclaration.webkitClipPath`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_clip_path(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnBreakAfter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_break_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e3u, result);
}

/** `CSSStyleDeclaration.webkitColumnBreakAfter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_break_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnBreakBefore`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_break_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e4u, result);
}

/** `CSSStyleDeclaration.webkitColumnBreakBefore`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_break_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnBreakInside`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_break_inside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e5u, result);
}

/** `CSSStyleDeclaration.webkitColumnBreakInside`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_break_inside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnCount`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_count(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e6u, result);
}

/** `CSSStyleDeclaration.webkitColumnCount`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_count(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnGap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e7u, result);
}

/** `CSSStyleDeclaration.webkitColumnGap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_gap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnRule`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e8u, result);
}

/** `CSSStyleDeclaration.webkitColumnRule`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_rule(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnRuleColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_rule_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019e9u, result);
}

/** `CSSStyleDeclaration.webkitColumnRuleColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_rule_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019e9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnRuleStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_rule_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019eau, result);
}

/** `CSSStyleDeclaration.webkitColumnRuleStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_rule_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019eau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnRuleWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_rule_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019ebu, result);
}

/** `CSSStyleDeclaration.webkitColumnRuleWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_rule_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019ebu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnSpan`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_span(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019ecu, result);
}

/** `CSSStyleDeclaration.webkitColumnSpan`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_span(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019ecu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumnWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_column_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019edu, result);
}

/** `CSSStyleDeclaration.webkitColumnWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_column_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019edu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitColumns`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_columns(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019eeu, result);
}

/** `CSSStyleDeclaration.webkitColumns`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_columns(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019eeu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFilter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_filter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019efu, result);
}

/** `CSSStyleDeclaration.webkitFilter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_filter(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019efu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFlex`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_flex(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f0u, result);
}

/** `CSSStyleDeclaration.webkitFlex`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_flex(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f0u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFlexBasis`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_flex_basis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f1u, result);
}

/** `CSSStyleDeclaration.webkitFlexBasis`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_flex_basis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFlexDirection`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_flex_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f2u, result);
}

/** `CSSStyleDeclaration.webkitFlexDirection`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_flex_direction(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f2u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFlexFlow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_flex_flow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f3u, result);
}

/** `CSSStyleDeclaration.webkitFlexFlow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_flex_flow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f3u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFlexGrow`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_flex_grow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f4u, result);
}

/** `CSSStyleDeclaration.webkitFlexGrow`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_flex_grow(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFlexShrink`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_flex_shrink(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f5u, result);
}

/** `CSSStyleDeclaration.webkitFlexShrink`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_flex_shrink(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f5u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFlexWrap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_flex_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f6u, result);
}

/** `CSSStyleDeclaration.webkitFlexWrap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_flex_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f6u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFontFeatureSettings`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_font_feature_settings(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f7u, result);
}

/** `CSSStyleDeclaration.webkitFontFeatureSettings`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_font_feature_settings(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f7u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitFontSmoothing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_font_smoothing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f8u, result);
}

/** `CSSStyleDeclaration.webkitFontSmoothing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_font_smoothing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f8u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitHyphenateCharacter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_hyphenate_character(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019f9u, result);
}

/** `CSSStyleDeclaration.webkitHyphenateCharacter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_hyphenate_character(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019f9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitJustifyContent`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_justify_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019fau, result);
}

/** `CSSStyleDeclaration.webkitJustifyContent`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_justify_content(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019fau, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitLineBreak`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_line_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019fbu, result);
}

/** `CSSStyleDeclaration.webkitLineBreak`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_line_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019fbu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitLineClamp`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_line_clamp(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019fcu, result);
}

/** `CSSStyleDeclaration.webkitLineClamp`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_line_clamp(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019fcu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitLocale`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_locale(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019fdu, result);
}

/** `CSSStyleDeclaration.webkitLocale`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_locale(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019fdu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitLogicalHeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_logical_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019feu, result);
}

/** `CSSStyleDeclaration.webkitLogicalHeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_logical_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019feu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitLogicalWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_logical_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800019ffu, result);
}

/** `CSSStyleDeclaration.webkitLogicalWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_logical_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800019ffu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMarginAfter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_margin_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a00u, result);
}

/** `CSSStyleDeclaration.webkitMarginAfter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_margin_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a00u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMarginBefore`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_margin_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a01u, result);
}

/** `CSSStyleDeclaration.webkitMarginBefore`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_margin_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a01u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMarginEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_margin_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a02u, result);
}

/** `CSSStyleDeclaration.webkitMarginEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_margin_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a02u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMarginStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_margin_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a03u, result);
}

/** `CSSStyleDeclaration.webkitMarginStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_margin_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a03u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMask`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a04u, result);
}

/** `CSSStyleDeclaration.webkitMask`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a04u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskBoxImage`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_box_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a05u, result);
}

/** `CSSStyleDeclaration.webkitMaskBoxImage`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_box_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a05u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskBoxImageOutset`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_box_image_outset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a06u, result);
}

/** `CSSStyleDeclaration.webkitMaskBoxImageOutset`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_box_image_outset(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a06u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskBoxImageRepeat`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_box_image_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a07u, result);
}

/** `CSSStyleDeclaration.webkitMaskBoxImageRepeat`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_box_image_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a07u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskBoxImageSlice`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_box_image_slice(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a08u, result);
}

/** `CSSStyleDeclaration.webkitMaskBoxImageSlice`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_box_image_slice(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a08u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskBoxImageSource`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_box_image_source(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a09u, result);
}

/** `CSSStyleDeclaration.webkitMaskBoxImageSource`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_box_image_source(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a09u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskBoxImageWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_box_image_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a0au, result);
}

/** `CSSStyleDeclaration.webkitMaskBoxImageWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_box_image_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a0au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskClip`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a0bu, result);
}

/** `CSSStyleDeclaration.webkitMaskClip`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_clip(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a0bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskComposite`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_composite(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a0cu, result);
}

/** `CSSStyleDeclaration.webkitMaskComposite`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_composite(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a0cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskImage`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a0du, result);
}

/** `CSSStyleDeclaration.webkitMaskImage`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_image(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a0du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskOrigin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a0eu, result);
}

/** `CSSStyleDeclaration.webkitMaskOrigin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a0eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a0fu, result);
}

/** `CSSStyleDeclaration.webkitMaskPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a0fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskPositionX`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_position_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a10u, result);
}

/** `CSSStyleDeclaration.webkitMaskPositionX`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_position_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a10u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskPositionY`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_position_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a11u, result);
}

/** `CSSStyleDeclaration.webkitMaskPositionY`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_position_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a11u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskRepeat`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a12u, result);
}

/** `CSSStyleDeclaration.webkitMaskRepeat`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_repeat(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a12u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaskSize`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_mask_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a13u, result);
}

/** `CSSStyleDeclaration.webkitMaskSize`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_mask_size(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a13u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaxLogicalHeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_max_logical_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a14u, result);
}

/** `CSSStyleDeclaration.webkitMaxLogicalHeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_max_logical_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a14u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMaxLogicalWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_max_logical_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a15u, result);
}

/** `CSSStyleDeclaration.webkitMaxLogicalWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_max_logical_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a15u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMinLogicalHeight`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_min_logical_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a16u, result);
}

/** `CSSStyleDeclaration.webkitMinLogicalHeight`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_min_logical_height(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a16u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitMinLogicalWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_min_logical_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a17u, result);
}

/** `CSSStyleDeclaration.webkitMinLogicalWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_min_logical_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a17u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitOpacity`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a18u, result);
}

/** `CSSStyleDeclaration.webkitOpacity`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_opacity(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a18u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitOrder`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a19u, result);
}

/** `CSSStyleDeclaration.webkitOrder`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_order(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a19u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPaddingAfter`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_padding_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a1au, result);
}

/** `CSSStyleDeclaration.webkitPaddingAfter`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_padding_after(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a1au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPaddingBefore`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_padding_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a1bu, result);
}

/** `CSSStyleDeclaration.webkitPaddingBefore`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_padding_before(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a1bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPaddingEnd`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_padding_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a1cu, result);
}

/** `CSSStyleDeclaration.webkitPaddingEnd`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_padding_end(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a1cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPaddingStart`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_padding_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a1du, result);
}

/** `CSSStyleDeclaration.webkitPaddingStart`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_padding_start(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a1du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPerspective`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_perspective(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a1eu, result);
}

/** `CSSStyleDeclaration.webkitPerspective`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_perspective(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a1eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPerspectiveOrigin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_perspective_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a1fu, result);
}

/** `CSSStyleDeclaration.webkitPerspectiveOrigin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_perspective_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a1fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPerspectiveOriginX`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_perspective_origin_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a20u, result);
}

/** `CSSStyleDeclaration.webkitPerspectiveOriginX`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_perspective_origin_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a20u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPerspectiveOriginY`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_perspective_origin_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a21u, result);
}

/** `CSSStyleDeclaration.webkitPerspectiveOriginY`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_perspective_origin_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a21u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitPrintColorAdjust`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_print_color_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a22u, result);
}

/** `CSSStyleDeclaration.webkitPrintColorAdjust`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_print_color_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a22u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitRtlOrdering`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_rtl_ordering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a23u, result);
}

/** `CSSStyleDeclaration.webkitRtlOrdering`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_rtl_ordering(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a23u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitRubyPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_ruby_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a24u, result);
}

/** `CSSStyleDeclaration.webkitRubyPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_ruby_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a24u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitShapeImageThreshold`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_shape_image_threshold(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a25u, result);
}

/** `CSSStyleDeclaration.webkitShapeImageThreshold`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_shape_image_threshold(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a25u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitShapeMargin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_shape_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a26u, result);
}

/** `CSSStyleDeclaration.webkitShapeMargin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_shape_margin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a26u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitShapeOutside`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_shape_outside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a27u, result);
}

/** `CSSStyleDeclaration.webkitShapeOutside`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_shape_outside(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a27u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTapHighlightColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_tap_highlight_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a28u, result);
}

/** `CSSStyleDeclaration.webkitTapHighlightColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_tap_highlight_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a28u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextCombine`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_combine(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a29u, result);
}

/** `CSSStyleDeclaration.webkitTextCombine`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_combine(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a29u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextDecorationsInEffect`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_decorations_in_effect(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a2au, result);
}

/** `CSSStyleDeclaration.webkitTextDecorationsInEffect`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_decorations_in_effect(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a2au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextEmphasis`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_emphasis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a2bu, result);
}

/** `CSSStyleDeclaration.webkitTextEmphasis`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_emphasis(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a2bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextEmphasisColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_emphasis_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a2cu, result);
}

/** `CSSStyleDeclaration.webkitTextEmphasisColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_emphasis_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a2cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextEmphasisPosition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_emphasis_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a2du, result);
}

/** `CSSStyleDeclaration.webkitTextEmphasisPosition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_emphasis_position(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a2du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextEmphasisStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_emphasis_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a2eu, result);
}

/** `CSSStyleDeclaration.webkitTextEmphasisStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_emphasis_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a2eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextFillColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_fill_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a2fu, result);
}

/** `CSSStyleDeclaration.webkitTextFillColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_fill_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a2fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextOrientation`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_orientation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a30u, result);
}

/** `CSSStyleDeclaration.webkitTextOrientation`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_orientation(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a30u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextSecurity`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_security(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a31u, result);
}

/** `CSSStyleDeclaration.webkitTextSecurity`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_security(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a31u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextSizeAdjust`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_size_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a32u, result);
}

/** `CSSStyleDeclaration.webkitTextSizeAdjust`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_size_adjust(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a32u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextStroke`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_stroke(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a33u, result);
}

/** `CSSStyleDeclaration.webkitTextStroke`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_stroke(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a33u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextStrokeColor`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_stroke_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a34u, result);
}

/** `CSSStyleDeclaration.webkitTextStrokeColor`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_stroke_color(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a34u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTextStrokeWidth`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_text_stroke_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a35u, result);
}

/** `CSSStyleDeclaration.webkitTextStrokeWidth`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_text_stroke_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a35u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransform`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transform(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a36u, result);
}

/** `CSSStyleDeclaration.webkitTransform`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transform(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a36u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransformOrigin`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transform_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a37u, result);
}

/** `CSSStyleDeclaration.webkitTransformOrigin`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transform_origin(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a37u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransformOriginX`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transform_origin_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a38u, result);
}

/** `CSSStyleDeclaration.webkitTransformOriginX`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transform_origin_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a38u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransformOriginY`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transform_origin_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a39u, result);
}

/** `CSSStyleDeclaration.webkitTransformOriginY`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transform_origin_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a39u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransformOriginZ`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transform_origin_z(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a3au, result);
}

/** `CSSStyleDeclaration.webkitTransformOriginZ`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transform_origin_z(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a3au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransformStyle`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transform_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a3bu, result);
}

/** `CSSStyleDeclaration.webkitTransformStyle`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transform_style(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a3bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransition`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transition(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a3cu, result);
}

/** `CSSStyleDeclaration.webkitTransition`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transition(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a3cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransitionDelay`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transition_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a3du, result);
}

/** `CSSStyleDeclaration.webkitTransitionDelay`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transition_delay(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a3du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransitionDuration`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transition_duration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a3eu, result);
}

/** `CSSStyleDeclaration.webkitTransitionDuration`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transition_duration(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a3eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransitionProperty`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transition_property(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a3fu, result);
}

/** `CSSStyleDeclaration.webkitTransitionProperty`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transition_property(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a3fu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitTransitionTimingFunction`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_transition_timing_function(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a40u, result);
}

/** `CSSStyleDeclaration.webkitTransitionTimingFunction`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_transition_timing_function(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a40u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitUserDrag`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_user_drag(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a41u, result);
}

/** `CSSStyleDeclaration.webkitUserDrag`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_user_drag(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a41u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitUserModify`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_user_modify(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a42u, result);
}

/** `CSSStyleDeclaration.webkitUserModify`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_user_modify(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a42u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitUserSelect`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_user_select(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a43u, result);
}

/** `CSSStyleDeclaration.webkitUserSelect`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_user_select(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a43u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.webkitWritingMode`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_webkit_writing_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a44u, result);
}

/** `CSSStyleDeclaration.webkitWritingMode`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_webkit_writing_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a44u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.whiteSpace`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_white_space(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a47u, result);
}

/** `CSSStyleDeclaration.whiteSpace`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_white_space(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a47u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.whiteSpaceCollapse`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_white_space_collapse(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a48u, result);
}

/** `CSSStyleDeclaration.whiteSpaceCollapse`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_white_space_collapse(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a48u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.widows`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_widows(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a49u, result);
}

/** `CSSStyleDeclaration.widows`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_widows(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a49u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.width`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017d4u, result);
}

/** `CSSStyleDeclaration.width`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_width(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.willChange`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_will_change(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a4au, result);
}

/** `CSSStyleDeclaration.willChange`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_will_change(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a4au, mumba_of_string(value));
}

/** `CSSStyleDeclaration.wordBreak`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_word_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a4bu, result);
}

/** `CSSStyleDeclaration.wordBreak`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_word_break(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a4bu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.wordSpacing`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_word_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017dcu, result);
}

/** `CSSStyleDeclaration.wordSpacing`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_word_spacing(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017dcu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.wordWrap`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_word_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a4cu, result);
}

/** `CSSStyleDeclaration.wordWrap`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_word_wrap(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a4cu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.writingMode`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_writing_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a4du, result);
}

/** `CSSStyleDeclaration.writingMode`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_writing_mode(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a4du, mumba_of_string(value));
}

/** `CSSStyleDeclaration.x`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017f1u, result);
}

/** `CSSStyleDeclaration.x`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_x(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.y`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017f9u, result);
}

/** `CSSStyleDeclaration.y`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_y(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_string(value));
}

/** `CSSStyleDeclaration.zIndex`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_z_index(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001a4eu, result);
}

/** `CSSStyleDeclaration.zIndex`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_z_index(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001a4eu, mumba_of_string(value));
}

/** `CSSStyleDeclaration.zoom`. Reads. */
static inline mumba_status mumba_css_style_declaration_get_zoom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001800u, result);
}

/** `CSSStyleDeclaration.zoom`. Deferred. */
static inline mumba_status mumba_css_style_declaration_set_zoom(
    mumba_context *ctx, mumba_css_style_declaration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001800u, mumba_of_string(value));
}

/** `CSSStyleRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_style_rule;

/** Gives `object` itself when it is of `CSSStyleRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_style_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_style_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000008au, 0, result);
}

/** `CSSStyleRule.selectorText`. Reads. */
static inline mumba_status mumba_css_style_rule_get_selector_text(
    mumba_context *ctx, mumba_css_style_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013f6u, result);
}

/** `CSSStyleRule.selectorText`. Deferred. */
static inline mumba_status mumba_css_style_rule_set_selector_text(
    mumba_context *ctx, mumba_css_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013f6u, mumba_of_string(value));
}

/** `CSSStyleRule.style`. Deferred. */
static inline mumba_status mumba_css_style_rule_get_style(
    mumba_context *ctx, mumba_css_style_rule self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `CSSStyleRule.style`. Deferred. */
static inline mumba_status mumba_css_style_rule_set_style(
    mumba_context *ctx, mumba_css_style_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `CSSStyleRule.cssRules`. Deferred. */
static inline mumba_status mumba_css_style_rule_get_css_rules(
    mumba_context *ctx, mumba_css_style_rule self, mumba_css_rule_list *result) {
    return mumba_get_handle(ctx, self, 0x800007e1u, result);
}

/** `CSSStyleRule.deleteRule`. Deferred. */
static inline mumba_status mumba_css_style_rule_delete_rule(
    mumba_context *ctx, mumba_css_style_rule self, uint32_t index) {
    return mumba_call_plain(ctx, self, 0x80000851u, 01u, MUMBA_NONE, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `CSSStyleRule.insertRule`. Reads. */
static inline mumba_status mumba_css_style_rule_insert_rule(
    mumba_context *ctx, mumba_css_style_rule self, mumba_string rule, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(rule);
    return mumba_web_call_uint32(ctx, self, 0x80000c78u, argv, 1, result);
}

/** `CSSStyleRule.insertRule`. Reads. */
static inline mumba_status mumba_css_style_rule_insert_rule_with_index(
    mumba_context *ctx, mumba_css_style_rule self, mumba_string rule, uint32_t index, uint32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(rule);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_uint32(ctx, self, 0x80000c78u, argv, 2, result);
}

/** `CSSStyleSheet`. It is a `mumba_style_sheet` too. */
typedef mumba_handle mumba_css_style_sheet;

/** Gives `object` itself when it is of `CSSStyleSheet`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_style_sheet(
    mumba_context *ctx, mumba_handle object, mumba_css_style_sheet *result) {
    return mumba_web_cast(ctx, object, 0x8000008bu, 0, result);
}

/** `new CSSStyleSheet`. Deferred. */
static inline mumba_status mumba_css_style_sheet_new(mumba_context *ctx, mumba_css_style_sheet *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000008bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSStyleSheet`. Deferred. */
static inline mumba_status mumba_css_style_sheet_new_with_options(
    mumba_context *ctx, mumba_css_style_sheet_init options, mumba_css_style_sheet *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000008bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSStyleSheet.ownerRule`. Gives `CSSRule` or none. Reads. */
static inline mumba_status mumba_css_style_sheet_get_owner_rule(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_css_rule *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001099u, result);
}

/** `CSSStyleSheet.ownerRule`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_style_sheet_get_owner_rule_deferred(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_css_rule *result) {
    return mumba_get_handle(ctx, self, 0x80001099u, result);
}

/** `CSSStyleSheet.cssRules`. Deferred. */
static inline mumba_status mumba_css_style_sheet_get_css_rules(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_css_rule_list *result) {
    return mumba_get_handle(ctx, self, 0x800007e1u, result);
}

/** `CSSStyleSheet.insertRule`. Reads. */
static inline mumba_status mumba_css_style_sheet_insert_rule(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_string rule, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(rule);
    return mumba_web_call_uint32(ctx, self, 0x80000c78u, argv, 1, result);
}

/** `CSSStyleSheet.insertRule`. Reads. */
static inline mumba_status mumba_css_style_sheet_insert_rule_with_index(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_string rule, uint32_t index, uint32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(rule);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_uint32(ctx, self, 0x80000c78u, argv, 2, result);
}

/** `CSSStyleSheet.deleteRule`. Deferred. */
static inline mumba_status mumba_css_style_sheet_delete_rule(
    mumba_context *ctx, mumba_css_style_sheet self, uint32_t index) {
    return mumba_call_plain(ctx, self, 0x80000851u, 01u, MUMBA_NONE, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `CSSStyleSheet.replace`. Gives promise<`CSSStyleSheet`>. Deferred. */
static inline mumba_status mumba_css_style_sheet_replace(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_string text, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(text);
    return mumba_invoke(ctx, self, 0x800012aau, argv, 1, result);
}

/** `CSSStyleSheet.replaceSync`. Deferred. */
static inline mumba_status mumba_css_style_sheet_replace_sync(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_string text) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(text);
    return mumba_invoke(ctx, self, 0x800012b1u, argv, 1, NULL);
}

/** `CSSStyleSheet.rules`. Deferred. */
static inline mumba_status mumba_css_style_sheet_get_rules(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_css_rule_list *result) {
    return mumba_get_handle(ctx, self, 0x80001377u, result);
}

/** `CSSStyleSheet.addRule`. Reads. */
static inline mumba_status mumba_css_style_sheet_add_rule(
    mumba_context *ctx, mumba_css_style_sheet self, int32_t *result) {
    return mumba_web_call_int32(ctx, self, 0x80000441u, NULL, 0, result);
}

/** `CSSStyleSheet.addRule`. Reads. */
static inline mumba_status mumba_css_style_sheet_add_rule_with_selector(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_string selector, int32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selector);
    return mumba_web_call_int32(ctx, self, 0x80000441u, argv, 1, result);
}

/** `CSSStyleSheet.addRule`. Reads. */
static inline mumba_status mumba_css_style_sheet_add_rule_with_selector_and_style(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_string selector, mumba_string style, int32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(selector);
    argv[1] = mumba_of_string(style);
    return mumba_web_call_int32(ctx, self, 0x80000441u, argv, 2, result);
}

/** `CSSStyleSheet.addRule`. Reads. */
static inline mumba_status mumba_css_style_sheet_add_rule_with_selector_and_style_and_index(
    mumba_context *ctx, mumba_css_style_sheet self, mumba_string selector, mumba_string style, uint32_t index,
    int32_t *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(selector);
    argv[1] = mumba_of_string(style);
    argv[2] = mumba_of_number((double)index);
    return mumba_web_call_int32(ctx, self, 0x80000441u, argv, 3, result);
}

/** `CSSStyleSheet.removeRule`. Deferred. */
static inline mumba_status mumba_css_style_sheet_remove_rule(mumba_context *ctx, mumba_css_style_sheet self) {
    return mumba_invoke(ctx, self, 0x80001297u, NULL, 0, NULL);
}

/** `CSSStyleSheet.removeRule`. Deferred. */
static inline mumba_status mumba_css_style_sheet_remove_rule_with_index(
    mumba_context *ctx, mumba_css_style_sheet self, uint32_t index) {
    return mumba_call_plain(ctx, self, 0x80001297u, 01u, MUMBA_NONE, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `Document.styleSheets`. Deferred. */
static inline mumba_status mumba_document_get_style_sheets(
    mumba_context *ctx, mumba_document self, mumba_style_sheet_list *result) {
    return mumba_get_handle(ctx, self, 0x80001574u, result);
}

/** `Document.adoptedStyleSheets`. Gives observable array<`CSSStyleSheet`>. Deferred. */
static inline mumba_status mumba_document_get_adopted_style_sheets(
    mumba_context *ctx, mumba_document self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000455u, result);
}

/** `Document.adoptedStyleSheets`. Deferred. */
static inline mumba_status mumba_document_set_adopted_style_sheets(
    mumba_context *ctx, mumba_document self, const mumba_css_style_sheet *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000455u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HTMLElement.style`. Deferred. */
static inline mumba_status mumba_html_element_get_style(
    mumba_context *ctx, mumba_html_element self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `HTMLElement.style`. Deferred. */
static inline mumba_status mumba_html_element_set_style(
    mumba_context *ctx, mumba_html_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `HTMLLinkElement.sheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_html_link_element_get_sheet(
    mumba_context *ctx, mumba_html_link_element self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001487u, result);
}

/** `HTMLLinkElement.sheet`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_link_element_get_sheet_deferred(
    mumba_context *ctx, mumba_html_link_element self, mumba_css_style_sheet *result) {
    return mumba_get_handle(ctx, self, 0x80001487u, result);
}

/** `HTMLStyleElement.sheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_html_style_element_get_sheet(
    mumba_context *ctx, mumba_html_style_element self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001487u, result);
}

/** `HTMLStyleElement.sheet`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_style_element_get_sheet_deferred(
    mumba_context *ctx, mumba_html_style_element self, mumba_css_style_sheet *result) {
    return mumba_get_handle(ctx, self, 0x80001487u, result);
}

/** `MathMLElement.style`. Deferred. */
static inline mumba_status mumba_mathml_element_get_style(
    mumba_context *ctx, mumba_mathml_element self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `MathMLElement.style`. Deferred. */
static inline mumba_status mumba_mathml_element_set_style(
    mumba_context *ctx, mumba_mathml_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `MediaList`. */
typedef mumba_handle mumba_media_list;

/** Gives `object` itself when it is of `MediaList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_list(mumba_context *ctx, mumba_handle object, mumba_media_list *result) {
    return mumba_web_cast(ctx, object, 0x80000206u, 0, result);
}

/** `MediaList.mediaText`. Reads. */
static inline mumba_status mumba_media_list_get_media_text(
    mumba_context *ctx, mumba_media_list self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e54u, result);
}

/** `MediaList.mediaText`. Deferred. */
static inline mumba_status mumba_media_list_set_media_text(
    mumba_context *ctx, mumba_media_list self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e54u, mumba_of_string(value));
}

/** `MediaList`, as a string. Reads. */
static inline mumba_status mumba_media_list_to_string(mumba_context *ctx, mumba_media_list self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `MediaList.length`. Reads. */
static inline mumba_status mumba_media_list_get_length(mumba_context *ctx, mumba_media_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `MediaList.item`. Gives a string or none. Reads. */
static inline mumba_status mumba_media_list_item(
    mumba_context *ctx, mumba_media_list self, uint32_t index, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_string_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `MediaList`, by index or name. Gives a string or none. Reads. */
static inline mumba_status mumba_media_list_get_at(
    mumba_context *ctx, mumba_media_list self, uint32_t index, mumba_string *result) {
    return mumba_web_get_index_string_or_none(ctx, self, index, result);
}

/** `MediaList.appendMedium`. Deferred. */
static inline mumba_status mumba_media_list_append_medium(
    mumba_context *ctx, mumba_media_list self, mumba_string medium) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(medium);
    return mumba_invoke(ctx, self, 0x800004a7u, argv, 1, NULL);
}

/** `MediaList.deleteMedium`. Deferred. */
static inline mumba_status mumba_media_list_delete_medium(
    mumba_context *ctx, mumba_media_list self, mumba_string medium) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(medium);
    return mumba_invoke(ctx, self, 0x80000849u, argv, 1, NULL);
}

/** `ProcessingInstruction.sheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_processing_instruction_get_sheet(
    mumba_context *ctx, mumba_processing_instruction self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001487u, result);
}

/** `ProcessingInstruction.sheet`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_processing_instruction_get_sheet_deferred(
    mumba_context *ctx, mumba_processing_instruction self, mumba_css_style_sheet *result) {
    return mumba_get_handle(ctx, self, 0x80001487u, result);
}

/** `SVGElement.style`. Deferred. */
static inline mumba_status mumba_svg_element_get_style(
    mumba_context *ctx, mumba_svg_element self, mumba_css_style_declaration *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `SVGElement.style`. Deferred. */
static inline mumba_status mumba_svg_element_set_style(mumba_context *ctx, mumba_svg_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `SVGStyleElement.sheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_svg_style_element_get_sheet(
    mumba_context *ctx, mumba_svg_style_element self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001487u, result);
}

/** `SVGStyleElement.sheet`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_style_element_get_sheet_deferred(
    mumba_context *ctx, mumba_svg_style_element self, mumba_css_style_sheet *result) {
    return mumba_get_handle(ctx, self, 0x80001487u, result);
}

/** `ShadowRoot.styleSheets`. Deferred. */
static inline mumba_status mumba_shadow_root_get_style_sheets(
    mumba_context *ctx, mumba_shadow_root self, mumba_style_sheet_list *result) {
    return mumba_get_handle(ctx, self, 0x80001574u, result);
}

/** `ShadowRoot.adoptedStyleSheets`. Gives observable array<`CSSStyleSheet`>. Deferred. */
static inline mumba_status mumba_shadow_root_get_adopted_style_sheets(
    mumba_context *ctx, mumba_shadow_root self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000455u, result);
}

/** `ShadowRoot.adoptedStyleSheets`. Deferred. */
static inline mumba_status mumba_shadow_root_set_adopted_style_sheets(
    mumba_context *ctx, mumba_shadow_root self, const mumba_css_style_sheet *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000455u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `StyleSheet`. */
typedef mumba_handle mumba_style_sheet;

/** Gives `object` itself when it is of `StyleSheet`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_style_sheet(mumba_context *ctx, mumba_handle object, mumba_style_sheet *result) {
    return mumba_web_cast(ctx, object, 0x80000349u, 0, result);
}

/** `StyleSheet.type`. Reads. */
static inline mumba_status mumba_style_sheet_get_type(
    mumba_context *ctx, mumba_style_sheet self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `StyleSheet.href`. Gives a string or none. Reads. */
static inline mumba_status mumba_style_sheet_get_href(
    mumba_context *ctx, mumba_style_sheet self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000be4u, result);
}

/** `StyleSheet.ownerNode`. Gives `Element` or `ProcessingInstruction` or none. Reads. */
static inline mumba_status mumba_style_sheet_get_owner_node(
    mumba_context *ctx, mumba_style_sheet self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001098u, result);
}

/**
 * `StyleSheet.ownerNode`. Gives `Element` or `ProcessingInstruction`. Deferred: what the handle holds may turn out to
 * be null.
 */
static inline mumba_status mumba_style_sheet_get_owner_node_deferred(
    mumba_context *ctx, mumba_style_sheet self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001098u, result);
}

/** `StyleSheet.parentStyleSheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_style_sheet_get_parent_style_sheet(
    mumba_context *ctx, mumba_style_sheet self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010bdu, result);
}

/** `StyleSheet.parentStyleSheet`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_style_sheet_get_parent_style_sheet_deferred(
    mumba_context *ctx, mumba_style_sheet self, mumba_css_style_sheet *result) {
    return mumba_get_handle(ctx, self, 0x800010bdu, result);
}

/** `StyleSheet.title`. Gives a string or none. Reads. */
static inline mumba_status mumba_style_sheet_get_title(
    mumba_context *ctx, mumba_style_sheet self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000161du, result);
}

/** `StyleSheet.media`. Deferred. */
static inline mumba_status mumba_style_sheet_get_media(
    mumba_context *ctx, mumba_style_sheet self, mumba_media_list *result) {
    return mumba_get_handle(ctx, self, 0x80000e4bu, result);
}

/** `StyleSheet.media`. Deferred. */
static inline mumba_status mumba_style_sheet_set_media(mumba_context *ctx, mumba_style_sheet self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e4bu, mumba_of_string(value));
}

/** `StyleSheet.disabled`. Reads. */
static inline mumba_status mumba_style_sheet_get_disabled(mumba_context *ctx, mumba_style_sheet self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008c9u, result);
}

/** `StyleSheet.disabled`. Deferred. */
static inline mumba_status mumba_style_sheet_set_disabled(mumba_context *ctx, mumba_style_sheet self, bool value) {
    return mumba_set(ctx, self, 0x800008c9u, mumba_of_bool(value));
}

/** `StyleSheetList`. */
typedef mumba_handle mumba_style_sheet_list;

/** Gives `object` itself when it is of `StyleSheetList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_style_sheet_list(
    mumba_context *ctx, mumba_handle object, mumba_style_sheet_list *result) {
    return mumba_web_cast(ctx, object, 0x8000034au, 0, result);
}

/** `StyleSheetList.item`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_style_sheet_list_item(
    mumba_context *ctx, mumba_style_sheet_list self, uint32_t index, mumba_css_style_sheet *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `StyleSheetList.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_style_sheet_list_item_deferred(
    mumba_context *ctx, mumba_style_sheet_list self, uint32_t index, mumba_css_style_sheet *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `StyleSheetList`, by index or name. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_style_sheet_list_get_at(
    mumba_context *ctx, mumba_style_sheet_list self, uint32_t index, mumba_css_style_sheet *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `StyleSheetList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_style_sheet_list_get_at_deferred(
    mumba_context *ctx, mumba_style_sheet_list self, uint32_t index, mumba_css_style_sheet *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `StyleSheetList.length`. Reads. */
static inline mumba_status mumba_style_sheet_list_get_length(
    mumba_context *ctx, mumba_style_sheet_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `Window.getComputedStyle`. Deferred. */
static inline mumba_status mumba_window_get_computed_style(
    mumba_context *ctx, mumba_window self, mumba_element elt, mumba_css_style_declaration *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(elt);
    return mumba_invoke(ctx, self, 0x80000ad6u, argv, 1, result);
}

/** `Window.getComputedStyle`. `pseudo_elt`: a string or none. Deferred. */
static inline mumba_status mumba_window_get_computed_style_with_pseudo_elt(
    mumba_context *ctx, mumba_window self, mumba_element elt, mumba_string pseudo_elt,
    mumba_css_style_declaration *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(elt);
    argv[1] = mumba_web_of_nullable_string(pseudo_elt);
    return mumba_invoke(ctx, self, 0x80000ad6u, argv, 2, result);
}

/** `CSSStyleSheetInit`: an object with members. */
typedef mumba_handle mumba_css_style_sheet_init;

/** Makes a `CSSStyleSheetInit` without members. Deferred. */
static inline mumba_status mumba_css_style_sheet_init_create(mumba_context *ctx, mumba_css_style_sheet_init *result) {
    return mumba_object_create(ctx, result);
}

/** `CSSStyleSheetInit.baseURL`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_css_style_sheet_init_set_base_url(
    mumba_context *ctx, mumba_css_style_sheet_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000579u, mumba_web_of_nullable_string(value));
}

/** `CSSStyleSheetInit.baseURL`. Gives a string or none. Reads. */
static inline mumba_status mumba_css_style_sheet_init_get_base_url(
    mumba_context *ctx, mumba_css_style_sheet_init self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000579u, result);
}

/** `CSSStyleSheetInit.disabled`. Without it: false. Deferred. */
static inline mumba_status mumba_css_style_sheet_init_set_disabled(
    mumba_context *ctx, mumba_css_style_sheet_init self, bool value) {
    return mumba_set(ctx, self, 0x800008c9u, mumba_of_bool(value));
}

/** `CSSStyleSheetInit.disabled`. Reads. */
static inline mumba_status mumba_css_style_sheet_init_get_disabled(
    mumba_context *ctx, mumba_css_style_sheet_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008c9u, result);
}

/** `CSSStyleSheetInit.media`. Without it: "". Deferred. */
static inline mumba_status mumba_css_style_sheet_init_set_media_with_media_list(
    mumba_context *ctx, mumba_css_style_sheet_init self, mumba_media_list value) {
    return mumba_set(ctx, self, 0x80000e4bu, mumba_of_handle(value));
}

/** `CSSStyleSheetInit.media`. Without it: "". Deferred. */
static inline mumba_status mumba_css_style_sheet_init_set_media_with_str(
    mumba_context *ctx, mumba_css_style_sheet_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e4bu, mumba_of_string(value));
}

/** `CSSStyleSheetInit.media`. Gives `MediaList` or a string. Reads. */
static inline mumba_status mumba_css_style_sheet_init_get_media(
    mumba_context *ctx, mumba_css_style_sheet_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e4bu, result);
}

#endif /* MUMBA_WEB_CSSOM_H */
