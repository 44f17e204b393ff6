/**
 * @file longtasks.h
 * Long Tasks API: <https://w3c.github.io/longtasks/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_LONGTASKS_H
#define MUMBA_WEB_LONGTASKS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_performance_long_task_timing;
typedef mumba_handle mumba_task_attribution_timing;

/** `PerformanceLongTaskTiming`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_long_task_timing;

/** Gives `object` itself when it is of `PerformanceLongTaskTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_long_task_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_long_task_timing *result) {
    return mumba_web_cast(ctx, object, 0x80000261u, 0, result);
}

/** `PerformanceLongTaskTiming.startTime`. Reads. */
static inline mumba_status mumba_performance_long_task_timing_get_start_time(
    mumba_context *ctx, mumba_performance_long_task_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000152bu, result);
}

/** `PerformanceLongTaskTiming.duration`. Reads. */
static inline mumba_status mumba_performance_long_task_timing_get_duration(
    mumba_context *ctx, mumba_performance_long_task_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `PerformanceLongTaskTiming.name`. Reads. */
static inline mumba_status mumba_performance_long_task_timing_get_name(
    mumba_context *ctx, mumba_performance_long_task_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PerformanceLongTaskTiming.entryType`. Reads. */
static inline mumba_status mumba_performance_long_task_timing_get_entry_type(
    mumba_context *ctx, mumba_performance_long_task_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000991u, result);
}

/** `PerformanceLongTaskTiming.attribution`. Gives frozen array<`TaskAttributionTiming`>. Deferred. */
static inline mumba_status mumba_performance_long_task_timing_get_attribution(
    mumba_context *ctx, mumba_performance_long_task_timing self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000052du, result);
}

/** `PerformanceLongTaskTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_long_task_timing_to_json(
    mumba_context *ctx, mumba_performance_long_task_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `TaskAttributionTiming`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_task_attribution_timing;

/** Gives `object` itself when it is of `TaskAttributionTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_task_attribution_timing(
    mumba_context *ctx, mumba_handle object, mumba_task_attribution_timing *result) {
    return mumba_web_cast(ctx, object, 0x80000354u, 0, result);
}

/** `TaskAttributionTiming.startTime`. Reads. */
static inline mumba_status mumba_task_attribution_timing_get_start_time(
    mumba_context *ctx, mumba_task_attribution_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000152bu, result);
}

/** `TaskAttributionTiming.duration`. Reads. */
static inline mumba_status mumba_task_attribution_timing_get_duration(
    mumba_context *ctx, mumba_task_attribution_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `TaskAttributionTiming.name`. Reads. */
static inline mumba_status mumba_task_attribution_timing_get_name(
    mumba_context *ctx, mumba_task_attribution_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `TaskAttributionTiming.entryType`. Reads. */
static inline mumba_status mumba_task_attribution_timing_get_entry_type(
    mumba_context *ctx, mumba_task_attribution_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000991u, result);
}

/** `TaskAttributionTiming.containerType`. Reads. */
static inline mumba_status mumba_task_attribution_timing_get_container_type(
    mumba_context *ctx, mumba_task_attribution_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000723u, result);
}

/** `TaskAttributionTiming.containerSrc`. Reads. */
static inline mumba_status mumba_task_attribution_timing_get_container_src(
    mumba_context *ctx, mumba_task_attribution_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000722u, result);
}

/** `TaskAttributionTiming.containerId`. Reads. */
static inline mumba_status mumba_task_attribution_timing_get_container_id(
    mumba_context *ctx, mumba_task_attribution_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000071fu, result);
}

/** `TaskAttributionTiming.containerName`. Reads. */
static inline mumba_status mumba_task_attribution_timing_get_container_name(
    mumba_context *ctx, mumba_task_attribution_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000720u, result);
}

/** `TaskAttributionTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_task_attribution_timing_to_json(
    mumba_context *ctx, mumba_task_attribution_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

#endif /* MUMBA_WEB_LONGTASKS_H */
