/**
 * @file WEBGL_draw_buffers.h
 * WebGL WEBGL_draw_buffers Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_draw_buffers/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_DRAW_BUFFERS_H
#define MUMBA_WEB_WEBGL_DRAW_BUFFERS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_webgl_draw_buffers;

/** `WEBGL_draw_buffers`. */
typedef mumba_handle mumba_webgl_draw_buffers;

/** `WEBGL_draw_buffers.COLOR_ATTACHMENT0_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT0_WEBGL ((uint32_t)36064)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT1_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT1_WEBGL ((uint32_t)36065)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT2_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT2_WEBGL ((uint32_t)36066)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT3_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT3_WEBGL ((uint32_t)36067)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT4_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT4_WEBGL ((uint32_t)36068)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT5_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT5_WEBGL ((uint32_t)36069)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT6_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT6_WEBGL ((uint32_t)36070)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT7_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT7_WEBGL ((uint32_t)36071)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT8_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT8_WEBGL ((uint32_t)36072)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT9_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT9_WEBGL ((uint32_t)36073)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT10_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT10_WEBGL ((uint32_t)36074)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT11_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT11_WEBGL ((uint32_t)36075)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT12_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT12_WEBGL ((uint32_t)36076)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT13_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT13_WEBGL ((uint32_t)36077)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT14_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT14_WEBGL ((uint32_t)36078)
/** `WEBGL_draw_buffers.COLOR_ATTACHMENT15_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_COLOR_ATTACHMENT15_WEBGL ((uint32_t)36079)
/** `WEBGL_draw_buffers.DRAW_BUFFER0_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER0_WEBGL ((uint32_t)34853)
/** `WEBGL_draw_buffers.DRAW_BUFFER1_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER1_WEBGL ((uint32_t)34854)
/** `WEBGL_draw_buffers.DRAW_BUFFER2_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER2_WEBGL ((uint32_t)34855)
/** `WEBGL_draw_buffers.DRAW_BUFFER3_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER3_WEBGL ((uint32_t)34856)
/** `WEBGL_draw_buffers.DRAW_BUFFER4_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER4_WEBGL ((uint32_t)34857)
/** `WEBGL_draw_buffers.DRAW_BUFFER5_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER5_WEBGL ((uint32_t)34858)
/** `WEBGL_draw_buffers.DRAW_BUFFER6_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER6_WEBGL ((uint32_t)34859)
/** `WEBGL_draw_buffers.DRAW_BUFFER7_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER7_WEBGL ((uint32_t)34860)
/** `WEBGL_draw_buffers.DRAW_BUFFER8_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER8_WEBGL ((uint32_t)34861)
/** `WEBGL_draw_buffers.DRAW_BUFFER9_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER9_WEBGL ((uint32_t)34862)
/** `WEBGL_draw_buffers.DRAW_BUFFER10_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER10_WEBGL ((uint32_t)34863)
/** `WEBGL_draw_buffers.DRAW_BUFFER11_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER11_WEBGL ((uint32_t)34864)
/** `WEBGL_draw_buffers.DRAW_BUFFER12_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER12_WEBGL ((uint32_t)34865)
/** `WEBGL_draw_buffers.DRAW_BUFFER13_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER13_WEBGL ((uint32_t)34866)
/** `WEBGL_draw_buffers.DRAW_BUFFER14_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER14_WEBGL ((uint32_t)34867)
/** `WEBGL_draw_buffers.DRAW_BUFFER15_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_DRAW_BUFFER15_WEBGL ((uint32_t)34868)
/** `WEBGL_draw_buffers.MAX_COLOR_ATTACHMENTS_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_MAX_COLOR_ATTACHMENTS_WEBGL ((uint32_t)36063)
/** `WEBGL_draw_buffers.MAX_DRAW_BUFFERS_WEBGL` */
#define MUMBA_WEBGL_DRAW_BUFFERS_MAX_DRAW_BUFFERS_WEBGL ((uint32_t)34852)

/** `WEBGL_draw_buffers.drawBuffersWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_draw_buffers_draw_buffers_webgl(
    mumba_context *ctx, mumba_webgl_draw_buffers self, const uint32_t *buffers, size_t buffers_count) {
    mumba_handle buffers_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_uint32(ctx, buffers, buffers_count, &buffers_array);
    argv[0] = mumba_web_of_nullable(buffers_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000917u, argv, 1, NULL);
    if (buffers_array) mumba_release(ctx, buffers_array);
    return status;
}

#endif /* MUMBA_WEB_WEBGL_DRAW_BUFFERS_H */
