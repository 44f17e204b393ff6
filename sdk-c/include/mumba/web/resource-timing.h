/**
 * @file resource-timing.h
 * Resource Timing: <https://w3c.github.io/resource-timing/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_RESOURCE_TIMING_H
#define MUMBA_WEB_RESOURCE_TIMING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_performance;
typedef mumba_handle mumba_performance_resource_timing;
typedef mumba_name mumba_render_blocking_status_type;

/** `RenderBlockingStatusType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_render_blocking_status_type;

/** "blocking" */
#define MUMBA_RENDER_BLOCKING_STATUS_TYPE_BLOCKING ((mumba_render_blocking_status_type)0x800005cdu)
/** "non-blocking" */
#define MUMBA_RENDER_BLOCKING_STATUS_TYPE_NON_BLOCKING ((mumba_render_blocking_status_type)0x80000f03u)

/** `Performance.clearResourceTimings`. Deferred. */
static inline mumba_status mumba_performance_clear_resource_timings(mumba_context *ctx, mumba_performance self) {
    return mumba_invoke(ctx, self, 0x8000068bu, NULL, 0, NULL);
}

/** `Performance.setResourceTimingBufferSize`. Deferred. */
static inline mumba_status mumba_performance_set_resource_timing_buffer_size(
    mumba_context *ctx, mumba_performance self, uint32_t max_size) {
    return mumba_call_plain(
        ctx, self, 0x80001457u, 01u, MUMBA_NONE, MUMBA_NONE, (double)max_size, 0, 0, 0, 0, 0, 0, 0);
}

/** `Performance.onresourcetimingbufferfull`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_performance_get_onresourcetimingbufferfull(
    mumba_context *ctx, mumba_performance self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001008u, result);
}

/** `Performance.onresourcetimingbufferfull`. `value` may be none. Deferred. */
static inline mumba_status mumba_performance_set_onresourcetimingbufferfull(
    mumba_context *ctx, mumba_performance self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001008u, mumba_web_of_nullable(value));
}

/** `PerformanceResourceTiming`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_resource_timing;

/** Gives `object` itself when it is of `PerformanceResourceTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_resource_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_resource_timing *result) {
    return mumba_web_cast(ctx, object, 0x80000269u, 0, result);
}

/** `PerformanceResourceTiming.initiatorType`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_initiator_type(
    mumba_context *ctx, mumba_performance_resource_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c58u, result);
}

/** `PerformanceResourceTiming.deliveryType`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_delivery_type(
    mumba_context *ctx, mumba_performance_resource_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000085eu, result);
}

/** `PerformanceResourceTiming.nextHopProtocol`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_next_hop_protocol(
    mumba_context *ctx, mumba_performance_resource_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ee9u, result);
}

/** `PerformanceResourceTiming.workerStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_worker_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017e0u, result);
}

/** `PerformanceResourceTiming.redirectStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_redirect_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001252u, result);
}

/** `PerformanceResourceTiming.redirectEnd`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_redirect_end(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001251u, result);
}

/** `PerformanceResourceTiming.fetchStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_fetch_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a01u, result);
}

/** `PerformanceResourceTiming.domainLookupStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_domain_lookup_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008f8u, result);
}

/** `PerformanceResourceTiming.domainLookupEnd`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_domain_lookup_end(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008f7u, result);
}

/** `PerformanceResourceTiming.connectStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_connect_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000710u, result);
}

/** `PerformanceResourceTiming.connectEnd`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_connect_end(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000070fu, result);
}

/** `PerformanceResourceTiming.secureConnectionStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_secure_connection_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013d7u, result);
}

/** `PerformanceResourceTiming.requestStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_request_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800012dbu, result);
}

/** `PerformanceResourceTiming.finalResponseHeadersStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_final_response_headers_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a13u, result);
}

/** `PerformanceResourceTiming.firstInterimResponseStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_first_interim_response_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a1du, result);
}

/** `PerformanceResourceTiming.responseStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_response_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000130au, result);
}

/** `PerformanceResourceTiming.responseEnd`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_response_end(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001308u, result);
}

/** `PerformanceResourceTiming.workerRouterEvaluationStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_worker_router_evaluation_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017dfu, result);
}

/** `PerformanceResourceTiming.workerCacheLookupStart`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_worker_cache_lookup_start(
    mumba_context *ctx, mumba_performance_resource_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017deu, result);
}

/** `PerformanceResourceTiming.transferSize`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_transfer_size(
    mumba_context *ctx, mumba_performance_resource_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000165fu, result);
}

/** `PerformanceResourceTiming.encodedBodySize`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_encoded_body_size(
    mumba_context *ctx, mumba_performance_resource_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000096au, result);
}

/** `PerformanceResourceTiming.decodedBodySize`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_decoded_body_size(
    mumba_context *ctx, mumba_performance_resource_timing self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000823u, result);
}

/** `PerformanceResourceTiming.responseStatus`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_response_status(
    mumba_context *ctx, mumba_performance_resource_timing self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000130bu, result);
}

/** `PerformanceResourceTiming.renderBlockingStatus`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_render_blocking_status(
    mumba_context *ctx, mumba_performance_resource_timing self, mumba_render_blocking_status_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000129fu, result);
}

/** `PerformanceResourceTiming.contentEncoding`. Reads. */
static inline mumba_status mumba_performance_resource_timing_get_content_encoding(
    mumba_context *ctx, mumba_performance_resource_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000072bu, result);
}

/** `PerformanceResourceTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_resource_timing_to_json(
    mumba_context *ctx, mumba_performance_resource_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

#endif /* MUMBA_WEB_RESOURCE_TIMING_H */
