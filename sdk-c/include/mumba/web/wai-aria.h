/**
 * @file wai-aria.h
 * Accessible Rich Internet Applications (WAI-ARIA) 1.3: <https://w3c.github.io/aria/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WAI_ARIA_H
#define MUMBA_WEB_WAI_ARIA_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_aria_notification_options;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_element_internals;
typedef mumba_name mumba_aria_notify_priority;

/** `AriaNotifyPriority`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_aria_notify_priority;

/** "normal" */
#define MUMBA_ARIA_NOTIFY_PRIORITY_NORMAL ((mumba_aria_notify_priority)0x80000f09u)
/** "high" */
#define MUMBA_ARIA_NOTIFY_PRIORITY_HIGH ((mumba_aria_notify_priority)0x80000bd4u)

/** `Document.ariaNotify`. Deferred. */
static inline mumba_status mumba_document_aria_notify(
    mumba_context *ctx, mumba_document self, mumba_string announcement) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(announcement);
    return mumba_invoke(ctx, self, 0x800004dau, argv, 1, NULL);
}

/** `Document.ariaNotify`. Deferred. */
static inline mumba_status mumba_document_aria_notify_with_options(
    mumba_context *ctx, mumba_document self, mumba_string announcement, mumba_aria_notification_options options) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(announcement);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800004dau, argv, 2, NULL);
}

/** `Element.role`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_role(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001358u, result);
}

/** `Element.role`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_role(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001358u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaActiveDescendantElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_get_aria_active_descendant_element(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004bbu, result);
}

/** `Element.ariaActiveDescendantElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_aria_active_descendant_element_deferred(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800004bbu, result);
}

/** `Element.ariaActiveDescendantElement`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_aria_active_descendant_element(
    mumba_context *ctx, mumba_element self, mumba_element value) {
    return mumba_set(ctx, self, 0x800004bbu, mumba_web_of_nullable(value));
}

/** `Element.ariaAtomic`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_atomic(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004bcu, result);
}

/** `Element.ariaAtomic`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_atomic(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004bcu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaAutoComplete`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_auto_complete(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004bdu, result);
}

/** `Element.ariaAutoComplete`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_auto_complete(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004bdu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaBrailleLabel`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_braille_label(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004beu, result);
}

/** `Element.ariaBrailleLabel`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_braille_label(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004beu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaBrailleRoleDescription`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_braille_role_description(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004bfu, result);
}

/** `Element.ariaBrailleRoleDescription`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_braille_role_description(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004bfu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaBusy`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_busy(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c0u, result);
}

/** `Element.ariaBusy`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_busy(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c0u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaChecked`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_checked(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c1u, result);
}

/** `Element.ariaChecked`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_checked(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c1u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaColCount`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_col_count(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c2u, result);
}

/** `Element.ariaColCount`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_col_count(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c2u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaColIndex`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_col_index(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c3u, result);
}

/** `Element.ariaColIndex`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_col_index(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c3u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaColIndexText`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_col_index_text(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c4u, result);
}

/** `Element.ariaColIndexText`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_col_index_text(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c4u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaColSpan`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_col_span(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c5u, result);
}

/** `Element.ariaColSpan`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_col_span(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c5u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaControlsElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_get_aria_controls_elements(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004c6u, result);
}

/**
 * `Element.ariaControlsElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_element_get_aria_controls_elements_deferred(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004c6u, result);
}

/** `Element.ariaControlsElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_aria_controls_elements(
    mumba_context *ctx, mumba_element self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004c6u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `Element.ariaCurrent`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_current(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c7u, result);
}

/** `Element.ariaCurrent`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_current(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c7u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaDescribedByElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_get_aria_described_by_elements(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004c8u, result);
}

/**
 * `Element.ariaDescribedByElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn out to
 * be null.
 */
static inline mumba_status mumba_element_get_aria_described_by_elements_deferred(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004c8u, result);
}

/** `Element.ariaDescribedByElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_aria_described_by_elements(
    mumba_context *ctx, mumba_element self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004c8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `Element.ariaDescription`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_description(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c9u, result);
}

/** `Element.ariaDescription`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_description(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c9u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaDetailsElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_get_aria_details_elements(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004cau, result);
}

/**
 * `Element.ariaDetailsElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_element_get_aria_details_elements_deferred(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004cau, result);
}

/** `Element.ariaDetailsElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_aria_details_elements(
    mumba_context *ctx, mumba_element self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004cau, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `Element.ariaDisabled`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_disabled(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004cbu, result);
}

/** `Element.ariaDisabled`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_disabled(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004cbu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaErrorMessageElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_get_aria_error_message_elements(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004ccu, result);
}

/**
 * `Element.ariaErrorMessageElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn out to
 * be null.
 */
static inline mumba_status mumba_element_get_aria_error_message_elements_deferred(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004ccu, result);
}

/** `Element.ariaErrorMessageElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_aria_error_message_elements(
    mumba_context *ctx, mumba_element self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004ccu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `Element.ariaExpanded`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_expanded(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004cdu, result);
}

/** `Element.ariaExpanded`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_expanded(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004cdu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaFlowToElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_get_aria_flow_to_elements(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004ceu, result);
}

/**
 * `Element.ariaFlowToElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_element_get_aria_flow_to_elements_deferred(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004ceu, result);
}

/** `Element.ariaFlowToElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_aria_flow_to_elements(
    mumba_context *ctx, mumba_element self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004ceu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `Element.ariaHasPopup`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_has_popup(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004cfu, result);
}

/** `Element.ariaHasPopup`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_has_popup(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004cfu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaHidden`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_hidden(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d0u, result);
}

/** `Element.ariaHidden`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_hidden(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d0u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaInvalid`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_invalid(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d1u, result);
}

/** `Element.ariaInvalid`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_invalid(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d1u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaKeyShortcuts`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_key_shortcuts(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d2u, result);
}

/** `Element.ariaKeyShortcuts`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_key_shortcuts(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d2u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaLabel`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_label(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d3u, result);
}

/** `Element.ariaLabel`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_label(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d3u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaLabelledByElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_get_aria_labelled_by_elements(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004d4u, result);
}

/**
 * `Element.ariaLabelledByElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_element_get_aria_labelled_by_elements_deferred(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004d4u, result);
}

/** `Element.ariaLabelledByElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_aria_labelled_by_elements(
    mumba_context *ctx, mumba_element self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004d4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `Element.ariaLevel`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_level(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d5u, result);
}

/** `Element.ariaLevel`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_level(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d5u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaLive`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_live(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d6u, result);
}

/** `Element.ariaLive`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_live(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d6u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaModal`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_modal(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d7u, result);
}

/** `Element.ariaModal`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_modal(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d7u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaMultiLine`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_multi_line(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d8u, result);
}

/** `Element.ariaMultiLine`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_multi_line(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d8u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaMultiSelectable`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_multi_selectable(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d9u, result);
}

/** `Element.ariaMultiSelectable`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_multi_selectable(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d9u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaOrientation`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_orientation(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004dbu, result);
}

/** `Element.ariaOrientation`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_orientation(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004dbu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaPlaceholder`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_placeholder(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004dcu, result);
}

/** `Element.ariaPlaceholder`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_placeholder(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004dcu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaPosInSet`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_pos_in_set(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004ddu, result);
}

/** `Element.ariaPosInSet`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_pos_in_set(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004ddu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaPressed`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_pressed(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004deu, result);
}

/** `Element.ariaPressed`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_pressed(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004deu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaReadOnly`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_read_only(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004dfu, result);
}

/** `Element.ariaReadOnly`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_read_only(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004dfu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaRelevant`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_relevant(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e0u, result);
}

/** `Element.ariaRelevant`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_relevant(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e0u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaRequired`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_required(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e1u, result);
}

/** `Element.ariaRequired`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_required(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e1u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaRoleDescription`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_role_description(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e2u, result);
}

/** `Element.ariaRoleDescription`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_role_description(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e2u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaRowCount`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_row_count(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e3u, result);
}

/** `Element.ariaRowCount`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_row_count(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e3u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaRowIndex`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_row_index(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e4u, result);
}

/** `Element.ariaRowIndex`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_row_index(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e4u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaRowIndexText`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_row_index_text(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e5u, result);
}

/** `Element.ariaRowIndexText`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_row_index_text(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e5u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaRowSpan`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_row_span(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e6u, result);
}

/** `Element.ariaRowSpan`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_row_span(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e6u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaSelected`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_selected(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e7u, result);
}

/** `Element.ariaSelected`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_selected(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e7u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaSetSize`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_set_size(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e8u, result);
}

/** `Element.ariaSetSize`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_set_size(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e8u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaSort`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_sort(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e9u, result);
}

/** `Element.ariaSort`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_sort(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e9u, mumba_web_of_nullable_string(value));
}

/** `Element.ariaValueMax`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_value_max(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004eau, result);
}

/** `Element.ariaValueMax`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_value_max(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004eau, mumba_web_of_nullable_string(value));
}

/** `Element.ariaValueMin`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_value_min(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004ebu, result);
}

/** `Element.ariaValueMin`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_value_min(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004ebu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaValueNow`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_value_now(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004ecu, result);
}

/** `Element.ariaValueNow`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_value_now(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004ecu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaValueText`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_aria_value_text(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004edu, result);
}

/** `Element.ariaValueText`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_aria_value_text(
    mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004edu, mumba_web_of_nullable_string(value));
}

/** `Element.ariaNotify`. Deferred. */
static inline mumba_status mumba_element_aria_notify(
    mumba_context *ctx, mumba_element self, mumba_string announcement) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(announcement);
    return mumba_invoke(ctx, self, 0x800004dau, argv, 1, NULL);
}

/** `Element.ariaNotify`. Deferred. */
static inline mumba_status mumba_element_aria_notify_with_options(
    mumba_context *ctx, mumba_element self, mumba_string announcement, mumba_aria_notification_options options) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(announcement);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800004dau, argv, 2, NULL);
}

/** `ElementInternals.role`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_role(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001358u, result);
}

/** `ElementInternals.role`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_role(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001358u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaActiveDescendantElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_active_descendant_element(
    mumba_context *ctx, mumba_element_internals self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004bbu, result);
}

/** `ElementInternals.ariaActiveDescendantElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_internals_get_aria_active_descendant_element_deferred(
    mumba_context *ctx, mumba_element_internals self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800004bbu, result);
}

/** `ElementInternals.ariaActiveDescendantElement`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_active_descendant_element(
    mumba_context *ctx, mumba_element_internals self, mumba_element value) {
    return mumba_set(ctx, self, 0x800004bbu, mumba_web_of_nullable(value));
}

/** `ElementInternals.ariaAtomic`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_atomic(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004bcu, result);
}

/** `ElementInternals.ariaAtomic`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_atomic(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004bcu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaAutoComplete`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_auto_complete(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004bdu, result);
}

/** `ElementInternals.ariaAutoComplete`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_auto_complete(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004bdu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaBrailleLabel`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_braille_label(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004beu, result);
}

/** `ElementInternals.ariaBrailleLabel`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_braille_label(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004beu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaBrailleRoleDescription`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_braille_role_description(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004bfu, result);
}

/** `ElementInternals.ariaBrailleRoleDescription`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_braille_role_description(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004bfu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaBusy`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_busy(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c0u, result);
}

/** `ElementInternals.ariaBusy`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_busy(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c0u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaChecked`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_checked(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c1u, result);
}

/** `ElementInternals.ariaChecked`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_checked(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c1u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaColCount`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_col_count(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c2u, result);
}

/** `ElementInternals.ariaColCount`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_col_count(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c2u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaColIndex`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_col_index(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c3u, result);
}

/** `ElementInternals.ariaColIndex`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_col_index(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c3u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaColIndexText`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_col_index_text(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c4u, result);
}

/** `ElementInternals.ariaColIndexText`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_col_index_text(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c4u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaColSpan`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_col_span(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c5u, result);
}

/** `ElementInternals.ariaColSpan`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_col_span(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c5u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaControlsElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_controls_elements(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004c6u, result);
}

/**
 * `ElementInternals.ariaControlsElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_element_internals_get_aria_controls_elements_deferred(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004c6u, result);
}

/** `ElementInternals.ariaControlsElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_controls_elements(
    mumba_context *ctx, mumba_element_internals self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004c6u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ElementInternals.ariaCurrent`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_current(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c7u, result);
}

/** `ElementInternals.ariaCurrent`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_current(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c7u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaDescribedByElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_described_by_elements(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004c8u, result);
}

/**
 * `ElementInternals.ariaDescribedByElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_element_internals_get_aria_described_by_elements_deferred(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004c8u, result);
}

/** `ElementInternals.ariaDescribedByElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_described_by_elements(
    mumba_context *ctx, mumba_element_internals self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004c8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ElementInternals.ariaDescription`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_description(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004c9u, result);
}

/** `ElementInternals.ariaDescription`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_description(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004c9u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaDetailsElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_details_elements(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004cau, result);
}

/**
 * `ElementInternals.ariaDetailsElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn out
 * to be null.
 */
static inline mumba_status mumba_element_internals_get_aria_details_elements_deferred(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004cau, result);
}

/** `ElementInternals.ariaDetailsElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_details_elements(
    mumba_context *ctx, mumba_element_internals self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004cau, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ElementInternals.ariaDisabled`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_disabled(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004cbu, result);
}

/** `ElementInternals.ariaDisabled`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_disabled(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004cbu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaErrorMessageElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_error_message_elements(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004ccu, result);
}

/**
 * `ElementInternals.ariaErrorMessageElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may
 * turn out to be null.
 */
static inline mumba_status mumba_element_internals_get_aria_error_message_elements_deferred(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004ccu, result);
}

/** `ElementInternals.ariaErrorMessageElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_error_message_elements(
    mumba_context *ctx, mumba_element_internals self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004ccu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ElementInternals.ariaExpanded`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_expanded(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004cdu, result);
}

/** `ElementInternals.ariaExpanded`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_expanded(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004cdu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaFlowToElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_flow_to_elements(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004ceu, result);
}

/**
 * `ElementInternals.ariaFlowToElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn out
 * to be null.
 */
static inline mumba_status mumba_element_internals_get_aria_flow_to_elements_deferred(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004ceu, result);
}

/** `ElementInternals.ariaFlowToElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_flow_to_elements(
    mumba_context *ctx, mumba_element_internals self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004ceu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ElementInternals.ariaHasPopup`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_has_popup(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004cfu, result);
}

/** `ElementInternals.ariaHasPopup`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_has_popup(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004cfu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaHidden`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_hidden(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d0u, result);
}

/** `ElementInternals.ariaHidden`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_hidden(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d0u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaInvalid`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_invalid(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d1u, result);
}

/** `ElementInternals.ariaInvalid`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_invalid(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d1u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaKeyShortcuts`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_key_shortcuts(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d2u, result);
}

/** `ElementInternals.ariaKeyShortcuts`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_key_shortcuts(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d2u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaLabel`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_label(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d3u, result);
}

/** `ElementInternals.ariaLabel`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_label(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d3u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaLabelledByElements`. Gives frozen array<`Element`> or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_labelled_by_elements(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004d4u, result);
}

/**
 * `ElementInternals.ariaLabelledByElements`. Gives frozen array<`Element`>. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_element_internals_get_aria_labelled_by_elements_deferred(
    mumba_context *ctx, mumba_element_internals self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004d4u, result);
}

/** `ElementInternals.ariaLabelledByElements`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_labelled_by_elements(
    mumba_context *ctx, mumba_element_internals self, const mumba_element *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_handle(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004d4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ElementInternals.ariaLevel`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_level(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d5u, result);
}

/** `ElementInternals.ariaLevel`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_level(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d5u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaLive`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_live(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d6u, result);
}

/** `ElementInternals.ariaLive`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_live(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d6u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaModal`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_modal(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d7u, result);
}

/** `ElementInternals.ariaModal`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_modal(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d7u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaMultiLine`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_multi_line(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d8u, result);
}

/** `ElementInternals.ariaMultiLine`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_multi_line(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d8u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaMultiSelectable`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_multi_selectable(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004d9u, result);
}

/** `ElementInternals.ariaMultiSelectable`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_multi_selectable(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004d9u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaOrientation`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_orientation(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004dbu, result);
}

/** `ElementInternals.ariaOrientation`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_orientation(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004dbu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaPlaceholder`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_placeholder(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004dcu, result);
}

/** `ElementInternals.ariaPlaceholder`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_placeholder(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004dcu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaPosInSet`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_pos_in_set(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004ddu, result);
}

/** `ElementInternals.ariaPosInSet`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_pos_in_set(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004ddu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaPressed`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_pressed(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004deu, result);
}

/** `ElementInternals.ariaPressed`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_pressed(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004deu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaReadOnly`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_read_only(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004dfu, result);
}

/** `ElementInternals.ariaReadOnly`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_read_only(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004dfu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaRelevant`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_relevant(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e0u, result);
}

/** `ElementInternals.ariaRelevant`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_relevant(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e0u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaRequired`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_required(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e1u, result);
}

/** `ElementInternals.ariaRequired`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_required(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e1u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaRoleDescription`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_role_description(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e2u, result);
}

/** `ElementInternals.ariaRoleDescription`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_role_description(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e2u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaRowCount`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_row_count(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e3u, result);
}

/** `ElementInternals.ariaRowCount`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_row_count(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e3u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaRowIndex`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_row_index(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e4u, result);
}

/** `ElementInternals.ariaRowIndex`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_row_index(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e4u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaRowIndexText`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_row_index_text(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e5u, result);
}

/** `ElementInternals.ariaRowIndexText`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_row_index_text(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e5u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaRowSpan`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_row_span(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e6u, result);
}

/** `ElementInternals.ariaRowSpan`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_row_span(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e6u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaSelected`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_selected(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e7u, result);
}

/** `ElementInternals.ariaSelected`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_selected(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e7u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaSetSize`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_set_size(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e8u, result);
}

/** `ElementInternals.ariaSetSize`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_set_size(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e8u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaSort`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_sort(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004e9u, result);
}

/** `ElementInternals.ariaSort`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_sort(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004e9u, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaValueMax`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_value_max(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004eau, result);
}

/** `ElementInternals.ariaValueMax`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_value_max(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004eau, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaValueMin`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_value_min(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004ebu, result);
}

/** `ElementInternals.ariaValueMin`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_value_min(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004ebu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaValueNow`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_value_now(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004ecu, result);
}

/** `ElementInternals.ariaValueNow`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_value_now(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004ecu, mumba_web_of_nullable_string(value));
}

/** `ElementInternals.ariaValueText`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_internals_get_aria_value_text(
    mumba_context *ctx, mumba_element_internals self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800004edu, result);
}

/** `ElementInternals.ariaValueText`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_element_internals_set_aria_value_text(
    mumba_context *ctx, mumba_element_internals self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004edu, mumba_web_of_nullable_string(value));
}

/** `AriaNotificationOptions`: an object with members. */
typedef mumba_handle mumba_aria_notification_options;

/** Makes a `AriaNotificationOptions` without members. Deferred. */
static inline mumba_status mumba_aria_notification_options_create(
    mumba_context *ctx, mumba_aria_notification_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AriaNotificationOptions.priority`. Without it: "normal". Deferred. */
static inline mumba_status mumba_aria_notification_options_set_priority(
    mumba_context *ctx, mumba_aria_notification_options self, mumba_aria_notify_priority value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_name(value));
}

/** `AriaNotificationOptions.priority`. Reads. */
static inline mumba_status mumba_aria_notification_options_get_priority(
    mumba_context *ctx, mumba_aria_notification_options self, mumba_aria_notify_priority *result) {
    return mumba_web_get_name(ctx, self, 0x800011b0u, result);
}

#endif /* MUMBA_WEB_WAI_ARIA_H */
