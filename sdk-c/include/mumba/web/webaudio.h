/**
 * @file webaudio.h
 * Web Audio API 1.1: <https://webaudio.github.io/web-audio-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBAUDIO_H
#define MUMBA_WEB_WEBAUDIO_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_analyser_node;
typedef mumba_handle mumba_analyser_options;
typedef mumba_handle mumba_audio_buffer;
typedef mumba_handle mumba_audio_buffer_options;
typedef mumba_handle mumba_audio_buffer_source_node;
typedef mumba_handle mumba_audio_buffer_source_options;
typedef mumba_handle mumba_audio_context;
typedef mumba_handle mumba_audio_context_options;
typedef mumba_handle mumba_audio_destination_node;
typedef mumba_handle mumba_audio_listener;
typedef mumba_handle mumba_audio_node;
typedef mumba_handle mumba_audio_node_options;
typedef mumba_handle mumba_audio_param;
typedef mumba_handle mumba_audio_param_descriptor;
typedef mumba_handle mumba_audio_param_map;
typedef mumba_handle mumba_audio_playback_stats;
typedef mumba_handle mumba_audio_processing_event;
typedef mumba_handle mumba_audio_processing_event_init;
typedef mumba_handle mumba_audio_scheduled_source_node;
typedef mumba_handle mumba_audio_sink_info;
typedef mumba_handle mumba_audio_sink_options;
typedef mumba_handle mumba_audio_timestamp;
typedef mumba_handle mumba_audio_worklet;
typedef mumba_handle mumba_audio_worklet_global_scope;
typedef mumba_handle mumba_audio_worklet_node;
typedef mumba_handle mumba_audio_worklet_node_options;
typedef mumba_handle mumba_audio_worklet_processor;
typedef mumba_handle mumba_audio_worklet_processor_constructor;
typedef mumba_handle mumba_base_audio_context;
typedef mumba_handle mumba_biquad_filter_node;
typedef mumba_handle mumba_biquad_filter_options;
typedef mumba_handle mumba_channel_merger_node;
typedef mumba_handle mumba_channel_merger_options;
typedef mumba_handle mumba_channel_splitter_node;
typedef mumba_handle mumba_channel_splitter_options;
typedef mumba_handle mumba_constant_source_node;
typedef mumba_handle mumba_constant_source_options;
typedef mumba_handle mumba_convolver_node;
typedef mumba_handle mumba_convolver_options;
typedef mumba_handle mumba_decode_error_callback;
typedef mumba_handle mumba_decode_success_callback;
typedef mumba_handle mumba_delay_node;
typedef mumba_handle mumba_delay_options;
typedef mumba_handle mumba_dynamics_compressor_node;
typedef mumba_handle mumba_dynamics_compressor_options;
typedef mumba_handle mumba_error_event;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_gain_node;
typedef mumba_handle mumba_gain_options;
typedef mumba_handle mumba_html_media_element;
typedef mumba_handle mumba_iir_filter_node;
typedef mumba_handle mumba_iir_filter_options;
typedef mumba_handle mumba_media_element_audio_source_node;
typedef mumba_handle mumba_media_element_audio_source_options;
typedef mumba_handle mumba_media_stream;
typedef mumba_handle mumba_media_stream_audio_destination_node;
typedef mumba_handle mumba_media_stream_audio_source_node;
typedef mumba_handle mumba_media_stream_audio_source_options;
typedef mumba_handle mumba_message_port;
typedef mumba_handle mumba_offline_audio_completion_event;
typedef mumba_handle mumba_offline_audio_completion_event_init;
typedef mumba_handle mumba_offline_audio_context;
typedef mumba_handle mumba_offline_audio_context_options;
typedef mumba_handle mumba_oscillator_node;
typedef mumba_handle mumba_oscillator_options;
typedef mumba_handle mumba_panner_node;
typedef mumba_handle mumba_panner_options;
typedef mumba_handle mumba_periodic_wave;
typedef mumba_handle mumba_periodic_wave_constraints;
typedef mumba_handle mumba_periodic_wave_options;
typedef mumba_handle mumba_script_processor_node;
typedef mumba_handle mumba_stereo_panner_node;
typedef mumba_handle mumba_stereo_panner_options;
typedef mumba_handle mumba_wave_shaper_node;
typedef mumba_handle mumba_wave_shaper_options;
typedef mumba_name mumba_audio_context_latency_category;
typedef mumba_name mumba_audio_context_render_size_category;
typedef mumba_name mumba_audio_context_state;
typedef mumba_name mumba_audio_sink_type;
typedef mumba_name mumba_automation_rate;
typedef mumba_name mumba_biquad_filter_type;
typedef mumba_name mumba_channel_count_mode;
typedef mumba_name mumba_channel_interpretation;
typedef mumba_name mumba_distance_model_type;
typedef mumba_name mumba_oscillator_type;
typedef mumba_name mumba_over_sample_type;
typedef mumba_name mumba_panning_model_type;

/** Gets a `mumba_audio_processing_event`, which lives until it returns. */
typedef mumba_status (*mumba_audio_processing_event_listener)(mumba_context *ctx, void *user, mumba_audio_processing_event event);

/** Gets a `mumba_error_event`, which lives until it returns. */
typedef mumba_status (*mumba_error_event_listener)(mumba_context *ctx, void *user, mumba_error_event event);

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_offline_audio_completion_event`, which lives until it returns. */
typedef mumba_status (*mumba_offline_audio_completion_event_listener)(mumba_context *ctx, void *user, mumba_offline_audio_completion_event event);

/** `AudioContextLatencyCategory`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_audio_context_latency_category;

/** "balanced" */
#define MUMBA_AUDIO_CONTEXT_LATENCY_CATEGORY_BALANCED ((mumba_audio_context_latency_category)0x8000056fu)
/** "interactive" */
#define MUMBA_AUDIO_CONTEXT_LATENCY_CATEGORY_INTERACTIVE ((mumba_audio_context_latency_category)0x80000c94u)
/** "playback" */
#define MUMBA_AUDIO_CONTEXT_LATENCY_CATEGORY_PLAYBACK ((mumba_audio_context_latency_category)0x80001132u)

/** `AudioContextRenderSizeCategory`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_audio_context_render_size_category;

/** "default" */
#define MUMBA_AUDIO_CONTEXT_RENDER_SIZE_CATEGORY_DEFAULT ((mumba_audio_context_render_size_category)0x8000082bu)
/** "hardware" */
#define MUMBA_AUDIO_CONTEXT_RENDER_SIZE_CATEGORY_HARDWARE ((mumba_audio_context_render_size_category)0x80000ba4u)

/** `AudioContextState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_audio_context_state;

/** "suspended" */
#define MUMBA_AUDIO_CONTEXT_STATE_SUSPENDED ((mumba_audio_context_state)0x8000159eu)
/** "running" */
#define MUMBA_AUDIO_CONTEXT_STATE_RUNNING ((mumba_audio_context_state)0x80001379u)
/** "closed" */
#define MUMBA_AUDIO_CONTEXT_STATE_CLOSED ((mumba_audio_context_state)0x800006afu)
/** "interrupted" */
#define MUMBA_AUDIO_CONTEXT_STATE_INTERRUPTED ((mumba_audio_context_state)0x80000ca1u)

/** `AudioSinkType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_audio_sink_type;

/** "none" */
#define MUMBA_AUDIO_SINK_TYPE_NONE ((mumba_audio_sink_type)0x80000f06u)

/** `AutomationRate`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_automation_rate;

/** "a-rate" */
#define MUMBA_AUTOMATION_RATE_A_RATE ((mumba_automation_rate)0x80000403u)
/** "k-rate" */
#define MUMBA_AUTOMATION_RATE_K_RATE ((mumba_automation_rate)0x80000d0du)

/** `BiquadFilterType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_biquad_filter_type;

/** "lowpass" */
#define MUMBA_BIQUAD_FILTER_TYPE_LOWPASS ((mumba_biquad_filter_type)0x80000db0u)
/** "highpass" */
#define MUMBA_BIQUAD_FILTER_TYPE_HIGHPASS ((mumba_biquad_filter_type)0x80000bdau)
/** "bandpass" */
#define MUMBA_BIQUAD_FILTER_TYPE_BANDPASS ((mumba_biquad_filter_type)0x80000570u)
/** "lowshelf" */
#define MUMBA_BIQUAD_FILTER_TYPE_LOWSHELF ((mumba_biquad_filter_type)0x80000db1u)
/** "highshelf" */
#define MUMBA_BIQUAD_FILTER_TYPE_HIGHSHELF ((mumba_biquad_filter_type)0x80000bdbu)
/** "peaking" */
#define MUMBA_BIQUAD_FILTER_TYPE_PEAKING ((mumba_biquad_filter_type)0x800010f3u)
/** "notch" */
#define MUMBA_BIQUAD_FILTER_TYPE_NOTCH ((mumba_biquad_filter_type)0x80000f10u)
/** "allpass" */
#define MUMBA_BIQUAD_FILTER_TYPE_ALLPASS ((mumba_biquad_filter_type)0x80000472u)

/** `ChannelCountMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_channel_count_mode;

/** "max" */
#define MUMBA_CHANNEL_COUNT_MODE_MAX ((mumba_channel_count_mode)0x80000e04u)
/** "clamped-max" */
#define MUMBA_CHANNEL_COUNT_MODE_CLAMPED_MAX ((mumba_channel_count_mode)0x80000673u)
/** "explicit" */
#define MUMBA_CHANNEL_COUNT_MODE_EXPLICIT ((mumba_channel_count_mode)0x800009c7u)

/** `ChannelInterpretation`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_channel_interpretation;

/** "speakers" */
#define MUMBA_CHANNEL_INTERPRETATION_SPEAKERS ((mumba_channel_interpretation)0x800014fau)
/** "discrete" */
#define MUMBA_CHANNEL_INTERPRETATION_DISCRETE ((mumba_channel_interpretation)0x800008d3u)

/** `DistanceModelType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_distance_model_type;

/** "linear" */
#define MUMBA_DISTANCE_MODEL_TYPE_LINEAR ((mumba_distance_model_type)0x80000d6du)
/** "inverse" */
#define MUMBA_DISTANCE_MODEL_TYPE_INVERSE ((mumba_distance_model_type)0x80000cafu)
/** "exponential" */
#define MUMBA_DISTANCE_MODEL_TYPE_EXPONENTIAL ((mumba_distance_model_type)0x800009c9u)

/** `OscillatorType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_oscillator_type;

/** "sine" */
#define MUMBA_OSCILLATOR_TYPE_SINE ((mumba_oscillator_type)0x800014a9u)
/** "square" */
#define MUMBA_OSCILLATOR_TYPE_SQUARE ((mumba_oscillator_type)0x80001509u)
/** "sawtooth" */
#define MUMBA_OSCILLATOR_TYPE_SAWTOOTH ((mumba_oscillator_type)0x8000139du)
/** "triangle" */
#define MUMBA_OSCILLATOR_TYPE_TRIANGLE ((mumba_oscillator_type)0x80001676u)
/** "custom" */
#define MUMBA_OSCILLATOR_TYPE_CUSTOM ((mumba_oscillator_type)0x800007ffu)

/** `OverSampleType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_over_sample_type;

/** "none" */
#define MUMBA_OVER_SAMPLE_TYPE_NONE ((mumba_over_sample_type)0x80000f06u)
/** "2x" */
#define MUMBA_OVER_SAMPLE_TYPE_2X ((mumba_over_sample_type)0x80000017u)
/** "4x" */
#define MUMBA_OVER_SAMPLE_TYPE_4X ((mumba_over_sample_type)0x8000001bu)

/** `PanningModelType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_panning_model_type;

/** "equalpower" */
#define MUMBA_PANNING_MODEL_TYPE_EQUALPOWER ((mumba_panning_model_type)0x80000996u)
/** "HRTF" */
#define MUMBA_PANNING_MODEL_TYPE_HRTF ((mumba_panning_model_type)0x80000156u)

/**
 * `AudioWorkletProcessorConstructor`: a function made with `mumba_callback_create`. It is called with options (an
 * object) and returns `AudioWorkletProcessor`.
 */
typedef mumba_handle mumba_audio_worklet_processor_constructor;

/**
 * `DecodeErrorCallback`: a function made with `mumba_callback_create`. It is called with error (`DOMException`) and
 * returns nothing.
 */
typedef mumba_handle mumba_decode_error_callback;

/**
 * `DecodeSuccessCallback`: a function made with `mumba_callback_create`. It is called with decoded_data
 * (`AudioBuffer`) and returns nothing.
 */
typedef mumba_handle mumba_decode_success_callback;

/** `AnalyserNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_analyser_node;

/** Gives `object` itself when it is of `AnalyserNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_analyser_node(
    mumba_context *ctx, mumba_handle object, mumba_analyser_node *result) {
    return mumba_web_cast(ctx, object, 0x80000023u, 0, result);
}

/** `new AnalyserNode`. Deferred. */
static inline mumba_status mumba_analyser_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_analyser_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000023u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new AnalyserNode`. Deferred. */
static inline mumba_status mumba_analyser_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_analyser_options options, mumba_analyser_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000023u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AnalyserNode.getFloatFrequencyData`. Deferred. */
static inline mumba_status mumba_analyser_node_get_float_frequency_data(
    mumba_context *ctx, mumba_analyser_node self, mumba_float32_array array) {
    return mumba_call_plain(ctx, self, 0x80000afbu, 03u, array, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AnalyserNode.getByteFrequencyData`. Deferred. */
static inline mumba_status mumba_analyser_node_get_byte_frequency_data(
    mumba_context *ctx, mumba_analyser_node self, mumba_uint8_array array) {
    return mumba_call_plain(ctx, self, 0x80000ac7u, 03u, array, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AnalyserNode.getFloatTimeDomainData`. Deferred. */
static inline mumba_status mumba_analyser_node_get_float_time_domain_data(
    mumba_context *ctx, mumba_analyser_node self, mumba_float32_array array) {
    return mumba_call_plain(ctx, self, 0x80000afcu, 03u, array, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AnalyserNode.getByteTimeDomainData`. Deferred. */
static inline mumba_status mumba_analyser_node_get_byte_time_domain_data(
    mumba_context *ctx, mumba_analyser_node self, mumba_uint8_array array) {
    return mumba_call_plain(ctx, self, 0x80000ac8u, 03u, array, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AnalyserNode.fftSize`. Reads. */
static inline mumba_status mumba_analyser_node_get_fft_size(
    mumba_context *ctx, mumba_analyser_node self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a02u, result);
}

/** `AnalyserNode.fftSize`. Deferred. */
static inline mumba_status mumba_analyser_node_set_fft_size(
    mumba_context *ctx, mumba_analyser_node self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000a02u, mumba_of_number((double)value));
}

/** `AnalyserNode.frequencyBinCount`. Reads. */
static inline mumba_status mumba_analyser_node_get_frequency_bin_count(
    mumba_context *ctx, mumba_analyser_node self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a7du, result);
}

/** `AnalyserNode.minDecibels`. Reads. */
static inline mumba_status mumba_analyser_node_get_min_decibels(
    mumba_context *ctx, mumba_analyser_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e77u, result);
}

/** `AnalyserNode.minDecibels`. Deferred. */
static inline mumba_status mumba_analyser_node_set_min_decibels(
    mumba_context *ctx, mumba_analyser_node self, double value) {
    return mumba_set(ctx, self, 0x80000e77u, mumba_of_number(value));
}

/** `AnalyserNode.maxDecibels`. Reads. */
static inline mumba_status mumba_analyser_node_get_max_decibels(
    mumba_context *ctx, mumba_analyser_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e20u, result);
}

/** `AnalyserNode.maxDecibels`. Deferred. */
static inline mumba_status mumba_analyser_node_set_max_decibels(
    mumba_context *ctx, mumba_analyser_node self, double value) {
    return mumba_set(ctx, self, 0x80000e20u, mumba_of_number(value));
}

/** `AnalyserNode.smoothingTimeConstant`. Reads. */
static inline mumba_status mumba_analyser_node_get_smoothing_time_constant(
    mumba_context *ctx, mumba_analyser_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800014cau, result);
}

/** `AnalyserNode.smoothingTimeConstant`. Deferred. */
static inline mumba_status mumba_analyser_node_set_smoothing_time_constant(
    mumba_context *ctx, mumba_analyser_node self, double value) {
    return mumba_set(ctx, self, 0x800014cau, mumba_of_number(value));
}

/** `AudioBuffer`. */
typedef mumba_handle mumba_audio_buffer;

/** Gives `object` itself when it is of `AudioBuffer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_buffer(mumba_context *ctx, mumba_handle object, mumba_audio_buffer *result) {
    return mumba_web_cast(ctx, object, 0x8000002du, 0, result);
}

/** `new AudioBuffer`. Deferred. */
static inline mumba_status mumba_audio_buffer_new(
    mumba_context *ctx, mumba_audio_buffer_options options, mumba_audio_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000002du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioBuffer.sampleRate`. Reads. */
static inline mumba_status mumba_audio_buffer_get_sample_rate(
    mumba_context *ctx, mumba_audio_buffer self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001390u, result);
}

/** `AudioBuffer.length`. Reads. */
static inline mumba_status mumba_audio_buffer_get_length(
    mumba_context *ctx, mumba_audio_buffer self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `AudioBuffer.duration`. Reads. */
static inline mumba_status mumba_audio_buffer_get_duration(
    mumba_context *ctx, mumba_audio_buffer self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `AudioBuffer.numberOfChannels`. Reads. */
static inline mumba_status mumba_audio_buffer_get_number_of_channels(
    mumba_context *ctx, mumba_audio_buffer self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f17u, result);
}

/** `AudioBuffer.getChannelData`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_audio_buffer_get_channel_data(
    mumba_context *ctx, mumba_audio_buffer self, uint32_t channel, mumba_float32_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)channel);
    return mumba_invoke(ctx, self, 0x80000acdu, argv, 1, result);
}

/** `AudioBuffer.copyFromChannel`. Deferred. */
static inline mumba_status mumba_audio_buffer_copy_from_channel(
    mumba_context *ctx, mumba_audio_buffer self, mumba_float32_array destination, uint32_t channel_number) {
    return mumba_call_plain(
        ctx, self, 0x80000755u, 013u, destination, MUMBA_NONE, (double)channel_number, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioBuffer.copyFromChannel`. Deferred. */
static inline mumba_status mumba_audio_buffer_copy_from_channel_with_buffer_offset(
    mumba_context *ctx, mumba_audio_buffer self, mumba_float32_array destination, uint32_t channel_number,
    uint32_t buffer_offset) {
    return mumba_call_plain(
        ctx, self, 0x80000755u, 0113u, destination, MUMBA_NONE, (double)channel_number, (double)buffer_offset, 0, 0,
        0, 0, 0, 0);
}

/** `AudioBuffer.copyToChannel`. Deferred. */
static inline mumba_status mumba_audio_buffer_copy_to_channel(
    mumba_context *ctx, mumba_audio_buffer self, mumba_float32_array source, uint32_t channel_number) {
    return mumba_call_plain(
        ctx, self, 0x8000075cu, 013u, source, MUMBA_NONE, (double)channel_number, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioBuffer.copyToChannel`. Deferred. */
static inline mumba_status mumba_audio_buffer_copy_to_channel_with_buffer_offset(
    mumba_context *ctx, mumba_audio_buffer self, mumba_float32_array source, uint32_t channel_number,
    uint32_t buffer_offset) {
    return mumba_call_plain(
        ctx, self, 0x8000075cu, 0113u, source, MUMBA_NONE, (double)channel_number, (double)buffer_offset, 0, 0, 0, 0,
        0, 0);
}

/** `AudioBufferSourceNode`. It is a `mumba_audio_scheduled_source_node` too. */
typedef mumba_handle mumba_audio_buffer_source_node;

/** Gives `object` itself when it is of `AudioBufferSourceNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_buffer_source_node(
    mumba_context *ctx, mumba_handle object, mumba_audio_buffer_source_node *result) {
    return mumba_web_cast(ctx, object, 0x8000002eu, 0, result);
}

/** `new AudioBufferSourceNode`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_audio_buffer_source_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000002eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new AudioBufferSourceNode`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_audio_buffer_source_options options,
    mumba_audio_buffer_source_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000002eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioBufferSourceNode.buffer`. Gives `AudioBuffer` or none. Reads. */
static inline mumba_status mumba_audio_buffer_source_node_get_buffer(
    mumba_context *ctx, mumba_audio_buffer_source_node self, mumba_audio_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005f3u, result);
}

/** `AudioBufferSourceNode.buffer`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_audio_buffer_source_node_get_buffer_deferred(
    mumba_context *ctx, mumba_audio_buffer_source_node self, mumba_audio_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800005f3u, result);
}

/** `AudioBufferSourceNode.buffer`. `value` may be none. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_set_buffer(
    mumba_context *ctx, mumba_audio_buffer_source_node self, mumba_audio_buffer value) {
    return mumba_set(ctx, self, 0x800005f3u, mumba_web_of_nullable(value));
}

/** `AudioBufferSourceNode.playbackRate`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_get_playback_rate(
    mumba_context *ctx, mumba_audio_buffer_source_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001133u, result);
}

/** `AudioBufferSourceNode.detune`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_get_detune(
    mumba_context *ctx, mumba_audio_buffer_source_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x800008a4u, result);
}

/** `AudioBufferSourceNode.loop`. Reads. */
static inline mumba_status mumba_audio_buffer_source_node_get_loop(
    mumba_context *ctx, mumba_audio_buffer_source_node self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000da1u, result);
}

/** `AudioBufferSourceNode.loop`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_set_loop(
    mumba_context *ctx, mumba_audio_buffer_source_node self, bool value) {
    return mumba_set(ctx, self, 0x80000da1u, mumba_of_bool(value));
}

/** `AudioBufferSourceNode.loopStart`. Reads. */
static inline mumba_status mumba_audio_buffer_source_node_get_loop_start(
    mumba_context *ctx, mumba_audio_buffer_source_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000da3u, result);
}

/** `AudioBufferSourceNode.loopStart`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_set_loop_start(
    mumba_context *ctx, mumba_audio_buffer_source_node self, double value) {
    return mumba_set(ctx, self, 0x80000da3u, mumba_of_number(value));
}

/** `AudioBufferSourceNode.loopEnd`. Reads. */
static inline mumba_status mumba_audio_buffer_source_node_get_loop_end(
    mumba_context *ctx, mumba_audio_buffer_source_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000da2u, result);
}

/** `AudioBufferSourceNode.loopEnd`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_set_loop_end(
    mumba_context *ctx, mumba_audio_buffer_source_node self, double value) {
    return mumba_set(ctx, self, 0x80000da2u, mumba_of_number(value));
}

/** `AudioBufferSourceNode.start`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_start(
    mumba_context *ctx, mumba_audio_buffer_source_node self) {
    return mumba_invoke(ctx, self, 0x80001524u, NULL, 0, NULL);
}

/** `AudioBufferSourceNode.start`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_start_with_when(
    mumba_context *ctx, mumba_audio_buffer_source_node self, double when) {
    return mumba_call_plain(ctx, self, 0x80001524u, 01u, MUMBA_NONE, MUMBA_NONE, when, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioBufferSourceNode.start`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_start_with_when_and_offset(
    mumba_context *ctx, mumba_audio_buffer_source_node self, double when, double offset) {
    return mumba_call_plain(ctx, self, 0x80001524u, 011u, MUMBA_NONE, MUMBA_NONE, when, offset, 0, 0, 0, 0, 0, 0);
}

/** `AudioBufferSourceNode.start`. Deferred. */
static inline mumba_status mumba_audio_buffer_source_node_start_with_when_and_offset_and_duration(
    mumba_context *ctx, mumba_audio_buffer_source_node self, double when, double offset, double duration) {
    return mumba_call_plain(
        ctx, self, 0x80001524u, 0111u, MUMBA_NONE, MUMBA_NONE, when, offset, duration, 0, 0, 0, 0, 0);
}

/** `AudioContext`. It is a `mumba_base_audio_context` too. */
typedef mumba_handle mumba_audio_context;

/** Gives `object` itself when it is of `AudioContext`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_context(
    mumba_context *ctx, mumba_handle object, mumba_audio_context *result) {
    return mumba_web_cast(ctx, object, 0x8000002fu, 0, result);
}

/** `new AudioContext`. Deferred. */
static inline mumba_status mumba_audio_context_new(mumba_context *ctx, mumba_audio_context *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000002fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new AudioContext`. Deferred. */
static inline mumba_status mumba_audio_context_new_with_context_options(
    mumba_context *ctx, mumba_audio_context_options context_options, mumba_audio_context *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context_options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000002fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioContext.baseLatency`. Reads. */
static inline mumba_status mumba_audio_context_get_base_latency(
    mumba_context *ctx, mumba_audio_context self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000574u, result);
}

/** `AudioContext.outputLatency`. Reads. */
static inline mumba_status mumba_audio_context_get_output_latency(
    mumba_context *ctx, mumba_audio_context self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000108eu, result);
}

/** `AudioContext.sinkId`. Gives a string or `AudioSinkInfo`. Reads. */
static inline mumba_status mumba_audio_context_get_sink_id(
    mumba_context *ctx, mumba_audio_context self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800014abu, result);
}

/** `AudioContext.onsinkchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_audio_context_get_onsinkchange(
    mumba_context *ctx, mumba_audio_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000101bu, result);
}

/** `AudioContext.onsinkchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_audio_context_set_onsinkchange(
    mumba_context *ctx, mumba_audio_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000101bu, mumba_web_of_nullable(value));
}

/** `AudioContext.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_audio_context_get_onerror(
    mumba_context *ctx, mumba_audio_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `AudioContext.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_audio_context_set_onerror(
    mumba_context *ctx, mumba_audio_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `AudioContext.playbackStats`. Deferred. */
static inline mumba_status mumba_audio_context_get_playback_stats(
    mumba_context *ctx, mumba_audio_context self, mumba_audio_playback_stats *result) {
    return mumba_get_handle(ctx, self, 0x80001135u, result);
}

/** `AudioContext.getOutputTimestamp`. Deferred. */
static inline mumba_status mumba_audio_context_get_output_timestamp(
    mumba_context *ctx, mumba_audio_context self, mumba_audio_timestamp *result) {
    return mumba_invoke(ctx, self, 0x80000b21u, NULL, 0, result);
}

/** `AudioContext.resume`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_audio_context_resume(
    mumba_context *ctx, mumba_audio_context self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000131au, NULL, 0, result);
}

/** `AudioContext.suspend`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_audio_context_suspend(
    mumba_context *ctx, mumba_audio_context self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000159cu, NULL, 0, result);
}

/** `AudioContext.close`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_audio_context_close(
    mumba_context *ctx, mumba_audio_context self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, result);
}

/** `AudioContext.setSinkId`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_audio_context_set_sink_id_with_audio_sink_options(
    mumba_context *ctx, mumba_audio_context self, mumba_audio_sink_options sink_id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(sink_id);
    return mumba_invoke(ctx, self, 0x8000145fu, argv, 1, result);
}

/** `AudioContext.setSinkId`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_audio_context_set_sink_id_with_str(
    mumba_context *ctx, mumba_audio_context self, mumba_string sink_id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(sink_id);
    return mumba_invoke(ctx, self, 0x8000145fu, argv, 1, result);
}

/** `AudioContext.createMediaElementSource`. Deferred. */
static inline mumba_status mumba_audio_context_create_media_element_source(
    mumba_context *ctx, mumba_audio_context self, mumba_html_media_element media_element,
    mumba_media_element_audio_source_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(media_element);
    return mumba_invoke(ctx, self, 0x80000798u, argv, 1, result);
}

/** `AudioContext.createMediaStreamSource`. Deferred. */
static inline mumba_status mumba_audio_context_create_media_stream_source(
    mumba_context *ctx, mumba_audio_context self, mumba_media_stream media_stream,
    mumba_media_stream_audio_source_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(media_stream);
    return mumba_invoke(ctx, self, 0x8000079bu, argv, 1, result);
}

/** `AudioContext.createMediaStreamDestination`. Deferred. */
static inline mumba_status mumba_audio_context_create_media_stream_destination(
    mumba_context *ctx, mumba_audio_context self, mumba_media_stream_audio_destination_node *result) {
    return mumba_invoke(ctx, self, 0x8000079au, NULL, 0, result);
}

/** The event `error` of `AudioContext`, a `Event`. */
static inline mumba_status mumba_audio_context_on_error(
    mumba_context *ctx, mumba_audio_context self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_audio_context_on_error`, in the way that `options` says. */
static inline mumba_status mumba_audio_context_on_error_with_options(
    mumba_context *ctx, mumba_audio_context self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `sinkchange` of `AudioContext`, a `Event`. */
static inline mumba_status mumba_audio_context_on_sinkchange(
    mumba_context *ctx, mumba_audio_context self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_audio_context_on_sinkchange`, in the way that `options` says. */
static inline mumba_status mumba_audio_context_on_sinkchange_with_options(
    mumba_context *ctx, mumba_audio_context self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014acu, options, listener, user, drop, subscription);
}

/** `AudioDestinationNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_audio_destination_node;

/** Gives `object` itself when it is of `AudioDestinationNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_destination_node(
    mumba_context *ctx, mumba_handle object, mumba_audio_destination_node *result) {
    return mumba_web_cast(ctx, object, 0x80000032u, 0, result);
}

/** `AudioDestinationNode.maxChannelCount`. Reads. */
static inline mumba_status mumba_audio_destination_node_get_max_channel_count(
    mumba_context *ctx, mumba_audio_destination_node self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e15u, result);
}

/** `AudioListener`. */
typedef mumba_handle mumba_audio_listener;

/** Gives `object` itself when it is of `AudioListener`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_listener(
    mumba_context *ctx, mumba_handle object, mumba_audio_listener *result) {
    return mumba_web_cast(ctx, object, 0x80000034u, 0, result);
}

/** `AudioListener.positionX`. Deferred. */
static inline mumba_status mumba_audio_listener_get_position_x(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001166u, result);
}

/** `AudioListener.positionY`. Deferred. */
static inline mumba_status mumba_audio_listener_get_position_y(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001167u, result);
}

/** `AudioListener.positionZ`. Deferred. */
static inline mumba_status mumba_audio_listener_get_position_z(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001168u, result);
}

/** `AudioListener.forwardX`. Deferred. */
static inline mumba_status mumba_audio_listener_get_forward_x(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000a5fu, result);
}

/** `AudioListener.forwardY`. Deferred. */
static inline mumba_status mumba_audio_listener_get_forward_y(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000a60u, result);
}

/** `AudioListener.forwardZ`. Deferred. */
static inline mumba_status mumba_audio_listener_get_forward_z(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000a61u, result);
}

/** `AudioListener.upX`. Deferred. */
static inline mumba_status mumba_audio_listener_get_up_x(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x800016f7u, result);
}

/** `AudioListener.upY`. Deferred. */
static inline mumba_status mumba_audio_listener_get_up_y(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x800016f8u, result);
}

/** `AudioListener.upZ`. Deferred. */
static inline mumba_status mumba_audio_listener_get_up_z(
    mumba_context *ctx, mumba_audio_listener self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x800016f9u, result);
}

/** `AudioListener.setPosition`. Deferred. */
static inline mumba_status mumba_audio_listener_set_position(
    mumba_context *ctx, mumba_audio_listener self, float x, float y, float z) {
    return mumba_call_plain(
        ctx, self, 0x8000144eu, 0111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)z, 0, 0, 0, 0, 0);
}

/** `AudioListener.setOrientation`. Deferred. */
static inline mumba_status mumba_audio_listener_set_orientation(
    mumba_context *ctx, mumba_audio_listener self, float x, float y, float z, float x_up, float y_up, float z_up) {
    return mumba_call_plain(
        ctx, self, 0x80001448u, 0111111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)z, (double)x_up,
        (double)y_up, (double)z_up, 0, 0);
}

/** `AudioNode`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_audio_node;

/** Gives `object` itself when it is of `AudioNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_node(mumba_context *ctx, mumba_handle object, mumba_audio_node *result) {
    return mumba_web_cast(ctx, object, 0x80000035u, 0, result);
}

/** `AudioNode.connect`. Deferred. */
static inline mumba_status mumba_audio_node_connect_with_audio_node(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_node destination_node, mumba_audio_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(destination_node);
    return mumba_invoke(ctx, self, 0x8000070eu, argv, 1, result);
}

/** `AudioNode.connect`. Deferred. */
static inline mumba_status mumba_audio_node_connect_with_audio_node_and_output(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_node destination_node, uint32_t output,
    mumba_audio_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(destination_node);
    argv[1] = mumba_of_number((double)output);
    return mumba_invoke(ctx, self, 0x8000070eu, argv, 2, result);
}

/** `AudioNode.connect`. Deferred. */
static inline mumba_status mumba_audio_node_connect_with_audio_node_and_output_and_input(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_node destination_node, uint32_t output, uint32_t input,
    mumba_audio_node *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(destination_node);
    argv[1] = mumba_of_number((double)output);
    argv[2] = mumba_of_number((double)input);
    return mumba_invoke(ctx, self, 0x8000070eu, argv, 3, result);
}

/** `AudioNode.connect`. Deferred. */
static inline mumba_status mumba_audio_node_connect_with_audio_param(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_param destination_param) {
    return mumba_call_plain(ctx, self, 0x8000070eu, 03u, destination_param, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioNode.connect`. Deferred. */
static inline mumba_status mumba_audio_node_connect_with_audio_param_and_output(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_param destination_param, uint32_t output) {
    return mumba_call_plain(
        ctx, self, 0x8000070eu, 013u, destination_param, MUMBA_NONE, (double)output, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioNode.disconnect`. Deferred. */
static inline mumba_status mumba_audio_node_disconnect(mumba_context *ctx, mumba_audio_node self) {
    return mumba_invoke(ctx, self, 0x800008d0u, NULL, 0, NULL);
}

/** `AudioNode.disconnect`. Deferred. */
static inline mumba_status mumba_audio_node_disconnect_with_output(
    mumba_context *ctx, mumba_audio_node self, uint32_t output) {
    return mumba_call_plain(ctx, self, 0x800008d0u, 01u, MUMBA_NONE, MUMBA_NONE, (double)output, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioNode.disconnect`. Deferred. */
static inline mumba_status mumba_audio_node_disconnect_with_audio_node(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_node destination_node) {
    return mumba_call_plain(ctx, self, 0x800008d0u, 03u, destination_node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioNode.disconnect`. Deferred. */
static inline mumba_status mumba_audio_node_disconnect_with_audio_node_and_output(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_node destination_node, uint32_t output) {
    return mumba_call_plain(
        ctx, self, 0x800008d0u, 013u, destination_node, MUMBA_NONE, (double)output, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioNode.disconnect`. Deferred. */
static inline mumba_status mumba_audio_node_disconnect_with_audio_node_and_output_and_input(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_node destination_node, uint32_t output, uint32_t input) {
    return mumba_call_plain(
        ctx, self, 0x800008d0u, 0113u, destination_node, MUMBA_NONE, (double)output, (double)input, 0, 0, 0, 0, 0, 0);
}

/** `AudioNode.disconnect`. Deferred. */
static inline mumba_status mumba_audio_node_disconnect_with_audio_param(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_param destination_param) {
    return mumba_call_plain(ctx, self, 0x800008d0u, 03u, destination_param, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioNode.disconnect`. Deferred. */
static inline mumba_status mumba_audio_node_disconnect_with_audio_param_and_output(
    mumba_context *ctx, mumba_audio_node self, mumba_audio_param destination_param, uint32_t output) {
    return mumba_call_plain(
        ctx, self, 0x800008d0u, 013u, destination_param, MUMBA_NONE, (double)output, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioNode.context`. Deferred. */
static inline mumba_status mumba_audio_node_get_context(
    mumba_context *ctx, mumba_audio_node self, mumba_base_audio_context *result) {
    return mumba_get_handle(ctx, self, 0x80000733u, result);
}

/** `AudioNode.numberOfInputs`. Reads. */
static inline mumba_status mumba_audio_node_get_number_of_inputs(
    mumba_context *ctx, mumba_audio_node self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f19u, result);
}

/** `AudioNode.numberOfOutputs`. Reads. */
static inline mumba_status mumba_audio_node_get_number_of_outputs(
    mumba_context *ctx, mumba_audio_node self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f1bu, result);
}

/** `AudioNode.channelCount`. Reads. */
static inline mumba_status mumba_audio_node_get_channel_count(
    mumba_context *ctx, mumba_audio_node self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000064au, result);
}

/** `AudioNode.channelCount`. Deferred. */
static inline mumba_status mumba_audio_node_set_channel_count(
    mumba_context *ctx, mumba_audio_node self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000064au, mumba_of_number((double)value));
}

/** `AudioNode.channelCountMode`. Reads. */
static inline mumba_status mumba_audio_node_get_channel_count_mode(
    mumba_context *ctx, mumba_audio_node self, mumba_channel_count_mode *result) {
    return mumba_web_get_name(ctx, self, 0x8000064bu, result);
}

/** `AudioNode.channelCountMode`. Deferred. */
static inline mumba_status mumba_audio_node_set_channel_count_mode(
    mumba_context *ctx, mumba_audio_node self, mumba_channel_count_mode value) {
    return mumba_set(ctx, self, 0x8000064bu, mumba_of_name(value));
}

/** `AudioNode.channelInterpretation`. Reads. */
static inline mumba_status mumba_audio_node_get_channel_interpretation(
    mumba_context *ctx, mumba_audio_node self, mumba_channel_interpretation *result) {
    return mumba_web_get_name(ctx, self, 0x8000064cu, result);
}

/** `AudioNode.channelInterpretation`. Deferred. */
static inline mumba_status mumba_audio_node_set_channel_interpretation(
    mumba_context *ctx, mumba_audio_node self, mumba_channel_interpretation value) {
    return mumba_set(ctx, self, 0x8000064cu, mumba_of_name(value));
}

/** `AudioParam`. */
typedef mumba_handle mumba_audio_param;

/** Gives `object` itself when it is of `AudioParam`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_param(mumba_context *ctx, mumba_handle object, mumba_audio_param *result) {
    return mumba_web_cast(ctx, object, 0x80000036u, 0, result);
}

/** `AudioParam.value`. Reads. */
static inline mumba_status mumba_audio_param_get_value(mumba_context *ctx, mumba_audio_param self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000174eu, result);
}

/** `AudioParam.value`. Deferred. */
static inline mumba_status mumba_audio_param_set_value(mumba_context *ctx, mumba_audio_param self, float value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_number((double)value));
}

/** `AudioParam.automationRate`. Reads. */
static inline mumba_status mumba_audio_param_get_automation_rate(
    mumba_context *ctx, mumba_audio_param self, mumba_automation_rate *result) {
    return mumba_web_get_name(ctx, self, 0x8000054bu, result);
}

/** `AudioParam.automationRate`. Deferred. */
static inline mumba_status mumba_audio_param_set_automation_rate(
    mumba_context *ctx, mumba_audio_param self, mumba_automation_rate value) {
    return mumba_set(ctx, self, 0x8000054bu, mumba_of_name(value));
}

/** `AudioParam.defaultValue`. Reads. */
static inline mumba_status mumba_audio_param_get_default_value(
    mumba_context *ctx, mumba_audio_param self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000834u, result);
}

/** `AudioParam.minValue`. Reads. */
static inline mumba_status mumba_audio_param_get_min_value(mumba_context *ctx, mumba_audio_param self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000e81u, result);
}

/** `AudioParam.maxValue`. Reads. */
static inline mumba_status mumba_audio_param_get_max_value(mumba_context *ctx, mumba_audio_param self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000e3eu, result);
}

/** `AudioParam.setValueAtTime`. Deferred. */
static inline mumba_status mumba_audio_param_set_value_at_time(
    mumba_context *ctx, mumba_audio_param self, float value, double start_time, mumba_audio_param *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)value);
    argv[1] = mumba_of_number(start_time);
    return mumba_invoke(ctx, self, 0x8000146eu, argv, 2, result);
}

/** `AudioParam.linearRampToValueAtTime`. Deferred. */
static inline mumba_status mumba_audio_param_linear_ramp_to_value_at_time(
    mumba_context *ctx, mumba_audio_param self, float value, double end_time, mumba_audio_param *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)value);
    argv[1] = mumba_of_number(end_time);
    return mumba_invoke(ctx, self, 0x80000d6eu, argv, 2, result);
}

/** `AudioParam.exponentialRampToValueAtTime`. Deferred. */
static inline mumba_status mumba_audio_param_exponential_ramp_to_value_at_time(
    mumba_context *ctx, mumba_audio_param self, float value, double end_time, mumba_audio_param *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)value);
    argv[1] = mumba_of_number(end_time);
    return mumba_invoke(ctx, self, 0x800009cau, argv, 2, result);
}

/** `AudioParam.setTargetAtTime`. Deferred. */
static inline mumba_status mumba_audio_param_set_target_at_time(
    mumba_context *ctx, mumba_audio_param self, float target_, double start_time, float time_constant,
    mumba_audio_param *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number(start_time);
    argv[2] = mumba_of_number((double)time_constant);
    return mumba_invoke(ctx, self, 0x80001469u, argv, 3, result);
}

/** `AudioParam.setValueCurveAtTime`. Deferred. */
static inline mumba_status mumba_audio_param_set_value_curve_at_time(
    mumba_context *ctx, mumba_audio_param self, const float *values, size_t values_count, double start_time,
    double duration, mumba_audio_param *result) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[1] = mumba_of_number(start_time);
    argv[2] = mumba_of_number(duration);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[0] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000146fu, argv, 3, result);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `AudioParam.cancelScheduledValues`. Deferred. */
static inline mumba_status mumba_audio_param_cancel_scheduled_values(
    mumba_context *ctx, mumba_audio_param self, double cancel_time, mumba_audio_param *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(cancel_time);
    return mumba_invoke(ctx, self, 0x8000061du, argv, 1, result);
}

/** `AudioParam.cancelAndHoldAtTime`. Deferred. */
static inline mumba_status mumba_audio_param_cancel_and_hold_at_time(
    mumba_context *ctx, mumba_audio_param self, double cancel_time, mumba_audio_param *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(cancel_time);
    return mumba_invoke(ctx, self, 0x80000619u, argv, 1, result);
}

/** `AudioParamMap`. */
typedef mumba_handle mumba_audio_param_map;

/** Gives `object` itself when it is of `AudioParamMap`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_param_map(
    mumba_context *ctx, mumba_handle object, mumba_audio_param_map *result) {
    return mumba_web_cast(ctx, object, 0x80000037u, 0, result);
}

/** `AudioParamMap.size`. Reads. */
static inline mumba_status mumba_audio_param_map_get_size(
    mumba_context *ctx, mumba_audio_param_map self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `AudioParamMap.entries`. Gives iterator<[a string, `AudioParam`]>. Deferred. */
static inline mumba_status mumba_audio_param_map_entries(
    mumba_context *ctx, mumba_audio_param_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `AudioParamMap.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_audio_param_map_keys(
    mumba_context *ctx, mumba_audio_param_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `AudioParamMap.values`. Gives iterator<`AudioParam`>. Deferred. */
static inline mumba_status mumba_audio_param_map_values(
    mumba_context *ctx, mumba_audio_param_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `AudioParamMap.forEach`. Deferred. */
static inline mumba_status mumba_audio_param_map_for_each(
    mumba_context *ctx, mumba_audio_param_map self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioParamMap.forEach`. Deferred. */
static inline mumba_status mumba_audio_param_map_for_each_with_this_arg(
    mumba_context *ctx, mumba_audio_param_map self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `AudioParamMap.get`. Gives `AudioParam` or none. Reads. */
static inline mumba_status mumba_audio_param_map_get(
    mumba_context *ctx, mumba_audio_param_map self, mumba_string key, mumba_audio_param *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `AudioParamMap.get`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_audio_param_map_get_deferred(
    mumba_context *ctx, mumba_audio_param_map self, mumba_string key, mumba_audio_param *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `AudioParamMap.has`. Reads. */
static inline mumba_status mumba_audio_param_map_has(
    mumba_context *ctx, mumba_audio_param_map self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `AudioPlaybackStats`. */
typedef mumba_handle mumba_audio_playback_stats;

/** Gives `object` itself when it is of `AudioPlaybackStats`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_playback_stats(
    mumba_context *ctx, mumba_handle object, mumba_audio_playback_stats *result) {
    return mumba_web_cast(ctx, object, 0x80000038u, 0, result);
}

/** `AudioPlaybackStats.underrunDuration`. Reads. */
static inline mumba_status mumba_audio_playback_stats_get_underrun_duration(
    mumba_context *ctx, mumba_audio_playback_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800016a3u, result);
}

/** `AudioPlaybackStats.underrunEvents`. Reads. */
static inline mumba_status mumba_audio_playback_stats_get_underrun_events(
    mumba_context *ctx, mumba_audio_playback_stats self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800016a4u, result);
}

/** `AudioPlaybackStats.totalDuration`. Reads. */
static inline mumba_status mumba_audio_playback_stats_get_total_duration(
    mumba_context *ctx, mumba_audio_playback_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001644u, result);
}

/** `AudioPlaybackStats.averageLatency`. Reads. */
static inline mumba_status mumba_audio_playback_stats_get_average_latency(
    mumba_context *ctx, mumba_audio_playback_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000557u, result);
}

/** `AudioPlaybackStats.minimumLatency`. Reads. */
static inline mumba_status mumba_audio_playback_stats_get_minimum_latency(
    mumba_context *ctx, mumba_audio_playback_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e83u, result);
}

/** `AudioPlaybackStats.maximumLatency`. Reads. */
static inline mumba_status mumba_audio_playback_stats_get_maximum_latency(
    mumba_context *ctx, mumba_audio_playback_stats self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e45u, result);
}

/** `AudioPlaybackStats.resetLatency`. Deferred. */
static inline mumba_status mumba_audio_playback_stats_reset_latency(
    mumba_context *ctx, mumba_audio_playback_stats self) {
    return mumba_invoke(ctx, self, 0x800012efu, NULL, 0, NULL);
}

/** `AudioPlaybackStats.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_audio_playback_stats_to_json(
    mumba_context *ctx, mumba_audio_playback_stats self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `AudioProcessingEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_audio_processing_event;

/** Gives `object` itself when it is of `AudioProcessingEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_processing_event(
    mumba_context *ctx, mumba_handle object, mumba_audio_processing_event *result) {
    return mumba_web_cast(ctx, object, 0x80000039u, 0, result);
}

/** `new AudioProcessingEvent`. Deferred. */
static inline mumba_status mumba_audio_processing_event_new(
    mumba_context *ctx, mumba_string type, mumba_audio_processing_event_init event_init_dict,
    mumba_audio_processing_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000039u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioProcessingEvent.playbackTime`. Reads. */
static inline mumba_status mumba_audio_processing_event_get_playback_time(
    mumba_context *ctx, mumba_audio_processing_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001136u, result);
}

/** `AudioProcessingEvent.inputBuffer`. Deferred. */
static inline mumba_status mumba_audio_processing_event_get_input_buffer(
    mumba_context *ctx, mumba_audio_processing_event self, mumba_audio_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80000c63u, result);
}

/** `AudioProcessingEvent.outputBuffer`. Deferred. */
static inline mumba_status mumba_audio_processing_event_get_output_buffer(
    mumba_context *ctx, mumba_audio_processing_event self, mumba_audio_buffer *result) {
    return mumba_get_handle(ctx, self, 0x8000108bu, result);
}

/** `AudioScheduledSourceNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_audio_scheduled_source_node;

/** Gives `object` itself when it is of `AudioScheduledSourceNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_scheduled_source_node(
    mumba_context *ctx, mumba_handle object, mumba_audio_scheduled_source_node *result) {
    return mumba_web_cast(ctx, object, 0x8000003au, 0, result);
}

/** `AudioScheduledSourceNode.onended`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_audio_scheduled_source_node_get_onended(
    mumba_context *ctx, mumba_audio_scheduled_source_node self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f99u, result);
}

/** `AudioScheduledSourceNode.onended`. `value` may be none. Deferred. */
static inline mumba_status mumba_audio_scheduled_source_node_set_onended(
    mumba_context *ctx, mumba_audio_scheduled_source_node self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f99u, mumba_web_of_nullable(value));
}

/** `AudioScheduledSourceNode.start`. Deferred. */
static inline mumba_status mumba_audio_scheduled_source_node_start(
    mumba_context *ctx, mumba_audio_scheduled_source_node self) {
    return mumba_invoke(ctx, self, 0x80001524u, NULL, 0, NULL);
}

/** `AudioScheduledSourceNode.start`. Deferred. */
static inline mumba_status mumba_audio_scheduled_source_node_start_with_when(
    mumba_context *ctx, mumba_audio_scheduled_source_node self, double when) {
    return mumba_call_plain(ctx, self, 0x80001524u, 01u, MUMBA_NONE, MUMBA_NONE, when, 0, 0, 0, 0, 0, 0, 0);
}

/** `AudioScheduledSourceNode.stop`. Deferred. */
static inline mumba_status mumba_audio_scheduled_source_node_stop(
    mumba_context *ctx, mumba_audio_scheduled_source_node self) {
    return mumba_invoke(ctx, self, 0x80001554u, NULL, 0, NULL);
}

/** `AudioScheduledSourceNode.stop`. Deferred. */
static inline mumba_status mumba_audio_scheduled_source_node_stop_with_when(
    mumba_context *ctx, mumba_audio_scheduled_source_node self, double when) {
    return mumba_call_plain(ctx, self, 0x80001554u, 01u, MUMBA_NONE, MUMBA_NONE, when, 0, 0, 0, 0, 0, 0, 0);
}

/** The event `ended` of `AudioScheduledSourceNode`, a `Event`. */
static inline mumba_status mumba_audio_scheduled_source_node_on_ended(
    mumba_context *ctx, mumba_audio_scheduled_source_node self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_audio_scheduled_source_node_on_ended`, in the way that `options` says. */
static inline mumba_status mumba_audio_scheduled_source_node_on_ended_with_options(
    mumba_context *ctx, mumba_audio_scheduled_source_node self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, options, listener, user, drop, subscription);
}

/** `AudioSinkInfo`. */
typedef mumba_handle mumba_audio_sink_info;

/** Gives `object` itself when it is of `AudioSinkInfo`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_sink_info(
    mumba_context *ctx, mumba_handle object, mumba_audio_sink_info *result) {
    return mumba_web_cast(ctx, object, 0x8000003bu, 0, result);
}

/** `AudioSinkInfo.type`. Reads. */
static inline mumba_status mumba_audio_sink_info_get_type(
    mumba_context *ctx, mumba_audio_sink_info self, mumba_audio_sink_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `AudioWorklet`. It is a `mumba_worklet` too. */
typedef mumba_handle mumba_audio_worklet;

/** Gives `object` itself when it is of `AudioWorklet`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_worklet(
    mumba_context *ctx, mumba_handle object, mumba_audio_worklet *result) {
    return mumba_web_cast(ctx, object, 0x8000003cu, 0, result);
}

/** `AudioWorkletGlobalScope`. It is a `mumba_worklet_global_scope` too. Not in windows: AudioWorklet. */
typedef mumba_handle mumba_audio_worklet_global_scope;

/** Gives `object` itself when it is of `AudioWorkletGlobalScope`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_worklet_global_scope(
    mumba_context *ctx, mumba_handle object, mumba_audio_worklet_global_scope *result) {
    return mumba_web_cast(ctx, object, 0x8000003du, 0, result);
}

/** `AudioWorkletGlobalScope.registerProcessor`. Deferred. Not in windows: AudioWorklet. */
static inline mumba_status mumba_audio_worklet_global_scope_register_processor(
    mumba_context *ctx, mumba_audio_worklet_global_scope self, mumba_string name,
    mumba_audio_worklet_processor_constructor processor_ctor) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(processor_ctor);
    return mumba_invoke(ctx, self, 0x80001267u, argv, 2, NULL);
}

/** `AudioWorkletGlobalScope.currentFrame`. Reads. Not in windows: AudioWorklet. */
static inline mumba_status mumba_audio_worklet_global_scope_get_current_frame(
    mumba_context *ctx, mumba_audio_worklet_global_scope self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800007eeu, result);
}

/** `AudioWorkletGlobalScope.currentTime`. Reads. Not in windows: AudioWorklet. */
static inline mumba_status mumba_audio_worklet_global_scope_get_current_time(
    mumba_context *ctx, mumba_audio_worklet_global_scope self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800007f9u, result);
}

/** `AudioWorkletGlobalScope.sampleRate`. Reads. Not in windows: AudioWorklet. */
static inline mumba_status mumba_audio_worklet_global_scope_get_sample_rate(
    mumba_context *ctx, mumba_audio_worklet_global_scope self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001390u, result);
}

/** `AudioWorkletNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_audio_worklet_node;

/** Gives `object` itself when it is of `AudioWorkletNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_worklet_node(
    mumba_context *ctx, mumba_handle object, mumba_audio_worklet_node *result) {
    return mumba_web_cast(ctx, object, 0x8000003eu, 0, result);
}

/** `new AudioWorkletNode`. Deferred. */
static inline mumba_status mumba_audio_worklet_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_string name, mumba_audio_worklet_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_string(name);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000003eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new AudioWorkletNode`. Deferred. */
static inline mumba_status mumba_audio_worklet_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_string name, mumba_audio_worklet_node_options options,
    mumba_audio_worklet_node *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_string(name);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000003eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioWorkletNode.parameters`. Deferred. */
static inline mumba_status mumba_audio_worklet_node_get_parameters(
    mumba_context *ctx, mumba_audio_worklet_node self, mumba_audio_param_map *result) {
    return mumba_get_handle(ctx, self, 0x800010b6u, result);
}

/** `AudioWorkletNode.port`. Deferred. */
static inline mumba_status mumba_audio_worklet_node_get_port(
    mumba_context *ctx, mumba_audio_worklet_node self, mumba_message_port *result) {
    return mumba_get_handle(ctx, self, 0x8000115au, result);
}

/** `AudioWorkletNode.onprocessorerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_audio_worklet_node_get_onprocessorerror(
    mumba_context *ctx, mumba_audio_worklet_node self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff6u, result);
}

/** `AudioWorkletNode.onprocessorerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_audio_worklet_node_set_onprocessorerror(
    mumba_context *ctx, mumba_audio_worklet_node self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff6u, mumba_web_of_nullable(value));
}

/** The event `processorerror` of `AudioWorkletNode`, a `ErrorEvent`. */
static inline mumba_status mumba_audio_worklet_node_on_processorerror(
    mumba_context *ctx, mumba_audio_worklet_node self, mumba_error_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_audio_worklet_node_on_processorerror`, in the way that `options` says. */
static inline mumba_status mumba_audio_worklet_node_on_processorerror_with_options(
    mumba_context *ctx, mumba_audio_worklet_node self, const mumba_listener_options *options,
    mumba_error_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c0u, options, listener, user, drop, subscription);
}

/** `AudioWorkletProcessor`. Not in windows: AudioWorklet. */
typedef mumba_handle mumba_audio_worklet_processor;

/** Gives `object` itself when it is of `AudioWorkletProcessor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_audio_worklet_processor(
    mumba_context *ctx, mumba_handle object, mumba_audio_worklet_processor *result) {
    return mumba_web_cast(ctx, object, 0x8000003fu, 0, result);
}

/** `new AudioWorkletProcessor`. Deferred. Not in windows: AudioWorklet. */
static inline mumba_status mumba_audio_worklet_processor_new(
    mumba_context *ctx, mumba_audio_worklet_processor *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000003fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AudioWorkletProcessor.port`. Deferred. Not in windows: AudioWorklet. */
static inline mumba_status mumba_audio_worklet_processor_get_port(
    mumba_context *ctx, mumba_audio_worklet_processor self, mumba_message_port *result) {
    return mumba_get_handle(ctx, self, 0x8000115au, result);
}

/** `BaseAudioContext`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_base_audio_context;

/** Gives `object` itself when it is of `BaseAudioContext`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_base_audio_context(
    mumba_context *ctx, mumba_handle object, mumba_base_audio_context *result) {
    return mumba_web_cast(ctx, object, 0x8000004bu, 0, result);
}

/** `BaseAudioContext.destination`. Deferred. */
static inline mumba_status mumba_base_audio_context_get_destination(
    mumba_context *ctx, mumba_base_audio_context self, mumba_audio_destination_node *result) {
    return mumba_get_handle(ctx, self, 0x80000899u, result);
}

/** `BaseAudioContext.sampleRate`. Reads. */
static inline mumba_status mumba_base_audio_context_get_sample_rate(
    mumba_context *ctx, mumba_base_audio_context self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001390u, result);
}

/** `BaseAudioContext.currentTime`. Reads. */
static inline mumba_status mumba_base_audio_context_get_current_time(
    mumba_context *ctx, mumba_base_audio_context self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800007f9u, result);
}

/** `BaseAudioContext.listener`. Deferred. */
static inline mumba_status mumba_base_audio_context_get_listener(
    mumba_context *ctx, mumba_base_audio_context self, mumba_audio_listener *result) {
    return mumba_get_handle(ctx, self, 0x80000d75u, result);
}

/** `BaseAudioContext.state`. Reads. */
static inline mumba_status mumba_base_audio_context_get_state(
    mumba_context *ctx, mumba_base_audio_context self, mumba_audio_context_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `BaseAudioContext.audioWorklet`. Deferred. */
static inline mumba_status mumba_base_audio_context_get_audio_worklet(
    mumba_context *ctx, mumba_base_audio_context self, mumba_audio_worklet *result) {
    return mumba_get_handle(ctx, self, 0x80000537u, result);
}

/** `BaseAudioContext.onstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_base_audio_context_get_onstatechange(
    mumba_context *ctx, mumba_base_audio_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001029u, result);
}

/** `BaseAudioContext.onstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_base_audio_context_set_onstatechange(
    mumba_context *ctx, mumba_base_audio_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001029u, mumba_web_of_nullable(value));
}

/** `BaseAudioContext.createAnalyser`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_analyser(
    mumba_context *ctx, mumba_base_audio_context self, mumba_analyser_node *result) {
    return mumba_invoke(ctx, self, 0x8000076fu, NULL, 0, result);
}

/** `BaseAudioContext.createBiquadFilter`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_biquad_filter(
    mumba_context *ctx, mumba_base_audio_context self, mumba_biquad_filter_node *result) {
    return mumba_invoke(ctx, self, 0x80000777u, NULL, 0, result);
}

/** `BaseAudioContext.createBuffer`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_buffer(
    mumba_context *ctx, mumba_base_audio_context self, uint32_t number_of_channels, uint32_t length,
    float sample_rate, mumba_audio_buffer *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)number_of_channels);
    argv[1] = mumba_of_number((double)length);
    argv[2] = mumba_of_number((double)sample_rate);
    return mumba_invoke(ctx, self, 0x80000778u, argv, 3, result);
}

/** `BaseAudioContext.createBufferSource`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_buffer_source(
    mumba_context *ctx, mumba_base_audio_context self, mumba_audio_buffer_source_node *result) {
    return mumba_invoke(ctx, self, 0x80000779u, NULL, 0, result);
}

/** `BaseAudioContext.createChannelMerger`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_channel_merger(
    mumba_context *ctx, mumba_base_audio_context self, mumba_channel_merger_node *result) {
    return mumba_invoke(ctx, self, 0x8000077cu, NULL, 0, result);
}

/** `BaseAudioContext.createChannelMerger`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_channel_merger_with_number_of_inputs(
    mumba_context *ctx, mumba_base_audio_context self, uint32_t number_of_inputs, mumba_channel_merger_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)number_of_inputs);
    return mumba_invoke(ctx, self, 0x8000077cu, argv, 1, result);
}

/** `BaseAudioContext.createChannelSplitter`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_channel_splitter(
    mumba_context *ctx, mumba_base_audio_context self, mumba_channel_splitter_node *result) {
    return mumba_invoke(ctx, self, 0x8000077du, NULL, 0, result);
}

/** `BaseAudioContext.createChannelSplitter`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_channel_splitter_with_number_of_outputs(
    mumba_context *ctx, mumba_base_audio_context self, uint32_t number_of_outputs,
    mumba_channel_splitter_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)number_of_outputs);
    return mumba_invoke(ctx, self, 0x8000077du, argv, 1, result);
}

/** `BaseAudioContext.createConstantSource`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_constant_source(
    mumba_context *ctx, mumba_base_audio_context self, mumba_constant_source_node *result) {
    return mumba_invoke(ctx, self, 0x80000783u, NULL, 0, result);
}

/** `BaseAudioContext.createConvolver`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_convolver(
    mumba_context *ctx, mumba_base_audio_context self, mumba_convolver_node *result) {
    return mumba_invoke(ctx, self, 0x80000785u, NULL, 0, result);
}

/** `BaseAudioContext.createDelay`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_delay(
    mumba_context *ctx, mumba_base_audio_context self, mumba_delay_node *result) {
    return mumba_invoke(ctx, self, 0x80000787u, NULL, 0, result);
}

/** `BaseAudioContext.createDelay`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_delay_with_max_delay_time(
    mumba_context *ctx, mumba_base_audio_context self, double max_delay_time, mumba_delay_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(max_delay_time);
    return mumba_invoke(ctx, self, 0x80000787u, argv, 1, result);
}

/** `BaseAudioContext.createDynamicsCompressor`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_dynamics_compressor(
    mumba_context *ctx, mumba_base_audio_context self, mumba_dynamics_compressor_node *result) {
    return mumba_invoke(ctx, self, 0x8000078bu, NULL, 0, result);
}

/** `BaseAudioContext.createGain`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_gain(
    mumba_context *ctx, mumba_base_audio_context self, mumba_gain_node *result) {
    return mumba_invoke(ctx, self, 0x80000790u, NULL, 0, result);
}

/** `BaseAudioContext.createIIRFilter`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_iir_filter(
    mumba_context *ctx, mumba_base_audio_context self, const double *feedforward, size_t feedforward_count,
    const double *feedback, size_t feedback_count, mumba_iir_filter_node *result) {
    mumba_handle feedforward_array = MUMBA_NONE;
    mumba_handle feedback_array = MUMBA_NONE;
    mumba_value argv[2];
    mumba_status status = mumba_web_array_of_double(ctx, feedforward, feedforward_count, &feedforward_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_double(ctx, feedback, feedback_count, &feedback_array);
    argv[0] = mumba_web_of_nullable(feedforward_array);
    argv[1] = mumba_web_of_nullable(feedback_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000793u, argv, 2, result);
    if (feedforward_array) mumba_release(ctx, feedforward_array);
    if (feedback_array) mumba_release(ctx, feedback_array);
    return status;
}

/** `BaseAudioContext.createOscillator`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_oscillator(
    mumba_context *ctx, mumba_base_audio_context self, mumba_oscillator_node *result) {
    return mumba_invoke(ctx, self, 0x800007a1u, NULL, 0, result);
}

/** `BaseAudioContext.createPanner`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_panner(
    mumba_context *ctx, mumba_base_audio_context self, mumba_panner_node *result) {
    return mumba_invoke(ctx, self, 0x800007a2u, NULL, 0, result);
}

/** `BaseAudioContext.createPeriodicWave`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_periodic_wave(
    mumba_context *ctx, mumba_base_audio_context self, const float *real, size_t real_count, const float *imag,
    size_t imag_count, mumba_periodic_wave *result) {
    mumba_handle real_array = MUMBA_NONE;
    mumba_handle imag_array = MUMBA_NONE;
    mumba_value argv[2];
    mumba_status status = mumba_web_array_of_float(ctx, real, real_count, &real_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_float(ctx, imag, imag_count, &imag_array);
    argv[0] = mumba_web_of_nullable(real_array);
    argv[1] = mumba_web_of_nullable(imag_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800007a4u, argv, 2, result);
    if (real_array) mumba_release(ctx, real_array);
    if (imag_array) mumba_release(ctx, imag_array);
    return status;
}

/** `BaseAudioContext.createPeriodicWave`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_periodic_wave_with_constraints(
    mumba_context *ctx, mumba_base_audio_context self, const float *real, size_t real_count, const float *imag,
    size_t imag_count, mumba_periodic_wave_constraints constraints, mumba_periodic_wave *result) {
    mumba_handle real_array = MUMBA_NONE;
    mumba_handle imag_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[2] = mumba_of_handle(constraints);
    mumba_status status = mumba_web_array_of_float(ctx, real, real_count, &real_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_float(ctx, imag, imag_count, &imag_array);
    argv[0] = mumba_web_of_nullable(real_array);
    argv[1] = mumba_web_of_nullable(imag_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800007a4u, argv, 3, result);
    if (real_array) mumba_release(ctx, real_array);
    if (imag_array) mumba_release(ctx, imag_array);
    return status;
}

/** `BaseAudioContext.createScriptProcessor`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_script_processor(
    mumba_context *ctx, mumba_base_audio_context self, mumba_script_processor_node *result) {
    return mumba_invoke(ctx, self, 0x800007bcu, NULL, 0, result);
}

/** `BaseAudioContext.createScriptProcessor`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_script_processor_with_buffer_size(
    mumba_context *ctx, mumba_base_audio_context self, uint32_t buffer_size, mumba_script_processor_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)buffer_size);
    return mumba_invoke(ctx, self, 0x800007bcu, argv, 1, result);
}

/** `BaseAudioContext.createScriptProcessor`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_script_processor_with_buffer_size_and_number_of_input_channels(
    mumba_context *ctx, mumba_base_audio_context self, uint32_t buffer_size, uint32_t number_of_input_channels,
    mumba_script_processor_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)buffer_size);
    argv[1] = mumba_of_number((double)number_of_input_channels);
    return mumba_invoke(ctx, self, 0x800007bcu, argv, 2, result);
}

/** `BaseAudioContext.createScriptProcessor`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_script_processor_with_buffer_size_and_number_of_input_channels_and_number_of_output_channels(
    mumba_context *ctx, mumba_base_audio_context self, uint32_t buffer_size, uint32_t number_of_input_channels,
    uint32_t number_of_output_channels, mumba_script_processor_node *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)buffer_size);
    argv[1] = mumba_of_number((double)number_of_input_channels);
    argv[2] = mumba_of_number((double)number_of_output_channels);
    return mumba_invoke(ctx, self, 0x800007bcu, argv, 3, result);
}

/** `BaseAudioContext.createStereoPanner`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_stereo_panner(
    mumba_context *ctx, mumba_base_audio_context self, mumba_stereo_panner_node *result) {
    return mumba_invoke(ctx, self, 0x800007c1u, NULL, 0, result);
}

/** `BaseAudioContext.createWaveShaper`. Deferred. */
static inline mumba_status mumba_base_audio_context_create_wave_shaper(
    mumba_context *ctx, mumba_base_audio_context self, mumba_wave_shaper_node *result) {
    return mumba_invoke(ctx, self, 0x800007cdu, NULL, 0, result);
}

/** `BaseAudioContext.decodeAudioData`. Gives promise<`AudioBuffer`>. Deferred. */
static inline mumba_status mumba_base_audio_context_decode_audio_data(
    mumba_context *ctx, mumba_base_audio_context self, mumba_array_buffer audio_data, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(audio_data);
    return mumba_invoke(ctx, self, 0x80000821u, argv, 1, result);
}

/** `BaseAudioContext.decodeAudioData`. `success_callback` may be none. Gives promise<`AudioBuffer`>. Deferred. */
static inline mumba_status mumba_base_audio_context_decode_audio_data_with_success_callback(
    mumba_context *ctx, mumba_base_audio_context self, mumba_array_buffer audio_data,
    mumba_decode_success_callback success_callback, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(audio_data);
    argv[1] = mumba_web_of_nullable(success_callback);
    return mumba_invoke(ctx, self, 0x80000821u, argv, 2, result);
}

/**
 * `BaseAudioContext.decodeAudioData`. `success_callback` may be none. `error_callback` may be none. Gives
 * promise<`AudioBuffer`>. Deferred.
 */
static inline mumba_status mumba_base_audio_context_decode_audio_data_with_success_callback_and_error_callback(
    mumba_context *ctx, mumba_base_audio_context self, mumba_array_buffer audio_data,
    mumba_decode_success_callback success_callback, mumba_decode_error_callback error_callback, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(audio_data);
    argv[1] = mumba_web_of_nullable(success_callback);
    argv[2] = mumba_web_of_nullable(error_callback);
    return mumba_invoke(ctx, self, 0x80000821u, argv, 3, result);
}

/** The event `statechange` of `BaseAudioContext`, a `Event`. */
static inline mumba_status mumba_base_audio_context_on_statechange(
    mumba_context *ctx, mumba_base_audio_context self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_base_audio_context_on_statechange`, in the way that `options` says. */
static inline mumba_status mumba_base_audio_context_on_statechange_with_options(
    mumba_context *ctx, mumba_base_audio_context self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, options, listener, user, drop, subscription);
}

/** `BiquadFilterNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_biquad_filter_node;

/** Gives `object` itself when it is of `BiquadFilterNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_biquad_filter_node(
    mumba_context *ctx, mumba_handle object, mumba_biquad_filter_node *result) {
    return mumba_web_cast(ctx, object, 0x80000052u, 0, result);
}

/** `new BiquadFilterNode`. Deferred. */
static inline mumba_status mumba_biquad_filter_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_biquad_filter_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000052u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new BiquadFilterNode`. Deferred. */
static inline mumba_status mumba_biquad_filter_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_biquad_filter_options options,
    mumba_biquad_filter_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000052u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `BiquadFilterNode.type`. Reads. */
static inline mumba_status mumba_biquad_filter_node_get_type(
    mumba_context *ctx, mumba_biquad_filter_node self, mumba_biquad_filter_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `BiquadFilterNode.type`. Deferred. */
static inline mumba_status mumba_biquad_filter_node_set_type(
    mumba_context *ctx, mumba_biquad_filter_node self, mumba_biquad_filter_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `BiquadFilterNode.frequency`. Deferred. */
static inline mumba_status mumba_biquad_filter_node_get_frequency(
    mumba_context *ctx, mumba_biquad_filter_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000a7cu, result);
}

/** `BiquadFilterNode.detune`. Deferred. */
static inline mumba_status mumba_biquad_filter_node_get_detune(
    mumba_context *ctx, mumba_biquad_filter_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x800008a4u, result);
}

/** `BiquadFilterNode.Q`. Deferred. */
static inline mumba_status mumba_biquad_filter_node_get_q(
    mumba_context *ctx, mumba_biquad_filter_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x8000028eu, result);
}

/** `BiquadFilterNode.gain`. Deferred. */
static inline mumba_status mumba_biquad_filter_node_get_gain(
    mumba_context *ctx, mumba_biquad_filter_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000a95u, result);
}

/** `BiquadFilterNode.getFrequencyResponse`. Deferred. */
static inline mumba_status mumba_biquad_filter_node_get_frequency_response(
    mumba_context *ctx, mumba_biquad_filter_node self, mumba_float32_array frequency_hz,
    mumba_float32_array mag_response, mumba_float32_array phase_response) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(frequency_hz);
    argv[1] = mumba_of_handle(mag_response);
    argv[2] = mumba_of_handle(phase_response);
    return mumba_invoke(ctx, self, 0x80000affu, argv, 3, NULL);
}

/** `ChannelMergerNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_channel_merger_node;

/** Gives `object` itself when it is of `ChannelMergerNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_channel_merger_node(
    mumba_context *ctx, mumba_handle object, mumba_channel_merger_node *result) {
    return mumba_web_cast(ctx, object, 0x8000009fu, 0, result);
}

/** `new ChannelMergerNode`. Deferred. */
static inline mumba_status mumba_channel_merger_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_channel_merger_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000009fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ChannelMergerNode`. Deferred. */
static inline mumba_status mumba_channel_merger_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_channel_merger_options options,
    mumba_channel_merger_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000009fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ChannelSplitterNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_channel_splitter_node;

/** Gives `object` itself when it is of `ChannelSplitterNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_channel_splitter_node(
    mumba_context *ctx, mumba_handle object, mumba_channel_splitter_node *result) {
    return mumba_web_cast(ctx, object, 0x800000a0u, 0, result);
}

/** `new ChannelSplitterNode`. Deferred. */
static inline mumba_status mumba_channel_splitter_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_channel_splitter_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ChannelSplitterNode`. Deferred. */
static inline mumba_status mumba_channel_splitter_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_channel_splitter_options options,
    mumba_channel_splitter_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ConstantSourceNode`. It is a `mumba_audio_scheduled_source_node` too. */
typedef mumba_handle mumba_constant_source_node;

/** Gives `object` itself when it is of `ConstantSourceNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_constant_source_node(
    mumba_context *ctx, mumba_handle object, mumba_constant_source_node *result) {
    return mumba_web_cast(ctx, object, 0x800000b0u, 0, result);
}

/** `new ConstantSourceNode`. Deferred. */
static inline mumba_status mumba_constant_source_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_constant_source_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ConstantSourceNode`. Deferred. */
static inline mumba_status mumba_constant_source_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_constant_source_options options,
    mumba_constant_source_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ConstantSourceNode.offset`. Deferred. */
static inline mumba_status mumba_constant_source_node_get_offset(
    mumba_context *ctx, mumba_constant_source_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000f29u, result);
}

/** `ConvolverNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_convolver_node;

/** Gives `object` itself when it is of `ConvolverNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_convolver_node(
    mumba_context *ctx, mumba_handle object, mumba_convolver_node *result) {
    return mumba_web_cast(ctx, object, 0x800000b2u, 0, result);
}

/** `new ConvolverNode`. Deferred. */
static inline mumba_status mumba_convolver_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_convolver_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ConvolverNode`. Deferred. */
static inline mumba_status mumba_convolver_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_convolver_options options,
    mumba_convolver_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ConvolverNode.buffer`. Gives `AudioBuffer` or none. Reads. */
static inline mumba_status mumba_convolver_node_get_buffer(
    mumba_context *ctx, mumba_convolver_node self, mumba_audio_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005f3u, result);
}

/** `ConvolverNode.buffer`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_convolver_node_get_buffer_deferred(
    mumba_context *ctx, mumba_convolver_node self, mumba_audio_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800005f3u, result);
}

/** `ConvolverNode.buffer`. `value` may be none. Deferred. */
static inline mumba_status mumba_convolver_node_set_buffer(
    mumba_context *ctx, mumba_convolver_node self, mumba_audio_buffer value) {
    return mumba_set(ctx, self, 0x800005f3u, mumba_web_of_nullable(value));
}

/** `ConvolverNode.normalize`. Reads. */
static inline mumba_status mumba_convolver_node_get_normalize(
    mumba_context *ctx, mumba_convolver_node self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000f0au, result);
}

/** `ConvolverNode.normalize`. Deferred. */
static inline mumba_status mumba_convolver_node_set_normalize(
    mumba_context *ctx, mumba_convolver_node self, bool value) {
    return mumba_set(ctx, self, 0x80000f0au, mumba_of_bool(value));
}

/** `DelayNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_delay_node;

/** Gives `object` itself when it is of `DelayNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_delay_node(mumba_context *ctx, mumba_handle object, mumba_delay_node *result) {
    return mumba_web_cast(ctx, object, 0x800000d9u, 0, result);
}

/** `new DelayNode`. Deferred. */
static inline mumba_status mumba_delay_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_delay_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000d9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DelayNode`. Deferred. */
static inline mumba_status mumba_delay_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_delay_options options, mumba_delay_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000d9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DelayNode.delayTime`. Deferred. */
static inline mumba_status mumba_delay_node_get_delay_time(
    mumba_context *ctx, mumba_delay_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x8000083du, result);
}

/** `DynamicsCompressorNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_dynamics_compressor_node;

/** Gives `object` itself when it is of `DynamicsCompressorNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dynamics_compressor_node(
    mumba_context *ctx, mumba_handle object, mumba_dynamics_compressor_node *result) {
    return mumba_web_cast(ctx, object, 0x800000e8u, 0, result);
}

/** `new DynamicsCompressorNode`. Deferred. */
static inline mumba_status mumba_dynamics_compressor_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_dynamics_compressor_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000e8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DynamicsCompressorNode`. Deferred. */
static inline mumba_status mumba_dynamics_compressor_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_dynamics_compressor_options options,
    mumba_dynamics_compressor_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000e8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DynamicsCompressorNode.threshold`. Deferred. */
static inline mumba_status mumba_dynamics_compressor_node_get_threshold(
    mumba_context *ctx, mumba_dynamics_compressor_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001602u, result);
}

/** `DynamicsCompressorNode.knee`. Deferred. */
static inline mumba_status mumba_dynamics_compressor_node_get_knee(
    mumba_context *ctx, mumba_dynamics_compressor_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000d2cu, result);
}

/** `DynamicsCompressorNode.ratio`. Deferred. */
static inline mumba_status mumba_dynamics_compressor_node_get_ratio(
    mumba_context *ctx, mumba_dynamics_compressor_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x8000121du, result);
}

/** `DynamicsCompressorNode.reduction`. Reads. */
static inline mumba_status mumba_dynamics_compressor_node_get_reduction(
    mumba_context *ctx, mumba_dynamics_compressor_node self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001256u, result);
}

/** `DynamicsCompressorNode.attack`. Deferred. */
static inline mumba_status mumba_dynamics_compressor_node_get_attack(
    mumba_context *ctx, mumba_dynamics_compressor_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000523u, result);
}

/** `DynamicsCompressorNode.release`. Deferred. */
static inline mumba_status mumba_dynamics_compressor_node_get_release(
    mumba_context *ctx, mumba_dynamics_compressor_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001275u, result);
}

/** `GainNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_gain_node;

/** Gives `object` itself when it is of `GainNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gain_node(mumba_context *ctx, mumba_handle object, mumba_gain_node *result) {
    return mumba_web_cast(ctx, object, 0x80000146u, 0, result);
}

/** `new GainNode`. Deferred. */
static inline mumba_status mumba_gain_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_gain_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000146u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new GainNode`. Deferred. */
static inline mumba_status mumba_gain_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_gain_options options, mumba_gain_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000146u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `GainNode.gain`. Deferred. */
static inline mumba_status mumba_gain_node_get_gain(
    mumba_context *ctx, mumba_gain_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000a95u, result);
}

/** `IIRFilterNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_iir_filter_node;

/** Gives `object` itself when it is of `IIRFilterNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_iir_filter_node(
    mumba_context *ctx, mumba_handle object, mumba_iir_filter_node *result) {
    return mumba_web_cast(ctx, object, 0x800001c9u, 0, result);
}

/** `new IIRFilterNode`. Deferred. */
static inline mumba_status mumba_iir_filter_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_iir_filter_options options,
    mumba_iir_filter_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IIRFilterNode.getFrequencyResponse`. Deferred. */
static inline mumba_status mumba_iir_filter_node_get_frequency_response(
    mumba_context *ctx, mumba_iir_filter_node self, mumba_float32_array frequency_hz,
    mumba_float32_array mag_response, mumba_float32_array phase_response) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(frequency_hz);
    argv[1] = mumba_of_handle(mag_response);
    argv[2] = mumba_of_handle(phase_response);
    return mumba_invoke(ctx, self, 0x80000affu, argv, 3, NULL);
}

/** `MediaElementAudioSourceNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_media_element_audio_source_node;

/** Gives `object` itself when it is of `MediaElementAudioSourceNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_element_audio_source_node(
    mumba_context *ctx, mumba_handle object, mumba_media_element_audio_source_node *result) {
    return mumba_web_cast(ctx, object, 0x800001feu, 0, result);
}

/** `new MediaElementAudioSourceNode`. Deferred. */
static inline mumba_status mumba_media_element_audio_source_node_new(
    mumba_context *ctx, mumba_audio_context context, mumba_media_element_audio_source_options options,
    mumba_media_element_audio_source_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001feu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaElementAudioSourceNode.mediaElement`. Deferred. */
static inline mumba_status mumba_media_element_audio_source_node_get_media_element(
    mumba_context *ctx, mumba_media_element_audio_source_node self, mumba_html_media_element *result) {
    return mumba_get_handle(ctx, self, 0x80000e50u, result);
}

/** `MediaStreamAudioDestinationNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_media_stream_audio_destination_node;

/** Gives `object` itself when it is of `MediaStreamAudioDestinationNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_stream_audio_destination_node(
    mumba_context *ctx, mumba_handle object, mumba_media_stream_audio_destination_node *result) {
    return mumba_web_cast(ctx, object, 0x8000020fu, 0, result);
}

/** `new MediaStreamAudioDestinationNode`. Deferred. */
static inline mumba_status mumba_media_stream_audio_destination_node_new(
    mumba_context *ctx, mumba_audio_context context, mumba_media_stream_audio_destination_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MediaStreamAudioDestinationNode`. Deferred. */
static inline mumba_status mumba_media_stream_audio_destination_node_new_with_options(
    mumba_context *ctx, mumba_audio_context context, mumba_audio_node_options options,
    mumba_media_stream_audio_destination_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaStreamAudioDestinationNode.stream`. Deferred. */
static inline mumba_status mumba_media_stream_audio_destination_node_get_stream(
    mumba_context *ctx, mumba_media_stream_audio_destination_node self, mumba_media_stream *result) {
    return mumba_get_handle(ctx, self, 0x8000155fu, result);
}

/** `MediaStreamAudioSourceNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_media_stream_audio_source_node;

/** Gives `object` itself when it is of `MediaStreamAudioSourceNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_stream_audio_source_node(
    mumba_context *ctx, mumba_handle object, mumba_media_stream_audio_source_node *result) {
    return mumba_web_cast(ctx, object, 0x80000210u, 0, result);
}

/** `new MediaStreamAudioSourceNode`. Deferred. */
static inline mumba_status mumba_media_stream_audio_source_node_new(
    mumba_context *ctx, mumba_audio_context context, mumba_media_stream_audio_source_options options,
    mumba_media_stream_audio_source_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000210u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaStreamAudioSourceNode.mediaStream`. Deferred. */
static inline mumba_status mumba_media_stream_audio_source_node_get_media_stream(
    mumba_context *ctx, mumba_media_stream_audio_source_node self, mumba_media_stream *result) {
    return mumba_get_handle(ctx, self, 0x80000e53u, result);
}

/** `OfflineAudioCompletionEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_offline_audio_completion_event;

/** Gives `object` itself when it is of `OfflineAudioCompletionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_offline_audio_completion_event(
    mumba_context *ctx, mumba_handle object, mumba_offline_audio_completion_event *result) {
    return mumba_web_cast(ctx, object, 0x80000244u, 0, result);
}

/** `new OfflineAudioCompletionEvent`. Deferred. */
static inline mumba_status mumba_offline_audio_completion_event_new(
    mumba_context *ctx, mumba_string type, mumba_offline_audio_completion_event_init event_init_dict,
    mumba_offline_audio_completion_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000244u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `OfflineAudioCompletionEvent.renderedBuffer`. Deferred. */
static inline mumba_status mumba_offline_audio_completion_event_get_rendered_buffer(
    mumba_context *ctx, mumba_offline_audio_completion_event self, mumba_audio_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800012a6u, result);
}

/** `OfflineAudioContext`. It is a `mumba_base_audio_context` too. */
typedef mumba_handle mumba_offline_audio_context;

/** Gives `object` itself when it is of `OfflineAudioContext`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_offline_audio_context(
    mumba_context *ctx, mumba_handle object, mumba_offline_audio_context *result) {
    return mumba_web_cast(ctx, object, 0x80000245u, 0, result);
}

/** `new OfflineAudioContext`. Deferred. */
static inline mumba_status mumba_offline_audio_context_new_with_context_options(
    mumba_context *ctx, mumba_offline_audio_context_options context_options, mumba_offline_audio_context *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context_options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000245u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new OfflineAudioContext`. Deferred. */
static inline mumba_status mumba_offline_audio_context_new_with_number_of_channels_and_length_and_sample_rate(
    mumba_context *ctx, uint32_t number_of_channels, uint32_t length, float sample_rate,
    mumba_offline_audio_context *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)number_of_channels);
    argv[1] = mumba_of_number((double)length);
    argv[2] = mumba_of_number((double)sample_rate);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000245u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `OfflineAudioContext.startRendering`. Gives promise<`AudioBuffer`>. Deferred. */
static inline mumba_status mumba_offline_audio_context_start_rendering(
    mumba_context *ctx, mumba_offline_audio_context self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000152au, NULL, 0, result);
}

/** `OfflineAudioContext.startRendering`. `chunk_size`: a number or none. Gives promise<`AudioBuffer`>. Deferred. */
static inline mumba_status mumba_offline_audio_context_start_rendering_with_chunk_size(
    mumba_context *ctx, mumba_offline_audio_context self, mumba_value chunk_size, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = chunk_size;
    return mumba_invoke(ctx, self, 0x8000152au, argv, 1, result);
}

/** `OfflineAudioContext.resume`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_offline_audio_context_resume(
    mumba_context *ctx, mumba_offline_audio_context self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000131au, NULL, 0, result);
}

/** `OfflineAudioContext.suspend`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_offline_audio_context_suspend(
    mumba_context *ctx, mumba_offline_audio_context self, double suspend_time, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(suspend_time);
    return mumba_invoke(ctx, self, 0x8000159cu, argv, 1, result);
}

/** `OfflineAudioContext.length`. Gives a number or none. Reads. */
static inline mumba_status mumba_offline_audio_context_get_length(
    mumba_context *ctx, mumba_offline_audio_context self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d53u, result);
}

/** `OfflineAudioContext.oncomplete`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_offline_audio_context_get_oncomplete(
    mumba_context *ctx, mumba_offline_audio_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f69u, result);
}

/** `OfflineAudioContext.oncomplete`. `value` may be none. Deferred. */
static inline mumba_status mumba_offline_audio_context_set_oncomplete(
    mumba_context *ctx, mumba_offline_audio_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f69u, mumba_web_of_nullable(value));
}

/** The event `complete` of `OfflineAudioContext`, a `OfflineAudioCompletionEvent`. */
static inline mumba_status mumba_offline_audio_context_on_complete(
    mumba_context *ctx, mumba_offline_audio_context self, mumba_offline_audio_completion_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006e8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_offline_audio_context_on_complete`, in the way that `options` says. */
static inline mumba_status mumba_offline_audio_context_on_complete_with_options(
    mumba_context *ctx, mumba_offline_audio_context self, const mumba_listener_options *options,
    mumba_offline_audio_completion_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006e8u, options, listener, user, drop, subscription);
}

/** `OscillatorNode`. It is a `mumba_audio_scheduled_source_node` too. */
typedef mumba_handle mumba_oscillator_node;

/** Gives `object` itself when it is of `OscillatorNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_oscillator_node(
    mumba_context *ctx, mumba_handle object, mumba_oscillator_node *result) {
    return mumba_web_cast(ctx, object, 0x8000024bu, 0, result);
}

/** `new OscillatorNode`. Deferred. */
static inline mumba_status mumba_oscillator_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_oscillator_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000024bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new OscillatorNode`. Deferred. */
static inline mumba_status mumba_oscillator_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_oscillator_options options,
    mumba_oscillator_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000024bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `OscillatorNode.type`. Reads. */
static inline mumba_status mumba_oscillator_node_get_type(
    mumba_context *ctx, mumba_oscillator_node self, mumba_oscillator_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `OscillatorNode.type`. Deferred. */
static inline mumba_status mumba_oscillator_node_set_type(
    mumba_context *ctx, mumba_oscillator_node self, mumba_oscillator_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `OscillatorNode.frequency`. Deferred. */
static inline mumba_status mumba_oscillator_node_get_frequency(
    mumba_context *ctx, mumba_oscillator_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80000a7cu, result);
}

/** `OscillatorNode.detune`. Deferred. */
static inline mumba_status mumba_oscillator_node_get_detune(
    mumba_context *ctx, mumba_oscillator_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x800008a4u, result);
}

/** `OscillatorNode.setPeriodicWave`. Deferred. */
static inline mumba_status mumba_oscillator_node_set_periodic_wave(
    mumba_context *ctx, mumba_oscillator_node self, mumba_periodic_wave periodic_wave) {
    return mumba_call_plain(ctx, self, 0x8000144bu, 03u, periodic_wave, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `PannerNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_panner_node;

/** Gives `object` itself when it is of `PannerNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_panner_node(mumba_context *ctx, mumba_handle object, mumba_panner_node *result) {
    return mumba_web_cast(ctx, object, 0x80000253u, 0, result);
}

/** `new PannerNode`. Deferred. */
static inline mumba_status mumba_panner_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_panner_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000253u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PannerNode`. Deferred. */
static inline mumba_status mumba_panner_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_panner_options options, mumba_panner_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000253u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PannerNode.panningModel`. Reads. */
static inline mumba_status mumba_panner_node_get_panning_model(
    mumba_context *ctx, mumba_panner_node self, mumba_panning_model_type *result) {
    return mumba_web_get_name(ctx, self, 0x800010b4u, result);
}

/** `PannerNode.panningModel`. Deferred. */
static inline mumba_status mumba_panner_node_set_panning_model(
    mumba_context *ctx, mumba_panner_node self, mumba_panning_model_type value) {
    return mumba_set(ctx, self, 0x800010b4u, mumba_of_name(value));
}

/** `PannerNode.positionX`. Deferred. */
static inline mumba_status mumba_panner_node_get_position_x(
    mumba_context *ctx, mumba_panner_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001166u, result);
}

/** `PannerNode.positionY`. Deferred. */
static inline mumba_status mumba_panner_node_get_position_y(
    mumba_context *ctx, mumba_panner_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001167u, result);
}

/** `PannerNode.positionZ`. Deferred. */
static inline mumba_status mumba_panner_node_get_position_z(
    mumba_context *ctx, mumba_panner_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001168u, result);
}

/** `PannerNode.orientationX`. Deferred. */
static inline mumba_status mumba_panner_node_get_orientation_x(
    mumba_context *ctx, mumba_panner_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001072u, result);
}

/** `PannerNode.orientationY`. Deferred. */
static inline mumba_status mumba_panner_node_get_orientation_y(
    mumba_context *ctx, mumba_panner_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001073u, result);
}

/** `PannerNode.orientationZ`. Deferred. */
static inline mumba_status mumba_panner_node_get_orientation_z(
    mumba_context *ctx, mumba_panner_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x80001074u, result);
}

/** `PannerNode.distanceModel`. Reads. */
static inline mumba_status mumba_panner_node_get_distance_model(
    mumba_context *ctx, mumba_panner_node self, mumba_distance_model_type *result) {
    return mumba_web_get_name(ctx, self, 0x800008e4u, result);
}

/** `PannerNode.distanceModel`. Deferred. */
static inline mumba_status mumba_panner_node_set_distance_model(
    mumba_context *ctx, mumba_panner_node self, mumba_distance_model_type value) {
    return mumba_set(ctx, self, 0x800008e4u, mumba_of_name(value));
}

/** `PannerNode.refDistance`. Reads. */
static inline mumba_status mumba_panner_node_get_ref_distance(
    mumba_context *ctx, mumba_panner_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001258u, result);
}

/** `PannerNode.refDistance`. Deferred. */
static inline mumba_status mumba_panner_node_set_ref_distance(
    mumba_context *ctx, mumba_panner_node self, double value) {
    return mumba_set(ctx, self, 0x80001258u, mumba_of_number(value));
}

/** `PannerNode.maxDistance`. Reads. */
static inline mumba_status mumba_panner_node_get_max_distance(
    mumba_context *ctx, mumba_panner_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e22u, result);
}

/** `PannerNode.maxDistance`. Deferred. */
static inline mumba_status mumba_panner_node_set_max_distance(
    mumba_context *ctx, mumba_panner_node self, double value) {
    return mumba_set(ctx, self, 0x80000e22u, mumba_of_number(value));
}

/** `PannerNode.rolloffFactor`. Reads. */
static inline mumba_status mumba_panner_node_get_rolloff_factor(
    mumba_context *ctx, mumba_panner_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000135au, result);
}

/** `PannerNode.rolloffFactor`. Deferred. */
static inline mumba_status mumba_panner_node_set_rolloff_factor(
    mumba_context *ctx, mumba_panner_node self, double value) {
    return mumba_set(ctx, self, 0x8000135au, mumba_of_number(value));
}

/** `PannerNode.coneInnerAngle`. Reads. */
static inline mumba_status mumba_panner_node_get_cone_inner_angle(
    mumba_context *ctx, mumba_panner_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000700u, result);
}

/** `PannerNode.coneInnerAngle`. Deferred. */
static inline mumba_status mumba_panner_node_set_cone_inner_angle(
    mumba_context *ctx, mumba_panner_node self, double value) {
    return mumba_set(ctx, self, 0x80000700u, mumba_of_number(value));
}

/** `PannerNode.coneOuterAngle`. Reads. */
static inline mumba_status mumba_panner_node_get_cone_outer_angle(
    mumba_context *ctx, mumba_panner_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000701u, result);
}

/** `PannerNode.coneOuterAngle`. Deferred. */
static inline mumba_status mumba_panner_node_set_cone_outer_angle(
    mumba_context *ctx, mumba_panner_node self, double value) {
    return mumba_set(ctx, self, 0x80000701u, mumba_of_number(value));
}

/** `PannerNode.coneOuterGain`. Reads. */
static inline mumba_status mumba_panner_node_get_cone_outer_gain(
    mumba_context *ctx, mumba_panner_node self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000702u, result);
}

/** `PannerNode.coneOuterGain`. Deferred. */
static inline mumba_status mumba_panner_node_set_cone_outer_gain(
    mumba_context *ctx, mumba_panner_node self, double value) {
    return mumba_set(ctx, self, 0x80000702u, mumba_of_number(value));
}

/** `PannerNode.setPosition`. Deferred. */
static inline mumba_status mumba_panner_node_set_position(
    mumba_context *ctx, mumba_panner_node self, float x, float y, float z) {
    return mumba_call_plain(
        ctx, self, 0x8000144eu, 0111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)z, 0, 0, 0, 0, 0);
}

/** `PannerNode.setOrientation`. Deferred. */
static inline mumba_status mumba_panner_node_set_orientation(
    mumba_context *ctx, mumba_panner_node self, float x, float y, float z) {
    return mumba_call_plain(
        ctx, self, 0x80001448u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)z, 0, 0, 0, 0, 0);
}

/** `PeriodicWave`. */
typedef mumba_handle mumba_periodic_wave;

/** Gives `object` itself when it is of `PeriodicWave`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_periodic_wave(
    mumba_context *ctx, mumba_handle object, mumba_periodic_wave *result) {
    return mumba_web_cast(ctx, object, 0x80000270u, 0, result);
}

/** `new PeriodicWave`. Deferred. */
static inline mumba_status mumba_periodic_wave_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_periodic_wave *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000270u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PeriodicWave`. Deferred. */
static inline mumba_status mumba_periodic_wave_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_periodic_wave_options options,
    mumba_periodic_wave *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000270u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ScriptProcessorNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_script_processor_node;

/** Gives `object` itself when it is of `ScriptProcessorNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_script_processor_node(
    mumba_context *ctx, mumba_handle object, mumba_script_processor_node *result) {
    return mumba_web_cast(ctx, object, 0x80000322u, 0, result);
}

/** `ScriptProcessorNode.onaudioprocess`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_script_processor_node_get_onaudioprocess(
    mumba_context *ctx, mumba_script_processor_node self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f48u, result);
}

/** `ScriptProcessorNode.onaudioprocess`. `value` may be none. Deferred. */
static inline mumba_status mumba_script_processor_node_set_onaudioprocess(
    mumba_context *ctx, mumba_script_processor_node self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f48u, mumba_web_of_nullable(value));
}

/** `ScriptProcessorNode.bufferSize`. Reads. */
static inline mumba_status mumba_script_processor_node_get_buffer_size(
    mumba_context *ctx, mumba_script_processor_node self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800005f5u, result);
}

/** The event `audioprocess` of `ScriptProcessorNode`, a `AudioProcessingEvent`. */
static inline mumba_status mumba_script_processor_node_on_audioprocess(
    mumba_context *ctx, mumba_script_processor_node self, mumba_audio_processing_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000053bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_script_processor_node_on_audioprocess`, in the way that `options` says. */
static inline mumba_status mumba_script_processor_node_on_audioprocess_with_options(
    mumba_context *ctx, mumba_script_processor_node self, const mumba_listener_options *options,
    mumba_audio_processing_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000053bu, options, listener, user, drop, subscription);
}

/** `StereoPannerNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_stereo_panner_node;

/** Gives `object` itself when it is of `StereoPannerNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_stereo_panner_node(
    mumba_context *ctx, mumba_handle object, mumba_stereo_panner_node *result) {
    return mumba_web_cast(ctx, object, 0x80000341u, 0, result);
}

/** `new StereoPannerNode`. Deferred. */
static inline mumba_status mumba_stereo_panner_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_stereo_panner_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000341u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new StereoPannerNode`. Deferred. */
static inline mumba_status mumba_stereo_panner_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_stereo_panner_options options,
    mumba_stereo_panner_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000341u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `StereoPannerNode.pan`. Deferred. */
static inline mumba_status mumba_stereo_panner_node_get_pan(
    mumba_context *ctx, mumba_stereo_panner_node self, mumba_audio_param *result) {
    return mumba_get_handle(ctx, self, 0x800010b2u, result);
}

/** `WaveShaperNode`. It is a `mumba_audio_node` too. */
typedef mumba_handle mumba_wave_shaper_node;

/** Gives `object` itself when it is of `WaveShaperNode`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_wave_shaper_node(
    mumba_context *ctx, mumba_handle object, mumba_wave_shaper_node *result) {
    return mumba_web_cast(ctx, object, 0x800003a9u, 0, result);
}

/** `new WaveShaperNode`. Deferred. */
static inline mumba_status mumba_wave_shaper_node_new(
    mumba_context *ctx, mumba_base_audio_context context, mumba_wave_shaper_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003a9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WaveShaperNode`. Deferred. */
static inline mumba_status mumba_wave_shaper_node_new_with_options(
    mumba_context *ctx, mumba_base_audio_context context, mumba_wave_shaper_options options,
    mumba_wave_shaper_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003a9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WaveShaperNode.curve`. Gives `Float32Array` or none. Reads. */
static inline mumba_status mumba_wave_shaper_node_get_curve(
    mumba_context *ctx, mumba_wave_shaper_node self, mumba_float32_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007feu, result);
}

/** `WaveShaperNode.curve`. Gives `Float32Array`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_wave_shaper_node_get_curve_deferred(
    mumba_context *ctx, mumba_wave_shaper_node self, mumba_float32_array *result) {
    return mumba_get_handle(ctx, self, 0x800007feu, result);
}

/** `WaveShaperNode.curve`. `value` may be none. Deferred. */
static inline mumba_status mumba_wave_shaper_node_set_curve(
    mumba_context *ctx, mumba_wave_shaper_node self, mumba_float32_array value) {
    return mumba_set(ctx, self, 0x800007feu, mumba_web_of_nullable(value));
}

/** `WaveShaperNode.oversample`. Reads. */
static inline mumba_status mumba_wave_shaper_node_get_oversample(
    mumba_context *ctx, mumba_wave_shaper_node self, mumba_over_sample_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001095u, result);
}

/** `WaveShaperNode.oversample`. Deferred. */
static inline mumba_status mumba_wave_shaper_node_set_oversample(
    mumba_context *ctx, mumba_wave_shaper_node self, mumba_over_sample_type value) {
    return mumba_set(ctx, self, 0x80001095u, mumba_of_name(value));
}

/** `AnalyserOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_analyser_options;

/** Makes a `AnalyserOptions` without members. Deferred. */
static inline mumba_status mumba_analyser_options_create(mumba_context *ctx, mumba_analyser_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AnalyserOptions.fftSize`. Without it: 2048. Deferred. */
static inline mumba_status mumba_analyser_options_set_fft_size(
    mumba_context *ctx, mumba_analyser_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000a02u, mumba_of_number((double)value));
}

/** `AnalyserOptions.fftSize`. Reads. */
static inline mumba_status mumba_analyser_options_get_fft_size(
    mumba_context *ctx, mumba_analyser_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a02u, result);
}

/** `AnalyserOptions.maxDecibels`. Without it: -30. Deferred. */
static inline mumba_status mumba_analyser_options_set_max_decibels(
    mumba_context *ctx, mumba_analyser_options self, double value) {
    return mumba_set(ctx, self, 0x80000e20u, mumba_of_number(value));
}

/** `AnalyserOptions.maxDecibels`. Reads. */
static inline mumba_status mumba_analyser_options_get_max_decibels(
    mumba_context *ctx, mumba_analyser_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e20u, result);
}

/** `AnalyserOptions.minDecibels`. Without it: -100. Deferred. */
static inline mumba_status mumba_analyser_options_set_min_decibels(
    mumba_context *ctx, mumba_analyser_options self, double value) {
    return mumba_set(ctx, self, 0x80000e77u, mumba_of_number(value));
}

/** `AnalyserOptions.minDecibels`. Reads. */
static inline mumba_status mumba_analyser_options_get_min_decibels(
    mumba_context *ctx, mumba_analyser_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e77u, result);
}

/** `AnalyserOptions.smoothingTimeConstant`. Without it: 0.8. Deferred. */
static inline mumba_status mumba_analyser_options_set_smoothing_time_constant(
    mumba_context *ctx, mumba_analyser_options self, double value) {
    return mumba_set(ctx, self, 0x800014cau, mumba_of_number(value));
}

/** `AnalyserOptions.smoothingTimeConstant`. Reads. */
static inline mumba_status mumba_analyser_options_get_smoothing_time_constant(
    mumba_context *ctx, mumba_analyser_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800014cau, result);
}

/** `AudioBufferOptions`: an object with members. It needs `length`, `sampleRate`. */
typedef mumba_handle mumba_audio_buffer_options;

/** Makes a `AudioBufferOptions` without members. Deferred. */
static inline mumba_status mumba_audio_buffer_options_create(mumba_context *ctx, mumba_audio_buffer_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioBufferOptions.length`. Deferred. */
static inline mumba_status mumba_audio_buffer_options_set_length(
    mumba_context *ctx, mumba_audio_buffer_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `AudioBufferOptions.length`. Reads. */
static inline mumba_status mumba_audio_buffer_options_get_length(
    mumba_context *ctx, mumba_audio_buffer_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `AudioBufferOptions.numberOfChannels`. Without it: 1. Deferred. */
static inline mumba_status mumba_audio_buffer_options_set_number_of_channels(
    mumba_context *ctx, mumba_audio_buffer_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f17u, mumba_of_number((double)value));
}

/** `AudioBufferOptions.numberOfChannels`. Reads. */
static inline mumba_status mumba_audio_buffer_options_get_number_of_channels(
    mumba_context *ctx, mumba_audio_buffer_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f17u, result);
}

/** `AudioBufferOptions.sampleRate`. Deferred. */
static inline mumba_status mumba_audio_buffer_options_set_sample_rate(
    mumba_context *ctx, mumba_audio_buffer_options self, float value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_number((double)value));
}

/** `AudioBufferOptions.sampleRate`. Reads. */
static inline mumba_status mumba_audio_buffer_options_get_sample_rate(
    mumba_context *ctx, mumba_audio_buffer_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001390u, result);
}

/** `AudioBufferSourceOptions`: an object with members. */
typedef mumba_handle mumba_audio_buffer_source_options;

/** Makes a `AudioBufferSourceOptions` without members. Deferred. */
static inline mumba_status mumba_audio_buffer_source_options_create(
    mumba_context *ctx, mumba_audio_buffer_source_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioBufferSourceOptions.buffer`. `value` may be none. Deferred. */
static inline mumba_status mumba_audio_buffer_source_options_set_buffer(
    mumba_context *ctx, mumba_audio_buffer_source_options self, mumba_audio_buffer value) {
    return mumba_set(ctx, self, 0x800005f3u, mumba_web_of_nullable(value));
}

/** `AudioBufferSourceOptions.buffer`. Gives `AudioBuffer` or none. Reads. */
static inline mumba_status mumba_audio_buffer_source_options_get_buffer(
    mumba_context *ctx, mumba_audio_buffer_source_options self, mumba_audio_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005f3u, result);
}

/** `AudioBufferSourceOptions.detune`. Without it: 0. Deferred. */
static inline mumba_status mumba_audio_buffer_source_options_set_detune(
    mumba_context *ctx, mumba_audio_buffer_source_options self, float value) {
    return mumba_set(ctx, self, 0x800008a4u, mumba_of_number((double)value));
}

/** `AudioBufferSourceOptions.detune`. Reads. */
static inline mumba_status mumba_audio_buffer_source_options_get_detune(
    mumba_context *ctx, mumba_audio_buffer_source_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800008a4u, result);
}

/** `AudioBufferSourceOptions.loop`. Without it: false. Deferred. */
static inline mumba_status mumba_audio_buffer_source_options_set_loop(
    mumba_context *ctx, mumba_audio_buffer_source_options self, bool value) {
    return mumba_set(ctx, self, 0x80000da1u, mumba_of_bool(value));
}

/** `AudioBufferSourceOptions.loop`. Reads. */
static inline mumba_status mumba_audio_buffer_source_options_get_loop(
    mumba_context *ctx, mumba_audio_buffer_source_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000da1u, result);
}

/** `AudioBufferSourceOptions.loopEnd`. Without it: 0. Deferred. */
static inline mumba_status mumba_audio_buffer_source_options_set_loop_end(
    mumba_context *ctx, mumba_audio_buffer_source_options self, double value) {
    return mumba_set(ctx, self, 0x80000da2u, mumba_of_number(value));
}

/** `AudioBufferSourceOptions.loopEnd`. Reads. */
static inline mumba_status mumba_audio_buffer_source_options_get_loop_end(
    mumba_context *ctx, mumba_audio_buffer_source_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000da2u, result);
}

/** `AudioBufferSourceOptions.loopStart`. Without it: 0. Deferred. */
static inline mumba_status mumba_audio_buffer_source_options_set_loop_start(
    mumba_context *ctx, mumba_audio_buffer_source_options self, double value) {
    return mumba_set(ctx, self, 0x80000da3u, mumba_of_number(value));
}

/** `AudioBufferSourceOptions.loopStart`. Reads. */
static inline mumba_status mumba_audio_buffer_source_options_get_loop_start(
    mumba_context *ctx, mumba_audio_buffer_source_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000da3u, result);
}

/** `AudioBufferSourceOptions.playbackRate`. Without it: 1. Deferred. */
static inline mumba_status mumba_audio_buffer_source_options_set_playback_rate(
    mumba_context *ctx, mumba_audio_buffer_source_options self, float value) {
    return mumba_set(ctx, self, 0x80001133u, mumba_of_number((double)value));
}

/** `AudioBufferSourceOptions.playbackRate`. Reads. */
static inline mumba_status mumba_audio_buffer_source_options_get_playback_rate(
    mumba_context *ctx, mumba_audio_buffer_source_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001133u, result);
}

/** `AudioContextOptions`: an object with members. */
typedef mumba_handle mumba_audio_context_options;

/** Makes a `AudioContextOptions` without members. Deferred. */
static inline mumba_status mumba_audio_context_options_create(mumba_context *ctx, mumba_audio_context_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioContextOptions.latencyHint`. Without it: "interactive". Deferred. */
static inline mumba_status mumba_audio_context_options_set_latency_hint_with_f64(
    mumba_context *ctx, mumba_audio_context_options self, double value) {
    return mumba_set(ctx, self, 0x80000d45u, mumba_of_number(value));
}

/** `AudioContextOptions.latencyHint`. Without it: "interactive". Deferred. */
static inline mumba_status mumba_audio_context_options_set_latency_hint_with_audio_context_latency_category(
    mumba_context *ctx, mumba_audio_context_options self, mumba_audio_context_latency_category value) {
    return mumba_set(ctx, self, 0x80000d45u, mumba_of_name(value));
}

/** `AudioContextOptions.latencyHint`. Gives `AudioContextLatencyCategory` or a number. Reads. */
static inline mumba_status mumba_audio_context_options_get_latency_hint(
    mumba_context *ctx, mumba_audio_context_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d45u, result);
}

/** `AudioContextOptions.renderSizeHint`. Without it: "default". Deferred. */
static inline mumba_status mumba_audio_context_options_set_render_size_hint_with_u32(
    mumba_context *ctx, mumba_audio_context_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x800012a0u, mumba_of_number((double)value));
}

/** `AudioContextOptions.renderSizeHint`. Without it: "default". Deferred. */
static inline mumba_status mumba_audio_context_options_set_render_size_hint_with_audio_context_render_size_category(
    mumba_context *ctx, mumba_audio_context_options self, mumba_audio_context_render_size_category value) {
    return mumba_set(ctx, self, 0x800012a0u, mumba_of_name(value));
}

/** `AudioContextOptions.renderSizeHint`. Gives `AudioContextRenderSizeCategory` or a number. Reads. */
static inline mumba_status mumba_audio_context_options_get_render_size_hint(
    mumba_context *ctx, mumba_audio_context_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800012a0u, result);
}

/** `AudioContextOptions.sampleRate`. Deferred. */
static inline mumba_status mumba_audio_context_options_set_sample_rate(
    mumba_context *ctx, mumba_audio_context_options self, float value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_number((double)value));
}

/** `AudioContextOptions.sampleRate`. Reads. */
static inline mumba_status mumba_audio_context_options_get_sample_rate(
    mumba_context *ctx, mumba_audio_context_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001390u, result);
}

/** `AudioContextOptions.sinkId`. Deferred. */
static inline mumba_status mumba_audio_context_options_set_sink_id_with_audio_sink_options(
    mumba_context *ctx, mumba_audio_context_options self, mumba_audio_sink_options value) {
    return mumba_set(ctx, self, 0x800014abu, mumba_of_handle(value));
}

/** `AudioContextOptions.sinkId`. Deferred. */
static inline mumba_status mumba_audio_context_options_set_sink_id_with_str(
    mumba_context *ctx, mumba_audio_context_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014abu, mumba_of_string(value));
}

/** `AudioContextOptions.sinkId`. Gives a string or `AudioSinkOptions`. Reads. */
static inline mumba_status mumba_audio_context_options_get_sink_id(
    mumba_context *ctx, mumba_audio_context_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800014abu, result);
}

/** `AudioNodeOptions`: an object with members. */
typedef mumba_handle mumba_audio_node_options;

/** Makes a `AudioNodeOptions` without members. Deferred. */
static inline mumba_status mumba_audio_node_options_create(mumba_context *ctx, mumba_audio_node_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioNodeOptions.channelCount`. Deferred. */
static inline mumba_status mumba_audio_node_options_set_channel_count(
    mumba_context *ctx, mumba_audio_node_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000064au, mumba_of_number((double)value));
}

/** `AudioNodeOptions.channelCount`. Reads. */
static inline mumba_status mumba_audio_node_options_get_channel_count(
    mumba_context *ctx, mumba_audio_node_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000064au, result);
}

/** `AudioNodeOptions.channelCountMode`. Deferred. */
static inline mumba_status mumba_audio_node_options_set_channel_count_mode(
    mumba_context *ctx, mumba_audio_node_options self, mumba_channel_count_mode value) {
    return mumba_set(ctx, self, 0x8000064bu, mumba_of_name(value));
}

/** `AudioNodeOptions.channelCountMode`. Reads. */
static inline mumba_status mumba_audio_node_options_get_channel_count_mode(
    mumba_context *ctx, mumba_audio_node_options self, mumba_channel_count_mode *result) {
    return mumba_web_get_name(ctx, self, 0x8000064bu, result);
}

/** `AudioNodeOptions.channelInterpretation`. Deferred. */
static inline mumba_status mumba_audio_node_options_set_channel_interpretation(
    mumba_context *ctx, mumba_audio_node_options self, mumba_channel_interpretation value) {
    return mumba_set(ctx, self, 0x8000064cu, mumba_of_name(value));
}

/** `AudioNodeOptions.channelInterpretation`. Reads. */
static inline mumba_status mumba_audio_node_options_get_channel_interpretation(
    mumba_context *ctx, mumba_audio_node_options self, mumba_channel_interpretation *result) {
    return mumba_web_get_name(ctx, self, 0x8000064cu, result);
}

/** `AudioParamDescriptor`: an object with members. It needs `name`. */
typedef mumba_handle mumba_audio_param_descriptor;

/** Makes a `AudioParamDescriptor` without members. Deferred. */
static inline mumba_status mumba_audio_param_descriptor_create(
    mumba_context *ctx, mumba_audio_param_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioParamDescriptor.automationRate`. Without it: "a-rate". Deferred. */
static inline mumba_status mumba_audio_param_descriptor_set_automation_rate(
    mumba_context *ctx, mumba_audio_param_descriptor self, mumba_automation_rate value) {
    return mumba_set(ctx, self, 0x8000054bu, mumba_of_name(value));
}

/** `AudioParamDescriptor.automationRate`. Reads. */
static inline mumba_status mumba_audio_param_descriptor_get_automation_rate(
    mumba_context *ctx, mumba_audio_param_descriptor self, mumba_automation_rate *result) {
    return mumba_web_get_name(ctx, self, 0x8000054bu, result);
}

/** `AudioParamDescriptor.defaultValue`. Without it: 0. Deferred. */
static inline mumba_status mumba_audio_param_descriptor_set_default_value(
    mumba_context *ctx, mumba_audio_param_descriptor self, float value) {
    return mumba_set(ctx, self, 0x80000834u, mumba_of_number((double)value));
}

/** `AudioParamDescriptor.defaultValue`. Reads. */
static inline mumba_status mumba_audio_param_descriptor_get_default_value(
    mumba_context *ctx, mumba_audio_param_descriptor self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000834u, result);
}

/** `AudioParamDescriptor.maxValue`. Without it: 3.4028235e38. Deferred. */
static inline mumba_status mumba_audio_param_descriptor_set_max_value(
    mumba_context *ctx, mumba_audio_param_descriptor self, float value) {
    return mumba_set(ctx, self, 0x80000e3eu, mumba_of_number((double)value));
}

/** `AudioParamDescriptor.maxValue`. Reads. */
static inline mumba_status mumba_audio_param_descriptor_get_max_value(
    mumba_context *ctx, mumba_audio_param_descriptor self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000e3eu, result);
}

/** `AudioParamDescriptor.minValue`. Without it: -3.4028235e38. Deferred. */
static inline mumba_status mumba_audio_param_descriptor_set_min_value(
    mumba_context *ctx, mumba_audio_param_descriptor self, float value) {
    return mumba_set(ctx, self, 0x80000e81u, mumba_of_number((double)value));
}

/** `AudioParamDescriptor.minValue`. Reads. */
static inline mumba_status mumba_audio_param_descriptor_get_min_value(
    mumba_context *ctx, mumba_audio_param_descriptor self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000e81u, result);
}

/** `AudioParamDescriptor.name`. Deferred. */
static inline mumba_status mumba_audio_param_descriptor_set_name(
    mumba_context *ctx, mumba_audio_param_descriptor self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `AudioParamDescriptor.name`. Reads. */
static inline mumba_status mumba_audio_param_descriptor_get_name(
    mumba_context *ctx, mumba_audio_param_descriptor self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/**
 * `AudioProcessingEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `inputBuffer`, `outputBuffer`, `playbackTime`.
 */
typedef mumba_handle mumba_audio_processing_event_init;

/** Makes a `AudioProcessingEventInit` without members. Deferred. */
static inline mumba_status mumba_audio_processing_event_init_create(
    mumba_context *ctx, mumba_audio_processing_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioProcessingEventInit.inputBuffer`. Deferred. */
static inline mumba_status mumba_audio_processing_event_init_set_input_buffer(
    mumba_context *ctx, mumba_audio_processing_event_init self, mumba_audio_buffer value) {
    return mumba_set(ctx, self, 0x80000c63u, mumba_of_handle(value));
}

/** `AudioProcessingEventInit.inputBuffer`. Deferred. */
static inline mumba_status mumba_audio_processing_event_init_get_input_buffer(
    mumba_context *ctx, mumba_audio_processing_event_init self, mumba_audio_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80000c63u, result);
}

/** `AudioProcessingEventInit.outputBuffer`. Deferred. */
static inline mumba_status mumba_audio_processing_event_init_set_output_buffer(
    mumba_context *ctx, mumba_audio_processing_event_init self, mumba_audio_buffer value) {
    return mumba_set(ctx, self, 0x8000108bu, mumba_of_handle(value));
}

/** `AudioProcessingEventInit.outputBuffer`. Deferred. */
static inline mumba_status mumba_audio_processing_event_init_get_output_buffer(
    mumba_context *ctx, mumba_audio_processing_event_init self, mumba_audio_buffer *result) {
    return mumba_get_handle(ctx, self, 0x8000108bu, result);
}

/** `AudioProcessingEventInit.playbackTime`. Deferred. */
static inline mumba_status mumba_audio_processing_event_init_set_playback_time(
    mumba_context *ctx, mumba_audio_processing_event_init self, double value) {
    return mumba_set(ctx, self, 0x80001136u, mumba_of_number(value));
}

/** `AudioProcessingEventInit.playbackTime`. Reads. */
static inline mumba_status mumba_audio_processing_event_init_get_playback_time(
    mumba_context *ctx, mumba_audio_processing_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001136u, result);
}

/** `AudioSinkOptions`: an object with members. It needs `type`. */
typedef mumba_handle mumba_audio_sink_options;

/** Makes a `AudioSinkOptions` without members. Deferred. */
static inline mumba_status mumba_audio_sink_options_create(mumba_context *ctx, mumba_audio_sink_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioSinkOptions.type`. Deferred. */
static inline mumba_status mumba_audio_sink_options_set_type(
    mumba_context *ctx, mumba_audio_sink_options self, mumba_audio_sink_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `AudioSinkOptions.type`. Reads. */
static inline mumba_status mumba_audio_sink_options_get_type(
    mumba_context *ctx, mumba_audio_sink_options self, mumba_audio_sink_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `AudioTimestamp`: an object with members. */
typedef mumba_handle mumba_audio_timestamp;

/** Makes a `AudioTimestamp` without members. Deferred. */
static inline mumba_status mumba_audio_timestamp_create(mumba_context *ctx, mumba_audio_timestamp *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioTimestamp.contextTime`. Deferred. */
static inline mumba_status mumba_audio_timestamp_set_context_time(
    mumba_context *ctx, mumba_audio_timestamp self, double value) {
    return mumba_set(ctx, self, 0x80000734u, mumba_of_number(value));
}

/** `AudioTimestamp.contextTime`. Reads. */
static inline mumba_status mumba_audio_timestamp_get_context_time(
    mumba_context *ctx, mumba_audio_timestamp self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000734u, result);
}

/** `AudioTimestamp.performanceTime`. Deferred. */
static inline mumba_status mumba_audio_timestamp_set_performance_time(
    mumba_context *ctx, mumba_audio_timestamp self, double value) {
    return mumba_set(ctx, self, 0x800010fcu, mumba_of_number(value));
}

/** `AudioTimestamp.performanceTime`. Reads. */
static inline mumba_status mumba_audio_timestamp_get_performance_time(
    mumba_context *ctx, mumba_audio_timestamp self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010fcu, result);
}

/** `AudioWorkletNodeOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_audio_worklet_node_options;

/** Makes a `AudioWorkletNodeOptions` without members. Deferred. */
static inline mumba_status mumba_audio_worklet_node_options_create(
    mumba_context *ctx, mumba_audio_worklet_node_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AudioWorkletNodeOptions.numberOfInputs`. Without it: 1. Deferred. */
static inline mumba_status mumba_audio_worklet_node_options_set_number_of_inputs(
    mumba_context *ctx, mumba_audio_worklet_node_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f19u, mumba_of_number((double)value));
}

/** `AudioWorkletNodeOptions.numberOfInputs`. Reads. */
static inline mumba_status mumba_audio_worklet_node_options_get_number_of_inputs(
    mumba_context *ctx, mumba_audio_worklet_node_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f19u, result);
}

/** `AudioWorkletNodeOptions.numberOfOutputs`. Without it: 1. Deferred. */
static inline mumba_status mumba_audio_worklet_node_options_set_number_of_outputs(
    mumba_context *ctx, mumba_audio_worklet_node_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f1bu, mumba_of_number((double)value));
}

/** `AudioWorkletNodeOptions.numberOfOutputs`. Reads. */
static inline mumba_status mumba_audio_worklet_node_options_get_number_of_outputs(
    mumba_context *ctx, mumba_audio_worklet_node_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f1bu, result);
}

/** `AudioWorkletNodeOptions.outputChannelCount`. Deferred. */
static inline mumba_status mumba_audio_worklet_node_options_set_output_channel_count(
    mumba_context *ctx, mumba_audio_worklet_node_options self, const uint32_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_uint32(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000108cu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `AudioWorkletNodeOptions.outputChannelCount`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_audio_worklet_node_options_get_output_channel_count(
    mumba_context *ctx, mumba_audio_worklet_node_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000108cu, result);
}

/** `AudioWorkletNodeOptions.parameterData`. `value`: record<a string, a number>. Deferred. */
static inline mumba_status mumba_audio_worklet_node_options_set_parameter_data(
    mumba_context *ctx, mumba_audio_worklet_node_options self, mumba_record value) {
    return mumba_set(ctx, self, 0x800010b5u, mumba_of_handle(value));
}

/** `AudioWorkletNodeOptions.parameterData`. Gives record<a string, a number> or none. Reads. */
static inline mumba_status mumba_audio_worklet_node_options_get_parameter_data(
    mumba_context *ctx, mumba_audio_worklet_node_options self, mumba_record *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010b5u, result);
}

/** `AudioWorkletNodeOptions.processorOptions`. Deferred. */
static inline mumba_status mumba_audio_worklet_node_options_set_processor_options(
    mumba_context *ctx, mumba_audio_worklet_node_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x800011bfu, mumba_of_handle(value));
}

/** `AudioWorkletNodeOptions.processorOptions`. Gives an object or none. Reads. */
static inline mumba_status mumba_audio_worklet_node_options_get_processor_options(
    mumba_context *ctx, mumba_audio_worklet_node_options self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011bfu, result);
}

/** `BiquadFilterOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_biquad_filter_options;

/** Makes a `BiquadFilterOptions` without members. Deferred. */
static inline mumba_status mumba_biquad_filter_options_create(mumba_context *ctx, mumba_biquad_filter_options *result) {
    return mumba_object_create(ctx, result);
}

/** `BiquadFilterOptions.Q`. Without it: 1. Deferred. */
static inline mumba_status mumba_biquad_filter_options_set_q(
    mumba_context *ctx, mumba_biquad_filter_options self, float value) {
    return mumba_set(ctx, self, 0x8000028eu, mumba_of_number((double)value));
}

/** `BiquadFilterOptions.Q`. Reads. */
static inline mumba_status mumba_biquad_filter_options_get_q(
    mumba_context *ctx, mumba_biquad_filter_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000028eu, result);
}

/** `BiquadFilterOptions.detune`. Without it: 0. Deferred. */
static inline mumba_status mumba_biquad_filter_options_set_detune(
    mumba_context *ctx, mumba_biquad_filter_options self, float value) {
    return mumba_set(ctx, self, 0x800008a4u, mumba_of_number((double)value));
}

/** `BiquadFilterOptions.detune`. Reads. */
static inline mumba_status mumba_biquad_filter_options_get_detune(
    mumba_context *ctx, mumba_biquad_filter_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800008a4u, result);
}

/** `BiquadFilterOptions.frequency`. Without it: 350. Deferred. */
static inline mumba_status mumba_biquad_filter_options_set_frequency(
    mumba_context *ctx, mumba_biquad_filter_options self, float value) {
    return mumba_set(ctx, self, 0x80000a7cu, mumba_of_number((double)value));
}

/** `BiquadFilterOptions.frequency`. Reads. */
static inline mumba_status mumba_biquad_filter_options_get_frequency(
    mumba_context *ctx, mumba_biquad_filter_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000a7cu, result);
}

/** `BiquadFilterOptions.gain`. Without it: 0. Deferred. */
static inline mumba_status mumba_biquad_filter_options_set_gain(
    mumba_context *ctx, mumba_biquad_filter_options self, float value) {
    return mumba_set(ctx, self, 0x80000a95u, mumba_of_number((double)value));
}

/** `BiquadFilterOptions.gain`. Reads. */
static inline mumba_status mumba_biquad_filter_options_get_gain(
    mumba_context *ctx, mumba_biquad_filter_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000a95u, result);
}

/** `BiquadFilterOptions.type`. Without it: "lowpass". Deferred. */
static inline mumba_status mumba_biquad_filter_options_set_type(
    mumba_context *ctx, mumba_biquad_filter_options self, mumba_biquad_filter_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `BiquadFilterOptions.type`. Reads. */
static inline mumba_status mumba_biquad_filter_options_get_type(
    mumba_context *ctx, mumba_biquad_filter_options self, mumba_biquad_filter_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `ChannelMergerOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_channel_merger_options;

/** Makes a `ChannelMergerOptions` without members. Deferred. */
static inline mumba_status mumba_channel_merger_options_create(
    mumba_context *ctx, mumba_channel_merger_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ChannelMergerOptions.numberOfInputs`. Without it: 6. Deferred. */
static inline mumba_status mumba_channel_merger_options_set_number_of_inputs(
    mumba_context *ctx, mumba_channel_merger_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f19u, mumba_of_number((double)value));
}

/** `ChannelMergerOptions.numberOfInputs`. Reads. */
static inline mumba_status mumba_channel_merger_options_get_number_of_inputs(
    mumba_context *ctx, mumba_channel_merger_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f19u, result);
}

/** `ChannelSplitterOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_channel_splitter_options;

/** Makes a `ChannelSplitterOptions` without members. Deferred. */
static inline mumba_status mumba_channel_splitter_options_create(
    mumba_context *ctx, mumba_channel_splitter_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ChannelSplitterOptions.numberOfOutputs`. Without it: 6. Deferred. */
static inline mumba_status mumba_channel_splitter_options_set_number_of_outputs(
    mumba_context *ctx, mumba_channel_splitter_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f1bu, mumba_of_number((double)value));
}

/** `ChannelSplitterOptions.numberOfOutputs`. Reads. */
static inline mumba_status mumba_channel_splitter_options_get_number_of_outputs(
    mumba_context *ctx, mumba_channel_splitter_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f1bu, result);
}

/** `ConstantSourceOptions`: an object with members. */
typedef mumba_handle mumba_constant_source_options;

/** Makes a `ConstantSourceOptions` without members. Deferred. */
static inline mumba_status mumba_constant_source_options_create(
    mumba_context *ctx, mumba_constant_source_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ConstantSourceOptions.offset`. Without it: 1. Deferred. */
static inline mumba_status mumba_constant_source_options_set_offset(
    mumba_context *ctx, mumba_constant_source_options self, float value) {
    return mumba_set(ctx, self, 0x80000f29u, mumba_of_number((double)value));
}

/** `ConstantSourceOptions.offset`. Reads. */
static inline mumba_status mumba_constant_source_options_get_offset(
    mumba_context *ctx, mumba_constant_source_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000f29u, result);
}

/** `ConvolverOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_convolver_options;

/** Makes a `ConvolverOptions` without members. Deferred. */
static inline mumba_status mumba_convolver_options_create(mumba_context *ctx, mumba_convolver_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ConvolverOptions.buffer`. `value` may be none. Deferred. */
static inline mumba_status mumba_convolver_options_set_buffer(
    mumba_context *ctx, mumba_convolver_options self, mumba_audio_buffer value) {
    return mumba_set(ctx, self, 0x800005f3u, mumba_web_of_nullable(value));
}

/** `ConvolverOptions.buffer`. Gives `AudioBuffer` or none. Reads. */
static inline mumba_status mumba_convolver_options_get_buffer(
    mumba_context *ctx, mumba_convolver_options self, mumba_audio_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005f3u, result);
}

/** `ConvolverOptions.disableNormalization`. Without it: false. Deferred. */
static inline mumba_status mumba_convolver_options_set_disable_normalization(
    mumba_context *ctx, mumba_convolver_options self, bool value) {
    return mumba_set(ctx, self, 0x800008c5u, mumba_of_bool(value));
}

/** `ConvolverOptions.disableNormalization`. Reads. */
static inline mumba_status mumba_convolver_options_get_disable_normalization(
    mumba_context *ctx, mumba_convolver_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008c5u, result);
}

/** `DelayOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_delay_options;

/** Makes a `DelayOptions` without members. Deferred. */
static inline mumba_status mumba_delay_options_create(mumba_context *ctx, mumba_delay_options *result) {
    return mumba_object_create(ctx, result);
}

/** `DelayOptions.delayTime`. Without it: 0. Deferred. */
static inline mumba_status mumba_delay_options_set_delay_time(
    mumba_context *ctx, mumba_delay_options self, double value) {
    return mumba_set(ctx, self, 0x8000083du, mumba_of_number(value));
}

/** `DelayOptions.delayTime`. Reads. */
static inline mumba_status mumba_delay_options_get_delay_time(
    mumba_context *ctx, mumba_delay_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000083du, result);
}

/** `DelayOptions.maxDelayTime`. Without it: 1. Deferred. */
static inline mumba_status mumba_delay_options_set_max_delay_time(
    mumba_context *ctx, mumba_delay_options self, double value) {
    return mumba_set(ctx, self, 0x80000e21u, mumba_of_number(value));
}

/** `DelayOptions.maxDelayTime`. Reads. */
static inline mumba_status mumba_delay_options_get_max_delay_time(
    mumba_context *ctx, mumba_delay_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e21u, result);
}

/** `DynamicsCompressorOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_dynamics_compressor_options;

/** Makes a `DynamicsCompressorOptions` without members. Deferred. */
static inline mumba_status mumba_dynamics_compressor_options_create(
    mumba_context *ctx, mumba_dynamics_compressor_options *result) {
    return mumba_object_create(ctx, result);
}

/** `DynamicsCompressorOptions.attack`. Without it: 0.003. Deferred. */
static inline mumba_status mumba_dynamics_compressor_options_set_attack(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float value) {
    return mumba_set(ctx, self, 0x80000523u, mumba_of_number((double)value));
}

/** `DynamicsCompressorOptions.attack`. Reads. */
static inline mumba_status mumba_dynamics_compressor_options_get_attack(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000523u, result);
}

/** `DynamicsCompressorOptions.knee`. Without it: 30. Deferred. */
static inline mumba_status mumba_dynamics_compressor_options_set_knee(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float value) {
    return mumba_set(ctx, self, 0x80000d2cu, mumba_of_number((double)value));
}

/** `DynamicsCompressorOptions.knee`. Reads. */
static inline mumba_status mumba_dynamics_compressor_options_get_knee(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000d2cu, result);
}

/** `DynamicsCompressorOptions.ratio`. Without it: 12. Deferred. */
static inline mumba_status mumba_dynamics_compressor_options_set_ratio(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float value) {
    return mumba_set(ctx, self, 0x8000121du, mumba_of_number((double)value));
}

/** `DynamicsCompressorOptions.ratio`. Reads. */
static inline mumba_status mumba_dynamics_compressor_options_get_ratio(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000121du, result);
}

/** `DynamicsCompressorOptions.release`. Without it: 0.25. Deferred. */
static inline mumba_status mumba_dynamics_compressor_options_set_release(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float value) {
    return mumba_set(ctx, self, 0x80001275u, mumba_of_number((double)value));
}

/** `DynamicsCompressorOptions.release`. Reads. */
static inline mumba_status mumba_dynamics_compressor_options_get_release(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001275u, result);
}

/** `DynamicsCompressorOptions.threshold`. Without it: -24. Deferred. */
static inline mumba_status mumba_dynamics_compressor_options_set_threshold(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float value) {
    return mumba_set(ctx, self, 0x80001602u, mumba_of_number((double)value));
}

/** `DynamicsCompressorOptions.threshold`. Reads. */
static inline mumba_status mumba_dynamics_compressor_options_get_threshold(
    mumba_context *ctx, mumba_dynamics_compressor_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001602u, result);
}

/** `GainOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_gain_options;

/** Makes a `GainOptions` without members. Deferred. */
static inline mumba_status mumba_gain_options_create(mumba_context *ctx, mumba_gain_options *result) {
    return mumba_object_create(ctx, result);
}

/** `GainOptions.gain`. Without it: 1.0. Deferred. */
static inline mumba_status mumba_gain_options_set_gain(mumba_context *ctx, mumba_gain_options self, float value) {
    return mumba_set(ctx, self, 0x80000a95u, mumba_of_number((double)value));
}

/** `GainOptions.gain`. Reads. */
static inline mumba_status mumba_gain_options_get_gain(mumba_context *ctx, mumba_gain_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000a95u, result);
}

/**
 * `IIRFilterOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. It needs
 * `feedback`, `feedforward`.
 */
typedef mumba_handle mumba_iir_filter_options;

/** Makes a `IIRFilterOptions` without members. Deferred. */
static inline mumba_status mumba_iir_filter_options_create(mumba_context *ctx, mumba_iir_filter_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IIRFilterOptions.feedback`. Deferred. */
static inline mumba_status mumba_iir_filter_options_set_feedback(
    mumba_context *ctx, mumba_iir_filter_options self, const double *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_double(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009f7u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IIRFilterOptions.feedback`. Gives sequence<a number>. Deferred. */
static inline mumba_status mumba_iir_filter_options_get_feedback(
    mumba_context *ctx, mumba_iir_filter_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800009f7u, result);
}

/** `IIRFilterOptions.feedforward`. Deferred. */
static inline mumba_status mumba_iir_filter_options_set_feedforward(
    mumba_context *ctx, mumba_iir_filter_options self, const double *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_double(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009f8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IIRFilterOptions.feedforward`. Gives sequence<a number>. Deferred. */
static inline mumba_status mumba_iir_filter_options_get_feedforward(
    mumba_context *ctx, mumba_iir_filter_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800009f8u, result);
}

/** `MediaElementAudioSourceOptions`: an object with members. It needs `mediaElement`. */
typedef mumba_handle mumba_media_element_audio_source_options;

/** Makes a `MediaElementAudioSourceOptions` without members. Deferred. */
static inline mumba_status mumba_media_element_audio_source_options_create(
    mumba_context *ctx, mumba_media_element_audio_source_options *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaElementAudioSourceOptions.mediaElement`. Deferred. */
static inline mumba_status mumba_media_element_audio_source_options_set_media_element(
    mumba_context *ctx, mumba_media_element_audio_source_options self, mumba_html_media_element value) {
    return mumba_set(ctx, self, 0x80000e50u, mumba_of_handle(value));
}

/** `MediaElementAudioSourceOptions.mediaElement`. Deferred. */
static inline mumba_status mumba_media_element_audio_source_options_get_media_element(
    mumba_context *ctx, mumba_media_element_audio_source_options self, mumba_html_media_element *result) {
    return mumba_get_handle(ctx, self, 0x80000e50u, result);
}

/** `MediaStreamAudioSourceOptions`: an object with members. It needs `mediaStream`. */
typedef mumba_handle mumba_media_stream_audio_source_options;

/** Makes a `MediaStreamAudioSourceOptions` without members. Deferred. */
static inline mumba_status mumba_media_stream_audio_source_options_create(
    mumba_context *ctx, mumba_media_stream_audio_source_options *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaStreamAudioSourceOptions.mediaStream`. Deferred. */
static inline mumba_status mumba_media_stream_audio_source_options_set_media_stream(
    mumba_context *ctx, mumba_media_stream_audio_source_options self, mumba_media_stream value) {
    return mumba_set(ctx, self, 0x80000e53u, mumba_of_handle(value));
}

/** `MediaStreamAudioSourceOptions.mediaStream`. Deferred. */
static inline mumba_status mumba_media_stream_audio_source_options_get_media_stream(
    mumba_context *ctx, mumba_media_stream_audio_source_options self, mumba_media_stream *result) {
    return mumba_get_handle(ctx, self, 0x80000e53u, result);
}

/**
 * `OfflineAudioCompletionEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `renderedBuffer`.
 */
typedef mumba_handle mumba_offline_audio_completion_event_init;

/** Makes a `OfflineAudioCompletionEventInit` without members. Deferred. */
static inline mumba_status mumba_offline_audio_completion_event_init_create(
    mumba_context *ctx, mumba_offline_audio_completion_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `OfflineAudioCompletionEventInit.renderedBuffer`. Deferred. */
static inline mumba_status mumba_offline_audio_completion_event_init_set_rendered_buffer(
    mumba_context *ctx, mumba_offline_audio_completion_event_init self, mumba_audio_buffer value) {
    return mumba_set(ctx, self, 0x800012a6u, mumba_of_handle(value));
}

/** `OfflineAudioCompletionEventInit.renderedBuffer`. Deferred. */
static inline mumba_status mumba_offline_audio_completion_event_init_get_rendered_buffer(
    mumba_context *ctx, mumba_offline_audio_completion_event_init self, mumba_audio_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800012a6u, result);
}

/** `OfflineAudioContextOptions`: an object with members. It needs `sampleRate`. */
typedef mumba_handle mumba_offline_audio_context_options;

/** Makes a `OfflineAudioContextOptions` without members. Deferred. */
static inline mumba_status mumba_offline_audio_context_options_create(
    mumba_context *ctx, mumba_offline_audio_context_options *result) {
    return mumba_object_create(ctx, result);
}

/** `OfflineAudioContextOptions.length`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_offline_audio_context_options_set_length(
    mumba_context *ctx, mumba_offline_audio_context_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000d53u, value);
}

/** `OfflineAudioContextOptions.length`. Gives a number or none. Reads. */
static inline mumba_status mumba_offline_audio_context_options_get_length(
    mumba_context *ctx, mumba_offline_audio_context_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d53u, result);
}

/** `OfflineAudioContextOptions.numberOfChannels`. Without it: 1. Deferred. */
static inline mumba_status mumba_offline_audio_context_options_set_number_of_channels(
    mumba_context *ctx, mumba_offline_audio_context_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000f17u, mumba_of_number((double)value));
}

/** `OfflineAudioContextOptions.numberOfChannels`. Reads. */
static inline mumba_status mumba_offline_audio_context_options_get_number_of_channels(
    mumba_context *ctx, mumba_offline_audio_context_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f17u, result);
}

/** `OfflineAudioContextOptions.renderSizeHint`. Without it: "default". Deferred. */
static inline mumba_status mumba_offline_audio_context_options_set_render_size_hint_with_u32(
    mumba_context *ctx, mumba_offline_audio_context_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x800012a0u, mumba_of_number((double)value));
}

/** `OfflineAudioContextOptions.renderSizeHint`. Without it: "default". Deferred. */
static inline mumba_status mumba_offline_audio_context_options_set_render_size_hint_with_audio_context_render_size_category(
    mumba_context *ctx, mumba_offline_audio_context_options self, mumba_audio_context_render_size_category value) {
    return mumba_set(ctx, self, 0x800012a0u, mumba_of_name(value));
}

/** `OfflineAudioContextOptions.renderSizeHint`. Gives `AudioContextRenderSizeCategory` or a number. Reads. */
static inline mumba_status mumba_offline_audio_context_options_get_render_size_hint(
    mumba_context *ctx, mumba_offline_audio_context_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800012a0u, result);
}

/** `OfflineAudioContextOptions.sampleRate`. Deferred. */
static inline mumba_status mumba_offline_audio_context_options_set_sample_rate(
    mumba_context *ctx, mumba_offline_audio_context_options self, float value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_number((double)value));
}

/** `OfflineAudioContextOptions.sampleRate`. Reads. */
static inline mumba_status mumba_offline_audio_context_options_get_sample_rate(
    mumba_context *ctx, mumba_offline_audio_context_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001390u, result);
}

/** `OscillatorOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_oscillator_options;

/** Makes a `OscillatorOptions` without members. Deferred. */
static inline mumba_status mumba_oscillator_options_create(mumba_context *ctx, mumba_oscillator_options *result) {
    return mumba_object_create(ctx, result);
}

/** `OscillatorOptions.detune`. Without it: 0. Deferred. */
static inline mumba_status mumba_oscillator_options_set_detune(
    mumba_context *ctx, mumba_oscillator_options self, float value) {
    return mumba_set(ctx, self, 0x800008a4u, mumba_of_number((double)value));
}

/** `OscillatorOptions.detune`. Reads. */
static inline mumba_status mumba_oscillator_options_get_detune(
    mumba_context *ctx, mumba_oscillator_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800008a4u, result);
}

/** `OscillatorOptions.frequency`. Without it: 440. Deferred. */
static inline mumba_status mumba_oscillator_options_set_frequency(
    mumba_context *ctx, mumba_oscillator_options self, float value) {
    return mumba_set(ctx, self, 0x80000a7cu, mumba_of_number((double)value));
}

/** `OscillatorOptions.frequency`. Reads. */
static inline mumba_status mumba_oscillator_options_get_frequency(
    mumba_context *ctx, mumba_oscillator_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000a7cu, result);
}

/** `OscillatorOptions.periodicWave`. Deferred. */
static inline mumba_status mumba_oscillator_options_set_periodic_wave(
    mumba_context *ctx, mumba_oscillator_options self, mumba_periodic_wave value) {
    return mumba_set(ctx, self, 0x800010feu, mumba_of_handle(value));
}

/** `OscillatorOptions.periodicWave`. Gives `PeriodicWave` or none. Reads. */
static inline mumba_status mumba_oscillator_options_get_periodic_wave(
    mumba_context *ctx, mumba_oscillator_options self, mumba_periodic_wave *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010feu, result);
}

/** `OscillatorOptions.type`. Without it: "sine". Deferred. */
static inline mumba_status mumba_oscillator_options_set_type(
    mumba_context *ctx, mumba_oscillator_options self, mumba_oscillator_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `OscillatorOptions.type`. Reads. */
static inline mumba_status mumba_oscillator_options_get_type(
    mumba_context *ctx, mumba_oscillator_options self, mumba_oscillator_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `PannerOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_panner_options;

/** Makes a `PannerOptions` without members. Deferred. */
static inline mumba_status mumba_panner_options_create(mumba_context *ctx, mumba_panner_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PannerOptions.coneInnerAngle`. Without it: 360. Deferred. */
static inline mumba_status mumba_panner_options_set_cone_inner_angle(
    mumba_context *ctx, mumba_panner_options self, double value) {
    return mumba_set(ctx, self, 0x80000700u, mumba_of_number(value));
}

/** `PannerOptions.coneInnerAngle`. Reads. */
static inline mumba_status mumba_panner_options_get_cone_inner_angle(
    mumba_context *ctx, mumba_panner_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000700u, result);
}

/** `PannerOptions.coneOuterAngle`. Without it: 360. Deferred. */
static inline mumba_status mumba_panner_options_set_cone_outer_angle(
    mumba_context *ctx, mumba_panner_options self, double value) {
    return mumba_set(ctx, self, 0x80000701u, mumba_of_number(value));
}

/** `PannerOptions.coneOuterAngle`. Reads. */
static inline mumba_status mumba_panner_options_get_cone_outer_angle(
    mumba_context *ctx, mumba_panner_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000701u, result);
}

/** `PannerOptions.coneOuterGain`. Without it: 0. Deferred. */
static inline mumba_status mumba_panner_options_set_cone_outer_gain(
    mumba_context *ctx, mumba_panner_options self, double value) {
    return mumba_set(ctx, self, 0x80000702u, mumba_of_number(value));
}

/** `PannerOptions.coneOuterGain`. Reads. */
static inline mumba_status mumba_panner_options_get_cone_outer_gain(
    mumba_context *ctx, mumba_panner_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000702u, result);
}

/** `PannerOptions.distanceModel`. Without it: "inverse". Deferred. */
static inline mumba_status mumba_panner_options_set_distance_model(
    mumba_context *ctx, mumba_panner_options self, mumba_distance_model_type value) {
    return mumba_set(ctx, self, 0x800008e4u, mumba_of_name(value));
}

/** `PannerOptions.distanceModel`. Reads. */
static inline mumba_status mumba_panner_options_get_distance_model(
    mumba_context *ctx, mumba_panner_options self, mumba_distance_model_type *result) {
    return mumba_web_get_name(ctx, self, 0x800008e4u, result);
}

/** `PannerOptions.maxDistance`. Without it: 10000. Deferred. */
static inline mumba_status mumba_panner_options_set_max_distance(
    mumba_context *ctx, mumba_panner_options self, double value) {
    return mumba_set(ctx, self, 0x80000e22u, mumba_of_number(value));
}

/** `PannerOptions.maxDistance`. Reads. */
static inline mumba_status mumba_panner_options_get_max_distance(
    mumba_context *ctx, mumba_panner_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e22u, result);
}

/** `PannerOptions.orientationX`. Without it: 1. Deferred. */
static inline mumba_status mumba_panner_options_set_orientation_x(
    mumba_context *ctx, mumba_panner_options self, float value) {
    return mumba_set(ctx, self, 0x80001072u, mumba_of_number((double)value));
}

/** `PannerOptions.orientationX`. Reads. */
static inline mumba_status mumba_panner_options_get_orientation_x(
    mumba_context *ctx, mumba_panner_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001072u, result);
}

/** `PannerOptions.orientationY`. Without it: 0. Deferred. */
static inline mumba_status mumba_panner_options_set_orientation_y(
    mumba_context *ctx, mumba_panner_options self, float value) {
    return mumba_set(ctx, self, 0x80001073u, mumba_of_number((double)value));
}

/** `PannerOptions.orientationY`. Reads. */
static inline mumba_status mumba_panner_options_get_orientation_y(
    mumba_context *ctx, mumba_panner_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001073u, result);
}

/** `PannerOptions.orientationZ`. Without it: 0. Deferred. */
static inline mumba_status mumba_panner_options_set_orientation_z(
    mumba_context *ctx, mumba_panner_options self, float value) {
    return mumba_set(ctx, self, 0x80001074u, mumba_of_number((double)value));
}

/** `PannerOptions.orientationZ`. Reads. */
static inline mumba_status mumba_panner_options_get_orientation_z(
    mumba_context *ctx, mumba_panner_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001074u, result);
}

/** `PannerOptions.panningModel`. Without it: "equalpower". Deferred. */
static inline mumba_status mumba_panner_options_set_panning_model(
    mumba_context *ctx, mumba_panner_options self, mumba_panning_model_type value) {
    return mumba_set(ctx, self, 0x800010b4u, mumba_of_name(value));
}

/** `PannerOptions.panningModel`. Reads. */
static inline mumba_status mumba_panner_options_get_panning_model(
    mumba_context *ctx, mumba_panner_options self, mumba_panning_model_type *result) {
    return mumba_web_get_name(ctx, self, 0x800010b4u, result);
}

/** `PannerOptions.positionX`. Without it: 0. Deferred. */
static inline mumba_status mumba_panner_options_set_position_x(
    mumba_context *ctx, mumba_panner_options self, float value) {
    return mumba_set(ctx, self, 0x80001166u, mumba_of_number((double)value));
}

/** `PannerOptions.positionX`. Reads. */
static inline mumba_status mumba_panner_options_get_position_x(
    mumba_context *ctx, mumba_panner_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001166u, result);
}

/** `PannerOptions.positionY`. Without it: 0. Deferred. */
static inline mumba_status mumba_panner_options_set_position_y(
    mumba_context *ctx, mumba_panner_options self, float value) {
    return mumba_set(ctx, self, 0x80001167u, mumba_of_number((double)value));
}

/** `PannerOptions.positionY`. Reads. */
static inline mumba_status mumba_panner_options_get_position_y(
    mumba_context *ctx, mumba_panner_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001167u, result);
}

/** `PannerOptions.positionZ`. Without it: 0. Deferred. */
static inline mumba_status mumba_panner_options_set_position_z(
    mumba_context *ctx, mumba_panner_options self, float value) {
    return mumba_set(ctx, self, 0x80001168u, mumba_of_number((double)value));
}

/** `PannerOptions.positionZ`. Reads. */
static inline mumba_status mumba_panner_options_get_position_z(
    mumba_context *ctx, mumba_panner_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80001168u, result);
}

/** `PannerOptions.refDistance`. Without it: 1. Deferred. */
static inline mumba_status mumba_panner_options_set_ref_distance(
    mumba_context *ctx, mumba_panner_options self, double value) {
    return mumba_set(ctx, self, 0x80001258u, mumba_of_number(value));
}

/** `PannerOptions.refDistance`. Reads. */
static inline mumba_status mumba_panner_options_get_ref_distance(
    mumba_context *ctx, mumba_panner_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001258u, result);
}

/** `PannerOptions.rolloffFactor`. Without it: 1. Deferred. */
static inline mumba_status mumba_panner_options_set_rolloff_factor(
    mumba_context *ctx, mumba_panner_options self, double value) {
    return mumba_set(ctx, self, 0x8000135au, mumba_of_number(value));
}

/** `PannerOptions.rolloffFactor`. Reads. */
static inline mumba_status mumba_panner_options_get_rolloff_factor(
    mumba_context *ctx, mumba_panner_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000135au, result);
}

/** `PeriodicWaveConstraints`: an object with members. */
typedef mumba_handle mumba_periodic_wave_constraints;

/** Makes a `PeriodicWaveConstraints` without members. Deferred. */
static inline mumba_status mumba_periodic_wave_constraints_create(
    mumba_context *ctx, mumba_periodic_wave_constraints *result) {
    return mumba_object_create(ctx, result);
}

/** `PeriodicWaveConstraints.disableNormalization`. Without it: false. Deferred. */
static inline mumba_status mumba_periodic_wave_constraints_set_disable_normalization(
    mumba_context *ctx, mumba_periodic_wave_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800008c5u, mumba_of_bool(value));
}

/** `PeriodicWaveConstraints.disableNormalization`. Reads. */
static inline mumba_status mumba_periodic_wave_constraints_get_disable_normalization(
    mumba_context *ctx, mumba_periodic_wave_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008c5u, result);
}

/** `PeriodicWaveOptions`: an object with members. Those of `mumba_periodic_wave_constraints` are for it too. */
typedef mumba_handle mumba_periodic_wave_options;

/** Makes a `PeriodicWaveOptions` without members. Deferred. */
static inline mumba_status mumba_periodic_wave_options_create(mumba_context *ctx, mumba_periodic_wave_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PeriodicWaveOptions.imag`. Deferred. */
static inline mumba_status mumba_periodic_wave_options_set_imag(
    mumba_context *ctx, mumba_periodic_wave_options self, const float *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_float(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000c13u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PeriodicWaveOptions.imag`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_periodic_wave_options_get_imag(
    mumba_context *ctx, mumba_periodic_wave_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c13u, result);
}

/** `PeriodicWaveOptions.real`. Deferred. */
static inline mumba_status mumba_periodic_wave_options_set_real(
    mumba_context *ctx, mumba_periodic_wave_options self, const float *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_float(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000123bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PeriodicWaveOptions.real`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_periodic_wave_options_get_real(
    mumba_context *ctx, mumba_periodic_wave_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000123bu, result);
}

/** `StereoPannerOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_stereo_panner_options;

/** Makes a `StereoPannerOptions` without members. Deferred. */
static inline mumba_status mumba_stereo_panner_options_create(mumba_context *ctx, mumba_stereo_panner_options *result) {
    return mumba_object_create(ctx, result);
}

/** `StereoPannerOptions.pan`. Without it: 0. Deferred. */
static inline mumba_status mumba_stereo_panner_options_set_pan(
    mumba_context *ctx, mumba_stereo_panner_options self, float value) {
    return mumba_set(ctx, self, 0x800010b2u, mumba_of_number((double)value));
}

/** `StereoPannerOptions.pan`. Reads. */
static inline mumba_status mumba_stereo_panner_options_get_pan(
    mumba_context *ctx, mumba_stereo_panner_options self, float *result) {
    return mumba_web_get_float(ctx, self, 0x800010b2u, result);
}

/** `WaveShaperOptions`: an object with members. Those of `mumba_audio_node_options` are for it too. */
typedef mumba_handle mumba_wave_shaper_options;

/** Makes a `WaveShaperOptions` without members. Deferred. */
static inline mumba_status mumba_wave_shaper_options_create(mumba_context *ctx, mumba_wave_shaper_options *result) {
    return mumba_object_create(ctx, result);
}

/** `WaveShaperOptions.curve`. Deferred. */
static inline mumba_status mumba_wave_shaper_options_set_curve(
    mumba_context *ctx, mumba_wave_shaper_options self, const float *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_float(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800007feu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `WaveShaperOptions.curve`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_wave_shaper_options_get_curve(
    mumba_context *ctx, mumba_wave_shaper_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007feu, result);
}

/** `WaveShaperOptions.oversample`. Without it: "none". Deferred. */
static inline mumba_status mumba_wave_shaper_options_set_oversample(
    mumba_context *ctx, mumba_wave_shaper_options self, mumba_over_sample_type value) {
    return mumba_set(ctx, self, 0x80001095u, mumba_of_name(value));
}

/** `WaveShaperOptions.oversample`. Reads. */
static inline mumba_status mumba_wave_shaper_options_get_oversample(
    mumba_context *ctx, mumba_wave_shaper_options self, mumba_over_sample_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001095u, result);
}

#endif /* MUMBA_WEB_WEBAUDIO_H */
