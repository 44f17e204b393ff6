/**
 * @file url.h
 * URL Standard: <https://url.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_URL_H
#define MUMBA_WEB_URL_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_url;
typedef mumba_handle mumba_url_search_params;

/** `URL`. */
typedef mumba_handle mumba_url;

/** Gives `object` itself when it is of `URL`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_url(mumba_context *ctx, mumba_handle object, mumba_url *result) {
    return mumba_web_cast(ctx, object, 0x8000000eu, 0, result);
}

/** `new URL`. Deferred. */
static inline mumba_status mumba_url_new(mumba_context *ctx, mumba_string url, mumba_url *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URL`. Deferred. */
static inline mumba_status mumba_url_new_with_base(
    mumba_context *ctx, mumba_string url, mumba_string base, mumba_url *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_of_string(base);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URL.parse`. Gives `URL` or none. Reads. */
static inline mumba_status mumba_url_parse(mumba_context *ctx, mumba_string url, mumba_url *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_web_call_or_none(ctx, target, 0x800010bfu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URL.parse`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_url_parse_deferred(mumba_context *ctx, mumba_string url, mumba_url *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010bfu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URL.parse`. Gives `URL` or none. Reads. */
static inline mumba_status mumba_url_parse_with_base(
    mumba_context *ctx, mumba_string url, mumba_string base, mumba_url *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_of_string(base);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_web_call_or_none(ctx, target, 0x800010bfu, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URL.parse`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_url_parse_with_base_deferred(
    mumba_context *ctx, mumba_string url, mumba_string base, mumba_url *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_of_string(base);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010bfu, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URL.canParse`. Reads. */
static inline mumba_status mumba_url_can_parse(mumba_context *ctx, mumba_string url, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80000615u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URL.canParse`. Reads. */
static inline mumba_status mumba_url_can_parse_with_base(
    mumba_context *ctx, mumba_string url, mumba_string base, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_of_string(base);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000000eu, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80000615u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URL.href`. Reads. */
static inline mumba_status mumba_url_get_href(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000be4u, result);
}

/** `URL.href`. Deferred. */
static inline mumba_status mumba_url_set_href(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000be4u, mumba_of_string(value));
}

/** `URL`, as a string. Reads. */
static inline mumba_status mumba_url_to_string(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `URL.origin`. Reads. */
static inline mumba_status mumba_url_get_origin(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001075u, result);
}

/** `URL.protocol`. Reads. */
static inline mumba_status mumba_url_get_protocol(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `URL.protocol`. Deferred. */
static inline mumba_status mumba_url_set_protocol(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011ceu, mumba_of_string(value));
}

/** `URL.username`. Reads. */
static inline mumba_status mumba_url_get_username(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001741u, result);
}

/** `URL.username`. Deferred. */
static inline mumba_status mumba_url_set_username(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001741u, mumba_of_string(value));
}

/** `URL.password`. Reads. */
static inline mumba_status mumba_url_get_password(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010cdu, result);
}

/** `URL.password`. Deferred. */
static inline mumba_status mumba_url_set_password(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010cdu, mumba_of_string(value));
}

/** `URL.host`. Reads. */
static inline mumba_status mumba_url_get_host(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000be2u, result);
}

/** `URL.host`. Deferred. */
static inline mumba_status mumba_url_set_host(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000be2u, mumba_of_string(value));
}

/** `URL.hostname`. Reads. */
static inline mumba_status mumba_url_get_hostname(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000be3u, result);
}

/** `URL.hostname`. Deferred. */
static inline mumba_status mumba_url_set_hostname(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000be3u, mumba_of_string(value));
}

/** `URL.port`. Reads. */
static inline mumba_status mumba_url_get_port(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000115au, result);
}

/** `URL.port`. Deferred. */
static inline mumba_status mumba_url_set_port(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000115au, mumba_of_string(value));
}

/** `URL.pathname`. Reads. */
static inline mumba_status mumba_url_get_pathname(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010d1u, result);
}

/** `URL.pathname`. Deferred. */
static inline mumba_status mumba_url_set_pathname(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010d1u, mumba_of_string(value));
}

/** `URL.search`. Reads. */
static inline mumba_status mumba_url_get_search(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013d2u, result);
}

/** `URL.search`. Deferred. */
static inline mumba_status mumba_url_set_search(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013d2u, mumba_of_string(value));
}

/** `URL.searchParams`. Deferred. */
static inline mumba_status mumba_url_get_search_params(
    mumba_context *ctx, mumba_url self, mumba_url_search_params *result) {
    return mumba_get_handle(ctx, self, 0x800013d3u, result);
}

/** `URL.hash`. Reads. */
static inline mumba_status mumba_url_get_hash(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bbeu, result);
}

/** `URL.hash`. Deferred. */
static inline mumba_status mumba_url_set_hash(mumba_context *ctx, mumba_url self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `URL.toJSON`. Reads. */
static inline mumba_status mumba_url_to_json(mumba_context *ctx, mumba_url self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `URLSearchParams`. */
typedef mumba_handle mumba_url_search_params;

/** Gives `object` itself when it is of `URLSearchParams`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_url_search_params(
    mumba_context *ctx, mumba_handle object, mumba_url_search_params *result) {
    return mumba_web_cast(ctx, object, 0x80000378u, 0, result);
}

/** `new URLSearchParams`. Deferred. */
static inline mumba_status mumba_url_search_params_new(mumba_context *ctx, mumba_url_search_params *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000378u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLSearchParams`. `init`: sequence<sequence<a string>>. Deferred. */
static inline mumba_status mumba_url_search_params_new_with_str_sequence_sequence(
    mumba_context *ctx, const mumba_array *init, size_t init_count, mumba_url_search_params *result) {
    mumba_handle init_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000378u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, init, init_count, &init_array);
    argv[0] = mumba_web_of_nullable(init_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (init_array) mumba_release(ctx, init_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLSearchParams`. `init`: record<a string, a string>. Deferred. */
static inline mumba_status mumba_url_search_params_new_with_str_record(
    mumba_context *ctx, mumba_record init, mumba_url_search_params *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000378u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLSearchParams`. Deferred. */
static inline mumba_status mumba_url_search_params_new_with_str(
    mumba_context *ctx, mumba_string init, mumba_url_search_params *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000378u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URLSearchParams.size`. Reads. */
static inline mumba_status mumba_url_search_params_get_size(
    mumba_context *ctx, mumba_url_search_params self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `URLSearchParams.append`. Deferred. */
static inline mumba_status mumba_url_search_params_append(
    mumba_context *ctx, mumba_url_search_params self, mumba_string name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x800004a3u, argv, 2, NULL);
}

/** `URLSearchParams.delete`. Deferred. */
static inline mumba_status mumba_url_search_params_delete(
    mumba_context *ctx, mumba_url_search_params self, mumba_string name) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, NULL);
}

/** `URLSearchParams.delete`. Deferred. */
static inline mumba_status mumba_url_search_params_delete_with_value(
    mumba_context *ctx, mumba_url_search_params self, mumba_string name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 2, NULL);
}

/** `URLSearchParams.get`. Gives a string or none. Reads. */
static inline mumba_status mumba_url_search_params_get(
    mumba_context *ctx, mumba_url_search_params self, mumba_string name, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_string_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `URLSearchParams.getAll`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_url_search_params_get_all(
    mumba_context *ctx, mumba_url_search_params self, mumba_string name, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 1, result);
}

/** `URLSearchParams.has`. Reads. */
static inline mumba_status mumba_url_search_params_has(
    mumba_context *ctx, mumba_url_search_params self, mumba_string name, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `URLSearchParams.has`. Reads. */
static inline mumba_status mumba_url_search_params_has_with_value(
    mumba_context *ctx, mumba_url_search_params self, mumba_string name, mumba_string value, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 2, result);
}

/** `URLSearchParams.set`. Deferred. */
static inline mumba_status mumba_url_search_params_set(
    mumba_context *ctx, mumba_url_search_params self, mumba_string name, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 2, NULL);
}

/** `URLSearchParams.sort`. Deferred. */
static inline mumba_status mumba_url_search_params_sort(mumba_context *ctx, mumba_url_search_params self) {
    return mumba_invoke(ctx, self, 0x800014e1u, NULL, 0, NULL);
}

/** `URLSearchParams.entries`. Gives iterator<[a string, a string]>. Deferred. */
static inline mumba_status mumba_url_search_params_entries(
    mumba_context *ctx, mumba_url_search_params self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `URLSearchParams.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_url_search_params_keys(
    mumba_context *ctx, mumba_url_search_params self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `URLSearchParams.values`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_url_search_params_values(
    mumba_context *ctx, mumba_url_search_params self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `URLSearchParams.forEach`. Deferred. */
static inline mumba_status mumba_url_search_params_for_each(
    mumba_context *ctx, mumba_url_search_params self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `URLSearchParams.forEach`. Deferred. */
static inline mumba_status mumba_url_search_params_for_each_with_this_arg(
    mumba_context *ctx, mumba_url_search_params self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `URLSearchParams`, as a string. Reads. */
static inline mumba_status mumba_url_search_params_to_string(
    mumba_context *ctx, mumba_url_search_params self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

#endif /* MUMBA_WEB_URL_H */
