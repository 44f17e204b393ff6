/**
 * @file crash-reporting.h
 * Crash Reporting: <https://wicg.github.io/crash-reporting/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CRASH_REPORTING_H
#define MUMBA_WEB_CRASH_REPORTING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_crash_report_body;
typedef mumba_handle mumba_crash_report_context;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_document_visibility_state;

/** `CrashReportContext`. */
typedef mumba_handle mumba_crash_report_context;

/** Gives `object` itself when it is of `CrashReportContext`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_crash_report_context(
    mumba_context *ctx, mumba_handle object, mumba_crash_report_context *result) {
    return mumba_web_cast(ctx, object, 0x800000b7u, 0, result);
}

/** `CrashReportContext.initialize`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_crash_report_context_initialize(
    mumba_context *ctx, mumba_crash_report_context self, uint64_t length, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)length);
    return mumba_invoke(ctx, self, 0x80000c57u, argv, 1, result);
}

/** `CrashReportContext.set`. Deferred. */
static inline mumba_status mumba_crash_report_context_set(
    mumba_context *ctx, mumba_crash_report_context self, mumba_string key, mumba_string value) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(key);
    argv[1] = mumba_of_string(value);
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 2, NULL);
}

/** `CrashReportContext.delete`. Deferred. */
static inline mumba_status mumba_crash_report_context_delete(
    mumba_context *ctx, mumba_crash_report_context self, mumba_string key) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, NULL);
}

/** `Window.crashReport`. Deferred. */
static inline mumba_status mumba_window_get_crash_report(
    mumba_context *ctx, mumba_window self, mumba_crash_report_context *result) {
    return mumba_get_handle(ctx, self, 0x8000076cu, result);
}

/** `CrashReportBody`: an object with members. Those of `mumba_report_body` are for it too. */
typedef mumba_handle mumba_crash_report_body;

/** Makes a `CrashReportBody` without members. Deferred. */
static inline mumba_status mumba_crash_report_body_create(mumba_context *ctx, mumba_crash_report_body *result) {
    return mumba_object_create(ctx, result);
}

/** `CrashReportBody.crash_report_api`. Deferred. */
static inline mumba_status mumba_crash_report_body_set_crash_report_api(
    mumba_context *ctx, mumba_crash_report_body self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000076du, mumba_of_handle(value));
}

/** `CrashReportBody.crash_report_api`. Gives an object or none. Reads. */
static inline mumba_status mumba_crash_report_body_get_crash_report_api(
    mumba_context *ctx, mumba_crash_report_body self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000076du, result);
}

/** `CrashReportBody.is_top_level`. Deferred. */
static inline mumba_status mumba_crash_report_body_set_is_top_level(
    mumba_context *ctx, mumba_crash_report_body self, bool value) {
    return mumba_set(ctx, self, 0x80000cf6u, mumba_of_bool(value));
}

/** `CrashReportBody.is_top_level`. Reads. */
static inline mumba_status mumba_crash_report_body_get_is_top_level(
    mumba_context *ctx, mumba_crash_report_body self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cf6u, result);
}

/** `CrashReportBody.reason`. Deferred. */
static inline mumba_status mumba_crash_report_body_set_reason(
    mumba_context *ctx, mumba_crash_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000123du, mumba_of_string(value));
}

/** `CrashReportBody.reason`. Reads. */
static inline mumba_status mumba_crash_report_body_get_reason(
    mumba_context *ctx, mumba_crash_report_body self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000123du, result);
}

/** `CrashReportBody.stack`. Deferred. */
static inline mumba_status mumba_crash_report_body_set_stack(
    mumba_context *ctx, mumba_crash_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000151du, mumba_of_string(value));
}

/** `CrashReportBody.stack`. Reads. */
static inline mumba_status mumba_crash_report_body_get_stack(
    mumba_context *ctx, mumba_crash_report_body self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000151du, result);
}

/** `CrashReportBody.visibility_state`. Deferred. */
static inline mumba_status mumba_crash_report_body_set_visibility_state(
    mumba_context *ctx, mumba_crash_report_body self, mumba_document_visibility_state value) {
    return mumba_set(ctx, self, 0x80001793u, mumba_of_name(value));
}

/** `CrashReportBody.visibility_state`. Reads. */
static inline mumba_status mumba_crash_report_body_get_visibility_state(
    mumba_context *ctx, mumba_crash_report_body self, mumba_document_visibility_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001793u, result);
}

#endif /* MUMBA_WEB_CRASH_REPORTING_H */
