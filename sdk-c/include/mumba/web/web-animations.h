/**
 * @file web-animations.h
 * Web Animations Module Level 1: <https://drafts.csswg.org/web-animations-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEB_ANIMATIONS_H
#define MUMBA_WEB_WEB_ANIMATIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_animation;
typedef mumba_handle mumba_animation_effect;
typedef mumba_handle mumba_animation_playback_event;
typedef mumba_handle mumba_animation_timeline;
typedef mumba_handle mumba_base_computed_keyframe;
typedef mumba_handle mumba_base_keyframe;
typedef mumba_handle mumba_base_property_indexed_keyframe;
typedef mumba_handle mumba_computed_effect_timing;
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_document_timeline;
typedef mumba_handle mumba_document_timeline_options;
typedef mumba_handle mumba_effect_timing;
typedef mumba_handle mumba_element;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_get_animations_options;
typedef mumba_handle mumba_keyframe_animation_options;
typedef mumba_handle mumba_keyframe_effect;
typedef mumba_handle mumba_keyframe_effect_options;
typedef mumba_handle mumba_optional_effect_timing;
typedef mumba_handle mumba_shadow_root;
typedef mumba_name mumba_animation_play_state;
typedef mumba_name mumba_animation_replace_state;
typedef mumba_name mumba_composite_operation;
typedef mumba_name mumba_composite_operation_or_auto;
typedef mumba_name mumba_fill_mode;
typedef mumba_name mumba_playback_direction;

/** Gets a `mumba_animation_playback_event`, which lives until it returns. */
typedef mumba_status (*mumba_animation_playback_event_listener)(mumba_context *ctx, void *user, mumba_animation_playback_event event);

/** `AnimationPlayState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_animation_play_state;

/** "idle" */
#define MUMBA_ANIMATION_PLAY_STATE_IDLE ((mumba_animation_play_state)0x80000c08u)
/** "running" */
#define MUMBA_ANIMATION_PLAY_STATE_RUNNING ((mumba_animation_play_state)0x80001379u)
/** "paused" */
#define MUMBA_ANIMATION_PLAY_STATE_PAUSED ((mumba_animation_play_state)0x800010ddu)
/** "finished" */
#define MUMBA_ANIMATION_PLAY_STATE_FINISHED ((mumba_animation_play_state)0x80000a19u)

/** `AnimationReplaceState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_animation_replace_state;

/** "active" */
#define MUMBA_ANIMATION_REPLACE_STATE_ACTIVE ((mumba_animation_replace_state)0x80000424u)
/** "removed" */
#define MUMBA_ANIMATION_REPLACE_STATE_REMOVED ((mumba_animation_replace_state)0x8000129bu)
/** "persisted" */
#define MUMBA_ANIMATION_REPLACE_STATE_PERSISTED ((mumba_animation_replace_state)0x80001106u)

/** `CompositeOperation`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_composite_operation;

/** "replace" */
#define MUMBA_COMPOSITE_OPERATION_REPLACE ((mumba_composite_operation)0x800012aau)
/** "add" */
#define MUMBA_COMPOSITE_OPERATION_ADD ((mumba_composite_operation)0x80000433u)
/** "accumulate" */
#define MUMBA_COMPOSITE_OPERATION_ACCUMULATE ((mumba_composite_operation)0x80000418u)

/** `CompositeOperationOrAuto`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_composite_operation_or_auto;

/** "replace" */
#define MUMBA_COMPOSITE_OPERATION_OR_AUTO_REPLACE ((mumba_composite_operation_or_auto)0x800012aau)
/** "add" */
#define MUMBA_COMPOSITE_OPERATION_OR_AUTO_ADD ((mumba_composite_operation_or_auto)0x80000433u)
/** "accumulate" */
#define MUMBA_COMPOSITE_OPERATION_OR_AUTO_ACCUMULATE ((mumba_composite_operation_or_auto)0x80000418u)
/** "auto" */
#define MUMBA_COMPOSITE_OPERATION_OR_AUTO_AUTO ((mumba_composite_operation_or_auto)0x80000542u)

/** `FillMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_fill_mode;

/** "none" */
#define MUMBA_FILL_MODE_NONE ((mumba_fill_mode)0x80000f06u)
/** "forwards" */
#define MUMBA_FILL_MODE_FORWARDS ((mumba_fill_mode)0x80000a62u)
/** "backwards" */
#define MUMBA_FILL_MODE_BACKWARDS ((mumba_fill_mode)0x8000056bu)
/** "both" */
#define MUMBA_FILL_MODE_BOTH ((mumba_fill_mode)0x800005d7u)
/** "auto" */
#define MUMBA_FILL_MODE_AUTO ((mumba_fill_mode)0x80000542u)

/** `PlaybackDirection`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_playback_direction;

/** "normal" */
#define MUMBA_PLAYBACK_DIRECTION_NORMAL ((mumba_playback_direction)0x80000f09u)
/** "reverse" */
#define MUMBA_PLAYBACK_DIRECTION_REVERSE ((mumba_playback_direction)0x80001322u)
/** "alternate" */
#define MUMBA_PLAYBACK_DIRECTION_ALTERNATE ((mumba_playback_direction)0x8000047cu)
/** "alternate-reverse" */
#define MUMBA_PLAYBACK_DIRECTION_ALTERNATE_REVERSE ((mumba_playback_direction)0x8000047du)

/** `Animation`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_animation;

/** Gives `object` itself when it is of `Animation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_animation(mumba_context *ctx, mumba_handle object, mumba_animation *result) {
    return mumba_web_cast(ctx, object, 0x80000024u, 0, result);
}

/** `new Animation`. Deferred. */
static inline mumba_status mumba_animation_new(mumba_context *ctx, mumba_animation *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000024u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Animation`. `effect` may be none. Deferred. */
static inline mumba_status mumba_animation_new_with_effect(
    mumba_context *ctx, mumba_animation_effect effect, mumba_animation *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(effect);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000024u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Animation`. `effect` may be none. `timeline` may be none. Deferred. */
static inline mumba_status mumba_animation_new_with_effect_and_timeline(
    mumba_context *ctx, mumba_animation_effect effect, mumba_animation_timeline timeline, mumba_animation *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(effect);
    argv[1] = mumba_web_of_nullable(timeline);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000024u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Animation.id`. Reads. */
static inline mumba_status mumba_animation_get_id(mumba_context *ctx, mumba_animation self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `Animation.id`. Deferred. */
static inline mumba_status mumba_animation_set_id(mumba_context *ctx, mumba_animation self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `Animation.effect`. Gives `AnimationEffect` or none. Reads. */
static inline mumba_status mumba_animation_get_effect(
    mumba_context *ctx, mumba_animation self, mumba_animation_effect *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000947u, result);
}

/** `Animation.effect`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_animation_get_effect_deferred(
    mumba_context *ctx, mumba_animation self, mumba_animation_effect *result) {
    return mumba_get_handle(ctx, self, 0x80000947u, result);
}

/** `Animation.effect`. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_set_effect(
    mumba_context *ctx, mumba_animation self, mumba_animation_effect value) {
    return mumba_set(ctx, self, 0x80000947u, mumba_web_of_nullable(value));
}

/** `Animation.timeline`. Gives `AnimationTimeline` or none. Reads. */
static inline mumba_status mumba_animation_get_timeline(
    mumba_context *ctx, mumba_animation self, mumba_animation_timeline *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001614u, result);
}

/** `Animation.timeline`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_animation_get_timeline_deferred(
    mumba_context *ctx, mumba_animation self, mumba_animation_timeline *result) {
    return mumba_get_handle(ctx, self, 0x80001614u, result);
}

/** `Animation.timeline`. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_set_timeline(
    mumba_context *ctx, mumba_animation self, mumba_animation_timeline value) {
    return mumba_set(ctx, self, 0x80001614u, mumba_web_of_nullable(value));
}

/** `Animation.playbackRate`. Reads. */
static inline mumba_status mumba_animation_get_playback_rate(mumba_context *ctx, mumba_animation self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001133u, result);
}

/** `Animation.playbackRate`. Deferred. */
static inline mumba_status mumba_animation_set_playback_rate(mumba_context *ctx, mumba_animation self, double value) {
    return mumba_set(ctx, self, 0x80001133u, mumba_of_number(value));
}

/** `Animation.playState`. Reads. */
static inline mumba_status mumba_animation_get_play_state(
    mumba_context *ctx, mumba_animation self, mumba_animation_play_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001131u, result);
}

/** `Animation.replaceState`. Reads. */
static inline mumba_status mumba_animation_get_replace_state(
    mumba_context *ctx, mumba_animation self, mumba_animation_replace_state *result) {
    return mumba_web_get_name(ctx, self, 0x800012b0u, result);
}

/** `Animation.pending`. Reads. */
static inline mumba_status mumba_animation_get_pending(mumba_context *ctx, mumba_animation self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010f6u, result);
}

/** `Animation.ready`. Gives promise<`Animation`>. Deferred. */
static inline mumba_status mumba_animation_get_ready(mumba_context *ctx, mumba_animation self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80001238u, result);
}

/** `Animation.finished`. Gives promise<`Animation`>. Deferred. */
static inline mumba_status mumba_animation_get_finished(
    mumba_context *ctx, mumba_animation self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80000a19u, result);
}

/** `Animation.onfinish`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_animation_get_onfinish(
    mumba_context *ctx, mumba_animation self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9fu, result);
}

/** `Animation.onfinish`. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_set_onfinish(
    mumba_context *ctx, mumba_animation self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9fu, mumba_web_of_nullable(value));
}

/** `Animation.oncancel`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_animation_get_oncancel(
    mumba_context *ctx, mumba_animation self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f5bu, result);
}

/** `Animation.oncancel`. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_set_oncancel(
    mumba_context *ctx, mumba_animation self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f5bu, mumba_web_of_nullable(value));
}

/** `Animation.onremove`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_animation_get_onremove(
    mumba_context *ctx, mumba_animation self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001002u, result);
}

/** `Animation.onremove`. `value` may be none. Deferred. */
static inline mumba_status mumba_animation_set_onremove(
    mumba_context *ctx, mumba_animation self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001002u, mumba_web_of_nullable(value));
}

/** `Animation.cancel`. Deferred. */
static inline mumba_status mumba_animation_cancel(mumba_context *ctx, mumba_animation self) {
    return mumba_invoke(ctx, self, 0x80000618u, NULL, 0, NULL);
}

/** `Animation.finish`. Deferred. */
static inline mumba_status mumba_animation_finish(mumba_context *ctx, mumba_animation self) {
    return mumba_invoke(ctx, self, 0x80000a18u, NULL, 0, NULL);
}

/** `Animation.play`. Deferred. */
static inline mumba_status mumba_animation_play(mumba_context *ctx, mumba_animation self) {
    return mumba_invoke(ctx, self, 0x8000112fu, NULL, 0, NULL);
}

/** `Animation.pause`. Deferred. */
static inline mumba_status mumba_animation_pause(mumba_context *ctx, mumba_animation self) {
    return mumba_invoke(ctx, self, 0x800010d7u, NULL, 0, NULL);
}

/** `Animation.updatePlaybackRate`. Deferred. */
static inline mumba_status mumba_animation_update_playback_rate(
    mumba_context *ctx, mumba_animation self, double playback_rate) {
    return mumba_call_plain(ctx, self, 0x80001700u, 01u, MUMBA_NONE, MUMBA_NONE, playback_rate, 0, 0, 0, 0, 0, 0, 0);
}

/** `Animation.reverse`. Deferred. */
static inline mumba_status mumba_animation_reverse(mumba_context *ctx, mumba_animation self) {
    return mumba_invoke(ctx, self, 0x80001322u, NULL, 0, NULL);
}

/** `Animation.persist`. Deferred. */
static inline mumba_status mumba_animation_persist(mumba_context *ctx, mumba_animation self) {
    return mumba_invoke(ctx, self, 0x80001105u, NULL, 0, NULL);
}

/** `Animation.commitStyles`. Deferred. */
static inline mumba_status mumba_animation_commit_styles(mumba_context *ctx, mumba_animation self) {
    return mumba_invoke(ctx, self, 0x800006dau, NULL, 0, NULL);
}

/** The event `cancel` of `Animation`, a `AnimationPlaybackEvent`. */
static inline mumba_status mumba_animation_on_cancel(
    mumba_context *ctx, mumba_animation self, mumba_animation_playback_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000618u, NULL, listener, user, drop, subscription);
}

/** As `mumba_animation_on_cancel`, in the way that `options` says. */
static inline mumba_status mumba_animation_on_cancel_with_options(
    mumba_context *ctx, mumba_animation self, const mumba_listener_options *options,
    mumba_animation_playback_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000618u, options, listener, user, drop, subscription);
}

/** The event `finish` of `Animation`, a `AnimationPlaybackEvent`. */
static inline mumba_status mumba_animation_on_finish(
    mumba_context *ctx, mumba_animation self, mumba_animation_playback_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a18u, NULL, listener, user, drop, subscription);
}

/** As `mumba_animation_on_finish`, in the way that `options` says. */
static inline mumba_status mumba_animation_on_finish_with_options(
    mumba_context *ctx, mumba_animation self, const mumba_listener_options *options,
    mumba_animation_playback_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000a18u, options, listener, user, drop, subscription);
}

/** The event `remove` of `Animation`, a `AnimationPlaybackEvent`. */
static inline mumba_status mumba_animation_on_remove(
    mumba_context *ctx, mumba_animation self, mumba_animation_playback_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000004u, NULL, listener, user, drop, subscription);
}

/** As `mumba_animation_on_remove`, in the way that `options` says. */
static inline mumba_status mumba_animation_on_remove_with_options(
    mumba_context *ctx, mumba_animation self, const mumba_listener_options *options,
    mumba_animation_playback_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000004u, options, listener, user, drop, subscription);
}

/** `AnimationEffect`. */
typedef mumba_handle mumba_animation_effect;

/** Gives `object` itself when it is of `AnimationEffect`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_animation_effect(
    mumba_context *ctx, mumba_handle object, mumba_animation_effect *result) {
    return mumba_web_cast(ctx, object, 0x80000025u, 0, result);
}

/** `AnimationEffect.getTiming`. Deferred. */
static inline mumba_status mumba_animation_effect_get_timing(
    mumba_context *ctx, mumba_animation_effect self, mumba_effect_timing *result) {
    return mumba_invoke(ctx, self, 0x80000b66u, NULL, 0, result);
}

/** `AnimationEffect.getComputedTiming`. Deferred. */
static inline mumba_status mumba_animation_effect_get_computed_timing(
    mumba_context *ctx, mumba_animation_effect self, mumba_computed_effect_timing *result) {
    return mumba_invoke(ctx, self, 0x80000ad8u, NULL, 0, result);
}

/** `AnimationEffect.updateTiming`. Deferred. */
static inline mumba_status mumba_animation_effect_update_timing(mumba_context *ctx, mumba_animation_effect self) {
    return mumba_invoke(ctx, self, 0x80001707u, NULL, 0, NULL);
}

/** `AnimationEffect.updateTiming`. Deferred. */
static inline mumba_status mumba_animation_effect_update_timing_with_timing(
    mumba_context *ctx, mumba_animation_effect self, mumba_optional_effect_timing timing) {
    return mumba_call_plain(ctx, self, 0x80001707u, 03u, timing, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `AnimationTimeline`. */
typedef mumba_handle mumba_animation_timeline;

/** Gives `object` itself when it is of `AnimationTimeline`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_animation_timeline(
    mumba_context *ctx, mumba_handle object, mumba_animation_timeline *result) {
    return mumba_web_cast(ctx, object, 0x80000028u, 0, result);
}

/** `Document.timeline`. Deferred. */
static inline mumba_status mumba_document_get_timeline(
    mumba_context *ctx, mumba_document self, mumba_document_timeline *result) {
    return mumba_get_handle(ctx, self, 0x80001614u, result);
}

/** `Document.getAnimations`. Gives sequence<`Animation`>. Deferred. */
static inline mumba_status mumba_document_get_animations(mumba_context *ctx, mumba_document self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000ab0u, NULL, 0, result);
}

/** `DocumentTimeline`. It is a `mumba_animation_timeline` too. */
typedef mumba_handle mumba_document_timeline;

/** Gives `object` itself when it is of `DocumentTimeline`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_document_timeline(
    mumba_context *ctx, mumba_handle object, mumba_document_timeline *result) {
    return mumba_web_cast(ctx, object, 0x800000e5u, 0, result);
}

/** `new DocumentTimeline`. Deferred. */
static inline mumba_status mumba_document_timeline_new(mumba_context *ctx, mumba_document_timeline *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000e5u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DocumentTimeline`. Deferred. */
static inline mumba_status mumba_document_timeline_new_with_options(
    mumba_context *ctx, mumba_document_timeline_options options, mumba_document_timeline *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000e5u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Element.animate`. `keyframes` may be none. Deferred. */
static inline mumba_status mumba_element_animate(
    mumba_context *ctx, mumba_element self, mumba_object keyframes, mumba_animation *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(keyframes);
    return mumba_invoke(ctx, self, 0x8000048eu, argv, 1, result);
}

/** `Element.animate`. `keyframes` may be none. Deferred. */
static inline mumba_status mumba_element_animate_with_keyframe_animation_options(
    mumba_context *ctx, mumba_element self, mumba_object keyframes, mumba_keyframe_animation_options options,
    mumba_animation *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(keyframes);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000048eu, argv, 2, result);
}

/** `Element.animate`. `keyframes` may be none. Deferred. */
static inline mumba_status mumba_element_animate_with_f64(
    mumba_context *ctx, mumba_element self, mumba_object keyframes, double options, mumba_animation *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(keyframes);
    argv[1] = mumba_of_number(options);
    return mumba_invoke(ctx, self, 0x8000048eu, argv, 2, result);
}

/** `Element.getAnimations`. Gives sequence<`Animation`>. Deferred. */
static inline mumba_status mumba_element_get_animations(mumba_context *ctx, mumba_element self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000ab0u, NULL, 0, result);
}

/** `Element.getAnimations`. Gives sequence<`Animation`>. Deferred. */
static inline mumba_status mumba_element_get_animations_with_options(
    mumba_context *ctx, mumba_element self, mumba_get_animations_options options, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000ab0u, argv, 1, result);
}

/** `KeyframeEffect`. It is a `mumba_animation_effect` too. */
typedef mumba_handle mumba_keyframe_effect;

/** Gives `object` itself when it is of `KeyframeEffect`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_keyframe_effect(
    mumba_context *ctx, mumba_handle object, mumba_keyframe_effect *result) {
    return mumba_web_cast(ctx, object, 0x800001e7u, 0, result);
}

/** `new KeyframeEffect`. `target` may be none. `keyframes` may be none. Deferred. */
static inline mumba_status mumba_keyframe_effect_new_with_element_and_keyframes(
    mumba_context *ctx, mumba_element target_, mumba_object keyframes, mumba_keyframe_effect *result) {
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(target_);
    argv[1] = mumba_web_of_nullable(keyframes);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new KeyframeEffect`. `target` may be none. `keyframes` may be none. Deferred. */
static inline mumba_status mumba_keyframe_effect_new_with_element_and_keyframes_and_keyframe_effect_options(
    mumba_context *ctx, mumba_element target_, mumba_object keyframes, mumba_keyframe_effect_options options,
    mumba_keyframe_effect *result) {
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(target_);
    argv[1] = mumba_web_of_nullable(keyframes);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new KeyframeEffect`. `target` may be none. `keyframes` may be none. Deferred. */
static inline mumba_status mumba_keyframe_effect_new_with_element_and_keyframes_and_f64(
    mumba_context *ctx, mumba_element target_, mumba_object keyframes, double options, mumba_keyframe_effect *result) {
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(target_);
    argv[1] = mumba_web_of_nullable(keyframes);
    argv[2] = mumba_of_number(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new KeyframeEffect`. Deferred. */
static inline mumba_status mumba_keyframe_effect_new_with_source(
    mumba_context *ctx, mumba_keyframe_effect source, mumba_keyframe_effect *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(source);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001e7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `KeyframeEffect.target`. Gives `Element` or none. Reads. */
static inline mumba_status mumba_keyframe_effect_get_target(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_element *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015c4u, result);
}

/** `KeyframeEffect.target`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_keyframe_effect_get_target_deferred(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_element *result) {
    return mumba_get_handle(ctx, self, 0x800015c4u, result);
}

/** `KeyframeEffect.target`. `value` may be none. Deferred. */
static inline mumba_status mumba_keyframe_effect_set_target(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_element value) {
    return mumba_set(ctx, self, 0x800015c4u, mumba_web_of_nullable(value));
}

/** `KeyframeEffect.pseudoElement`. Gives a string or none. Reads. */
static inline mumba_status mumba_keyframe_effect_get_pseudo_element(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800011d4u, result);
}

/** `KeyframeEffect.pseudoElement`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_keyframe_effect_set_pseudo_element(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011d4u, mumba_web_of_nullable_string(value));
}

/** `KeyframeEffect.composite`. Reads. */
static inline mumba_status mumba_keyframe_effect_get_composite(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_composite_operation *result) {
    return mumba_web_get_name(ctx, self, 0x800006f0u, result);
}

/** `KeyframeEffect.composite`. Deferred. */
static inline mumba_status mumba_keyframe_effect_set_composite(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_composite_operation value) {
    return mumba_set(ctx, self, 0x800006f0u, mumba_of_name(value));
}

/** `KeyframeEffect.getKeyframes`. Gives sequence<an object>. Deferred. */
static inline mumba_status mumba_keyframe_effect_get_keyframes(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b0fu, NULL, 0, result);
}

/** `KeyframeEffect.setKeyframes`. `keyframes` may be none. Deferred. */
static inline mumba_status mumba_keyframe_effect_set_keyframes(
    mumba_context *ctx, mumba_keyframe_effect self, mumba_object keyframes) {
    return mumba_call_plain(ctx, self, 0x8000143cu, 04u, keyframes, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `ShadowRoot.getAnimations`. Gives sequence<`Animation`>. Deferred. */
static inline mumba_status mumba_shadow_root_get_animations(
    mumba_context *ctx, mumba_shadow_root self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000ab0u, NULL, 0, result);
}

/** `BaseComputedKeyframe`: an object with members. */
typedef mumba_handle mumba_base_computed_keyframe;

/** Makes a `BaseComputedKeyframe` without members. Deferred. */
static inline mumba_status mumba_base_computed_keyframe_create(
    mumba_context *ctx, mumba_base_computed_keyframe *result) {
    return mumba_object_create(ctx, result);
}

/** `BaseComputedKeyframe.composite`. Without it: "auto". Deferred. */
static inline mumba_status mumba_base_computed_keyframe_set_composite(
    mumba_context *ctx, mumba_base_computed_keyframe self, mumba_composite_operation_or_auto value) {
    return mumba_set(ctx, self, 0x800006f0u, mumba_of_name(value));
}

/** `BaseComputedKeyframe.composite`. Reads. */
static inline mumba_status mumba_base_computed_keyframe_get_composite(
    mumba_context *ctx, mumba_base_computed_keyframe self, mumba_composite_operation_or_auto *result) {
    return mumba_web_get_name(ctx, self, 0x800006f0u, result);
}

/** `BaseComputedKeyframe.computedOffset`. Deferred. */
static inline mumba_status mumba_base_computed_keyframe_set_computed_offset(
    mumba_context *ctx, mumba_base_computed_keyframe self, double value) {
    return mumba_set(ctx, self, 0x800006fau, mumba_of_number(value));
}

/** `BaseComputedKeyframe.computedOffset`. Reads. */
static inline mumba_status mumba_base_computed_keyframe_get_computed_offset(
    mumba_context *ctx, mumba_base_computed_keyframe self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800006fau, result);
}

/** `BaseComputedKeyframe.easing`. Without it: "linear". Deferred. */
static inline mumba_status mumba_base_computed_keyframe_set_easing(
    mumba_context *ctx, mumba_base_computed_keyframe self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000943u, mumba_of_string(value));
}

/** `BaseComputedKeyframe.easing`. Reads. */
static inline mumba_status mumba_base_computed_keyframe_get_easing(
    mumba_context *ctx, mumba_base_computed_keyframe self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000943u, result);
}

/** `BaseComputedKeyframe.offset`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_base_computed_keyframe_set_offset(
    mumba_context *ctx, mumba_base_computed_keyframe self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000f29u, value);
}

/** `BaseComputedKeyframe.offset`. Gives a number or none. Reads. */
static inline mumba_status mumba_base_computed_keyframe_get_offset(
    mumba_context *ctx, mumba_base_computed_keyframe self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000f29u, result);
}

/** `BaseKeyframe`: an object with members. */
typedef mumba_handle mumba_base_keyframe;

/** Makes a `BaseKeyframe` without members. Deferred. */
static inline mumba_status mumba_base_keyframe_create(mumba_context *ctx, mumba_base_keyframe *result) {
    return mumba_object_create(ctx, result);
}

/** `BaseKeyframe.composite`. Without it: "auto". Deferred. */
static inline mumba_status mumba_base_keyframe_set_composite(
    mumba_context *ctx, mumba_base_keyframe self, mumba_composite_operation_or_auto value) {
    return mumba_set(ctx, self, 0x800006f0u, mumba_of_name(value));
}

/** `BaseKeyframe.composite`. Reads. */
static inline mumba_status mumba_base_keyframe_get_composite(
    mumba_context *ctx, mumba_base_keyframe self, mumba_composite_operation_or_auto *result) {
    return mumba_web_get_name(ctx, self, 0x800006f0u, result);
}

/** `BaseKeyframe.easing`. Without it: "linear". Deferred. */
static inline mumba_status mumba_base_keyframe_set_easing(
    mumba_context *ctx, mumba_base_keyframe self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000943u, mumba_of_string(value));
}

/** `BaseKeyframe.easing`. Reads. */
static inline mumba_status mumba_base_keyframe_get_easing(
    mumba_context *ctx, mumba_base_keyframe self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000943u, result);
}

/** `BaseKeyframe.offset`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_base_keyframe_set_offset(
    mumba_context *ctx, mumba_base_keyframe self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000f29u, value);
}

/** `BaseKeyframe.offset`. Gives a number or none. Reads. */
static inline mumba_status mumba_base_keyframe_get_offset(
    mumba_context *ctx, mumba_base_keyframe self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000f29u, result);
}

/** `BasePropertyIndexedKeyframe`: an object with members. */
typedef mumba_handle mumba_base_property_indexed_keyframe;

/** Makes a `BasePropertyIndexedKeyframe` without members. Deferred. */
static inline mumba_status mumba_base_property_indexed_keyframe_create(
    mumba_context *ctx, mumba_base_property_indexed_keyframe *result) {
    return mumba_object_create(ctx, result);
}

/** `BasePropertyIndexedKeyframe.composite`. Without it: []. Deferred. */
static inline mumba_status mumba_base_property_indexed_keyframe_set_composite_with_composite_operation_or_auto_sequence(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, const mumba_composite_operation_or_auto *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800006f0u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `BasePropertyIndexedKeyframe.composite`. Without it: []. Deferred. */
static inline mumba_status mumba_base_property_indexed_keyframe_set_composite_with_composite_operation_or_auto(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, mumba_composite_operation_or_auto value) {
    return mumba_set(ctx, self, 0x800006f0u, mumba_of_name(value));
}

/**
 * `BasePropertyIndexedKeyframe.composite`. Gives `CompositeOperationOrAuto` or sequence<`CompositeOperationOrAuto`>.
 * Reads.
 */
static inline mumba_status mumba_base_property_indexed_keyframe_get_composite(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800006f0u, result);
}

/** `BasePropertyIndexedKeyframe.easing`. Without it: []. Deferred. */
static inline mumba_status mumba_base_property_indexed_keyframe_set_easing_with_str_sequence(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000943u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `BasePropertyIndexedKeyframe.easing`. Without it: []. Deferred. */
static inline mumba_status mumba_base_property_indexed_keyframe_set_easing_with_str(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000943u, mumba_of_string(value));
}

/** `BasePropertyIndexedKeyframe.easing`. Gives a string or sequence<a string>. Reads. */
static inline mumba_status mumba_base_property_indexed_keyframe_get_easing(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000943u, result);
}

/** `BasePropertyIndexedKeyframe.offset`. Without it: []. `value`: sequence<a number or none> or none. Deferred. */
static inline mumba_status mumba_base_property_indexed_keyframe_set_offset_with_f64_sequence(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, const mumba_value *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_value(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000f29u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `BasePropertyIndexedKeyframe.offset`. Without it: []. Deferred. */
static inline mumba_status mumba_base_property_indexed_keyframe_set_offset_with_f64(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, double value) {
    return mumba_set(ctx, self, 0x80000f29u, mumba_of_number(value));
}

/** `BasePropertyIndexedKeyframe.offset`. Gives a number or sequence<a number or none> or none. Reads. */
static inline mumba_status mumba_base_property_indexed_keyframe_get_offset(
    mumba_context *ctx, mumba_base_property_indexed_keyframe self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000f29u, result);
}

/** `ComputedEffectTiming`: an object with members. Those of `mumba_effect_timing` are for it too. */
typedef mumba_handle mumba_computed_effect_timing;

/** Makes a `ComputedEffectTiming` without members. Deferred. */
static inline mumba_status mumba_computed_effect_timing_create(
    mumba_context *ctx, mumba_computed_effect_timing *result) {
    return mumba_object_create(ctx, result);
}

/** `ComputedEffectTiming.currentIteration`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_current_iteration(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_value value) {
    return mumba_set(ctx, self, 0x800007efu, value);
}

/** `ComputedEffectTiming.currentIteration`. Gives a number or none. Reads. */
static inline mumba_status mumba_computed_effect_timing_get_current_iteration(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800007efu, result);
}

/** `ComputedEffectTiming.progress`. `value`: a number or none. Deferred. */
static inline mumba_status mumba_computed_effect_timing_set_progress(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_value value) {
    return mumba_set(ctx, self, 0x800011c7u, value);
}

/** `ComputedEffectTiming.progress`. Gives a number or none. Reads. */
static inline mumba_status mumba_computed_effect_timing_get_progress(
    mumba_context *ctx, mumba_computed_effect_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011c7u, result);
}

/** `DocumentTimelineOptions`: an object with members. */
typedef mumba_handle mumba_document_timeline_options;

/** Makes a `DocumentTimelineOptions` without members. Deferred. */
static inline mumba_status mumba_document_timeline_options_create(
    mumba_context *ctx, mumba_document_timeline_options *result) {
    return mumba_object_create(ctx, result);
}

/** `DocumentTimelineOptions.originTime`. Without it: 0. Deferred. */
static inline mumba_status mumba_document_timeline_options_set_origin_time(
    mumba_context *ctx, mumba_document_timeline_options self, double value) {
    return mumba_set(ctx, self, 0x80001078u, mumba_of_number(value));
}

/** `DocumentTimelineOptions.originTime`. Reads. */
static inline mumba_status mumba_document_timeline_options_get_origin_time(
    mumba_context *ctx, mumba_document_timeline_options self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80001078u, result);
}

/** `EffectTiming`: an object with members. */
typedef mumba_handle mumba_effect_timing;

/** Makes a `EffectTiming` without members. Deferred. */
static inline mumba_status mumba_effect_timing_create(mumba_context *ctx, mumba_effect_timing *result) {
    return mumba_object_create(ctx, result);
}

/** `EffectTiming.direction`. Without it: "normal". Deferred. */
static inline mumba_status mumba_effect_timing_set_direction(
    mumba_context *ctx, mumba_effect_timing self, mumba_playback_direction value) {
    return mumba_set(ctx, self, 0x800008c1u, mumba_of_name(value));
}

/** `EffectTiming.direction`. Reads. */
static inline mumba_status mumba_effect_timing_get_direction(
    mumba_context *ctx, mumba_effect_timing self, mumba_playback_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008c1u, result);
}

/** `EffectTiming.easing`. Without it: "linear". Deferred. */
static inline mumba_status mumba_effect_timing_set_easing(
    mumba_context *ctx, mumba_effect_timing self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000943u, mumba_of_string(value));
}

/** `EffectTiming.easing`. Reads. */
static inline mumba_status mumba_effect_timing_get_easing(
    mumba_context *ctx, mumba_effect_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000943u, result);
}

/** `EffectTiming.fill`. Without it: "auto". Deferred. */
static inline mumba_status mumba_effect_timing_set_fill(
    mumba_context *ctx, mumba_effect_timing self, mumba_fill_mode value) {
    return mumba_set(ctx, self, 0x80000a08u, mumba_of_name(value));
}

/** `EffectTiming.fill`. Reads. */
static inline mumba_status mumba_effect_timing_get_fill(
    mumba_context *ctx, mumba_effect_timing self, mumba_fill_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000a08u, result);
}

/** `EffectTiming.iterationStart`. Without it: 0.0. Deferred. */
static inline mumba_status mumba_effect_timing_set_iteration_start(
    mumba_context *ctx, mumba_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000d00u, mumba_of_number(value));
}

/** `EffectTiming.iterationStart`. Reads. */
static inline mumba_status mumba_effect_timing_get_iteration_start(
    mumba_context *ctx, mumba_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d00u, result);
}

/** `EffectTiming.iterations`. Without it: 1.0. Deferred. */
static inline mumba_status mumba_effect_timing_set_iterations(
    mumba_context *ctx, mumba_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000d01u, mumba_of_number(value));
}

/** `EffectTiming.iterations`. Reads. */
static inline mumba_status mumba_effect_timing_get_iterations(
    mumba_context *ctx, mumba_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d01u, result);
}

/** `GetAnimationsOptions`: an object with members. */
typedef mumba_handle mumba_get_animations_options;

/** Makes a `GetAnimationsOptions` without members. Deferred. */
static inline mumba_status mumba_get_animations_options_create(
    mumba_context *ctx, mumba_get_animations_options *result) {
    return mumba_object_create(ctx, result);
}

/** `GetAnimationsOptions.pseudoElement`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_get_animations_options_set_pseudo_element(
    mumba_context *ctx, mumba_get_animations_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011d4u, mumba_web_of_nullable_string(value));
}

/** `GetAnimationsOptions.pseudoElement`. Gives a string or none. Reads. */
static inline mumba_status mumba_get_animations_options_get_pseudo_element(
    mumba_context *ctx, mumba_get_animations_options self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800011d4u, result);
}

/** `GetAnimationsOptions.subtree`. Without it: false. Deferred. */
static inline mumba_status mumba_get_animations_options_set_subtree(
    mumba_context *ctx, mumba_get_animations_options self, bool value) {
    return mumba_set(ctx, self, 0x80001587u, mumba_of_bool(value));
}

/** `GetAnimationsOptions.subtree`. Reads. */
static inline mumba_status mumba_get_animations_options_get_subtree(
    mumba_context *ctx, mumba_get_animations_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001587u, result);
}

/** `KeyframeAnimationOptions`: an object with members. Those of `mumba_keyframe_effect_options` are for it too. */
typedef mumba_handle mumba_keyframe_animation_options;

/** Makes a `KeyframeAnimationOptions` without members. Deferred. */
static inline mumba_status mumba_keyframe_animation_options_create(
    mumba_context *ctx, mumba_keyframe_animation_options *result) {
    return mumba_object_create(ctx, result);
}

/** `KeyframeAnimationOptions.id`. Without it: "". Deferred. */
static inline mumba_status mumba_keyframe_animation_options_set_id(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `KeyframeAnimationOptions.id`. Reads. */
static inline mumba_status mumba_keyframe_animation_options_get_id(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `KeyframeAnimationOptions.timeline`. `value` may be none. Deferred. */
static inline mumba_status mumba_keyframe_animation_options_set_timeline(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_animation_timeline value) {
    return mumba_set(ctx, self, 0x80001614u, mumba_web_of_nullable(value));
}

/** `KeyframeAnimationOptions.timeline`. Gives `AnimationTimeline` or none. Reads. */
static inline mumba_status mumba_keyframe_animation_options_get_timeline(
    mumba_context *ctx, mumba_keyframe_animation_options self, mumba_animation_timeline *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001614u, result);
}

/** `KeyframeEffectOptions`: an object with members. Those of `mumba_effect_timing` are for it too. */
typedef mumba_handle mumba_keyframe_effect_options;

/** Makes a `KeyframeEffectOptions` without members. Deferred. */
static inline mumba_status mumba_keyframe_effect_options_create(
    mumba_context *ctx, mumba_keyframe_effect_options *result) {
    return mumba_object_create(ctx, result);
}

/** `KeyframeEffectOptions.composite`. Without it: "replace". Deferred. */
static inline mumba_status mumba_keyframe_effect_options_set_composite(
    mumba_context *ctx, mumba_keyframe_effect_options self, mumba_composite_operation value) {
    return mumba_set(ctx, self, 0x800006f0u, mumba_of_name(value));
}

/** `KeyframeEffectOptions.composite`. Reads. */
static inline mumba_status mumba_keyframe_effect_options_get_composite(
    mumba_context *ctx, mumba_keyframe_effect_options self, mumba_composite_operation *result) {
    return mumba_web_get_name(ctx, self, 0x800006f0u, result);
}

/** `KeyframeEffectOptions.pseudoElement`. Without it: null. `value`: a string or none. Deferred. */
static inline mumba_status mumba_keyframe_effect_options_set_pseudo_element(
    mumba_context *ctx, mumba_keyframe_effect_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011d4u, mumba_web_of_nullable_string(value));
}

/** `KeyframeEffectOptions.pseudoElement`. Gives a string or none. Reads. */
static inline mumba_status mumba_keyframe_effect_options_get_pseudo_element(
    mumba_context *ctx, mumba_keyframe_effect_options self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x800011d4u, result);
}

/** `OptionalEffectTiming`: an object with members. */
typedef mumba_handle mumba_optional_effect_timing;

/** Makes a `OptionalEffectTiming` without members. Deferred. */
static inline mumba_status mumba_optional_effect_timing_create(
    mumba_context *ctx, mumba_optional_effect_timing *result) {
    return mumba_object_create(ctx, result);
}

/** `OptionalEffectTiming.delay`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_delay(
    mumba_context *ctx, mumba_optional_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x8000083cu, mumba_of_number(value));
}

/** `OptionalEffectTiming.delay`. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_delay(
    mumba_context *ctx, mumba_optional_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000083cu, result);
}

/** `OptionalEffectTiming.direction`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_direction(
    mumba_context *ctx, mumba_optional_effect_timing self, mumba_playback_direction value) {
    return mumba_set(ctx, self, 0x800008c1u, mumba_of_name(value));
}

/** `OptionalEffectTiming.direction`. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_direction(
    mumba_context *ctx, mumba_optional_effect_timing self, mumba_playback_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008c1u, result);
}

/** `OptionalEffectTiming.duration`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_duration_with_f64(
    mumba_context *ctx, mumba_optional_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_number(value));
}

/** `OptionalEffectTiming.duration`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_duration_with_str(
    mumba_context *ctx, mumba_optional_effect_timing self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000933u, mumba_of_string(value));
}

/** `OptionalEffectTiming.duration`. Gives a number or a string. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_duration(
    mumba_context *ctx, mumba_optional_effect_timing self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000933u, result);
}

/** `OptionalEffectTiming.easing`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_easing(
    mumba_context *ctx, mumba_optional_effect_timing self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000943u, mumba_of_string(value));
}

/** `OptionalEffectTiming.easing`. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_easing(
    mumba_context *ctx, mumba_optional_effect_timing self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000943u, result);
}

/** `OptionalEffectTiming.endDelay`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_end_delay(
    mumba_context *ctx, mumba_optional_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000974u, mumba_of_number(value));
}

/** `OptionalEffectTiming.endDelay`. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_end_delay(
    mumba_context *ctx, mumba_optional_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000974u, result);
}

/** `OptionalEffectTiming.fill`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_fill(
    mumba_context *ctx, mumba_optional_effect_timing self, mumba_fill_mode value) {
    return mumba_set(ctx, self, 0x80000a08u, mumba_of_name(value));
}

/** `OptionalEffectTiming.fill`. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_fill(
    mumba_context *ctx, mumba_optional_effect_timing self, mumba_fill_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000a08u, result);
}

/** `OptionalEffectTiming.iterationStart`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_iteration_start(
    mumba_context *ctx, mumba_optional_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000d00u, mumba_of_number(value));
}

/** `OptionalEffectTiming.iterationStart`. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_iteration_start(
    mumba_context *ctx, mumba_optional_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d00u, result);
}

/** `OptionalEffectTiming.iterations`. Deferred. */
static inline mumba_status mumba_optional_effect_timing_set_iterations(
    mumba_context *ctx, mumba_optional_effect_timing self, double value) {
    return mumba_set(ctx, self, 0x80000d01u, mumba_of_number(value));
}

/** `OptionalEffectTiming.iterations`. Reads. */
static inline mumba_status mumba_optional_effect_timing_get_iterations(
    mumba_context *ctx, mumba_optional_effect_timing self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d01u, result);
}

#endif /* MUMBA_WEB_WEB_ANIMATIONS_H */
