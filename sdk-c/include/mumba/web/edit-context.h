/**
 * @file edit-context.h
 * EditContext API: <https://w3c.github.io/edit-context/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EDIT_CONTEXT_H
#define MUMBA_WEB_EDIT_CONTEXT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_character_bounds_update_event;
typedef mumba_handle mumba_character_bounds_update_event_init;
typedef mumba_handle mumba_composition_event;
typedef mumba_handle mumba_dom_rect;
typedef mumba_handle mumba_edit_context;
typedef mumba_handle mumba_edit_context_init;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_text_format;
typedef mumba_handle mumba_text_format_init;
typedef mumba_handle mumba_text_format_update_event;
typedef mumba_handle mumba_text_format_update_event_init;
typedef mumba_handle mumba_text_update_event;
typedef mumba_handle mumba_text_update_event_init;
typedef mumba_name mumba_underline_style;
typedef mumba_name mumba_underline_thickness;

/** Gets a `mumba_character_bounds_update_event`, which lives until it returns. */
typedef mumba_status (*mumba_character_bounds_update_event_listener)(mumba_context *ctx, void *user, mumba_character_bounds_update_event event);

/** Gets a `mumba_composition_event`, which lives until it returns. */
typedef mumba_status (*mumba_composition_event_listener)(mumba_context *ctx, void *user, mumba_composition_event event);

/** Gets a `mumba_text_format_update_event`, which lives until it returns. */
typedef mumba_status (*mumba_text_format_update_event_listener)(mumba_context *ctx, void *user, mumba_text_format_update_event event);

/** Gets a `mumba_text_update_event`, which lives until it returns. */
typedef mumba_status (*mumba_text_update_event_listener)(mumba_context *ctx, void *user, mumba_text_update_event event);

/** `UnderlineStyle`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_underline_style;

/** "none" */
#define MUMBA_UNDERLINE_STYLE_NONE ((mumba_underline_style)0x80000f06u)
/** "solid" */
#define MUMBA_UNDERLINE_STYLE_SOLID ((mumba_underline_style)0x800014dfu)
/** "dotted" */
#define MUMBA_UNDERLINE_STYLE_DOTTED ((mumba_underline_style)0x800008fbu)
/** "dashed" */
#define MUMBA_UNDERLINE_STYLE_DASHED ((mumba_underline_style)0x80000809u)
/** "wavy" */
#define MUMBA_UNDERLINE_STYLE_WAVY ((mumba_underline_style)0x800017b7u)

/** `UnderlineThickness`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_underline_thickness;

/** "none" */
#define MUMBA_UNDERLINE_THICKNESS_NONE ((mumba_underline_thickness)0x80000f06u)
/** "thin" */
#define MUMBA_UNDERLINE_THICKNESS_THIN ((mumba_underline_thickness)0x80001601u)
/** "thick" */
#define MUMBA_UNDERLINE_THICKNESS_THICK ((mumba_underline_thickness)0x80001600u)

/** `CharacterBoundsUpdateEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_character_bounds_update_event;

/** Gives `object` itself when it is of `CharacterBoundsUpdateEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_character_bounds_update_event(
    mumba_context *ctx, mumba_handle object, mumba_character_bounds_update_event *result) {
    return mumba_web_cast(ctx, object, 0x800000a2u, 0, result);
}

/** `new CharacterBoundsUpdateEvent`. Deferred. */
static inline mumba_status mumba_character_bounds_update_event_new(
    mumba_context *ctx, mumba_string type, mumba_character_bounds_update_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CharacterBoundsUpdateEvent`. Deferred. */
static inline mumba_status mumba_character_bounds_update_event_new_with_options(
    mumba_context *ctx, mumba_string type, mumba_character_bounds_update_event_init options,
    mumba_character_bounds_update_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CharacterBoundsUpdateEvent.rangeStart`. Reads. */
static inline mumba_status mumba_character_bounds_update_event_get_range_start(
    mumba_context *ctx, mumba_character_bounds_update_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001218u, result);
}

/** `CharacterBoundsUpdateEvent.rangeEnd`. Reads. */
static inline mumba_status mumba_character_bounds_update_event_get_range_end(
    mumba_context *ctx, mumba_character_bounds_update_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001213u, result);
}

/** `EditContext`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_edit_context;

/** Gives `object` itself when it is of `EditContext`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_edit_context(mumba_context *ctx, mumba_handle object, mumba_edit_context *result) {
    return mumba_web_cast(ctx, object, 0x800000f5u, 0, result);
}

/** `new EditContext`. Deferred. */
static inline mumba_status mumba_edit_context_new(mumba_context *ctx, mumba_edit_context *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000f5u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new EditContext`. Deferred. */
static inline mumba_status mumba_edit_context_new_with_options(
    mumba_context *ctx, mumba_edit_context_init options, mumba_edit_context *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000f5u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `EditContext.updateText`. Deferred. */
static inline mumba_status mumba_edit_context_update_text(
    mumba_context *ctx, mumba_edit_context self, uint32_t range_start, uint32_t range_end, mumba_string text) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)range_start);
    argv[1] = mumba_of_number((double)range_end);
    argv[2] = mumba_of_string(text);
    return mumba_invoke(ctx, self, 0x80001706u, argv, 3, NULL);
}

/** `EditContext.updateSelection`. Deferred. */
static inline mumba_status mumba_edit_context_update_selection(
    mumba_context *ctx, mumba_edit_context self, uint32_t start, uint32_t end) {
    return mumba_call_plain(
        ctx, self, 0x80001704u, 011u, MUMBA_NONE, MUMBA_NONE, (double)start, (double)end, 0, 0, 0, 0, 0, 0);
}

/** `EditContext.updateControlBounds`. Deferred. */
static inline mumba_status mumba_edit_context_update_control_bounds(
    mumba_context *ctx, mumba_edit_context self, mumba_dom_rect control_bounds) {
    return mumba_call_plain(ctx, self, 0x800016fdu, 03u, control_bounds, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `EditContext.updateSelectionBounds`. Deferred. */
static inline mumba_status mumba_edit_context_update_selection_bounds(
    mumba_context *ctx, mumba_edit_context self, mumba_dom_rect selection_bounds) {
    return mumba_call_plain(ctx, self, 0x80001705u, 03u, selection_bounds, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `EditContext.updateCharacterBounds`. Deferred. */
static inline mumba_status mumba_edit_context_update_character_bounds(
    mumba_context *ctx, mumba_edit_context self, uint32_t range_start, const mumba_dom_rect *character_bounds,
    size_t character_bounds_count) {
    mumba_handle character_bounds_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)range_start);
    mumba_status status = mumba_web_array_of_handle(ctx, character_bounds, character_bounds_count, &character_bounds_array);
    argv[1] = mumba_web_of_nullable(character_bounds_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016fcu, argv, 2, NULL);
    if (character_bounds_array) mumba_release(ctx, character_bounds_array);
    return status;
}

/** `EditContext.attachedElements`. Gives sequence<`HTMLElement`>. Deferred. */
static inline mumba_status mumba_edit_context_attached_elements(
    mumba_context *ctx, mumba_edit_context self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000521u, NULL, 0, result);
}

/** `EditContext.text`. Reads. */
static inline mumba_status mumba_edit_context_get_text(
    mumba_context *ctx, mumba_edit_context self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015e5u, result);
}

/** `EditContext.selectionStart`. Reads. */
static inline mumba_status mumba_edit_context_get_selection_start(
    mumba_context *ctx, mumba_edit_context self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800013f4u, result);
}

/** `EditContext.selectionEnd`. Reads. */
static inline mumba_status mumba_edit_context_get_selection_end(
    mumba_context *ctx, mumba_edit_context self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800013f3u, result);
}

/** `EditContext.characterBoundsRangeStart`. Reads. */
static inline mumba_status mumba_edit_context_get_character_bounds_range_start(
    mumba_context *ctx, mumba_edit_context self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000654u, result);
}

/** `EditContext.characterBounds`. Gives sequence<`DOMRect`>. Deferred. */
static inline mumba_status mumba_edit_context_character_bounds(
    mumba_context *ctx, mumba_edit_context self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000653u, NULL, 0, result);
}

/** `EditContext.ontextupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_edit_context_get_ontextupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001032u, result);
}

/** `EditContext.ontextupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_edit_context_set_ontextupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001032u, mumba_web_of_nullable(value));
}

/** `EditContext.ontextformatupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_edit_context_get_ontextformatupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001031u, result);
}

/** `EditContext.ontextformatupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_edit_context_set_ontextformatupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001031u, mumba_web_of_nullable(value));
}

/** `EditContext.oncharacterboundsupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_edit_context_get_oncharacterboundsupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f62u, result);
}

/** `EditContext.oncharacterboundsupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_edit_context_set_oncharacterboundsupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f62u, mumba_web_of_nullable(value));
}

/** `EditContext.oncompositionstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_edit_context_get_oncompositionstart(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6bu, result);
}

/** `EditContext.oncompositionstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_edit_context_set_oncompositionstart(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6bu, mumba_web_of_nullable(value));
}

/** `EditContext.oncompositionend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_edit_context_get_oncompositionend(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6au, result);
}

/** `EditContext.oncompositionend`. `value` may be none. Deferred. */
static inline mumba_status mumba_edit_context_set_oncompositionend(
    mumba_context *ctx, mumba_edit_context self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6au, mumba_web_of_nullable(value));
}

/** The event `characterboundsupdate` of `EditContext`, a `CharacterBoundsUpdateEvent`. */
static inline mumba_status mumba_edit_context_on_characterboundsupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_character_bounds_update_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000659u, NULL, listener, user, drop, subscription);
}

/** As `mumba_edit_context_on_characterboundsupdate`, in the way that `options` says. */
static inline mumba_status mumba_edit_context_on_characterboundsupdate_with_options(
    mumba_context *ctx, mumba_edit_context self, const mumba_listener_options *options,
    mumba_character_bounds_update_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000659u, options, listener, user, drop, subscription);
}

/** The event `compositionend` of `EditContext`, a `CompositionEvent`. */
static inline mumba_status mumba_edit_context_on_compositionend(
    mumba_context *ctx, mumba_edit_context self, mumba_composition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_edit_context_on_compositionend`, in the way that `options` says. */
static inline mumba_status mumba_edit_context_on_compositionend_with_options(
    mumba_context *ctx, mumba_edit_context self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f1u, options, listener, user, drop, subscription);
}

/** The event `compositionstart` of `EditContext`, a `CompositionEvent`. */
static inline mumba_status mumba_edit_context_on_compositionstart(
    mumba_context *ctx, mumba_edit_context self, mumba_composition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_edit_context_on_compositionstart`, in the way that `options` says. */
static inline mumba_status mumba_edit_context_on_compositionstart_with_options(
    mumba_context *ctx, mumba_edit_context self, const mumba_listener_options *options,
    mumba_composition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006f2u, options, listener, user, drop, subscription);
}

/** The event `textformatupdate` of `EditContext`, a `TextFormatUpdateEvent`. */
static inline mumba_status mumba_edit_context_on_textformatupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_text_format_update_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015f0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_edit_context_on_textformatupdate`, in the way that `options` says. */
static inline mumba_status mumba_edit_context_on_textformatupdate_with_options(
    mumba_context *ctx, mumba_edit_context self, const mumba_listener_options *options,
    mumba_text_format_update_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015f0u, options, listener, user, drop, subscription);
}

/** The event `textupdate` of `EditContext`, a `TextUpdateEvent`. */
static inline mumba_status mumba_edit_context_on_textupdate(
    mumba_context *ctx, mumba_edit_context self, mumba_text_update_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015f1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_edit_context_on_textupdate`, in the way that `options` says. */
static inline mumba_status mumba_edit_context_on_textupdate_with_options(
    mumba_context *ctx, mumba_edit_context self, const mumba_listener_options *options,
    mumba_text_update_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015f1u, options, listener, user, drop, subscription);
}

/** `HTMLElement.editContext`. Gives `EditContext` or none. Reads. */
static inline mumba_status mumba_html_element_get_edit_context(
    mumba_context *ctx, mumba_html_element self, mumba_edit_context *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000946u, result);
}

/** `HTMLElement.editContext`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_element_get_edit_context_deferred(
    mumba_context *ctx, mumba_html_element self, mumba_edit_context *result) {
    return mumba_get_handle(ctx, self, 0x80000946u, result);
}

/** `HTMLElement.editContext`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_element_set_edit_context(
    mumba_context *ctx, mumba_html_element self, mumba_edit_context value) {
    return mumba_set(ctx, self, 0x80000946u, mumba_web_of_nullable(value));
}

/** `TextFormat`. */
typedef mumba_handle mumba_text_format;

/** Gives `object` itself when it is of `TextFormat`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_format(mumba_context *ctx, mumba_handle object, mumba_text_format *result) {
    return mumba_web_cast(ctx, object, 0x8000035eu, 0, result);
}

/** `new TextFormat`. Deferred. */
static inline mumba_status mumba_text_format_new(mumba_context *ctx, mumba_text_format *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TextFormat`. Deferred. */
static inline mumba_status mumba_text_format_new_with_options(
    mumba_context *ctx, mumba_text_format_init options, mumba_text_format *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TextFormat.rangeStart`. Reads. */
static inline mumba_status mumba_text_format_get_range_start(
    mumba_context *ctx, mumba_text_format self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001218u, result);
}

/** `TextFormat.rangeEnd`. Reads. */
static inline mumba_status mumba_text_format_get_range_end(
    mumba_context *ctx, mumba_text_format self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001213u, result);
}

/** `TextFormat.underlineStyle`. Reads. */
static inline mumba_status mumba_text_format_get_underline_style(
    mumba_context *ctx, mumba_text_format self, mumba_underline_style *result) {
    return mumba_web_get_name(ctx, self, 0x800016a1u, result);
}

/** `TextFormat.underlineThickness`. Reads. */
static inline mumba_status mumba_text_format_get_underline_thickness(
    mumba_context *ctx, mumba_text_format self, mumba_underline_thickness *result) {
    return mumba_web_get_name(ctx, self, 0x800016a2u, result);
}

/** `TextFormatUpdateEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_text_format_update_event;

/** Gives `object` itself when it is of `TextFormatUpdateEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_format_update_event(
    mumba_context *ctx, mumba_handle object, mumba_text_format_update_event *result) {
    return mumba_web_cast(ctx, object, 0x8000035fu, 0, result);
}

/** `new TextFormatUpdateEvent`. Deferred. */
static inline mumba_status mumba_text_format_update_event_new(
    mumba_context *ctx, mumba_string type, mumba_text_format_update_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TextFormatUpdateEvent`. Deferred. */
static inline mumba_status mumba_text_format_update_event_new_with_options(
    mumba_context *ctx, mumba_string type, mumba_text_format_update_event_init options,
    mumba_text_format_update_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000035fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TextFormatUpdateEvent.getTextFormats`. Gives sequence<`TextFormat`>. Deferred. */
static inline mumba_status mumba_text_format_update_event_get_text_formats(
    mumba_context *ctx, mumba_text_format_update_event self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b65u, NULL, 0, result);
}

/** `TextUpdateEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_text_update_event;

/** Gives `object` itself when it is of `TextUpdateEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_update_event(
    mumba_context *ctx, mumba_handle object, mumba_text_update_event *result) {
    return mumba_web_cast(ctx, object, 0x80000365u, 0, result);
}

/** `new TextUpdateEvent`. Deferred. */
static inline mumba_status mumba_text_update_event_new(
    mumba_context *ctx, mumba_string type, mumba_text_update_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000365u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TextUpdateEvent`. Deferred. */
static inline mumba_status mumba_text_update_event_new_with_options(
    mumba_context *ctx, mumba_string type, mumba_text_update_event_init options, mumba_text_update_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000365u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TextUpdateEvent.updateRangeStart`. Reads. */
static inline mumba_status mumba_text_update_event_get_update_range_start(
    mumba_context *ctx, mumba_text_update_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001702u, result);
}

/** `TextUpdateEvent.updateRangeEnd`. Reads. */
static inline mumba_status mumba_text_update_event_get_update_range_end(
    mumba_context *ctx, mumba_text_update_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001701u, result);
}

/** `TextUpdateEvent.text`. Reads. */
static inline mumba_status mumba_text_update_event_get_text(
    mumba_context *ctx, mumba_text_update_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015e5u, result);
}

/** `TextUpdateEvent.selectionStart`. Reads. */
static inline mumba_status mumba_text_update_event_get_selection_start(
    mumba_context *ctx, mumba_text_update_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800013f4u, result);
}

/** `TextUpdateEvent.selectionEnd`. Reads. */
static inline mumba_status mumba_text_update_event_get_selection_end(
    mumba_context *ctx, mumba_text_update_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800013f3u, result);
}

/** `CharacterBoundsUpdateEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_character_bounds_update_event_init;

/** Makes a `CharacterBoundsUpdateEventInit` without members. Deferred. */
static inline mumba_status mumba_character_bounds_update_event_init_create(
    mumba_context *ctx, mumba_character_bounds_update_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `CharacterBoundsUpdateEventInit.rangeEnd`. Without it: 0. Deferred. */
static inline mumba_status mumba_character_bounds_update_event_init_set_range_end(
    mumba_context *ctx, mumba_character_bounds_update_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001213u, mumba_of_number((double)value));
}

/** `CharacterBoundsUpdateEventInit.rangeEnd`. Reads. */
static inline mumba_status mumba_character_bounds_update_event_init_get_range_end(
    mumba_context *ctx, mumba_character_bounds_update_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001213u, result);
}

/** `CharacterBoundsUpdateEventInit.rangeStart`. Without it: 0. Deferred. */
static inline mumba_status mumba_character_bounds_update_event_init_set_range_start(
    mumba_context *ctx, mumba_character_bounds_update_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001218u, mumba_of_number((double)value));
}

/** `CharacterBoundsUpdateEventInit.rangeStart`. Reads. */
static inline mumba_status mumba_character_bounds_update_event_init_get_range_start(
    mumba_context *ctx, mumba_character_bounds_update_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001218u, result);
}

/** `EditContextInit`: an object with members. */
typedef mumba_handle mumba_edit_context_init;

/** Makes a `EditContextInit` without members. Deferred. */
static inline mumba_status mumba_edit_context_init_create(mumba_context *ctx, mumba_edit_context_init *result) {
    return mumba_object_create(ctx, result);
}

/** `EditContextInit.selectionEnd`. Without it: 0. Deferred. */
static inline mumba_status mumba_edit_context_init_set_selection_end(
    mumba_context *ctx, mumba_edit_context_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800013f3u, mumba_of_number((double)value));
}

/** `EditContextInit.selectionEnd`. Reads. */
static inline mumba_status mumba_edit_context_init_get_selection_end(
    mumba_context *ctx, mumba_edit_context_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800013f3u, result);
}

/** `EditContextInit.selectionStart`. Without it: 0. Deferred. */
static inline mumba_status mumba_edit_context_init_set_selection_start(
    mumba_context *ctx, mumba_edit_context_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800013f4u, mumba_of_number((double)value));
}

/** `EditContextInit.selectionStart`. Reads. */
static inline mumba_status mumba_edit_context_init_get_selection_start(
    mumba_context *ctx, mumba_edit_context_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800013f4u, result);
}

/** `EditContextInit.text`. Without it: "". Deferred. */
static inline mumba_status mumba_edit_context_init_set_text(
    mumba_context *ctx, mumba_edit_context_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015e5u, mumba_of_string(value));
}

/** `EditContextInit.text`. Reads. */
static inline mumba_status mumba_edit_context_init_get_text(
    mumba_context *ctx, mumba_edit_context_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015e5u, result);
}

/** `TextFormatInit`: an object with members. */
typedef mumba_handle mumba_text_format_init;

/** Makes a `TextFormatInit` without members. Deferred. */
static inline mumba_status mumba_text_format_init_create(mumba_context *ctx, mumba_text_format_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TextFormatInit.rangeEnd`. Without it: 0. Deferred. */
static inline mumba_status mumba_text_format_init_set_range_end(
    mumba_context *ctx, mumba_text_format_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001213u, mumba_of_number((double)value));
}

/** `TextFormatInit.rangeEnd`. Reads. */
static inline mumba_status mumba_text_format_init_get_range_end(
    mumba_context *ctx, mumba_text_format_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001213u, result);
}

/** `TextFormatInit.rangeStart`. Without it: 0. Deferred. */
static inline mumba_status mumba_text_format_init_set_range_start(
    mumba_context *ctx, mumba_text_format_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001218u, mumba_of_number((double)value));
}

/** `TextFormatInit.rangeStart`. Reads. */
static inline mumba_status mumba_text_format_init_get_range_start(
    mumba_context *ctx, mumba_text_format_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001218u, result);
}

/** `TextFormatInit.underlineStyle`. Without it: "none". Deferred. */
static inline mumba_status mumba_text_format_init_set_underline_style(
    mumba_context *ctx, mumba_text_format_init self, mumba_underline_style value) {
    return mumba_set(ctx, self, 0x800016a1u, mumba_of_name(value));
}

/** `TextFormatInit.underlineStyle`. Reads. */
static inline mumba_status mumba_text_format_init_get_underline_style(
    mumba_context *ctx, mumba_text_format_init self, mumba_underline_style *result) {
    return mumba_web_get_name(ctx, self, 0x800016a1u, result);
}

/** `TextFormatInit.underlineThickness`. Without it: "none". Deferred. */
static inline mumba_status mumba_text_format_init_set_underline_thickness(
    mumba_context *ctx, mumba_text_format_init self, mumba_underline_thickness value) {
    return mumba_set(ctx, self, 0x800016a2u, mumba_of_name(value));
}

/** `TextFormatInit.underlineThickness`. Reads. */
static inline mumba_status mumba_text_format_init_get_underline_thickness(
    mumba_context *ctx, mumba_text_format_init self, mumba_underline_thickness *result) {
    return mumba_web_get_name(ctx, self, 0x800016a2u, result);
}

/** `TextFormatUpdateEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_text_format_update_event_init;

/** Makes a `TextFormatUpdateEventInit` without members. Deferred. */
static inline mumba_status mumba_text_format_update_event_init_create(
    mumba_context *ctx, mumba_text_format_update_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TextFormatUpdateEventInit.textFormats`. Without it: []. Deferred. */
static inline mumba_status mumba_text_format_update_event_init_set_text_formats(
    mumba_context *ctx, mumba_text_format_update_event_init self, const mumba_text_format *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800015ebu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `TextFormatUpdateEventInit.textFormats`. Gives sequence<`TextFormat`> or none. Reads. */
static inline mumba_status mumba_text_format_update_event_init_get_text_formats(
    mumba_context *ctx, mumba_text_format_update_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015ebu, result);
}

/** `TextUpdateEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_text_update_event_init;

/** Makes a `TextUpdateEventInit` without members. Deferred. */
static inline mumba_status mumba_text_update_event_init_create(
    mumba_context *ctx, mumba_text_update_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TextUpdateEventInit.selectionEnd`. Without it: 0. Deferred. */
static inline mumba_status mumba_text_update_event_init_set_selection_end(
    mumba_context *ctx, mumba_text_update_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800013f3u, mumba_of_number((double)value));
}

/** `TextUpdateEventInit.selectionEnd`. Reads. */
static inline mumba_status mumba_text_update_event_init_get_selection_end(
    mumba_context *ctx, mumba_text_update_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800013f3u, result);
}

/** `TextUpdateEventInit.selectionStart`. Without it: 0. Deferred. */
static inline mumba_status mumba_text_update_event_init_set_selection_start(
    mumba_context *ctx, mumba_text_update_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800013f4u, mumba_of_number((double)value));
}

/** `TextUpdateEventInit.selectionStart`. Reads. */
static inline mumba_status mumba_text_update_event_init_get_selection_start(
    mumba_context *ctx, mumba_text_update_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800013f4u, result);
}

/** `TextUpdateEventInit.text`. Without it: "". Deferred. */
static inline mumba_status mumba_text_update_event_init_set_text(
    mumba_context *ctx, mumba_text_update_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015e5u, mumba_of_string(value));
}

/** `TextUpdateEventInit.text`. Reads. */
static inline mumba_status mumba_text_update_event_init_get_text(
    mumba_context *ctx, mumba_text_update_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015e5u, result);
}

/** `TextUpdateEventInit.updateRangeEnd`. Without it: 0. Deferred. */
static inline mumba_status mumba_text_update_event_init_set_update_range_end(
    mumba_context *ctx, mumba_text_update_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001701u, mumba_of_number((double)value));
}

/** `TextUpdateEventInit.updateRangeEnd`. Reads. */
static inline mumba_status mumba_text_update_event_init_get_update_range_end(
    mumba_context *ctx, mumba_text_update_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001701u, result);
}

/** `TextUpdateEventInit.updateRangeStart`. Without it: 0. Deferred. */
static inline mumba_status mumba_text_update_event_init_set_update_range_start(
    mumba_context *ctx, mumba_text_update_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001702u, mumba_of_number((double)value));
}

/** `TextUpdateEventInit.updateRangeStart`. Reads. */
static inline mumba_status mumba_text_update_event_init_get_update_range_start(
    mumba_context *ctx, mumba_text_update_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001702u, result);
}

#endif /* MUMBA_WEB_EDIT_CONTEXT_H */
