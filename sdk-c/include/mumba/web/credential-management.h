/**
 * @file credential-management.h
 * Credential Management Level 1: <https://w3c.github.io/webappsec-credential-management/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CREDENTIAL_MANAGEMENT_H
#define MUMBA_WEB_CREDENTIAL_MANAGEMENT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_credential;
typedef mumba_handle mumba_credential_creation_options;
typedef mumba_handle mumba_credential_data;
typedef mumba_handle mumba_credential_request_options;
typedef mumba_handle mumba_credentials_container;
typedef mumba_handle mumba_federated_credential;
typedef mumba_handle mumba_federated_credential_init;
typedef mumba_handle mumba_federated_credential_request_options;
typedef mumba_handle mumba_html_form_element;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_password_credential;
typedef mumba_handle mumba_password_credential_data;
typedef mumba_name mumba_credential_mediation_requirement;

/** `CredentialMediationRequirement`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_credential_mediation_requirement;

/** "silent" */
#define MUMBA_CREDENTIAL_MEDIATION_REQUIREMENT_SILENT ((mumba_credential_mediation_requirement)0x800014a8u)
/** "optional" */
#define MUMBA_CREDENTIAL_MEDIATION_REQUIREMENT_OPTIONAL ((mumba_credential_mediation_requirement)0x80001065u)
/** "conditional" */
#define MUMBA_CREDENTIAL_MEDIATION_REQUIREMENT_CONDITIONAL ((mumba_credential_mediation_requirement)0x800006ffu)
/** "required" */
#define MUMBA_CREDENTIAL_MEDIATION_REQUIREMENT_REQUIRED ((mumba_credential_mediation_requirement)0x800012e9u)

/** `Credential`. */
typedef mumba_handle mumba_credential;

/** Gives `object` itself when it is of `Credential`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_credential(mumba_context *ctx, mumba_handle object, mumba_credential *result) {
    return mumba_web_cast(ctx, object, 0x800000b9u, 0, result);
}

/** `Credential.id`. Reads. */
static inline mumba_status mumba_credential_get_id(mumba_context *ctx, mumba_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `Credential.type`. Reads. */
static inline mumba_status mumba_credential_get_type(mumba_context *ctx, mumba_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `CredentialsContainer`. */
typedef mumba_handle mumba_credentials_container;

/** Gives `object` itself when it is of `CredentialsContainer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_credentials_container(
    mumba_context *ctx, mumba_handle object, mumba_credentials_container *result) {
    return mumba_web_cast(ctx, object, 0x800000bau, 0, result);
}

/** `CredentialsContainer.get`. Gives promise<`Credential` or none>. Deferred. */
static inline mumba_status mumba_credentials_container_get(
    mumba_context *ctx, mumba_credentials_container self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000aa6u, NULL, 0, result);
}

/** `CredentialsContainer.get`. Gives promise<`Credential` or none>. Deferred. */
static inline mumba_status mumba_credentials_container_get_with_options(
    mumba_context *ctx, mumba_credentials_container self, mumba_credential_request_options options,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `CredentialsContainer.store`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_credentials_container_store(
    mumba_context *ctx, mumba_credentials_container self, mumba_credential credential, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(credential);
    return mumba_invoke(ctx, self, 0x8000155du, argv, 1, result);
}

/** `CredentialsContainer.create`. Gives promise<`Credential` or none>. Deferred. */
static inline mumba_status mumba_credentials_container_create(
    mumba_context *ctx, mumba_credentials_container self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000076eu, NULL, 0, result);
}

/** `CredentialsContainer.create`. Gives promise<`Credential` or none>. Deferred. */
static inline mumba_status mumba_credentials_container_create_with_options(
    mumba_context *ctx, mumba_credentials_container self, mumba_credential_creation_options options,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000076eu, argv, 1, result);
}

/** `CredentialsContainer.preventSilentAccess`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_credentials_container_prevent_silent_access(
    mumba_context *ctx, mumba_credentials_container self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000119du, NULL, 0, result);
}

/** `FederatedCredential`. It is a `mumba_credential` too. */
typedef mumba_handle mumba_federated_credential;

/** Gives `object` itself when it is of `FederatedCredential`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_federated_credential(
    mumba_context *ctx, mumba_handle object, mumba_federated_credential *result) {
    return mumba_web_cast(ctx, object, 0x80000106u, 0, result);
}

/** `new FederatedCredential`. Deferred. */
static inline mumba_status mumba_federated_credential_new(
    mumba_context *ctx, mumba_federated_credential_init data, mumba_federated_credential *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(data);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000106u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `FederatedCredential.provider`. Reads. */
static inline mumba_status mumba_federated_credential_get_provider(
    mumba_context *ctx, mumba_federated_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011d1u, result);
}

/** `FederatedCredential.protocol`. Gives a string or none. Reads. */
static inline mumba_status mumba_federated_credential_get_protocol(
    mumba_context *ctx, mumba_federated_credential self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800011ceu, result);
}

/** `FederatedCredential.name`. Reads. */
static inline mumba_status mumba_federated_credential_get_name(
    mumba_context *ctx, mumba_federated_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `FederatedCredential.iconURL`. Reads. */
static inline mumba_status mumba_federated_credential_get_icon_url(
    mumba_context *ctx, mumba_federated_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bfdu, result);
}

/** `Navigator.credentials`. Deferred. */
static inline mumba_status mumba_navigator_get_credentials(
    mumba_context *ctx, mumba_navigator self, mumba_credentials_container *result) {
    return mumba_get_handle(ctx, self, 0x800007d7u, result);
}

/** `PasswordCredential`. It is a `mumba_credential` too. */
typedef mumba_handle mumba_password_credential;

/** Gives `object` itself when it is of `PasswordCredential`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_password_credential(
    mumba_context *ctx, mumba_handle object, mumba_password_credential *result) {
    return mumba_web_cast(ctx, object, 0x80000254u, 0, result);
}

/** `new PasswordCredential`. Deferred. */
static inline mumba_status mumba_password_credential_new_with_form(
    mumba_context *ctx, mumba_html_form_element form, mumba_password_credential *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(form);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000254u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PasswordCredential`. Deferred. */
static inline mumba_status mumba_password_credential_new_with_data(
    mumba_context *ctx, mumba_password_credential_data data, mumba_password_credential *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(data);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000254u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PasswordCredential.password`. Reads. */
static inline mumba_status mumba_password_credential_get_password(
    mumba_context *ctx, mumba_password_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010cdu, result);
}

/** `PasswordCredential.name`. Reads. */
static inline mumba_status mumba_password_credential_get_name(
    mumba_context *ctx, mumba_password_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PasswordCredential.iconURL`. Reads. */
static inline mumba_status mumba_password_credential_get_icon_url(
    mumba_context *ctx, mumba_password_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bfdu, result);
}

/** `CredentialCreationOptions`: an object with members. */
typedef mumba_handle mumba_credential_creation_options;

/** Makes a `CredentialCreationOptions` without members. Deferred. */
static inline mumba_status mumba_credential_creation_options_create(
    mumba_context *ctx, mumba_credential_creation_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CredentialCreationOptions.federated`. Deferred. */
static inline mumba_status mumba_credential_creation_options_set_federated(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_federated_credential_init value) {
    return mumba_set(ctx, self, 0x800009f6u, mumba_of_handle(value));
}

/** `CredentialCreationOptions.federated`. Gives `FederatedCredentialInit` or none. Reads. */
static inline mumba_status mumba_credential_creation_options_get_federated(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_federated_credential_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009f6u, result);
}

/** `CredentialCreationOptions.mediation`. Without it: "optional". Deferred. */
static inline mumba_status mumba_credential_creation_options_set_mediation(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_credential_mediation_requirement value) {
    return mumba_set(ctx, self, 0x80000e56u, mumba_of_name(value));
}

/** `CredentialCreationOptions.mediation`. Reads. */
static inline mumba_status mumba_credential_creation_options_get_mediation(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_credential_mediation_requirement *result) {
    return mumba_web_get_name(ctx, self, 0x80000e56u, result);
}

/** `CredentialCreationOptions.password`. Deferred. */
static inline mumba_status mumba_credential_creation_options_set_password_with_html_form_element(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_html_form_element value) {
    return mumba_set(ctx, self, 0x800010cdu, mumba_of_handle(value));
}

/** `CredentialCreationOptions.password`. Deferred. */
static inline mumba_status mumba_credential_creation_options_set_password_with_password_credential_data(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_password_credential_data value) {
    return mumba_set(ctx, self, 0x800010cdu, mumba_of_handle(value));
}

/** `CredentialCreationOptions.password`. Gives `PasswordCredentialData` or `HTMLFormElement` or none. Reads. */
static inline mumba_status mumba_credential_creation_options_get_password(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010cdu, result);
}

/** `CredentialCreationOptions.signal`. Deferred. */
static inline mumba_status mumba_credential_creation_options_set_signal(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `CredentialCreationOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_credential_creation_options_get_signal(
    mumba_context *ctx, mumba_credential_creation_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `CredentialData`: an object with members. It needs `id`. */
typedef mumba_handle mumba_credential_data;

/** Makes a `CredentialData` without members. Deferred. */
static inline mumba_status mumba_credential_data_create(mumba_context *ctx, mumba_credential_data *result) {
    return mumba_object_create(ctx, result);
}

/** `CredentialData.id`. Deferred. */
static inline mumba_status mumba_credential_data_set_id(
    mumba_context *ctx, mumba_credential_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `CredentialData.id`. Reads. */
static inline mumba_status mumba_credential_data_get_id(
    mumba_context *ctx, mumba_credential_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `CredentialRequestOptions`: an object with members. */
typedef mumba_handle mumba_credential_request_options;

/** Makes a `CredentialRequestOptions` without members. Deferred. */
static inline mumba_status mumba_credential_request_options_create(
    mumba_context *ctx, mumba_credential_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `CredentialRequestOptions.federated`. Deferred. */
static inline mumba_status mumba_credential_request_options_set_federated(
    mumba_context *ctx, mumba_credential_request_options self, mumba_federated_credential_request_options value) {
    return mumba_set(ctx, self, 0x800009f6u, mumba_of_handle(value));
}

/** `CredentialRequestOptions.federated`. Gives `FederatedCredentialRequestOptions` or none. Reads. */
static inline mumba_status mumba_credential_request_options_get_federated(
    mumba_context *ctx, mumba_credential_request_options self, mumba_federated_credential_request_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009f6u, result);
}

/** `CredentialRequestOptions.mediation`. Without it: "optional". Deferred. */
static inline mumba_status mumba_credential_request_options_set_mediation(
    mumba_context *ctx, mumba_credential_request_options self, mumba_credential_mediation_requirement value) {
    return mumba_set(ctx, self, 0x80000e56u, mumba_of_name(value));
}

/** `CredentialRequestOptions.mediation`. Reads. */
static inline mumba_status mumba_credential_request_options_get_mediation(
    mumba_context *ctx, mumba_credential_request_options self, mumba_credential_mediation_requirement *result) {
    return mumba_web_get_name(ctx, self, 0x80000e56u, result);
}

/** `CredentialRequestOptions.password`. Without it: false. Deferred. */
static inline mumba_status mumba_credential_request_options_set_password(
    mumba_context *ctx, mumba_credential_request_options self, bool value) {
    return mumba_set(ctx, self, 0x800010cdu, mumba_of_bool(value));
}

/** `CredentialRequestOptions.password`. Reads. */
static inline mumba_status mumba_credential_request_options_get_password(
    mumba_context *ctx, mumba_credential_request_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010cdu, result);
}

/** `CredentialRequestOptions.signal`. Deferred. */
static inline mumba_status mumba_credential_request_options_set_signal(
    mumba_context *ctx, mumba_credential_request_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `CredentialRequestOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_credential_request_options_get_signal(
    mumba_context *ctx, mumba_credential_request_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `CredentialRequestOptions.uiMode`. Deferred. */
static inline mumba_status mumba_credential_request_options_set_ui_mode(
    mumba_context *ctx, mumba_credential_request_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001688u, mumba_of_string(value));
}

/** `CredentialRequestOptions.uiMode`. Reads. */
static inline mumba_status mumba_credential_request_options_get_ui_mode(
    mumba_context *ctx, mumba_credential_request_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001688u, result);
}

/**
 * `FederatedCredentialInit`: an object with members. Those of `mumba_credential_data` are for it too. It needs
 * `origin`, `provider`.
 */
typedef mumba_handle mumba_federated_credential_init;

/** Makes a `FederatedCredentialInit` without members. Deferred. */
static inline mumba_status mumba_federated_credential_init_create(
    mumba_context *ctx, mumba_federated_credential_init *result) {
    return mumba_object_create(ctx, result);
}

/** `FederatedCredentialInit.iconURL`. Deferred. */
static inline mumba_status mumba_federated_credential_init_set_icon_url(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bfdu, mumba_of_string(value));
}

/** `FederatedCredentialInit.iconURL`. Reads. */
static inline mumba_status mumba_federated_credential_init_get_icon_url(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bfdu, result);
}

/** `FederatedCredentialInit.name`. Deferred. */
static inline mumba_status mumba_federated_credential_init_set_name(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `FederatedCredentialInit.name`. Reads. */
static inline mumba_status mumba_federated_credential_init_get_name(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `FederatedCredentialInit.origin`. Deferred. */
static inline mumba_status mumba_federated_credential_init_set_origin(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001075u, mumba_of_string(value));
}

/** `FederatedCredentialInit.origin`. Reads. */
static inline mumba_status mumba_federated_credential_init_get_origin(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001075u, result);
}

/** `FederatedCredentialInit.protocol`. Deferred. */
static inline mumba_status mumba_federated_credential_init_set_protocol(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011ceu, mumba_of_string(value));
}

/** `FederatedCredentialInit.protocol`. Reads. */
static inline mumba_status mumba_federated_credential_init_get_protocol(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `FederatedCredentialInit.provider`. Deferred. */
static inline mumba_status mumba_federated_credential_init_set_provider(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011d1u, mumba_of_string(value));
}

/** `FederatedCredentialInit.provider`. Reads. */
static inline mumba_status mumba_federated_credential_init_get_provider(
    mumba_context *ctx, mumba_federated_credential_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011d1u, result);
}

/** `FederatedCredentialRequestOptions`: an object with members. */
typedef mumba_handle mumba_federated_credential_request_options;

/** Makes a `FederatedCredentialRequestOptions` without members. Deferred. */
static inline mumba_status mumba_federated_credential_request_options_create(
    mumba_context *ctx, mumba_federated_credential_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `FederatedCredentialRequestOptions.protocols`. Deferred. */
static inline mumba_status mumba_federated_credential_request_options_set_protocols(
    mumba_context *ctx, mumba_federated_credential_request_options self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800011d0u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `FederatedCredentialRequestOptions.protocols`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_federated_credential_request_options_get_protocols(
    mumba_context *ctx, mumba_federated_credential_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011d0u, result);
}

/** `FederatedCredentialRequestOptions.providers`. Deferred. */
static inline mumba_status mumba_federated_credential_request_options_set_providers(
    mumba_context *ctx, mumba_federated_credential_request_options self, const mumba_string *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800011d3u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `FederatedCredentialRequestOptions.providers`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_federated_credential_request_options_get_providers(
    mumba_context *ctx, mumba_federated_credential_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011d3u, result);
}

/**
 * `PasswordCredentialData`: an object with members. Those of `mumba_credential_data` are for it too. It needs
 * `origin`, `password`.
 */
typedef mumba_handle mumba_password_credential_data;

/** Makes a `PasswordCredentialData` without members. Deferred. */
static inline mumba_status mumba_password_credential_data_create(
    mumba_context *ctx, mumba_password_credential_data *result) {
    return mumba_object_create(ctx, result);
}

/** `PasswordCredentialData.iconURL`. Deferred. */
static inline mumba_status mumba_password_credential_data_set_icon_url(
    mumba_context *ctx, mumba_password_credential_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bfdu, mumba_of_string(value));
}

/** `PasswordCredentialData.iconURL`. Reads. */
static inline mumba_status mumba_password_credential_data_get_icon_url(
    mumba_context *ctx, mumba_password_credential_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bfdu, result);
}

/** `PasswordCredentialData.name`. Deferred. */
static inline mumba_status mumba_password_credential_data_set_name(
    mumba_context *ctx, mumba_password_credential_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `PasswordCredentialData.name`. Reads. */
static inline mumba_status mumba_password_credential_data_get_name(
    mumba_context *ctx, mumba_password_credential_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PasswordCredentialData.origin`. Deferred. */
static inline mumba_status mumba_password_credential_data_set_origin(
    mumba_context *ctx, mumba_password_credential_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001075u, mumba_of_string(value));
}

/** `PasswordCredentialData.origin`. Reads. */
static inline mumba_status mumba_password_credential_data_get_origin(
    mumba_context *ctx, mumba_password_credential_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001075u, result);
}

/** `PasswordCredentialData.password`. Deferred. */
static inline mumba_status mumba_password_credential_data_set_password(
    mumba_context *ctx, mumba_password_credential_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010cdu, mumba_of_string(value));
}

/** `PasswordCredentialData.password`. Reads. */
static inline mumba_status mumba_password_credential_data_get_password(
    mumba_context *ctx, mumba_password_credential_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010cdu, result);
}

#endif /* MUMBA_WEB_CREDENTIAL_MANAGEMENT_H */
