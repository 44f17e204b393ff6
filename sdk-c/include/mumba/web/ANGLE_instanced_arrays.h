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
    mumba_value argv[4];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_number((double)first);
    argv[2] = mumba_of_number((double)count);
    argv[3] = mumba_of_number((double)primcount);
    return mumba_invoke(ctx, self, 0x80000915u, argv, 4, NULL);
}

/** `ANGLE_instanced_arrays.drawElementsInstancedANGLE`. Deferred. */
static inline mumba_status mumba_angle_instanced_arrays_draw_elements_instanced_angle(
    mumba_context *ctx, mumba_angle_instanced_arrays self, uint32_t mode, int32_t count, uint32_t type,
    int64_t offset, int32_t primcount) {
    mumba_value argv[5];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_number((double)count);
    argv[2] = mumba_of_number((double)type);
    argv[3] = mumba_of_number((double)offset);
    argv[4] = mumba_of_number((double)primcount);
    return mumba_invoke(ctx, self, 0x8000091au, argv, 5, NULL);
}

/** `ANGLE_instanced_arrays.vertexAttribDivisorANGLE`. Deferred. */
static inline mumba_status mumba_angle_instanced_arrays_vertex_attrib_divisor_angle(
    mumba_context *ctx, mumba_angle_instanced_arrays self, uint32_t index, uint32_t divisor) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_of_number((double)divisor);
    return mumba_invoke(ctx, self, 0x8000176bu, argv, 2, NULL);
}

#endif /* MUMBA_WEB_ANGLE_INSTANCED_ARRAYS_H */
