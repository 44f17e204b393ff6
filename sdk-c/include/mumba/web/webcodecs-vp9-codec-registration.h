/**
 * @file webcodecs-vp9-codec-registration.h
 * VP9 WebCodecs Registration: <https://w3c.github.io/webcodecs/vp9_codec_registration.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCODECS_VP9_CODEC_REGISTRATION_H
#define MUMBA_WEB_WEBCODECS_VP9_CODEC_REGISTRATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_video_encoder_encode_options;
typedef mumba_handle mumba_video_encoder_encode_options_for_vp9;

/** `VideoEncoderEncodeOptions.vp9`. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_set_vp9(
    mumba_context *ctx, mumba_video_encoder_encode_options self, mumba_video_encoder_encode_options_for_vp9 value) {
    return mumba_set(ctx, self, 0x800017a6u, mumba_of_handle(value));
}

/** `VideoEncoderEncodeOptions.vp9`. Gives `VideoEncoderEncodeOptionsForVp9` or none. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_get_vp9(
    mumba_context *ctx, mumba_video_encoder_encode_options self, mumba_video_encoder_encode_options_for_vp9 *result) {
    return mumba_web_get_or_none(ctx, self, 0x800017a6u, result);
}

/** `VideoEncoderEncodeOptionsForVp9`: an object with members. */
typedef mumba_handle mumba_video_encoder_encode_options_for_vp9;

/** Makes a `VideoEncoderEncodeOptionsForVp9` without members. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_for_vp9_create(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_vp9 *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoEncoderEncodeOptionsForVp9.quantizer`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_for_vp9_set_quantizer(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_vp9 self, mumba_value value) {
    return mumba_set(ctx, self, 0x800011ebu, value);
}

/** `VideoEncoderEncodeOptionsForVp9.quantizer`. Gives a number or none. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_for_vp9_get_quantizer(
    mumba_context *ctx, mumba_video_encoder_encode_options_for_vp9 self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011ebu, result);
}

#endif /* MUMBA_WEB_WEBCODECS_VP9_CODEC_REGISTRATION_H */
