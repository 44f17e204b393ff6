/**
 * @file performance-timeline.h
 * Performance Timeline: <https://w3c.github.io/performance-timeline/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PERFORMANCE_TIMELINE_H
#define MUMBA_WEB_PERFORMANCE_TIMELINE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_performance;
typedef mumba_handle mumba_performance_entry;
typedef mumba_handle mumba_performance_observer;
typedef mumba_handle mumba_performance_observer_callback;
typedef mumba_handle mumba_performance_observer_callback_options;
typedef mumba_handle mumba_performance_observer_entry_list;
typedef mumba_handle mumba_performance_observer_init;

/**
 * `PerformanceObserverCallback`: a function made with `mumba_callback_create`. It is called with entries
 * (`PerformanceObserverEntryList`), observer (`PerformanceObserver`), options (`PerformanceObserverCallbackOptions`
 * or none) and returns nothing.
 */
typedef mumba_handle mumba_performance_observer_callback;

/** `Performance.getEntries`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_get_entries(
    mumba_context *ctx, mumba_performance self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000af2u, NULL, 0, result);
}

/** `Performance.getEntriesByType`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_get_entries_by_type(
    mumba_context *ctx, mumba_performance self, mumba_string type, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000af4u, argv, 1, result);
}

/** `Performance.getEntriesByName`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_get_entries_by_name(
    mumba_context *ctx, mumba_performance self, mumba_string name, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000af3u, argv, 1, result);
}

/** `Performance.getEntriesByName`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_get_entries_by_name_with_type(
    mumba_context *ctx, mumba_performance self, mumba_string name, mumba_string type, mumba_array *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000af3u, argv, 2, result);
}

/** `PerformanceEntry`. */
typedef mumba_handle mumba_performance_entry;

/** Gives `object` itself when it is of `PerformanceEntry`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_entry(
    mumba_context *ctx, mumba_handle object, mumba_performance_entry *result) {
    return mumba_web_cast(ctx, object, 0x8000025eu, 0, result);
}

/** `PerformanceEntry.name`. Reads. */
static inline mumba_status mumba_performance_entry_get_name(
    mumba_context *ctx, mumba_performance_entry self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PerformanceEntry.entryType`. Reads. */
static inline mumba_status mumba_performance_entry_get_entry_type(
    mumba_context *ctx, mumba_performance_entry self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000991u, result);
}

/** `PerformanceEntry.startTime`. Reads. */
static inline mumba_status mumba_performance_entry_get_start_time(
    mumba_context *ctx, mumba_performance_entry self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000152bu, result);
}

/** `PerformanceEntry.duration`. Reads. */
static inline mumba_status mumba_performance_entry_get_duration(
    mumba_context *ctx, mumba_performance_entry self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `PerformanceEntry.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_performance_entry_to_json(
    mumba_context *ctx, mumba_performance_entry self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PerformanceObserver`. */
typedef mumba_handle mumba_performance_observer;

/** Gives `object` itself when it is of `PerformanceObserver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_observer(
    mumba_context *ctx, mumba_handle object, mumba_performance_observer *result) {
    return mumba_web_cast(ctx, object, 0x80000266u, 0, result);
}

/** `new PerformanceObserver`. Deferred. */
static inline mumba_status mumba_performance_observer_new(
    mumba_context *ctx, mumba_performance_observer_callback callback, mumba_performance_observer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000266u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PerformanceObserver.observe`. Deferred. */
static inline mumba_status mumba_performance_observer_observe(mumba_context *ctx, mumba_performance_observer self) {
    return mumba_invoke(ctx, self, 0x80000f20u, NULL, 0, NULL);
}

/** `PerformanceObserver.observe`. Deferred. */
static inline mumba_status mumba_performance_observer_observe_with_options(
    mumba_context *ctx, mumba_performance_observer self, mumba_performance_observer_init options) {
    return mumba_call_plain(ctx, self, 0x80000f20u, 03u, options, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `PerformanceObserver.disconnect`. Deferred. */
static inline mumba_status mumba_performance_observer_disconnect(mumba_context *ctx, mumba_performance_observer self) {
    return mumba_invoke(ctx, self, 0x800008d0u, NULL, 0, NULL);
}

/** `PerformanceObserver.takeRecords`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_observer_take_records(
    mumba_context *ctx, mumba_performance_observer self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x800015c1u, NULL, 0, result);
}

/** `PerformanceObserver.supportedEntryTypes`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_performance_observer_get_supported_entry_types(
    mumba_context *ctx, mumba_array *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000266u, &target);
    if (status == MUMBA_OK) status = mumba_get_handle(ctx, target, 0x80001593u, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PerformanceObserverEntryList`. */
typedef mumba_handle mumba_performance_observer_entry_list;

/** Gives `object` itself when it is of `PerformanceObserverEntryList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_performance_observer_entry_list(
    mumba_context *ctx, mumba_handle object, mumba_performance_observer_entry_list *result) {
    return mumba_web_cast(ctx, object, 0x80000267u, 0, result);
}

/** `PerformanceObserverEntryList.getEntries`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_observer_entry_list_get_entries(
    mumba_context *ctx, mumba_performance_observer_entry_list self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000af2u, NULL, 0, result);
}

/** `PerformanceObserverEntryList.getEntriesByType`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_observer_entry_list_get_entries_by_type(
    mumba_context *ctx, mumba_performance_observer_entry_list self, mumba_string type, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000af4u, argv, 1, result);
}

/** `PerformanceObserverEntryList.getEntriesByName`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_observer_entry_list_get_entries_by_name(
    mumba_context *ctx, mumba_performance_observer_entry_list self, mumba_string name, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000af3u, argv, 1, result);
}

/** `PerformanceObserverEntryList.getEntriesByName`. Gives sequence<`PerformanceEntry`>. Deferred. */
static inline mumba_status mumba_performance_observer_entry_list_get_entries_by_name_with_type(
    mumba_context *ctx, mumba_performance_observer_entry_list self, mumba_string name, mumba_string type,
    mumba_array *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000af3u, argv, 2, result);
}

/** `PerformanceObserverCallbackOptions`: an object with members. */
typedef mumba_handle mumba_performance_observer_callback_options;

/** Makes a `PerformanceObserverCallbackOptions` without members. Deferred. */
static inline mumba_status mumba_performance_observer_callback_options_create(
    mumba_context *ctx, mumba_performance_observer_callback_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PerformanceObserverCallbackOptions.droppedEntriesCount`. Deferred. */
static inline mumba_status mumba_performance_observer_callback_options_set_dropped_entries_count(
    mumba_context *ctx, mumba_performance_observer_callback_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000928u, mumba_of_number((double)value));
}

/** `PerformanceObserverCallbackOptions.droppedEntriesCount`. Reads. */
static inline mumba_status mumba_performance_observer_callback_options_get_dropped_entries_count(
    mumba_context *ctx, mumba_performance_observer_callback_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000928u, result);
}

/** `PerformanceObserverInit`: an object with members. */
typedef mumba_handle mumba_performance_observer_init;

/** Makes a `PerformanceObserverInit` without members. Deferred. */
static inline mumba_status mumba_performance_observer_init_create(
    mumba_context *ctx, mumba_performance_observer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PerformanceObserverInit.buffered`. Deferred. */
static inline mumba_status mumba_performance_observer_init_set_buffered(
    mumba_context *ctx, mumba_performance_observer_init self, bool value) {
    return mumba_set(ctx, self, 0x800005f7u, mumba_of_bool(value));
}

/** `PerformanceObserverInit.buffered`. Reads. */
static inline mumba_status mumba_performance_observer_init_get_buffered(
    mumba_context *ctx, mumba_performance_observer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005f7u, result);
}

/** `PerformanceObserverInit.entryTypes`. Deferred. */
static inline mumba_status mumba_performance_observer_init_set_entry_types(
    mumba_context *ctx, mumba_performance_observer_init self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000992u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PerformanceObserverInit.entryTypes`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_performance_observer_init_get_entry_types(
    mumba_context *ctx, mumba_performance_observer_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000992u, result);
}

/** `PerformanceObserverInit.type`. Deferred. */
static inline mumba_status mumba_performance_observer_init_set_type(
    mumba_context *ctx, mumba_performance_observer_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `PerformanceObserverInit.type`. Reads. */
static inline mumba_status mumba_performance_observer_init_get_type(
    mumba_context *ctx, mumba_performance_observer_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

#endif /* MUMBA_WEB_PERFORMANCE_TIMELINE_H */
