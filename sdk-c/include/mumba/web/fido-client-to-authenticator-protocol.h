/**
 * @file fido-client-to-authenticator-protocol.h
 * Client to Authenticator Protocol (CTAP): <https://fidoalliance.org/specs/fido-v2.3-ps-20260226/fido-client-to-authenticator-protocol-v2.3-ps-20260226.html>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FIDO_CLIENT_TO_AUTHENTICATOR_PROTOCOL_H
#define MUMBA_WEB_FIDO_CLIENT_TO_AUTHENTICATOR_PROTOCOL_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_authentication_extensions_client_inputs;
typedef mumba_handle mumba_authentication_extensions_client_outputs;
typedef mumba_handle mumba_hmac_get_secret_input;
typedef mumba_handle mumba_hmac_get_secret_output;

/** `AuthenticationExtensionsClientInputs.credBlob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_cred_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x800007d0u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientInputs.credBlob`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_cred_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007d0u, result);
}

/** `AuthenticationExtensionsClientInputs.credentialProtectionPolicy`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_credential_protection_policy(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007d5u, mumba_of_string(value));
}

/** `AuthenticationExtensionsClientInputs.credentialProtectionPolicy`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_credential_protection_policy(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007d5u, result);
}

/** `AuthenticationExtensionsClientInputs.enforceCredentialProtectionPolicy`. Without it: false. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_enforce_credential_protection_policy(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool value) {
    return mumba_set(ctx, self, 0x80000985u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientInputs.enforceCredentialProtectionPolicy`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_enforce_credential_protection_policy(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000985u, result);
}

/** `AuthenticationExtensionsClientInputs.getCredBlob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_get_cred_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool value) {
    return mumba_set(ctx, self, 0x80000adeu, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientInputs.getCredBlob`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_get_cred_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000adeu, result);
}

/** `AuthenticationExtensionsClientInputs.hmacCreateSecret`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_hmac_create_secret(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool value) {
    return mumba_set(ctx, self, 0x80000be0u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientInputs.hmacCreateSecret`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_hmac_create_secret(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000be0u, result);
}

/** `AuthenticationExtensionsClientInputs.hmacGetSecret`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_hmac_get_secret(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_hmac_get_secret_input value) {
    return mumba_set(ctx, self, 0x80000be1u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientInputs.hmacGetSecret`. Gives `HMACGetSecretInput` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_hmac_get_secret(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_hmac_get_secret_input *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000be1u, result);
}

/** `AuthenticationExtensionsClientInputs.minPinLength`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_min_pin_length(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool value) {
    return mumba_set(ctx, self, 0x80000e7eu, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientInputs.minPinLength`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_min_pin_length(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000e7eu, result);
}

/** `AuthenticationExtensionsClientInputs.pinComplexityPolicy`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_pin_complexity_policy(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool value) {
    return mumba_set(ctx, self, 0x80001118u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientInputs.pinComplexityPolicy`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_pin_complexity_policy(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001118u, result);
}

/** `AuthenticationExtensionsClientOutputs.credBlob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_cred_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool value) {
    return mumba_set(ctx, self, 0x800007d0u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientOutputs.credBlob`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_cred_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007d0u, result);
}

/** `AuthenticationExtensionsClientOutputs.getCredBlob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_get_cred_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x80000adeu, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientOutputs.getCredBlob`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_get_cred_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000adeu, result);
}

/** `AuthenticationExtensionsClientOutputs.hmacCreateSecret`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_hmac_create_secret(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool value) {
    return mumba_set(ctx, self, 0x80000be0u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientOutputs.hmacCreateSecret`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_hmac_create_secret(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000be0u, result);
}

/** `AuthenticationExtensionsClientOutputs.hmacGetSecret`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_hmac_get_secret(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, mumba_hmac_get_secret_output value) {
    return mumba_set(ctx, self, 0x80000be1u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientOutputs.hmacGetSecret`. Gives `HMACGetSecretOutput` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_hmac_get_secret(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, mumba_hmac_get_secret_output *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000be1u, result);
}

/** `HMACGetSecretInput`: an object with members. It needs `salt1`. */
typedef mumba_handle mumba_hmac_get_secret_input;

/** Makes a `HMACGetSecretInput` without members. Deferred. */
static inline mumba_status mumba_hmac_get_secret_input_create(mumba_context *ctx, mumba_hmac_get_secret_input *result) {
    return mumba_object_create(ctx, result);
}

/** `HMACGetSecretInput.salt1`. Deferred. */
static inline mumba_status mumba_hmac_get_secret_input_set_salt1(
    mumba_context *ctx, mumba_hmac_get_secret_input self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x80001384u, mumba_of_handle(value));
}

/** `HMACGetSecretInput.salt1`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_hmac_get_secret_input_get_salt1(
    mumba_context *ctx, mumba_hmac_get_secret_input self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80001384u, result);
}

/** `HMACGetSecretInput.salt2`. Deferred. */
static inline mumba_status mumba_hmac_get_secret_input_set_salt2(
    mumba_context *ctx, mumba_hmac_get_secret_input self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x80001385u, mumba_of_handle(value));
}

/** `HMACGetSecretInput.salt2`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_hmac_get_secret_input_get_salt2(
    mumba_context *ctx, mumba_hmac_get_secret_input self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001385u, result);
}

/** `HMACGetSecretOutput`: an object with members. It needs `output1`. */
typedef mumba_handle mumba_hmac_get_secret_output;

/** Makes a `HMACGetSecretOutput` without members. Deferred. */
static inline mumba_status mumba_hmac_get_secret_output_create(
    mumba_context *ctx, mumba_hmac_get_secret_output *result) {
    return mumba_object_create(ctx, result);
}

/** `HMACGetSecretOutput.output1`. Deferred. */
static inline mumba_status mumba_hmac_get_secret_output_set_output1(
    mumba_context *ctx, mumba_hmac_get_secret_output self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x80001089u, mumba_of_handle(value));
}

/** `HMACGetSecretOutput.output1`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_hmac_get_secret_output_get_output1(
    mumba_context *ctx, mumba_hmac_get_secret_output self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80001089u, result);
}

/** `HMACGetSecretOutput.output2`. Deferred. */
static inline mumba_status mumba_hmac_get_secret_output_set_output2(
    mumba_context *ctx, mumba_hmac_get_secret_output self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x8000108au, mumba_of_handle(value));
}

/** `HMACGetSecretOutput.output2`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_hmac_get_secret_output_get_output2(
    mumba_context *ctx, mumba_hmac_get_secret_output self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000108au, result);
}

#endif /* MUMBA_WEB_FIDO_CLIENT_TO_AUTHENTICATOR_PROTOCOL_H */
