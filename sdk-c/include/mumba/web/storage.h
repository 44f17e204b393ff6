/**
 * @file storage.h
 * Storage Standard: <https://storage.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_STORAGE_H
#define MUMBA_WEB_STORAGE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_storage_estimate;
typedef mumba_handle mumba_storage_manager;
typedef mumba_handle mumba_worker_navigator;

/** `Navigator.storage`. Deferred. */
static inline mumba_status mumba_navigator_get_storage(
    mumba_context *ctx, mumba_navigator self, mumba_storage_manager *result) {
    return mumba_get_handle(ctx, self, 0x80001559u, result);
}

/** `StorageManager`. */
typedef mumba_handle mumba_storage_manager;

/** Gives `object` itself when it is of `StorageManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_storage_manager(
    mumba_context *ctx, mumba_handle object, mumba_storage_manager *result) {
    return mumba_web_cast(ctx, object, 0x80000346u, 0, result);
}

/** `StorageManager.persisted`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_storage_manager_persisted(
    mumba_context *ctx, mumba_storage_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001106u, NULL, 0, result);
}

/** `StorageManager.persist`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_storage_manager_persist(
    mumba_context *ctx, mumba_storage_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001105u, NULL, 0, result);
}

/** `StorageManager.estimate`. Gives promise<`StorageEstimate`>. Deferred. */
static inline mumba_status mumba_storage_manager_estimate(
    mumba_context *ctx, mumba_storage_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000099du, NULL, 0, result);
}

/** `WorkerNavigator.storage`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_storage(
    mumba_context *ctx, mumba_worker_navigator self, mumba_storage_manager *result) {
    return mumba_get_handle(ctx, self, 0x80001559u, result);
}

/** `StorageEstimate`: an object with members. */
typedef mumba_handle mumba_storage_estimate;

/** Makes a `StorageEstimate` without members. Deferred. */
static inline mumba_status mumba_storage_estimate_create(mumba_context *ctx, mumba_storage_estimate *result) {
    return mumba_object_create(ctx, result);
}

/** `StorageEstimate.quota`. Deferred. */
static inline mumba_status mumba_storage_estimate_set_quota(
    mumba_context *ctx, mumba_storage_estimate self, uint64_t value) {
    return mumba_set(ctx, self, 0x800011fbu, mumba_of_number((double)value));
}

/** `StorageEstimate.quota`. Reads. */
static inline mumba_status mumba_storage_estimate_get_quota(
    mumba_context *ctx, mumba_storage_estimate self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800011fbu, result);
}

/** `StorageEstimate.usage`. Deferred. */
static inline mumba_status mumba_storage_estimate_set_usage(
    mumba_context *ctx, mumba_storage_estimate self, uint64_t value) {
    return mumba_set(ctx, self, 0x8000171eu, mumba_of_number((double)value));
}

/** `StorageEstimate.usage`. Reads. */
static inline mumba_status mumba_storage_estimate_get_usage(
    mumba_context *ctx, mumba_storage_estimate self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000171eu, result);
}

#endif /* MUMBA_WEB_STORAGE_H */
