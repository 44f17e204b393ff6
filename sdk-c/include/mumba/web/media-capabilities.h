/**
 * @file media-capabilities.h
 * Media Capabilities: <https://w3c.github.io/media-capabilities/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIA_CAPABILITIES_H
#define MUMBA_WEB_MEDIA_CAPABILITIES_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_audio_configuration;
typedef mumba_handle mumba_key_system_track_configuration;
typedef mumba_handle mumba_media_capabilities;
typedef mumba_handle mumba_media_capabilities_decoding_info;
typedef mumba_handle mumba_media_capabilities_encoding_info;
typedef mumba_handle mumba_media_capabilities_info;
typedef mumba_handle mumba_media_capabilities_key_system_configuration;
typedef mumba_handle mumba_media_configuration;
typedef mumba_handle mumba_media_decoding_configuration;
typedef mumba_handle mumba_media_encoding_configuration;
typedef mumba_handle mumba_media_key_system_access;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_video_configuration;
typedef mumba_handle mumba_worker_navigator;
typedef mumba_name mumba_color_gamut;
typedef mumba_name mumba_hdr_metadata_type;
typedef mumba_name mumba_media_decoding_type;
typedef mumba_name mumba_media_encoding_type;
typedef mumba_name mumba_media_keys_requirement;
typedef mumba_name mumba_transfer_function;

/** `ColorGamut`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_color_gamut;

/** "srgb" */
#define MUMBA_COLOR_GAMUT_SRGB ((mumba_color_gamut)0x80001519u)
/** "p3" */
#define MUMBA_COLOR_GAMUT_P3 ((mumba_color_gamut)0x8000109fu)
/** "rec2020" */
#define MUMBA_COLOR_GAMUT_REC2020 ((mumba_color_gamut)0x8000123fu)

/** `HdrMetadataType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_hdr_metadata_type;

/** "smpteSt2086" */
#define MUMBA_HDR_METADATA_TYPE_SMPTE_ST2086 ((mumba_hdr_metadata_type)0x800014cdu)
/** "smpteSt2094-10" */
#define MUMBA_HDR_METADATA_TYPE_SMPTE_ST2094_10 ((mumba_hdr_metadata_type)0x800014ceu)
/** "smpteSt2094-40" */
#define MUMBA_HDR_METADATA_TYPE_SMPTE_ST2094_40 ((mumba_hdr_metadata_type)0x800014cfu)

/** `MediaDecodingType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_decoding_type;

/** "file" */
#define MUMBA_MEDIA_DECODING_TYPE_FILE ((mumba_media_decoding_type)0x80000a05u)
/** "media-source" */
#define MUMBA_MEDIA_DECODING_TYPE_MEDIA_SOURCE ((mumba_media_decoding_type)0x80000e4du)
/** "webrtc" */
#define MUMBA_MEDIA_DECODING_TYPE_WEBRTC ((mumba_media_decoding_type)0x800017c9u)

/** `MediaEncodingType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_encoding_type;

/** "record" */
#define MUMBA_MEDIA_ENCODING_TYPE_RECORD ((mumba_media_encoding_type)0x80001248u)
/** "webrtc" */
#define MUMBA_MEDIA_ENCODING_TYPE_WEBRTC ((mumba_media_encoding_type)0x800017c9u)

/** `TransferFunction`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_transfer_function;

/** "srgb" */
#define MUMBA_TRANSFER_FUNCTION_SRGB ((mumba_transfer_function)0x80001519u)
/** "pq" */
#define MUMBA_TRANSFER_FUNCTION_PQ ((mumba_transfer_function)0x80001172u)
/** "hlg" */
#define MUMBA_TRANSFER_FUNCTION_HLG ((mumba_transfer_function)0x80000bdfu)

/** `MediaCapabilities`. */
typedef mumba_handle mumba_media_capabilities;

/** Gives `object` itself when it is of `MediaCapabilities`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_capabilities(
    mumba_context *ctx, mumba_handle object, mumba_media_capabilities *result) {
    return mumba_web_cast(ctx, object, 0x800001fbu, 0, result);
}

/** `MediaCapabilities.decodingInfo`. Gives promise<`MediaCapabilitiesDecodingInfo`>. Deferred. */
static inline mumba_status mumba_media_capabilities_decoding_info_call(
    mumba_context *ctx, mumba_media_capabilities self, mumba_media_decoding_configuration configuration,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(configuration);
    return mumba_invoke(ctx, self, 0x80000826u, argv, 1, result);
}

/** `MediaCapabilities.encodingInfo`. Gives promise<`MediaCapabilitiesEncodingInfo`>. Deferred. */
static inline mumba_status mumba_media_capabilities_encoding_info_call(
    mumba_context *ctx, mumba_media_capabilities self, mumba_media_encoding_configuration configuration,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(configuration);
    return mumba_invoke(ctx, self, 0x8000096cu, argv, 1, result);
}

/** `Navigator.mediaCapabilities`. Deferred. */
static inline mumba_status mumba_navigator_get_media_capabilities(
    mumba_context *ctx, mumba_navigator self, mumba_media_capabilities *result) {
    return mumba_get_handle(ctx, self, 0x80000e4eu, result);
}

/** `WorkerNavigator.mediaCapabilities`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_media_capabilities(
    mumba_context *ctx, mumba_worker_navigator self, mumba_media_capabilities *result) {
    return mumba_get_handle(ctx, self, 0x80000e4eu, result);
}

/** `AudioConfiguration`: an object with members. It needs `contentType`. */
typedef mumba_handle mumba_audio_configuration;

/** Makes a `AudioConfiguration` without members. Deferred. */
static inline mumba_status mumba_audio_configuration_create(mumba_context *ctx, mumba_audio_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioConfiguration.bitrate`. Deferred. */
static inline mumba_status mumba_audio_configuration_set_bitrate(
    mumba_context *ctx, mumba_audio_configuration self, uint64_t value) {
    return mumba_set(ctx, self, 0x800005b8u, mumba_of_number((double)value));
}

/** `AudioConfiguration.bitrate`. Reads. */
static inline mumba_status mumba_audio_configuration_get_bitrate(
    mumba_context *ctx, mumba_audio_configuration self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800005b8u, result);
}

/** `AudioConfiguration.channels`. Deferred. */
static inline mumba_status mumba_audio_configuration_set_channels(
    mumba_context *ctx, mumba_audio_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000064du, mumba_of_string(value));
}

/** `AudioConfiguration.channels`. Reads. */
static inline mumba_status mumba_audio_configuration_get_channels(
    mumba_context *ctx, mumba_audio_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000064du, result);
}

/** `AudioConfiguration.contentType`. Deferred. */
static inline mumba_status mumba_audio_configuration_set_content_type(
    mumba_context *ctx, mumba_audio_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000072eu, mumba_of_string(value));
}

/** `AudioConfiguration.contentType`. Reads. */
static inline mumba_status mumba_audio_configuration_get_content_type(
    mumba_context *ctx, mumba_audio_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000072eu, result);
}

/** `AudioConfiguration.samplerate`. Deferred. */
static inline mumba_status mumba_audio_configuration_set_samplerate(
    mumba_context *ctx, mumba_audio_configuration self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001396u, mumba_of_number((double)value));
}

/** `AudioConfiguration.samplerate`. Reads. */
static inline mumba_status mumba_audio_configuration_get_samplerate(
    mumba_context *ctx, mumba_audio_configuration self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001396u, result);
}

/** `AudioConfiguration.spatialRendering`. Deferred. */
static inline mumba_status mumba_audio_configuration_set_spatial_rendering(
    mumba_context *ctx, mumba_audio_configuration self, bool value) {
    return mumba_set(ctx, self, 0x800014f6u, mumba_of_bool(value));
}

/** `AudioConfiguration.spatialRendering`. Reads. */
static inline mumba_status mumba_audio_configuration_get_spatial_rendering(
    mumba_context *ctx, mumba_audio_configuration self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014f6u, result);
}

/** `KeySystemTrackConfiguration`: an object with members. */
typedef mumba_handle mumba_key_system_track_configuration;

/** Makes a `KeySystemTrackConfiguration` without members. Deferred. */
static inline mumba_status mumba_key_system_track_configuration_create(
    mumba_context *ctx, mumba_key_system_track_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `KeySystemTrackConfiguration.encryptionScheme`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_key_system_track_configuration_set_encryption_scheme(
    mumba_context *ctx, mumba_key_system_track_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000970u, mumba_web_of_nullable_string(value));
}

/** `KeySystemTrackConfiguration.encryptionScheme`. Gives a string or none. Reads. */
static inline mumba_status mumba_key_system_track_configuration_get_encryption_scheme(
    mumba_context *ctx, mumba_key_system_track_configuration self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000970u, result);
}

/** `KeySystemTrackConfiguration.robustness`. Without it: "". Deferred. */
static inline mumba_status mumba_key_system_track_configuration_set_robustness(
    mumba_context *ctx, mumba_key_system_track_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001357u, mumba_of_string(value));
}

/** `KeySystemTrackConfiguration.robustness`. Reads. */
static inline mumba_status mumba_key_system_track_configuration_get_robustness(
    mumba_context *ctx, mumba_key_system_track_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001357u, result);
}

/**
 * `MediaCapabilitiesDecodingInfo`: an object with members. Those of `mumba_media_capabilities_info` are for it too.
 * It needs `configuration`, `keySystemAccess`.
 */
typedef mumba_handle mumba_media_capabilities_decoding_info;

/** Makes a `MediaCapabilitiesDecodingInfo` without members. Deferred. */
static inline mumba_status mumba_media_capabilities_decoding_info_create(
    mumba_context *ctx, mumba_media_capabilities_decoding_info *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaCapabilitiesDecodingInfo.configuration`. Deferred. */
static inline mumba_status mumba_media_capabilities_decoding_info_set_configuration(
    mumba_context *ctx, mumba_media_capabilities_decoding_info self, mumba_media_decoding_configuration value) {
    return mumba_set(ctx, self, 0x80000706u, mumba_of_handle(value));
}

/** `MediaCapabilitiesDecodingInfo.configuration`. Deferred. */
static inline mumba_status mumba_media_capabilities_decoding_info_get_configuration(
    mumba_context *ctx, mumba_media_capabilities_decoding_info self, mumba_media_decoding_configuration *result) {
    return mumba_get_handle(ctx, self, 0x80000706u, result);
}

/** `MediaCapabilitiesDecodingInfo.keySystemAccess`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_capabilities_decoding_info_set_key_system_access(
    mumba_context *ctx, mumba_media_capabilities_decoding_info self, mumba_media_key_system_access value) {
    return mumba_set(ctx, self, 0x80000d20u, mumba_web_of_nullable(value));
}

/** `MediaCapabilitiesDecodingInfo.keySystemAccess`. Gives `MediaKeySystemAccess` or none. Reads. */
static inline mumba_status mumba_media_capabilities_decoding_info_get_key_system_access(
    mumba_context *ctx, mumba_media_capabilities_decoding_info self, mumba_media_key_system_access *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d20u, result);
}

/**
 * `MediaCapabilitiesEncodingInfo`: an object with members. Those of `mumba_media_capabilities_info` are for it too.
 * It needs `configuration`.
 */
typedef mumba_handle mumba_media_capabilities_encoding_info;

/** Makes a `MediaCapabilitiesEncodingInfo` without members. Deferred. */
static inline mumba_status mumba_media_capabilities_encoding_info_create(
    mumba_context *ctx, mumba_media_capabilities_encoding_info *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaCapabilitiesEncodingInfo.configuration`. Deferred. */
static inline mumba_status mumba_media_capabilities_encoding_info_set_configuration(
    mumba_context *ctx, mumba_media_capabilities_encoding_info self, mumba_media_encoding_configuration value) {
    return mumba_set(ctx, self, 0x80000706u, mumba_of_handle(value));
}

/** `MediaCapabilitiesEncodingInfo.configuration`. Deferred. */
static inline mumba_status mumba_media_capabilities_encoding_info_get_configuration(
    mumba_context *ctx, mumba_media_capabilities_encoding_info self, mumba_media_encoding_configuration *result) {
    return mumba_get_handle(ctx, self, 0x80000706u, result);
}

/** `MediaCapabilitiesInfo`: an object with members. It needs `powerEfficient`, `smooth`, `supported`. */
typedef mumba_handle mumba_media_capabilities_info;

/** Makes a `MediaCapabilitiesInfo` without members. Deferred. */
static inline mumba_status mumba_media_capabilities_info_create(
    mumba_context *ctx, mumba_media_capabilities_info *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaCapabilitiesInfo.powerEfficient`. Deferred. */
static inline mumba_status mumba_media_capabilities_info_set_power_efficient(
    mumba_context *ctx, mumba_media_capabilities_info self, bool value) {
    return mumba_set(ctx, self, 0x8000116fu, mumba_of_bool(value));
}

/** `MediaCapabilitiesInfo.powerEfficient`. Reads. */
static inline mumba_status mumba_media_capabilities_info_get_power_efficient(
    mumba_context *ctx, mumba_media_capabilities_info self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000116fu, result);
}

/** `MediaCapabilitiesInfo.smooth`. Deferred. */
static inline mumba_status mumba_media_capabilities_info_set_smooth(
    mumba_context *ctx, mumba_media_capabilities_info self, bool value) {
    return mumba_set(ctx, self, 0x800014c9u, mumba_of_bool(value));
}

/** `MediaCapabilitiesInfo.smooth`. Reads. */
static inline mumba_status mumba_media_capabilities_info_get_smooth(
    mumba_context *ctx, mumba_media_capabilities_info self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014c9u, result);
}

/** `MediaCapabilitiesInfo.supported`. Deferred. */
static inline mumba_status mumba_media_capabilities_info_set_supported(
    mumba_context *ctx, mumba_media_capabilities_info self, bool value) {
    return mumba_set(ctx, self, 0x80001591u, mumba_of_bool(value));
}

/** `MediaCapabilitiesInfo.supported`. Reads. */
static inline mumba_status mumba_media_capabilities_info_get_supported(
    mumba_context *ctx, mumba_media_capabilities_info self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001591u, result);
}

/** `MediaCapabilitiesKeySystemConfiguration`: an object with members. It needs `keySystem`. */
typedef mumba_handle mumba_media_capabilities_key_system_configuration;

/** Makes a `MediaCapabilitiesKeySystemConfiguration` without members. Deferred. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_create(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaCapabilitiesKeySystemConfiguration.audio`. Deferred. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_set_audio(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self,
    mumba_key_system_track_configuration value) {
    return mumba_set(ctx, self, 0x8000052eu, mumba_of_handle(value));
}

/** `MediaCapabilitiesKeySystemConfiguration.audio`. Gives `KeySystemTrackConfiguration` or none. Reads. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_get_audio(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self,
    mumba_key_system_track_configuration *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000052eu, result);
}

/** `MediaCapabilitiesKeySystemConfiguration.distinctiveIdentifier`. Without it: "optional". Deferred. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_set_distinctive_identifier(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_media_keys_requirement value) {
    return mumba_set(ctx, self, 0x800008e5u, mumba_of_name(value));
}

/** `MediaCapabilitiesKeySystemConfiguration.distinctiveIdentifier`. Reads. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_get_distinctive_identifier(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_media_keys_requirement *result) {
    return mumba_web_get_name(ctx, self, 0x800008e5u, result);
}

/** `MediaCapabilitiesKeySystemConfiguration.initDataType`. Without it: "". Deferred. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_set_init_data_type(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c4bu, mumba_of_string(value));
}

/** `MediaCapabilitiesKeySystemConfiguration.initDataType`. Reads. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_get_init_data_type(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c4bu, result);
}

/** `MediaCapabilitiesKeySystemConfiguration.keySystem`. Deferred. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_set_key_system(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d1fu, mumba_of_string(value));
}

/** `MediaCapabilitiesKeySystemConfiguration.keySystem`. Reads. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_get_key_system(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d1fu, result);
}

/** `MediaCapabilitiesKeySystemConfiguration.persistentState`. Without it: "optional". Deferred. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_set_persistent_state(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_media_keys_requirement value) {
    return mumba_set(ctx, self, 0x80001109u, mumba_of_name(value));
}

/** `MediaCapabilitiesKeySystemConfiguration.persistentState`. Reads. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_get_persistent_state(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_media_keys_requirement *result) {
    return mumba_web_get_name(ctx, self, 0x80001109u, result);
}

/** `MediaCapabilitiesKeySystemConfiguration.sessionTypes`. Deferred. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_set_session_types(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000141bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaCapabilitiesKeySystemConfiguration.sessionTypes`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_get_session_types(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000141bu, result);
}

/** `MediaCapabilitiesKeySystemConfiguration.video`. Deferred. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_set_video(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self,
    mumba_key_system_track_configuration value) {
    return mumba_set(ctx, self, 0x80001779u, mumba_of_handle(value));
}

/** `MediaCapabilitiesKeySystemConfiguration.video`. Gives `KeySystemTrackConfiguration` or none. Reads. */
static inline mumba_status mumba_media_capabilities_key_system_configuration_get_video(
    mumba_context *ctx, mumba_media_capabilities_key_system_configuration self,
    mumba_key_system_track_configuration *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001779u, result);
}

/** `MediaConfiguration`: an object with members. */
typedef mumba_handle mumba_media_configuration;

/** Makes a `MediaConfiguration` without members. Deferred. */
static inline mumba_status mumba_media_configuration_create(mumba_context *ctx, mumba_media_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaConfiguration.audio`. Deferred. */
static inline mumba_status mumba_media_configuration_set_audio(
    mumba_context *ctx, mumba_media_configuration self, mumba_audio_configuration value) {
    return mumba_set(ctx, self, 0x8000052eu, mumba_of_handle(value));
}

/** `MediaConfiguration.audio`. Gives `AudioConfiguration` or none. Reads. */
static inline mumba_status mumba_media_configuration_get_audio(
    mumba_context *ctx, mumba_media_configuration self, mumba_audio_configuration *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000052eu, result);
}

/** `MediaConfiguration.video`. Deferred. */
static inline mumba_status mumba_media_configuration_set_video(
    mumba_context *ctx, mumba_media_configuration self, mumba_video_configuration value) {
    return mumba_set(ctx, self, 0x80001779u, mumba_of_handle(value));
}

/** `MediaConfiguration.video`. Gives `VideoConfiguration` or none. Reads. */
static inline mumba_status mumba_media_configuration_get_video(
    mumba_context *ctx, mumba_media_configuration self, mumba_video_configuration *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001779u, result);
}

/**
 * `MediaDecodingConfiguration`: an object with members. Those of `mumba_media_configuration` are for it too. It needs
 * `type`.
 */
typedef mumba_handle mumba_media_decoding_configuration;

/** Makes a `MediaDecodingConfiguration` without members. Deferred. */
static inline mumba_status mumba_media_decoding_configuration_create(
    mumba_context *ctx, mumba_media_decoding_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaDecodingConfiguration.keySystemConfiguration`. Deferred. */
static inline mumba_status mumba_media_decoding_configuration_set_key_system_configuration(
    mumba_context *ctx, mumba_media_decoding_configuration self,
    mumba_media_capabilities_key_system_configuration value) {
    return mumba_set(ctx, self, 0x80000d21u, mumba_of_handle(value));
}

/**
 * `MediaDecodingConfiguration.keySystemConfiguration`. Gives `MediaCapabilitiesKeySystemConfiguration` or none.
 * Reads.
 */
static inline mumba_status mumba_media_decoding_configuration_get_key_system_configuration(
    mumba_context *ctx, mumba_media_decoding_configuration self,
    mumba_media_capabilities_key_system_configuration *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d21u, result);
}

/** `MediaDecodingConfiguration.type`. Deferred. */
static inline mumba_status mumba_media_decoding_configuration_set_type(
    mumba_context *ctx, mumba_media_decoding_configuration self, mumba_media_decoding_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `MediaDecodingConfiguration.type`. Reads. */
static inline mumba_status mumba_media_decoding_configuration_get_type(
    mumba_context *ctx, mumba_media_decoding_configuration self, mumba_media_decoding_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/**
 * `MediaEncodingConfiguration`: an object with members. Those of `mumba_media_configuration` are for it too. It needs
 * `type`.
 */
typedef mumba_handle mumba_media_encoding_configuration;

/** Makes a `MediaEncodingConfiguration` without members. Deferred. */
static inline mumba_status mumba_media_encoding_configuration_create(
    mumba_context *ctx, mumba_media_encoding_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaEncodingConfiguration.type`. Deferred. */
static inline mumba_status mumba_media_encoding_configuration_set_type(
    mumba_context *ctx, mumba_media_encoding_configuration self, mumba_media_encoding_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `MediaEncodingConfiguration.type`. Reads. */
static inline mumba_status mumba_media_encoding_configuration_get_type(
    mumba_context *ctx, mumba_media_encoding_configuration self, mumba_media_encoding_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `VideoConfiguration`: an object with members. It needs `bitrate`, `contentType`, `framerate`, `height`, `width`. */
typedef mumba_handle mumba_video_configuration;

/** Makes a `VideoConfiguration` without members. Deferred. */
static inline mumba_status mumba_video_configuration_create(mumba_context *ctx, mumba_video_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoConfiguration.bitrate`. Deferred. */
static inline mumba_status mumba_video_configuration_set_bitrate(
    mumba_context *ctx, mumba_video_configuration self, uint64_t value) {
    return mumba_set(ctx, self, 0x800005b8u, mumba_of_number((double)value));
}

/** `VideoConfiguration.bitrate`. Reads. */
static inline mumba_status mumba_video_configuration_get_bitrate(
    mumba_context *ctx, mumba_video_configuration self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800005b8u, result);
}

/** `VideoConfiguration.colorGamut`. Deferred. */
static inline mumba_status mumba_video_configuration_set_color_gamut(
    mumba_context *ctx, mumba_video_configuration self, mumba_color_gamut value) {
    return mumba_set(ctx, self, 0x800006ccu, mumba_of_name(value));
}

/** `VideoConfiguration.colorGamut`. Reads. */
static inline mumba_status mumba_video_configuration_get_color_gamut(
    mumba_context *ctx, mumba_video_configuration self, mumba_color_gamut *result) {
    return mumba_web_get_name(ctx, self, 0x800006ccu, result);
}

/** `VideoConfiguration.contentType`. Deferred. */
static inline mumba_status mumba_video_configuration_set_content_type(
    mumba_context *ctx, mumba_video_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000072eu, mumba_of_string(value));
}

/** `VideoConfiguration.contentType`. Reads. */
static inline mumba_status mumba_video_configuration_get_content_type(
    mumba_context *ctx, mumba_video_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000072eu, result);
}

/** `VideoConfiguration.framerate`. Deferred. */
static inline mumba_status mumba_video_configuration_set_framerate(
    mumba_context *ctx, mumba_video_configuration self, double value) {
    return mumba_set(ctx, self, 0x80000a79u, mumba_of_number(value));
}

/** `VideoConfiguration.framerate`. Reads. */
static inline mumba_status mumba_video_configuration_get_framerate(
    mumba_context *ctx, mumba_video_configuration self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a79u, result);
}

/** `VideoConfiguration.hasAlphaChannel`. Deferred. */
static inline mumba_status mumba_video_configuration_set_has_alpha_channel(
    mumba_context *ctx, mumba_video_configuration self, bool value) {
    return mumba_set(ctx, self, 0x80000babu, mumba_of_bool(value));
}

/** `VideoConfiguration.hasAlphaChannel`. Reads. */
static inline mumba_status mumba_video_configuration_get_has_alpha_channel(
    mumba_context *ctx, mumba_video_configuration self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000babu, result);
}

/** `VideoConfiguration.hdrMetadataType`. Deferred. */
static inline mumba_status mumba_video_configuration_set_hdr_metadata_type(
    mumba_context *ctx, mumba_video_configuration self, mumba_hdr_metadata_type value) {
    return mumba_set(ctx, self, 0x80000bc5u, mumba_of_name(value));
}

/** `VideoConfiguration.hdrMetadataType`. Reads. */
static inline mumba_status mumba_video_configuration_get_hdr_metadata_type(
    mumba_context *ctx, mumba_video_configuration self, mumba_hdr_metadata_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000bc5u, result);
}

/** `VideoConfiguration.height`. Deferred. */
static inline mumba_status mumba_video_configuration_set_height(
    mumba_context *ctx, mumba_video_configuration self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `VideoConfiguration.height`. Reads. */
static inline mumba_status mumba_video_configuration_get_height(
    mumba_context *ctx, mumba_video_configuration self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000bcdu, result);
}

/** `VideoConfiguration.scalabilityMode`. Deferred. */
static inline mumba_status mumba_video_configuration_set_scalability_mode(
    mumba_context *ctx, mumba_video_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000139eu, mumba_of_string(value));
}

/** `VideoConfiguration.scalabilityMode`. Reads. */
static inline mumba_status mumba_video_configuration_get_scalability_mode(
    mumba_context *ctx, mumba_video_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000139eu, result);
}

/** `VideoConfiguration.spatialScalability`. Deferred. */
static inline mumba_status mumba_video_configuration_set_spatial_scalability(
    mumba_context *ctx, mumba_video_configuration self, bool value) {
    return mumba_set(ctx, self, 0x800014f7u, mumba_of_bool(value));
}

/** `VideoConfiguration.spatialScalability`. Reads. */
static inline mumba_status mumba_video_configuration_get_spatial_scalability(
    mumba_context *ctx, mumba_video_configuration self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014f7u, result);
}

/** `VideoConfiguration.transferFunction`. Deferred. */
static inline mumba_status mumba_video_configuration_set_transfer_function(
    mumba_context *ctx, mumba_video_configuration self, mumba_transfer_function value) {
    return mumba_set(ctx, self, 0x8000165cu, mumba_of_name(value));
}

/** `VideoConfiguration.transferFunction`. Reads. */
static inline mumba_status mumba_video_configuration_get_transfer_function(
    mumba_context *ctx, mumba_video_configuration self, mumba_transfer_function *result) {
    return mumba_web_get_name(ctx, self, 0x8000165cu, result);
}

/** `VideoConfiguration.width`. Deferred. */
static inline mumba_status mumba_video_configuration_set_width(
    mumba_context *ctx, mumba_video_configuration self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `VideoConfiguration.width`. Reads. */
static inline mumba_status mumba_video_configuration_get_width(
    mumba_context *ctx, mumba_video_configuration self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d4u, result);
}

#endif /* MUMBA_WEB_MEDIA_CAPABILITIES_H */
