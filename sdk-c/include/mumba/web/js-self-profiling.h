/**
 * @file js-self-profiling.h
 * JS Self-Profiling API: <https://wicg.github.io/js-self-profiling/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_JS_SELF_PROFILING_H
#define MUMBA_WEB_JS_SELF_PROFILING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_profiler;
typedef mumba_handle mumba_profiler_frame;
typedef mumba_handle mumba_profiler_init_options;
typedef mumba_handle mumba_profiler_sample;
typedef mumba_handle mumba_profiler_stack;
typedef mumba_handle mumba_profiler_trace;

/** `Profiler`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_profiler;

/** Gives `object` itself when it is of `Profiler`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_profiler(mumba_context *ctx, mumba_handle object, mumba_profiler *result) {
    return mumba_web_cast(ctx, object, 0x80000284u, 0, result);
}

/** `new Profiler`. Deferred. */
static inline mumba_status mumba_profiler_new(
    mumba_context *ctx, mumba_profiler_init_options options, mumba_profiler *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000284u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Profiler.sampleInterval`. Reads. */
static inline mumba_status mumba_profiler_get_sample_interval(mumba_context *ctx, mumba_profiler self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000138fu, result);
}

/** `Profiler.stopped`. Reads. */
static inline mumba_status mumba_profiler_get_stopped(mumba_context *ctx, mumba_profiler self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001558u, result);
}

/** `Profiler.stop`. Gives promise<`ProfilerTrace`>. Deferred. */
static inline mumba_status mumba_profiler_stop(mumba_context *ctx, mumba_profiler self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001554u, NULL, 0, result);
}

/** `ProfilerFrame`: an object with members. It needs `name`. */
typedef mumba_handle mumba_profiler_frame;

/** Makes a `ProfilerFrame` without members. Deferred. */
static inline mumba_status mumba_profiler_frame_create(mumba_context *ctx, mumba_profiler_frame *result) {
    return mumba_object_create(ctx, result);
}

/** `ProfilerFrame.column`. Deferred. */
static inline mumba_status mumba_profiler_frame_set_column(
    mumba_context *ctx, mumba_profiler_frame self, uint64_t value) {
    return mumba_set(ctx, self, 0x800006d4u, mumba_of_number((double)value));
}

/** `ProfilerFrame.column`. Reads. */
static inline mumba_status mumba_profiler_frame_get_column(
    mumba_context *ctx, mumba_profiler_frame self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800006d4u, result);
}

/** `ProfilerFrame.line`. Deferred. */
static inline mumba_status mumba_profiler_frame_set_line(
    mumba_context *ctx, mumba_profiler_frame self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000d61u, mumba_of_number((double)value));
}

/** `ProfilerFrame.line`. Reads. */
static inline mumba_status mumba_profiler_frame_get_line(
    mumba_context *ctx, mumba_profiler_frame self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000d61u, result);
}

/** `ProfilerFrame.name`. Deferred. */
static inline mumba_status mumba_profiler_frame_set_name(
    mumba_context *ctx, mumba_profiler_frame self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `ProfilerFrame.name`. Reads. */
static inline mumba_status mumba_profiler_frame_get_name(
    mumba_context *ctx, mumba_profiler_frame self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `ProfilerFrame.resourceId`. Deferred. */
static inline mumba_status mumba_profiler_frame_set_resource_id(
    mumba_context *ctx, mumba_profiler_frame self, uint64_t value) {
    return mumba_set(ctx, self, 0x80001301u, mumba_of_number((double)value));
}

/** `ProfilerFrame.resourceId`. Reads. */
static inline mumba_status mumba_profiler_frame_get_resource_id(
    mumba_context *ctx, mumba_profiler_frame self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001301u, result);
}

/** `ProfilerInitOptions`: an object with members. It needs `maxBufferSize`, `sampleInterval`. */
typedef mumba_handle mumba_profiler_init_options;

/** Makes a `ProfilerInitOptions` without members. Deferred. */
static inline mumba_status mumba_profiler_init_options_create(mumba_context *ctx, mumba_profiler_init_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ProfilerInitOptions.maxBufferSize`. Deferred. */
static inline mumba_status mumba_profiler_init_options_set_max_buffer_size(
    mumba_context *ctx, mumba_profiler_init_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e14u, mumba_of_number((double)value));
}

/** `ProfilerInitOptions.maxBufferSize`. Reads. */
static inline mumba_status mumba_profiler_init_options_get_max_buffer_size(
    mumba_context *ctx, mumba_profiler_init_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e14u, result);
}

/** `ProfilerInitOptions.sampleInterval`. Deferred. */
static inline mumba_status mumba_profiler_init_options_set_sample_interval(
    mumba_context *ctx, mumba_profiler_init_options self, double value) {
    return mumba_set(ctx, self, 0x8000138fu, mumba_of_number(value));
}

/** `ProfilerInitOptions.sampleInterval`. Reads. */
static inline mumba_status mumba_profiler_init_options_get_sample_interval(
    mumba_context *ctx, mumba_profiler_init_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000138fu, result);
}

/** `ProfilerSample`: an object with members. It needs `timestamp`. */
typedef mumba_handle mumba_profiler_sample;

/** Makes a `ProfilerSample` without members. Deferred. */
static inline mumba_status mumba_profiler_sample_create(mumba_context *ctx, mumba_profiler_sample *result) {
    return mumba_object_create(ctx, result);
}

/** `ProfilerSample.stackId`. Deferred. */
static inline mumba_status mumba_profiler_sample_set_stack_id(
    mumba_context *ctx, mumba_profiler_sample self, uint64_t value) {
    return mumba_set(ctx, self, 0x8000151eu, mumba_of_number((double)value));
}

/** `ProfilerSample.stackId`. Reads. */
static inline mumba_status mumba_profiler_sample_get_stack_id(
    mumba_context *ctx, mumba_profiler_sample self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000151eu, result);
}

/** `ProfilerSample.timestamp`. Deferred. */
static inline mumba_status mumba_profiler_sample_set_timestamp(
    mumba_context *ctx, mumba_profiler_sample self, double value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number(value));
}

/** `ProfilerSample.timestamp`. Reads. */
static inline mumba_status mumba_profiler_sample_get_timestamp(
    mumba_context *ctx, mumba_profiler_sample self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001617u, result);
}

/** `ProfilerStack`: an object with members. It needs `frameId`. */
typedef mumba_handle mumba_profiler_stack;

/** Makes a `ProfilerStack` without members. Deferred. */
static inline mumba_status mumba_profiler_stack_create(mumba_context *ctx, mumba_profiler_stack *result) {
    return mumba_object_create(ctx, result);
}

/** `ProfilerStack.frameId`. Deferred. */
static inline mumba_status mumba_profiler_stack_set_frame_id(
    mumba_context *ctx, mumba_profiler_stack self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000a6cu, mumba_of_number((double)value));
}

/** `ProfilerStack.frameId`. Reads. */
static inline mumba_status mumba_profiler_stack_get_frame_id(
    mumba_context *ctx, mumba_profiler_stack self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000a6cu, result);
}

/** `ProfilerStack.parentId`. Deferred. */
static inline mumba_status mumba_profiler_stack_set_parent_id(
    mumba_context *ctx, mumba_profiler_stack self, uint64_t value) {
    return mumba_set(ctx, self, 0x800010bau, mumba_of_number((double)value));
}

/** `ProfilerStack.parentId`. Reads. */
static inline mumba_status mumba_profiler_stack_get_parent_id(
    mumba_context *ctx, mumba_profiler_stack self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800010bau, result);
}

/** `ProfilerTrace`: an object with members. It needs `frames`, `resources`, `samples`, `stacks`. */
typedef mumba_handle mumba_profiler_trace;

/** Makes a `ProfilerTrace` without members. Deferred. */
static inline mumba_status mumba_profiler_trace_create(mumba_context *ctx, mumba_profiler_trace *result) {
    return mumba_object_create(ctx, result);
}

/** `ProfilerTrace.frames`. Deferred. */
static inline mumba_status mumba_profiler_trace_set_frames(
    mumba_context *ctx, mumba_profiler_trace self, const mumba_profiler_frame *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a7au, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ProfilerTrace.frames`. Gives sequence<`ProfilerFrame`>. Deferred. */
static inline mumba_status mumba_profiler_trace_get_frames(
    mumba_context *ctx, mumba_profiler_trace self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000a7au, result);
}

/** `ProfilerTrace.resources`. Deferred. */
static inline mumba_status mumba_profiler_trace_set_resources(
    mumba_context *ctx, mumba_profiler_trace self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001302u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ProfilerTrace.resources`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_profiler_trace_get_resources(
    mumba_context *ctx, mumba_profiler_trace self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001302u, result);
}

/** `ProfilerTrace.samples`. Deferred. */
static inline mumba_status mumba_profiler_trace_set_samples(
    mumba_context *ctx, mumba_profiler_trace self, const mumba_profiler_sample *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001397u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ProfilerTrace.samples`. Gives sequence<`ProfilerSample`>. Deferred. */
static inline mumba_status mumba_profiler_trace_get_samples(
    mumba_context *ctx, mumba_profiler_trace self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001397u, result);
}

/** `ProfilerTrace.stacks`. Deferred. */
static inline mumba_status mumba_profiler_trace_set_stacks(
    mumba_context *ctx, mumba_profiler_trace self, const mumba_profiler_stack *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000151fu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ProfilerTrace.stacks`. Gives sequence<`ProfilerStack`>. Deferred. */
static inline mumba_status mumba_profiler_trace_get_stacks(
    mumba_context *ctx, mumba_profiler_trace self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000151fu, result);
}

#endif /* MUMBA_WEB_JS_SELF_PROFILING_H */
