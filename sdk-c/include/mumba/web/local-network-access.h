/**
 * @file local-network-access.h
 * Local Network Access: <https://wicg.github.io/local-network-access/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_LOCAL_NETWORK_ACCESS_H
#define MUMBA_WEB_LOCAL_NETWORK_ACCESS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_request;
typedef mumba_handle mumba_request_init;
typedef mumba_name mumba_ip_address_space;

/** `IPAddressSpace`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_ip_address_space;

/** "public" */
#define MUMBA_IP_ADDRESS_SPACE_PUBLIC ((mumba_ip_address_space)0x800011d8u)
/** "local" */
#define MUMBA_IP_ADDRESS_SPACE_LOCAL ((mumba_ip_address_space)0x80000d82u)
/** "loopback" */
#define MUMBA_IP_ADDRESS_SPACE_LOOPBACK ((mumba_ip_address_space)0x80000da4u)

/** `Request.targetAddressSpace`. Reads. */
static inline mumba_status mumba_request_get_target_address_space(
    mumba_context *ctx, mumba_request self, mumba_ip_address_space *result) {
    return mumba_web_get_name(ctx, self, 0x800015c5u, result);
}

/** `RequestInit.targetAddressSpace`. Deferred. */
static inline mumba_status mumba_request_init_set_target_address_space(
    mumba_context *ctx, mumba_request_init self, mumba_ip_address_space value) {
    return mumba_set(ctx, self, 0x800015c5u, mumba_of_name(value));
}

/** `RequestInit.targetAddressSpace`. Reads. */
static inline mumba_status mumba_request_init_get_target_address_space(
    mumba_context *ctx, mumba_request_init self, mumba_ip_address_space *result) {
    return mumba_web_get_name(ctx, self, 0x800015c5u, result);
}

#endif /* MUMBA_WEB_LOCAL_NETWORK_ACCESS_H */
