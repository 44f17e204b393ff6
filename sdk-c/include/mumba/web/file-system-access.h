/**
 * @file file-system-access.h
 * File System Access: <https://wicg.github.io/file-system-access/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_FILE_SYSTEM_ACCESS_H
#define MUMBA_WEB_FILE_SYSTEM_ACCESS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_data_transfer_item;
typedef mumba_handle mumba_directory_picker_options;
typedef mumba_handle mumba_file_picker_accept_type;
typedef mumba_handle mumba_file_picker_options;
typedef mumba_handle mumba_file_system_directory_handle;
typedef mumba_handle mumba_file_system_file_handle;
typedef mumba_handle mumba_file_system_handle;
typedef mumba_handle mumba_file_system_handle_permission_descriptor;
typedef mumba_handle mumba_file_system_permission_descriptor;
typedef mumba_handle mumba_open_file_picker_options;
typedef mumba_handle mumba_save_file_picker_options;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_file_system_permission_mode;
typedef mumba_name mumba_permission_state;
typedef mumba_name mumba_well_known_directory;

/** `FileSystemPermissionMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_file_system_permission_mode;

/** "read" */
#define MUMBA_FILE_SYSTEM_PERMISSION_MODE_READ ((mumba_file_system_permission_mode)0x80001227u)
/** "readwrite" */
#define MUMBA_FILE_SYSTEM_PERMISSION_MODE_READWRITE ((mumba_file_system_permission_mode)0x80001237u)

/** `WellKnownDirectory`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_well_known_directory;

/** "desktop" */
#define MUMBA_WELL_KNOWN_DIRECTORY_DESKTOP ((mumba_well_known_directory)0x80000898u)
/** "documents" */
#define MUMBA_WELL_KNOWN_DIRECTORY_DOCUMENTS ((mumba_well_known_directory)0x800008edu)
/** "downloads" */
#define MUMBA_WELL_KNOWN_DIRECTORY_DOWNLOADS ((mumba_well_known_directory)0x80000905u)
/** "music" */
#define MUMBA_WELL_KNOWN_DIRECTORY_MUSIC ((mumba_well_known_directory)0x80000ebbu)
/** "pictures" */
#define MUMBA_WELL_KNOWN_DIRECTORY_PICTURES ((mumba_well_known_directory)0x80001117u)
/** "videos" */
#define MUMBA_WELL_KNOWN_DIRECTORY_VIDEOS ((mumba_well_known_directory)0x80001781u)

/** `DataTransferItem.getAsFileSystemHandle`. Gives promise<`FileSystemHandle` or none>. Deferred. */
static inline mumba_status mumba_data_transfer_item_get_as_file_system_handle(
    mumba_context *ctx, mumba_data_transfer_item self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000ab3u, NULL, 0, result);
}

/** `FileSystemHandle.queryPermission`. Gives promise<`PermissionState`>. Deferred. */
static inline mumba_status mumba_file_system_handle_query_permission(
    mumba_context *ctx, mumba_file_system_handle self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800011f5u, NULL, 0, result);
}

/** `FileSystemHandle.queryPermission`. Gives promise<`PermissionState`>. Deferred. */
static inline mumba_status mumba_file_system_handle_query_permission_with_descriptor(
    mumba_context *ctx, mumba_file_system_handle self, mumba_file_system_handle_permission_descriptor descriptor,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800011f5u, argv, 1, result);
}

/** `FileSystemHandle.requestPermission`. Gives promise<`PermissionState`>. Deferred. */
static inline mumba_status mumba_file_system_handle_request_permission(
    mumba_context *ctx, mumba_file_system_handle self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012d3u, NULL, 0, result);
}

/** `FileSystemHandle.requestPermission`. Gives promise<`PermissionState`>. Deferred. */
static inline mumba_status mumba_file_system_handle_request_permission_with_descriptor(
    mumba_context *ctx, mumba_file_system_handle self, mumba_file_system_handle_permission_descriptor descriptor,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800012d3u, argv, 1, result);
}

/** `Window.showOpenFilePicker`. Gives promise<sequence<`FileSystemFileHandle`>>. Deferred. */
static inline mumba_status mumba_window_show_open_file_picker(
    mumba_context *ctx, mumba_window self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001496u, NULL, 0, result);
}

/** `Window.showOpenFilePicker`. Gives promise<sequence<`FileSystemFileHandle`>>. Deferred. */
static inline mumba_status mumba_window_show_open_file_picker_with_options(
    mumba_context *ctx, mumba_window self, mumba_open_file_picker_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001496u, argv, 1, result);
}

/** `Window.showSaveFilePicker`. Gives promise<`FileSystemFileHandle`>. Deferred. */
static inline mumba_status mumba_window_show_save_file_picker(
    mumba_context *ctx, mumba_window self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000149au, NULL, 0, result);
}

/** `Window.showSaveFilePicker`. Gives promise<`FileSystemFileHandle`>. Deferred. */
static inline mumba_status mumba_window_show_save_file_picker_with_options(
    mumba_context *ctx, mumba_window self, mumba_save_file_picker_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000149au, argv, 1, result);
}

/** `Window.showDirectoryPicker`. Gives promise<`FileSystemDirectoryHandle`>. Deferred. */
static inline mumba_status mumba_window_show_directory_picker(
    mumba_context *ctx, mumba_window self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001493u, NULL, 0, result);
}

/** `Window.showDirectoryPicker`. Gives promise<`FileSystemDirectoryHandle`>. Deferred. */
static inline mumba_status mumba_window_show_directory_picker_with_options(
    mumba_context *ctx, mumba_window self, mumba_directory_picker_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001493u, argv, 1, result);
}

/** `DirectoryPickerOptions`: an object with members. */
typedef mumba_handle mumba_directory_picker_options;

/** Makes a `DirectoryPickerOptions` without members. Deferred. */
static inline mumba_status mumba_directory_picker_options_create(
    mumba_context *ctx, mumba_directory_picker_options *result) {
    return mumba_object_create(ctx, result);
}

/** `DirectoryPickerOptions.id`. Deferred. */
static inline mumba_status mumba_directory_picker_options_set_id(
    mumba_context *ctx, mumba_directory_picker_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `DirectoryPickerOptions.id`. Reads. */
static inline mumba_status mumba_directory_picker_options_get_id(
    mumba_context *ctx, mumba_directory_picker_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `DirectoryPickerOptions.mode`. Without it: "read". Deferred. */
static inline mumba_status mumba_directory_picker_options_set_mode(
    mumba_context *ctx, mumba_directory_picker_options self, mumba_file_system_permission_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `DirectoryPickerOptions.mode`. Reads. */
static inline mumba_status mumba_directory_picker_options_get_mode(
    mumba_context *ctx, mumba_directory_picker_options self, mumba_file_system_permission_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `DirectoryPickerOptions.startIn`. Deferred. */
static inline mumba_status mumba_directory_picker_options_set_start_in_with_file_system_handle(
    mumba_context *ctx, mumba_directory_picker_options self, mumba_file_system_handle value) {
    return mumba_set(ctx, self, 0x80001527u, mumba_of_handle(value));
}

/** `DirectoryPickerOptions.startIn`. Deferred. */
static inline mumba_status mumba_directory_picker_options_set_start_in_with_well_known_directory(
    mumba_context *ctx, mumba_directory_picker_options self, mumba_well_known_directory value) {
    return mumba_set(ctx, self, 0x80001527u, mumba_of_name(value));
}

/** `DirectoryPickerOptions.startIn`. Gives `WellKnownDirectory` or `FileSystemHandle`. Reads. */
static inline mumba_status mumba_directory_picker_options_get_start_in(
    mumba_context *ctx, mumba_directory_picker_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001527u, result);
}

/** `FilePickerAcceptType`: an object with members. */
typedef mumba_handle mumba_file_picker_accept_type;

/** Makes a `FilePickerAcceptType` without members. Deferred. */
static inline mumba_status mumba_file_picker_accept_type_create(
    mumba_context *ctx, mumba_file_picker_accept_type *result) {
    return mumba_object_create(ctx, result);
}

/** `FilePickerAcceptType.accept`. `value`: record<a string, a string or sequence<a string>>. Deferred. */
static inline mumba_status mumba_file_picker_accept_type_set_accept(
    mumba_context *ctx, mumba_file_picker_accept_type self, mumba_record value) {
    return mumba_set(ctx, self, 0x8000040cu, mumba_of_handle(value));
}

/** `FilePickerAcceptType.accept`. Gives record<a string, a string or sequence<a string>> or none. Reads. */
static inline mumba_status mumba_file_picker_accept_type_get_accept(
    mumba_context *ctx, mumba_file_picker_accept_type self, mumba_record *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000040cu, result);
}

/** `FilePickerAcceptType.description`. Without it: "". Deferred. */
static inline mumba_status mumba_file_picker_accept_type_set_description(
    mumba_context *ctx, mumba_file_picker_accept_type self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000890u, mumba_of_string(value));
}

/** `FilePickerAcceptType.description`. Reads. */
static inline mumba_status mumba_file_picker_accept_type_get_description(
    mumba_context *ctx, mumba_file_picker_accept_type self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000890u, result);
}

/** `FilePickerOptions`: an object with members. */
typedef mumba_handle mumba_file_picker_options;

/** Makes a `FilePickerOptions` without members. Deferred. */
static inline mumba_status mumba_file_picker_options_create(mumba_context *ctx, mumba_file_picker_options *result) {
    return mumba_object_create(ctx, result);
}

/** `FilePickerOptions.excludeAcceptAllOption`. Without it: false. Deferred. */
static inline mumba_status mumba_file_picker_options_set_exclude_accept_all_option(
    mumba_context *ctx, mumba_file_picker_options self, bool value) {
    return mumba_set(ctx, self, 0x800009b3u, mumba_of_bool(value));
}

/** `FilePickerOptions.excludeAcceptAllOption`. Reads. */
static inline mumba_status mumba_file_picker_options_get_exclude_accept_all_option(
    mumba_context *ctx, mumba_file_picker_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009b3u, result);
}

/** `FilePickerOptions.id`. Deferred. */
static inline mumba_status mumba_file_picker_options_set_id(
    mumba_context *ctx, mumba_file_picker_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `FilePickerOptions.id`. Reads. */
static inline mumba_status mumba_file_picker_options_get_id(
    mumba_context *ctx, mumba_file_picker_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `FilePickerOptions.startIn`. Deferred. */
static inline mumba_status mumba_file_picker_options_set_start_in_with_file_system_handle(
    mumba_context *ctx, mumba_file_picker_options self, mumba_file_system_handle value) {
    return mumba_set(ctx, self, 0x80001527u, mumba_of_handle(value));
}

/** `FilePickerOptions.startIn`. Deferred. */
static inline mumba_status mumba_file_picker_options_set_start_in_with_well_known_directory(
    mumba_context *ctx, mumba_file_picker_options self, mumba_well_known_directory value) {
    return mumba_set(ctx, self, 0x80001527u, mumba_of_name(value));
}

/** `FilePickerOptions.startIn`. Gives `WellKnownDirectory` or `FileSystemHandle`. Reads. */
static inline mumba_status mumba_file_picker_options_get_start_in(
    mumba_context *ctx, mumba_file_picker_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001527u, result);
}

/** `FilePickerOptions.types`. Deferred. */
static inline mumba_status mumba_file_picker_options_set_types(
    mumba_context *ctx, mumba_file_picker_options self, const mumba_file_picker_accept_type *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001683u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `FilePickerOptions.types`. Gives sequence<`FilePickerAcceptType`> or none. Reads. */
static inline mumba_status mumba_file_picker_options_get_types(
    mumba_context *ctx, mumba_file_picker_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001683u, result);
}

/** `FileSystemHandlePermissionDescriptor`: an object with members. */
typedef mumba_handle mumba_file_system_handle_permission_descriptor;

/** Makes a `FileSystemHandlePermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_file_system_handle_permission_descriptor_create(
    mumba_context *ctx, mumba_file_system_handle_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `FileSystemHandlePermissionDescriptor.mode`. Without it: "read". Deferred. */
static inline mumba_status mumba_file_system_handle_permission_descriptor_set_mode(
    mumba_context *ctx, mumba_file_system_handle_permission_descriptor self, mumba_file_system_permission_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `FileSystemHandlePermissionDescriptor.mode`. Reads. */
static inline mumba_status mumba_file_system_handle_permission_descriptor_get_mode(
    mumba_context *ctx, mumba_file_system_handle_permission_descriptor self,
    mumba_file_system_permission_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/**
 * `FileSystemPermissionDescriptor`: an object with members. Those of `mumba_permission_descriptor` are for it too. It
 * needs `handle`.
 */
typedef mumba_handle mumba_file_system_permission_descriptor;

/** Makes a `FileSystemPermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_file_system_permission_descriptor_create(
    mumba_context *ctx, mumba_file_system_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `FileSystemPermissionDescriptor.handle`. Deferred. */
static inline mumba_status mumba_file_system_permission_descriptor_set_handle(
    mumba_context *ctx, mumba_file_system_permission_descriptor self, mumba_file_system_handle value) {
    return mumba_set(ctx, self, 0x80000b9du, mumba_of_handle(value));
}

/** `FileSystemPermissionDescriptor.handle`. Deferred. */
static inline mumba_status mumba_file_system_permission_descriptor_get_handle(
    mumba_context *ctx, mumba_file_system_permission_descriptor self, mumba_file_system_handle *result) {
    return mumba_get_handle(ctx, self, 0x80000b9du, result);
}

/** `FileSystemPermissionDescriptor.mode`. Without it: "read". Deferred. */
static inline mumba_status mumba_file_system_permission_descriptor_set_mode(
    mumba_context *ctx, mumba_file_system_permission_descriptor self, mumba_file_system_permission_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `FileSystemPermissionDescriptor.mode`. Reads. */
static inline mumba_status mumba_file_system_permission_descriptor_get_mode(
    mumba_context *ctx, mumba_file_system_permission_descriptor self, mumba_file_system_permission_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `OpenFilePickerOptions`: an object with members. Those of `mumba_file_picker_options` are for it too. */
typedef mumba_handle mumba_open_file_picker_options;

/** Makes a `OpenFilePickerOptions` without members. Deferred. */
static inline mumba_status mumba_open_file_picker_options_create(
    mumba_context *ctx, mumba_open_file_picker_options *result) {
    return mumba_object_create(ctx, result);
}

/** `OpenFilePickerOptions.multiple`. Without it: false. Deferred. */
static inline mumba_status mumba_open_file_picker_options_set_multiple(
    mumba_context *ctx, mumba_open_file_picker_options self, bool value) {
    return mumba_set(ctx, self, 0x80000eb6u, mumba_of_bool(value));
}

/** `OpenFilePickerOptions.multiple`. Reads. */
static inline mumba_status mumba_open_file_picker_options_get_multiple(
    mumba_context *ctx, mumba_open_file_picker_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000eb6u, result);
}

/** `SaveFilePickerOptions`: an object with members. Those of `mumba_file_picker_options` are for it too. */
typedef mumba_handle mumba_save_file_picker_options;

/** Makes a `SaveFilePickerOptions` without members. Deferred. */
static inline mumba_status mumba_save_file_picker_options_create(
    mumba_context *ctx, mumba_save_file_picker_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SaveFilePickerOptions.suggestedName`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_save_file_picker_options_set_suggested_name(
    mumba_context *ctx, mumba_save_file_picker_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000158bu, mumba_web_of_nullable_string(value));
}

/** `SaveFilePickerOptions.suggestedName`. Gives a string or none. Reads. */
static inline mumba_status mumba_save_file_picker_options_get_suggested_name(
    mumba_context *ctx, mumba_save_file_picker_options self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x8000158bu, result);
}

#endif /* MUMBA_WEB_FILE_SYSTEM_ACCESS_H */
