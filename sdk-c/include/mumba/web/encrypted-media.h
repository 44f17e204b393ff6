/**
 * @file encrypted-media.h
 * Encrypted Media Extensions: <https://w3c.github.io/encrypted-media/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ENCRYPTED_MEDIA_H
#define MUMBA_WEB_ENCRYPTED_MEDIA_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_html_media_element;
typedef mumba_handle mumba_media_encrypted_event;
typedef mumba_handle mumba_media_encrypted_event_init;
typedef mumba_handle mumba_media_key_message_event;
typedef mumba_handle mumba_media_key_message_event_init;
typedef mumba_handle mumba_media_key_session;
typedef mumba_handle mumba_media_key_status_map;
typedef mumba_handle mumba_media_key_system_access;
typedef mumba_handle mumba_media_key_system_configuration;
typedef mumba_handle mumba_media_key_system_media_capability;
typedef mumba_handle mumba_media_keys;
typedef mumba_handle mumba_media_keys_policy;
typedef mumba_handle mumba_navigator;
typedef mumba_name mumba_media_key_message_type;
typedef mumba_name mumba_media_key_session_closed_reason;
typedef mumba_name mumba_media_key_session_type;
typedef mumba_name mumba_media_key_status;
typedef mumba_name mumba_media_keys_requirement;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_media_key_message_event`, which lives until it returns. */
typedef mumba_status (*mumba_media_key_message_event_listener)(mumba_context *ctx, void *user, mumba_media_key_message_event event);

/** `MediaKeyMessageType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_key_message_type;

/** "license-request" */
#define MUMBA_MEDIA_KEY_MESSAGE_TYPE_LICENSE_REQUEST ((mumba_media_key_message_type)0x80000d5eu)
/** "license-renewal" */
#define MUMBA_MEDIA_KEY_MESSAGE_TYPE_LICENSE_RENEWAL ((mumba_media_key_message_type)0x80000d5du)
/** "license-release" */
#define MUMBA_MEDIA_KEY_MESSAGE_TYPE_LICENSE_RELEASE ((mumba_media_key_message_type)0x80000d5cu)
/** "individualization-request" */
#define MUMBA_MEDIA_KEY_MESSAGE_TYPE_INDIVIDUALIZATION_REQUEST ((mumba_media_key_message_type)0x80000c43u)

/** `MediaKeySessionClosedReason`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_key_session_closed_reason;

/** "internal-error" */
#define MUMBA_MEDIA_KEY_SESSION_CLOSED_REASON_INTERNAL_ERROR ((mumba_media_key_session_closed_reason)0x80000c9fu)
/** "closed-by-application" */
#define MUMBA_MEDIA_KEY_SESSION_CLOSED_REASON_CLOSED_BY_APPLICATION \
    ((mumba_media_key_session_closed_reason)0x800006b0u)
/** "release-acknowledged" */
#define MUMBA_MEDIA_KEY_SESSION_CLOSED_REASON_RELEASE_ACKNOWLEDGED ((mumba_media_key_session_closed_reason)0x80001276u)
/** "hardware-context-reset" */
#define MUMBA_MEDIA_KEY_SESSION_CLOSED_REASON_HARDWARE_CONTEXT_RESET \
    ((mumba_media_key_session_closed_reason)0x80000ba5u)
/** "resource-evicted" */
#define MUMBA_MEDIA_KEY_SESSION_CLOSED_REASON_RESOURCE_EVICTED ((mumba_media_key_session_closed_reason)0x80001300u)

/** `MediaKeySessionType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_key_session_type;

/** "temporary" */
#define MUMBA_MEDIA_KEY_SESSION_TYPE_TEMPORARY ((mumba_media_key_session_type)0x800015d8u)
/** "persistent-license" */
#define MUMBA_MEDIA_KEY_SESSION_TYPE_PERSISTENT_LICENSE ((mumba_media_key_session_type)0x80001107u)

/** `MediaKeyStatus`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_key_status;

/** "usable" */
#define MUMBA_MEDIA_KEY_STATUS_USABLE ((mumba_media_key_status)0x8000171cu)
/** "expired" */
#define MUMBA_MEDIA_KEY_STATUS_EXPIRED ((mumba_media_key_status)0x800009c5u)
/** "released" */
#define MUMBA_MEDIA_KEY_STATUS_RELEASED ((mumba_media_key_status)0x8000127bu)
/** "output-restricted" */
#define MUMBA_MEDIA_KEY_STATUS_OUTPUT_RESTRICTED ((mumba_media_key_status)0x80001088u)
/** "output-downscaled" */
#define MUMBA_MEDIA_KEY_STATUS_OUTPUT_DOWNSCALED ((mumba_media_key_status)0x80001087u)
/** "usable-in-future" */
#define MUMBA_MEDIA_KEY_STATUS_USABLE_IN_FUTURE ((mumba_media_key_status)0x8000171du)
/** "status-pending" */
#define MUMBA_MEDIA_KEY_STATUS_STATUS_PENDING ((mumba_media_key_status)0x80001532u)
/** "internal-error" */
#define MUMBA_MEDIA_KEY_STATUS_INTERNAL_ERROR ((mumba_media_key_status)0x80000c9fu)

/** `MediaKeysRequirement`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_keys_requirement;

/** "required" */
#define MUMBA_MEDIA_KEYS_REQUIREMENT_REQUIRED ((mumba_media_keys_requirement)0x800012e9u)
/** "optional" */
#define MUMBA_MEDIA_KEYS_REQUIREMENT_OPTIONAL ((mumba_media_keys_requirement)0x80001065u)
/** "not-allowed" */
#define MUMBA_MEDIA_KEYS_REQUIREMENT_NOT_ALLOWED ((mumba_media_keys_requirement)0x80000f0cu)

/** `HTMLMediaElement.mediaKeys`. Gives `MediaKeys` or none. Reads. */
static inline mumba_status mumba_html_media_element_get_media_keys(
    mumba_context *ctx, mumba_html_media_element self, mumba_media_keys *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e51u, result);
}

/** `HTMLMediaElement.mediaKeys`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_media_element_get_media_keys_deferred(
    mumba_context *ctx, mumba_html_media_element self, mumba_media_keys *result) {
    return mumba_get_handle(ctx, self, 0x80000e51u, result);
}

/** `HTMLMediaElement.onencrypted`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_media_element_get_onencrypted(
    mumba_context *ctx, mumba_html_media_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f97u, result);
}

/** `HTMLMediaElement.onencrypted`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_media_element_set_onencrypted(
    mumba_context *ctx, mumba_html_media_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f97u, mumba_web_of_nullable(value));
}

/** `HTMLMediaElement.onwaitingforkey`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_media_element_get_onwaitingforkey(
    mumba_context *ctx, mumba_html_media_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000104bu, result);
}

/** `HTMLMediaElement.onwaitingforkey`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_media_element_set_onwaitingforkey(
    mumba_context *ctx, mumba_html_media_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000104bu, mumba_web_of_nullable(value));
}

/** `HTMLMediaElement.setMediaKeys`. `media_keys` may be none. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_html_media_element_set_media_keys(
    mumba_context *ctx, mumba_html_media_element self, mumba_media_keys media_keys, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(media_keys);
    return mumba_invoke(ctx, self, 0x80001442u, argv, 1, result);
}

/** `MediaEncryptedEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_media_encrypted_event;

/** Gives `object` itself when it is of `MediaEncryptedEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_encrypted_event(
    mumba_context *ctx, mumba_handle object, mumba_media_encrypted_event *result) {
    return mumba_web_cast(ctx, object, 0x800001ffu, 0, result);
}

/** `new MediaEncryptedEvent`. Deferred. */
static inline mumba_status mumba_media_encrypted_event_new(
    mumba_context *ctx, mumba_string type, mumba_media_encrypted_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001ffu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MediaEncryptedEvent`. Deferred. */
static inline mumba_status mumba_media_encrypted_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_media_encrypted_event_init event_init_dict,
    mumba_media_encrypted_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001ffu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaEncryptedEvent.initDataType`. Reads. */
static inline mumba_status mumba_media_encrypted_event_get_init_data_type(
    mumba_context *ctx, mumba_media_encrypted_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c4bu, result);
}

/** `MediaEncryptedEvent.initData`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_media_encrypted_event_get_init_data(
    mumba_context *ctx, mumba_media_encrypted_event self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c4au, result);
}

/** `MediaEncryptedEvent.initData`. Gives `ArrayBuffer`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_media_encrypted_event_get_init_data_deferred(
    mumba_context *ctx, mumba_media_encrypted_event self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80000c4au, result);
}

/** `MediaKeyMessageEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_media_key_message_event;

/** Gives `object` itself when it is of `MediaKeyMessageEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_key_message_event(
    mumba_context *ctx, mumba_handle object, mumba_media_key_message_event *result) {
    return mumba_web_cast(ctx, object, 0x80000201u, 0, result);
}

/** `new MediaKeyMessageEvent`. Deferred. */
static inline mumba_status mumba_media_key_message_event_new(
    mumba_context *ctx, mumba_string type, mumba_media_key_message_event_init event_init_dict,
    mumba_media_key_message_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000201u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaKeyMessageEvent.messageType`. Reads. */
static inline mumba_status mumba_media_key_message_event_get_message_type(
    mumba_context *ctx, mumba_media_key_message_event self, mumba_media_key_message_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000e5du, result);
}

/** `MediaKeyMessageEvent.message`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_media_key_message_event_get_message(
    mumba_context *ctx, mumba_media_key_message_event self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80000e5cu, result);
}

/** `MediaKeySession`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_media_key_session;

/** Gives `object` itself when it is of `MediaKeySession`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_key_session(
    mumba_context *ctx, mumba_handle object, mumba_media_key_session *result) {
    return mumba_web_cast(ctx, object, 0x80000202u, 0, result);
}

/** `MediaKeySession.sessionId`. Reads. */
static inline mumba_status mumba_media_key_session_get_session_id(
    mumba_context *ctx, mumba_media_key_session self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001419u, result);
}

/** `MediaKeySession.expiration`. Reads. */
static inline mumba_status mumba_media_key_session_get_expiration(
    mumba_context *ctx, mumba_media_key_session self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009c3u, result);
}

/** `MediaKeySession.closed`. Gives promise<`MediaKeySessionClosedReason`>. Deferred. */
static inline mumba_status mumba_media_key_session_get_closed(
    mumba_context *ctx, mumba_media_key_session self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x800006afu, result);
}

/** `MediaKeySession.keyStatuses`. Deferred. */
static inline mumba_status mumba_media_key_session_get_key_statuses(
    mumba_context *ctx, mumba_media_key_session self, mumba_media_key_status_map *result) {
    return mumba_get_handle(ctx, self, 0x80000d1eu, result);
}

/** `MediaKeySession.onkeystatuseschange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_key_session_get_onkeystatuseschange(
    mumba_context *ctx, mumba_media_key_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fb6u, result);
}

/** `MediaKeySession.onkeystatuseschange`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_key_session_set_onkeystatuseschange(
    mumba_context *ctx, mumba_media_key_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fb6u, mumba_web_of_nullable(value));
}

/** `MediaKeySession.onmessage`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_key_session_get_onmessage(
    mumba_context *ctx, mumba_media_key_session self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc7u, result);
}

/** `MediaKeySession.onmessage`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_key_session_set_onmessage(
    mumba_context *ctx, mumba_media_key_session self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc7u, mumba_web_of_nullable(value));
}

/**
 * `MediaKeySession.generateRequest`. `init_data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<nothing>. Deferred.
 */
static inline mumba_status mumba_media_key_session_generate_request(
    mumba_context *ctx, mumba_media_key_session self, mumba_string init_data_type, mumba_object init_data,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(init_data_type);
    argv[1] = mumba_of_handle(init_data);
    return mumba_invoke(ctx, self, 0x80000aa1u, argv, 2, result);
}

/** `MediaKeySession.load`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_media_key_session_load(
    mumba_context *ctx, mumba_media_key_session self, mumba_string session_id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(session_id);
    return mumba_invoke(ctx, self, 0x80000d77u, argv, 1, result);
}

/**
 * `MediaKeySession.update`. `response`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array`
 * or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array`
 * or `Float32Array` or `Float64Array` or `DataView`. Gives promise<nothing>. Deferred.
 */
static inline mumba_status mumba_media_key_session_update(
    mumba_context *ctx, mumba_media_key_session self, mumba_object response, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(response);
    return mumba_invoke(ctx, self, 0x800016fau, argv, 1, result);
}

/** `MediaKeySession.close`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_media_key_session_close(
    mumba_context *ctx, mumba_media_key_session self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, result);
}

/** `MediaKeySession.remove`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_media_key_session_remove(
    mumba_context *ctx, mumba_media_key_session self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000004u, NULL, 0, result);
}

/** The event `keystatuseschange` of `MediaKeySession`, a `Event`. */
static inline mumba_status mumba_media_key_session_on_keystatuseschange(
    mumba_context *ctx, mumba_media_key_session self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d29u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_key_session_on_keystatuseschange`, in the way that `options` says. */
static inline mumba_status mumba_media_key_session_on_keystatuseschange_with_options(
    mumba_context *ctx, mumba_media_key_session self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d29u, options, listener, user, drop, subscription);
}

/** The event `message` of `MediaKeySession`, a `MediaKeyMessageEvent`. */
static inline mumba_status mumba_media_key_session_on_message(
    mumba_context *ctx, mumba_media_key_session self, mumba_media_key_message_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_key_session_on_message`, in the way that `options` says. */
static inline mumba_status mumba_media_key_session_on_message_with_options(
    mumba_context *ctx, mumba_media_key_session self, const mumba_listener_options *options,
    mumba_media_key_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, options, listener, user, drop, subscription);
}

/** `MediaKeyStatusMap`. */
typedef mumba_handle mumba_media_key_status_map;

/** Gives `object` itself when it is of `MediaKeyStatusMap`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_key_status_map(
    mumba_context *ctx, mumba_handle object, mumba_media_key_status_map *result) {
    return mumba_web_cast(ctx, object, 0x80000203u, 0, result);
}

/**
 * `MediaKeyStatusMap.entries`. Gives iterator<[`ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`, `MediaKeyStatus`]>. Deferred.
 */
static inline mumba_status mumba_media_key_status_map_entries(
    mumba_context *ctx, mumba_media_key_status_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/**
 * `MediaKeyStatusMap.keys`. Gives iterator<`ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`>. Deferred.
 */
static inline mumba_status mumba_media_key_status_map_keys(
    mumba_context *ctx, mumba_media_key_status_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `MediaKeyStatusMap.values`. Gives iterator<`MediaKeyStatus`>. Deferred. */
static inline mumba_status mumba_media_key_status_map_values(
    mumba_context *ctx, mumba_media_key_status_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `MediaKeyStatusMap.forEach`. Deferred. */
static inline mumba_status mumba_media_key_status_map_for_each(
    mumba_context *ctx, mumba_media_key_status_map self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaKeyStatusMap.forEach`. Deferred. */
static inline mumba_status mumba_media_key_status_map_for_each_with_this_arg(
    mumba_context *ctx, mumba_media_key_status_map self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `MediaKeyStatusMap.size`. Reads. */
static inline mumba_status mumba_media_key_status_map_get_size(
    mumba_context *ctx, mumba_media_key_status_map self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/**
 * `MediaKeyStatusMap.has`. `key_id`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Reads.
 */
static inline mumba_status mumba_media_key_status_map_has(
    mumba_context *ctx, mumba_media_key_status_map self, mumba_object key_id, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(key_id);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/**
 * `MediaKeyStatusMap.get`. `key_id`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives `MediaKeyStatus` or none. Reads.
 */
static inline mumba_status mumba_media_key_status_map_get(
    mumba_context *ctx, mumba_media_key_status_map self, mumba_object key_id, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(key_id);
    return mumba_invoke_read(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `MediaKeySystemAccess`. */
typedef mumba_handle mumba_media_key_system_access;

/** Gives `object` itself when it is of `MediaKeySystemAccess`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_key_system_access(
    mumba_context *ctx, mumba_handle object, mumba_media_key_system_access *result) {
    return mumba_web_cast(ctx, object, 0x80000204u, 0, result);
}

/** `MediaKeySystemAccess.keySystem`. Reads. */
static inline mumba_status mumba_media_key_system_access_get_key_system(
    mumba_context *ctx, mumba_media_key_system_access self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d1fu, result);
}

/** `MediaKeySystemAccess.getConfiguration`. Deferred. */
static inline mumba_status mumba_media_key_system_access_get_configuration(
    mumba_context *ctx, mumba_media_key_system_access self, mumba_media_key_system_configuration *result) {
    return mumba_invoke(ctx, self, 0x80000ad9u, NULL, 0, result);
}

/** `MediaKeySystemAccess.createMediaKeys`. Gives promise<`MediaKeys`>. Deferred. */
static inline mumba_status mumba_media_key_system_access_create_media_keys(
    mumba_context *ctx, mumba_media_key_system_access self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000799u, NULL, 0, result);
}

/** `MediaKeys`. */
typedef mumba_handle mumba_media_keys;

/** Gives `object` itself when it is of `MediaKeys`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_keys(mumba_context *ctx, mumba_handle object, mumba_media_keys *result) {
    return mumba_web_cast(ctx, object, 0x80000205u, 0, result);
}

/** `MediaKeys.createSession`. Deferred. */
static inline mumba_status mumba_media_keys_create_session(
    mumba_context *ctx, mumba_media_keys self, mumba_media_key_session *result) {
    return mumba_invoke(ctx, self, 0x800007beu, NULL, 0, result);
}

/** `MediaKeys.createSession`. Deferred. */
static inline mumba_status mumba_media_keys_create_session_with_session_type(
    mumba_context *ctx, mumba_media_keys self, mumba_media_key_session_type session_type,
    mumba_media_key_session *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(session_type);
    return mumba_invoke(ctx, self, 0x800007beu, argv, 1, result);
}

/** `MediaKeys.getStatusForPolicy`. Gives promise<`MediaKeyStatus`>. Deferred. */
static inline mumba_status mumba_media_keys_get_status_for_policy(
    mumba_context *ctx, mumba_media_keys self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b58u, NULL, 0, result);
}

/** `MediaKeys.getStatusForPolicy`. Gives promise<`MediaKeyStatus`>. Deferred. */
static inline mumba_status mumba_media_keys_get_status_for_policy_with_policy(
    mumba_context *ctx, mumba_media_keys self, mumba_media_keys_policy policy, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(policy);
    return mumba_invoke(ctx, self, 0x80000b58u, argv, 1, result);
}

/**
 * `MediaKeys.setServerCertificate`. `server_certificate`: `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<a boolean>.
 * Deferred.
 */
static inline mumba_status mumba_media_keys_set_server_certificate(
    mumba_context *ctx, mumba_media_keys self, mumba_object server_certificate, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(server_certificate);
    return mumba_invoke(ctx, self, 0x8000145cu, argv, 1, result);
}

/** `Navigator.requestMediaKeySystemAccess`. Gives promise<`MediaKeySystemAccess`>. Deferred. */
static inline mumba_status mumba_navigator_request_media_key_system_access(
    mumba_context *ctx, mumba_navigator self, mumba_string key_system,
    const mumba_media_key_system_configuration *supported_configurations, size_t supported_configurations_count,
    mumba_promise *result) {
    mumba_handle supported_configurations_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_string(key_system);
    mumba_status status = mumba_web_array_of_handle(ctx, supported_configurations, supported_configurations_count, &supported_configurations_array);
    argv[1] = mumba_web_of_nullable(supported_configurations_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800012cdu, argv, 2, result);
    if (supported_configurations_array) mumba_release(ctx, supported_configurations_array);
    return status;
}

/** `MediaEncryptedEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_media_encrypted_event_init;

/** Makes a `MediaEncryptedEventInit` without members. Deferred. */
static inline mumba_status mumba_media_encrypted_event_init_create(
    mumba_context *ctx, mumba_media_encrypted_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaEncryptedEventInit.initData`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_media_encrypted_event_init_set_init_data(
    mumba_context *ctx, mumba_media_encrypted_event_init self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x80000c4au, mumba_web_of_nullable(value));
}

/** `MediaEncryptedEventInit.initData`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_media_encrypted_event_init_get_init_data(
    mumba_context *ctx, mumba_media_encrypted_event_init self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c4au, result);
}

/** `MediaEncryptedEventInit.initDataType`. Without it: "". Deferred. */
static inline mumba_status mumba_media_encrypted_event_init_set_init_data_type(
    mumba_context *ctx, mumba_media_encrypted_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c4bu, mumba_of_string(value));
}

/** `MediaEncryptedEventInit.initDataType`. Reads. */
static inline mumba_status mumba_media_encrypted_event_init_get_init_data_type(
    mumba_context *ctx, mumba_media_encrypted_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c4bu, result);
}

/**
 * `MediaKeyMessageEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `message`,
 * `messageType`.
 */
typedef mumba_handle mumba_media_key_message_event_init;

/** Makes a `MediaKeyMessageEventInit` without members. Deferred. */
static inline mumba_status mumba_media_key_message_event_init_create(
    mumba_context *ctx, mumba_media_key_message_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaKeyMessageEventInit.message`. Deferred. */
static inline mumba_status mumba_media_key_message_event_init_set_message(
    mumba_context *ctx, mumba_media_key_message_event_init self, mumba_array_buffer value) {
    return mumba_set(ctx, self, 0x80000e5cu, mumba_of_handle(value));
}

/** `MediaKeyMessageEventInit.message`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_media_key_message_event_init_get_message(
    mumba_context *ctx, mumba_media_key_message_event_init self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x80000e5cu, result);
}

/** `MediaKeyMessageEventInit.messageType`. Deferred. */
static inline mumba_status mumba_media_key_message_event_init_set_message_type(
    mumba_context *ctx, mumba_media_key_message_event_init self, mumba_media_key_message_type value) {
    return mumba_set(ctx, self, 0x80000e5du, mumba_of_name(value));
}

/** `MediaKeyMessageEventInit.messageType`. Reads. */
static inline mumba_status mumba_media_key_message_event_init_get_message_type(
    mumba_context *ctx, mumba_media_key_message_event_init self, mumba_media_key_message_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000e5du, result);
}

/** `MediaKeySystemConfiguration`: an object with members. */
typedef mumba_handle mumba_media_key_system_configuration;

/** Makes a `MediaKeySystemConfiguration` without members. Deferred. */
static inline mumba_status mumba_media_key_system_configuration_create(
    mumba_context *ctx, mumba_media_key_system_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaKeySystemConfiguration.audioCapabilities`. Without it: []. Deferred. */
static inline mumba_status mumba_media_key_system_configuration_set_audio_capabilities(
    mumba_context *ctx, mumba_media_key_system_configuration self,
    const mumba_media_key_system_media_capability *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000534u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaKeySystemConfiguration.audioCapabilities`. Gives sequence<`MediaKeySystemMediaCapability`> or none. Reads. */
static inline mumba_status mumba_media_key_system_configuration_get_audio_capabilities(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000534u, result);
}

/** `MediaKeySystemConfiguration.distinctiveIdentifier`. Without it: "optional". Deferred. */
static inline mumba_status mumba_media_key_system_configuration_set_distinctive_identifier(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_media_keys_requirement value) {
    return mumba_set(ctx, self, 0x800008e5u, mumba_of_name(value));
}

/** `MediaKeySystemConfiguration.distinctiveIdentifier`. Reads. */
static inline mumba_status mumba_media_key_system_configuration_get_distinctive_identifier(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_media_keys_requirement *result) {
    return mumba_web_get_name(ctx, self, 0x800008e5u, result);
}

/** `MediaKeySystemConfiguration.initDataTypes`. Without it: []. Deferred. */
static inline mumba_status mumba_media_key_system_configuration_set_init_data_types(
    mumba_context *ctx, mumba_media_key_system_configuration self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000c4cu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaKeySystemConfiguration.initDataTypes`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_key_system_configuration_get_init_data_types(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c4cu, result);
}

/** `MediaKeySystemConfiguration.label`. Without it: "". Deferred. */
static inline mumba_status mumba_media_key_system_configuration_set_label(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `MediaKeySystemConfiguration.label`. Reads. */
static inline mumba_status mumba_media_key_system_configuration_get_label(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `MediaKeySystemConfiguration.persistentState`. Without it: "optional". Deferred. */
static inline mumba_status mumba_media_key_system_configuration_set_persistent_state(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_media_keys_requirement value) {
    return mumba_set(ctx, self, 0x80001109u, mumba_of_name(value));
}

/** `MediaKeySystemConfiguration.persistentState`. Reads. */
static inline mumba_status mumba_media_key_system_configuration_get_persistent_state(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_media_keys_requirement *result) {
    return mumba_web_get_name(ctx, self, 0x80001109u, result);
}

/** `MediaKeySystemConfiguration.sessionTypes`. Deferred. */
static inline mumba_status mumba_media_key_system_configuration_set_session_types(
    mumba_context *ctx, mumba_media_key_system_configuration self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000141bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaKeySystemConfiguration.sessionTypes`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_key_system_configuration_get_session_types(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000141bu, result);
}

/** `MediaKeySystemConfiguration.videoCapabilities`. Without it: []. Deferred. */
static inline mumba_status mumba_media_key_system_configuration_set_video_capabilities(
    mumba_context *ctx, mumba_media_key_system_configuration self,
    const mumba_media_key_system_media_capability *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000177bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaKeySystemConfiguration.videoCapabilities`. Gives sequence<`MediaKeySystemMediaCapability`> or none. Reads. */
static inline mumba_status mumba_media_key_system_configuration_get_video_capabilities(
    mumba_context *ctx, mumba_media_key_system_configuration self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000177bu, result);
}

/** `MediaKeySystemMediaCapability`: an object with members. */
typedef mumba_handle mumba_media_key_system_media_capability;

/** Makes a `MediaKeySystemMediaCapability` without members. Deferred. */
static inline mumba_status mumba_media_key_system_media_capability_create(
    mumba_context *ctx, mumba_media_key_system_media_capability *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaKeySystemMediaCapability.contentType`. Without it: "". Deferred. */
static inline mumba_status mumba_media_key_system_media_capability_set_content_type(
    mumba_context *ctx, mumba_media_key_system_media_capability self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000072eu, mumba_of_string(value));
}

/** `MediaKeySystemMediaCapability.contentType`. Reads. */
static inline mumba_status mumba_media_key_system_media_capability_get_content_type(
    mumba_context *ctx, mumba_media_key_system_media_capability self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000072eu, result);
}

/** `MediaKeySystemMediaCapability.encryptionScheme`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_media_key_system_media_capability_set_encryption_scheme(
    mumba_context *ctx, mumba_media_key_system_media_capability self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000970u, mumba_web_of_nullable_string(value));
}

/** `MediaKeySystemMediaCapability.encryptionScheme`. Gives a string or none. Reads. */
static inline mumba_status mumba_media_key_system_media_capability_get_encryption_scheme(
    mumba_context *ctx, mumba_media_key_system_media_capability self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000970u, result);
}

/** `MediaKeySystemMediaCapability.robustness`. Without it: "". Deferred. */
static inline mumba_status mumba_media_key_system_media_capability_set_robustness(
    mumba_context *ctx, mumba_media_key_system_media_capability self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001357u, mumba_of_string(value));
}

/** `MediaKeySystemMediaCapability.robustness`. Reads. */
static inline mumba_status mumba_media_key_system_media_capability_get_robustness(
    mumba_context *ctx, mumba_media_key_system_media_capability self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001357u, result);
}

/** `MediaKeysPolicy`: an object with members. */
typedef mumba_handle mumba_media_keys_policy;

/** Makes a `MediaKeysPolicy` without members. Deferred. */
static inline mumba_status mumba_media_keys_policy_create(mumba_context *ctx, mumba_media_keys_policy *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaKeysPolicy.minHdcpVersion`. Deferred. */
static inline mumba_status mumba_media_keys_policy_set_min_hdcp_version(
    mumba_context *ctx, mumba_media_keys_policy self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e79u, mumba_of_string(value));
}

/** `MediaKeysPolicy.minHdcpVersion`. Reads. */
static inline mumba_status mumba_media_keys_policy_get_min_hdcp_version(
    mumba_context *ctx, mumba_media_keys_policy self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e79u, result);
}

#endif /* MUMBA_WEB_ENCRYPTED_MEDIA_H */
