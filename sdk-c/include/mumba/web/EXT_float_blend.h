/**
 * @file EXT_float_blend.h
 * WebGL EXT_float_blend Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_float_blend/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_FLOAT_BLEND_H
#define MUMBA_WEB_EXT_FLOAT_BLEND_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_float_blend`. */
typedef mumba_handle mumba_ext_float_blend;

#endif /* MUMBA_WEB_EXT_FLOAT_BLEND_H */
