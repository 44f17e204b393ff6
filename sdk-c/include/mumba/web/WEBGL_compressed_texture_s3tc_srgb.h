/**
 * @file WEBGL_compressed_texture_s3tc_srgb.h
 * WebGL WEBGL_compressed_texture_s3tc_srgb Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_s3tc_srgb/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_S3TC_SRGB_H
#define MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_S3TC_SRGB_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `WEBGL_compressed_texture_s3tc_srgb`. */
typedef mumba_handle mumba_webgl_compressed_texture_s3tc_srgb;

/** `WEBGL_compressed_texture_s3tc_srgb.COMPRESSED_SRGB_S3TC_DXT1_EXT` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_S3TC_SRGB_COMPRESSED_SRGB_S3TC_DXT1_EXT ((uint32_t)35916)
/** `WEBGL_compressed_texture_s3tc_srgb.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_S3TC_SRGB_COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT ((uint32_t)35917)
/** `WEBGL_compressed_texture_s3tc_srgb.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_S3TC_SRGB_COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT ((uint32_t)35918)
/** `WEBGL_compressed_texture_s3tc_srgb.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_S3TC_SRGB_COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT ((uint32_t)35919)

#endif /* MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_S3TC_SRGB_H */
