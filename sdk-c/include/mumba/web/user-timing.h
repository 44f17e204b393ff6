/**
 * @file user-timing.h
 * User Timing: <https://w3c.github.io/user-timing/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_USER_TIMING_H
#define MUMBA_WEB_USER_TIMING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_performance;
typedef mumba_handle mumba_performance_mark;
typedef mumba_handle mumba_performance_mark_options;
typedef mumba_handle mumba_performance_measure;
typedef mumba_handle mumba_performance_measure_options;

/** `Performance.mark`. Deferred. */
static inline mumba_status mumba_performance_mark_call(
    mumba_context *ctx, mumba_performance self, mumba_string mark_name, mumba_performance_mark *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(mark_name);
    return mumba_invoke(ctx, self, 0x80000df4u, argv, 1, result);
}

/** `Performance.mark`. Deferred. */
static inline mumba_status mumba_performance_mark_with_mark_options(
    mumba_context *ctx, mumba_performance self, mumba_string mark_name, mumba_performance_mark_options mark_options,
    mumba_performance_mark *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(mark_name);
    argv[1] = mumba_of_handle(mark_options);
    return mumba_invoke(ctx, self, 0x80000df4u, argv, 2, result);
}

/** `Performance.clearMarks`. Deferred. */
static inline mumba_status mumba_performance_clear_marks(mumba_context *ctx, mumba_performance self) {
    return mumba_invoke(ctx, self, 0x80000686u, NULL, 0, NULL);
}

/** `Performance.clearMarks`. Deferred. */
static inline mumba_status mumba_performance_clear_marks_with_mark_name(
    mumba_context *ctx, mumba_performance self, mumba_string mark_name) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(mark_name);
    return mumba_invoke(ctx, self, 0x80000686u, argv, 1, NULL);
}

/** `Performance.measure`. Deferred. */
static inline mumba_status mumba_performance_measure_call(
    mumba_context *ctx, mumba_performance self, mumba_string measure_name, mumba_performance_measure *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(measure_name);
    return mumba_invoke(ctx, self, 0x80000e47u, argv, 1, result);
}

/** `Performance.measure`. Deferred. */
static inline mumba_status mumba_performance_measure_with_performance_measure_options(
    mumba_context *ctx, mumba_performance self, mumba_string measure_name,
    mumba_performance_measure_options start_or_measure_options, mumba_performance_measure *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(measure_name);
    argv[1] = mumba_of_handle(start_or_measure_options);
    return mumba_invoke(ctx, self, 0x80000e47u, argv, 2, result);
}

/** `Performance.measure`. Deferred. */
static inline mumba_status mumba_performance_measure_with_str(
    mumba_context *ctx, mumba_performance self, mumba_string measure_name, mumba_string start_or_measure_options,
    mumba_performance_measure *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(measure_name);
    argv[1] = mumba_of_string(start_or_measure_options);
    return mumba_invoke(ctx, self, 0x80000e47u, argv, 2, result);
}

/** `Performance.measure`. Deferred. */
static inline mumba_status mumba_performance_measure_with_performance_measure_options_and_end_mark(
    mumba_context *ctx, mumba_performance self, mumba_string measure_name,
    mumba_performance_measure_options start_or_measure_options, mumba_string end_mark,
    mumba_performance_measure *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(measure_name);
    argv[1] = mumba_of_handle(start_or_measure_options);
    argv[2] = mumba_of_string(end_mark);
    return mumba_invoke(ctx, self, 0x80000e47u, argv, 3, result);
}

/** `Performance.measure`. Deferred. */
static inline mumba_status mumba_performance_measure_with_str_and_end_mark(
    mumba_context *ctx, mumba_performance self, mumba_string measure_name, mumba_string start_or_measure_options,
    mumba_string end_mark, mumba_performance_measure *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(measure_name);
    argv[1] = mumba_of_string(start_or_measure_options);
    argv[2] = mumba_of_string(end_mark);
    return mumba_invoke(ctx, self, 0x80000e47u, argv, 3, result);
}

/** `Performance.clearMeasures`. Deferred. */
static inline mumba_status mumba_performance_clear_measures(mumba_context *ctx, mumba_performance self) {
    return mumba_invoke(ctx, self, 0x80000687u, NULL, 0, NULL);
}

/** `Performance.clearMeasures`. Deferred. */
static inline mumba_status mumba_performance_clear_measures_with_measure_name(
    mumba_context *ctx, mumba_performance self, mumba_string measure_name) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(measure_name);
    return mumba_invoke(ctx, self, 0x80000687u, argv, 1, NULL);
}

/** `PerformanceMark`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_mark;

/** Gives `object` itself when it is of `PerformanceMark`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_mark(
    mumba_context *ctx, mumba_handle object, mumba_performance_mark *result) {
    return mumba_web_cast(ctx, object, 0x80000262u, 0, result);
}

/** `new PerformanceMark`. Deferred. */
static inline mumba_status mumba_performance_mark_new(
    mumba_context *ctx, mumba_string mark_name, mumba_performance_mark *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(mark_name);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000262u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PerformanceMark`. Deferred. */
static inline mumba_status mumba_performance_mark_new_with_mark_options(
    mumba_context *ctx, mumba_string mark_name, mumba_performance_mark_options mark_options,
    mumba_performance_mark *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(mark_name);
    argv[1] = mumba_of_handle(mark_options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000262u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PerformanceMark.detail`. Reads. */
static inline mumba_status mumba_performance_mark_get_detail(
    mumba_context *ctx, mumba_performance_mark self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800008a0u, result);
}

/** `PerformanceMark.detail`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_performance_mark_get_detail_deferred(
    mumba_context *ctx, mumba_performance_mark self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800008a0u, result);
}

/** `PerformanceMeasure`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_measure;

/** Gives `object` itself when it is of `PerformanceMeasure`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_measure(
    mumba_context *ctx, mumba_handle object, mumba_performance_measure *result) {
    return mumba_web_cast(ctx, object, 0x80000263u, 0, result);
}

/** `PerformanceMeasure.detail`. Reads. */
static inline mumba_status mumba_performance_measure_get_detail(
    mumba_context *ctx, mumba_performance_measure self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800008a0u, result);
}

/** `PerformanceMeasure.detail`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_performance_measure_get_detail_deferred(
    mumba_context *ctx, mumba_performance_measure self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800008a0u, result);
}

/** `PerformanceMarkOptions`: an object with members. */
typedef mumba_handle mumba_performance_mark_options;

/** Makes a `PerformanceMarkOptions` without members. Deferred. */
static inline mumba_status mumba_performance_mark_options_create(
    mumba_context *ctx, mumba_performance_mark_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PerformanceMarkOptions.detail`. Deferred. */
static inline mumba_status mumba_performance_mark_options_set_detail(
    mumba_context *ctx, mumba_performance_mark_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x800008a0u, value);
}

/** `PerformanceMarkOptions.detail`. Reads. */
static inline mumba_status mumba_performance_mark_options_get_detail(
    mumba_context *ctx, mumba_performance_mark_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800008a0u, result);
}

/** `PerformanceMarkOptions.startTime`. Deferred. */
static inline mumba_status mumba_performance_mark_options_set_start_time(
    mumba_context *ctx, mumba_performance_mark_options self, double value) {
    return mumba_set(ctx, self, 0x8000152bu, mumba_of_number(value));
}

/** `PerformanceMarkOptions.startTime`. Reads. */
static inline mumba_status mumba_performance_mark_options_get_start_time(
    mumba_context *ctx, mumba_performance_mark_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000152bu, result);
}

/** `PerformanceMeasureOptions`: an object with members. */
typedef mumba_handle mumba_performance_measure_options;

/** Makes a `PerformanceMeasureOptions` without members. Deferred. */
static inline mumba_status mumba_performance_measure_options_create(
    mumba_context *ctx, mumba_performance_measure_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PerformanceMeasureOptions.detail`. Deferred. */
static inline mumba_status mumba_performance_measure_options_set_detail(
    mumba_context *ctx, mumba_performance_measure_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x800008a0u, value);
}

/** `PerformanceMeasureOptions.detail`. Reads. */
static inline mumba_status mumba_performance_measure_options_get_detail(
    mumba_context *ctx, mumba_performance_measure_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800008a0u, result);
}

/** `PerformanceMeasureOptions.duration`. Deferred. */
static inline mumba_status mumba_performance_measure_options_set_duration(
    mumba_context *ctx, mumba_performance_measure_options self, double value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number(value));
}

/** `PerformanceMeasureOptions.duration`. Reads. */
static inline mumba_status mumba_performance_measure_options_get_duration(
    mumba_context *ctx, mumba_performance_measure_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `PerformanceMeasureOptions.end`. Deferred. */
static inline mumba_status mumba_performance_measure_options_set_end_with_f64(
    mumba_context *ctx, mumba_performance_measure_options self, double value) {
    return mumba_set(ctx, self, 0x80000972u, mumba_of_number(value));
}

/** `PerformanceMeasureOptions.end`. Deferred. */
static inline mumba_status mumba_performance_measure_options_set_end_with_str(
    mumba_context *ctx, mumba_performance_measure_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000972u, mumba_of_string(value));
}

/** `PerformanceMeasureOptions.end`. Gives a string or a number. Reads. */
static inline mumba_status mumba_performance_measure_options_get_end(
    mumba_context *ctx, mumba_performance_measure_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000972u, result);
}

/** `PerformanceMeasureOptions.start`. Deferred. */
static inline mumba_status mumba_performance_measure_options_set_start_with_f64(
    mumba_context *ctx, mumba_performance_measure_options self, double value) {
    return mumba_set(ctx, self, 0x80001524u, mumba_of_number(value));
}

/** `PerformanceMeasureOptions.start`. Deferred. */
static inline mumba_status mumba_performance_measure_options_set_start_with_str(
    mumba_context *ctx, mumba_performance_measure_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001524u, mumba_of_string(value));
}

/** `PerformanceMeasureOptions.start`. Gives a string or a number. Reads. */
static inline mumba_status mumba_performance_measure_options_get_start(
    mumba_context *ctx, mumba_performance_measure_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001524u, result);
}

#endif /* MUMBA_WEB_USER_TIMING_H */
