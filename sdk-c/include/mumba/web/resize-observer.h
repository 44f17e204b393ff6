/**
 * @file resize-observer.h
 * Resize Observer Module Level 1: <https://drafts.csswg.org/resize-observer-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_RESIZE_OBSERVER_H
#define MUMBA_WEB_RESIZE_OBSERVER_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_rect_read_only;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_resize_observer;
typedef mumba_handle mumba_resize_observer_callback;
typedef mumba_handle mumba_resize_observer_entry;
typedef mumba_handle mumba_resize_observer_options;
typedef mumba_handle mumba_resize_observer_size;
typedef mumba_name mumba_resize_observer_box_options;

/** `ResizeObserverBoxOptions`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_resize_observer_box_options;

/** "border-box" */
#define MUMBA_RESIZE_OBSERVER_BOX_OPTIONS_BORDER_BOX ((mumba_resize_observer_box_options)0x800005d5u)
/** "content-box" */
#define MUMBA_RESIZE_OBSERVER_BOX_OPTIONS_CONTENT_BOX ((mumba_resize_observer_box_options)0x80000727u)
/** "device-pixel-content-box" */
#define MUMBA_RESIZE_OBSERVER_BOX_OPTIONS_DEVICE_PIXEL_CONTENT_BOX ((mumba_resize_observer_box_options)0x800008a6u)

/**
 * `ResizeObserverCallback`: a function made with `mumba_callback_create`. It is called with entries
 * (sequence<`ResizeObserverEntry`>), observer (`ResizeObserver`) and returns nothing.
 */
typedef mumba_handle mumba_resize_observer_callback;

/** `ResizeObserver`. */
typedef mumba_handle mumba_resize_observer;

/** Gives `object` itself when it is of `ResizeObserver`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_resize_observer(
    mumba_context *ctx, mumba_handle object, mumba_resize_observer *result) {
    return mumba_web_cast(ctx, object, 0x800002b8u, 0, result);
}

/** `new ResizeObserver`. Deferred. */
static inline mumba_status mumba_resize_observer_new(
    mumba_context *ctx, mumba_resize_observer_callback callback, mumba_resize_observer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800002b8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ResizeObserver.observe`. Deferred. */
static inline mumba_status mumba_resize_observer_observe(
    mumba_context *ctx, mumba_resize_observer self, mumba_element target_) {
    return mumba_call_plain(ctx, self, 0x80000f20u, 03u, target_, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ResizeObserver.observe`. Deferred. */
static inline mumba_status mumba_resize_observer_observe_with_options(
    mumba_context *ctx, mumba_resize_observer self, mumba_element target_, mumba_resize_observer_options options) {
    return mumba_call_plain(ctx, self, 0x80000f20u, 033u, target_, options, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ResizeObserver.unobserve`. Deferred. */
static inline mumba_status mumba_resize_observer_unobserve(
    mumba_context *ctx, mumba_resize_observer self, mumba_element target_) {
    return mumba_call_plain(ctx, self, 0x800016e1u, 03u, target_, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ResizeObserver.disconnect`. Deferred. */
static inline mumba_status mumba_resize_observer_disconnect(mumba_context *ctx, mumba_resize_observer self) {
    return mumba_invoke(ctx, self, 0x800008d0u, NULL, 0, NULL);
}

/** `ResizeObserverEntry`. */
typedef mumba_handle mumba_resize_observer_entry;

/** Gives `object` itself when it is of `ResizeObserverEntry`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_resize_observer_entry(
    mumba_context *ctx, mumba_handle object, mumba_resize_observer_entry *result) {
    return mumba_web_cast(ctx, object, 0x800002b9u, 0, result);
}

/** `ResizeObserverEntry.target`. Deferred. */
static inline mumba_status mumba_resize_observer_entry_get_target(
    mumba_context *ctx, mumba_resize_observer_entry self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `ResizeObserverEntry.contentRect`. Deferred. */
static inline mumba_status mumba_resize_observer_entry_get_content_rect(
    mumba_context *ctx, mumba_resize_observer_entry self, mumba_dom_rect_read_only *result) {
    return mumba_get_handle(ctx, self, 0x8000072du, result);
}

/** `ResizeObserverEntry.borderBoxSize`. Gives frozen array<`ResizeObserverSize`>. Deferred. */
static inline mumba_status mumba_resize_observer_entry_get_border_box_size(
    mumba_context *ctx, mumba_resize_observer_entry self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800005d6u, result);
}

/** `ResizeObserverEntry.contentBoxSize`. Gives frozen array<`ResizeObserverSize`>. Deferred. */
static inline mumba_status mumba_resize_observer_entry_get_content_box_size(
    mumba_context *ctx, mumba_resize_observer_entry self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000728u, result);
}

/** `ResizeObserverEntry.devicePixelContentBoxSize`. Gives frozen array<`ResizeObserverSize`>. Deferred. */
static inline mumba_status mumba_resize_observer_entry_get_device_pixel_content_box_size(
    mumba_context *ctx, mumba_resize_observer_entry self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800008aau, result);
}

/** `ResizeObserverSize`. */
typedef mumba_handle mumba_resize_observer_size;

/** Gives `object` itself when it is of `ResizeObserverSize`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_resize_observer_size(
    mumba_context *ctx, mumba_handle object, mumba_resize_observer_size *result) {
    return mumba_web_cast(ctx, object, 0x800002bau, 0, result);
}

/** `ResizeObserverSize.inlineSize`. Reads. */
static inline mumba_status mumba_resize_observer_size_get_inline_size(
    mumba_context *ctx, mumba_resize_observer_size self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000c5cu, result);
}

/** `ResizeObserverSize.blockSize`. Reads. */
static inline mumba_status mumba_resize_observer_size_get_block_size(
    mumba_context *ctx, mumba_resize_observer_size self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800005c9u, result);
}

/** `ResizeObserverOptions`: an object with members. */
typedef mumba_handle mumba_resize_observer_options;

/** Makes a `ResizeObserverOptions` without members. Deferred. */
static inline mumba_status mumba_resize_observer_options_create(
    mumba_context *ctx, mumba_resize_observer_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ResizeObserverOptions.box`. Without it: "content-box". Deferred. */
static inline mumba_status mumba_resize_observer_options_set_box(
    mumba_context *ctx, mumba_resize_observer_options self, mumba_resize_observer_box_options value) {
    return mumba_set(ctx, self, 0x800005e0u, mumba_of_name(value));
}

/** `ResizeObserverOptions.box`. Reads. */
static inline mumba_status mumba_resize_observer_options_get_box(
    mumba_context *ctx, mumba_resize_observer_options self, mumba_resize_observer_box_options *result) {
    return mumba_web_get_name(ctx, self, 0x800005e0u, result);
}

#endif /* MUMBA_WEB_RESIZE_OBSERVER_H */
