/**
 * @file css-mixins.h
 * CSS Custom Functions and Mixins Module Level 1: <https://drafts.csswg.org/css-mixins-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_MIXINS_H
#define MUMBA_WEB_CSS_MIXINS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_function_declarations;
typedef mumba_handle mumba_css_function_descriptors;
typedef mumba_handle mumba_css_function_rule;
typedef mumba_handle mumba_function_parameter;

/** `CSSFunctionDeclarations`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_function_declarations;

/** Gives `object` itself when it is of `CSSFunctionDeclarations`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_function_declarations(
    mumba_context *ctx, mumba_handle object, mumba_css_function_declarations *result) {
    return mumba_web_cast(ctx, object, 0x80000061u, 0, result);
}

/** `CSSFunctionDeclarations.style`. Deferred. */
static inline mumba_status mumba_css_function_declarations_get_style(
    mumba_context *ctx, mumba_css_function_declarations self, mumba_css_function_descriptors *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `CSSFunctionDeclarations.style`. Deferred. */
static inline mumba_status mumba_css_function_declarations_set_style(
    mumba_context *ctx, mumba_css_function_declarations self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `CSSFunctionDescriptors`. It is a `mumba_css_style_declaration` too. */
typedef mumba_handle mumba_css_function_descriptors;

/** Gives `object` itself when it is of `CSSFunctionDescriptors`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_function_descriptors(
    mumba_context *ctx, mumba_handle object, mumba_css_function_descriptors *result) {
    return mumba_web_cast(ctx, object, 0x80000062u, 0, result);
}

/** `CSSFunctionDescriptors.result`. Reads. */
static inline mumba_status mumba_css_function_descriptors_get_result(
    mumba_context *ctx, mumba_css_function_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001315u, result);
}

/** `CSSFunctionDescriptors.result`. Deferred. */
static inline mumba_status mumba_css_function_descriptors_set_result(
    mumba_context *ctx, mumba_css_function_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001315u, mumba_of_string(value));
}

/** `CSSFunctionRule`. It is a `mumba_css_grouping_rule` too. */
typedef mumba_handle mumba_css_function_rule;

/** Gives `object` itself when it is of `CSSFunctionRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_function_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_function_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000063u, 0, result);
}

/** `CSSFunctionRule.name`. Reads. */
static inline mumba_status mumba_css_function_rule_get_name(
    mumba_context *ctx, mumba_css_function_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CSSFunctionRule.getParameters`. Gives sequence<`FunctionParameter`>. Deferred. */
static inline mumba_status mumba_css_function_rule_get_parameters(
    mumba_context *ctx, mumba_css_function_rule self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b23u, NULL, 0, result);
}

/** `CSSFunctionRule.returnType`. Reads. */
static inline mumba_status mumba_css_function_rule_get_return_type(
    mumba_context *ctx, mumba_css_function_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000131fu, result);
}

/** `FunctionParameter`: an object with members. It needs `name`, `type`. */
typedef mumba_handle mumba_function_parameter;

/** Makes a `FunctionParameter` without members. Deferred. */
static inline mumba_status mumba_function_parameter_create(mumba_context *ctx, mumba_function_parameter *result) {
    return mumba_object_create(ctx, result);
}

/** `FunctionParameter.defaultValue`. Deferred. */
static inline mumba_status mumba_function_parameter_set_default_value(
    mumba_context *ctx, mumba_function_parameter self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000834u, mumba_of_string(value));
}

/** `FunctionParameter.defaultValue`. Reads. */
static inline mumba_status mumba_function_parameter_get_default_value(
    mumba_context *ctx, mumba_function_parameter self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000834u, result);
}

/** `FunctionParameter.name`. Deferred. */
static inline mumba_status mumba_function_parameter_set_name(
    mumba_context *ctx, mumba_function_parameter self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `FunctionParameter.name`. Reads. */
static inline mumba_status mumba_function_parameter_get_name(
    mumba_context *ctx, mumba_function_parameter self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `FunctionParameter.type`. Deferred. */
static inline mumba_status mumba_function_parameter_set_type(
    mumba_context *ctx, mumba_function_parameter self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `FunctionParameter.type`. Reads. */
static inline mumba_status mumba_function_parameter_get_type(
    mumba_context *ctx, mumba_function_parameter self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

#endif /* MUMBA_WEB_CSS_MIXINS_H */
