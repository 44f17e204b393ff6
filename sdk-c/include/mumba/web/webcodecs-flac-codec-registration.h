/**
 * @file webcodecs-flac-codec-registration.h
 * FLAC WebCodecs Registration: <https://w3c.github.io/webcodecs/flac_codec_registration.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCODECS_FLAC_CODEC_REGISTRATION_H
#define MUMBA_WEB_WEBCODECS_FLAC_CODEC_REGISTRATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_audio_encoder_config;
typedef mumba_handle mumba_flac_encoder_config;

/** `AudioEncoderConfig.flac`. Deferred. */
static inline mumba_status mumba_audio_encoder_config_set_flac(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_flac_encoder_config value) {
    return mumba_set(ctx, self, 0x80000a1fu, mumba_of_handle(value));
}

/** `AudioEncoderConfig.flac`. Gives `FlacEncoderConfig` or none. Reads. */
static inline mumba_status mumba_audio_encoder_config_get_flac(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_flac_encoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a1fu, result);
}

/** `FlacEncoderConfig`: an object with members. */
typedef mumba_handle mumba_flac_encoder_config;

/** Makes a `FlacEncoderConfig` without members. Deferred. */
static inline mumba_status mumba_flac_encoder_config_create(mumba_context *ctx, mumba_flac_encoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `FlacEncoderConfig.blockSize`. Without it: 0. Deferred. */
static inline mumba_status mumba_flac_encoder_config_set_block_size(
    mumba_context *ctx, mumba_flac_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800005c9u, mumba_of_number((double)value));
}

/** `FlacEncoderConfig.blockSize`. Reads. */
static inline mumba_status mumba_flac_encoder_config_get_block_size(
    mumba_context *ctx, mumba_flac_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800005c9u, result);
}

/** `FlacEncoderConfig.compressLevel`. Without it: 5. Deferred. */
static inline mumba_status mumba_flac_encoder_config_set_compress_level(
    mumba_context *ctx, mumba_flac_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006f4u, mumba_of_number((double)value));
}

/** `FlacEncoderConfig.compressLevel`. Reads. */
static inline mumba_status mumba_flac_encoder_config_get_compress_level(
    mumba_context *ctx, mumba_flac_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006f4u, result);
}

#endif /* MUMBA_WEB_WEBCODECS_FLAC_CODEC_REGISTRATION_H */
