/**
 * @file OES_fbo_render_mipmap.h
 * WebGL OES_fbo_render_mipmap Extension Specification: <https://registry.khronos.org/webgl/extensions/OES_fbo_render_mipmap/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_OES_FBO_RENDER_MIPMAP_H
#define MUMBA_WEB_OES_FBO_RENDER_MIPMAP_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `OES_fbo_render_mipmap`. */
typedef mumba_handle mumba_oes_fbo_render_mipmap;

#endif /* MUMBA_WEB_OES_FBO_RENDER_MIPMAP_H */
