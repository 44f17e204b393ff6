/**
 * @file page-lifecycle.h
 * Page Lifecycle: <https://wicg.github.io/page-lifecycle/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PAGE_LIFECYCLE_H
#define MUMBA_WEB_PAGE_LIFECYCLE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_event_handler_non_null;

/** `Document.onfreeze`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onfreeze(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fa2u, result);
}

/** `Document.onfreeze`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onfreeze(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fa2u, mumba_web_of_nullable(value));
}

/** `Document.onresume`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_get_onresume(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000100au, result);
}

/** `Document.onresume`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_set_onresume(
    mumba_context *ctx, mumba_document self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000100au, mumba_web_of_nullable(value));
}

/** `Document.wasDiscarded`. Reads. */
static inline mumba_status mumba_document_get_was_discarded(mumba_context *ctx, mumba_document self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017b3u, result);
}

#endif /* MUMBA_WEB_PAGE_LIFECYCLE_H */
