/**
 * @file manifest-incubations.h
 * Manifest Incubations: <https://wicg.github.io/manifest-incubations/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MANIFEST_INCUBATIONS_H
#define MUMBA_WEB_MANIFEST_INCUBATIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_before_install_prompt_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_event_init;
typedef mumba_handle mumba_prompt_response_object;
typedef mumba_handle mumba_window;
typedef mumba_name mumba_app_banner_prompt_outcome;

/** `AppBannerPromptOutcome`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_app_banner_prompt_outcome;

/** "accepted" */
#define MUMBA_APP_BANNER_PROMPT_OUTCOME_ACCEPTED ((mumba_app_banner_prompt_outcome)0x8000040fu)
/** "dismissed" */
#define MUMBA_APP_BANNER_PROMPT_OUTCOME_DISMISSED ((mumba_app_banner_prompt_outcome)0x800008d4u)

/** `BeforeInstallPromptEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_before_install_prompt_event;

/** Gives `object` itself when it is of `BeforeInstallPromptEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_before_install_prompt_event(
    mumba_context *ctx, mumba_handle object, mumba_before_install_prompt_event *result) {
    return mumba_web_cast(ctx, object, 0x8000004du, 0, result);
}

/** `new BeforeInstallPromptEvent`. Deferred. */
static inline mumba_status mumba_before_install_prompt_event_new(
    mumba_context *ctx, mumba_string type, mumba_before_install_prompt_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000004du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new BeforeInstallPromptEvent`. Deferred. */
static inline mumba_status mumba_before_install_prompt_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_event_init event_init_dict,
    mumba_before_install_prompt_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000004du, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `BeforeInstallPromptEvent.prompt`. Gives promise<`PromptResponseObject`>. Deferred. */
static inline mumba_status mumba_before_install_prompt_event_prompt(
    mumba_context *ctx, mumba_before_install_prompt_event self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800011cau, NULL, 0, result);
}

/** `Window.onappinstalled`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onappinstalled(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f46u, result);
}

/** `Window.onappinstalled`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onappinstalled(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f46u, mumba_web_of_nullable(value));
}

/** `Window.onbeforeinstallprompt`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_window_get_onbeforeinstallprompt(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f50u, result);
}

/** `Window.onbeforeinstallprompt`. `value` may be none. Deferred. */
static inline mumba_status mumba_window_set_onbeforeinstallprompt(
    mumba_context *ctx, mumba_window self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f50u, mumba_web_of_nullable(value));
}

/** `PromptResponseObject`: an object with members. */
typedef mumba_handle mumba_prompt_response_object;

/** Makes a `PromptResponseObject` without members. Deferred. */
static inline mumba_status mumba_prompt_response_object_create(
    mumba_context *ctx, mumba_prompt_response_object *result) {
    return mumba_object_create(ctx, result);
}

/** `PromptResponseObject.userChoice`. Deferred. */
static inline mumba_status mumba_prompt_response_object_set_user_choice(
    mumba_context *ctx, mumba_prompt_response_object self, mumba_app_banner_prompt_outcome value) {
    return mumba_set(ctx, self, 0x80001738u, mumba_of_name(value));
}

/** `PromptResponseObject.userChoice`. Reads. */
static inline mumba_status mumba_prompt_response_object_get_user_choice(
    mumba_context *ctx, mumba_prompt_response_object self, mumba_app_banner_prompt_outcome *result) {
    return mumba_web_get_name(ctx, self, 0x80001738u, result);
}

#endif /* MUMBA_WEB_MANIFEST_INCUBATIONS_H */
