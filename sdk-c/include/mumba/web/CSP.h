/**
 * @file CSP.h
 * Content Security Policy Level 3: <https://w3c.github.io/webappsec-csp/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSP_H
#define MUMBA_WEB_CSP_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_csp_violation_report_body;
typedef mumba_handle mumba_security_policy_violation_event;
typedef mumba_handle mumba_security_policy_violation_event_init;
typedef mumba_name mumba_security_policy_violation_event_disposition;

/** `SecurityPolicyViolationEventDisposition`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_security_policy_violation_event_disposition;

/** "enforce" */
#define MUMBA_SECURITY_POLICY_VIOLATION_EVENT_DISPOSITION_ENFORCE \
    ((mumba_security_policy_violation_event_disposition)0x80000984u)
/** "report" */
#define MUMBA_SECURITY_POLICY_VIOLATION_EVENT_DISPOSITION_REPORT \
    ((mumba_security_policy_violation_event_disposition)0x800012b6u)

/** `SecurityPolicyViolationEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_security_policy_violation_event;

/** Gives `object` itself when it is of `SecurityPolicyViolationEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_security_policy_violation_event(
    mumba_context *ctx, mumba_handle object, mumba_security_policy_violation_event *result) {
    return mumba_web_cast(ctx, object, 0x80000324u, 0, result);
}

/** `new SecurityPolicyViolationEvent`. Deferred. */
static inline mumba_status mumba_security_policy_violation_event_new(
    mumba_context *ctx, mumba_string type, mumba_security_policy_violation_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000324u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new SecurityPolicyViolationEvent`. Deferred. */
static inline mumba_status mumba_security_policy_violation_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_security_policy_violation_event_init event_init_dict,
    mumba_security_policy_violation_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000324u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `SecurityPolicyViolationEvent.documentURI`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_document_uri(
    mumba_context *ctx, mumba_security_policy_violation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008ebu, result);
}

/** `SecurityPolicyViolationEvent.referrer`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_referrer(
    mumba_context *ctx, mumba_security_policy_violation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000125eu, result);
}

/** `SecurityPolicyViolationEvent.blockedURI`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_blocked_uri(
    mumba_context *ctx, mumba_security_policy_violation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005cbu, result);
}

/** `SecurityPolicyViolationEvent.effectiveDirective`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_effective_directive(
    mumba_context *ctx, mumba_security_policy_violation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000949u, result);
}

/** `SecurityPolicyViolationEvent.violatedDirective`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_violated_directive(
    mumba_context *ctx, mumba_security_policy_violation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000178du, result);
}

/** `SecurityPolicyViolationEvent.originalPolicy`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_original_policy(
    mumba_context *ctx, mumba_security_policy_violation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001079u, result);
}

/** `SecurityPolicyViolationEvent.sourceFile`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_source_file(
    mumba_context *ctx, mumba_security_policy_violation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014eau, result);
}

/** `SecurityPolicyViolationEvent.sample`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_sample(
    mumba_context *ctx, mumba_security_policy_violation_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000138cu, result);
}

/** `SecurityPolicyViolationEvent.disposition`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_disposition(
    mumba_context *ctx, mumba_security_policy_violation_event self,
    mumba_security_policy_violation_event_disposition *result) {
    return mumba_web_get_name(ctx, self, 0x800008e3u, result);
}

/** `SecurityPolicyViolationEvent.statusCode`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_status_code(
    mumba_context *ctx, mumba_security_policy_violation_event self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001533u, result);
}

/** `SecurityPolicyViolationEvent.lineNumber`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_line_number(
    mumba_context *ctx, mumba_security_policy_violation_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d69u, result);
}

/** `SecurityPolicyViolationEvent.columnNumber`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_get_column_number(
    mumba_context *ctx, mumba_security_policy_violation_event self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006d5u, result);
}

/** `CSPViolationReportBody`: an object with members. Those of `mumba_report_body` are for it too. */
typedef mumba_handle mumba_csp_violation_report_body;

/** Makes a `CSPViolationReportBody` without members. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_create(
    mumba_context *ctx, mumba_csp_violation_report_body *result) {
    return mumba_object_create(ctx, result);
}

/** `CSPViolationReportBody.blockedURL`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_blocked_url(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005ccu, mumba_web_of_nullable_string(value));
}

/** `CSPViolationReportBody.blockedURL`. Gives a string or none. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_blocked_url(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800005ccu, result);
}

/** `CSPViolationReportBody.columnNumber`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_column_number(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_value value) {
    return mumba_set(ctx, self, 0x800006d5u, value);
}

/** `CSPViolationReportBody.columnNumber`. Gives a number or none. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_column_number(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800006d5u, result);
}

/** `CSPViolationReportBody.disposition`. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_disposition(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_security_policy_violation_event_disposition value) {
    return mumba_set(ctx, self, 0x800008e3u, mumba_of_name(value));
}

/** `CSPViolationReportBody.disposition`. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_disposition(
    mumba_context *ctx, mumba_csp_violation_report_body self,
    mumba_security_policy_violation_event_disposition *result) {
    return mumba_web_get_name(ctx, self, 0x800008e3u, result);
}

/** `CSPViolationReportBody.documentURL`. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_document_url(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008ecu, mumba_of_string(value));
}

/** `CSPViolationReportBody.documentURL`. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_document_url(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008ecu, result);
}

/** `CSPViolationReportBody.effectiveDirective`. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_effective_directive(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000949u, mumba_of_string(value));
}

/** `CSPViolationReportBody.effectiveDirective`. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_effective_directive(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000949u, result);
}

/** `CSPViolationReportBody.lineNumber`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_line_number(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000d69u, value);
}

/** `CSPViolationReportBody.lineNumber`. Gives a number or none. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_line_number(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d69u, result);
}

/** `CSPViolationReportBody.originalPolicy`. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_original_policy(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001079u, mumba_of_string(value));
}

/** `CSPViolationReportBody.originalPolicy`. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_original_policy(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001079u, result);
}

/** `CSPViolationReportBody.referrer`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_referrer(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000125eu, mumba_web_of_nullable_string(value));
}

/** `CSPViolationReportBody.referrer`. Gives a string or none. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_referrer(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000125eu, result);
}

/** `CSPViolationReportBody.sample`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_sample(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000138cu, mumba_web_of_nullable_string(value));
}

/** `CSPViolationReportBody.sample`. Gives a string or none. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_sample(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000138cu, result);
}

/** `CSPViolationReportBody.sourceFile`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_source_file(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014eau, mumba_web_of_nullable_string(value));
}

/** `CSPViolationReportBody.sourceFile`. Gives a string or none. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_source_file(
    mumba_context *ctx, mumba_csp_violation_report_body self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800014eau, result);
}

/** `CSPViolationReportBody.statusCode`. Deferred. */
static inline mumba_status mumba_csp_violation_report_body_set_status_code(
    mumba_context *ctx, mumba_csp_violation_report_body self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001533u, mumba_of_number((double)value));
}

/** `CSPViolationReportBody.statusCode`. Reads. */
static inline mumba_status mumba_csp_violation_report_body_get_status_code(
    mumba_context *ctx, mumba_csp_violation_report_body self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001533u, result);
}

/** `SecurityPolicyViolationEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_security_policy_violation_event_init;

/** Makes a `SecurityPolicyViolationEventInit` without members. Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_create(
    mumba_context *ctx, mumba_security_policy_violation_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `SecurityPolicyViolationEventInit.blockedURI`. Without it: "". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_blocked_uri(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005cbu, mumba_of_string(value));
}

/** `SecurityPolicyViolationEventInit.blockedURI`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_blocked_uri(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005cbu, result);
}

/** `SecurityPolicyViolationEventInit.columnNumber`. Without it: 0. Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_column_number(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006d5u, mumba_of_number((double)value));
}

/** `SecurityPolicyViolationEventInit.columnNumber`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_column_number(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006d5u, result);
}

/** `SecurityPolicyViolationEventInit.disposition`. Without it: "enforce". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_disposition(
    mumba_context *ctx, mumba_security_policy_violation_event_init self,
    mumba_security_policy_violation_event_disposition value) {
    return mumba_set(ctx, self, 0x800008e3u, mumba_of_name(value));
}

/** `SecurityPolicyViolationEventInit.disposition`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_disposition(
    mumba_context *ctx, mumba_security_policy_violation_event_init self,
    mumba_security_policy_violation_event_disposition *result) {
    return mumba_web_get_name(ctx, self, 0x800008e3u, result);
}

/** `SecurityPolicyViolationEventInit.documentURI`. Without it: "". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_document_uri(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008ebu, mumba_of_string(value));
}

/** `SecurityPolicyViolationEventInit.documentURI`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_document_uri(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008ebu, result);
}

/** `SecurityPolicyViolationEventInit.effectiveDirective`. Without it: "". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_effective_directive(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000949u, mumba_of_string(value));
}

/** `SecurityPolicyViolationEventInit.effectiveDirective`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_effective_directive(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000949u, result);
}

/** `SecurityPolicyViolationEventInit.lineNumber`. Without it: 0. Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_line_number(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000d69u, mumba_of_number((double)value));
}

/** `SecurityPolicyViolationEventInit.lineNumber`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_line_number(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d69u, result);
}

/** `SecurityPolicyViolationEventInit.originalPolicy`. Without it: "". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_original_policy(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001079u, mumba_of_string(value));
}

/** `SecurityPolicyViolationEventInit.originalPolicy`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_original_policy(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001079u, result);
}

/** `SecurityPolicyViolationEventInit.referrer`. Without it: "". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_referrer(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000125eu, mumba_of_string(value));
}

/** `SecurityPolicyViolationEventInit.referrer`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_referrer(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000125eu, result);
}

/** `SecurityPolicyViolationEventInit.sample`. Without it: "". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_sample(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000138cu, mumba_of_string(value));
}

/** `SecurityPolicyViolationEventInit.sample`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_sample(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000138cu, result);
}

/** `SecurityPolicyViolationEventInit.sourceFile`. Without it: "". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_source_file(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014eau, mumba_of_string(value));
}

/** `SecurityPolicyViolationEventInit.sourceFile`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_source_file(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014eau, result);
}

/** `SecurityPolicyViolationEventInit.statusCode`. Without it: 0. Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_status_code(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001533u, mumba_of_number((double)value));
}

/** `SecurityPolicyViolationEventInit.statusCode`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_status_code(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001533u, result);
}

/** `SecurityPolicyViolationEventInit.violatedDirective`. Without it: "". Deferred. */
static inline mumba_status mumba_security_policy_violation_event_init_set_violated_directive(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000178du, mumba_of_string(value));
}

/** `SecurityPolicyViolationEventInit.violatedDirective`. Reads. */
static inline mumba_status mumba_security_policy_violation_event_init_get_violated_directive(
    mumba_context *ctx, mumba_security_policy_violation_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000178du, result);
}

#endif /* MUMBA_WEB_CSP_H */
