/**
 * @file support.h
 * What the headers of the web platform have in common.
 *
 * - An object, a dictionary, a callback, a list: each is a `mumba_handle` under a name of its own. Release it with
 *   `mumba_release`. What is derived may be given for what it derives from; `mumba_as_…` checks the other way.
 * - A function whose comment says "Deferred" is recorded and run later, and gives a handle at once; one that "Reads" runs
 *   what was recorded first. See `mumba.h`.
 * - A read that gives an object or none has a twin, `…_deferred`, which gives a handle at once of what will be there. When that
 *   turns out to be null, it may still be given where null is allowed; a command that works on it fails, as it does in
 *   JavaScript (MUMBA_ERR_EXCEPTION), and so does what needs that command's result (MUMBA_ERR_DEPENDENCY). So chains such as
 *   `node.firstChild.nextSibling` run without a read.
 * - `mumba_…_on_…` listens to an event until its subscription ends; `mumba_…_on_…_with_options` takes `mumba_listener_options`.
 * - `MUMBA_NONE` is null, as argument and as result; so is a string whose pointer is null, where a comment says "or none".
 *   Numbers, booleans and enums that may be null are `mumba_value`s, as is whatever may be of several kinds. Free such results
 *   with `mumba_value_clear`, strings with `mumba_string_free`.
 * - Lists are given as items and their number, copied, and come back as arrays: read those with `mumba_array_length`,
 *   `mumba_get_index` and `mumba_get_index_handle`. A list that may be null is null when its pointer is.
 * - Values of enums are names; reading one that was unknown when the headers were made gives another name, or 0.
 * - Optional arguments, overloads and unions have a function each: `foo`, `foo_with_options`, `foo_with_str`.
 * - Integers of 64 bits are numbers of JavaScript, which are exact up to 53 bits. Numbers outside a type's range become its
 *   nearest value; those that are none become 0.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SUPPORT_H
#define MUMBA_WEB_SUPPORT_H

/* Made by `cargo xtask generate`: change ffi/webidl/src/emit/c/support.h, not this file. */

#include <mumba.h>

#include <stdlib.h>
#include <string.h>

/** Any object. */
typedef mumba_handle mumba_object;
/** A symbol. */
typedef mumba_handle mumba_symbol;
/** A bigint: `mumba_bigint_create` makes one. */
typedef mumba_handle mumba_bigint;
/** An array. */
typedef mumba_handle mumba_array;
/** An object whose members are entries of a map: `mumba_object_create` makes one, `mumba_record_set` fills it. */
typedef mumba_handle mumba_record;
/** A promise: `mumba_promise_then` waits for it. */
typedef mumba_handle mumba_promise;
/** An iterator: `mumba_iterator_next` goes on. */
typedef mumba_handle mumba_iterator;
/** An asynchronous iterator: `mumba_async_iterator_next` goes on. */
typedef mumba_handle mumba_async_iterator;

/** An `ArrayBuffer`: `mumba_buffer_create` and `mumba_array_buffer_new` make one. */
typedef mumba_handle mumba_array_buffer;
/** A `SharedArrayBuffer`. */
typedef mumba_handle mumba_shared_array_buffer;
/** A `DataView`. */
typedef mumba_handle mumba_data_view;
/* Typed arrays: `mumba_…_array_new` makes one of items, `mumba_…_array_new_over` one over a buffer. */

/** An `Int8Array`. */
typedef mumba_handle mumba_int8_array;
/** An `Int16Array`. */
typedef mumba_handle mumba_int16_array;
/** An `Int32Array`. */
typedef mumba_handle mumba_int32_array;
/** A `Uint8Array`. */
typedef mumba_handle mumba_uint8_array;
/** A `Uint16Array`. */
typedef mumba_handle mumba_uint16_array;
/** A `Uint32Array`. */
typedef mumba_handle mumba_uint32_array;
/** A `Uint8ClampedArray`. */
typedef mumba_handle mumba_uint8_clamped_array;
/** A `BigInt64Array`. */
typedef mumba_handle mumba_big_int64_array;
/** A `BigUint64Array`. */
typedef mumba_handle mumba_big_uint64_array;
/** A `Float16Array`. */
typedef mumba_handle mumba_float16_array;
/** A `Float32Array`. */
typedef mumba_handle mumba_float32_array;
/** A `Float64Array`. */
typedef mumba_handle mumba_float64_array;

/* What follows is used by the functions of the other headers. */

static inline mumba_value mumba_web_of_nullable(mumba_handle handle) {
    return handle ? mumba_of_handle(handle) : mumba_null();
}

static inline mumba_value mumba_web_of_nullable_string(mumba_string string) {
    return string.ptr ? mumba_of_string(string) : mumba_null();
}

static inline double mumba_web_within(double number, double least, double greatest) {
    if (!(number == number)) return 0;
    return number < least ? least : number > greatest ? greatest : number;
}

/** Refuses a call for a reason of these headers: `mumba_error_get` tells of it as of the runtime's own. */
static inline mumba_status mumba_web_refuse(mumba_context *ctx, mumba_status status, const char *why) {
    (void)mumba_error_set(ctx, status, mumba_text(why));
    return status;
}

static inline mumba_status mumba_web_no_memory(mumba_context *ctx) {
    return mumba_web_refuse(ctx, MUMBA_ERR_LIMIT, "there is no memory for what the call is given");
}

/** Room for `count` arguments: `few`, which has 16, or memory to be freed. Null when there is none. */
static inline mumba_value *mumba_web_arguments(mumba_value *few, size_t count) {
    /* Compilers warn of what a function is given and nobody wrote, though it reads none of it. */
    if (count == 0) few[0] = mumba_undefined();
    if (count <= 16) return few;
    if (count > (size_t)-1 / sizeof(mumba_value)) return NULL;
    return (mumba_value *)malloc(count * sizeof(mumba_value));
}

static inline mumba_status mumba_web_take_or_none(mumba_context *ctx, mumba_value *value, mumba_handle *result) {
    if (value->kind == MUMBA_OBJECT) {
        *result = value->as.object;
        return MUMBA_OK;
    }
    if (value->kind == MUMBA_UNDEFINED || value->kind == MUMBA_NULL) {
        *result = MUMBA_NONE;
        return MUMBA_OK;
    }
    mumba_value_clear(ctx, value);
    return mumba_web_refuse(ctx, MUMBA_ERR_TYPE, "the value is neither an object nor null");
}

static inline mumba_status mumba_web_take_string_or_none(mumba_context *ctx, mumba_value *value, mumba_string *result) {
    if (value->kind == MUMBA_STRING) {
        *result = value->as.string;
        return MUMBA_OK;
    }
    if (value->kind == MUMBA_UNDEFINED || value->kind == MUMBA_NULL) {
        *result = mumba_string_of(NULL, 0);
        return MUMBA_OK;
    }
    mumba_value_clear(ctx, value);
    return mumba_web_refuse(ctx, MUMBA_ERR_TYPE, "the value is neither a string nor null");
}

static inline mumba_status mumba_web_take_name(mumba_context *ctx, mumba_string text, mumba_name *result) {
    mumba_status status = mumba_find_name(ctx, text, result);
    mumba_string_free(text);
    return status;
}

static inline mumba_status mumba_web_get_bool(mumba_context *ctx, mumba_handle target, mumba_name name, bool *result) {
    return mumba_get_bool(ctx, target, name, result);
}

static inline mumba_status mumba_web_get_double(mumba_context *ctx, mumba_handle target, mumba_name name, double *result) {
    return mumba_get_number(ctx, target, name, result);
}

static inline mumba_status mumba_web_get_string(
    mumba_context *ctx, mumba_handle target, mumba_name name, mumba_string *result) {
    return mumba_get_string(ctx, target, name, result);
}

static inline mumba_status mumba_web_get_name(mumba_context *ctx, mumba_handle target, mumba_name name, mumba_name *result) {
    mumba_string text;
    mumba_status status = mumba_get_string(ctx, target, name, &text);
    return status == MUMBA_OK ? mumba_web_take_name(ctx, text, result) : status;
}

static inline mumba_status mumba_web_get_or_none(
    mumba_context *ctx, mumba_handle target, mumba_name name, mumba_handle *result) {
    *result = MUMBA_NONE;
    mumba_value value;
    mumba_status status = mumba_get(ctx, target, name, &value);
    return status == MUMBA_OK ? mumba_web_take_or_none(ctx, &value, result) : status;
}

static inline mumba_status mumba_web_get_string_or_none(
    mumba_context *ctx, mumba_handle target, mumba_name name, mumba_string *result) {
    mumba_value value;
    mumba_status status = mumba_get(ctx, target, name, &value);
    return status == MUMBA_OK ? mumba_web_take_string_or_none(ctx, &value, result) : status;
}

static inline mumba_status mumba_web_get_index_or_none(
    mumba_context *ctx, mumba_handle target, uint32_t index, mumba_handle *result) {
    *result = MUMBA_NONE;
    mumba_value value;
    mumba_status status = mumba_get_index(ctx, target, index, &value);
    return status == MUMBA_OK ? mumba_web_take_or_none(ctx, &value, result) : status;
}

static inline mumba_status mumba_web_get_index_string_or_none(
    mumba_context *ctx, mumba_handle target, uint32_t index, mumba_string *result) {
    mumba_value value;
    mumba_status status = mumba_get_index(ctx, target, index, &value);
    return status == MUMBA_OK ? mumba_web_take_string_or_none(ctx, &value, result) : status;
}

static inline mumba_status mumba_web_call_bool(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, bool *result) {
    mumba_value value;
    mumba_status status = mumba_invoke_read(ctx, target, name, argv, argc, &value);
    if (status != MUMBA_OK) return status;
    if (value.kind == MUMBA_BOOL) {
        *result = value.as.boolean != 0;
        return MUMBA_OK;
    }
    mumba_value_clear(ctx, &value);
    return mumba_web_refuse(ctx, MUMBA_ERR_TYPE, "the result is not a boolean");
}

static inline mumba_status mumba_web_call_double(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, double *result) {
    mumba_value value;
    mumba_status status = mumba_invoke_read(ctx, target, name, argv, argc, &value);
    if (status != MUMBA_OK) return status;
    if (value.kind == MUMBA_NUMBER) {
        *result = value.as.number;
        return MUMBA_OK;
    }
    mumba_value_clear(ctx, &value);
    return mumba_web_refuse(ctx, MUMBA_ERR_TYPE, "the result is not a number");
}

static inline mumba_status mumba_web_call_string(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, mumba_string *result) {
    mumba_value value;
    mumba_status status = mumba_invoke_read(ctx, target, name, argv, argc, &value);
    if (status != MUMBA_OK) return status;
    if (value.kind == MUMBA_STRING) {
        *result = value.as.string;
        return MUMBA_OK;
    }
    mumba_value_clear(ctx, &value);
    return mumba_web_refuse(ctx, MUMBA_ERR_TYPE, "the result is not a string");
}

static inline mumba_status mumba_web_call_name(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, mumba_name *result) {
    mumba_string text;
    mumba_status status = mumba_web_call_string(ctx, target, name, argv, argc, &text);
    return status == MUMBA_OK ? mumba_web_take_name(ctx, text, result) : status;
}

static inline mumba_status mumba_web_call_or_none(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, mumba_handle *result) {
    *result = MUMBA_NONE;
    mumba_value value;
    mumba_status status = mumba_invoke_read(ctx, target, name, argv, argc, &value);
    return status == MUMBA_OK ? mumba_web_take_or_none(ctx, &value, result) : status;
}

static inline mumba_status mumba_web_call_string_or_none(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, mumba_string *result) {
    mumba_value value;
    mumba_status status = mumba_invoke_read(ctx, target, name, argv, argc, &value);
    return status == MUMBA_OK ? mumba_web_take_string_or_none(ctx, &value, result) : status;
}

static inline mumba_status mumba_web_get_int8(mumba_context *ctx, mumba_handle target, mumba_name name, int8_t *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (int8_t)mumba_web_within(number, -128.0, 127.0);
    return status;
}

static inline mumba_status mumba_web_call_int8(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, int8_t *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (int8_t)mumba_web_within(number, -128.0, 127.0);
    return status;
}

static inline mumba_status mumba_web_get_uint8(mumba_context *ctx, mumba_handle target, mumba_name name, uint8_t *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (uint8_t)mumba_web_within(number, 0.0, 255.0);
    return status;
}

static inline mumba_status mumba_web_call_uint8(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, uint8_t *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (uint8_t)mumba_web_within(number, 0.0, 255.0);
    return status;
}

static inline mumba_status mumba_web_get_int16(mumba_context *ctx, mumba_handle target, mumba_name name, int16_t *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (int16_t)mumba_web_within(number, -32768.0, 32767.0);
    return status;
}

static inline mumba_status mumba_web_call_int16(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, int16_t *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (int16_t)mumba_web_within(number, -32768.0, 32767.0);
    return status;
}

static inline mumba_status mumba_web_get_uint16(mumba_context *ctx, mumba_handle target, mumba_name name, uint16_t *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (uint16_t)mumba_web_within(number, 0.0, 65535.0);
    return status;
}

static inline mumba_status mumba_web_call_uint16(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, uint16_t *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (uint16_t)mumba_web_within(number, 0.0, 65535.0);
    return status;
}

static inline mumba_status mumba_web_get_int32(mumba_context *ctx, mumba_handle target, mumba_name name, int32_t *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (int32_t)mumba_web_within(number, -2147483648.0, 2147483647.0);
    return status;
}

static inline mumba_status mumba_web_call_int32(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, int32_t *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (int32_t)mumba_web_within(number, -2147483648.0, 2147483647.0);
    return status;
}

static inline mumba_status mumba_web_get_uint32(mumba_context *ctx, mumba_handle target, mumba_name name, uint32_t *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (uint32_t)mumba_web_within(number, 0.0, 4294967295.0);
    return status;
}

static inline mumba_status mumba_web_call_uint32(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, uint32_t *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (uint32_t)mumba_web_within(number, 0.0, 4294967295.0);
    return status;
}

static inline mumba_status mumba_web_get_int64(mumba_context *ctx, mumba_handle target, mumba_name name, int64_t *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (int64_t)mumba_web_within(number, -9223372036854775808.0, 9223372036854774784.0);
    return status;
}

static inline mumba_status mumba_web_call_int64(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, int64_t *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (int64_t)mumba_web_within(number, -9223372036854775808.0, 9223372036854774784.0);
    return status;
}

static inline mumba_status mumba_web_get_uint64(mumba_context *ctx, mumba_handle target, mumba_name name, uint64_t *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (uint64_t)mumba_web_within(number, 0.0, 18446744073709549568.0);
    return status;
}

static inline mumba_status mumba_web_call_uint64(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, uint64_t *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (uint64_t)mumba_web_within(number, 0.0, 18446744073709549568.0);
    return status;
}

static inline mumba_status mumba_web_get_float(mumba_context *ctx, mumba_handle target, mumba_name name, float *result) {
    double number = 0;
    mumba_status status = mumba_get_number(ctx, target, name, &number);
    if (status == MUMBA_OK) *result = (float)number;
    return status;
}

static inline mumba_status mumba_web_call_float(
    mumba_context *ctx, mumba_handle target, mumba_name name, const mumba_value *argv, size_t argc, float *result) {
    double number = 0;
    mumba_status status = mumba_web_call_double(ctx, target, name, argv, argc, &number);
    if (status == MUMBA_OK) *result = (float)number;
    return status;
}

static inline mumba_status mumba_web_array_of_int8(
    mumba_context *ctx, const int8_t *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_uint8(
    mumba_context *ctx, const uint8_t *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_int16(
    mumba_context *ctx, const int16_t *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_uint16(
    mumba_context *ctx, const uint16_t *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_int32(
    mumba_context *ctx, const int32_t *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_uint32(
    mumba_context *ctx, const uint32_t *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_int64(
    mumba_context *ctx, const int64_t *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_uint64(
    mumba_context *ctx, const uint64_t *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_float(
    mumba_context *ctx, const float *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number((double)items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number((double)items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_double(
    mumba_context *ctx, const double *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_number(items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_number(items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_bool(
    mumba_context *ctx, const bool *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_bool(items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_bool(items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_string(
    mumba_context *ctx, const mumba_string *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_string(items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_string(items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_nullable_string(
    mumba_context *ctx, const mumba_string *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_web_of_nullable_string(items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_web_of_nullable_string(items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_name(
    mumba_context *ctx, const mumba_name *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_of_name(items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_of_name(items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_handle(
    mumba_context *ctx, const mumba_handle *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = mumba_web_of_nullable(items[i]);
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, mumba_web_of_nullable(items[i]));
    }
    return status;
}

static inline mumba_status mumba_web_array_of_value(
    mumba_context *ctx, const mumba_value *items, size_t count, mumba_handle *result) {
    mumba_value few[16];
    size_t first = count < 4096 ? count : 4096;
    mumba_value *values = mumba_web_arguments(few, first);
    size_t i;
    mumba_status status;
    if (!values) return mumba_web_no_memory(ctx);
    for (i = 0; i < first; i++) values[i] = items[i];
    status = mumba_array_create(ctx, values, first, result);
    if (values != few) free(values);
    for (i = first; i < count && status == MUMBA_OK; i++) {
        status = mumba_set_index(ctx, *result, (uint32_t)i, items[i]);
    }
    return status;
}

/** The interface object `inner` of a namespace. Deferred. */
static inline mumba_status mumba_web_get_inner(
    mumba_context *ctx, mumba_name space, mumba_name inner, mumba_handle *result) {
    *result = MUMBA_NONE;
    mumba_handle target;
    mumba_status status = mumba_get_global(ctx, space, &target);
    if (status != MUMBA_OK) return status;
    status = mumba_get_handle(ctx, target, inner, result);
    mumba_release(ctx, target);
    return status;
}

static inline mumba_status mumba_web_cast(
    mumba_context *ctx, mumba_handle object, mumba_name name, mumba_name inner, mumba_handle *result) {
    *result = MUMBA_NONE;
    mumba_handle target;
    bool is = false;
    mumba_status status =
        inner ? mumba_web_get_inner(ctx, name, inner, &target) : mumba_get_global(ctx, name, &target);
    if (status != MUMBA_OK) return status;
    status = mumba_instance_of(ctx, object, target, &is);
    mumba_release(ctx, target);
    if (status != MUMBA_OK) return status;
    if (!is) return mumba_web_refuse(ctx, MUMBA_ERR_TYPE, "the object is not of the interface that it is cast to");
    *result = object;
    return MUMBA_OK;
}

/** `Reflect[function](…argv)`, for names of members that are known at run time only, so that none is interned. */
static inline mumba_status mumba_web_reflect(
    mumba_context *ctx, mumba_name function, const mumba_value *argv, size_t argc, mumba_value *result) {
    mumba_handle target;
    mumba_status status = mumba_get_global(ctx, 0x800002b3u, &target);
    if (status != MUMBA_OK) return status;
    if (result) {
        status = mumba_invoke_read(ctx, target, function, argv, argc, result);
    } else {
        status = mumba_invoke(ctx, target, function, argv, argc, NULL);
    }
    mumba_release(ctx, target);
    return status;
}

static inline mumba_status mumba_web_get_named(
    mumba_context *ctx, mumba_handle target, mumba_string name, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(target);
    argv[1] = mumba_of_string(name);
    return mumba_web_reflect(ctx, 0x80000aa6u, argv, 2, result);
}

static inline mumba_status mumba_web_get_named_handle(
    mumba_context *ctx, mumba_handle target, mumba_string name, mumba_handle *result) {
    mumba_value argv[2];
    mumba_handle reflect;
    mumba_status status = mumba_get_global(ctx, 0x800002b3u, &reflect);
    if (status != MUMBA_OK) return status;
    argv[0] = mumba_of_handle(target);
    argv[1] = mumba_of_string(name);
    status = mumba_invoke(ctx, reflect, 0x80000aa6u, argv, 2, result);
    mumba_release(ctx, reflect);
    return status;
}

static inline mumba_status mumba_web_get_named_or_none(
    mumba_context *ctx, mumba_handle target, mumba_string name, mumba_handle *result) {
    *result = MUMBA_NONE;
    mumba_value value;
    mumba_status status = mumba_web_get_named(ctx, target, name, &value);
    return status == MUMBA_OK ? mumba_web_take_or_none(ctx, &value, result) : status;
}

static inline mumba_status mumba_web_get_named_string_or_none(
    mumba_context *ctx, mumba_handle target, mumba_string name, mumba_string *result) {
    mumba_value value;
    mumba_status status = mumba_web_get_named(ctx, target, name, &value);
    return status == MUMBA_OK ? mumba_web_take_string_or_none(ctx, &value, result) : status;
}

static inline mumba_status mumba_web_set_named(
    mumba_context *ctx, mumba_handle target, mumba_string name, mumba_value value) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(target);
    argv[1] = mumba_of_string(name);
    argv[2] = value;
    return mumba_web_reflect(ctx, 0x8000141cu, argv, 3, NULL);
}

static inline mumba_status mumba_web_delete_named(mumba_context *ctx, mumba_handle target, mumba_string name) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(target);
    argv[1] = mumba_of_string(name);
    return mumba_web_reflect(ctx, 0x8000084cu, argv, 2, NULL);
}

/** What a listener of an event is, whatever the event's interface. */
typedef mumba_status (*mumba_web_listener)(mumba_context *ctx, void *user, mumba_handle event);

/** A listener with what belongs to it. */
typedef struct mumba_web_listening {
    mumba_web_listener listener;
    void *user;
    mumba_drop_fn drop;
    /** The subscription, when it ends with the first event. */
    mumba_handle once;
} mumba_web_listening;

/** For `mumba_listener_options.flags`: hears of events on their way down to what they are fired at, before it. */
#define MUMBA_LISTEN_CAPTURE 1u
/** For `mumba_listener_options.flags`: hears of one event. Then the subscription ends and is released by itself. */
#define MUMBA_LISTEN_ONCE 2u
/** For `mumba_listener_options.flags`: never cancels an event, so that scrolling need not wait for it. */
#define MUMBA_LISTEN_PASSIVE 4u
/** For `mumba_listener_options.flags`: may cancel an event, also one of those for which windows are passive otherwise. */
#define MUMBA_LISTEN_ACTIVE 8u

/** How to listen. One that is all zero says nothing, as does a null pointer to one. */
typedef struct mumba_listener_options {
    /** `MUMBA_LISTEN_…`, or 0. */
    uint32_t flags;
    /** An `AbortSignal` that takes the listener off its target, or `MUMBA_NONE`. The subscription stays to be released. */
    mumba_handle signal;
} mumba_listener_options;

static inline mumba_status mumba_web_heard(
    mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc, mumba_value *result) {
    mumba_web_listening *listening = (mumba_web_listening *)user;
    mumba_status status;
    (void)this_value;
    (void)result;
    if (argc < 1 || argv[0].kind != MUMBA_OBJECT) {
        return mumba_web_refuse(ctx, MUMBA_ERR_TYPE, "the listener was called without an event");
    }
    status = listening->listener(ctx, listening->user, argv[0].as.object);
    /* What it points to goes when this function has returned. */
    if (listening->once) mumba_release(ctx, listening->once);
    return status;
}

static inline void mumba_web_unheard(void *user) {
    mumba_web_listening *listening = (mumba_web_listening *)user;
    if (listening->drop) listening->drop(listening->user);
    free(listening);
}

/** The third argument of `addEventListener`. Deferred. */
static inline mumba_status mumba_web_listener_options(
    mumba_context *ctx, const mumba_listener_options *options, mumba_handle *result) {
    mumba_status status = mumba_object_create(ctx, result);
    if (status == MUMBA_OK && options->flags & MUMBA_LISTEN_CAPTURE) {
        status = mumba_set(ctx, *result, 0x8000062cu, mumba_of_bool(true));
    }
    if (status == MUMBA_OK && options->flags & MUMBA_LISTEN_ONCE) {
        status = mumba_set(ctx, *result, 0x80000f60u, mumba_of_bool(true));
    }
    if (status == MUMBA_OK && options->flags & (MUMBA_LISTEN_PASSIVE | MUMBA_LISTEN_ACTIVE)) {
        status = mumba_set(ctx, *result, 0x800010cbu, mumba_of_bool((options->flags & MUMBA_LISTEN_PASSIVE) != 0));
    }
    if (status == MUMBA_OK && options->signal) {
        status = mumba_set(ctx, *result, 0x8000149fu, mumba_of_handle(options->signal));
    }
    return status;
}

static inline mumba_status mumba_web_listen(
    mumba_context *ctx, mumba_handle target, mumba_name type, const mumba_listener_options *options,
    mumba_web_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    mumba_value argv[3];
    mumba_handle callback = MUMBA_NONE;
    mumba_handle how = MUMBA_NONE;
    mumba_status status;
    mumba_web_listening *listening;
    if (subscription) *subscription = MUMBA_NONE;
    if (!listener) return mumba_web_refuse(ctx, MUMBA_ERR_ARGUMENT, "`listener` is null");
    listening = (mumba_web_listening *)malloc(sizeof *listening);
    if (!listening) return mumba_web_no_memory(ctx);
    listening->listener = listener;
    listening->user = user;
    /* Until all is well, what `user` points to stays the caller's. */
    listening->drop = NULL;
    listening->once = MUMBA_NONE;
    status = mumba_callback_create(ctx, mumba_web_heard, listening, mumba_web_unheard, &callback);
    if (status != MUMBA_OK) {
        free(listening);
        return status;
    }
    if (options) status = mumba_web_listener_options(ctx, options, &how);
    argv[0] = mumba_of_name(type);
    argv[1] = mumba_of_handle(callback);
    argv[2] = mumba_of_handle(how);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000437u, argv, how ? 3 : 2, NULL);
    if (how) mumba_release(ctx, how);
    if (status != MUMBA_OK) {
        mumba_release(ctx, callback);
        return status;
    }
    listening->drop = drop;
    if (options && options->flags & MUMBA_LISTEN_ONCE) listening->once = callback;
    /* Without a subscription, it listens until the context ends. */
    if (subscription) *subscription = callback;
    return MUMBA_OK;
}

/* What is for everyone. */

/**
 * Ends a subscription of `mumba_…_on_…`: takes the listener off its target, whatever its options were, and releases it.
 * Releasing the subscription alone ends it too, but leaves a function that does nothing at the target. `type` is the event's
 * name. Deferred.
 */
static inline mumba_status mumba_web_off(
    mumba_context *ctx, mumba_handle target, mumba_string type, mumba_handle subscription) {
    mumba_value argv[3];
    mumba_status status;
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(subscription);
    argv[2] = mumba_of_bool(true);
    /* A listener that captures is another one to the target. */
    status = mumba_invoke(ctx, target, 0x8000128eu, argv, 2, NULL);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000128eu, argv, 3, NULL);
    return status == MUMBA_OK ? mumba_release(ctx, subscription) : status;
}

/** How many items an array, a list of nodes or the like has. Reads. */
static inline mumba_status mumba_array_length(mumba_context *ctx, mumba_handle array, uint32_t *result) {
    return mumba_web_get_uint32(ctx, array, 0x80000d53u, result);
}

static inline bool mumba_web_items_fit(size_t first, size_t count, size_t size) {
    return count <= (size_t)-1 / size && first <= ((size_t)-1 - count * size) / size;
}

static inline mumba_status mumba_web_no_such_items(mumba_context *ctx) {
    return mumba_web_refuse(ctx, MUMBA_ERR_LIMIT, "no array has so many items");
}

static inline mumba_status mumba_web_length(mumba_context *ctx, mumba_handle target, size_t *result) {
    uint64_t length = 0;
    mumba_status status = mumba_web_get_uint64(ctx, target, 0x80000d53u, &length);
    *result = (size_t)length;
    return status;
}

/** `new globalThis[name](…argv)`. Deferred. */
static inline mumba_status mumba_web_construct(
    mumba_context *ctx, mumba_name name, const mumba_value *argv, size_t argc, mumba_handle *result) {
    mumba_handle target;
    mumba_status status = mumba_get_global(ctx, name, &target);
    *result = MUMBA_NONE;
    if (status != MUMBA_OK) return status;
    status = mumba_construct(ctx, target, argv, argc, result);
    mumba_release(ctx, target);
    return status;
}

static inline mumba_status mumba_web_view_over(
    mumba_context *ctx, mumba_name name, mumba_handle buffer, size_t offset, size_t count, mumba_handle *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_number((double)offset);
    argv[2] = mumba_of_number((double)count);
    return mumba_web_construct(ctx, name, argv, 3, result);
}

/** An `ArrayBuffer` of these bytes, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_array_buffer_new(
    mumba_context *ctx, const void *bytes, size_t len, mumba_array_buffer *result) {
    mumba_value argv[1];
    void *data = NULL;
    mumba_status status;
    argv[0] = mumba_of_number(0);
    /* The runtime makes none without bytes. */
    if (len == 0) return mumba_web_construct(ctx, 0x8000002au, argv, 1, result);
    status = mumba_buffer_create(ctx, len, result, &data);
    if (status == MUMBA_OK) memcpy(data, bytes, len);
    return status;
}

/** A `SharedArrayBuffer` of `len` zero bytes. Deferred. */
static inline mumba_status mumba_shared_array_buffer_new(
    mumba_context *ctx, size_t len, mumba_shared_array_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)len);
    return mumba_web_construct(ctx, 0x8000032fu, argv, 1, result);
}

/** A `DataView` of `len` bytes of a buffer, from byte `offset` on: read and write them with `mumba_buffer_read`. Deferred. */
static inline mumba_status mumba_data_view_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t len, mumba_data_view *result) {
    return mumba_web_view_over(ctx, 0x800000d6u, buffer, offset, len, result);
}

static inline mumba_status mumba_web_typed_array(
    mumba_context *ctx, mumba_name name, const void *items, size_t count, size_t size, mumba_handle *result) {
    mumba_value argv[1];
    mumba_handle buffer = MUMBA_NONE;
    mumba_status status;
    *result = MUMBA_NONE;
    if (!mumba_web_items_fit(0, count, size)) return mumba_web_no_memory(ctx);
    status = mumba_array_buffer_new(ctx, items, count * size, &buffer);
    if (status != MUMBA_OK) return status;
    argv[0] = mumba_of_handle(buffer);
    status = mumba_web_construct(ctx, name, argv, 1, result);
    mumba_release(ctx, buffer);
    return status;
}

/** An `Int8Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_int8_array_new(
    mumba_context *ctx, const int8_t *items, size_t count, mumba_int8_array *result) {
    return mumba_web_typed_array(ctx, 0x800001dfu, items, count, sizeof *items, result);
}

/** An `Int8Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_int8_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_int8_array *result) {
    return mumba_web_view_over(ctx, 0x800001dfu, buffer, offset, count, result);
}

/**
 * The items of an `Int8Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_int8_array_data(mumba_context *ctx, mumba_int8_array self, int8_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (int8_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of an `Int8Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_int8_array_read(
    mumba_context *ctx, mumba_int8_array self, size_t first, int8_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into an `Int8Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_int8_array_write(
    mumba_context *ctx, mumba_int8_array self, size_t first, const int8_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items an `Int8Array` has. Reads. */
static inline mumba_status mumba_int8_array_get_length(mumba_context *ctx, mumba_int8_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `Uint8Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_uint8_array_new(
    mumba_context *ctx, const uint8_t *items, size_t count, mumba_uint8_array *result) {
    return mumba_web_typed_array(ctx, 0x80000388u, items, count, sizeof *items, result);
}

/** A `Uint8Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_uint8_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_uint8_array *result) {
    return mumba_web_view_over(ctx, 0x80000388u, buffer, offset, count, result);
}

/**
 * The items of a `Uint8Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_uint8_array_data(mumba_context *ctx, mumba_uint8_array self, uint8_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (uint8_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `Uint8Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_uint8_array_read(
    mumba_context *ctx, mumba_uint8_array self, size_t first, uint8_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `Uint8Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_uint8_array_write(
    mumba_context *ctx, mumba_uint8_array self, size_t first, const uint8_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `Uint8Array` has. Reads. */
static inline mumba_status mumba_uint8_array_get_length(mumba_context *ctx, mumba_uint8_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `Uint8ClampedArray` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_uint8_clamped_array_new(
    mumba_context *ctx, const uint8_t *items, size_t count, mumba_uint8_clamped_array *result) {
    return mumba_web_typed_array(ctx, 0x80000389u, items, count, sizeof *items, result);
}

/** A `Uint8ClampedArray` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_uint8_clamped_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_uint8_clamped_array *result) {
    return mumba_web_view_over(ctx, 0x80000389u, buffer, offset, count, result);
}

/**
 * The items of a `Uint8ClampedArray`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_uint8_clamped_array_data(mumba_context *ctx, mumba_uint8_clamped_array self, uint8_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (uint8_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `Uint8ClampedArray`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_uint8_clamped_array_read(
    mumba_context *ctx, mumba_uint8_clamped_array self, size_t first, uint8_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `Uint8ClampedArray`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_uint8_clamped_array_write(
    mumba_context *ctx, mumba_uint8_clamped_array self, size_t first, const uint8_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `Uint8ClampedArray` has. Reads. */
static inline mumba_status mumba_uint8_clamped_array_get_length(mumba_context *ctx, mumba_uint8_clamped_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** An `Int16Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_int16_array_new(
    mumba_context *ctx, const int16_t *items, size_t count, mumba_int16_array *result) {
    return mumba_web_typed_array(ctx, 0x800001ddu, items, count, sizeof *items, result);
}

/** An `Int16Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_int16_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_int16_array *result) {
    return mumba_web_view_over(ctx, 0x800001ddu, buffer, offset, count, result);
}

/**
 * The items of an `Int16Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_int16_array_data(mumba_context *ctx, mumba_int16_array self, int16_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (int16_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of an `Int16Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_int16_array_read(
    mumba_context *ctx, mumba_int16_array self, size_t first, int16_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into an `Int16Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_int16_array_write(
    mumba_context *ctx, mumba_int16_array self, size_t first, const int16_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items an `Int16Array` has. Reads. */
static inline mumba_status mumba_int16_array_get_length(mumba_context *ctx, mumba_int16_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `Uint16Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_uint16_array_new(
    mumba_context *ctx, const uint16_t *items, size_t count, mumba_uint16_array *result) {
    return mumba_web_typed_array(ctx, 0x80000386u, items, count, sizeof *items, result);
}

/** A `Uint16Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_uint16_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_uint16_array *result) {
    return mumba_web_view_over(ctx, 0x80000386u, buffer, offset, count, result);
}

/**
 * The items of a `Uint16Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_uint16_array_data(mumba_context *ctx, mumba_uint16_array self, uint16_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (uint16_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `Uint16Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_uint16_array_read(
    mumba_context *ctx, mumba_uint16_array self, size_t first, uint16_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `Uint16Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_uint16_array_write(
    mumba_context *ctx, mumba_uint16_array self, size_t first, const uint16_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `Uint16Array` has. Reads. */
static inline mumba_status mumba_uint16_array_get_length(mumba_context *ctx, mumba_uint16_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** An `Int32Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_int32_array_new(
    mumba_context *ctx, const int32_t *items, size_t count, mumba_int32_array *result) {
    return mumba_web_typed_array(ctx, 0x800001deu, items, count, sizeof *items, result);
}

/** An `Int32Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_int32_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_int32_array *result) {
    return mumba_web_view_over(ctx, 0x800001deu, buffer, offset, count, result);
}

/**
 * The items of an `Int32Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_int32_array_data(mumba_context *ctx, mumba_int32_array self, int32_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (int32_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of an `Int32Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_int32_array_read(
    mumba_context *ctx, mumba_int32_array self, size_t first, int32_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into an `Int32Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_int32_array_write(
    mumba_context *ctx, mumba_int32_array self, size_t first, const int32_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items an `Int32Array` has. Reads. */
static inline mumba_status mumba_int32_array_get_length(mumba_context *ctx, mumba_int32_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `Uint32Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_uint32_array_new(
    mumba_context *ctx, const uint32_t *items, size_t count, mumba_uint32_array *result) {
    return mumba_web_typed_array(ctx, 0x80000387u, items, count, sizeof *items, result);
}

/** A `Uint32Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_uint32_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_uint32_array *result) {
    return mumba_web_view_over(ctx, 0x80000387u, buffer, offset, count, result);
}

/**
 * The items of a `Uint32Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_uint32_array_data(mumba_context *ctx, mumba_uint32_array self, uint32_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (uint32_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `Uint32Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_uint32_array_read(
    mumba_context *ctx, mumba_uint32_array self, size_t first, uint32_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `Uint32Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_uint32_array_write(
    mumba_context *ctx, mumba_uint32_array self, size_t first, const uint32_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `Uint32Array` has. Reads. */
static inline mumba_status mumba_uint32_array_get_length(mumba_context *ctx, mumba_uint32_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `BigInt64Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_big_int64_array_new(
    mumba_context *ctx, const int64_t *items, size_t count, mumba_big_int64_array *result) {
    return mumba_web_typed_array(ctx, 0x80000050u, items, count, sizeof *items, result);
}

/** A `BigInt64Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_big_int64_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_big_int64_array *result) {
    return mumba_web_view_over(ctx, 0x80000050u, buffer, offset, count, result);
}

/**
 * The items of a `BigInt64Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_big_int64_array_data(mumba_context *ctx, mumba_big_int64_array self, int64_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (int64_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `BigInt64Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_big_int64_array_read(
    mumba_context *ctx, mumba_big_int64_array self, size_t first, int64_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `BigInt64Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_big_int64_array_write(
    mumba_context *ctx, mumba_big_int64_array self, size_t first, const int64_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `BigInt64Array` has. Reads. */
static inline mumba_status mumba_big_int64_array_get_length(mumba_context *ctx, mumba_big_int64_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `BigUint64Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_big_uint64_array_new(
    mumba_context *ctx, const uint64_t *items, size_t count, mumba_big_uint64_array *result) {
    return mumba_web_typed_array(ctx, 0x80000051u, items, count, sizeof *items, result);
}

/** A `BigUint64Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_big_uint64_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_big_uint64_array *result) {
    return mumba_web_view_over(ctx, 0x80000051u, buffer, offset, count, result);
}

/**
 * The items of a `BigUint64Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_big_uint64_array_data(mumba_context *ctx, mumba_big_uint64_array self, uint64_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (uint64_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `BigUint64Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_big_uint64_array_read(
    mumba_context *ctx, mumba_big_uint64_array self, size_t first, uint64_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `BigUint64Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_big_uint64_array_write(
    mumba_context *ctx, mumba_big_uint64_array self, size_t first, const uint64_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `BigUint64Array` has. Reads. */
static inline mumba_status mumba_big_uint64_array_get_length(mumba_context *ctx, mumba_big_uint64_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `Float16Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_float16_array_new(
    mumba_context *ctx, const uint16_t *items, size_t count, mumba_float16_array *result) {
    return mumba_web_typed_array(ctx, 0x80000114u, items, count, sizeof *items, result);
}

/** A `Float16Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_float16_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_float16_array *result) {
    return mumba_web_view_over(ctx, 0x80000114u, buffer, offset, count, result);
}

/**
 * The items of a `Float16Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_float16_array_data(mumba_context *ctx, mumba_float16_array self, uint16_t **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (uint16_t *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `Float16Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_float16_array_read(
    mumba_context *ctx, mumba_float16_array self, size_t first, uint16_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `Float16Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_float16_array_write(
    mumba_context *ctx, mumba_float16_array self, size_t first, const uint16_t *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `Float16Array` has. Reads. */
static inline mumba_status mumba_float16_array_get_length(mumba_context *ctx, mumba_float16_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `Float32Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_float32_array_new(
    mumba_context *ctx, const float *items, size_t count, mumba_float32_array *result) {
    return mumba_web_typed_array(ctx, 0x80000115u, items, count, sizeof *items, result);
}

/** A `Float32Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_float32_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_float32_array *result) {
    return mumba_web_view_over(ctx, 0x80000115u, buffer, offset, count, result);
}

/**
 * The items of a `Float32Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_float32_array_data(mumba_context *ctx, mumba_float32_array self, float **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (float *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `Float32Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_float32_array_read(
    mumba_context *ctx, mumba_float32_array self, size_t first, float *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `Float32Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_float32_array_write(
    mumba_context *ctx, mumba_float32_array self, size_t first, const float *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `Float32Array` has. Reads. */
static inline mumba_status mumba_float32_array_get_length(mumba_context *ctx, mumba_float32_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** A `Float64Array` of these items, which are copied once, into V8's memory. Not with a worker's context. */
static inline mumba_status mumba_float64_array_new(
    mumba_context *ctx, const double *items, size_t count, mumba_float64_array *result) {
    return mumba_web_typed_array(ctx, 0x80000116u, items, count, sizeof *items, result);
}

/** A `Float64Array` of `count` items of a buffer, from byte `offset` on. Deferred. */
static inline mumba_status mumba_float64_array_new_over(
    mumba_context *ctx, mumba_array_buffer buffer, size_t offset, size_t count, mumba_float64_array *result) {
    return mumba_web_view_over(ctx, 0x80000116u, buffer, offset, count, result);
}

/**
 * The items of a `Float64Array`, where V8 has them, and their number. Valid as what `mumba_buffer_data` gives, and refused as there.
 * Reads.
 */
static inline mumba_status mumba_float64_array_data(mumba_context *ctx, mumba_float64_array self, double **items, size_t *count) {
    void *data = NULL;
    mumba_status status = mumba_buffer_data(ctx, self, &data, count);
    *items = (double *)data;
    *count = status == MUMBA_OK ? *count / sizeof **items : 0;
    return status;
}

/** Copies `count` items of a `Float64Array`, from the one at `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_float64_array_read(
    mumba_context *ctx, mumba_float64_array self, size_t first, double *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_read(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** Copies `count` items into a `Float64Array`, from place `first` on. MUMBA_ERR_LIMIT when it has not so many. Reads. */
static inline mumba_status mumba_float64_array_write(
    mumba_context *ctx, mumba_float64_array self, size_t first, const double *items, size_t count) {
    if (!mumba_web_items_fit(first, count, sizeof *items)) return mumba_web_no_such_items(ctx);
    return mumba_buffer_write(ctx, self, first * sizeof *items, items, count * sizeof *items);
}

/** How many items a `Float64Array` has. Reads. */
static inline mumba_status mumba_float64_array_get_length(mumba_context *ctx, mumba_float64_array self, size_t *result) {
    return mumba_web_length(ctx, self, result);
}

/** `record[name] = value`. Deferred. */
static inline mumba_status mumba_record_set(mumba_context *ctx, mumba_record record, mumba_string name, mumba_value value) {
    return mumba_web_set_named(ctx, record, name, value);
}

/** `record[name]`; `undefined` when it is not there. Free the value with `mumba_value_clear`. Reads. */
static inline mumba_status mumba_record_get(
    mumba_context *ctx, mumba_record record, mumba_string name, mumba_value *result) {
    return mumba_web_get_named(ctx, record, name, result);
}

/** A bigint of its decimal digits, or of `0x…`. Deferred. */
static inline mumba_status mumba_bigint_create(mumba_context *ctx, mumba_string digits, mumba_bigint *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(digits);
    return mumba_invoke(ctx, MUMBA_WINDOW, 0x8000004fu, argv, 1, result);
}

/** The next value of an iterator, or that there is none. Free the value with `mumba_value_clear`. Reads. */
static inline mumba_status mumba_iterator_next(
    mumba_context *ctx, mumba_iterator iterator, bool *done, mumba_value *value) {
    mumba_handle step;
    mumba_status status = mumba_invoke(ctx, iterator, 0x80000ee7u, NULL, 0, &step);
    if (status != MUMBA_OK) return status;
    status = mumba_get_bool(ctx, step, 0x800008fau, done);
    if (status == MUMBA_OK) status = mumba_get(ctx, step, 0x8000174eu, value);
    mumba_release(ctx, step);
    return status;
}

/** A promise of the next step of an asynchronous iterator: an object with `done` and `value`. Deferred. */
static inline mumba_status mumba_async_iterator_next(
    mumba_context *ctx, mumba_async_iterator iterator, mumba_promise *result) {
    return mumba_invoke(ctx, iterator, 0x80000ee7u, NULL, 0, result);
}

#endif /* MUMBA_WEB_SUPPORT_H */
