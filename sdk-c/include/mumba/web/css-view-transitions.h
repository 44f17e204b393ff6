/**
 * @file css-view-transitions.h
 * CSS View Transitions Module Level 2: <https://drafts.csswg.org/css-view-transitions-2/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_VIEW_TRANSITIONS_H
#define MUMBA_WEB_CSS_VIEW_TRANSITIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_view_transition_rule;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_start_view_transition_options;
typedef mumba_handle mumba_view_transition;
typedef mumba_handle mumba_view_transition_type_set;
typedef mumba_handle mumba_view_transition_update_callback;

/**
 * `ViewTransitionUpdateCallback`: a function made with `mumba_callback_create`. It is called with nothing and returns
 * promise<any value>.
 */
typedef mumba_handle mumba_view_transition_update_callback;

/** `CSSViewTransitionRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_view_transition_rule;

/** Gives `object` itself when it is of `CSSViewTransitionRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_view_transition_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_view_transition_rule *result) {
    return mumba_web_cast(ctx, object, 0x80000095u, 0, result);
}

/** `CSSViewTransitionRule.navigation`. Reads. */
static inline mumba_status mumba_css_view_transition_rule_get_navigation(
    mumba_context *ctx, mumba_css_view_transition_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ecfu, result);
}

/** `CSSViewTransitionRule.types`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_css_view_transition_rule_get_types(
    mumba_context *ctx, mumba_css_view_transition_rule self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001683u, result);
}

/** `Document.startViewTransition`. Deferred. */
static inline mumba_status mumba_document_start_view_transition(
    mumba_context *ctx, mumba_document self, mumba_view_transition *result) {
    return mumba_invoke(ctx, self, 0x8000152cu, NULL, 0, result);
}

/** `Document.startViewTransition`. Deferred. */
static inline mumba_status mumba_document_start_view_transition_with_view_transition_update_callback(
    mumba_context *ctx, mumba_document self, mumba_view_transition_update_callback callback_options,
    mumba_view_transition *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback_options);
    return mumba_invoke(ctx, self, 0x8000152cu, argv, 1, result);
}

/** `Document.startViewTransition`. Deferred. */
static inline mumba_status mumba_document_start_view_transition_with_start_view_transition_options(
    mumba_context *ctx, mumba_document self, mumba_start_view_transition_options callback_options,
    mumba_view_transition *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback_options);
    return mumba_invoke(ctx, self, 0x8000152cu, argv, 1, result);
}

/** `Document.activeViewTransition`. Gives `ViewTransition` or none. Reads. */
static inline mumba_status mumba_document_get_active_view_transition(
    mumba_context *ctx, mumba_document self, mumba_view_transition *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000042cu, result);
}

/** `Document.activeViewTransition`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_active_view_transition_deferred(
    mumba_context *ctx, mumba_document self, mumba_view_transition *result) {
    return mumba_get_handle(ctx, self, 0x8000042cu, result);
}

/** `ViewTransition`. */
typedef mumba_handle mumba_view_transition;

/** Gives `object` itself when it is of `ViewTransition`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_view_transition(
    mumba_context *ctx, mumba_handle object, mumba_view_transition *result) {
    return mumba_web_cast(ctx, object, 0x80000393u, 0, result);
}

/** `ViewTransition.updateCallbackDone`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_view_transition_get_update_callback_done(
    mumba_context *ctx, mumba_view_transition self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x800016fbu, result);
}

/** `ViewTransition.ready`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_view_transition_get_ready(
    mumba_context *ctx, mumba_view_transition self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80001238u, result);
}

/** `ViewTransition.finished`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_view_transition_get_finished(
    mumba_context *ctx, mumba_view_transition self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80000a19u, result);
}

/** `ViewTransition.skipTransition`. Deferred. */
static inline mumba_status mumba_view_transition_skip_transition(mumba_context *ctx, mumba_view_transition self) {
    return mumba_invoke(ctx, self, 0x800014beu, NULL, 0, NULL);
}

/** `ViewTransition.types`. Deferred. */
static inline mumba_status mumba_view_transition_get_types(
    mumba_context *ctx, mumba_view_transition self, mumba_view_transition_type_set *result) {
    return mumba_get_handle(ctx, self, 0x80001683u, result);
}

/** `ViewTransition.waitUntil`. `promise`: promise<any value>. Deferred. */
static inline mumba_status mumba_view_transition_wait_until(
    mumba_context *ctx, mumba_view_transition self, mumba_promise promise) {
    return mumba_call_plain(ctx, self, 0x800017abu, 03u, promise, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ViewTransitionTypeSet`. */
typedef mumba_handle mumba_view_transition_type_set;

/** Gives `object` itself when it is of `ViewTransitionTypeSet`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_view_transition_type_set(
    mumba_context *ctx, mumba_handle object, mumba_view_transition_type_set *result) {
    return mumba_web_cast(ctx, object, 0x80000394u, 0, result);
}

/** `ViewTransitionTypeSet.size`. Reads. */
static inline mumba_status mumba_view_transition_type_set_get_size(
    mumba_context *ctx, mumba_view_transition_type_set self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `ViewTransitionTypeSet.entries`. Gives iterator<[a string, a string]>. Deferred. */
static inline mumba_status mumba_view_transition_type_set_entries(
    mumba_context *ctx, mumba_view_transition_type_set self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `ViewTransitionTypeSet.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_view_transition_type_set_keys(
    mumba_context *ctx, mumba_view_transition_type_set self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `ViewTransitionTypeSet.values`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_view_transition_type_set_values(
    mumba_context *ctx, mumba_view_transition_type_set self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `ViewTransitionTypeSet.forEach`. Deferred. */
static inline mumba_status mumba_view_transition_type_set_for_each(
    mumba_context *ctx, mumba_view_transition_type_set self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ViewTransitionTypeSet.forEach`. Deferred. */
static inline mumba_status mumba_view_transition_type_set_for_each_with_this_arg(
    mumba_context *ctx, mumba_view_transition_type_set self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `ViewTransitionTypeSet.has`. Reads. */
static inline mumba_status mumba_view_transition_type_set_has(
    mumba_context *ctx, mumba_view_transition_type_set self, mumba_string value, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(value);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `ViewTransitionTypeSet.add`. Deferred. */
static inline mumba_status mumba_view_transition_type_set_add(
    mumba_context *ctx, mumba_view_transition_type_set self, mumba_string value) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x80000433u, argv, 1, NULL);
}

/** `ViewTransitionTypeSet.delete`. Reads. */
static inline mumba_status mumba_view_transition_type_set_delete(
    mumba_context *ctx, mumba_view_transition_type_set self, mumba_string value, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(value);
    return mumba_web_call_bool(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `ViewTransitionTypeSet.clear`. Deferred. */
static inline mumba_status mumba_view_transition_type_set_clear(
    mumba_context *ctx, mumba_view_transition_type_set self) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, NULL);
}

/** `StartViewTransitionOptions`: an object with members. */
typedef mumba_handle mumba_start_view_transition_options;

/** Makes a `StartViewTransitionOptions` without members. Deferred. */
static inline mumba_status mumba_start_view_transition_options_create(
    mumba_context *ctx, mumba_start_view_transition_options *result) {
    return mumba_object_create(ctx, result);
}

/** `StartViewTransitionOptions.types`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_start_view_transition_options_set_types(
    mumba_context *ctx, mumba_start_view_transition_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_string(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001683u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `StartViewTransitionOptions.types`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_start_view_transition_options_get_types(
    mumba_context *ctx, mumba_start_view_transition_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001683u, result);
}

/** `StartViewTransitionOptions.update`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_start_view_transition_options_set_update(
    mumba_context *ctx, mumba_start_view_transition_options self, mumba_view_transition_update_callback value) {
    return mumba_set(ctx, self, 0x800016fau, mumba_web_of_nullable(value));
}

/** `StartViewTransitionOptions.update`. Gives `ViewTransitionUpdateCallback` or none. Reads. */
static inline mumba_status mumba_start_view_transition_options_get_update(
    mumba_context *ctx, mumba_start_view_transition_options self, mumba_view_transition_update_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x800016fau, result);
}

#endif /* MUMBA_WEB_CSS_VIEW_TRANSITIONS_H */
