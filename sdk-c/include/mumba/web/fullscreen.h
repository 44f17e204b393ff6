/**
 * @file fullscreen.h
 * Fullscreen API Standard: <https://fullscreen.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FULLSCREEN_H
#define MUMBA_WEB_FULLSCREEN_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_fullscreen_options;
typedef mumba_handle mumba_shadow_root;
typedef mumba_name mumba_fullscreen_keyboard_lock;
typedef mumba_name mumba_fullscreen_navigation_ui;

/** `FullscreenKeyboardLock`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_fullscreen_keyboard_lock;

/** "browser" */
#define MUMBA_FULLSCREEN_KEYBOARD_LOCK_BROWSER ((mumba_fullscreen_keyboard_lock)0x800005e8u)
/** "none" */
#define MUMBA_FULLSCREEN_KEYBOARD_LOCK_NONE ((mumba_fullscreen_keyboard_lock)0x80000f06u)

/** `FullscreenNavigationUI`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_fullscreen_navigation_ui;

/** "auto" */
#define MUMBA_FULLSCREEN_NAVIGATION_UI_AUTO ((mumba_fullscreen_navigation_ui)0x80000542u)
/** "show" */
#define MUMBA_FULLSCREEN_NAVIGATION_UI_SHOW ((mumba_fullscreen_navigation_ui)0x80001492u)
/** "hide" */
#define MUMBA_FULLSCREEN_NAVIGATION_UI_HIDE ((mumba_fullscreen_navigation_ui)0x80000bd2u)

/** `Document.fullscreenEnabled`. Reads. */
static inline mumba_status mumba_document_get_fullscreen_enabled(
    mumba_context *ctx, mumba_document self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a8eu, result);
}

/** `Document.fullscreen`. Reads. */
static inline mumba_status mumba_document_get_fullscreen(mumba_context *ctx, mumba_document self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a8cu, result);
}

/** `Document.exitFullscreen`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_document_exit_fullscreen(
    mumba_context *ctx, mumba_document self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800009bcu, NULL, 0, result);
}

/** `Document.onfullscreenchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onfullscreenchange(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa3u, result);
}

/** `Document.onfullscreenchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onfullscreenchange(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa3u, mumba_web_of_nullable(value));
}

/** `Document.onfullscreenerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onfullscreenerror(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa4u, result);
}

/** `Document.onfullscreenerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onfullscreenerror(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa4u, mumba_web_of_nullable(value));
}

/** `Document.fullscreenElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_get_fullscreen_element(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a8du, result);
}

/** `Document.fullscreenElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_fullscreen_element_deferred(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000a8du, result);
}

/** `Element.requestFullscreen`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_request_fullscreen(
    mumba_context *ctx, mumba_element self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012c6u, NULL, 0, result);
}

/** `Element.requestFullscreen`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_request_fullscreen_with_options(
    mumba_context *ctx, mumba_element self, mumba_fullscreen_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012c6u, argv, 1, result);
}

/** `Element.onfullscreenchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_element_get_onfullscreenchange(
    mumba_context *ctx, mumba_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa3u, result);
}

/** `Element.onfullscreenchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_onfullscreenchange(
    mumba_context *ctx, mumba_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa3u, mumba_web_of_nullable(value));
}

/** `Element.onfullscreenerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_element_get_onfullscreenerror(
    mumba_context *ctx, mumba_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa4u, result);
}

/** `Element.onfullscreenerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_element_set_onfullscreenerror(
    mumba_context *ctx, mumba_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa4u, mumba_web_of_nullable(value));
}

/** `ShadowRoot.fullscreenElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_shadow_root_get_fullscreen_element(
    mumba_context *ctx, mumba_shadow_root self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a8du, result);
}

/** `ShadowRoot.fullscreenElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_shadow_root_get_fullscreen_element_deferred(
    mumba_context *ctx, mumba_shadow_root self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80000a8du, result);
}

/** `FullscreenOptions`: an object with members. */
typedef mumba_handle mumba_fullscreen_options;

/** Makes a `FullscreenOptions` without members. Deferred. */
static inline mumba_status mumba_fullscreen_options_create(mumba_context *ctx, mumba_fullscreen_options *result) {
    return mumba_object_create(ctx, result);
}

/** `FullscreenOptions.keyboardLock`. Without it: "none". Deferred. */
static inline mumba_status mumba_fullscreen_options_set_keyboard_lock(
    mumba_context *ctx, mumba_fullscreen_options self, mumba_fullscreen_keyboard_lock value) {
    return mumba_set(ctx, self, 0x80000d25u, mumba_of_name(value));
}

/** `FullscreenOptions.keyboardLock`. Reads. */
static inline mumba_status mumba_fullscreen_options_get_keyboard_lock(
    mumba_context *ctx, mumba_fullscreen_options self, mumba_fullscreen_keyboard_lock *result) {
    return mumba_web_get_name(ctx, self, 0x80000d25u, result);
}

/** `FullscreenOptions.navigationUI`. Without it: "auto". Deferred. */
static inline mumba_status mumba_fullscreen_options_set_navigation_ui(
    mumba_context *ctx, mumba_fullscreen_options self, mumba_fullscreen_navigation_ui value) {
    return mumba_set(ctx, self, 0x80000ed3u, mumba_of_name(value));
}

/** `FullscreenOptions.navigationUI`. Reads. */
static inline mumba_status mumba_fullscreen_options_get_navigation_ui(
    mumba_context *ctx, mumba_fullscreen_options self, mumba_fullscreen_navigation_ui *result) {
    return mumba_web_get_name(ctx, self, 0x80000ed3u, result);
}

#endif /* MUMBA_WEB_FULLSCREEN_H */
