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
    return mumba_call_plain(
        ctx, self, 0x80000964u, 011u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)index, 0, 0, 0, 0, 0, 0);
}

/** `OES_draw_buffers_indexed.disableiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_disablei_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t target_, uint32_t index) {
    return mumba_call_plain(
        ctx, self, 0x800008cau, 011u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)index, 0, 0, 0, 0, 0, 0);
}

/** `OES_draw_buffers_indexed.blendEquationiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_blend_equationi_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, uint32_t mode) {
    return mumba_call_plain(
        ctx, self, 0x800005c0u, 011u, MUMBA_NONE, MUMBA_NONE, (double)buf, (double)mode, 0, 0, 0, 0, 0, 0);
}

/** `OES_draw_buffers_indexed.blendEquationSeparateiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_blend_equation_separatei_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, uint32_t mode_rgb, uint32_t mode_alpha) {
    return mumba_call_plain(
        ctx, self, 0x800005bfu, 0111u, MUMBA_NONE, MUMBA_NONE, (double)buf, (double)mode_rgb, (double)mode_alpha, 0,
        0, 0, 0, 0);
}

/** `OES_draw_buffers_indexed.blendFunciOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_blend_funci_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, uint32_t src, uint32_t dst) {
    return mumba_call_plain(
        ctx, self, 0x800005c4u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)buf, (double)src, (double)dst, 0, 0, 0, 0, 0);
}

/** `OES_draw_buffers_indexed.blendFuncSeparateiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_blend_func_separatei_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, uint32_t src_rgb, uint32_t dst_rgb,
    uint32_t src_alpha, uint32_t dst_alpha) {
    return mumba_call_plain(
        ctx, self, 0x800005c3u, 011111u, MUMBA_NONE, MUMBA_NONE, (double)buf, (double)src_rgb, (double)dst_rgb,
        (double)src_alpha, (double)dst_alpha, 0, 0, 0);
}

/** `OES_draw_buffers_indexed.colorMaskiOES`. Deferred. */
static inline mumba_status mumba_oes_draw_buffers_indexed_color_maski_oes(
    mumba_context *ctx, mumba_oes_draw_buffers_indexed self, uint32_t buf, bool r, bool g, bool b, bool a) {
    return mumba_call_plain(
        ctx, self, 0x800006ceu, 022221u, MUMBA_NONE, MUMBA_NONE, (double)buf, (double)r, (double)g, (double)b,
        (double)a, 0, 0, 0);
}

#endif /* MUMBA_WEB_OES_DRAW_BUFFERS_INDEXED_H */
