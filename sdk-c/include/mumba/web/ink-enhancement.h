/**
 * @file ink-enhancement.h
 * Ink API: <https://wicg.github.io/ink-enhancement/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_INK_ENHANCEMENT_H
#define MUMBA_WEB_INK_ENHANCEMENT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_delegated_ink_trail_presenter;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_ink;
typedef mumba_handle mumba_ink_presenter_param;
typedef mumba_handle mumba_ink_trail_style;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_pointer_event;

/** `DelegatedInkTrailPresenter`. */
typedef mumba_handle mumba_delegated_ink_trail_presenter;

/** Gives `object` itself when it is of `DelegatedInkTrailPresenter`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_delegated_ink_trail_presenter(
    mumba_context *ctx, mumba_handle object, mumba_delegated_ink_trail_presenter *result) {
    return mumba_web_cast(ctx, object, 0x800000dau, 0, result);
}

/** `DelegatedInkTrailPresenter.presentationArea`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_delegated_ink_trail_presenter_get_presentation_area(
    mumba_context *ctx, mumba_delegated_ink_trail_presenter self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000118cu, result);
}

/** `DelegatedInkTrailPresenter.presentationArea`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_delegated_ink_trail_presenter_get_presentation_area_deferred(
    mumba_context *ctx, mumba_delegated_ink_trail_presenter self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x8000118cu, result);
}

/** `DelegatedInkTrailPresenter.updateInkTrailStartPoint`. Deferred. */
static inline mumba_status mumba_delegated_ink_trail_presenter_update_ink_trail_start_point(
    mumba_context *ctx, mumba_delegated_ink_trail_presenter self, mumba_pointer_event event,
    mumba_ink_trail_style style) {
    return mumba_call_plain(ctx, self, 0x800016ffu, 033u, event, style, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Ink`. */
typedef mumba_handle mumba_ink;

/** Gives `object` itself when it is of `Ink`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_ink(mumba_context *ctx, mumba_handle object, mumba_ink *result) {
    return mumba_web_cast(ctx, object, 0x800001d7u, 0, result);
}

/** `Ink.requestPresenter`. Gives promise<`DelegatedInkTrailPresenter`>. Deferred. */
static inline mumba_status mumba_ink_request_presenter(mumba_context *ctx, mumba_ink self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012d7u, NULL, 0, result);
}

/** `Ink.requestPresenter`. Gives promise<`DelegatedInkTrailPresenter`>. Deferred. */
static inline mumba_status mumba_ink_request_presenter_with_param(
    mumba_context *ctx, mumba_ink self, mumba_ink_presenter_param param, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(param);
    return mumba_invoke(ctx, self, 0x800012d7u, argv, 1, result);
}

/** `Navigator.ink`. Deferred. */
static inline mumba_status mumba_navigator_get_ink(mumba_context *ctx, mumba_navigator self, mumba_ink *result) {
    return mumba_get_handle(ctx, self, 0x80000c59u, result);
}

/** `InkPresenterParam`: an object with members. */
typedef mumba_handle mumba_ink_presenter_param;

/** Makes a `InkPresenterParam` without members. Deferred. */
static inline mumba_status mumba_ink_presenter_param_create(mumba_context *ctx, mumba_ink_presenter_param *result) {
    return mumba_object_create(ctx, result);
}

/** `InkPresenterParam.presentationArea`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_ink_presenter_param_set_presentation_area(
    mumba_context *ctx, mumba_ink_presenter_param self, mumba_element value) {
    return mumba_set(ctx, self, 0x8000118cu, mumba_web_of_nullable(value));
}

/** `InkPresenterParam.presentationArea`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_ink_presenter_param_get_presentation_area(
    mumba_context *ctx, mumba_ink_presenter_param self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000118cu, result);
}

/** `InkTrailStyle`: an object with members. It needs `color`, `diameter`. */
typedef mumba_handle mumba_ink_trail_style;

/** Makes a `InkTrailStyle` without members. Deferred. */
static inline mumba_status mumba_ink_trail_style_create(mumba_context *ctx, mumba_ink_trail_style *result) {
    return mumba_object_create(ctx, result);
}

/** `InkTrailStyle.color`. Deferred. */
static inline mumba_status mumba_ink_trail_style_set_color(
    mumba_context *ctx, mumba_ink_trail_style self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006c7u, mumba_of_string(value));
}

/** `InkTrailStyle.color`. Reads. */
static inline mumba_status mumba_ink_trail_style_get_color(
    mumba_context *ctx, mumba_ink_trail_style self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006c7u, result);
}

/** `InkTrailStyle.diameter`. Deferred. */
static inline mumba_status mumba_ink_trail_style_set_diameter(
    mumba_context *ctx, mumba_ink_trail_style self, double value) {
    return mumba_set(ctx, self, 0x800008b6u, mumba_of_number(value));
}

/** `InkTrailStyle.diameter`. Reads. */
static inline mumba_status mumba_ink_trail_style_get_diameter(
    mumba_context *ctx, mumba_ink_trail_style self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008b6u, result);
}

#endif /* MUMBA_WEB_INK_ENHANCEMENT_H */
