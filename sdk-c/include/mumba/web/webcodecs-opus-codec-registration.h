/**
 * @file webcodecs-opus-codec-registration.h
 * Opus WebCodecs Registration: <https://w3c.github.io/webcodecs/opus_codec_registration.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCODECS_OPUS_CODEC_REGISTRATION_H
#define MUMBA_WEB_WEBCODECS_OPUS_CODEC_REGISTRATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_audio_encoder_config;
typedef mumba_handle mumba_opus_encoder_config;
typedef mumba_name mumba_opus_application;
typedef mumba_name mumba_opus_bitstream_format;
typedef mumba_name mumba_opus_signal;

/** `OpusApplication`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_opus_application;

/** "voip" */
#define MUMBA_OPUS_APPLICATION_VOIP ((mumba_opus_application)0x800017a3u)
/** "audio" */
#define MUMBA_OPUS_APPLICATION_AUDIO ((mumba_opus_application)0x8000052eu)
/** "lowdelay" */
#define MUMBA_OPUS_APPLICATION_LOWDELAY ((mumba_opus_application)0x80000dabu)

/** `OpusBitstreamFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_opus_bitstream_format;

/** "opus" */
#define MUMBA_OPUS_BITSTREAM_FORMAT_OPUS ((mumba_opus_bitstream_format)0x80001068u)
/** "ogg" */
#define MUMBA_OPUS_BITSTREAM_FORMAT_OGG ((mumba_opus_bitstream_format)0x80000f33u)

/** `OpusSignal`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_opus_signal;

/** "auto" */
#define MUMBA_OPUS_SIGNAL_AUTO ((mumba_opus_signal)0x80000542u)
/** "music" */
#define MUMBA_OPUS_SIGNAL_MUSIC ((mumba_opus_signal)0x80000ebbu)
/** "voice" */
#define MUMBA_OPUS_SIGNAL_VOICE ((mumba_opus_signal)0x8000179du)

/** `AudioEncoderConfig.opus`. Deferred. */
static inline mumba_status mumba_audio_encoder_config_set_opus(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_opus_encoder_config value) {
    return mumba_set(ctx, self, 0x80001068u, mumba_of_handle(value));
}

/** `AudioEncoderConfig.opus`. Gives `OpusEncoderConfig` or none. Reads. */
static inline mumba_status mumba_audio_encoder_config_get_opus(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_opus_encoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001068u, result);
}

/** `OpusEncoderConfig`: an object with members. */
typedef mumba_handle mumba_opus_encoder_config;

/** Makes a `OpusEncoderConfig` without members. Deferred. */
static inline mumba_status mumba_opus_encoder_config_create(mumba_context *ctx, mumba_opus_encoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `OpusEncoderConfig.application`. Without it: "audio". Deferred. */
static inline mumba_status mumba_opus_encoder_config_set_application(
    mumba_context *ctx, mumba_opus_encoder_config self, mumba_opus_application value) {
    return mumba_set(ctx, self, 0x800004afu, mumba_of_name(value));
}

/** `OpusEncoderConfig.application`. Reads. */
static inline mumba_status mumba_opus_encoder_config_get_application(
    mumba_context *ctx, mumba_opus_encoder_config self, mumba_opus_application *result) {
    return mumba_web_get_name(ctx, self, 0x800004afu, result);
}

/** `OpusEncoderConfig.complexity`. Deferred. */
static inline mumba_status mumba_opus_encoder_config_set_complexity(
    mumba_context *ctx, mumba_opus_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006ebu, mumba_of_number((double)value));
}

/** `OpusEncoderConfig.complexity`. Reads. */
static inline mumba_status mumba_opus_encoder_config_get_complexity(
    mumba_context *ctx, mumba_opus_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006ebu, result);
}

/** `OpusEncoderConfig.format`. Without it: "opus". Deferred. */
static inline mumba_status mumba_opus_encoder_config_set_format(
    mumba_context *ctx, mumba_opus_encoder_config self, mumba_opus_bitstream_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `OpusEncoderConfig.format`. Reads. */
static inline mumba_status mumba_opus_encoder_config_get_format(
    mumba_context *ctx, mumba_opus_encoder_config self, mumba_opus_bitstream_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `OpusEncoderConfig.frameDuration`. Without it: 20000. Deferred. */
static inline mumba_status mumba_opus_encoder_config_set_frame_duration(
    mumba_context *ctx, mumba_opus_encoder_config self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000a6au, mumba_of_number((double)value));
}

/** `OpusEncoderConfig.frameDuration`. Reads. */
static inline mumba_status mumba_opus_encoder_config_get_frame_duration(
    mumba_context *ctx, mumba_opus_encoder_config self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000a6au, result);
}

/** `OpusEncoderConfig.packetlossperc`. Without it: 0. Deferred. */
static inline mumba_status mumba_opus_encoder_config_set_packetlossperc(
    mumba_context *ctx, mumba_opus_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800010a2u, mumba_of_number((double)value));
}

/** `OpusEncoderConfig.packetlossperc`. Reads. */
static inline mumba_status mumba_opus_encoder_config_get_packetlossperc(
    mumba_context *ctx, mumba_opus_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800010a2u, result);
}

/** `OpusEncoderConfig.signal`. Without it: "auto". Deferred. */
static inline mumba_status mumba_opus_encoder_config_set_signal(
    mumba_context *ctx, mumba_opus_encoder_config self, mumba_opus_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_name(value));
}

/** `OpusEncoderConfig.signal`. Reads. */
static inline mumba_status mumba_opus_encoder_config_get_signal(
    mumba_context *ctx, mumba_opus_encoder_config self, mumba_opus_signal *result) {
    return mumba_web_get_name(ctx, self, 0x8000149fu, result);
}

/** `OpusEncoderConfig.usedtx`. Without it: false. Deferred. */
static inline mumba_status mumba_opus_encoder_config_set_usedtx(
    mumba_context *ctx, mumba_opus_encoder_config self, bool value) {
    return mumba_set(ctx, self, 0x8000172du, mumba_of_bool(value));
}

/** `OpusEncoderConfig.usedtx`. Reads. */
static inline mumba_status mumba_opus_encoder_config_get_usedtx(
    mumba_context *ctx, mumba_opus_encoder_config self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000172du, result);
}

/** `OpusEncoderConfig.useinbandfec`. Without it: false. Deferred. */
static inline mumba_status mumba_opus_encoder_config_set_useinbandfec(
    mumba_context *ctx, mumba_opus_encoder_config self, bool value) {
    return mumba_set(ctx, self, 0x8000172eu, mumba_of_bool(value));
}

/** `OpusEncoderConfig.useinbandfec`. Reads. */
static inline mumba_status mumba_opus_encoder_config_get_useinbandfec(
    mumba_context *ctx, mumba_opus_encoder_config self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000172eu, result);
}

#endif /* MUMBA_WEB_WEBCODECS_OPUS_CODEC_REGISTRATION_H */
