/**
 * @file webcodecs.h
 * WebCodecs: <https://w3c.github.io/webcodecs/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCODECS_H
#define MUMBA_WEB_WEBCODECS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_audio_data;
typedef mumba_handle mumba_audio_data_copy_to_options;
typedef mumba_handle mumba_audio_data_init;
typedef mumba_handle mumba_audio_data_output_callback;
typedef mumba_handle mumba_audio_decoder;
typedef mumba_handle mumba_audio_decoder_config;
typedef mumba_handle mumba_audio_decoder_init;
typedef mumba_handle mumba_audio_decoder_support;
typedef mumba_handle mumba_audio_encoder;
typedef mumba_handle mumba_audio_encoder_config;
typedef mumba_handle mumba_audio_encoder_init;
typedef mumba_handle mumba_audio_encoder_support;
typedef mumba_handle mumba_dom_rect_init;
typedef mumba_handle mumba_dom_rect_read_only;
typedef mumba_handle mumba_encoded_audio_chunk;
typedef mumba_handle mumba_encoded_audio_chunk_init;
typedef mumba_handle mumba_encoded_audio_chunk_metadata;
typedef mumba_handle mumba_encoded_audio_chunk_output_callback;
typedef mumba_handle mumba_encoded_video_chunk;
typedef mumba_handle mumba_encoded_video_chunk_init;
typedef mumba_handle mumba_encoded_video_chunk_metadata;
typedef mumba_handle mumba_encoded_video_chunk_output_callback;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_canvas_element;
typedef mumba_handle mumba_html_image_element;
typedef mumba_handle mumba_html_video_element;
typedef mumba_handle mumba_image_bitmap;
typedef mumba_handle mumba_image_decode_options;
typedef mumba_handle mumba_image_decode_result;
typedef mumba_handle mumba_image_decoder;
typedef mumba_handle mumba_image_decoder_init;
typedef mumba_handle mumba_image_track;
typedef mumba_handle mumba_image_track_list;
typedef mumba_handle mumba_offscreen_canvas;
typedef mumba_handle mumba_plane_layout;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_svc_output_metadata;
typedef mumba_handle mumba_svg_image_element;
typedef mumba_handle mumba_video_color_space;
typedef mumba_handle mumba_video_color_space_init;
typedef mumba_handle mumba_video_decoder;
typedef mumba_handle mumba_video_decoder_config;
typedef mumba_handle mumba_video_decoder_init;
typedef mumba_handle mumba_video_decoder_support;
typedef mumba_handle mumba_video_encoder;
typedef mumba_handle mumba_video_encoder_config;
typedef mumba_handle mumba_video_encoder_encode_options;
typedef mumba_handle mumba_video_encoder_init;
typedef mumba_handle mumba_video_encoder_support;
typedef mumba_handle mumba_video_frame;
typedef mumba_handle mumba_video_frame_buffer_init;
typedef mumba_handle mumba_video_frame_copy_to_options;
typedef mumba_handle mumba_video_frame_init;
typedef mumba_handle mumba_video_frame_metadata;
typedef mumba_handle mumba_video_frame_output_callback;
typedef mumba_handle mumba_web_codecs_error_callback;
typedef mumba_name mumba_alpha_option;
typedef mumba_name mumba_audio_sample_format;
typedef mumba_name mumba_bitrate_mode;
typedef mumba_name mumba_codec_state;
typedef mumba_name mumba_color_space_conversion;
typedef mumba_name mumba_encoded_audio_chunk_type;
typedef mumba_name mumba_encoded_video_chunk_type;
typedef mumba_name mumba_hardware_acceleration;
typedef mumba_name mumba_latency_mode;
typedef mumba_name mumba_predefined_color_space;
typedef mumba_name mumba_video_color_primaries;
typedef mumba_name mumba_video_encoder_bitrate_mode;
typedef mumba_name mumba_video_matrix_coefficients;
typedef mumba_name mumba_video_pixel_format;
typedef mumba_name mumba_video_transfer_characteristics;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `AlphaOption`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_alpha_option;

/** "keep" */
#define MUMBA_ALPHA_OPTION_KEEP ((mumba_alpha_option)0x80000d13u)
/** "discard" */
#define MUMBA_ALPHA_OPTION_DISCARD ((mumba_alpha_option)0x800008ccu)

/** `AudioSampleFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_audio_sample_format;

/** "u8" */
#define MUMBA_AUDIO_SAMPLE_FORMAT_U8 ((mumba_audio_sample_format)0x80001684u)
/** "s16" */
#define MUMBA_AUDIO_SAMPLE_FORMAT_S16 ((mumba_audio_sample_format)0x8000137eu)
/** "s32" */
#define MUMBA_AUDIO_SAMPLE_FORMAT_S32 ((mumba_audio_sample_format)0x80001380u)
/** "f32" */
#define MUMBA_AUDIO_SAMPLE_FORMAT_F32 ((mumba_audio_sample_format)0x800009e1u)
/** "u8-planar" */
#define MUMBA_AUDIO_SAMPLE_FORMAT_U8_PLANAR ((mumba_audio_sample_format)0x80001685u)
/** "s16-planar" */
#define MUMBA_AUDIO_SAMPLE_FORMAT_S16_PLANAR ((mumba_audio_sample_format)0x8000137fu)
/** "s32-planar" */
#define MUMBA_AUDIO_SAMPLE_FORMAT_S32_PLANAR ((mumba_audio_sample_format)0x80001381u)
/** "f32-planar" */
#define MUMBA_AUDIO_SAMPLE_FORMAT_F32_PLANAR ((mumba_audio_sample_format)0x800009e2u)

/** `CodecState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_codec_state;

/** "unconfigured" */
#define MUMBA_CODEC_STATE_UNCONFIGURED ((mumba_codec_state)0x800016a0u)
/** "configured" */
#define MUMBA_CODEC_STATE_CONFIGURED ((mumba_codec_state)0x8000070bu)
/** "closed" */
#define MUMBA_CODEC_STATE_CLOSED ((mumba_codec_state)0x800006afu)

/** `EncodedAudioChunkType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_encoded_audio_chunk_type;

/** "key" */
#define MUMBA_ENCODED_AUDIO_CHUNK_TYPE_KEY ((mumba_encoded_audio_chunk_type)0x80000d19u)
/** "delta" */
#define MUMBA_ENCODED_AUDIO_CHUNK_TYPE_DELTA ((mumba_encoded_audio_chunk_type)0x8000085fu)

/** `EncodedVideoChunkType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_encoded_video_chunk_type;

/** "key" */
#define MUMBA_ENCODED_VIDEO_CHUNK_TYPE_KEY ((mumba_encoded_video_chunk_type)0x80000d19u)
/** "delta" */
#define MUMBA_ENCODED_VIDEO_CHUNK_TYPE_DELTA ((mumba_encoded_video_chunk_type)0x8000085fu)

/** `HardwareAcceleration`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_hardware_acceleration;

/** "no-preference" */
#define MUMBA_HARDWARE_ACCELERATION_NO_PREFERENCE ((mumba_hardware_acceleration)0x80000ef1u)
/** "prefer-hardware" */
#define MUMBA_HARDWARE_ACCELERATION_PREFER_HARDWARE ((mumba_hardware_acceleration)0x80001179u)
/** "prefer-software" */
#define MUMBA_HARDWARE_ACCELERATION_PREFER_SOFTWARE ((mumba_hardware_acceleration)0x8000117au)

/** `LatencyMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_latency_mode;

/** "quality" */
#define MUMBA_LATENCY_MODE_QUALITY ((mumba_latency_mode)0x800011eau)
/** "realtime" */
#define MUMBA_LATENCY_MODE_REALTIME ((mumba_latency_mode)0x8000123cu)

/** `VideoColorPrimaries`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_video_color_primaries;

/** "bt709" */
#define MUMBA_VIDEO_COLOR_PRIMARIES_BT709 ((mumba_video_color_primaries)0x800005f0u)
/** "bt470bg" */
#define MUMBA_VIDEO_COLOR_PRIMARIES_BT470BG ((mumba_video_color_primaries)0x800005efu)
/** "smpte170m" */
#define MUMBA_VIDEO_COLOR_PRIMARIES_SMPTE170M ((mumba_video_color_primaries)0x800014cbu)
/** "bt2020" */
#define MUMBA_VIDEO_COLOR_PRIMARIES_BT2020 ((mumba_video_color_primaries)0x800005edu)
/** "smpte432" */
#define MUMBA_VIDEO_COLOR_PRIMARIES_SMPTE432 ((mumba_video_color_primaries)0x800014ccu)

/** `VideoEncoderBitrateMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_video_encoder_bitrate_mode;

/** "constant" */
#define MUMBA_VIDEO_ENCODER_BITRATE_MODE_CONSTANT ((mumba_video_encoder_bitrate_mode)0x8000071bu)
/** "variable" */
#define MUMBA_VIDEO_ENCODER_BITRATE_MODE_VARIABLE ((mumba_video_encoder_bitrate_mode)0x80001757u)
/** "quantizer" */
#define MUMBA_VIDEO_ENCODER_BITRATE_MODE_QUANTIZER ((mumba_video_encoder_bitrate_mode)0x800011ebu)

/** `VideoMatrixCoefficients`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_video_matrix_coefficients;

/** "rgb" */
#define MUMBA_VIDEO_MATRIX_COEFFICIENTS_RGB ((mumba_video_matrix_coefficients)0x80001335u)
/** "bt709" */
#define MUMBA_VIDEO_MATRIX_COEFFICIENTS_BT709 ((mumba_video_matrix_coefficients)0x800005f0u)
/** "bt470bg" */
#define MUMBA_VIDEO_MATRIX_COEFFICIENTS_BT470BG ((mumba_video_matrix_coefficients)0x800005efu)
/** "smpte170m" */
#define MUMBA_VIDEO_MATRIX_COEFFICIENTS_SMPTE170M ((mumba_video_matrix_coefficients)0x800014cbu)
/** "bt2020-ncl" */
#define MUMBA_VIDEO_MATRIX_COEFFICIENTS_BT2020_NCL ((mumba_video_matrix_coefficients)0x800005eeu)

/** `VideoPixelFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_video_pixel_format;

/** "I420" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I420 ((mumba_video_pixel_format)0x800001abu)
/** "I420P10" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I420_P10 ((mumba_video_pixel_format)0x800001afu)
/** "I420P12" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I420_P12 ((mumba_video_pixel_format)0x800001b0u)
/** "I420A" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I420_A ((mumba_video_pixel_format)0x800001acu)
/** "I420AP10" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I420_AP10 ((mumba_video_pixel_format)0x800001adu)
/** "I420AP12" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I420_AP12 ((mumba_video_pixel_format)0x800001aeu)
/** "I422" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I422 ((mumba_video_pixel_format)0x800001b1u)
/** "I422P10" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I422_P10 ((mumba_video_pixel_format)0x800001b5u)
/** "I422P12" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I422_P12 ((mumba_video_pixel_format)0x800001b6u)
/** "I422A" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I422_A ((mumba_video_pixel_format)0x800001b2u)
/** "I422AP10" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I422_AP10 ((mumba_video_pixel_format)0x800001b3u)
/** "I422AP12" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I422_AP12 ((mumba_video_pixel_format)0x800001b4u)
/** "I444" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I444 ((mumba_video_pixel_format)0x800001b7u)
/** "I444P10" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I444_P10 ((mumba_video_pixel_format)0x800001bbu)
/** "I444P12" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I444_P12 ((mumba_video_pixel_format)0x800001bcu)
/** "I444A" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I444_A ((mumba_video_pixel_format)0x800001b8u)
/** "I444AP10" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I444_AP10 ((mumba_video_pixel_format)0x800001b9u)
/** "I444AP12" */
#define MUMBA_VIDEO_PIXEL_FORMAT_I444_AP12 ((mumba_video_pixel_format)0x800001bau)
/** "NV12" */
#define MUMBA_VIDEO_PIXEL_FORMAT_NV12 ((mumba_video_pixel_format)0x80000220u)
/** "RGBA" */
#define MUMBA_VIDEO_PIXEL_FORMAT_RGBA ((mumba_video_pixel_format)0x80000290u)
/** "RGBX" */
#define MUMBA_VIDEO_PIXEL_FORMAT_RGBX ((mumba_video_pixel_format)0x80000291u)
/** "BGRA" */
#define MUMBA_VIDEO_PIXEL_FORMAT_BGRA ((mumba_video_pixel_format)0x80000043u)
/** "BGRX" */
#define MUMBA_VIDEO_PIXEL_FORMAT_BGRX ((mumba_video_pixel_format)0x80000044u)

/** `VideoTransferCharacteristics`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_video_transfer_characteristics;

/** "bt709" */
#define MUMBA_VIDEO_TRANSFER_CHARACTERISTICS_BT709 ((mumba_video_transfer_characteristics)0x800005f0u)
/** "smpte170m" */
#define MUMBA_VIDEO_TRANSFER_CHARACTERISTICS_SMPTE170M ((mumba_video_transfer_characteristics)0x800014cbu)
/** "iec61966-2-1" */
#define MUMBA_VIDEO_TRANSFER_CHARACTERISTICS_IEC61966_2_1 ((mumba_video_transfer_characteristics)0x80000c09u)
/** "linear" */
#define MUMBA_VIDEO_TRANSFER_CHARACTERISTICS_LINEAR ((mumba_video_transfer_characteristics)0x80000d6du)
/** "pq" */
#define MUMBA_VIDEO_TRANSFER_CHARACTERISTICS_PQ ((mumba_video_transfer_characteristics)0x80001172u)
/** "hlg" */
#define MUMBA_VIDEO_TRANSFER_CHARACTERISTICS_HLG ((mumba_video_transfer_characteristics)0x80000bdfu)

/**
 * `AudioDataOutputCallback`: a function made with `mumba_callback_create`. It is called with output (`AudioData`) and
 * returns nothing.
 */
typedef mumba_handle mumba_audio_data_output_callback;

/**
 * `EncodedAudioChunkOutputCallback`: a function made with `mumba_callback_create`. It is called with output
 * (`EncodedAudioChunk`), metadata (`EncodedAudioChunkMetadata` or none) and returns nothing.
 */
typedef mumba_handle mumba_encoded_audio_chunk_output_callback;

/**
 * `EncodedVideoChunkOutputCallback`: a function made with `mumba_callback_create`. It is called with chunk
 * (`EncodedVideoChunk`), metadata (`EncodedVideoChunkMetadata` or none) and returns nothing.
 */
typedef mumba_handle mumba_encoded_video_chunk_output_callback;

/**
 * `VideoFrameOutputCallback`: a function made with `mumba_callback_create`. It is called with output (`VideoFrame`)
 * and returns nothing.
 */
typedef mumba_handle mumba_video_frame_output_callback;

/**
 * `WebCodecsErrorCallback`: a function made with `mumba_callback_create`. It is called with error (`DOMException`)
 * and returns nothing.
 */
typedef mumba_handle mumba_web_codecs_error_callback;

/** `AudioData`. */
typedef mumba_handle mumba_audio_data;

/** Gives `object` itself when it is of `AudioData`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_data(mumba_context *ctx, mumba_handle object, mumba_audio_data *result) {
    return mumba_web_cast(ctx, object, 0x80000030u, 0, result);
}

/** `new AudioData`. Deferred. */
static inline mumba_status mumba_audio_data_new(
    mumba_context *ctx, mumba_audio_data_init init, mumba_audio_data *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000030u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioData.format`. Gives `AudioSampleFormat` or none. Reads. */
static inline mumba_status mumba_audio_data_get_format(mumba_context *ctx, mumba_audio_data self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a5au, result);
}

/** `AudioData.sampleRate`. Reads. */
static inline mumba_status mumba_audio_data_get_sample_rate(mumba_context *ctx, mumba_audio_data self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001390u, result);
}

/** `AudioData.numberOfFrames`. Reads. */
static inline mumba_status mumba_audio_data_get_number_of_frames(
    mumba_context *ctx, mumba_audio_data self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f18u, result);
}

/** `AudioData.numberOfChannels`. Reads. */
static inline mumba_status mumba_audio_data_get_number_of_channels(
    mumba_context *ctx, mumba_audio_data self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f17u, result);
}

/** `AudioData.duration`. Reads. */
static inline mumba_status mumba_audio_data_get_duration(mumba_context *ctx, mumba_audio_data self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000933u, result);
}

/** `AudioData.timestamp`. Reads. */
static inline mumba_status mumba_audio_data_get_timestamp(mumba_context *ctx, mumba_audio_data self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `AudioData.allocationSize`. Reads. */
static inline mumba_status mumba_audio_data_allocation_size(
    mumba_context *ctx, mumba_audio_data self, mumba_audio_data_copy_to_options options, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_web_call_uint32(ctx, self, 0x80000468u, argv, 1, result);
}

/**
 * `AudioData.copyTo`. `destination`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_audio_data_copy_to(
    mumba_context *ctx, mumba_audio_data self, mumba_object destination, mumba_audio_data_copy_to_options options) {
    return mumba_call_plain(ctx, self, 0x8000075bu, 033u, destination, options, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioData.clone`. Deferred. */
static inline mumba_status mumba_audio_data_clone(mumba_context *ctx, mumba_audio_data self, mumba_audio_data *result) {
    return mumba_invoke(ctx, self, 0x800006a9u, NULL, 0, result);
}

/** `AudioData.close`. Deferred. */
static inline mumba_status mumba_audio_data_close(mumba_context *ctx, mumba_audio_data self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `AudioDecoder`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_audio_decoder;

/** Gives `object` itself when it is of `AudioDecoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_decoder(
    mumba_context *ctx, mumba_handle object, mumba_audio_decoder *result) {
    return mumba_web_cast(ctx, object, 0x80000031u, 0, result);
}

/** `new AudioDecoder`. Deferred. */
static inline mumba_status mumba_audio_decoder_new(
    mumba_context *ctx, mumba_audio_decoder_init init, mumba_audio_decoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000031u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioDecoder.state`. Reads. */
static inline mumba_status mumba_audio_decoder_get_state(
    mumba_context *ctx, mumba_audio_decoder self, mumba_codec_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `AudioDecoder.decodeQueueSize`. Reads. */
static inline mumba_status mumba_audio_decoder_get_decode_queue_size(
    mumba_context *ctx, mumba_audio_decoder self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000822u, result);
}

/** `AudioDecoder.ondequeue`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_audio_decoder_get_ondequeue(
    mumba_context *ctx, mumba_audio_decoder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7du, result);
}

/** `AudioDecoder.ondequeue`. `value` may be none. Deferred. */
static inline mumba_status mumba_audio_decoder_set_ondequeue(
    mumba_context *ctx, mumba_audio_decoder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7du, mumba_web_of_nullable(value));
}

/** `AudioDecoder.configure`. Deferred. */
static inline mumba_status mumba_audio_decoder_configure(
    mumba_context *ctx, mumba_audio_decoder self, mumba_audio_decoder_config config) {
    return mumba_call_plain(ctx, self, 0x8000070au, 03u, config, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioDecoder.decode`. Deferred. */
static inline mumba_status mumba_audio_decoder_decode(
    mumba_context *ctx, mumba_audio_decoder self, mumba_encoded_audio_chunk chunk) {
    return mumba_call_plain(ctx, self, 0x80000820u, 03u, chunk, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioDecoder.flush`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_audio_decoder_flush(
    mumba_context *ctx, mumba_audio_decoder self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a33u, NULL, 0, result);
}

/** `AudioDecoder.reset`. Deferred. */
static inline mumba_status mumba_audio_decoder_reset(mumba_context *ctx, mumba_audio_decoder self) {
    return mumba_invoke(ctx, self, 0x800012eeu, NULL, 0, NULL);
}

/** `AudioDecoder.close`. Deferred. */
static inline mumba_status mumba_audio_decoder_close(mumba_context *ctx, mumba_audio_decoder self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `AudioDecoder.isConfigSupported`. Gives promise<`AudioDecoderSupport`>. Deferred. */
static inline mumba_status mumba_audio_decoder_is_config_supported(
    mumba_context *ctx, mumba_audio_decoder_config config, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(config);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000031u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000cc1u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** The event `dequeue` of `AudioDecoder`, a `Event`. */
static inline mumba_status mumba_audio_decoder_on_dequeue(
    mumba_context *ctx, mumba_audio_decoder self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000088bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_audio_decoder_on_dequeue`, in the way that `options` says. */
static inline mumba_status mumba_audio_decoder_on_dequeue_with_options(
    mumba_context *ctx, mumba_audio_decoder self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000088bu, options, listener, user, drop, subscription);
}

/** `AudioEncoder`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_audio_encoder;

/** Gives `object` itself when it is of `AudioEncoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_encoder(
    mumba_context *ctx, mumba_handle object, mumba_audio_encoder *result) {
    return mumba_web_cast(ctx, object, 0x80000033u, 0, result);
}

/** `new AudioEncoder`. Deferred. */
static inline mumba_status mumba_audio_encoder_new(
    mumba_context *ctx, mumba_audio_encoder_init init, mumba_audio_encoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000033u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioEncoder.state`. Reads. */
static inline mumba_status mumba_audio_encoder_get_state(
    mumba_context *ctx, mumba_audio_encoder self, mumba_codec_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `AudioEncoder.encodeQueueSize`. Reads. */
static inline mumba_status mumba_audio_encoder_get_encode_queue_size(
    mumba_context *ctx, mumba_audio_encoder self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000969u, result);
}

/** `AudioEncoder.ondequeue`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_audio_encoder_get_ondequeue(
    mumba_context *ctx, mumba_audio_encoder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7du, result);
}

/** `AudioEncoder.ondequeue`. `value` may be none. Deferred. */
static inline mumba_status mumba_audio_encoder_set_ondequeue(
    mumba_context *ctx, mumba_audio_encoder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7du, mumba_web_of_nullable(value));
}

/** `AudioEncoder.configure`. Deferred. */
static inline mumba_status mumba_audio_encoder_configure(
    mumba_context *ctx, mumba_audio_encoder self, mumba_audio_encoder_config config) {
    return mumba_call_plain(ctx, self, 0x8000070au, 03u, config, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioEncoder.encode`. Deferred. */
static inline mumba_status mumba_audio_encoder_encode(
    mumba_context *ctx, mumba_audio_encoder self, mumba_audio_data data) {
    return mumba_call_plain(ctx, self, 0x80000967u, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioEncoder.flush`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_audio_encoder_flush(
    mumba_context *ctx, mumba_audio_encoder self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a33u, NULL, 0, result);
}

/** `AudioEncoder.reset`. Deferred. */
static inline mumba_status mumba_audio_encoder_reset(mumba_context *ctx, mumba_audio_encoder self) {
    return mumba_invoke(ctx, self, 0x800012eeu, NULL, 0, NULL);
}

/** `AudioEncoder.close`. Deferred. */
static inline mumba_status mumba_audio_encoder_close(mumba_context *ctx, mumba_audio_encoder self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `AudioEncoder.isConfigSupported`. Gives promise<`AudioEncoderSupport`>. Deferred. */
static inline mumba_status mumba_audio_encoder_is_config_supported(
    mumba_context *ctx, mumba_audio_encoder_config config, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(config);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000033u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000cc1u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** The event `dequeue` of `AudioEncoder`, a `Event`. */
static inline mumba_status mumba_audio_encoder_on_dequeue(
    mumba_context *ctx, mumba_audio_encoder self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000088bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_audio_encoder_on_dequeue`, in the way that `options` says. */
static inline mumba_status mumba_audio_encoder_on_dequeue_with_options(
    mumba_context *ctx, mumba_audio_encoder self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000088bu, options, listener, user, drop, subscription);
}

/** `EncodedAudioChunk`. */
typedef mumba_handle mumba_encoded_audio_chunk;

/** Gives `object` itself when it is of `EncodedAudioChunk`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_encoded_audio_chunk(
    mumba_context *ctx, mumba_handle object, mumba_encoded_audio_chunk *result) {
    return mumba_web_cast(ctx, object, 0x800000f8u, 0, result);
}

/** `new EncodedAudioChunk`. Deferred. */
static inline mumba_status mumba_encoded_audio_chunk_new(
    mumba_context *ctx, mumba_encoded_audio_chunk_init init, mumba_encoded_audio_chunk *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000f8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `EncodedAudioChunk.type`. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_get_type(
    mumba_context *ctx, mumba_encoded_audio_chunk self, mumba_encoded_audio_chunk_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `EncodedAudioChunk.timestamp`. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_get_timestamp(
    mumba_context *ctx, mumba_encoded_audio_chunk self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `EncodedAudioChunk.duration`. Gives a number or none. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_get_duration(
    mumba_context *ctx, mumba_encoded_audio_chunk self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000933u, result);
}

/** `EncodedAudioChunk.byteLength`. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_get_byte_length(
    mumba_context *ctx, mumba_encoded_audio_chunk self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000605u, result);
}

/**
 * `EncodedAudioChunk.copyTo`. `destination`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_encoded_audio_chunk_copy_to(
    mumba_context *ctx, mumba_encoded_audio_chunk self, mumba_object destination) {
    return mumba_call_plain(ctx, self, 0x8000075bu, 03u, destination, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `EncodedVideoChunk`. */
typedef mumba_handle mumba_encoded_video_chunk;

/** Gives `object` itself when it is of `EncodedVideoChunk`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_encoded_video_chunk(
    mumba_context *ctx, mumba_handle object, mumba_encoded_video_chunk *result) {
    return mumba_web_cast(ctx, object, 0x800000f9u, 0, result);
}

/** `new EncodedVideoChunk`. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_new(
    mumba_context *ctx, mumba_encoded_video_chunk_init init, mumba_encoded_video_chunk *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000f9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `EncodedVideoChunk.type`. Reads. */
static inline mumba_status mumba_encoded_video_chunk_get_type(
    mumba_context *ctx, mumba_encoded_video_chunk self, mumba_encoded_video_chunk_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `EncodedVideoChunk.timestamp`. Reads. */
static inline mumba_status mumba_encoded_video_chunk_get_timestamp(
    mumba_context *ctx, mumba_encoded_video_chunk self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `EncodedVideoChunk.duration`. Gives a number or none. Reads. */
static inline mumba_status mumba_encoded_video_chunk_get_duration(
    mumba_context *ctx, mumba_encoded_video_chunk self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000933u, result);
}

/** `EncodedVideoChunk.byteLength`. Reads. */
static inline mumba_status mumba_encoded_video_chunk_get_byte_length(
    mumba_context *ctx, mumba_encoded_video_chunk self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000605u, result);
}

/**
 * `EncodedVideoChunk.copyTo`. `destination`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_encoded_video_chunk_copy_to(
    mumba_context *ctx, mumba_encoded_video_chunk self, mumba_object destination) {
    return mumba_call_plain(ctx, self, 0x8000075bu, 03u, destination, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ImageDecoder`. */
typedef mumba_handle mumba_image_decoder;

/** Gives `object` itself when it is of `ImageDecoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_image_decoder(
    mumba_context *ctx, mumba_handle object, mumba_image_decoder *result) {
    return mumba_web_cast(ctx, object, 0x800001d4u, 0, result);
}

/** `new ImageDecoder`. Deferred. */
static inline mumba_status mumba_image_decoder_new(
    mumba_context *ctx, mumba_image_decoder_init init, mumba_image_decoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001d4u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ImageDecoder.type`. Reads. */
static inline mumba_status mumba_image_decoder_get_type(
    mumba_context *ctx, mumba_image_decoder self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `ImageDecoder.complete`. Reads. */
static inline mumba_status mumba_image_decoder_get_complete(
    mumba_context *ctx, mumba_image_decoder self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006e8u, result);
}

/** `ImageDecoder.completed`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_image_decoder_get_completed(
    mumba_context *ctx, mumba_image_decoder self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x800006eau, result);
}

/** `ImageDecoder.tracks`. Deferred. */
static inline mumba_status mumba_image_decoder_get_tracks(
    mumba_context *ctx, mumba_image_decoder self, mumba_image_track_list *result) {
    return mumba_get_handle(ctx, self, 0x80001655u, result);
}

/** `ImageDecoder.decode`. Gives promise<`ImageDecodeResult`>. Deferred. */
static inline mumba_status mumba_image_decoder_decode(
    mumba_context *ctx, mumba_image_decoder self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000820u, NULL, 0, result);
}

/** `ImageDecoder.decode`. Gives promise<`ImageDecodeResult`>. Deferred. */
static inline mumba_status mumba_image_decoder_decode_with_options(
    mumba_context *ctx, mumba_image_decoder self, mumba_image_decode_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000820u, argv, 1, result);
}

/** `ImageDecoder.reset`. Deferred. */
static inline mumba_status mumba_image_decoder_reset(mumba_context *ctx, mumba_image_decoder self) {
    return mumba_invoke(ctx, self, 0x800012eeu, NULL, 0, NULL);
}

/** `ImageDecoder.close`. Deferred. */
static inline mumba_status mumba_image_decoder_close(mumba_context *ctx, mumba_image_decoder self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `ImageDecoder.isTypeSupported`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_image_decoder_is_type_supported(
    mumba_context *ctx, mumba_string type, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001d4u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000cefu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ImageTrack`. */
typedef mumba_handle mumba_image_track;

/** Gives `object` itself when it is of `ImageTrack`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_image_track(mumba_context *ctx, mumba_handle object, mumba_image_track *result) {
    return mumba_web_cast(ctx, object, 0x800001d5u, 0, result);
}

/** `ImageTrack.animated`. Reads. */
static inline mumba_status mumba_image_track_get_animated(mumba_context *ctx, mumba_image_track self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000048fu, result);
}

/** `ImageTrack.frameCount`. Reads. */
static inline mumba_status mumba_image_track_get_frame_count(
    mumba_context *ctx, mumba_image_track self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a69u, result);
}

/** `ImageTrack.repetitionCount`. Reads. */
static inline mumba_status mumba_image_track_get_repetition_count(
    mumba_context *ctx, mumba_image_track self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800012a9u, result);
}

/** `ImageTrack.selected`. Reads. */
static inline mumba_status mumba_image_track_get_selected(mumba_context *ctx, mumba_image_track self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800013ecu, result);
}

/** `ImageTrack.selected`. Deferred. */
static inline mumba_status mumba_image_track_set_selected(mumba_context *ctx, mumba_image_track self, bool value) {
    return mumba_set(ctx, self, 0x800013ecu, mumba_of_bool(value));
}

/** `ImageTrackList`. */
typedef mumba_handle mumba_image_track_list;

/** Gives `object` itself when it is of `ImageTrackList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_image_track_list(
    mumba_context *ctx, mumba_handle object, mumba_image_track_list *result) {
    return mumba_web_cast(ctx, object, 0x800001d6u, 0, result);
}

/** `ImageTrackList`, by index or name. Gives `ImageTrack` or none. Reads. */
static inline mumba_status mumba_image_track_list_get_at(
    mumba_context *ctx, mumba_image_track_list self, uint32_t index, mumba_image_track *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `ImageTrackList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_image_track_list_get_at_deferred(
    mumba_context *ctx, mumba_image_track_list self, uint32_t index, mumba_image_track *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `ImageTrackList.ready`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_image_track_list_get_ready(
    mumba_context *ctx, mumba_image_track_list self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80001238u, result);
}

/** `ImageTrackList.length`. Reads. */
static inline mumba_status mumba_image_track_list_get_length(
    mumba_context *ctx, mumba_image_track_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `ImageTrackList.selectedIndex`. Reads. */
static inline mumba_status mumba_image_track_list_get_selected_index(
    mumba_context *ctx, mumba_image_track_list self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013edu, result);
}

/** `ImageTrackList.selectedTrack`. Gives `ImageTrack` or none. Reads. */
static inline mumba_status mumba_image_track_list_get_selected_track(
    mumba_context *ctx, mumba_image_track_list self, mumba_image_track *result) {
    return mumba_web_get_or_none(ctx, self, 0x800013efu, result);
}

/** `ImageTrackList.selectedTrack`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_image_track_list_get_selected_track_deferred(
    mumba_context *ctx, mumba_image_track_list self, mumba_image_track *result) {
    return mumba_get_handle(ctx, self, 0x800013efu, result);
}

/** `VideoColorSpace`. */
typedef mumba_handle mumba_video_color_space;

/** Gives `object` itself when it is of `VideoColorSpace`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_video_color_space(
    mumba_context *ctx, mumba_handle object, mumba_video_color_space *result) {
    return mumba_web_cast(ctx, object, 0x8000038du, 0, result);
}

/** `new VideoColorSpace`. Deferred. */
static inline mumba_status mumba_video_color_space_new(mumba_context *ctx, mumba_video_color_space *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000038du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new VideoColorSpace`. Deferred. */
static inline mumba_status mumba_video_color_space_new_with_init(
    mumba_context *ctx, mumba_video_color_space_init init, mumba_video_color_space *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000038du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `VideoColorSpace.primaries`. Gives `VideoColorPrimaries` or none. Reads. */
static inline mumba_status mumba_video_color_space_get_primaries(
    mumba_context *ctx, mumba_video_color_space self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011a8u, result);
}

/** `VideoColorSpace.transfer`. Gives `VideoTransferCharacteristics` or none. Reads. */
static inline mumba_status mumba_video_color_space_get_transfer(
    mumba_context *ctx, mumba_video_color_space self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001659u, result);
}

/** `VideoColorSpace.matrix`. Gives `VideoMatrixCoefficients` or none. Reads. */
static inline mumba_status mumba_video_color_space_get_matrix(
    mumba_context *ctx, mumba_video_color_space self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e02u, result);
}

/** `VideoColorSpace.fullRange`. Gives a boolean or none. Reads. */
static inline mumba_status mumba_video_color_space_get_full_range(
    mumba_context *ctx, mumba_video_color_space self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a8au, result);
}

/** `VideoColorSpace.toJSON`. Deferred. */
static inline mumba_status mumba_video_color_space_to_json(
    mumba_context *ctx, mumba_video_color_space self, mumba_video_color_space_init *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `VideoDecoder`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_video_decoder;

/** Gives `object` itself when it is of `VideoDecoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_video_decoder(
    mumba_context *ctx, mumba_handle object, mumba_video_decoder *result) {
    return mumba_web_cast(ctx, object, 0x8000038eu, 0, result);
}

/** `new VideoDecoder`. Deferred. */
static inline mumba_status mumba_video_decoder_new(
    mumba_context *ctx, mumba_video_decoder_init init, mumba_video_decoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000038eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `VideoDecoder.state`. Reads. */
static inline mumba_status mumba_video_decoder_get_state(
    mumba_context *ctx, mumba_video_decoder self, mumba_codec_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `VideoDecoder.decodeQueueSize`. Reads. */
static inline mumba_status mumba_video_decoder_get_decode_queue_size(
    mumba_context *ctx, mumba_video_decoder self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000822u, result);
}

/** `VideoDecoder.ondequeue`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_video_decoder_get_ondequeue(
    mumba_context *ctx, mumba_video_decoder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7du, result);
}

/** `VideoDecoder.ondequeue`. `value` may be none. Deferred. */
static inline mumba_status mumba_video_decoder_set_ondequeue(
    mumba_context *ctx, mumba_video_decoder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7du, mumba_web_of_nullable(value));
}

/** `VideoDecoder.configure`. Deferred. */
static inline mumba_status mumba_video_decoder_configure(
    mumba_context *ctx, mumba_video_decoder self, mumba_video_decoder_config config) {
    return mumba_call_plain(ctx, self, 0x8000070au, 03u, config, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `VideoDecoder.decode`. Deferred. */
static inline mumba_status mumba_video_decoder_decode(
    mumba_context *ctx, mumba_video_decoder self, mumba_encoded_video_chunk chunk) {
    return mumba_call_plain(ctx, self, 0x80000820u, 03u, chunk, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `VideoDecoder.flush`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_video_decoder_flush(
    mumba_context *ctx, mumba_video_decoder self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a33u, NULL, 0, result);
}

/** `VideoDecoder.reset`. Deferred. */
static inline mumba_status mumba_video_decoder_reset(mumba_context *ctx, mumba_video_decoder self) {
    return mumba_invoke(ctx, self, 0x800012eeu, NULL, 0, NULL);
}

/** `VideoDecoder.close`. Deferred. */
static inline mumba_status mumba_video_decoder_close(mumba_context *ctx, mumba_video_decoder self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `VideoDecoder.isConfigSupported`. Gives promise<`VideoDecoderSupport`>. Deferred. */
static inline mumba_status mumba_video_decoder_is_config_supported(
    mumba_context *ctx, mumba_video_decoder_config config, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(config);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000038eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000cc1u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** The event `dequeue` of `VideoDecoder`, a `Event`. */
static inline mumba_status mumba_video_decoder_on_dequeue(
    mumba_context *ctx, mumba_video_decoder self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000088bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_video_decoder_on_dequeue`, in the way that `options` says. */
static inline mumba_status mumba_video_decoder_on_dequeue_with_options(
    mumba_context *ctx, mumba_video_decoder self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000088bu, options, listener, user, drop, subscription);
}

/** `VideoEncoder`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_video_encoder;

/** Gives `object` itself when it is of `VideoEncoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_video_encoder(
    mumba_context *ctx, mumba_handle object, mumba_video_encoder *result) {
    return mumba_web_cast(ctx, object, 0x8000038fu, 0, result);
}

/** `new VideoEncoder`. Deferred. */
static inline mumba_status mumba_video_encoder_new(
    mumba_context *ctx, mumba_video_encoder_init init, mumba_video_encoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000038fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `VideoEncoder.state`. Reads. */
static inline mumba_status mumba_video_encoder_get_state(
    mumba_context *ctx, mumba_video_encoder self, mumba_codec_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `VideoEncoder.encodeQueueSize`. Reads. */
static inline mumba_status mumba_video_encoder_get_encode_queue_size(
    mumba_context *ctx, mumba_video_encoder self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000969u, result);
}

/** `VideoEncoder.ondequeue`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_video_encoder_get_ondequeue(
    mumba_context *ctx, mumba_video_encoder self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7du, result);
}

/** `VideoEncoder.ondequeue`. `value` may be none. Deferred. */
static inline mumba_status mumba_video_encoder_set_ondequeue(
    mumba_context *ctx, mumba_video_encoder self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7du, mumba_web_of_nullable(value));
}

/** `VideoEncoder.configure`. Deferred. */
static inline mumba_status mumba_video_encoder_configure(
    mumba_context *ctx, mumba_video_encoder self, mumba_video_encoder_config config) {
    return mumba_call_plain(ctx, self, 0x8000070au, 03u, config, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `VideoEncoder.encode`. Deferred. */
static inline mumba_status mumba_video_encoder_encode(
    mumba_context *ctx, mumba_video_encoder self, mumba_video_frame frame) {
    return mumba_call_plain(ctx, self, 0x80000967u, 03u, frame, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `VideoEncoder.encode`. Deferred. */
static inline mumba_status mumba_video_encoder_encode_with_options(
    mumba_context *ctx, mumba_video_encoder self, mumba_video_frame frame, mumba_video_encoder_encode_options options) {
    return mumba_call_plain(ctx, self, 0x80000967u, 033u, frame, options, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `VideoEncoder.flush`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_video_encoder_flush(
    mumba_context *ctx, mumba_video_encoder self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a33u, NULL, 0, result);
}

/** `VideoEncoder.reset`. Deferred. */
static inline mumba_status mumba_video_encoder_reset(mumba_context *ctx, mumba_video_encoder self) {
    return mumba_invoke(ctx, self, 0x800012eeu, NULL, 0, NULL);
}

/** `VideoEncoder.close`. Deferred. */
static inline mumba_status mumba_video_encoder_close(mumba_context *ctx, mumba_video_encoder self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `VideoEncoder.isConfigSupported`. Gives promise<`VideoEncoderSupport`>. Deferred. */
static inline mumba_status mumba_video_encoder_is_config_supported(
    mumba_context *ctx, mumba_video_encoder_config config, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(config);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000038fu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000cc1u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** The event `dequeue` of `VideoEncoder`, a `Event`. */
static inline mumba_status mumba_video_encoder_on_dequeue(
    mumba_context *ctx, mumba_video_encoder self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000088bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_video_encoder_on_dequeue`, in the way that `options` says. */
static inline mumba_status mumba_video_encoder_on_dequeue_with_options(
    mumba_context *ctx, mumba_video_encoder self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000088bu, options, listener, user, drop, subscription);
}

/** `VideoFrame`. */
typedef mumba_handle mumba_video_frame;

/** Gives `object` itself when it is of `VideoFrame`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_video_frame(mumba_context *ctx, mumba_handle object, mumba_video_frame *result) {
    return mumba_web_cast(ctx, object, 0x80000390u, 0, result);
}

/**
 * `new VideoFrame`. `image`: `HTMLImageElement` or `SVGImageElement` or `HTMLVideoElement` or `HTMLCanvasElement` or
 * `ImageBitmap` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_video_frame_new_with_object(
    mumba_context *ctx, mumba_object image, mumba_video_frame *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(image);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000390u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new VideoFrame`. `image`: `HTMLImageElement` or `SVGImageElement` or `HTMLVideoElement` or `HTMLCanvasElement` or
 * `ImageBitmap` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_video_frame_new_with_object_and_video_frame_init(
    mumba_context *ctx, mumba_object image, mumba_video_frame_init init, mumba_video_frame *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(image);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000390u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new VideoFrame`. `data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_video_frame_new_with_data_and_video_frame_buffer_init(
    mumba_context *ctx, mumba_object data, mumba_video_frame_buffer_init init, mumba_video_frame *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(data);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000390u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `VideoFrame.format`. Gives `VideoPixelFormat` or none. Reads. */
static inline mumba_status mumba_video_frame_get_format(
    mumba_context *ctx, mumba_video_frame self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a5au, result);
}

/** `VideoFrame.codedWidth`. Reads. */
static inline mumba_status mumba_video_frame_get_coded_width(
    mumba_context *ctx, mumba_video_frame self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006bfu, result);
}

/** `VideoFrame.codedHeight`. Reads. */
static inline mumba_status mumba_video_frame_get_coded_height(
    mumba_context *ctx, mumba_video_frame self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006bdu, result);
}

/** `VideoFrame.codedRect`. Gives `DOMRectReadOnly` or none. Reads. */
static inline mumba_status mumba_video_frame_get_coded_rect(
    mumba_context *ctx, mumba_video_frame self, mumba_dom_rect_read_only *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006beu, result);
}

/** `VideoFrame.codedRect`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_video_frame_get_coded_rect_deferred(
    mumba_context *ctx, mumba_video_frame self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x800006beu, result);
}

/** `VideoFrame.visibleRect`. Gives `DOMRectReadOnly` or none. Reads. */
static inline mumba_status mumba_video_frame_get_visible_rect(
    mumba_context *ctx, mumba_video_frame self, mumba_dom_rect_read_only *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001798u, result);
}

/** `VideoFrame.visibleRect`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_video_frame_get_visible_rect_deferred(
    mumba_context *ctx, mumba_video_frame self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x80001798u, result);
}

/** `VideoFrame.rotation`. Reads. */
static inline mumba_status mumba_video_frame_get_rotation(mumba_context *ctx, mumba_video_frame self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001365u, result);
}

/** `VideoFrame.flip`. Reads. */
static inline mumba_status mumba_video_frame_get_flip(mumba_context *ctx, mumba_video_frame self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a24u, result);
}

/** `VideoFrame.displayWidth`. Reads. */
static inline mumba_status mumba_video_frame_get_display_width(
    mumba_context *ctx, mumba_video_frame self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008e1u, result);
}

/** `VideoFrame.displayHeight`. Reads. */
static inline mumba_status mumba_video_frame_get_display_height(
    mumba_context *ctx, mumba_video_frame self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008ddu, result);
}

/** `VideoFrame.duration`. Gives a number or none. Reads. */
static inline mumba_status mumba_video_frame_get_duration(
    mumba_context *ctx, mumba_video_frame self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000933u, result);
}

/** `VideoFrame.timestamp`. Reads. */
static inline mumba_status mumba_video_frame_get_timestamp(
    mumba_context *ctx, mumba_video_frame self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `VideoFrame.colorSpace`. Deferred. */
static inline mumba_status mumba_video_frame_get_color_space(
    mumba_context *ctx, mumba_video_frame self, mumba_video_color_space *result) {
    return mumba_get_handle(ctx, self, 0x800006cfu, result);
}

/** `VideoFrame.metadata`. Deferred. */
static inline mumba_status mumba_video_frame_metadata_call(
    mumba_context *ctx, mumba_video_frame self, mumba_video_frame_metadata *result) {
    return mumba_invoke(ctx, self, 0x80000e61u, NULL, 0, result);
}

/** `VideoFrame.allocationSize`. Reads. */
static inline mumba_status mumba_video_frame_allocation_size(
    mumba_context *ctx, mumba_video_frame self, uint32_t *result) {
    return mumba_web_call_uint32(ctx, self, 0x80000468u, NULL, 0, result);
}

/** `VideoFrame.allocationSize`. Reads. */
static inline mumba_status mumba_video_frame_allocation_size_with_options(
    mumba_context *ctx, mumba_video_frame self, mumba_video_frame_copy_to_options options, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_web_call_uint32(ctx, self, 0x80000468u, argv, 1, result);
}

/**
 * `VideoFrame.copyTo`. `destination`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives
 * promise<sequence<`PlaneLayout`>>. Deferred.
 */
static inline mumba_status mumba_video_frame_copy_to(
    mumba_context *ctx, mumba_video_frame self, mumba_object destination, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(destination);
    return mumba_invoke(ctx, self, 0x8000075bu, argv, 1, result);
}

/**
 * `VideoFrame.copyTo`. `destination`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives
 * promise<sequence<`PlaneLayout`>>. Deferred.
 */
static inline mumba_status mumba_video_frame_copy_to_with_options(
    mumba_context *ctx, mumba_video_frame self, mumba_object destination, mumba_video_frame_copy_to_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(destination);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000075bu, argv, 2, result);
}

/** `VideoFrame.clone`. Deferred. */
static inline mumba_status mumba_video_frame_clone(
    mumba_context *ctx, mumba_video_frame self, mumba_video_frame *result) {
    return mumba_invoke(ctx, self, 0x800006a9u, NULL, 0, result);
}

/** `VideoFrame.close`. Deferred. */
static inline mumba_status mumba_video_frame_close(mumba_context *ctx, mumba_video_frame self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `AudioDataCopyToOptions`: an object with members. It needs `planeIndex`. */
typedef mumba_handle mumba_audio_data_copy_to_options;

/** Makes a `AudioDataCopyToOptions` without members. Deferred. */
static inline mumba_status mumba_audio_data_copy_to_options_create(
    mumba_context *ctx, mumba_audio_data_copy_to_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioDataCopyToOptions.format`. Deferred. */
static inline mumba_status mumba_audio_data_copy_to_options_set_format(
    mumba_context *ctx, mumba_audio_data_copy_to_options self, mumba_audio_sample_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `AudioDataCopyToOptions.format`. Reads. */
static inline mumba_status mumba_audio_data_copy_to_options_get_format(
    mumba_context *ctx, mumba_audio_data_copy_to_options self, mumba_audio_sample_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `AudioDataCopyToOptions.frameCount`. Deferred. */
static inline mumba_status mumba_audio_data_copy_to_options_set_frame_count(
    mumba_context *ctx, mumba_audio_data_copy_to_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000a69u, mumba_of_number((double)value));
}

/** `AudioDataCopyToOptions.frameCount`. Reads. */
static inline mumba_status mumba_audio_data_copy_to_options_get_frame_count(
    mumba_context *ctx, mumba_audio_data_copy_to_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a69u, result);
}

/** `AudioDataCopyToOptions.frameOffset`. Without it: 0. Deferred. */
static inline mumba_status mumba_audio_data_copy_to_options_set_frame_offset(
    mumba_context *ctx, mumba_audio_data_copy_to_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000a6eu, mumba_of_number((double)value));
}

/** `AudioDataCopyToOptions.frameOffset`. Reads. */
static inline mumba_status mumba_audio_data_copy_to_options_get_frame_offset(
    mumba_context *ctx, mumba_audio_data_copy_to_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a6eu, result);
}

/** `AudioDataCopyToOptions.planeIndex`. Deferred. */
static inline mumba_status mumba_audio_data_copy_to_options_set_plane_index(
    mumba_context *ctx, mumba_audio_data_copy_to_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000112cu, mumba_of_number((double)value));
}

/** `AudioDataCopyToOptions.planeIndex`. Reads. */
static inline mumba_status mumba_audio_data_copy_to_options_get_plane_index(
    mumba_context *ctx, mumba_audio_data_copy_to_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000112cu, result);
}

/**
 * `AudioDataInit`: an object with members. It needs `data`, `format`, `numberOfChannels`, `numberOfFrames`,
 * `sampleRate`, `timestamp`.
 */
typedef mumba_handle mumba_audio_data_init;

/** Makes a `AudioDataInit` without members. Deferred. */
static inline mumba_status mumba_audio_data_init_create(mumba_context *ctx, mumba_audio_data_init *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `AudioDataInit.data`. `value`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_audio_data_init_set_data(
    mumba_context *ctx, mumba_audio_data_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/**
 * `AudioDataInit.data`. Gives `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_audio_data_init_get_data(
    mumba_context *ctx, mumba_audio_data_init self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `AudioDataInit.format`. Deferred. */
static inline mumba_status mumba_audio_data_init_set_format(
    mumba_context *ctx, mumba_audio_data_init self, mumba_audio_sample_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `AudioDataInit.format`. Reads. */
static inline mumba_status mumba_audio_data_init_get_format(
    mumba_context *ctx, mumba_audio_data_init self, mumba_audio_sample_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `AudioDataInit.numberOfChannels`. Deferred. */
static inline mumba_status mumba_audio_data_init_set_number_of_channels(
    mumba_context *ctx, mumba_audio_data_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f17u, mumba_of_number((double)value));
}

/** `AudioDataInit.numberOfChannels`. Reads. */
static inline mumba_status mumba_audio_data_init_get_number_of_channels(
    mumba_context *ctx, mumba_audio_data_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f17u, result);
}

/** `AudioDataInit.numberOfFrames`. Deferred. */
static inline mumba_status mumba_audio_data_init_set_number_of_frames(
    mumba_context *ctx, mumba_audio_data_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f18u, mumba_of_number((double)value));
}

/** `AudioDataInit.numberOfFrames`. Reads. */
static inline mumba_status mumba_audio_data_init_get_number_of_frames(
    mumba_context *ctx, mumba_audio_data_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f18u, result);
}

/** `AudioDataInit.sampleRate`. Deferred. */
static inline mumba_status mumba_audio_data_init_set_sample_rate(
    mumba_context *ctx, mumba_audio_data_init self, float value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_number((double)value));
}

/** `AudioDataInit.sampleRate`. Reads. */
static inline mumba_status mumba_audio_data_init_get_sample_rate(
    mumba_context *ctx, mumba_audio_data_init self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001390u, result);
}

/** `AudioDataInit.timestamp`. Deferred. */
static inline mumba_status mumba_audio_data_init_set_timestamp(
    mumba_context *ctx, mumba_audio_data_init self, int64_t value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number((double)value));
}

/** `AudioDataInit.timestamp`. Reads. */
static inline mumba_status mumba_audio_data_init_get_timestamp(
    mumba_context *ctx, mumba_audio_data_init self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `AudioDataInit.transfer`. Without it: []. Deferred. */
static inline mumba_status mumba_audio_data_init_set_transfer(
    mumba_context *ctx, mumba_audio_data_init self, const mumba_array_buffer *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001659u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `AudioDataInit.transfer`. Gives sequence<`ArrayBuffer`> or none. Reads. */
static inline mumba_status mumba_audio_data_init_get_transfer(
    mumba_context *ctx, mumba_audio_data_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001659u, result);
}

/** `AudioDecoderConfig`: an object with members. It needs `codec`, `numberOfChannels`, `sampleRate`. */
typedef mumba_handle mumba_audio_decoder_config;

/** Makes a `AudioDecoderConfig` without members. Deferred. */
static inline mumba_status mumba_audio_decoder_config_create(mumba_context *ctx, mumba_audio_decoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioDecoderConfig.codec`. Deferred. */
static inline mumba_status mumba_audio_decoder_config_set_codec(
    mumba_context *ctx, mumba_audio_decoder_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006bbu, mumba_of_string(value));
}

/** `AudioDecoderConfig.codec`. Reads. */
static inline mumba_status mumba_audio_decoder_config_get_codec(
    mumba_context *ctx, mumba_audio_decoder_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006bbu, result);
}

/**
 * `AudioDecoderConfig.description`. `value`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_audio_decoder_config_set_description(
    mumba_context *ctx, mumba_audio_decoder_config self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000890u, mumba_of_handle(value));
}

/**
 * `AudioDecoderConfig.description`. Gives `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none. Reads.
 */
static inline mumba_status mumba_audio_decoder_config_get_description(
    mumba_context *ctx, mumba_audio_decoder_config self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000890u, result);
}

/** `AudioDecoderConfig.numberOfChannels`. Deferred. */
static inline mumba_status mumba_audio_decoder_config_set_number_of_channels(
    mumba_context *ctx, mumba_audio_decoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f17u, mumba_of_number((double)value));
}

/** `AudioDecoderConfig.numberOfChannels`. Reads. */
static inline mumba_status mumba_audio_decoder_config_get_number_of_channels(
    mumba_context *ctx, mumba_audio_decoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f17u, result);
}

/** `AudioDecoderConfig.sampleRate`. Deferred. */
static inline mumba_status mumba_audio_decoder_config_set_sample_rate(
    mumba_context *ctx, mumba_audio_decoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_number((double)value));
}

/** `AudioDecoderConfig.sampleRate`. Reads. */
static inline mumba_status mumba_audio_decoder_config_get_sample_rate(
    mumba_context *ctx, mumba_audio_decoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001390u, result);
}

/** `AudioDecoderInit`: an object with members. It needs `error`, `output`. */
typedef mumba_handle mumba_audio_decoder_init;

/** Makes a `AudioDecoderInit` without members. Deferred. */
static inline mumba_status mumba_audio_decoder_init_create(mumba_context *ctx, mumba_audio_decoder_init *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioDecoderInit.error`. Deferred. */
static inline mumba_status mumba_audio_decoder_init_set_error(
    mumba_context *ctx, mumba_audio_decoder_init self, mumba_web_codecs_error_callback value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `AudioDecoderInit.error`. Gives `WebCodecsErrorCallback`. Deferred. */
static inline mumba_status mumba_audio_decoder_init_get_error(
    mumba_context *ctx, mumba_audio_decoder_init self, mumba_web_codecs_error_callback *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `AudioDecoderInit.output`. Deferred. */
static inline mumba_status mumba_audio_decoder_init_set_output(
    mumba_context *ctx, mumba_audio_decoder_init self, mumba_audio_data_output_callback value) {
    return mumba_set(ctx, self, 0x80001086u, mumba_of_handle(value));
}

/** `AudioDecoderInit.output`. Gives `AudioDataOutputCallback`. Deferred. */
static inline mumba_status mumba_audio_decoder_init_get_output(
    mumba_context *ctx, mumba_audio_decoder_init self, mumba_audio_data_output_callback *result) {
    return mumba_get_handle(ctx, self, 0x80001086u, result);
}

/** `AudioDecoderSupport`: an object with members. */
typedef mumba_handle mumba_audio_decoder_support;

/** Makes a `AudioDecoderSupport` without members. Deferred. */
static inline mumba_status mumba_audio_decoder_support_create(mumba_context *ctx, mumba_audio_decoder_support *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioDecoderSupport.config`. Deferred. */
static inline mumba_status mumba_audio_decoder_support_set_config(
    mumba_context *ctx, mumba_audio_decoder_support self, mumba_audio_decoder_config value) {
    return mumba_set(ctx, self, 0x80000704u, mumba_of_handle(value));
}

/** `AudioDecoderSupport.config`. Gives `AudioDecoderConfig` or none. Reads. */
static inline mumba_status mumba_audio_decoder_support_get_config(
    mumba_context *ctx, mumba_audio_decoder_support self, mumba_audio_decoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000704u, result);
}

/** `AudioDecoderSupport.supported`. Deferred. */
static inline mumba_status mumba_audio_decoder_support_set_supported(
    mumba_context *ctx, mumba_audio_decoder_support self, bool value) {
    return mumba_set(ctx, self, 0x80001591u, mumba_of_bool(value));
}

/** `AudioDecoderSupport.supported`. Reads. */
static inline mumba_status mumba_audio_decoder_support_get_supported(
    mumba_context *ctx, mumba_audio_decoder_support self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001591u, result);
}

/** `AudioEncoderConfig`: an object with members. It needs `codec`, `numberOfChannels`, `sampleRate`. */
typedef mumba_handle mumba_audio_encoder_config;

/** Makes a `AudioEncoderConfig` without members. Deferred. */
static inline mumba_status mumba_audio_encoder_config_create(mumba_context *ctx, mumba_audio_encoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioEncoderConfig.bitrate`. Deferred. */
static inline mumba_status mumba_audio_encoder_config_set_bitrate(
    mumba_context *ctx, mumba_audio_encoder_config self, uint64_t value) {
    return mumba_set(ctx, self, 0x800005b8u, mumba_of_number((double)value));
}

/** `AudioEncoderConfig.bitrate`. Reads. */
static inline mumba_status mumba_audio_encoder_config_get_bitrate(
    mumba_context *ctx, mumba_audio_encoder_config self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800005b8u, result);
}

/** `AudioEncoderConfig.bitrateMode`. Without it: "variable". Deferred. */
static inline mumba_status mumba_audio_encoder_config_set_bitrate_mode(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_bitrate_mode value) {
    return mumba_set(ctx, self, 0x800005b9u, mumba_of_name(value));
}

/** `AudioEncoderConfig.bitrateMode`. Reads. */
static inline mumba_status mumba_audio_encoder_config_get_bitrate_mode(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_bitrate_mode *result) {
    return mumba_web_get_name(ctx, self, 0x800005b9u, result);
}

/** `AudioEncoderConfig.codec`. Deferred. */
static inline mumba_status mumba_audio_encoder_config_set_codec(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006bbu, mumba_of_string(value));
}

/** `AudioEncoderConfig.codec`. Reads. */
static inline mumba_status mumba_audio_encoder_config_get_codec(
    mumba_context *ctx, mumba_audio_encoder_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006bbu, result);
}

/** `AudioEncoderConfig.numberOfChannels`. Deferred. */
static inline mumba_status mumba_audio_encoder_config_set_number_of_channels(
    mumba_context *ctx, mumba_audio_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f17u, mumba_of_number((double)value));
}

/** `AudioEncoderConfig.numberOfChannels`. Reads. */
static inline mumba_status mumba_audio_encoder_config_get_number_of_channels(
    mumba_context *ctx, mumba_audio_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f17u, result);
}

/** `AudioEncoderConfig.sampleRate`. Deferred. */
static inline mumba_status mumba_audio_encoder_config_set_sample_rate(
    mumba_context *ctx, mumba_audio_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_number((double)value));
}

/** `AudioEncoderConfig.sampleRate`. Reads. */
static inline mumba_status mumba_audio_encoder_config_get_sample_rate(
    mumba_context *ctx, mumba_audio_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001390u, result);
}

/** `AudioEncoderInit`: an object with members. It needs `error`, `output`. */
typedef mumba_handle mumba_audio_encoder_init;

/** Makes a `AudioEncoderInit` without members. Deferred. */
static inline mumba_status mumba_audio_encoder_init_create(mumba_context *ctx, mumba_audio_encoder_init *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioEncoderInit.error`. Deferred. */
static inline mumba_status mumba_audio_encoder_init_set_error(
    mumba_context *ctx, mumba_audio_encoder_init self, mumba_web_codecs_error_callback value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `AudioEncoderInit.error`. Gives `WebCodecsErrorCallback`. Deferred. */
static inline mumba_status mumba_audio_encoder_init_get_error(
    mumba_context *ctx, mumba_audio_encoder_init self, mumba_web_codecs_error_callback *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `AudioEncoderInit.output`. Deferred. */
static inline mumba_status mumba_audio_encoder_init_set_output(
    mumba_context *ctx, mumba_audio_encoder_init self, mumba_encoded_audio_chunk_output_callback value) {
    return mumba_set(ctx, self, 0x80001086u, mumba_of_handle(value));
}

/** `AudioEncoderInit.output`. Gives `EncodedAudioChunkOutputCallback`. Deferred. */
static inline mumba_status mumba_audio_encoder_init_get_output(
    mumba_context *ctx, mumba_audio_encoder_init self, mumba_encoded_audio_chunk_output_callback *result) {
    return mumba_get_handle(ctx, self, 0x80001086u, result);
}

/** `AudioEncoderSupport`: an object with members. */
typedef mumba_handle mumba_audio_encoder_support;

/** Makes a `AudioEncoderSupport` without members. Deferred. */
static inline mumba_status mumba_audio_encoder_support_create(mumba_context *ctx, mumba_audio_encoder_support *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioEncoderSupport.config`. Deferred. */
static inline mumba_status mumba_audio_encoder_support_set_config(
    mumba_context *ctx, mumba_audio_encoder_support self, mumba_audio_encoder_config value) {
    return mumba_set(ctx, self, 0x80000704u, mumba_of_handle(value));
}

/** `AudioEncoderSupport.config`. Gives `AudioEncoderConfig` or none. Reads. */
static inline mumba_status mumba_audio_encoder_support_get_config(
    mumba_context *ctx, mumba_audio_encoder_support self, mumba_audio_encoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000704u, result);
}

/** `AudioEncoderSupport.supported`. Deferred. */
static inline mumba_status mumba_audio_encoder_support_set_supported(
    mumba_context *ctx, mumba_audio_encoder_support self, bool value) {
    return mumba_set(ctx, self, 0x80001591u, mumba_of_bool(value));
}

/** `AudioEncoderSupport.supported`. Reads. */
static inline mumba_status mumba_audio_encoder_support_get_supported(
    mumba_context *ctx, mumba_audio_encoder_support self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001591u, result);
}

/** `EncodedAudioChunkInit`: an object with members. It needs `data`, `timestamp`, `type`. */
typedef mumba_handle mumba_encoded_audio_chunk_init;

/** Makes a `EncodedAudioChunkInit` without members. Deferred. */
static inline mumba_status mumba_encoded_audio_chunk_init_create(
    mumba_context *ctx, mumba_encoded_audio_chunk_init *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `EncodedAudioChunkInit.data`. `value`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_encoded_audio_chunk_init_set_data(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/**
 * `EncodedAudioChunkInit.data`. Gives `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_encoded_audio_chunk_init_get_data(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `EncodedAudioChunkInit.duration`. Deferred. */
static inline mumba_status mumba_encoded_audio_chunk_init_set_duration(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number((double)value));
}

/** `EncodedAudioChunkInit.duration`. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_init_get_duration(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000933u, result);
}

/** `EncodedAudioChunkInit.timestamp`. Deferred. */
static inline mumba_status mumba_encoded_audio_chunk_init_set_timestamp(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, int64_t value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number((double)value));
}

/** `EncodedAudioChunkInit.timestamp`. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_init_get_timestamp(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `EncodedAudioChunkInit.transfer`. Without it: []. Deferred. */
static inline mumba_status mumba_encoded_audio_chunk_init_set_transfer(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, const mumba_array_buffer *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001659u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `EncodedAudioChunkInit.transfer`. Gives sequence<`ArrayBuffer`> or none. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_init_get_transfer(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001659u, result);
}

/** `EncodedAudioChunkInit.type`. Deferred. */
static inline mumba_status mumba_encoded_audio_chunk_init_set_type(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, mumba_encoded_audio_chunk_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `EncodedAudioChunkInit.type`. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_init_get_type(
    mumba_context *ctx, mumba_encoded_audio_chunk_init self, mumba_encoded_audio_chunk_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `EncodedAudioChunkMetadata`: an object with members. */
typedef mumba_handle mumba_encoded_audio_chunk_metadata;

/** Makes a `EncodedAudioChunkMetadata` without members. Deferred. */
static inline mumba_status mumba_encoded_audio_chunk_metadata_create(
    mumba_context *ctx, mumba_encoded_audio_chunk_metadata *result) {
    return mumba_object_create(ctx, result);
}

/** `EncodedAudioChunkMetadata.decoderConfig`. Deferred. */
static inline mumba_status mumba_encoded_audio_chunk_metadata_set_decoder_config(
    mumba_context *ctx, mumba_encoded_audio_chunk_metadata self, mumba_audio_decoder_config value) {
    return mumba_set(ctx, self, 0x80000824u, mumba_of_handle(value));
}

/** `EncodedAudioChunkMetadata.decoderConfig`. Gives `AudioDecoderConfig` or none. Reads. */
static inline mumba_status mumba_encoded_audio_chunk_metadata_get_decoder_config(
    mumba_context *ctx, mumba_encoded_audio_chunk_metadata self, mumba_audio_decoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000824u, result);
}

/** `EncodedVideoChunkInit`: an object with members. It needs `data`, `timestamp`, `type`. */
typedef mumba_handle mumba_encoded_video_chunk_init;

/** Makes a `EncodedVideoChunkInit` without members. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_init_create(
    mumba_context *ctx, mumba_encoded_video_chunk_init *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `EncodedVideoChunkInit.data`. `value`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_encoded_video_chunk_init_set_data(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/**
 * `EncodedVideoChunkInit.data`. Gives `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_encoded_video_chunk_init_get_data(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `EncodedVideoChunkInit.duration`. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_init_set_duration(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number((double)value));
}

/** `EncodedVideoChunkInit.duration`. Reads. */
static inline mumba_status mumba_encoded_video_chunk_init_get_duration(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000933u, result);
}

/** `EncodedVideoChunkInit.timestamp`. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_init_set_timestamp(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, int64_t value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number((double)value));
}

/** `EncodedVideoChunkInit.timestamp`. Reads. */
static inline mumba_status mumba_encoded_video_chunk_init_get_timestamp(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `EncodedVideoChunkInit.transfer`. Without it: []. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_init_set_transfer(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, const mumba_array_buffer *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001659u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `EncodedVideoChunkInit.transfer`. Gives sequence<`ArrayBuffer`> or none. Reads. */
static inline mumba_status mumba_encoded_video_chunk_init_get_transfer(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001659u, result);
}

/** `EncodedVideoChunkInit.type`. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_init_set_type(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, mumba_encoded_video_chunk_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `EncodedVideoChunkInit.type`. Reads. */
static inline mumba_status mumba_encoded_video_chunk_init_get_type(
    mumba_context *ctx, mumba_encoded_video_chunk_init self, mumba_encoded_video_chunk_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `EncodedVideoChunkMetadata`: an object with members. */
typedef mumba_handle mumba_encoded_video_chunk_metadata;

/** Makes a `EncodedVideoChunkMetadata` without members. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_metadata_create(
    mumba_context *ctx, mumba_encoded_video_chunk_metadata *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `EncodedVideoChunkMetadata.alphaSideData`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_encoded_video_chunk_metadata_set_alpha_side_data(
    mumba_context *ctx, mumba_encoded_video_chunk_metadata self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000476u, mumba_of_handle(value));
}

/**
 * `EncodedVideoChunkMetadata.alphaSideData`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none. Reads.
 */
static inline mumba_status mumba_encoded_video_chunk_metadata_get_alpha_side_data(
    mumba_context *ctx, mumba_encoded_video_chunk_metadata self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000476u, result);
}

/** `EncodedVideoChunkMetadata.decoderConfig`. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_metadata_set_decoder_config(
    mumba_context *ctx, mumba_encoded_video_chunk_metadata self, mumba_video_decoder_config value) {
    return mumba_set(ctx, self, 0x80000824u, mumba_of_handle(value));
}

/** `EncodedVideoChunkMetadata.decoderConfig`. Gives `VideoDecoderConfig` or none. Reads. */
static inline mumba_status mumba_encoded_video_chunk_metadata_get_decoder_config(
    mumba_context *ctx, mumba_encoded_video_chunk_metadata self, mumba_video_decoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000824u, result);
}

/** `EncodedVideoChunkMetadata.svc`. Deferred. */
static inline mumba_status mumba_encoded_video_chunk_metadata_set_svc(
    mumba_context *ctx, mumba_encoded_video_chunk_metadata self, mumba_svc_output_metadata value) {
    return mumba_set(ctx, self, 0x800015a0u, mumba_of_handle(value));
}

/** `EncodedVideoChunkMetadata.svc`. Gives `SvcOutputMetadata` or none. Reads. */
static inline mumba_status mumba_encoded_video_chunk_metadata_get_svc(
    mumba_context *ctx, mumba_encoded_video_chunk_metadata self, mumba_svc_output_metadata *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015a0u, result);
}

/** `ImageDecodeOptions`: an object with members. */
typedef mumba_handle mumba_image_decode_options;

/** Makes a `ImageDecodeOptions` without members. Deferred. */
static inline mumba_status mumba_image_decode_options_create(mumba_context *ctx, mumba_image_decode_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ImageDecodeOptions.completeFramesOnly`. Without it: true. Deferred. */
static inline mumba_status mumba_image_decode_options_set_complete_frames_only(
    mumba_context *ctx, mumba_image_decode_options self, bool value) {
    return mumba_set(ctx, self, 0x800006e9u, mumba_of_bool(value));
}

/** `ImageDecodeOptions.completeFramesOnly`. Reads. */
static inline mumba_status mumba_image_decode_options_get_complete_frames_only(
    mumba_context *ctx, mumba_image_decode_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006e9u, result);
}

/** `ImageDecodeOptions.frameIndex`. Without it: 0. Deferred. */
static inline mumba_status mumba_image_decode_options_set_frame_index(
    mumba_context *ctx, mumba_image_decode_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000a6du, mumba_of_number((double)value));
}

/** `ImageDecodeOptions.frameIndex`. Reads. */
static inline mumba_status mumba_image_decode_options_get_frame_index(
    mumba_context *ctx, mumba_image_decode_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a6du, result);
}

/** `ImageDecodeResult`: an object with members. It needs `complete`, `image`. */
typedef mumba_handle mumba_image_decode_result;

/** Makes a `ImageDecodeResult` without members. Deferred. */
static inline mumba_status mumba_image_decode_result_create(mumba_context *ctx, mumba_image_decode_result *result) {
    return mumba_object_create(ctx, result);
}

/** `ImageDecodeResult.complete`. Deferred. */
static inline mumba_status mumba_image_decode_result_set_complete(
    mumba_context *ctx, mumba_image_decode_result self, bool value) {
    return mumba_set(ctx, self, 0x800006e8u, mumba_of_bool(value));
}

/** `ImageDecodeResult.complete`. Reads. */
static inline mumba_status mumba_image_decode_result_get_complete(
    mumba_context *ctx, mumba_image_decode_result self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006e8u, result);
}

/** `ImageDecodeResult.image`. Deferred. */
static inline mumba_status mumba_image_decode_result_set_image(
    mumba_context *ctx, mumba_image_decode_result self, mumba_video_frame value) {
    return mumba_set(ctx, self, 0x80000c14u, mumba_of_handle(value));
}

/** `ImageDecodeResult.image`. Deferred. */
static inline mumba_status mumba_image_decode_result_get_image(
    mumba_context *ctx, mumba_image_decode_result self, mumba_video_frame *result) {
    return mumba_get_handle(ctx, self, 0x80000c14u, result);
}

/** `ImageDecoderInit`: an object with members. It needs `data`, `type`. */
typedef mumba_handle mumba_image_decoder_init;

/** Makes a `ImageDecoderInit` without members. Deferred. */
static inline mumba_status mumba_image_decoder_init_create(mumba_context *ctx, mumba_image_decoder_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ImageDecoderInit.colorSpaceConversion`. Without it: "default". Deferred. */
static inline mumba_status mumba_image_decoder_init_set_color_space_conversion(
    mumba_context *ctx, mumba_image_decoder_init self, mumba_color_space_conversion value) {
    return mumba_set(ctx, self, 0x800006d0u, mumba_of_name(value));
}

/** `ImageDecoderInit.colorSpaceConversion`. Reads. */
static inline mumba_status mumba_image_decoder_init_get_color_space_conversion(
    mumba_context *ctx, mumba_image_decoder_init self, mumba_color_space_conversion *result) {
    return mumba_web_get_name(ctx, self, 0x800006d0u, result);
}

/**
 * `ImageDecoderInit.data`. `value`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `ReadableStream`. Deferred.
 */
static inline mumba_status mumba_image_decoder_init_set_data(
    mumba_context *ctx, mumba_image_decoder_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/**
 * `ImageDecoderInit.data`. Gives `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `ReadableStream`. Deferred.
 */
static inline mumba_status mumba_image_decoder_init_get_data(
    mumba_context *ctx, mumba_image_decoder_init self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `ImageDecoderInit.desiredHeight`. Deferred. */
static inline mumba_status mumba_image_decoder_init_set_desired_height(
    mumba_context *ctx, mumba_image_decoder_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000895u, mumba_of_number((double)value));
}

/** `ImageDecoderInit.desiredHeight`. Reads. */
static inline mumba_status mumba_image_decoder_init_get_desired_height(
    mumba_context *ctx, mumba_image_decoder_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000895u, result);
}

/** `ImageDecoderInit.desiredWidth`. Deferred. */
static inline mumba_status mumba_image_decoder_init_set_desired_width(
    mumba_context *ctx, mumba_image_decoder_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000897u, mumba_of_number((double)value));
}

/** `ImageDecoderInit.desiredWidth`. Reads. */
static inline mumba_status mumba_image_decoder_init_get_desired_width(
    mumba_context *ctx, mumba_image_decoder_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000897u, result);
}

/** `ImageDecoderInit.preferAnimation`. Deferred. */
static inline mumba_status mumba_image_decoder_init_set_prefer_animation(
    mumba_context *ctx, mumba_image_decoder_init self, bool value) {
    return mumba_set(ctx, self, 0x8000117bu, mumba_of_bool(value));
}

/** `ImageDecoderInit.preferAnimation`. Reads. */
static inline mumba_status mumba_image_decoder_init_get_prefer_animation(
    mumba_context *ctx, mumba_image_decoder_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000117bu, result);
}

/** `ImageDecoderInit.transfer`. Without it: []. Deferred. */
static inline mumba_status mumba_image_decoder_init_set_transfer(
    mumba_context *ctx, mumba_image_decoder_init self, const mumba_array_buffer *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001659u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ImageDecoderInit.transfer`. Gives sequence<`ArrayBuffer`> or none. Reads. */
static inline mumba_status mumba_image_decoder_init_get_transfer(
    mumba_context *ctx, mumba_image_decoder_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001659u, result);
}

/** `ImageDecoderInit.type`. Deferred. */
static inline mumba_status mumba_image_decoder_init_set_type(
    mumba_context *ctx, mumba_image_decoder_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `ImageDecoderInit.type`. Reads. */
static inline mumba_status mumba_image_decoder_init_get_type(
    mumba_context *ctx, mumba_image_decoder_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `PlaneLayout`: an object with members. It needs `offset`, `stride`. */
typedef mumba_handle mumba_plane_layout;

/** Makes a `PlaneLayout` without members. Deferred. */
static inline mumba_status mumba_plane_layout_create(mumba_context *ctx, mumba_plane_layout *result) {
    return mumba_object_create(ctx, result);
}

/** `PlaneLayout.offset`. Deferred. */
static inline mumba_status mumba_plane_layout_set_offset(mumba_context *ctx, mumba_plane_layout self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f29u, mumba_of_number((double)value));
}

/** `PlaneLayout.offset`. Reads. */
static inline mumba_status mumba_plane_layout_get_offset(
    mumba_context *ctx, mumba_plane_layout self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f29u, result);
}

/** `PlaneLayout.stride`. Deferred. */
static inline mumba_status mumba_plane_layout_set_stride(mumba_context *ctx, mumba_plane_layout self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001566u, mumba_of_number((double)value));
}

/** `PlaneLayout.stride`. Reads. */
static inline mumba_status mumba_plane_layout_get_stride(
    mumba_context *ctx, mumba_plane_layout self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001566u, result);
}

/** `SvcOutputMetadata`: an object with members. */
typedef mumba_handle mumba_svc_output_metadata;

/** Makes a `SvcOutputMetadata` without members. Deferred. */
static inline mumba_status mumba_svc_output_metadata_create(mumba_context *ctx, mumba_svc_output_metadata *result) {
    return mumba_object_create(ctx, result);
}

/** `SvcOutputMetadata.temporalLayerId`. Deferred. */
static inline mumba_status mumba_svc_output_metadata_set_temporal_layer_id(
    mumba_context *ctx, mumba_svc_output_metadata self, uint32_t value) {
    return mumba_set(ctx, self, 0x800015d7u, mumba_of_number((double)value));
}

/** `SvcOutputMetadata.temporalLayerId`. Reads. */
static inline mumba_status mumba_svc_output_metadata_get_temporal_layer_id(
    mumba_context *ctx, mumba_svc_output_metadata self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800015d7u, result);
}

/** `VideoColorSpaceInit`: an object with members. */
typedef mumba_handle mumba_video_color_space_init;

/** Makes a `VideoColorSpaceInit` without members. Deferred. */
static inline mumba_status mumba_video_color_space_init_create(
    mumba_context *ctx, mumba_video_color_space_init *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoColorSpaceInit.fullRange`. Without it: null. `value`: a boolean or none. Deferred. */
static inline mumba_status mumba_video_color_space_init_set_full_range(
    mumba_context *ctx, mumba_video_color_space_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000a8au, value);
}

/** `VideoColorSpaceInit.fullRange`. Gives a boolean or none. Reads. */
static inline mumba_status mumba_video_color_space_init_get_full_range(
    mumba_context *ctx, mumba_video_color_space_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a8au, result);
}

/** `VideoColorSpaceInit.matrix`. Without it: null. `value`: `VideoMatrixCoefficients` or none. Deferred. */
static inline mumba_status mumba_video_color_space_init_set_matrix(
    mumba_context *ctx, mumba_video_color_space_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000e02u, value);
}

/** `VideoColorSpaceInit.matrix`. Gives `VideoMatrixCoefficients` or none. Reads. */
static inline mumba_status mumba_video_color_space_init_get_matrix(
    mumba_context *ctx, mumba_video_color_space_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e02u, result);
}

/** `VideoColorSpaceInit.primaries`. Without it: null. `value`: `VideoColorPrimaries` or none. Deferred. */
static inline mumba_status mumba_video_color_space_init_set_primaries(
    mumba_context *ctx, mumba_video_color_space_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800011a8u, value);
}

/** `VideoColorSpaceInit.primaries`. Gives `VideoColorPrimaries` or none. Reads. */
static inline mumba_status mumba_video_color_space_init_get_primaries(
    mumba_context *ctx, mumba_video_color_space_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011a8u, result);
}

/** `VideoColorSpaceInit.transfer`. Without it: null. `value`: `VideoTransferCharacteristics` or none. Deferred. */
static inline mumba_status mumba_video_color_space_init_set_transfer(
    mumba_context *ctx, mumba_video_color_space_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80001659u, value);
}

/** `VideoColorSpaceInit.transfer`. Gives `VideoTransferCharacteristics` or none. Reads. */
static inline mumba_status mumba_video_color_space_init_get_transfer(
    mumba_context *ctx, mumba_video_color_space_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001659u, result);
}

/** `VideoDecoderConfig`: an object with members. It needs `codec`. */
typedef mumba_handle mumba_video_decoder_config;

/** Makes a `VideoDecoderConfig` without members. Deferred. */
static inline mumba_status mumba_video_decoder_config_create(mumba_context *ctx, mumba_video_decoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoDecoderConfig.codec`. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_codec(
    mumba_context *ctx, mumba_video_decoder_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006bbu, mumba_of_string(value));
}

/** `VideoDecoderConfig.codec`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_codec(
    mumba_context *ctx, mumba_video_decoder_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006bbu, result);
}

/** `VideoDecoderConfig.codedHeight`. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_coded_height(
    mumba_context *ctx, mumba_video_decoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006bdu, mumba_of_number((double)value));
}

/** `VideoDecoderConfig.codedHeight`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_coded_height(
    mumba_context *ctx, mumba_video_decoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006bdu, result);
}

/** `VideoDecoderConfig.codedWidth`. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_coded_width(
    mumba_context *ctx, mumba_video_decoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006bfu, mumba_of_number((double)value));
}

/** `VideoDecoderConfig.codedWidth`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_coded_width(
    mumba_context *ctx, mumba_video_decoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006bfu, result);
}

/** `VideoDecoderConfig.colorSpace`. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_color_space(
    mumba_context *ctx, mumba_video_decoder_config self, mumba_video_color_space_init value) {
    return mumba_set(ctx, self, 0x800006cfu, mumba_of_handle(value));
}

/** `VideoDecoderConfig.colorSpace`. Gives `VideoColorSpaceInit` or none. Reads. */
static inline mumba_status mumba_video_decoder_config_get_color_space(
    mumba_context *ctx, mumba_video_decoder_config self, mumba_video_color_space_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006cfu, result);
}

/**
 * `VideoDecoderConfig.description`. `value`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_video_decoder_config_set_description(
    mumba_context *ctx, mumba_video_decoder_config self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000890u, mumba_of_handle(value));
}

/**
 * `VideoDecoderConfig.description`. Gives `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none. Reads.
 */
static inline mumba_status mumba_video_decoder_config_get_description(
    mumba_context *ctx, mumba_video_decoder_config self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000890u, result);
}

/** `VideoDecoderConfig.displayAspectHeight`. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_display_aspect_height(
    mumba_context *ctx, mumba_video_decoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800008dbu, mumba_of_number((double)value));
}

/** `VideoDecoderConfig.displayAspectHeight`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_display_aspect_height(
    mumba_context *ctx, mumba_video_decoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008dbu, result);
}

/** `VideoDecoderConfig.displayAspectWidth`. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_display_aspect_width(
    mumba_context *ctx, mumba_video_decoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800008dcu, mumba_of_number((double)value));
}

/** `VideoDecoderConfig.displayAspectWidth`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_display_aspect_width(
    mumba_context *ctx, mumba_video_decoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008dcu, result);
}

/** `VideoDecoderConfig.flip`. Without it: false. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_flip(
    mumba_context *ctx, mumba_video_decoder_config self, bool value) {
    return mumba_set(ctx, self, 0x80000a24u, mumba_of_bool(value));
}

/** `VideoDecoderConfig.flip`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_flip(
    mumba_context *ctx, mumba_video_decoder_config self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a24u, result);
}

/** `VideoDecoderConfig.hardwareAcceleration`. Without it: "no-preference". Deferred. */
static inline mumba_status mumba_video_decoder_config_set_hardware_acceleration(
    mumba_context *ctx, mumba_video_decoder_config self, mumba_hardware_acceleration value) {
    return mumba_set(ctx, self, 0x80000ba8u, mumba_of_name(value));
}

/** `VideoDecoderConfig.hardwareAcceleration`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_hardware_acceleration(
    mumba_context *ctx, mumba_video_decoder_config self, mumba_hardware_acceleration *result) {
    return mumba_web_get_name(ctx, self, 0x80000ba8u, result);
}

/** `VideoDecoderConfig.optimizeForLatency`. Without it: false. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_optimize_for_latency(
    mumba_context *ctx, mumba_video_decoder_config self, bool value) {
    return mumba_set(ctx, self, 0x80001061u, mumba_of_bool(value));
}

/** `VideoDecoderConfig.optimizeForLatency`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_optimize_for_latency(
    mumba_context *ctx, mumba_video_decoder_config self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001061u, result);
}

/** `VideoDecoderConfig.rotation`. Without it: 0. Deferred. */
static inline mumba_status mumba_video_decoder_config_set_rotation(
    mumba_context *ctx, mumba_video_decoder_config self, double value) {
    return mumba_set(ctx, self, 0x80001365u, mumba_of_number(value));
}

/** `VideoDecoderConfig.rotation`. Reads. */
static inline mumba_status mumba_video_decoder_config_get_rotation(
    mumba_context *ctx, mumba_video_decoder_config self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001365u, result);
}

/** `VideoDecoderInit`: an object with members. It needs `error`, `output`. */
typedef mumba_handle mumba_video_decoder_init;

/** Makes a `VideoDecoderInit` without members. Deferred. */
static inline mumba_status mumba_video_decoder_init_create(mumba_context *ctx, mumba_video_decoder_init *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoDecoderInit.error`. Deferred. */
static inline mumba_status mumba_video_decoder_init_set_error(
    mumba_context *ctx, mumba_video_decoder_init self, mumba_web_codecs_error_callback value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `VideoDecoderInit.error`. Gives `WebCodecsErrorCallback`. Deferred. */
static inline mumba_status mumba_video_decoder_init_get_error(
    mumba_context *ctx, mumba_video_decoder_init self, mumba_web_codecs_error_callback *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `VideoDecoderInit.output`. Deferred. */
static inline mumba_status mumba_video_decoder_init_set_output(
    mumba_context *ctx, mumba_video_decoder_init self, mumba_video_frame_output_callback value) {
    return mumba_set(ctx, self, 0x80001086u, mumba_of_handle(value));
}

/** `VideoDecoderInit.output`. Gives `VideoFrameOutputCallback`. Deferred. */
static inline mumba_status mumba_video_decoder_init_get_output(
    mumba_context *ctx, mumba_video_decoder_init self, mumba_video_frame_output_callback *result) {
    return mumba_get_handle(ctx, self, 0x80001086u, result);
}

/** `VideoDecoderSupport`: an object with members. */
typedef mumba_handle mumba_video_decoder_support;

/** Makes a `VideoDecoderSupport` without members. Deferred. */
static inline mumba_status mumba_video_decoder_support_create(mumba_context *ctx, mumba_video_decoder_support *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoDecoderSupport.config`. Deferred. */
static inline mumba_status mumba_video_decoder_support_set_config(
    mumba_context *ctx, mumba_video_decoder_support self, mumba_video_decoder_config value) {
    return mumba_set(ctx, self, 0x80000704u, mumba_of_handle(value));
}

/** `VideoDecoderSupport.config`. Gives `VideoDecoderConfig` or none. Reads. */
static inline mumba_status mumba_video_decoder_support_get_config(
    mumba_context *ctx, mumba_video_decoder_support self, mumba_video_decoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000704u, result);
}

/** `VideoDecoderSupport.supported`. Deferred. */
static inline mumba_status mumba_video_decoder_support_set_supported(
    mumba_context *ctx, mumba_video_decoder_support self, bool value) {
    return mumba_set(ctx, self, 0x80001591u, mumba_of_bool(value));
}

/** `VideoDecoderSupport.supported`. Reads. */
static inline mumba_status mumba_video_decoder_support_get_supported(
    mumba_context *ctx, mumba_video_decoder_support self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001591u, result);
}

/** `VideoEncoderConfig`: an object with members. It needs `codec`, `height`, `width`. */
typedef mumba_handle mumba_video_encoder_config;

/** Makes a `VideoEncoderConfig` without members. Deferred. */
static inline mumba_status mumba_video_encoder_config_create(mumba_context *ctx, mumba_video_encoder_config *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoEncoderConfig.alpha`. Without it: "discard". Deferred. */
static inline mumba_status mumba_video_encoder_config_set_alpha(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_alpha_option value) {
    return mumba_set(ctx, self, 0x80000473u, mumba_of_name(value));
}

/** `VideoEncoderConfig.alpha`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_alpha(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_alpha_option *result) {
    return mumba_web_get_name(ctx, self, 0x80000473u, result);
}

/** `VideoEncoderConfig.bitrate`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_bitrate(
    mumba_context *ctx, mumba_video_encoder_config self, uint64_t value) {
    return mumba_set(ctx, self, 0x800005b8u, mumba_of_number((double)value));
}

/** `VideoEncoderConfig.bitrate`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_bitrate(
    mumba_context *ctx, mumba_video_encoder_config self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800005b8u, result);
}

/** `VideoEncoderConfig.bitrateMode`. Without it: "variable". Deferred. */
static inline mumba_status mumba_video_encoder_config_set_bitrate_mode(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_video_encoder_bitrate_mode value) {
    return mumba_set(ctx, self, 0x800005b9u, mumba_of_name(value));
}

/** `VideoEncoderConfig.bitrateMode`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_bitrate_mode(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_video_encoder_bitrate_mode *result) {
    return mumba_web_get_name(ctx, self, 0x800005b9u, result);
}

/** `VideoEncoderConfig.codec`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_codec(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006bbu, mumba_of_string(value));
}

/** `VideoEncoderConfig.codec`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_codec(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006bbu, result);
}

/** `VideoEncoderConfig.contentHint`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_content_hint(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000072cu, mumba_of_string(value));
}

/** `VideoEncoderConfig.contentHint`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_content_hint(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000072cu, result);
}

/** `VideoEncoderConfig.displayHeight`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_display_height(
    mumba_context *ctx, mumba_video_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800008ddu, mumba_of_number((double)value));
}

/** `VideoEncoderConfig.displayHeight`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_display_height(
    mumba_context *ctx, mumba_video_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008ddu, result);
}

/** `VideoEncoderConfig.displayWidth`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_display_width(
    mumba_context *ctx, mumba_video_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800008e1u, mumba_of_number((double)value));
}

/** `VideoEncoderConfig.displayWidth`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_display_width(
    mumba_context *ctx, mumba_video_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008e1u, result);
}

/** `VideoEncoderConfig.framerate`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_framerate(
    mumba_context *ctx, mumba_video_encoder_config self, double value) {
    return mumba_set(ctx, self, 0x80000a79u, mumba_of_number(value));
}

/** `VideoEncoderConfig.framerate`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_framerate(
    mumba_context *ctx, mumba_video_encoder_config self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a79u, result);
}

/** `VideoEncoderConfig.hardwareAcceleration`. Without it: "no-preference". Deferred. */
static inline mumba_status mumba_video_encoder_config_set_hardware_acceleration(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_hardware_acceleration value) {
    return mumba_set(ctx, self, 0x80000ba8u, mumba_of_name(value));
}

/** `VideoEncoderConfig.hardwareAcceleration`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_hardware_acceleration(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_hardware_acceleration *result) {
    return mumba_web_get_name(ctx, self, 0x80000ba8u, result);
}

/** `VideoEncoderConfig.height`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_height(
    mumba_context *ctx, mumba_video_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `VideoEncoderConfig.height`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_height(
    mumba_context *ctx, mumba_video_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000bcdu, result);
}

/** `VideoEncoderConfig.latencyMode`. Without it: "quality". Deferred. */
static inline mumba_status mumba_video_encoder_config_set_latency_mode(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_latency_mode value) {
    return mumba_set(ctx, self, 0x80000d46u, mumba_of_name(value));
}

/** `VideoEncoderConfig.latencyMode`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_latency_mode(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_latency_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000d46u, result);
}

/** `VideoEncoderConfig.scalabilityMode`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_scalability_mode(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000139eu, mumba_of_string(value));
}

/** `VideoEncoderConfig.scalabilityMode`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_scalability_mode(
    mumba_context *ctx, mumba_video_encoder_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000139eu, result);
}

/** `VideoEncoderConfig.width`. Deferred. */
static inline mumba_status mumba_video_encoder_config_set_width(
    mumba_context *ctx, mumba_video_encoder_config self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `VideoEncoderConfig.width`. Reads. */
static inline mumba_status mumba_video_encoder_config_get_width(
    mumba_context *ctx, mumba_video_encoder_config self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d4u, result);
}

/** `VideoEncoderEncodeOptions`: an object with members. */
typedef mumba_handle mumba_video_encoder_encode_options;

/** Makes a `VideoEncoderEncodeOptions` without members. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_create(
    mumba_context *ctx, mumba_video_encoder_encode_options *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoEncoderEncodeOptions.keyFrame`. Without it: false. Deferred. */
static inline mumba_status mumba_video_encoder_encode_options_set_key_frame(
    mumba_context *ctx, mumba_video_encoder_encode_options self, bool value) {
    return mumba_set(ctx, self, 0x80000d1cu, mumba_of_bool(value));
}

/** `VideoEncoderEncodeOptions.keyFrame`. Reads. */
static inline mumba_status mumba_video_encoder_encode_options_get_key_frame(
    mumba_context *ctx, mumba_video_encoder_encode_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d1cu, result);
}

/** `VideoEncoderInit`: an object with members. It needs `error`, `output`. */
typedef mumba_handle mumba_video_encoder_init;

/** Makes a `VideoEncoderInit` without members. Deferred. */
static inline mumba_status mumba_video_encoder_init_create(mumba_context *ctx, mumba_video_encoder_init *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoEncoderInit.error`. Deferred. */
static inline mumba_status mumba_video_encoder_init_set_error(
    mumba_context *ctx, mumba_video_encoder_init self, mumba_web_codecs_error_callback value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `VideoEncoderInit.error`. Gives `WebCodecsErrorCallback`. Deferred. */
static inline mumba_status mumba_video_encoder_init_get_error(
    mumba_context *ctx, mumba_video_encoder_init self, mumba_web_codecs_error_callback *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `VideoEncoderInit.output`. Deferred. */
static inline mumba_status mumba_video_encoder_init_set_output(
    mumba_context *ctx, mumba_video_encoder_init self, mumba_encoded_video_chunk_output_callback value) {
    return mumba_set(ctx, self, 0x80001086u, mumba_of_handle(value));
}

/** `VideoEncoderInit.output`. Gives `EncodedVideoChunkOutputCallback`. Deferred. */
static inline mumba_status mumba_video_encoder_init_get_output(
    mumba_context *ctx, mumba_video_encoder_init self, mumba_encoded_video_chunk_output_callback *result) {
    return mumba_get_handle(ctx, self, 0x80001086u, result);
}

/** `VideoEncoderSupport`: an object with members. */
typedef mumba_handle mumba_video_encoder_support;

/** Makes a `VideoEncoderSupport` without members. Deferred. */
static inline mumba_status mumba_video_encoder_support_create(mumba_context *ctx, mumba_video_encoder_support *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoEncoderSupport.config`. Deferred. */
static inline mumba_status mumba_video_encoder_support_set_config(
    mumba_context *ctx, mumba_video_encoder_support self, mumba_video_encoder_config value) {
    return mumba_set(ctx, self, 0x80000704u, mumba_of_handle(value));
}

/** `VideoEncoderSupport.config`. Gives `VideoEncoderConfig` or none. Reads. */
static inline mumba_status mumba_video_encoder_support_get_config(
    mumba_context *ctx, mumba_video_encoder_support self, mumba_video_encoder_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000704u, result);
}

/** `VideoEncoderSupport.supported`. Deferred. */
static inline mumba_status mumba_video_encoder_support_set_supported(
    mumba_context *ctx, mumba_video_encoder_support self, bool value) {
    return mumba_set(ctx, self, 0x80001591u, mumba_of_bool(value));
}

/** `VideoEncoderSupport.supported`. Reads. */
static inline mumba_status mumba_video_encoder_support_get_supported(
    mumba_context *ctx, mumba_video_encoder_support self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001591u, result);
}

/** `VideoFrameBufferInit`: an object with members. It needs `codedHeight`, `codedWidth`, `format`, `timestamp`. */
typedef mumba_handle mumba_video_frame_buffer_init;

/** Makes a `VideoFrameBufferInit` without members. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_create(
    mumba_context *ctx, mumba_video_frame_buffer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoFrameBufferInit.codedHeight`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_coded_height(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006bdu, mumba_of_number((double)value));
}

/** `VideoFrameBufferInit.codedHeight`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_coded_height(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006bdu, result);
}

/** `VideoFrameBufferInit.codedWidth`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_coded_width(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006bfu, mumba_of_number((double)value));
}

/** `VideoFrameBufferInit.codedWidth`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_coded_width(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006bfu, result);
}

/** `VideoFrameBufferInit.colorSpace`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_color_space(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_video_color_space_init value) {
    return mumba_set(ctx, self, 0x800006cfu, mumba_of_handle(value));
}

/** `VideoFrameBufferInit.colorSpace`. Gives `VideoColorSpaceInit` or none. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_color_space(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_video_color_space_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006cfu, result);
}

/** `VideoFrameBufferInit.displayHeight`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_display_height(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800008ddu, mumba_of_number((double)value));
}

/** `VideoFrameBufferInit.displayHeight`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_display_height(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008ddu, result);
}

/** `VideoFrameBufferInit.displayWidth`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_display_width(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800008e1u, mumba_of_number((double)value));
}

/** `VideoFrameBufferInit.displayWidth`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_display_width(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008e1u, result);
}

/** `VideoFrameBufferInit.duration`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_duration(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number((double)value));
}

/** `VideoFrameBufferInit.duration`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_duration(
    mumba_context *ctx, mumba_video_frame_buffer_init self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000933u, result);
}

/** `VideoFrameBufferInit.flip`. Without it: false. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_flip(
    mumba_context *ctx, mumba_video_frame_buffer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000a24u, mumba_of_bool(value));
}

/** `VideoFrameBufferInit.flip`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_flip(
    mumba_context *ctx, mumba_video_frame_buffer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a24u, result);
}

/** `VideoFrameBufferInit.format`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_format(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_video_pixel_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `VideoFrameBufferInit.format`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_format(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_video_pixel_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `VideoFrameBufferInit.layout`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_layout(
    mumba_context *ctx, mumba_video_frame_buffer_init self, const mumba_plane_layout *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d4eu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `VideoFrameBufferInit.layout`. Gives sequence<`PlaneLayout`> or none. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_layout(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d4eu, result);
}

/** `VideoFrameBufferInit.metadata`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_metadata(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_video_frame_metadata value) {
    return mumba_set(ctx, self, 0x80000e61u, mumba_of_handle(value));
}

/** `VideoFrameBufferInit.metadata`. Gives `VideoFrameMetadata` or none. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_metadata(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_video_frame_metadata *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e61u, result);
}

/** `VideoFrameBufferInit.rotation`. Without it: 0. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_rotation(
    mumba_context *ctx, mumba_video_frame_buffer_init self, double value) {
    return mumba_set(ctx, self, 0x80001365u, mumba_of_number(value));
}

/** `VideoFrameBufferInit.rotation`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_rotation(
    mumba_context *ctx, mumba_video_frame_buffer_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001365u, result);
}

/** `VideoFrameBufferInit.timestamp`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_timestamp(
    mumba_context *ctx, mumba_video_frame_buffer_init self, int64_t value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number((double)value));
}

/** `VideoFrameBufferInit.timestamp`. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_timestamp(
    mumba_context *ctx, mumba_video_frame_buffer_init self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `VideoFrameBufferInit.transfer`. Without it: []. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_transfer(
    mumba_context *ctx, mumba_video_frame_buffer_init self, const mumba_array_buffer *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001659u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `VideoFrameBufferInit.transfer`. Gives sequence<`ArrayBuffer`> or none. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_transfer(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001659u, result);
}

/** `VideoFrameBufferInit.visibleRect`. Deferred. */
static inline mumba_status mumba_video_frame_buffer_init_set_visible_rect(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_dom_rect_init value) {
    return mumba_set(ctx, self, 0x80001798u, mumba_of_handle(value));
}

/** `VideoFrameBufferInit.visibleRect`. Gives `DOMRectInit` or none. Reads. */
static inline mumba_status mumba_video_frame_buffer_init_get_visible_rect(
    mumba_context *ctx, mumba_video_frame_buffer_init self, mumba_dom_rect_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001798u, result);
}

/** `VideoFrameCopyToOptions`: an object with members. */
typedef mumba_handle mumba_video_frame_copy_to_options;

/** Makes a `VideoFrameCopyToOptions` without members. Deferred. */
static inline mumba_status mumba_video_frame_copy_to_options_create(
    mumba_context *ctx, mumba_video_frame_copy_to_options *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoFrameCopyToOptions.colorSpace`. Deferred. */
static inline mumba_status mumba_video_frame_copy_to_options_set_color_space(
    mumba_context *ctx, mumba_video_frame_copy_to_options self, mumba_predefined_color_space value) {
    return mumba_set(ctx, self, 0x800006cfu, mumba_of_name(value));
}

/** `VideoFrameCopyToOptions.colorSpace`. Reads. */
static inline mumba_status mumba_video_frame_copy_to_options_get_color_space(
    mumba_context *ctx, mumba_video_frame_copy_to_options self, mumba_predefined_color_space *result) {
    return mumba_web_get_name(ctx, self, 0x800006cfu, result);
}

/** `VideoFrameCopyToOptions.format`. Deferred. */
static inline mumba_status mumba_video_frame_copy_to_options_set_format(
    mumba_context *ctx, mumba_video_frame_copy_to_options self, mumba_video_pixel_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `VideoFrameCopyToOptions.format`. Reads. */
static inline mumba_status mumba_video_frame_copy_to_options_get_format(
    mumba_context *ctx, mumba_video_frame_copy_to_options self, mumba_video_pixel_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `VideoFrameCopyToOptions.layout`. Deferred. */
static inline mumba_status mumba_video_frame_copy_to_options_set_layout(
    mumba_context *ctx, mumba_video_frame_copy_to_options self, const mumba_plane_layout *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d4eu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `VideoFrameCopyToOptions.layout`. Gives sequence<`PlaneLayout`> or none. Reads. */
static inline mumba_status mumba_video_frame_copy_to_options_get_layout(
    mumba_context *ctx, mumba_video_frame_copy_to_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d4eu, result);
}

/** `VideoFrameCopyToOptions.rect`. Deferred. */
static inline mumba_status mumba_video_frame_copy_to_options_set_rect(
    mumba_context *ctx, mumba_video_frame_copy_to_options self, mumba_dom_rect_init value) {
    return mumba_set(ctx, self, 0x8000124bu, mumba_of_handle(value));
}

/** `VideoFrameCopyToOptions.rect`. Gives `DOMRectInit` or none. Reads. */
static inline mumba_status mumba_video_frame_copy_to_options_get_rect(
    mumba_context *ctx, mumba_video_frame_copy_to_options self, mumba_dom_rect_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000124bu, result);
}

/** `VideoFrameInit`: an object with members. */
typedef mumba_handle mumba_video_frame_init;

/** Makes a `VideoFrameInit` without members. Deferred. */
static inline mumba_status mumba_video_frame_init_create(mumba_context *ctx, mumba_video_frame_init *result) {
    return mumba_object_create(ctx, result);
}

/** `VideoFrameInit.alpha`. Without it: "keep". Deferred. */
static inline mumba_status mumba_video_frame_init_set_alpha(
    mumba_context *ctx, mumba_video_frame_init self, mumba_alpha_option value) {
    return mumba_set(ctx, self, 0x80000473u, mumba_of_name(value));
}

/** `VideoFrameInit.alpha`. Reads. */
static inline mumba_status mumba_video_frame_init_get_alpha(
    mumba_context *ctx, mumba_video_frame_init self, mumba_alpha_option *result) {
    return mumba_web_get_name(ctx, self, 0x80000473u, result);
}

/** `VideoFrameInit.displayHeight`. Deferred. */
static inline mumba_status mumba_video_frame_init_set_display_height(
    mumba_context *ctx, mumba_video_frame_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800008ddu, mumba_of_number((double)value));
}

/** `VideoFrameInit.displayHeight`. Reads. */
static inline mumba_status mumba_video_frame_init_get_display_height(
    mumba_context *ctx, mumba_video_frame_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008ddu, result);
}

/** `VideoFrameInit.displayWidth`. Deferred. */
static inline mumba_status mumba_video_frame_init_set_display_width(
    mumba_context *ctx, mumba_video_frame_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800008e1u, mumba_of_number((double)value));
}

/** `VideoFrameInit.displayWidth`. Reads. */
static inline mumba_status mumba_video_frame_init_get_display_width(
    mumba_context *ctx, mumba_video_frame_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800008e1u, result);
}

/** `VideoFrameInit.duration`. Deferred. */
static inline mumba_status mumba_video_frame_init_set_duration(
    mumba_context *ctx, mumba_video_frame_init self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number((double)value));
}

/** `VideoFrameInit.duration`. Reads. */
static inline mumba_status mumba_video_frame_init_get_duration(
    mumba_context *ctx, mumba_video_frame_init self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000933u, result);
}

/** `VideoFrameInit.flip`. Without it: false. Deferred. */
static inline mumba_status mumba_video_frame_init_set_flip(
    mumba_context *ctx, mumba_video_frame_init self, bool value) {
    return mumba_set(ctx, self, 0x80000a24u, mumba_of_bool(value));
}

/** `VideoFrameInit.flip`. Reads. */
static inline mumba_status mumba_video_frame_init_get_flip(
    mumba_context *ctx, mumba_video_frame_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a24u, result);
}

/** `VideoFrameInit.metadata`. Deferred. */
static inline mumba_status mumba_video_frame_init_set_metadata(
    mumba_context *ctx, mumba_video_frame_init self, mumba_video_frame_metadata value) {
    return mumba_set(ctx, self, 0x80000e61u, mumba_of_handle(value));
}

/** `VideoFrameInit.metadata`. Gives `VideoFrameMetadata` or none. Reads. */
static inline mumba_status mumba_video_frame_init_get_metadata(
    mumba_context *ctx, mumba_video_frame_init self, mumba_video_frame_metadata *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e61u, result);
}

/** `VideoFrameInit.rotation`. Without it: 0. Deferred. */
static inline mumba_status mumba_video_frame_init_set_rotation(
    mumba_context *ctx, mumba_video_frame_init self, double value) {
    return mumba_set(ctx, self, 0x80001365u, mumba_of_number(value));
}

/** `VideoFrameInit.rotation`. Reads. */
static inline mumba_status mumba_video_frame_init_get_rotation(
    mumba_context *ctx, mumba_video_frame_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001365u, result);
}

/** `VideoFrameInit.timestamp`. Deferred. */
static inline mumba_status mumba_video_frame_init_set_timestamp(
    mumba_context *ctx, mumba_video_frame_init self, int64_t value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number((double)value));
}

/** `VideoFrameInit.timestamp`. Reads. */
static inline mumba_status mumba_video_frame_init_get_timestamp(
    mumba_context *ctx, mumba_video_frame_init self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001617u, result);
}

/** `VideoFrameInit.visibleRect`. Deferred. */
static inline mumba_status mumba_video_frame_init_set_visible_rect(
    mumba_context *ctx, mumba_video_frame_init self, mumba_dom_rect_init value) {
    return mumba_set(ctx, self, 0x80001798u, mumba_of_handle(value));
}

/** `VideoFrameInit.visibleRect`. Gives `DOMRectInit` or none. Reads. */
static inline mumba_status mumba_video_frame_init_get_visible_rect(
    mumba_context *ctx, mumba_video_frame_init self, mumba_dom_rect_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001798u, result);
}

/** `VideoFrameMetadata`: an object with members. */
typedef mumba_handle mumba_video_frame_metadata;

/** Makes a `VideoFrameMetadata` without members. Deferred. */
static inline mumba_status mumba_video_frame_metadata_create(mumba_context *ctx, mumba_video_frame_metadata *result) {
    return mumba_object_create(ctx, result);
}

#endif /* MUMBA_WEB_WEBCODECS_H */
