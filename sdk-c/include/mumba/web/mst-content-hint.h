/**
 * @file mst-content-hint.h
 * MediaStreamTrack Content Hints: <https://w3c.github.io/mst-content-hint/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MST_CONTENT_HINT_H
#define MUMBA_WEB_MST_CONTENT_HINT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_media_stream_track;
typedef mumba_handle mumba_rtc_rtp_send_parameters;
typedef mumba_name mumba_rtc_degradation_preference;

/** `RTCDegradationPreference`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_degradation_preference;

/** "maintain-framerate" */
#define MUMBA_RTC_DEGRADATION_PREFERENCE_MAINTAIN_FRAMERATE ((mumba_rtc_degradation_preference)0x80000dcdu)
/** "maintain-resolution" */
#define MUMBA_RTC_DEGRADATION_PREFERENCE_MAINTAIN_RESOLUTION ((mumba_rtc_degradation_preference)0x80000dcfu)
/** "balanced" */
#define MUMBA_RTC_DEGRADATION_PREFERENCE_BALANCED ((mumba_rtc_degradation_preference)0x8000056fu)
/** "maintain-framerate-and-resolution" */
#define MUMBA_RTC_DEGRADATION_PREFERENCE_MAINTAIN_FRAMERATE_AND_RESOLUTION \
    ((mumba_rtc_degradation_preference)0x80000dceu)

/** `MediaStreamTrack.contentHint`. Reads. */
static inline mumba_status mumba_media_stream_track_get_content_hint(
    mumba_context *ctx, mumba_media_stream_track self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000072cu, result);
}

/** `MediaStreamTrack.contentHint`. Deferred. */
static inline mumba_status mumba_media_stream_track_set_content_hint(
    mumba_context *ctx, mumba_media_stream_track self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000072cu, mumba_of_string(value));
}

/** `RTCRtpSendParameters.degradationPreference`. Deferred. */
static inline mumba_status mumba_rtc_rtp_send_parameters_set_degradation_preference(
    mumba_context *ctx, mumba_rtc_rtp_send_parameters self, mumba_rtc_degradation_preference value) {
    return mumba_set(ctx, self, 0x8000083bu, mumba_of_name(value));
}

/** `RTCRtpSendParameters.degradationPreference`. Reads. */
static inline mumba_status mumba_rtc_rtp_send_parameters_get_degradation_preference(
    mumba_context *ctx, mumba_rtc_rtp_send_parameters self, mumba_rtc_degradation_preference *result) {
    return mumba_web_get_name(ctx, self, 0x8000083bu, result);
}

#endif /* MUMBA_WEB_MST_CONTENT_HINT_H */
