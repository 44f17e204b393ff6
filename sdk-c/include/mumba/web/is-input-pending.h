/**
 * @file is-input-pending.h
 * Early detection of input events: <https://wicg.github.io/is-input-pending/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_IS_INPUT_PENDING_H
#define MUMBA_WEB_IS_INPUT_PENDING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_is_input_pending_options;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_scheduling;

/** `Navigator.scheduling`. Deferred. */
static inline mumba_status mumba_navigator_get_scheduling(
    mumba_context *ctx, mumba_navigator self, mumba_scheduling *result) {
    return mumba_get_handle(ctx, self, 0x800013a6u, result);
}

/** `Scheduling`. */
typedef mumba_handle mumba_scheduling;

/** Gives `object` itself when it is of `Scheduling`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_scheduling(mumba_context *ctx, mumba_handle object, mumba_scheduling *result) {
    return mumba_web_cast(ctx, object, 0x8000031du, 0, result);
}

/** `Scheduling.isInputPending`. Reads. */
static inline mumba_status mumba_scheduling_is_input_pending(mumba_context *ctx, mumba_scheduling self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000cd0u, NULL, 0, result);
}

/** `Scheduling.isInputPending`. Reads. */
static inline mumba_status mumba_scheduling_is_input_pending_with_is_input_pending_options(
    mumba_context *ctx, mumba_scheduling self, mumba_is_input_pending_options is_input_pending_options, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(is_input_pending_options);
    return mumba_web_call_bool(ctx, self, 0x80000cd0u, argv, 1, result);
}

/** `IsInputPendingOptions`: an object with members. */
typedef mumba_handle mumba_is_input_pending_options;

/** Makes a `IsInputPendingOptions` without members. Deferred. */
static inline mumba_status mumba_is_input_pending_options_create(
    mumba_context *ctx, mumba_is_input_pending_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IsInputPendingOptions.includeContinuous`. Without it: false. Deferred. */
static inline mumba_status mumba_is_input_pending_options_set_include_continuous(
    mumba_context *ctx, mumba_is_input_pending_options self, bool value) {
    return mumba_set(ctx, self, 0x80000c2fu, mumba_of_bool(value));
}

/** `IsInputPendingOptions.includeContinuous`. Reads. */
static inline mumba_status mumba_is_input_pending_options_get_include_continuous(
    mumba_context *ctx, mumba_is_input_pending_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c2fu, result);
}

#endif /* MUMBA_WEB_IS_INPUT_PENDING_H */
