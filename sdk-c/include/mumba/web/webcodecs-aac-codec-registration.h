/**
 * @file webcodecs-aac-codec-registration.h
 * AAC WebCodecs Registration: <https://w3c.github.io/webcodecs/aac_codec_registration.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCODECS_AAC_CODEC_REGISTRATION_H
#define MUMBA_WEB_WEBCODECS_AAC_CODEC_REGISTRATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_aac_encoder_config;
typedef mumba_handle mumba_audio_encoder_config;
typedef mumba_name mumba_aac_bitstream_format;

/** `AacBitstreamFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_aac_bitstream_format;

/** "aac" */
#define MUMBA_AAC_BITSTREAM_FORMAT_AAC ((mumba_aac_bitstream_format)0x80000405u)
/** "adts" */
#define MUMBA_AAC_BITSTREAM_FORMAT_ADTS ((mumba_aac_bitstream_format)0x80000456u)

/** `AacEncoderConfig`: an object with members. */
typedef mumba_handle mumba_aac_encoder_config;

/** Makes a `AacEncoderConfig` without members. Deferred. */
static inline mumba_status mumba_aac_encoder_config_create(mumba_context *ctx, mumba_aac_encoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `AacEncoderConfig.format`. Without it: "aac". Deferred. */
static inline mumba_status mumba_aac_encoder_config_set_format(
    mumba_context *ctx, mumba_aac_encoder_config self, mumba_aac_bitstream_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `AacEncoderConfig.format`. Reads. */
static inline mumba_status mumba_aac_encoder_config_get_format(
    mumba_context *ctx, mumba_aac_encoder_config self, mumba_aac_bitstream_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `AudioEncoderConfig.aac`. Deferred. */
static inline mumba_status mumba_audio_encoder_config_set_aac(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_aac_encoder_config value) {
    return mumba_set(ctx, self, 0x80000405u, mumba_of_handle(value));
}

/** `AudioEncoderConfig.aac`. Gives `AacEncoderConfig` or none. Reads. */
static inline mumba_status mumba_audio_encoder_config_get_aac(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_aac_encoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000405u, result);
}

#endif /* MUMBA_WEB_WEBCODECS_AAC_CODEC_REGISTRATION_H */
