/**
 * @file webidl.h
 * Web IDL Standard: <https://webidl.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBIDL_H
#define MUMBA_WEB_WEBIDL_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_exception;
typedef mumba_handle mumba_quota_exceeded_error;
typedef mumba_handle mumba_quota_exceeded_error_options;

/**
 * `Function`: a function made with `mumba_callback_create`. It is called with arguments… (any value) and returns any
 * value.
 */
typedef mumba_handle mumba_function;

/** `VoidFunction`: a function made with `mumba_callback_create`. It is called with nothing and returns nothing. */
typedef mumba_handle mumba_void_function;

/** `DOMException`. */
typedef mumba_handle mumba_dom_exception;

/** `DOMException.INDEX_SIZE_ERR` */
#define MUMBA_DOM_EXCEPTION_INDEX_SIZE_ERR ((uint16_t)1)
/** `DOMException.DOMSTRING_SIZE_ERR` */
#define MUMBA_DOM_EXCEPTION_DOMSTRING_SIZE_ERR ((uint16_t)2)
/** `DOMException.HIERARCHY_REQUEST_ERR` */
#define MUMBA_DOM_EXCEPTION_HIERARCHY_REQUEST_ERR ((uint16_t)3)
/** `DOMException.WRONG_DOCUMENT_ERR` */
#define MUMBA_DOM_EXCEPTION_WRONG_DOCUMENT_ERR ((uint16_t)4)
/** `DOMException.INVALID_CHARACTER_ERR` */
#define MUMBA_DOM_EXCEPTION_INVALID_CHARACTER_ERR ((uint16_t)5)
/** `DOMException.NO_DATA_ALLOWED_ERR` */
#define MUMBA_DOM_EXCEPTION_NO_DATA_ALLOWED_ERR ((uint16_t)6)
/** `DOMException.NO_MODIFICATION_ALLOWED_ERR` */
#define MUMBA_DOM_EXCEPTION_NO_MODIFICATION_ALLOWED_ERR ((uint16_t)7)
/** `DOMException.NOT_FOUND_ERR` */
#define MUMBA_DOM_EXCEPTION_NOT_FOUND_ERR ((uint16_t)8)
/** `DOMException.NOT_SUPPORTED_ERR` */
#define MUMBA_DOM_EXCEPTION_NOT_SUPPORTED_ERR ((uint16_t)9)
/** `DOMException.INUSE_ATTRIBUTE_ERR` */
#define MUMBA_DOM_EXCEPTION_INUSE_ATTRIBUTE_ERR ((uint16_t)10)
/** `DOMException.INVALID_STATE_ERR` */
#define MUMBA_DOM_EXCEPTION_INVALID_STATE_ERR ((uint16_t)11)
/** `DOMException.SYNTAX_ERR` */
#define MUMBA_DOM_EXCEPTION_SYNTAX_ERR ((uint16_t)12)
/** `DOMException.INVALID_MODIFICATION_ERR` */
#define MUMBA_DOM_EXCEPTION_INVALID_MODIFICATION_ERR ((uint16_t)13)
/** `DOMException.NAMESPACE_ERR` */
#define MUMBA_DOM_EXCEPTION_NAMESPACE_ERR ((uint16_t)14)
/** `DOMException.INVALID_ACCESS_ERR` */
#define MUMBA_DOM_EXCEPTION_INVALID_ACCESS_ERR ((uint16_t)15)
/** `DOMException.VALIDATION_ERR` */
#define MUMBA_DOM_EXCEPTION_VALIDATION_ERR ((uint16_t)16)
/** `DOMException.TYPE_MISMATCH_ERR` */
#define MUMBA_DOM_EXCEPTION_TYPE_MISMATCH_ERR ((uint16_t)17)
/** `DOMException.SECURITY_ERR` */
#define MUMBA_DOM_EXCEPTION_SECURITY_ERR ((uint16_t)18)
/** `DOMException.NETWORK_ERR` */
#define MUMBA_DOM_EXCEPTION_NETWORK_ERR ((uint16_t)19)
/** `DOMException.ABORT_ERR` */
#define MUMBA_DOM_EXCEPTION_ABORT_ERR ((uint16_t)20)
/** `DOMException.URL_MISMATCH_ERR` */
#define MUMBA_DOM_EXCEPTION_URL_MISMATCH_ERR ((uint16_t)21)
/** `DOMException.QUOTA_EXCEEDED_ERR` */
#define MUMBA_DOM_EXCEPTION_QUOTA_EXCEEDED_ERR ((uint16_t)22)
/** `DOMException.TIMEOUT_ERR` */
#define MUMBA_DOM_EXCEPTION_TIMEOUT_ERR ((uint16_t)23)
/** `DOMException.INVALID_NODE_TYPE_ERR` */
#define MUMBA_DOM_EXCEPTION_INVALID_NODE_TYPE_ERR ((uint16_t)24)
/** `DOMException.DATA_CLONE_ERR` */
#define MUMBA_DOM_EXCEPTION_DATA_CLONE_ERR ((uint16_t)25)

/** Gives `object` itself when it is of `DOMException`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_exception(
    mumba_context *ctx, mumba_handle object, mumba_dom_exception *result) {
    return mumba_web_cast(ctx, object, 0x800000c3u, 0, result);
}

/** `new DOMException`. Deferred. */
static inline mumba_status mumba_dom_exception_new(mumba_context *ctx, mumba_dom_exception *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMException`. Deferred. */
static inline mumba_status mumba_dom_exception_new_with_message(
    mumba_context *ctx, mumba_string message, mumba_dom_exception *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMException`. Deferred. */
static inline mumba_status mumba_dom_exception_new_with_message_and_name(
    mumba_context *ctx, mumba_string message, mumba_string name, mumba_dom_exception *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(message);
    argv[1] = mumba_of_string(name);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMException.name`. Reads. */
static inline mumba_status mumba_dom_exception_get_name(
    mumba_context *ctx, mumba_dom_exception self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `DOMException.message`. Reads. */
static inline mumba_status mumba_dom_exception_get_message(
    mumba_context *ctx, mumba_dom_exception self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `DOMException.code`. Reads. */
static inline mumba_status mumba_dom_exception_get_code(
    mumba_context *ctx, mumba_dom_exception self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800006b8u, result);
}

/** `QuotaExceededError`. It is a `mumba_dom_exception` too. */
typedef mumba_handle mumba_quota_exceeded_error;

/** Gives `object` itself when it is of `QuotaExceededError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_quota_exceeded_error(
    mumba_context *ctx, mumba_handle object, mumba_quota_exceeded_error *result) {
    return mumba_web_cast(ctx, object, 0x8000028fu, 0, result);
}

/** `new QuotaExceededError`. Deferred. */
static inline mumba_status mumba_quota_exceeded_error_new(mumba_context *ctx, mumba_quota_exceeded_error *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000028fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new QuotaExceededError`. Deferred. */
static inline mumba_status mumba_quota_exceeded_error_new_with_message(
    mumba_context *ctx, mumba_string message, mumba_quota_exceeded_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000028fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new QuotaExceededError`. Deferred. */
static inline mumba_status mumba_quota_exceeded_error_new_with_message_and_options(
    mumba_context *ctx, mumba_string message, mumba_quota_exceeded_error_options options,
    mumba_quota_exceeded_error *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(message);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000028fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `QuotaExceededError.quota`. Gives a number or none. Reads. */
static inline mumba_status mumba_quota_exceeded_error_get_quota(
    mumba_context *ctx, mumba_quota_exceeded_error self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011fbu, result);
}

/** `QuotaExceededError.requested`. Gives a number or none. Reads. */
static inline mumba_status mumba_quota_exceeded_error_get_requested(
    mumba_context *ctx, mumba_quota_exceeded_error self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800012e3u, result);
}

/** `QuotaExceededErrorOptions`: an object with members. */
typedef mumba_handle mumba_quota_exceeded_error_options;

/** Makes a `QuotaExceededErrorOptions` without members. Deferred. */
static inline mumba_status mumba_quota_exceeded_error_options_create(
    mumba_context *ctx, mumba_quota_exceeded_error_options *result) {
    return mumba_object_create(ctx, result);
}

/** `QuotaExceededErrorOptions.quota`. Deferred. */
static inline mumba_status mumba_quota_exceeded_error_options_set_quota(
    mumba_context *ctx, mumba_quota_exceeded_error_options self, double value) {
    return mumba_set(ctx, self, 0x800011fbu, mumba_of_number(value));
}

/** `QuotaExceededErrorOptions.quota`. Reads. */
static inline mumba_status mumba_quota_exceeded_error_options_get_quota(
    mumba_context *ctx, mumba_quota_exceeded_error_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800011fbu, result);
}

/** `QuotaExceededErrorOptions.requested`. Deferred. */
static inline mumba_status mumba_quota_exceeded_error_options_set_requested(
    mumba_context *ctx, mumba_quota_exceeded_error_options self, double value) {
    return mumba_set(ctx, self, 0x800012e3u, mumba_of_number(value));
}

/** `QuotaExceededErrorOptions.requested`. Reads. */
static inline mumba_status mumba_quota_exceeded_error_options_get_requested(
    mumba_context *ctx, mumba_quota_exceeded_error_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800012e3u, result);
}

#endif /* MUMBA_WEB_WEBIDL_H */
