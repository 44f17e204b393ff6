/**
 * @file saa-non-cookie-storage.h
 * Extending Storage Access API (SAA) to non-cookie storage: <https://privacycg.github.io/saa-non-cookie-storage/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SAA_NON_COOKIE_STORAGE_H
#define MUMBA_WEB_SAA_NON_COOKIE_STORAGE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_shared_worker_options;
typedef mumba_handle mumba_storage_access_types;
typedef mumba_name mumba_same_site_cookies_type;

/** `SameSiteCookiesType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_same_site_cookies_type;

/** "all" */
#define MUMBA_SAME_SITE_COOKIES_TYPE_ALL ((mumba_same_site_cookies_type)0x80000464u)
/** "none" */
#define MUMBA_SAME_SITE_COOKIES_TYPE_NONE ((mumba_same_site_cookies_type)0x80000f06u)

/** `Document.hasUnpartitionedCookieAccess`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_document_has_unpartitioned_cookie_access(
    mumba_context *ctx, mumba_document self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000bbdu, NULL, 0, result);
}

/** `SharedWorkerOptions.sameSiteCookies`. Deferred. */
static inline mumba_status mumba_shared_worker_options_set_same_site_cookies(
    mumba_context *ctx, mumba_shared_worker_options self, mumba_same_site_cookies_type value) {
    return mumba_set(ctx, self, 0x8000138bu, mumba_of_name(value));
}

/** `SharedWorkerOptions.sameSiteCookies`. Reads. */
static inline mumba_status mumba_shared_worker_options_get_same_site_cookies(
    mumba_context *ctx, mumba_shared_worker_options self, mumba_same_site_cookies_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000138bu, result);
}

/** `StorageAccessTypes`: an object with members. */
typedef mumba_handle mumba_storage_access_types;

/** Makes a `StorageAccessTypes` without members. Deferred. */
static inline mumba_status mumba_storage_access_types_create(mumba_context *ctx, mumba_storage_access_types *result) {
    return mumba_object_create(ctx, result);
}

/** `StorageAccessTypes.BroadcastChannel`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_broadcast_channel(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x80000055u, mumba_of_bool(value));
}

/** `StorageAccessTypes.BroadcastChannel`. Reads. */
static inline mumba_status mumba_storage_access_types_get_broadcast_channel(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000055u, result);
}

/** `StorageAccessTypes.SharedWorker`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_shared_worker(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x80000330u, mumba_of_bool(value));
}

/** `StorageAccessTypes.SharedWorker`. Reads. */
static inline mumba_status mumba_storage_access_types_get_shared_worker(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000330u, result);
}

/** `StorageAccessTypes.all`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_all(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x80000464u, mumba_of_bool(value));
}

/** `StorageAccessTypes.all`. Reads. */
static inline mumba_status mumba_storage_access_types_get_all(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000464u, result);
}

/** `StorageAccessTypes.caches`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_caches(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x8000060du, mumba_of_bool(value));
}

/** `StorageAccessTypes.caches`. Reads. */
static inline mumba_status mumba_storage_access_types_get_caches(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000060du, result);
}

/** `StorageAccessTypes.cookies`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_cookies(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x8000074eu, mumba_of_bool(value));
}

/** `StorageAccessTypes.cookies`. Reads. */
static inline mumba_status mumba_storage_access_types_get_cookies(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000074eu, result);
}

/** `StorageAccessTypes.createObjectURL`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_create_object_url(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x8000079fu, mumba_of_bool(value));
}

/** `StorageAccessTypes.createObjectURL`. Reads. */
static inline mumba_status mumba_storage_access_types_get_create_object_url(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000079fu, result);
}

/** `StorageAccessTypes.estimate`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_estimate(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x8000099du, mumba_of_bool(value));
}

/** `StorageAccessTypes.estimate`. Reads. */
static inline mumba_status mumba_storage_access_types_get_estimate(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000099du, result);
}

/** `StorageAccessTypes.getDirectory`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_get_directory(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x80000ae8u, mumba_of_bool(value));
}

/** `StorageAccessTypes.getDirectory`. Reads. */
static inline mumba_status mumba_storage_access_types_get_get_directory(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ae8u, result);
}

/** `StorageAccessTypes.indexedDB`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_indexed_db(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x80000c40u, mumba_of_bool(value));
}

/** `StorageAccessTypes.indexedDB`. Reads. */
static inline mumba_status mumba_storage_access_types_get_indexed_db(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c40u, result);
}

/** `StorageAccessTypes.localStorage`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_local_storage(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x80000d88u, mumba_of_bool(value));
}

/** `StorageAccessTypes.localStorage`. Reads. */
static inline mumba_status mumba_storage_access_types_get_local_storage(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d88u, result);
}

/** `StorageAccessTypes.locks`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_locks(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x80000d8fu, mumba_of_bool(value));
}

/** `StorageAccessTypes.locks`. Reads. */
static inline mumba_status mumba_storage_access_types_get_locks(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d8fu, result);
}

/** `StorageAccessTypes.revokeObjectURL`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_revoke_object_url(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x80001325u, mumba_of_bool(value));
}

/** `StorageAccessTypes.revokeObjectURL`. Reads. */
static inline mumba_status mumba_storage_access_types_get_revoke_object_url(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001325u, result);
}

/** `StorageAccessTypes.sessionStorage`. Without it: false. Deferred. */
static inline mumba_status mumba_storage_access_types_set_session_storage(
    mumba_context *ctx, mumba_storage_access_types self, bool value) {
    return mumba_set(ctx, self, 0x8000141au, mumba_of_bool(value));
}

/** `StorageAccessTypes.sessionStorage`. Reads. */
static inline mumba_status mumba_storage_access_types_get_session_storage(
    mumba_context *ctx, mumba_storage_access_types self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000141au, result);
}

#endif /* MUMBA_WEB_SAA_NON_COOKIE_STORAGE_H */
