/**
 * @file web-animations-2.h
 * Web Animations Module Level 2: <https://drafts.csswg.org/web-animations-2/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEB_ANIMATIONS_2_H
#define MUMBA_WEB_WEB_ANIMATIONS_2_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_animation;
typedef mumba_handle mumba_animation_playback_event;
typedef mumba_handle mumba_animation_playback_event_init;
typedef mumba_handle mumba_animation_timeline;
typedef mumba_handle mumba_animation_trigger;
typedef mumba_handle mumba_computed_effect_timing;
typedef mumba_handle mumba_css_keyword_value;
typedef mumba_handle mumba_css_numeric_value;
typedef mumba_handle mumba_effect_timing;
typedef mumba_handle mumba_keyframe_animation_options;
typedef mumba_handle mumba_keyframe_effect_options;
typedef mumba_handle mumba_optional_effect_timing;
typedef mumba_handle mumba_timeline_range_offset;
typedef mumba_name mumba_iteration_composite_operation;

/** `IterationCompositeOperation`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_iteration_composite_operation;

/** "replace" */
#define MUMBA_ITERATION_COMPOSITE_OPERATION_REPLACE ((mumba_iteration_composite_operation)0x800012aau)
/** "accumulate" */
#define MUMBA_ITERATION_COMPOSITE_OPERATION_ACCUMULATE ((mumba_iteration_composite_operation)0x80000418u)

/** `Animation.startTime`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_animation_get_start_time(
    mumba_context *ctx, mumba_animation self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000152bu, result);
}

/** `Animation.startTime`. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_set_start_time_with_css_numeric_value(
    mumba_context *ctx, mumba_animation self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x8000152bu, mumba_web_of_nullable(value));
}

/** `Animation.startTime`. Deferred. */
static inline mumba_status mumba_animation_set_start_time_with_f64(
    mumba_context *ctx, mumba_animation self, double value) {
    return mumba_set(ctx, self, 0x8000152bu, mumba_of_number(value));
}

/** `Animation.currentTime`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_animation_get_current_time(
    mumba_context *ctx, mumba_animation self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800007f9u, result);
}

/** `Animation.currentTime`. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_set_current_time_with_css_numeric_value(
    mumba_context *ctx, mumba_animation self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800007f9u, mumba_web_of_nullable(value));
}

/** `Animation.currentTime`. Deferred. */
static inline mumba_status mumba_animation_set_current_time_with_f64(
    mumba_context *ctx, mumba_animation self, double value) {
    return mumba_set(ctx, self, 0x800007f9u, mumba_of_number(value));
}

/** `Animation.overallProgress`. Gives a number or none. Reads. */
static inline mumba_status mumba_animation_get_overall_progress(
    mumba_context *ctx, mumba_animation self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001091u, result);
}

/** `AnimationPlaybackEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_animation_playback_event;

/** Gives `object` itself when it is of `AnimationPlaybackEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_animation_playback_event(
    mumba_context *ctx, mumba_handle object, mumba_animation_playback_event *result) {
    return mumba_web_cast(ctx, object, 0x80000027u, 0, result);
}

/** `new AnimationPlaybackEvent`. Deferred. */
static inline mumba_status mumba_animation_playback_event_new(
    mumba_context *ctx, mumba_string type, mumba_animation_playback_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000027u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new AnimationPlaybackEvent`. Deferred. */
static inline mumba_status mumba_animation_playback_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_animation_playback_event_init event_init_dict,
    mumba_animation_playback_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000027u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AnimationPlaybackEvent.currentTime`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_animation_playback_event_get_current_time(
    mumba_context *ctx, mumba_animation_playback_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800007f9u, result);
}

/** `AnimationPlaybackEvent.timelineTime`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_animation_playback_event_get_timeline_time(
    mumba_context *ctx, mumba_animation_playback_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001615u, result);
}

/** `AnimationTimeline.currentTime`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_animation_timeline_get_current_time(
    mumba_context *ctx, mumba_animation_timeline self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800007f9u, result);
}

/** `AnimationTimeline.duration`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_animation_timeline_get_duration(
    mumba_context *ctx, mumba_animation_timeline self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000933u, result);
}

/** `AnimationPlaybackEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_animation_playback_event_init;

/** Makes a `AnimationPlaybackEventInit` without members. Deferred. */
static inline mumba_status mumba_animation_playback_event_init_create(
    mumba_context *ctx, mumba_animation_playback_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `AnimationPlaybackEventInit.currentTime`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_playback_event_init_set_current_time_with_css_numeric_value(
    mumba_context *ctx, mumba_animation_playback_event_init self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x800007f9u, mumba_web_of_nullable(value));
}

/** `AnimationPlaybackEventInit.currentTime`. Without it: null. Deferred. */
static inline mumba_status mumba_animation_playback_event_init_set_current_time_with_f64(
    mumba_context *ctx, mumba_animation_playback_event_init self, double value) {
    return mumba_set(ctx, self, 0x800007f9u, mumba_of_number(value));
}

/** `AnimationPlaybackEventInit.currentTime`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_animation_playback_event_init_get_current_time(
    mumba_context *ctx, mumba_animation_playback_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800007f9u, result);
}

/** `AnimationPlaybackEventInit.timelineTime`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_playback_event_init_set_timeline_time_with_css_numeric_value(
    mumba_context *ctx, mumba_animation_playback_event_init self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x80001615u, mumba_web_of_nullable(value));
}

/** `AnimationPlaybackEventInit.timelineTime`. Without it: null. Deferred. */
static inline mumba_status mumba_animation_playback_event_init_set_timeline_time_with_f64(
    mumba_context *ctx, mumba_animation_playback_event_init self, double value) {
    return mumba_set(ctx, self, 0x80001615u, mumba_of_number(value));
}

/** `AnimationPlaybackEventInit.timelineTime`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_animation_playback_event_init_get_timeline_time(
    mumba_context *ctx, mumba_animation_playback_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001615u, result);
}

/** `ComputedEffectTiming.activeDuration`. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_active_duration_with_css_numeric_value(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x80000426u, mumba_of_handle(value));
}

/** `ComputedEffectTiming.activeDuration`. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_active_duration_with_f64(
    mumba_context *ctx, mumba_computed_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000426u, mumba_of_number(value));
}

/** `ComputedEffectTiming.activeDuration`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_computed_effect_timing_get_active_duration(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000426u, result);
}

/** `ComputedEffectTiming.endTime`. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_end_time_with_css_numeric_value(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x8000097du, mumba_of_handle(value));
}

/** `ComputedEffectTiming.endTime`. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_end_time_with_f64(
    mumba_context *ctx, mumba_computed_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x8000097du, mumba_of_number(value));
}

/** `ComputedEffectTiming.endTime`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_computed_effect_timing_get_end_time(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000097du, result);
}

/** `ComputedEffectTiming.localTime`. `value` may be none. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_local_time_with_css_numeric_value(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x80000d89u, mumba_web_of_nullable(value));
}

/** `ComputedEffectTiming.localTime`. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_local_time_with_f64(
    mumba_context *ctx, mumba_computed_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000d89u, mumba_of_number(value));
}

/** `ComputedEffectTiming.localTime`. Gives a number or `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_computed_effect_timing_get_local_time(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d89u, result);
}

/** `ComputedEffectTiming.startTime`. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_start_time_with_css_numeric_value(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x8000152bu, mumba_of_handle(value));
}

/** `ComputedEffectTiming.startTime`. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_start_time_with_f64(
    mumba_context *ctx, mumba_computed_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x8000152bu, mumba_of_number(value));
}

/** `ComputedEffectTiming.startTime`. Gives a number or `CSSNumericValue`. Reads. */
static inline mumba_status mumba_computed_effect_timing_get_start_time(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000152bu, result);
}

/** `EffectTiming.delay`. Deferred. */
static inline mumba_status mumba_effect_timing_set_delay(mumba_context *ctx, mumba_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x8000083cu, mumba_of_number(value));
}

/** `EffectTiming.delay`. Reads. */
static inline mumba_status mumba_effect_timing_get_delay(mumba_context *ctx, mumba_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000083cu, result);
}

/** `EffectTiming.duration`. Without it: "auto". Deferred. */
static inline mumba_status mumba_effect_timing_set_duration_with_css_numeric_value(
    mumba_context *ctx, mumba_effect_timing self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_handle(value));
}

/** `EffectTiming.duration`. Without it: "auto". Deferred. */
static inline mumba_status mumba_effect_timing_set_duration_with_f64(
    mumba_context *ctx, mumba_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number(value));
}

/** `EffectTiming.duration`. Without it: "auto". Deferred. */
static inline mumba_status mumba_effect_timing_set_duration_with_str(
    mumba_context *ctx, mumba_effect_timing self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_string(value));
}

/** `EffectTiming.duration`. Gives a number or `CSSNumericValue` or a string. Reads. */
static inline mumba_status mumba_effect_timing_get_duration(
    mumba_context *ctx, mumba_effect_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000933u, result);
}

/** `EffectTiming.endDelay`. Deferred. */
static inline mumba_status mumba_effect_timing_set_end_delay(
    mumba_context *ctx, mumba_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000974u, mumba_of_number(value));
}

/** `EffectTiming.endDelay`. Reads. */
static inline mumba_status mumba_effect_timing_get_end_delay(
    mumba_context *ctx, mumba_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000974u, result);
}

/** `EffectTiming.playbackRate`. Without it: 1.0. Deferred. */
static inline mumba_status mumba_effect_timing_set_playback_rate(
    mumba_context *ctx, mumba_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80001133u, mumba_of_number(value));
}

/** `EffectTiming.playbackRate`. Reads. */
static inline mumba_status mumba_effect_timing_get_playback_rate(
    mumba_context *ctx, mumba_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001133u, result);
}

/**
 * `KeyframeAnimationOptions.rangeEnd`. Without it: "normal". `value`: `CSSNumericValue` or `CSSKeywordValue`.
 * Deferred.
 */
static inline mumba_status mumba_keyframe_animation_options_set_range_end_with_object(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x80001213u, mumba_of_handle(value));
}

/** `KeyframeAnimationOptions.rangeEnd`. Without it: "normal". Deferred. */
static inline mumba_status mumba_keyframe_animation_options_set_range_end_with_timeline_range_offset(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_timeline_range_offset value) {
    return mumba_set(ctx, self, 0x80001213u, mumba_of_handle(value));
}

/** `KeyframeAnimationOptions.rangeEnd`. Without it: "normal". Deferred. */
static inline mumba_status mumba_keyframe_animation_options_set_range_end_with_str(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001213u, mumba_of_string(value));
}

/**
 * `KeyframeAnimationOptions.rangeEnd`. Gives `TimelineRangeOffset` or `CSSNumericValue` or `CSSKeywordValue` or a
 * string. Reads.
 */
static inline mumba_status mumba_keyframe_animation_options_get_range_end(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001213u, result);
}

/**
 * `KeyframeAnimationOptions.rangeStart`. Without it: "normal". `value`: `CSSNumericValue` or `CSSKeywordValue`.
 * Deferred.
 */
static inline mumba_status mumba_keyframe_animation_options_set_range_start_with_object(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x80001218u, mumba_of_handle(value));
}

/** `KeyframeAnimationOptions.rangeStart`. Without it: "normal". Deferred. */
static inline mumba_status mumba_keyframe_animation_options_set_range_start_with_timeline_range_offset(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_timeline_range_offset value) {
    return mumba_set(ctx, self, 0x80001218u, mumba_of_handle(value));
}

/** `KeyframeAnimationOptions.rangeStart`. Without it: "normal". Deferred. */
static inline mumba_status mumba_keyframe_animation_options_set_range_start_with_str(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001218u, mumba_of_string(value));
}

/**
 * `KeyframeAnimationOptions.rangeStart`. Gives `TimelineRangeOffset` or `CSSNumericValue` or `CSSKeywordValue` or a
 * string. Reads.
 */
static inline mumba_status mumba_keyframe_animation_options_get_range_start(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001218u, result);
}

/** `KeyframeAnimationOptions.trigger`. `value` may be none. Deferred. */
static inline mumba_status mumba_keyframe_animation_options_set_trigger(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_animation_trigger value) {
    return mumba_set(ctx, self, 0x80001679u, mumba_web_of_nullable(value));
}

/** `KeyframeAnimationOptions.trigger`. Gives `AnimationTrigger` or none. Reads. */
static inline mumba_status mumba_keyframe_animation_options_get_trigger(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_animation_trigger *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001679u, result);
}

/** `KeyframeEffectOptions.iterationComposite`. Without it: "replace". Deferred. */
static inline mumba_status mumba_keyframe_effect_options_set_iteration_composite(
    mumba_context *ctx, mumba_keyframe_effect_options self, mumba_iteration_composite_operation value) {
    return mumba_set(ctx, self, 0x80000cffu, mumba_of_name(value));
}

/** `KeyframeEffectOptions.iterationComposite`. Reads. */
static inline mumba_status mumba_keyframe_effect_options_get_iteration_composite(
    mumba_context *ctx, mumba_keyframe_effect_options self, mumba_iteration_composite_operation *result) {
    return mumba_web_get_name(ctx, self, 0x80000cffu, result);
}

/** `OptionalEffectTiming.playbackRate`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_playback_rate(
    mumba_context *ctx, mumba_optional_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80001133u, mumba_of_number(value));
}

/** `OptionalEffectTiming.playbackRate`. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_playback_rate(
    mumba_context *ctx, mumba_optional_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001133u, result);
}

/** `TimelineRangeOffset`: an object with members. */
typedef mumba_handle mumba_timeline_range_offset;

/** Makes a `TimelineRangeOffset` without members. Deferred. */
static inline mumba_status mumba_timeline_range_offset_create(mumba_context *ctx, mumba_timeline_range_offset *result) {
    return mumba_object_create(ctx, result);
}

/** `TimelineRangeOffset.offset`. Deferred. */
static inline mumba_status mumba_timeline_range_offset_set_offset(
    mumba_context *ctx, mumba_timeline_range_offset self, mumba_css_numeric_value value) {
    return mumba_set(ctx, self, 0x80000f29u, mumba_of_handle(value));
}

/** `TimelineRangeOffset.offset`. Gives `CSSNumericValue` or none. Reads. */
static inline mumba_status mumba_timeline_range_offset_get_offset(
    mumba_context *ctx, mumba_timeline_range_offset self, mumba_css_numeric_value *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f29u, result);
}

/** `TimelineRangeOffset.rangeName`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_timeline_range_offset_set_range_name(
    mumba_context *ctx, mumba_timeline_range_offset self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001216u, mumba_web_of_nullable_string(value));
}

/** `TimelineRangeOffset.rangeName`. Gives a string or none. Reads. */
static inline mumba_status mumba_timeline_range_offset_get_range_name(
    mumba_context *ctx, mumba_timeline_range_offset self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001216u, result);
}

#endif /* MUMBA_WEB_WEB_ANIMATIONS_2_H */
