/**
 * @file payment-request.h
 * Payment Request API: <https://w3c.github.io/payment-request/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PAYMENT_REQUEST_H
#define MUMBA_WEB_PAYMENT_REQUEST_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_address_errors;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_payer_errors;
typedef mumba_handle mumba_payment_complete_details;
typedef mumba_handle mumba_payment_currency_amount;
typedef mumba_handle mumba_payment_details_base;
typedef mumba_handle mumba_payment_details_init;
typedef mumba_handle mumba_payment_details_modifier;
typedef mumba_handle mumba_payment_details_update;
typedef mumba_handle mumba_payment_item;
typedef mumba_handle mumba_payment_method_change_event;
typedef mumba_handle mumba_payment_method_change_event_init;
typedef mumba_handle mumba_payment_method_data;
typedef mumba_handle mumba_payment_options;
typedef mumba_handle mumba_payment_request;
typedef mumba_handle mumba_payment_request_update_event;
typedef mumba_handle mumba_payment_request_update_event_init;
typedef mumba_handle mumba_payment_response;
typedef mumba_handle mumba_payment_shipping_option;
typedef mumba_handle mumba_payment_validation_errors;
typedef mumba_name mumba_payment_complete;
typedef mumba_name mumba_payment_shipping_type;

/** Gets a `mumba_payment_method_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_payment_method_change_event_listener)(mumba_context *ctx, void *user, mumba_payment_method_change_event event);

/** Gets a `mumba_payment_request_update_event`, which lives until it returns. */
typedef mumba_status (*mumba_payment_request_update_event_listener)(mumba_context *ctx, void *user, mumba_payment_request_update_event event);

/** `PaymentComplete`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_payment_complete;

/** "fail" */
#define MUMBA_PAYMENT_COMPLETE_FAIL ((mumba_payment_complete)0x800009e7u)
/** "success" */
#define MUMBA_PAYMENT_COMPLETE_SUCCESS ((mumba_payment_complete)0x80001588u)
/** "unknown" */
#define MUMBA_PAYMENT_COMPLETE_UNKNOWN ((mumba_payment_complete)0x800016d7u)

/** `PaymentShippingType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_payment_shipping_type;

/** "shipping" */
#define MUMBA_PAYMENT_SHIPPING_TYPE_SHIPPING ((mumba_payment_shipping_type)0x80001489u)
/** "delivery" */
#define MUMBA_PAYMENT_SHIPPING_TYPE_DELIVERY ((mumba_payment_shipping_type)0x8000085du)
/** "pickup" */
#define MUMBA_PAYMENT_SHIPPING_TYPE_PICKUP ((mumba_payment_shipping_type)0x80001112u)

/** `PaymentMethodChangeEvent`. It is a `mumba_payment_request_update_event` too. */
typedef mumba_handle mumba_payment_method_change_event;

/** Gives `object` itself when it is of `PaymentMethodChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_payment_method_change_event(
    mumba_context *ctx, mumba_handle object, mumba_payment_method_change_event *result) {
    return mumba_web_cast(ctx, object, 0x80000257u, 0, result);
}

/** `new PaymentMethodChangeEvent`. Deferred. */
static inline mumba_status mumba_payment_method_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_payment_method_change_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000257u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PaymentMethodChangeEvent`. Deferred. */
static inline mumba_status mumba_payment_method_change_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_payment_method_change_event_init event_init_dict,
    mumba_payment_method_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000257u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PaymentMethodChangeEvent.methodName`. Reads. */
static inline mumba_status mumba_payment_method_change_event_get_method_name(
    mumba_context *ctx, mumba_payment_method_change_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e65u, result);
}

/** `PaymentMethodChangeEvent.methodDetails`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_method_change_event_get_method_details(
    mumba_context *ctx, mumba_payment_method_change_event self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e64u, result);
}

/**
 * `PaymentMethodChangeEvent.methodDetails`. Gives an object. Deferred: what the handle holds may turn out to be null.
 */
static inline mumba_status mumba_payment_method_change_event_get_method_details_deferred(
    mumba_context *ctx, mumba_payment_method_change_event self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000e64u, result);
}

/** `PaymentRequest`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_payment_request;

/** Gives `object` itself when it is of `PaymentRequest`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_payment_request(
    mumba_context *ctx, mumba_handle object, mumba_payment_request *result) {
    return mumba_web_cast(ctx, object, 0x80000258u, 0, result);
}

/** `new PaymentRequest`. Deferred. */
static inline mumba_status mumba_payment_request_new(
    mumba_context *ctx, const mumba_payment_method_data *method_data, size_t method_data_count,
    mumba_payment_details_init details, mumba_payment_request *result) {
    mumba_handle method_data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[1] = mumba_of_handle(details);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000258u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, method_data, method_data_count, &method_data_array);
    argv[0] = mumba_web_of_nullable(method_data_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (method_data_array) mumba_release(ctx, method_data_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PaymentRequest`. Deferred. */
static inline mumba_status mumba_payment_request_new_with_options(
    mumba_context *ctx, const mumba_payment_method_data *method_data, size_t method_data_count,
    mumba_payment_details_init details, mumba_payment_options options, mumba_payment_request *result) {
    mumba_handle method_data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[1] = mumba_of_handle(details);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000258u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, method_data, method_data_count, &method_data_array);
    argv[0] = mumba_web_of_nullable(method_data_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (method_data_array) mumba_release(ctx, method_data_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PaymentRequest.show`. Gives promise<`PaymentResponse`>. Deferred. */
static inline mumba_status mumba_payment_request_show(
    mumba_context *ctx, mumba_payment_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001492u, NULL, 0, result);
}

/**
 * `PaymentRequest.show`. `details_promise`: promise<`PaymentDetailsUpdate`>. Gives promise<`PaymentResponse`>.
 * Deferred.
 */
static inline mumba_status mumba_payment_request_show_with_details_promise(
    mumba_context *ctx, mumba_payment_request self, mumba_promise details_promise, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(details_promise);
    return mumba_invoke(ctx, self, 0x80001492u, argv, 1, result);
}

/** `PaymentRequest.abort`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_payment_request_abort(
    mumba_context *ctx, mumba_payment_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, result);
}

/** `PaymentRequest.canMakePayment`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_payment_request_can_make_payment(
    mumba_context *ctx, mumba_payment_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000614u, NULL, 0, result);
}

/** `PaymentRequest.id`. Reads. */
static inline mumba_status mumba_payment_request_get_id(
    mumba_context *ctx, mumba_payment_request self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `PaymentRequest.shippingAddress`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_request_get_shipping_address(
    mumba_context *ctx, mumba_payment_request self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148au, result);
}

/** `PaymentRequest.shippingAddress`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_payment_request_get_shipping_address_deferred(
    mumba_context *ctx, mumba_payment_request self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000148au, result);
}

/** `PaymentRequest.shippingOption`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_request_get_shipping_option(
    mumba_context *ctx, mumba_payment_request self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000148cu, result);
}

/** `PaymentRequest.shippingType`. Gives `PaymentShippingType` or none. Reads. */
static inline mumba_status mumba_payment_request_get_shipping_type(
    mumba_context *ctx, mumba_payment_request self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000148eu, result);
}

/** `PaymentRequest.onshippingaddresschange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_payment_request_get_onshippingaddresschange(
    mumba_context *ctx, mumba_payment_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001017u, result);
}

/** `PaymentRequest.onshippingaddresschange`. `value` may be none. Deferred. */
static inline mumba_status mumba_payment_request_set_onshippingaddresschange(
    mumba_context *ctx, mumba_payment_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001017u, mumba_web_of_nullable(value));
}

/** `PaymentRequest.onshippingoptionchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_payment_request_get_onshippingoptionchange(
    mumba_context *ctx, mumba_payment_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001018u, result);
}

/** `PaymentRequest.onshippingoptionchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_payment_request_set_onshippingoptionchange(
    mumba_context *ctx, mumba_payment_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001018u, mumba_web_of_nullable(value));
}

/** `PaymentRequest.onpaymentmethodchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_payment_request_get_onpaymentmethodchange(
    mumba_context *ctx, mumba_payment_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe3u, result);
}

/** `PaymentRequest.onpaymentmethodchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_payment_request_set_onpaymentmethodchange(
    mumba_context *ctx, mumba_payment_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe3u, mumba_web_of_nullable(value));
}

/** The event `paymentmethodchange` of `PaymentRequest`, a `PaymentMethodChangeEvent`. */
static inline mumba_status mumba_payment_request_on_paymentmethodchange(
    mumba_context *ctx, mumba_payment_request self, mumba_payment_method_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010efu, NULL, listener, user, drop, subscription);
}

/** As `mumba_payment_request_on_paymentmethodchange`, in the way that `options` says. */
static inline mumba_status mumba_payment_request_on_paymentmethodchange_with_options(
    mumba_context *ctx, mumba_payment_request self, const mumba_listener_options *options,
    mumba_payment_method_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010efu, options, listener, user, drop, subscription);
}

/** The event `shippingaddresschange` of `PaymentRequest`, a `PaymentRequestUpdateEvent`. */
static inline mumba_status mumba_payment_request_on_shippingaddresschange(
    mumba_context *ctx, mumba_payment_request self, mumba_payment_request_update_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000148fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_payment_request_on_shippingaddresschange`, in the way that `options` says. */
static inline mumba_status mumba_payment_request_on_shippingaddresschange_with_options(
    mumba_context *ctx, mumba_payment_request self, const mumba_listener_options *options,
    mumba_payment_request_update_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000148fu, options, listener, user, drop, subscription);
}

/** The event `shippingoptionchange` of `PaymentRequest`, a `PaymentRequestUpdateEvent`. */
static inline mumba_status mumba_payment_request_on_shippingoptionchange(
    mumba_context *ctx, mumba_payment_request self, mumba_payment_request_update_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001490u, NULL, listener, user, drop, subscription);
}

/** As `mumba_payment_request_on_shippingoptionchange`, in the way that `options` says. */
static inline mumba_status mumba_payment_request_on_shippingoptionchange_with_options(
    mumba_context *ctx, mumba_payment_request self, const mumba_listener_options *options,
    mumba_payment_request_update_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001490u, options, listener, user, drop, subscription);
}

/** `PaymentRequestUpdateEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_payment_request_update_event;

/** Gives `object` itself when it is of `PaymentRequestUpdateEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_payment_request_update_event(
    mumba_context *ctx, mumba_handle object, mumba_payment_request_update_event *result) {
    return mumba_web_cast(ctx, object, 0x8000025au, 0, result);
}

/** `new PaymentRequestUpdateEvent`. Deferred. */
static inline mumba_status mumba_payment_request_update_event_new(
    mumba_context *ctx, mumba_string type, mumba_payment_request_update_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000025au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PaymentRequestUpdateEvent`. Deferred. */
static inline mumba_status mumba_payment_request_update_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_payment_request_update_event_init event_init_dict,
    mumba_payment_request_update_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000025au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PaymentRequestUpdateEvent.updateWith`. `details_promise`: promise<`PaymentDetailsUpdate`>. Deferred. */
static inline mumba_status mumba_payment_request_update_event_update_with(
    mumba_context *ctx, mumba_payment_request_update_event self, mumba_promise details_promise) {
    return mumba_call_plain(ctx, self, 0x8000170au, 03u, details_promise, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `PaymentResponse`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_payment_response;

/** Gives `object` itself when it is of `PaymentResponse`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_payment_response(
    mumba_context *ctx, mumba_handle object, mumba_payment_response *result) {
    return mumba_web_cast(ctx, object, 0x8000025bu, 0, result);
}

/** `PaymentResponse.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_payment_response_to_json(
    mumba_context *ctx, mumba_payment_response self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PaymentResponse.requestId`. Reads. */
static inline mumba_status mumba_payment_response_get_request_id(
    mumba_context *ctx, mumba_payment_response self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800012c9u, result);
}

/** `PaymentResponse.methodName`. Reads. */
static inline mumba_status mumba_payment_response_get_method_name(
    mumba_context *ctx, mumba_payment_response self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e65u, result);
}

/** `PaymentResponse.details`. Gives an object. Deferred. */
static inline mumba_status mumba_payment_response_get_details(
    mumba_context *ctx, mumba_payment_response self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800008a1u, result);
}

/** `PaymentResponse.shippingAddress`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_response_get_shipping_address(
    mumba_context *ctx, mumba_payment_response self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148au, result);
}

/** `PaymentResponse.shippingAddress`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_payment_response_get_shipping_address_deferred(
    mumba_context *ctx, mumba_payment_response self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000148au, result);
}

/** `PaymentResponse.shippingOption`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_response_get_shipping_option(
    mumba_context *ctx, mumba_payment_response self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000148cu, result);
}

/** `PaymentResponse.payerName`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_response_get_payer_name(
    mumba_context *ctx, mumba_payment_response self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800010e3u, result);
}

/** `PaymentResponse.payerEmail`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_response_get_payer_email(
    mumba_context *ctx, mumba_payment_response self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800010e1u, result);
}

/** `PaymentResponse.payerPhone`. Gives a string or none. Reads. */
static inline mumba_status mumba_payment_response_get_payer_phone(
    mumba_context *ctx, mumba_payment_response self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800010e4u, result);
}

/** `PaymentResponse.complete`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_payment_response_complete(
    mumba_context *ctx, mumba_payment_response self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006e8u, NULL, 0, result);
}

/** `PaymentResponse.complete`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_payment_response_complete_with_result(
    mumba_context *ctx, mumba_payment_response self, mumba_payment_complete result_, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(result_);
    return mumba_invoke(ctx, self, 0x800006e8u, argv, 1, result);
}

/** `PaymentResponse.complete`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_payment_response_complete_with_result_and_details(
    mumba_context *ctx, mumba_payment_response self, mumba_payment_complete result_,
    mumba_payment_complete_details details, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(result_);
    argv[1] = mumba_of_handle(details);
    return mumba_invoke(ctx, self, 0x800006e8u, argv, 2, result);
}

/** `PaymentResponse.retry`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_payment_response_retry(
    mumba_context *ctx, mumba_payment_response self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000131du, NULL, 0, result);
}

/** `PaymentResponse.retry`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_payment_response_retry_with_error_fields(
    mumba_context *ctx, mumba_payment_response self, mumba_payment_validation_errors error_fields,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(error_fields);
    return mumba_invoke(ctx, self, 0x8000131du, argv, 1, result);
}

/** `PaymentResponse.onpayerdetailchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_payment_response_get_onpayerdetailchange(
    mumba_context *ctx, mumba_payment_response self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fe2u, result);
}

/** `PaymentResponse.onpayerdetailchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_payment_response_set_onpayerdetailchange(
    mumba_context *ctx, mumba_payment_response self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fe2u, mumba_web_of_nullable(value));
}

/** The event `payerdetailchange` of `PaymentResponse`, a `PaymentRequestUpdateEvent`. */
static inline mumba_status mumba_payment_response_on_payerdetailchange(
    mumba_context *ctx, mumba_payment_response self, mumba_payment_request_update_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010e5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_payment_response_on_payerdetailchange`, in the way that `options` says. */
static inline mumba_status mumba_payment_response_on_payerdetailchange_with_options(
    mumba_context *ctx, mumba_payment_response self, const mumba_listener_options *options,
    mumba_payment_request_update_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010e5u, options, listener, user, drop, subscription);
}

/** `AddressErrors`: an object with members. */
typedef mumba_handle mumba_address_errors;

/** Makes a `AddressErrors` without members. Deferred. */
static inline mumba_status mumba_address_errors_create(mumba_context *ctx, mumba_address_errors *result) {
    return mumba_object_create(ctx, result);
}

/** `AddressErrors.addressLine`. Deferred. */
static inline mumba_status mumba_address_errors_set_address_line(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000044eu, mumba_of_string(value));
}

/** `AddressErrors.addressLine`. Reads. */
static inline mumba_status mumba_address_errors_get_address_line(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000044eu, result);
}

/** `AddressErrors.city`. Deferred. */
static inline mumba_status mumba_address_errors_set_city(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000066du, mumba_of_string(value));
}

/** `AddressErrors.city`. Reads. */
static inline mumba_status mumba_address_errors_get_city(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000066du, result);
}

/** `AddressErrors.country`. Deferred. */
static inline mumba_status mumba_address_errors_set_country(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000763u, mumba_of_string(value));
}

/** `AddressErrors.country`. Reads. */
static inline mumba_status mumba_address_errors_get_country(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000763u, result);
}

/** `AddressErrors.dependentLocality`. Deferred. */
static inline mumba_status mumba_address_errors_set_dependent_locality(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000866u, mumba_of_string(value));
}

/** `AddressErrors.dependentLocality`. Reads. */
static inline mumba_status mumba_address_errors_get_dependent_locality(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000866u, result);
}

/** `AddressErrors.organization`. Deferred. */
static inline mumba_status mumba_address_errors_set_organization(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000106eu, mumba_of_string(value));
}

/** `AddressErrors.organization`. Reads. */
static inline mumba_status mumba_address_errors_get_organization(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000106eu, result);
}

/** `AddressErrors.phone`. Deferred. */
static inline mumba_status mumba_address_errors_set_phone(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000110cu, mumba_of_string(value));
}

/** `AddressErrors.phone`. Reads. */
static inline mumba_status mumba_address_errors_get_phone(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000110cu, result);
}

/** `AddressErrors.postalCode`. Deferred. */
static inline mumba_status mumba_address_errors_set_postal_code(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000116bu, mumba_of_string(value));
}

/** `AddressErrors.postalCode`. Reads. */
static inline mumba_status mumba_address_errors_get_postal_code(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000116bu, result);
}

/** `AddressErrors.recipient`. Deferred. */
static inline mumba_status mumba_address_errors_set_recipient(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001245u, mumba_of_string(value));
}

/** `AddressErrors.recipient`. Reads. */
static inline mumba_status mumba_address_errors_get_recipient(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001245u, result);
}

/** `AddressErrors.region`. Deferred. */
static inline mumba_status mumba_address_errors_set_region(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001264u, mumba_of_string(value));
}

/** `AddressErrors.region`. Reads. */
static inline mumba_status mumba_address_errors_get_region(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001264u, result);
}

/** `AddressErrors.sortingCode`. Deferred. */
static inline mumba_status mumba_address_errors_set_sorting_code(
    mumba_context *ctx, mumba_address_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014e2u, mumba_of_string(value));
}

/** `AddressErrors.sortingCode`. Reads. */
static inline mumba_status mumba_address_errors_get_sorting_code(
    mumba_context *ctx, mumba_address_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014e2u, result);
}

/** `PayerErrors`: an object with members. */
typedef mumba_handle mumba_payer_errors;

/** Makes a `PayerErrors` without members. Deferred. */
static inline mumba_status mumba_payer_errors_create(mumba_context *ctx, mumba_payer_errors *result) {
    return mumba_object_create(ctx, result);
}

/** `PayerErrors.email`. Deferred. */
static inline mumba_status mumba_payer_errors_set_email(
    mumba_context *ctx, mumba_payer_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000955u, mumba_of_string(value));
}

/** `PayerErrors.email`. Reads. */
static inline mumba_status mumba_payer_errors_get_email(
    mumba_context *ctx, mumba_payer_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000955u, result);
}

/** `PayerErrors.name`. Deferred. */
static inline mumba_status mumba_payer_errors_set_name(
    mumba_context *ctx, mumba_payer_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `PayerErrors.name`. Reads. */
static inline mumba_status mumba_payer_errors_get_name(
    mumba_context *ctx, mumba_payer_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PayerErrors.phone`. Deferred. */
static inline mumba_status mumba_payer_errors_set_phone(
    mumba_context *ctx, mumba_payer_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000110cu, mumba_of_string(value));
}

/** `PayerErrors.phone`. Reads. */
static inline mumba_status mumba_payer_errors_get_phone(
    mumba_context *ctx, mumba_payer_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000110cu, result);
}

/** `PaymentCompleteDetails`: an object with members. */
typedef mumba_handle mumba_payment_complete_details;

/** Makes a `PaymentCompleteDetails` without members. Deferred. */
static inline mumba_status mumba_payment_complete_details_create(
    mumba_context *ctx, mumba_payment_complete_details *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentCompleteDetails.data`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_payment_complete_details_set_data(
    mumba_context *ctx, mumba_payment_complete_details self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_web_of_nullable(value));
}

/** `PaymentCompleteDetails.data`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_complete_details_get_data(
    mumba_context *ctx, mumba_payment_complete_details self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `PaymentCurrencyAmount`: an object with members. It needs `currency`, `value`. */
typedef mumba_handle mumba_payment_currency_amount;

/** Makes a `PaymentCurrencyAmount` without members. Deferred. */
static inline mumba_status mumba_payment_currency_amount_create(
    mumba_context *ctx, mumba_payment_currency_amount *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentCurrencyAmount.currency`. Deferred. */
static inline mumba_status mumba_payment_currency_amount_set_currency(
    mumba_context *ctx, mumba_payment_currency_amount self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007eau, mumba_of_string(value));
}

/** `PaymentCurrencyAmount.currency`. Reads. */
static inline mumba_status mumba_payment_currency_amount_get_currency(
    mumba_context *ctx, mumba_payment_currency_amount self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007eau, result);
}

/** `PaymentCurrencyAmount.value`. Deferred. */
static inline mumba_status mumba_payment_currency_amount_set_value(
    mumba_context *ctx, mumba_payment_currency_amount self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_string(value));
}

/** `PaymentCurrencyAmount.value`. Reads. */
static inline mumba_status mumba_payment_currency_amount_get_value(
    mumba_context *ctx, mumba_payment_currency_amount self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000174eu, result);
}

/** `PaymentDetailsBase`: an object with members. */
typedef mumba_handle mumba_payment_details_base;

/** Makes a `PaymentDetailsBase` without members. Deferred. */
static inline mumba_status mumba_payment_details_base_create(mumba_context *ctx, mumba_payment_details_base *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentDetailsBase.displayItems`. Deferred. */
static inline mumba_status mumba_payment_details_base_set_display_items(
    mumba_context *ctx, mumba_payment_details_base self, const mumba_payment_item *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800008deu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentDetailsBase.displayItems`. Gives sequence<`PaymentItem`> or none. Reads. */
static inline mumba_status mumba_payment_details_base_get_display_items(
    mumba_context *ctx, mumba_payment_details_base self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800008deu, result);
}

/** `PaymentDetailsBase.modifiers`. Deferred. */
static inline mumba_status mumba_payment_details_base_set_modifiers(
    mumba_context *ctx, mumba_payment_details_base self, const mumba_payment_details_modifier *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000e99u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentDetailsBase.modifiers`. Gives sequence<`PaymentDetailsModifier`> or none. Reads. */
static inline mumba_status mumba_payment_details_base_get_modifiers(
    mumba_context *ctx, mumba_payment_details_base self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e99u, result);
}

/** `PaymentDetailsBase.shippingOptions`. Deferred. */
static inline mumba_status mumba_payment_details_base_set_shipping_options(
    mumba_context *ctx, mumba_payment_details_base self, const mumba_payment_shipping_option *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000148du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentDetailsBase.shippingOptions`. Gives sequence<`PaymentShippingOption`> or none. Reads. */
static inline mumba_status mumba_payment_details_base_get_shipping_options(
    mumba_context *ctx, mumba_payment_details_base self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148du, result);
}

/**
 * `PaymentDetailsInit`: an object with members. Those of `mumba_payment_details_base` are for it too. It needs
 * `total`.
 */
typedef mumba_handle mumba_payment_details_init;

/** Makes a `PaymentDetailsInit` without members. Deferred. */
static inline mumba_status mumba_payment_details_init_create(mumba_context *ctx, mumba_payment_details_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentDetailsInit.id`. Deferred. */
static inline mumba_status mumba_payment_details_init_set_id(
    mumba_context *ctx, mumba_payment_details_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `PaymentDetailsInit.id`. Reads. */
static inline mumba_status mumba_payment_details_init_get_id(
    mumba_context *ctx, mumba_payment_details_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `PaymentDetailsInit.total`. Deferred. */
static inline mumba_status mumba_payment_details_init_set_total(
    mumba_context *ctx, mumba_payment_details_init self, mumba_payment_item value) {
    return mumba_set(ctx, self, 0x80001643u, mumba_of_handle(value));
}

/** `PaymentDetailsInit.total`. Deferred. */
static inline mumba_status mumba_payment_details_init_get_total(
    mumba_context *ctx, mumba_payment_details_init self, mumba_payment_item *result) {
    return mumba_get_handle(ctx, self, 0x80001643u, result);
}

/** `PaymentDetailsModifier`: an object with members. It needs `supportedMethods`. */
typedef mumba_handle mumba_payment_details_modifier;

/** Makes a `PaymentDetailsModifier` without members. Deferred. */
static inline mumba_status mumba_payment_details_modifier_create(
    mumba_context *ctx, mumba_payment_details_modifier *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentDetailsModifier.additionalDisplayItems`. Deferred. */
static inline mumba_status mumba_payment_details_modifier_set_additional_display_items(
    mumba_context *ctx, mumba_payment_details_modifier self, const mumba_payment_item *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000044au, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `PaymentDetailsModifier.additionalDisplayItems`. Gives sequence<`PaymentItem`> or none. Reads. */
static inline mumba_status mumba_payment_details_modifier_get_additional_display_items(
    mumba_context *ctx, mumba_payment_details_modifier self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000044au, result);
}

/** `PaymentDetailsModifier.data`. Deferred. */
static inline mumba_status mumba_payment_details_modifier_set_data(
    mumba_context *ctx, mumba_payment_details_modifier self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/** `PaymentDetailsModifier.data`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_details_modifier_get_data(
    mumba_context *ctx, mumba_payment_details_modifier self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `PaymentDetailsModifier.supportedMethods`. Deferred. */
static inline mumba_status mumba_payment_details_modifier_set_supported_methods(
    mumba_context *ctx, mumba_payment_details_modifier self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001594u, mumba_of_string(value));
}

/** `PaymentDetailsModifier.supportedMethods`. Reads. */
static inline mumba_status mumba_payment_details_modifier_get_supported_methods(
    mumba_context *ctx, mumba_payment_details_modifier self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001594u, result);
}

/** `PaymentDetailsModifier.total`. Deferred. */
static inline mumba_status mumba_payment_details_modifier_set_total(
    mumba_context *ctx, mumba_payment_details_modifier self, mumba_payment_item value) {
    return mumba_set(ctx, self, 0x80001643u, mumba_of_handle(value));
}

/** `PaymentDetailsModifier.total`. Gives `PaymentItem` or none. Reads. */
static inline mumba_status mumba_payment_details_modifier_get_total(
    mumba_context *ctx, mumba_payment_details_modifier self, mumba_payment_item *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001643u, result);
}

/** `PaymentDetailsUpdate`: an object with members. Those of `mumba_payment_details_base` are for it too. */
typedef mumba_handle mumba_payment_details_update;

/** Makes a `PaymentDetailsUpdate` without members. Deferred. */
static inline mumba_status mumba_payment_details_update_create(
    mumba_context *ctx, mumba_payment_details_update *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentDetailsUpdate.error`. Deferred. */
static inline mumba_status mumba_payment_details_update_set_error(
    mumba_context *ctx, mumba_payment_details_update self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_string(value));
}

/** `PaymentDetailsUpdate.error`. Reads. */
static inline mumba_status mumba_payment_details_update_get_error(
    mumba_context *ctx, mumba_payment_details_update self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000998u, result);
}

/** `PaymentDetailsUpdate.payerErrors`. Deferred. */
static inline mumba_status mumba_payment_details_update_set_payer_errors(
    mumba_context *ctx, mumba_payment_details_update self, mumba_payer_errors value) {
    return mumba_set(ctx, self, 0x800010e2u, mumba_of_handle(value));
}

/** `PaymentDetailsUpdate.payerErrors`. Gives `PayerErrors` or none. Reads. */
static inline mumba_status mumba_payment_details_update_get_payer_errors(
    mumba_context *ctx, mumba_payment_details_update self, mumba_payer_errors *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010e2u, result);
}

/** `PaymentDetailsUpdate.paymentMethodErrors`. Deferred. */
static inline mumba_status mumba_payment_details_update_set_payment_method_errors(
    mumba_context *ctx, mumba_payment_details_update self, mumba_object value) {
    return mumba_set(ctx, self, 0x800010ebu, mumba_of_handle(value));
}

/** `PaymentDetailsUpdate.paymentMethodErrors`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_details_update_get_payment_method_errors(
    mumba_context *ctx, mumba_payment_details_update self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010ebu, result);
}

/** `PaymentDetailsUpdate.shippingAddressErrors`. Deferred. */
static inline mumba_status mumba_payment_details_update_set_shipping_address_errors(
    mumba_context *ctx, mumba_payment_details_update self, mumba_address_errors value) {
    return mumba_set(ctx, self, 0x8000148bu, mumba_of_handle(value));
}

/** `PaymentDetailsUpdate.shippingAddressErrors`. Gives `AddressErrors` or none. Reads. */
static inline mumba_status mumba_payment_details_update_get_shipping_address_errors(
    mumba_context *ctx, mumba_payment_details_update self, mumba_address_errors *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148bu, result);
}

/** `PaymentDetailsUpdate.total`. Deferred. */
static inline mumba_status mumba_payment_details_update_set_total(
    mumba_context *ctx, mumba_payment_details_update self, mumba_payment_item value) {
    return mumba_set(ctx, self, 0x80001643u, mumba_of_handle(value));
}

/** `PaymentDetailsUpdate.total`. Gives `PaymentItem` or none. Reads. */
static inline mumba_status mumba_payment_details_update_get_total(
    mumba_context *ctx, mumba_payment_details_update self, mumba_payment_item *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001643u, result);
}

/** `PaymentItem`: an object with members. It needs `amount`, `label`. */
typedef mumba_handle mumba_payment_item;

/** Makes a `PaymentItem` without members. Deferred. */
static inline mumba_status mumba_payment_item_create(mumba_context *ctx, mumba_payment_item *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentItem.amount`. Deferred. */
static inline mumba_status mumba_payment_item_set_amount(
    mumba_context *ctx, mumba_payment_item self, mumba_payment_currency_amount value) {
    return mumba_set(ctx, self, 0x80000484u, mumba_of_handle(value));
}

/** `PaymentItem.amount`. Deferred. */
static inline mumba_status mumba_payment_item_get_amount(
    mumba_context *ctx, mumba_payment_item self, mumba_payment_currency_amount *result) {
    return mumba_get_handle(ctx, self, 0x80000484u, result);
}

/** `PaymentItem.label`. Deferred. */
static inline mumba_status mumba_payment_item_set_label(
    mumba_context *ctx, mumba_payment_item self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `PaymentItem.label`. Reads. */
static inline mumba_status mumba_payment_item_get_label(
    mumba_context *ctx, mumba_payment_item self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `PaymentItem.pending`. Without it: false. Deferred. */
static inline mumba_status mumba_payment_item_set_pending(mumba_context *ctx, mumba_payment_item self, bool value) {
    return mumba_set(ctx, self, 0x800010f6u, mumba_of_bool(value));
}

/** `PaymentItem.pending`. Reads. */
static inline mumba_status mumba_payment_item_get_pending(mumba_context *ctx, mumba_payment_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010f6u, result);
}

/**
 * `PaymentMethodChangeEventInit`: an object with members. Those of `mumba_payment_request_update_event_init` are for
 * it too.
 */
typedef mumba_handle mumba_payment_method_change_event_init;

/** Makes a `PaymentMethodChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_payment_method_change_event_init_create(
    mumba_context *ctx, mumba_payment_method_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentMethodChangeEventInit.methodDetails`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_payment_method_change_event_init_set_method_details(
    mumba_context *ctx, mumba_payment_method_change_event_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000e64u, mumba_web_of_nullable(value));
}

/** `PaymentMethodChangeEventInit.methodDetails`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_method_change_event_init_get_method_details(
    mumba_context *ctx, mumba_payment_method_change_event_init self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e64u, result);
}

/** `PaymentMethodChangeEventInit.methodName`. Without it: "". Deferred. */
static inline mumba_status mumba_payment_method_change_event_init_set_method_name(
    mumba_context *ctx, mumba_payment_method_change_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e65u, mumba_of_string(value));
}

/** `PaymentMethodChangeEventInit.methodName`. Reads. */
static inline mumba_status mumba_payment_method_change_event_init_get_method_name(
    mumba_context *ctx, mumba_payment_method_change_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e65u, result);
}

/** `PaymentMethodData`: an object with members. It needs `supportedMethods`. */
typedef mumba_handle mumba_payment_method_data;

/** Makes a `PaymentMethodData` without members. Deferred. */
static inline mumba_status mumba_payment_method_data_create(mumba_context *ctx, mumba_payment_method_data *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentMethodData.data`. Deferred. */
static inline mumba_status mumba_payment_method_data_set_data(
    mumba_context *ctx, mumba_payment_method_data self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/** `PaymentMethodData.data`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_method_data_get_data(
    mumba_context *ctx, mumba_payment_method_data self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `PaymentMethodData.supportedMethods`. Deferred. */
static inline mumba_status mumba_payment_method_data_set_supported_methods(
    mumba_context *ctx, mumba_payment_method_data self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001594u, mumba_of_string(value));
}

/** `PaymentMethodData.supportedMethods`. Reads. */
static inline mumba_status mumba_payment_method_data_get_supported_methods(
    mumba_context *ctx, mumba_payment_method_data self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001594u, result);
}

/** `PaymentOptions`: an object with members. */
typedef mumba_handle mumba_payment_options;

/** Makes a `PaymentOptions` without members. Deferred. */
static inline mumba_status mumba_payment_options_create(mumba_context *ctx, mumba_payment_options *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentOptions.requestBillingAddress`. Without it: false. Deferred. */
static inline mumba_status mumba_payment_options_set_request_billing_address(
    mumba_context *ctx, mumba_payment_options self, bool value) {
    return mumba_set(ctx, self, 0x800012c0u, mumba_of_bool(value));
}

/** `PaymentOptions.requestBillingAddress`. Reads. */
static inline mumba_status mumba_payment_options_get_request_billing_address(
    mumba_context *ctx, mumba_payment_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012c0u, result);
}

/** `PaymentOptions.requestPayerEmail`. Without it: false. Deferred. */
static inline mumba_status mumba_payment_options_set_request_payer_email(
    mumba_context *ctx, mumba_payment_options self, bool value) {
    return mumba_set(ctx, self, 0x800012d0u, mumba_of_bool(value));
}

/** `PaymentOptions.requestPayerEmail`. Reads. */
static inline mumba_status mumba_payment_options_get_request_payer_email(
    mumba_context *ctx, mumba_payment_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012d0u, result);
}

/** `PaymentOptions.requestPayerName`. Without it: false. Deferred. */
static inline mumba_status mumba_payment_options_set_request_payer_name(
    mumba_context *ctx, mumba_payment_options self, bool value) {
    return mumba_set(ctx, self, 0x800012d1u, mumba_of_bool(value));
}

/** `PaymentOptions.requestPayerName`. Reads. */
static inline mumba_status mumba_payment_options_get_request_payer_name(
    mumba_context *ctx, mumba_payment_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012d1u, result);
}

/** `PaymentOptions.requestPayerPhone`. Without it: false. Deferred. */
static inline mumba_status mumba_payment_options_set_request_payer_phone(
    mumba_context *ctx, mumba_payment_options self, bool value) {
    return mumba_set(ctx, self, 0x800012d2u, mumba_of_bool(value));
}

/** `PaymentOptions.requestPayerPhone`. Reads. */
static inline mumba_status mumba_payment_options_get_request_payer_phone(
    mumba_context *ctx, mumba_payment_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012d2u, result);
}

/** `PaymentOptions.requestShipping`. Without it: false. Deferred. */
static inline mumba_status mumba_payment_options_set_request_shipping(
    mumba_context *ctx, mumba_payment_options self, bool value) {
    return mumba_set(ctx, self, 0x800012dau, mumba_of_bool(value));
}

/** `PaymentOptions.requestShipping`. Reads. */
static inline mumba_status mumba_payment_options_get_request_shipping(
    mumba_context *ctx, mumba_payment_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012dau, result);
}

/** `PaymentOptions.shippingType`. Without it: "shipping". Deferred. */
static inline mumba_status mumba_payment_options_set_shipping_type(
    mumba_context *ctx, mumba_payment_options self, mumba_payment_shipping_type value) {
    return mumba_set(ctx, self, 0x8000148eu, mumba_of_name(value));
}

/** `PaymentOptions.shippingType`. Reads. */
static inline mumba_status mumba_payment_options_get_shipping_type(
    mumba_context *ctx, mumba_payment_options self, mumba_payment_shipping_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000148eu, result);
}

/** `PaymentRequestUpdateEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_payment_request_update_event_init;

/** Makes a `PaymentRequestUpdateEventInit` without members. Deferred. */
static inline mumba_status mumba_payment_request_update_event_init_create(
    mumba_context *ctx, mumba_payment_request_update_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentShippingOption`: an object with members. It needs `amount`, `id`, `label`. */
typedef mumba_handle mumba_payment_shipping_option;

/** Makes a `PaymentShippingOption` without members. Deferred. */
static inline mumba_status mumba_payment_shipping_option_create(
    mumba_context *ctx, mumba_payment_shipping_option *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentShippingOption.amount`. Deferred. */
static inline mumba_status mumba_payment_shipping_option_set_amount(
    mumba_context *ctx, mumba_payment_shipping_option self, mumba_payment_currency_amount value) {
    return mumba_set(ctx, self, 0x80000484u, mumba_of_handle(value));
}

/** `PaymentShippingOption.amount`. Deferred. */
static inline mumba_status mumba_payment_shipping_option_get_amount(
    mumba_context *ctx, mumba_payment_shipping_option self, mumba_payment_currency_amount *result) {
    return mumba_get_handle(ctx, self, 0x80000484u, result);
}

/** `PaymentShippingOption.id`. Deferred. */
static inline mumba_status mumba_payment_shipping_option_set_id(
    mumba_context *ctx, mumba_payment_shipping_option self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `PaymentShippingOption.id`. Reads. */
static inline mumba_status mumba_payment_shipping_option_get_id(
    mumba_context *ctx, mumba_payment_shipping_option self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `PaymentShippingOption.label`. Deferred. */
static inline mumba_status mumba_payment_shipping_option_set_label(
    mumba_context *ctx, mumba_payment_shipping_option self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `PaymentShippingOption.label`. Reads. */
static inline mumba_status mumba_payment_shipping_option_get_label(
    mumba_context *ctx, mumba_payment_shipping_option self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `PaymentShippingOption.selected`. Without it: false. Deferred. */
static inline mumba_status mumba_payment_shipping_option_set_selected(
    mumba_context *ctx, mumba_payment_shipping_option self, bool value) {
    return mumba_set(ctx, self, 0x800013ecu, mumba_of_bool(value));
}

/** `PaymentShippingOption.selected`. Reads. */
static inline mumba_status mumba_payment_shipping_option_get_selected(
    mumba_context *ctx, mumba_payment_shipping_option self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800013ecu, result);
}

/** `PaymentValidationErrors`: an object with members. */
typedef mumba_handle mumba_payment_validation_errors;

/** Makes a `PaymentValidationErrors` without members. Deferred. */
static inline mumba_status mumba_payment_validation_errors_create(
    mumba_context *ctx, mumba_payment_validation_errors *result) {
    return mumba_object_create(ctx, result);
}

/** `PaymentValidationErrors.error`. Deferred. */
static inline mumba_status mumba_payment_validation_errors_set_error(
    mumba_context *ctx, mumba_payment_validation_errors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_string(value));
}

/** `PaymentValidationErrors.error`. Reads. */
static inline mumba_status mumba_payment_validation_errors_get_error(
    mumba_context *ctx, mumba_payment_validation_errors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000998u, result);
}

/** `PaymentValidationErrors.payer`. Deferred. */
static inline mumba_status mumba_payment_validation_errors_set_payer(
    mumba_context *ctx, mumba_payment_validation_errors self, mumba_payer_errors value) {
    return mumba_set(ctx, self, 0x800010e0u, mumba_of_handle(value));
}

/** `PaymentValidationErrors.payer`. Gives `PayerErrors` or none. Reads. */
static inline mumba_status mumba_payment_validation_errors_get_payer(
    mumba_context *ctx, mumba_payment_validation_errors self, mumba_payer_errors *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010e0u, result);
}

/** `PaymentValidationErrors.paymentMethod`. Deferred. */
static inline mumba_status mumba_payment_validation_errors_set_payment_method(
    mumba_context *ctx, mumba_payment_validation_errors self, mumba_object value) {
    return mumba_set(ctx, self, 0x800010eau, mumba_of_handle(value));
}

/** `PaymentValidationErrors.paymentMethod`. Gives an object or none. Reads. */
static inline mumba_status mumba_payment_validation_errors_get_payment_method(
    mumba_context *ctx, mumba_payment_validation_errors self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010eau, result);
}

/** `PaymentValidationErrors.shippingAddress`. Deferred. */
static inline mumba_status mumba_payment_validation_errors_set_shipping_address(
    mumba_context *ctx, mumba_payment_validation_errors self, mumba_address_errors value) {
    return mumba_set(ctx, self, 0x8000148au, mumba_of_handle(value));
}

/** `PaymentValidationErrors.shippingAddress`. Gives `AddressErrors` or none. Reads. */
static inline mumba_status mumba_payment_validation_errors_get_shipping_address(
    mumba_context *ctx, mumba_payment_validation_errors self, mumba_address_errors *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000148au, result);
}

#endif /* MUMBA_WEB_PAYMENT_REQUEST_H */
