/**
 * @file scroll-to-text-fragment.h
 * URL Fragment Text Directives: <https://wicg.github.io/scroll-to-text-fragment/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SCROLL_TO_TEXT_FRAGMENT_H
#define MUMBA_WEB_SCROLL_TO_TEXT_FRAGMENT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_fragment_directive;

/** `Document.fragmentDirective`. Deferred. */
static inline mumba_status mumba_document_get_fragment_directive(
    mumba_context *ctx, mumba_document self, mumba_fragment_directive *result) {
    return mumba_get_handle(ctx, self, 0x80000a66u, result);
}

/** `FragmentDirective`. */
typedef mumba_handle mumba_fragment_directive;

/** Gives `object` itself when it is of `FragmentDirective`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_fragment_directive(
    mumba_context *ctx, mumba_handle object, mumba_fragment_directive *result) {
    return mumba_web_cast(ctx, object, 0x8000011du, 0, result);
}

#endif /* MUMBA_WEB_SCROLL_TO_TEXT_FRAGMENT_H */
