/**
 * @file secure-payment-confirmation.h
 * Secure Payment Confirmation: <https://w3c.github.io/secure-payment-confirmation/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SECURE_PAYMENT_CONFIRMATION_H
#define MUMBA_WEB_SECURE_PAYMENT_CONFIRMATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_authentication_extensions_client_inputs;
typedef mumba_handle mumba_authentication_extensions_client_outputs;
typedef mumba_handle mumba_authentication_extensions_payment_inputs;
typedef mumba_handle mumba_authentication_extensions_payment_outputs;
typedef mumba_handle mumba_browser_bound_signature;
typedef mumba_handle mumba_collected_client_additional_payment_data;
typedef mumba_handle mumba_collected_client_additional_payment_registration_data;
typedef mumba_handle mumba_collected_client_payment_data;
typedef mumba_handle mumba_payment_credential_instrument;
typedef mumba_handle mumba_payment_currency_amount;
typedef mumba_handle mumba_payment_entity_logo;
typedef mumba_handle mumba_payment_request;
typedef mumba_handle mumba_public_key_credential_parameters;
typedef mumba_handle mumba_secure_payment_confirmation_request;
typedef mumba_name mumba_secure_payment_confirmation_availability;

/** `SecurePaymentConfirmationAvailability`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_secure_payment_confirmation_availability;

/** "available" */
#define MUMBA_SECURE_PAYMENT_CONFIRMATION_AVAILABILITY_AVAILABLE \
    ((mumba_secure_payment_confirmation_availability)0x80000555u)
/** "unavailable-unknown-reason" */
#define MUMBA_SECURE_PAYMENT_CONFIRMATION_AVAILABILITY_UNAVAILABLE_UNKNOWN_REASON \
    ((mumba_secure_payment_confirmation_availability)0x8000169bu)
/** "unavailable-feature-not-enabled" */
#define MUMBA_SECURE_PAYMENT_CONFIRMATION_AVAILABILITY_UNAVAILABLE_FEATURE_NOT_ENABLED \
    ((mumba_secure_payment_confirmation_availability)0x80001698u)
/** "unavailable-no-permission-policy" */
#define MUMBA_SECURE_PAYMENT_CONFIRMATION_AVAILABILITY_UNAVAILABLE_NO_PERMISSION_POLICY \
    ((mumba_secure_payment_confirmation_availability)0x80001699u)
/** "unavailable-no-user-verifying-platform-authenticator" */
#define MUMBA_SECURE_PAYMENT_CONFIRMATION_AVAILABILITY_UNAVAILABLE_NO_USER_VERIFYING_PLATFORM_AUTHENTICATOR \
    ((mumba_secure_payment_confirmation_availability)0x8000169au)

/**
 * `PaymentRequest.securePaymentConfirmationAvailability`. Gives promise<`SecurePaymentConfirmationAvailability`>.
 * Deferred.
 */
static inline mumba_status mumba_payment_request_secure_payment_confirmation_availability(
    mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000258u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800013d8u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `AuthenticationExtensionsClientInputs.payment`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_inputs_set_payment(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self,
    mumba_authentication_extensions_payment_inputs value) {
    return mumba_set(ctx, self, 0x800010e7u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientInputs.payment`. Gives `AuthenticationExtensionsPaymentInputs` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_inputs_get_payment(
    mumba_context *ctx, mumba_authentication_extensions_client_inputs self,
    mumba_authentication_extensions_payment_inputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010e7u, result);
}

/** `AuthenticationExtensionsClientOutputs.payment`. Deferred. */
static inline mumba_status mumba_authentication_extensions_client_outputs_set_payment(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self,
    mumba_authentication_extensions_payment_outputs value) {
    return mumba_set(ctx, self, 0x800010e7u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsClientOutputs.payment`. Gives `AuthenticationExtensionsPaymentOutputs` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_client_outputs_get_payment(
    mumba_context *ctx, mumba_authentication_extensions_client_outputs self,
    mumba_authentication_extensions_payment_outputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010e7u, result);
}

/** `AuthenticationExtensionsPaymentInputs`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_payment_inputs;

/** Makes a `AuthenticationExtensionsPaymentInputs` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_create(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsPaymentInputs.browserBoundPubKeyCredParams`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_browser_bound_pub_key_cred_params(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self,
    const mumba_public_key_credential_parameters *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800005eau, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/**
 * `AuthenticationExtensionsPaymentInputs.browserBoundPubKeyCredParams`. Gives
 * sequence<`PublicKeyCredentialParameters`> or none. Reads.
 */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_browser_bound_pub_key_cred_params(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005eau, result);
}

/** `AuthenticationExtensionsPaymentInputs.instrument`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_instrument(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self,
    mumba_payment_credential_instrument value) {
    return mumba_set(ctx, self, 0x80000c8fu, mumba_of_handle(value));
}

/** `AuthenticationExtensionsPaymentInputs.instrument`. Gives `PaymentCredentialInstrument` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_instrument(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self,
    mumba_payment_credential_instrument *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c8fu, result);
}

/** `AuthenticationExtensionsPaymentInputs.isPayment`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_is_payment(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, bool value) {
    return mumba_set(ctx, self, 0x80000cd5u, mumba_of_bool(value));
}

/** `AuthenticationExtensionsPaymentInputs.isPayment`. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_is_payment(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cd5u, result);
}

/** `AuthenticationExtensionsPaymentInputs.payeeName`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_payee_name(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010deu, mumba_of_string(value));
}

/** `AuthenticationExtensionsPaymentInputs.payeeName`. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_payee_name(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010deu, result);
}

/** `AuthenticationExtensionsPaymentInputs.payeeOrigin`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_payee_origin(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010dfu, mumba_of_string(value));
}

/** `AuthenticationExtensionsPaymentInputs.payeeOrigin`. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_payee_origin(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010dfu, result);
}

/** `AuthenticationExtensionsPaymentInputs.paymentEntitiesLogos`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_payment_entities_logos(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, const mumba_payment_entity_logo *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800010e8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `AuthenticationExtensionsPaymentInputs.paymentEntitiesLogos`. Gives sequence<`PaymentEntityLogo`> or none. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_payment_entities_logos(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010e8u, result);
}

/** `AuthenticationExtensionsPaymentInputs.rpId`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_rp_id(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000136fu, mumba_of_string(value));
}

/** `AuthenticationExtensionsPaymentInputs.rpId`. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_rp_id(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000136fu, result);
}

/** `AuthenticationExtensionsPaymentInputs.topOrigin`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_top_origin(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001640u, mumba_of_string(value));
}

/** `AuthenticationExtensionsPaymentInputs.topOrigin`. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_top_origin(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001640u, result);
}

/** `AuthenticationExtensionsPaymentInputs.total`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_set_total(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_payment_currency_amount value) {
    return mumba_set(ctx, self, 0x80001643u, mumba_of_handle(value));
}

/** `AuthenticationExtensionsPaymentInputs.total`. Gives `PaymentCurrencyAmount` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_inputs_get_total(
    mumba_context *ctx, mumba_authentication_extensions_payment_inputs self, mumba_payment_currency_amount *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001643u, result);
}

/** `AuthenticationExtensionsPaymentOutputs`: an object with members. */
typedef mumba_handle mumba_authentication_extensions_payment_outputs;

/** Makes a `AuthenticationExtensionsPaymentOutputs` without members. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_outputs_create(
    mumba_context *ctx, mumba_authentication_extensions_payment_outputs *result) {
    return mumba_object_create(ctx, result);
}

/** `AuthenticationExtensionsPaymentOutputs.browserBoundSignature`. Deferred. */
static inline mumba_status mumba_authentication_extensions_payment_outputs_set_browser_bound_signature(
    mumba_context *ctx, mumba_authentication_extensions_payment_outputs self, mumba_browser_bound_signature value) {
    return mumba_set(ctx, self, 0x800005ecu, mumba_of_handle(value));
}

/** `AuthenticationExtensionsPaymentOutputs.browserBoundSignature`. Gives `BrowserBoundSignature` or none. Reads. */
static inline mumba_status mumba_authentication_extensions_payment_outputs_get_browser_bound_signature(
    mumba_context *ctx, mumba_authentication_extensions_payment_outputs self, mumba_browser_bound_signature *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005ecu, result);
}

/** `BrowserBoundSignature`: an object with members. It needs `signature`. */
typedef mumba_handle mumba_browser_bound_signature;

/** Makes a `BrowserBoundSignature` without members. Deferred. */
static inline mumba_status mumba_browser_bound_signature_create(
    mumba_context *ctx, mumba_browser_bound_signature *result) {
    return mumba_object_create(ctx, result);
}

/** `BrowserBoundSignature.signature`. Deferred. */
static inline mumba_status mumba_browser_bound_signature_set_signature(
    mumba_context *ctx, mumba_browser_bound_signature self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x800014a5u, mumba_of_handle(value));
}

/** `BrowserBoundSignature.signature`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_browser_bound_signature_get_signature(
    mumba_context *ctx, mumba_browser_bound_signature self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800014a5u, result);
}

/**
 * `CollectedClientAdditionalPaymentData`: an object with members. It needs `instrument`, `rpId`, `topOrigin`,
 * `total`.
 */
typedef mumba_handle mumba_collected_client_additional_payment_data;

/** Makes a `CollectedClientAdditionalPaymentData` without members. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_create(
    mumba_context *ctx, mumba_collected_client_additional_payment_data *result) {
    return mumba_object_create(ctx, result);
}

/** `CollectedClientAdditionalPaymentData.browserBoundPublicKey`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_set_browser_bound_public_key(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005ebu, mumba_of_string(value));
}

/** `CollectedClientAdditionalPaymentData.browserBoundPublicKey`. Reads. */
static inline mumba_status mumba_collected_client_additional_payment_data_get_browser_bound_public_key(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005ebu, result);
}

/** `CollectedClientAdditionalPaymentData.instrument`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_set_instrument(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self,
    mumba_payment_credential_instrument value) {
    return mumba_set(ctx, self, 0x80000c8fu, mumba_of_handle(value));
}

/** `CollectedClientAdditionalPaymentData.instrument`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_get_instrument(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self,
    mumba_payment_credential_instrument *result) {
    return mumba_get_handle(ctx, self, 0x80000c8fu, result);
}

/** `CollectedClientAdditionalPaymentData.payeeName`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_set_payee_name(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010deu, mumba_of_string(value));
}

/** `CollectedClientAdditionalPaymentData.payeeName`. Reads. */
static inline mumba_status mumba_collected_client_additional_payment_data_get_payee_name(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010deu, result);
}

/** `CollectedClientAdditionalPaymentData.payeeOrigin`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_set_payee_origin(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010dfu, mumba_of_string(value));
}

/** `CollectedClientAdditionalPaymentData.payeeOrigin`. Reads. */
static inline mumba_status mumba_collected_client_additional_payment_data_get_payee_origin(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010dfu, result);
}

/** `CollectedClientAdditionalPaymentData.paymentEntitiesLogos`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_set_payment_entities_logos(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, const mumba_payment_entity_logo *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800010e8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `CollectedClientAdditionalPaymentData.paymentEntitiesLogos`. Gives sequence<`PaymentEntityLogo`> or none. Reads. */
static inline mumba_status mumba_collected_client_additional_payment_data_get_payment_entities_logos(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010e8u, result);
}

/** `CollectedClientAdditionalPaymentData.rpId`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_set_rp_id(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000136fu, mumba_of_string(value));
}

/** `CollectedClientAdditionalPaymentData.rpId`. Reads. */
static inline mumba_status mumba_collected_client_additional_payment_data_get_rp_id(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000136fu, result);
}

/** `CollectedClientAdditionalPaymentData.topOrigin`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_set_top_origin(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001640u, mumba_of_string(value));
}

/** `CollectedClientAdditionalPaymentData.topOrigin`. Reads. */
static inline mumba_status mumba_collected_client_additional_payment_data_get_top_origin(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001640u, result);
}

/** `CollectedClientAdditionalPaymentData.total`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_set_total(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_payment_currency_amount value) {
    return mumba_set(ctx, self, 0x80001643u, mumba_of_handle(value));
}

/** `CollectedClientAdditionalPaymentData.total`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_data_get_total(
    mumba_context *ctx, mumba_collected_client_additional_payment_data self, mumba_payment_currency_amount *result) {
    return mumba_get_handle(ctx, self, 0x80001643u, result);
}

/** `CollectedClientAdditionalPaymentRegistrationData`: an object with members. */
typedef mumba_handle mumba_collected_client_additional_payment_registration_data;

/** Makes a `CollectedClientAdditionalPaymentRegistrationData` without members. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_registration_data_create(
    mumba_context *ctx, mumba_collected_client_additional_payment_registration_data *result) {
    return mumba_object_create(ctx, result);
}

/** `CollectedClientAdditionalPaymentRegistrationData.browserBoundPublicKey`. Deferred. */
static inline mumba_status mumba_collected_client_additional_payment_registration_data_set_browser_bound_public_key(
    mumba_context *ctx, mumba_collected_client_additional_payment_registration_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005ebu, mumba_of_string(value));
}

/** `CollectedClientAdditionalPaymentRegistrationData.browserBoundPublicKey`. Reads. */
static inline mumba_status mumba_collected_client_additional_payment_registration_data_get_browser_bound_public_key(
    mumba_context *ctx, mumba_collected_client_additional_payment_registration_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005ebu, result);
}

/**
 * `CollectedClientPaymentData`: an object with members. Those of `mumba_collected_client_data` are for it too. It
 * needs `payment`.
 */
typedef mumba_handle mumba_collected_client_payment_data;

/** Makes a `CollectedClientPaymentData` without members. Deferred. */
static inline mumba_status mumba_collected_client_payment_data_create(
    mumba_context *ctx, mumba_collected_client_payment_data *result) {
    return mumba_object_create(ctx, result);
}

/** `CollectedClientPaymentData.payment`. Deferred. */
static inline mumba_status mumba_collected_client_payment_data_set_payment_with_collected_client_additional_payment_data(
    mumba_context *ctx, mumba_collected_client_payment_data self,
    mumba_collected_client_additional_payment_data value) {
    return mumba_set(ctx, self, 0x800010e7u, mumba_of_handle(value));
}

/** `CollectedClientPaymentData.payment`. Deferred. */
static inline mumba_status mumba_collected_client_payment_data_set_payment_with_collected_client_additional_payment_registration_data(
    mumba_context *ctx, mumba_collected_client_payment_data self,
    mumba_collected_client_additional_payment_registration_data value) {
    return mumba_set(ctx, self, 0x800010e7u, mumba_of_handle(value));
}

/**
 * `CollectedClientPaymentData.payment`. Gives `CollectedClientAdditionalPaymentData` or
 * `CollectedClientAdditionalPaymentRegistrationData`. Deferred.
 */
static inline mumba_status mumba_collected_client_payment_data_get_payment(
    mumba_context *ctx, mumba_collected_client_payment_data self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800010e7u, result);
}

/** `PaymentCredentialInstrument`: an object with members. It needs `displayName`, `icon`. */
typedef mumba_handle mumba_payment_credential_instrument;

/** Makes a `PaymentCredentialInstrument` without members. Deferred. */
static inline mumba_status mumba_payment_credential_instrument_create(
    mumba_context *ctx, mumba_payment_credential_instrument *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentCredentialInstrument.details`. Deferred. */
static inline mumba_status mumba_payment_credential_instrument_set_details(
    mumba_context *ctx, mumba_payment_credential_instrument self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008a1u, mumba_of_string(value));
}

/** `PaymentCredentialInstrument.details`. Reads. */
static inline mumba_status mumba_payment_credential_instrument_get_details(
    mumba_context *ctx, mumba_payment_credential_instrument self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008a1u, result);
}

/** `PaymentCredentialInstrument.displayName`. Deferred. */
static inline mumba_status mumba_payment_credential_instrument_set_display_name(
    mumba_context *ctx, mumba_payment_credential_instrument self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008dfu, mumba_of_string(value));
}

/** `PaymentCredentialInstrument.displayName`. Reads. */
static inline mumba_status mumba_payment_credential_instrument_get_display_name(
    mumba_context *ctx, mumba_payment_credential_instrument self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008dfu, result);
}

/** `PaymentCredentialInstrument.icon`. Deferred. */
static inline mumba_status mumba_payment_credential_instrument_set_icon(
    mumba_context *ctx, mumba_payment_credential_instrument self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bfbu, mumba_of_string(value));
}

/** `PaymentCredentialInstrument.icon`. Reads. */
static inline mumba_status mumba_payment_credential_instrument_get_icon(
    mumba_context *ctx, mumba_payment_credential_instrument self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bfbu, result);
}

/** `PaymentCredentialInstrument.iconMustBeShown`. Without it: true. Deferred. */
static inline mumba_status mumba_payment_credential_instrument_set_icon_must_be_shown(
    mumba_context *ctx, mumba_payment_credential_instrument self, bool value) {
    return mumba_set(ctx, self, 0x80000bfcu, mumba_of_bool(value));
}

/** `PaymentCredentialInstrument.iconMustBeShown`. Reads. */
static inline mumba_status mumba_payment_credential_instrument_get_icon_must_be_shown(
    mumba_context *ctx, mumba_payment_credential_instrument self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bfcu, result);
}

/** `PaymentEntityLogo`: an object with members. It needs `label`, `url`. */
typedef mumba_handle mumba_payment_entity_logo;

/** Makes a `PaymentEntityLogo` without members. Deferred. */
static inline mumba_status mumba_payment_entity_logo_create(mumba_context *ctx, mumba_payment_entity_logo *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentEntityLogo.label`. Deferred. */
static inline mumba_status mumba_payment_entity_logo_set_label(
    mumba_context *ctx, mumba_payment_entity_logo self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `PaymentEntityLogo.label`. Reads. */
static inline mumba_status mumba_payment_entity_logo_get_label(
    mumba_context *ctx, mumba_payment_entity_logo self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `PaymentEntityLogo.url`. Deferred. */
static inline mumba_status mumba_payment_entity_logo_set_url(
    mumba_context *ctx, mumba_payment_entity_logo self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_of_string(value));
}

/** `PaymentEntityLogo.url`. Reads. */
static inline mumba_status mumba_payment_entity_logo_get_url(
    mumba_context *ctx, mumba_payment_entity_logo self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/**
 * `SecurePaymentConfirmationRequest`: an object with members. It needs `challenge`, `credentialIds`, `instrument`,
 * `rpId`.
 */
typedef mumba_handle mumba_secure_payment_confirmation_request;

/** Makes a `SecurePaymentConfirmationRequest` without members. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_create(
    mumba_context *ctx, mumba_secure_payment_confirmation_request *result) {
    return mumba_object_create(ctx, result);
}

/** `SecurePaymentConfirmationRequest.browserBoundPubKeyCredParams`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_browser_bound_pub_key_cred_params(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self,
    const mumba_public_key_credential_parameters *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800005eau, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/**
 * `SecurePaymentConfirmationRequest.browserBoundPubKeyCredParams`. Gives sequence<`PublicKeyCredentialParameters`> or
 * none. Reads.
 */
static inline mumba_status mumba_secure_payment_confirmation_request_get_browser_bound_pub_key_cred_params(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005eau, result);
}

/**
 * `SecurePaymentConfirmationRequest.challenge`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_secure_payment_confirmation_request_set_challenge(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000640u, mumba_of_handle(value));
}

/**
 * `SecurePaymentConfirmationRequest.challenge`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_secure_payment_confirmation_request_get_challenge(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000640u, result);
}

/**
 * `SecurePaymentConfirmationRequest.credentialIds`. `value`: sequence<`ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`>. Deferred.
 */
static inline mumba_status mumba_secure_payment_confirmation_request_set_credential_ids(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, const mumba_object *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800007d4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/**
 * `SecurePaymentConfirmationRequest.credentialIds`. Gives sequence<`ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`>. Deferred.
 */
static inline mumba_status mumba_secure_payment_confirmation_request_get_credential_ids(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800007d4u, result);
}

/** `SecurePaymentConfirmationRequest.extensions`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_extensions(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self,
    mumba_authentication_extensions_client_inputs value) {
    return mumba_set(ctx, self, 0x800009d6u, mumba_of_handle(value));
}

/** `SecurePaymentConfirmationRequest.extensions`. Gives `AuthenticationExtensionsClientInputs` or none. Reads. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_extensions(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self,
    mumba_authentication_extensions_client_inputs *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009d6u, result);
}

/** `SecurePaymentConfirmationRequest.instrument`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_instrument(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_payment_credential_instrument value) {
    return mumba_set(ctx, self, 0x80000c8fu, mumba_of_handle(value));
}

/** `SecurePaymentConfirmationRequest.instrument`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_instrument(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_payment_credential_instrument *result) {
    return mumba_get_handle(ctx, self, 0x80000c8fu, result);
}

/** `SecurePaymentConfirmationRequest.locale`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_locale(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d8au, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `SecurePaymentConfirmationRequest.locale`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_locale(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d8au, result);
}

/** `SecurePaymentConfirmationRequest.payeeName`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_payee_name(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010deu, mumba_of_string(value));
}

/** `SecurePaymentConfirmationRequest.payeeName`. Reads. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_payee_name(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010deu, result);
}

/** `SecurePaymentConfirmationRequest.payeeOrigin`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_payee_origin(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010dfu, mumba_of_string(value));
}

/** `SecurePaymentConfirmationRequest.payeeOrigin`. Reads. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_payee_origin(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010dfu, result);
}

/** `SecurePaymentConfirmationRequest.paymentEntitiesLogos`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_payment_entities_logos(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, const mumba_payment_entity_logo *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800010e8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `SecurePaymentConfirmationRequest.paymentEntitiesLogos`. Gives sequence<`PaymentEntityLogo`> or none. Reads. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_payment_entities_logos(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010e8u, result);
}

/** `SecurePaymentConfirmationRequest.rpId`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_rp_id(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000136fu, mumba_of_string(value));
}

/** `SecurePaymentConfirmationRequest.rpId`. Reads. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_rp_id(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000136fu, result);
}

/** `SecurePaymentConfirmationRequest.showOptOut`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_show_opt_out(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, bool value) {
    return mumba_set(ctx, self, 0x80001497u, mumba_of_bool(value));
}

/** `SecurePaymentConfirmationRequest.showOptOut`. Reads. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_show_opt_out(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001497u, result);
}

/** `SecurePaymentConfirmationRequest.timeout`. Deferred. */
static inline mumba_status mumba_secure_payment_confirmation_request_set_timeout(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001616u, mumba_of_number((double)value));
}

/** `SecurePaymentConfirmationRequest.timeout`. Reads. */
static inline mumba_status mumba_secure_payment_confirmation_request_get_timeout(
    mumba_context *ctx, mumba_secure_payment_confirmation_request self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001616u, result);
}

#endif /* MUMBA_WEB_SECURE_PAYMENT_CONFIRMATION_H */
