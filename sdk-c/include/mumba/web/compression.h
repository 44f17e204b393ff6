/**
 * @file compression.h
 * Compression Standard: <https://compression.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_COMPRESSION_H
#define MUMBA_WEB_COMPRESSION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_compression_stream;
typedef mumba_handle mumba_decompression_stream;
typedef mumba_name mumba_compression_format;

/** `CompressionFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_compression_format;

/** "brotli" */
#define MUMBA_COMPRESSION_FORMAT_BROTLI ((mumba_compression_format)0x800005e7u)
/** "deflate" */
#define MUMBA_COMPRESSION_FORMAT_DEFLATE ((mumba_compression_format)0x80000838u)
/** "deflate-raw" */
#define MUMBA_COMPRESSION_FORMAT_DEFLATE_RAW ((mumba_compression_format)0x80000839u)
/** "gzip" */
#define MUMBA_COMPRESSION_FORMAT_GZIP ((mumba_compression_format)0x80000b98u)

/** `CompressionStream`. */
typedef mumba_handle mumba_compression_stream;

/** Gives `object` itself when it is of `CompressionStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_compression_stream(
    mumba_context *ctx, mumba_handle object, mumba_compression_stream *result) {
    return mumba_web_cast(ctx, object, 0x800000afu, 0, result);
}

/** `new CompressionStream`. Deferred. */
static inline mumba_status mumba_compression_stream_new(
    mumba_context *ctx, mumba_compression_format format, mumba_compression_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(format);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000afu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DecompressionStream`. */
typedef mumba_handle mumba_decompression_stream;

/** Gives `object` itself when it is of `DecompressionStream`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_decompression_stream(
    mumba_context *ctx, mumba_handle object, mumba_decompression_stream *result) {
    return mumba_web_cast(ctx, object, 0x800000d7u, 0, result);
}

/** `new DecompressionStream`. Deferred. */
static inline mumba_status mumba_decompression_stream_new(
    mumba_context *ctx, mumba_compression_format format, mumba_decompression_stream *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(format);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000d7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

#endif /* MUMBA_WEB_COMPRESSION_H */
