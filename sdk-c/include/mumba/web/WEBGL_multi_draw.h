/**
 * @file WEBGL_multi_draw.h
 * WebGL WEBGL_multi_draw Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_MULTI_DRAW_H
#define MUMBA_WEB_WEBGL_MULTI_DRAW_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_webgl_multi_draw;

/** `WEBGL_multi_draw`. */
typedef mumba_handle mumba_webgl_multi_draw;

/** `WEBGL_multi_draw.multiDrawArraysWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_webgl_with_int32_array_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array firsts_list,
    uint64_t firsts_offset, mumba_int32_array counts_list, uint64_t counts_offset, int32_t drawcount) {
    return mumba_call_plain(
        ctx, self, 0x80000eb2u, 0113131u, firsts_list, counts_list, (double)mode, (double)firsts_offset,
        (double)counts_offset, (double)drawcount, 0, 0, 0, 0);
}

/** `WEBGL_multi_draw.multiDrawArraysWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_webgl_with_int32_array_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array firsts_list,
    uint64_t firsts_offset, const int32_t *counts_list, size_t counts_list_count, uint64_t counts_offset,
    int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_value argv[6];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(firsts_list);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[5] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    argv[3] = mumba_web_of_nullable(counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb2u, argv, 6, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_webgl_with_i32_sequence_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *firsts_list,
    size_t firsts_list_count, uint64_t firsts_offset, mumba_int32_array counts_list, uint64_t counts_offset,
    int32_t drawcount) {
    mumba_handle firsts_list_array = MUMBA_NONE;
    mumba_value argv[6];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[3] = mumba_of_handle(counts_list);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[5] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, firsts_list, firsts_list_count, &firsts_list_array);
    argv[1] = mumba_web_of_nullable(firsts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb2u, argv, 6, NULL);
    if (firsts_list_array) mumba_release(ctx, firsts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_webgl_with_i32_sequence_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *firsts_list,
    size_t firsts_list_count, uint64_t firsts_offset, const int32_t *counts_list, size_t counts_list_count,
    uint64_t counts_offset, int32_t drawcount) {
    mumba_handle firsts_list_array = MUMBA_NONE;
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_value argv[6];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[5] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, firsts_list, firsts_list_count, &firsts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    argv[1] = mumba_web_of_nullable(firsts_list_array);
    argv[3] = mumba_web_of_nullable(counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb2u, argv, 6, NULL);
    if (firsts_list_array) mumba_release(ctx, firsts_list_array);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_webgl_with_int32_array_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array counts_list,
    uint64_t counts_offset, uint32_t type, mumba_int32_array offsets_list, uint64_t offsets_offset, int32_t drawcount) {
    return mumba_call_plain(
        ctx, self, 0x80000eb4u, 01131131u, counts_list, offsets_list, (double)mode, (double)counts_offset,
        (double)type, (double)offsets_offset, (double)drawcount, 0, 0, 0);
}

/** `WEBGL_multi_draw.multiDrawElementsWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_webgl_with_int32_array_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array counts_list,
    uint64_t counts_offset, uint32_t type, const int32_t *offsets_list, size_t offsets_list_count,
    uint64_t offsets_offset, int32_t drawcount) {
    mumba_handle offsets_list_array = MUMBA_NONE;
    mumba_value argv[7];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(counts_list);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[6] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, offsets_list, offsets_list_count, &offsets_list_array);
    argv[4] = mumba_web_of_nullable(offsets_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb4u, argv, 7, NULL);
    if (offsets_list_array) mumba_release(ctx, offsets_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_webgl_with_i32_sequence_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *counts_list,
    size_t counts_list_count, uint64_t counts_offset, uint32_t type, mumba_int32_array offsets_list,
    uint64_t offsets_offset, int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_value argv[7];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[4] = mumba_of_handle(offsets_list);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[6] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    argv[1] = mumba_web_of_nullable(counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb4u, argv, 7, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_webgl_with_i32_sequence_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *counts_list,
    size_t counts_list_count, uint64_t counts_offset, uint32_t type, const int32_t *offsets_list,
    size_t offsets_list_count, uint64_t offsets_offset, int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_handle offsets_list_array = MUMBA_NONE;
    mumba_value argv[7];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[6] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, offsets_list, offsets_list_count, &offsets_list_array);
    argv[1] = mumba_web_of_nullable(counts_list_array);
    argv[4] = mumba_web_of_nullable(offsets_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb4u, argv, 7, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    if (offsets_list_array) mumba_release(ctx, offsets_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_instanced_webgl_with_int32_array_and_int32_array_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array firsts_list,
    uint64_t firsts_offset, mumba_int32_array counts_list, uint64_t counts_offset,
    mumba_int32_array instance_counts_list, uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_value argv[8];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(firsts_list);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[3] = mumba_of_handle(counts_list);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[5] = mumba_of_handle(instance_counts_list);
    argv[6] = mumba_of_number((double)instance_counts_offset);
    argv[7] = mumba_of_number((double)drawcount);
    return mumba_invoke(ctx, self, 0x80000eb1u, argv, 8, NULL);
}

/** `WEBGL_multi_draw.multiDrawArraysInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_instanced_webgl_with_int32_array_and_int32_array_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array firsts_list,
    uint64_t firsts_offset, mumba_int32_array counts_list, uint64_t counts_offset,
    const int32_t *instance_counts_list, size_t instance_counts_list_count, uint64_t instance_counts_offset,
    int32_t drawcount) {
    mumba_handle instance_counts_list_array = MUMBA_NONE;
    mumba_value argv[8];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(firsts_list);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[3] = mumba_of_handle(counts_list);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[6] = mumba_of_number((double)instance_counts_offset);
    argv[7] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, instance_counts_list, instance_counts_list_count, &instance_counts_list_array);
    argv[5] = mumba_web_of_nullable(instance_counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb1u, argv, 8, NULL);
    if (instance_counts_list_array) mumba_release(ctx, instance_counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_instanced_webgl_with_int32_array_and_i32_sequence_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array firsts_list,
    uint64_t firsts_offset, const int32_t *counts_list, size_t counts_list_count, uint64_t counts_offset,
    mumba_int32_array instance_counts_list, uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_value argv[8];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(firsts_list);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[5] = mumba_of_handle(instance_counts_list);
    argv[6] = mumba_of_number((double)instance_counts_offset);
    argv[7] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    argv[3] = mumba_web_of_nullable(counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb1u, argv, 8, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_instanced_webgl_with_int32_array_and_i32_sequence_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array firsts_list,
    uint64_t firsts_offset, const int32_t *counts_list, size_t counts_list_count, uint64_t counts_offset,
    const int32_t *instance_counts_list, size_t instance_counts_list_count, uint64_t instance_counts_offset,
    int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_handle instance_counts_list_array = MUMBA_NONE;
    mumba_value argv[8];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(firsts_list);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[6] = mumba_of_number((double)instance_counts_offset);
    argv[7] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, instance_counts_list, instance_counts_list_count, &instance_counts_list_array);
    argv[3] = mumba_web_of_nullable(counts_list_array);
    argv[5] = mumba_web_of_nullable(instance_counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb1u, argv, 8, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    if (instance_counts_list_array) mumba_release(ctx, instance_counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_instanced_webgl_with_i32_sequence_and_int32_array_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *firsts_list,
    size_t firsts_list_count, uint64_t firsts_offset, mumba_int32_array counts_list, uint64_t counts_offset,
    mumba_int32_array instance_counts_list, uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_handle firsts_list_array = MUMBA_NONE;
    mumba_value argv[8];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[3] = mumba_of_handle(counts_list);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[5] = mumba_of_handle(instance_counts_list);
    argv[6] = mumba_of_number((double)instance_counts_offset);
    argv[7] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, firsts_list, firsts_list_count, &firsts_list_array);
    argv[1] = mumba_web_of_nullable(firsts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb1u, argv, 8, NULL);
    if (firsts_list_array) mumba_release(ctx, firsts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_instanced_webgl_with_i32_sequence_and_int32_array_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *firsts_list,
    size_t firsts_list_count, uint64_t firsts_offset, mumba_int32_array counts_list, uint64_t counts_offset,
    const int32_t *instance_counts_list, size_t instance_counts_list_count, uint64_t instance_counts_offset,
    int32_t drawcount) {
    mumba_handle firsts_list_array = MUMBA_NONE;
    mumba_handle instance_counts_list_array = MUMBA_NONE;
    mumba_value argv[8];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[3] = mumba_of_handle(counts_list);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[6] = mumba_of_number((double)instance_counts_offset);
    argv[7] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, firsts_list, firsts_list_count, &firsts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, instance_counts_list, instance_counts_list_count, &instance_counts_list_array);
    argv[1] = mumba_web_of_nullable(firsts_list_array);
    argv[5] = mumba_web_of_nullable(instance_counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb1u, argv, 8, NULL);
    if (firsts_list_array) mumba_release(ctx, firsts_list_array);
    if (instance_counts_list_array) mumba_release(ctx, instance_counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_instanced_webgl_with_i32_sequence_and_i32_sequence_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *firsts_list,
    size_t firsts_list_count, uint64_t firsts_offset, const int32_t *counts_list, size_t counts_list_count,
    uint64_t counts_offset, mumba_int32_array instance_counts_list, uint64_t instance_counts_offset,
    int32_t drawcount) {
    mumba_handle firsts_list_array = MUMBA_NONE;
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_value argv[8];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[5] = mumba_of_handle(instance_counts_list);
    argv[6] = mumba_of_number((double)instance_counts_offset);
    argv[7] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, firsts_list, firsts_list_count, &firsts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    argv[1] = mumba_web_of_nullable(firsts_list_array);
    argv[3] = mumba_web_of_nullable(counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb1u, argv, 8, NULL);
    if (firsts_list_array) mumba_release(ctx, firsts_list_array);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawArraysInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_arrays_instanced_webgl_with_i32_sequence_and_i32_sequence_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *firsts_list,
    size_t firsts_list_count, uint64_t firsts_offset, const int32_t *counts_list, size_t counts_list_count,
    uint64_t counts_offset, const int32_t *instance_counts_list, size_t instance_counts_list_count,
    uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_handle firsts_list_array = MUMBA_NONE;
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_handle instance_counts_list_array = MUMBA_NONE;
    mumba_value argv[8];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)firsts_offset);
    argv[4] = mumba_of_number((double)counts_offset);
    argv[6] = mumba_of_number((double)instance_counts_offset);
    argv[7] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, firsts_list, firsts_list_count, &firsts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, instance_counts_list, instance_counts_list_count, &instance_counts_list_array);
    argv[1] = mumba_web_of_nullable(firsts_list_array);
    argv[3] = mumba_web_of_nullable(counts_list_array);
    argv[5] = mumba_web_of_nullable(instance_counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb1u, argv, 8, NULL);
    if (firsts_list_array) mumba_release(ctx, firsts_list_array);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    if (instance_counts_list_array) mumba_release(ctx, instance_counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_instanced_webgl_with_int32_array_and_int32_array_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array counts_list,
    uint64_t counts_offset, uint32_t type, mumba_int32_array offsets_list, uint64_t offsets_offset,
    mumba_int32_array instance_counts_list, uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(counts_list);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[4] = mumba_of_handle(offsets_list);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[6] = mumba_of_handle(instance_counts_list);
    argv[7] = mumba_of_number((double)instance_counts_offset);
    argv[8] = mumba_of_number((double)drawcount);
    return mumba_invoke(ctx, self, 0x80000eb3u, argv, 9, NULL);
}

/** `WEBGL_multi_draw.multiDrawElementsInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_instanced_webgl_with_int32_array_and_int32_array_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array counts_list,
    uint64_t counts_offset, uint32_t type, mumba_int32_array offsets_list, uint64_t offsets_offset,
    const int32_t *instance_counts_list, size_t instance_counts_list_count, uint64_t instance_counts_offset,
    int32_t drawcount) {
    mumba_handle instance_counts_list_array = MUMBA_NONE;
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(counts_list);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[4] = mumba_of_handle(offsets_list);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[7] = mumba_of_number((double)instance_counts_offset);
    argv[8] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, instance_counts_list, instance_counts_list_count, &instance_counts_list_array);
    argv[6] = mumba_web_of_nullable(instance_counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb3u, argv, 9, NULL);
    if (instance_counts_list_array) mumba_release(ctx, instance_counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_instanced_webgl_with_int32_array_and_i32_sequence_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array counts_list,
    uint64_t counts_offset, uint32_t type, const int32_t *offsets_list, size_t offsets_list_count,
    uint64_t offsets_offset, mumba_int32_array instance_counts_list, uint64_t instance_counts_offset,
    int32_t drawcount) {
    mumba_handle offsets_list_array = MUMBA_NONE;
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(counts_list);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[6] = mumba_of_handle(instance_counts_list);
    argv[7] = mumba_of_number((double)instance_counts_offset);
    argv[8] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, offsets_list, offsets_list_count, &offsets_list_array);
    argv[4] = mumba_web_of_nullable(offsets_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb3u, argv, 9, NULL);
    if (offsets_list_array) mumba_release(ctx, offsets_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_instanced_webgl_with_int32_array_and_i32_sequence_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, mumba_int32_array counts_list,
    uint64_t counts_offset, uint32_t type, const int32_t *offsets_list, size_t offsets_list_count,
    uint64_t offsets_offset, const int32_t *instance_counts_list, size_t instance_counts_list_count,
    uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_handle offsets_list_array = MUMBA_NONE;
    mumba_handle instance_counts_list_array = MUMBA_NONE;
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_handle(counts_list);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[7] = mumba_of_number((double)instance_counts_offset);
    argv[8] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, offsets_list, offsets_list_count, &offsets_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, instance_counts_list, instance_counts_list_count, &instance_counts_list_array);
    argv[4] = mumba_web_of_nullable(offsets_list_array);
    argv[6] = mumba_web_of_nullable(instance_counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb3u, argv, 9, NULL);
    if (offsets_list_array) mumba_release(ctx, offsets_list_array);
    if (instance_counts_list_array) mumba_release(ctx, instance_counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_instanced_webgl_with_i32_sequence_and_int32_array_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *counts_list,
    size_t counts_list_count, uint64_t counts_offset, uint32_t type, mumba_int32_array offsets_list,
    uint64_t offsets_offset, mumba_int32_array instance_counts_list, uint64_t instance_counts_offset,
    int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[4] = mumba_of_handle(offsets_list);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[6] = mumba_of_handle(instance_counts_list);
    argv[7] = mumba_of_number((double)instance_counts_offset);
    argv[8] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    argv[1] = mumba_web_of_nullable(counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb3u, argv, 9, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_instanced_webgl_with_i32_sequence_and_int32_array_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *counts_list,
    size_t counts_list_count, uint64_t counts_offset, uint32_t type, mumba_int32_array offsets_list,
    uint64_t offsets_offset, const int32_t *instance_counts_list, size_t instance_counts_list_count,
    uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_handle instance_counts_list_array = MUMBA_NONE;
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[4] = mumba_of_handle(offsets_list);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[7] = mumba_of_number((double)instance_counts_offset);
    argv[8] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, instance_counts_list, instance_counts_list_count, &instance_counts_list_array);
    argv[1] = mumba_web_of_nullable(counts_list_array);
    argv[6] = mumba_web_of_nullable(instance_counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb3u, argv, 9, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    if (instance_counts_list_array) mumba_release(ctx, instance_counts_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_instanced_webgl_with_i32_sequence_and_i32_sequence_and_int32_array(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *counts_list,
    size_t counts_list_count, uint64_t counts_offset, uint32_t type, const int32_t *offsets_list,
    size_t offsets_list_count, uint64_t offsets_offset, mumba_int32_array instance_counts_list,
    uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_handle offsets_list_array = MUMBA_NONE;
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[6] = mumba_of_handle(instance_counts_list);
    argv[7] = mumba_of_number((double)instance_counts_offset);
    argv[8] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, offsets_list, offsets_list_count, &offsets_list_array);
    argv[1] = mumba_web_of_nullable(counts_list_array);
    argv[4] = mumba_web_of_nullable(offsets_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb3u, argv, 9, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    if (offsets_list_array) mumba_release(ctx, offsets_list_array);
    return status;
}

/** `WEBGL_multi_draw.multiDrawElementsInstancedWEBGL`. Deferred. */
static inline mumba_status mumba_webgl_multi_draw_multi_draw_elements_instanced_webgl_with_i32_sequence_and_i32_sequence_and_i32_sequence(
    mumba_context *ctx, mumba_webgl_multi_draw self, uint32_t mode, const int32_t *counts_list,
    size_t counts_list_count, uint64_t counts_offset, uint32_t type, const int32_t *offsets_list,
    size_t offsets_list_count, uint64_t offsets_offset, const int32_t *instance_counts_list,
    size_t instance_counts_list_count, uint64_t instance_counts_offset, int32_t drawcount) {
    mumba_handle counts_list_array = MUMBA_NONE;
    mumba_handle offsets_list_array = MUMBA_NONE;
    mumba_handle instance_counts_list_array = MUMBA_NONE;
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)mode);
    argv[2] = mumba_of_number((double)counts_offset);
    argv[3] = mumba_of_number((double)type);
    argv[5] = mumba_of_number((double)offsets_offset);
    argv[7] = mumba_of_number((double)instance_counts_offset);
    argv[8] = mumba_of_number((double)drawcount);
    mumba_status status = mumba_web_array_of_int32(ctx, counts_list, counts_list_count, &counts_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, offsets_list, offsets_list_count, &offsets_list_array);
    if (status == MUMBA_OK) status = mumba_web_array_of_int32(ctx, instance_counts_list, instance_counts_list_count, &instance_counts_list_array);
    argv[1] = mumba_web_of_nullable(counts_list_array);
    argv[4] = mumba_web_of_nullable(offsets_list_array);
    argv[6] = mumba_web_of_nullable(instance_counts_list_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000eb3u, argv, 9, NULL);
    if (counts_list_array) mumba_release(ctx, counts_list_array);
    if (offsets_list_array) mumba_release(ctx, offsets_list_array);
    if (instance_counts_list_array) mumba_release(ctx, instance_counts_list_array);
    return status;
}

#endif /* MUMBA_WEB_WEBGL_MULTI_DRAW_H */
