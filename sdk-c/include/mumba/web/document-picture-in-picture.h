/**
 * @file document-picture-in-picture.h
 * Document Picture-in-Picture Specification: <https://wicg.github.io/document-picture-in-picture/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_DOCUMENT_PICTURE_IN_PICTURE_H
#define MUMBA_WEB_DOCUMENT_PICTURE_IN_PICTURE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document_picture_in_picture;
typedef mumba_handle mumba_document_picture_in_picture_event;
typedef mumba_handle mumba_document_picture_in_picture_event_init;
typedef mumba_handle mumba_document_picture_in_picture_options;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_window;

/** Gets a `mumba_document_picture_in_picture_event`, which lives until it returns. */
typedef mumba_status (*mumba_document_picture_in_picture_event_listener)(mumba_context *ctx, void *user, mumba_document_picture_in_picture_event event);

/** `DocumentPictureInPicture`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_document_picture_in_picture;

/** Gives `object` itself when it is of `DocumentPictureInPicture`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_document_picture_in_picture(
    mumba_context *ctx, mumba_handle object, mumba_document_picture_in_picture *result) {
    return mumba_web_cast(ctx, object, 0x800000e3u, 0, result);
}

/** `DocumentPictureInPicture.requestWindow`. Gives promise<`Window`>. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_request_window(
    mumba_context *ctx, mumba_document_picture_in_picture self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012e2u, NULL, 0, result);
}

/** `DocumentPictureInPicture.requestWindow`. Gives promise<`Window`>. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_request_window_with_options(
    mumba_context *ctx, mumba_document_picture_in_picture self, mumba_document_picture_in_picture_options options,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012e2u, argv, 1, result);
}

/** `DocumentPictureInPicture.window`. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_get_window(
    mumba_context *ctx, mumba_document_picture_in_picture self, mumba_window *result) {
    return mumba_get_handle(ctx, self, 0x800017d7u, result);
}

/** `DocumentPictureInPicture.onenter`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_document_picture_in_picture_get_onenter(
    mumba_context *ctx, mumba_document_picture_in_picture self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9au, result);
}

/** `DocumentPictureInPicture.onenter`. `value` may be none. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_set_onenter(
    mumba_context *ctx, mumba_document_picture_in_picture self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9au, mumba_web_of_nullable(value));
}

/** The event `enter` of `DocumentPictureInPicture`, a `DocumentPictureInPictureEvent`. */
static inline mumba_status mumba_document_picture_in_picture_on_enter(
    mumba_context *ctx, mumba_document_picture_in_picture self,
    mumba_document_picture_in_picture_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000989u, NULL, listener, user, drop, subscription);
}

/** As `mumba_document_picture_in_picture_on_enter`, in the way that `options` says. */
static inline mumba_status mumba_document_picture_in_picture_on_enter_with_options(
    mumba_context *ctx, mumba_document_picture_in_picture self, const mumba_listener_options *options,
    mumba_document_picture_in_picture_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000989u, options, listener, user, drop, subscription);
}

/** `DocumentPictureInPictureEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_document_picture_in_picture_event;

/** Gives `object` itself when it is of `DocumentPictureInPictureEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_document_picture_in_picture_event(
    mumba_context *ctx, mumba_handle object, mumba_document_picture_in_picture_event *result) {
    return mumba_web_cast(ctx, object, 0x800000e4u, 0, result);
}

/** `new DocumentPictureInPictureEvent`. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_event_new(
    mumba_context *ctx, mumba_string type, mumba_document_picture_in_picture_event_init event_init_dict,
    mumba_document_picture_in_picture_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000e4u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DocumentPictureInPictureEvent.window`. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_event_get_window(
    mumba_context *ctx, mumba_document_picture_in_picture_event self, mumba_window *result) {
    return mumba_get_handle(ctx, self, 0x800017d7u, result);
}

/** `Window.documentPictureInPicture`. Deferred. */
static inline mumba_status mumba_window_get_document_picture_in_picture(
    mumba_context *ctx, mumba_window self, mumba_document_picture_in_picture *result) {
    return mumba_get_handle(ctx, self, 0x800008eau, result);
}

/**
 * `DocumentPictureInPictureEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `window`.
 */
typedef mumba_handle mumba_document_picture_in_picture_event_init;

/** Makes a `DocumentPictureInPictureEventInit` without members. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_event_init_create(
    mumba_context *ctx, mumba_document_picture_in_picture_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DocumentPictureInPictureEventInit.window`. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_event_init_set_window(
    mumba_context *ctx, mumba_document_picture_in_picture_event_init self, mumba_window value) {
    return mumba_set(ctx, self, 0x800017d7u, mumba_of_handle(value));
}

/** `DocumentPictureInPictureEventInit.window`. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_event_init_get_window(
    mumba_context *ctx, mumba_document_picture_in_picture_event_init self, mumba_window *result) {
    return mumba_get_handle(ctx, self, 0x800017d7u, result);
}

/** `DocumentPictureInPictureOptions`: an object with members. */
typedef mumba_handle mumba_document_picture_in_picture_options;

/** Makes a `DocumentPictureInPictureOptions` without members. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_options_create(
    mumba_context *ctx, mumba_document_picture_in_picture_options *result) {
    return mumba_object_create(ctx, result);
}

/** `DocumentPictureInPictureOptions.disallowReturnToOpener`. Without it: false. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_options_set_disallow_return_to_opener(
    mumba_context *ctx, mumba_document_picture_in_picture_options self, bool value) {
    return mumba_set(ctx, self, 0x800008cbu, mumba_of_bool(value));
}

/** `DocumentPictureInPictureOptions.disallowReturnToOpener`. Reads. */
static inline mumba_status mumba_document_picture_in_picture_options_get_disallow_return_to_opener(
    mumba_context *ctx, mumba_document_picture_in_picture_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800008cbu, result);
}

/** `DocumentPictureInPictureOptions.height`. Without it: 0. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_options_set_height(
    mumba_context *ctx, mumba_document_picture_in_picture_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `DocumentPictureInPictureOptions.height`. Reads. */
static inline mumba_status mumba_document_picture_in_picture_options_get_height(
    mumba_context *ctx, mumba_document_picture_in_picture_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000bcdu, result);
}

/** `DocumentPictureInPictureOptions.preferInitialWindowPlacement`. Without it: false. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_options_set_prefer_initial_window_placement(
    mumba_context *ctx, mumba_document_picture_in_picture_options self, bool value) {
    return mumba_set(ctx, self, 0x8000117du, mumba_of_bool(value));
}

/** `DocumentPictureInPictureOptions.preferInitialWindowPlacement`. Reads. */
static inline mumba_status mumba_document_picture_in_picture_options_get_prefer_initial_window_placement(
    mumba_context *ctx, mumba_document_picture_in_picture_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000117du, result);
}

/** `DocumentPictureInPictureOptions.width`. Without it: 0. Deferred. */
static inline mumba_status mumba_document_picture_in_picture_options_set_width(
    mumba_context *ctx, mumba_document_picture_in_picture_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `DocumentPictureInPictureOptions.width`. Reads. */
static inline mumba_status mumba_document_picture_in_picture_options_get_width(
    mumba_context *ctx, mumba_document_picture_in_picture_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800017d4u, result);
}

#endif /* MUMBA_WEB_DOCUMENT_PICTURE_IN_PICTURE_H */
