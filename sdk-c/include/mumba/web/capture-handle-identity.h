/**
 * @file capture-handle-identity.h
 * Capture Handle - Bootstrapping Collaboration when Screensharing: <https://w3c.github.io/mediacapture-handle/identity/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CAPTURE_HANDLE_IDENTITY_H
#define MUMBA_WEB_CAPTURE_HANDLE_IDENTITY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_capture_handle;
typedef mumba_handle mumba_capture_handle_config;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_media_devices;
typedef mumba_handle mumba_media_stream_track;

/** `MediaDevices.setCaptureHandleConfig`. Deferred. */
static inline mumba_status mumba_media_devices_set_capture_handle_config(mumba_context *ctx, mumba_media_devices self) {
    return mumba_invoke(ctx, self, 0x80001426u, NULL, 0, NULL);
}

/** `MediaDevices.setCaptureHandleConfig`. Deferred. */
static inline mumba_status mumba_media_devices_set_capture_handle_config_with_config(
    mumba_context *ctx, mumba_media_devices self, mumba_capture_handle_config config) {
    return mumba_call_plain(ctx, self, 0x80001426u, 03u, config, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaStreamTrack.getCaptureHandle`. Gives `CaptureHandle` or none. Reads. */
static inline mumba_status mumba_media_stream_track_get_capture_handle(
    mumba_context *ctx, mumba_media_stream_track self, mumba_capture_handle *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000accu, NULL, 0, result);
}

/** `MediaStreamTrack.getCaptureHandle`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_media_stream_track_get_capture_handle_deferred(
    mumba_context *ctx, mumba_media_stream_track self, mumba_capture_handle *result) {
    return mumba_invoke(ctx, self, 0x80000accu, NULL, 0, result);
}

/** `MediaStreamTrack.oncapturehandlechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_stream_track_get_oncapturehandlechange(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f5fu, result);
}

/** `MediaStreamTrack.oncapturehandlechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_stream_track_set_oncapturehandlechange(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f5fu, mumba_web_of_nullable(value));
}

/** `CaptureHandle`: an object with members. */
typedef mumba_handle mumba_capture_handle;

/** Makes a `CaptureHandle` without members. Deferred. */
static inline mumba_status mumba_capture_handle_create(mumba_context *ctx, mumba_capture_handle *result) {
    return mumba_object_create(ctx, result);
}

/** `CaptureHandle.handle`. Deferred. */
static inline mumba_status mumba_capture_handle_set_handle(
    mumba_context *ctx, mumba_capture_handle self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000b9du, mumba_of_string(value));
}

/** `CaptureHandle.handle`. Reads. */
static inline mumba_status mumba_capture_handle_get_handle(
    mumba_context *ctx, mumba_capture_handle self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000b9du, result);
}

/** `CaptureHandle.origin`. Deferred. */
static inline mumba_status mumba_capture_handle_set_origin(
    mumba_context *ctx, mumba_capture_handle self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001075u, mumba_of_string(value));
}

/** `CaptureHandle.origin`. Reads. */
static inline mumba_status mumba_capture_handle_get_origin(
    mumba_context *ctx, mumba_capture_handle self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001075u, result);
}

/** `CaptureHandleConfig`: an object with members. */
typedef mumba_handle mumba_capture_handle_config;

/** Makes a `CaptureHandleConfig` without members. Deferred. */
static inline mumba_status mumba_capture_handle_config_create(mumba_context *ctx, mumba_capture_handle_config *result) {
    return mumba_object_create(ctx, result);
}

/** `CaptureHandleConfig.exposeOrigin`. Without it: false. Deferred. */
static inline mumba_status mumba_capture_handle_config_set_expose_origin(
    mumba_context *ctx, mumba_capture_handle_config self, bool value) {
    return mumba_set(ctx, self, 0x800009cdu, mumba_of_bool(value));
}

/** `CaptureHandleConfig.exposeOrigin`. Reads. */
static inline mumba_status mumba_capture_handle_config_get_expose_origin(
    mumba_context *ctx, mumba_capture_handle_config self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009cdu, result);
}

/** `CaptureHandleConfig.handle`. Without it: "". Deferred. */
static inline mumba_status mumba_capture_handle_config_set_handle(
    mumba_context *ctx, mumba_capture_handle_config self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000b9du, mumba_of_string(value));
}

/** `CaptureHandleConfig.handle`. Reads. */
static inline mumba_status mumba_capture_handle_config_get_handle(
    mumba_context *ctx, mumba_capture_handle_config self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000b9du, result);
}

/** `CaptureHandleConfig.permittedOrigins`. Without it: []. Deferred. */
static inline mumba_status mumba_capture_handle_config_set_permitted_origins(
    mumba_context *ctx, mumba_capture_handle_config self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001104u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `CaptureHandleConfig.permittedOrigins`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_capture_handle_config_get_permitted_origins(
    mumba_context *ctx, mumba_capture_handle_config self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001104u, result);
}

#endif /* MUMBA_WEB_CAPTURE_HANDLE_IDENTITY_H */
