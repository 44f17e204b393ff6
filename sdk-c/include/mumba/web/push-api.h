/**
 * @file push-api.h
 * Push API: <https://w3c.github.io/push-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PUSH_API_H
#define MUMBA_WEB_PUSH_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_notification;
typedef mumba_handle mumba_push_event;
typedef mumba_handle mumba_push_event_init;
typedef mumba_handle mumba_push_manager;
typedef mumba_handle mumba_push_message_data;
typedef mumba_handle mumba_push_permission_descriptor;
typedef mumba_handle mumba_push_subscription;
typedef mumba_handle mumba_push_subscription_change_event;
typedef mumba_handle mumba_push_subscription_change_event_init;
typedef mumba_handle mumba_push_subscription_json;
typedef mumba_handle mumba_push_subscription_options;
typedef mumba_handle mumba_push_subscription_options_init;
typedef mumba_handle mumba_service_worker_global_scope;
typedef mumba_handle mumba_service_worker_registration;
typedef mumba_name mumba_permission_state;
typedef mumba_name mumba_push_encryption_key_name;

/** `PushEncryptionKeyName`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_push_encryption_key_name;

/** "p256dh" */
#define MUMBA_PUSH_ENCRYPTION_KEY_NAME_P256DH ((mumba_push_encryption_key_name)0x8000109eu)
/** "auth" */
#define MUMBA_PUSH_ENCRYPTION_KEY_NAME_AUTH ((mumba_push_encryption_key_name)0x8000053eu)

/** `PushEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_push_event;

/** Gives `object` itself when it is of `PushEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_push_event(mumba_context *ctx, mumba_handle object, mumba_push_event *result) {
    return mumba_web_cast(ctx, object, 0x80000288u, 0, result);
}

/** `new PushEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_event_new(mumba_context *ctx, mumba_string type, mumba_push_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000288u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PushEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_push_event_init event_init_dict, mumba_push_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000288u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PushEvent.data`. Gives `PushMessageData` or none. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_event_get_data(
    mumba_context *ctx, mumba_push_event self, mumba_push_message_data *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `PushEvent.data`. Deferred: what the handle holds may turn out to be null. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_event_get_data_deferred(
    mumba_context *ctx, mumba_push_event self, mumba_push_message_data *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `PushManager`. */
typedef mumba_handle mumba_push_manager;

/** Gives `object` itself when it is of `PushManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_push_manager(mumba_context *ctx, mumba_handle object, mumba_push_manager *result) {
    return mumba_web_cast(ctx, object, 0x80000289u, 0, result);
}

/** `PushManager.supportedContentEncodings`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_push_manager_get_supported_content_encodings(mumba_context *ctx, mumba_array *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000289u, &target);
    if (status == MUMBA_OK) status = mumba_get_handle(ctx, target, 0x80001592u, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PushManager.subscribe`. Gives promise<`PushSubscription`>. Deferred. */
static inline mumba_status mumba_push_manager_subscribe(
    mumba_context *ctx, mumba_push_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001582u, NULL, 0, result);
}

/** `PushManager.subscribe`. Gives promise<`PushSubscription`>. Deferred. */
static inline mumba_status mumba_push_manager_subscribe_with_options(
    mumba_context *ctx, mumba_push_manager self, mumba_push_subscription_options_init options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001582u, argv, 1, result);
}

/** `PushManager.getSubscription`. Gives promise<`PushSubscription` or none>. Deferred. */
static inline mumba_status mumba_push_manager_get_subscription(
    mumba_context *ctx, mumba_push_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b5au, NULL, 0, result);
}

/** `PushManager.permissionState`. Gives promise<`PermissionState`>. Deferred. */
static inline mumba_status mumba_push_manager_permission_state(
    mumba_context *ctx, mumba_push_manager self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001101u, NULL, 0, result);
}

/** `PushManager.permissionState`. Gives promise<`PermissionState`>. Deferred. */
static inline mumba_status mumba_push_manager_permission_state_with_options(
    mumba_context *ctx, mumba_push_manager self, mumba_push_subscription_options_init options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001101u, argv, 1, result);
}

/** `PushMessageData`. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_push_message_data;

/** Gives `object` itself when it is of `PushMessageData`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_push_message_data(
    mumba_context *ctx, mumba_handle object, mumba_push_message_data *result) {
    return mumba_web_cast(ctx, object, 0x8000028au, 0, result);
}

/** `PushMessageData.arrayBuffer`. Gives `ArrayBuffer`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_message_data_array_buffer(
    mumba_context *ctx, mumba_push_message_data self, mumba_array_buffer *result) {
    return mumba_invoke(ctx, self, 0x800004eeu, NULL, 0, result);
}

/** `PushMessageData.blob`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_message_data_blob(
    mumba_context *ctx, mumba_push_message_data self, mumba_blob *result) {
    return mumba_invoke(ctx, self, 0x800005c6u, NULL, 0, result);
}

/** `PushMessageData.bytes`. Gives `Uint8Array`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_message_data_bytes(
    mumba_context *ctx, mumba_push_message_data self, mumba_uint8_array *result) {
    return mumba_invoke(ctx, self, 0x80000607u, NULL, 0, result);
}

/** `PushMessageData.json`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_message_data_json(
    mumba_context *ctx, mumba_push_message_data self, mumba_value *result) {
    return mumba_invoke_read(ctx, self, 0x80000d08u, NULL, 0, result);
}

/**
 * `PushMessageData.json`. Gives an object. Deferred: what the handle holds may turn out to be null. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_push_message_data_json_deferred(
    mumba_context *ctx, mumba_push_message_data self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80000d08u, NULL, 0, result);
}

/** `PushMessageData.text`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_message_data_text(
    mumba_context *ctx, mumba_push_message_data self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x800015e5u, NULL, 0, result);
}

/** `PushSubscription`. */
typedef mumba_handle mumba_push_subscription;

/** Gives `object` itself when it is of `PushSubscription`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_push_subscription(
    mumba_context *ctx, mumba_handle object, mumba_push_subscription *result) {
    return mumba_web_cast(ctx, object, 0x8000028bu, 0, result);
}

/** `PushSubscription.endpoint`. Reads. */
static inline mumba_status mumba_push_subscription_get_endpoint(
    mumba_context *ctx, mumba_push_subscription self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000981u, result);
}

/** `PushSubscription.expirationTime`. Gives a number or none. Reads. */
static inline mumba_status mumba_push_subscription_get_expiration_time(
    mumba_context *ctx, mumba_push_subscription self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009c4u, result);
}

/** `PushSubscription.options`. Deferred. */
static inline mumba_status mumba_push_subscription_get_options(
    mumba_context *ctx, mumba_push_subscription self, mumba_push_subscription_options *result) {
    return mumba_get_handle(ctx, self, 0x80001067u, result);
}

/** `PushSubscription.getKey`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_push_subscription_get_key(
    mumba_context *ctx, mumba_push_subscription self, mumba_push_encryption_key_name name, mumba_array_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(name);
    return mumba_web_call_or_none(ctx, self, 0x80000b0eu, argv, 1, result);
}

/** `PushSubscription.getKey`. Gives `ArrayBuffer`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_push_subscription_get_key_deferred(
    mumba_context *ctx, mumba_push_subscription self, mumba_push_encryption_key_name name, mumba_array_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(name);
    return mumba_invoke(ctx, self, 0x80000b0eu, argv, 1, result);
}

/** `PushSubscription.unsubscribe`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_push_subscription_unsubscribe(
    mumba_context *ctx, mumba_push_subscription self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800016f2u, NULL, 0, result);
}

/** `PushSubscription.toJSON`. Deferred. */
static inline mumba_status mumba_push_subscription_to_json(
    mumba_context *ctx, mumba_push_subscription self, mumba_push_subscription_json *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `PushSubscriptionChangeEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_push_subscription_change_event;

/** Gives `object` itself when it is of `PushSubscriptionChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_push_subscription_change_event(
    mumba_context *ctx, mumba_handle object, mumba_push_subscription_change_event *result) {
    return mumba_web_cast(ctx, object, 0x8000028cu, 0, result);
}

/** `new PushSubscriptionChangeEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_subscription_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_push_subscription_change_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000028cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PushSubscriptionChangeEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_push_subscription_change_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_push_subscription_change_event_init event_init_dict,
    mumba_push_subscription_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000028cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `PushSubscriptionChangeEvent.newSubscription`. Gives `PushSubscription` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_push_subscription_change_event_get_new_subscription(
    mumba_context *ctx, mumba_push_subscription_change_event self, mumba_push_subscription *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ee2u, result);
}

/**
 * `PushSubscriptionChangeEvent.newSubscription`. Deferred: what the handle holds may turn out to be null. Not in
 * windows: ServiceWorker.
 */
static inline mumba_status mumba_push_subscription_change_event_get_new_subscription_deferred(
    mumba_context *ctx, mumba_push_subscription_change_event self, mumba_push_subscription *result) {
    return mumba_get_handle(ctx, self, 0x80000ee2u, result);
}

/**
 * `PushSubscriptionChangeEvent.oldSubscription`. Gives `PushSubscription` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_push_subscription_change_event_get_old_subscription(
    mumba_context *ctx, mumba_push_subscription_change_event self, mumba_push_subscription *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f36u, result);
}

/**
 * `PushSubscriptionChangeEvent.oldSubscription`. Deferred: what the handle holds may turn out to be null. Not in
 * windows: ServiceWorker.
 */
static inline mumba_status mumba_push_subscription_change_event_get_old_subscription_deferred(
    mumba_context *ctx, mumba_push_subscription_change_event self, mumba_push_subscription *result) {
    return mumba_get_handle(ctx, self, 0x80000f36u, result);
}

/** `PushSubscriptionOptions`. */
typedef mumba_handle mumba_push_subscription_options;

/** Gives `object` itself when it is of `PushSubscriptionOptions`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_push_subscription_options(
    mumba_context *ctx, mumba_handle object, mumba_push_subscription_options *result) {
    return mumba_web_cast(ctx, object, 0x8000028du, 0, result);
}

/** `PushSubscriptionOptions.userVisibleOnly`. Reads. */
static inline mumba_status mumba_push_subscription_options_get_user_visible_only(
    mumba_context *ctx, mumba_push_subscription_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000173fu, result);
}

/** `PushSubscriptionOptions.applicationServerKey`. Gives `ArrayBuffer` or none. Reads. */
static inline mumba_status mumba_push_subscription_options_get_application_server_key(
    mumba_context *ctx, mumba_push_subscription_options self, mumba_array_buffer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004b2u, result);
}

/**
 * `PushSubscriptionOptions.applicationServerKey`. Gives `ArrayBuffer`. Deferred: what the handle holds may turn out
 * to be null.
 */
static inline mumba_status mumba_push_subscription_options_get_application_server_key_deferred(
    mumba_context *ctx, mumba_push_subscription_options self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800004b2u, result);
}

/** `ServiceWorkerGlobalScope.onpush`. Gives `EventHandlerNonNull` or none. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_get_onpush(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ffau, result);
}

/** `ServiceWorkerGlobalScope.onpush`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onpush(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ffau, mumba_web_of_nullable(value));
}

/**
 * `ServiceWorkerGlobalScope.onpushsubscriptionchange`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onpushsubscriptionchange(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ffbu, result);
}

/**
 * `ServiceWorkerGlobalScope.onpushsubscriptionchange`. `value` may be none. Deferred. Not in windows: ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_set_onpushsubscriptionchange(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ffbu, mumba_web_of_nullable(value));
}

/** `ServiceWorkerRegistration.pushManager`. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_push_manager(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_push_manager *result) {
    return mumba_get_handle(ctx, self, 0x800011e1u, result);
}

/** `PushEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. */
typedef mumba_handle mumba_push_event_init;

/** Makes a `PushEventInit` without members. Deferred. */
static inline mumba_status mumba_push_event_init_create(mumba_context *ctx, mumba_push_event_init *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `PushEventInit.data`. Without it: null. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_push_event_init_set_data_with_buffer_source(
    mumba_context *ctx, mumba_push_event_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_web_of_nullable(value));
}

/** `PushEventInit.data`. Without it: null. Deferred. */
static inline mumba_status mumba_push_event_init_set_data_with_str(
    mumba_context *ctx, mumba_push_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_string(value));
}

/**
 * `PushEventInit.data`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or a string or none. Reads.
 */
static inline mumba_status mumba_push_event_init_get_data(
    mumba_context *ctx, mumba_push_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000000bu, result);
}

/** `PushEventInit.notification`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_push_event_init_set_notification(
    mumba_context *ctx, mumba_push_event_init self, mumba_notification value) {
    return mumba_set(ctx, self, 0x80000f11u, mumba_web_of_nullable(value));
}

/** `PushEventInit.notification`. Gives `Notification` or none. Reads. */
static inline mumba_status mumba_push_event_init_get_notification(
    mumba_context *ctx, mumba_push_event_init self, mumba_notification *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f11u, result);
}

/** `PushPermissionDescriptor`: an object with members. Those of `mumba_permission_descriptor` are for it too. */
typedef mumba_handle mumba_push_permission_descriptor;

/** Makes a `PushPermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_push_permission_descriptor_create(
    mumba_context *ctx, mumba_push_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `PushPermissionDescriptor.userVisibleOnly`. Without it: false. Deferred. */
static inline mumba_status mumba_push_permission_descriptor_set_user_visible_only(
    mumba_context *ctx, mumba_push_permission_descriptor self, bool value) {
    return mumba_set(ctx, self, 0x8000173fu, mumba_of_bool(value));
}

/** `PushPermissionDescriptor.userVisibleOnly`. Reads. */
static inline mumba_status mumba_push_permission_descriptor_get_user_visible_only(
    mumba_context *ctx, mumba_push_permission_descriptor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000173fu, result);
}

/** `PushSubscriptionChangeEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. */
typedef mumba_handle mumba_push_subscription_change_event_init;

/** Makes a `PushSubscriptionChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_push_subscription_change_event_init_create(
    mumba_context *ctx, mumba_push_subscription_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PushSubscriptionChangeEventInit.newSubscription`. Without it: null. Deferred. */
static inline mumba_status mumba_push_subscription_change_event_init_set_new_subscription(
    mumba_context *ctx, mumba_push_subscription_change_event_init self, mumba_push_subscription value) {
    return mumba_set(ctx, self, 0x80000ee2u, mumba_of_handle(value));
}

/** `PushSubscriptionChangeEventInit.newSubscription`. Gives `PushSubscription` or none. Reads. */
static inline mumba_status mumba_push_subscription_change_event_init_get_new_subscription(
    mumba_context *ctx, mumba_push_subscription_change_event_init self, mumba_push_subscription *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ee2u, result);
}

/** `PushSubscriptionChangeEventInit.oldSubscription`. Without it: null. Deferred. */
static inline mumba_status mumba_push_subscription_change_event_init_set_old_subscription(
    mumba_context *ctx, mumba_push_subscription_change_event_init self, mumba_push_subscription value) {
    return mumba_set(ctx, self, 0x80000f36u, mumba_of_handle(value));
}

/** `PushSubscriptionChangeEventInit.oldSubscription`. Gives `PushSubscription` or none. Reads. */
static inline mumba_status mumba_push_subscription_change_event_init_get_old_subscription(
    mumba_context *ctx, mumba_push_subscription_change_event_init self, mumba_push_subscription *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f36u, result);
}

/** `PushSubscriptionJSON`: an object with members. */
typedef mumba_handle mumba_push_subscription_json;

/** Makes a `PushSubscriptionJSON` without members. Deferred. */
static inline mumba_status mumba_push_subscription_json_create(
    mumba_context *ctx, mumba_push_subscription_json *result) {
    return mumba_object_create(ctx, result);
}

/** `PushSubscriptionJSON.endpoint`. Deferred. */
static inline mumba_status mumba_push_subscription_json_set_endpoint(
    mumba_context *ctx, mumba_push_subscription_json self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000981u, mumba_of_string(value));
}

/** `PushSubscriptionJSON.endpoint`. Reads. */
static inline mumba_status mumba_push_subscription_json_get_endpoint(
    mumba_context *ctx, mumba_push_subscription_json self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000981u, result);
}

/** `PushSubscriptionJSON.expirationTime`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_push_subscription_json_set_expiration_time(
    mumba_context *ctx, mumba_push_subscription_json self, mumba_value value) {
    return mumba_set(ctx, self, 0x800009c4u, value);
}

/** `PushSubscriptionJSON.expirationTime`. Gives a number or none. Reads. */
static inline mumba_status mumba_push_subscription_json_get_expiration_time(
    mumba_context *ctx, mumba_push_subscription_json self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009c4u, result);
}

/** `PushSubscriptionJSON.keys`. `value`: record<a string, a string>. Deferred. */
static inline mumba_status mumba_push_subscription_json_set_keys(
    mumba_context *ctx, mumba_push_subscription_json self, mumba_record value) {
    return mumba_set(ctx, self, 0x80000d28u, mumba_of_handle(value));
}

/** `PushSubscriptionJSON.keys`. Gives record<a string, a string> or none. Reads. */
static inline mumba_status mumba_push_subscription_json_get_keys(
    mumba_context *ctx, mumba_push_subscription_json self, mumba_record *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d28u, result);
}

/** `PushSubscriptionOptionsInit`: an object with members. */
typedef mumba_handle mumba_push_subscription_options_init;

/** Makes a `PushSubscriptionOptionsInit` without members. Deferred. */
static inline mumba_status mumba_push_subscription_options_init_create(
    mumba_context *ctx, mumba_push_subscription_options_init *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `PushSubscriptionOptionsInit.applicationServerKey`. Without it: null. `value`: `ArrayBuffer` or `Int8Array` or
 * `Int16Array` or `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or
 * `BigInt64Array` or `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none.
 * Deferred.
 */
static inline mumba_status mumba_push_subscription_options_init_set_application_server_key_with_buffer_source(
    mumba_context *ctx, mumba_push_subscription_options_init self, mumba_object value) {
    return mumba_set(ctx, self, 0x800004b2u, mumba_web_of_nullable(value));
}

/** `PushSubscriptionOptionsInit.applicationServerKey`. Without it: null. Deferred. */
static inline mumba_status mumba_push_subscription_options_init_set_application_server_key_with_str(
    mumba_context *ctx, mumba_push_subscription_options_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004b2u, mumba_of_string(value));
}

/**
 * `PushSubscriptionOptionsInit.applicationServerKey`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or a string or none. Reads.
 */
static inline mumba_status mumba_push_subscription_options_init_get_application_server_key(
    mumba_context *ctx, mumba_push_subscription_options_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800004b2u, result);
}

/** `PushSubscriptionOptionsInit.userVisibleOnly`. Without it: false. Deferred. */
static inline mumba_status mumba_push_subscription_options_init_set_user_visible_only(
    mumba_context *ctx, mumba_push_subscription_options_init self, bool value) {
    return mumba_set(ctx, self, 0x8000173fu, mumba_of_bool(value));
}

/** `PushSubscriptionOptionsInit.userVisibleOnly`. Reads. */
static inline mumba_status mumba_push_subscription_options_init_get_user_visible_only(
    mumba_context *ctx, mumba_push_subscription_options_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000173fu, result);
}

#endif /* MUMBA_WEB_PUSH_API_H */
