/**
 * @file picture-in-picture.h
 * Picture-in-Picture: <https://w3c.github.io/picture-in-picture/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PICTURE_IN_PICTURE_H
#define MUMBA_WEB_PICTURE_IN_PICTURE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_html_video_element;
typedef mumba_handle mumba_picture_in_picture_event;
typedef mumba_handle mumba_picture_in_picture_event_init;
typedef mumba_handle mumba_picture_in_picture_window;
typedef mumba_handle mumba_shadow_root;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `Document.pictureInPictureEnabled`. Reads. */
static inline mumba_status mumba_document_get_picture_in_picture_enabled(
    mumba_context *ctx, mumba_document self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001115u, result);
}

/** `Document.exitPictureInPicture`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_document_exit_picture_in_picture(
    mumba_context *ctx, mumba_document self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800009bdu, NULL, 0, result);
}

/** `Document.pictureInPictureElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_document_get_picture_in_picture_element(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001114u, result);
}

/** `Document.pictureInPictureElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_document_get_picture_in_picture_element_deferred(
    mumba_context *ctx, mumba_document self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80001114u, result);
}

/** `HTMLVideoElement.requestPictureInPicture`. Gives promise<`PictureInPictureWindow`>. Deferred. */
static inline mumba_status mumba_html_video_element_request_picture_in_picture(
    mumba_context *ctx, mumba_html_video_element self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012d4u, NULL, 0, result);
}

/** `HTMLVideoElement.onenterpictureinpicture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_video_element_get_onenterpictureinpicture(
    mumba_context *ctx, mumba_html_video_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9bu, result);
}

/** `HTMLVideoElement.onenterpictureinpicture`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_video_element_set_onenterpictureinpicture(
    mumba_context *ctx, mumba_html_video_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9bu, mumba_web_of_nullable(value));
}

/** `HTMLVideoElement.onleavepictureinpicture`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_html_video_element_get_onleavepictureinpicture(
    mumba_context *ctx, mumba_html_video_element self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fb9u, result);
}

/** `HTMLVideoElement.onleavepictureinpicture`. `value` may be none. Deferred. */
static inline mumba_status mumba_html_video_element_set_onleavepictureinpicture(
    mumba_context *ctx, mumba_html_video_element self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fb9u, mumba_web_of_nullable(value));
}

/** `HTMLVideoElement.disablePictureInPicture`. Reads. */
static inline mumba_status mumba_html_video_element_get_disable_picture_in_picture(
    mumba_context *ctx, mumba_html_video_element self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008c6u, result);
}

/** `HTMLVideoElement.disablePictureInPicture`. Deferred. */
static inline mumba_status mumba_html_video_element_set_disable_picture_in_picture(
    mumba_context *ctx, mumba_html_video_element self, bool value) {
    return mumba_set(ctx, self, 0x800008c6u, mumba_of_bool(value));
}

/** `PictureInPictureEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_picture_in_picture_event;

/** Gives `object` itself when it is of `PictureInPictureEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_picture_in_picture_event(
    mumba_context *ctx, mumba_handle object, mumba_picture_in_picture_event *result) {
    return mumba_web_cast(ctx, object, 0x80000273u, 0, result);
}

/** `new PictureInPictureEvent`. Deferred. */
static inline mumba_status mumba_picture_in_picture_event_new(
    mumba_context *ctx, mumba_string type, mumba_picture_in_picture_event_init event_init_dict,
    mumba_picture_in_picture_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000273u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `PictureInPictureEvent.pictureInPictureWindow`. Deferred. */
static inline mumba_status mumba_picture_in_picture_event_get_picture_in_picture_window(
    mumba_context *ctx, mumba_picture_in_picture_event self, mumba_picture_in_picture_window *result) {
    return mumba_get_handle(ctx, self, 0x80001116u, result);
}

/** `PictureInPictureWindow`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_picture_in_picture_window;

/** Gives `object` itself when it is of `PictureInPictureWindow`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_picture_in_picture_window(
    mumba_context *ctx, mumba_handle object, mumba_picture_in_picture_window *result) {
    return mumba_web_cast(ctx, object, 0x80000274u, 0, result);
}

/** `PictureInPictureWindow.width`. Reads. */
static inline mumba_status mumba_picture_in_picture_window_get_width(
    mumba_context *ctx, mumba_picture_in_picture_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800017d4u, result);
}

/** `PictureInPictureWindow.height`. Reads. */
static inline mumba_status mumba_picture_in_picture_window_get_height(
    mumba_context *ctx, mumba_picture_in_picture_window self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000bcdu, result);
}

/** `PictureInPictureWindow.onresize`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_picture_in_picture_window_get_onresize(
    mumba_context *ctx, mumba_picture_in_picture_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001007u, result);
}

/** `PictureInPictureWindow.onresize`. `value` may be none. Deferred. */
static inline mumba_status mumba_picture_in_picture_window_set_onresize(
    mumba_context *ctx, mumba_picture_in_picture_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001007u, mumba_web_of_nullable(value));
}

/** The event `resize` of `PictureInPictureWindow`, a `Event`. */
static inline mumba_status mumba_picture_in_picture_window_on_resize(
    mumba_context *ctx, mumba_picture_in_picture_window self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_picture_in_picture_window_on_resize`, in the way that `options` says. */
static inline mumba_status mumba_picture_in_picture_window_on_resize_with_options(
    mumba_context *ctx, mumba_picture_in_picture_window self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, options, listener, user, drop, subscription);
}

/** `ShadowRoot.pictureInPictureElement`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_shadow_root_get_picture_in_picture_element(
    mumba_context *ctx, mumba_shadow_root self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001114u, result);
}

/** `ShadowRoot.pictureInPictureElement`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_shadow_root_get_picture_in_picture_element_deferred(
    mumba_context *ctx, mumba_shadow_root self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x80001114u, result);
}

/**
 * `PictureInPictureEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `pictureInPictureWindow`.
 */
typedef mumba_handle mumba_picture_in_picture_event_init;

/** Makes a `PictureInPictureEventInit` without members. Deferred. */
static inline mumba_status mumba_picture_in_picture_event_init_create(
    mumba_context *ctx, mumba_picture_in_picture_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `PictureInPictureEventInit.pictureInPictureWindow`. Deferred. */
static inline mumba_status mumba_picture_in_picture_event_init_set_picture_in_picture_window(
    mumba_context *ctx, mumba_picture_in_picture_event_init self, mumba_picture_in_picture_window value) {
    return mumba_set(ctx, self, 0x80001116u, mumba_of_handle(value));
}

/** `PictureInPictureEventInit.pictureInPictureWindow`. Deferred. */
static inline mumba_status mumba_picture_in_picture_event_init_get_picture_in_picture_window(
    mumba_context *ctx, mumba_picture_in_picture_event_init self, mumba_picture_in_picture_window *result) {
    return mumba_get_handle(ctx, self, 0x80001116u, result);
}

#endif /* MUMBA_WEB_PICTURE_IN_PICTURE_H */
