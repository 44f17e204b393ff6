/**
 * @file OES_vertex_array_object.h
 * WebGL OES_vertex_array_object Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_OES_VERTEX_ARRAY_OBJECT_H
#define MUMBA_WEB_OES_VERTEX_ARRAY_OBJECT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_oes_vertex_array_object;
typedef mumba_handle mumba_webgl_vertex_array_object_oes;

/** `OES_vertex_array_object`. */
typedef mumba_handle mumba_oes_vertex_array_object;

/** `OES_vertex_array_object.VERTEX_ARRAY_BINDING_OES` */
#define MUMBA_OES_VERTEX_ARRAY_OBJECT_VERTEX_ARRAY_BINDING_OES ((uint32_t)34229)

/** `OES_vertex_array_object.createVertexArrayOES`. Deferred. */
static inline mumba_status mumba_oes_vertex_array_object_create_vertex_array_oes(
    mumba_context *ctx, mumba_oes_vertex_array_object self, mumba_webgl_vertex_array_object_oes *result) {
    return mumba_invoke(ctx, self, 0x800007cbu, NULL, 0, result);
}

/** `OES_vertex_array_object.deleteVertexArrayOES`. `array_object` may be none. Deferred. */
static inline mumba_status mumba_oes_vertex_array_object_delete_vertex_array_oes(
    mumba_context *ctx, mumba_oes_vertex_array_object self, mumba_webgl_vertex_array_object_oes array_object) {
    return mumba_call_plain(ctx, self, 0x8000085au, 04u, array_object, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `OES_vertex_array_object.isVertexArrayOES`. `array_object` may be none. Reads. */
static inline mumba_status mumba_oes_vertex_array_object_is_vertex_array_oes(
    mumba_context *ctx, mumba_oes_vertex_array_object self, mumba_webgl_vertex_array_object_oes array_object,
    bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(array_object);
    return mumba_web_call_bool(ctx, self, 0x80000cf3u, argv, 1, result);
}

/** `OES_vertex_array_object.bindVertexArrayOES`. `array_object` may be none. Deferred. */
static inline mumba_status mumba_oes_vertex_array_object_bind_vertex_array_oes(
    mumba_context *ctx, mumba_oes_vertex_array_object self, mumba_webgl_vertex_array_object_oes array_object) {
    return mumba_call_plain(ctx, self, 0x800005b4u, 04u, array_object, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLVertexArrayObjectOES`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_vertex_array_object_oes;

#endif /* MUMBA_WEB_OES_VERTEX_ARRAY_OBJECT_H */
