/**
 * @file fs.h
 * File System Standard: <https://fs.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FS_H
#define MUMBA_WEB_FS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_file;
typedef mumba_handle mumba_file_system_create_writable_options;
typedef mumba_handle mumba_file_system_directory_handle;
typedef mumba_handle mumba_file_system_file_handle;
typedef mumba_handle mumba_file_system_get_directory_options;
typedef mumba_handle mumba_file_system_get_file_options;
typedef mumba_handle mumba_file_system_handle;
typedef mumba_handle mumba_file_system_read_write_options;
typedef mumba_handle mumba_file_system_remove_options;
typedef mumba_handle mumba_file_system_sync_access_handle;
typedef mumba_handle mumba_file_system_writable_file_stream;
typedef mumba_handle mumba_storage_manager;
typedef mumba_handle mumba_write_params;
typedef mumba_name mumba_file_system_handle_kind;
typedef mumba_name mumba_write_command_type;

/** `FileSystemHandleKind`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_file_system_handle_kind;

/** "file" */
#define MUMBA_FILE_SYSTEM_HANDLE_KIND_FILE ((mumba_file_system_handle_kind)0x80000a05u)
/** "directory" */
#define MUMBA_FILE_SYSTEM_HANDLE_KIND_DIRECTORY ((mumba_file_system_handle_kind)0x800008c2u)

/** `WriteCommandType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_write_command_type;

/** "write" */
#define MUMBA_WRITE_COMMAND_TYPE_WRITE ((mumba_write_command_type)0x800017e8u)
/** "seek" */
#define MUMBA_WRITE_COMMAND_TYPE_SEEK ((mumba_write_command_type)0x800013dbu)
/** "truncate" */
#define MUMBA_WRITE_COMMAND_TYPE_TRUNCATE ((mumba_write_command_type)0x8000167cu)

/** `FileSystemDirectoryHandle`. It is a `mumba_file_system_handle` too. */
typedef mumba_handle mumba_file_system_directory_handle;

/** Gives `object` itself when it is of `FileSystemDirectoryHandle`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file_system_directory_handle(
    mumba_context *ctx, mumba_handle object, mumba_file_system_directory_handle *result) {
    return mumba_web_cast(ctx, object, 0x8000010fu, 0, result);
}

/** `FileSystemDirectoryHandle.entries`. Gives async iterator<[a string, `FileSystemHandle`]>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_entries(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_async_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `FileSystemDirectoryHandle.keys`. Gives async iterator<a string>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_keys(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_async_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `FileSystemDirectoryHandle.values`. Gives async iterator<`FileSystemHandle`>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_values(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_async_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `FileSystemDirectoryHandle.getFileHandle`. Gives promise<`FileSystemFileHandle`>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_get_file_handle(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_string name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000af9u, argv, 1, result);
}

/** `FileSystemDirectoryHandle.getFileHandle`. Gives promise<`FileSystemFileHandle`>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_get_file_handle_with_options(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_string name,
    mumba_file_system_get_file_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000af9u, argv, 2, result);
}

/** `FileSystemDirectoryHandle.getDirectoryHandle`. Gives promise<`FileSystemDirectoryHandle`>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_get_directory_handle(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_string name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000ae9u, argv, 1, result);
}

/** `FileSystemDirectoryHandle.getDirectoryHandle`. Gives promise<`FileSystemDirectoryHandle`>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_get_directory_handle_with_options(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_string name,
    mumba_file_system_get_directory_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000ae9u, argv, 2, result);
}

/** `FileSystemDirectoryHandle.removeEntry`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_remove_entry(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_string name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x8000128du, argv, 1, result);
}

/** `FileSystemDirectoryHandle.removeEntry`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_remove_entry_with_options(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_string name,
    mumba_file_system_remove_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000128du, argv, 2, result);
}

/** `FileSystemDirectoryHandle.resolve`. Gives promise<sequence<a string> or none>. Deferred. */
static inline mumba_status mumba_file_system_directory_handle_resolve(
    mumba_context *ctx, mumba_file_system_directory_handle self, mumba_file_system_handle possible_descendant,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(possible_descendant);
    return mumba_invoke(ctx, self, 0x800012fbu, argv, 1, result);
}

/** `FileSystemFileHandle`. It is a `mumba_file_system_handle` too. */
typedef mumba_handle mumba_file_system_file_handle;

/** Gives `object` itself when it is of `FileSystemFileHandle`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file_system_file_handle(
    mumba_context *ctx, mumba_handle object, mumba_file_system_file_handle *result) {
    return mumba_web_cast(ctx, object, 0x80000110u, 0, result);
}

/** `FileSystemFileHandle.getFile`. Gives promise<`File`>. Deferred. */
static inline mumba_status mumba_file_system_file_handle_get_file(
    mumba_context *ctx, mumba_file_system_file_handle self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000af8u, NULL, 0, result);
}

/** `FileSystemFileHandle.createWritable`. Gives promise<`FileSystemWritableFileStream`>. Deferred. */
static inline mumba_status mumba_file_system_file_handle_create_writable(
    mumba_context *ctx, mumba_file_system_file_handle self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800007ceu, NULL, 0, result);
}

/** `FileSystemFileHandle.createWritable`. Gives promise<`FileSystemWritableFileStream`>. Deferred. */
static inline mumba_status mumba_file_system_file_handle_create_writable_with_options(
    mumba_context *ctx, mumba_file_system_file_handle self, mumba_file_system_create_writable_options options,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800007ceu, argv, 1, result);
}

/**
 * `FileSystemFileHandle.createSyncAccessHandle`. Gives promise<`FileSystemSyncAccessHandle`>. Deferred. Not in
 * windows: DedicatedWorker.
 */
static inline mumba_status mumba_file_system_file_handle_create_sync_access_handle(
    mumba_context *ctx, mumba_file_system_file_handle self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800007c2u, NULL, 0, result);
}

/** `FileSystemHandle`. */
typedef mumba_handle mumba_file_system_handle;

/** Gives `object` itself when it is of `FileSystemHandle`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file_system_handle(
    mumba_context *ctx, mumba_handle object, mumba_file_system_handle *result) {
    return mumba_web_cast(ctx, object, 0x80000111u, 0, result);
}

/** `FileSystemHandle.kind`. Reads. */
static inline mumba_status mumba_file_system_handle_get_kind(
    mumba_context *ctx, mumba_file_system_handle self, mumba_file_system_handle_kind *result) {
    return mumba_web_get_name(ctx, self, 0x80000d2bu, result);
}

/** `FileSystemHandle.name`. Reads. */
static inline mumba_status mumba_file_system_handle_get_name(
    mumba_context *ctx, mumba_file_system_handle self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `FileSystemHandle.isSameEntry`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_file_system_handle_is_same_entry(
    mumba_context *ctx, mumba_file_system_handle self, mumba_file_system_handle other, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    return mumba_invoke(ctx, self, 0x80000ce0u, argv, 1, result);
}

/** `FileSystemSyncAccessHandle`. Not in windows: DedicatedWorker. */
typedef mumba_handle mumba_file_system_sync_access_handle;

/** Gives `object` itself when it is of `FileSystemSyncAccessHandle`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file_system_sync_access_handle(
    mumba_context *ctx, mumba_handle object, mumba_file_system_sync_access_handle *result) {
    return mumba_web_cast(ctx, object, 0x80000112u, 0, result);
}

/**
 * `FileSystemSyncAccessHandle.read`. `buffer`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Reads. Not in windows:
 * DedicatedWorker.
 */
static inline mumba_status mumba_file_system_sync_access_handle_read(
    mumba_context *ctx, mumba_file_system_sync_access_handle self, mumba_object buffer, uint64_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(buffer);
    return mumba_web_call_uint64(ctx, self, 0x80001227u, argv, 1, result);
}

/**
 * `FileSystemSyncAccessHandle.read`. `buffer`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Reads. Not in windows:
 * DedicatedWorker.
 */
static inline mumba_status mumba_file_system_sync_access_handle_read_with_options(
    mumba_context *ctx, mumba_file_system_sync_access_handle self, mumba_object buffer,
    mumba_file_system_read_write_options options, uint64_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_handle(options);
    return mumba_web_call_uint64(ctx, self, 0x80001227u, argv, 2, result);
}

/**
 * `FileSystemSyncAccessHandle.write`. `buffer`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array`
 * or `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Reads. Not in windows:
 * DedicatedWorker.
 */
static inline mumba_status mumba_file_system_sync_access_handle_write(
    mumba_context *ctx, mumba_file_system_sync_access_handle self, mumba_object buffer, uint64_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(buffer);
    return mumba_web_call_uint64(ctx, self, 0x800017e8u, argv, 1, result);
}

/**
 * `FileSystemSyncAccessHandle.write`. `buffer`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array`
 * or `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Reads. Not in windows:
 * DedicatedWorker.
 */
static inline mumba_status mumba_file_system_sync_access_handle_write_with_options(
    mumba_context *ctx, mumba_file_system_sync_access_handle self, mumba_object buffer,
    mumba_file_system_read_write_options options, uint64_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_handle(options);
    return mumba_web_call_uint64(ctx, self, 0x800017e8u, argv, 2, result);
}

/** `FileSystemSyncAccessHandle.truncate`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_file_system_sync_access_handle_truncate(
    mumba_context *ctx, mumba_file_system_sync_access_handle self, uint64_t new_size) {
    return mumba_call_plain(
        ctx, self, 0x8000167cu, 01u, MUMBA_NONE, MUMBA_NONE, (double)new_size, 0, 0, 0, 0, 0, 0, 0);
}

/** `FileSystemSyncAccessHandle.getSize`. Reads. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_file_system_sync_access_handle_get_size(
    mumba_context *ctx, mumba_file_system_sync_access_handle self, uint64_t *result) {
    return mumba_web_call_uint64(ctx, self, 0x80000b53u, NULL, 0, result);
}

/** `FileSystemSyncAccessHandle.flush`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_file_system_sync_access_handle_flush(
    mumba_context *ctx, mumba_file_system_sync_access_handle self) {
    return mumba_invoke(ctx, self, 0x80000a33u, NULL, 0, NULL);
}

/** `FileSystemSyncAccessHandle.close`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_file_system_sync_access_handle_close(
    mumba_context *ctx, mumba_file_system_sync_access_handle self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `FileSystemWritableFileStream`. It is a `mumba_writable_stream` too. */
typedef mumba_handle mumba_file_system_writable_file_stream;

/** Gives `object` itself when it is of `FileSystemWritableFileStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_file_system_writable_file_stream(
    mumba_context *ctx, mumba_handle object, mumba_file_system_writable_file_stream *result) {
    return mumba_web_cast(ctx, object, 0x80000113u, 0, result);
}

/**
 * `FileSystemWritableFileStream.write`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `Blob`. Gives promise<nothing>. Deferred.
 */
static inline mumba_status mumba_file_system_writable_file_stream_write_with_object(
    mumba_context *ctx, mumba_file_system_writable_file_stream self, mumba_object data, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x800017e8u, argv, 1, result);
}

/** `FileSystemWritableFileStream.write`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_file_system_writable_file_stream_write_with_write_params(
    mumba_context *ctx, mumba_file_system_writable_file_stream self, mumba_write_params data, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x800017e8u, argv, 1, result);
}

/** `FileSystemWritableFileStream.write`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_file_system_writable_file_stream_write_with_str(
    mumba_context *ctx, mumba_file_system_writable_file_stream self, mumba_string data, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x800017e8u, argv, 1, result);
}

/** `FileSystemWritableFileStream.seek`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_file_system_writable_file_stream_seek(
    mumba_context *ctx, mumba_file_system_writable_file_stream self, uint64_t position, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)position);
    return mumba_invoke(ctx, self, 0x800013dbu, argv, 1, result);
}

/** `FileSystemWritableFileStream.truncate`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_file_system_writable_file_stream_truncate(
    mumba_context *ctx, mumba_file_system_writable_file_stream self, uint64_t size, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)size);
    return mumba_invoke(ctx, self, 0x8000167cu, argv, 1, result);
}

/** `StorageManager.getDirectory`. Gives promise<`FileSystemDirectoryHandle`>. Deferred. */
static inline mumba_status mumba_storage_manager_get_directory(
    mumba_context *ctx, mumba_storage_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000ae8u, NULL, 0, result);
}

/** `FileSystemCreateWritableOptions`: an object with members. */
typedef mumba_handle mumba_file_system_create_writable_options;

/** Makes a `FileSystemCreateWritableOptions` without members. Deferred. */
static inline mumba_status mumba_file_system_create_writable_options_create(
    mumba_context *ctx, mumba_file_system_create_writable_options *result) {
    return mumba_object_create(ctx, result);
}

/** `FileSystemCreateWritableOptions.keepExistingData`. Without it: false. Deferred. */
static inline mumba_status mumba_file_system_create_writable_options_set_keep_existing_data(
    mumba_context *ctx, mumba_file_system_create_writable_options self, bool value) {
    return mumba_set(ctx, self, 0x80000d14u, mumba_of_bool(value));
}

/** `FileSystemCreateWritableOptions.keepExistingData`. Reads. */
static inline mumba_status mumba_file_system_create_writable_options_get_keep_existing_data(
    mumba_context *ctx, mumba_file_system_create_writable_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d14u, result);
}

/** `FileSystemGetDirectoryOptions`: an object with members. */
typedef mumba_handle mumba_file_system_get_directory_options;

/** Makes a `FileSystemGetDirectoryOptions` without members. Deferred. */
static inline mumba_status mumba_file_system_get_directory_options_create(
    mumba_context *ctx, mumba_file_system_get_directory_options *result) {
    return mumba_object_create(ctx, result);
}

/** `FileSystemGetDirectoryOptions.create`. Without it: false. Deferred. */
static inline mumba_status mumba_file_system_get_directory_options_set_create(
    mumba_context *ctx, mumba_file_system_get_directory_options self, bool value) {
    return mumba_set(ctx, self, 0x8000076eu, mumba_of_bool(value));
}

/** `FileSystemGetDirectoryOptions.create`. Reads. */
static inline mumba_status mumba_file_system_get_directory_options_get_create(
    mumba_context *ctx, mumba_file_system_get_directory_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000076eu, result);
}

/** `FileSystemGetFileOptions`: an object with members. */
typedef mumba_handle mumba_file_system_get_file_options;

/** Makes a `FileSystemGetFileOptions` without members. Deferred. */
static inline mumba_status mumba_file_system_get_file_options_create(
    mumba_context *ctx, mumba_file_system_get_file_options *result) {
    return mumba_object_create(ctx, result);
}

/** `FileSystemGetFileOptions.create`. Without it: false. Deferred. */
static inline mumba_status mumba_file_system_get_file_options_set_create(
    mumba_context *ctx, mumba_file_system_get_file_options self, bool value) {
    return mumba_set(ctx, self, 0x8000076eu, mumba_of_bool(value));
}

/** `FileSystemGetFileOptions.create`. Reads. */
static inline mumba_status mumba_file_system_get_file_options_get_create(
    mumba_context *ctx, mumba_file_system_get_file_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000076eu, result);
}

/** `FileSystemReadWriteOptions`: an object with members. */
typedef mumba_handle mumba_file_system_read_write_options;

/** Makes a `FileSystemReadWriteOptions` without members. Deferred. */
static inline mumba_status mumba_file_system_read_write_options_create(
    mumba_context *ctx, mumba_file_system_read_write_options *result) {
    return mumba_object_create(ctx, result);
}

/** `FileSystemReadWriteOptions.at`. Deferred. */
static inline mumba_status mumba_file_system_read_write_options_set_at(
    mumba_context *ctx, mumba_file_system_read_write_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x8000051bu, mumba_of_number((double)value));
}

/** `FileSystemReadWriteOptions.at`. Reads. */
static inline mumba_status mumba_file_system_read_write_options_get_at(
    mumba_context *ctx, mumba_file_system_read_write_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000051bu, result);
}

/** `FileSystemRemoveOptions`: an object with members. */
typedef mumba_handle mumba_file_system_remove_options;

/** Makes a `FileSystemRemoveOptions` without members. Deferred. */
static inline mumba_status mumba_file_system_remove_options_create(
    mumba_context *ctx, mumba_file_system_remove_options *result) {
    return mumba_object_create(ctx, result);
}

/** `FileSystemRemoveOptions.recursive`. Without it: false. Deferred. */
static inline mumba_status mumba_file_system_remove_options_set_recursive(
    mumba_context *ctx, mumba_file_system_remove_options self, bool value) {
    return mumba_set(ctx, self, 0x8000124cu, mumba_of_bool(value));
}

/** `FileSystemRemoveOptions.recursive`. Reads. */
static inline mumba_status mumba_file_system_remove_options_get_recursive(
    mumba_context *ctx, mumba_file_system_remove_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000124cu, result);
}

/** `WriteParams`: an object with members. It needs `type`. */
typedef mumba_handle mumba_write_params;

/** Makes a `WriteParams` without members. Deferred. */
static inline mumba_status mumba_write_params_create(mumba_context *ctx, mumba_write_params *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `WriteParams.data`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or `Blob` or none. Deferred.
 */
static inline mumba_status mumba_write_params_set_data_with_object(
    mumba_context *ctx, mumba_write_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_web_of_nullable(value));
}

/** `WriteParams.data`. Deferred. */
static inline mumba_status mumba_write_params_set_data_with_str(
    mumba_context *ctx, mumba_write_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_string(value));
}

/**
 * `WriteParams.data`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or `Blob` or a string or none. Reads.
 */
static inline mumba_status mumba_write_params_get_data(
    mumba_context *ctx, mumba_write_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000000bu, result);
}

/** `WriteParams.position`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_write_params_set_position(
    mumba_context *ctx, mumba_write_params self, mumba_value value) {
    return mumba_set(ctx, self, 0x80001161u, value);
}

/** `WriteParams.position`. Gives a number or none. Reads. */
static inline mumba_status mumba_write_params_get_position(
    mumba_context *ctx, mumba_write_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001161u, result);
}

/** `WriteParams.size`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_write_params_set_size(mumba_context *ctx, mumba_write_params self, mumba_value value) {
    return mumba_set(ctx, self, 0x800014b8u, value);
}

/** `WriteParams.size`. Gives a number or none. Reads. */
static inline mumba_status mumba_write_params_get_size(
    mumba_context *ctx, mumba_write_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800014b8u, result);
}

/** `WriteParams.type`. Deferred. */
static inline mumba_status mumba_write_params_set_type(
    mumba_context *ctx, mumba_write_params self, mumba_write_command_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `WriteParams.type`. Reads. */
static inline mumba_status mumba_write_params_get_type(
    mumba_context *ctx, mumba_write_params self, mumba_write_command_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

#endif /* MUMBA_WEB_FS_H */
