/**
 * @file long-animation-frames.h
 * Long Animation Frames API: <https://w3c.github.io/long-animation-frames/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_LONG_ANIMATION_FRAMES_H
#define MUMBA_WEB_LONG_ANIMATION_FRAMES_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_performance_long_animation_frame_timing;
typedef mumba_handle mumba_performance_script_timing;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_script_invoker_type;
typedef mumba_name mumba_script_window_attribution;

/** `ScriptInvokerType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_script_invoker_type;

/** "classic-script" */
#define MUMBA_SCRIPT_INVOKER_TYPE_CLASSIC_SCRIPT ((mumba_script_invoker_type)0x80000678u)
/** "module-script" */
#define MUMBA_SCRIPT_INVOKER_TYPE_MODULE_SCRIPT ((mumba_script_invoker_type)0x80000e9cu)
/** "event-listener" */
#define MUMBA_SCRIPT_INVOKER_TYPE_EVENT_LISTENER ((mumba_script_invoker_type)0x800009aau)
/** "user-callback" */
#define MUMBA_SCRIPT_INVOKER_TYPE_USER_CALLBACK ((mumba_script_invoker_type)0x80001731u)
/** "resolve-promise" */
#define MUMBA_SCRIPT_INVOKER_TYPE_RESOLVE_PROMISE ((mumba_script_invoker_type)0x800012fcu)
/** "reject-promise" */
#define MUMBA_SCRIPT_INVOKER_TYPE_REJECT_PROMISE ((mumba_script_invoker_type)0x8000126bu)

/** `ScriptWindowAttribution`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_script_window_attribution;

/** "self" */
#define MUMBA_SCRIPT_WINDOW_ATTRIBUTION_SELF ((mumba_script_window_attribution)0x800013f8u)
/** "descendant" */
#define MUMBA_SCRIPT_WINDOW_ATTRIBUTION_DESCENDANT ((mumba_script_window_attribution)0x8000088eu)
/** "ancestor" */
#define MUMBA_SCRIPT_WINDOW_ATTRIBUTION_ANCESTOR ((mumba_script_window_attribution)0x80000486u)
/** "same-page" */
#define MUMBA_SCRIPT_WINDOW_ATTRIBUTION_SAME_PAGE ((mumba_script_window_attribution)0x80001388u)
/** "other" */
#define MUMBA_SCRIPT_WINDOW_ATTRIBUTION_OTHER ((mumba_script_window_attribution)0x8000107cu)

/** `PerformanceLongAnimationFrameTiming`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_long_animation_frame_timing;

/** Gives `object` itself when it is of `PerformanceLongAnimationFrameTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_long_animation_frame_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_long_animation_frame_timing *result) {
    return mumba_web_cast(ctx, object, 0x80000260u, 0, result);
}

/** `PerformanceLongAnimationFrameTiming.startTime`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_start_time(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000152bu, result);
}

/** `PerformanceLongAnimationFrameTiming.duration`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_duration(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `PerformanceLongAnimationFrameTiming.name`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_name(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PerformanceLongAnimationFrameTiming.entryType`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_entry_type(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000991u, result);
}

/** `PerformanceLongAnimationFrameTiming.renderStart`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_render_start(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800012a1u, result);
}

/** `PerformanceLongAnimationFrameTiming.styleAndLayoutStart`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_style_and_layout_start(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001571u, result);
}

/** `PerformanceLongAnimationFrameTiming.blockingDuration`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_blocking_duration(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800005ceu, result);
}

/** `PerformanceLongAnimationFrameTiming.firstUIEventTimestamp`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_first_ui_event_timestamp(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a1eu, result);
}

/** `PerformanceLongAnimationFrameTiming.scripts`. Gives frozen array<`PerformanceScriptTiming`>. Deferred. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_scripts(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800013b6u, result);
}

/** `PerformanceLongAnimationFrameTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_long_animation_frame_timing_to_json(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PerformanceScriptTiming`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_script_timing;

/** Gives `object` itself when it is of `PerformanceScriptTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_script_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_script_timing *result) {
    return mumba_web_cast(ctx, object, 0x8000026au, 0, result);
}

/** `PerformanceScriptTiming.startTime`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_start_time(
    mumba_context *ctx, mumba_performance_script_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000152bu, result);
}

/** `PerformanceScriptTiming.duration`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_duration(
    mumba_context *ctx, mumba_performance_script_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `PerformanceScriptTiming.name`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_name(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PerformanceScriptTiming.entryType`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_entry_type(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000991u, result);
}

/** `PerformanceScriptTiming.invokerType`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_invoker_type(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_script_invoker_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000cb4u, result);
}

/** `PerformanceScriptTiming.invoker`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_invoker(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000cb3u, result);
}

/** `PerformanceScriptTiming.executionStart`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_execution_start(
    mumba_context *ctx, mumba_performance_script_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009bau, result);
}

/** `PerformanceScriptTiming.sourceURL`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_source_url(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014edu, result);
}

/** `PerformanceScriptTiming.sourceFunctionName`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_source_function_name(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014ebu, result);
}

/** `PerformanceScriptTiming.sourceCharPosition`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_source_char_position(
    mumba_context *ctx, mumba_performance_script_timing self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x800014e8u, result);
}

/** `PerformanceScriptTiming.pauseDuration`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_pause_duration(
    mumba_context *ctx, mumba_performance_script_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010dau, result);
}

/** `PerformanceScriptTiming.forcedStyleAndLayoutDuration`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_forced_style_and_layout_duration(
    mumba_context *ctx, mumba_performance_script_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a50u, result);
}

/** `PerformanceScriptTiming.window`. Gives `Window` or none. Reads. */
static inline mumba_status mumba_performance_script_timing_get_window(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_window *result) {
    return mumba_web_get_or_none(ctx, self, 0x800017d7u, result);
}

/** `PerformanceScriptTiming.window`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_performance_script_timing_get_window_deferred(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_window *result) {
    return mumba_get_handle(ctx, self, 0x800017d7u, result);
}

/** `PerformanceScriptTiming.windowAttribution`. Reads. */
static inline mumba_status mumba_performance_script_timing_get_window_attribution(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_script_window_attribution *result) {
    return mumba_web_get_name(ctx, self, 0x800017d8u, result);
}

/** `PerformanceScriptTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_script_timing_to_json(
    mumba_context *ctx, mumba_performance_script_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

#endif /* MUMBA_WEB_LONG_ANIMATION_FRAMES_H */
