/**
 * @file web-based-payment-handler.h
 * Web-based Payment Handler API: <https://w3c.github.io/web-based-payment-handler/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEB_BASED_PAYMENT_HANDLER_H
#define MUMBA_WEB_WEB_BASED_PAYMENT_HANDLER_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_address_errors;
typedef mumba_handle mumba_address_init;
typedef mumba_handle mumba_can_make_payment_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_payment_currency_amount;
typedef mumba_handle mumba_payment_details_modifier;
typedef mumba_handle mumba_payment_handler_response;
typedef mumba_handle mumba_payment_manager;
typedef mumba_handle mumba_payment_method_data;
typedef mumba_handle mumba_payment_options;
typedef mumba_handle mumba_payment_request_details_update;
typedef mumba_handle mumba_payment_request_event;
typedef mumba_handle mumba_payment_request_event_init;
typedef mumba_handle mumba_payment_shipping_option;
typedef mumba_handle mumba_service_worker_global_scope;
typedef mumba_handle mumba_service_worker_registration;
typedef mumba_handle mumba_window_client;
typedef mumba_name mumba_payment_delegation;

/** `PaymentDelegation`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_payment_delegation;

/** "shippingAddress" */
#define MUMBA_PAYMENT_DELEGATION_SHIPPING_ADDRESS ((mumba_payment_delegation)0x8000148au)
/** "payerName" */
#define MUMBA_PAYMENT_DELEGATION_PAYER_NAME ((mumba_payment_delegation)0x800010e3u)
/** "payerPhone" */
#define MUMBA_PAYMENT_DELEGATION_PAYER_PHONE ((mumba_payment_delegation)0x800010e4u)
/** "payerEmail" */
#define MUMBA_PAYMENT_DELEGATION_PAYER_EMAIL ((mumba_payment_delegation)0x800010e1u)

/** `CanMakePaymentEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_can_make_payment_event;

/** Gives `object` itself when it is of `CanMakePaymentEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_can_make_payment_event(
    mumba_context *ctx, mumba_handle object, mumba_can_make_payment_event *result) {
    return mumba_web_cast(ctx, object, 0x80000098u, 0, result);
}

/** `new CanMakePaymentEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_can_make_payment_event_new(
    mumba_context *ctx, mumba_string type, mumba_can_make_payment_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000098u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `CanMakePaymentEvent.respondWith`. `can_make_payment_response`: promise<a boolean>. Deferred. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_can_make_payment_event_respond_with(
    mumba_context *ctx, mumba_can_make_payment_event self, mumba_promise can_make_payment_response) {
    return mumba_call_plain(
        ctx, self, 0x80001305u, 03u, can_make_payment_response, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `PaymentManager`. */
typedef mumba_handle mumba_payment_manager;

/** Gives `object` itself when it is of `PaymentManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_payment_manager(
    mumba_context *ctx, mumba_handle object, mumba_payment_manager *result) {
    return mumba_web_cast(ctx, object, 0x80000256u, 0, result);
}

/** `PaymentManager.userHint`. Reads. */
static inline mumba_status mumba_payment_manager_get_user_hint(
    mumba_context *ctx, mumba_payment_manager self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000173au, result);
}

/** `PaymentManager.userHint`. Deferred. */
static inline mumba_status mumba_payment_manager_set_user_hint(
    mumba_context *ctx, mumba_payment_manager self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000173au, mumba_of_string(value));
}

/** `PaymentManager.enableDelegations`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_payment_manager_enable_delegations(
    mumba_context *ctx, mumba_payment_manager self, const mumba_payment_delegation *delegations,
    size_t delegations_count, mumba_promise *result) {
    mumba_handle delegations_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_name(ctx, delegations, delegations_count, &delegations_array);
    argv[0] = mumba_web_of_nullable(delegations_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000095eu, argv, 1, result);
    if (delegations_array) mumba_release(ctx, delegations_array);
    return status;
}

/** `PaymentRequestEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_payment_request_event;

/** Gives `object` itself when it is of `PaymentRequestEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_payment_request_event(
    mumba_context *ctx, mumba_handle object, mumba_payment_request_event *result) {
    return mumba_web_cast(ctx, object, 0x80000259u, 0, result);
}

/** `new PaymentRequestEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_payment_request_event_new(
    mumba_context *ctx, mumba_string type, mumba_payment_request_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000259u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PaymentRequestEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_payment_request_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_payment_request_event_init event_init_dict,
    mumba_payment_request_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000259u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PaymentRequestEvent.topOrigin`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_payment_request_event_get_top_origin(
    mumba_context *ctx, mumba_payment_request_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001640u, result);
}

/** `PaymentRequestEvent.paymentRequestOrigin`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_payment_request_event_get_payment_request_origin(
    mumba_context *ctx, mumba_payment_request_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010eeu, result);
}

/** `PaymentRequestEvent.paymentRequestId`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_payment_request_event_get_payment_request_id(
    mumba_context *ctx, mumba_payment_request_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010edu, result);
}

/**
 * `PaymentRequestEvent.methodData`. Gives frozen array<`PaymentMethodData`>. Deferred. Not in windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_get_method_data(
    mumba_context *ctx, mumba_payment_request_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000e63u, result);
}

/** `PaymentRequestEvent.total`. Gives an object. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_payment_request_event_get_total(
    mumba_context *ctx, mumba_payment_request_event self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001643u, result);
}

/**
 * `PaymentRequestEvent.modifiers`. Gives frozen array<`PaymentDetailsModifier`>. Deferred. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_get_modifiers(
    mumba_context *ctx, mumba_payment_request_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000e99u, result);
}

/** `PaymentRequestEvent.paymentOptions`. Gives an object or none. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_payment_request_event_get_payment_options(
    mumba_context *ctx, mumba_payment_request_event self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010ecu, result);
}

/**
 * `PaymentRequestEvent.paymentOptions`. Gives an object. Deferred: what the handle holds may turn out to be null. Not
 * in windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_get_payment_options_deferred(
    mumba_context *ctx, mumba_payment_request_event self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800010ecu, result);
}

/**
 * `PaymentRequestEvent.shippingOptions`. Gives frozen array<`PaymentShippingOption`> or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_get_shipping_options(
    mumba_context *ctx, mumba_payment_request_event self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148du, result);
}

/**
 * `PaymentRequestEvent.shippingOptions`. Gives frozen array<`PaymentShippingOption`>. Deferred: what the handle holds
 * may turn out to be null. Not in windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_get_shipping_options_deferred(
    mumba_context *ctx, mumba_payment_request_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000148du, result);
}

/** `PaymentRequestEvent.openWindow`. Gives promise<`WindowClient` or none>. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_payment_request_event_open_window(
    mumba_context *ctx, mumba_payment_request_event self, mumba_string url, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    return mumba_invoke(ctx, self, 0x80001058u, argv, 1, result);
}

/**
 * `PaymentRequestEvent.changePaymentMethod`. Gives promise<`PaymentRequestDetailsUpdate` or none>. Deferred. Not in
 * windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_change_payment_method(
    mumba_context *ctx, mumba_payment_request_event self, mumba_string method_name, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(method_name);
    return mumba_invoke(ctx, self, 0x80000643u, argv, 1, result);
}

/**
 * `PaymentRequestEvent.changePaymentMethod`. `method_details` may be none. Gives
 * promise<`PaymentRequestDetailsUpdate` or none>. Deferred. Not in windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_change_payment_method_with_method_details(
    mumba_context *ctx, mumba_payment_request_event self, mumba_string method_name, mumba_object method_details,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(method_name);
    argv[1] = mumba_web_of_nullable(method_details);
    return mumba_invoke(ctx, self, 0x80000643u, argv, 2, result);
}

/**
 * `PaymentRequestEvent.changeShippingAddress`. Gives promise<`PaymentRequestDetailsUpdate` or none>. Deferred. Not in
 * windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_change_shipping_address(
    mumba_context *ctx, mumba_payment_request_event self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000644u, NULL, 0, result);
}

/**
 * `PaymentRequestEvent.changeShippingAddress`. Gives promise<`PaymentRequestDetailsUpdate` or none>. Deferred. Not in
 * windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_change_shipping_address_with_shipping_address(
    mumba_context *ctx, mumba_payment_request_event self, mumba_address_init shipping_address, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(shipping_address);
    return mumba_invoke(ctx, self, 0x80000644u, argv, 1, result);
}

/**
 * `PaymentRequestEvent.changeShippingOption`. Gives promise<`PaymentRequestDetailsUpdate` or none>. Deferred. Not in
 * windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_change_shipping_option(
    mumba_context *ctx, mumba_payment_request_event self, mumba_string shipping_option, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(shipping_option);
    return mumba_invoke(ctx, self, 0x80000645u, argv, 1, result);
}

/**
 * `PaymentRequestEvent.respondWith`. `handler_response_promise`: promise<`PaymentHandlerResponse`>. Deferred. Not in
 * windows: ServiceWorker.
 */
static inline mumba_status mumba_payment_request_event_respond_with(
    mumba_context *ctx, mumba_payment_request_event self, mumba_promise handler_response_promise) {
    return mumba_call_plain(ctx, self, 0x80001305u, 03u, handler_response_promise, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/**
 * `ServiceWorkerGlobalScope.oncanmakepayment`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_oncanmakepayment(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f5cu, result);
}

/** `ServiceWorkerGlobalScope.oncanmakepayment`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_oncanmakepayment(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f5cu, mumba_web_of_nullable(value));
}

/**
 * `ServiceWorkerGlobalScope.onpaymentrequest`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onpaymentrequest(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe4u, result);
}

/** `ServiceWorkerGlobalScope.onpaymentrequest`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onpaymentrequest(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe4u, mumba_web_of_nullable(value));
}

/** `ServiceWorkerRegistration.paymentManager`. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_payment_manager(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_payment_manager *result) {
    return mumba_get_handle(ctx, self, 0x800010e9u, result);
}

/** `AddressInit`: an object with members. */
typedef mumba_handle mumba_address_init;

/** Makes a `AddressInit` without members. Deferred. */
static inline mumba_status mumba_address_init_create(mumba_context *ctx, mumba_address_init *result) {
    return mumba_object_create(ctx, result);
}

/** `AddressInit.addressLine`. Without it: []. Deferred. */
static inline mumba_status mumba_address_init_set_address_line(
    mumba_context *ctx, mumba_address_init self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000044eu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `AddressInit.addressLine`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_address_init_get_address_line(
    mumba_context *ctx, mumba_address_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000044eu, result);
}

/** `AddressInit.city`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_city(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000066du, mumba_of_string(value));
}

/** `AddressInit.city`. Reads. */
static inline mumba_status mumba_address_init_get_city(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000066du, result);
}

/** `AddressInit.country`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_country(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000763u, mumba_of_string(value));
}

/** `AddressInit.country`. Reads. */
static inline mumba_status mumba_address_init_get_country(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000763u, result);
}

/** `AddressInit.dependentLocality`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_dependent_locality(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000866u, mumba_of_string(value));
}

/** `AddressInit.dependentLocality`. Reads. */
static inline mumba_status mumba_address_init_get_dependent_locality(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000866u, result);
}

/** `AddressInit.organization`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_organization(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000106eu, mumba_of_string(value));
}

/** `AddressInit.organization`. Reads. */
static inline mumba_status mumba_address_init_get_organization(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000106eu, result);
}

/** `AddressInit.phone`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_phone(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000110cu, mumba_of_string(value));
}

/** `AddressInit.phone`. Reads. */
static inline mumba_status mumba_address_init_get_phone(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000110cu, result);
}

/** `AddressInit.postalCode`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_postal_code(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000116bu, mumba_of_string(value));
}

/** `AddressInit.postalCode`. Reads. */
static inline mumba_status mumba_address_init_get_postal_code(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000116bu, result);
}

/** `AddressInit.recipient`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_recipient(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001245u, mumba_of_string(value));
}

/** `AddressInit.recipient`. Reads. */
static inline mumba_status mumba_address_init_get_recipient(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001245u, result);
}

/** `AddressInit.region`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_region(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001264u, mumba_of_string(value));
}

/** `AddressInit.region`. Reads. */
static inline mumba_status mumba_address_init_get_region(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001264u, result);
}

/** `AddressInit.sortingCode`. Without it: "". Deferred. */
static inline mumba_status mumba_address_init_set_sorting_code(
    mumba_context *ctx, mumba_address_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014e2u, mumba_of_string(value));
}

/** `AddressInit.sortingCode`. Reads. */
static inline mumba_status mumba_address_init_get_sorting_code(
    mumba_context *ctx, mumba_address_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014e2u, result);
}

/** `PaymentHandlerResponse`: an object with members. */
typedef mumba_handle mumba_payment_handler_response;

/** Makes a `PaymentHandlerResponse` without members. Deferred. */
static inline mumba_status mumba_payment_handler_response_create(
    mumba_context *ctx, mumba_payment_handler_response *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentHandlerResponse.details`. Deferred. */
static inline mumba_status mumba_payment_handler_response_set_details(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_object value) {
    return mumba_set(ctx, self, 0x800008a1u, mumba_of_handle(value));
}

/** `PaymentHandlerResponse.details`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_handler_response_get_details(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008a1u, result);
}

/** `PaymentHandlerResponse.methodName`. Deferred. */
static inline mumba_status mumba_payment_handler_response_set_method_name(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e65u, mumba_of_string(value));
}

/** `PaymentHandlerResponse.methodName`. Reads. */
static inline mumba_status mumba_payment_handler_response_get_method_name(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e65u, result);
}

/** `PaymentHandlerResponse.payerEmail`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_payment_handler_response_set_payer_email(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010e1u, mumba_web_of_nullable_string(value));
}

/** `PaymentHandlerResponse.payerEmail`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_handler_response_get_payer_email(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800010e1u, result);
}

/** `PaymentHandlerResponse.payerName`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_payment_handler_response_set_payer_name(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010e3u, mumba_web_of_nullable_string(value));
}

/** `PaymentHandlerResponse.payerName`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_handler_response_get_payer_name(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800010e3u, result);
}

/** `PaymentHandlerResponse.payerPhone`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_payment_handler_response_set_payer_phone(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010e4u, mumba_web_of_nullable_string(value));
}

/** `PaymentHandlerResponse.payerPhone`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_handler_response_get_payer_phone(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800010e4u, result);
}

/** `PaymentHandlerResponse.shippingAddress`. Deferred. */
static inline mumba_status mumba_payment_handler_response_set_shipping_address(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_address_init value) {
    return mumba_set(ctx, self, 0x8000148au, mumba_of_handle(value));
}

/** `PaymentHandlerResponse.shippingAddress`. Gives `AddressInit` or none. Reads. */
static inline mumba_status mumba_payment_handler_response_get_shipping_address(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_address_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148au, result);
}

/** `PaymentHandlerResponse.shippingOption`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_payment_handler_response_set_shipping_option(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000148cu, mumba_web_of_nullable_string(value));
}

/** `PaymentHandlerResponse.shippingOption`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_handler_response_get_shipping_option(
    mumba_context *ctx, mumba_payment_handler_response self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000148cu, result);
}

/** `PaymentRequestDetailsUpdate`: an object with members. */
typedef mumba_handle mumba_payment_request_details_update;

/** Makes a `PaymentRequestDetailsUpdate` without members. Deferred. */
static inline mumba_status mumba_payment_request_details_update_create(
    mumba_context *ctx, mumba_payment_request_details_update *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentRequestDetailsUpdate.error`. Deferred. */
static inline mumba_status mumba_payment_request_details_update_set_error(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_string(value));
}

/** `PaymentRequestDetailsUpdate.error`. Reads. */
static inline mumba_status mumba_payment_request_details_update_get_error(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000998u, result);
}

/** `PaymentRequestDetailsUpdate.modifiers`. Deferred. */
static inline mumba_status mumba_payment_request_details_update_set_modifiers(
    mumba_context *ctx, mumba_payment_request_details_update self, const mumba_payment_details_modifier *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000e99u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentRequestDetailsUpdate.modifiers`. Gives sequence<`PaymentDetailsModifier`> or none. Reads. */
static inline mumba_status mumba_payment_request_details_update_get_modifiers(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e99u, result);
}

/** `PaymentRequestDetailsUpdate.paymentMethodErrors`. Deferred. */
static inline mumba_status mumba_payment_request_details_update_set_payment_method_errors(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_object value) {
    return mumba_set(ctx, self, 0x800010ebu, mumba_of_handle(value));
}

/** `PaymentRequestDetailsUpdate.paymentMethodErrors`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_request_details_update_get_payment_method_errors(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010ebu, result);
}

/** `PaymentRequestDetailsUpdate.shippingAddressErrors`. Deferred. */
static inline mumba_status mumba_payment_request_details_update_set_shipping_address_errors(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_address_errors value) {
    return mumba_set(ctx, self, 0x8000148bu, mumba_of_handle(value));
}

/** `PaymentRequestDetailsUpdate.shippingAddressErrors`. Gives `AddressErrors` or none. Reads. */
static inline mumba_status mumba_payment_request_details_update_get_shipping_address_errors(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_address_errors *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148bu, result);
}

/** `PaymentRequestDetailsUpdate.shippingOptions`. Deferred. */
static inline mumba_status mumba_payment_request_details_update_set_shipping_options(
    mumba_context *ctx, mumba_payment_request_details_update self, const mumba_payment_shipping_option *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000148du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentRequestDetailsUpdate.shippingOptions`. Gives sequence<`PaymentShippingOption`> or none. Reads. */
static inline mumba_status mumba_payment_request_details_update_get_shipping_options(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148du, result);
}

/** `PaymentRequestDetailsUpdate.total`. Deferred. */
static inline mumba_status mumba_payment_request_details_update_set_total(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_payment_currency_amount value) {
    return mumba_set(ctx, self, 0x80001643u, mumba_of_handle(value));
}

/** `PaymentRequestDetailsUpdate.total`. Gives `PaymentCurrencyAmount` or none. Reads. */
static inline mumba_status mumba_payment_request_details_update_get_total(
    mumba_context *ctx, mumba_payment_request_details_update self, mumba_payment_currency_amount *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001643u, result);
}

/** `PaymentRequestEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. */
typedef mumba_handle mumba_payment_request_event_init;

/** Makes a `PaymentRequestEventInit` without members. Deferred. */
static inline mumba_status mumba_payment_request_event_init_create(
    mumba_context *ctx, mumba_payment_request_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentRequestEventInit.methodData`. Deferred. */
static inline mumba_status mumba_payment_request_event_init_set_method_data(
    mumba_context *ctx, mumba_payment_request_event_init self, const mumba_payment_method_data *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000e63u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentRequestEventInit.methodData`. Gives sequence<`PaymentMethodData`> or none. Reads. */
static inline mumba_status mumba_payment_request_event_init_get_method_data(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e63u, result);
}

/** `PaymentRequestEventInit.modifiers`. Deferred. */
static inline mumba_status mumba_payment_request_event_init_set_modifiers(
    mumba_context *ctx, mumba_payment_request_event_init self, const mumba_payment_details_modifier *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000e99u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentRequestEventInit.modifiers`. Gives sequence<`PaymentDetailsModifier`> or none. Reads. */
static inline mumba_status mumba_payment_request_event_init_get_modifiers(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e99u, result);
}

/** `PaymentRequestEventInit.paymentOptions`. Deferred. */
static inline mumba_status mumba_payment_request_event_init_set_payment_options(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_payment_options value) {
    return mumba_set(ctx, self, 0x800010ecu, mumba_of_handle(value));
}

/** `PaymentRequestEventInit.paymentOptions`. Gives `PaymentOptions` or none. Reads. */
static inline mumba_status mumba_payment_request_event_init_get_payment_options(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_payment_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010ecu, result);
}

/** `PaymentRequestEventInit.paymentRequestId`. Deferred. */
static inline mumba_status mumba_payment_request_event_init_set_payment_request_id(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010edu, mumba_of_string(value));
}

/** `PaymentRequestEventInit.paymentRequestId`. Reads. */
static inline mumba_status mumba_payment_request_event_init_get_payment_request_id(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010edu, result);
}

/** `PaymentRequestEventInit.paymentRequestOrigin`. Deferred. */
static inline mumba_status mumba_payment_request_event_init_set_payment_request_origin(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800010eeu, mumba_of_string(value));
}

/** `PaymentRequestEventInit.paymentRequestOrigin`. Reads. */
static inline mumba_status mumba_payment_request_event_init_get_payment_request_origin(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800010eeu, result);
}

/** `PaymentRequestEventInit.shippingOptions`. Deferred. */
static inline mumba_status mumba_payment_request_event_init_set_shipping_options(
    mumba_context *ctx, mumba_payment_request_event_init self, const mumba_payment_shipping_option *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000148du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentRequestEventInit.shippingOptions`. Gives sequence<`PaymentShippingOption`> or none. Reads. */
static inline mumba_status mumba_payment_request_event_init_get_shipping_options(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148du, result);
}

/** `PaymentRequestEventInit.topOrigin`. Deferred. */
static inline mumba_status mumba_payment_request_event_init_set_top_origin(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001640u, mumba_of_string(value));
}

/** `PaymentRequestEventInit.topOrigin`. Reads. */
static inline mumba_status mumba_payment_request_event_init_get_top_origin(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001640u, result);
}

/** `PaymentRequestEventInit.total`. Deferred. */
static inline mumba_status mumba_payment_request_event_init_set_total(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_payment_currency_amount value) {
    return mumba_set(ctx, self, 0x80001643u, mumba_of_handle(value));
}

/** `PaymentRequestEventInit.total`. Gives `PaymentCurrencyAmount` or none. Reads. */
static inline mumba_status mumba_payment_request_event_init_get_total(
    mumba_context *ctx, mumba_payment_request_event_init self, mumba_payment_currency_amount *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001643u, result);
}

#endif /* MUMBA_WEB_WEB_BASED_PAYMENT_HANDLER_H */
