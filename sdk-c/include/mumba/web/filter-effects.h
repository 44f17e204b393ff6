/**
 * @file filter-effects.h
 * Filter Effects Module Level 1: <https://drafts.csswg.org/filter-effects-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FILTER_EFFECTS_H
#define MUMBA_WEB_FILTER_EFFECTS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_svg_animated_boolean;
typedef mumba_handle mumba_svg_animated_enumeration;
typedef mumba_handle mumba_svg_animated_integer;
typedef mumba_handle mumba_svg_animated_length;
typedef mumba_handle mumba_svg_animated_number;
typedef mumba_handle mumba_svg_animated_number_list;
typedef mumba_handle mumba_svg_animated_preserve_aspect_ratio;
typedef mumba_handle mumba_svg_animated_string;
typedef mumba_handle mumba_svg_component_transfer_function_element;
typedef mumba_handle mumba_svg_fe_blend_element;
typedef mumba_handle mumba_svg_fe_color_matrix_element;
typedef mumba_handle mumba_svg_fe_component_transfer_element;
typedef mumba_handle mumba_svg_fe_composite_element;
typedef mumba_handle mumba_svg_fe_convolve_matrix_element;
typedef mumba_handle mumba_svg_fe_diffuse_lighting_element;
typedef mumba_handle mumba_svg_fe_displacement_map_element;
typedef mumba_handle mumba_svg_fe_distant_light_element;
typedef mumba_handle mumba_svg_fe_drop_shadow_element;
typedef mumba_handle mumba_svg_fe_flood_element;
typedef mumba_handle mumba_svg_fe_gaussian_blur_element;
typedef mumba_handle mumba_svg_fe_image_element;
typedef mumba_handle mumba_svg_fe_merge_element;
typedef mumba_handle mumba_svg_fe_merge_node_element;
typedef mumba_handle mumba_svg_fe_morphology_element;
typedef mumba_handle mumba_svg_fe_offset_element;
typedef mumba_handle mumba_svg_fe_point_light_element;
typedef mumba_handle mumba_svg_fe_specular_lighting_element;
typedef mumba_handle mumba_svg_fe_spot_light_element;
typedef mumba_handle mumba_svg_fe_tile_element;
typedef mumba_handle mumba_svg_fe_turbulence_element;
typedef mumba_handle mumba_svg_filter_element;

/** `SVGComponentTransferFunctionElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_component_transfer_function_element;

/** `SVGComponentTransferFunctionElement.SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN` */
#define MUMBA_SVG_COMPONENT_TRANSFER_FUNCTION_ELEMENT_SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN ((uint16_t)0)
/** `SVGComponentTransferFunctionElement.SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY` */
#define MUMBA_SVG_COMPONENT_TRANSFER_FUNCTION_ELEMENT_SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY ((uint16_t)1)
/** `SVGComponentTransferFunctionElement.SVG_FECOMPONENTTRANSFER_TYPE_TABLE` */
#define MUMBA_SVG_COMPONENT_TRANSFER_FUNCTION_ELEMENT_SVG_FECOMPONENTTRANSFER_TYPE_TABLE ((uint16_t)2)
/** `SVGComponentTransferFunctionElement.SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE` */
#define MUMBA_SVG_COMPONENT_TRANSFER_FUNCTION_ELEMENT_SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE ((uint16_t)3)
/** `SVGComponentTransferFunctionElement.SVG_FECOMPONENTTRANSFER_TYPE_LINEAR` */
#define MUMBA_SVG_COMPONENT_TRANSFER_FUNCTION_ELEMENT_SVG_FECOMPONENTTRANSFER_TYPE_LINEAR ((uint16_t)4)
/** `SVGComponentTransferFunctionElement.SVG_FECOMPONENTTRANSFER_TYPE_GAMMA` */
#define MUMBA_SVG_COMPONENT_TRANSFER_FUNCTION_ELEMENT_SVG_FECOMPONENTTRANSFER_TYPE_GAMMA ((uint16_t)5)

/** Gives `object` itself when it is of `SVGComponentTransferFunctionElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_component_transfer_function_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_component_transfer_function_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d1u, 0, result);
}

/** `SVGComponentTransferFunctionElement.type`. Deferred. */
static inline mumba_status mumba_svg_component_transfer_function_element_get_type(
    mumba_context *ctx, mumba_svg_component_transfer_function_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80001680u, result);
}

/** `SVGComponentTransferFunctionElement.tableValues`. Deferred. */
static inline mumba_status mumba_svg_component_transfer_function_element_get_table_values(
    mumba_context *ctx, mumba_svg_component_transfer_function_element self, mumba_svg_animated_number_list *result) {
    return mumba_get_handle(ctx, self, 0x800015bbu, result);
}

/** `SVGComponentTransferFunctionElement.slope`. Deferred. */
static inline mumba_status mumba_svg_component_transfer_function_element_get_slope(
    mumba_context *ctx, mumba_svg_component_transfer_function_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800014c3u, result);
}

/** `SVGComponentTransferFunctionElement.intercept`. Deferred. */
static inline mumba_status mumba_svg_component_transfer_function_element_get_intercept(
    mumba_context *ctx, mumba_svg_component_transfer_function_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000c95u, result);
}

/** `SVGComponentTransferFunctionElement.amplitude`. Deferred. */
static inline mumba_status mumba_svg_component_transfer_function_element_get_amplitude(
    mumba_context *ctx, mumba_svg_component_transfer_function_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000485u, result);
}

/** `SVGComponentTransferFunctionElement.exponent`. Deferred. */
static inline mumba_status mumba_svg_component_transfer_function_element_get_exponent(
    mumba_context *ctx, mumba_svg_component_transfer_function_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800009c8u, result);
}

/** `SVGComponentTransferFunctionElement.offset`. Deferred. */
static inline mumba_status mumba_svg_component_transfer_function_element_get_offset(
    mumba_context *ctx, mumba_svg_component_transfer_function_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000f29u, result);
}

/** `SVGFEBlendElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_blend_element;

/** `SVGFEBlendElement.SVG_FEBLEND_MODE_UNKNOWN` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_UNKNOWN ((uint16_t)0)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_NORMAL` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_NORMAL ((uint16_t)1)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_MULTIPLY` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_MULTIPLY ((uint16_t)2)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_SCREEN` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_SCREEN ((uint16_t)3)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_DARKEN` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_DARKEN ((uint16_t)4)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_LIGHTEN` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_LIGHTEN ((uint16_t)5)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_OVERLAY` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_OVERLAY ((uint16_t)6)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_COLOR_DODGE` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_COLOR_DODGE ((uint16_t)7)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_COLOR_BURN` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_COLOR_BURN ((uint16_t)8)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_HARD_LIGHT` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_HARD_LIGHT ((uint16_t)9)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_SOFT_LIGHT` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_SOFT_LIGHT ((uint16_t)10)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_DIFFERENCE` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_DIFFERENCE ((uint16_t)11)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_EXCLUSION` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_EXCLUSION ((uint16_t)12)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_HUE` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_HUE ((uint16_t)13)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_SATURATION` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_SATURATION ((uint16_t)14)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_COLOR` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_COLOR ((uint16_t)15)
/** `SVGFEBlendElement.SVG_FEBLEND_MODE_LUMINOSITY` */
#define MUMBA_SVG_FE_BLEND_ELEMENT_SVG_FEBLEND_MODE_LUMINOSITY ((uint16_t)16)

/** Gives `object` itself when it is of `SVGFEBlendElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_blend_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_blend_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d6u, 0, result);
}

/** `SVGFEBlendElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_blend_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_blend_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEBlendElement.in2`. Deferred. */
static inline mumba_status mumba_svg_fe_blend_element_get_in2(
    mumba_context *ctx, mumba_svg_fe_blend_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2bu, result);
}

/** `SVGFEBlendElement.mode`. Deferred. */
static inline mumba_status mumba_svg_fe_blend_element_get_mode(
    mumba_context *ctx, mumba_svg_fe_blend_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000e8du, result);
}

/** `SVGFEBlendElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_blend_element_get_x(
    mumba_context *ctx, mumba_svg_fe_blend_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEBlendElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_blend_element_get_y(
    mumba_context *ctx, mumba_svg_fe_blend_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEBlendElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_blend_element_get_width(
    mumba_context *ctx, mumba_svg_fe_blend_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEBlendElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_blend_element_get_height(
    mumba_context *ctx, mumba_svg_fe_blend_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEBlendElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_blend_element_get_result(
    mumba_context *ctx, mumba_svg_fe_blend_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEColorMatrixElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_color_matrix_element;

/** `SVGFEColorMatrixElement.SVG_FECOLORMATRIX_TYPE_UNKNOWN` */
#define MUMBA_SVG_FE_COLOR_MATRIX_ELEMENT_SVG_FECOLORMATRIX_TYPE_UNKNOWN ((uint16_t)0)
/** `SVGFEColorMatrixElement.SVG_FECOLORMATRIX_TYPE_MATRIX` */
#define MUMBA_SVG_FE_COLOR_MATRIX_ELEMENT_SVG_FECOLORMATRIX_TYPE_MATRIX ((uint16_t)1)
/** `SVGFEColorMatrixElement.SVG_FECOLORMATRIX_TYPE_SATURATE` */
#define MUMBA_SVG_FE_COLOR_MATRIX_ELEMENT_SVG_FECOLORMATRIX_TYPE_SATURATE ((uint16_t)2)
/** `SVGFEColorMatrixElement.SVG_FECOLORMATRIX_TYPE_HUEROTATE` */
#define MUMBA_SVG_FE_COLOR_MATRIX_ELEMENT_SVG_FECOLORMATRIX_TYPE_HUEROTATE ((uint16_t)3)
/** `SVGFEColorMatrixElement.SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA` */
#define MUMBA_SVG_FE_COLOR_MATRIX_ELEMENT_SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA ((uint16_t)4)

/** Gives `object` itself when it is of `SVGFEColorMatrixElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_color_matrix_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_color_matrix_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d7u, 0, result);
}

/** `SVGFEColorMatrixElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_color_matrix_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_color_matrix_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEColorMatrixElement.type`. Deferred. */
static inline mumba_status mumba_svg_fe_color_matrix_element_get_type(
    mumba_context *ctx, mumba_svg_fe_color_matrix_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80001680u, result);
}

/** `SVGFEColorMatrixElement.values`. Deferred. */
static inline mumba_status mumba_svg_fe_color_matrix_element_get_values(
    mumba_context *ctx, mumba_svg_fe_color_matrix_element self, mumba_svg_animated_number_list *result) {
    return mumba_get_handle(ctx, self, 0x80001756u, result);
}

/** `SVGFEColorMatrixElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_color_matrix_element_get_x(
    mumba_context *ctx, mumba_svg_fe_color_matrix_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEColorMatrixElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_color_matrix_element_get_y(
    mumba_context *ctx, mumba_svg_fe_color_matrix_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEColorMatrixElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_color_matrix_element_get_width(
    mumba_context *ctx, mumba_svg_fe_color_matrix_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEColorMatrixElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_color_matrix_element_get_height(
    mumba_context *ctx, mumba_svg_fe_color_matrix_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEColorMatrixElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_color_matrix_element_get_result(
    mumba_context *ctx, mumba_svg_fe_color_matrix_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEComponentTransferElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_component_transfer_element;

/** Gives `object` itself when it is of `SVGFEComponentTransferElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_component_transfer_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_component_transfer_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d8u, 0, result);
}

/** `SVGFEComponentTransferElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_component_transfer_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_component_transfer_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEComponentTransferElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_component_transfer_element_get_x(
    mumba_context *ctx, mumba_svg_fe_component_transfer_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEComponentTransferElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_component_transfer_element_get_y(
    mumba_context *ctx, mumba_svg_fe_component_transfer_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEComponentTransferElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_component_transfer_element_get_width(
    mumba_context *ctx, mumba_svg_fe_component_transfer_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEComponentTransferElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_component_transfer_element_get_height(
    mumba_context *ctx, mumba_svg_fe_component_transfer_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEComponentTransferElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_component_transfer_element_get_result(
    mumba_context *ctx, mumba_svg_fe_component_transfer_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFECompositeElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_composite_element;

/** `SVGFECompositeElement.SVG_FECOMPOSITE_OPERATOR_UNKNOWN` */
#define MUMBA_SVG_FE_COMPOSITE_ELEMENT_SVG_FECOMPOSITE_OPERATOR_UNKNOWN ((uint16_t)0)
/** `SVGFECompositeElement.SVG_FECOMPOSITE_OPERATOR_OVER` */
#define MUMBA_SVG_FE_COMPOSITE_ELEMENT_SVG_FECOMPOSITE_OPERATOR_OVER ((uint16_t)1)
/** `SVGFECompositeElement.SVG_FECOMPOSITE_OPERATOR_IN` */
#define MUMBA_SVG_FE_COMPOSITE_ELEMENT_SVG_FECOMPOSITE_OPERATOR_IN ((uint16_t)2)
/** `SVGFECompositeElement.SVG_FECOMPOSITE_OPERATOR_OUT` */
#define MUMBA_SVG_FE_COMPOSITE_ELEMENT_SVG_FECOMPOSITE_OPERATOR_OUT ((uint16_t)3)
/** `SVGFECompositeElement.SVG_FECOMPOSITE_OPERATOR_ATOP` */
#define MUMBA_SVG_FE_COMPOSITE_ELEMENT_SVG_FECOMPOSITE_OPERATOR_ATOP ((uint16_t)4)
/** `SVGFECompositeElement.SVG_FECOMPOSITE_OPERATOR_XOR` */
#define MUMBA_SVG_FE_COMPOSITE_ELEMENT_SVG_FECOMPOSITE_OPERATOR_XOR ((uint16_t)5)
/** `SVGFECompositeElement.SVG_FECOMPOSITE_OPERATOR_ARITHMETIC` */
#define MUMBA_SVG_FE_COMPOSITE_ELEMENT_SVG_FECOMPOSITE_OPERATOR_ARITHMETIC ((uint16_t)6)

/** Gives `object` itself when it is of `SVGFECompositeElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_composite_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_composite_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d9u, 0, result);
}

/** `SVGFECompositeElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFECompositeElement.in2`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_in2(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2bu, result);
}

/** `SVGFECompositeElement.operator`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_operator(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80001060u, result);
}

/** `SVGFECompositeElement.k1`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_k1(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d0eu, result);
}

/** `SVGFECompositeElement.k2`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_k2(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d0fu, result);
}

/** `SVGFECompositeElement.k3`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_k3(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d10u, result);
}

/** `SVGFECompositeElement.k4`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_k4(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d11u, result);
}

/** `SVGFECompositeElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_x(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFECompositeElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_y(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFECompositeElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_width(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFECompositeElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_height(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFECompositeElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_composite_element_get_result(
    mumba_context *ctx, mumba_svg_fe_composite_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEConvolveMatrixElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_convolve_matrix_element;

/** `SVGFEConvolveMatrixElement.SVG_EDGEMODE_UNKNOWN` */
#define MUMBA_SVG_FE_CONVOLVE_MATRIX_ELEMENT_SVG_EDGEMODE_UNKNOWN ((uint16_t)0)
/** `SVGFEConvolveMatrixElement.SVG_EDGEMODE_DUPLICATE` */
#define MUMBA_SVG_FE_CONVOLVE_MATRIX_ELEMENT_SVG_EDGEMODE_DUPLICATE ((uint16_t)1)
/** `SVGFEConvolveMatrixElement.SVG_EDGEMODE_WRAP` */
#define MUMBA_SVG_FE_CONVOLVE_MATRIX_ELEMENT_SVG_EDGEMODE_WRAP ((uint16_t)2)
/** `SVGFEConvolveMatrixElement.SVG_EDGEMODE_NONE` */
#define MUMBA_SVG_FE_CONVOLVE_MATRIX_ELEMENT_SVG_EDGEMODE_NONE ((uint16_t)3)

/** Gives `object` itself when it is of `SVGFEConvolveMatrixElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_convolve_matrix_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_convolve_matrix_element *result) {
    return mumba_web_cast(ctx, object, 0x800002dau, 0, result);
}

/** `SVGFEConvolveMatrixElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEConvolveMatrixElement.orderX`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_order_x(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_integer *result) {
    return mumba_get_handle(ctx, self, 0x8000106au, result);
}

/** `SVGFEConvolveMatrixElement.orderY`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_order_y(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_integer *result) {
    return mumba_get_handle(ctx, self, 0x8000106bu, result);
}

/** `SVGFEConvolveMatrixElement.kernelMatrix`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_kernel_matrix(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_number_list *result) {
    return mumba_get_handle(ctx, self, 0x80000d16u, result);
}

/** `SVGFEConvolveMatrixElement.divisor`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_divisor(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800008e7u, result);
}

/** `SVGFEConvolveMatrixElement.bias`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_bias(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800005a7u, result);
}

/** `SVGFEConvolveMatrixElement.targetX`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_target_x(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_integer *result) {
    return mumba_get_handle(ctx, self, 0x800015ceu, result);
}

/** `SVGFEConvolveMatrixElement.targetY`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_target_y(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_integer *result) {
    return mumba_get_handle(ctx, self, 0x800015cfu, result);
}

/** `SVGFEConvolveMatrixElement.edgeMode`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_edge_mode(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000945u, result);
}

/** `SVGFEConvolveMatrixElement.kernelUnitLengthX`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_kernel_unit_length_x(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d17u, result);
}

/** `SVGFEConvolveMatrixElement.kernelUnitLengthY`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_kernel_unit_length_y(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d18u, result);
}

/** `SVGFEConvolveMatrixElement.preserveAlpha`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_preserve_alpha(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_boolean *result) {
    return mumba_get_handle(ctx, self, 0x80001191u, result);
}

/** `SVGFEConvolveMatrixElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_x(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEConvolveMatrixElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_y(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEConvolveMatrixElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_width(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEConvolveMatrixElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_height(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEConvolveMatrixElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_convolve_matrix_element_get_result(
    mumba_context *ctx, mumba_svg_fe_convolve_matrix_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEDiffuseLightingElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_diffuse_lighting_element;

/** Gives `object` itself when it is of `SVGFEDiffuseLightingElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_diffuse_lighting_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_diffuse_lighting_element *result) {
    return mumba_web_cast(ctx, object, 0x800002dbu, 0, result);
}

/** `SVGFEDiffuseLightingElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEDiffuseLightingElement.surfaceScale`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_surface_scale(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80001599u, result);
}

/** `SVGFEDiffuseLightingElement.diffuseConstant`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_diffuse_constant(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800008b9u, result);
}

/** `SVGFEDiffuseLightingElement.kernelUnitLengthX`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_kernel_unit_length_x(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d17u, result);
}

/** `SVGFEDiffuseLightingElement.kernelUnitLengthY`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_kernel_unit_length_y(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d18u, result);
}

/** `SVGFEDiffuseLightingElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_x(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEDiffuseLightingElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_y(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEDiffuseLightingElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_width(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEDiffuseLightingElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_height(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEDiffuseLightingElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_diffuse_lighting_element_get_result(
    mumba_context *ctx, mumba_svg_fe_diffuse_lighting_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEDisplacementMapElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_displacement_map_element;

/** `SVGFEDisplacementMapElement.SVG_CHANNEL_UNKNOWN` */
#define MUMBA_SVG_FE_DISPLACEMENT_MAP_ELEMENT_SVG_CHANNEL_UNKNOWN ((uint16_t)0)
/** `SVGFEDisplacementMapElement.SVG_CHANNEL_R` */
#define MUMBA_SVG_FE_DISPLACEMENT_MAP_ELEMENT_SVG_CHANNEL_R ((uint16_t)1)
/** `SVGFEDisplacementMapElement.SVG_CHANNEL_G` */
#define MUMBA_SVG_FE_DISPLACEMENT_MAP_ELEMENT_SVG_CHANNEL_G ((uint16_t)2)
/** `SVGFEDisplacementMapElement.SVG_CHANNEL_B` */
#define MUMBA_SVG_FE_DISPLACEMENT_MAP_ELEMENT_SVG_CHANNEL_B ((uint16_t)3)
/** `SVGFEDisplacementMapElement.SVG_CHANNEL_A` */
#define MUMBA_SVG_FE_DISPLACEMENT_MAP_ELEMENT_SVG_CHANNEL_A ((uint16_t)4)

/** Gives `object` itself when it is of `SVGFEDisplacementMapElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_displacement_map_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_displacement_map_element *result) {
    return mumba_web_cast(ctx, object, 0x800002dcu, 0, result);
}

/** `SVGFEDisplacementMapElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEDisplacementMapElement.in2`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_in2(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2bu, result);
}

/** `SVGFEDisplacementMapElement.scale`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_scale(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000139fu, result);
}

/** `SVGFEDisplacementMapElement.xChannelSelector`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_x_channel_selector(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x800017f4u, result);
}

/** `SVGFEDisplacementMapElement.yChannelSelector`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_y_channel_selector(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x800017fcu, result);
}

/** `SVGFEDisplacementMapElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_x(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEDisplacementMapElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_y(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEDisplacementMapElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_width(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEDisplacementMapElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_height(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEDisplacementMapElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_displacement_map_element_get_result(
    mumba_context *ctx, mumba_svg_fe_displacement_map_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEDistantLightElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_distant_light_element;

/** Gives `object` itself when it is of `SVGFEDistantLightElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_distant_light_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_distant_light_element *result) {
    return mumba_web_cast(ctx, object, 0x800002ddu, 0, result);
}

/** `SVGFEDistantLightElement.azimuth`. Deferred. */
static inline mumba_status mumba_svg_fe_distant_light_element_get_azimuth(
    mumba_context *ctx, mumba_svg_fe_distant_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000055cu, result);
}

/** `SVGFEDistantLightElement.elevation`. Deferred. */
static inline mumba_status mumba_svg_fe_distant_light_element_get_elevation(
    mumba_context *ctx, mumba_svg_fe_distant_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000952u, result);
}

/** `SVGFEDropShadowElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_drop_shadow_element;

/** Gives `object` itself when it is of `SVGFEDropShadowElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_drop_shadow_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_drop_shadow_element *result) {
    return mumba_web_cast(ctx, object, 0x800002deu, 0, result);
}

/** `SVGFEDropShadowElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEDropShadowElement.dx`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_dx(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000093cu, result);
}

/** `SVGFEDropShadowElement.dy`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_dy(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000093du, result);
}

/** `SVGFEDropShadowElement.stdDeviationX`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_std_deviation_x(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80001537u, result);
}

/** `SVGFEDropShadowElement.stdDeviationY`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_std_deviation_y(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80001538u, result);
}

/** `SVGFEDropShadowElement.setStdDeviation`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_set_std_deviation(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, float std_deviation_x, float std_deviation_y) {
    return mumba_call_plain(
        ctx, self, 0x80001466u, 011u, MUMBA_NONE, MUMBA_NONE, (double)std_deviation_x, (double)std_deviation_y, 0, 0,
        0, 0, 0, 0);
}

/** `SVGFEDropShadowElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_x(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEDropShadowElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_y(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEDropShadowElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_width(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEDropShadowElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_height(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEDropShadowElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_drop_shadow_element_get_result(
    mumba_context *ctx, mumba_svg_fe_drop_shadow_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEFloodElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_flood_element;

/** Gives `object` itself when it is of `SVGFEFloodElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_flood_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_flood_element *result) {
    return mumba_web_cast(ctx, object, 0x800002dfu, 0, result);
}

/** `SVGFEFloodElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_flood_element_get_x(
    mumba_context *ctx, mumba_svg_fe_flood_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEFloodElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_flood_element_get_y(
    mumba_context *ctx, mumba_svg_fe_flood_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEFloodElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_flood_element_get_width(
    mumba_context *ctx, mumba_svg_fe_flood_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEFloodElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_flood_element_get_height(
    mumba_context *ctx, mumba_svg_fe_flood_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEFloodElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_flood_element_get_result(
    mumba_context *ctx, mumba_svg_fe_flood_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEFuncAElement`. It is a `mumba_svg_component_transfer_function_element` too. */
typedef mumba_handle mumba_svg_fe_func_a_element;

/** Gives `object` itself when it is of `SVGFEFuncAElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_func_a_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_func_a_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e0u, 0, result);
}

/** `SVGFEFuncBElement`. It is a `mumba_svg_component_transfer_function_element` too. */
typedef mumba_handle mumba_svg_fe_func_b_element;

/** Gives `object` itself when it is of `SVGFEFuncBElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_func_b_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_func_b_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e1u, 0, result);
}

/** `SVGFEFuncGElement`. It is a `mumba_svg_component_transfer_function_element` too. */
typedef mumba_handle mumba_svg_fe_func_g_element;

/** Gives `object` itself when it is of `SVGFEFuncGElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_func_g_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_func_g_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e2u, 0, result);
}

/** `SVGFEFuncRElement`. It is a `mumba_svg_component_transfer_function_element` too. */
typedef mumba_handle mumba_svg_fe_func_r_element;

/** Gives `object` itself when it is of `SVGFEFuncRElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_func_r_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_func_r_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e3u, 0, result);
}

/** `SVGFEGaussianBlurElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_gaussian_blur_element;

/** Gives `object` itself when it is of `SVGFEGaussianBlurElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_gaussian_blur_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_gaussian_blur_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e4u, 0, result);
}

/** `SVGFEGaussianBlurElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEGaussianBlurElement.stdDeviationX`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_get_std_deviation_x(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80001537u, result);
}

/** `SVGFEGaussianBlurElement.stdDeviationY`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_get_std_deviation_y(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80001538u, result);
}

/** `SVGFEGaussianBlurElement.setStdDeviation`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_set_std_deviation(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, float std_deviation_x, float std_deviation_y) {
    return mumba_call_plain(
        ctx, self, 0x80001466u, 011u, MUMBA_NONE, MUMBA_NONE, (double)std_deviation_x, (double)std_deviation_y, 0, 0,
        0, 0, 0, 0);
}

/** `SVGFEGaussianBlurElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_get_x(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEGaussianBlurElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_get_y(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEGaussianBlurElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_get_width(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEGaussianBlurElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_get_height(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEGaussianBlurElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_gaussian_blur_element_get_result(
    mumba_context *ctx, mumba_svg_fe_gaussian_blur_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEImageElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_image_element;

/** Gives `object` itself when it is of `SVGFEImageElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_image_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_image_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e5u, 0, result);
}

/** `SVGFEImageElement.preserveAspectRatio`. Deferred. */
static inline mumba_status mumba_svg_fe_image_element_get_preserve_aspect_ratio(
    mumba_context *ctx, mumba_svg_fe_image_element self, mumba_svg_animated_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x80001192u, result);
}

/** `SVGFEImageElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_image_element_get_x(
    mumba_context *ctx, mumba_svg_fe_image_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEImageElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_image_element_get_y(
    mumba_context *ctx, mumba_svg_fe_image_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEImageElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_image_element_get_width(
    mumba_context *ctx, mumba_svg_fe_image_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEImageElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_image_element_get_height(
    mumba_context *ctx, mumba_svg_fe_image_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEImageElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_image_element_get_result(
    mumba_context *ctx, mumba_svg_fe_image_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEMergeElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_merge_element;

/** Gives `object` itself when it is of `SVGFEMergeElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_merge_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_merge_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e6u, 0, result);
}

/** `SVGFEMergeElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_merge_element_get_x(
    mumba_context *ctx, mumba_svg_fe_merge_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEMergeElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_merge_element_get_y(
    mumba_context *ctx, mumba_svg_fe_merge_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEMergeElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_merge_element_get_width(
    mumba_context *ctx, mumba_svg_fe_merge_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEMergeElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_merge_element_get_height(
    mumba_context *ctx, mumba_svg_fe_merge_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEMergeElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_merge_element_get_result(
    mumba_context *ctx, mumba_svg_fe_merge_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEMergeNodeElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_merge_node_element;

/** Gives `object` itself when it is of `SVGFEMergeNodeElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_merge_node_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_merge_node_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e7u, 0, result);
}

/** `SVGFEMergeNodeElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_merge_node_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_merge_node_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEMorphologyElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_morphology_element;

/** `SVGFEMorphologyElement.SVG_MORPHOLOGY_OPERATOR_UNKNOWN` */
#define MUMBA_SVG_FE_MORPHOLOGY_ELEMENT_SVG_MORPHOLOGY_OPERATOR_UNKNOWN ((uint16_t)0)
/** `SVGFEMorphologyElement.SVG_MORPHOLOGY_OPERATOR_ERODE` */
#define MUMBA_SVG_FE_MORPHOLOGY_ELEMENT_SVG_MORPHOLOGY_OPERATOR_ERODE ((uint16_t)1)
/** `SVGFEMorphologyElement.SVG_MORPHOLOGY_OPERATOR_DILATE` */
#define MUMBA_SVG_FE_MORPHOLOGY_ELEMENT_SVG_MORPHOLOGY_OPERATOR_DILATE ((uint16_t)2)

/** Gives `object` itself when it is of `SVGFEMorphologyElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_morphology_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_morphology_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e8u, 0, result);
}

/** `SVGFEMorphologyElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEMorphologyElement.operator`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_operator(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80001060u, result);
}

/** `SVGFEMorphologyElement.radiusX`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_radius_x(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000120du, result);
}

/** `SVGFEMorphologyElement.radiusY`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_radius_y(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000120eu, result);
}

/** `SVGFEMorphologyElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_x(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEMorphologyElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_y(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEMorphologyElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_width(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEMorphologyElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_height(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEMorphologyElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_morphology_element_get_result(
    mumba_context *ctx, mumba_svg_fe_morphology_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEOffsetElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_offset_element;

/** Gives `object` itself when it is of `SVGFEOffsetElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_offset_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_offset_element *result) {
    return mumba_web_cast(ctx, object, 0x800002e9u, 0, result);
}

/** `SVGFEOffsetElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_offset_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_offset_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFEOffsetElement.dx`. Deferred. */
static inline mumba_status mumba_svg_fe_offset_element_get_dx(
    mumba_context *ctx, mumba_svg_fe_offset_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000093cu, result);
}

/** `SVGFEOffsetElement.dy`. Deferred. */
static inline mumba_status mumba_svg_fe_offset_element_get_dy(
    mumba_context *ctx, mumba_svg_fe_offset_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000093du, result);
}

/** `SVGFEOffsetElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_offset_element_get_x(
    mumba_context *ctx, mumba_svg_fe_offset_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEOffsetElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_offset_element_get_y(
    mumba_context *ctx, mumba_svg_fe_offset_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEOffsetElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_offset_element_get_width(
    mumba_context *ctx, mumba_svg_fe_offset_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFEOffsetElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_offset_element_get_height(
    mumba_context *ctx, mumba_svg_fe_offset_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFEOffsetElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_offset_element_get_result(
    mumba_context *ctx, mumba_svg_fe_offset_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFEPointLightElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_point_light_element;

/** Gives `object` itself when it is of `SVGFEPointLightElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_point_light_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_point_light_element *result) {
    return mumba_web_cast(ctx, object, 0x800002eau, 0, result);
}

/** `SVGFEPointLightElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_point_light_element_get_x(
    mumba_context *ctx, mumba_svg_fe_point_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFEPointLightElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_point_light_element_get_y(
    mumba_context *ctx, mumba_svg_fe_point_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFEPointLightElement.z`. Deferred. */
static inline mumba_status mumba_svg_fe_point_light_element_get_z(
    mumba_context *ctx, mumba_svg_fe_point_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800017feu, result);
}

/** `SVGFESpecularLightingElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_specular_lighting_element;

/** Gives `object` itself when it is of `SVGFESpecularLightingElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_specular_lighting_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_specular_lighting_element *result) {
    return mumba_web_cast(ctx, object, 0x800002ebu, 0, result);
}

/** `SVGFESpecularLightingElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFESpecularLightingElement.surfaceScale`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_surface_scale(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80001599u, result);
}

/** `SVGFESpecularLightingElement.specularConstant`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_specular_constant(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800014fdu, result);
}

/** `SVGFESpecularLightingElement.specularExponent`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_specular_exponent(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800014feu, result);
}

/** `SVGFESpecularLightingElement.kernelUnitLengthX`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_kernel_unit_length_x(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d17u, result);
}

/** `SVGFESpecularLightingElement.kernelUnitLengthY`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_kernel_unit_length_y(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d18u, result);
}

/** `SVGFESpecularLightingElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_x(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFESpecularLightingElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_y(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFESpecularLightingElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_width(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFESpecularLightingElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_height(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFESpecularLightingElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_specular_lighting_element_get_result(
    mumba_context *ctx, mumba_svg_fe_specular_lighting_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFESpotLightElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_spot_light_element;

/** Gives `object` itself when it is of `SVGFESpotLightElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_spot_light_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_spot_light_element *result) {
    return mumba_web_cast(ctx, object, 0x800002ecu, 0, result);
}

/** `SVGFESpotLightElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_spot_light_element_get_x(
    mumba_context *ctx, mumba_svg_fe_spot_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFESpotLightElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_spot_light_element_get_y(
    mumba_context *ctx, mumba_svg_fe_spot_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFESpotLightElement.z`. Deferred. */
static inline mumba_status mumba_svg_fe_spot_light_element_get_z(
    mumba_context *ctx, mumba_svg_fe_spot_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800017feu, result);
}

/** `SVGFESpotLightElement.pointsAtX`. Deferred. */
static inline mumba_status mumba_svg_fe_spot_light_element_get_points_at_x(
    mumba_context *ctx, mumba_svg_fe_spot_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000114eu, result);
}

/** `SVGFESpotLightElement.pointsAtY`. Deferred. */
static inline mumba_status mumba_svg_fe_spot_light_element_get_points_at_y(
    mumba_context *ctx, mumba_svg_fe_spot_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x8000114fu, result);
}

/** `SVGFESpotLightElement.pointsAtZ`. Deferred. */
static inline mumba_status mumba_svg_fe_spot_light_element_get_points_at_z(
    mumba_context *ctx, mumba_svg_fe_spot_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80001150u, result);
}

/** `SVGFESpotLightElement.specularExponent`. Deferred. */
static inline mumba_status mumba_svg_fe_spot_light_element_get_specular_exponent(
    mumba_context *ctx, mumba_svg_fe_spot_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800014feu, result);
}

/** `SVGFESpotLightElement.limitingConeAngle`. Deferred. */
static inline mumba_status mumba_svg_fe_spot_light_element_get_limiting_cone_angle(
    mumba_context *ctx, mumba_svg_fe_spot_light_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000d5fu, result);
}

/** `SVGFETileElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_tile_element;

/** Gives `object` itself when it is of `SVGFETileElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_tile_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_tile_element *result) {
    return mumba_web_cast(ctx, object, 0x800002edu, 0, result);
}

/** `SVGFETileElement.in1`. Deferred. */
static inline mumba_status mumba_svg_fe_tile_element_get_in1(
    mumba_context *ctx, mumba_svg_fe_tile_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000c2au, result);
}

/** `SVGFETileElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_tile_element_get_x(
    mumba_context *ctx, mumba_svg_fe_tile_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFETileElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_tile_element_get_y(
    mumba_context *ctx, mumba_svg_fe_tile_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFETileElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_tile_element_get_width(
    mumba_context *ctx, mumba_svg_fe_tile_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFETileElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_tile_element_get_height(
    mumba_context *ctx, mumba_svg_fe_tile_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFETileElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_tile_element_get_result(
    mumba_context *ctx, mumba_svg_fe_tile_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFETurbulenceElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_fe_turbulence_element;

/** `SVGFETurbulenceElement.SVG_TURBULENCE_TYPE_UNKNOWN` */
#define MUMBA_SVG_FE_TURBULENCE_ELEMENT_SVG_TURBULENCE_TYPE_UNKNOWN ((uint16_t)0)
/** `SVGFETurbulenceElement.SVG_TURBULENCE_TYPE_FRACTALNOISE` */
#define MUMBA_SVG_FE_TURBULENCE_ELEMENT_SVG_TURBULENCE_TYPE_FRACTALNOISE ((uint16_t)1)
/** `SVGFETurbulenceElement.SVG_TURBULENCE_TYPE_TURBULENCE` */
#define MUMBA_SVG_FE_TURBULENCE_ELEMENT_SVG_TURBULENCE_TYPE_TURBULENCE ((uint16_t)2)
/** `SVGFETurbulenceElement.SVG_STITCHTYPE_UNKNOWN` */
#define MUMBA_SVG_FE_TURBULENCE_ELEMENT_SVG_STITCHTYPE_UNKNOWN ((uint16_t)0)
/** `SVGFETurbulenceElement.SVG_STITCHTYPE_STITCH` */
#define MUMBA_SVG_FE_TURBULENCE_ELEMENT_SVG_STITCHTYPE_STITCH ((uint16_t)1)
/** `SVGFETurbulenceElement.SVG_STITCHTYPE_NOSTITCH` */
#define MUMBA_SVG_FE_TURBULENCE_ELEMENT_SVG_STITCHTYPE_NOSTITCH ((uint16_t)2)

/** Gives `object` itself when it is of `SVGFETurbulenceElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_fe_turbulence_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_fe_turbulence_element *result) {
    return mumba_web_cast(ctx, object, 0x800002eeu, 0, result);
}

/** `SVGFETurbulenceElement.baseFrequencyX`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_base_frequency_x(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000572u, result);
}

/** `SVGFETurbulenceElement.baseFrequencyY`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_base_frequency_y(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000573u, result);
}

/** `SVGFETurbulenceElement.numOctaves`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_num_octaves(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_integer *result) {
    return mumba_get_handle(ctx, self, 0x80000f15u, result);
}

/** `SVGFETurbulenceElement.seed`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_seed(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800013dau, result);
}

/** `SVGFETurbulenceElement.stitchTiles`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_stitch_tiles(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80001553u, result);
}

/** `SVGFETurbulenceElement.type`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_type(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80001680u, result);
}

/** `SVGFETurbulenceElement.x`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_x(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFETurbulenceElement.y`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_y(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFETurbulenceElement.width`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_width(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFETurbulenceElement.height`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_height(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGFETurbulenceElement.result`. Deferred. */
static inline mumba_status mumba_svg_fe_turbulence_element_get_result(
    mumba_context *ctx, mumba_svg_fe_turbulence_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `SVGFilterElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_filter_element;

/** Gives `object` itself when it is of `SVGFilterElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_filter_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_filter_element *result) {
    return mumba_web_cast(ctx, object, 0x800002efu, 0, result);
}

/** `SVGFilterElement.filterUnits`. Deferred. */
static inline mumba_status mumba_svg_filter_element_get_filter_units(
    mumba_context *ctx, mumba_svg_filter_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000a10u, result);
}

/** `SVGFilterElement.primitiveUnits`. Deferred. */
static inline mumba_status mumba_svg_filter_element_get_primitive_units(
    mumba_context *ctx, mumba_svg_filter_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x800011aeu, result);
}

/** `SVGFilterElement.x`. Deferred. */
static inline mumba_status mumba_svg_filter_element_get_x(
    mumba_context *ctx, mumba_svg_filter_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGFilterElement.y`. Deferred. */
static inline mumba_status mumba_svg_filter_element_get_y(
    mumba_context *ctx, mumba_svg_filter_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGFilterElement.width`. Deferred. */
static inline mumba_status mumba_svg_filter_element_get_width(
    mumba_context *ctx, mumba_svg_filter_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGFilterElement.height`. Deferred. */
static inline mumba_status mumba_svg_filter_element_get_height(
    mumba_context *ctx, mumba_svg_filter_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

#endif /* MUMBA_WEB_FILTER_EFFECTS_H */
