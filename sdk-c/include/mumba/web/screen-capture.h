/**
 * @file screen-capture.h
 * Screen Capture: <https://w3c.github.io/mediacapture-screen-share/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SCREEN_CAPTURE_H
#define MUMBA_WEB_SCREEN_CAPTURE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_capture_controller;
typedef mumba_handle mumba_constrain_boolean_parameters;
typedef mumba_handle mumba_constrain_dom_string_parameters;
typedef mumba_handle mumba_display_media_stream_options;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_media_devices;
typedef mumba_handle mumba_media_stream;
typedef mumba_handle mumba_media_track_capabilities;
typedef mumba_handle mumba_media_track_constraint_set;
typedef mumba_handle mumba_media_track_constraints;
typedef mumba_handle mumba_media_track_settings;
typedef mumba_handle mumba_media_track_supported_constraints;
typedef mumba_name mumba_audio_selection_preference_enum;
typedef mumba_name mumba_capture_start_focus_behavior;
typedef mumba_name mumba_monitor_type_surfaces_enum;
typedef mumba_name mumba_self_capture_preference_enum;
typedef mumba_name mumba_surface_switching_preference_enum;
typedef mumba_name mumba_system_audio_preference_enum;
typedef mumba_name mumba_window_audio_preference_enum;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `AudioSelectionPreferenceEnum`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_audio_selection_preference_enum;

/** "preferred" */
#define MUMBA_AUDIO_SELECTION_PREFERENCE_ENUM_PREFERRED ((mumba_audio_selection_preference_enum)0x8000117fu)

/** `CaptureStartFocusBehavior`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_capture_start_focus_behavior;

/** "focus-capturing-application" */
#define MUMBA_CAPTURE_START_FOCUS_BEHAVIOR_FOCUS_CAPTURING_APPLICATION \
    ((mumba_capture_start_focus_behavior)0x80000a36u)
/** "focus-captured-surface" */
#define MUMBA_CAPTURE_START_FOCUS_BEHAVIOR_FOCUS_CAPTURED_SURFACE ((mumba_capture_start_focus_behavior)0x80000a35u)
/** "no-focus-change" */
#define MUMBA_CAPTURE_START_FOCUS_BEHAVIOR_NO_FOCUS_CHANGE ((mumba_capture_start_focus_behavior)0x80000ef0u)

/** `MonitorTypeSurfacesEnum`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_monitor_type_surfaces_enum;

/** "include" */
#define MUMBA_MONITOR_TYPE_SURFACES_ENUM_INCLUDE ((mumba_monitor_type_surfaces_enum)0x80000c2eu)
/** "exclude" */
#define MUMBA_MONITOR_TYPE_SURFACES_ENUM_EXCLUDE ((mumba_monitor_type_surfaces_enum)0x800009b2u)

/** `SelfCapturePreferenceEnum`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_self_capture_preference_enum;

/** "include" */
#define MUMBA_SELF_CAPTURE_PREFERENCE_ENUM_INCLUDE ((mumba_self_capture_preference_enum)0x80000c2eu)
/** "exclude" */
#define MUMBA_SELF_CAPTURE_PREFERENCE_ENUM_EXCLUDE ((mumba_self_capture_preference_enum)0x800009b2u)

/** `SurfaceSwitchingPreferenceEnum`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_surface_switching_preference_enum;

/** "include" */
#define MUMBA_SURFACE_SWITCHING_PREFERENCE_ENUM_INCLUDE ((mumba_surface_switching_preference_enum)0x80000c2eu)
/** "exclude" */
#define MUMBA_SURFACE_SWITCHING_PREFERENCE_ENUM_EXCLUDE ((mumba_surface_switching_preference_enum)0x800009b2u)

/** `SystemAudioPreferenceEnum`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_system_audio_preference_enum;

/** "include" */
#define MUMBA_SYSTEM_AUDIO_PREFERENCE_ENUM_INCLUDE ((mumba_system_audio_preference_enum)0x80000c2eu)
/** "exclude" */
#define MUMBA_SYSTEM_AUDIO_PREFERENCE_ENUM_EXCLUDE ((mumba_system_audio_preference_enum)0x800009b2u)

/** `WindowAudioPreferenceEnum`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_window_audio_preference_enum;

/** "system" */
#define MUMBA_WINDOW_AUDIO_PREFERENCE_ENUM_SYSTEM ((mumba_window_audio_preference_enum)0x800015b1u)
/** "window" */
#define MUMBA_WINDOW_AUDIO_PREFERENCE_ENUM_WINDOW ((mumba_window_audio_preference_enum)0x800017d7u)
/** "exclude" */
#define MUMBA_WINDOW_AUDIO_PREFERENCE_ENUM_EXCLUDE ((mumba_window_audio_preference_enum)0x800009b2u)

/** `CaptureController`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_capture_controller;

/** Gives `object` itself when it is of `CaptureController`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_capture_controller(
    mumba_context *ctx, mumba_handle object, mumba_capture_controller *result) {
    return mumba_web_cast(ctx, object, 0x8000009du, 0, result);
}

/** `new CaptureController`. Deferred. */
static inline mumba_status mumba_capture_controller_new(mumba_context *ctx, mumba_capture_controller *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000009du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CaptureController.setFocusBehavior`. Deferred. */
static inline mumba_status mumba_capture_controller_set_focus_behavior(
    mumba_context *ctx, mumba_capture_controller self, mumba_capture_start_focus_behavior focus_behavior) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(focus_behavior);
    return mumba_invoke(ctx, self, 0x80001434u, argv, 1, NULL);
}

/** The event `zoomlevelchange` of `CaptureController`, a `Event`. */
static inline mumba_status mumba_capture_controller_on_zoomlevelchange(
    mumba_context *ctx, mumba_capture_controller self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001802u, NULL, listener, user, drop, subscription);
}

/** As `mumba_capture_controller_on_zoomlevelchange`, in the way that `options` says. */
static inline mumba_status mumba_capture_controller_on_zoomlevelchange_with_options(
    mumba_context *ctx, mumba_capture_controller self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001802u, options, listener, user, drop, subscription);
}

/** `MediaDevices.getDisplayMedia`. Gives promise<`MediaStream`>. Deferred. */
static inline mumba_status mumba_media_devices_get_display_media(
    mumba_context *ctx, mumba_media_devices self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000aeau, NULL, 0, result);
}

/** `MediaDevices.getDisplayMedia`. Gives promise<`MediaStream`>. Deferred. */
static inline mumba_status mumba_media_devices_get_display_media_with_options(
    mumba_context *ctx, mumba_media_devices self, mumba_display_media_stream_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000aeau, argv, 1, result);
}

/** `DisplayMediaStreamOptions`: an object with members. */
typedef mumba_handle mumba_display_media_stream_options;

/** Makes a `DisplayMediaStreamOptions` without members. Deferred. */
static inline mumba_status mumba_display_media_stream_options_create(
    mumba_context *ctx, mumba_display_media_stream_options *result) {
    return mumba_object_create(ctx, result);
}

/** `DisplayMediaStreamOptions.audio`. Without it: false. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_audio_with_bool(
    mumba_context *ctx, mumba_display_media_stream_options self, bool value) {
    return mumba_set(ctx, self, 0x8000052eu, mumba_of_bool(value));
}

/** `DisplayMediaStreamOptions.audio`. Without it: false. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_audio_with_media_track_constraints(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_media_track_constraints value) {
    return mumba_set(ctx, self, 0x8000052eu, mumba_of_handle(value));
}

/** `DisplayMediaStreamOptions.audio`. Gives a boolean or `MediaTrackConstraints`. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_audio(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000052eu, result);
}

/** `DisplayMediaStreamOptions.audioSelection`. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_audio_selection(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_audio_selection_preference_enum value) {
    return mumba_set(ctx, self, 0x80000536u, mumba_of_name(value));
}

/** `DisplayMediaStreamOptions.audioSelection`. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_audio_selection(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_audio_selection_preference_enum *result) {
    return mumba_web_get_name(ctx, self, 0x80000536u, result);
}

/** `DisplayMediaStreamOptions.controller`. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_controller(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_capture_controller value) {
    return mumba_set(ctx, self, 0x80000743u, mumba_of_handle(value));
}

/** `DisplayMediaStreamOptions.controller`. Gives `CaptureController` or none. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_controller(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_capture_controller *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000743u, result);
}

/** `DisplayMediaStreamOptions.monitorTypeSurfaces`. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_monitor_type_surfaces(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_monitor_type_surfaces_enum value) {
    return mumba_set(ctx, self, 0x80000ea0u, mumba_of_name(value));
}

/** `DisplayMediaStreamOptions.monitorTypeSurfaces`. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_monitor_type_surfaces(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_monitor_type_surfaces_enum *result) {
    return mumba_web_get_name(ctx, self, 0x80000ea0u, result);
}

/** `DisplayMediaStreamOptions.selfBrowserSurface`. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_self_browser_surface(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_self_capture_preference_enum value) {
    return mumba_set(ctx, self, 0x800013f9u, mumba_of_name(value));
}

/** `DisplayMediaStreamOptions.selfBrowserSurface`. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_self_browser_surface(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_self_capture_preference_enum *result) {
    return mumba_web_get_name(ctx, self, 0x800013f9u, result);
}

/** `DisplayMediaStreamOptions.surfaceSwitching`. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_surface_switching(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_surface_switching_preference_enum value) {
    return mumba_set(ctx, self, 0x8000159au, mumba_of_name(value));
}

/** `DisplayMediaStreamOptions.surfaceSwitching`. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_surface_switching(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_surface_switching_preference_enum *result) {
    return mumba_web_get_name(ctx, self, 0x8000159au, result);
}

/** `DisplayMediaStreamOptions.systemAudio`. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_system_audio(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_system_audio_preference_enum value) {
    return mumba_set(ctx, self, 0x800015b2u, mumba_of_name(value));
}

/** `DisplayMediaStreamOptions.systemAudio`. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_system_audio(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_system_audio_preference_enum *result) {
    return mumba_web_get_name(ctx, self, 0x800015b2u, result);
}

/** `DisplayMediaStreamOptions.video`. Without it: true. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_video_with_bool(
    mumba_context *ctx, mumba_display_media_stream_options self, bool value) {
    return mumba_set(ctx, self, 0x80001779u, mumba_of_bool(value));
}

/** `DisplayMediaStreamOptions.video`. Without it: true. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_video_with_media_track_constraints(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_media_track_constraints value) {
    return mumba_set(ctx, self, 0x80001779u, mumba_of_handle(value));
}

/** `DisplayMediaStreamOptions.video`. Gives a boolean or `MediaTrackConstraints`. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_video(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001779u, result);
}

/** `DisplayMediaStreamOptions.windowAudio`. Deferred. */
static inline mumba_status mumba_display_media_stream_options_set_window_audio(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_window_audio_preference_enum value) {
    return mumba_set(ctx, self, 0x800017d9u, mumba_of_name(value));
}

/** `DisplayMediaStreamOptions.windowAudio`. Reads. */
static inline mumba_status mumba_display_media_stream_options_get_window_audio(
    mumba_context *ctx, mumba_display_media_stream_options self, mumba_window_audio_preference_enum *result) {
    return mumba_web_get_name(ctx, self, 0x800017d9u, result);
}

/** `MediaTrackCapabilities.cursor`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_cursor(
    mumba_context *ctx, mumba_media_track_capabilities self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800007fdu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackCapabilities.cursor`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_cursor(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800007fdu, result);
}

/** `MediaTrackCapabilities.displaySurface`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_display_surface(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008e0u, mumba_of_string(value));
}

/** `MediaTrackCapabilities.displaySurface`. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_display_surface(
    mumba_context *ctx, mumba_media_track_capabilities self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008e0u, result);
}

/** `MediaTrackCapabilities.logicalSurface`. Deferred. */
static inline mumba_status mumba_media_track_capabilities_set_logical_surface(
    mumba_context *ctx, mumba_media_track_capabilities self, bool value) {
    return mumba_set(ctx, self, 0x80000d97u, mumba_of_bool(value));
}

/** `MediaTrackCapabilities.logicalSurface`. Reads. */
static inline mumba_status mumba_media_track_capabilities_get_logical_surface(
    mumba_context *ctx, mumba_media_track_capabilities self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d97u, result);
}

/** `MediaTrackConstraintSet.cursor`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_cursor_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800007fdu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.cursor`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_cursor_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x800007fdu, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.cursor`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_cursor_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007fdu, mumba_of_string(value));
}

/** `MediaTrackConstraintSet.cursor`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_cursor(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800007fdu, result);
}

/** `MediaTrackConstraintSet.displaySurface`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_display_surface_with_str_sequence(
    mumba_context *ctx, mumba_media_track_constraint_set self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800008e0u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaTrackConstraintSet.displaySurface`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_display_surface_with_constrain_dom_string_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_dom_string_parameters value) {
    return mumba_set(ctx, self, 0x800008e0u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.displaySurface`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_display_surface_with_str(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008e0u, mumba_of_string(value));
}

/**
 * `MediaTrackConstraintSet.displaySurface`. Gives a string or sequence<a string> or `ConstrainDOMStringParameters`.
 * Reads.
 */
static inline mumba_status mumba_media_track_constraint_set_get_display_surface(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800008e0u, result);
}

/** `MediaTrackConstraintSet.logicalSurface`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_logical_surface_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80000d97u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.logicalSurface`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_logical_surface_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80000d97u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.logicalSurface`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_logical_surface(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d97u, result);
}

/** `MediaTrackConstraintSet.restrictOwnAudio`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_restrict_own_audio_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80001313u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.restrictOwnAudio`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_restrict_own_audio_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80001313u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.restrictOwnAudio`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_restrict_own_audio(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001313u, result);
}

/** `MediaTrackConstraintSet.suppressLocalAudioPlayback`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_suppress_local_audio_playback_with_bool(
    mumba_context *ctx, mumba_media_track_constraint_set self, bool value) {
    return mumba_set(ctx, self, 0x80001598u, mumba_of_bool(value));
}

/** `MediaTrackConstraintSet.suppressLocalAudioPlayback`. Deferred. */
static inline mumba_status mumba_media_track_constraint_set_set_suppress_local_audio_playback_with_constrain_boolean_parameters(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_constrain_boolean_parameters value) {
    return mumba_set(ctx, self, 0x80001598u, mumba_of_handle(value));
}

/** `MediaTrackConstraintSet.suppressLocalAudioPlayback`. Gives a boolean or `ConstrainBooleanParameters`. Reads. */
static inline mumba_status mumba_media_track_constraint_set_get_suppress_local_audio_playback(
    mumba_context *ctx, mumba_media_track_constraint_set self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001598u, result);
}

/** `MediaTrackSettings.cursor`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_cursor(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007fdu, mumba_of_string(value));
}

/** `MediaTrackSettings.cursor`. Reads. */
static inline mumba_status mumba_media_track_settings_get_cursor(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007fdu, result);
}

/** `MediaTrackSettings.displaySurface`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_display_surface(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008e0u, mumba_of_string(value));
}

/** `MediaTrackSettings.displaySurface`. Reads. */
static inline mumba_status mumba_media_track_settings_get_display_surface(
    mumba_context *ctx, mumba_media_track_settings self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008e0u, result);
}

/** `MediaTrackSettings.logicalSurface`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_logical_surface(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80000d97u, mumba_of_bool(value));
}

/** `MediaTrackSettings.logicalSurface`. Reads. */
static inline mumba_status mumba_media_track_settings_get_logical_surface(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d97u, result);
}

/** `MediaTrackSettings.restrictOwnAudio`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_restrict_own_audio(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80001313u, mumba_of_bool(value));
}

/** `MediaTrackSettings.restrictOwnAudio`. Reads. */
static inline mumba_status mumba_media_track_settings_get_restrict_own_audio(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001313u, result);
}

/** `MediaTrackSettings.screenPixelRatio`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_screen_pixel_ratio(
    mumba_context *ctx, mumba_media_track_settings self, double value) {
    return mumba_set(ctx, self, 0x800013adu, mumba_of_number(value));
}

/** `MediaTrackSettings.screenPixelRatio`. Reads. */
static inline mumba_status mumba_media_track_settings_get_screen_pixel_ratio(
    mumba_context *ctx, mumba_media_track_settings self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013adu, result);
}

/** `MediaTrackSettings.suppressLocalAudioPlayback`. Deferred. */
static inline mumba_status mumba_media_track_settings_set_suppress_local_audio_playback(
    mumba_context *ctx, mumba_media_track_settings self, bool value) {
    return mumba_set(ctx, self, 0x80001598u, mumba_of_bool(value));
}

/** `MediaTrackSettings.suppressLocalAudioPlayback`. Reads. */
static inline mumba_status mumba_media_track_settings_get_suppress_local_audio_playback(
    mumba_context *ctx, mumba_media_track_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001598u, result);
}

/** `MediaTrackSupportedConstraints.cursor`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_cursor(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800007fdu, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.cursor`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_cursor(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800007fdu, result);
}

/** `MediaTrackSupportedConstraints.displaySurface`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_display_surface(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x800008e0u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.displaySurface`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_display_surface(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008e0u, result);
}

/** `MediaTrackSupportedConstraints.logicalSurface`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_logical_surface(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80000d97u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.logicalSurface`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_logical_surface(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d97u, result);
}

/** `MediaTrackSupportedConstraints.restrictOwnAudio`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_restrict_own_audio(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001313u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.restrictOwnAudio`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_restrict_own_audio(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001313u, result);
}

/** `MediaTrackSupportedConstraints.suppressLocalAudioPlayback`. Without it: true. Deferred. */
static inline mumba_status mumba_media_track_supported_constraints_set_suppress_local_audio_playback(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool value) {
    return mumba_set(ctx, self, 0x80001598u, mumba_of_bool(value));
}

/** `MediaTrackSupportedConstraints.suppressLocalAudioPlayback`. Reads. */
static inline mumba_status mumba_media_track_supported_constraints_get_suppress_local_audio_playback(
    mumba_context *ctx, mumba_media_track_supported_constraints self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001598u, result);
}

#endif /* MUMBA_WEB_SCREEN_CAPTURE_H */
