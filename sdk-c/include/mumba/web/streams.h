/**
 * @file streams.h
 * Streams Standard: <https://streams.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_STREAMS_H
#define MUMBA_WEB_STREAMS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_byte_length_queuing_strategy;
typedef mumba_handle mumba_compression_stream;
typedef mumba_handle mumba_count_queuing_strategy;
typedef mumba_handle mumba_decompression_stream;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_queuing_strategy;
typedef mumba_handle mumba_queuing_strategy_init;
typedef mumba_handle mumba_queuing_strategy_size;
typedef mumba_handle mumba_readable_byte_stream_controller;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_readable_stream_byob_reader;
typedef mumba_handle mumba_readable_stream_byob_reader_read_options;
typedef mumba_handle mumba_readable_stream_byob_request;
typedef mumba_handle mumba_readable_stream_default_controller;
typedef mumba_handle mumba_readable_stream_default_reader;
typedef mumba_handle mumba_readable_stream_get_reader_options;
typedef mumba_handle mumba_readable_stream_iterator_options;
typedef mumba_handle mumba_readable_stream_read_result;
typedef mumba_handle mumba_readable_writable_pair;
typedef mumba_handle mumba_stream_pipe_options;
typedef mumba_handle mumba_text_decoder_stream;
typedef mumba_handle mumba_text_encoder_stream;
typedef mumba_handle mumba_transform_stream;
typedef mumba_handle mumba_transform_stream_default_controller;
typedef mumba_handle mumba_transformer;
typedef mumba_handle mumba_transformer_cancel_callback;
typedef mumba_handle mumba_transformer_flush_callback;
typedef mumba_handle mumba_transformer_start_callback;
typedef mumba_handle mumba_transformer_transform_callback;
typedef mumba_handle mumba_underlying_sink;
typedef mumba_handle mumba_underlying_sink_abort_callback;
typedef mumba_handle mumba_underlying_sink_close_callback;
typedef mumba_handle mumba_underlying_sink_start_callback;
typedef mumba_handle mumba_underlying_sink_write_callback;
typedef mumba_handle mumba_underlying_source;
typedef mumba_handle mumba_underlying_source_cancel_callback;
typedef mumba_handle mumba_underlying_source_pull_callback;
typedef mumba_handle mumba_underlying_source_start_callback;
typedef mumba_handle mumba_writable_stream;
typedef mumba_handle mumba_writable_stream_default_controller;
typedef mumba_handle mumba_writable_stream_default_writer;
typedef mumba_name mumba_readable_stream_reader_mode;
typedef mumba_name mumba_readable_stream_type;

/** `ReadableStreamReaderMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_readable_stream_reader_mode;

/** "byob" */
#define MUMBA_READABLE_STREAM_READER_MODE_BYOB ((mumba_readable_stream_reader_mode)0x80000603u)

/** `ReadableStreamType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_readable_stream_type;

/** "bytes" */
#define MUMBA_READABLE_STREAM_TYPE_BYTES ((mumba_readable_stream_type)0x80000607u)

/**
 * `QueuingStrategySize`: a function made with `mumba_callback_create`. It is called with chunk (any value) and
 * returns a number.
 */
typedef mumba_handle mumba_queuing_strategy_size;

/**
 * `TransformerCancelCallback`: a function made with `mumba_callback_create`. It is called with reason (any value) and
 * returns promise<nothing>.
 */
typedef mumba_handle mumba_transformer_cancel_callback;

/**
 * `TransformerFlushCallback`: a function made with `mumba_callback_create`. It is called with controller
 * (`TransformStreamDefaultController`) and returns promise<nothing>.
 */
typedef mumba_handle mumba_transformer_flush_callback;

/**
 * `TransformerStartCallback`: a function made with `mumba_callback_create`. It is called with controller
 * (`TransformStreamDefaultController`) and returns any value.
 */
typedef mumba_handle mumba_transformer_start_callback;

/**
 * `TransformerTransformCallback`: a function made with `mumba_callback_create`. It is called with chunk (any value),
 * controller (`TransformStreamDefaultController`) and returns promise<nothing>.
 */
typedef mumba_handle mumba_transformer_transform_callback;

/**
 * `UnderlyingSinkAbortCallback`: a function made with `mumba_callback_create`. It is called with reason (any value)
 * and returns promise<nothing>.
 */
typedef mumba_handle mumba_underlying_sink_abort_callback;

/**
 * `UnderlyingSinkCloseCallback`: a function made with `mumba_callback_create`. It is called with nothing and returns
 * promise<nothing>.
 */
typedef mumba_handle mumba_underlying_sink_close_callback;

/**
 * `UnderlyingSinkStartCallback`: a function made with `mumba_callback_create`. It is called with controller
 * (`WritableStreamDefaultController`) and returns any value.
 */
typedef mumba_handle mumba_underlying_sink_start_callback;

/**
 * `UnderlyingSinkWriteCallback`: a function made with `mumba_callback_create`. It is called with chunk (any value),
 * controller (`WritableStreamDefaultController`) and returns promise<nothing>.
 */
typedef mumba_handle mumba_underlying_sink_write_callback;

/**
 * `UnderlyingSourceCancelCallback`: a function made with `mumba_callback_create`. It is called with reason (any
 * value) and returns promise<nothing>.
 */
typedef mumba_handle mumba_underlying_source_cancel_callback;

/**
 * `UnderlyingSourcePullCallback`: a function made with `mumba_callback_create`. It is called with controller
 * (`ReadableStreamDefaultController` or `ReadableByteStreamController`) and returns promise<nothing>.
 */
typedef mumba_handle mumba_underlying_source_pull_callback;

/**
 * `UnderlyingSourceStartCallback`: a function made with `mumba_callback_create`. It is called with controller
 * (`ReadableStreamDefaultController` or `ReadableByteStreamController`) and returns any value.
 */
typedef mumba_handle mumba_underlying_source_start_callback;

/** `ByteLengthQueuingStrategy`. */
typedef mumba_handle mumba_byte_length_queuing_strategy;

/** Gives `object` itself when it is of `ByteLengthQueuingStrategy`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_byte_length_queuing_strategy(
    mumba_context *ctx, mumba_handle object, mumba_byte_length_queuing_strategy *result) {
    return mumba_web_cast(ctx, object, 0x80000057u, 0, result);
}

/** `new ByteLengthQueuingStrategy`. Deferred. */
static inline mumba_status mumba_byte_length_queuing_strategy_new(
    mumba_context *ctx, mumba_queuing_strategy_init init, mumba_byte_length_queuing_strategy *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000057u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ByteLengthQueuingStrategy.highWaterMark`. Reads. */
static inline mumba_status mumba_byte_length_queuing_strategy_get_high_water_mark(
    mumba_context *ctx, mumba_byte_length_queuing_strategy self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bd6u, result);
}

/** `ByteLengthQueuingStrategy.size`. Gives `Function`. Deferred. */
static inline mumba_status mumba_byte_length_queuing_strategy_get_size(
    mumba_context *ctx, mumba_byte_length_queuing_strategy self, mumba_function *result) {
    return mumba_get_handle(ctx, self, 0x800014b8u, result);
}

/** `CompressionStream.readable`. Deferred. */
static inline mumba_status mumba_compression_stream_get_readable(
    mumba_context *ctx, mumba_compression_stream self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `CompressionStream.writable`. Deferred. */
static inline mumba_status mumba_compression_stream_get_writable(
    mumba_context *ctx, mumba_compression_stream self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `CountQueuingStrategy`. */
typedef mumba_handle mumba_count_queuing_strategy;

/** Gives `object` itself when it is of `CountQueuingStrategy`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_count_queuing_strategy(
    mumba_context *ctx, mumba_handle object, mumba_count_queuing_strategy *result) {
    return mumba_web_cast(ctx, object, 0x800000b6u, 0, result);
}

/** `new CountQueuingStrategy`. Deferred. */
static inline mumba_status mumba_count_queuing_strategy_new(
    mumba_context *ctx, mumba_queuing_strategy_init init, mumba_count_queuing_strategy *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000b6u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `CountQueuingStrategy.highWaterMark`. Reads. */
static inline mumba_status mumba_count_queuing_strategy_get_high_water_mark(
    mumba_context *ctx, mumba_count_queuing_strategy self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bd6u, result);
}

/** `CountQueuingStrategy.size`. Gives `Function`. Deferred. */
static inline mumba_status mumba_count_queuing_strategy_get_size(
    mumba_context *ctx, mumba_count_queuing_strategy self, mumba_function *result) {
    return mumba_get_handle(ctx, self, 0x800014b8u, result);
}

/** `DecompressionStream.readable`. Deferred. */
static inline mumba_status mumba_decompression_stream_get_readable(
    mumba_context *ctx, mumba_decompression_stream self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `DecompressionStream.writable`. Deferred. */
static inline mumba_status mumba_decompression_stream_get_writable(
    mumba_context *ctx, mumba_decompression_stream self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `ReadableByteStreamController`. */
typedef mumba_handle mumba_readable_byte_stream_controller;

/** Gives `object` itself when it is of `ReadableByteStreamController`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_readable_byte_stream_controller(
    mumba_context *ctx, mumba_handle object, mumba_readable_byte_stream_controller *result) {
    return mumba_web_cast(ctx, object, 0x800002adu, 0, result);
}

/** `ReadableByteStreamController.byobRequest`. Gives `ReadableStreamBYOBRequest` or none. Reads. */
static inline mumba_status mumba_readable_byte_stream_controller_get_byob_request(
    mumba_context *ctx, mumba_readable_byte_stream_controller self, mumba_readable_stream_byob_request *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000604u, result);
}

/** `ReadableByteStreamController.byobRequest`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_readable_byte_stream_controller_get_byob_request_deferred(
    mumba_context *ctx, mumba_readable_byte_stream_controller self, mumba_readable_stream_byob_request *result) {
    return mumba_get_handle(ctx, self, 0x80000604u, result);
}

/** `ReadableByteStreamController.desiredSize`. Gives a number or none. Reads. */
static inline mumba_status mumba_readable_byte_stream_controller_get_desired_size(
    mumba_context *ctx, mumba_readable_byte_stream_controller self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000896u, result);
}

/** `ReadableByteStreamController.close`. Deferred. */
static inline mumba_status mumba_readable_byte_stream_controller_close(
    mumba_context *ctx, mumba_readable_byte_stream_controller self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/**
 * `ReadableByteStreamController.enqueue`. `chunk`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_readable_byte_stream_controller_enqueue(
    mumba_context *ctx, mumba_readable_byte_stream_controller self, mumba_object chunk) {
    return mumba_call_plain(ctx, self, 0x80000988u, 03u, chunk, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ReadableByteStreamController.error`. Deferred. */
static inline mumba_status mumba_readable_byte_stream_controller_error(
    mumba_context *ctx, mumba_readable_byte_stream_controller self) {
    return mumba_invoke(ctx, self, 0x80000998u, NULL, 0, NULL);
}

/** `ReadableByteStreamController.error`. Deferred. */
static inline mumba_status mumba_readable_byte_stream_controller_error_with_e(
    mumba_context *ctx, mumba_readable_byte_stream_controller self, mumba_value e) {
    mumba_value argv[1];
    argv[0] = e;
    return mumba_invoke(ctx, self, 0x80000998u, argv, 1, NULL);
}

/** `ReadableStream`. */
typedef mumba_handle mumba_readable_stream;

/** Gives `object` itself when it is of `ReadableStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_readable_stream(
    mumba_context *ctx, mumba_handle object, mumba_readable_stream *result) {
    return mumba_web_cast(ctx, object, 0x800002aeu, 0, result);
}

/** `new ReadableStream`. Deferred. */
static inline mumba_status mumba_readable_stream_new(mumba_context *ctx, mumba_readable_stream *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002aeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ReadableStream`. Deferred. */
static inline mumba_status mumba_readable_stream_new_with_underlying_source(
    mumba_context *ctx, mumba_object underlying_source, mumba_readable_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(underlying_source);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002aeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new ReadableStream`. Deferred. */
static inline mumba_status mumba_readable_stream_new_with_underlying_source_and_strategy(
    mumba_context *ctx, mumba_object underlying_source, mumba_queuing_strategy strategy,
    mumba_readable_stream *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(underlying_source);
    argv[1] = mumba_of_handle(strategy);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002aeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ReadableStream.locked`. Reads. */
static inline mumba_status mumba_readable_stream_get_locked(
    mumba_context *ctx, mumba_readable_stream self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d8eu, result);
}

/** `ReadableStream.cancel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_cancel(
    mumba_context *ctx, mumba_readable_stream self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000618u, NULL, 0, result);
}

/** `ReadableStream.cancel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_cancel_with_reason(
    mumba_context *ctx, mumba_readable_stream self, mumba_value reason, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = reason;
    return mumba_invoke(ctx, self, 0x80000618u, argv, 1, result);
}

/** `ReadableStream.getReader`. Gives `ReadableStreamDefaultReader` or `ReadableStreamBYOBReader`. Deferred. */
static inline mumba_status mumba_readable_stream_get_reader(
    mumba_context *ctx, mumba_readable_stream self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80000b38u, NULL, 0, result);
}

/** `ReadableStream.getReader`. Gives `ReadableStreamDefaultReader` or `ReadableStreamBYOBReader`. Deferred. */
static inline mumba_status mumba_readable_stream_get_reader_with_options(
    mumba_context *ctx, mumba_readable_stream self, mumba_readable_stream_get_reader_options options,
    mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000b38u, argv, 1, result);
}

/** `ReadableStream.pipeThrough`. Deferred. */
static inline mumba_status mumba_readable_stream_pipe_through(
    mumba_context *ctx, mumba_readable_stream self, mumba_readable_writable_pair transform,
    mumba_readable_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(transform);
    return mumba_invoke(ctx, self, 0x8000111fu, argv, 1, result);
}

/** `ReadableStream.pipeThrough`. Deferred. */
static inline mumba_status mumba_readable_stream_pipe_through_with_options(
    mumba_context *ctx, mumba_readable_stream self, mumba_readable_writable_pair transform,
    mumba_stream_pipe_options options, mumba_readable_stream *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(transform);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000111fu, argv, 2, result);
}

/** `ReadableStream.pipeTo`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_pipe_to(
    mumba_context *ctx, mumba_readable_stream self, mumba_writable_stream destination, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(destination);
    return mumba_invoke(ctx, self, 0x80001120u, argv, 1, result);
}

/** `ReadableStream.pipeTo`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_pipe_to_with_options(
    mumba_context *ctx, mumba_readable_stream self, mumba_writable_stream destination,
    mumba_stream_pipe_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(destination);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001120u, argv, 2, result);
}

/** `ReadableStream.tee`. Gives sequence<`ReadableStream`>. Deferred. */
static inline mumba_status mumba_readable_stream_tee(
    mumba_context *ctx, mumba_readable_stream self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x800015d4u, NULL, 0, result);
}

/** `ReadableStream.values`. Gives async iterator<any value>. Deferred. */
static inline mumba_status mumba_readable_stream_values(
    mumba_context *ctx, mumba_readable_stream self, mumba_async_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `ReadableStream.values`. Gives async iterator<any value>. Deferred. */
static inline mumba_status mumba_readable_stream_values_with_options(
    mumba_context *ctx, mumba_readable_stream self, mumba_readable_stream_iterator_options options,
    mumba_async_iterator *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001756u, argv, 1, result);
}

/** `ReadableStreamBYOBReader`. */
typedef mumba_handle mumba_readable_stream_byob_reader;

/** Gives `object` itself when it is of `ReadableStreamBYOBReader`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_readable_stream_byob_reader(
    mumba_context *ctx, mumba_handle object, mumba_readable_stream_byob_reader *result) {
    return mumba_web_cast(ctx, object, 0x800002afu, 0, result);
}

/** `new ReadableStreamBYOBReader`. Deferred. */
static inline mumba_status mumba_readable_stream_byob_reader_new(
    mumba_context *ctx, mumba_readable_stream stream, mumba_readable_stream_byob_reader *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(stream);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002afu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `ReadableStreamBYOBReader.read`. `view`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ReadableStreamReadResult`>. Deferred.
 */
static inline mumba_status mumba_readable_stream_byob_reader_read(
    mumba_context *ctx, mumba_readable_stream_byob_reader self, mumba_object view, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(view);
    return mumba_invoke(ctx, self, 0x80001227u, argv, 1, result);
}

/**
 * `ReadableStreamBYOBReader.read`. `view`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ReadableStreamReadResult`>. Deferred.
 */
static inline mumba_status mumba_readable_stream_byob_reader_read_with_options(
    mumba_context *ctx, mumba_readable_stream_byob_reader self, mumba_object view,
    mumba_readable_stream_byob_reader_read_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(view);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001227u, argv, 2, result);
}

/** `ReadableStreamBYOBReader.releaseLock`. Deferred. */
static inline mumba_status mumba_readable_stream_byob_reader_release_lock(
    mumba_context *ctx, mumba_readable_stream_byob_reader self) {
    return mumba_invoke(ctx, self, 0x80001279u, NULL, 0, NULL);
}

/** `ReadableStreamBYOBReader.closed`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_byob_reader_get_closed(
    mumba_context *ctx, mumba_readable_stream_byob_reader self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x800006afu, result);
}

/** `ReadableStreamBYOBReader.cancel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_byob_reader_cancel(
    mumba_context *ctx, mumba_readable_stream_byob_reader self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000618u, NULL, 0, result);
}

/** `ReadableStreamBYOBReader.cancel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_byob_reader_cancel_with_reason(
    mumba_context *ctx, mumba_readable_stream_byob_reader self, mumba_value reason, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = reason;
    return mumba_invoke(ctx, self, 0x80000618u, argv, 1, result);
}

/** `ReadableStreamBYOBRequest`. */
typedef mumba_handle mumba_readable_stream_byob_request;

/** Gives `object` itself when it is of `ReadableStreamBYOBRequest`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_readable_stream_byob_request(
    mumba_context *ctx, mumba_handle object, mumba_readable_stream_byob_request *result) {
    return mumba_web_cast(ctx, object, 0x800002b0u, 0, result);
}

/** `ReadableStreamBYOBRequest.view`. Gives `Uint8Array` or none. Reads. */
static inline mumba_status mumba_readable_stream_byob_request_get_view(
    mumba_context *ctx, mumba_readable_stream_byob_request self, mumba_uint8_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001782u, result);
}

/** `ReadableStreamBYOBRequest.view`. Gives `Uint8Array`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_readable_stream_byob_request_get_view_deferred(
    mumba_context *ctx, mumba_readable_stream_byob_request self, mumba_uint8_array *result) {
    return mumba_get_handle(ctx, self, 0x80001782u, result);
}

/** `ReadableStreamBYOBRequest.respond`. Deferred. */
static inline mumba_status mumba_readable_stream_byob_request_respond(
    mumba_context *ctx, mumba_readable_stream_byob_request self, uint64_t bytes_written) {
    return mumba_call_plain(
        ctx, self, 0x80001304u, 01u, MUMBA_NONE, MUMBA_NONE, (double)bytes_written, 0, 0, 0, 0, 0, 0, 0);
}

/**
 * `ReadableStreamBYOBRequest.respondWithNewView`. `view`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array`
 * or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array`
 * or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_readable_stream_byob_request_respond_with_new_view(
    mumba_context *ctx, mumba_readable_stream_byob_request self, mumba_object view) {
    return mumba_call_plain(ctx, self, 0x80001306u, 03u, view, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ReadableStreamDefaultController`. */
typedef mumba_handle mumba_readable_stream_default_controller;

/** Gives `object` itself when it is of `ReadableStreamDefaultController`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_readable_stream_default_controller(
    mumba_context *ctx, mumba_handle object, mumba_readable_stream_default_controller *result) {
    return mumba_web_cast(ctx, object, 0x800002b1u, 0, result);
}

/** `ReadableStreamDefaultController.desiredSize`. Gives a number or none. Reads. */
static inline mumba_status mumba_readable_stream_default_controller_get_desired_size(
    mumba_context *ctx, mumba_readable_stream_default_controller self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000896u, result);
}

/** `ReadableStreamDefaultController.close`. Deferred. */
static inline mumba_status mumba_readable_stream_default_controller_close(
    mumba_context *ctx, mumba_readable_stream_default_controller self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `ReadableStreamDefaultController.enqueue`. Deferred. */
static inline mumba_status mumba_readable_stream_default_controller_enqueue(
    mumba_context *ctx, mumba_readable_stream_default_controller self) {
    return mumba_invoke(ctx, self, 0x80000988u, NULL, 0, NULL);
}

/** `ReadableStreamDefaultController.enqueue`. Deferred. */
static inline mumba_status mumba_readable_stream_default_controller_enqueue_with_chunk(
    mumba_context *ctx, mumba_readable_stream_default_controller self, mumba_value chunk) {
    mumba_value argv[1];
    argv[0] = chunk;
    return mumba_invoke(ctx, self, 0x80000988u, argv, 1, NULL);
}

/** `ReadableStreamDefaultController.error`. Deferred. */
static inline mumba_status mumba_readable_stream_default_controller_error(
    mumba_context *ctx, mumba_readable_stream_default_controller self) {
    return mumba_invoke(ctx, self, 0x80000998u, NULL, 0, NULL);
}

/** `ReadableStreamDefaultController.error`. Deferred. */
static inline mumba_status mumba_readable_stream_default_controller_error_with_e(
    mumba_context *ctx, mumba_readable_stream_default_controller self, mumba_value e) {
    mumba_value argv[1];
    argv[0] = e;
    return mumba_invoke(ctx, self, 0x80000998u, argv, 1, NULL);
}

/** `ReadableStreamDefaultReader`. */
typedef mumba_handle mumba_readable_stream_default_reader;

/** Gives `object` itself when it is of `ReadableStreamDefaultReader`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_readable_stream_default_reader(
    mumba_context *ctx, mumba_handle object, mumba_readable_stream_default_reader *result) {
    return mumba_web_cast(ctx, object, 0x800002b2u, 0, result);
}

/** `new ReadableStreamDefaultReader`. Deferred. */
static inline mumba_status mumba_readable_stream_default_reader_new(
    mumba_context *ctx, mumba_readable_stream stream, mumba_readable_stream_default_reader *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(stream);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b2u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ReadableStreamDefaultReader.read`. Gives promise<`ReadableStreamReadResult`>. Deferred. */
static inline mumba_status mumba_readable_stream_default_reader_read(
    mumba_context *ctx, mumba_readable_stream_default_reader self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001227u, NULL, 0, result);
}

/** `ReadableStreamDefaultReader.releaseLock`. Deferred. */
static inline mumba_status mumba_readable_stream_default_reader_release_lock(
    mumba_context *ctx, mumba_readable_stream_default_reader self) {
    return mumba_invoke(ctx, self, 0x80001279u, NULL, 0, NULL);
}

/** `ReadableStreamDefaultReader.closed`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_default_reader_get_closed(
    mumba_context *ctx, mumba_readable_stream_default_reader self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x800006afu, result);
}

/** `ReadableStreamDefaultReader.cancel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_default_reader_cancel(
    mumba_context *ctx, mumba_readable_stream_default_reader self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000618u, NULL, 0, result);
}

/** `ReadableStreamDefaultReader.cancel`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_readable_stream_default_reader_cancel_with_reason(
    mumba_context *ctx, mumba_readable_stream_default_reader self, mumba_value reason, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = reason;
    return mumba_invoke(ctx, self, 0x80000618u, argv, 1, result);
}

/** `TextDecoderStream.readable`. Deferred. */
static inline mumba_status mumba_text_decoder_stream_get_readable(
    mumba_context *ctx, mumba_text_decoder_stream self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `TextDecoderStream.writable`. Deferred. */
static inline mumba_status mumba_text_decoder_stream_get_writable(
    mumba_context *ctx, mumba_text_decoder_stream self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `TextEncoderStream.readable`. Deferred. */
static inline mumba_status mumba_text_encoder_stream_get_readable(
    mumba_context *ctx, mumba_text_encoder_stream self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `TextEncoderStream.writable`. Deferred. */
static inline mumba_status mumba_text_encoder_stream_get_writable(
    mumba_context *ctx, mumba_text_encoder_stream self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `TransformStream`. */
typedef mumba_handle mumba_transform_stream;

/** Gives `object` itself when it is of `TransformStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_transform_stream(
    mumba_context *ctx, mumba_handle object, mumba_transform_stream *result) {
    return mumba_web_cast(ctx, object, 0x8000036cu, 0, result);
}

/** `new TransformStream`. Deferred. */
static inline mumba_status mumba_transform_stream_new(mumba_context *ctx, mumba_transform_stream *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000036cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TransformStream`. Deferred. */
static inline mumba_status mumba_transform_stream_new_with_transformer(
    mumba_context *ctx, mumba_object transformer, mumba_transform_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(transformer);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000036cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TransformStream`. Deferred. */
static inline mumba_status mumba_transform_stream_new_with_transformer_and_writable_strategy(
    mumba_context *ctx, mumba_object transformer, mumba_queuing_strategy writable_strategy,
    mumba_transform_stream *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(transformer);
    argv[1] = mumba_of_handle(writable_strategy);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000036cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TransformStream`. Deferred. */
static inline mumba_status mumba_transform_stream_new_with_transformer_and_writable_strategy_and_readable_strategy(
    mumba_context *ctx, mumba_object transformer, mumba_queuing_strategy writable_strategy,
    mumba_queuing_strategy readable_strategy, mumba_transform_stream *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(transformer);
    argv[1] = mumba_of_handle(writable_strategy);
    argv[2] = mumba_of_handle(readable_strategy);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000036cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TransformStream.readable`. Deferred. */
static inline mumba_status mumba_transform_stream_get_readable(
    mumba_context *ctx, mumba_transform_stream self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `TransformStream.writable`. Deferred. */
static inline mumba_status mumba_transform_stream_get_writable(
    mumba_context *ctx, mumba_transform_stream self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `TransformStreamDefaultController`. */
typedef mumba_handle mumba_transform_stream_default_controller;

/** Gives `object` itself when it is of `TransformStreamDefaultController`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_transform_stream_default_controller(
    mumba_context *ctx, mumba_handle object, mumba_transform_stream_default_controller *result) {
    return mumba_web_cast(ctx, object, 0x8000036du, 0, result);
}

/** `TransformStreamDefaultController.desiredSize`. Gives a number or none. Reads. */
static inline mumba_status mumba_transform_stream_default_controller_get_desired_size(
    mumba_context *ctx, mumba_transform_stream_default_controller self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000896u, result);
}

/** `TransformStreamDefaultController.enqueue`. Deferred. */
static inline mumba_status mumba_transform_stream_default_controller_enqueue(
    mumba_context *ctx, mumba_transform_stream_default_controller self) {
    return mumba_invoke(ctx, self, 0x80000988u, NULL, 0, NULL);
}

/** `TransformStreamDefaultController.enqueue`. Deferred. */
static inline mumba_status mumba_transform_stream_default_controller_enqueue_with_chunk(
    mumba_context *ctx, mumba_transform_stream_default_controller self, mumba_value chunk) {
    mumba_value argv[1];
    argv[0] = chunk;
    return mumba_invoke(ctx, self, 0x80000988u, argv, 1, NULL);
}

/** `TransformStreamDefaultController.error`. Deferred. */
static inline mumba_status mumba_transform_stream_default_controller_error(
    mumba_context *ctx, mumba_transform_stream_default_controller self) {
    return mumba_invoke(ctx, self, 0x80000998u, NULL, 0, NULL);
}

/** `TransformStreamDefaultController.error`. Deferred. */
static inline mumba_status mumba_transform_stream_default_controller_error_with_reason(
    mumba_context *ctx, mumba_transform_stream_default_controller self, mumba_value reason) {
    mumba_value argv[1];
    argv[0] = reason;
    return mumba_invoke(ctx, self, 0x80000998u, argv, 1, NULL);
}

/** `TransformStreamDefaultController.terminate`. Deferred. */
static inline mumba_status mumba_transform_stream_default_controller_terminate(
    mumba_context *ctx, mumba_transform_stream_default_controller self) {
    return mumba_invoke(ctx, self, 0x800015d9u, NULL, 0, NULL);
}

/** `WritableStream`. */
typedef mumba_handle mumba_writable_stream;

/** Gives `object` itself when it is of `WritableStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_writable_stream(
    mumba_context *ctx, mumba_handle object, mumba_writable_stream *result) {
    return mumba_web_cast(ctx, object, 0x800003cfu, 0, result);
}

/** `new WritableStream`. Deferred. */
static inline mumba_status mumba_writable_stream_new(mumba_context *ctx, mumba_writable_stream *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003cfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WritableStream`. Deferred. */
static inline mumba_status mumba_writable_stream_new_with_underlying_sink(
    mumba_context *ctx, mumba_object underlying_sink, mumba_writable_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(underlying_sink);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003cfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WritableStream`. Deferred. */
static inline mumba_status mumba_writable_stream_new_with_underlying_sink_and_strategy(
    mumba_context *ctx, mumba_object underlying_sink, mumba_queuing_strategy strategy, mumba_writable_stream *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(underlying_sink);
    argv[1] = mumba_of_handle(strategy);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003cfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WritableStream.locked`. Reads. */
static inline mumba_status mumba_writable_stream_get_locked(
    mumba_context *ctx, mumba_writable_stream self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000d8eu, result);
}

/** `WritableStream.abort`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_abort(
    mumba_context *ctx, mumba_writable_stream self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, result);
}

/** `WritableStream.abort`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_abort_with_reason(
    mumba_context *ctx, mumba_writable_stream self, mumba_value reason, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = reason;
    return mumba_invoke(ctx, self, 0x80000407u, argv, 1, result);
}

/** `WritableStream.close`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_close(
    mumba_context *ctx, mumba_writable_stream self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, result);
}

/** `WritableStream.getWriter`. Deferred. */
static inline mumba_status mumba_writable_stream_get_writer(
    mumba_context *ctx, mumba_writable_stream self, mumba_writable_stream_default_writer *result) {
    return mumba_invoke(ctx, self, 0x80000b7eu, NULL, 0, result);
}

/** `WritableStreamDefaultController`. */
typedef mumba_handle mumba_writable_stream_default_controller;

/** Gives `object` itself when it is of `WritableStreamDefaultController`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_writable_stream_default_controller(
    mumba_context *ctx, mumba_handle object, mumba_writable_stream_default_controller *result) {
    return mumba_web_cast(ctx, object, 0x800003d0u, 0, result);
}

/** `WritableStreamDefaultController.signal`. Deferred. */
static inline mumba_status mumba_writable_stream_default_controller_get_signal(
    mumba_context *ctx, mumba_writable_stream_default_controller self, mumba_abort_signal *result) {
    return mumba_get_handle(ctx, self, 0x8000149fu, result);
}

/** `WritableStreamDefaultController.error`. Deferred. */
static inline mumba_status mumba_writable_stream_default_controller_error(
    mumba_context *ctx, mumba_writable_stream_default_controller self) {
    return mumba_invoke(ctx, self, 0x80000998u, NULL, 0, NULL);
}

/** `WritableStreamDefaultController.error`. Deferred. */
static inline mumba_status mumba_writable_stream_default_controller_error_with_e(
    mumba_context *ctx, mumba_writable_stream_default_controller self, mumba_value e) {
    mumba_value argv[1];
    argv[0] = e;
    return mumba_invoke(ctx, self, 0x80000998u, argv, 1, NULL);
}

/** `WritableStreamDefaultWriter`. */
typedef mumba_handle mumba_writable_stream_default_writer;

/** Gives `object` itself when it is of `WritableStreamDefaultWriter`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_writable_stream_default_writer(
    mumba_context *ctx, mumba_handle object, mumba_writable_stream_default_writer *result) {
    return mumba_web_cast(ctx, object, 0x800003d1u, 0, result);
}

/** `new WritableStreamDefaultWriter`. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_new(
    mumba_context *ctx, mumba_writable_stream stream, mumba_writable_stream_default_writer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(stream);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003d1u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WritableStreamDefaultWriter.closed`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_get_closed(
    mumba_context *ctx, mumba_writable_stream_default_writer self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x800006afu, result);
}

/** `WritableStreamDefaultWriter.desiredSize`. Gives a number or none. Reads. */
static inline mumba_status mumba_writable_stream_default_writer_get_desired_size(
    mumba_context *ctx, mumba_writable_stream_default_writer self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000896u, result);
}

/** `WritableStreamDefaultWriter.ready`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_get_ready(
    mumba_context *ctx, mumba_writable_stream_default_writer self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80001238u, result);
}

/** `WritableStreamDefaultWriter.abort`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_abort(
    mumba_context *ctx, mumba_writable_stream_default_writer self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, result);
}

/** `WritableStreamDefaultWriter.abort`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_abort_with_reason(
    mumba_context *ctx, mumba_writable_stream_default_writer self, mumba_value reason, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = reason;
    return mumba_invoke(ctx, self, 0x80000407u, argv, 1, result);
}

/** `WritableStreamDefaultWriter.close`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_close(
    mumba_context *ctx, mumba_writable_stream_default_writer self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, result);
}

/** `WritableStreamDefaultWriter.releaseLock`. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_release_lock(
    mumba_context *ctx, mumba_writable_stream_default_writer self) {
    return mumba_invoke(ctx, self, 0x80001279u, NULL, 0, NULL);
}

/** `WritableStreamDefaultWriter.write`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_write(
    mumba_context *ctx, mumba_writable_stream_default_writer self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800017e8u, NULL, 0, result);
}

/** `WritableStreamDefaultWriter.write`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_writable_stream_default_writer_write_with_chunk(
    mumba_context *ctx, mumba_writable_stream_default_writer self, mumba_value chunk, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = chunk;
    return mumba_invoke(ctx, self, 0x800017e8u, argv, 1, result);
}

/** `QueuingStrategy`: an object with members. */
typedef mumba_handle mumba_queuing_strategy;

/** Makes a `QueuingStrategy` without members. Deferred. */
static inline mumba_status mumba_queuing_strategy_create(mumba_context *ctx, mumba_queuing_strategy *result) {
    return mumba_object_create(ctx, result);
}

/** `QueuingStrategy.highWaterMark`. Deferred. */
static inline mumba_status mumba_queuing_strategy_set_high_water_mark(
    mumba_context *ctx, mumba_queuing_strategy self, double value) {
    return mumba_set(ctx, self, 0x80000bd6u, mumba_of_number(value));
}

/** `QueuingStrategy.highWaterMark`. Reads. */
static inline mumba_status mumba_queuing_strategy_get_high_water_mark(
    mumba_context *ctx, mumba_queuing_strategy self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bd6u, result);
}

/** `QueuingStrategy.size`. Deferred. */
static inline mumba_status mumba_queuing_strategy_set_size(
    mumba_context *ctx, mumba_queuing_strategy self, mumba_queuing_strategy_size value) {
    return mumba_set(ctx, self, 0x800014b8u, mumba_of_handle(value));
}

/** `QueuingStrategy.size`. Gives `QueuingStrategySize` or none. Reads. */
static inline mumba_status mumba_queuing_strategy_get_size(
    mumba_context *ctx, mumba_queuing_strategy self, mumba_queuing_strategy_size *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014b8u, result);
}

/** `QueuingStrategyInit`: an object with members. It needs `highWaterMark`. */
typedef mumba_handle mumba_queuing_strategy_init;

/** Makes a `QueuingStrategyInit` without members. Deferred. */
static inline mumba_status mumba_queuing_strategy_init_create(mumba_context *ctx, mumba_queuing_strategy_init *result) {
    return mumba_object_create(ctx, result);
}

/** `QueuingStrategyInit.highWaterMark`. Deferred. */
static inline mumba_status mumba_queuing_strategy_init_set_high_water_mark(
    mumba_context *ctx, mumba_queuing_strategy_init self, double value) {
    return mumba_set(ctx, self, 0x80000bd6u, mumba_of_number(value));
}

/** `QueuingStrategyInit.highWaterMark`. Reads. */
static inline mumba_status mumba_queuing_strategy_init_get_high_water_mark(
    mumba_context *ctx, mumba_queuing_strategy_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bd6u, result);
}

/** `ReadableStreamBYOBReaderReadOptions`: an object with members. */
typedef mumba_handle mumba_readable_stream_byob_reader_read_options;

/** Makes a `ReadableStreamBYOBReaderReadOptions` without members. Deferred. */
static inline mumba_status mumba_readable_stream_byob_reader_read_options_create(
    mumba_context *ctx, mumba_readable_stream_byob_reader_read_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ReadableStreamBYOBReaderReadOptions.min`. Without it: 1. Deferred. */
static inline mumba_status mumba_readable_stream_byob_reader_read_options_set_min(
    mumba_context *ctx, mumba_readable_stream_byob_reader_read_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000e70u, mumba_of_number((double)value));
}

/** `ReadableStreamBYOBReaderReadOptions.min`. Reads. */
static inline mumba_status mumba_readable_stream_byob_reader_read_options_get_min(
    mumba_context *ctx, mumba_readable_stream_byob_reader_read_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000e70u, result);
}

/** `ReadableStreamGetReaderOptions`: an object with members. */
typedef mumba_handle mumba_readable_stream_get_reader_options;

/** Makes a `ReadableStreamGetReaderOptions` without members. Deferred. */
static inline mumba_status mumba_readable_stream_get_reader_options_create(
    mumba_context *ctx, mumba_readable_stream_get_reader_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ReadableStreamGetReaderOptions.mode`. Deferred. */
static inline mumba_status mumba_readable_stream_get_reader_options_set_mode(
    mumba_context *ctx, mumba_readable_stream_get_reader_options self, mumba_readable_stream_reader_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `ReadableStreamGetReaderOptions.mode`. Reads. */
static inline mumba_status mumba_readable_stream_get_reader_options_get_mode(
    mumba_context *ctx, mumba_readable_stream_get_reader_options self, mumba_readable_stream_reader_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `ReadableStreamIteratorOptions`: an object with members. */
typedef mumba_handle mumba_readable_stream_iterator_options;

/** Makes a `ReadableStreamIteratorOptions` without members. Deferred. */
static inline mumba_status mumba_readable_stream_iterator_options_create(
    mumba_context *ctx, mumba_readable_stream_iterator_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ReadableStreamIteratorOptions.preventCancel`. Without it: false. Deferred. */
static inline mumba_status mumba_readable_stream_iterator_options_set_prevent_cancel(
    mumba_context *ctx, mumba_readable_stream_iterator_options self, bool value) {
    return mumba_set(ctx, self, 0x80001199u, mumba_of_bool(value));
}

/** `ReadableStreamIteratorOptions.preventCancel`. Reads. */
static inline mumba_status mumba_readable_stream_iterator_options_get_prevent_cancel(
    mumba_context *ctx, mumba_readable_stream_iterator_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001199u, result);
}

/** `ReadableStreamReadResult`: an object with members. */
typedef mumba_handle mumba_readable_stream_read_result;

/** Makes a `ReadableStreamReadResult` without members. Deferred. */
static inline mumba_status mumba_readable_stream_read_result_create(
    mumba_context *ctx, mumba_readable_stream_read_result *result) {
    return mumba_object_create(ctx, result);
}

/** `ReadableStreamReadResult.done`. Deferred. */
static inline mumba_status mumba_readable_stream_read_result_set_done(
    mumba_context *ctx, mumba_readable_stream_read_result self, bool value) {
    return mumba_set(ctx, self, 0x800008fau, mumba_of_bool(value));
}

/** `ReadableStreamReadResult.done`. Reads. */
static inline mumba_status mumba_readable_stream_read_result_get_done(
    mumba_context *ctx, mumba_readable_stream_read_result self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008fau, result);
}

/** `ReadableStreamReadResult.value`. Deferred. */
static inline mumba_status mumba_readable_stream_read_result_set_value(
    mumba_context *ctx, mumba_readable_stream_read_result self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000174eu, value);
}

/** `ReadableStreamReadResult.value`. Reads. */
static inline mumba_status mumba_readable_stream_read_result_get_value(
    mumba_context *ctx, mumba_readable_stream_read_result self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000174eu, result);
}

/** `ReadableWritablePair`: an object with members. It needs `readable`, `writable`. */
typedef mumba_handle mumba_readable_writable_pair;

/** Makes a `ReadableWritablePair` without members. Deferred. */
static inline mumba_status mumba_readable_writable_pair_create(
    mumba_context *ctx, mumba_readable_writable_pair *result) {
    return mumba_object_create(ctx, result);
}

/** `ReadableWritablePair.readable`. Deferred. */
static inline mumba_status mumba_readable_writable_pair_set_readable(
    mumba_context *ctx, mumba_readable_writable_pair self, mumba_readable_stream value) {
    return mumba_set(ctx, self, 0x80001233u, mumba_of_handle(value));
}

/** `ReadableWritablePair.readable`. Deferred. */
static inline mumba_status mumba_readable_writable_pair_get_readable(
    mumba_context *ctx, mumba_readable_writable_pair self, mumba_readable_stream *result) {
    return mumba_get_handle(ctx, self, 0x80001233u, result);
}

/** `ReadableWritablePair.writable`. Deferred. */
static inline mumba_status mumba_readable_writable_pair_set_writable(
    mumba_context *ctx, mumba_readable_writable_pair self, mumba_writable_stream value) {
    return mumba_set(ctx, self, 0x800017e6u, mumba_of_handle(value));
}

/** `ReadableWritablePair.writable`. Deferred. */
static inline mumba_status mumba_readable_writable_pair_get_writable(
    mumba_context *ctx, mumba_readable_writable_pair self, mumba_writable_stream *result) {
    return mumba_get_handle(ctx, self, 0x800017e6u, result);
}

/** `StreamPipeOptions`: an object with members. */
typedef mumba_handle mumba_stream_pipe_options;

/** Makes a `StreamPipeOptions` without members. Deferred. */
static inline mumba_status mumba_stream_pipe_options_create(mumba_context *ctx, mumba_stream_pipe_options *result) {
    return mumba_object_create(ctx, result);
}

/** `StreamPipeOptions.preventAbort`. Without it: false. Deferred. */
static inline mumba_status mumba_stream_pipe_options_set_prevent_abort(
    mumba_context *ctx, mumba_stream_pipe_options self, bool value) {
    return mumba_set(ctx, self, 0x80001198u, mumba_of_bool(value));
}

/** `StreamPipeOptions.preventAbort`. Reads. */
static inline mumba_status mumba_stream_pipe_options_get_prevent_abort(
    mumba_context *ctx, mumba_stream_pipe_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001198u, result);
}

/** `StreamPipeOptions.preventCancel`. Without it: false. Deferred. */
static inline mumba_status mumba_stream_pipe_options_set_prevent_cancel(
    mumba_context *ctx, mumba_stream_pipe_options self, bool value) {
    return mumba_set(ctx, self, 0x80001199u, mumba_of_bool(value));
}

/** `StreamPipeOptions.preventCancel`. Reads. */
static inline mumba_status mumba_stream_pipe_options_get_prevent_cancel(
    mumba_context *ctx, mumba_stream_pipe_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001199u, result);
}

/** `StreamPipeOptions.preventClose`. Without it: false. Deferred. */
static inline mumba_status mumba_stream_pipe_options_set_prevent_close(
    mumba_context *ctx, mumba_stream_pipe_options self, bool value) {
    return mumba_set(ctx, self, 0x8000119au, mumba_of_bool(value));
}

/** `StreamPipeOptions.preventClose`. Reads. */
static inline mumba_status mumba_stream_pipe_options_get_prevent_close(
    mumba_context *ctx, mumba_stream_pipe_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000119au, result);
}

/** `StreamPipeOptions.signal`. Deferred. */
static inline mumba_status mumba_stream_pipe_options_set_signal(
    mumba_context *ctx, mumba_stream_pipe_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `StreamPipeOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_stream_pipe_options_get_signal(
    mumba_context *ctx, mumba_stream_pipe_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `Transformer`: an object with members. */
typedef mumba_handle mumba_transformer;

/** Makes a `Transformer` without members. Deferred. */
static inline mumba_status mumba_transformer_create(mumba_context *ctx, mumba_transformer *result) {
    return mumba_object_create(ctx, result);
}

/** `Transformer.cancel`. Deferred. */
static inline mumba_status mumba_transformer_set_cancel(
    mumba_context *ctx, mumba_transformer self, mumba_transformer_cancel_callback value) {
    return mumba_set(ctx, self, 0x80000618u, mumba_of_handle(value));
}

/** `Transformer.cancel`. Gives `TransformerCancelCallback` or none. Reads. */
static inline mumba_status mumba_transformer_get_cancel(
    mumba_context *ctx, mumba_transformer self, mumba_transformer_cancel_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000618u, result);
}

/** `Transformer.flush`. Deferred. */
static inline mumba_status mumba_transformer_set_flush(
    mumba_context *ctx, mumba_transformer self, mumba_transformer_flush_callback value) {
    return mumba_set(ctx, self, 0x80000a33u, mumba_of_handle(value));
}

/** `Transformer.flush`. Gives `TransformerFlushCallback` or none. Reads. */
static inline mumba_status mumba_transformer_get_flush(
    mumba_context *ctx, mumba_transformer self, mumba_transformer_flush_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a33u, result);
}

/** `Transformer.readableType`. Deferred. */
static inline mumba_status mumba_transformer_set_readable_type(
    mumba_context *ctx, mumba_transformer self, mumba_value value) {
    return mumba_set(ctx, self, 0x80001234u, value);
}

/** `Transformer.readableType`. Reads. */
static inline mumba_status mumba_transformer_get_readable_type(
    mumba_context *ctx, mumba_transformer self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001234u, result);
}

/** `Transformer.start`. Deferred. */
static inline mumba_status mumba_transformer_set_start(
    mumba_context *ctx, mumba_transformer self, mumba_transformer_start_callback value) {
    return mumba_set(ctx, self, 0x80001524u, mumba_of_handle(value));
}

/** `Transformer.start`. Gives `TransformerStartCallback` or none. Reads. */
static inline mumba_status mumba_transformer_get_start(
    mumba_context *ctx, mumba_transformer self, mumba_transformer_start_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001524u, result);
}

/** `Transformer.transform`. Deferred. */
static inline mumba_status mumba_transformer_set_transform(
    mumba_context *ctx, mumba_transformer self, mumba_transformer_transform_callback value) {
    return mumba_set(ctx, self, 0x80001661u, mumba_of_handle(value));
}

/** `Transformer.transform`. Gives `TransformerTransformCallback` or none. Reads. */
static inline mumba_status mumba_transformer_get_transform(
    mumba_context *ctx, mumba_transformer self, mumba_transformer_transform_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001661u, result);
}

/** `Transformer.writableType`. Deferred. */
static inline mumba_status mumba_transformer_set_writable_type(
    mumba_context *ctx, mumba_transformer self, mumba_value value) {
    return mumba_set(ctx, self, 0x800017e7u, value);
}

/** `Transformer.writableType`. Reads. */
static inline mumba_status mumba_transformer_get_writable_type(
    mumba_context *ctx, mumba_transformer self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800017e7u, result);
}

/** `UnderlyingSink`: an object with members. */
typedef mumba_handle mumba_underlying_sink;

/** Makes a `UnderlyingSink` without members. Deferred. */
static inline mumba_status mumba_underlying_sink_create(mumba_context *ctx, mumba_underlying_sink *result) {
    return mumba_object_create(ctx, result);
}

/** `UnderlyingSink.abort`. Deferred. */
static inline mumba_status mumba_underlying_sink_set_abort(
    mumba_context *ctx, mumba_underlying_sink self, mumba_underlying_sink_abort_callback value) {
    return mumba_set(ctx, self, 0x80000407u, mumba_of_handle(value));
}

/** `UnderlyingSink.abort`. Gives `UnderlyingSinkAbortCallback` or none. Reads. */
static inline mumba_status mumba_underlying_sink_get_abort(
    mumba_context *ctx, mumba_underlying_sink self, mumba_underlying_sink_abort_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000407u, result);
}

/** `UnderlyingSink.close`. Deferred. */
static inline mumba_status mumba_underlying_sink_set_close(
    mumba_context *ctx, mumba_underlying_sink self, mumba_underlying_sink_close_callback value) {
    return mumba_set(ctx, self, 0x800006acu, mumba_of_handle(value));
}

/** `UnderlyingSink.close`. Gives `UnderlyingSinkCloseCallback` or none. Reads. */
static inline mumba_status mumba_underlying_sink_get_close(
    mumba_context *ctx, mumba_underlying_sink self, mumba_underlying_sink_close_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006acu, result);
}

/** `UnderlyingSink.start`. Deferred. */
static inline mumba_status mumba_underlying_sink_set_start(
    mumba_context *ctx, mumba_underlying_sink self, mumba_underlying_sink_start_callback value) {
    return mumba_set(ctx, self, 0x80001524u, mumba_of_handle(value));
}

/** `UnderlyingSink.start`. Gives `UnderlyingSinkStartCallback` or none. Reads. */
static inline mumba_status mumba_underlying_sink_get_start(
    mumba_context *ctx, mumba_underlying_sink self, mumba_underlying_sink_start_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001524u, result);
}

/** `UnderlyingSink.type`. Deferred. */
static inline mumba_status mumba_underlying_sink_set_type(
    mumba_context *ctx, mumba_underlying_sink self, mumba_value value) {
    return mumba_set(ctx, self, 0x80001680u, value);
}

/** `UnderlyingSink.type`. Reads. */
static inline mumba_status mumba_underlying_sink_get_type(
    mumba_context *ctx, mumba_underlying_sink self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001680u, result);
}

/** `UnderlyingSink.write`. Deferred. */
static inline mumba_status mumba_underlying_sink_set_write(
    mumba_context *ctx, mumba_underlying_sink self, mumba_underlying_sink_write_callback value) {
    return mumba_set(ctx, self, 0x800017e8u, mumba_of_handle(value));
}

/** `UnderlyingSink.write`. Gives `UnderlyingSinkWriteCallback` or none. Reads. */
static inline mumba_status mumba_underlying_sink_get_write(
    mumba_context *ctx, mumba_underlying_sink self, mumba_underlying_sink_write_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x800017e8u, result);
}

/** `UnderlyingSource`: an object with members. */
typedef mumba_handle mumba_underlying_source;

/** Makes a `UnderlyingSource` without members. Deferred. */
static inline mumba_status mumba_underlying_source_create(mumba_context *ctx, mumba_underlying_source *result) {
    return mumba_object_create(ctx, result);
}

/** `UnderlyingSource.autoAllocateChunkSize`. Deferred. */
static inline mumba_status mumba_underlying_source_set_auto_allocate_chunk_size(
    mumba_context *ctx, mumba_underlying_source self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000543u, mumba_of_number((double)value));
}

/** `UnderlyingSource.autoAllocateChunkSize`. Reads. */
static inline mumba_status mumba_underlying_source_get_auto_allocate_chunk_size(
    mumba_context *ctx, mumba_underlying_source self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000543u, result);
}

/** `UnderlyingSource.cancel`. Deferred. */
static inline mumba_status mumba_underlying_source_set_cancel(
    mumba_context *ctx, mumba_underlying_source self, mumba_underlying_source_cancel_callback value) {
    return mumba_set(ctx, self, 0x80000618u, mumba_of_handle(value));
}

/** `UnderlyingSource.cancel`. Gives `UnderlyingSourceCancelCallback` or none. Reads. */
static inline mumba_status mumba_underlying_source_get_cancel(
    mumba_context *ctx, mumba_underlying_source self, mumba_underlying_source_cancel_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000618u, result);
}

/** `UnderlyingSource.pull`. Deferred. */
static inline mumba_status mumba_underlying_source_set_pull(
    mumba_context *ctx, mumba_underlying_source self, mumba_underlying_source_pull_callback value) {
    return mumba_set(ctx, self, 0x800011ddu, mumba_of_handle(value));
}

/** `UnderlyingSource.pull`. Gives `UnderlyingSourcePullCallback` or none. Reads. */
static inline mumba_status mumba_underlying_source_get_pull(
    mumba_context *ctx, mumba_underlying_source self, mumba_underlying_source_pull_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011ddu, result);
}

/** `UnderlyingSource.start`. Deferred. */
static inline mumba_status mumba_underlying_source_set_start(
    mumba_context *ctx, mumba_underlying_source self, mumba_underlying_source_start_callback value) {
    return mumba_set(ctx, self, 0x80001524u, mumba_of_handle(value));
}

/** `UnderlyingSource.start`. Gives `UnderlyingSourceStartCallback` or none. Reads. */
static inline mumba_status mumba_underlying_source_get_start(
    mumba_context *ctx, mumba_underlying_source self, mumba_underlying_source_start_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001524u, result);
}

/** `UnderlyingSource.type`. Deferred. */
static inline mumba_status mumba_underlying_source_set_type(
    mumba_context *ctx, mumba_underlying_source self, mumba_readable_stream_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `UnderlyingSource.type`. Reads. */
static inline mumba_status mumba_underlying_source_get_type(
    mumba_context *ctx, mumba_underlying_source self, mumba_readable_stream_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

#endif /* MUMBA_WEB_STREAMS_H */
