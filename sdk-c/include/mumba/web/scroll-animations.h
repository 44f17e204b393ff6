/**
 * @file scroll-animations.h
 * Scroll-driven Animations Module Level 1: <https://drafts.csswg.org/scroll-animations-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SCROLL_ANIMATIONS_H
#define MUMBA_WEB_SCROLL_ANIMATIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_keyword_value;
typedef mumba_handle mumba_css_numeric_value;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_scroll_timeline;
typedef mumba_handle mumba_scroll_timeline_options;
typedef mumba_handle mumba_view_timeline;
typedef mumba_handle mumba_view_timeline_options;
typedef mumba_name mumba_scroll_axis;

/** `ScrollAxis`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_scroll_axis;

/** "block" */
#define MUMBA_SCROLL_AXIS_BLOCK ((mumba_scroll_axis)0x800005c7u)
/** "inline" */
#define MUMBA_SCROLL_AXIS_INLINE ((mumba_scroll_axis)0x80000c5au)
/** "x" */
#define MUMBA_SCROLL_AXIS_X ((mumba_scroll_axis)0x800017f1u)
/** "y" */
#define MUMBA_SCROLL_AXIS_Y ((mumba_scroll_axis)0x800017f9u)

/** `ScrollTimeline`. It is a `mumba_animation_timeline` too. */
typedef mumba_handle mumba_scroll_timeline;

/** Gives `object` itself when it is of `ScrollTimeline`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_scroll_timeline(
    mumba_context *ctx, mumba_handle object, mumba_scroll_timeline *result) {
    return mumba_web_cast(ctx, object, 0x80000323u, 0, result);
}

/** `new ScrollTimeline`. Deferred. */
static inline mumba_status mumba_scroll_timeline_new(mumba_context *ctx, mumba_scroll_timeline *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000323u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ScrollTimeline`. Deferred. */
static inline mumba_status mumba_scroll_timeline_new_with_options(
    mumba_context *ctx, mumba_scroll_timeline_options options, mumba_scroll_timeline *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000323u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ScrollTimeline.source`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_scroll_timeline_get_source(
    mumba_context *ctx, mumba_scroll_timeline self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014e5u, result);
}

/** `ScrollTimeline.source`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_scroll_timeline_get_source_deferred(
    mumba_context *ctx, mumba_scroll_timeline self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800014e5u, result);
}

/** `ScrollTimeline.axis`. Reads. */
static inline mumba_status mumba_scroll_timeline_get_axis(
    mumba_context *ctx, mumba_scroll_timeline self, mumba_scroll_axis *result) {
    return mumba_web_get_name(ctx, self, 0x8000055au, result);
}

/** `ViewTimeline`. It is a `mumba_scroll_timeline` too. */
typedef mumba_handle mumba_view_timeline;

/** Gives `object` itself when it is of `ViewTimeline`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_view_timeline(
    mumba_context *ctx, mumba_handle object, mumba_view_timeline *result) {
    return mumba_web_cast(ctx, object, 0x80000392u, 0, result);
}

/** `new ViewTimeline`. Deferred. */
static inline mumba_status mumba_view_timeline_new(
    mumba_context *ctx, mumba_view_timeline_options options, mumba_view_timeline *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000392u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ViewTimeline.subject`. Deferred. */
static inline mumba_status mumba_view_timeline_get_subject(
    mumba_context *ctx, mumba_view_timeline self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000157fu, result);
}

/** `ViewTimeline.startOffset`. Deferred. */
static inline mumba_status mumba_view_timeline_get_start_offset(
    mumba_context *ctx, mumba_view_timeline self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x80001529u, result);
}

/** `ViewTimeline.endOffset`. Deferred. */
static inline mumba_status mumba_view_timeline_get_end_offset(
    mumba_context *ctx, mumba_view_timeline self, mumba_css_numeric_value *result) {
    return mumba_get_handle(ctx, self, 0x8000097au, result);
}

/** `ScrollTimelineOptions`: an object with members. */
typedef mumba_handle mumba_scroll_timeline_options;

/** Makes a `ScrollTimelineOptions` without members. Deferred. */
static inline mumba_status mumba_scroll_timeline_options_create(
    mumba_context *ctx, mumba_scroll_timeline_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ScrollTimelineOptions.axis`. Without it: "block". Deferred. */
static inline mumba_status mumba_scroll_timeline_options_set_axis(
    mumba_context *ctx, mumba_scroll_timeline_options self, mumba_scroll_axis value) {
    return mumba_set(ctx, self, 0x8000055au, mumba_of_name(value));
}

/** `ScrollTimelineOptions.axis`. Reads. */
static inline mumba_status mumba_scroll_timeline_options_get_axis(
    mumba_context *ctx, mumba_scroll_timeline_options self, mumba_scroll_axis *result) {
    return mumba_web_get_name(ctx, self, 0x8000055au, result);
}

/** `ScrollTimelineOptions.source`. `value` may be none. Deferred. */
static inline mumba_status mumba_scroll_timeline_options_set_source(
    mumba_context *ctx, mumba_scroll_timeline_options self, mumba_element value) {
    return mumba_set(ctx, self, 0x800014e5u, mumba_web_of_nullable(value));
}

/** `ScrollTimelineOptions.source`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_scroll_timeline_options_get_source(
    mumba_context *ctx, mumba_scroll_timeline_options self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014e5u, result);
}

/** `ViewTimelineOptions`: an object with members. It needs `subject`. */
typedef mumba_handle mumba_view_timeline_options;

/** Makes a `ViewTimelineOptions` without members. Deferred. */
static inline mumba_status mumba_view_timeline_options_create(mumba_context *ctx, mumba_view_timeline_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ViewTimelineOptions.axis`. Without it: "block". Deferred. */
static inline mumba_status mumba_view_timeline_options_set_axis(
    mumba_context *ctx, mumba_view_timeline_options self, mumba_scroll_axis value) {
    return mumba_set(ctx, self, 0x8000055au, mumba_of_name(value));
}

/** `ViewTimelineOptions.axis`. Reads. */
static inline mumba_status mumba_view_timeline_options_get_axis(
    mumba_context *ctx, mumba_view_timeline_options self, mumba_scroll_axis *result) {
    return mumba_web_get_name(ctx, self, 0x8000055au, result);
}

/**
 * `ViewTimelineOptions.inset`. Without it: "auto". `value`: sequence<`CSSNumericValue` or `CSSKeywordValue`>.
 * Deferred.
 */
static inline mumba_status mumba_view_timeline_options_set_inset_with_object_sequence(
    mumba_context *ctx, mumba_view_timeline_options self, const mumba_object *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000c79u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ViewTimelineOptions.inset`. Without it: "auto". Deferred. */
static inline mumba_status mumba_view_timeline_options_set_inset_with_str(
    mumba_context *ctx, mumba_view_timeline_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c79u, mumba_of_string(value));
}

/** `ViewTimelineOptions.inset`. Gives a string or sequence<`CSSNumericValue` or `CSSKeywordValue`>. Reads. */
static inline mumba_status mumba_view_timeline_options_get_inset(
    mumba_context *ctx, mumba_view_timeline_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000c79u, result);
}

/** `ViewTimelineOptions.subject`. Deferred. */
static inline mumba_status mumba_view_timeline_options_set_subject(
    mumba_context *ctx, mumba_view_timeline_options self, mumba_element value) {
    return mumba_set(ctx, self, 0x8000157fu, mumba_of_handle(value));
}

/** `ViewTimelineOptions.subject`. Deferred. */
static inline mumba_status mumba_view_timeline_options_get_subject(
    mumba_context *ctx, mumba_view_timeline_options self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000157fu, result);
}

#endif /* MUMBA_WEB_SCROLL_ANIMATIONS_H */
