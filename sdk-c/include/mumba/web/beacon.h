/**
 * @file beacon.h
 * Beacon: <https://w3c.github.io/beacon/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_BEACON_H
#define MUMBA_WEB_BEACON_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_blob;
typedef mumba_handle mumba_form_data;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_readable_stream;
typedef mumba_handle mumba_url_search_params;

/** `Navigator.sendBeacon`. Reads. */
static inline mumba_status mumba_navigator_send_beacon(
    mumba_context *ctx, mumba_navigator self, mumba_string url, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(url);
    return mumba_web_call_bool(ctx, self, 0x80001401u, argv, 1, result);
}

/**
 * `Navigator.sendBeacon`. `data`: `ReadableStream` or `Blob` or `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or `FormData` or
 * `URLSearchParams` or none. Reads.
 */
static inline mumba_status mumba_navigator_send_beacon_with_object(
    mumba_context *ctx, mumba_navigator self, mumba_string url, mumba_object data, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_web_of_nullable(data);
    return mumba_web_call_bool(ctx, self, 0x80001401u, argv, 2, result);
}

/** `Navigator.sendBeacon`. Reads. */
static inline mumba_status mumba_navigator_send_beacon_with_str(
    mumba_context *ctx, mumba_navigator self, mumba_string url, mumba_string data, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(url);
    argv[1] = mumba_of_string(data);
    return mumba_web_call_bool(ctx, self, 0x80001401u, argv, 2, result);
}

#endif /* MUMBA_WEB_BEACON_H */
