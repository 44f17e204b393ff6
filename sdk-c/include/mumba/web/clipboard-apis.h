/**
 * @file clipboard-apis.h
 * Clipboard API and events: <https://w3c.github.io/clipboard-apis/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CLIPBOARD_APIS_H
#define MUMBA_WEB_CLIPBOARD_APIS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_clipboard;
typedef mumba_handle mumba_clipboard_change_event;
typedef mumba_handle mumba_clipboard_change_event_init;
typedef mumba_handle mumba_clipboard_event;
typedef mumba_handle mumba_clipboard_event_init;
typedef mumba_handle mumba_clipboard_item;
typedef mumba_handle mumba_clipboard_item_options;
typedef mumba_handle mumba_clipboard_permission_descriptor;
typedef mumba_handle mumba_clipboard_unsanitized_formats;
typedef mumba_handle mumba_data_transfer;
typedef mumba_handle mumba_navigator;
typedef mumba_name mumba_presentation_style;

/** Gets a `mumba_clipboard_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_clipboard_change_event_listener)(mumba_context *ctx, void *user, mumba_clipboard_change_event event);

/** `PresentationStyle`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_presentation_style;

/** "unspecified" */
#define MUMBA_PRESENTATION_STYLE_UNSPECIFIED ((mumba_presentation_style)0x800016f1u)
/** "inline" */
#define MUMBA_PRESENTATION_STYLE_INLINE ((mumba_presentation_style)0x80000c5au)
/** "attachment" */
#define MUMBA_PRESENTATION_STYLE_ATTACHMENT ((mumba_presentation_style)0x80000522u)

/** `Clipboard`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_clipboard;

/** Gives `object` itself when it is of `Clipboard`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_clipboard(mumba_context *ctx, mumba_handle object, mumba_clipboard *result) {
    return mumba_web_cast(ctx, object, 0x800000a6u, 0, result);
}

/** `Clipboard.read`. Gives promise<sequence<`ClipboardItem`>>. Deferred. */
static inline mumba_status mumba_clipboard_read(mumba_context *ctx, mumba_clipboard self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001227u, NULL, 0, result);
}

/** `Clipboard.read`. Gives promise<sequence<`ClipboardItem`>>. Deferred. */
static inline mumba_status mumba_clipboard_read_with_formats(
    mumba_context *ctx, mumba_clipboard self, mumba_clipboard_unsanitized_formats formats, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(formats);
    return mumba_invoke(ctx, self, 0x80001227u, argv, 1, result);
}

/** `Clipboard.readText`. Gives promise<a string>. Deferred. */
static inline mumba_status mumba_clipboard_read_text(mumba_context *ctx, mumba_clipboard self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001232u, NULL, 0, result);
}

/** `Clipboard.write`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_clipboard_write(
    mumba_context *ctx, mumba_clipboard self, const mumba_clipboard_item *data, size_t data_count,
    mumba_promise *result) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_handle(ctx, data, data_count, &data_array);
    argv[0] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800017e8u, argv, 1, result);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `Clipboard.writeText`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_clipboard_write_text(
    mumba_context *ctx, mumba_clipboard self, mumba_string data, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(data);
    return mumba_invoke(ctx, self, 0x800017ecu, argv, 1, result);
}

/** The event `clipboardchange` of `Clipboard`, a `ClipboardChangeEvent`. */
static inline mumba_status mumba_clipboard_on_clipboardchange(
    mumba_context *ctx, mumba_clipboard self, mumba_clipboard_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006a5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_clipboard_on_clipboardchange`, in the way that `options` says. */
static inline mumba_status mumba_clipboard_on_clipboardchange_with_options(
    mumba_context *ctx, mumba_clipboard self, const mumba_listener_options *options,
    mumba_clipboard_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006a5u, options, listener, user, drop, subscription);
}

/** `ClipboardChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_clipboard_change_event;

/** Gives `object` itself when it is of `ClipboardChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_clipboard_change_event(
    mumba_context *ctx, mumba_handle object, mumba_clipboard_change_event *result) {
    return mumba_web_cast(ctx, object, 0x800000a7u, 0, result);
}

/** `new ClipboardChangeEvent`. Deferred. */
static inline mumba_status mumba_clipboard_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_clipboard_change_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ClipboardChangeEvent`. Deferred. */
static inline mumba_status mumba_clipboard_change_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_clipboard_change_event_init event_init_dict,
    mumba_clipboard_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ClipboardChangeEvent.types`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_clipboard_change_event_get_types(
    mumba_context *ctx, mumba_clipboard_change_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001683u, result);
}

/** `ClipboardChangeEvent.changeId`. Gives a bigint. Deferred. */
static inline mumba_status mumba_clipboard_change_event_get_change_id(
    mumba_context *ctx, mumba_clipboard_change_event self, mumba_bigint *result) {
    return mumba_get_handle(ctx, self, 0x80000642u, result);
}

/** `ClipboardEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_clipboard_event;

/** Gives `object` itself when it is of `ClipboardEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_clipboard_event(
    mumba_context *ctx, mumba_handle object, mumba_clipboard_event *result) {
    return mumba_web_cast(ctx, object, 0x800000a8u, 0, result);
}

/** `new ClipboardEvent`. Deferred. */
static inline mumba_status mumba_clipboard_event_new(
    mumba_context *ctx, mumba_string type, mumba_clipboard_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ClipboardEvent`. Deferred. */
static inline mumba_status mumba_clipboard_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_clipboard_event_init event_init_dict, mumba_clipboard_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ClipboardEvent.clipboardData`. Gives `DataTransfer` or none. Reads. */
static inline mumba_status mumba_clipboard_event_get_clipboard_data(
    mumba_context *ctx, mumba_clipboard_event self, mumba_data_transfer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006a4u, result);
}

/** `ClipboardEvent.clipboardData`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_clipboard_event_get_clipboard_data_deferred(
    mumba_context *ctx, mumba_clipboard_event self, mumba_data_transfer *result) {
    return mumba_get_handle(ctx, self, 0x800006a4u, result);
}

/** `ClipboardItem`. */
typedef mumba_handle mumba_clipboard_item;

/** Gives `object` itself when it is of `ClipboardItem`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_clipboard_item(
    mumba_context *ctx, mumba_handle object, mumba_clipboard_item *result) {
    return mumba_web_cast(ctx, object, 0x800000a9u, 0, result);
}

/** `new ClipboardItem`. `items`: record<a string, promise<a string or `Blob`>>. Deferred. */
static inline mumba_status mumba_clipboard_item_new(
    mumba_context *ctx, mumba_record items, mumba_clipboard_item *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(items);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ClipboardItem`. `items`: record<a string, promise<a string or `Blob`>>. Deferred. */
static inline mumba_status mumba_clipboard_item_new_with_options(
    mumba_context *ctx, mumba_record items, mumba_clipboard_item_options options, mumba_clipboard_item *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(items);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a9u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ClipboardItem.types`. Gives frozen array<a string>. Deferred. */
static inline mumba_status mumba_clipboard_item_get_types(
    mumba_context *ctx, mumba_clipboard_item self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001683u, result);
}

/** `ClipboardItem.getType`. Gives promise<`Blob`>. Deferred. */
static inline mumba_status mumba_clipboard_item_get_type(
    mumba_context *ctx, mumba_clipboard_item self, mumba_string type, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000b70u, argv, 1, result);
}

/** `ClipboardItem.supports`. Reads. */
static inline mumba_status mumba_clipboard_item_supports(mumba_context *ctx, mumba_string type, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000a9u, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80001595u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Navigator.clipboard`. Deferred. */
static inline mumba_status mumba_navigator_get_clipboard(
    mumba_context *ctx, mumba_navigator self, mumba_clipboard *result) {
    return mumba_get_handle(ctx, self, 0x800006a3u, result);
}

/** `ClipboardChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_clipboard_change_event_init;

/** Makes a `ClipboardChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_clipboard_change_event_init_create(
    mumba_context *ctx, mumba_clipboard_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ClipboardChangeEventInit.changeId`. Without it: 0. Deferred. */
static inline mumba_status mumba_clipboard_change_event_init_set_change_id(
    mumba_context *ctx, mumba_clipboard_change_event_init self, mumba_bigint value) {
    return mumba_set(ctx, self, 0x80000642u, mumba_of_handle(value));
}

/** `ClipboardChangeEventInit.changeId`. Gives a bigint or none. Reads. */
static inline mumba_status mumba_clipboard_change_event_init_get_change_id(
    mumba_context *ctx, mumba_clipboard_change_event_init self, mumba_bigint *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000642u, result);
}

/** `ClipboardChangeEventInit.types`. Without it: []. Deferred. */
static inline mumba_status mumba_clipboard_change_event_init_set_types(
    mumba_context *ctx, mumba_clipboard_change_event_init self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001683u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ClipboardChangeEventInit.types`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_clipboard_change_event_init_get_types(
    mumba_context *ctx, mumba_clipboard_change_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001683u, result);
}

/** `ClipboardEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_clipboard_event_init;

/** Makes a `ClipboardEventInit` without members. Deferred. */
static inline mumba_status mumba_clipboard_event_init_create(mumba_context *ctx, mumba_clipboard_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ClipboardEventInit.clipboardData`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_clipboard_event_init_set_clipboard_data(
    mumba_context *ctx, mumba_clipboard_event_init self, mumba_data_transfer value) {
    return mumba_set(ctx, self, 0x800006a4u, mumba_web_of_nullable(value));
}

/** `ClipboardEventInit.clipboardData`. Gives `DataTransfer` or none. Reads. */
static inline mumba_status mumba_clipboard_event_init_get_clipboard_data(
    mumba_context *ctx, mumba_clipboard_event_init self, mumba_data_transfer *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006a4u, result);
}

/** `ClipboardItemOptions`: an object with members. */
typedef mumba_handle mumba_clipboard_item_options;

/** Makes a `ClipboardItemOptions` without members. Deferred. */
static inline mumba_status mumba_clipboard_item_options_create(
    mumba_context *ctx, mumba_clipboard_item_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ClipboardItemOptions.presentationStyle`. Without it: "unspecified". Deferred. */
static inline mumba_status mumba_clipboard_item_options_set_presentation_style(
    mumba_context *ctx, mumba_clipboard_item_options self, mumba_presentation_style value) {
    return mumba_set(ctx, self, 0x8000118du, mumba_of_name(value));
}

/** `ClipboardItemOptions.presentationStyle`. Reads. */
static inline mumba_status mumba_clipboard_item_options_get_presentation_style(
    mumba_context *ctx, mumba_clipboard_item_options self, mumba_presentation_style *result) {
    return mumba_web_get_name(ctx, self, 0x8000118du, result);
}

/** `ClipboardPermissionDescriptor`: an object with members. Those of `mumba_permission_descriptor` are for it too. */
typedef mumba_handle mumba_clipboard_permission_descriptor;

/** Makes a `ClipboardPermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_clipboard_permission_descriptor_create(
    mumba_context *ctx, mumba_clipboard_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `ClipboardPermissionDescriptor.allowWithoutGesture`. Without it: false. Deferred. */
static inline mumba_status mumba_clipboard_permission_descriptor_set_allow_without_gesture(
    mumba_context *ctx, mumba_clipboard_permission_descriptor self, bool value) {
    return mumba_set(ctx, self, 0x8000046fu, mumba_of_bool(value));
}

/** `ClipboardPermissionDescriptor.allowWithoutGesture`. Reads. */
static inline mumba_status mumba_clipboard_permission_descriptor_get_allow_without_gesture(
    mumba_context *ctx, mumba_clipboard_permission_descriptor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000046fu, result);
}

/** `ClipboardUnsanitizedFormats`: an object with members. */
typedef mumba_handle mumba_clipboard_unsanitized_formats;

/** Makes a `ClipboardUnsanitizedFormats` without members. Deferred. */
static inline mumba_status mumba_clipboard_unsanitized_formats_create(
    mumba_context *ctx, mumba_clipboard_unsanitized_formats *result) {
    return mumba_object_create(ctx, result);
}

/** `ClipboardUnsanitizedFormats.unsanitized`. Deferred. */
static inline mumba_status mumba_clipboard_unsanitized_formats_set_unsanitized(
    mumba_context *ctx, mumba_clipboard_unsanitized_formats self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800016efu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ClipboardUnsanitizedFormats.unsanitized`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_clipboard_unsanitized_formats_get_unsanitized(
    mumba_context *ctx, mumba_clipboard_unsanitized_formats self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800016efu, result);
}

#endif /* MUMBA_WEB_CLIPBOARD_APIS_H */
