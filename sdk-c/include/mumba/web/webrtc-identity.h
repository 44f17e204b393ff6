/**
 * @file webrtc-identity.h
 * Identity for WebRTC 1.0: <https://w3c.github.io/webrtc-identity/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBRTC_IDENTITY_H
#define MUMBA_WEB_WEBRTC_IDENTITY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_media_stream_constraints;
typedef mumba_handle mumba_rtc_configuration;
typedef mumba_handle mumba_rtc_error;
typedef mumba_handle mumba_rtc_error_init;

/** `RTCError.httpRequestStatusCode`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_error_get_http_request_status_code(
    mumba_context *ctx, mumba_rtc_error self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000be9u, result);
}

/** `MediaStreamConstraints.peerIdentity`. Deferred. */
static inline mumba_status mumba_media_stream_constraints_set_peer_identity(
    mumba_context *ctx, mumba_media_stream_constraints self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010f5u, mumba_of_string(value));
}

/** `MediaStreamConstraints.peerIdentity`. Reads. */
static inline mumba_status mumba_media_stream_constraints_get_peer_identity(
    mumba_context *ctx, mumba_media_stream_constraints self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010f5u, result);
}

/** `RTCConfiguration.peerIdentity`. Deferred. */
static inline mumba_status mumba_rtc_configuration_set_peer_identity(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010f5u, mumba_of_string(value));
}

/** `RTCConfiguration.peerIdentity`. Reads. */
static inline mumba_status mumba_rtc_configuration_get_peer_identity(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010f5u, result);
}

/** `RTCErrorInit.httpRequestStatusCode`. Deferred. */
static inline mumba_status mumba_rtc_error_init_set_http_request_status_code(
    mumba_context *ctx, mumba_rtc_error_init self, int32_t value) {
    return mumba_set(ctx, self, 0x80000be9u, mumba_of_number((double)value));
}

/** `RTCErrorInit.httpRequestStatusCode`. Reads. */
static inline mumba_status mumba_rtc_error_init_get_http_request_status_code(
    mumba_context *ctx, mumba_rtc_error_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000be9u, result);
}

#endif /* MUMBA_WEB_WEBRTC_IDENTITY_H */
