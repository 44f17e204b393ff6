/**
 * @file savedata.h
 * Save Data API: <https://wicg.github.io/savedata/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SAVEDATA_H
#define MUMBA_WEB_SAVEDATA_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_network_information;

/** `NetworkInformation.saveData`. Reads. */
static inline mumba_status mumba_network_information_get_save_data(
    mumba_context *ctx, mumba_network_information self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000139cu, result);
}

#endif /* MUMBA_WEB_SAVEDATA_H */
