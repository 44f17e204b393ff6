/**
 * @file dom.h
 * DOM Standard: <https://dom.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_DOM_H
#define MUMBA_WEB_DOM_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_controller;
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_abstract_range;
typedef mumba_handle mumba_add_event_listener_options;
typedef mumba_handle mumba_animation_event;
typedef mumba_handle mumba_attr;
typedef mumba_handle mumba_cdata_section;
typedef mumba_handle mumba_character_data;
typedef mumba_handle mumba_clipboard_event;
typedef mumba_handle mumba_command_event;
typedef mumba_handle mumba_comment;
typedef mumba_handle mumba_composition_event;
typedef mumba_handle mumba_content_visibility_auto_state_change_event;
typedef mumba_handle mumba_custom_element_registry;
typedef mumba_handle mumba_custom_event;
typedef mumba_handle mumba_custom_event_init;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_document_fragment;
typedef mumba_handle mumba_document_type;
typedef mumba_handle mumba_dom_implementation;
typedef mumba_handle mumba_dom_token_list;
typedef mumba_handle mumba_drag_event;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_element_creation_options;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_event_init;
typedef mumba_handle mumba_event_listener_object;
typedef mumba_handle mumba_event_listener_options;
typedef mumba_handle mumba_event_target;
typedef mumba_handle mumba_focus_event;
typedef mumba_handle mumba_form_data_event;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_get_root_node_options;
typedef mumba_handle mumba_html_collection;
typedef mumba_handle mumba_html_slot_element;
typedef mumba_handle mumba_import_node_options;
typedef mumba_handle mumba_input_event;
typedef mumba_handle mumba_keyboard_event;
typedef mumba_handle mumba_mouse_event;
typedef mumba_handle mumba_mutation_callback;
typedef mumba_handle mumba_mutation_observer;
typedef mumba_handle mumba_mutation_observer_init;
typedef mumba_handle mumba_mutation_record;
typedef mumba_handle mumba_named_node_map;
typedef mumba_handle mumba_node;
typedef mumba_handle mumba_node_filter;
typedef mumba_handle mumba_node_iterator;
typedef mumba_handle mumba_node_list;
typedef mumba_handle mumba_picture_in_picture_event;
typedef mumba_handle mumba_pointer_event;
typedef mumba_handle mumba_processing_instruction;
typedef mumba_handle mumba_range;
typedef mumba_handle mumba_security_policy_violation_event;
typedef mumba_handle mumba_shadow_root;
typedef mumba_handle mumba_shadow_root_init;
typedef mumba_handle mumba_snap_event;
typedef mumba_handle mumba_static_range;
typedef mumba_handle mumba_static_range_init;
typedef mumba_handle mumba_submit_event;
typedef mumba_handle mumba_text_event;
typedef mumba_handle mumba_text_node;
typedef mumba_handle mumba_toggle_event;
typedef mumba_handle mumba_touch_event;
typedef mumba_handle mumba_transition_event;
typedef mumba_handle mumba_tree_walker;
typedef mumba_handle mumba_trusted_html;
typedef mumba_handle mumba_trusted_script;
typedef mumba_handle mumba_trusted_script_url;
typedef mumba_handle mumba_ui_event;
typedef mumba_handle mumba_wheel_event;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_xml_document;
typedef mumba_handle mumba_xpath_evaluator;
typedef mumba_handle mumba_xpath_expression;
typedef mumba_handle mumba_xpath_ns_resolver;
typedef mumba_handle mumba_xpath_result;
typedef mumba_handle mumba_xr_session_event;
typedef mumba_handle mumba_xslt_processor;
typedef mumba_name mumba_shadow_root_mode;
typedef mumba_name mumba_slot_assignment_mode;

/** Gets a `mumba_animation_event`, which lives until it returns. */
typedef mumba_status (*mumba_animation_event_listener)(mumba_context *ctx, void *user, mumba_animation_event event);

/** Gets a `mumba_clipboard_event`, which lives until it returns. */
typedef mumba_status (*mumba_clipboard_event_listener)(mumba_context *ctx, void *user, mumba_clipboard_event event);

/** Gets a `mumba_command_event`, which lives until it returns. */
typedef mumba_status (*mumba_command_event_listener)(mumba_context *ctx, void *user, mumba_command_event event);

/** Gets a `mumba_composition_event`, which lives until it returns. */
typedef mumba_status (*mumba_composition_event_listener)(mumba_context *ctx, void *user, mumba_composition_event event);

/** Gets a `mumba_content_visibility_auto_state_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_content_visibility_auto_state_change_event_listener)(mumba_context *ctx, void *user, mumba_content_visibility_auto_state_change_event event);

/** Gets a `mumba_drag_event`, which lives until it returns. */
typedef mumba_status (*mumba_drag_event_listener)(mumba_context *ctx, void *user, mumba_drag_event event);

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_focus_event`, which lives until it returns. */
typedef mumba_status (*mumba_focus_event_listener)(mumba_context *ctx, void *user, mumba_focus_event event);

/** Gets a `mumba_form_data_event`, which lives until it returns. */
typedef mumba_status (*mumba_form_data_event_listener)(mumba_context *ctx, void *user, mumba_form_data_event event);

/** Gets a `mumba_input_event`, which lives until it returns. */
typedef mumba_status (*mumba_input_event_listener)(mumba_context *ctx, void *user, mumba_input_event event);

/** Gets a `mumba_keyboard_event`, which lives until it returns. */
typedef mumba_status (*mumba_keyboard_event_listener)(mumba_context *ctx, void *user, mumba_keyboard_event event);

/** Gets a `mumba_mouse_event`, which lives until it returns. */
typedef mumba_status (*mumba_mouse_event_listener)(mumba_context *ctx, void *user, mumba_mouse_event event);

/** Gets a `mumba_picture_in_picture_event`, which lives until it returns. */
typedef mumba_status (*mumba_picture_in_picture_event_listener)(mumba_context *ctx, void *user, mumba_picture_in_picture_event event);

/** Gets a `mumba_pointer_event`, which lives until it returns. */
typedef mumba_status (*mumba_pointer_event_listener)(mumba_context *ctx, void *user, mumba_pointer_event event);

/** Gets a `mumba_security_policy_violation_event`, which lives until it returns. */
typedef mumba_status (*mumba_security_policy_violation_event_listener)(mumba_context *ctx, void *user, mumba_security_policy_violation_event event);

/** Gets a `mumba_snap_event`, which lives until it returns. */
typedef mumba_status (*mumba_snap_event_listener)(mumba_context *ctx, void *user, mumba_snap_event event);

/** Gets a `mumba_submit_event`, which lives until it returns. */
typedef mumba_status (*mumba_submit_event_listener)(mumba_context *ctx, void *user, mumba_submit_event event);

/** Gets a `mumba_text_event`, which lives until it returns. */
typedef mumba_status (*mumba_text_event_listener)(mumba_context *ctx, void *user, mumba_text_event event);

/** Gets a `mumba_toggle_event`, which lives until it returns. */
typedef mumba_status (*mumba_toggle_event_listener)(mumba_context *ctx, void *user, mumba_toggle_event event);

/** Gets a `mumba_touch_event`, which lives until it returns. */
typedef mumba_status (*mumba_touch_event_listener)(mumba_context *ctx, void *user, mumba_touch_event event);

/** Gets a `mumba_transition_event`, which lives until it returns. */
typedef mumba_status (*mumba_transition_event_listener)(mumba_context *ctx, void *user, mumba_transition_event event);

/** Gets a `mumba_ui_event`, which lives until it returns. */
typedef mumba_status (*mumba_ui_event_listener)(mumba_context *ctx, void *user, mumba_ui_event event);

/** Gets a `mumba_wheel_event`, which lives until it returns. */
typedef mumba_status (*mumba_wheel_event_listener)(mumba_context *ctx, void *user, mumba_wheel_event event);

/** Gets a `mumba_xr_session_event`, which lives until it returns. */
typedef mumba_status (*mumba_xr_session_event_listener)(mumba_context *ctx, void *user, mumba_xr_session_event event);

/** `ShadowRootMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_shadow_root_mode;

/** "open" */
#define MUMBA_SHADOW_ROOT_MODE_OPEN ((mumba_shadow_root_mode)0x80001055u)
/** "closed" */
#define MUMBA_SHADOW_ROOT_MODE_CLOSED ((mumba_shadow_root_mode)0x800006afu)

/** `SlotAssignmentMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_slot_assignment_mode;

/** "manual" */
#define MUMBA_SLOT_ASSIGNMENT_MODE_MANUAL ((mumba_slot_assignment_mode)0x80000dd4u)
/** "named" */
#define MUMBA_SLOT_ASSIGNMENT_MODE_NAMED ((mumba_slot_assignment_mode)0x80000ec2u)

/**
 * `MutationCallback`: a function made with `mumba_callback_create`. It is called with mutations
 * (sequence<`MutationRecord`>), observer (`MutationObserver`) and returns nothing.
 */
typedef mumba_handle mumba_mutation_callback;

/** `AbortController`. */
typedef mumba_handle mumba_abort_controller;

/** Gives `object` itself when it is of `AbortController`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_abort_controller(
    mumba_context *ctx, mumba_handle object, mumba_abort_controller *result) {
    return mumba_web_cast(ctx, object, 0x8000001du, 0, result);
}

/** `new AbortController`. Deferred. */
static inline mumba_status mumba_abort_controller_new(mumba_context *ctx, mumba_abort_controller *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AbortController.signal`. Deferred. */
static inline mumba_status mumba_abort_controller_get_signal(
    mumba_context *ctx, mumba_abort_controller self, mumba_abort_signal *result) {
    return mumba_get_handle(ctx, self, 0x8000149fu, result);
}

/** `AbortController.abort`. Deferred. */
static inline mumba_status mumba_abort_controller_abort(mumba_context *ctx, mumba_abort_controller self) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, NULL);
}

/** `AbortController.abort`. Deferred. */
static inline mumba_status mumba_abort_controller_abort_with_reason(
    mumba_context *ctx, mumba_abort_controller self, mumba_value reason) {
    mumba_value argv[1];
    argv[0] = reason;
    return mumba_invoke(ctx, self, 0x80000407u, argv, 1, NULL);
}

/** `AbortSignal`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_abort_signal;

/** Gives `object` itself when it is of `AbortSignal`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_abort_signal(mumba_context *ctx, mumba_handle object, mumba_abort_signal *result) {
    return mumba_web_cast(ctx, object, 0x8000001eu, 0, result);
}

/** `AbortSignal.abort`. Deferred. */
static inline mumba_status mumba_abort_signal_abort(mumba_context *ctx, mumba_abort_signal *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000407u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AbortSignal.abort`. Deferred. */
static inline mumba_status mumba_abort_signal_abort_with_reason(
    mumba_context *ctx, mumba_value reason, mumba_abort_signal *result) {
    mumba_value argv[1];
    argv[0] = reason;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000407u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AbortSignal.timeout`. Deferred. */
static inline mumba_status mumba_abort_signal_timeout(
    mumba_context *ctx, uint64_t milliseconds, mumba_abort_signal *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)milliseconds);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001616u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AbortSignal.any`. Deferred. */
static inline mumba_status mumba_abort_signal_any(
    mumba_context *ctx, const mumba_abort_signal *signals, size_t signals_count, mumba_abort_signal *result) {
    mumba_handle signals_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000001eu, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, signals, signals_count, &signals_array);
    argv[0] = mumba_web_of_nullable(signals_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000049eu, argv, 1, result);
    if (signals_array) mumba_release(ctx, signals_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AbortSignal.aborted`. Reads. */
static inline mumba_status mumba_abort_signal_get_aborted(mumba_context *ctx, mumba_abort_signal self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000408u, result);
}

/** `AbortSignal.reason`. Reads. */
static inline mumba_status mumba_abort_signal_get_reason(
    mumba_context *ctx, mumba_abort_signal self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000123du, result);
}

/** `AbortSignal.reason`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_abort_signal_get_reason_deferred(
    mumba_context *ctx, mumba_abort_signal self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000123du, result);
}

/** `AbortSignal.throwIfAborted`. Deferred. */
static inline mumba_status mumba_abort_signal_throw_if_aborted(mumba_context *ctx, mumba_abort_signal self) {
    return mumba_invoke(ctx, self, 0x80001605u, NULL, 0, NULL);
}

/** `AbortSignal.onabort`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_abort_signal_get_onabort(
    mumba_context *ctx, mumba_abort_signal self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3du, result);
}

/** `AbortSignal.onabort`. `value` may be none. Deferred. */
static inline mumba_status mumba_abort_signal_set_onabort(
    mumba_context *ctx, mumba_abort_signal self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3du, mumba_web_of_nullable(value));
}

/** The event `abort` of `AbortSignal`, a `Event`. */
static inline mumba_status mumba_abort_signal_on_abort(
    mumba_context *ctx, mumba_abort_signal self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_abort_signal_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_abort_signal_on_abort_with_options(
    mumba_context *ctx, mumba_abort_signal self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** `AbstractRange`. */
typedef mumba_handle mumba_abstract_range;

/** Gives `object` itself when it is of `AbstractRange`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_abstract_range(
    mumba_context *ctx, mumba_handle object, mumba_abstract_range *result) {
    return mumba_web_cast(ctx, object, 0x80000020u, 0, result);
}

/** `AbstractRange.startContainer`. Deferred. */
static inline mumba_status mumba_abstract_range_get_start_container(
    mumba_context *ctx, mumba_abstract_range self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80001525u, result);
}

/** `AbstractRange.startOffset`. Reads. */
static inline mumba_status mumba_abstract_range_get_start_offset(
    mumba_context *ctx, mumba_abstract_range self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001529u, result);
}

/** `AbstractRange.endContainer`. Deferred. */
static inline mumba_status mumba_abstract_range_get_end_container(
    mumba_context *ctx, mumba_abstract_range self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80000973u, result);
}

/** `AbstractRange.endOffset`. Reads. */
static inline mumba_status mumba_abstract_range_get_end_offset(
    mumba_context *ctx, mumba_abstract_range self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000097au, result);
}

/** `AbstractRange.collapsed`. Reads. */
static inline mumba_status mumba_abstract_range_get_collapsed(
    mumba_context *ctx, mumba_abstract_range self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006c4u, result);
}

/** `Attr`. It is a `mumba_node` too. */
typedef mumba_handle mumba_attr;

/** Gives `object` itself when it is of `Attr`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_attr(mumba_context *ctx, mumba_handle object, mumba_attr *result) {
    return mumba_web_cast(ctx, object, 0x8000002bu, 0, result);
}

/** `Attr.namespaceURI`. Gives a string or none. Reads. */
static inline mumba_status mumba_attr_get_namespace_uri(mumba_context *ctx, mumba_attr self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000ec6u, result);
}

/** `Attr.prefix`. Gives a string or none. Reads. */
static inline mumba_status mumba_attr_get_prefix(mumba_context *ctx, mumba_attr self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001181u, result);
}

/** `Attr.localName`. Reads. */
static inline mumba_status mumba_attr_get_local_name(mumba_context *ctx, mumba_attr self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d86u, result);
}

/** `Attr.name`. Reads. */
static inline mumba_status mumba_attr_get_name(mumba_context *ctx, mumba_attr self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `Attr.value`. Reads. */
static inline mumba_status mumba_attr_get_value(mumba_context *ctx, mumba_attr self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000174eu, result);
}

/** `Attr.value`. Deferred. */
static inline mumba_status mumba_attr_set_value(mumba_context *ctx, mumba_attr self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_string(value));
}

/** `Attr.ownerElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_attr_get_owner_element(mumba_context *ctx, mumba_attr self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001097u, result);
}

/** `Attr.ownerElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_attr_get_owner_element_deferred(
    mumba_context *ctx, mumba_attr self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80001097u, result);
}

/** `Attr.specified`. Reads. */
static inline mumba_status mumba_attr_get_specified(mumba_context *ctx, mumba_attr self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014fcu, result);
}

/** `CDATASection`. It is a `mumba_text_node` too. */
typedef mumba_handle mumba_cdata_section;

/** Gives `object` itself when it is of `CDATASection`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_cdata_section(
    mumba_context *ctx, mumba_handle object, mumba_cdata_section *result) {
    return mumba_web_cast(ctx, object, 0x80000058u, 0, result);
}

/** `CharacterData`. It is a `mumba_node` too. */
typedef mumba_handle mumba_character_data;

/** Gives `object` itself when it is of `CharacterData`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_character_data(
    mumba_context *ctx, mumba_handle object, mumba_character_data *result) {
    return mumba_web_cast(ctx, object, 0x800000a3u, 0, result);
}

/** `CharacterData.data`. Reads. */
static inline mumba_status mumba_character_data_get_data(
    mumba_context *ctx, mumba_character_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000000bu, result);
}

/** `CharacterData.data`. Deferred. */
static inline mumba_status mumba_character_data_set_data(
    mumba_context *ctx, mumba_character_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_string(value));
}

/** `CharacterData.length`. Reads. */
static inline mumba_status mumba_character_data_get_length(
    mumba_context *ctx, mumba_character_data self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `CharacterData.substringData`. Reads. */
static inline mumba_status mumba_character_data_substring_data(
    mumba_context *ctx, mumba_character_data self, uint32_t offset, uint32_t count, mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)offset);
    argv[1] = mumba_of_number((double)count);
    return mumba_web_call_string(ctx, self, 0x80001583u, argv, 2, result);
}

/** `CharacterData.appendData`. Deferred. */
static inline mumba_status mumba_character_data_append_data(
    mumba_context *ctx, mumba_character_data self, mumba_string data) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x800004a5u, argv, 1, NULL);
}

/** `CharacterData.insertData`. Deferred. */
static inline mumba_status mumba_character_data_insert_data(
    mumba_context *ctx, mumba_character_data self, uint32_t offset, mumba_string data) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)offset);
    argv[1] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x80000c73u, argv, 2, NULL);
}

/** `CharacterData.deleteData`. Deferred. */
static inline mumba_status mumba_character_data_delete_data(
    mumba_context *ctx, mumba_character_data self, uint32_t offset, uint32_t count) {
    return mumba_call_plain(
        ctx, self, 0x80000844u, 011u, MUMBA_NONE, MUMBA_NONE, (double)offset, (double)count, 0, 0, 0, 0, 0, 0);
}

/** `CharacterData.replaceData`. Deferred. */
static inline mumba_status mumba_character_data_replace_data(
    mumba_context *ctx, mumba_character_data self, uint32_t offset, uint32_t count, mumba_string data) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)offset);
    argv[1] = mumba_of_number((double)count);
    argv[2] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x800012adu, argv, 3, NULL);
}

/** `CharacterData.previousElementSibling`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_character_data_get_previous_element_sibling(
    mumba_context *ctx, mumba_character_data self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000119eu, result);
}

/** `CharacterData.previousElementSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_character_data_get_previous_element_sibling_deferred(
    mumba_context *ctx, mumba_character_data self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000119eu, result);
}

/** `CharacterData.nextElementSibling`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_character_data_get_next_element_sibling(
    mumba_context *ctx, mumba_character_data self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ee8u, result);
}

/** `CharacterData.nextElementSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_character_data_get_next_element_sibling_deferred(
    mumba_context *ctx, mumba_character_data self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000ee8u, result);
}

/** `CharacterData.before`. Deferred. */
static inline mumba_status mumba_character_data_before_with_node(
    mumba_context *ctx, mumba_character_data self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.before`. Deferred. */
static inline mumba_status mumba_character_data_before_with_str(
    mumba_context *ctx, mumba_character_data self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.before`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_character_data_before_with_any(
    mumba_context *ctx, mumba_character_data self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.after`. Deferred. */
static inline mumba_status mumba_character_data_after_with_node(
    mumba_context *ctx, mumba_character_data self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.after`. Deferred. */
static inline mumba_status mumba_character_data_after_with_str(
    mumba_context *ctx, mumba_character_data self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.after`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_character_data_after_with_any(
    mumba_context *ctx, mumba_character_data self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.replaceWith`. Deferred. */
static inline mumba_status mumba_character_data_replace_with_with_node(
    mumba_context *ctx, mumba_character_data self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.replaceWith`. Deferred. */
static inline mumba_status mumba_character_data_replace_with_with_str(
    mumba_context *ctx, mumba_character_data self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.replaceWith`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_character_data_replace_with_with_any(
    mumba_context *ctx, mumba_character_data self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `CharacterData.remove`. Deferred. */
static inline mumba_status mumba_character_data_remove(mumba_context *ctx, mumba_character_data self) {
    return mumba_invoke(ctx, self, 0x80000004u, NULL, 0, NULL);
}

/** `Comment`. It is a `mumba_character_data` too. */
typedef mumba_handle mumba_comment;

/** Gives `object` itself when it is of `Comment`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_comment(mumba_context *ctx, mumba_handle object, mumba_comment *result) {
    return mumba_web_cast(ctx, object, 0x800000adu, 0, result);
}

/** `new Comment`. Deferred. */
static inline mumba_status mumba_comment_new(mumba_context *ctx, mumba_comment *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000adu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Comment`. Deferred. */
static inline mumba_status mumba_comment_new_with_data(mumba_context *ctx, mumba_string data, mumba_comment *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000adu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CustomEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_custom_event;

/** Gives `object` itself when it is of `CustomEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_custom_event(mumba_context *ctx, mumba_handle object, mumba_custom_event *result) {
    return mumba_web_cast(ctx, object, 0x800000bfu, 0, result);
}

/** `new CustomEvent`. Deferred. */
static inline mumba_status mumba_custom_event_new(mumba_context *ctx, mumba_string type, mumba_custom_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000bfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CustomEvent`. Deferred. */
static inline mumba_status mumba_custom_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_custom_event_init event_init_dict, mumba_custom_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000bfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CustomEvent.detail`. Reads. */
static inline mumba_status mumba_custom_event_get_detail(
    mumba_context *ctx, mumba_custom_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800008a0u, result);
}

/** `CustomEvent.detail`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_custom_event_get_detail_deferred(
    mumba_context *ctx, mumba_custom_event self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800008a0u, result);
}

/** `CustomEvent.initCustomEvent`. Deferred. */
static inline mumba_status mumba_custom_event_init_custom_event(
    mumba_context *ctx, mumba_custom_event self, mumba_string type) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000c49u, argv, 1, NULL);
}

/** `CustomEvent.initCustomEvent`. Deferred. */
static inline mumba_status mumba_custom_event_init_custom_event_with_bubbles(
    mumba_context *ctx, mumba_custom_event self, mumba_string type, bool bubbles) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    return mumba_invoke(ctx, self, 0x80000c49u, argv, 2, NULL);
}

/** `CustomEvent.initCustomEvent`. Deferred. */
static inline mumba_status mumba_custom_event_init_custom_event_with_bubbles_and_cancelable(
    mumba_context *ctx, mumba_custom_event self, mumba_string type, bool bubbles, bool cancelable) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    argv[2] = mumba_of_bool(cancelable);
    return mumba_invoke(ctx, self, 0x80000c49u, argv, 3, NULL);
}

/** `CustomEvent.initCustomEvent`. Deferred. */
static inline mumba_status mumba_custom_event_init_custom_event_with_bubbles_and_cancelable_and_detail(
    mumba_context *ctx, mumba_custom_event self, mumba_string type, bool bubbles, bool cancelable, mumba_value detail) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    argv[2] = mumba_of_bool(cancelable);
    argv[3] = detail;
    return mumba_invoke(ctx, self, 0x80000c49u, argv, 4, NULL);
}

/** `DOMImplementation`. */
typedef mumba_handle mumba_dom_implementation;

/** Gives `object` itself when it is of `DOMImplementation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_implementation(
    mumba_context *ctx, mumba_handle object, mumba_dom_implementation *result) {
    return mumba_web_cast(ctx, object, 0x800000c6u, 0, result);
}

/** `DOMImplementation.createDocumentType`. Deferred. */
static inline mumba_status mumba_dom_implementation_create_document_type(
    mumba_context *ctx, mumba_dom_implementation self, mumba_string name, mumba_string public_id,
    mumba_string system_id, mumba_document_type *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(public_id);
    argv[2] = mumba_of_string(system_id);
    return mumba_invoke(ctx, self, 0x8000078au, argv, 3, result);
}

/** `DOMImplementation.createDocument`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_dom_implementation_create_document(
    mumba_context *ctx, mumba_dom_implementation self, mumba_string namespace_, mumba_string qualified_name,
    mumba_xml_document *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x80000788u, argv, 2, result);
}

/** `DOMImplementation.createDocument`. `namespace`: a string or none. `doctype` may be none. Deferred. */
static inline mumba_status mumba_dom_implementation_create_document_with_doctype(
    mumba_context *ctx, mumba_dom_implementation self, mumba_string namespace_, mumba_string qualified_name,
    mumba_document_type doctype, mumba_xml_document *result) {
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(qualified_name);
    argv[2] = mumba_web_of_nullable(doctype);
    return mumba_invoke(ctx, self, 0x80000788u, argv, 3, result);
}

/** `DOMImplementation.createHTMLDocument`. Deferred. */
static inline mumba_status mumba_dom_implementation_create_html_document(
    mumba_context *ctx, mumba_dom_implementation self, mumba_document *result) {
    return mumba_invoke(ctx, self, 0x80000792u, NULL, 0, result);
}

/** `DOMImplementation.createHTMLDocument`. Deferred. */
static inline mumba_status mumba_dom_implementation_create_html_document_with_title(
    mumba_context *ctx, mumba_dom_implementation self, mumba_string title, mumba_document *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(title);
    return mumba_invoke(ctx, self, 0x80000792u, argv, 1, result);
}

/** `DOMImplementation.hasFeature`. Reads. */
static inline mumba_status mumba_dom_implementation_has_feature(
    mumba_context *ctx, mumba_dom_implementation self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000bb2u, NULL, 0, result);
}

/** `DOMTokenList`. */
typedef mumba_handle mumba_dom_token_list;

/** Gives `object` itself when it is of `DOMTokenList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_token_list(
    mumba_context *ctx, mumba_handle object, mumba_dom_token_list *result) {
    return mumba_web_cast(ctx, object, 0x800000d2u, 0, result);
}

/** `DOMTokenList.length`. Reads. */
static inline mumba_status mumba_dom_token_list_get_length(
    mumba_context *ctx, mumba_dom_token_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `DOMTokenList.item`. Gives a string or none. Reads. */
static inline mumba_status mumba_dom_token_list_item(
    mumba_context *ctx, mumba_dom_token_list self, uint32_t index, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_string_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `DOMTokenList`, by index or name. Gives a string or none. Reads. */
static inline mumba_status mumba_dom_token_list_get_at(
    mumba_context *ctx, mumba_dom_token_list self, uint32_t index, mumba_string *result) {
    return mumba_web_get_index_string_or_none(ctx, self, index, result);
}

/** `DOMTokenList.contains`. Reads. */
static inline mumba_status mumba_dom_token_list_contains(
    mumba_context *ctx, mumba_dom_token_list self, mumba_string token, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(token);
    return mumba_web_call_bool(ctx, self, 0x80000724u, argv, 1, result);
}

/** `DOMTokenList.add`. Deferred. */
static inline mumba_status mumba_dom_token_list_add(
    mumba_context *ctx, mumba_dom_token_list self, const mumba_string *tokens, size_t tokens_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, tokens_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < tokens_count; i++) argv[i] = mumba_of_string(tokens[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000433u, argv, tokens_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DOMTokenList.remove`. Deferred. */
static inline mumba_status mumba_dom_token_list_remove(
    mumba_context *ctx, mumba_dom_token_list self, const mumba_string *tokens, size_t tokens_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, tokens_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < tokens_count; i++) argv[i] = mumba_of_string(tokens[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000004u, argv, tokens_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DOMTokenList.toggle`. Reads. */
static inline mumba_status mumba_dom_token_list_toggle(
    mumba_context *ctx, mumba_dom_token_list self, mumba_string token, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(token);
    return mumba_web_call_bool(ctx, self, 0x8000162eu, argv, 1, result);
}

/** `DOMTokenList.toggle`. Reads. */
static inline mumba_status mumba_dom_token_list_toggle_with_force(
    mumba_context *ctx, mumba_dom_token_list self, mumba_string token, bool force, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(token);
    argv[1] = mumba_of_bool(force);
    return mumba_web_call_bool(ctx, self, 0x8000162eu, argv, 2, result);
}

/** `DOMTokenList.replace`. Reads. */
static inline mumba_status mumba_dom_token_list_replace(
    mumba_context *ctx, mumba_dom_token_list self, mumba_string token, mumba_string new_token, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(token);
    argv[1] = mumba_of_string(new_token);
    return mumba_web_call_bool(ctx, self, 0x800012aau, argv, 2, result);
}

/** `DOMTokenList.supports`. Reads. */
static inline mumba_status mumba_dom_token_list_supports(
    mumba_context *ctx, mumba_dom_token_list self, mumba_string token, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(token);
    return mumba_web_call_bool(ctx, self, 0x80001595u, argv, 1, result);
}

/** `DOMTokenList.value`. Reads. */
static inline mumba_status mumba_dom_token_list_get_value(
    mumba_context *ctx, mumba_dom_token_list self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000174eu, result);
}

/** `DOMTokenList.value`. Deferred. */
static inline mumba_status mumba_dom_token_list_set_value(
    mumba_context *ctx, mumba_dom_token_list self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_string(value));
}

/** `DOMTokenList`, as a string. Reads. */
static inline mumba_status mumba_dom_token_list_to_string(
    mumba_context *ctx, mumba_dom_token_list self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `DOMTokenList.entries`. Gives iterator<[a number, a string]>. Deferred. */
static inline mumba_status mumba_dom_token_list_entries(
    mumba_context *ctx, mumba_dom_token_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `DOMTokenList.keys`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_dom_token_list_keys(
    mumba_context *ctx, mumba_dom_token_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `DOMTokenList.values`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_dom_token_list_values(
    mumba_context *ctx, mumba_dom_token_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `DOMTokenList.forEach`. Deferred. */
static inline mumba_status mumba_dom_token_list_for_each(
    mumba_context *ctx, mumba_dom_token_list self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `DOMTokenList.forEach`. Deferred. */
static inline mumba_status mumba_dom_token_list_for_each_with_this_arg(
    mumba_context *ctx, mumba_dom_token_list self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `Document`. It is a `mumba_node` too. */
typedef mumba_handle mumba_document;

/** Gives `object` itself when it is of `Document`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_document(mumba_context *ctx, mumba_handle object, mumba_document *result) {
    return mumba_web_cast(ctx, object, 0x800000e1u, 0, result);
}

/** `new Document`. Deferred. */
static inline mumba_status mumba_document_new(mumba_context *ctx, mumba_document *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000e1u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Document.implementation`. Deferred. */
static inline mumba_status mumba_document_get_implementation(
    mumba_context *ctx, mumba_document self, mumba_dom_implementation *result) {
    return mumba_get_handle(ctx, self, 0x80000c21u, result);
}

/** `Document.URL`. Reads. */
static inline mumba_status mumba_document_get_url(mumba_context *ctx, mumba_document self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000000eu, result);
}

/** `Document.documentURI`. Reads. */
static inline mumba_status mumba_document_get_document_uri(
    mumba_context *ctx, mumba_document self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008ebu, result);
}

/** `Document.compatMode`. Reads. */
static inline mumba_status mumba_document_get_compat_mode(
    mumba_context *ctx, mumba_document self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006e3u, result);
}

/** `Document.characterSet`. Reads. */
static inline mumba_status mumba_document_get_character_set(
    mumba_context *ctx, mumba_document self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000657u, result);
}

/** `Document.charset`. Reads. */
static inline mumba_status mumba_document_get_charset(mumba_context *ctx, mumba_document self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000065eu, result);
}

/** `Document.inputEncoding`. Reads. */
static inline mumba_status mumba_document_get_input_encoding(
    mumba_context *ctx, mumba_document self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c64u, result);
}

/** `Document.contentType`. Reads. */
static inline mumba_status mumba_document_get_content_type(
    mumba_context *ctx, mumba_document self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000072eu, result);
}

/** `Document.doctype`. Gives `DocumentType` or none. Reads. */
static inline mumba_status mumba_document_get_doctype(
    mumba_context *ctx, mumba_document self, mumba_document_type *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008e8u, result);
}

/** `Document.doctype`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_doctype_deferred(
    mumba_context *ctx, mumba_document self, mumba_document_type *result) {
    return mumba_get_handle(ctx, self, 0x800008e8u, result);
}

/** `Document.documentElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_get_document_element(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008e9u, result);
}

/** `Document.documentElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_document_element_deferred(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800008e9u, result);
}

/** `Document.getElementsByTagName`. Deferred. */
static inline mumba_status mumba_document_get_elements_by_tag_name(
    mumba_context *ctx, mumba_document self, mumba_string qualified_name, mumba_html_collection *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x80000aeeu, argv, 1, result);
}

/** `Document.getElementsByTagNameNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_document_get_elements_by_tag_name_ns(
    mumba_context *ctx, mumba_document self, mumba_string namespace_, mumba_string local_name,
    mumba_html_collection *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80000aefu, argv, 2, result);
}

/** `Document.getElementsByClassName`. Deferred. */
static inline mumba_status mumba_document_get_elements_by_class_name(
    mumba_context *ctx, mumba_document self, mumba_string class_names, mumba_html_collection *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(class_names);
    return mumba_invoke(ctx, self, 0x80000aecu, argv, 1, result);
}

/** `Document.createElement`. Deferred. */
static inline mumba_status mumba_document_create_element(
    mumba_context *ctx, mumba_document self, mumba_string local_name, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80000006u, argv, 1, result);
}

/** `Document.createElement`. Deferred. */
static inline mumba_status mumba_document_create_element_with_element_creation_options(
    mumba_context *ctx, mumba_document self, mumba_string local_name, mumba_element_creation_options options,
    mumba_element *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(local_name);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000006u, argv, 2, result);
}

/** `Document.createElement`. Deferred. */
static inline mumba_status mumba_document_create_element_with_str(
    mumba_context *ctx, mumba_document self, mumba_string local_name, mumba_string options, mumba_element *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(local_name);
    argv[1] = mumba_of_string(options);
    return mumba_invoke(ctx, self, 0x80000006u, argv, 2, result);
}

/** `Document.createElementNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_document_create_element_ns(
    mumba_context *ctx, mumba_document self, mumba_string namespace_, mumba_string qualified_name,
    mumba_element *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x8000078cu, argv, 2, result);
}

/** `Document.createElementNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_document_create_element_ns_with_element_creation_options(
    mumba_context *ctx, mumba_document self, mumba_string namespace_, mumba_string qualified_name,
    mumba_element_creation_options options, mumba_element *result) {
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(qualified_name);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000078cu, argv, 3, result);
}

/** `Document.createElementNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_document_create_element_ns_with_str(
    mumba_context *ctx, mumba_document self, mumba_string namespace_, mumba_string qualified_name,
    mumba_string options, mumba_element *result) {
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(qualified_name);
    argv[2] = mumba_of_string(options);
    return mumba_invoke(ctx, self, 0x8000078cu, argv, 3, result);
}

/** `Document.createDocumentFragment`. Deferred. */
static inline mumba_status mumba_document_create_document_fragment(
    mumba_context *ctx, mumba_document self, mumba_document_fragment *result) {
    return mumba_invoke(ctx, self, 0x80000789u, NULL, 0, result);
}

/** `Document.createTextNode`. Deferred. */
static inline mumba_status mumba_document_create_text_node(
    mumba_context *ctx, mumba_document self, mumba_string data, mumba_text_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x80000007u, argv, 1, result);
}

/** `Document.createCDATASection`. Deferred. */
static inline mumba_status mumba_document_create_cdata_section(
    mumba_context *ctx, mumba_document self, mumba_string data, mumba_cdata_section *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x8000077au, argv, 1, result);
}

/** `Document.createComment`. Deferred. */
static inline mumba_status mumba_document_create_comment(
    mumba_context *ctx, mumba_document self, mumba_string data, mumba_comment *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x8000077fu, argv, 1, result);
}

/** `Document.createProcessingInstruction`. Deferred. */
static inline mumba_status mumba_document_create_processing_instruction(
    mumba_context *ctx, mumba_document self, mumba_string target_, mumba_string data,
    mumba_processing_instruction *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(target_);
    argv[1] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x800007a7u, argv, 2, result);
}

/** `Document.importNode`. Deferred. */
static inline mumba_status mumba_document_import_node(
    mumba_context *ctx, mumba_document self, mumba_node node, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(node);
    return mumba_invoke(ctx, self, 0x80000c24u, argv, 1, result);
}

/** `Document.importNode`. Deferred. */
static inline mumba_status mumba_document_import_node_with_bool(
    mumba_context *ctx, mumba_document self, mumba_node node, bool options, mumba_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(node);
    argv[1] = mumba_of_bool(options);
    return mumba_invoke(ctx, self, 0x80000c24u, argv, 2, result);
}

/** `Document.importNode`. Deferred. */
static inline mumba_status mumba_document_import_node_with_import_node_options(
    mumba_context *ctx, mumba_document self, mumba_node node, mumba_import_node_options options, mumba_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(node);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000c24u, argv, 2, result);
}

/** `Document.adoptNode`. Deferred. */
static inline mumba_status mumba_document_adopt_node(
    mumba_context *ctx, mumba_document self, mumba_node node, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(node);
    return mumba_invoke(ctx, self, 0x80000454u, argv, 1, result);
}

/** `Document.createAttribute`. Deferred. */
static inline mumba_status mumba_document_create_attribute(
    mumba_context *ctx, mumba_document self, mumba_string local_name, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80000772u, argv, 1, result);
}

/** `Document.createAttributeNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_document_create_attribute_ns(
    mumba_context *ctx, mumba_document self, mumba_string namespace_, mumba_string qualified_name, mumba_attr *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x80000773u, argv, 2, result);
}

/** `Document.createEvent`. Deferred. */
static inline mumba_status mumba_document_create_event(
    mumba_context *ctx, mumba_document self, mumba_string interface_, mumba_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(interface_);
    return mumba_invoke(ctx, self, 0x8000078du, argv, 1, result);
}

/** `Document.createRange`. Deferred. */
static inline mumba_status mumba_document_create_range(mumba_context *ctx, mumba_document self, mumba_range *result) {
    return mumba_invoke(ctx, self, 0x800007adu, NULL, 0, result);
}

/** `Document.createNodeIterator`. Deferred. */
static inline mumba_status mumba_document_create_node_iterator(
    mumba_context *ctx, mumba_document self, mumba_node root, mumba_node_iterator *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(root);
    return mumba_invoke(ctx, self, 0x8000079du, argv, 1, result);
}

/** `Document.createNodeIterator`. Deferred. */
static inline mumba_status mumba_document_create_node_iterator_with_what_to_show(
    mumba_context *ctx, mumba_document self, mumba_node root, uint32_t what_to_show, mumba_node_iterator *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(root);
    argv[1] = mumba_of_number((double)what_to_show);
    return mumba_invoke(ctx, self, 0x8000079du, argv, 2, result);
}

/** `Document.createNodeIterator`. `filter` may be none. Deferred. */
static inline mumba_status mumba_document_create_node_iterator_with_what_to_show_and_filter(
    mumba_context *ctx, mumba_document self, mumba_node root, uint32_t what_to_show, mumba_node_filter filter,
    mumba_node_iterator *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(root);
    argv[1] = mumba_of_number((double)what_to_show);
    argv[2] = mumba_web_of_nullable(filter);
    return mumba_invoke(ctx, self, 0x8000079du, argv, 3, result);
}

/** `Document.createTreeWalker`. Deferred. */
static inline mumba_status mumba_document_create_tree_walker(
    mumba_context *ctx, mumba_document self, mumba_node root, mumba_tree_walker *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(root);
    return mumba_invoke(ctx, self, 0x800007c8u, argv, 1, result);
}

/** `Document.createTreeWalker`. Deferred. */
static inline mumba_status mumba_document_create_tree_walker_with_what_to_show(
    mumba_context *ctx, mumba_document self, mumba_node root, uint32_t what_to_show, mumba_tree_walker *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(root);
    argv[1] = mumba_of_number((double)what_to_show);
    return mumba_invoke(ctx, self, 0x800007c8u, argv, 2, result);
}

/** `Document.createTreeWalker`. `filter` may be none. Deferred. */
static inline mumba_status mumba_document_create_tree_walker_with_what_to_show_and_filter(
    mumba_context *ctx, mumba_document self, mumba_node root, uint32_t what_to_show, mumba_node_filter filter,
    mumba_tree_walker *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(root);
    argv[1] = mumba_of_number((double)what_to_show);
    argv[2] = mumba_web_of_nullable(filter);
    return mumba_invoke(ctx, self, 0x800007c8u, argv, 3, result);
}

/** `Document.getElementById`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_get_element_by_id(
    mumba_context *ctx, mumba_document self, mumba_string element_id, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(element_id);
    return mumba_web_call_or_none(ctx, self, 0x80000aebu, argv, 1, result);
}

/** `Document.getElementById`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_element_by_id_deferred(
    mumba_context *ctx, mumba_document self, mumba_string element_id, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(element_id);
    return mumba_invoke(ctx, self, 0x80000aebu, argv, 1, result);
}

/** `Document.customElementRegistry`. Gives `CustomElementRegistry` or none. Reads. */
static inline mumba_status mumba_document_get_custom_element_registry(
    mumba_context *ctx, mumba_document self, mumba_custom_element_registry *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000800u, result);
}

/** `Document.customElementRegistry`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_custom_element_registry_deferred(
    mumba_context *ctx, mumba_document self, mumba_custom_element_registry *result) {
    return mumba_get_handle(ctx, self, 0x80000800u, result);
}

/** `Document.children`. Deferred. */
static inline mumba_status mumba_document_get_children(
    mumba_context *ctx, mumba_document self, mumba_html_collection *result) {
    return mumba_get_handle(ctx, self, 0x8000066bu, result);
}

/** `Document.firstElementChild`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_get_first_element_child(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a1cu, result);
}

/** `Document.firstElementChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_first_element_child_deferred(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000a1cu, result);
}

/** `Document.lastElementChild`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_get_last_element_child(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d40u, result);
}

/** `Document.lastElementChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_last_element_child_deferred(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000d40u, result);
}

/** `Document.childElementCount`. Reads. */
static inline mumba_status mumba_document_get_child_element_count(
    mumba_context *ctx, mumba_document self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000668u, result);
}

/** `Document.prepend`. Deferred. */
static inline mumba_status mumba_document_prepend_with_node(
    mumba_context *ctx, mumba_document self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.prepend`. Deferred. */
static inline mumba_status mumba_document_prepend_with_str(
    mumba_context *ctx, mumba_document self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.prepend`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_prepend_with_any(
    mumba_context *ctx, mumba_document self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.append`. Deferred. */
static inline mumba_status mumba_document_append_with_node(
    mumba_context *ctx, mumba_document self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.append`. Deferred. */
static inline mumba_status mumba_document_append_with_str(
    mumba_context *ctx, mumba_document self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.append`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_append_with_any(
    mumba_context *ctx, mumba_document self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.replaceChildren`. Deferred. */
static inline mumba_status mumba_document_replace_children_with_node(
    mumba_context *ctx, mumba_document self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.replaceChildren`. Deferred. */
static inline mumba_status mumba_document_replace_children_with_str(
    mumba_context *ctx, mumba_document self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.replaceChildren`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_replace_children_with_any(
    mumba_context *ctx, mumba_document self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Document.moveBefore`. `child` may be none. Deferred. */
static inline mumba_status mumba_document_move_before(
    mumba_context *ctx, mumba_document self, mumba_node node, mumba_node child) {
    return mumba_call_plain(ctx, self, 0x80000eaau, 043u, node, child, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Document.querySelector`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_query_selector(
    mumba_context *ctx, mumba_document self, mumba_string selectors, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_web_call_or_none(ctx, self, 0x800011f6u, argv, 1, result);
}

/** `Document.querySelector`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_query_selector_deferred(
    mumba_context *ctx, mumba_document self, mumba_string selectors, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_invoke(ctx, self, 0x800011f6u, argv, 1, result);
}

/** `Document.querySelectorAll`. Deferred. */
static inline mumba_status mumba_document_query_selector_all(
    mumba_context *ctx, mumba_document self, mumba_string selectors, mumba_node_list *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_invoke(ctx, self, 0x800011f7u, argv, 1, result);
}

/** `Document.createExpression`. Deferred. */
static inline mumba_status mumba_document_create_expression(
    mumba_context *ctx, mumba_document self, mumba_string expression, mumba_xpath_expression *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(expression);
    return mumba_invoke(ctx, self, 0x8000078eu, argv, 1, result);
}

/** `Document.createExpression`. `resolver` may be none. Deferred. */
static inline mumba_status mumba_document_create_expression_with_resolver(
    mumba_context *ctx, mumba_document self, mumba_string expression, mumba_xpath_ns_resolver resolver,
    mumba_xpath_expression *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_web_of_nullable(resolver);
    return mumba_invoke(ctx, self, 0x8000078eu, argv, 2, result);
}

/** `Document.createNSResolver`. Deferred. */
static inline mumba_status mumba_document_create_ns_resolver(
    mumba_context *ctx, mumba_document self, mumba_node node_resolver, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(node_resolver);
    return mumba_invoke(ctx, self, 0x8000079cu, argv, 1, result);
}

/** `Document.evaluate`. Deferred. */
static inline mumba_status mumba_document_evaluate(
    mumba_context *ctx, mumba_document self, mumba_string expression, mumba_node context_node,
    mumba_xpath_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_of_handle(context_node);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 2, result);
}

/** `Document.evaluate`. `resolver` may be none. Deferred. */
static inline mumba_status mumba_document_evaluate_with_resolver(
    mumba_context *ctx, mumba_document self, mumba_string expression, mumba_node context_node,
    mumba_xpath_ns_resolver resolver, mumba_xpath_result *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_of_handle(context_node);
    argv[2] = mumba_web_of_nullable(resolver);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 3, result);
}

/** `Document.evaluate`. `resolver` may be none. Deferred. */
static inline mumba_status mumba_document_evaluate_with_resolver_and_type(
    mumba_context *ctx, mumba_document self, mumba_string expression, mumba_node context_node,
    mumba_xpath_ns_resolver resolver, uint16_t type, mumba_xpath_result *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_of_handle(context_node);
    argv[2] = mumba_web_of_nullable(resolver);
    argv[3] = mumba_of_number((double)type);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 4, result);
}

/** `Document.evaluate`. `resolver` may be none. `result` may be none. Deferred. */
static inline mumba_status mumba_document_evaluate_with_resolver_and_type_and_result(
    mumba_context *ctx, mumba_document self, mumba_string expression, mumba_node context_node,
    mumba_xpath_ns_resolver resolver, uint16_t type, mumba_xpath_result result_, mumba_xpath_result *result) {
    mumba_value argv[5];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_of_handle(context_node);
    argv[2] = mumba_web_of_nullable(resolver);
    argv[3] = mumba_of_number((double)type);
    argv[4] = mumba_web_of_nullable(result_);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 5, result);
}

/** The event `DOMActivate` of `Document`, a `UIEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dom_activate(
    mumba_context *ctx, mumba_document self, mumba_ui_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dom_activate`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dom_activate_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_ui_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c1u, options, listener, user, drop, subscription);
}

/** The event `DOMContentLoaded` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_dom_content_loaded(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dom_content_loaded`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dom_content_loaded_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c2u, options, listener, user, drop, subscription);
}

/** The event `DOMFocusIn` of `Document`, a `FocusEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dom_focus_in(
    mumba_context *ctx, mumba_document self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dom_focus_in`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dom_focus_in_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c4u, options, listener, user, drop, subscription);
}

/** The event `DOMFocusOut` of `Document`, a `FocusEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dom_focus_out(
    mumba_context *ctx, mumba_document self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dom_focus_out`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dom_focus_out_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c5u, options, listener, user, drop, subscription);
}

/** The event `abort` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_abort(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_document_on_abort_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `animationcancel` of `Document`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_animationcancel(
    mumba_context *ctx, mumba_document self, mumba_animation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_animationcancel`, in the way that `options` says. */
static inline mumba_status mumba_document_on_animationcancel_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, options, listener, user, drop, subscription);
}

/** The event `animationend` of `Document`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_animationend(
    mumba_context *ctx, mumba_document self, mumba_animation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_animationend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_animationend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, options, listener, user, drop, subscription);
}

/** The event `animationiteration` of `Document`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_animationiteration(
    mumba_context *ctx, mumba_document self, mumba_animation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_animationiteration`, in the way that `options` says. */
static inline mumba_status mumba_document_on_animationiteration_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, options, listener, user, drop, subscription);
}

/** The event `animationstart` of `Document`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_animationstart(
    mumba_context *ctx, mumba_document self, mumba_animation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_animationstart`, in the way that `options` says. */
static inline mumba_status mumba_document_on_animationstart_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, options, listener, user, drop, subscription);
}

/** The event `autofill` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_autofill(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000548u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_autofill`, in the way that `options` says. */
static inline mumba_status mumba_document_on_autofill_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000548u, options, listener, user, drop, subscription);
}

/** The event `auxclick` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_auxclick(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_auxclick`, in the way that `options` says. */
static inline mumba_status mumba_document_on_auxclick_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, options, listener, user, drop, subscription);
}

/** The event `beforecopy` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_beforecopy(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001829u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_beforecopy`, in the way that `options` says. */
static inline mumba_status mumba_document_on_beforecopy_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001829u, options, listener, user, drop, subscription);
}

/** The event `beforecut` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_beforecut(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000182au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_beforecut`, in the way that `options` says. */
static inline mumba_status mumba_document_on_beforecut_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000182au, options, listener, user, drop, subscription);
}

/** The event `beforeinput` of `Document`, a `InputEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_beforeinput(
    mumba_context *ctx, mumba_document self, mumba_input_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058du, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_beforeinput`, in the way that `options` says. */
static inline mumba_status mumba_document_on_beforeinput_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_input_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058du, options, listener, user, drop, subscription);
}

/** The event `beforematch` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_beforematch(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_beforematch`, in the way that `options` says. */
static inline mumba_status mumba_document_on_beforematch_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058fu, options, listener, user, drop, subscription);
}

/** The event `beforepaste` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_beforepaste(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000182bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_beforepaste`, in the way that `options` says. */
static inline mumba_status mumba_document_on_beforepaste_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000182bu, options, listener, user, drop, subscription);
}

/** The event `beforetoggle` of `Document`, a `ToggleEvent`. */
static inline mumba_status mumba_document_on_beforetoggle(
    mumba_context *ctx, mumba_document self, mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000591u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_beforetoggle`, in the way that `options` says. */
static inline mumba_status mumba_document_on_beforetoggle_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000591u, options, listener, user, drop, subscription);
}

/** The event `beforexrselect` of `Document`, a `XRSessionEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_beforexrselect(
    mumba_context *ctx, mumba_document self, mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_beforexrselect`, in the way that `options` says. */
static inline mumba_status mumba_document_on_beforexrselect_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, options, listener, user, drop, subscription);
}

/** The event `blur` of `Document`, a `FocusEvent`. */
static inline mumba_status mumba_document_on_blur(
    mumba_context *ctx, mumba_document self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_blur`, in the way that `options` says. */
static inline mumba_status mumba_document_on_blur_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005d0u, options, listener, user, drop, subscription);
}

/** The event `cancel` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_cancel(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000618u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_cancel`, in the way that `options` says. */
static inline mumba_status mumba_document_on_cancel_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000618u, options, listener, user, drop, subscription);
}

/** The event `canplay` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_canplay(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000625u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_canplay`, in the way that `options` says. */
static inline mumba_status mumba_document_on_canplay_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000625u, options, listener, user, drop, subscription);
}

/** The event `canplaythrough` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_canplaythrough(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000626u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_canplaythrough`, in the way that `options` says. */
static inline mumba_status mumba_document_on_canplaythrough_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000626u, options, listener, user, drop, subscription);
}

/** The event `change` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_change(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_change`, in the way that `options` says. */
static inline mumba_status mumba_document_on_change_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** The event `click` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_click(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000691u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_click`, in the way that `options` says. */
static inline mumba_status mumba_document_on_click_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000691u, options, listener, user, drop, subscription);
}

/** The event `close` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_close(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_close`, in the way that `options` says. */
static inline mumba_status mumba_document_on_close_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, options, listener, user, drop, subscription);
}

/** The event `command` of `Document`, a `CommandEvent`. */
static inline mumba_status mumba_document_on_command(
    mumba_context *ctx, mumba_document self, mumba_command_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006d6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_command`, in the way that `options` says. */
static inline mumba_status mumba_document_on_command_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_command_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006d6u, options, listener, user, drop, subscription);
}

/** The event `compositionend` of `Document`, a `CompositionEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_compositionend(
    mumba_context *ctx, mumba_document self, mumba_composition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_compositionend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_compositionend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f1u, options, listener, user, drop, subscription);
}

/** The event `compositionstart` of `Document`, a `CompositionEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_compositionstart(
    mumba_context *ctx, mumba_document self, mumba_composition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_compositionstart`, in the way that `options` says. */
static inline mumba_status mumba_document_on_compositionstart_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f2u, options, listener, user, drop, subscription);
}

/** The event `compositionupdate` of `Document`, a `CompositionEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_compositionupdate(
    mumba_context *ctx, mumba_document self, mumba_composition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_compositionupdate`, in the way that `options` says. */
static inline mumba_status mumba_document_on_compositionupdate_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f3u, options, listener, user, drop, subscription);
}

/**
 * The event `contentvisibilityautostatechange` of `Document`, a `ContentVisibilityAutoStateChangeEvent`. It bubbles
 * here.
 */
static inline mumba_status mumba_document_on_contentvisibilityautostatechange(
    mumba_context *ctx, mumba_document self, mumba_content_visibility_auto_state_change_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000732u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_contentvisibilityautostatechange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_contentvisibilityautostatechange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_content_visibility_auto_state_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000732u, options, listener, user, drop, subscription);
}

/** The event `contextlost` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_contextlost(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000735u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_contextlost`, in the way that `options` says. */
static inline mumba_status mumba_document_on_contextlost_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000735u, options, listener, user, drop, subscription);
}

/** The event `contextmenu` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_contextmenu(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_contextmenu`, in the way that `options` says. */
static inline mumba_status mumba_document_on_contextmenu_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, options, listener, user, drop, subscription);
}

/** The event `contextrestored` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_contextrestored(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000737u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_contextrestored`, in the way that `options` says. */
static inline mumba_status mumba_document_on_contextrestored_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000737u, options, listener, user, drop, subscription);
}

/** The event `copy` of `Document`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_copy(
    mumba_context *ctx, mumba_document self, mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_copy`, in the way that `options` says. */
static inline mumba_status mumba_document_on_copy_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, options, listener, user, drop, subscription);
}

/** The event `cuechange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_cuechange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800007e6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_cuechange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_cuechange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800007e6u, options, listener, user, drop, subscription);
}

/** The event `cut` of `Document`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_cut(
    mumba_context *ctx, mumba_document self, mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_cut`, in the way that `options` says. */
static inline mumba_status mumba_document_on_cut_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, options, listener, user, drop, subscription);
}

/** The event `dblclick` of `Document`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dblclick(
    mumba_context *ctx, mumba_document self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dblclick`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dblclick_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, options, listener, user, drop, subscription);
}

/** The event `drag` of `Document`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_drag(
    mumba_context *ctx, mumba_document self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_drag`, in the way that `options` says. */
static inline mumba_status mumba_document_on_drag_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, options, listener, user, drop, subscription);
}

/** The event `dragend` of `Document`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dragend(
    mumba_context *ctx, mumba_document self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dragend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dragend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, options, listener, user, drop, subscription);
}

/** The event `dragenter` of `Document`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dragenter(
    mumba_context *ctx, mumba_document self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dragenter`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dragenter_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, options, listener, user, drop, subscription);
}

/** The event `dragleave` of `Document`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dragleave(
    mumba_context *ctx, mumba_document self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dragleave`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dragleave_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, options, listener, user, drop, subscription);
}

/** The event `dragover` of `Document`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dragover(
    mumba_context *ctx, mumba_document self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dragover`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dragover_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, options, listener, user, drop, subscription);
}

/** The event `dragstart` of `Document`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_dragstart(
    mumba_context *ctx, mumba_document self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_dragstart`, in the way that `options` says. */
static inline mumba_status mumba_document_on_dragstart_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, options, listener, user, drop, subscription);
}

/** The event `drop` of `Document`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_drop(
    mumba_context *ctx, mumba_document self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_drop`, in the way that `options` says. */
static inline mumba_status mumba_document_on_drop_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, options, listener, user, drop, subscription);
}

/** The event `durationchange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_durationchange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000935u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_durationchange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_durationchange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000935u, options, listener, user, drop, subscription);
}

/** The event `emptied` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_emptied(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000958u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_emptied`, in the way that `options` says. */
static inline mumba_status mumba_document_on_emptied_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000958u, options, listener, user, drop, subscription);
}

/** The event `ended` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_ended(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_ended`, in the way that `options` says. */
static inline mumba_status mumba_document_on_ended_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, options, listener, user, drop, subscription);
}

/** The event `enterpictureinpicture` of `Document`, a `PictureInPictureEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_enterpictureinpicture(
    mumba_context *ctx, mumba_document self, mumba_picture_in_picture_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000098cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_enterpictureinpicture`, in the way that `options` says. */
static inline mumba_status mumba_document_on_enterpictureinpicture_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_picture_in_picture_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000098cu, options, listener, user, drop, subscription);
}

/** The event `error` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_error(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_error`, in the way that `options` says. */
static inline mumba_status mumba_document_on_error_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `focus` of `Document`, a `FocusEvent`. */
static inline mumba_status mumba_document_on_focus(
    mumba_context *ctx, mumba_document self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a34u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_focus`, in the way that `options` says. */
static inline mumba_status mumba_document_on_focus_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a34u, options, listener, user, drop, subscription);
}

/** The event `focusin` of `Document`, a `FocusEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_focusin(
    mumba_context *ctx, mumba_document self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_focusin`, in the way that `options` says. */
static inline mumba_status mumba_document_on_focusin_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3eu, options, listener, user, drop, subscription);
}

/** The event `focusout` of `Document`, a `FocusEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_focusout(
    mumba_context *ctx, mumba_document self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_focusout`, in the way that `options` says. */
static inline mumba_status mumba_document_on_focusout_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3fu, options, listener, user, drop, subscription);
}

/** The event `formdata` of `Document`, a `FormDataEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_formdata(
    mumba_context *ctx, mumba_document self, mumba_form_data_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a5bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_formdata`, in the way that `options` says. */
static inline mumba_status mumba_document_on_formdata_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_form_data_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a5bu, options, listener, user, drop, subscription);
}

/** The event `freeze` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_freeze(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a7bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_freeze`, in the way that `options` says. */
static inline mumba_status mumba_document_on_freeze_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a7bu, options, listener, user, drop, subscription);
}

/** The event `fullscreenchange` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_fullscreenchange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a8fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_fullscreenchange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_fullscreenchange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a8fu, options, listener, user, drop, subscription);
}

/** The event `fullscreenerror` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_fullscreenerror(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a90u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_fullscreenerror`, in the way that `options` says. */
static inline mumba_status mumba_document_on_fullscreenerror_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a90u, options, listener, user, drop, subscription);
}

/** The event `gotpointercapture` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_gotpointercapture(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_gotpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_document_on_gotpointercapture_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, options, listener, user, drop, subscription);
}

/** The event `input` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_input(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_input`, in the way that `options` says. */
static inline mumba_status mumba_document_on_input_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, options, listener, user, drop, subscription);
}

/** The event `installresult` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_installresult(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c8au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_installresult`, in the way that `options` says. */
static inline mumba_status mumba_document_on_installresult_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c8au, options, listener, user, drop, subscription);
}

/** The event `invalid` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_invalid(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ca9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_invalid`, in the way that `options` says. */
static inline mumba_status mumba_document_on_invalid_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ca9u, options, listener, user, drop, subscription);
}

/** The event `keydown` of `Document`, a `KeyboardEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_keydown(
    mumba_context *ctx, mumba_document self, mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d26u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_keydown`, in the way that `options` says. */
static inline mumba_status mumba_document_on_keydown_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d26u, options, listener, user, drop, subscription);
}

/** The event `keypress` of `Document`, a `KeyboardEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_keypress(
    mumba_context *ctx, mumba_document self, mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d27u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_keypress`, in the way that `options` says. */
static inline mumba_status mumba_document_on_keypress_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d27u, options, listener, user, drop, subscription);
}

/** The event `keyup` of `Document`, a `KeyboardEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_keyup(
    mumba_context *ctx, mumba_document self, mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d2au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_keyup`, in the way that `options` says. */
static inline mumba_status mumba_document_on_keyup_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d2au, options, listener, user, drop, subscription);
}

/** The event `leavepictureinpicture` of `Document`, a `PictureInPictureEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_leavepictureinpicture(
    mumba_context *ctx, mumba_document self, mumba_picture_in_picture_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d4fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_leavepictureinpicture`, in the way that `options` says. */
static inline mumba_status mumba_document_on_leavepictureinpicture_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_picture_in_picture_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d4fu, options, listener, user, drop, subscription);
}

/** The event `load` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_load(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_load`, in the way that `options` says. */
static inline mumba_status mumba_document_on_load_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, options, listener, user, drop, subscription);
}

/** The event `loadeddata` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_loadeddata(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7du, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_loadeddata`, in the way that `options` says. */
static inline mumba_status mumba_document_on_loadeddata_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7du, options, listener, user, drop, subscription);
}

/** The event `loadedmetadata` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_loadedmetadata(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_loadedmetadata`, in the way that `options` says. */
static inline mumba_status mumba_document_on_loadedmetadata_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7eu, options, listener, user, drop, subscription);
}

/** The event `loadstart` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_loadstart(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_loadstart`, in the way that `options` says. */
static inline mumba_status mumba_document_on_loadstart_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, options, listener, user, drop, subscription);
}

/** The event `lostpointercapture` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_lostpointercapture(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_lostpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_document_on_lostpointercapture_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, options, listener, user, drop, subscription);
}

/** The event `mousedown` of `Document`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_mousedown(
    mumba_context *ctx, mumba_document self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_mousedown`, in the way that `options` says. */
static inline mumba_status mumba_document_on_mousedown_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, options, listener, user, drop, subscription);
}

/** The event `mouseenter` of `Document`, a `MouseEvent`. */
static inline mumba_status mumba_document_on_mouseenter(
    mumba_context *ctx, mumba_document self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_mouseenter`, in the way that `options` says. */
static inline mumba_status mumba_document_on_mouseenter_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea3u, options, listener, user, drop, subscription);
}

/** The event `mouseleave` of `Document`, a `MouseEvent`. */
static inline mumba_status mumba_document_on_mouseleave(
    mumba_context *ctx, mumba_document self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_mouseleave`, in the way that `options` says. */
static inline mumba_status mumba_document_on_mouseleave_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea4u, options, listener, user, drop, subscription);
}

/** The event `mousemove` of `Document`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_mousemove(
    mumba_context *ctx, mumba_document self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_mousemove`, in the way that `options` says. */
static inline mumba_status mumba_document_on_mousemove_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, options, listener, user, drop, subscription);
}

/** The event `mouseout` of `Document`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_mouseout(
    mumba_context *ctx, mumba_document self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_mouseout`, in the way that `options` says. */
static inline mumba_status mumba_document_on_mouseout_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, options, listener, user, drop, subscription);
}

/** The event `mouseover` of `Document`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_mouseover(
    mumba_context *ctx, mumba_document self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_mouseover`, in the way that `options` says. */
static inline mumba_status mumba_document_on_mouseover_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, options, listener, user, drop, subscription);
}

/** The event `mouseup` of `Document`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_mouseup(
    mumba_context *ctx, mumba_document self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_mouseup`, in the way that `options` says. */
static inline mumba_status mumba_document_on_mouseup_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, options, listener, user, drop, subscription);
}

/** The event `mousewheel` of `Document`, a `WheelEvent`. */
static inline mumba_status mumba_document_on_mousewheel(
    mumba_context *ctx, mumba_document self, mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800018fdu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_mousewheel`, in the way that `options` says. */
static inline mumba_status mumba_document_on_mousewheel_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800018fdu, options, listener, user, drop, subscription);
}

/** The event `navbeforefocus` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_navbeforefocus(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ecbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_navbeforefocus`, in the way that `options` says. */
static inline mumba_status mumba_document_on_navbeforefocus_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ecbu, options, listener, user, drop, subscription);
}

/** The event `navnotarget` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_navnotarget(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ed5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_navnotarget`, in the way that `options` says. */
static inline mumba_status mumba_document_on_navnotarget_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ed5u, options, listener, user, drop, subscription);
}

/** The event `paste` of `Document`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_paste(
    mumba_context *ctx, mumba_document self, mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_paste`, in the way that `options` says. */
static inline mumba_status mumba_document_on_paste_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, options, listener, user, drop, subscription);
}

/** The event `pause` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_pause(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pause`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pause_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, options, listener, user, drop, subscription);
}

/** The event `play` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_play(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000112fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_play`, in the way that `options` says. */
static inline mumba_status mumba_document_on_play_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000112fu, options, listener, user, drop, subscription);
}

/** The event `playing` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_playing(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001138u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_playing`, in the way that `options` says. */
static inline mumba_status mumba_document_on_playing_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001138u, options, listener, user, drop, subscription);
}

/** The event `pointercancel` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_pointercancel(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointercancel`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointercancel_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, options, listener, user, drop, subscription);
}

/** The event `pointerdown` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_pointerdown(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerdown`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerdown_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, options, listener, user, drop, subscription);
}

/** The event `pointerenter` of `Document`, a `PointerEvent`. */
static inline mumba_status mumba_document_on_pointerenter(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001144u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerenter`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerenter_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001144u, options, listener, user, drop, subscription);
}

/** The event `pointerleave` of `Document`, a `PointerEvent`. */
static inline mumba_status mumba_document_on_pointerleave(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001145u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerleave`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerleave_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001145u, options, listener, user, drop, subscription);
}

/** The event `pointerlockchange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_pointerlockchange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001146u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerlockchange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerlockchange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001146u, options, listener, user, drop, subscription);
}

/** The event `pointerlockerror` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_pointerlockerror(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001147u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerlockerror`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerlockerror_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001147u, options, listener, user, drop, subscription);
}

/** The event `pointermove` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_pointermove(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointermove`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointermove_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, options, listener, user, drop, subscription);
}

/** The event `pointerout` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_pointerout(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerout`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerout_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, options, listener, user, drop, subscription);
}

/** The event `pointerover` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_pointerover(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerover`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerover_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, options, listener, user, drop, subscription);
}

/** The event `pointerrawupdate` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_pointerrawupdate(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerrawupdate`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerrawupdate_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, options, listener, user, drop, subscription);
}

/** The event `pointerup` of `Document`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_pointerup(
    mumba_context *ctx, mumba_document self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_pointerup`, in the way that `options` says. */
static inline mumba_status mumba_document_on_pointerup_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, options, listener, user, drop, subscription);
}

/** The event `prerenderingchange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_prerenderingchange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000118au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_prerenderingchange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_prerenderingchange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000118au, options, listener, user, drop, subscription);
}

/** The event `progress` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_progress(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_progress`, in the way that `options` says. */
static inline mumba_status mumba_document_on_progress_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, options, listener, user, drop, subscription);
}

/** The event `promptaction` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_promptaction(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011cbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_promptaction`, in the way that `options` says. */
static inline mumba_status mumba_document_on_promptaction_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011cbu, options, listener, user, drop, subscription);
}

/** The event `promptdismiss` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_promptdismiss(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011ccu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_promptdismiss`, in the way that `options` says. */
static inline mumba_status mumba_document_on_promptdismiss_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011ccu, options, listener, user, drop, subscription);
}

/** The event `ratechange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_ratechange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000121cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_ratechange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_ratechange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000121cu, options, listener, user, drop, subscription);
}

/** The event `readystatechange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_readystatechange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000123au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_readystatechange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_readystatechange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000123au, options, listener, user, drop, subscription);
}

/** The event `reset` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_reset(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012eeu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_reset`, in the way that `options` says. */
static inline mumba_status mumba_document_on_reset_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012eeu, options, listener, user, drop, subscription);
}

/** The event `resize` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_resize(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_resize`, in the way that `options` says. */
static inline mumba_status mumba_document_on_resize_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, options, listener, user, drop, subscription);
}

/** The event `resume` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_resume(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000131au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_resume`, in the way that `options` says. */
static inline mumba_status mumba_document_on_resume_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000131au, options, listener, user, drop, subscription);
}

/** The event `scroll` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_scroll(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013b7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_scroll`, in the way that `options` says. */
static inline mumba_status mumba_document_on_scroll_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013b7u, options, listener, user, drop, subscription);
}

/** The event `scrollend` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_scrollend(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_scrollend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_scrollend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013c6u, options, listener, user, drop, subscription);
}

/** The event `scrollsnapchange` of `Document`, a `SnapEvent`. */
static inline mumba_status mumba_document_on_scrollsnapchange(
    mumba_context *ctx, mumba_document self, mumba_snap_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001960u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_scrollsnapchange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_scrollsnapchange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_snap_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001960u, options, listener, user, drop, subscription);
}

/** The event `scrollsnapchanging` of `Document`, a `SnapEvent`. */
static inline mumba_status mumba_document_on_scrollsnapchanging(
    mumba_context *ctx, mumba_document self, mumba_snap_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001961u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_scrollsnapchanging`, in the way that `options` says. */
static inline mumba_status mumba_document_on_scrollsnapchanging_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_snap_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001961u, options, listener, user, drop, subscription);
}

/** The event `search` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_search(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_search`, in the way that `options` says. */
static inline mumba_status mumba_document_on_search_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d2u, options, listener, user, drop, subscription);
}

/** The event `securitypolicyviolation` of `Document`, a `SecurityPolicyViolationEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_securitypolicyviolation(
    mumba_context *ctx, mumba_document self, mumba_security_policy_violation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_securitypolicyviolation`, in the way that `options` says. */
static inline mumba_status mumba_document_on_securitypolicyviolation_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_security_policy_violation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, options, listener, user, drop, subscription);
}

/** The event `seeked` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_seeked(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_seeked`, in the way that `options` says. */
static inline mumba_status mumba_document_on_seeked_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e0u, options, listener, user, drop, subscription);
}

/** The event `seeking` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_seeking(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_seeking`, in the way that `options` says. */
static inline mumba_status mumba_document_on_seeking_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e2u, options, listener, user, drop, subscription);
}

/** The event `select` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_select(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_select`, in the way that `options` says. */
static inline mumba_status mumba_document_on_select_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e5u, options, listener, user, drop, subscription);
}

/** The event `selectionchange` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_selectionchange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_selectionchange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_selectionchange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, options, listener, user, drop, subscription);
}

/** The event `selectstart` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_selectstart(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_selectstart`, in the way that `options` says. */
static inline mumba_status mumba_document_on_selectstart_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, options, listener, user, drop, subscription);
}

/** The event `slotchange` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_slotchange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_slotchange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_slotchange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014c6u, options, listener, user, drop, subscription);
}

/** The event `stalled` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_stalled(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001521u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_stalled`, in the way that `options` says. */
static inline mumba_status mumba_document_on_stalled_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001521u, options, listener, user, drop, subscription);
}

/** The event `submit` of `Document`, a `SubmitEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_submit(
    mumba_context *ctx, mumba_document self, mumba_submit_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001580u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_submit`, in the way that `options` says. */
static inline mumba_status mumba_document_on_submit_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_submit_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001580u, options, listener, user, drop, subscription);
}

/** The event `suspend` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_suspend(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000159cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_suspend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_suspend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000159cu, options, listener, user, drop, subscription);
}

/** The event `textInput` of `Document`, a `TextEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_text_input(
    mumba_context *ctx, mumba_document self, mumba_text_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015ecu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_text_input`, in the way that `options` says. */
static inline mumba_status mumba_document_on_text_input_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_text_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015ecu, options, listener, user, drop, subscription);
}

/** The event `timeupdate` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_timeupdate(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000161bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_timeupdate`, in the way that `options` says. */
static inline mumba_status mumba_document_on_timeupdate_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000161bu, options, listener, user, drop, subscription);
}

/** The event `toggle` of `Document`, a `ToggleEvent`. */
static inline mumba_status mumba_document_on_toggle(
    mumba_context *ctx, mumba_document self, mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000162eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_toggle`, in the way that `options` says. */
static inline mumba_status mumba_document_on_toggle_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000162eu, options, listener, user, drop, subscription);
}

/** The event `touchcancel` of `Document`, a `TouchEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_touchcancel(
    mumba_context *ctx, mumba_document self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001648u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_touchcancel`, in the way that `options` says. */
static inline mumba_status mumba_document_on_touchcancel_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001648u, options, listener, user, drop, subscription);
}

/** The event `touchend` of `Document`, a `TouchEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_touchend(
    mumba_context *ctx, mumba_document self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_touchend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_touchend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164au, options, listener, user, drop, subscription);
}

/** The event `touchmove` of `Document`, a `TouchEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_touchmove(
    mumba_context *ctx, mumba_document self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_touchmove`, in the way that `options` says. */
static inline mumba_status mumba_document_on_touchmove_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164cu, options, listener, user, drop, subscription);
}

/** The event `touchstart` of `Document`, a `TouchEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_touchstart(
    mumba_context *ctx, mumba_document self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164du, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_touchstart`, in the way that `options` says. */
static inline mumba_status mumba_document_on_touchstart_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164du, options, listener, user, drop, subscription);
}

/** The event `transitioncancel` of `Document`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_transitioncancel(
    mumba_context *ctx, mumba_document self, mumba_transition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_transitioncancel`, in the way that `options` says. */
static inline mumba_status mumba_document_on_transitioncancel_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, options, listener, user, drop, subscription);
}

/** The event `transitionend` of `Document`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_transitionend(
    mumba_context *ctx, mumba_document self, mumba_transition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_transitionend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_transitionend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, options, listener, user, drop, subscription);
}

/** The event `transitionrun` of `Document`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_transitionrun(
    mumba_context *ctx, mumba_document self, mumba_transition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_transitionrun`, in the way that `options` says. */
static inline mumba_status mumba_document_on_transitionrun_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, options, listener, user, drop, subscription);
}

/** The event `transitionstart` of `Document`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_transitionstart(
    mumba_context *ctx, mumba_document self, mumba_transition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_transitionstart`, in the way that `options` says. */
static inline mumba_status mumba_document_on_transitionstart_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, options, listener, user, drop, subscription);
}

/** The event `unload` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_unload(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800016d8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_unload`, in the way that `options` says. */
static inline mumba_status mumba_document_on_unload_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800016d8u, options, listener, user, drop, subscription);
}

/** The event `validationstatuschange` of `Document`, a `Event`. It bubbles here. */
static inline mumba_status mumba_document_on_validationstatuschange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000174cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_validationstatuschange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_validationstatuschange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000174cu, options, listener, user, drop, subscription);
}

/** The event `visibilitychange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_visibilitychange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001794u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_visibilitychange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_visibilitychange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001794u, options, listener, user, drop, subscription);
}

/** The event `volumechange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_volumechange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017a5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_volumechange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_volumechange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017a5u, options, listener, user, drop, subscription);
}

/** The event `waiting` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_waiting(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017adu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_waiting`, in the way that `options` says. */
static inline mumba_status mumba_document_on_waiting_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017adu, options, listener, user, drop, subscription);
}

/** The event `webkitanimationend` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_webkitanimationend(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_webkitanimationend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_webkitanimationend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c4u, options, listener, user, drop, subscription);
}

/** The event `webkitanimationiteration` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_webkitanimationiteration(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_webkitanimationiteration`, in the way that `options` says. */
static inline mumba_status mumba_document_on_webkitanimationiteration_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c5u, options, listener, user, drop, subscription);
}

/** The event `webkitanimationstart` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_webkitanimationstart(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_webkitanimationstart`, in the way that `options` says. */
static inline mumba_status mumba_document_on_webkitanimationstart_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c6u, options, listener, user, drop, subscription);
}

/** The event `webkitfullscreenchange` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_webkitfullscreenchange(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001a45u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_webkitfullscreenchange`, in the way that `options` says. */
static inline mumba_status mumba_document_on_webkitfullscreenchange_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001a45u, options, listener, user, drop, subscription);
}

/** The event `webkitfullscreenerror` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_webkitfullscreenerror(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001a46u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_webkitfullscreenerror`, in the way that `options` says. */
static inline mumba_status mumba_document_on_webkitfullscreenerror_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001a46u, options, listener, user, drop, subscription);
}

/** The event `webkittransitionend` of `Document`, a `Event`. */
static inline mumba_status mumba_document_on_webkittransitionend(
    mumba_context *ctx, mumba_document self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_webkittransitionend`, in the way that `options` says. */
static inline mumba_status mumba_document_on_webkittransitionend_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c8u, options, listener, user, drop, subscription);
}

/** The event `wheel` of `Document`, a `WheelEvent`. It bubbles here. */
static inline mumba_status mumba_document_on_wheel(
    mumba_context *ctx, mumba_document self, mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_on_wheel`, in the way that `options` says. */
static inline mumba_status mumba_document_on_wheel_with_options(
    mumba_context *ctx, mumba_document self, const mumba_listener_options *options,
    mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, options, listener, user, drop, subscription);
}

/** `DocumentFragment`. It is a `mumba_node` too. */
typedef mumba_handle mumba_document_fragment;

/** Gives `object` itself when it is of `DocumentFragment`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_document_fragment(
    mumba_context *ctx, mumba_handle object, mumba_document_fragment *result) {
    return mumba_web_cast(ctx, object, 0x800000e2u, 0, result);
}

/** `new DocumentFragment`. Deferred. */
static inline mumba_status mumba_document_fragment_new(mumba_context *ctx, mumba_document_fragment *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000e2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DocumentFragment.getElementById`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_fragment_get_element_by_id(
    mumba_context *ctx, mumba_document_fragment self, mumba_string element_id, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(element_id);
    return mumba_web_call_or_none(ctx, self, 0x80000aebu, argv, 1, result);
}

/** `DocumentFragment.getElementById`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_fragment_get_element_by_id_deferred(
    mumba_context *ctx, mumba_document_fragment self, mumba_string element_id, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(element_id);
    return mumba_invoke(ctx, self, 0x80000aebu, argv, 1, result);
}

/** `DocumentFragment.children`. Deferred. */
static inline mumba_status mumba_document_fragment_get_children(
    mumba_context *ctx, mumba_document_fragment self, mumba_html_collection *result) {
    return mumba_get_handle(ctx, self, 0x8000066bu, result);
}

/** `DocumentFragment.firstElementChild`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_fragment_get_first_element_child(
    mumba_context *ctx, mumba_document_fragment self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a1cu, result);
}

/** `DocumentFragment.firstElementChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_fragment_get_first_element_child_deferred(
    mumba_context *ctx, mumba_document_fragment self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000a1cu, result);
}

/** `DocumentFragment.lastElementChild`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_fragment_get_last_element_child(
    mumba_context *ctx, mumba_document_fragment self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d40u, result);
}

/** `DocumentFragment.lastElementChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_fragment_get_last_element_child_deferred(
    mumba_context *ctx, mumba_document_fragment self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000d40u, result);
}

/** `DocumentFragment.childElementCount`. Reads. */
static inline mumba_status mumba_document_fragment_get_child_element_count(
    mumba_context *ctx, mumba_document_fragment self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000668u, result);
}

/** `DocumentFragment.prepend`. Deferred. */
static inline mumba_status mumba_document_fragment_prepend_with_node(
    mumba_context *ctx, mumba_document_fragment self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.prepend`. Deferred. */
static inline mumba_status mumba_document_fragment_prepend_with_str(
    mumba_context *ctx, mumba_document_fragment self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.prepend`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_fragment_prepend_with_any(
    mumba_context *ctx, mumba_document_fragment self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.append`. Deferred. */
static inline mumba_status mumba_document_fragment_append_with_node(
    mumba_context *ctx, mumba_document_fragment self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.append`. Deferred. */
static inline mumba_status mumba_document_fragment_append_with_str(
    mumba_context *ctx, mumba_document_fragment self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.append`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_fragment_append_with_any(
    mumba_context *ctx, mumba_document_fragment self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.replaceChildren`. Deferred. */
static inline mumba_status mumba_document_fragment_replace_children_with_node(
    mumba_context *ctx, mumba_document_fragment self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.replaceChildren`. Deferred. */
static inline mumba_status mumba_document_fragment_replace_children_with_str(
    mumba_context *ctx, mumba_document_fragment self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.replaceChildren`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_fragment_replace_children_with_any(
    mumba_context *ctx, mumba_document_fragment self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentFragment.moveBefore`. `child` may be none. Deferred. */
static inline mumba_status mumba_document_fragment_move_before(
    mumba_context *ctx, mumba_document_fragment self, mumba_node node, mumba_node child) {
    return mumba_call_plain(ctx, self, 0x80000eaau, 043u, node, child, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `DocumentFragment.querySelector`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_fragment_query_selector(
    mumba_context *ctx, mumba_document_fragment self, mumba_string selectors, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_web_call_or_none(ctx, self, 0x800011f6u, argv, 1, result);
}

/** `DocumentFragment.querySelector`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_fragment_query_selector_deferred(
    mumba_context *ctx, mumba_document_fragment self, mumba_string selectors, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_invoke(ctx, self, 0x800011f6u, argv, 1, result);
}

/** `DocumentFragment.querySelectorAll`. Deferred. */
static inline mumba_status mumba_document_fragment_query_selector_all(
    mumba_context *ctx, mumba_document_fragment self, mumba_string selectors, mumba_node_list *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_invoke(ctx, self, 0x800011f7u, argv, 1, result);
}

/** `DocumentType`. It is a `mumba_node` too. */
typedef mumba_handle mumba_document_type;

/** Gives `object` itself when it is of `DocumentType`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_document_type(
    mumba_context *ctx, mumba_handle object, mumba_document_type *result) {
    return mumba_web_cast(ctx, object, 0x800000e6u, 0, result);
}

/** `DocumentType.name`. Reads. */
static inline mumba_status mumba_document_type_get_name(
    mumba_context *ctx, mumba_document_type self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `DocumentType.publicId`. Reads. */
static inline mumba_status mumba_document_type_get_public_id(
    mumba_context *ctx, mumba_document_type self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011dau, result);
}

/** `DocumentType.systemId`. Reads. */
static inline mumba_status mumba_document_type_get_system_id(
    mumba_context *ctx, mumba_document_type self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015b3u, result);
}

/** `DocumentType.before`. Deferred. */
static inline mumba_status mumba_document_type_before_with_node(
    mumba_context *ctx, mumba_document_type self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.before`. Deferred. */
static inline mumba_status mumba_document_type_before_with_str(
    mumba_context *ctx, mumba_document_type self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.before`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_type_before_with_any(
    mumba_context *ctx, mumba_document_type self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.after`. Deferred. */
static inline mumba_status mumba_document_type_after_with_node(
    mumba_context *ctx, mumba_document_type self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.after`. Deferred. */
static inline mumba_status mumba_document_type_after_with_str(
    mumba_context *ctx, mumba_document_type self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.after`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_type_after_with_any(
    mumba_context *ctx, mumba_document_type self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.replaceWith`. Deferred. */
static inline mumba_status mumba_document_type_replace_with_with_node(
    mumba_context *ctx, mumba_document_type self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.replaceWith`. Deferred. */
static inline mumba_status mumba_document_type_replace_with_with_str(
    mumba_context *ctx, mumba_document_type self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.replaceWith`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_document_type_replace_with_with_any(
    mumba_context *ctx, mumba_document_type self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `DocumentType.remove`. Deferred. */
static inline mumba_status mumba_document_type_remove(mumba_context *ctx, mumba_document_type self) {
    return mumba_invoke(ctx, self, 0x80000004u, NULL, 0, NULL);
}

/** `Element`. It is a `mumba_node` too. */
typedef mumba_handle mumba_element;

/** Gives `object` itself when it is of `Element`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_element(mumba_context *ctx, mumba_handle object, mumba_element *result) {
    return mumba_web_cast(ctx, object, 0x800000f6u, 0, result);
}

/** `Element.namespaceURI`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_namespace_uri(
    mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000ec6u, result);
}

/** `Element.prefix`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_prefix(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80001181u, result);
}

/** `Element.localName`. Reads. */
static inline mumba_status mumba_element_get_local_name(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d86u, result);
}

/** `Element.tagName`. Reads. */
static inline mumba_status mumba_element_get_tag_name(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015beu, result);
}

/** `Element.id`. Reads. */
static inline mumba_status mumba_element_get_id(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `Element.id`. Deferred. */
static inline mumba_status mumba_element_set_id(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `Element.className`. Reads. */
static inline mumba_status mumba_element_get_class_name(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000001u, result);
}

/** `Element.className`. Deferred. */
static inline mumba_status mumba_element_set_class_name(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000001u, mumba_of_string(value));
}

/** `Element.classList`. Deferred. */
static inline mumba_status mumba_element_get_class_list(
    mumba_context *ctx, mumba_element self, mumba_dom_token_list *result) {
    return mumba_get_handle(ctx, self, 0x80000676u, result);
}

/** `Element.classList`. Deferred. */
static inline mumba_status mumba_element_set_class_list(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000676u, mumba_of_string(value));
}

/** `Element.slot`. Reads. */
static inline mumba_status mumba_element_get_slot(mumba_context *ctx, mumba_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014c4u, result);
}

/** `Element.slot`. Deferred. */
static inline mumba_status mumba_element_set_slot(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014c4u, mumba_of_string(value));
}

/** `Element.hasAttributes`. Reads. */
static inline mumba_status mumba_element_has_attributes(mumba_context *ctx, mumba_element self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000baeu, NULL, 0, result);
}

/** `Element.attributes`. Deferred. */
static inline mumba_status mumba_element_get_attributes(
    mumba_context *ctx, mumba_element self, mumba_named_node_map *result) {
    return mumba_get_handle(ctx, self, 0x8000052cu, result);
}

/** `Element.getAttributeNames`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_element_get_attribute_names(
    mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000ab9u, NULL, 0, result);
}

/** `Element.getAttribute`. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_attribute(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_web_call_string_or_none(ctx, self, 0x80000ab7u, argv, 1, result);
}

/** `Element.getAttributeNS`. `namespace`: a string or none. Gives a string or none. Reads. */
static inline mumba_status mumba_element_get_attribute_ns(
    mumba_context *ctx, mumba_element self, mumba_string namespace_, mumba_string local_name, mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_web_call_string_or_none(ctx, self, 0x80000ab8u, argv, 2, result);
}

/** `Element.setAttribute`. `value`: `TrustedHTML` or `TrustedScript` or `TrustedScriptURL`. Deferred. */
static inline mumba_status mumba_element_set_attribute_with_trusted(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, mumba_object value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(qualified_name);
    argv[1] = mumba_of_handle(value);
    return mumba_invoke(ctx, self, 0x80000003u, argv, 2, NULL);
}

/** `Element.setAttribute`. Deferred. */
static inline mumba_status mumba_element_set_attribute(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(qualified_name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x80000003u, argv, 2, NULL);
}

/**
 * `Element.setAttributeNS`. `namespace`: a string or none. `value`: `TrustedHTML` or `TrustedScript` or
 * `TrustedScriptURL`. Deferred.
 */
static inline mumba_status mumba_element_set_attribute_ns_with_trusted(
    mumba_context *ctx, mumba_element self, mumba_string namespace_, mumba_string qualified_name, mumba_object value) {
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(qualified_name);
    argv[2] = mumba_of_handle(value);
    return mumba_invoke(ctx, self, 0x8000141fu, argv, 3, NULL);
}

/** `Element.setAttributeNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_element_set_attribute_ns(
    mumba_context *ctx, mumba_element self, mumba_string namespace_, mumba_string qualified_name, mumba_string value) {
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(qualified_name);
    argv[2] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x8000141fu, argv, 3, NULL);
}

/** `Element.removeAttribute`. Deferred. */
static inline mumba_status mumba_element_remove_attribute(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x80001285u, argv, 1, NULL);
}

/** `Element.removeAttributeNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_element_remove_attribute_ns(
    mumba_context *ctx, mumba_element self, mumba_string namespace_, mumba_string local_name) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80001286u, argv, 2, NULL);
}

/** `Element.toggleAttribute`. Reads. */
static inline mumba_status mumba_element_toggle_attribute(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_web_call_bool(ctx, self, 0x8000162fu, argv, 1, result);
}

/** `Element.toggleAttribute`. Reads. */
static inline mumba_status mumba_element_toggle_attribute_with_force(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, bool force, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(qualified_name);
    argv[1] = mumba_of_bool(force);
    return mumba_web_call_bool(ctx, self, 0x8000162fu, argv, 2, result);
}

/** `Element.hasAttribute`. Reads. */
static inline mumba_status mumba_element_has_attribute(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_web_call_bool(ctx, self, 0x80000bacu, argv, 1, result);
}

/** `Element.hasAttributeNS`. `namespace`: a string or none. Reads. */
static inline mumba_status mumba_element_has_attribute_ns(
    mumba_context *ctx, mumba_element self, mumba_string namespace_, mumba_string local_name, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_web_call_bool(ctx, self, 0x80000badu, argv, 2, result);
}

/** `Element.getAttributeNode`. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_element_get_attribute_node(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_web_call_or_none(ctx, self, 0x80000abau, argv, 1, result);
}

/** `Element.getAttributeNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_attribute_node_deferred(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x80000abau, argv, 1, result);
}

/** `Element.getAttributeNodeNS`. `namespace`: a string or none. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_element_get_attribute_node_ns(
    mumba_context *ctx, mumba_element self, mumba_string namespace_, mumba_string local_name, mumba_attr *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_web_call_or_none(ctx, self, 0x80000abbu, argv, 2, result);
}

/**
 * `Element.getAttributeNodeNS`. `namespace`: a string or none. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_element_get_attribute_node_ns_deferred(
    mumba_context *ctx, mumba_element self, mumba_string namespace_, mumba_string local_name, mumba_attr *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80000abbu, argv, 2, result);
}

/** `Element.setAttributeNode`. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_element_set_attribute_node(
    mumba_context *ctx, mumba_element self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_web_call_or_none(ctx, self, 0x80001420u, argv, 1, result);
}

/** `Element.setAttributeNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_set_attribute_node_deferred(
    mumba_context *ctx, mumba_element self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_invoke(ctx, self, 0x80001420u, argv, 1, result);
}

/** `Element.setAttributeNodeNS`. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_element_set_attribute_node_ns(
    mumba_context *ctx, mumba_element self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_web_call_or_none(ctx, self, 0x80001421u, argv, 1, result);
}

/** `Element.setAttributeNodeNS`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_set_attribute_node_ns_deferred(
    mumba_context *ctx, mumba_element self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_invoke(ctx, self, 0x80001421u, argv, 1, result);
}

/** `Element.removeAttributeNode`. Deferred. */
static inline mumba_status mumba_element_remove_attribute_node(
    mumba_context *ctx, mumba_element self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_invoke(ctx, self, 0x80001287u, argv, 1, result);
}

/** `Element.attachShadow`. Deferred. */
static inline mumba_status mumba_element_attach_shadow(
    mumba_context *ctx, mumba_element self, mumba_shadow_root_init init, mumba_shadow_root *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x80000520u, argv, 1, result);
}

/** `Element.shadowRoot`. Gives `ShadowRoot` or none. Reads. */
static inline mumba_status mumba_element_get_shadow_root(
    mumba_context *ctx, mumba_element self, mumba_shadow_root *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000147au, result);
}

/** `Element.shadowRoot`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_shadow_root_deferred(
    mumba_context *ctx, mumba_element self, mumba_shadow_root *result) {
    return mumba_get_handle(ctx, self, 0x8000147au, result);
}

/** `Element.customElementRegistry`. Gives `CustomElementRegistry` or none. Reads. */
static inline mumba_status mumba_element_get_custom_element_registry(
    mumba_context *ctx, mumba_element self, mumba_custom_element_registry *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000800u, result);
}

/** `Element.customElementRegistry`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_custom_element_registry_deferred(
    mumba_context *ctx, mumba_element self, mumba_custom_element_registry *result) {
    return mumba_get_handle(ctx, self, 0x80000800u, result);
}

/** `Element.closest`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_closest(
    mumba_context *ctx, mumba_element self, mumba_string selectors, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_web_call_or_none(ctx, self, 0x800006b2u, argv, 1, result);
}

/** `Element.closest`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_closest_deferred(
    mumba_context *ctx, mumba_element self, mumba_string selectors, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_invoke(ctx, self, 0x800006b2u, argv, 1, result);
}

/** `Element.matches`. Reads. */
static inline mumba_status mumba_element_matches(
    mumba_context *ctx, mumba_element self, mumba_string selectors, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_web_call_bool(ctx, self, 0x80000e01u, argv, 1, result);
}

/** `Element.webkitMatchesSelector`. Reads. */
static inline mumba_status mumba_element_webkit_matches_selector(
    mumba_context *ctx, mumba_element self, mumba_string selectors, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_web_call_bool(ctx, self, 0x800017c2u, argv, 1, result);
}

/** `Element.getElementsByTagName`. Deferred. */
static inline mumba_status mumba_element_get_elements_by_tag_name(
    mumba_context *ctx, mumba_element self, mumba_string qualified_name, mumba_html_collection *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x80000aeeu, argv, 1, result);
}

/** `Element.getElementsByTagNameNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_element_get_elements_by_tag_name_ns(
    mumba_context *ctx, mumba_element self, mumba_string namespace_, mumba_string local_name,
    mumba_html_collection *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80000aefu, argv, 2, result);
}

/** `Element.getElementsByClassName`. Deferred. */
static inline mumba_status mumba_element_get_elements_by_class_name(
    mumba_context *ctx, mumba_element self, mumba_string class_names, mumba_html_collection *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(class_names);
    return mumba_invoke(ctx, self, 0x80000aecu, argv, 1, result);
}

/** `Element.insertAdjacentElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_insert_adjacent_element(
    mumba_context *ctx, mumba_element self, mumba_string where, mumba_element element, mumba_element *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(where);
    argv[1] = mumba_of_handle(element);
    return mumba_web_call_or_none(ctx, self, 0x80000c6eu, argv, 2, result);
}

/** `Element.insertAdjacentElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_insert_adjacent_element_deferred(
    mumba_context *ctx, mumba_element self, mumba_string where, mumba_element element, mumba_element *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(where);
    argv[1] = mumba_of_handle(element);
    return mumba_invoke(ctx, self, 0x80000c6eu, argv, 2, result);
}

/** `Element.insertAdjacentText`. Deferred. */
static inline mumba_status mumba_element_insert_adjacent_text(
    mumba_context *ctx, mumba_element self, mumba_string where, mumba_string data) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(where);
    argv[1] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x80000c70u, argv, 2, NULL);
}

/** `Element.children`. Deferred. */
static inline mumba_status mumba_element_get_children(
    mumba_context *ctx, mumba_element self, mumba_html_collection *result) {
    return mumba_get_handle(ctx, self, 0x8000066bu, result);
}

/** `Element.firstElementChild`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_get_first_element_child(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a1cu, result);
}

/** `Element.firstElementChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_first_element_child_deferred(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000a1cu, result);
}

/** `Element.lastElementChild`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_get_last_element_child(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d40u, result);
}

/** `Element.lastElementChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_last_element_child_deferred(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000d40u, result);
}

/** `Element.childElementCount`. Reads. */
static inline mumba_status mumba_element_get_child_element_count(
    mumba_context *ctx, mumba_element self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000668u, result);
}

/** `Element.prepend`. Deferred. */
static inline mumba_status mumba_element_prepend_with_node(
    mumba_context *ctx, mumba_element self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.prepend`. Deferred. */
static inline mumba_status mumba_element_prepend_with_str(
    mumba_context *ctx, mumba_element self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.prepend`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_element_prepend_with_any(
    mumba_context *ctx, mumba_element self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80001188u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.append`. Deferred. */
static inline mumba_status mumba_element_append_with_node(
    mumba_context *ctx, mumba_element self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.append`. Deferred. */
static inline mumba_status mumba_element_append_with_str(
    mumba_context *ctx, mumba_element self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.append`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_element_append_with_any(
    mumba_context *ctx, mumba_element self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800004a3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.replaceChildren`. Deferred. */
static inline mumba_status mumba_element_replace_children_with_node(
    mumba_context *ctx, mumba_element self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.replaceChildren`. Deferred. */
static inline mumba_status mumba_element_replace_children_with_str(
    mumba_context *ctx, mumba_element self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.replaceChildren`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_element_replace_children_with_any(
    mumba_context *ctx, mumba_element self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800012acu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.moveBefore`. `child` may be none. Deferred. */
static inline mumba_status mumba_element_move_before(
    mumba_context *ctx, mumba_element self, mumba_node node, mumba_node child) {
    return mumba_call_plain(ctx, self, 0x80000eaau, 043u, node, child, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Element.querySelector`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_query_selector(
    mumba_context *ctx, mumba_element self, mumba_string selectors, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_web_call_or_none(ctx, self, 0x800011f6u, argv, 1, result);
}

/** `Element.querySelector`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_query_selector_deferred(
    mumba_context *ctx, mumba_element self, mumba_string selectors, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_invoke(ctx, self, 0x800011f6u, argv, 1, result);
}

/** `Element.querySelectorAll`. Deferred. */
static inline mumba_status mumba_element_query_selector_all(
    mumba_context *ctx, mumba_element self, mumba_string selectors, mumba_node_list *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(selectors);
    return mumba_invoke(ctx, self, 0x800011f7u, argv, 1, result);
}

/** `Element.previousElementSibling`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_get_previous_element_sibling(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000119eu, result);
}

/** `Element.previousElementSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_previous_element_sibling_deferred(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000119eu, result);
}

/** `Element.nextElementSibling`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_element_get_next_element_sibling(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ee8u, result);
}

/** `Element.nextElementSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_next_element_sibling_deferred(
    mumba_context *ctx, mumba_element self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000ee8u, result);
}

/** `Element.before`. Deferred. */
static inline mumba_status mumba_element_before_with_node(
    mumba_context *ctx, mumba_element self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.before`. Deferred. */
static inline mumba_status mumba_element_before_with_str(
    mumba_context *ctx, mumba_element self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.before`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_element_before_with_any(
    mumba_context *ctx, mumba_element self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x8000058cu, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.after`. Deferred. */
static inline mumba_status mumba_element_after_with_node(
    mumba_context *ctx, mumba_element self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.after`. Deferred. */
static inline mumba_status mumba_element_after_with_str(
    mumba_context *ctx, mumba_element self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.after`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_element_after_with_any(
    mumba_context *ctx, mumba_element self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x80000459u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.replaceWith`. Deferred. */
static inline mumba_status mumba_element_replace_with_with_node(
    mumba_context *ctx, mumba_element self, const mumba_node *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_handle(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.replaceWith`. Deferred. */
static inline mumba_status mumba_element_replace_with_with_str(
    mumba_context *ctx, mumba_element self, const mumba_string *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = mumba_of_string(nodes[i]);
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.replaceWith`. `nodes`: `Node` or a string. Deferred. */
static inline mumba_status mumba_element_replace_with_with_any(
    mumba_context *ctx, mumba_element self, const mumba_value *nodes, size_t nodes_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, nodes_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < nodes_count; i++) argv[i] = nodes[i];
    mumba_status status = mumba_invoke(ctx, self, 0x800012b3u, argv, nodes_count, NULL);
    if (argv != few) free(argv);
    return status;
}

/** `Element.remove`. Deferred. */
static inline mumba_status mumba_element_remove(mumba_context *ctx, mumba_element self) {
    return mumba_invoke(ctx, self, 0x80000004u, NULL, 0, NULL);
}

/** `Element.assignedSlot`. Gives `HTMLSlotElement` or none. Reads. */
static inline mumba_status mumba_element_get_assigned_slot(
    mumba_context *ctx, mumba_element self, mumba_html_slot_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004fcu, result);
}

/** `Element.assignedSlot`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_element_get_assigned_slot_deferred(
    mumba_context *ctx, mumba_element self, mumba_html_slot_element *result) {
    return mumba_get_handle(ctx, self, 0x800004fcu, result);
}

/** The event `DOMActivate` of `Element`, a `UIEvent`. */
static inline mumba_status mumba_element_on_dom_activate(
    mumba_context *ctx, mumba_element self, mumba_ui_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dom_activate`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dom_activate_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_ui_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c1u, options, listener, user, drop, subscription);
}

/** The event `DOMFocusIn` of `Element`, a `FocusEvent`. */
static inline mumba_status mumba_element_on_dom_focus_in(
    mumba_context *ctx, mumba_element self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dom_focus_in`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dom_focus_in_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c4u, options, listener, user, drop, subscription);
}

/** The event `DOMFocusOut` of `Element`, a `FocusEvent`. */
static inline mumba_status mumba_element_on_dom_focus_out(
    mumba_context *ctx, mumba_element self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dom_focus_out`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dom_focus_out_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c5u, options, listener, user, drop, subscription);
}

/** The event `abort` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_abort(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_element_on_abort_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `animationcancel` of `Element`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_animationcancel(
    mumba_context *ctx, mumba_element self, mumba_animation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_animationcancel`, in the way that `options` says. */
static inline mumba_status mumba_element_on_animationcancel_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, options, listener, user, drop, subscription);
}

/** The event `animationend` of `Element`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_animationend(
    mumba_context *ctx, mumba_element self, mumba_animation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_animationend`, in the way that `options` says. */
static inline mumba_status mumba_element_on_animationend_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, options, listener, user, drop, subscription);
}

/** The event `animationiteration` of `Element`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_animationiteration(
    mumba_context *ctx, mumba_element self, mumba_animation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_animationiteration`, in the way that `options` says. */
static inline mumba_status mumba_element_on_animationiteration_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, options, listener, user, drop, subscription);
}

/** The event `animationstart` of `Element`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_animationstart(
    mumba_context *ctx, mumba_element self, mumba_animation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_animationstart`, in the way that `options` says. */
static inline mumba_status mumba_element_on_animationstart_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, options, listener, user, drop, subscription);
}

/** The event `auxclick` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_auxclick(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_auxclick`, in the way that `options` says. */
static inline mumba_status mumba_element_on_auxclick_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, options, listener, user, drop, subscription);
}

/** The event `beforecopy` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_beforecopy(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001829u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_beforecopy`, in the way that `options` says. */
static inline mumba_status mumba_element_on_beforecopy_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001829u, options, listener, user, drop, subscription);
}

/** The event `beforecut` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_beforecut(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000182au, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_beforecut`, in the way that `options` says. */
static inline mumba_status mumba_element_on_beforecut_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000182au, options, listener, user, drop, subscription);
}

/** The event `beforeinput` of `Element`, a `InputEvent`. */
static inline mumba_status mumba_element_on_beforeinput(
    mumba_context *ctx, mumba_element self, mumba_input_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058du, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_beforeinput`, in the way that `options` says. */
static inline mumba_status mumba_element_on_beforeinput_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_input_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058du, options, listener, user, drop, subscription);
}

/** The event `beforematch` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_beforematch(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_beforematch`, in the way that `options` says. */
static inline mumba_status mumba_element_on_beforematch_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058fu, options, listener, user, drop, subscription);
}

/** The event `beforepaste` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_beforepaste(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000182bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_beforepaste`, in the way that `options` says. */
static inline mumba_status mumba_element_on_beforepaste_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000182bu, options, listener, user, drop, subscription);
}

/** The event `beforexrselect` of `Element`, a `XRSessionEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_beforexrselect(
    mumba_context *ctx, mumba_element self, mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_beforexrselect`, in the way that `options` says. */
static inline mumba_status mumba_element_on_beforexrselect_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, options, listener, user, drop, subscription);
}

/** The event `blur` of `Element`, a `FocusEvent`. */
static inline mumba_status mumba_element_on_blur(
    mumba_context *ctx, mumba_element self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_blur`, in the way that `options` says. */
static inline mumba_status mumba_element_on_blur_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005d0u, options, listener, user, drop, subscription);
}

/** The event `cancel` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_cancel(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000618u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_cancel`, in the way that `options` says. */
static inline mumba_status mumba_element_on_cancel_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000618u, options, listener, user, drop, subscription);
}

/** The event `change` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_change(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_change`, in the way that `options` says. */
static inline mumba_status mumba_element_on_change_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** The event `click` of `Element`, a `PointerEvent`. */
static inline mumba_status mumba_element_on_click(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000691u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_click`, in the way that `options` says. */
static inline mumba_status mumba_element_on_click_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000691u, options, listener, user, drop, subscription);
}

/** The event `compositionend` of `Element`, a `CompositionEvent`. */
static inline mumba_status mumba_element_on_compositionend(
    mumba_context *ctx, mumba_element self, mumba_composition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_compositionend`, in the way that `options` says. */
static inline mumba_status mumba_element_on_compositionend_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f1u, options, listener, user, drop, subscription);
}

/** The event `compositionstart` of `Element`, a `CompositionEvent`. */
static inline mumba_status mumba_element_on_compositionstart(
    mumba_context *ctx, mumba_element self, mumba_composition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_compositionstart`, in the way that `options` says. */
static inline mumba_status mumba_element_on_compositionstart_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f2u, options, listener, user, drop, subscription);
}

/** The event `compositionupdate` of `Element`, a `CompositionEvent`. */
static inline mumba_status mumba_element_on_compositionupdate(
    mumba_context *ctx, mumba_element self, mumba_composition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_compositionupdate`, in the way that `options` says. */
static inline mumba_status mumba_element_on_compositionupdate_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f3u, options, listener, user, drop, subscription);
}

/** The event `contentvisibilityautostatechange` of `Element`, a `ContentVisibilityAutoStateChangeEvent`. */
static inline mumba_status mumba_element_on_contentvisibilityautostatechange(
    mumba_context *ctx, mumba_element self, mumba_content_visibility_auto_state_change_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000732u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_contentvisibilityautostatechange`, in the way that `options` says. */
static inline mumba_status mumba_element_on_contentvisibilityautostatechange_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_content_visibility_auto_state_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000732u, options, listener, user, drop, subscription);
}

/** The event `contextmenu` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_contextmenu(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_contextmenu`, in the way that `options` says. */
static inline mumba_status mumba_element_on_contextmenu_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, options, listener, user, drop, subscription);
}

/** The event `copy` of `Element`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_copy(
    mumba_context *ctx, mumba_element self, mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_copy`, in the way that `options` says. */
static inline mumba_status mumba_element_on_copy_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, options, listener, user, drop, subscription);
}

/** The event `cut` of `Element`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_cut(
    mumba_context *ctx, mumba_element self, mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_cut`, in the way that `options` says. */
static inline mumba_status mumba_element_on_cut_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, options, listener, user, drop, subscription);
}

/** The event `dblclick` of `Element`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_dblclick(
    mumba_context *ctx, mumba_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dblclick`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dblclick_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, options, listener, user, drop, subscription);
}

/** The event `drag` of `Element`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_drag(
    mumba_context *ctx, mumba_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_drag`, in the way that `options` says. */
static inline mumba_status mumba_element_on_drag_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_drag_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, options, listener, user, drop, subscription);
}

/** The event `dragend` of `Element`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_dragend(
    mumba_context *ctx, mumba_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dragend`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dragend_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_drag_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, options, listener, user, drop, subscription);
}

/** The event `dragenter` of `Element`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_dragenter(
    mumba_context *ctx, mumba_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dragenter`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dragenter_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_drag_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, options, listener, user, drop, subscription);
}

/** The event `dragleave` of `Element`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_dragleave(
    mumba_context *ctx, mumba_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dragleave`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dragleave_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_drag_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, options, listener, user, drop, subscription);
}

/** The event `dragover` of `Element`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_dragover(
    mumba_context *ctx, mumba_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dragover`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dragover_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_drag_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, options, listener, user, drop, subscription);
}

/** The event `dragstart` of `Element`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_dragstart(
    mumba_context *ctx, mumba_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_dragstart`, in the way that `options` says. */
static inline mumba_status mumba_element_on_dragstart_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_drag_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, options, listener, user, drop, subscription);
}

/** The event `drop` of `Element`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_drop(
    mumba_context *ctx, mumba_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_drop`, in the way that `options` says. */
static inline mumba_status mumba_element_on_drop_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_drag_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, options, listener, user, drop, subscription);
}

/** The event `enterpictureinpicture` of `Element`, a `PictureInPictureEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_enterpictureinpicture(
    mumba_context *ctx, mumba_element self, mumba_picture_in_picture_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000098cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_enterpictureinpicture`, in the way that `options` says. */
static inline mumba_status mumba_element_on_enterpictureinpicture_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_picture_in_picture_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000098cu, options, listener, user, drop, subscription);
}

/** The event `error` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_error(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_error`, in the way that `options` says. */
static inline mumba_status mumba_element_on_error_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `fencedtreeclick` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_fencedtreeclick(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800009fbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_fencedtreeclick`, in the way that `options` says. */
static inline mumba_status mumba_element_on_fencedtreeclick_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800009fbu, options, listener, user, drop, subscription);
}

/** The event `focus` of `Element`, a `FocusEvent`. */
static inline mumba_status mumba_element_on_focus(
    mumba_context *ctx, mumba_element self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a34u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_focus`, in the way that `options` says. */
static inline mumba_status mumba_element_on_focus_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a34u, options, listener, user, drop, subscription);
}

/** The event `focusin` of `Element`, a `FocusEvent`. */
static inline mumba_status mumba_element_on_focusin(
    mumba_context *ctx, mumba_element self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_focusin`, in the way that `options` says. */
static inline mumba_status mumba_element_on_focusin_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3eu, options, listener, user, drop, subscription);
}

/** The event `focusout` of `Element`, a `FocusEvent`. */
static inline mumba_status mumba_element_on_focusout(
    mumba_context *ctx, mumba_element self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_focusout`, in the way that `options` says. */
static inline mumba_status mumba_element_on_focusout_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3fu, options, listener, user, drop, subscription);
}

/** The event `formdata` of `Element`, a `FormDataEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_formdata(
    mumba_context *ctx, mumba_element self, mumba_form_data_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a5bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_formdata`, in the way that `options` says. */
static inline mumba_status mumba_element_on_formdata_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_form_data_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a5bu, options, listener, user, drop, subscription);
}

/** The event `fullscreenchange` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_fullscreenchange(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a8fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_fullscreenchange`, in the way that `options` says. */
static inline mumba_status mumba_element_on_fullscreenchange_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a8fu, options, listener, user, drop, subscription);
}

/** The event `fullscreenerror` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_fullscreenerror(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a90u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_fullscreenerror`, in the way that `options` says. */
static inline mumba_status mumba_element_on_fullscreenerror_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a90u, options, listener, user, drop, subscription);
}

/** The event `gotpointercapture` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_gotpointercapture(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_gotpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_element_on_gotpointercapture_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, options, listener, user, drop, subscription);
}

/** The event `input` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_input(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_input`, in the way that `options` says. */
static inline mumba_status mumba_element_on_input_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, options, listener, user, drop, subscription);
}

/** The event `installresult` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_installresult(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c8au, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_installresult`, in the way that `options` says. */
static inline mumba_status mumba_element_on_installresult_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c8au, options, listener, user, drop, subscription);
}

/** The event `keydown` of `Element`, a `KeyboardEvent`. */
static inline mumba_status mumba_element_on_keydown(
    mumba_context *ctx, mumba_element self, mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d26u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_keydown`, in the way that `options` says. */
static inline mumba_status mumba_element_on_keydown_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d26u, options, listener, user, drop, subscription);
}

/** The event `keypress` of `Element`, a `KeyboardEvent`. */
static inline mumba_status mumba_element_on_keypress(
    mumba_context *ctx, mumba_element self, mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d27u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_keypress`, in the way that `options` says. */
static inline mumba_status mumba_element_on_keypress_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d27u, options, listener, user, drop, subscription);
}

/** The event `keyup` of `Element`, a `KeyboardEvent`. */
static inline mumba_status mumba_element_on_keyup(
    mumba_context *ctx, mumba_element self, mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d2au, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_keyup`, in the way that `options` says. */
static inline mumba_status mumba_element_on_keyup_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d2au, options, listener, user, drop, subscription);
}

/** The event `leavepictureinpicture` of `Element`, a `PictureInPictureEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_leavepictureinpicture(
    mumba_context *ctx, mumba_element self, mumba_picture_in_picture_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d4fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_leavepictureinpicture`, in the way that `options` says. */
static inline mumba_status mumba_element_on_leavepictureinpicture_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_picture_in_picture_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d4fu, options, listener, user, drop, subscription);
}

/** The event `load` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_load(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_load`, in the way that `options` says. */
static inline mumba_status mumba_element_on_load_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, options, listener, user, drop, subscription);
}

/** The event `lostpointercapture` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_lostpointercapture(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_lostpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_element_on_lostpointercapture_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, options, listener, user, drop, subscription);
}

/** The event `mousedown` of `Element`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_mousedown(
    mumba_context *ctx, mumba_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_mousedown`, in the way that `options` says. */
static inline mumba_status mumba_element_on_mousedown_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, options, listener, user, drop, subscription);
}

/** The event `mousemove` of `Element`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_mousemove(
    mumba_context *ctx, mumba_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_mousemove`, in the way that `options` says. */
static inline mumba_status mumba_element_on_mousemove_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, options, listener, user, drop, subscription);
}

/** The event `mouseout` of `Element`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_mouseout(
    mumba_context *ctx, mumba_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_mouseout`, in the way that `options` says. */
static inline mumba_status mumba_element_on_mouseout_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, options, listener, user, drop, subscription);
}

/** The event `mouseover` of `Element`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_mouseover(
    mumba_context *ctx, mumba_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_mouseover`, in the way that `options` says. */
static inline mumba_status mumba_element_on_mouseover_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, options, listener, user, drop, subscription);
}

/** The event `mouseup` of `Element`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_mouseup(
    mumba_context *ctx, mumba_element self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_mouseup`, in the way that `options` says. */
static inline mumba_status mumba_element_on_mouseup_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, options, listener, user, drop, subscription);
}

/** The event `navbeforefocus` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_navbeforefocus(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ecbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_navbeforefocus`, in the way that `options` says. */
static inline mumba_status mumba_element_on_navbeforefocus_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ecbu, options, listener, user, drop, subscription);
}

/** The event `navnotarget` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_navnotarget(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ed5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_navnotarget`, in the way that `options` says. */
static inline mumba_status mumba_element_on_navnotarget_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ed5u, options, listener, user, drop, subscription);
}

/** The event `paste` of `Element`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_paste(
    mumba_context *ctx, mumba_element self, mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_paste`, in the way that `options` says. */
static inline mumba_status mumba_element_on_paste_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, options, listener, user, drop, subscription);
}

/** The event `pointercancel` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_pointercancel(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_pointercancel`, in the way that `options` says. */
static inline mumba_status mumba_element_on_pointercancel_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, options, listener, user, drop, subscription);
}

/** The event `pointerdown` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_pointerdown(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_pointerdown`, in the way that `options` says. */
static inline mumba_status mumba_element_on_pointerdown_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, options, listener, user, drop, subscription);
}

/** The event `pointermove` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_pointermove(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_pointermove`, in the way that `options` says. */
static inline mumba_status mumba_element_on_pointermove_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, options, listener, user, drop, subscription);
}

/** The event `pointerout` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_pointerout(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_pointerout`, in the way that `options` says. */
static inline mumba_status mumba_element_on_pointerout_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, options, listener, user, drop, subscription);
}

/** The event `pointerover` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_pointerover(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_pointerover`, in the way that `options` says. */
static inline mumba_status mumba_element_on_pointerover_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, options, listener, user, drop, subscription);
}

/** The event `pointerrawupdate` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_pointerrawupdate(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_pointerrawupdate`, in the way that `options` says. */
static inline mumba_status mumba_element_on_pointerrawupdate_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, options, listener, user, drop, subscription);
}

/** The event `pointerup` of `Element`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_pointerup(
    mumba_context *ctx, mumba_element self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_pointerup`, in the way that `options` says. */
static inline mumba_status mumba_element_on_pointerup_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, options, listener, user, drop, subscription);
}

/** The event `promptaction` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_promptaction(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011cbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_promptaction`, in the way that `options` says. */
static inline mumba_status mumba_element_on_promptaction_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011cbu, options, listener, user, drop, subscription);
}

/** The event `promptdismiss` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_promptdismiss(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011ccu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_promptdismiss`, in the way that `options` says. */
static inline mumba_status mumba_element_on_promptdismiss_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011ccu, options, listener, user, drop, subscription);
}

/** The event `reset` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_reset(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012eeu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_reset`, in the way that `options` says. */
static inline mumba_status mumba_element_on_reset_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012eeu, options, listener, user, drop, subscription);
}

/** The event `scroll` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_scroll(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013b7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_scroll`, in the way that `options` says. */
static inline mumba_status mumba_element_on_scroll_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013b7u, options, listener, user, drop, subscription);
}

/** The event `scrollend` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_scrollend(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_scrollend`, in the way that `options` says. */
static inline mumba_status mumba_element_on_scrollend_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013c6u, options, listener, user, drop, subscription);
}

/** The event `search` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_search(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_search`, in the way that `options` says. */
static inline mumba_status mumba_element_on_search_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d2u, options, listener, user, drop, subscription);
}

/** The event `securitypolicyviolation` of `Element`, a `SecurityPolicyViolationEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_securitypolicyviolation(
    mumba_context *ctx, mumba_element self, mumba_security_policy_violation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_securitypolicyviolation`, in the way that `options` says. */
static inline mumba_status mumba_element_on_securitypolicyviolation_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_security_policy_violation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, options, listener, user, drop, subscription);
}

/** The event `select` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_select(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_select`, in the way that `options` says. */
static inline mumba_status mumba_element_on_select_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e5u, options, listener, user, drop, subscription);
}

/** The event `selectionchange` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_selectionchange(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_selectionchange`, in the way that `options` says. */
static inline mumba_status mumba_element_on_selectionchange_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, options, listener, user, drop, subscription);
}

/** The event `selectstart` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_selectstart(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_selectstart`, in the way that `options` says. */
static inline mumba_status mumba_element_on_selectstart_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, options, listener, user, drop, subscription);
}

/** The event `slotchange` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_slotchange(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_slotchange`, in the way that `options` says. */
static inline mumba_status mumba_element_on_slotchange_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014c6u, options, listener, user, drop, subscription);
}

/** The event `submit` of `Element`, a `SubmitEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_submit(
    mumba_context *ctx, mumba_element self, mumba_submit_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001580u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_submit`, in the way that `options` says. */
static inline mumba_status mumba_element_on_submit_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_submit_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001580u, options, listener, user, drop, subscription);
}

/** The event `textInput` of `Element`, a `TextEvent`. */
static inline mumba_status mumba_element_on_text_input(
    mumba_context *ctx, mumba_element self, mumba_text_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015ecu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_text_input`, in the way that `options` says. */
static inline mumba_status mumba_element_on_text_input_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_text_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015ecu, options, listener, user, drop, subscription);
}

/** The event `touchcancel` of `Element`, a `TouchEvent`. */
static inline mumba_status mumba_element_on_touchcancel(
    mumba_context *ctx, mumba_element self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001648u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_touchcancel`, in the way that `options` says. */
static inline mumba_status mumba_element_on_touchcancel_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001648u, options, listener, user, drop, subscription);
}

/** The event `touchend` of `Element`, a `TouchEvent`. */
static inline mumba_status mumba_element_on_touchend(
    mumba_context *ctx, mumba_element self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164au, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_touchend`, in the way that `options` says. */
static inline mumba_status mumba_element_on_touchend_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164au, options, listener, user, drop, subscription);
}

/** The event `touchmove` of `Element`, a `TouchEvent`. */
static inline mumba_status mumba_element_on_touchmove(
    mumba_context *ctx, mumba_element self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_touchmove`, in the way that `options` says. */
static inline mumba_status mumba_element_on_touchmove_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164cu, options, listener, user, drop, subscription);
}

/** The event `touchstart` of `Element`, a `TouchEvent`. */
static inline mumba_status mumba_element_on_touchstart(
    mumba_context *ctx, mumba_element self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164du, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_touchstart`, in the way that `options` says. */
static inline mumba_status mumba_element_on_touchstart_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164du, options, listener, user, drop, subscription);
}

/** The event `transitioncancel` of `Element`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_transitioncancel(
    mumba_context *ctx, mumba_element self, mumba_transition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_transitioncancel`, in the way that `options` says. */
static inline mumba_status mumba_element_on_transitioncancel_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, options, listener, user, drop, subscription);
}

/** The event `transitionend` of `Element`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_transitionend(
    mumba_context *ctx, mumba_element self, mumba_transition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_transitionend`, in the way that `options` says. */
static inline mumba_status mumba_element_on_transitionend_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, options, listener, user, drop, subscription);
}

/** The event `transitionrun` of `Element`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_transitionrun(
    mumba_context *ctx, mumba_element self, mumba_transition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_transitionrun`, in the way that `options` says. */
static inline mumba_status mumba_element_on_transitionrun_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, options, listener, user, drop, subscription);
}

/** The event `transitionstart` of `Element`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_transitionstart(
    mumba_context *ctx, mumba_element self, mumba_transition_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_transitionstart`, in the way that `options` says. */
static inline mumba_status mumba_element_on_transitionstart_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, options, listener, user, drop, subscription);
}

/** The event `unload` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_unload(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800016d8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_unload`, in the way that `options` says. */
static inline mumba_status mumba_element_on_unload_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800016d8u, options, listener, user, drop, subscription);
}

/** The event `validationstatuschange` of `Element`, a `Event`. It bubbles here. */
static inline mumba_status mumba_element_on_validationstatuschange(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000174cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_validationstatuschange`, in the way that `options` says. */
static inline mumba_status mumba_element_on_validationstatuschange_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000174cu, options, listener, user, drop, subscription);
}

/** The event `webkitfullscreenchange` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_webkitfullscreenchange(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001a45u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_webkitfullscreenchange`, in the way that `options` says. */
static inline mumba_status mumba_element_on_webkitfullscreenchange_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001a45u, options, listener, user, drop, subscription);
}

/** The event `webkitfullscreenerror` of `Element`, a `Event`. */
static inline mumba_status mumba_element_on_webkitfullscreenerror(
    mumba_context *ctx, mumba_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001a46u, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_webkitfullscreenerror`, in the way that `options` says. */
static inline mumba_status mumba_element_on_webkitfullscreenerror_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001a46u, options, listener, user, drop, subscription);
}

/** The event `wheel` of `Element`, a `WheelEvent`. It bubbles here. */
static inline mumba_status mumba_element_on_wheel(
    mumba_context *ctx, mumba_element self, mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_element_on_wheel`, in the way that `options` says. */
static inline mumba_status mumba_element_on_wheel_with_options(
    mumba_context *ctx, mumba_element self, const mumba_listener_options *options,
    mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, options, listener, user, drop, subscription);
}

/** `Event`. */
typedef mumba_handle mumba_event;

/** `Event.NONE` */
#define MUMBA_EVENT_NONE ((uint16_t)0)
/** `Event.CAPTURING_PHASE` */
#define MUMBA_EVENT_CAPTURING_PHASE ((uint16_t)1)
/** `Event.AT_TARGET` */
#define MUMBA_EVENT_AT_TARGET ((uint16_t)2)
/** `Event.BUBBLING_PHASE` */
#define MUMBA_EVENT_BUBBLING_PHASE ((uint16_t)3)

/** Gives `object` itself when it is of `Event`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_event(mumba_context *ctx, mumba_handle object, mumba_event *result) {
    return mumba_web_cast(ctx, object, 0x800000fbu, 0, result);
}

/** `new Event`. Deferred. */
static inline mumba_status mumba_event_new(mumba_context *ctx, mumba_string type, mumba_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000fbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Event`. Deferred. */
static inline mumba_status mumba_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_event_init event_init_dict, mumba_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000fbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Event.type`. Reads. */
static inline mumba_status mumba_event_get_type(mumba_context *ctx, mumba_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `Event.target`. Gives `EventTarget` or none. Reads. */
static inline mumba_status mumba_event_get_target(mumba_context *ctx, mumba_event self, mumba_event_target *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015c4u, result);
}

/** `Event.target`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_event_get_target_deferred(
    mumba_context *ctx, mumba_event self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `Event.srcElement`. Gives `EventTarget` or none. Reads. */
static inline mumba_status mumba_event_get_src_element(
    mumba_context *ctx, mumba_event self, mumba_event_target *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001512u, result);
}

/** `Event.srcElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_event_get_src_element_deferred(
    mumba_context *ctx, mumba_event self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x80001512u, result);
}

/** `Event.currentTarget`. Gives `EventTarget` or none. Reads. */
static inline mumba_status mumba_event_get_current_target(
    mumba_context *ctx, mumba_event self, mumba_event_target *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007f8u, result);
}

/** `Event.currentTarget`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_event_get_current_target_deferred(
    mumba_context *ctx, mumba_event self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x800007f8u, result);
}

/** `Event.composedPath`. Gives sequence<`EventTarget`>. Deferred. */
static inline mumba_status mumba_event_composed_path(mumba_context *ctx, mumba_event self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x800006efu, NULL, 0, result);
}

/** `Event.eventPhase`. Reads. */
static inline mumba_status mumba_event_get_event_phase(mumba_context *ctx, mumba_event self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800009adu, result);
}

/** `Event.stopPropagation`. Deferred. */
static inline mumba_status mumba_event_stop_propagation(mumba_context *ctx, mumba_event self) {
    return mumba_invoke(ctx, self, 0x80001557u, NULL, 0, NULL);
}

/** `Event.cancelBubble`. Reads. */
static inline mumba_status mumba_event_get_cancel_bubble(mumba_context *ctx, mumba_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000061bu, result);
}

/** `Event.cancelBubble`. Deferred. */
static inline mumba_status mumba_event_set_cancel_bubble(mumba_context *ctx, mumba_event self, bool value) {
    return mumba_set(ctx, self, 0x8000061bu, mumba_of_bool(value));
}

/** `Event.stopImmediatePropagation`. Deferred. */
static inline mumba_status mumba_event_stop_immediate_propagation(mumba_context *ctx, mumba_event self) {
    return mumba_invoke(ctx, self, 0x80001556u, NULL, 0, NULL);
}

/** `Event.bubbles`. Reads. */
static inline mumba_status mumba_event_get_bubbles(mumba_context *ctx, mumba_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005f2u, result);
}

/** `Event.cancelable`. Reads. */
static inline mumba_status mumba_event_get_cancelable(mumba_context *ctx, mumba_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000620u, result);
}

/** `Event.returnValue`. Reads. */
static inline mumba_status mumba_event_get_return_value(mumba_context *ctx, mumba_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001320u, result);
}

/** `Event.returnValue`. Deferred. */
static inline mumba_status mumba_event_set_return_value(mumba_context *ctx, mumba_event self, bool value) {
    return mumba_set(ctx, self, 0x80001320u, mumba_of_bool(value));
}

/** `Event.preventDefault`. Deferred. */
static inline mumba_status mumba_event_prevent_default(mumba_context *ctx, mumba_event self) {
    return mumba_invoke(ctx, self, 0x8000119bu, NULL, 0, NULL);
}

/** `Event.defaultPrevented`. Reads. */
static inline mumba_status mumba_event_get_default_prevented(mumba_context *ctx, mumba_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000830u, result);
}

/** `Event.composed`. Reads. */
static inline mumba_status mumba_event_get_composed(mumba_context *ctx, mumba_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006eeu, result);
}

/** `Event.isTrusted`. Reads. */
static inline mumba_status mumba_event_get_is_trusted(mumba_context *ctx, mumba_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ceeu, result);
}

/** `Event.timeStamp`. Reads. */
static inline mumba_status mumba_event_get_time_stamp(mumba_context *ctx, mumba_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001612u, result);
}

/** `Event.initEvent`. Deferred. */
static inline mumba_status mumba_event_init_event(mumba_context *ctx, mumba_event self, mumba_string type) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000c4du, argv, 1, NULL);
}

/** `Event.initEvent`. Deferred. */
static inline mumba_status mumba_event_init_event_with_bubbles(
    mumba_context *ctx, mumba_event self, mumba_string type, bool bubbles) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    return mumba_invoke(ctx, self, 0x80000c4du, argv, 2, NULL);
}

/** `Event.initEvent`. Deferred. */
static inline mumba_status mumba_event_init_event_with_bubbles_and_cancelable(
    mumba_context *ctx, mumba_event self, mumba_string type, bool bubbles, bool cancelable) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    argv[2] = mumba_of_bool(cancelable);
    return mumba_invoke(ctx, self, 0x80000c4du, argv, 3, NULL);
}

/**
 * `EventListener`: a function made with `mumba_callback_create` serves. It is called with event (`Event`) and returns
 * nothing.
 */
typedef mumba_handle mumba_event_listener_object;

/** `EventTarget`. */
typedef mumba_handle mumba_event_target;

/** Gives `object` itself when it is of `EventTarget`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_event_target(mumba_context *ctx, mumba_handle object, mumba_event_target *result) {
    return mumba_web_cast(ctx, object, 0x800000ffu, 0, result);
}

/** `new EventTarget`. Deferred. */
static inline mumba_status mumba_event_target_new(mumba_context *ctx, mumba_event_target *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ffu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `EventTarget.addEventListener`. `callback` may be none. Deferred. */
static inline mumba_status mumba_event_target_add_event_listener(
    mumba_context *ctx, mumba_event_target self, mumba_string type, mumba_event_listener_object callback) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_web_of_nullable(callback);
    return mumba_invoke(ctx, self, 0x80000437u, argv, 2, NULL);
}

/** `EventTarget.addEventListener`. `callback` may be none. Deferred. */
static inline mumba_status mumba_event_target_add_event_listener_with_add_event_listener_options(
    mumba_context *ctx, mumba_event_target self, mumba_string type, mumba_event_listener_object callback,
    mumba_add_event_listener_options options) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_web_of_nullable(callback);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000437u, argv, 3, NULL);
}

/** `EventTarget.addEventListener`. `callback` may be none. Deferred. */
static inline mumba_status mumba_event_target_add_event_listener_with_bool(
    mumba_context *ctx, mumba_event_target self, mumba_string type, mumba_event_listener_object callback,
    bool options) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_web_of_nullable(callback);
    argv[2] = mumba_of_bool(options);
    return mumba_invoke(ctx, self, 0x80000437u, argv, 3, NULL);
}

/** `EventTarget.removeEventListener`. `callback` may be none. Deferred. */
static inline mumba_status mumba_event_target_remove_event_listener(
    mumba_context *ctx, mumba_event_target self, mumba_string type, mumba_event_listener_object callback) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_web_of_nullable(callback);
    return mumba_invoke(ctx, self, 0x8000128eu, argv, 2, NULL);
}

/** `EventTarget.removeEventListener`. `callback` may be none. Deferred. */
static inline mumba_status mumba_event_target_remove_event_listener_with_event_listener_options(
    mumba_context *ctx, mumba_event_target self, mumba_string type, mumba_event_listener_object callback,
    mumba_event_listener_options options) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_web_of_nullable(callback);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000128eu, argv, 3, NULL);
}

/** `EventTarget.removeEventListener`. `callback` may be none. Deferred. */
static inline mumba_status mumba_event_target_remove_event_listener_with_bool(
    mumba_context *ctx, mumba_event_target self, mumba_string type, mumba_event_listener_object callback,
    bool options) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_web_of_nullable(callback);
    argv[2] = mumba_of_bool(options);
    return mumba_invoke(ctx, self, 0x8000128eu, argv, 3, NULL);
}

/** `EventTarget.dispatchEvent`. Reads. */
static inline mumba_status mumba_event_target_dispatch_event(
    mumba_context *ctx, mumba_event_target self, mumba_event event, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(event);
    return mumba_web_call_bool(ctx, self, 0x800008d5u, argv, 1, result);
}

/** `HTMLCollection`. */
typedef mumba_handle mumba_html_collection;

/** Gives `object` itself when it is of `HTMLCollection`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_html_collection(
    mumba_context *ctx, mumba_handle object, mumba_html_collection *result) {
    return mumba_web_cast(ctx, object, 0x80000160u, 0, result);
}

/** `HTMLCollection.length`. Reads. */
static inline mumba_status mumba_html_collection_get_length(
    mumba_context *ctx, mumba_html_collection self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `HTMLCollection.item`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_html_collection_item(
    mumba_context *ctx, mumba_html_collection self, uint32_t index, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `HTMLCollection.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_collection_item_deferred(
    mumba_context *ctx, mumba_html_collection self, uint32_t index, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `HTMLCollection`, by index or name. Gives `Element` or none. Reads. */
static inline mumba_status mumba_html_collection_get_at(
    mumba_context *ctx, mumba_html_collection self, uint32_t index, mumba_element *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `HTMLCollection`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_collection_get_at_deferred(
    mumba_context *ctx, mumba_html_collection self, uint32_t index, mumba_element *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `HTMLCollection.namedItem`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_html_collection_named_item(
    mumba_context *ctx, mumba_html_collection self, mumba_string name, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_or_none(ctx, self, 0x80000ec4u, argv, 1, result);
}

/** `HTMLCollection.namedItem`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_collection_named_item_deferred(
    mumba_context *ctx, mumba_html_collection self, mumba_string name, mumba_element *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000ec4u, argv, 1, result);
}

/** `HTMLCollection`, by index or name. Gives `Element` or none. Reads. */
static inline mumba_status mumba_html_collection_get_named(
    mumba_context *ctx, mumba_html_collection self, mumba_string name, mumba_element *result) {
    return mumba_web_get_named_or_none(ctx, self, name, result);
}

/** `HTMLCollection`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_collection_get_named_deferred(
    mumba_context *ctx, mumba_html_collection self, mumba_string name, mumba_element *result) {
    return mumba_web_get_named_handle(ctx, self, name, result);
}

/** `MutationObserver`. */
typedef mumba_handle mumba_mutation_observer;

/** Gives `object` itself when it is of `MutationObserver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_mutation_observer(
    mumba_context *ctx, mumba_handle object, mumba_mutation_observer *result) {
    return mumba_web_cast(ctx, object, 0x8000021eu, 0, result);
}

/** `new MutationObserver`. Deferred. */
static inline mumba_status mumba_mutation_observer_new(
    mumba_context *ctx, mumba_mutation_callback callback, mumba_mutation_observer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000021eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MutationObserver.observe`. Deferred. */
static inline mumba_status mumba_mutation_observer_observe(
    mumba_context *ctx, mumba_mutation_observer self, mumba_node target_) {
    return mumba_call_plain(ctx, self, 0x80000f20u, 03u, target_, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MutationObserver.observe`. Deferred. */
static inline mumba_status mumba_mutation_observer_observe_with_options(
    mumba_context *ctx, mumba_mutation_observer self, mumba_node target_, mumba_mutation_observer_init options) {
    return mumba_call_plain(ctx, self, 0x80000f20u, 033u, target_, options, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MutationObserver.disconnect`. Deferred. */
static inline mumba_status mumba_mutation_observer_disconnect(mumba_context *ctx, mumba_mutation_observer self) {
    return mumba_invoke(ctx, self, 0x800008d0u, NULL, 0, NULL);
}

/** `MutationObserver.takeRecords`. Gives sequence<`MutationRecord`>. Deferred. */
static inline mumba_status mumba_mutation_observer_take_records(
    mumba_context *ctx, mumba_mutation_observer self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x800015c1u, NULL, 0, result);
}

/** `MutationRecord`. */
typedef mumba_handle mumba_mutation_record;

/** Gives `object` itself when it is of `MutationRecord`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_mutation_record(
    mumba_context *ctx, mumba_handle object, mumba_mutation_record *result) {
    return mumba_web_cast(ctx, object, 0x8000021fu, 0, result);
}

/** `MutationRecord.type`. Reads. */
static inline mumba_status mumba_mutation_record_get_type(
    mumba_context *ctx, mumba_mutation_record self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `MutationRecord.target`. Deferred. */
static inline mumba_status mumba_mutation_record_get_target(
    mumba_context *ctx, mumba_mutation_record self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `MutationRecord.addedNodes`. Deferred. */
static inline mumba_status mumba_mutation_record_get_added_nodes(
    mumba_context *ctx, mumba_mutation_record self, mumba_node_list *result) {
    return mumba_get_handle(ctx, self, 0x80000448u, result);
}

/** `MutationRecord.removedNodes`. Deferred. */
static inline mumba_status mumba_mutation_record_get_removed_nodes(
    mumba_context *ctx, mumba_mutation_record self, mumba_node_list *result) {
    return mumba_get_handle(ctx, self, 0x8000129cu, result);
}

/** `MutationRecord.previousSibling`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_mutation_record_get_previous_sibling(
    mumba_context *ctx, mumba_mutation_record self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011a2u, result);
}

/** `MutationRecord.previousSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_mutation_record_get_previous_sibling_deferred(
    mumba_context *ctx, mumba_mutation_record self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800011a2u, result);
}

/** `MutationRecord.nextSibling`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_mutation_record_get_next_sibling(
    mumba_context *ctx, mumba_mutation_record self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000au, result);
}

/** `MutationRecord.nextSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_mutation_record_get_next_sibling_deferred(
    mumba_context *ctx, mumba_mutation_record self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x8000000au, result);
}

/** `MutationRecord.attributeName`. Gives a string or none. Reads. */
static inline mumba_status mumba_mutation_record_get_attribute_name(
    mumba_context *ctx, mumba_mutation_record self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000528u, result);
}

/** `MutationRecord.attributeNamespace`. Gives a string or none. Reads. */
static inline mumba_status mumba_mutation_record_get_attribute_namespace(
    mumba_context *ctx, mumba_mutation_record self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000529u, result);
}

/** `MutationRecord.oldValue`. Gives a string or none. Reads. */
static inline mumba_status mumba_mutation_record_get_old_value(
    mumba_context *ctx, mumba_mutation_record self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000f38u, result);
}

/** `NamedNodeMap`. */
typedef mumba_handle mumba_named_node_map;

/** Gives `object` itself when it is of `NamedNodeMap`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_named_node_map(
    mumba_context *ctx, mumba_handle object, mumba_named_node_map *result) {
    return mumba_web_cast(ctx, object, 0x80000221u, 0, result);
}

/** `NamedNodeMap.length`. Reads. */
static inline mumba_status mumba_named_node_map_get_length(
    mumba_context *ctx, mumba_named_node_map self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `NamedNodeMap.item`. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_named_node_map_item(
    mumba_context *ctx, mumba_named_node_map self, uint32_t index, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `NamedNodeMap.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_named_node_map_item_deferred(
    mumba_context *ctx, mumba_named_node_map self, uint32_t index, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `NamedNodeMap`, by index or name. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_named_node_map_get_at(
    mumba_context *ctx, mumba_named_node_map self, uint32_t index, mumba_attr *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `NamedNodeMap`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_named_node_map_get_at_deferred(
    mumba_context *ctx, mumba_named_node_map self, uint32_t index, mumba_attr *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `NamedNodeMap.getNamedItem`. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_named_node_map_get_named_item(
    mumba_context *ctx, mumba_named_node_map self, mumba_string qualified_name, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_web_call_or_none(ctx, self, 0x80000b1au, argv, 1, result);
}

/** `NamedNodeMap.getNamedItem`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_named_node_map_get_named_item_deferred(
    mumba_context *ctx, mumba_named_node_map self, mumba_string qualified_name, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x80000b1au, argv, 1, result);
}

/** `NamedNodeMap`, by index or name. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_named_node_map_get_named(
    mumba_context *ctx, mumba_named_node_map self, mumba_string name, mumba_attr *result) {
    return mumba_web_get_named_or_none(ctx, self, name, result);
}

/** `NamedNodeMap`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_named_node_map_get_named_deferred(
    mumba_context *ctx, mumba_named_node_map self, mumba_string name, mumba_attr *result) {
    return mumba_web_get_named_handle(ctx, self, name, result);
}

/** `NamedNodeMap.getNamedItemNS`. `namespace`: a string or none. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_named_node_map_get_named_item_ns(
    mumba_context *ctx, mumba_named_node_map self, mumba_string namespace_, mumba_string local_name,
    mumba_attr *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_web_call_or_none(ctx, self, 0x80000b1bu, argv, 2, result);
}

/**
 * `NamedNodeMap.getNamedItemNS`. `namespace`: a string or none. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_named_node_map_get_named_item_ns_deferred(
    mumba_context *ctx, mumba_named_node_map self, mumba_string namespace_, mumba_string local_name,
    mumba_attr *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80000b1bu, argv, 2, result);
}

/** `NamedNodeMap.setNamedItem`. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_named_node_map_set_named_item(
    mumba_context *ctx, mumba_named_node_map self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_web_call_or_none(ctx, self, 0x80001444u, argv, 1, result);
}

/** `NamedNodeMap.setNamedItem`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_named_node_map_set_named_item_deferred(
    mumba_context *ctx, mumba_named_node_map self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_invoke(ctx, self, 0x80001444u, argv, 1, result);
}

/** `NamedNodeMap.setNamedItemNS`. Gives `Attr` or none. Reads. */
static inline mumba_status mumba_named_node_map_set_named_item_ns(
    mumba_context *ctx, mumba_named_node_map self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_web_call_or_none(ctx, self, 0x80001445u, argv, 1, result);
}

/** `NamedNodeMap.setNamedItemNS`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_named_node_map_set_named_item_ns_deferred(
    mumba_context *ctx, mumba_named_node_map self, mumba_attr attr, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(attr);
    return mumba_invoke(ctx, self, 0x80001445u, argv, 1, result);
}

/** `NamedNodeMap.removeNamedItem`. Deferred. */
static inline mumba_status mumba_named_node_map_remove_named_item(
    mumba_context *ctx, mumba_named_node_map self, mumba_string qualified_name, mumba_attr *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(qualified_name);
    return mumba_invoke(ctx, self, 0x80001291u, argv, 1, result);
}

/** `NamedNodeMap.removeNamedItemNS`. `namespace`: a string or none. Deferred. */
static inline mumba_status mumba_named_node_map_remove_named_item_ns(
    mumba_context *ctx, mumba_named_node_map self, mumba_string namespace_, mumba_string local_name,
    mumba_attr *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80001292u, argv, 2, result);
}

/** `Node`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_node;

/** `Node.ELEMENT_NODE` */
#define MUMBA_NODE_ELEMENT_NODE ((uint16_t)1)
/** `Node.ATTRIBUTE_NODE` */
#define MUMBA_NODE_ATTRIBUTE_NODE ((uint16_t)2)
/** `Node.TEXT_NODE` */
#define MUMBA_NODE_TEXT_NODE ((uint16_t)3)
/** `Node.CDATA_SECTION_NODE` */
#define MUMBA_NODE_CDATA_SECTION_NODE ((uint16_t)4)
/** `Node.ENTITY_REFERENCE_NODE` */
#define MUMBA_NODE_ENTITY_REFERENCE_NODE ((uint16_t)5)
/** `Node.ENTITY_NODE` */
#define MUMBA_NODE_ENTITY_NODE ((uint16_t)6)
/** `Node.PROCESSING_INSTRUCTION_NODE` */
#define MUMBA_NODE_PROCESSING_INSTRUCTION_NODE ((uint16_t)7)
/** `Node.COMMENT_NODE` */
#define MUMBA_NODE_COMMENT_NODE ((uint16_t)8)
/** `Node.DOCUMENT_NODE` */
#define MUMBA_NODE_DOCUMENT_NODE ((uint16_t)9)
/** `Node.DOCUMENT_TYPE_NODE` */
#define MUMBA_NODE_DOCUMENT_TYPE_NODE ((uint16_t)10)
/** `Node.DOCUMENT_FRAGMENT_NODE` */
#define MUMBA_NODE_DOCUMENT_FRAGMENT_NODE ((uint16_t)11)
/** `Node.NOTATION_NODE` */
#define MUMBA_NODE_NOTATION_NODE ((uint16_t)12)
/** `Node.DOCUMENT_POSITION_DISCONNECTED` */
#define MUMBA_NODE_DOCUMENT_POSITION_DISCONNECTED ((uint16_t)1)
/** `Node.DOCUMENT_POSITION_PRECEDING` */
#define MUMBA_NODE_DOCUMENT_POSITION_PRECEDING ((uint16_t)2)
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
#define MUMBA_NODE_DOCUMENT_POSITION_FOLLOWING ((uint16_t)4)
/** `Node.DOCUMENT_POSITION_CONTAINS` */
#define MUMBA_NODE_DOCUMENT_POSITION_CONTAINS ((uint16_t)8)
/** `Node.DOCUMENT_POSITION_CONTAINED_BY` */
#define MUMBA_NODE_DOCUMENT_POSITION_CONTAINED_BY ((uint16_t)16)
/** `Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC` */
#define MUMBA_NODE_DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC ((uint16_t)32)

/** Gives `object` itself when it is of `Node`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_node(mumba_context *ctx, mumba_handle object, mumba_node *result) {
    return mumba_web_cast(ctx, object, 0x80000230u, 0, result);
}

/** `Node.nodeType`. Reads. */
static inline mumba_status mumba_node_get_node_type(mumba_context *ctx, mumba_node self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000efeu, result);
}

/** `Node.nodeName`. Reads. */
static inline mumba_status mumba_node_get_node_name(mumba_context *ctx, mumba_node self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000efdu, result);
}

/** `Node.baseURI`. Reads. */
static inline mumba_status mumba_node_get_base_uri(mumba_context *ctx, mumba_node self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000578u, result);
}

/** `Node.isConnected`. Reads. */
static inline mumba_status mumba_node_get_is_connected(mumba_context *ctx, mumba_node self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cc2u, result);
}

/** `Node.ownerDocument`. Gives `Document` or none. Reads. */
static inline mumba_status mumba_node_get_owner_document(mumba_context *ctx, mumba_node self, mumba_document *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001096u, result);
}

/** `Node.ownerDocument`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_get_owner_document_deferred(
    mumba_context *ctx, mumba_node self, mumba_document *result) {
    return mumba_get_handle(ctx, self, 0x80001096u, result);
}

/** `Node.getRootNode`. Deferred. */
static inline mumba_status mumba_node_get_root_node(mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x80000b42u, NULL, 0, result);
}

/** `Node.getRootNode`. Deferred. */
static inline mumba_status mumba_node_get_root_node_with_options(
    mumba_context *ctx, mumba_node self, mumba_get_root_node_options options, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000b42u, argv, 1, result);
}

/** `Node.parentNode`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_get_parent_node(mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010bbu, result);
}

/** `Node.parentNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_get_parent_node_deferred(
    mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800010bbu, result);
}

/** `Node.parentElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_node_get_parent_element(mumba_context *ctx, mumba_node self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010b9u, result);
}

/** `Node.parentElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_get_parent_element_deferred(
    mumba_context *ctx, mumba_node self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800010b9u, result);
}

/** `Node.hasChildNodes`. Reads. */
static inline mumba_status mumba_node_has_child_nodes(mumba_context *ctx, mumba_node self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000bb0u, NULL, 0, result);
}

/** `Node.childNodes`. Deferred. */
static inline mumba_status mumba_node_get_child_nodes(mumba_context *ctx, mumba_node self, mumba_node_list *result) {
    return mumba_get_handle(ctx, self, 0x8000066au, result);
}

/** `Node.firstChild`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_get_first_child(mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000009u, result);
}

/** `Node.firstChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_get_first_child_deferred(
    mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80000009u, result);
}

/** `Node.lastChild`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_get_last_child(mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d3fu, result);
}

/** `Node.lastChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_get_last_child_deferred(mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80000d3fu, result);
}

/** `Node.previousSibling`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_get_previous_sibling(mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011a2u, result);
}

/** `Node.previousSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_get_previous_sibling_deferred(
    mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800011a2u, result);
}

/** `Node.nextSibling`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_get_next_sibling(mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000au, result);
}

/** `Node.nextSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_get_next_sibling_deferred(
    mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x8000000au, result);
}

/** `Node.nodeValue`. Gives a string or none. Reads. */
static inline mumba_status mumba_node_get_node_value(mumba_context *ctx, mumba_node self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000effu, result);
}

/** `Node.nodeValue`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_node_set_node_value(mumba_context *ctx, mumba_node self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000effu, mumba_web_of_nullable_string(value));
}

/** `Node.textContent`. Gives a string or none. Reads. */
static inline mumba_status mumba_node_get_text_content(mumba_context *ctx, mumba_node self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000000u, result);
}

/** `Node.textContent`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_node_set_text_content(mumba_context *ctx, mumba_node self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000000u, mumba_web_of_nullable_string(value));
}

/** `Node.normalize`. Deferred. */
static inline mumba_status mumba_node_normalize(mumba_context *ctx, mumba_node self) {
    return mumba_invoke(ctx, self, 0x80000f0au, NULL, 0, NULL);
}

/** `Node.cloneNode`. Deferred. */
static inline mumba_status mumba_node_clone_node(mumba_context *ctx, mumba_node self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x80000008u, NULL, 0, result);
}

/** `Node.cloneNode`. Deferred. */
static inline mumba_status mumba_node_clone_node_with_subtree(
    mumba_context *ctx, mumba_node self, bool subtree, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_bool(subtree);
    return mumba_invoke(ctx, self, 0x80000008u, argv, 1, result);
}

/** `Node.isEqualNode`. `other_node` may be none. Reads. */
static inline mumba_status mumba_node_is_equal_node(
    mumba_context *ctx, mumba_node self, mumba_node other_node, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(other_node);
    return mumba_web_call_bool(ctx, self, 0x80000cc8u, argv, 1, result);
}

/** `Node.isSameNode`. `other_node` may be none. Reads. */
static inline mumba_status mumba_node_is_same_node(
    mumba_context *ctx, mumba_node self, mumba_node other_node, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(other_node);
    return mumba_web_call_bool(ctx, self, 0x80000ce1u, argv, 1, result);
}

/** `Node.compareDocumentPosition`. Reads. */
static inline mumba_status mumba_node_compare_document_position(
    mumba_context *ctx, mumba_node self, mumba_node other, uint16_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    return mumba_web_call_uint16(ctx, self, 0x800006e0u, argv, 1, result);
}

/** `Node.contains`. `other` may be none. Reads. */
static inline mumba_status mumba_node_contains(mumba_context *ctx, mumba_node self, mumba_node other, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(other);
    return mumba_web_call_bool(ctx, self, 0x80000724u, argv, 1, result);
}

/** `Node.lookupPrefix`. `namespace`: a string or none. Gives a string or none. Reads. */
static inline mumba_status mumba_node_lookup_prefix(
    mumba_context *ctx, mumba_node self, mumba_string namespace_, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    return mumba_web_call_string_or_none(ctx, self, 0x80000da0u, argv, 1, result);
}

/** `Node.lookupNamespaceURI`. `prefix`: a string or none. Gives a string or none. Reads. */
static inline mumba_status mumba_node_lookup_namespace_uri(
    mumba_context *ctx, mumba_node self, mumba_string prefix, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable_string(prefix);
    return mumba_web_call_string_or_none(ctx, self, 0x80000d9fu, argv, 1, result);
}

/** `Node.isDefaultNamespace`. `namespace`: a string or none. Reads. */
static inline mumba_status mumba_node_is_default_namespace(
    mumba_context *ctx, mumba_node self, mumba_string namespace_, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable_string(namespace_);
    return mumba_web_call_bool(ctx, self, 0x80000cc6u, argv, 1, result);
}

/** `Node.insertBefore`. `child` may be none. Deferred. */
static inline mumba_status mumba_node_insert_before(
    mumba_context *ctx, mumba_node self, mumba_node node, mumba_node child, mumba_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(node);
    argv[1] = mumba_web_of_nullable(child);
    return mumba_invoke(ctx, self, 0x80000005u, argv, 2, result);
}

/** `Node.appendChild`. Deferred. */
static inline mumba_status mumba_node_append_child(
    mumba_context *ctx, mumba_node self, mumba_node node, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(node);
    return mumba_invoke(ctx, self, 0x80000002u, argv, 1, result);
}

/** `Node.replaceChild`. Deferred. */
static inline mumba_status mumba_node_replace_child(
    mumba_context *ctx, mumba_node self, mumba_node node, mumba_node child, mumba_node *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(node);
    argv[1] = mumba_of_handle(child);
    return mumba_invoke(ctx, self, 0x800012abu, argv, 2, result);
}

/** `Node.removeChild`. Deferred. */
static inline mumba_status mumba_node_remove_child(
    mumba_context *ctx, mumba_node self, mumba_node child, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(child);
    return mumba_invoke(ctx, self, 0x80001289u, argv, 1, result);
}

/**
 * `NodeFilter`: a function made with `mumba_callback_create` serves. It is called with node (`Node`) and returns a
 * number.
 */
typedef mumba_handle mumba_node_filter;

/** `NodeFilter.FILTER_ACCEPT` */
#define MUMBA_NODE_FILTER_FILTER_ACCEPT ((uint16_t)1)
/** `NodeFilter.FILTER_REJECT` */
#define MUMBA_NODE_FILTER_FILTER_REJECT ((uint16_t)2)
/** `NodeFilter.FILTER_SKIP` */
#define MUMBA_NODE_FILTER_FILTER_SKIP ((uint16_t)3)
/** `NodeFilter.SHOW_ALL` */
#define MUMBA_NODE_FILTER_SHOW_ALL ((uint32_t)0xffffffffu)
/** `NodeFilter.SHOW_ELEMENT` */
#define MUMBA_NODE_FILTER_SHOW_ELEMENT ((uint32_t)1)
/** `NodeFilter.SHOW_ATTRIBUTE` */
#define MUMBA_NODE_FILTER_SHOW_ATTRIBUTE ((uint32_t)2)
/** `NodeFilter.SHOW_TEXT` */
#define MUMBA_NODE_FILTER_SHOW_TEXT ((uint32_t)4)
/** `NodeFilter.SHOW_CDATA_SECTION` */
#define MUMBA_NODE_FILTER_SHOW_CDATA_SECTION ((uint32_t)8)
/** `NodeFilter.SHOW_ENTITY_REFERENCE` */
#define MUMBA_NODE_FILTER_SHOW_ENTITY_REFERENCE ((uint32_t)16)
/** `NodeFilter.SHOW_ENTITY` */
#define MUMBA_NODE_FILTER_SHOW_ENTITY ((uint32_t)32)
/** `NodeFilter.SHOW_PROCESSING_INSTRUCTION` */
#define MUMBA_NODE_FILTER_SHOW_PROCESSING_INSTRUCTION ((uint32_t)64)
/** `NodeFilter.SHOW_COMMENT` */
#define MUMBA_NODE_FILTER_SHOW_COMMENT ((uint32_t)128)
/** `NodeFilter.SHOW_DOCUMENT` */
#define MUMBA_NODE_FILTER_SHOW_DOCUMENT ((uint32_t)256)
/** `NodeFilter.SHOW_DOCUMENT_TYPE` */
#define MUMBA_NODE_FILTER_SHOW_DOCUMENT_TYPE ((uint32_t)512)
/** `NodeFilter.SHOW_DOCUMENT_FRAGMENT` */
#define MUMBA_NODE_FILTER_SHOW_DOCUMENT_FRAGMENT ((uint32_t)1024)
/** `NodeFilter.SHOW_NOTATION` */
#define MUMBA_NODE_FILTER_SHOW_NOTATION ((uint32_t)2048)

/** `NodeIterator`. */
typedef mumba_handle mumba_node_iterator;

/** Gives `object` itself when it is of `NodeIterator`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_node_iterator(
    mumba_context *ctx, mumba_handle object, mumba_node_iterator *result) {
    return mumba_web_cast(ctx, object, 0x80000232u, 0, result);
}

/** `NodeIterator.root`. Deferred. */
static inline mumba_status mumba_node_iterator_get_root(
    mumba_context *ctx, mumba_node_iterator self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x8000135bu, result);
}

/** `NodeIterator.referenceNode`. Deferred. */
static inline mumba_status mumba_node_iterator_get_reference_node(
    mumba_context *ctx, mumba_node_iterator self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x8000125cu, result);
}

/** `NodeIterator.pointerBeforeReferenceNode`. Reads. */
static inline mumba_status mumba_node_iterator_get_pointer_before_reference_node(
    mumba_context *ctx, mumba_node_iterator self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000113du, result);
}

/** `NodeIterator.whatToShow`. Reads. */
static inline mumba_status mumba_node_iterator_get_what_to_show(
    mumba_context *ctx, mumba_node_iterator self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017cdu, result);
}

/** `NodeIterator.filter`. Gives `NodeFilter` or none. Reads. */
static inline mumba_status mumba_node_iterator_get_filter(
    mumba_context *ctx, mumba_node_iterator self, mumba_node_filter *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a0fu, result);
}

/** `NodeIterator.filter`. Gives `NodeFilter`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_iterator_get_filter_deferred(
    mumba_context *ctx, mumba_node_iterator self, mumba_node_filter *result) {
    return mumba_get_handle(ctx, self, 0x80000a0fu, result);
}

/** `NodeIterator.nextNode`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_iterator_next_node(
    mumba_context *ctx, mumba_node_iterator self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000eeau, NULL, 0, result);
}

/** `NodeIterator.nextNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_iterator_next_node_deferred(
    mumba_context *ctx, mumba_node_iterator self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x80000eeau, NULL, 0, result);
}

/** `NodeIterator.previousNode`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_iterator_previous_node(
    mumba_context *ctx, mumba_node_iterator self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x8000119fu, NULL, 0, result);
}

/** `NodeIterator.previousNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_iterator_previous_node_deferred(
    mumba_context *ctx, mumba_node_iterator self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x8000119fu, NULL, 0, result);
}

/** `NodeIterator.detach`. Deferred. */
static inline mumba_status mumba_node_iterator_detach(mumba_context *ctx, mumba_node_iterator self) {
    return mumba_invoke(ctx, self, 0x8000089eu, NULL, 0, NULL);
}

/** `NodeList`. */
typedef mumba_handle mumba_node_list;

/** Gives `object` itself when it is of `NodeList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_node_list(mumba_context *ctx, mumba_handle object, mumba_node_list *result) {
    return mumba_web_cast(ctx, object, 0x80000233u, 0, result);
}

/** `NodeList.item`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_list_item(
    mumba_context *ctx, mumba_node_list self, uint32_t index, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `NodeList.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_list_item_deferred(
    mumba_context *ctx, mumba_node_list self, uint32_t index, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `NodeList`, by index or name. Gives `Node` or none. Reads. */
static inline mumba_status mumba_node_list_get_at(
    mumba_context *ctx, mumba_node_list self, uint32_t index, mumba_node *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `NodeList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_node_list_get_at_deferred(
    mumba_context *ctx, mumba_node_list self, uint32_t index, mumba_node *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `NodeList.length`. Reads. */
static inline mumba_status mumba_node_list_get_length(mumba_context *ctx, mumba_node_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `NodeList.entries`. Gives iterator<[a number, `Node`]>. Deferred. */
static inline mumba_status mumba_node_list_entries(mumba_context *ctx, mumba_node_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `NodeList.keys`. Gives iterator<a number>. Deferred. */
static inline mumba_status mumba_node_list_keys(mumba_context *ctx, mumba_node_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `NodeList.values`. Gives iterator<`Node`>. Deferred. */
static inline mumba_status mumba_node_list_values(mumba_context *ctx, mumba_node_list self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `NodeList.forEach`. Deferred. */
static inline mumba_status mumba_node_list_for_each(mumba_context *ctx, mumba_node_list self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `NodeList.forEach`. Deferred. */
static inline mumba_status mumba_node_list_for_each_with_this_arg(
    mumba_context *ctx, mumba_node_list self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `ProcessingInstruction`. It is a `mumba_character_data` too. */
typedef mumba_handle mumba_processing_instruction;

/** Gives `object` itself when it is of `ProcessingInstruction`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_processing_instruction(
    mumba_context *ctx, mumba_handle object, mumba_processing_instruction *result) {
    return mumba_web_cast(ctx, object, 0x80000283u, 0, result);
}

/** `ProcessingInstruction.target`. Reads. */
static inline mumba_status mumba_processing_instruction_get_target(
    mumba_context *ctx, mumba_processing_instruction self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015c4u, result);
}

/** `Range`. It is a `mumba_abstract_range` too. */
typedef mumba_handle mumba_range;

/** `Range.START_TO_START` */
#define MUMBA_RANGE_START_TO_START ((uint16_t)0)
/** `Range.START_TO_END` */
#define MUMBA_RANGE_START_TO_END ((uint16_t)1)
/** `Range.END_TO_END` */
#define MUMBA_RANGE_END_TO_END ((uint16_t)2)
/** `Range.END_TO_START` */
#define MUMBA_RANGE_END_TO_START ((uint16_t)3)

/** Gives `object` itself when it is of `Range`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_range(mumba_context *ctx, mumba_handle object, mumba_range *result) {
    return mumba_web_cast(ctx, object, 0x800002acu, 0, result);
}

/** `new Range`. Deferred. */
static inline mumba_status mumba_range_new(mumba_context *ctx, mumba_range *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002acu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Range.commonAncestorContainer`. Deferred. */
static inline mumba_status mumba_range_get_common_ancestor_container(
    mumba_context *ctx, mumba_range self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800006dcu, result);
}

/** `Range.setStart`. Deferred. */
static inline mumba_status mumba_range_set_start(
    mumba_context *ctx, mumba_range self, mumba_node node, uint32_t offset) {
    return mumba_call_plain(ctx, self, 0x80001462u, 013u, node, MUMBA_NONE, (double)offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.setEnd`. Deferred. */
static inline mumba_status mumba_range_set_end(mumba_context *ctx, mumba_range self, mumba_node node, uint32_t offset) {
    return mumba_call_plain(ctx, self, 0x80001430u, 013u, node, MUMBA_NONE, (double)offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.setStartBefore`. Deferred. */
static inline mumba_status mumba_range_set_start_before(mumba_context *ctx, mumba_range self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x80001464u, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.setStartAfter`. Deferred. */
static inline mumba_status mumba_range_set_start_after(mumba_context *ctx, mumba_range self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x80001463u, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.setEndBefore`. Deferred. */
static inline mumba_status mumba_range_set_end_before(mumba_context *ctx, mumba_range self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x80001432u, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.setEndAfter`. Deferred. */
static inline mumba_status mumba_range_set_end_after(mumba_context *ctx, mumba_range self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x80001431u, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.collapse`. Deferred. */
static inline mumba_status mumba_range_collapse(mumba_context *ctx, mumba_range self) {
    return mumba_invoke(ctx, self, 0x800006c1u, NULL, 0, NULL);
}

/** `Range.collapse`. Deferred. */
static inline mumba_status mumba_range_collapse_with_to_start(mumba_context *ctx, mumba_range self, bool to_start) {
    return mumba_call_plain(
        ctx, self, 0x800006c1u, 02u, MUMBA_NONE, MUMBA_NONE, (double)to_start, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.selectNode`. Deferred. */
static inline mumba_status mumba_range_select_node(mumba_context *ctx, mumba_range self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x800013e9u, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.selectNodeContents`. Deferred. */
static inline mumba_status mumba_range_select_node_contents(mumba_context *ctx, mumba_range self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x800013eau, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.compareBoundaryPoints`. Reads. */
static inline mumba_status mumba_range_compare_boundary_points(
    mumba_context *ctx, mumba_range self, uint16_t how, mumba_range source_range, int16_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)how);
    argv[1] = mumba_of_handle(source_range);
    return mumba_web_call_int16(ctx, self, 0x800006dfu, argv, 2, result);
}

/** `Range.deleteContents`. Deferred. */
static inline mumba_status mumba_range_delete_contents(mumba_context *ctx, mumba_range self) {
    return mumba_invoke(ctx, self, 0x80000843u, NULL, 0, NULL);
}

/** `Range.extractContents`. Deferred. */
static inline mumba_status mumba_range_extract_contents(
    mumba_context *ctx, mumba_range self, mumba_document_fragment *result) {
    return mumba_invoke(ctx, self, 0x800009dcu, NULL, 0, result);
}

/** `Range.cloneContents`. Deferred. */
static inline mumba_status mumba_range_clone_contents(
    mumba_context *ctx, mumba_range self, mumba_document_fragment *result) {
    return mumba_invoke(ctx, self, 0x800006aau, NULL, 0, result);
}

/** `Range.insertNode`. Deferred. */
static inline mumba_status mumba_range_insert_node(mumba_context *ctx, mumba_range self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x80000c76u, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.surroundContents`. Deferred. */
static inline mumba_status mumba_range_surround_contents(mumba_context *ctx, mumba_range self, mumba_node new_parent) {
    return mumba_call_plain(ctx, self, 0x8000159bu, 03u, new_parent, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Range.cloneRange`. Deferred. */
static inline mumba_status mumba_range_clone_range(mumba_context *ctx, mumba_range self, mumba_range *result) {
    return mumba_invoke(ctx, self, 0x800006abu, NULL, 0, result);
}

/** `Range.detach`. Deferred. */
static inline mumba_status mumba_range_detach(mumba_context *ctx, mumba_range self) {
    return mumba_invoke(ctx, self, 0x8000089eu, NULL, 0, NULL);
}

/** `Range.isPointInRange`. Reads. */
static inline mumba_status mumba_range_is_point_in_range(
    mumba_context *ctx, mumba_range self, mumba_node node, uint32_t offset, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(node);
    argv[1] = mumba_of_number((double)offset);
    return mumba_web_call_bool(ctx, self, 0x80000cd8u, argv, 2, result);
}

/** `Range.comparePoint`. Reads. */
static inline mumba_status mumba_range_compare_point(
    mumba_context *ctx, mumba_range self, mumba_node node, uint32_t offset, int16_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(node);
    argv[1] = mumba_of_number((double)offset);
    return mumba_web_call_int16(ctx, self, 0x800006e1u, argv, 2, result);
}

/** `Range.intersectsNode`. Reads. */
static inline mumba_status mumba_range_intersects_node(
    mumba_context *ctx, mumba_range self, mumba_node node, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(node);
    return mumba_web_call_bool(ctx, self, 0x80000ca7u, argv, 1, result);
}

/** `Range`, as a string. Reads. */
static inline mumba_status mumba_range_to_string(mumba_context *ctx, mumba_range self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `ShadowRoot`. It is a `mumba_document_fragment` too. */
typedef mumba_handle mumba_shadow_root;

/** Gives `object` itself when it is of `ShadowRoot`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_shadow_root(mumba_context *ctx, mumba_handle object, mumba_shadow_root *result) {
    return mumba_web_cast(ctx, object, 0x8000032eu, 0, result);
}

/** `ShadowRoot.mode`. Reads. */
static inline mumba_status mumba_shadow_root_get_mode(
    mumba_context *ctx, mumba_shadow_root self, mumba_shadow_root_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `ShadowRoot.delegatesFocus`. Reads. */
static inline mumba_status mumba_shadow_root_get_delegates_focus(
    mumba_context *ctx, mumba_shadow_root self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000083eu, result);
}

/** `ShadowRoot.serializable`. Reads. */
static inline mumba_status mumba_shadow_root_get_serializable(
    mumba_context *ctx, mumba_shadow_root self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001410u, result);
}

/** `ShadowRoot.slotAssignment`. Reads. */
static inline mumba_status mumba_shadow_root_get_slot_assignment(
    mumba_context *ctx, mumba_shadow_root self, mumba_slot_assignment_mode *result) {
    return mumba_web_get_name(ctx, self, 0x800014c5u, result);
}

/** `ShadowRoot.clonable`. Reads. */
static inline mumba_status mumba_shadow_root_get_clonable(mumba_context *ctx, mumba_shadow_root self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006a8u, result);
}

/** `ShadowRoot.host`. Deferred. */
static inline mumba_status mumba_shadow_root_get_host(
    mumba_context *ctx, mumba_shadow_root self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000be2u, result);
}

/** `ShadowRoot.onslotchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_shadow_root_get_onslotchange(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000101cu, result);
}

/** `ShadowRoot.onslotchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_shadow_root_set_onslotchange(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000101cu, mumba_web_of_nullable(value));
}

/** `ShadowRoot.customElementRegistry`. Gives `CustomElementRegistry` or none. Reads. */
static inline mumba_status mumba_shadow_root_get_custom_element_registry(
    mumba_context *ctx, mumba_shadow_root self, mumba_custom_element_registry *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000800u, result);
}

/** `ShadowRoot.customElementRegistry`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_shadow_root_get_custom_element_registry_deferred(
    mumba_context *ctx, mumba_shadow_root self, mumba_custom_element_registry *result) {
    return mumba_get_handle(ctx, self, 0x80000800u, result);
}

/** The event `DOMActivate` of `ShadowRoot`, a `UIEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dom_activate(
    mumba_context *ctx, mumba_shadow_root self, mumba_ui_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dom_activate`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dom_activate_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_ui_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c1u, options, listener, user, drop, subscription);
}

/** The event `DOMFocusIn` of `ShadowRoot`, a `FocusEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dom_focus_in(
    mumba_context *ctx, mumba_shadow_root self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dom_focus_in`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dom_focus_in_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c4u, options, listener, user, drop, subscription);
}

/** The event `DOMFocusOut` of `ShadowRoot`, a `FocusEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dom_focus_out(
    mumba_context *ctx, mumba_shadow_root self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dom_focus_out`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dom_focus_out_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800000c5u, options, listener, user, drop, subscription);
}

/** The event `animationcancel` of `ShadowRoot`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_animationcancel(
    mumba_context *ctx, mumba_shadow_root self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_animationcancel`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_animationcancel_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, options, listener, user, drop, subscription);
}

/** The event `animationend` of `ShadowRoot`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_animationend(
    mumba_context *ctx, mumba_shadow_root self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_animationend`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_animationend_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, options, listener, user, drop, subscription);
}

/** The event `animationiteration` of `ShadowRoot`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_animationiteration(
    mumba_context *ctx, mumba_shadow_root self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_animationiteration`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_animationiteration_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, options, listener, user, drop, subscription);
}

/** The event `animationstart` of `ShadowRoot`, a `AnimationEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_animationstart(
    mumba_context *ctx, mumba_shadow_root self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_animationstart`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_animationstart_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, options, listener, user, drop, subscription);
}

/** The event `auxclick` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_auxclick(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_auxclick`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_auxclick_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, options, listener, user, drop, subscription);
}

/** The event `beforeinput` of `ShadowRoot`, a `InputEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_beforeinput(
    mumba_context *ctx, mumba_shadow_root self, mumba_input_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058du, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_beforeinput`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_beforeinput_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_input_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058du, options, listener, user, drop, subscription);
}

/** The event `beforematch` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_beforematch(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_beforematch`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_beforematch_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000058fu, options, listener, user, drop, subscription);
}

/** The event `beforexrselect` of `ShadowRoot`, a `XRSessionEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_beforexrselect(
    mumba_context *ctx, mumba_shadow_root self, mumba_xr_session_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_beforexrselect`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_beforexrselect_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, options, listener, user, drop, subscription);
}

/** The event `cancel` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_cancel(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000618u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_cancel`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_cancel_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000618u, options, listener, user, drop, subscription);
}

/** The event `change` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_change(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_change`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_change_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** The event `click` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_click(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000691u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_click`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_click_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000691u, options, listener, user, drop, subscription);
}

/** The event `compositionend` of `ShadowRoot`, a `CompositionEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_compositionend(
    mumba_context *ctx, mumba_shadow_root self, mumba_composition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_compositionend`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_compositionend_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f1u, options, listener, user, drop, subscription);
}

/** The event `compositionstart` of `ShadowRoot`, a `CompositionEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_compositionstart(
    mumba_context *ctx, mumba_shadow_root self, mumba_composition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_compositionstart`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_compositionstart_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f2u, options, listener, user, drop, subscription);
}

/** The event `compositionupdate` of `ShadowRoot`, a `CompositionEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_compositionupdate(
    mumba_context *ctx, mumba_shadow_root self, mumba_composition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_compositionupdate`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_compositionupdate_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f3u, options, listener, user, drop, subscription);
}

/** The event `contextmenu` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_contextmenu(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_contextmenu`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_contextmenu_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, options, listener, user, drop, subscription);
}

/** The event `copy` of `ShadowRoot`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_copy(
    mumba_context *ctx, mumba_shadow_root self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_copy`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_copy_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, options, listener, user, drop, subscription);
}

/** The event `cut` of `ShadowRoot`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_cut(
    mumba_context *ctx, mumba_shadow_root self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_cut`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_cut_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, options, listener, user, drop, subscription);
}

/** The event `dblclick` of `ShadowRoot`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dblclick(
    mumba_context *ctx, mumba_shadow_root self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dblclick`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dblclick_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, options, listener, user, drop, subscription);
}

/** The event `drag` of `ShadowRoot`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_drag(
    mumba_context *ctx, mumba_shadow_root self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_drag`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_drag_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, options, listener, user, drop, subscription);
}

/** The event `dragend` of `ShadowRoot`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dragend(
    mumba_context *ctx, mumba_shadow_root self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dragend`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dragend_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, options, listener, user, drop, subscription);
}

/** The event `dragenter` of `ShadowRoot`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dragenter(
    mumba_context *ctx, mumba_shadow_root self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dragenter`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dragenter_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, options, listener, user, drop, subscription);
}

/** The event `dragleave` of `ShadowRoot`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dragleave(
    mumba_context *ctx, mumba_shadow_root self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dragleave`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dragleave_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, options, listener, user, drop, subscription);
}

/** The event `dragover` of `ShadowRoot`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dragover(
    mumba_context *ctx, mumba_shadow_root self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dragover`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dragover_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, options, listener, user, drop, subscription);
}

/** The event `dragstart` of `ShadowRoot`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_dragstart(
    mumba_context *ctx, mumba_shadow_root self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_dragstart`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_dragstart_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, options, listener, user, drop, subscription);
}

/** The event `drop` of `ShadowRoot`, a `DragEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_drop(
    mumba_context *ctx, mumba_shadow_root self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_drop`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_drop_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, options, listener, user, drop, subscription);
}

/** The event `enterpictureinpicture` of `ShadowRoot`, a `PictureInPictureEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_enterpictureinpicture(
    mumba_context *ctx, mumba_shadow_root self, mumba_picture_in_picture_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000098cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_enterpictureinpicture`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_enterpictureinpicture_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_picture_in_picture_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000098cu, options, listener, user, drop, subscription);
}

/** The event `fencedtreeclick` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_fencedtreeclick(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800009fbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_fencedtreeclick`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_fencedtreeclick_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800009fbu, options, listener, user, drop, subscription);
}

/** The event `focusin` of `ShadowRoot`, a `FocusEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_focusin(
    mumba_context *ctx, mumba_shadow_root self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_focusin`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_focusin_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3eu, options, listener, user, drop, subscription);
}

/** The event `focusout` of `ShadowRoot`, a `FocusEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_focusout(
    mumba_context *ctx, mumba_shadow_root self, mumba_focus_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_focusout`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_focusout_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a3fu, options, listener, user, drop, subscription);
}

/** The event `formdata` of `ShadowRoot`, a `FormDataEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_formdata(
    mumba_context *ctx, mumba_shadow_root self, mumba_form_data_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a5bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_formdata`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_formdata_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_form_data_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a5bu, options, listener, user, drop, subscription);
}

/** The event `fullscreenchange` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_fullscreenchange(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a8fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_fullscreenchange`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_fullscreenchange_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a8fu, options, listener, user, drop, subscription);
}

/** The event `fullscreenerror` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_fullscreenerror(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a90u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_fullscreenerror`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_fullscreenerror_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a90u, options, listener, user, drop, subscription);
}

/** The event `gotpointercapture` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_gotpointercapture(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_gotpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_gotpointercapture_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, options, listener, user, drop, subscription);
}

/** The event `input` of `ShadowRoot`, a `InputEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_input(
    mumba_context *ctx, mumba_shadow_root self, mumba_input_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_input`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_input_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_input_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, options, listener, user, drop, subscription);
}

/** The event `installresult` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_installresult(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c8au, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_installresult`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_installresult_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c8au, options, listener, user, drop, subscription);
}

/** The event `keydown` of `ShadowRoot`, a `KeyboardEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_keydown(
    mumba_context *ctx, mumba_shadow_root self, mumba_keyboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d26u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_keydown`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_keydown_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d26u, options, listener, user, drop, subscription);
}

/** The event `keypress` of `ShadowRoot`, a `KeyboardEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_keypress(
    mumba_context *ctx, mumba_shadow_root self, mumba_keyboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d27u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_keypress`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_keypress_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d27u, options, listener, user, drop, subscription);
}

/** The event `keyup` of `ShadowRoot`, a `KeyboardEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_keyup(
    mumba_context *ctx, mumba_shadow_root self, mumba_keyboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d2au, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_keyup`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_keyup_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_keyboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d2au, options, listener, user, drop, subscription);
}

/** The event `leavepictureinpicture` of `ShadowRoot`, a `PictureInPictureEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_leavepictureinpicture(
    mumba_context *ctx, mumba_shadow_root self, mumba_picture_in_picture_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d4fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_leavepictureinpicture`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_leavepictureinpicture_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_picture_in_picture_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d4fu, options, listener, user, drop, subscription);
}

/** The event `lostpointercapture` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_lostpointercapture(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_lostpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_lostpointercapture_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, options, listener, user, drop, subscription);
}

/** The event `mousedown` of `ShadowRoot`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_mousedown(
    mumba_context *ctx, mumba_shadow_root self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_mousedown`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_mousedown_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, options, listener, user, drop, subscription);
}

/** The event `mousemove` of `ShadowRoot`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_mousemove(
    mumba_context *ctx, mumba_shadow_root self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_mousemove`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_mousemove_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, options, listener, user, drop, subscription);
}

/** The event `mouseout` of `ShadowRoot`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_mouseout(
    mumba_context *ctx, mumba_shadow_root self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_mouseout`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_mouseout_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, options, listener, user, drop, subscription);
}

/** The event `mouseover` of `ShadowRoot`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_mouseover(
    mumba_context *ctx, mumba_shadow_root self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_mouseover`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_mouseover_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, options, listener, user, drop, subscription);
}

/** The event `mouseup` of `ShadowRoot`, a `MouseEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_mouseup(
    mumba_context *ctx, mumba_shadow_root self, mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_mouseup`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_mouseup_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, options, listener, user, drop, subscription);
}

/** The event `navbeforefocus` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_navbeforefocus(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ecbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_navbeforefocus`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_navbeforefocus_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ecbu, options, listener, user, drop, subscription);
}

/** The event `navnotarget` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_navnotarget(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ed5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_navnotarget`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_navnotarget_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ed5u, options, listener, user, drop, subscription);
}

/** The event `paste` of `ShadowRoot`, a `ClipboardEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_paste(
    mumba_context *ctx, mumba_shadow_root self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_paste`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_paste_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, options, listener, user, drop, subscription);
}

/** The event `pointercancel` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_pointercancel(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_pointercancel`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_pointercancel_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, options, listener, user, drop, subscription);
}

/** The event `pointerdown` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_pointerdown(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_pointerdown`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_pointerdown_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, options, listener, user, drop, subscription);
}

/** The event `pointermove` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_pointermove(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_pointermove`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_pointermove_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, options, listener, user, drop, subscription);
}

/** The event `pointerout` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_pointerout(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_pointerout`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_pointerout_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, options, listener, user, drop, subscription);
}

/** The event `pointerover` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_pointerover(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_pointerover`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_pointerover_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, options, listener, user, drop, subscription);
}

/** The event `pointerrawupdate` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_pointerrawupdate(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_pointerrawupdate`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_pointerrawupdate_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, options, listener, user, drop, subscription);
}

/** The event `pointerup` of `ShadowRoot`, a `PointerEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_pointerup(
    mumba_context *ctx, mumba_shadow_root self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_pointerup`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_pointerup_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, options, listener, user, drop, subscription);
}

/** The event `promptaction` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_promptaction(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011cbu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_promptaction`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_promptaction_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011cbu, options, listener, user, drop, subscription);
}

/** The event `promptdismiss` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_promptdismiss(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011ccu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_promptdismiss`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_promptdismiss_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011ccu, options, listener, user, drop, subscription);
}

/** The event `reset` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_reset(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012eeu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_reset`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_reset_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012eeu, options, listener, user, drop, subscription);
}

/** The event `securitypolicyviolation` of `ShadowRoot`, a `SecurityPolicyViolationEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_securitypolicyviolation(
    mumba_context *ctx, mumba_shadow_root self, mumba_security_policy_violation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_securitypolicyviolation`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_securitypolicyviolation_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_security_policy_violation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, options, listener, user, drop, subscription);
}

/** The event `select` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_select(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_select`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_select_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e5u, options, listener, user, drop, subscription);
}

/** The event `selectionchange` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_selectionchange(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_selectionchange`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_selectionchange_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, options, listener, user, drop, subscription);
}

/** The event `selectstart` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_selectstart(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_selectstart`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_selectstart_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, options, listener, user, drop, subscription);
}

/** The event `slotchange` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_slotchange(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_slotchange`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_slotchange_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014c6u, options, listener, user, drop, subscription);
}

/** The event `submit` of `ShadowRoot`, a `SubmitEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_submit(
    mumba_context *ctx, mumba_shadow_root self, mumba_submit_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001580u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_submit`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_submit_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_submit_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001580u, options, listener, user, drop, subscription);
}

/** The event `textInput` of `ShadowRoot`, a `TextEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_text_input(
    mumba_context *ctx, mumba_shadow_root self, mumba_text_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015ecu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_text_input`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_text_input_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_text_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015ecu, options, listener, user, drop, subscription);
}

/** The event `touchcancel` of `ShadowRoot`, a `TouchEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_touchcancel(
    mumba_context *ctx, mumba_shadow_root self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001648u, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_touchcancel`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_touchcancel_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001648u, options, listener, user, drop, subscription);
}

/** The event `touchend` of `ShadowRoot`, a `TouchEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_touchend(
    mumba_context *ctx, mumba_shadow_root self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164au, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_touchend`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_touchend_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164au, options, listener, user, drop, subscription);
}

/** The event `touchmove` of `ShadowRoot`, a `TouchEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_touchmove(
    mumba_context *ctx, mumba_shadow_root self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_touchmove`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_touchmove_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164cu, options, listener, user, drop, subscription);
}

/** The event `touchstart` of `ShadowRoot`, a `TouchEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_touchstart(
    mumba_context *ctx, mumba_shadow_root self, mumba_touch_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164du, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_touchstart`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_touchstart_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_touch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000164du, options, listener, user, drop, subscription);
}

/** The event `transitioncancel` of `ShadowRoot`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_transitioncancel(
    mumba_context *ctx, mumba_shadow_root self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_transitioncancel`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_transitioncancel_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, options, listener, user, drop, subscription);
}

/** The event `transitionend` of `ShadowRoot`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_transitionend(
    mumba_context *ctx, mumba_shadow_root self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_transitionend`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_transitionend_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, options, listener, user, drop, subscription);
}

/** The event `transitionrun` of `ShadowRoot`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_transitionrun(
    mumba_context *ctx, mumba_shadow_root self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_transitionrun`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_transitionrun_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, options, listener, user, drop, subscription);
}

/** The event `transitionstart` of `ShadowRoot`, a `TransitionEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_transitionstart(
    mumba_context *ctx, mumba_shadow_root self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_transitionstart`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_transitionstart_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, options, listener, user, drop, subscription);
}

/** The event `validationstatuschange` of `ShadowRoot`, a `Event`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_validationstatuschange(
    mumba_context *ctx, mumba_shadow_root self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000174cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_validationstatuschange`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_validationstatuschange_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000174cu, options, listener, user, drop, subscription);
}

/** The event `wheel` of `ShadowRoot`, a `WheelEvent`. It bubbles here. */
static inline mumba_status mumba_shadow_root_on_wheel(
    mumba_context *ctx, mumba_shadow_root self, mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_shadow_root_on_wheel`, in the way that `options` says. */
static inline mumba_status mumba_shadow_root_on_wheel_with_options(
    mumba_context *ctx, mumba_shadow_root self, const mumba_listener_options *options,
    mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, options, listener, user, drop, subscription);
}

/** `StaticRange`. It is a `mumba_abstract_range` too. */
typedef mumba_handle mumba_static_range;

/** Gives `object` itself when it is of `StaticRange`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_static_range(mumba_context *ctx, mumba_handle object, mumba_static_range *result) {
    return mumba_web_cast(ctx, object, 0x80000340u, 0, result);
}

/** `new StaticRange`. Deferred. */
static inline mumba_status mumba_static_range_new(
    mumba_context *ctx, mumba_static_range_init init, mumba_static_range *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000340u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Text`. It is a `mumba_character_data` too. */
typedef mumba_handle mumba_text_node;

/** Gives `object` itself when it is of `Text`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_node(mumba_context *ctx, mumba_handle object, mumba_text_node *result) {
    return mumba_web_cast(ctx, object, 0x80000358u, 0, result);
}

/** `new Text`. Deferred. */
static inline mumba_status mumba_text_node_new(mumba_context *ctx, mumba_text_node *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000358u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Text`. Deferred. */
static inline mumba_status mumba_text_node_new_with_data(
    mumba_context *ctx, mumba_string data, mumba_text_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000358u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Text.splitText`. Deferred. */
static inline mumba_status mumba_text_node_split_text(
    mumba_context *ctx, mumba_text_node self, uint32_t offset, mumba_text_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)offset);
    return mumba_invoke(ctx, self, 0x80001507u, argv, 1, result);
}

/** `Text.wholeText`. Reads. */
static inline mumba_status mumba_text_node_get_whole_text(
    mumba_context *ctx, mumba_text_node self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017d3u, result);
}

/** `Text.assignedSlot`. Gives `HTMLSlotElement` or none. Reads. */
static inline mumba_status mumba_text_node_get_assigned_slot(
    mumba_context *ctx, mumba_text_node self, mumba_html_slot_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004fcu, result);
}

/** `Text.assignedSlot`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_text_node_get_assigned_slot_deferred(
    mumba_context *ctx, mumba_text_node self, mumba_html_slot_element *result) {
    return mumba_get_handle(ctx, self, 0x800004fcu, result);
}

/** The event `drag` of `Text`, a `DragEvent`. */
static inline mumba_status mumba_text_node_on_drag(
    mumba_context *ctx, mumba_text_node self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_text_node_on_drag`, in the way that `options` says. */
static inline mumba_status mumba_text_node_on_drag_with_options(
    mumba_context *ctx, mumba_text_node self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, options, listener, user, drop, subscription);
}

/** The event `dragend` of `Text`, a `DragEvent`. */
static inline mumba_status mumba_text_node_on_dragend(
    mumba_context *ctx, mumba_text_node self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_text_node_on_dragend`, in the way that `options` says. */
static inline mumba_status mumba_text_node_on_dragend_with_options(
    mumba_context *ctx, mumba_text_node self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, options, listener, user, drop, subscription);
}

/** The event `dragstart` of `Text`, a `DragEvent`. */
static inline mumba_status mumba_text_node_on_dragstart(
    mumba_context *ctx, mumba_text_node self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, NULL, listener, user, drop, subscription);
}

/** As `mumba_text_node_on_dragstart`, in the way that `options` says. */
static inline mumba_status mumba_text_node_on_dragstart_with_options(
    mumba_context *ctx, mumba_text_node self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, options, listener, user, drop, subscription);
}

/** The event `pointercancel` of `Text`, a `PointerEvent`. */
static inline mumba_status mumba_text_node_on_pointercancel(
    mumba_context *ctx, mumba_text_node self, mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, NULL, listener, user, drop, subscription);
}

/** As `mumba_text_node_on_pointercancel`, in the way that `options` says. */
static inline mumba_status mumba_text_node_on_pointercancel_with_options(
    mumba_context *ctx, mumba_text_node self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, options, listener, user, drop, subscription);
}

/** `TreeWalker`. */
typedef mumba_handle mumba_tree_walker;

/** Gives `object` itself when it is of `TreeWalker`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_tree_walker(mumba_context *ctx, mumba_handle object, mumba_tree_walker *result) {
    return mumba_web_cast(ctx, object, 0x80000370u, 0, result);
}

/** `TreeWalker.root`. Deferred. */
static inline mumba_status mumba_tree_walker_get_root(mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x8000135bu, result);
}

/** `TreeWalker.whatToShow`. Reads. */
static inline mumba_status mumba_tree_walker_get_what_to_show(
    mumba_context *ctx, mumba_tree_walker self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017cdu, result);
}

/** `TreeWalker.filter`. Gives `NodeFilter` or none. Reads. */
static inline mumba_status mumba_tree_walker_get_filter(
    mumba_context *ctx, mumba_tree_walker self, mumba_node_filter *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a0fu, result);
}

/** `TreeWalker.filter`. Gives `NodeFilter`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_tree_walker_get_filter_deferred(
    mumba_context *ctx, mumba_tree_walker self, mumba_node_filter *result) {
    return mumba_get_handle(ctx, self, 0x80000a0fu, result);
}

/** `TreeWalker.currentNode`. Deferred. */
static inline mumba_status mumba_tree_walker_get_current_node(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800007f1u, result);
}

/** `TreeWalker.currentNode`. Deferred. */
static inline mumba_status mumba_tree_walker_set_current_node(
    mumba_context *ctx, mumba_tree_walker self, mumba_node value) {
    return mumba_set(ctx, self, 0x800007f1u, mumba_of_handle(value));
}

/** `TreeWalker.parentNode`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_tree_walker_parent_node(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x800010bbu, NULL, 0, result);
}

/** `TreeWalker.parentNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_tree_walker_parent_node_deferred(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x800010bbu, NULL, 0, result);
}

/** `TreeWalker.firstChild`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_tree_walker_first_child(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000009u, NULL, 0, result);
}

/** `TreeWalker.firstChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_tree_walker_first_child_deferred(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x80000009u, NULL, 0, result);
}

/** `TreeWalker.lastChild`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_tree_walker_last_child(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000d3fu, NULL, 0, result);
}

/** `TreeWalker.lastChild`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_tree_walker_last_child_deferred(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x80000d3fu, NULL, 0, result);
}

/** `TreeWalker.previousSibling`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_tree_walker_previous_sibling(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x800011a2u, NULL, 0, result);
}

/** `TreeWalker.previousSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_tree_walker_previous_sibling_deferred(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x800011a2u, NULL, 0, result);
}

/** `TreeWalker.nextSibling`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_tree_walker_next_sibling(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x8000000au, NULL, 0, result);
}

/** `TreeWalker.nextSibling`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_tree_walker_next_sibling_deferred(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x8000000au, NULL, 0, result);
}

/** `TreeWalker.previousNode`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_tree_walker_previous_node(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x8000119fu, NULL, 0, result);
}

/** `TreeWalker.previousNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_tree_walker_previous_node_deferred(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x8000119fu, NULL, 0, result);
}

/** `TreeWalker.nextNode`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_tree_walker_next_node(mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000eeau, NULL, 0, result);
}

/** `TreeWalker.nextNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_tree_walker_next_node_deferred(
    mumba_context *ctx, mumba_tree_walker self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x80000eeau, NULL, 0, result);
}

/** `Window.event`. Gives `Event` or none. Reads. */
static inline mumba_status mumba_window_get_event(mumba_context *ctx, mumba_window self, mumba_event *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009a9u, result);
}

/** `Window.event`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_window_get_event_deferred(mumba_context *ctx, mumba_window self, mumba_event *result) {
    return mumba_get_handle(ctx, self, 0x800009a9u, result);
}

/** `XMLDocument`. It is a `mumba_document` too. */
typedef mumba_handle mumba_xml_document;

/** Gives `object` itself when it is of `XMLDocument`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xml_document(mumba_context *ctx, mumba_handle object, mumba_xml_document *result) {
    return mumba_web_cast(ctx, object, 0x800003d2u, 0, result);
}

/** `XPathEvaluator`. */
typedef mumba_handle mumba_xpath_evaluator;

/** Gives `object` itself when it is of `XPathEvaluator`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xpath_evaluator(
    mumba_context *ctx, mumba_handle object, mumba_xpath_evaluator *result) {
    return mumba_web_cast(ctx, object, 0x800003d7u, 0, result);
}

/** `new XPathEvaluator`. Deferred. */
static inline mumba_status mumba_xpath_evaluator_new(mumba_context *ctx, mumba_xpath_evaluator *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003d7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XPathEvaluator.createExpression`. Deferred. */
static inline mumba_status mumba_xpath_evaluator_create_expression(
    mumba_context *ctx, mumba_xpath_evaluator self, mumba_string expression, mumba_xpath_expression *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(expression);
    return mumba_invoke(ctx, self, 0x8000078eu, argv, 1, result);
}

/** `XPathEvaluator.createExpression`. `resolver` may be none. Deferred. */
static inline mumba_status mumba_xpath_evaluator_create_expression_with_resolver(
    mumba_context *ctx, mumba_xpath_evaluator self, mumba_string expression, mumba_xpath_ns_resolver resolver,
    mumba_xpath_expression *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_web_of_nullable(resolver);
    return mumba_invoke(ctx, self, 0x8000078eu, argv, 2, result);
}

/** `XPathEvaluator.createNSResolver`. Deferred. */
static inline mumba_status mumba_xpath_evaluator_create_ns_resolver(
    mumba_context *ctx, mumba_xpath_evaluator self, mumba_node node_resolver, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(node_resolver);
    return mumba_invoke(ctx, self, 0x8000079cu, argv, 1, result);
}

/** `XPathEvaluator.evaluate`. Deferred. */
static inline mumba_status mumba_xpath_evaluator_evaluate(
    mumba_context *ctx, mumba_xpath_evaluator self, mumba_string expression, mumba_node context_node,
    mumba_xpath_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_of_handle(context_node);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 2, result);
}

/** `XPathEvaluator.evaluate`. `resolver` may be none. Deferred. */
static inline mumba_status mumba_xpath_evaluator_evaluate_with_resolver(
    mumba_context *ctx, mumba_xpath_evaluator self, mumba_string expression, mumba_node context_node,
    mumba_xpath_ns_resolver resolver, mumba_xpath_result *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_of_handle(context_node);
    argv[2] = mumba_web_of_nullable(resolver);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 3, result);
}

/** `XPathEvaluator.evaluate`. `resolver` may be none. Deferred. */
static inline mumba_status mumba_xpath_evaluator_evaluate_with_resolver_and_type(
    mumba_context *ctx, mumba_xpath_evaluator self, mumba_string expression, mumba_node context_node,
    mumba_xpath_ns_resolver resolver, uint16_t type, mumba_xpath_result *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_of_handle(context_node);
    argv[2] = mumba_web_of_nullable(resolver);
    argv[3] = mumba_of_number((double)type);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 4, result);
}

/** `XPathEvaluator.evaluate`. `resolver` may be none. `result` may be none. Deferred. */
static inline mumba_status mumba_xpath_evaluator_evaluate_with_resolver_and_type_and_result(
    mumba_context *ctx, mumba_xpath_evaluator self, mumba_string expression, mumba_node context_node,
    mumba_xpath_ns_resolver resolver, uint16_t type, mumba_xpath_result result_, mumba_xpath_result *result) {
    mumba_value argv[5];
    argv[0] = mumba_of_string(expression);
    argv[1] = mumba_of_handle(context_node);
    argv[2] = mumba_web_of_nullable(resolver);
    argv[3] = mumba_of_number((double)type);
    argv[4] = mumba_web_of_nullable(result_);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 5, result);
}

/** `XPathExpression`. */
typedef mumba_handle mumba_xpath_expression;

/** Gives `object` itself when it is of `XPathExpression`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xpath_expression(
    mumba_context *ctx, mumba_handle object, mumba_xpath_expression *result) {
    return mumba_web_cast(ctx, object, 0x800003d8u, 0, result);
}

/** `XPathExpression.evaluate`. Deferred. */
static inline mumba_status mumba_xpath_expression_evaluate(
    mumba_context *ctx, mumba_xpath_expression self, mumba_node context_node, mumba_xpath_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(context_node);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 1, result);
}

/** `XPathExpression.evaluate`. Deferred. */
static inline mumba_status mumba_xpath_expression_evaluate_with_type(
    mumba_context *ctx, mumba_xpath_expression self, mumba_node context_node, uint16_t type,
    mumba_xpath_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(context_node);
    argv[1] = mumba_of_number((double)type);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 2, result);
}

/** `XPathExpression.evaluate`. `result` may be none. Deferred. */
static inline mumba_status mumba_xpath_expression_evaluate_with_type_and_result(
    mumba_context *ctx, mumba_xpath_expression self, mumba_node context_node, uint16_t type,
    mumba_xpath_result result_, mumba_xpath_result *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(context_node);
    argv[1] = mumba_of_number((double)type);
    argv[2] = mumba_web_of_nullable(result_);
    return mumba_invoke(ctx, self, 0x800009a6u, argv, 3, result);
}

/**
 * `XPathNSResolver`: a function made with `mumba_callback_create` serves. It is called with prefix (a string or none)
 * and returns a string or none.
 */
typedef mumba_handle mumba_xpath_ns_resolver;

/** `XPathResult`. */
typedef mumba_handle mumba_xpath_result;

/** `XPathResult.ANY_TYPE` */
#define MUMBA_XPATH_RESULT_ANY_TYPE ((uint16_t)0)
/** `XPathResult.NUMBER_TYPE` */
#define MUMBA_XPATH_RESULT_NUMBER_TYPE ((uint16_t)1)
/** `XPathResult.STRING_TYPE` */
#define MUMBA_XPATH_RESULT_STRING_TYPE ((uint16_t)2)
/** `XPathResult.BOOLEAN_TYPE` */
#define MUMBA_XPATH_RESULT_BOOLEAN_TYPE ((uint16_t)3)
/** `XPathResult.UNORDERED_NODE_ITERATOR_TYPE` */
#define MUMBA_XPATH_RESULT_UNORDERED_NODE_ITERATOR_TYPE ((uint16_t)4)
/** `XPathResult.ORDERED_NODE_ITERATOR_TYPE` */
#define MUMBA_XPATH_RESULT_ORDERED_NODE_ITERATOR_TYPE ((uint16_t)5)
/** `XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE` */
#define MUMBA_XPATH_RESULT_UNORDERED_NODE_SNAPSHOT_TYPE ((uint16_t)6)
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
#define MUMBA_XPATH_RESULT_ORDERED_NODE_SNAPSHOT_TYPE ((uint16_t)7)
/** `XPathResult.ANY_UNORDERED_NODE_TYPE` */
#define MUMBA_XPATH_RESULT_ANY_UNORDERED_NODE_TYPE ((uint16_t)8)
/** `XPathResult.FIRST_ORDERED_NODE_TYPE` */
#define MUMBA_XPATH_RESULT_FIRST_ORDERED_NODE_TYPE ((uint16_t)9)

/** Gives `object` itself when it is of `XPathResult`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xpath_result(mumba_context *ctx, mumba_handle object, mumba_xpath_result *result) {
    return mumba_web_cast(ctx, object, 0x800003dau, 0, result);
}

/** `XPathResult.resultType`. Reads. */
static inline mumba_status mumba_xpath_result_get_result_type(
    mumba_context *ctx, mumba_xpath_result self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001317u, result);
}

/** `XPathResult.numberValue`. Reads. */
static inline mumba_status mumba_xpath_result_get_number_value(
    mumba_context *ctx, mumba_xpath_result self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000f1cu, result);
}

/** `XPathResult.stringValue`. Reads. */
static inline mumba_status mumba_xpath_result_get_string_value(
    mumba_context *ctx, mumba_xpath_result self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001567u, result);
}

/** `XPathResult.booleanValue`. Reads. */
static inline mumba_status mumba_xpath_result_get_boolean_value(
    mumba_context *ctx, mumba_xpath_result self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005d2u, result);
}

/** `XPathResult.singleNodeValue`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_xpath_result_get_single_node_value(
    mumba_context *ctx, mumba_xpath_result self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014aau, result);
}

/** `XPathResult.singleNodeValue`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xpath_result_get_single_node_value_deferred(
    mumba_context *ctx, mumba_xpath_result self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x800014aau, result);
}

/** `XPathResult.invalidIteratorState`. Reads. */
static inline mumba_status mumba_xpath_result_get_invalid_iterator_state(
    mumba_context *ctx, mumba_xpath_result self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cabu, result);
}

/** `XPathResult.snapshotLength`. Reads. */
static inline mumba_status mumba_xpath_result_get_snapshot_length(
    mumba_context *ctx, mumba_xpath_result self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014d5u, result);
}

/** `XPathResult.iterateNext`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_xpath_result_iterate_next(
    mumba_context *ctx, mumba_xpath_result self, mumba_node *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000cfeu, NULL, 0, result);
}

/** `XPathResult.iterateNext`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xpath_result_iterate_next_deferred(
    mumba_context *ctx, mumba_xpath_result self, mumba_node *result) {
    return mumba_invoke(ctx, self, 0x80000cfeu, NULL, 0, result);
}

/** `XPathResult.snapshotItem`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_xpath_result_snapshot_item(
    mumba_context *ctx, mumba_xpath_result self, uint32_t index, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x800014d4u, argv, 1, result);
}

/** `XPathResult.snapshotItem`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xpath_result_snapshot_item_deferred(
    mumba_context *ctx, mumba_xpath_result self, uint32_t index, mumba_node *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x800014d4u, argv, 1, result);
}

/** `XSLTProcessor`. */
typedef mumba_handle mumba_xslt_processor;

/** Gives `object` itself when it is of `XSLTProcessor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xslt_processor(
    mumba_context *ctx, mumba_handle object, mumba_xslt_processor *result) {
    return mumba_web_cast(ctx, object, 0x80000401u, 0, result);
}

/** `new XSLTProcessor`. Deferred. */
static inline mumba_status mumba_xslt_processor_new(mumba_context *ctx, mumba_xslt_processor *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000401u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XSLTProcessor.importStylesheet`. Deferred. */
static inline mumba_status mumba_xslt_processor_import_stylesheet(
    mumba_context *ctx, mumba_xslt_processor self, mumba_node style) {
    return mumba_call_plain(ctx, self, 0x80000c26u, 03u, style, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `XSLTProcessor.transformToFragment`. Deferred. */
static inline mumba_status mumba_xslt_processor_transform_to_fragment(
    mumba_context *ctx, mumba_xslt_processor self, mumba_node source, mumba_document output,
    mumba_document_fragment *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(output);
    return mumba_invoke(ctx, self, 0x80001665u, argv, 2, result);
}

/** `XSLTProcessor.transformToDocument`. Deferred. */
static inline mumba_status mumba_xslt_processor_transform_to_document(
    mumba_context *ctx, mumba_xslt_processor self, mumba_node source, mumba_document *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(source);
    return mumba_invoke(ctx, self, 0x80001664u, argv, 1, result);
}

/** `XSLTProcessor.setParameter`. Deferred. */
static inline mumba_status mumba_xslt_processor_set_parameter(
    mumba_context *ctx, mumba_xslt_processor self, mumba_string namespace_uri, mumba_string local_name,
    mumba_value value) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(namespace_uri);
    argv[1] = mumba_of_string(local_name);
    argv[2] = value;
    return mumba_invoke(ctx, self, 0x80001449u, argv, 3, NULL);
}

/** `XSLTProcessor.getParameter`. Reads. */
static inline mumba_status mumba_xslt_processor_get_parameter(
    mumba_context *ctx, mumba_xslt_processor self, mumba_string namespace_uri, mumba_string local_name,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(namespace_uri);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke_read(ctx, self, 0x80000b22u, argv, 2, result);
}

/** `XSLTProcessor.getParameter`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xslt_processor_get_parameter_deferred(
    mumba_context *ctx, mumba_xslt_processor self, mumba_string namespace_uri, mumba_string local_name,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(namespace_uri);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80000b22u, argv, 2, result);
}

/** `XSLTProcessor.removeParameter`. Deferred. */
static inline mumba_status mumba_xslt_processor_remove_parameter(
    mumba_context *ctx, mumba_xslt_processor self, mumba_string namespace_uri, mumba_string local_name) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(namespace_uri);
    argv[1] = mumba_of_string(local_name);
    return mumba_invoke(ctx, self, 0x80001293u, argv, 2, NULL);
}

/** `XSLTProcessor.clearParameters`. Deferred. */
static inline mumba_status mumba_xslt_processor_clear_parameters(mumba_context *ctx, mumba_xslt_processor self) {
    return mumba_invoke(ctx, self, 0x80000689u, NULL, 0, NULL);
}

/** `XSLTProcessor.reset`. Deferred. */
static inline mumba_status mumba_xslt_processor_reset(mumba_context *ctx, mumba_xslt_processor self) {
    return mumba_invoke(ctx, self, 0x800012eeu, NULL, 0, NULL);
}

/** `AddEventListenerOptions`: an object with members. Those of `mumba_event_listener_options` are for it too. */
typedef mumba_handle mumba_add_event_listener_options;

/** Makes a `AddEventListenerOptions` without members. Deferred. */
static inline mumba_status mumba_add_event_listener_options_create(
    mumba_context *ctx, mumba_add_event_listener_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AddEventListenerOptions.once`. Without it: false. Deferred. */
static inline mumba_status mumba_add_event_listener_options_set_once(
    mumba_context *ctx, mumba_add_event_listener_options self, bool value) {
    return mumba_set(ctx, self, 0x80000f60u, mumba_of_bool(value));
}

/** `AddEventListenerOptions.once`. Reads. */
static inline mumba_status mumba_add_event_listener_options_get_once(
    mumba_context *ctx, mumba_add_event_listener_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000f60u, result);
}

/** `AddEventListenerOptions.passive`. Deferred. */
static inline mumba_status mumba_add_event_listener_options_set_passive(
    mumba_context *ctx, mumba_add_event_listener_options self, bool value) {
    return mumba_set(ctx, self, 0x800010cbu, mumba_of_bool(value));
}

/** `AddEventListenerOptions.passive`. Reads. */
static inline mumba_status mumba_add_event_listener_options_get_passive(
    mumba_context *ctx, mumba_add_event_listener_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010cbu, result);
}

/** `AddEventListenerOptions.signal`. Deferred. */
static inline mumba_status mumba_add_event_listener_options_set_signal(
    mumba_context *ctx, mumba_add_event_listener_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `AddEventListenerOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_add_event_listener_options_get_signal(
    mumba_context *ctx, mumba_add_event_listener_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `CustomEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_custom_event_init;

/** Makes a `CustomEventInit` without members. Deferred. */
static inline mumba_status mumba_custom_event_init_create(mumba_context *ctx, mumba_custom_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `CustomEventInit.detail`. Without it: null. Deferred. */
static inline mumba_status mumba_custom_event_init_set_detail(
    mumba_context *ctx, mumba_custom_event_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800008a0u, value);
}

/** `CustomEventInit.detail`. Reads. */
static inline mumba_status mumba_custom_event_init_get_detail(
    mumba_context *ctx, mumba_custom_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800008a0u, result);
}

/** `ElementCreationOptions`: an object with members. */
typedef mumba_handle mumba_element_creation_options;

/** Makes a `ElementCreationOptions` without members. Deferred. */
static inline mumba_status mumba_element_creation_options_create(
    mumba_context *ctx, mumba_element_creation_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ElementCreationOptions.customElementRegistry`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_creation_options_set_custom_element_registry(
    mumba_context *ctx, mumba_element_creation_options self, mumba_custom_element_registry value) {
    return mumba_set(ctx, self, 0x80000800u, mumba_web_of_nullable(value));
}

/** `ElementCreationOptions.customElementRegistry`. Gives `CustomElementRegistry` or none. Reads. */
static inline mumba_status mumba_element_creation_options_get_custom_element_registry(
    mumba_context *ctx, mumba_element_creation_options self, mumba_custom_element_registry *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000800u, result);
}

/** `ElementCreationOptions.is`. Deferred. */
static inline mumba_status mumba_element_creation_options_set_is(
    mumba_context *ctx, mumba_element_creation_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000cb5u, mumba_of_string(value));
}

/** `ElementCreationOptions.is`. Reads. */
static inline mumba_status mumba_element_creation_options_get_is(
    mumba_context *ctx, mumba_element_creation_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000cb5u, result);
}

/** `EventInit`: an object with members. */
typedef mumba_handle mumba_event_init;

/** Makes a `EventInit` without members. Deferred. */
static inline mumba_status mumba_event_init_create(mumba_context *ctx, mumba_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `EventInit.bubbles`. Without it: false. Deferred. */
static inline mumba_status mumba_event_init_set_bubbles(mumba_context *ctx, mumba_event_init self, bool value) {
    return mumba_set(ctx, self, 0x800005f2u, mumba_of_bool(value));
}

/** `EventInit.bubbles`. Reads. */
static inline mumba_status mumba_event_init_get_bubbles(mumba_context *ctx, mumba_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005f2u, result);
}

/** `EventInit.cancelable`. Without it: false. Deferred. */
static inline mumba_status mumba_event_init_set_cancelable(mumba_context *ctx, mumba_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000620u, mumba_of_bool(value));
}

/** `EventInit.cancelable`. Reads. */
static inline mumba_status mumba_event_init_get_cancelable(mumba_context *ctx, mumba_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000620u, result);
}

/** `EventInit.composed`. Without it: false. Deferred. */
static inline mumba_status mumba_event_init_set_composed(mumba_context *ctx, mumba_event_init self, bool value) {
    return mumba_set(ctx, self, 0x800006eeu, mumba_of_bool(value));
}

/** `EventInit.composed`. Reads. */
static inline mumba_status mumba_event_init_get_composed(mumba_context *ctx, mumba_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006eeu, result);
}

/** `EventListenerOptions`: an object with members. */
typedef mumba_handle mumba_event_listener_options;

/** Makes a `EventListenerOptions` without members. Deferred. */
static inline mumba_status mumba_event_listener_options_create(
    mumba_context *ctx, mumba_event_listener_options *result) {
    return mumba_object_create(ctx, result);
}

/** `EventListenerOptions.capture`. Without it: false. Deferred. */
static inline mumba_status mumba_event_listener_options_set_capture(
    mumba_context *ctx, mumba_event_listener_options self, bool value) {
    return mumba_set(ctx, self, 0x8000062cu, mumba_of_bool(value));
}

/** `EventListenerOptions.capture`. Reads. */
static inline mumba_status mumba_event_listener_options_get_capture(
    mumba_context *ctx, mumba_event_listener_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000062cu, result);
}

/** `GetRootNodeOptions`: an object with members. */
typedef mumba_handle mumba_get_root_node_options;

/** Makes a `GetRootNodeOptions` without members. Deferred. */
static inline mumba_status mumba_get_root_node_options_create(mumba_context *ctx, mumba_get_root_node_options *result) {
    return mumba_object_create(ctx, result);
}

/** `GetRootNodeOptions.composed`. Without it: false. Deferred. */
static inline mumba_status mumba_get_root_node_options_set_composed(
    mumba_context *ctx, mumba_get_root_node_options self, bool value) {
    return mumba_set(ctx, self, 0x800006eeu, mumba_of_bool(value));
}

/** `GetRootNodeOptions.composed`. Reads. */
static inline mumba_status mumba_get_root_node_options_get_composed(
    mumba_context *ctx, mumba_get_root_node_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006eeu, result);
}

/** `ImportNodeOptions`: an object with members. */
typedef mumba_handle mumba_import_node_options;

/** Makes a `ImportNodeOptions` without members. Deferred. */
static inline mumba_status mumba_import_node_options_create(mumba_context *ctx, mumba_import_node_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ImportNodeOptions.customElementRegistry`. Deferred. */
static inline mumba_status mumba_import_node_options_set_custom_element_registry(
    mumba_context *ctx, mumba_import_node_options self, mumba_custom_element_registry value) {
    return mumba_set(ctx, self, 0x80000800u, mumba_of_handle(value));
}

/** `ImportNodeOptions.customElementRegistry`. Gives `CustomElementRegistry` or none. Reads. */
static inline mumba_status mumba_import_node_options_get_custom_element_registry(
    mumba_context *ctx, mumba_import_node_options self, mumba_custom_element_registry *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000800u, result);
}

/** `ImportNodeOptions.selfOnly`. Without it: false. Deferred. */
static inline mumba_status mumba_import_node_options_set_self_only(
    mumba_context *ctx, mumba_import_node_options self, bool value) {
    return mumba_set(ctx, self, 0x800013fau, mumba_of_bool(value));
}

/** `ImportNodeOptions.selfOnly`. Reads. */
static inline mumba_status mumba_import_node_options_get_self_only(
    mumba_context *ctx, mumba_import_node_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800013fau, result);
}

/** `MutationObserverInit`: an object with members. */
typedef mumba_handle mumba_mutation_observer_init;

/** Makes a `MutationObserverInit` without members. Deferred. */
static inline mumba_status mumba_mutation_observer_init_create(
    mumba_context *ctx, mumba_mutation_observer_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MutationObserverInit.attributeFilter`. Deferred. */
static inline mumba_status mumba_mutation_observer_init_set_attribute_filter(
    mumba_context *ctx, mumba_mutation_observer_init self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000527u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MutationObserverInit.attributeFilter`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_mutation_observer_init_get_attribute_filter(
    mumba_context *ctx, mumba_mutation_observer_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000527u, result);
}

/** `MutationObserverInit.attributeOldValue`. Deferred. */
static inline mumba_status mumba_mutation_observer_init_set_attribute_old_value(
    mumba_context *ctx, mumba_mutation_observer_init self, bool value) {
    return mumba_set(ctx, self, 0x8000052au, mumba_of_bool(value));
}

/** `MutationObserverInit.attributeOldValue`. Reads. */
static inline mumba_status mumba_mutation_observer_init_get_attribute_old_value(
    mumba_context *ctx, mumba_mutation_observer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000052au, result);
}

/** `MutationObserverInit.attributes`. Deferred. */
static inline mumba_status mumba_mutation_observer_init_set_attributes(
    mumba_context *ctx, mumba_mutation_observer_init self, bool value) {
    return mumba_set(ctx, self, 0x8000052cu, mumba_of_bool(value));
}

/** `MutationObserverInit.attributes`. Reads. */
static inline mumba_status mumba_mutation_observer_init_get_attributes(
    mumba_context *ctx, mumba_mutation_observer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000052cu, result);
}

/** `MutationObserverInit.characterData`. Deferred. */
static inline mumba_status mumba_mutation_observer_init_set_character_data(
    mumba_context *ctx, mumba_mutation_observer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000655u, mumba_of_bool(value));
}

/** `MutationObserverInit.characterData`. Reads. */
static inline mumba_status mumba_mutation_observer_init_get_character_data(
    mumba_context *ctx, mumba_mutation_observer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000655u, result);
}

/** `MutationObserverInit.characterDataOldValue`. Deferred. */
static inline mumba_status mumba_mutation_observer_init_set_character_data_old_value(
    mumba_context *ctx, mumba_mutation_observer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000656u, mumba_of_bool(value));
}

/** `MutationObserverInit.characterDataOldValue`. Reads. */
static inline mumba_status mumba_mutation_observer_init_get_character_data_old_value(
    mumba_context *ctx, mumba_mutation_observer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000656u, result);
}

/** `MutationObserverInit.childList`. Without it: false. Deferred. */
static inline mumba_status mumba_mutation_observer_init_set_child_list(
    mumba_context *ctx, mumba_mutation_observer_init self, bool value) {
    return mumba_set(ctx, self, 0x80000669u, mumba_of_bool(value));
}

/** `MutationObserverInit.childList`. Reads. */
static inline mumba_status mumba_mutation_observer_init_get_child_list(
    mumba_context *ctx, mumba_mutation_observer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000669u, result);
}

/** `MutationObserverInit.subtree`. Without it: false. Deferred. */
static inline mumba_status mumba_mutation_observer_init_set_subtree(
    mumba_context *ctx, mumba_mutation_observer_init self, bool value) {
    return mumba_set(ctx, self, 0x80001587u, mumba_of_bool(value));
}

/** `MutationObserverInit.subtree`. Reads. */
static inline mumba_status mumba_mutation_observer_init_get_subtree(
    mumba_context *ctx, mumba_mutation_observer_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001587u, result);
}

/** `ShadowRootInit`: an object with members. It needs `mode`. */
typedef mumba_handle mumba_shadow_root_init;

/** Makes a `ShadowRootInit` without members. Deferred. */
static inline mumba_status mumba_shadow_root_init_create(mumba_context *ctx, mumba_shadow_root_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ShadowRootInit.clonable`. Without it: false. Deferred. */
static inline mumba_status mumba_shadow_root_init_set_clonable(
    mumba_context *ctx, mumba_shadow_root_init self, bool value) {
    return mumba_set(ctx, self, 0x800006a8u, mumba_of_bool(value));
}

/** `ShadowRootInit.clonable`. Reads. */
static inline mumba_status mumba_shadow_root_init_get_clonable(
    mumba_context *ctx, mumba_shadow_root_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800006a8u, result);
}

/** `ShadowRootInit.customElementRegistry`. `value` may be none. Deferred. */
static inline mumba_status mumba_shadow_root_init_set_custom_element_registry(
    mumba_context *ctx, mumba_shadow_root_init self, mumba_custom_element_registry value) {
    return mumba_set(ctx, self, 0x80000800u, mumba_web_of_nullable(value));
}

/** `ShadowRootInit.customElementRegistry`. Gives `CustomElementRegistry` or none. Reads. */
static inline mumba_status mumba_shadow_root_init_get_custom_element_registry(
    mumba_context *ctx, mumba_shadow_root_init self, mumba_custom_element_registry *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000800u, result);
}

/** `ShadowRootInit.delegatesFocus`. Without it: false. Deferred. */
static inline mumba_status mumba_shadow_root_init_set_delegates_focus(
    mumba_context *ctx, mumba_shadow_root_init self, bool value) {
    return mumba_set(ctx, self, 0x8000083eu, mumba_of_bool(value));
}

/** `ShadowRootInit.delegatesFocus`. Reads. */
static inline mumba_status mumba_shadow_root_init_get_delegates_focus(
    mumba_context *ctx, mumba_shadow_root_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000083eu, result);
}

/** `ShadowRootInit.mode`. Deferred. */
static inline mumba_status mumba_shadow_root_init_set_mode(
    mumba_context *ctx, mumba_shadow_root_init self, mumba_shadow_root_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `ShadowRootInit.mode`. Reads. */
static inline mumba_status mumba_shadow_root_init_get_mode(
    mumba_context *ctx, mumba_shadow_root_init self, mumba_shadow_root_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `ShadowRootInit.serializable`. Without it: false. Deferred. */
static inline mumba_status mumba_shadow_root_init_set_serializable(
    mumba_context *ctx, mumba_shadow_root_init self, bool value) {
    return mumba_set(ctx, self, 0x80001410u, mumba_of_bool(value));
}

/** `ShadowRootInit.serializable`. Reads. */
static inline mumba_status mumba_shadow_root_init_get_serializable(
    mumba_context *ctx, mumba_shadow_root_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001410u, result);
}

/** `ShadowRootInit.slotAssignment`. Without it: "named". Deferred. */
static inline mumba_status mumba_shadow_root_init_set_slot_assignment(
    mumba_context *ctx, mumba_shadow_root_init self, mumba_slot_assignment_mode value) {
    return mumba_set(ctx, self, 0x800014c5u, mumba_of_name(value));
}

/** `ShadowRootInit.slotAssignment`. Reads. */
static inline mumba_status mumba_shadow_root_init_get_slot_assignment(
    mumba_context *ctx, mumba_shadow_root_init self, mumba_slot_assignment_mode *result) {
    return mumba_web_get_name(ctx, self, 0x800014c5u, result);
}

/** `StaticRangeInit`: an object with members. It needs `endContainer`, `endOffset`, `startContainer`, `startOffset`. */
typedef mumba_handle mumba_static_range_init;

/** Makes a `StaticRangeInit` without members. Deferred. */
static inline mumba_status mumba_static_range_init_create(mumba_context *ctx, mumba_static_range_init *result) {
    return mumba_object_create(ctx, result);
}

/** `StaticRangeInit.endContainer`. Deferred. */
static inline mumba_status mumba_static_range_init_set_end_container(
    mumba_context *ctx, mumba_static_range_init self, mumba_node value) {
    return mumba_set(ctx, self, 0x80000973u, mumba_of_handle(value));
}

/** `StaticRangeInit.endContainer`. Deferred. */
static inline mumba_status mumba_static_range_init_get_end_container(
    mumba_context *ctx, mumba_static_range_init self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80000973u, result);
}

/** `StaticRangeInit.endOffset`. Deferred. */
static inline mumba_status mumba_static_range_init_set_end_offset(
    mumba_context *ctx, mumba_static_range_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000097au, mumba_of_number((double)value));
}

/** `StaticRangeInit.endOffset`. Reads. */
static inline mumba_status mumba_static_range_init_get_end_offset(
    mumba_context *ctx, mumba_static_range_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000097au, result);
}

/** `StaticRangeInit.startContainer`. Deferred. */
static inline mumba_status mumba_static_range_init_set_start_container(
    mumba_context *ctx, mumba_static_range_init self, mumba_node value) {
    return mumba_set(ctx, self, 0x80001525u, mumba_of_handle(value));
}

/** `StaticRangeInit.startContainer`. Deferred. */
static inline mumba_status mumba_static_range_init_get_start_container(
    mumba_context *ctx, mumba_static_range_init self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80001525u, result);
}

/** `StaticRangeInit.startOffset`. Deferred. */
static inline mumba_status mumba_static_range_init_set_start_offset(
    mumba_context *ctx, mumba_static_range_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001529u, mumba_of_number((double)value));
}

/** `StaticRangeInit.startOffset`. Reads. */
static inline mumba_status mumba_static_range_init_get_start_offset(
    mumba_context *ctx, mumba_static_range_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001529u, result);
}

#endif /* MUMBA_WEB_DOM_H */
