/**
 * @file event-timing.h
 * Event Timing API: <https://w3c.github.io/event-timing/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EVENT_TIMING_H
#define MUMBA_WEB_EVENT_TIMING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event_counts;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_node;
typedef mumba_handle mumba_performance;
typedef mumba_handle mumba_performance_event_timing;
typedef mumba_handle mumba_performance_observer_init;

/** `EventCounts`. */
typedef mumba_handle mumba_event_counts;

/** Gives `object` itself when it is of `EventCounts`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_event_counts(mumba_context *ctx, mumba_handle object, mumba_event_counts *result) {
    return mumba_web_cast(ctx, object, 0x800000fcu, 0, result);
}

/** `EventCounts.size`. Reads. */
static inline mumba_status mumba_event_counts_get_size(mumba_context *ctx, mumba_event_counts self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `EventCounts.entries`. Gives iterator<[a string, a number]>. Deferred. */
static inline mumba_status mumba_event_counts_entries(
    mumba_context *ctx, mumba_event_counts self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `EventCounts.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_event_counts_keys(
    mumba_context *ctx, mumba_event_counts self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `EventCounts.values`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_event_counts_values(
    mumba_context *ctx, mumba_event_counts self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `EventCounts.forEach`. Deferred. */
static inline mumba_status mumba_event_counts_for_each(
    mumba_context *ctx, mumba_event_counts self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `EventCounts.forEach`. Deferred. */
static inline mumba_status mumba_event_counts_for_each_with_this_arg(
    mumba_context *ctx, mumba_event_counts self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `EventCounts.get`. Gives a number or none. Reads. */
static inline mumba_status mumba_event_counts_get(
    mumba_context *ctx, mumba_event_counts self, mumba_string key, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_invoke_read(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `EventCounts.has`. Reads. */
static inline mumba_status mumba_event_counts_has(
    mumba_context *ctx, mumba_event_counts self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `Performance.eventCounts`. Deferred. */
static inline mumba_status mumba_performance_get_event_counts(
    mumba_context *ctx, mumba_performance self, mumba_event_counts *result) {
    return mumba_get_handle(ctx, self, 0x800009abu, result);
}

/** `Performance.interactionCount`. Reads. */
static inline mumba_status mumba_performance_get_interaction_count(
    mumba_context *ctx, mumba_performance self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000c91u, result);
}

/** `PerformanceEventTiming`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_event_timing;

/** Gives `object` itself when it is of `PerformanceEventTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_event_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_event_timing *result) {
    return mumba_web_cast(ctx, object, 0x8000025fu, 0, result);
}

/** `PerformanceEventTiming.processingStart`. Reads. */
static inline mumba_status mumba_performance_event_timing_get_processing_start(
    mumba_context *ctx, mumba_performance_event_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800011beu, result);
}

/** `PerformanceEventTiming.processingEnd`. Reads. */
static inline mumba_status mumba_performance_event_timing_get_processing_end(
    mumba_context *ctx, mumba_performance_event_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800011bcu, result);
}

/** `PerformanceEventTiming.cancelable`. Reads. */
static inline mumba_status mumba_performance_event_timing_get_cancelable(
    mumba_context *ctx, mumba_performance_event_timing self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000620u, result);
}

/** `PerformanceEventTiming.target`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_performance_event_timing_get_target(
    mumba_context *ctx, mumba_performance_event_timing self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015c4u, result);
}

/** `PerformanceEventTiming.target`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_performance_event_timing_get_target_deferred(
    mumba_context *ctx, mumba_performance_event_timing self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `PerformanceEventTiming.interactionId`. Reads. */
static inline mumba_status mumba_performance_event_timing_get_interaction_id(
    mumba_context *ctx, mumba_performance_event_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000c92u, result);
}

/** `PerformanceEventTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_event_timing_to_json(
    mumba_context *ctx, mumba_performance_event_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PerformanceObserverInit.durationThreshold`. Deferred. */
static inline mumba_status mumba_performance_observer_init_set_duration_threshold(
    mumba_context *ctx, mumba_performance_observer_init self, double value) {
    return mumba_set(ctx, self, 0x80000934u, mumba_of_number(value));
}

/** `PerformanceObserverInit.durationThreshold`. Reads. */
static inline mumba_status mumba_performance_observer_init_get_duration_threshold(
    mumba_context *ctx, mumba_performance_observer_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000934u, result);
}

#endif /* MUMBA_WEB_EVENT_TIMING_H */
