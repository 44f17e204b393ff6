/**
 * @file touch-events.h
 * Touch Events - Level 2: <https://w3c.github.io/touch-events/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_TOUCH_EVENTS_H
#define MUMBA_WEB_TOUCH_EVENTS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event_target;
typedef mumba_handle mumba_touch;
typedef mumba_handle mumba_touch_event;
typedef mumba_handle mumba_touch_event_init;
typedef mumba_handle mumba_touch_init;
typedef mumba_handle mumba_touch_list;
typedef mumba_name mumba_touch_type;

/** `TouchType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_touch_type;

/** "direct" */
#define MUMBA_TOUCH_TYPE_DIRECT ((mumba_touch_type)0x800008bfu)
/** "stylus" */
#define MUMBA_TOUCH_TYPE_STYLUS ((mumba_touch_type)0x80001578u)

/** `Touch`. */
typedef mumba_handle mumba_touch;

/** Gives `object` itself when it is of `Touch`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_touch(mumba_context *ctx, mumba_handle object, mumba_touch *result) {
    return mumba_web_cast(ctx, object, 0x80000368u, 0, result);
}

/** `new Touch`. Deferred. */
static inline mumba_status mumba_touch_new(mumba_context *ctx, mumba_touch_init touch_init_dict, mumba_touch *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(touch_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000368u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Touch.identifier`. Reads. */
static inline mumba_status mumba_touch_get_identifier(mumba_context *ctx, mumba_touch self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000c04u, result);
}

/** `Touch.target`. Deferred. */
static inline mumba_status mumba_touch_get_target(mumba_context *ctx, mumba_touch self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `Touch.screenX`. Reads. */
static inline mumba_status mumba_touch_get_screen_x(mumba_context *ctx, mumba_touch self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013b0u, result);
}

/** `Touch.screenY`. Reads. */
static inline mumba_status mumba_touch_get_screen_y(mumba_context *ctx, mumba_touch self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013b1u, result);
}

/** `Touch.clientX`. Reads. */
static inline mumba_status mumba_touch_get_client_x(mumba_context *ctx, mumba_touch self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000069bu, result);
}

/** `Touch.clientY`. Reads. */
static inline mumba_status mumba_touch_get_client_y(mumba_context *ctx, mumba_touch self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000069cu, result);
}

/** `Touch.pageX`. Reads. */
static inline mumba_status mumba_touch_get_page_x(mumba_context *ctx, mumba_touch self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a7u, result);
}

/** `Touch.pageY`. Reads. */
static inline mumba_status mumba_touch_get_page_y(mumba_context *ctx, mumba_touch self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a9u, result);
}

/** `Touch.radiusX`. Reads. */
static inline mumba_status mumba_touch_get_radius_x(mumba_context *ctx, mumba_touch self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120du, result);
}

/** `Touch.radiusY`. Reads. */
static inline mumba_status mumba_touch_get_radius_y(mumba_context *ctx, mumba_touch self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120eu, result);
}

/** `Touch.rotationAngle`. Reads. */
static inline mumba_status mumba_touch_get_rotation_angle(mumba_context *ctx, mumba_touch self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001366u, result);
}

/** `Touch.force`. Reads. */
static inline mumba_status mumba_touch_get_force(mumba_context *ctx, mumba_touch self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000a4cu, result);
}

/** `TouchEvent`. It is a `mumba_ui_event` too. */
typedef mumba_handle mumba_touch_event;

/** Gives `object` itself when it is of `TouchEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_touch_event(mumba_context *ctx, mumba_handle object, mumba_touch_event *result) {
    return mumba_web_cast(ctx, object, 0x80000369u, 0, result);
}

/** `new TouchEvent`. Deferred. */
static inline mumba_status mumba_touch_event_new(mumba_context *ctx, mumba_string type, mumba_touch_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000369u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TouchEvent`. Deferred. */
static inline mumba_status mumba_touch_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_touch_event_init event_init_dict, mumba_touch_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000369u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TouchEvent.touches`. Deferred. */
static inline mumba_status mumba_touch_event_get_touches(
    mumba_context *ctx, mumba_touch_event self, mumba_touch_list *result) {
    return mumba_get_handle(ctx, self, 0x8000164bu, result);
}

/** `TouchEvent.targetTouches`. Deferred. */
static inline mumba_status mumba_touch_event_get_target_touches(
    mumba_context *ctx, mumba_touch_event self, mumba_touch_list *result) {
    return mumba_get_handle(ctx, self, 0x800015ccu, result);
}

/** `TouchEvent.changedTouches`. Deferred. */
static inline mumba_status mumba_touch_event_get_changed_touches(
    mumba_context *ctx, mumba_touch_event self, mumba_touch_list *result) {
    return mumba_get_handle(ctx, self, 0x80000648u, result);
}

/** `TouchEvent.altKey`. Reads. */
static inline mumba_status mumba_touch_event_get_alt_key(mumba_context *ctx, mumba_touch_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000047bu, result);
}

/** `TouchEvent.metaKey`. Reads. */
static inline mumba_status mumba_touch_event_get_meta_key(mumba_context *ctx, mumba_touch_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e60u, result);
}

/** `TouchEvent.ctrlKey`. Reads. */
static inline mumba_status mumba_touch_event_get_ctrl_key(mumba_context *ctx, mumba_touch_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007e3u, result);
}

/** `TouchEvent.shiftKey`. Reads. */
static inline mumba_status mumba_touch_event_get_shift_key(mumba_context *ctx, mumba_touch_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001488u, result);
}

/** `TouchList`. */
typedef mumba_handle mumba_touch_list;

/** Gives `object` itself when it is of `TouchList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_touch_list(mumba_context *ctx, mumba_handle object, mumba_touch_list *result) {
    return mumba_web_cast(ctx, object, 0x8000036au, 0, result);
}

/** `TouchList.length`. Reads. */
static inline mumba_status mumba_touch_list_get_length(mumba_context *ctx, mumba_touch_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `TouchList.item`. Gives `Touch` or none. Reads. */
static inline mumba_status mumba_touch_list_item(
    mumba_context *ctx, mumba_touch_list self, uint32_t index, mumba_touch *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `TouchList.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_touch_list_item_deferred(
    mumba_context *ctx, mumba_touch_list self, uint32_t index, mumba_touch *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `TouchList`, by index or name. Gives `Touch` or none. Reads. */
static inline mumba_status mumba_touch_list_get_at(
    mumba_context *ctx, mumba_touch_list self, uint32_t index, mumba_touch *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `TouchList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_touch_list_get_at_deferred(
    mumba_context *ctx, mumba_touch_list self, uint32_t index, mumba_touch *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `TouchEventInit`: an object with members. Those of `mumba_event_modifier_init` are for it too. */
typedef mumba_handle mumba_touch_event_init;

/** Makes a `TouchEventInit` without members. Deferred. */
static inline mumba_status mumba_touch_event_init_create(mumba_context *ctx, mumba_touch_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TouchEventInit.changedTouches`. Without it: []. Deferred. */
static inline mumba_status mumba_touch_event_init_set_changed_touches(
    mumba_context *ctx, mumba_touch_event_init self, const mumba_touch *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000648u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `TouchEventInit.changedTouches`. Gives sequence<`Touch`> or none. Reads. */
static inline mumba_status mumba_touch_event_init_get_changed_touches(
    mumba_context *ctx, mumba_touch_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000648u, result);
}

/** `TouchEventInit.targetTouches`. Without it: []. Deferred. */
static inline mumba_status mumba_touch_event_init_set_target_touches(
    mumba_context *ctx, mumba_touch_event_init self, const mumba_touch *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800015ccu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `TouchEventInit.targetTouches`. Gives sequence<`Touch`> or none. Reads. */
static inline mumba_status mumba_touch_event_init_get_target_touches(
    mumba_context *ctx, mumba_touch_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015ccu, result);
}

/** `TouchEventInit.touches`. Without it: []. Deferred. */
static inline mumba_status mumba_touch_event_init_set_touches(
    mumba_context *ctx, mumba_touch_event_init self, const mumba_touch *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000164bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `TouchEventInit.touches`. Gives sequence<`Touch`> or none. Reads. */
static inline mumba_status mumba_touch_event_init_get_touches(
    mumba_context *ctx, mumba_touch_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000164bu, result);
}

/** `TouchInit`: an object with members. It needs `identifier`, `target`. */
typedef mumba_handle mumba_touch_init;

/** Makes a `TouchInit` without members. Deferred. */
static inline mumba_status mumba_touch_init_create(mumba_context *ctx, mumba_touch_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TouchInit.altitudeAngle`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_altitude_angle(
    mumba_context *ctx, mumba_touch_init self, double value) {
    return mumba_set(ctx, self, 0x80000482u, mumba_of_number(value));
}

/** `TouchInit.altitudeAngle`. Reads. */
static inline mumba_status mumba_touch_init_get_altitude_angle(
    mumba_context *ctx, mumba_touch_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000482u, result);
}

/** `TouchInit.azimuthAngle`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_azimuth_angle(mumba_context *ctx, mumba_touch_init self, double value) {
    return mumba_set(ctx, self, 0x8000055du, mumba_of_number(value));
}

/** `TouchInit.azimuthAngle`. Reads. */
static inline mumba_status mumba_touch_init_get_azimuth_angle(
    mumba_context *ctx, mumba_touch_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000055du, result);
}

/** `TouchInit.clientX`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_client_x(mumba_context *ctx, mumba_touch_init self, double value) {
    return mumba_set(ctx, self, 0x8000069bu, mumba_of_number(value));
}

/** `TouchInit.clientX`. Reads. */
static inline mumba_status mumba_touch_init_get_client_x(mumba_context *ctx, mumba_touch_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000069bu, result);
}

/** `TouchInit.clientY`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_client_y(mumba_context *ctx, mumba_touch_init self, double value) {
    return mumba_set(ctx, self, 0x8000069cu, mumba_of_number(value));
}

/** `TouchInit.clientY`. Reads. */
static inline mumba_status mumba_touch_init_get_client_y(mumba_context *ctx, mumba_touch_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000069cu, result);
}

/** `TouchInit.force`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_force(mumba_context *ctx, mumba_touch_init self, float value) {
    return mumba_set(ctx, self, 0x80000a4cu, mumba_of_number((double)value));
}

/** `TouchInit.force`. Reads. */
static inline mumba_status mumba_touch_init_get_force(mumba_context *ctx, mumba_touch_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000a4cu, result);
}

/** `TouchInit.identifier`. Deferred. */
static inline mumba_status mumba_touch_init_set_identifier(mumba_context *ctx, mumba_touch_init self, int32_t value) {
    return mumba_set(ctx, self, 0x80000c04u, mumba_of_number((double)value));
}

/** `TouchInit.identifier`. Reads. */
static inline mumba_status mumba_touch_init_get_identifier(mumba_context *ctx, mumba_touch_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000c04u, result);
}

/** `TouchInit.pageX`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_page_x(mumba_context *ctx, mumba_touch_init self, double value) {
    return mumba_set(ctx, self, 0x800010a7u, mumba_of_number(value));
}

/** `TouchInit.pageX`. Reads. */
static inline mumba_status mumba_touch_init_get_page_x(mumba_context *ctx, mumba_touch_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a7u, result);
}

/** `TouchInit.pageY`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_page_y(mumba_context *ctx, mumba_touch_init self, double value) {
    return mumba_set(ctx, self, 0x800010a9u, mumba_of_number(value));
}

/** `TouchInit.pageY`. Reads. */
static inline mumba_status mumba_touch_init_get_page_y(mumba_context *ctx, mumba_touch_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a9u, result);
}

/** `TouchInit.radiusX`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_radius_x(mumba_context *ctx, mumba_touch_init self, float value) {
    return mumba_set(ctx, self, 0x8000120du, mumba_of_number((double)value));
}

/** `TouchInit.radiusX`. Reads. */
static inline mumba_status mumba_touch_init_get_radius_x(mumba_context *ctx, mumba_touch_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120du, result);
}

/** `TouchInit.radiusY`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_radius_y(mumba_context *ctx, mumba_touch_init self, float value) {
    return mumba_set(ctx, self, 0x8000120eu, mumba_of_number((double)value));
}

/** `TouchInit.radiusY`. Reads. */
static inline mumba_status mumba_touch_init_get_radius_y(mumba_context *ctx, mumba_touch_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120eu, result);
}

/** `TouchInit.rotationAngle`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_rotation_angle(mumba_context *ctx, mumba_touch_init self, float value) {
    return mumba_set(ctx, self, 0x80001366u, mumba_of_number((double)value));
}

/** `TouchInit.rotationAngle`. Reads. */
static inline mumba_status mumba_touch_init_get_rotation_angle(
    mumba_context *ctx, mumba_touch_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001366u, result);
}

/** `TouchInit.screenX`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_screen_x(mumba_context *ctx, mumba_touch_init self, double value) {
    return mumba_set(ctx, self, 0x800013b0u, mumba_of_number(value));
}

/** `TouchInit.screenX`. Reads. */
static inline mumba_status mumba_touch_init_get_screen_x(mumba_context *ctx, mumba_touch_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013b0u, result);
}

/** `TouchInit.screenY`. Without it: 0. Deferred. */
static inline mumba_status mumba_touch_init_set_screen_y(mumba_context *ctx, mumba_touch_init self, double value) {
    return mumba_set(ctx, self, 0x800013b1u, mumba_of_number(value));
}

/** `TouchInit.screenY`. Reads. */
static inline mumba_status mumba_touch_init_get_screen_y(mumba_context *ctx, mumba_touch_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013b1u, result);
}

/** `TouchInit.target`. Deferred. */
static inline mumba_status mumba_touch_init_set_target(
    mumba_context *ctx, mumba_touch_init self, mumba_event_target value) {
    return mumba_set(ctx, self, 0x800015c4u, mumba_of_handle(value));
}

/** `TouchInit.target`. Deferred. */
static inline mumba_status mumba_touch_init_get_target(
    mumba_context *ctx, mumba_touch_init self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `TouchInit.touchType`. Without it: "direct". Deferred. */
static inline mumba_status mumba_touch_init_set_touch_type(
    mumba_context *ctx, mumba_touch_init self, mumba_touch_type value) {
    return mumba_set(ctx, self, 0x80001647u, mumba_of_name(value));
}

/** `TouchInit.touchType`. Reads. */
static inline mumba_status mumba_touch_init_get_touch_type(
    mumba_context *ctx, mumba_touch_init self, mumba_touch_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001647u, result);
}

#endif /* MUMBA_WEB_TOUCH_EVENTS_H */
