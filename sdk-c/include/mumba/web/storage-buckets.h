/**
 * @file storage-buckets.h
 * Storage Buckets API: <https://wicg.github.io/storage-buckets/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_STORAGE_BUCKETS_H
#define MUMBA_WEB_STORAGE_BUCKETS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_cache_storage;
typedef mumba_handle mumba_file_system_directory_handle;
typedef mumba_handle mumba_idb_factory;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_storage_bucket;
typedef mumba_handle mumba_storage_bucket_manager;
typedef mumba_handle mumba_storage_bucket_options;
typedef mumba_handle mumba_storage_estimate;
typedef mumba_handle mumba_worker_navigator;

/** `Navigator.storageBuckets`. Deferred. */
static inline mumba_status mumba_navigator_get_storage_buckets(
    mumba_context *ctx, mumba_navigator self, mumba_storage_bucket_manager *result) {
    return mumba_get_handle(ctx, self, 0x8000155bu, result);
}

/** `StorageBucket`. */
typedef mumba_handle mumba_storage_bucket;

/** Gives `object` itself when it is of `StorageBucket`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_storage_bucket(
    mumba_context *ctx, mumba_handle object, mumba_storage_bucket *result) {
    return mumba_web_cast(ctx, object, 0x80000343u, 0, result);
}

/** `StorageBucket.name`. Reads. */
static inline mumba_status mumba_storage_bucket_get_name(
    mumba_context *ctx, mumba_storage_bucket self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `StorageBucket.persist`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_storage_bucket_persist(
    mumba_context *ctx, mumba_storage_bucket self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001105u, NULL, 0, result);
}

/** `StorageBucket.persisted`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_storage_bucket_persisted(
    mumba_context *ctx, mumba_storage_bucket self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001106u, NULL, 0, result);
}

/** `StorageBucket.estimate`. Gives promise<`StorageEstimate`>. Deferred. */
static inline mumba_status mumba_storage_bucket_estimate(
    mumba_context *ctx, mumba_storage_bucket self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000099du, NULL, 0, result);
}

/** `StorageBucket.setExpires`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_storage_bucket_set_expires(
    mumba_context *ctx, mumba_storage_bucket self, double expires, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(expires);
    return mumba_invoke(ctx, self, 0x80001433u, argv, 1, result);
}

/** `StorageBucket.expires`. Gives promise<a number or none>. Deferred. */
static inline mumba_status mumba_storage_bucket_expires(
    mumba_context *ctx, mumba_storage_bucket self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800009c6u, NULL, 0, result);
}

/** `StorageBucket.indexedDB`. Deferred. */
static inline mumba_status mumba_storage_bucket_get_indexed_db(
    mumba_context *ctx, mumba_storage_bucket self, mumba_idb_factory *result) {
    return mumba_get_handle(ctx, self, 0x80000c40u, result);
}

/** `StorageBucket.caches`. Deferred. */
static inline mumba_status mumba_storage_bucket_get_caches(
    mumba_context *ctx, mumba_storage_bucket self, mumba_cache_storage *result) {
    return mumba_get_handle(ctx, self, 0x8000060du, result);
}

/** `StorageBucket.getDirectory`. Gives promise<`FileSystemDirectoryHandle`>. Deferred. */
static inline mumba_status mumba_storage_bucket_get_directory(
    mumba_context *ctx, mumba_storage_bucket self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000ae8u, NULL, 0, result);
}

/** `StorageBucketManager`. */
typedef mumba_handle mumba_storage_bucket_manager;

/** Gives `object` itself when it is of `StorageBucketManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_storage_bucket_manager(
    mumba_context *ctx, mumba_handle object, mumba_storage_bucket_manager *result) {
    return mumba_web_cast(ctx, object, 0x80000344u, 0, result);
}

/** `StorageBucketManager.open`. Gives promise<`StorageBucket`>. Deferred. */
static inline mumba_status mumba_storage_bucket_manager_open(
    mumba_context *ctx, mumba_storage_bucket_manager self, mumba_string name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 1, result);
}

/** `StorageBucketManager.open`. Gives promise<`StorageBucket`>. Deferred. */
static inline mumba_status mumba_storage_bucket_manager_open_with_options(
    mumba_context *ctx, mumba_storage_bucket_manager self, mumba_string name, mumba_storage_bucket_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 2, result);
}

/** `StorageBucketManager.keys`. Gives promise<sequence<a string>>. Deferred. */
static inline mumba_status mumba_storage_bucket_manager_keys(
    mumba_context *ctx, mumba_storage_bucket_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `StorageBucketManager.delete`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_storage_bucket_manager_delete(
    mumba_context *ctx, mumba_storage_bucket_manager self, mumba_string name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `WorkerNavigator.storageBuckets`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_storage_buckets(
    mumba_context *ctx, mumba_worker_navigator self, mumba_storage_bucket_manager *result) {
    return mumba_get_handle(ctx, self, 0x8000155bu, result);
}

/** `StorageBucketOptions`: an object with members. */
typedef mumba_handle mumba_storage_bucket_options;

/** Makes a `StorageBucketOptions` without members. Deferred. */
static inline mumba_status mumba_storage_bucket_options_create(
    mumba_context *ctx, mumba_storage_bucket_options *result) {
    return mumba_object_create(ctx, result);
}

/** `StorageBucketOptions.expires`. Deferred. */
static inline mumba_status mumba_storage_bucket_options_set_expires(
    mumba_context *ctx, mumba_storage_bucket_options self, double value) {
    return mumba_set(ctx, self, 0x800009c6u, mumba_of_number(value));
}

/** `StorageBucketOptions.expires`. Reads. */
static inline mumba_status mumba_storage_bucket_options_get_expires(
    mumba_context *ctx, mumba_storage_bucket_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009c6u, result);
}

/** `StorageBucketOptions.persisted`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_bucket_options_set_persisted(
    mumba_context *ctx, mumba_storage_bucket_options self, bool value) {
    return mumba_set(ctx, self, 0x80001106u, mumba_of_bool(value));
}

/** `StorageBucketOptions.persisted`. Reads. */
static inline mumba_status mumba_storage_bucket_options_get_persisted(
    mumba_context *ctx, mumba_storage_bucket_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001106u, result);
}

/** `StorageBucketOptions.quota`. Deferred. */
static inline mumba_status mumba_storage_bucket_options_set_quota(
    mumba_context *ctx, mumba_storage_bucket_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x800011fbu, mumba_of_number((double)value));
}

/** `StorageBucketOptions.quota`. Reads. */
static inline mumba_status mumba_storage_bucket_options_get_quota(
    mumba_context *ctx, mumba_storage_bucket_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800011fbu, result);
}

#endif /* MUMBA_WEB_STORAGE_BUCKETS_H */
