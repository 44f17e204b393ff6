/**
 * @file mathml-core.h
 * MathML Core: <https://w3c.github.io/mathml-core/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MATHML_CORE_H
#define MUMBA_WEB_MATHML_CORE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_command_event;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_mouse_event;
typedef mumba_handle mumba_pointer_event;
typedef mumba_handle mumba_progress_event;
typedef mumba_handle mumba_toggle_event;

/** Gets a `mumba_command_event`, which lives until it returns. */
typedef mumba_status (*mumba_command_event_listener)(mumba_context *ctx, void *user, mumba_command_event event);

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_mouse_event`, which lives until it returns. */
typedef mumba_status (*mumba_mouse_event_listener)(mumba_context *ctx, void *user, mumba_mouse_event event);

/** Gets a `mumba_pointer_event`, which lives until it returns. */
typedef mumba_status (*mumba_pointer_event_listener)(mumba_context *ctx, void *user, mumba_pointer_event event);

/** Gets a `mumba_progress_event`, which lives until it returns. */
typedef mumba_status (*mumba_progress_event_listener)(mumba_context *ctx, void *user, mumba_progress_event event);

/** Gets a `mumba_toggle_event`, which lives until it returns. */
typedef mumba_status (*mumba_toggle_event_listener)(mumba_context *ctx, void *user, mumba_toggle_event event);

/** `MathMLElement`. It is a `mumba_element` too. */
typedef mumba_handle mumba_mathml_element;

/** Gives `object` itself when it is of `MathMLElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_mathml_element(
    mumba_context *ctx, mumba_handle object, mumba_mathml_element *result) {
    return mumba_web_cast(ctx, object, 0x800001fau, 0, result);
}

/** The event `beforetoggle` of `MathMLElement`, a `ToggleEvent`. */
static inline mumba_status mumba_mathml_element_on_beforetoggle(
    mumba_context *ctx, mumba_mathml_element self, mumba_toggle_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000591u, listener, user, drop, subscription);
}

/** The event `blur` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_blur(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800005d0u, listener, user, drop, subscription);
}

/** The event `canplay` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_canplay(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000625u, listener, user, drop, subscription);
}

/** The event `canplaythrough` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_canplaythrough(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000626u, listener, user, drop, subscription);
}

/** The event `close` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_close(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800006acu, listener, user, drop, subscription);
}

/** The event `command` of `MathMLElement`, a `CommandEvent`. */
static inline mumba_status mumba_mathml_element_on_command(
    mumba_context *ctx, mumba_mathml_element self, mumba_command_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800006d6u, listener, user, drop, subscription);
}

/** The event `contextlost` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_contextlost(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000735u, listener, user, drop, subscription);
}

/** The event `contextrestored` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_contextrestored(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000737u, listener, user, drop, subscription);
}

/** The event `cuechange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_cuechange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800007e6u, listener, user, drop, subscription);
}

/** The event `durationchange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_durationchange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000935u, listener, user, drop, subscription);
}

/** The event `emptied` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_emptied(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000958u, listener, user, drop, subscription);
}

/** The event `ended` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_ended(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x8000097fu, listener, user, drop, subscription);
}

/** The event `focus` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_focus(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000a34u, listener, user, drop, subscription);
}

/** The event `invalid` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_invalid(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000ca9u, listener, user, drop, subscription);
}

/** The event `loadeddata` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_loadeddata(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000d7du, listener, user, drop, subscription);
}

/** The event `loadedmetadata` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_loadedmetadata(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000d7eu, listener, user, drop, subscription);
}

/** The event `loadstart` of `MathMLElement`, a `ProgressEvent`. */
static inline mumba_status mumba_mathml_element_on_loadstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000d81u, listener, user, drop, subscription);
}

/** The event `mouseenter` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mouseenter(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000ea3u, listener, user, drop, subscription);
}

/** The event `mouseleave` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mouseleave(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80000ea4u, listener, user, drop, subscription);
}

/** The event `pause` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_pause(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800010d7u, listener, user, drop, subscription);
}

/** The event `play` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_play(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x8000112fu, listener, user, drop, subscription);
}

/** The event `playing` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_playing(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80001138u, listener, user, drop, subscription);
}

/** The event `pointerenter` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerenter(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80001144u, listener, user, drop, subscription);
}

/** The event `pointerleave` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerleave(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80001145u, listener, user, drop, subscription);
}

/** The event `progress` of `MathMLElement`, a `ProgressEvent`. */
static inline mumba_status mumba_mathml_element_on_progress(
    mumba_context *ctx, mumba_mathml_element self, mumba_progress_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800011c7u, listener, user, drop, subscription);
}

/** The event `ratechange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_ratechange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x8000121cu, listener, user, drop, subscription);
}

/** The event `resize` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_resize(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800012f3u, listener, user, drop, subscription);
}

/** The event `seeked` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_seeked(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800013e0u, listener, user, drop, subscription);
}

/** The event `seeking` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_seeking(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800013e2u, listener, user, drop, subscription);
}

/** The event `stalled` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_stalled(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x80001521u, listener, user, drop, subscription);
}

/** The event `suspend` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_suspend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x8000159cu, listener, user, drop, subscription);
}

/** The event `timeupdate` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_timeupdate(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x8000161bu, listener, user, drop, subscription);
}

/** The event `toggle` of `MathMLElement`, a `ToggleEvent`. */
static inline mumba_status mumba_mathml_element_on_toggle(
    mumba_context *ctx, mumba_mathml_element self, mumba_toggle_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x8000162eu, listener, user, drop, subscription);
}

/** The event `volumechange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_volumechange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800017a5u, listener, user, drop, subscription);
}

/** The event `waiting` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_waiting(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800017adu, listener, user, drop, subscription);
}

/** The event `webkitanimationend` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_webkitanimationend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800017c4u, listener, user, drop, subscription);
}

/** The event `webkitanimationiteration` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_webkitanimationiteration(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800017c5u, listener, user, drop, subscription);
}

/** The event `webkitanimationstart` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_webkitanimationstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800017c6u, listener, user, drop, subscription);
}

/** The event `webkittransitionend` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_webkittransitionend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_on(ctx, self, 0x800017c8u, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_MATHML_CORE_H */
