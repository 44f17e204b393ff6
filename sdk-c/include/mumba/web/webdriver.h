/**
 * @file webdriver.h
 * WebDriver: <https://w3c.github.io/webdriver/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBDRIVER_H
#define MUMBA_WEB_WEBDRIVER_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_navigator;

/** `Navigator.webdriver`. Reads. */
static inline mumba_status mumba_navigator_get_webdriver(mumba_context *ctx, mumba_navigator self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017b9u, result);
}

#endif /* MUMBA_WEB_WEBDRIVER_H */
