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
typedef mumba_handle mumba_animation_event;
typedef mumba_handle mumba_clipboard_event;
typedef mumba_handle mumba_command_event;
typedef mumba_handle mumba_content_visibility_auto_state_change_event;
typedef mumba_handle mumba_drag_event;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_focus_event;
typedef mumba_handle mumba_mouse_event;
typedef mumba_handle mumba_pointer_event;
typedef mumba_handle mumba_security_policy_violation_event;
typedef mumba_handle mumba_snap_event;
typedef mumba_handle mumba_toggle_event;
typedef mumba_handle mumba_transition_event;
typedef mumba_handle mumba_wheel_event;
typedef mumba_handle mumba_xr_session_event;

/** Gets a `mumba_animation_event`, which lives until it returns. */
typedef mumba_status (*mumba_animation_event_listener)(mumba_context *ctx, void *user, mumba_animation_event event);

/** Gets a `mumba_clipboard_event`, which lives until it returns. */
typedef mumba_status (*mumba_clipboard_event_listener)(mumba_context *ctx, void *user, mumba_clipboard_event event);

/** Gets a `mumba_command_event`, which lives until it returns. */
typedef mumba_status (*mumba_command_event_listener)(mumba_context *ctx, void *user, mumba_command_event event);

/** Gets a `mumba_content_visibility_auto_state_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_content_visibility_auto_state_change_event_listener)(mumba_context *ctx, void *user, mumba_content_visibility_auto_state_change_event event);

/** Gets a `mumba_drag_event`, which lives until it returns. */
typedef mumba_status (*mumba_drag_event_listener)(mumba_context *ctx, void *user, mumba_drag_event event);

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_focus_event`, which lives until it returns. */
typedef mumba_status (*mumba_focus_event_listener)(mumba_context *ctx, void *user, mumba_focus_event event);

/** Gets a `mumba_mouse_event`, which lives until it returns. */
typedef mumba_status (*mumba_mouse_event_listener)(mumba_context *ctx, void *user, mumba_mouse_event event);

/** Gets a `mumba_pointer_event`, which lives until it returns. */
typedef mumba_status (*mumba_pointer_event_listener)(mumba_context *ctx, void *user, mumba_pointer_event event);

/** Gets a `mumba_security_policy_violation_event`, which lives until it returns. */
typedef mumba_status (*mumba_security_policy_violation_event_listener)(mumba_context *ctx, void *user, mumba_security_policy_violation_event event);

/** Gets a `mumba_snap_event`, which lives until it returns. */
typedef mumba_status (*mumba_snap_event_listener)(mumba_context *ctx, void *user, mumba_snap_event event);

/** Gets a `mumba_toggle_event`, which lives until it returns. */
typedef mumba_status (*mumba_toggle_event_listener)(mumba_context *ctx, void *user, mumba_toggle_event event);

/** Gets a `mumba_transition_event`, which lives until it returns. */
typedef mumba_status (*mumba_transition_event_listener)(mumba_context *ctx, void *user, mumba_transition_event event);

/** Gets a `mumba_wheel_event`, which lives until it returns. */
typedef mumba_status (*mumba_wheel_event_listener)(mumba_context *ctx, void *user, mumba_wheel_event event);

/** Gets a `mumba_xr_session_event`, which lives until it returns. */
typedef mumba_status (*mumba_xr_session_event_listener)(mumba_context *ctx, void *user, mumba_xr_session_event event);

/** `MathMLElement`. It is a `mumba_element` too. */
typedef mumba_handle mumba_mathml_element;

/** Gives `object` itself when it is of `MathMLElement`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_mathml_element(
    mumba_context *ctx, mumba_handle object, mumba_mathml_element *result) {
    return mumba_web_cast(ctx, object, 0x800001fau, 0, result);
}

/** The event `animationcancel` of `MathMLElement`, a `AnimationEvent`. */
static inline mumba_status mumba_mathml_element_on_animationcancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_animationcancel`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_animationcancel_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000493u, options, listener, user, drop, subscription);
}

/** The event `animationend` of `MathMLElement`, a `AnimationEvent`. */
static inline mumba_status mumba_mathml_element_on_animationend(
    mumba_context *ctx, mumba_mathml_element self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_animationend`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_animationend_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000494u, options, listener, user, drop, subscription);
}

/** The event `animationiteration` of `MathMLElement`, a `AnimationEvent`. */
static inline mumba_status mumba_mathml_element_on_animationiteration(
    mumba_context *ctx, mumba_mathml_element self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_animationiteration`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_animationiteration_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000495u, options, listener, user, drop, subscription);
}

/** The event `animationstart` of `MathMLElement`, a `AnimationEvent`. */
static inline mumba_status mumba_mathml_element_on_animationstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_animation_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_animationstart`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_animationstart_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_animation_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000497u, options, listener, user, drop, subscription);
}

/** The event `auxclick` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_auxclick(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_auxclick`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_auxclick_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000054du, options, listener, user, drop, subscription);
}

/** The event `beforetoggle` of `MathMLElement`, a `ToggleEvent`. */
static inline mumba_status mumba_mathml_element_on_beforetoggle(
    mumba_context *ctx, mumba_mathml_element self, mumba_toggle_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000591u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_beforetoggle`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_beforetoggle_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000591u, options, listener, user, drop, subscription);
}

/** The event `beforexrselect` of `MathMLElement`, a `XRSessionEvent`. */
static inline mumba_status mumba_mathml_element_on_beforexrselect(
    mumba_context *ctx, mumba_mathml_element self, mumba_xr_session_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_beforexrselect`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_beforexrselect_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_xr_session_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000593u, options, listener, user, drop, subscription);
}

/** The event `blur` of `MathMLElement`, a `FocusEvent`. */
static inline mumba_status mumba_mathml_element_on_blur(
    mumba_context *ctx, mumba_mathml_element self, mumba_focus_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005d0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_blur`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_blur_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005d0u, options, listener, user, drop, subscription);
}

/** The event `canplay` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_canplay(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000625u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_canplay`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_canplay_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000625u, options, listener, user, drop, subscription);
}

/** The event `canplaythrough` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_canplaythrough(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000626u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_canplaythrough`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_canplaythrough_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000626u, options, listener, user, drop, subscription);
}

/** The event `close` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_close(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_close`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_close_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, options, listener, user, drop, subscription);
}

/** The event `command` of `MathMLElement`, a `CommandEvent`. */
static inline mumba_status mumba_mathml_element_on_command(
    mumba_context *ctx, mumba_mathml_element self, mumba_command_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006d6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_command`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_command_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_command_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006d6u, options, listener, user, drop, subscription);
}

/**
 * The event `contentvisibilityautostatechange` of `MathMLElement`, a `ContentVisibilityAutoStateChangeEvent`. It
 * bubbles here.
 */
static inline mumba_status mumba_mathml_element_on_contentvisibilityautostatechange(
    mumba_context *ctx, mumba_mathml_element self, mumba_content_visibility_auto_state_change_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000732u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_contentvisibilityautostatechange`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_contentvisibilityautostatechange_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_content_visibility_auto_state_change_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000732u, options, listener, user, drop, subscription);
}

/** The event `contextlost` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_contextlost(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000735u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_contextlost`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_contextlost_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000735u, options, listener, user, drop, subscription);
}

/** The event `contextmenu` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_contextmenu(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_contextmenu`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_contextmenu_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000736u, options, listener, user, drop, subscription);
}

/** The event `contextrestored` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_contextrestored(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000737u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_contextrestored`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_contextrestored_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000737u, options, listener, user, drop, subscription);
}

/** The event `copy` of `MathMLElement`, a `ClipboardEvent`. */
static inline mumba_status mumba_mathml_element_on_copy(
    mumba_context *ctx, mumba_mathml_element self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_copy`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_copy_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000750u, options, listener, user, drop, subscription);
}

/** The event `cuechange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_cuechange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800007e6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_cuechange`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_cuechange_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800007e6u, options, listener, user, drop, subscription);
}

/** The event `cut` of `MathMLElement`, a `ClipboardEvent`. */
static inline mumba_status mumba_mathml_element_on_cut(
    mumba_context *ctx, mumba_mathml_element self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_cut`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_cut_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000804u, options, listener, user, drop, subscription);
}

/** The event `dblclick` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_dblclick(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_dblclick`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_dblclick_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000081bu, options, listener, user, drop, subscription);
}

/** The event `drag` of `MathMLElement`, a `DragEvent`. */
static inline mumba_status mumba_mathml_element_on_drag(
    mumba_context *ctx, mumba_mathml_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_drag`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_drag_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090bu, options, listener, user, drop, subscription);
}

/** The event `dragend` of `MathMLElement`, a `DragEvent`. */
static inline mumba_status mumba_mathml_element_on_dragend(
    mumba_context *ctx, mumba_mathml_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_dragend`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_dragend_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090cu, options, listener, user, drop, subscription);
}

/** The event `dragenter` of `MathMLElement`, a `DragEvent`. */
static inline mumba_status mumba_mathml_element_on_dragenter(
    mumba_context *ctx, mumba_mathml_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_dragenter`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_dragenter_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090du, options, listener, user, drop, subscription);
}

/** The event `dragleave` of `MathMLElement`, a `DragEvent`. */
static inline mumba_status mumba_mathml_element_on_dragleave(
    mumba_context *ctx, mumba_mathml_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_dragleave`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_dragleave_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000090fu, options, listener, user, drop, subscription);
}

/** The event `dragover` of `MathMLElement`, a `DragEvent`. */
static inline mumba_status mumba_mathml_element_on_dragover(
    mumba_context *ctx, mumba_mathml_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_dragover`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_dragover_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000910u, options, listener, user, drop, subscription);
}

/** The event `dragstart` of `MathMLElement`, a `DragEvent`. */
static inline mumba_status mumba_mathml_element_on_dragstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_dragstart`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_dragstart_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000911u, options, listener, user, drop, subscription);
}

/** The event `drop` of `MathMLElement`, a `DragEvent`. */
static inline mumba_status mumba_mathml_element_on_drop(
    mumba_context *ctx, mumba_mathml_element self, mumba_drag_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_drop`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_drop_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_drag_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000926u, options, listener, user, drop, subscription);
}

/** The event `durationchange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_durationchange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000935u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_durationchange`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_durationchange_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000935u, options, listener, user, drop, subscription);
}

/** The event `emptied` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_emptied(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000958u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_emptied`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_emptied_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000958u, options, listener, user, drop, subscription);
}

/** The event `ended` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_ended(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_ended`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_ended_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000097fu, options, listener, user, drop, subscription);
}

/** The event `focus` of `MathMLElement`, a `FocusEvent`. */
static inline mumba_status mumba_mathml_element_on_focus(
    mumba_context *ctx, mumba_mathml_element self, mumba_focus_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a34u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_focus`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_focus_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_focus_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a34u, options, listener, user, drop, subscription);
}

/** The event `gotpointercapture` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_gotpointercapture(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_gotpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_gotpointercapture_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000b85u, options, listener, user, drop, subscription);
}

/** The event `input` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_input(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_input`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_input_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000c62u, options, listener, user, drop, subscription);
}

/** The event `invalid` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_invalid(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ca9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_invalid`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_invalid_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ca9u, options, listener, user, drop, subscription);
}

/** The event `loadeddata` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_loadeddata(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7du, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_loadeddata`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_loadeddata_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7du, options, listener, user, drop, subscription);
}

/** The event `loadedmetadata` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_loadedmetadata(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_loadedmetadata`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_loadedmetadata_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d7eu, options, listener, user, drop, subscription);
}

/** The event `loadstart` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_loadstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_loadstart`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_loadstart_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d81u, options, listener, user, drop, subscription);
}

/** The event `lostpointercapture` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_lostpointercapture(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_lostpointercapture`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_lostpointercapture_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000da7u, options, listener, user, drop, subscription);
}

/** The event `mousedown` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mousedown(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_mousedown`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_mousedown_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea2u, options, listener, user, drop, subscription);
}

/** The event `mouseenter` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mouseenter(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_mouseenter`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_mouseenter_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea3u, options, listener, user, drop, subscription);
}

/** The event `mouseleave` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mouseleave(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_mouseleave`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_mouseleave_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea4u, options, listener, user, drop, subscription);
}

/** The event `mousemove` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mousemove(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_mousemove`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_mousemove_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea5u, options, listener, user, drop, subscription);
}

/** The event `mouseout` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mouseout(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_mouseout`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_mouseout_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea6u, options, listener, user, drop, subscription);
}

/** The event `mouseover` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mouseover(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_mouseover`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_mouseover_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea7u, options, listener, user, drop, subscription);
}

/** The event `mouseup` of `MathMLElement`, a `MouseEvent`. */
static inline mumba_status mumba_mathml_element_on_mouseup(
    mumba_context *ctx, mumba_mathml_element self, mumba_mouse_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_mouseup`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_mouseup_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_mouse_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000ea8u, options, listener, user, drop, subscription);
}

/** The event `mousewheel` of `MathMLElement`, a `WheelEvent`. */
static inline mumba_status mumba_mathml_element_on_mousewheel(
    mumba_context *ctx, mumba_mathml_element self, mumba_wheel_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800018fdu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_mousewheel`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_mousewheel_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800018fdu, options, listener, user, drop, subscription);
}

/** The event `paste` of `MathMLElement`, a `ClipboardEvent`. */
static inline mumba_status mumba_mathml_element_on_paste(
    mumba_context *ctx, mumba_mathml_element self, mumba_clipboard_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_paste`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_paste_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_clipboard_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010ceu, options, listener, user, drop, subscription);
}

/** The event `pause` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_pause(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pause`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pause_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800010d7u, options, listener, user, drop, subscription);
}

/** The event `play` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_play(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000112fu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_play`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_play_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000112fu, options, listener, user, drop, subscription);
}

/** The event `playing` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_playing(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001138u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_playing`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_playing_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001138u, options, listener, user, drop, subscription);
}

/** The event `pointercancel` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointercancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointercancel`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointercancel_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001142u, options, listener, user, drop, subscription);
}

/** The event `pointerdown` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerdown(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointerdown`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointerdown_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001143u, options, listener, user, drop, subscription);
}

/** The event `pointerenter` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerenter(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001144u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointerenter`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointerenter_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001144u, options, listener, user, drop, subscription);
}

/** The event `pointerleave` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerleave(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001145u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointerleave`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointerleave_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001145u, options, listener, user, drop, subscription);
}

/** The event `pointermove` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointermove(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointermove`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointermove_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001148u, options, listener, user, drop, subscription);
}

/** The event `pointerout` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerout(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointerout`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointerout_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001149u, options, listener, user, drop, subscription);
}

/** The event `pointerover` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerover(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointerover`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointerover_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114au, options, listener, user, drop, subscription);
}

/** The event `pointerrawupdate` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerrawupdate(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointerrawupdate`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointerrawupdate_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114bu, options, listener, user, drop, subscription);
}

/** The event `pointerup` of `MathMLElement`, a `PointerEvent`. */
static inline mumba_status mumba_mathml_element_on_pointerup(
    mumba_context *ctx, mumba_mathml_element self, mumba_pointer_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_pointerup`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_pointerup_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_pointer_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000114cu, options, listener, user, drop, subscription);
}

/** The event `progress` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_progress(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_progress`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_progress_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011c7u, options, listener, user, drop, subscription);
}

/** The event `ratechange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_ratechange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000121cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_ratechange`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_ratechange_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000121cu, options, listener, user, drop, subscription);
}

/** The event `resize` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_resize(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_resize`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_resize_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800012f3u, options, listener, user, drop, subscription);
}

/** The event `scrollsnapchange` of `MathMLElement`, a `SnapEvent`. */
static inline mumba_status mumba_mathml_element_on_scrollsnapchange(
    mumba_context *ctx, mumba_mathml_element self, mumba_snap_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001960u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_scrollsnapchange`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_scrollsnapchange_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_snap_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001960u, options, listener, user, drop, subscription);
}

/** The event `scrollsnapchanging` of `MathMLElement`, a `SnapEvent`. */
static inline mumba_status mumba_mathml_element_on_scrollsnapchanging(
    mumba_context *ctx, mumba_mathml_element self, mumba_snap_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001961u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_scrollsnapchanging`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_scrollsnapchanging_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_snap_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001961u, options, listener, user, drop, subscription);
}

/** The event `securitypolicyviolation` of `MathMLElement`, a `SecurityPolicyViolationEvent`. */
static inline mumba_status mumba_mathml_element_on_securitypolicyviolation(
    mumba_context *ctx, mumba_mathml_element self, mumba_security_policy_violation_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_securitypolicyviolation`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_securitypolicyviolation_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_security_policy_violation_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013d9u, options, listener, user, drop, subscription);
}

/** The event `seeked` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_seeked(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e0u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_seeked`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_seeked_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e0u, options, listener, user, drop, subscription);
}

/** The event `seeking` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_seeking(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_seeking`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_seeking_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013e2u, options, listener, user, drop, subscription);
}

/** The event `selectionchange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_selectionchange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_selectionchange`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_selectionchange_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f5u, options, listener, user, drop, subscription);
}

/** The event `selectstart` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_selectstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_selectstart`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_selectstart_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800013f7u, options, listener, user, drop, subscription);
}

/** The event `stalled` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_stalled(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001521u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_stalled`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_stalled_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001521u, options, listener, user, drop, subscription);
}

/** The event `suspend` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_suspend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000159cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_suspend`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_suspend_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000159cu, options, listener, user, drop, subscription);
}

/** The event `timeupdate` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_timeupdate(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000161bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_timeupdate`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_timeupdate_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000161bu, options, listener, user, drop, subscription);
}

/** The event `toggle` of `MathMLElement`, a `ToggleEvent`. */
static inline mumba_status mumba_mathml_element_on_toggle(
    mumba_context *ctx, mumba_mathml_element self, mumba_toggle_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000162eu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_toggle`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_toggle_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_toggle_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000162eu, options, listener, user, drop, subscription);
}

/** The event `transitioncancel` of `MathMLElement`, a `TransitionEvent`. */
static inline mumba_status mumba_mathml_element_on_transitioncancel(
    mumba_context *ctx, mumba_mathml_element self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_transitioncancel`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_transitioncancel_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166au, options, listener, user, drop, subscription);
}

/** The event `transitionend` of `MathMLElement`, a `TransitionEvent`. */
static inline mumba_status mumba_mathml_element_on_transitionend(
    mumba_context *ctx, mumba_mathml_element self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_transitionend`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_transitionend_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166bu, options, listener, user, drop, subscription);
}

/** The event `transitionrun` of `MathMLElement`, a `TransitionEvent`. */
static inline mumba_status mumba_mathml_element_on_transitionrun(
    mumba_context *ctx, mumba_mathml_element self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_transitionrun`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_transitionrun_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166cu, options, listener, user, drop, subscription);
}

/** The event `transitionstart` of `MathMLElement`, a `TransitionEvent`. */
static inline mumba_status mumba_mathml_element_on_transitionstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_transition_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_transitionstart`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_transitionstart_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_transition_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000166du, options, listener, user, drop, subscription);
}

/** The event `volumechange` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_volumechange(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017a5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_volumechange`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_volumechange_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017a5u, options, listener, user, drop, subscription);
}

/** The event `waiting` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_waiting(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017adu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_waiting`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_waiting_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017adu, options, listener, user, drop, subscription);
}

/** The event `webkitanimationend` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_webkitanimationend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c4u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_webkitanimationend`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_webkitanimationend_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c4u, options, listener, user, drop, subscription);
}

/** The event `webkitanimationiteration` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_webkitanimationiteration(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c5u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_webkitanimationiteration`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_webkitanimationiteration_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c5u, options, listener, user, drop, subscription);
}

/** The event `webkitanimationstart` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_webkitanimationstart(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c6u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_webkitanimationstart`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_webkitanimationstart_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c6u, options, listener, user, drop, subscription);
}

/** The event `webkittransitionend` of `MathMLElement`, a `Event`. */
static inline mumba_status mumba_mathml_element_on_webkittransitionend(
    mumba_context *ctx, mumba_mathml_element self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_webkittransitionend`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_webkittransitionend_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017c8u, options, listener, user, drop, subscription);
}

/** The event `wheel` of `MathMLElement`, a `WheelEvent`. */
static inline mumba_status mumba_mathml_element_on_wheel(
    mumba_context *ctx, mumba_mathml_element self, mumba_wheel_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, NULL, listener, user, drop, subscription);
}

/** As `mumba_mathml_element_on_wheel`, in the way that `options` says. */
static inline mumba_status mumba_mathml_element_on_wheel_with_options(
    mumba_context *ctx, mumba_mathml_element self, const mumba_listener_options *options,
    mumba_wheel_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800017ceu, options, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_MATHML_CORE_H */
