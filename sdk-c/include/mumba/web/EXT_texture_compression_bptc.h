/**
 * @file EXT_texture_compression_bptc.h
 * WebGL EXT_texture_compression_bptc Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_texture_compression_bptc/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_TEXTURE_COMPRESSION_BPTC_H
#define MUMBA_WEB_EXT_TEXTURE_COMPRESSION_BPTC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_texture_compression_bptc`. */
typedef mumba_handle mumba_ext_texture_compression_bptc;

/** `EXT_texture_compression_bptc.COMPRESSED_RGBA_BPTC_UNORM_EXT` */
#define MUMBA_EXT_TEXTURE_COMPRESSION_BPTC_COMPRESSED_RGBA_BPTC_UNORM_EXT ((uint32_t)36492)
/** `EXT_texture_compression_bptc.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT` */
#define MUMBA_EXT_TEXTURE_COMPRESSION_BPTC_COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT ((uint32_t)36493)
/** `EXT_texture_compression_bptc.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT` */
#define MUMBA_EXT_TEXTURE_COMPRESSION_BPTC_COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT ((uint32_t)36494)
/** `EXT_texture_compression_bptc.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT` */
#define MUMBA_EXT_TEXTURE_COMPRESSION_BPTC_COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT ((uint32_t)36495)

#endif /* MUMBA_WEB_EXT_TEXTURE_COMPRESSION_BPTC_H */
