/**
 * @file reporting.h
 * Reporting API: <https://w3c.github.io/reporting/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_REPORTING_H
#define MUMBA_WEB_REPORTING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_generate_test_report_parameters;
typedef mumba_handle mumba_report;
typedef mumba_handle mumba_report_body;
typedef mumba_handle mumba_reporting_observer;
typedef mumba_handle mumba_reporting_observer_callback;
typedef mumba_handle mumba_reporting_observer_options;

/**
 * `ReportingObserverCallback`: a function made with `mumba_callback_create`. It is called with reports
 * (sequence<`Report`>), observer (`ReportingObserver`) and returns nothing.
 */
typedef mumba_handle mumba_reporting_observer_callback;

/** `ReportingObserver`. */
typedef mumba_handle mumba_reporting_observer;

/** Gives `object` itself when it is of `ReportingObserver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_reporting_observer(
    mumba_context *ctx, mumba_handle object, mumba_reporting_observer *result) {
    return mumba_web_cast(ctx, object, 0x800002b6u, 0, result);
}

/** `new ReportingObserver`. Deferred. */
static inline mumba_status mumba_reporting_observer_new(
    mumba_context *ctx, mumba_reporting_observer_callback callback, mumba_reporting_observer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b6u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ReportingObserver`. Deferred. */
static inline mumba_status mumba_reporting_observer_new_with_options(
    mumba_context *ctx, mumba_reporting_observer_callback callback, mumba_reporting_observer_options options,
    mumba_reporting_observer *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b6u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ReportingObserver.observe`. Deferred. */
static inline mumba_status mumba_reporting_observer_observe(mumba_context *ctx, mumba_reporting_observer self) {
    return mumba_invoke(ctx, self, 0x80000f20u, NULL, 0, NULL);
}

/** `ReportingObserver.disconnect`. Deferred. */
static inline mumba_status mumba_reporting_observer_disconnect(mumba_context *ctx, mumba_reporting_observer self) {
    return mumba_invoke(ctx, self, 0x800008d0u, NULL, 0, NULL);
}

/** `ReportingObserver.takeRecords`. Gives sequence<`Report`>. Deferred. */
static inline mumba_status mumba_reporting_observer_take_records(
    mumba_context *ctx, mumba_reporting_observer self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x800015c1u, NULL, 0, result);
}

/** `GenerateTestReportParameters`: an object with members. It needs `message`. */
typedef mumba_handle mumba_generate_test_report_parameters;

/** Makes a `GenerateTestReportParameters` without members. Deferred. */
static inline mumba_status mumba_generate_test_report_parameters_create(
    mumba_context *ctx, mumba_generate_test_report_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `GenerateTestReportParameters.group`. Without it: "default". Deferred. */
static inline mumba_status mumba_generate_test_report_parameters_set_group(
    mumba_context *ctx, mumba_generate_test_report_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000b92u, mumba_of_string(value));
}

/** `GenerateTestReportParameters.group`. Reads. */
static inline mumba_status mumba_generate_test_report_parameters_get_group(
    mumba_context *ctx, mumba_generate_test_report_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000b92u, result);
}

/** `GenerateTestReportParameters.message`. Deferred. */
static inline mumba_status mumba_generate_test_report_parameters_set_message(
    mumba_context *ctx, mumba_generate_test_report_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e5cu, mumba_of_string(value));
}

/** `GenerateTestReportParameters.message`. Reads. */
static inline mumba_status mumba_generate_test_report_parameters_get_message(
    mumba_context *ctx, mumba_generate_test_report_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `Report`: an object with members. */
typedef mumba_handle mumba_report;

/** Makes a `Report` without members. Deferred. */
static inline mumba_status mumba_report_create(mumba_context *ctx, mumba_report *result) {
    return mumba_object_create(ctx, result);
}

/** `Report.body`. `value` may be none. Deferred. */
static inline mumba_status mumba_report_set_body(mumba_context *ctx, mumba_report self, mumba_report_body value) {
    return mumba_set(ctx, self, 0x80000010u, mumba_web_of_nullable(value));
}

/** `Report.body`. Gives `ReportBody` or none. Reads. */
static inline mumba_status mumba_report_get_body(mumba_context *ctx, mumba_report self, mumba_report_body *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000010u, result);
}

/** `Report.type`. Deferred. */
static inline mumba_status mumba_report_set_type(mumba_context *ctx, mumba_report self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `Report.type`. Reads. */
static inline mumba_status mumba_report_get_type(mumba_context *ctx, mumba_report self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `Report.url`. Deferred. */
static inline mumba_status mumba_report_set_url(mumba_context *ctx, mumba_report self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_of_string(value));
}

/** `Report.url`. Reads. */
static inline mumba_status mumba_report_get_url(mumba_context *ctx, mumba_report self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `ReportBody`: an object with members. */
typedef mumba_handle mumba_report_body;

/** Makes a `ReportBody` without members. Deferred. */
static inline mumba_status mumba_report_body_create(mumba_context *ctx, mumba_report_body *result) {
    return mumba_object_create(ctx, result);
}

/** `ReportingObserverOptions`: an object with members. */
typedef mumba_handle mumba_reporting_observer_options;

/** Makes a `ReportingObserverOptions` without members. Deferred. */
static inline mumba_status mumba_reporting_observer_options_create(
    mumba_context *ctx, mumba_reporting_observer_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ReportingObserverOptions.buffered`. Without it: false. Deferred. */
static inline mumba_status mumba_reporting_observer_options_set_buffered(
    mumba_context *ctx, mumba_reporting_observer_options self, bool value) {
    return mumba_set(ctx, self, 0x800005f7u, mumba_of_bool(value));
}

/** `ReportingObserverOptions.buffered`. Reads. */
static inline mumba_status mumba_reporting_observer_options_get_buffered(
    mumba_context *ctx, mumba_reporting_observer_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005f7u, result);
}

/** `ReportingObserverOptions.types`. Deferred. */
static inline mumba_status mumba_reporting_observer_options_set_types(
    mumba_context *ctx, mumba_reporting_observer_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001683u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ReportingObserverOptions.types`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_reporting_observer_options_get_types(
    mumba_context *ctx, mumba_reporting_observer_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001683u, result);
}

#endif /* MUMBA_WEB_REPORTING_H */
