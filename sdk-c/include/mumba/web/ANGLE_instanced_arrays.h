/**
 * @file ANGLE_instanced_arrays.h
 * WebGL ANGLE_instanced_arrays Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/ANGLE_instanced_arrays/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ANGLE_INSTANCED_ARRAYS_H
#define MUMBA_WEB_ANGLE_INSTANCED_ARRAYS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_angle_instanced_arrays;

/** `ANGLE_instanced_arrays`. */
typedef mumba_handle mumba_angle_instanced_arrays;

/** `ANGLE_instanced_arrays.VERTEX_ATTRIB_ARRAY_DIVISOR_ANGLE` */
#define MUMBA_ANGLE_INSTANCED_ARRAYS_VERTEX_ATTRIB_ARRAY_DIVISOR_ANGLE ((uint32_t)35070)

/** `ANGLE_instanced_arrays.drawArraysInstancedANGLE`. Deferred. */
static inline mumba_status mumba_angle_instanced_arrays_draw_arrays_instanced_angle(
    mumba_context *ctx, mumba_angle_instanced_arrays self, uint32_t mode, int32_t first, int32_t count,
    int32_t primcount) {
    return mumba_call_plain(
        ctx, self, 0x80000915u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)first, (double)count,
        (double)primcount, 0, 0, 0, 0);
}

/** `ANGLE_instanced_arrays.drawElementsInstancedANGLE`. Deferred. */
static inline mumba_status mumba_angle_instanced_arrays_draw_elements_instanced_angle(
    mumba_context *ctx, mumba_angle_instanced_arrays self, uint32_t mode, int32_t count, uint32_t type,
    int64_t offset, int32_t primcount) {
    return mumba_call_plain(
        ctx, self, 0x8000091au, 011111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)count, (double)type,
        (double)offset, (double)primcount, 0, 0, 0);
}

/** `ANGLE_instanced_arrays.vertexAttribDivisorANGLE`. Deferred. */
static inline mumba_status mumba_angle_instanced_arrays_vertex_attrib_divisor_angle(
    mumba_context *ctx, mumba_angle_instanced_arrays self, uint32_t index, uint32_t divisor) {
    return mumba_call_plain(
        ctx, self, 0x8000176bu, 011u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)divisor, 0, 0, 0, 0, 0, 0);
}

#endif /* MUMBA_WEB_ANGLE_INSTANCED_ARRAYS_H */
