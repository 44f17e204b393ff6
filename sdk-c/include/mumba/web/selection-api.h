/**
 * @file selection-api.h
 * Selection API: <https://w3c.github.io/selection-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SELECTION_API_H
#define MUMBA_WEB_SELECTION_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_get_composed_ranges_options;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_mathml_element;
typedef mumba_handle mumba_node;
typedef mumba_handle mumba_range;
typedef mumba_handle mumba_selection;
typedef mumba_handle mumba_shadow_root;
typedef mumba_handle mumba_static_range;
typedef mumba_handle mumba_svg_element;
typedef mumba_handle mumba_window;

/** `Document.getSelection`. Gives `Selection` or none. Reads. */
static inline mumba_status mumba_document_get_selection(
    mumba_context *ctx, mumba_document self, mumba_selection *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b49u, NULL, 0, result);
}

/** `Document.getSelection`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_selection_deferred(
    mumba_context *ctx, mumba_document self, mumba_selection *result) {
    return mumba_invoke(ctx, self, 0x80000b49u, NULL, 0, result);
}

/** `Document.onselectstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onselectstart(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001016u, result);
}

/** `Document.onselectstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onselectstart(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001016u, mumba_web_of_nullable(value));
}

/** `Document.onselectionchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onselectionchange(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001015u, result);
}

/** `Document.onselectionchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onselectionchange(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001015u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onselectstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onselectstart(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001016u, result);
}

/** `HTMLElement.onselectstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onselectstart(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001016u, mumba_web_of_nullable(value));
}

/** `HTMLElement.onselectionchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_element_get_onselectionchange(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001015u, result);
}

/** `HTMLElement.onselectionchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_onselectionchange(
    mumba_context *ctx, mumba_html_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001015u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onselectstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onselectstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001016u, result);
}

/** `MathMLElement.onselectstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onselectstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001016u, mumba_web_of_nullable(value));
}

/** `MathMLElement.onselectionchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_mathml_element_get_onselectionchange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001015u, result);
}

/** `MathMLElement.onselectionchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_mathml_element_set_onselectionchange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001015u, mumba_web_of_nullable(value));
}

/** `SVGElement.onselectstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onselectstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001016u, result);
}

/** `SVGElement.onselectstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onselectstart(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001016u, mumba_web_of_nullable(value));
}

/** `SVGElement.onselectionchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_svg_element_get_onselectionchange(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001015u, result);
}

/** `SVGElement.onselectionchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_svg_element_set_onselectionchange(
    mumba_context *ctx, mumba_svg_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001015u, mumba_web_of_nullable(value));
}

/** `Selection`. */
typedef mumba_handle mumba_selection;

/** Gives `object` itself when it is of `Selection`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_selection(mumba_context *ctx, mumba_handle object, mumba_selection *result) {
    return mumba_web_cast(ctx, object, 0x80000325u, 0, result);
}

/** `Selection.anchorNode`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_selection_get_anchor_node(
    mumba_context *ctx, mumba_selection self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000488u, result);
}

/** `Selection.anchorNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_selection_get_anchor_node_deferred(
    mumba_context *ctx, mumba_selection self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80000488u, result);
}

/** `Selection.anchorOffset`. Reads. */
static inline mumba_status mumba_selection_get_anchor_offset(
    mumba_context *ctx, mumba_selection self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000489u, result);
}

/** `Selection.focusNode`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_selection_get_focus_node(
    mumba_context *ctx, mumba_selection self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a39u, result);
}

/** `Selection.focusNode`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_selection_get_focus_node_deferred(
    mumba_context *ctx, mumba_selection self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80000a39u, result);
}

/** `Selection.focusOffset`. Reads. */
static inline mumba_status mumba_selection_get_focus_offset(
    mumba_context *ctx, mumba_selection self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000a3au, result);
}

/** `Selection.isCollapsed`. Reads. */
static inline mumba_status mumba_selection_get_is_collapsed(mumba_context *ctx, mumba_selection self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cbeu, result);
}

/** `Selection.rangeCount`. Reads. */
static inline mumba_status mumba_selection_get_range_count(mumba_context *ctx, mumba_selection self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001212u, result);
}

/** `Selection.type`. Reads. */
static inline mumba_status mumba_selection_get_type(mumba_context *ctx, mumba_selection self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `Selection.direction`. Reads. */
static inline mumba_status mumba_selection_get_direction(
    mumba_context *ctx, mumba_selection self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008c1u, result);
}

/** `Selection.getRangeAt`. Deferred. */
static inline mumba_status mumba_selection_get_range_at(
    mumba_context *ctx, mumba_selection self, uint32_t index, mumba_range *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000b37u, argv, 1, result);
}

/** `Selection.addRange`. Deferred. */
static inline mumba_status mumba_selection_add_range(mumba_context *ctx, mumba_selection self, mumba_range range) {
    return mumba_call_plain(ctx, self, 0x8000043fu, 03u, range, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.removeRange`. Deferred. */
static inline mumba_status mumba_selection_remove_range(mumba_context *ctx, mumba_selection self, mumba_range range) {
    return mumba_call_plain(ctx, self, 0x80001296u, 03u, range, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.removeAllRanges`. Deferred. */
static inline mumba_status mumba_selection_remove_all_ranges(mumba_context *ctx, mumba_selection self) {
    return mumba_invoke(ctx, self, 0x80001284u, NULL, 0, NULL);
}

/** `Selection.empty`. Deferred. */
static inline mumba_status mumba_selection_empty(mumba_context *ctx, mumba_selection self) {
    return mumba_invoke(ctx, self, 0x80000959u, NULL, 0, NULL);
}

/** `Selection.getComposedRanges`. Gives sequence<`StaticRange`>. Deferred. */
static inline mumba_status mumba_selection_get_composed_ranges(
    mumba_context *ctx, mumba_selection self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000ad5u, NULL, 0, result);
}

/** `Selection.getComposedRanges`. Gives sequence<`StaticRange`>. Deferred. */
static inline mumba_status mumba_selection_get_composed_ranges_with_options(
    mumba_context *ctx, mumba_selection self, mumba_get_composed_ranges_options options, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000ad5u, argv, 1, result);
}

/** `Selection.collapse`. `node` may be none. Deferred. */
static inline mumba_status mumba_selection_collapse(mumba_context *ctx, mumba_selection self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x800006c1u, 04u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.collapse`. `node` may be none. Deferred. */
static inline mumba_status mumba_selection_collapse_with_offset(
    mumba_context *ctx, mumba_selection self, mumba_node node, uint32_t offset) {
    return mumba_call_plain(ctx, self, 0x800006c1u, 014u, node, MUMBA_NONE, (double)offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.setPosition`. `node` may be none. Deferred. */
static inline mumba_status mumba_selection_set_position(mumba_context *ctx, mumba_selection self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x8000144eu, 04u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.setPosition`. `node` may be none. Deferred. */
static inline mumba_status mumba_selection_set_position_with_offset(
    mumba_context *ctx, mumba_selection self, mumba_node node, uint32_t offset) {
    return mumba_call_plain(ctx, self, 0x8000144eu, 014u, node, MUMBA_NONE, (double)offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.collapseToStart`. Deferred. */
static inline mumba_status mumba_selection_collapse_to_start(mumba_context *ctx, mumba_selection self) {
    return mumba_invoke(ctx, self, 0x800006c3u, NULL, 0, NULL);
}

/** `Selection.collapseToEnd`. Deferred. */
static inline mumba_status mumba_selection_collapse_to_end(mumba_context *ctx, mumba_selection self) {
    return mumba_invoke(ctx, self, 0x800006c2u, NULL, 0, NULL);
}

/** `Selection.extend`. Deferred. */
static inline mumba_status mumba_selection_extend(mumba_context *ctx, mumba_selection self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x800009d2u, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.extend`. Deferred. */
static inline mumba_status mumba_selection_extend_with_offset(
    mumba_context *ctx, mumba_selection self, mumba_node node, uint32_t offset) {
    return mumba_call_plain(ctx, self, 0x800009d2u, 013u, node, MUMBA_NONE, (double)offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.setBaseAndExtent`. Deferred. */
static inline mumba_status mumba_selection_set_base_and_extent(
    mumba_context *ctx, mumba_selection self, mumba_node anchor_node, uint32_t anchor_offset, mumba_node focus_node,
    uint32_t focus_offset) {
    return mumba_call_plain(
        ctx, self, 0x80001422u, 01313u, anchor_node, focus_node, (double)anchor_offset, (double)focus_offset, 0, 0, 0,
        0, 0, 0);
}

/** `Selection.selectAllChildren`. Deferred. */
static inline mumba_status mumba_selection_select_all_children(
    mumba_context *ctx, mumba_selection self, mumba_node node) {
    return mumba_call_plain(ctx, self, 0x800013e6u, 03u, node, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Selection.modify`. Deferred. */
static inline mumba_status mumba_selection_modify(mumba_context *ctx, mumba_selection self) {
    return mumba_invoke(ctx, self, 0x80000e9au, NULL, 0, NULL);
}

/** `Selection.modify`. Deferred. */
static inline mumba_status mumba_selection_modify_with_alter(
    mumba_context *ctx, mumba_selection self, mumba_string alter) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(alter);
    return mumba_invoke(ctx, self, 0x80000e9au, argv, 1, NULL);
}

/** `Selection.modify`. Deferred. */
static inline mumba_status mumba_selection_modify_with_alter_and_direction(
    mumba_context *ctx, mumba_selection self, mumba_string alter, mumba_string direction) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(alter);
    argv[1] = mumba_of_string(direction);
    return mumba_invoke(ctx, self, 0x80000e9au, argv, 2, NULL);
}

/** `Selection.modify`. Deferred. */
static inline mumba_status mumba_selection_modify_with_alter_and_direction_and_granularity(
    mumba_context *ctx, mumba_selection self, mumba_string alter, mumba_string direction, mumba_string granularity) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(alter);
    argv[1] = mumba_of_string(direction);
    argv[2] = mumba_of_string(granularity);
    return mumba_invoke(ctx, self, 0x80000e9au, argv, 3, NULL);
}

/** `Selection.deleteFromDocument`. Deferred. */
static inline mumba_status mumba_selection_delete_from_document(mumba_context *ctx, mumba_selection self) {
    return mumba_invoke(ctx, self, 0x80000847u, NULL, 0, NULL);
}

/** `Selection.containsNode`. Reads. */
static inline mumba_status mumba_selection_contains_node(
    mumba_context *ctx, mumba_selection self, mumba_node node, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(node);
    return mumba_web_call_bool(ctx, self, 0x80000725u, argv, 1, result);
}

/** `Selection.containsNode`. Reads. */
static inline mumba_status mumba_selection_contains_node_with_allow_partial_containment(
    mumba_context *ctx, mumba_selection self, mumba_node node, bool allow_partial_containment, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(node);
    argv[1] = mumba_of_bool(allow_partial_containment);
    return mumba_web_call_bool(ctx, self, 0x80000725u, argv, 2, result);
}

/** `Selection`, as a string. Reads. */
static inline mumba_status mumba_selection_to_string(mumba_context *ctx, mumba_selection self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `Window.getSelection`. Gives `Selection` or none. Reads. */
static inline mumba_status mumba_window_get_selection(mumba_context *ctx, mumba_window self, mumba_selection *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b49u, NULL, 0, result);
}

/** `Window.getSelection`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_window_get_selection_deferred(
    mumba_context *ctx, mumba_window self, mumba_selection *result) {
    return mumba_invoke(ctx, self, 0x80000b49u, NULL, 0, result);
}

/** `Window.onselectstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onselectstart(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001016u, result);
}

/** `Window.onselectstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onselectstart(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001016u, mumba_web_of_nullable(value));
}

/** `Window.onselectionchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onselectionchange(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001015u, result);
}

/** `Window.onselectionchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onselectionchange(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001015u, mumba_web_of_nullable(value));
}

/** `GetComposedRangesOptions`: an object with members. */
typedef mumba_handle mumba_get_composed_ranges_options;

/** Makes a `GetComposedRangesOptions` without members. Deferred. */
static inline mumba_status mumba_get_composed_ranges_options_create(
    mumba_context *ctx, mumba_get_composed_ranges_options *result) {
    return mumba_object_create(ctx, result);
}

/** `GetComposedRangesOptions.shadowRoots`. Without it: []. Deferred. */
static inline mumba_status mumba_get_composed_ranges_options_set_shadow_roots(
    mumba_context *ctx, mumba_get_composed_ranges_options self, const mumba_shadow_root *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001480u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GetComposedRangesOptions.shadowRoots`. Gives sequence<`ShadowRoot`> or none. Reads. */
static inline mumba_status mumba_get_composed_ranges_options_get_shadow_roots(
    mumba_context *ctx, mumba_get_composed_ranges_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001480u, result);
}

#endif /* MUMBA_WEB_SELECTION_API_H */
