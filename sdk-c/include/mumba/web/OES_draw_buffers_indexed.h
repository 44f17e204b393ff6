/**
 * @file OES_draw_buffers_indexed.h
 * WebGL OES_draw_buffers_indexed Extension Specification: <https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_OES_DRAW_BUFFERS_INDEXED_H
#define MUMBA_WEB_OES_DRAW_BUFFERS_INDEXED_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_oes_draw_buffers_indexed;

/** `OES_draw_buffers_indexed`. */
typedef mumba_handle mumba_oes_draw_buffers_indexed;

/** `OES_draw_buffers_indexed.enableiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_enablei_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t target_, uint32_t index) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000964u, argv, 2, NULL);
}

/** `OES_draw_buffers_indexed.disableiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_disablei_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t target_, uint32_t index) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x800008cau, argv, 2, NULL);
}

/** `OES_draw_buffers_indexed.blendEquationiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_blend_equationi_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, uint32_t mode) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)buf);
    argv[1] = mumba_of_number((double)mode);
    return mumba_invoke(ctx, self, 0x800005c0u, argv, 2, NULL);
}

/** `OES_draw_buffers_indexed.blendEquationSeparateiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_blend_equation_separatei_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, uint32_t mode_rgb, uint32_t mode_alpha) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)buf);
    argv[1] = mumba_of_number((double)mode_rgb);
    argv[2] = mumba_of_number((double)mode_alpha);
    return mumba_invoke(ctx, self, 0x800005bfu, argv, 3, NULL);
}

/** `OES_draw_buffers_indexed.blendFunciOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_blend_funci_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, uint32_t src, uint32_t dst) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)buf);
    argv[1] = mumba_of_number((double)src);
    argv[2] = mumba_of_number((double)dst);
    return mumba_invoke(ctx, self, 0x800005c4u, argv, 3, NULL);
}

/** `OES_draw_buffers_indexed.blendFuncSeparateiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_blend_func_separatei_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, uint32_t src_rgb, uint32_t dst_rgb,
    uint32_t src_alpha, uint32_t dst_alpha) {
    mumba_value argv[5];
    argv[0] = mumba_of_number((double)buf);
    argv[1] = mumba_of_number((double)src_rgb);
    argv[2] = mumba_of_number((double)dst_rgb);
    argv[3] = mumba_of_number((double)src_alpha);
    argv[4] = mumba_of_number((double)dst_alpha);
    return mumba_invoke(ctx, self, 0x800005c3u, argv, 5, NULL);
}

/** `OES_draw_buffers_indexed.colorMaskiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_color_maski_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, bool r, bool g, bool b, bool a) {
    mumba_value argv[5];
    argv[0] = mumba_of_number((double)buf);
    argv[1] = mumba_of_bool(r);
    argv[2] = mumba_of_bool(g);
    argv[3] = mumba_of_bool(b);
    argv[4] = mumba_of_bool(a);
    return mumba_invoke(ctx, self, 0x800006ceu, argv, 5, NULL);
}

#endif /* MUMBA_WEB_OES_DRAW_BUFFERS_INDEXED_H */
