/**
 * @file largest-contentful-paint.h
 * Largest Contentful Paint: <https://w3c.github.io/largest-contentful-paint/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_LARGEST_CONTENTFUL_PAINT_H
#define MUMBA_WEB_LARGEST_CONTENTFUL_PAINT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_largest_contentful_paint;

/** `LargestContentfulPaint`. It is a `mumba_performance_entry` too. */
typedef mumba_handle mumba_largest_contentful_paint;

/** Gives `object` itself when it is of `LargestContentfulPaint`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_largest_contentful_paint(
    mumba_context *ctx, mumba_handle object, mumba_largest_contentful_paint *result) {
    return mumba_web_cast(ctx, object, 0x800001e9u, 0, result);
}

/** `LargestContentfulPaint.loadTime`. Reads. */
static inline mumba_status mumba_largest_contentful_paint_get_load_time(
    mumba_context *ctx, mumba_largest_contentful_paint self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d7bu, result);
}

/** `LargestContentfulPaint.renderTime`. Reads. */
static inline mumba_status mumba_largest_contentful_paint_get_render_time(
    mumba_context *ctx, mumba_largest_contentful_paint self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800012a3u, result);
}

/** `LargestContentfulPaint.size`. Reads. */
static inline mumba_status mumba_largest_contentful_paint_get_size(
    mumba_context *ctx, mumba_largest_contentful_paint self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `LargestContentfulPaint.id`. Reads. */
static inline mumba_status mumba_largest_contentful_paint_get_id(
    mumba_context *ctx, mumba_largest_contentful_paint self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `LargestContentfulPaint.url`. Reads. */
static inline mumba_status mumba_largest_contentful_paint_get_url(
    mumba_context *ctx, mumba_largest_contentful_paint self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `LargestContentfulPaint.element`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_largest_contentful_paint_get_element(
    mumba_context *ctx, mumba_largest_contentful_paint self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000094du, result);
}

/** `LargestContentfulPaint.element`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_largest_contentful_paint_get_element_deferred(
    mumba_context *ctx, mumba_largest_contentful_paint self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000094du, result);
}

/** `LargestContentfulPaint.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_largest_contentful_paint_to_json(
    mumba_context *ctx, mumba_largest_contentful_paint self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

#endif /* MUMBA_WEB_LARGEST_CONTENTFUL_PAINT_H */
