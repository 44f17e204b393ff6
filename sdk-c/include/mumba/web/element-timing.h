/**
 * @file element-timing.h
 * Element Timing API: <https://w3c.github.io/element-timing/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ELEMENT_TIMING_H
#define MUMBA_WEB_ELEMENT_TIMING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_rect_read_only;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_performance_element_timing;

/** `Element.elementTiming`. Reads. */
static inline mumba_status mumba_element_get_element_timing(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000094fu, result);
}

/** `Element.elementTiming`. Deferred. */
static inline mumba_status mumba_element_set_element_timing(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000094fu, mumba_of_string(value));
}

/** `PerformanceElementTiming`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_performance_element_timing;

/** Gives `object` itself when it is of `PerformanceElementTiming`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_element_timing(
    mumba_context *ctx, mumba_handle object, mumba_performance_element_timing *result) {
    return mumba_web_cast(ctx, object, 0x8000025du, 0, result);
}

/** `PerformanceElementTiming.renderTime`. Reads. */
static inline mumba_status mumba_performance_element_timing_get_render_time(
    mumba_context *ctx, mumba_performance_element_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800012a3u, result);
}

/** `PerformanceElementTiming.loadTime`. Reads. */
static inline mumba_status mumba_performance_element_timing_get_load_time(
    mumba_context *ctx, mumba_performance_element_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d7bu, result);
}

/** `PerformanceElementTiming.intersectionRect`. Deferred. */
static inline mumba_status mumba_performance_element_timing_get_intersection_rect(
    mumba_context *ctx, mumba_performance_element_timing self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x80000ca3u, result);
}

/** `PerformanceElementTiming.identifier`. Reads. */
static inline mumba_status mumba_performance_element_timing_get_identifier(
    mumba_context *ctx, mumba_performance_element_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c04u, result);
}

/** `PerformanceElementTiming.naturalWidth`. Reads. */
static inline mumba_status mumba_performance_element_timing_get_natural_width(
    mumba_context *ctx, mumba_performance_element_timing self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000ecau, result);
}

/** `PerformanceElementTiming.naturalHeight`. Reads. */
static inline mumba_status mumba_performance_element_timing_get_natural_height(
    mumba_context *ctx, mumba_performance_element_timing self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000ec9u, result);
}

/** `PerformanceElementTiming.id`. Reads. */
static inline mumba_status mumba_performance_element_timing_get_id(
    mumba_context *ctx, mumba_performance_element_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `PerformanceElementTiming.element`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_performance_element_timing_get_element(
    mumba_context *ctx, mumba_performance_element_timing self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000094du, result);
}

/** `PerformanceElementTiming.element`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_performance_element_timing_get_element_deferred(
    mumba_context *ctx, mumba_performance_element_timing self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000094du, result);
}

/** `PerformanceElementTiming.url`. Reads. */
static inline mumba_status mumba_performance_element_timing_get_url(
    mumba_context *ctx, mumba_performance_element_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `PerformanceElementTiming.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_element_timing_to_json(
    mumba_context *ctx, mumba_performance_element_timing self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

#endif /* MUMBA_WEB_ELEMENT_TIMING_H */
