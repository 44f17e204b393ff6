/**
 * @file hid.h
 * WebHID API: <https://hid.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_HID_H
#define MUMBA_WEB_HID_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_hid;
typedef mumba_handle mumba_hid_collection_info;
typedef mumba_handle mumba_hid_connection_event;
typedef mumba_handle mumba_hid_connection_event_init;
typedef mumba_handle mumba_hid_device;
typedef mumba_handle mumba_hid_device_filter;
typedef mumba_handle mumba_hid_device_request_options;
typedef mumba_handle mumba_hid_input_report_event;
typedef mumba_handle mumba_hid_report_info;
typedef mumba_handle mumba_hid_report_item;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_worker_navigator;
typedef mumba_name mumba_hid_unit_system;

/** Gets a `mumba_hid_connection_event`, which lives until it returns. */
typedef mumba_status (*mumba_hid_connection_event_listener)(mumba_context *ctx, void *user, mumba_hid_connection_event event);

/** Gets a `mumba_hid_input_report_event`, which lives until it returns. */
typedef mumba_status (*mumba_hid_input_report_event_listener)(mumba_context *ctx, void *user, mumba_hid_input_report_event event);

/** `HIDUnitSystem`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_hid_unit_system;

/** "none" */
#define MUMBA_HID_UNIT_SYSTEM_NONE ((mumba_hid_unit_system)0x80000f06u)
/** "si-linear" */
#define MUMBA_HID_UNIT_SYSTEM_SI_LINEAR ((mumba_hid_unit_system)0x8000149cu)
/** "si-rotation" */
#define MUMBA_HID_UNIT_SYSTEM_SI_ROTATION ((mumba_hid_unit_system)0x8000149du)
/** "english-linear" */
#define MUMBA_HID_UNIT_SYSTEM_ENGLISH_LINEAR ((mumba_hid_unit_system)0x80000986u)
/** "english-rotation" */
#define MUMBA_HID_UNIT_SYSTEM_ENGLISH_ROTATION ((mumba_hid_unit_system)0x80000987u)
/** "vendor-defined" */
#define MUMBA_HID_UNIT_SYSTEM_VENDOR_DEFINED ((mumba_hid_unit_system)0x8000175bu)
/** "reserved" */
#define MUMBA_HID_UNIT_SYSTEM_RESERVED ((mumba_hid_unit_system)0x800012edu)

/** `HID`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_hid;

/** Gives `object` itself when it is of `HID`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_hid(mumba_context *ctx, mumba_handle object, mumba_hid *result) {
    return mumba_web_cast(ctx, object, 0x80000152u, 0, result);
}

/** `HID.onconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_hid_get_onconnect(
    mumba_context *ctx, mumba_hid self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6cu, result);
}

/** `HID.onconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_hid_set_onconnect(
    mumba_context *ctx, mumba_hid self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6cu, mumba_web_of_nullable(value));
}

/** `HID.ondisconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_hid_get_ondisconnect(
    mumba_context *ctx, mumba_hid self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f83u, result);
}

/** `HID.ondisconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_hid_set_ondisconnect(
    mumba_context *ctx, mumba_hid self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f83u, mumba_web_of_nullable(value));
}

/** `HID.getDevices`. Gives promise<sequence<`HIDDevice`>>. Deferred. */
static inline mumba_status mumba_hid_get_devices(mumba_context *ctx, mumba_hid self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000ae7u, NULL, 0, result);
}

/** `HID.requestDevice`. Gives promise<sequence<`HIDDevice`>>. Deferred. */
static inline mumba_status mumba_hid_request_device(
    mumba_context *ctx, mumba_hid self, mumba_hid_device_request_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012c4u, argv, 1, result);
}

/** The event `connect` of `HID`, a `HIDConnectionEvent`. */
static inline mumba_status mumba_hid_on_connect(
    mumba_context *ctx, mumba_hid self, mumba_hid_connection_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_hid_on_connect`, in the way that `options` says. */
static inline mumba_status mumba_hid_on_connect_with_options(
    mumba_context *ctx, mumba_hid self, const mumba_listener_options *options,
    mumba_hid_connection_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, options, listener, user, drop, subscription);
}

/** The event `disconnect` of `HID`, a `HIDConnectionEvent`. */
static inline mumba_status mumba_hid_on_disconnect(
    mumba_context *ctx, mumba_hid self, mumba_hid_connection_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_hid_on_disconnect`, in the way that `options` says. */
static inline mumba_status mumba_hid_on_disconnect_with_options(
    mumba_context *ctx, mumba_hid self, const mumba_listener_options *options,
    mumba_hid_connection_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, options, listener, user, drop, subscription);
}

/** `HIDConnectionEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_hid_connection_event;

/** Gives `object` itself when it is of `HIDConnectionEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_hid_connection_event(
    mumba_context *ctx, mumba_handle object, mumba_hid_connection_event *result) {
    return mumba_web_cast(ctx, object, 0x80000153u, 0, result);
}

/** `new HIDConnectionEvent`. Deferred. */
static inline mumba_status mumba_hid_connection_event_new(
    mumba_context *ctx, mumba_string type, mumba_hid_connection_event_init event_init_dict,
    mumba_hid_connection_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000153u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `HIDConnectionEvent.device`. Deferred. */
static inline mumba_status mumba_hid_connection_event_get_device(
    mumba_context *ctx, mumba_hid_connection_event self, mumba_hid_device *result) {
    return mumba_get_handle(ctx, self, 0x800008a5u, result);
}

/** `HIDDevice`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_hid_device;

/** Gives `object` itself when it is of `HIDDevice`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_hid_device(mumba_context *ctx, mumba_handle object, mumba_hid_device *result) {
    return mumba_web_cast(ctx, object, 0x80000154u, 0, result);
}

/** `HIDDevice.oninputreport`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_hid_device_get_oninputreport(
    mumba_context *ctx, mumba_hid_device self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fb0u, result);
}

/** `HIDDevice.oninputreport`. `value` may be none. Deferred. */
static inline mumba_status mumba_hid_device_set_oninputreport(
    mumba_context *ctx, mumba_hid_device self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fb0u, mumba_web_of_nullable(value));
}

/** `HIDDevice.opened`. Reads. */
static inline mumba_status mumba_hid_device_get_opened(mumba_context *ctx, mumba_hid_device self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001059u, result);
}

/** `HIDDevice.vendorId`. Reads. */
static inline mumba_status mumba_hid_device_get_vendor_id(mumba_context *ctx, mumba_hid_device self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000175cu, result);
}

/** `HIDDevice.productId`. Reads. */
static inline mumba_status mumba_hid_device_get_product_id(
    mumba_context *ctx, mumba_hid_device self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800011c2u, result);
}

/** `HIDDevice.productName`. Reads. */
static inline mumba_status mumba_hid_device_get_product_name(
    mumba_context *ctx, mumba_hid_device self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011c3u, result);
}

/** `HIDDevice.collections`. Gives frozen array<`HIDCollectionInfo`>. Deferred. */
static inline mumba_status mumba_hid_device_get_collections(
    mumba_context *ctx, mumba_hid_device self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800006c5u, result);
}

/** `HIDDevice.open`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_hid_device_open(mumba_context *ctx, mumba_hid_device self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001055u, NULL, 0, result);
}

/** `HIDDevice.close`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_hid_device_close(mumba_context *ctx, mumba_hid_device self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, result);
}

/** `HIDDevice.forget`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_hid_device_forget(mumba_context *ctx, mumba_hid_device self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a51u, NULL, 0, result);
}

/**
 * `HIDDevice.sendReport`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<nothing>. Deferred.
 */
static inline mumba_status mumba_hid_device_send_report(
    mumba_context *ctx, mumba_hid_device self, uint8_t report_id, mumba_object data, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)report_id);
    argv[1] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x80001406u, argv, 2, result);
}

/**
 * `HIDDevice.sendFeatureReport`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array`
 * or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array`
 * or `Float32Array` or `Float64Array` or `DataView`. Gives promise<nothing>. Deferred.
 */
static inline mumba_status mumba_hid_device_send_feature_report(
    mumba_context *ctx, mumba_hid_device self, uint8_t report_id, mumba_object data, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)report_id);
    argv[1] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x80001403u, argv, 2, result);
}

/** `HIDDevice.receiveFeatureReport`. Gives promise<`DataView`>. Deferred. */
static inline mumba_status mumba_hid_device_receive_feature_report(
    mumba_context *ctx, mumba_hid_device self, uint8_t report_id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)report_id);
    return mumba_invoke(ctx, self, 0x80001240u, argv, 1, result);
}

/** The event `inputreport` of `HIDDevice`, a `HIDInputReportEvent`. */
static inline mumba_status mumba_hid_device_on_inputreport(
    mumba_context *ctx, mumba_hid_device self, mumba_hid_input_report_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c6bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_hid_device_on_inputreport`, in the way that `options` says. */
static inline mumba_status mumba_hid_device_on_inputreport_with_options(
    mumba_context *ctx, mumba_hid_device self, const mumba_listener_options *options,
    mumba_hid_input_report_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c6bu, options, listener, user, drop, subscription);
}

/** `HIDInputReportEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_hid_input_report_event;

/** Gives `object` itself when it is of `HIDInputReportEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_hid_input_report_event(
    mumba_context *ctx, mumba_handle object, mumba_hid_input_report_event *result) {
    return mumba_web_cast(ctx, object, 0x80000155u, 0, result);
}

/** `HIDInputReportEvent.device`. Deferred. */
static inline mumba_status mumba_hid_input_report_event_get_device(
    mumba_context *ctx, mumba_hid_input_report_event self, mumba_hid_device *result) {
    return mumba_get_handle(ctx, self, 0x800008a5u, result);
}

/** `HIDInputReportEvent.reportId`. Reads. */
static inline mumba_status mumba_hid_input_report_event_get_report_id(
    mumba_context *ctx, mumba_hid_input_report_event self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800012bau, result);
}

/** `HIDInputReportEvent.data`. Gives `DataView`. Deferred. */
static inline mumba_status mumba_hid_input_report_event_get_data(
    mumba_context *ctx, mumba_hid_input_report_event self, mumba_data_view *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `Navigator.hid`. Deferred. */
static inline mumba_status mumba_navigator_get_hid(mumba_context *ctx, mumba_navigator self, mumba_hid *result) {
    return mumba_get_handle(ctx, self, 0x80000bd0u, result);
}

/** `WorkerNavigator.hid`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_worker_navigator_get_hid(
    mumba_context *ctx, mumba_worker_navigator self, mumba_hid *result) {
    return mumba_get_handle(ctx, self, 0x80000bd0u, result);
}

/** `HIDCollectionInfo`: an object with members. */
typedef mumba_handle mumba_hid_collection_info;

/** Makes a `HIDCollectionInfo` without members. Deferred. */
static inline mumba_status mumba_hid_collection_info_create(mumba_context *ctx, mumba_hid_collection_info *result) {
    return mumba_object_create(ctx, result);
}

/** `HIDCollectionInfo.children`. Deferred. */
static inline mumba_status mumba_hid_collection_info_set_children(
    mumba_context *ctx, mumba_hid_collection_info self, const mumba_hid_collection_info *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000066bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDCollectionInfo.children`. Gives sequence<`HIDCollectionInfo`> or none. Reads. */
static inline mumba_status mumba_hid_collection_info_get_children(
    mumba_context *ctx, mumba_hid_collection_info self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000066bu, result);
}

/** `HIDCollectionInfo.featureReports`. Deferred. */
static inline mumba_status mumba_hid_collection_info_set_feature_reports(
    mumba_context *ctx, mumba_hid_collection_info self, const mumba_hid_report_info *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009f3u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDCollectionInfo.featureReports`. Gives sequence<`HIDReportInfo`> or none. Reads. */
static inline mumba_status mumba_hid_collection_info_get_feature_reports(
    mumba_context *ctx, mumba_hid_collection_info self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009f3u, result);
}

/** `HIDCollectionInfo.inputReports`. Deferred. */
static inline mumba_status mumba_hid_collection_info_set_input_reports(
    mumba_context *ctx, mumba_hid_collection_info self, const mumba_hid_report_info *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000c67u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDCollectionInfo.inputReports`. Gives sequence<`HIDReportInfo`> or none. Reads. */
static inline mumba_status mumba_hid_collection_info_get_input_reports(
    mumba_context *ctx, mumba_hid_collection_info self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000c67u, result);
}

/** `HIDCollectionInfo.outputReports`. Deferred. */
static inline mumba_status mumba_hid_collection_info_set_output_reports(
    mumba_context *ctx, mumba_hid_collection_info self, const mumba_hid_report_info *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000108fu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDCollectionInfo.outputReports`. Gives sequence<`HIDReportInfo`> or none. Reads. */
static inline mumba_status mumba_hid_collection_info_get_output_reports(
    mumba_context *ctx, mumba_hid_collection_info self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000108fu, result);
}

/** `HIDCollectionInfo.type`. Deferred. */
static inline mumba_status mumba_hid_collection_info_set_type(
    mumba_context *ctx, mumba_hid_collection_info self, uint8_t value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_number((double)value));
}

/** `HIDCollectionInfo.type`. Reads. */
static inline mumba_status mumba_hid_collection_info_get_type(
    mumba_context *ctx, mumba_hid_collection_info self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80001680u, result);
}

/** `HIDCollectionInfo.usage`. Deferred. */
static inline mumba_status mumba_hid_collection_info_set_usage(
    mumba_context *ctx, mumba_hid_collection_info self, uint16_t value) {
    return mumba_set(ctx, self, 0x8000171eu, mumba_of_number((double)value));
}

/** `HIDCollectionInfo.usage`. Reads. */
static inline mumba_status mumba_hid_collection_info_get_usage(
    mumba_context *ctx, mumba_hid_collection_info self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000171eu, result);
}

/** `HIDCollectionInfo.usagePage`. Deferred. */
static inline mumba_status mumba_hid_collection_info_set_usage_page(
    mumba_context *ctx, mumba_hid_collection_info self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001721u, mumba_of_number((double)value));
}

/** `HIDCollectionInfo.usagePage`. Reads. */
static inline mumba_status mumba_hid_collection_info_get_usage_page(
    mumba_context *ctx, mumba_hid_collection_info self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001721u, result);
}

/** `HIDConnectionEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `device`. */
typedef mumba_handle mumba_hid_connection_event_init;

/** Makes a `HIDConnectionEventInit` without members. Deferred. */
static inline mumba_status mumba_hid_connection_event_init_create(
    mumba_context *ctx, mumba_hid_connection_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `HIDConnectionEventInit.device`. Deferred. */
static inline mumba_status mumba_hid_connection_event_init_set_device(
    mumba_context *ctx, mumba_hid_connection_event_init self, mumba_hid_device value) {
    return mumba_set(ctx, self, 0x800008a5u, mumba_of_handle(value));
}

/** `HIDConnectionEventInit.device`. Deferred. */
static inline mumba_status mumba_hid_connection_event_init_get_device(
    mumba_context *ctx, mumba_hid_connection_event_init self, mumba_hid_device *result) {
    return mumba_get_handle(ctx, self, 0x800008a5u, result);
}

/** `HIDDeviceFilter`: an object with members. */
typedef mumba_handle mumba_hid_device_filter;

/** Makes a `HIDDeviceFilter` without members. Deferred. */
static inline mumba_status mumba_hid_device_filter_create(mumba_context *ctx, mumba_hid_device_filter *result) {
    return mumba_object_create(ctx, result);
}

/** `HIDDeviceFilter.productId`. Deferred. */
static inline mumba_status mumba_hid_device_filter_set_product_id(
    mumba_context *ctx, mumba_hid_device_filter self, uint16_t value) {
    return mumba_set(ctx, self, 0x800011c2u, mumba_of_number((double)value));
}

/** `HIDDeviceFilter.productId`. Reads. */
static inline mumba_status mumba_hid_device_filter_get_product_id(
    mumba_context *ctx, mumba_hid_device_filter self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800011c2u, result);
}

/** `HIDDeviceFilter.usage`. Deferred. */
static inline mumba_status mumba_hid_device_filter_set_usage(
    mumba_context *ctx, mumba_hid_device_filter self, uint16_t value) {
    return mumba_set(ctx, self, 0x8000171eu, mumba_of_number((double)value));
}

/** `HIDDeviceFilter.usage`. Reads. */
static inline mumba_status mumba_hid_device_filter_get_usage(
    mumba_context *ctx, mumba_hid_device_filter self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x8000171eu, result);
}

/** `HIDDeviceFilter.usagePage`. Deferred. */
static inline mumba_status mumba_hid_device_filter_set_usage_page(
    mumba_context *ctx, mumba_hid_device_filter self, uint16_t value) {
    return mumba_set(ctx, self, 0x80001721u, mumba_of_number((double)value));
}

/** `HIDDeviceFilter.usagePage`. Reads. */
static inline mumba_status mumba_hid_device_filter_get_usage_page(
    mumba_context *ctx, mumba_hid_device_filter self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80001721u, result);
}

/** `HIDDeviceFilter.vendorId`. Deferred. */
static inline mumba_status mumba_hid_device_filter_set_vendor_id(
    mumba_context *ctx, mumba_hid_device_filter self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000175cu, mumba_of_number((double)value));
}

/** `HIDDeviceFilter.vendorId`. Reads. */
static inline mumba_status mumba_hid_device_filter_get_vendor_id(
    mumba_context *ctx, mumba_hid_device_filter self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000175cu, result);
}

/** `HIDDeviceRequestOptions`: an object with members. It needs `filters`. */
typedef mumba_handle mumba_hid_device_request_options;

/** Makes a `HIDDeviceRequestOptions` without members. Deferred. */
static inline mumba_status mumba_hid_device_request_options_create(
    mumba_context *ctx, mumba_hid_device_request_options *result) {
    return mumba_object_create(ctx, result);
}

/** `HIDDeviceRequestOptions.exclusionFilters`. Deferred. */
static inline mumba_status mumba_hid_device_request_options_set_exclusion_filters(
    mumba_context *ctx, mumba_hid_device_request_options self, const mumba_hid_device_filter *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009b5u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDDeviceRequestOptions.exclusionFilters`. Gives sequence<`HIDDeviceFilter`> or none. Reads. */
static inline mumba_status mumba_hid_device_request_options_get_exclusion_filters(
    mumba_context *ctx, mumba_hid_device_request_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009b5u, result);
}

/** `HIDDeviceRequestOptions.filters`. Deferred. */
static inline mumba_status mumba_hid_device_request_options_set_filters(
    mumba_context *ctx, mumba_hid_device_request_options self, const mumba_hid_device_filter *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a12u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDDeviceRequestOptions.filters`. Gives sequence<`HIDDeviceFilter`>. Deferred. */
static inline mumba_status mumba_hid_device_request_options_get_filters(
    mumba_context *ctx, mumba_hid_device_request_options self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000a12u, result);
}

/** `HIDReportInfo`: an object with members. */
typedef mumba_handle mumba_hid_report_info;

/** Makes a `HIDReportInfo` without members. Deferred. */
static inline mumba_status mumba_hid_report_info_create(mumba_context *ctx, mumba_hid_report_info *result) {
    return mumba_object_create(ctx, result);
}

/** `HIDReportInfo.items`. Deferred. */
static inline mumba_status mumba_hid_report_info_set_items(
    mumba_context *ctx, mumba_hid_report_info self, const mumba_hid_report_item *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000cfdu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDReportInfo.items`. Gives sequence<`HIDReportItem`> or none. Reads. */
static inline mumba_status mumba_hid_report_info_get_items(
    mumba_context *ctx, mumba_hid_report_info self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000cfdu, result);
}

/** `HIDReportInfo.reportId`. Deferred. */
static inline mumba_status mumba_hid_report_info_set_report_id(
    mumba_context *ctx, mumba_hid_report_info self, uint8_t value) {
    return mumba_set(ctx, self, 0x800012bau, mumba_of_number((double)value));
}

/** `HIDReportInfo.reportId`. Reads. */
static inline mumba_status mumba_hid_report_info_get_report_id(
    mumba_context *ctx, mumba_hid_report_info self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800012bau, result);
}

/** `HIDReportItem`: an object with members. */
typedef mumba_handle mumba_hid_report_item;

/** Makes a `HIDReportItem` without members. Deferred. */
static inline mumba_status mumba_hid_report_item_create(mumba_context *ctx, mumba_hid_report_item *result) {
    return mumba_object_create(ctx, result);
}

/** `HIDReportItem.hasNull`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_has_null(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000bb4u, mumba_of_bool(value));
}

/** `HIDReportItem.hasNull`. Reads. */
static inline mumba_status mumba_hid_report_item_get_has_null(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bb4u, result);
}

/** `HIDReportItem.hasPreferredState`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_has_preferred_state(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000bb6u, mumba_of_bool(value));
}

/** `HIDReportItem.hasPreferredState`. Reads. */
static inline mumba_status mumba_hid_report_item_get_has_preferred_state(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bb6u, result);
}

/** `HIDReportItem.isAbsolute`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_is_absolute(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000cb7u, mumba_of_bool(value));
}

/** `HIDReportItem.isAbsolute`. Reads. */
static inline mumba_status mumba_hid_report_item_get_is_absolute(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cb7u, result);
}

/** `HIDReportItem.isArray`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_is_array(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000cbau, mumba_of_bool(value));
}

/** `HIDReportItem.isArray`. Reads. */
static inline mumba_status mumba_hid_report_item_get_is_array(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cbau, result);
}

/** `HIDReportItem.isBufferedBytes`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_is_buffered_bytes(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000cbdu, mumba_of_bool(value));
}

/** `HIDReportItem.isBufferedBytes`. Reads. */
static inline mumba_status mumba_hid_report_item_get_is_buffered_bytes(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cbdu, result);
}

/** `HIDReportItem.isConstant`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_is_constant(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000cc3u, mumba_of_bool(value));
}

/** `HIDReportItem.isConstant`. Reads. */
static inline mumba_status mumba_hid_report_item_get_is_constant(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cc3u, result);
}

/** `HIDReportItem.isLinear`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_is_linear(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000cd3u, mumba_of_bool(value));
}

/** `HIDReportItem.isLinear`. Reads. */
static inline mumba_status mumba_hid_report_item_get_is_linear(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cd3u, result);
}

/** `HIDReportItem.isRange`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_is_range(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000cdeu, mumba_of_bool(value));
}

/** `HIDReportItem.isRange`. Reads. */
static inline mumba_status mumba_hid_report_item_get_is_range(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cdeu, result);
}

/** `HIDReportItem.isVolatile`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_is_volatile(
    mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x80000cf5u, mumba_of_bool(value));
}

/** `HIDReportItem.isVolatile`. Reads. */
static inline mumba_status mumba_hid_report_item_get_is_volatile(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cf5u, result);
}

/** `HIDReportItem.logicalMaximum`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_logical_maximum(
    mumba_context *ctx, mumba_hid_report_item self, int32_t value) {
    return mumba_set(ctx, self, 0x80000d95u, mumba_of_number((double)value));
}

/** `HIDReportItem.logicalMaximum`. Reads. */
static inline mumba_status mumba_hid_report_item_get_logical_maximum(
    mumba_context *ctx, mumba_hid_report_item self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000d95u, result);
}

/** `HIDReportItem.logicalMinimum`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_logical_minimum(
    mumba_context *ctx, mumba_hid_report_item self, int32_t value) {
    return mumba_set(ctx, self, 0x80000d96u, mumba_of_number((double)value));
}

/** `HIDReportItem.logicalMinimum`. Reads. */
static inline mumba_status mumba_hid_report_item_get_logical_minimum(
    mumba_context *ctx, mumba_hid_report_item self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000d96u, result);
}

/** `HIDReportItem.physicalMaximum`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_physical_maximum(
    mumba_context *ctx, mumba_hid_report_item self, int32_t value) {
    return mumba_set(ctx, self, 0x80001110u, mumba_of_number((double)value));
}

/** `HIDReportItem.physicalMaximum`. Reads. */
static inline mumba_status mumba_hid_report_item_get_physical_maximum(
    mumba_context *ctx, mumba_hid_report_item self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001110u, result);
}

/** `HIDReportItem.physicalMinimum`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_physical_minimum(
    mumba_context *ctx, mumba_hid_report_item self, int32_t value) {
    return mumba_set(ctx, self, 0x80001111u, mumba_of_number((double)value));
}

/** `HIDReportItem.physicalMinimum`. Reads. */
static inline mumba_status mumba_hid_report_item_get_physical_minimum(
    mumba_context *ctx, mumba_hid_report_item self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001111u, result);
}

/** `HIDReportItem.reportCount`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_report_count(
    mumba_context *ctx, mumba_hid_report_item self, uint16_t value) {
    return mumba_set(ctx, self, 0x800012b7u, mumba_of_number((double)value));
}

/** `HIDReportItem.reportCount`. Reads. */
static inline mumba_status mumba_hid_report_item_get_report_count(
    mumba_context *ctx, mumba_hid_report_item self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800012b7u, result);
}

/** `HIDReportItem.reportSize`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_report_size(
    mumba_context *ctx, mumba_hid_report_item self, uint16_t value) {
    return mumba_set(ctx, self, 0x800012bbu, mumba_of_number((double)value));
}

/** `HIDReportItem.reportSize`. Reads. */
static inline mumba_status mumba_hid_report_item_get_report_size(
    mumba_context *ctx, mumba_hid_report_item self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x800012bbu, result);
}

/** `HIDReportItem.strings`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_strings(
    mumba_context *ctx, mumba_hid_report_item self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001568u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDReportItem.strings`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_hid_report_item_get_strings(
    mumba_context *ctx, mumba_hid_report_item self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001568u, result);
}

/** `HIDReportItem.unitExponent`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_unit_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t value) {
    return mumba_set(ctx, self, 0x800016ceu, mumba_of_number((double)value));
}

/** `HIDReportItem.unitExponent`. Reads. */
static inline mumba_status mumba_hid_report_item_get_unit_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t *result) {
    return mumba_web_get_int8(ctx, self, 0x800016ceu, result);
}

/** `HIDReportItem.unitFactorCurrentExponent`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_unit_factor_current_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t value) {
    return mumba_set(ctx, self, 0x800016cfu, mumba_of_number((double)value));
}

/** `HIDReportItem.unitFactorCurrentExponent`. Reads. */
static inline mumba_status mumba_hid_report_item_get_unit_factor_current_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t *result) {
    return mumba_web_get_int8(ctx, self, 0x800016cfu, result);
}

/** `HIDReportItem.unitFactorLengthExponent`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_unit_factor_length_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t value) {
    return mumba_set(ctx, self, 0x800016d0u, mumba_of_number((double)value));
}

/** `HIDReportItem.unitFactorLengthExponent`. Reads. */
static inline mumba_status mumba_hid_report_item_get_unit_factor_length_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t *result) {
    return mumba_web_get_int8(ctx, self, 0x800016d0u, result);
}

/** `HIDReportItem.unitFactorLuminousIntensityExponent`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_unit_factor_luminous_intensity_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t value) {
    return mumba_set(ctx, self, 0x800016d1u, mumba_of_number((double)value));
}

/** `HIDReportItem.unitFactorLuminousIntensityExponent`. Reads. */
static inline mumba_status mumba_hid_report_item_get_unit_factor_luminous_intensity_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t *result) {
    return mumba_web_get_int8(ctx, self, 0x800016d1u, result);
}

/** `HIDReportItem.unitFactorMassExponent`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_unit_factor_mass_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t value) {
    return mumba_set(ctx, self, 0x800016d2u, mumba_of_number((double)value));
}

/** `HIDReportItem.unitFactorMassExponent`. Reads. */
static inline mumba_status mumba_hid_report_item_get_unit_factor_mass_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t *result) {
    return mumba_web_get_int8(ctx, self, 0x800016d2u, result);
}

/** `HIDReportItem.unitFactorTemperatureExponent`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_unit_factor_temperature_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t value) {
    return mumba_set(ctx, self, 0x800016d3u, mumba_of_number((double)value));
}

/** `HIDReportItem.unitFactorTemperatureExponent`. Reads. */
static inline mumba_status mumba_hid_report_item_get_unit_factor_temperature_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t *result) {
    return mumba_web_get_int8(ctx, self, 0x800016d3u, result);
}

/** `HIDReportItem.unitFactorTimeExponent`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_unit_factor_time_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t value) {
    return mumba_set(ctx, self, 0x800016d4u, mumba_of_number((double)value));
}

/** `HIDReportItem.unitFactorTimeExponent`. Reads. */
static inline mumba_status mumba_hid_report_item_get_unit_factor_time_exponent(
    mumba_context *ctx, mumba_hid_report_item self, int8_t *result) {
    return mumba_web_get_int8(ctx, self, 0x800016d4u, result);
}

/** `HIDReportItem.unitSystem`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_unit_system(
    mumba_context *ctx, mumba_hid_report_item self, mumba_hid_unit_system value) {
    return mumba_set(ctx, self, 0x800016d5u, mumba_of_name(value));
}

/** `HIDReportItem.unitSystem`. Reads. */
static inline mumba_status mumba_hid_report_item_get_unit_system(
    mumba_context *ctx, mumba_hid_report_item self, mumba_hid_unit_system *result) {
    return mumba_web_get_name(ctx, self, 0x800016d5u, result);
}

/** `HIDReportItem.usageMaximum`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_usage_maximum(
    mumba_context *ctx, mumba_hid_report_item self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000171fu, mumba_of_number((double)value));
}

/** `HIDReportItem.usageMaximum`. Reads. */
static inline mumba_status mumba_hid_report_item_get_usage_maximum(
    mumba_context *ctx, mumba_hid_report_item self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000171fu, result);
}

/** `HIDReportItem.usageMinimum`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_usage_minimum(
    mumba_context *ctx, mumba_hid_report_item self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001720u, mumba_of_number((double)value));
}

/** `HIDReportItem.usageMinimum`. Reads. */
static inline mumba_status mumba_hid_report_item_get_usage_minimum(
    mumba_context *ctx, mumba_hid_report_item self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001720u, result);
}

/** `HIDReportItem.usages`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_usages(
    mumba_context *ctx, mumba_hid_report_item self, const uint32_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_uint32(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001723u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `HIDReportItem.usages`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_hid_report_item_get_usages(
    mumba_context *ctx, mumba_hid_report_item self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001723u, result);
}

/** `HIDReportItem.wrap`. Deferred. */
static inline mumba_status mumba_hid_report_item_set_wrap(mumba_context *ctx, mumba_hid_report_item self, bool value) {
    return mumba_set(ctx, self, 0x800017e3u, mumba_of_bool(value));
}

/** `HIDReportItem.wrap`. Reads. */
static inline mumba_status mumba_hid_report_item_get_wrap(
    mumba_context *ctx, mumba_hid_report_item self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017e3u, result);
}

#endif /* MUMBA_WEB_HID_H */
