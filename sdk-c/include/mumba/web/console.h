/**
 * @file console.h
 * Console Standard: <https://console.spec.whatwg.org/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CONSOLE_H
#define MUMBA_WEB_CONSOLE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_console;

/* `console`. */

/** `console.assert`. Deferred. */
static inline mumba_status mumba_console_assert(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800004f8u, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.assert`. Deferred. */
static inline mumba_status mumba_console_assert_with_condition(mumba_context *ctx, bool condition) {
    mumba_value argv[1];
    argv[0] = mumba_of_bool(condition);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800004f8u, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.assert`. Deferred. */
static inline mumba_status mumba_console_assert_with_condition_and_data(
    mumba_context *ctx, bool condition, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_bool(condition);
    for (i = 0; i < data_count; i++) argv[1 + i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800004f8u, argv, 1 + data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.clear`. Deferred. */
static inline mumba_status mumba_console_clear(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000679u, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.debug`. Deferred. */
static inline mumba_status mumba_console_debug(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000081cu, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.error`. Deferred. */
static inline mumba_status mumba_console_error(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000998u, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.info`. Deferred. */
static inline mumba_status mumba_console_info(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000c45u, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.log`. Deferred. */
static inline mumba_status mumba_console_log(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000d92u, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.table`. Deferred. */
static inline mumba_status mumba_console_table(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800015bau, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.table`. Deferred. */
static inline mumba_status mumba_console_table_with_tabular_data(mumba_context *ctx, mumba_value tabular_data) {
    mumba_value argv[1];
    argv[0] = tabular_data;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800015bau, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.table`. Deferred. */
static inline mumba_status mumba_console_table_with_tabular_data_and_properties(
    mumba_context *ctx, mumba_value tabular_data, const mumba_string *properties, size_t properties_count) {
    mumba_handle properties_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = tabular_data;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_string(ctx, properties, properties_count, &properties_array);
    argv[1] = mumba_web_of_nullable(properties_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800015bau, argv, 2, NULL);
    if (properties_array) mumba_release(ctx, properties_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.trace`. Deferred. */
static inline mumba_status mumba_console_trace(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000164eu, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.warn`. Deferred. */
static inline mumba_status mumba_console_warn(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800017b0u, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.dir`. Deferred. */
static inline mumba_status mumba_console_dir(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800008bdu, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.dir`. Deferred. */
static inline mumba_status mumba_console_dir_with_item(mumba_context *ctx, mumba_value item) {
    mumba_value argv[1];
    argv[0] = item;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800008bdu, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.dir`. `options` may be none. Deferred. */
static inline mumba_status mumba_console_dir_with_item_and_options(
    mumba_context *ctx, mumba_value item, mumba_object options) {
    mumba_value argv[2];
    argv[0] = item;
    argv[1] = mumba_web_of_nullable(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800008bdu, argv, 2, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.dirxml`. Deferred. */
static inline mumba_status mumba_console_dirxml(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800008c3u, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.count`. Deferred. */
static inline mumba_status mumba_console_count(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000760u, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.count`. Deferred. */
static inline mumba_status mumba_console_count_with_label(mumba_context *ctx, mumba_string label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(label);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000760u, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.countReset`. Deferred. */
static inline mumba_status mumba_console_count_reset(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000761u, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.countReset`. Deferred. */
static inline mumba_status mumba_console_count_reset_with_label(mumba_context *ctx, mumba_string label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(label);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000761u, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.group`. Deferred. */
static inline mumba_status mumba_console_group(mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000b92u, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.groupCollapsed`. Deferred. */
static inline mumba_status mumba_console_group_collapsed(
    mumba_context *ctx, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    for (i = 0; i < data_count; i++) argv[i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000b93u, argv, data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.groupEnd`. Deferred. */
static inline mumba_status mumba_console_group_end(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000b94u, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.time`. Deferred. */
static inline mumba_status mumba_console_time(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000160du, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.time`. Deferred. */
static inline mumba_status mumba_console_time_with_label(mumba_context *ctx, mumba_string label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(label);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000160du, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.timeLog`. Deferred. */
static inline mumba_status mumba_console_time_log(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000160fu, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.timeLog`. Deferred. */
static inline mumba_status mumba_console_time_log_with_label(mumba_context *ctx, mumba_string label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(label);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000160fu, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.timeLog`. Deferred. */
static inline mumba_status mumba_console_time_log_with_label_and_data(
    mumba_context *ctx, mumba_string label, const mumba_value *data, size_t data_count) {
    mumba_value few[16];
    mumba_value *argv = mumba_web_arguments(few, 1 + data_count);
    size_t i;
    if (!argv) return mumba_web_no_memory(ctx);
    argv[0] = mumba_of_string(label);
    for (i = 0; i < data_count; i++) argv[1 + i] = data[i];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000160fu, argv, 1 + data_count, NULL);
    if (argv != few) free(argv);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.timeEnd`. Deferred. */
static inline mumba_status mumba_console_time_end(mumba_context *ctx) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000160eu, NULL, 0, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `console.timeEnd`. Deferred. */
static inline mumba_status mumba_console_time_end_with_label(mumba_context *ctx, mumba_string label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(label);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000719u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000160eu, argv, 1, NULL);
    if (target) mumba_release(ctx, target);
    return status;
}

#endif /* MUMBA_WEB_CONSOLE_H */
