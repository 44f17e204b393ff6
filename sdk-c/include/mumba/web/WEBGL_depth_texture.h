/**
 * @file WEBGL_depth_texture.h
 * WebGL WEBGL_depth_texture Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_depth_texture/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_DEPTH_TEXTURE_H
#define MUMBA_WEB_WEBGL_DEPTH_TEXTURE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `WEBGL_depth_texture`. */
typedef mumba_handle mumba_webgl_depth_texture;

/** `WEBGL_depth_texture.UNSIGNED_INT_24_8_WEBGL` */
#define MUMBA_WEBGL_DEPTH_TEXTURE_UNSIGNED_INT_24_8_WEBGL ((uint32_t)34042)

#endif /* MUMBA_WEB_WEBGL_DEPTH_TEXTURE_H */
