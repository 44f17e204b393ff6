/**
 * @file prerendering-revamped.h
 * Prerendering Revamped: <https://wicg.github.io/nav-speculation/prerendering.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PRERENDERING_REVAMPED_H
#define MUMBA_WEB_PRERENDERING_REVAMPED_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_performance_navigation_timing;

/** `Document.prerendering`. Reads. */
static inline mumba_status mumba_document_get_prerendering(mumba_context *ctx, mumba_document self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001189u, result);
}

/** `Document.onprerenderingchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onprerenderingchange(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff4u, result);
}

/** `Document.onprerenderingchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onprerenderingchange(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff4u, mumba_web_of_nullable(value));
}

/** `PerformanceNavigationTiming.activationStart`. Reads. */
static inline mumba_status mumba_performance_navigation_timing_get_activation_start(
    mumba_context *ctx, mumba_performance_navigation_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000423u, result);
}

#endif /* MUMBA_WEB_PRERENDERING_REVAMPED_H */
