/**
 * @file css-typed-om.h
 * CSS Typed OM Level 1: <https://drafts.css-houdini.org/css-typed-om-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_TYPED_OM_H
#define MUMBA_WEB_CSS_TYPED_OM_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css;
typedef mumba_handle mumba_css_keyword_value;
typedef mumba_handle mumba_css_math_clamp;
typedef mumba_handle mumba_css_math_invert;
typedef mumba_handle mumba_css_math_max;
typedef mumba_handle mumba_css_math_min;
typedef mumba_handle mumba_css_math_negate;
typedef mumba_handle mumba_css_math_product;
typedef mumba_handle mumba_css_math_sum;
typedef mumba_handle mumba_css_math_value;
typedef mumba_handle mumba_css_matrix_component;
typedef mumba_handle mumba_css_matrix_component_options;
typedef mumba_handle mumba_css_numeric_array;
typedef mumba_handle mumba_css_numeric_type;
typedef mumba_handle mumba_css_numeric_value;
typedef mumba_handle mumba_css_perspective;
typedef mumba_handle mumba_css_rotate;
typedef mumba_handle mumba_css_scale;
typedef mumba_handle mumba_css_skew;
typedef mumba_handle mumba_css_skew_x;
typedef mumba_handle mumba_css_skew_y;
typedef mumba_handle mumba_css_style_rule;
typedef mumba_handle mumba_css_style_value;
typedef mumba_handle mumba_css_transform_component;
typedef mumba_handle mumba_css_transform_value;
typedef mumba_handle mumba_css_translate;
typedef mumba_handle mumba_css_unit_value;
typedef mumba_handle mumba_css_unparsed_value;
typedef mumba_handle mumba_css_variable_reference_value;
typedef mumba_handle mumba_dom_matrix;
typedef mumba_handle mumba_dom_matrix_read_only;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_mathml_element;
typedef mumba_handle mumba_style_property_map;
typedef mumba_handle mumba_style_property_map_read_only;
typedef mumba_handle mumba_svg_element;
typedef mumba_name mumba_css_math_operator;
typedef mumba_name mumba_css_numeric_base_type;

/** `CSSMathOperator`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_css_math_operator;

/** "sum" */
#define MUMBA_CSS_MATH_OPERATOR_SUM ((mumba_css_math_operator)0x8000158cu)
/** "product" */
#define MUMBA_CSS_MATH_OPERATOR_PRODUCT ((mumba_css_math_operator)0x800011c1u)
/** "negate" */
#define MUMBA_CSS_MATH_OPERATOR_NEGATE ((mumba_css_math_operator)0x80000ed7u)
/** "invert" */
#define MUMBA_CSS_MATH_OPERATOR_INVERT ((mumba_css_math_operator)0x80000cb0u)
/** "min" */
#define MUMBA_CSS_MATH_OPERATOR_MIN ((mumba_css_math_operator)0x80000e70u)
/** "max" */
#define MUMBA_CSS_MATH_OPERATOR_MAX ((mumba_css_math_operator)0x80000e04u)
/** "clamp" */
#define MUMBA_CSS_MATH_OPERATOR_CLAMP ((mumba_css_math_operator)0x80000671u)

/** `CSSNumericBaseType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_css_numeric_base_type;

/** "length" */
#define MUMBA_CSS_NUMERIC_BASE_TYPE_LENGTH ((mumba_css_numeric_base_type)0x80000d53u)
/** "angle" */
#define MUMBA_CSS_NUMERIC_BASE_TYPE_ANGLE ((mumba_css_numeric_base_type)0x8000048cu)
/** "time" */
#define MUMBA_CSS_NUMERIC_BASE_TYPE_TIME ((mumba_css_numeric_base_type)0x8000160du)
/** "frequency" */
#define MUMBA_CSS_NUMERIC_BASE_TYPE_FREQUENCY ((mumba_css_numeric_base_type)0x80000a7cu)
/** "resolution" */
#define MUMBA_CSS_NUMERIC_BASE_TYPE_RESOLUTION ((mumba_css_numeric_base_type)0x800012fau)
/** "flex" */
#define MUMBA_CSS_NUMERIC_BASE_TYPE_FLEX ((mumba_css_numeric_base_type)0x80000a23u)
/** "percent" */
#define MUMBA_CSS_NUMERIC_BASE_TYPE_PERCENT ((mumba_css_numeric_base_type)0x800010f9u)

/** `CSS.number`. Deferred. */
static inline mumba_status mumba_css_number(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000f16u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.percent`. Deferred. */
static inline mumba_status mumba_css_percent(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010f9u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.cap`. Deferred. */
static inline mumba_status mumba_css_cap(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000628u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.ch`. Deferred. */
static inline mumba_status mumba_css_ch(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000063eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.em`. Deferred. */
static inline mumba_status mumba_css_em(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000954u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.ex`. Deferred. */
static inline mumba_status mumba_css_ex(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800009b0u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.ic`. Deferred. */
static inline mumba_status mumba_css_ic(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000beeu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.lh`. Deferred. */
static inline mumba_status mumba_css_lh(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000d5bu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.rcap`. Deferred. */
static inline mumba_status mumba_css_rcap(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001225u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.rch`. Deferred. */
static inline mumba_status mumba_css_rch(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001226u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.rem`. Deferred. */
static inline mumba_status mumba_css_rem(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000127du, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.rex`. Deferred. */
static inline mumba_status mumba_css_rex(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001326u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.ric`. Deferred. */
static inline mumba_status mumba_css_ric(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001349u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.rlh`. Deferred. */
static inline mumba_status mumba_css_rlh(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001356u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.vw`. Deferred. */
static inline mumba_status mumba_css_vw(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800017a8u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.vh`. Deferred. */
static inline mumba_status mumba_css_vh(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001775u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.vi`. Deferred. */
static inline mumba_status mumba_css_vi(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001776u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.vb`. Deferred. */
static inline mumba_status mumba_css_vb(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001759u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.vmin`. Deferred. */
static inline mumba_status mumba_css_vmin(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000179cu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.vmax`. Deferred. */
static inline mumba_status mumba_css_vmax(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000179bu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.svw`. Deferred. */
static inline mumba_status mumba_css_svw(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800015a5u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.svh`. Deferred. */
static inline mumba_status mumba_css_svh(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800015a1u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.svi`. Deferred. */
static inline mumba_status mumba_css_svi(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800015a2u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.svb`. Deferred. */
static inline mumba_status mumba_css_svb(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000159fu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.svmin`. Deferred. */
static inline mumba_status mumba_css_svmin(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800015a4u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.svmax`. Deferred. */
static inline mumba_status mumba_css_svmax(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800015a3u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.lvw`. Deferred. */
static inline mumba_status mumba_css_lvw(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000dbbu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.lvh`. Deferred. */
static inline mumba_status mumba_css_lvh(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000db7u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.lvi`. Deferred. */
static inline mumba_status mumba_css_lvi(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000db8u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.lvb`. Deferred. */
static inline mumba_status mumba_css_lvb(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000db6u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.lvmin`. Deferred. */
static inline mumba_status mumba_css_lvmin(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000dbau, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.lvmax`. Deferred. */
static inline mumba_status mumba_css_lvmax(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000db9u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dvw`. Deferred. */
static inline mumba_status mumba_css_dvw(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000093bu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dvh`. Deferred. */
static inline mumba_status mumba_css_dvh(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000937u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dvi`. Deferred. */
static inline mumba_status mumba_css_dvi(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000938u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dvb`. Deferred. */
static inline mumba_status mumba_css_dvb(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000936u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dvmin`. Deferred. */
static inline mumba_status mumba_css_dvmin(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000093au, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dvmax`. Deferred. */
static inline mumba_status mumba_css_dvmax(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000939u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.cqw`. Deferred. */
static inline mumba_status mumba_css_cqw(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000076bu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.cqh`. Deferred. */
static inline mumba_status mumba_css_cqh(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000767u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.cqi`. Deferred. */
static inline mumba_status mumba_css_cqi(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000768u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.cqb`. Deferred. */
static inline mumba_status mumba_css_cqb(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000766u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.cqmin`. Deferred. */
static inline mumba_status mumba_css_cqmin(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000076au, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.cqmax`. Deferred. */
static inline mumba_status mumba_css_cqmax(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000769u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.cm`. Deferred. */
static inline mumba_status mumba_css_cm(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800006b4u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.mm`. Deferred. */
static inline mumba_status mumba_css_mm(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000e8bu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.Q`. Deferred. */
static inline mumba_status mumba_css_q(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000028eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.in`. Deferred. */
static inline mumba_status mumba_css_in(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c29u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.pt`. Deferred. */
static inline mumba_status mumba_css_pt(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800011d5u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.pc`. Deferred. */
static inline mumba_status mumba_css_pc(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010f1u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.px`. Deferred. */
static inline mumba_status mumba_css_px(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800011e6u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.deg`. Deferred. */
static inline mumba_status mumba_css_deg(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000083au, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.grad`. Deferred. */
static inline mumba_status mumba_css_grad(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000b89u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.rad`. Deferred. */
static inline mumba_status mumba_css_rad(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000120bu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.turn`. Deferred. */
static inline mumba_status mumba_css_turn(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000167eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.s`. Deferred. */
static inline mumba_status mumba_css_s(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000137du, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.ms`. Deferred. */
static inline mumba_status mumba_css_ms(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000eafu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.Hz`. Deferred. */
static inline mumba_status mumba_css_hz(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800001aau, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.kHz`. Deferred. */
static inline mumba_status mumba_css_k_hz(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000d12u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dpi`. Deferred. */
static inline mumba_status mumba_css_dpi(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000908u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dpcm`. Deferred. */
static inline mumba_status mumba_css_dpcm(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000907u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.dppx`. Deferred. */
static inline mumba_status mumba_css_dppx(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000909u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSS.fr`. Deferred. */
static inline mumba_status mumba_css_fr(mumba_context *ctx, double value, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a64u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSImageValue`. It is a `mumba_css_style_value` too. */
typedef mumba_handle mumba_css_image_value;

/** Gives `object` itself when it is of `CSSImageValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_image_value(
    mumba_context *ctx, mumba_handle object, mumba_css_image_value *result) {
    return mumba_web_cast(ctx, object, 0x80000065u, 0, result);
}

/** `CSSKeywordValue`. It is a `mumba_css_style_value` too. */
typedef mumba_handle mumba_css_keyword_value;

/** Gives `object` itself when it is of `CSSKeywordValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_keyword_value(
    mumba_context *ctx, mumba_handle object, mumba_css_keyword_value *result) {
    return mumba_web_cast(ctx, object, 0x80000069u, 0, result);
}

/** `new CSSKeywordValue`. Deferred. */
static inline mumba_status mumba_css_keyword_value_new(
    mumba_context *ctx, mumba_string value, mumba_css_keyword_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000069u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSKeywordValue.value`. Reads. */
static inline mumba_status mumba_css_keyword_value_get_value(
    mumba_context *ctx, mumba_css_keyword_value self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000174eu, result);
}

/** `CSSKeywordValue.value`. Deferred. */
static inline mumba_status mumba_css_keyword_value_set_value(
    mumba_context *ctx, mumba_css_keyword_value self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_string(value));
}

/** `CSSMathClamp`. It is a `mumba_css_math_value` too. */
typedef mumba_handle mumba_css_math_clamp;

/** Gives `object` itself when it is of `CSSMathClamp`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_math_clamp(
    mumba_context *ctx, mumba_handle object, mumba_css_math_clamp *result) {
    return mumba_web_cast(ctx, object, 0x8000006du, 0, result);
}

/** `new CSSMathClamp`. Deferred. */
static inline mumba_status mumba_css_math_clamp_new_with_css_numeric_value_and_css_numeric_value_and_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value lower, mumba_css_numeric_value value, mumba_css_numeric_value upper,
    mumba_css_math_clamp *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(lower);
    argv[1] = mumba_of_handle(value);
    argv[2] = mumba_of_handle(upper);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathClamp`. Deferred. */
static inline mumba_status mumba_css_math_clamp_new_with_css_numeric_value_and_css_numeric_value_and_f64(
    mumba_context *ctx, mumba_css_numeric_value lower, mumba_css_numeric_value value, double upper,
    mumba_css_math_clamp *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(lower);
    argv[1] = mumba_of_handle(value);
    argv[2] = mumba_of_number(upper);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathClamp`. Deferred. */
static inline mumba_status mumba_css_math_clamp_new_with_css_numeric_value_and_f64_and_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value lower, double value, mumba_css_numeric_value upper,
    mumba_css_math_clamp *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(lower);
    argv[1] = mumba_of_number(value);
    argv[2] = mumba_of_handle(upper);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathClamp`. Deferred. */
static inline mumba_status mumba_css_math_clamp_new_with_css_numeric_value_and_f64_and_f64(
    mumba_context *ctx, mumba_css_numeric_value lower, double value, double upper, mumba_css_math_clamp *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(lower);
    argv[1] = mumba_of_number(value);
    argv[2] = mumba_of_number(upper);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathClamp`. Deferred. */
static inline mumba_status mumba_css_math_clamp_new_with_f64_and_css_numeric_value_and_css_numeric_value(
    mumba_context *ctx, double lower, mumba_css_numeric_value value, mumba_css_numeric_value upper,
    mumba_css_math_clamp *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(lower);
    argv[1] = mumba_of_handle(value);
    argv[2] = mumba_of_handle(upper);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathClamp`. Deferred. */
static inline mumba_status mumba_css_math_clamp_new_with_f64_and_css_numeric_value_and_f64(
    mumba_context *ctx, double lower, mumba_css_numeric_value value, double upper, mumba_css_math_clamp *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(lower);
    argv[1] = mumba_of_handle(value);
    argv[2] = mumba_of_number(upper);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathClamp`. Deferred. */
static inline mumba_status mumba_css_math_clamp_new_with_f64_and_f64_and_css_numeric_value(
    mumba_context *ctx, double lower, double value, mumba_css_numeric_value upper, mumba_css_math_clamp *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(lower);
    argv[1] = mumba_of_number(value);
    argv[2] = mumba_of_handle(upper);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathClamp`. Deferred. */
static inline mumba_status mumba_css_math_clamp_new_with_f64_and_f64_and_f64(
    mumba_context *ctx, double lower, double value, double upper, mumba_css_math_clamp *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(lower);
    argv[1] = mumba_of_number(value);
    argv[2] = mumba_of_number(upper);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSMathClamp.lower`. Deferred. */
static inline mumba_status mumba_css_math_clamp_get_lower(
    mumba_context *ctx, mumba_css_math_clamp self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x80000dacu, result);
}

/** `CSSMathClamp.value`. Deferred. */
static inline mumba_status mumba_css_math_clamp_get_value(
    mumba_context *ctx, mumba_css_math_clamp self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x8000174eu, result);
}

/** `CSSMathClamp.upper`. Deferred. */
static inline mumba_status mumba_css_math_clamp_get_upper(
    mumba_context *ctx, mumba_css_math_clamp self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x80001714u, result);
}

/** `CSSMathInvert`. It is a `mumba_css_math_value` too. */
typedef mumba_handle mumba_css_math_invert;

/** Gives `object` itself when it is of `CSSMathInvert`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_math_invert(
    mumba_context *ctx, mumba_handle object, mumba_css_math_invert *result) {
    return mumba_web_cast(ctx, object, 0x8000006eu, 0, result);
}

/** `new CSSMathInvert`. Deferred. */
static inline mumba_status mumba_css_math_invert_new_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value arg, mumba_css_math_invert *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(arg);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathInvert`. Deferred. */
static inline mumba_status mumba_css_math_invert_new_with_f64(
    mumba_context *ctx, double arg, mumba_css_math_invert *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(arg);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSMathInvert.value`. Deferred. */
static inline mumba_status mumba_css_math_invert_get_value(
    mumba_context *ctx, mumba_css_math_invert self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x8000174eu, result);
}

/** `CSSMathMax`. It is a `mumba_css_math_value` too. */
typedef mumba_handle mumba_css_math_max;

/** Gives `object` itself when it is of `CSSMathMax`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_math_max(mumba_context *ctx, mumba_handle object, mumba_css_math_max *result) {
    return mumba_web_cast(ctx, object, 0x8000006fu, 0, result);
}

/** `new CSSMathMax`. Deferred. */
static inline mumba_status mumba_css_math_max_new_with_css_numeric_value(
    mumba_context *ctx, const mumba_css_numeric_value *args, size_t args_count, mumba_css_math_max *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = mumba_of_handle(args[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathMax`. Deferred. */
static inline mumba_status mumba_css_math_max_new_with_f64(
    mumba_context *ctx, const double *args, size_t args_count, mumba_css_math_max *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = mumba_of_number(args[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathMax`. `args`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_math_max_new_with_any(
    mumba_context *ctx, const mumba_value *args, size_t args_count, mumba_css_math_max *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = args[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000006fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSMathMax.values`. Deferred. */
static inline mumba_status mumba_css_math_max_get_values(
    mumba_context *ctx, mumba_css_math_max self, mumba_css_numeric_array *result) {
    return mumba_get_handle(ctx, self, 0x80001756u, result);
}

/** `CSSMathMin`. It is a `mumba_css_math_value` too. */
typedef mumba_handle mumba_css_math_min;

/** Gives `object` itself when it is of `CSSMathMin`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_math_min(mumba_context *ctx, mumba_handle object, mumba_css_math_min *result) {
    return mumba_web_cast(ctx, object, 0x80000070u, 0, result);
}

/** `new CSSMathMin`. Deferred. */
static inline mumba_status mumba_css_math_min_new_with_css_numeric_value(
    mumba_context *ctx, const mumba_css_numeric_value *args, size_t args_count, mumba_css_math_min *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = mumba_of_handle(args[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000070u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathMin`. Deferred. */
static inline mumba_status mumba_css_math_min_new_with_f64(
    mumba_context *ctx, const double *args, size_t args_count, mumba_css_math_min *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = mumba_of_number(args[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000070u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathMin`. `args`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_math_min_new_with_any(
    mumba_context *ctx, const mumba_value *args, size_t args_count, mumba_css_math_min *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = args[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000070u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSMathMin.values`. Deferred. */
static inline mumba_status mumba_css_math_min_get_values(
    mumba_context *ctx, mumba_css_math_min self, mumba_css_numeric_array *result) {
    return mumba_get_handle(ctx, self, 0x80001756u, result);
}

/** `CSSMathNegate`. It is a `mumba_css_math_value` too. */
typedef mumba_handle mumba_css_math_negate;

/** Gives `object` itself when it is of `CSSMathNegate`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_math_negate(
    mumba_context *ctx, mumba_handle object, mumba_css_math_negate *result) {
    return mumba_web_cast(ctx, object, 0x80000071u, 0, result);
}

/** `new CSSMathNegate`. Deferred. */
static inline mumba_status mumba_css_math_negate_new_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value arg, mumba_css_math_negate *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(arg);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000071u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathNegate`. Deferred. */
static inline mumba_status mumba_css_math_negate_new_with_f64(
    mumba_context *ctx, double arg, mumba_css_math_negate *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(arg);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000071u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSMathNegate.value`. Deferred. */
static inline mumba_status mumba_css_math_negate_get_value(
    mumba_context *ctx, mumba_css_math_negate self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x8000174eu, result);
}

/** `CSSMathProduct`. It is a `mumba_css_math_value` too. */
typedef mumba_handle mumba_css_math_product;

/** Gives `object` itself when it is of `CSSMathProduct`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_math_product(
    mumba_context *ctx, mumba_handle object, mumba_css_math_product *result) {
    return mumba_web_cast(ctx, object, 0x80000072u, 0, result);
}

/** `new CSSMathProduct`. Deferred. */
static inline mumba_status mumba_css_math_product_new_with_css_numeric_value(
    mumba_context *ctx, const mumba_css_numeric_value *args, size_t args_count, mumba_css_math_product *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = mumba_of_handle(args[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000072u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathProduct`. Deferred. */
static inline mumba_status mumba_css_math_product_new_with_f64(
    mumba_context *ctx, const double *args, size_t args_count, mumba_css_math_product *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = mumba_of_number(args[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000072u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathProduct`. `args`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_math_product_new_with_any(
    mumba_context *ctx, const mumba_value *args, size_t args_count, mumba_css_math_product *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = args[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000072u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSMathProduct.values`. Deferred. */
static inline mumba_status mumba_css_math_product_get_values(
    mumba_context *ctx, mumba_css_math_product self, mumba_css_numeric_array *result) {
    return mumba_get_handle(ctx, self, 0x80001756u, result);
}

/** `CSSMathSum`. It is a `mumba_css_math_value` too. */
typedef mumba_handle mumba_css_math_sum;

/** Gives `object` itself when it is of `CSSMathSum`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_math_sum(mumba_context *ctx, mumba_handle object, mumba_css_math_sum *result) {
    return mumba_web_cast(ctx, object, 0x80000073u, 0, result);
}

/** `new CSSMathSum`. Deferred. */
static inline mumba_status mumba_css_math_sum_new_with_css_numeric_value(
    mumba_context *ctx, const mumba_css_numeric_value *args, size_t args_count, mumba_css_math_sum *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = mumba_of_handle(args[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000073u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathSum`. Deferred. */
static inline mumba_status mumba_css_math_sum_new_with_f64(
    mumba_context *ctx, const double *args, size_t args_count, mumba_css_math_sum *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = mumba_of_number(args[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000073u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMathSum`. `args`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_math_sum_new_with_any(
    mumba_context *ctx, const mumba_value *args, size_t args_count, mumba_css_math_sum *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, args_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < args_count; i++) argv[i] = args[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000073u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, args_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSMathSum.values`. Deferred. */
static inline mumba_status mumba_css_math_sum_get_values(
    mumba_context *ctx, mumba_css_math_sum self, mumba_css_numeric_array *result) {
    return mumba_get_handle(ctx, self, 0x80001756u, result);
}

/** `CSSMathValue`. It is a `mumba_css_numeric_value` too. */
typedef mumba_handle mumba_css_math_value;

/** Gives `object` itself when it is of `CSSMathValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_math_value(
    mumba_context *ctx, mumba_handle object, mumba_css_math_value *result) {
    return mumba_web_cast(ctx, object, 0x80000074u, 0, result);
}

/** `CSSMathValue.operator`. Reads. */
static inline mumba_status mumba_css_math_value_get_operator(
    mumba_context *ctx, mumba_css_math_value self, mumba_css_math_operator *result) {
    return mumba_web_get_name(ctx, self, 0x80001060u, result);
}

/** `CSSMatrixComponent`. It is a `mumba_css_transform_component` too. */
typedef mumba_handle mumba_css_matrix_component;

/** Gives `object` itself when it is of `CSSMatrixComponent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_matrix_component(
    mumba_context *ctx, mumba_handle object, mumba_css_matrix_component *result) {
    return mumba_web_cast(ctx, object, 0x80000075u, 0, result);
}

/** `new CSSMatrixComponent`. Deferred. */
static inline mumba_status mumba_css_matrix_component_new(
    mumba_context *ctx, mumba_dom_matrix_read_only matrix, mumba_css_matrix_component *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(matrix);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000075u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSMatrixComponent`. Deferred. */
static inline mumba_status mumba_css_matrix_component_new_with_options(
    mumba_context *ctx, mumba_dom_matrix_read_only matrix, mumba_css_matrix_component_options options,
    mumba_css_matrix_component *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(matrix);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000075u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSMatrixComponent.matrix`. Deferred. */
static inline mumba_status mumba_css_matrix_component_get_matrix(
    mumba_context *ctx, mumba_css_matrix_component self, mumba_dom_matrix *result) {
    return mumba_get_handle(ctx, self, 0x80000e02u, result);
}

/** `CSSMatrixComponent.matrix`. Deferred. */
static inline mumba_status mumba_css_matrix_component_set_matrix(
    mumba_context *ctx, mumba_css_matrix_component self, mumba_dom_matrix value) {
    return mumba_set(ctx, self, 0x80000e02u, mumba_of_handle(value));
}

/** `CSSNumericArray`. */
typedef mumba_handle mumba_css_numeric_array;

/** Gives `object` itself when it is of `CSSNumericArray`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_numeric_array(
    mumba_context *ctx, mumba_handle object, mumba_css_numeric_array *result) {
    return mumba_web_cast(ctx, object, 0x80000079u, 0, result);
}

/** `CSSNumericArray.entries`. Gives iterator<[a number, `CSSNumericValue`]>. Deferred. */
static inline mumba_status mumba_css_numeric_array_entries(
    mumba_context *ctx, mumba_css_numeric_array self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `CSSNumericArray.keys`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_css_numeric_array_keys(
    mumba_context *ctx, mumba_css_numeric_array self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `CSSNumericArray.values`. Gives iterator<`CSSNumericValue`>. Deferred. */
static inline mumba_status mumba_css_numeric_array_values(
    mumba_context *ctx, mumba_css_numeric_array self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `CSSNumericArray.forEach`. Deferred. */
static inline mumba_status mumba_css_numeric_array_for_each(
    mumba_context *ctx, mumba_css_numeric_array self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `CSSNumericArray.forEach`. Deferred. */
static inline mumba_status mumba_css_numeric_array_for_each_with_this_arg(
    mumba_context *ctx, mumba_css_numeric_array self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `CSSNumericArray.length`. Reads. */
static inline mumba_status mumba_css_numeric_array_get_length(
    mumba_context *ctx, mumba_css_numeric_array self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `CSSNumericArray`, by index or name. Gives `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_css_numeric_array_get_at(
    mumba_context *ctx, mumba_css_numeric_array self, uint32_t index, mumba_css_numeric_value *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `CSSNumericArray`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_numeric_array_get_at_deferred(
    mumba_context *ctx, mumba_css_numeric_array self, uint32_t index, mumba_css_numeric_value *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `CSSNumericValue`. It is a `mumba_css_style_value` too. */
typedef mumba_handle mumba_css_numeric_value;

/** Gives `object` itself when it is of `CSSNumericValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_numeric_value(
    mumba_context *ctx, mumba_handle object, mumba_css_numeric_value *result) {
    return mumba_web_cast(ctx, object, 0x8000007au, 0, result);
}

/** `CSSNumericValue.add`. Deferred. */
static inline mumba_status mumba_css_numeric_value_add_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_css_numeric_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_handle(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000433u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.add`. Deferred. */
static inline mumba_status mumba_css_numeric_value_add_with_f64(
    mumba_context *ctx, mumba_css_numeric_value self, const double *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_number(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000433u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.add`. `values`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_numeric_value_add_with_any(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = values[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80000433u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.sub`. Deferred. */
static inline mumba_status mumba_css_numeric_value_sub_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_css_numeric_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_handle(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001579u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.sub`. Deferred. */
static inline mumba_status mumba_css_numeric_value_sub_with_f64(
    mumba_context *ctx, mumba_css_numeric_value self, const double *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_number(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001579u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.sub`. `values`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_numeric_value_sub_with_any(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = values[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80001579u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.mul`. Deferred. */
static inline mumba_status mumba_css_numeric_value_mul_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_css_numeric_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_handle(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000eb0u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.mul`. Deferred. */
static inline mumba_status mumba_css_numeric_value_mul_with_f64(
    mumba_context *ctx, mumba_css_numeric_value self, const double *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_number(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000eb0u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.mul`. `values`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_numeric_value_mul_with_any(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = values[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80000eb0u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.div`. Deferred. */
static inline mumba_status mumba_css_numeric_value_div_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_css_numeric_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_handle(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800008e6u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.div`. Deferred. */
static inline mumba_status mumba_css_numeric_value_div_with_f64(
    mumba_context *ctx, mumba_css_numeric_value self, const double *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_number(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800008e6u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.div`. `values`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_numeric_value_div_with_any(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = values[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800008e6u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.min`. Deferred. */
static inline mumba_status mumba_css_numeric_value_min_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_css_numeric_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_handle(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000e70u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.min`. Deferred. */
static inline mumba_status mumba_css_numeric_value_min_with_f64(
    mumba_context *ctx, mumba_css_numeric_value self, const double *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_number(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000e70u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.min`. `values`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_numeric_value_min_with_any(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = values[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80000e70u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.max`. Deferred. */
static inline mumba_status mumba_css_numeric_value_max_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_css_numeric_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_handle(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000e04u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.max`. Deferred. */
static inline mumba_status mumba_css_numeric_value_max_with_f64(
    mumba_context *ctx, mumba_css_numeric_value self, const double *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = mumba_of_number(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000e04u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.max`. `values`: a number or `CSSNumericValue`. Deferred. */
static inline mumba_status mumba_css_numeric_value_max_with_any(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_value *values, size_t values_count,
    mumba_css_numeric_value *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < values_count; i++) argv[i] = values[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80000e04u, argv, values_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.equals`. Reads. */
static inline mumba_status mumba_css_numeric_value_equals_with_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_css_numeric_value *value, size_t value_count,
    bool *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, value_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < value_count; i++) argv[i] = mumba_of_handle(value[i]);
    mumba_status status = mumba_web_call_bool(ctx, self, 0x80000997u, argv, value_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.equals`. Reads. */
static inline mumba_status mumba_css_numeric_value_equals_with_f64(
    mumba_context *ctx, mumba_css_numeric_value self, const double *value, size_t value_count, bool *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, value_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < value_count; i++) argv[i] = mumba_of_number(value[i]);
    mumba_status status = mumba_web_call_bool(ctx, self, 0x80000997u, argv, value_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.equals`. `value`: a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_css_numeric_value_equals_with_any(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_value *value, size_t value_count, bool *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, value_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < value_count; i++) argv[i] = value[i];
    mumba_status status = mumba_web_call_bool(ctx, self, 0x80000997u, argv, value_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.to`. Deferred. */
static inline mumba_status mumba_css_numeric_value_to(
    mumba_context *ctx, mumba_css_numeric_value self, mumba_string unit, mumba_css_unit_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(unit);
    return mumba_invoke(ctx, self, 0x80001622u, argv, 1, result);
}

/** `CSSNumericValue.toSum`. Deferred. */
static inline mumba_status mumba_css_numeric_value_to_sum(
    mumba_context *ctx, mumba_css_numeric_value self, const mumba_string *units, size_t units_count,
    mumba_css_math_sum *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, units_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < units_count; i++) argv[i] = mumba_of_string(units[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000162du, argv, units_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `CSSNumericValue.type`. Deferred. */
static inline mumba_status mumba_css_numeric_value_type(
    mumba_context *ctx, mumba_css_numeric_value self, mumba_css_numeric_type *result) {
    return mumba_invoke(ctx, self, 0x80001680u, NULL, 0, result);
}

/** `CSSNumericValue.parse`. Deferred. */
static inline mumba_status mumba_css_numeric_value_parse(
    mumba_context *ctx, mumba_string css_text, mumba_css_numeric_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(css_text);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000007au, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010bfu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSPerspective`. It is a `mumba_css_transform_component` too. */
typedef mumba_handle mumba_css_perspective;

/** Gives `object` itself when it is of `CSSPerspective`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_perspective(
    mumba_context *ctx, mumba_handle object, mumba_css_perspective *result) {
    return mumba_web_cast(ctx, object, 0x8000007cu, 0, result);
}

/** `new CSSPerspective`. `length`: `CSSNumericValue` or `CSSKeywordValue`. Deferred. */
static inline mumba_status mumba_css_perspective_new_with_object(
    mumba_context *ctx, mumba_object length, mumba_css_perspective *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(length);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000007cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSPerspective`. Deferred. */
static inline mumba_status mumba_css_perspective_new_with_str(
    mumba_context *ctx, mumba_string length, mumba_css_perspective *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(length);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000007cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSPerspective.length`. Gives `CSSNumericValue` or a string or `CSSKeywordValue`. Reads. */
static inline mumba_status mumba_css_perspective_get_length(
    mumba_context *ctx, mumba_css_perspective self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d53u, result);
}

/** `CSSPerspective.length`. `value`: `CSSNumericValue` or `CSSKeywordValue`. Deferred. */
static inline mumba_status mumba_css_perspective_set_length_with_object(
    mumba_context *ctx, mumba_css_perspective self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_handle(value));
}

/** `CSSPerspective.length`. Deferred. */
static inline mumba_status mumba_css_perspective_set_length_with_str(
    mumba_context *ctx, mumba_css_perspective self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_string(value));
}

/** `CSSRotate`. It is a `mumba_css_transform_component` too. */
typedef mumba_handle mumba_css_rotate;

/** Gives `object` itself when it is of `CSSRotate`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_rotate(mumba_context *ctx, mumba_handle object, mumba_css_rotate *result) {
    return mumba_web_cast(ctx, object, 0x80000080u, 0, result);
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_angle(
    mumba_context *ctx, mumba_css_numeric_value angle, mumba_css_rotate *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_css_numeric_value_and_css_numeric_value_and_css_numeric_value_and_angle(
    mumba_context *ctx, mumba_css_numeric_value x, mumba_css_numeric_value y, mumba_css_numeric_value z,
    mumba_css_numeric_value angle, mumba_css_rotate *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_handle(z);
    argv[3] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_css_numeric_value_and_css_numeric_value_and_f64_and_angle(
    mumba_context *ctx, mumba_css_numeric_value x, mumba_css_numeric_value y, double z, mumba_css_numeric_value angle,
    mumba_css_rotate *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_number(z);
    argv[3] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_css_numeric_value_and_f64_and_css_numeric_value_and_angle(
    mumba_context *ctx, mumba_css_numeric_value x, double y, mumba_css_numeric_value z, mumba_css_numeric_value angle,
    mumba_css_rotate *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_handle(z);
    argv[3] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_css_numeric_value_and_f64_and_f64_and_angle(
    mumba_context *ctx, mumba_css_numeric_value x, double y, double z, mumba_css_numeric_value angle,
    mumba_css_rotate *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    argv[3] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_f64_and_css_numeric_value_and_css_numeric_value_and_angle(
    mumba_context *ctx, double x, mumba_css_numeric_value y, mumba_css_numeric_value z, mumba_css_numeric_value angle,
    mumba_css_rotate *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_handle(z);
    argv[3] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_f64_and_css_numeric_value_and_f64_and_angle(
    mumba_context *ctx, double x, mumba_css_numeric_value y, double z, mumba_css_numeric_value angle,
    mumba_css_rotate *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_number(z);
    argv[3] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_f64_and_f64_and_css_numeric_value_and_angle(
    mumba_context *ctx, double x, double y, mumba_css_numeric_value z, mumba_css_numeric_value angle,
    mumba_css_rotate *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_handle(z);
    argv[3] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSRotate`. Deferred. */
static inline mumba_status mumba_css_rotate_new_with_f64_and_f64_and_f64_and_angle(
    mumba_context *ctx, double x, double y, double z, mumba_css_numeric_value angle, mumba_css_rotate *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    argv[3] = mumba_of_handle(angle);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000080u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSRotate.x`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_css_rotate_get_x(mumba_context *ctx, mumba_css_rotate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f1u, result);
}

/** `CSSRotate.x`. Deferred. */
static inline mumba_status mumba_css_rotate_set_x_with_css_numeric_value(
    mumba_context *ctx, mumba_css_rotate self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_handle(value));
}

/** `CSSRotate.x`. Deferred. */
static inline mumba_status mumba_css_rotate_set_x_with_f64(mumba_context *ctx, mumba_css_rotate self, double value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number(value));
}

/** `CSSRotate.y`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_css_rotate_get_y(mumba_context *ctx, mumba_css_rotate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f9u, result);
}

/** `CSSRotate.y`. Deferred. */
static inline mumba_status mumba_css_rotate_set_y_with_css_numeric_value(
    mumba_context *ctx, mumba_css_rotate self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_handle(value));
}

/** `CSSRotate.y`. Deferred. */
static inline mumba_status mumba_css_rotate_set_y_with_f64(mumba_context *ctx, mumba_css_rotate self, double value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number(value));
}

/** `CSSRotate.z`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_css_rotate_get_z(mumba_context *ctx, mumba_css_rotate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017feu, result);
}

/** `CSSRotate.z`. Deferred. */
static inline mumba_status mumba_css_rotate_set_z_with_css_numeric_value(
    mumba_context *ctx, mumba_css_rotate self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_handle(value));
}

/** `CSSRotate.z`. Deferred. */
static inline mumba_status mumba_css_rotate_set_z_with_f64(mumba_context *ctx, mumba_css_rotate self, double value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_number(value));
}

/** `CSSRotate.angle`. Deferred. */
static inline mumba_status mumba_css_rotate_get_angle(
    mumba_context *ctx, mumba_css_rotate self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x8000048cu, result);
}

/** `CSSRotate.angle`. Deferred. */
static inline mumba_status mumba_css_rotate_set_angle(
    mumba_context *ctx, mumba_css_rotate self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x8000048cu, mumba_of_handle(value));
}

/** `CSSScale`. It is a `mumba_css_transform_component` too. */
typedef mumba_handle mumba_css_scale;

/** Gives `object` itself when it is of `CSSScale`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_scale(mumba_context *ctx, mumba_handle object, mumba_css_scale *result) {
    return mumba_web_cast(ctx, object, 0x80000083u, 0, result);
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_css_numeric_value_and_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value x, mumba_css_numeric_value y, mumba_css_scale *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_handle(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_css_numeric_value_and_f64(
    mumba_context *ctx, mumba_css_numeric_value x, double y, mumba_css_scale *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_number(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_f64_and_css_numeric_value(
    mumba_context *ctx, double x, mumba_css_numeric_value y, mumba_css_scale *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_handle(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_f64_and_f64(
    mumba_context *ctx, double x, double y, mumba_css_scale *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_css_numeric_value_and_css_numeric_value_and_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value x, mumba_css_numeric_value y, mumba_css_numeric_value z,
    mumba_css_scale *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_handle(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_css_numeric_value_and_css_numeric_value_and_f64(
    mumba_context *ctx, mumba_css_numeric_value x, mumba_css_numeric_value y, double z, mumba_css_scale *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_number(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_css_numeric_value_and_f64_and_css_numeric_value(
    mumba_context *ctx, mumba_css_numeric_value x, double y, mumba_css_numeric_value z, mumba_css_scale *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_handle(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_css_numeric_value_and_f64_and_f64(
    mumba_context *ctx, mumba_css_numeric_value x, double y, double z, mumba_css_scale *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_f64_and_css_numeric_value_and_css_numeric_value(
    mumba_context *ctx, double x, mumba_css_numeric_value y, mumba_css_numeric_value z, mumba_css_scale *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_handle(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_f64_and_css_numeric_value_and_f64(
    mumba_context *ctx, double x, mumba_css_numeric_value y, double z, mumba_css_scale *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_number(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_f64_and_f64_and_css_numeric_value(
    mumba_context *ctx, double x, double y, mumba_css_numeric_value z, mumba_css_scale *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_handle(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSScale`. Deferred. */
static inline mumba_status mumba_css_scale_new_with_f64_and_f64_and_f64(
    mumba_context *ctx, double x, double y, double z, mumba_css_scale *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000083u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSScale.x`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_css_scale_get_x(mumba_context *ctx, mumba_css_scale self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f1u, result);
}

/** `CSSScale.x`. Deferred. */
static inline mumba_status mumba_css_scale_set_x_with_css_numeric_value(
    mumba_context *ctx, mumba_css_scale self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_handle(value));
}

/** `CSSScale.x`. Deferred. */
static inline mumba_status mumba_css_scale_set_x_with_f64(mumba_context *ctx, mumba_css_scale self, double value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number(value));
}

/** `CSSScale.y`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_css_scale_get_y(mumba_context *ctx, mumba_css_scale self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f9u, result);
}

/** `CSSScale.y`. Deferred. */
static inline mumba_status mumba_css_scale_set_y_with_css_numeric_value(
    mumba_context *ctx, mumba_css_scale self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_handle(value));
}

/** `CSSScale.y`. Deferred. */
static inline mumba_status mumba_css_scale_set_y_with_f64(mumba_context *ctx, mumba_css_scale self, double value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number(value));
}

/** `CSSScale.z`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_css_scale_get_z(mumba_context *ctx, mumba_css_scale self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017feu, result);
}

/** `CSSScale.z`. Deferred. */
static inline mumba_status mumba_css_scale_set_z_with_css_numeric_value(
    mumba_context *ctx, mumba_css_scale self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_handle(value));
}

/** `CSSScale.z`. Deferred. */
static inline mumba_status mumba_css_scale_set_z_with_f64(mumba_context *ctx, mumba_css_scale self, double value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_number(value));
}

/** `CSSSkew`. It is a `mumba_css_transform_component` too. */
typedef mumba_handle mumba_css_skew;

/** Gives `object` itself when it is of `CSSSkew`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_skew(mumba_context *ctx, mumba_handle object, mumba_css_skew *result) {
    return mumba_web_cast(ctx, object, 0x80000085u, 0, result);
}

/** `new CSSSkew`. Deferred. */
static inline mumba_status mumba_css_skew_new(
    mumba_context *ctx, mumba_css_numeric_value ax, mumba_css_numeric_value ay, mumba_css_skew *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(ax);
    argv[1] = mumba_of_handle(ay);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000085u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSSkew.ax`. Deferred. */
static inline mumba_status mumba_css_skew_get_ax(
    mumba_context *ctx, mumba_css_skew self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x80000558u, result);
}

/** `CSSSkew.ax`. Deferred. */
static inline mumba_status mumba_css_skew_set_ax(
    mumba_context *ctx, mumba_css_skew self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x80000558u, mumba_of_handle(value));
}

/** `CSSSkew.ay`. Deferred. */
static inline mumba_status mumba_css_skew_get_ay(
    mumba_context *ctx, mumba_css_skew self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x8000055bu, result);
}

/** `CSSSkew.ay`. Deferred. */
static inline mumba_status mumba_css_skew_set_ay(
    mumba_context *ctx, mumba_css_skew self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x8000055bu, mumba_of_handle(value));
}

/** `CSSSkewX`. It is a `mumba_css_transform_component` too. */
typedef mumba_handle mumba_css_skew_x;

/** Gives `object` itself when it is of `CSSSkewX`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_skew_x(mumba_context *ctx, mumba_handle object, mumba_css_skew_x *result) {
    return mumba_web_cast(ctx, object, 0x80000086u, 0, result);
}

/** `new CSSSkewX`. Deferred. */
static inline mumba_status mumba_css_skew_x_new(
    mumba_context *ctx, mumba_css_numeric_value ax, mumba_css_skew_x *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(ax);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000086u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSSkewX.ax`. Deferred. */
static inline mumba_status mumba_css_skew_x_get_ax(
    mumba_context *ctx, mumba_css_skew_x self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x80000558u, result);
}

/** `CSSSkewX.ax`. Deferred. */
static inline mumba_status mumba_css_skew_x_set_ax(
    mumba_context *ctx, mumba_css_skew_x self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x80000558u, mumba_of_handle(value));
}

/** `CSSSkewY`. It is a `mumba_css_transform_component` too. */
typedef mumba_handle mumba_css_skew_y;

/** Gives `object` itself when it is of `CSSSkewY`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_skew_y(mumba_context *ctx, mumba_handle object, mumba_css_skew_y *result) {
    return mumba_web_cast(ctx, object, 0x80000087u, 0, result);
}

/** `new CSSSkewY`. Deferred. */
static inline mumba_status mumba_css_skew_y_new(
    mumba_context *ctx, mumba_css_numeric_value ay, mumba_css_skew_y *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(ay);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000087u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSSkewY.ay`. Deferred. */
static inline mumba_status mumba_css_skew_y_get_ay(
    mumba_context *ctx, mumba_css_skew_y self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x8000055bu, result);
}

/** `CSSSkewY.ay`. Deferred. */
static inline mumba_status mumba_css_skew_y_set_ay(
    mumba_context *ctx, mumba_css_skew_y self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x8000055bu, mumba_of_handle(value));
}

/** `CSSStyleRule.styleMap`. Deferred. */
static inline mumba_status mumba_css_style_rule_get_style_map(
    mumba_context *ctx, mumba_css_style_rule self, mumba_style_property_map *result) {
    return mumba_get_handle(ctx, self, 0x80001572u, result);
}

/** `CSSStyleValue`. */
typedef mumba_handle mumba_css_style_value;

/** Gives `object` itself when it is of `CSSStyleValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_style_value(
    mumba_context *ctx, mumba_handle object, mumba_css_style_value *result) {
    return mumba_web_cast(ctx, object, 0x8000008cu, 0, result);
}

/** `CSSStyleValue`, as a string. Reads. */
static inline mumba_status mumba_css_style_value_to_string(
    mumba_context *ctx, mumba_css_style_value self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `CSSStyleValue.parse`. Deferred. */
static inline mumba_status mumba_css_style_value_parse(
    mumba_context *ctx, mumba_string property, mumba_string css_text, mumba_css_style_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(property);
    argv[1] = mumba_of_string(css_text);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000008cu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010bfu, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSStyleValue.parseAll`. Gives sequence<`CSSStyleValue`>. Deferred. */
static inline mumba_status mumba_css_style_value_parse_all(
    mumba_context *ctx, mumba_string property, mumba_string css_text, mumba_array *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(property);
    argv[1] = mumba_of_string(css_text);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000008cu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010c0u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSTransformComponent`. */
typedef mumba_handle mumba_css_transform_component;

/** Gives `object` itself when it is of `CSSTransformComponent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_transform_component(
    mumba_context *ctx, mumba_handle object, mumba_css_transform_component *result) {
    return mumba_web_cast(ctx, object, 0x8000008eu, 0, result);
}

/** `CSSTransformComponent`, as a string. Reads. */
static inline mumba_status mumba_css_transform_component_to_string(
    mumba_context *ctx, mumba_css_transform_component self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `CSSTransformComponent.is2D`. Reads. */
static inline mumba_status mumba_css_transform_component_get_is_2d(
    mumba_context *ctx, mumba_css_transform_component self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cb6u, result);
}

/** `CSSTransformComponent.is2D`. Deferred. */
static inline mumba_status mumba_css_transform_component_set_is_2d(
    mumba_context *ctx, mumba_css_transform_component self, bool value) {
    return mumba_set(ctx, self, 0x80000cb6u, mumba_of_bool(value));
}

/** `CSSTransformComponent.toMatrix`. Deferred. */
static inline mumba_status mumba_css_transform_component_to_matrix(
    mumba_context *ctx, mumba_css_transform_component self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x8000162au, NULL, 0, result);
}

/** `CSSTransformValue`. It is a `mumba_css_style_value` too. */
typedef mumba_handle mumba_css_transform_value;

/** Gives `object` itself when it is of `CSSTransformValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_transform_value(
    mumba_context *ctx, mumba_handle object, mumba_css_transform_value *result) {
    return mumba_web_cast(ctx, object, 0x8000008fu, 0, result);
}

/** `new CSSTransformValue`. Deferred. */
static inline mumba_status mumba_css_transform_value_new(
    mumba_context *ctx, const mumba_css_transform_component *transforms, size_t transforms_count,
    mumba_css_transform_value *result) {
    mumba_handle transforms_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000008fu, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, transforms, transforms_count, &transforms_array);
    argv[0] = mumba_web_of_nullable(transforms_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (transforms_array) mumba_release(ctx, transforms_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSTransformValue.entries`. Gives iterator<[a number, `CSSTransformComponent`]>. Deferred. */
static inline mumba_status mumba_css_transform_value_entries(
    mumba_context *ctx, mumba_css_transform_value self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `CSSTransformValue.keys`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_css_transform_value_keys(
    mumba_context *ctx, mumba_css_transform_value self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `CSSTransformValue.values`. Gives iterator<`CSSTransformComponent`>. Deferred. */
static inline mumba_status mumba_css_transform_value_values(
    mumba_context *ctx, mumba_css_transform_value self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `CSSTransformValue.forEach`. Deferred. */
static inline mumba_status mumba_css_transform_value_for_each(
    mumba_context *ctx, mumba_css_transform_value self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `CSSTransformValue.forEach`. Deferred. */
static inline mumba_status mumba_css_transform_value_for_each_with_this_arg(
    mumba_context *ctx, mumba_css_transform_value self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `CSSTransformValue.length`. Reads. */
static inline mumba_status mumba_css_transform_value_get_length(
    mumba_context *ctx, mumba_css_transform_value self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `CSSTransformValue`, by index or name. Gives `CSSTransformComponent` or none. Reads. */
static inline mumba_status mumba_css_transform_value_get_at(
    mumba_context *ctx, mumba_css_transform_value self, uint32_t index, mumba_css_transform_component *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `CSSTransformValue`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_transform_value_get_at_deferred(
    mumba_context *ctx, mumba_css_transform_value self, uint32_t index, mumba_css_transform_component *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `CSSTransformValue`, by index or name. Deferred. */
static inline mumba_status mumba_css_transform_value_set_at(
    mumba_context *ctx, mumba_css_transform_value self, uint32_t index, mumba_css_transform_component value) {
    return mumba_set_index(ctx, self, index, mumba_of_handle(value));
}

/** `CSSTransformValue.is2D`. Reads. */
static inline mumba_status mumba_css_transform_value_get_is_2d(
    mumba_context *ctx, mumba_css_transform_value self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cb6u, result);
}

/** `CSSTransformValue.toMatrix`. Deferred. */
static inline mumba_status mumba_css_transform_value_to_matrix(
    mumba_context *ctx, mumba_css_transform_value self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x8000162au, NULL, 0, result);
}

/** `CSSTranslate`. It is a `mumba_css_transform_component` too. */
typedef mumba_handle mumba_css_translate;

/** Gives `object` itself when it is of `CSSTranslate`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_translate(
    mumba_context *ctx, mumba_handle object, mumba_css_translate *result) {
    return mumba_web_cast(ctx, object, 0x80000091u, 0, result);
}

/** `new CSSTranslate`. Deferred. */
static inline mumba_status mumba_css_translate_new(
    mumba_context *ctx, mumba_css_numeric_value x, mumba_css_numeric_value y, mumba_css_translate *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_handle(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000091u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSTranslate`. Deferred. */
static inline mumba_status mumba_css_translate_new_with_z(
    mumba_context *ctx, mumba_css_numeric_value x, mumba_css_numeric_value y, mumba_css_numeric_value z,
    mumba_css_translate *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(x);
    argv[1] = mumba_of_handle(y);
    argv[2] = mumba_of_handle(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000091u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSTranslate.x`. Deferred. */
static inline mumba_status mumba_css_translate_get_x(
    mumba_context *ctx, mumba_css_translate self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `CSSTranslate.x`. Deferred. */
static inline mumba_status mumba_css_translate_set_x(
    mumba_context *ctx, mumba_css_translate self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_handle(value));
}

/** `CSSTranslate.y`. Deferred. */
static inline mumba_status mumba_css_translate_get_y(
    mumba_context *ctx, mumba_css_translate self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `CSSTranslate.y`. Deferred. */
static inline mumba_status mumba_css_translate_set_y(
    mumba_context *ctx, mumba_css_translate self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_handle(value));
}

/** `CSSTranslate.z`. Deferred. */
static inline mumba_status mumba_css_translate_get_z(
    mumba_context *ctx, mumba_css_translate self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x800017feu, result);
}

/** `CSSTranslate.z`. Deferred. */
static inline mumba_status mumba_css_translate_set_z(
    mumba_context *ctx, mumba_css_translate self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_handle(value));
}

/** `CSSUnitValue`. It is a `mumba_css_numeric_value` too. */
typedef mumba_handle mumba_css_unit_value;

/** Gives `object` itself when it is of `CSSUnitValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_unit_value(
    mumba_context *ctx, mumba_handle object, mumba_css_unit_value *result) {
    return mumba_web_cast(ctx, object, 0x80000092u, 0, result);
}

/** `new CSSUnitValue`. Deferred. */
static inline mumba_status mumba_css_unit_value_new(
    mumba_context *ctx, double value, mumba_string unit, mumba_css_unit_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(value);
    argv[1] = mumba_of_string(unit);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000092u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSUnitValue.value`. Reads. */
static inline mumba_status mumba_css_unit_value_get_value(
    mumba_context *ctx, mumba_css_unit_value self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000174eu, result);
}

/** `CSSUnitValue.value`. Deferred. */
static inline mumba_status mumba_css_unit_value_set_value(mumba_context *ctx, mumba_css_unit_value self, double value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_number(value));
}

/** `CSSUnitValue.unit`. Reads. */
static inline mumba_status mumba_css_unit_value_get_unit(
    mumba_context *ctx, mumba_css_unit_value self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800016cdu, result);
}

/** `CSSUnparsedValue`. It is a `mumba_css_style_value` too. */
typedef mumba_handle mumba_css_unparsed_value;

/** Gives `object` itself when it is of `CSSUnparsedValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_unparsed_value(
    mumba_context *ctx, mumba_handle object, mumba_css_unparsed_value *result) {
    return mumba_web_cast(ctx, object, 0x80000093u, 0, result);
}

/** `new CSSUnparsedValue`. `members`: sequence<a string or `CSSVariableReferenceValue`>. Deferred. */
static inline mumba_status mumba_css_unparsed_value_new(
    mumba_context *ctx, const mumba_value *members, size_t members_count, mumba_css_unparsed_value *result) {
    mumba_handle members_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000093u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_value(ctx, members, members_count, &members_array);
    argv[0] = mumba_web_of_nullable(members_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (members_array) mumba_release(ctx, members_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSUnparsedValue.entries`. Gives iterator<[a number, a string or `CSSVariableReferenceValue`]>. Deferred. */
static inline mumba_status mumba_css_unparsed_value_entries(
    mumba_context *ctx, mumba_css_unparsed_value self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `CSSUnparsedValue.keys`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_css_unparsed_value_keys(
    mumba_context *ctx, mumba_css_unparsed_value self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `CSSUnparsedValue.values`. Gives iterator<a string or `CSSVariableReferenceValue`>. Deferred. */
static inline mumba_status mumba_css_unparsed_value_values(
    mumba_context *ctx, mumba_css_unparsed_value self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `CSSUnparsedValue.forEach`. Deferred. */
static inline mumba_status mumba_css_unparsed_value_for_each(
    mumba_context *ctx, mumba_css_unparsed_value self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `CSSUnparsedValue.forEach`. Deferred. */
static inline mumba_status mumba_css_unparsed_value_for_each_with_this_arg(
    mumba_context *ctx, mumba_css_unparsed_value self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `CSSUnparsedValue.length`. Reads. */
static inline mumba_status mumba_css_unparsed_value_get_length(
    mumba_context *ctx, mumba_css_unparsed_value self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `CSSUnparsedValue`, by index or name. Gives a string or `CSSVariableReferenceValue` or none. Reads. */
static inline mumba_status mumba_css_unparsed_value_get_at(
    mumba_context *ctx, mumba_css_unparsed_value self, uint32_t index, mumba_value *result) {
    return mumba_get_index(ctx, self, index, result);
}

/** `CSSUnparsedValue`, by index or name. Deferred. */
static inline mumba_status mumba_css_unparsed_value_set_at_with_css_variable_reference_value(
    mumba_context *ctx, mumba_css_unparsed_value self, uint32_t index, mumba_css_variable_reference_value value) {
    return mumba_set_index(ctx, self, index, mumba_of_handle(value));
}

/** `CSSUnparsedValue`, by index or name. Deferred. */
static inline mumba_status mumba_css_unparsed_value_set_at_with_str(
    mumba_context *ctx, mumba_css_unparsed_value self, uint32_t index, mumba_string value) {
    return mumba_set_index(ctx, self, index, mumba_of_string(value));
}

/** `CSSVariableReferenceValue`. */
typedef mumba_handle mumba_css_variable_reference_value;

/** Gives `object` itself when it is of `CSSVariableReferenceValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_variable_reference_value(
    mumba_context *ctx, mumba_handle object, mumba_css_variable_reference_value *result) {
    return mumba_web_cast(ctx, object, 0x80000094u, 0, result);
}

/** `new CSSVariableReferenceValue`. Deferred. */
static inline mumba_status mumba_css_variable_reference_value_new(
    mumba_context *ctx, mumba_string variable, mumba_css_variable_reference_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(variable);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000094u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CSSVariableReferenceValue`. `fallback` may be none. Deferred. */
static inline mumba_status mumba_css_variable_reference_value_new_with_fallback(
    mumba_context *ctx, mumba_string variable, mumba_css_unparsed_value fallback,
    mumba_css_variable_reference_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(variable);
    argv[1] = mumba_web_of_nullable(fallback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000094u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CSSVariableReferenceValue.variable`. Reads. */
static inline mumba_status mumba_css_variable_reference_value_get_variable(
    mumba_context *ctx, mumba_css_variable_reference_value self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001757u, result);
}

/** `CSSVariableReferenceValue.variable`. Deferred. */
static inline mumba_status mumba_css_variable_reference_value_set_variable(
    mumba_context *ctx, mumba_css_variable_reference_value self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001757u, mumba_of_string(value));
}

/** `CSSVariableReferenceValue.fallback`. Gives `CSSUnparsedValue` or none. Reads. */
static inline mumba_status mumba_css_variable_reference_value_get_fallback(
    mumba_context *ctx, mumba_css_variable_reference_value self, mumba_css_unparsed_value *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009eeu, result);
}

/** `CSSVariableReferenceValue.fallback`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_css_variable_reference_value_get_fallback_deferred(
    mumba_context *ctx, mumba_css_variable_reference_value self, mumba_css_unparsed_value *result) {
    return mumba_get_handle(ctx, self, 0x800009eeu, result);
}

/** `Element.computedStyleMap`. Deferred. */
static inline mumba_status mumba_element_computed_style_map(
    mumba_context *ctx, mumba_element self, mumba_style_property_map_read_only *result) {
    return mumba_invoke(ctx, self, 0x800006fbu, NULL, 0, result);
}

/** `HTMLElement.attributeStyleMap`. Deferred. */
static inline mumba_status mumba_html_element_get_attribute_style_map(
    mumba_context *ctx, mumba_html_element self, mumba_style_property_map *result) {
    return mumba_get_handle(ctx, self, 0x8000052bu, result);
}

/** `MathMLElement.attributeStyleMap`. Deferred. */
static inline mumba_status mumba_mathml_element_get_attribute_style_map(
    mumba_context *ctx, mumba_mathml_element self, mumba_style_property_map *result) {
    return mumba_get_handle(ctx, self, 0x8000052bu, result);
}

/** `SVGElement.attributeStyleMap`. Deferred. */
static inline mumba_status mumba_svg_element_get_attribute_style_map(
    mumba_context *ctx, mumba_svg_element self, mumba_style_property_map *result) {
    return mumba_get_handle(ctx, self, 0x8000052bu, result);
}

/** `StylePropertyMap`. It is a `mumba_style_property_map_read_only` too. */
typedef mumba_handle mumba_style_property_map;

/** Gives `object` itself when it is of `StylePropertyMap`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_style_property_map(
    mumba_context *ctx, mumba_handle object, mumba_style_property_map *result) {
    return mumba_web_cast(ctx, object, 0x80000347u, 0, result);
}

/** `StylePropertyMap.set`. Deferred. */
static inline mumba_status mumba_style_property_map_set_with_css_style_value(
    mumba_context *ctx, mumba_style_property_map self, mumba_string property, const mumba_css_style_value *values,
    size_t values_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(property);
    for (i = 0; i < values_count; i++) argv[1 + i] = mumba_of_handle(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000141cu, argv, 1 + values_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `StylePropertyMap.set`. Deferred. */
static inline mumba_status mumba_style_property_map_set_with_str(
    mumba_context *ctx, mumba_style_property_map self, mumba_string property, const mumba_string *values,
    size_t values_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(property);
    for (i = 0; i < values_count; i++) argv[1 + i] = mumba_of_string(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000141cu, argv, 1 + values_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `StylePropertyMap.set`. `values`: `CSSStyleValue` or a string. Deferred. */
static inline mumba_status mumba_style_property_map_set_with_any(
    mumba_context *ctx, mumba_style_property_map self, mumba_string property, const mumba_value *values,
    size_t values_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(property);
    for (i = 0; i < values_count; i++) argv[1 + i] = values[i];
    mumba_status status = mumba_invoke(ctx, self, 0x8000141cu, argv, 1 + values_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `StylePropertyMap.append`. Deferred. */
static inline mumba_status mumba_style_property_map_append_with_css_style_value(
    mumba_context *ctx, mumba_style_property_map self, mumba_string property, const mumba_css_style_value *values,
    size_t values_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(property);
    for (i = 0; i < values_count; i++) argv[1 + i] = mumba_of_handle(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, 1 + values_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `StylePropertyMap.append`. Deferred. */
static inline mumba_status mumba_style_property_map_append_with_str(
    mumba_context *ctx, mumba_style_property_map self, mumba_string property, const mumba_string *values,
    size_t values_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(property);
    for (i = 0; i < values_count; i++) argv[1 + i] = mumba_of_string(values[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, 1 + values_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `StylePropertyMap.append`. `values`: `CSSStyleValue` or a string. Deferred. */
static inline mumba_status mumba_style_property_map_append_with_any(
    mumba_context *ctx, mumba_style_property_map self, mumba_string property, const mumba_value *values,
    size_t values_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + values_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(property);
    for (i = 0; i < values_count; i++) argv[1 + i] = values[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, 1 + values_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `StylePropertyMap.delete`. Deferred. */
static inline mumba_status mumba_style_property_map_delete(
    mumba_context *ctx, mumba_style_property_map self, mumba_string property) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(property);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, NULL);
}

/** `StylePropertyMap.clear`. Deferred. */
static inline mumba_status mumba_style_property_map_clear(mumba_context *ctx, mumba_style_property_map self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `StylePropertyMapReadOnly`. */
typedef mumba_handle mumba_style_property_map_read_only;

/** Gives `object` itself when it is of `StylePropertyMapReadOnly`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_style_property_map_read_only(
    mumba_context *ctx, mumba_handle object, mumba_style_property_map_read_only *result) {
    return mumba_web_cast(ctx, object, 0x80000348u, 0, result);
}

/** `StylePropertyMapReadOnly.entries`. Gives iterator<[a string, sequence<`CSSStyleValue`>]>. Deferred. */
static inline mumba_status mumba_style_property_map_read_only_entries(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `StylePropertyMapReadOnly.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_style_property_map_read_only_keys(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `StylePropertyMapReadOnly.values`. Gives iterator<sequence<`CSSStyleValue`>>. Deferred. */
static inline mumba_status mumba_style_property_map_read_only_values(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `StylePropertyMapReadOnly.forEach`. Deferred. */
static inline mumba_status mumba_style_property_map_read_only_for_each(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `StylePropertyMapReadOnly.forEach`. Deferred. */
static inline mumba_status mumba_style_property_map_read_only_for_each_with_this_arg(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `StylePropertyMapReadOnly.get`. Gives `CSSStyleValue` or none. Reads. */
static inline mumba_status mumba_style_property_map_read_only_get(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_string property, mumba_css_style_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(property);
    return mumba_web_call_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `StylePropertyMapReadOnly.get`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_style_property_map_read_only_get_deferred(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_string property, mumba_css_style_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(property);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `StylePropertyMapReadOnly.getAll`. Gives sequence<`CSSStyleValue`>. Deferred. */
static inline mumba_status mumba_style_property_map_read_only_get_all(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_string property, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(property);
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 1, result);
}

/** `StylePropertyMapReadOnly.has`. Reads. */
static inline mumba_status mumba_style_property_map_read_only_has(
    mumba_context *ctx, mumba_style_property_map_read_only self, mumba_string property, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(property);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `StylePropertyMapReadOnly.size`. Reads. */
static inline mumba_status mumba_style_property_map_read_only_get_size(
    mumba_context *ctx, mumba_style_property_map_read_only self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `CSSMatrixComponentOptions`: an object with members. */
typedef mumba_handle mumba_css_matrix_component_options;

/** Makes a `CSSMatrixComponentOptions` without members. Deferred. */
static inline mumba_status mumba_css_matrix_component_options_create(
    mumba_context *ctx, mumba_css_matrix_component_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CSSMatrixComponentOptions.is2D`. Deferred. */
static inline mumba_status mumba_css_matrix_component_options_set_is_2d(
    mumba_context *ctx, mumba_css_matrix_component_options self, bool value) {
    return mumba_set(ctx, self, 0x80000cb6u, mumba_of_bool(value));
}

/** `CSSMatrixComponentOptions.is2D`. Reads. */
static inline mumba_status mumba_css_matrix_component_options_get_is_2d(
    mumba_context *ctx, mumba_css_matrix_component_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cb6u, result);
}

/** `CSSNumericType`: an object with members. */
typedef mumba_handle mumba_css_numeric_type;

/** Makes a `CSSNumericType` without members. Deferred. */
static inline mumba_status mumba_css_numeric_type_create(mumba_context *ctx, mumba_css_numeric_type *result) {
    return mumba_object_create(ctx, result);
}

/** `CSSNumericType.angle`. Deferred. */
static inline mumba_status mumba_css_numeric_type_set_angle(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t value) {
    return mumba_set(ctx, self, 0x8000048cu, mumba_of_number((double)value));
}

/** `CSSNumericType.angle`. Reads. */
static inline mumba_status mumba_css_numeric_type_get_angle(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000048cu, result);
}

/** `CSSNumericType.flex`. Deferred. */
static inline mumba_status mumba_css_numeric_type_set_flex(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t value) {
    return mumba_set(ctx, self, 0x80000a23u, mumba_of_number((double)value));
}

/** `CSSNumericType.flex`. Reads. */
static inline mumba_status mumba_css_numeric_type_get_flex(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000a23u, result);
}

/** `CSSNumericType.frequency`. Deferred. */
static inline mumba_status mumba_css_numeric_type_set_frequency(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t value) {
    return mumba_set(ctx, self, 0x80000a7cu, mumba_of_number((double)value));
}

/** `CSSNumericType.frequency`. Reads. */
static inline mumba_status mumba_css_numeric_type_get_frequency(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000a7cu, result);
}

/** `CSSNumericType.length`. Deferred. */
static inline mumba_status mumba_css_numeric_type_set_length(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `CSSNumericType.length`. Reads. */
static inline mumba_status mumba_css_numeric_type_get_length(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000d53u, result);
}

/** `CSSNumericType.percent`. Deferred. */
static inline mumba_status mumba_css_numeric_type_set_percent(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t value) {
    return mumba_set(ctx, self, 0x800010f9u, mumba_of_number((double)value));
}

/** `CSSNumericType.percent`. Reads. */
static inline mumba_status mumba_css_numeric_type_get_percent(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800010f9u, result);
}

/** `CSSNumericType.percentHint`. Deferred. */
static inline mumba_status mumba_css_numeric_type_set_percent_hint(
    mumba_context *ctx, mumba_css_numeric_type self, mumba_css_numeric_base_type value) {
    return mumba_set(ctx, self, 0x800010fau, mumba_of_name(value));
}

/** `CSSNumericType.percentHint`. Reads. */
static inline mumba_status mumba_css_numeric_type_get_percent_hint(
    mumba_context *ctx, mumba_css_numeric_type self, mumba_css_numeric_base_type *result) {
    return mumba_web_get_name(ctx, self, 0x800010fau, result);
}

/** `CSSNumericType.resolution`. Deferred. */
static inline mumba_status mumba_css_numeric_type_set_resolution(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t value) {
    return mumba_set(ctx, self, 0x800012fau, mumba_of_number((double)value));
}

/** `CSSNumericType.resolution`. Reads. */
static inline mumba_status mumba_css_numeric_type_get_resolution(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800012fau, result);
}

/** `CSSNumericType.time`. Deferred. */
static inline mumba_status mumba_css_numeric_type_set_time(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t value) {
    return mumba_set(ctx, self, 0x8000160du, mumba_of_number((double)value));
}

/** `CSSNumericType.time`. Reads. */
static inline mumba_status mumba_css_numeric_type_get_time(
    mumba_context *ctx, mumba_css_numeric_type self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000160du, result);
}

#endif /* MUMBA_WEB_CSS_TYPED_OM_H */
