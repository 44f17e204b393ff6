/**
 * @file wasm-js-api.h
 * WebAssembly JavaScript Interface: <https://webassembly.github.io/spec/js-api/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WASM_JS_API_H
#define MUMBA_WEB_WASM_JS_API_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_exception;
typedef mumba_handle mumba_exception_options;
typedef mumba_handle mumba_global;
typedef mumba_handle mumba_global_descriptor;
typedef mumba_handle mumba_instance;
typedef mumba_handle mumba_memory;
typedef mumba_handle mumba_memory_descriptor;
typedef mumba_handle mumba_module;
typedef mumba_handle mumba_module_export_descriptor;
typedef mumba_handle mumba_module_import_descriptor;
typedef mumba_handle mumba_table;
typedef mumba_handle mumba_table_descriptor;
typedef mumba_handle mumba_tag;
typedef mumba_handle mumba_tag_type;
typedef mumba_handle mumba_web_assembly;
typedef mumba_handle mumba_web_assembly_compile_options;
typedef mumba_handle mumba_web_assembly_instantiated_source;
typedef mumba_name mumba_address_type;
typedef mumba_name mumba_import_export_kind;
typedef mumba_name mumba_table_kind;
typedef mumba_name mumba_value_type;

/** `AddressType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_address_type;

/** "i32" */
#define MUMBA_ADDRESS_TYPE_I32 ((mumba_address_type)0x80000becu)
/** "i64" */
#define MUMBA_ADDRESS_TYPE_I64 ((mumba_address_type)0x80000bedu)

/** `ImportExportKind`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_import_export_kind;

/** "function" */
#define MUMBA_IMPORT_EXPORT_KIND_FUNCTION ((mumba_import_export_kind)0x80000a91u)
/** "table" */
#define MUMBA_IMPORT_EXPORT_KIND_TABLE ((mumba_import_export_kind)0x800015bau)
/** "memory" */
#define MUMBA_IMPORT_EXPORT_KIND_MEMORY ((mumba_import_export_kind)0x80000e59u)
/** "global" */
#define MUMBA_IMPORT_EXPORT_KIND_GLOBAL ((mumba_import_export_kind)0x80000b81u)
/** "tag" */
#define MUMBA_IMPORT_EXPORT_KIND_TAG ((mumba_import_export_kind)0x800015bcu)

/** `TableKind`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_table_kind;

/** "externref" */
#define MUMBA_TABLE_KIND_EXTERNREF ((mumba_table_kind)0x800009d9u)
/** "anyfunc" */
#define MUMBA_TABLE_KIND_ANYFUNC ((mumba_table_kind)0x8000049fu)

/** `ValueType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_value_type;

/** "i32" */
#define MUMBA_VALUE_TYPE_I32 ((mumba_value_type)0x80000becu)
/** "i64" */
#define MUMBA_VALUE_TYPE_I64 ((mumba_value_type)0x80000bedu)
/** "f32" */
#define MUMBA_VALUE_TYPE_F32 ((mumba_value_type)0x800009e1u)
/** "f64" */
#define MUMBA_VALUE_TYPE_F64 ((mumba_value_type)0x800009e3u)
/** "v128" */
#define MUMBA_VALUE_TYPE_V128 ((mumba_value_type)0x80001744u)
/** "externref" */
#define MUMBA_VALUE_TYPE_EXTERNREF ((mumba_value_type)0x800009d9u)
/** "anyfunc" */
#define MUMBA_VALUE_TYPE_ANYFUNC ((mumba_value_type)0x8000049fu)

/** `Exception`. */
typedef mumba_handle mumba_exception;

/** Gives `object` itself when it is of `Exception`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_exception(mumba_context *ctx, mumba_handle object, mumba_exception *result) {
    return mumba_web_cast(ctx, object, 0x800003aau, 0x80000100u, result);
}

/** `new Exception`. `payload`: sequence<any value>. Deferred. */
static inline mumba_status mumba_exception_new(
    mumba_context *ctx, mumba_tag exception_tag, const mumba_value *payload, size_t payload_count,
    mumba_exception *result) {
    mumba_handle payload_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_handle(exception_tag);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x80000100u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_value(ctx, payload, payload_count, &payload_array);
    argv[1] = mumba_web_of_nullable(payload_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (payload_array) mumba_release(ctx, payload_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Exception`. `payload`: sequence<any value>. Deferred. */
static inline mumba_status mumba_exception_new_with_options(
    mumba_context *ctx, mumba_tag exception_tag, const mumba_value *payload, size_t payload_count,
    mumba_exception_options options, mumba_exception *result) {
    mumba_handle payload_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(exception_tag);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x80000100u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_value(ctx, payload, payload_count, &payload_array);
    argv[1] = mumba_web_of_nullable(payload_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (payload_array) mumba_release(ctx, payload_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Exception.getArg`. Reads. */
static inline mumba_status mumba_exception_get_arg(
    mumba_context *ctx, mumba_exception self, mumba_tag exception_tag, uint32_t index, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(exception_tag);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke_read(ctx, self, 0x80000ab1u, argv, 2, result);
}

/** `Exception.getArg`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_exception_get_arg_deferred(
    mumba_context *ctx, mumba_exception self, mumba_tag exception_tag, uint32_t index, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(exception_tag);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000ab1u, argv, 2, result);
}

/** `Exception.is`. Reads. */
static inline mumba_status mumba_exception_is(
    mumba_context *ctx, mumba_exception self, mumba_tag exception_tag, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(exception_tag);
    return mumba_web_call_bool(ctx, self, 0x80000cb5u, argv, 1, result);
}

/** `Global`. */
typedef mumba_handle mumba_global;

/** Gives `object` itself when it is of `Global`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_global(mumba_context *ctx, mumba_handle object, mumba_global *result) {
    return mumba_web_cast(ctx, object, 0x800003aau, 0x8000014fu, result);
}

/** `new Global`. Deferred. */
static inline mumba_status mumba_global_new(
    mumba_context *ctx, mumba_global_descriptor descriptor, mumba_global *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x8000014fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Global`. Deferred. */
static inline mumba_status mumba_global_new_with_v(
    mumba_context *ctx, mumba_global_descriptor descriptor, mumba_value v, mumba_global *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(descriptor);
    argv[1] = v;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x8000014fu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Global.valueOf`. Reads. */
static inline mumba_status mumba_global_value_of(mumba_context *ctx, mumba_global self, mumba_value *result) {
    return mumba_invoke_read(ctx, self, 0x80001754u, NULL, 0, result);
}

/** `Global.valueOf`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_global_value_of_deferred(mumba_context *ctx, mumba_global self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001754u, NULL, 0, result);
}

/** `Global.value`. Reads. */
static inline mumba_status mumba_global_get_value(mumba_context *ctx, mumba_global self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000174eu, result);
}

/** `Global.value`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_global_get_value_deferred(
    mumba_context *ctx, mumba_global self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000174eu, result);
}

/** `Global.value`. Deferred. */
static inline mumba_status mumba_global_set_value(mumba_context *ctx, mumba_global self, mumba_value value) {
    return mumba_set(ctx, self, 0x8000174eu, value);
}

/** `Instance`. */
typedef mumba_handle mumba_instance;

/** Gives `object` itself when it is of `Instance`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_instance(mumba_context *ctx, mumba_handle object, mumba_instance *result) {
    return mumba_web_cast(ctx, object, 0x800003aau, 0x800001dcu, result);
}

/** `new Instance`. Deferred. */
static inline mumba_status mumba_instance_new(mumba_context *ctx, mumba_module module, mumba_instance *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(module);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x800001dcu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Instance`. Deferred. */
static inline mumba_status mumba_instance_new_with_import_object(
    mumba_context *ctx, mumba_module module, mumba_object import_object, mumba_instance *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(module);
    argv[1] = mumba_of_handle(import_object);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x800001dcu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Instance.exports`. Gives an object. Deferred. */
static inline mumba_status mumba_instance_get_exports(mumba_context *ctx, mumba_instance self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800009ccu, result);
}

/** `Memory`. */
typedef mumba_handle mumba_memory;

/** Gives `object` itself when it is of `Memory`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_memory(mumba_context *ctx, mumba_handle object, mumba_memory *result) {
    return mumba_web_cast(ctx, object, 0x800003aau, 0x80000216u, result);
}

/** `new Memory`. Deferred. */
static inline mumba_status mumba_memory_new(
    mumba_context *ctx, mumba_memory_descriptor descriptor, mumba_memory *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x80000216u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Memory.grow`. Reads. */
static inline mumba_status mumba_memory_grow(
    mumba_context *ctx, mumba_memory self, mumba_value delta, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = delta;
    return mumba_invoke_read(ctx, self, 0x80000b97u, argv, 1, result);
}

/** `Memory.grow`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_memory_grow_deferred(
    mumba_context *ctx, mumba_memory self, mumba_value delta, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = delta;
    return mumba_invoke(ctx, self, 0x80000b97u, argv, 1, result);
}

/** `Memory.toFixedLengthBuffer`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_memory_to_fixed_length_buffer(
    mumba_context *ctx, mumba_memory self, mumba_array_buffer *result) {
    return mumba_invoke(ctx, self, 0x80001626u, NULL, 0, result);
}

/** `Memory.toResizableBuffer`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_memory_to_resizable_buffer(
    mumba_context *ctx, mumba_memory self, mumba_array_buffer *result) {
    return mumba_invoke(ctx, self, 0x8000162bu, NULL, 0, result);
}

/** `Memory.buffer`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_memory_get_buffer(mumba_context *ctx, mumba_memory self, mumba_array_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800005f3u, result);
}

/** `Module`. */
typedef mumba_handle mumba_module;

/** Gives `object` itself when it is of `Module`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_module(mumba_context *ctx, mumba_handle object, mumba_module *result) {
    return mumba_web_cast(ctx, object, 0x800003aau, 0x8000021cu, result);
}

/**
 * `new Module`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_module_new(mumba_context *ctx, mumba_object bytes, mumba_module *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(bytes);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x8000021cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new Module`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_module_new_with_options(
    mumba_context *ctx, mumba_object bytes, mumba_web_assembly_compile_options options, mumba_module *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(bytes);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x8000021cu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Module.exports`. Gives sequence<`ModuleExportDescriptor`>. Deferred. */
static inline mumba_status mumba_module_exports(mumba_context *ctx, mumba_module module_object, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(module_object);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x8000021cu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800009ccu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Module.imports`. Gives sequence<`ModuleImportDescriptor`>. Deferred. */
static inline mumba_status mumba_module_imports(mumba_context *ctx, mumba_module module_object, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(module_object);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x8000021cu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c28u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Module.customSections`. Gives sequence<`ArrayBuffer`>. Deferred. */
static inline mumba_status mumba_module_custom_sections(
    mumba_context *ctx, mumba_module module_object, mumba_string section_name, mumba_array *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(module_object);
    argv[1] = mumba_of_string(section_name);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x8000021cu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000803u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Table`. */
typedef mumba_handle mumba_table;

/** Gives `object` itself when it is of `Table`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_table(mumba_context *ctx, mumba_handle object, mumba_table *result) {
    return mumba_web_cast(ctx, object, 0x800003aau, 0x80000352u, result);
}

/** `new Table`. Deferred. */
static inline mumba_status mumba_table_new(mumba_context *ctx, mumba_table_descriptor descriptor, mumba_table *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x80000352u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new Table`. Deferred. */
static inline mumba_status mumba_table_new_with_value(
    mumba_context *ctx, mumba_table_descriptor descriptor, mumba_value value, mumba_table *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(descriptor);
    argv[1] = value;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x80000352u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Table.grow`. Reads. */
static inline mumba_status mumba_table_grow(
    mumba_context *ctx, mumba_table self, mumba_value delta, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = delta;
    return mumba_invoke_read(ctx, self, 0x80000b97u, argv, 1, result);
}

/** `Table.grow`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_table_grow_deferred(
    mumba_context *ctx, mumba_table self, mumba_value delta, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = delta;
    return mumba_invoke(ctx, self, 0x80000b97u, argv, 1, result);
}

/** `Table.grow`. Reads. */
static inline mumba_status mumba_table_grow_with_value(
    mumba_context *ctx, mumba_table self, mumba_value delta, mumba_value value, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = delta;
    argv[1] = value;
    return mumba_invoke_read(ctx, self, 0x80000b97u, argv, 2, result);
}

/** `Table.grow`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_table_grow_with_value_deferred(
    mumba_context *ctx, mumba_table self, mumba_value delta, mumba_value value, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = delta;
    argv[1] = value;
    return mumba_invoke(ctx, self, 0x80000b97u, argv, 2, result);
}

/** `Table.get`. Reads. */
static inline mumba_status mumba_table_get(
    mumba_context *ctx, mumba_table self, mumba_value index, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = index;
    return mumba_invoke_read(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `Table.get`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_table_get_deferred(
    mumba_context *ctx, mumba_table self, mumba_value index, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = index;
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `Table.set`. Deferred. */
static inline mumba_status mumba_table_set(mumba_context *ctx, mumba_table self, mumba_value index) {
    mumba_value argv[1];
    argv[0] = index;
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 1, NULL);
}

/** `Table.set`. Deferred. */
static inline mumba_status mumba_table_set_with_value(
    mumba_context *ctx, mumba_table self, mumba_value index, mumba_value value) {
    mumba_value argv[2];
    argv[0] = index;
    argv[1] = value;
    return mumba_invoke(ctx, self, 0x8000141cu, argv, 2, NULL);
}

/** `Table.length`. Reads. */
static inline mumba_status mumba_table_get_length(mumba_context *ctx, mumba_table self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d53u, result);
}

/** `Table.length`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_table_get_length_deferred(mumba_context *ctx, mumba_table self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000d53u, result);
}

/** `Tag`. */
typedef mumba_handle mumba_tag;

/** Gives `object` itself when it is of `Tag`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_tag(mumba_context *ctx, mumba_handle object, mumba_tag *result) {
    return mumba_web_cast(ctx, object, 0x800003aau, 0x80000353u, result);
}

/** `new Tag`. Deferred. */
static inline mumba_status mumba_tag_new(mumba_context *ctx, mumba_tag_type type, mumba_tag *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_web_get_inner(ctx, 0x800003aau, 0x80000353u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/* `WebAssembly`. */

/**
 * `WebAssembly.validate`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Reads.
 */
static inline mumba_status mumba_web_assembly_validate(mumba_context *ctx, mumba_object bytes, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(bytes);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80001748u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.validate`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Reads.
 */
static inline mumba_status mumba_web_assembly_validate_with_options(
    mumba_context *ctx, mumba_object bytes, mumba_web_assembly_compile_options options, bool *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(bytes);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, target, 0x80001748u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.compile`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`Module`>. Deferred.
 */
static inline mumba_status mumba_web_assembly_compile(mumba_context *ctx, mumba_object bytes, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(bytes);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800006e5u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.compile`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives promise<`Module`>. Deferred.
 */
static inline mumba_status mumba_web_assembly_compile_with_options(
    mumba_context *ctx, mumba_object bytes, mumba_web_assembly_compile_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(bytes);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800006e5u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.instantiate`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives
 * promise<`WebAssemblyInstantiatedSource`>. Deferred.
 */
static inline mumba_status mumba_web_assembly_instantiate_with_buffer_source(
    mumba_context *ctx, mumba_object bytes, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(bytes);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c8du, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.instantiate`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives
 * promise<`WebAssemblyInstantiatedSource`>. Deferred.
 */
static inline mumba_status mumba_web_assembly_instantiate_with_buffer_source_and_import_object(
    mumba_context *ctx, mumba_object bytes, mumba_object import_object, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(bytes);
    argv[1] = mumba_of_handle(import_object);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c8du, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `WebAssembly.instantiate`. `bytes`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Gives
 * promise<`WebAssemblyInstantiatedSource`>. Deferred.
 */
static inline mumba_status mumba_web_assembly_instantiate_with_buffer_source_and_import_object_and_options(
    mumba_context *ctx, mumba_object bytes, mumba_object import_object, mumba_web_assembly_compile_options options,
    mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(bytes);
    argv[1] = mumba_of_handle(import_object);
    argv[2] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c8du, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebAssembly.instantiate`. Gives promise<`Instance`>. Deferred. */
static inline mumba_status mumba_web_assembly_instantiate_with_module(
    mumba_context *ctx, mumba_module module_object, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(module_object);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c8du, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebAssembly.instantiate`. Gives promise<`Instance`>. Deferred. */
static inline mumba_status mumba_web_assembly_instantiate_with_module_and_import_object(
    mumba_context *ctx, mumba_module module_object, mumba_object import_object, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(module_object);
    argv[1] = mumba_of_handle(import_object);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c8du, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebAssembly.JSTag`. Deferred. */
static inline mumba_status mumba_web_assembly_get_js_tag(mumba_context *ctx, mumba_tag *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aau, &target);
    if (status == MUMBA_OK) status = mumba_get_handle(ctx, target, 0x800001e3u, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `ExceptionOptions`: an object with members. */
typedef mumba_handle mumba_exception_options;

/** Makes a `ExceptionOptions` without members. Deferred. */
static inline mumba_status mumba_exception_options_create(mumba_context *ctx, mumba_exception_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ExceptionOptions.traceStack`. Without it: false. Deferred. */
static inline mumba_status mumba_exception_options_set_trace_stack(
    mumba_context *ctx, mumba_exception_options self, bool value) {
    return mumba_set(ctx, self, 0x8000164fu, mumba_of_bool(value));
}

/** `ExceptionOptions.traceStack`. Reads. */
static inline mumba_status mumba_exception_options_get_trace_stack(
    mumba_context *ctx, mumba_exception_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000164fu, result);
}

/** `GlobalDescriptor`: an object with members. It needs `value`. */
typedef mumba_handle mumba_global_descriptor;

/** Makes a `GlobalDescriptor` without members. Deferred. */
static inline mumba_status mumba_global_descriptor_create(mumba_context *ctx, mumba_global_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GlobalDescriptor.mutable`. Without it: false. Deferred. */
static inline mumba_status mumba_global_descriptor_set_mutable(
    mumba_context *ctx, mumba_global_descriptor self, bool value) {
    return mumba_set(ctx, self, 0x80000ebcu, mumba_of_bool(value));
}

/** `GlobalDescriptor.mutable`. Reads. */
static inline mumba_status mumba_global_descriptor_get_mutable(
    mumba_context *ctx, mumba_global_descriptor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ebcu, result);
}

/** `GlobalDescriptor.value`. Deferred. */
static inline mumba_status mumba_global_descriptor_set_value(
    mumba_context *ctx, mumba_global_descriptor self, mumba_value_type value) {
    return mumba_set(ctx, self, 0x8000174eu, mumba_of_name(value));
}

/** `GlobalDescriptor.value`. Reads. */
static inline mumba_status mumba_global_descriptor_get_value(
    mumba_context *ctx, mumba_global_descriptor self, mumba_value_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000174eu, result);
}

/** `MemoryDescriptor`: an object with members. It needs `initial`. */
typedef mumba_handle mumba_memory_descriptor;

/** Makes a `MemoryDescriptor` without members. Deferred. */
static inline mumba_status mumba_memory_descriptor_create(mumba_context *ctx, mumba_memory_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `MemoryDescriptor.address`. Deferred. */
static inline mumba_status mumba_memory_descriptor_set_address(
    mumba_context *ctx, mumba_memory_descriptor self, mumba_address_type value) {
    return mumba_set(ctx, self, 0x8000044du, mumba_of_name(value));
}

/** `MemoryDescriptor.address`. Reads. */
static inline mumba_status mumba_memory_descriptor_get_address(
    mumba_context *ctx, mumba_memory_descriptor self, mumba_address_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000044du, result);
}

/** `MemoryDescriptor.initial`. Deferred. */
static inline mumba_status mumba_memory_descriptor_set_initial(
    mumba_context *ctx, mumba_memory_descriptor self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000c54u, value);
}

/** `MemoryDescriptor.initial`. Reads. */
static inline mumba_status mumba_memory_descriptor_get_initial(
    mumba_context *ctx, mumba_memory_descriptor self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000c54u, result);
}

/** `MemoryDescriptor.maximum`. Deferred. */
static inline mumba_status mumba_memory_descriptor_set_maximum(
    mumba_context *ctx, mumba_memory_descriptor self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000e43u, value);
}

/** `MemoryDescriptor.maximum`. Reads. */
static inline mumba_status mumba_memory_descriptor_get_maximum(
    mumba_context *ctx, mumba_memory_descriptor self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e43u, result);
}

/** `ModuleExportDescriptor`: an object with members. It needs `kind`, `name`. */
typedef mumba_handle mumba_module_export_descriptor;

/** Makes a `ModuleExportDescriptor` without members. Deferred. */
static inline mumba_status mumba_module_export_descriptor_create(
    mumba_context *ctx, mumba_module_export_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `ModuleExportDescriptor.kind`. Deferred. */
static inline mumba_status mumba_module_export_descriptor_set_kind(
    mumba_context *ctx, mumba_module_export_descriptor self, mumba_import_export_kind value) {
    return mumba_set(ctx, self, 0x80000d2bu, mumba_of_name(value));
}

/** `ModuleExportDescriptor.kind`. Reads. */
static inline mumba_status mumba_module_export_descriptor_get_kind(
    mumba_context *ctx, mumba_module_export_descriptor self, mumba_import_export_kind *result) {
    return mumba_web_get_name(ctx, self, 0x80000d2bu, result);
}

/** `ModuleExportDescriptor.name`. Deferred. */
static inline mumba_status mumba_module_export_descriptor_set_name(
    mumba_context *ctx, mumba_module_export_descriptor self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `ModuleExportDescriptor.name`. Reads. */
static inline mumba_status mumba_module_export_descriptor_get_name(
    mumba_context *ctx, mumba_module_export_descriptor self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `ModuleImportDescriptor`: an object with members. It needs `kind`, `module`, `name`. */
typedef mumba_handle mumba_module_import_descriptor;

/** Makes a `ModuleImportDescriptor` without members. Deferred. */
static inline mumba_status mumba_module_import_descriptor_create(
    mumba_context *ctx, mumba_module_import_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `ModuleImportDescriptor.kind`. Deferred. */
static inline mumba_status mumba_module_import_descriptor_set_kind(
    mumba_context *ctx, mumba_module_import_descriptor self, mumba_import_export_kind value) {
    return mumba_set(ctx, self, 0x80000d2bu, mumba_of_name(value));
}

/** `ModuleImportDescriptor.kind`. Reads. */
static inline mumba_status mumba_module_import_descriptor_get_kind(
    mumba_context *ctx, mumba_module_import_descriptor self, mumba_import_export_kind *result) {
    return mumba_web_get_name(ctx, self, 0x80000d2bu, result);
}

/** `ModuleImportDescriptor.module`. Deferred. */
static inline mumba_status mumba_module_import_descriptor_set_module(
    mumba_context *ctx, mumba_module_import_descriptor self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e9bu, mumba_of_string(value));
}

/** `ModuleImportDescriptor.module`. Reads. */
static inline mumba_status mumba_module_import_descriptor_get_module(
    mumba_context *ctx, mumba_module_import_descriptor self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e9bu, result);
}

/** `ModuleImportDescriptor.name`. Deferred. */
static inline mumba_status mumba_module_import_descriptor_set_name(
    mumba_context *ctx, mumba_module_import_descriptor self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `ModuleImportDescriptor.name`. Reads. */
static inline mumba_status mumba_module_import_descriptor_get_name(
    mumba_context *ctx, mumba_module_import_descriptor self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `TableDescriptor`: an object with members. It needs `element`, `initial`. */
typedef mumba_handle mumba_table_descriptor;

/** Makes a `TableDescriptor` without members. Deferred. */
static inline mumba_status mumba_table_descriptor_create(mumba_context *ctx, mumba_table_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `TableDescriptor.address`. Deferred. */
static inline mumba_status mumba_table_descriptor_set_address(
    mumba_context *ctx, mumba_table_descriptor self, mumba_address_type value) {
    return mumba_set(ctx, self, 0x8000044du, mumba_of_name(value));
}

/** `TableDescriptor.address`. Reads. */
static inline mumba_status mumba_table_descriptor_get_address(
    mumba_context *ctx, mumba_table_descriptor self, mumba_address_type *result) {
    return mumba_web_get_name(ctx, self, 0x8000044du, result);
}

/** `TableDescriptor.element`. Deferred. */
static inline mumba_status mumba_table_descriptor_set_element(
    mumba_context *ctx, mumba_table_descriptor self, mumba_table_kind value) {
    return mumba_set(ctx, self, 0x8000094du, mumba_of_name(value));
}

/** `TableDescriptor.element`. Reads. */
static inline mumba_status mumba_table_descriptor_get_element(
    mumba_context *ctx, mumba_table_descriptor self, mumba_table_kind *result) {
    return mumba_web_get_name(ctx, self, 0x8000094du, result);
}

/** `TableDescriptor.initial`. Deferred. */
static inline mumba_status mumba_table_descriptor_set_initial(
    mumba_context *ctx, mumba_table_descriptor self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000c54u, value);
}

/** `TableDescriptor.initial`. Reads. */
static inline mumba_status mumba_table_descriptor_get_initial(
    mumba_context *ctx, mumba_table_descriptor self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000c54u, result);
}

/** `TableDescriptor.maximum`. Deferred. */
static inline mumba_status mumba_table_descriptor_set_maximum(
    mumba_context *ctx, mumba_table_descriptor self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000e43u, value);
}

/** `TableDescriptor.maximum`. Reads. */
static inline mumba_status mumba_table_descriptor_get_maximum(
    mumba_context *ctx, mumba_table_descriptor self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000e43u, result);
}

/** `TagType`: an object with members. It needs `parameters`. */
typedef mumba_handle mumba_tag_type;

/** Makes a `TagType` without members. Deferred. */
static inline mumba_status mumba_tag_type_create(mumba_context *ctx, mumba_tag_type *result) {
    return mumba_object_create(ctx, result);
}

/** `TagType.parameters`. Deferred. */
static inline mumba_status mumba_tag_type_set_parameters(
    mumba_context *ctx, mumba_tag_type self, const mumba_value_type *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800010b6u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `TagType.parameters`. Gives sequence<`ValueType`>. Deferred. */
static inline mumba_status mumba_tag_type_get_parameters(mumba_context *ctx, mumba_tag_type self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800010b6u, result);
}

/** `WebAssemblyCompileOptions`: an object with members. */
typedef mumba_handle mumba_web_assembly_compile_options;

/** Makes a `WebAssemblyCompileOptions` without members. Deferred. */
static inline mumba_status mumba_web_assembly_compile_options_create(
    mumba_context *ctx, mumba_web_assembly_compile_options *result) {
    return mumba_object_create(ctx, result);
}

/** `WebAssemblyCompileOptions.builtins`. Deferred. */
static inline mumba_status mumba_web_assembly_compile_options_set_builtins(
    mumba_context *ctx, mumba_web_assembly_compile_options self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_string(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800005fcu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `WebAssemblyCompileOptions.builtins`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_web_assembly_compile_options_get_builtins(
    mumba_context *ctx, mumba_web_assembly_compile_options self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005fcu, result);
}

/** `WebAssemblyCompileOptions.importedStringConstants`. `value`: a string or none. Deferred. */
static inline mumba_status mumba_web_assembly_compile_options_set_imported_string_constants(
    mumba_context *ctx, mumba_web_assembly_compile_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c27u, mumba_web_of_nullable_string(value));
}

/** `WebAssemblyCompileOptions.importedStringConstants`. Gives a string or none. Reads. */
static inline mumba_status mumba_web_assembly_compile_options_get_imported_string_constants(
    mumba_context *ctx, mumba_web_assembly_compile_options self, mumba_string *result) {
    return mumba_web_get_string_or_none(ctx, self, 0x80000c27u, result);
}

/** `WebAssemblyInstantiatedSource`: an object with members. It needs `instance`, `module`. */
typedef mumba_handle mumba_web_assembly_instantiated_source;

/** Makes a `WebAssemblyInstantiatedSource` without members. Deferred. */
static inline mumba_status mumba_web_assembly_instantiated_source_create(
    mumba_context *ctx, mumba_web_assembly_instantiated_source *result) {
    return mumba_object_create(ctx, result);
}

/** `WebAssemblyInstantiatedSource.instance`. Deferred. */
static inline mumba_status mumba_web_assembly_instantiated_source_set_instance(
    mumba_context *ctx, mumba_web_assembly_instantiated_source self, mumba_instance value) {
    return mumba_set(ctx, self, 0x80000c8bu, mumba_of_handle(value));
}

/** `WebAssemblyInstantiatedSource.instance`. Deferred. */
static inline mumba_status mumba_web_assembly_instantiated_source_get_instance(
    mumba_context *ctx, mumba_web_assembly_instantiated_source self, mumba_instance *result) {
    return mumba_get_handle(ctx, self, 0x80000c8bu, result);
}

/** `WebAssemblyInstantiatedSource.module`. Deferred. */
static inline mumba_status mumba_web_assembly_instantiated_source_set_module(
    mumba_context *ctx, mumba_web_assembly_instantiated_source self, mumba_module value) {
    return mumba_set(ctx, self, 0x80000e9bu, mumba_of_handle(value));
}

/** `WebAssemblyInstantiatedSource.module`. Deferred. */
static inline mumba_status mumba_web_assembly_instantiated_source_get_module(
    mumba_context *ctx, mumba_web_assembly_instantiated_source self, mumba_module *result) {
    return mumba_get_handle(ctx, self, 0x80000e9bu, result);
}

#endif /* MUMBA_WEB_WASM_JS_API_H */
