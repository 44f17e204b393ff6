/**
 * @file webtransport.h
 * WebTransport: <https://w3c.github.io/webtransport/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBTRANSPORT_H
#define MUMBA_WEB_WEBTRANSPORT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_web_transport;
typedef mumba_handle mumba_web_transport_bidirectional_stream;
typedef mumba_handle mumba_web_transport_close_info;
typedef mumba_handle mumba_web_transport_datagram_duplex_stream;
typedef mumba_handle mumba_web_transport_error;
typedef mumba_handle mumba_web_transport_error_options;
typedef mumba_handle mumba_web_transport_hash;
typedef mumba_handle mumba_web_transport_options;
typedef mumba_handle mumba_web_transport_send_options;
typedef mumba_handle mumba_web_transport_send_stream_options;
typedef mumba_handle mumba_writable_stream;
typedef mumba_name mumba_readable_stream_type;
typedef mumba_name mumba_web_transport_congestion_control;
typedef mumba_name mumba_web_transport_error_source;

/** `WebTransportCongestionControl`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_web_transport_congestion_control;

/** "default" */
#define MUMBA_WEB_TRANSPORT_CONGESTION_CONTROL_DEFAULT ((mumba_web_transport_congestion_control)0x8000082bu)
/** "throughput" */
#define MUMBA_WEB_TRANSPORT_CONGESTION_CONTROL_THROUGHPUT ((mumba_web_transport_congestion_control)0x80001604u)
/** "low-latency" */
#define MUMBA_WEB_TRANSPORT_CONGESTION_CONTROL_LOW_LATENCY ((mumba_web_transport_congestion_control)0x80000da9u)

/** `WebTransportErrorSource`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_web_transport_error_source;

/** "stream" */
#define MUMBA_WEB_TRANSPORT_ERROR_SOURCE_STREAM ((mumba_web_transport_error_source)0x8000155fu)
/** "session" */
#define MUMBA_WEB_TRANSPORT_ERROR_SOURCE_SESSION ((mumba_web_transport_error_source)0x80001418u)

/** `WebTransport`. */
typedef mumba_handle mumba_web_transport;

/** Gives `object` itself when it is of `WebTransport`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_web_transport(
    mumba_context *ctx, mumba_handle object, mumba_web_transport *result) {
    return mumba_web_cast(ctx, object, 0x800003c0u, 0, result);
}

/** `new WebTransport`. Deferred. */
static inline mumba_status mumba_web_transport_new(mumba_context *ctx, mumba_string url, mumba_web_transport *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003c0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WebTransport`. Deferred. */
static inline mumba_status mumba_web_transport_new_with_options(
    mumba_context *ctx, mumba_string url, mumba_web_transport_options options, mumba_web_transport *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003c0u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebTransport.ready`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_web_transport_get_ready(
    mumba_context *ctx, mumba_web_transport self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80001238u, result);
}

/** `WebTransport.protocol`. Reads. */
static inline mumba_status mumba_web_transport_get_protocol(
    mumba_context *ctx, mumba_web_transport self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011ceu, result);
}

/** `WebTransport.closed`. Gives promise<`WebTransportCloseInfo`>. Deferred. */
static inline mumba_status mumba_web_transport_get_closed(
    mumba_context *ctx, mumba_web_transport self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x800006afu, result);
}

/** `WebTransport.close`. Deferred. */
static inline mumba_status mumba_web_transport_close(mumba_context *ctx, mumba_web_transport self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `WebTransport.close`. Deferred. */
static inline mumba_status mumba_web_transport_close_with_close_info(
    mumba_context *ctx, mumba_web_transport self, mumba_web_transport_close_info close_info) {
    return mumba_call_plain(ctx, self, 0x800006acu, 03u, close_info, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebTransport.datagrams`. Deferred. */
static inline mumba_status mumba_web_transport_get_datagrams(
    mumba_context *ctx, mumba_web_transport self, mumba_web_transport_datagram_duplex_stream *result) {
    return mumba_get_handle(ctx, self, 0x80000816u, result);
}

/** `WebTransport.createBidirectionalStream`. Gives promise<`WebTransportBidirectionalStream`>. Deferred. */
static inline mumba_status mumba_web_transport_create_bidirectional_stream(
    mumba_context *ctx, mumba_web_transport self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000774u, NULL, 0, result);
}

/** `WebTransport.createBidirectionalStream`. Gives promise<`WebTransportBidirectionalStream`>. Deferred. */
static inline mumba_status mumba_web_transport_create_bidirectional_stream_with_options(
    mumba_context *ctx, mumba_web_transport self, mumba_web_transport_send_stream_options options,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000774u, argv, 1, result);
}

/** `WebTransport.incomingBidirectionalStreams`. Deferred. */
static inline mumba_status mumba_web_transport_get_incoming_bidirectional_streams(
    mumba_context *ctx, mumba_web_transport self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80000c32u, result);
}

/** `WebTransport.createUnidirectionalStream`. Gives promise<`WritableStream`>. Deferred. */
static inline mumba_status mumba_web_transport_create_unidirectional_stream(
    mumba_context *ctx, mumba_web_transport self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800007c9u, NULL, 0, result);
}

/** `WebTransport.createUnidirectionalStream`. Gives promise<`WritableStream`>. Deferred. */
static inline mumba_status mumba_web_transport_create_unidirectional_stream_with_options(
    mumba_context *ctx, mumba_web_transport self, mumba_web_transport_send_stream_options options,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800007c9u, argv, 1, result);
}

/** `WebTransport.incomingUnidirectionalStreams`. Deferred. */
static inline mumba_status mumba_web_transport_get_incoming_unidirectional_streams(
    mumba_context *ctx, mumba_web_transport self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80000c34u, result);
}

/** `WebTransportBidirectionalStream`. */
typedef mumba_handle mumba_web_transport_bidirectional_stream;

/** Gives `object` itself when it is of `WebTransportBidirectionalStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_web_transport_bidirectional_stream(
    mumba_context *ctx, mumba_handle object, mumba_web_transport_bidirectional_stream *result) {
    return mumba_web_cast(ctx, object, 0x800003c1u, 0, result);
}

/** `WebTransportBidirectionalStream.readable`. Deferred. */
static inline mumba_status mumba_web_transport_bidirectional_stream_get_readable(
    mumba_context *ctx, mumba_web_transport_bidirectional_stream self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `WebTransportBidirectionalStream.writable`. Deferred. */
static inline mumba_status mumba_web_transport_bidirectional_stream_get_writable(
    mumba_context *ctx, mumba_web_transport_bidirectional_stream self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `WebTransportDatagramDuplexStream`. */
typedef mumba_handle mumba_web_transport_datagram_duplex_stream;

/** Gives `object` itself when it is of `WebTransportDatagramDuplexStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_web_transport_datagram_duplex_stream(
    mumba_context *ctx, mumba_handle object, mumba_web_transport_datagram_duplex_stream *result) {
    return mumba_web_cast(ctx, object, 0x800003c2u, 0, result);
}

/** `WebTransportDatagramDuplexStream.readable`. Deferred. */
static inline mumba_status mumba_web_transport_datagram_duplex_stream_get_readable(
    mumba_context *ctx, mumba_web_transport_datagram_duplex_stream self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `WebTransportDatagramDuplexStream.maxDatagramSize`. Reads. */
static inline mumba_status mumba_web_transport_datagram_duplex_stream_get_max_datagram_size(
    mumba_context *ctx, mumba_web_transport_datagram_duplex_stream self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e1fu, result);
}

/** `WebTransportDatagramDuplexStream.incomingMaxAge`. Gives a number or none. Reads. */
static inline mumba_status mumba_web_transport_datagram_duplex_stream_get_incoming_max_age(
    mumba_context *ctx, mumba_web_transport_datagram_duplex_stream self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000c33u, result);
}

/** `WebTransportDatagramDuplexStream.incomingMaxAge`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_web_transport_datagram_duplex_stream_set_incoming_max_age(
    mumba_context *ctx, mumba_web_transport_datagram_duplex_stream self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000c33u, value);
}

/** `WebTransportDatagramDuplexStream.outgoingMaxAge`. Gives a number or none. Reads. */
static inline mumba_status mumba_web_transport_datagram_duplex_stream_get_outgoing_max_age(
    mumba_context *ctx, mumba_web_transport_datagram_duplex_stream self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001085u, result);
}

/** `WebTransportDatagramDuplexStream.outgoingMaxAge`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_web_transport_datagram_duplex_stream_set_outgoing_max_age(
    mumba_context *ctx, mumba_web_transport_datagram_duplex_stream self, mumba_value value) {
    return mumba_set(ctx, self, 0x80001085u, value);
}

/** `WebTransportError`. It is a `mumba_dom_exception` too. */
typedef mumba_handle mumba_web_transport_error;

/** Gives `object` itself when it is of `WebTransportError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_web_transport_error(
    mumba_context *ctx, mumba_handle object, mumba_web_transport_error *result) {
    return mumba_web_cast(ctx, object, 0x800003c3u, 0, result);
}

/** `new WebTransportError`. Deferred. */
static inline mumba_status mumba_web_transport_error_new(mumba_context *ctx, mumba_web_transport_error *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003c3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WebTransportError`. Deferred. */
static inline mumba_status mumba_web_transport_error_new_with_message(
    mumba_context *ctx, mumba_string message, mumba_web_transport_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003c3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WebTransportError`. Deferred. */
static inline mumba_status mumba_web_transport_error_new_with_message_and_options(
    mumba_context *ctx, mumba_string message, mumba_web_transport_error_options options,
    mumba_web_transport_error *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(message);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003c3u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebTransportError.source`. Reads. */
static inline mumba_status mumba_web_transport_error_get_source(
    mumba_context *ctx, mumba_web_transport_error self, mumba_web_transport_error_source *result) {
    return mumba_web_get_name(ctx, self, 0x800014e5u, result);
}

/** `WebTransportError.streamErrorCode`. Gives a number or none. Reads. */
static inline mumba_status mumba_web_transport_error_get_stream_error_code(
    mumba_context *ctx, mumba_web_transport_error self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001560u, result);
}

/** `WebTransportCloseInfo`: an object with members. */
typedef mumba_handle mumba_web_transport_close_info;

/** Makes a `WebTransportCloseInfo` without members. Deferred. */
static inline mumba_status mumba_web_transport_close_info_create(
    mumba_context *ctx, mumba_web_transport_close_info *result) {
    return mumba_object_create(ctx, result);
}

/** `WebTransportCloseInfo.closeCode`. Without it: 0. Deferred. */
static inline mumba_status mumba_web_transport_close_info_set_close_code(
    mumba_context *ctx, mumba_web_transport_close_info self, uint32_t value) {
    return mumba_set(ctx, self, 0x800006adu, mumba_of_number((double)value));
}

/** `WebTransportCloseInfo.closeCode`. Reads. */
static inline mumba_status mumba_web_transport_close_info_get_close_code(
    mumba_context *ctx, mumba_web_transport_close_info self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800006adu, result);
}

/** `WebTransportCloseInfo.reason`. Without it: "". Deferred. */
static inline mumba_status mumba_web_transport_close_info_set_reason(
    mumba_context *ctx, mumba_web_transport_close_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000123du, mumba_of_string(value));
}

/** `WebTransportCloseInfo.reason`. Reads. */
static inline mumba_status mumba_web_transport_close_info_get_reason(
    mumba_context *ctx, mumba_web_transport_close_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000123du, result);
}

/** `WebTransportErrorOptions`: an object with members. */
typedef mumba_handle mumba_web_transport_error_options;

/** Makes a `WebTransportErrorOptions` without members. Deferred. */
static inline mumba_status mumba_web_transport_error_options_create(
    mumba_context *ctx, mumba_web_transport_error_options *result) {
    return mumba_object_create(ctx, result);
}

/** `WebTransportErrorOptions.source`. Without it: "stream". Deferred. */
static inline mumba_status mumba_web_transport_error_options_set_source(
    mumba_context *ctx, mumba_web_transport_error_options self, mumba_web_transport_error_source value) {
    return mumba_set(ctx, self, 0x800014e5u, mumba_of_name(value));
}

/** `WebTransportErrorOptions.source`. Reads. */
static inline mumba_status mumba_web_transport_error_options_get_source(
    mumba_context *ctx, mumba_web_transport_error_options self, mumba_web_transport_error_source *result) {
    return mumba_web_get_name(ctx, self, 0x800014e5u, result);
}

/** `WebTransportErrorOptions.streamErrorCode`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_web_transport_error_options_set_stream_error_code(
    mumba_context *ctx, mumba_web_transport_error_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x80001560u, value);
}

/** `WebTransportErrorOptions.streamErrorCode`. Gives a number or none. Reads. */
static inline mumba_status mumba_web_transport_error_options_get_stream_error_code(
    mumba_context *ctx, mumba_web_transport_error_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001560u, result);
}

/** `WebTransportHash`: an object with members. It needs `algorithm`, `value`. */
typedef mumba_handle mumba_web_transport_hash;

/** Makes a `WebTransportHash` without members. Deferred. */
static inline mumba_status mumba_web_transport_hash_create(mumba_context *ctx, mumba_web_transport_hash *result) {
    return mumba_object_create(ctx, result);
}

/** `WebTransportHash.algorithm`. Deferred. */
static inline mumba_status mumba_web_transport_hash_set_algorithm(
    mumba_context *ctx, mumba_web_transport_hash self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000045fu, mumba_of_string(value));
}

/** `WebTransportHash.algorithm`. Reads. */
static inline mumba_status mumba_web_transport_hash_get_algorithm(
    mumba_context *ctx, mumba_web_transport_hash self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000045fu, result);
}

/**
 * `WebTransportHash.value`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_web_transport_hash_set_value(
    mumba_context *ctx, mumba_web_transport_hash self, mumba_object value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_handle(value));
}

/**
 * `WebTransportHash.value`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_web_transport_hash_get_value(
    mumba_context *ctx, mumba_web_transport_hash self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000174eu, result);
}

/** `WebTransportOptions`: an object with members. */
typedef mumba_handle mumba_web_transport_options;

/** Makes a `WebTransportOptions` without members. Deferred. */
static inline mumba_status mumba_web_transport_options_create(mumba_context *ctx, mumba_web_transport_options *result) {
    return mumba_object_create(ctx, result);
}

/** `WebTransportOptions.allowPooling`. Without it: false. Deferred. */
static inline mumba_status mumba_web_transport_options_set_allow_pooling(
    mumba_context *ctx, mumba_web_transport_options self, bool value) {
    return mumba_set(ctx, self, 0x8000046eu, mumba_of_bool(value));
}

/** `WebTransportOptions.allowPooling`. Reads. */
static inline mumba_status mumba_web_transport_options_get_allow_pooling(
    mumba_context *ctx, mumba_web_transport_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000046eu, result);
}

/**
 * `WebTransportOptions.anticipatedConcurrentIncomingBidirectionalStreams`. Without it: null. `value`: a number or
 * none. Deferred.
 */
static inline mumba_status mumba_web_transport_options_set_anticipated_concurrent_incoming_bidirectional_streams(
    mumba_context *ctx, mumba_web_transport_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000049cu, value);
}

/** `WebTransportOptions.anticipatedConcurrentIncomingBidirectionalStreams`. Gives a number or none. Reads. */
static inline mumba_status mumba_web_transport_options_get_anticipated_concurrent_incoming_bidirectional_streams(
    mumba_context *ctx, mumba_web_transport_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000049cu, result);
}

/**
 * `WebTransportOptions.anticipatedConcurrentIncomingUnidirectionalStreams`. Without it: null. `value`: a number or
 * none. Deferred.
 */
static inline mumba_status mumba_web_transport_options_set_anticipated_concurrent_incoming_unidirectional_streams(
    mumba_context *ctx, mumba_web_transport_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000049du, value);
}

/** `WebTransportOptions.anticipatedConcurrentIncomingUnidirectionalStreams`. Gives a number or none. Reads. */
static inline mumba_status mumba_web_transport_options_get_anticipated_concurrent_incoming_unidirectional_streams(
    mumba_context *ctx, mumba_web_transport_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000049du, result);
}

/** `WebTransportOptions.congestionControl`. Without it: "default". Deferred. */
static inline mumba_status mumba_web_transport_options_set_congestion_control(
    mumba_context *ctx, mumba_web_transport_options self, mumba_web_transport_congestion_control value) {
    return mumba_set(ctx, self, 0x8000070du, mumba_of_name(value));
}

/** `WebTransportOptions.congestionControl`. Reads. */
static inline mumba_status mumba_web_transport_options_get_congestion_control(
    mumba_context *ctx, mumba_web_transport_options self, mumba_web_transport_congestion_control *result) {
    return mumba_web_get_name(ctx, self, 0x8000070du, result);
}

/** `WebTransportOptions.datagramsReadableType`. Deferred. */
static inline mumba_status mumba_web_transport_options_set_datagrams_readable_type(
    mumba_context *ctx, mumba_web_transport_options self, mumba_readable_stream_type value) {
    return mumba_set(ctx, self, 0x80000817u, mumba_of_name(value));
}

/** `WebTransportOptions.datagramsReadableType`. Reads. */
static inline mumba_status mumba_web_transport_options_get_datagrams_readable_type(
    mumba_context *ctx, mumba_web_transport_options self, mumba_readable_stream_type *result) {
    return mumba_web_get_name(ctx, self, 0x80000817u, result);
}

/** `WebTransportOptions.headers`. Without it: {}. `value`: sequence<sequence<a string>>. Deferred. */
static inline mumba_status mumba_web_transport_options_set_headers_with_str_sequence_sequence(
    mumba_context *ctx, mumba_web_transport_options self, const mumba_array *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000bcau, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `WebTransportOptions.headers`. Without it: {}. `value`: record<a string, a string>. Deferred. */
static inline mumba_status mumba_web_transport_options_set_headers_with_str_record(
    mumba_context *ctx, mumba_web_transport_options self, mumba_record value) {
    return mumba_set(ctx, self, 0x80000bcau, mumba_of_handle(value));
}

/** `WebTransportOptions.headers`. Gives sequence<sequence<a string>> or record<a string, a string> or none. Reads. */
static inline mumba_status mumba_web_transport_options_get_headers(
    mumba_context *ctx, mumba_web_transport_options self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000bcau, result);
}

/** `WebTransportOptions.protocols`. Without it: []. Deferred. */
static inline mumba_status mumba_web_transport_options_set_protocols(
    mumba_context *ctx, mumba_web_transport_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800011d0u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `WebTransportOptions.protocols`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_web_transport_options_get_protocols(
    mumba_context *ctx, mumba_web_transport_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011d0u, result);
}

/** `WebTransportOptions.requireUnreliable`. Without it: false. Deferred. */
static inline mumba_status mumba_web_transport_options_set_require_unreliable(
    mumba_context *ctx, mumba_web_transport_options self, bool value) {
    return mumba_set(ctx, self, 0x800012e8u, mumba_of_bool(value));
}

/** `WebTransportOptions.requireUnreliable`. Reads. */
static inline mumba_status mumba_web_transport_options_get_require_unreliable(
    mumba_context *ctx, mumba_web_transport_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012e8u, result);
}

/** `WebTransportOptions.serverCertificateHashes`. Without it: []. Deferred. */
static inline mumba_status mumba_web_transport_options_set_server_certificate_hashes(
    mumba_context *ctx, mumba_web_transport_options self, const mumba_web_transport_hash *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001414u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `WebTransportOptions.serverCertificateHashes`. Gives sequence<`WebTransportHash`> or none. Reads. */
static inline mumba_status mumba_web_transport_options_get_server_certificate_hashes(
    mumba_context *ctx, mumba_web_transport_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001414u, result);
}

/** `WebTransportSendOptions`: an object with members. */
typedef mumba_handle mumba_web_transport_send_options;

/** Makes a `WebTransportSendOptions` without members. Deferred. */
static inline mumba_status mumba_web_transport_send_options_create(
    mumba_context *ctx, mumba_web_transport_send_options *result) {
    return mumba_object_create(ctx, result);
}

/** `WebTransportSendOptions.sendOrder`. Without it: 0. Deferred. */
static inline mumba_status mumba_web_transport_send_options_set_send_order(
    mumba_context *ctx, mumba_web_transport_send_options self, int64_t value) {
    return mumba_set(ctx, self, 0x80001405u, mumba_of_number((double)value));
}

/** `WebTransportSendOptions.sendOrder`. Reads. */
static inline mumba_status mumba_web_transport_send_options_get_send_order(
    mumba_context *ctx, mumba_web_transport_send_options self, int64_t *result) {
    return mumba_web_get_int64(ctx, self, 0x80001405u, result);
}

/**
 * `WebTransportSendStreamOptions`: an object with members. Those of `mumba_web_transport_send_options` are for it
 * too.
 */
typedef mumba_handle mumba_web_transport_send_stream_options;

/** Makes a `WebTransportSendStreamOptions` without members. Deferred. */
static inline mumba_status mumba_web_transport_send_stream_options_create(
    mumba_context *ctx, mumba_web_transport_send_stream_options *result) {
    return mumba_object_create(ctx, result);
}

/** `WebTransportSendStreamOptions.waitUntilAvailable`. Without it: false. Deferred. */
static inline mumba_status mumba_web_transport_send_stream_options_set_wait_until_available(
    mumba_context *ctx, mumba_web_transport_send_stream_options self, bool value) {
    return mumba_set(ctx, self, 0x800017acu, mumba_of_bool(value));
}

/** `WebTransportSendStreamOptions.waitUntilAvailable`. Reads. */
static inline mumba_status mumba_web_transport_send_stream_options_get_wait_until_available(
    mumba_context *ctx, mumba_web_transport_send_stream_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017acu, result);
}

#endif /* MUMBA_WEB_WEBTRANSPORT_H */
