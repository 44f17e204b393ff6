/**
 * @file uievents.h
 * UI Events: <https://w3c.github.io/uievents/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_UIEVENTS_H
#define MUMBA_WEB_UIEVENTS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_composition_event;
typedef mumba_handle mumba_composition_event_init;
typedef mumba_handle mumba_event_modifier_init;
typedef mumba_handle mumba_event_target;
typedef mumba_handle mumba_focus_event;
typedef mumba_handle mumba_focus_event_init;
typedef mumba_handle mumba_input_event;
typedef mumba_handle mumba_input_event_init;
typedef mumba_handle mumba_keyboard_event;
typedef mumba_handle mumba_keyboard_event_init;
typedef mumba_handle mumba_text_event;
typedef mumba_handle mumba_ui_event;
typedef mumba_handle mumba_ui_event_init;
typedef mumba_handle mumba_window;

/** `CompositionEvent`. It is a `mumba_ui_event` too. */
typedef mumba_handle mumba_composition_event;

/** Gives `object` itself when it is of `CompositionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_composition_event(
    mumba_context *ctx, mumba_handle object, mumba_composition_event *result) {
    return mumba_web_cast(ctx, object, 0x800000aeu, 0, result);
}

/** `new CompositionEvent`. Deferred. */
static inline mumba_status mumba_composition_event_new(
    mumba_context *ctx, mumba_string type, mumba_composition_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000aeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CompositionEvent`. Deferred. */
static inline mumba_status mumba_composition_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_composition_event_init event_init_dict,
    mumba_composition_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000aeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CompositionEvent.data`. Reads. */
static inline mumba_status mumba_composition_event_get_data(
    mumba_context *ctx, mumba_composition_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000000bu, result);
}

/** `CompositionEvent.initCompositionEvent`. Deferred. */
static inline mumba_status mumba_composition_event_init_composition_event(
    mumba_context *ctx, mumba_composition_event self, mumba_string type_arg) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type_arg);
    return mumba_invoke(ctx, self, 0x80000c48u, argv, 1, NULL);
}

/** `CompositionEvent.initCompositionEvent`. Deferred. */
static inline mumba_status mumba_composition_event_init_composition_event_with_bubbles_arg(
    mumba_context *ctx, mumba_composition_event self, mumba_string type_arg, bool bubbles_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    return mumba_invoke(ctx, self, 0x80000c48u, argv, 2, NULL);
}

/** `CompositionEvent.initCompositionEvent`. Deferred. */
static inline mumba_status mumba_composition_event_init_composition_event_with_bubbles_arg_and_cancelable_arg(
    mumba_context *ctx, mumba_composition_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    return mumba_invoke(ctx, self, 0x80000c48u, argv, 3, NULL);
}

/** `CompositionEvent.initCompositionEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_composition_event_init_composition_event_with_bubbles_arg_and_cancelable_arg_and_view_arg(
    mumba_context *ctx, mumba_composition_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    return mumba_invoke(ctx, self, 0x80000c48u, argv, 4, NULL);
}

/** `CompositionEvent.initCompositionEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_composition_event_init_composition_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_data_arg(
    mumba_context *ctx, mumba_composition_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, mumba_string data_arg) {
    mumba_value argv[5];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_string(data_arg);
    return mumba_invoke(ctx, self, 0x80000c48u, argv, 5, NULL);
}

/** `FocusEvent`. It is a `mumba_ui_event` too. */
typedef mumba_handle mumba_focus_event;

/** Gives `object` itself when it is of `FocusEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_focus_event(mumba_context *ctx, mumba_handle object, mumba_focus_event *result) {
    return mumba_web_cast(ctx, object, 0x80000117u, 0, result);
}

/** `new FocusEvent`. Deferred. */
static inline mumba_status mumba_focus_event_new(mumba_context *ctx, mumba_string type, mumba_focus_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000117u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new FocusEvent`. Deferred. */
static inline mumba_status mumba_focus_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_focus_event_init event_init_dict, mumba_focus_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000117u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `FocusEvent.relatedTarget`. Gives `EventTarget` or none. Reads. */
static inline mumba_status mumba_focus_event_get_related_target(
    mumba_context *ctx, mumba_focus_event self, mumba_event_target *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001271u, result);
}

/** `FocusEvent.relatedTarget`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_focus_event_get_related_target_deferred(
    mumba_context *ctx, mumba_focus_event self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x80001271u, result);
}

/** `InputEvent`. It is a `mumba_ui_event` too. */
typedef mumba_handle mumba_input_event;

/** Gives `object` itself when it is of `InputEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_input_event(mumba_context *ctx, mumba_handle object, mumba_input_event *result) {
    return mumba_web_cast(ctx, object, 0x800001dau, 0, result);
}

/** `new InputEvent`. Deferred. */
static inline mumba_status mumba_input_event_new(mumba_context *ctx, mumba_string type, mumba_input_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001dau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new InputEvent`. Deferred. */
static inline mumba_status mumba_input_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_input_event_init event_init_dict, mumba_input_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001dau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `InputEvent.data`. Gives a string or none. Reads. */
static inline mumba_status mumba_input_event_get_data(
    mumba_context *ctx, mumba_input_event self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000000bu, result);
}

/** `InputEvent.isComposing`. Reads. */
static inline mumba_status mumba_input_event_get_is_composing(
    mumba_context *ctx, mumba_input_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cbfu, result);
}

/** `InputEvent.inputType`. Reads. */
static inline mumba_status mumba_input_event_get_input_type(
    mumba_context *ctx, mumba_input_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c6au, result);
}

/** `KeyboardEvent`. It is a `mumba_ui_event` too. */
typedef mumba_handle mumba_keyboard_event;

/** `KeyboardEvent.DOM_KEY_LOCATION_STANDARD` */
#define MUMBA_KEYBOARD_EVENT_DOM_KEY_LOCATION_STANDARD ((uint32_t)0)
/** `KeyboardEvent.DOM_KEY_LOCATION_LEFT` */
#define MUMBA_KEYBOARD_EVENT_DOM_KEY_LOCATION_LEFT ((uint32_t)1)
/** `KeyboardEvent.DOM_KEY_LOCATION_RIGHT` */
#define MUMBA_KEYBOARD_EVENT_DOM_KEY_LOCATION_RIGHT ((uint32_t)2)
/** `KeyboardEvent.DOM_KEY_LOCATION_NUMPAD` */
#define MUMBA_KEYBOARD_EVENT_DOM_KEY_LOCATION_NUMPAD ((uint32_t)3)

/** Gives `object` itself when it is of `KeyboardEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_keyboard_event(
    mumba_context *ctx, mumba_handle object, mumba_keyboard_event *result) {
    return mumba_web_cast(ctx, object, 0x800001e5u, 0, result);
}

/** `new KeyboardEvent`. Deferred. */
static inline mumba_status mumba_keyboard_event_new(
    mumba_context *ctx, mumba_string type, mumba_keyboard_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e5u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new KeyboardEvent`. Deferred. */
static inline mumba_status mumba_keyboard_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_keyboard_event_init event_init_dict, mumba_keyboard_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e5u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `KeyboardEvent.key`. Reads. */
static inline mumba_status mumba_keyboard_event_get_key(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d19u, result);
}

/** `KeyboardEvent.code`. Reads. */
static inline mumba_status mumba_keyboard_event_get_code(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006b8u, result);
}

/** `KeyboardEvent.location`. Reads. */
static inline mumba_status mumba_keyboard_event_get_location(
    mumba_context *ctx, mumba_keyboard_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d8bu, result);
}

/** `KeyboardEvent.ctrlKey`. Reads. */
static inline mumba_status mumba_keyboard_event_get_ctrl_key(
    mumba_context *ctx, mumba_keyboard_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007e3u, result);
}

/** `KeyboardEvent.shiftKey`. Reads. */
static inline mumba_status mumba_keyboard_event_get_shift_key(
    mumba_context *ctx, mumba_keyboard_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001488u, result);
}

/** `KeyboardEvent.altKey`. Reads. */
static inline mumba_status mumba_keyboard_event_get_alt_key(
    mumba_context *ctx, mumba_keyboard_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000047bu, result);
}

/** `KeyboardEvent.metaKey`. Reads. */
static inline mumba_status mumba_keyboard_event_get_meta_key(
    mumba_context *ctx, mumba_keyboard_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e60u, result);
}

/** `KeyboardEvent.repeat`. Reads. */
static inline mumba_status mumba_keyboard_event_get_repeat(
    mumba_context *ctx, mumba_keyboard_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012a8u, result);
}

/** `KeyboardEvent.isComposing`. Reads. */
static inline mumba_status mumba_keyboard_event_get_is_composing(
    mumba_context *ctx, mumba_keyboard_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cbfu, result);
}

/** `KeyboardEvent.getModifierState`. Reads. */
static inline mumba_status mumba_keyboard_event_get_modifier_state(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string key_arg, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key_arg);
    return mumba_web_call_bool(ctx, self, 0x80000b18u, argv, 1, result);
}

/** `KeyboardEvent.initKeyboardEvent`. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type_arg);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 1, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 2, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg_and_cancelable_arg(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 3, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 4, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_key_arg(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, mumba_string key_arg) {
    mumba_value argv[5];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_string(key_arg);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 5, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_key_arg_and_location_arg(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, mumba_string key_arg, uint32_t location_arg) {
    mumba_value argv[6];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_string(key_arg);
    argv[5] = mumba_of_number((double)location_arg);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 6, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_key_arg_and_location_arg_and_ctrl_key(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, mumba_string key_arg, uint32_t location_arg, bool ctrl_key) {
    mumba_value argv[7];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_string(key_arg);
    argv[5] = mumba_of_number((double)location_arg);
    argv[6] = mumba_of_bool(ctrl_key);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 7, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_key_arg_and_location_arg_and_ctrl_key_and_alt_key(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, mumba_string key_arg, uint32_t location_arg, bool ctrl_key, bool alt_key) {
    mumba_value argv[8];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_string(key_arg);
    argv[5] = mumba_of_number((double)location_arg);
    argv[6] = mumba_of_bool(ctrl_key);
    argv[7] = mumba_of_bool(alt_key);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 8, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_key_arg_and_location_arg_and_ctrl_key_and_alt_key_and_shift_key(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, mumba_string key_arg, uint32_t location_arg, bool ctrl_key, bool alt_key, bool shift_key) {
    mumba_value argv[9];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_string(key_arg);
    argv[5] = mumba_of_number((double)location_arg);
    argv[6] = mumba_of_bool(ctrl_key);
    argv[7] = mumba_of_bool(alt_key);
    argv[8] = mumba_of_bool(shift_key);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 9, NULL);
}

/** `KeyboardEvent.initKeyboardEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_keyboard_event_init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_key_arg_and_location_arg_and_ctrl_key_and_alt_key_and_shift_key_and_meta_key(
    mumba_context *ctx, mumba_keyboard_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, mumba_string key_arg, uint32_t location_arg, bool ctrl_key, bool alt_key, bool shift_key,
    bool meta_key) {
    mumba_value argv[10];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_string(key_arg);
    argv[5] = mumba_of_number((double)location_arg);
    argv[6] = mumba_of_bool(ctrl_key);
    argv[7] = mumba_of_bool(alt_key);
    argv[8] = mumba_of_bool(shift_key);
    argv[9] = mumba_of_bool(meta_key);
    return mumba_invoke(ctx, self, 0x80000c4eu, argv, 10, NULL);
}

/** `KeyboardEvent.charCode`. Reads. */
static inline mumba_status mumba_keyboard_event_get_char_code(
    mumba_context *ctx, mumba_keyboard_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000650u, result);
}

/** `KeyboardEvent.keyCode`. Reads. */
static inline mumba_status mumba_keyboard_event_get_key_code(
    mumba_context *ctx, mumba_keyboard_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d1bu, result);
}

/** `TextEvent`. It is a `mumba_ui_event` too. */
typedef mumba_handle mumba_text_event;

/** Gives `object` itself when it is of `TextEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_text_event(mumba_context *ctx, mumba_handle object, mumba_text_event *result) {
    return mumba_web_cast(ctx, object, 0x8000035du, 0, result);
}

/** `TextEvent.data`. Reads. */
static inline mumba_status mumba_text_event_get_data(mumba_context *ctx, mumba_text_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000000bu, result);
}

/** `TextEvent.initTextEvent`. Deferred. */
static inline mumba_status mumba_text_event_init_text_event(
    mumba_context *ctx, mumba_text_event self, mumba_string type) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000c52u, argv, 1, NULL);
}

/** `TextEvent.initTextEvent`. Deferred. */
static inline mumba_status mumba_text_event_init_text_event_with_bubbles(
    mumba_context *ctx, mumba_text_event self, mumba_string type, bool bubbles) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    return mumba_invoke(ctx, self, 0x80000c52u, argv, 2, NULL);
}

/** `TextEvent.initTextEvent`. Deferred. */
static inline mumba_status mumba_text_event_init_text_event_with_bubbles_and_cancelable(
    mumba_context *ctx, mumba_text_event self, mumba_string type, bool bubbles, bool cancelable) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    argv[2] = mumba_of_bool(cancelable);
    return mumba_invoke(ctx, self, 0x80000c52u, argv, 3, NULL);
}

/** `TextEvent.initTextEvent`. `view` may be none. Deferred. */
static inline mumba_status mumba_text_event_init_text_event_with_bubbles_and_cancelable_and_view(
    mumba_context *ctx, mumba_text_event self, mumba_string type, bool bubbles, bool cancelable, mumba_window view) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    argv[2] = mumba_of_bool(cancelable);
    argv[3] = mumba_web_of_nullable(view);
    return mumba_invoke(ctx, self, 0x80000c52u, argv, 4, NULL);
}

/** `TextEvent.initTextEvent`. `view` may be none. Deferred. */
static inline mumba_status mumba_text_event_init_text_event_with_bubbles_and_cancelable_and_view_and_data(
    mumba_context *ctx, mumba_text_event self, mumba_string type, bool bubbles, bool cancelable, mumba_window view,
    mumba_string data) {
    mumba_value argv[5];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_bool(bubbles);
    argv[2] = mumba_of_bool(cancelable);
    argv[3] = mumba_web_of_nullable(view);
    argv[4] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x80000c52u, argv, 5, NULL);
}

/** `UIEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_ui_event;

/** Gives `object` itself when it is of `UIEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_ui_event(mumba_context *ctx, mumba_handle object, mumba_ui_event *result) {
    return mumba_web_cast(ctx, object, 0x80000376u, 0, result);
}

/** `new UIEvent`. Deferred. */
static inline mumba_status mumba_ui_event_new(mumba_context *ctx, mumba_string type, mumba_ui_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000376u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new UIEvent`. Deferred. */
static inline mumba_status mumba_ui_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_ui_event_init event_init_dict, mumba_ui_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000376u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `UIEvent.view`. Gives `Window` or none. Reads. */
static inline mumba_status mumba_ui_event_get_view(mumba_context *ctx, mumba_ui_event self, mumba_window *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001782u, result);
}

/** `UIEvent.view`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_ui_event_get_view_deferred(
    mumba_context *ctx, mumba_ui_event self, mumba_window *result) {
    return mumba_get_handle(ctx, self, 0x80001782u, result);
}

/** `UIEvent.detail`. Reads. */
static inline mumba_status mumba_ui_event_get_detail(mumba_context *ctx, mumba_ui_event self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800008a0u, result);
}

/** `UIEvent.initUIEvent`. Deferred. */
static inline mumba_status mumba_ui_event_init_ui_event(
    mumba_context *ctx, mumba_ui_event self, mumba_string type_arg) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type_arg);
    return mumba_invoke(ctx, self, 0x80000c53u, argv, 1, NULL);
}

/** `UIEvent.initUIEvent`. Deferred. */
static inline mumba_status mumba_ui_event_init_ui_event_with_bubbles_arg(
    mumba_context *ctx, mumba_ui_event self, mumba_string type_arg, bool bubbles_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    return mumba_invoke(ctx, self, 0x80000c53u, argv, 2, NULL);
}

/** `UIEvent.initUIEvent`. Deferred. */
static inline mumba_status mumba_ui_event_init_ui_event_with_bubbles_arg_and_cancelable_arg(
    mumba_context *ctx, mumba_ui_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    return mumba_invoke(ctx, self, 0x80000c53u, argv, 3, NULL);
}

/** `UIEvent.initUIEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_ui_event_init_ui_event_with_bubbles_arg_and_cancelable_arg_and_view_arg(
    mumba_context *ctx, mumba_ui_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    return mumba_invoke(ctx, self, 0x80000c53u, argv, 4, NULL);
}

/** `UIEvent.initUIEvent`. `view_arg` may be none. Deferred. */
static inline mumba_status mumba_ui_event_init_ui_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg(
    mumba_context *ctx, mumba_ui_event self, mumba_string type_arg, bool bubbles_arg, bool cancelable_arg,
    mumba_window view_arg, int32_t detail_arg) {
    mumba_value argv[5];
    argv[0] = mumba_of_string(type_arg);
    argv[1] = mumba_of_bool(bubbles_arg);
    argv[2] = mumba_of_bool(cancelable_arg);
    argv[3] = mumba_web_of_nullable(view_arg);
    argv[4] = mumba_of_number((double)detail_arg);
    return mumba_invoke(ctx, self, 0x80000c53u, argv, 5, NULL);
}

/** `UIEvent.which`. Reads. */
static inline mumba_status mumba_ui_event_get_which(mumba_context *ctx, mumba_ui_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d1u, result);
}

/** `CompositionEventInit`: an object with members. Those of `mumba_ui_event_init` are for it too. */
typedef mumba_handle mumba_composition_event_init;

/** Makes a `CompositionEventInit` without members. Deferred. */
static inline mumba_status mumba_composition_event_init_create(
    mumba_context *ctx, mumba_composition_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `CompositionEventInit.data`. Without it: "". Deferred. */
static inline mumba_status mumba_composition_event_init_set_data(
    mumba_context *ctx, mumba_composition_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_string(value));
}

/** `CompositionEventInit.data`. Reads. */
static inline mumba_status mumba_composition_event_init_get_data(
    mumba_context *ctx, mumba_composition_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000000bu, result);
}

/** `EventModifierInit`: an object with members. Those of `mumba_ui_event_init` are for it too. */
typedef mumba_handle mumba_event_modifier_init;

/** Makes a `EventModifierInit` without members. Deferred. */
static inline mumba_status mumba_event_modifier_init_create(mumba_context *ctx, mumba_event_modifier_init *result) {
    return mumba_object_create(ctx, result);
}

/** `EventModifierInit.altKey`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_alt_key(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x8000047bu, mumba_of_bool(value));
}

/** `EventModifierInit.altKey`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_alt_key(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000047bu, result);
}

/** `EventModifierInit.ctrlKey`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_ctrl_key(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x800007e3u, mumba_of_bool(value));
}

/** `EventModifierInit.ctrlKey`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_ctrl_key(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007e3u, result);
}

/** `EventModifierInit.metaKey`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_meta_key(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e60u, mumba_of_bool(value));
}

/** `EventModifierInit.metaKey`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_meta_key(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e60u, result);
}

/** `EventModifierInit.modifierAltGraph`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_alt_graph(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e8fu, mumba_of_bool(value));
}

/** `EventModifierInit.modifierAltGraph`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_alt_graph(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e8fu, result);
}

/** `EventModifierInit.modifierCapsLock`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_caps_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e90u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierCapsLock`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_caps_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e90u, result);
}

/** `EventModifierInit.modifierFn`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_fn(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e91u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierFn`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_fn(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e91u, result);
}

/** `EventModifierInit.modifierFnLock`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_fn_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e92u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierFnLock`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_fn_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e92u, result);
}

/** `EventModifierInit.modifierHyper`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_hyper(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e93u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierHyper`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_hyper(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e93u, result);
}

/** `EventModifierInit.modifierNumLock`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_num_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e94u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierNumLock`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_num_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e94u, result);
}

/** `EventModifierInit.modifierScrollLock`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_scroll_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e95u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierScrollLock`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_scroll_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e95u, result);
}

/** `EventModifierInit.modifierSuper`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_super(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e96u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierSuper`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_super(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e96u, result);
}

/** `EventModifierInit.modifierSymbol`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_symbol(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e97u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierSymbol`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_symbol(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e97u, result);
}

/** `EventModifierInit.modifierSymbolLock`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_modifier_symbol_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80000e98u, mumba_of_bool(value));
}

/** `EventModifierInit.modifierSymbolLock`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_modifier_symbol_lock(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e98u, result);
}

/** `EventModifierInit.shiftKey`. Without it: false. Deferred. */
static inline mumba_status mumba_event_modifier_init_set_shift_key(
    mumba_context *ctx, mumba_event_modifier_init self, bool value) {
    return mumba_set(ctx, self, 0x80001488u, mumba_of_bool(value));
}

/** `EventModifierInit.shiftKey`. Reads. */
static inline mumba_status mumba_event_modifier_init_get_shift_key(
    mumba_context *ctx, mumba_event_modifier_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001488u, result);
}

/** `FocusEventInit`: an object with members. Those of `mumba_ui_event_init` are for it too. */
typedef mumba_handle mumba_focus_event_init;

/** Makes a `FocusEventInit` without members. Deferred. */
static inline mumba_status mumba_focus_event_init_create(mumba_context *ctx, mumba_focus_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `FocusEventInit.relatedTarget`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_focus_event_init_set_related_target(
    mumba_context *ctx, mumba_focus_event_init self, mumba_event_target value) {
    return mumba_set(ctx, self, 0x80001271u, mumba_web_of_nullable(value));
}

/** `FocusEventInit.relatedTarget`. Gives `EventTarget` or none. Reads. */
static inline mumba_status mumba_focus_event_init_get_related_target(
    mumba_context *ctx, mumba_focus_event_init self, mumba_event_target *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001271u, result);
}

/** `InputEventInit`: an object with members. Those of `mumba_ui_event_init` are for it too. */
typedef mumba_handle mumba_input_event_init;

/** Makes a `InputEventInit` without members. Deferred. */
static inline mumba_status mumba_input_event_init_create(mumba_context *ctx, mumba_input_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `InputEventInit.data`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_input_event_init_set_data(
    mumba_context *ctx, mumba_input_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_web_of_nullable_string(value));
}

/** `InputEventInit.data`. Gives a string or none. Reads. */
static inline mumba_status mumba_input_event_init_get_data(
    mumba_context *ctx, mumba_input_event_init self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000000bu, result);
}

/** `InputEventInit.inputType`. Without it: "". Deferred. */
static inline mumba_status mumba_input_event_init_set_input_type(
    mumba_context *ctx, mumba_input_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c6au, mumba_of_string(value));
}

/** `InputEventInit.inputType`. Reads. */
static inline mumba_status mumba_input_event_init_get_input_type(
    mumba_context *ctx, mumba_input_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c6au, result);
}

/** `InputEventInit.isComposing`. Without it: false. Deferred. */
static inline mumba_status mumba_input_event_init_set_is_composing(
    mumba_context *ctx, mumba_input_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000cbfu, mumba_of_bool(value));
}

/** `InputEventInit.isComposing`. Reads. */
static inline mumba_status mumba_input_event_init_get_is_composing(
    mumba_context *ctx, mumba_input_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cbfu, result);
}

/** `KeyboardEventInit`: an object with members. Those of `mumba_event_modifier_init` are for it too. */
typedef mumba_handle mumba_keyboard_event_init;

/** Makes a `KeyboardEventInit` without members. Deferred. */
static inline mumba_status mumba_keyboard_event_init_create(mumba_context *ctx, mumba_keyboard_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `KeyboardEventInit.charCode`. Without it: 0. Deferred. */
static inline mumba_status mumba_keyboard_event_init_set_char_code(
    mumba_context *ctx, mumba_keyboard_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000650u, mumba_of_number((double)value));
}

/** `KeyboardEventInit.charCode`. Reads. */
static inline mumba_status mumba_keyboard_event_init_get_char_code(
    mumba_context *ctx, mumba_keyboard_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000650u, result);
}

/** `KeyboardEventInit.code`. Without it: "". Deferred. */
static inline mumba_status mumba_keyboard_event_init_set_code(
    mumba_context *ctx, mumba_keyboard_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006b8u, mumba_of_string(value));
}

/** `KeyboardEventInit.code`. Reads. */
static inline mumba_status mumba_keyboard_event_init_get_code(
    mumba_context *ctx, mumba_keyboard_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006b8u, result);
}

/** `KeyboardEventInit.isComposing`. Without it: false. Deferred. */
static inline mumba_status mumba_keyboard_event_init_set_is_composing(
    mumba_context *ctx, mumba_keyboard_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000cbfu, mumba_of_bool(value));
}

/** `KeyboardEventInit.isComposing`. Reads. */
static inline mumba_status mumba_keyboard_event_init_get_is_composing(
    mumba_context *ctx, mumba_keyboard_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cbfu, result);
}

/** `KeyboardEventInit.key`. Without it: "". Deferred. */
static inline mumba_status mumba_keyboard_event_init_set_key(
    mumba_context *ctx, mumba_keyboard_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d19u, mumba_of_string(value));
}

/** `KeyboardEventInit.key`. Reads. */
static inline mumba_status mumba_keyboard_event_init_get_key(
    mumba_context *ctx, mumba_keyboard_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d19u, result);
}

/** `KeyboardEventInit.keyCode`. Without it: 0. Deferred. */
static inline mumba_status mumba_keyboard_event_init_set_key_code(
    mumba_context *ctx, mumba_keyboard_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000d1bu, mumba_of_number((double)value));
}

/** `KeyboardEventInit.keyCode`. Reads. */
static inline mumba_status mumba_keyboard_event_init_get_key_code(
    mumba_context *ctx, mumba_keyboard_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d1bu, result);
}

/** `KeyboardEventInit.location`. Without it: 0. Deferred. */
static inline mumba_status mumba_keyboard_event_init_set_location(
    mumba_context *ctx, mumba_keyboard_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000d8bu, mumba_of_number((double)value));
}

/** `KeyboardEventInit.location`. Reads. */
static inline mumba_status mumba_keyboard_event_init_get_location(
    mumba_context *ctx, mumba_keyboard_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d8bu, result);
}

/** `KeyboardEventInit.repeat`. Without it: false. Deferred. */
static inline mumba_status mumba_keyboard_event_init_set_repeat(
    mumba_context *ctx, mumba_keyboard_event_init self, bool value) {
    return mumba_set(ctx, self, 0x800012a8u, mumba_of_bool(value));
}

/** `KeyboardEventInit.repeat`. Reads. */
static inline mumba_status mumba_keyboard_event_init_get_repeat(
    mumba_context *ctx, mumba_keyboard_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012a8u, result);
}

/** `UIEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_ui_event_init;

/** Makes a `UIEventInit` without members. Deferred. */
static inline mumba_status mumba_ui_event_init_create(mumba_context *ctx, mumba_ui_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `UIEventInit.detail`. Without it: 0. Deferred. */
static inline mumba_status mumba_ui_event_init_set_detail(mumba_context *ctx, mumba_ui_event_init self, int32_t value) {
    return mumba_set(ctx, self, 0x800008a0u, mumba_of_number((double)value));
}

/** `UIEventInit.detail`. Reads. */
static inline mumba_status mumba_ui_event_init_get_detail(
    mumba_context *ctx, mumba_ui_event_init self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800008a0u, result);
}

/** `UIEventInit.view`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_ui_event_init_set_view(
    mumba_context *ctx, mumba_ui_event_init self, mumba_window value) {
    return mumba_set(ctx, self, 0x80001782u, mumba_web_of_nullable(value));
}

/** `UIEventInit.view`. Gives `Window` or none. Reads. */
static inline mumba_status mumba_ui_event_init_get_view(
    mumba_context *ctx, mumba_ui_event_init self, mumba_window *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001782u, result);
}

/** `UIEventInit.which`. Without it: 0. Deferred. */
static inline mumba_status mumba_ui_event_init_set_which(mumba_context *ctx, mumba_ui_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017d1u, mumba_of_number((double)value));
}

/** `UIEventInit.which`. Reads. */
static inline mumba_status mumba_ui_event_init_get_which(
    mumba_context *ctx, mumba_ui_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d1u, result);
}

#endif /* MUMBA_WEB_UIEVENTS_H */
