/**
 * @file animation-triggers.h
 * Animation Triggers: <https://drafts.csswg.org/animation-triggers-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ANIMATION_TRIGGERS_H
#define MUMBA_WEB_ANIMATION_TRIGGERS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_animation_timeline;
typedef mumba_handle mumba_animation_trigger;
typedef mumba_handle mumba_animation_trigger_options;
typedef mumba_handle mumba_css_keyword_value;
typedef mumba_handle mumba_css_numeric_value;
typedef mumba_handle mumba_timeline_range_offset;
typedef mumba_name mumba_animation_trigger_behavior;

/** `AnimationTriggerBehavior`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_animation_trigger_behavior;

/** "once" */
#define MUMBA_ANIMATION_TRIGGER_BEHAVIOR_ONCE ((mumba_animation_trigger_behavior)0x80000f60u)
/** "repeat" */
#define MUMBA_ANIMATION_TRIGGER_BEHAVIOR_REPEAT ((mumba_animation_trigger_behavior)0x800012a8u)
/** "alternate" */
#define MUMBA_ANIMATION_TRIGGER_BEHAVIOR_ALTERNATE ((mumba_animation_trigger_behavior)0x8000047cu)
/** "state" */
#define MUMBA_ANIMATION_TRIGGER_BEHAVIOR_STATE ((mumba_animation_trigger_behavior)0x8000152du)

/** `AnimationTrigger`. */
typedef mumba_handle mumba_animation_trigger;

/** Gives `object` itself when it is of `AnimationTrigger`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_animation_trigger(
    mumba_context *ctx, mumba_handle object, mumba_animation_trigger *result) {
    return mumba_web_cast(ctx, object, 0x80000029u, 0, result);
}

/** `new AnimationTrigger`. Deferred. */
static inline mumba_status mumba_animation_trigger_new(mumba_context *ctx, mumba_animation_trigger *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000029u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new AnimationTrigger`. Deferred. */
static inline mumba_status mumba_animation_trigger_new_with_options(
    mumba_context *ctx, mumba_animation_trigger_options options, mumba_animation_trigger *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000029u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AnimationTriggerOptions`: an object with members. */
typedef mumba_handle mumba_animation_trigger_options;

/** Makes a `AnimationTriggerOptions` without members. Deferred. */
static inline mumba_status mumba_animation_trigger_options_create(
    mumba_context *ctx, mumba_animation_trigger_options *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `AnimationTriggerOptions.activationRangeEnd`. Without it: "normal". `value`: `CSSNumericValue` or
 * `CSSKeywordValue`. Deferred.
 */
static inline mumba_status mumba_animation_trigger_options_set_activation_range_end_with_object(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000421u, mumba_of_handle(value));
}

/** `AnimationTriggerOptions.activationRangeEnd`. Without it: "normal". Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_activation_range_end_with_timeline_range_offset(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_timeline_range_offset value) {
    return mumba_set(ctx, self, 0x80000421u, mumba_of_handle(value));
}

/** `AnimationTriggerOptions.activationRangeEnd`. Without it: "normal". Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_activation_range_end_with_str(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000421u, mumba_of_string(value));
}

/**
 * `AnimationTriggerOptions.activationRangeEnd`. Gives `TimelineRangeOffset` or `CSSNumericValue` or `CSSKeywordValue`
 * or a string. Reads.
 */
static inline mumba_status mumba_animation_trigger_options_get_activation_range_end(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000421u, result);
}

/**
 * `AnimationTriggerOptions.activationRangeStart`. Without it: "normal". `value`: `CSSNumericValue` or
 * `CSSKeywordValue`. Deferred.
 */
static inline mumba_status mumba_animation_trigger_options_set_activation_range_start_with_object(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000422u, mumba_of_handle(value));
}

/** `AnimationTriggerOptions.activationRangeStart`. Without it: "normal". Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_activation_range_start_with_timeline_range_offset(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_timeline_range_offset value) {
    return mumba_set(ctx, self, 0x80000422u, mumba_of_handle(value));
}

/** `AnimationTriggerOptions.activationRangeStart`. Without it: "normal". Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_activation_range_start_with_str(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000422u, mumba_of_string(value));
}

/**
 * `AnimationTriggerOptions.activationRangeStart`. Gives `TimelineRangeOffset` or `CSSNumericValue` or
 * `CSSKeywordValue` or a string. Reads.
 */
static inline mumba_status mumba_animation_trigger_options_get_activation_range_start(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000422u, result);
}

/**
 * `AnimationTriggerOptions.activeRangeEnd`. Without it: "auto". `value`: `CSSNumericValue` or `CSSKeywordValue`.
 * Deferred.
 */
static inline mumba_status mumba_animation_trigger_options_set_active_range_end_with_object(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000428u, mumba_of_handle(value));
}

/** `AnimationTriggerOptions.activeRangeEnd`. Without it: "auto". Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_active_range_end_with_timeline_range_offset(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_timeline_range_offset value) {
    return mumba_set(ctx, self, 0x80000428u, mumba_of_handle(value));
}

/** `AnimationTriggerOptions.activeRangeEnd`. Without it: "auto". Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_active_range_end_with_str(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000428u, mumba_of_string(value));
}

/**
 * `AnimationTriggerOptions.activeRangeEnd`. Gives `TimelineRangeOffset` or `CSSNumericValue` or `CSSKeywordValue` or
 * a string. Reads.
 */
static inline mumba_status mumba_animation_trigger_options_get_active_range_end(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000428u, result);
}

/**
 * `AnimationTriggerOptions.activeRangeStart`. Without it: "auto". `value`: `CSSNumericValue` or `CSSKeywordValue`.
 * Deferred.
 */
static inline mumba_status mumba_animation_trigger_options_set_active_range_start_with_object(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000429u, mumba_of_handle(value));
}

/** `AnimationTriggerOptions.activeRangeStart`. Without it: "auto". Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_active_range_start_with_timeline_range_offset(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_timeline_range_offset value) {
    return mumba_set(ctx, self, 0x80000429u, mumba_of_handle(value));
}

/** `AnimationTriggerOptions.activeRangeStart`. Without it: "auto". Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_active_range_start_with_str(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000429u, mumba_of_string(value));
}

/**
 * `AnimationTriggerOptions.activeRangeStart`. Gives `TimelineRangeOffset` or `CSSNumericValue` or `CSSKeywordValue`
 * or a string. Reads.
 */
static inline mumba_status mumba_animation_trigger_options_get_active_range_start(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000429u, result);
}

/** `AnimationTriggerOptions.behavior`. Without it: "once". `value`: `AnimationTriggerBehavior` or none. Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_behavior(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000059fu, value);
}

/** `AnimationTriggerOptions.behavior`. Gives `AnimationTriggerBehavior` or none. Reads. */
static inline mumba_status mumba_animation_trigger_options_get_behavior(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000059fu, result);
}

/** `AnimationTriggerOptions.timeline`. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_trigger_options_set_timeline(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_animation_timeline value) {
    return mumba_set(ctx, self, 0x80001614u, mumba_web_of_nullable(value));
}

/** `AnimationTriggerOptions.timeline`. Gives `AnimationTimeline` or none. Reads. */
static inline mumba_status mumba_animation_trigger_options_get_timeline(
    mumba_context *ctx, mumba_animation_trigger_options self, mumba_animation_timeline *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001614u, result);
}

#endif /* MUMBA_WEB_ANIMATION_TRIGGERS_H */
