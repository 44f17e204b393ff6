/**
 * @file OES_standard_derivatives.h
 * WebGL OES_standard_derivatives Khronos Ratified Extension Specification: <https://registry.khronos.org/webgl/extensions/OES_standard_derivatives/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_OES_STANDARD_DERIVATIVES_H
#define MUMBA_WEB_OES_STANDARD_DERIVATIVES_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `OES_standard_derivatives`. */
typedef mumba_handle mumba_oes_standard_derivatives;

/** `OES_standard_derivatives.FRAGMENT_SHADER_DERIVATIVE_HINT_OES` */
#define MUMBA_OES_STANDARD_DERIVATIVES_FRAGMENT_SHADER_DERIVATIVE_HINT_OES ((uint32_t)35723)

#endif /* MUMBA_WEB_OES_STANDARD_DERIVATIVES_H */
