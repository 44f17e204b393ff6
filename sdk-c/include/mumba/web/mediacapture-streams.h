/**
 * @file mediacapture-streams.h
 * Media Capture and Streams: <https://w3c.github.io/mediacapture-main/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIACAPTURE_STREAMS_H
#define MUMBA_WEB_MEDIACAPTURE_STREAMS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_camera_device_permission_descriptor;
typedef mumba_handle mumba_constrain_boolean_or_dom_string_parameters;
typedef mumba_handle mumba_constrain_boolean_parameters;
typedef mumba_handle mumba_constrain_dom_string_parameters;
typedef mumba_handle mumba_constrain_double_range;
typedef mumba_handle mumba_constrain_u_long_range;
typedef mumba_handle mumba_double_range;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_input_device_info;
typedef mumba_handle mumba_media_device_info;
typedef mumba_handle mumba_media_devices;
typedef mumba_handle mumba_media_stream;
typedef mumba_handle mumba_media_stream_constraints;
typedef mumba_handle mumba_media_stream_track;
typedef mumba_handle mumba_media_stream_track_event;
typedef mumba_handle mumba_media_stream_track_event_init;
typedef mumba_handle mumba_media_track_capabilities;
typedef mumba_handle mumba_media_track_constraint_set;
typedef mumba_handle mumba_media_track_constraints;
typedef mumba_handle mumba_media_track_settings;
typedef mumba_handle mumba_media_track_supported_constraints;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_overconstrained_error;
typedef mumba_handle mumba_u_long_range;
typedef mumba_name mumba_media_device_kind;
typedef mumba_name mumba_media_stream_track_state;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_media_stream_track_event`, which lives until it returns. */
typedef mumba_status (*mumba_media_stream_track_event_listener)(mumba_context *ctx, void *user, mumba_media_stream_track_event event);

/** `MediaDeviceKind`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_device_kind;

/** "audioinput" */
#define MUMBA_MEDIA_DEVICE_KIND_AUDIOINPUT ((mumba_media_device_kind)0x80000539u)
/** "audiooutput" */
#define MUMBA_MEDIA_DEVICE_KIND_AUDIOOUTPUT ((mumba_media_device_kind)0x8000053au)
/** "videoinput" */
#define MUMBA_MEDIA_DEVICE_KIND_VIDEOINPUT ((mumba_media_device_kind)0x80001780u)

/** `MediaStreamTrackState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_stream_track_state;

/** "live" */
#define MUMBA_MEDIA_STREAM_TRACK_STATE_LIVE ((mumba_media_stream_track_state)0x80000d76u)
/** "ended" */
#define MUMBA_MEDIA_STREAM_TRACK_STATE_ENDED ((mumba_media_stream_track_state)0x8000097fu)

/** `InputDeviceInfo`. It is a `mumba_media_device_info` too. */
typedef mumba_handle mumba_input_device_info;

/** Gives `object` itself when it is of `InputDeviceInfo`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_input_device_info(
    mumba_context *ctx, mumba_handle object, mumba_input_device_info *result) {
    return mumba_web_cast(ctx, object, 0x800001d9u, 0, result);
}

/** `InputDeviceInfo.getCapabilities`. Deferred. */
static inline mumba_status mumba_input_device_info_get_capabilities(
    mumba_context *ctx, mumba_input_device_info self, mumba_media_track_capabilities *result) {
    return mumba_invoke(ctx, self, 0x80000acbu, NULL, 0, result);
}

/** `MediaDeviceInfo`. */
typedef mumba_handle mumba_media_device_info;

/** Gives `object` itself when it is of `MediaDeviceInfo`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_device_info(
    mumba_context *ctx, mumba_handle object, mumba_media_device_info *result) {
    return mumba_web_cast(ctx, object, 0x800001fcu, 0, result);
}

/** `MediaDeviceInfo.deviceId`. Reads. */
static inline mumba_status mumba_media_device_info_get_device_id(
    mumba_context *ctx, mumba_media_device_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008a8u, result);
}

/** `MediaDeviceInfo.kind`. Reads. */
static inline mumba_status mumba_media_device_info_get_kind(
    mumba_context *ctx, mumba_media_device_info self, mumba_media_device_kind *result) {
    return mumba_web_get_name(ctx, self, 0x80000d2bu, result);
}

/** `MediaDeviceInfo.label`. Reads. */
static inline mumba_status mumba_media_device_info_get_label(
    mumba_context *ctx, mumba_media_device_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `MediaDeviceInfo.groupId`. Reads. */
static inline mumba_status mumba_media_device_info_get_group_id(
    mumba_context *ctx, mumba_media_device_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000b95u, result);
}

/** `MediaDeviceInfo.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_media_device_info_to_json(
    mumba_context *ctx, mumba_media_device_info self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `MediaDevices`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_media_devices;

/** Gives `object` itself when it is of `MediaDevices`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_devices(
    mumba_context *ctx, mumba_handle object, mumba_media_devices *result) {
    return mumba_web_cast(ctx, object, 0x800001fdu, 0, result);
}

/** `MediaDevices.ondevicechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_devices_get_ondevicechange(
    mumba_context *ctx, mumba_media_devices self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f7eu, result);
}

/** `MediaDevices.ondevicechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_devices_set_ondevicechange(
    mumba_context *ctx, mumba_media_devices self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f7eu, mumba_web_of_nullable(value));
}

/** `MediaDevices.enumerateDevices`. Gives promise<sequence<`MediaDeviceInfo`>>. Deferred. */
static inline mumba_status mumba_media_devices_enumerate_devices(
    mumba_context *ctx, mumba_media_devices self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000993u, NULL, 0, result);
}

/** `MediaDevices.getSupportedConstraints`. Deferred. */
static inline mumba_status mumba_media_devices_get_supported_constraints(
    mumba_context *ctx, mumba_media_devices self, mumba_media_track_supported_constraints *result) {
    return mumba_invoke(ctx, self, 0x80000b5cu, NULL, 0, result);
}

/** `MediaDevices.getUserMedia`. Gives promise<`MediaStream`>. Deferred. */
static inline mumba_status mumba_media_devices_get_user_media(
    mumba_context *ctx, mumba_media_devices self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b76u, NULL, 0, result);
}

/** `MediaDevices.getUserMedia`. Gives promise<`MediaStream`>. Deferred. */
static inline mumba_status mumba_media_devices_get_user_media_with_constraints(
    mumba_context *ctx, mumba_media_devices self, mumba_media_stream_constraints constraints, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(constraints);
    return mumba_invoke(ctx, self, 0x80000b76u, argv, 1, result);
}

/** The event `devicechange` of `MediaDevices`, a `Event`. */
static inline mumba_status mumba_media_devices_on_devicechange(
    mumba_context *ctx, mumba_media_devices self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008b2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_devices_on_devicechange`, in the way that `options` says. */
static inline mumba_status mumba_media_devices_on_devicechange_with_options(
    mumba_context *ctx, mumba_media_devices self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008b2u, options, listener, user, drop, subscription);
}

/** `MediaStream`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_media_stream;

/** Gives `object` itself when it is of `MediaStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_stream(mumba_context *ctx, mumba_handle object, mumba_media_stream *result) {
    return mumba_web_cast(ctx, object, 0x8000020eu, 0, result);
}

/** `new MediaStream`. Deferred. */
static inline mumba_status mumba_media_stream_new(mumba_context *ctx, mumba_media_stream *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MediaStream`. Deferred. */
static inline mumba_status mumba_media_stream_new_with_stream(
    mumba_context *ctx, mumba_media_stream stream, mumba_media_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(stream);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020eu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MediaStream`. Deferred. */
static inline mumba_status mumba_media_stream_new_with_tracks(
    mumba_context *ctx, const mumba_media_stream_track *tracks, size_t tracks_count, mumba_media_stream *result) {
    mumba_handle tracks_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020eu, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, tracks, tracks_count, &tracks_array);
    argv[0] = mumba_web_of_nullable(tracks_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (tracks_array) mumba_release(ctx, tracks_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaStream.id`. Reads. */
static inline mumba_status mumba_media_stream_get_id(
    mumba_context *ctx, mumba_media_stream self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `MediaStream.getAudioTracks`. Gives sequence<`MediaStreamTrack`>. Deferred. */
static inline mumba_status mumba_media_stream_get_audio_tracks(
    mumba_context *ctx, mumba_media_stream self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000abdu, NULL, 0, result);
}

/** `MediaStream.getVideoTracks`. Gives sequence<`MediaStreamTrack`>. Deferred. */
static inline mumba_status mumba_media_stream_get_video_tracks(
    mumba_context *ctx, mumba_media_stream self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b7au, NULL, 0, result);
}

/** `MediaStream.getTracks`. Gives sequence<`MediaStreamTrack`>. Deferred. */
static inline mumba_status mumba_media_stream_get_tracks(
    mumba_context *ctx, mumba_media_stream self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b6au, NULL, 0, result);
}

/** `MediaStream.getTrackById`. Gives `MediaStreamTrack` or none. Reads. */
static inline mumba_status mumba_media_stream_get_track_by_id(
    mumba_context *ctx, mumba_media_stream self, mumba_string track_id, mumba_media_stream_track *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(track_id);
    return mumba_web_call_or_none(ctx, self, 0x80000b69u, argv, 1, result);
}

/** `MediaStream.getTrackById`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_media_stream_get_track_by_id_deferred(
    mumba_context *ctx, mumba_media_stream self, mumba_string track_id, mumba_media_stream_track *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(track_id);
    return mumba_invoke(ctx, self, 0x80000b69u, argv, 1, result);
}

/** `MediaStream.addTrack`. Deferred. */
static inline mumba_status mumba_media_stream_add_track(
    mumba_context *ctx, mumba_media_stream self, mumba_media_stream_track track) {
    return mumba_call_plain(ctx, self, 0x80000445u, 03u, track, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaStream.removeTrack`. Deferred. */
static inline mumba_status mumba_media_stream_remove_track(
    mumba_context *ctx, mumba_media_stream self, mumba_media_stream_track track) {
    return mumba_call_plain(ctx, self, 0x80001299u, 03u, track, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaStream.clone`. Deferred. */
static inline mumba_status mumba_media_stream_clone(
    mumba_context *ctx, mumba_media_stream self, mumba_media_stream *result) {
    return mumba_invoke(ctx, self, 0x800006a9u, NULL, 0, result);
}

/** `MediaStream.active`. Reads. */
static inline mumba_status mumba_media_stream_get_active(mumba_context *ctx, mumba_media_stream self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000424u, result);
}

/** `MediaStream.onaddtrack`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_stream_get_onaddtrack(
    mumba_context *ctx, mumba_media_stream self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f40u, result);
}

/** `MediaStream.onaddtrack`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_stream_set_onaddtrack(
    mumba_context *ctx, mumba_media_stream self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f40u, mumba_web_of_nullable(value));
}

/** `MediaStream.onremovetrack`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_stream_get_onremovetrack(
    mumba_context *ctx, mumba_media_stream self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001004u, result);
}

/** `MediaStream.onremovetrack`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_stream_set_onremovetrack(
    mumba_context *ctx, mumba_media_stream self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001004u, mumba_web_of_nullable(value));
}

/** The event `active` of `MediaStream`, a `Event`. */
static inline mumba_status mumba_media_stream_on_active(
    mumba_context *ctx, mumba_media_stream self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000424u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_stream_on_active`, in the way that `options` says. */
static inline mumba_status mumba_media_stream_on_active_with_options(
    mumba_context *ctx, mumba_media_stream self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000424u, options, listener, user, drop, subscription);
}

/** The event `addtrack` of `MediaStream`, a `MediaStreamTrackEvent`. */
static inline mumba_status mumba_media_stream_on_addtrack(
    mumba_context *ctx, mumba_media_stream self, mumba_media_stream_track_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000453u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_stream_on_addtrack`, in the way that `options` says. */
static inline mumba_status mumba_media_stream_on_addtrack_with_options(
    mumba_context *ctx, mumba_media_stream self, const mumba_listener_options *options,
    mumba_media_stream_track_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000453u, options, listener, user, drop, subscription);
}

/** The event `inactive` of `MediaStream`, a `Event`. */
static inline mumba_status mumba_media_stream_on_inactive(
    mumba_context *ctx, mumba_media_stream self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c2cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_stream_on_inactive`, in the way that `options` says. */
static inline mumba_status mumba_media_stream_on_inactive_with_options(
    mumba_context *ctx, mumba_media_stream self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c2cu, options, listener, user, drop, subscription);
}

/** The event `removetrack` of `MediaStream`, a `MediaStreamTrackEvent`. */
static inline mumba_status mumba_media_stream_on_removetrack(
    mumba_context *ctx, mumba_media_stream self, mumba_media_stream_track_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000129eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_stream_on_removetrack`, in the way that `options` says. */
static inline mumba_status mumba_media_stream_on_removetrack_with_options(
    mumba_context *ctx, mumba_media_stream self, const mumba_listener_options *options,
    mumba_media_stream_track_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000129eu, options, listener, user, drop, subscription);
}

/** `MediaStreamTrack`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_media_stream_track;

/** Gives `object` itself when it is of `MediaStreamTrack`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_stream_track(
    mumba_context *ctx, mumba_handle object, mumba_media_stream_track *result) {
    return mumba_web_cast(ctx, object, 0x80000211u, 0, result);
}

/** `MediaStreamTrack.kind`. Reads. */
static inline mumba_status mumba_media_stream_track_get_kind(
    mumba_context *ctx, mumba_media_stream_track self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2bu, result);
}

/** `MediaStreamTrack.id`. Reads. */
static inline mumba_status mumba_media_stream_track_get_id(
    mumba_context *ctx, mumba_media_stream_track self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `MediaStreamTrack.label`. Reads. */
static inline mumba_status mumba_media_stream_track_get_label(
    mumba_context *ctx, mumba_media_stream_track self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `MediaStreamTrack.enabled`. Reads. */
static inline mumba_status mumba_media_stream_track_get_enabled(
    mumba_context *ctx, mumba_media_stream_track self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000961u, result);
}

/** `MediaStreamTrack.enabled`. Deferred. */
static inline mumba_status mumba_media_stream_track_set_enabled(
    mumba_context *ctx, mumba_media_stream_track self, bool value) {
    return mumba_set(ctx, self, 0x80000961u, mumba_of_bool(value));
}

/** `MediaStreamTrack.muted`. Reads. */
static inline mumba_status mumba_media_stream_track_get_muted(
    mumba_context *ctx, mumba_media_stream_track self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ebeu, result);
}

/** `MediaStreamTrack.onmute`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_stream_track_get_onmute(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fd1u, result);
}

/** `MediaStreamTrack.onmute`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_stream_track_set_onmute(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fd1u, mumba_web_of_nullable(value));
}

/** `MediaStreamTrack.onunmute`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_stream_track_get_onunmute(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103fu, result);
}

/** `MediaStreamTrack.onunmute`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_stream_track_set_onunmute(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103fu, mumba_web_of_nullable(value));
}

/** `MediaStreamTrack.readyState`. Reads. */
static inline mumba_status mumba_media_stream_track_get_ready_state(
    mumba_context *ctx, mumba_media_stream_track self, mumba_media_stream_track_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001239u, result);
}

/** `MediaStreamTrack.onended`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_stream_track_get_onended(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f99u, result);
}

/** `MediaStreamTrack.onended`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_stream_track_set_onended(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f99u, mumba_web_of_nullable(value));
}

/** `MediaStreamTrack.clone`. Deferred. */
static inline mumba_status mumba_media_stream_track_clone(
    mumba_context *ctx, mumba_media_stream_track self, mumba_media_stream_track *result) {
    return mumba_invoke(ctx, self, 0x800006a9u, NULL, 0, result);
}

/** `MediaStreamTrack.stop`. Deferred. */
static inline mumba_status mumba_media_stream_track_stop(mumba_context *ctx, mumba_media_stream_track self) {
    return mumba_invoke(ctx, self, 0x80001554u, NULL, 0, NULL);
}

/** `MediaStreamTrack.getCapabilities`. Deferred. */
static inline mumba_status mumba_media_stream_track_get_capabilities(
    mumba_context *ctx, mumba_media_stream_track self, mumba_media_track_capabilities *result) {
    return mumba_invoke(ctx, self, 0x80000acbu, NULL, 0, result);
}

/** `MediaStreamTrack.getConstraints`. Deferred. */
static inline mumba_status mumba_media_stream_track_get_constraints(
    mumba_context *ctx, mumba_media_stream_track self, mumba_media_track_constraints *result) {
    return mumba_invoke(ctx, self, 0x80000adau, NULL, 0, result);
}

/** `MediaStreamTrack.getSettings`. Deferred. */
static inline mumba_status mumba_media_stream_track_get_settings(
    mumba_context *ctx, mumba_media_stream_track self, mumba_media_track_settings *result) {
    return mumba_invoke(ctx, self, 0x80000b4cu, NULL, 0, result);
}

/** `MediaStreamTrack.applyConstraints`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_media_stream_track_apply_constraints(
    mumba_context *ctx, mumba_media_stream_track self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800004b4u, NULL, 0, result);
}

/** `MediaStreamTrack.applyConstraints`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_media_stream_track_apply_constraints_with_constraints(
    mumba_context *ctx, mumba_media_stream_track self, mumba_media_track_constraints constraints,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(constraints);
    return mumba_invoke(ctx, self, 0x800004b4u, argv, 1, result);
}

/** The event `capturehandlechange` of `MediaStreamTrack`, a `Event`. */
static inline mumba_status mumba_media_stream_track_on_capturehandlechange(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000630u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_stream_track_on_capturehandlechange`, in the way that `options` says. */
static inline mumba_status mumba_media_stream_track_on_capturehandlechange_with_options(
    mumba_context *ctx, mumba_media_stream_track self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000630u, options, listener, user, drop, subscription);
}

/** The event `ended` of `MediaStreamTrack`, a `Event`. */
static inline mumba_status mumba_media_stream_track_on_ended(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_stream_track_on_ended`, in the way that `options` says. */
static inline mumba_status mumba_media_stream_track_on_ended_with_options(
    mumba_context *ctx, mumba_media_stream_track self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, options, listener, user, drop, subscription);
}

/** The event `mute` of `MediaStreamTrack`, a `Event`. */
static inline mumba_status mumba_media_stream_track_on_mute(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ebdu, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_stream_track_on_mute`, in the way that `options` says. */
static inline mumba_status mumba_media_stream_track_on_mute_with_options(
    mumba_context *ctx, mumba_media_stream_track self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ebdu, options, listener, user, drop, subscription);
}

/** The event `unmute` of `MediaStreamTrack`, a `Event`. */
static inline mumba_status mumba_media_stream_track_on_unmute(
    mumba_context *ctx, mumba_media_stream_track self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800016e0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_stream_track_on_unmute`, in the way that `options` says. */
static inline mumba_status mumba_media_stream_track_on_unmute_with_options(
    mumba_context *ctx, mumba_media_stream_track self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800016e0u, options, listener, user, drop, subscription);
}

/** `MediaStreamTrackEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_media_stream_track_event;

/** Gives `object` itself when it is of `MediaStreamTrackEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_stream_track_event(
    mumba_context *ctx, mumba_handle object, mumba_media_stream_track_event *result) {
    return mumba_web_cast(ctx, object, 0x80000213u, 0, result);
}

/** `new MediaStreamTrackEvent`. Deferred. */
static inline mumba_status mumba_media_stream_track_event_new(
    mumba_context *ctx, mumba_string type, mumba_media_stream_track_event_init event_init_dict,
    mumba_media_stream_track_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000213u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaStreamTrackEvent.track`. Deferred. */
static inline mumba_status mumba_media_stream_track_event_get_track(
    mumba_context *ctx, mumba_media_stream_track_event self, mumba_media_stream_track *result) {
    return mumba_get_handle(ctx, self, 0x80001650u, result);
}

/** `Navigator.mediaDevices`. Deferred. */
static inline mumba_status mumba_navigator_get_media_devices(
    mumba_context *ctx, mumba_navigator self, mumba_media_devices *result) {
    return mumba_get_handle(ctx, self, 0x80000e4fu, result);
}

/** `OverconstrainedError`. It is a `mumba_dom_exception` too. */
typedef mumba_handle mumba_overconstrained_error;

/** Gives `object` itself when it is of `OverconstrainedError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_overconstrained_error(
    mumba_context *ctx, mumba_handle object, mumba_overconstrained_error *result) {
    return mumba_web_cast(ctx, object, 0x8000024cu, 0, result);
}

/** `new OverconstrainedError`. Deferred. */
static inline mumba_status mumba_overconstrained_error_new(
    mumba_context *ctx, mumba_string constraint, mumba_overconstrained_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(constraint);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000024cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new OverconstrainedError`. Deferred. */
static inline mumba_status mumba_overconstrained_error_new_with_message(
    mumba_context *ctx, mumba_string constraint, mumba_string message, mumba_overconstrained_error *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(constraint);
    argv[1] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000024cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `OverconstrainedError.constraint`. Reads. */
static inline mumba_status mumba_overconstrained_error_get_constraint(
    mumba_context *ctx, mumba_overconstrained_error self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000071du, result);
}

/**
 * `CameraDevicePermissionDescriptor`: an object with members. Those of `mumba_permission_descriptor` are for it too.
 */
typedef mumba_handle mumba_camera_device_permission_descriptor;

/** Makes a `CameraDevicePermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_camera_device_permission_descriptor_create(
    mumba_context *ctx, mumba_camera_device_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `CameraDevicePermissionDescriptor.panTiltZoom`. Without it: false. Deferred. */
static inline mumba_status mumba_camera_device_permission_descriptor_set_pan_tilt_zoom(
    mumba_context *ctx, mumba_camera_device_permission_descriptor self, bool value) {
    return mumba_set(ctx, self, 0x800010b3u, mumba_of_bool(value));
}

/** `CameraDevicePermissionDescriptor.panTiltZoom`. Reads. */
static inline mumba_status mumba_camera_device_permission_descriptor_get_pan_tilt_zoom(
    mumba_context *ctx, mumba_camera_device_permission_descriptor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010b3u, result);
}

/** `ConstrainBooleanOrDOMStringParameters`: an object with members. */
typedef mumba_handle mumba_constrain_boolean_or_dom_string_parameters;

/** Makes a `ConstrainBooleanOrDOMStringParameters` without members. Deferred. */
static inline mumba_status mumba_constrain_boolean_or_dom_string_parameters_create(
    mumba_context *ctx, mumba_constrain_boolean_or_dom_string_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `ConstrainBooleanOrDOMStringParameters.exact`. Deferred. */
static inline mumba_status mumba_constrain_boolean_or_dom_string_parameters_set_exact_with_bool(
    mumba_context *ctx, mumba_constrain_boolean_or_dom_string_parameters self, bool value) {
    return mumba_set(ctx, self, 0x800009b1u, mumba_of_bool(value));
}

/** `ConstrainBooleanOrDOMStringParameters.exact`. Deferred. */
static inline mumba_status mumba_constrain_boolean_or_dom_string_parameters_set_exact_with_str(
    mumba_context *ctx, mumba_constrain_boolean_or_dom_string_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009b1u, mumba_of_string(value));
}

/** `ConstrainBooleanOrDOMStringParameters.exact`. Gives a boolean or a string. Reads. */
static inline mumba_status mumba_constrain_boolean_or_dom_string_parameters_get_exact(
    mumba_context *ctx, mumba_constrain_boolean_or_dom_string_parameters self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009b1u, result);
}

/** `ConstrainBooleanOrDOMStringParameters.ideal`. Deferred. */
static inline mumba_status mumba_constrain_boolean_or_dom_string_parameters_set_ideal_with_bool(
    mumba_context *ctx, mumba_constrain_boolean_or_dom_string_parameters self, bool value) {
    return mumba_set(ctx, self, 0x80000c03u, mumba_of_bool(value));
}

/** `ConstrainBooleanOrDOMStringParameters.ideal`. Deferred. */
static inline mumba_status mumba_constrain_boolean_or_dom_string_parameters_set_ideal_with_str(
    mumba_context *ctx, mumba_constrain_boolean_or_dom_string_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c03u, mumba_of_string(value));
}

/** `ConstrainBooleanOrDOMStringParameters.ideal`. Gives a boolean or a string. Reads. */
static inline mumba_status mumba_constrain_boolean_or_dom_string_parameters_get_ideal(
    mumba_context *ctx, mumba_constrain_boolean_or_dom_string_parameters self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000c03u, result);
}

/** `ConstrainBooleanParameters`: an object with members. */
typedef mumba_handle mumba_constrain_boolean_parameters;

/** Makes a `ConstrainBooleanParameters` without members. Deferred. */
static inline mumba_status mumba_constrain_boolean_parameters_create(
    mumba_context *ctx, mumba_constrain_boolean_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `ConstrainBooleanParameters.exact`. Deferred. */
static inline mumba_status mumba_constrain_boolean_parameters_set_exact(
    mumba_context *ctx, mumba_constrain_boolean_parameters self, bool value) {
    return mumba_set(ctx, self, 0x800009b1u, mumba_of_bool(value));
}

/** `ConstrainBooleanParameters.exact`. Reads. */
static inline mumba_status mumba_constrain_boolean_parameters_get_exact(
    mumba_context *ctx, mumba_constrain_boolean_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009b1u, result);
}

/** `ConstrainBooleanParameters.ideal`. Deferred. */
static inline mumba_status mumba_constrain_boolean_parameters_set_ideal(
    mumba_context *ctx, mumba_constrain_boolean_parameters self, bool value) {
    return mumba_set(ctx, self, 0x80000c03u, mumba_of_bool(value));
}

/** `ConstrainBooleanParameters.ideal`. Reads. */
static inline mumba_status mumba_constrain_boolean_parameters_get_ideal(
    mumba_context *ctx, mumba_constrain_boolean_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000c03u, result);
}

/** `ConstrainDOMStringParameters`: an object with members. */
typedef mumba_handle mumba_constrain_dom_string_parameters;

/** Makes a `ConstrainDOMStringParameters` without members. Deferred. */
static inline mumba_status mumba_constrain_dom_string_parameters_create(
    mumba_context *ctx, mumba_constrain_dom_string_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `ConstrainDOMStringParameters.exact`. Deferred. */
static inline mumba_status mumba_constrain_dom_string_parameters_set_exact_with_str_sequence(
    mumba_context *ctx, mumba_constrain_dom_string_parameters self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009b1u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ConstrainDOMStringParameters.exact`. Deferred. */
static inline mumba_status mumba_constrain_dom_string_parameters_set_exact_with_str(
    mumba_context *ctx, mumba_constrain_dom_string_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009b1u, mumba_of_string(value));
}

/** `ConstrainDOMStringParameters.exact`. Gives a string or sequence<a string>. Reads. */
static inline mumba_status mumba_constrain_dom_string_parameters_get_exact(
    mumba_context *ctx, mumba_constrain_dom_string_parameters self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009b1u, result);
}

/** `ConstrainDOMStringParameters.ideal`. Deferred. */
static inline mumba_status mumba_constrain_dom_string_parameters_set_ideal_with_str_sequence(
    mumba_context *ctx, mumba_constrain_dom_string_parameters self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000c03u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ConstrainDOMStringParameters.ideal`. Deferred. */
static inline mumba_status mumba_constrain_dom_string_parameters_set_ideal_with_str(
    mumba_context *ctx, mumba_constrain_dom_string_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c03u, mumba_of_string(value));
}

/** `ConstrainDOMStringParameters.ideal`. Gives a string or sequence<a string>. Reads. */
static inline mumba_status mumba_constrain_dom_string_parameters_get_ideal(
    mumba_context *ctx, mumba_constrain_dom_string_parameters self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000c03u, result);
}

/** `ConstrainDoubleRange`: an object with members. Those of `mumba_double_range` are for it too. */
typedef mumba_handle mumba_constrain_double_range;

/** Makes a `ConstrainDoubleRange` without members. Deferred. */
static inline mumba_status mumba_constrain_double_range_create(
    mumba_context *ctx, mumba_constrain_double_range *result) {
    return mumba_object_create(ctx, result);
}

/** `ConstrainDoubleRange.exact`. Deferred. */
static inline mumba_status mumba_constrain_double_range_set_exact(
    mumba_context *ctx, mumba_constrain_double_range self, double value) {
    return mumba_set(ctx, self, 0x800009b1u, mumba_of_number(value));
}

/** `ConstrainDoubleRange.exact`. Reads. */
static inline mumba_status mumba_constrain_double_range_get_exact(
    mumba_context *ctx, mumba_constrain_double_range self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009b1u, result);
}

/** `ConstrainDoubleRange.ideal`. Deferred. */
static inline mumba_status mumba_constrain_double_range_set_ideal(
    mumba_context *ctx, mumba_constrain_double_range self, double value) {
    return mumba_set(ctx, self, 0x80000c03u, mumba_of_number(value));
}

/** `ConstrainDoubleRange.ideal`. Reads. */
static inline mumba_status mumba_constrain_double_range_get_ideal(
    mumba_context *ctx, mumba_constrain_double_range self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000c03u, result);
}

/** `ConstrainULongRange`: an object with members. Those of `mumba_u_long_range` are for it too. */
typedef mumba_handle mumba_constrain_u_long_range;

/** Makes a `ConstrainULongRange` without members. Deferred. */
static inline mumba_status mumba_constrain_u_long_range_create(
    mumba_context *ctx, mumba_constrain_u_long_range *result) {
    return mumba_object_create(ctx, result);
}

/** `ConstrainULongRange.exact`. Deferred. */
static inline mumba_status mumba_constrain_u_long_range_set_exact(
    mumba_context *ctx, mumba_constrain_u_long_range self, uint32_t value) {
    return mumba_set(ctx, self, 0x800009b1u, mumba_of_number((double)value));
}

/** `ConstrainULongRange.exact`. Reads. */
static inline mumba_status mumba_constrain_u_long_range_get_exact(
    mumba_context *ctx, mumba_constrain_u_long_range self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800009b1u, result);
}

/** `ConstrainULongRange.ideal`. Deferred. */
static inline mumba_status mumba_constrain_u_long_range_set_ideal(
    mumba_context *ctx, mumba_constrain_u_long_range self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000c03u, mumba_of_number((double)value));
}

/** `ConstrainULongRange.ideal`. Reads. */
static inline mumba_status mumba_constrain_u_long_range_get_ideal(
    mumba_context *ctx, mumba_constrain_u_long_range self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000c03u, result);
}

/** `DoubleRange`: an object with members. */
typedef mumba_handle mumba_double_range;

/** Makes a `DoubleRange` without members. Deferred. */
static inline mumba_status mumba_double_range_create(mumba_context *ctx, mumba_double_range *result) {
    return mumba_object_create(ctx, result);
}

/** `DoubleRange.max`. Deferred. */
static inline mumba_status mumba_double_range_set_max(mumba_context *ctx, mumba_double_range self, double value) {
    return mumba_set(ctx, self, 0x80000e04u, mumba_of_number(value));
}

/** `DoubleRange.max`. Reads. */
static inline mumba_status mumba_double_range_get_max(mumba_context *ctx, mumba_double_range self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e04u, result);
}

/** `DoubleRange.min`. Deferred. */
static inline mumba_status mumba_double_range_set_min(mumba_context *ctx, mumba_double_range self, double value) {
    return mumba_set(ctx, self, 0x80000e70u, mumba_of_number(value));
}

/** `DoubleRange.min`. Reads. */
static inline mumba_status mumba_double_range_get_min(mumba_context *ctx, mumba_double_range self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000e70u, result);
}

/** `MediaStreamConstraints`: an object with members. */
typedef mumba_handle mumba_media_stream_constraints;

/** Makes a `MediaStreamConstraints` without members. Deferred. */
static inline mumba_status mumba_media_stream_constraints_create(
    mumba_context *ctx, mumba_media_stream_constraints *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaStreamConstraints.audio`. Without it: false. Deferred. */
static inline mumba_status mumba_media_stream_constraints_set_audio_with_bool(
    mumba_context *ctx, mumba_media_stream_constraints self, bool value) {
    return mumba_set(ctx, self, 0x8000052eu, mumba_of_bool(value));
}

/** `MediaStreamConstraints.audio`. Without it: false. Deferred. */
static inline mumba_status mumba_media_stream_constraints_set_audio_with_media_track_constraints(
    mumba_context *ctx, mumba_media_stream_constraints self, mumba_media_track_constraints value) {
    return mumba_set(ctx, self, 0x8000052eu, mumba_of_handle(value));
}

/** `MediaStreamConstraints.audio`. Gives a boolean or `MediaTrackConstraints`. Reads. */
static inline mumba_status mumba_media_stream_constraints_get_audio(
    mumba_context *ctx, mumba_media_stream_constraints self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000052eu, result);
}

/** `MediaStreamConstraints.video`. Without it: false. Deferred. */
static inline mumba_status mumba_media_stream_constraints_set_video_with_bool(
    mumba_context *ctx, mumba_media_stream_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001779u, mumba_of_bool(value));
}

/** `MediaStreamConstraints.video`. Without it: false. Deferred. */
static inline mumba_status mumba_media_stream_constraints_set_video_with_media_track_constraints(
    mumba_context *ctx, mumba_media_stream_constraints self, mumba_media_track_constraints value) {
    return mumba_set(ctx, self, 0x80001779u, mumba_of_handle(value));
}

/** `MediaStreamConstraints.video`. Gives a boolean or `MediaTrackConstraints`. Reads. */
static inline mumba_status mumba_media_stream_constraints_get_video(
    mumba_context *ctx, mumba_media_stream_constraints self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001779u, result);
}

/**
 * `MediaStreamTrackEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs `track`.
 */
typedef mumba_handle mumba_media_stream_track_event_init;

/** Makes a `MediaStreamTrackEventInit` without members. Deferred. */
static inline mumba_status mumba_media_stream_track_event_init_create(
    mumba_context *ctx, mumba_media_stream_track_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaStreamTrackEventInit.track`. Deferred. */
static inline mumba_status mumba_media_stream_track_event_init_set_track(
    mumba_context *ctx, mumba_media_stream_track_event_init self, mumba_media_stream_track value) {
    return mumba_set(ctx, self, 0x80001650u, mumba_of_handle(value));
}

/** `MediaStreamTrackEventInit.track`. Deferred. */
static inline mumba_status mumba_media_stream_track_event_init_get_track(
    mumba_context *ctx, mumba_media_stream_track_event_init self, mumba_media_stream_track *result) {
    return mumba_get_handle(ctx, self, 0x80001650u, result);
}

/** `MediaTrackCapabilities`: an object with members. */
typedef mumba_handle mumba_media_track_capabilities;

/** Makes a `MediaTrackCapabilities` without members. Deferred. */
static inline mumba_status mumba_media_track_capabilities_create(
    mumba_context *ctx, mumba_media_track_capabilities *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaTrackCapabilities.aspectRatio`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_aspect_ratio(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_double_range value) {
    return mumba_set(ctx, self, 0x800004f7u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.aspectRatio`. Gives `DoubleRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_aspect_ratio(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_double_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004f7u, result);
}

/** `MediaTrackCapabilities.autoGainControl`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_auto_gain_control(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000544u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.autoGainControl`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_auto_gain_control(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000544u, result);
}

/** `MediaTrackCapabilities.backgroundBlur`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_background_blur(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000563u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.backgroundBlur`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_background_blur(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000563u, result);
}

/** `MediaTrackCapabilities.channelCount`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_channel_count(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range value) {
    return mumba_set(ctx, self, 0x8000064au, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.channelCount`. Gives `ULongRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_channel_count(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000064au, result);
}

/** `MediaTrackCapabilities.deviceId`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_device_id(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008a8u, mumba_of_string(value));
}

/** `MediaTrackCapabilities.deviceId`. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_device_id(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008a8u, result);
}

/** `MediaTrackCapabilities.echoCancellation`. `value`: sequence<a boolean or a string>. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_echo_cancellation(
    mumba_context *ctx, mumba_media_track_capabilities self, const mumba_value *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_value(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000944u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.echoCancellation`. Gives sequence<a boolean or a string> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_echo_cancellation(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000944u, result);
}

/** `MediaTrackCapabilities.facingMode`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_facing_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009e6u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.facingMode`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_facing_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009e6u, result);
}

/** `MediaTrackCapabilities.frameRate`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_frame_rate(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_double_range value) {
    return mumba_set(ctx, self, 0x80000a6fu, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.frameRate`. Gives `DoubleRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_frame_rate(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_double_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a6fu, result);
}

/** `MediaTrackCapabilities.groupId`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_group_id(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000b95u, mumba_of_string(value));
}

/** `MediaTrackCapabilities.groupId`. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_group_id(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000b95u, result);
}

/** `MediaTrackCapabilities.height`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_height(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.height`. Gives `ULongRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_height(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bcdu, result);
}

/** `MediaTrackCapabilities.latency`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_latency(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_double_range value) {
    return mumba_set(ctx, self, 0x80000d44u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.latency`. Gives `DoubleRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_latency(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_double_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d44u, result);
}

/** `MediaTrackCapabilities.noiseSuppression`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_noise_suppression(
    mumba_context *ctx, mumba_media_track_capabilities self, const bool *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_bool(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000f00u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.noiseSuppression`. Gives sequence<a boolean> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_noise_suppression(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f00u, result);
}

/** `MediaTrackCapabilities.resizeMode`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_resize_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800012f6u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.resizeMode`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_resize_mode(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800012f6u, result);
}

/** `MediaTrackCapabilities.sampleRate`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_sample_rate(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.sampleRate`. Gives `ULongRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_sample_rate(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001390u, result);
}

/** `MediaTrackCapabilities.sampleSize`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_sample_size(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range value) {
    return mumba_set(ctx, self, 0x80001391u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.sampleSize`. Gives `ULongRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_sample_size(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001391u, result);
}

/** `MediaTrackCapabilities.width`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_width(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_handle(value));
}

/** `MediaTrackCapabilities.width`. Gives `ULongRange` or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_width(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_u_long_range *result) {
    return mumba_web_get_or_none(ctx, self, 0x800017d4u, result);
}

/** `MediaTrackConstraintSet`: an object with members. */
typedef mumba_handle mumba_media_track_constraint_set;

/** Makes a `MediaTrackConstraintSet` without members. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_create(
    mumba_context *ctx, mumba_media_track_constraint_set *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaTrackConstraintSet.aspectRatio`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_aspect_ratio_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x800004f7u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.aspectRatio`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_aspect_ratio_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x800004f7u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.aspectRatio`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_aspect_ratio(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800004f7u, result);
}

/** `MediaTrackConstraintSet.autoGainControl`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_auto_gain_control_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80000544u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.autoGainControl`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_auto_gain_control_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80000544u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.autoGainControl`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_auto_gain_control(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000544u, result);
}

/** `MediaTrackConstraintSet.backgroundBlur`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_background_blur_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80000563u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.backgroundBlur`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_background_blur_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80000563u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.backgroundBlur`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_background_blur(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000563u, result);
}

/** `MediaTrackConstraintSet.channelCount`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_channel_count_with_constrain_u_long_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_u_long_range value) {
    return mumba_set(ctx, self, 0x8000064au, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.channelCount`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_channel_count_with_u32(
    mumba_context *ctx, mumba_media_track_constraint_set self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000064au, mumba_of_number((double)value));
}

/** `MediaTrackConstraintSet.channelCount`. Gives a number or `ConstrainULongRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_channel_count(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000064au, result);
}

/** `MediaTrackConstraintSet.deviceId`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_device_id_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800008a8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.deviceId`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_device_id_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x800008a8u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.deviceId`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_device_id_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008a8u, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.deviceId`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`. Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_device_id(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800008a8u, result);
}

/** `MediaTrackConstraintSet.echoCancellation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_echo_cancellation_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80000944u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.echoCancellation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_echo_cancellation_with_constrain_boolean_or_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_or_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x80000944u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.echoCancellation`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_echo_cancellation_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000944u, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.echoCancellation`. Gives a boolean or a string or `ConstrainBooleanOrDOMStringParameters`.
 * Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_echo_cancellation(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000944u, result);
}

/** `MediaTrackConstraintSet.facingMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_facing_mode_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800009e6u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.facingMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_facing_mode_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x800009e6u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.facingMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_facing_mode_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009e6u, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.facingMode`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`.
 * Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_facing_mode(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800009e6u, result);
}

/** `MediaTrackConstraintSet.frameRate`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_frame_rate_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x80000a6fu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.frameRate`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_frame_rate_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x80000a6fu, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.frameRate`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_frame_rate(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000a6fu, result);
}

/** `MediaTrackConstraintSet.groupId`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_group_id_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000b95u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.groupId`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_group_id_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x80000b95u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.groupId`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_group_id_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000b95u, mumba_of_string(value));
}

/** `MediaTrackConstraintSet.groupId`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_group_id(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000b95u, result);
}

/** `MediaTrackConstraintSet.height`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_height_with_constrain_u_long_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_u_long_range value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.height`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_height_with_u32(
    mumba_context *ctx, mumba_media_track_constraint_set self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `MediaTrackConstraintSet.height`. Gives a number or `ConstrainULongRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_height(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bcdu, result);
}

/** `MediaTrackConstraintSet.latency`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_latency_with_constrain_double_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_double_range value) {
    return mumba_set(ctx, self, 0x80000d44u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.latency`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_latency_with_f64(
    mumba_context *ctx, mumba_media_track_constraint_set self, double value) {
    return mumba_set(ctx, self, 0x80000d44u, mumba_of_number(value));
}

/** `MediaTrackConstraintSet.latency`. Gives a number or `ConstrainDoubleRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_latency(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d44u, result);
}

/** `MediaTrackConstraintSet.noiseSuppression`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_noise_suppression_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80000f00u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.noiseSuppression`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_noise_suppression_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80000f00u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.noiseSuppression`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_noise_suppression(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000f00u, result);
}

/** `MediaTrackConstraintSet.resizeMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_resize_mode_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800012f6u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.resizeMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_resize_mode_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x800012f6u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.resizeMode`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_resize_mode_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x800012f6u, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.resizeMode`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`.
 * Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_resize_mode(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800012f6u, result);
}

/** `MediaTrackConstraintSet.sampleRate`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_sample_rate_with_constrain_u_long_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_u_long_range value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.sampleRate`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_sample_rate_with_u32(
    mumba_context *ctx, mumba_media_track_constraint_set self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_number((double)value));
}

/** `MediaTrackConstraintSet.sampleRate`. Gives a number or `ConstrainULongRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_sample_rate(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001390u, result);
}

/** `MediaTrackConstraintSet.sampleSize`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_sample_size_with_constrain_u_long_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_u_long_range value) {
    return mumba_set(ctx, self, 0x80001391u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.sampleSize`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_sample_size_with_u32(
    mumba_context *ctx, mumba_media_track_constraint_set self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001391u, mumba_of_number((double)value));
}

/** `MediaTrackConstraintSet.sampleSize`. Gives a number or `ConstrainULongRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_sample_size(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001391u, result);
}

/** `MediaTrackConstraintSet.width`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_width_with_constrain_u_long_range(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_u_long_range value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.width`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_width_with_u32(
    mumba_context *ctx, mumba_media_track_constraint_set self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `MediaTrackConstraintSet.width`. Gives a number or `ConstrainULongRange`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_width(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017d4u, result);
}

/** `MediaTrackConstraints`: an object with members. Those of `mumba_media_track_constraint_set` are for it too. */
typedef mumba_handle mumba_media_track_constraints;

/** Makes a `MediaTrackConstraints` without members. Deferred. */
static inline mumba_status mumba_media_track_constraints_create(
    mumba_context *ctx, mumba_media_track_constraints *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaTrackConstraints.advanced`. Deferred. */
static inline mumba_status mumba_media_track_constraints_set_advanced(
    mumba_context *ctx, mumba_media_track_constraints self, const mumba_media_track_constraint_set *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000458u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraints.advanced`. Gives sequence<`MediaTrackConstraintSet`> or none. Reads. */
static inline mumba_status mumba_media_track_constraints_get_advanced(
    mumba_context *ctx, mumba_media_track_constraints self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000458u, result);
}

/** `MediaTrackSettings`: an object with members. */
typedef mumba_handle mumba_media_track_settings;

/** Makes a `MediaTrackSettings` without members. Deferred. */
static inline mumba_status mumba_media_track_settings_create(mumba_context *ctx, mumba_media_track_settings *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaTrackSettings.aspectRatio`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_aspect_ratio(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x800004f7u, mumba_of_number(value));
}

/** `MediaTrackSettings.aspectRatio`. Reads. */
static inline mumba_status mumba_media_track_settings_get_aspect_ratio(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800004f7u, result);
}

/** `MediaTrackSettings.autoGainControl`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_auto_gain_control(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80000544u, mumba_of_bool(value));
}

/** `MediaTrackSettings.autoGainControl`. Reads. */
static inline mumba_status mumba_media_track_settings_get_auto_gain_control(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000544u, result);
}

/** `MediaTrackSettings.backgroundBlur`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_background_blur(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80000563u, mumba_of_bool(value));
}

/** `MediaTrackSettings.backgroundBlur`. Reads. */
static inline mumba_status mumba_media_track_settings_get_background_blur(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000563u, result);
}

/** `MediaTrackSettings.channelCount`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_channel_count(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000064au, mumba_of_number((double)value));
}

/** `MediaTrackSettings.channelCount`. Reads. */
static inline mumba_status mumba_media_track_settings_get_channel_count(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000064au, result);
}

/** `MediaTrackSettings.deviceId`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_device_id(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008a8u, mumba_of_string(value));
}

/** `MediaTrackSettings.deviceId`. Reads. */
static inline mumba_status mumba_media_track_settings_get_device_id(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008a8u, result);
}

/** `MediaTrackSettings.echoCancellation`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_echo_cancellation_with_bool(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80000944u, mumba_of_bool(value));
}

/** `MediaTrackSettings.echoCancellation`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_echo_cancellation_with_str(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000944u, mumba_of_string(value));
}

/** `MediaTrackSettings.echoCancellation`. Gives a boolean or a string. Reads. */
static inline mumba_status mumba_media_track_settings_get_echo_cancellation(
    mumba_context *ctx, mumba_media_track_settings self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000944u, result);
}

/** `MediaTrackSettings.facingMode`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_facing_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009e6u, mumba_of_string(value));
}

/** `MediaTrackSettings.facingMode`. Reads. */
static inline mumba_status mumba_media_track_settings_get_facing_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009e6u, result);
}

/** `MediaTrackSettings.frameRate`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_frame_rate(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x80000a6fu, mumba_of_number(value));
}

/** `MediaTrackSettings.frameRate`. Reads. */
static inline mumba_status mumba_media_track_settings_get_frame_rate(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a6fu, result);
}

/** `MediaTrackSettings.groupId`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_group_id(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000b95u, mumba_of_string(value));
}

/** `MediaTrackSettings.groupId`. Reads. */
static inline mumba_status mumba_media_track_settings_get_group_id(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000b95u, result);
}

/** `MediaTrackSettings.height`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_height(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `MediaTrackSettings.height`. Reads. */
static inline mumba_status mumba_media_track_settings_get_height(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000bcdu, result);
}

/** `MediaTrackSettings.latency`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_latency(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x80000d44u, mumba_of_number(value));
}

/** `MediaTrackSettings.latency`. Reads. */
static inline mumba_status mumba_media_track_settings_get_latency(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d44u, result);
}

/** `MediaTrackSettings.noiseSuppression`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_noise_suppression(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80000f00u, mumba_of_bool(value));
}

/** `MediaTrackSettings.noiseSuppression`. Reads. */
static inline mumba_status mumba_media_track_settings_get_noise_suppression(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000f00u, result);
}

/** `MediaTrackSettings.resizeMode`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_resize_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x800012f6u, mumba_of_string(value));
}

/** `MediaTrackSettings.resizeMode`. Reads. */
static inline mumba_status mumba_media_track_settings_get_resize_mode(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800012f6u, result);
}

/** `MediaTrackSettings.sampleRate`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_sample_rate(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_number((double)value));
}

/** `MediaTrackSettings.sampleRate`. Reads. */
static inline mumba_status mumba_media_track_settings_get_sample_rate(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001390u, result);
}

/** `MediaTrackSettings.sampleSize`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_sample_size(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001391u, mumba_of_number((double)value));
}

/** `MediaTrackSettings.sampleSize`. Reads. */
static inline mumba_status mumba_media_track_settings_get_sample_size(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001391u, result);
}

/** `MediaTrackSettings.width`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_width(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `MediaTrackSettings.width`. Reads. */
static inline mumba_status mumba_media_track_settings_get_width(
    mumba_context *ctx, mumba_media_track_settings self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d4u, result);
}

/** `MediaTrackSupportedConstraints`: an object with members. */
typedef mumba_handle mumba_media_track_supported_constraints;

/** Makes a `MediaTrackSupportedConstraints` without members. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_create(
    mumba_context *ctx, mumba_media_track_supported_constraints *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaTrackSupportedConstraints.aspectRatio`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_aspect_ratio(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800004f7u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.aspectRatio`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_aspect_ratio(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800004f7u, result);
}

/** `MediaTrackSupportedConstraints.autoGainControl`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_auto_gain_control(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000544u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.autoGainControl`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_auto_gain_control(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000544u, result);
}

/** `MediaTrackSupportedConstraints.backgroundBlur`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_background_blur(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000563u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.backgroundBlur`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_background_blur(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000563u, result);
}

/** `MediaTrackSupportedConstraints.channelCount`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_channel_count(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x8000064au, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.channelCount`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_channel_count(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000064au, result);
}

/** `MediaTrackSupportedConstraints.deviceId`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_device_id(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800008a8u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.deviceId`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_device_id(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008a8u, result);
}

/** `MediaTrackSupportedConstraints.echoCancellation`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_echo_cancellation(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000944u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.echoCancellation`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_echo_cancellation(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000944u, result);
}

/** `MediaTrackSupportedConstraints.facingMode`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_facing_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800009e6u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.facingMode`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_facing_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009e6u, result);
}

/** `MediaTrackSupportedConstraints.frameRate`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_frame_rate(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000a6fu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.frameRate`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_frame_rate(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a6fu, result);
}

/** `MediaTrackSupportedConstraints.groupId`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_group_id(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000b95u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.groupId`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_group_id(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000b95u, result);
}

/** `MediaTrackSupportedConstraints.height`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_height(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.height`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_height(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bcdu, result);
}

/** `MediaTrackSupportedConstraints.latency`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_latency(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000d44u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.latency`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_latency(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d44u, result);
}

/** `MediaTrackSupportedConstraints.noiseSuppression`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_noise_suppression(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000f00u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.noiseSuppression`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_noise_suppression(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000f00u, result);
}

/** `MediaTrackSupportedConstraints.resizeMode`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_resize_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800012f6u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.resizeMode`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_resize_mode(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012f6u, result);
}

/** `MediaTrackSupportedConstraints.sampleRate`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_sample_rate(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001390u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.sampleRate`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_sample_rate(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001390u, result);
}

/** `MediaTrackSupportedConstraints.sampleSize`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_sample_size(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001391u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.sampleSize`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_sample_size(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001391u, result);
}

/** `MediaTrackSupportedConstraints.width`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_width(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.width`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_width(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017d4u, result);
}

/** `ULongRange`: an object with members. */
typedef mumba_handle mumba_u_long_range;

/** Makes a `ULongRange` without members. Deferred. */
static inline mumba_status mumba_u_long_range_create(mumba_context *ctx, mumba_u_long_range *result) {
    return mumba_object_create(ctx, result);
}

/** `ULongRange.max`. Deferred. */
static inline mumba_status mumba_u_long_range_set_max(mumba_context *ctx, mumba_u_long_range self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e04u, mumba_of_number((double)value));
}

/** `ULongRange.max`. Reads. */
static inline mumba_status mumba_u_long_range_get_max(mumba_context *ctx, mumba_u_long_range self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e04u, result);
}

/** `ULongRange.min`. Deferred. */
static inline mumba_status mumba_u_long_range_set_min(mumba_context *ctx, mumba_u_long_range self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e70u, mumba_of_number((double)value));
}

/** `ULongRange.min`. Reads. */
static inline mumba_status mumba_u_long_range_get_min(mumba_context *ctx, mumba_u_long_range self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e70u, result);
}

#endif /* MUMBA_WEB_MEDIACAPTURE_STREAMS_H */
