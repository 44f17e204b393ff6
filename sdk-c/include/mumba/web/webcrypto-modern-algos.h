/**
 * @file webcrypto-modern-algos.h
 * Modern Algorithms in the Web Cryptography API: <https://wicg.github.io/webcrypto-modern-algos/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCRYPTO_MODERN_ALGOS_H
#define MUMBA_WEB_WEBCRYPTO_MODERN_ALGOS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_json_web_key;

/** `KeyFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_key_format;

/** "raw-public" */
#define MUMBA_KEY_FORMAT_RAW_PUBLIC ((mumba_key_format)0x80001220u)
/** "raw-private" */
#define MUMBA_KEY_FORMAT_RAW_PRIVATE ((mumba_key_format)0x8000121fu)
/** "raw-seed" */
#define MUMBA_KEY_FORMAT_RAW_SEED ((mumba_key_format)0x80001222u)
/** "raw-secret" */
#define MUMBA_KEY_FORMAT_RAW_SECRET ((mumba_key_format)0x80001221u)
/** "raw" */
#define MUMBA_KEY_FORMAT_RAW ((mumba_key_format)0x8000121eu)
/** "spki" */
#define MUMBA_KEY_FORMAT_SPKI ((mumba_key_format)0x80001506u)
/** "pkcs8" */
#define MUMBA_KEY_FORMAT_PKCS8 ((mumba_key_format)0x80001126u)
/** "jwk" */
#define MUMBA_KEY_FORMAT_JWK ((mumba_key_format)0x80000d0bu)

/** `KeyUsage`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_key_usage;

/** "encrypt" */
#define MUMBA_KEY_USAGE_ENCRYPT ((mumba_key_usage)0x8000096eu)
/** "decrypt" */
#define MUMBA_KEY_USAGE_DECRYPT ((mumba_key_usage)0x8000082au)
/** "sign" */
#define MUMBA_KEY_USAGE_SIGN ((mumba_key_usage)0x8000149eu)
/** "verify" */
#define MUMBA_KEY_USAGE_VERIFY ((mumba_key_usage)0x8000175eu)
/** "deriveKey" */
#define MUMBA_KEY_USAGE_DERIVE_KEY ((mumba_key_usage)0x8000088du)
/** "deriveBits" */
#define MUMBA_KEY_USAGE_DERIVE_BITS ((mumba_key_usage)0x8000088cu)
/** "wrapKey" */
#define MUMBA_KEY_USAGE_WRAP_KEY ((mumba_key_usage)0x800017e4u)
/** "unwrapKey" */
#define MUMBA_KEY_USAGE_UNWRAP_KEY ((mumba_key_usage)0x800016f6u)
/** "encapsulateKey" */
#define MUMBA_KEY_USAGE_ENCAPSULATE_KEY ((mumba_key_usage)0x80000966u)
/** "encapsulateBits" */
#define MUMBA_KEY_USAGE_ENCAPSULATE_BITS ((mumba_key_usage)0x80000965u)
/** "decapsulateKey" */
#define MUMBA_KEY_USAGE_DECAPSULATE_KEY ((mumba_key_usage)0x8000081eu)
/** "decapsulateBits" */
#define MUMBA_KEY_USAGE_DECAPSULATE_BITS ((mumba_key_usage)0x8000081du)

/** `JsonWebKey.priv`. Deferred. */
static inline mumba_status mumba_json_web_key_set_priv(
    mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011b2u, mumba_of_string(value));
}

/** `JsonWebKey.priv`. Reads. */
static inline mumba_status mumba_json_web_key_get_priv(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011b2u, result);
}

/** `JsonWebKey.pub`. Deferred. */
static inline mumba_status mumba_json_web_key_set_pub(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011d6u, mumba_of_string(value));
}

/** `JsonWebKey.pub`. Reads. */
static inline mumba_status mumba_json_web_key_get_pub(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011d6u, result);
}

#endif /* MUMBA_WEB_WEBCRYPTO_MODERN_ALGOS_H */
