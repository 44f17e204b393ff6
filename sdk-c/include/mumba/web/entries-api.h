/**
 * @file entries-api.h
 * File and Directory Entries API: <https://wicg.github.io/entries-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ENTRIES_API_H
#define MUMBA_WEB_ENTRIES_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_data_transfer_item;
typedef mumba_handle mumba_file;
typedef mumba_handle mumba_html_input_element;

/** `DataTransferItem.webkitGetAsEntry`. Gives an object or none. Reads. */
static inline mumba_status mumba_data_transfer_item_webkit_get_as_entry(
    mumba_context *ctx, mumba_data_transfer_item self, mumba_object *result) {
    return mumba_web_call_or_none(ctx, self, 0x800017c1u, NULL, 0, result);
}

/** `DataTransferItem.webkitGetAsEntry`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_data_transfer_item_webkit_get_as_entry_deferred(
    mumba_context *ctx, mumba_data_transfer_item self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x800017c1u, NULL, 0, result);
}

/** `File.webkitRelativePath`. Reads. */
static inline mumba_status mumba_file_get_webkit_relative_path(
    mumba_context *ctx, mumba_file self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017c3u, result);
}

/** `HTMLInputElement.webkitdirectory`. Reads. */
static inline mumba_status mumba_html_input_element_get_webkitdirectory(
    mumba_context *ctx, mumba_html_input_element self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017c7u, result);
}

/** `HTMLInputElement.webkitdirectory`. Deferred. */
static inline mumba_status mumba_html_input_element_set_webkitdirectory(
    mumba_context *ctx, mumba_html_input_element self, bool value) {
    return mumba_set(ctx, self, 0x800017c7u, mumba_of_bool(value));
}

/** `HTMLInputElement.webkitEntries`. Gives frozen array<an object>. Deferred. */
static inline mumba_status mumba_html_input_element_get_webkit_entries(
    mumba_context *ctx, mumba_html_input_element self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800017c0u, result);
}

#endif /* MUMBA_WEB_ENTRIES_API_H */
