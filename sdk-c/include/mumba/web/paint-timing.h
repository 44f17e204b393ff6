/**
 * @file paint-timing.h
 * Paint Timing: <https://w3c.github.io/paint-timing/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PAINT_TIMING_H
#define MUMBA_WEB_PAINT_TIMING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_largest_contentful_paint;
typedef mumba_handle mumba_performance_element_timing;
typedef mumba_handle mumba_performance_long_animation_frame_timing;
typedef mumba_handle mumba_performance_paint_timing;

/** `LargestContentfulPaint.paintTime`. Reads. */
static inline mumba_status mumba_largest_contentful_paint_get_paint_time(
    mumba_context *ctx, mumba_largest_contentful_paint self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010afu, result);
}

/** `LargestContentfulPaint.presentationTime`. Gives a number or none. Reads. */
static inline mumba_status mumba_largest_contentful_paint_get_presentation_time(
    mumba_context *ctx, mumba_largest_contentful_paint self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000118eu, result);
}

/** `PerformanceElementTiming.paintTime`. Reads. */
static inline mumba_status mumba_performance_element_timing_get_paint_time(
    mumba_context *ctx, mumba_performance_element_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010afu, result);
}

/** `PerformanceElementTiming.presentationTime`. Gives a number or none. Reads. */
static inline mumba_status mumba_performance_element_timing_get_presentation_time(
    mumba_context *ctx, mumba_performance_element_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000118eu, result);
}

/** `PerformanceLongAnimationFrameTiming.paintTime`. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_paint_time(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010afu, result);
}

/** `PerformanceLongAnimationFrameTiming.presentationTime`. Gives a number or none. Reads. */
static inline mumba_status mumba_performance_long_animation_frame_timing_get_presentation_time(
    mumba_context *ctx, mumba_performance_long_animation_frame_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000118eu, result);
}

/** `PerformancePaintTiming`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_paint_timing;

/** Gives `object` itself when it is of `PerformancePaintTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_paint_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_paint_timing *result) {
    return mumba_web_cast(ctx, object, 0x80000268u, 0, result);
}

/** `PerformancePaintTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_paint_timing_to_json(
    mumba_context *ctx, mumba_performance_paint_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PerformancePaintTiming.paintTime`. Reads. */
static inline mumba_status mumba_performance_paint_timing_get_paint_time(
    mumba_context *ctx, mumba_performance_paint_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010afu, result);
}

/** `PerformancePaintTiming.presentationTime`. Gives a number or none. Reads. */
static inline mumba_status mumba_performance_paint_timing_get_presentation_time(
    mumba_context *ctx, mumba_performance_paint_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000118eu, result);
}

#endif /* MUMBA_WEB_PAINT_TIMING_H */
