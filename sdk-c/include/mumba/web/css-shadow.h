/**
 * @file css-shadow.h
 * CSS Shadow Module Level 1: <https://drafts.csswg.org/css-shadow-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_SHADOW_H
#define MUMBA_WEB_CSS_SHADOW_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_token_list;
typedef mumba_handle mumba_element;

/** `Element.part`. Deferred. */
static inline mumba_status mumba_element_get_part(
    mumba_context *ctx, mumba_element self, mumba_dom_token_list *result) {
    return mumba_get_handle(ctx, self, 0x800010c7u, result);
}

/** `Element.part`. Deferred. */
static inline mumba_status mumba_element_set_part(mumba_context *ctx, mumba_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010c7u, mumba_of_string(value));
}

#endif /* MUMBA_WEB_CSS_SHADOW_H */
