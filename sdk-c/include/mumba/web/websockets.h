/**
 * @file websockets.h
 * WebSockets Standard: <https://websockets.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBSOCKETS_H
#define MUMBA_WEB_WEBSOCKETS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_close_event;
typedef mumba_handle mumba_close_event_init;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_message_event;
typedef mumba_handle mumba_websocket;
typedef mumba_name mumba_binary_type;

/** Gets a `mumba_close_event`, which lives until it returns. */
typedef mumba_status (*mumba_close_event_listener)(mumba_context *ctx, void *user, mumba_close_event event);

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_message_event`, which lives until it returns. */
typedef mumba_status (*mumba_message_event_listener)(mumba_context *ctx, void *user, mumba_message_event event);

/** `BinaryType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_binary_type;

/** "blob" */
#define MUMBA_BINARY_TYPE_BLOB ((mumba_binary_type)0x800005c6u)
/** "arraybuffer" */
#define MUMBA_BINARY_TYPE_ARRAYBUFFER ((mumba_binary_type)0x800004f1u)

/** `CloseEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_close_event;

/** Gives `object` itself when it is of `CloseEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_close_event(mumba_context *ctx, mumba_handle object, mumba_close_event *result) {
    return mumba_web_cast(ctx, object, 0x800000aau, 0, result);
}

/** `new CloseEvent`. Deferred. */
static inline mumba_status mumba_close_event_new(mumba_context *ctx, mumba_string type, mumba_close_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000aau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new CloseEvent`. Deferred. */
static inline mumba_status mumba_close_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_close_event_init event_init_dict, mumba_close_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000aau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CloseEvent.wasClean`. Reads. */
static inline mumba_status mumba_close_event_get_was_clean(mumba_context *ctx, mumba_close_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017b2u, result);
}

/** `CloseEvent.code`. Reads. */
static inline mumba_status mumba_close_event_get_code(mumba_context *ctx, mumba_close_event self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800006b8u, result);
}

/** `CloseEvent.reason`. Reads. */
static inline mumba_status mumba_close_event_get_reason(
    mumba_context *ctx, mumba_close_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000123du, result);
}

/** `WebSocket`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_websocket;

/** `WebSocket.CONNECTING` */
#define MUMBA_WEBSOCKET_CONNECTING ((uint16_t)0)
/** `WebSocket.OPEN` */
#define MUMBA_WEBSOCKET_OPEN ((uint16_t)1)
/** `WebSocket.CLOSING` */
#define MUMBA_WEBSOCKET_CLOSING ((uint16_t)2)
/** `WebSocket.CLOSED` */
#define MUMBA_WEBSOCKET_CLOSED ((uint16_t)3)

/** Gives `object` itself when it is of `WebSocket`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_websocket(mumba_context *ctx, mumba_handle object, mumba_websocket *result) {
    return mumba_web_cast(ctx, object, 0x800003bfu, 0, result);
}

/** `new WebSocket`. Deferred. */
static inline mumba_status mumba_websocket_new(mumba_context *ctx, mumba_string url, mumba_websocket *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003bfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WebSocket`. Deferred. */
static inline mumba_status mumba_websocket_new_with_str_sequence(
    mumba_context *ctx, mumba_string url, const mumba_string *protocols, size_t protocols_count,
    mumba_websocket *result) {
    mumba_handle protocols_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003bfu, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_string(ctx, protocols, protocols_count, &protocols_array);
    argv[1] = mumba_web_of_nullable(protocols_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (protocols_array) mumba_release(ctx, protocols_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WebSocket`. Deferred. */
static inline mumba_status mumba_websocket_new_with_str(
    mumba_context *ctx, mumba_string url, mumba_string protocols, mumba_websocket *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_of_string(protocols);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003bfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebSocket.url`. Reads. */
static inline mumba_status mumba_websocket_get_url(mumba_context *ctx, mumba_websocket self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `WebSocket.readyState`. Reads. */
static inline mumba_status mumba_websocket_get_ready_state(mumba_context *ctx, mumba_websocket self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001239u, result);
}

/** `WebSocket.bufferedAmount`. Reads. */
static inline mumba_status mumba_websocket_get_buffered_amount(
    mumba_context *ctx, mumba_websocket self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800005f8u, result);
}

/** `WebSocket.onopen`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_websocket_get_onopen(
    mumba_context *ctx, mumba_websocket self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fdbu, result);
}

/** `WebSocket.onopen`. `value` may be none. Deferred. */
static inline mumba_status mumba_websocket_set_onopen(
    mumba_context *ctx, mumba_websocket self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fdbu, mumba_web_of_nullable(value));
}

/** `WebSocket.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_websocket_get_onerror(
    mumba_context *ctx, mumba_websocket self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `WebSocket.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_websocket_set_onerror(
    mumba_context *ctx, mumba_websocket self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `WebSocket.onclose`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_websocket_get_onclose(
    mumba_context *ctx, mumba_websocket self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f66u, result);
}

/** `WebSocket.onclose`. `value` may be none. Deferred. */
static inline mumba_status mumba_websocket_set_onclose(
    mumba_context *ctx, mumba_websocket self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f66u, mumba_web_of_nullable(value));
}

/** `WebSocket.extensions`. Reads. */
static inline mumba_status mumba_websocket_get_extensions(
    mumba_context *ctx, mumba_websocket self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009d6u, result);
}

/** `WebSocket.protocol`. Reads. */
static inline mumba_status mumba_websocket_get_protocol(
    mumba_context *ctx, mumba_websocket self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `WebSocket.close`. Deferred. */
static inline mumba_status mumba_websocket_close(mumba_context *ctx, mumba_websocket self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `WebSocket.close`. Deferred. */
static inline mumba_status mumba_websocket_close_with_code(mumba_context *ctx, mumba_websocket self, uint16_t code) {
    return mumba_call_plain(ctx, self, 0x800006acu, 01u, MUMBA_NONE, MUMBA_NONE, (double)code, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebSocket.close`. Deferred. */
static inline mumba_status mumba_websocket_close_with_code_and_reason(
    mumba_context *ctx, mumba_websocket self, uint16_t code, mumba_string reason) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)code);
    argv[1] = mumba_of_string(reason);
    return mumba_invoke(ctx, self, 0x800006acu, argv, 2, NULL);
}

/** `WebSocket.onmessage`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_websocket_get_onmessage(
    mumba_context *ctx, mumba_websocket self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc7u, result);
}

/** `WebSocket.onmessage`. `value` may be none. Deferred. */
static inline mumba_status mumba_websocket_set_onmessage(
    mumba_context *ctx, mumba_websocket self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc7u, mumba_web_of_nullable(value));
}

/** `WebSocket.binaryType`. Reads. */
static inline mumba_status mumba_websocket_get_binary_type(
    mumba_context *ctx, mumba_websocket self, mumba_binary_type *result) {
    return mumba_web_get_name(ctx, self, 0x800005a8u, result);
}

/** `WebSocket.binaryType`. Deferred. */
static inline mumba_status mumba_websocket_set_binary_type(
    mumba_context *ctx, mumba_websocket self, mumba_binary_type value) {
    return mumba_set(ctx, self, 0x800005a8u, mumba_of_name(value));
}

/**
 * `WebSocket.send`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or `Blob`. Deferred.
 */
static inline mumba_status mumba_websocket_send_with_object(
    mumba_context *ctx, mumba_websocket self, mumba_object data) {
    return mumba_call_plain(ctx, self, 0x800013ffu, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebSocket.send`. Deferred. */
static inline mumba_status mumba_websocket_send_with_str(mumba_context *ctx, mumba_websocket self, mumba_string data) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x800013ffu, argv, 1, NULL);
}

/** The event `close` of `WebSocket`, a `CloseEvent`. */
static inline mumba_status mumba_websocket_on_close(
    mumba_context *ctx, mumba_websocket self, mumba_close_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_websocket_on_close`, in the way that `options` says. */
static inline mumba_status mumba_websocket_on_close_with_options(
    mumba_context *ctx, mumba_websocket self, const mumba_listener_options *options,
    mumba_close_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, options, listener, user, drop, subscription);
}

/** The event `error` of `WebSocket`, a `Event`. */
static inline mumba_status mumba_websocket_on_error(
    mumba_context *ctx, mumba_websocket self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_websocket_on_error`, in the way that `options` says. */
static inline mumba_status mumba_websocket_on_error_with_options(
    mumba_context *ctx, mumba_websocket self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `message` of `WebSocket`, a `MessageEvent`. */
static inline mumba_status mumba_websocket_on_message(
    mumba_context *ctx, mumba_websocket self, mumba_message_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_websocket_on_message`, in the way that `options` says. */
static inline mumba_status mumba_websocket_on_message_with_options(
    mumba_context *ctx, mumba_websocket self, const mumba_listener_options *options,
    mumba_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, options, listener, user, drop, subscription);
}

/** The event `open` of `WebSocket`, a `Event`. */
static inline mumba_status mumba_websocket_on_open(
    mumba_context *ctx, mumba_websocket self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001055u, NULL, listener, user, drop, subscription);
}

/** As `mumba_websocket_on_open`, in the way that `options` says. */
static inline mumba_status mumba_websocket_on_open_with_options(
    mumba_context *ctx, mumba_websocket self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001055u, options, listener, user, drop, subscription);
}

/** `CloseEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_close_event_init;

/** Makes a `CloseEventInit` without members. Deferred. */
static inline mumba_status mumba_close_event_init_create(mumba_context *ctx, mumba_close_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `CloseEventInit.code`. Without it: 0. Deferred. */
static inline mumba_status mumba_close_event_init_set_code(
    mumba_context *ctx, mumba_close_event_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x800006b8u, mumba_of_number((double)value));
}

/** `CloseEventInit.code`. Reads. */
static inline mumba_status mumba_close_event_init_get_code(
    mumba_context *ctx, mumba_close_event_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800006b8u, result);
}

/** `CloseEventInit.reason`. Without it: "". Deferred. */
static inline mumba_status mumba_close_event_init_set_reason(
    mumba_context *ctx, mumba_close_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000123du, mumba_of_string(value));
}

/** `CloseEventInit.reason`. Reads. */
static inline mumba_status mumba_close_event_init_get_reason(
    mumba_context *ctx, mumba_close_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000123du, result);
}

/** `CloseEventInit.wasClean`. Without it: false. Deferred. */
static inline mumba_status mumba_close_event_init_set_was_clean(
    mumba_context *ctx, mumba_close_event_init self, bool value) {
    return mumba_set(ctx, self, 0x800017b2u, mumba_of_bool(value));
}

/** `CloseEventInit.wasClean`. Reads. */
static inline mumba_status mumba_close_event_init_get_was_clean(
    mumba_context *ctx, mumba_close_event_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017b2u, result);
}

#endif /* MUMBA_WEB_WEBSOCKETS_H */
