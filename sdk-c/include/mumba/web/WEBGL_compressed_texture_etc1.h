/**
 * @file WEBGL_compressed_texture_etc1.h
 * WebGL WEBGL_compressed_texture_etc1 Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_etc1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ETC1_H
#define MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ETC1_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `WEBGL_compressed_texture_etc1`. */
typedef mumba_handle mumba_webgl_compressed_texture_etc1;

/** `WEBGL_compressed_texture_etc1.COMPRESSED_RGB_ETC1_WEBGL` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC1_COMPRESSED_RGB_ETC1_WEBGL ((uint32_t)36196)

#endif /* MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ETC1_H */
