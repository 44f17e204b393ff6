/**
 * @file keyboard-lock.h
 * Keyboard Lock: <https://wicg.github.io/keyboard-lock/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_KEYBOARD_LOCK_H
#define MUMBA_WEB_KEYBOARD_LOCK_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_keyboard;
typedef mumba_handle mumba_navigator;

/** `Keyboard`. */
typedef mumba_handle mumba_keyboard;

/** Gives `object` itself when it is of `Keyboard`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_keyboard(mumba_context *ctx, mumba_handle object, mumba_keyboard *result) {
    return mumba_web_cast(ctx, object, 0x800001e4u, 0, result);
}

/** `Keyboard.lock`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_keyboard_lock(mumba_context *ctx, mumba_keyboard self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000d8du, NULL, 0, result);
}

/** `Keyboard.lock`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_keyboard_lock_with_key_codes(
    mumba_context *ctx, mumba_keyboard self, const mumba_string *key_codes, size_t key_codes_count,
    mumba_promise *result) {
    mumba_handle key_codes_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_string(ctx, key_codes, key_codes_count, &key_codes_array);
    argv[0] = mumba_web_of_nullable(key_codes_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000d8du, argv, 1, result);
    if (key_codes_array) mumba_release(ctx, key_codes_array);
    return status;
}

/** `Keyboard.unlock`. Deferred. */
static inline mumba_status mumba_keyboard_unlock(mumba_context *ctx, mumba_keyboard self) {
    return mumba_invoke(ctx, self, 0x800016dcu, NULL, 0, NULL);
}

/** `Navigator.keyboard`. Deferred. */
static inline mumba_status mumba_navigator_get_keyboard(
    mumba_context *ctx, mumba_navigator self, mumba_keyboard *result) {
    return mumba_get_handle(ctx, self, 0x80000d24u, result);
}

#endif /* MUMBA_WEB_KEYBOARD_LOCK_H */
