/**
 * @file background-fetch.h
 * Background Fetch: <https://wicg.github.io/background-fetch/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_BACKGROUND_FETCH_H
#define MUMBA_WEB_BACKGROUND_FETCH_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_background_fetch_event;
typedef mumba_handle mumba_background_fetch_event_init;
typedef mumba_handle mumba_background_fetch_manager;
typedef mumba_handle mumba_background_fetch_options;
typedef mumba_handle mumba_background_fetch_record;
typedef mumba_handle mumba_background_fetch_registration;
typedef mumba_handle mumba_background_fetch_ui_options;
typedef mumba_handle mumba_background_fetch_update_ui_event;
typedef mumba_handle mumba_cache_query_options;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_image_resource;
typedef mumba_handle mumba_request;
typedef mumba_handle mumba_response;
typedef mumba_handle mumba_service_worker_global_scope;
typedef mumba_handle mumba_service_worker_registration;
typedef mumba_name mumba_background_fetch_failure_reason;
typedef mumba_name mumba_background_fetch_result;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `BackgroundFetchFailureReason`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_background_fetch_failure_reason;

/** "" */
#define MUMBA_BACKGROUND_FETCH_FAILURE_REASON_EMPTY ((mumba_background_fetch_failure_reason)0x80000011u)
/** "aborted" */
#define MUMBA_BACKGROUND_FETCH_FAILURE_REASON_ABORTED ((mumba_background_fetch_failure_reason)0x80000408u)
/** "bad-status" */
#define MUMBA_BACKGROUND_FETCH_FAILURE_REASON_BAD_STATUS ((mumba_background_fetch_failure_reason)0x8000056cu)
/** "fetch-error" */
#define MUMBA_BACKGROUND_FETCH_FAILURE_REASON_FETCH_ERROR ((mumba_background_fetch_failure_reason)0x800009fdu)
/** "quota-exceeded" */
#define MUMBA_BACKGROUND_FETCH_FAILURE_REASON_QUOTA_EXCEEDED ((mumba_background_fetch_failure_reason)0x800011fcu)
/** "download-total-exceeded" */
#define MUMBA_BACKGROUND_FETCH_FAILURE_REASON_DOWNLOAD_TOTAL_EXCEEDED \
    ((mumba_background_fetch_failure_reason)0x800008feu)

/** `BackgroundFetchResult`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_background_fetch_result;

/** "" */
#define MUMBA_BACKGROUND_FETCH_RESULT_EMPTY ((mumba_background_fetch_result)0x80000011u)
/** "success" */
#define MUMBA_BACKGROUND_FETCH_RESULT_SUCCESS ((mumba_background_fetch_result)0x80001588u)
/** "failure" */
#define MUMBA_BACKGROUND_FETCH_RESULT_FAILURE ((mumba_background_fetch_result)0x800009ebu)

/** `BackgroundFetchEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_background_fetch_event;

/** Gives `object` itself when it is of `BackgroundFetchEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_background_fetch_event(
    mumba_context *ctx, mumba_handle object, mumba_background_fetch_event *result) {
    return mumba_web_cast(ctx, object, 0x80000045u, 0, result);
}

/** `new BackgroundFetchEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_background_fetch_event_new(
    mumba_context *ctx, mumba_string type, mumba_background_fetch_event_init init,
    mumba_background_fetch_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000045u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `BackgroundFetchEvent.registration`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_background_fetch_event_get_registration(
    mumba_context *ctx, mumba_background_fetch_event self, mumba_background_fetch_registration *result) {
    return mumba_get_handle(ctx, self, 0x8000126au, result);
}

/** `BackgroundFetchManager`. */
typedef mumba_handle mumba_background_fetch_manager;

/** Gives `object` itself when it is of `BackgroundFetchManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_background_fetch_manager(
    mumba_context *ctx, mumba_handle object, mumba_background_fetch_manager *result) {
    return mumba_web_cast(ctx, object, 0x80000046u, 0, result);
}

/** `BackgroundFetchManager.fetch`. Gives promise<`BackgroundFetchRegistration`>. Deferred. */
static inline mumba_status mumba_background_fetch_manager_fetch_with_request(
    mumba_context *ctx, mumba_background_fetch_manager self, mumba_string id, mumba_request requests,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(id);
    argv[1] = mumba_of_handle(requests);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 2, result);
}

/**
 * `BackgroundFetchManager.fetch`. `requests`: sequence<`Request` or a string>. Gives
 * promise<`BackgroundFetchRegistration`>. Deferred.
 */
static inline mumba_status mumba_background_fetch_manager_fetch_with_any_sequence(
    mumba_context *ctx, mumba_background_fetch_manager self, mumba_string id, const mumba_value *requests,
    size_t requests_count, mumba_promise *result) {
    mumba_handle requests_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_string(id);
    mumba_status status = mumba_web_array_of_value(ctx, requests, requests_count, &requests_array);
    argv[1] = mumba_web_of_nullable(requests_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800009fcu, argv, 2, result);
    if (requests_array) mumba_release(ctx, requests_array);
    return status;
}

/** `BackgroundFetchManager.fetch`. Gives promise<`BackgroundFetchRegistration`>. Deferred. */
static inline mumba_status mumba_background_fetch_manager_fetch_with_str(
    mumba_context *ctx, mumba_background_fetch_manager self, mumba_string id, mumba_string requests,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(id);
    argv[1] = mumba_of_string(requests);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 2, result);
}

/** `BackgroundFetchManager.fetch`. Gives promise<`BackgroundFetchRegistration`>. Deferred. */
static inline mumba_status mumba_background_fetch_manager_fetch_with_request_and_options(
    mumba_context *ctx, mumba_background_fetch_manager self, mumba_string id, mumba_request requests,
    mumba_background_fetch_options options, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(id);
    argv[1] = mumba_of_handle(requests);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 3, result);
}

/**
 * `BackgroundFetchManager.fetch`. `requests`: sequence<`Request` or a string>. Gives
 * promise<`BackgroundFetchRegistration`>. Deferred.
 */
static inline mumba_status mumba_background_fetch_manager_fetch_with_any_sequence_and_options(
    mumba_context *ctx, mumba_background_fetch_manager self, mumba_string id, const mumba_value *requests,
    size_t requests_count, mumba_background_fetch_options options, mumba_promise *result) {
    mumba_handle requests_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_string(id);
    argv[2] = mumba_of_handle(options);
    mumba_status status = mumba_web_array_of_value(ctx, requests, requests_count, &requests_array);
    argv[1] = mumba_web_of_nullable(requests_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800009fcu, argv, 3, result);
    if (requests_array) mumba_release(ctx, requests_array);
    return status;
}

/** `BackgroundFetchManager.fetch`. Gives promise<`BackgroundFetchRegistration`>. Deferred. */
static inline mumba_status mumba_background_fetch_manager_fetch_with_str_and_options(
    mumba_context *ctx, mumba_background_fetch_manager self, mumba_string id, mumba_string requests,
    mumba_background_fetch_options options, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(id);
    argv[1] = mumba_of_string(requests);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 3, result);
}

/** `BackgroundFetchManager.get`. Gives promise<`BackgroundFetchRegistration` or none>. Deferred. */
static inline mumba_status mumba_background_fetch_manager_get(
    mumba_context *ctx, mumba_background_fetch_manager self, mumba_string id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(id);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `BackgroundFetchManager.getIds`. Gives promise<sequence<a string>>. Deferred. */
static inline mumba_status mumba_background_fetch_manager_get_ids(
    mumba_context *ctx, mumba_background_fetch_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b05u, NULL, 0, result);
}

/** `BackgroundFetchRecord`. */
typedef mumba_handle mumba_background_fetch_record;

/** Gives `object` itself when it is of `BackgroundFetchRecord`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_background_fetch_record(
    mumba_context *ctx, mumba_handle object, mumba_background_fetch_record *result) {
    return mumba_web_cast(ctx, object, 0x80000047u, 0, result);
}

/** `BackgroundFetchRecord.request`. Deferred. */
static inline mumba_status mumba_background_fetch_record_get_request(
    mumba_context *ctx, mumba_background_fetch_record self, mumba_request *result) {
    return mumba_get_handle(ctx, self, 0x800012bdu, result);
}

/** `BackgroundFetchRecord.responseReady`. Gives promise<`Response`>. Deferred. */
static inline mumba_status mumba_background_fetch_record_get_response_ready(
    mumba_context *ctx, mumba_background_fetch_record self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80001309u, result);
}

/** `BackgroundFetchRegistration`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_background_fetch_registration;

/** Gives `object` itself when it is of `BackgroundFetchRegistration`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_background_fetch_registration(
    mumba_context *ctx, mumba_handle object, mumba_background_fetch_registration *result) {
    return mumba_web_cast(ctx, object, 0x80000048u, 0, result);
}

/** `BackgroundFetchRegistration.id`. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_id(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `BackgroundFetchRegistration.uploadTotal`. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_upload_total(
    mumba_context *ctx, mumba_background_fetch_registration self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001712u, result);
}

/** `BackgroundFetchRegistration.uploaded`. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_uploaded(
    mumba_context *ctx, mumba_background_fetch_registration self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001713u, result);
}

/** `BackgroundFetchRegistration.downloadTotal`. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_download_total(
    mumba_context *ctx, mumba_background_fetch_registration self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000900u, result);
}

/** `BackgroundFetchRegistration.downloaded`. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_downloaded(
    mumba_context *ctx, mumba_background_fetch_registration self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000902u, result);
}

/** `BackgroundFetchRegistration.result`. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_result(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_background_fetch_result *result) {
    return mumba_web_get_name(ctx, self, 0x80001315u, result);
}

/** `BackgroundFetchRegistration.failureReason`. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_failure_reason(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_background_fetch_failure_reason *result) {
    return mumba_web_get_name(ctx, self, 0x800009ecu, result);
}

/** `BackgroundFetchRegistration.recordsAvailable`. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_records_available(
    mumba_context *ctx, mumba_background_fetch_registration self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000124au, result);
}

/** `BackgroundFetchRegistration.onprogress`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_background_fetch_registration_get_onprogress(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff7u, result);
}

/** `BackgroundFetchRegistration.onprogress`. `value` may be none. Deferred. */
static inline mumba_status mumba_background_fetch_registration_set_onprogress(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff7u, mumba_web_of_nullable(value));
}

/** `BackgroundFetchRegistration.abort`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_abort(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, result);
}

/** `BackgroundFetchRegistration.match`. Gives promise<`BackgroundFetchRecord`>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_with_request(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_request request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(request);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 1, result);
}

/** `BackgroundFetchRegistration.match`. Gives promise<`BackgroundFetchRecord`>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_with_str(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_string request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(request);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 1, result);
}

/** `BackgroundFetchRegistration.match`. Gives promise<`BackgroundFetchRecord`>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_with_request_and_options(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_request request,
    mumba_cache_query_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 2, result);
}

/** `BackgroundFetchRegistration.match`. Gives promise<`BackgroundFetchRecord`>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_with_str_and_options(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_string request,
    mumba_cache_query_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfdu, argv, 2, result);
}

/** `BackgroundFetchRegistration.matchAll`. Gives promise<sequence<`BackgroundFetchRecord`>>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_all(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000dfeu, NULL, 0, result);
}

/** `BackgroundFetchRegistration.matchAll`. Gives promise<sequence<`BackgroundFetchRecord`>>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_all_with_request(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_request request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(request);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 1, result);
}

/** `BackgroundFetchRegistration.matchAll`. Gives promise<sequence<`BackgroundFetchRecord`>>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_all_with_str(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_string request, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(request);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 1, result);
}

/** `BackgroundFetchRegistration.matchAll`. Gives promise<sequence<`BackgroundFetchRecord`>>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_all_with_request_and_options(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_request request,
    mumba_cache_query_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 2, result);
}

/** `BackgroundFetchRegistration.matchAll`. Gives promise<sequence<`BackgroundFetchRecord`>>. Deferred. */
static inline mumba_status mumba_background_fetch_registration_match_all_with_str_and_options(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_string request,
    mumba_cache_query_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(request);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000dfeu, argv, 2, result);
}

/** The event `progress` of `BackgroundFetchRegistration`, a `Event`. */
static inline mumba_status mumba_background_fetch_registration_on_progress(
    mumba_context *ctx, mumba_background_fetch_registration self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_background_fetch_registration_on_progress`, in the way that `options` says. */
static inline mumba_status mumba_background_fetch_registration_on_progress_with_options(
    mumba_context *ctx, mumba_background_fetch_registration self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, options, listener, user, drop, subscription);
}

/** `BackgroundFetchUpdateUIEvent`. It is a `mumba_background_fetch_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_background_fetch_update_ui_event;

/** Gives `object` itself when it is of `BackgroundFetchUpdateUIEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_background_fetch_update_ui_event(
    mumba_context *ctx, mumba_handle object, mumba_background_fetch_update_ui_event *result) {
    return mumba_web_cast(ctx, object, 0x80000049u, 0, result);
}

/** `new BackgroundFetchUpdateUIEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_background_fetch_update_ui_event_new(
    mumba_context *ctx, mumba_string type, mumba_background_fetch_event_init init,
    mumba_background_fetch_update_ui_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000049u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `BackgroundFetchUpdateUIEvent.updateUI`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_background_fetch_update_ui_event_update_ui(
    mumba_context *ctx, mumba_background_fetch_update_ui_event self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001708u, NULL, 0, result);
}

/** `BackgroundFetchUpdateUIEvent.updateUI`. Gives promise<nothing>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_background_fetch_update_ui_event_update_ui_with_options(
    mumba_context *ctx, mumba_background_fetch_update_ui_event self, mumba_background_fetch_ui_options options,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001708u, argv, 1, result);
}

/**
 * `ServiceWorkerGlobalScope.onbackgroundfetchsuccess`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onbackgroundfetchsuccess(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f4eu, result);
}

/**
 * `ServiceWorkerGlobalScope.onbackgroundfetchsuccess`. `value` may be none. Deferred. Not in windows: ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_set_onbackgroundfetchsuccess(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f4eu, mumba_web_of_nullable(value));
}

/**
 * `ServiceWorkerGlobalScope.onbackgroundfetchfail`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onbackgroundfetchfail(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f4du, result);
}

/** `ServiceWorkerGlobalScope.onbackgroundfetchfail`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onbackgroundfetchfail(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f4du, mumba_web_of_nullable(value));
}

/**
 * `ServiceWorkerGlobalScope.onbackgroundfetchabort`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onbackgroundfetchabort(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f4bu, result);
}

/** `ServiceWorkerGlobalScope.onbackgroundfetchabort`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onbackgroundfetchabort(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f4bu, mumba_web_of_nullable(value));
}

/**
 * `ServiceWorkerGlobalScope.onbackgroundfetchclick`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onbackgroundfetchclick(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f4cu, result);
}

/** `ServiceWorkerGlobalScope.onbackgroundfetchclick`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onbackgroundfetchclick(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f4cu, mumba_web_of_nullable(value));
}

/** `ServiceWorkerRegistration.backgroundFetch`. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_background_fetch(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_background_fetch_manager *result) {
    return mumba_get_handle(ctx, self, 0x80000564u, result);
}

/**
 * `BackgroundFetchEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. It needs
 * `registration`.
 */
typedef mumba_handle mumba_background_fetch_event_init;

/** Makes a `BackgroundFetchEventInit` without members. Deferred. */
static inline mumba_status mumba_background_fetch_event_init_create(
    mumba_context *ctx, mumba_background_fetch_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `BackgroundFetchEventInit.registration`. Deferred. */
static inline mumba_status mumba_background_fetch_event_init_set_registration(
    mumba_context *ctx, mumba_background_fetch_event_init self, mumba_background_fetch_registration value) {
    return mumba_set(ctx, self, 0x8000126au, mumba_of_handle(value));
}

/** `BackgroundFetchEventInit.registration`. Deferred. */
static inline mumba_status mumba_background_fetch_event_init_get_registration(
    mumba_context *ctx, mumba_background_fetch_event_init self, mumba_background_fetch_registration *result) {
    return mumba_get_handle(ctx, self, 0x8000126au, result);
}

/** `BackgroundFetchOptions`: an object with members. Those of `mumba_background_fetch_ui_options` are for it too. */
typedef mumba_handle mumba_background_fetch_options;

/** Makes a `BackgroundFetchOptions` without members. Deferred. */
static inline mumba_status mumba_background_fetch_options_create(
    mumba_context *ctx, mumba_background_fetch_options *result) {
    return mumba_object_create(ctx, result);
}

/** `BackgroundFetchOptions.downloadTotal`. Without it: 0. Deferred. */
static inline mumba_status mumba_background_fetch_options_set_download_total(
    mumba_context *ctx, mumba_background_fetch_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000900u, mumba_of_number((double)value));
}

/** `BackgroundFetchOptions.downloadTotal`. Reads. */
static inline mumba_status mumba_background_fetch_options_get_download_total(
    mumba_context *ctx, mumba_background_fetch_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000900u, result);
}

/** `BackgroundFetchUIOptions`: an object with members. */
typedef mumba_handle mumba_background_fetch_ui_options;

/** Makes a `BackgroundFetchUIOptions` without members. Deferred. */
static inline mumba_status mumba_background_fetch_ui_options_create(
    mumba_context *ctx, mumba_background_fetch_ui_options *result) {
    return mumba_object_create(ctx, result);
}

/** `BackgroundFetchUIOptions.icons`. Deferred. */
static inline mumba_status mumba_background_fetch_ui_options_set_icons(
    mumba_context *ctx, mumba_background_fetch_ui_options self, const mumba_image_resource *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bfeu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `BackgroundFetchUIOptions.icons`. Gives sequence<`ImageResource`> or none. Reads. */
static inline mumba_status mumba_background_fetch_ui_options_get_icons(
    mumba_context *ctx, mumba_background_fetch_ui_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bfeu, result);
}

/** `BackgroundFetchUIOptions.title`. Deferred. */
static inline mumba_status mumba_background_fetch_ui_options_set_title(
    mumba_context *ctx, mumba_background_fetch_ui_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000161du, mumba_of_string(value));
}

/** `BackgroundFetchUIOptions.title`. Reads. */
static inline mumba_status mumba_background_fetch_ui_options_get_title(
    mumba_context *ctx, mumba_background_fetch_ui_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000161du, result);
}

#endif /* MUMBA_WEB_BACKGROUND_FETCH_H */
