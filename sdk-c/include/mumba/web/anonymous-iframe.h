/**
 * @file anonymous-iframe.h
 * Iframe credentialless: <https://wicg.github.io/anonymous-iframe/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ANONYMOUS_IFRAME_H
#define MUMBA_WEB_ANONYMOUS_IFRAME_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_html_iframe_element;
typedef mumba_handle mumba_window;

/** `HTMLIFrameElement.credentialless`. Reads. */
static inline mumba_status mumba_html_iframe_element_get_credentialless(
    mumba_context *ctx, mumba_html_iframe_element self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007d6u, result);
}

/** `HTMLIFrameElement.credentialless`. Deferred. */
static inline mumba_status mumba_html_iframe_element_set_credentialless(
    mumba_context *ctx, mumba_html_iframe_element self, bool value) {
    return mumba_set(ctx, self, 0x800007d6u, mumba_of_bool(value));
}

/** `Window.credentialless`. Reads. */
static inline mumba_status mumba_window_get_credentialless(mumba_context *ctx, mumba_window self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007d6u, result);
}

#endif /* MUMBA_WEB_ANONYMOUS_IFRAME_H */
