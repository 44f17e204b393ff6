/**
 * @file keyboard-map.h
 * Keyboard Map: <https://wicg.github.io/keyboard-map/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_KEYBOARD_MAP_H
#define MUMBA_WEB_KEYBOARD_MAP_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_keyboard;
typedef mumba_handle mumba_keyboard_layout_map;

/** `Keyboard.getLayoutMap`. Gives promise<`KeyboardLayoutMap`>. Deferred. */
static inline mumba_status mumba_keyboard_get_layout_map(
    mumba_context *ctx, mumba_keyboard self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b10u, NULL, 0, result);
}

/** `KeyboardLayoutMap`. */
typedef mumba_handle mumba_keyboard_layout_map;

/** Gives `object` itself when it is of `KeyboardLayoutMap`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_keyboard_layout_map(
    mumba_context *ctx, mumba_handle object, mumba_keyboard_layout_map *result) {
    return mumba_web_cast(ctx, object, 0x800001e6u, 0, result);
}

/** `KeyboardLayoutMap.size`. Reads. */
static inline mumba_status mumba_keyboard_layout_map_get_size(
    mumba_context *ctx, mumba_keyboard_layout_map self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `KeyboardLayoutMap.entries`. Gives iterator<[a string, a string]>. Deferred. */
static inline mumba_status mumba_keyboard_layout_map_entries(
    mumba_context *ctx, mumba_keyboard_layout_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `KeyboardLayoutMap.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_keyboard_layout_map_keys(
    mumba_context *ctx, mumba_keyboard_layout_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `KeyboardLayoutMap.values`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_keyboard_layout_map_values(
    mumba_context *ctx, mumba_keyboard_layout_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `KeyboardLayoutMap.forEach`. Deferred. */
static inline mumba_status mumba_keyboard_layout_map_for_each(
    mumba_context *ctx, mumba_keyboard_layout_map self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `KeyboardLayoutMap.forEach`. Deferred. */
static inline mumba_status mumba_keyboard_layout_map_for_each_with_this_arg(
    mumba_context *ctx, mumba_keyboard_layout_map self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `KeyboardLayoutMap.get`. Gives a string or none. Reads. */
static inline mumba_status mumba_keyboard_layout_map_get(
    mumba_context *ctx, mumba_keyboard_layout_map self, mumba_string key, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_string_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `KeyboardLayoutMap.has`. Reads. */
static inline mumba_status mumba_keyboard_layout_map_has(
    mumba_context *ctx, mumba_keyboard_layout_map self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

#endif /* MUMBA_WEB_KEYBOARD_MAP_H */
