/**
 * @file EXT_shader_texture_lod.h
 * WebGL EXT_shader_texture_lod Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/EXT_shader_texture_lod/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EXT_SHADER_TEXTURE_LOD_H
#define MUMBA_WEB_EXT_SHADER_TEXTURE_LOD_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `EXT_shader_texture_lod`. */
typedef mumba_handle mumba_ext_shader_texture_lod;

#endif /* MUMBA_WEB_EXT_SHADER_TEXTURE_LOD_H */
