/**
 * @file accelerometer.h
 * Accelerometer: <https://w3c.github.io/accelerometer/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ACCELEROMETER_H
#define MUMBA_WEB_ACCELEROMETER_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_accelerometer;
typedef mumba_handle mumba_accelerometer_sensor_options;
typedef mumba_handle mumba_gravity_sensor;
typedef mumba_handle mumba_linear_acceleration_sensor;
typedef mumba_name mumba_accelerometer_local_coordinate_system;

/** `AccelerometerLocalCoordinateSystem`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_accelerometer_local_coordinate_system;

/** "device" */
#define MUMBA_ACCELEROMETER_LOCAL_COORDINATE_SYSTEM_DEVICE ((mumba_accelerometer_local_coordinate_system)0x800008a5u)
/** "screen" */
#define MUMBA_ACCELEROMETER_LOCAL_COORDINATE_SYSTEM_SCREEN ((mumba_accelerometer_local_coordinate_system)0x800013aau)

/** `Accelerometer`. It is a `mumba_sensor` too. */
typedef mumba_handle mumba_accelerometer;

/** Gives `object` itself when it is of `Accelerometer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_accelerometer(
    mumba_context *ctx, mumba_handle object, mumba_accelerometer *result) {
    return mumba_web_cast(ctx, object, 0x80000021u, 0, result);
}

/** `new Accelerometer`. Deferred. */
static inline mumba_status mumba_accelerometer_new(mumba_context *ctx, mumba_accelerometer *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000021u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Accelerometer`. Deferred. */
static inline mumba_status mumba_accelerometer_new_with_options(
    mumba_context *ctx, mumba_accelerometer_sensor_options options, mumba_accelerometer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000021u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Accelerometer.x`. Gives a number or none. Reads. */
static inline mumba_status mumba_accelerometer_get_x(
    mumba_context *ctx, mumba_accelerometer self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f1u, result);
}

/** `Accelerometer.y`. Gives a number or none. Reads. */
static inline mumba_status mumba_accelerometer_get_y(
    mumba_context *ctx, mumba_accelerometer self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f9u, result);
}

/** `Accelerometer.z`. Gives a number or none. Reads. */
static inline mumba_status mumba_accelerometer_get_z(
    mumba_context *ctx, mumba_accelerometer self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017feu, result);
}

/** `GravitySensor`. It is a `mumba_accelerometer` too. */
typedef mumba_handle mumba_gravity_sensor;

/** Gives `object` itself when it is of `GravitySensor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gravity_sensor(
    mumba_context *ctx, mumba_handle object, mumba_gravity_sensor *result) {
    return mumba_web_cast(ctx, object, 0x80000150u, 0, result);
}

/** `new GravitySensor`. Deferred. */
static inline mumba_status mumba_gravity_sensor_new(mumba_context *ctx, mumba_gravity_sensor *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000150u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new GravitySensor`. Deferred. */
static inline mumba_status mumba_gravity_sensor_new_with_options(
    mumba_context *ctx, mumba_accelerometer_sensor_options options, mumba_gravity_sensor *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000150u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `LinearAccelerationSensor`. It is a `mumba_accelerometer` too. */
typedef mumba_handle mumba_linear_acceleration_sensor;

/** Gives `object` itself when it is of `LinearAccelerationSensor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_linear_acceleration_sensor(
    mumba_context *ctx, mumba_handle object, mumba_linear_acceleration_sensor *result) {
    return mumba_web_cast(ctx, object, 0x800001eeu, 0, result);
}

/** `new LinearAccelerationSensor`. Deferred. */
static inline mumba_status mumba_linear_acceleration_sensor_new(
    mumba_context *ctx, mumba_linear_acceleration_sensor *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001eeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new LinearAccelerationSensor`. Deferred. */
static inline mumba_status mumba_linear_acceleration_sensor_new_with_options(
    mumba_context *ctx, mumba_accelerometer_sensor_options options, mumba_linear_acceleration_sensor *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001eeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AccelerometerSensorOptions`: an object with members. Those of `mumba_sensor_options` are for it too. */
typedef mumba_handle mumba_accelerometer_sensor_options;

/** Makes a `AccelerometerSensorOptions` without members. Deferred. */
static inline mumba_status mumba_accelerometer_sensor_options_create(
    mumba_context *ctx, mumba_accelerometer_sensor_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AccelerometerSensorOptions.referenceFrame`. Without it: "device". Deferred. */
static inline mumba_status mumba_accelerometer_sensor_options_set_reference_frame(
    mumba_context *ctx, mumba_accelerometer_sensor_options self, mumba_accelerometer_local_coordinate_system value) {
    return mumba_set(ctx, self, 0x8000125bu, mumba_of_name(value));
}

/** `AccelerometerSensorOptions.referenceFrame`. Reads. */
static inline mumba_status mumba_accelerometer_sensor_options_get_reference_frame(
    mumba_context *ctx, mumba_accelerometer_sensor_options self, mumba_accelerometer_local_coordinate_system *result) {
    return mumba_web_get_name(ctx, self, 0x8000125bu, result);
}

#endif /* MUMBA_WEB_ACCELEROMETER_H */
