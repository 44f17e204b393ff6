/**
 * @file webrtc.h
 * WebRTC: Real-Time Communication in Browsers: <https://w3c.github.io/webrtc-pc/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBRTC_H
#define MUMBA_WEB_WEBRTC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_media_stream;
typedef mumba_handle mumba_media_stream_track;
typedef mumba_handle mumba_message_event;
typedef mumba_handle mumba_rtc_answer_options;
typedef mumba_handle mumba_rtc_certificate;
typedef mumba_handle mumba_rtc_certificate_expiration;
typedef mumba_handle mumba_rtc_configuration;
typedef mumba_handle mumba_rtc_data_channel;
typedef mumba_handle mumba_rtc_data_channel_event;
typedef mumba_handle mumba_rtc_data_channel_event_init;
typedef mumba_handle mumba_rtc_data_channel_init;
typedef mumba_handle mumba_rtc_dtls_fingerprint;
typedef mumba_handle mumba_rtc_dtls_transport;
typedef mumba_handle mumba_rtc_dtmf_sender;
typedef mumba_handle mumba_rtc_dtmf_tone_change_event;
typedef mumba_handle mumba_rtc_dtmf_tone_change_event_init;
typedef mumba_handle mumba_rtc_error;
typedef mumba_handle mumba_rtc_error_event;
typedef mumba_handle mumba_rtc_error_event_init;
typedef mumba_handle mumba_rtc_error_init;
typedef mumba_handle mumba_rtc_ice_candidate;
typedef mumba_handle mumba_rtc_ice_candidate_init;
typedef mumba_handle mumba_rtc_ice_parameters;
typedef mumba_handle mumba_rtc_ice_server;
typedef mumba_handle mumba_rtc_ice_transport;
typedef mumba_handle mumba_rtc_local_ice_candidate_init;
typedef mumba_handle mumba_rtc_local_session_description_init;
typedef mumba_handle mumba_rtc_offer_options;
typedef mumba_handle mumba_rtc_peer_connection;
typedef mumba_handle mumba_rtc_peer_connection_error_callback;
typedef mumba_handle mumba_rtc_peer_connection_ice_error_event;
typedef mumba_handle mumba_rtc_peer_connection_ice_error_event_init;
typedef mumba_handle mumba_rtc_peer_connection_ice_event;
typedef mumba_handle mumba_rtc_peer_connection_ice_event_init;
typedef mumba_handle mumba_rtc_rtcp_parameters;
typedef mumba_handle mumba_rtc_rtp_capabilities;
typedef mumba_handle mumba_rtc_rtp_codec;
typedef mumba_handle mumba_rtc_rtp_codec_parameters;
typedef mumba_handle mumba_rtc_rtp_coding_parameters;
typedef mumba_handle mumba_rtc_rtp_contributing_source;
typedef mumba_handle mumba_rtc_rtp_encoding_parameters;
typedef mumba_handle mumba_rtc_rtp_header_extension_capability;
typedef mumba_handle mumba_rtc_rtp_header_extension_parameters;
typedef mumba_handle mumba_rtc_rtp_parameters;
typedef mumba_handle mumba_rtc_rtp_receive_parameters;
typedef mumba_handle mumba_rtc_rtp_receiver;
typedef mumba_handle mumba_rtc_rtp_send_parameters;
typedef mumba_handle mumba_rtc_rtp_sender;
typedef mumba_handle mumba_rtc_rtp_synchronization_source;
typedef mumba_handle mumba_rtc_rtp_transceiver;
typedef mumba_handle mumba_rtc_rtp_transceiver_init;
typedef mumba_handle mumba_rtc_sctp_transport;
typedef mumba_handle mumba_rtc_session_description;
typedef mumba_handle mumba_rtc_session_description_callback;
typedef mumba_handle mumba_rtc_session_description_init;
typedef mumba_handle mumba_rtc_set_parameter_options;
typedef mumba_handle mumba_rtc_stats;
typedef mumba_handle mumba_rtc_stats_report;
typedef mumba_handle mumba_rtc_track_event;
typedef mumba_handle mumba_rtc_track_event_init;
typedef mumba_handle mumba_void_function;
typedef mumba_name mumba_binary_type;
typedef mumba_name mumba_rtc_bundle_policy;
typedef mumba_name mumba_rtc_data_channel_state;
typedef mumba_name mumba_rtc_dtls_transport_state;
typedef mumba_name mumba_rtc_error_detail_type;
typedef mumba_name mumba_rtc_ice_candidate_type;
typedef mumba_name mumba_rtc_ice_component;
typedef mumba_name mumba_rtc_ice_connection_state;
typedef mumba_name mumba_rtc_ice_gatherer_state;
typedef mumba_name mumba_rtc_ice_gathering_state;
typedef mumba_name mumba_rtc_ice_protocol;
typedef mumba_name mumba_rtc_ice_role;
typedef mumba_name mumba_rtc_ice_server_transport_protocol;
typedef mumba_name mumba_rtc_ice_tcp_candidate_type;
typedef mumba_name mumba_rtc_ice_transport_policy;
typedef mumba_name mumba_rtc_ice_transport_state;
typedef mumba_name mumba_rtc_peer_connection_state;
typedef mumba_name mumba_rtc_rtcp_mux_policy;
typedef mumba_name mumba_rtc_rtp_transceiver_direction;
typedef mumba_name mumba_rtc_sctp_transport_state;
typedef mumba_name mumba_rtc_sdp_type;
typedef mumba_name mumba_rtc_signaling_state;
typedef mumba_name mumba_rtc_stats_type;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_message_event`, which lives until it returns. */
typedef mumba_status (*mumba_message_event_listener)(mumba_context *ctx, void *user, mumba_message_event event);

/** Gets a `mumba_rtc_data_channel_event`, which lives until it returns. */
typedef mumba_status (*mumba_rtc_data_channel_event_listener)(mumba_context *ctx, void *user, mumba_rtc_data_channel_event event);

/** Gets a `mumba_rtc_dtmf_tone_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_rtc_dtmf_tone_change_event_listener)(mumba_context *ctx, void *user, mumba_rtc_dtmf_tone_change_event event);

/** Gets a `mumba_rtc_error_event`, which lives until it returns. */
typedef mumba_status (*mumba_rtc_error_event_listener)(mumba_context *ctx, void *user, mumba_rtc_error_event event);

/** Gets a `mumba_rtc_peer_connection_ice_error_event`, which lives until it returns. */
typedef mumba_status (*mumba_rtc_peer_connection_ice_error_event_listener)(mumba_context *ctx, void *user, mumba_rtc_peer_connection_ice_error_event event);

/** Gets a `mumba_rtc_peer_connection_ice_event`, which lives until it returns. */
typedef mumba_status (*mumba_rtc_peer_connection_ice_event_listener)(mumba_context *ctx, void *user, mumba_rtc_peer_connection_ice_event event);

/** Gets a `mumba_rtc_track_event`, which lives until it returns. */
typedef mumba_status (*mumba_rtc_track_event_listener)(mumba_context *ctx, void *user, mumba_rtc_track_event event);

/** `RTCBundlePolicy`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_bundle_policy;

/** "balanced" */
#define MUMBA_RTC_BUNDLE_POLICY_BALANCED ((mumba_rtc_bundle_policy)0x8000056fu)
/** "max-compat" */
#define MUMBA_RTC_BUNDLE_POLICY_MAX_COMPAT ((mumba_rtc_bundle_policy)0x80000e07u)
/** "max-bundle" */
#define MUMBA_RTC_BUNDLE_POLICY_MAX_BUNDLE ((mumba_rtc_bundle_policy)0x80000e06u)

/** `RTCDataChannelState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_data_channel_state;

/** "connecting" */
#define MUMBA_RTC_DATA_CHANNEL_STATE_CONNECTING ((mumba_rtc_data_channel_state)0x80000712u)
/** "open" */
#define MUMBA_RTC_DATA_CHANNEL_STATE_OPEN ((mumba_rtc_data_channel_state)0x80001055u)
/** "closing" */
#define MUMBA_RTC_DATA_CHANNEL_STATE_CLOSING ((mumba_rtc_data_channel_state)0x800006b3u)
/** "closed" */
#define MUMBA_RTC_DATA_CHANNEL_STATE_CLOSED ((mumba_rtc_data_channel_state)0x800006afu)

/** `RTCDtlsTransportState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_dtls_transport_state;

/** "new" */
#define MUMBA_RTC_DTLS_TRANSPORT_STATE_NEW ((mumba_rtc_dtls_transport_state)0x80000ee0u)
/** "connecting" */
#define MUMBA_RTC_DTLS_TRANSPORT_STATE_CONNECTING ((mumba_rtc_dtls_transport_state)0x80000712u)
/** "connected" */
#define MUMBA_RTC_DTLS_TRANSPORT_STATE_CONNECTED ((mumba_rtc_dtls_transport_state)0x80000711u)
/** "closed" */
#define MUMBA_RTC_DTLS_TRANSPORT_STATE_CLOSED ((mumba_rtc_dtls_transport_state)0x800006afu)
/** "failed" */
#define MUMBA_RTC_DTLS_TRANSPORT_STATE_FAILED ((mumba_rtc_dtls_transport_state)0x800009eau)

/** `RTCErrorDetailType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_error_detail_type;

/** "data-channel-failure" */
#define MUMBA_RTC_ERROR_DETAIL_TYPE_DATA_CHANNEL_FAILURE ((mumba_rtc_error_detail_type)0x8000080bu)
/** "dtls-failure" */
#define MUMBA_RTC_ERROR_DETAIL_TYPE_DTLS_FAILURE ((mumba_rtc_error_detail_type)0x8000092du)
/** "fingerprint-failure" */
#define MUMBA_RTC_ERROR_DETAIL_TYPE_FINGERPRINT_FAILURE ((mumba_rtc_error_detail_type)0x80000a17u)
/** "sctp-failure" */
#define MUMBA_RTC_ERROR_DETAIL_TYPE_SCTP_FAILURE ((mumba_rtc_error_detail_type)0x800013cau)
/** "sdp-syntax-error" */
#define MUMBA_RTC_ERROR_DETAIL_TYPE_SDP_SYNTAX_ERROR ((mumba_rtc_error_detail_type)0x800013cdu)
/** "hardware-encoder-not-available" */
#define MUMBA_RTC_ERROR_DETAIL_TYPE_HARDWARE_ENCODER_NOT_AVAILABLE ((mumba_rtc_error_detail_type)0x80000ba7u)
/** "hardware-encoder-error" */
#define MUMBA_RTC_ERROR_DETAIL_TYPE_HARDWARE_ENCODER_ERROR ((mumba_rtc_error_detail_type)0x80000ba6u)

/** `RTCIceCandidateType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_candidate_type;

/** "host" */
#define MUMBA_RTC_ICE_CANDIDATE_TYPE_HOST ((mumba_rtc_ice_candidate_type)0x80000be2u)
/** "srflx" */
#define MUMBA_RTC_ICE_CANDIDATE_TYPE_SRFLX ((mumba_rtc_ice_candidate_type)0x80001518u)
/** "prflx" */
#define MUMBA_RTC_ICE_CANDIDATE_TYPE_PRFLX ((mumba_rtc_ice_candidate_type)0x800011a7u)
/** "relay" */
#define MUMBA_RTC_ICE_CANDIDATE_TYPE_RELAY ((mumba_rtc_ice_candidate_type)0x80001273u)

/** `RTCIceComponent`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_component;

/** "rtp" */
#define MUMBA_RTC_ICE_COMPONENT_RTP ((mumba_rtc_ice_component)0x80001374u)
/** "rtcp" */
#define MUMBA_RTC_ICE_COMPONENT_RTCP ((mumba_rtc_ice_component)0x80001370u)

/** `RTCIceConnectionState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_connection_state;

/** "closed" */
#define MUMBA_RTC_ICE_CONNECTION_STATE_CLOSED ((mumba_rtc_ice_connection_state)0x800006afu)
/** "failed" */
#define MUMBA_RTC_ICE_CONNECTION_STATE_FAILED ((mumba_rtc_ice_connection_state)0x800009eau)
/** "disconnected" */
#define MUMBA_RTC_ICE_CONNECTION_STATE_DISCONNECTED ((mumba_rtc_ice_connection_state)0x800008d2u)
/** "new" */
#define MUMBA_RTC_ICE_CONNECTION_STATE_NEW ((mumba_rtc_ice_connection_state)0x80000ee0u)
/** "checking" */
#define MUMBA_RTC_ICE_CONNECTION_STATE_CHECKING ((mumba_rtc_ice_connection_state)0x80000667u)
/** "completed" */
#define MUMBA_RTC_ICE_CONNECTION_STATE_COMPLETED ((mumba_rtc_ice_connection_state)0x800006eau)
/** "connected" */
#define MUMBA_RTC_ICE_CONNECTION_STATE_CONNECTED ((mumba_rtc_ice_connection_state)0x80000711u)

/** `RTCIceGathererState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_gatherer_state;

/** "new" */
#define MUMBA_RTC_ICE_GATHERER_STATE_NEW ((mumba_rtc_ice_gatherer_state)0x80000ee0u)
/** "gathering" */
#define MUMBA_RTC_ICE_GATHERER_STATE_GATHERING ((mumba_rtc_ice_gatherer_state)0x80000a9au)
/** "complete" */
#define MUMBA_RTC_ICE_GATHERER_STATE_COMPLETE ((mumba_rtc_ice_gatherer_state)0x800006e8u)

/** `RTCIceGatheringState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_gathering_state;

/** "new" */
#define MUMBA_RTC_ICE_GATHERING_STATE_NEW ((mumba_rtc_ice_gathering_state)0x80000ee0u)
/** "gathering" */
#define MUMBA_RTC_ICE_GATHERING_STATE_GATHERING ((mumba_rtc_ice_gathering_state)0x80000a9au)
/** "complete" */
#define MUMBA_RTC_ICE_GATHERING_STATE_COMPLETE ((mumba_rtc_ice_gathering_state)0x800006e8u)

/** `RTCIceProtocol`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_protocol;

/** "udp" */
#define MUMBA_RTC_ICE_PROTOCOL_UDP ((mumba_rtc_ice_protocol)0x80001687u)
/** "tcp" */
#define MUMBA_RTC_ICE_PROTOCOL_TCP ((mumba_rtc_ice_protocol)0x800015d1u)

/** `RTCIceRole`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_role;

/** "unknown" */
#define MUMBA_RTC_ICE_ROLE_UNKNOWN ((mumba_rtc_ice_role)0x800016d7u)
/** "controlling" */
#define MUMBA_RTC_ICE_ROLE_CONTROLLING ((mumba_rtc_ice_role)0x80000745u)
/** "controlled" */
#define MUMBA_RTC_ICE_ROLE_CONTROLLED ((mumba_rtc_ice_role)0x80000742u)

/** `RTCIceServerTransportProtocol`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_server_transport_protocol;

/** "udp" */
#define MUMBA_RTC_ICE_SERVER_TRANSPORT_PROTOCOL_UDP ((mumba_rtc_ice_server_transport_protocol)0x80001687u)
/** "tcp" */
#define MUMBA_RTC_ICE_SERVER_TRANSPORT_PROTOCOL_TCP ((mumba_rtc_ice_server_transport_protocol)0x800015d1u)
/** "tls" */
#define MUMBA_RTC_ICE_SERVER_TRANSPORT_PROTOCOL_TLS ((mumba_rtc_ice_server_transport_protocol)0x80001621u)

/** `RTCIceTcpCandidateType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_tcp_candidate_type;

/** "active" */
#define MUMBA_RTC_ICE_TCP_CANDIDATE_TYPE_ACTIVE ((mumba_rtc_ice_tcp_candidate_type)0x80000424u)
/** "passive" */
#define MUMBA_RTC_ICE_TCP_CANDIDATE_TYPE_PASSIVE ((mumba_rtc_ice_tcp_candidate_type)0x800010cbu)
/** "so" */
#define MUMBA_RTC_ICE_TCP_CANDIDATE_TYPE_SO ((mumba_rtc_ice_tcp_candidate_type)0x800014ddu)

/** `RTCIceTransportPolicy`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_transport_policy;

/** "relay" */
#define MUMBA_RTC_ICE_TRANSPORT_POLICY_RELAY ((mumba_rtc_ice_transport_policy)0x80001273u)
/** "all" */
#define MUMBA_RTC_ICE_TRANSPORT_POLICY_ALL ((mumba_rtc_ice_transport_policy)0x80000464u)

/** `RTCIceTransportState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_ice_transport_state;

/** "closed" */
#define MUMBA_RTC_ICE_TRANSPORT_STATE_CLOSED ((mumba_rtc_ice_transport_state)0x800006afu)
/** "failed" */
#define MUMBA_RTC_ICE_TRANSPORT_STATE_FAILED ((mumba_rtc_ice_transport_state)0x800009eau)
/** "disconnected" */
#define MUMBA_RTC_ICE_TRANSPORT_STATE_DISCONNECTED ((mumba_rtc_ice_transport_state)0x800008d2u)
/** "new" */
#define MUMBA_RTC_ICE_TRANSPORT_STATE_NEW ((mumba_rtc_ice_transport_state)0x80000ee0u)
/** "checking" */
#define MUMBA_RTC_ICE_TRANSPORT_STATE_CHECKING ((mumba_rtc_ice_transport_state)0x80000667u)
/** "completed" */
#define MUMBA_RTC_ICE_TRANSPORT_STATE_COMPLETED ((mumba_rtc_ice_transport_state)0x800006eau)
/** "connected" */
#define MUMBA_RTC_ICE_TRANSPORT_STATE_CONNECTED ((mumba_rtc_ice_transport_state)0x80000711u)

/** `RTCPeerConnectionState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_peer_connection_state;

/** "closed" */
#define MUMBA_RTC_PEER_CONNECTION_STATE_CLOSED ((mumba_rtc_peer_connection_state)0x800006afu)
/** "failed" */
#define MUMBA_RTC_PEER_CONNECTION_STATE_FAILED ((mumba_rtc_peer_connection_state)0x800009eau)
/** "disconnected" */
#define MUMBA_RTC_PEER_CONNECTION_STATE_DISCONNECTED ((mumba_rtc_peer_connection_state)0x800008d2u)
/** "new" */
#define MUMBA_RTC_PEER_CONNECTION_STATE_NEW ((mumba_rtc_peer_connection_state)0x80000ee0u)
/** "connecting" */
#define MUMBA_RTC_PEER_CONNECTION_STATE_CONNECTING ((mumba_rtc_peer_connection_state)0x80000712u)
/** "connected" */
#define MUMBA_RTC_PEER_CONNECTION_STATE_CONNECTED ((mumba_rtc_peer_connection_state)0x80000711u)

/** `RTCRtcpMuxPolicy`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_rtcp_mux_policy;

/** "require" */
#define MUMBA_RTC_RTCP_MUX_POLICY_REQUIRE ((mumba_rtc_rtcp_mux_policy)0x800012e5u)

/** `RTCRtpTransceiverDirection`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_rtp_transceiver_direction;

/** "sendrecv" */
#define MUMBA_RTC_RTP_TRANSCEIVER_DIRECTION_SENDRECV ((mumba_rtc_rtp_transceiver_direction)0x8000140au)
/** "sendonly" */
#define MUMBA_RTC_RTP_TRANSCEIVER_DIRECTION_SENDONLY ((mumba_rtc_rtp_transceiver_direction)0x80001409u)
/** "recvonly" */
#define MUMBA_RTC_RTP_TRANSCEIVER_DIRECTION_RECVONLY ((mumba_rtc_rtp_transceiver_direction)0x8000124du)
/** "inactive" */
#define MUMBA_RTC_RTP_TRANSCEIVER_DIRECTION_INACTIVE ((mumba_rtc_rtp_transceiver_direction)0x80000c2cu)
/** "stopped" */
#define MUMBA_RTC_RTP_TRANSCEIVER_DIRECTION_STOPPED ((mumba_rtc_rtp_transceiver_direction)0x80001558u)

/** `RTCSctpTransportState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_sctp_transport_state;

/** "connecting" */
#define MUMBA_RTC_SCTP_TRANSPORT_STATE_CONNECTING ((mumba_rtc_sctp_transport_state)0x80000712u)
/** "connected" */
#define MUMBA_RTC_SCTP_TRANSPORT_STATE_CONNECTED ((mumba_rtc_sctp_transport_state)0x80000711u)
/** "closed" */
#define MUMBA_RTC_SCTP_TRANSPORT_STATE_CLOSED ((mumba_rtc_sctp_transport_state)0x800006afu)

/** `RTCSdpType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_sdp_type;

/** "offer" */
#define MUMBA_RTC_SDP_TYPE_OFFER ((mumba_rtc_sdp_type)0x80000f25u)
/** "pranswer" */
#define MUMBA_RTC_SDP_TYPE_PRANSWER ((mumba_rtc_sdp_type)0x80001173u)
/** "answer" */
#define MUMBA_RTC_SDP_TYPE_ANSWER ((mumba_rtc_sdp_type)0x8000049au)
/** "rollback" */
#define MUMBA_RTC_SDP_TYPE_ROLLBACK ((mumba_rtc_sdp_type)0x80001359u)

/** `RTCSignalingState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_rtc_signaling_state;

/** "stable" */
#define MUMBA_RTC_SIGNALING_STATE_STABLE ((mumba_rtc_signaling_state)0x8000151cu)
/** "have-local-offer" */
#define MUMBA_RTC_SIGNALING_STATE_HAVE_LOCAL_OFFER ((mumba_rtc_signaling_state)0x80000bc1u)
/** "have-remote-offer" */
#define MUMBA_RTC_SIGNALING_STATE_HAVE_REMOTE_OFFER ((mumba_rtc_signaling_state)0x80000bc3u)
/** "have-local-pranswer" */
#define MUMBA_RTC_SIGNALING_STATE_HAVE_LOCAL_PRANSWER ((mumba_rtc_signaling_state)0x80000bc2u)
/** "have-remote-pranswer" */
#define MUMBA_RTC_SIGNALING_STATE_HAVE_REMOTE_PRANSWER ((mumba_rtc_signaling_state)0x80000bc4u)
/** "closed" */
#define MUMBA_RTC_SIGNALING_STATE_CLOSED ((mumba_rtc_signaling_state)0x800006afu)

/**
 * `RTCPeerConnectionErrorCallback`: a function made with `mumba_callback_create`. It is called with error
 * (`DOMException`) and returns nothing.
 */
typedef mumba_handle mumba_rtc_peer_connection_error_callback;

/**
 * `RTCSessionDescriptionCallback`: a function made with `mumba_callback_create`. It is called with description
 * (`RTCSessionDescriptionInit`) and returns nothing.
 */
typedef mumba_handle mumba_rtc_session_description_callback;

/** `RTCCertificate`. */
typedef mumba_handle mumba_rtc_certificate;

/** Gives `object` itself when it is of `RTCCertificate`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_certificate(
    mumba_context *ctx, mumba_handle object, mumba_rtc_certificate *result) {
    return mumba_web_cast(ctx, object, 0x80000292u, 0, result);
}

/** `RTCCertificate.expires`. Reads. */
static inline mumba_status mumba_rtc_certificate_get_expires(
    mumba_context *ctx, mumba_rtc_certificate self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800009c6u, result);
}

/** `RTCCertificate.getFingerprints`. Gives sequence<`RTCDtlsFingerprint`>. Deferred. */
static inline mumba_status mumba_rtc_certificate_get_fingerprints(
    mumba_context *ctx, mumba_rtc_certificate self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000afau, NULL, 0, result);
}

/** `RTCDTMFSender`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_rtc_dtmf_sender;

/** Gives `object` itself when it is of `RTCDTMFSender`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_dtmf_sender(
    mumba_context *ctx, mumba_handle object, mumba_rtc_dtmf_sender *result) {
    return mumba_web_cast(ctx, object, 0x80000293u, 0, result);
}

/** `RTCDTMFSender.insertDTMF`. Deferred. */
static inline mumba_status mumba_rtc_dtmf_sender_insert_dtmf(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, mumba_string tones) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(tones);
    return mumba_invoke(ctx, self, 0x80000c72u, argv, 1, NULL);
}

/** `RTCDTMFSender.insertDTMF`. Deferred. */
static inline mumba_status mumba_rtc_dtmf_sender_insert_dtmf_with_duration(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, mumba_string tones, uint32_t duration) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(tones);
    argv[1] = mumba_of_number((double)duration);
    return mumba_invoke(ctx, self, 0x80000c72u, argv, 2, NULL);
}

/** `RTCDTMFSender.insertDTMF`. Deferred. */
static inline mumba_status mumba_rtc_dtmf_sender_insert_dtmf_with_duration_and_inter_tone_gap(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, mumba_string tones, uint32_t duration, uint32_t inter_tone_gap) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(tones);
    argv[1] = mumba_of_number((double)duration);
    argv[2] = mumba_of_number((double)inter_tone_gap);
    return mumba_invoke(ctx, self, 0x80000c72u, argv, 3, NULL);
}

/** `RTCDTMFSender.ontonechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_dtmf_sender_get_ontonechange(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001036u, result);
}

/** `RTCDTMFSender.ontonechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_dtmf_sender_set_ontonechange(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001036u, mumba_web_of_nullable(value));
}

/** `RTCDTMFSender.canInsertDTMF`. Reads. */
static inline mumba_status mumba_rtc_dtmf_sender_get_can_insert_dtmf(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000612u, result);
}

/** `RTCDTMFSender.toneBuffer`. Reads. */
static inline mumba_status mumba_rtc_dtmf_sender_get_tone_buffer(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001638u, result);
}

/** The event `tonechange` of `RTCDTMFSender`, a `RTCDTMFToneChangeEvent`. */
static inline mumba_status mumba_rtc_dtmf_sender_on_tonechange(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, mumba_rtc_dtmf_tone_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000163au, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_dtmf_sender_on_tonechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_dtmf_sender_on_tonechange_with_options(
    mumba_context *ctx, mumba_rtc_dtmf_sender self, const mumba_listener_options *options,
    mumba_rtc_dtmf_tone_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000163au, options, listener, user, drop, subscription);
}

/** `RTCDTMFToneChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_rtc_dtmf_tone_change_event;

/** Gives `object` itself when it is of `RTCDTMFToneChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_dtmf_tone_change_event(
    mumba_context *ctx, mumba_handle object, mumba_rtc_dtmf_tone_change_event *result) {
    return mumba_web_cast(ctx, object, 0x80000294u, 0, result);
}

/** `new RTCDTMFToneChangeEvent`. Deferred. */
static inline mumba_status mumba_rtc_dtmf_tone_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_rtc_dtmf_tone_change_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000294u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCDTMFToneChangeEvent`. Deferred. */
static inline mumba_status mumba_rtc_dtmf_tone_change_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_rtc_dtmf_tone_change_event_init event_init_dict,
    mumba_rtc_dtmf_tone_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000294u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCDTMFToneChangeEvent.tone`. Reads. */
static inline mumba_status mumba_rtc_dtmf_tone_change_event_get_tone(
    mumba_context *ctx, mumba_rtc_dtmf_tone_change_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001637u, result);
}

/** `RTCDataChannel`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_rtc_data_channel;

/** Gives `object` itself when it is of `RTCDataChannel`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_data_channel(
    mumba_context *ctx, mumba_handle object, mumba_rtc_data_channel *result) {
    return mumba_web_cast(ctx, object, 0x80000295u, 0, result);
}

/** `RTCDataChannel.label`. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_label(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `RTCDataChannel.ordered`. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_ordered(
    mumba_context *ctx, mumba_rtc_data_channel self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000106cu, result);
}

/** `RTCDataChannel.maxPacketLifeTime`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_max_packet_life_time(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e2cu, result);
}

/** `RTCDataChannel.maxRetransmits`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_max_retransmits(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e2du, result);
}

/** `RTCDataChannel.protocol`. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_protocol(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `RTCDataChannel.negotiated`. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_negotiated(
    mumba_context *ctx, mumba_rtc_data_channel self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ed9u, result);
}

/** `RTCDataChannel.id`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_id(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bffu, result);
}

/** `RTCDataChannel.readyState`. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_ready_state(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_rtc_data_channel_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001239u, result);
}

/** `RTCDataChannel.bufferedAmount`. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_buffered_amount(
    mumba_context *ctx, mumba_rtc_data_channel self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800005f8u, result);
}

/** `RTCDataChannel.bufferedAmountLowThreshold`. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_buffered_amount_low_threshold(
    mumba_context *ctx, mumba_rtc_data_channel self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800005f9u, result);
}

/** `RTCDataChannel.bufferedAmountLowThreshold`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_set_buffered_amount_low_threshold(
    mumba_context *ctx, mumba_rtc_data_channel self, uint32_t value) {
    return mumba_set(ctx, self, 0x800005f9u, mumba_of_number((double)value));
}

/** `RTCDataChannel.onopen`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_onopen(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fdbu, result);
}

/** `RTCDataChannel.onopen`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_data_channel_set_onopen(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fdbu, mumba_web_of_nullable(value));
}

/** `RTCDataChannel.onbufferedamountlow`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_onbufferedamountlow(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f5au, result);
}

/** `RTCDataChannel.onbufferedamountlow`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_data_channel_set_onbufferedamountlow(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f5au, mumba_web_of_nullable(value));
}

/** `RTCDataChannel.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_onerror(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `RTCDataChannel.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_data_channel_set_onerror(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `RTCDataChannel.onclosing`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_onclosing(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f67u, result);
}

/** `RTCDataChannel.onclosing`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_data_channel_set_onclosing(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f67u, mumba_web_of_nullable(value));
}

/** `RTCDataChannel.onclose`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_onclose(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f66u, result);
}

/** `RTCDataChannel.onclose`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_data_channel_set_onclose(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f66u, mumba_web_of_nullable(value));
}

/** `RTCDataChannel.close`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_close(mumba_context *ctx, mumba_rtc_data_channel self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `RTCDataChannel.onmessage`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_onmessage(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc7u, result);
}

/** `RTCDataChannel.onmessage`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_data_channel_set_onmessage(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc7u, mumba_web_of_nullable(value));
}

/** `RTCDataChannel.binaryType`. Reads. */
static inline mumba_status mumba_rtc_data_channel_get_binary_type(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_binary_type *result) {
    return mumba_web_get_name(ctx, self, 0x800005a8u, result);
}

/** `RTCDataChannel.binaryType`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_set_binary_type(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_binary_type value) {
    return mumba_set(ctx, self, 0x800005a8u, mumba_of_name(value));
}

/** `RTCDataChannel.send`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_send_with_str(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_string data) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x800013ffu, argv, 1, NULL);
}

/** `RTCDataChannel.send`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_send_with_blob(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_blob data) {
    return mumba_call_plain(ctx, self, 0x800013ffu, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `RTCDataChannel.send`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_send_with_array_buffer(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_array_buffer data) {
    return mumba_call_plain(ctx, self, 0x800013ffu, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/**
 * `RTCDataChannel.send`. `data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or `Uint16Array` or
 * `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or `Float32Array` or
 * `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_rtc_data_channel_send_with_buffer_source(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_object data) {
    return mumba_call_plain(ctx, self, 0x800013ffu, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** The event `bufferedamountlow` of `RTCDataChannel`, a `Event`. */
static inline mumba_status mumba_rtc_data_channel_on_bufferedamountlow(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005fau, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_data_channel_on_bufferedamountlow`, in the way that `options` says. */
static inline mumba_status mumba_rtc_data_channel_on_bufferedamountlow_with_options(
    mumba_context *ctx, mumba_rtc_data_channel self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005fau, options, listener, user, drop, subscription);
}

/** The event `close` of `RTCDataChannel`, a `Event`. */
static inline mumba_status mumba_rtc_data_channel_on_close(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_data_channel_on_close`, in the way that `options` says. */
static inline mumba_status mumba_rtc_data_channel_on_close_with_options(
    mumba_context *ctx, mumba_rtc_data_channel self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, options, listener, user, drop, subscription);
}

/** The event `closing` of `RTCDataChannel`, a `Event`. */
static inline mumba_status mumba_rtc_data_channel_on_closing(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006b3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_data_channel_on_closing`, in the way that `options` says. */
static inline mumba_status mumba_rtc_data_channel_on_closing_with_options(
    mumba_context *ctx, mumba_rtc_data_channel self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006b3u, options, listener, user, drop, subscription);
}

/** The event `error` of `RTCDataChannel`, a `RTCErrorEvent`. */
static inline mumba_status mumba_rtc_data_channel_on_error(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_rtc_error_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_data_channel_on_error`, in the way that `options` says. */
static inline mumba_status mumba_rtc_data_channel_on_error_with_options(
    mumba_context *ctx, mumba_rtc_data_channel self, const mumba_listener_options *options,
    mumba_rtc_error_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `message` of `RTCDataChannel`, a `MessageEvent`. */
static inline mumba_status mumba_rtc_data_channel_on_message(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_message_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_data_channel_on_message`, in the way that `options` says. */
static inline mumba_status mumba_rtc_data_channel_on_message_with_options(
    mumba_context *ctx, mumba_rtc_data_channel self, const mumba_listener_options *options,
    mumba_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, options, listener, user, drop, subscription);
}

/** The event `open` of `RTCDataChannel`, a `Event`. */
static inline mumba_status mumba_rtc_data_channel_on_open(
    mumba_context *ctx, mumba_rtc_data_channel self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001055u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_data_channel_on_open`, in the way that `options` says. */
static inline mumba_status mumba_rtc_data_channel_on_open_with_options(
    mumba_context *ctx, mumba_rtc_data_channel self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001055u, options, listener, user, drop, subscription);
}

/** `RTCDataChannelEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_rtc_data_channel_event;

/** Gives `object` itself when it is of `RTCDataChannelEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_data_channel_event(
    mumba_context *ctx, mumba_handle object, mumba_rtc_data_channel_event *result) {
    return mumba_web_cast(ctx, object, 0x80000296u, 0, result);
}

/** `new RTCDataChannelEvent`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_event_new(
    mumba_context *ctx, mumba_string type, mumba_rtc_data_channel_event_init event_init_dict,
    mumba_rtc_data_channel_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000296u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCDataChannelEvent.channel`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_event_get_channel(
    mumba_context *ctx, mumba_rtc_data_channel_event self, mumba_rtc_data_channel *result) {
    return mumba_get_handle(ctx, self, 0x80000649u, result);
}

/** `RTCDtlsTransport`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_rtc_dtls_transport;

/** Gives `object` itself when it is of `RTCDtlsTransport`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_dtls_transport(
    mumba_context *ctx, mumba_handle object, mumba_rtc_dtls_transport *result) {
    return mumba_web_cast(ctx, object, 0x80000297u, 0, result);
}

/** `RTCDtlsTransport.iceTransport`. Deferred. */
static inline mumba_status mumba_rtc_dtls_transport_get_ice_transport(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_rtc_ice_transport *result) {
    return mumba_get_handle(ctx, self, 0x80000bf5u, result);
}

/** `RTCDtlsTransport.state`. Reads. */
static inline mumba_status mumba_rtc_dtls_transport_get_state(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_rtc_dtls_transport_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `RTCDtlsTransport.getRemoteCertificates`. Gives sequence<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_rtc_dtls_transport_get_remote_certificates(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b3eu, NULL, 0, result);
}

/** `RTCDtlsTransport.onstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_dtls_transport_get_onstatechange(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001029u, result);
}

/** `RTCDtlsTransport.onstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_dtls_transport_set_onstatechange(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001029u, mumba_web_of_nullable(value));
}

/** `RTCDtlsTransport.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_dtls_transport_get_onerror(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `RTCDtlsTransport.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_dtls_transport_set_onerror(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** The event `error` of `RTCDtlsTransport`, a `RTCErrorEvent`. */
static inline mumba_status mumba_rtc_dtls_transport_on_error(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_rtc_error_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_dtls_transport_on_error`, in the way that `options` says. */
static inline mumba_status mumba_rtc_dtls_transport_on_error_with_options(
    mumba_context *ctx, mumba_rtc_dtls_transport self, const mumba_listener_options *options,
    mumba_rtc_error_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `statechange` of `RTCDtlsTransport`, a `Event`. */
static inline mumba_status mumba_rtc_dtls_transport_on_statechange(
    mumba_context *ctx, mumba_rtc_dtls_transport self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_dtls_transport_on_statechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_dtls_transport_on_statechange_with_options(
    mumba_context *ctx, mumba_rtc_dtls_transport self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, options, listener, user, drop, subscription);
}

/** `RTCError`. It is a `mumba_dom_exception` too. */
typedef mumba_handle mumba_rtc_error;

/** Gives `object` itself when it is of `RTCError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_error(mumba_context *ctx, mumba_handle object, mumba_rtc_error *result) {
    return mumba_web_cast(ctx, object, 0x8000029au, 0, result);
}

/** `new RTCError`. Deferred. */
static inline mumba_status mumba_rtc_error_new(mumba_context *ctx, mumba_rtc_error_init init, mumba_rtc_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCError`. Deferred. */
static inline mumba_status mumba_rtc_error_new_with_message(
    mumba_context *ctx, mumba_rtc_error_init init, mumba_string message, mumba_rtc_error *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(init);
    argv[1] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCError.errorDetail`. Reads. */
static inline mumba_status mumba_rtc_error_get_error_detail(
    mumba_context *ctx, mumba_rtc_error self, mumba_rtc_error_detail_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000099au, result);
}

/** `RTCError.sdpLineNumber`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_error_get_sdp_line_number(
    mumba_context *ctx, mumba_rtc_error self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800013cfu, result);
}

/** `RTCError.sctpCauseCode`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_error_get_sctp_cause_code(
    mumba_context *ctx, mumba_rtc_error self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800013cbu, result);
}

/** `RTCError.receivedAlert`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_error_get_received_alert(
    mumba_context *ctx, mumba_rtc_error self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001242u, result);
}

/** `RTCError.sentAlert`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_error_get_sent_alert(
    mumba_context *ctx, mumba_rtc_error self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000140bu, result);
}

/** `RTCErrorEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_rtc_error_event;

/** Gives `object` itself when it is of `RTCErrorEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_error_event(
    mumba_context *ctx, mumba_handle object, mumba_rtc_error_event *result) {
    return mumba_web_cast(ctx, object, 0x8000029bu, 0, result);
}

/** `new RTCErrorEvent`. Deferred. */
static inline mumba_status mumba_rtc_error_event_new(
    mumba_context *ctx, mumba_string type, mumba_rtc_error_event_init event_init_dict, mumba_rtc_error_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCErrorEvent.error`. Deferred. */
static inline mumba_status mumba_rtc_error_event_get_error(
    mumba_context *ctx, mumba_rtc_error_event self, mumba_rtc_error *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `RTCIceCandidate`. */
typedef mumba_handle mumba_rtc_ice_candidate;

/** Gives `object` itself when it is of `RTCIceCandidate`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_ice_candidate(
    mumba_context *ctx, mumba_handle object, mumba_rtc_ice_candidate *result) {
    return mumba_web_cast(ctx, object, 0x8000029cu, 0, result);
}

/** `new RTCIceCandidate`. Deferred. */
static inline mumba_status mumba_rtc_ice_candidate_new(mumba_context *ctx, mumba_rtc_ice_candidate *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCIceCandidate`. Deferred. */
static inline mumba_status mumba_rtc_ice_candidate_new_with_candidate_init_dict(
    mumba_context *ctx, mumba_rtc_local_ice_candidate_init candidate_init_dict, mumba_rtc_ice_candidate *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(candidate_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCIceCandidate.candidate`. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_candidate(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000622u, result);
}

/** `RTCIceCandidate.sdpMid`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_sdp_mid(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800013d1u, result);
}

/** `RTCIceCandidate.sdpMLineIndex`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_sdp_m_line_index(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800013d0u, result);
}

/** `RTCIceCandidate.foundation`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_foundation(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000a63u, result);
}

/** `RTCIceCandidate.component`. Gives `RTCIceComponent` or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_component(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800006ecu, result);
}

/** `RTCIceCandidate.priority`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_priority(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011b0u, result);
}

/** `RTCIceCandidate.address`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_address(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000044du, result);
}

/** `RTCIceCandidate.protocol`. Gives `RTCIceProtocol` or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_protocol(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011ceu, result);
}

/** `RTCIceCandidate.port`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_port(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000115au, result);
}

/** `RTCIceCandidate.type`. Gives `RTCIceCandidateType` or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_type(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001680u, result);
}

/** `RTCIceCandidate.tcpType`. Gives `RTCIceTcpCandidateType` or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_tcp_type(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800015d2u, result);
}

/** `RTCIceCandidate.relatedAddress`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_related_address(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000126fu, result);
}

/** `RTCIceCandidate.relatedPort`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_related_port(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001270u, result);
}

/** `RTCIceCandidate.usernameFragment`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_username_fragment(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001742u, result);
}

/** `RTCIceCandidate.relayProtocol`. Gives `RTCIceServerTransportProtocol` or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_relay_protocol(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001274u, result);
}

/** `RTCIceCandidate.url`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_get_url(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001719u, result);
}

/** `RTCIceCandidate.toJSON`. Deferred. */
static inline mumba_status mumba_rtc_ice_candidate_to_json(
    mumba_context *ctx, mumba_rtc_ice_candidate self, mumba_rtc_ice_candidate_init *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `RTCIceTransport`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_rtc_ice_transport;

/** Gives `object` itself when it is of `RTCIceTransport`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_ice_transport(
    mumba_context *ctx, mumba_handle object, mumba_rtc_ice_transport *result) {
    return mumba_web_cast(ctx, object, 0x8000029du, 0, result);
}

/** `RTCIceTransport.role`. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_role(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_rtc_ice_role *result) {
    return mumba_web_get_name(ctx, self, 0x80001358u, result);
}

/** `RTCIceTransport.state`. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_state(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_rtc_ice_transport_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `RTCIceTransport.gatheringState`. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_gathering_state(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_rtc_ice_gatherer_state *result) {
    return mumba_web_get_name(ctx, self, 0x80000a9bu, result);
}

/** `RTCIceTransport.getLocalCandidates`. Gives sequence<`RTCIceCandidate`>. Deferred. */
static inline mumba_status mumba_rtc_ice_transport_get_local_candidates(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b13u, NULL, 0, result);
}

/** `RTCIceTransport.getRemoteCandidates`. Gives sequence<`RTCIceCandidate`>. Deferred. */
static inline mumba_status mumba_rtc_ice_transport_get_remote_candidates(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b3du, NULL, 0, result);
}

/** `RTCIceTransport.getSelectedCandidatePair`. Gives an object or none. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_selected_candidate_pair(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_object *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b48u, NULL, 0, result);
}

/**
 * `RTCIceTransport.getSelectedCandidatePair`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_rtc_ice_transport_get_selected_candidate_pair_deferred(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80000b48u, NULL, 0, result);
}

/** `RTCIceTransport.getLocalParameters`. Gives `RTCIceParameters` or none. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_local_parameters(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_rtc_ice_parameters *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b14u, NULL, 0, result);
}

/** `RTCIceTransport.getLocalParameters`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_ice_transport_get_local_parameters_deferred(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_rtc_ice_parameters *result) {
    return mumba_invoke(ctx, self, 0x80000b14u, NULL, 0, result);
}

/** `RTCIceTransport.getRemoteParameters`. Gives `RTCIceParameters` or none. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_remote_parameters(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_rtc_ice_parameters *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b3fu, NULL, 0, result);
}

/** `RTCIceTransport.getRemoteParameters`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_ice_transport_get_remote_parameters_deferred(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_rtc_ice_parameters *result) {
    return mumba_invoke(ctx, self, 0x80000b3fu, NULL, 0, result);
}

/** `RTCIceTransport.onstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_onstatechange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001029u, result);
}

/** `RTCIceTransport.onstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_ice_transport_set_onstatechange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001029u, mumba_web_of_nullable(value));
}

/** `RTCIceTransport.ongatheringstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_ongatheringstatechange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa7u, result);
}

/** `RTCIceTransport.ongatheringstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_ice_transport_set_ongatheringstatechange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa7u, mumba_web_of_nullable(value));
}

/** `RTCIceTransport.onselectedcandidatepairchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_ice_transport_get_onselectedcandidatepairchange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001013u, result);
}

/** `RTCIceTransport.onselectedcandidatepairchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_ice_transport_set_onselectedcandidatepairchange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001013u, mumba_web_of_nullable(value));
}

/** The event `gatheringstatechange` of `RTCIceTransport`, a `Event`. */
static inline mumba_status mumba_rtc_ice_transport_on_gatheringstatechange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a9cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_ice_transport_on_gatheringstatechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_ice_transport_on_gatheringstatechange_with_options(
    mumba_context *ctx, mumba_rtc_ice_transport self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a9cu, options, listener, user, drop, subscription);
}

/** The event `icecandidateerror` of `RTCIceTransport`, a `RTCPeerConnectionIceErrorEvent`. */
static inline mumba_status mumba_rtc_ice_transport_on_icecandidateerror(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_rtc_peer_connection_ice_error_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bf8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_ice_transport_on_icecandidateerror`, in the way that `options` says. */
static inline mumba_status mumba_rtc_ice_transport_on_icecandidateerror_with_options(
    mumba_context *ctx, mumba_rtc_ice_transport self, const mumba_listener_options *options,
    mumba_rtc_peer_connection_ice_error_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bf8u, options, listener, user, drop, subscription);
}

/** The event `selectedcandidatepairchange` of `RTCIceTransport`, a `Event`. */
static inline mumba_status mumba_rtc_ice_transport_on_selectedcandidatepairchange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_ice_transport_on_selectedcandidatepairchange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_ice_transport_on_selectedcandidatepairchange_with_options(
    mumba_context *ctx, mumba_rtc_ice_transport self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f0u, options, listener, user, drop, subscription);
}

/** The event `statechange` of `RTCIceTransport`, a `Event`. */
static inline mumba_status mumba_rtc_ice_transport_on_statechange(
    mumba_context *ctx, mumba_rtc_ice_transport self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_ice_transport_on_statechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_ice_transport_on_statechange_with_options(
    mumba_context *ctx, mumba_rtc_ice_transport self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, options, listener, user, drop, subscription);
}

/** `RTCPeerConnection`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_rtc_peer_connection;

/** Gives `object` itself when it is of `RTCPeerConnection`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_peer_connection(
    mumba_context *ctx, mumba_handle object, mumba_rtc_peer_connection *result) {
    return mumba_web_cast(ctx, object, 0x8000029eu, 0, result);
}

/** `new RTCPeerConnection`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_new(mumba_context *ctx, mumba_rtc_peer_connection *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCPeerConnection`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_new_with_configuration(
    mumba_context *ctx, mumba_rtc_configuration configuration, mumba_rtc_peer_connection *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(configuration);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCPeerConnection.createOffer`. Gives promise<`RTCSessionDescriptionInit`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_offer(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800007a0u, NULL, 0, result);
}

/** `RTCPeerConnection.createOffer`. Gives promise<`RTCSessionDescriptionInit`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_offer_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_offer_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800007a0u, argv, 1, result);
}

/** `RTCPeerConnection.createOffer`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_offer_with_rtc_session_description_callback_and_failure_callback(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description_callback success_callback,
    mumba_rtc_peer_connection_error_callback failure_callback, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(success_callback);
    argv[1] = mumba_of_handle(failure_callback);
    return mumba_invoke(ctx, self, 0x800007a0u, argv, 2, result);
}

/** `RTCPeerConnection.createOffer`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_offer_with_rtc_session_description_callback_and_failure_callback_and_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description_callback success_callback,
    mumba_rtc_peer_connection_error_callback failure_callback, mumba_rtc_offer_options options, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(success_callback);
    argv[1] = mumba_of_handle(failure_callback);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800007a0u, argv, 3, result);
}

/** `RTCPeerConnection.createAnswer`. Gives promise<`RTCSessionDescriptionInit`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_answer(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000771u, NULL, 0, result);
}

/** `RTCPeerConnection.createAnswer`. Gives promise<`RTCSessionDescriptionInit`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_answer_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_answer_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000771u, argv, 1, result);
}

/** `RTCPeerConnection.createAnswer`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_answer_with_success_callback_and_failure_callback(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description_callback success_callback,
    mumba_rtc_peer_connection_error_callback failure_callback, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(success_callback);
    argv[1] = mumba_of_handle(failure_callback);
    return mumba_invoke(ctx, self, 0x80000771u, argv, 2, result);
}

/** `RTCPeerConnection.setLocalDescription`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_local_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000143fu, NULL, 0, result);
}

/** `RTCPeerConnection.setLocalDescription`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_local_description_with_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_local_session_description_init description,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(description);
    return mumba_invoke(ctx, self, 0x8000143fu, argv, 1, result);
}

/** `RTCPeerConnection.setLocalDescription`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_local_description_with_description_and_success_callback_and_failure_callback(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_local_session_description_init description,
    mumba_void_function success_callback, mumba_rtc_peer_connection_error_callback failure_callback,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(description);
    argv[1] = mumba_of_handle(success_callback);
    argv[2] = mumba_of_handle(failure_callback);
    return mumba_invoke(ctx, self, 0x8000143fu, argv, 3, result);
}

/** `RTCPeerConnection.localDescription`. Gives `RTCSessionDescription` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_local_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d85u, result);
}

/** `RTCPeerConnection.localDescription`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_peer_connection_get_local_description_deferred(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_get_handle(ctx, self, 0x80000d85u, result);
}

/** `RTCPeerConnection.currentLocalDescription`. Gives `RTCSessionDescription` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_current_local_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007f0u, result);
}

/** `RTCPeerConnection.currentLocalDescription`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_peer_connection_get_current_local_description_deferred(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_get_handle(ctx, self, 0x800007f0u, result);
}

/** `RTCPeerConnection.pendingLocalDescription`. Gives `RTCSessionDescription` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_pending_local_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010f7u, result);
}

/** `RTCPeerConnection.pendingLocalDescription`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_peer_connection_get_pending_local_description_deferred(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_get_handle(ctx, self, 0x800010f7u, result);
}

/** `RTCPeerConnection.setRemoteDescription`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_remote_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description_init description,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(description);
    return mumba_invoke(ctx, self, 0x80001454u, argv, 1, result);
}

/** `RTCPeerConnection.setRemoteDescription`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_remote_description_with_success_callback_and_failure_callback(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description_init description,
    mumba_void_function success_callback, mumba_rtc_peer_connection_error_callback failure_callback,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(description);
    argv[1] = mumba_of_handle(success_callback);
    argv[2] = mumba_of_handle(failure_callback);
    return mumba_invoke(ctx, self, 0x80001454u, argv, 3, result);
}

/** `RTCPeerConnection.remoteDescription`. Gives `RTCSessionDescription` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_remote_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001283u, result);
}

/** `RTCPeerConnection.remoteDescription`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_peer_connection_get_remote_description_deferred(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_get_handle(ctx, self, 0x80001283u, result);
}

/** `RTCPeerConnection.currentRemoteDescription`. Gives `RTCSessionDescription` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_current_remote_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007f3u, result);
}

/** `RTCPeerConnection.currentRemoteDescription`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_peer_connection_get_current_remote_description_deferred(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_get_handle(ctx, self, 0x800007f3u, result);
}

/** `RTCPeerConnection.pendingRemoteDescription`. Gives `RTCSessionDescription` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_pending_remote_description(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010f8u, result);
}

/** `RTCPeerConnection.pendingRemoteDescription`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_peer_connection_get_pending_remote_description_deferred(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_session_description *result) {
    return mumba_get_handle(ctx, self, 0x800010f8u, result);
}

/** `RTCPeerConnection.addIceCandidate`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_add_ice_candidate(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000043bu, NULL, 0, result);
}

/** `RTCPeerConnection.addIceCandidate`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_add_ice_candidate_with_candidate(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_ice_candidate_init candidate, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(candidate);
    return mumba_invoke(ctx, self, 0x8000043bu, argv, 1, result);
}

/** `RTCPeerConnection.addIceCandidate`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_add_ice_candidate_with_candidate_and_success_callback_and_failure_callback(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_ice_candidate_init candidate,
    mumba_void_function success_callback, mumba_rtc_peer_connection_error_callback failure_callback,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(candidate);
    argv[1] = mumba_of_handle(success_callback);
    argv[2] = mumba_of_handle(failure_callback);
    return mumba_invoke(ctx, self, 0x8000043bu, argv, 3, result);
}

/** `RTCPeerConnection.signalingState`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_signaling_state(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_signaling_state *result) {
    return mumba_web_get_name(ctx, self, 0x800014a3u, result);
}

/** `RTCPeerConnection.iceGatheringState`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_ice_gathering_state(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_ice_gathering_state *result) {
    return mumba_web_get_name(ctx, self, 0x80000bf1u, result);
}

/** `RTCPeerConnection.iceConnectionState`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_ice_connection_state(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_ice_connection_state *result) {
    return mumba_web_get_name(ctx, self, 0x80000bf0u, result);
}

/** `RTCPeerConnection.connectionState`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_connection_state(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_peer_connection_state *result) {
    return mumba_web_get_name(ctx, self, 0x80000715u, result);
}

/** `RTCPeerConnection.canTrickleIceCandidates`. Gives a boolean or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_can_trickle_ice_candidates(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000617u, result);
}

/** `RTCPeerConnection.restartIce`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_restart_ice(mumba_context *ctx, mumba_rtc_peer_connection self) {
    return mumba_invoke(ctx, self, 0x80001310u, NULL, 0, NULL);
}

/** `RTCPeerConnection.getConfiguration`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_get_configuration(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_configuration *result) {
    return mumba_invoke(ctx, self, 0x80000ad9u, NULL, 0, result);
}

/** `RTCPeerConnection.setConfiguration`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_configuration(
    mumba_context *ctx, mumba_rtc_peer_connection self) {
    return mumba_invoke(ctx, self, 0x80001429u, NULL, 0, NULL);
}

/** `RTCPeerConnection.setConfiguration`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_configuration_with_configuration(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_configuration configuration) {
    return mumba_call_plain(ctx, self, 0x80001429u, 03u, configuration, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `RTCPeerConnection.close`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_close(mumba_context *ctx, mumba_rtc_peer_connection self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `RTCPeerConnection.onnegotiationneeded`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_onnegotiationneeded(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fd5u, result);
}

/** `RTCPeerConnection.onnegotiationneeded`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_onnegotiationneeded(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fd5u, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.onicecandidate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_onicecandidate(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fabu, result);
}

/** `RTCPeerConnection.onicecandidate`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_onicecandidate(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fabu, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.onicecandidateerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_onicecandidateerror(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000facu, result);
}

/** `RTCPeerConnection.onicecandidateerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_onicecandidateerror(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000facu, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.onsignalingstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_onsignalingstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000101au, result);
}

/** `RTCPeerConnection.onsignalingstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_onsignalingstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000101au, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.oniceconnectionstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_oniceconnectionstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fadu, result);
}

/** `RTCPeerConnection.oniceconnectionstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_oniceconnectionstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fadu, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.onicegatheringstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_onicegatheringstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000faeu, result);
}

/** `RTCPeerConnection.onicegatheringstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_onicegatheringstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000faeu, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.onconnectionstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_onconnectionstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6fu, result);
}

/** `RTCPeerConnection.onconnectionstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_onconnectionstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6fu, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.generateCertificate`. Gives promise<`RTCCertificate`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_generate_certificate_with_object(
    mumba_context *ctx, mumba_object keygen_algorithm, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(keygen_algorithm);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a9eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCPeerConnection.generateCertificate`. Gives promise<`RTCCertificate`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_generate_certificate_with_str(
    mumba_context *ctx, mumba_string keygen_algorithm, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(keygen_algorithm);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a9eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCPeerConnection.getSenders`. Gives sequence<`RTCRtpSender`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_get_senders(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b4au, NULL, 0, result);
}

/** `RTCPeerConnection.getReceivers`. Gives sequence<`RTCRtpReceiver`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_get_receivers(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b39u, NULL, 0, result);
}

/** `RTCPeerConnection.getTransceivers`. Gives sequence<`RTCRtpTransceiver`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_get_transceivers(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b6bu, NULL, 0, result);
}

/** `RTCPeerConnection.addTrack`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_add_track(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_media_stream_track track,
    const mumba_media_stream *streams, size_t streams_count, mumba_rtc_rtp_sender *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + streams_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_handle(track);
    for (i = 0; i < streams_count; i++) argv[1 + i] = mumba_of_handle(streams[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000445u, argv, 1 + streams_count, result);
    if (argv != few) free(argv);
    return status;
}

/** `RTCPeerConnection.removeTrack`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_remove_track(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_rtp_sender sender) {
    return mumba_call_plain(ctx, self, 0x80001299u, 03u, sender, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `RTCPeerConnection.addTransceiver`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_add_transceiver_with_media_stream_track(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_media_stream_track track_or_kind,
    mumba_rtc_rtp_transceiver *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(track_or_kind);
    return mumba_invoke(ctx, self, 0x80000446u, argv, 1, result);
}

/** `RTCPeerConnection.addTransceiver`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_add_transceiver_with_str(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_string track_or_kind, mumba_rtc_rtp_transceiver *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(track_or_kind);
    return mumba_invoke(ctx, self, 0x80000446u, argv, 1, result);
}

/** `RTCPeerConnection.addTransceiver`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_add_transceiver_with_media_stream_track_and_init(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_media_stream_track track_or_kind,
    mumba_rtc_rtp_transceiver_init init, mumba_rtc_rtp_transceiver *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(track_or_kind);
    argv[1] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x80000446u, argv, 2, result);
}

/** `RTCPeerConnection.addTransceiver`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_add_transceiver_with_str_and_init(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_string track_or_kind,
    mumba_rtc_rtp_transceiver_init init, mumba_rtc_rtp_transceiver *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(track_or_kind);
    argv[1] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x80000446u, argv, 2, result);
}

/** `RTCPeerConnection.ontrack`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_ontrack(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001037u, result);
}

/** `RTCPeerConnection.ontrack`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_ontrack(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001037u, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.sctp`. Gives `RTCSctpTransport` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_sctp(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_sctp_transport *result) {
    return mumba_web_get_or_none(ctx, self, 0x800013c9u, result);
}

/** `RTCPeerConnection.sctp`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_peer_connection_get_sctp_deferred(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_sctp_transport *result) {
    return mumba_get_handle(ctx, self, 0x800013c9u, result);
}

/** `RTCPeerConnection.createDataChannel`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_data_channel(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_string label, mumba_rtc_data_channel *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(label);
    return mumba_invoke(ctx, self, 0x80000786u, argv, 1, result);
}

/** `RTCPeerConnection.createDataChannel`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_create_data_channel_with_data_channel_dict(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_string label,
    mumba_rtc_data_channel_init data_channel_dict, mumba_rtc_data_channel *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(label);
    argv[1] = mumba_of_handle(data_channel_dict);
    return mumba_invoke(ctx, self, 0x80000786u, argv, 2, result);
}

/** `RTCPeerConnection.ondatachannel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_get_ondatachannel(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7bu, result);
}

/** `RTCPeerConnection.ondatachannel`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_set_ondatachannel(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7bu, mumba_web_of_nullable(value));
}

/** `RTCPeerConnection.getStats`. Gives promise<`RTCStatsReport`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_get_stats(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b57u, NULL, 0, result);
}

/** `RTCPeerConnection.getStats`. `selector` may be none. Gives promise<`RTCStatsReport`>. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_get_stats_with_selector(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_media_stream_track selector, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(selector);
    return mumba_invoke(ctx, self, 0x80000b57u, argv, 1, result);
}

/** The event `addstream` of `RTCPeerConnection`, a `Event`. */
static inline mumba_status mumba_rtc_peer_connection_on_addstream(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001805u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_addstream`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_addstream_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001805u, options, listener, user, drop, subscription);
}

/** The event `connectionstatechange` of `RTCPeerConnection`, a `Event`. */
static inline mumba_status mumba_rtc_peer_connection_on_connectionstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000718u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_connectionstatechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_connectionstatechange_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000718u, options, listener, user, drop, subscription);
}

/** The event `datachannel` of `RTCPeerConnection`, a `RTCDataChannelEvent`. */
static inline mumba_status mumba_rtc_peer_connection_on_datachannel(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_data_channel_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000815u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_datachannel`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_datachannel_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_rtc_data_channel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000815u, options, listener, user, drop, subscription);
}

/** The event `icecandidate` of `RTCPeerConnection`, a `RTCPeerConnectionIceEvent`. */
static inline mumba_status mumba_rtc_peer_connection_on_icecandidate(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_peer_connection_ice_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bf7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_icecandidate`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_icecandidate_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_rtc_peer_connection_ice_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bf7u, options, listener, user, drop, subscription);
}

/** The event `icecandidateerror` of `RTCPeerConnection`, a `RTCPeerConnectionIceErrorEvent`. */
static inline mumba_status mumba_rtc_peer_connection_on_icecandidateerror(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_peer_connection_ice_error_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bf8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_icecandidateerror`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_icecandidateerror_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_rtc_peer_connection_ice_error_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bf8u, options, listener, user, drop, subscription);
}

/** The event `iceconnectionstatechange` of `RTCPeerConnection`, a `Event`. */
static inline mumba_status mumba_rtc_peer_connection_on_iceconnectionstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bf9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_iceconnectionstatechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_iceconnectionstatechange_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bf9u, options, listener, user, drop, subscription);
}

/** The event `icegatheringstatechange` of `RTCPeerConnection`, a `Event`. */
static inline mumba_status mumba_rtc_peer_connection_on_icegatheringstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bfau, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_icegatheringstatechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_icegatheringstatechange_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000bfau, options, listener, user, drop, subscription);
}

/** The event `negotiationneeded` of `RTCPeerConnection`, a `Event`. */
static inline mumba_status mumba_rtc_peer_connection_on_negotiationneeded(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000edau, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_negotiationneeded`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_negotiationneeded_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000edau, options, listener, user, drop, subscription);
}

/** The event `removestream` of `RTCPeerConnection`, a `Event`. */
static inline mumba_status mumba_rtc_peer_connection_on_removestream(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000193au, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_removestream`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_removestream_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000193au, options, listener, user, drop, subscription);
}

/** The event `signalingstatechange` of `RTCPeerConnection`, a `Event`. */
static inline mumba_status mumba_rtc_peer_connection_on_signalingstatechange(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014a4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_signalingstatechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_signalingstatechange_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014a4u, options, listener, user, drop, subscription);
}

/** The event `track` of `RTCPeerConnection`, a `RTCTrackEvent`. */
static inline mumba_status mumba_rtc_peer_connection_on_track(
    mumba_context *ctx, mumba_rtc_peer_connection self, mumba_rtc_track_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001650u, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_peer_connection_on_track`, in the way that `options` says. */
static inline mumba_status mumba_rtc_peer_connection_on_track_with_options(
    mumba_context *ctx, mumba_rtc_peer_connection self, const mumba_listener_options *options,
    mumba_rtc_track_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001650u, options, listener, user, drop, subscription);
}

/** `RTCPeerConnectionIceErrorEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_rtc_peer_connection_ice_error_event;

/** Gives `object` itself when it is of `RTCPeerConnectionIceErrorEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_peer_connection_ice_error_event(
    mumba_context *ctx, mumba_handle object, mumba_rtc_peer_connection_ice_error_event *result) {
    return mumba_web_cast(ctx, object, 0x8000029fu, 0, result);
}

/** `new RTCPeerConnectionIceErrorEvent`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_new(
    mumba_context *ctx, mumba_string type, mumba_rtc_peer_connection_ice_error_event_init event_init_dict,
    mumba_rtc_peer_connection_ice_error_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000029fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCPeerConnectionIceErrorEvent.address`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_get_address(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000044du, result);
}

/** `RTCPeerConnectionIceErrorEvent.port`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_get_port(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000115au, result);
}

/** `RTCPeerConnectionIceErrorEvent.url`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_get_url(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `RTCPeerConnectionIceErrorEvent.errorCode`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_get_error_code(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000999u, result);
}

/** `RTCPeerConnectionIceErrorEvent.errorText`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_get_error_text(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000099bu, result);
}

/** `RTCPeerConnectionIceEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_rtc_peer_connection_ice_event;

/** Gives `object` itself when it is of `RTCPeerConnectionIceEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_peer_connection_ice_event(
    mumba_context *ctx, mumba_handle object, mumba_rtc_peer_connection_ice_event *result) {
    return mumba_web_cast(ctx, object, 0x800002a0u, 0, result);
}

/** `new RTCPeerConnectionIceEvent`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_new(
    mumba_context *ctx, mumba_string type, mumba_rtc_peer_connection_ice_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new RTCPeerConnectionIceEvent`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_rtc_peer_connection_ice_event_init event_init_dict,
    mumba_rtc_peer_connection_ice_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCPeerConnectionIceEvent.candidate`. Gives `RTCIceCandidate` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_get_candidate(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_event self, mumba_rtc_ice_candidate *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000622u, result);
}

/** `RTCPeerConnectionIceEvent.candidate`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_get_candidate_deferred(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_event self, mumba_rtc_ice_candidate *result) {
    return mumba_get_handle(ctx, self, 0x80000622u, result);
}

/** `RTCRtpReceiver`. */
typedef mumba_handle mumba_rtc_rtp_receiver;

/** Gives `object` itself when it is of `RTCRtpReceiver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_rtp_receiver(
    mumba_context *ctx, mumba_handle object, mumba_rtc_rtp_receiver *result) {
    return mumba_web_cast(ctx, object, 0x800002a1u, 0, result);
}

/** `RTCRtpReceiver.track`. Deferred. */
static inline mumba_status mumba_rtc_rtp_receiver_get_track(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_media_stream_track *result) {
    return mumba_get_handle(ctx, self, 0x80001650u, result);
}

/** `RTCRtpReceiver.transport`. Gives `RTCDtlsTransport` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_receiver_get_transport(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_rtc_dtls_transport *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001672u, result);
}

/** `RTCRtpReceiver.transport`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_rtp_receiver_get_transport_deferred(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_rtc_dtls_transport *result) {
    return mumba_get_handle(ctx, self, 0x80001672u, result);
}

/** `RTCRtpReceiver.getCapabilities`. Gives `RTCRtpCapabilities` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_receiver_get_capabilities(
    mumba_context *ctx, mumba_string kind, mumba_rtc_rtp_capabilities *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(kind);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a1u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_or_none(ctx, target, 0x80000acbu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCRtpReceiver.getCapabilities`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_rtp_receiver_get_capabilities_deferred(
    mumba_context *ctx, mumba_string kind, mumba_rtc_rtp_capabilities *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(kind);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a1u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000acbu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCRtpReceiver.getParameters`. Deferred. */
static inline mumba_status mumba_rtc_rtp_receiver_get_parameters(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_rtc_rtp_receive_parameters *result) {
    return mumba_invoke(ctx, self, 0x80000b23u, NULL, 0, result);
}

/** `RTCRtpReceiver.getContributingSources`. Gives sequence<`RTCRtpContributingSource`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_receiver_get_contributing_sources(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000addu, NULL, 0, result);
}

/** `RTCRtpReceiver.getSynchronizationSources`. Gives sequence<`RTCRtpSynchronizationSource`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_receiver_get_synchronization_sources(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b61u, NULL, 0, result);
}

/** `RTCRtpReceiver.getStats`. Gives promise<`RTCStatsReport`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_receiver_get_stats(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b57u, NULL, 0, result);
}

/** `RTCRtpReceiver.jitterBufferTarget`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_rtp_receiver_get_jitter_buffer_target(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d06u, result);
}

/** `RTCRtpReceiver.jitterBufferTarget`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_rtc_rtp_receiver_set_jitter_buffer_target(
    mumba_context *ctx, mumba_rtc_rtp_receiver self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000d06u, value);
}

/** `RTCRtpSender`. */
typedef mumba_handle mumba_rtc_rtp_sender;

/** Gives `object` itself when it is of `RTCRtpSender`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_rtp_sender(
    mumba_context *ctx, mumba_handle object, mumba_rtc_rtp_sender *result) {
    return mumba_web_cast(ctx, object, 0x800002a4u, 0, result);
}

/** `RTCRtpSender.track`. Gives `MediaStreamTrack` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_sender_get_track(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_media_stream_track *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001650u, result);
}

/** `RTCRtpSender.track`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_rtp_sender_get_track_deferred(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_media_stream_track *result) {
    return mumba_get_handle(ctx, self, 0x80001650u, result);
}

/** `RTCRtpSender.transport`. Gives `RTCDtlsTransport` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_sender_get_transport(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_dtls_transport *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001672u, result);
}

/** `RTCRtpSender.transport`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_rtp_sender_get_transport_deferred(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_dtls_transport *result) {
    return mumba_get_handle(ctx, self, 0x80001672u, result);
}

/** `RTCRtpSender.getCapabilities`. Gives `RTCRtpCapabilities` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_sender_get_capabilities(
    mumba_context *ctx, mumba_string kind, mumba_rtc_rtp_capabilities *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(kind);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a4u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_or_none(ctx, target, 0x80000acbu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCRtpSender.getCapabilities`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_rtp_sender_get_capabilities_deferred(
    mumba_context *ctx, mumba_string kind, mumba_rtc_rtp_capabilities *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(kind);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a4u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000acbu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCRtpSender.setParameters`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_rtp_sender_set_parameters(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_rtp_send_parameters parameters, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(parameters);
    return mumba_invoke(ctx, self, 0x8000144au, argv, 1, result);
}

/** `RTCRtpSender.setParameters`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_rtp_sender_set_parameters_with_set_parameter_options(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_rtp_send_parameters parameters,
    mumba_rtc_set_parameter_options set_parameter_options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(parameters);
    argv[1] = mumba_of_handle(set_parameter_options);
    return mumba_invoke(ctx, self, 0x8000144au, argv, 2, result);
}

/** `RTCRtpSender.getParameters`. Deferred. */
static inline mumba_status mumba_rtc_rtp_sender_get_parameters(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_rtp_send_parameters *result) {
    return mumba_invoke(ctx, self, 0x80000b23u, NULL, 0, result);
}

/** `RTCRtpSender.replaceTrack`. `with_track` may be none. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_rtc_rtp_sender_replace_track(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_media_stream_track with_track, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(with_track);
    return mumba_invoke(ctx, self, 0x800012b2u, argv, 1, result);
}

/** `RTCRtpSender.setStreams`. Deferred. */
static inline mumba_status mumba_rtc_rtp_sender_set_streams(
    mumba_context *ctx, mumba_rtc_rtp_sender self, const mumba_media_stream *streams, size_t streams_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, streams_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < streams_count; i++) argv[i] = mumba_of_handle(streams[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001468u, argv, streams_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `RTCRtpSender.getStats`. Gives promise<`RTCStatsReport`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_sender_get_stats(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b57u, NULL, 0, result);
}

/** `RTCRtpSender.dtmf`. Gives `RTCDTMFSender` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_sender_get_dtmf(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_dtmf_sender *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000092eu, result);
}

/** `RTCRtpSender.dtmf`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_rtp_sender_get_dtmf_deferred(
    mumba_context *ctx, mumba_rtc_rtp_sender self, mumba_rtc_dtmf_sender *result) {
    return mumba_get_handle(ctx, self, 0x8000092eu, result);
}

/** `RTCRtpTransceiver`. */
typedef mumba_handle mumba_rtc_rtp_transceiver;

/** Gives `object` itself when it is of `RTCRtpTransceiver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_rtp_transceiver(
    mumba_context *ctx, mumba_handle object, mumba_rtc_rtp_transceiver *result) {
    return mumba_web_cast(ctx, object, 0x800002a5u, 0, result);
}

/** `RTCRtpTransceiver.mid`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_rtp_transceiver_get_mid(
    mumba_context *ctx, mumba_rtc_rtp_transceiver self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000e66u, result);
}

/** `RTCRtpTransceiver.sender`. Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_get_sender(
    mumba_context *ctx, mumba_rtc_rtp_transceiver self, mumba_rtc_rtp_sender *result) {
    return mumba_get_handle(ctx, self, 0x80001407u, result);
}

/** `RTCRtpTransceiver.receiver`. Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_get_receiver(
    mumba_context *ctx, mumba_rtc_rtp_transceiver self, mumba_rtc_rtp_receiver *result) {
    return mumba_get_handle(ctx, self, 0x80001243u, result);
}

/** `RTCRtpTransceiver.direction`. Reads. */
static inline mumba_status mumba_rtc_rtp_transceiver_get_direction(
    mumba_context *ctx, mumba_rtc_rtp_transceiver self, mumba_rtc_rtp_transceiver_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008c1u, result);
}

/** `RTCRtpTransceiver.direction`. Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_set_direction(
    mumba_context *ctx, mumba_rtc_rtp_transceiver self, mumba_rtc_rtp_transceiver_direction value) {
    return mumba_set(ctx, self, 0x800008c1u, mumba_of_name(value));
}

/** `RTCRtpTransceiver.currentDirection`. Gives `RTCRtpTransceiverDirection` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_transceiver_get_current_direction(
    mumba_context *ctx, mumba_rtc_rtp_transceiver self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800007ecu, result);
}

/** `RTCRtpTransceiver.stop`. Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_stop(mumba_context *ctx, mumba_rtc_rtp_transceiver self) {
    return mumba_invoke(ctx, self, 0x80001554u, NULL, 0, NULL);
}

/** `RTCRtpTransceiver.setCodecPreferences`. Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_set_codec_preferences(
    mumba_context *ctx, mumba_rtc_rtp_transceiver self, const mumba_rtc_rtp_codec *codecs, size_t codecs_count) {
    mumba_handle codecs_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_handle(ctx, codecs, codecs_count, &codecs_array);
    argv[0] = mumba_web_of_nullable(codecs_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001427u, argv, 1, NULL);
    if (codecs_array) mumba_release(ctx, codecs_array);
    return status;
}

/** `RTCSctpTransport`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_rtc_sctp_transport;

/** Gives `object` itself when it is of `RTCSctpTransport`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_sctp_transport(
    mumba_context *ctx, mumba_handle object, mumba_rtc_sctp_transport *result) {
    return mumba_web_cast(ctx, object, 0x800002a6u, 0, result);
}

/** `RTCSctpTransport.transport`. Deferred. */
static inline mumba_status mumba_rtc_sctp_transport_get_transport(
    mumba_context *ctx, mumba_rtc_sctp_transport self, mumba_rtc_dtls_transport *result) {
    return mumba_get_handle(ctx, self, 0x80001672u, result);
}

/** `RTCSctpTransport.state`. Reads. */
static inline mumba_status mumba_rtc_sctp_transport_get_state(
    mumba_context *ctx, mumba_rtc_sctp_transport self, mumba_rtc_sctp_transport_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `RTCSctpTransport.maxMessageSize`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_sctp_transport_get_max_message_size(
    mumba_context *ctx, mumba_rtc_sctp_transport self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e2bu, result);
}

/** `RTCSctpTransport.maxChannels`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_sctp_transport_get_max_channels(
    mumba_context *ctx, mumba_rtc_sctp_transport self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e16u, result);
}

/** `RTCSctpTransport.onstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_rtc_sctp_transport_get_onstatechange(
    mumba_context *ctx, mumba_rtc_sctp_transport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001029u, result);
}

/** `RTCSctpTransport.onstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_sctp_transport_set_onstatechange(
    mumba_context *ctx, mumba_rtc_sctp_transport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001029u, mumba_web_of_nullable(value));
}

/** The event `statechange` of `RTCSctpTransport`, a `Event`. */
static inline mumba_status mumba_rtc_sctp_transport_on_statechange(
    mumba_context *ctx, mumba_rtc_sctp_transport self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_rtc_sctp_transport_on_statechange`, in the way that `options` says. */
static inline mumba_status mumba_rtc_sctp_transport_on_statechange_with_options(
    mumba_context *ctx, mumba_rtc_sctp_transport self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, options, listener, user, drop, subscription);
}

/** `RTCSessionDescription`. */
typedef mumba_handle mumba_rtc_session_description;

/** Gives `object` itself when it is of `RTCSessionDescription`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_session_description(
    mumba_context *ctx, mumba_handle object, mumba_rtc_session_description *result) {
    return mumba_web_cast(ctx, object, 0x800002a7u, 0, result);
}

/** `new RTCSessionDescription`. Deferred. */
static inline mumba_status mumba_rtc_session_description_new(
    mumba_context *ctx, mumba_rtc_session_description_init description_init_dict,
    mumba_rtc_session_description *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(description_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCSessionDescription.type`. Reads. */
static inline mumba_status mumba_rtc_session_description_get_type(
    mumba_context *ctx, mumba_rtc_session_description self, mumba_rtc_sdp_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `RTCSessionDescription.sdp`. Reads. */
static inline mumba_status mumba_rtc_session_description_get_sdp(
    mumba_context *ctx, mumba_rtc_session_description self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013ccu, result);
}

/** `RTCSessionDescription.toJSON`. Deferred. */
static inline mumba_status mumba_rtc_session_description_to_json(
    mumba_context *ctx, mumba_rtc_session_description self, mumba_rtc_session_description_init *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `RTCStatsReport`. */
typedef mumba_handle mumba_rtc_stats_report;

/** Gives `object` itself when it is of `RTCStatsReport`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_stats_report(
    mumba_context *ctx, mumba_handle object, mumba_rtc_stats_report *result) {
    return mumba_web_cast(ctx, object, 0x800002a8u, 0, result);
}

/** `RTCStatsReport.size`. Reads. */
static inline mumba_status mumba_rtc_stats_report_get_size(
    mumba_context *ctx, mumba_rtc_stats_report self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `RTCStatsReport.entries`. Gives iterator<[a string, an object]>. Deferred. */
static inline mumba_status mumba_rtc_stats_report_entries(
    mumba_context *ctx, mumba_rtc_stats_report self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `RTCStatsReport.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_rtc_stats_report_keys(
    mumba_context *ctx, mumba_rtc_stats_report self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `RTCStatsReport.values`. Gives iterator<an object>. Deferred. */
static inline mumba_status mumba_rtc_stats_report_values(
    mumba_context *ctx, mumba_rtc_stats_report self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `RTCStatsReport.forEach`. Deferred. */
static inline mumba_status mumba_rtc_stats_report_for_each(
    mumba_context *ctx, mumba_rtc_stats_report self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `RTCStatsReport.forEach`. Deferred. */
static inline mumba_status mumba_rtc_stats_report_for_each_with_this_arg(
    mumba_context *ctx, mumba_rtc_stats_report self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `RTCStatsReport.get`. Gives an object or none. Reads. */
static inline mumba_status mumba_rtc_stats_report_get(
    mumba_context *ctx, mumba_rtc_stats_report self, mumba_string key, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `RTCStatsReport.get`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_rtc_stats_report_get_deferred(
    mumba_context *ctx, mumba_rtc_stats_report self, mumba_string key, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `RTCStatsReport.has`. Reads. */
static inline mumba_status mumba_rtc_stats_report_has(
    mumba_context *ctx, mumba_rtc_stats_report self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `RTCTrackEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_rtc_track_event;

/** Gives `object` itself when it is of `RTCTrackEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_rtc_track_event(
    mumba_context *ctx, mumba_handle object, mumba_rtc_track_event *result) {
    return mumba_web_cast(ctx, object, 0x800002a9u, 0, result);
}

/** `new RTCTrackEvent`. Deferred. */
static inline mumba_status mumba_rtc_track_event_new(
    mumba_context *ctx, mumba_string type, mumba_rtc_track_event_init event_init_dict, mumba_rtc_track_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002a9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `RTCTrackEvent.receiver`. Deferred. */
static inline mumba_status mumba_rtc_track_event_get_receiver(
    mumba_context *ctx, mumba_rtc_track_event self, mumba_rtc_rtp_receiver *result) {
    return mumba_get_handle(ctx, self, 0x80001243u, result);
}

/** `RTCTrackEvent.track`. Deferred. */
static inline mumba_status mumba_rtc_track_event_get_track(
    mumba_context *ctx, mumba_rtc_track_event self, mumba_media_stream_track *result) {
    return mumba_get_handle(ctx, self, 0x80001650u, result);
}

/** `RTCTrackEvent.streams`. Gives frozen array<`MediaStream`>. Deferred. */
static inline mumba_status mumba_rtc_track_event_get_streams(
    mumba_context *ctx, mumba_rtc_track_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001561u, result);
}

/** `RTCTrackEvent.transceiver`. Deferred. */
static inline mumba_status mumba_rtc_track_event_get_transceiver(
    mumba_context *ctx, mumba_rtc_track_event self, mumba_rtc_rtp_transceiver *result) {
    return mumba_get_handle(ctx, self, 0x80001658u, result);
}

/** `RTCAnswerOptions`: an object with members. Those of `mumba_rtc_offer_answer_options` are for it too. */
typedef mumba_handle mumba_rtc_answer_options;

/** Makes a `RTCAnswerOptions` without members. Deferred. */
static inline mumba_status mumba_rtc_answer_options_create(mumba_context *ctx, mumba_rtc_answer_options *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCCertificateExpiration`: an object with members. */
typedef mumba_handle mumba_rtc_certificate_expiration;

/** Makes a `RTCCertificateExpiration` without members. Deferred. */
static inline mumba_status mumba_rtc_certificate_expiration_create(
    mumba_context *ctx, mumba_rtc_certificate_expiration *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCCertificateExpiration.expires`. Deferred. */
static inline mumba_status mumba_rtc_certificate_expiration_set_expires(
    mumba_context *ctx, mumba_rtc_certificate_expiration self, uint64_t value) {
    return mumba_set(ctx, self, 0x800009c6u, mumba_of_number((double)value));
}

/** `RTCCertificateExpiration.expires`. Reads. */
static inline mumba_status mumba_rtc_certificate_expiration_get_expires(
    mumba_context *ctx, mumba_rtc_certificate_expiration self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800009c6u, result);
}

/** `RTCConfiguration`: an object with members. */
typedef mumba_handle mumba_rtc_configuration;

/** Makes a `RTCConfiguration` without members. Deferred. */
static inline mumba_status mumba_rtc_configuration_create(mumba_context *ctx, mumba_rtc_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCConfiguration.bundlePolicy`. Without it: "balanced". Deferred. */
static inline mumba_status mumba_rtc_configuration_set_bundle_policy(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_rtc_bundle_policy value) {
    return mumba_set(ctx, self, 0x800005feu, mumba_of_name(value));
}

/** `RTCConfiguration.bundlePolicy`. Reads. */
static inline mumba_status mumba_rtc_configuration_get_bundle_policy(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_rtc_bundle_policy *result) {
    return mumba_web_get_name(ctx, self, 0x800005feu, result);
}

/** `RTCConfiguration.certificates`. Without it: []. Deferred. */
static inline mumba_status mumba_rtc_configuration_set_certificates(
    mumba_context *ctx, mumba_rtc_configuration self, const mumba_rtc_certificate *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000063du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCConfiguration.certificates`. Gives sequence<`RTCCertificate`> or none. Reads. */
static inline mumba_status mumba_rtc_configuration_get_certificates(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000063du, result);
}

/** `RTCConfiguration.iceCandidatePoolSize`. Without it: 0. Deferred. */
static inline mumba_status mumba_rtc_configuration_set_ice_candidate_pool_size(
    mumba_context *ctx, mumba_rtc_configuration self, uint8_t value) {
    return mumba_set(ctx, self, 0x80000befu, mumba_of_number((double)value));
}

/** `RTCConfiguration.iceCandidatePoolSize`. Reads. */
static inline mumba_status mumba_rtc_configuration_get_ice_candidate_pool_size(
    mumba_context *ctx, mumba_rtc_configuration self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000befu, result);
}

/** `RTCConfiguration.iceServers`. Without it: []. Deferred. */
static inline mumba_status mumba_rtc_configuration_set_ice_servers(
    mumba_context *ctx, mumba_rtc_configuration self, const mumba_rtc_ice_server *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bf4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCConfiguration.iceServers`. Gives sequence<`RTCIceServer`> or none. Reads. */
static inline mumba_status mumba_rtc_configuration_get_ice_servers(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bf4u, result);
}

/** `RTCConfiguration.iceTransportPolicy`. Without it: "all". Deferred. */
static inline mumba_status mumba_rtc_configuration_set_ice_transport_policy(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_rtc_ice_transport_policy value) {
    return mumba_set(ctx, self, 0x80000bf6u, mumba_of_name(value));
}

/** `RTCConfiguration.iceTransportPolicy`. Reads. */
static inline mumba_status mumba_rtc_configuration_get_ice_transport_policy(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_rtc_ice_transport_policy *result) {
    return mumba_web_get_name(ctx, self, 0x80000bf6u, result);
}

/** `RTCConfiguration.rtcpMuxPolicy`. Without it: "require". Deferred. */
static inline mumba_status mumba_rtc_configuration_set_rtcp_mux_policy(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_rtc_rtcp_mux_policy value) {
    return mumba_set(ctx, self, 0x80001371u, mumba_of_name(value));
}

/** `RTCConfiguration.rtcpMuxPolicy`. Reads. */
static inline mumba_status mumba_rtc_configuration_get_rtcp_mux_policy(
    mumba_context *ctx, mumba_rtc_configuration self, mumba_rtc_rtcp_mux_policy *result) {
    return mumba_web_get_name(ctx, self, 0x80001371u, result);
}

/** `RTCDTMFToneChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_rtc_dtmf_tone_change_event_init;

/** Makes a `RTCDTMFToneChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_rtc_dtmf_tone_change_event_init_create(
    mumba_context *ctx, mumba_rtc_dtmf_tone_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCDTMFToneChangeEventInit.tone`. Without it: "". Deferred. */
static inline mumba_status mumba_rtc_dtmf_tone_change_event_init_set_tone(
    mumba_context *ctx, mumba_rtc_dtmf_tone_change_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001637u, mumba_of_string(value));
}

/** `RTCDTMFToneChangeEventInit.tone`. Reads. */
static inline mumba_status mumba_rtc_dtmf_tone_change_event_init_get_tone(
    mumba_context *ctx, mumba_rtc_dtmf_tone_change_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001637u, result);
}

/**
 * `RTCDataChannelEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `channel`.
 */
typedef mumba_handle mumba_rtc_data_channel_event_init;

/** Makes a `RTCDataChannelEventInit` without members. Deferred. */
static inline mumba_status mumba_rtc_data_channel_event_init_create(
    mumba_context *ctx, mumba_rtc_data_channel_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCDataChannelEventInit.channel`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_event_init_set_channel(
    mumba_context *ctx, mumba_rtc_data_channel_event_init self, mumba_rtc_data_channel value) {
    return mumba_set(ctx, self, 0x80000649u, mumba_of_handle(value));
}

/** `RTCDataChannelEventInit.channel`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_event_init_get_channel(
    mumba_context *ctx, mumba_rtc_data_channel_event_init self, mumba_rtc_data_channel *result) {
    return mumba_get_handle(ctx, self, 0x80000649u, result);
}

/** `RTCDataChannelInit`: an object with members. */
typedef mumba_handle mumba_rtc_data_channel_init;

/** Makes a `RTCDataChannelInit` without members. Deferred. */
static inline mumba_status mumba_rtc_data_channel_init_create(mumba_context *ctx, mumba_rtc_data_channel_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCDataChannelInit.id`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_init_set_id(
    mumba_context *ctx, mumba_rtc_data_channel_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_number((double)value));
}

/** `RTCDataChannelInit.id`. Reads. */
static inline mumba_status mumba_rtc_data_channel_init_get_id(
    mumba_context *ctx, mumba_rtc_data_channel_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000bffu, result);
}

/** `RTCDataChannelInit.maxPacketLifeTime`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_init_set_max_packet_life_time(
    mumba_context *ctx, mumba_rtc_data_channel_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000e2cu, mumba_of_number((double)value));
}

/** `RTCDataChannelInit.maxPacketLifeTime`. Reads. */
static inline mumba_status mumba_rtc_data_channel_init_get_max_packet_life_time(
    mumba_context *ctx, mumba_rtc_data_channel_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000e2cu, result);
}

/** `RTCDataChannelInit.maxRetransmits`. Deferred. */
static inline mumba_status mumba_rtc_data_channel_init_set_max_retransmits(
    mumba_context *ctx, mumba_rtc_data_channel_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000e2du, mumba_of_number((double)value));
}

/** `RTCDataChannelInit.maxRetransmits`. Reads. */
static inline mumba_status mumba_rtc_data_channel_init_get_max_retransmits(
    mumba_context *ctx, mumba_rtc_data_channel_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000e2du, result);
}

/** `RTCDataChannelInit.negotiated`. Without it: false. Deferred. */
static inline mumba_status mumba_rtc_data_channel_init_set_negotiated(
    mumba_context *ctx, mumba_rtc_data_channel_init self, bool value) {
    return mumba_set(ctx, self, 0x80000ed9u, mumba_of_bool(value));
}

/** `RTCDataChannelInit.negotiated`. Reads. */
static inline mumba_status mumba_rtc_data_channel_init_get_negotiated(
    mumba_context *ctx, mumba_rtc_data_channel_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ed9u, result);
}

/** `RTCDataChannelInit.ordered`. Without it: true. Deferred. */
static inline mumba_status mumba_rtc_data_channel_init_set_ordered(
    mumba_context *ctx, mumba_rtc_data_channel_init self, bool value) {
    return mumba_set(ctx, self, 0x8000106cu, mumba_of_bool(value));
}

/** `RTCDataChannelInit.ordered`. Reads. */
static inline mumba_status mumba_rtc_data_channel_init_get_ordered(
    mumba_context *ctx, mumba_rtc_data_channel_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000106cu, result);
}

/** `RTCDataChannelInit.protocol`. Without it: "". Deferred. */
static inline mumba_status mumba_rtc_data_channel_init_set_protocol(
    mumba_context *ctx, mumba_rtc_data_channel_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011ceu, mumba_of_string(value));
}

/** `RTCDataChannelInit.protocol`. Reads. */
static inline mumba_status mumba_rtc_data_channel_init_get_protocol(
    mumba_context *ctx, mumba_rtc_data_channel_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `RTCDtlsFingerprint`: an object with members. */
typedef mumba_handle mumba_rtc_dtls_fingerprint;

/** Makes a `RTCDtlsFingerprint` without members. Deferred. */
static inline mumba_status mumba_rtc_dtls_fingerprint_create(mumba_context *ctx, mumba_rtc_dtls_fingerprint *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCDtlsFingerprint.algorithm`. Deferred. */
static inline mumba_status mumba_rtc_dtls_fingerprint_set_algorithm(
    mumba_context *ctx, mumba_rtc_dtls_fingerprint self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000045fu, mumba_of_string(value));
}

/** `RTCDtlsFingerprint.algorithm`. Reads. */
static inline mumba_status mumba_rtc_dtls_fingerprint_get_algorithm(
    mumba_context *ctx, mumba_rtc_dtls_fingerprint self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000045fu, result);
}

/** `RTCDtlsFingerprint.value`. Deferred. */
static inline mumba_status mumba_rtc_dtls_fingerprint_set_value(
    mumba_context *ctx, mumba_rtc_dtls_fingerprint self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_string(value));
}

/** `RTCDtlsFingerprint.value`. Reads. */
static inline mumba_status mumba_rtc_dtls_fingerprint_get_value(
    mumba_context *ctx, mumba_rtc_dtls_fingerprint self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000174eu, result);
}

/** `RTCErrorEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `error`. */
typedef mumba_handle mumba_rtc_error_event_init;

/** Makes a `RTCErrorEventInit` without members. Deferred. */
static inline mumba_status mumba_rtc_error_event_init_create(mumba_context *ctx, mumba_rtc_error_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCErrorEventInit.error`. Deferred. */
static inline mumba_status mumba_rtc_error_event_init_set_error(
    mumba_context *ctx, mumba_rtc_error_event_init self, mumba_rtc_error value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `RTCErrorEventInit.error`. Deferred. */
static inline mumba_status mumba_rtc_error_event_init_get_error(
    mumba_context *ctx, mumba_rtc_error_event_init self, mumba_rtc_error *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `RTCErrorInit`: an object with members. It needs `errorDetail`. */
typedef mumba_handle mumba_rtc_error_init;

/** Makes a `RTCErrorInit` without members. Deferred. */
static inline mumba_status mumba_rtc_error_init_create(mumba_context *ctx, mumba_rtc_error_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCErrorInit.errorDetail`. Deferred. */
static inline mumba_status mumba_rtc_error_init_set_error_detail(
    mumba_context *ctx, mumba_rtc_error_init self, mumba_rtc_error_detail_type value) {
    return mumba_set(ctx, self, 0x8000099au, mumba_of_name(value));
}

/** `RTCErrorInit.errorDetail`. Reads. */
static inline mumba_status mumba_rtc_error_init_get_error_detail(
    mumba_context *ctx, mumba_rtc_error_init self, mumba_rtc_error_detail_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000099au, result);
}

/** `RTCErrorInit.receivedAlert`. Deferred. */
static inline mumba_status mumba_rtc_error_init_set_received_alert(
    mumba_context *ctx, mumba_rtc_error_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001242u, mumba_of_number((double)value));
}

/** `RTCErrorInit.receivedAlert`. Reads. */
static inline mumba_status mumba_rtc_error_init_get_received_alert(
    mumba_context *ctx, mumba_rtc_error_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001242u, result);
}

/** `RTCErrorInit.sctpCauseCode`. Deferred. */
static inline mumba_status mumba_rtc_error_init_set_sctp_cause_code(
    mumba_context *ctx, mumba_rtc_error_init self, int32_t value) {
    return mumba_set(ctx, self, 0x800013cbu, mumba_of_number((double)value));
}

/** `RTCErrorInit.sctpCauseCode`. Reads. */
static inline mumba_status mumba_rtc_error_init_get_sctp_cause_code(
    mumba_context *ctx, mumba_rtc_error_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013cbu, result);
}

/** `RTCErrorInit.sdpLineNumber`. Deferred. */
static inline mumba_status mumba_rtc_error_init_set_sdp_line_number(
    mumba_context *ctx, mumba_rtc_error_init self, int32_t value) {
    return mumba_set(ctx, self, 0x800013cfu, mumba_of_number((double)value));
}

/** `RTCErrorInit.sdpLineNumber`. Reads. */
static inline mumba_status mumba_rtc_error_init_get_sdp_line_number(
    mumba_context *ctx, mumba_rtc_error_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013cfu, result);
}

/** `RTCErrorInit.sentAlert`. Deferred. */
static inline mumba_status mumba_rtc_error_init_set_sent_alert(
    mumba_context *ctx, mumba_rtc_error_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000140bu, mumba_of_number((double)value));
}

/** `RTCErrorInit.sentAlert`. Reads. */
static inline mumba_status mumba_rtc_error_init_get_sent_alert(
    mumba_context *ctx, mumba_rtc_error_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000140bu, result);
}

/** `RTCIceCandidateInit`: an object with members. */
typedef mumba_handle mumba_rtc_ice_candidate_init;

/** Makes a `RTCIceCandidateInit` without members. Deferred. */
static inline mumba_status mumba_rtc_ice_candidate_init_create(
    mumba_context *ctx, mumba_rtc_ice_candidate_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCIceCandidateInit.candidate`. Without it: "". Deferred. */
static inline mumba_status mumba_rtc_ice_candidate_init_set_candidate(
    mumba_context *ctx, mumba_rtc_ice_candidate_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000622u, mumba_of_string(value));
}

/** `RTCIceCandidateInit.candidate`. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_init_get_candidate(
    mumba_context *ctx, mumba_rtc_ice_candidate_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000622u, result);
}

/** `RTCIceCandidateInit.sdpMLineIndex`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_rtc_ice_candidate_init_set_sdp_m_line_index(
    mumba_context *ctx, mumba_rtc_ice_candidate_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800013d0u, value);
}

/** `RTCIceCandidateInit.sdpMLineIndex`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_init_get_sdp_m_line_index(
    mumba_context *ctx, mumba_rtc_ice_candidate_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800013d0u, result);
}

/** `RTCIceCandidateInit.sdpMid`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_rtc_ice_candidate_init_set_sdp_mid(
    mumba_context *ctx, mumba_rtc_ice_candidate_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013d1u, mumba_web_of_nullable_string(value));
}

/** `RTCIceCandidateInit.sdpMid`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_init_get_sdp_mid(
    mumba_context *ctx, mumba_rtc_ice_candidate_init self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800013d1u, result);
}

/** `RTCIceCandidateInit.usernameFragment`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_rtc_ice_candidate_init_set_username_fragment(
    mumba_context *ctx, mumba_rtc_ice_candidate_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001742u, mumba_web_of_nullable_string(value));
}

/** `RTCIceCandidateInit.usernameFragment`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_ice_candidate_init_get_username_fragment(
    mumba_context *ctx, mumba_rtc_ice_candidate_init self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001742u, result);
}

/** `RTCIceParameters`: an object with members. */
typedef mumba_handle mumba_rtc_ice_parameters;

/** Makes a `RTCIceParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_ice_parameters_create(mumba_context *ctx, mumba_rtc_ice_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCIceParameters.password`. Deferred. */
static inline mumba_status mumba_rtc_ice_parameters_set_password(
    mumba_context *ctx, mumba_rtc_ice_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010cdu, mumba_of_string(value));
}

/** `RTCIceParameters.password`. Reads. */
static inline mumba_status mumba_rtc_ice_parameters_get_password(
    mumba_context *ctx, mumba_rtc_ice_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010cdu, result);
}

/** `RTCIceParameters.usernameFragment`. Deferred. */
static inline mumba_status mumba_rtc_ice_parameters_set_username_fragment(
    mumba_context *ctx, mumba_rtc_ice_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001742u, mumba_of_string(value));
}

/** `RTCIceParameters.usernameFragment`. Reads. */
static inline mumba_status mumba_rtc_ice_parameters_get_username_fragment(
    mumba_context *ctx, mumba_rtc_ice_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001742u, result);
}

/** `RTCIceServer`: an object with members. It needs `urls`. */
typedef mumba_handle mumba_rtc_ice_server;

/** Makes a `RTCIceServer` without members. Deferred. */
static inline mumba_status mumba_rtc_ice_server_create(mumba_context *ctx, mumba_rtc_ice_server *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCIceServer.credential`. Deferred. */
static inline mumba_status mumba_rtc_ice_server_set_credential(
    mumba_context *ctx, mumba_rtc_ice_server self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007d2u, mumba_of_string(value));
}

/** `RTCIceServer.credential`. Reads. */
static inline mumba_status mumba_rtc_ice_server_get_credential(
    mumba_context *ctx, mumba_rtc_ice_server self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007d2u, result);
}

/** `RTCIceServer.urls`. Deferred. */
static inline mumba_status mumba_rtc_ice_server_set_urls_with_str_sequence(
    mumba_context *ctx, mumba_rtc_ice_server self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000171bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCIceServer.urls`. Deferred. */
static inline mumba_status mumba_rtc_ice_server_set_urls_with_str(
    mumba_context *ctx, mumba_rtc_ice_server self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000171bu, mumba_of_string(value));
}

/** `RTCIceServer.urls`. Gives a string or sequence<a string>. Reads. */
static inline mumba_status mumba_rtc_ice_server_get_urls(
    mumba_context *ctx, mumba_rtc_ice_server self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000171bu, result);
}

/** `RTCIceServer.username`. Deferred. */
static inline mumba_status mumba_rtc_ice_server_set_username(
    mumba_context *ctx, mumba_rtc_ice_server self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001741u, mumba_of_string(value));
}

/** `RTCIceServer.username`. Reads. */
static inline mumba_status mumba_rtc_ice_server_get_username(
    mumba_context *ctx, mumba_rtc_ice_server self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001741u, result);
}

/** `RTCLocalIceCandidateInit`: an object with members. Those of `mumba_rtc_ice_candidate_init` are for it too. */
typedef mumba_handle mumba_rtc_local_ice_candidate_init;

/** Makes a `RTCLocalIceCandidateInit` without members. Deferred. */
static inline mumba_status mumba_rtc_local_ice_candidate_init_create(
    mumba_context *ctx, mumba_rtc_local_ice_candidate_init *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `RTCLocalIceCandidateInit.relayProtocol`. Without it: null. `value`: `RTCIceServerTransportProtocol` or none.
 * Deferred.
 */
static inline mumba_status mumba_rtc_local_ice_candidate_init_set_relay_protocol(
    mumba_context *ctx, mumba_rtc_local_ice_candidate_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80001274u, value);
}

/** `RTCLocalIceCandidateInit.relayProtocol`. Gives `RTCIceServerTransportProtocol` or none. Reads. */
static inline mumba_status mumba_rtc_local_ice_candidate_init_get_relay_protocol(
    mumba_context *ctx, mumba_rtc_local_ice_candidate_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001274u, result);
}

/** `RTCLocalIceCandidateInit.url`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_rtc_local_ice_candidate_init_set_url(
    mumba_context *ctx, mumba_rtc_local_ice_candidate_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_web_of_nullable_string(value));
}

/** `RTCLocalIceCandidateInit.url`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_local_ice_candidate_init_get_url(
    mumba_context *ctx, mumba_rtc_local_ice_candidate_init self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001719u, result);
}

/** `RTCLocalSessionDescriptionInit`: an object with members. */
typedef mumba_handle mumba_rtc_local_session_description_init;

/** Makes a `RTCLocalSessionDescriptionInit` without members. Deferred. */
static inline mumba_status mumba_rtc_local_session_description_init_create(
    mumba_context *ctx, mumba_rtc_local_session_description_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCLocalSessionDescriptionInit.sdp`. Without it: "". Deferred. */
static inline mumba_status mumba_rtc_local_session_description_init_set_sdp(
    mumba_context *ctx, mumba_rtc_local_session_description_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013ccu, mumba_of_string(value));
}

/** `RTCLocalSessionDescriptionInit.sdp`. Reads. */
static inline mumba_status mumba_rtc_local_session_description_init_get_sdp(
    mumba_context *ctx, mumba_rtc_local_session_description_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013ccu, result);
}

/** `RTCLocalSessionDescriptionInit.type`. Deferred. */
static inline mumba_status mumba_rtc_local_session_description_init_set_type(
    mumba_context *ctx, mumba_rtc_local_session_description_init self, mumba_rtc_sdp_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `RTCLocalSessionDescriptionInit.type`. Reads. */
static inline mumba_status mumba_rtc_local_session_description_init_get_type(
    mumba_context *ctx, mumba_rtc_local_session_description_init self, mumba_rtc_sdp_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `RTCOfferAnswerOptions`: an object with members. */
typedef mumba_handle mumba_rtc_offer_answer_options;

/** Makes a `RTCOfferAnswerOptions` without members. Deferred. */
static inline mumba_status mumba_rtc_offer_answer_options_create(
    mumba_context *ctx, mumba_rtc_offer_answer_options *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCOfferOptions`: an object with members. Those of `mumba_rtc_offer_answer_options` are for it too. */
typedef mumba_handle mumba_rtc_offer_options;

/** Makes a `RTCOfferOptions` without members. Deferred. */
static inline mumba_status mumba_rtc_offer_options_create(mumba_context *ctx, mumba_rtc_offer_options *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCOfferOptions.iceRestart`. Without it: false. Deferred. */
static inline mumba_status mumba_rtc_offer_options_set_ice_restart(
    mumba_context *ctx, mumba_rtc_offer_options self, bool value) {
    return mumba_set(ctx, self, 0x80000bf3u, mumba_of_bool(value));
}

/** `RTCOfferOptions.iceRestart`. Reads. */
static inline mumba_status mumba_rtc_offer_options_get_ice_restart(
    mumba_context *ctx, mumba_rtc_offer_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bf3u, result);
}

/** `RTCOfferOptions.offerToReceiveAudio`. Deferred. */
static inline mumba_status mumba_rtc_offer_options_set_offer_to_receive_audio(
    mumba_context *ctx, mumba_rtc_offer_options self, bool value) {
    return mumba_set(ctx, self, 0x80000f26u, mumba_of_bool(value));
}

/** `RTCOfferOptions.offerToReceiveAudio`. Reads. */
static inline mumba_status mumba_rtc_offer_options_get_offer_to_receive_audio(
    mumba_context *ctx, mumba_rtc_offer_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000f26u, result);
}

/** `RTCOfferOptions.offerToReceiveVideo`. Deferred. */
static inline mumba_status mumba_rtc_offer_options_set_offer_to_receive_video(
    mumba_context *ctx, mumba_rtc_offer_options self, bool value) {
    return mumba_set(ctx, self, 0x80000f27u, mumba_of_bool(value));
}

/** `RTCOfferOptions.offerToReceiveVideo`. Reads. */
static inline mumba_status mumba_rtc_offer_options_get_offer_to_receive_video(
    mumba_context *ctx, mumba_rtc_offer_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000f27u, result);
}

/**
 * `RTCPeerConnectionIceErrorEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `errorCode`.
 */
typedef mumba_handle mumba_rtc_peer_connection_ice_error_event_init;

/** Makes a `RTCPeerConnectionIceErrorEventInit` without members. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_create(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCPeerConnectionIceErrorEventInit.address`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_set_address(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000044du, mumba_web_of_nullable_string(value));
}

/** `RTCPeerConnectionIceErrorEventInit.address`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_get_address(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000044du, result);
}

/** `RTCPeerConnectionIceErrorEventInit.errorCode`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_set_error_code(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000999u, mumba_of_number((double)value));
}

/** `RTCPeerConnectionIceErrorEventInit.errorCode`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_get_error_code(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000999u, result);
}

/** `RTCPeerConnectionIceErrorEventInit.errorText`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_set_error_text(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000099bu, mumba_of_string(value));
}

/** `RTCPeerConnectionIceErrorEventInit.errorText`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_get_error_text(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000099bu, result);
}

/** `RTCPeerConnectionIceErrorEventInit.port`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_set_port(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000115au, value);
}

/** `RTCPeerConnectionIceErrorEventInit.port`. Gives a number or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_get_port(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000115au, result);
}

/** `RTCPeerConnectionIceErrorEventInit.url`. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_set_url(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_of_string(value));
}

/** `RTCPeerConnectionIceErrorEventInit.url`. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_error_event_init_get_url(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_error_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `RTCPeerConnectionIceEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_rtc_peer_connection_ice_event_init;

/** Makes a `RTCPeerConnectionIceEventInit` without members. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_init_create(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCPeerConnectionIceEventInit.candidate`. `value` may be none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_init_set_candidate(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_event_init self, mumba_rtc_ice_candidate value) {
    return mumba_set(ctx, self, 0x80000622u, mumba_web_of_nullable(value));
}

/** `RTCPeerConnectionIceEventInit.candidate`. Gives `RTCIceCandidate` or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_init_get_candidate(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_event_init self, mumba_rtc_ice_candidate *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000622u, result);
}

/** `RTCPeerConnectionIceEventInit.url`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_init_set_url(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_web_of_nullable_string(value));
}

/** `RTCPeerConnectionIceEventInit.url`. Gives a string or none. Reads. */
static inline mumba_status mumba_rtc_peer_connection_ice_event_init_get_url(
    mumba_context *ctx, mumba_rtc_peer_connection_ice_event_init self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001719u, result);
}

/** `RTCRtcpParameters`: an object with members. */
typedef mumba_handle mumba_rtc_rtcp_parameters;

/** Makes a `RTCRtcpParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_rtcp_parameters_create(mumba_context *ctx, mumba_rtc_rtcp_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtcpParameters.cname`. Deferred. */
static inline mumba_status mumba_rtc_rtcp_parameters_set_cname(
    mumba_context *ctx, mumba_rtc_rtcp_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006b6u, mumba_of_string(value));
}

/** `RTCRtcpParameters.cname`. Reads. */
static inline mumba_status mumba_rtc_rtcp_parameters_get_cname(
    mumba_context *ctx, mumba_rtc_rtcp_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006b6u, result);
}

/** `RTCRtcpParameters.reducedSize`. Deferred. */
static inline mumba_status mumba_rtc_rtcp_parameters_set_reduced_size(
    mumba_context *ctx, mumba_rtc_rtcp_parameters self, bool value) {
    return mumba_set(ctx, self, 0x80001255u, mumba_of_bool(value));
}

/** `RTCRtcpParameters.reducedSize`. Reads. */
static inline mumba_status mumba_rtc_rtcp_parameters_get_reduced_size(
    mumba_context *ctx, mumba_rtc_rtcp_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001255u, result);
}

/** `RTCRtpCapabilities`: an object with members. It needs `codecs`, `headerExtensions`. */
typedef mumba_handle mumba_rtc_rtp_capabilities;

/** Makes a `RTCRtpCapabilities` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_capabilities_create(mumba_context *ctx, mumba_rtc_rtp_capabilities *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpCapabilities.codecs`. Deferred. */
static inline mumba_status mumba_rtc_rtp_capabilities_set_codecs(
    mumba_context *ctx, mumba_rtc_rtp_capabilities self, const mumba_rtc_rtp_codec *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800006bcu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCRtpCapabilities.codecs`. Gives sequence<`RTCRtpCodec`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_capabilities_get_codecs(
    mumba_context *ctx, mumba_rtc_rtp_capabilities self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800006bcu, result);
}

/** `RTCRtpCapabilities.headerExtensions`. Deferred. */
static inline mumba_status mumba_rtc_rtp_capabilities_set_header_extensions(
    mumba_context *ctx, mumba_rtc_rtp_capabilities self, const mumba_rtc_rtp_header_extension_capability *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bc8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCRtpCapabilities.headerExtensions`. Gives sequence<`RTCRtpHeaderExtensionCapability`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_capabilities_get_header_extensions(
    mumba_context *ctx, mumba_rtc_rtp_capabilities self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000bc8u, result);
}

/** `RTCRtpCodec`: an object with members. It needs `clockRate`, `mimeType`. */
typedef mumba_handle mumba_rtc_rtp_codec;

/** Makes a `RTCRtpCodec` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_codec_create(mumba_context *ctx, mumba_rtc_rtp_codec *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpCodec.channels`. Deferred. */
static inline mumba_status mumba_rtc_rtp_codec_set_channels(
    mumba_context *ctx, mumba_rtc_rtp_codec self, uint16_t value) {
    return mumba_set(ctx, self, 0x8000064du, mumba_of_number((double)value));
}

/** `RTCRtpCodec.channels`. Reads. */
static inline mumba_status mumba_rtc_rtp_codec_get_channels(
    mumba_context *ctx, mumba_rtc_rtp_codec self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000064du, result);
}

/** `RTCRtpCodec.clockRate`. Deferred. */
static inline mumba_status mumba_rtc_rtp_codec_set_clock_rate(
    mumba_context *ctx, mumba_rtc_rtp_codec self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006a7u, mumba_of_number((double)value));
}

/** `RTCRtpCodec.clockRate`. Reads. */
static inline mumba_status mumba_rtc_rtp_codec_get_clock_rate(
    mumba_context *ctx, mumba_rtc_rtp_codec self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006a7u, result);
}

/** `RTCRtpCodec.mimeType`. Deferred. */
static inline mumba_status mumba_rtc_rtp_codec_set_mime_type(
    mumba_context *ctx, mumba_rtc_rtp_codec self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e6eu, mumba_of_string(value));
}

/** `RTCRtpCodec.mimeType`. Reads. */
static inline mumba_status mumba_rtc_rtp_codec_get_mime_type(
    mumba_context *ctx, mumba_rtc_rtp_codec self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e6eu, result);
}

/** `RTCRtpCodec.sdpFmtpLine`. Deferred. */
static inline mumba_status mumba_rtc_rtp_codec_set_sdp_fmtp_line(
    mumba_context *ctx, mumba_rtc_rtp_codec self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013ceu, mumba_of_string(value));
}

/** `RTCRtpCodec.sdpFmtpLine`. Reads. */
static inline mumba_status mumba_rtc_rtp_codec_get_sdp_fmtp_line(
    mumba_context *ctx, mumba_rtc_rtp_codec self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013ceu, result);
}

/**
 * `RTCRtpCodecParameters`: an object with members. Those of `mumba_rtc_rtp_codec` are for it too. It needs
 * `payloadType`.
 */
typedef mumba_handle mumba_rtc_rtp_codec_parameters;

/** Makes a `RTCRtpCodecParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_codec_parameters_create(
    mumba_context *ctx, mumba_rtc_rtp_codec_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpCodecParameters.payloadType`. Deferred. */
static inline mumba_status mumba_rtc_rtp_codec_parameters_set_payload_type(
    mumba_context *ctx, mumba_rtc_rtp_codec_parameters self, uint8_t value) {
    return mumba_set(ctx, self, 0x800010e6u, mumba_of_number((double)value));
}

/** `RTCRtpCodecParameters.payloadType`. Reads. */
static inline mumba_status mumba_rtc_rtp_codec_parameters_get_payload_type(
    mumba_context *ctx, mumba_rtc_rtp_codec_parameters self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800010e6u, result);
}

/** `RTCRtpCodingParameters`: an object with members. */
typedef mumba_handle mumba_rtc_rtp_coding_parameters;

/** Makes a `RTCRtpCodingParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_coding_parameters_create(
    mumba_context *ctx, mumba_rtc_rtp_coding_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpCodingParameters.rid`. Deferred. */
static inline mumba_status mumba_rtc_rtp_coding_parameters_set_rid(
    mumba_context *ctx, mumba_rtc_rtp_coding_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000134au, mumba_of_string(value));
}

/** `RTCRtpCodingParameters.rid`. Reads. */
static inline mumba_status mumba_rtc_rtp_coding_parameters_get_rid(
    mumba_context *ctx, mumba_rtc_rtp_coding_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000134au, result);
}

/** `RTCRtpContributingSource`: an object with members. It needs `rtpTimestamp`, `source`, `timestamp`. */
typedef mumba_handle mumba_rtc_rtp_contributing_source;

/** Makes a `RTCRtpContributingSource` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_contributing_source_create(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpContributingSource.audioLevel`. Deferred. */
static inline mumba_status mumba_rtc_rtp_contributing_source_set_audio_level(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source self, double value) {
    return mumba_set(ctx, self, 0x80000535u, mumba_of_number(value));
}

/** `RTCRtpContributingSource.audioLevel`. Reads. */
static inline mumba_status mumba_rtc_rtp_contributing_source_get_audio_level(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000535u, result);
}

/** `RTCRtpContributingSource.rtpTimestamp`. Deferred. */
static inline mumba_status mumba_rtc_rtp_contributing_source_set_rtp_timestamp(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001375u, mumba_of_number((double)value));
}

/** `RTCRtpContributingSource.rtpTimestamp`. Reads. */
static inline mumba_status mumba_rtc_rtp_contributing_source_get_rtp_timestamp(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001375u, result);
}

/** `RTCRtpContributingSource.source`. Deferred. */
static inline mumba_status mumba_rtc_rtp_contributing_source_set_source(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source self, uint32_t value) {
    return mumba_set(ctx, self, 0x800014e5u, mumba_of_number((double)value));
}

/** `RTCRtpContributingSource.source`. Reads. */
static inline mumba_status mumba_rtc_rtp_contributing_source_get_source(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014e5u, result);
}

/** `RTCRtpContributingSource.timestamp`. Deferred. */
static inline mumba_status mumba_rtc_rtp_contributing_source_set_timestamp(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source self, double value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number(value));
}

/** `RTCRtpContributingSource.timestamp`. Reads. */
static inline mumba_status mumba_rtc_rtp_contributing_source_get_timestamp(
    mumba_context *ctx, mumba_rtc_rtp_contributing_source self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001617u, result);
}

/** `RTCRtpEncodingParameters`: an object with members. Those of `mumba_rtc_rtp_coding_parameters` are for it too. */
typedef mumba_handle mumba_rtc_rtp_encoding_parameters;

/** Makes a `RTCRtpEncodingParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_create(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpEncodingParameters.active`. Without it: true. Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_set_active(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, bool value) {
    return mumba_set(ctx, self, 0x80000424u, mumba_of_bool(value));
}

/** `RTCRtpEncodingParameters.active`. Reads. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_get_active(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000424u, result);
}

/** `RTCRtpEncodingParameters.codec`. Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_set_codec(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, mumba_rtc_rtp_codec value) {
    return mumba_set(ctx, self, 0x800006bbu, mumba_of_handle(value));
}

/** `RTCRtpEncodingParameters.codec`. Gives `RTCRtpCodec` or none. Reads. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_get_codec(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, mumba_rtc_rtp_codec *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006bbu, result);
}

/** `RTCRtpEncodingParameters.maxBitrate`. Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_set_max_bitrate(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e12u, mumba_of_number((double)value));
}

/** `RTCRtpEncodingParameters.maxBitrate`. Reads. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_get_max_bitrate(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e12u, result);
}

/** `RTCRtpEncodingParameters.maxFramerate`. Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_set_max_framerate(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, double value) {
    return mumba_set(ctx, self, 0x80000e26u, mumba_of_number(value));
}

/** `RTCRtpEncodingParameters.maxFramerate`. Reads. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_get_max_framerate(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e26u, result);
}

/** `RTCRtpEncodingParameters.scaleResolutionDownBy`. Deferred. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_set_scale_resolution_down_by(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, double value) {
    return mumba_set(ctx, self, 0x800013a3u, mumba_of_number(value));
}

/** `RTCRtpEncodingParameters.scaleResolutionDownBy`. Reads. */
static inline mumba_status mumba_rtc_rtp_encoding_parameters_get_scale_resolution_down_by(
    mumba_context *ctx, mumba_rtc_rtp_encoding_parameters self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013a3u, result);
}

/** `RTCRtpHeaderExtensionCapability`: an object with members. It needs `uri`. */
typedef mumba_handle mumba_rtc_rtp_header_extension_capability;

/** Makes a `RTCRtpHeaderExtensionCapability` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_header_extension_capability_create(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_capability *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpHeaderExtensionCapability.uri`. Deferred. */
static inline mumba_status mumba_rtc_rtp_header_extension_capability_set_uri(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_capability self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001718u, mumba_of_string(value));
}

/** `RTCRtpHeaderExtensionCapability.uri`. Reads. */
static inline mumba_status mumba_rtc_rtp_header_extension_capability_get_uri(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_capability self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001718u, result);
}

/** `RTCRtpHeaderExtensionParameters`: an object with members. It needs `id`, `uri`. */
typedef mumba_handle mumba_rtc_rtp_header_extension_parameters;

/** Makes a `RTCRtpHeaderExtensionParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_header_extension_parameters_create(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpHeaderExtensionParameters.encrypted`. Without it: false. Deferred. */
static inline mumba_status mumba_rtc_rtp_header_extension_parameters_set_encrypted(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_parameters self, bool value) {
    return mumba_set(ctx, self, 0x8000096fu, mumba_of_bool(value));
}

/** `RTCRtpHeaderExtensionParameters.encrypted`. Reads. */
static inline mumba_status mumba_rtc_rtp_header_extension_parameters_get_encrypted(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000096fu, result);
}

/** `RTCRtpHeaderExtensionParameters.id`. Deferred. */
static inline mumba_status mumba_rtc_rtp_header_extension_parameters_set_id(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_parameters self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_number((double)value));
}

/** `RTCRtpHeaderExtensionParameters.id`. Reads. */
static inline mumba_status mumba_rtc_rtp_header_extension_parameters_get_id(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_parameters self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000bffu, result);
}

/** `RTCRtpHeaderExtensionParameters.uri`. Deferred. */
static inline mumba_status mumba_rtc_rtp_header_extension_parameters_set_uri(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001718u, mumba_of_string(value));
}

/** `RTCRtpHeaderExtensionParameters.uri`. Reads. */
static inline mumba_status mumba_rtc_rtp_header_extension_parameters_get_uri(
    mumba_context *ctx, mumba_rtc_rtp_header_extension_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001718u, result);
}

/** `RTCRtpParameters`: an object with members. It needs `codecs`, `headerExtensions`, `rtcp`. */
typedef mumba_handle mumba_rtc_rtp_parameters;

/** Makes a `RTCRtpParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_parameters_create(mumba_context *ctx, mumba_rtc_rtp_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpParameters.codecs`. Deferred. */
static inline mumba_status mumba_rtc_rtp_parameters_set_codecs(
    mumba_context *ctx, mumba_rtc_rtp_parameters self, const mumba_rtc_rtp_codec_parameters *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800006bcu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCRtpParameters.codecs`. Gives sequence<`RTCRtpCodecParameters`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_parameters_get_codecs(
    mumba_context *ctx, mumba_rtc_rtp_parameters self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800006bcu, result);
}

/** `RTCRtpParameters.headerExtensions`. Deferred. */
static inline mumba_status mumba_rtc_rtp_parameters_set_header_extensions(
    mumba_context *ctx, mumba_rtc_rtp_parameters self, const mumba_rtc_rtp_header_extension_parameters *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bc8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCRtpParameters.headerExtensions`. Gives sequence<`RTCRtpHeaderExtensionParameters`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_parameters_get_header_extensions(
    mumba_context *ctx, mumba_rtc_rtp_parameters self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000bc8u, result);
}

/** `RTCRtpParameters.rtcp`. Deferred. */
static inline mumba_status mumba_rtc_rtp_parameters_set_rtcp(
    mumba_context *ctx, mumba_rtc_rtp_parameters self, mumba_rtc_rtcp_parameters value) {
    return mumba_set(ctx, self, 0x80001370u, mumba_of_handle(value));
}

/** `RTCRtpParameters.rtcp`. Deferred. */
static inline mumba_status mumba_rtc_rtp_parameters_get_rtcp(
    mumba_context *ctx, mumba_rtc_rtp_parameters self, mumba_rtc_rtcp_parameters *result) {
    return mumba_get_handle(ctx, self, 0x80001370u, result);
}

/** `RTCRtpReceiveParameters`: an object with members. Those of `mumba_rtc_rtp_parameters` are for it too. */
typedef mumba_handle mumba_rtc_rtp_receive_parameters;

/** Makes a `RTCRtpReceiveParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_receive_parameters_create(
    mumba_context *ctx, mumba_rtc_rtp_receive_parameters *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `RTCRtpSendParameters`: an object with members. Those of `mumba_rtc_rtp_parameters` are for it too. It needs
 * `encodings`, `transactionId`.
 */
typedef mumba_handle mumba_rtc_rtp_send_parameters;

/** Makes a `RTCRtpSendParameters` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_send_parameters_create(
    mumba_context *ctx, mumba_rtc_rtp_send_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpSendParameters.encodings`. Deferred. */
static inline mumba_status mumba_rtc_rtp_send_parameters_set_encodings(
    mumba_context *ctx, mumba_rtc_rtp_send_parameters self, const mumba_rtc_rtp_encoding_parameters *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000096du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCRtpSendParameters.encodings`. Gives sequence<`RTCRtpEncodingParameters`>. Deferred. */
static inline mumba_status mumba_rtc_rtp_send_parameters_get_encodings(
    mumba_context *ctx, mumba_rtc_rtp_send_parameters self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000096du, result);
}

/** `RTCRtpSendParameters.transactionId`. Deferred. */
static inline mumba_status mumba_rtc_rtp_send_parameters_set_transaction_id(
    mumba_context *ctx, mumba_rtc_rtp_send_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001657u, mumba_of_string(value));
}

/** `RTCRtpSendParameters.transactionId`. Reads. */
static inline mumba_status mumba_rtc_rtp_send_parameters_get_transaction_id(
    mumba_context *ctx, mumba_rtc_rtp_send_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001657u, result);
}

/**
 * `RTCRtpSynchronizationSource`: an object with members. Those of `mumba_rtc_rtp_contributing_source` are for it too.
 */
typedef mumba_handle mumba_rtc_rtp_synchronization_source;

/** Makes a `RTCRtpSynchronizationSource` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_synchronization_source_create(
    mumba_context *ctx, mumba_rtc_rtp_synchronization_source *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpTransceiverInit`: an object with members. */
typedef mumba_handle mumba_rtc_rtp_transceiver_init;

/** Makes a `RTCRtpTransceiverInit` without members. Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_init_create(
    mumba_context *ctx, mumba_rtc_rtp_transceiver_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCRtpTransceiverInit.direction`. Without it: "sendrecv". Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_init_set_direction(
    mumba_context *ctx, mumba_rtc_rtp_transceiver_init self, mumba_rtc_rtp_transceiver_direction value) {
    return mumba_set(ctx, self, 0x800008c1u, mumba_of_name(value));
}

/** `RTCRtpTransceiverInit.direction`. Reads. */
static inline mumba_status mumba_rtc_rtp_transceiver_init_get_direction(
    mumba_context *ctx, mumba_rtc_rtp_transceiver_init self, mumba_rtc_rtp_transceiver_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008c1u, result);
}

/** `RTCRtpTransceiverInit.sendEncodings`. Without it: []. Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_init_set_send_encodings(
    mumba_context *ctx, mumba_rtc_rtp_transceiver_init self, const mumba_rtc_rtp_encoding_parameters *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001402u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCRtpTransceiverInit.sendEncodings`. Gives sequence<`RTCRtpEncodingParameters`> or none. Reads. */
static inline mumba_status mumba_rtc_rtp_transceiver_init_get_send_encodings(
    mumba_context *ctx, mumba_rtc_rtp_transceiver_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001402u, result);
}

/** `RTCRtpTransceiverInit.streams`. Without it: []. Deferred. */
static inline mumba_status mumba_rtc_rtp_transceiver_init_set_streams(
    mumba_context *ctx, mumba_rtc_rtp_transceiver_init self, const mumba_media_stream *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001561u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCRtpTransceiverInit.streams`. Gives sequence<`MediaStream`> or none. Reads. */
static inline mumba_status mumba_rtc_rtp_transceiver_init_get_streams(
    mumba_context *ctx, mumba_rtc_rtp_transceiver_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001561u, result);
}

/** `RTCSessionDescriptionInit`: an object with members. It needs `type`. */
typedef mumba_handle mumba_rtc_session_description_init;

/** Makes a `RTCSessionDescriptionInit` without members. Deferred. */
static inline mumba_status mumba_rtc_session_description_init_create(
    mumba_context *ctx, mumba_rtc_session_description_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCSessionDescriptionInit.sdp`. Without it: "". Deferred. */
static inline mumba_status mumba_rtc_session_description_init_set_sdp(
    mumba_context *ctx, mumba_rtc_session_description_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013ccu, mumba_of_string(value));
}

/** `RTCSessionDescriptionInit.sdp`. Reads. */
static inline mumba_status mumba_rtc_session_description_init_get_sdp(
    mumba_context *ctx, mumba_rtc_session_description_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013ccu, result);
}

/** `RTCSessionDescriptionInit.type`. Deferred. */
static inline mumba_status mumba_rtc_session_description_init_set_type(
    mumba_context *ctx, mumba_rtc_session_description_init self, mumba_rtc_sdp_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `RTCSessionDescriptionInit.type`. Reads. */
static inline mumba_status mumba_rtc_session_description_init_get_type(
    mumba_context *ctx, mumba_rtc_session_description_init self, mumba_rtc_sdp_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `RTCSetParameterOptions`: an object with members. */
typedef mumba_handle mumba_rtc_set_parameter_options;

/** Makes a `RTCSetParameterOptions` without members. Deferred. */
static inline mumba_status mumba_rtc_set_parameter_options_create(
    mumba_context *ctx, mumba_rtc_set_parameter_options *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCStats`: an object with members. It needs `id`, `timestamp`, `type`. */
typedef mumba_handle mumba_rtc_stats;

/** Makes a `RTCStats` without members. Deferred. */
static inline mumba_status mumba_rtc_stats_create(mumba_context *ctx, mumba_rtc_stats *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCStats.id`. Deferred. */
static inline mumba_status mumba_rtc_stats_set_id(mumba_context *ctx, mumba_rtc_stats self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `RTCStats.id`. Reads. */
static inline mumba_status mumba_rtc_stats_get_id(mumba_context *ctx, mumba_rtc_stats self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `RTCStats.timestamp`. Deferred. */
static inline mumba_status mumba_rtc_stats_set_timestamp(mumba_context *ctx, mumba_rtc_stats self, double value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number(value));
}

/** `RTCStats.timestamp`. Reads. */
static inline mumba_status mumba_rtc_stats_get_timestamp(mumba_context *ctx, mumba_rtc_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001617u, result);
}

/** `RTCStats.type`. Deferred. */
static inline mumba_status mumba_rtc_stats_set_type(
    mumba_context *ctx, mumba_rtc_stats self, mumba_rtc_stats_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `RTCStats.type`. Reads. */
static inline mumba_status mumba_rtc_stats_get_type(
    mumba_context *ctx, mumba_rtc_stats self, mumba_rtc_stats_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/**
 * `RTCTrackEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `receiver`,
 * `track`, `transceiver`.
 */
typedef mumba_handle mumba_rtc_track_event_init;

/** Makes a `RTCTrackEventInit` without members. Deferred. */
static inline mumba_status mumba_rtc_track_event_init_create(mumba_context *ctx, mumba_rtc_track_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `RTCTrackEventInit.receiver`. Deferred. */
static inline mumba_status mumba_rtc_track_event_init_set_receiver(
    mumba_context *ctx, mumba_rtc_track_event_init self, mumba_rtc_rtp_receiver value) {
    return mumba_set(ctx, self, 0x80001243u, mumba_of_handle(value));
}

/** `RTCTrackEventInit.receiver`. Deferred. */
static inline mumba_status mumba_rtc_track_event_init_get_receiver(
    mumba_context *ctx, mumba_rtc_track_event_init self, mumba_rtc_rtp_receiver *result) {
    return mumba_get_handle(ctx, self, 0x80001243u, result);
}

/** `RTCTrackEventInit.streams`. Without it: []. Deferred. */
static inline mumba_status mumba_rtc_track_event_init_set_streams(
    mumba_context *ctx, mumba_rtc_track_event_init self, const mumba_media_stream *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001561u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RTCTrackEventInit.streams`. Gives sequence<`MediaStream`> or none. Reads. */
static inline mumba_status mumba_rtc_track_event_init_get_streams(
    mumba_context *ctx, mumba_rtc_track_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001561u, result);
}

/** `RTCTrackEventInit.track`. Deferred. */
static inline mumba_status mumba_rtc_track_event_init_set_track(
    mumba_context *ctx, mumba_rtc_track_event_init self, mumba_media_stream_track value) {
    return mumba_set(ctx, self, 0x80001650u, mumba_of_handle(value));
}

/** `RTCTrackEventInit.track`. Deferred. */
static inline mumba_status mumba_rtc_track_event_init_get_track(
    mumba_context *ctx, mumba_rtc_track_event_init self, mumba_media_stream_track *result) {
    return mumba_get_handle(ctx, self, 0x80001650u, result);
}

/** `RTCTrackEventInit.transceiver`. Deferred. */
static inline mumba_status mumba_rtc_track_event_init_set_transceiver(
    mumba_context *ctx, mumba_rtc_track_event_init self, mumba_rtc_rtp_transceiver value) {
    return mumba_set(ctx, self, 0x80001658u, mumba_of_handle(value));
}

/** `RTCTrackEventInit.transceiver`. Deferred. */
static inline mumba_status mumba_rtc_track_event_init_get_transceiver(
    mumba_context *ctx, mumba_rtc_track_event_init self, mumba_rtc_rtp_transceiver *result) {
    return mumba_get_handle(ctx, self, 0x80001658u, result);
}

#endif /* MUMBA_WEB_WEBRTC_H */
