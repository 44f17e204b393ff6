/**
 * @file csp-embedded-enforcement.h
 * Content Security Policy: Embedded Enforcement: <https://w3c.github.io/webappsec-cspee/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSP_EMBEDDED_ENFORCEMENT_H
#define MUMBA_WEB_CSP_EMBEDDED_ENFORCEMENT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_html_iframe_element;

/** `HTMLIFrameElement.csp`. Reads. */
static inline mumba_status mumba_html_iframe_element_get_csp(
    mumba_context *ctx, mumba_html_iframe_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007e0u, result);
}

/** `HTMLIFrameElement.csp`. Deferred. */
static inline mumba_status mumba_html_iframe_element_set_csp(
    mumba_context *ctx, mumba_html_iframe_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007e0u, mumba_of_string(value));
}

#endif /* MUMBA_WEB_CSP_EMBEDDED_ENFORCEMENT_H */
