/**
 * @file EXT_blend_minmax.h
 * WebGL EXT_blend_minmax Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_blend_minmax/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_BLEND_MINMAX_H
#define MUMBA_WEB_EXT_BLEND_MINMAX_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_blend_minmax`. */
typedef mumba_handle mumba_ext_blend_minmax;

/** `EXT_blend_minmax.MIN_EXT` */
#define MUMBA_EXT_BLEND_MINMAX_MIN_EXT ((uint32_t)32775)
/** `EXT_blend_minmax.MAX_EXT` */
#define MUMBA_EXT_BLEND_MINMAX_MAX_EXT ((uint32_t)32776)

#endif /* MUMBA_WEB_EXT_BLEND_MINMAX_H */
