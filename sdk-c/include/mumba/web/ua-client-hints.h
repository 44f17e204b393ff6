/**
 * @file ua-client-hints.h
 * User-Agent Client Hints: <https://wicg.github.io/ua-client-hints/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_UA_CLIENT_HINTS_H
#define MUMBA_WEB_UA_CLIENT_HINTS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_navigator_ua_brand_version;
typedef mumba_handle mumba_navigator_ua_data;
typedef mumba_handle mumba_ua_data_values;
typedef mumba_handle mumba_ua_low_entropy_json;
typedef mumba_handle mumba_worker_navigator;

/** `Navigator.userAgentData`. Deferred. */
static inline mumba_status mumba_navigator_get_user_agent_data(
    mumba_context *ctx, mumba_navigator self, mumba_navigator_ua_data *result) {
    return mumba_get_handle(ctx, self, 0x80001737u, result);
}

/** `NavigatorUAData`. */
typedef mumba_handle mumba_navigator_ua_data;

/** Gives `object` itself when it is of `NavigatorUAData`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_navigator_ua_data(
    mumba_context *ctx, mumba_handle object, mumba_navigator_ua_data *result) {
    return mumba_web_cast(ctx, object, 0x8000022eu, 0, result);
}

/** `NavigatorUAData.brands`. Gives frozen array<`NavigatorUABrandVersion`>. Deferred. */
static inline mumba_status mumba_navigator_ua_data_get_brands(
    mumba_context *ctx, mumba_navigator_ua_data self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800005e3u, result);
}

/** `NavigatorUAData.mobile`. Reads. */
static inline mumba_status mumba_navigator_ua_data_get_mobile(
    mumba_context *ctx, mumba_navigator_ua_data self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e8cu, result);
}

/** `NavigatorUAData.platform`. Reads. */
static inline mumba_status mumba_navigator_ua_data_get_platform(
    mumba_context *ctx, mumba_navigator_ua_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000112du, result);
}

/** `NavigatorUAData.getHighEntropyValues`. Gives promise<`UADataValues`>. Deferred. */
static inline mumba_status mumba_navigator_ua_data_get_high_entropy_values(
    mumba_context *ctx, mumba_navigator_ua_data self, const mumba_string *hints, size_t hints_count,
    mumba_promise *result) {
    mumba_handle hints_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_string(ctx, hints, hints_count, &hints_array);
    argv[0] = mumba_web_of_nullable(hints_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000b02u, argv, 1, result);
    if (hints_array) mumba_release(ctx, hints_array);
    return status;
}

/** `NavigatorUAData.toJSON`. Deferred. */
static inline mumba_status mumba_navigator_ua_data_to_json(
    mumba_context *ctx, mumba_navigator_ua_data self, mumba_ua_low_entropy_json *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `WorkerNavigator.userAgentData`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_user_agent_data(
    mumba_context *ctx, mumba_worker_navigator self, mumba_navigator_ua_data *result) {
    return mumba_get_handle(ctx, self, 0x80001737u, result);
}

/** `NavigatorUABrandVersion`: an object with members. */
typedef mumba_handle mumba_navigator_ua_brand_version;

/** Makes a `NavigatorUABrandVersion` without members. Deferred. */
static inline mumba_status mumba_navigator_ua_brand_version_create(
    mumba_context *ctx, mumba_navigator_ua_brand_version *result) {
    return mumba_object_create(ctx, result);
}

/** `NavigatorUABrandVersion.brand`. Deferred. */
static inline mumba_status mumba_navigator_ua_brand_version_set_brand(
    mumba_context *ctx, mumba_navigator_ua_brand_version self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005e1u, mumba_of_string(value));
}

/** `NavigatorUABrandVersion.brand`. Reads. */
static inline mumba_status mumba_navigator_ua_brand_version_get_brand(
    mumba_context *ctx, mumba_navigator_ua_brand_version self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005e1u, result);
}

/** `NavigatorUABrandVersion.version`. Deferred. */
static inline mumba_status mumba_navigator_ua_brand_version_set_version(
    mumba_context *ctx, mumba_navigator_ua_brand_version self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000175fu, mumba_of_string(value));
}

/** `NavigatorUABrandVersion.version`. Reads. */
static inline mumba_status mumba_navigator_ua_brand_version_get_version(
    mumba_context *ctx, mumba_navigator_ua_brand_version self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000175fu, result);
}

/** `UADataValues`: an object with members. */
typedef mumba_handle mumba_ua_data_values;

/** Makes a `UADataValues` without members. Deferred. */
static inline mumba_status mumba_ua_data_values_create(mumba_context *ctx, mumba_ua_data_values *result) {
    return mumba_object_create(ctx, result);
}

/** `UADataValues.architecture`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_architecture(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004b8u, mumba_of_string(value));
}

/** `UADataValues.architecture`. Reads. */
static inline mumba_status mumba_ua_data_values_get_architecture(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004b8u, result);
}

/** `UADataValues.bitness`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_bitness(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005b7u, mumba_of_string(value));
}

/** `UADataValues.bitness`. Reads. */
static inline mumba_status mumba_ua_data_values_get_bitness(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005b7u, result);
}

/** `UADataValues.brands`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_brands(
    mumba_context *ctx, mumba_ua_data_values self, const mumba_navigator_ua_brand_version *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800005e3u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `UADataValues.brands`. Gives sequence<`NavigatorUABrandVersion`> or none. Reads. */
static inline mumba_status mumba_ua_data_values_get_brands(
    mumba_context *ctx, mumba_ua_data_values self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005e3u, result);
}

/** `UADataValues.formFactors`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_form_factors(
    mumba_context *ctx, mumba_ua_data_values self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a56u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `UADataValues.formFactors`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_ua_data_values_get_form_factors(
    mumba_context *ctx, mumba_ua_data_values self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a56u, result);
}

/** `UADataValues.fullVersionList`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_full_version_list(
    mumba_context *ctx, mumba_ua_data_values self, const mumba_navigator_ua_brand_version *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a8bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `UADataValues.fullVersionList`. Gives sequence<`NavigatorUABrandVersion`> or none. Reads. */
static inline mumba_status mumba_ua_data_values_get_full_version_list(
    mumba_context *ctx, mumba_ua_data_values self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a8bu, result);
}

/** `UADataValues.mobile`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_mobile(mumba_context *ctx, mumba_ua_data_values self, bool value) {
    return mumba_set(ctx, self, 0x80000e8cu, mumba_of_bool(value));
}

/** `UADataValues.mobile`. Reads. */
static inline mumba_status mumba_ua_data_values_get_mobile(
    mumba_context *ctx, mumba_ua_data_values self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e8cu, result);
}

/** `UADataValues.model`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_model(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e8eu, mumba_of_string(value));
}

/** `UADataValues.model`. Reads. */
static inline mumba_status mumba_ua_data_values_get_model(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e8eu, result);
}

/** `UADataValues.platform`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_platform(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000112du, mumba_of_string(value));
}

/** `UADataValues.platform`. Reads. */
static inline mumba_status mumba_ua_data_values_get_platform(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000112du, result);
}

/** `UADataValues.platformVersion`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_platform_version(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000112eu, mumba_of_string(value));
}

/** `UADataValues.platformVersion`. Reads. */
static inline mumba_status mumba_ua_data_values_get_platform_version(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000112eu, result);
}

/** `UADataValues.uaFullVersion`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_ua_full_version(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001686u, mumba_of_string(value));
}

/** `UADataValues.uaFullVersion`. Reads. */
static inline mumba_status mumba_ua_data_values_get_ua_full_version(
    mumba_context *ctx, mumba_ua_data_values self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001686u, result);
}

/** `UADataValues.wow64`. Deferred. */
static inline mumba_status mumba_ua_data_values_set_wow64(mumba_context *ctx, mumba_ua_data_values self, bool value) {
    return mumba_set(ctx, self, 0x800017e2u, mumba_of_bool(value));
}

/** `UADataValues.wow64`. Reads. */
static inline mumba_status mumba_ua_data_values_get_wow64(mumba_context *ctx, mumba_ua_data_values self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017e2u, result);
}

/** `UALowEntropyJSON`: an object with members. */
typedef mumba_handle mumba_ua_low_entropy_json;

/** Makes a `UALowEntropyJSON` without members. Deferred. */
static inline mumba_status mumba_ua_low_entropy_json_create(mumba_context *ctx, mumba_ua_low_entropy_json *result) {
    return mumba_object_create(ctx, result);
}

/** `UALowEntropyJSON.brands`. Deferred. */
static inline mumba_status mumba_ua_low_entropy_json_set_brands(
    mumba_context *ctx, mumba_ua_low_entropy_json self, const mumba_navigator_ua_brand_version *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800005e3u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `UALowEntropyJSON.brands`. Gives sequence<`NavigatorUABrandVersion`> or none. Reads. */
static inline mumba_status mumba_ua_low_entropy_json_get_brands(
    mumba_context *ctx, mumba_ua_low_entropy_json self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005e3u, result);
}

/** `UALowEntropyJSON.mobile`. Deferred. */
static inline mumba_status mumba_ua_low_entropy_json_set_mobile(
    mumba_context *ctx, mumba_ua_low_entropy_json self, bool value) {
    return mumba_set(ctx, self, 0x80000e8cu, mumba_of_bool(value));
}

/** `UALowEntropyJSON.mobile`. Reads. */
static inline mumba_status mumba_ua_low_entropy_json_get_mobile(
    mumba_context *ctx, mumba_ua_low_entropy_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e8cu, result);
}

/** `UALowEntropyJSON.platform`. Deferred. */
static inline mumba_status mumba_ua_low_entropy_json_set_platform(
    mumba_context *ctx, mumba_ua_low_entropy_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000112du, mumba_of_string(value));
}

/** `UALowEntropyJSON.platform`. Reads. */
static inline mumba_status mumba_ua_low_entropy_json_get_platform(
    mumba_context *ctx, mumba_ua_low_entropy_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000112du, result);
}

#endif /* MUMBA_WEB_UA_CLIENT_HINTS_H */
