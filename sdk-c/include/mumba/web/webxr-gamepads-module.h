/**
 * @file webxr-gamepads-module.h
 * WebXR Gamepads Module - Level 1: <https://immersive-web.github.io/webxr-gamepads-module/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXR_GAMEPADS_MODULE_H
#define MUMBA_WEB_WEBXR_GAMEPADS_MODULE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_gamepad;
typedef mumba_handle mumba_xr_input_source;

/** `XRInputSource.gamepad`. Gives `Gamepad` or none. Reads. */
static inline mumba_status mumba_xr_input_source_get_gamepad(
    mumba_context *ctx, mumba_xr_input_source self, mumba_gamepad *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a96u, result);
}

/** `XRInputSource.gamepad`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_input_source_get_gamepad_deferred(
    mumba_context *ctx, mumba_xr_input_source self, mumba_gamepad *result) {
    return mumba_get_handle(ctx, self, 0x80000a96u, result);
}

#endif /* MUMBA_WEB_WEBXR_GAMEPADS_MODULE_H */
