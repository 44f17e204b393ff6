/**
 * @file webvtt.h
 * WebVTT: The Web Video Text Tracks Format: <https://w3c.github.io/webvtt/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBVTT_H
#define MUMBA_WEB_WEBVTT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document_fragment;
typedef mumba_handle mumba_vtt_cue;
typedef mumba_name mumba_align_setting;
typedef mumba_name mumba_auto_keyword;
typedef mumba_name mumba_direction_setting;

/** `AlignSetting`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_align_setting;

/** "start" */
#define MUMBA_ALIGN_SETTING_START ((mumba_align_setting)0x80001524u)
/** "center" */
#define MUMBA_ALIGN_SETTING_CENTER ((mumba_align_setting)0x80000638u)
/** "end" */
#define MUMBA_ALIGN_SETTING_END ((mumba_align_setting)0x80000972u)
/** "left" */
#define MUMBA_ALIGN_SETTING_LEFT ((mumba_align_setting)0x80000d50u)
/** "right" */
#define MUMBA_ALIGN_SETTING_RIGHT ((mumba_align_setting)0x8000134bu)

/** `AutoKeyword`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_auto_keyword;

/** "auto" */
#define MUMBA_AUTO_KEYWORD_AUTO ((mumba_auto_keyword)0x80000542u)

/** `DirectionSetting`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_direction_setting;

/** "" */
#define MUMBA_DIRECTION_SETTING_EMPTY ((mumba_direction_setting)0x80000011u)
/** "rl" */
#define MUMBA_DIRECTION_SETTING_RL ((mumba_direction_setting)0x80001355u)
/** "lr" */
#define MUMBA_DIRECTION_SETTING_LR ((mumba_direction_setting)0x80000db3u)

/** `VTTCue`. It is a `mumba_text_track_cue` too. */
typedef mumba_handle mumba_vtt_cue;

/** Gives `object` itself when it is of `VTTCue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_vtt_cue(mumba_context *ctx, mumba_handle object, mumba_vtt_cue *result) {
    return mumba_web_cast(ctx, object, 0x8000038bu, 0, result);
}

/** `new VTTCue`. Deferred. */
static inline mumba_status mumba_vtt_cue_new(
    mumba_context *ctx, double start_time, double end_time, mumba_string text, mumba_vtt_cue *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(start_time);
    argv[1] = mumba_of_number(end_time);
    argv[2] = mumba_of_string(text);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000038bu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `VTTCue.vertical`. Reads. */
static inline mumba_status mumba_vtt_cue_get_vertical(
    mumba_context *ctx, mumba_vtt_cue self, mumba_direction_setting *result) {
    return mumba_web_get_name(ctx, self, 0x80001772u, result);
}

/** `VTTCue.vertical`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_vertical(
    mumba_context *ctx, mumba_vtt_cue self, mumba_direction_setting value) {
    return mumba_set(ctx, self, 0x80001772u, mumba_of_name(value));
}

/** `VTTCue.snapToLines`. Reads. */
static inline mumba_status mumba_vtt_cue_get_snap_to_lines(mumba_context *ctx, mumba_vtt_cue self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800014d3u, result);
}

/** `VTTCue.snapToLines`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_snap_to_lines(mumba_context *ctx, mumba_vtt_cue self, bool value) {
    return mumba_set(ctx, self, 0x800014d3u, mumba_of_bool(value));
}

/** `VTTCue.line`. Gives a number or `AutoKeyword`. Reads. */
static inline mumba_status mumba_vtt_cue_get_line(mumba_context *ctx, mumba_vtt_cue self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d61u, result);
}

/** `VTTCue.line`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_line_with_f64(mumba_context *ctx, mumba_vtt_cue self, double value) {
    return mumba_set(ctx, self, 0x80000d61u, mumba_of_number(value));
}

/** `VTTCue.line`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_line_with_auto_keyword(
    mumba_context *ctx, mumba_vtt_cue self, mumba_auto_keyword value) {
    return mumba_set(ctx, self, 0x80000d61u, mumba_of_name(value));
}

/** `VTTCue.position`. Gives a number or `AutoKeyword`. Reads. */
static inline mumba_status mumba_vtt_cue_get_position(mumba_context *ctx, mumba_vtt_cue self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001161u, result);
}

/** `VTTCue.position`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_position_with_f64(mumba_context *ctx, mumba_vtt_cue self, double value) {
    return mumba_set(ctx, self, 0x80001161u, mumba_of_number(value));
}

/** `VTTCue.position`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_position_with_auto_keyword(
    mumba_context *ctx, mumba_vtt_cue self, mumba_auto_keyword value) {
    return mumba_set(ctx, self, 0x80001161u, mumba_of_name(value));
}

/** `VTTCue.size`. Reads. */
static inline mumba_status mumba_vtt_cue_get_size(mumba_context *ctx, mumba_vtt_cue self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800014b8u, result);
}

/** `VTTCue.size`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_size(mumba_context *ctx, mumba_vtt_cue self, double value) {
    return mumba_set(ctx, self, 0x800014b8u, mumba_of_number(value));
}

/** `VTTCue.align`. Reads. */
static inline mumba_status mumba_vtt_cue_get_align(
    mumba_context *ctx, mumba_vtt_cue self, mumba_align_setting *result) {
    return mumba_web_get_name(ctx, self, 0x80000460u, result);
}

/** `VTTCue.align`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_align(mumba_context *ctx, mumba_vtt_cue self, mumba_align_setting value) {
    return mumba_set(ctx, self, 0x80000460u, mumba_of_name(value));
}

/** `VTTCue.text`. Reads. */
static inline mumba_status mumba_vtt_cue_get_text(mumba_context *ctx, mumba_vtt_cue self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015e5u, result);
}

/** `VTTCue.text`. Deferred. */
static inline mumba_status mumba_vtt_cue_set_text(mumba_context *ctx, mumba_vtt_cue self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015e5u, mumba_of_string(value));
}

/** `VTTCue.getCueAsHTML`. Deferred. */
static inline mumba_status mumba_vtt_cue_get_cue_as_html(
    mumba_context *ctx, mumba_vtt_cue self, mumba_document_fragment *result) {
    return mumba_invoke(ctx, self, 0x80000adfu, NULL, 0, result);
}

#endif /* MUMBA_WEB_WEBVTT_H */
