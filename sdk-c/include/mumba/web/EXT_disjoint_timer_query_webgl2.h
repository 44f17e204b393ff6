/**
 * @file EXT_disjoint_timer_query_webgl2.h
 * WebGL EXT_disjoint_timer_query_webgl2 Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query_webgl2/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_DISJOINT_TIMER_QUERY_WEBGL2_H
#define MUMBA_WEB_EXT_DISJOINT_TIMER_QUERY_WEBGL2_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_ext_disjoint_timer_query_webgl2;
typedef mumba_handle mumba_webgl_query;

/** `EXT_disjoint_timer_query_webgl2`. */
typedef mumba_handle mumba_ext_disjoint_timer_query_webgl2;

/** `EXT_disjoint_timer_query_webgl2.QUERY_COUNTER_BITS_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_WEBGL2_QUERY_COUNTER_BITS_EXT ((uint32_t)34916)
/** `EXT_disjoint_timer_query_webgl2.TIME_ELAPSED_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_WEBGL2_TIME_ELAPSED_EXT ((uint32_t)35007)
/** `EXT_disjoint_timer_query_webgl2.TIMESTAMP_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_WEBGL2_TIMESTAMP_EXT ((uint32_t)36392)
/** `EXT_disjoint_timer_query_webgl2.GPU_DISJOINT_EXT` */
#define MUMBA_EXT_DISJOINT_TIMER_QUERY_WEBGL2_GPU_DISJOINT_EXT ((uint32_t)36795)

/** `EXT_disjoint_timer_query_webgl2.queryCounterEXT`. Deferred. */
static inline mumba_status mumba_ext_disjoint_timer_query_webgl2_query_counter_ext(
    mumba_context *ctx, mumba_ext_disjoint_timer_query_webgl2 self, mumba_webgl_query query, uint32_t target_) {
    return mumba_call_plain(ctx, self, 0x800011f3u, 013u, query, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

#endif /* MUMBA_WEB_EXT_DISJOINT_TIMER_QUERY_WEBGL2_H */
