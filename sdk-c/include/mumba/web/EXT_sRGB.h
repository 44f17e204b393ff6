/**
 * @file EXT_sRGB.h
 * WebGL EXT_sRGB Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_sRGB/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_SRGB_H
#define MUMBA_WEB_EXT_SRGB_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_sRGB`. */
typedef mumba_handle mumba_ext_s_rgb;

/** `EXT_sRGB.SRGB_EXT` */
#define MUMBA_EXT_S_RGB_SRGB_EXT ((uint32_t)35904)
/** `EXT_sRGB.SRGB_ALPHA_EXT` */
#define MUMBA_EXT_S_RGB_SRGB_ALPHA_EXT ((uint32_t)35906)
/** `EXT_sRGB.SRGB8_ALPHA8_EXT` */
#define MUMBA_EXT_S_RGB_SRGB8_ALPHA8_EXT ((uint32_t)35907)
/** `EXT_sRGB.FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT` */
#define MUMBA_EXT_S_RGB_FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT ((uint32_t)33296)

#endif /* MUMBA_WEB_EXT_SRGB_H */
