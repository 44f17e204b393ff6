/**
 * @file webrtc-stats.h
 * Identifiers for WebRTC's Statistics API: <https://w3c.github.io/webrtc-stats/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBRTC_STATS_H
#define MUMBA_WEB_WEBRTC_STATS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `RTCStatsType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_stats_type;

/** "codec" */
#define MUMBA_RTC_STATS_TYPE_CODEC ((mumba_rtc_stats_type)0x800006bbu)
/** "inbound-rtp" */
#define MUMBA_RTC_STATS_TYPE_INBOUND_RTP ((mumba_rtc_stats_type)0x80000c2du)
/** "outbound-rtp" */
#define MUMBA_RTC_STATS_TYPE_OUTBOUND_RTP ((mumba_rtc_stats_type)0x80001080u)
/** "remote-inbound-rtp" */
#define MUMBA_RTC_STATS_TYPE_REMOTE_INBOUND_RTP ((mumba_rtc_stats_type)0x80001280u)
/** "remote-outbound-rtp" */
#define MUMBA_RTC_STATS_TYPE_REMOTE_OUTBOUND_RTP ((mumba_rtc_stats_type)0x80001281u)
/** "media-source" */
#define MUMBA_RTC_STATS_TYPE_MEDIA_SOURCE ((mumba_rtc_stats_type)0x80000e4du)
/** "media-playout" */
#define MUMBA_RTC_STATS_TYPE_MEDIA_PLAYOUT ((mumba_rtc_stats_type)0x80000e4cu)
/** "peer-connection" */
#define MUMBA_RTC_STATS_TYPE_PEER_CONNECTION ((mumba_rtc_stats_type)0x800010f4u)
/** "data-channel" */
#define MUMBA_RTC_STATS_TYPE_DATA_CHANNEL ((mumba_rtc_stats_type)0x8000080au)
/** "transport" */
#define MUMBA_RTC_STATS_TYPE_TRANSPORT ((mumba_rtc_stats_type)0x80001672u)
/** "candidate-pair" */
#define MUMBA_RTC_STATS_TYPE_CANDIDATE_PAIR ((mumba_rtc_stats_type)0x80000623u)
/** "local-candidate" */
#define MUMBA_RTC_STATS_TYPE_LOCAL_CANDIDATE ((mumba_rtc_stats_type)0x80000d83u)
/** "remote-candidate" */
#define MUMBA_RTC_STATS_TYPE_REMOTE_CANDIDATE ((mumba_rtc_stats_type)0x8000127fu)
/** "certificate" */
#define MUMBA_RTC_STATS_TYPE_CERTIFICATE ((mumba_rtc_stats_type)0x8000063cu)

#endif /* MUMBA_WEB_WEBRTC_STATS_H */
