/**
 * @file storage-access.h
 * The Storage Access API: <https://privacycg.github.io/storage-access/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_STORAGE_ACCESS_H
#define MUMBA_WEB_STORAGE_ACCESS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;

/** `Document.hasStorageAccess`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_document_has_storage_access(
    mumba_context *ctx, mumba_document self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000bbbu, NULL, 0, result);
}

/** `Document.requestStorageAccess`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_document_request_storage_access(
    mumba_context *ctx, mumba_document self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012dcu, NULL, 0, result);
}

#endif /* MUMBA_WEB_STORAGE_ACCESS_H */
