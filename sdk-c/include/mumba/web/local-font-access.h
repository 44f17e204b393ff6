/**
 * @file local-font-access.h
 * Local Font Access API: <https://wicg.github.io/local-font-access/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_LOCAL_FONT_ACCESS_H
#define MUMBA_WEB_LOCAL_FONT_ACCESS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_font_data;
typedef mumba_handle mumba_query_options;
typedef mumba_handle mumba_window;

/** `FontData`. */
typedef mumba_handle mumba_font_data;

/** Gives `object` itself when it is of `FontData`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_font_data(mumba_context *ctx, mumba_handle object, mumba_font_data *result) {
    return mumba_web_cast(ctx, object, 0x80000118u, 0, result);
}

/** `FontData.blob`. Gives promise<`Blob`>. Deferred. */
static inline mumba_status mumba_font_data_blob(mumba_context *ctx, mumba_font_data self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800005c6u, NULL, 0, result);
}

/** `FontData.postscriptName`. Reads. */
static inline mumba_status mumba_font_data_get_postscript_name(
    mumba_context *ctx, mumba_font_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000116du, result);
}

/** `FontData.fullName`. Reads. */
static inline mumba_status mumba_font_data_get_full_name(
    mumba_context *ctx, mumba_font_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a89u, result);
}

/** `FontData.family`. Reads. */
static inline mumba_status mumba_font_data_get_family(mumba_context *ctx, mumba_font_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009efu, result);
}

/** `FontData.style`. Reads. */
static inline mumba_status mumba_font_data_get_style(mumba_context *ctx, mumba_font_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001570u, result);
}

/** `Window.queryLocalFonts`. Gives promise<sequence<`FontData`>>. Deferred. */
static inline mumba_status mumba_window_query_local_fonts(
    mumba_context *ctx, mumba_window self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800011f4u, NULL, 0, result);
}

/** `Window.queryLocalFonts`. Gives promise<sequence<`FontData`>>. Deferred. */
static inline mumba_status mumba_window_query_local_fonts_with_options(
    mumba_context *ctx, mumba_window self, mumba_query_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800011f4u, argv, 1, result);
}

/** `QueryOptions`: an object with members. */
typedef mumba_handle mumba_query_options;

/** Makes a `QueryOptions` without members. Deferred. */
static inline mumba_status mumba_query_options_create(mumba_context *ctx, mumba_query_options *result) {
    return mumba_object_create(ctx, result);
}

/** `QueryOptions.postscriptNames`. Deferred. */
static inline mumba_status mumba_query_options_set_postscript_names(
    mumba_context *ctx, mumba_query_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000116eu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `QueryOptions.postscriptNames`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_query_options_get_postscript_names(
    mumba_context *ctx, mumba_query_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000116eu, result);
}

#endif /* MUMBA_WEB_LOCAL_FONT_ACCESS_H */
