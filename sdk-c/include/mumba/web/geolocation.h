/**
 * @file geolocation.h
 * Geolocation: <https://w3c.github.io/geolocation/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_GEOLOCATION_H
#define MUMBA_WEB_GEOLOCATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_geolocation;
typedef mumba_handle mumba_geolocation_coordinates;
typedef mumba_handle mumba_geolocation_position;
typedef mumba_handle mumba_geolocation_position_error;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_position_callback;
typedef mumba_handle mumba_position_error_callback;
typedef mumba_handle mumba_position_options;

/**
 * `PositionCallback`: a function made with `mumba_callback_create`. It is called with position
 * (`GeolocationPosition`) and returns nothing.
 */
typedef mumba_handle mumba_position_callback;

/**
 * `PositionErrorCallback`: a function made with `mumba_callback_create`. It is called with position_error
 * (`GeolocationPositionError`) and returns nothing.
 */
typedef mumba_handle mumba_position_error_callback;

/** `Geolocation`. */
typedef mumba_handle mumba_geolocation;

/** Gives `object` itself when it is of `Geolocation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_geolocation(mumba_context *ctx, mumba_handle object, mumba_geolocation *result) {
    return mumba_web_cast(ctx, object, 0x8000014bu, 0, result);
}

/** `Geolocation.getCurrentPosition`. Deferred. */
static inline mumba_status mumba_geolocation_get_current_position(
    mumba_context *ctx, mumba_geolocation self, mumba_position_callback success_callback) {
    return mumba_call_plain(ctx, self, 0x80000ae1u, 03u, success_callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Geolocation.getCurrentPosition`. `error_callback` may be none. Deferred. */
static inline mumba_status mumba_geolocation_get_current_position_with_error_callback(
    mumba_context *ctx, mumba_geolocation self, mumba_position_callback success_callback,
    mumba_position_error_callback error_callback) {
    return mumba_call_plain(ctx, self, 0x80000ae1u, 043u, success_callback, error_callback, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Geolocation.getCurrentPosition`. `error_callback` may be none. Deferred. */
static inline mumba_status mumba_geolocation_get_current_position_with_error_callback_and_options(
    mumba_context *ctx, mumba_geolocation self, mumba_position_callback success_callback,
    mumba_position_error_callback error_callback, mumba_position_options options) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(success_callback);
    argv[1] = mumba_web_of_nullable(error_callback);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000ae1u, argv, 3, NULL);
}

/** `Geolocation.watchPosition`. Reads. */
static inline mumba_status mumba_geolocation_watch_position(
    mumba_context *ctx, mumba_geolocation self, mumba_position_callback success_callback, int32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(success_callback);
    return mumba_web_call_int32(ctx, self, 0x800017b6u, argv, 1, result);
}

/** `Geolocation.watchPosition`. `error_callback` may be none. Reads. */
static inline mumba_status mumba_geolocation_watch_position_with_error_callback(
    mumba_context *ctx, mumba_geolocation self, mumba_position_callback success_callback,
    mumba_position_error_callback error_callback, int32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(success_callback);
    argv[1] = mumba_web_of_nullable(error_callback);
    return mumba_web_call_int32(ctx, self, 0x800017b6u, argv, 2, result);
}

/** `Geolocation.watchPosition`. `error_callback` may be none. Reads. */
static inline mumba_status mumba_geolocation_watch_position_with_error_callback_and_options(
    mumba_context *ctx, mumba_geolocation self, mumba_position_callback success_callback,
    mumba_position_error_callback error_callback, mumba_position_options options, int32_t *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(success_callback);
    argv[1] = mumba_web_of_nullable(error_callback);
    argv[2] = mumba_of_handle(options);
    return mumba_web_call_int32(ctx, self, 0x800017b6u, argv, 3, result);
}

/** `Geolocation.clearWatch`. Deferred. */
static inline mumba_status mumba_geolocation_clear_watch(mumba_context *ctx, mumba_geolocation self, int32_t watch_id) {
    return mumba_call_plain(
        ctx, self, 0x80000690u, 01u, MUMBA_NONE, MUMBA_NONE, (double)watch_id, 0, 0, 0, 0, 0, 0, 0);
}

/** `GeolocationCoordinates`. */
typedef mumba_handle mumba_geolocation_coordinates;

/** Gives `object` itself when it is of `GeolocationCoordinates`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_geolocation_coordinates(
    mumba_context *ctx, mumba_handle object, mumba_geolocation_coordinates *result) {
    return mumba_web_cast(ctx, object, 0x8000014cu, 0, result);
}

/** `GeolocationCoordinates.accuracy`. Reads. */
static inline mumba_status mumba_geolocation_coordinates_get_accuracy(
    mumba_context *ctx, mumba_geolocation_coordinates self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000419u, result);
}

/** `GeolocationCoordinates.latitude`. Reads. */
static inline mumba_status mumba_geolocation_coordinates_get_latitude(
    mumba_context *ctx, mumba_geolocation_coordinates self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d47u, result);
}

/** `GeolocationCoordinates.longitude`. Reads. */
static inline mumba_status mumba_geolocation_coordinates_get_longitude(
    mumba_context *ctx, mumba_geolocation_coordinates self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d9eu, result);
}

/** `GeolocationCoordinates.altitude`. Gives a number or none. Reads. */
static inline mumba_status mumba_geolocation_coordinates_get_altitude(
    mumba_context *ctx, mumba_geolocation_coordinates self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000480u, result);
}

/** `GeolocationCoordinates.altitudeAccuracy`. Gives a number or none. Reads. */
static inline mumba_status mumba_geolocation_coordinates_get_altitude_accuracy(
    mumba_context *ctx, mumba_geolocation_coordinates self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000481u, result);
}

/** `GeolocationCoordinates.heading`. Gives a number or none. Reads. */
static inline mumba_status mumba_geolocation_coordinates_get_heading(
    mumba_context *ctx, mumba_geolocation_coordinates self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bcbu, result);
}

/** `GeolocationCoordinates.speed`. Gives a number or none. Reads. */
static inline mumba_status mumba_geolocation_coordinates_get_speed(
    mumba_context *ctx, mumba_geolocation_coordinates self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001502u, result);
}

/** `GeolocationCoordinates.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_geolocation_coordinates_to_json(
    mumba_context *ctx, mumba_geolocation_coordinates self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `GeolocationPosition`. */
typedef mumba_handle mumba_geolocation_position;

/** Gives `object` itself when it is of `GeolocationPosition`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_geolocation_position(
    mumba_context *ctx, mumba_handle object, mumba_geolocation_position *result) {
    return mumba_web_cast(ctx, object, 0x8000014du, 0, result);
}

/** `GeolocationPosition.coords`. Deferred. */
static inline mumba_status mumba_geolocation_position_get_coords(
    mumba_context *ctx, mumba_geolocation_position self, mumba_geolocation_coordinates *result) {
    return mumba_get_handle(ctx, self, 0x8000074fu, result);
}

/** `GeolocationPosition.timestamp`. Reads. */
static inline mumba_status mumba_geolocation_position_get_timestamp(
    mumba_context *ctx, mumba_geolocation_position self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001617u, result);
}

/** `GeolocationPosition.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_geolocation_position_to_json(
    mumba_context *ctx, mumba_geolocation_position self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `GeolocationPositionError`. */
typedef mumba_handle mumba_geolocation_position_error;

/** `GeolocationPositionError.PERMISSION_DENIED` */
#define MUMBA_GEOLOCATION_POSITION_ERROR_PERMISSION_DENIED ((uint16_t)1)
/** `GeolocationPositionError.POSITION_UNAVAILABLE` */
#define MUMBA_GEOLOCATION_POSITION_ERROR_POSITION_UNAVAILABLE ((uint16_t)2)
/** `GeolocationPositionError.TIMEOUT` */
#define MUMBA_GEOLOCATION_POSITION_ERROR_TIMEOUT ((uint16_t)3)

/** Gives `object` itself when it is of `GeolocationPositionError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_geolocation_position_error(
    mumba_context *ctx, mumba_handle object, mumba_geolocation_position_error *result) {
    return mumba_web_cast(ctx, object, 0x8000014eu, 0, result);
}

/** `GeolocationPositionError.code`. Reads. */
static inline mumba_status mumba_geolocation_position_error_get_code(
    mumba_context *ctx, mumba_geolocation_position_error self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800006b8u, result);
}

/** `GeolocationPositionError.message`. Reads. */
static inline mumba_status mumba_geolocation_position_error_get_message(
    mumba_context *ctx, mumba_geolocation_position_error self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `Navigator.geolocation`. Deferred. */
static inline mumba_status mumba_navigator_get_geolocation(
    mumba_context *ctx, mumba_navigator self, mumba_geolocation *result) {
    return mumba_get_handle(ctx, self, 0x80000aa2u, result);
}

/** `PositionOptions`: an object with members. */
typedef mumba_handle mumba_position_options;

/** Makes a `PositionOptions` without members. Deferred. */
static inline mumba_status mumba_position_options_create(mumba_context *ctx, mumba_position_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PositionOptions.enableHighAccuracy`. Without it: false. Deferred. */
static inline mumba_status mumba_position_options_set_enable_high_accuracy(
    mumba_context *ctx, mumba_position_options self, bool value) {
    return mumba_set(ctx, self, 0x8000095fu, mumba_of_bool(value));
}

/** `PositionOptions.enableHighAccuracy`. Reads. */
static inline mumba_status mumba_position_options_get_enable_high_accuracy(
    mumba_context *ctx, mumba_position_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000095fu, result);
}

/** `PositionOptions.maximumAge`. Without it: 0. Deferred. */
static inline mumba_status mumba_position_options_set_maximum_age(
    mumba_context *ctx, mumba_position_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e44u, mumba_of_number((double)value));
}

/** `PositionOptions.maximumAge`. Reads. */
static inline mumba_status mumba_position_options_get_maximum_age(
    mumba_context *ctx, mumba_position_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e44u, result);
}

/** `PositionOptions.timeout`. Without it: 0xFFFFFFFF. Deferred. */
static inline mumba_status mumba_position_options_set_timeout(
    mumba_context *ctx, mumba_position_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001616u, mumba_of_number((double)value));
}

/** `PositionOptions.timeout`. Reads. */
static inline mumba_status mumba_position_options_get_timeout(
    mumba_context *ctx, mumba_position_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001616u, result);
}

#endif /* MUMBA_WEB_GEOLOCATION_H */
