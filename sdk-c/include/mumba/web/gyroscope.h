/**
 * @file gyroscope.h
 * Gyroscope: <https://w3c.github.io/gyroscope/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_GYROSCOPE_H
#define MUMBA_WEB_GYROSCOPE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_gyroscope;
typedef mumba_handle mumba_gyroscope_sensor_options;
typedef mumba_name mumba_gyroscope_local_coordinate_system;

/** `GyroscopeLocalCoordinateSystem`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gyroscope_local_coordinate_system;

/** "device" */
#define MUMBA_GYROSCOPE_LOCAL_COORDINATE_SYSTEM_DEVICE ((mumba_gyroscope_local_coordinate_system)0x800008a5u)
/** "screen" */
#define MUMBA_GYROSCOPE_LOCAL_COORDINATE_SYSTEM_SCREEN ((mumba_gyroscope_local_coordinate_system)0x800013aau)

/** `Gyroscope`. It is a `mumba_sensor` too. */
typedef mumba_handle mumba_gyroscope;

/** Gives `object` itself when it is of `Gyroscope`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gyroscope(mumba_context *ctx, mumba_handle object, mumba_gyroscope *result) {
    return mumba_web_cast(ctx, object, 0x80000151u, 0, result);
}

/** `new Gyroscope`. Deferred. */
static inline mumba_status mumba_gyroscope_new(mumba_context *ctx, mumba_gyroscope *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000151u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Gyroscope`. Deferred. */
static inline mumba_status mumba_gyroscope_new_with_sensor_options(
    mumba_context *ctx, mumba_gyroscope_sensor_options sensor_options, mumba_gyroscope *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(sensor_options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000151u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Gyroscope.x`. Gives a number or none. Reads. */
static inline mumba_status mumba_gyroscope_get_x(mumba_context *ctx, mumba_gyroscope self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f1u, result);
}

/** `Gyroscope.y`. Gives a number or none. Reads. */
static inline mumba_status mumba_gyroscope_get_y(mumba_context *ctx, mumba_gyroscope self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f9u, result);
}

/** `Gyroscope.z`. Gives a number or none. Reads. */
static inline mumba_status mumba_gyroscope_get_z(mumba_context *ctx, mumba_gyroscope self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017feu, result);
}

/** `GyroscopeSensorOptions`: an object with members. Those of `mumba_sensor_options` are for it too. */
typedef mumba_handle mumba_gyroscope_sensor_options;

/** Makes a `GyroscopeSensorOptions` without members. Deferred. */
static inline mumba_status mumba_gyroscope_sensor_options_create(
    mumba_context *ctx, mumba_gyroscope_sensor_options *result) {
    return mumba_object_create(ctx, result);
}

/** `GyroscopeSensorOptions.referenceFrame`. Without it: "device". Deferred. */
static inline mumba_status mumba_gyroscope_sensor_options_set_reference_frame(
    mumba_context *ctx, mumba_gyroscope_sensor_options self, mumba_gyroscope_local_coordinate_system value) {
    return mumba_set(ctx, self, 0x8000125bu, mumba_of_name(value));
}

/** `GyroscopeSensorOptions.referenceFrame`. Reads. */
static inline mumba_status mumba_gyroscope_sensor_options_get_reference_frame(
    mumba_context *ctx, mumba_gyroscope_sensor_options self, mumba_gyroscope_local_coordinate_system *result) {
    return mumba_web_get_name(ctx, self, 0x8000125bu, result);
}

#endif /* MUMBA_WEB_GYROSCOPE_H */
