/**
 * @file svg-paths.h
 * SVG Paths: <https://svgwg.org/specs/paths/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SVG_PATHS_H
#define MUMBA_WEB_SVG_PATHS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_point;
typedef mumba_handle mumba_svg_animated_number;
typedef mumba_handle mumba_svg_path_element;

/** `SVGPathElement`. It is a `mumba_svg_geometry_element` too. */
typedef mumba_handle mumba_svg_path_element;

/** Gives `object` itself when it is of `SVGPathElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_svg_path_element(
    mumba_context *ctx, mumba_handle object, mumba_svg_path_element *result) {
    return mumba_web_cast(ctx, object, 0x80000300u, 0, result);
}

/** `SVGPathElement.pathLength`. Deferred. */
static inline mumba_status mumba_svg_path_element_get_path_length(
    mumba_context *ctx, mumba_svg_path_element self, mumba_svg_animated_number *result) {
    return mumba_get_handle(ctx, self, 0x800010d0u, result);
}

/** `SVGPathElement.getTotalLength`. Reads. */
static inline mumba_status mumba_svg_path_element_get_total_length(
    mumba_context *ctx, mumba_svg_path_element self, float *result) {
    return mumba_web_call_float(ctx, self, 0x80000b68u, NULL, 0, result);
}

/** `SVGPathElement.getPointAtLength`. Deferred. */
static inline mumba_status mumba_svg_path_element_get_point_at_length(
    mumba_context *ctx, mumba_svg_path_element self, float distance, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)distance);
    return mumba_invoke(ctx, self, 0x80000b26u, argv, 1, result);
}

#endif /* MUMBA_WEB_SVG_PATHS_H */
