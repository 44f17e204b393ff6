/**
 * @file webrtc-priority.h
 * WebRTC Priority Control API: <https://w3c.github.io/webrtc-priority/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBRTC_PRIORITY_H
#define MUMBA_WEB_WEBRTC_PRIORITY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_rtc_data_channel_init;
typedef mumba_handle mumba_rtc_rtp_encoding_parameters;
typedef mumba_name mumba_rtc_priority_type;

/** `RTCPriorityType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_priority_type;

/** "very-low" */
#define MUMBA_RTC_PRIORITY_TYPE_VERY_LOW ((mumba_rtc_priority_type)0x80001774u)
/** "low" */
#define MUMBA_RTC_PRIORITY_TYPE_LOW ((mumba_rtc_priority_type)0x80000da8u)
/** "medium" */
#define MUMBA_RTC_PRIORITY_TYPE_MEDIUM ((mumba_rtc_priority_type)0x80000e57u)
/** "high" */
#define MUMBA_RTC_PRIORITY_TYPE_HIGH ((mumba_rtc_priority_type)0x80000bd4u)

/** `RTCDataChannelInit.priority`. Without it: "low". Deferred. */
static inline mumba_status mumba_rtc_data_channel_init_set_priority(
    mumba_context *ctx, mumba_rtc_data_channel_init self, mumba_rtc_priority_type value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_name(value));
}

/** `RTCDataChannelInit.priority`. Reads. */
static inline mumba_status mumba_rtc_data_channel_init_get_priority(
    mumba_context *ctx, mumba_rtc_data_channel_init self, mumba_rtc_priority_type *result) {
    return mumba_web_get_name(ctx, self, 0x800011b0u, result);
}

/** `RTCRtpEncodingParameters.networkPriority`. Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_set_network_priority(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, mumba_rtc_priority_type value) {
    return mumba_set(ctx, self, 0x80000eddu, mumba_of_name(value));
}

/** `RTCRtpEncodingParameters.networkPriority`. Reads. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_get_network_priority(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, mumba_rtc_priority_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000eddu, result);
}

/** `RTCRtpEncodingParameters.priority`. Without it: "low". Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_set_priority(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, mumba_rtc_priority_type value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_name(value));
}

/** `RTCRtpEncodingParameters.priority`. Reads. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_get_priority(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, mumba_rtc_priority_type *result) {
    return mumba_web_get_name(ctx, self, 0x800011b0u, result);
}

#endif /* MUMBA_WEB_WEBRTC_PRIORITY_H */
