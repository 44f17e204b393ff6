/**
 * @file EXT_color_buffer_float.h
 * WebGL EXT_color_buffer_float Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_color_buffer_float/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_COLOR_BUFFER_FLOAT_H
#define MUMBA_WEB_EXT_COLOR_BUFFER_FLOAT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_color_buffer_float`. */
typedef mumba_handle mumba_ext_color_buffer_float;

#endif /* MUMBA_WEB_EXT_COLOR_BUFFER_FLOAT_H */
