/**
 * @file audio-output.h
 * Audio Output Devices API: <https://w3c.github.io/mediacapture-output/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_AUDIO_OUTPUT_H
#define MUMBA_WEB_AUDIO_OUTPUT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_html_media_element;

/** `HTMLMediaElement.sinkId`. Reads. */
static inline mumba_status mumba_html_media_element_get_sink_id(
    mumba_context *ctx, mumba_html_media_element self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014abu, result);
}

/** `HTMLMediaElement.setSinkId`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_html_media_element_set_sink_id(
    mumba_context *ctx, mumba_html_media_element self, mumba_string sink_id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(sink_id);
    return mumba_invoke(ctx, self, 0x8000145fu, argv, 1, result);
}

#endif /* MUMBA_WEB_AUDIO_OUTPUT_H */
