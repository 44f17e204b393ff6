/**
 * @file encoding.h
 * Encoding Standard: <https://encoding.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ENCODING_H
#define MUMBA_WEB_ENCODING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_text_decode_options;
typedef mumba_handle mumba_text_decoder;
typedef mumba_handle mumba_text_decoder_options;
typedef mumba_handle mumba_text_decoder_stream;
typedef mumba_handle mumba_text_encoder;
typedef mumba_handle mumba_text_encoder_encode_into_result;
typedef mumba_handle mumba_text_encoder_stream;

/** `TextDecoder`. */
typedef mumba_handle mumba_text_decoder;

/** Gives `object` itself when it is of `TextDecoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_decoder(mumba_context *ctx, mumba_handle object, mumba_text_decoder *result) {
    return mumba_web_cast(ctx, object, 0x80000359u, 0, result);
}

/** `new TextDecoder`. Deferred. */
static inline mumba_status mumba_text_decoder_new(mumba_context *ctx, mumba_text_decoder *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000359u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TextDecoder`. Deferred. */
static inline mumba_status mumba_text_decoder_new_with_label(
    mumba_context *ctx, mumba_string label, mumba_text_decoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(label);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000359u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TextDecoder`. Deferred. */
static inline mumba_status mumba_text_decoder_new_with_label_and_options(
    mumba_context *ctx, mumba_string label, mumba_text_decoder_options options, mumba_text_decoder *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(label);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000359u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TextDecoder.decode`. Reads. */
static inline mumba_status mumba_text_decoder_decode(
    mumba_context *ctx, mumba_text_decoder self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x80000820u, NULL, 0, result);
}

/**
 * `TextDecoder.decode`. `input`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Reads.
 */
static inline mumba_status mumba_text_decoder_decode_with_input(
    mumba_context *ctx, mumba_text_decoder self, mumba_object input, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    return mumba_web_call_string(ctx, self, 0x80000820u, argv, 1, result);
}

/**
 * `TextDecoder.decode`. `input`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Reads.
 */
static inline mumba_status mumba_text_decoder_decode_with_input_and_options(
    mumba_context *ctx, mumba_text_decoder self, mumba_object input, mumba_text_decode_options options,
    mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_handle(options);
    return mumba_web_call_string(ctx, self, 0x80000820u, argv, 2, result);
}

/** `TextDecoder.encoding`. Reads. */
static inline mumba_status mumba_text_decoder_get_encoding(
    mumba_context *ctx, mumba_text_decoder self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000096bu, result);
}

/** `TextDecoder.fatal`. Reads. */
static inline mumba_status mumba_text_decoder_get_fatal(mumba_context *ctx, mumba_text_decoder self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009f1u, result);
}

/** `TextDecoder.ignoreBOM`. Reads. */
static inline mumba_status mumba_text_decoder_get_ignore_bom(
    mumba_context *ctx, mumba_text_decoder self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c0cu, result);
}

/** `TextDecoderStream`. */
typedef mumba_handle mumba_text_decoder_stream;

/** Gives `object` itself when it is of `TextDecoderStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_decoder_stream(
    mumba_context *ctx, mumba_handle object, mumba_text_decoder_stream *result) {
    return mumba_web_cast(ctx, object, 0x8000035au, 0, result);
}

/** `new TextDecoderStream`. Deferred. */
static inline mumba_status mumba_text_decoder_stream_new(mumba_context *ctx, mumba_text_decoder_stream *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TextDecoderStream`. Deferred. */
static inline mumba_status mumba_text_decoder_stream_new_with_label(
    mumba_context *ctx, mumba_string label, mumba_text_decoder_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(label);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TextDecoderStream`. Deferred. */
static inline mumba_status mumba_text_decoder_stream_new_with_label_and_options(
    mumba_context *ctx, mumba_string label, mumba_text_decoder_options options, mumba_text_decoder_stream *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(label);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TextDecoderStream.encoding`. Reads. */
static inline mumba_status mumba_text_decoder_stream_get_encoding(
    mumba_context *ctx, mumba_text_decoder_stream self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000096bu, result);
}

/** `TextDecoderStream.fatal`. Reads. */
static inline mumba_status mumba_text_decoder_stream_get_fatal(
    mumba_context *ctx, mumba_text_decoder_stream self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009f1u, result);
}

/** `TextDecoderStream.ignoreBOM`. Reads. */
static inline mumba_status mumba_text_decoder_stream_get_ignore_bom(
    mumba_context *ctx, mumba_text_decoder_stream self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c0cu, result);
}

/** `TextEncoder`. */
typedef mumba_handle mumba_text_encoder;

/** Gives `object` itself when it is of `TextEncoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_encoder(mumba_context *ctx, mumba_handle object, mumba_text_encoder *result) {
    return mumba_web_cast(ctx, object, 0x8000035bu, 0, result);
}

/** `new TextEncoder`. Deferred. */
static inline mumba_status mumba_text_encoder_new(mumba_context *ctx, mumba_text_encoder *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TextEncoder.encode`. Gives `Uint8Array`. Deferred. */
static inline mumba_status mumba_text_encoder_encode(
    mumba_context *ctx, mumba_text_encoder self, mumba_uint8_array *result) {
    return mumba_invoke(ctx, self, 0x80000967u, NULL, 0, result);
}

/** `TextEncoder.encode`. Gives `Uint8Array`. Deferred. */
static inline mumba_status mumba_text_encoder_encode_with_input(
    mumba_context *ctx, mumba_text_encoder self, mumba_string input, mumba_uint8_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x80000967u, argv, 1, result);
}

/** `TextEncoder.encodeInto`. Deferred. */
static inline mumba_status mumba_text_encoder_encode_into(
    mumba_context *ctx, mumba_text_encoder self, mumba_string source, mumba_uint8_array destination,
    mumba_text_encoder_encode_into_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(source);
    argv[1] = mumba_of_handle(destination);
    return mumba_invoke(ctx, self, 0x80000968u, argv, 2, result);
}

/** `TextEncoder.encoding`. Reads. */
static inline mumba_status mumba_text_encoder_get_encoding(
    mumba_context *ctx, mumba_text_encoder self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000096bu, result);
}

/** `TextEncoderStream`. */
typedef mumba_handle mumba_text_encoder_stream;

/** Gives `object` itself when it is of `TextEncoderStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_encoder_stream(
    mumba_context *ctx, mumba_handle object, mumba_text_encoder_stream *result) {
    return mumba_web_cast(ctx, object, 0x8000035cu, 0, result);
}

/** `new TextEncoderStream`. Deferred. */
static inline mumba_status mumba_text_encoder_stream_new(mumba_context *ctx, mumba_text_encoder_stream *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TextEncoderStream.encoding`. Reads. */
static inline mumba_status mumba_text_encoder_stream_get_encoding(
    mumba_context *ctx, mumba_text_encoder_stream self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000096bu, result);
}

/** `TextDecodeOptions`: an object with members. */
typedef mumba_handle mumba_text_decode_options;

/** Makes a `TextDecodeOptions` without members. Deferred. */
static inline mumba_status mumba_text_decode_options_create(mumba_context *ctx, mumba_text_decode_options *result) {
    return mumba_object_create(ctx, result);
}

/** `TextDecodeOptions.stream`. Without it: false. Deferred. */
static inline mumba_status mumba_text_decode_options_set_stream(
    mumba_context *ctx, mumba_text_decode_options self, bool value) {
    return mumba_set(ctx, self, 0x8000155fu, mumba_of_bool(value));
}

/** `TextDecodeOptions.stream`. Reads. */
static inline mumba_status mumba_text_decode_options_get_stream(
    mumba_context *ctx, mumba_text_decode_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000155fu, result);
}

/** `TextDecoderOptions`: an object with members. */
typedef mumba_handle mumba_text_decoder_options;

/** Makes a `TextDecoderOptions` without members. Deferred. */
static inline mumba_status mumba_text_decoder_options_create(mumba_context *ctx, mumba_text_decoder_options *result) {
    return mumba_object_create(ctx, result);
}

/** `TextDecoderOptions.fatal`. Without it: false. Deferred. */
static inline mumba_status mumba_text_decoder_options_set_fatal(
    mumba_context *ctx, mumba_text_decoder_options self, bool value) {
    return mumba_set(ctx, self, 0x800009f1u, mumba_of_bool(value));
}

/** `TextDecoderOptions.fatal`. Reads. */
static inline mumba_status mumba_text_decoder_options_get_fatal(
    mumba_context *ctx, mumba_text_decoder_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009f1u, result);
}

/** `TextDecoderOptions.ignoreBOM`. Without it: false. Deferred. */
static inline mumba_status mumba_text_decoder_options_set_ignore_bom(
    mumba_context *ctx, mumba_text_decoder_options self, bool value) {
    return mumba_set(ctx, self, 0x80000c0cu, mumba_of_bool(value));
}

/** `TextDecoderOptions.ignoreBOM`. Reads. */
static inline mumba_status mumba_text_decoder_options_get_ignore_bom(
    mumba_context *ctx, mumba_text_decoder_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c0cu, result);
}

/** `TextEncoderEncodeIntoResult`: an object with members. */
typedef mumba_handle mumba_text_encoder_encode_into_result;

/** Makes a `TextEncoderEncodeIntoResult` without members. Deferred. */
static inline mumba_status mumba_text_encoder_encode_into_result_create(
    mumba_context *ctx, mumba_text_encoder_encode_into_result *result) {
    return mumba_object_create(ctx, result);
}

/** `TextEncoderEncodeIntoResult.read`. Deferred. */
static inline mumba_status mumba_text_encoder_encode_into_result_set_read(
    mumba_context *ctx, mumba_text_encoder_encode_into_result self, uint64_t value) {
    return mumba_set(ctx, self, 0x80001227u, mumba_of_number((double)value));
}

/** `TextEncoderEncodeIntoResult.read`. Reads. */
static inline mumba_status mumba_text_encoder_encode_into_result_get_read(
    mumba_context *ctx, mumba_text_encoder_encode_into_result self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001227u, result);
}

/** `TextEncoderEncodeIntoResult.written`. Deferred. */
static inline mumba_status mumba_text_encoder_encode_into_result_set_written(
    mumba_context *ctx, mumba_text_encoder_encode_into_result self, uint64_t value) {
    return mumba_set(ctx, self, 0x800017f0u, mumba_of_number((double)value));
}

/** `TextEncoderEncodeIntoResult.written`. Reads. */
static inline mumba_status mumba_text_encoder_encode_into_result_get_written(
    mumba_context *ctx, mumba_text_encoder_encode_into_result self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800017f0u, result);
}

#endif /* MUMBA_WEB_ENCODING_H */
