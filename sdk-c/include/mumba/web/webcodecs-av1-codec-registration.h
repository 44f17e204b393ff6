/**
 * @file webcodecs-av1-codec-registration.h
 * AV1 WebCodecs Registration: <https://w3c.github.io/webcodecs/av1_codec_registration.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCODECS_AV1_CODEC_REGISTRATION_H
#define MUMBA_WEB_WEBCODECS_AV1_CODEC_REGISTRATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_video_encoder_encode_options;
typedef mumba_handle mumba_video_encoder_encode_options_for_av1;

/** `VideoEncoderEncodeOptions.av1`. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_set_av1(
    mumba_context *ctx, mumba_video_encoder_encode_options self, mumba_video_encoder_encode_options_for_av1 value) {
    return mumba_set(ctx, self, 0x8000054fu, mumba_of_handle(value));
}

/** `VideoEncoderEncodeOptions.av1`. Gives `VideoEncoderEncodeOptionsForAv1` or none. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_get_av1(
    mumba_context *ctx, mumba_video_encoder_encode_options self, mumba_video_encoder_encode_options_for_av1 *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000054fu, result);
}

/** `VideoEncoderEncodeOptionsForAv1`: an object with members. */
typedef mumba_handle mumba_video_encoder_encode_options_for_av1;

/** Makes a `VideoEncoderEncodeOptionsForAv1` without members. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_for_av1_create(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_av1 *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoEncoderEncodeOptionsForAv1.quantizer`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_for_av1_set_quantizer(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_av1 self, mumba_value value) {
    return mumba_set(ctx, self, 0x800011ebu, value);
}

/** `VideoEncoderEncodeOptionsForAv1.quantizer`. Gives a number or none. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_for_av1_get_quantizer(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_av1 self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011ebu, result);
}

#endif /* MUMBA_WEB_WEBCODECS_AV1_CODEC_REGISTRATION_H */
