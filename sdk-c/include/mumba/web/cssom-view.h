/**
 * @file cssom-view.h
 * CSSOM View Module Level 1: <https://drafts.csswg.org/cssom-view-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSSOM_VIEW_H
#define MUMBA_WEB_CSSOM_VIEW_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_caret_position;
typedef mumba_handle mumba_caret_position_from_point_options;
typedef mumba_handle mumba_check_visibility_options;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_dom_rect;
typedef mumba_handle mumba_dom_rect_list;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_event_listener_object;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_html_image_element;
typedef mumba_handle mumba_media_query_list;
typedef mumba_handle mumba_media_query_list_event;
typedef mumba_handle mumba_media_query_list_event_init;
typedef mumba_handle mumba_mouse_event;
typedef mumba_handle mumba_node;
typedef mumba_handle mumba_range;
typedef mumba_handle mumba_screen;
typedef mumba_handle mumba_scroll_into_view_options;
typedef mumba_handle mumba_scroll_options;
typedef mumba_handle mumba_scroll_to_options;
typedef mumba_handle mumba_shadow_root;
typedef mumba_handle mumba_visual_viewport;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_scroll_behavior;
typedef mumba_name mumba_scroll_into_view_container;
typedef mumba_name mumba_scroll_logical_position;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_media_query_list_event`, which lives until it returns. */
typedef mumba_status (*mumba_media_query_list_event_listener)(mumba_context *ctx, void *user, mumba_media_query_list_event event);

/** `ScrollBehavior`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_scroll_behavior;

/** "auto" */
#define MUMBA_SCROLL_BEHAVIOR_AUTO ((mumba_scroll_behavior)0x80000542u)
/** "instant" */
#define MUMBA_SCROLL_BEHAVIOR_INSTANT ((mumba_scroll_behavior)0x80000c8cu)
/** "smooth" */
#define MUMBA_SCROLL_BEHAVIOR_SMOOTH ((mumba_scroll_behavior)0x800014c9u)

/** `ScrollIntoViewContainer`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_scroll_into_view_container;

/** "all" */
#define MUMBA_SCROLL_INTO_VIEW_CONTAINER_ALL ((mumba_scroll_into_view_container)0x80000464u)
/** "nearest" */
#define MUMBA_SCROLL_INTO_VIEW_CONTAINER_NEAREST ((mumba_scroll_into_view_container)0x80000ed6u)

/** `ScrollLogicalPosition`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_scroll_logical_position;

/** "start" */
#define MUMBA_SCROLL_LOGICAL_POSITION_START ((mumba_scroll_logical_position)0x80001524u)
/** "center" */
#define MUMBA_SCROLL_LOGICAL_POSITION_CENTER ((mumba_scroll_logical_position)0x80000638u)
/** "end" */
#define MUMBA_SCROLL_LOGICAL_POSITION_END ((mumba_scroll_logical_position)0x80000972u)
/** "nearest" */
#define MUMBA_SCROLL_LOGICAL_POSITION_NEAREST ((mumba_scroll_logical_position)0x80000ed6u)

/** `CaretPosition`. */
typedef mumba_handle mumba_caret_position;

/** Gives `object` itself when it is of `CaretPosition`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_caret_position(
    mumba_context *ctx, mumba_handle object, mumba_caret_position *result) {
    return mumba_web_cast(ctx, object, 0x8000009eu, 0, result);
}

/** `CaretPosition.offsetNode`. Deferred. */
static inline mumba_status mumba_caret_position_get_offset_node(
    mumba_context *ctx, mumba_caret_position self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80000f2cu, result);
}

/** `CaretPosition.offset`. Reads. */
static inline mumba_status mumba_caret_position_get_offset(
    mumba_context *ctx, mumba_caret_position self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000f29u, result);
}

/** `CaretPosition.getClientRect`. Gives `DOMRect` or none. Reads. */
static inline mumba_status mumba_caret_position_get_client_rect(
    mumba_context *ctx, mumba_caret_position self, mumba_dom_rect *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000ad1u, NULL, 0, result);
}

/** `CaretPosition.getClientRect`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_caret_position_get_client_rect_deferred(
    mumba_context *ctx, mumba_caret_position self, mumba_dom_rect *result) {
    return mumba_invoke(ctx, self, 0x80000ad1u, NULL, 0, result);
}

/** `Document.elementFromPoint`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_element_from_point(
    mumba_context *ctx, mumba_document self, double x, double y, mumba_element *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_web_call_or_none(ctx, self, 0x8000094eu, argv, 2, result);
}

/** `Document.elementFromPoint`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_element_from_point_deferred(
    mumba_context *ctx, mumba_document self, double x, double y, mumba_element *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x8000094eu, argv, 2, result);
}

/** `Document.elementsFromPoint`. Gives sequence<`Element`>. Deferred. */
static inline mumba_status mumba_document_elements_from_point(
    mumba_context *ctx, mumba_document self, double x, double y, mumba_array *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x80000951u, argv, 2, result);
}

/** `Document.caretPositionFromPoint`. Gives `CaretPosition` or none. Reads. */
static inline mumba_status mumba_document_caret_position_from_point(
    mumba_context *ctx, mumba_document self, double x, double y, mumba_caret_position *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_web_call_or_none(ctx, self, 0x80000631u, argv, 2, result);
}

/** `Document.caretPositionFromPoint`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_caret_position_from_point_deferred(
    mumba_context *ctx, mumba_document self, double x, double y, mumba_caret_position *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x80000631u, argv, 2, result);
}

/** `Document.caretPositionFromPoint`. Gives `CaretPosition` or none. Reads. */
static inline mumba_status mumba_document_caret_position_from_point_with_options(
    mumba_context *ctx, mumba_document self, double x, double y, mumba_caret_position_from_point_options options,
    mumba_caret_position *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_handle(options);
    return mumba_web_call_or_none(ctx, self, 0x80000631u, argv, 3, result);
}

/** `Document.caretPositionFromPoint`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_caret_position_from_point_with_options_deferred(
    mumba_context *ctx, mumba_document self, double x, double y, mumba_caret_position_from_point_options options,
    mumba_caret_position *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000631u, argv, 3, result);
}

/** `Document.scrollingElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_get_scrolling_element(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800013c8u, result);
}

/** `Document.scrollingElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_scrolling_element_deferred(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800013c8u, result);
}

/** `Element.getClientRects`. Deferred. */
static inline mumba_status mumba_element_get_client_rects(
    mumba_context *ctx, mumba_element self, mumba_dom_rect_list *result) {
    return mumba_invoke(ctx, self, 0x80000ad2u, NULL, 0, result);
}

/** `Element.getBoundingClientRect`. Deferred. */
static inline mumba_status mumba_element_get_bounding_client_rect(
    mumba_context *ctx, mumba_element self, mumba_dom_rect *result) {
    return mumba_invoke(ctx, self, 0x80000ac3u, NULL, 0, result);
}

/** `Element.checkVisibility`. Reads. */
static inline mumba_status mumba_element_check_visibility(mumba_context *ctx, mumba_element self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000664u, NULL, 0, result);
}

/** `Element.checkVisibility`. Reads. */
static inline mumba_status mumba_element_check_visibility_with_options(
    mumba_context *ctx, mumba_element self, mumba_check_visibility_options options, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_web_call_bool(ctx, self, 0x80000664u, argv, 1, result);
}

/** `Element.scrollIntoView`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_into_view(
    mumba_context *ctx, mumba_element self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800013bcu, NULL, 0, result);
}

/** `Element.scrollIntoView`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_into_view_with_bool(
    mumba_context *ctx, mumba_element self, bool arg, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_bool(arg);
    return mumba_invoke(ctx, self, 0x800013bcu, argv, 1, result);
}

/** `Element.scrollIntoView`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_into_view_with_scroll_into_view_options(
    mumba_context *ctx, mumba_element self, mumba_scroll_into_view_options arg, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(arg);
    return mumba_invoke(ctx, self, 0x800013bcu, argv, 1, result);
}

/** `Element.scroll`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll(mumba_context *ctx, mumba_element self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800013b7u, NULL, 0, result);
}

/** `Element.scroll`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_with_options(
    mumba_context *ctx, mumba_element self, mumba_scroll_to_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800013b7u, argv, 1, result);
}

/** `Element.scroll`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_with_x_and_y(
    mumba_context *ctx, mumba_element self, double x, double y, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x800013b7u, argv, 2, result);
}

/** `Element.scrollTo`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_to(mumba_context *ctx, mumba_element self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800013c0u, NULL, 0, result);
}

/** `Element.scrollTo`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_to_with_options(
    mumba_context *ctx, mumba_element self, mumba_scroll_to_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800013c0u, argv, 1, result);
}

/** `Element.scrollTo`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_to_with_x_and_y(
    mumba_context *ctx, mumba_element self, double x, double y, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x800013c0u, argv, 2, result);
}

/** `Element.scrollBy`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_by(mumba_context *ctx, mumba_element self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800013b9u, NULL, 0, result);
}

/** `Element.scrollBy`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_by_with_options(
    mumba_context *ctx, mumba_element self, mumba_scroll_to_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800013b9u, argv, 1, result);
}

/** `Element.scrollBy`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_scroll_by_with_x_and_y(
    mumba_context *ctx, mumba_element self, double x, double y, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x800013b9u, argv, 2, result);
}

/** `Element.scrollTop`. Reads. */
static inline mumba_status mumba_element_get_scroll_top(mumba_context *ctx, mumba_element self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013c1u, result);
}

/** `Element.scrollTop`. Deferred. */
static inline mumba_status mumba_element_set_scroll_top(mumba_context *ctx, mumba_element self, double value) {
    return mumba_set(ctx, self, 0x800013c1u, mumba_of_number(value));
}

/** `Element.scrollLeft`. Reads. */
static inline mumba_status mumba_element_get_scroll_left(mumba_context *ctx, mumba_element self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013bdu, result);
}

/** `Element.scrollLeft`. Deferred. */
static inline mumba_status mumba_element_set_scroll_left(mumba_context *ctx, mumba_element self, double value) {
    return mumba_set(ctx, self, 0x800013bdu, mumba_of_number(value));
}

/** `Element.scrollWidth`. Reads. */
static inline mumba_status mumba_element_get_scroll_width(mumba_context *ctx, mumba_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013c2u, result);
}

/** `Element.scrollHeight`. Reads. */
static inline mumba_status mumba_element_get_scroll_height(mumba_context *ctx, mumba_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013bbu, result);
}

/** `Element.clientTop`. Reads. */
static inline mumba_status mumba_element_get_client_top(mumba_context *ctx, mumba_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000698u, result);
}

/** `Element.clientLeft`. Reads. */
static inline mumba_status mumba_element_get_client_left(mumba_context *ctx, mumba_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000697u, result);
}

/** `Element.clientWidth`. Reads. */
static inline mumba_status mumba_element_get_client_width(mumba_context *ctx, mumba_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000069au, result);
}

/** `Element.clientHeight`. Reads. */
static inline mumba_status mumba_element_get_client_height(mumba_context *ctx, mumba_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000694u, result);
}

/** `Element.currentCSSZoom`. Reads. */
static inline mumba_status mumba_element_get_current_css_zoom(mumba_context *ctx, mumba_element self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800007ebu, result);
}

/** `HTMLElement.offsetParent`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_html_element_get_offset_parent(
    mumba_context *ctx, mumba_html_element self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f2du, result);
}

/** `HTMLElement.offsetParent`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_element_get_offset_parent_deferred(
    mumba_context *ctx, mumba_html_element self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000f2du, result);
}

/** `HTMLElement.offsetTop`. Reads. */
static inline mumba_status mumba_html_element_get_offset_top(
    mumba_context *ctx, mumba_html_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000f2fu, result);
}

/** `HTMLElement.offsetLeft`. Reads. */
static inline mumba_status mumba_html_element_get_offset_left(
    mumba_context *ctx, mumba_html_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000f2bu, result);
}

/** `HTMLElement.offsetWidth`. Reads. */
static inline mumba_status mumba_html_element_get_offset_width(
    mumba_context *ctx, mumba_html_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000f30u, result);
}

/** `HTMLElement.offsetHeight`. Reads. */
static inline mumba_status mumba_html_element_get_offset_height(
    mumba_context *ctx, mumba_html_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000f2au, result);
}

/** `HTMLImageElement.x`. Reads. */
static inline mumba_status mumba_html_image_element_get_x(
    mumba_context *ctx, mumba_html_image_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800017f1u, result);
}

/** `HTMLImageElement.y`. Reads. */
static inline mumba_status mumba_html_image_element_get_y(
    mumba_context *ctx, mumba_html_image_element self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800017f9u, result);
}

/** `MediaQueryList`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_media_query_list;

/** Gives `object` itself when it is of `MediaQueryList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_query_list(
    mumba_context *ctx, mumba_handle object, mumba_media_query_list *result) {
    return mumba_web_cast(ctx, object, 0x80000208u, 0, result);
}

/** `MediaQueryList.media`. Reads. */
static inline mumba_status mumba_media_query_list_get_media(
    mumba_context *ctx, mumba_media_query_list self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e4bu, result);
}

/** `MediaQueryList.matches`. Reads. */
static inline mumba_status mumba_media_query_list_get_matches(
    mumba_context *ctx, mumba_media_query_list self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e01u, result);
}

/** `MediaQueryList.addListener`. `callback` may be none. Deferred. */
static inline mumba_status mumba_media_query_list_add_listener(
    mumba_context *ctx, mumba_media_query_list self, mumba_event_listener_object callback) {
    return mumba_call_plain(ctx, self, 0x8000043cu, 04u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaQueryList.removeListener`. `callback` may be none. Deferred. */
static inline mumba_status mumba_media_query_list_remove_listener(
    mumba_context *ctx, mumba_media_query_list self, mumba_event_listener_object callback) {
    return mumba_call_plain(ctx, self, 0x80001290u, 04u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaQueryList.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_query_list_get_onchange(
    mumba_context *ctx, mumba_media_query_list self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `MediaQueryList.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_query_list_set_onchange(
    mumba_context *ctx, mumba_media_query_list self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** The event `change` of `MediaQueryList`, a `MediaQueryListEvent`. */
static inline mumba_status mumba_media_query_list_on_change(
    mumba_context *ctx, mumba_media_query_list self, mumba_media_query_list_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_query_list_on_change`, in the way that `options` says. */
static inline mumba_status mumba_media_query_list_on_change_with_options(
    mumba_context *ctx, mumba_media_query_list self, const mumba_listener_options *options,
    mumba_media_query_list_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** `MediaQueryListEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_media_query_list_event;

/** Gives `object` itself when it is of `MediaQueryListEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_query_list_event(
    mumba_context *ctx, mumba_handle object, mumba_media_query_list_event *result) {
    return mumba_web_cast(ctx, object, 0x80000209u, 0, result);
}

/** `new MediaQueryListEvent`. Deferred. */
static inline mumba_status mumba_media_query_list_event_new(
    mumba_context *ctx, mumba_string type, mumba_media_query_list_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000209u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MediaQueryListEvent`. Deferred. */
static inline mumba_status mumba_media_query_list_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_media_query_list_event_init event_init_dict,
    mumba_media_query_list_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000209u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaQueryListEvent.media`. Reads. */
static inline mumba_status mumba_media_query_list_event_get_media(
    mumba_context *ctx, mumba_media_query_list_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e4bu, result);
}

/** `MediaQueryListEvent.matches`. Reads. */
static inline mumba_status mumba_media_query_list_event_get_matches(
    mumba_context *ctx, mumba_media_query_list_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e01u, result);
}

/** `MouseEvent.pageX`. Reads. */
static inline mumba_status mumba_mouse_event_get_page_x(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a7u, result);
}

/** `MouseEvent.pageY`. Reads. */
static inline mumba_status mumba_mouse_event_get_page_y(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a9u, result);
}

/** `MouseEvent.x`. Reads. */
static inline mumba_status mumba_mouse_event_get_x(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `MouseEvent.y`. Reads. */
static inline mumba_status mumba_mouse_event_get_y(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

/** `MouseEvent.offsetX`. Reads. */
static inline mumba_status mumba_mouse_event_get_offset_x(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000f31u, result);
}

/** `MouseEvent.offsetY`. Reads. */
static inline mumba_status mumba_mouse_event_get_offset_y(mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000f32u, result);
}

/** `Range.getClientRects`. Deferred. */
static inline mumba_status mumba_range_get_client_rects(
    mumba_context *ctx, mumba_range self, mumba_dom_rect_list *result) {
    return mumba_invoke(ctx, self, 0x80000ad2u, NULL, 0, result);
}

/** `Range.getBoundingClientRect`. Deferred. */
static inline mumba_status mumba_range_get_bounding_client_rect(
    mumba_context *ctx, mumba_range self, mumba_dom_rect *result) {
    return mumba_invoke(ctx, self, 0x80000ac3u, NULL, 0, result);
}

/** `Screen`. */
typedef mumba_handle mumba_screen;

/** Gives `object` itself when it is of `Screen`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_screen(mumba_context *ctx, mumba_handle object, mumba_screen *result) {
    return mumba_web_cast(ctx, object, 0x8000031eu, 0, result);
}

/** `Screen.availWidth`. Reads. */
static inline mumba_status mumba_screen_get_avail_width(mumba_context *ctx, mumba_screen self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000553u, result);
}

/** `Screen.availHeight`. Reads. */
static inline mumba_status mumba_screen_get_avail_height(mumba_context *ctx, mumba_screen self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000550u, result);
}

/** `Screen.width`. Reads. */
static inline mumba_status mumba_screen_get_width(mumba_context *ctx, mumba_screen self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800017d4u, result);
}

/** `Screen.height`. Reads. */
static inline mumba_status mumba_screen_get_height(mumba_context *ctx, mumba_screen self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000bcdu, result);
}

/** `Screen.colorDepth`. Reads. */
static inline mumba_status mumba_screen_get_color_depth(mumba_context *ctx, mumba_screen self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006c9u, result);
}

/** `Screen.pixelDepth`. Reads. */
static inline mumba_status mumba_screen_get_pixel_depth(mumba_context *ctx, mumba_screen self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001122u, result);
}

/** The event `change` of `Screen`, a `Event`. */
static inline mumba_status mumba_screen_on_change(
    mumba_context *ctx, mumba_screen self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_screen_on_change`, in the way that `options` says. */
static inline mumba_status mumba_screen_on_change_with_options(
    mumba_context *ctx, mumba_screen self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** `VisualViewport`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_visual_viewport;

/** Gives `object` itself when it is of `VisualViewport`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_visual_viewport(
    mumba_context *ctx, mumba_handle object, mumba_visual_viewport *result) {
    return mumba_web_cast(ctx, object, 0x80000398u, 0, result);
}

/** `VisualViewport.offsetLeft`. Reads. */
static inline mumba_status mumba_visual_viewport_get_offset_left(
    mumba_context *ctx, mumba_visual_viewport self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000f2bu, result);
}

/** `VisualViewport.offsetTop`. Reads. */
static inline mumba_status mumba_visual_viewport_get_offset_top(
    mumba_context *ctx, mumba_visual_viewport self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000f2fu, result);
}

/** `VisualViewport.pageLeft`. Reads. */
static inline mumba_status mumba_visual_viewport_get_page_left(
    mumba_context *ctx, mumba_visual_viewport self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a5u, result);
}

/** `VisualViewport.pageTop`. Reads. */
static inline mumba_status mumba_visual_viewport_get_page_top(
    mumba_context *ctx, mumba_visual_viewport self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a6u, result);
}

/** `VisualViewport.width`. Reads. */
static inline mumba_status mumba_visual_viewport_get_width(
    mumba_context *ctx, mumba_visual_viewport self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017d4u, result);
}

/** `VisualViewport.height`. Reads. */
static inline mumba_status mumba_visual_viewport_get_height(
    mumba_context *ctx, mumba_visual_viewport self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bcdu, result);
}

/** `VisualViewport.scale`. Reads. */
static inline mumba_status mumba_visual_viewport_get_scale(
    mumba_context *ctx, mumba_visual_viewport self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000139fu, result);
}

/** `VisualViewport.onresize`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_visual_viewport_get_onresize(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001007u, result);
}

/** `VisualViewport.onresize`. `value` may be none. Deferred. */
static inline mumba_status mumba_visual_viewport_set_onresize(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001007u, mumba_web_of_nullable(value));
}

/** `VisualViewport.onscroll`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_visual_viewport_get_onscroll(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000100du, result);
}

/** `VisualViewport.onscroll`. `value` may be none. Deferred. */
static inline mumba_status mumba_visual_viewport_set_onscroll(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000100du, mumba_web_of_nullable(value));
}

/** `VisualViewport.onscrollend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_visual_viewport_get_onscrollend(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000100eu, result);
}

/** `VisualViewport.onscrollend`. `value` may be none. Deferred. */
static inline mumba_status mumba_visual_viewport_set_onscrollend(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000100eu, mumba_web_of_nullable(value));
}

/** The event `resize` of `VisualViewport`, a `Event`. */
static inline mumba_status mumba_visual_viewport_on_resize(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_visual_viewport_on_resize`, in the way that `options` says. */
static inline mumba_status mumba_visual_viewport_on_resize_with_options(
    mumba_context *ctx, mumba_visual_viewport self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, options, listener, user, drop, subscription);
}

/** The event `scroll` of `VisualViewport`, a `Event`. */
static inline mumba_status mumba_visual_viewport_on_scroll(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013b7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_visual_viewport_on_scroll`, in the way that `options` says. */
static inline mumba_status mumba_visual_viewport_on_scroll_with_options(
    mumba_context *ctx, mumba_visual_viewport self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013b7u, options, listener, user, drop, subscription);
}

/** The event `scrollend` of `VisualViewport`, a `Event`. */
static inline mumba_status mumba_visual_viewport_on_scrollend(
    mumba_context *ctx, mumba_visual_viewport self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_visual_viewport_on_scrollend`, in the way that `options` says. */
static inline mumba_status mumba_visual_viewport_on_scrollend_with_options(
    mumba_context *ctx, mumba_visual_viewport self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013c6u, options, listener, user, drop, subscription);
}

/** `Window.matchMedia`. Deferred. */
static inline mumba_status mumba_window_match_media(
    mumba_context *ctx, mumba_window self, mumba_string query, mumba_media_query_list *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(query);
    return mumba_invoke(ctx, self, 0x80000e00u, argv, 1, result);
}

/** `Window.screen`. Deferred. */
static inline mumba_status mumba_window_get_screen(mumba_context *ctx, mumba_window self, mumba_screen *result) {
    return mumba_get_handle(ctx, self, 0x800013aau, result);
}

/** `Window.visualViewport`. Gives `VisualViewport` or none. Reads. */
static inline mumba_status mumba_window_get_visual_viewport(
    mumba_context *ctx, mumba_window self, mumba_visual_viewport *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001799u, result);
}

/** `Window.visualViewport`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_window_get_visual_viewport_deferred(
    mumba_context *ctx, mumba_window self, mumba_visual_viewport *result) {
    return mumba_get_handle(ctx, self, 0x80001799u, result);
}

/** `Window.moveTo`. Deferred. */
static inline mumba_status mumba_window_move_to(mumba_context *ctx, mumba_window self, int32_t x, int32_t y) {
    return mumba_call_plain(
        ctx, self, 0x80000eacu, 011u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, 0, 0, 0, 0, 0, 0);
}

/** `Window.moveBy`. Deferred. */
static inline mumba_status mumba_window_move_by(mumba_context *ctx, mumba_window self, int32_t x, int32_t y) {
    return mumba_call_plain(
        ctx, self, 0x80000eabu, 011u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, 0, 0, 0, 0, 0, 0);
}

/** `Window.resizeTo`. Deferred. */
static inline mumba_status mumba_window_resize_to(
    mumba_context *ctx, mumba_window self, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x800012f8u, 011u, MUMBA_NONE, MUMBA_NONE, (double)width, (double)height, 0, 0, 0, 0, 0, 0);
}

/** `Window.resizeBy`. Deferred. */
static inline mumba_status mumba_window_resize_by(mumba_context *ctx, mumba_window self, int32_t x, int32_t y) {
    return mumba_call_plain(
        ctx, self, 0x800012f4u, 011u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, 0, 0, 0, 0, 0, 0);
}

/** `Window.innerWidth`. Reads. */
static inline mumba_status mumba_window_get_inner_width(mumba_context *ctx, mumba_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000c61u, result);
}

/** `Window.innerHeight`. Reads. */
static inline mumba_status mumba_window_get_inner_height(mumba_context *ctx, mumba_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000c5fu, result);
}

/** `Window.scrollX`. Reads. */
static inline mumba_status mumba_window_get_scroll_x(mumba_context *ctx, mumba_window self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013c3u, result);
}

/** `Window.pageXOffset`. Reads. */
static inline mumba_status mumba_window_get_page_x_offset(mumba_context *ctx, mumba_window self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010a8u, result);
}

/** `Window.scrollY`. Reads. */
static inline mumba_status mumba_window_get_scroll_y(mumba_context *ctx, mumba_window self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013c4u, result);
}

/** `Window.pageYOffset`. Reads. */
static inline mumba_status mumba_window_get_page_y_offset(mumba_context *ctx, mumba_window self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800010aau, result);
}

/** `Window.scroll`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll(mumba_context *ctx, mumba_window self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800013b7u, NULL, 0, result);
}

/** `Window.scroll`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll_with_options(
    mumba_context *ctx, mumba_window self, mumba_scroll_to_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800013b7u, argv, 1, result);
}

/** `Window.scroll`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll_with_x_and_y(
    mumba_context *ctx, mumba_window self, double x, double y, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x800013b7u, argv, 2, result);
}

/** `Window.scrollTo`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll_to(mumba_context *ctx, mumba_window self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800013c0u, NULL, 0, result);
}

/** `Window.scrollTo`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll_to_with_options(
    mumba_context *ctx, mumba_window self, mumba_scroll_to_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800013c0u, argv, 1, result);
}

/** `Window.scrollTo`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll_to_with_x_and_y(
    mumba_context *ctx, mumba_window self, double x, double y, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x800013c0u, argv, 2, result);
}

/** `Window.scrollBy`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll_by(mumba_context *ctx, mumba_window self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800013b9u, NULL, 0, result);
}

/** `Window.scrollBy`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll_by_with_options(
    mumba_context *ctx, mumba_window self, mumba_scroll_to_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800013b9u, argv, 1, result);
}

/** `Window.scrollBy`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_window_scroll_by_with_x_and_y(
    mumba_context *ctx, mumba_window self, double x, double y, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x800013b9u, argv, 2, result);
}

/** `Window.screenX`. Reads. */
static inline mumba_status mumba_window_get_screen_x(mumba_context *ctx, mumba_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013b0u, result);
}

/** `Window.screenLeft`. Reads. */
static inline mumba_status mumba_window_get_screen_left(mumba_context *ctx, mumba_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013acu, result);
}

/** `Window.screenY`. Reads. */
static inline mumba_status mumba_window_get_screen_y(mumba_context *ctx, mumba_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013b1u, result);
}

/** `Window.screenTop`. Reads. */
static inline mumba_status mumba_window_get_screen_top(mumba_context *ctx, mumba_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800013afu, result);
}

/** `Window.outerWidth`. Reads. */
static inline mumba_status mumba_window_get_outer_width(mumba_context *ctx, mumba_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001084u, result);
}

/** `Window.outerHeight`. Reads. */
static inline mumba_status mumba_window_get_outer_height(mumba_context *ctx, mumba_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001082u, result);
}

/** `Window.devicePixelRatio`. Reads. */
static inline mumba_status mumba_window_get_device_pixel_ratio(mumba_context *ctx, mumba_window self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008abu, result);
}

/** `CaretPositionFromPointOptions`: an object with members. */
typedef mumba_handle mumba_caret_position_from_point_options;

/** Makes a `CaretPositionFromPointOptions` without members. Deferred. */
static inline mumba_status mumba_caret_position_from_point_options_create(
    mumba_context *ctx, mumba_caret_position_from_point_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CaretPositionFromPointOptions.shadowRoots`. Without it: []. Deferred. */
static inline mumba_status mumba_caret_position_from_point_options_set_shadow_roots(
    mumba_context *ctx, mumba_caret_position_from_point_options self, const mumba_shadow_root *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001480u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `CaretPositionFromPointOptions.shadowRoots`. Gives sequence<`ShadowRoot`> or none. Reads. */
static inline mumba_status mumba_caret_position_from_point_options_get_shadow_roots(
    mumba_context *ctx, mumba_caret_position_from_point_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001480u, result);
}

/** `CheckVisibilityOptions`: an object with members. */
typedef mumba_handle mumba_check_visibility_options;

/** Makes a `CheckVisibilityOptions` without members. Deferred. */
static inline mumba_status mumba_check_visibility_options_create(
    mumba_context *ctx, mumba_check_visibility_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CheckVisibilityOptions.checkOpacity`. Without it: false. Deferred. */
static inline mumba_status mumba_check_visibility_options_set_check_opacity(
    mumba_context *ctx, mumba_check_visibility_options self, bool value) {
    return mumba_set(ctx, self, 0x80000662u, mumba_of_bool(value));
}

/** `CheckVisibilityOptions.checkOpacity`. Reads. */
static inline mumba_status mumba_check_visibility_options_get_check_opacity(
    mumba_context *ctx, mumba_check_visibility_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000662u, result);
}

/** `CheckVisibilityOptions.checkVisibilityCSS`. Without it: false. Deferred. */
static inline mumba_status mumba_check_visibility_options_set_check_visibility_css(
    mumba_context *ctx, mumba_check_visibility_options self, bool value) {
    return mumba_set(ctx, self, 0x80000665u, mumba_of_bool(value));
}

/** `CheckVisibilityOptions.checkVisibilityCSS`. Reads. */
static inline mumba_status mumba_check_visibility_options_get_check_visibility_css(
    mumba_context *ctx, mumba_check_visibility_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000665u, result);
}

/** `CheckVisibilityOptions.contentVisibilityAuto`. Without it: false. Deferred. */
static inline mumba_status mumba_check_visibility_options_set_content_visibility_auto(
    mumba_context *ctx, mumba_check_visibility_options self, bool value) {
    return mumba_set(ctx, self, 0x8000072fu, mumba_of_bool(value));
}

/** `CheckVisibilityOptions.contentVisibilityAuto`. Reads. */
static inline mumba_status mumba_check_visibility_options_get_content_visibility_auto(
    mumba_context *ctx, mumba_check_visibility_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000072fu, result);
}

/** `CheckVisibilityOptions.opacityProperty`. Without it: false. Deferred. */
static inline mumba_status mumba_check_visibility_options_set_opacity_property(
    mumba_context *ctx, mumba_check_visibility_options self, bool value) {
    return mumba_set(ctx, self, 0x80001052u, mumba_of_bool(value));
}

/** `CheckVisibilityOptions.opacityProperty`. Reads. */
static inline mumba_status mumba_check_visibility_options_get_opacity_property(
    mumba_context *ctx, mumba_check_visibility_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001052u, result);
}

/** `CheckVisibilityOptions.visibilityProperty`. Without it: false. Deferred. */
static inline mumba_status mumba_check_visibility_options_set_visibility_property(
    mumba_context *ctx, mumba_check_visibility_options self, bool value) {
    return mumba_set(ctx, self, 0x80001791u, mumba_of_bool(value));
}

/** `CheckVisibilityOptions.visibilityProperty`. Reads. */
static inline mumba_status mumba_check_visibility_options_get_visibility_property(
    mumba_context *ctx, mumba_check_visibility_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001791u, result);
}

/** `MediaQueryListEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_media_query_list_event_init;

/** Makes a `MediaQueryListEventInit` without members. Deferred. */
static inline mumba_status mumba_media_query_list_event_init_create(
    mumba_context *ctx, mumba_media_query_list_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaQueryListEventInit.matches`. Without it: false. Deferred. */
static inline mumba_status mumba_media_query_list_event_init_set_matches(
    mumba_context *ctx, mumba_media_query_list_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e01u, mumba_of_bool(value));
}

/** `MediaQueryListEventInit.matches`. Reads. */
static inline mumba_status mumba_media_query_list_event_init_get_matches(
    mumba_context *ctx, mumba_media_query_list_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e01u, result);
}

/** `MediaQueryListEventInit.media`. Without it: "". Deferred. */
static inline mumba_status mumba_media_query_list_event_init_set_media(
    mumba_context *ctx, mumba_media_query_list_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e4bu, mumba_of_string(value));
}

/** `MediaQueryListEventInit.media`. Reads. */
static inline mumba_status mumba_media_query_list_event_init_get_media(
    mumba_context *ctx, mumba_media_query_list_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e4bu, result);
}

/** `ScrollIntoViewOptions`: an object with members. Those of `mumba_scroll_options` are for it too. */
typedef mumba_handle mumba_scroll_into_view_options;

/** Makes a `ScrollIntoViewOptions` without members. Deferred. */
static inline mumba_status mumba_scroll_into_view_options_create(
    mumba_context *ctx, mumba_scroll_into_view_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ScrollIntoViewOptions.block`. Without it: "start". Deferred. */
static inline mumba_status mumba_scroll_into_view_options_set_block(
    mumba_context *ctx, mumba_scroll_into_view_options self, mumba_scroll_logical_position value) {
    return mumba_set(ctx, self, 0x800005c7u, mumba_of_name(value));
}

/** `ScrollIntoViewOptions.block`. Reads. */
static inline mumba_status mumba_scroll_into_view_options_get_block(
    mumba_context *ctx, mumba_scroll_into_view_options self, mumba_scroll_logical_position *result) {
    return mumba_web_get_name(ctx, self, 0x800005c7u, result);
}

/** `ScrollIntoViewOptions.container`. Without it: "all". Deferred. */
static inline mumba_status mumba_scroll_into_view_options_set_container(
    mumba_context *ctx, mumba_scroll_into_view_options self, mumba_scroll_into_view_container value) {
    return mumba_set(ctx, self, 0x8000071eu, mumba_of_name(value));
}

/** `ScrollIntoViewOptions.container`. Reads. */
static inline mumba_status mumba_scroll_into_view_options_get_container(
    mumba_context *ctx, mumba_scroll_into_view_options self, mumba_scroll_into_view_container *result) {
    return mumba_web_get_name(ctx, self, 0x8000071eu, result);
}

/** `ScrollIntoViewOptions.inline`. Without it: "nearest". Deferred. */
static inline mumba_status mumba_scroll_into_view_options_set_inline(
    mumba_context *ctx, mumba_scroll_into_view_options self, mumba_scroll_logical_position value) {
    return mumba_set(ctx, self, 0x80000c5au, mumba_of_name(value));
}

/** `ScrollIntoViewOptions.inline`. Reads. */
static inline mumba_status mumba_scroll_into_view_options_get_inline(
    mumba_context *ctx, mumba_scroll_into_view_options self, mumba_scroll_logical_position *result) {
    return mumba_web_get_name(ctx, self, 0x80000c5au, result);
}

/** `ScrollOptions`: an object with members. */
typedef mumba_handle mumba_scroll_options;

/** Makes a `ScrollOptions` without members. Deferred. */
static inline mumba_status mumba_scroll_options_create(mumba_context *ctx, mumba_scroll_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ScrollOptions.behavior`. Without it: "auto". Deferred. */
static inline mumba_status mumba_scroll_options_set_behavior(
    mumba_context *ctx, mumba_scroll_options self, mumba_scroll_behavior value) {
    return mumba_set(ctx, self, 0x8000059fu, mumba_of_name(value));
}

/** `ScrollOptions.behavior`. Reads. */
static inline mumba_status mumba_scroll_options_get_behavior(
    mumba_context *ctx, mumba_scroll_options self, mumba_scroll_behavior *result) {
    return mumba_web_get_name(ctx, self, 0x8000059fu, result);
}

/** `ScrollToOptions`: an object with members. Those of `mumba_scroll_options` are for it too. */
typedef mumba_handle mumba_scroll_to_options;

/** Makes a `ScrollToOptions` without members. Deferred. */
static inline mumba_status mumba_scroll_to_options_create(mumba_context *ctx, mumba_scroll_to_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ScrollToOptions.left`. Deferred. */
static inline mumba_status mumba_scroll_to_options_set_left(
    mumba_context *ctx, mumba_scroll_to_options self, double value) {
    return mumba_set(ctx, self, 0x80000d50u, mumba_of_number(value));
}

/** `ScrollToOptions.left`. Reads. */
static inline mumba_status mumba_scroll_to_options_get_left(
    mumba_context *ctx, mumba_scroll_to_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d50u, result);
}

/** `ScrollToOptions.top`. Deferred. */
static inline mumba_status mumba_scroll_to_options_set_top(
    mumba_context *ctx, mumba_scroll_to_options self, double value) {
    return mumba_set(ctx, self, 0x8000163eu, mumba_of_number(value));
}

/** `ScrollToOptions.top`. Reads. */
static inline mumba_status mumba_scroll_to_options_get_top(
    mumba_context *ctx, mumba_scroll_to_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000163eu, result);
}

#endif /* MUMBA_WEB_CSSOM_VIEW_H */
