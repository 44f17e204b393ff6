/**
 * @file EXT_texture_compression_rgtc.h
 * WebGL EXT_texture_compression_rgtc Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_texture_compression_rgtc/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_TEXTURE_COMPRESSION_RGTC_H
#define MUMBA_WEB_EXT_TEXTURE_COMPRESSION_RGTC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_texture_compression_rgtc`. */
typedef mumba_handle mumba_ext_texture_compression_rgtc;

/** `EXT_texture_compression_rgtc.COMPRESSED_RED_RGTC1_EXT` */
#define MUMBA_EXT_TEXTURE_COMPRESSION_RGTC_COMPRESSED_RED_RGTC1_EXT ((uint32_t)36283)
/** `EXT_texture_compression_rgtc.COMPRESSED_SIGNED_RED_RGTC1_EXT` */
#define MUMBA_EXT_TEXTURE_COMPRESSION_RGTC_COMPRESSED_SIGNED_RED_RGTC1_EXT ((uint32_t)36284)
/** `EXT_texture_compression_rgtc.COMPRESSED_RED_GREEN_RGTC2_EXT` */
#define MUMBA_EXT_TEXTURE_COMPRESSION_RGTC_COMPRESSED_RED_GREEN_RGTC2_EXT ((uint32_t)36285)
/** `EXT_texture_compression_rgtc.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT` */
#define MUMBA_EXT_TEXTURE_COMPRESSION_RGTC_COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT ((uint32_t)36286)

#endif /* MUMBA_WEB_EXT_TEXTURE_COMPRESSION_RGTC_H */
