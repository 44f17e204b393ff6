/**
 * @file orientation-sensor.h
 * Orientation Sensor: <https://w3c.github.io/orientation-sensor/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ORIENTATION_SENSOR_H
#define MUMBA_WEB_ORIENTATION_SENSOR_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_absolute_orientation_sensor;
typedef mumba_handle mumba_dom_matrix;
typedef mumba_handle mumba_orientation_sensor;
typedef mumba_handle mumba_orientation_sensor_options;
typedef mumba_handle mumba_relative_orientation_sensor;
typedef mumba_name mumba_orientation_sensor_local_coordinate_system;

/** `OrientationSensorLocalCoordinateSystem`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_orientation_sensor_local_coordinate_system;

/** "device" */
#define MUMBA_ORIENTATION_SENSOR_LOCAL_COORDINATE_SYSTEM_DEVICE \
    ((mumba_orientation_sensor_local_coordinate_system)0x800008a5u)
/** "screen" */
#define MUMBA_ORIENTATION_SENSOR_LOCAL_COORDINATE_SYSTEM_SCREEN \
    ((mumba_orientation_sensor_local_coordinate_system)0x800013aau)

/** `AbsoluteOrientationSensor`. It is a `mumba_orientation_sensor` too. */
typedef mumba_handle mumba_absolute_orientation_sensor;

/** Gives `object` itself when it is of `AbsoluteOrientationSensor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_absolute_orientation_sensor(
    mumba_context *ctx, mumba_handle object, mumba_absolute_orientation_sensor *result) {
    return mumba_web_cast(ctx, object, 0x8000001fu, 0, result);
}

/** `new AbsoluteOrientationSensor`. Deferred. */
static inline mumba_status mumba_absolute_orientation_sensor_new(
    mumba_context *ctx, mumba_absolute_orientation_sensor *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new AbsoluteOrientationSensor`. Deferred. */
static inline mumba_status mumba_absolute_orientation_sensor_new_with_sensor_options(
    mumba_context *ctx, mumba_orientation_sensor_options sensor_options, mumba_absolute_orientation_sensor *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(sensor_options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `OrientationSensor`. It is a `mumba_sensor` too. */
typedef mumba_handle mumba_orientation_sensor;

/** Gives `object` itself when it is of `OrientationSensor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_orientation_sensor(
    mumba_context *ctx, mumba_handle object, mumba_orientation_sensor *result) {
    return mumba_web_cast(ctx, object, 0x80000249u, 0, result);
}

/** `OrientationSensor.quaternion`. Gives frozen array<a number> or none. Reads. */
static inline mumba_status mumba_orientation_sensor_get_quaternion(
    mumba_context *ctx, mumba_orientation_sensor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011ecu, result);
}

/**
 * `OrientationSensor.quaternion`. Gives frozen array<a number>. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_orientation_sensor_get_quaternion_deferred(
    mumba_context *ctx, mumba_orientation_sensor self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800011ecu, result);
}

/** `OrientationSensor.populateMatrix`. `target_matrix`: `Float32Array` or `Float64Array` or `DOMMatrix`. Deferred. */
static inline mumba_status mumba_orientation_sensor_populate_matrix(
    mumba_context *ctx, mumba_orientation_sensor self, mumba_object target_matrix) {
    return mumba_call_plain(ctx, self, 0x80001159u, 03u, target_matrix, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `RelativeOrientationSensor`. It is a `mumba_orientation_sensor` too. */
typedef mumba_handle mumba_relative_orientation_sensor;

/** Gives `object` itself when it is of `RelativeOrientationSensor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_relative_orientation_sensor(
    mumba_context *ctx, mumba_handle object, mumba_relative_orientation_sensor *result) {
    return mumba_web_cast(ctx, object, 0x800002b4u, 0, result);
}

/** `new RelativeOrientationSensor`. Deferred. */
static inline mumba_status mumba_relative_orientation_sensor_new(
    mumba_context *ctx, mumba_relative_orientation_sensor *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b4u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RelativeOrientationSensor`. Deferred. */
static inline mumba_status mumba_relative_orientation_sensor_new_with_sensor_options(
    mumba_context *ctx, mumba_orientation_sensor_options sensor_options, mumba_relative_orientation_sensor *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(sensor_options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b4u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `OrientationSensorOptions`: an object with members. Those of `mumba_sensor_options` are for it too. */
typedef mumba_handle mumba_orientation_sensor_options;

/** Makes a `OrientationSensorOptions` without members. Deferred. */
static inline mumba_status mumba_orientation_sensor_options_create(
    mumba_context *ctx, mumba_orientation_sensor_options *result) {
    return mumba_object_create(ctx, result);
}

/** `OrientationSensorOptions.referenceFrame`. Without it: "device". Deferred. */
static inline mumba_status mumba_orientation_sensor_options_set_reference_frame(
    mumba_context *ctx, mumba_orientation_sensor_options self, mumba_orientation_sensor_local_coordinate_system value) {
    return mumba_set(ctx, self, 0x8000125bu, mumba_of_name(value));
}

/** `OrientationSensorOptions.referenceFrame`. Reads. */
static inline mumba_status mumba_orientation_sensor_options_get_reference_frame(
    mumba_context *ctx, mumba_orientation_sensor_options self,
    mumba_orientation_sensor_local_coordinate_system *result) {
    return mumba_web_get_name(ctx, self, 0x8000125bu, result);
}

#endif /* MUMBA_WEB_ORIENTATION_SENSOR_H */
