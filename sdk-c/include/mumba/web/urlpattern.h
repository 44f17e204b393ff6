/**
 * @file urlpattern.h
 * URL Pattern Standard: <https://urlpattern.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_URLPATTERN_H
#define MUMBA_WEB_URLPATTERN_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_url_pattern;
typedef mumba_handle mumba_url_pattern_component_result;
typedef mumba_handle mumba_url_pattern_init;
typedef mumba_handle mumba_url_pattern_options;
typedef mumba_handle mumba_url_pattern_result;

/** `URLPattern`. */
typedef mumba_handle mumba_url_pattern;

/** Gives `object` itself when it is of `URLPattern`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_url_pattern(mumba_context *ctx, mumba_handle object, mumba_url_pattern *result) {
    return mumba_web_cast(ctx, object, 0x80000377u, 0, result);
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new_with_url_pattern_init_and_str(
    mumba_context *ctx, mumba_url_pattern_init input, mumba_string base_url, mumba_url_pattern *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_string(base_url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new_with_str_and_str(
    mumba_context *ctx, mumba_string input, mumba_string base_url, mumba_url_pattern *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_string(base_url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new_with_url_pattern_init_and_str_and_options(
    mumba_context *ctx, mumba_url_pattern_init input, mumba_string base_url, mumba_url_pattern_options options,
    mumba_url_pattern *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_string(base_url);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new_with_str_and_str_and_options(
    mumba_context *ctx, mumba_string input, mumba_string base_url, mumba_url_pattern_options options,
    mumba_url_pattern *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_string(base_url);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new(mumba_context *ctx, mumba_url_pattern *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new_with_url_pattern_init(
    mumba_context *ctx, mumba_url_pattern_init input, mumba_url_pattern *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new_with_str(
    mumba_context *ctx, mumba_string input, mumba_url_pattern *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new_with_url_pattern_init_and_url_pattern_options(
    mumba_context *ctx, mumba_url_pattern_init input, mumba_url_pattern_options options, mumba_url_pattern *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new URLPattern`. Deferred. */
static inline mumba_status mumba_url_pattern_new_with_str_and_url_pattern_options(
    mumba_context *ctx, mumba_string input, mumba_url_pattern_options options, mumba_url_pattern *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000377u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `URLPattern.test`. Reads. */
static inline mumba_status mumba_url_pattern_test(mumba_context *ctx, mumba_url_pattern self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x800015dcu, NULL, 0, result);
}

/** `URLPattern.test`. Reads. */
static inline mumba_status mumba_url_pattern_test_with_url_pattern_init(
    mumba_context *ctx, mumba_url_pattern self, mumba_url_pattern_init input, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    return mumba_web_call_bool(ctx, self, 0x800015dcu, argv, 1, result);
}

/** `URLPattern.test`. Reads. */
static inline mumba_status mumba_url_pattern_test_with_str(
    mumba_context *ctx, mumba_url_pattern self, mumba_string input, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_web_call_bool(ctx, self, 0x800015dcu, argv, 1, result);
}

/** `URLPattern.test`. Reads. */
static inline mumba_status mumba_url_pattern_test_with_url_pattern_init_and_base_url(
    mumba_context *ctx, mumba_url_pattern self, mumba_url_pattern_init input, mumba_string base_url, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_string(base_url);
    return mumba_web_call_bool(ctx, self, 0x800015dcu, argv, 2, result);
}

/** `URLPattern.test`. Reads. */
static inline mumba_status mumba_url_pattern_test_with_str_and_base_url(
    mumba_context *ctx, mumba_url_pattern self, mumba_string input, mumba_string base_url, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_string(base_url);
    return mumba_web_call_bool(ctx, self, 0x800015dcu, argv, 2, result);
}

/** `URLPattern.exec`. Gives `URLPatternResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_exec(
    mumba_context *ctx, mumba_url_pattern self, mumba_url_pattern_result *result) {
    return mumba_web_call_or_none(ctx, self, 0x800009b7u, NULL, 0, result);
}

/** `URLPattern.exec`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_url_pattern_exec_deferred(
    mumba_context *ctx, mumba_url_pattern self, mumba_url_pattern_result *result) {
    return mumba_invoke(ctx, self, 0x800009b7u, NULL, 0, result);
}

/** `URLPattern.exec`. Gives `URLPatternResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_exec_with_url_pattern_init(
    mumba_context *ctx, mumba_url_pattern self, mumba_url_pattern_init input, mumba_url_pattern_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    return mumba_web_call_or_none(ctx, self, 0x800009b7u, argv, 1, result);
}

/** `URLPattern.exec`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_url_pattern_exec_with_url_pattern_init_deferred(
    mumba_context *ctx, mumba_url_pattern self, mumba_url_pattern_init input, mumba_url_pattern_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(input);
    return mumba_invoke(ctx, self, 0x800009b7u, argv, 1, result);
}

/** `URLPattern.exec`. Gives `URLPatternResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_exec_with_str(
    mumba_context *ctx, mumba_url_pattern self, mumba_string input, mumba_url_pattern_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_web_call_or_none(ctx, self, 0x800009b7u, argv, 1, result);
}

/** `URLPattern.exec`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_url_pattern_exec_with_str_deferred(
    mumba_context *ctx, mumba_url_pattern self, mumba_string input, mumba_url_pattern_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(input);
    return mumba_invoke(ctx, self, 0x800009b7u, argv, 1, result);
}

/** `URLPattern.exec`. Gives `URLPatternResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_exec_with_url_pattern_init_and_base_url(
    mumba_context *ctx, mumba_url_pattern self, mumba_url_pattern_init input, mumba_string base_url,
    mumba_url_pattern_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_string(base_url);
    return mumba_web_call_or_none(ctx, self, 0x800009b7u, argv, 2, result);
}

/** `URLPattern.exec`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_url_pattern_exec_with_url_pattern_init_and_base_url_deferred(
    mumba_context *ctx, mumba_url_pattern self, mumba_url_pattern_init input, mumba_string base_url,
    mumba_url_pattern_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(input);
    argv[1] = mumba_of_string(base_url);
    return mumba_invoke(ctx, self, 0x800009b7u, argv, 2, result);
}

/** `URLPattern.exec`. Gives `URLPatternResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_exec_with_str_and_base_url(
    mumba_context *ctx, mumba_url_pattern self, mumba_string input, mumba_string base_url,
    mumba_url_pattern_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_string(base_url);
    return mumba_web_call_or_none(ctx, self, 0x800009b7u, argv, 2, result);
}

/** `URLPattern.exec`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_url_pattern_exec_with_str_and_base_url_deferred(
    mumba_context *ctx, mumba_url_pattern self, mumba_string input, mumba_string base_url,
    mumba_url_pattern_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(input);
    argv[1] = mumba_of_string(base_url);
    return mumba_invoke(ctx, self, 0x800009b7u, argv, 2, result);
}

/** `URLPattern.protocol`. Reads. */
static inline mumba_status mumba_url_pattern_get_protocol(
    mumba_context *ctx, mumba_url_pattern self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `URLPattern.username`. Reads. */
static inline mumba_status mumba_url_pattern_get_username(
    mumba_context *ctx, mumba_url_pattern self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001741u, result);
}

/** `URLPattern.password`. Reads. */
static inline mumba_status mumba_url_pattern_get_password(
    mumba_context *ctx, mumba_url_pattern self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010cdu, result);
}

/** `URLPattern.hostname`. Reads. */
static inline mumba_status mumba_url_pattern_get_hostname(
    mumba_context *ctx, mumba_url_pattern self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000be3u, result);
}

/** `URLPattern.port`. Reads. */
static inline mumba_status mumba_url_pattern_get_port(
    mumba_context *ctx, mumba_url_pattern self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000115au, result);
}

/** `URLPattern.pathname`. Reads. */
static inline mumba_status mumba_url_pattern_get_pathname(
    mumba_context *ctx, mumba_url_pattern self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010d1u, result);
}

/** `URLPattern.search`. Reads. */
static inline mumba_status mumba_url_pattern_get_search(
    mumba_context *ctx, mumba_url_pattern self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013d2u, result);
}

/** `URLPattern.hash`. Reads. */
static inline mumba_status mumba_url_pattern_get_hash(
    mumba_context *ctx, mumba_url_pattern self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bbeu, result);
}

/** `URLPattern.hasRegExpGroups`. Reads. */
static inline mumba_status mumba_url_pattern_get_has_reg_exp_groups(
    mumba_context *ctx, mumba_url_pattern self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bbau, result);
}

/** `URLPatternComponentResult`: an object with members. */
typedef mumba_handle mumba_url_pattern_component_result;

/** Makes a `URLPatternComponentResult` without members. Deferred. */
static inline mumba_status mumba_url_pattern_component_result_create(
    mumba_context *ctx, mumba_url_pattern_component_result *result) {
    return mumba_object_create(ctx, result);
}

/** `URLPatternComponentResult.groups`. `value`: record<a string, a string or none>. Deferred. */
static inline mumba_status mumba_url_pattern_component_result_set_groups(
    mumba_context *ctx, mumba_url_pattern_component_result self, mumba_record value) {
    return mumba_set(ctx, self, 0x80000b96u, mumba_of_handle(value));
}

/** `URLPatternComponentResult.groups`. Gives record<a string, a string or none> or none. Reads. */
static inline mumba_status mumba_url_pattern_component_result_get_groups(
    mumba_context *ctx, mumba_url_pattern_component_result self, mumba_record *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000b96u, result);
}

/** `URLPatternComponentResult.input`. Deferred. */
static inline mumba_status mumba_url_pattern_component_result_set_input(
    mumba_context *ctx, mumba_url_pattern_component_result self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c62u, mumba_of_string(value));
}

/** `URLPatternComponentResult.input`. Reads. */
static inline mumba_status mumba_url_pattern_component_result_get_input(
    mumba_context *ctx, mumba_url_pattern_component_result self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c62u, result);
}

/** `URLPatternInit`: an object with members. */
typedef mumba_handle mumba_url_pattern_init;

/** Makes a `URLPatternInit` without members. Deferred. */
static inline mumba_status mumba_url_pattern_init_create(mumba_context *ctx, mumba_url_pattern_init *result) {
    return mumba_object_create(ctx, result);
}

/** `URLPatternInit.baseURL`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_base_url(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000579u, mumba_of_string(value));
}

/** `URLPatternInit.baseURL`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_base_url(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000579u, result);
}

/** `URLPatternInit.hash`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_hash(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `URLPatternInit.hash`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_hash(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bbeu, result);
}

/** `URLPatternInit.hostname`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_hostname(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000be3u, mumba_of_string(value));
}

/** `URLPatternInit.hostname`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_hostname(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000be3u, result);
}

/** `URLPatternInit.password`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_password(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010cdu, mumba_of_string(value));
}

/** `URLPatternInit.password`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_password(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010cdu, result);
}

/** `URLPatternInit.pathname`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_pathname(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010d1u, mumba_of_string(value));
}

/** `URLPatternInit.pathname`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_pathname(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010d1u, result);
}

/** `URLPatternInit.port`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_port(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000115au, mumba_of_string(value));
}

/** `URLPatternInit.port`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_port(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000115au, result);
}

/** `URLPatternInit.protocol`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_protocol(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011ceu, mumba_of_string(value));
}

/** `URLPatternInit.protocol`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_protocol(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `URLPatternInit.search`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_search(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013d2u, mumba_of_string(value));
}

/** `URLPatternInit.search`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_search(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013d2u, result);
}

/** `URLPatternInit.username`. Deferred. */
static inline mumba_status mumba_url_pattern_init_set_username(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001741u, mumba_of_string(value));
}

/** `URLPatternInit.username`. Reads. */
static inline mumba_status mumba_url_pattern_init_get_username(
    mumba_context *ctx, mumba_url_pattern_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001741u, result);
}

/** `URLPatternOptions`: an object with members. */
typedef mumba_handle mumba_url_pattern_options;

/** Makes a `URLPatternOptions` without members. Deferred. */
static inline mumba_status mumba_url_pattern_options_create(mumba_context *ctx, mumba_url_pattern_options *result) {
    return mumba_object_create(ctx, result);
}

/** `URLPatternOptions.ignoreCase`. Without it: false. Deferred. */
static inline mumba_status mumba_url_pattern_options_set_ignore_case(
    mumba_context *ctx, mumba_url_pattern_options self, bool value) {
    return mumba_set(ctx, self, 0x80000c0du, mumba_of_bool(value));
}

/** `URLPatternOptions.ignoreCase`. Reads. */
static inline mumba_status mumba_url_pattern_options_get_ignore_case(
    mumba_context *ctx, mumba_url_pattern_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c0du, result);
}

/** `URLPatternResult`: an object with members. */
typedef mumba_handle mumba_url_pattern_result;

/** Makes a `URLPatternResult` without members. Deferred. */
static inline mumba_status mumba_url_pattern_result_create(mumba_context *ctx, mumba_url_pattern_result *result) {
    return mumba_object_create(ctx, result);
}

/** `URLPatternResult.hash`. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_hash(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `URLPatternResult.hash`. Gives `URLPatternComponentResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_hash(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bbeu, result);
}

/** `URLPatternResult.hostname`. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_hostname(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result value) {
    return mumba_set(ctx, self, 0x80000be3u, mumba_of_handle(value));
}

/** `URLPatternResult.hostname`. Gives `URLPatternComponentResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_hostname(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000be3u, result);
}

/** `URLPatternResult.inputs`. `value`: sequence<a string or `URLPatternInit`>. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_inputs(
    mumba_context *ctx, mumba_url_pattern_result self, const mumba_value *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_value(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000c6cu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `URLPatternResult.inputs`. Gives sequence<a string or `URLPatternInit`> or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_inputs(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c6cu, result);
}

/** `URLPatternResult.password`. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_password(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result value) {
    return mumba_set(ctx, self, 0x800010cdu, mumba_of_handle(value));
}

/** `URLPatternResult.password`. Gives `URLPatternComponentResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_password(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010cdu, result);
}

/** `URLPatternResult.pathname`. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_pathname(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result value) {
    return mumba_set(ctx, self, 0x800010d1u, mumba_of_handle(value));
}

/** `URLPatternResult.pathname`. Gives `URLPatternComponentResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_pathname(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010d1u, result);
}

/** `URLPatternResult.port`. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_port(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result value) {
    return mumba_set(ctx, self, 0x8000115au, mumba_of_handle(value));
}

/** `URLPatternResult.port`. Gives `URLPatternComponentResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_port(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000115au, result);
}

/** `URLPatternResult.protocol`. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_protocol(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result value) {
    return mumba_set(ctx, self, 0x800011ceu, mumba_of_handle(value));
}

/** `URLPatternResult.protocol`. Gives `URLPatternComponentResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_protocol(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011ceu, result);
}

/** `URLPatternResult.search`. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_search(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result value) {
    return mumba_set(ctx, self, 0x800013d2u, mumba_of_handle(value));
}

/** `URLPatternResult.search`. Gives `URLPatternComponentResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_search(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result *result) {
    return mumba_web_get_or_none(ctx, self, 0x800013d2u, result);
}

/** `URLPatternResult.username`. Deferred. */
static inline mumba_status mumba_url_pattern_result_set_username(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result value) {
    return mumba_set(ctx, self, 0x80001741u, mumba_of_handle(value));
}

/** `URLPatternResult.username`. Gives `URLPatternComponentResult` or none. Reads. */
static inline mumba_status mumba_url_pattern_result_get_username(
    mumba_context *ctx, mumba_url_pattern_result self, mumba_url_pattern_component_result *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001741u, result);
}

#endif /* MUMBA_WEB_URLPATTERN_H */
