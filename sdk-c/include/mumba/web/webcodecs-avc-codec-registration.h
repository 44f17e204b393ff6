/**
 * @file webcodecs-avc-codec-registration.h
 * AVC (H.264) WebCodecs Registration: <https://w3c.github.io/webcodecs/avc_codec_registration.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCODECS_AVC_CODEC_REGISTRATION_H
#define MUMBA_WEB_WEBCODECS_AVC_CODEC_REGISTRATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_avc_encoder_config;
typedef mumba_handle mumba_video_encoder_config;
typedef mumba_handle mumba_video_encoder_encode_options;
typedef mumba_handle mumba_video_encoder_encode_options_for_avc;
typedef mumba_name mumba_avc_bitstream_format;

/** `AvcBitstreamFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_avc_bitstream_format;

/** "annexb" */
#define MUMBA_AVC_BITSTREAM_FORMAT_ANNEXB ((mumba_avc_bitstream_format)0x80000498u)
/** "avc" */
#define MUMBA_AVC_BITSTREAM_FORMAT_AVC ((mumba_avc_bitstream_format)0x80000556u)

/** `AvcEncoderConfig`: an object with members. */
typedef mumba_handle mumba_avc_encoder_config;

/** Makes a `AvcEncoderConfig` without members. Deferred. */
static inline mumba_status mumba_avc_encoder_config_create(mumba_context *ctx, mumba_avc_encoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `AvcEncoderConfig.format`. Without it: "avc". Deferred. */
static inline mumba_status mumba_avc_encoder_config_set_format(
    mumba_context *ctx, mumba_avc_encoder_config self, mumba_avc_bitstream_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `AvcEncoderConfig.format`. Reads. */
static inline mumba_status mumba_avc_encoder_config_get_format(
    mumba_context *ctx, mumba_avc_encoder_config self, mumba_avc_bitstream_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `VideoEncoderConfig.avc`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_avc(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_avc_encoder_config value) {
    return mumba_set(ctx, self, 0x80000556u, mumba_of_handle(value));
}

/** `VideoEncoderConfig.avc`. Gives `AvcEncoderConfig` or none. Reads. */
static inline mumba_status mumba_video_encoder_config_get_avc(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_avc_encoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000556u, result);
}

/** `VideoEncoderEncodeOptions.avc`. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_set_avc(
    mumba_context *ctx, mumba_video_encoder_encode_options self, mumba_video_encoder_encode_options_for_avc value) {
    return mumba_set(ctx, self, 0x80000556u, mumba_of_handle(value));
}

/** `VideoEncoderEncodeOptions.avc`. Gives `VideoEncoderEncodeOptionsForAvc` or none. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_get_avc(
    mumba_context *ctx, mumba_video_encoder_encode_options self, mumba_video_encoder_encode_options_for_avc *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000556u, result);
}

/** `VideoEncoderEncodeOptionsForAvc`: an object with members. */
typedef mumba_handle mumba_video_encoder_encode_options_for_avc;

/** Makes a `VideoEncoderEncodeOptionsForAvc` without members. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_for_avc_create(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_avc *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoEncoderEncodeOptionsForAvc.quantizer`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_for_avc_set_quantizer(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_avc self, mumba_value value) {
    return mumba_set(ctx, self, 0x800011ebu, value);
}

/** `VideoEncoderEncodeOptionsForAvc.quantizer`. Gives a number or none. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_for_avc_get_quantizer(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_avc self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011ebu, result);
}

#endif /* MUMBA_WEB_WEBCODECS_AVC_CODEC_REGISTRATION_H */
