/**
 * @file webauthn.h
 * Web Authentication: An API for accessing Public Key Credentials - Level 3: <https://w3c.github.io/webauthn/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBAUTHN_H
#define MUMBA_WEB_WEBAUTHN_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_all_accepted_credentials_options;
typedef mumba_handle mumba_authentication_extensions_client_inputs;
typedef mumba_handle mumba_authentication_extensions_client_inputs_json;
typedef mumba_handle mumba_authentication_extensions_client_outputs;
typedef mumba_handle mumba_authentication_extensions_client_outputs_json;
typedef mumba_handle mumba_authentication_extensions_large_blob_inputs;
typedef mumba_handle mumba_authentication_extensions_large_blob_inputs_json;
typedef mumba_handle mumba_authentication_extensions_large_blob_outputs;
typedef mumba_handle mumba_authentication_extensions_large_blob_outputs_json;
typedef mumba_handle mumba_authentication_extensions_prf_inputs;
typedef mumba_handle mumba_authentication_extensions_prf_inputs_json;
typedef mumba_handle mumba_authentication_extensions_prf_outputs;
typedef mumba_handle mumba_authentication_extensions_prf_outputs_json;
typedef mumba_handle mumba_authentication_extensions_prf_values;
typedef mumba_handle mumba_authentication_extensions_prf_values_json;
typedef mumba_handle mumba_authentication_response_json;
typedef mumba_handle mumba_authenticator_assertion_response;
typedef mumba_handle mumba_authenticator_assertion_response_json;
typedef mumba_handle mumba_authenticator_attestation_response;
typedef mumba_handle mumba_authenticator_attestation_response_json;
typedef mumba_handle mumba_authenticator_response;
typedef mumba_handle mumba_authenticator_selection_criteria;
typedef mumba_handle mumba_collected_client_data;
typedef mumba_handle mumba_credential_creation_options;
typedef mumba_handle mumba_credential_properties_output;
typedef mumba_handle mumba_credential_request_options;
typedef mumba_handle mumba_current_user_details_options;
typedef mumba_handle mumba_public_key_credential;
typedef mumba_handle mumba_public_key_credential_creation_options;
typedef mumba_handle mumba_public_key_credential_creation_options_json;
typedef mumba_handle mumba_public_key_credential_descriptor;
typedef mumba_handle mumba_public_key_credential_descriptor_json;
typedef mumba_handle mumba_public_key_credential_entity;
typedef mumba_handle mumba_public_key_credential_parameters;
typedef mumba_handle mumba_public_key_credential_request_options;
typedef mumba_handle mumba_public_key_credential_request_options_json;
typedef mumba_handle mumba_public_key_credential_rp_entity;
typedef mumba_handle mumba_public_key_credential_user_entity;
typedef mumba_handle mumba_public_key_credential_user_entity_json;
typedef mumba_handle mumba_registration_response_json;
typedef mumba_handle mumba_token_binding;
typedef mumba_handle mumba_unknown_credential_options;

/** `AuthenticatorAssertionResponse`. It is a `mumba_authenticator_response` too. */
typedef mumba_handle mumba_authenticator_assertion_response;

/** Gives `object` itself when it is of `AuthenticatorAssertionResponse`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_authenticator_assertion_response(
    mumba_context *ctx, mumba_handle object, mumba_authenticator_assertion_response *result) {
    return mumba_web_cast(ctx, object, 0x80000040u, 0, result);
}

/** `AuthenticatorAssertionResponse.authenticatorData`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_authenticator_assertion_response_get_authenticator_data(
    mumba_context *ctx, mumba_authenticator_assertion_response self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80000540u, result);
}

/** `AuthenticatorAssertionResponse.signature`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_authenticator_assertion_response_get_signature(
    mumba_context *ctx, mumba_authenticator_assertion_response self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800014a5u, result);
}

/** `AuthenticatorAssertionResponse.userHandle`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_authenticator_assertion_response_get_user_handle(
    mumba_context *ctx, mumba_authenticator_assertion_response self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001739u, result);
}

/**
 * `AuthenticatorAssertionResponse.userHandle`. Gives `ArrayBuffer`. Deferred: what the handle holds may turn out to
 * be null.
 */
static inline mumba_status mumba_authenticator_assertion_response_get_user_handle_deferred(
    mumba_context *ctx, mumba_authenticator_assertion_response self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80001739u, result);
}

/** `AuthenticatorAttestationResponse`. It is a `mumba_authenticator_response` too. */
typedef mumba_handle mumba_authenticator_attestation_response;

/** Gives `object` itself when it is of `AuthenticatorAttestationResponse`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_authenticator_attestation_response(
    mumba_context *ctx, mumba_handle object, mumba_authenticator_attestation_response *result) {
    return mumba_web_cast(ctx, object, 0x80000041u, 0, result);
}

/** `AuthenticatorAttestationResponse.attestationObject`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_get_attestation_object(
    mumba_context *ctx, mumba_authenticator_attestation_response self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80000526u, result);
}

/** `AuthenticatorAttestationResponse.getTransports`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_get_transports(
    mumba_context *ctx, mumba_authenticator_attestation_response self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b6fu, NULL, 0, result);
}

/** `AuthenticatorAttestationResponse.getAuthenticatorData`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_get_authenticator_data(
    mumba_context *ctx, mumba_authenticator_attestation_response self, mumba_array_buffer *result) {
    return mumba_invoke(ctx, self, 0x80000abeu, NULL, 0, result);
}

/** `AuthenticatorAttestationResponse.getPublicKey`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_authenticator_attestation_response_get_public_key(
    mumba_context *ctx, mumba_authenticator_attestation_response self, mumba_array_buffer *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b30u, NULL, 0, result);
}

/**
 * `AuthenticatorAttestationResponse.getPublicKey`. Gives `ArrayBuffer`. Deferred: what the handle holds may turn out
 * to be null.
 */
static inline mumba_status mumba_authenticator_attestation_response_get_public_key_deferred(
    mumba_context *ctx, mumba_authenticator_attestation_response self, mumba_array_buffer *result) {
    return mumba_invoke(ctx, self, 0x80000b30u, NULL, 0, result);
}

/** `AuthenticatorAttestationResponse.getPublicKeyAlgorithm`. Reads. */
static inline mumba_status mumba_authenticator_attestation_response_get_public_key_algorithm(
    mumba_context *ctx, mumba_authenticator_attestation_response self, int32_t *result) {
    return mumba_web_call_int32(ctx, self, 0x80000b31u, NULL, 0, result);
}

/** `AuthenticatorResponse`. */
typedef mumba_handle mumba_authenticator_response;

/** Gives `object` itself when it is of `AuthenticatorResponse`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_authenticator_response(
    mumba_context *ctx, mumba_handle object, mumba_authenticator_response *result) {
    return mumba_web_cast(ctx, object, 0x80000042u, 0, result);
}

/** `AuthenticatorResponse.clientDataJSON`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_authenticator_response_get_client_data_json(
    mumba_context *ctx, mumba_authenticator_response self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80000692u, result);
}

/** `PublicKeyCredential`. It is a `mumba_credential` too. */
typedef mumba_handle mumba_public_key_credential;

/** Gives `object` itself when it is of `PublicKeyCredential`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_public_key_credential(
    mumba_context *ctx, mumba_handle object, mumba_public_key_credential *result) {
    return mumba_web_cast(ctx, object, 0x80000287u, 0, result);
}

/** `PublicKeyCredential.rawId`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_public_key_credential_get_raw_id(
    mumba_context *ctx, mumba_public_key_credential self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80001223u, result);
}

/** `PublicKeyCredential.response`. Deferred. */
static inline mumba_status mumba_public_key_credential_get_response(
    mumba_context *ctx, mumba_public_key_credential self, mumba_authenticator_response *result) {
    return mumba_get_handle(ctx, self, 0x80001307u, result);
}

/** `PublicKeyCredential.authenticatorAttachment`. Gives a string or none. Reads. */
static inline mumba_status mumba_public_key_credential_get_authenticator_attachment(
    mumba_context *ctx, mumba_public_key_credential self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000053fu, result);
}

/** `PublicKeyCredential.getClientExtensionResults`. Deferred. */
static inline mumba_status mumba_public_key_credential_get_client_extension_results(
    mumba_context *ctx, mumba_public_key_credential self, mumba_authentication_extensions_client_outputs *result) {
    return mumba_invoke(ctx, self, 0x80000ad0u, NULL, 0, result);
}

/** `PublicKeyCredential.isConditionalMediationAvailable`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_public_key_credential_is_conditional_mediation_available(
    mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000287u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000cc0u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PublicKeyCredential.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_public_key_credential_to_json(
    mumba_context *ctx, mumba_public_key_credential self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_public_key_credential_is_user_verifying_platform_authenticator_available(
    mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000287u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000cf0u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PublicKeyCredential.getClientCapabilities`. Gives promise<record<a string, a boolean>>. Deferred. */
static inline mumba_status mumba_public_key_credential_get_client_capabilities(
    mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000287u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000acfu, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PublicKeyCredential.parseCreationOptionsFromJSON`. Deferred. */
static inline mumba_status mumba_public_key_credential_parse_creation_options_from_json(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json options,
    mumba_public_key_credential_creation_options *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000287u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010c1u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PublicKeyCredential.parseRequestOptionsFromJSON`. Deferred. */
static inline mumba_status mumba_public_key_credential_parse_request_options_from_json(
    mumba_context *ctx, mumba_public_key_credential_request_options_json options,
    mumba_public_key_credential_request_options *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000287u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800010c5u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PublicKeyCredential.signalUnknownCredential`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_public_key_credential_signal_unknown_credential(
    mumba_context *ctx, mumba_unknown_credential_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000287u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800014a2u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PublicKeyCredential.signalAllAcceptedCredentials`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_public_key_credential_signal_all_accepted_credentials(
    mumba_context *ctx, mumba_all_accepted_credentials_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000287u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800014a0u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PublicKeyCredential.signalCurrentUserDetails`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_public_key_credential_signal_current_user_details(
    mumba_context *ctx, mumba_current_user_details_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000287u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800014a1u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AllAcceptedCredentialsOptions`: an object with members. It needs `allAcceptedCredentialIds`, `rpId`, `userId`. */
typedef mumba_handle mumba_all_accepted_credentials_options;

/** Makes a `AllAcceptedCredentialsOptions` without members. Deferred. */
static inline mumba_status mumba_all_accepted_credentials_options_create(
    mumba_context *ctx, mumba_all_accepted_credentials_options *result) {
    return mumba_object_create(ctx, result);
}

/** `AllAcceptedCredentialsOptions.allAcceptedCredentialIds`. Deferred. */
static inline mumba_status mumba_all_accepted_credentials_options_set_all_accepted_credential_ids(
    mumba_context *ctx, mumba_all_accepted_credentials_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000467u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `AllAcceptedCredentialsOptions.allAcceptedCredentialIds`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_all_accepted_credentials_options_get_all_accepted_credential_ids(
    mumba_context *ctx, mumba_all_accepted_credentials_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000467u, result);
}

/** `AllAcceptedCredentialsOptions.rpId`. Deferred. */
static inline mumba_status mumba_all_accepted_credentials_options_set_rp_id(
    mumba_context *ctx, mumba_all_accepted_credentials_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000136fu, mumba_of_string(value));
}

/** `AllAcceptedCredentialsOptions.rpId`. Reads. */
static inline mumba_status mumba_all_accepted_credentials_options_get_rp_id(
    mumba_context *ctx, mumba_all_accepted_credentials_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000136fu, result);
}

/** `AllAcceptedCredentialsOptions.userId`. Deferred. */
static inline mumba_status mumba_all_accepted_credentials_options_set_user_id(
    mumba_context *ctx, mumba_all_accepted_credentials_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000173bu, mumba_of_string(value));
}

/** `AllAcceptedCredentialsOptions.userId`. Reads. */
static inline mumba_status mumba_all_accepted_credentials_options_get_user_id(
    mumba_context *ctx, mumba_all_accepted_credentials_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000173bu, result);
}

/** `AuthenticationExtensionsClientInputs`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_client_inputs;

/** Makes a `AuthenticationExtensionsClientInputs` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_create(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsClientInputs.appid`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_appid(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004abu, mumba_of_string(value));
}

/** `AuthenticationExtensionsClientInputs.appid`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_appid(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004abu, result);
}

/** `AuthenticationExtensionsClientInputs.appidExclude`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_appid_exclude(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004acu, mumba_of_string(value));
}

/** `AuthenticationExtensionsClientInputs.appidExclude`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_appid_exclude(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004acu, result);
}

/** `AuthenticationExtensionsClientInputs.credProps`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_cred_props(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool value) {
    return mumba_set(ctx, self, 0x800007d1u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientInputs.credProps`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_cred_props(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007d1u, result);
}

/** `AuthenticationExtensionsClientInputs.largeBlob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_large_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self,
    mumba_authentication_extensions_large_blob_inputs value) {
    return mumba_set(ctx, self, 0x80000d3cu, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientInputs.largeBlob`. Gives `AuthenticationExtensionsLargeBlobInputs` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_large_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self,
    mumba_authentication_extensions_large_blob_inputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d3cu, result);
}

/** `AuthenticationExtensionsClientInputs.prf`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_prf(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self,
    mumba_authentication_extensions_prf_inputs value) {
    return mumba_set(ctx, self, 0x800011a6u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientInputs.prf`. Gives `AuthenticationExtensionsPRFInputs` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_prf(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self,
    mumba_authentication_extensions_prf_inputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011a6u, result);
}

/** `AuthenticationExtensionsClientInputs.remoteClientDataJSON`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_remote_client_data_json(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001282u, mumba_of_string(value));
}

/** `AuthenticationExtensionsClientInputs.remoteClientDataJSON`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_remote_client_data_json(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001282u, result);
}

/** `AuthenticationExtensionsClientInputsJSON`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_client_inputs_json;

/** Makes a `AuthenticationExtensionsClientInputsJSON` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_create(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsClientInputsJSON.appid`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_set_appid(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004abu, mumba_of_string(value));
}

/** `AuthenticationExtensionsClientInputsJSON.appid`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_get_appid(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004abu, result);
}

/** `AuthenticationExtensionsClientInputsJSON.appidExclude`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_set_appid_exclude(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004acu, mumba_of_string(value));
}

/** `AuthenticationExtensionsClientInputsJSON.appidExclude`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_get_appid_exclude(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004acu, result);
}

/** `AuthenticationExtensionsClientInputsJSON.credProps`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_set_cred_props(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self, bool value) {
    return mumba_set(ctx, self, 0x800007d1u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientInputsJSON.credProps`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_get_cred_props(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007d1u, result);
}

/** `AuthenticationExtensionsClientInputsJSON.largeBlob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_set_large_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self,
    mumba_authentication_extensions_large_blob_inputs_json value) {
    return mumba_set(ctx, self, 0x80000d3cu, mumba_of_handle(value));
}

/**
 * `AuthenticationExtensionsClientInputsJSON.largeBlob`. Gives `AuthenticationExtensionsLargeBlobInputsJSON` or none.
 * Reads.
 */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_get_large_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self,
    mumba_authentication_extensions_large_blob_inputs_json *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d3cu, result);
}

/** `AuthenticationExtensionsClientInputsJSON.prf`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_set_prf(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self,
    mumba_authentication_extensions_prf_inputs_json value) {
    return mumba_set(ctx, self, 0x800011a6u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientInputsJSON.prf`. Gives `AuthenticationExtensionsPRFInputsJSON` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_get_prf(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self,
    mumba_authentication_extensions_prf_inputs_json *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011a6u, result);
}

/** `AuthenticationExtensionsClientInputsJSON.remoteClientDataJSON`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_set_remote_client_data_json(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001282u, mumba_of_string(value));
}

/** `AuthenticationExtensionsClientInputsJSON.remoteClientDataJSON`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_json_get_remote_client_data_json(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001282u, result);
}

/** `AuthenticationExtensionsClientOutputs`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_client_outputs;

/** Makes a `AuthenticationExtensionsClientOutputs` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_create(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsClientOutputs.appid`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_appid(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool value) {
    return mumba_set(ctx, self, 0x800004abu, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientOutputs.appid`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_appid(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800004abu, result);
}

/** `AuthenticationExtensionsClientOutputs.appidExclude`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_appid_exclude(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool value) {
    return mumba_set(ctx, self, 0x800004acu, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientOutputs.appidExclude`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_appid_exclude(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800004acu, result);
}

/** `AuthenticationExtensionsClientOutputs.credProps`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_cred_props(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, mumba_credential_properties_output value) {
    return mumba_set(ctx, self, 0x800007d1u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientOutputs.credProps`. Gives `CredentialPropertiesOutput` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_cred_props(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self,
    mumba_credential_properties_output *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007d1u, result);
}

/** `AuthenticationExtensionsClientOutputs.largeBlob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_large_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self,
    mumba_authentication_extensions_large_blob_outputs value) {
    return mumba_set(ctx, self, 0x80000d3cu, mumba_of_handle(value));
}

/**
 * `AuthenticationExtensionsClientOutputs.largeBlob`. Gives `AuthenticationExtensionsLargeBlobOutputs` or none. Reads.
 */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_large_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self,
    mumba_authentication_extensions_large_blob_outputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d3cu, result);
}

/** `AuthenticationExtensionsClientOutputs.prf`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_prf(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self,
    mumba_authentication_extensions_prf_outputs value) {
    return mumba_set(ctx, self, 0x800011a6u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientOutputs.prf`. Gives `AuthenticationExtensionsPRFOutputs` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_prf(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self,
    mumba_authentication_extensions_prf_outputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011a6u, result);
}

/** `AuthenticationExtensionsClientOutputs.remoteClientDataJSON`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_remote_client_data_json(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool value) {
    return mumba_set(ctx, self, 0x80001282u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientOutputs.remoteClientDataJSON`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_remote_client_data_json(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001282u, result);
}

/** `AuthenticationExtensionsClientOutputsJSON`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_client_outputs_json;

/** Makes a `AuthenticationExtensionsClientOutputsJSON` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_create(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsClientOutputsJSON.appid`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_set_appid(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self, bool value) {
    return mumba_set(ctx, self, 0x800004abu, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientOutputsJSON.appid`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_get_appid(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800004abu, result);
}

/** `AuthenticationExtensionsClientOutputsJSON.appidExclude`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_set_appid_exclude(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self, bool value) {
    return mumba_set(ctx, self, 0x800004acu, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientOutputsJSON.appidExclude`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_get_appid_exclude(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800004acu, result);
}

/** `AuthenticationExtensionsClientOutputsJSON.credProps`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_set_cred_props(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self,
    mumba_credential_properties_output value) {
    return mumba_set(ctx, self, 0x800007d1u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientOutputsJSON.credProps`. Gives `CredentialPropertiesOutput` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_get_cred_props(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self,
    mumba_credential_properties_output *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007d1u, result);
}

/** `AuthenticationExtensionsClientOutputsJSON.largeBlob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_set_large_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self,
    mumba_authentication_extensions_large_blob_outputs_json value) {
    return mumba_set(ctx, self, 0x80000d3cu, mumba_of_handle(value));
}

/**
 * `AuthenticationExtensionsClientOutputsJSON.largeBlob`. Gives `AuthenticationExtensionsLargeBlobOutputsJSON` or
 * none. Reads.
 */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_get_large_blob(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self,
    mumba_authentication_extensions_large_blob_outputs_json *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d3cu, result);
}

/** `AuthenticationExtensionsClientOutputsJSON.prf`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_set_prf(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self,
    mumba_authentication_extensions_prf_outputs_json value) {
    return mumba_set(ctx, self, 0x800011a6u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientOutputsJSON.prf`. Gives `AuthenticationExtensionsPRFOutputsJSON` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_get_prf(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self,
    mumba_authentication_extensions_prf_outputs_json *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011a6u, result);
}

/** `AuthenticationExtensionsClientOutputsJSON.remoteClientDataJSON`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_set_remote_client_data_json(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self, bool value) {
    return mumba_set(ctx, self, 0x80001282u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsClientOutputsJSON.remoteClientDataJSON`. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_json_get_remote_client_data_json(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001282u, result);
}

/** `AuthenticationExtensionsLargeBlobInputs`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_large_blob_inputs;

/** Makes a `AuthenticationExtensionsLargeBlobInputs` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_create(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsLargeBlobInputs.read`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_set_read(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs self, bool value) {
    return mumba_set(ctx, self, 0x80001227u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsLargeBlobInputs.read`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_get_read(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001227u, result);
}

/** `AuthenticationExtensionsLargeBlobInputs.support`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_set_support(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001590u, mumba_of_string(value));
}

/** `AuthenticationExtensionsLargeBlobInputs.support`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_get_support(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001590u, result);
}

/**
 * `AuthenticationExtensionsLargeBlobInputs.write`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_set_write(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs self, mumba_object value) {
    return mumba_set(ctx, self, 0x800017e8u, mumba_of_handle(value));
}

/**
 * `AuthenticationExtensionsLargeBlobInputs.write`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none. Reads.
 */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_get_write(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800017e8u, result);
}

/** `AuthenticationExtensionsLargeBlobInputsJSON`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_large_blob_inputs_json;

/** Makes a `AuthenticationExtensionsLargeBlobInputsJSON` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_json_create(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsLargeBlobInputsJSON.read`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_json_set_read(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs_json self, bool value) {
    return mumba_set(ctx, self, 0x80001227u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsLargeBlobInputsJSON.read`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_json_get_read(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001227u, result);
}

/** `AuthenticationExtensionsLargeBlobInputsJSON.support`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_json_set_support(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001590u, mumba_of_string(value));
}

/** `AuthenticationExtensionsLargeBlobInputsJSON.support`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_json_get_support(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001590u, result);
}

/** `AuthenticationExtensionsLargeBlobInputsJSON.write`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_json_set_write(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017e8u, mumba_of_string(value));
}

/** `AuthenticationExtensionsLargeBlobInputsJSON.write`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_inputs_json_get_write(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_inputs_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017e8u, result);
}

/** `AuthenticationExtensionsLargeBlobOutputs`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_large_blob_outputs;

/** Makes a `AuthenticationExtensionsLargeBlobOutputs` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_create(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsLargeBlobOutputs.blob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_set_blob(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x800005c6u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsLargeBlobOutputs.blob`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_get_blob(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005c6u, result);
}

/** `AuthenticationExtensionsLargeBlobOutputs.supported`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_set_supported(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs self, bool value) {
    return mumba_set(ctx, self, 0x80001591u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsLargeBlobOutputs.supported`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_get_supported(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001591u, result);
}

/** `AuthenticationExtensionsLargeBlobOutputs.written`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_set_written(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs self, bool value) {
    return mumba_set(ctx, self, 0x800017f0u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsLargeBlobOutputs.written`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_get_written(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017f0u, result);
}

/** `AuthenticationExtensionsLargeBlobOutputsJSON`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_large_blob_outputs_json;

/** Makes a `AuthenticationExtensionsLargeBlobOutputsJSON` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_json_create(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsLargeBlobOutputsJSON.blob`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_json_set_blob(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005c6u, mumba_of_string(value));
}

/** `AuthenticationExtensionsLargeBlobOutputsJSON.blob`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_json_get_blob(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005c6u, result);
}

/** `AuthenticationExtensionsLargeBlobOutputsJSON.supported`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_json_set_supported(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs_json self, bool value) {
    return mumba_set(ctx, self, 0x80001591u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsLargeBlobOutputsJSON.supported`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_json_get_supported(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001591u, result);
}

/** `AuthenticationExtensionsLargeBlobOutputsJSON.written`. Deferred. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_json_set_written(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs_json self, bool value) {
    return mumba_set(ctx, self, 0x800017f0u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsLargeBlobOutputsJSON.written`. Reads. */
static inline mumba_status mumba_authentication_extensions_large_blob_outputs_json_get_written(
    mumba_context *ctx, mumba_authentication_extensions_large_blob_outputs_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017f0u, result);
}

/** `AuthenticationExtensionsPRFInputs`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_prf_inputs;

/** Makes a `AuthenticationExtensionsPRFInputs` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_inputs_create(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsPRFInputs.eval`. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_inputs_set_eval(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs self,
    mumba_authentication_extensions_prf_values value) {
    return mumba_set(ctx, self, 0x800009a4u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsPRFInputs.eval`. Gives `AuthenticationExtensionsPRFValues` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_prf_inputs_get_eval(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs self,
    mumba_authentication_extensions_prf_values *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009a4u, result);
}

/**
 * `AuthenticationExtensionsPRFInputs.evalByCredential`. `value`: record<a string,
 * `AuthenticationExtensionsPRFValues`>. Deferred.
 */
static inline mumba_status mumba_authentication_extensions_prf_inputs_set_eval_by_credential(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs self, mumba_record value) {
    return mumba_set(ctx, self, 0x800009a5u, mumba_of_handle(value));
}

/**
 * `AuthenticationExtensionsPRFInputs.evalByCredential`. Gives record<a string, `AuthenticationExtensionsPRFValues`>
 * or none. Reads.
 */
static inline mumba_status mumba_authentication_extensions_prf_inputs_get_eval_by_credential(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs self, mumba_record *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009a5u, result);
}

/** `AuthenticationExtensionsPRFInputsJSON`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_prf_inputs_json;

/** Makes a `AuthenticationExtensionsPRFInputsJSON` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_inputs_json_create(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsPRFInputsJSON.eval`. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_inputs_json_set_eval(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs_json self,
    mumba_authentication_extensions_prf_values_json value) {
    return mumba_set(ctx, self, 0x800009a4u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsPRFInputsJSON.eval`. Gives `AuthenticationExtensionsPRFValuesJSON` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_prf_inputs_json_get_eval(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs_json self,
    mumba_authentication_extensions_prf_values_json *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009a4u, result);
}

/**
 * `AuthenticationExtensionsPRFInputsJSON.evalByCredential`. `value`: record<a string,
 * `AuthenticationExtensionsPRFValuesJSON`>. Deferred.
 */
static inline mumba_status mumba_authentication_extensions_prf_inputs_json_set_eval_by_credential(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs_json self, mumba_record value) {
    return mumba_set(ctx, self, 0x800009a5u, mumba_of_handle(value));
}

/**
 * `AuthenticationExtensionsPRFInputsJSON.evalByCredential`. Gives record<a string,
 * `AuthenticationExtensionsPRFValuesJSON`> or none. Reads.
 */
static inline mumba_status mumba_authentication_extensions_prf_inputs_json_get_eval_by_credential(
    mumba_context *ctx, mumba_authentication_extensions_prf_inputs_json self, mumba_record *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009a5u, result);
}

/** `AuthenticationExtensionsPRFOutputs`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_prf_outputs;

/** Makes a `AuthenticationExtensionsPRFOutputs` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_create(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsPRFOutputs.enabled`. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_set_enabled(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs self, bool value) {
    return mumba_set(ctx, self, 0x80000961u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsPRFOutputs.enabled`. Reads. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_get_enabled(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000961u, result);
}

/** `AuthenticationExtensionsPRFOutputs.results`. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_set_results(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs self,
    mumba_authentication_extensions_prf_values value) {
    return mumba_set(ctx, self, 0x80001319u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsPRFOutputs.results`. Gives `AuthenticationExtensionsPRFValues` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_get_results(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs self,
    mumba_authentication_extensions_prf_values *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001319u, result);
}

/** `AuthenticationExtensionsPRFOutputsJSON`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_prf_outputs_json;

/** Makes a `AuthenticationExtensionsPRFOutputsJSON` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_json_create(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsPRFOutputsJSON.enabled`. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_json_set_enabled(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs_json self, bool value) {
    return mumba_set(ctx, self, 0x80000961u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsPRFOutputsJSON.enabled`. Reads. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_json_get_enabled(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs_json self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000961u, result);
}

/** `AuthenticationExtensionsPRFOutputsJSON.results`. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_json_set_results(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs_json self,
    mumba_authentication_extensions_prf_values_json value) {
    return mumba_set(ctx, self, 0x80001319u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsPRFOutputsJSON.results`. Gives `AuthenticationExtensionsPRFValuesJSON` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_prf_outputs_json_get_results(
    mumba_context *ctx, mumba_authentication_extensions_prf_outputs_json self,
    mumba_authentication_extensions_prf_values_json *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001319u, result);
}

/** `AuthenticationExtensionsPRFValues`: an object with members. It needs `first`. */
typedef mumba_handle mumba_authentication_extensions_prf_values;

/** Makes a `AuthenticationExtensionsPRFValues` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_values_create(
    mumba_context *ctx, mumba_authentication_extensions_prf_values *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `AuthenticationExtensionsPRFValues.first`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_authentication_extensions_prf_values_set_first(
    mumba_context *ctx, mumba_authentication_extensions_prf_values self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000a1bu, mumba_of_handle(value));
}

/**
 * `AuthenticationExtensionsPRFValues.first`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_authentication_extensions_prf_values_get_first(
    mumba_context *ctx, mumba_authentication_extensions_prf_values self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000a1bu, result);
}

/**
 * `AuthenticationExtensionsPRFValues.second`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_authentication_extensions_prf_values_set_second(
    mumba_context *ctx, mumba_authentication_extensions_prf_values self, mumba_object value) {
    return mumba_set(ctx, self, 0x800013d4u, mumba_of_handle(value));
}

/**
 * `AuthenticationExtensionsPRFValues.second`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none. Reads.
 */
static inline mumba_status mumba_authentication_extensions_prf_values_get_second(
    mumba_context *ctx, mumba_authentication_extensions_prf_values self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800013d4u, result);
}

/** `AuthenticationExtensionsPRFValuesJSON`: an object with members. It needs `first`. */
typedef mumba_handle mumba_authentication_extensions_prf_values_json;

/** Makes a `AuthenticationExtensionsPRFValuesJSON` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_values_json_create(
    mumba_context *ctx, mumba_authentication_extensions_prf_values_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsPRFValuesJSON.first`. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_values_json_set_first(
    mumba_context *ctx, mumba_authentication_extensions_prf_values_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000a1bu, mumba_of_string(value));
}

/** `AuthenticationExtensionsPRFValuesJSON.first`. Reads. */
static inline mumba_status mumba_authentication_extensions_prf_values_json_get_first(
    mumba_context *ctx, mumba_authentication_extensions_prf_values_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000a1bu, result);
}

/** `AuthenticationExtensionsPRFValuesJSON.second`. Deferred. */
static inline mumba_status mumba_authentication_extensions_prf_values_json_set_second(
    mumba_context *ctx, mumba_authentication_extensions_prf_values_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x800013d4u, mumba_of_string(value));
}

/** `AuthenticationExtensionsPRFValuesJSON.second`. Reads. */
static inline mumba_status mumba_authentication_extensions_prf_values_json_get_second(
    mumba_context *ctx, mumba_authentication_extensions_prf_values_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800013d4u, result);
}

/**
 * `AuthenticationResponseJSON`: an object with members. It needs `clientExtensionResults`, `id`, `rawId`, `response`,
 * `type`.
 */
typedef mumba_handle mumba_authentication_response_json;

/** Makes a `AuthenticationResponseJSON` without members. Deferred. */
static inline mumba_status mumba_authentication_response_json_create(
    mumba_context *ctx, mumba_authentication_response_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationResponseJSON.authenticatorAttachment`. Deferred. */
static inline mumba_status mumba_authentication_response_json_set_authenticator_attachment(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000053fu, mumba_of_string(value));
}

/** `AuthenticationResponseJSON.authenticatorAttachment`. Reads. */
static inline mumba_status mumba_authentication_response_json_get_authenticator_attachment(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000053fu, result);
}

/** `AuthenticationResponseJSON.clientExtensionResults`. Deferred. */
static inline mumba_status mumba_authentication_response_json_set_client_extension_results(
    mumba_context *ctx, mumba_authentication_response_json self,
    mumba_authentication_extensions_client_outputs_json value) {
    return mumba_set(ctx, self, 0x80000693u, mumba_of_handle(value));
}

/** `AuthenticationResponseJSON.clientExtensionResults`. Deferred. */
static inline mumba_status mumba_authentication_response_json_get_client_extension_results(
    mumba_context *ctx, mumba_authentication_response_json self,
    mumba_authentication_extensions_client_outputs_json *result) {
    return mumba_get_handle(ctx, self, 0x80000693u, result);
}

/** `AuthenticationResponseJSON.id`. Deferred. */
static inline mumba_status mumba_authentication_response_json_set_id(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `AuthenticationResponseJSON.id`. Reads. */
static inline mumba_status mumba_authentication_response_json_get_id(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `AuthenticationResponseJSON.rawId`. Deferred. */
static inline mumba_status mumba_authentication_response_json_set_raw_id(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001223u, mumba_of_string(value));
}

/** `AuthenticationResponseJSON.rawId`. Reads. */
static inline mumba_status mumba_authentication_response_json_get_raw_id(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001223u, result);
}

/** `AuthenticationResponseJSON.response`. Deferred. */
static inline mumba_status mumba_authentication_response_json_set_response(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_authenticator_assertion_response_json value) {
    return mumba_set(ctx, self, 0x80001307u, mumba_of_handle(value));
}

/** `AuthenticationResponseJSON.response`. Deferred. */
static inline mumba_status mumba_authentication_response_json_get_response(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_authenticator_assertion_response_json *result) {
    return mumba_get_handle(ctx, self, 0x80001307u, result);
}

/** `AuthenticationResponseJSON.type`. Deferred. */
static inline mumba_status mumba_authentication_response_json_set_type(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `AuthenticationResponseJSON.type`. Reads. */
static inline mumba_status mumba_authentication_response_json_get_type(
    mumba_context *ctx, mumba_authentication_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/**
 * `AuthenticatorAssertionResponseJSON`: an object with members. It needs `authenticatorData`, `clientDataJSON`,
 * `signature`.
 */
typedef mumba_handle mumba_authenticator_assertion_response_json;

/** Makes a `AuthenticatorAssertionResponseJSON` without members. Deferred. */
static inline mumba_status mumba_authenticator_assertion_response_json_create(
    mumba_context *ctx, mumba_authenticator_assertion_response_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticatorAssertionResponseJSON.authenticatorData`. Deferred. */
static inline mumba_status mumba_authenticator_assertion_response_json_set_authenticator_data(
    mumba_context *ctx, mumba_authenticator_assertion_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000540u, mumba_of_string(value));
}

/** `AuthenticatorAssertionResponseJSON.authenticatorData`. Reads. */
static inline mumba_status mumba_authenticator_assertion_response_json_get_authenticator_data(
    mumba_context *ctx, mumba_authenticator_assertion_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000540u, result);
}

/** `AuthenticatorAssertionResponseJSON.clientDataJSON`. Deferred. */
static inline mumba_status mumba_authenticator_assertion_response_json_set_client_data_json(
    mumba_context *ctx, mumba_authenticator_assertion_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000692u, mumba_of_string(value));
}

/** `AuthenticatorAssertionResponseJSON.clientDataJSON`. Reads. */
static inline mumba_status mumba_authenticator_assertion_response_json_get_client_data_json(
    mumba_context *ctx, mumba_authenticator_assertion_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000692u, result);
}

/** `AuthenticatorAssertionResponseJSON.signature`. Deferred. */
static inline mumba_status mumba_authenticator_assertion_response_json_set_signature(
    mumba_context *ctx, mumba_authenticator_assertion_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014a5u, mumba_of_string(value));
}

/** `AuthenticatorAssertionResponseJSON.signature`. Reads. */
static inline mumba_status mumba_authenticator_assertion_response_json_get_signature(
    mumba_context *ctx, mumba_authenticator_assertion_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014a5u, result);
}

/** `AuthenticatorAssertionResponseJSON.userHandle`. Deferred. */
static inline mumba_status mumba_authenticator_assertion_response_json_set_user_handle(
    mumba_context *ctx, mumba_authenticator_assertion_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001739u, mumba_of_string(value));
}

/** `AuthenticatorAssertionResponseJSON.userHandle`. Reads. */
static inline mumba_status mumba_authenticator_assertion_response_json_get_user_handle(
    mumba_context *ctx, mumba_authenticator_assertion_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001739u, result);
}

/**
 * `AuthenticatorAttestationResponseJSON`: an object with members. It needs `attestationObject`, `authenticatorData`,
 * `clientDataJSON`, `publicKeyAlgorithm`, `transports`.
 */
typedef mumba_handle mumba_authenticator_attestation_response_json;

/** Makes a `AuthenticatorAttestationResponseJSON` without members. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_json_create(
    mumba_context *ctx, mumba_authenticator_attestation_response_json *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticatorAttestationResponseJSON.attestationObject`. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_json_set_attestation_object(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000526u, mumba_of_string(value));
}

/** `AuthenticatorAttestationResponseJSON.attestationObject`. Reads. */
static inline mumba_status mumba_authenticator_attestation_response_json_get_attestation_object(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000526u, result);
}

/** `AuthenticatorAttestationResponseJSON.authenticatorData`. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_json_set_authenticator_data(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000540u, mumba_of_string(value));
}

/** `AuthenticatorAttestationResponseJSON.authenticatorData`. Reads. */
static inline mumba_status mumba_authenticator_attestation_response_json_get_authenticator_data(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000540u, result);
}

/** `AuthenticatorAttestationResponseJSON.clientDataJSON`. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_json_set_client_data_json(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000692u, mumba_of_string(value));
}

/** `AuthenticatorAttestationResponseJSON.clientDataJSON`. Reads. */
static inline mumba_status mumba_authenticator_attestation_response_json_get_client_data_json(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000692u, result);
}

/** `AuthenticatorAttestationResponseJSON.publicKey`. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_json_set_public_key(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011dbu, mumba_of_string(value));
}

/** `AuthenticatorAttestationResponseJSON.publicKey`. Reads. */
static inline mumba_status mumba_authenticator_attestation_response_json_get_public_key(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011dbu, result);
}

/** `AuthenticatorAttestationResponseJSON.publicKeyAlgorithm`. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_json_set_public_key_algorithm(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, int32_t value) {
    return mumba_set(ctx, self, 0x800011dcu, mumba_of_number((double)value));
}

/** `AuthenticatorAttestationResponseJSON.publicKeyAlgorithm`. Reads. */
static inline mumba_status mumba_authenticator_attestation_response_json_get_public_key_algorithm(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800011dcu, result);
}

/** `AuthenticatorAttestationResponseJSON.transports`. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_json_set_transports(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001673u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `AuthenticatorAttestationResponseJSON.transports`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_authenticator_attestation_response_json_get_transports(
    mumba_context *ctx, mumba_authenticator_attestation_response_json self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001673u, result);
}

/** `AuthenticatorSelectionCriteria`: an object with members. */
typedef mumba_handle mumba_authenticator_selection_criteria;

/** Makes a `AuthenticatorSelectionCriteria` without members. Deferred. */
static inline mumba_status mumba_authenticator_selection_criteria_create(
    mumba_context *ctx, mumba_authenticator_selection_criteria *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticatorSelectionCriteria.authenticatorAttachment`. Deferred. */
static inline mumba_status mumba_authenticator_selection_criteria_set_authenticator_attachment(
    mumba_context *ctx, mumba_authenticator_selection_criteria self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000053fu, mumba_of_string(value));
}

/** `AuthenticatorSelectionCriteria.authenticatorAttachment`. Reads. */
static inline mumba_status mumba_authenticator_selection_criteria_get_authenticator_attachment(
    mumba_context *ctx, mumba_authenticator_selection_criteria self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000053fu, result);
}

/** `AuthenticatorSelectionCriteria.requireResidentKey`. Without it: false. Deferred. */
static inline mumba_status mumba_authenticator_selection_criteria_set_require_resident_key(
    mumba_context *ctx, mumba_authenticator_selection_criteria self, bool value) {
    return mumba_set(ctx, self, 0x800012e7u, mumba_of_bool(value));
}

/** `AuthenticatorSelectionCriteria.requireResidentKey`. Reads. */
static inline mumba_status mumba_authenticator_selection_criteria_get_require_resident_key(
    mumba_context *ctx, mumba_authenticator_selection_criteria self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012e7u, result);
}

/** `AuthenticatorSelectionCriteria.residentKey`. Deferred. */
static inline mumba_status mumba_authenticator_selection_criteria_set_resident_key(
    mumba_context *ctx, mumba_authenticator_selection_criteria self, mumba_string value) {
    return mumba_set(ctx, self, 0x800012f2u, mumba_of_string(value));
}

/** `AuthenticatorSelectionCriteria.residentKey`. Reads. */
static inline mumba_status mumba_authenticator_selection_criteria_get_resident_key(
    mumba_context *ctx, mumba_authenticator_selection_criteria self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800012f2u, result);
}

/** `AuthenticatorSelectionCriteria.userVerification`. Without it: "preferred". Deferred. */
static inline mumba_status mumba_authenticator_selection_criteria_set_user_verification(
    mumba_context *ctx, mumba_authenticator_selection_criteria self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000173eu, mumba_of_string(value));
}

/** `AuthenticatorSelectionCriteria.userVerification`. Reads. */
static inline mumba_status mumba_authenticator_selection_criteria_get_user_verification(
    mumba_context *ctx, mumba_authenticator_selection_criteria self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000173eu, result);
}

/** `CollectedClientData`: an object with members. It needs `challenge`, `origin`, `type`. */
typedef mumba_handle mumba_collected_client_data;

/** Makes a `CollectedClientData` without members. Deferred. */
static inline mumba_status mumba_collected_client_data_create(mumba_context *ctx, mumba_collected_client_data *result) {
    return mumba_object_create(ctx, result);
}

/** `CollectedClientData.challenge`. Deferred. */
static inline mumba_status mumba_collected_client_data_set_challenge(
    mumba_context *ctx, mumba_collected_client_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000640u, mumba_of_string(value));
}

/** `CollectedClientData.challenge`. Reads. */
static inline mumba_status mumba_collected_client_data_get_challenge(
    mumba_context *ctx, mumba_collected_client_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000640u, result);
}

/** `CollectedClientData.crossOrigin`. Deferred. */
static inline mumba_status mumba_collected_client_data_set_cross_origin(
    mumba_context *ctx, mumba_collected_client_data self, bool value) {
    return mumba_set(ctx, self, 0x800007dbu, mumba_of_bool(value));
}

/** `CollectedClientData.crossOrigin`. Reads. */
static inline mumba_status mumba_collected_client_data_get_cross_origin(
    mumba_context *ctx, mumba_collected_client_data self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007dbu, result);
}

/** `CollectedClientData.origin`. Deferred. */
static inline mumba_status mumba_collected_client_data_set_origin(
    mumba_context *ctx, mumba_collected_client_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001075u, mumba_of_string(value));
}

/** `CollectedClientData.origin`. Reads. */
static inline mumba_status mumba_collected_client_data_get_origin(
    mumba_context *ctx, mumba_collected_client_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001075u, result);
}

/** `CollectedClientData.topOrigin`. Deferred. */
static inline mumba_status mumba_collected_client_data_set_top_origin(
    mumba_context *ctx, mumba_collected_client_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001640u, mumba_of_string(value));
}

/** `CollectedClientData.topOrigin`. Reads. */
static inline mumba_status mumba_collected_client_data_get_top_origin(
    mumba_context *ctx, mumba_collected_client_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001640u, result);
}

/** `CollectedClientData.type`. Deferred. */
static inline mumba_status mumba_collected_client_data_set_type(
    mumba_context *ctx, mumba_collected_client_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `CollectedClientData.type`. Reads. */
static inline mumba_status mumba_collected_client_data_get_type(
    mumba_context *ctx, mumba_collected_client_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `CredentialCreationOptions.publicKey`. Deferred. */
static inline mumba_status mumba_credential_creation_options_set_public_key(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_public_key_credential_creation_options value) {
    return mumba_set(ctx, self, 0x800011dbu, mumba_of_handle(value));
}

/** `CredentialCreationOptions.publicKey`. Gives `PublicKeyCredentialCreationOptions` or none. Reads. */
static inline mumba_status mumba_credential_creation_options_get_public_key(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_public_key_credential_creation_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011dbu, result);
}

/** `CredentialPropertiesOutput`: an object with members. */
typedef mumba_handle mumba_credential_properties_output;

/** Makes a `CredentialPropertiesOutput` without members. Deferred. */
static inline mumba_status mumba_credential_properties_output_create(
    mumba_context *ctx, mumba_credential_properties_output *result) {
    return mumba_object_create(ctx, result);
}

/** `CredentialPropertiesOutput.rk`. Deferred. */
static inline mumba_status mumba_credential_properties_output_set_rk(
    mumba_context *ctx, mumba_credential_properties_output self, bool value) {
    return mumba_set(ctx, self, 0x80001354u, mumba_of_bool(value));
}

/** `CredentialPropertiesOutput.rk`. Reads. */
static inline mumba_status mumba_credential_properties_output_get_rk(
    mumba_context *ctx, mumba_credential_properties_output self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001354u, result);
}

/** `CredentialRequestOptions.publicKey`. Deferred. */
static inline mumba_status mumba_credential_request_options_set_public_key(
    mumba_context *ctx, mumba_credential_request_options self, mumba_public_key_credential_request_options value) {
    return mumba_set(ctx, self, 0x800011dbu, mumba_of_handle(value));
}

/** `CredentialRequestOptions.publicKey`. Gives `PublicKeyCredentialRequestOptions` or none. Reads. */
static inline mumba_status mumba_credential_request_options_get_public_key(
    mumba_context *ctx, mumba_credential_request_options self, mumba_public_key_credential_request_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011dbu, result);
}

/** `CurrentUserDetailsOptions`: an object with members. It needs `displayName`, `name`, `rpId`, `userId`. */
typedef mumba_handle mumba_current_user_details_options;

/** Makes a `CurrentUserDetailsOptions` without members. Deferred. */
static inline mumba_status mumba_current_user_details_options_create(
    mumba_context *ctx, mumba_current_user_details_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CurrentUserDetailsOptions.displayName`. Deferred. */
static inline mumba_status mumba_current_user_details_options_set_display_name(
    mumba_context *ctx, mumba_current_user_details_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008dfu, mumba_of_string(value));
}

/** `CurrentUserDetailsOptions.displayName`. Reads. */
static inline mumba_status mumba_current_user_details_options_get_display_name(
    mumba_context *ctx, mumba_current_user_details_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008dfu, result);
}

/** `CurrentUserDetailsOptions.name`. Deferred. */
static inline mumba_status mumba_current_user_details_options_set_name(
    mumba_context *ctx, mumba_current_user_details_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `CurrentUserDetailsOptions.name`. Reads. */
static inline mumba_status mumba_current_user_details_options_get_name(
    mumba_context *ctx, mumba_current_user_details_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CurrentUserDetailsOptions.rpId`. Deferred. */
static inline mumba_status mumba_current_user_details_options_set_rp_id(
    mumba_context *ctx, mumba_current_user_details_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000136fu, mumba_of_string(value));
}

/** `CurrentUserDetailsOptions.rpId`. Reads. */
static inline mumba_status mumba_current_user_details_options_get_rp_id(
    mumba_context *ctx, mumba_current_user_details_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000136fu, result);
}

/** `CurrentUserDetailsOptions.userId`. Deferred. */
static inline mumba_status mumba_current_user_details_options_set_user_id(
    mumba_context *ctx, mumba_current_user_details_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000173bu, mumba_of_string(value));
}

/** `CurrentUserDetailsOptions.userId`. Reads. */
static inline mumba_status mumba_current_user_details_options_get_user_id(
    mumba_context *ctx, mumba_current_user_details_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000173bu, result);
}

/**
 * `PublicKeyCredentialCreationOptions`: an object with members. It needs `challenge`, `pubKeyCredParams`, `rp`,
 * `user`.
 */
typedef mumba_handle mumba_public_key_credential_creation_options;

/** Makes a `PublicKeyCredentialCreationOptions` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_create(
    mumba_context *ctx, mumba_public_key_credential_creation_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialCreationOptions.attestation`. Without it: "none". Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_attestation(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000524u, mumba_of_string(value));
}

/** `PublicKeyCredentialCreationOptions.attestation`. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_get_attestation(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000524u, result);
}

/** `PublicKeyCredentialCreationOptions.attestationFormats`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_attestation_formats(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000525u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialCreationOptions.attestationFormats`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_get_attestation_formats(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000525u, result);
}

/** `PublicKeyCredentialCreationOptions.authenticatorSelection`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_authenticator_selection(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    mumba_authenticator_selection_criteria value) {
    return mumba_set(ctx, self, 0x80000541u, mumba_of_handle(value));
}

/**
 * `PublicKeyCredentialCreationOptions.authenticatorSelection`. Gives `AuthenticatorSelectionCriteria` or none. Reads.
 */
static inline mumba_status mumba_public_key_credential_creation_options_get_authenticator_selection(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    mumba_authenticator_selection_criteria *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000541u, result);
}

/**
 * `PublicKeyCredentialCreationOptions.challenge`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_public_key_credential_creation_options_set_challenge(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000640u, mumba_of_handle(value));
}

/**
 * `PublicKeyCredentialCreationOptions.challenge`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_public_key_credential_creation_options_get_challenge(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000640u, result);
}

/** `PublicKeyCredentialCreationOptions.excludeCredentials`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_exclude_credentials(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    const mumba_public_key_credential_descriptor *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009b4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/**
 * `PublicKeyCredentialCreationOptions.excludeCredentials`. Gives sequence<`PublicKeyCredentialDescriptor`> or none.
 * Reads.
 */
static inline mumba_status mumba_public_key_credential_creation_options_get_exclude_credentials(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009b4u, result);
}

/** `PublicKeyCredentialCreationOptions.extensions`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_extensions(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    mumba_authentication_extensions_client_inputs value) {
    return mumba_set(ctx, self, 0x800009d6u, mumba_of_handle(value));
}

/** `PublicKeyCredentialCreationOptions.extensions`. Gives `AuthenticationExtensionsClientInputs` or none. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_get_extensions(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    mumba_authentication_extensions_client_inputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009d6u, result);
}

/** `PublicKeyCredentialCreationOptions.hints`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_hints(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bddu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialCreationOptions.hints`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_get_hints(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bddu, result);
}

/** `PublicKeyCredentialCreationOptions.pubKeyCredParams`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_pub_key_cred_params(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    const mumba_public_key_credential_parameters *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800011d7u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialCreationOptions.pubKeyCredParams`. Gives sequence<`PublicKeyCredentialParameters`>. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_get_pub_key_cred_params(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800011d7u, result);
}

/** `PublicKeyCredentialCreationOptions.rp`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_rp(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    mumba_public_key_credential_rp_entity value) {
    return mumba_set(ctx, self, 0x8000136eu, mumba_of_handle(value));
}

/** `PublicKeyCredentialCreationOptions.rp`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_get_rp(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    mumba_public_key_credential_rp_entity *result) {
    return mumba_get_handle(ctx, self, 0x8000136eu, result);
}

/** `PublicKeyCredentialCreationOptions.timeout`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_timeout(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001616u, mumba_of_number((double)value));
}

/** `PublicKeyCredentialCreationOptions.timeout`. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_get_timeout(
    mumba_context *ctx, mumba_public_key_credential_creation_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001616u, result);
}

/** `PublicKeyCredentialCreationOptions.user`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_set_user(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    mumba_public_key_credential_user_entity value) {
    return mumba_set(ctx, self, 0x8000172fu, mumba_of_handle(value));
}

/** `PublicKeyCredentialCreationOptions.user`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_get_user(
    mumba_context *ctx, mumba_public_key_credential_creation_options self,
    mumba_public_key_credential_user_entity *result) {
    return mumba_get_handle(ctx, self, 0x8000172fu, result);
}

/**
 * `PublicKeyCredentialCreationOptionsJSON`: an object with members. It needs `challenge`, `pubKeyCredParams`, `rp`,
 * `user`.
 */
typedef mumba_handle mumba_public_key_credential_creation_options_json;

/** Makes a `PublicKeyCredentialCreationOptionsJSON` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_create(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.attestation`. Without it: "none". Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_attestation(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000524u, mumba_of_string(value));
}

/** `PublicKeyCredentialCreationOptionsJSON.attestation`. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_attestation(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000524u, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.attestationFormats`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_attestation_formats(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000525u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialCreationOptionsJSON.attestationFormats`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_attestation_formats(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000525u, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.authenticatorSelection`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_authenticator_selection(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    mumba_authenticator_selection_criteria value) {
    return mumba_set(ctx, self, 0x80000541u, mumba_of_handle(value));
}

/**
 * `PublicKeyCredentialCreationOptionsJSON.authenticatorSelection`. Gives `AuthenticatorSelectionCriteria` or none.
 * Reads.
 */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_authenticator_selection(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    mumba_authenticator_selection_criteria *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000541u, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.challenge`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_challenge(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000640u, mumba_of_string(value));
}

/** `PublicKeyCredentialCreationOptionsJSON.challenge`. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_challenge(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000640u, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.excludeCredentials`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_exclude_credentials(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    const mumba_public_key_credential_descriptor_json *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009b4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/**
 * `PublicKeyCredentialCreationOptionsJSON.excludeCredentials`. Gives sequence<`PublicKeyCredentialDescriptorJSON`> or
 * none. Reads.
 */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_exclude_credentials(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009b4u, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.extensions`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_extensions(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    mumba_authentication_extensions_client_inputs_json value) {
    return mumba_set(ctx, self, 0x800009d6u, mumba_of_handle(value));
}

/**
 * `PublicKeyCredentialCreationOptionsJSON.extensions`. Gives `AuthenticationExtensionsClientInputsJSON` or none.
 * Reads.
 */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_extensions(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    mumba_authentication_extensions_client_inputs_json *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009d6u, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.hints`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_hints(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bddu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialCreationOptionsJSON.hints`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_hints(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bddu, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.pubKeyCredParams`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_pub_key_cred_params(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    const mumba_public_key_credential_parameters *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800011d7u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/**
 * `PublicKeyCredentialCreationOptionsJSON.pubKeyCredParams`. Gives sequence<`PublicKeyCredentialParameters`>.
 * Deferred.
 */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_pub_key_cred_params(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800011d7u, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.rp`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_rp(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    mumba_public_key_credential_rp_entity value) {
    return mumba_set(ctx, self, 0x8000136eu, mumba_of_handle(value));
}

/** `PublicKeyCredentialCreationOptionsJSON.rp`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_rp(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    mumba_public_key_credential_rp_entity *result) {
    return mumba_get_handle(ctx, self, 0x8000136eu, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.timeout`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_timeout(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001616u, mumba_of_number((double)value));
}

/** `PublicKeyCredentialCreationOptionsJSON.timeout`. Reads. */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_timeout(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001616u, result);
}

/** `PublicKeyCredentialCreationOptionsJSON.user`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_set_user(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    mumba_public_key_credential_user_entity_json value) {
    return mumba_set(ctx, self, 0x8000172fu, mumba_of_handle(value));
}

/** `PublicKeyCredentialCreationOptionsJSON.user`. Deferred. */
static inline mumba_status mumba_public_key_credential_creation_options_json_get_user(
    mumba_context *ctx, mumba_public_key_credential_creation_options_json self,
    mumba_public_key_credential_user_entity_json *result) {
    return mumba_get_handle(ctx, self, 0x8000172fu, result);
}

/** `PublicKeyCredentialDescriptor`: an object with members. It needs `id`, `type`. */
typedef mumba_handle mumba_public_key_credential_descriptor;

/** Makes a `PublicKeyCredentialDescriptor` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_descriptor_create(
    mumba_context *ctx, mumba_public_key_credential_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `PublicKeyCredentialDescriptor.id`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_public_key_credential_descriptor_set_id(
    mumba_context *ctx, mumba_public_key_credential_descriptor self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_handle(value));
}

/**
 * `PublicKeyCredentialDescriptor.id`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_public_key_credential_descriptor_get_id(
    mumba_context *ctx, mumba_public_key_credential_descriptor self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000bffu, result);
}

/** `PublicKeyCredentialDescriptor.transports`. Deferred. */
static inline mumba_status mumba_public_key_credential_descriptor_set_transports(
    mumba_context *ctx, mumba_public_key_credential_descriptor self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001673u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialDescriptor.transports`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_public_key_credential_descriptor_get_transports(
    mumba_context *ctx, mumba_public_key_credential_descriptor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001673u, result);
}

/** `PublicKeyCredentialDescriptor.type`. Deferred. */
static inline mumba_status mumba_public_key_credential_descriptor_set_type(
    mumba_context *ctx, mumba_public_key_credential_descriptor self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `PublicKeyCredentialDescriptor.type`. Reads. */
static inline mumba_status mumba_public_key_credential_descriptor_get_type(
    mumba_context *ctx, mumba_public_key_credential_descriptor self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `PublicKeyCredentialDescriptorJSON`: an object with members. It needs `id`, `type`. */
typedef mumba_handle mumba_public_key_credential_descriptor_json;

/** Makes a `PublicKeyCredentialDescriptorJSON` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_descriptor_json_create(
    mumba_context *ctx, mumba_public_key_credential_descriptor_json *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialDescriptorJSON.id`. Deferred. */
static inline mumba_status mumba_public_key_credential_descriptor_json_set_id(
    mumba_context *ctx, mumba_public_key_credential_descriptor_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `PublicKeyCredentialDescriptorJSON.id`. Reads. */
static inline mumba_status mumba_public_key_credential_descriptor_json_get_id(
    mumba_context *ctx, mumba_public_key_credential_descriptor_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `PublicKeyCredentialDescriptorJSON.transports`. Deferred. */
static inline mumba_status mumba_public_key_credential_descriptor_json_set_transports(
    mumba_context *ctx, mumba_public_key_credential_descriptor_json self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001673u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialDescriptorJSON.transports`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_public_key_credential_descriptor_json_get_transports(
    mumba_context *ctx, mumba_public_key_credential_descriptor_json self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001673u, result);
}

/** `PublicKeyCredentialDescriptorJSON.type`. Deferred. */
static inline mumba_status mumba_public_key_credential_descriptor_json_set_type(
    mumba_context *ctx, mumba_public_key_credential_descriptor_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `PublicKeyCredentialDescriptorJSON.type`. Reads. */
static inline mumba_status mumba_public_key_credential_descriptor_json_get_type(
    mumba_context *ctx, mumba_public_key_credential_descriptor_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `PublicKeyCredentialEntity`: an object with members. It needs `name`. */
typedef mumba_handle mumba_public_key_credential_entity;

/** Makes a `PublicKeyCredentialEntity` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_entity_create(
    mumba_context *ctx, mumba_public_key_credential_entity *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialEntity.name`. Deferred. */
static inline mumba_status mumba_public_key_credential_entity_set_name(
    mumba_context *ctx, mumba_public_key_credential_entity self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `PublicKeyCredentialEntity.name`. Reads. */
static inline mumba_status mumba_public_key_credential_entity_get_name(
    mumba_context *ctx, mumba_public_key_credential_entity self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PublicKeyCredentialParameters`: an object with members. It needs `alg`, `type`. */
typedef mumba_handle mumba_public_key_credential_parameters;

/** Makes a `PublicKeyCredentialParameters` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_parameters_create(
    mumba_context *ctx, mumba_public_key_credential_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialParameters.alg`. Deferred. */
static inline mumba_status mumba_public_key_credential_parameters_set_alg(
    mumba_context *ctx, mumba_public_key_credential_parameters self, int32_t value) {
    return mumba_set(ctx, self, 0x8000045eu, mumba_of_number((double)value));
}

/** `PublicKeyCredentialParameters.alg`. Reads. */
static inline mumba_status mumba_public_key_credential_parameters_get_alg(
    mumba_context *ctx, mumba_public_key_credential_parameters self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x8000045eu, result);
}

/** `PublicKeyCredentialParameters.type`. Deferred. */
static inline mumba_status mumba_public_key_credential_parameters_set_type(
    mumba_context *ctx, mumba_public_key_credential_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `PublicKeyCredentialParameters.type`. Reads. */
static inline mumba_status mumba_public_key_credential_parameters_get_type(
    mumba_context *ctx, mumba_public_key_credential_parameters self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `PublicKeyCredentialRequestOptions`: an object with members. It needs `challenge`. */
typedef mumba_handle mumba_public_key_credential_request_options;

/** Makes a `PublicKeyCredentialRequestOptions` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_create(
    mumba_context *ctx, mumba_public_key_credential_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialRequestOptions.allowCredentials`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_set_allow_credentials(
    mumba_context *ctx, mumba_public_key_credential_request_options self,
    const mumba_public_key_credential_descriptor *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000046bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/**
 * `PublicKeyCredentialRequestOptions.allowCredentials`. Gives sequence<`PublicKeyCredentialDescriptor`> or none.
 * Reads.
 */
static inline mumba_status mumba_public_key_credential_request_options_get_allow_credentials(
    mumba_context *ctx, mumba_public_key_credential_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000046bu, result);
}

/**
 * `PublicKeyCredentialRequestOptions.challenge`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_public_key_credential_request_options_set_challenge(
    mumba_context *ctx, mumba_public_key_credential_request_options self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000640u, mumba_of_handle(value));
}

/**
 * `PublicKeyCredentialRequestOptions.challenge`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_public_key_credential_request_options_get_challenge(
    mumba_context *ctx, mumba_public_key_credential_request_options self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000640u, result);
}

/** `PublicKeyCredentialRequestOptions.extensions`. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_set_extensions(
    mumba_context *ctx, mumba_public_key_credential_request_options self,
    mumba_authentication_extensions_client_inputs value) {
    return mumba_set(ctx, self, 0x800009d6u, mumba_of_handle(value));
}

/** `PublicKeyCredentialRequestOptions.extensions`. Gives `AuthenticationExtensionsClientInputs` or none. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_get_extensions(
    mumba_context *ctx, mumba_public_key_credential_request_options self,
    mumba_authentication_extensions_client_inputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009d6u, result);
}

/** `PublicKeyCredentialRequestOptions.hints`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_set_hints(
    mumba_context *ctx, mumba_public_key_credential_request_options self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bddu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialRequestOptions.hints`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_get_hints(
    mumba_context *ctx, mumba_public_key_credential_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bddu, result);
}

/** `PublicKeyCredentialRequestOptions.rpId`. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_set_rp_id(
    mumba_context *ctx, mumba_public_key_credential_request_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000136fu, mumba_of_string(value));
}

/** `PublicKeyCredentialRequestOptions.rpId`. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_get_rp_id(
    mumba_context *ctx, mumba_public_key_credential_request_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000136fu, result);
}

/** `PublicKeyCredentialRequestOptions.timeout`. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_set_timeout(
    mumba_context *ctx, mumba_public_key_credential_request_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001616u, mumba_of_number((double)value));
}

/** `PublicKeyCredentialRequestOptions.timeout`. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_get_timeout(
    mumba_context *ctx, mumba_public_key_credential_request_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001616u, result);
}

/** `PublicKeyCredentialRequestOptions.userVerification`. Without it: "preferred". Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_set_user_verification(
    mumba_context *ctx, mumba_public_key_credential_request_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000173eu, mumba_of_string(value));
}

/** `PublicKeyCredentialRequestOptions.userVerification`. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_get_user_verification(
    mumba_context *ctx, mumba_public_key_credential_request_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000173eu, result);
}

/** `PublicKeyCredentialRequestOptionsJSON`: an object with members. It needs `challenge`. */
typedef mumba_handle mumba_public_key_credential_request_options_json;

/** Makes a `PublicKeyCredentialRequestOptionsJSON` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_json_create(
    mumba_context *ctx, mumba_public_key_credential_request_options_json *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialRequestOptionsJSON.allowCredentials`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_json_set_allow_credentials(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self,
    const mumba_public_key_credential_descriptor_json *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000046bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/**
 * `PublicKeyCredentialRequestOptionsJSON.allowCredentials`. Gives sequence<`PublicKeyCredentialDescriptorJSON`> or
 * none. Reads.
 */
static inline mumba_status mumba_public_key_credential_request_options_json_get_allow_credentials(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000046bu, result);
}

/** `PublicKeyCredentialRequestOptionsJSON.challenge`. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_json_set_challenge(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000640u, mumba_of_string(value));
}

/** `PublicKeyCredentialRequestOptionsJSON.challenge`. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_json_get_challenge(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000640u, result);
}

/** `PublicKeyCredentialRequestOptionsJSON.extensions`. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_json_set_extensions(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self,
    mumba_authentication_extensions_client_inputs_json value) {
    return mumba_set(ctx, self, 0x800009d6u, mumba_of_handle(value));
}

/**
 * `PublicKeyCredentialRequestOptionsJSON.extensions`. Gives `AuthenticationExtensionsClientInputsJSON` or none.
 * Reads.
 */
static inline mumba_status mumba_public_key_credential_request_options_json_get_extensions(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self,
    mumba_authentication_extensions_client_inputs_json *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009d6u, result);
}

/** `PublicKeyCredentialRequestOptionsJSON.hints`. Without it: []. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_json_set_hints(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bddu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PublicKeyCredentialRequestOptionsJSON.hints`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_json_get_hints(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bddu, result);
}

/** `PublicKeyCredentialRequestOptionsJSON.rpId`. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_json_set_rp_id(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000136fu, mumba_of_string(value));
}

/** `PublicKeyCredentialRequestOptionsJSON.rpId`. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_json_get_rp_id(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000136fu, result);
}

/** `PublicKeyCredentialRequestOptionsJSON.timeout`. Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_json_set_timeout(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001616u, mumba_of_number((double)value));
}

/** `PublicKeyCredentialRequestOptionsJSON.timeout`. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_json_get_timeout(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001616u, result);
}

/** `PublicKeyCredentialRequestOptionsJSON.userVerification`. Without it: "preferred". Deferred. */
static inline mumba_status mumba_public_key_credential_request_options_json_set_user_verification(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000173eu, mumba_of_string(value));
}

/** `PublicKeyCredentialRequestOptionsJSON.userVerification`. Reads. */
static inline mumba_status mumba_public_key_credential_request_options_json_get_user_verification(
    mumba_context *ctx, mumba_public_key_credential_request_options_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000173eu, result);
}

/**
 * `PublicKeyCredentialRpEntity`: an object with members. Those of `mumba_public_key_credential_entity` are for it
 * too.
 */
typedef mumba_handle mumba_public_key_credential_rp_entity;

/** Makes a `PublicKeyCredentialRpEntity` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_rp_entity_create(
    mumba_context *ctx, mumba_public_key_credential_rp_entity *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialRpEntity.id`. Deferred. */
static inline mumba_status mumba_public_key_credential_rp_entity_set_id(
    mumba_context *ctx, mumba_public_key_credential_rp_entity self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `PublicKeyCredentialRpEntity.id`. Reads. */
static inline mumba_status mumba_public_key_credential_rp_entity_get_id(
    mumba_context *ctx, mumba_public_key_credential_rp_entity self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/**
 * `PublicKeyCredentialUserEntity`: an object with members. Those of `mumba_public_key_credential_entity` are for it
 * too. It needs `displayName`, `id`.
 */
typedef mumba_handle mumba_public_key_credential_user_entity;

/** Makes a `PublicKeyCredentialUserEntity` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_user_entity_create(
    mumba_context *ctx, mumba_public_key_credential_user_entity *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialUserEntity.displayName`. Deferred. */
static inline mumba_status mumba_public_key_credential_user_entity_set_display_name(
    mumba_context *ctx, mumba_public_key_credential_user_entity self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008dfu, mumba_of_string(value));
}

/** `PublicKeyCredentialUserEntity.displayName`. Reads. */
static inline mumba_status mumba_public_key_credential_user_entity_get_display_name(
    mumba_context *ctx, mumba_public_key_credential_user_entity self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008dfu, result);
}

/**
 * `PublicKeyCredentialUserEntity.id`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_public_key_credential_user_entity_set_id(
    mumba_context *ctx, mumba_public_key_credential_user_entity self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_handle(value));
}

/**
 * `PublicKeyCredentialUserEntity.id`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_public_key_credential_user_entity_get_id(
    mumba_context *ctx, mumba_public_key_credential_user_entity self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000bffu, result);
}

/** `PublicKeyCredentialUserEntityJSON`: an object with members. It needs `displayName`, `id`, `name`. */
typedef mumba_handle mumba_public_key_credential_user_entity_json;

/** Makes a `PublicKeyCredentialUserEntityJSON` without members. Deferred. */
static inline mumba_status mumba_public_key_credential_user_entity_json_create(
    mumba_context *ctx, mumba_public_key_credential_user_entity_json *result) {
    return mumba_object_create(ctx, result);
}

/** `PublicKeyCredentialUserEntityJSON.displayName`. Deferred. */
static inline mumba_status mumba_public_key_credential_user_entity_json_set_display_name(
    mumba_context *ctx, mumba_public_key_credential_user_entity_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008dfu, mumba_of_string(value));
}

/** `PublicKeyCredentialUserEntityJSON.displayName`. Reads. */
static inline mumba_status mumba_public_key_credential_user_entity_json_get_display_name(
    mumba_context *ctx, mumba_public_key_credential_user_entity_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008dfu, result);
}

/** `PublicKeyCredentialUserEntityJSON.id`. Deferred. */
static inline mumba_status mumba_public_key_credential_user_entity_json_set_id(
    mumba_context *ctx, mumba_public_key_credential_user_entity_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `PublicKeyCredentialUserEntityJSON.id`. Reads. */
static inline mumba_status mumba_public_key_credential_user_entity_json_get_id(
    mumba_context *ctx, mumba_public_key_credential_user_entity_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `PublicKeyCredentialUserEntityJSON.name`. Deferred. */
static inline mumba_status mumba_public_key_credential_user_entity_json_set_name(
    mumba_context *ctx, mumba_public_key_credential_user_entity_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `PublicKeyCredentialUserEntityJSON.name`. Reads. */
static inline mumba_status mumba_public_key_credential_user_entity_json_get_name(
    mumba_context *ctx, mumba_public_key_credential_user_entity_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/**
 * `RegistrationResponseJSON`: an object with members. It needs `clientExtensionResults`, `id`, `rawId`, `response`,
 * `type`.
 */
typedef mumba_handle mumba_registration_response_json;

/** Makes a `RegistrationResponseJSON` without members. Deferred. */
static inline mumba_status mumba_registration_response_json_create(
    mumba_context *ctx, mumba_registration_response_json *result) {
    return mumba_object_create(ctx, result);
}

/** `RegistrationResponseJSON.authenticatorAttachment`. Deferred. */
static inline mumba_status mumba_registration_response_json_set_authenticator_attachment(
    mumba_context *ctx, mumba_registration_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000053fu, mumba_of_string(value));
}

/** `RegistrationResponseJSON.authenticatorAttachment`. Reads. */
static inline mumba_status mumba_registration_response_json_get_authenticator_attachment(
    mumba_context *ctx, mumba_registration_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000053fu, result);
}

/** `RegistrationResponseJSON.clientExtensionResults`. Deferred. */
static inline mumba_status mumba_registration_response_json_set_client_extension_results(
    mumba_context *ctx, mumba_registration_response_json self,
    mumba_authentication_extensions_client_outputs_json value) {
    return mumba_set(ctx, self, 0x80000693u, mumba_of_handle(value));
}

/** `RegistrationResponseJSON.clientExtensionResults`. Deferred. */
static inline mumba_status mumba_registration_response_json_get_client_extension_results(
    mumba_context *ctx, mumba_registration_response_json self,
    mumba_authentication_extensions_client_outputs_json *result) {
    return mumba_get_handle(ctx, self, 0x80000693u, result);
}

/** `RegistrationResponseJSON.id`. Deferred. */
static inline mumba_status mumba_registration_response_json_set_id(
    mumba_context *ctx, mumba_registration_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `RegistrationResponseJSON.id`. Reads. */
static inline mumba_status mumba_registration_response_json_get_id(
    mumba_context *ctx, mumba_registration_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `RegistrationResponseJSON.rawId`. Deferred. */
static inline mumba_status mumba_registration_response_json_set_raw_id(
    mumba_context *ctx, mumba_registration_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001223u, mumba_of_string(value));
}

/** `RegistrationResponseJSON.rawId`. Reads. */
static inline mumba_status mumba_registration_response_json_get_raw_id(
    mumba_context *ctx, mumba_registration_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001223u, result);
}

/** `RegistrationResponseJSON.response`. Deferred. */
static inline mumba_status mumba_registration_response_json_set_response(
    mumba_context *ctx, mumba_registration_response_json self, mumba_authenticator_attestation_response_json value) {
    return mumba_set(ctx, self, 0x80001307u, mumba_of_handle(value));
}

/** `RegistrationResponseJSON.response`. Deferred. */
static inline mumba_status mumba_registration_response_json_get_response(
    mumba_context *ctx, mumba_registration_response_json self, mumba_authenticator_attestation_response_json *result) {
    return mumba_get_handle(ctx, self, 0x80001307u, result);
}

/** `RegistrationResponseJSON.type`. Deferred. */
static inline mumba_status mumba_registration_response_json_set_type(
    mumba_context *ctx, mumba_registration_response_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `RegistrationResponseJSON.type`. Reads. */
static inline mumba_status mumba_registration_response_json_get_type(
    mumba_context *ctx, mumba_registration_response_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `TokenBinding`: an object with members. It needs `status`. */
typedef mumba_handle mumba_token_binding;

/** Makes a `TokenBinding` without members. Deferred. */
static inline mumba_status mumba_token_binding_create(mumba_context *ctx, mumba_token_binding *result) {
    return mumba_object_create(ctx, result);
}

/** `TokenBinding.id`. Deferred. */
static inline mumba_status mumba_token_binding_set_id(
    mumba_context *ctx, mumba_token_binding self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `TokenBinding.id`. Reads. */
static inline mumba_status mumba_token_binding_get_id(
    mumba_context *ctx, mumba_token_binding self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `TokenBinding.status`. Deferred. */
static inline mumba_status mumba_token_binding_set_status(
    mumba_context *ctx, mumba_token_binding self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001531u, mumba_of_string(value));
}

/** `TokenBinding.status`. Reads. */
static inline mumba_status mumba_token_binding_get_status(
    mumba_context *ctx, mumba_token_binding self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001531u, result);
}

/** `UnknownCredentialOptions`: an object with members. It needs `credentialId`, `rpId`. */
typedef mumba_handle mumba_unknown_credential_options;

/** Makes a `UnknownCredentialOptions` without members. Deferred. */
static inline mumba_status mumba_unknown_credential_options_create(
    mumba_context *ctx, mumba_unknown_credential_options *result) {
    return mumba_object_create(ctx, result);
}

/** `UnknownCredentialOptions.credentialId`. Deferred. */
static inline mumba_status mumba_unknown_credential_options_set_credential_id(
    mumba_context *ctx, mumba_unknown_credential_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007d3u, mumba_of_string(value));
}

/** `UnknownCredentialOptions.credentialId`. Reads. */
static inline mumba_status mumba_unknown_credential_options_get_credential_id(
    mumba_context *ctx, mumba_unknown_credential_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007d3u, result);
}

/** `UnknownCredentialOptions.rpId`. Deferred. */
static inline mumba_status mumba_unknown_credential_options_set_rp_id(
    mumba_context *ctx, mumba_unknown_credential_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000136fu, mumba_of_string(value));
}

/** `UnknownCredentialOptions.rpId`. Reads. */
static inline mumba_status mumba_unknown_credential_options_get_rp_id(
    mumba_context *ctx, mumba_unknown_credential_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000136fu, result);
}

#endif /* MUMBA_WEB_WEBAUTHN_H */
