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
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000851u, argv, 1, NULL);
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

/** `CSSRule.parentStyleSheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_css_rule_get_parent_style_sheet(
    mumba_context *ctx, mumba_css_rule self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010bdu, result);
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

/** `CSSRuleList`, by index or name. Gives `CSSRule` or none. Reads. */
static inline mumba_status mumba_css_rule_list_get_at(
    mumba_context *ctx, mumba_css_rule_list self, uint32_t index, mumba_css_rule *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
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
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000851u, argv, 1, NULL);
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
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000851u, argv, 1, NULL);
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
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80001297u, argv, 1, NULL);
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

/** `HTMLStyleElement.sheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_html_style_element_get_sheet(
    mumba_context *ctx, mumba_html_style_element self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001487u, result);
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

/** `StyleSheet.parentStyleSheet`. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_style_sheet_get_parent_style_sheet(
    mumba_context *ctx, mumba_style_sheet self, mumba_css_style_sheet *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010bdu, result);
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

/** `StyleSheetList`, by index or name. Gives `CSSStyleSheet` or none. Reads. */
static inline mumba_status mumba_style_sheet_list_get_at(
    mumba_context *ctx, mumba_style_sheet_list self, uint32_t index, mumba_css_style_sheet *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
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
