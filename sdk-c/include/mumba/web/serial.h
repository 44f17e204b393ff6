/**
 * @file serial.h
 * Web Serial API: <https://serial.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SERIAL_H
#define MUMBA_WEB_SERIAL_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_serial;
typedef mumba_handle mumba_serial_input_signals;
typedef mumba_handle mumba_serial_options;
typedef mumba_handle mumba_serial_output_signals;
typedef mumba_handle mumba_serial_port;
typedef mumba_handle mumba_serial_port_filter;
typedef mumba_handle mumba_serial_port_info;
typedef mumba_handle mumba_serial_port_request_options;
typedef mumba_handle mumba_worker_navigator;
typedef mumba_handle mumba_writable_stream;
typedef mumba_name mumba_flow_control_type;
typedef mumba_name mumba_parity_type;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `FlowControlType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_flow_control_type;

/** "none" */
#define MUMBA_FLOW_CONTROL_TYPE_NONE ((mumba_flow_control_type)0x80000f06u)
/** "hardware" */
#define MUMBA_FLOW_CONTROL_TYPE_HARDWARE ((mumba_flow_control_type)0x80000ba4u)

/** `ParityType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_parity_type;

/** "none" */
#define MUMBA_PARITY_TYPE_NONE ((mumba_parity_type)0x80000f06u)
/** "even" */
#define MUMBA_PARITY_TYPE_EVEN ((mumba_parity_type)0x800009a7u)
/** "odd" */
#define MUMBA_PARITY_TYPE_ODD ((mumba_parity_type)0x80000f23u)

/** `Navigator.serial`. Deferred. */
static inline mumba_status mumba_navigator_get_serial(mumba_context *ctx, mumba_navigator self, mumba_serial *result) {
    return mumba_get_handle(ctx, self, 0x8000140eu, result);
}

/** `Serial`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_serial;

/** Gives `object` itself when it is of `Serial`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_serial(mumba_context *ctx, mumba_handle object, mumba_serial *result) {
    return mumba_web_cast(ctx, object, 0x80000328u, 0, result);
}

/** `Serial.onconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_serial_get_onconnect(
    mumba_context *ctx, mumba_serial self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6cu, result);
}

/** `Serial.onconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_serial_set_onconnect(
    mumba_context *ctx, mumba_serial self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6cu, mumba_web_of_nullable(value));
}

/** `Serial.ondisconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_serial_get_ondisconnect(
    mumba_context *ctx, mumba_serial self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f83u, result);
}

/** `Serial.ondisconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_serial_set_ondisconnect(
    mumba_context *ctx, mumba_serial self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f83u, mumba_web_of_nullable(value));
}

/** `Serial.getPorts`. Gives promise<sequence<`SerialPort`>>. Deferred. */
static inline mumba_status mumba_serial_get_ports(mumba_context *ctx, mumba_serial self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b27u, NULL, 0, result);
}

/** `Serial.requestPort`. Gives promise<`SerialPort`>. Deferred. */
static inline mumba_status mumba_serial_request_port(mumba_context *ctx, mumba_serial self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012d6u, NULL, 0, result);
}

/** `Serial.requestPort`. Gives promise<`SerialPort`>. Deferred. */
static inline mumba_status mumba_serial_request_port_with_options(
    mumba_context *ctx, mumba_serial self, mumba_serial_port_request_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012d6u, argv, 1, result);
}

/** The event `connect` of `Serial`, a `Event`. It bubbles here. */
static inline mumba_status mumba_serial_on_connect(
    mumba_context *ctx, mumba_serial self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_serial_on_connect`, in the way that `options` says. */
static inline mumba_status mumba_serial_on_connect_with_options(
    mumba_context *ctx, mumba_serial self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, options, listener, user, drop, subscription);
}

/** The event `disconnect` of `Serial`, a `Event`. It bubbles here. */
static inline mumba_status mumba_serial_on_disconnect(
    mumba_context *ctx, mumba_serial self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_serial_on_disconnect`, in the way that `options` says. */
static inline mumba_status mumba_serial_on_disconnect_with_options(
    mumba_context *ctx, mumba_serial self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, options, listener, user, drop, subscription);
}

/** `SerialPort`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_serial_port;

/** Gives `object` itself when it is of `SerialPort`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_serial_port(mumba_context *ctx, mumba_handle object, mumba_serial_port *result) {
    return mumba_web_cast(ctx, object, 0x80000329u, 0, result);
}

/** `SerialPort.onconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_serial_port_get_onconnect(
    mumba_context *ctx, mumba_serial_port self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6cu, result);
}

/** `SerialPort.onconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_serial_port_set_onconnect(
    mumba_context *ctx, mumba_serial_port self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6cu, mumba_web_of_nullable(value));
}

/** `SerialPort.ondisconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_serial_port_get_ondisconnect(
    mumba_context *ctx, mumba_serial_port self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f83u, result);
}

/** `SerialPort.ondisconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_serial_port_set_ondisconnect(
    mumba_context *ctx, mumba_serial_port self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f83u, mumba_web_of_nullable(value));
}

/** `SerialPort.connected`. Reads. */
static inline mumba_status mumba_serial_port_get_connected(mumba_context *ctx, mumba_serial_port self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000711u, result);
}

/** `SerialPort.readable`. Gives `ReadableStream` or none. Reads. */
static inline mumba_status mumba_serial_port_get_readable(
    mumba_context *ctx, mumba_serial_port self, mumba_readable_stream *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001233u, result);
}

/** `SerialPort.readable`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_serial_port_get_readable_deferred(
    mumba_context *ctx, mumba_serial_port self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `SerialPort.writable`. Gives `WritableStream` or none. Reads. */
static inline mumba_status mumba_serial_port_get_writable(
    mumba_context *ctx, mumba_serial_port self, mumba_writable_stream *result) {
    return mumba_web_get_or_none(ctx, self, 0x800017e6u, result);
}

/** `SerialPort.writable`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_serial_port_get_writable_deferred(
    mumba_context *ctx, mumba_serial_port self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `SerialPort.getInfo`. Deferred. */
static inline mumba_status mumba_serial_port_get_info(
    mumba_context *ctx, mumba_serial_port self, mumba_serial_port_info *result) {
    return mumba_invoke(ctx, self, 0x80000b08u, NULL, 0, result);
}

/** `SerialPort.open`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_serial_port_open(
    mumba_context *ctx, mumba_serial_port self, mumba_serial_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 1, result);
}

/** `SerialPort.setSignals`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_serial_port_set_signals(
    mumba_context *ctx, mumba_serial_port self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000145eu, NULL, 0, result);
}

/** `SerialPort.setSignals`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_serial_port_set_signals_with_signals(
    mumba_context *ctx, mumba_serial_port self, mumba_serial_output_signals signals, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(signals);
    return mumba_invoke(ctx, self, 0x8000145eu, argv, 1, result);
}

/** `SerialPort.getSignals`. Gives promise<`SerialInputSignals`>. Deferred. */
static inline mumba_status mumba_serial_port_get_signals(
    mumba_context *ctx, mumba_serial_port self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b51u, NULL, 0, result);
}

/** `SerialPort.close`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_serial_port_close(mumba_context *ctx, mumba_serial_port self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, result);
}

/** `SerialPort.forget`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_serial_port_forget(mumba_context *ctx, mumba_serial_port self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a51u, NULL, 0, result);
}

/** The event `connect` of `SerialPort`, a `Event`. */
static inline mumba_status mumba_serial_port_on_connect(
    mumba_context *ctx, mumba_serial_port self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_serial_port_on_connect`, in the way that `options` says. */
static inline mumba_status mumba_serial_port_on_connect_with_options(
    mumba_context *ctx, mumba_serial_port self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, options, listener, user, drop, subscription);
}

/** The event `disconnect` of `SerialPort`, a `Event`. */
static inline mumba_status mumba_serial_port_on_disconnect(
    mumba_context *ctx, mumba_serial_port self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_serial_port_on_disconnect`, in the way that `options` says. */
static inline mumba_status mumba_serial_port_on_disconnect_with_options(
    mumba_context *ctx, mumba_serial_port self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, options, listener, user, drop, subscription);
}

/** `WorkerNavigator.serial`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_worker_navigator_get_serial(
    mumba_context *ctx, mumba_worker_navigator self, mumba_serial *result) {
    return mumba_get_handle(ctx, self, 0x8000140eu, result);
}

/**
 * `SerialInputSignals`: an object with members. It needs `clearToSend`, `dataCarrierDetect`, `dataSetReady`,
 * `ringIndicator`.
 */
typedef mumba_handle mumba_serial_input_signals;

/** Makes a `SerialInputSignals` without members. Deferred. */
static inline mumba_status mumba_serial_input_signals_create(mumba_context *ctx, mumba_serial_input_signals *result) {
    return mumba_object_create(ctx, result);
}

/** `SerialInputSignals.clearToSend`. Deferred. */
static inline mumba_status mumba_serial_input_signals_set_clear_to_send(
    mumba_context *ctx, mumba_serial_input_signals self, bool value) {
    return mumba_set(ctx, self, 0x8000068eu, mumba_of_bool(value));
}

/** `SerialInputSignals.clearToSend`. Reads. */
static inline mumba_status mumba_serial_input_signals_get_clear_to_send(
    mumba_context *ctx, mumba_serial_input_signals self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000068eu, result);
}

/** `SerialInputSignals.dataCarrierDetect`. Deferred. */
static inline mumba_status mumba_serial_input_signals_set_data_carrier_detect(
    mumba_context *ctx, mumba_serial_input_signals self, bool value) {
    return mumba_set(ctx, self, 0x8000080eu, mumba_of_bool(value));
}

/** `SerialInputSignals.dataCarrierDetect`. Reads. */
static inline mumba_status mumba_serial_input_signals_get_data_carrier_detect(
    mumba_context *ctx, mumba_serial_input_signals self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000080eu, result);
}

/** `SerialInputSignals.dataSetReady`. Deferred. */
static inline mumba_status mumba_serial_input_signals_set_data_set_ready(
    mumba_context *ctx, mumba_serial_input_signals self, bool value) {
    return mumba_set(ctx, self, 0x80000810u, mumba_of_bool(value));
}

/** `SerialInputSignals.dataSetReady`. Reads. */
static inline mumba_status mumba_serial_input_signals_get_data_set_ready(
    mumba_context *ctx, mumba_serial_input_signals self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000810u, result);
}

/** `SerialInputSignals.ringIndicator`. Deferred. */
static inline mumba_status mumba_serial_input_signals_set_ring_indicator(
    mumba_context *ctx, mumba_serial_input_signals self, bool value) {
    return mumba_set(ctx, self, 0x80001353u, mumba_of_bool(value));
}

/** `SerialInputSignals.ringIndicator`. Reads. */
static inline mumba_status mumba_serial_input_signals_get_ring_indicator(
    mumba_context *ctx, mumba_serial_input_signals self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001353u, result);
}

/** `SerialOptions`: an object with members. It needs `baudRate`. */
typedef mumba_handle mumba_serial_options;

/** Makes a `SerialOptions` without members. Deferred. */
static inline mumba_status mumba_serial_options_create(mumba_context *ctx, mumba_serial_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SerialOptions.baudRate`. Deferred. */
static inline mumba_status mumba_serial_options_set_baud_rate(
    mumba_context *ctx, mumba_serial_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000057cu, mumba_of_number((double)value));
}

/** `SerialOptions.baudRate`. Reads. */
static inline mumba_status mumba_serial_options_get_baud_rate(
    mumba_context *ctx, mumba_serial_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000057cu, result);
}

/** `SerialOptions.bufferSize`. Without it: 255. Deferred. */
static inline mumba_status mumba_serial_options_set_buffer_size(
    mumba_context *ctx, mumba_serial_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x800005f5u, mumba_of_number((double)value));
}

/** `SerialOptions.bufferSize`. Reads. */
static inline mumba_status mumba_serial_options_get_buffer_size(
    mumba_context *ctx, mumba_serial_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800005f5u, result);
}

/** `SerialOptions.dataBits`. Without it: 8. Deferred. */
static inline mumba_status mumba_serial_options_set_data_bits(
    mumba_context *ctx, mumba_serial_options self, uint8_t value) {
    return mumba_set(ctx, self, 0x8000080du, mumba_of_number((double)value));
}

/** `SerialOptions.dataBits`. Reads. */
static inline mumba_status mumba_serial_options_get_data_bits(
    mumba_context *ctx, mumba_serial_options self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x8000080du, result);
}

/** `SerialOptions.flowControl`. Without it: "none". Deferred. */
static inline mumba_status mumba_serial_options_set_flow_control(
    mumba_context *ctx, mumba_serial_options self, mumba_flow_control_type value) {
    return mumba_set(ctx, self, 0x80000a32u, mumba_of_name(value));
}

/** `SerialOptions.flowControl`. Reads. */
static inline mumba_status mumba_serial_options_get_flow_control(
    mumba_context *ctx, mumba_serial_options self, mumba_flow_control_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000a32u, result);
}

/** `SerialOptions.parity`. Without it: "none". Deferred. */
static inline mumba_status mumba_serial_options_set_parity(
    mumba_context *ctx, mumba_serial_options self, mumba_parity_type value) {
    return mumba_set(ctx, self, 0x800010beu, mumba_of_name(value));
}

/** `SerialOptions.parity`. Reads. */
static inline mumba_status mumba_serial_options_get_parity(
    mumba_context *ctx, mumba_serial_options self, mumba_parity_type *result) {
    return mumba_web_get_name(ctx, self, 0x800010beu, result);
}

/** `SerialOptions.stopBits`. Without it: 1. Deferred. */
static inline mumba_status mumba_serial_options_set_stop_bits(
    mumba_context *ctx, mumba_serial_options self, uint8_t value) {
    return mumba_set(ctx, self, 0x80001555u, mumba_of_number((double)value));
}

/** `SerialOptions.stopBits`. Reads. */
static inline mumba_status mumba_serial_options_get_stop_bits(
    mumba_context *ctx, mumba_serial_options self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80001555u, result);
}

/** `SerialOutputSignals`: an object with members. */
typedef mumba_handle mumba_serial_output_signals;

/** Makes a `SerialOutputSignals` without members. Deferred. */
static inline mumba_status mumba_serial_output_signals_create(mumba_context *ctx, mumba_serial_output_signals *result) {
    return mumba_object_create(ctx, result);
}

/** `SerialOutputSignals.break`. Deferred. */
static inline mumba_status mumba_serial_output_signals_set_break(
    mumba_context *ctx, mumba_serial_output_signals self, bool value) {
    return mumba_set(ctx, self, 0x800005e4u, mumba_of_bool(value));
}

/** `SerialOutputSignals.break`. Reads. */
static inline mumba_status mumba_serial_output_signals_get_break(
    mumba_context *ctx, mumba_serial_output_signals self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800005e4u, result);
}

/** `SerialOutputSignals.dataTerminalReady`. Deferred. */
static inline mumba_status mumba_serial_output_signals_set_data_terminal_ready(
    mumba_context *ctx, mumba_serial_output_signals self, bool value) {
    return mumba_set(ctx, self, 0x80000811u, mumba_of_bool(value));
}

/** `SerialOutputSignals.dataTerminalReady`. Reads. */
static inline mumba_status mumba_serial_output_signals_get_data_terminal_ready(
    mumba_context *ctx, mumba_serial_output_signals self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000811u, result);
}

/** `SerialOutputSignals.requestToSend`. Deferred. */
static inline mumba_status mumba_serial_output_signals_set_request_to_send(
    mumba_context *ctx, mumba_serial_output_signals self, bool value) {
    return mumba_set(ctx, self, 0x800012deu, mumba_of_bool(value));
}

/** `SerialOutputSignals.requestToSend`. Reads. */
static inline mumba_status mumba_serial_output_signals_get_request_to_send(
    mumba_context *ctx, mumba_serial_output_signals self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012deu, result);
}

/** `SerialPortFilter`: an object with members. */
typedef mumba_handle mumba_serial_port_filter;

/** Makes a `SerialPortFilter` without members. Deferred. */
static inline mumba_status mumba_serial_port_filter_create(mumba_context *ctx, mumba_serial_port_filter *result) {
    return mumba_object_create(ctx, result);
}

/** `SerialPortFilter.bluetoothServiceClassId`. Deferred. */
static inline mumba_status mumba_serial_port_filter_set_bluetooth_service_class_id_with_u32(
    mumba_context *ctx, mumba_serial_port_filter self, uint32_t value) {
    return mumba_set(ctx, self, 0x800005cfu, mumba_of_number((double)value));
}

/** `SerialPortFilter.bluetoothServiceClassId`. Deferred. */
static inline mumba_status mumba_serial_port_filter_set_bluetooth_service_class_id_with_str(
    mumba_context *ctx, mumba_serial_port_filter self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005cfu, mumba_of_string(value));
}

/** `SerialPortFilter.bluetoothServiceClassId`. Gives a string or a number. Reads. */
static inline mumba_status mumba_serial_port_filter_get_bluetooth_service_class_id(
    mumba_context *ctx, mumba_serial_port_filter self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800005cfu, result);
}

/** `SerialPortFilter.usbProductId`. Deferred. */
static inline mumba_status mumba_serial_port_filter_set_usb_product_id(
    mumba_context *ctx, mumba_serial_port_filter self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001725u, mumba_of_number((double)value));
}

/** `SerialPortFilter.usbProductId`. Reads. */
static inline mumba_status mumba_serial_port_filter_get_usb_product_id(
    mumba_context *ctx, mumba_serial_port_filter self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001725u, result);
}

/** `SerialPortFilter.usbVendorId`. Deferred. */
static inline mumba_status mumba_serial_port_filter_set_usb_vendor_id(
    mumba_context *ctx, mumba_serial_port_filter self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001726u, mumba_of_number((double)value));
}

/** `SerialPortFilter.usbVendorId`. Reads. */
static inline mumba_status mumba_serial_port_filter_get_usb_vendor_id(
    mumba_context *ctx, mumba_serial_port_filter self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001726u, result);
}

/** `SerialPortInfo`: an object with members. */
typedef mumba_handle mumba_serial_port_info;

/** Makes a `SerialPortInfo` without members. Deferred. */
static inline mumba_status mumba_serial_port_info_create(mumba_context *ctx, mumba_serial_port_info *result) {
    return mumba_object_create(ctx, result);
}

/** `SerialPortInfo.bluetoothServiceClassId`. Deferred. */
static inline mumba_status mumba_serial_port_info_set_bluetooth_service_class_id_with_u32(
    mumba_context *ctx, mumba_serial_port_info self, uint32_t value) {
    return mumba_set(ctx, self, 0x800005cfu, mumba_of_number((double)value));
}

/** `SerialPortInfo.bluetoothServiceClassId`. Deferred. */
static inline mumba_status mumba_serial_port_info_set_bluetooth_service_class_id_with_str(
    mumba_context *ctx, mumba_serial_port_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005cfu, mumba_of_string(value));
}

/** `SerialPortInfo.bluetoothServiceClassId`. Gives a string or a number. Reads. */
static inline mumba_status mumba_serial_port_info_get_bluetooth_service_class_id(
    mumba_context *ctx, mumba_serial_port_info self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800005cfu, result);
}

/** `SerialPortInfo.usbProductId`. Deferred. */
static inline mumba_status mumba_serial_port_info_set_usb_product_id(
    mumba_context *ctx, mumba_serial_port_info self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001725u, mumba_of_number((double)value));
}

/** `SerialPortInfo.usbProductId`. Reads. */
static inline mumba_status mumba_serial_port_info_get_usb_product_id(
    mumba_context *ctx, mumba_serial_port_info self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001725u, result);
}

/** `SerialPortInfo.usbVendorId`. Deferred. */
static inline mumba_status mumba_serial_port_info_set_usb_vendor_id(
    mumba_context *ctx, mumba_serial_port_info self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001726u, mumba_of_number((double)value));
}

/** `SerialPortInfo.usbVendorId`. Reads. */
static inline mumba_status mumba_serial_port_info_get_usb_vendor_id(
    mumba_context *ctx, mumba_serial_port_info self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001726u, result);
}

/** `SerialPortRequestOptions`: an object with members. */
typedef mumba_handle mumba_serial_port_request_options;

/** Makes a `SerialPortRequestOptions` without members. Deferred. */
static inline mumba_status mumba_serial_port_request_options_create(
    mumba_context *ctx, mumba_serial_port_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SerialPortRequestOptions.allowedBluetoothServiceClassIds`. `value`: sequence<a string or a number>. Deferred. */
static inline mumba_status mumba_serial_port_request_options_set_allowed_bluetooth_service_class_ids(
    mumba_context *ctx, mumba_serial_port_request_options self, const mumba_value *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_value(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000470u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `SerialPortRequestOptions.allowedBluetoothServiceClassIds`. Gives sequence<a string or a number> or none. Reads. */
static inline mumba_status mumba_serial_port_request_options_get_allowed_bluetooth_service_class_ids(
    mumba_context *ctx, mumba_serial_port_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000470u, result);
}

/** `SerialPortRequestOptions.filters`. Deferred. */
static inline mumba_status mumba_serial_port_request_options_set_filters(
    mumba_context *ctx, mumba_serial_port_request_options self, const mumba_serial_port_filter *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a12u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `SerialPortRequestOptions.filters`. Gives sequence<`SerialPortFilter`> or none. Reads. */
static inline mumba_status mumba_serial_port_request_options_get_filters(
    mumba_context *ctx, mumba_serial_port_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a12u, result);
}

#endif /* MUMBA_WEB_SERIAL_H */
