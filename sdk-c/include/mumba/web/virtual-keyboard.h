/**
 * @file virtual-keyboard.h
 * VirtualKeyboard API: <https://w3c.github.io/virtual-keyboard/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_VIRTUAL_KEYBOARD_H
#define MUMBA_WEB_VIRTUAL_KEYBOARD_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_rect;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_virtual_keyboard;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `HTMLElement.virtualKeyboardPolicy`. Reads. */
static inline mumba_status mumba_html_element_get_virtual_keyboard_policy(
    mumba_context *ctx, mumba_html_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000178fu, result);
}

/** `HTMLElement.virtualKeyboardPolicy`. Deferred. */
static inline mumba_status mumba_html_element_set_virtual_keyboard_policy(
    mumba_context *ctx, mumba_html_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000178fu, mumba_of_string(value));
}

/** `Navigator.virtualKeyboard`. Deferred. */
static inline mumba_status mumba_navigator_get_virtual_keyboard(
    mumba_context *ctx, mumba_navigator self, mumba_virtual_keyboard *result) {
    return mumba_get_handle(ctx, self, 0x8000178eu, result);
}

/** `VirtualKeyboard`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_virtual_keyboard;

/** Gives `object` itself when it is of `VirtualKeyboard`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_virtual_keyboard(
    mumba_context *ctx, mumba_handle object, mumba_virtual_keyboard *result) {
    return mumba_web_cast(ctx, object, 0x80000396u, 0, result);
}

/** `VirtualKeyboard.show`. Deferred. */
static inline mumba_status mumba_virtual_keyboard_show(mumba_context *ctx, mumba_virtual_keyboard self) {
    return mumba_invoke(ctx, self, 0x80001492u, NULL, 0, NULL);
}

/** `VirtualKeyboard.hide`. Deferred. */
static inline mumba_status mumba_virtual_keyboard_hide(mumba_context *ctx, mumba_virtual_keyboard self) {
    return mumba_invoke(ctx, self, 0x80000bd2u, NULL, 0, NULL);
}

/** `VirtualKeyboard.boundingRect`. Deferred. */
static inline mumba_status mumba_virtual_keyboard_get_bounding_rect(
    mumba_context *ctx, mumba_virtual_keyboard self, mumba_dom_rect *result) {
    return mumba_get_handle(ctx, self, 0x800005deu, result);
}

/** `VirtualKeyboard.overlaysContent`. Reads. */
static inline mumba_status mumba_virtual_keyboard_get_overlays_content(
    mumba_context *ctx, mumba_virtual_keyboard self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001092u, result);
}

/** `VirtualKeyboard.overlaysContent`. Deferred. */
static inline mumba_status mumba_virtual_keyboard_set_overlays_content(
    mumba_context *ctx, mumba_virtual_keyboard self, bool value) {
    return mumba_set(ctx, self, 0x80001092u, mumba_of_bool(value));
}

/** `VirtualKeyboard.ongeometrychange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_virtual_keyboard_get_ongeometrychange(
    mumba_context *ctx, mumba_virtual_keyboard self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa8u, result);
}

/** `VirtualKeyboard.ongeometrychange`. `value` may be none. Deferred. */
static inline mumba_status mumba_virtual_keyboard_set_ongeometrychange(
    mumba_context *ctx, mumba_virtual_keyboard self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa8u, mumba_web_of_nullable(value));
}

/** The event `geometrychange` of `VirtualKeyboard`, a `Event`. */
static inline mumba_status mumba_virtual_keyboard_on_geometrychange(
    mumba_context *ctx, mumba_virtual_keyboard self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000aa4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_virtual_keyboard_on_geometrychange`, in the way that `options` says. */
static inline mumba_status mumba_virtual_keyboard_on_geometrychange_with_options(
    mumba_context *ctx, mumba_virtual_keyboard self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000aa4u, options, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_VIRTUAL_KEYBOARD_H */
