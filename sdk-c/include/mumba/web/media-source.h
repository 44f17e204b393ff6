/**
 * @file media-source.h
 * Media Source Extensions™: <https://w3c.github.io/media-source/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MEDIA_SOURCE_H
#define MUMBA_WEB_MEDIA_SOURCE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_media_source;
typedef mumba_handle mumba_media_source_handle;
typedef mumba_handle mumba_source_buffer;
typedef mumba_handle mumba_source_buffer_list;
typedef mumba_handle mumba_time_ranges;
typedef mumba_name mumba_append_mode;
typedef mumba_name mumba_end_of_stream_error;
typedef mumba_name mumba_ready_state;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `AppendMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_append_mode;

/** "segments" */
#define MUMBA_APPEND_MODE_SEGMENTS ((mumba_append_mode)0x800013e4u)
/** "sequence" */
#define MUMBA_APPEND_MODE_SEQUENCE ((mumba_append_mode)0x8000140cu)

/** `EndOfStreamError`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_end_of_stream_error;

/** "network" */
#define MUMBA_END_OF_STREAM_ERROR_NETWORK ((mumba_end_of_stream_error)0x80000edcu)
/** "decode" */
#define MUMBA_END_OF_STREAM_ERROR_DECODE ((mumba_end_of_stream_error)0x80000820u)

/** `ReadyState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_ready_state;

/** "closed" */
#define MUMBA_READY_STATE_CLOSED ((mumba_ready_state)0x800006afu)
/** "open" */
#define MUMBA_READY_STATE_OPEN ((mumba_ready_state)0x80001055u)
/** "ended" */
#define MUMBA_READY_STATE_ENDED ((mumba_ready_state)0x8000097fu)

/** `MediaSource`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_media_source;

/** Gives `object` itself when it is of `MediaSource`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_source(mumba_context *ctx, mumba_handle object, mumba_media_source *result) {
    return mumba_web_cast(ctx, object, 0x8000020cu, 0, result);
}

/** `new MediaSource`. Deferred. */
static inline mumba_status mumba_media_source_new(mumba_context *ctx, mumba_media_source *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaSource.handle`. Deferred. Not in windows: DedicatedWorker. */
static inline mumba_status mumba_media_source_get_handle(
    mumba_context *ctx, mumba_media_source self, mumba_media_source_handle *result) {
    return mumba_get_handle(ctx, self, 0x80000b9du, result);
}

/** `MediaSource.sourceBuffers`. Deferred. */
static inline mumba_status mumba_media_source_get_source_buffers(
    mumba_context *ctx, mumba_media_source self, mumba_source_buffer_list *result) {
    return mumba_get_handle(ctx, self, 0x800014e6u, result);
}

/** `MediaSource.activeSourceBuffers`. Deferred. */
static inline mumba_status mumba_media_source_get_active_source_buffers(
    mumba_context *ctx, mumba_media_source self, mumba_source_buffer_list *result) {
    return mumba_get_handle(ctx, self, 0x8000042au, result);
}

/** `MediaSource.readyState`. Reads. */
static inline mumba_status mumba_media_source_get_ready_state(
    mumba_context *ctx, mumba_media_source self, mumba_ready_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001239u, result);
}

/** `MediaSource.duration`. Reads. */
static inline mumba_status mumba_media_source_get_duration(
    mumba_context *ctx, mumba_media_source self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000933u, result);
}

/** `MediaSource.duration`. Deferred. */
static inline mumba_status mumba_media_source_set_duration(mumba_context *ctx, mumba_media_source self, double value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number(value));
}

/** `MediaSource.onsourceopen`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_source_get_onsourceopen(
    mumba_context *ctx, mumba_media_source self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001021u, result);
}

/** `MediaSource.onsourceopen`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_source_set_onsourceopen(
    mumba_context *ctx, mumba_media_source self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001021u, mumba_web_of_nullable(value));
}

/** `MediaSource.onsourceended`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_source_get_onsourceended(
    mumba_context *ctx, mumba_media_source self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001020u, result);
}

/** `MediaSource.onsourceended`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_source_set_onsourceended(
    mumba_context *ctx, mumba_media_source self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001020u, mumba_web_of_nullable(value));
}

/** `MediaSource.onsourceclose`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_media_source_get_onsourceclose(
    mumba_context *ctx, mumba_media_source self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000101fu, result);
}

/** `MediaSource.onsourceclose`. `value` may be none. Deferred. */
static inline mumba_status mumba_media_source_set_onsourceclose(
    mumba_context *ctx, mumba_media_source self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000101fu, mumba_web_of_nullable(value));
}

/** `MediaSource.canConstructInDedicatedWorker`. Reads. */
static inline mumba_status mumba_media_source_get_can_construct_in_dedicated_worker(mumba_context *ctx, bool *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020cu, &target);
    if (status == MUMBA_OK) status = mumba_web_get_bool(ctx, target, 0x8000060fu, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `MediaSource.addSourceBuffer`. Deferred. */
static inline mumba_status mumba_media_source_add_source_buffer(
    mumba_context *ctx, mumba_media_source self, mumba_string type, mumba_source_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000442u, argv, 1, result);
}

/** `MediaSource.removeSourceBuffer`. Deferred. */
static inline mumba_status mumba_media_source_remove_source_buffer(
    mumba_context *ctx, mumba_media_source self, mumba_source_buffer source_buffer) {
    return mumba_call_plain(ctx, self, 0x80001298u, 03u, source_buffer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `MediaSource.endOfStream`. Deferred. */
static inline mumba_status mumba_media_source_end_of_stream(mumba_context *ctx, mumba_media_source self) {
    return mumba_invoke(ctx, self, 0x80000979u, NULL, 0, NULL);
}

/** `MediaSource.endOfStream`. Deferred. */
static inline mumba_status mumba_media_source_end_of_stream_with_error(
    mumba_context *ctx, mumba_media_source self, mumba_end_of_stream_error error) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(error);
    return mumba_invoke(ctx, self, 0x80000979u, argv, 1, NULL);
}

/** `MediaSource.setLiveSeekableRange`. Deferred. */
static inline mumba_status mumba_media_source_set_live_seekable_range(
    mumba_context *ctx, mumba_media_source self, double start, double end) {
    return mumba_call_plain(ctx, self, 0x8000143eu, 011u, MUMBA_NONE, MUMBA_NONE, start, end, 0, 0, 0, 0, 0, 0);
}

/** `MediaSource.clearLiveSeekableRange`. Deferred. */
static inline mumba_status mumba_media_source_clear_live_seekable_range(mumba_context *ctx, mumba_media_source self) {
    return mumba_invoke(ctx, self, 0x80000685u, NULL, 0, NULL);
}

/** `MediaSource.isTypeSupported`. Reads. */
static inline mumba_status mumba_media_source_is_type_supported(mumba_context *ctx, mumba_string type, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000020cu, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80000cefu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** The event `sourceclose` of `MediaSource`, a `Event`. */
static inline mumba_status mumba_media_source_on_sourceclose(
    mumba_context *ctx, mumba_media_source self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014eeu, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_source_on_sourceclose`, in the way that `options` says. */
static inline mumba_status mumba_media_source_on_sourceclose_with_options(
    mumba_context *ctx, mumba_media_source self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014eeu, options, listener, user, drop, subscription);
}

/** The event `sourceended` of `MediaSource`, a `Event`. */
static inline mumba_status mumba_media_source_on_sourceended(
    mumba_context *ctx, mumba_media_source self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014efu, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_source_on_sourceended`, in the way that `options` says. */
static inline mumba_status mumba_media_source_on_sourceended_with_options(
    mumba_context *ctx, mumba_media_source self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014efu, options, listener, user, drop, subscription);
}

/** The event `sourceopen` of `MediaSource`, a `Event`. */
static inline mumba_status mumba_media_source_on_sourceopen(
    mumba_context *ctx, mumba_media_source self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014f0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_media_source_on_sourceopen`, in the way that `options` says. */
static inline mumba_status mumba_media_source_on_sourceopen_with_options(
    mumba_context *ctx, mumba_media_source self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800014f0u, options, listener, user, drop, subscription);
}

/** `MediaSourceHandle`. */
typedef mumba_handle mumba_media_source_handle;

/** Gives `object` itself when it is of `MediaSourceHandle`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_media_source_handle(
    mumba_context *ctx, mumba_handle object, mumba_media_source_handle *result) {
    return mumba_web_cast(ctx, object, 0x8000020du, 0, result);
}

/** `SourceBuffer`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_source_buffer;

/** Gives `object` itself when it is of `SourceBuffer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_source_buffer(
    mumba_context *ctx, mumba_handle object, mumba_source_buffer *result) {
    return mumba_web_cast(ctx, object, 0x80000333u, 0, result);
}

/** `SourceBuffer.mode`. Reads. */
static inline mumba_status mumba_source_buffer_get_mode(
    mumba_context *ctx, mumba_source_buffer self, mumba_append_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `SourceBuffer.mode`. Deferred. */
static inline mumba_status mumba_source_buffer_set_mode(
    mumba_context *ctx, mumba_source_buffer self, mumba_append_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `SourceBuffer.updating`. Reads. */
static inline mumba_status mumba_source_buffer_get_updating(
    mumba_context *ctx, mumba_source_buffer self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000170eu, result);
}

/** `SourceBuffer.buffered`. Deferred. */
static inline mumba_status mumba_source_buffer_get_buffered(
    mumba_context *ctx, mumba_source_buffer self, mumba_time_ranges *result) {
    return mumba_get_handle(ctx, self, 0x800005f7u, result);
}

/** `SourceBuffer.timestampOffset`. Reads. */
static inline mumba_status mumba_source_buffer_get_timestamp_offset(
    mumba_context *ctx, mumba_source_buffer self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001619u, result);
}

/** `SourceBuffer.timestampOffset`. Deferred. */
static inline mumba_status mumba_source_buffer_set_timestamp_offset(
    mumba_context *ctx, mumba_source_buffer self, double value) {
    return mumba_set(ctx, self, 0x80001619u, mumba_of_number(value));
}

/** `SourceBuffer.appendWindowStart`. Reads. */
static inline mumba_status mumba_source_buffer_get_append_window_start(
    mumba_context *ctx, mumba_source_buffer self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800004aau, result);
}

/** `SourceBuffer.appendWindowStart`. Deferred. */
static inline mumba_status mumba_source_buffer_set_append_window_start(
    mumba_context *ctx, mumba_source_buffer self, double value) {
    return mumba_set(ctx, self, 0x800004aau, mumba_of_number(value));
}

/** `SourceBuffer.appendWindowEnd`. Reads. */
static inline mumba_status mumba_source_buffer_get_append_window_end(
    mumba_context *ctx, mumba_source_buffer self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800004a9u, result);
}

/** `SourceBuffer.appendWindowEnd`. Deferred. */
static inline mumba_status mumba_source_buffer_set_append_window_end(
    mumba_context *ctx, mumba_source_buffer self, double value) {
    return mumba_set(ctx, self, 0x800004a9u, mumba_of_number(value));
}

/** `SourceBuffer.onupdatestart`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_source_buffer_get_onupdatestart(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001043u, result);
}

/** `SourceBuffer.onupdatestart`. `value` may be none. Deferred. */
static inline mumba_status mumba_source_buffer_set_onupdatestart(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001043u, mumba_web_of_nullable(value));
}

/** `SourceBuffer.onupdate`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_source_buffer_get_onupdate(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001040u, result);
}

/** `SourceBuffer.onupdate`. `value` may be none. Deferred. */
static inline mumba_status mumba_source_buffer_set_onupdate(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001040u, mumba_web_of_nullable(value));
}

/** `SourceBuffer.onupdateend`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_source_buffer_get_onupdateend(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001041u, result);
}

/** `SourceBuffer.onupdateend`. `value` may be none. Deferred. */
static inline mumba_status mumba_source_buffer_set_onupdateend(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001041u, mumba_web_of_nullable(value));
}

/** `SourceBuffer.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_source_buffer_get_onerror(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `SourceBuffer.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_source_buffer_set_onerror(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `SourceBuffer.onabort`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_source_buffer_get_onabort(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3du, result);
}

/** `SourceBuffer.onabort`. `value` may be none. Deferred. */
static inline mumba_status mumba_source_buffer_set_onabort(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3du, mumba_web_of_nullable(value));
}

/**
 * `SourceBuffer.appendBuffer`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array`
 * or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array`
 * or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_source_buffer_append_buffer(
    mumba_context *ctx, mumba_source_buffer self, mumba_object data) {
    return mumba_call_plain(ctx, self, 0x800004a4u, 03u, data, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `SourceBuffer.abort`. Deferred. */
static inline mumba_status mumba_source_buffer_abort(mumba_context *ctx, mumba_source_buffer self) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, NULL);
}

/** `SourceBuffer.changeType`. Deferred. */
static inline mumba_status mumba_source_buffer_change_type(
    mumba_context *ctx, mumba_source_buffer self, mumba_string type) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x80000646u, argv, 1, NULL);
}

/** `SourceBuffer.remove`. Deferred. */
static inline mumba_status mumba_source_buffer_remove(
    mumba_context *ctx, mumba_source_buffer self, double start, double end) {
    return mumba_call_plain(ctx, self, 0x80000004u, 011u, MUMBA_NONE, MUMBA_NONE, start, end, 0, 0, 0, 0, 0, 0);
}

/** The event `abort` of `SourceBuffer`, a `Event`. */
static inline mumba_status mumba_source_buffer_on_abort(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_source_buffer_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_source_buffer_on_abort_with_options(
    mumba_context *ctx, mumba_source_buffer self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `error` of `SourceBuffer`, a `Event`. */
static inline mumba_status mumba_source_buffer_on_error(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_source_buffer_on_error`, in the way that `options` says. */
static inline mumba_status mumba_source_buffer_on_error_with_options(
    mumba_context *ctx, mumba_source_buffer self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `update` of `SourceBuffer`, a `Event`. */
static inline mumba_status mumba_source_buffer_on_update(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800016fau, NULL, listener, user, drop, subscription);
}

/** As `mumba_source_buffer_on_update`, in the way that `options` says. */
static inline mumba_status mumba_source_buffer_on_update_with_options(
    mumba_context *ctx, mumba_source_buffer self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800016fau, options, listener, user, drop, subscription);
}

/** The event `updateend` of `SourceBuffer`, a `Event`. */
static inline mumba_status mumba_source_buffer_on_updateend(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000170bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_source_buffer_on_updateend`, in the way that `options` says. */
static inline mumba_status mumba_source_buffer_on_updateend_with_options(
    mumba_context *ctx, mumba_source_buffer self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000170bu, options, listener, user, drop, subscription);
}

/** The event `updatestart` of `SourceBuffer`, a `Event`. */
static inline mumba_status mumba_source_buffer_on_updatestart(
    mumba_context *ctx, mumba_source_buffer self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000170du, NULL, listener, user, drop, subscription);
}

/** As `mumba_source_buffer_on_updatestart`, in the way that `options` says. */
static inline mumba_status mumba_source_buffer_on_updatestart_with_options(
    mumba_context *ctx, mumba_source_buffer self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000170du, options, listener, user, drop, subscription);
}

/** `SourceBufferList`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_source_buffer_list;

/** Gives `object` itself when it is of `SourceBufferList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_source_buffer_list(
    mumba_context *ctx, mumba_handle object, mumba_source_buffer_list *result) {
    return mumba_web_cast(ctx, object, 0x80000334u, 0, result);
}

/** `SourceBufferList.length`. Reads. */
static inline mumba_status mumba_source_buffer_list_get_length(
    mumba_context *ctx, mumba_source_buffer_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `SourceBufferList.onaddsourcebuffer`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_source_buffer_list_get_onaddsourcebuffer(
    mumba_context *ctx, mumba_source_buffer_list self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3fu, result);
}

/** `SourceBufferList.onaddsourcebuffer`. `value` may be none. Deferred. */
static inline mumba_status mumba_source_buffer_list_set_onaddsourcebuffer(
    mumba_context *ctx, mumba_source_buffer_list self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3fu, mumba_web_of_nullable(value));
}

/** `SourceBufferList.onremovesourcebuffer`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_source_buffer_list_get_onremovesourcebuffer(
    mumba_context *ctx, mumba_source_buffer_list self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001003u, result);
}

/** `SourceBufferList.onremovesourcebuffer`. `value` may be none. Deferred. */
static inline mumba_status mumba_source_buffer_list_set_onremovesourcebuffer(
    mumba_context *ctx, mumba_source_buffer_list self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001003u, mumba_web_of_nullable(value));
}

/** `SourceBufferList`, by index or name. Gives `SourceBuffer` or none. Reads. */
static inline mumba_status mumba_source_buffer_list_get_at(
    mumba_context *ctx, mumba_source_buffer_list self, uint32_t index, mumba_source_buffer *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `SourceBufferList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_source_buffer_list_get_at_deferred(
    mumba_context *ctx, mumba_source_buffer_list self, uint32_t index, mumba_source_buffer *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** The event `addsourcebuffer` of `SourceBufferList`, a `Event`. */
static inline mumba_status mumba_source_buffer_list_on_addsourcebuffer(
    mumba_context *ctx, mumba_source_buffer_list self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000452u, NULL, listener, user, drop, subscription);
}

/** As `mumba_source_buffer_list_on_addsourcebuffer`, in the way that `options` says. */
static inline mumba_status mumba_source_buffer_list_on_addsourcebuffer_with_options(
    mumba_context *ctx, mumba_source_buffer_list self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000452u, options, listener, user, drop, subscription);
}

/** The event `removesourcebuffer` of `SourceBufferList`, a `Event`. */
static inline mumba_status mumba_source_buffer_list_on_removesourcebuffer(
    mumba_context *ctx, mumba_source_buffer_list self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000129du, NULL, listener, user, drop, subscription);
}

/** As `mumba_source_buffer_list_on_removesourcebuffer`, in the way that `options` says. */
static inline mumba_status mumba_source_buffer_list_on_removesourcebuffer_with_options(
    mumba_context *ctx, mumba_source_buffer_list self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000129du, options, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_MEDIA_SOURCE_H */
