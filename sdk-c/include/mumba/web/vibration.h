/**
 * @file vibration.h
 * Vibration API: <https://w3c.github.io/vibration/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_VIBRATION_H
#define MUMBA_WEB_VIBRATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_navigator;

/** `Navigator.vibrate`. Reads. */
static inline mumba_status mumba_navigator_vibrate_with_u32_sequence(
    mumba_context *ctx, mumba_navigator self, const uint32_t *pattern, size_t pattern_count, bool *result) {
    mumba_handle pattern_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_uint32(ctx, pattern, pattern_count, &pattern_array);
    argv[0] = mumba_web_of_nullable(pattern_array);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, self, 0x80001777u, argv, 1, result);
    if (pattern_array) mumba_release(ctx, pattern_array);
    return status;
}

/** `Navigator.vibrate`. Reads. */
static inline mumba_status mumba_navigator_vibrate_with_u32(
    mumba_context *ctx, mumba_navigator self, uint32_t pattern, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)pattern);
    return mumba_web_call_bool(ctx, self, 0x80001777u, argv, 1, result);
}

#endif /* MUMBA_WEB_VIBRATION_H */
