/**
 * @file css-masking.h
 * CSS Masking Module Level 1: <https://drafts.csswg.org/css-masking-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_MASKING_H
#define MUMBA_WEB_CSS_MASKING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_svg_animated_enumeration;
typedef mumba_handle mumba_svg_animated_length;
typedef mumba_handle mumba_svg_animated_transform_list;
typedef mumba_handle mumba_svg_clip_path_element;
typedef mumba_handle mumba_svg_mask_element;

/** `SVGClipPathElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_clip_path_element;

/** Gives `object` itself when it is of `SVGClipPathElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_clip_path_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_clip_path_element *result) {
    return mumba_web_cast(ctx, object, 0x800002d0u, 0, result);
}

/** `SVGClipPathElement.clipPathUnits`. Deferred. */
static inline mumba_status mumba_svg_clip_path_element_get_clip_path_units(
    mumba_context *ctx, mumba_svg_clip_path_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x800006a2u, result);
}

/** `SVGClipPathElement.transform`. Deferred. */
static inline mumba_status mumba_svg_clip_path_element_get_transform(
    mumba_context *ctx, mumba_svg_clip_path_element self, mumba_svg_animated_transform_list *result) {
    return mumba_get_handle(ctx, self, 0x80001661u, result);
}

/** `SVGMaskElement`. It is a `mumba_svg_element` too. */
typedef mumba_handle mumba_svg_mask_element;

/** Gives `object` itself when it is of `SVGMaskElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_mask_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_mask_element *result) {
    return mumba_web_cast(ctx, object, 0x800002fcu, 0, result);
}

/** `SVGMaskElement.maskUnits`. Deferred. */
static inline mumba_status mumba_svg_mask_element_get_mask_units(
    mumba_context *ctx, mumba_svg_mask_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000dfcu, result);
}

/** `SVGMaskElement.maskContentUnits`. Deferred. */
static inline mumba_status mumba_svg_mask_element_get_mask_content_units(
    mumba_context *ctx, mumba_svg_mask_element self, mumba_svg_animated_enumeration *result) {
    return mumba_get_handle(ctx, self, 0x80000dfbu, result);
}

/** `SVGMaskElement.x`. Deferred. */
static inline mumba_status mumba_svg_mask_element_get_x(
    mumba_context *ctx, mumba_svg_mask_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f1u, result);
}

/** `SVGMaskElement.y`. Deferred. */
static inline mumba_status mumba_svg_mask_element_get_y(
    mumba_context *ctx, mumba_svg_mask_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017f9u, result);
}

/** `SVGMaskElement.width`. Deferred. */
static inline mumba_status mumba_svg_mask_element_get_width(
    mumba_context *ctx, mumba_svg_mask_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x800017d4u, result);
}

/** `SVGMaskElement.height`. Deferred. */
static inline mumba_status mumba_svg_mask_element_get_height(
    mumba_context *ctx, mumba_svg_mask_element self, mumba_svg_animated_length *result) {
    return mumba_get_handle(ctx, self, 0x80000bcdu, result);
}

#endif /* MUMBA_WEB_CSS_MASKING_H */
