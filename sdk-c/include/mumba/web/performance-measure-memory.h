/**
 * @file performance-measure-memory.h
 * Measure Memory API: <https://wicg.github.io/performance-measure-memory/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PERFORMANCE_MEASURE_MEMORY_H
#define MUMBA_WEB_PERFORMANCE_MEASURE_MEMORY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_memory_attribution;
typedef mumba_handle mumba_memory_attribution_container;
typedef mumba_handle mumba_memory_breakdown_entry;
typedef mumba_handle mumba_memory_measurement;
typedef mumba_handle mumba_performance;

/** `Performance.measureUserAgentSpecificMemory`. Gives promise<`MemoryMeasurement`>. Deferred. */
static inline mumba_status mumba_performance_measure_user_agent_specific_memory(
    mumba_context *ctx, mumba_performance self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000e4au, NULL, 0, result);
}

/** `MemoryAttribution`: an object with members. */
typedef mumba_handle mumba_memory_attribution;

/** Makes a `MemoryAttribution` without members. Deferred. */
static inline mumba_status mumba_memory_attribution_create(mumba_context *ctx, mumba_memory_attribution *result) {
    return mumba_object_create(ctx, result);
}

/** `MemoryAttribution.container`. Deferred. */
static inline mumba_status mumba_memory_attribution_set_container(
    mumba_context *ctx, mumba_memory_attribution self, mumba_memory_attribution_container value) {
    return mumba_set(ctx, self, 0x8000071eu, mumba_of_handle(value));
}

/** `MemoryAttribution.container`. Gives `MemoryAttributionContainer` or none. Reads. */
static inline mumba_status mumba_memory_attribution_get_container(
    mumba_context *ctx, mumba_memory_attribution self, mumba_memory_attribution_container *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000071eu, result);
}

/** `MemoryAttribution.scope`. Deferred. */
static inline mumba_status mumba_memory_attribution_set_scope(
    mumba_context *ctx, mumba_memory_attribution self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013a9u, mumba_of_string(value));
}

/** `MemoryAttribution.scope`. Reads. */
static inline mumba_status mumba_memory_attribution_get_scope(
    mumba_context *ctx, mumba_memory_attribution self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013a9u, result);
}

/** `MemoryAttribution.url`. Deferred. */
static inline mumba_status mumba_memory_attribution_set_url(
    mumba_context *ctx, mumba_memory_attribution self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_of_string(value));
}

/** `MemoryAttribution.url`. Reads. */
static inline mumba_status mumba_memory_attribution_get_url(
    mumba_context *ctx, mumba_memory_attribution self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `MemoryAttributionContainer`: an object with members. */
typedef mumba_handle mumba_memory_attribution_container;

/** Makes a `MemoryAttributionContainer` without members. Deferred. */
static inline mumba_status mumba_memory_attribution_container_create(
    mumba_context *ctx, mumba_memory_attribution_container *result) {
    return mumba_object_create(ctx, result);
}

/** `MemoryAttributionContainer.id`. Deferred. */
static inline mumba_status mumba_memory_attribution_container_set_id(
    mumba_context *ctx, mumba_memory_attribution_container self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `MemoryAttributionContainer.id`. Reads. */
static inline mumba_status mumba_memory_attribution_container_get_id(
    mumba_context *ctx, mumba_memory_attribution_container self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `MemoryAttributionContainer.src`. Deferred. */
static inline mumba_status mumba_memory_attribution_container_set_src(
    mumba_context *ctx, mumba_memory_attribution_container self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000150du, mumba_of_string(value));
}

/** `MemoryAttributionContainer.src`. Reads. */
static inline mumba_status mumba_memory_attribution_container_get_src(
    mumba_context *ctx, mumba_memory_attribution_container self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000150du, result);
}

/** `MemoryBreakdownEntry`: an object with members. */
typedef mumba_handle mumba_memory_breakdown_entry;

/** Makes a `MemoryBreakdownEntry` without members. Deferred. */
static inline mumba_status mumba_memory_breakdown_entry_create(
    mumba_context *ctx, mumba_memory_breakdown_entry *result) {
    return mumba_object_create(ctx, result);
}

/** `MemoryBreakdownEntry.attribution`. Deferred. */
static inline mumba_status mumba_memory_breakdown_entry_set_attribution(
    mumba_context *ctx, mumba_memory_breakdown_entry self, const mumba_memory_attribution *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000052du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MemoryBreakdownEntry.attribution`. Gives sequence<`MemoryAttribution`> or none. Reads. */
static inline mumba_status mumba_memory_breakdown_entry_get_attribution(
    mumba_context *ctx, mumba_memory_breakdown_entry self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000052du, result);
}

/** `MemoryBreakdownEntry.bytes`. Deferred. */
static inline mumba_status mumba_memory_breakdown_entry_set_bytes(
    mumba_context *ctx, mumba_memory_breakdown_entry self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000607u, mumba_of_number((double)value));
}

/** `MemoryBreakdownEntry.bytes`. Reads. */
static inline mumba_status mumba_memory_breakdown_entry_get_bytes(
    mumba_context *ctx, mumba_memory_breakdown_entry self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000607u, result);
}

/** `MemoryBreakdownEntry.types`. Deferred. */
static inline mumba_status mumba_memory_breakdown_entry_set_types(
    mumba_context *ctx, mumba_memory_breakdown_entry self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001683u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MemoryBreakdownEntry.types`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_memory_breakdown_entry_get_types(
    mumba_context *ctx, mumba_memory_breakdown_entry self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001683u, result);
}

/** `MemoryMeasurement`: an object with members. */
typedef mumba_handle mumba_memory_measurement;

/** Makes a `MemoryMeasurement` without members. Deferred. */
static inline mumba_status mumba_memory_measurement_create(mumba_context *ctx, mumba_memory_measurement *result) {
    return mumba_object_create(ctx, result);
}

/** `MemoryMeasurement.breakdown`. Deferred. */
static inline mumba_status mumba_memory_measurement_set_breakdown(
    mumba_context *ctx, mumba_memory_measurement self, const mumba_memory_breakdown_entry *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800005e5u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MemoryMeasurement.breakdown`. Gives sequence<`MemoryBreakdownEntry`> or none. Reads. */
static inline mumba_status mumba_memory_measurement_get_breakdown(
    mumba_context *ctx, mumba_memory_measurement self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005e5u, result);
}

/** `MemoryMeasurement.bytes`. Deferred. */
static inline mumba_status mumba_memory_measurement_set_bytes(
    mumba_context *ctx, mumba_memory_measurement self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000607u, mumba_of_number((double)value));
}

/** `MemoryMeasurement.bytes`. Reads. */
static inline mumba_status mumba_memory_measurement_get_bytes(
    mumba_context *ctx, mumba_memory_measurement self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000607u, result);
}

#endif /* MUMBA_WEB_PERFORMANCE_MEASURE_MEMORY_H */
