/**
 * @file webrtc-ice.h
 * IceTransport Extensions for WebRTC: <https://w3c.github.io/webrtc-ice/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBRTC_ICE_H
#define MUMBA_WEB_WEBRTC_ICE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_rtc_ice_parameters;

/** `RTCIceParameters.iceLite`. Deferred. */
static inline mumba_status mumba_rtc_ice_parameters_set_ice_lite(
    mumba_context *ctx, mumba_rtc_ice_parameters self, bool value) {
    return mumba_set(ctx, self, 0x80000bf2u, mumba_of_bool(value));
}

/** `RTCIceParameters.iceLite`. Reads. */
static inline mumba_status mumba_rtc_ice_parameters_get_ice_lite(
    mumba_context *ctx, mumba_rtc_ice_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bf2u, result);
}

#endif /* MUMBA_WEB_WEBRTC_ICE_H */
