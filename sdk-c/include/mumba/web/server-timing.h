/**
 * @file server-timing.h
 * Server Timing: <https://w3c.github.io/server-timing/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SERVER_TIMING_H
#define MUMBA_WEB_SERVER_TIMING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_performance_resource_timing;
typedef mumba_handle mumba_performance_server_timing;

/** `PerformanceResourceTiming.serverTiming`. Gives frozen array<`PerformanceServerTiming`>. Deferred. */
static inline mumba_status mumba_performance_resource_timing_get_server_timing(
    mumba_context *ctx, mumba_performance_resource_timing self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001415u, result);
}

/** `PerformanceServerTiming`. */
typedef mumba_handle mumba_performance_server_timing;

/** Gives `object` itself when it is of `PerformanceServerTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_server_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_server_timing *result) {
    return mumba_web_cast(ctx, object, 0x8000026bu, 0, result);
}

/** `PerformanceServerTiming.name`. Reads. */
static inline mumba_status mumba_performance_server_timing_get_name(
    mumba_context *ctx, mumba_performance_server_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PerformanceServerTiming.duration`. Reads. */
static inline mumba_status mumba_performance_server_timing_get_duration(
    mumba_context *ctx, mumba_performance_server_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `PerformanceServerTiming.description`. Reads. */
static inline mumba_status mumba_performance_server_timing_get_description(
    mumba_context *ctx, mumba_performance_server_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000890u, result);
}

/** `PerformanceServerTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_server_timing_to_json(
    mumba_context *ctx, mumba_performance_server_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

#endif /* MUMBA_WEB_SERVER_TIMING_H */
