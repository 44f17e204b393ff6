/**
 * @file WEBGL_debug_shaders.h
 * WebGL WEBGL_debug_shaders Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_debug_shaders/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_DEBUG_SHADERS_H
#define MUMBA_WEB_WEBGL_DEBUG_SHADERS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_webgl_debug_shaders;
typedef mumba_handle mumba_webgl_shader;

/** `WEBGL_debug_shaders`. */
typedef mumba_handle mumba_webgl_debug_shaders;

/** `WEBGL_debug_shaders.getTranslatedShaderSource`. Reads. */
static inline mumba_status mumba_webgl_debug_shaders_get_translated_shader_source(
    mumba_context *ctx, mumba_webgl_debug_shaders self, mumba_webgl_shader shader, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(shader);
    return mumba_web_call_string(ctx, self, 0x80000b6eu, argv, 1, result);
}

#endif /* MUMBA_WEB_WEBGL_DEBUG_SHADERS_H */
