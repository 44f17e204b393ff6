/**
 * @file SVG.h
 * Scalable Vector Graphics (SVG) 2: <https://w3c.github.io/svgwg/svg2-draft/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SVG_H
#define MUMBA_WEB_SVG_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_animation_event;
typedef mumba_handle mumba_clipboard_event;
typedef mumba_handle mumba_command_event;
typedef mumba_handle mumba_content_visibility_auto_state_change_event;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_dom_matrix;
typedef mumba_handle mumba_dom_matrix_2d_init;
typedef mumba_handle mumba_dom_point;
typedef mumba_handle mumba_dom_point_init;
typedef mumba_handle mumba_dom_rect;
typedef mumba_handle mumba_dom_token_list;
typedef mumba_handle mumba_drag_event;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_focus_event;
typedef mumba_handle mumba_mouse_event;
typedef mumba_handle mumba_node_list;
typedef mumba_handle mumba_pointer_event;
typedef mumba_handle mumba_security_policy_violation_event;
typedef mumba_handle mumba_snap_event;
typedef mumba_handle mumba_svg_a_element;
typedef mumba_handle mumba_svg_angle;
typedef mumba_handle mumba_svg_animated_angle;
typedef mumba_handle mumba_svg_animated_boolean;
typedef mumba_handle mumba_svg_animated_enumeration;
typedef mumba_handle mumba_svg_animated_integer;
typedef mumba_handle mumba_svg_animated_length;
typedef mumba_handle mumba_svg_animated_length_list;
typedef mumba_handle mumba_svg_animated_number;
typedef mumba_handle mumba_svg_animated_number_list;
typedef mumba_handle mumba_svg_animated_preserve_aspect_ratio;
typedef mumba_handle mumba_svg_animated_rect;
typedef mumba_handle mumba_svg_animated_string;
typedef mumba_handle mumba_svg_animated_transform_list;
typedef mumba_handle mumba_svg_animation_element;
typedef mumba_handle mumba_svg_bounding_box_options;
typedef mumba_handle mumba_svg_circle_element;
typedef mumba_handle mumba_svg_element;
typedef mumba_handle mumba_svg_ellipse_element;
typedef mumba_handle mumba_svg_fe_image_element;
typedef mumba_handle mumba_svg_foreign_object_element;
typedef mumba_handle mumba_svg_geometry_element;
typedef mumba_handle mumba_svg_gradient_element;
typedef mumba_handle mumba_svg_graphics_element;
typedef mumba_handle mumba_svg_image_element;
typedef mumba_handle mumba_svg_length;
typedef mumba_handle mumba_svg_length_list;
typedef mumba_handle mumba_svg_line_element;
typedef mumba_handle mumba_svg_linear_gradient_element;
typedef mumba_handle mumba_svg_m_path_element;
typedef mumba_handle mumba_svg_marker_element;
typedef mumba_handle mumba_svg_number;
typedef mumba_handle mumba_svg_number_list;
typedef mumba_handle mumba_svg_pattern_element;
typedef mumba_handle mumba_svg_point_list;
typedef mumba_handle mumba_svg_polygon_element;
typedef mumba_handle mumba_svg_polyline_element;
typedef mumba_handle mumba_svg_preserve_aspect_ratio;
typedef mumba_handle mumba_svg_radial_gradient_element;
typedef mumba_handle mumba_svg_rect_element;
typedef mumba_handle mumba_svg_script_element;
typedef mumba_handle mumba_svg_stop_element;
typedef mumba_handle mumba_svg_string_list;
typedef mumba_handle mumba_svg_style_element;
typedef mumba_handle mumba_svg_svg_element;
typedef mumba_handle mumba_svg_symbol_element;
typedef mumba_handle mumba_svg_text_content_element;
typedef mumba_handle mumba_svg_text_path_element;
typedef mumba_handle mumba_svg_text_positioning_element;
typedef mumba_handle mumba_svg_transform;
typedef mumba_handle mumba_svg_transform_list;
typedef mumba_handle mumba_svg_use_element;
typedef mumba_handle mumba_svg_view_element;
typedef mumba_handle mumba_toggle_event;
typedef mumba_handle mumba_transition_event;
typedef mumba_handle mumba_trusted_script_url;
typedef mumba_handle mumba_wheel_event;
typedef mumba_handle mumba_xr_session_event;

/** Gets a `mumba_animation_event`, which lives until it returns. */
typedef mumba_status (*mumba_animation_event_listener)(mumba_context *ctx, void *user, mumba_animation_event event);

/** Gets a `mumba_clipboard_event`, which lives until it returns. */
typedef mumba_status (*mumba_clipboard_event_listener)(mumba_context *ctx, void *user, mumba_clipboard_event event);

/** Gets a `mumba_command_event`, which lives until it returns. */
typedef mumba_status (*mumba_command_event_listener)(mumba_context *ctx, void *user, mumba_command_event event);

/** Gets a `mumba_content_visibility_auto_state_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_content_visibility_auto_state_change_event_listener)(mumba_context *ctx, void *user, mumba_content_visibility_auto_state_change_event event);

/** Gets a `mumba_drag_event`, which lives until it returns. */
typedef mumba_status (*mumba_drag_event_listener)(mumba_context *ctx, void *user, mumba_drag_event event);

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_focus_event`, which lives until it returns. */
typedef mumba_status (*mumba_focus_event_listener)(mumba_context *ctx, void *user, mumba_focus_event event);

/** Gets a `mumba_mouse_event`, which lives until it returns. */
typedef mumba_status (*mumba_mouse_event_listener)(mumba_context *ctx, void *user, mumba_mouse_event event);

/** Gets a `mumba_pointer_event`, which lives until it returns. */
typedef mumba_status (*mumba_pointer_event_listener)(mumba_context *ctx, void *user, mumba_pointer_event event);

/** Gets a `mumba_security_policy_violation_event`, which lives until it returns. */
typedef mumba_status (*mumba_security_policy_violation_event_listener)(mumba_context *ctx, void *user, mumba_security_policy_violation_event event);

/** Gets a `mumba_snap_event`, which lives until it returns. */
typedef mumba_status (*mumba_snap_event_listener)(mumba_context *ctx, void *user, mumba_snap_event event);

/** Gets a `mumba_toggle_event`, which lives until it returns. */
typedef mumba_status (*mumba_toggle_event_listener)(mumba_context *ctx, void *user, mumba_toggle_event event);

/** Gets a `mumba_transition_event`, which lives until it returns. */
typedef mumba_status (*mumba_transition_event_listener)(mumba_context *ctx, void *user, mumba_transition_event event);

/** Gets a `mumba_wheel_event`, which lives until it returns. */
typedef mumba_status (*mumba_wheel_event_listener)(mumba_context *ctx, void *user, mumba_wheel_event event);

/** Gets a `mumba_xr_session_event`, which lives until it returns. */
typedef mumba_status (*mumba_xr_session_event_listener)(mumba_context *ctx, void *user, mumba_xr_session_event event);

/** `Document.rootElement`. Gives `SVGSVGElement` or none. Reads. */
static inline mumba_status mumba_document_get_root_element(
    mumba_context *ctx, mumba_document self, mumba_svg_svg_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000135du, result);
}

/** `Document.rootElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_root_element_deferred(
    mumba_context *ctx, mumba_document self, mumba_svg_svg_element *result) {
    return mumba_get_handle(ctx, self, 0x8000135du, result);
}

/** `SVGAElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_a_element;

/** Gives `object` itself when it is of `SVGAElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_a_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_a_element *result) {
    return mumba_web_cast(ctx, object, 0x800002bdu, 0, result);
}

/** `SVGAElement.target`. Deferred. */
static inline mumba_status mumba_svg_a_element_get_target(
    mumba_context *ctx, mumba_svg_a_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `SVGAElement.download`. Reads. */
static inline mumba_status mumba_svg_a_element_get_download(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008fdu, result);
}

/** `SVGAElement.download`. Deferred. */
static inline mumba_status mumba_svg_a_element_set_download(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008fdu, mumba_of_string(value));
}

/** `SVGAElement.ping`. Reads. */
static inline mumba_status mumba_svg_a_element_get_ping(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001119u, result);
}

/** `SVGAElement.ping`. Deferred. */
static inline mumba_status mumba_svg_a_element_set_ping(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001119u, mumba_of_string(value));
}

/** `SVGAElement.rel`. Reads. */
static inline mumba_status mumba_svg_a_element_get_rel(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000126du, result);
}

/** `SVGAElement.rel`. Deferred. */
static inline mumba_status mumba_svg_a_element_set_rel(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000126du, mumba_of_string(value));
}

/** `SVGAElement.relList`. Deferred. */
static inline mumba_status mumba_svg_a_element_get_rel_list(
    mumba_context *ctx, mumba_svg_a_element self, mumba_dom_token_list *result) {
    return mumba_get_handle(ctx, self, 0x8000126eu, result);
}

/** `SVGAElement.relList`. Deferred. */
static inline mumba_status mumba_svg_a_element_set_rel_list(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000126eu, mumba_of_string(value));
}

/** `SVGAElement.referrerPolicy`. Reads. */
static inline mumba_status mumba_svg_a_element_get_referrer_policy(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000125fu, result);
}

/** `SVGAElement.referrerPolicy`. Deferred. */
static inline mumba_status mumba_svg_a_element_set_referrer_policy(
    mumba_context *ctx, mumba_svg_a_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000125fu, mumba_of_string(value));
}

/** `SVGAElement.href`. Deferred. */
static inline mumba_status mumba_svg_a_element_get_href(
    mumba_context *ctx, mumba_svg_a_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGAngle`. */
typedef mumba_handle mumba_svg_angle;

/** `SVGAngle.SVG_ANGLETYPE_UNKNOWN` */
#define MUMBA_SVG_ANGLE_SVG_ANGLETYPE_UNKNOWN ((uint16_t)0)
/** `SVGAngle.SVG_ANGLETYPE_UNSPECIFIED` */
#define MUMBA_SVG_ANGLE_SVG_ANGLETYPE_UNSPECIFIED ((uint16_t)1)
/** `SVGAngle.SVG_ANGLETYPE_DEG` */
#define MUMBA_SVG_ANGLE_SVG_ANGLETYPE_DEG ((uint16_t)2)
/** `SVGAngle.SVG_ANGLETYPE_RAD` */
#define MUMBA_SVG_ANGLE_SVG_ANGLETYPE_RAD ((uint16_t)3)
/** `SVGAngle.SVG_ANGLETYPE_GRAD` */
#define MUMBA_SVG_ANGLE_SVG_ANGLETYPE_GRAD ((uint16_t)4)

/** Gives `object` itself when it is of `SVGAngle`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_angle(mumba_context *ctx, mumba_handle object, mumba_svg_angle *result) {
    return mumba_web_cast(ctx, object, 0x800002beu, 0, result);
}

/** `SVGAngle.unitType`. Reads. */
static inline mumba_status mumba_svg_angle_get_unit_type(mumba_context *ctx, mumba_svg_angle self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800016d6u, result);
}

/** `SVGAngle.value`. Reads. */
static inline mumba_status mumba_svg_angle_get_value(mumba_context *ctx, mumba_svg_angle self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000174eu, result);
}

/** `SVGAngle.value`. Deferred. */
static inline mumba_status mumba_svg_angle_set_value(mumba_context *ctx, mumba_svg_angle self, float value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_number((double)value));
}

/** `SVGAngle.valueInSpecifiedUnits`. Reads. */
static inline mumba_status mumba_svg_angle_get_value_in_specified_units(
    mumba_context *ctx, mumba_svg_angle self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001752u, result);
}

/** `SVGAngle.valueInSpecifiedUnits`. Deferred. */
static inline mumba_status mumba_svg_angle_set_value_in_specified_units(
    mumba_context *ctx, mumba_svg_angle self, float value) {
    return mumba_set(ctx, self, 0x80001752u, mumba_of_number((double)value));
}

/** `SVGAngle.valueAsString`. Reads. */
static inline mumba_status mumba_svg_angle_get_value_as_string(
    mumba_context *ctx, mumba_svg_angle self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001751u, result);
}

/** `SVGAngle.valueAsString`. Deferred. */
static inline mumba_status mumba_svg_angle_set_value_as_string(
    mumba_context *ctx, mumba_svg_angle self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001751u, mumba_of_string(value));
}

/** `SVGAngle.newValueSpecifiedUnits`. Deferred. */
static inline mumba_status mumba_svg_angle_new_value_specified_units(
    mumba_context *ctx, mumba_svg_angle self, uint16_t unit_type, float value_in_specified_units) {
    return mumba_call_plain(
        ctx, self, 0x80000ee5u, 011u, MUMBA_NONE, MUMBA_NONE, (double)unit_type, (double)value_in_specified_units, 0,
        0, 0, 0, 0, 0);
}

/** `SVGAngle.convertToSpecifiedUnits`. Deferred. */
static inline mumba_status mumba_svg_angle_convert_to_specified_units(
    mumba_context *ctx, mumba_svg_angle self, uint16_t unit_type) {
    return mumba_call_plain(
        ctx, self, 0x80000749u, 01u, MUMBA_NONE, MUMBA_NONE, (double)unit_type, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGAnimatedAngle`. */
typedef mumba_handle mumba_svg_animated_angle;

/** Gives `object` itself when it is of `SVGAnimatedAngle`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_angle(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_angle *result) {
    return mumba_web_cast(ctx, object, 0x800002c2u, 0, result);
}

/** `SVGAnimatedAngle.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_angle_get_base_val(
    mumba_context *ctx, mumba_svg_animated_angle self, mumba_svg_angle *result) {
    return mumba_get_handle(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedAngle.animVal`. Deferred. */
static inline mumba_status mumba_svg_animated_angle_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_angle self, mumba_svg_angle *result) {
    return mumba_get_handle(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedBoolean`. */
typedef mumba_handle mumba_svg_animated_boolean;

/** Gives `object` itself when it is of `SVGAnimatedBoolean`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_boolean(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_boolean *result) {
    return mumba_web_cast(ctx, object, 0x800002c3u, 0, result);
}

/** `SVGAnimatedBoolean.baseVal`. Reads. */
static inline mumba_status mumba_svg_animated_boolean_get_base_val(
    mumba_context *ctx, mumba_svg_animated_boolean self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedBoolean.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_boolean_set_base_val(
    mumba_context *ctx, mumba_svg_animated_boolean self, bool value) {
    return mumba_set(ctx, self, 0x8000057au, mumba_of_bool(value));
}

/** `SVGAnimatedBoolean.animVal`. Reads. */
static inline mumba_status mumba_svg_animated_boolean_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_boolean self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedEnumeration`. */
typedef mumba_handle mumba_svg_animated_enumeration;

/** Gives `object` itself when it is of `SVGAnimatedEnumeration`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_enumeration(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_enumeration *result) {
    return mumba_web_cast(ctx, object, 0x800002c4u, 0, result);
}

/** `SVGAnimatedEnumeration.baseVal`. Reads. */
static inline mumba_status mumba_svg_animated_enumeration_get_base_val(
    mumba_context *ctx, mumba_svg_animated_enumeration self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedEnumeration.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_enumeration_set_base_val(
    mumba_context *ctx, mumba_svg_animated_enumeration self, uint16_t value) {
    return mumba_set(ctx, self, 0x8000057au, mumba_of_number((double)value));
}

/** `SVGAnimatedEnumeration.animVal`. Reads. */
static inline mumba_status mumba_svg_animated_enumeration_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_enumeration self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedInteger`. */
typedef mumba_handle mumba_svg_animated_integer;

/** Gives `object` itself when it is of `SVGAnimatedInteger`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_integer(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_integer *result) {
    return mumba_web_cast(ctx, object, 0x800002c5u, 0, result);
}

/** `SVGAnimatedInteger.baseVal`. Reads. */
static inline mumba_status mumba_svg_animated_integer_get_base_val(
    mumba_context *ctx, mumba_svg_animated_integer self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedInteger.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_integer_set_base_val(
    mumba_context *ctx, mumba_svg_animated_integer self, int32_t value) {
    return mumba_set(ctx, self, 0x8000057au, mumba_of_number((double)value));
}

/** `SVGAnimatedInteger.animVal`. Reads. */
static inline mumba_status mumba_svg_animated_integer_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_integer self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedLength`. */
typedef mumba_handle mumba_svg_animated_length;

/** Gives `object` itself when it is of `SVGAnimatedLength`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_length(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_length *result) {
    return mumba_web_cast(ctx, object, 0x800002c6u, 0, result);
}

/** `SVGAnimatedLength.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_length_get_base_val(
    mumba_context *ctx, mumba_svg_animated_length self, mumba_svg_length *result) {
    return mumba_get_handle(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedLength.animVal`. Deferred. */
static inline mumba_status mumba_svg_animated_length_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_length self, mumba_svg_length *result) {
    return mumba_get_handle(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedLengthList`. */
typedef mumba_handle mumba_svg_animated_length_list;

/** Gives `object` itself when it is of `SVGAnimatedLengthList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_length_list(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_length_list *result) {
    return mumba_web_cast(ctx, object, 0x800002c7u, 0, result);
}

/** `SVGAnimatedLengthList.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_length_list_get_base_val(
    mumba_context *ctx, mumba_svg_animated_length_list self, mumba_svg_length_list *result) {
    return mumba_get_handle(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedLengthList.animVal`. Deferred. */
static inline mumba_status mumba_svg_animated_length_list_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_length_list self, mumba_svg_length_list *result) {
    return mumba_get_handle(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedNumber`. */
typedef mumba_handle mumba_svg_animated_number;

/** Gives `object` itself when it is of `SVGAnimatedNumber`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_number(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_number *result) {
    return mumba_web_cast(ctx, object, 0x800002c8u, 0, result);
}

/** `SVGAnimatedNumber.baseVal`. Reads. */
static inline mumba_status mumba_svg_animated_number_get_base_val(
    mumba_context *ctx, mumba_svg_animated_number self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedNumber.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_number_set_base_val(
    mumba_context *ctx, mumba_svg_animated_number self, float value) {
    return mumba_set(ctx, self, 0x8000057au, mumba_of_number((double)value));
}

/** `SVGAnimatedNumber.animVal`. Reads. */
static inline mumba_status mumba_svg_animated_number_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_number self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedNumberList`. */
typedef mumba_handle mumba_svg_animated_number_list;

/** Gives `object` itself when it is of `SVGAnimatedNumberList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_number_list(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_number_list *result) {
    return mumba_web_cast(ctx, object, 0x800002c9u, 0, result);
}

/** `SVGAnimatedNumberList.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_number_list_get_base_val(
    mumba_context *ctx, mumba_svg_animated_number_list self, mumba_svg_number_list *result) {
    return mumba_get_handle(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedNumberList.animVal`. Deferred. */
static inline mumba_status mumba_svg_animated_number_list_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_number_list self, mumba_svg_number_list *result) {
    return mumba_get_handle(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedPreserveAspectRatio`. */
typedef mumba_handle mumba_svg_animated_preserve_aspect_ratio;

/** Gives `object` itself when it is of `SVGAnimatedPreserveAspectRatio`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_preserve_aspect_ratio(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_preserve_aspect_ratio *result) {
    return mumba_web_cast(ctx, object, 0x800002cau, 0, result);
}

/** `SVGAnimatedPreserveAspectRatio.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_preserve_aspect_ratio_get_base_val(
    mumba_context *ctx, mumba_svg_animated_preserve_aspect_ratio self, mumba_svg_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedPreserveAspectRatio.animVal`. Deferred. */
static inline mumba_status mumba_svg_animated_preserve_aspect_ratio_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_preserve_aspect_ratio self, mumba_svg_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedRect`. */
typedef mumba_handle mumba_svg_animated_rect;

/** Gives `object` itself when it is of `SVGAnimatedRect`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_rect(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_rect *result) {
    return mumba_web_cast(ctx, object, 0x800002cbu, 0, result);
}

/** `SVGAnimatedRect.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_rect_get_base_val(
    mumba_context *ctx, mumba_svg_animated_rect self, mumba_dom_rect *result) {
    return mumba_get_handle(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedRect.animVal`. Deferred. */
static inline mumba_status mumba_svg_animated_rect_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_rect self, mumba_dom_rect *result) {
    return mumba_get_handle(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedString`. */
typedef mumba_handle mumba_svg_animated_string;

/** Gives `object` itself when it is of `SVGAnimatedString`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_string(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_string *result) {
    return mumba_web_cast(ctx, object, 0x800002ccu, 0, result);
}

/** `SVGAnimatedString.baseVal`. Gives a string or `TrustedScriptURL`. Reads. */
static inline mumba_status mumba_svg_animated_string_get_base_val(
    mumba_context *ctx, mumba_svg_animated_string self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedString.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_string_set_base_val_with_trusted_script_url(
    mumba_context *ctx, mumba_svg_animated_string self, mumba_trusted_script_url value) {
    return mumba_set(ctx, self, 0x8000057au, mumba_of_handle(value));
}

/** `SVGAnimatedString.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_string_set_base_val(
    mumba_context *ctx, mumba_svg_animated_string self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000057au, mumba_of_string(value));
}

/** `SVGAnimatedString.animVal`. Reads. */
static inline mumba_status mumba_svg_animated_string_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_string self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000048du, result);
}

/** `SVGAnimatedTransformList`. */
typedef mumba_handle mumba_svg_animated_transform_list;

/** Gives `object` itself when it is of `SVGAnimatedTransformList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_animated_transform_list(
    mumba_context *ctx, mumba_handle object, mumba_svg_animated_transform_list *result) {
    return mumba_web_cast(ctx, object, 0x800002cdu, 0, result);
}

/** `SVGAnimatedTransformList.baseVal`. Deferred. */
static inline mumba_status mumba_svg_animated_transform_list_get_base_val(
    mumba_context *ctx, mumba_svg_animated_transform_list self, mumba_svg_transform_list *result) {
    return mumba_get_handle(ctx, self, 0x8000057au, result);
}

/** `SVGAnimatedTransformList.animVal`. Deferred. */
static inline mumba_status mumba_svg_animated_transform_list_get_anim_val(
    mumba_context *ctx, mumba_svg_animated_transform_list self, mumba_svg_transform_list *result) {
    return mumba_get_handle(ctx, self, 0x8000048du, result);
}

/** `SVGAnimationElement.requiredExtensions`. Deferred. */
static inline mumba_status mumba_svg_animation_element_get_required_extensions(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_svg_string_list *result) {
    return mumba_get_handle(ctx, self, 0x800012eau, result);
}

/** `SVGAnimationElement.systemLanguage`. Deferred. */
static inline mumba_status mumba_svg_animation_element_get_system_language(
    mumba_context *ctx, mumba_svg_animation_element self, mumba_svg_string_list *result) {
    return mumba_get_handle(ctx, self, 0x800015b4u, result);
}

/** `SVGCircleElement`. It is a `mumba_svg_geometry_element` too. */
typedef mumba_handle mumba_svg_circle_element;

/** Gives `object` itself when it is of `SVGCircleElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_circle_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_circle_element *result) {
    return mumba_web_cast(ctx, object, 0x800002cfu, 0, result);
}

/** `SVGCircleElement.cx`. Deferred. */
static inline mumba_status mumba_svg_circle_element_get_cx(
    mumba_context *ctx, mumba_svg_circle_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000806u, result);
}

/** `SVGCircleElement.cy`. Deferred. */
static inline mumba_status mumba_svg_circle_element_get_cy(
    mumba_context *ctx, mumba_svg_circle_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000807u, result);
}

/** `SVGCircleElement.r`. Deferred. */
static inline mumba_status mumba_svg_circle_element_get_r(
    mumba_context *ctx, mumba_svg_circle_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800011fdu, result);
}

/** `SVGDefsElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_defs_element;

/** Gives `object` itself when it is of `SVGDefsElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_defs_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_defs_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d2u, 0, result);
}

/** `SVGDescElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_desc_element;

/** Gives `object` itself when it is of `SVGDescElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_desc_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_desc_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d3u, 0, result);
}

/** `SVGElement`. It is a `mumba_element` too. */
typedef mumba_handle mumba_svg_element;

/** Gives `object` itself when it is of `SVGElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_element(mumba_context *ctx, mumba_handle object, mumba_svg_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d4u, 0, result);
}

/** `SVGElement.className`. Deferred. */
static inline mumba_status mumba_svg_element_get_class_name(
    mumba_context *ctx, mumba_svg_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000001u, result);
}

/** `SVGElement.ownerSVGElement`. Gives `SVGSVGElement` or none. Reads. */
static inline mumba_status mumba_svg_element_get_owner_svg_element(
    mumba_context *ctx, mumba_svg_element self, mumba_svg_svg_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000109au, result);
}

/** `SVGElement.ownerSVGElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_element_get_owner_svg_element_deferred(
    mumba_context *ctx, mumba_svg_element self, mumba_svg_svg_element *result) {
    return mumba_get_handle(ctx, self, 0x8000109au, result);
}

/** `SVGElement.viewportElement`. Gives `SVGElement` or none. Reads. */
static inline mumba_status mumba_svg_element_get_viewport_element(
    mumba_context *ctx, mumba_svg_element self, mumba_svg_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000178bu, result);
}

/** `SVGElement.viewportElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_element_get_viewport_element_deferred(
    mumba_context *ctx, mumba_svg_element self, mumba_svg_element *result) {
    return mumba_get_handle(ctx, self, 0x8000178bu, result);
}

/** The event `animationcancel` of `SVGElement`, a `AnimationEvent`. */
static inline mumba_status mumba_svg_element_on_animationcancel(
    mumba_context *ctx, mumba_svg_element self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_animationcancel`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_animationcancel_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, options, listener, user, drop, subscription);
}

/** The event `animationend` of `SVGElement`, a `AnimationEvent`. */
static inline mumba_status mumba_svg_element_on_animationend(
    mumba_context *ctx, mumba_svg_element self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_animationend`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_animationend_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, options, listener, user, drop, subscription);
}

/** The event `animationiteration` of `SVGElement`, a `AnimationEvent`. */
static inline mumba_status mumba_svg_element_on_animationiteration(
    mumba_context *ctx, mumba_svg_element self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_animationiteration`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_animationiteration_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, options, listener, user, drop, subscription);
}

/** The event `animationstart` of `SVGElement`, a `AnimationEvent`. */
static inline mumba_status mumba_svg_element_on_animationstart(
    mumba_context *ctx, mumba_svg_element self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_animationstart`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_animationstart_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, options, listener, user, drop, subscription);
}

/** The event `auxclick` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_auxclick(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_auxclick`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_auxclick_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, options, listener, user, drop, subscription);
}

/** The event `beforetoggle` of `SVGElement`, a `ToggleEvent`. */
static inline mumba_status mumba_svg_element_on_beforetoggle(
    mumba_context *ctx, mumba_svg_element self, mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000591u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_beforetoggle`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_beforetoggle_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000591u, options, listener, user, drop, subscription);
}

/** The event `beforexrselect` of `SVGElement`, a `XRSessionEvent`. */
static inline mumba_status mumba_svg_element_on_beforexrselect(
    mumba_context *ctx, mumba_svg_element self, mumba_xr_session_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_beforexrselect`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_beforexrselect_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, options, listener, user, drop, subscription);
}

/** The event `blur` of `SVGElement`, a `FocusEvent`. */
static inline mumba_status mumba_svg_element_on_blur(
    mumba_context *ctx, mumba_svg_element self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_blur`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_blur_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005d0u, options, listener, user, drop, subscription);
}

/** The event `canplay` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_canplay(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000625u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_canplay`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_canplay_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000625u, options, listener, user, drop, subscription);
}

/** The event `canplaythrough` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_canplaythrough(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000626u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_canplaythrough`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_canplaythrough_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000626u, options, listener, user, drop, subscription);
}

/** The event `close` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_close(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_close`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_close_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, options, listener, user, drop, subscription);
}

/** The event `command` of `SVGElement`, a `CommandEvent`. */
static inline mumba_status mumba_svg_element_on_command(
    mumba_context *ctx, mumba_svg_element self, mumba_command_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006d6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_command`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_command_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_command_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006d6u, options, listener, user, drop, subscription);
}

/**
 * The event `contentvisibilityautostatechange` of `SVGElement`, a `ContentVisibilityAutoStateChangeEvent`. It bubbles
 * here.
 */
static inline mumba_status mumba_svg_element_on_contentvisibilityautostatechange(
    mumba_context *ctx, mumba_svg_element self, mumba_content_visibility_auto_state_change_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000732u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_contentvisibilityautostatechange`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_contentvisibilityautostatechange_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_content_visibility_auto_state_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000732u, options, listener, user, drop, subscription);
}

/** The event `contextlost` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_contextlost(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000735u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_contextlost`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_contextlost_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000735u, options, listener, user, drop, subscription);
}

/** The event `contextmenu` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_contextmenu(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_contextmenu`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_contextmenu_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, options, listener, user, drop, subscription);
}

/** The event `contextrestored` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_contextrestored(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000737u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_contextrestored`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_contextrestored_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000737u, options, listener, user, drop, subscription);
}

/** The event `copy` of `SVGElement`, a `ClipboardEvent`. */
static inline mumba_status mumba_svg_element_on_copy(
    mumba_context *ctx, mumba_svg_element self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_copy`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_copy_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, options, listener, user, drop, subscription);
}

/** The event `cuechange` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_cuechange(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800007e6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_cuechange`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_cuechange_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800007e6u, options, listener, user, drop, subscription);
}

/** The event `cut` of `SVGElement`, a `ClipboardEvent`. */
static inline mumba_status mumba_svg_element_on_cut(
    mumba_context *ctx, mumba_svg_element self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_cut`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_cut_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, options, listener, user, drop, subscription);
}

/** The event `dblclick` of `SVGElement`, a `MouseEvent`. */
static inline mumba_status mumba_svg_element_on_dblclick(
    mumba_context *ctx, mumba_svg_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_dblclick`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_dblclick_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, options, listener, user, drop, subscription);
}

/** The event `drag` of `SVGElement`, a `DragEvent`. */
static inline mumba_status mumba_svg_element_on_drag(
    mumba_context *ctx, mumba_svg_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_drag`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_drag_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, options, listener, user, drop, subscription);
}

/** The event `dragend` of `SVGElement`, a `DragEvent`. */
static inline mumba_status mumba_svg_element_on_dragend(
    mumba_context *ctx, mumba_svg_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_dragend`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_dragend_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, options, listener, user, drop, subscription);
}

/** The event `dragenter` of `SVGElement`, a `DragEvent`. */
static inline mumba_status mumba_svg_element_on_dragenter(
    mumba_context *ctx, mumba_svg_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_dragenter`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_dragenter_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, options, listener, user, drop, subscription);
}

/** The event `dragleave` of `SVGElement`, a `DragEvent`. */
static inline mumba_status mumba_svg_element_on_dragleave(
    mumba_context *ctx, mumba_svg_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_dragleave`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_dragleave_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, options, listener, user, drop, subscription);
}

/** The event `dragover` of `SVGElement`, a `DragEvent`. */
static inline mumba_status mumba_svg_element_on_dragover(
    mumba_context *ctx, mumba_svg_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_dragover`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_dragover_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, options, listener, user, drop, subscription);
}

/** The event `dragstart` of `SVGElement`, a `DragEvent`. */
static inline mumba_status mumba_svg_element_on_dragstart(
    mumba_context *ctx, mumba_svg_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_dragstart`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_dragstart_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, options, listener, user, drop, subscription);
}

/** The event `drop` of `SVGElement`, a `DragEvent`. */
static inline mumba_status mumba_svg_element_on_drop(
    mumba_context *ctx, mumba_svg_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_drop`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_drop_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, options, listener, user, drop, subscription);
}

/** The event `durationchange` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_durationchange(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000935u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_durationchange`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_durationchange_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000935u, options, listener, user, drop, subscription);
}

/** The event `emptied` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_emptied(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000958u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_emptied`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_emptied_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000958u, options, listener, user, drop, subscription);
}

/** The event `ended` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_ended(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_ended`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_ended_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, options, listener, user, drop, subscription);
}

/** The event `focus` of `SVGElement`, a `FocusEvent`. */
static inline mumba_status mumba_svg_element_on_focus(
    mumba_context *ctx, mumba_svg_element self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a34u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_focus`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_focus_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a34u, options, listener, user, drop, subscription);
}

/** The event `gotpointercapture` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_gotpointercapture(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_gotpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_gotpointercapture_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, options, listener, user, drop, subscription);
}

/** The event `input` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_input(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_input`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_input_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, options, listener, user, drop, subscription);
}

/** The event `invalid` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_invalid(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ca9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_invalid`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_invalid_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ca9u, options, listener, user, drop, subscription);
}

/** The event `loadeddata` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_loadeddata(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7du, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_loadeddata`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_loadeddata_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7du, options, listener, user, drop, subscription);
}

/** The event `loadedmetadata` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_loadedmetadata(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_loadedmetadata`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_loadedmetadata_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7eu, options, listener, user, drop, subscription);
}

/** The event `loadstart` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_loadstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_loadstart`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_loadstart_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, options, listener, user, drop, subscription);
}

/** The event `lostpointercapture` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_lostpointercapture(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_lostpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_lostpointercapture_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, options, listener, user, drop, subscription);
}

/** The event `mousedown` of `SVGElement`, a `MouseEvent`. */
static inline mumba_status mumba_svg_element_on_mousedown(
    mumba_context *ctx, mumba_svg_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_mousedown`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_mousedown_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, options, listener, user, drop, subscription);
}

/** The event `mouseenter` of `SVGElement`, a `MouseEvent`. */
static inline mumba_status mumba_svg_element_on_mouseenter(
    mumba_context *ctx, mumba_svg_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_mouseenter`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_mouseenter_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea3u, options, listener, user, drop, subscription);
}

/** The event `mouseleave` of `SVGElement`, a `MouseEvent`. */
static inline mumba_status mumba_svg_element_on_mouseleave(
    mumba_context *ctx, mumba_svg_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_mouseleave`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_mouseleave_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea4u, options, listener, user, drop, subscription);
}

/** The event `mousemove` of `SVGElement`, a `MouseEvent`. */
static inline mumba_status mumba_svg_element_on_mousemove(
    mumba_context *ctx, mumba_svg_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_mousemove`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_mousemove_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, options, listener, user, drop, subscription);
}

/** The event `mouseout` of `SVGElement`, a `MouseEvent`. */
static inline mumba_status mumba_svg_element_on_mouseout(
    mumba_context *ctx, mumba_svg_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_mouseout`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_mouseout_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, options, listener, user, drop, subscription);
}

/** The event `mouseover` of `SVGElement`, a `MouseEvent`. */
static inline mumba_status mumba_svg_element_on_mouseover(
    mumba_context *ctx, mumba_svg_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_mouseover`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_mouseover_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, options, listener, user, drop, subscription);
}

/** The event `mouseup` of `SVGElement`, a `MouseEvent`. */
static inline mumba_status mumba_svg_element_on_mouseup(
    mumba_context *ctx, mumba_svg_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_mouseup`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_mouseup_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, options, listener, user, drop, subscription);
}

/** The event `mousewheel` of `SVGElement`, a `WheelEvent`. */
static inline mumba_status mumba_svg_element_on_mousewheel(
    mumba_context *ctx, mumba_svg_element self, mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800018fdu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_mousewheel`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_mousewheel_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800018fdu, options, listener, user, drop, subscription);
}

/** The event `paste` of `SVGElement`, a `ClipboardEvent`. */
static inline mumba_status mumba_svg_element_on_paste(
    mumba_context *ctx, mumba_svg_element self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_paste`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_paste_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, options, listener, user, drop, subscription);
}

/** The event `pause` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_pause(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pause`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pause_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, options, listener, user, drop, subscription);
}

/** The event `play` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_play(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000112fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_play`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_play_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000112fu, options, listener, user, drop, subscription);
}

/** The event `playing` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_playing(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001138u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_playing`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_playing_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001138u, options, listener, user, drop, subscription);
}

/** The event `pointercancel` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointercancel(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointercancel`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointercancel_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, options, listener, user, drop, subscription);
}

/** The event `pointerdown` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointerdown(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointerdown`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointerdown_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, options, listener, user, drop, subscription);
}

/** The event `pointerenter` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointerenter(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001144u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointerenter`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointerenter_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001144u, options, listener, user, drop, subscription);
}

/** The event `pointerleave` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointerleave(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001145u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointerleave`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointerleave_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001145u, options, listener, user, drop, subscription);
}

/** The event `pointermove` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointermove(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointermove`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointermove_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, options, listener, user, drop, subscription);
}

/** The event `pointerout` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointerout(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointerout`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointerout_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, options, listener, user, drop, subscription);
}

/** The event `pointerover` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointerover(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointerover`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointerover_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, options, listener, user, drop, subscription);
}

/** The event `pointerrawupdate` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointerrawupdate(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointerrawupdate`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointerrawupdate_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, options, listener, user, drop, subscription);
}

/** The event `pointerup` of `SVGElement`, a `PointerEvent`. */
static inline mumba_status mumba_svg_element_on_pointerup(
    mumba_context *ctx, mumba_svg_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_pointerup`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_pointerup_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, options, listener, user, drop, subscription);
}

/** The event `progress` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_progress(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_progress`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_progress_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, options, listener, user, drop, subscription);
}

/** The event `ratechange` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_ratechange(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000121cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_ratechange`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_ratechange_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000121cu, options, listener, user, drop, subscription);
}

/** The event `resize` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_resize(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_resize`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_resize_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, options, listener, user, drop, subscription);
}

/** The event `scrollsnapchange` of `SVGElement`, a `SnapEvent`. */
static inline mumba_status mumba_svg_element_on_scrollsnapchange(
    mumba_context *ctx, mumba_svg_element self, mumba_snap_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001960u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_scrollsnapchange`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_scrollsnapchange_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_snap_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001960u, options, listener, user, drop, subscription);
}

/** The event `scrollsnapchanging` of `SVGElement`, a `SnapEvent`. */
static inline mumba_status mumba_svg_element_on_scrollsnapchanging(
    mumba_context *ctx, mumba_svg_element self, mumba_snap_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001961u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_scrollsnapchanging`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_scrollsnapchanging_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_snap_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001961u, options, listener, user, drop, subscription);
}

/** The event `securitypolicyviolation` of `SVGElement`, a `SecurityPolicyViolationEvent`. */
static inline mumba_status mumba_svg_element_on_securitypolicyviolation(
    mumba_context *ctx, mumba_svg_element self, mumba_security_policy_violation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_securitypolicyviolation`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_securitypolicyviolation_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_security_policy_violation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, options, listener, user, drop, subscription);
}

/** The event `seeked` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_seeked(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_seeked`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_seeked_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e0u, options, listener, user, drop, subscription);
}

/** The event `seeking` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_seeking(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_seeking`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_seeking_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e2u, options, listener, user, drop, subscription);
}

/** The event `selectionchange` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_selectionchange(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_selectionchange`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_selectionchange_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, options, listener, user, drop, subscription);
}

/** The event `selectstart` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_selectstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_selectstart`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_selectstart_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, options, listener, user, drop, subscription);
}

/** The event `stalled` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_stalled(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001521u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_stalled`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_stalled_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001521u, options, listener, user, drop, subscription);
}

/** The event `suspend` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_suspend(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000159cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_suspend`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_suspend_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000159cu, options, listener, user, drop, subscription);
}

/** The event `timeupdate` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_timeupdate(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000161bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_timeupdate`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_timeupdate_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000161bu, options, listener, user, drop, subscription);
}

/** The event `toggle` of `SVGElement`, a `ToggleEvent`. */
static inline mumba_status mumba_svg_element_on_toggle(
    mumba_context *ctx, mumba_svg_element self, mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000162eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_toggle`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_toggle_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000162eu, options, listener, user, drop, subscription);
}

/** The event `transitioncancel` of `SVGElement`, a `TransitionEvent`. */
static inline mumba_status mumba_svg_element_on_transitioncancel(
    mumba_context *ctx, mumba_svg_element self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_transitioncancel`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_transitioncancel_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, options, listener, user, drop, subscription);
}

/** The event `transitionend` of `SVGElement`, a `TransitionEvent`. */
static inline mumba_status mumba_svg_element_on_transitionend(
    mumba_context *ctx, mumba_svg_element self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_transitionend`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_transitionend_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, options, listener, user, drop, subscription);
}

/** The event `transitionrun` of `SVGElement`, a `TransitionEvent`. */
static inline mumba_status mumba_svg_element_on_transitionrun(
    mumba_context *ctx, mumba_svg_element self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_transitionrun`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_transitionrun_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, options, listener, user, drop, subscription);
}

/** The event `transitionstart` of `SVGElement`, a `TransitionEvent`. */
static inline mumba_status mumba_svg_element_on_transitionstart(
    mumba_context *ctx, mumba_svg_element self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_transitionstart`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_transitionstart_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, options, listener, user, drop, subscription);
}

/** The event `volumechange` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_volumechange(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017a5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_volumechange`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_volumechange_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017a5u, options, listener, user, drop, subscription);
}

/** The event `waiting` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_waiting(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017adu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_waiting`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_waiting_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017adu, options, listener, user, drop, subscription);
}

/** The event `webkitanimationend` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_webkitanimationend(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_webkitanimationend`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_webkitanimationend_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c4u, options, listener, user, drop, subscription);
}

/** The event `webkitanimationiteration` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_webkitanimationiteration(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_webkitanimationiteration`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_webkitanimationiteration_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c5u, options, listener, user, drop, subscription);
}

/** The event `webkitanimationstart` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_webkitanimationstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_webkitanimationstart`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_webkitanimationstart_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c6u, options, listener, user, drop, subscription);
}

/** The event `webkittransitionend` of `SVGElement`, a `Event`. */
static inline mumba_status mumba_svg_element_on_webkittransitionend(
    mumba_context *ctx, mumba_svg_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_webkittransitionend`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_webkittransitionend_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c8u, options, listener, user, drop, subscription);
}

/** The event `wheel` of `SVGElement`, a `WheelEvent`. */
static inline mumba_status mumba_svg_element_on_wheel(
    mumba_context *ctx, mumba_svg_element self, mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_svg_element_on_wheel`, in the way that `options` says. */
static inline mumba_status mumba_svg_element_on_wheel_with_options(
    mumba_context *ctx, mumba_svg_element self, const mumba_listener_options *options,
    mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, options, listener, user, drop, subscription);
}

/** `SVGEllipseElement`. It is a `mumba_svg_geometry_element` too. */
typedef mumba_handle mumba_svg_ellipse_element;

/** Gives `object` itself when it is of `SVGEllipseElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_ellipse_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_ellipse_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d5u, 0, result);
}

/** `SVGEllipseElement.cx`. Deferred. */
static inline mumba_status mumba_svg_ellipse_element_get_cx(
    mumba_context *ctx, mumba_svg_ellipse_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000806u, result);
}

/** `SVGEllipseElement.cy`. Deferred. */
static inline mumba_status mumba_svg_ellipse_element_get_cy(
    mumba_context *ctx, mumba_svg_ellipse_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000807u, result);
}

/** `SVGEllipseElement.rx`. Deferred. */
static inline mumba_status mumba_svg_ellipse_element_get_rx(
    mumba_context *ctx, mumba_svg_ellipse_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x8000137bu, result);
}

/** `SVGEllipseElement.ry`. Deferred. */
static inline mumba_status mumba_svg_ellipse_element_get_ry(
    mumba_context *ctx, mumba_svg_ellipse_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x8000137cu, result);
}

/** `SVGFEImageElement.href`. Deferred. */
static inline mumba_status mumba_svg_fe_image_element_get_href(
    mumba_context *ctx, mumba_svg_fe_image_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGForeignObjectElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_foreign_object_element;

/** Gives `object` itself when it is of `SVGForeignObjectElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_foreign_object_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_foreign_object_element *result) {
    return mumba_web_cast(ctx, object, 0x800002f0u, 0, result);
}

/** `SVGForeignObjectElement.x`. Deferred. */
static inline mumba_status mumba_svg_foreign_object_element_get_x(
    mumba_context *ctx, mumba_svg_foreign_object_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGForeignObjectElement.y`. Deferred. */
static inline mumba_status mumba_svg_foreign_object_element_get_y(
    mumba_context *ctx, mumba_svg_foreign_object_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGForeignObjectElement.width`. Deferred. */
static inline mumba_status mumba_svg_foreign_object_element_get_width(
    mumba_context *ctx, mumba_svg_foreign_object_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGForeignObjectElement.height`. Deferred. */
static inline mumba_status mumba_svg_foreign_object_element_get_height(
    mumba_context *ctx, mumba_svg_foreign_object_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGGElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_g_element;

/** Gives `object` itself when it is of `SVGGElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_g_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_g_element *result) {
    return mumba_web_cast(ctx, object, 0x800002f1u, 0, result);
}

/** `SVGGeometryElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_geometry_element;

/** Gives `object` itself when it is of `SVGGeometryElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_geometry_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_geometry_element *result) {
    return mumba_web_cast(ctx, object, 0x800002f2u, 0, result);
}

/** `SVGGeometryElement.pathLength`. Deferred. */
static inline mumba_status mumba_svg_geometry_element_get_path_length(
    mumba_context *ctx, mumba_svg_geometry_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800010d0u, result);
}

/** `SVGGeometryElement.isPointInFill`. Reads. */
static inline mumba_status mumba_svg_geometry_element_is_point_in_fill(
    mumba_context *ctx, mumba_svg_geometry_element self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000cd6u, NULL, 0, result);
}

/** `SVGGeometryElement.isPointInFill`. Reads. */
static inline mumba_status mumba_svg_geometry_element_is_point_in_fill_with_point(
    mumba_context *ctx, mumba_svg_geometry_element self, mumba_dom_point_init point, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(point);
    return mumba_web_call_bool(ctx, self, 0x80000cd6u, argv, 1, result);
}

/** `SVGGeometryElement.isPointInStroke`. Reads. */
static inline mumba_status mumba_svg_geometry_element_is_point_in_stroke(
    mumba_context *ctx, mumba_svg_geometry_element self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000cd9u, NULL, 0, result);
}

/** `SVGGeometryElement.isPointInStroke`. Reads. */
static inline mumba_status mumba_svg_geometry_element_is_point_in_stroke_with_point(
    mumba_context *ctx, mumba_svg_geometry_element self, mumba_dom_point_init point, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(point);
    return mumba_web_call_bool(ctx, self, 0x80000cd9u, argv, 1, result);
}

/** `SVGGeometryElement.getTotalLength`. Reads. */
static inline mumba_status mumba_svg_geometry_element_get_total_length(
    mumba_context *ctx, mumba_svg_geometry_element self, float *result) {
    return mumba_web_call_float(ctx, self, 0x80000b68u, NULL, 0, result);
}

/** `SVGGeometryElement.getPointAtLength`. Deferred. */
static inline mumba_status mumba_svg_geometry_element_get_point_at_length(
    mumba_context *ctx, mumba_svg_geometry_element self, float distance, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)distance);
    return mumba_invoke(ctx, self, 0x80000b26u, argv, 1, result);
}

/** `SVGGradientElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_gradient_element;

/** `SVGGradientElement.SVG_SPREADMETHOD_UNKNOWN` */
#define MUMBA_SVG_GRADIENT_ELEMENT_SVG_SPREADMETHOD_UNKNOWN ((uint16_t)0)
/** `SVGGradientElement.SVG_SPREADMETHOD_PAD` */
#define MUMBA_SVG_GRADIENT_ELEMENT_SVG_SPREADMETHOD_PAD ((uint16_t)1)
/** `SVGGradientElement.SVG_SPREADMETHOD_REFLECT` */
#define MUMBA_SVG_GRADIENT_ELEMENT_SVG_SPREADMETHOD_REFLECT ((uint16_t)2)
/** `SVGGradientElement.SVG_SPREADMETHOD_REPEAT` */
#define MUMBA_SVG_GRADIENT_ELEMENT_SVG_SPREADMETHOD_REPEAT ((uint16_t)3)

/** Gives `object` itself when it is of `SVGGradientElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_gradient_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_gradient_element *result) {
    return mumba_web_cast(ctx, object, 0x800002f3u, 0, result);
}

/** `SVGGradientElement.gradientUnits`. Deferred. */
static inline mumba_status mumba_svg_gradient_element_get_gradient_units(
    mumba_context *ctx, mumba_svg_gradient_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000b8bu, result);
}

/** `SVGGradientElement.gradientTransform`. Deferred. */
static inline mumba_status mumba_svg_gradient_element_get_gradient_transform(
    mumba_context *ctx, mumba_svg_gradient_element self, mumba_svg_animated_transform_list *result) {
    return mumba_get_handle(ctx, self, 0x80000b8au, result);
}

/** `SVGGradientElement.spreadMethod`. Deferred. */
static inline mumba_status mumba_svg_gradient_element_get_spread_method(
    mumba_context *ctx, mumba_svg_gradient_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80001508u, result);
}

/** `SVGGradientElement.href`. Deferred. */
static inline mumba_status mumba_svg_gradient_element_get_href(
    mumba_context *ctx, mumba_svg_gradient_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGGraphicsElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_graphics_element;

/** Gives `object` itself when it is of `SVGGraphicsElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_graphics_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_graphics_element *result) {
    return mumba_web_cast(ctx, object, 0x800002f4u, 0, result);
}

/** `SVGGraphicsElement.transform`. Deferred. */
static inline mumba_status mumba_svg_graphics_element_get_transform(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_svg_animated_transform_list *result) {
    return mumba_get_handle(ctx, self, 0x80001661u, result);
}

/** `SVGGraphicsElement.getBBox`. Deferred. */
static inline mumba_status mumba_svg_graphics_element_get_b_box(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_dom_rect *result) {
    return mumba_invoke(ctx, self, 0x80000ac0u, NULL, 0, result);
}

/** `SVGGraphicsElement.getBBox`. Deferred. */
static inline mumba_status mumba_svg_graphics_element_get_b_box_with_options(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_svg_bounding_box_options options,
    mumba_dom_rect *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000ac0u, argv, 1, result);
}

/** `SVGGraphicsElement.getCTM`. Gives `DOMMatrix` or none. Reads. */
static inline mumba_status mumba_svg_graphics_element_get_ctm(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_dom_matrix *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000ac9u, NULL, 0, result);
}

/** `SVGGraphicsElement.getCTM`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_graphics_element_get_ctm_deferred(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80000ac9u, NULL, 0, result);
}

/** `SVGGraphicsElement.getScreenCTM`. Gives `DOMMatrix` or none. Reads. */
static inline mumba_status mumba_svg_graphics_element_get_screen_ctm(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_dom_matrix *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b46u, NULL, 0, result);
}

/** `SVGGraphicsElement.getScreenCTM`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_graphics_element_get_screen_ctm_deferred(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80000b46u, NULL, 0, result);
}

/** `SVGGraphicsElement.requiredExtensions`. Deferred. */
static inline mumba_status mumba_svg_graphics_element_get_required_extensions(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_svg_string_list *result) {
    return mumba_get_handle(ctx, self, 0x800012eau, result);
}

/** `SVGGraphicsElement.systemLanguage`. Deferred. */
static inline mumba_status mumba_svg_graphics_element_get_system_language(
    mumba_context *ctx, mumba_svg_graphics_element self, mumba_svg_string_list *result) {
    return mumba_get_handle(ctx, self, 0x800015b4u, result);
}

/** `SVGImageElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_image_element;

/** Gives `object` itself when it is of `SVGImageElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_image_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_image_element *result) {
    return mumba_web_cast(ctx, object, 0x800002f5u, 0, result);
}

/** `SVGImageElement.x`. Deferred. */
static inline mumba_status mumba_svg_image_element_get_x(
    mumba_context *ctx, mumba_svg_image_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGImageElement.y`. Deferred. */
static inline mumba_status mumba_svg_image_element_get_y(
    mumba_context *ctx, mumba_svg_image_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGImageElement.width`. Deferred. */
static inline mumba_status mumba_svg_image_element_get_width(
    mumba_context *ctx, mumba_svg_image_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGImageElement.height`. Deferred. */
static inline mumba_status mumba_svg_image_element_get_height(
    mumba_context *ctx, mumba_svg_image_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGImageElement.preserveAspectRatio`. Deferred. */
static inline mumba_status mumba_svg_image_element_get_preserve_aspect_ratio(
    mumba_context *ctx, mumba_svg_image_element self, mumba_svg_animated_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x80001192u, result);
}

/** `SVGImageElement.crossOrigin`. Gives a string or none. Reads. */
static inline mumba_status mumba_svg_image_element_get_cross_origin(
    mumba_context *ctx, mumba_svg_image_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800007dbu, result);
}

/** `SVGImageElement.crossOrigin`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_svg_image_element_set_cross_origin(
    mumba_context *ctx, mumba_svg_image_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007dbu, mumba_web_of_nullable_string(value));
}

/** `SVGImageElement.href`. Deferred. */
static inline mumba_status mumba_svg_image_element_get_href(
    mumba_context *ctx, mumba_svg_image_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGLength`. */
typedef mumba_handle mumba_svg_length;

/** `SVGLength.SVG_LENGTHTYPE_UNKNOWN` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_UNKNOWN ((uint16_t)0)
/** `SVGLength.SVG_LENGTHTYPE_NUMBER` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_NUMBER ((uint16_t)1)
/** `SVGLength.SVG_LENGTHTYPE_PERCENTAGE` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_PERCENTAGE ((uint16_t)2)
/** `SVGLength.SVG_LENGTHTYPE_EMS` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_EMS ((uint16_t)3)
/** `SVGLength.SVG_LENGTHTYPE_EXS` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_EXS ((uint16_t)4)
/** `SVGLength.SVG_LENGTHTYPE_PX` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_PX ((uint16_t)5)
/** `SVGLength.SVG_LENGTHTYPE_CM` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_CM ((uint16_t)6)
/** `SVGLength.SVG_LENGTHTYPE_MM` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_MM ((uint16_t)7)
/** `SVGLength.SVG_LENGTHTYPE_IN` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_IN ((uint16_t)8)
/** `SVGLength.SVG_LENGTHTYPE_PT` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_PT ((uint16_t)9)
/** `SVGLength.SVG_LENGTHTYPE_PC` */
#define MUMBA_SVG_LENGTH_SVG_LENGTHTYPE_PC ((uint16_t)10)

/** Gives `object` itself when it is of `SVGLength`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_length(mumba_context *ctx, mumba_handle object, mumba_svg_length *result) {
    return mumba_web_cast(ctx, object, 0x800002f6u, 0, result);
}

/** `SVGLength.unitType`. Reads. */
static inline mumba_status mumba_svg_length_get_unit_type(mumba_context *ctx, mumba_svg_length self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800016d6u, result);
}

/** `SVGLength.value`. Reads. */
static inline mumba_status mumba_svg_length_get_value(mumba_context *ctx, mumba_svg_length self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000174eu, result);
}

/** `SVGLength.value`. Deferred. */
static inline mumba_status mumba_svg_length_set_value(mumba_context *ctx, mumba_svg_length self, float value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_number((double)value));
}

/** `SVGLength.valueInSpecifiedUnits`. Reads. */
static inline mumba_status mumba_svg_length_get_value_in_specified_units(
    mumba_context *ctx, mumba_svg_length self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001752u, result);
}

/** `SVGLength.valueInSpecifiedUnits`. Deferred. */
static inline mumba_status mumba_svg_length_set_value_in_specified_units(
    mumba_context *ctx, mumba_svg_length self, float value) {
    return mumba_set(ctx, self, 0x80001752u, mumba_of_number((double)value));
}

/** `SVGLength.valueAsString`. Reads. */
static inline mumba_status mumba_svg_length_get_value_as_string(
    mumba_context *ctx, mumba_svg_length self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001751u, result);
}

/** `SVGLength.valueAsString`. Deferred. */
static inline mumba_status mumba_svg_length_set_value_as_string(
    mumba_context *ctx, mumba_svg_length self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001751u, mumba_of_string(value));
}

/** `SVGLength.newValueSpecifiedUnits`. Deferred. */
static inline mumba_status mumba_svg_length_new_value_specified_units(
    mumba_context *ctx, mumba_svg_length self, uint16_t unit_type, float value_in_specified_units) {
    return mumba_call_plain(
        ctx, self, 0x80000ee5u, 011u, MUMBA_NONE, MUMBA_NONE, (double)unit_type, (double)value_in_specified_units, 0,
        0, 0, 0, 0, 0);
}

/** `SVGLength.convertToSpecifiedUnits`. Deferred. */
static inline mumba_status mumba_svg_length_convert_to_specified_units(
    mumba_context *ctx, mumba_svg_length self, uint16_t unit_type) {
    return mumba_call_plain(
        ctx, self, 0x80000749u, 01u, MUMBA_NONE, MUMBA_NONE, (double)unit_type, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGLengthList`. */
typedef mumba_handle mumba_svg_length_list;

/** Gives `object` itself when it is of `SVGLengthList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_length_list(
    mumba_context *ctx, mumba_handle object, mumba_svg_length_list *result) {
    return mumba_web_cast(ctx, object, 0x800002f7u, 0, result);
}

/** `SVGLengthList.length`. Reads. */
static inline mumba_status mumba_svg_length_list_get_length(
    mumba_context *ctx, mumba_svg_length_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `SVGLengthList.numberOfItems`. Reads. */
static inline mumba_status mumba_svg_length_list_get_number_of_items(
    mumba_context *ctx, mumba_svg_length_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f1au, result);
}

/** `SVGLengthList.clear`. Deferred. */
static inline mumba_status mumba_svg_length_list_clear(mumba_context *ctx, mumba_svg_length_list self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `SVGLengthList.initialize`. Deferred. */
static inline mumba_status mumba_svg_length_list_initialize(
    mumba_context *ctx, mumba_svg_length_list self, mumba_svg_length new_item, mumba_svg_length *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(new_item);
    return mumba_invoke(ctx, self, 0x80000c57u, argv, 1, result);
}

/** `SVGLengthList.getItem`. Deferred. */
static inline mumba_status mumba_svg_length_list_get_item(
    mumba_context *ctx, mumba_svg_length_list self, uint32_t index, mumba_svg_length *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000b0cu, argv, 1, result);
}

/** `SVGLengthList`, by index or name. Gives `SVGLength` or none. Reads. */
static inline mumba_status mumba_svg_length_list_get_at(
    mumba_context *ctx, mumba_svg_length_list self, uint32_t index, mumba_svg_length *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `SVGLengthList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_length_list_get_at_deferred(
    mumba_context *ctx, mumba_svg_length_list self, uint32_t index, mumba_svg_length *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `SVGLengthList.insertItemBefore`. Deferred. */
static inline mumba_status mumba_svg_length_list_insert_item_before(
    mumba_context *ctx, mumba_svg_length_list self, mumba_svg_length new_item, uint32_t index,
    mumba_svg_length *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000c75u, argv, 2, result);
}

/** `SVGLengthList.replaceItem`. Deferred. */
static inline mumba_status mumba_svg_length_list_replace_item(
    mumba_context *ctx, mumba_svg_length_list self, mumba_svg_length new_item, uint32_t index,
    mumba_svg_length *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x800012afu, argv, 2, result);
}

/** `SVGLengthList.removeItem`. Deferred. */
static inline mumba_status mumba_svg_length_list_remove_item(
    mumba_context *ctx, mumba_svg_length_list self, uint32_t index, mumba_svg_length *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x8000128fu, argv, 1, result);
}

/** `SVGLengthList.appendItem`. Deferred. */
static inline mumba_status mumba_svg_length_list_append_item(
    mumba_context *ctx, mumba_svg_length_list self, mumba_svg_length new_item, mumba_svg_length *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(new_item);
    return mumba_invoke(ctx, self, 0x800004a6u, argv, 1, result);
}

/** `SVGLengthList`, by index or name. Deferred. */
static inline mumba_status mumba_svg_length_list_set_at(
    mumba_context *ctx, mumba_svg_length_list self, uint32_t index, mumba_svg_length value) {
    return mumba_set_index(ctx, self, index, mumba_of_handle(value));
}

/** `SVGLineElement`. It is a `mumba_svg_geometry_element` too. */
typedef mumba_handle mumba_svg_line_element;

/** Gives `object` itself when it is of `SVGLineElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_line_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_line_element *result) {
    return mumba_web_cast(ctx, object, 0x800002f8u, 0, result);
}

/** `SVGLineElement.x1`. Deferred. */
static inline mumba_status mumba_svg_line_element_get_x1(
    mumba_context *ctx, mumba_svg_line_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f2u, result);
}

/** `SVGLineElement.y1`. Deferred. */
static inline mumba_status mumba_svg_line_element_get_y1(
    mumba_context *ctx, mumba_svg_line_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017fau, result);
}

/** `SVGLineElement.x2`. Deferred. */
static inline mumba_status mumba_svg_line_element_get_x2(
    mumba_context *ctx, mumba_svg_line_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f3u, result);
}

/** `SVGLineElement.y2`. Deferred. */
static inline mumba_status mumba_svg_line_element_get_y2(
    mumba_context *ctx, mumba_svg_line_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017fbu, result);
}

/** `SVGLinearGradientElement`. It is a `mumba_svg_gradient_element` too. */
typedef mumba_handle mumba_svg_linear_gradient_element;

/** Gives `object` itself when it is of `SVGLinearGradientElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_linear_gradient_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_linear_gradient_element *result) {
    return mumba_web_cast(ctx, object, 0x800002f9u, 0, result);
}

/** `SVGLinearGradientElement.x1`. Deferred. */
static inline mumba_status mumba_svg_linear_gradient_element_get_x1(
    mumba_context *ctx, mumba_svg_linear_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f2u, result);
}

/** `SVGLinearGradientElement.y1`. Deferred. */
static inline mumba_status mumba_svg_linear_gradient_element_get_y1(
    mumba_context *ctx, mumba_svg_linear_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017fau, result);
}

/** `SVGLinearGradientElement.x2`. Deferred. */
static inline mumba_status mumba_svg_linear_gradient_element_get_x2(
    mumba_context *ctx, mumba_svg_linear_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f3u, result);
}

/** `SVGLinearGradientElement.y2`. Deferred. */
static inline mumba_status mumba_svg_linear_gradient_element_get_y2(
    mumba_context *ctx, mumba_svg_linear_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017fbu, result);
}

/** `SVGMPathElement.href`. Deferred. */
static inline mumba_status mumba_svg_m_path_element_get_href(
    mumba_context *ctx, mumba_svg_m_path_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGMarkerElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_marker_element;

/** `SVGMarkerElement.SVG_MARKERUNITS_UNKNOWN` */
#define MUMBA_SVG_MARKER_ELEMENT_SVG_MARKERUNITS_UNKNOWN ((uint16_t)0)
/** `SVGMarkerElement.SVG_MARKERUNITS_USERSPACEONUSE` */
#define MUMBA_SVG_MARKER_ELEMENT_SVG_MARKERUNITS_USERSPACEONUSE ((uint16_t)1)
/** `SVGMarkerElement.SVG_MARKERUNITS_STROKEWIDTH` */
#define MUMBA_SVG_MARKER_ELEMENT_SVG_MARKERUNITS_STROKEWIDTH ((uint16_t)2)
/** `SVGMarkerElement.SVG_MARKER_ORIENT_UNKNOWN` */
#define MUMBA_SVG_MARKER_ELEMENT_SVG_MARKER_ORIENT_UNKNOWN ((uint16_t)0)
/** `SVGMarkerElement.SVG_MARKER_ORIENT_AUTO` */
#define MUMBA_SVG_MARKER_ELEMENT_SVG_MARKER_ORIENT_AUTO ((uint16_t)1)
/** `SVGMarkerElement.SVG_MARKER_ORIENT_ANGLE` */
#define MUMBA_SVG_MARKER_ELEMENT_SVG_MARKER_ORIENT_ANGLE ((uint16_t)2)

/** Gives `object` itself when it is of `SVGMarkerElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_marker_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_marker_element *result) {
    return mumba_web_cast(ctx, object, 0x800002fbu, 0, result);
}

/** `SVGMarkerElement.refX`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_ref_x(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80001259u, result);
}

/** `SVGMarkerElement.refY`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_ref_y(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x8000125au, result);
}

/** `SVGMarkerElement.markerUnits`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_marker_units(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000df7u, result);
}

/** `SVGMarkerElement.markerWidth`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_marker_width(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000df8u, result);
}

/** `SVGMarkerElement.markerHeight`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_marker_height(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000df6u, result);
}

/** `SVGMarkerElement.orientType`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_orient_type(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80001070u, result);
}

/** `SVGMarkerElement.orientAngle`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_orient_angle(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_angle *result) {
    return mumba_get_handle(ctx, self, 0x8000106fu, result);
}

/** `SVGMarkerElement.setOrientToAuto`. Deferred. */
static inline mumba_status mumba_svg_marker_element_set_orient_to_auto(
    mumba_context *ctx, mumba_svg_marker_element self) {
    return mumba_invoke(ctx, self, 0x80001447u, NULL, 0, NULL);
}

/** `SVGMarkerElement.setOrientToAngle`. Deferred. */
static inline mumba_status mumba_svg_marker_element_set_orient_to_angle(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_angle angle) {
    return mumba_call_plain(ctx, self, 0x80001446u, 03u, angle, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGMarkerElement.viewBox`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_view_box(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_rect *result) {
    return mumba_get_handle(ctx, self, 0x80001783u, result);
}

/** `SVGMarkerElement.preserveAspectRatio`. Deferred. */
static inline mumba_status mumba_svg_marker_element_get_preserve_aspect_ratio(
    mumba_context *ctx, mumba_svg_marker_element self, mumba_svg_animated_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x80001192u, result);
}

/** `SVGMetadataElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_metadata_element;

/** Gives `object` itself when it is of `SVGMetadataElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_metadata_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_metadata_element *result) {
    return mumba_web_cast(ctx, object, 0x800002fdu, 0, result);
}

/** `SVGNumber`. */
typedef mumba_handle mumba_svg_number;

/** Gives `object` itself when it is of `SVGNumber`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_number(mumba_context *ctx, mumba_handle object, mumba_svg_number *result) {
    return mumba_web_cast(ctx, object, 0x800002feu, 0, result);
}

/** `SVGNumber.value`. Reads. */
static inline mumba_status mumba_svg_number_get_value(mumba_context *ctx, mumba_svg_number self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000174eu, result);
}

/** `SVGNumber.value`. Deferred. */
static inline mumba_status mumba_svg_number_set_value(mumba_context *ctx, mumba_svg_number self, float value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_number((double)value));
}

/** `SVGNumberList`. */
typedef mumba_handle mumba_svg_number_list;

/** Gives `object` itself when it is of `SVGNumberList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_number_list(
    mumba_context *ctx, mumba_handle object, mumba_svg_number_list *result) {
    return mumba_web_cast(ctx, object, 0x800002ffu, 0, result);
}

/** `SVGNumberList.length`. Reads. */
static inline mumba_status mumba_svg_number_list_get_length(
    mumba_context *ctx, mumba_svg_number_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `SVGNumberList.numberOfItems`. Reads. */
static inline mumba_status mumba_svg_number_list_get_number_of_items(
    mumba_context *ctx, mumba_svg_number_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f1au, result);
}

/** `SVGNumberList.clear`. Deferred. */
static inline mumba_status mumba_svg_number_list_clear(mumba_context *ctx, mumba_svg_number_list self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `SVGNumberList.initialize`. Deferred. */
static inline mumba_status mumba_svg_number_list_initialize(
    mumba_context *ctx, mumba_svg_number_list self, mumba_svg_number new_item, mumba_svg_number *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(new_item);
    return mumba_invoke(ctx, self, 0x80000c57u, argv, 1, result);
}

/** `SVGNumberList.getItem`. Deferred. */
static inline mumba_status mumba_svg_number_list_get_item(
    mumba_context *ctx, mumba_svg_number_list self, uint32_t index, mumba_svg_number *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000b0cu, argv, 1, result);
}

/** `SVGNumberList`, by index or name. Gives `SVGNumber` or none. Reads. */
static inline mumba_status mumba_svg_number_list_get_at(
    mumba_context *ctx, mumba_svg_number_list self, uint32_t index, mumba_svg_number *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `SVGNumberList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_number_list_get_at_deferred(
    mumba_context *ctx, mumba_svg_number_list self, uint32_t index, mumba_svg_number *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `SVGNumberList.insertItemBefore`. Deferred. */
static inline mumba_status mumba_svg_number_list_insert_item_before(
    mumba_context *ctx, mumba_svg_number_list self, mumba_svg_number new_item, uint32_t index,
    mumba_svg_number *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000c75u, argv, 2, result);
}

/** `SVGNumberList.replaceItem`. Deferred. */
static inline mumba_status mumba_svg_number_list_replace_item(
    mumba_context *ctx, mumba_svg_number_list self, mumba_svg_number new_item, uint32_t index,
    mumba_svg_number *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x800012afu, argv, 2, result);
}

/** `SVGNumberList.removeItem`. Deferred. */
static inline mumba_status mumba_svg_number_list_remove_item(
    mumba_context *ctx, mumba_svg_number_list self, uint32_t index, mumba_svg_number *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x8000128fu, argv, 1, result);
}

/** `SVGNumberList.appendItem`. Deferred. */
static inline mumba_status mumba_svg_number_list_append_item(
    mumba_context *ctx, mumba_svg_number_list self, mumba_svg_number new_item, mumba_svg_number *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(new_item);
    return mumba_invoke(ctx, self, 0x800004a6u, argv, 1, result);
}

/** `SVGNumberList`, by index or name. Deferred. */
static inline mumba_status mumba_svg_number_list_set_at(
    mumba_context *ctx, mumba_svg_number_list self, uint32_t index, mumba_svg_number value) {
    return mumba_set_index(ctx, self, index, mumba_of_handle(value));
}

/** `SVGPatternElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_pattern_element;

/** Gives `object` itself when it is of `SVGPatternElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_pattern_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_pattern_element *result) {
    return mumba_web_cast(ctx, object, 0x80000301u, 0, result);
}

/** `SVGPatternElement.patternUnits`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_pattern_units(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x800010d6u, result);
}

/** `SVGPatternElement.patternContentUnits`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_pattern_content_units(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x800010d3u, result);
}

/** `SVGPatternElement.patternTransform`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_pattern_transform(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_transform_list *result) {
    return mumba_get_handle(ctx, self, 0x800010d5u, result);
}

/** `SVGPatternElement.x`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_x(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGPatternElement.y`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_y(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGPatternElement.width`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_width(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGPatternElement.height`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_height(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGPatternElement.viewBox`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_view_box(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_rect *result) {
    return mumba_get_handle(ctx, self, 0x80001783u, result);
}

/** `SVGPatternElement.preserveAspectRatio`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_preserve_aspect_ratio(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x80001192u, result);
}

/** `SVGPatternElement.href`. Deferred. */
static inline mumba_status mumba_svg_pattern_element_get_href(
    mumba_context *ctx, mumba_svg_pattern_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGPointList`. */
typedef mumba_handle mumba_svg_point_list;

/** Gives `object` itself when it is of `SVGPointList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_point_list(
    mumba_context *ctx, mumba_handle object, mumba_svg_point_list *result) {
    return mumba_web_cast(ctx, object, 0x80000302u, 0, result);
}

/** `SVGPointList.length`. Reads. */
static inline mumba_status mumba_svg_point_list_get_length(
    mumba_context *ctx, mumba_svg_point_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `SVGPointList.numberOfItems`. Reads. */
static inline mumba_status mumba_svg_point_list_get_number_of_items(
    mumba_context *ctx, mumba_svg_point_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f1au, result);
}

/** `SVGPointList.clear`. Deferred. */
static inline mumba_status mumba_svg_point_list_clear(mumba_context *ctx, mumba_svg_point_list self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `SVGPointList.initialize`. Deferred. */
static inline mumba_status mumba_svg_point_list_initialize(
    mumba_context *ctx, mumba_svg_point_list self, mumba_dom_point new_item, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(new_item);
    return mumba_invoke(ctx, self, 0x80000c57u, argv, 1, result);
}

/** `SVGPointList.getItem`. Deferred. */
static inline mumba_status mumba_svg_point_list_get_item(
    mumba_context *ctx, mumba_svg_point_list self, uint32_t index, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000b0cu, argv, 1, result);
}

/** `SVGPointList`, by index or name. Gives `DOMPoint` or none. Reads. */
static inline mumba_status mumba_svg_point_list_get_at(
    mumba_context *ctx, mumba_svg_point_list self, uint32_t index, mumba_dom_point *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `SVGPointList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_point_list_get_at_deferred(
    mumba_context *ctx, mumba_svg_point_list self, uint32_t index, mumba_dom_point *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `SVGPointList.insertItemBefore`. Deferred. */
static inline mumba_status mumba_svg_point_list_insert_item_before(
    mumba_context *ctx, mumba_svg_point_list self, mumba_dom_point new_item, uint32_t index, mumba_dom_point *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000c75u, argv, 2, result);
}

/** `SVGPointList.replaceItem`. Deferred. */
static inline mumba_status mumba_svg_point_list_replace_item(
    mumba_context *ctx, mumba_svg_point_list self, mumba_dom_point new_item, uint32_t index, mumba_dom_point *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x800012afu, argv, 2, result);
}

/** `SVGPointList.removeItem`. Deferred. */
static inline mumba_status mumba_svg_point_list_remove_item(
    mumba_context *ctx, mumba_svg_point_list self, uint32_t index, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x8000128fu, argv, 1, result);
}

/** `SVGPointList.appendItem`. Deferred. */
static inline mumba_status mumba_svg_point_list_append_item(
    mumba_context *ctx, mumba_svg_point_list self, mumba_dom_point new_item, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(new_item);
    return mumba_invoke(ctx, self, 0x800004a6u, argv, 1, result);
}

/** `SVGPointList`, by index or name. Deferred. */
static inline mumba_status mumba_svg_point_list_set_at(
    mumba_context *ctx, mumba_svg_point_list self, uint32_t index, mumba_dom_point value) {
    return mumba_set_index(ctx, self, index, mumba_of_handle(value));
}

/** `SVGPolygonElement`. It is a `mumba_svg_geometry_element` too. */
typedef mumba_handle mumba_svg_polygon_element;

/** Gives `object` itself when it is of `SVGPolygonElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_polygon_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_polygon_element *result) {
    return mumba_web_cast(ctx, object, 0x80000303u, 0, result);
}

/** `SVGPolygonElement.points`. Deferred. */
static inline mumba_status mumba_svg_polygon_element_get_points(
    mumba_context *ctx, mumba_svg_polygon_element self, mumba_svg_point_list *result) {
    return mumba_get_handle(ctx, self, 0x8000114du, result);
}

/** `SVGPolygonElement.animatedPoints`. Deferred. */
static inline mumba_status mumba_svg_polygon_element_get_animated_points(
    mumba_context *ctx, mumba_svg_polygon_element self, mumba_svg_point_list *result) {
    return mumba_get_handle(ctx, self, 0x80000490u, result);
}

/** `SVGPolylineElement`. It is a `mumba_svg_geometry_element` too. */
typedef mumba_handle mumba_svg_polyline_element;

/** Gives `object` itself when it is of `SVGPolylineElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_polyline_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_polyline_element *result) {
    return mumba_web_cast(ctx, object, 0x80000304u, 0, result);
}

/** `SVGPolylineElement.points`. Deferred. */
static inline mumba_status mumba_svg_polyline_element_get_points(
    mumba_context *ctx, mumba_svg_polyline_element self, mumba_svg_point_list *result) {
    return mumba_get_handle(ctx, self, 0x8000114du, result);
}

/** `SVGPolylineElement.animatedPoints`. Deferred. */
static inline mumba_status mumba_svg_polyline_element_get_animated_points(
    mumba_context *ctx, mumba_svg_polyline_element self, mumba_svg_point_list *result) {
    return mumba_get_handle(ctx, self, 0x80000490u, result);
}

/** `SVGPreserveAspectRatio`. */
typedef mumba_handle mumba_svg_preserve_aspect_ratio;

/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_UNKNOWN` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_UNKNOWN ((uint16_t)0)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_NONE` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_NONE ((uint16_t)1)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMINYMIN` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMINYMIN ((uint16_t)2)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMIDYMIN` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMIDYMIN ((uint16_t)3)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMAXYMIN` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMAXYMIN ((uint16_t)4)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMINYMID` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMINYMID ((uint16_t)5)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMIDYMID` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMIDYMID ((uint16_t)6)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMAXYMID` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMAXYMID ((uint16_t)7)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMINYMAX` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMINYMAX ((uint16_t)8)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMIDYMAX` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMIDYMAX ((uint16_t)9)
/** `SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_XMAXYMAX` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_PRESERVEASPECTRATIO_XMAXYMAX ((uint16_t)10)
/** `SVGPreserveAspectRatio.SVG_MEETORSLICE_UNKNOWN` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_MEETORSLICE_UNKNOWN ((uint16_t)0)
/** `SVGPreserveAspectRatio.SVG_MEETORSLICE_MEET` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_MEETORSLICE_MEET ((uint16_t)1)
/** `SVGPreserveAspectRatio.SVG_MEETORSLICE_SLICE` */
#define MUMBA_SVG_PRESERVE_ASPECT_RATIO_SVG_MEETORSLICE_SLICE ((uint16_t)2)

/** Gives `object` itself when it is of `SVGPreserveAspectRatio`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_preserve_aspect_ratio(
    mumba_context *ctx, mumba_handle object, mumba_svg_preserve_aspect_ratio *result) {
    return mumba_web_cast(ctx, object, 0x80000305u, 0, result);
}

/** `SVGPreserveAspectRatio.align`. Reads. */
static inline mumba_status mumba_svg_preserve_aspect_ratio_get_align(
    mumba_context *ctx, mumba_svg_preserve_aspect_ratio self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000460u, result);
}

/** `SVGPreserveAspectRatio.align`. Deferred. */
static inline mumba_status mumba_svg_preserve_aspect_ratio_set_align(
    mumba_context *ctx, mumba_svg_preserve_aspect_ratio self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000460u, mumba_of_number((double)value));
}

/** `SVGPreserveAspectRatio.meetOrSlice`. Reads. */
static inline mumba_status mumba_svg_preserve_aspect_ratio_get_meet_or_slice(
    mumba_context *ctx, mumba_svg_preserve_aspect_ratio self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000e58u, result);
}

/** `SVGPreserveAspectRatio.meetOrSlice`. Deferred. */
static inline mumba_status mumba_svg_preserve_aspect_ratio_set_meet_or_slice(
    mumba_context *ctx, mumba_svg_preserve_aspect_ratio self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000e58u, mumba_of_number((double)value));
}

/** `SVGRadialGradientElement`. It is a `mumba_svg_gradient_element` too. */
typedef mumba_handle mumba_svg_radial_gradient_element;

/** Gives `object` itself when it is of `SVGRadialGradientElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_radial_gradient_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_radial_gradient_element *result) {
    return mumba_web_cast(ctx, object, 0x80000306u, 0, result);
}

/** `SVGRadialGradientElement.cx`. Deferred. */
static inline mumba_status mumba_svg_radial_gradient_element_get_cx(
    mumba_context *ctx, mumba_svg_radial_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000806u, result);
}

/** `SVGRadialGradientElement.cy`. Deferred. */
static inline mumba_status mumba_svg_radial_gradient_element_get_cy(
    mumba_context *ctx, mumba_svg_radial_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000807u, result);
}

/** `SVGRadialGradientElement.r`. Deferred. */
static inline mumba_status mumba_svg_radial_gradient_element_get_r(
    mumba_context *ctx, mumba_svg_radial_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800011fdu, result);
}

/** `SVGRadialGradientElement.fx`. Deferred. */
static inline mumba_status mumba_svg_radial_gradient_element_get_fx(
    mumba_context *ctx, mumba_svg_radial_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000a92u, result);
}

/** `SVGRadialGradientElement.fy`. Deferred. */
static inline mumba_status mumba_svg_radial_gradient_element_get_fy(
    mumba_context *ctx, mumba_svg_radial_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000a93u, result);
}

/** `SVGRadialGradientElement.fr`. Deferred. */
static inline mumba_status mumba_svg_radial_gradient_element_get_fr(
    mumba_context *ctx, mumba_svg_radial_gradient_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000a64u, result);
}

/** `SVGRectElement`. It is a `mumba_svg_geometry_element` too. */
typedef mumba_handle mumba_svg_rect_element;

/** Gives `object` itself when it is of `SVGRectElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_rect_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_rect_element *result) {
    return mumba_web_cast(ctx, object, 0x80000307u, 0, result);
}

/** `SVGRectElement.x`. Deferred. */
static inline mumba_status mumba_svg_rect_element_get_x(
    mumba_context *ctx, mumba_svg_rect_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGRectElement.y`. Deferred. */
static inline mumba_status mumba_svg_rect_element_get_y(
    mumba_context *ctx, mumba_svg_rect_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGRectElement.width`. Deferred. */
static inline mumba_status mumba_svg_rect_element_get_width(
    mumba_context *ctx, mumba_svg_rect_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGRectElement.height`. Deferred. */
static inline mumba_status mumba_svg_rect_element_get_height(
    mumba_context *ctx, mumba_svg_rect_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGRectElement.rx`. Deferred. */
static inline mumba_status mumba_svg_rect_element_get_rx(
    mumba_context *ctx, mumba_svg_rect_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x8000137bu, result);
}

/** `SVGRectElement.ry`. Deferred. */
static inline mumba_status mumba_svg_rect_element_get_ry(
    mumba_context *ctx, mumba_svg_rect_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x8000137cu, result);
}

/** `SVGSVGElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_svg_element;

/** Gives `object` itself when it is of `SVGSVGElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_svg_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_svg_element *result) {
    return mumba_web_cast(ctx, object, 0x80000308u, 0, result);
}

/** `SVGSVGElement.x`. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_x(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGSVGElement.y`. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_y(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGSVGElement.width`. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_width(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGSVGElement.height`. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_height(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGSVGElement.currentScale`. Reads. */
static inline mumba_status mumba_svg_svg_element_get_current_scale(
    mumba_context *ctx, mumba_svg_svg_element self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800007f4u, result);
}

/** `SVGSVGElement.currentScale`. Deferred. */
static inline mumba_status mumba_svg_svg_element_set_current_scale(
    mumba_context *ctx, mumba_svg_svg_element self, float value) {
    return mumba_set(ctx, self, 0x800007f4u, mumba_of_number((double)value));
}

/** `SVGSVGElement.currentTranslate`. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_current_translate(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_dom_point *result) {
    return mumba_get_handle(ctx, self, 0x800007fau, result);
}

/** `SVGSVGElement.getIntersectionList`. `reference_element` may be none. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_intersection_list(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_dom_rect rect, mumba_svg_element reference_element,
    mumba_node_list *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(rect);
    argv[1] = mumba_web_of_nullable(reference_element);
    return mumba_invoke(ctx, self, 0x80000b0bu, argv, 2, result);
}

/** `SVGSVGElement.getEnclosureList`. `reference_element` may be none. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_enclosure_list(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_dom_rect rect, mumba_svg_element reference_element,
    mumba_node_list *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(rect);
    argv[1] = mumba_web_of_nullable(reference_element);
    return mumba_invoke(ctx, self, 0x80000af0u, argv, 2, result);
}

/** `SVGSVGElement.checkIntersection`. Reads. */
static inline mumba_status mumba_svg_svg_element_check_intersection(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_element element, mumba_dom_rect rect, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(element);
    argv[1] = mumba_of_handle(rect);
    return mumba_web_call_bool(ctx, self, 0x80000661u, argv, 2, result);
}

/** `SVGSVGElement.checkEnclosure`. Reads. */
static inline mumba_status mumba_svg_svg_element_check_enclosure(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_element element, mumba_dom_rect rect, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(element);
    argv[1] = mumba_of_handle(rect);
    return mumba_web_call_bool(ctx, self, 0x8000065fu, argv, 2, result);
}

/** `SVGSVGElement.deselectAll`. Deferred. */
static inline mumba_status mumba_svg_svg_element_deselect_all(mumba_context *ctx, mumba_svg_svg_element self) {
    return mumba_invoke(ctx, self, 0x80000893u, NULL, 0, NULL);
}

/** `SVGSVGElement.createSVGNumber`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_number(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_number *result) {
    return mumba_invoke(ctx, self, 0x800007b5u, NULL, 0, result);
}

/** `SVGSVGElement.createSVGLength`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_length(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_length *result) {
    return mumba_invoke(ctx, self, 0x800007b3u, NULL, 0, result);
}

/** `SVGSVGElement.createSVGAngle`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_angle(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_angle *result) {
    return mumba_invoke(ctx, self, 0x800007b2u, NULL, 0, result);
}

/** `SVGSVGElement.createSVGPoint`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_point(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_dom_point *result) {
    return mumba_invoke(ctx, self, 0x800007b6u, NULL, 0, result);
}

/** `SVGSVGElement.createSVGMatrix`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_matrix(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800007b4u, NULL, 0, result);
}

/** `SVGSVGElement.createSVGRect`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_rect(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_dom_rect *result) {
    return mumba_invoke(ctx, self, 0x800007b7u, NULL, 0, result);
}

/** `SVGSVGElement.createSVGTransform`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_transform(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_transform *result) {
    return mumba_invoke(ctx, self, 0x800007b8u, NULL, 0, result);
}

/** `SVGSVGElement.createSVGTransformFromMatrix`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_transform_from_matrix(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_transform *result) {
    return mumba_invoke(ctx, self, 0x800007b9u, NULL, 0, result);
}

/** `SVGSVGElement.createSVGTransformFromMatrix`. Deferred. */
static inline mumba_status mumba_svg_svg_element_create_svg_transform_from_matrix_with_matrix(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_dom_matrix_2d_init matrix, mumba_svg_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(matrix);
    return mumba_invoke(ctx, self, 0x800007b9u, argv, 1, result);
}

/** `SVGSVGElement.getElementById`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_svg_svg_element_get_element_by_id(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_string element_id, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(element_id);
    return mumba_web_call_or_none(ctx, self, 0x80000aebu, argv, 1, result);
}

/** `SVGSVGElement.getElementById`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_svg_element_get_element_by_id_deferred(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_string element_id, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(element_id);
    return mumba_invoke(ctx, self, 0x80000aebu, argv, 1, result);
}

/** `SVGSVGElement.suspendRedraw`. Reads. */
static inline mumba_status mumba_svg_svg_element_suspend_redraw(
    mumba_context *ctx, mumba_svg_svg_element self, uint32_t max_wait_milliseconds, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)max_wait_milliseconds);
    return mumba_web_call_uint32(ctx, self, 0x8000159du, argv, 1, result);
}

/** `SVGSVGElement.unsuspendRedraw`. Deferred. */
static inline mumba_status mumba_svg_svg_element_unsuspend_redraw(
    mumba_context *ctx, mumba_svg_svg_element self, uint32_t suspend_handle_id) {
    return mumba_call_plain(
        ctx, self, 0x800016f4u, 01u, MUMBA_NONE, MUMBA_NONE, (double)suspend_handle_id, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGSVGElement.unsuspendRedrawAll`. Deferred. */
static inline mumba_status mumba_svg_svg_element_unsuspend_redraw_all(mumba_context *ctx, mumba_svg_svg_element self) {
    return mumba_invoke(ctx, self, 0x800016f5u, NULL, 0, NULL);
}

/** `SVGSVGElement.forceRedraw`. Deferred. */
static inline mumba_status mumba_svg_svg_element_force_redraw(mumba_context *ctx, mumba_svg_svg_element self) {
    return mumba_invoke(ctx, self, 0x80000a4fu, NULL, 0, NULL);
}

/** `SVGSVGElement.viewBox`. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_view_box(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_animated_rect *result) {
    return mumba_get_handle(ctx, self, 0x80001783u, result);
}

/** `SVGSVGElement.preserveAspectRatio`. Deferred. */
static inline mumba_status mumba_svg_svg_element_get_preserve_aspect_ratio(
    mumba_context *ctx, mumba_svg_svg_element self, mumba_svg_animated_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x80001192u, result);
}

/** `SVGScriptElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_script_element;

/** Gives `object` itself when it is of `SVGScriptElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_script_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_script_element *result) {
    return mumba_web_cast(ctx, object, 0x80000309u, 0, result);
}

/** `SVGScriptElement.type`. Reads. */
static inline mumba_status mumba_svg_script_element_get_type(
    mumba_context *ctx, mumba_svg_script_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `SVGScriptElement.type`. Deferred. */
static inline mumba_status mumba_svg_script_element_set_type(
    mumba_context *ctx, mumba_svg_script_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `SVGScriptElement.href`. Deferred. */
static inline mumba_status mumba_svg_script_element_get_href(
    mumba_context *ctx, mumba_svg_script_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGStopElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_stop_element;

/** Gives `object` itself when it is of `SVGStopElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_stop_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_stop_element *result) {
    return mumba_web_cast(ctx, object, 0x8000030bu, 0, result);
}

/** `SVGStopElement.offset`. Deferred. */
static inline mumba_status mumba_svg_stop_element_get_offset(
    mumba_context *ctx, mumba_svg_stop_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x80000f29u, result);
}

/** `SVGStringList`. */
typedef mumba_handle mumba_svg_string_list;

/** Gives `object` itself when it is of `SVGStringList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_string_list(
    mumba_context *ctx, mumba_handle object, mumba_svg_string_list *result) {
    return mumba_web_cast(ctx, object, 0x8000030cu, 0, result);
}

/** `SVGStringList.length`. Reads. */
static inline mumba_status mumba_svg_string_list_get_length(
    mumba_context *ctx, mumba_svg_string_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `SVGStringList.numberOfItems`. Reads. */
static inline mumba_status mumba_svg_string_list_get_number_of_items(
    mumba_context *ctx, mumba_svg_string_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f1au, result);
}

/** `SVGStringList.clear`. Deferred. */
static inline mumba_status mumba_svg_string_list_clear(mumba_context *ctx, mumba_svg_string_list self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `SVGStringList.initialize`. Reads. */
static inline mumba_status mumba_svg_string_list_initialize(
    mumba_context *ctx, mumba_svg_string_list self, mumba_string new_item, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(new_item);
    return mumba_web_call_string(ctx, self, 0x80000c57u, argv, 1, result);
}

/** `SVGStringList.getItem`. Reads. */
static inline mumba_status mumba_svg_string_list_get_item(
    mumba_context *ctx, mumba_svg_string_list self, uint32_t index, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_string(ctx, self, 0x80000b0cu, argv, 1, result);
}

/** `SVGStringList`, by index or name. Gives a string or none. Reads. */
static inline mumba_status mumba_svg_string_list_get_at(
    mumba_context *ctx, mumba_svg_string_list self, uint32_t index, mumba_string *result) {
    return mumba_web_get_index_string_or_none(ctx, self, index, result);
}

/** `SVGStringList.insertItemBefore`. Reads. */
static inline mumba_status mumba_svg_string_list_insert_item_before(
    mumba_context *ctx, mumba_svg_string_list self, mumba_string new_item, uint32_t index, mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_string(ctx, self, 0x80000c75u, argv, 2, result);
}

/** `SVGStringList.replaceItem`. Reads. */
static inline mumba_status mumba_svg_string_list_replace_item(
    mumba_context *ctx, mumba_svg_string_list self, mumba_string new_item, uint32_t index, mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_string(ctx, self, 0x800012afu, argv, 2, result);
}

/** `SVGStringList.removeItem`. Reads. */
static inline mumba_status mumba_svg_string_list_remove_item(
    mumba_context *ctx, mumba_svg_string_list self, uint32_t index, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_string(ctx, self, 0x8000128fu, argv, 1, result);
}

/** `SVGStringList.appendItem`. Reads. */
static inline mumba_status mumba_svg_string_list_append_item(
    mumba_context *ctx, mumba_svg_string_list self, mumba_string new_item, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(new_item);
    return mumba_web_call_string(ctx, self, 0x800004a6u, argv, 1, result);
}

/** `SVGStringList`, by index or name. Deferred. */
static inline mumba_status mumba_svg_string_list_set_at(
    mumba_context *ctx, mumba_svg_string_list self, uint32_t index, mumba_string value) {
    return mumba_set_index(ctx, self, index, mumba_of_string(value));
}

/** `SVGStyleElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_style_element;

/** Gives `object` itself when it is of `SVGStyleElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_style_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_style_element *result) {
    return mumba_web_cast(ctx, object, 0x8000030du, 0, result);
}

/** `SVGStyleElement.type`. Reads. */
static inline mumba_status mumba_svg_style_element_get_type(
    mumba_context *ctx, mumba_svg_style_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `SVGStyleElement.type`. Deferred. */
static inline mumba_status mumba_svg_style_element_set_type(
    mumba_context *ctx, mumba_svg_style_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `SVGStyleElement.media`. Reads. */
static inline mumba_status mumba_svg_style_element_get_media(
    mumba_context *ctx, mumba_svg_style_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e4bu, result);
}

/** `SVGStyleElement.media`. Deferred. */
static inline mumba_status mumba_svg_style_element_set_media(
    mumba_context *ctx, mumba_svg_style_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e4bu, mumba_of_string(value));
}

/** `SVGStyleElement.title`. Reads. */
static inline mumba_status mumba_svg_style_element_get_title(
    mumba_context *ctx, mumba_svg_style_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000161du, result);
}

/** `SVGStyleElement.title`. Deferred. */
static inline mumba_status mumba_svg_style_element_set_title(
    mumba_context *ctx, mumba_svg_style_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000161du, mumba_of_string(value));
}

/** `SVGStyleElement.disabled`. Reads. */
static inline mumba_status mumba_svg_style_element_get_disabled(
    mumba_context *ctx, mumba_svg_style_element self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008c9u, result);
}

/** `SVGStyleElement.disabled`. Deferred. */
static inline mumba_status mumba_svg_style_element_set_disabled(
    mumba_context *ctx, mumba_svg_style_element self, bool value) {
    return mumba_set(ctx, self, 0x800008c9u, mumba_of_bool(value));
}

/** `SVGSwitchElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_switch_element;

/** Gives `object` itself when it is of `SVGSwitchElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_switch_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_switch_element *result) {
    return mumba_web_cast(ctx, object, 0x8000030eu, 0, result);
}

/** `SVGSymbolElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_symbol_element;

/** Gives `object` itself when it is of `SVGSymbolElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_symbol_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_symbol_element *result) {
    return mumba_web_cast(ctx, object, 0x8000030fu, 0, result);
}

/** `SVGSymbolElement.viewBox`. Deferred. */
static inline mumba_status mumba_svg_symbol_element_get_view_box(
    mumba_context *ctx, mumba_svg_symbol_element self, mumba_svg_animated_rect *result) {
    return mumba_get_handle(ctx, self, 0x80001783u, result);
}

/** `SVGSymbolElement.preserveAspectRatio`. Deferred. */
static inline mumba_status mumba_svg_symbol_element_get_preserve_aspect_ratio(
    mumba_context *ctx, mumba_svg_symbol_element self, mumba_svg_animated_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x80001192u, result);
}

/** `SVGTSpanElement`. It is a `mumba_svg_text_positioning_element` too. */
typedef mumba_handle mumba_svg_t_span_element;

/** Gives `object` itself when it is of `SVGTSpanElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_t_span_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_t_span_element *result) {
    return mumba_web_cast(ctx, object, 0x80000310u, 0, result);
}

/** `SVGTextContentElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_text_content_element;

/** `SVGTextContentElement.LENGTHADJUST_UNKNOWN` */
#define MUMBA_SVG_TEXT_CONTENT_ELEMENT_LENGTHADJUST_UNKNOWN ((uint16_t)0)
/** `SVGTextContentElement.LENGTHADJUST_SPACING` */
#define MUMBA_SVG_TEXT_CONTENT_ELEMENT_LENGTHADJUST_SPACING ((uint16_t)1)
/** `SVGTextContentElement.LENGTHADJUST_SPACINGANDGLYPHS` */
#define MUMBA_SVG_TEXT_CONTENT_ELEMENT_LENGTHADJUST_SPACINGANDGLYPHS ((uint16_t)2)

/** Gives `object` itself when it is of `SVGTextContentElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_text_content_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_text_content_element *result) {
    return mumba_web_cast(ctx, object, 0x80000311u, 0, result);
}

/** `SVGTextContentElement.textLength`. Deferred. */
static inline mumba_status mumba_svg_text_content_element_get_text_length(
    mumba_context *ctx, mumba_svg_text_content_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800015edu, result);
}

/** `SVGTextContentElement.lengthAdjust`. Deferred. */
static inline mumba_status mumba_svg_text_content_element_get_length_adjust(
    mumba_context *ctx, mumba_svg_text_content_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000d54u, result);
}

/** `SVGTextContentElement.getNumberOfChars`. Reads. */
static inline mumba_status mumba_svg_text_content_element_get_number_of_chars(
    mumba_context *ctx, mumba_svg_text_content_element self, int32_t *result) {
    return mumba_web_call_int32(ctx, self, 0x80000b1fu, NULL, 0, result);
}

/** `SVGTextContentElement.getComputedTextLength`. Reads. */
static inline mumba_status mumba_svg_text_content_element_get_computed_text_length(
    mumba_context *ctx, mumba_svg_text_content_element self, float *result) {
    return mumba_web_call_float(ctx, self, 0x80000ad7u, NULL, 0, result);
}

/** `SVGTextContentElement.getSubStringLength`. Reads. */
static inline mumba_status mumba_svg_text_content_element_get_sub_string_length(
    mumba_context *ctx, mumba_svg_text_content_element self, uint32_t charnum, uint32_t nchars, float *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)charnum);
    argv[1] = mumba_of_number((double)nchars);
    return mumba_web_call_float(ctx, self, 0x80000b59u, argv, 2, result);
}

/** `SVGTextContentElement.getStartPositionOfChar`. Deferred. */
static inline mumba_status mumba_svg_text_content_element_get_start_position_of_char(
    mumba_context *ctx, mumba_svg_text_content_element self, uint32_t charnum, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)charnum);
    return mumba_invoke(ctx, self, 0x80000b54u, argv, 1, result);
}

/** `SVGTextContentElement.getEndPositionOfChar`. Deferred. */
static inline mumba_status mumba_svg_text_content_element_get_end_position_of_char(
    mumba_context *ctx, mumba_svg_text_content_element self, uint32_t charnum, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)charnum);
    return mumba_invoke(ctx, self, 0x80000af1u, argv, 1, result);
}

/** `SVGTextContentElement.getExtentOfChar`. Deferred. */
static inline mumba_status mumba_svg_text_content_element_get_extent_of_char(
    mumba_context *ctx, mumba_svg_text_content_element self, uint32_t charnum, mumba_dom_rect *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)charnum);
    return mumba_invoke(ctx, self, 0x80000af7u, argv, 1, result);
}

/** `SVGTextContentElement.getRotationOfChar`. Reads. */
static inline mumba_status mumba_svg_text_content_element_get_rotation_of_char(
    mumba_context *ctx, mumba_svg_text_content_element self, uint32_t charnum, float *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)charnum);
    return mumba_web_call_float(ctx, self, 0x80000b43u, argv, 1, result);
}

/** `SVGTextContentElement.getCharNumAtPosition`. Reads. */
static inline mumba_status mumba_svg_text_content_element_get_char_num_at_position(
    mumba_context *ctx, mumba_svg_text_content_element self, int32_t *result) {
    return mumba_web_call_int32(ctx, self, 0x80000aceu, NULL, 0, result);
}

/** `SVGTextContentElement.getCharNumAtPosition`. Reads. */
static inline mumba_status mumba_svg_text_content_element_get_char_num_at_position_with_point(
    mumba_context *ctx, mumba_svg_text_content_element self, mumba_dom_point_init point, int32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(point);
    return mumba_web_call_int32(ctx, self, 0x80000aceu, argv, 1, result);
}

/** `SVGTextContentElement.selectSubString`. Deferred. */
static inline mumba_status mumba_svg_text_content_element_select_sub_string(
    mumba_context *ctx, mumba_svg_text_content_element self, uint32_t charnum, uint32_t nchars) {
    return mumba_call_plain(
        ctx, self, 0x800013ebu, 011u, MUMBA_NONE, MUMBA_NONE, (double)charnum, (double)nchars, 0, 0, 0, 0, 0, 0);
}

/** `SVGTextElement`. It is a `mumba_svg_text_positioning_element` too. */
typedef mumba_handle mumba_svg_text_element;

/** Gives `object` itself when it is of `SVGTextElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_text_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_text_element *result) {
    return mumba_web_cast(ctx, object, 0x80000312u, 0, result);
}

/** `SVGTextPathElement`. It is a `mumba_svg_text_content_element` too. */
typedef mumba_handle mumba_svg_text_path_element;

/** `SVGTextPathElement.TEXTPATH_METHODTYPE_UNKNOWN` */
#define MUMBA_SVG_TEXT_PATH_ELEMENT_TEXTPATH_METHODTYPE_UNKNOWN ((uint16_t)0)
/** `SVGTextPathElement.TEXTPATH_METHODTYPE_ALIGN` */
#define MUMBA_SVG_TEXT_PATH_ELEMENT_TEXTPATH_METHODTYPE_ALIGN ((uint16_t)1)
/** `SVGTextPathElement.TEXTPATH_METHODTYPE_STRETCH` */
#define MUMBA_SVG_TEXT_PATH_ELEMENT_TEXTPATH_METHODTYPE_STRETCH ((uint16_t)2)
/** `SVGTextPathElement.TEXTPATH_SPACINGTYPE_UNKNOWN` */
#define MUMBA_SVG_TEXT_PATH_ELEMENT_TEXTPATH_SPACINGTYPE_UNKNOWN ((uint16_t)0)
/** `SVGTextPathElement.TEXTPATH_SPACINGTYPE_AUTO` */
#define MUMBA_SVG_TEXT_PATH_ELEMENT_TEXTPATH_SPACINGTYPE_AUTO ((uint16_t)1)
/** `SVGTextPathElement.TEXTPATH_SPACINGTYPE_EXACT` */
#define MUMBA_SVG_TEXT_PATH_ELEMENT_TEXTPATH_SPACINGTYPE_EXACT ((uint16_t)2)

/** Gives `object` itself when it is of `SVGTextPathElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_text_path_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_text_path_element *result) {
    return mumba_web_cast(ctx, object, 0x80000313u, 0, result);
}

/** `SVGTextPathElement.startOffset`. Deferred. */
static inline mumba_status mumba_svg_text_path_element_get_start_offset(
    mumba_context *ctx, mumba_svg_text_path_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80001529u, result);
}

/** `SVGTextPathElement.method`. Deferred. */
static inline mumba_status mumba_svg_text_path_element_get_method(
    mumba_context *ctx, mumba_svg_text_path_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000e62u, result);
}

/** `SVGTextPathElement.spacing`. Deferred. */
static inline mumba_status mumba_svg_text_path_element_get_spacing(
    mumba_context *ctx, mumba_svg_text_path_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x800014f3u, result);
}

/** `SVGTextPathElement.href`. Deferred. */
static inline mumba_status mumba_svg_text_path_element_get_href(
    mumba_context *ctx, mumba_svg_text_path_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGTextPositioningElement`. It is a `mumba_svg_text_content_element` too. */
typedef mumba_handle mumba_svg_text_positioning_element;

/** Gives `object` itself when it is of `SVGTextPositioningElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_text_positioning_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_text_positioning_element *result) {
    return mumba_web_cast(ctx, object, 0x80000314u, 0, result);
}

/** `SVGTextPositioningElement.x`. Deferred. */
static inline mumba_status mumba_svg_text_positioning_element_get_x(
    mumba_context *ctx, mumba_svg_text_positioning_element self, mumba_svg_animated_length_list *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGTextPositioningElement.y`. Deferred. */
static inline mumba_status mumba_svg_text_positioning_element_get_y(
    mumba_context *ctx, mumba_svg_text_positioning_element self, mumba_svg_animated_length_list *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGTextPositioningElement.dx`. Deferred. */
static inline mumba_status mumba_svg_text_positioning_element_get_dx(
    mumba_context *ctx, mumba_svg_text_positioning_element self, mumba_svg_animated_length_list *result) {
    return mumba_get_handle(ctx, self, 0x8000093cu, result);
}

/** `SVGTextPositioningElement.dy`. Deferred. */
static inline mumba_status mumba_svg_text_positioning_element_get_dy(
    mumba_context *ctx, mumba_svg_text_positioning_element self, mumba_svg_animated_length_list *result) {
    return mumba_get_handle(ctx, self, 0x8000093du, result);
}

/** `SVGTextPositioningElement.rotate`. Deferred. */
static inline mumba_status mumba_svg_text_positioning_element_get_rotate(
    mumba_context *ctx, mumba_svg_text_positioning_element self, mumba_svg_animated_number_list *result) {
    return mumba_get_handle(ctx, self, 0x8000135fu, result);
}

/** `SVGTitleElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_title_element;

/** Gives `object` itself when it is of `SVGTitleElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_title_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_title_element *result) {
    return mumba_web_cast(ctx, object, 0x80000315u, 0, result);
}

/** `SVGTransform`. */
typedef mumba_handle mumba_svg_transform;

/** `SVGTransform.SVG_TRANSFORM_UNKNOWN` */
#define MUMBA_SVG_TRANSFORM_SVG_TRANSFORM_UNKNOWN ((uint16_t)0)
/** `SVGTransform.SVG_TRANSFORM_MATRIX` */
#define MUMBA_SVG_TRANSFORM_SVG_TRANSFORM_MATRIX ((uint16_t)1)
/** `SVGTransform.SVG_TRANSFORM_TRANSLATE` */
#define MUMBA_SVG_TRANSFORM_SVG_TRANSFORM_TRANSLATE ((uint16_t)2)
/** `SVGTransform.SVG_TRANSFORM_SCALE` */
#define MUMBA_SVG_TRANSFORM_SVG_TRANSFORM_SCALE ((uint16_t)3)
/** `SVGTransform.SVG_TRANSFORM_ROTATE` */
#define MUMBA_SVG_TRANSFORM_SVG_TRANSFORM_ROTATE ((uint16_t)4)
/** `SVGTransform.SVG_TRANSFORM_SKEWX` */
#define MUMBA_SVG_TRANSFORM_SVG_TRANSFORM_SKEWX ((uint16_t)5)
/** `SVGTransform.SVG_TRANSFORM_SKEWY` */
#define MUMBA_SVG_TRANSFORM_SVG_TRANSFORM_SKEWY ((uint16_t)6)

/** Gives `object` itself when it is of `SVGTransform`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_transform(
    mumba_context *ctx, mumba_handle object, mumba_svg_transform *result) {
    return mumba_web_cast(ctx, object, 0x80000316u, 0, result);
}

/** `SVGTransform.type`. Reads. */
static inline mumba_status mumba_svg_transform_get_type(
    mumba_context *ctx, mumba_svg_transform self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001680u, result);
}

/** `SVGTransform.matrix`. Deferred. */
static inline mumba_status mumba_svg_transform_get_matrix(
    mumba_context *ctx, mumba_svg_transform self, mumba_dom_matrix *result) {
    return mumba_get_handle(ctx, self, 0x80000e02u, result);
}

/** `SVGTransform.angle`. Reads. */
static inline mumba_status mumba_svg_transform_get_angle(mumba_context *ctx, mumba_svg_transform self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000048cu, result);
}

/** `SVGTransform.setMatrix`. Deferred. */
static inline mumba_status mumba_svg_transform_set_matrix(mumba_context *ctx, mumba_svg_transform self) {
    return mumba_invoke(ctx, self, 0x80001440u, NULL, 0, NULL);
}

/** `SVGTransform.setMatrix`. Deferred. */
static inline mumba_status mumba_svg_transform_set_matrix_with_matrix(
    mumba_context *ctx, mumba_svg_transform self, mumba_dom_matrix_2d_init matrix) {
    return mumba_call_plain(ctx, self, 0x80001440u, 03u, matrix, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGTransform.setTranslate`. Deferred. */
static inline mumba_status mumba_svg_transform_set_translate(
    mumba_context *ctx, mumba_svg_transform self, float tx, float ty) {
    return mumba_call_plain(
        ctx, self, 0x8000146cu, 011u, MUMBA_NONE, MUMBA_NONE, (double)tx, (double)ty, 0, 0, 0, 0, 0, 0);
}

/** `SVGTransform.setScale`. Deferred. */
static inline mumba_status mumba_svg_transform_set_scale(
    mumba_context *ctx, mumba_svg_transform self, float sx, float sy) {
    return mumba_call_plain(
        ctx, self, 0x80001459u, 011u, MUMBA_NONE, MUMBA_NONE, (double)sx, (double)sy, 0, 0, 0, 0, 0, 0);
}

/** `SVGTransform.setRotate`. Deferred. */
static inline mumba_status mumba_svg_transform_set_rotate(
    mumba_context *ctx, mumba_svg_transform self, float angle, float cx, float cy) {
    return mumba_call_plain(
        ctx, self, 0x80001458u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)angle, (double)cx, (double)cy, 0, 0, 0, 0, 0);
}

/** `SVGTransform.setSkewX`. Deferred. */
static inline mumba_status mumba_svg_transform_set_skew_x(mumba_context *ctx, mumba_svg_transform self, float angle) {
    return mumba_call_plain(ctx, self, 0x80001460u, 01u, MUMBA_NONE, MUMBA_NONE, (double)angle, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGTransform.setSkewY`. Deferred. */
static inline mumba_status mumba_svg_transform_set_skew_y(mumba_context *ctx, mumba_svg_transform self, float angle) {
    return mumba_call_plain(ctx, self, 0x80001461u, 01u, MUMBA_NONE, MUMBA_NONE, (double)angle, 0, 0, 0, 0, 0, 0, 0);
}

/** `SVGTransformList`. */
typedef mumba_handle mumba_svg_transform_list;

/** Gives `object` itself when it is of `SVGTransformList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_transform_list(
    mumba_context *ctx, mumba_handle object, mumba_svg_transform_list *result) {
    return mumba_web_cast(ctx, object, 0x80000317u, 0, result);
}

/** `SVGTransformList.length`. Reads. */
static inline mumba_status mumba_svg_transform_list_get_length(
    mumba_context *ctx, mumba_svg_transform_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `SVGTransformList.numberOfItems`. Reads. */
static inline mumba_status mumba_svg_transform_list_get_number_of_items(
    mumba_context *ctx, mumba_svg_transform_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f1au, result);
}

/** `SVGTransformList.clear`. Deferred. */
static inline mumba_status mumba_svg_transform_list_clear(mumba_context *ctx, mumba_svg_transform_list self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `SVGTransformList.initialize`. Deferred. */
static inline mumba_status mumba_svg_transform_list_initialize(
    mumba_context *ctx, mumba_svg_transform_list self, mumba_svg_transform new_item, mumba_svg_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(new_item);
    return mumba_invoke(ctx, self, 0x80000c57u, argv, 1, result);
}

/** `SVGTransformList.getItem`. Deferred. */
static inline mumba_status mumba_svg_transform_list_get_item(
    mumba_context *ctx, mumba_svg_transform_list self, uint32_t index, mumba_svg_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000b0cu, argv, 1, result);
}

/** `SVGTransformList`, by index or name. Gives `SVGTransform` or none. Reads. */
static inline mumba_status mumba_svg_transform_list_get_at(
    mumba_context *ctx, mumba_svg_transform_list self, uint32_t index, mumba_svg_transform *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `SVGTransformList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_transform_list_get_at_deferred(
    mumba_context *ctx, mumba_svg_transform_list self, uint32_t index, mumba_svg_transform *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `SVGTransformList.insertItemBefore`. Deferred. */
static inline mumba_status mumba_svg_transform_list_insert_item_before(
    mumba_context *ctx, mumba_svg_transform_list self, mumba_svg_transform new_item, uint32_t index,
    mumba_svg_transform *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000c75u, argv, 2, result);
}

/** `SVGTransformList.replaceItem`. Deferred. */
static inline mumba_status mumba_svg_transform_list_replace_item(
    mumba_context *ctx, mumba_svg_transform_list self, mumba_svg_transform new_item, uint32_t index,
    mumba_svg_transform *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(new_item);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x800012afu, argv, 2, result);
}

/** `SVGTransformList.removeItem`. Deferred. */
static inline mumba_status mumba_svg_transform_list_remove_item(
    mumba_context *ctx, mumba_svg_transform_list self, uint32_t index, mumba_svg_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x8000128fu, argv, 1, result);
}

/** `SVGTransformList.appendItem`. Deferred. */
static inline mumba_status mumba_svg_transform_list_append_item(
    mumba_context *ctx, mumba_svg_transform_list self, mumba_svg_transform new_item, mumba_svg_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(new_item);
    return mumba_invoke(ctx, self, 0x800004a6u, argv, 1, result);
}

/** `SVGTransformList`, by index or name. Deferred. */
static inline mumba_status mumba_svg_transform_list_set_at(
    mumba_context *ctx, mumba_svg_transform_list self, uint32_t index, mumba_svg_transform value) {
    return mumba_set_index(ctx, self, index, mumba_of_handle(value));
}

/** `SVGTransformList.createSVGTransformFromMatrix`. Deferred. */
static inline mumba_status mumba_svg_transform_list_create_svg_transform_from_matrix(
    mumba_context *ctx, mumba_svg_transform_list self, mumba_svg_transform *result) {
    return mumba_invoke(ctx, self, 0x800007b9u, NULL, 0, result);
}

/** `SVGTransformList.createSVGTransformFromMatrix`. Deferred. */
static inline mumba_status mumba_svg_transform_list_create_svg_transform_from_matrix_with_matrix(
    mumba_context *ctx, mumba_svg_transform_list self, mumba_dom_matrix_2d_init matrix, mumba_svg_transform *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(matrix);
    return mumba_invoke(ctx, self, 0x800007b9u, argv, 1, result);
}

/** `SVGTransformList.consolidate`. Gives `SVGTransform` or none. Reads. */
static inline mumba_status mumba_svg_transform_list_consolidate(
    mumba_context *ctx, mumba_svg_transform_list self, mumba_svg_transform *result) {
    return mumba_web_call_or_none(ctx, self, 0x8000071au, NULL, 0, result);
}

/** `SVGTransformList.consolidate`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_svg_transform_list_consolidate_deferred(
    mumba_context *ctx, mumba_svg_transform_list self, mumba_svg_transform *result) {
    return mumba_invoke(ctx, self, 0x8000071au, NULL, 0, result);
}

/** `SVGUnitTypes`. */
typedef mumba_handle mumba_svg_unit_types;

/** `SVGUnitTypes.SVG_UNIT_TYPE_UNKNOWN` */
#define MUMBA_SVG_UNIT_TYPES_SVG_UNIT_TYPE_UNKNOWN ((uint16_t)0)
/** `SVGUnitTypes.SVG_UNIT_TYPE_USERSPACEONUSE` */
#define MUMBA_SVG_UNIT_TYPES_SVG_UNIT_TYPE_USERSPACEONUSE ((uint16_t)1)
/** `SVGUnitTypes.SVG_UNIT_TYPE_OBJECTBOUNDINGBOX` */
#define MUMBA_SVG_UNIT_TYPES_SVG_UNIT_TYPE_OBJECTBOUNDINGBOX ((uint16_t)2)

/** Gives `object` itself when it is of `SVGUnitTypes`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_unit_types(
    mumba_context *ctx, mumba_handle object, mumba_svg_unit_types *result) {
    return mumba_web_cast(ctx, object, 0x80000318u, 0, result);
}

/** `SVGUseElement`. It is a `mumba_svg_graphics_element` too. */
typedef mumba_handle mumba_svg_use_element;

/** Gives `object` itself when it is of `SVGUseElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_use_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_use_element *result) {
    return mumba_web_cast(ctx, object, 0x80000319u, 0, result);
}

/** `SVGUseElement.x`. Deferred. */
static inline mumba_status mumba_svg_use_element_get_x(
    mumba_context *ctx, mumba_svg_use_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGUseElement.y`. Deferred. */
static inline mumba_status mumba_svg_use_element_get_y(
    mumba_context *ctx, mumba_svg_use_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGUseElement.width`. Deferred. */
static inline mumba_status mumba_svg_use_element_get_width(
    mumba_context *ctx, mumba_svg_use_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGUseElement.height`. Deferred. */
static inline mumba_status mumba_svg_use_element_get_height(
    mumba_context *ctx, mumba_svg_use_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

/** `SVGUseElement.href`. Deferred. */
static inline mumba_status mumba_svg_use_element_get_href(
    mumba_context *ctx, mumba_svg_use_element self, mumba_svg_animated_string *result) {
    return mumba_get_handle(ctx, self, 0x80000be4u, result);
}

/** `SVGViewElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_view_element;

/** Gives `object` itself when it is of `SVGViewElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_view_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_view_element *result) {
    return mumba_web_cast(ctx, object, 0x8000031au, 0, result);
}

/** `SVGViewElement.viewBox`. Deferred. */
static inline mumba_status mumba_svg_view_element_get_view_box(
    mumba_context *ctx, mumba_svg_view_element self, mumba_svg_animated_rect *result) {
    return mumba_get_handle(ctx, self, 0x80001783u, result);
}

/** `SVGViewElement.preserveAspectRatio`. Deferred. */
static inline mumba_status mumba_svg_view_element_get_preserve_aspect_ratio(
    mumba_context *ctx, mumba_svg_view_element self, mumba_svg_animated_preserve_aspect_ratio *result) {
    return mumba_get_handle(ctx, self, 0x80001192u, result);
}

/** `SVGBoundingBoxOptions`: an object with members. */
typedef mumba_handle mumba_svg_bounding_box_options;

/** Makes a `SVGBoundingBoxOptions` without members. Deferred. */
static inline mumba_status mumba_svg_bounding_box_options_create(
    mumba_context *ctx, mumba_svg_bounding_box_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SVGBoundingBoxOptions.clipped`. Without it: false. Deferred. */
static inline mumba_status mumba_svg_bounding_box_options_set_clipped(
    mumba_context *ctx, mumba_svg_bounding_box_options self, bool value) {
    return mumba_set(ctx, self, 0x800006a6u, mumba_of_bool(value));
}

/** `SVGBoundingBoxOptions.clipped`. Reads. */
static inline mumba_status mumba_svg_bounding_box_options_get_clipped(
    mumba_context *ctx, mumba_svg_bounding_box_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006a6u, result);
}

/** `SVGBoundingBoxOptions.fill`. Without it: true. Deferred. */
static inline mumba_status mumba_svg_bounding_box_options_set_fill(
    mumba_context *ctx, mumba_svg_bounding_box_options self, bool value) {
    return mumba_set(ctx, self, 0x80000a08u, mumba_of_bool(value));
}

/** `SVGBoundingBoxOptions.fill`. Reads. */
static inline mumba_status mumba_svg_bounding_box_options_get_fill(
    mumba_context *ctx, mumba_svg_bounding_box_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a08u, result);
}

/** `SVGBoundingBoxOptions.markers`. Without it: false. Deferred. */
static inline mumba_status mumba_svg_bounding_box_options_set_markers(
    mumba_context *ctx, mumba_svg_bounding_box_options self, bool value) {
    return mumba_set(ctx, self, 0x80000df9u, mumba_of_bool(value));
}

/** `SVGBoundingBoxOptions.markers`. Reads. */
static inline mumba_status mumba_svg_bounding_box_options_get_markers(
    mumba_context *ctx, mumba_svg_bounding_box_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000df9u, result);
}

/** `SVGBoundingBoxOptions.stroke`. Without it: false. Deferred. */
static inline mumba_status mumba_svg_bounding_box_options_set_stroke(
    mumba_context *ctx, mumba_svg_bounding_box_options self, bool value) {
    return mumba_set(ctx, self, 0x8000156au, mumba_of_bool(value));
}

/** `SVGBoundingBoxOptions.stroke`. Reads. */
static inline mumba_status mumba_svg_bounding_box_options_get_stroke(
    mumba_context *ctx, mumba_svg_bounding_box_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000156au, result);
}

#endif /* MUMBA_WEB_SVG_H */
