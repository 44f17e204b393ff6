/**
 * @file presentation-api.h
 * Presentation API: <https://w3c.github.io/presentation-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PRESENTATION_API_H
#define MUMBA_WEB_PRESENTATION_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_message_event;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_presentation;
typedef mumba_handle mumba_presentation_availability;
typedef mumba_handle mumba_presentation_connection;
typedef mumba_handle mumba_presentation_connection_available_event;
typedef mumba_handle mumba_presentation_connection_available_event_init;
typedef mumba_handle mumba_presentation_connection_close_event;
typedef mumba_handle mumba_presentation_connection_close_event_init;
typedef mumba_handle mumba_presentation_connection_list;
typedef mumba_handle mumba_presentation_receiver;
typedef mumba_handle mumba_presentation_request;
typedef mumba_name mumba_binary_type;
typedef mumba_name mumba_presentation_connection_close_reason;
typedef mumba_name mumba_presentation_connection_state;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_message_event`, which lives until it returns. */
typedef mumba_status (*mumba_message_event_listener)(mumba_context *ctx, void *user, mumba_message_event event);

/** Gets a `mumba_presentation_connection_available_event`, which lives until it returns. */
typedef mumba_status (*mumba_presentation_connection_available_event_listener)(mumba_context *ctx, void *user, mumba_presentation_connection_available_event event);

/** Gets a `mumba_presentation_connection_close_event`, which lives until it returns. */
typedef mumba_status (*mumba_presentation_connection_close_event_listener)(mumba_context *ctx, void *user, mumba_presentation_connection_close_event event);

/** `PresentationConnectionCloseReason`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_presentation_connection_close_reason;

/** "error" */
#define MUMBA_PRESENTATION_CONNECTION_CLOSE_REASON_ERROR ((mumba_presentation_connection_close_reason)0x80000998u)
/** "closed" */
#define MUMBA_PRESENTATION_CONNECTION_CLOSE_REASON_CLOSED ((mumba_presentation_connection_close_reason)0x800006afu)
/** "wentaway" */
#define MUMBA_PRESENTATION_CONNECTION_CLOSE_REASON_WENTAWAY ((mumba_presentation_connection_close_reason)0x800017cbu)

/** `PresentationConnectionState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_presentation_connection_state;

/** "connecting" */
#define MUMBA_PRESENTATION_CONNECTION_STATE_CONNECTING ((mumba_presentation_connection_state)0x80000712u)
/** "connected" */
#define MUMBA_PRESENTATION_CONNECTION_STATE_CONNECTED ((mumba_presentation_connection_state)0x80000711u)
/** "closed" */
#define MUMBA_PRESENTATION_CONNECTION_STATE_CLOSED ((mumba_presentation_connection_state)0x800006afu)
/** "terminated" */
#define MUMBA_PRESENTATION_CONNECTION_STATE_TERMINATED ((mumba_presentation_connection_state)0x800015dau)

/** `Navigator.presentation`. Deferred. */
static inline mumba_status mumba_navigator_get_presentation(
    mumba_context *ctx, mumba_navigator self, mumba_presentation *result) {
    return mumba_get_handle(ctx, self, 0x8000118bu, result);
}

/** `Presentation`. */
typedef mumba_handle mumba_presentation;

/** Gives `object` itself when it is of `Presentation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_presentation(mumba_context *ctx, mumba_handle object, mumba_presentation *result) {
    return mumba_web_cast(ctx, object, 0x80000279u, 0, result);
}

/** `Presentation.defaultRequest`. Gives `PresentationRequest` or none. Reads. */
static inline mumba_status mumba_presentation_get_default_request(
    mumba_context *ctx, mumba_presentation self, mumba_presentation_request *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000832u, result);
}

/** `Presentation.defaultRequest`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_presentation_get_default_request_deferred(
    mumba_context *ctx, mumba_presentation self, mumba_presentation_request *result) {
    return mumba_get_handle(ctx, self, 0x80000832u, result);
}

/** `Presentation.defaultRequest`. `value` may be none. Deferred. */
static inline mumba_status mumba_presentation_set_default_request(
    mumba_context *ctx, mumba_presentation self, mumba_presentation_request value) {
    return mumba_set(ctx, self, 0x80000832u, mumba_web_of_nullable(value));
}

/** `Presentation.receiver`. Gives `PresentationReceiver` or none. Reads. */
static inline mumba_status mumba_presentation_get_receiver(
    mumba_context *ctx, mumba_presentation self, mumba_presentation_receiver *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001243u, result);
}

/** `Presentation.receiver`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_presentation_get_receiver_deferred(
    mumba_context *ctx, mumba_presentation self, mumba_presentation_receiver *result) {
    return mumba_get_handle(ctx, self, 0x80001243u, result);
}

/** `PresentationAvailability`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_presentation_availability;

/** Gives `object` itself when it is of `PresentationAvailability`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_presentation_availability(
    mumba_context *ctx, mumba_handle object, mumba_presentation_availability *result) {
    return mumba_web_cast(ctx, object, 0x8000027au, 0, result);
}

/** `PresentationAvailability.value`. Reads. */
static inline mumba_status mumba_presentation_availability_get_value(
    mumba_context *ctx, mumba_presentation_availability self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000174eu, result);
}

/** `PresentationAvailability.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_presentation_availability_get_onchange(
    mumba_context *ctx, mumba_presentation_availability self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `PresentationAvailability.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_presentation_availability_set_onchange(
    mumba_context *ctx, mumba_presentation_availability self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** The event `change` of `PresentationAvailability`, a `Event`. */
static inline mumba_status mumba_presentation_availability_on_change(
    mumba_context *ctx, mumba_presentation_availability self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_presentation_availability_on_change`, in the way that `options` says. */
static inline mumba_status mumba_presentation_availability_on_change_with_options(
    mumba_context *ctx, mumba_presentation_availability self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** `PresentationConnection`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_presentation_connection;

/** Gives `object` itself when it is of `PresentationConnection`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_presentation_connection(
    mumba_context *ctx, mumba_handle object, mumba_presentation_connection *result) {
    return mumba_web_cast(ctx, object, 0x8000027bu, 0, result);
}

/** `PresentationConnection.id`. Reads. */
static inline mumba_status mumba_presentation_connection_get_id(
    mumba_context *ctx, mumba_presentation_connection self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `PresentationConnection.url`. Reads. */
static inline mumba_status mumba_presentation_connection_get_url(
    mumba_context *ctx, mumba_presentation_connection self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `PresentationConnection.state`. Reads. */
static inline mumba_status mumba_presentation_connection_get_state(
    mumba_context *ctx, mumba_presentation_connection self, mumba_presentation_connection_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `PresentationConnection.close`. Deferred. */
static inline mumba_status mumba_presentation_connection_close(mumba_context *ctx, mumba_presentation_connection self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `PresentationConnection.terminate`. Deferred. */
static inline mumba_status mumba_presentation_connection_terminate(
    mumba_context *ctx, mumba_presentation_connection self) {
    return mumba_invoke(ctx, self, 0x800015d9u, NULL, 0, NULL);
}

/** `PresentationConnection.onconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_presentation_connection_get_onconnect(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6cu, result);
}

/** `PresentationConnection.onconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_presentation_connection_set_onconnect(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6cu, mumba_web_of_nullable(value));
}

/** `PresentationConnection.onclose`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_presentation_connection_get_onclose(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f66u, result);
}

/** `PresentationConnection.onclose`. `value` may be none. Deferred. */
static inline mumba_status mumba_presentation_connection_set_onclose(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f66u, mumba_web_of_nullable(value));
}

/** `PresentationConnection.onterminate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_presentation_connection_get_onterminate(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001030u, result);
}

/** `PresentationConnection.onterminate`. `value` may be none. Deferred. */
static inline mumba_status mumba_presentation_connection_set_onterminate(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001030u, mumba_web_of_nullable(value));
}

/** `PresentationConnection.binaryType`. Reads. */
static inline mumba_status mumba_presentation_connection_get_binary_type(
    mumba_context *ctx, mumba_presentation_connection self, mumba_binary_type *result) {
    return mumba_web_get_name(ctx, self, 0x800005a8u, result);
}

/** `PresentationConnection.binaryType`. Deferred. */
static inline mumba_status mumba_presentation_connection_set_binary_type(
    mumba_context *ctx, mumba_presentation_connection self, mumba_binary_type value) {
    return mumba_set(ctx, self, 0x800005a8u, mumba_of_name(value));
}

/** `PresentationConnection.onmessage`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_presentation_connection_get_onmessage(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc7u, result);
}

/** `PresentationConnection.onmessage`. `value` may be none. Deferred. */
static inline mumba_status mumba_presentation_connection_set_onmessage(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc7u, mumba_web_of_nullable(value));
}

/** `PresentationConnection.send`. Deferred. */
static inline mumba_status mumba_presentation_connection_send_with_message(
    mumba_context *ctx, mumba_presentation_connection self, mumba_string message) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    return mumba_invoke(ctx, self, 0x800013ffu, argv, 1, NULL);
}

/** `PresentationConnection.send`. Deferred. */
static inline mumba_status mumba_presentation_connection_send_with_blob(
    mumba_context *ctx, mumba_presentation_connection self, mumba_blob data) {
    return mumba_call_plain(ctx, self, 0x800013ffu, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `PresentationConnection.send`. Deferred. */
static inline mumba_status mumba_presentation_connection_send_with_array_buffer(
    mumba_context *ctx, mumba_presentation_connection self, mumba_array_buffer data) {
    return mumba_call_plain(ctx, self, 0x800013ffu, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/**
 * `PresentationConnection.send`. `data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or `Uint16Array`
 * or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or `Float32Array`
 * or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_presentation_connection_send_with_buffer_source(
    mumba_context *ctx, mumba_presentation_connection self, mumba_object data) {
    return mumba_call_plain(ctx, self, 0x800013ffu, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** The event `close` of `PresentationConnection`, a `PresentationConnectionCloseEvent`. */
static inline mumba_status mumba_presentation_connection_on_close(
    mumba_context *ctx, mumba_presentation_connection self,
    mumba_presentation_connection_close_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_presentation_connection_on_close`, in the way that `options` says. */
static inline mumba_status mumba_presentation_connection_on_close_with_options(
    mumba_context *ctx, mumba_presentation_connection self, const mumba_listener_options *options,
    mumba_presentation_connection_close_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, options, listener, user, drop, subscription);
}

/** The event `connect` of `PresentationConnection`, a `Event`. */
static inline mumba_status mumba_presentation_connection_on_connect(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_presentation_connection_on_connect`, in the way that `options` says. */
static inline mumba_status mumba_presentation_connection_on_connect_with_options(
    mumba_context *ctx, mumba_presentation_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, options, listener, user, drop, subscription);
}

/** The event `message` of `PresentationConnection`, a `MessageEvent`. */
static inline mumba_status mumba_presentation_connection_on_message(
    mumba_context *ctx, mumba_presentation_connection self, mumba_message_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_presentation_connection_on_message`, in the way that `options` says. */
static inline mumba_status mumba_presentation_connection_on_message_with_options(
    mumba_context *ctx, mumba_presentation_connection self, const mumba_listener_options *options,
    mumba_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e5cu, options, listener, user, drop, subscription);
}

/** The event `terminate` of `PresentationConnection`, a `Event`. */
static inline mumba_status mumba_presentation_connection_on_terminate(
    mumba_context *ctx, mumba_presentation_connection self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015d9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_presentation_connection_on_terminate`, in the way that `options` says. */
static inline mumba_status mumba_presentation_connection_on_terminate_with_options(
    mumba_context *ctx, mumba_presentation_connection self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800015d9u, options, listener, user, drop, subscription);
}

/** `PresentationConnectionAvailableEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_presentation_connection_available_event;

/** Gives `object` itself when it is of `PresentationConnectionAvailableEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_presentation_connection_available_event(
    mumba_context *ctx, mumba_handle object, mumba_presentation_connection_available_event *result) {
    return mumba_web_cast(ctx, object, 0x8000027cu, 0, result);
}

/** `new PresentationConnectionAvailableEvent`. Deferred. */
static inline mumba_status mumba_presentation_connection_available_event_new(
    mumba_context *ctx, mumba_string type, mumba_presentation_connection_available_event_init event_init_dict,
    mumba_presentation_connection_available_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000027cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PresentationConnectionAvailableEvent.connection`. Deferred. */
static inline mumba_status mumba_presentation_connection_available_event_get_connection(
    mumba_context *ctx, mumba_presentation_connection_available_event self, mumba_presentation_connection *result) {
    return mumba_get_handle(ctx, self, 0x80000713u, result);
}

/** `PresentationConnectionCloseEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_presentation_connection_close_event;

/** Gives `object` itself when it is of `PresentationConnectionCloseEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_presentation_connection_close_event(
    mumba_context *ctx, mumba_handle object, mumba_presentation_connection_close_event *result) {
    return mumba_web_cast(ctx, object, 0x8000027du, 0, result);
}

/** `new PresentationConnectionCloseEvent`. Deferred. */
static inline mumba_status mumba_presentation_connection_close_event_new(
    mumba_context *ctx, mumba_string type, mumba_presentation_connection_close_event_init event_init_dict,
    mumba_presentation_connection_close_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000027du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PresentationConnectionCloseEvent.reason`. Reads. */
static inline mumba_status mumba_presentation_connection_close_event_get_reason(
    mumba_context *ctx, mumba_presentation_connection_close_event self,
    mumba_presentation_connection_close_reason *result) {
    return mumba_web_get_name(ctx, self, 0x8000123du, result);
}

/** `PresentationConnectionCloseEvent.message`. Reads. */
static inline mumba_status mumba_presentation_connection_close_event_get_message(
    mumba_context *ctx, mumba_presentation_connection_close_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `PresentationConnectionList`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_presentation_connection_list;

/** Gives `object` itself when it is of `PresentationConnectionList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_presentation_connection_list(
    mumba_context *ctx, mumba_handle object, mumba_presentation_connection_list *result) {
    return mumba_web_cast(ctx, object, 0x8000027eu, 0, result);
}

/** `PresentationConnectionList.connections`. Gives frozen array<`PresentationConnection`>. Deferred. */
static inline mumba_status mumba_presentation_connection_list_get_connections(
    mumba_context *ctx, mumba_presentation_connection_list self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000717u, result);
}

/** `PresentationConnectionList.onconnectionavailable`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_presentation_connection_list_get_onconnectionavailable(
    mumba_context *ctx, mumba_presentation_connection_list self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6eu, result);
}

/** `PresentationConnectionList.onconnectionavailable`. `value` may be none. Deferred. */
static inline mumba_status mumba_presentation_connection_list_set_onconnectionavailable(
    mumba_context *ctx, mumba_presentation_connection_list self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6eu, mumba_web_of_nullable(value));
}

/** The event `connectionavailable` of `PresentationConnectionList`, a `PresentationConnectionAvailableEvent`. */
static inline mumba_status mumba_presentation_connection_list_on_connectionavailable(
    mumba_context *ctx, mumba_presentation_connection_list self,
    mumba_presentation_connection_available_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000716u, NULL, listener, user, drop, subscription);
}

/** As `mumba_presentation_connection_list_on_connectionavailable`, in the way that `options` says. */
static inline mumba_status mumba_presentation_connection_list_on_connectionavailable_with_options(
    mumba_context *ctx, mumba_presentation_connection_list self, const mumba_listener_options *options,
    mumba_presentation_connection_available_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000716u, options, listener, user, drop, subscription);
}

/** `PresentationReceiver`. */
typedef mumba_handle mumba_presentation_receiver;

/** Gives `object` itself when it is of `PresentationReceiver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_presentation_receiver(
    mumba_context *ctx, mumba_handle object, mumba_presentation_receiver *result) {
    return mumba_web_cast(ctx, object, 0x8000027fu, 0, result);
}

/** `PresentationReceiver.connectionList`. Gives promise<`PresentationConnectionList`>. Deferred. */
static inline mumba_status mumba_presentation_receiver_get_connection_list(
    mumba_context *ctx, mumba_presentation_receiver self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80000714u, result);
}

/** `PresentationRequest`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_presentation_request;

/** Gives `object` itself when it is of `PresentationRequest`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_presentation_request(
    mumba_context *ctx, mumba_handle object, mumba_presentation_request *result) {
    return mumba_web_cast(ctx, object, 0x80000280u, 0, result);
}

/** `new PresentationRequest`. Deferred. */
static inline mumba_status mumba_presentation_request_new_with_url(
    mumba_context *ctx, mumba_string url, mumba_presentation_request *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000280u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new PresentationRequest`. Deferred. */
static inline mumba_status mumba_presentation_request_new_with_urls(
    mumba_context *ctx, const mumba_string *urls, size_t urls_count, mumba_presentation_request *result) {
    mumba_handle urls_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000280u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_string(ctx, urls, urls_count, &urls_array);
    argv[0] = mumba_web_of_nullable(urls_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (urls_array) mumba_release(ctx, urls_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PresentationRequest.start`. Gives promise<`PresentationConnection`>. Deferred. */
static inline mumba_status mumba_presentation_request_start(
    mumba_context *ctx, mumba_presentation_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001524u, NULL, 0, result);
}

/** `PresentationRequest.reconnect`. Gives promise<`PresentationConnection`>. Deferred. */
static inline mumba_status mumba_presentation_request_reconnect(
    mumba_context *ctx, mumba_presentation_request self, mumba_string presentation_id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(presentation_id);
    return mumba_invoke(ctx, self, 0x80001247u, argv, 1, result);
}

/** `PresentationRequest.getAvailability`. Gives promise<`PresentationAvailability`>. Deferred. */
static inline mumba_status mumba_presentation_request_get_availability(
    mumba_context *ctx, mumba_presentation_request self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000abfu, NULL, 0, result);
}

/** `PresentationRequest.onconnectionavailable`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_presentation_request_get_onconnectionavailable(
    mumba_context *ctx, mumba_presentation_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6eu, result);
}

/** `PresentationRequest.onconnectionavailable`. `value` may be none. Deferred. */
static inline mumba_status mumba_presentation_request_set_onconnectionavailable(
    mumba_context *ctx, mumba_presentation_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6eu, mumba_web_of_nullable(value));
}

/** The event `connectionavailable` of `PresentationRequest`, a `PresentationConnectionAvailableEvent`. */
static inline mumba_status mumba_presentation_request_on_connectionavailable(
    mumba_context *ctx, mumba_presentation_request self,
    mumba_presentation_connection_available_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000716u, NULL, listener, user, drop, subscription);
}

/** As `mumba_presentation_request_on_connectionavailable`, in the way that `options` says. */
static inline mumba_status mumba_presentation_request_on_connectionavailable_with_options(
    mumba_context *ctx, mumba_presentation_request self, const mumba_listener_options *options,
    mumba_presentation_connection_available_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000716u, options, listener, user, drop, subscription);
}

/**
 * `PresentationConnectionAvailableEventInit`: an object with members. Those of `mumba_event_init` are for it too. It
 * needs `connection`.
 */
typedef mumba_handle mumba_presentation_connection_available_event_init;

/** Makes a `PresentationConnectionAvailableEventInit` without members. Deferred. */
static inline mumba_status mumba_presentation_connection_available_event_init_create(
    mumba_context *ctx, mumba_presentation_connection_available_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PresentationConnectionAvailableEventInit.connection`. Deferred. */
static inline mumba_status mumba_presentation_connection_available_event_init_set_connection(
    mumba_context *ctx, mumba_presentation_connection_available_event_init self, mumba_presentation_connection value) {
    return mumba_set(ctx, self, 0x80000713u, mumba_of_handle(value));
}

/** `PresentationConnectionAvailableEventInit.connection`. Deferred. */
static inline mumba_status mumba_presentation_connection_available_event_init_get_connection(
    mumba_context *ctx, mumba_presentation_connection_available_event_init self,
    mumba_presentation_connection *result) {
    return mumba_get_handle(ctx, self, 0x80000713u, result);
}

/**
 * `PresentationConnectionCloseEventInit`: an object with members. Those of `mumba_event_init` are for it too. It
 * needs `reason`.
 */
typedef mumba_handle mumba_presentation_connection_close_event_init;

/** Makes a `PresentationConnectionCloseEventInit` without members. Deferred. */
static inline mumba_status mumba_presentation_connection_close_event_init_create(
    mumba_context *ctx, mumba_presentation_connection_close_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PresentationConnectionCloseEventInit.message`. Without it: "". Deferred. */
static inline mumba_status mumba_presentation_connection_close_event_init_set_message(
    mumba_context *ctx, mumba_presentation_connection_close_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e5cu, mumba_of_string(value));
}

/** `PresentationConnectionCloseEventInit.message`. Reads. */
static inline mumba_status mumba_presentation_connection_close_event_init_get_message(
    mumba_context *ctx, mumba_presentation_connection_close_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `PresentationConnectionCloseEventInit.reason`. Deferred. */
static inline mumba_status mumba_presentation_connection_close_event_init_set_reason(
    mumba_context *ctx, mumba_presentation_connection_close_event_init self,
    mumba_presentation_connection_close_reason value) {
    return mumba_set(ctx, self, 0x8000123du, mumba_of_name(value));
}

/** `PresentationConnectionCloseEventInit.reason`. Reads. */
static inline mumba_status mumba_presentation_connection_close_event_init_get_reason(
    mumba_context *ctx, mumba_presentation_connection_close_event_init self,
    mumba_presentation_connection_close_reason *result) {
    return mumba_web_get_name(ctx, self, 0x8000123du, result);
}

#endif /* MUMBA_WEB_PRESENTATION_API_H */
