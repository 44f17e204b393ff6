/**
 * @file fedcm.h
 * Federated Credential Management API: <https://w3c-fedid.github.io/FedCM/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FEDCM_H
#define MUMBA_WEB_FEDCM_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_credential_request_options;
typedef mumba_handle mumba_disconnected_account;
typedef mumba_handle mumba_identity_assertion_response;
typedef mumba_handle mumba_identity_credential;
typedef mumba_handle mumba_identity_credential_disconnect_options;
typedef mumba_handle mumba_identity_credential_error;
typedef mumba_handle mumba_identity_credential_error_init;
typedef mumba_handle mumba_identity_credential_request_options;
typedef mumba_handle mumba_identity_provider;
typedef mumba_handle mumba_identity_provider_account;
typedef mumba_handle mumba_identity_provider_account_list;
typedef mumba_handle mumba_identity_provider_api_config;
typedef mumba_handle mumba_identity_provider_branding;
typedef mumba_handle mumba_identity_provider_client_metadata;
typedef mumba_handle mumba_identity_provider_config;
typedef mumba_handle mumba_identity_provider_icon;
typedef mumba_handle mumba_identity_provider_request_options;
typedef mumba_handle mumba_identity_provider_well_known;
typedef mumba_handle mumba_identity_resolve_options;
typedef mumba_handle mumba_identity_user_info;
typedef mumba_name mumba_identity_credential_request_options_context;
typedef mumba_name mumba_identity_credential_request_options_mode;

/** `IdentityCredentialRequestOptionsContext`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_identity_credential_request_options_context;

/** "signin" */
#define MUMBA_IDENTITY_CREDENTIAL_REQUEST_OPTIONS_CONTEXT_SIGNIN \
    ((mumba_identity_credential_request_options_context)0x800014a6u)
/** "signup" */
#define MUMBA_IDENTITY_CREDENTIAL_REQUEST_OPTIONS_CONTEXT_SIGNUP \
    ((mumba_identity_credential_request_options_context)0x800014a7u)
/** "use" */
#define MUMBA_IDENTITY_CREDENTIAL_REQUEST_OPTIONS_CONTEXT_USE \
    ((mumba_identity_credential_request_options_context)0x8000172au)
/** "continue" */
#define MUMBA_IDENTITY_CREDENTIAL_REQUEST_OPTIONS_CONTEXT_CONTINUE \
    ((mumba_identity_credential_request_options_context)0x80000738u)

/** `IdentityCredentialRequestOptionsMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_identity_credential_request_options_mode;

/** "active" */
#define MUMBA_IDENTITY_CREDENTIAL_REQUEST_OPTIONS_MODE_ACTIVE \
    ((mumba_identity_credential_request_options_mode)0x80000424u)
/** "passive" */
#define MUMBA_IDENTITY_CREDENTIAL_REQUEST_OPTIONS_MODE_PASSIVE \
    ((mumba_identity_credential_request_options_mode)0x800010cbu)

/** `IdentityCredential`. It is a `mumba_credential` too. */
typedef mumba_handle mumba_identity_credential;

/** Gives `object` itself when it is of `IdentityCredential`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_identity_credential(
    mumba_context *ctx, mumba_handle object, mumba_identity_credential *result) {
    return mumba_web_cast(ctx, object, 0x800001cau, 0, result);
}

/** `IdentityCredential.disconnect`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_identity_credential_disconnect(
    mumba_context *ctx, mumba_identity_credential_disconnect_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001cau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800008d0u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IdentityCredential.token`. Reads. */
static inline mumba_status mumba_identity_credential_get_token(
    mumba_context *ctx, mumba_identity_credential self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001634u, result);
}

/** `IdentityCredential.token`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_identity_credential_get_token_deferred(
    mumba_context *ctx, mumba_identity_credential self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001634u, result);
}

/** `IdentityCredential.isAutoSelected`. Reads. */
static inline mumba_status mumba_identity_credential_get_is_auto_selected(
    mumba_context *ctx, mumba_identity_credential self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cbbu, result);
}

/** `IdentityCredential.configURL`. Reads. */
static inline mumba_status mumba_identity_credential_get_config_url(
    mumba_context *ctx, mumba_identity_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000705u, result);
}

/** `IdentityCredentialError`. It is a `mumba_dom_exception` too. */
typedef mumba_handle mumba_identity_credential_error;

/** Gives `object` itself when it is of `IdentityCredentialError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_identity_credential_error(
    mumba_context *ctx, mumba_handle object, mumba_identity_credential_error *result) {
    return mumba_web_cast(ctx, object, 0x800001cbu, 0, result);
}

/** `new IdentityCredentialError`. Deferred. */
static inline mumba_status mumba_identity_credential_error_new(
    mumba_context *ctx, mumba_identity_credential_error *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001cbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new IdentityCredentialError`. Deferred. */
static inline mumba_status mumba_identity_credential_error_new_with_message(
    mumba_context *ctx, mumba_string message, mumba_identity_credential_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001cbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new IdentityCredentialError`. Deferred. */
static inline mumba_status mumba_identity_credential_error_new_with_message_and_options(
    mumba_context *ctx, mumba_string message, mumba_identity_credential_error_init options,
    mumba_identity_credential_error *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(message);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001cbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IdentityCredentialError.error`. Reads. */
static inline mumba_status mumba_identity_credential_error_get_error(
    mumba_context *ctx, mumba_identity_credential_error self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000998u, result);
}

/** `IdentityCredentialError.url`. Reads. */
static inline mumba_status mumba_identity_credential_error_get_url(
    mumba_context *ctx, mumba_identity_credential_error self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `IdentityProvider`. */
typedef mumba_handle mumba_identity_provider;

/** Gives `object` itself when it is of `IdentityProvider`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_identity_provider(
    mumba_context *ctx, mumba_handle object, mumba_identity_provider *result) {
    return mumba_web_cast(ctx, object, 0x800001ccu, 0, result);
}

/** `IdentityProvider.close`. Deferred. */
static inline mumba_status mumba_identity_provider_close(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001ccu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800006acu, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IdentityProvider.resolve`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_identity_provider_resolve(
    mumba_context *ctx, mumba_value token, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = token;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001ccu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800012fbu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IdentityProvider.resolve`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_identity_provider_resolve_with_options(
    mumba_context *ctx, mumba_value token, mumba_identity_resolve_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = token;
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001ccu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800012fbu, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IdentityProvider.getUserInfo`. Gives promise<sequence<`IdentityUserInfo`>>. Deferred. */
static inline mumba_status mumba_identity_provider_get_user_info(
    mumba_context *ctx, mumba_identity_provider_config config, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(config);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001ccu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000b75u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CredentialRequestOptions.identity`. Deferred. */
static inline mumba_status mumba_credential_request_options_set_identity(
    mumba_context *ctx, mumba_credential_request_options self, mumba_identity_credential_request_options value) {
    return mumba_set(ctx, self, 0x80000c05u, mumba_of_handle(value));
}

/** `CredentialRequestOptions.identity`. Gives `IdentityCredentialRequestOptions` or none. Reads. */
static inline mumba_status mumba_credential_request_options_get_identity(
    mumba_context *ctx, mumba_credential_request_options self, mumba_identity_credential_request_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c05u, result);
}

/** `DisconnectedAccount`: an object with members. It needs `account_id`. */
typedef mumba_handle mumba_disconnected_account;

/** Makes a `DisconnectedAccount` without members. Deferred. */
static inline mumba_status mumba_disconnected_account_create(mumba_context *ctx, mumba_disconnected_account *result) {
    return mumba_object_create(ctx, result);
}

/** `DisconnectedAccount.account_id`. Deferred. */
static inline mumba_status mumba_disconnected_account_set_account_id(
    mumba_context *ctx, mumba_disconnected_account self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000414u, mumba_of_string(value));
}

/** `DisconnectedAccount.account_id`. Reads. */
static inline mumba_status mumba_disconnected_account_get_account_id(
    mumba_context *ctx, mumba_disconnected_account self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000414u, result);
}

/** `IdentityAssertionResponse`: an object with members. */
typedef mumba_handle mumba_identity_assertion_response;

/** Makes a `IdentityAssertionResponse` without members. Deferred. */
static inline mumba_status mumba_identity_assertion_response_create(
    mumba_context *ctx, mumba_identity_assertion_response *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityAssertionResponse.continue_on`. Deferred. */
static inline mumba_status mumba_identity_assertion_response_set_continue_on(
    mumba_context *ctx, mumba_identity_assertion_response self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000073au, mumba_of_string(value));
}

/** `IdentityAssertionResponse.continue_on`. Reads. */
static inline mumba_status mumba_identity_assertion_response_get_continue_on(
    mumba_context *ctx, mumba_identity_assertion_response self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000073au, result);
}

/** `IdentityAssertionResponse.error`. Deferred. */
static inline mumba_status mumba_identity_assertion_response_set_error(
    mumba_context *ctx, mumba_identity_assertion_response self, mumba_identity_credential_error_init value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `IdentityAssertionResponse.error`. Gives `IdentityCredentialErrorInit` or none. Reads. */
static inline mumba_status mumba_identity_assertion_response_get_error(
    mumba_context *ctx, mumba_identity_assertion_response self, mumba_identity_credential_error_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000998u, result);
}

/** `IdentityAssertionResponse.token`. Deferred. */
static inline mumba_status mumba_identity_assertion_response_set_token(
    mumba_context *ctx, mumba_identity_assertion_response self, mumba_value value) {
    return mumba_set(ctx, self, 0x80001634u, value);
}

/** `IdentityAssertionResponse.token`. Reads. */
static inline mumba_status mumba_identity_assertion_response_get_token(
    mumba_context *ctx, mumba_identity_assertion_response self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001634u, result);
}

/**
 * `IdentityCredentialDisconnectOptions`: an object with members. Those of `mumba_identity_provider_config` are for it
 * too. It needs `accountHint`.
 */
typedef mumba_handle mumba_identity_credential_disconnect_options;

/** Makes a `IdentityCredentialDisconnectOptions` without members. Deferred. */
static inline mumba_status mumba_identity_credential_disconnect_options_create(
    mumba_context *ctx, mumba_identity_credential_disconnect_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityCredentialDisconnectOptions.accountHint`. Deferred. */
static inline mumba_status mumba_identity_credential_disconnect_options_set_account_hint(
    mumba_context *ctx, mumba_identity_credential_disconnect_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000412u, mumba_of_string(value));
}

/** `IdentityCredentialDisconnectOptions.accountHint`. Reads. */
static inline mumba_status mumba_identity_credential_disconnect_options_get_account_hint(
    mumba_context *ctx, mumba_identity_credential_disconnect_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000412u, result);
}

/** `IdentityCredentialErrorInit`: an object with members. */
typedef mumba_handle mumba_identity_credential_error_init;

/** Makes a `IdentityCredentialErrorInit` without members. Deferred. */
static inline mumba_status mumba_identity_credential_error_init_create(
    mumba_context *ctx, mumba_identity_credential_error_init *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityCredentialErrorInit.error`. Deferred. */
static inline mumba_status mumba_identity_credential_error_init_set_error(
    mumba_context *ctx, mumba_identity_credential_error_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_string(value));
}

/** `IdentityCredentialErrorInit.error`. Reads. */
static inline mumba_status mumba_identity_credential_error_init_get_error(
    mumba_context *ctx, mumba_identity_credential_error_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000998u, result);
}

/** `IdentityCredentialErrorInit.url`. Deferred. */
static inline mumba_status mumba_identity_credential_error_init_set_url(
    mumba_context *ctx, mumba_identity_credential_error_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_of_string(value));
}

/** `IdentityCredentialErrorInit.url`. Reads. */
static inline mumba_status mumba_identity_credential_error_init_get_url(
    mumba_context *ctx, mumba_identity_credential_error_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `IdentityCredentialRequestOptions`: an object with members. It needs `providers`. */
typedef mumba_handle mumba_identity_credential_request_options;

/** Makes a `IdentityCredentialRequestOptions` without members. Deferred. */
static inline mumba_status mumba_identity_credential_request_options_create(
    mumba_context *ctx, mumba_identity_credential_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityCredentialRequestOptions.context`. Without it: "signin". Deferred. */
static inline mumba_status mumba_identity_credential_request_options_set_context(
    mumba_context *ctx, mumba_identity_credential_request_options self,
    mumba_identity_credential_request_options_context value) {
    return mumba_set(ctx, self, 0x80000733u, mumba_of_name(value));
}

/** `IdentityCredentialRequestOptions.context`. Reads. */
static inline mumba_status mumba_identity_credential_request_options_get_context(
    mumba_context *ctx, mumba_identity_credential_request_options self,
    mumba_identity_credential_request_options_context *result) {
    return mumba_web_get_name(ctx, self, 0x80000733u, result);
}

/** `IdentityCredentialRequestOptions.mode`. Without it: "passive". Deferred. */
static inline mumba_status mumba_identity_credential_request_options_set_mode(
    mumba_context *ctx, mumba_identity_credential_request_options self,
    mumba_identity_credential_request_options_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `IdentityCredentialRequestOptions.mode`. Reads. */
static inline mumba_status mumba_identity_credential_request_options_get_mode(
    mumba_context *ctx, mumba_identity_credential_request_options self,
    mumba_identity_credential_request_options_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `IdentityCredentialRequestOptions.providers`. Deferred. */
static inline mumba_status mumba_identity_credential_request_options_set_providers(
    mumba_context *ctx, mumba_identity_credential_request_options self,
    const mumba_identity_provider_request_options *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800011d3u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityCredentialRequestOptions.providers`. Gives sequence<`IdentityProviderRequestOptions`>. Deferred. */
static inline mumba_status mumba_identity_credential_request_options_get_providers(
    mumba_context *ctx, mumba_identity_credential_request_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800011d3u, result);
}

/**
 * `IdentityProviderAPIConfig`: an object with members. It needs `accounts_endpoint`, `id_assertion_endpoint`,
 * `login_url`.
 */
typedef mumba_handle mumba_identity_provider_api_config;

/** Makes a `IdentityProviderAPIConfig` without members. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_create(
    mumba_context *ctx, mumba_identity_provider_api_config *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderAPIConfig.account_label`. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_set_account_label(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000415u, mumba_of_string(value));
}

/** `IdentityProviderAPIConfig.account_label`. Reads. */
static inline mumba_status mumba_identity_provider_api_config_get_account_label(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000415u, result);
}

/** `IdentityProviderAPIConfig.accounts_endpoint`. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_set_accounts_endpoint(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000417u, mumba_of_string(value));
}

/** `IdentityProviderAPIConfig.accounts_endpoint`. Reads. */
static inline mumba_status mumba_identity_provider_api_config_get_accounts_endpoint(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000417u, result);
}

/** `IdentityProviderAPIConfig.branding`. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_set_branding(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_identity_provider_branding value) {
    return mumba_set(ctx, self, 0x800005e2u, mumba_of_handle(value));
}

/** `IdentityProviderAPIConfig.branding`. Gives `IdentityProviderBranding` or none. Reads. */
static inline mumba_status mumba_identity_provider_api_config_get_branding(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_identity_provider_branding *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005e2u, result);
}

/** `IdentityProviderAPIConfig.client_metadata_endpoint`. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_set_client_metadata_endpoint(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000069eu, mumba_of_string(value));
}

/** `IdentityProviderAPIConfig.client_metadata_endpoint`. Reads. */
static inline mumba_status mumba_identity_provider_api_config_get_client_metadata_endpoint(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000069eu, result);
}

/** `IdentityProviderAPIConfig.disconnect_endpoint`. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_set_disconnect_endpoint(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008d1u, mumba_of_string(value));
}

/** `IdentityProviderAPIConfig.disconnect_endpoint`. Reads. */
static inline mumba_status mumba_identity_provider_api_config_get_disconnect_endpoint(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008d1u, result);
}

/** `IdentityProviderAPIConfig.id_assertion_endpoint`. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_set_id_assertion_endpoint(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c02u, mumba_of_string(value));
}

/** `IdentityProviderAPIConfig.id_assertion_endpoint`. Reads. */
static inline mumba_status mumba_identity_provider_api_config_get_id_assertion_endpoint(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c02u, result);
}

/** `IdentityProviderAPIConfig.login_url`. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_set_login_url(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d9bu, mumba_of_string(value));
}

/** `IdentityProviderAPIConfig.login_url`. Reads. */
static inline mumba_status mumba_identity_provider_api_config_get_login_url(
    mumba_context *ctx, mumba_identity_provider_api_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d9bu, result);
}

/** `IdentityProviderAPIConfig.supports_use_other_account`. Without it: false. Deferred. */
static inline mumba_status mumba_identity_provider_api_config_set_supports_use_other_account(
    mumba_context *ctx, mumba_identity_provider_api_config self, bool value) {
    return mumba_set(ctx, self, 0x80001597u, mumba_of_bool(value));
}

/** `IdentityProviderAPIConfig.supports_use_other_account`. Reads. */
static inline mumba_status mumba_identity_provider_api_config_get_supports_use_other_account(
    mumba_context *ctx, mumba_identity_provider_api_config self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001597u, result);
}

/** `IdentityProviderAccount`: an object with members. It needs `id`. */
typedef mumba_handle mumba_identity_provider_account;

/** Makes a `IdentityProviderAccount` without members. Deferred. */
static inline mumba_status mumba_identity_provider_account_create(
    mumba_context *ctx, mumba_identity_provider_account *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderAccount.approved_clients`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_approved_clients(
    mumba_context *ctx, mumba_identity_provider_account self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004b5u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityProviderAccount.approved_clients`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_identity_provider_account_get_approved_clients(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004b5u, result);
}

/** `IdentityProviderAccount.domain_hints`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_domain_hints(
    mumba_context *ctx, mumba_identity_provider_account self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800008f9u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityProviderAccount.domain_hints`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_identity_provider_account_get_domain_hints(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008f9u, result);
}

/** `IdentityProviderAccount.email`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_email(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000955u, mumba_of_string(value));
}

/** `IdentityProviderAccount.email`. Reads. */
static inline mumba_status mumba_identity_provider_account_get_email(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000955u, result);
}

/** `IdentityProviderAccount.given_name`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_given_name(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000b80u, mumba_of_string(value));
}

/** `IdentityProviderAccount.given_name`. Reads. */
static inline mumba_status mumba_identity_provider_account_get_given_name(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000b80u, result);
}

/** `IdentityProviderAccount.id`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_id(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `IdentityProviderAccount.id`. Reads. */
static inline mumba_status mumba_identity_provider_account_get_id(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `IdentityProviderAccount.label_hints`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_label_hints(
    mumba_context *ctx, mumba_identity_provider_account self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d30u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityProviderAccount.label_hints`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_identity_provider_account_get_label_hints(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d30u, result);
}

/** `IdentityProviderAccount.login_hints`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_login_hints(
    mumba_context *ctx, mumba_identity_provider_account self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d9au, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityProviderAccount.login_hints`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_identity_provider_account_get_login_hints(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d9au, result);
}

/** `IdentityProviderAccount.name`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_name(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `IdentityProviderAccount.name`. Reads. */
static inline mumba_status mumba_identity_provider_account_get_name(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `IdentityProviderAccount.picture`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_picture(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001113u, mumba_of_string(value));
}

/** `IdentityProviderAccount.picture`. Reads. */
static inline mumba_status mumba_identity_provider_account_get_picture(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001113u, result);
}

/** `IdentityProviderAccount.tel`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_tel(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015d5u, mumba_of_string(value));
}

/** `IdentityProviderAccount.tel`. Reads. */
static inline mumba_status mumba_identity_provider_account_get_tel(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015d5u, result);
}

/** `IdentityProviderAccount.username`. Deferred. */
static inline mumba_status mumba_identity_provider_account_set_username(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001741u, mumba_of_string(value));
}

/** `IdentityProviderAccount.username`. Reads. */
static inline mumba_status mumba_identity_provider_account_get_username(
    mumba_context *ctx, mumba_identity_provider_account self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001741u, result);
}

/** `IdentityProviderAccountList`: an object with members. */
typedef mumba_handle mumba_identity_provider_account_list;

/** Makes a `IdentityProviderAccountList` without members. Deferred. */
static inline mumba_status mumba_identity_provider_account_list_create(
    mumba_context *ctx, mumba_identity_provider_account_list *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderAccountList.accounts`. Deferred. */
static inline mumba_status mumba_identity_provider_account_list_set_accounts(
    mumba_context *ctx, mumba_identity_provider_account_list self, const mumba_identity_provider_account *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000416u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityProviderAccountList.accounts`. Gives sequence<`IdentityProviderAccount`> or none. Reads. */
static inline mumba_status mumba_identity_provider_account_list_get_accounts(
    mumba_context *ctx, mumba_identity_provider_account_list self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000416u, result);
}

/** `IdentityProviderBranding`: an object with members. */
typedef mumba_handle mumba_identity_provider_branding;

/** Makes a `IdentityProviderBranding` without members. Deferred. */
static inline mumba_status mumba_identity_provider_branding_create(
    mumba_context *ctx, mumba_identity_provider_branding *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderBranding.background_color`. Deferred. */
static inline mumba_status mumba_identity_provider_branding_set_background_color(
    mumba_context *ctx, mumba_identity_provider_branding self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000566u, mumba_of_string(value));
}

/** `IdentityProviderBranding.background_color`. Reads. */
static inline mumba_status mumba_identity_provider_branding_get_background_color(
    mumba_context *ctx, mumba_identity_provider_branding self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000566u, result);
}

/** `IdentityProviderBranding.color`. Deferred. */
static inline mumba_status mumba_identity_provider_branding_set_color(
    mumba_context *ctx, mumba_identity_provider_branding self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006c7u, mumba_of_string(value));
}

/** `IdentityProviderBranding.color`. Reads. */
static inline mumba_status mumba_identity_provider_branding_get_color(
    mumba_context *ctx, mumba_identity_provider_branding self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006c7u, result);
}

/** `IdentityProviderBranding.icons`. Deferred. */
static inline mumba_status mumba_identity_provider_branding_set_icons(
    mumba_context *ctx, mumba_identity_provider_branding self, const mumba_identity_provider_icon *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bfeu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityProviderBranding.icons`. Gives sequence<`IdentityProviderIcon`> or none. Reads. */
static inline mumba_status mumba_identity_provider_branding_get_icons(
    mumba_context *ctx, mumba_identity_provider_branding self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bfeu, result);
}

/** `IdentityProviderBranding.name`. Deferred. */
static inline mumba_status mumba_identity_provider_branding_set_name(
    mumba_context *ctx, mumba_identity_provider_branding self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `IdentityProviderBranding.name`. Reads. */
static inline mumba_status mumba_identity_provider_branding_get_name(
    mumba_context *ctx, mumba_identity_provider_branding self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `IdentityProviderClientMetadata`: an object with members. */
typedef mumba_handle mumba_identity_provider_client_metadata;

/** Makes a `IdentityProviderClientMetadata` without members. Deferred. */
static inline mumba_status mumba_identity_provider_client_metadata_create(
    mumba_context *ctx, mumba_identity_provider_client_metadata *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderClientMetadata.client_is_third_party_to_top_frame_origin`. Without it: false. Deferred. */
static inline mumba_status mumba_identity_provider_client_metadata_set_client_is_third_party_to_top_frame_origin(
    mumba_context *ctx, mumba_identity_provider_client_metadata self, bool value) {
    return mumba_set(ctx, self, 0x8000069du, mumba_of_bool(value));
}

/** `IdentityProviderClientMetadata.client_is_third_party_to_top_frame_origin`. Reads. */
static inline mumba_status mumba_identity_provider_client_metadata_get_client_is_third_party_to_top_frame_origin(
    mumba_context *ctx, mumba_identity_provider_client_metadata self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000069du, result);
}

/** `IdentityProviderClientMetadata.privacy_policy_url`. Deferred. */
static inline mumba_status mumba_identity_provider_client_metadata_set_privacy_policy_url(
    mumba_context *ctx, mumba_identity_provider_client_metadata self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011b3u, mumba_of_string(value));
}

/** `IdentityProviderClientMetadata.privacy_policy_url`. Reads. */
static inline mumba_status mumba_identity_provider_client_metadata_get_privacy_policy_url(
    mumba_context *ctx, mumba_identity_provider_client_metadata self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011b3u, result);
}

/** `IdentityProviderClientMetadata.terms_of_service_url`. Deferred. */
static inline mumba_status mumba_identity_provider_client_metadata_set_terms_of_service_url(
    mumba_context *ctx, mumba_identity_provider_client_metadata self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015dbu, mumba_of_string(value));
}

/** `IdentityProviderClientMetadata.terms_of_service_url`. Reads. */
static inline mumba_status mumba_identity_provider_client_metadata_get_terms_of_service_url(
    mumba_context *ctx, mumba_identity_provider_client_metadata self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015dbu, result);
}

/** `IdentityProviderConfig`: an object with members. It needs `clientId`, `configURL`. */
typedef mumba_handle mumba_identity_provider_config;

/** Makes a `IdentityProviderConfig` without members. Deferred. */
static inline mumba_status mumba_identity_provider_config_create(
    mumba_context *ctx, mumba_identity_provider_config *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderConfig.clientId`. Deferred. */
static inline mumba_status mumba_identity_provider_config_set_client_id(
    mumba_context *ctx, mumba_identity_provider_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000695u, mumba_of_string(value));
}

/** `IdentityProviderConfig.clientId`. Reads. */
static inline mumba_status mumba_identity_provider_config_get_client_id(
    mumba_context *ctx, mumba_identity_provider_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000695u, result);
}

/** `IdentityProviderConfig.configURL`. Deferred. */
static inline mumba_status mumba_identity_provider_config_set_config_url(
    mumba_context *ctx, mumba_identity_provider_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000705u, mumba_of_string(value));
}

/** `IdentityProviderConfig.configURL`. Reads. */
static inline mumba_status mumba_identity_provider_config_get_config_url(
    mumba_context *ctx, mumba_identity_provider_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000705u, result);
}

/** `IdentityProviderIcon`: an object with members. It needs `url`. */
typedef mumba_handle mumba_identity_provider_icon;

/** Makes a `IdentityProviderIcon` without members. Deferred. */
static inline mumba_status mumba_identity_provider_icon_create(
    mumba_context *ctx, mumba_identity_provider_icon *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderIcon.size`. Deferred. */
static inline mumba_status mumba_identity_provider_icon_set_size(
    mumba_context *ctx, mumba_identity_provider_icon self, uint32_t value) {
    return mumba_set(ctx, self, 0x800014b8u, mumba_of_number((double)value));
}

/** `IdentityProviderIcon.size`. Reads. */
static inline mumba_status mumba_identity_provider_icon_get_size(
    mumba_context *ctx, mumba_identity_provider_icon self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `IdentityProviderIcon.url`. Deferred. */
static inline mumba_status mumba_identity_provider_icon_set_url(
    mumba_context *ctx, mumba_identity_provider_icon self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_of_string(value));
}

/** `IdentityProviderIcon.url`. Reads. */
static inline mumba_status mumba_identity_provider_icon_get_url(
    mumba_context *ctx, mumba_identity_provider_icon self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/**
 * `IdentityProviderRequestOptions`: an object with members. Those of `mumba_identity_provider_config` are for it too.
 */
typedef mumba_handle mumba_identity_provider_request_options;

/** Makes a `IdentityProviderRequestOptions` without members. Deferred. */
static inline mumba_status mumba_identity_provider_request_options_create(
    mumba_context *ctx, mumba_identity_provider_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderRequestOptions.domainHint`. Deferred. */
static inline mumba_status mumba_identity_provider_request_options_set_domain_hint(
    mumba_context *ctx, mumba_identity_provider_request_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008f6u, mumba_of_string(value));
}

/** `IdentityProviderRequestOptions.domainHint`. Reads. */
static inline mumba_status mumba_identity_provider_request_options_get_domain_hint(
    mumba_context *ctx, mumba_identity_provider_request_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008f6u, result);
}

/** `IdentityProviderRequestOptions.fields`. Deferred. */
static inline mumba_status mumba_identity_provider_request_options_set_fields(
    mumba_context *ctx, mumba_identity_provider_request_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a04u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityProviderRequestOptions.fields`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_identity_provider_request_options_get_fields(
    mumba_context *ctx, mumba_identity_provider_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a04u, result);
}

/** `IdentityProviderRequestOptions.loginHint`. Deferred. */
static inline mumba_status mumba_identity_provider_request_options_set_login_hint(
    mumba_context *ctx, mumba_identity_provider_request_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d99u, mumba_of_string(value));
}

/** `IdentityProviderRequestOptions.loginHint`. Reads. */
static inline mumba_status mumba_identity_provider_request_options_get_login_hint(
    mumba_context *ctx, mumba_identity_provider_request_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d99u, result);
}

/** `IdentityProviderRequestOptions.params`. Deferred. */
static inline mumba_status mumba_identity_provider_request_options_set_params(
    mumba_context *ctx, mumba_identity_provider_request_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x800010b7u, value);
}

/** `IdentityProviderRequestOptions.params`. Reads. */
static inline mumba_status mumba_identity_provider_request_options_get_params(
    mumba_context *ctx, mumba_identity_provider_request_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800010b7u, result);
}

/** `IdentityProviderWellKnown`: an object with members. */
typedef mumba_handle mumba_identity_provider_well_known;

/** Makes a `IdentityProviderWellKnown` without members. Deferred. */
static inline mumba_status mumba_identity_provider_well_known_create(
    mumba_context *ctx, mumba_identity_provider_well_known *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityProviderWellKnown.accounts_endpoint`. Deferred. */
static inline mumba_status mumba_identity_provider_well_known_set_accounts_endpoint(
    mumba_context *ctx, mumba_identity_provider_well_known self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000417u, mumba_of_string(value));
}

/** `IdentityProviderWellKnown.accounts_endpoint`. Reads. */
static inline mumba_status mumba_identity_provider_well_known_get_accounts_endpoint(
    mumba_context *ctx, mumba_identity_provider_well_known self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000417u, result);
}

/** `IdentityProviderWellKnown.login_url`. Deferred. */
static inline mumba_status mumba_identity_provider_well_known_set_login_url(
    mumba_context *ctx, mumba_identity_provider_well_known self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d9bu, mumba_of_string(value));
}

/** `IdentityProviderWellKnown.login_url`. Reads. */
static inline mumba_status mumba_identity_provider_well_known_get_login_url(
    mumba_context *ctx, mumba_identity_provider_well_known self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d9bu, result);
}

/** `IdentityProviderWellKnown.provider_urls`. Deferred. */
static inline mumba_status mumba_identity_provider_well_known_set_provider_urls(
    mumba_context *ctx, mumba_identity_provider_well_known self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800011d2u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IdentityProviderWellKnown.provider_urls`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_identity_provider_well_known_get_provider_urls(
    mumba_context *ctx, mumba_identity_provider_well_known self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011d2u, result);
}

/** `IdentityResolveOptions`: an object with members. */
typedef mumba_handle mumba_identity_resolve_options;

/** Makes a `IdentityResolveOptions` without members. Deferred. */
static inline mumba_status mumba_identity_resolve_options_create(
    mumba_context *ctx, mumba_identity_resolve_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityResolveOptions.accountId`. Deferred. */
static inline mumba_status mumba_identity_resolve_options_set_account_id(
    mumba_context *ctx, mumba_identity_resolve_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000413u, mumba_of_string(value));
}

/** `IdentityResolveOptions.accountId`. Reads. */
static inline mumba_status mumba_identity_resolve_options_get_account_id(
    mumba_context *ctx, mumba_identity_resolve_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000413u, result);
}

/** `IdentityUserInfo`: an object with members. */
typedef mumba_handle mumba_identity_user_info;

/** Makes a `IdentityUserInfo` without members. Deferred. */
static inline mumba_status mumba_identity_user_info_create(mumba_context *ctx, mumba_identity_user_info *result) {
    return mumba_object_create(ctx, result);
}

/** `IdentityUserInfo.email`. Deferred. */
static inline mumba_status mumba_identity_user_info_set_email(
    mumba_context *ctx, mumba_identity_user_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000955u, mumba_of_string(value));
}

/** `IdentityUserInfo.email`. Reads. */
static inline mumba_status mumba_identity_user_info_get_email(
    mumba_context *ctx, mumba_identity_user_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000955u, result);
}

/** `IdentityUserInfo.givenName`. Deferred. */
static inline mumba_status mumba_identity_user_info_set_given_name(
    mumba_context *ctx, mumba_identity_user_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000b7fu, mumba_of_string(value));
}

/** `IdentityUserInfo.givenName`. Reads. */
static inline mumba_status mumba_identity_user_info_get_given_name(
    mumba_context *ctx, mumba_identity_user_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000b7fu, result);
}

/** `IdentityUserInfo.name`. Deferred. */
static inline mumba_status mumba_identity_user_info_set_name(
    mumba_context *ctx, mumba_identity_user_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `IdentityUserInfo.name`. Reads. */
static inline mumba_status mumba_identity_user_info_get_name(
    mumba_context *ctx, mumba_identity_user_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `IdentityUserInfo.picture`. Deferred. */
static inline mumba_status mumba_identity_user_info_set_picture(
    mumba_context *ctx, mumba_identity_user_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001113u, mumba_of_string(value));
}

/** `IdentityUserInfo.picture`. Reads. */
static inline mumba_status mumba_identity_user_info_get_picture(
    mumba_context *ctx, mumba_identity_user_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001113u, result);
}

#endif /* MUMBA_WEB_FEDCM_H */
