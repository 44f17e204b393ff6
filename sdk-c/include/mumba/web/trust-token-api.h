/**
 * @file trust-token-api.h
 * Private State Token API: <https://wicg.github.io/trust-token-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_TRUST_TOKEN_API_H
#define MUMBA_WEB_TRUST_TOKEN_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_html_iframe_element;
typedef mumba_handle mumba_private_token;
typedef mumba_handle mumba_request_init;
typedef mumba_handle mumba_xml_http_request;
typedef mumba_name mumba_operation_type;
typedef mumba_name mumba_refresh_policy;
typedef mumba_name mumba_token_version;

/** `OperationType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_operation_type;

/** "token-request" */
#define MUMBA_OPERATION_TYPE_TOKEN_REQUEST ((mumba_operation_type)0x80001636u)
/** "send-redemption-record" */
#define MUMBA_OPERATION_TYPE_SEND_REDEMPTION_RECORD ((mumba_operation_type)0x80001400u)
/** "token-redemption" */
#define MUMBA_OPERATION_TYPE_TOKEN_REDEMPTION ((mumba_operation_type)0x80001635u)

/** `RefreshPolicy`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_refresh_policy;

/** "none" */
#define MUMBA_REFRESH_POLICY_NONE ((mumba_refresh_policy)0x80000f06u)
/** "refresh" */
#define MUMBA_REFRESH_POLICY_REFRESH ((mumba_refresh_policy)0x80001262u)

/** `TokenVersion`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_token_version;

/** "1" */
#define MUMBA_TOKEN_VERSION_1 ((mumba_token_version)0x80000012u)

/** `Document.hasPrivateToken`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_document_has_private_token(
    mumba_context *ctx, mumba_document self, mumba_string issuer, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(issuer);
    return mumba_invoke(ctx, self, 0x80000bb7u, argv, 1, result);
}

/** `Document.hasRedemptionRecord`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_document_has_redemption_record(
    mumba_context *ctx, mumba_document self, mumba_string issuer, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(issuer);
    return mumba_invoke(ctx, self, 0x80000bb9u, argv, 1, result);
}

/** `HTMLIFrameElement.privateToken`. Reads. */
static inline mumba_status mumba_html_iframe_element_get_private_token(
    mumba_context *ctx, mumba_html_iframe_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011b6u, result);
}

/** `HTMLIFrameElement.privateToken`. Deferred. */
static inline mumba_status mumba_html_iframe_element_set_private_token(
    mumba_context *ctx, mumba_html_iframe_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011b6u, mumba_of_string(value));
}

/** `XMLHttpRequest.setPrivateToken`. Deferred. */
static inline mumba_status mumba_xml_http_request_set_private_token(
    mumba_context *ctx, mumba_xml_http_request self, mumba_private_token private_token) {
    return mumba_call_plain(ctx, self, 0x80001451u, 03u, private_token, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `PrivateToken`: an object with members. It needs `operation`, `version`. */
typedef mumba_handle mumba_private_token;

/** Makes a `PrivateToken` without members. Deferred. */
static inline mumba_status mumba_private_token_create(mumba_context *ctx, mumba_private_token *result) {
    return mumba_object_create(ctx, result);
}

/** `PrivateToken.issuers`. Deferred. */
static inline mumba_status mumba_private_token_set_issuers(
    mumba_context *ctx, mumba_private_token self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000cfbu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PrivateToken.issuers`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_private_token_get_issuers(
    mumba_context *ctx, mumba_private_token self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000cfbu, result);
}

/** `PrivateToken.operation`. Deferred. */
static inline mumba_status mumba_private_token_set_operation(
    mumba_context *ctx, mumba_private_token self, mumba_operation_type value) {
    return mumba_set(ctx, self, 0x8000105fu, mumba_of_name(value));
}

/** `PrivateToken.operation`. Reads. */
static inline mumba_status mumba_private_token_get_operation(
    mumba_context *ctx, mumba_private_token self, mumba_operation_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000105fu, result);
}

/** `PrivateToken.refreshPolicy`. Without it: "none". Deferred. */
static inline mumba_status mumba_private_token_set_refresh_policy(
    mumba_context *ctx, mumba_private_token self, mumba_refresh_policy value) {
    return mumba_set(ctx, self, 0x80001263u, mumba_of_name(value));
}

/** `PrivateToken.refreshPolicy`. Reads. */
static inline mumba_status mumba_private_token_get_refresh_policy(
    mumba_context *ctx, mumba_private_token self, mumba_refresh_policy *result) {
    return mumba_web_get_name(ctx, self, 0x80001263u, result);
}

/** `PrivateToken.version`. Deferred. */
static inline mumba_status mumba_private_token_set_version(
    mumba_context *ctx, mumba_private_token self, mumba_token_version value) {
    return mumba_set(ctx, self, 0x8000175fu, mumba_of_name(value));
}

/** `PrivateToken.version`. Reads. */
static inline mumba_status mumba_private_token_get_version(
    mumba_context *ctx, mumba_private_token self, mumba_token_version *result) {
    return mumba_web_get_name(ctx, self, 0x8000175fu, result);
}

/** `RequestInit.privateToken`. Deferred. */
static inline mumba_status mumba_request_init_set_private_token(
    mumba_context *ctx, mumba_request_init self, mumba_private_token value) {
    return mumba_set(ctx, self, 0x800011b6u, mumba_of_handle(value));
}

/** `RequestInit.privateToken`. Gives `PrivateToken` or none. Reads. */
static inline mumba_status mumba_request_init_get_private_token(
    mumba_context *ctx, mumba_request_init self, mumba_private_token *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011b6u, result);
}

#endif /* MUMBA_WEB_TRUST_TOKEN_API_H */
