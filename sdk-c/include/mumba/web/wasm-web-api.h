/**
 * @file wasm-web-api.h
 * WebAssembly Web API: <https://webassembly.github.io/spec/web-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WASM_WEB_API_H
#define MUMBA_WEB_WASM_WEB_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_module;
typedef mumba_handle mumba_response;
typedef mumba_handle mumba_web_assembly;
typedef mumba_handle mumba_web_assembly_compile_options;
typedef mumba_handle mumba_web_assembly_instantiated_source;

/** `WebAssembly.compileStreaming`. `source`: promise<`Response`>. Gives promise<`Module`>. Deferred. */
static inline mumba_status mumba_web_assembly_compile_streaming(
    mumba_context *ctx, mumba_promise source, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(source);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800006e7u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebAssembly.compileStreaming`. `source`: promise<`Response`>. Gives promise<`Module`>. Deferred. */
static inline mumba_status mumba_web_assembly_compile_streaming_with_options(
    mumba_context *ctx, mumba_promise source, mumba_web_assembly_compile_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800006e7u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.instantiateStreaming`. `source`: promise<`Response`>. Gives promise<`WebAssemblyInstantiatedSource`>.
 * Deferred.
 */
static inline mumba_status mumba_web_assembly_instantiate_streaming(
    mumba_context *ctx, mumba_promise source, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(source);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c8eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.instantiateStreaming`. `source`: promise<`Response`>. Gives promise<`WebAssemblyInstantiatedSource`>.
 * Deferred.
 */
static inline mumba_status mumba_web_assembly_instantiate_streaming_with_import_object(
    mumba_context *ctx, mumba_promise source, mumba_object import_object, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(import_object);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c8eu, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.instantiateStreaming`. `source`: promise<`Response`>. Gives promise<`WebAssemblyInstantiatedSource`>.
 * Deferred.
 */
static inline mumba_status mumba_web_assembly_instantiate_streaming_with_import_object_and_options(
    mumba_context *ctx, mumba_promise source, mumba_object import_object, mumba_web_assembly_compile_options options,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(import_object);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c8eu, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

#endif /* MUMBA_WEB_WASM_WEB_API_H */
