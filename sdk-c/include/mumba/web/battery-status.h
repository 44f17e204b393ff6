/**
 * @file battery-status.h
 * Battery Status API: <https://w3c.github.io/battery/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_BATTERY_STATUS_H
#define MUMBA_WEB_BATTERY_STATUS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_battery_manager;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `BatteryManager`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_battery_manager;

/** Gives `object` itself when it is of `BatteryManager`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_battery_manager(
    mumba_context *ctx, mumba_handle object, mumba_battery_manager *result) {
    return mumba_web_cast(ctx, object, 0x8000004cu, 0, result);
}

/** `BatteryManager.charging`. Reads. */
static inline mumba_status mumba_battery_manager_get_charging(
    mumba_context *ctx, mumba_battery_manager self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000065au, result);
}

/** `BatteryManager.chargingTime`. Reads. */
static inline mumba_status mumba_battery_manager_get_charging_time(
    mumba_context *ctx, mumba_battery_manager self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000065bu, result);
}

/** `BatteryManager.dischargingTime`. Reads. */
static inline mumba_status mumba_battery_manager_get_discharging_time(
    mumba_context *ctx, mumba_battery_manager self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008ceu, result);
}

/** `BatteryManager.level`. Reads. */
static inline mumba_status mumba_battery_manager_get_level(
    mumba_context *ctx, mumba_battery_manager self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d59u, result);
}

/** `BatteryManager.onchargingchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_battery_manager_get_onchargingchange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f63u, result);
}

/** `BatteryManager.onchargingchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_battery_manager_set_onchargingchange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f63u, mumba_web_of_nullable(value));
}

/** `BatteryManager.onchargingtimechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_battery_manager_get_onchargingtimechange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f64u, result);
}

/** `BatteryManager.onchargingtimechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_battery_manager_set_onchargingtimechange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f64u, mumba_web_of_nullable(value));
}

/** `BatteryManager.ondischargingtimechange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_battery_manager_get_ondischargingtimechange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f82u, result);
}

/** `BatteryManager.ondischargingtimechange`. `value` may be none. Deferred. */
static inline mumba_status mumba_battery_manager_set_ondischargingtimechange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f82u, mumba_web_of_nullable(value));
}

/** `BatteryManager.onlevelchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_battery_manager_get_onlevelchange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000fbau, result);
}

/** `BatteryManager.onlevelchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_battery_manager_set_onlevelchange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000fbau, mumba_web_of_nullable(value));
}

/** The event `chargingchange` of `BatteryManager`, a `Event`. */
static inline mumba_status mumba_battery_manager_on_chargingchange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000065cu, NULL, listener, user, drop, subscription);
}

/** As `mumba_battery_manager_on_chargingchange`, in the way that `options` says. */
static inline mumba_status mumba_battery_manager_on_chargingchange_with_options(
    mumba_context *ctx, mumba_battery_manager self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000065cu, options, listener, user, drop, subscription);
}

/** The event `chargingtimechange` of `BatteryManager`, a `Event`. */
static inline mumba_status mumba_battery_manager_on_chargingtimechange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000065du, NULL, listener, user, drop, subscription);
}

/** As `mumba_battery_manager_on_chargingtimechange`, in the way that `options` says. */
static inline mumba_status mumba_battery_manager_on_chargingtimechange_with_options(
    mumba_context *ctx, mumba_battery_manager self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000065du, options, listener, user, drop, subscription);
}

/** The event `dischargingtimechange` of `BatteryManager`, a `Event`. */
static inline mumba_status mumba_battery_manager_on_dischargingtimechange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008cfu, NULL, listener, user, drop, subscription);
}

/** As `mumba_battery_manager_on_dischargingtimechange`, in the way that `options` says. */
static inline mumba_status mumba_battery_manager_on_dischargingtimechange_with_options(
    mumba_context *ctx, mumba_battery_manager self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800008cfu, options, listener, user, drop, subscription);
}

/** The event `levelchange` of `BatteryManager`, a `Event`. */
static inline mumba_status mumba_battery_manager_on_levelchange(
    mumba_context *ctx, mumba_battery_manager self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d5au, NULL, listener, user, drop, subscription);
}

/** As `mumba_battery_manager_on_levelchange`, in the way that `options` says. */
static inline mumba_status mumba_battery_manager_on_levelchange_with_options(
    mumba_context *ctx, mumba_battery_manager self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000d5au, options, listener, user, drop, subscription);
}

/** `Navigator.getBattery`. Gives promise<`BatteryManager`>. Deferred. */
static inline mumba_status mumba_navigator_get_battery(
    mumba_context *ctx, mumba_navigator self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000ac1u, NULL, 0, result);
}

#endif /* MUMBA_WEB_BATTERY_STATUS_H */
