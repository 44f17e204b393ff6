/**
 * @file EXT_disjoint_timer_query.h
 * WebGL EXT_disjoint_timer_query Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_DISJOINT_TIMER_QUERY_H
#define MUMBA_WEB_EXT_DISJOINT_TIMER_QUERY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_ext_disjoint_timer_query;
typedef mumba_handle mumba_webgl_timer_query_ext;

/** `EXT_disjoint_timer_query`. */
typedef mumba_handle mumba_ext_disjoint_timer_query;

/** `EXT_disjoint_timer_query.QUERY_COUNTER_BITS_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_QUERY_COUNTER_BITS_EXT ((uint32_t)34916)
/** `EXT_disjoint_timer_query.CURRENT_QUERY_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_CURRENT_QUERY_EXT ((uint32_t)34917)
/** `EXT_disjoint_timer_query.QUERY_RESULT_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_QUERY_RESULT_EXT ((uint32_t)34918)
/** `EXT_disjoint_timer_query.QUERY_RESULT_AVAILABLE_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_QUERY_RESULT_AVAILABLE_EXT ((uint32_t)34919)
/** `EXT_disjoint_timer_query.TIME_ELAPSED_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_TIME_ELAPSED_EXT ((uint32_t)35007)
/** `EXT_disjoint_timer_query.TIMESTAMP_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_TIMESTAMP_EXT ((uint32_t)36392)
/** `EXT_disjoint_timer_query.GPU_DISJOINT_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_GPU_DISJOINT_EXT ((uint32_t)36795)

/** `EXT_disjoint_timer_query.createQueryEXT`. Deferred. */
static inline mumba_status mumba_ext_disjoint_timer_query_create_query_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, mumba_webgl_timer_query_ext *result) {
    return mumba_invoke(ctx, self, 0x800007aau, NULL, 0, result);
}

/** `EXT_disjoint_timer_query.deleteQueryEXT`. `query` may be none. Deferred. */
static inline mumba_status mumba_ext_disjoint_timer_query_delete_query_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, mumba_webgl_timer_query_ext query) {
    return mumba_call_plain(ctx, self, 0x8000084eu, 04u, query, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `EXT_disjoint_timer_query.isQueryEXT`. `query` may be none. Reads. */
static inline mumba_status mumba_ext_disjoint_timer_query_is_query_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, mumba_webgl_timer_query_ext query, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(query);
    return mumba_web_call_bool(ctx, self, 0x80000cddu, argv, 1, result);
}

/** `EXT_disjoint_timer_query.beginQueryEXT`. Deferred. */
static inline mumba_status mumba_ext_disjoint_timer_query_begin_query_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, uint32_t target_, mumba_webgl_timer_query_ext query) {
    return mumba_call_plain(ctx, self, 0x8000059bu, 031u, query, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `EXT_disjoint_timer_query.endQueryEXT`. Deferred. */
static inline mumba_status mumba_ext_disjoint_timer_query_end_query_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, uint32_t target_) {
    return mumba_call_plain(ctx, self, 0x8000097cu, 01u, MUMBA_NONE, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `EXT_disjoint_timer_query.queryCounterEXT`. Deferred. */
static inline mumba_status mumba_ext_disjoint_timer_query_query_counter_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, mumba_webgl_timer_query_ext query, uint32_t target_) {
    return mumba_call_plain(ctx, self, 0x800011f3u, 013u, query, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `EXT_disjoint_timer_query.getQueryEXT`. Reads. */
static inline mumba_status mumba_ext_disjoint_timer_query_get_query_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, uint32_t target_, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b33u, argv, 2, result);
}

/** `EXT_disjoint_timer_query.getQueryEXT`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_ext_disjoint_timer_query_get_query_ext_deferred(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, uint32_t target_, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b33u, argv, 2, result);
}

/** `EXT_disjoint_timer_query.getQueryObjectEXT`. Reads. */
static inline mumba_status mumba_ext_disjoint_timer_query_get_query_object_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, mumba_webgl_timer_query_ext query, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(query);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b34u, argv, 2, result);
}

/**
 * `EXT_disjoint_timer_query.getQueryObjectEXT`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_ext_disjoint_timer_query_get_query_object_ext_deferred(
    mumba_context *ctx, mumba_ext_disjoint_timer_query self, mumba_webgl_timer_query_ext query, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(query);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b34u, argv, 2, result);
}

/** `WebGLTimerQueryEXT`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_timer_query_ext;

#endif /* MUMBA_WEB_EXT_DISJOINT_TIMER_QUERY_H */
