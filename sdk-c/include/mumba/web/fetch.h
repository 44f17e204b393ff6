/**
 * @file fetch.h
 * Fetch Standard: <https://fetch.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FETCH_H
#define MUMBA_WEB_FETCH_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_deferred_request_init;
typedef mumba_handle mumba_fetch_later_result;
typedef mumba_handle mumba_form_data;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_headers;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_request;
typedef mumba_handle mumba_request_init;
typedef mumba_handle mumba_response;
typedef mumba_handle mumba_response_init;
typedef mumba_handle mumba_url_search_params;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_worker_global_scope;
typedef mumba_name mumba_referrer_policy;
typedef mumba_name mumba_request_cache;
typedef mumba_name mumba_request_credentials;
typedef mumba_name mumba_request_destination;
typedef mumba_name mumba_request_duplex;
typedef mumba_name mumba_request_mode;
typedef mumba_name mumba_request_priority;
typedef mumba_name mumba_request_redirect;
typedef mumba_name mumba_response_type;

/** `RequestCache`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_request_cache;

/** "default" */
#define MUMBA_REQUEST_CACHE_DEFAULT ((mumba_request_cache)0x8000082bu)
/** "no-store" */
#define MUMBA_REQUEST_CACHE_NO_STORE ((mumba_request_cache)0x80000ef5u)
/** "reload" */
#define MUMBA_REQUEST_CACHE_RELOAD ((mumba_request_cache)0x8000127cu)
/** "no-cache" */
#define MUMBA_REQUEST_CACHE_NO_CACHE ((mumba_request_cache)0x80000eeeu)
/** "force-cache" */
#define MUMBA_REQUEST_CACHE_FORCE_CACHE ((mumba_request_cache)0x80000a4du)
/** "only-if-cached" */
#define MUMBA_REQUEST_CACHE_ONLY_IF_CACHED ((mumba_request_cache)0x80000fc4u)

/** `RequestCredentials`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_request_credentials;

/** "omit" */
#define MUMBA_REQUEST_CREDENTIALS_OMIT ((mumba_request_credentials)0x80000f3au)
/** "same-origin" */
#define MUMBA_REQUEST_CREDENTIALS_SAME_ORIGIN ((mumba_request_credentials)0x80001387u)
/** "include" */
#define MUMBA_REQUEST_CREDENTIALS_INCLUDE ((mumba_request_credentials)0x80000c2eu)

/** `RequestDestination`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_request_destination;

/** "" */
#define MUMBA_REQUEST_DESTINATION_EMPTY ((mumba_request_destination)0x80000011u)
/** "audio" */
#define MUMBA_REQUEST_DESTINATION_AUDIO ((mumba_request_destination)0x8000052eu)
/** "audioworklet" */
#define MUMBA_REQUEST_DESTINATION_AUDIOWORKLET ((mumba_request_destination)0x8000053du)
/** "document" */
#define MUMBA_REQUEST_DESTINATION_DOCUMENT ((mumba_request_destination)0x8000000fu)
/** "embed" */
#define MUMBA_REQUEST_DESTINATION_EMBED ((mumba_request_destination)0x80000956u)
/** "font" */
#define MUMBA_REQUEST_DESTINATION_FONT ((mumba_request_destination)0x80000a42u)
/** "frame" */
#define MUMBA_REQUEST_DESTINATION_FRAME ((mumba_request_destination)0x80000a67u)
/** "iframe" */
#define MUMBA_REQUEST_DESTINATION_IFRAME ((mumba_request_destination)0x80000c0bu)
/** "image" */
#define MUMBA_REQUEST_DESTINATION_IMAGE ((mumba_request_destination)0x80000c14u)
/** "json" */
#define MUMBA_REQUEST_DESTINATION_JSON ((mumba_request_destination)0x80000d08u)
/** "manifest" */
#define MUMBA_REQUEST_DESTINATION_MANIFEST ((mumba_request_destination)0x80000dd3u)
/** "object" */
#define MUMBA_REQUEST_DESTINATION_OBJECT ((mumba_request_destination)0x80000f1du)
/** "paintworklet" */
#define MUMBA_REQUEST_DESTINATION_PAINTWORKLET ((mumba_request_destination)0x800010b1u)
/** "report" */
#define MUMBA_REQUEST_DESTINATION_REPORT ((mumba_request_destination)0x800012b6u)
/** "script" */
#define MUMBA_REQUEST_DESTINATION_SCRIPT ((mumba_request_destination)0x800013b4u)
/** "sharedworker" */
#define MUMBA_REQUEST_DESTINATION_SHAREDWORKER ((mumba_request_destination)0x80001485u)
/** "style" */
#define MUMBA_REQUEST_DESTINATION_STYLE ((mumba_request_destination)0x80001570u)
/** "text" */
#define MUMBA_REQUEST_DESTINATION_TEXT ((mumba_request_destination)0x800015e5u)
/** "track" */
#define MUMBA_REQUEST_DESTINATION_TRACK ((mumba_request_destination)0x80001650u)
/** "video" */
#define MUMBA_REQUEST_DESTINATION_VIDEO ((mumba_request_destination)0x80001779u)
/** "worker" */
#define MUMBA_REQUEST_DESTINATION_WORKER ((mumba_request_destination)0x800017ddu)
/** "xslt" */
#define MUMBA_REQUEST_DESTINATION_XSLT ((mumba_request_destination)0x800017f8u)

/** `RequestDuplex`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_request_duplex;

/** "half" */
#define MUMBA_REQUEST_DUPLEX_HALF ((mumba_request_duplex)0x80000b9au)

/** `RequestMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_request_mode;

/** "navigate" */
#define MUMBA_REQUEST_MODE_NAVIGATE ((mumba_request_mode)0x80000eccu)
/** "same-origin" */
#define MUMBA_REQUEST_MODE_SAME_ORIGIN ((mumba_request_mode)0x80001387u)
/** "no-cors" */
#define MUMBA_REQUEST_MODE_NO_CORS ((mumba_request_mode)0x80000eefu)
/** "cors" */
#define MUMBA_REQUEST_MODE_CORS ((mumba_request_mode)0x8000075fu)

/** `RequestPriority`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_request_priority;

/** "high" */
#define MUMBA_REQUEST_PRIORITY_HIGH ((mumba_request_priority)0x80000bd4u)
/** "low" */
#define MUMBA_REQUEST_PRIORITY_LOW ((mumba_request_priority)0x80000da8u)
/** "auto" */
#define MUMBA_REQUEST_PRIORITY_AUTO ((mumba_request_priority)0x80000542u)

/** `RequestRedirect`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_request_redirect;

/** "follow" */
#define MUMBA_REQUEST_REDIRECT_FOLLOW ((mumba_request_redirect)0x80000a41u)
/** "error" */
#define MUMBA_REQUEST_REDIRECT_ERROR ((mumba_request_redirect)0x80000998u)
/** "manual" */
#define MUMBA_REQUEST_REDIRECT_MANUAL ((mumba_request_redirect)0x80000dd4u)

/** `ResponseType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_response_type;

/** "basic" */
#define MUMBA_RESPONSE_TYPE_BASIC ((mumba_response_type)0x8000057bu)
/** "cors" */
#define MUMBA_RESPONSE_TYPE_CORS ((mumba_response_type)0x8000075fu)
/** "default" */
#define MUMBA_RESPONSE_TYPE_DEFAULT ((mumba_response_type)0x8000082bu)
/** "error" */
#define MUMBA_RESPONSE_TYPE_ERROR ((mumba_response_type)0x80000998u)
/** "opaque" */
#define MUMBA_RESPONSE_TYPE_OPAQUE ((mumba_response_type)0x80001053u)
/** "opaqueredirect" */
#define MUMBA_RESPONSE_TYPE_OPAQUEREDIRECT ((mumba_response_type)0x80001054u)

/** `FetchLaterResult`. */
typedef mumba_handle mumba_fetch_later_result;

/** Gives `object` itself when it is of `FetchLaterResult`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_fetch_later_result(
    mumba_context *ctx, mumba_handle object, mumba_fetch_later_result *result) {
    return mumba_web_cast(ctx, object, 0x8000010au, 0, result);
}

/** `FetchLaterResult.activated`. Reads. */
static inline mumba_status mumba_fetch_later_result_get_activated(
    mumba_context *ctx, mumba_fetch_later_result self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000041eu, result);
}

/** `Headers`. */
typedef mumba_handle mumba_headers;

/** Gives `object` itself when it is of `Headers`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_headers(mumba_context *ctx, mumba_handle object, mumba_headers *result) {
    return mumba_web_cast(ctx, object, 0x800001a6u, 0, result);
}

/** `new Headers`. Deferred. */
static inline mumba_status mumba_headers_new(mumba_context *ctx, mumba_headers *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001a6u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Headers`. `init`: sequence<sequence<a string>>. Deferred. */
static inline mumba_status mumba_headers_new_with_str_sequence_sequence(
    mumba_context *ctx, const mumba_array *init, size_t init_count, mumba_headers *result) {
    mumba_handle init_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001a6u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, init, init_count, &init_array);
    argv[0] = mumba_web_of_nullable(init_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (init_array) mumba_release(ctx, init_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Headers`. `init`: record<a string, a string>. Deferred. */
static inline mumba_status mumba_headers_new_with_str_record(
    mumba_context *ctx, mumba_record init, mumba_headers *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001a6u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Headers.append`. Deferred. */
static inline mumba_status mumba_headers_append(
    mumba_context *ctx, mumba_headers self, mumba_string name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x800004a3u, argv, 2, NULL);
}

/** `Headers.delete`. Deferred. */
static inline mumba_status mumba_headers_delete(mumba_context *ctx, mumba_headers self, mumba_string name) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, NULL);
}

/** `Headers.get`. Gives a string or none. Reads. */
static inline mumba_status mumba_headers_get(
    mumba_context *ctx, mumba_headers self, mumba_string name, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_string_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `Headers.getSetCookie`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_headers_get_set_cookie(mumba_context *ctx, mumba_headers self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b4bu, NULL, 0, result);
}

/** `Headers.has`. Reads. */
static inline mumba_status mumba_headers_has(mumba_context *ctx, mumba_headers self, mumba_string name, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `Headers.set`. Deferred. */
static inline mumba_status mumba_headers_set(
    mumba_context *ctx, mumba_headers self, mumba_string name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 2, NULL);
}

/** `Headers.entries`. Gives iterator<[a string, a string]>. Deferred. */
static inline mumba_status mumba_headers_entries(mumba_context *ctx, mumba_headers self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `Headers.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_headers_keys(mumba_context *ctx, mumba_headers self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `Headers.values`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_headers_values(mumba_context *ctx, mumba_headers self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `Headers.forEach`. Deferred. */
static inline mumba_status mumba_headers_for_each(mumba_context *ctx, mumba_headers self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Headers.forEach`. Deferred. */
static inline mumba_status mumba_headers_for_each_with_this_arg(
    mumba_context *ctx, mumba_headers self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `Request`. */
typedef mumba_handle mumba_request;

/** Gives `object` itself when it is of `Request`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_request(mumba_context *ctx, mumba_handle object, mumba_request *result) {
    return mumba_web_cast(ctx, object, 0x800002b7u, 0, result);
}

/** `new Request`. Deferred. */
static inline mumba_status mumba_request_new_with_request(
    mumba_context *ctx, mumba_request input, mumba_request *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Request`. Deferred. */
static inline mumba_status mumba_request_new_with_str(mumba_context *ctx, mumba_string input, mumba_request *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Request`. Deferred. */
static inline mumba_status mumba_request_new_with_request_and_init(
    mumba_context *ctx, mumba_request input, mumba_request_init init, mumba_request *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Request`. Deferred. */
static inline mumba_status mumba_request_new_with_str_and_init(
    mumba_context *ctx, mumba_string input, mumba_request_init init, mumba_request *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Request.method`. Reads. */
static inline mumba_status mumba_request_get_method(mumba_context *ctx, mumba_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e62u, result);
}

/** `Request.url`. Reads. */
static inline mumba_status mumba_request_get_url(mumba_context *ctx, mumba_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `Request.headers`. Deferred. */
static inline mumba_status mumba_request_get_headers(mumba_context *ctx, mumba_request self, mumba_headers *result) {
    return mumba_get_handle(ctx, self, 0x80000bcau, result);
}

/** `Request.destination`. Reads. */
static inline mumba_status mumba_request_get_destination(
    mumba_context *ctx, mumba_request self, mumba_request_destination *result) {
    return mumba_web_get_name(ctx, self, 0x80000899u, result);
}

/** `Request.referrer`. Reads. */
static inline mumba_status mumba_request_get_referrer(mumba_context *ctx, mumba_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000125eu, result);
}

/** `Request.referrerPolicy`. Reads. */
static inline mumba_status mumba_request_get_referrer_policy(
    mumba_context *ctx, mumba_request self, mumba_referrer_policy *result) {
    return mumba_web_get_name(ctx, self, 0x8000125fu, result);
}

/** `Request.mode`. Reads. */
static inline mumba_status mumba_request_get_mode(mumba_context *ctx, mumba_request self, mumba_request_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `Request.credentials`. Reads. */
static inline mumba_status mumba_request_get_credentials(
    mumba_context *ctx, mumba_request self, mumba_request_credentials *result) {
    return mumba_web_get_name(ctx, self, 0x800007d7u, result);
}

/** `Request.cache`. Reads. */
static inline mumba_status mumba_request_get_cache(
    mumba_context *ctx, mumba_request self, mumba_request_cache *result) {
    return mumba_web_get_name(ctx, self, 0x8000060bu, result);
}

/** `Request.redirect`. Reads. */
static inline mumba_status mumba_request_get_redirect(
    mumba_context *ctx, mumba_request self, mumba_request_redirect *result) {
    return mumba_web_get_name(ctx, self, 0x8000124fu, result);
}

/** `Request.integrity`. Reads. */
static inline mumba_status mumba_request_get_integrity(mumba_context *ctx, mumba_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c90u, result);
}

/** `Request.keepalive`. Reads. */
static inline mumba_status mumba_request_get_keepalive(mumba_context *ctx, mumba_request self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d15u, result);
}

/** `Request.isHistoryNavigation`. Reads. */
static inline mumba_status mumba_request_get_is_history_navigation(
    mumba_context *ctx, mumba_request self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cceu, result);
}

/** `Request.signal`. Deferred. */
static inline mumba_status mumba_request_get_signal(
    mumba_context *ctx, mumba_request self, mumba_abort_signal *result) {
    return mumba_get_handle(ctx, self, 0x8000149fu, result);
}

/** `Request.duplex`. Reads. */
static inline mumba_status mumba_request_get_duplex(
    mumba_context *ctx, mumba_request self, mumba_request_duplex *result) {
    return mumba_web_get_name(ctx, self, 0x80000931u, result);
}

/** `Request.clone`. Deferred. */
static inline mumba_status mumba_request_clone(mumba_context *ctx, mumba_request self, mumba_request *result) {
    return mumba_invoke(ctx, self, 0x800006a9u, NULL, 0, result);
}

/** `Request.body`. Gives `ReadableStream` or none. Reads. */
static inline mumba_status mumba_request_get_body(
    mumba_context *ctx, mumba_request self, mumba_readable_stream *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000010u, result);
}

/** `Request.body`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_request_get_body_deferred(
    mumba_context *ctx, mumba_request self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80000010u, result);
}

/** `Request.bodyUsed`. Reads. */
static inline mumba_status mumba_request_get_body_used(mumba_context *ctx, mumba_request self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005d1u, result);
}

/** `Request.arrayBuffer`. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_request_array_buffer(mumba_context *ctx, mumba_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800004eeu, NULL, 0, result);
}

/** `Request.blob`. Gives promise<`Blob`>. Deferred. */
static inline mumba_status mumba_request_blob(mumba_context *ctx, mumba_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800005c6u, NULL, 0, result);
}

/** `Request.bytes`. Gives promise<`Uint8Array`>. Deferred. */
static inline mumba_status mumba_request_bytes(mumba_context *ctx, mumba_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000607u, NULL, 0, result);
}

/** `Request.formData`. Gives promise<`FormData`>. Deferred. */
static inline mumba_status mumba_request_form_data(mumba_context *ctx, mumba_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a54u, NULL, 0, result);
}

/** `Request.json`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_request_json(mumba_context *ctx, mumba_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000d08u, NULL, 0, result);
}

/** `Request.text`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_request_text(mumba_context *ctx, mumba_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800015e5u, NULL, 0, result);
}

/** `Response`. */
typedef mumba_handle mumba_response;

/** Gives `object` itself when it is of `Response`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_response(mumba_context *ctx, mumba_handle object, mumba_response *result) {
    return mumba_web_cast(ctx, object, 0x800002bbu, 0, result);
}

/** `new Response`. Deferred. */
static inline mumba_status mumba_response_new(mumba_context *ctx, mumba_response *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new Response`. `body`: `ReadableStream` or `Blob` or `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `FormData` or `URLSearchParams` or none.
 * Deferred.
 */
static inline mumba_status mumba_response_new_with_object(
    mumba_context *ctx, mumba_object body, mumba_response *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(body);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Response`. Deferred. */
static inline mumba_status mumba_response_new_with_str(mumba_context *ctx, mumba_string body, mumba_response *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(body);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new Response`. `body`: `ReadableStream` or `Blob` or `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `FormData` or `URLSearchParams` or none.
 * Deferred.
 */
static inline mumba_status mumba_response_new_with_object_and_init(
    mumba_context *ctx, mumba_object body, mumba_response_init init, mumba_response *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(body);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Response`. Deferred. */
static inline mumba_status mumba_response_new_with_str_and_init(
    mumba_context *ctx, mumba_string body, mumba_response_init init, mumba_response *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(body);
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Response.error`. Deferred. */
static inline mumba_status mumba_response_error(mumba_context *ctx, mumba_response *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000998u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Response.redirect`. Deferred. */
static inline mumba_status mumba_response_redirect(mumba_context *ctx, mumba_string url, mumba_response *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000124fu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Response.redirect`. Deferred. */
static inline mumba_status mumba_response_redirect_with_status(
    mumba_context *ctx, mumba_string url, uint16_t status_, mumba_response *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_of_number((double)status_);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000124fu, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Response.json`. Deferred. */
static inline mumba_status mumba_response_json(mumba_context *ctx, mumba_value data, mumba_response *result) {
    mumba_value argv[1];
    argv[0] = data;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000d08u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Response.json`. Deferred. */
static inline mumba_status mumba_response_json_with_init(
    mumba_context *ctx, mumba_value data, mumba_response_init init, mumba_response *result) {
    mumba_value argv[2];
    argv[0] = data;
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002bbu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000d08u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Response.type`. Reads. */
static inline mumba_status mumba_response_get_type(
    mumba_context *ctx, mumba_response self, mumba_response_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `Response.url`. Reads. */
static inline mumba_status mumba_response_get_url(mumba_context *ctx, mumba_response self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `Response.redirected`. Reads. */
static inline mumba_status mumba_response_get_redirected(mumba_context *ctx, mumba_response self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001253u, result);
}

/** `Response.status`. Reads. */
static inline mumba_status mumba_response_get_status(mumba_context *ctx, mumba_response self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001531u, result);
}

/** `Response.ok`. Reads. */
static inline mumba_status mumba_response_get_ok(mumba_context *ctx, mumba_response self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000f34u, result);
}

/** `Response.statusText`. Reads. */
static inline mumba_status mumba_response_get_status_text(
    mumba_context *ctx, mumba_response self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001535u, result);
}

/** `Response.headers`. Deferred. */
static inline mumba_status mumba_response_get_headers(mumba_context *ctx, mumba_response self, mumba_headers *result) {
    return mumba_get_handle(ctx, self, 0x80000bcau, result);
}

/** `Response.clone`. Deferred. */
static inline mumba_status mumba_response_clone(mumba_context *ctx, mumba_response self, mumba_response *result) {
    return mumba_invoke(ctx, self, 0x800006a9u, NULL, 0, result);
}

/** `Response.body`. Gives `ReadableStream` or none. Reads. */
static inline mumba_status mumba_response_get_body(
    mumba_context *ctx, mumba_response self, mumba_readable_stream *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000010u, result);
}

/** `Response.body`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_response_get_body_deferred(
    mumba_context *ctx, mumba_response self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80000010u, result);
}

/** `Response.bodyUsed`. Reads. */
static inline mumba_status mumba_response_get_body_used(mumba_context *ctx, mumba_response self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005d1u, result);
}

/** `Response.arrayBuffer`. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_response_array_buffer(mumba_context *ctx, mumba_response self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800004eeu, NULL, 0, result);
}

/** `Response.blob`. Gives promise<`Blob`>. Deferred. */
static inline mumba_status mumba_response_blob(mumba_context *ctx, mumba_response self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800005c6u, NULL, 0, result);
}

/** `Response.bytes`. Gives promise<`Uint8Array`>. Deferred. */
static inline mumba_status mumba_response_bytes(mumba_context *ctx, mumba_response self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000607u, NULL, 0, result);
}

/** `Response.formData`. Gives promise<`FormData`>. Deferred. */
static inline mumba_status mumba_response_form_data(mumba_context *ctx, mumba_response self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a54u, NULL, 0, result);
}

/** `Response.json`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_response_json_2(mumba_context *ctx, mumba_response self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000d08u, NULL, 0, result);
}

/** `Response.text`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_response_text(mumba_context *ctx, mumba_response self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800015e5u, NULL, 0, result);
}

/** `Window.fetchLater`. Deferred. */
static inline mumba_status mumba_window_fetch_later_with_request(
    mumba_context *ctx, mumba_window self, mumba_request input, mumba_fetch_later_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    return mumba_invoke(ctx, self, 0x800009ffu, argv, 1, result);
}

/** `Window.fetchLater`. Deferred. */
static inline mumba_status mumba_window_fetch_later_with_str(
    mumba_context *ctx, mumba_window self, mumba_string input, mumba_fetch_later_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x800009ffu, argv, 1, result);
}

/** `Window.fetchLater`. Deferred. */
static inline mumba_status mumba_window_fetch_later_with_request_and_init(
    mumba_context *ctx, mumba_window self, mumba_request input, mumba_deferred_request_init init,
    mumba_fetch_later_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x800009ffu, argv, 2, result);
}

/** `Window.fetchLater`. Deferred. */
static inline mumba_status mumba_window_fetch_later_with_str_and_init(
    mumba_context *ctx, mumba_window self, mumba_string input, mumba_deferred_request_init init,
    mumba_fetch_later_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x800009ffu, argv, 2, result);
}

/** `Window.fetch`. Gives promise<`Response`>. Deferred. */
static inline mumba_status mumba_window_fetch_with_request(
    mumba_context *ctx, mumba_window self, mumba_request input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 1, result);
}

/** `Window.fetch`. Gives promise<`Response`>. Deferred. */
static inline mumba_status mumba_window_fetch_with_str(
    mumba_context *ctx, mumba_window self, mumba_string input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 1, result);
}

/** `Window.fetch`. Gives promise<`Response`>. Deferred. */
static inline mumba_status mumba_window_fetch_with_request_and_init(
    mumba_context *ctx, mumba_window self, mumba_request input, mumba_request_init init, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 2, result);
}

/** `Window.fetch`. Gives promise<`Response`>. Deferred. */
static inline mumba_status mumba_window_fetch_with_str_and_init(
    mumba_context *ctx, mumba_window self, mumba_string input, mumba_request_init init, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 2, result);
}

/**
 * `WorkerGlobalScope.fetch`. Gives promise<`Response`>. Deferred. Not in windows: DedicatedWorker, ServiceWorker,
 * SharedWorker.
 */
static inline mumba_status mumba_worker_global_scope_fetch_with_request(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_request input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 1, result);
}

/**
 * `WorkerGlobalScope.fetch`. Gives promise<`Response`>. Deferred. Not in windows: DedicatedWorker, ServiceWorker,
 * SharedWorker.
 */
static inline mumba_status mumba_worker_global_scope_fetch_with_str(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_string input, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 1, result);
}

/**
 * `WorkerGlobalScope.fetch`. Gives promise<`Response`>. Deferred. Not in windows: DedicatedWorker, ServiceWorker,
 * SharedWorker.
 */
static inline mumba_status mumba_worker_global_scope_fetch_with_request_and_init(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_request input, mumba_request_init init,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 2, result);
}

/**
 * `WorkerGlobalScope.fetch`. Gives promise<`Response`>. Deferred. Not in windows: DedicatedWorker, ServiceWorker,
 * SharedWorker.
 */
static inline mumba_status mumba_worker_global_scope_fetch_with_str_and_init(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_string input, mumba_request_init init,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(init);
    return mumba_invoke(ctx, self, 0x800009fcu, argv, 2, result);
}

/** `DeferredRequestInit`: an object with members. Those of `mumba_request_init` are for it too. */
typedef mumba_handle mumba_deferred_request_init;

/** Makes a `DeferredRequestInit` without members. Deferred. */
static inline mumba_status mumba_deferred_request_init_create(mumba_context *ctx, mumba_deferred_request_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DeferredRequestInit.activateAfter`. Deferred. */
static inline mumba_status mumba_deferred_request_init_set_activate_after(
    mumba_context *ctx, mumba_deferred_request_init self, double value) {
    return mumba_set(ctx, self, 0x8000041du, mumba_of_number(value));
}

/** `DeferredRequestInit.activateAfter`. Reads. */
static inline mumba_status mumba_deferred_request_init_get_activate_after(
    mumba_context *ctx, mumba_deferred_request_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000041du, result);
}

/** `RequestInit`: an object with members. */
typedef mumba_handle mumba_request_init;

/** Makes a `RequestInit` without members. Deferred. */
static inline mumba_status mumba_request_init_create(mumba_context *ctx, mumba_request_init *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `RequestInit.body`. `value`: `ReadableStream` or `Blob` or `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `FormData` or
 * `URLSearchParams` or none. Deferred.
 */
static inline mumba_status mumba_request_init_set_body_with_object(
    mumba_context *ctx, mumba_request_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000010u, mumba_web_of_nullable(value));
}

/** `RequestInit.body`. Deferred. */
static inline mumba_status mumba_request_init_set_body_with_str(
    mumba_context *ctx, mumba_request_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000010u, mumba_of_string(value));
}

/**
 * `RequestInit.body`. Gives `ReadableStream` or `Blob` or `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `FormData` or
 * `URLSearchParams` or a string or none. Reads.
 */
static inline mumba_status mumba_request_init_get_body(
    mumba_context *ctx, mumba_request_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000010u, result);
}

/** `RequestInit.cache`. Deferred. */
static inline mumba_status mumba_request_init_set_cache(
    mumba_context *ctx, mumba_request_init self, mumba_request_cache value) {
    return mumba_set(ctx, self, 0x8000060bu, mumba_of_name(value));
}

/** `RequestInit.cache`. Reads. */
static inline mumba_status mumba_request_init_get_cache(
    mumba_context *ctx, mumba_request_init self, mumba_request_cache *result) {
    return mumba_web_get_name(ctx, self, 0x8000060bu, result);
}

/** `RequestInit.credentials`. Deferred. */
static inline mumba_status mumba_request_init_set_credentials(
    mumba_context *ctx, mumba_request_init self, mumba_request_credentials value) {
    return mumba_set(ctx, self, 0x800007d7u, mumba_of_name(value));
}

/** `RequestInit.credentials`. Reads. */
static inline mumba_status mumba_request_init_get_credentials(
    mumba_context *ctx, mumba_request_init self, mumba_request_credentials *result) {
    return mumba_web_get_name(ctx, self, 0x800007d7u, result);
}

/** `RequestInit.duplex`. Deferred. */
static inline mumba_status mumba_request_init_set_duplex(
    mumba_context *ctx, mumba_request_init self, mumba_request_duplex value) {
    return mumba_set(ctx, self, 0x80000931u, mumba_of_name(value));
}

/** `RequestInit.duplex`. Reads. */
static inline mumba_status mumba_request_init_get_duplex(
    mumba_context *ctx, mumba_request_init self, mumba_request_duplex *result) {
    return mumba_web_get_name(ctx, self, 0x80000931u, result);
}

/** `RequestInit.headers`. `value`: sequence<sequence<a string>>. Deferred. */
static inline mumba_status mumba_request_init_set_headers_with_str_sequence_sequence(
    mumba_context *ctx, mumba_request_init self, const mumba_array *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bcau, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `RequestInit.headers`. `value`: record<a string, a string>. Deferred. */
static inline mumba_status mumba_request_init_set_headers_with_str_record(
    mumba_context *ctx, mumba_request_init self, mumba_record value) {
    return mumba_set(ctx, self, 0x80000bcau, mumba_of_handle(value));
}

/** `RequestInit.headers`. Gives sequence<sequence<a string>> or record<a string, a string> or none. Reads. */
static inline mumba_status mumba_request_init_get_headers(
    mumba_context *ctx, mumba_request_init self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bcau, result);
}

/** `RequestInit.integrity`. Deferred. */
static inline mumba_status mumba_request_init_set_integrity(
    mumba_context *ctx, mumba_request_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c90u, mumba_of_string(value));
}

/** `RequestInit.integrity`. Reads. */
static inline mumba_status mumba_request_init_get_integrity(
    mumba_context *ctx, mumba_request_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c90u, result);
}

/** `RequestInit.keepalive`. Deferred. */
static inline mumba_status mumba_request_init_set_keepalive(mumba_context *ctx, mumba_request_init self, bool value) {
    return mumba_set(ctx, self, 0x80000d15u, mumba_of_bool(value));
}

/** `RequestInit.keepalive`. Reads. */
static inline mumba_status mumba_request_init_get_keepalive(mumba_context *ctx, mumba_request_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d15u, result);
}

/** `RequestInit.method`. Deferred. */
static inline mumba_status mumba_request_init_set_method(
    mumba_context *ctx, mumba_request_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e62u, mumba_of_string(value));
}

/** `RequestInit.method`. Reads. */
static inline mumba_status mumba_request_init_get_method(
    mumba_context *ctx, mumba_request_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e62u, result);
}

/** `RequestInit.mode`. Deferred. */
static inline mumba_status mumba_request_init_set_mode(
    mumba_context *ctx, mumba_request_init self, mumba_request_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `RequestInit.mode`. Reads. */
static inline mumba_status mumba_request_init_get_mode(
    mumba_context *ctx, mumba_request_init self, mumba_request_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `RequestInit.priority`. Deferred. */
static inline mumba_status mumba_request_init_set_priority(
    mumba_context *ctx, mumba_request_init self, mumba_request_priority value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_name(value));
}

/** `RequestInit.priority`. Reads. */
static inline mumba_status mumba_request_init_get_priority(
    mumba_context *ctx, mumba_request_init self, mumba_request_priority *result) {
    return mumba_web_get_name(ctx, self, 0x800011b0u, result);
}

/** `RequestInit.redirect`. Deferred. */
static inline mumba_status mumba_request_init_set_redirect(
    mumba_context *ctx, mumba_request_init self, mumba_request_redirect value) {
    return mumba_set(ctx, self, 0x8000124fu, mumba_of_name(value));
}

/** `RequestInit.redirect`. Reads. */
static inline mumba_status mumba_request_init_get_redirect(
    mumba_context *ctx, mumba_request_init self, mumba_request_redirect *result) {
    return mumba_web_get_name(ctx, self, 0x8000124fu, result);
}

/** `RequestInit.referrer`. Deferred. */
static inline mumba_status mumba_request_init_set_referrer(
    mumba_context *ctx, mumba_request_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000125eu, mumba_of_string(value));
}

/** `RequestInit.referrer`. Reads. */
static inline mumba_status mumba_request_init_get_referrer(
    mumba_context *ctx, mumba_request_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000125eu, result);
}

/** `RequestInit.referrerPolicy`. Deferred. */
static inline mumba_status mumba_request_init_set_referrer_policy(
    mumba_context *ctx, mumba_request_init self, mumba_referrer_policy value) {
    return mumba_set(ctx, self, 0x8000125fu, mumba_of_name(value));
}

/** `RequestInit.referrerPolicy`. Reads. */
static inline mumba_status mumba_request_init_get_referrer_policy(
    mumba_context *ctx, mumba_request_init self, mumba_referrer_policy *result) {
    return mumba_web_get_name(ctx, self, 0x8000125fu, result);
}

/** `RequestInit.signal`. `value` may be none. Deferred. */
static inline mumba_status mumba_request_init_set_signal(
    mumba_context *ctx, mumba_request_init self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_web_of_nullable(value));
}

/** `RequestInit.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_request_init_get_signal(
    mumba_context *ctx, mumba_request_init self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `RequestInit.window`. Deferred. */
static inline mumba_status mumba_request_init_set_window(
    mumba_context *ctx, mumba_request_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x800017d7u, value);
}

/** `RequestInit.window`. Reads. */
static inline mumba_status mumba_request_init_get_window(
    mumba_context *ctx, mumba_request_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017d7u, result);
}

/** `ResponseInit`: an object with members. */
typedef mumba_handle mumba_response_init;

/** Makes a `ResponseInit` without members. Deferred. */
static inline mumba_status mumba_response_init_create(mumba_context *ctx, mumba_response_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ResponseInit.headers`. `value`: sequence<sequence<a string>>. Deferred. */
static inline mumba_status mumba_response_init_set_headers_with_str_sequence_sequence(
    mumba_context *ctx, mumba_response_init self, const mumba_array *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bcau, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ResponseInit.headers`. `value`: record<a string, a string>. Deferred. */
static inline mumba_status mumba_response_init_set_headers_with_str_record(
    mumba_context *ctx, mumba_response_init self, mumba_record value) {
    return mumba_set(ctx, self, 0x80000bcau, mumba_of_handle(value));
}

/** `ResponseInit.headers`. Gives sequence<sequence<a string>> or record<a string, a string> or none. Reads. */
static inline mumba_status mumba_response_init_get_headers(
    mumba_context *ctx, mumba_response_init self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bcau, result);
}

/** `ResponseInit.status`. Without it: 200. Deferred. */
static inline mumba_status mumba_response_init_set_status(
    mumba_context *ctx, mumba_response_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001531u, mumba_of_number((double)value));
}

/** `ResponseInit.status`. Reads. */
static inline mumba_status mumba_response_init_get_status(
    mumba_context *ctx, mumba_response_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001531u, result);
}

/** `ResponseInit.statusText`. Without it: "". Deferred. */
static inline mumba_status mumba_response_init_set_status_text(
    mumba_context *ctx, mumba_response_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001535u, mumba_of_string(value));
}

/** `ResponseInit.statusText`. Reads. */
static inline mumba_status mumba_response_init_get_status_text(
    mumba_context *ctx, mumba_response_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001535u, result);
}

#endif /* MUMBA_WEB_FETCH_H */
