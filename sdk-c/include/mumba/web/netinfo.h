/**
 * @file netinfo.h
 * Network Information API: <https://wicg.github.io/netinfo/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_NETINFO_H
#define MUMBA_WEB_NETINFO_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_network_information;
typedef mumba_handle mumba_worker_navigator;
typedef mumba_name mumba_effective_connection_type;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** `EffectiveConnectionType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_effective_connection_type;

/** "2g" */
#define MUMBA_EFFECTIVE_CONNECTION_TYPE_2G ((mumba_effective_connection_type)0x80000016u)
/** "3g" */
#define MUMBA_EFFECTIVE_CONNECTION_TYPE_3G ((mumba_effective_connection_type)0x80000019u)
/** "4g" */
#define MUMBA_EFFECTIVE_CONNECTION_TYPE_4G ((mumba_effective_connection_type)0x8000001au)
/** "slow-2g" */
#define MUMBA_EFFECTIVE_CONNECTION_TYPE_SLOW_2G ((mumba_effective_connection_type)0x800014c7u)

/** `Navigator.connection`. Deferred. */
static inline mumba_status mumba_navigator_get_connection(
    mumba_context *ctx, mumba_navigator self, mumba_network_information *result) {
    return mumba_get_handle(ctx, self, 0x80000713u, result);
}

/** `NetworkInformation`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_network_information;

/** Gives `object` itself when it is of `NetworkInformation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_network_information(
    mumba_context *ctx, mumba_handle object, mumba_network_information *result) {
    return mumba_web_cast(ctx, object, 0x8000022fu, 0, result);
}

/** `NetworkInformation.effectiveType`. Reads. */
static inline mumba_status mumba_network_information_get_effective_type(
    mumba_context *ctx, mumba_network_information self, mumba_effective_connection_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000094au, result);
}

/** `NetworkInformation.downlink`. Reads. */
static inline mumba_status mumba_network_information_get_downlink(
    mumba_context *ctx, mumba_network_information self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800008fcu, result);
}

/** `NetworkInformation.rtt`. Reads. */
static inline mumba_status mumba_network_information_get_rtt(
    mumba_context *ctx, mumba_network_information self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80001376u, result);
}

/** `NetworkInformation.onchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_network_information_get_onchange(
    mumba_context *ctx, mumba_network_information self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f61u, result);
}

/** `NetworkInformation.onchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_network_information_set_onchange(
    mumba_context *ctx, mumba_network_information self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f61u, mumba_web_of_nullable(value));
}

/** The event `change` of `NetworkInformation`, a `Event`. */
static inline mumba_status mumba_network_information_on_change(
    mumba_context *ctx, mumba_network_information self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, NULL, listener, user, drop, subscription);
}

/** As `mumba_network_information_on_change`, in the way that `options` says. */
static inline mumba_status mumba_network_information_on_change_with_options(
    mumba_context *ctx, mumba_network_information self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000641u, options, listener, user, drop, subscription);
}

/** `WorkerNavigator.connection`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_connection(
    mumba_context *ctx, mumba_worker_navigator self, mumba_network_information *result) {
    return mumba_get_handle(ctx, self, 0x80000713u, result);
}

#endif /* MUMBA_WEB_NETINFO_H */
