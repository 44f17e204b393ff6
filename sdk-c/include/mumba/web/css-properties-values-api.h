/**
 * @file css-properties-values-api.h
 * CSS Properties and Values API Level 1: <https://drafts.css-houdini.org/css-properties-values-api-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_PROPERTIES_VALUES_API_H
#define MUMBA_WEB_CSS_PROPERTIES_VALUES_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css;
typedef mumba_handle mumba_css_property_rule;
typedef mumba_handle mumba_property_definition;

/** `CSS.registerProperty`. Deferred. */
static inline mumba_status mumba_css_register_property(mumba_context *ctx, mumba_property_definition definition) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(definition);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001268u, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSPropertyRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_property_rule;

/** Gives `object` itself when it is of `CSSPropertyRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_property_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_property_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000007fu, 0, result);
}

/** `CSSPropertyRule.name`. Reads. */
static inline mumba_status mumba_css_property_rule_get_name(
    mumba_context *ctx, mumba_css_property_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CSSPropertyRule.syntax`. Reads. */
static inline mumba_status mumba_css_property_rule_get_syntax(
    mumba_context *ctx, mumba_css_property_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015acu, result);
}

/** `CSSPropertyRule.inherits`. Reads. */
static inline mumba_status mumba_css_property_rule_get_inherits(
    mumba_context *ctx, mumba_css_property_rule self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c47u, result);
}

/** `CSSPropertyRule.initialValue`. Gives a string or none. Reads. */
static inline mumba_status mumba_css_property_rule_get_initial_value(
    mumba_context *ctx, mumba_css_property_rule self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000c56u, result);
}

/** `PropertyDefinition`: an object with members. It needs `name`. */
typedef mumba_handle mumba_property_definition;

/** Makes a `PropertyDefinition` without members. Deferred. */
static inline mumba_status mumba_property_definition_create(mumba_context *ctx, mumba_property_definition *result) {
    return mumba_object_create(ctx, result);
}

/** `PropertyDefinition.inherits`. Without it: true. Deferred. */
static inline mumba_status mumba_property_definition_set_inherits(
    mumba_context *ctx, mumba_property_definition self, bool value) {
    return mumba_set(ctx, self, 0x80000c47u, mumba_of_bool(value));
}

/** `PropertyDefinition.inherits`. Reads. */
static inline mumba_status mumba_property_definition_get_inherits(
    mumba_context *ctx, mumba_property_definition self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c47u, result);
}

/** `PropertyDefinition.initialValue`. Deferred. */
static inline mumba_status mumba_property_definition_set_initial_value(
    mumba_context *ctx, mumba_property_definition self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c56u, mumba_of_string(value));
}

/** `PropertyDefinition.initialValue`. Reads. */
static inline mumba_status mumba_property_definition_get_initial_value(
    mumba_context *ctx, mumba_property_definition self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c56u, result);
}

/** `PropertyDefinition.name`. Deferred. */
static inline mumba_status mumba_property_definition_set_name(
    mumba_context *ctx, mumba_property_definition self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `PropertyDefinition.name`. Reads. */
static inline mumba_status mumba_property_definition_get_name(
    mumba_context *ctx, mumba_property_definition self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PropertyDefinition.syntax`. Without it: "*". Deferred. */
static inline mumba_status mumba_property_definition_set_syntax(
    mumba_context *ctx, mumba_property_definition self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015acu, mumba_of_string(value));
}

/** `PropertyDefinition.syntax`. Reads. */
static inline mumba_status mumba_property_definition_get_syntax(
    mumba_context *ctx, mumba_property_definition self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015acu, result);
}

#endif /* MUMBA_WEB_CSS_PROPERTIES_VALUES_API_H */
