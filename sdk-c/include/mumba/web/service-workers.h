/**
 * @file service-workers.h
 * Service Workers Nightly: <https://w3c.github.io/ServiceWorker/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SERVICE_WORKERS_H
#define MUMBA_WEB_SERVICE_WORKERS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_background_fetch_event;
typedef mumba_handle mumba_background_fetch_update_ui_event;
typedef mumba_handle mumba_cache;
typedef mumba_handle mumba_cache_query_options;
typedef mumba_handle mumba_cache_storage;
typedef mumba_handle mumba_can_make_payment_event;
typedef mumba_handle mumba_client;
typedef mumba_handle mumba_client_query_options;
typedef mumba_handle mumba_clients;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_extendable_cookie_change_event;
typedef mumba_handle mumba_extendable_event;
typedef mumba_handle mumba_extendable_event_init;
typedef mumba_handle mumba_extendable_message_event;
typedef mumba_handle mumba_extendable_message_event_init;
typedef mumba_handle mumba_fetch_event;
typedef mumba_handle mumba_fetch_event_init;
typedef mumba_handle mumba_install_event;
typedef mumba_handle mumba_message_event;
typedef mumba_handle mumba_message_port;
typedef mumba_handle mumba_multi_cache_query_options;
typedef mumba_handle mumba_navigation_preload_manager;
typedef mumba_handle mumba_navigation_preload_state;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_notification_event;
typedef mumba_handle mumba_payment_request_event;
typedef mumba_handle mumba_periodic_sync_event;
typedef mumba_handle mumba_push_event;
typedef mumba_handle mumba_push_subscription_change_event;
typedef mumba_handle mumba_registration_options;
typedef mumba_handle mumba_request;
typedef mumba_handle mumba_response;
typedef mumba_handle mumba_router_condition;
typedef mumba_handle mumba_router_rule;
typedef mumba_handle mumba_router_source_dict;
typedef mumba_handle mumba_service_worker;
typedef mumba_handle mumba_service_worker_container;
typedef mumba_handle mumba_service_worker_global_scope;
typedef mumba_handle mumba_service_worker_registration;
typedef mumba_handle mumba_structured_serialize_options;
typedef mumba_handle mumba_sync_event;
typedef mumba_handle mumba_trusted_script_url;
typedef mumba_handle mumba_url_pattern;
typedef mumba_handle mumba_url_pattern_init;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_window_client;
typedef mumba_handle mumba_worker_global_scope;
typedef mumba_name mumba_client_type;
typedef mumba_name mumba_document_visibility_state;
typedef mumba_name mumba_frame_type;
typedef mumba_name mumba_request_destination;
typedef mumba_name mumba_request_mode;
typedef mumba_name mumba_router_source_enum;
typedef mumba_name mumba_running_status;
typedef mumba_name mumba_service_worker_state;
typedef mumba_name mumba_service_worker_update_via_cache;
typedef mumba_name mumba_worker_type;

/** Gets a `mumba_background_fetch_event`, which lives until it returns. */
typedef mumba_status (*mumba_background_fetch_event_listener)(mumba_context *ctx, void *user, mumba_background_fetch_event event);

/** Gets a `mumba_background_fetch_update_ui_event`, which lives until it returns. */
typedef mumba_status (*mumba_background_fetch_update_ui_event_listener)(mumba_context *ctx, void *user, mumba_background_fetch_update_ui_event event);

/** Gets a `mumba_can_make_payment_event`, which lives until it returns. */
typedef mumba_status (*mumba_can_make_payment_event_listener)(mumba_context *ctx, void *user, mumba_can_make_payment_event event);

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_extendable_cookie_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_extendable_cookie_change_event_listener)(mumba_context *ctx, void *user, mumba_extendable_cookie_change_event event);

/** Gets a `mumba_extendable_event`, which lives until it returns. */
typedef mumba_status (*mumba_extendable_event_listener)(mumba_context *ctx, void *user, mumba_extendable_event event);

/** Gets a `mumba_extendable_message_event`, which lives until it returns. */
typedef mumba_status (*mumba_extendable_message_event_listener)(mumba_context *ctx, void *user, mumba_extendable_message_event event);

/** Gets a `mumba_fetch_event`, which lives until it returns. */
typedef mumba_status (*mumba_fetch_event_listener)(mumba_context *ctx, void *user, mumba_fetch_event event);

/** Gets a `mumba_install_event`, which lives until it returns. */
typedef mumba_status (*mumba_install_event_listener)(mumba_context *ctx, void *user, mumba_install_event event);

/** Gets a `mumba_message_event`, which lives until it returns. */
typedef mumba_status (*mumba_message_event_listener)(mumba_context *ctx, void *user, mumba_message_event event);

/** Gets a `mumba_notification_event`, which lives until it returns. */
typedef mumba_status (*mumba_notification_event_listener)(mumba_context *ctx, void *user, mumba_notification_event event);

/** Gets a `mumba_payment_request_event`, which lives until it returns. */
typedef mumba_status (*mumba_payment_request_event_listener)(mumba_context *ctx, void *user, mumba_payment_request_event event);

/** Gets a `mumba_periodic_sync_event`, which lives until it returns. */
typedef mumba_status (*mumba_periodic_sync_event_listener)(mumba_context *ctx, void *user, mumba_periodic_sync_event event);

/** Gets a `mumba_push_event`, which lives until it returns. */
typedef mumba_status (*mumba_push_event_listener)(mumba_context *ctx, void *user, mumba_push_event event);

/** Gets a `mumba_push_subscription_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_push_subscription_change_event_listener)(mumba_context *ctx, void *user, mumba_push_subscription_change_event event);

/** Gets a `mumba_sync_event`, which lives until it returns. */
typedef mumba_status (*mumba_sync_event_listener)(mumba_context *ctx, void *user, mumba_sync_event event);

/** `ClientType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_client_type;

/** "window" */
#define MUMBA_CLIENT_TYPE_WINDOW ((mumba_client_type)0x800017d7u)
/** "worker" */
#define MUMBA_CLIENT_TYPE_WORKER ((mumba_client_type)0x800017ddu)
/** "sharedworker" */
#define MUMBA_CLIENT_TYPE_SHAREDWORKER ((mumba_client_type)0x80001485u)
/** "all" */
#define MUMBA_CLIENT_TYPE_ALL ((mumba_client_type)0x80000464u)

/** `FrameType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_frame_type;

/** "auxiliary" */
#define MUMBA_FRAME_TYPE_AUXILIARY ((mumba_frame_type)0x8000054eu)
/** "top-level" */
#define MUMBA_FRAME_TYPE_TOP_LEVEL ((mumba_frame_type)0x8000163fu)
/** "nested" */
#define MUMBA_FRAME_TYPE_NESTED ((mumba_frame_type)0x80000edbu)
/** "none" */
#define MUMBA_FRAME_TYPE_NONE ((mumba_frame_type)0x80000f06u)

/** `RouterSourceEnum`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_router_source_enum;

/** "cache" */
#define MUMBA_ROUTER_SOURCE_ENUM_CACHE ((mumba_router_source_enum)0x8000060bu)
/** "fetch-event" */
#define MUMBA_ROUTER_SOURCE_ENUM_FETCH_EVENT ((mumba_router_source_enum)0x800009feu)
/** "network" */
#define MUMBA_ROUTER_SOURCE_ENUM_NETWORK ((mumba_router_source_enum)0x80000edcu)
/** "race-network-and-fetch-handler" */
#define MUMBA_ROUTER_SOURCE_ENUM_RACE_NETWORK_AND_FETCH_HANDLER ((mumba_router_source_enum)0x8000120au)

/** `RunningStatus`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_running_status;

/** "running" */
#define MUMBA_RUNNING_STATUS_RUNNING ((mumba_running_status)0x80001379u)
/** "not-running" */
#define MUMBA_RUNNING_STATUS_NOT_RUNNING ((mumba_running_status)0x80000f0eu)

/** `ServiceWorkerState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_service_worker_state;

/** "parsed" */
#define MUMBA_SERVICE_WORKER_STATE_PARSED ((mumba_service_worker_state)0x800010c6u)
/** "installing" */
#define MUMBA_SERVICE_WORKER_STATE_INSTALLING ((mumba_service_worker_state)0x80000c89u)
/** "installed" */
#define MUMBA_SERVICE_WORKER_STATE_INSTALLED ((mumba_service_worker_state)0x80000c88u)
/** "activating" */
#define MUMBA_SERVICE_WORKER_STATE_ACTIVATING ((mumba_service_worker_state)0x8000041fu)
/** "activated" */
#define MUMBA_SERVICE_WORKER_STATE_ACTIVATED ((mumba_service_worker_state)0x8000041eu)
/** "redundant" */
#define MUMBA_SERVICE_WORKER_STATE_REDUNDANT ((mumba_service_worker_state)0x80001257u)

/** `ServiceWorkerUpdateViaCache`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_service_worker_update_via_cache;

/** "imports" */
#define MUMBA_SERVICE_WORKER_UPDATE_VIA_CACHE_IMPORTS ((mumba_service_worker_update_via_cache)0x80000c28u)
/** "all" */
#define MUMBA_SERVICE_WORKER_UPDATE_VIA_CACHE_ALL ((mumba_service_worker_update_via_cache)0x80000464u)
/** "none" */
#define MUMBA_SERVICE_WORKER_UPDATE_VIA_CACHE_NONE ((mumba_service_worker_update_via_cache)0x80000f06u)

/** `Cache`. */
typedef mumba_handle mumba_cache;

/** Gives `object` itself when it is of `Cache`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_cache(mumba_context *ctx, mumba_handle object, mumba_cache *result) {
    return mumba_web_cast(ctx, object, 0x80000096u, 0, result);
}

/** `Cache.match`. Gives promise<`Response` or none>. Deferred. */
static inline mumba_status mumba_cache_match_with_request(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(request);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 1, result);
}

/** `Cache.match`. Gives promise<`Response` or none>. Deferred. */
static inline mumba_status mumba_cache_match_with_str(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(request);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 1, result);
}

/** `Cache.match`. Gives promise<`Response` or none>. Deferred. */
static inline mumba_status mumba_cache_match_with_request_and_options(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 2, result);
}

/** `Cache.match`. Gives promise<`Response` or none>. Deferred. */
static inline mumba_status mumba_cache_match_with_str_and_options(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 2, result);
}

/** `Cache.matchAll`. Gives promise<frozen array<`Response`>>. Deferred. */
static inline mumba_status mumba_cache_match_all(mumba_context *ctx, mumba_cache self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000dfeu, NULL, 0, result);
}

/** `Cache.matchAll`. Gives promise<frozen array<`Response`>>. Deferred. */
static inline mumba_status mumba_cache_match_all_with_request(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(request);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 1, result);
}

/** `Cache.matchAll`. Gives promise<frozen array<`Response`>>. Deferred. */
static inline mumba_status mumba_cache_match_all_with_str(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(request);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 1, result);
}

/** `Cache.matchAll`. Gives promise<frozen array<`Response`>>. Deferred. */
static inline mumba_status mumba_cache_match_all_with_request_and_options(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 2, result);
}

/** `Cache.matchAll`. Gives promise<frozen array<`Response`>>. Deferred. */
static inline mumba_status mumba_cache_match_all_with_str_and_options(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 2, result);
}

/** `Cache.add`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cache_add_with_request(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(request);
    return mumba_invoke(ctx, self, 0x80000433u, argv, 1, result);
}

/** `Cache.add`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cache_add_with_str(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(request);
    return mumba_invoke(ctx, self, 0x80000433u, argv, 1, result);
}

/** `Cache.addAll`. `requests`: sequence<`Request` or a string>. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cache_add_all(
    mumba_context *ctx, mumba_cache self, const mumba_value *requests, size_t requests_count, mumba_promise *result) {
    mumba_handle requests_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_value(ctx, requests, requests_count, &requests_array);
    argv[0] = mumba_web_of_nullable(requests_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000434u, argv, 1, result);
    if (requests_array) mumba_release(ctx, requests_array);
    return status;
}

/** `Cache.put`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cache_put_with_request(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_response response, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(request);
    argv[1] = mumba_of_handle(response);
    return mumba_invoke(ctx, self, 0x800011e4u, argv, 2, result);
}

/** `Cache.put`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_cache_put_with_str(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_response response, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(request);
    argv[1] = mumba_of_handle(response);
    return mumba_invoke(ctx, self, 0x800011e4u, argv, 2, result);
}

/** `Cache.delete`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_cache_delete_with_request(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(request);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `Cache.delete`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_cache_delete_with_str(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(request);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `Cache.delete`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_cache_delete_with_request_and_options(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 2, result);
}

/** `Cache.delete`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_cache_delete_with_str_and_options(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 2, result);
}

/** `Cache.keys`. Gives promise<frozen array<`Request`>>. Deferred. */
static inline mumba_status mumba_cache_keys(mumba_context *ctx, mumba_cache self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `Cache.keys`. Gives promise<frozen array<`Request`>>. Deferred. */
static inline mumba_status mumba_cache_keys_with_request(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(request);
    return mumba_invoke(ctx, self, 0x80000d28u, argv, 1, result);
}

/** `Cache.keys`. Gives promise<frozen array<`Request`>>. Deferred. */
static inline mumba_status mumba_cache_keys_with_str(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(request);
    return mumba_invoke(ctx, self, 0x80000d28u, argv, 1, result);
}

/** `Cache.keys`. Gives promise<frozen array<`Request`>>. Deferred. */
static inline mumba_status mumba_cache_keys_with_request_and_options(
    mumba_context *ctx, mumba_cache self, mumba_request request, mumba_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000d28u, argv, 2, result);
}

/** `Cache.keys`. Gives promise<frozen array<`Request`>>. Deferred. */
static inline mumba_status mumba_cache_keys_with_str_and_options(
    mumba_context *ctx, mumba_cache self, mumba_string request, mumba_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000d28u, argv, 2, result);
}

/** `CacheStorage`. */
typedef mumba_handle mumba_cache_storage;

/** Gives `object` itself when it is of `CacheStorage`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_cache_storage(
    mumba_context *ctx, mumba_handle object, mumba_cache_storage *result) {
    return mumba_web_cast(ctx, object, 0x80000097u, 0, result);
}

/** `CacheStorage.match`. Gives promise<`Response` or none>. Deferred. */
static inline mumba_status mumba_cache_storage_match_with_request(
    mumba_context *ctx, mumba_cache_storage self, mumba_request request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(request);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 1, result);
}

/** `CacheStorage.match`. Gives promise<`Response` or none>. Deferred. */
static inline mumba_status mumba_cache_storage_match_with_str(
    mumba_context *ctx, mumba_cache_storage self, mumba_string request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(request);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 1, result);
}

/** `CacheStorage.match`. Gives promise<`Response` or none>. Deferred. */
static inline mumba_status mumba_cache_storage_match_with_request_and_options(
    mumba_context *ctx, mumba_cache_storage self, mumba_request request, mumba_multi_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 2, result);
}

/** `CacheStorage.match`. Gives promise<`Response` or none>. Deferred. */
static inline mumba_status mumba_cache_storage_match_with_str_and_options(
    mumba_context *ctx, mumba_cache_storage self, mumba_string request, mumba_multi_cache_query_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 2, result);
}

/** `CacheStorage.has`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_cache_storage_has(
    mumba_context *ctx, mumba_cache_storage self, mumba_string cache_name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(cache_name);
    return mumba_invoke(ctx, self, 0x80000baau, argv, 1, result);
}

/** `CacheStorage.open`. Gives promise<`Cache`>. Deferred. */
static inline mumba_status mumba_cache_storage_open(
    mumba_context *ctx, mumba_cache_storage self, mumba_string cache_name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(cache_name);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 1, result);
}

/** `CacheStorage.delete`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_cache_storage_delete(
    mumba_context *ctx, mumba_cache_storage self, mumba_string cache_name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(cache_name);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `CacheStorage.keys`. Gives promise<sequence<a string>>. Deferred. */
static inline mumba_status mumba_cache_storage_keys(
    mumba_context *ctx, mumba_cache_storage self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `Client`. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_client;

/** Gives `object` itself when it is of `Client`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_client(mumba_context *ctx, mumba_handle object, mumba_client *result) {
    return mumba_web_cast(ctx, object, 0x800000a4u, 0, result);
}

/** `Client.url`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_client_get_url(mumba_context *ctx, mumba_client self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `Client.frameType`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_client_get_frame_type(
    mumba_context *ctx, mumba_client self, mumba_frame_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000a70u, result);
}

/** `Client.id`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_client_get_id(mumba_context *ctx, mumba_client self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `Client.type`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_client_get_type(mumba_context *ctx, mumba_client self, mumba_client_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `Client.postMessage`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_client_post_message_with_transfer(
    mumba_context *ctx, mumba_client self, mumba_value message, const mumba_object *transfer, size_t transfer_count) {
    mumba_handle transfer_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = message;
    mumba_status status = mumba_web_array_of_handle(ctx, transfer, transfer_count, &transfer_array);
    argv[1] = mumba_web_of_nullable(transfer_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001169u, argv, 2, NULL);
    if (transfer_array) mumba_release(ctx, transfer_array);
    return status;
}

/** `Client.postMessage`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_client_post_message(mumba_context *ctx, mumba_client self, mumba_value message) {
    mumba_value argv[1];
    argv[0] = message;
    return mumba_invoke(ctx, self, 0x80001169u, argv, 1, NULL);
}

/** `Client.postMessage`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_client_post_message_with_options(
    mumba_context *ctx, mumba_client self, mumba_value message, mumba_structured_serialize_options options) {
    mumba_value argv[2];
    argv[0] = message;
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001169u, argv, 2, NULL);
}

/** `Clients`. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_clients;

/** Gives `object` itself when it is of `Clients`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_clients(mumba_context *ctx, mumba_handle object, mumba_clients *result) {
    return mumba_web_cast(ctx, object, 0x800000a5u, 0, result);
}

/** `Clients.get`. Gives promise<`Client` or none>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_clients_get(
    mumba_context *ctx, mumba_clients self, mumba_string id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(id);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `Clients.matchAll`. Gives promise<frozen array<`Client`>>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_clients_match_all(mumba_context *ctx, mumba_clients self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000dfeu, NULL, 0, result);
}

/** `Clients.matchAll`. Gives promise<frozen array<`Client`>>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_clients_match_all_with_options(
    mumba_context *ctx, mumba_clients self, mumba_client_query_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 1, result);
}

/** `Clients.openWindow`. Gives promise<`WindowClient` or none>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_clients_open_window(
    mumba_context *ctx, mumba_clients self, mumba_string url, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    return mumba_invoke(ctx, self, 0x80001058u, argv, 1, result);
}

/** `Clients.claim`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_clients_claim(mumba_context *ctx, mumba_clients self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000066eu, NULL, 0, result);
}

/** `ExtendableEvent`. It is a `mumba_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_extendable_event;

/** Gives `object` itself when it is of `ExtendableEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_extendable_event(
    mumba_context *ctx, mumba_handle object, mumba_extendable_event *result) {
    return mumba_web_cast(ctx, object, 0x80000102u, 0, result);
}

/** `new ExtendableEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_event_new(
    mumba_context *ctx, mumba_string type, mumba_extendable_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000102u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ExtendableEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_extendable_event_init event_init_dict,
    mumba_extendable_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000102u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ExtendableEvent.waitUntil`. `f`: promise<any value>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_event_wait_until(
    mumba_context *ctx, mumba_extendable_event self, mumba_promise f) {
    return mumba_call_plain(ctx, self, 0x800017abu, 03u, f, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ExtendableMessageEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_extendable_message_event;

/** Gives `object` itself when it is of `ExtendableMessageEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_extendable_message_event(
    mumba_context *ctx, mumba_handle object, mumba_extendable_message_event *result) {
    return mumba_web_cast(ctx, object, 0x80000103u, 0, result);
}

/** `new ExtendableMessageEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_message_event_new(
    mumba_context *ctx, mumba_string type, mumba_extendable_message_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000103u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ExtendableMessageEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_message_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_extendable_message_event_init event_init_dict,
    mumba_extendable_message_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000103u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ExtendableMessageEvent.data`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_message_event_get_data(
    mumba_context *ctx, mumba_extendable_message_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000000bu, result);
}

/**
 * `ExtendableMessageEvent.data`. Gives an object. Deferred: what the handle holds may turn out to be null. Not in
 * windows: ServiceWorker.
 */
static inline mumba_status mumba_extendable_message_event_get_data_deferred(
    mumba_context *ctx, mumba_extendable_message_event self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `ExtendableMessageEvent.origin`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_message_event_get_origin(
    mumba_context *ctx, mumba_extendable_message_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001075u, result);
}

/** `ExtendableMessageEvent.lastEventId`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_message_event_get_last_event_id(
    mumba_context *ctx, mumba_extendable_message_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d41u, result);
}

/**
 * `ExtendableMessageEvent.source`. Gives `Client` or `ServiceWorker` or `MessagePort` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_extendable_message_event_get_source(
    mumba_context *ctx, mumba_extendable_message_event self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014e5u, result);
}

/**
 * `ExtendableMessageEvent.source`. Gives `Client` or `ServiceWorker` or `MessagePort`. Deferred: what the handle
 * holds may turn out to be null. Not in windows: ServiceWorker.
 */
static inline mumba_status mumba_extendable_message_event_get_source_deferred(
    mumba_context *ctx, mumba_extendable_message_event self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800014e5u, result);
}

/** `ExtendableMessageEvent.ports`. Gives frozen array<`MessagePort`>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_extendable_message_event_get_ports(
    mumba_context *ctx, mumba_extendable_message_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001160u, result);
}

/** `FetchEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_fetch_event;

/** Gives `object` itself when it is of `FetchEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_fetch_event(mumba_context *ctx, mumba_handle object, mumba_fetch_event *result) {
    return mumba_web_cast(ctx, object, 0x80000109u, 0, result);
}

/** `new FetchEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_fetch_event_new(
    mumba_context *ctx, mumba_string type, mumba_fetch_event_init event_init_dict, mumba_fetch_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000109u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `FetchEvent.request`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_fetch_event_get_request(
    mumba_context *ctx, mumba_fetch_event self, mumba_request *result) {
    return mumba_get_handle(ctx, self, 0x800012bdu, result);
}

/** `FetchEvent.preloadResponse`. Gives promise<any value>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_fetch_event_get_preload_response(
    mumba_context *ctx, mumba_fetch_event self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80001183u, result);
}

/** `FetchEvent.clientId`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_fetch_event_get_client_id(
    mumba_context *ctx, mumba_fetch_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000695u, result);
}

/** `FetchEvent.resultingClientId`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_fetch_event_get_resulting_client_id(
    mumba_context *ctx, mumba_fetch_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001318u, result);
}

/** `FetchEvent.handled`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_fetch_event_get_handled(
    mumba_context *ctx, mumba_fetch_event self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80000b9fu, result);
}

/** `FetchEvent.respondWith`. `r`: promise<`Response`>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_fetch_event_respond_with(mumba_context *ctx, mumba_fetch_event self, mumba_promise r) {
    return mumba_call_plain(ctx, self, 0x80001305u, 03u, r, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `InstallEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_install_event;

/** Gives `object` itself when it is of `InstallEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_install_event(
    mumba_context *ctx, mumba_handle object, mumba_install_event *result) {
    return mumba_web_cast(ctx, object, 0x800001dbu, 0, result);
}

/** `new InstallEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_install_event_new(mumba_context *ctx, mumba_string type, mumba_install_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001dbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new InstallEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_install_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_extendable_event_init event_init_dict, mumba_install_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001dbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `InstallEvent.addRoutes`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_install_event_add_routes_with_router_rule(
    mumba_context *ctx, mumba_install_event self, mumba_router_rule rules, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(rules);
    return mumba_invoke(ctx, self, 0x80000440u, argv, 1, result);
}

/** `InstallEvent.addRoutes`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_install_event_add_routes_with_router_rule_sequence(
    mumba_context *ctx, mumba_install_event self, const mumba_router_rule *rules, size_t rules_count,
    mumba_promise *result) {
    mumba_handle rules_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_handle(ctx, rules, rules_count, &rules_array);
    argv[0] = mumba_web_of_nullable(rules_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000440u, argv, 1, result);
    if (rules_array) mumba_release(ctx, rules_array);
    return status;
}

/** `NavigationPreloadManager`. */
typedef mumba_handle mumba_navigation_preload_manager;

/** Gives `object` itself when it is of `NavigationPreloadManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_navigation_preload_manager(
    mumba_context *ctx, mumba_handle object, mumba_navigation_preload_manager *result) {
    return mumba_web_cast(ctx, object, 0x80000229u, 0, result);
}

/** `NavigationPreloadManager.enable`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigation_preload_manager_enable(
    mumba_context *ctx, mumba_navigation_preload_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000095du, NULL, 0, result);
}

/** `NavigationPreloadManager.disable`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigation_preload_manager_disable(
    mumba_context *ctx, mumba_navigation_preload_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800008c4u, NULL, 0, result);
}

/** `NavigationPreloadManager.setHeaderValue`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigation_preload_manager_set_header_value(
    mumba_context *ctx, mumba_navigation_preload_manager self, mumba_string value, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x80001438u, argv, 1, result);
}

/** `NavigationPreloadManager.getState`. Gives promise<`NavigationPreloadState`>. Deferred. */
static inline mumba_status mumba_navigation_preload_manager_get_state(
    mumba_context *ctx, mumba_navigation_preload_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b56u, NULL, 0, result);
}

/** `Navigator.serviceWorker`. Deferred. */
static inline mumba_status mumba_navigator_get_service_worker(
    mumba_context *ctx, mumba_navigator self, mumba_service_worker_container *result) {
    return mumba_get_handle(ctx, self, 0x80001417u, result);
}

/** `ServiceWorker`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_service_worker;

/** Gives `object` itself when it is of `ServiceWorker`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_service_worker(
    mumba_context *ctx, mumba_handle object, mumba_service_worker *result) {
    return mumba_web_cast(ctx, object, 0x8000032au, 0, result);
}

/** `ServiceWorker.scriptURL`. Reads. */
static inline mumba_status mumba_service_worker_get_script_url(
    mumba_context *ctx, mumba_service_worker self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013b5u, result);
}

/** `ServiceWorker.state`. Reads. */
static inline mumba_status mumba_service_worker_get_state(
    mumba_context *ctx, mumba_service_worker self, mumba_service_worker_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `ServiceWorker.postMessage`. Deferred. */
static inline mumba_status mumba_service_worker_post_message_with_transfer(
    mumba_context *ctx, mumba_service_worker self, mumba_value message, const mumba_object *transfer,
    size_t transfer_count) {
    mumba_handle transfer_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = message;
    mumba_status status = mumba_web_array_of_handle(ctx, transfer, transfer_count, &transfer_array);
    argv[1] = mumba_web_of_nullable(transfer_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001169u, argv, 2, NULL);
    if (transfer_array) mumba_release(ctx, transfer_array);
    return status;
}

/** `ServiceWorker.postMessage`. Deferred. */
static inline mumba_status mumba_service_worker_post_message(
    mumba_context *ctx, mumba_service_worker self, mumba_value message) {
    mumba_value argv[1];
    argv[0] = message;
    return mumba_invoke(ctx, self, 0x80001169u, argv, 1, NULL);
}

/** `ServiceWorker.postMessage`. Deferred. */
static inline mumba_status mumba_service_worker_post_message_with_options(
    mumba_context *ctx, mumba_service_worker self, mumba_value message, mumba_structured_serialize_options options) {
    mumba_value argv[2];
    argv[0] = message;
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001169u, argv, 2, NULL);
}

/** `ServiceWorker.onstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_service_worker_get_onstatechange(
    mumba_context *ctx, mumba_service_worker self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001029u, result);
}

/** `ServiceWorker.onstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_service_worker_set_onstatechange(
    mumba_context *ctx, mumba_service_worker self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001029u, mumba_web_of_nullable(value));
}

/** The event `error` of `ServiceWorker`, a `Event`. */
static inline mumba_status mumba_service_worker_on_error(
    mumba_context *ctx, mumba_service_worker self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_on_error`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_on_error_with_options(
    mumba_context *ctx, mumba_service_worker self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `statechange` of `ServiceWorker`, a `Event`. */
static inline mumba_status mumba_service_worker_on_statechange(
    mumba_context *ctx, mumba_service_worker self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_on_statechange`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_on_statechange_with_options(
    mumba_context *ctx, mumba_service_worker self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, options, listener, user, drop, subscription);
}

/** `ServiceWorkerContainer`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_service_worker_container;

/** Gives `object` itself when it is of `ServiceWorkerContainer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_service_worker_container(
    mumba_context *ctx, mumba_handle object, mumba_service_worker_container *result) {
    return mumba_web_cast(ctx, object, 0x8000032bu, 0, result);
}

/** `ServiceWorkerContainer.controller`. Gives `ServiceWorker` or none. Reads. */
static inline mumba_status mumba_service_worker_container_get_controller(
    mumba_context *ctx, mumba_service_worker_container self, mumba_service_worker *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000743u, result);
}

/** `ServiceWorkerContainer.controller`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_service_worker_container_get_controller_deferred(
    mumba_context *ctx, mumba_service_worker_container self, mumba_service_worker *result) {
    return mumba_get_handle(ctx, self, 0x80000743u, result);
}

/** `ServiceWorkerContainer.ready`. Gives promise<`ServiceWorkerRegistration`>. Deferred. */
static inline mumba_status mumba_service_worker_container_get_ready(
    mumba_context *ctx, mumba_service_worker_container self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80001238u, result);
}

/** `ServiceWorkerContainer.register`. Gives promise<`ServiceWorkerRegistration`>. Deferred. */
static inline mumba_status mumba_service_worker_container_register_with_trusted_script_url(
    mumba_context *ctx, mumba_service_worker_container self, mumba_trusted_script_url script_url,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(script_url);
    return mumba_invoke(ctx, self, 0x80001265u, argv, 1, result);
}

/** `ServiceWorkerContainer.register`. Gives promise<`ServiceWorkerRegistration`>. Deferred. */
static inline mumba_status mumba_service_worker_container_register(
    mumba_context *ctx, mumba_service_worker_container self, mumba_string script_url, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(script_url);
    return mumba_invoke(ctx, self, 0x80001265u, argv, 1, result);
}

/** `ServiceWorkerContainer.register`. Gives promise<`ServiceWorkerRegistration`>. Deferred. */
static inline mumba_status mumba_service_worker_container_register_with_trusted_script_url_and_options(
    mumba_context *ctx, mumba_service_worker_container self, mumba_trusted_script_url script_url,
    mumba_registration_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(script_url);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001265u, argv, 2, result);
}

/** `ServiceWorkerContainer.register`. Gives promise<`ServiceWorkerRegistration`>. Deferred. */
static inline mumba_status mumba_service_worker_container_register_with_options(
    mumba_context *ctx, mumba_service_worker_container self, mumba_string script_url,
    mumba_registration_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(script_url);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001265u, argv, 2, result);
}

/** `ServiceWorkerContainer.getRegistration`. Gives promise<`ServiceWorkerRegistration` or none>. Deferred. */
static inline mumba_status mumba_service_worker_container_get_registration(
    mumba_context *ctx, mumba_service_worker_container self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b3bu, NULL, 0, result);
}

/** `ServiceWorkerContainer.getRegistration`. Gives promise<`ServiceWorkerRegistration` or none>. Deferred. */
static inline mumba_status mumba_service_worker_container_get_registration_with_client_url(
    mumba_context *ctx, mumba_service_worker_container self, mumba_string client_url, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(client_url);
    return mumba_invoke(ctx, self, 0x80000b3bu, argv, 1, result);
}

/** `ServiceWorkerContainer.getRegistrations`. Gives promise<frozen array<`ServiceWorkerRegistration`>>. Deferred. */
static inline mumba_status mumba_service_worker_container_get_registrations(
    mumba_context *ctx, mumba_service_worker_container self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b3cu, NULL, 0, result);
}

/** `ServiceWorkerContainer.startMessages`. Deferred. */
static inline mumba_status mumba_service_worker_container_start_messages(
    mumba_context *ctx, mumba_service_worker_container self) {
    return mumba_invoke(ctx, self, 0x80001528u, NULL, 0, NULL);
}

/** `ServiceWorkerContainer.oncontrollerchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_service_worker_container_get_oncontrollerchange(
    mumba_context *ctx, mumba_service_worker_container self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f73u, result);
}

/** `ServiceWorkerContainer.oncontrollerchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_service_worker_container_set_oncontrollerchange(
    mumba_context *ctx, mumba_service_worker_container self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f73u, mumba_web_of_nullable(value));
}

/** `ServiceWorkerContainer.onmessage`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_service_worker_container_get_onmessage(
    mumba_context *ctx, mumba_service_worker_container self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc7u, result);
}

/** `ServiceWorkerContainer.onmessage`. `value` may be none. Deferred. */
static inline mumba_status mumba_service_worker_container_set_onmessage(
    mumba_context *ctx, mumba_service_worker_container self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc7u, mumba_web_of_nullable(value));
}

/** `ServiceWorkerContainer.onmessageerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_service_worker_container_get_onmessageerror(
    mumba_context *ctx, mumba_service_worker_container self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc8u, result);
}

/** `ServiceWorkerContainer.onmessageerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_service_worker_container_set_onmessageerror(
    mumba_context *ctx, mumba_service_worker_container self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc8u, mumba_web_of_nullable(value));
}

/** The event `controllerchange` of `ServiceWorkerContainer`, a `Event`. */
static inline mumba_status mumba_service_worker_container_on_controllerchange(
    mumba_context *ctx, mumba_service_worker_container self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000744u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_container_on_controllerchange`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_container_on_controllerchange_with_options(
    mumba_context *ctx, mumba_service_worker_container self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000744u, options, listener, user, drop, subscription);
}

/** The event `message` of `ServiceWorkerContainer`, a `MessageEvent`. */
static inline mumba_status mumba_service_worker_container_on_message(
    mumba_context *ctx, mumba_service_worker_container self, mumba_message_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_container_on_message`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_container_on_message_with_options(
    mumba_context *ctx, mumba_service_worker_container self, const mumba_listener_options *options,
    mumba_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, options, listener, user, drop, subscription);
}

/** The event `messageerror` of `ServiceWorkerContainer`, a `MessageEvent`. */
static inline mumba_status mumba_service_worker_container_on_messageerror(
    mumba_context *ctx, mumba_service_worker_container self, mumba_message_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_container_on_messageerror`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_container_on_messageerror_with_options(
    mumba_context *ctx, mumba_service_worker_container self, const mumba_listener_options *options,
    mumba_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5eu, options, listener, user, drop, subscription);
}

/** `ServiceWorkerGlobalScope`. It is a `mumba_worker_global_scope` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_service_worker_global_scope;

/** Gives `object` itself when it is of `ServiceWorkerGlobalScope`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_service_worker_global_scope(
    mumba_context *ctx, mumba_handle object, mumba_service_worker_global_scope *result) {
    return mumba_web_cast(ctx, object, 0x8000032cu, 0, result);
}

/** `ServiceWorkerGlobalScope.clients`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_clients(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_clients *result) {
    return mumba_get_handle(ctx, self, 0x8000069fu, result);
}

/** `ServiceWorkerGlobalScope.registration`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_registration(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_service_worker_registration *result) {
    return mumba_get_handle(ctx, self, 0x8000126au, result);
}

/** `ServiceWorkerGlobalScope.serviceWorker`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_service_worker(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_service_worker *result) {
    return mumba_get_handle(ctx, self, 0x80001417u, result);
}

/** `ServiceWorkerGlobalScope.skipWaiting`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_skip_waiting(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800014bfu, NULL, 0, result);
}

/** `ServiceWorkerGlobalScope.oninstall`. Gives `EventHandlerNonNull` or none. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_oninstall(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fb2u, result);
}

/** `ServiceWorkerGlobalScope.oninstall`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_oninstall(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fb2u, mumba_web_of_nullable(value));
}

/** `ServiceWorkerGlobalScope.onactivate`. Gives `EventHandlerNonNull` or none. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_onactivate(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3eu, result);
}

/** `ServiceWorkerGlobalScope.onactivate`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onactivate(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3eu, mumba_web_of_nullable(value));
}

/** `ServiceWorkerGlobalScope.onfetch`. Gives `EventHandlerNonNull` or none. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_onfetch(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9eu, result);
}

/** `ServiceWorkerGlobalScope.onfetch`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onfetch(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9eu, mumba_web_of_nullable(value));
}

/** `ServiceWorkerGlobalScope.onmessage`. Gives `EventHandlerNonNull` or none. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_onmessage(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc7u, result);
}

/** `ServiceWorkerGlobalScope.onmessage`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onmessage(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc7u, mumba_web_of_nullable(value));
}

/**
 * `ServiceWorkerGlobalScope.onmessageerror`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onmessageerror(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc8u, result);
}

/** `ServiceWorkerGlobalScope.onmessageerror`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onmessageerror(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc8u, mumba_web_of_nullable(value));
}

/** The event `abortpayment` of `ServiceWorkerGlobalScope`, a `Event`. */
static inline mumba_status mumba_service_worker_global_scope_on_abortpayment(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001803u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_abortpayment`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_abortpayment_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001803u, options, listener, user, drop, subscription);
}

/** The event `activate` of `ServiceWorkerGlobalScope`, a `ExtendableEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_activate(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_extendable_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000041cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_activate`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_activate_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_extendable_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000041cu, options, listener, user, drop, subscription);
}

/** The event `backgroundfetchabort` of `ServiceWorkerGlobalScope`, a `BackgroundFetchEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_backgroundfetchabort(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_background_fetch_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000567u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_backgroundfetchabort`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_backgroundfetchabort_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_background_fetch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000567u, options, listener, user, drop, subscription);
}

/** The event `backgroundfetchclick` of `ServiceWorkerGlobalScope`, a `BackgroundFetchEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_backgroundfetchclick(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_background_fetch_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000568u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_backgroundfetchclick`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_backgroundfetchclick_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_background_fetch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000568u, options, listener, user, drop, subscription);
}

/** The event `backgroundfetchfail` of `ServiceWorkerGlobalScope`, a `BackgroundFetchUpdateUIEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_backgroundfetchfail(
    mumba_context *ctx, mumba_service_worker_global_scope self,
    mumba_background_fetch_update_ui_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000569u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_backgroundfetchfail`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_backgroundfetchfail_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_background_fetch_update_ui_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000569u, options, listener, user, drop, subscription);
}

/** The event `backgroundfetchsuccess` of `ServiceWorkerGlobalScope`, a `BackgroundFetchUpdateUIEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_backgroundfetchsuccess(
    mumba_context *ctx, mumba_service_worker_global_scope self,
    mumba_background_fetch_update_ui_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000056au, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_backgroundfetchsuccess`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_backgroundfetchsuccess_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_background_fetch_update_ui_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000056au, options, listener, user, drop, subscription);
}

/** The event `canmakepayment` of `ServiceWorkerGlobalScope`, a `CanMakePaymentEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_canmakepayment(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_can_make_payment_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000624u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_canmakepayment`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_canmakepayment_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_can_make_payment_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000624u, options, listener, user, drop, subscription);
}

/** The event `cookiechange` of `ServiceWorkerGlobalScope`, a `ExtendableCookieChangeEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_cookiechange(
    mumba_context *ctx, mumba_service_worker_global_scope self,
    mumba_extendable_cookie_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000074du, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_cookiechange`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_cookiechange_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_extendable_cookie_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000074du, options, listener, user, drop, subscription);
}

/** The event `fetch` of `ServiceWorkerGlobalScope`, a `FetchEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_fetch(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_fetch_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800009fcu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_fetch`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_fetch_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_fetch_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800009fcu, options, listener, user, drop, subscription);
}

/** The event `install` of `ServiceWorkerGlobalScope`, a `InstallEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_install(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_install_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c87u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_install`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_install_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_install_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c87u, options, listener, user, drop, subscription);
}

/** The event `message` of `ServiceWorkerGlobalScope`, a `ExtendableMessageEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_message(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_extendable_message_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_message`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_message_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_extendable_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, options, listener, user, drop, subscription);
}

/** The event `messageerror` of `ServiceWorkerGlobalScope`, a `ExtendableMessageEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_messageerror(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_extendable_message_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_messageerror`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_messageerror_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_extendable_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5eu, options, listener, user, drop, subscription);
}

/** The event `notificationclick` of `ServiceWorkerGlobalScope`, a `NotificationEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_notificationclick(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_notification_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000f12u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_notificationclick`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_notificationclick_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_notification_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000f12u, options, listener, user, drop, subscription);
}

/** The event `notificationclose` of `ServiceWorkerGlobalScope`, a `NotificationEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_notificationclose(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_notification_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000f13u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_notificationclose`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_notificationclose_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_notification_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000f13u, options, listener, user, drop, subscription);
}

/** The event `paymentrequest` of `ServiceWorkerGlobalScope`, a `PaymentRequestEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_paymentrequest(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_payment_request_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010f0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_paymentrequest`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_paymentrequest_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_payment_request_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010f0u, options, listener, user, drop, subscription);
}

/** The event `periodicsync` of `ServiceWorkerGlobalScope`, a `PeriodicSyncEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_periodicsync(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_periodic_sync_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ffu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_periodicsync`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_periodicsync_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_periodic_sync_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ffu, options, listener, user, drop, subscription);
}

/** The event `push` of `ServiceWorkerGlobalScope`, a `PushEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_push(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_push_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011deu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_push`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_push_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_push_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011deu, options, listener, user, drop, subscription);
}

/** The event `pushsubscriptionchange` of `ServiceWorkerGlobalScope`, a `PushSubscriptionChangeEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_pushsubscriptionchange(
    mumba_context *ctx, mumba_service_worker_global_scope self,
    mumba_push_subscription_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011e3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_pushsubscriptionchange`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_pushsubscriptionchange_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_push_subscription_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011e3u, options, listener, user, drop, subscription);
}

/** The event `sync` of `ServiceWorkerGlobalScope`, a `SyncEvent`. */
static inline mumba_status mumba_service_worker_global_scope_on_sync(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_sync_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015aau, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_global_scope_on_sync`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_global_scope_on_sync_with_options(
    mumba_context *ctx, mumba_service_worker_global_scope self, const mumba_listener_options *options,
    mumba_sync_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015aau, options, listener, user, drop, subscription);
}

/** `ServiceWorkerRegistration`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_service_worker_registration;

/** Gives `object` itself when it is of `ServiceWorkerRegistration`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_service_worker_registration(
    mumba_context *ctx, mumba_handle object, mumba_service_worker_registration *result) {
    return mumba_web_cast(ctx, object, 0x8000032du, 0, result);
}

/** `ServiceWorkerRegistration.installing`. Gives `ServiceWorker` or none. Reads. */
static inline mumba_status mumba_service_worker_registration_get_installing(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_service_worker *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c89u, result);
}

/** `ServiceWorkerRegistration.installing`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_service_worker_registration_get_installing_deferred(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_service_worker *result) {
    return mumba_get_handle(ctx, self, 0x80000c89u, result);
}

/** `ServiceWorkerRegistration.waiting`. Gives `ServiceWorker` or none. Reads. */
static inline mumba_status mumba_service_worker_registration_get_waiting(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_service_worker *result) {
    return mumba_web_get_or_none(ctx, self, 0x800017adu, result);
}

/** `ServiceWorkerRegistration.waiting`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_service_worker_registration_get_waiting_deferred(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_service_worker *result) {
    return mumba_get_handle(ctx, self, 0x800017adu, result);
}

/** `ServiceWorkerRegistration.active`. Gives `ServiceWorker` or none. Reads. */
static inline mumba_status mumba_service_worker_registration_get_active(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_service_worker *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000424u, result);
}

/** `ServiceWorkerRegistration.active`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_service_worker_registration_get_active_deferred(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_service_worker *result) {
    return mumba_get_handle(ctx, self, 0x80000424u, result);
}

/** `ServiceWorkerRegistration.navigationPreload`. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_navigation_preload(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_navigation_preload_manager *result) {
    return mumba_get_handle(ctx, self, 0x80000ed0u, result);
}

/** `ServiceWorkerRegistration.scope`. Reads. */
static inline mumba_status mumba_service_worker_registration_get_scope(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013a9u, result);
}

/** `ServiceWorkerRegistration.updateViaCache`. Reads. */
static inline mumba_status mumba_service_worker_registration_get_update_via_cache(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_service_worker_update_via_cache *result) {
    return mumba_web_get_name(ctx, self, 0x80001709u, result);
}

/** `ServiceWorkerRegistration.update`. Gives promise<`ServiceWorkerRegistration`>. Deferred. */
static inline mumba_status mumba_service_worker_registration_update(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800016fau, NULL, 0, result);
}

/** `ServiceWorkerRegistration.unregister`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_service_worker_registration_unregister(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800016ecu, NULL, 0, result);
}

/** `ServiceWorkerRegistration.onupdatefound`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_service_worker_registration_get_onupdatefound(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001042u, result);
}

/** `ServiceWorkerRegistration.onupdatefound`. `value` may be none. Deferred. */
static inline mumba_status mumba_service_worker_registration_set_onupdatefound(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001042u, mumba_web_of_nullable(value));
}

/** The event `updatefound` of `ServiceWorkerRegistration`, a `Event`. */
static inline mumba_status mumba_service_worker_registration_on_updatefound(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000170cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_service_worker_registration_on_updatefound`, in the way that `options` says. */
static inline mumba_status mumba_service_worker_registration_on_updatefound_with_options(
    mumba_context *ctx, mumba_service_worker_registration self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000170cu, options, listener, user, drop, subscription);
}

/** `Window.caches`. Deferred. */
static inline mumba_status mumba_window_get_caches(mumba_context *ctx, mumba_window self, mumba_cache_storage *result) {
    return mumba_get_handle(ctx, self, 0x8000060du, result);
}

/** `WindowClient`. It is a `mumba_client` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_window_client;

/** Gives `object` itself when it is of `WindowClient`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_window_client(
    mumba_context *ctx, mumba_handle object, mumba_window_client *result) {
    return mumba_web_cast(ctx, object, 0x800003c6u, 0, result);
}

/** `WindowClient.visibilityState`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_window_client_get_visibility_state(
    mumba_context *ctx, mumba_window_client self, mumba_document_visibility_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001792u, result);
}

/** `WindowClient.focused`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_window_client_get_focused(mumba_context *ctx, mumba_window_client self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a3du, result);
}

/** `WindowClient.focus`. Gives promise<`WindowClient`>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_window_client_focus(
    mumba_context *ctx, mumba_window_client self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a34u, NULL, 0, result);
}

/** `WindowClient.navigate`. Gives promise<`WindowClient` or none>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_window_client_navigate(
    mumba_context *ctx, mumba_window_client self, mumba_string url, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    return mumba_invoke(ctx, self, 0x80000eccu, argv, 1, result);
}

/** `WorkerGlobalScope.caches`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_global_scope_get_caches(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_cache_storage *result) {
    return mumba_get_handle(ctx, self, 0x8000060du, result);
}

/** `CacheQueryOptions`: an object with members. */
typedef mumba_handle mumba_cache_query_options;

/** Makes a `CacheQueryOptions` without members. Deferred. */
static inline mumba_status mumba_cache_query_options_create(mumba_context *ctx, mumba_cache_query_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CacheQueryOptions.ignoreMethod`. Without it: false. Deferred. */
static inline mumba_status mumba_cache_query_options_set_ignore_method(
    mumba_context *ctx, mumba_cache_query_options self, bool value) {
    return mumba_set(ctx, self, 0x80000c0fu, mumba_of_bool(value));
}

/** `CacheQueryOptions.ignoreMethod`. Reads. */
static inline mumba_status mumba_cache_query_options_get_ignore_method(
    mumba_context *ctx, mumba_cache_query_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c0fu, result);
}

/** `CacheQueryOptions.ignoreSearch`. Without it: false. Deferred. */
static inline mumba_status mumba_cache_query_options_set_ignore_search(
    mumba_context *ctx, mumba_cache_query_options self, bool value) {
    return mumba_set(ctx, self, 0x80000c10u, mumba_of_bool(value));
}

/** `CacheQueryOptions.ignoreSearch`. Reads. */
static inline mumba_status mumba_cache_query_options_get_ignore_search(
    mumba_context *ctx, mumba_cache_query_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c10u, result);
}

/** `CacheQueryOptions.ignoreVary`. Without it: false. Deferred. */
static inline mumba_status mumba_cache_query_options_set_ignore_vary(
    mumba_context *ctx, mumba_cache_query_options self, bool value) {
    return mumba_set(ctx, self, 0x80000c11u, mumba_of_bool(value));
}

/** `CacheQueryOptions.ignoreVary`. Reads. */
static inline mumba_status mumba_cache_query_options_get_ignore_vary(
    mumba_context *ctx, mumba_cache_query_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c11u, result);
}

/** `ClientQueryOptions`: an object with members. */
typedef mumba_handle mumba_client_query_options;

/** Makes a `ClientQueryOptions` without members. Deferred. */
static inline mumba_status mumba_client_query_options_create(mumba_context *ctx, mumba_client_query_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ClientQueryOptions.includeUncontrolled`. Without it: false. Deferred. */
static inline mumba_status mumba_client_query_options_set_include_uncontrolled(
    mumba_context *ctx, mumba_client_query_options self, bool value) {
    return mumba_set(ctx, self, 0x80000c30u, mumba_of_bool(value));
}

/** `ClientQueryOptions.includeUncontrolled`. Reads. */
static inline mumba_status mumba_client_query_options_get_include_uncontrolled(
    mumba_context *ctx, mumba_client_query_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c30u, result);
}

/** `ClientQueryOptions.type`. Without it: "window". Deferred. */
static inline mumba_status mumba_client_query_options_set_type(
    mumba_context *ctx, mumba_client_query_options self, mumba_client_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `ClientQueryOptions.type`. Reads. */
static inline mumba_status mumba_client_query_options_get_type(
    mumba_context *ctx, mumba_client_query_options self, mumba_client_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `ExtendableEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_extendable_event_init;

/** Makes a `ExtendableEventInit` without members. Deferred. */
static inline mumba_status mumba_extendable_event_init_create(mumba_context *ctx, mumba_extendable_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ExtendableMessageEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. */
typedef mumba_handle mumba_extendable_message_event_init;

/** Makes a `ExtendableMessageEventInit` without members. Deferred. */
static inline mumba_status mumba_extendable_message_event_init_create(
    mumba_context *ctx, mumba_extendable_message_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ExtendableMessageEventInit.data`. Without it: null. Deferred. */
static inline mumba_status mumba_extendable_message_event_init_set_data(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000000bu, value);
}

/** `ExtendableMessageEventInit.data`. Reads. */
static inline mumba_status mumba_extendable_message_event_init_get_data(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000000bu, result);
}

/** `ExtendableMessageEventInit.lastEventId`. Without it: "". Deferred. */
static inline mumba_status mumba_extendable_message_event_init_set_last_event_id(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d41u, mumba_of_string(value));
}

/** `ExtendableMessageEventInit.lastEventId`. Reads. */
static inline mumba_status mumba_extendable_message_event_init_get_last_event_id(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d41u, result);
}

/** `ExtendableMessageEventInit.origin`. Without it: "". Deferred. */
static inline mumba_status mumba_extendable_message_event_init_set_origin(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001075u, mumba_of_string(value));
}

/** `ExtendableMessageEventInit.origin`. Reads. */
static inline mumba_status mumba_extendable_message_event_init_get_origin(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001075u, result);
}

/** `ExtendableMessageEventInit.ports`. Without it: []. Deferred. */
static inline mumba_status mumba_extendable_message_event_init_set_ports(
    mumba_context *ctx, mumba_extendable_message_event_init self, const mumba_message_port *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001160u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ExtendableMessageEventInit.ports`. Gives sequence<`MessagePort`> or none. Reads. */
static inline mumba_status mumba_extendable_message_event_init_get_ports(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001160u, result);
}

/**
 * `ExtendableMessageEventInit.source`. Without it: null. `value`: `Client` or `ServiceWorker` or `MessagePort` or
 * none. Deferred.
 */
static inline mumba_status mumba_extendable_message_event_init_set_source(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x800014e5u, mumba_web_of_nullable(value));
}

/** `ExtendableMessageEventInit.source`. Gives `Client` or `ServiceWorker` or `MessagePort` or none. Reads. */
static inline mumba_status mumba_extendable_message_event_init_get_source(
    mumba_context *ctx, mumba_extendable_message_event_init self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014e5u, result);
}

/**
 * `FetchEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. It needs
 * `request`.
 */
typedef mumba_handle mumba_fetch_event_init;

/** Makes a `FetchEventInit` without members. Deferred. */
static inline mumba_status mumba_fetch_event_init_create(mumba_context *ctx, mumba_fetch_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `FetchEventInit.clientId`. Without it: "". Deferred. */
static inline mumba_status mumba_fetch_event_init_set_client_id(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000695u, mumba_of_string(value));
}

/** `FetchEventInit.clientId`. Reads. */
static inline mumba_status mumba_fetch_event_init_get_client_id(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000695u, result);
}

/** `FetchEventInit.handled`. `value`: promise<nothing>. Deferred. */
static inline mumba_status mumba_fetch_event_init_set_handled(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_promise value) {
    return mumba_set(ctx, self, 0x80000b9fu, mumba_of_handle(value));
}

/** `FetchEventInit.handled`. Gives promise<nothing> or none. Reads. */
static inline mumba_status mumba_fetch_event_init_get_handled(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_promise *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000b9fu, result);
}

/** `FetchEventInit.preloadResponse`. `value`: promise<any value>. Deferred. */
static inline mumba_status mumba_fetch_event_init_set_preload_response(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_promise value) {
    return mumba_set(ctx, self, 0x80001183u, mumba_of_handle(value));
}

/** `FetchEventInit.preloadResponse`. Gives promise<any value> or none. Reads. */
static inline mumba_status mumba_fetch_event_init_get_preload_response(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_promise *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001183u, result);
}

/** `FetchEventInit.replacesClientId`. Without it: "". Deferred. */
static inline mumba_status mumba_fetch_event_init_set_replaces_client_id(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800012b5u, mumba_of_string(value));
}

/** `FetchEventInit.replacesClientId`. Reads. */
static inline mumba_status mumba_fetch_event_init_get_replaces_client_id(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800012b5u, result);
}

/** `FetchEventInit.request`. Deferred. */
static inline mumba_status mumba_fetch_event_init_set_request(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_request value) {
    return mumba_set(ctx, self, 0x800012bdu, mumba_of_handle(value));
}

/** `FetchEventInit.request`. Deferred. */
static inline mumba_status mumba_fetch_event_init_get_request(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_request *result) {
    return mumba_get_handle(ctx, self, 0x800012bdu, result);
}

/** `FetchEventInit.resultingClientId`. Without it: "". Deferred. */
static inline mumba_status mumba_fetch_event_init_set_resulting_client_id(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001318u, mumba_of_string(value));
}

/** `FetchEventInit.resultingClientId`. Reads. */
static inline mumba_status mumba_fetch_event_init_get_resulting_client_id(
    mumba_context *ctx, mumba_fetch_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001318u, result);
}

/** `MultiCacheQueryOptions`: an object with members. Those of `mumba_cache_query_options` are for it too. */
typedef mumba_handle mumba_multi_cache_query_options;

/** Makes a `MultiCacheQueryOptions` without members. Deferred. */
static inline mumba_status mumba_multi_cache_query_options_create(
    mumba_context *ctx, mumba_multi_cache_query_options *result) {
    return mumba_object_create(ctx, result);
}

/** `MultiCacheQueryOptions.cacheName`. Deferred. */
static inline mumba_status mumba_multi_cache_query_options_set_cache_name(
    mumba_context *ctx, mumba_multi_cache_query_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000060cu, mumba_of_string(value));
}

/** `MultiCacheQueryOptions.cacheName`. Reads. */
static inline mumba_status mumba_multi_cache_query_options_get_cache_name(
    mumba_context *ctx, mumba_multi_cache_query_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000060cu, result);
}

/** `NavigationPreloadState`: an object with members. */
typedef mumba_handle mumba_navigation_preload_state;

/** Makes a `NavigationPreloadState` without members. Deferred. */
static inline mumba_status mumba_navigation_preload_state_create(
    mumba_context *ctx, mumba_navigation_preload_state *result) {
    return mumba_object_create(ctx, result);
}

/** `NavigationPreloadState.enabled`. Without it: false. Deferred. */
static inline mumba_status mumba_navigation_preload_state_set_enabled(
    mumba_context *ctx, mumba_navigation_preload_state self, bool value) {
    return mumba_set(ctx, self, 0x80000961u, mumba_of_bool(value));
}

/** `NavigationPreloadState.enabled`. Reads. */
static inline mumba_status mumba_navigation_preload_state_get_enabled(
    mumba_context *ctx, mumba_navigation_preload_state self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000961u, result);
}

/** `NavigationPreloadState.headerValue`. Deferred. */
static inline mumba_status mumba_navigation_preload_state_set_header_value(
    mumba_context *ctx, mumba_navigation_preload_state self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bc9u, mumba_of_string(value));
}

/** `NavigationPreloadState.headerValue`. Reads. */
static inline mumba_status mumba_navigation_preload_state_get_header_value(
    mumba_context *ctx, mumba_navigation_preload_state self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bc9u, result);
}

/** `RegistrationOptions`: an object with members. */
typedef mumba_handle mumba_registration_options;

/** Makes a `RegistrationOptions` without members. Deferred. */
static inline mumba_status mumba_registration_options_create(mumba_context *ctx, mumba_registration_options *result) {
    return mumba_object_create(ctx, result);
}

/** `RegistrationOptions.scope`. Deferred. */
static inline mumba_status mumba_registration_options_set_scope(
    mumba_context *ctx, mumba_registration_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013a9u, mumba_of_string(value));
}

/** `RegistrationOptions.scope`. Reads. */
static inline mumba_status mumba_registration_options_get_scope(
    mumba_context *ctx, mumba_registration_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013a9u, result);
}

/** `RegistrationOptions.type`. Without it: "classic". Deferred. */
static inline mumba_status mumba_registration_options_set_type(
    mumba_context *ctx, mumba_registration_options self, mumba_worker_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `RegistrationOptions.type`. Reads. */
static inline mumba_status mumba_registration_options_get_type(
    mumba_context *ctx, mumba_registration_options self, mumba_worker_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `RegistrationOptions.updateViaCache`. Without it: "imports". Deferred. */
static inline mumba_status mumba_registration_options_set_update_via_cache(
    mumba_context *ctx, mumba_registration_options self, mumba_service_worker_update_via_cache value) {
    return mumba_set(ctx, self, 0x80001709u, mumba_of_name(value));
}

/** `RegistrationOptions.updateViaCache`. Reads. */
static inline mumba_status mumba_registration_options_get_update_via_cache(
    mumba_context *ctx, mumba_registration_options self, mumba_service_worker_update_via_cache *result) {
    return mumba_web_get_name(ctx, self, 0x80001709u, result);
}

/** `RouterCondition`: an object with members. */
typedef mumba_handle mumba_router_condition;

/** Makes a `RouterCondition` without members. Deferred. */
static inline mumba_status mumba_router_condition_create(mumba_context *ctx, mumba_router_condition *result) {
    return mumba_object_create(ctx, result);
}

/** `RouterCondition.not`. Deferred. */
static inline mumba_status mumba_router_condition_set_not(
    mumba_context *ctx, mumba_router_condition self, mumba_router_condition value) {
    return mumba_set(ctx, self, 0x80000f0bu, mumba_of_handle(value));
}

/** `RouterCondition.not`. Gives `RouterCondition` or none. Reads. */
static inline mumba_status mumba_router_condition_get_not(
    mumba_context *ctx, mumba_router_condition self, mumba_router_condition *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f0bu, result);
}

/** `RouterCondition.or`. Deferred. */
static inline mumba_status mumba_router_condition_set_or(
    mumba_context *ctx, mumba_router_condition self, const mumba_router_condition *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001069u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RouterCondition.or`. Gives sequence<`RouterCondition`> or none. Reads. */
static inline mumba_status mumba_router_condition_get_or(
    mumba_context *ctx, mumba_router_condition self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001069u, result);
}

/** `RouterCondition.requestDestination`. Deferred. */
static inline mumba_status mumba_router_condition_set_request_destination(
    mumba_context *ctx, mumba_router_condition self, mumba_request_destination value) {
    return mumba_set(ctx, self, 0x800012c3u, mumba_of_name(value));
}

/** `RouterCondition.requestDestination`. Reads. */
static inline mumba_status mumba_router_condition_get_request_destination(
    mumba_context *ctx, mumba_router_condition self, mumba_request_destination *result) {
    return mumba_web_get_name(ctx, self, 0x800012c3u, result);
}

/** `RouterCondition.requestMethod`. Deferred. */
static inline mumba_status mumba_router_condition_set_request_method(
    mumba_context *ctx, mumba_router_condition self, mumba_string value) {
    return mumba_set(ctx, self, 0x800012ceu, mumba_of_string(value));
}

/** `RouterCondition.requestMethod`. Reads. */
static inline mumba_status mumba_router_condition_get_request_method(
    mumba_context *ctx, mumba_router_condition self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800012ceu, result);
}

/** `RouterCondition.requestMode`. Deferred. */
static inline mumba_status mumba_router_condition_set_request_mode(
    mumba_context *ctx, mumba_router_condition self, mumba_request_mode value) {
    return mumba_set(ctx, self, 0x800012cfu, mumba_of_name(value));
}

/** `RouterCondition.requestMode`. Reads. */
static inline mumba_status mumba_router_condition_get_request_mode(
    mumba_context *ctx, mumba_router_condition self, mumba_request_mode *result) {
    return mumba_web_get_name(ctx, self, 0x800012cfu, result);
}

/** `RouterCondition.runningStatus`. Deferred. */
static inline mumba_status mumba_router_condition_set_running_status(
    mumba_context *ctx, mumba_router_condition self, mumba_running_status value) {
    return mumba_set(ctx, self, 0x8000137au, mumba_of_name(value));
}

/** `RouterCondition.runningStatus`. Reads. */
static inline mumba_status mumba_router_condition_get_running_status(
    mumba_context *ctx, mumba_router_condition self, mumba_running_status *result) {
    return mumba_web_get_name(ctx, self, 0x8000137au, result);
}

/** `RouterCondition.urlPattern`. Deferred. */
static inline mumba_status mumba_router_condition_set_url_pattern_with_url_pattern(
    mumba_context *ctx, mumba_router_condition self, mumba_url_pattern value) {
    return mumba_set(ctx, self, 0x8000171au, mumba_of_handle(value));
}

/** `RouterCondition.urlPattern`. Deferred. */
static inline mumba_status mumba_router_condition_set_url_pattern_with_url_pattern_init(
    mumba_context *ctx, mumba_router_condition self, mumba_url_pattern_init value) {
    return mumba_set(ctx, self, 0x8000171au, mumba_of_handle(value));
}

/** `RouterCondition.urlPattern`. Deferred. */
static inline mumba_status mumba_router_condition_set_url_pattern_with_str(
    mumba_context *ctx, mumba_router_condition self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000171au, mumba_of_string(value));
}

/** `RouterCondition.urlPattern`. Gives a string or `URLPatternInit` or `URLPattern`. Reads. */
static inline mumba_status mumba_router_condition_get_url_pattern(
    mumba_context *ctx, mumba_router_condition self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000171au, result);
}

/** `RouterRule`: an object with members. It needs `condition`, `source`. */
typedef mumba_handle mumba_router_rule;

/** Makes a `RouterRule` without members. Deferred. */
static inline mumba_status mumba_router_rule_create(mumba_context *ctx, mumba_router_rule *result) {
    return mumba_object_create(ctx, result);
}

/** `RouterRule.condition`. Deferred. */
static inline mumba_status mumba_router_rule_set_condition(
    mumba_context *ctx, mumba_router_rule self, mumba_router_condition value) {
    return mumba_set(ctx, self, 0x800006fdu, mumba_of_handle(value));
}

/** `RouterRule.condition`. Deferred. */
static inline mumba_status mumba_router_rule_get_condition(
    mumba_context *ctx, mumba_router_rule self, mumba_router_condition *result) {
    return mumba_get_handle(ctx, self, 0x800006fdu, result);
}

/** `RouterRule.source`. Deferred. */
static inline mumba_status mumba_router_rule_set_source_with_router_source_dict(
    mumba_context *ctx, mumba_router_rule self, mumba_router_source_dict value) {
    return mumba_set(ctx, self, 0x800014e5u, mumba_of_handle(value));
}

/** `RouterRule.source`. Deferred. */
static inline mumba_status mumba_router_rule_set_source_with_router_source_enum(
    mumba_context *ctx, mumba_router_rule self, mumba_router_source_enum value) {
    return mumba_set(ctx, self, 0x800014e5u, mumba_of_name(value));
}

/** `RouterRule.source`. Gives `RouterSourceDict` or `RouterSourceEnum`. Reads. */
static inline mumba_status mumba_router_rule_get_source(
    mumba_context *ctx, mumba_router_rule self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800014e5u, result);
}

/** `RouterSourceDict`: an object with members. */
typedef mumba_handle mumba_router_source_dict;

/** Makes a `RouterSourceDict` without members. Deferred. */
static inline mumba_status mumba_router_source_dict_create(mumba_context *ctx, mumba_router_source_dict *result) {
    return mumba_object_create(ctx, result);
}

/** `RouterSourceDict.cacheName`. Deferred. */
static inline mumba_status mumba_router_source_dict_set_cache_name(
    mumba_context *ctx, mumba_router_source_dict self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000060cu, mumba_of_string(value));
}

/** `RouterSourceDict.cacheName`. Reads. */
static inline mumba_status mumba_router_source_dict_get_cache_name(
    mumba_context *ctx, mumba_router_source_dict self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000060cu, result);
}

#endif /* MUMBA_WEB_SERVICE_WORKERS_H */
