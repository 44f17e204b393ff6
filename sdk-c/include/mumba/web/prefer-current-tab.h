/**
 * @file prefer-current-tab.h
 * preferCurrentTab: <https://wicg.github.io/prefer-current-tab/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PREFER_CURRENT_TAB_H
#define MUMBA_WEB_PREFER_CURRENT_TAB_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_media_stream_constraints;

/** `MediaStreamConstraints.preferCurrentTab`. Without it: false. Deferred. */
static inline mumba_status mumba_media_stream_constraints_set_prefer_current_tab(
    mumba_context *ctx, mumba_media_stream_constraints self, bool value) {
    return mumba_set(ctx, self, 0x8000117cu, mumba_of_bool(value));
}

/** `MediaStreamConstraints.preferCurrentTab`. Reads. */
static inline mumba_status mumba_media_stream_constraints_get_prefer_current_tab(
    mumba_context *ctx, mumba_media_stream_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000117cu, result);
}

#endif /* MUMBA_WEB_PREFER_CURRENT_TAB_H */
