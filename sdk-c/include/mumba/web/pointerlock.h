/**
 * @file pointerlock.h
 * Pointer Lock 2.0: <https://w3c.github.io/pointerlock/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_POINTERLOCK_H
#define MUMBA_WEB_POINTERLOCK_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_mouse_event;
typedef mumba_handle mumba_mouse_event_init;
typedef mumba_handle mumba_pointer_lock_options;
typedef mumba_handle mumba_shadow_root;

/** `Document.onpointerlockchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerlockchange(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fecu, result);
}

/** `Document.onpointerlockchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerlockchange(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fecu, mumba_web_of_nullable(value));
}

/** `Document.onpointerlockerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onpointerlockerror(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fedu, result);
}

/** `Document.onpointerlockerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onpointerlockerror(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fedu, mumba_web_of_nullable(value));
}

/** `Document.exitPointerLock`. Deferred. */
static inline mumba_status mumba_document_exit_pointer_lock(mumba_context *ctx, mumba_document self) {
    return mumba_invoke(ctx, self, 0x800009beu, NULL, 0, NULL);
}

/** `Document.pointerLockElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_get_pointer_lock_element(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000113fu, result);
}

/** `Document.pointerLockElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_pointer_lock_element_deferred(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000113fu, result);
}

/** `Element.requestPointerLock`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_request_pointer_lock(
    mumba_context *ctx, mumba_element self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012d5u, NULL, 0, result);
}

/** `Element.requestPointerLock`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_element_request_pointer_lock_with_options(
    mumba_context *ctx, mumba_element self, mumba_pointer_lock_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012d5u, argv, 1, result);
}

/** `MouseEvent.movementX`. Reads. */
static inline mumba_status mumba_mouse_event_get_movement_x(
    mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000eadu, result);
}

/** `MouseEvent.movementY`. Reads. */
static inline mumba_status mumba_mouse_event_get_movement_y(
    mumba_context *ctx, mumba_mouse_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000eaeu, result);
}

/** `ShadowRoot.pointerLockElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_shadow_root_get_pointer_lock_element(
    mumba_context *ctx, mumba_shadow_root self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000113fu, result);
}

/** `ShadowRoot.pointerLockElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_shadow_root_get_pointer_lock_element_deferred(
    mumba_context *ctx, mumba_shadow_root self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000113fu, result);
}

/** `MouseEventInit.movementX`. Without it: 0. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_movement_x(
    mumba_context *ctx, mumba_mouse_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000eadu, mumba_of_number(value));
}

/** `MouseEventInit.movementX`. Reads. */
static inline mumba_status mumba_mouse_event_init_get_movement_x(
    mumba_context *ctx, mumba_mouse_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000eadu, result);
}

/** `MouseEventInit.movementY`. Without it: 0. Deferred. */
static inline mumba_status mumba_mouse_event_init_set_movement_y(
    mumba_context *ctx, mumba_mouse_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000eaeu, mumba_of_number(value));
}

/** `MouseEventInit.movementY`. Reads. */
static inline mumba_status mumba_mouse_event_init_get_movement_y(
    mumba_context *ctx, mumba_mouse_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000eaeu, result);
}

/** `PointerLockOptions`: an object with members. */
typedef mumba_handle mumba_pointer_lock_options;

/** Makes a `PointerLockOptions` without members. Deferred. */
static inline mumba_status mumba_pointer_lock_options_create(mumba_context *ctx, mumba_pointer_lock_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PointerLockOptions.unadjustedMovement`. Without it: false. Deferred. */
static inline mumba_status mumba_pointer_lock_options_set_unadjusted_movement(
    mumba_context *ctx, mumba_pointer_lock_options self, bool value) {
    return mumba_set(ctx, self, 0x80001696u, mumba_of_bool(value));
}

/** `PointerLockOptions.unadjustedMovement`. Reads. */
static inline mumba_status mumba_pointer_lock_options_get_unadjusted_movement(
    mumba_context *ctx, mumba_pointer_lock_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001696u, result);
}

#endif /* MUMBA_WEB_POINTERLOCK_H */
