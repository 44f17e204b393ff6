/**
 * @file mediasession.h
 * Media Session: <https://w3c.github.io/mediasession/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIASESSION_H
#define MUMBA_WEB_MEDIASESSION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_chapter_information;
typedef mumba_handle mumba_chapter_information_init;
typedef mumba_handle mumba_media_image;
typedef mumba_handle mumba_media_metadata;
typedef mumba_handle mumba_media_metadata_init;
typedef mumba_handle mumba_media_position_state;
typedef mumba_handle mumba_media_session;
typedef mumba_handle mumba_media_session_action_details;
typedef mumba_handle mumba_media_session_action_handler;
typedef mumba_handle mumba_navigator;
typedef mumba_name mumba_media_session_action;
typedef mumba_name mumba_media_session_enter_picture_in_picture_reason;
typedef mumba_name mumba_media_session_playback_state;

/** `MediaSessionAction`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_session_action;

/** "play" */
#define MUMBA_MEDIA_SESSION_ACTION_PLAY ((mumba_media_session_action)0x8000112fu)
/** "pause" */
#define MUMBA_MEDIA_SESSION_ACTION_PAUSE ((mumba_media_session_action)0x800010d7u)
/** "seekbackward" */
#define MUMBA_MEDIA_SESSION_ACTION_SEEKBACKWARD ((mumba_media_session_action)0x800013dfu)
/** "seekforward" */
#define MUMBA_MEDIA_SESSION_ACTION_SEEKFORWARD ((mumba_media_session_action)0x800013e1u)
/** "previoustrack" */
#define MUMBA_MEDIA_SESSION_ACTION_PREVIOUSTRACK ((mumba_media_session_action)0x800011a4u)
/** "nexttrack" */
#define MUMBA_MEDIA_SESSION_ACTION_NEXTTRACK ((mumba_media_session_action)0x80000eecu)
/** "skipad" */
#define MUMBA_MEDIA_SESSION_ACTION_SKIPAD ((mumba_media_session_action)0x800014c0u)
/** "stop" */
#define MUMBA_MEDIA_SESSION_ACTION_STOP ((mumba_media_session_action)0x80001554u)
/** "seekto" */
#define MUMBA_MEDIA_SESSION_ACTION_SEEKTO ((mumba_media_session_action)0x800013e3u)
/** "togglemicrophone" */
#define MUMBA_MEDIA_SESSION_ACTION_TOGGLEMICROPHONE ((mumba_media_session_action)0x80001632u)
/** "togglecamera" */
#define MUMBA_MEDIA_SESSION_ACTION_TOGGLECAMERA ((mumba_media_session_action)0x80001631u)
/** "togglescreenshare" */
#define MUMBA_MEDIA_SESSION_ACTION_TOGGLESCREENSHARE ((mumba_media_session_action)0x80001633u)
/** "hangup" */
#define MUMBA_MEDIA_SESSION_ACTION_HANGUP ((mumba_media_session_action)0x80000ba3u)
/** "previousslide" */
#define MUMBA_MEDIA_SESSION_ACTION_PREVIOUSSLIDE ((mumba_media_session_action)0x800011a3u)
/** "nextslide" */
#define MUMBA_MEDIA_SESSION_ACTION_NEXTSLIDE ((mumba_media_session_action)0x80000eebu)
/** "enterpictureinpicture" */
#define MUMBA_MEDIA_SESSION_ACTION_ENTERPICTUREINPICTURE ((mumba_media_session_action)0x8000098cu)
/** "voiceactivity" */
#define MUMBA_MEDIA_SESSION_ACTION_VOICEACTIVITY ((mumba_media_session_action)0x800017a1u)

/** `MediaSessionEnterPictureInPictureReason`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_session_enter_picture_in_picture_reason;

/** "other" */
#define MUMBA_MEDIA_SESSION_ENTER_PICTURE_IN_PICTURE_REASON_OTHER \
    ((mumba_media_session_enter_picture_in_picture_reason)0x8000107cu)
/** "useraction" */
#define MUMBA_MEDIA_SESSION_ENTER_PICTURE_IN_PICTURE_REASON_USERACTION \
    ((mumba_media_session_enter_picture_in_picture_reason)0x80001740u)
/** "contentoccluded" */
#define MUMBA_MEDIA_SESSION_ENTER_PICTURE_IN_PICTURE_REASON_CONTENTOCCLUDED \
    ((mumba_media_session_enter_picture_in_picture_reason)0x80000731u)

/** `MediaSessionPlaybackState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_media_session_playback_state;

/** "none" */
#define MUMBA_MEDIA_SESSION_PLAYBACK_STATE_NONE ((mumba_media_session_playback_state)0x80000f06u)
/** "paused" */
#define MUMBA_MEDIA_SESSION_PLAYBACK_STATE_PAUSED ((mumba_media_session_playback_state)0x800010ddu)
/** "playing" */
#define MUMBA_MEDIA_SESSION_PLAYBACK_STATE_PLAYING ((mumba_media_session_playback_state)0x80001138u)

/**
 * `MediaSessionActionHandler`: a function made with `mumba_callback_create`. It is called with details
 * (`MediaSessionActionDetails`) and returns nothing.
 */
typedef mumba_handle mumba_media_session_action_handler;

/** `ChapterInformation`. */
typedef mumba_handle mumba_chapter_information;

/** Gives `object` itself when it is of `ChapterInformation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_chapter_information(
    mumba_context *ctx, mumba_handle object, mumba_chapter_information *result) {
    return mumba_web_cast(ctx, object, 0x800000a1u, 0, result);
}

/** `ChapterInformation.title`. Reads. */
static inline mumba_status mumba_chapter_information_get_title(
    mumba_context *ctx, mumba_chapter_information self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000161du, result);
}

/** `ChapterInformation.startTime`. Reads. */
static inline mumba_status mumba_chapter_information_get_start_time(
    mumba_context *ctx, mumba_chapter_information self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000152bu, result);
}

/** `ChapterInformation.artwork`. Gives frozen array<`MediaImage`>. Deferred. */
static inline mumba_status mumba_chapter_information_get_artwork(
    mumba_context *ctx, mumba_chapter_information self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004f3u, result);
}

/** `MediaMetadata`. */
typedef mumba_handle mumba_media_metadata;

/** Gives `object` itself when it is of `MediaMetadata`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_metadata(
    mumba_context *ctx, mumba_handle object, mumba_media_metadata *result) {
    return mumba_web_cast(ctx, object, 0x80000207u, 0, result);
}

/** `new MediaMetadata`. Deferred. */
static inline mumba_status mumba_media_metadata_new(mumba_context *ctx, mumba_media_metadata *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000207u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new MediaMetadata`. Deferred. */
static inline mumba_status mumba_media_metadata_new_with_init(
    mumba_context *ctx, mumba_media_metadata_init init, mumba_media_metadata *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000207u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaMetadata.title`. Reads. */
static inline mumba_status mumba_media_metadata_get_title(
    mumba_context *ctx, mumba_media_metadata self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000161du, result);
}

/** `MediaMetadata.title`. Deferred. */
static inline mumba_status mumba_media_metadata_set_title(
    mumba_context *ctx, mumba_media_metadata self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000161du, mumba_of_string(value));
}

/** `MediaMetadata.artist`. Reads. */
static inline mumba_status mumba_media_metadata_get_artist(
    mumba_context *ctx, mumba_media_metadata self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004f2u, result);
}

/** `MediaMetadata.artist`. Deferred. */
static inline mumba_status mumba_media_metadata_set_artist(
    mumba_context *ctx, mumba_media_metadata self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004f2u, mumba_of_string(value));
}

/** `MediaMetadata.album`. Reads. */
static inline mumba_status mumba_media_metadata_get_album(
    mumba_context *ctx, mumba_media_metadata self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000045cu, result);
}

/** `MediaMetadata.album`. Deferred. */
static inline mumba_status mumba_media_metadata_set_album(
    mumba_context *ctx, mumba_media_metadata self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000045cu, mumba_of_string(value));
}

/** `MediaMetadata.artwork`. Gives frozen array<an object>. Deferred. */
static inline mumba_status mumba_media_metadata_get_artwork(
    mumba_context *ctx, mumba_media_metadata self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800004f3u, result);
}

/** `MediaMetadata.artwork`. Deferred. */
static inline mumba_status mumba_media_metadata_set_artwork(
    mumba_context *ctx, mumba_media_metadata self, const mumba_object *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004f3u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaMetadata.chapterInfo`. Gives frozen array<`ChapterInformation`>. Deferred. */
static inline mumba_status mumba_media_metadata_get_chapter_info(
    mumba_context *ctx, mumba_media_metadata self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000064eu, result);
}

/** `MediaSession`. */
typedef mumba_handle mumba_media_session;

/** Gives `object` itself when it is of `MediaSession`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_session(
    mumba_context *ctx, mumba_handle object, mumba_media_session *result) {
    return mumba_web_cast(ctx, object, 0x8000020bu, 0, result);
}

/** `MediaSession.metadata`. Gives `MediaMetadata` or none. Reads. */
static inline mumba_status mumba_media_session_get_metadata(
    mumba_context *ctx, mumba_media_session self, mumba_media_metadata *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000e61u, result);
}

/** `MediaSession.metadata`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_media_session_get_metadata_deferred(
    mumba_context *ctx, mumba_media_session self, mumba_media_metadata *result) {
    return mumba_get_handle(ctx, self, 0x80000e61u, result);
}

/** `MediaSession.metadata`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_session_set_metadata(
    mumba_context *ctx, mumba_media_session self, mumba_media_metadata value) {
    return mumba_set(ctx, self, 0x80000e61u, mumba_web_of_nullable(value));
}

/** `MediaSession.playbackState`. Reads. */
static inline mumba_status mumba_media_session_get_playback_state(
    mumba_context *ctx, mumba_media_session self, mumba_media_session_playback_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001134u, result);
}

/** `MediaSession.playbackState`. Deferred. */
static inline mumba_status mumba_media_session_set_playback_state(
    mumba_context *ctx, mumba_media_session self, mumba_media_session_playback_state value) {
    return mumba_set(ctx, self, 0x80001134u, mumba_of_name(value));
}

/** `MediaSession.setActionHandler`. `handler` may be none. Deferred. */
static inline mumba_status mumba_media_session_set_action_handler(
    mumba_context *ctx, mumba_media_session self, mumba_media_session_action action,
    mumba_media_session_action_handler handler) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(action);
    argv[1] = mumba_web_of_nullable(handler);
    return mumba_invoke(ctx, self, 0x8000141du, argv, 2, NULL);
}

/** `MediaSession.setPositionState`. Deferred. */
static inline mumba_status mumba_media_session_set_position_state(mumba_context *ctx, mumba_media_session self) {
    return mumba_invoke(ctx, self, 0x8000144fu, NULL, 0, NULL);
}

/** `MediaSession.setPositionState`. Deferred. */
static inline mumba_status mumba_media_session_set_position_state_with_state(
    mumba_context *ctx, mumba_media_session self, mumba_media_position_state state) {
    return mumba_call_plain(ctx, self, 0x8000144fu, 03u, state, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaSession.setMicrophoneActive`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_media_session_set_microphone_active(
    mumba_context *ctx, mumba_media_session self, bool active, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_bool(active);
    return mumba_invoke(ctx, self, 0x80001443u, argv, 1, result);
}

/** `MediaSession.setCameraActive`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_media_session_set_camera_active(
    mumba_context *ctx, mumba_media_session self, bool active, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_bool(active);
    return mumba_invoke(ctx, self, 0x80001425u, argv, 1, result);
}

/** `Navigator.mediaSession`. Deferred. */
static inline mumba_status mumba_navigator_get_media_session(
    mumba_context *ctx, mumba_navigator self, mumba_media_session *result) {
    return mumba_get_handle(ctx, self, 0x80000e52u, result);
}

/** `ChapterInformationInit`: an object with members. */
typedef mumba_handle mumba_chapter_information_init;

/** Makes a `ChapterInformationInit` without members. Deferred. */
static inline mumba_status mumba_chapter_information_init_create(
    mumba_context *ctx, mumba_chapter_information_init *result) {
    return mumba_object_create(ctx, result);
}

/** `ChapterInformationInit.artwork`. Without it: []. Deferred. */
static inline mumba_status mumba_chapter_information_init_set_artwork(
    mumba_context *ctx, mumba_chapter_information_init self, const mumba_media_image *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004f3u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `ChapterInformationInit.artwork`. Gives sequence<`MediaImage`> or none. Reads. */
static inline mumba_status mumba_chapter_information_init_get_artwork(
    mumba_context *ctx, mumba_chapter_information_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004f3u, result);
}

/** `ChapterInformationInit.startTime`. Without it: 0. Deferred. */
static inline mumba_status mumba_chapter_information_init_set_start_time(
    mumba_context *ctx, mumba_chapter_information_init self, double value) {
    return mumba_set(ctx, self, 0x8000152bu, mumba_of_number(value));
}

/** `ChapterInformationInit.startTime`. Reads. */
static inline mumba_status mumba_chapter_information_init_get_start_time(
    mumba_context *ctx, mumba_chapter_information_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000152bu, result);
}

/** `ChapterInformationInit.title`. Without it: "". Deferred. */
static inline mumba_status mumba_chapter_information_init_set_title(
    mumba_context *ctx, mumba_chapter_information_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000161du, mumba_of_string(value));
}

/** `ChapterInformationInit.title`. Reads. */
static inline mumba_status mumba_chapter_information_init_get_title(
    mumba_context *ctx, mumba_chapter_information_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000161du, result);
}

/** `MediaImage`: an object with members. It needs `src`. */
typedef mumba_handle mumba_media_image;

/** Makes a `MediaImage` without members. Deferred. */
static inline mumba_status mumba_media_image_create(mumba_context *ctx, mumba_media_image *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaImage.sizes`. Without it: "". Deferred. */
static inline mumba_status mumba_media_image_set_sizes(mumba_context *ctx, mumba_media_image self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014b9u, mumba_of_string(value));
}

/** `MediaImage.sizes`. Reads. */
static inline mumba_status mumba_media_image_get_sizes(
    mumba_context *ctx, mumba_media_image self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014b9u, result);
}

/** `MediaImage.src`. Deferred. */
static inline mumba_status mumba_media_image_set_src(mumba_context *ctx, mumba_media_image self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000150du, mumba_of_string(value));
}

/** `MediaImage.src`. Reads. */
static inline mumba_status mumba_media_image_get_src(mumba_context *ctx, mumba_media_image self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000150du, result);
}

/** `MediaImage.type`. Without it: "". Deferred. */
static inline mumba_status mumba_media_image_set_type(mumba_context *ctx, mumba_media_image self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `MediaImage.type`. Reads. */
static inline mumba_status mumba_media_image_get_type(
    mumba_context *ctx, mumba_media_image self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

/** `MediaMetadataInit`: an object with members. */
typedef mumba_handle mumba_media_metadata_init;

/** Makes a `MediaMetadataInit` without members. Deferred. */
static inline mumba_status mumba_media_metadata_init_create(mumba_context *ctx, mumba_media_metadata_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaMetadataInit.album`. Without it: "". Deferred. */
static inline mumba_status mumba_media_metadata_init_set_album(
    mumba_context *ctx, mumba_media_metadata_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000045cu, mumba_of_string(value));
}

/** `MediaMetadataInit.album`. Reads. */
static inline mumba_status mumba_media_metadata_init_get_album(
    mumba_context *ctx, mumba_media_metadata_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000045cu, result);
}

/** `MediaMetadataInit.artist`. Without it: "". Deferred. */
static inline mumba_status mumba_media_metadata_init_set_artist(
    mumba_context *ctx, mumba_media_metadata_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004f2u, mumba_of_string(value));
}

/** `MediaMetadataInit.artist`. Reads. */
static inline mumba_status mumba_media_metadata_init_get_artist(
    mumba_context *ctx, mumba_media_metadata_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004f2u, result);
}

/** `MediaMetadataInit.artwork`. Without it: []. Deferred. */
static inline mumba_status mumba_media_metadata_init_set_artwork(
    mumba_context *ctx, mumba_media_metadata_init self, const mumba_media_image *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800004f3u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaMetadataInit.artwork`. Gives sequence<`MediaImage`> or none. Reads. */
static inline mumba_status mumba_media_metadata_init_get_artwork(
    mumba_context *ctx, mumba_media_metadata_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800004f3u, result);
}

/** `MediaMetadataInit.chapterInfo`. Without it: []. Deferred. */
static inline mumba_status mumba_media_metadata_init_set_chapter_info(
    mumba_context *ctx, mumba_media_metadata_init self, const mumba_chapter_information_init *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000064eu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `MediaMetadataInit.chapterInfo`. Gives sequence<`ChapterInformationInit`> or none. Reads. */
static inline mumba_status mumba_media_metadata_init_get_chapter_info(
    mumba_context *ctx, mumba_media_metadata_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000064eu, result);
}

/** `MediaMetadataInit.title`. Without it: "". Deferred. */
static inline mumba_status mumba_media_metadata_init_set_title(
    mumba_context *ctx, mumba_media_metadata_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000161du, mumba_of_string(value));
}

/** `MediaMetadataInit.title`. Reads. */
static inline mumba_status mumba_media_metadata_init_get_title(
    mumba_context *ctx, mumba_media_metadata_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000161du, result);
}

/** `MediaPositionState`: an object with members. */
typedef mumba_handle mumba_media_position_state;

/** Makes a `MediaPositionState` without members. Deferred. */
static inline mumba_status mumba_media_position_state_create(mumba_context *ctx, mumba_media_position_state *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaPositionState.duration`. Deferred. */
static inline mumba_status mumba_media_position_state_set_duration(
    mumba_context *ctx, mumba_media_position_state self, double value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number(value));
}

/** `MediaPositionState.duration`. Reads. */
static inline mumba_status mumba_media_position_state_get_duration(
    mumba_context *ctx, mumba_media_position_state self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `MediaPositionState.playbackRate`. Deferred. */
static inline mumba_status mumba_media_position_state_set_playback_rate(
    mumba_context *ctx, mumba_media_position_state self, double value) {
    return mumba_set(ctx, self, 0x80001133u, mumba_of_number(value));
}

/** `MediaPositionState.playbackRate`. Reads. */
static inline mumba_status mumba_media_position_state_get_playback_rate(
    mumba_context *ctx, mumba_media_position_state self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001133u, result);
}

/** `MediaPositionState.position`. Deferred. */
static inline mumba_status mumba_media_position_state_set_position(
    mumba_context *ctx, mumba_media_position_state self, double value) {
    return mumba_set(ctx, self, 0x80001161u, mumba_of_number(value));
}

/** `MediaPositionState.position`. Reads. */
static inline mumba_status mumba_media_position_state_get_position(
    mumba_context *ctx, mumba_media_position_state self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001161u, result);
}

/** `MediaSessionActionDetails`: an object with members. It needs `action`. */
typedef mumba_handle mumba_media_session_action_details;

/** Makes a `MediaSessionActionDetails` without members. Deferred. */
static inline mumba_status mumba_media_session_action_details_create(
    mumba_context *ctx, mumba_media_session_action_details *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaSessionActionDetails.action`. Deferred. */
static inline mumba_status mumba_media_session_action_details_set_action(
    mumba_context *ctx, mumba_media_session_action_details self, mumba_media_session_action value) {
    return mumba_set(ctx, self, 0x8000041au, mumba_of_name(value));
}

/** `MediaSessionActionDetails.action`. Reads. */
static inline mumba_status mumba_media_session_action_details_get_action(
    mumba_context *ctx, mumba_media_session_action_details self, mumba_media_session_action *result) {
    return mumba_web_get_name(ctx, self, 0x8000041au, result);
}

/** `MediaSessionActionDetails.enterPictureInPictureReason`. Deferred. */
static inline mumba_status mumba_media_session_action_details_set_enter_picture_in_picture_reason(
    mumba_context *ctx, mumba_media_session_action_details self,
    mumba_media_session_enter_picture_in_picture_reason value) {
    return mumba_set(ctx, self, 0x8000098bu, mumba_of_name(value));
}

/** `MediaSessionActionDetails.enterPictureInPictureReason`. Reads. */
static inline mumba_status mumba_media_session_action_details_get_enter_picture_in_picture_reason(
    mumba_context *ctx, mumba_media_session_action_details self,
    mumba_media_session_enter_picture_in_picture_reason *result) {
    return mumba_web_get_name(ctx, self, 0x8000098bu, result);
}

/** `MediaSessionActionDetails.fastSeek`. Deferred. */
static inline mumba_status mumba_media_session_action_details_set_fast_seek(
    mumba_context *ctx, mumba_media_session_action_details self, bool value) {
    return mumba_set(ctx, self, 0x800009f0u, mumba_of_bool(value));
}

/** `MediaSessionActionDetails.fastSeek`. Reads. */
static inline mumba_status mumba_media_session_action_details_get_fast_seek(
    mumba_context *ctx, mumba_media_session_action_details self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009f0u, result);
}

/** `MediaSessionActionDetails.isActivating`. Deferred. */
static inline mumba_status mumba_media_session_action_details_set_is_activating(
    mumba_context *ctx, mumba_media_session_action_details self, bool value) {
    return mumba_set(ctx, self, 0x80000cb8u, mumba_of_bool(value));
}

/** `MediaSessionActionDetails.isActivating`. Reads. */
static inline mumba_status mumba_media_session_action_details_get_is_activating(
    mumba_context *ctx, mumba_media_session_action_details self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cb8u, result);
}

/** `MediaSessionActionDetails.seekOffset`. Deferred. */
static inline mumba_status mumba_media_session_action_details_set_seek_offset(
    mumba_context *ctx, mumba_media_session_action_details self, double value) {
    return mumba_set(ctx, self, 0x800013dcu, mumba_of_number(value));
}

/** `MediaSessionActionDetails.seekOffset`. Reads. */
static inline mumba_status mumba_media_session_action_details_get_seek_offset(
    mumba_context *ctx, mumba_media_session_action_details self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013dcu, result);
}

/** `MediaSessionActionDetails.seekTime`. Deferred. */
static inline mumba_status mumba_media_session_action_details_set_seek_time(
    mumba_context *ctx, mumba_media_session_action_details self, double value) {
    return mumba_set(ctx, self, 0x800013ddu, mumba_of_number(value));
}

/** `MediaSessionActionDetails.seekTime`. Reads. */
static inline mumba_status mumba_media_session_action_details_get_seek_time(
    mumba_context *ctx, mumba_media_session_action_details self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800013ddu, result);
}

#endif /* MUMBA_WEB_MEDIASESSION_H */
