/**
 * @file webcodecs-hevc-codec-registration.h
 * HEVC (H.265) WebCodecs Registration: <https://w3c.github.io/webcodecs/hevc_codec_registration.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCODECS_HEVC_CODEC_REGISTRATION_H
#define MUMBA_WEB_WEBCODECS_HEVC_CODEC_REGISTRATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_hevc_encoder_config;
typedef mumba_handle mumba_video_encoder_config;
typedef mumba_handle mumba_video_encoder_encode_options;
typedef mumba_handle mumba_video_encoder_encode_options_for_hevc;
typedef mumba_name mumba_hevc_bitstream_format;

/** `HevcBitstreamFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_hevc_bitstream_format;

/** "annexb" */
#define MUMBA_HEVC_BITSTREAM_FORMAT_ANNEXB ((mumba_hevc_bitstream_format)0x80000498u)
/** "hevc" */
#define MUMBA_HEVC_BITSTREAM_FORMAT_HEVC ((mumba_hevc_bitstream_format)0x80000bcfu)

/** `HevcEncoderConfig`: an object with members. */
typedef mumba_handle mumba_hevc_encoder_config;

/** Makes a `HevcEncoderConfig` without members. Deferred. */
static inline mumba_status mumba_hevc_encoder_config_create(mumba_context *ctx, mumba_hevc_encoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `HevcEncoderConfig.format`. Without it: "hevc". Deferred. */
static inline mumba_status mumba_hevc_encoder_config_set_format(
    mumba_context *ctx, mumba_hevc_encoder_config self, mumba_hevc_bitstream_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `HevcEncoderConfig.format`. Reads. */
static inline mumba_status mumba_hevc_encoder_config_get_format(
    mumba_context *ctx, mumba_hevc_encoder_config self, mumba_hevc_bitstream_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `VideoEncoderConfig.hevc`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_hevc(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_hevc_encoder_config value) {
    return mumba_set(ctx, self, 0x80000bcfu, mumba_of_handle(value));
}

/** `VideoEncoderConfig.hevc`. Gives `HevcEncoderConfig` or none. Reads. */
static inline mumba_status mumba_video_encoder_config_get_hevc(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_hevc_encoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bcfu, result);
}

/** `VideoEncoderEncodeOptions.hevc`. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_set_hevc(
    mumba_context *ctx, mumba_video_encoder_encode_options self, mumba_video_encoder_encode_options_for_hevc value) {
    return mumba_set(ctx, self, 0x80000bcfu, mumba_of_handle(value));
}

/** `VideoEncoderEncodeOptions.hevc`. Gives `VideoEncoderEncodeOptionsForHevc` or none. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_get_hevc(
    mumba_context *ctx, mumba_video_encoder_encode_options self, mumba_video_encoder_encode_options_for_hevc *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bcfu, result);
}

/** `VideoEncoderEncodeOptionsForHevc`: an object with members. */
typedef mumba_handle mumba_video_encoder_encode_options_for_hevc;

/** Makes a `VideoEncoderEncodeOptionsForHevc` without members. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_for_hevc_create(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_hevc *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoEncoderEncodeOptionsForHevc.quantizer`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_for_hevc_set_quantizer(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_hevc self, mumba_value value) {
    return mumba_set(ctx, self, 0x800011ebu, value);
}

/** `VideoEncoderEncodeOptionsForHevc.quantizer`. Gives a number or none. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_for_hevc_get_quantizer(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_hevc self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011ebu, result);
}

#endif /* MUMBA_WEB_WEBCODECS_HEVC_CODEC_REGISTRATION_H */
