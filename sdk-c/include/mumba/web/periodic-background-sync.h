/**
 * @file periodic-background-sync.h
 * Web Periodic Background Synchronization: <https://wicg.github.io/periodic-background-sync/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PERIODIC_BACKGROUND_SYNC_H
#define MUMBA_WEB_PERIODIC_BACKGROUND_SYNC_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_background_sync_options;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_periodic_sync_event;
typedef mumba_handle mumba_periodic_sync_event_init;
typedef mumba_handle mumba_periodic_sync_manager;
typedef mumba_handle mumba_service_worker_global_scope;
typedef mumba_handle mumba_service_worker_registration;

/** `PeriodicSyncEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_periodic_sync_event;

/** Gives `object` itself when it is of `PeriodicSyncEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_periodic_sync_event(
    mumba_context *ctx, mumba_handle object, mumba_periodic_sync_event *result) {
    return mumba_web_cast(ctx, object, 0x8000026eu, 0, result);
}

/** `new PeriodicSyncEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_periodic_sync_event_new(
    mumba_context *ctx, mumba_string type, mumba_periodic_sync_event_init init, mumba_periodic_sync_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000026eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PeriodicSyncEvent.tag`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_periodic_sync_event_get_tag(
    mumba_context *ctx, mumba_periodic_sync_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015bcu, result);
}

/** `PeriodicSyncManager`. */
typedef mumba_handle mumba_periodic_sync_manager;

/** Gives `object` itself when it is of `PeriodicSyncManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_periodic_sync_manager(
    mumba_context *ctx, mumba_handle object, mumba_periodic_sync_manager *result) {
    return mumba_web_cast(ctx, object, 0x8000026fu, 0, result);
}

/** `PeriodicSyncManager.register`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_periodic_sync_manager_register(
    mumba_context *ctx, mumba_periodic_sync_manager self, mumba_string tag, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(tag);
    return mumba_invoke(ctx, self, 0x80001265u, argv, 1, result);
}

/** `PeriodicSyncManager.register`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_periodic_sync_manager_register_with_options(
    mumba_context *ctx, mumba_periodic_sync_manager self, mumba_string tag, mumba_background_sync_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(tag);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001265u, argv, 2, result);
}

/** `PeriodicSyncManager.getTags`. Gives promise<sequence<a string>>. Deferred. */
static inline mumba_status mumba_periodic_sync_manager_get_tags(
    mumba_context *ctx, mumba_periodic_sync_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b62u, NULL, 0, result);
}

/** `PeriodicSyncManager.unregister`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_periodic_sync_manager_unregister(
    mumba_context *ctx, mumba_periodic_sync_manager self, mumba_string tag, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(tag);
    return mumba_invoke(ctx, self, 0x800016ecu, argv, 1, result);
}

/**
 * `ServiceWorkerGlobalScope.onperiodicsync`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onperiodicsync(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe5u, result);
}

/** `ServiceWorkerGlobalScope.onperiodicsync`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onperiodicsync(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe5u, mumba_web_of_nullable(value));
}

/** `ServiceWorkerRegistration.periodicSync`. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_periodic_sync(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_periodic_sync_manager *result) {
    return mumba_get_handle(ctx, self, 0x800010fdu, result);
}

/** `BackgroundSyncOptions`: an object with members. */
typedef mumba_handle mumba_background_sync_options;

/** Makes a `BackgroundSyncOptions` without members. Deferred. */
static inline mumba_status mumba_background_sync_options_create(
    mumba_context *ctx, mumba_background_sync_options *result) {
    return mumba_object_create(ctx, result);
}

/** `BackgroundSyncOptions.minInterval`. Without it: 0. Deferred. */
static inline mumba_status mumba_background_sync_options_set_min_interval(
    mumba_context *ctx, mumba_background_sync_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000e7cu, mumba_of_number((double)value));
}

/** `BackgroundSyncOptions.minInterval`. Reads. */
static inline mumba_status mumba_background_sync_options_get_min_interval(
    mumba_context *ctx, mumba_background_sync_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000e7cu, result);
}

/**
 * `PeriodicSyncEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. It needs
 * `tag`.
 */
typedef mumba_handle mumba_periodic_sync_event_init;

/** Makes a `PeriodicSyncEventInit` without members. Deferred. */
static inline mumba_status mumba_periodic_sync_event_init_create(
    mumba_context *ctx, mumba_periodic_sync_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PeriodicSyncEventInit.tag`. Deferred. */
static inline mumba_status mumba_periodic_sync_event_init_set_tag(
    mumba_context *ctx, mumba_periodic_sync_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015bcu, mumba_of_string(value));
}

/** `PeriodicSyncEventInit.tag`. Reads. */
static inline mumba_status mumba_periodic_sync_event_init_get_tag(
    mumba_context *ctx, mumba_periodic_sync_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015bcu, result);
}

#endif /* MUMBA_WEB_PERIODIC_BACKGROUND_SYNC_H */
