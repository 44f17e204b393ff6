/**
 * @file web-otp.h
 * WebOTP API: <https://wicg.github.io/web-otp/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEB_OTP_H
#define MUMBA_WEB_WEB_OTP_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_credential_request_options;
typedef mumba_handle mumba_otp_credential;
typedef mumba_handle mumba_otp_credential_request_options;
typedef mumba_name mumba_otp_credential_transport_type;

/** `OTPCredentialTransportType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_otp_credential_transport_type;

/** "sms" */
#define MUMBA_OTP_CREDENTIAL_TRANSPORT_TYPE_SMS ((mumba_otp_credential_transport_type)0x800014d0u)

/** `OTPCredential`. It is a `mumba_credential` too. */
typedef mumba_handle mumba_otp_credential;

/** Gives `object` itself when it is of `OTPCredential`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_otp_credential(
    mumba_context *ctx, mumba_handle object, mumba_otp_credential *result) {
    return mumba_web_cast(ctx, object, 0x80000241u, 0, result);
}

/** `OTPCredential.code`. Reads. */
static inline mumba_status mumba_otp_credential_get_code(
    mumba_context *ctx, mumba_otp_credential self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006b8u, result);
}

/** `CredentialRequestOptions.otp`. Deferred. */
static inline mumba_status mumba_credential_request_options_set_otp(
    mumba_context *ctx, mumba_credential_request_options self, mumba_otp_credential_request_options value) {
    return mumba_set(ctx, self, 0x8000107du, mumba_of_handle(value));
}

/** `CredentialRequestOptions.otp`. Gives `OTPCredentialRequestOptions` or none. Reads. */
static inline mumba_status mumba_credential_request_options_get_otp(
    mumba_context *ctx, mumba_credential_request_options self, mumba_otp_credential_request_options *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000107du, result);
}

/** `OTPCredentialRequestOptions`: an object with members. */
typedef mumba_handle mumba_otp_credential_request_options;

/** Makes a `OTPCredentialRequestOptions` without members. Deferred. */
static inline mumba_status mumba_otp_credential_request_options_create(
    mumba_context *ctx, mumba_otp_credential_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `OTPCredentialRequestOptions.transport`. Without it: []. Deferred. */
static inline mumba_status mumba_otp_credential_request_options_set_transport(
    mumba_context *ctx, mumba_otp_credential_request_options self, const mumba_otp_credential_transport_type *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001672u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `OTPCredentialRequestOptions.transport`. Gives sequence<`OTPCredentialTransportType`> or none. Reads. */
static inline mumba_status mumba_otp_credential_request_options_get_transport(
    mumba_context *ctx, mumba_otp_credential_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001672u, result);
}

#endif /* MUMBA_WEB_WEB_OTP_H */
