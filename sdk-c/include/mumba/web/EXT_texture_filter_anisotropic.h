/**
 * @file EXT_texture_filter_anisotropic.h
 * WebGL EXT_texture_filter_anisotropic Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_texture_filter_anisotropic/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_TEXTURE_FILTER_ANISOTROPIC_H
#define MUMBA_WEB_EXT_TEXTURE_FILTER_ANISOTROPIC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_texture_filter_anisotropic`. */
typedef mumba_handle mumba_ext_texture_filter_anisotropic;

/** `EXT_texture_filter_anisotropic.TEXTURE_MAX_ANISOTROPY_EXT` */
#define MUMBA_EXT_TEXTURE_FILTER_ANISOTROPIC_TEXTURE_MAX_ANISOTROPY_EXT ((uint32_t)34046)
/** `EXT_texture_filter_anisotropic.MAX_TEXTURE_MAX_ANISOTROPY_EXT` */
#define MUMBA_EXT_TEXTURE_FILTER_ANISOTROPIC_MAX_TEXTURE_MAX_ANISOTROPY_EXT ((uint32_t)34047)

#endif /* MUMBA_WEB_EXT_TEXTURE_FILTER_ANISOTROPIC_H */
