/**
 * @file navigation-timing.h
 * Navigation Timing Level 2: <https://w3c.github.io/navigation-timing/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_NAVIGATION_TIMING_H
#define MUMBA_WEB_NAVIGATION_TIMING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_not_restored_reasons;
typedef mumba_handle mumba_performance;
typedef mumba_handle mumba_performance_navigation;
typedef mumba_handle mumba_performance_navigation_timing;
typedef mumba_handle mumba_performance_timing;
typedef mumba_handle mumba_performance_timing_confidence;
typedef mumba_name mumba_navigation_timing_type;
typedef mumba_name mumba_performance_timing_confidence_value;

/** `NavigationTimingType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_navigation_timing_type;

/** "navigate" */
#define MUMBA_NAVIGATION_TIMING_TYPE_NAVIGATE ((mumba_navigation_timing_type)0x80000eccu)
/** "reload" */
#define MUMBA_NAVIGATION_TIMING_TYPE_RELOAD ((mumba_navigation_timing_type)0x8000127cu)
/** "back_forward" */
#define MUMBA_NAVIGATION_TIMING_TYPE_BACK_FORWARD ((mumba_navigation_timing_type)0x80000561u)

/** `PerformanceTimingConfidenceValue`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_performance_timing_confidence_value;

/** "high" */
#define MUMBA_PERFORMANCE_TIMING_CONFIDENCE_VALUE_HIGH ((mumba_performance_timing_confidence_value)0x80000bd4u)
/** "low" */
#define MUMBA_PERFORMANCE_TIMING_CONFIDENCE_VALUE_LOW ((mumba_performance_timing_confidence_value)0x80000da8u)

/** `Performance.timing`. Deferred. */
static inline mumba_status mumba_performance_get_timing(
    mumba_context *ctx, mumba_performance self, mumba_performance_timing *result) {
    return mumba_get_handle(ctx, self, 0x8000161cu, result);
}

/** `Performance.navigation`. Deferred. */
static inline mumba_status mumba_performance_get_navigation(
    mumba_context *ctx, mumba_performance self, mumba_performance_navigation *result) {
    return mumba_get_handle(ctx, self, 0x80000ecfu, result);
}

/** `PerformanceNavigation`. */
typedef mumba_handle mumba_performance_navigation;

/** `PerformanceNavigation.TYPE_NAVIGATE` */
#define MUMBA_PERFORMANCE_NAVIGATION_TYPE_NAVIGATE ((uint16_t)0)
/** `PerformanceNavigation.TYPE_RELOAD` */
#define MUMBA_PERFORMANCE_NAVIGATION_TYPE_RELOAD ((uint16_t)1)
/** `PerformanceNavigation.TYPE_BACK_FORWARD` */
#define MUMBA_PERFORMANCE_NAVIGATION_TYPE_BACK_FORWARD ((uint16_t)2)
/** `PerformanceNavigation.TYPE_RESERVED` */
#define MUMBA_PERFORMANCE_NAVIGATION_TYPE_RESERVED ((uint16_t)255)

/** Gives `object` itself when it is of `PerformanceNavigation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_navigation(
    mumba_context *ctx, mumba_handle object, mumba_performance_navigation *result) {
    return mumba_web_cast(ctx, object, 0x80000264u, 0, result);
}

/** `PerformanceNavigation.type`. Reads. */
static inline mumba_status mumba_performance_navigation_get_type(
    mumba_context *ctx, mumba_performance_navigation self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001680u, result);
}

/** `PerformanceNavigation.redirectCount`. Reads. */
static inline mumba_status mumba_performance_navigation_get_redirect_count(
    mumba_context *ctx, mumba_performance_navigation self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001250u, result);
}

/** `PerformanceNavigation.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_navigation_to_json(
    mumba_context *ctx, mumba_performance_navigation self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PerformanceNavigationTiming`. It is a `mumba_performance_resource_timing` too. */
typedef mumba_handle mumba_performance_navigation_timing;

/** Gives `object` itself when it is of `PerformanceNavigationTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_navigation_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_navigation_timing *result) {
    return mumba_web_cast(ctx, object, 0x80000265u, 0, result);
}

/** `PerformanceNavigationTiming.unloadEventStart`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_unload_event_start(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800016dau, result);
}

/** `PerformanceNavigationTiming.unloadEventEnd`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_unload_event_end(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800016d9u, result);
}

/** `PerformanceNavigationTiming.domInteractive`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_dom_interactive(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008f1u, result);
}

/** `PerformanceNavigationTiming.domContentLoadedEventStart`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_dom_content_loaded_event_start(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008f0u, result);
}

/** `PerformanceNavigationTiming.domContentLoadedEventEnd`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_dom_content_loaded_event_end(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008efu, result);
}

/** `PerformanceNavigationTiming.domComplete`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_dom_complete(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008eeu, result);
}

/** `PerformanceNavigationTiming.loadEventStart`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_load_event_start(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d79u, result);
}

/** `PerformanceNavigationTiming.loadEventEnd`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_load_event_end(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d78u, result);
}

/** `PerformanceNavigationTiming.type`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_type(
    mumba_context *ctx, mumba_performance_navigation_timing self, mumba_navigation_timing_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `PerformanceNavigationTiming.redirectCount`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_redirect_count(
    mumba_context *ctx, mumba_performance_navigation_timing self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001250u, result);
}

/** `PerformanceNavigationTiming.criticalCHRestart`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_critical_ch_restart(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800007d9u, result);
}

/** `PerformanceNavigationTiming.notRestoredReasons`. Gives `NotRestoredReasons` or none. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_not_restored_reasons(
    mumba_context *ctx, mumba_performance_navigation_timing self, mumba_not_restored_reasons *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f0fu, result);
}

/** `PerformanceNavigationTiming.notRestoredReasons`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_performance_navigation_timing_get_not_restored_reasons_deferred(
    mumba_context *ctx, mumba_performance_navigation_timing self, mumba_not_restored_reasons *result) {
    return mumba_get_handle(ctx, self, 0x80000f0fu, result);
}

/** `PerformanceNavigationTiming.confidence`. Deferred. */
static inline mumba_status mumba_performance_navigation_timing_get_confidence(
    mumba_context *ctx, mumba_performance_navigation_timing self, mumba_performance_timing_confidence *result) {
    return mumba_get_handle(ctx, self, 0x80000703u, result);
}

/** `PerformanceNavigationTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_navigation_timing_to_json(
    mumba_context *ctx, mumba_performance_navigation_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PerformanceTiming`. */
typedef mumba_handle mumba_performance_timing;

/** Gives `object` itself when it is of `PerformanceTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_timing *result) {
    return mumba_web_cast(ctx, object, 0x8000026cu, 0, result);
}

/** `PerformanceTiming.navigationStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_navigation_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000ed1u, result);
}

/** `PerformanceTiming.unloadEventStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_unload_event_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800016dau, result);
}

/** `PerformanceTiming.unloadEventEnd`. Reads. */
static inline mumba_status mumba_performance_timing_get_unload_event_end(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800016d9u, result);
}

/** `PerformanceTiming.redirectStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_redirect_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001252u, result);
}

/** `PerformanceTiming.redirectEnd`. Reads. */
static inline mumba_status mumba_performance_timing_get_redirect_end(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001251u, result);
}

/** `PerformanceTiming.fetchStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_fetch_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000a01u, result);
}

/** `PerformanceTiming.domainLookupStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_domain_lookup_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800008f8u, result);
}

/** `PerformanceTiming.domainLookupEnd`. Reads. */
static inline mumba_status mumba_performance_timing_get_domain_lookup_end(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800008f7u, result);
}

/** `PerformanceTiming.connectStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_connect_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000710u, result);
}

/** `PerformanceTiming.connectEnd`. Reads. */
static inline mumba_status mumba_performance_timing_get_connect_end(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000070fu, result);
}

/** `PerformanceTiming.secureConnectionStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_secure_connection_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800013d7u, result);
}

/** `PerformanceTiming.requestStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_request_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800012dbu, result);
}

/** `PerformanceTiming.responseStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_response_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000130au, result);
}

/** `PerformanceTiming.responseEnd`. Reads. */
static inline mumba_status mumba_performance_timing_get_response_end(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001308u, result);
}

/** `PerformanceTiming.domLoading`. Reads. */
static inline mumba_status mumba_performance_timing_get_dom_loading(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800008f2u, result);
}

/** `PerformanceTiming.domInteractive`. Reads. */
static inline mumba_status mumba_performance_timing_get_dom_interactive(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800008f1u, result);
}

/** `PerformanceTiming.domContentLoadedEventStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_dom_content_loaded_event_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800008f0u, result);
}

/** `PerformanceTiming.domContentLoadedEventEnd`. Reads. */
static inline mumba_status mumba_performance_timing_get_dom_content_loaded_event_end(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800008efu, result);
}

/** `PerformanceTiming.domComplete`. Reads. */
static inline mumba_status mumba_performance_timing_get_dom_complete(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800008eeu, result);
}

/** `PerformanceTiming.loadEventStart`. Reads. */
static inline mumba_status mumba_performance_timing_get_load_event_start(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000d79u, result);
}

/** `PerformanceTiming.loadEventEnd`. Reads. */
static inline mumba_status mumba_performance_timing_get_load_event_end(
    mumba_context *ctx, mumba_performance_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000d78u, result);
}

/** `PerformanceTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_timing_to_json(
    mumba_context *ctx, mumba_performance_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PerformanceTimingConfidence`. */
typedef mumba_handle mumba_performance_timing_confidence;

/** Gives `object` itself when it is of `PerformanceTimingConfidence`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_timing_confidence(
    mumba_context *ctx, mumba_handle object, mumba_performance_timing_confidence *result) {
    return mumba_web_cast(ctx, object, 0x8000026du, 0, result);
}

/** `PerformanceTimingConfidence.randomizedTriggerRate`. Reads. */
static inline mumba_status mumba_performance_timing_confidence_get_randomized_trigger_rate(
    mumba_context *ctx, mumba_performance_timing_confidence self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001210u, result);
}

/** `PerformanceTimingConfidence.value`. Reads. */
static inline mumba_status mumba_performance_timing_confidence_get_value(
    mumba_context *ctx, mumba_performance_timing_confidence self, mumba_performance_timing_confidence_value *result) {
    return mumba_web_get_name(ctx, self, 0x8000174eu, result);
}

/** `PerformanceTimingConfidence.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_timing_confidence_to_json(
    mumba_context *ctx, mumba_performance_timing_confidence self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

#endif /* MUMBA_WEB_NAVIGATION_TIMING_H */
