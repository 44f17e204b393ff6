/**
 * @file orientation-event.h
 * Device Orientation and Motion: <https://w3c.github.io/deviceorientation/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ORIENTATION_EVENT_H
#define MUMBA_WEB_ORIENTATION_EVENT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_device_motion_event;
typedef mumba_handle mumba_device_motion_event_acceleration;
typedef mumba_handle mumba_device_motion_event_acceleration_init;
typedef mumba_handle mumba_device_motion_event_init;
typedef mumba_handle mumba_device_motion_event_rotation_rate;
typedef mumba_handle mumba_device_motion_event_rotation_rate_init;
typedef mumba_handle mumba_device_orientation_event;
typedef mumba_handle mumba_device_orientation_event_init;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_window;

/** `DeviceMotionEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_device_motion_event;

/** Gives `object` itself when it is of `DeviceMotionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_device_motion_event(
    mumba_context *ctx, mumba_handle object, mumba_device_motion_event *result) {
    return mumba_web_cast(ctx, object, 0x800000dbu, 0, result);
}

/** `new DeviceMotionEvent`. Deferred. */
static inline mumba_status mumba_device_motion_event_new(
    mumba_context *ctx, mumba_string type, mumba_device_motion_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000dbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DeviceMotionEvent`. Deferred. */
static inline mumba_status mumba_device_motion_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_device_motion_event_init event_init_dict,
    mumba_device_motion_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000dbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DeviceMotionEvent.acceleration`. Gives `DeviceMotionEventAcceleration` or none. Reads. */
static inline mumba_status mumba_device_motion_event_get_acceleration(
    mumba_context *ctx, mumba_device_motion_event self, mumba_device_motion_event_acceleration *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000040au, result);
}

/** `DeviceMotionEvent.acceleration`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_device_motion_event_get_acceleration_deferred(
    mumba_context *ctx, mumba_device_motion_event self, mumba_device_motion_event_acceleration *result) {
    return mumba_get_handle(ctx, self, 0x8000040au, result);
}

/** `DeviceMotionEvent.accelerationIncludingGravity`. Gives `DeviceMotionEventAcceleration` or none. Reads. */
static inline mumba_status mumba_device_motion_event_get_acceleration_including_gravity(
    mumba_context *ctx, mumba_device_motion_event self, mumba_device_motion_event_acceleration *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000040bu, result);
}

/** `DeviceMotionEvent.accelerationIncludingGravity`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_device_motion_event_get_acceleration_including_gravity_deferred(
    mumba_context *ctx, mumba_device_motion_event self, mumba_device_motion_event_acceleration *result) {
    return mumba_get_handle(ctx, self, 0x8000040bu, result);
}

/** `DeviceMotionEvent.rotationRate`. Gives `DeviceMotionEventRotationRate` or none. Reads. */
static inline mumba_status mumba_device_motion_event_get_rotation_rate(
    mumba_context *ctx, mumba_device_motion_event self, mumba_device_motion_event_rotation_rate *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001367u, result);
}

/** `DeviceMotionEvent.rotationRate`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_device_motion_event_get_rotation_rate_deferred(
    mumba_context *ctx, mumba_device_motion_event self, mumba_device_motion_event_rotation_rate *result) {
    return mumba_get_handle(ctx, self, 0x80001367u, result);
}

/** `DeviceMotionEvent.interval`. Reads. */
static inline mumba_status mumba_device_motion_event_get_interval(
    mumba_context *ctx, mumba_device_motion_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000ca8u, result);
}

/** `DeviceMotionEventAcceleration`. */
typedef mumba_handle mumba_device_motion_event_acceleration;

/** Gives `object` itself when it is of `DeviceMotionEventAcceleration`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_device_motion_event_acceleration(
    mumba_context *ctx, mumba_handle object, mumba_device_motion_event_acceleration *result) {
    return mumba_web_cast(ctx, object, 0x800000dcu, 0, result);
}

/** `DeviceMotionEventAcceleration.x`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_acceleration_get_x(
    mumba_context *ctx, mumba_device_motion_event_acceleration self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f1u, result);
}

/** `DeviceMotionEventAcceleration.y`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_acceleration_get_y(
    mumba_context *ctx, mumba_device_motion_event_acceleration self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f9u, result);
}

/** `DeviceMotionEventAcceleration.z`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_acceleration_get_z(
    mumba_context *ctx, mumba_device_motion_event_acceleration self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017feu, result);
}

/** `DeviceMotionEventRotationRate`. */
typedef mumba_handle mumba_device_motion_event_rotation_rate;

/** Gives `object` itself when it is of `DeviceMotionEventRotationRate`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_device_motion_event_rotation_rate(
    mumba_context *ctx, mumba_handle object, mumba_device_motion_event_rotation_rate *result) {
    return mumba_web_cast(ctx, object, 0x800000ddu, 0, result);
}

/** `DeviceMotionEventRotationRate.alpha`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_rotation_rate_get_alpha(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000473u, result);
}

/** `DeviceMotionEventRotationRate.beta`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_rotation_rate_get_beta(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800005a0u, result);
}

/** `DeviceMotionEventRotationRate.gamma`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_rotation_rate_get_gamma(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a99u, result);
}

/** `DeviceOrientationEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_device_orientation_event;

/** Gives `object` itself when it is of `DeviceOrientationEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_device_orientation_event(
    mumba_context *ctx, mumba_handle object, mumba_device_orientation_event *result) {
    return mumba_web_cast(ctx, object, 0x800000deu, 0, result);
}

/** `new DeviceOrientationEvent`. Deferred. */
static inline mumba_status mumba_device_orientation_event_new(
    mumba_context *ctx, mumba_string type, mumba_device_orientation_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000deu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DeviceOrientationEvent`. Deferred. */
static inline mumba_status mumba_device_orientation_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_device_orientation_event_init event_init_dict,
    mumba_device_orientation_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000deu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DeviceOrientationEvent.alpha`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_orientation_event_get_alpha(
    mumba_context *ctx, mumba_device_orientation_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000473u, result);
}

/** `DeviceOrientationEvent.beta`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_orientation_event_get_beta(
    mumba_context *ctx, mumba_device_orientation_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800005a0u, result);
}

/** `DeviceOrientationEvent.gamma`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_orientation_event_get_gamma(
    mumba_context *ctx, mumba_device_orientation_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a99u, result);
}

/** `DeviceOrientationEvent.absolute`. Reads. */
static inline mumba_status mumba_device_orientation_event_get_absolute(
    mumba_context *ctx, mumba_device_orientation_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000409u, result);
}

/** `Window.ondeviceorientation`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ondeviceorientation(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f80u, result);
}

/** `Window.ondeviceorientation`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ondeviceorientation(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f80u, mumba_web_of_nullable(value));
}

/** `Window.ondeviceorientationabsolute`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ondeviceorientationabsolute(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f81u, result);
}

/** `Window.ondeviceorientationabsolute`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ondeviceorientationabsolute(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f81u, mumba_web_of_nullable(value));
}

/** `Window.ondevicemotion`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ondevicemotion(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7fu, result);
}

/** `Window.ondevicemotion`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ondevicemotion(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7fu, mumba_web_of_nullable(value));
}

/** `DeviceMotionEventAccelerationInit`: an object with members. */
typedef mumba_handle mumba_device_motion_event_acceleration_init;

/** Makes a `DeviceMotionEventAccelerationInit` without members. Deferred. */
static inline mumba_status mumba_device_motion_event_acceleration_init_create(
    mumba_context *ctx, mumba_device_motion_event_acceleration_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DeviceMotionEventAccelerationInit.x`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_motion_event_acceleration_init_set_x(
    mumba_context *ctx, mumba_device_motion_event_acceleration_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800017f1u, value);
}

/** `DeviceMotionEventAccelerationInit.x`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_acceleration_init_get_x(
    mumba_context *ctx, mumba_device_motion_event_acceleration_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f1u, result);
}

/** `DeviceMotionEventAccelerationInit.y`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_motion_event_acceleration_init_set_y(
    mumba_context *ctx, mumba_device_motion_event_acceleration_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800017f9u, value);
}

/** `DeviceMotionEventAccelerationInit.y`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_acceleration_init_get_y(
    mumba_context *ctx, mumba_device_motion_event_acceleration_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017f9u, result);
}

/** `DeviceMotionEventAccelerationInit.z`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_motion_event_acceleration_init_set_z(
    mumba_context *ctx, mumba_device_motion_event_acceleration_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800017feu, value);
}

/** `DeviceMotionEventAccelerationInit.z`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_acceleration_init_get_z(
    mumba_context *ctx, mumba_device_motion_event_acceleration_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017feu, result);
}

/** `DeviceMotionEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_device_motion_event_init;

/** Makes a `DeviceMotionEventInit` without members. Deferred. */
static inline mumba_status mumba_device_motion_event_init_create(
    mumba_context *ctx, mumba_device_motion_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DeviceMotionEventInit.acceleration`. Deferred. */
static inline mumba_status mumba_device_motion_event_init_set_acceleration(
    mumba_context *ctx, mumba_device_motion_event_init self, mumba_device_motion_event_acceleration_init value) {
    return mumba_set(ctx, self, 0x8000040au, mumba_of_handle(value));
}

/** `DeviceMotionEventInit.acceleration`. Gives `DeviceMotionEventAccelerationInit` or none. Reads. */
static inline mumba_status mumba_device_motion_event_init_get_acceleration(
    mumba_context *ctx, mumba_device_motion_event_init self, mumba_device_motion_event_acceleration_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000040au, result);
}

/** `DeviceMotionEventInit.accelerationIncludingGravity`. Deferred. */
static inline mumba_status mumba_device_motion_event_init_set_acceleration_including_gravity(
    mumba_context *ctx, mumba_device_motion_event_init self, mumba_device_motion_event_acceleration_init value) {
    return mumba_set(ctx, self, 0x8000040bu, mumba_of_handle(value));
}

/** `DeviceMotionEventInit.accelerationIncludingGravity`. Gives `DeviceMotionEventAccelerationInit` or none. Reads. */
static inline mumba_status mumba_device_motion_event_init_get_acceleration_including_gravity(
    mumba_context *ctx, mumba_device_motion_event_init self, mumba_device_motion_event_acceleration_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000040bu, result);
}

/** `DeviceMotionEventInit.interval`. Without it: 0. Deferred. */
static inline mumba_status mumba_device_motion_event_init_set_interval(
    mumba_context *ctx, mumba_device_motion_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000ca8u, mumba_of_number(value));
}

/** `DeviceMotionEventInit.interval`. Reads. */
static inline mumba_status mumba_device_motion_event_init_get_interval(
    mumba_context *ctx, mumba_device_motion_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000ca8u, result);
}

/** `DeviceMotionEventInit.rotationRate`. Deferred. */
static inline mumba_status mumba_device_motion_event_init_set_rotation_rate(
    mumba_context *ctx, mumba_device_motion_event_init self, mumba_device_motion_event_rotation_rate_init value) {
    return mumba_set(ctx, self, 0x80001367u, mumba_of_handle(value));
}

/** `DeviceMotionEventInit.rotationRate`. Gives `DeviceMotionEventRotationRateInit` or none. Reads. */
static inline mumba_status mumba_device_motion_event_init_get_rotation_rate(
    mumba_context *ctx, mumba_device_motion_event_init self, mumba_device_motion_event_rotation_rate_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001367u, result);
}

/** `DeviceMotionEventRotationRateInit`: an object with members. */
typedef mumba_handle mumba_device_motion_event_rotation_rate_init;

/** Makes a `DeviceMotionEventRotationRateInit` without members. Deferred. */
static inline mumba_status mumba_device_motion_event_rotation_rate_init_create(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DeviceMotionEventRotationRateInit.alpha`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_motion_event_rotation_rate_init_set_alpha(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000473u, value);
}

/** `DeviceMotionEventRotationRateInit.alpha`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_rotation_rate_init_get_alpha(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000473u, result);
}

/** `DeviceMotionEventRotationRateInit.beta`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_motion_event_rotation_rate_init_set_beta(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800005a0u, value);
}

/** `DeviceMotionEventRotationRateInit.beta`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_rotation_rate_init_get_beta(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800005a0u, result);
}

/** `DeviceMotionEventRotationRateInit.gamma`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_motion_event_rotation_rate_init_set_gamma(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000a99u, value);
}

/** `DeviceMotionEventRotationRateInit.gamma`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_motion_event_rotation_rate_init_get_gamma(
    mumba_context *ctx, mumba_device_motion_event_rotation_rate_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a99u, result);
}

/** `DeviceOrientationEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_device_orientation_event_init;

/** Makes a `DeviceOrientationEventInit` without members. Deferred. */
static inline mumba_status mumba_device_orientation_event_init_create(
    mumba_context *ctx, mumba_device_orientation_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DeviceOrientationEventInit.absolute`. Without it: false. Deferred. */
static inline mumba_status mumba_device_orientation_event_init_set_absolute(
    mumba_context *ctx, mumba_device_orientation_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000409u, mumba_of_bool(value));
}

/** `DeviceOrientationEventInit.absolute`. Reads. */
static inline mumba_status mumba_device_orientation_event_init_get_absolute(
    mumba_context *ctx, mumba_device_orientation_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000409u, result);
}

/** `DeviceOrientationEventInit.alpha`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_orientation_event_init_set_alpha(
    mumba_context *ctx, mumba_device_orientation_event_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000473u, value);
}

/** `DeviceOrientationEventInit.alpha`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_orientation_event_init_get_alpha(
    mumba_context *ctx, mumba_device_orientation_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000473u, result);
}

/** `DeviceOrientationEventInit.beta`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_orientation_event_init_set_beta(
    mumba_context *ctx, mumba_device_orientation_event_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800005a0u, value);
}

/** `DeviceOrientationEventInit.beta`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_orientation_event_init_get_beta(
    mumba_context *ctx, mumba_device_orientation_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800005a0u, result);
}

/** `DeviceOrientationEventInit.gamma`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_device_orientation_event_init_set_gamma(
    mumba_context *ctx, mumba_device_orientation_event_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000a99u, value);
}

/** `DeviceOrientationEventInit.gamma`. Gives a number or none. Reads. */
static inline mumba_status mumba_device_orientation_event_init_get_gamma(
    mumba_context *ctx, mumba_device_orientation_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a99u, result);
}

#endif /* MUMBA_WEB_ORIENTATION_EVENT_H */
