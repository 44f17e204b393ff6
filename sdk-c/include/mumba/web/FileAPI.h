/**
 * @file FileAPI.h
 * File API: <https://w3c.github.io/FileAPI/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FILEAPI_H
#define MUMBA_WEB_FILEAPI_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_blob_property_bag;
typedef mumba_handle mumba_dom_exception;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_file;
typedef mumba_handle mumba_file_list;
typedef mumba_handle mumba_file_property_bag;
typedef mumba_handle mumba_file_reader;
typedef mumba_handle mumba_file_reader_sync;
typedef mumba_handle mumba_media_source;
typedef mumba_handle mumba_progress_event;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_url;
typedef mumba_name mumba_ending_type;

/** Gets a `mumba_progress_event`, which lives until it returns. */
typedef mumba_status (*mumba_progress_event_listener)(mumba_context *ctx, void *user, mumba_progress_event event);

/** `EndingType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_ending_type;

/** "transparent" */
#define MUMBA_ENDING_TYPE_TRANSPARENT ((mumba_ending_type)0x80001671u)
/** "native" */
#define MUMBA_ENDING_TYPE_NATIVE ((mumba_ending_type)0x80000ec7u)

/** `Blob`. */
typedef mumba_handle mumba_blob;

/** Gives `object` itself when it is of `Blob`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_blob(mumba_context *ctx, mumba_handle object, mumba_blob *result) {
    return mumba_web_cast(ctx, object, 0x80000053u, 0, result);
}

/** `new Blob`. Deferred. */
static inline mumba_status mumba_blob_new(mumba_context *ctx, mumba_blob *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000053u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new Blob`. `blob_parts`: sequence<`ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or `Blob` or a string>. Deferred.
 */
static inline mumba_status mumba_blob_new_with_blob_parts(
    mumba_context *ctx, const mumba_value *blob_parts, size_t blob_parts_count, mumba_blob *result) {
    mumba_handle blob_parts_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000053u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_value(ctx, blob_parts, blob_parts_count, &blob_parts_array);
    argv[0] = mumba_web_of_nullable(blob_parts_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (blob_parts_array) mumba_release(ctx, blob_parts_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new Blob`. `blob_parts`: sequence<`ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or `Blob` or a string>. Deferred.
 */
static inline mumba_status mumba_blob_new_with_blob_parts_and_options(
    mumba_context *ctx, const mumba_value *blob_parts, size_t blob_parts_count, mumba_blob_property_bag options,
    mumba_blob *result) {
    mumba_handle blob_parts_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000053u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_value(ctx, blob_parts, blob_parts_count, &blob_parts_array);
    argv[0] = mumba_web_of_nullable(blob_parts_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (blob_parts_array) mumba_release(ctx, blob_parts_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Blob.size`. Reads. */
static inline mumba_status mumba_blob_get_size(mumba_context *ctx, mumba_blob self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800014b8u, result);
}

/** `Blob.type`. Reads. */
static inline mumba_status mumba_blob_get_type(mumba_context *ctx, mumba_blob self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `Blob.slice`. Deferred. */
static inline mumba_status mumba_blob_slice(mumba_context *ctx, mumba_blob self, mumba_blob *result) {
    return mumba_invoke(ctx, self, 0x800014c2u, NULL, 0, result);
}

/** `Blob.slice`. Deferred. */
static inline mumba_status mumba_blob_slice_with_start(
    mumba_context *ctx, mumba_blob self, int64_t start, mumba_blob *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)start);
    return mumba_invoke(ctx, self, 0x800014c2u, argv, 1, result);
}

/** `Blob.slice`. Deferred. */
static inline mumba_status mumba_blob_slice_with_start_and_end(
    mumba_context *ctx, mumba_blob self, int64_t start, int64_t end, mumba_blob *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)start);
    argv[1] = mumba_of_number((double)end);
    return mumba_invoke(ctx, self, 0x800014c2u, argv, 2, result);
}

/** `Blob.slice`. Deferred. */
static inline mumba_status mumba_blob_slice_with_start_and_end_and_content_type(
    mumba_context *ctx, mumba_blob self, int64_t start, int64_t end, mumba_string content_type, mumba_blob *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)start);
    argv[1] = mumba_of_number((double)end);
    argv[2] = mumba_of_string(content_type);
    return mumba_invoke(ctx, self, 0x800014c2u, argv, 3, result);
}

/** `Blob.stream`. Deferred. */
static inline mumba_status mumba_blob_stream(mumba_context *ctx, mumba_blob self, mumba_readable_stream *result) {
    return mumba_invoke(ctx, self, 0x8000155fu, NULL, 0, result);
}

/** `Blob.text`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_blob_text(mumba_context *ctx, mumba_blob self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800015e5u, NULL, 0, result);
}

/** `Blob.arrayBuffer`. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_blob_array_buffer(mumba_context *ctx, mumba_blob self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800004eeu, NULL, 0, result);
}

/** `Blob.bytes`. Gives promise<`Uint8Array`>. Deferred. */
static inline mumba_status mumba_blob_bytes(mumba_context *ctx, mumba_blob self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000607u, NULL, 0, result);
}

/** `File`. It is a `mumba_blob` too. */
typedef mumba_handle mumba_file;

/** Gives `object` itself when it is of `File`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file(mumba_context *ctx, mumba_handle object, mumba_file *result) {
    return mumba_web_cast(ctx, object, 0x8000010bu, 0, result);
}

/**
 * `new File`. `file_bits`: sequence<`ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or `Blob` or a string>. Deferred.
 */
static inline mumba_status mumba_file_new(
    mumba_context *ctx, const mumba_value *file_bits, size_t file_bits_count, mumba_string file_name,
    mumba_file *result) {
    mumba_handle file_bits_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[1] = mumba_of_string(file_name);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000010bu, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_value(ctx, file_bits, file_bits_count, &file_bits_array);
    argv[0] = mumba_web_of_nullable(file_bits_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (file_bits_array) mumba_release(ctx, file_bits_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new File`. `file_bits`: sequence<`ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or `Blob` or a string>. Deferred.
 */
static inline mumba_status mumba_file_new_with_options(
    mumba_context *ctx, const mumba_value *file_bits, size_t file_bits_count, mumba_string file_name,
    mumba_file_property_bag options, mumba_file *result) {
    mumba_handle file_bits_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[1] = mumba_of_string(file_name);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000010bu, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_value(ctx, file_bits, file_bits_count, &file_bits_array);
    argv[0] = mumba_web_of_nullable(file_bits_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (file_bits_array) mumba_release(ctx, file_bits_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `File.name`. Reads. */
static inline mumba_status mumba_file_get_name(mumba_context *ctx, mumba_file self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `File.lastModified`. Reads. */
static inline mumba_status mumba_file_get_last_modified(mumba_context *ctx, mumba_file self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80000d43u, result);
}

/** `FileList`. */
typedef mumba_handle mumba_file_list;

/** Gives `object` itself when it is of `FileList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file_list(mumba_context *ctx, mumba_handle object, mumba_file_list *result) {
    return mumba_web_cast(ctx, object, 0x8000010cu, 0, result);
}

/** `FileList.item`. Gives `File` or none. Reads. */
static inline mumba_status mumba_file_list_item(
    mumba_context *ctx, mumba_file_list self, uint32_t index, mumba_file *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `FileList.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_file_list_item_deferred(
    mumba_context *ctx, mumba_file_list self, uint32_t index, mumba_file *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `FileList`, by index or name. Gives `File` or none. Reads. */
static inline mumba_status mumba_file_list_get_at(
    mumba_context *ctx, mumba_file_list self, uint32_t index, mumba_file *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `FileList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_file_list_get_at_deferred(
    mumba_context *ctx, mumba_file_list self, uint32_t index, mumba_file *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `FileList.length`. Reads. */
static inline mumba_status mumba_file_list_get_length(mumba_context *ctx, mumba_file_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `FileReader`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_file_reader;

/** `FileReader.EMPTY` */
#define MUMBA_FILE_READER_EMPTY ((uint16_t)0)
/** `FileReader.LOADING` */
#define MUMBA_FILE_READER_LOADING ((uint16_t)1)
/** `FileReader.DONE` */
#define MUMBA_FILE_READER_DONE ((uint16_t)2)

/** Gives `object` itself when it is of `FileReader`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file_reader(mumba_context *ctx, mumba_handle object, mumba_file_reader *result) {
    return mumba_web_cast(ctx, object, 0x8000010du, 0, result);
}

/** `new FileReader`. Deferred. */
static inline mumba_status mumba_file_reader_new(mumba_context *ctx, mumba_file_reader *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000010du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `FileReader.readAsArrayBuffer`. Deferred. */
static inline mumba_status mumba_file_reader_read_as_array_buffer(
    mumba_context *ctx, mumba_file_reader self, mumba_blob blob) {
    return mumba_call_plain(ctx, self, 0x8000122bu, 03u, blob, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `FileReader.readAsBinaryString`. Deferred. */
static inline mumba_status mumba_file_reader_read_as_binary_string(
    mumba_context *ctx, mumba_file_reader self, mumba_blob blob) {
    return mumba_call_plain(ctx, self, 0x8000122cu, 03u, blob, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `FileReader.readAsText`. Deferred. */
static inline mumba_status mumba_file_reader_read_as_text(mumba_context *ctx, mumba_file_reader self, mumba_blob blob) {
    return mumba_call_plain(ctx, self, 0x8000122eu, 03u, blob, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `FileReader.readAsText`. Deferred. */
static inline mumba_status mumba_file_reader_read_as_text_with_encoding(
    mumba_context *ctx, mumba_file_reader self, mumba_blob blob, mumba_string encoding) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(blob);
    argv[1] = mumba_of_string(encoding);
    return mumba_invoke(ctx, self, 0x8000122eu, argv, 2, NULL);
}

/** `FileReader.readAsDataURL`. Deferred. */
static inline mumba_status mumba_file_reader_read_as_data_url(
    mumba_context *ctx, mumba_file_reader self, mumba_blob blob) {
    return mumba_call_plain(ctx, self, 0x8000122du, 03u, blob, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `FileReader.abort`. Deferred. */
static inline mumba_status mumba_file_reader_abort(mumba_context *ctx, mumba_file_reader self) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, NULL);
}

/** `FileReader.readyState`. Reads. */
static inline mumba_status mumba_file_reader_get_ready_state(
    mumba_context *ctx, mumba_file_reader self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001239u, result);
}

/** `FileReader.result`. Gives a string or `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_file_reader_get_result(
    mumba_context *ctx, mumba_file_reader self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001315u, result);
}

/** `FileReader.error`. Gives `DOMException` or none. Reads. */
static inline mumba_status mumba_file_reader_get_error(
    mumba_context *ctx, mumba_file_reader self, mumba_dom_exception *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000998u, result);
}

/** `FileReader.error`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_file_reader_get_error_deferred(
    mumba_context *ctx, mumba_file_reader self, mumba_dom_exception *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `FileReader.onloadstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_file_reader_get_onloadstart(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc0u, result);
}

/** `FileReader.onloadstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_file_reader_set_onloadstart(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc0u, mumba_web_of_nullable(value));
}

/** `FileReader.onprogress`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_file_reader_get_onprogress(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff7u, result);
}

/** `FileReader.onprogress`. `value` may be none. Deferred. */
static inline mumba_status mumba_file_reader_set_onprogress(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff7u, mumba_web_of_nullable(value));
}

/** `FileReader.onload`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_file_reader_get_onload(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fbcu, result);
}

/** `FileReader.onload`. `value` may be none. Deferred. */
static inline mumba_status mumba_file_reader_set_onload(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fbcu, mumba_web_of_nullable(value));
}

/** `FileReader.onabort`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_file_reader_get_onabort(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3du, result);
}

/** `FileReader.onabort`. `value` may be none. Deferred. */
static inline mumba_status mumba_file_reader_set_onabort(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3du, mumba_web_of_nullable(value));
}

/** `FileReader.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_file_reader_get_onerror(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `FileReader.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_file_reader_set_onerror(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `FileReader.onloadend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_file_reader_get_onloadend(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fbfu, result);
}

/** `FileReader.onloadend`. `value` may be none. Deferred. */
static inline mumba_status mumba_file_reader_set_onloadend(
    mumba_context *ctx, mumba_file_reader self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fbfu, mumba_web_of_nullable(value));
}

/** The event `abort` of `FileReader`, a `ProgressEvent`. */
static inline mumba_status mumba_file_reader_on_abort(
    mumba_context *ctx, mumba_file_reader self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_file_reader_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_file_reader_on_abort_with_options(
    mumba_context *ctx, mumba_file_reader self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `error` of `FileReader`, a `ProgressEvent`. */
static inline mumba_status mumba_file_reader_on_error(
    mumba_context *ctx, mumba_file_reader self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_file_reader_on_error`, in the way that `options` says. */
static inline mumba_status mumba_file_reader_on_error_with_options(
    mumba_context *ctx, mumba_file_reader self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `load` of `FileReader`, a `ProgressEvent`. */
static inline mumba_status mumba_file_reader_on_load(
    mumba_context *ctx, mumba_file_reader self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, NULL, listener, user, drop, subscription);
}

/** As `mumba_file_reader_on_load`, in the way that `options` says. */
static inline mumba_status mumba_file_reader_on_load_with_options(
    mumba_context *ctx, mumba_file_reader self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, options, listener, user, drop, subscription);
}

/** The event `loadend` of `FileReader`, a `ProgressEvent`. */
static inline mumba_status mumba_file_reader_on_loadend(
    mumba_context *ctx, mumba_file_reader self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_file_reader_on_loadend`, in the way that `options` says. */
static inline mumba_status mumba_file_reader_on_loadend_with_options(
    mumba_context *ctx, mumba_file_reader self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7fu, options, listener, user, drop, subscription);
}

/** The event `loadstart` of `FileReader`, a `ProgressEvent`. */
static inline mumba_status mumba_file_reader_on_loadstart(
    mumba_context *ctx, mumba_file_reader self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, NULL, listener, user, drop, subscription);
}

/** As `mumba_file_reader_on_loadstart`, in the way that `options` says. */
static inline mumba_status mumba_file_reader_on_loadstart_with_options(
    mumba_context *ctx, mumba_file_reader self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, options, listener, user, drop, subscription);
}

/** The event `progress` of `FileReader`, a `ProgressEvent`. */
static inline mumba_status mumba_file_reader_on_progress(
    mumba_context *ctx, mumba_file_reader self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_file_reader_on_progress`, in the way that `options` says. */
static inline mumba_status mumba_file_reader_on_progress_with_options(
    mumba_context *ctx, mumba_file_reader self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, options, listener, user, drop, subscription);
}

/** `FileReaderSync`. Not in windows: DedicatedWorker, SharedWorker. */
typedef mumba_handle mumba_file_reader_sync;

/** Gives `object` itself when it is of `FileReaderSync`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file_reader_sync(
    mumba_context *ctx, mumba_handle object, mumba_file_reader_sync *result) {
    return mumba_web_cast(ctx, object, 0x8000010eu, 0, result);
}

/** `new FileReaderSync`. Deferred. Not in windows: DedicatedWorker, SharedWorker. */
static inline mumba_status mumba_file_reader_sync_new(mumba_context *ctx, mumba_file_reader_sync *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000010eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `FileReaderSync.readAsArrayBuffer`. Gives `ArrayBuffer`. Deferred. Not in windows: DedicatedWorker, SharedWorker. */
static inline mumba_status mumba_file_reader_sync_read_as_array_buffer(
    mumba_context *ctx, mumba_file_reader_sync self, mumba_blob blob, mumba_array_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(blob);
    return mumba_invoke(ctx, self, 0x8000122bu, argv, 1, result);
}

/** `FileReaderSync.readAsBinaryString`. Reads. Not in windows: DedicatedWorker, SharedWorker. */
static inline mumba_status mumba_file_reader_sync_read_as_binary_string(
    mumba_context *ctx, mumba_file_reader_sync self, mumba_blob blob, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(blob);
    return mumba_web_call_string(ctx, self, 0x8000122cu, argv, 1, result);
}

/** `FileReaderSync.readAsText`. Reads. Not in windows: DedicatedWorker, SharedWorker. */
static inline mumba_status mumba_file_reader_sync_read_as_text(
    mumba_context *ctx, mumba_file_reader_sync self, mumba_blob blob, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(blob);
    return mumba_web_call_string(ctx, self, 0x8000122eu, argv, 1, result);
}

/** `FileReaderSync.readAsText`. Reads. Not in windows: DedicatedWorker, SharedWorker. */
static inline mumba_status mumba_file_reader_sync_read_as_text_with_encoding(
    mumba_context *ctx, mumba_file_reader_sync self, mumba_blob blob, mumba_string encoding, mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(blob);
    argv[1] = mumba_of_string(encoding);
    return mumba_web_call_string(ctx, self, 0x8000122eu, argv, 2, result);
}

/** `FileReaderSync.readAsDataURL`. Reads. Not in windows: DedicatedWorker, SharedWorker. */
static inline mumba_status mumba_file_reader_sync_read_as_data_url(
    mumba_context *ctx, mumba_file_reader_sync self, mumba_blob blob, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(blob);
    return mumba_web_call_string(ctx, self, 0x8000122du, argv, 1, result);
}

/** `URL.createObjectURL`. `obj`: `Blob` or `MediaSource`. Reads. */
static inline mumba_status mumba_url_create_object_url(mumba_context *ctx, mumba_object obj, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(obj);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_web_call_string(ctx, target, 0x8000079fu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URL.revokeObjectURL`. Deferred. */
static inline mumba_status mumba_url_revoke_object_url(mumba_context *ctx, mumba_string url) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001325u, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `BlobPropertyBag`: an object with members. */
typedef mumba_handle mumba_blob_property_bag;

/** Makes a `BlobPropertyBag` without members. Deferred. */
static inline mumba_status mumba_blob_property_bag_create(mumba_context *ctx, mumba_blob_property_bag *result) {
    return mumba_object_create(ctx, result);
}

/** `BlobPropertyBag.endings`. Without it: "transparent". Deferred. */
static inline mumba_status mumba_blob_property_bag_set_endings(
    mumba_context *ctx, mumba_blob_property_bag self, mumba_ending_type value) {
    return mumba_set(ctx, self, 0x80000980u, mumba_of_name(value));
}

/** `BlobPropertyBag.endings`. Reads. */
static inline mumba_status mumba_blob_property_bag_get_endings(
    mumba_context *ctx, mumba_blob_property_bag self, mumba_ending_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000980u, result);
}

/** `BlobPropertyBag.type`. Without it: "". Deferred. */
static inline mumba_status mumba_blob_property_bag_set_type(
    mumba_context *ctx, mumba_blob_property_bag self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `BlobPropertyBag.type`. Reads. */
static inline mumba_status mumba_blob_property_bag_get_type(
    mumba_context *ctx, mumba_blob_property_bag self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `FilePropertyBag`: an object with members. Those of `mumba_blob_property_bag` are for it too. */
typedef mumba_handle mumba_file_property_bag;

/** Makes a `FilePropertyBag` without members. Deferred. */
static inline mumba_status mumba_file_property_bag_create(mumba_context *ctx, mumba_file_property_bag *result) {
    return mumba_object_create(ctx, result);
}

/** `FilePropertyBag.lastModified`. Deferred. */
static inline mumba_status mumba_file_property_bag_set_last_modified(
    mumba_context *ctx, mumba_file_property_bag self, int64_t value) {
    return mumba_set(ctx, self, 0x80000d43u, mumba_of_number((double)value));
}

/** `FilePropertyBag.lastModified`. Reads. */
static inline mumba_status mumba_file_property_bag_get_last_modified(
    mumba_context *ctx, mumba_file_property_bag self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80000d43u, result);
}

#endif /* MUMBA_WEB_FILEAPI_H */
