/**
 * @file xhr.h
 * XMLHttpRequest Standard: <https://xhr.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_XHR_H
#define MUMBA_WEB_XHR_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_file;
typedef mumba_handle mumba_form_data;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_html_element;
typedef mumba_handle mumba_html_form_element;
typedef mumba_handle mumba_progress_event;
typedef mumba_handle mumba_progress_event_init;
typedef mumba_handle mumba_url_search_params;
typedef mumba_handle mumba_xml_http_request;
typedef mumba_handle mumba_xml_http_request_event_target;
typedef mumba_handle mumba_xml_http_request_upload;
typedef mumba_name mumba_xml_http_request_response_type;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_progress_event`, which lives until it returns. */
typedef mumba_status (*mumba_progress_event_listener)(mumba_context *ctx, void *user, mumba_progress_event event);

/** `XMLHttpRequestResponseType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xml_http_request_response_type;

/** "" */
#define MUMBA_XML_HTTP_REQUEST_RESPONSE_TYPE_EMPTY ((mumba_xml_http_request_response_type)0x80000011u)
/** "arraybuffer" */
#define MUMBA_XML_HTTP_REQUEST_RESPONSE_TYPE_ARRAYBUFFER ((mumba_xml_http_request_response_type)0x800004f1u)
/** "blob" */
#define MUMBA_XML_HTTP_REQUEST_RESPONSE_TYPE_BLOB ((mumba_xml_http_request_response_type)0x800005c6u)
/** "document" */
#define MUMBA_XML_HTTP_REQUEST_RESPONSE_TYPE_DOCUMENT ((mumba_xml_http_request_response_type)0x8000000fu)
/** "json" */
#define MUMBA_XML_HTTP_REQUEST_RESPONSE_TYPE_JSON ((mumba_xml_http_request_response_type)0x80000d08u)
/** "text" */
#define MUMBA_XML_HTTP_REQUEST_RESPONSE_TYPE_TEXT ((mumba_xml_http_request_response_type)0x800015e5u)

/** `FormData`. */
typedef mumba_handle mumba_form_data;

/** Gives `object` itself when it is of `FormData`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_form_data(mumba_context *ctx, mumba_handle object, mumba_form_data *result) {
    return mumba_web_cast(ctx, object, 0x8000011bu, 0, result);
}

/** `new FormData`. Deferred. */
static inline mumba_status mumba_form_data_new(mumba_context *ctx, mumba_form_data *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000011bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new FormData`. Deferred. */
static inline mumba_status mumba_form_data_new_with_form(
    mumba_context *ctx, mumba_html_form_element form, mumba_form_data *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(form);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000011bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new FormData`. `submitter` may be none. Deferred. */
static inline mumba_status mumba_form_data_new_with_form_and_submitter(
    mumba_context *ctx, mumba_html_form_element form, mumba_html_element submitter, mumba_form_data *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(form);
    argv[1] = mumba_web_of_nullable(submitter);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000011bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `FormData.append`. Deferred. */
static inline mumba_status mumba_form_data_append_with_value(
    mumba_context *ctx, mumba_form_data self, mumba_string name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x800004a3u, argv, 2, NULL);
}

/** `FormData.append`. Deferred. */
static inline mumba_status mumba_form_data_append_with_blob(
    mumba_context *ctx, mumba_form_data self, mumba_string name, mumba_blob blob_value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(blob_value);
    return mumba_invoke(ctx, self, 0x800004a3u, argv, 2, NULL);
}

/** `FormData.append`. Deferred. */
static inline mumba_status mumba_form_data_append_with_blob_and_filename(
    mumba_context *ctx, mumba_form_data self, mumba_string name, mumba_blob blob_value, mumba_string filename) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(blob_value);
    argv[2] = mumba_of_string(filename);
    return mumba_invoke(ctx, self, 0x800004a3u, argv, 3, NULL);
}

/** `FormData.delete`. Deferred. */
static inline mumba_status mumba_form_data_delete(mumba_context *ctx, mumba_form_data self, mumba_string name) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, NULL);
}

/** `FormData.get`. Gives `File` or a string or none. Reads. */
static inline mumba_status mumba_form_data_get(
    mumba_context *ctx, mumba_form_data self, mumba_string name, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke_read(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `FormData.getAll`. Gives sequence<`File` or a string>. Deferred. */
static inline mumba_status mumba_form_data_get_all(
    mumba_context *ctx, mumba_form_data self, mumba_string name, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 1, result);
}

/** `FormData.has`. Reads. */
static inline mumba_status mumba_form_data_has(
    mumba_context *ctx, mumba_form_data self, mumba_string name, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `FormData.set`. Deferred. */
static inline mumba_status mumba_form_data_set_with_value(
    mumba_context *ctx, mumba_form_data self, mumba_string name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 2, NULL);
}

/** `FormData.set`. Deferred. */
static inline mumba_status mumba_form_data_set_with_blob(
    mumba_context *ctx, mumba_form_data self, mumba_string name, mumba_blob blob_value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(blob_value);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 2, NULL);
}

/** `FormData.set`. Deferred. */
static inline mumba_status mumba_form_data_set_with_blob_and_filename(
    mumba_context *ctx, mumba_form_data self, mumba_string name, mumba_blob blob_value, mumba_string filename) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(blob_value);
    argv[2] = mumba_of_string(filename);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 3, NULL);
}

/** `FormData.entries`. Gives iterator<[a string, `File` or a string]>. Deferred. */
static inline mumba_status mumba_form_data_entries(mumba_context *ctx, mumba_form_data self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `FormData.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_form_data_keys(mumba_context *ctx, mumba_form_data self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `FormData.values`. Gives iterator<`File` or a string>. Deferred. */
static inline mumba_status mumba_form_data_values(mumba_context *ctx, mumba_form_data self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `FormData.forEach`. Deferred. */
static inline mumba_status mumba_form_data_for_each(mumba_context *ctx, mumba_form_data self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `FormData.forEach`. Deferred. */
static inline mumba_status mumba_form_data_for_each_with_this_arg(
    mumba_context *ctx, mumba_form_data self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `ProgressEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_progress_event;

/** Gives `object` itself when it is of `ProgressEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_progress_event(
    mumba_context *ctx, mumba_handle object, mumba_progress_event *result) {
    return mumba_web_cast(ctx, object, 0x80000285u, 0, result);
}

/** `new ProgressEvent`. Deferred. */
static inline mumba_status mumba_progress_event_new(
    mumba_context *ctx, mumba_string type, mumba_progress_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000285u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ProgressEvent`. Deferred. */
static inline mumba_status mumba_progress_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_progress_event_init event_init_dict, mumba_progress_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000285u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ProgressEvent.lengthComputable`. Reads. */
static inline mumba_status mumba_progress_event_get_length_computable(
    mumba_context *ctx, mumba_progress_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d55u, result);
}

/** `ProgressEvent.loaded`. Reads. */
static inline mumba_status mumba_progress_event_get_loaded(
    mumba_context *ctx, mumba_progress_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d7cu, result);
}

/** `ProgressEvent.total`. Reads. */
static inline mumba_status mumba_progress_event_get_total(
    mumba_context *ctx, mumba_progress_event self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001643u, result);
}

/** `XMLHttpRequest`. It is a `mumba_xml_http_request_event_target` too. */
typedef mumba_handle mumba_xml_http_request;

/** `XMLHttpRequest.UNSENT` */
#define MUMBA_XML_HTTP_REQUEST_UNSENT ((uint16_t)0)
/** `XMLHttpRequest.OPENED` */
#define MUMBA_XML_HTTP_REQUEST_OPENED ((uint16_t)1)
/** `XMLHttpRequest.HEADERS_RECEIVED` */
#define MUMBA_XML_HTTP_REQUEST_HEADERS_RECEIVED ((uint16_t)2)
/** `XMLHttpRequest.LOADING` */
#define MUMBA_XML_HTTP_REQUEST_LOADING ((uint16_t)3)
/** `XMLHttpRequest.DONE` */
#define MUMBA_XML_HTTP_REQUEST_DONE ((uint16_t)4)

/** Gives `object` itself when it is of `XMLHttpRequest`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xml_http_request(
    mumba_context *ctx, mumba_handle object, mumba_xml_http_request *result) {
    return mumba_web_cast(ctx, object, 0x800003d3u, 0, result);
}

/** `new XMLHttpRequest`. Deferred. */
static inline mumba_status mumba_xml_http_request_new(mumba_context *ctx, mumba_xml_http_request *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003d3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `XMLHttpRequest.onreadystatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xml_http_request_get_onreadystatechange(
    mumba_context *ctx, mumba_xml_http_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ffeu, result);
}

/** `XMLHttpRequest.onreadystatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_xml_http_request_set_onreadystatechange(
    mumba_context *ctx, mumba_xml_http_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ffeu, mumba_web_of_nullable(value));
}

/** `XMLHttpRequest.readyState`. Reads. */
static inline mumba_status mumba_xml_http_request_get_ready_state(
    mumba_context *ctx, mumba_xml_http_request self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001239u, result);
}

/** `XMLHttpRequest.open`. Deferred. */
static inline mumba_status mumba_xml_http_request_open(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string method, mumba_string url) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(method);
    argv[1] = mumba_of_string(url);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 2, NULL);
}

/** `XMLHttpRequest.open`. Deferred. */
static inline mumba_status mumba_xml_http_request_open_with_async(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string method, mumba_string url, bool async) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(method);
    argv[1] = mumba_of_string(url);
    argv[2] = mumba_of_bool(async);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 3, NULL);
}

/** `XMLHttpRequest.open`. `username`: a string or none. Deferred. */
static inline mumba_status mumba_xml_http_request_open_with_async_and_username(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string method, mumba_string url, bool async,
    mumba_string username) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(method);
    argv[1] = mumba_of_string(url);
    argv[2] = mumba_of_bool(async);
    argv[3] = mumba_web_of_nullable_string(username);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 4, NULL);
}

/** `XMLHttpRequest.open`. `username`: a string or none. `password`: a string or none. Deferred. */
static inline mumba_status mumba_xml_http_request_open_with_async_and_username_and_password(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string method, mumba_string url, bool async,
    mumba_string username, mumba_string password) {
    mumba_value argv[5];
    argv[0] = mumba_of_string(method);
    argv[1] = mumba_of_string(url);
    argv[2] = mumba_of_bool(async);
    argv[3] = mumba_web_of_nullable_string(username);
    argv[4] = mumba_web_of_nullable_string(password);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 5, NULL);
}

/** `XMLHttpRequest.setRequestHeader`. Deferred. */
static inline mumba_status mumba_xml_http_request_set_request_header(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x80001456u, argv, 2, NULL);
}

/** `XMLHttpRequest.timeout`. Reads. */
static inline mumba_status mumba_xml_http_request_get_timeout(
    mumba_context *ctx, mumba_xml_http_request self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001616u, result);
}

/** `XMLHttpRequest.timeout`. Deferred. */
static inline mumba_status mumba_xml_http_request_set_timeout(
    mumba_context *ctx, mumba_xml_http_request self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001616u, mumba_of_number((double)value));
}

/** `XMLHttpRequest.withCredentials`. Reads. */
static inline mumba_status mumba_xml_http_request_get_with_credentials(
    mumba_context *ctx, mumba_xml_http_request self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017dbu, result);
}

/** `XMLHttpRequest.withCredentials`. Deferred. */
static inline mumba_status mumba_xml_http_request_set_with_credentials(
    mumba_context *ctx, mumba_xml_http_request self, bool value) {
    return mumba_set(ctx, self, 0x800017dbu, mumba_of_bool(value));
}

/** `XMLHttpRequest.upload`. Deferred. */
static inline mumba_status mumba_xml_http_request_get_upload(
    mumba_context *ctx, mumba_xml_http_request self, mumba_xml_http_request_upload *result) {
    return mumba_get_handle(ctx, self, 0x80001711u, result);
}

/** `XMLHttpRequest.send`. Deferred. */
static inline mumba_status mumba_xml_http_request_send(mumba_context *ctx, mumba_xml_http_request self) {
    return mumba_invoke(ctx, self, 0x800013ffu, NULL, 0, NULL);
}

/**
 * `XMLHttpRequest.send`. `body`: `Document` or `Blob` or `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `FormData` or `URLSearchParams` or none.
 * Deferred.
 */
static inline mumba_status mumba_xml_http_request_send_with_object(
    mumba_context *ctx, mumba_xml_http_request self, mumba_object body) {
    return mumba_call_plain(ctx, self, 0x800013ffu, 04u, body, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `XMLHttpRequest.send`. Deferred. */
static inline mumba_status mumba_xml_http_request_send_with_str(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string body) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(body);
    return mumba_invoke(ctx, self, 0x800013ffu, argv, 1, NULL);
}

/** `XMLHttpRequest.abort`. Deferred. */
static inline mumba_status mumba_xml_http_request_abort(mumba_context *ctx, mumba_xml_http_request self) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, NULL);
}

/** `XMLHttpRequest.responseURL`. Reads. */
static inline mumba_status mumba_xml_http_request_get_response_url(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000130eu, result);
}

/** `XMLHttpRequest.status`. Reads. */
static inline mumba_status mumba_xml_http_request_get_status(
    mumba_context *ctx, mumba_xml_http_request self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001531u, result);
}

/** `XMLHttpRequest.statusText`. Reads. */
static inline mumba_status mumba_xml_http_request_get_status_text(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001535u, result);
}

/** `XMLHttpRequest.getResponseHeader`. Gives a string or none. Reads. */
static inline mumba_status mumba_xml_http_request_get_response_header(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string name, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b41u, argv, 1, result);
}

/** `XMLHttpRequest.getAllResponseHeaders`. Reads. */
static inline mumba_status mumba_xml_http_request_get_all_response_headers(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x80000aafu, NULL, 0, result);
}

/** `XMLHttpRequest.overrideMimeType`. Deferred. */
static inline mumba_status mumba_xml_http_request_override_mime_type(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string mime) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(mime);
    return mumba_invoke(ctx, self, 0x80001094u, argv, 1, NULL);
}

/** `XMLHttpRequest.responseType`. Reads. */
static inline mumba_status mumba_xml_http_request_get_response_type(
    mumba_context *ctx, mumba_xml_http_request self, mumba_xml_http_request_response_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000130du, result);
}

/** `XMLHttpRequest.responseType`. Deferred. */
static inline mumba_status mumba_xml_http_request_set_response_type(
    mumba_context *ctx, mumba_xml_http_request self, mumba_xml_http_request_response_type value) {
    return mumba_set(ctx, self, 0x8000130du, mumba_of_name(value));
}

/** `XMLHttpRequest.response`. Reads. */
static inline mumba_status mumba_xml_http_request_get_response(
    mumba_context *ctx, mumba_xml_http_request self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001307u, result);
}

/** `XMLHttpRequest.response`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xml_http_request_get_response_deferred(
    mumba_context *ctx, mumba_xml_http_request self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001307u, result);
}

/** `XMLHttpRequest.responseText`. Reads. */
static inline mumba_status mumba_xml_http_request_get_response_text(
    mumba_context *ctx, mumba_xml_http_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000130cu, result);
}

/** `XMLHttpRequest.responseXML`. Gives `Document` or none. Reads. */
static inline mumba_status mumba_xml_http_request_get_response_xml(
    mumba_context *ctx, mumba_xml_http_request self, mumba_document *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000130fu, result);
}

/** `XMLHttpRequest.responseXML`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xml_http_request_get_response_xml_deferred(
    mumba_context *ctx, mumba_xml_http_request self, mumba_document *result) {
    return mumba_get_handle(ctx, self, 0x8000130fu, result);
}

/** The event `abort` of `XMLHttpRequest`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_on_abort(
    mumba_context *ctx, mumba_xml_http_request self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_on_abort_with_options(
    mumba_context *ctx, mumba_xml_http_request self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `error` of `XMLHttpRequest`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_on_error(
    mumba_context *ctx, mumba_xml_http_request self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_on_error`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_on_error_with_options(
    mumba_context *ctx, mumba_xml_http_request self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `load` of `XMLHttpRequest`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_on_load(
    mumba_context *ctx, mumba_xml_http_request self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_on_load`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_on_load_with_options(
    mumba_context *ctx, mumba_xml_http_request self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, options, listener, user, drop, subscription);
}

/** The event `loadend` of `XMLHttpRequest`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_on_loadend(
    mumba_context *ctx, mumba_xml_http_request self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_on_loadend`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_on_loadend_with_options(
    mumba_context *ctx, mumba_xml_http_request self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7fu, options, listener, user, drop, subscription);
}

/** The event `loadstart` of `XMLHttpRequest`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_on_loadstart(
    mumba_context *ctx, mumba_xml_http_request self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_on_loadstart`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_on_loadstart_with_options(
    mumba_context *ctx, mumba_xml_http_request self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, options, listener, user, drop, subscription);
}

/** The event `progress` of `XMLHttpRequest`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_on_progress(
    mumba_context *ctx, mumba_xml_http_request self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_on_progress`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_on_progress_with_options(
    mumba_context *ctx, mumba_xml_http_request self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, options, listener, user, drop, subscription);
}

/** The event `readystatechange` of `XMLHttpRequest`, a `Event`. */
static inline mumba_status mumba_xml_http_request_on_readystatechange(
    mumba_context *ctx, mumba_xml_http_request self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000123au, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_on_readystatechange`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_on_readystatechange_with_options(
    mumba_context *ctx, mumba_xml_http_request self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000123au, options, listener, user, drop, subscription);
}

/** The event `timeout` of `XMLHttpRequest`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_on_timeout(
    mumba_context *ctx, mumba_xml_http_request self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001616u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_on_timeout`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_on_timeout_with_options(
    mumba_context *ctx, mumba_xml_http_request self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001616u, options, listener, user, drop, subscription);
}

/** `XMLHttpRequestEventTarget`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_xml_http_request_event_target;

/** Gives `object` itself when it is of `XMLHttpRequestEventTarget`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xml_http_request_event_target(
    mumba_context *ctx, mumba_handle object, mumba_xml_http_request_event_target *result) {
    return mumba_web_cast(ctx, object, 0x800003d4u, 0, result);
}

/** `XMLHttpRequestEventTarget.onloadstart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xml_http_request_event_target_get_onloadstart(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc0u, result);
}

/** `XMLHttpRequestEventTarget.onloadstart`. `value` may be none. Deferred. */
static inline mumba_status mumba_xml_http_request_event_target_set_onloadstart(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc0u, mumba_web_of_nullable(value));
}

/** `XMLHttpRequestEventTarget.onprogress`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xml_http_request_event_target_get_onprogress(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff7u, result);
}

/** `XMLHttpRequestEventTarget.onprogress`. `value` may be none. Deferred. */
static inline mumba_status mumba_xml_http_request_event_target_set_onprogress(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff7u, mumba_web_of_nullable(value));
}

/** `XMLHttpRequestEventTarget.onabort`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xml_http_request_event_target_get_onabort(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3du, result);
}

/** `XMLHttpRequestEventTarget.onabort`. `value` may be none. Deferred. */
static inline mumba_status mumba_xml_http_request_event_target_set_onabort(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3du, mumba_web_of_nullable(value));
}

/** `XMLHttpRequestEventTarget.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xml_http_request_event_target_get_onerror(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `XMLHttpRequestEventTarget.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_xml_http_request_event_target_set_onerror(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `XMLHttpRequestEventTarget.onload`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xml_http_request_event_target_get_onload(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fbcu, result);
}

/** `XMLHttpRequestEventTarget.onload`. `value` may be none. Deferred. */
static inline mumba_status mumba_xml_http_request_event_target_set_onload(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fbcu, mumba_web_of_nullable(value));
}

/** `XMLHttpRequestEventTarget.ontimeout`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xml_http_request_event_target_get_ontimeout(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001033u, result);
}

/** `XMLHttpRequestEventTarget.ontimeout`. `value` may be none. Deferred. */
static inline mumba_status mumba_xml_http_request_event_target_set_ontimeout(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001033u, mumba_web_of_nullable(value));
}

/** `XMLHttpRequestEventTarget.onloadend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_xml_http_request_event_target_get_onloadend(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fbfu, result);
}

/** `XMLHttpRequestEventTarget.onloadend`. `value` may be none. Deferred. */
static inline mumba_status mumba_xml_http_request_event_target_set_onloadend(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fbfu, mumba_web_of_nullable(value));
}

/** The event `abort` of `XMLHttpRequestEventTarget`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_event_target_on_abort(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_event_target_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_event_target_on_abort_with_options(
    mumba_context *ctx, mumba_xml_http_request_event_target self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `error` of `XMLHttpRequestEventTarget`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_event_target_on_error(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_event_target_on_error`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_event_target_on_error_with_options(
    mumba_context *ctx, mumba_xml_http_request_event_target self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `load` of `XMLHttpRequestEventTarget`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_event_target_on_load(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_event_target_on_load`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_event_target_on_load_with_options(
    mumba_context *ctx, mumba_xml_http_request_event_target self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, options, listener, user, drop, subscription);
}

/** The event `loadend` of `XMLHttpRequestEventTarget`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_event_target_on_loadend(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_event_target_on_loadend`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_event_target_on_loadend_with_options(
    mumba_context *ctx, mumba_xml_http_request_event_target self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7fu, options, listener, user, drop, subscription);
}

/** The event `loadstart` of `XMLHttpRequestEventTarget`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_event_target_on_loadstart(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_event_target_on_loadstart`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_event_target_on_loadstart_with_options(
    mumba_context *ctx, mumba_xml_http_request_event_target self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, options, listener, user, drop, subscription);
}

/** The event `progress` of `XMLHttpRequestEventTarget`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_event_target_on_progress(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_event_target_on_progress`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_event_target_on_progress_with_options(
    mumba_context *ctx, mumba_xml_http_request_event_target self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, options, listener, user, drop, subscription);
}

/** The event `timeout` of `XMLHttpRequestEventTarget`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_event_target_on_timeout(
    mumba_context *ctx, mumba_xml_http_request_event_target self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001616u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_event_target_on_timeout`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_event_target_on_timeout_with_options(
    mumba_context *ctx, mumba_xml_http_request_event_target self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001616u, options, listener, user, drop, subscription);
}

/** `XMLHttpRequestUpload`. It is a `mumba_xml_http_request_event_target` too. */
typedef mumba_handle mumba_xml_http_request_upload;

/** Gives `object` itself when it is of `XMLHttpRequestUpload`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xml_http_request_upload(
    mumba_context *ctx, mumba_handle object, mumba_xml_http_request_upload *result) {
    return mumba_web_cast(ctx, object, 0x800003d5u, 0, result);
}

/** The event `abort` of `XMLHttpRequestUpload`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_upload_on_abort(
    mumba_context *ctx, mumba_xml_http_request_upload self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_upload_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_upload_on_abort_with_options(
    mumba_context *ctx, mumba_xml_http_request_upload self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `error` of `XMLHttpRequestUpload`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_upload_on_error(
    mumba_context *ctx, mumba_xml_http_request_upload self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_upload_on_error`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_upload_on_error_with_options(
    mumba_context *ctx, mumba_xml_http_request_upload self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `load` of `XMLHttpRequestUpload`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_upload_on_load(
    mumba_context *ctx, mumba_xml_http_request_upload self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_upload_on_load`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_upload_on_load_with_options(
    mumba_context *ctx, mumba_xml_http_request_upload self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d77u, options, listener, user, drop, subscription);
}

/** The event `loadend` of `XMLHttpRequestUpload`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_upload_on_loadend(
    mumba_context *ctx, mumba_xml_http_request_upload self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_upload_on_loadend`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_upload_on_loadend_with_options(
    mumba_context *ctx, mumba_xml_http_request_upload self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7fu, options, listener, user, drop, subscription);
}

/** The event `loadstart` of `XMLHttpRequestUpload`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_upload_on_loadstart(
    mumba_context *ctx, mumba_xml_http_request_upload self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_upload_on_loadstart`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_upload_on_loadstart_with_options(
    mumba_context *ctx, mumba_xml_http_request_upload self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, options, listener, user, drop, subscription);
}

/** The event `progress` of `XMLHttpRequestUpload`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_upload_on_progress(
    mumba_context *ctx, mumba_xml_http_request_upload self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_upload_on_progress`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_upload_on_progress_with_options(
    mumba_context *ctx, mumba_xml_http_request_upload self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, options, listener, user, drop, subscription);
}

/** The event `timeout` of `XMLHttpRequestUpload`, a `ProgressEvent`. */
static inline mumba_status mumba_xml_http_request_upload_on_timeout(
    mumba_context *ctx, mumba_xml_http_request_upload self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001616u, NULL, listener, user, drop, subscription);
}

/** As `mumba_xml_http_request_upload_on_timeout`, in the way that `options` says. */
static inline mumba_status mumba_xml_http_request_upload_on_timeout_with_options(
    mumba_context *ctx, mumba_xml_http_request_upload self, const mumba_listener_options *options,
    mumba_progress_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001616u, options, listener, user, drop, subscription);
}

/** `ProgressEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_progress_event_init;

/** Makes a `ProgressEventInit` without members. Deferred. */
static inline mumba_status mumba_progress_event_init_create(mumba_context *ctx, mumba_progress_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ProgressEventInit.lengthComputable`. Without it: false. Deferred. */
static inline mumba_status mumba_progress_event_init_set_length_computable(
    mumba_context *ctx, mumba_progress_event_init self, bool value) {
    return mumba_set(ctx, self, 0x80000d55u, mumba_of_bool(value));
}

/** `ProgressEventInit.lengthComputable`. Reads. */
static inline mumba_status mumba_progress_event_init_get_length_computable(
    mumba_context *ctx, mumba_progress_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d55u, result);
}

/** `ProgressEventInit.loaded`. Without it: 0. Deferred. */
static inline mumba_status mumba_progress_event_init_set_loaded(
    mumba_context *ctx, mumba_progress_event_init self, double value) {
    return mumba_set(ctx, self, 0x80000d7cu, mumba_of_number(value));
}

/** `ProgressEventInit.loaded`. Reads. */
static inline mumba_status mumba_progress_event_init_get_loaded(
    mumba_context *ctx, mumba_progress_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d7cu, result);
}

/** `ProgressEventInit.total`. Without it: 0. Deferred. */
static inline mumba_status mumba_progress_event_init_set_total(
    mumba_context *ctx, mumba_progress_event_init self, double value) {
    return mumba_set(ctx, self, 0x80001643u, mumba_of_number(value));
}

/** `ProgressEventInit.total`. Reads. */
static inline mumba_status mumba_progress_event_init_get_total(
    mumba_context *ctx, mumba_progress_event_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001643u, result);
}

#endif /* MUMBA_WEB_XHR_H */
