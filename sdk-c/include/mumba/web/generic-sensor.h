/**
 * @file generic-sensor.h
 * Generic Sensor API: <https://w3c.github.io/sensors/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_GENERIC_SENSOR_H
#define MUMBA_WEB_GENERIC_SENSOR_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_exception;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_sensor;
typedef mumba_handle mumba_sensor_error_event;
typedef mumba_handle mumba_sensor_error_event_init;
typedef mumba_handle mumba_sensor_options;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_sensor_error_event`, which lives until it returns. */
typedef mumba_status (*mumba_sensor_error_event_listener)(mumba_context *ctx, void *user, mumba_sensor_error_event event);

/** `Sensor`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_sensor;

/** Gives `object` itself when it is of `Sensor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_sensor(mumba_context *ctx, mumba_handle object, mumba_sensor *result) {
    return mumba_web_cast(ctx, object, 0x80000326u, 0, result);
}

/** `Sensor.activated`. Reads. */
static inline mumba_status mumba_sensor_get_activated(mumba_context *ctx, mumba_sensor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000041eu, result);
}

/** `Sensor.hasReading`. Reads. */
static inline mumba_status mumba_sensor_get_has_reading(mumba_context *ctx, mumba_sensor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bb8u, result);
}

/** `Sensor.timestamp`. Gives a number or none. Reads. */
static inline mumba_status mumba_sensor_get_timestamp(mumba_context *ctx, mumba_sensor self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001617u, result);
}

/** `Sensor.start`. Deferred. */
static inline mumba_status mumba_sensor_start(mumba_context *ctx, mumba_sensor self) {
    return mumba_invoke(ctx, self, 0x80001524u, NULL, 0, NULL);
}

/** `Sensor.stop`. Deferred. */
static inline mumba_status mumba_sensor_stop(mumba_context *ctx, mumba_sensor self) {
    return mumba_invoke(ctx, self, 0x80001554u, NULL, 0, NULL);
}

/** `Sensor.onreading`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_sensor_get_onreading(
    mumba_context *ctx, mumba_sensor self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ffdu, result);
}

/** `Sensor.onreading`. `value` may be none. Deferred. */
static inline mumba_status mumba_sensor_set_onreading(
    mumba_context *ctx, mumba_sensor self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ffdu, mumba_web_of_nullable(value));
}

/** `Sensor.onactivate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_sensor_get_onactivate(
    mumba_context *ctx, mumba_sensor self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3eu, result);
}

/** `Sensor.onactivate`. `value` may be none. Deferred. */
static inline mumba_status mumba_sensor_set_onactivate(
    mumba_context *ctx, mumba_sensor self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3eu, mumba_web_of_nullable(value));
}

/** `Sensor.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_sensor_get_onerror(
    mumba_context *ctx, mumba_sensor self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `Sensor.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_sensor_set_onerror(
    mumba_context *ctx, mumba_sensor self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** The event `activate` of `Sensor`, a `Event`. */
static inline mumba_status mumba_sensor_on_activate(
    mumba_context *ctx, mumba_sensor self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000041cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_sensor_on_activate`, in the way that `options` says. */
static inline mumba_status mumba_sensor_on_activate_with_options(
    mumba_context *ctx, mumba_sensor self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000041cu, options, listener, user, drop, subscription);
}

/** The event `error` of `Sensor`, a `SensorErrorEvent`. */
static inline mumba_status mumba_sensor_on_error(
    mumba_context *ctx, mumba_sensor self, mumba_sensor_error_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_sensor_on_error`, in the way that `options` says. */
static inline mumba_status mumba_sensor_on_error_with_options(
    mumba_context *ctx, mumba_sensor self, const mumba_listener_options *options,
    mumba_sensor_error_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `reading` of `Sensor`, a `Event`. */
static inline mumba_status mumba_sensor_on_reading(
    mumba_context *ctx, mumba_sensor self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001235u, NULL, listener, user, drop, subscription);
}

/** As `mumba_sensor_on_reading`, in the way that `options` says. */
static inline mumba_status mumba_sensor_on_reading_with_options(
    mumba_context *ctx, mumba_sensor self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001235u, options, listener, user, drop, subscription);
}

/** `SensorErrorEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_sensor_error_event;

/** Gives `object` itself when it is of `SensorErrorEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_sensor_error_event(
    mumba_context *ctx, mumba_handle object, mumba_sensor_error_event *result) {
    return mumba_web_cast(ctx, object, 0x80000327u, 0, result);
}

/** `new SensorErrorEvent`. Deferred. */
static inline mumba_status mumba_sensor_error_event_new(
    mumba_context *ctx, mumba_string type, mumba_sensor_error_event_init error_event_init_dict,
    mumba_sensor_error_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(error_event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000327u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SensorErrorEvent.error`. Deferred. */
static inline mumba_status mumba_sensor_error_event_get_error(
    mumba_context *ctx, mumba_sensor_error_event self, mumba_dom_exception *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `SensorErrorEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `error`. */
typedef mumba_handle mumba_sensor_error_event_init;

/** Makes a `SensorErrorEventInit` without members. Deferred. */
static inline mumba_status mumba_sensor_error_event_init_create(
    mumba_context *ctx, mumba_sensor_error_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `SensorErrorEventInit.error`. Deferred. */
static inline mumba_status mumba_sensor_error_event_init_set_error(
    mumba_context *ctx, mumba_sensor_error_event_init self, mumba_dom_exception value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `SensorErrorEventInit.error`. Deferred. */
static inline mumba_status mumba_sensor_error_event_init_get_error(
    mumba_context *ctx, mumba_sensor_error_event_init self, mumba_dom_exception *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `SensorOptions`: an object with members. */
typedef mumba_handle mumba_sensor_options;

/** Makes a `SensorOptions` without members. Deferred. */
static inline mumba_status mumba_sensor_options_create(mumba_context *ctx, mumba_sensor_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SensorOptions.frequency`. Deferred. */
static inline mumba_status mumba_sensor_options_set_frequency(
    mumba_context *ctx, mumba_sensor_options self, double value) {
    return mumba_set(ctx, self, 0x80000a7cu, mumba_of_number(value));
}

/** `SensorOptions.frequency`. Reads. */
static inline mumba_status mumba_sensor_options_get_frequency(
    mumba_context *ctx, mumba_sensor_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a7cu, result);
}

#endif /* MUMBA_WEB_GENERIC_SENSOR_H */
