/**
 * @file login-status.h
 * Login Status API: <https://w3c-fedid.github.io/login-status/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_LOGIN_STATUS_H
#define MUMBA_WEB_LOGIN_STATUS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_navigator_login;
typedef mumba_name mumba_login_status;

/** `LoginStatus`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_login_status;

/** "logged-in" */
#define MUMBA_LOGIN_STATUS_LOGGED_IN ((mumba_login_status)0x80000d93u)
/** "logged-out" */
#define MUMBA_LOGIN_STATUS_LOGGED_OUT ((mumba_login_status)0x80000d94u)

/** `Navigator.login`. Deferred. */
static inline mumba_status mumba_navigator_get_login(
    mumba_context *ctx, mumba_navigator self, mumba_navigator_login *result) {
    return mumba_get_handle(ctx, self, 0x80000d98u, result);
}

/** `NavigatorLogin`. */
typedef mumba_handle mumba_navigator_login;

/** Gives `object` itself when it is of `NavigatorLogin`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_navigator_login(
    mumba_context *ctx, mumba_handle object, mumba_navigator_login *result) {
    return mumba_web_cast(ctx, object, 0x8000022cu, 0, result);
}

/** `NavigatorLogin.setStatus`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigator_login_set_status(
    mumba_context *ctx, mumba_navigator_login self, mumba_login_status status_, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(status_);
    return mumba_invoke(ctx, self, 0x80001465u, argv, 1, result);
}

#endif /* MUMBA_WEB_LOGIN_STATUS_H */
