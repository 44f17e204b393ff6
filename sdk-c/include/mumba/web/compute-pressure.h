/**
 * @file compute-pressure.h
 * Compute Pressure Level 1: <https://w3c.github.io/compute-pressure/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_COMPUTE_PRESSURE_H
#define MUMBA_WEB_COMPUTE_PRESSURE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_pressure_observer;
typedef mumba_handle mumba_pressure_observer_options;
typedef mumba_handle mumba_pressure_record;
typedef mumba_handle mumba_pressure_update_callback;
typedef mumba_name mumba_pressure_source;
typedef mumba_name mumba_pressure_state;

/** `PressureSource`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_pressure_source;

/** "cpu" */
#define MUMBA_PRESSURE_SOURCE_CPU ((mumba_pressure_source)0x80000764u)

/** `PressureState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_pressure_state;

/** "nominal" */
#define MUMBA_PRESSURE_STATE_NOMINAL ((mumba_pressure_state)0x80000f02u)
/** "fair" */
#define MUMBA_PRESSURE_STATE_FAIR ((mumba_pressure_state)0x800009edu)
/** "serious" */
#define MUMBA_PRESSURE_STATE_SERIOUS ((mumba_pressure_state)0x80001413u)
/** "critical" */
#define MUMBA_PRESSURE_STATE_CRITICAL ((mumba_pressure_state)0x800007d8u)

/**
 * `PressureUpdateCallback`: a function made with `mumba_callback_create`. It is called with changes
 * (sequence<`PressureRecord`>), observer (`PressureObserver`) and returns nothing.
 */
typedef mumba_handle mumba_pressure_update_callback;

/** `PressureObserver`. */
typedef mumba_handle mumba_pressure_observer;

/** Gives `object` itself when it is of `PressureObserver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_pressure_observer(
    mumba_context *ctx, mumba_handle object, mumba_pressure_observer *result) {
    return mumba_web_cast(ctx, object, 0x80000281u, 0, result);
}

/** `new PressureObserver`. Deferred. */
static inline mumba_status mumba_pressure_observer_new(
    mumba_context *ctx, mumba_pressure_update_callback callback, mumba_pressure_observer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000281u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PressureObserver.observe`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_pressure_observer_observe(
    mumba_context *ctx, mumba_pressure_observer self, mumba_pressure_source source, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(source);
    return mumba_invoke(ctx, self, 0x80000f20u, argv, 1, result);
}

/** `PressureObserver.observe`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_pressure_observer_observe_with_options(
    mumba_context *ctx, mumba_pressure_observer self, mumba_pressure_source source,
    mumba_pressure_observer_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(source);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000f20u, argv, 2, result);
}

/** `PressureObserver.unobserve`. Deferred. */
static inline mumba_status mumba_pressure_observer_unobserve(
    mumba_context *ctx, mumba_pressure_observer self, mumba_pressure_source source) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(source);
    return mumba_invoke(ctx, self, 0x800016e1u, argv, 1, NULL);
}

/** `PressureObserver.disconnect`. Deferred. */
static inline mumba_status mumba_pressure_observer_disconnect(mumba_context *ctx, mumba_pressure_observer self) {
    return mumba_invoke(ctx, self, 0x800008d0u, NULL, 0, NULL);
}

/** `PressureObserver.takeRecords`. Gives sequence<`PressureRecord`>. Deferred. */
static inline mumba_status mumba_pressure_observer_take_records(
    mumba_context *ctx, mumba_pressure_observer self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x800015c1u, NULL, 0, result);
}

/** `PressureObserver.knownSources`. Gives frozen array<`PressureSource`>. Deferred. */
static inline mumba_status mumba_pressure_observer_get_known_sources(mumba_context *ctx, mumba_array *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000281u, &target);
    if (status == MUMBA_OK) status = mumba_get_handle(ctx, target, 0x80000d2du, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PressureRecord`. */
typedef mumba_handle mumba_pressure_record;

/** Gives `object` itself when it is of `PressureRecord`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_pressure_record(
    mumba_context *ctx, mumba_handle object, mumba_pressure_record *result) {
    return mumba_web_cast(ctx, object, 0x80000282u, 0, result);
}

/** `PressureRecord.source`. Reads. */
static inline mumba_status mumba_pressure_record_get_source(
    mumba_context *ctx, mumba_pressure_record self, mumba_pressure_source *result) {
    return mumba_web_get_name(ctx, self, 0x800014e5u, result);
}

/** `PressureRecord.state`. Reads. */
static inline mumba_status mumba_pressure_record_get_state(
    mumba_context *ctx, mumba_pressure_record self, mumba_pressure_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `PressureRecord.time`. Reads. */
static inline mumba_status mumba_pressure_record_get_time(
    mumba_context *ctx, mumba_pressure_record self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000160du, result);
}

/** `PressureRecord.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_pressure_record_to_json(
    mumba_context *ctx, mumba_pressure_record self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PressureObserverOptions`: an object with members. */
typedef mumba_handle mumba_pressure_observer_options;

/** Makes a `PressureObserverOptions` without members. Deferred. */
static inline mumba_status mumba_pressure_observer_options_create(
    mumba_context *ctx, mumba_pressure_observer_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PressureObserverOptions.sampleInterval`. Without it: 0. Deferred. */
static inline mumba_status mumba_pressure_observer_options_set_sample_interval(
    mumba_context *ctx, mumba_pressure_observer_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000138fu, mumba_of_number((double)value));
}

/** `PressureObserverOptions.sampleInterval`. Reads. */
static inline mumba_status mumba_pressure_observer_options_get_sample_interval(
    mumba_context *ctx, mumba_pressure_observer_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000138fu, result);
}

#endif /* MUMBA_WEB_COMPUTE_PRESSURE_H */
