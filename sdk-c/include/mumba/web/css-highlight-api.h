/**
 * @file css-highlight-api.h
 * CSS Custom Highlight API Module Level 1: <https://drafts.csswg.org/css-highlight-api-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_HIGHLIGHT_API_H
#define MUMBA_WEB_CSS_HIGHLIGHT_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abstract_range;
typedef mumba_handle mumba_css;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_highlight;
typedef mumba_handle mumba_highlight_hit_result;
typedef mumba_handle mumba_highlight_registry;
typedef mumba_handle mumba_highlights_from_point_options;
typedef mumba_handle mumba_shadow_root;
typedef mumba_name mumba_highlight_type;

/** `HighlightType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_highlight_type;

/** "highlight" */
#define MUMBA_HIGHLIGHT_TYPE_HIGHLIGHT ((mumba_highlight_type)0x80000bd7u)
/** "spelling-error" */
#define MUMBA_HIGHLIGHT_TYPE_SPELLING_ERROR ((mumba_highlight_type)0x80001504u)
/** "grammar-error" */
#define MUMBA_HIGHLIGHT_TYPE_GRAMMAR_ERROR ((mumba_highlight_type)0x80000b8cu)

/** `CSS.highlights`. Deferred. */
static inline mumba_status mumba_css_get_highlights(mumba_context *ctx, mumba_highlight_registry *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_get_handle(ctx, target, 0x80000bd8u, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Highlight`. */
typedef mumba_handle mumba_highlight;

/** Gives `object` itself when it is of `Highlight`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_highlight(mumba_context *ctx, mumba_handle object, mumba_highlight *result) {
    return mumba_web_cast(ctx, object, 0x800001a7u, 0, result);
}

/** `new Highlight`. Deferred. */
static inline mumba_status mumba_highlight_new(
    mumba_context *ctx, const mumba_abstract_range *initial_ranges, size_t initial_ranges_count,
    mumba_highlight *result) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, initial_ranges_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < initial_ranges_count; i++) argv[i] = mumba_of_handle(initial_ranges[i]);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001a7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, initial_ranges_count, result);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Highlight.size`. Reads. */
static inline mumba_status mumba_highlight_get_size(mumba_context *ctx, mumba_highlight self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `Highlight.entries`. Gives iterator<[`AbstractRange`, `AbstractRange`]>. Deferred. */
static inline mumba_status mumba_highlight_entries(mumba_context *ctx, mumba_highlight self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `Highlight.keys`. Gives iterator<`AbstractRange`>. Deferred. */
static inline mumba_status mumba_highlight_keys(mumba_context *ctx, mumba_highlight self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `Highlight.values`. Gives iterator<`AbstractRange`>. Deferred. */
static inline mumba_status mumba_highlight_values(mumba_context *ctx, mumba_highlight self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `Highlight.forEach`. Deferred. */
static inline mumba_status mumba_highlight_for_each(mumba_context *ctx, mumba_highlight self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Highlight.forEach`. Deferred. */
static inline mumba_status mumba_highlight_for_each_with_this_arg(
    mumba_context *ctx, mumba_highlight self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `Highlight.has`. Reads. */
static inline mumba_status mumba_highlight_has(
    mumba_context *ctx, mumba_highlight self, mumba_abstract_range value, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(value);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `Highlight.add`. Deferred. */
static inline mumba_status mumba_highlight_add(mumba_context *ctx, mumba_highlight self, mumba_abstract_range value) {
    return mumba_call_plain(ctx, self, 0x80000433u, 03u, value, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Highlight.delete`. Reads. */
static inline mumba_status mumba_highlight_delete(
    mumba_context *ctx, mumba_highlight self, mumba_abstract_range value, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(value);
    return mumba_web_call_bool(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `Highlight.clear`. Deferred. */
static inline mumba_status mumba_highlight_clear(mumba_context *ctx, mumba_highlight self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `Highlight.priority`. Reads. */
static inline mumba_status mumba_highlight_get_priority(mumba_context *ctx, mumba_highlight self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800011b0u, result);
}

/** `Highlight.priority`. Deferred. */
static inline mumba_status mumba_highlight_set_priority(mumba_context *ctx, mumba_highlight self, int32_t value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_number((double)value));
}

/** `Highlight.type`. Reads. */
static inline mumba_status mumba_highlight_get_type(
    mumba_context *ctx, mumba_highlight self, mumba_highlight_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `Highlight.type`. Deferred. */
static inline mumba_status mumba_highlight_set_type(
    mumba_context *ctx, mumba_highlight self, mumba_highlight_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `HighlightRegistry`. */
typedef mumba_handle mumba_highlight_registry;

/** Gives `object` itself when it is of `HighlightRegistry`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_highlight_registry(
    mumba_context *ctx, mumba_handle object, mumba_highlight_registry *result) {
    return mumba_web_cast(ctx, object, 0x800001a8u, 0, result);
}

/** `HighlightRegistry.size`. Reads. */
static inline mumba_status mumba_highlight_registry_get_size(
    mumba_context *ctx, mumba_highlight_registry self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `HighlightRegistry.entries`. Gives iterator<[a string, `Highlight`]>. Deferred. */
static inline mumba_status mumba_highlight_registry_entries(
    mumba_context *ctx, mumba_highlight_registry self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `HighlightRegistry.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_highlight_registry_keys(
    mumba_context *ctx, mumba_highlight_registry self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `HighlightRegistry.values`. Gives iterator<`Highlight`>. Deferred. */
static inline mumba_status mumba_highlight_registry_values(
    mumba_context *ctx, mumba_highlight_registry self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `HighlightRegistry.forEach`. Deferred. */
static inline mumba_status mumba_highlight_registry_for_each(
    mumba_context *ctx, mumba_highlight_registry self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `HighlightRegistry.forEach`. Deferred. */
static inline mumba_status mumba_highlight_registry_for_each_with_this_arg(
    mumba_context *ctx, mumba_highlight_registry self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `HighlightRegistry.get`. Gives `Highlight` or none. Reads. */
static inline mumba_status mumba_highlight_registry_get(
    mumba_context *ctx, mumba_highlight_registry self, mumba_string key, mumba_highlight *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `HighlightRegistry.get`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_highlight_registry_get_deferred(
    mumba_context *ctx, mumba_highlight_registry self, mumba_string key, mumba_highlight *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `HighlightRegistry.has`. Reads. */
static inline mumba_status mumba_highlight_registry_has(
    mumba_context *ctx, mumba_highlight_registry self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `HighlightRegistry.set`. Deferred. */
static inline mumba_status mumba_highlight_registry_set(
    mumba_context *ctx, mumba_highlight_registry self, mumba_string key, mumba_highlight value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(key);
    argv[1] = mumba_of_handle(value);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 2, NULL);
}

/** `HighlightRegistry.delete`. Reads. */
static inline mumba_status mumba_highlight_registry_delete(
    mumba_context *ctx, mumba_highlight_registry self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `HighlightRegistry.clear`. Deferred. */
static inline mumba_status mumba_highlight_registry_clear(mumba_context *ctx, mumba_highlight_registry self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `HighlightRegistry.highlightsFromPoint`. Gives sequence<`HighlightHitResult`>. Deferred. */
static inline mumba_status mumba_highlight_registry_highlights_from_point(
    mumba_context *ctx, mumba_highlight_registry self, float x, float y, mumba_array *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)x);
    argv[1] = mumba_of_number((double)y);
    return mumba_invoke(ctx, self, 0x80000bd9u, argv, 2, result);
}

/** `HighlightRegistry.highlightsFromPoint`. Gives sequence<`HighlightHitResult`>. Deferred. */
static inline mumba_status mumba_highlight_registry_highlights_from_point_with_options(
    mumba_context *ctx, mumba_highlight_registry self, float x, float y, mumba_highlights_from_point_options options,
    mumba_array *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)x);
    argv[1] = mumba_of_number((double)y);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000bd9u, argv, 3, result);
}

/** `HighlightHitResult`: an object with members. */
typedef mumba_handle mumba_highlight_hit_result;

/** Makes a `HighlightHitResult` without members. Deferred. */
static inline mumba_status mumba_highlight_hit_result_create(mumba_context *ctx, mumba_highlight_hit_result *result) {
    return mumba_object_create(ctx, result);
}

/** `HighlightHitResult.highlight`. Deferred. */
static inline mumba_status mumba_highlight_hit_result_set_highlight(
    mumba_context *ctx, mumba_highlight_hit_result self, mumba_highlight value) {
    return mumba_set(ctx, self, 0x80000bd7u, mumba_of_handle(value));
}

/** `HighlightHitResult.highlight`. Gives `Highlight` or none. Reads. */
static inline mumba_status mumba_highlight_hit_result_get_highlight(
    mumba_context *ctx, mumba_highlight_hit_result self, mumba_highlight *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bd7u, result);
}

/** `HighlightHitResult.ranges`. Deferred. */
static inline mumba_status mumba_highlight_hit_result_set_ranges(
    mumba_context *ctx, mumba_highlight_hit_result self, const mumba_abstract_range *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000121au, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HighlightHitResult.ranges`. Gives sequence<`AbstractRange`> or none. Reads. */
static inline mumba_status mumba_highlight_hit_result_get_ranges(
    mumba_context *ctx, mumba_highlight_hit_result self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000121au, result);
}

/** `HighlightsFromPointOptions`: an object with members. */
typedef mumba_handle mumba_highlights_from_point_options;

/** Makes a `HighlightsFromPointOptions` without members. Deferred. */
static inline mumba_status mumba_highlights_from_point_options_create(
    mumba_context *ctx, mumba_highlights_from_point_options *result) {
    return mumba_object_create(ctx, result);
}

/** `HighlightsFromPointOptions.shadowRoots`. Without it: []. Deferred. */
static inline mumba_status mumba_highlights_from_point_options_set_shadow_roots(
    mumba_context *ctx, mumba_highlights_from_point_options self, const mumba_shadow_root *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001480u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HighlightsFromPointOptions.shadowRoots`. Gives sequence<`ShadowRoot`> or none. Reads. */
static inline mumba_status mumba_highlights_from_point_options_get_shadow_roots(
    mumba_context *ctx, mumba_highlights_from_point_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001480u, result);
}

#endif /* MUMBA_WEB_CSS_HIGHLIGHT_API_H */
