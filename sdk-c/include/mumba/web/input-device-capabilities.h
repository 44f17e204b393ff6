/**
 * @file input-device-capabilities.h
 * Input Device Capabilities: <https://wicg.github.io/input-device-capabilities/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_INPUT_DEVICE_CAPABILITIES_H
#define MUMBA_WEB_INPUT_DEVICE_CAPABILITIES_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_input_device_capabilities;
typedef mumba_handle mumba_input_device_capabilities_init;
typedef mumba_handle mumba_ui_event;
typedef mumba_handle mumba_ui_event_init;

/** `InputDeviceCapabilities`. */
typedef mumba_handle mumba_input_device_capabilities;

/** Gives `object` itself when it is of `InputDeviceCapabilities`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_input_device_capabilities(
    mumba_context *ctx, mumba_handle object, mumba_input_device_capabilities *result) {
    return mumba_web_cast(ctx, object, 0x800001d8u, 0, result);
}

/** `new InputDeviceCapabilities`. Deferred. */
static inline mumba_status mumba_input_device_capabilities_new(
    mumba_context *ctx, mumba_input_device_capabilities *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001d8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new InputDeviceCapabilities`. Deferred. */
static inline mumba_status mumba_input_device_capabilities_new_with_device_init_dict(
    mumba_context *ctx, mumba_input_device_capabilities_init device_init_dict,
    mumba_input_device_capabilities *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(device_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001d8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `InputDeviceCapabilities.firesTouchEvents`. Reads. */
static inline mumba_status mumba_input_device_capabilities_get_fires_touch_events(
    mumba_context *ctx, mumba_input_device_capabilities self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a1au, result);
}

/** `UIEvent.sourceCapabilities`. Gives `InputDeviceCapabilities` or none. Reads. */
static inline mumba_status mumba_ui_event_get_source_capabilities(
    mumba_context *ctx, mumba_ui_event self, mumba_input_device_capabilities *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014e7u, result);
}

/** `UIEvent.sourceCapabilities`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_ui_event_get_source_capabilities_deferred(
    mumba_context *ctx, mumba_ui_event self, mumba_input_device_capabilities *result) {
    return mumba_get_handle(ctx, self, 0x800014e7u, result);
}

/** `InputDeviceCapabilitiesInit`: an object with members. */
typedef mumba_handle mumba_input_device_capabilities_init;

/** Makes a `InputDeviceCapabilitiesInit` without members. Deferred. */
static inline mumba_status mumba_input_device_capabilities_init_create(
    mumba_context *ctx, mumba_input_device_capabilities_init *result) {
    return mumba_object_create(ctx, result);
}

/** `InputDeviceCapabilitiesInit.firesTouchEvents`. Without it: false. Deferred. */
static inline mumba_status mumba_input_device_capabilities_init_set_fires_touch_events(
    mumba_context *ctx, mumba_input_device_capabilities_init self, bool value) {
    return mumba_set(ctx, self, 0x80000a1au, mumba_of_bool(value));
}

/** `InputDeviceCapabilitiesInit.firesTouchEvents`. Reads. */
static inline mumba_status mumba_input_device_capabilities_init_get_fires_touch_events(
    mumba_context *ctx, mumba_input_device_capabilities_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a1au, result);
}

/** `InputDeviceCapabilitiesInit.pointerMovementScrolls`. Without it: false. Deferred. */
static inline mumba_status mumba_input_device_capabilities_init_set_pointer_movement_scrolls(
    mumba_context *ctx, mumba_input_device_capabilities_init self, bool value) {
    return mumba_set(ctx, self, 0x80001140u, mumba_of_bool(value));
}

/** `InputDeviceCapabilitiesInit.pointerMovementScrolls`. Reads. */
static inline mumba_status mumba_input_device_capabilities_init_get_pointer_movement_scrolls(
    mumba_context *ctx, mumba_input_device_capabilities_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001140u, result);
}

/** `UIEventInit.sourceCapabilities`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_ui_event_init_set_source_capabilities(
    mumba_context *ctx, mumba_ui_event_init self, mumba_input_device_capabilities value) {
    return mumba_set(ctx, self, 0x800014e7u, mumba_web_of_nullable(value));
}

/** `UIEventInit.sourceCapabilities`. Gives `InputDeviceCapabilities` or none. Reads. */
static inline mumba_status mumba_ui_event_init_get_source_capabilities(
    mumba_context *ctx, mumba_ui_event_init self, mumba_input_device_capabilities *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014e7u, result);
}

#endif /* MUMBA_WEB_INPUT_DEVICE_CAPABILITIES_H */
