/**
 * @file remote-playback.h
 * Remote Playback API: <https://w3c.github.io/remote-playback/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_REMOTE_PLAYBACK_H
#define MUMBA_WEB_REMOTE_PLAYBACK_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_media_element;
typedef mumba_handle mumba_remote_playback;
typedef mumba_handle mumba_remote_playback_availability_callback;
typedef mumba_name mumba_remote_playback_state;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `RemotePlaybackState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_remote_playback_state;

/** "connecting" */
#define MUMBA_REMOTE_PLAYBACK_STATE_CONNECTING ((mumba_remote_playback_state)0x80000712u)
/** "connected" */
#define MUMBA_REMOTE_PLAYBACK_STATE_CONNECTED ((mumba_remote_playback_state)0x80000711u)
/** "disconnected" */
#define MUMBA_REMOTE_PLAYBACK_STATE_DISCONNECTED ((mumba_remote_playback_state)0x800008d2u)

/**
 * `RemotePlaybackAvailabilityCallback`: a function made with `mumba_callback_create`. It is called with available (a
 * boolean) and returns nothing.
 */
typedef mumba_handle mumba_remote_playback_availability_callback;

/** `HTMLMediaElement.remote`. Deferred. */
static inline mumba_status mumba_html_media_element_get_remote(
    mumba_context *ctx, mumba_html_media_element self, mumba_remote_playback *result) {
    return mumba_get_handle(ctx, self, 0x8000127eu, result);
}

/** `HTMLMediaElement.disableRemotePlayback`. Reads. */
static inline mumba_status mumba_html_media_element_get_disable_remote_playback(
    mumba_context *ctx, mumba_html_media_element self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008c7u, result);
}

/** `HTMLMediaElement.disableRemotePlayback`. Deferred. */
static inline mumba_status mumba_html_media_element_set_disable_remote_playback(
    mumba_context *ctx, mumba_html_media_element self, bool value) {
    return mumba_set(ctx, self, 0x800008c7u, mumba_of_bool(value));
}

/** `RemotePlayback`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_remote_playback;

/** Gives `object` itself when it is of `RemotePlayback`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_remote_playback(
    mumba_context *ctx, mumba_handle object, mumba_remote_playback *result) {
    return mumba_web_cast(ctx, object, 0x800002b5u, 0, result);
}

/** `RemotePlayback.watchAvailability`. Gives promise<a number>. Deferred. */
static inline mumba_status mumba_remote_playback_watch_availability(
    mumba_context *ctx, mumba_remote_playback self, mumba_remote_playback_availability_callback callback,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    return mumba_invoke(ctx, self, 0x800017b5u, argv, 1, result);
}

/** `RemotePlayback.cancelWatchAvailability`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_remote_playback_cancel_watch_availability(
    mumba_context *ctx, mumba_remote_playback self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x8000061fu, NULL, 0, result);
}

/** `RemotePlayback.cancelWatchAvailability`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_remote_playback_cancel_watch_availability_with_id(
    mumba_context *ctx, mumba_remote_playback self, int32_t id, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)id);
    return mumba_invoke(ctx, self, 0x8000061fu, argv, 1, result);
}

/** `RemotePlayback.state`. Reads. */
static inline mumba_status mumba_remote_playback_get_state(
    mumba_context *ctx, mumba_remote_playback self, mumba_remote_playback_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `RemotePlayback.onconnecting`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_remote_playback_get_onconnecting(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6du, result);
}

/** `RemotePlayback.onconnecting`. `value` may be none. Deferred. */
static inline mumba_status mumba_remote_playback_set_onconnecting(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6du, mumba_web_of_nullable(value));
}

/** `RemotePlayback.onconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_remote_playback_get_onconnect(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f6cu, result);
}

/** `RemotePlayback.onconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_remote_playback_set_onconnect(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f6cu, mumba_web_of_nullable(value));
}

/** `RemotePlayback.ondisconnect`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_remote_playback_get_ondisconnect(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f83u, result);
}

/** `RemotePlayback.ondisconnect`. `value` may be none. Deferred. */
static inline mumba_status mumba_remote_playback_set_ondisconnect(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f83u, mumba_web_of_nullable(value));
}

/** `RemotePlayback.prompt`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_remote_playback_prompt(
    mumba_context *ctx, mumba_remote_playback self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800011cau, NULL, 0, result);
}

/** The event `connect` of `RemotePlayback`, a `Event`. */
static inline mumba_status mumba_remote_playback_on_connect(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_remote_playback_on_connect`, in the way that `options` says. */
static inline mumba_status mumba_remote_playback_on_connect_with_options(
    mumba_context *ctx, mumba_remote_playback self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000070eu, options, listener, user, drop, subscription);
}

/** The event `connecting` of `RemotePlayback`, a `Event`. */
static inline mumba_status mumba_remote_playback_on_connecting(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000712u, NULL, listener, user, drop, subscription);
}

/** As `mumba_remote_playback_on_connecting`, in the way that `options` says. */
static inline mumba_status mumba_remote_playback_on_connecting_with_options(
    mumba_context *ctx, mumba_remote_playback self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000712u, options, listener, user, drop, subscription);
}

/** The event `disconnect` of `RemotePlayback`, a `Event`. */
static inline mumba_status mumba_remote_playback_on_disconnect(
    mumba_context *ctx, mumba_remote_playback self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_remote_playback_on_disconnect`, in the way that `options` says. */
static inline mumba_status mumba_remote_playback_on_disconnect_with_options(
    mumba_context *ctx, mumba_remote_playback self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008d0u, options, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_REMOTE_PLAYBACK_H */
