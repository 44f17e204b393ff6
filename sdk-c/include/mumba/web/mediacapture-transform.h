/**
 * @file mediacapture-transform.h
 * MediaStreamTrack Insertable Media Processing using Streams: <https://w3c.github.io/mediacapture-transform/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIACAPTURE_TRANSFORM_H
#define MUMBA_WEB_MEDIACAPTURE_TRANSFORM_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_media_stream_track;
typedef mumba_handle mumba_media_stream_track_processor;
typedef mumba_handle mumba_media_stream_track_processor_init;
typedef mumba_handle mumba_readable_stream;

/** `MediaStreamTrackProcessor`. */
typedef mumba_handle mumba_media_stream_track_processor;

/** Gives `object` itself when it is of `MediaStreamTrackProcessor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_stream_track_processor(
    mumba_context *ctx, mumba_handle object, mumba_media_stream_track_processor *result) {
    return mumba_web_cast(ctx, object, 0x80000214u, 0, result);
}

/** `new MediaStreamTrackProcessor`. Deferred. */
static inline mumba_status mumba_media_stream_track_processor_new(
    mumba_context *ctx, mumba_media_stream_track_processor_init init, mumba_media_stream_track_processor *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000214u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaStreamTrackProcessor.readable`. Deferred. */
static inline mumba_status mumba_media_stream_track_processor_get_readable(
    mumba_context *ctx, mumba_media_stream_track_processor self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `MediaStreamTrackProcessorInit`: an object with members. It needs `track`. */
typedef mumba_handle mumba_media_stream_track_processor_init;

/** Makes a `MediaStreamTrackProcessorInit` without members. Deferred. */
static inline mumba_status mumba_media_stream_track_processor_init_create(
    mumba_context *ctx, mumba_media_stream_track_processor_init *result) {
    return mumba_object_create(ctx, result);
}

/** `MediaStreamTrackProcessorInit.maxBufferSize`. Deferred. */
static inline mumba_status mumba_media_stream_track_processor_init_set_max_buffer_size(
    mumba_context *ctx, mumba_media_stream_track_processor_init self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000e14u, mumba_of_number((double)value));
}

/** `MediaStreamTrackProcessorInit.maxBufferSize`. Reads. */
static inline mumba_status mumba_media_stream_track_processor_init_get_max_buffer_size(
    mumba_context *ctx, mumba_media_stream_track_processor_init self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000e14u, result);
}

/** `MediaStreamTrackProcessorInit.track`. Deferred. */
static inline mumba_status mumba_media_stream_track_processor_init_set_track(
    mumba_context *ctx, mumba_media_stream_track_processor_init self, mumba_media_stream_track value) {
    return mumba_set(ctx, self, 0x80001650u, mumba_of_handle(value));
}

/** `MediaStreamTrackProcessorInit.track`. Deferred. */
static inline mumba_status mumba_media_stream_track_processor_init_get_track(
    mumba_context *ctx, mumba_media_stream_track_processor_init self, mumba_media_stream_track *result) {
    return mumba_get_handle(ctx, self, 0x80001650u, result);
}

#endif /* MUMBA_WEB_MEDIACAPTURE_TRANSFORM_H */
