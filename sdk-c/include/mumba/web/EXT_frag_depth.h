/**
 * @file EXT_frag_depth.h
 * WebGL EXT_frag_depth Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_frag_depth/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_FRAG_DEPTH_H
#define MUMBA_WEB_EXT_FRAG_DEPTH_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_frag_depth`. */
typedef mumba_handle mumba_ext_frag_depth;

#endif /* MUMBA_WEB_EXT_FRAG_DEPTH_H */
