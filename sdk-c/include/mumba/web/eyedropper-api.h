/**
 * @file eyedropper-api.h
 * EyeDropper API: <https://wicg.github.io/eyedropper-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_EYEDROPPER_API_H
#define MUMBA_WEB_EYEDROPPER_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_color_selection_options;
typedef mumba_handle mumba_color_selection_result;
typedef mumba_handle mumba_eye_dropper;

/** `EyeDropper`. */
typedef mumba_handle mumba_eye_dropper;

/** Gives `object` itself when it is of `EyeDropper`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_eye_dropper(mumba_context *ctx, mumba_handle object, mumba_eye_dropper *result) {
    return mumba_web_cast(ctx, object, 0x80000105u, 0, result);
}

/** `new EyeDropper`. Deferred. */
static inline mumba_status mumba_eye_dropper_new(mumba_context *ctx, mumba_eye_dropper *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000105u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `EyeDropper.open`. Gives promise<`ColorSelectionResult`>. Deferred. */
static inline mumba_status mumba_eye_dropper_open(mumba_context *ctx, mumba_eye_dropper self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001055u, NULL, 0, result);
}

/** `EyeDropper.open`. Gives promise<`ColorSelectionResult`>. Deferred. */
static inline mumba_status mumba_eye_dropper_open_with_options(
    mumba_context *ctx, mumba_eye_dropper self, mumba_color_selection_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 1, result);
}

/** `ColorSelectionOptions`: an object with members. */
typedef mumba_handle mumba_color_selection_options;

/** Makes a `ColorSelectionOptions` without members. Deferred. */
static inline mumba_status mumba_color_selection_options_create(
    mumba_context *ctx, mumba_color_selection_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ColorSelectionOptions.signal`. Deferred. */
static inline mumba_status mumba_color_selection_options_set_signal(
    mumba_context *ctx, mumba_color_selection_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `ColorSelectionOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_color_selection_options_get_signal(
    mumba_context *ctx, mumba_color_selection_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `ColorSelectionResult`: an object with members. */
typedef mumba_handle mumba_color_selection_result;

/** Makes a `ColorSelectionResult` without members. Deferred. */
static inline mumba_status mumba_color_selection_result_create(
    mumba_context *ctx, mumba_color_selection_result *result) {
    return mumba_object_create(ctx, result);
}

/** `ColorSelectionResult.sRGBHex`. Deferred. */
static inline mumba_status mumba_color_selection_result_set_s_rgb_hex(
    mumba_context *ctx, mumba_color_selection_result self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001382u, mumba_of_string(value));
}

/** `ColorSelectionResult.sRGBHex`. Reads. */
static inline mumba_status mumba_color_selection_result_get_s_rgb_hex(
    mumba_context *ctx, mumba_color_selection_result self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001382u, result);
}

#endif /* MUMBA_WEB_EYEDROPPER_API_H */
