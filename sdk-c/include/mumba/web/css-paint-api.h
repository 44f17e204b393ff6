/**
 * @file css-paint-api.h
 * CSS Painting API Level 1: <https://drafts.css-houdini.org/css-paint-api-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_PAINT_API_H
#define MUMBA_WEB_CSS_PAINT_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css;
typedef mumba_handle mumba_paint_rendering_context_2d_settings;
typedef mumba_handle mumba_paint_size;
typedef mumba_handle mumba_paint_worklet_global_scope;
typedef mumba_handle mumba_void_function;
typedef mumba_handle mumba_worklet;

/** `CSS.paintWorklet`. Deferred. */
static inline mumba_status mumba_css_get_paint_worklet(mumba_context *ctx, mumba_worklet *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000059u, &target);
    if (status == MUMBA_OK) status = mumba_get_handle(ctx, target, 0x800010b0u, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PaintRenderingContext2D`. Not in windows: PaintWorklet. */
typedef mumba_handle mumba_paint_rendering_context_2d;

/** Gives `object` itself when it is of `PaintRenderingContext2D`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_paint_rendering_context_2d(
    mumba_context *ctx, mumba_handle object, mumba_paint_rendering_context_2d *result) {
    return mumba_web_cast(ctx, object, 0x80000250u, 0, result);
}

/** `PaintSize`. Not in windows: PaintWorklet. */
typedef mumba_handle mumba_paint_size;

/** Gives `object` itself when it is of `PaintSize`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_paint_size(mumba_context *ctx, mumba_handle object, mumba_paint_size *result) {
    return mumba_web_cast(ctx, object, 0x80000251u, 0, result);
}

/** `PaintSize.width`. Reads. Not in windows: PaintWorklet. */
static inline mumba_status mumba_paint_size_get_width(mumba_context *ctx, mumba_paint_size self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017d4u, result);
}

/** `PaintSize.height`. Reads. Not in windows: PaintWorklet. */
static inline mumba_status mumba_paint_size_get_height(mumba_context *ctx, mumba_paint_size self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bcdu, result);
}

/** `PaintWorkletGlobalScope`. It is a `mumba_worklet_global_scope` too. Not in windows: PaintWorklet. */
typedef mumba_handle mumba_paint_worklet_global_scope;

/** Gives `object` itself when it is of `PaintWorkletGlobalScope`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_paint_worklet_global_scope(
    mumba_context *ctx, mumba_handle object, mumba_paint_worklet_global_scope *result) {
    return mumba_web_cast(ctx, object, 0x80000252u, 0, result);
}

/** `PaintWorkletGlobalScope.registerPaint`. Deferred. Not in windows: PaintWorklet. */
static inline mumba_status mumba_paint_worklet_global_scope_register_paint(
    mumba_context *ctx, mumba_paint_worklet_global_scope self, mumba_string name, mumba_void_function paint_ctor) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(paint_ctor);
    return mumba_invoke(ctx, self, 0x80001266u, argv, 2, NULL);
}

/** `PaintWorkletGlobalScope.devicePixelRatio`. Reads. Not in windows: PaintWorklet. */
static inline mumba_status mumba_paint_worklet_global_scope_get_device_pixel_ratio(
    mumba_context *ctx, mumba_paint_worklet_global_scope self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008abu, result);
}

/** `PaintRenderingContext2DSettings`: an object with members. */
typedef mumba_handle mumba_paint_rendering_context_2d_settings;

/** Makes a `PaintRenderingContext2DSettings` without members. Deferred. */
static inline mumba_status mumba_paint_rendering_context_2d_settings_create(
    mumba_context *ctx, mumba_paint_rendering_context_2d_settings *result) {
    return mumba_object_create(ctx, result);
}

/** `PaintRenderingContext2DSettings.alpha`. Without it: true. Deferred. */
static inline mumba_status mumba_paint_rendering_context_2d_settings_set_alpha(
    mumba_context *ctx, mumba_paint_rendering_context_2d_settings self, bool value) {
    return mumba_set(ctx, self, 0x80000473u, mumba_of_bool(value));
}

/** `PaintRenderingContext2DSettings.alpha`. Reads. */
static inline mumba_status mumba_paint_rendering_context_2d_settings_get_alpha(
    mumba_context *ctx, mumba_paint_rendering_context_2d_settings self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000473u, result);
}

#endif /* MUMBA_WEB_CSS_PAINT_API_H */
