/**
 * @file usb.h
 * WebUSB API: <https://usb.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_USB_H
#define MUMBA_WEB_USB_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_allowed_usb_device;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_usb;
typedef mumba_handle mumba_usb_alternate_interface;
typedef mumba_handle mumba_usb_blocklist_entry;
typedef mumba_handle mumba_usb_configuration;
typedef mumba_handle mumba_usb_connection_event;
typedef mumba_handle mumba_usb_connection_event_init;
typedef mumba_handle mumba_usb_control_transfer_parameters;
typedef mumba_handle mumba_usb_device;
typedef mumba_handle mumba_usb_device_filter;
typedef mumba_handle mumba_usb_device_request_options;
typedef mumba_handle mumba_usb_endpoint;
typedef mumba_handle mumba_usb_in_transfer_result;
typedef mumba_handle mumba_usb_interface;
typedef mumba_handle mumba_usb_isochronous_in_transfer_packet;
typedef mumba_handle mumba_usb_isochronous_in_transfer_result;
typedef mumba_handle mumba_usb_isochronous_out_transfer_packet;
typedef mumba_handle mumba_usb_isochronous_out_transfer_result;
typedef mumba_handle mumba_usb_out_transfer_result;
typedef mumba_handle mumba_usb_permission_descriptor;
typedef mumba_handle mumba_usb_permission_storage;
typedef mumba_handle mumba_worker_navigator;
typedef mumba_name mumba_usb_direction;
typedef mumba_name mumba_usb_endpoint_type;
typedef mumba_name mumba_usb_recipient;
typedef mumba_name mumba_usb_request_type;
typedef mumba_name mumba_usb_transfer_status;

/** Gets a `mumba_usb_connection_event`, which lives until it returns. */
typedef mumba_status (*mumba_usb_connection_event_listener)(mumba_context *ctx, void *user, mumba_usb_connection_event event);

/** `USBDirection`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_usb_direction;

/** "in" */
#define MUMBA_USB_DIRECTION_IN ((mumba_usb_direction)0x80000c29u)
/** "out" */
#define MUMBA_USB_DIRECTION_OUT ((mumba_usb_direction)0x8000107eu)

/** `USBEndpointType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_usb_endpoint_type;

/** "bulk" */
#define MUMBA_USB_ENDPOINT_TYPE_BULK ((mumba_usb_endpoint_type)0x800005fdu)
/** "interrupt" */
#define MUMBA_USB_ENDPOINT_TYPE_INTERRUPT ((mumba_usb_endpoint_type)0x80000ca0u)
/** "isochronous" */
#define MUMBA_USB_ENDPOINT_TYPE_ISOCHRONOUS ((mumba_usb_endpoint_type)0x80000cf8u)

/** `USBRecipient`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_usb_recipient;

/** "device" */
#define MUMBA_USB_RECIPIENT_DEVICE ((mumba_usb_recipient)0x800008a5u)
/** "interface" */
#define MUMBA_USB_RECIPIENT_INTERFACE ((mumba_usb_recipient)0x80000c96u)
/** "endpoint" */
#define MUMBA_USB_RECIPIENT_ENDPOINT ((mumba_usb_recipient)0x80000981u)
/** "other" */
#define MUMBA_USB_RECIPIENT_OTHER ((mumba_usb_recipient)0x8000107cu)

/** `USBRequestType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_usb_request_type;

/** "standard" */
#define MUMBA_USB_REQUEST_TYPE_STANDARD ((mumba_usb_request_type)0x80001522u)
/** "class" */
#define MUMBA_USB_REQUEST_TYPE_CLASS ((mumba_usb_request_type)0x80000674u)
/** "vendor" */
#define MUMBA_USB_REQUEST_TYPE_VENDOR ((mumba_usb_request_type)0x8000175au)

/** `USBTransferStatus`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_usb_transfer_status;

/** "ok" */
#define MUMBA_USB_TRANSFER_STATUS_OK ((mumba_usb_transfer_status)0x80000f34u)
/** "stall" */
#define MUMBA_USB_TRANSFER_STATUS_STALL ((mumba_usb_transfer_status)0x80001520u)
/** "babble" */
#define MUMBA_USB_TRANSFER_STATUS_BABBLE ((mumba_usb_transfer_status)0x8000055fu)

/** `Navigator.usb`. Deferred. */
static inline mumba_status mumba_navigator_get_usb(mumba_context *ctx, mumba_navigator self, mumba_usb *result) {
    return mumba_get_handle(ctx, self, 0x80001724u, result);
}

/** `USB`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_usb;

/** Gives `object` itself when it is of `USB`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb(mumba_context *ctx, mumba_handle object, mumba_usb *result) {
    return mumba_web_cast(ctx, object, 0x80000379u, 0, result);
}

/** `USB.onconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_usb_get_onconnect(
    mumba_context *ctx, mumba_usb self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6cu, result);
}

/** `USB.onconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_usb_set_onconnect(
    mumba_context *ctx, mumba_usb self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6cu, mumba_web_of_nullable(value));
}

/** `USB.ondisconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_usb_get_ondisconnect(
    mumba_context *ctx, mumba_usb self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f83u, result);
}

/** `USB.ondisconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_usb_set_ondisconnect(
    mumba_context *ctx, mumba_usb self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f83u, mumba_web_of_nullable(value));
}

/** `USB.getDevices`. Gives promise<sequence<`USBDevice`>>. Deferred. */
static inline mumba_status mumba_usb_get_devices(mumba_context *ctx, mumba_usb self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000ae7u, NULL, 0, result);
}

/** `USB.requestDevice`. Gives promise<`USBDevice`>. Deferred. */
static inline mumba_status mumba_usb_request_device(
    mumba_context *ctx, mumba_usb self, mumba_usb_device_request_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012c4u, argv, 1, result);
}

/** The event `connect` of `USB`, a `USBConnectionEvent`. */
static inline mumba_status mumba_usb_on_connect(
    mumba_context *ctx, mumba_usb self, mumba_usb_connection_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_usb_on_connect`, in the way that `options` says. */
static inline mumba_status mumba_usb_on_connect_with_options(
    mumba_context *ctx, mumba_usb self, const mumba_listener_options *options,
    mumba_usb_connection_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, options, listener, user, drop, subscription);
}

/** The event `disconnect` of `USB`, a `USBConnectionEvent`. */
static inline mumba_status mumba_usb_on_disconnect(
    mumba_context *ctx, mumba_usb self, mumba_usb_connection_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_usb_on_disconnect`, in the way that `options` says. */
static inline mumba_status mumba_usb_on_disconnect_with_options(
    mumba_context *ctx, mumba_usb self, const mumba_listener_options *options,
    mumba_usb_connection_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, options, listener, user, drop, subscription);
}

/** `USBAlternateInterface`. */
typedef mumba_handle mumba_usb_alternate_interface;

/** Gives `object` itself when it is of `USBAlternateInterface`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_alternate_interface(
    mumba_context *ctx, mumba_handle object, mumba_usb_alternate_interface *result) {
    return mumba_web_cast(ctx, object, 0x8000037au, 0, result);
}

/** `new USBAlternateInterface`. Deferred. */
static inline mumba_status mumba_usb_alternate_interface_new(
    mumba_context *ctx, mumba_usb_interface device_interface, uint8_t alternate_setting,
    mumba_usb_alternate_interface *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(device_interface);
    argv[1] = mumba_of_number((double)alternate_setting);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000037au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBAlternateInterface.alternateSetting`. Reads. */
static inline mumba_status mumba_usb_alternate_interface_get_alternate_setting(
    mumba_context *ctx, mumba_usb_alternate_interface self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x8000047eu, result);
}

/** `USBAlternateInterface.interfaceClass`. Reads. */
static inline mumba_status mumba_usb_alternate_interface_get_interface_class(
    mumba_context *ctx, mumba_usb_alternate_interface self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000c97u, result);
}

/** `USBAlternateInterface.interfaceSubclass`. Reads. */
static inline mumba_status mumba_usb_alternate_interface_get_interface_subclass(
    mumba_context *ctx, mumba_usb_alternate_interface self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000c9bu, result);
}

/** `USBAlternateInterface.interfaceProtocol`. Reads. */
static inline mumba_status mumba_usb_alternate_interface_get_interface_protocol(
    mumba_context *ctx, mumba_usb_alternate_interface self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000c9au, result);
}

/** `USBAlternateInterface.interfaceName`. Gives a string or none. Reads. */
static inline mumba_status mumba_usb_alternate_interface_get_interface_name(
    mumba_context *ctx, mumba_usb_alternate_interface self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000c98u, result);
}

/** `USBAlternateInterface.endpoints`. Gives frozen array<`USBEndpoint`>. Deferred. */
static inline mumba_status mumba_usb_alternate_interface_get_endpoints(
    mumba_context *ctx, mumba_usb_alternate_interface self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000983u, result);
}

/** `USBConfiguration`. */
typedef mumba_handle mumba_usb_configuration;

/** Gives `object` itself when it is of `USBConfiguration`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_configuration(
    mumba_context *ctx, mumba_handle object, mumba_usb_configuration *result) {
    return mumba_web_cast(ctx, object, 0x8000037bu, 0, result);
}

/** `new USBConfiguration`. Deferred. */
static inline mumba_status mumba_usb_configuration_new(
    mumba_context *ctx, mumba_usb_device device, uint8_t configuration_value, mumba_usb_configuration *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(device);
    argv[1] = mumba_of_number((double)configuration_value);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000037bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBConfiguration.configurationValue`. Reads. */
static inline mumba_status mumba_usb_configuration_get_configuration_value(
    mumba_context *ctx, mumba_usb_configuration self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000708u, result);
}

/** `USBConfiguration.configurationName`. Gives a string or none. Reads. */
static inline mumba_status mumba_usb_configuration_get_configuration_name(
    mumba_context *ctx, mumba_usb_configuration self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000707u, result);
}

/** `USBConfiguration.interfaces`. Gives frozen array<`USBInterface`>. Deferred. */
static inline mumba_status mumba_usb_configuration_get_interfaces(
    mumba_context *ctx, mumba_usb_configuration self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000c9cu, result);
}

/** `USBConnectionEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_usb_connection_event;

/** Gives `object` itself when it is of `USBConnectionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_connection_event(
    mumba_context *ctx, mumba_handle object, mumba_usb_connection_event *result) {
    return mumba_web_cast(ctx, object, 0x8000037cu, 0, result);
}

/** `new USBConnectionEvent`. Deferred. */
static inline mumba_status mumba_usb_connection_event_new(
    mumba_context *ctx, mumba_string type, mumba_usb_connection_event_init event_init_dict,
    mumba_usb_connection_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000037cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBConnectionEvent.device`. Deferred. */
static inline mumba_status mumba_usb_connection_event_get_device(
    mumba_context *ctx, mumba_usb_connection_event self, mumba_usb_device *result) {
    return mumba_get_handle(ctx, self, 0x800008a5u, result);
}

/** `USBDevice`. */
typedef mumba_handle mumba_usb_device;

/** Gives `object` itself when it is of `USBDevice`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_device(mumba_context *ctx, mumba_handle object, mumba_usb_device *result) {
    return mumba_web_cast(ctx, object, 0x8000037du, 0, result);
}

/** `USBDevice.usbVersionMajor`. Reads. */
static inline mumba_status mumba_usb_device_get_usb_version_major(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80001727u, result);
}

/** `USBDevice.usbVersionMinor`. Reads. */
static inline mumba_status mumba_usb_device_get_usb_version_minor(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80001728u, result);
}

/** `USBDevice.usbVersionSubminor`. Reads. */
static inline mumba_status mumba_usb_device_get_usb_version_subminor(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80001729u, result);
}

/** `USBDevice.deviceClass`. Reads. */
static inline mumba_status mumba_usb_device_get_device_class(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800008a7u, result);
}

/** `USBDevice.deviceSubclass`. Reads. */
static inline mumba_status mumba_usb_device_get_device_subclass(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800008aeu, result);
}

/** `USBDevice.deviceProtocol`. Reads. */
static inline mumba_status mumba_usb_device_get_device_protocol(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800008adu, result);
}

/** `USBDevice.vendorId`. Reads. */
static inline mumba_status mumba_usb_device_get_vendor_id(mumba_context *ctx, mumba_usb_device self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000175cu, result);
}

/** `USBDevice.productId`. Reads. */
static inline mumba_status mumba_usb_device_get_product_id(
    mumba_context *ctx, mumba_usb_device self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800011c2u, result);
}

/** `USBDevice.deviceVersionMajor`. Reads. */
static inline mumba_status mumba_usb_device_get_device_version_major(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800008afu, result);
}

/** `USBDevice.deviceVersionMinor`. Reads. */
static inline mumba_status mumba_usb_device_get_device_version_minor(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800008b0u, result);
}

/** `USBDevice.deviceVersionSubminor`. Reads. */
static inline mumba_status mumba_usb_device_get_device_version_subminor(
    mumba_context *ctx, mumba_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800008b1u, result);
}

/** `USBDevice.manufacturerName`. Gives a string or none. Reads. */
static inline mumba_status mumba_usb_device_get_manufacturer_name(
    mumba_context *ctx, mumba_usb_device self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000dd6u, result);
}

/** `USBDevice.productName`. Gives a string or none. Reads. */
static inline mumba_status mumba_usb_device_get_product_name(
    mumba_context *ctx, mumba_usb_device self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800011c3u, result);
}

/** `USBDevice.serialNumber`. Gives a string or none. Reads. */
static inline mumba_status mumba_usb_device_get_serial_number(
    mumba_context *ctx, mumba_usb_device self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000140fu, result);
}

/** `USBDevice.configuration`. Gives `USBConfiguration` or none. Reads. */
static inline mumba_status mumba_usb_device_get_configuration(
    mumba_context *ctx, mumba_usb_device self, mumba_usb_configuration *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000706u, result);
}

/** `USBDevice.configuration`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_usb_device_get_configuration_deferred(
    mumba_context *ctx, mumba_usb_device self, mumba_usb_configuration *result) {
    return mumba_get_handle(ctx, self, 0x80000706u, result);
}

/** `USBDevice.configurations`. Gives frozen array<`USBConfiguration`>. Deferred. */
static inline mumba_status mumba_usb_device_get_configurations(
    mumba_context *ctx, mumba_usb_device self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000709u, result);
}

/** `USBDevice.opened`. Reads. */
static inline mumba_status mumba_usb_device_get_opened(mumba_context *ctx, mumba_usb_device self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001059u, result);
}

/** `USBDevice.open`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_open(mumba_context *ctx, mumba_usb_device self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001055u, NULL, 0, result);
}

/** `USBDevice.close`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_close(mumba_context *ctx, mumba_usb_device self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, result);
}

/** `USBDevice.forget`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_forget(mumba_context *ctx, mumba_usb_device self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a51u, NULL, 0, result);
}

/** `USBDevice.selectConfiguration`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_select_configuration(
    mumba_context *ctx, mumba_usb_device self, uint8_t configuration_value, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)configuration_value);
    return mumba_invoke(ctx, self, 0x800013e8u, argv, 1, result);
}

/** `USBDevice.claimInterface`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_claim_interface(
    mumba_context *ctx, mumba_usb_device self, uint8_t interface_number, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)interface_number);
    return mumba_invoke(ctx, self, 0x8000066fu, argv, 1, result);
}

/** `USBDevice.releaseInterface`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_release_interface(
    mumba_context *ctx, mumba_usb_device self, uint8_t interface_number, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)interface_number);
    return mumba_invoke(ctx, self, 0x80001278u, argv, 1, result);
}

/** `USBDevice.selectAlternateInterface`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_select_alternate_interface(
    mumba_context *ctx, mumba_usb_device self, uint8_t interface_number, uint8_t alternate_setting,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)interface_number);
    argv[1] = mumba_of_number((double)alternate_setting);
    return mumba_invoke(ctx, self, 0x800013e7u, argv, 2, result);
}

/** `USBDevice.controlTransferIn`. Gives promise<`USBInTransferResult`>. Deferred. */
static inline mumba_status mumba_usb_device_control_transfer_in(
    mumba_context *ctx, mumba_usb_device self, mumba_usb_control_transfer_parameters setup, uint16_t length,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(setup);
    argv[1] = mumba_of_number((double)length);
    return mumba_invoke(ctx, self, 0x8000073fu, argv, 2, result);
}

/** `USBDevice.controlTransferOut`. Gives promise<`USBOutTransferResult`>. Deferred. */
static inline mumba_status mumba_usb_device_control_transfer_out(
    mumba_context *ctx, mumba_usb_device self, mumba_usb_control_transfer_parameters setup, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(setup);
    return mumba_invoke(ctx, self, 0x80000740u, argv, 1, result);
}

/**
 * `USBDevice.controlTransferOut`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`USBOutTransferResult`>. Deferred.
 */
static inline mumba_status mumba_usb_device_control_transfer_out_with_data(
    mumba_context *ctx, mumba_usb_device self, mumba_usb_control_transfer_parameters setup, mumba_object data,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(setup);
    argv[1] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x80000740u, argv, 2, result);
}

/** `USBDevice.clearHalt`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_clear_halt(
    mumba_context *ctx, mumba_usb_device self, mumba_usb_direction direction, uint8_t endpoint_number,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(direction);
    argv[1] = mumba_of_number((double)endpoint_number);
    return mumba_invoke(ctx, self, 0x80000683u, argv, 2, result);
}

/** `USBDevice.transferIn`. Gives promise<`USBInTransferResult`>. Deferred. */
static inline mumba_status mumba_usb_device_transfer_in(
    mumba_context *ctx, mumba_usb_device self, uint8_t endpoint_number, uint32_t length, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)endpoint_number);
    argv[1] = mumba_of_number((double)length);
    return mumba_invoke(ctx, self, 0x8000165du, argv, 2, result);
}

/**
 * `USBDevice.transferOut`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`USBOutTransferResult`>. Deferred.
 */
static inline mumba_status mumba_usb_device_transfer_out(
    mumba_context *ctx, mumba_usb_device self, uint8_t endpoint_number, mumba_object data, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)endpoint_number);
    argv[1] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000165eu, argv, 2, result);
}

/** `USBDevice.isochronousTransferIn`. Gives promise<`USBIsochronousInTransferResult`>. Deferred. */
static inline mumba_status mumba_usb_device_isochronous_transfer_in(
    mumba_context *ctx, mumba_usb_device self, uint8_t endpoint_number, const uint32_t *packet_lengths,
    size_t packet_lengths_count, mumba_promise *result) {
    mumba_handle packet_lengths_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)endpoint_number);
    mumba_status status = mumba_web_array_of_uint32(ctx, packet_lengths, packet_lengths_count, &packet_lengths_array);
    argv[1] = mumba_web_of_nullable(packet_lengths_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000cf9u, argv, 2, result);
    if (packet_lengths_array) mumba_release(ctx, packet_lengths_array);
    return status;
}

/**
 * `USBDevice.isochronousTransferOut`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`USBIsochronousOutTransferResult`>.
 * Deferred.
 */
static inline mumba_status mumba_usb_device_isochronous_transfer_out(
    mumba_context *ctx, mumba_usb_device self, uint8_t endpoint_number, mumba_object data,
    const uint32_t *packet_lengths, size_t packet_lengths_count, mumba_promise *result) {
    mumba_handle packet_lengths_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)endpoint_number);
    argv[1] = mumba_of_handle(data);
    mumba_status status = mumba_web_array_of_uint32(ctx, packet_lengths, packet_lengths_count, &packet_lengths_array);
    argv[2] = mumba_web_of_nullable(packet_lengths_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000cfau, argv, 3, result);
    if (packet_lengths_array) mumba_release(ctx, packet_lengths_array);
    return status;
}

/** `USBDevice.reset`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_usb_device_reset(mumba_context *ctx, mumba_usb_device self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012eeu, NULL, 0, result);
}

/** `USBEndpoint`. */
typedef mumba_handle mumba_usb_endpoint;

/** Gives `object` itself when it is of `USBEndpoint`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_endpoint(mumba_context *ctx, mumba_handle object, mumba_usb_endpoint *result) {
    return mumba_web_cast(ctx, object, 0x8000037eu, 0, result);
}

/** `new USBEndpoint`. Deferred. */
static inline mumba_status mumba_usb_endpoint_new(
    mumba_context *ctx, mumba_usb_alternate_interface alternate, uint8_t endpoint_number,
    mumba_usb_direction direction, mumba_usb_endpoint *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(alternate);
    argv[1] = mumba_of_number((double)endpoint_number);
    argv[2] = mumba_of_name(direction);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000037eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBEndpoint.endpointNumber`. Reads. */
static inline mumba_status mumba_usb_endpoint_get_endpoint_number(
    mumba_context *ctx, mumba_usb_endpoint self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000982u, result);
}

/** `USBEndpoint.direction`. Reads. */
static inline mumba_status mumba_usb_endpoint_get_direction(
    mumba_context *ctx, mumba_usb_endpoint self, mumba_usb_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008c1u, result);
}

/** `USBEndpoint.type`. Reads. */
static inline mumba_status mumba_usb_endpoint_get_type(
    mumba_context *ctx, mumba_usb_endpoint self, mumba_usb_endpoint_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `USBEndpoint.packetSize`. Reads. */
static inline mumba_status mumba_usb_endpoint_get_packet_size(
    mumba_context *ctx, mumba_usb_endpoint self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800010a1u, result);
}

/** `USBInTransferResult`. */
typedef mumba_handle mumba_usb_in_transfer_result;

/** Gives `object` itself when it is of `USBInTransferResult`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_in_transfer_result(
    mumba_context *ctx, mumba_handle object, mumba_usb_in_transfer_result *result) {
    return mumba_web_cast(ctx, object, 0x8000037fu, 0, result);
}

/** `new USBInTransferResult`. Deferred. */
static inline mumba_status mumba_usb_in_transfer_result_new(
    mumba_context *ctx, mumba_usb_transfer_status status_, mumba_usb_in_transfer_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(status_);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000037fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new USBInTransferResult`. `data` may be none. Deferred. */
static inline mumba_status mumba_usb_in_transfer_result_new_with_data(
    mumba_context *ctx, mumba_usb_transfer_status status_, mumba_data_view data, mumba_usb_in_transfer_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(status_);
    argv[1] = mumba_web_of_nullable(data);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000037fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBInTransferResult.data`. Gives `DataView` or none. Reads. */
static inline mumba_status mumba_usb_in_transfer_result_get_data(
    mumba_context *ctx, mumba_usb_in_transfer_result self, mumba_data_view *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `USBInTransferResult.data`. Gives `DataView`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_usb_in_transfer_result_get_data_deferred(
    mumba_context *ctx, mumba_usb_in_transfer_result self, mumba_data_view *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `USBInTransferResult.status`. Reads. */
static inline mumba_status mumba_usb_in_transfer_result_get_status(
    mumba_context *ctx, mumba_usb_in_transfer_result self, mumba_usb_transfer_status *result) {
    return mumba_web_get_name(ctx, self, 0x80001531u, result);
}

/** `USBInterface`. */
typedef mumba_handle mumba_usb_interface;

/** Gives `object` itself when it is of `USBInterface`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_interface(
    mumba_context *ctx, mumba_handle object, mumba_usb_interface *result) {
    return mumba_web_cast(ctx, object, 0x80000380u, 0, result);
}

/** `new USBInterface`. Deferred. */
static inline mumba_status mumba_usb_interface_new(
    mumba_context *ctx, mumba_usb_configuration configuration, uint8_t interface_number, mumba_usb_interface *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(configuration);
    argv[1] = mumba_of_number((double)interface_number);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000380u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBInterface.interfaceNumber`. Reads. */
static inline mumba_status mumba_usb_interface_get_interface_number(
    mumba_context *ctx, mumba_usb_interface self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000c99u, result);
}

/** `USBInterface.alternate`. Deferred. */
static inline mumba_status mumba_usb_interface_get_alternate(
    mumba_context *ctx, mumba_usb_interface self, mumba_usb_alternate_interface *result) {
    return mumba_get_handle(ctx, self, 0x8000047cu, result);
}

/** `USBInterface.alternates`. Gives frozen array<`USBAlternateInterface`>. Deferred. */
static inline mumba_status mumba_usb_interface_get_alternates(
    mumba_context *ctx, mumba_usb_interface self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000047fu, result);
}

/** `USBInterface.claimed`. Reads. */
static inline mumba_status mumba_usb_interface_get_claimed(mumba_context *ctx, mumba_usb_interface self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000670u, result);
}

/** `USBIsochronousInTransferPacket`. */
typedef mumba_handle mumba_usb_isochronous_in_transfer_packet;

/** Gives `object` itself when it is of `USBIsochronousInTransferPacket`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_isochronous_in_transfer_packet(
    mumba_context *ctx, mumba_handle object, mumba_usb_isochronous_in_transfer_packet *result) {
    return mumba_web_cast(ctx, object, 0x80000381u, 0, result);
}

/** `new USBIsochronousInTransferPacket`. Deferred. */
static inline mumba_status mumba_usb_isochronous_in_transfer_packet_new(
    mumba_context *ctx, mumba_usb_transfer_status status_, mumba_usb_isochronous_in_transfer_packet *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(status_);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000381u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new USBIsochronousInTransferPacket`. `data` may be none. Deferred. */
static inline mumba_status mumba_usb_isochronous_in_transfer_packet_new_with_data(
    mumba_context *ctx, mumba_usb_transfer_status status_, mumba_data_view data,
    mumba_usb_isochronous_in_transfer_packet *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(status_);
    argv[1] = mumba_web_of_nullable(data);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000381u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBIsochronousInTransferPacket.data`. Gives `DataView` or none. Reads. */
static inline mumba_status mumba_usb_isochronous_in_transfer_packet_get_data(
    mumba_context *ctx, mumba_usb_isochronous_in_transfer_packet self, mumba_data_view *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `USBIsochronousInTransferPacket.data`. Gives `DataView`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_usb_isochronous_in_transfer_packet_get_data_deferred(
    mumba_context *ctx, mumba_usb_isochronous_in_transfer_packet self, mumba_data_view *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `USBIsochronousInTransferPacket.status`. Reads. */
static inline mumba_status mumba_usb_isochronous_in_transfer_packet_get_status(
    mumba_context *ctx, mumba_usb_isochronous_in_transfer_packet self, mumba_usb_transfer_status *result) {
    return mumba_web_get_name(ctx, self, 0x80001531u, result);
}

/** `USBIsochronousInTransferResult`. */
typedef mumba_handle mumba_usb_isochronous_in_transfer_result;

/** Gives `object` itself when it is of `USBIsochronousInTransferResult`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_isochronous_in_transfer_result(
    mumba_context *ctx, mumba_handle object, mumba_usb_isochronous_in_transfer_result *result) {
    return mumba_web_cast(ctx, object, 0x80000382u, 0, result);
}

/** `new USBIsochronousInTransferResult`. Deferred. */
static inline mumba_status mumba_usb_isochronous_in_transfer_result_new(
    mumba_context *ctx, const mumba_usb_isochronous_in_transfer_packet *packets, size_t packets_count,
    mumba_usb_isochronous_in_transfer_result *result) {
    mumba_handle packets_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000382u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, packets, packets_count, &packets_array);
    argv[0] = mumba_web_of_nullable(packets_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (packets_array) mumba_release(ctx, packets_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new USBIsochronousInTransferResult`. `data` may be none. Deferred. */
static inline mumba_status mumba_usb_isochronous_in_transfer_result_new_with_data(
    mumba_context *ctx, const mumba_usb_isochronous_in_transfer_packet *packets, size_t packets_count,
    mumba_data_view data, mumba_usb_isochronous_in_transfer_result *result) {
    mumba_handle packets_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[1] = mumba_web_of_nullable(data);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000382u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, packets, packets_count, &packets_array);
    argv[0] = mumba_web_of_nullable(packets_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (packets_array) mumba_release(ctx, packets_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBIsochronousInTransferResult.data`. Gives `DataView` or none. Reads. */
static inline mumba_status mumba_usb_isochronous_in_transfer_result_get_data(
    mumba_context *ctx, mumba_usb_isochronous_in_transfer_result self, mumba_data_view *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000000bu, result);
}

/** `USBIsochronousInTransferResult.data`. Gives `DataView`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_usb_isochronous_in_transfer_result_get_data_deferred(
    mumba_context *ctx, mumba_usb_isochronous_in_transfer_result self, mumba_data_view *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `USBIsochronousInTransferResult.packets`. Gives frozen array<`USBIsochronousInTransferPacket`>. Deferred. */
static inline mumba_status mumba_usb_isochronous_in_transfer_result_get_packets(
    mumba_context *ctx, mumba_usb_isochronous_in_transfer_result self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800010a3u, result);
}

/** `USBIsochronousOutTransferPacket`. */
typedef mumba_handle mumba_usb_isochronous_out_transfer_packet;

/** Gives `object` itself when it is of `USBIsochronousOutTransferPacket`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_isochronous_out_transfer_packet(
    mumba_context *ctx, mumba_handle object, mumba_usb_isochronous_out_transfer_packet *result) {
    return mumba_web_cast(ctx, object, 0x80000383u, 0, result);
}

/** `new USBIsochronousOutTransferPacket`. Deferred. */
static inline mumba_status mumba_usb_isochronous_out_transfer_packet_new(
    mumba_context *ctx, mumba_usb_transfer_status status_, mumba_usb_isochronous_out_transfer_packet *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(status_);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000383u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new USBIsochronousOutTransferPacket`. Deferred. */
static inline mumba_status mumba_usb_isochronous_out_transfer_packet_new_with_bytes_written(
    mumba_context *ctx, mumba_usb_transfer_status status_, uint32_t bytes_written,
    mumba_usb_isochronous_out_transfer_packet *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(status_);
    argv[1] = mumba_of_number((double)bytes_written);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000383u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBIsochronousOutTransferPacket.bytesWritten`. Reads. */
static inline mumba_status mumba_usb_isochronous_out_transfer_packet_get_bytes_written(
    mumba_context *ctx, mumba_usb_isochronous_out_transfer_packet self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000609u, result);
}

/** `USBIsochronousOutTransferPacket.status`. Reads. */
static inline mumba_status mumba_usb_isochronous_out_transfer_packet_get_status(
    mumba_context *ctx, mumba_usb_isochronous_out_transfer_packet self, mumba_usb_transfer_status *result) {
    return mumba_web_get_name(ctx, self, 0x80001531u, result);
}

/** `USBIsochronousOutTransferResult`. */
typedef mumba_handle mumba_usb_isochronous_out_transfer_result;

/** Gives `object` itself when it is of `USBIsochronousOutTransferResult`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_isochronous_out_transfer_result(
    mumba_context *ctx, mumba_handle object, mumba_usb_isochronous_out_transfer_result *result) {
    return mumba_web_cast(ctx, object, 0x80000384u, 0, result);
}

/** `new USBIsochronousOutTransferResult`. Deferred. */
static inline mumba_status mumba_usb_isochronous_out_transfer_result_new(
    mumba_context *ctx, const mumba_usb_isochronous_out_transfer_packet *packets, size_t packets_count,
    mumba_usb_isochronous_out_transfer_result *result) {
    mumba_handle packets_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000384u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, packets, packets_count, &packets_array);
    argv[0] = mumba_web_of_nullable(packets_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (packets_array) mumba_release(ctx, packets_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBIsochronousOutTransferResult.packets`. Gives frozen array<`USBIsochronousOutTransferPacket`>. Deferred. */
static inline mumba_status mumba_usb_isochronous_out_transfer_result_get_packets(
    mumba_context *ctx, mumba_usb_isochronous_out_transfer_result self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800010a3u, result);
}

/** `USBOutTransferResult`. */
typedef mumba_handle mumba_usb_out_transfer_result;

/** Gives `object` itself when it is of `USBOutTransferResult`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_usb_out_transfer_result(
    mumba_context *ctx, mumba_handle object, mumba_usb_out_transfer_result *result) {
    return mumba_web_cast(ctx, object, 0x80000385u, 0, result);
}

/** `new USBOutTransferResult`. Deferred. */
static inline mumba_status mumba_usb_out_transfer_result_new(
    mumba_context *ctx, mumba_usb_transfer_status status_, mumba_usb_out_transfer_result *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(status_);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000385u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new USBOutTransferResult`. Deferred. */
static inline mumba_status mumba_usb_out_transfer_result_new_with_bytes_written(
    mumba_context *ctx, mumba_usb_transfer_status status_, uint32_t bytes_written,
    mumba_usb_out_transfer_result *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(status_);
    argv[1] = mumba_of_number((double)bytes_written);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000385u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `USBOutTransferResult.bytesWritten`. Reads. */
static inline mumba_status mumba_usb_out_transfer_result_get_bytes_written(
    mumba_context *ctx, mumba_usb_out_transfer_result self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000609u, result);
}

/** `USBOutTransferResult.status`. Reads. */
static inline mumba_status mumba_usb_out_transfer_result_get_status(
    mumba_context *ctx, mumba_usb_out_transfer_result self, mumba_usb_transfer_status *result) {
    return mumba_web_get_name(ctx, self, 0x80001531u, result);
}

/** `WorkerNavigator.usb`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_worker_navigator_get_usb(
    mumba_context *ctx, mumba_worker_navigator self, mumba_usb *result) {
    return mumba_get_handle(ctx, self, 0x80001724u, result);
}

/** `AllowedUSBDevice`: an object with members. It needs `productId`, `vendorId`. */
typedef mumba_handle mumba_allowed_usb_device;

/** Makes a `AllowedUSBDevice` without members. Deferred. */
static inline mumba_status mumba_allowed_usb_device_create(mumba_context *ctx, mumba_allowed_usb_device *result) {
    return mumba_object_create(ctx, result);
}

/** `AllowedUSBDevice.productId`. Deferred. */
static inline mumba_status mumba_allowed_usb_device_set_product_id(
    mumba_context *ctx, mumba_allowed_usb_device self, uint8_t value) {
    return mumba_set(ctx, self, 0x800011c2u, mumba_of_number((double)value));
}

/** `AllowedUSBDevice.productId`. Reads. */
static inline mumba_status mumba_allowed_usb_device_get_product_id(
    mumba_context *ctx, mumba_allowed_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800011c2u, result);
}

/** `AllowedUSBDevice.serialNumber`. Deferred. */
static inline mumba_status mumba_allowed_usb_device_set_serial_number(
    mumba_context *ctx, mumba_allowed_usb_device self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000140fu, mumba_of_string(value));
}

/** `AllowedUSBDevice.serialNumber`. Reads. */
static inline mumba_status mumba_allowed_usb_device_get_serial_number(
    mumba_context *ctx, mumba_allowed_usb_device self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000140fu, result);
}

/** `AllowedUSBDevice.vendorId`. Deferred. */
static inline mumba_status mumba_allowed_usb_device_set_vendor_id(
    mumba_context *ctx, mumba_allowed_usb_device self, uint8_t value) {
    return mumba_set(ctx, self, 0x8000175cu, mumba_of_number((double)value));
}

/** `AllowedUSBDevice.vendorId`. Reads. */
static inline mumba_status mumba_allowed_usb_device_get_vendor_id(
    mumba_context *ctx, mumba_allowed_usb_device self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x8000175cu, result);
}

/** `USBBlocklistEntry`: an object with members. It needs `bcdDevice`, `idProduct`, `idVendor`. */
typedef mumba_handle mumba_usb_blocklist_entry;

/** Makes a `USBBlocklistEntry` without members. Deferred. */
static inline mumba_status mumba_usb_blocklist_entry_create(mumba_context *ctx, mumba_usb_blocklist_entry *result) {
    return mumba_object_create(ctx, result);
}

/** `USBBlocklistEntry.bcdDevice`. Deferred. */
static inline mumba_status mumba_usb_blocklist_entry_set_bcd_device(
    mumba_context *ctx, mumba_usb_blocklist_entry self, uint16_t value) {
    return mumba_set(ctx, self, 0x8000058bu, mumba_of_number((double)value));
}

/** `USBBlocklistEntry.bcdDevice`. Reads. */
static inline mumba_status mumba_usb_blocklist_entry_get_bcd_device(
    mumba_context *ctx, mumba_usb_blocklist_entry self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000058bu, result);
}

/** `USBBlocklistEntry.idProduct`. Deferred. */
static inline mumba_status mumba_usb_blocklist_entry_set_id_product(
    mumba_context *ctx, mumba_usb_blocklist_entry self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000c00u, mumba_of_number((double)value));
}

/** `USBBlocklistEntry.idProduct`. Reads. */
static inline mumba_status mumba_usb_blocklist_entry_get_id_product(
    mumba_context *ctx, mumba_usb_blocklist_entry self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000c00u, result);
}

/** `USBBlocklistEntry.idVendor`. Deferred. */
static inline mumba_status mumba_usb_blocklist_entry_set_id_vendor(
    mumba_context *ctx, mumba_usb_blocklist_entry self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000c01u, mumba_of_number((double)value));
}

/** `USBBlocklistEntry.idVendor`. Reads. */
static inline mumba_status mumba_usb_blocklist_entry_get_id_vendor(
    mumba_context *ctx, mumba_usb_blocklist_entry self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000c01u, result);
}

/** `USBConnectionEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `device`. */
typedef mumba_handle mumba_usb_connection_event_init;

/** Makes a `USBConnectionEventInit` without members. Deferred. */
static inline mumba_status mumba_usb_connection_event_init_create(
    mumba_context *ctx, mumba_usb_connection_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `USBConnectionEventInit.device`. Deferred. */
static inline mumba_status mumba_usb_connection_event_init_set_device(
    mumba_context *ctx, mumba_usb_connection_event_init self, mumba_usb_device value) {
    return mumba_set(ctx, self, 0x800008a5u, mumba_of_handle(value));
}

/** `USBConnectionEventInit.device`. Deferred. */
static inline mumba_status mumba_usb_connection_event_init_get_device(
    mumba_context *ctx, mumba_usb_connection_event_init self, mumba_usb_device *result) {
    return mumba_get_handle(ctx, self, 0x800008a5u, result);
}

/**
 * `USBControlTransferParameters`: an object with members. It needs `index`, `recipient`, `request`, `requestType`,
 * `value`.
 */
typedef mumba_handle mumba_usb_control_transfer_parameters;

/** Makes a `USBControlTransferParameters` without members. Deferred. */
static inline mumba_status mumba_usb_control_transfer_parameters_create(
    mumba_context *ctx, mumba_usb_control_transfer_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `USBControlTransferParameters.index`. Deferred. */
static inline mumba_status mumba_usb_control_transfer_parameters_set_index(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000c39u, mumba_of_number((double)value));
}

/** `USBControlTransferParameters.index`. Reads. */
static inline mumba_status mumba_usb_control_transfer_parameters_get_index(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000c39u, result);
}

/** `USBControlTransferParameters.recipient`. Deferred. */
static inline mumba_status mumba_usb_control_transfer_parameters_set_recipient(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, mumba_usb_recipient value) {
    return mumba_set(ctx, self, 0x80001245u, mumba_of_name(value));
}

/** `USBControlTransferParameters.recipient`. Reads. */
static inline mumba_status mumba_usb_control_transfer_parameters_get_recipient(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, mumba_usb_recipient *result) {
    return mumba_web_get_name(ctx, self, 0x80001245u, result);
}

/** `USBControlTransferParameters.request`. Deferred. */
static inline mumba_status mumba_usb_control_transfer_parameters_set_request(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, uint8_t value) {
    return mumba_set(ctx, self, 0x800012bdu, mumba_of_number((double)value));
}

/** `USBControlTransferParameters.request`. Reads. */
static inline mumba_status mumba_usb_control_transfer_parameters_get_request(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800012bdu, result);
}

/** `USBControlTransferParameters.requestType`. Deferred. */
static inline mumba_status mumba_usb_control_transfer_parameters_set_request_type(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, mumba_usb_request_type value) {
    return mumba_set(ctx, self, 0x800012dfu, mumba_of_name(value));
}

/** `USBControlTransferParameters.requestType`. Reads. */
static inline mumba_status mumba_usb_control_transfer_parameters_get_request_type(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, mumba_usb_request_type *result) {
    return mumba_web_get_name(ctx, self, 0x800012dfu, result);
}

/** `USBControlTransferParameters.value`. Deferred. */
static inline mumba_status mumba_usb_control_transfer_parameters_set_value(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, uint16_t value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_number((double)value));
}

/** `USBControlTransferParameters.value`. Reads. */
static inline mumba_status mumba_usb_control_transfer_parameters_get_value(
    mumba_context *ctx, mumba_usb_control_transfer_parameters self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000174eu, result);
}

/** `USBDeviceFilter`: an object with members. */
typedef mumba_handle mumba_usb_device_filter;

/** Makes a `USBDeviceFilter` without members. Deferred. */
static inline mumba_status mumba_usb_device_filter_create(mumba_context *ctx, mumba_usb_device_filter *result) {
    return mumba_object_create(ctx, result);
}

/** `USBDeviceFilter.classCode`. Deferred. */
static inline mumba_status mumba_usb_device_filter_set_class_code(
    mumba_context *ctx, mumba_usb_device_filter self, uint8_t value) {
    return mumba_set(ctx, self, 0x80000675u, mumba_of_number((double)value));
}

/** `USBDeviceFilter.classCode`. Reads. */
static inline mumba_status mumba_usb_device_filter_get_class_code(
    mumba_context *ctx, mumba_usb_device_filter self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000675u, result);
}

/** `USBDeviceFilter.productId`. Deferred. */
static inline mumba_status mumba_usb_device_filter_set_product_id(
    mumba_context *ctx, mumba_usb_device_filter self, uint16_t value) {
    return mumba_set(ctx, self, 0x800011c2u, mumba_of_number((double)value));
}

/** `USBDeviceFilter.productId`. Reads. */
static inline mumba_status mumba_usb_device_filter_get_product_id(
    mumba_context *ctx, mumba_usb_device_filter self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800011c2u, result);
}

/** `USBDeviceFilter.protocolCode`. Deferred. */
static inline mumba_status mumba_usb_device_filter_set_protocol_code(
    mumba_context *ctx, mumba_usb_device_filter self, uint8_t value) {
    return mumba_set(ctx, self, 0x800011cfu, mumba_of_number((double)value));
}

/** `USBDeviceFilter.protocolCode`. Reads. */
static inline mumba_status mumba_usb_device_filter_get_protocol_code(
    mumba_context *ctx, mumba_usb_device_filter self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800011cfu, result);
}

/** `USBDeviceFilter.serialNumber`. Deferred. */
static inline mumba_status mumba_usb_device_filter_set_serial_number(
    mumba_context *ctx, mumba_usb_device_filter self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000140fu, mumba_of_string(value));
}

/** `USBDeviceFilter.serialNumber`. Reads. */
static inline mumba_status mumba_usb_device_filter_get_serial_number(
    mumba_context *ctx, mumba_usb_device_filter self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000140fu, result);
}

/** `USBDeviceFilter.subclassCode`. Deferred. */
static inline mumba_status mumba_usb_device_filter_set_subclass_code(
    mumba_context *ctx, mumba_usb_device_filter self, uint8_t value) {
    return mumba_set(ctx, self, 0x8000157au, mumba_of_number((double)value));
}

/** `USBDeviceFilter.subclassCode`. Reads. */
static inline mumba_status mumba_usb_device_filter_get_subclass_code(
    mumba_context *ctx, mumba_usb_device_filter self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x8000157au, result);
}

/** `USBDeviceFilter.vendorId`. Deferred. */
static inline mumba_status mumba_usb_device_filter_set_vendor_id(
    mumba_context *ctx, mumba_usb_device_filter self, uint16_t value) {
    return mumba_set(ctx, self, 0x8000175cu, mumba_of_number((double)value));
}

/** `USBDeviceFilter.vendorId`. Reads. */
static inline mumba_status mumba_usb_device_filter_get_vendor_id(
    mumba_context *ctx, mumba_usb_device_filter self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000175cu, result);
}

/** `USBDeviceRequestOptions`: an object with members. It needs `filters`. */
typedef mumba_handle mumba_usb_device_request_options;

/** Makes a `USBDeviceRequestOptions` without members. Deferred. */
static inline mumba_status mumba_usb_device_request_options_create(
    mumba_context *ctx, mumba_usb_device_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `USBDeviceRequestOptions.exclusionFilters`. Without it: []. Deferred. */
static inline mumba_status mumba_usb_device_request_options_set_exclusion_filters(
    mumba_context *ctx, mumba_usb_device_request_options self, const mumba_usb_device_filter *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009b5u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `USBDeviceRequestOptions.exclusionFilters`. Gives sequence<`USBDeviceFilter`> or none. Reads. */
static inline mumba_status mumba_usb_device_request_options_get_exclusion_filters(
    mumba_context *ctx, mumba_usb_device_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009b5u, result);
}

/** `USBDeviceRequestOptions.filters`. Deferred. */
static inline mumba_status mumba_usb_device_request_options_set_filters(
    mumba_context *ctx, mumba_usb_device_request_options self, const mumba_usb_device_filter *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a12u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `USBDeviceRequestOptions.filters`. Gives sequence<`USBDeviceFilter`>. Deferred. */
static inline mumba_status mumba_usb_device_request_options_get_filters(
    mumba_context *ctx, mumba_usb_device_request_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000a12u, result);
}

/** `USBPermissionDescriptor`: an object with members. Those of `mumba_permission_descriptor` are for it too. */
typedef mumba_handle mumba_usb_permission_descriptor;

/** Makes a `USBPermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_usb_permission_descriptor_create(
    mumba_context *ctx, mumba_usb_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `USBPermissionDescriptor.exclusionFilters`. Deferred. */
static inline mumba_status mumba_usb_permission_descriptor_set_exclusion_filters(
    mumba_context *ctx, mumba_usb_permission_descriptor self, const mumba_usb_device_filter *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009b5u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `USBPermissionDescriptor.exclusionFilters`. Gives sequence<`USBDeviceFilter`> or none. Reads. */
static inline mumba_status mumba_usb_permission_descriptor_get_exclusion_filters(
    mumba_context *ctx, mumba_usb_permission_descriptor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009b5u, result);
}

/** `USBPermissionDescriptor.filters`. Deferred. */
static inline mumba_status mumba_usb_permission_descriptor_set_filters(
    mumba_context *ctx, mumba_usb_permission_descriptor self, const mumba_usb_device_filter *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a12u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `USBPermissionDescriptor.filters`. Gives sequence<`USBDeviceFilter`> or none. Reads. */
static inline mumba_status mumba_usb_permission_descriptor_get_filters(
    mumba_context *ctx, mumba_usb_permission_descriptor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a12u, result);
}

/** `USBPermissionStorage`: an object with members. */
typedef mumba_handle mumba_usb_permission_storage;

/** Makes a `USBPermissionStorage` without members. Deferred. */
static inline mumba_status mumba_usb_permission_storage_create(
    mumba_context *ctx, mumba_usb_permission_storage *result) {
    return mumba_object_create(ctx, result);
}

/** `USBPermissionStorage.allowedDevices`. Without it: []. Deferred. */
static inline mumba_status mumba_usb_permission_storage_set_allowed_devices(
    mumba_context *ctx, mumba_usb_permission_storage self, const mumba_allowed_usb_device *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000471u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `USBPermissionStorage.allowedDevices`. Gives sequence<`AllowedUSBDevice`> or none. Reads. */
static inline mumba_status mumba_usb_permission_storage_get_allowed_devices(
    mumba_context *ctx, mumba_usb_permission_storage self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000471u, result);
}

#endif /* MUMBA_WEB_USB_H */
