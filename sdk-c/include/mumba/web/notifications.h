/**
 * @file notifications.h
 * Notifications API Standard: <https://notifications.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_NOTIFICATIONS_H
#define MUMBA_WEB_NOTIFICATIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_get_notification_options;
typedef mumba_handle mumba_notification;
typedef mumba_handle mumba_notification_action;
typedef mumba_handle mumba_notification_event;
typedef mumba_handle mumba_notification_event_init;
typedef mumba_handle mumba_notification_options;
typedef mumba_handle mumba_notification_permission_callback;
typedef mumba_handle mumba_service_worker_global_scope;
typedef mumba_handle mumba_service_worker_registration;
typedef mumba_name mumba_notification_direction;
typedef mumba_name mumba_notification_permission;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `NotificationDirection`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_notification_direction;

/** "auto" */
#define MUMBA_NOTIFICATION_DIRECTION_AUTO ((mumba_notification_direction)0x80000542u)
/** "ltr" */
#define MUMBA_NOTIFICATION_DIRECTION_LTR ((mumba_notification_direction)0x80000db4u)
/** "rtl" */
#define MUMBA_NOTIFICATION_DIRECTION_RTL ((mumba_notification_direction)0x80001373u)

/** `NotificationPermission`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_notification_permission;

/** "default" */
#define MUMBA_NOTIFICATION_PERMISSION_DEFAULT ((mumba_notification_permission)0x8000082bu)
/** "denied" */
#define MUMBA_NOTIFICATION_PERMISSION_DENIED ((mumba_notification_permission)0x80000864u)
/** "granted" */
#define MUMBA_NOTIFICATION_PERMISSION_GRANTED ((mumba_notification_permission)0x80000b8eu)

/**
 * `NotificationPermissionCallback`: a function made with `mumba_callback_create`. It is called with permission
 * (`NotificationPermission`) and returns nothing.
 */
typedef mumba_handle mumba_notification_permission_callback;

/** `Notification`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_notification;

/** Gives `object` itself when it is of `Notification`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_notification(mumba_context *ctx, mumba_handle object, mumba_notification *result) {
    return mumba_web_cast(ctx, object, 0x80000236u, 0, result);
}

/** `new Notification`. Deferred. */
static inline mumba_status mumba_notification_new(mumba_context *ctx, mumba_string title, mumba_notification *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(title);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000236u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Notification`. Deferred. */
static inline mumba_status mumba_notification_new_with_options(
    mumba_context *ctx, mumba_string title, mumba_notification_options options, mumba_notification *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(title);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000236u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Notification.permission`. Reads. */
static inline mumba_status mumba_notification_get_permission(
    mumba_context *ctx, mumba_notification_permission *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000236u, &target);
    if (status == MUMBA_OK) status = mumba_web_get_name(ctx, target, 0x80001100u, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Notification.requestPermission`. Gives promise<`NotificationPermission`>. Deferred. */
static inline mumba_status mumba_notification_request_permission(mumba_context *ctx, mumba_promise *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000236u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800012d3u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Notification.requestPermission`. Gives promise<`NotificationPermission`>. Deferred. */
static inline mumba_status mumba_notification_request_permission_with_deprecated_callback(
    mumba_context *ctx, mumba_notification_permission_callback deprecated_callback, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(deprecated_callback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000236u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800012d3u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Notification.maxActions`. Reads. */
static inline mumba_status mumba_notification_get_max_actions(mumba_context *ctx, uint32_t *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000236u, &target);
    if (status == MUMBA_OK) status = mumba_web_get_uint32(ctx, target, 0x80000e0bu, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Notification.onclick`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_notification_get_onclick(
    mumba_context *ctx, mumba_notification self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f65u, result);
}

/** `Notification.onclick`. `value` may be none. Deferred. */
static inline mumba_status mumba_notification_set_onclick(
    mumba_context *ctx, mumba_notification self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f65u, mumba_web_of_nullable(value));
}

/** `Notification.onshow`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_notification_get_onshow(
    mumba_context *ctx, mumba_notification self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001019u, result);
}

/** `Notification.onshow`. `value` may be none. Deferred. */
static inline mumba_status mumba_notification_set_onshow(
    mumba_context *ctx, mumba_notification self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001019u, mumba_web_of_nullable(value));
}

/** `Notification.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_notification_get_onerror(
    mumba_context *ctx, mumba_notification self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `Notification.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_notification_set_onerror(
    mumba_context *ctx, mumba_notification self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `Notification.onclose`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_notification_get_onclose(
    mumba_context *ctx, mumba_notification self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f66u, result);
}

/** `Notification.onclose`. `value` may be none. Deferred. */
static inline mumba_status mumba_notification_set_onclose(
    mumba_context *ctx, mumba_notification self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f66u, mumba_web_of_nullable(value));
}

/** `Notification.title`. Reads. */
static inline mumba_status mumba_notification_get_title(
    mumba_context *ctx, mumba_notification self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000161du, result);
}

/** `Notification.dir`. Reads. */
static inline mumba_status mumba_notification_get_dir(
    mumba_context *ctx, mumba_notification self, mumba_notification_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008bdu, result);
}

/** `Notification.lang`. Reads. */
static inline mumba_status mumba_notification_get_lang(
    mumba_context *ctx, mumba_notification self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d35u, result);
}

/** `Notification.body`. Reads. */
static inline mumba_status mumba_notification_get_body(
    mumba_context *ctx, mumba_notification self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000010u, result);
}

/** `Notification.tag`. Reads. */
static inline mumba_status mumba_notification_get_tag(
    mumba_context *ctx, mumba_notification self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015bcu, result);
}

/** `Notification.image`. Reads. */
static inline mumba_status mumba_notification_get_image(
    mumba_context *ctx, mumba_notification self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c14u, result);
}

/** `Notification.icon`. Reads. */
static inline mumba_status mumba_notification_get_icon(
    mumba_context *ctx, mumba_notification self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bfbu, result);
}

/** `Notification.badge`. Reads. */
static inline mumba_status mumba_notification_get_badge(
    mumba_context *ctx, mumba_notification self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000056eu, result);
}

/** `Notification.vibrate`. Gives frozen array<a number>. Deferred. */
static inline mumba_status mumba_notification_get_vibrate(
    mumba_context *ctx, mumba_notification self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80001777u, result);
}

/** `Notification.timestamp`. Reads. */
static inline mumba_status mumba_notification_get_timestamp(
    mumba_context *ctx, mumba_notification self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001617u, result);
}

/** `Notification.renotify`. Reads. */
static inline mumba_status mumba_notification_get_renotify(mumba_context *ctx, mumba_notification self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012a7u, result);
}

/** `Notification.silent`. Gives a boolean or none. Reads. */
static inline mumba_status mumba_notification_get_silent(
    mumba_context *ctx, mumba_notification self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800014a8u, result);
}

/** `Notification.requireInteraction`. Reads. */
static inline mumba_status mumba_notification_get_require_interaction(
    mumba_context *ctx, mumba_notification self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012e6u, result);
}

/** `Notification.data`. Reads. */
static inline mumba_status mumba_notification_get_data(
    mumba_context *ctx, mumba_notification self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000000bu, result);
}

/** `Notification.data`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_notification_get_data_deferred(
    mumba_context *ctx, mumba_notification self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000000bu, result);
}

/** `Notification.actions`. Gives frozen array<`NotificationAction`>. Deferred. */
static inline mumba_status mumba_notification_get_actions(
    mumba_context *ctx, mumba_notification self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000041bu, result);
}

/** `Notification.close`. Deferred. */
static inline mumba_status mumba_notification_close(mumba_context *ctx, mumba_notification self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** The event `click` of `Notification`, a `Event`. */
static inline mumba_status mumba_notification_on_click(
    mumba_context *ctx, mumba_notification self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000691u, NULL, listener, user, drop, subscription);
}

/** As `mumba_notification_on_click`, in the way that `options` says. */
static inline mumba_status mumba_notification_on_click_with_options(
    mumba_context *ctx, mumba_notification self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000691u, options, listener, user, drop, subscription);
}

/** The event `close` of `Notification`, a `Event`. */
static inline mumba_status mumba_notification_on_close(
    mumba_context *ctx, mumba_notification self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_notification_on_close`, in the way that `options` says. */
static inline mumba_status mumba_notification_on_close_with_options(
    mumba_context *ctx, mumba_notification self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, options, listener, user, drop, subscription);
}

/** The event `error` of `Notification`, a `Event`. */
static inline mumba_status mumba_notification_on_error(
    mumba_context *ctx, mumba_notification self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_notification_on_error`, in the way that `options` says. */
static inline mumba_status mumba_notification_on_error_with_options(
    mumba_context *ctx, mumba_notification self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `show` of `Notification`, a `Event`. */
static inline mumba_status mumba_notification_on_show(
    mumba_context *ctx, mumba_notification self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001492u, NULL, listener, user, drop, subscription);
}

/** As `mumba_notification_on_show`, in the way that `options` says. */
static inline mumba_status mumba_notification_on_show_with_options(
    mumba_context *ctx, mumba_notification self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001492u, options, listener, user, drop, subscription);
}

/** `NotificationEvent`. It is a `mumba_extendable_event` too. Not in windows: ServiceWorker. */
typedef mumba_handle mumba_notification_event;

/** Gives `object` itself when it is of `NotificationEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_notification_event(
    mumba_context *ctx, mumba_handle object, mumba_notification_event *result) {
    return mumba_web_cast(ctx, object, 0x80000237u, 0, result);
}

/** `new NotificationEvent`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_notification_event_new(
    mumba_context *ctx, mumba_string type, mumba_notification_event_init event_init_dict,
    mumba_notification_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000237u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `NotificationEvent.notification`. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_notification_event_get_notification(
    mumba_context *ctx, mumba_notification_event self, mumba_notification *result) {
    return mumba_get_handle(ctx, self, 0x80000f11u, result);
}

/** `NotificationEvent.action`. Reads. Not in windows: ServiceWorker. */
static inline mumba_status mumba_notification_event_get_action(
    mumba_context *ctx, mumba_notification_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000041au, result);
}

/**
 * `ServiceWorkerGlobalScope.onnotificationclick`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onnotificationclick(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fd7u, result);
}

/** `ServiceWorkerGlobalScope.onnotificationclick`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onnotificationclick(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fd7u, mumba_web_of_nullable(value));
}

/**
 * `ServiceWorkerGlobalScope.onnotificationclose`. Gives `EventHandlerNonNull` or none. Reads. Not in windows:
 * ServiceWorker.
 */
static inline mumba_status mumba_service_worker_global_scope_get_onnotificationclose(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fd8u, result);
}

/** `ServiceWorkerGlobalScope.onnotificationclose`. `value` may be none. Deferred. Not in windows: ServiceWorker. */
static inline mumba_status mumba_service_worker_global_scope_set_onnotificationclose(
    mumba_context *ctx, mumba_service_worker_global_scope self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fd8u, mumba_web_of_nullable(value));
}

/** `ServiceWorkerRegistration.showNotification`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_service_worker_registration_show_notification(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_string title, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(title);
    return mumba_invoke(ctx, self, 0x80001495u, argv, 1, result);
}

/** `ServiceWorkerRegistration.showNotification`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_service_worker_registration_show_notification_with_options(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_string title,
    mumba_notification_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(title);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001495u, argv, 2, result);
}

/** `ServiceWorkerRegistration.getNotifications`. Gives promise<sequence<`Notification`>>. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_notifications(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b1eu, NULL, 0, result);
}

/** `ServiceWorkerRegistration.getNotifications`. Gives promise<sequence<`Notification`>>. Deferred. */
static inline mumba_status mumba_service_worker_registration_get_notifications_with_filter(
    mumba_context *ctx, mumba_service_worker_registration self, mumba_get_notification_options filter,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(filter);
    return mumba_invoke(ctx, self, 0x80000b1eu, argv, 1, result);
}

/** `GetNotificationOptions`: an object with members. */
typedef mumba_handle mumba_get_notification_options;

/** Makes a `GetNotificationOptions` without members. Deferred. */
static inline mumba_status mumba_get_notification_options_create(
    mumba_context *ctx, mumba_get_notification_options *result) {
    return mumba_object_create(ctx, result);
}

/** `GetNotificationOptions.tag`. Without it: "". Deferred. */
static inline mumba_status mumba_get_notification_options_set_tag(
    mumba_context *ctx, mumba_get_notification_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015bcu, mumba_of_string(value));
}

/** `GetNotificationOptions.tag`. Reads. */
static inline mumba_status mumba_get_notification_options_get_tag(
    mumba_context *ctx, mumba_get_notification_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015bcu, result);
}

/** `NotificationAction`: an object with members. It needs `action`, `title`. */
typedef mumba_handle mumba_notification_action;

/** Makes a `NotificationAction` without members. Deferred. */
static inline mumba_status mumba_notification_action_create(mumba_context *ctx, mumba_notification_action *result) {
    return mumba_object_create(ctx, result);
}

/** `NotificationAction.action`. Deferred. */
static inline mumba_status mumba_notification_action_set_action(
    mumba_context *ctx, mumba_notification_action self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000041au, mumba_of_string(value));
}

/** `NotificationAction.action`. Reads. */
static inline mumba_status mumba_notification_action_get_action(
    mumba_context *ctx, mumba_notification_action self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000041au, result);
}

/** `NotificationAction.icon`. Deferred. */
static inline mumba_status mumba_notification_action_set_icon(
    mumba_context *ctx, mumba_notification_action self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bfbu, mumba_of_string(value));
}

/** `NotificationAction.icon`. Reads. */
static inline mumba_status mumba_notification_action_get_icon(
    mumba_context *ctx, mumba_notification_action self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bfbu, result);
}

/** `NotificationAction.navigate`. Deferred. */
static inline mumba_status mumba_notification_action_set_navigate(
    mumba_context *ctx, mumba_notification_action self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000eccu, mumba_of_string(value));
}

/** `NotificationAction.navigate`. Reads. */
static inline mumba_status mumba_notification_action_get_navigate(
    mumba_context *ctx, mumba_notification_action self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000eccu, result);
}

/** `NotificationAction.title`. Deferred. */
static inline mumba_status mumba_notification_action_set_title(
    mumba_context *ctx, mumba_notification_action self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000161du, mumba_of_string(value));
}

/** `NotificationAction.title`. Reads. */
static inline mumba_status mumba_notification_action_get_title(
    mumba_context *ctx, mumba_notification_action self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000161du, result);
}

/**
 * `NotificationEventInit`: an object with members. Those of `mumba_extendable_event_init` are for it too. It needs
 * `notification`.
 */
typedef mumba_handle mumba_notification_event_init;

/** Makes a `NotificationEventInit` without members. Deferred. */
static inline mumba_status mumba_notification_event_init_create(
    mumba_context *ctx, mumba_notification_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `NotificationEventInit.action`. Without it: "". Deferred. */
static inline mumba_status mumba_notification_event_init_set_action(
    mumba_context *ctx, mumba_notification_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000041au, mumba_of_string(value));
}

/** `NotificationEventInit.action`. Reads. */
static inline mumba_status mumba_notification_event_init_get_action(
    mumba_context *ctx, mumba_notification_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000041au, result);
}

/** `NotificationEventInit.notification`. Deferred. */
static inline mumba_status mumba_notification_event_init_set_notification(
    mumba_context *ctx, mumba_notification_event_init self, mumba_notification value) {
    return mumba_set(ctx, self, 0x80000f11u, mumba_of_handle(value));
}

/** `NotificationEventInit.notification`. Deferred. */
static inline mumba_status mumba_notification_event_init_get_notification(
    mumba_context *ctx, mumba_notification_event_init self, mumba_notification *result) {
    return mumba_get_handle(ctx, self, 0x80000f11u, result);
}

/** `NotificationOptions`: an object with members. */
typedef mumba_handle mumba_notification_options;

/** Makes a `NotificationOptions` without members. Deferred. */
static inline mumba_status mumba_notification_options_create(mumba_context *ctx, mumba_notification_options *result) {
    return mumba_object_create(ctx, result);
}

/** `NotificationOptions.actions`. Without it: []. Deferred. */
static inline mumba_status mumba_notification_options_set_actions(
    mumba_context *ctx, mumba_notification_options self, const mumba_notification_action *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000041bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `NotificationOptions.actions`. Gives sequence<`NotificationAction`> or none. Reads. */
static inline mumba_status mumba_notification_options_get_actions(
    mumba_context *ctx, mumba_notification_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000041bu, result);
}

/** `NotificationOptions.badge`. Deferred. */
static inline mumba_status mumba_notification_options_set_badge(
    mumba_context *ctx, mumba_notification_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000056eu, mumba_of_string(value));
}

/** `NotificationOptions.badge`. Reads. */
static inline mumba_status mumba_notification_options_get_badge(
    mumba_context *ctx, mumba_notification_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000056eu, result);
}

/** `NotificationOptions.body`. Without it: "". Deferred. */
static inline mumba_status mumba_notification_options_set_body(
    mumba_context *ctx, mumba_notification_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000010u, mumba_of_string(value));
}

/** `NotificationOptions.body`. Reads. */
static inline mumba_status mumba_notification_options_get_body(
    mumba_context *ctx, mumba_notification_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000010u, result);
}

/** `NotificationOptions.data`. Without it: null. Deferred. */
static inline mumba_status mumba_notification_options_set_data(
    mumba_context *ctx, mumba_notification_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000000bu, value);
}

/** `NotificationOptions.data`. Reads. */
static inline mumba_status mumba_notification_options_get_data(
    mumba_context *ctx, mumba_notification_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000000bu, result);
}

/** `NotificationOptions.dir`. Without it: "auto". Deferred. */
static inline mumba_status mumba_notification_options_set_dir(
    mumba_context *ctx, mumba_notification_options self, mumba_notification_direction value) {
    return mumba_set(ctx, self, 0x800008bdu, mumba_of_name(value));
}

/** `NotificationOptions.dir`. Reads. */
static inline mumba_status mumba_notification_options_get_dir(
    mumba_context *ctx, mumba_notification_options self, mumba_notification_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008bdu, result);
}

/** `NotificationOptions.icon`. Deferred. */
static inline mumba_status mumba_notification_options_set_icon(
    mumba_context *ctx, mumba_notification_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bfbu, mumba_of_string(value));
}

/** `NotificationOptions.icon`. Reads. */
static inline mumba_status mumba_notification_options_get_icon(
    mumba_context *ctx, mumba_notification_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bfbu, result);
}

/** `NotificationOptions.image`. Deferred. */
static inline mumba_status mumba_notification_options_set_image(
    mumba_context *ctx, mumba_notification_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c14u, mumba_of_string(value));
}

/** `NotificationOptions.image`. Reads. */
static inline mumba_status mumba_notification_options_get_image(
    mumba_context *ctx, mumba_notification_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c14u, result);
}

/** `NotificationOptions.lang`. Without it: "". Deferred. */
static inline mumba_status mumba_notification_options_set_lang(
    mumba_context *ctx, mumba_notification_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d35u, mumba_of_string(value));
}

/** `NotificationOptions.lang`. Reads. */
static inline mumba_status mumba_notification_options_get_lang(
    mumba_context *ctx, mumba_notification_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d35u, result);
}

/** `NotificationOptions.navigate`. Deferred. */
static inline mumba_status mumba_notification_options_set_navigate(
    mumba_context *ctx, mumba_notification_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000eccu, mumba_of_string(value));
}

/** `NotificationOptions.navigate`. Reads. */
static inline mumba_status mumba_notification_options_get_navigate(
    mumba_context *ctx, mumba_notification_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000eccu, result);
}

/** `NotificationOptions.renotify`. Without it: false. Deferred. */
static inline mumba_status mumba_notification_options_set_renotify(
    mumba_context *ctx, mumba_notification_options self, bool value) {
    return mumba_set(ctx, self, 0x800012a7u, mumba_of_bool(value));
}

/** `NotificationOptions.renotify`. Reads. */
static inline mumba_status mumba_notification_options_get_renotify(
    mumba_context *ctx, mumba_notification_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012a7u, result);
}

/** `NotificationOptions.requireInteraction`. Without it: false. Deferred. */
static inline mumba_status mumba_notification_options_set_require_interaction(
    mumba_context *ctx, mumba_notification_options self, bool value) {
    return mumba_set(ctx, self, 0x800012e6u, mumba_of_bool(value));
}

/** `NotificationOptions.requireInteraction`. Reads. */
static inline mumba_status mumba_notification_options_get_require_interaction(
    mumba_context *ctx, mumba_notification_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800012e6u, result);
}

/** `NotificationOptions.silent`. Without it: null. `value`: a boolean or none. Deferred. */
static inline mumba_status mumba_notification_options_set_silent(
    mumba_context *ctx, mumba_notification_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x800014a8u, value);
}

/** `NotificationOptions.silent`. Gives a boolean or none. Reads. */
static inline mumba_status mumba_notification_options_get_silent(
    mumba_context *ctx, mumba_notification_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800014a8u, result);
}

/** `NotificationOptions.tag`. Without it: "". Deferred. */
static inline mumba_status mumba_notification_options_set_tag(
    mumba_context *ctx, mumba_notification_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015bcu, mumba_of_string(value));
}

/** `NotificationOptions.tag`. Reads. */
static inline mumba_status mumba_notification_options_get_tag(
    mumba_context *ctx, mumba_notification_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015bcu, result);
}

/** `NotificationOptions.timestamp`. Deferred. */
static inline mumba_status mumba_notification_options_set_timestamp(
    mumba_context *ctx, mumba_notification_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x80001617u, mumba_of_number((double)value));
}

/** `NotificationOptions.timestamp`. Reads. */
static inline mumba_status mumba_notification_options_get_timestamp(
    mumba_context *ctx, mumba_notification_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001617u, result);
}

/** `NotificationOptions.vibrate`. Deferred. */
static inline mumba_status mumba_notification_options_set_vibrate_with_u32_sequence(
    mumba_context *ctx, mumba_notification_options self, const uint32_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_uint32(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001777u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `NotificationOptions.vibrate`. Deferred. */
static inline mumba_status mumba_notification_options_set_vibrate_with_u32(
    mumba_context *ctx, mumba_notification_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001777u, mumba_of_number((double)value));
}

/** `NotificationOptions.vibrate`. Gives a number or sequence<a number>. Reads. */
static inline mumba_status mumba_notification_options_get_vibrate(
    mumba_context *ctx, mumba_notification_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001777u, result);
}

#endif /* MUMBA_WEB_NOTIFICATIONS_H */
