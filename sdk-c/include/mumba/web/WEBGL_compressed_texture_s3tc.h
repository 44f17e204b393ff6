/**
 * @file WEBGL_compressed_texture_s3tc.h
 * WebGL WEBGL_compressed_texture_s3tc Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_s3tc/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_S3TC_H
#define MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_S3TC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `WEBGL_compressed_texture_s3tc`. */
typedef mumba_handle mumba_webgl_compressed_texture_s3tc;

/** `WEBGL_compressed_texture_s3tc.COMPRESSED_RGB_S3TC_DXT1_EXT` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_S3TC_COMPRESSED_RGB_S3TC_DXT1_EXT ((uint32_t)33776)
/** `WEBGL_compressed_texture_s3tc.COMPRESSED_RGBA_S3TC_DXT1_EXT` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_S3TC_COMPRESSED_RGBA_S3TC_DXT1_EXT ((uint32_t)33777)
/** `WEBGL_compressed_texture_s3tc.COMPRESSED_RGBA_S3TC_DXT3_EXT` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_S3TC_COMPRESSED_RGBA_S3TC_DXT3_EXT ((uint32_t)33778)
/** `WEBGL_compressed_texture_s3tc.COMPRESSED_RGBA_S3TC_DXT5_EXT` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_S3TC_COMPRESSED_RGBA_S3TC_DXT5_EXT ((uint32_t)33779)

#endif /* MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_S3TC_H */
