/**
 * @file fenced-frame.h
 * Fenced Frame: <https://wicg.github.io/fenced-frame/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FENCED_FRAME_H
#define MUMBA_WEB_FENCED_FRAME_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_token_list;
typedef mumba_handle mumba_fence;
typedef mumba_handle mumba_fence_event;
typedef mumba_handle mumba_fenced_frame_config;
typedef mumba_handle mumba_html_fenced_frame_element;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_fence_reporting_destination;

/** `FenceReportingDestination`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_fence_reporting_destination;

/** "buyer" */
#define MUMBA_FENCE_REPORTING_DESTINATION_BUYER ((mumba_fence_reporting_destination)0x80000602u)
/** "seller" */
#define MUMBA_FENCE_REPORTING_DESTINATION_SELLER ((mumba_fence_reporting_destination)0x800013fbu)
/** "component-seller" */
#define MUMBA_FENCE_REPORTING_DESTINATION_COMPONENT_SELLER ((mumba_fence_reporting_destination)0x800006edu)
/** "direct-seller" */
#define MUMBA_FENCE_REPORTING_DESTINATION_DIRECT_SELLER ((mumba_fence_reporting_destination)0x800008c0u)
/** "shared-storage-select-url" */
#define MUMBA_FENCE_REPORTING_DESTINATION_SHARED_STORAGE_SELECT_URL ((mumba_fence_reporting_destination)0x80001483u)

/** `Fence`. */
typedef mumba_handle mumba_fence;

/** Gives `object` itself when it is of `Fence`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_fence(mumba_context *ctx, mumba_handle object, mumba_fence *result) {
    return mumba_web_cast(ctx, object, 0x80000107u, 0, result);
}

/** `Fence.reportEvent`. Deferred. */
static inline mumba_status mumba_fence_report_event(mumba_context *ctx, mumba_fence self) {
    return mumba_invoke(ctx, self, 0x800012b9u, NULL, 0, NULL);
}

/** `Fence.reportEvent`. Deferred. */
static inline mumba_status mumba_fence_report_event_with_fence_event(
    mumba_context *ctx, mumba_fence self, mumba_fence_event event) {
    return mumba_call_plain(ctx, self, 0x800012b9u, 03u, event, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Fence.reportEvent`. Deferred. */
static inline mumba_status mumba_fence_report_event_with_str(mumba_context *ctx, mumba_fence self, mumba_string event) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(event);
    return mumba_invoke(ctx, self, 0x800012b9u, argv, 1, NULL);
}

/** `Fence.setReportEventDataForAutomaticBeacons`. Deferred. */
static inline mumba_status mumba_fence_set_report_event_data_for_automatic_beacons(
    mumba_context *ctx, mumba_fence self) {
    return mumba_invoke(ctx, self, 0x80001455u, NULL, 0, NULL);
}

/** `Fence.setReportEventDataForAutomaticBeacons`. Deferred. */
static inline mumba_status mumba_fence_set_report_event_data_for_automatic_beacons_with_event(
    mumba_context *ctx, mumba_fence self, mumba_fence_event event) {
    return mumba_call_plain(ctx, self, 0x80001455u, 03u, event, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Fence.getNestedConfigs`. Gives sequence<`FencedFrameConfig`>. Deferred. */
static inline mumba_status mumba_fence_get_nested_configs(mumba_context *ctx, mumba_fence self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b1du, NULL, 0, result);
}

/** `FencedFrameConfig`. */
typedef mumba_handle mumba_fenced_frame_config;

/** Gives `object` itself when it is of `FencedFrameConfig`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_fenced_frame_config(
    mumba_context *ctx, mumba_handle object, mumba_fenced_frame_config *result) {
    return mumba_web_cast(ctx, object, 0x80000108u, 0, result);
}

/** `FencedFrameConfig.setSharedStorageContext`. Deferred. */
static inline mumba_status mumba_fenced_frame_config_set_shared_storage_context(
    mumba_context *ctx, mumba_fenced_frame_config self, mumba_string context_string) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(context_string);
    return mumba_invoke(ctx, self, 0x8000145du, argv, 1, NULL);
}

/** `HTMLFencedFrameElement`. It is a `mumba_html_element` too. */
typedef mumba_handle mumba_html_fenced_frame_element;

/** Gives `object` itself when it is of `HTMLFencedFrameElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_html_fenced_frame_element(
    mumba_context *ctx, mumba_handle object, mumba_html_fenced_frame_element *result) {
    return mumba_web_cast(ctx, object, 0x8000016au, 0, result);
}

/** `HTMLFencedFrameElement.config`. Gives `FencedFrameConfig` or none. Reads. */
static inline mumba_status mumba_html_fenced_frame_element_get_config(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_fenced_frame_config *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000704u, result);
}

/** `HTMLFencedFrameElement.config`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_html_fenced_frame_element_get_config_deferred(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_fenced_frame_config *result) {
    return mumba_get_handle(ctx, self, 0x80000704u, result);
}

/** `HTMLFencedFrameElement.config`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_fenced_frame_element_set_config(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_fenced_frame_config value) {
    return mumba_set(ctx, self, 0x80000704u, mumba_web_of_nullable(value));
}

/** `HTMLFencedFrameElement.width`. Reads. */
static inline mumba_status mumba_html_fenced_frame_element_get_width(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017d4u, result);
}

/** `HTMLFencedFrameElement.width`. Deferred. */
static inline mumba_status mumba_html_fenced_frame_element_set_width(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_string(value));
}

/** `HTMLFencedFrameElement.height`. Reads. */
static inline mumba_status mumba_html_fenced_frame_element_get_height(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bcdu, result);
}

/** `HTMLFencedFrameElement.height`. Deferred. */
static inline mumba_status mumba_html_fenced_frame_element_set_height(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_string(value));
}

/** `HTMLFencedFrameElement.sandbox`. Deferred. */
static inline mumba_status mumba_html_fenced_frame_element_get_sandbox(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_dom_token_list *result) {
    return mumba_get_handle(ctx, self, 0x80001398u, result);
}

/** `HTMLFencedFrameElement.sandbox`. Deferred. */
static inline mumba_status mumba_html_fenced_frame_element_set_sandbox(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001398u, mumba_of_string(value));
}

/** `HTMLFencedFrameElement.allow`. Reads. */
static inline mumba_status mumba_html_fenced_frame_element_get_allow(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000469u, result);
}

/** `HTMLFencedFrameElement.allow`. Deferred. */
static inline mumba_status mumba_html_fenced_frame_element_set_allow(
    mumba_context *ctx, mumba_html_fenced_frame_element self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000469u, mumba_of_string(value));
}

/** `Navigator.deprecatedReplaceInURN`. `replacements`: record<a string, a string>. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigator_deprecated_replace_in_urn_with_fenced_frame_config(
    mumba_context *ctx, mumba_navigator self, mumba_fenced_frame_config urn_or_config, mumba_record replacements,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(urn_or_config);
    argv[1] = mumba_of_handle(replacements);
    return mumba_invoke(ctx, self, 0x80000867u, argv, 2, result);
}

/** `Navigator.deprecatedReplaceInURN`. `replacements`: record<a string, a string>. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_navigator_deprecated_replace_in_urn_with_str(
    mumba_context *ctx, mumba_navigator self, mumba_string urn_or_config, mumba_record replacements,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(urn_or_config);
    argv[1] = mumba_of_handle(replacements);
    return mumba_invoke(ctx, self, 0x80000867u, argv, 2, result);
}

/** `Navigator.adAuctionComponents`. Gives sequence<a string>. Deferred. */
static inline mumba_status mumba_navigator_ad_auction_components(
    mumba_context *ctx, mumba_navigator self, uint16_t num_ad_components, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)num_ad_components);
    return mumba_invoke(ctx, self, 0x80000431u, argv, 1, result);
}

/** `Window.fence`. Gives `Fence` or none. Reads. */
static inline mumba_status mumba_window_get_fence(mumba_context *ctx, mumba_window self, mumba_fence *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009f9u, result);
}

/** `Window.fence`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_window_get_fence_deferred(mumba_context *ctx, mumba_window self, mumba_fence *result) {
    return mumba_get_handle(ctx, self, 0x800009f9u, result);
}

/** `FenceEvent`: an object with members. */
typedef mumba_handle mumba_fence_event;

/** Makes a `FenceEvent` without members. Deferred. */
static inline mumba_status mumba_fence_event_create(mumba_context *ctx, mumba_fence_event *result) {
    return mumba_object_create(ctx, result);
}

/** `FenceEvent.crossOriginExposed`. Without it: false. Deferred. */
static inline mumba_status mumba_fence_event_set_cross_origin_exposed(
    mumba_context *ctx, mumba_fence_event self, bool value) {
    return mumba_set(ctx, self, 0x800007dcu, mumba_of_bool(value));
}

/** `FenceEvent.crossOriginExposed`. Reads. */
static inline mumba_status mumba_fence_event_get_cross_origin_exposed(
    mumba_context *ctx, mumba_fence_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007dcu, result);
}

/** `FenceEvent.destination`. Deferred. */
static inline mumba_status mumba_fence_event_set_destination(
    mumba_context *ctx, mumba_fence_event self, const mumba_fence_reporting_destination *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000899u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `FenceEvent.destination`. Gives sequence<`FenceReportingDestination`> or none. Reads. */
static inline mumba_status mumba_fence_event_get_destination(
    mumba_context *ctx, mumba_fence_event self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000899u, result);
}

/** `FenceEvent.destinationURL`. Deferred. */
static inline mumba_status mumba_fence_event_set_destination_url(
    mumba_context *ctx, mumba_fence_event self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000089au, mumba_of_string(value));
}

/** `FenceEvent.destinationURL`. Reads. */
static inline mumba_status mumba_fence_event_get_destination_url(
    mumba_context *ctx, mumba_fence_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000089au, result);
}

/** `FenceEvent.eventData`. Deferred. */
static inline mumba_status mumba_fence_event_set_event_data(
    mumba_context *ctx, mumba_fence_event self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009acu, mumba_of_string(value));
}

/** `FenceEvent.eventData`. Reads. */
static inline mumba_status mumba_fence_event_get_event_data(
    mumba_context *ctx, mumba_fence_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009acu, result);
}

/** `FenceEvent.eventType`. Deferred. */
static inline mumba_status mumba_fence_event_set_event_type(
    mumba_context *ctx, mumba_fence_event self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009aeu, mumba_of_string(value));
}

/** `FenceEvent.eventType`. Reads. */
static inline mumba_status mumba_fence_event_get_event_type(
    mumba_context *ctx, mumba_fence_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009aeu, result);
}

/** `FenceEvent.once`. Without it: false. Deferred. */
static inline mumba_status mumba_fence_event_set_once(mumba_context *ctx, mumba_fence_event self, bool value) {
    return mumba_set(ctx, self, 0x80000f60u, mumba_of_bool(value));
}

/** `FenceEvent.once`. Reads. */
static inline mumba_status mumba_fence_event_get_once(mumba_context *ctx, mumba_fence_event self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000f60u, result);
}

#endif /* MUMBA_WEB_FENCED_FRAME_H */
