/**
 * @file webrtc-svc.h
 * Scalable Video Coding (SVC) Extension for WebRTC: <https://w3c.github.io/webrtc-svc/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBRTC_SVC_H
#define MUMBA_WEB_WEBRTC_SVC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_rtc_rtp_encoding_parameters;

/** `RTCRtpEncodingParameters.scalabilityMode`. Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_set_scalability_mode(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000139eu, mumba_of_string(value));
}

/** `RTCRtpEncodingParameters.scalabilityMode`. Reads. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_get_scalability_mode(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000139eu, result);
}

#endif /* MUMBA_WEB_WEBRTC_SVC_H */
