/**
 * @file input-events.h
 * Input Events Level 2: <https://w3c.github.io/input-events/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_INPUT_EVENTS_H
#define MUMBA_WEB_INPUT_EVENTS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_data_transfer;
typedef mumba_handle mumba_input_event;
typedef mumba_handle mumba_input_event_init;
typedef mumba_handle mumba_static_range;

/** `InputEvent.dataTransfer`. Gives `DataTransfer` or none. Reads. */
static inline mumba_status mumba_input_event_get_data_transfer(
    mumba_context *ctx, mumba_input_event self, mumba_data_transfer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000812u, result);
}

/** `InputEvent.dataTransfer`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_input_event_get_data_transfer_deferred(
    mumba_context *ctx, mumba_input_event self, mumba_data_transfer *result) {
    return mumba_get_handle(ctx, self, 0x80000812u, result);
}

/** `InputEvent.getTargetRanges`. Gives sequence<`StaticRange`>. Deferred. */
static inline mumba_status mumba_input_event_get_target_ranges(
    mumba_context *ctx, mumba_input_event self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b63u, NULL, 0, result);
}

/** `InputEventInit.dataTransfer`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_input_event_init_set_data_transfer(
    mumba_context *ctx, mumba_input_event_init self, mumba_data_transfer value) {
    return mumba_set(ctx, self, 0x80000812u, mumba_web_of_nullable(value));
}

/** `InputEventInit.dataTransfer`. Gives `DataTransfer` or none. Reads. */
static inline mumba_status mumba_input_event_init_get_data_transfer(
    mumba_context *ctx, mumba_input_event_init self, mumba_data_transfer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000812u, result);
}

/** `InputEventInit.targetRanges`. Without it: []. Deferred. */
static inline mumba_status mumba_input_event_init_set_target_ranges(
    mumba_context *ctx, mumba_input_event_init self, const mumba_static_range *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800015c9u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `InputEventInit.targetRanges`. Gives sequence<`StaticRange`> or none. Reads. */
static inline mumba_status mumba_input_event_init_get_target_ranges(
    mumba_context *ctx, mumba_input_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015c9u, result);
}

#endif /* MUMBA_WEB_INPUT_EVENTS_H */
