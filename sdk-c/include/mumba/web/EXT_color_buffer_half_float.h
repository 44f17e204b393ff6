/**
 * @file EXT_color_buffer_half_float.h
 * WebGL EXT_color_buffer_half_float Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_color_buffer_half_float/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_COLOR_BUFFER_HALF_FLOAT_H
#define MUMBA_WEB_EXT_COLOR_BUFFER_HALF_FLOAT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_color_buffer_half_float`. */
typedef mumba_handle mumba_ext_color_buffer_half_float;

/** `EXT_color_buffer_half_float.RGBA16F_EXT` */
#define MUMBA_EXT_COLOR_BUFFER_HALF_FLOAT_RGBA16F_EXT ((uint32_t)34842)
/** `EXT_color_buffer_half_float.RGB16F_EXT` */
#define MUMBA_EXT_COLOR_BUFFER_HALF_FLOAT_RGB16F_EXT ((uint32_t)34843)
/** `EXT_color_buffer_half_float.FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT` */
#define MUMBA_EXT_COLOR_BUFFER_HALF_FLOAT_FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT ((uint32_t)33297)
/** `EXT_color_buffer_half_float.UNSIGNED_NORMALIZED_EXT` */
#define MUMBA_EXT_COLOR_BUFFER_HALF_FLOAT_UNSIGNED_NORMALIZED_EXT ((uint32_t)35863)

#endif /* MUMBA_WEB_EXT_COLOR_BUFFER_HALF_FLOAT_H */
