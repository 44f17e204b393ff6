/**
 * @file permissions.h
 * Permissions: <https://w3c.github.io/permissions/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_PERMISSIONS_H
#define MUMBA_WEB_PERMISSIONS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_permission_descriptor;
typedef mumba_handle mumba_permission_set_parameters;
typedef mumba_handle mumba_permission_status;
typedef mumba_handle mumba_permissions;
typedef mumba_handle mumba_worker_navigator;
typedef mumba_name mumba_permission_state;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `PermissionState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_permission_state;

/** "granted" */
#define MUMBA_PERMISSION_STATE_GRANTED ((mumba_permission_state)0x80000b8eu)
/** "denied" */
#define MUMBA_PERMISSION_STATE_DENIED ((mumba_permission_state)0x80000864u)
/** "prompt" */
#define MUMBA_PERMISSION_STATE_PROMPT ((mumba_permission_state)0x800011cau)

/** `Navigator.permissions`. Deferred. */
static inline mumba_status mumba_navigator_get_permissions(
    mumba_context *ctx, mumba_navigator self, mumba_permissions *result) {
    return mumba_get_handle(ctx, self, 0x80001103u, result);
}

/** `PermissionStatus`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_permission_status;

/** Gives `object` itself when it is of `PermissionStatus`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_permission_status(
    mumba_context *ctx, mumba_handle object, mumba_permission_status *result) {
    return mumba_web_cast(ctx, object, 0x80000271u, 0, result);
}

/** `PermissionStatus.state`. Reads. */
static inline mumba_status mumba_permission_status_get_state(
    mumba_context *ctx, mumba_permission_status self, mumba_permission_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

/** `PermissionStatus.name`. Reads. */
static inline mumba_status mumba_permission_status_get_name(
    mumba_context *ctx, mumba_permission_status self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PermissionStatus.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_permission_status_get_onchange(
    mumba_context *ctx, mumba_permission_status self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `PermissionStatus.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_permission_status_set_onchange(
    mumba_context *ctx, mumba_permission_status self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** The event `change` of `PermissionStatus`, a `Event`. */
static inline mumba_status mumba_permission_status_on_change(
    mumba_context *ctx, mumba_permission_status self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_permission_status_on_change`, in the way that `options` says. */
static inline mumba_status mumba_permission_status_on_change_with_options(
    mumba_context *ctx, mumba_permission_status self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** `Permissions`. */
typedef mumba_handle mumba_permissions;

/** Gives `object` itself when it is of `Permissions`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_permissions(mumba_context *ctx, mumba_handle object, mumba_permissions *result) {
    return mumba_web_cast(ctx, object, 0x80000272u, 0, result);
}

/** `Permissions.query`. Gives promise<`PermissionStatus`>. Deferred. */
static inline mumba_status mumba_permissions_query(
    mumba_context *ctx, mumba_permissions self, mumba_object permission_desc, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(permission_desc);
    return mumba_invoke(ctx, self, 0x800011edu, argv, 1, result);
}

/** `WorkerNavigator.permissions`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_permissions(
    mumba_context *ctx, mumba_worker_navigator self, mumba_permissions *result) {
    return mumba_get_handle(ctx, self, 0x80001103u, result);
}

/** `PermissionDescriptor`: an object with members. It needs `name`. */
typedef mumba_handle mumba_permission_descriptor;

/** Makes a `PermissionDescriptor` without members. Deferred. */
static inline mumba_status mumba_permission_descriptor_create(mumba_context *ctx, mumba_permission_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `PermissionDescriptor.name`. Deferred. */
static inline mumba_status mumba_permission_descriptor_set_name(
    mumba_context *ctx, mumba_permission_descriptor self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `PermissionDescriptor.name`. Reads. */
static inline mumba_status mumba_permission_descriptor_get_name(
    mumba_context *ctx, mumba_permission_descriptor self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `PermissionSetParameters`: an object with members. It needs `descriptor`, `state`. */
typedef mumba_handle mumba_permission_set_parameters;

/** Makes a `PermissionSetParameters` without members. Deferred. */
static inline mumba_status mumba_permission_set_parameters_create(
    mumba_context *ctx, mumba_permission_set_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `PermissionSetParameters.descriptor`. Deferred. */
static inline mumba_status mumba_permission_set_parameters_set_descriptor(
    mumba_context *ctx, mumba_permission_set_parameters self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000892u, mumba_of_handle(value));
}

/** `PermissionSetParameters.descriptor`. Gives an object. Deferred. */
static inline mumba_status mumba_permission_set_parameters_get_descriptor(
    mumba_context *ctx, mumba_permission_set_parameters self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000892u, result);
}

/** `PermissionSetParameters.state`. Deferred. */
static inline mumba_status mumba_permission_set_parameters_set_state(
    mumba_context *ctx, mumba_permission_set_parameters self, mumba_permission_state value) {
    return mumba_set(ctx, self, 0x8000152du, mumba_of_name(value));
}

/** `PermissionSetParameters.state`. Reads. */
static inline mumba_status mumba_permission_set_parameters_get_state(
    mumba_context *ctx, mumba_permission_set_parameters self, mumba_permission_state *result) {
    return mumba_web_get_name(ctx, self, 0x8000152du, result);
}

#endif /* MUMBA_WEB_PERMISSIONS_H */
