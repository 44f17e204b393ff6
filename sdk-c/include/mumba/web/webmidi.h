/**
 * @file webmidi.h
 * Web MIDI API: <https://webaudio.github.io/web-midi-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBMIDI_H
#define MUMBA_WEB_WEBMIDI_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_midi_access;
typedef mumba_handle mumba_midi_connection_event;
typedef mumba_handle mumba_midi_connection_event_init;
typedef mumba_handle mumba_midi_input;
typedef mumba_handle mumba_midi_input_map;
typedef mumba_handle mumba_midi_message_event;
typedef mumba_handle mumba_midi_message_event_init;
typedef mumba_handle mumba_midi_options;
typedef mumba_handle mumba_midi_output;
typedef mumba_handle mumba_midi_output_map;
typedef mumba_handle mumba_midi_permission_descriptor;
typedef mumba_handle mumba_midi_port;
typedef mumba_handle mumba_navigator;
typedef mumba_name mumba_midi_port_connection_state;
typedef mumba_name mumba_midi_port_device_state;
typedef mumba_name mumba_midi_port_type;

/** Gets a `mumba_midi_connection_event`, which lives until it returns. */
typedef mumba_status (*mumba_midi_connection_event_listener)(mumba_context *ctx, void *user, mumba_midi_connection_event event);

/** Gets a `mumba_midi_message_event`, which lives until it returns. */
typedef mumba_status (*mumba_midi_message_event_listener)(mumba_context *ctx, void *user, mumba_midi_message_event event);

/** `MIDIPortConnectionState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_midi_port_connection_state;

/** "open" */
#define MUMBA_MIDI_PORT_CONNECTION_STATE_OPEN ((mumba_midi_port_connection_state)0x80001055u)
/** "closed" */
#define MUMBA_MIDI_PORT_CONNECTION_STATE_CLOSED ((mumba_midi_port_connection_state)0x800006afu)
/** "pending" */
#define MUMBA_MIDI_PORT_CONNECTION_STATE_PENDING ((mumba_midi_port_connection_state)0x800010f6u)

/** `MIDIPortDeviceState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_midi_port_device_state;

/** "disconnected" */
#define MUMBA_MIDI_PORT_DEVICE_STATE_DISCONNECTED ((mumba_midi_port_device_state)0x800008d2u)
/** "connected" */
#define MUMBA_MIDI_PORT_DEVICE_STATE_CONNECTED ((mumba_midi_port_device_state)0x80000711u)

/** `MIDIPortType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_midi_port_type;

/** "input" */
#define MUMBA_MIDI_PORT_TYPE_INPUT ((mumba_midi_port_type)0x80000c62u)
/** "output" */
#define MUMBA_MIDI_PORT_TYPE_OUTPUT ((mumba_midi_port_type)0x80001086u)

/** `MIDIAccess`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_midi_access;

/** Gives `object` itself when it is of `MIDIAccess`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_midi_access(mumba_context *ctx, mumba_handle object, mumba_midi_access *result) {
    return mumba_web_cast(ctx, object, 0x800001f2u, 0, result);
}

/** `MIDIAccess.inputs`. Deferred. */
static inline mumba_status mumba_midi_access_get_inputs(
    mumba_context *ctx, mumba_midi_access self, mumba_midi_input_map *result) {
    return mumba_get_handle(ctx, self, 0x80000c6cu, result);
}

/** `MIDIAccess.outputs`. Deferred. */
static inline mumba_status mumba_midi_access_get_outputs(
    mumba_context *ctx, mumba_midi_access self, mumba_midi_output_map *result) {
    return mumba_get_handle(ctx, self, 0x80001090u, result);
}

/** `MIDIAccess.onstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_midi_access_get_onstatechange(
    mumba_context *ctx, mumba_midi_access self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001029u, result);
}

/** `MIDIAccess.onstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_midi_access_set_onstatechange(
    mumba_context *ctx, mumba_midi_access self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001029u, mumba_web_of_nullable(value));
}

/** `MIDIAccess.sysexEnabled`. Reads. */
static inline mumba_status mumba_midi_access_get_sysex_enabled(
    mumba_context *ctx, mumba_midi_access self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800015b0u, result);
}

/** The event `statechange` of `MIDIAccess`, a `MIDIConnectionEvent`. */
static inline mumba_status mumba_midi_access_on_statechange(
    mumba_context *ctx, mumba_midi_access self, mumba_midi_connection_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_midi_access_on_statechange`, in the way that `options` says. */
static inline mumba_status mumba_midi_access_on_statechange_with_options(
    mumba_context *ctx, mumba_midi_access self, const mumba_listener_options *options,
    mumba_midi_connection_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, options, listener, user, drop, subscription);
}

/** `MIDIConnectionEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_midi_connection_event;

/** Gives `object` itself when it is of `MIDIConnectionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_midi_connection_event(
    mumba_context *ctx, mumba_handle object, mumba_midi_connection_event *result) {
    return mumba_web_cast(ctx, object, 0x800001f3u, 0, result);
}

/** `new MIDIConnectionEvent`. Deferred. */
static inline mumba_status mumba_midi_connection_event_new(
    mumba_context *ctx, mumba_string type, mumba_midi_connection_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001f3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MIDIConnectionEvent`. Deferred. */
static inline mumba_status mumba_midi_connection_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_midi_connection_event_init event_init_dict,
    mumba_midi_connection_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001f3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MIDIConnectionEvent.port`. Gives `MIDIPort` or none. Reads. */
static inline mumba_status mumba_midi_connection_event_get_port(
    mumba_context *ctx, mumba_midi_connection_event self, mumba_midi_port *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000115au, result);
}

/** `MIDIConnectionEvent.port`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_midi_connection_event_get_port_deferred(
    mumba_context *ctx, mumba_midi_connection_event self, mumba_midi_port *result) {
    return mumba_get_handle(ctx, self, 0x8000115au, result);
}

/** `MIDIInput`. It is a `mumba_midi_port` too. */
typedef mumba_handle mumba_midi_input;

/** Gives `object` itself when it is of `MIDIInput`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_midi_input(mumba_context *ctx, mumba_handle object, mumba_midi_input *result) {
    return mumba_web_cast(ctx, object, 0x800001f4u, 0, result);
}

/** `MIDIInput.onmidimessage`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_midi_input_get_onmidimessage(
    mumba_context *ctx, mumba_midi_input self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc9u, result);
}

/** `MIDIInput.onmidimessage`. `value` may be none. Deferred. */
static inline mumba_status mumba_midi_input_set_onmidimessage(
    mumba_context *ctx, mumba_midi_input self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc9u, mumba_web_of_nullable(value));
}

/** The event `midimessage` of `MIDIInput`, a `MIDIMessageEvent`. */
static inline mumba_status mumba_midi_input_on_midimessage(
    mumba_context *ctx, mumba_midi_input self, mumba_midi_message_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e6du, NULL, listener, user, drop, subscription);
}

/** As `mumba_midi_input_on_midimessage`, in the way that `options` says. */
static inline mumba_status mumba_midi_input_on_midimessage_with_options(
    mumba_context *ctx, mumba_midi_input self, const mumba_listener_options *options,
    mumba_midi_message_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000e6du, options, listener, user, drop, subscription);
}

/** `MIDIInputMap`. */
typedef mumba_handle mumba_midi_input_map;

/** Gives `object` itself when it is of `MIDIInputMap`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_midi_input_map(
    mumba_context *ctx, mumba_handle object, mumba_midi_input_map *result) {
    return mumba_web_cast(ctx, object, 0x800001f5u, 0, result);
}

/** `MIDIInputMap.size`. Reads. */
static inline mumba_status mumba_midi_input_map_get_size(
    mumba_context *ctx, mumba_midi_input_map self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `MIDIInputMap.entries`. Gives iterator<[a string, `MIDIInput`]>. Deferred. */
static inline mumba_status mumba_midi_input_map_entries(
    mumba_context *ctx, mumba_midi_input_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `MIDIInputMap.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_midi_input_map_keys(
    mumba_context *ctx, mumba_midi_input_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `MIDIInputMap.values`. Gives iterator<`MIDIInput`>. Deferred. */
static inline mumba_status mumba_midi_input_map_values(
    mumba_context *ctx, mumba_midi_input_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `MIDIInputMap.forEach`. Deferred. */
static inline mumba_status mumba_midi_input_map_for_each(
    mumba_context *ctx, mumba_midi_input_map self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MIDIInputMap.forEach`. Deferred. */
static inline mumba_status mumba_midi_input_map_for_each_with_this_arg(
    mumba_context *ctx, mumba_midi_input_map self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `MIDIInputMap.get`. Gives `MIDIInput` or none. Reads. */
static inline mumba_status mumba_midi_input_map_get(
    mumba_context *ctx, mumba_midi_input_map self, mumba_string key, mumba_midi_input *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `MIDIInputMap.get`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_midi_input_map_get_deferred(
    mumba_context *ctx, mumba_midi_input_map self, mumba_string key, mumba_midi_input *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `MIDIInputMap.has`. Reads. */
static inline mumba_status mumba_midi_input_map_has(
    mumba_context *ctx, mumba_midi_input_map self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `MIDIMessageEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_midi_message_event;

/** Gives `object` itself when it is of `MIDIMessageEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_midi_message_event(
    mumba_context *ctx, mumba_handle object, mumba_midi_message_event *result) {
    return mumba_web_cast(ctx, object, 0x800001f6u, 0, result);
}

/** `new MIDIMessageEvent`. Deferred. */
static inline mumba_status mumba_midi_message_event_new(
    mumba_context *ctx, mumba_string type, mumba_midi_message_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001f6u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MIDIMessageEvent`. Deferred. */
static inline mumba_status mumba_midi_message_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_midi_message_event_init event_init_dict,
    mumba_midi_message_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001f6u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MIDIMessageEvent.data`. Gives `Uint8Array` or none. Reads. */
static inline mumba_status mumba_midi_message_event_get_data(
    mumba_context *ctx, mumba_midi_message_event self, mumba_uint8_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `MIDIMessageEvent.data`. Gives `Uint8Array`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_midi_message_event_get_data_deferred(
    mumba_context *ctx, mumba_midi_message_event self, mumba_uint8_array *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `MIDIOutput`. It is a `mumba_midi_port` too. */
typedef mumba_handle mumba_midi_output;

/** Gives `object` itself when it is of `MIDIOutput`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_midi_output(mumba_context *ctx, mumba_handle object, mumba_midi_output *result) {
    return mumba_web_cast(ctx, object, 0x800001f7u, 0, result);
}

/** `MIDIOutput.send`. Deferred. */
static inline mumba_status mumba_midi_output_send(
    mumba_context *ctx, mumba_midi_output self, const uint8_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_uint8(ctx, data, data_count, &data_array);
    argv[0] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800013ffu, argv, 1, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `MIDIOutput.send`. Deferred. */
static inline mumba_status mumba_midi_output_send_with_timestamp(
    mumba_context *ctx, mumba_midi_output self, const uint8_t *data, size_t data_count, double timestamp) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[1] = mumba_of_number(timestamp);
    mumba_status status = mumba_web_array_of_uint8(ctx, data, data_count, &data_array);
    argv[0] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800013ffu, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `MIDIOutputMap`. */
typedef mumba_handle mumba_midi_output_map;

/** Gives `object` itself when it is of `MIDIOutputMap`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_midi_output_map(
    mumba_context *ctx, mumba_handle object, mumba_midi_output_map *result) {
    return mumba_web_cast(ctx, object, 0x800001f8u, 0, result);
}

/** `MIDIOutputMap.size`. Reads. */
static inline mumba_status mumba_midi_output_map_get_size(
    mumba_context *ctx, mumba_midi_output_map self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `MIDIOutputMap.entries`. Gives iterator<[a string, `MIDIOutput`]>. Deferred. */
static inline mumba_status mumba_midi_output_map_entries(
    mumba_context *ctx, mumba_midi_output_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `MIDIOutputMap.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_midi_output_map_keys(
    mumba_context *ctx, mumba_midi_output_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `MIDIOutputMap.values`. Gives iterator<`MIDIOutput`>. Deferred. */
static inline mumba_status mumba_midi_output_map_values(
    mumba_context *ctx, mumba_midi_output_map self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `MIDIOutputMap.forEach`. Deferred. */
static inline mumba_status mumba_midi_output_map_for_each(
    mumba_context *ctx, mumba_midi_output_map self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MIDIOutputMap.forEach`. Deferred. */
static inline mumba_status mumba_midi_output_map_for_each_with_this_arg(
    mumba_context *ctx, mumba_midi_output_map self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `MIDIOutputMap.get`. Gives `MIDIOutput` or none. Reads. */
static inline mumba_status mumba_midi_output_map_get(
    mumba_context *ctx, mumba_midi_output_map self, mumba_string key, mumba_midi_output *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_or_none(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `MIDIOutputMap.get`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_midi_output_map_get_deferred(
    mumba_context *ctx, mumba_midi_output_map self, mumba_string key, mumba_midi_output *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `MIDIOutputMap.has`. Reads. */
static inline mumba_status mumba_midi_output_map_has(
    mumba_context *ctx, mumba_midi_output_map self, mumba_string key, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(key);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `MIDIPort`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_midi_port;

/** Gives `object` itself when it is of `MIDIPort`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_midi_port(mumba_context *ctx, mumba_handle object, mumba_midi_port *result) {
    return mumba_web_cast(ctx, object, 0x800001f9u, 0, result);
}

/** `MIDIPort.id`. Reads. */
static inline mumba_status mumba_midi_port_get_id(mumba_context *ctx, mumba_midi_port self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `MIDIPort.manufacturer`. Gives a string or none. Reads. */
static inline mumba_status mumba_midi_port_get_manufacturer(
    mumba_context *ctx, mumba_midi_port self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000dd5u, result);
}

/** `MIDIPort.name`. Gives a string or none. Reads. */
static inline mumba_status mumba_midi_port_get_name(mumba_context *ctx, mumba_midi_port self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000ec0u, result);
}

/** `MIDIPort.type`. Reads. */
static inline mumba_status mumba_midi_port_get_type(
    mumba_context *ctx, mumba_midi_port self, mumba_midi_port_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `MIDIPort.version`. Gives a string or none. Reads. */
static inline mumba_status mumba_midi_port_get_version(mumba_context *ctx, mumba_midi_port self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000175fu, result);
}

/** `MIDIPort.state`. Reads. */
static inline mumba_status mumba_midi_port_get_state(
    mumba_context *ctx, mumba_midi_port self, mumba_midi_port_device_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `MIDIPort.connection`. Reads. */
static inline mumba_status mumba_midi_port_get_connection(
    mumba_context *ctx, mumba_midi_port self, mumba_midi_port_connection_state *result) {
    return mumba_web_get_name(ctx, self, 0x80000713u, result);
}

/** `MIDIPort.onstatechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_midi_port_get_onstatechange(
    mumba_context *ctx, mumba_midi_port self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001029u, result);
}

/** `MIDIPort.onstatechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_midi_port_set_onstatechange(
    mumba_context *ctx, mumba_midi_port self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001029u, mumba_web_of_nullable(value));
}

/** `MIDIPort.open`. Gives promise<`MIDIPort`>. Deferred. */
static inline mumba_status mumba_midi_port_open(mumba_context *ctx, mumba_midi_port self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001055u, NULL, 0, result);
}

/** `MIDIPort.close`. Gives promise<`MIDIPort`>. Deferred. */
static inline mumba_status mumba_midi_port_close(mumba_context *ctx, mumba_midi_port self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, result);
}

/** The event `statechange` of `MIDIPort`, a `MIDIConnectionEvent`. */
static inline mumba_status mumba_midi_port_on_statechange(
    mumba_context *ctx, mumba_midi_port self, mumba_midi_connection_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_midi_port_on_statechange`, in the way that `options` says. */
static inline mumba_status mumba_midi_port_on_statechange_with_options(
    mumba_context *ctx, mumba_midi_port self, const mumba_listener_options *options,
    mumba_midi_connection_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000152eu, options, listener, user, drop, subscription);
}

/** `Navigator.requestMIDIAccess`. Gives promise<`MIDIAccess`>. Deferred. */
static inline mumba_status mumba_navigator_request_midi_access(
    mumba_context *ctx, mumba_navigator self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012ccu, NULL, 0, result);
}

/** `Navigator.requestMIDIAccess`. Gives promise<`MIDIAccess`>. Deferred. */
static inline mumba_status mumba_navigator_request_midi_access_with_options(
    mumba_context *ctx, mumba_navigator self, mumba_midi_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012ccu, argv, 1, result);
}

/** `MIDIConnectionEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_midi_connection_event_init;

/** Makes a `MIDIConnectionEventInit` without members. Deferred. */
static inline mumba_status mumba_midi_connection_event_init_create(
    mumba_context *ctx, mumba_midi_connection_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MIDIConnectionEventInit.port`. Deferred. */
static inline mumba_status mumba_midi_connection_event_init_set_port(
    mumba_context *ctx, mumba_midi_connection_event_init self, mumba_midi_port value) {
    return mumba_set(ctx, self, 0x8000115au, mumba_of_handle(value));
}

/** `MIDIConnectionEventInit.port`. Gives `MIDIPort` or none. Reads. */
static inline mumba_status mumba_midi_connection_event_init_get_port(
    mumba_context *ctx, mumba_midi_connection_event_init self, mumba_midi_port *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000115au, result);
}

/** `MIDIMessageEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_midi_message_event_init;

/** Makes a `MIDIMessageEventInit` without members. Deferred. */
static inline mumba_status mumba_midi_message_event_init_create(
    mumba_context *ctx, mumba_midi_message_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MIDIMessageEventInit.data`. Deferred. */
static inline mumba_status mumba_midi_message_event_init_set_data(
    mumba_context *ctx, mumba_midi_message_event_init self, mumba_uint8_array value) {
    return mumba_set(ctx, self, 0x8000000bu, mumba_of_handle(value));
}

/** `MIDIMessageEventInit.data`. Gives `Uint8Array` or none. Reads. */
static inline mumba_status mumba_midi_message_event_init_get_data(
    mumba_context *ctx, mumba_midi_message_event_init self, mumba_uint8_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `MIDIOptions`: an object with members. */
typedef mumba_handle mumba_midi_options;

/** Makes a `MIDIOptions` without members. Deferred. */
static inline mumba_status mumba_midi_options_create(mumba_context *ctx, mumba_midi_options *result) {
    return mumba_object_create(ctx, result);
}

/** `MIDIOptions.software`. Deferred. */
static inline mumba_status mumba_midi_options_set_software(mumba_context *ctx, mumba_midi_options self, bool value) {
    return mumba_set(ctx, self, 0x800014deu, mumba_of_bool(value));
}

/** `MIDIOptions.software`. Reads. */
static inline mumba_status mumba_midi_options_get_software(mumba_context *ctx, mumba_midi_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014deu, result);
}

/** `MIDIOptions.sysex`. Deferred. */
static inline mumba_status mumba_midi_options_set_sysex(mumba_context *ctx, mumba_midi_options self, bool value) {
    return mumba_set(ctx, self, 0x800015afu, mumba_of_bool(value));
}

/** `MIDIOptions.sysex`. Reads. */
static inline mumba_status mumba_midi_options_get_sysex(mumba_context *ctx, mumba_midi_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800015afu, result);
}

/** `MidiPermissionDescriptor`: an object with members. Those of `mumba_permission_descriptor` are for it too. */
typedef mumba_handle mumba_midi_permission_descriptor;

/** Makes a `MidiPermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_midi_permission_descriptor_create(
    mumba_context *ctx, mumba_midi_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `MidiPermissionDescriptor.sysex`. Without it: false. Deferred. */
static inline mumba_status mumba_midi_permission_descriptor_set_sysex(
    mumba_context *ctx, mumba_midi_permission_descriptor self, bool value) {
    return mumba_set(ctx, self, 0x800015afu, mumba_of_bool(value));
}

/** `MidiPermissionDescriptor.sysex`. Reads. */
static inline mumba_status mumba_midi_permission_descriptor_get_sysex(
    mumba_context *ctx, mumba_midi_permission_descriptor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800015afu, result);
}

#endif /* MUMBA_WEB_WEBMIDI_H */
