/**
 * @file WEBGL_debug_renderer_info.h
 * WebGL WEBGL_debug_renderer_info Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_DEBUG_RENDERER_INFO_H
#define MUMBA_WEB_WEBGL_DEBUG_RENDERER_INFO_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `WEBGL_debug_renderer_info`. */
typedef mumba_handle mumba_webgl_debug_renderer_info;

/** `WEBGL_debug_renderer_info.UNMASKED_VENDOR_WEBGL` */
#define MUMBA_WEBGL_DEBUG_RENDERER_INFO_UNMASKED_VENDOR_WEBGL ((uint32_t)37445)
/** `WEBGL_debug_renderer_info.UNMASKED_RENDERER_WEBGL` */
#define MUMBA_WEBGL_DEBUG_RENDERER_INFO_UNMASKED_RENDERER_WEBGL ((uint32_t)37446)

#endif /* MUMBA_WEB_WEBGL_DEBUG_RENDERER_INFO_H */
