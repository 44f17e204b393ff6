/**
 * @file media-playback-quality.h
 * Media Playback Quality: <https://w3c.github.io/media-playback-quality/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIA_PLAYBACK_QUALITY_H
#define MUMBA_WEB_MEDIA_PLAYBACK_QUALITY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_html_video_element;
typedef mumba_handle mumba_video_playback_quality;

/** `HTMLVideoElement.getVideoPlaybackQuality`. Deferred. */
static inline mumba_status mumba_html_video_element_get_video_playback_quality(
    mumba_context *ctx, mumba_html_video_element self, mumba_video_playback_quality *result) {
    return mumba_invoke(ctx, self, 0x80000b79u, NULL, 0, result);
}

/** `VideoPlaybackQuality`. */
typedef mumba_handle mumba_video_playback_quality;

/** Gives `object` itself when it is of `VideoPlaybackQuality`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_video_playback_quality(
    mumba_context *ctx, mumba_handle object, mumba_video_playback_quality *result) {
    return mumba_web_cast(ctx, object, 0x80000391u, 0, result);
}

/** `VideoPlaybackQuality.creationTime`. Reads. */
static inline mumba_status mumba_video_playback_quality_get_creation_time(
    mumba_context *ctx, mumba_video_playback_quality self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800007cfu, result);
}

/** `VideoPlaybackQuality.droppedVideoFrames`. Reads. */
static inline mumba_status mumba_video_playback_quality_get_dropped_video_frames(
    mumba_context *ctx, mumba_video_playback_quality self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000929u, result);
}

/** `VideoPlaybackQuality.totalVideoFrames`. Reads. */
static inline mumba_status mumba_video_playback_quality_get_total_video_frames(
    mumba_context *ctx, mumba_video_playback_quality self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001646u, result);
}

/** `VideoPlaybackQuality.corruptedVideoFrames`. Reads. */
static inline mumba_status mumba_video_playback_quality_get_corrupted_video_frames(
    mumba_context *ctx, mumba_video_playback_quality self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000075eu, result);
}

#endif /* MUMBA_WEB_MEDIA_PLAYBACK_QUALITY_H */
