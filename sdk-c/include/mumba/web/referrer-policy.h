/**
 * @file referrer-policy.h
 * Referrer Policy: <https://w3c.github.io/webappsec-referrer-policy/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_REFERRER_POLICY_H
#define MUMBA_WEB_REFERRER_POLICY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `ReferrerPolicy`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_referrer_policy;

/** "" */
#define MUMBA_REFERRER_POLICY_EMPTY ((mumba_referrer_policy)0x80000011u)
/** "no-referrer" */
#define MUMBA_REFERRER_POLICY_NO_REFERRER ((mumba_referrer_policy)0x80000ef2u)
/** "no-referrer-when-downgrade" */
#define MUMBA_REFERRER_POLICY_NO_REFERRER_WHEN_DOWNGRADE ((mumba_referrer_policy)0x80000ef3u)
/** "same-origin" */
#define MUMBA_REFERRER_POLICY_SAME_ORIGIN ((mumba_referrer_policy)0x80001387u)
/** "origin" */
#define MUMBA_REFERRER_POLICY_ORIGIN ((mumba_referrer_policy)0x80001075u)
/** "strict-origin" */
#define MUMBA_REFERRER_POLICY_STRICT_ORIGIN ((mumba_referrer_policy)0x80001564u)
/** "origin-when-cross-origin" */
#define MUMBA_REFERRER_POLICY_ORIGIN_WHEN_CROSS_ORIGIN ((mumba_referrer_policy)0x80001076u)
/** "strict-origin-when-cross-origin" */
#define MUMBA_REFERRER_POLICY_STRICT_ORIGIN_WHEN_CROSS_ORIGIN ((mumba_referrer_policy)0x80001565u)
/** "unsafe-url" */
#define MUMBA_REFERRER_POLICY_UNSAFE_URL ((mumba_referrer_policy)0x800016eeu)

#endif /* MUMBA_WEB_REFERRER_POLICY_H */
