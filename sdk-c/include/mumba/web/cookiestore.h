/**
 * @file cookiestore.h
 * Cookie Store API Standard: <https://cookiestore.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_COOKIESTORE_H
#define MUMBA_WEB_COOKIESTORE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_cookie_change_event;
typedef mumba_handle mumba_cookie_change_event_init;
typedef mumba_handle mumba_cookie_init;
typedef mumba_handle mumba_cookie_list_item;
typedef mumba_handle mumba_cookie_store;
typedef mumba_handle mumba_cookie_store_delete_options;
typedef mumba_handle mumba_cookie_store_get_options;
typedef mumba_handle mumba_cookie_store_manager;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_extendable_cookie_change_event;
typedef mumba_handle mumba_extendable_cookie_change_event_init;
typedef mumba_handle mumba_service_worker_global_scope;
typedef mumba_handle mumba_service_worker_registration;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_cookie_same_site;

/** Gets a `mumba_cookie_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_cookie_change_event_listener)(mumba_context *ctx, void *user, mumba_cookie_change_event event);

/** `CookieSameSite`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_cookie_same_site;

/** "strict" */
#define MUMBA_COOKIE_SAME_SITE_STRICT ((mumba_cookie_same_site)0x80001563u)
/** "lax" */
#define MUMBA_COOKIE_SAME_SITE_LAX ((mumba_cookie_same_site)0x80000d49u)
/** "none" */
#define MUMBA_COOKIE_SAME_SITE_NONE ((mumba_cookie_same_site)0x80000f06u)

/** `CookieChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_cookie_change_event;

/** Gives `object` itself when it is of `CookieChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_cookie_change_event(
    mumba_context *ctx, mumba_handle object, mumba_cookie_change_event *result) {
    return mumba_web_cast(ctx, object, 0x800000b3u, 0, result);
}

/** `new CookieChangeEvent`. Deferred. */
static inline mumba_status mumba_cookie_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_cookie_change_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CookieChangeEvent`. Deferred. */
static inline mumba_status mumba_cookie_change_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_cookie_change_event_init event_init_dict,
    mumba_cookie_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CookieChangeEvent.changed`. Gives frozen array<`CookieListItem`>. Deferred. */
static inline mumba_status mumba_cookie_change_event_get_changed(
    mumba_context *ctx, mumba_cookie_change_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000647u, result);
}

/** `CookieChangeEvent.deleted`. Gives frozen array<`CookieListItem`>. Deferred. */
static inline mumba_status mumba_cookie_change_event_get_deleted(
    mumba_context *ctx, mumba_cookie_change_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000085bu, result);
}

/** `CookieStore`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_cookie_store;

/** Gives `object` itself when it is of `CookieStore`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_cookie_store(mumba_context *ctx, mumba_handle object, mumba_cookie_store *result) {
    return mumba_web_cast(ctx, object, 0x800000b4u, 0, result);
}

/** `CookieStore.get`. Gives promise<`CookieListItem` or none>. Deferred. */
static inline mumba_status mumba_cookie_store_get_with_name(
    mumba_context *ctx, mumba_cookie_store self, mumba_string name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `CookieStore.get`. Gives promise<`CookieListItem` or none>. Deferred. */
static inline mumba_status mumba_cookie_store_get(mumba_context *ctx, mumba_cookie_store self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000aa6u, NULL, 0, result);
}

/** `CookieStore.get`. Gives promise<`CookieListItem` or none>. Deferred. */
static inline mumba_status mumba_cookie_store_get_with_options(
    mumba_context *ctx, mumba_cookie_store self, mumba_cookie_store_get_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `CookieStore.getAll`. Gives promise<sequence<`CookieListItem`>>. Deferred. */
static inline mumba_status mumba_cookie_store_get_all_with_name(
    mumba_context *ctx, mumba_cookie_store self, mumba_string name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 1, result);
}

/** `CookieStore.getAll`. Gives promise<sequence<`CookieListItem`>>. Deferred. */
static inline mumba_status mumba_cookie_store_get_all(
    mumba_context *ctx, mumba_cookie_store self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000aacu, NULL, 0, result);
}

/** `CookieStore.getAll`. Gives promise<sequence<`CookieListItem`>>. Deferred. */
static inline mumba_status mumba_cookie_store_get_all_with_options(
    mumba_context *ctx, mumba_cookie_store self, mumba_cookie_store_get_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 1, result);
}

/** `CookieStore.set`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cookie_store_set_with_name_and_value(
    mumba_context *ctx, mumba_cookie_store self, mumba_string name, mumba_string value, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 2, result);
}

/** `CookieStore.set`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cookie_store_set_with_options(
    mumba_context *ctx, mumba_cookie_store self, mumba_cookie_init options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 1, result);
}

/** `CookieStore.delete`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cookie_store_delete_with_name(
    mumba_context *ctx, mumba_cookie_store self, mumba_string name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `CookieStore.delete`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cookie_store_delete_with_options(
    mumba_context *ctx, mumba_cookie_store self, mumba_cookie_store_delete_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `CookieStore.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_cookie_store_get_onchange(
    mumba_context *ctx, mumba_cookie_store self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `CookieStore.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_cookie_store_set_onchange(
    mumba_context *ctx, mumba_cookie_store self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** The event `change` of `CookieStore`, a `CookieChangeEvent`. */
static inline mumba_status mumba_cookie_store_on_change(
    mumba_context *ctx, mumba_cookie_store self, mumba_cookie_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_cookie_store_on_change`, in the way that `options` says. */
static inline mumba_status mumba_cookie_store_on_change_with_options(
    mumba_context *ctx, mumba_cookie_store self, const mumba_listener_options *options,
    mumba_cookie_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** `CookieStoreManager`. */
typedef mumba_handle mumba_cookie_store_manager;

/** Gives `object` itself when it is of `CookieStoreManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_cookie_store_manager(
    mumba_context *ctx, mumba_handle object, mumba_cookie_store_manager *result) {
    return mumba_web_cast(ctx, object, 0x800000b5u, 0, result);
}

/** `CookieStoreManager.subscribe`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cookie_store_manager_subscribe(
    mumba_context *ctx, mumba_cookie_store_manager self, const mumba_cookie_store_get_options *subscriptions,
    size_t subscriptions_count, mumba_promise *result) {
    mumba_handle subscriptions_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_handle(ctx, subscriptions, subscriptions_count, &subscriptions_array);
    argv[0] = mumba_web_of_nullable(subscriptions_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001582u, argv, 1, result);
    if (subscriptions_array) mumba_release(ctx, subscriptions_array);
    return status;
}

/** `CookieStoreManager.getSubscriptions`. Gives promise<sequence<`CookieStoreGetOptions`>>. Deferred. */
static inline mumba_status mumba_cookie_store_manager_get_subscriptions(
    mumba_context *ctx, mumba_cookie_store_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b5bu, NULL, 0, result);
}

/** `CookieStoreManager.unsubscribe`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cookie_store_manager_unsubscribe(
    mumba_context *ctx, mumba_cookie_store_manager self, const mumba_cookie_store_get_options *subscriptions,
    size_t subscriptions_count, mumba_promise *result) {
    mumba_handle subscriptions_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_handle(ctx, subscriptions, subscriptions_count, &subscriptions_array);
    argv[0] = mumba_web_of_nullable(subscriptions_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016f2u, argv, 1, result);
    if (subscriptions_array) mumba_release(ctx, subscriptions_array);
    return status;
}

/** `ExtendableCookieChangeEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_extendable_cookie_change_event;

/** Gives `object` itself when it is of `ExtendableCookieChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_extendable_cookie_change_event(
    mumba_context *ctx, mumba_handle object, mumba_extendable_cookie_change_event *result) {
    return mumba_web_cast(ctx, object, 0x80000101u, 0, result);
}

/** `new ExtendableCookieChangeEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_cookie_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_extendable_cookie_change_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000101u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ExtendableCookieChangeEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_cookie_change_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_extendable_cookie_change_event_init event_init_dict,
    mumba_extendable_cookie_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000101u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `ExtendableCookieChangeEvent.changed`. Gives frozen array<`CookieListItem`>. Deferred. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_extendable_cookie_change_event_get_changed(
    mumba_context *ctx, mumba_extendable_cookie_change_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000647u, result);
}

/**
 * `ExtendableCookieChangeEvent.deleted`. Gives frozen array<`CookieListItem`>. Deferred. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_extendable_cookie_change_event_get_deleted(
    mumba_context *ctx, mumba_extendable_cookie_change_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000085bu, result);
}

/** `ServiceWorkerGlobalScope.cookieStore`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_cookie_store(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_cookie_store *result) {
    return mumba_get_handle(ctx, self, 0x8000074cu, result);
}

/**
 * `ServiceWorkerGlobalScope.oncookiechange`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_oncookiechange(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f74u, result);
}

/** `ServiceWorkerGlobalScope.oncookiechange`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_oncookiechange(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f74u, mumba_web_of_nullable(value));
}

/** `ServiceWorkerRegistration.cookies`. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_cookies(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_cookie_store_manager *result) {
    return mumba_get_handle(ctx, self, 0x8000074eu, result);
}

/** `Window.cookieStore`. Deferred. */
static inline mumba_status mumba_window_get_cookie_store(
    mumba_context *ctx, mumba_window self, mumba_cookie_store *result) {
    return mumba_get_handle(ctx, self, 0x8000074cu, result);
}

/** `CookieChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_cookie_change_event_init;

/** Makes a `CookieChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_cookie_change_event_init_create(
    mumba_context *ctx, mumba_cookie_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `CookieChangeEventInit.changed`. Deferred. */
static inline mumba_status mumba_cookie_change_event_init_set_changed(
    mumba_context *ctx, mumba_cookie_change_event_init self, const mumba_cookie_list_item *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000647u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `CookieChangeEventInit.changed`. Gives sequence<`CookieListItem`> or none. Reads. */
static inline mumba_status mumba_cookie_change_event_init_get_changed(
    mumba_context *ctx, mumba_cookie_change_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000647u, result);
}

/** `CookieChangeEventInit.deleted`. Deferred. */
static inline mumba_status mumba_cookie_change_event_init_set_deleted(
    mumba_context *ctx, mumba_cookie_change_event_init self, const mumba_cookie_list_item *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000085bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `CookieChangeEventInit.deleted`. Gives sequence<`CookieListItem`> or none. Reads. */
static inline mumba_status mumba_cookie_change_event_init_get_deleted(
    mumba_context *ctx, mumba_cookie_change_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000085bu, result);
}

/** `CookieInit`: an object with members. It needs `name`, `value`. */
typedef mumba_handle mumba_cookie_init;

/** Makes a `CookieInit` without members. Deferred. */
static inline mumba_status mumba_cookie_init_create(mumba_context *ctx, mumba_cookie_init *result) {
    return mumba_object_create(ctx, result);
}

/** `CookieInit.domain`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_cookie_init_set_domain(
    mumba_context *ctx, mumba_cookie_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008f5u, mumba_web_of_nullable_string(value));
}

/** `CookieInit.domain`. Gives a string or none. Reads. */
static inline mumba_status mumba_cookie_init_get_domain(
    mumba_context *ctx, mumba_cookie_init self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800008f5u, result);
}

/** `CookieInit.expires`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_cookie_init_set_expires(
    mumba_context *ctx, mumba_cookie_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800009c6u, value);
}

/** `CookieInit.expires`. Gives a number or none. Reads. */
static inline mumba_status mumba_cookie_init_get_expires(
    mumba_context *ctx, mumba_cookie_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009c6u, result);
}

/** `CookieInit.maxAge`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_cookie_init_set_max_age(
    mumba_context *ctx, mumba_cookie_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000e0cu, value);
}

/** `CookieInit.maxAge`. Gives a number or none. Reads. */
static inline mumba_status mumba_cookie_init_get_max_age(
    mumba_context *ctx, mumba_cookie_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e0cu, result);
}

/** `CookieInit.name`. Deferred. */
static inline mumba_status mumba_cookie_init_set_name(mumba_context *ctx, mumba_cookie_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `CookieInit.name`. Reads. */
static inline mumba_status mumba_cookie_init_get_name(
    mumba_context *ctx, mumba_cookie_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CookieInit.partitioned`. Without it: false. Deferred. */
static inline mumba_status mumba_cookie_init_set_partitioned(mumba_context *ctx, mumba_cookie_init self, bool value) {
    return mumba_set(ctx, self, 0x800010c9u, mumba_of_bool(value));
}

/** `CookieInit.partitioned`. Reads. */
static inline mumba_status mumba_cookie_init_get_partitioned(mumba_context *ctx, mumba_cookie_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010c9u, result);
}

/** `CookieInit.path`. Without it: "/". Deferred. */
static inline mumba_status mumba_cookie_init_set_path(mumba_context *ctx, mumba_cookie_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010cfu, mumba_of_string(value));
}

/** `CookieInit.path`. Reads. */
static inline mumba_status mumba_cookie_init_get_path(
    mumba_context *ctx, mumba_cookie_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010cfu, result);
}

/** `CookieInit.sameSite`. Without it: "strict". Deferred. */
static inline mumba_status mumba_cookie_init_set_same_site(
    mumba_context *ctx, mumba_cookie_init self, mumba_cookie_same_site value) {
    return mumba_set(ctx, self, 0x8000138au, mumba_of_name(value));
}

/** `CookieInit.sameSite`. Reads. */
static inline mumba_status mumba_cookie_init_get_same_site(
    mumba_context *ctx, mumba_cookie_init self, mumba_cookie_same_site *result) {
    return mumba_web_get_name(ctx, self, 0x8000138au, result);
}

/** `CookieInit.value`. Deferred. */
static inline mumba_status mumba_cookie_init_set_value(mumba_context *ctx, mumba_cookie_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_string(value));
}

/** `CookieInit.value`. Reads. */
static inline mumba_status mumba_cookie_init_get_value(
    mumba_context *ctx, mumba_cookie_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000174eu, result);
}

/** `CookieListItem`: an object with members. */
typedef mumba_handle mumba_cookie_list_item;

/** Makes a `CookieListItem` without members. Deferred. */
static inline mumba_status mumba_cookie_list_item_create(mumba_context *ctx, mumba_cookie_list_item *result) {
    return mumba_object_create(ctx, result);
}

/** `CookieListItem.name`. Deferred. */
static inline mumba_status mumba_cookie_list_item_set_name(
    mumba_context *ctx, mumba_cookie_list_item self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `CookieListItem.name`. Reads. */
static inline mumba_status mumba_cookie_list_item_get_name(
    mumba_context *ctx, mumba_cookie_list_item self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CookieListItem.value`. Deferred. */
static inline mumba_status mumba_cookie_list_item_set_value(
    mumba_context *ctx, mumba_cookie_list_item self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_string(value));
}

/** `CookieListItem.value`. Reads. */
static inline mumba_status mumba_cookie_list_item_get_value(
    mumba_context *ctx, mumba_cookie_list_item self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000174eu, result);
}

/** `CookieStoreDeleteOptions`: an object with members. It needs `name`. */
typedef mumba_handle mumba_cookie_store_delete_options;

/** Makes a `CookieStoreDeleteOptions` without members. Deferred. */
static inline mumba_status mumba_cookie_store_delete_options_create(
    mumba_context *ctx, mumba_cookie_store_delete_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CookieStoreDeleteOptions.domain`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_cookie_store_delete_options_set_domain(
    mumba_context *ctx, mumba_cookie_store_delete_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008f5u, mumba_web_of_nullable_string(value));
}

/** `CookieStoreDeleteOptions.domain`. Gives a string or none. Reads. */
static inline mumba_status mumba_cookie_store_delete_options_get_domain(
    mumba_context *ctx, mumba_cookie_store_delete_options self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800008f5u, result);
}

/** `CookieStoreDeleteOptions.name`. Deferred. */
static inline mumba_status mumba_cookie_store_delete_options_set_name(
    mumba_context *ctx, mumba_cookie_store_delete_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `CookieStoreDeleteOptions.name`. Reads. */
static inline mumba_status mumba_cookie_store_delete_options_get_name(
    mumba_context *ctx, mumba_cookie_store_delete_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CookieStoreDeleteOptions.partitioned`. Without it: false. Deferred. */
static inline mumba_status mumba_cookie_store_delete_options_set_partitioned(
    mumba_context *ctx, mumba_cookie_store_delete_options self, bool value) {
    return mumba_set(ctx, self, 0x800010c9u, mumba_of_bool(value));
}

/** `CookieStoreDeleteOptions.partitioned`. Reads. */
static inline mumba_status mumba_cookie_store_delete_options_get_partitioned(
    mumba_context *ctx, mumba_cookie_store_delete_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010c9u, result);
}

/** `CookieStoreDeleteOptions.path`. Without it: "/". Deferred. */
static inline mumba_status mumba_cookie_store_delete_options_set_path(
    mumba_context *ctx, mumba_cookie_store_delete_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010cfu, mumba_of_string(value));
}

/** `CookieStoreDeleteOptions.path`. Reads. */
static inline mumba_status mumba_cookie_store_delete_options_get_path(
    mumba_context *ctx, mumba_cookie_store_delete_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010cfu, result);
}

/** `CookieStoreGetOptions`: an object with members. */
typedef mumba_handle mumba_cookie_store_get_options;

/** Makes a `CookieStoreGetOptions` without members. Deferred. */
static inline mumba_status mumba_cookie_store_get_options_create(
    mumba_context *ctx, mumba_cookie_store_get_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CookieStoreGetOptions.name`. Deferred. */
static inline mumba_status mumba_cookie_store_get_options_set_name(
    mumba_context *ctx, mumba_cookie_store_get_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `CookieStoreGetOptions.name`. Reads. */
static inline mumba_status mumba_cookie_store_get_options_get_name(
    mumba_context *ctx, mumba_cookie_store_get_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CookieStoreGetOptions.url`. Deferred. */
static inline mumba_status mumba_cookie_store_get_options_set_url(
    mumba_context *ctx, mumba_cookie_store_get_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_of_string(value));
}

/** `CookieStoreGetOptions.url`. Reads. */
static inline mumba_status mumba_cookie_store_get_options_get_url(
    mumba_context *ctx, mumba_cookie_store_get_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `ExtendableCookieChangeEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. */
typedef mumba_handle mumba_extendable_cookie_change_event_init;

/** Makes a `ExtendableCookieChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_extendable_cookie_change_event_init_create(
    mumba_context *ctx, mumba_extendable_cookie_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ExtendableCookieChangeEventInit.changed`. Deferred. */
static inline mumba_status mumba_extendable_cookie_change_event_init_set_changed(
    mumba_context *ctx, mumba_extendable_cookie_change_event_init self, const mumba_cookie_list_item *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000647u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ExtendableCookieChangeEventInit.changed`. Gives sequence<`CookieListItem`> or none. Reads. */
static inline mumba_status mumba_extendable_cookie_change_event_init_get_changed(
    mumba_context *ctx, mumba_extendable_cookie_change_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000647u, result);
}

/** `ExtendableCookieChangeEventInit.deleted`. Deferred. */
static inline mumba_status mumba_extendable_cookie_change_event_init_set_deleted(
    mumba_context *ctx, mumba_extendable_cookie_change_event_init self, const mumba_cookie_list_item *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000085bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ExtendableCookieChangeEventInit.deleted`. Gives sequence<`CookieListItem`> or none. Reads. */
static inline mumba_status mumba_extendable_cookie_change_event_init_get_deleted(
    mumba_context *ctx, mumba_extendable_cookie_change_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000085bu, result);
}

#endif /* MUMBA_WEB_COOKIESTORE_H */
