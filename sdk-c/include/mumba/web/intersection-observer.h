/**
 * @file intersection-observer.h
 * Intersection Observer: <https://w3c.github.io/IntersectionObserver/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_INTERSECTION_OBSERVER_H
#define MUMBA_WEB_INTERSECTION_OBSERVER_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_dom_rect_read_only;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_intersection_observer;
typedef mumba_handle mumba_intersection_observer_callback;
typedef mumba_handle mumba_intersection_observer_entry;
typedef mumba_handle mumba_intersection_observer_init;

/**
 * `IntersectionObserverCallback`: a function made with `mumba_callback_create`. It is called with entries
 * (sequence<`IntersectionObserverEntry`>), observer (`IntersectionObserver`) and returns nothing.
 */
typedef mumba_handle mumba_intersection_observer_callback;

/** `IntersectionObserver`. */
typedef mumba_handle mumba_intersection_observer;

/** Gives `object` itself when it is of `IntersectionObserver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_intersection_observer(
    mumba_context *ctx, mumba_handle object, mumba_intersection_observer *result) {
    return mumba_web_cast(ctx, object, 0x800001e0u, 0, result);
}

/** `new IntersectionObserver`. Deferred. */
static inline mumba_status mumba_intersection_observer_new(
    mumba_context *ctx, mumba_intersection_observer_callback callback, mumba_intersection_observer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new IntersectionObserver`. Deferred. */
static inline mumba_status mumba_intersection_observer_new_with_options(
    mumba_context *ctx, mumba_intersection_observer_callback callback, mumba_intersection_observer_init options,
    mumba_intersection_observer *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IntersectionObserver.root`. Gives `Element` or `Document` or none. Reads. */
static inline mumba_status mumba_intersection_observer_get_root(
    mumba_context *ctx, mumba_intersection_observer self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000135bu, result);
}

/**
 * `IntersectionObserver.root`. Gives `Element` or `Document`. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_intersection_observer_get_root_deferred(
    mumba_context *ctx, mumba_intersection_observer self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000135bu, result);
}

/** `IntersectionObserver.rootMargin`. Reads. */
static inline mumba_status mumba_intersection_observer_get_root_margin(
    mumba_context *ctx, mumba_intersection_observer self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000135eu, result);
}

/** `IntersectionObserver.scrollMargin`. Reads. */
static inline mumba_status mumba_intersection_observer_get_scroll_margin(
    mumba_context *ctx, mumba_intersection_observer self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013beu, result);
}

/** `IntersectionObserver.thresholds`. Gives frozen array<a number>. Deferred. */
static inline mumba_status mumba_intersection_observer_get_thresholds(
    mumba_context *ctx, mumba_intersection_observer self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001603u, result);
}

/** `IntersectionObserver.delay`. Reads. */
static inline mumba_status mumba_intersection_observer_get_delay(
    mumba_context *ctx, mumba_intersection_observer self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000083cu, result);
}

/** `IntersectionObserver.trackVisibility`. Reads. */
static inline mumba_status mumba_intersection_observer_get_track_visibility(
    mumba_context *ctx, mumba_intersection_observer self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001651u, result);
}

/** `IntersectionObserver.observe`. Deferred. */
static inline mumba_status mumba_intersection_observer_observe(
    mumba_context *ctx, mumba_intersection_observer self, mumba_element target_) {
    return mumba_call_plain(ctx, self, 0x80000f20u, 03u, target_, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `IntersectionObserver.unobserve`. Deferred. */
static inline mumba_status mumba_intersection_observer_unobserve(
    mumba_context *ctx, mumba_intersection_observer self, mumba_element target_) {
    return mumba_call_plain(ctx, self, 0x800016e1u, 03u, target_, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `IntersectionObserver.disconnect`. Deferred. */
static inline mumba_status mumba_intersection_observer_disconnect(
    mumba_context *ctx, mumba_intersection_observer self) {
    return mumba_invoke(ctx, self, 0x800008d0u, NULL, 0, NULL);
}

/** `IntersectionObserver.takeRecords`. Gives sequence<`IntersectionObserverEntry`>. Deferred. */
static inline mumba_status mumba_intersection_observer_take_records(
    mumba_context *ctx, mumba_intersection_observer self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x800015c1u, NULL, 0, result);
}

/** `IntersectionObserverEntry`. */
typedef mumba_handle mumba_intersection_observer_entry;

/** Gives `object` itself when it is of `IntersectionObserverEntry`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_intersection_observer_entry(
    mumba_context *ctx, mumba_handle object, mumba_intersection_observer_entry *result) {
    return mumba_web_cast(ctx, object, 0x800001e1u, 0, result);
}

/** `IntersectionObserverEntry.time`. Reads. */
static inline mumba_status mumba_intersection_observer_entry_get_time(
    mumba_context *ctx, mumba_intersection_observer_entry self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000160du, result);
}

/** `IntersectionObserverEntry.rootBounds`. Gives `DOMRectReadOnly` or none. Reads. */
static inline mumba_status mumba_intersection_observer_entry_get_root_bounds(
    mumba_context *ctx, mumba_intersection_observer_entry self, mumba_dom_rect_read_only *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000135cu, result);
}

/** `IntersectionObserverEntry.rootBounds`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_intersection_observer_entry_get_root_bounds_deferred(
    mumba_context *ctx, mumba_intersection_observer_entry self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x8000135cu, result);
}

/** `IntersectionObserverEntry.boundingClientRect`. Deferred. */
static inline mumba_status mumba_intersection_observer_entry_get_bounding_client_rect(
    mumba_context *ctx, mumba_intersection_observer_entry self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x800005ddu, result);
}

/** `IntersectionObserverEntry.intersectionRect`. Deferred. */
static inline mumba_status mumba_intersection_observer_entry_get_intersection_rect(
    mumba_context *ctx, mumba_intersection_observer_entry self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x80000ca3u, result);
}

/** `IntersectionObserverEntry.isIntersecting`. Reads. */
static inline mumba_status mumba_intersection_observer_entry_get_is_intersecting(
    mumba_context *ctx, mumba_intersection_observer_entry self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cd2u, result);
}

/** `IntersectionObserverEntry.isVisible`. Reads. */
static inline mumba_status mumba_intersection_observer_entry_get_is_visible(
    mumba_context *ctx, mumba_intersection_observer_entry self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cf4u, result);
}

/** `IntersectionObserverEntry.intersectionRatio`. Reads. */
static inline mumba_status mumba_intersection_observer_entry_get_intersection_ratio(
    mumba_context *ctx, mumba_intersection_observer_entry self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000ca2u, result);
}

/** `IntersectionObserverEntry.target`. Deferred. */
static inline mumba_status mumba_intersection_observer_entry_get_target(
    mumba_context *ctx, mumba_intersection_observer_entry self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `IntersectionObserverInit`: an object with members. */
typedef mumba_handle mumba_intersection_observer_init;

/** Makes a `IntersectionObserverInit` without members. Deferred. */
static inline mumba_status mumba_intersection_observer_init_create(
    mumba_context *ctx, mumba_intersection_observer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `IntersectionObserverInit.delay`. Without it: 0. Deferred. */
static inline mumba_status mumba_intersection_observer_init_set_delay(
    mumba_context *ctx, mumba_intersection_observer_init self, int32_t value) {
    return mumba_set(ctx, self, 0x8000083cu, mumba_of_number((double)value));
}

/** `IntersectionObserverInit.delay`. Reads. */
static inline mumba_status mumba_intersection_observer_init_get_delay(
    mumba_context *ctx, mumba_intersection_observer_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000083cu, result);
}

/** `IntersectionObserverInit.root`. Without it: null. `value`: `Element` or `Document` or none. Deferred. */
static inline mumba_status mumba_intersection_observer_init_set_root(
    mumba_context *ctx, mumba_intersection_observer_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000135bu, mumba_web_of_nullable(value));
}

/** `IntersectionObserverInit.root`. Gives `Element` or `Document` or none. Reads. */
static inline mumba_status mumba_intersection_observer_init_get_root(
    mumba_context *ctx, mumba_intersection_observer_init self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000135bu, result);
}

/** `IntersectionObserverInit.rootMargin`. Without it: "0px". Deferred. */
static inline mumba_status mumba_intersection_observer_init_set_root_margin(
    mumba_context *ctx, mumba_intersection_observer_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000135eu, mumba_of_string(value));
}

/** `IntersectionObserverInit.rootMargin`. Reads. */
static inline mumba_status mumba_intersection_observer_init_get_root_margin(
    mumba_context *ctx, mumba_intersection_observer_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000135eu, result);
}

/** `IntersectionObserverInit.scrollMargin`. Without it: "0px". Deferred. */
static inline mumba_status mumba_intersection_observer_init_set_scroll_margin(
    mumba_context *ctx, mumba_intersection_observer_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013beu, mumba_of_string(value));
}

/** `IntersectionObserverInit.scrollMargin`. Reads. */
static inline mumba_status mumba_intersection_observer_init_get_scroll_margin(
    mumba_context *ctx, mumba_intersection_observer_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013beu, result);
}

/** `IntersectionObserverInit.threshold`. Without it: 0. Deferred. */
static inline mumba_status mumba_intersection_observer_init_set_threshold_with_f64_sequence(
    mumba_context *ctx, mumba_intersection_observer_init self, const double *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_double(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001602u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IntersectionObserverInit.threshold`. Without it: 0. Deferred. */
static inline mumba_status mumba_intersection_observer_init_set_threshold_with_f64(
    mumba_context *ctx, mumba_intersection_observer_init self, double value) {
    return mumba_set(ctx, self, 0x80001602u, mumba_of_number(value));
}

/** `IntersectionObserverInit.threshold`. Gives a number or sequence<a number>. Reads. */
static inline mumba_status mumba_intersection_observer_init_get_threshold(
    mumba_context *ctx, mumba_intersection_observer_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001602u, result);
}

/** `IntersectionObserverInit.trackVisibility`. Without it: false. Deferred. */
static inline mumba_status mumba_intersection_observer_init_set_track_visibility(
    mumba_context *ctx, mumba_intersection_observer_init self, bool value) {
    return mumba_set(ctx, self, 0x80001651u, mumba_of_bool(value));
}

/** `IntersectionObserverInit.trackVisibility`. Reads. */
static inline mumba_status mumba_intersection_observer_init_get_track_visibility(
    mumba_context *ctx, mumba_intersection_observer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001651u, result);
}

#endif /* MUMBA_WEB_INTERSECTION_OBSERVER_H */
