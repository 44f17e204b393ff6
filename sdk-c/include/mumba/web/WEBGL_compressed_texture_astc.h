/**
 * @file WEBGL_compressed_texture_astc.h
 * WebGL WEBGL_compressed_texture_astc Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_astc/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ASTC_H
#define MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ASTC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_webgl_compressed_texture_astc;

/** `WEBGL_compressed_texture_astc`. */
typedef mumba_handle mumba_webgl_compressed_texture_astc;

/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_4x4_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_4X4_KHR ((uint32_t)37808)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_5x4_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_5X4_KHR ((uint32_t)37809)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_5x5_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_5X5_KHR ((uint32_t)37810)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_6x5_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_6X5_KHR ((uint32_t)37811)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_6x6_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_6X6_KHR ((uint32_t)37812)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_8x5_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_8X5_KHR ((uint32_t)37813)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_8x6_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_8X6_KHR ((uint32_t)37814)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_8x8_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_8X8_KHR ((uint32_t)37815)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_10x5_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_10X5_KHR ((uint32_t)37816)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_10x6_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_10X6_KHR ((uint32_t)37817)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_10x8_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_10X8_KHR ((uint32_t)37818)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_10x10_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_10X10_KHR ((uint32_t)37819)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_12x10_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_12X10_KHR ((uint32_t)37820)
/** `WEBGL_compressed_texture_astc.COMPRESSED_RGBA_ASTC_12x12_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_RGBA_ASTC_12X12_KHR ((uint32_t)37821)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_4X4_KHR ((uint32_t)37840)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_5X4_KHR ((uint32_t)37841)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_5X5_KHR ((uint32_t)37842)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_6X5_KHR ((uint32_t)37843)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_6X6_KHR ((uint32_t)37844)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_8X5_KHR ((uint32_t)37845)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_8X6_KHR ((uint32_t)37846)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_8X8_KHR ((uint32_t)37847)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_10X5_KHR ((uint32_t)37848)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_10X6_KHR ((uint32_t)37849)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_10X8_KHR ((uint32_t)37850)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_10X10_KHR ((uint32_t)37851)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_12X10_KHR ((uint32_t)37852)
/** `WEBGL_compressed_texture_astc.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR` */
#define MUMBA_WEBGL_COMPRESSED_TEXTURE_ASTC_COMPRESSED_SRGB8_ALPHA8_ASTC_12X12_KHR ((uint32_t)37853)

/** `WEBGL_compressed_texture_astc.getSupportedProfiles`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_webgl_compressed_texture_astc_get_supported_profiles(
    mumba_context *ctx, mumba_webgl_compressed_texture_astc self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b5eu, NULL, 0, result);
}

#endif /* MUMBA_WEB_WEBGL_COMPRESSED_TEXTURE_ASTC_H */
