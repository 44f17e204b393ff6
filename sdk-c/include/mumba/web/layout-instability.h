/**
 * @file layout-instability.h
 * Layout Instability API: <https://wicg.github.io/layout-instability/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_LAYOUT_INSTABILITY_H
#define MUMBA_WEB_LAYOUT_INSTABILITY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_rect_read_only;
typedef mumba_handle mumba_layout_shift;
typedef mumba_handle mumba_layout_shift_attribution;
typedef mumba_handle mumba_node;

/** `LayoutShift`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_layout_shift;

/** Gives `object` itself when it is of `LayoutShift`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_layout_shift(mumba_context *ctx, mumba_handle object, mumba_layout_shift *result) {
    return mumba_web_cast(ctx, object, 0x800001ecu, 0, result);
}

/** `LayoutShift.value`. Reads. */
static inline mumba_status mumba_layout_shift_get_value(mumba_context *ctx, mumba_layout_shift self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000174eu, result);
}

/** `LayoutShift.hadRecentInput`. Reads. */
static inline mumba_status mumba_layout_shift_get_had_recent_input(
    mumba_context *ctx, mumba_layout_shift self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000b99u, result);
}

/** `LayoutShift.lastInputTime`. Reads. */
static inline mumba_status mumba_layout_shift_get_last_input_time(
    mumba_context *ctx, mumba_layout_shift self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d42u, result);
}

/** `LayoutShift.sources`. Gives frozen array<`LayoutShiftAttribution`>. Deferred. */
static inline mumba_status mumba_layout_shift_get_sources(
    mumba_context *ctx, mumba_layout_shift self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800014f1u, result);
}

/** `LayoutShift.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_layout_shift_to_json(
    mumba_context *ctx, mumba_layout_shift self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `LayoutShiftAttribution`. */
typedef mumba_handle mumba_layout_shift_attribution;

/** Gives `object` itself when it is of `LayoutShiftAttribution`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_layout_shift_attribution(
    mumba_context *ctx, mumba_handle object, mumba_layout_shift_attribution *result) {
    return mumba_web_cast(ctx, object, 0x800001edu, 0, result);
}

/** `LayoutShiftAttribution.node`. Gives `Node` or none. Reads. */
static inline mumba_status mumba_layout_shift_attribution_get_node(
    mumba_context *ctx, mumba_layout_shift_attribution self, mumba_node *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000efcu, result);
}

/** `LayoutShiftAttribution.node`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_layout_shift_attribution_get_node_deferred(
    mumba_context *ctx, mumba_layout_shift_attribution self, mumba_node *result) {
    return mumba_get_handle(ctx, self, 0x80000efcu, result);
}

/** `LayoutShiftAttribution.previousRect`. Deferred. */
static inline mumba_status mumba_layout_shift_attribution_get_previous_rect(
    mumba_context *ctx, mumba_layout_shift_attribution self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x800011a1u, result);
}

/** `LayoutShiftAttribution.currentRect`. Deferred. */
static inline mumba_status mumba_layout_shift_attribution_get_current_rect(
    mumba_context *ctx, mumba_layout_shift_attribution self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x800007f2u, result);
}

#endif /* MUMBA_WEB_LAYOUT_INSTABILITY_H */
