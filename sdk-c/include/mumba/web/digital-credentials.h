/**
 * @file digital-credentials.h
 * Digital Credentials: <https://w3c-fedid.github.io/digital-credentials/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_DIGITAL_CREDENTIALS_H
#define MUMBA_WEB_DIGITAL_CREDENTIALS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_credential_creation_options;
typedef mumba_handle mumba_credential_request_options;
typedef mumba_handle mumba_digital_credential;
typedef mumba_handle mumba_digital_credential_create_request;
typedef mumba_handle mumba_digital_credential_creation_options;
typedef mumba_handle mumba_digital_credential_get_request;
typedef mumba_handle mumba_digital_credential_request_options;
typedef mumba_name mumba_digital_credential_issuance_protocol;
typedef mumba_name mumba_digital_credential_presentation_protocol;

/** `DigitalCredentialIssuanceProtocol`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_digital_credential_issuance_protocol;

/** "openid4vci-v1" */
#define MUMBA_DIGITAL_CREDENTIAL_ISSUANCE_PROTOCOL_OPENID4VCI_V1 \
    ((mumba_digital_credential_issuance_protocol)0x8000105bu)

/** `DigitalCredentialPresentationProtocol`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_digital_credential_presentation_protocol;

/** "openid4vp-v1-unsigned" */
#define MUMBA_DIGITAL_CREDENTIAL_PRESENTATION_PROTOCOL_OPENID4VP_V1_UNSIGNED \
    ((mumba_digital_credential_presentation_protocol)0x8000105eu)
/** "openid4vp-v1-signed" */
#define MUMBA_DIGITAL_CREDENTIAL_PRESENTATION_PROTOCOL_OPENID4VP_V1_SIGNED \
    ((mumba_digital_credential_presentation_protocol)0x8000105du)
/** "openid4vp-v1-multisigned" */
#define MUMBA_DIGITAL_CREDENTIAL_PRESENTATION_PROTOCOL_OPENID4VP_V1_MULTISIGNED \
    ((mumba_digital_credential_presentation_protocol)0x8000105cu)
/** "org-iso-mdoc" */
#define MUMBA_DIGITAL_CREDENTIAL_PRESENTATION_PROTOCOL_ORG_ISO_MDOC \
    ((mumba_digital_credential_presentation_protocol)0x8000106du)

/** `DigitalCredential`. It is a `mumba_credential` too. */
typedef mumba_handle mumba_digital_credential;

/** Gives `object` itself when it is of `DigitalCredential`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_digital_credential(
    mumba_context *ctx, mumba_handle object, mumba_digital_credential *result) {
    return mumba_web_cast(ctx, object, 0x800000e0u, 0, result);
}

/** `DigitalCredential.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_digital_credential_to_json(
    mumba_context *ctx, mumba_digital_credential self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/**
 * `DigitalCredential.protocol`. Gives `DigitalCredentialPresentationProtocol` or `DigitalCredentialIssuanceProtocol`.
 * Reads.
 */
static inline mumba_status mumba_digital_credential_get_protocol(
    mumba_context *ctx, mumba_digital_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `DigitalCredential.data`. Gives an object. Deferred. */
static inline mumba_status mumba_digital_credential_get_data(
    mumba_context *ctx, mumba_digital_credential self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `DigitalCredential.userAgentAllowsProtocol`. Reads. */
static inline mumba_status mumba_digital_credential_user_agent_allows_protocol(
    mumba_context *ctx, mumba_string protocol, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(protocol);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000e0u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80001736u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CredentialCreationOptions.digital`. Deferred. */
static inline mumba_status mumba_credential_creation_options_set_digital(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_digital_credential_creation_options value) {
    return mumba_set(ctx, self, 0x800008bbu, mumba_of_handle(value));
}

/** `CredentialCreationOptions.digital`. Gives `DigitalCredentialCreationOptions` or none. Reads. */
static inline mumba_status mumba_credential_creation_options_get_digital(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_digital_credential_creation_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008bbu, result);
}

/** `CredentialRequestOptions.digital`. Deferred. */
static inline mumba_status mumba_credential_request_options_set_digital(
    mumba_context *ctx, mumba_credential_request_options self, mumba_digital_credential_request_options value) {
    return mumba_set(ctx, self, 0x800008bbu, mumba_of_handle(value));
}

/** `CredentialRequestOptions.digital`. Gives `DigitalCredentialRequestOptions` or none. Reads. */
static inline mumba_status mumba_credential_request_options_get_digital(
    mumba_context *ctx, mumba_credential_request_options self, mumba_digital_credential_request_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008bbu, result);
}

/** `DigitalCredentialCreateRequest`: an object with members. It needs `data`, `protocol`. */
typedef mumba_handle mumba_digital_credential_create_request;

/** Makes a `DigitalCredentialCreateRequest` without members. Deferred. */
static inline mumba_status mumba_digital_credential_create_request_create(
    mumba_context *ctx, mumba_digital_credential_create_request *result) {
    return mumba_object_create(ctx, result);
}

/** `DigitalCredentialCreateRequest.data`. Deferred. */
static inline mumba_status mumba_digital_credential_create_request_set_data(
    mumba_context *ctx, mumba_digital_credential_create_request self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/** `DigitalCredentialCreateRequest.data`. Gives an object. Deferred. */
static inline mumba_status mumba_digital_credential_create_request_get_data(
    mumba_context *ctx, mumba_digital_credential_create_request self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `DigitalCredentialCreateRequest.protocol`. Deferred. */
static inline mumba_status mumba_digital_credential_create_request_set_protocol(
    mumba_context *ctx, mumba_digital_credential_create_request self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011ceu, mumba_of_string(value));
}

/** `DigitalCredentialCreateRequest.protocol`. Reads. */
static inline mumba_status mumba_digital_credential_create_request_get_protocol(
    mumba_context *ctx, mumba_digital_credential_create_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `DigitalCredentialCreationOptions`: an object with members. It needs `requests`. */
typedef mumba_handle mumba_digital_credential_creation_options;

/** Makes a `DigitalCredentialCreationOptions` without members. Deferred. */
static inline mumba_status mumba_digital_credential_creation_options_create(
    mumba_context *ctx, mumba_digital_credential_creation_options *result) {
    return mumba_object_create(ctx, result);
}

/** `DigitalCredentialCreationOptions.requests`. Deferred. */
static inline mumba_status mumba_digital_credential_creation_options_set_requests(
    mumba_context *ctx, mumba_digital_credential_creation_options self,
    const mumba_digital_credential_create_request *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800012e4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `DigitalCredentialCreationOptions.requests`. Gives sequence<`DigitalCredentialCreateRequest`>. Deferred. */
static inline mumba_status mumba_digital_credential_creation_options_get_requests(
    mumba_context *ctx, mumba_digital_credential_creation_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800012e4u, result);
}

/** `DigitalCredentialGetRequest`: an object with members. It needs `data`, `protocol`. */
typedef mumba_handle mumba_digital_credential_get_request;

/** Makes a `DigitalCredentialGetRequest` without members. Deferred. */
static inline mumba_status mumba_digital_credential_get_request_create(
    mumba_context *ctx, mumba_digital_credential_get_request *result) {
    return mumba_object_create(ctx, result);
}

/** `DigitalCredentialGetRequest.data`. Deferred. */
static inline mumba_status mumba_digital_credential_get_request_set_data(
    mumba_context *ctx, mumba_digital_credential_get_request self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/** `DigitalCredentialGetRequest.data`. Gives an object. Deferred. */
static inline mumba_status mumba_digital_credential_get_request_get_data(
    mumba_context *ctx, mumba_digital_credential_get_request self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `DigitalCredentialGetRequest.protocol`. Deferred. */
static inline mumba_status mumba_digital_credential_get_request_set_protocol(
    mumba_context *ctx, mumba_digital_credential_get_request self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011ceu, mumba_of_string(value));
}

/** `DigitalCredentialGetRequest.protocol`. Reads. */
static inline mumba_status mumba_digital_credential_get_request_get_protocol(
    mumba_context *ctx, mumba_digital_credential_get_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `DigitalCredentialRequestOptions`: an object with members. It needs `requests`. */
typedef mumba_handle mumba_digital_credential_request_options;

/** Makes a `DigitalCredentialRequestOptions` without members. Deferred. */
static inline mumba_status mumba_digital_credential_request_options_create(
    mumba_context *ctx, mumba_digital_credential_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `DigitalCredentialRequestOptions.requests`. Deferred. */
static inline mumba_status mumba_digital_credential_request_options_set_requests(
    mumba_context *ctx, mumba_digital_credential_request_options self,
    const mumba_digital_credential_get_request *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800012e4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `DigitalCredentialRequestOptions.requests`. Gives sequence<`DigitalCredentialGetRequest`>. Deferred. */
static inline mumba_status mumba_digital_credential_request_options_get_requests(
    mumba_context *ctx, mumba_digital_credential_request_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800012e4u, result);
}

#endif /* MUMBA_WEB_DIGITAL_CREDENTIALS_H */
