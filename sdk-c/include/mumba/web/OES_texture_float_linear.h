/**
 * @file OES_texture_float_linear.h
 * WebGL OES_texture_float_linear Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/OES_texture_float_linear/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_OES_TEXTURE_FLOAT_LINEAR_H
#define MUMBA_WEB_OES_TEXTURE_FLOAT_LINEAR_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `OES_texture_float_linear`. */
typedef mumba_handle mumba_oes_texture_float_linear;

#endif /* MUMBA_WEB_OES_TEXTURE_FLOAT_LINEAR_H */
