/**
 * @file gamepad.h
 * Gamepad: <https://w3c.github.io/gamepad/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_GAMEPAD_H
#define MUMBA_WEB_GAMEPAD_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_gamepad;
typedef mumba_handle mumba_gamepad_button;
typedef mumba_handle mumba_gamepad_effect_parameters;
typedef mumba_handle mumba_gamepad_event;
typedef mumba_handle mumba_gamepad_event_init;
typedef mumba_handle mumba_gamepad_haptic_actuator;
typedef mumba_handle mumba_html_body_element;
typedef mumba_handle mumba_html_frame_set_element;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_gamepad_haptic_effect_type;
typedef mumba_name mumba_gamepad_haptics_result;
typedef mumba_name mumba_gamepad_mapping_type;

/** `GamepadHapticEffectType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gamepad_haptic_effect_type;

/** "dual-rumble" */
#define MUMBA_GAMEPAD_HAPTIC_EFFECT_TYPE_DUAL_RUMBLE ((mumba_gamepad_haptic_effect_type)0x8000092fu)
/** "trigger-rumble" */
#define MUMBA_GAMEPAD_HAPTIC_EFFECT_TYPE_TRIGGER_RUMBLE ((mumba_gamepad_haptic_effect_type)0x8000167au)

/** `GamepadHapticsResult`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gamepad_haptics_result;

/** "complete" */
#define MUMBA_GAMEPAD_HAPTICS_RESULT_COMPLETE ((mumba_gamepad_haptics_result)0x800006e8u)
/** "preempted" */
#define MUMBA_GAMEPAD_HAPTICS_RESULT_PREEMPTED ((mumba_gamepad_haptics_result)0x80001178u)

/** `GamepadMappingType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gamepad_mapping_type;

/** "" */
#define MUMBA_GAMEPAD_MAPPING_TYPE_EMPTY ((mumba_gamepad_mapping_type)0x80000011u)
/** "standard" */
#define MUMBA_GAMEPAD_MAPPING_TYPE_STANDARD ((mumba_gamepad_mapping_type)0x80001522u)
/** "xr-standard" */
#define MUMBA_GAMEPAD_MAPPING_TYPE_XR_STANDARD ((mumba_gamepad_mapping_type)0x800017f6u)

/** `Gamepad`. */
typedef mumba_handle mumba_gamepad;

/** Gives `object` itself when it is of `Gamepad`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gamepad(mumba_context *ctx, mumba_handle object, mumba_gamepad *result) {
    return mumba_web_cast(ctx, object, 0x80000147u, 0, result);
}

/** `Gamepad.id`. Reads. */
static inline mumba_status mumba_gamepad_get_id(mumba_context *ctx, mumba_gamepad self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `Gamepad.index`. Reads. */
static inline mumba_status mumba_gamepad_get_index(mumba_context *ctx, mumba_gamepad self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000c39u, result);
}

/** `Gamepad.connected`. Reads. */
static inline mumba_status mumba_gamepad_get_connected(mumba_context *ctx, mumba_gamepad self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000711u, result);
}

/** `Gamepad.timestamp`. Reads. */
static inline mumba_status mumba_gamepad_get_timestamp(mumba_context *ctx, mumba_gamepad self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001617u, result);
}

/** `Gamepad.mapping`. Reads. */
static inline mumba_status mumba_gamepad_get_mapping(
    mumba_context *ctx, mumba_gamepad self, mumba_gamepad_mapping_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000ddcu, result);
}

/** `Gamepad.axes`. Gives frozen array<a number>. Deferred. */
static inline mumba_status mumba_gamepad_get_axes(mumba_context *ctx, mumba_gamepad self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000559u, result);
}

/** `Gamepad.buttons`. Gives frozen array<`GamepadButton`>. Deferred. */
static inline mumba_status mumba_gamepad_get_buttons(mumba_context *ctx, mumba_gamepad self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000601u, result);
}

/** `Gamepad.vibrationActuator`. Deferred. */
static inline mumba_status mumba_gamepad_get_vibration_actuator(
    mumba_context *ctx, mumba_gamepad self, mumba_gamepad_haptic_actuator *result) {
    return mumba_get_handle(ctx, self, 0x80001778u, result);
}

/** `GamepadButton`. */
typedef mumba_handle mumba_gamepad_button;

/** Gives `object` itself when it is of `GamepadButton`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gamepad_button(
    mumba_context *ctx, mumba_handle object, mumba_gamepad_button *result) {
    return mumba_web_cast(ctx, object, 0x80000148u, 0, result);
}

/** `GamepadButton.pressed`. Reads. */
static inline mumba_status mumba_gamepad_button_get_pressed(
    mumba_context *ctx, mumba_gamepad_button self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001195u, result);
}

/** `GamepadButton.touched`. Reads. */
static inline mumba_status mumba_gamepad_button_get_touched(
    mumba_context *ctx, mumba_gamepad_button self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001649u, result);
}

/** `GamepadButton.value`. Reads. */
static inline mumba_status mumba_gamepad_button_get_value(
    mumba_context *ctx, mumba_gamepad_button self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000174eu, result);
}

/** `GamepadEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_gamepad_event;

/** Gives `object` itself when it is of `GamepadEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gamepad_event(
    mumba_context *ctx, mumba_handle object, mumba_gamepad_event *result) {
    return mumba_web_cast(ctx, object, 0x80000149u, 0, result);
}

/** `new GamepadEvent`. Deferred. */
static inline mumba_status mumba_gamepad_event_new(mumba_context *ctx, mumba_string type, mumba_gamepad_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000149u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new GamepadEvent`. Deferred. */
static inline mumba_status mumba_gamepad_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_gamepad_event_init event_init_dict, mumba_gamepad_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000149u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `GamepadEvent.gamepad`. Deferred. */
static inline mumba_status mumba_gamepad_event_get_gamepad(
    mumba_context *ctx, mumba_gamepad_event self, mumba_gamepad *result) {
    return mumba_get_handle(ctx, self, 0x80000a96u, result);
}

/** `GamepadHapticActuator`. */
typedef mumba_handle mumba_gamepad_haptic_actuator;

/** Gives `object` itself when it is of `GamepadHapticActuator`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gamepad_haptic_actuator(
    mumba_context *ctx, mumba_handle object, mumba_gamepad_haptic_actuator *result) {
    return mumba_web_cast(ctx, object, 0x8000014au, 0, result);
}

/** `GamepadHapticActuator.effects`. Gives frozen array<`GamepadHapticEffectType`>. Deferred. */
static inline mumba_status mumba_gamepad_haptic_actuator_get_effects(
    mumba_context *ctx, mumba_gamepad_haptic_actuator self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000094bu, result);
}

/** `GamepadHapticActuator.playEffect`. Gives promise<`GamepadHapticsResult`>. Deferred. */
static inline mumba_status mumba_gamepad_haptic_actuator_play_effect(
    mumba_context *ctx, mumba_gamepad_haptic_actuator self, mumba_gamepad_haptic_effect_type type,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(type);
    return mumba_invoke(ctx, self, 0x80001130u, argv, 1, result);
}

/** `GamepadHapticActuator.playEffect`. Gives promise<`GamepadHapticsResult`>. Deferred. */
static inline mumba_status mumba_gamepad_haptic_actuator_play_effect_with_params(
    mumba_context *ctx, mumba_gamepad_haptic_actuator self, mumba_gamepad_haptic_effect_type type,
    mumba_gamepad_effect_parameters params, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(type);
    argv[1] = mumba_of_handle(params);
    return mumba_invoke(ctx, self, 0x80001130u, argv, 2, result);
}

/** `GamepadHapticActuator.reset`. Gives promise<`GamepadHapticsResult`>. Deferred. */
static inline mumba_status mumba_gamepad_haptic_actuator_reset(
    mumba_context *ctx, mumba_gamepad_haptic_actuator self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012eeu, NULL, 0, result);
}

/** `HTMLBodyElement.ongamepadconnected`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_body_element_get_ongamepadconnected(
    mumba_context *ctx, mumba_html_body_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa5u, result);
}

/** `HTMLBodyElement.ongamepadconnected`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_body_element_set_ongamepadconnected(
    mumba_context *ctx, mumba_html_body_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa5u, mumba_web_of_nullable(value));
}

/** `HTMLBodyElement.ongamepaddisconnected`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_body_element_get_ongamepaddisconnected(
    mumba_context *ctx, mumba_html_body_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa6u, result);
}

/** `HTMLBodyElement.ongamepaddisconnected`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_body_element_set_ongamepaddisconnected(
    mumba_context *ctx, mumba_html_body_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa6u, mumba_web_of_nullable(value));
}

/** `HTMLFrameSetElement.ongamepadconnected`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_frame_set_element_get_ongamepadconnected(
    mumba_context *ctx, mumba_html_frame_set_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa5u, result);
}

/** `HTMLFrameSetElement.ongamepadconnected`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_frame_set_element_set_ongamepadconnected(
    mumba_context *ctx, mumba_html_frame_set_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa5u, mumba_web_of_nullable(value));
}

/** `HTMLFrameSetElement.ongamepaddisconnected`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_frame_set_element_get_ongamepaddisconnected(
    mumba_context *ctx, mumba_html_frame_set_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa6u, result);
}

/** `HTMLFrameSetElement.ongamepaddisconnected`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_frame_set_element_set_ongamepaddisconnected(
    mumba_context *ctx, mumba_html_frame_set_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa6u, mumba_web_of_nullable(value));
}

/** `Navigator.getGamepads`. Gives sequence<`Gamepad` or none>. Deferred. */
static inline mumba_status mumba_navigator_get_gamepads(mumba_context *ctx, mumba_navigator self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b00u, NULL, 0, result);
}

/** `Window.ongamepadconnected`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ongamepadconnected(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa5u, result);
}

/** `Window.ongamepadconnected`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ongamepadconnected(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa5u, mumba_web_of_nullable(value));
}

/** `Window.ongamepaddisconnected`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_ongamepaddisconnected(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa6u, result);
}

/** `Window.ongamepaddisconnected`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_ongamepaddisconnected(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa6u, mumba_web_of_nullable(value));
}

/** `GamepadEffectParameters`: an object with members. */
typedef mumba_handle mumba_gamepad_effect_parameters;

/** Makes a `GamepadEffectParameters` without members. Deferred. */
static inline mumba_status mumba_gamepad_effect_parameters_create(
    mumba_context *ctx, mumba_gamepad_effect_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `GamepadEffectParameters.duration`. Without it: 0. Deferred. */
static inline mumba_status mumba_gamepad_effect_parameters_set_duration(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number((double)value));
}

/** `GamepadEffectParameters.duration`. Reads. */
static inline mumba_status mumba_gamepad_effect_parameters_get_duration(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000933u, result);
}

/** `GamepadEffectParameters.leftTrigger`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_gamepad_effect_parameters_set_left_trigger(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, double value) {
    return mumba_set(ctx, self, 0x80000d52u, mumba_of_number(value));
}

/** `GamepadEffectParameters.leftTrigger`. Reads. */
static inline mumba_status mumba_gamepad_effect_parameters_get_left_trigger(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d52u, result);
}

/** `GamepadEffectParameters.rightTrigger`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_gamepad_effect_parameters_set_right_trigger(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, double value) {
    return mumba_set(ctx, self, 0x8000134du, mumba_of_number(value));
}

/** `GamepadEffectParameters.rightTrigger`. Reads. */
static inline mumba_status mumba_gamepad_effect_parameters_get_right_trigger(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000134du, result);
}

/** `GamepadEffectParameters.startDelay`. Without it: 0. Deferred. */
static inline mumba_status mumba_gamepad_effect_parameters_set_start_delay(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, uint64_t value) {
    return mumba_set(ctx, self, 0x80001526u, mumba_of_number((double)value));
}

/** `GamepadEffectParameters.startDelay`. Reads. */
static inline mumba_status mumba_gamepad_effect_parameters_get_start_delay(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001526u, result);
}

/** `GamepadEffectParameters.strongMagnitude`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_gamepad_effect_parameters_set_strong_magnitude(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, double value) {
    return mumba_set(ctx, self, 0x8000156eu, mumba_of_number(value));
}

/** `GamepadEffectParameters.strongMagnitude`. Reads. */
static inline mumba_status mumba_gamepad_effect_parameters_get_strong_magnitude(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000156eu, result);
}

/** `GamepadEffectParameters.weakMagnitude`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_gamepad_effect_parameters_set_weak_magnitude(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, double value) {
    return mumba_set(ctx, self, 0x800017b8u, mumba_of_number(value));
}

/** `GamepadEffectParameters.weakMagnitude`. Reads. */
static inline mumba_status mumba_gamepad_effect_parameters_get_weak_magnitude(
    mumba_context *ctx, mumba_gamepad_effect_parameters self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017b8u, result);
}

/** `GamepadEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_gamepad_event_init;

/** Makes a `GamepadEventInit` without members. Deferred. */
static inline mumba_status mumba_gamepad_event_init_create(mumba_context *ctx, mumba_gamepad_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `GamepadEventInit.gamepad`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_gamepad_event_init_set_gamepad(
    mumba_context *ctx, mumba_gamepad_event_init self, mumba_gamepad value) {
    return mumba_set(ctx, self, 0x80000a96u, mumba_web_of_nullable(value));
}

/** `GamepadEventInit.gamepad`. Gives `Gamepad` or none. Reads. */
static inline mumba_status mumba_gamepad_event_init_get_gamepad(
    mumba_context *ctx, mumba_gamepad_event_init self, mumba_gamepad *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a96u, result);
}

#endif /* MUMBA_WEB_GAMEPAD_H */
