/**
 * @file background-sync.h
 * Web Background Synchronization: <https://wicg.github.io/background-sync/spec/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_BACKGROUND_SYNC_H
#define MUMBA_WEB_BACKGROUND_SYNC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_service_worker_global_scope;
typedef mumba_handle mumba_service_worker_registration;
typedef mumba_handle mumba_sync_event;
typedef mumba_handle mumba_sync_event_init;
typedef mumba_handle mumba_sync_manager;

/** `ServiceWorkerGlobalScope.onsync`. Gives `EventHandlerNonNull` or none. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_onsync(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000102fu, result);
}

/** `ServiceWorkerGlobalScope.onsync`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onsync(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000102fu, mumba_web_of_nullable(value));
}

/** `ServiceWorkerRegistration.sync`. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_sync(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_sync_manager *result) {
    return mumba_get_handle(ctx, self, 0x800015aau, result);
}

/** `SyncEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_sync_event;

/** Gives `object` itself when it is of `SyncEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_sync_event(mumba_context *ctx, mumba_handle object, mumba_sync_event *result) {
    return mumba_web_cast(ctx, object, 0x80000350u, 0, result);
}

/** `new SyncEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_sync_event_new(
    mumba_context *ctx, mumba_string type, mumba_sync_event_init init, mumba_sync_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000350u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SyncEvent.tag`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_sync_event_get_tag(mumba_context *ctx, mumba_sync_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015bcu, result);
}

/** `SyncEvent.lastChance`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_sync_event_get_last_chance(mumba_context *ctx, mumba_sync_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d3eu, result);
}

/** `SyncManager`. */
typedef mumba_handle mumba_sync_manager;

/** Gives `object` itself when it is of `SyncManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_sync_manager(mumba_context *ctx, mumba_handle object, mumba_sync_manager *result) {
    return mumba_web_cast(ctx, object, 0x80000351u, 0, result);
}

/** `SyncManager.register`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_sync_manager_register(
    mumba_context *ctx, mumba_sync_manager self, mumba_string tag, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(tag);
    return mumba_invoke(ctx, self, 0x80001265u, argv, 1, result);
}

/** `SyncManager.getTags`. Gives promise<sequence<a string>>. Deferred. */
static inline mumba_status mumba_sync_manager_get_tags(
    mumba_context *ctx, mumba_sync_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b62u, NULL, 0, result);
}

/** `SyncEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. It needs `tag`. */
typedef mumba_handle mumba_sync_event_init;

/** Makes a `SyncEventInit` without members. Deferred. */
static inline mumba_status mumba_sync_event_init_create(mumba_context *ctx, mumba_sync_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `SyncEventInit.lastChance`. Without it: false. Deferred. */
static inline mumba_status mumba_sync_event_init_set_last_chance(
    mumba_context *ctx, mumba_sync_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000d3eu, mumba_of_bool(value));
}

/** `SyncEventInit.lastChance`. Reads. */
static inline mumba_status mumba_sync_event_init_get_last_chance(
    mumba_context *ctx, mumba_sync_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d3eu, result);
}

/** `SyncEventInit.tag`. Deferred. */
static inline mumba_status mumba_sync_event_init_set_tag(
    mumba_context *ctx, mumba_sync_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015bcu, mumba_of_string(value));
}

/** `SyncEventInit.tag`. Reads. */
static inline mumba_status mumba_sync_event_init_get_tag(
    mumba_context *ctx, mumba_sync_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015bcu, result);
}

#endif /* MUMBA_WEB_BACKGROUND_SYNC_H */
