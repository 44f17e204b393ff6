/**
 * @file webcrypto.h
 * Web Cryptography API Level 2: <https://w3c.github.io/webcrypto/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBCRYPTO_H
#define MUMBA_WEB_WEBCRYPTO_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_aes_cbc_params;
typedef mumba_handle mumba_aes_ctr_params;
typedef mumba_handle mumba_aes_derived_key_params;
typedef mumba_handle mumba_aes_gcm_params;
typedef mumba_handle mumba_aes_key_algorithm;
typedef mumba_handle mumba_aes_key_gen_params;
typedef mumba_handle mumba_algorithm;
typedef mumba_handle mumba_crypto;
typedef mumba_handle mumba_crypto_key;
typedef mumba_handle mumba_crypto_key_pair;
typedef mumba_handle mumba_ec_key_algorithm;
typedef mumba_handle mumba_ec_key_gen_params;
typedef mumba_handle mumba_ec_key_import_params;
typedef mumba_handle mumba_ecdh_key_derive_params;
typedef mumba_handle mumba_ecdsa_params;
typedef mumba_handle mumba_hkdf_params;
typedef mumba_handle mumba_hmac_import_params;
typedef mumba_handle mumba_hmac_key_algorithm;
typedef mumba_handle mumba_hmac_key_gen_params;
typedef mumba_handle mumba_json_web_key;
typedef mumba_handle mumba_key_algorithm;
typedef mumba_handle mumba_pbkdf2_params;
typedef mumba_handle mumba_rsa_hashed_import_params;
typedef mumba_handle mumba_rsa_hashed_key_algorithm;
typedef mumba_handle mumba_rsa_hashed_key_gen_params;
typedef mumba_handle mumba_rsa_key_algorithm;
typedef mumba_handle mumba_rsa_key_gen_params;
typedef mumba_handle mumba_rsa_oaep_params;
typedef mumba_handle mumba_rsa_other_primes_info;
typedef mumba_handle mumba_rsa_pss_params;
typedef mumba_handle mumba_subtle_crypto;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_worker_global_scope;
typedef mumba_name mumba_key_format;
typedef mumba_name mumba_key_type;
typedef mumba_name mumba_key_usage;

/** `KeyType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_key_type;

/** "public" */
#define MUMBA_KEY_TYPE_PUBLIC ((mumba_key_type)0x800011d8u)
/** "private" */
#define MUMBA_KEY_TYPE_PRIVATE ((mumba_key_type)0x800011b4u)
/** "secret" */
#define MUMBA_KEY_TYPE_SECRET ((mumba_key_type)0x800013d5u)

/** `Crypto`. */
typedef mumba_handle mumba_crypto;

/** Gives `object` itself when it is of `Crypto`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_crypto(mumba_context *ctx, mumba_handle object, mumba_crypto *result) {
    return mumba_web_cast(ctx, object, 0x800000bcu, 0, result);
}

/** `Crypto.subtle`. Deferred. */
static inline mumba_status mumba_crypto_get_subtle(mumba_context *ctx, mumba_crypto self, mumba_subtle_crypto *result) {
    return mumba_get_handle(ctx, self, 0x80001585u, result);
}

/**
 * `Crypto.getRandomValues`. `array`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or `Uint16Array` or
 * `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or `Float32Array` or
 * `Float64Array` or `DataView`. Gives `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or `Uint16Array` or
 * `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or `Float32Array` or
 * `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_crypto_get_random_values(
    mumba_context *ctx, mumba_crypto self, mumba_object array, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(array);
    return mumba_invoke(ctx, self, 0x80000b36u, argv, 1, result);
}

/** `Crypto.randomUUID`. Reads. */
static inline mumba_status mumba_crypto_random_uuid(mumba_context *ctx, mumba_crypto self, mumba_string *result) {
    return mumba_web_call_string(ctx, self, 0x8000120fu, NULL, 0, result);
}

/** `CryptoKey`. */
typedef mumba_handle mumba_crypto_key;

/** Gives `object` itself when it is of `CryptoKey`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_crypto_key(mumba_context *ctx, mumba_handle object, mumba_crypto_key *result) {
    return mumba_web_cast(ctx, object, 0x800000bdu, 0, result);
}

/** `CryptoKey.type`. Reads. */
static inline mumba_status mumba_crypto_key_get_type(
    mumba_context *ctx, mumba_crypto_key self, mumba_key_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `CryptoKey.extractable`. Reads. */
static inline mumba_status mumba_crypto_key_get_extractable(mumba_context *ctx, mumba_crypto_key self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009ddu, result);
}

/** `CryptoKey.algorithm`. Gives an object. Deferred. */
static inline mumba_status mumba_crypto_key_get_algorithm(
    mumba_context *ctx, mumba_crypto_key self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000045fu, result);
}

/** `CryptoKey.usages`. Gives an object. Deferred. */
static inline mumba_status mumba_crypto_key_get_usages(
    mumba_context *ctx, mumba_crypto_key self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001723u, result);
}

/** `SubtleCrypto`. */
typedef mumba_handle mumba_subtle_crypto;

/** Gives `object` itself when it is of `SubtleCrypto`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_subtle_crypto(
    mumba_context *ctx, mumba_handle object, mumba_subtle_crypto *result) {
    return mumba_web_cast(ctx, object, 0x8000034du, 0, result);
}

/**
 * `SubtleCrypto.encrypt`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ArrayBuffer`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_encrypt_with_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_crypto_key key, mumba_object data,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000096eu, argv, 3, result);
}

/**
 * `SubtleCrypto.encrypt`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ArrayBuffer`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_encrypt_with_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_crypto_key key, mumba_object data,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000096eu, argv, 3, result);
}

/**
 * `SubtleCrypto.decrypt`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ArrayBuffer`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_decrypt_with_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_crypto_key key, mumba_object data,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000082au, argv, 3, result);
}

/**
 * `SubtleCrypto.decrypt`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ArrayBuffer`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_decrypt_with_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_crypto_key key, mumba_object data,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000082au, argv, 3, result);
}

/**
 * `SubtleCrypto.sign`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ArrayBuffer`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_sign_with_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_crypto_key key, mumba_object data,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000149eu, argv, 3, result);
}

/**
 * `SubtleCrypto.sign`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ArrayBuffer`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_sign_with_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_crypto_key key, mumba_object data,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000149eu, argv, 3, result);
}

/**
 * `SubtleCrypto.verify`. `signature`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<a boolean>.
 * Deferred.
 */
static inline mumba_status mumba_subtle_crypto_verify_with_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_crypto_key key,
    mumba_object signature, mumba_object data, mumba_promise *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(signature);
    argv[3] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000175eu, argv, 4, result);
}

/**
 * `SubtleCrypto.verify`. `signature`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<a boolean>.
 * Deferred.
 */
static inline mumba_status mumba_subtle_crypto_verify_with_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_crypto_key key,
    mumba_object signature, mumba_object data, mumba_promise *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(signature);
    argv[3] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x8000175eu, argv, 4, result);
}

/**
 * `SubtleCrypto.digest`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ArrayBuffer`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_digest_with_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_object data, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x800008bau, argv, 2, result);
}

/**
 * `SubtleCrypto.digest`. `data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Gives promise<`ArrayBuffer`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_digest_with_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_object data, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(data);
    return mumba_invoke(ctx, self, 0x800008bau, argv, 2, result);
}

/** `SubtleCrypto.generateKey`. Gives promise<`CryptoKey` or `CryptoKeyPair`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_generate_key_with_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, bool extractable,
    const mumba_key_usage *key_usages, size_t key_usages_count, mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[2] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000a9fu, argv, 3, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.generateKey`. Gives promise<`CryptoKey` or `CryptoKeyPair`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_generate_key_with_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, bool extractable,
    const mumba_key_usage *key_usages, size_t key_usages_count, mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[2] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000a9fu, argv, 3, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.deriveKey`. Gives promise<`CryptoKey`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_derive_key_with_object_and_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_crypto_key base_key,
    mumba_object derived_key_type, bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count,
    mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(base_key);
    argv[2] = mumba_of_handle(derived_key_type);
    argv[3] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[4] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000088du, argv, 5, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.deriveKey`. Gives promise<`CryptoKey`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_derive_key_with_object_and_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_crypto_key base_key,
    mumba_string derived_key_type, bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count,
    mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(base_key);
    argv[2] = mumba_of_string(derived_key_type);
    argv[3] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[4] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000088du, argv, 5, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.deriveKey`. Gives promise<`CryptoKey`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_derive_key_with_str_and_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_crypto_key base_key,
    mumba_object derived_key_type, bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count,
    mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(base_key);
    argv[2] = mumba_of_handle(derived_key_type);
    argv[3] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[4] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000088du, argv, 5, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.deriveKey`. Gives promise<`CryptoKey`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_derive_key_with_str_and_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_crypto_key base_key,
    mumba_string derived_key_type, bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count,
    mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(base_key);
    argv[2] = mumba_of_string(derived_key_type);
    argv[3] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[4] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000088du, argv, 5, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.deriveBits`. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_derive_bits_with_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_crypto_key base_key,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(base_key);
    return mumba_invoke(ctx, self, 0x8000088cu, argv, 2, result);
}

/** `SubtleCrypto.deriveBits`. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_derive_bits_with_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_crypto_key base_key,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(base_key);
    return mumba_invoke(ctx, self, 0x8000088cu, argv, 2, result);
}

/** `SubtleCrypto.deriveBits`. `length`: a number or none. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_derive_bits_with_object_and_length(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_object algorithm, mumba_crypto_key base_key,
    mumba_value length, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(algorithm);
    argv[1] = mumba_of_handle(base_key);
    argv[2] = length;
    return mumba_invoke(ctx, self, 0x8000088cu, argv, 3, result);
}

/** `SubtleCrypto.deriveBits`. `length`: a number or none. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_derive_bits_with_str_and_length(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_string algorithm, mumba_crypto_key base_key,
    mumba_value length, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(algorithm);
    argv[1] = mumba_of_handle(base_key);
    argv[2] = length;
    return mumba_invoke(ctx, self, 0x8000088cu, argv, 3, result);
}

/**
 * `SubtleCrypto.importKey`. `key_data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array`
 * or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array`
 * or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`CryptoKey`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_import_key_with_buffer_source_and_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_object key_data,
    mumba_object algorithm, bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count,
    mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(key_data);
    argv[2] = mumba_of_handle(algorithm);
    argv[3] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[4] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000c23u, argv, 5, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/**
 * `SubtleCrypto.importKey`. `key_data`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array`
 * or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array`
 * or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`CryptoKey`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_import_key_with_buffer_source_and_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_object key_data,
    mumba_string algorithm, bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count,
    mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(key_data);
    argv[2] = mumba_of_string(algorithm);
    argv[3] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[4] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000c23u, argv, 5, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.importKey`. Gives promise<`CryptoKey`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_import_key_with_json_web_key_and_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_json_web_key key_data,
    mumba_object algorithm, bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count,
    mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(key_data);
    argv[2] = mumba_of_handle(algorithm);
    argv[3] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[4] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000c23u, argv, 5, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.importKey`. Gives promise<`CryptoKey`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_import_key_with_json_web_key_and_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_json_web_key key_data,
    mumba_string algorithm, bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count,
    mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(key_data);
    argv[2] = mumba_of_string(algorithm);
    argv[3] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[4] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000c23u, argv, 5, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `SubtleCrypto.exportKey`. Gives promise<`ArrayBuffer` or `JsonWebKey`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_export_key(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_crypto_key key,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(key);
    return mumba_invoke(ctx, self, 0x800009cbu, argv, 2, result);
}

/** `SubtleCrypto.wrapKey`. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_wrap_key_with_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_crypto_key key,
    mumba_crypto_key wrapping_key, mumba_object wrap_algorithm, mumba_promise *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(wrapping_key);
    argv[3] = mumba_of_handle(wrap_algorithm);
    return mumba_invoke(ctx, self, 0x800017e4u, argv, 4, result);
}

/** `SubtleCrypto.wrapKey`. Gives promise<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_subtle_crypto_wrap_key_with_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_crypto_key key,
    mumba_crypto_key wrapping_key, mumba_string wrap_algorithm, mumba_promise *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(key);
    argv[2] = mumba_of_handle(wrapping_key);
    argv[3] = mumba_of_string(wrap_algorithm);
    return mumba_invoke(ctx, self, 0x800017e4u, argv, 4, result);
}

/**
 * `SubtleCrypto.unwrapKey`. `wrapped_key`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`CryptoKey`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_unwrap_key_with_object_and_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_object wrapped_key,
    mumba_crypto_key unwrapping_key, mumba_object unwrap_algorithm, mumba_object unwrapped_key_algorithm,
    bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count, mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[7];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(wrapped_key);
    argv[2] = mumba_of_handle(unwrapping_key);
    argv[3] = mumba_of_handle(unwrap_algorithm);
    argv[4] = mumba_of_handle(unwrapped_key_algorithm);
    argv[5] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[6] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016f6u, argv, 7, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/**
 * `SubtleCrypto.unwrapKey`. `wrapped_key`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`CryptoKey`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_unwrap_key_with_object_and_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_object wrapped_key,
    mumba_crypto_key unwrapping_key, mumba_object unwrap_algorithm, mumba_string unwrapped_key_algorithm,
    bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count, mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[7];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(wrapped_key);
    argv[2] = mumba_of_handle(unwrapping_key);
    argv[3] = mumba_of_handle(unwrap_algorithm);
    argv[4] = mumba_of_string(unwrapped_key_algorithm);
    argv[5] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[6] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016f6u, argv, 7, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/**
 * `SubtleCrypto.unwrapKey`. `wrapped_key`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`CryptoKey`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_unwrap_key_with_str_and_object(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_object wrapped_key,
    mumba_crypto_key unwrapping_key, mumba_string unwrap_algorithm, mumba_object unwrapped_key_algorithm,
    bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count, mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[7];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(wrapped_key);
    argv[2] = mumba_of_handle(unwrapping_key);
    argv[3] = mumba_of_string(unwrap_algorithm);
    argv[4] = mumba_of_handle(unwrapped_key_algorithm);
    argv[5] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[6] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016f6u, argv, 7, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/**
 * `SubtleCrypto.unwrapKey`. `wrapped_key`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`CryptoKey`>. Deferred.
 */
static inline mumba_status mumba_subtle_crypto_unwrap_key_with_str_and_str(
    mumba_context *ctx, mumba_subtle_crypto self, mumba_key_format format, mumba_object wrapped_key,
    mumba_crypto_key unwrapping_key, mumba_string unwrap_algorithm, mumba_string unwrapped_key_algorithm,
    bool extractable, const mumba_key_usage *key_usages, size_t key_usages_count, mumba_promise *result) {
    mumba_handle key_usages_array = MUMBA_NONE;
    mumba_value argv[7];
    argv[0] = mumba_of_name(format);
    argv[1] = mumba_of_handle(wrapped_key);
    argv[2] = mumba_of_handle(unwrapping_key);
    argv[3] = mumba_of_string(unwrap_algorithm);
    argv[4] = mumba_of_string(unwrapped_key_algorithm);
    argv[5] = mumba_of_bool(extractable);
    mumba_status status = mumba_web_array_of_name(ctx, key_usages, key_usages_count, &key_usages_array);
    argv[6] = mumba_web_of_nullable(key_usages_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016f6u, argv, 7, result);
    if (key_usages_array) mumba_release(ctx, key_usages_array);
    return status;
}

/** `Window.crypto`. Deferred. */
static inline mumba_status mumba_window_get_crypto(mumba_context *ctx, mumba_window self, mumba_crypto *result) {
    return mumba_get_handle(ctx, self, 0x800007dfu, result);
}

/** `WorkerGlobalScope.crypto`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_global_scope_get_crypto(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_crypto *result) {
    return mumba_get_handle(ctx, self, 0x800007dfu, result);
}

/** `AesCbcParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `iv`. */
typedef mumba_handle mumba_aes_cbc_params;

/** Makes a `AesCbcParams` without members. Deferred. */
static inline mumba_status mumba_aes_cbc_params_create(mumba_context *ctx, mumba_aes_cbc_params *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `AesCbcParams.iv`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_aes_cbc_params_set_iv(
    mumba_context *ctx, mumba_aes_cbc_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000d03u, mumba_of_handle(value));
}

/**
 * `AesCbcParams.iv`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_aes_cbc_params_get_iv(
    mumba_context *ctx, mumba_aes_cbc_params self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000d03u, result);
}

/** `AesCtrParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `counter`, `length`. */
typedef mumba_handle mumba_aes_ctr_params;

/** Makes a `AesCtrParams` without members. Deferred. */
static inline mumba_status mumba_aes_ctr_params_create(mumba_context *ctx, mumba_aes_ctr_params *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `AesCtrParams.counter`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_aes_ctr_params_set_counter(
    mumba_context *ctx, mumba_aes_ctr_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000762u, mumba_of_handle(value));
}

/**
 * `AesCtrParams.counter`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_aes_ctr_params_get_counter(
    mumba_context *ctx, mumba_aes_ctr_params self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000762u, result);
}

/** `AesCtrParams.length`. Deferred. */
static inline mumba_status mumba_aes_ctr_params_set_length(
    mumba_context *ctx, mumba_aes_ctr_params self, uint8_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `AesCtrParams.length`. Reads. */
static inline mumba_status mumba_aes_ctr_params_get_length(
    mumba_context *ctx, mumba_aes_ctr_params self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x80000d53u, result);
}

/** `AesDerivedKeyParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `length`. */
typedef mumba_handle mumba_aes_derived_key_params;

/** Makes a `AesDerivedKeyParams` without members. Deferred. */
static inline mumba_status mumba_aes_derived_key_params_create(
    mumba_context *ctx, mumba_aes_derived_key_params *result) {
    return mumba_object_create(ctx, result);
}

/** `AesDerivedKeyParams.length`. Deferred. */
static inline mumba_status mumba_aes_derived_key_params_set_length(
    mumba_context *ctx, mumba_aes_derived_key_params self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `AesDerivedKeyParams.length`. Reads. */
static inline mumba_status mumba_aes_derived_key_params_get_length(
    mumba_context *ctx, mumba_aes_derived_key_params self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000d53u, result);
}

/** `AesGcmParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `iv`. */
typedef mumba_handle mumba_aes_gcm_params;

/** Makes a `AesGcmParams` without members. Deferred. */
static inline mumba_status mumba_aes_gcm_params_create(mumba_context *ctx, mumba_aes_gcm_params *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `AesGcmParams.additionalData`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_aes_gcm_params_set_additional_data(
    mumba_context *ctx, mumba_aes_gcm_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000449u, mumba_of_handle(value));
}

/**
 * `AesGcmParams.additionalData`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array`
 * or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array`
 * or `Float32Array` or `Float64Array` or `DataView` or none. Reads.
 */
static inline mumba_status mumba_aes_gcm_params_get_additional_data(
    mumba_context *ctx, mumba_aes_gcm_params self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000449u, result);
}

/**
 * `AesGcmParams.iv`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_aes_gcm_params_set_iv(
    mumba_context *ctx, mumba_aes_gcm_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000d03u, mumba_of_handle(value));
}

/**
 * `AesGcmParams.iv`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_aes_gcm_params_get_iv(
    mumba_context *ctx, mumba_aes_gcm_params self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000d03u, result);
}

/** `AesGcmParams.tagLength`. Deferred. */
static inline mumba_status mumba_aes_gcm_params_set_tag_length(
    mumba_context *ctx, mumba_aes_gcm_params self, uint8_t value) {
    return mumba_set(ctx, self, 0x800015bdu, mumba_of_number((double)value));
}

/** `AesGcmParams.tagLength`. Reads. */
static inline mumba_status mumba_aes_gcm_params_get_tag_length(
    mumba_context *ctx, mumba_aes_gcm_params self, uint8_t *result) {
    return mumba_web_get_uint8(ctx, self, 0x800015bdu, result);
}

/** `AesKeyAlgorithm`: an object with members. Those of `mumba_key_algorithm` are for it too. It needs `length`. */
typedef mumba_handle mumba_aes_key_algorithm;

/** Makes a `AesKeyAlgorithm` without members. Deferred. */
static inline mumba_status mumba_aes_key_algorithm_create(mumba_context *ctx, mumba_aes_key_algorithm *result) {
    return mumba_object_create(ctx, result);
}

/** `AesKeyAlgorithm.length`. Deferred. */
static inline mumba_status mumba_aes_key_algorithm_set_length(
    mumba_context *ctx, mumba_aes_key_algorithm self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `AesKeyAlgorithm.length`. Reads. */
static inline mumba_status mumba_aes_key_algorithm_get_length(
    mumba_context *ctx, mumba_aes_key_algorithm self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000d53u, result);
}

/** `AesKeyGenParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `length`. */
typedef mumba_handle mumba_aes_key_gen_params;

/** Makes a `AesKeyGenParams` without members. Deferred. */
static inline mumba_status mumba_aes_key_gen_params_create(mumba_context *ctx, mumba_aes_key_gen_params *result) {
    return mumba_object_create(ctx, result);
}

/** `AesKeyGenParams.length`. Deferred. */
static inline mumba_status mumba_aes_key_gen_params_set_length(
    mumba_context *ctx, mumba_aes_key_gen_params self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `AesKeyGenParams.length`. Reads. */
static inline mumba_status mumba_aes_key_gen_params_get_length(
    mumba_context *ctx, mumba_aes_key_gen_params self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000d53u, result);
}

/** `Algorithm`: an object with members. It needs `name`. */
typedef mumba_handle mumba_algorithm;

/** Makes a `Algorithm` without members. Deferred. */
static inline mumba_status mumba_algorithm_create(mumba_context *ctx, mumba_algorithm *result) {
    return mumba_object_create(ctx, result);
}

/** `Algorithm.name`. Deferred. */
static inline mumba_status mumba_algorithm_set_name(mumba_context *ctx, mumba_algorithm self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `Algorithm.name`. Reads. */
static inline mumba_status mumba_algorithm_get_name(mumba_context *ctx, mumba_algorithm self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CryptoKeyPair`: an object with members. */
typedef mumba_handle mumba_crypto_key_pair;

/** Makes a `CryptoKeyPair` without members. Deferred. */
static inline mumba_status mumba_crypto_key_pair_create(mumba_context *ctx, mumba_crypto_key_pair *result) {
    return mumba_object_create(ctx, result);
}

/** `CryptoKeyPair.privateKey`. Deferred. */
static inline mumba_status mumba_crypto_key_pair_set_private_key(
    mumba_context *ctx, mumba_crypto_key_pair self, mumba_crypto_key value) {
    return mumba_set(ctx, self, 0x800011b5u, mumba_of_handle(value));
}

/** `CryptoKeyPair.privateKey`. Gives `CryptoKey` or none. Reads. */
static inline mumba_status mumba_crypto_key_pair_get_private_key(
    mumba_context *ctx, mumba_crypto_key_pair self, mumba_crypto_key *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011b5u, result);
}

/** `CryptoKeyPair.publicKey`. Deferred. */
static inline mumba_status mumba_crypto_key_pair_set_public_key(
    mumba_context *ctx, mumba_crypto_key_pair self, mumba_crypto_key value) {
    return mumba_set(ctx, self, 0x800011dbu, mumba_of_handle(value));
}

/** `CryptoKeyPair.publicKey`. Gives `CryptoKey` or none. Reads. */
static inline mumba_status mumba_crypto_key_pair_get_public_key(
    mumba_context *ctx, mumba_crypto_key_pair self, mumba_crypto_key *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011dbu, result);
}

/** `EcKeyAlgorithm`: an object with members. Those of `mumba_key_algorithm` are for it too. It needs `namedCurve`. */
typedef mumba_handle mumba_ec_key_algorithm;

/** Makes a `EcKeyAlgorithm` without members. Deferred. */
static inline mumba_status mumba_ec_key_algorithm_create(mumba_context *ctx, mumba_ec_key_algorithm *result) {
    return mumba_object_create(ctx, result);
}

/** `EcKeyAlgorithm.namedCurve`. Deferred. */
static inline mumba_status mumba_ec_key_algorithm_set_named_curve(
    mumba_context *ctx, mumba_ec_key_algorithm self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec3u, mumba_of_string(value));
}

/** `EcKeyAlgorithm.namedCurve`. Reads. */
static inline mumba_status mumba_ec_key_algorithm_get_named_curve(
    mumba_context *ctx, mumba_ec_key_algorithm self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec3u, result);
}

/** `EcKeyGenParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `namedCurve`. */
typedef mumba_handle mumba_ec_key_gen_params;

/** Makes a `EcKeyGenParams` without members. Deferred. */
static inline mumba_status mumba_ec_key_gen_params_create(mumba_context *ctx, mumba_ec_key_gen_params *result) {
    return mumba_object_create(ctx, result);
}

/** `EcKeyGenParams.namedCurve`. Deferred. */
static inline mumba_status mumba_ec_key_gen_params_set_named_curve(
    mumba_context *ctx, mumba_ec_key_gen_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec3u, mumba_of_string(value));
}

/** `EcKeyGenParams.namedCurve`. Reads. */
static inline mumba_status mumba_ec_key_gen_params_get_named_curve(
    mumba_context *ctx, mumba_ec_key_gen_params self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec3u, result);
}

/** `EcKeyImportParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `namedCurve`. */
typedef mumba_handle mumba_ec_key_import_params;

/** Makes a `EcKeyImportParams` without members. Deferred. */
static inline mumba_status mumba_ec_key_import_params_create(mumba_context *ctx, mumba_ec_key_import_params *result) {
    return mumba_object_create(ctx, result);
}

/** `EcKeyImportParams.namedCurve`. Deferred. */
static inline mumba_status mumba_ec_key_import_params_set_named_curve(
    mumba_context *ctx, mumba_ec_key_import_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec3u, mumba_of_string(value));
}

/** `EcKeyImportParams.namedCurve`. Reads. */
static inline mumba_status mumba_ec_key_import_params_get_named_curve(
    mumba_context *ctx, mumba_ec_key_import_params self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec3u, result);
}

/** `EcdhKeyDeriveParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `public`. */
typedef mumba_handle mumba_ecdh_key_derive_params;

/** Makes a `EcdhKeyDeriveParams` without members. Deferred. */
static inline mumba_status mumba_ecdh_key_derive_params_create(
    mumba_context *ctx, mumba_ecdh_key_derive_params *result) {
    return mumba_object_create(ctx, result);
}

/** `EcdhKeyDeriveParams.public`. Deferred. */
static inline mumba_status mumba_ecdh_key_derive_params_set_public(
    mumba_context *ctx, mumba_ecdh_key_derive_params self, mumba_crypto_key value) {
    return mumba_set(ctx, self, 0x800011d8u, mumba_of_handle(value));
}

/** `EcdhKeyDeriveParams.public`. Deferred. */
static inline mumba_status mumba_ecdh_key_derive_params_get_public(
    mumba_context *ctx, mumba_ecdh_key_derive_params self, mumba_crypto_key *result) {
    return mumba_get_handle(ctx, self, 0x800011d8u, result);
}

/** `EcdsaParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `hash`. */
typedef mumba_handle mumba_ecdsa_params;

/** Makes a `EcdsaParams` without members. Deferred. */
static inline mumba_status mumba_ecdsa_params_create(mumba_context *ctx, mumba_ecdsa_params *result) {
    return mumba_object_create(ctx, result);
}

/** `EcdsaParams.hash`. Deferred. */
static inline mumba_status mumba_ecdsa_params_set_hash_with_object(
    mumba_context *ctx, mumba_ecdsa_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `EcdsaParams.hash`. Deferred. */
static inline mumba_status mumba_ecdsa_params_set_hash_with_str(
    mumba_context *ctx, mumba_ecdsa_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `EcdsaParams.hash`. Gives an object or a string. Reads. */
static inline mumba_status mumba_ecdsa_params_get_hash(
    mumba_context *ctx, mumba_ecdsa_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bbeu, result);
}

/** `HkdfParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `hash`, `info`, `salt`. */
typedef mumba_handle mumba_hkdf_params;

/** Makes a `HkdfParams` without members. Deferred. */
static inline mumba_status mumba_hkdf_params_create(mumba_context *ctx, mumba_hkdf_params *result) {
    return mumba_object_create(ctx, result);
}

/** `HkdfParams.hash`. Deferred. */
static inline mumba_status mumba_hkdf_params_set_hash_with_object(
    mumba_context *ctx, mumba_hkdf_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `HkdfParams.hash`. Deferred. */
static inline mumba_status mumba_hkdf_params_set_hash_with_str(
    mumba_context *ctx, mumba_hkdf_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `HkdfParams.hash`. Gives an object or a string. Reads. */
static inline mumba_status mumba_hkdf_params_get_hash(mumba_context *ctx, mumba_hkdf_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bbeu, result);
}

/**
 * `HkdfParams.info`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_hkdf_params_set_info(mumba_context *ctx, mumba_hkdf_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000c45u, mumba_of_handle(value));
}

/**
 * `HkdfParams.info`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_hkdf_params_get_info(
    mumba_context *ctx, mumba_hkdf_params self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000c45u, result);
}

/**
 * `HkdfParams.salt`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_hkdf_params_set_salt(mumba_context *ctx, mumba_hkdf_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80001383u, mumba_of_handle(value));
}

/**
 * `HkdfParams.salt`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_hkdf_params_get_salt(
    mumba_context *ctx, mumba_hkdf_params self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001383u, result);
}

/** `HmacImportParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `hash`. */
typedef mumba_handle mumba_hmac_import_params;

/** Makes a `HmacImportParams` without members. Deferred. */
static inline mumba_status mumba_hmac_import_params_create(mumba_context *ctx, mumba_hmac_import_params *result) {
    return mumba_object_create(ctx, result);
}

/** `HmacImportParams.hash`. Deferred. */
static inline mumba_status mumba_hmac_import_params_set_hash_with_object(
    mumba_context *ctx, mumba_hmac_import_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `HmacImportParams.hash`. Deferred. */
static inline mumba_status mumba_hmac_import_params_set_hash_with_str(
    mumba_context *ctx, mumba_hmac_import_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `HmacImportParams.hash`. Gives an object or a string. Reads. */
static inline mumba_status mumba_hmac_import_params_get_hash(
    mumba_context *ctx, mumba_hmac_import_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bbeu, result);
}

/** `HmacImportParams.length`. Deferred. */
static inline mumba_status mumba_hmac_import_params_set_length(
    mumba_context *ctx, mumba_hmac_import_params self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `HmacImportParams.length`. Reads. */
static inline mumba_status mumba_hmac_import_params_get_length(
    mumba_context *ctx, mumba_hmac_import_params self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/**
 * `HmacKeyAlgorithm`: an object with members. Those of `mumba_key_algorithm` are for it too. It needs `hash`,
 * `length`.
 */
typedef mumba_handle mumba_hmac_key_algorithm;

/** Makes a `HmacKeyAlgorithm` without members. Deferred. */
static inline mumba_status mumba_hmac_key_algorithm_create(mumba_context *ctx, mumba_hmac_key_algorithm *result) {
    return mumba_object_create(ctx, result);
}

/** `HmacKeyAlgorithm.hash`. Deferred. */
static inline mumba_status mumba_hmac_key_algorithm_set_hash(
    mumba_context *ctx, mumba_hmac_key_algorithm self, mumba_key_algorithm value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `HmacKeyAlgorithm.hash`. Deferred. */
static inline mumba_status mumba_hmac_key_algorithm_get_hash(
    mumba_context *ctx, mumba_hmac_key_algorithm self, mumba_key_algorithm *result) {
    return mumba_get_handle(ctx, self, 0x80000bbeu, result);
}

/** `HmacKeyAlgorithm.length`. Deferred. */
static inline mumba_status mumba_hmac_key_algorithm_set_length(
    mumba_context *ctx, mumba_hmac_key_algorithm self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `HmacKeyAlgorithm.length`. Reads. */
static inline mumba_status mumba_hmac_key_algorithm_get_length(
    mumba_context *ctx, mumba_hmac_key_algorithm self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `HmacKeyGenParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `hash`. */
typedef mumba_handle mumba_hmac_key_gen_params;

/** Makes a `HmacKeyGenParams` without members. Deferred. */
static inline mumba_status mumba_hmac_key_gen_params_create(mumba_context *ctx, mumba_hmac_key_gen_params *result) {
    return mumba_object_create(ctx, result);
}

/** `HmacKeyGenParams.hash`. Deferred. */
static inline mumba_status mumba_hmac_key_gen_params_set_hash_with_object(
    mumba_context *ctx, mumba_hmac_key_gen_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `HmacKeyGenParams.hash`. Deferred. */
static inline mumba_status mumba_hmac_key_gen_params_set_hash_with_str(
    mumba_context *ctx, mumba_hmac_key_gen_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `HmacKeyGenParams.hash`. Gives an object or a string. Reads. */
static inline mumba_status mumba_hmac_key_gen_params_get_hash(
    mumba_context *ctx, mumba_hmac_key_gen_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bbeu, result);
}

/** `HmacKeyGenParams.length`. Deferred. */
static inline mumba_status mumba_hmac_key_gen_params_set_length(
    mumba_context *ctx, mumba_hmac_key_gen_params self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000d53u, mumba_of_number((double)value));
}

/** `HmacKeyGenParams.length`. Reads. */
static inline mumba_status mumba_hmac_key_gen_params_get_length(
    mumba_context *ctx, mumba_hmac_key_gen_params self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `JsonWebKey`: an object with members. */
typedef mumba_handle mumba_json_web_key;

/** Makes a `JsonWebKey` without members. Deferred. */
static inline mumba_status mumba_json_web_key_create(mumba_context *ctx, mumba_json_web_key *result) {
    return mumba_object_create(ctx, result);
}

/** `JsonWebKey.alg`. Deferred. */
static inline mumba_status mumba_json_web_key_set_alg(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000045eu, mumba_of_string(value));
}

/** `JsonWebKey.alg`. Reads. */
static inline mumba_status mumba_json_web_key_get_alg(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000045eu, result);
}

/** `JsonWebKey.crv`. Deferred. */
static inline mumba_status mumba_json_web_key_set_crv(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x800007deu, mumba_of_string(value));
}

/** `JsonWebKey.crv`. Reads. */
static inline mumba_status mumba_json_web_key_get_crv(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800007deu, result);
}

/** `JsonWebKey.d`. Deferred. */
static inline mumba_status mumba_json_web_key_set_d(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000808u, mumba_of_string(value));
}

/** `JsonWebKey.d`. Reads. */
static inline mumba_status mumba_json_web_key_get_d(mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000808u, result);
}

/** `JsonWebKey.dp`. Deferred. */
static inline mumba_status mumba_json_web_key_set_dp(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000906u, mumba_of_string(value));
}

/** `JsonWebKey.dp`. Reads. */
static inline mumba_status mumba_json_web_key_get_dp(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000906u, result);
}

/** `JsonWebKey.dq`. Deferred. */
static inline mumba_status mumba_json_web_key_set_dq(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000090au, mumba_of_string(value));
}

/** `JsonWebKey.dq`. Reads. */
static inline mumba_status mumba_json_web_key_get_dq(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000090au, result);
}

/** `JsonWebKey.e`. Deferred. */
static inline mumba_status mumba_json_web_key_set_e(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000093eu, mumba_of_string(value));
}

/** `JsonWebKey.e`. Reads. */
static inline mumba_status mumba_json_web_key_get_e(mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000093eu, result);
}

/** `JsonWebKey.ext`. Deferred. */
static inline mumba_status mumba_json_web_key_set_ext(mumba_context *ctx, mumba_json_web_key self, bool value) {
    return mumba_set(ctx, self, 0x800009d1u, mumba_of_bool(value));
}

/** `JsonWebKey.ext`. Reads. */
static inline mumba_status mumba_json_web_key_get_ext(mumba_context *ctx, mumba_json_web_key self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009d1u, result);
}

/** `JsonWebKey.k`. Deferred. */
static inline mumba_status mumba_json_web_key_set_k(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d0cu, mumba_of_string(value));
}

/** `JsonWebKey.k`. Reads. */
static inline mumba_status mumba_json_web_key_get_k(mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d0cu, result);
}

/** `JsonWebKey.key_ops`. Deferred. */
static inline mumba_status mumba_json_web_key_set_key_ops(
    mumba_context *ctx, mumba_json_web_key self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d23u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `JsonWebKey.key_ops`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_json_web_key_get_key_ops(
    mumba_context *ctx, mumba_json_web_key self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d23u, result);
}

/** `JsonWebKey.kty`. Deferred. */
static inline mumba_status mumba_json_web_key_set_kty(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2eu, mumba_of_string(value));
}

/** `JsonWebKey.kty`. Reads. */
static inline mumba_status mumba_json_web_key_get_kty(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2eu, result);
}

/** `JsonWebKey.n`. Deferred. */
static inline mumba_status mumba_json_web_key_set_n(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ebfu, mumba_of_string(value));
}

/** `JsonWebKey.n`. Reads. */
static inline mumba_status mumba_json_web_key_get_n(mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ebfu, result);
}

/** `JsonWebKey.oth`. Deferred. */
static inline mumba_status mumba_json_web_key_set_oth(
    mumba_context *ctx, mumba_json_web_key self, const mumba_rsa_other_primes_info *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000107bu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `JsonWebKey.oth`. Gives sequence<`RsaOtherPrimesInfo`> or none. Reads. */
static inline mumba_status mumba_json_web_key_get_oth(
    mumba_context *ctx, mumba_json_web_key self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000107bu, result);
}

/** `JsonWebKey.p`. Deferred. */
static inline mumba_status mumba_json_web_key_set_p(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000109bu, mumba_of_string(value));
}

/** `JsonWebKey.p`. Reads. */
static inline mumba_status mumba_json_web_key_get_p(mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000109bu, result);
}

/** `JsonWebKey.q`. Deferred. */
static inline mumba_status mumba_json_web_key_set_q(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011e7u, mumba_of_string(value));
}

/** `JsonWebKey.q`. Reads. */
static inline mumba_status mumba_json_web_key_get_q(mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011e7u, result);
}

/** `JsonWebKey.qi`. Deferred. */
static inline mumba_status mumba_json_web_key_set_qi(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011e8u, mumba_of_string(value));
}

/** `JsonWebKey.qi`. Reads. */
static inline mumba_status mumba_json_web_key_get_qi(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011e8u, result);
}

/** `JsonWebKey.use`. Deferred. */
static inline mumba_status mumba_json_web_key_set_use(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000172au, mumba_of_string(value));
}

/** `JsonWebKey.use`. Reads. */
static inline mumba_status mumba_json_web_key_get_use(
    mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000172au, result);
}

/** `JsonWebKey.x`. Deferred. */
static inline mumba_status mumba_json_web_key_set_x(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_string(value));
}

/** `JsonWebKey.x`. Reads. */
static inline mumba_status mumba_json_web_key_get_x(mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017f1u, result);
}

/** `JsonWebKey.y`. Deferred. */
static inline mumba_status mumba_json_web_key_set_y(mumba_context *ctx, mumba_json_web_key self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_string(value));
}

/** `JsonWebKey.y`. Reads. */
static inline mumba_status mumba_json_web_key_get_y(mumba_context *ctx, mumba_json_web_key self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017f9u, result);
}

/** `KeyAlgorithm`: an object with members. It needs `name`. */
typedef mumba_handle mumba_key_algorithm;

/** Makes a `KeyAlgorithm` without members. Deferred. */
static inline mumba_status mumba_key_algorithm_create(mumba_context *ctx, mumba_key_algorithm *result) {
    return mumba_object_create(ctx, result);
}

/** `KeyAlgorithm.name`. Deferred. */
static inline mumba_status mumba_key_algorithm_set_name(
    mumba_context *ctx, mumba_key_algorithm self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `KeyAlgorithm.name`. Reads. */
static inline mumba_status mumba_key_algorithm_get_name(
    mumba_context *ctx, mumba_key_algorithm self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/**
 * `Pbkdf2Params`: an object with members. Those of `mumba_algorithm` are for it too. It needs `hash`, `iterations`,
 * `salt`.
 */
typedef mumba_handle mumba_pbkdf2_params;

/** Makes a `Pbkdf2Params` without members. Deferred. */
static inline mumba_status mumba_pbkdf2_params_create(mumba_context *ctx, mumba_pbkdf2_params *result) {
    return mumba_object_create(ctx, result);
}

/** `Pbkdf2Params.hash`. Deferred. */
static inline mumba_status mumba_pbkdf2_params_set_hash_with_object(
    mumba_context *ctx, mumba_pbkdf2_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `Pbkdf2Params.hash`. Deferred. */
static inline mumba_status mumba_pbkdf2_params_set_hash_with_str(
    mumba_context *ctx, mumba_pbkdf2_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `Pbkdf2Params.hash`. Gives an object or a string. Reads. */
static inline mumba_status mumba_pbkdf2_params_get_hash(
    mumba_context *ctx, mumba_pbkdf2_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bbeu, result);
}

/** `Pbkdf2Params.iterations`. Deferred. */
static inline mumba_status mumba_pbkdf2_params_set_iterations(
    mumba_context *ctx, mumba_pbkdf2_params self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000d01u, mumba_of_number((double)value));
}

/** `Pbkdf2Params.iterations`. Reads. */
static inline mumba_status mumba_pbkdf2_params_get_iterations(
    mumba_context *ctx, mumba_pbkdf2_params self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d01u, result);
}

/**
 * `Pbkdf2Params.salt`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_pbkdf2_params_set_salt(
    mumba_context *ctx, mumba_pbkdf2_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80001383u, mumba_of_handle(value));
}

/**
 * `Pbkdf2Params.salt`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_pbkdf2_params_get_salt(
    mumba_context *ctx, mumba_pbkdf2_params self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001383u, result);
}

/** `RsaHashedImportParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `hash`. */
typedef mumba_handle mumba_rsa_hashed_import_params;

/** Makes a `RsaHashedImportParams` without members. Deferred. */
static inline mumba_status mumba_rsa_hashed_import_params_create(
    mumba_context *ctx, mumba_rsa_hashed_import_params *result) {
    return mumba_object_create(ctx, result);
}

/** `RsaHashedImportParams.hash`. Deferred. */
static inline mumba_status mumba_rsa_hashed_import_params_set_hash_with_object(
    mumba_context *ctx, mumba_rsa_hashed_import_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `RsaHashedImportParams.hash`. Deferred. */
static inline mumba_status mumba_rsa_hashed_import_params_set_hash_with_str(
    mumba_context *ctx, mumba_rsa_hashed_import_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `RsaHashedImportParams.hash`. Gives an object or a string. Reads. */
static inline mumba_status mumba_rsa_hashed_import_params_get_hash(
    mumba_context *ctx, mumba_rsa_hashed_import_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bbeu, result);
}

/**
 * `RsaHashedKeyAlgorithm`: an object with members. Those of `mumba_rsa_key_algorithm` are for it too. It needs
 * `hash`.
 */
typedef mumba_handle mumba_rsa_hashed_key_algorithm;

/** Makes a `RsaHashedKeyAlgorithm` without members. Deferred. */
static inline mumba_status mumba_rsa_hashed_key_algorithm_create(
    mumba_context *ctx, mumba_rsa_hashed_key_algorithm *result) {
    return mumba_object_create(ctx, result);
}

/** `RsaHashedKeyAlgorithm.hash`. Deferred. */
static inline mumba_status mumba_rsa_hashed_key_algorithm_set_hash(
    mumba_context *ctx, mumba_rsa_hashed_key_algorithm self, mumba_key_algorithm value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `RsaHashedKeyAlgorithm.hash`. Deferred. */
static inline mumba_status mumba_rsa_hashed_key_algorithm_get_hash(
    mumba_context *ctx, mumba_rsa_hashed_key_algorithm self, mumba_key_algorithm *result) {
    return mumba_get_handle(ctx, self, 0x80000bbeu, result);
}

/**
 * `RsaHashedKeyGenParams`: an object with members. Those of `mumba_rsa_key_gen_params` are for it too. It needs
 * `hash`.
 */
typedef mumba_handle mumba_rsa_hashed_key_gen_params;

/** Makes a `RsaHashedKeyGenParams` without members. Deferred. */
static inline mumba_status mumba_rsa_hashed_key_gen_params_create(
    mumba_context *ctx, mumba_rsa_hashed_key_gen_params *result) {
    return mumba_object_create(ctx, result);
}

/** `RsaHashedKeyGenParams.hash`. Deferred. */
static inline mumba_status mumba_rsa_hashed_key_gen_params_set_hash_with_object(
    mumba_context *ctx, mumba_rsa_hashed_key_gen_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_handle(value));
}

/** `RsaHashedKeyGenParams.hash`. Deferred. */
static inline mumba_status mumba_rsa_hashed_key_gen_params_set_hash_with_str(
    mumba_context *ctx, mumba_rsa_hashed_key_gen_params self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bbeu, mumba_of_string(value));
}

/** `RsaHashedKeyGenParams.hash`. Gives an object or a string. Reads. */
static inline mumba_status mumba_rsa_hashed_key_gen_params_get_hash(
    mumba_context *ctx, mumba_rsa_hashed_key_gen_params self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000bbeu, result);
}

/**
 * `RsaKeyAlgorithm`: an object with members. Those of `mumba_key_algorithm` are for it too. It needs `modulusLength`,
 * `publicExponent`.
 */
typedef mumba_handle mumba_rsa_key_algorithm;

/** Makes a `RsaKeyAlgorithm` without members. Deferred. */
static inline mumba_status mumba_rsa_key_algorithm_create(mumba_context *ctx, mumba_rsa_key_algorithm *result) {
    return mumba_object_create(ctx, result);
}

/** `RsaKeyAlgorithm.modulusLength`. Deferred. */
static inline mumba_status mumba_rsa_key_algorithm_set_modulus_length(
    mumba_context *ctx, mumba_rsa_key_algorithm self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e9du, mumba_of_number((double)value));
}

/** `RsaKeyAlgorithm.modulusLength`. Reads. */
static inline mumba_status mumba_rsa_key_algorithm_get_modulus_length(
    mumba_context *ctx, mumba_rsa_key_algorithm self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e9du, result);
}

/** `RsaKeyAlgorithm.publicExponent`. Deferred. */
static inline mumba_status mumba_rsa_key_algorithm_set_public_exponent(
    mumba_context *ctx, mumba_rsa_key_algorithm self, mumba_uint8_array value) {
    return mumba_set(ctx, self, 0x800011d9u, mumba_of_handle(value));
}

/** `RsaKeyAlgorithm.publicExponent`. Gives `Uint8Array`. Deferred. */
static inline mumba_status mumba_rsa_key_algorithm_get_public_exponent(
    mumba_context *ctx, mumba_rsa_key_algorithm self, mumba_uint8_array *result) {
    return mumba_get_handle(ctx, self, 0x800011d9u, result);
}

/**
 * `RsaKeyGenParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `modulusLength`,
 * `publicExponent`.
 */
typedef mumba_handle mumba_rsa_key_gen_params;

/** Makes a `RsaKeyGenParams` without members. Deferred. */
static inline mumba_status mumba_rsa_key_gen_params_create(mumba_context *ctx, mumba_rsa_key_gen_params *result) {
    return mumba_object_create(ctx, result);
}

/** `RsaKeyGenParams.modulusLength`. Deferred. */
static inline mumba_status mumba_rsa_key_gen_params_set_modulus_length(
    mumba_context *ctx, mumba_rsa_key_gen_params self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e9du, mumba_of_number((double)value));
}

/** `RsaKeyGenParams.modulusLength`. Reads. */
static inline mumba_status mumba_rsa_key_gen_params_get_modulus_length(
    mumba_context *ctx, mumba_rsa_key_gen_params self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e9du, result);
}

/** `RsaKeyGenParams.publicExponent`. Deferred. */
static inline mumba_status mumba_rsa_key_gen_params_set_public_exponent(
    mumba_context *ctx, mumba_rsa_key_gen_params self, mumba_uint8_array value) {
    return mumba_set(ctx, self, 0x800011d9u, mumba_of_handle(value));
}

/** `RsaKeyGenParams.publicExponent`. Gives `Uint8Array`. Deferred. */
static inline mumba_status mumba_rsa_key_gen_params_get_public_exponent(
    mumba_context *ctx, mumba_rsa_key_gen_params self, mumba_uint8_array *result) {
    return mumba_get_handle(ctx, self, 0x800011d9u, result);
}

/** `RsaOaepParams`: an object with members. Those of `mumba_algorithm` are for it too. */
typedef mumba_handle mumba_rsa_oaep_params;

/** Makes a `RsaOaepParams` without members. Deferred. */
static inline mumba_status mumba_rsa_oaep_params_create(mumba_context *ctx, mumba_rsa_oaep_params *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `RsaOaepParams.label`. `value`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_rsa_oaep_params_set_label(
    mumba_context *ctx, mumba_rsa_oaep_params self, mumba_object value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_handle(value));
}

/**
 * `RsaOaepParams.label`. Gives `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Reads.
 */
static inline mumba_status mumba_rsa_oaep_params_get_label(
    mumba_context *ctx, mumba_rsa_oaep_params self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000d2fu, result);
}

/** `RsaOtherPrimesInfo`: an object with members. */
typedef mumba_handle mumba_rsa_other_primes_info;

/** Makes a `RsaOtherPrimesInfo` without members. Deferred. */
static inline mumba_status mumba_rsa_other_primes_info_create(mumba_context *ctx, mumba_rsa_other_primes_info *result) {
    return mumba_object_create(ctx, result);
}

/** `RsaOtherPrimesInfo.d`. Deferred. */
static inline mumba_status mumba_rsa_other_primes_info_set_d(
    mumba_context *ctx, mumba_rsa_other_primes_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000808u, mumba_of_string(value));
}

/** `RsaOtherPrimesInfo.d`. Reads. */
static inline mumba_status mumba_rsa_other_primes_info_get_d(
    mumba_context *ctx, mumba_rsa_other_primes_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000808u, result);
}

/** `RsaOtherPrimesInfo.r`. Deferred. */
static inline mumba_status mumba_rsa_other_primes_info_set_r(
    mumba_context *ctx, mumba_rsa_other_primes_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x800011fdu, mumba_of_string(value));
}

/** `RsaOtherPrimesInfo.r`. Reads. */
static inline mumba_status mumba_rsa_other_primes_info_get_r(
    mumba_context *ctx, mumba_rsa_other_primes_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800011fdu, result);
}

/** `RsaOtherPrimesInfo.t`. Deferred. */
static inline mumba_status mumba_rsa_other_primes_info_set_t(
    mumba_context *ctx, mumba_rsa_other_primes_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015b5u, mumba_of_string(value));
}

/** `RsaOtherPrimesInfo.t`. Reads. */
static inline mumba_status mumba_rsa_other_primes_info_get_t(
    mumba_context *ctx, mumba_rsa_other_primes_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015b5u, result);
}

/** `RsaPssParams`: an object with members. Those of `mumba_algorithm` are for it too. It needs `saltLength`. */
typedef mumba_handle mumba_rsa_pss_params;

/** Makes a `RsaPssParams` without members. Deferred. */
static inline mumba_status mumba_rsa_pss_params_create(mumba_context *ctx, mumba_rsa_pss_params *result) {
    return mumba_object_create(ctx, result);
}

/** `RsaPssParams.saltLength`. Deferred. */
static inline mumba_status mumba_rsa_pss_params_set_salt_length(
    mumba_context *ctx, mumba_rsa_pss_params self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001386u, mumba_of_number((double)value));
}

/** `RsaPssParams.saltLength`. Reads. */
static inline mumba_status mumba_rsa_pss_params_get_salt_length(
    mumba_context *ctx, mumba_rsa_pss_params self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001386u, result);
}

#endif /* MUMBA_WEB_WEBCRYPTO_H */
