/**
 * @file WEBGL_compressed_texture_etc.h
 * WebGL WEBGL_compressed_texture_etc Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_etc/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ETC_H
#define MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ETC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `WEBGL_compressed_texture_etc`. */
typedef mumba_handle mumba_webgl_compressed_texture_etc;

/** `WEBGL_compressed_texture_etc.COMPRESSED_R11_EAC` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_R11_EAC ((uint32_t)37488)
/** `WEBGL_compressed_texture_etc.COMPRESSED_SIGNED_R11_EAC` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_SIGNED_R11_EAC ((uint32_t)37489)
/** `WEBGL_compressed_texture_etc.COMPRESSED_RG11_EAC` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_RG11_EAC ((uint32_t)37490)
/** `WEBGL_compressed_texture_etc.COMPRESSED_SIGNED_RG11_EAC` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_SIGNED_RG11_EAC ((uint32_t)37491)
/** `WEBGL_compressed_texture_etc.COMPRESSED_RGB8_ETC2` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_RGB8_ETC2 ((uint32_t)37492)
/** `WEBGL_compressed_texture_etc.COMPRESSED_SRGB8_ETC2` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_SRGB8_ETC2 ((uint32_t)37493)
/** `WEBGL_compressed_texture_etc.COMPRESSED_RGB8_PUNCHTHROUGH_ALPHA1_ETC2` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_RGB8_PUNCHTHROUGH_ALPHA1_ETC2 ((uint32_t)37494)
/** `WEBGL_compressed_texture_etc.COMPRESSED_SRGB8_PUNCHTHROUGH_ALPHA1_ETC2` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_SRGB8_PUNCHTHROUGH_ALPHA1_ETC2 ((uint32_t)37495)
/** `WEBGL_compressed_texture_etc.COMPRESSED_RGBA8_ETC2_EAC` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_RGBA8_ETC2_EAC ((uint32_t)37496)
/** `WEBGL_compressed_texture_etc.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ETC_COMPRESSED_SRGB8_ALPHA8_ETC2_EAC ((uint32_t)37497)

#endif /* MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ETC_H */
