/**
 * @file web-locks.h
 * Web Locks API: <https://w3c.github.io/web-locks/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEB_LOCKS_H
#define MUMBA_WEB_WEB_LOCKS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_lock;
typedef mumba_handle mumba_lock_granted_callback;
typedef mumba_handle mumba_lock_info;
typedef mumba_handle mumba_lock_manager;
typedef mumba_handle mumba_lock_manager_snapshot;
typedef mumba_handle mumba_lock_options;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_worker_navigator;
typedef mumba_name mumba_lock_mode;

/** `LockMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_lock_mode;

/** "shared" */
#define MUMBA_LOCK_MODE_SHARED ((mumba_lock_mode)0x80001482u)
/** "exclusive" */
#define MUMBA_LOCK_MODE_EXCLUSIVE ((mumba_lock_mode)0x800009b6u)

/**
 * `LockGrantedCallback`: a function made with `mumba_callback_create`. It is called with lock (`Lock` or none) and
 * returns promise<any value>.
 */
typedef mumba_handle mumba_lock_granted_callback;

/** `Lock`. */
typedef mumba_handle mumba_lock;

/** Gives `object` itself when it is of `Lock`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_lock(mumba_context *ctx, mumba_handle object, mumba_lock *result) {
    return mumba_web_cast(ctx, object, 0x800001f0u, 0, result);
}

/** `Lock.name`. Reads. */
static inline mumba_status mumba_lock_get_name(mumba_context *ctx, mumba_lock self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `Lock.mode`. Reads. */
static inline mumba_status mumba_lock_get_mode(mumba_context *ctx, mumba_lock self, mumba_lock_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `LockManager`. */
typedef mumba_handle mumba_lock_manager;

/** Gives `object` itself when it is of `LockManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_lock_manager(mumba_context *ctx, mumba_handle object, mumba_lock_manager *result) {
    return mumba_web_cast(ctx, object, 0x800001f1u, 0, result);
}

/** `LockManager.request`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_lock_manager_request_with_callback(
    mumba_context *ctx, mumba_lock_manager self, mumba_string name, mumba_lock_granted_callback callback,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(callback);
    return mumba_invoke(ctx, self, 0x800012bdu, argv, 2, result);
}

/** `LockManager.request`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_lock_manager_request_with_options_and_callback(
    mumba_context *ctx, mumba_lock_manager self, mumba_string name, mumba_lock_options options,
    mumba_lock_granted_callback callback, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(options);
    argv[2] = mumba_of_handle(callback);
    return mumba_invoke(ctx, self, 0x800012bdu, argv, 3, result);
}

/** `LockManager.query`. Gives promise<`LockManagerSnapshot`>. Deferred. */
static inline mumba_status mumba_lock_manager_query(
    mumba_context *ctx, mumba_lock_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800011edu, NULL, 0, result);
}

/** `Navigator.locks`. Deferred. */
static inline mumba_status mumba_navigator_get_locks(
    mumba_context *ctx, mumba_navigator self, mumba_lock_manager *result) {
    return mumba_get_handle(ctx, self, 0x80000d8fu, result);
}

/** `WorkerNavigator.locks`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_locks(
    mumba_context *ctx, mumba_worker_navigator self, mumba_lock_manager *result) {
    return mumba_get_handle(ctx, self, 0x80000d8fu, result);
}

/** `LockInfo`: an object with members. */
typedef mumba_handle mumba_lock_info;

/** Makes a `LockInfo` without members. Deferred. */
static inline mumba_status mumba_lock_info_create(mumba_context *ctx, mumba_lock_info *result) {
    return mumba_object_create(ctx, result);
}

/** `LockInfo.clientId`. Deferred. */
static inline mumba_status mumba_lock_info_set_client_id(mumba_context *ctx, mumba_lock_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000695u, mumba_of_string(value));
}

/** `LockInfo.clientId`. Reads. */
static inline mumba_status mumba_lock_info_get_client_id(
    mumba_context *ctx, mumba_lock_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000695u, result);
}

/** `LockInfo.mode`. Deferred. */
static inline mumba_status mumba_lock_info_set_mode(mumba_context *ctx, mumba_lock_info self, mumba_lock_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `LockInfo.mode`. Reads. */
static inline mumba_status mumba_lock_info_get_mode(mumba_context *ctx, mumba_lock_info self, mumba_lock_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `LockInfo.name`. Deferred. */
static inline mumba_status mumba_lock_info_set_name(mumba_context *ctx, mumba_lock_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `LockInfo.name`. Reads. */
static inline mumba_status mumba_lock_info_get_name(mumba_context *ctx, mumba_lock_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `LockManagerSnapshot`: an object with members. */
typedef mumba_handle mumba_lock_manager_snapshot;

/** Makes a `LockManagerSnapshot` without members. Deferred. */
static inline mumba_status mumba_lock_manager_snapshot_create(mumba_context *ctx, mumba_lock_manager_snapshot *result) {
    return mumba_object_create(ctx, result);
}

/** `LockManagerSnapshot.held`. Deferred. */
static inline mumba_status mumba_lock_manager_snapshot_set_held(
    mumba_context *ctx, mumba_lock_manager_snapshot self, const mumba_lock_info *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bceu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `LockManagerSnapshot.held`. Gives sequence<`LockInfo`> or none. Reads. */
static inline mumba_status mumba_lock_manager_snapshot_get_held(
    mumba_context *ctx, mumba_lock_manager_snapshot self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bceu, result);
}

/** `LockManagerSnapshot.pending`. Deferred. */
static inline mumba_status mumba_lock_manager_snapshot_set_pending(
    mumba_context *ctx, mumba_lock_manager_snapshot self, const mumba_lock_info *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800010f6u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `LockManagerSnapshot.pending`. Gives sequence<`LockInfo`> or none. Reads. */
static inline mumba_status mumba_lock_manager_snapshot_get_pending(
    mumba_context *ctx, mumba_lock_manager_snapshot self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010f6u, result);
}

/** `LockOptions`: an object with members. */
typedef mumba_handle mumba_lock_options;

/** Makes a `LockOptions` without members. Deferred. */
static inline mumba_status mumba_lock_options_create(mumba_context *ctx, mumba_lock_options *result) {
    return mumba_object_create(ctx, result);
}

/** `LockOptions.ifAvailable`. Without it: false. Deferred. */
static inline mumba_status mumba_lock_options_set_if_available(
    mumba_context *ctx, mumba_lock_options self, bool value) {
    return mumba_set(ctx, self, 0x80000c0au, mumba_of_bool(value));
}

/** `LockOptions.ifAvailable`. Reads. */
static inline mumba_status mumba_lock_options_get_if_available(
    mumba_context *ctx, mumba_lock_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c0au, result);
}

/** `LockOptions.mode`. Without it: "exclusive". Deferred. */
static inline mumba_status mumba_lock_options_set_mode(
    mumba_context *ctx, mumba_lock_options self, mumba_lock_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `LockOptions.mode`. Reads. */
static inline mumba_status mumba_lock_options_get_mode(
    mumba_context *ctx, mumba_lock_options self, mumba_lock_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `LockOptions.signal`. Deferred. */
static inline mumba_status mumba_lock_options_set_signal(
    mumba_context *ctx, mumba_lock_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `LockOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_lock_options_get_signal(
    mumba_context *ctx, mumba_lock_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `LockOptions.steal`. Without it: false. Deferred. */
static inline mumba_status mumba_lock_options_set_steal(mumba_context *ctx, mumba_lock_options self, bool value) {
    return mumba_set(ctx, self, 0x80001539u, mumba_of_bool(value));
}

/** `LockOptions.steal`. Reads. */
static inline mumba_status mumba_lock_options_get_steal(mumba_context *ctx, mumba_lock_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001539u, result);
}

#endif /* MUMBA_WEB_WEB_LOCKS_H */
