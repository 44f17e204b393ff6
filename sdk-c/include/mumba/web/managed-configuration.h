/**
 * @file managed-configuration.h
 * Managed Configuration API: <https://wicg.github.io/WebApiDevice/managed_config/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_MANAGED_CONFIGURATION_H
#define MUMBA_WEB_MANAGED_CONFIGURATION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_navigator_managed_data;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `Navigator.managed`. Deferred. */
static inline mumba_status mumba_navigator_get_managed(
    mumba_context *ctx, mumba_navigator self, mumba_navigator_managed_data *result) {
    return mumba_get_handle(ctx, self, 0x80000dd1u, result);
}

/** `NavigatorManagedData`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_navigator_managed_data;

/** Gives `object` itself when it is of `NavigatorManagedData`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_navigator_managed_data(
    mumba_context *ctx, mumba_handle object, mumba_navigator_managed_data *result) {
    return mumba_web_cast(ctx, object, 0x8000022du, 0, result);
}

/** `NavigatorManagedData.getManagedConfiguration`. Gives promise<record<a string, an object>>. Deferred. */
static inline mumba_status mumba_navigator_managed_data_get_managed_configuration(
    mumba_context *ctx, mumba_navigator_managed_data self, const mumba_string *keys, size_t keys_count,
    mumba_promise *result) {
    mumba_handle keys_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_string(ctx, keys, keys_count, &keys_array);
    argv[0] = mumba_web_of_nullable(keys_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000b15u, argv, 1, result);
    if (keys_array) mumba_release(ctx, keys_array);
    return status;
}

/** `NavigatorManagedData.onmanagedconfigurationchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_navigator_managed_data_get_onmanagedconfigurationchange(
    mumba_context *ctx, mumba_navigator_managed_data self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fc5u, result);
}

/** `NavigatorManagedData.onmanagedconfigurationchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_navigator_managed_data_set_onmanagedconfigurationchange(
    mumba_context *ctx, mumba_navigator_managed_data self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fc5u, mumba_web_of_nullable(value));
}

/** The event `managedconfigurationchange` of `NavigatorManagedData`, a `Event`. */
static inline mumba_status mumba_navigator_managed_data_on_managedconfigurationchange(
    mumba_context *ctx, mumba_navigator_managed_data self, mumba_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000dd2u, NULL, listener, user, drop, subscription);
}

/** As `mumba_navigator_managed_data_on_managedconfigurationchange`, in the way that `options` says. */
static inline mumba_status mumba_navigator_managed_data_on_managedconfigurationchange_with_options(
    mumba_context *ctx, mumba_navigator_managed_data self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000dd2u, options, listener, user, drop, subscription);
}

#endif /* MUMBA_WEB_MANAGED_CONFIGURATION_H */
