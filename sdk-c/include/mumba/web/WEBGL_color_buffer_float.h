/**
 * @file WEBGL_color_buffer_float.h
 * WebGL WEBGL_color_buffer_float Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_color_buffer_float/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_COLOR_BUFFER_FLOAT_H
#define MUMBA_WEB_WEBGL_COLOR_BUFFER_FLOAT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `WEBGL_color_buffer_float`. */
typedef mumba_handle mumba_webgl_color_buffer_float;

/** `WEBGL_color_buffer_float.RGBA32F_EXT` */
#define MUMBA_WEBGL_COLOR_BUFFER_FLOAT_RGBA32F_EXT ((uint32_t)34836)
/** `WEBGL_color_buffer_float.FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT` */
#define MUMBA_WEBGL_COLOR_BUFFER_FLOAT_FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT ((uint32_t)33297)
/** `WEBGL_color_buffer_float.UNSIGNED_NORMALIZED_EXT` */
#define MUMBA_WEBGL_COLOR_BUFFER_FLOAT_UNSIGNED_NORMALIZED_EXT ((uint32_t)35863)

#endif /* MUMBA_WEB_WEBGL_COLOR_BUFFER_FLOAT_H */
