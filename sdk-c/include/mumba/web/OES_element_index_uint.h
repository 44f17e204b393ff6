/**
 * @file OES_element_index_uint.h
 * WebGL OES_element_index_uint Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/OES_element_index_uint/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_OES_ELEMENT_INDEX_UINT_H
#define MUMBA_WEB_OES_ELEMENT_INDEX_UINT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `OES_element_index_uint`. */
typedef mumba_handle mumba_oes_element_index_uint;

#endif /* MUMBA_WEB_OES_ELEMENT_INDEX_UINT_H */
