/**
 * @file geometry.h
 * Geometry Interfaces Module Level 1: <https://drafts.csswg.org/geometry-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_GEOMETRY_H
#define MUMBA_WEB_GEOMETRY_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_matrix;
typedef mumba_handle mumba_dom_matrix_2d_init;
typedef mumba_handle mumba_dom_matrix_init;
typedef mumba_handle mumba_dom_matrix_read_only;
typedef mumba_handle mumba_dom_point;
typedef mumba_handle mumba_dom_point_init;
typedef mumba_handle mumba_dom_point_read_only;
typedef mumba_handle mumba_dom_quad;
typedef mumba_handle mumba_dom_quad_init;
typedef mumba_handle mumba_dom_rect;
typedef mumba_handle mumba_dom_rect_init;
typedef mumba_handle mumba_dom_rect_list;
typedef mumba_handle mumba_dom_rect_read_only;

/** `DOMMatrix`. It is a `mumba_dom_matrix_read_only` too. */
typedef mumba_handle mumba_dom_matrix;

/** Gives `object` itself when it is of `DOMMatrix`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_matrix(mumba_context *ctx, mumba_handle object, mumba_dom_matrix *result) {
    return mumba_web_cast(ctx, object, 0x800000c7u, 0, result);
}

/** `new DOMMatrix`. Deferred. */
static inline mumba_status mumba_dom_matrix_new(mumba_context *ctx, mumba_dom_matrix *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMMatrix`. Deferred. */
static inline mumba_status mumba_dom_matrix_new_with_f64_sequence(
    mumba_context *ctx, const double *init, size_t init_count, mumba_dom_matrix *result) {
    mumba_handle init_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c7u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_double(ctx, init, init_count, &init_array);
    argv[0] = mumba_web_of_nullable(init_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (init_array) mumba_release(ctx, init_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMMatrix`. Deferred. */
static inline mumba_status mumba_dom_matrix_new_with_str(
    mumba_context *ctx, mumba_string init, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c7u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrix.fromMatrix`. Deferred. */
static inline mumba_status mumba_dom_matrix_from_matrix(mumba_context *ctx, mumba_dom_matrix *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c7u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a83u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrix.fromMatrix`. Deferred. */
static inline mumba_status mumba_dom_matrix_from_matrix_with_other(
    mumba_context *ctx, mumba_dom_matrix_init other, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c7u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a83u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrix.fromFloat32Array`. Deferred. */
static inline mumba_status mumba_dom_matrix_from_float32_array(
    mumba_context *ctx, mumba_float32_array array32, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(array32);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c7u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a81u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrix.fromFloat64Array`. Deferred. */
static inline mumba_status mumba_dom_matrix_from_float64_array(
    mumba_context *ctx, mumba_float64_array array64, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(array64);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c7u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a82u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrix.a`. Reads. */
static inline mumba_status mumba_dom_matrix_get_a(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000402u, result);
}

/** `DOMMatrix.a`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_a(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000402u, mumba_of_number(value));
}

/** `DOMMatrix.b`. Reads. */
static inline mumba_status mumba_dom_matrix_get_b(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000055eu, result);
}

/** `DOMMatrix.b`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_b(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x8000055eu, mumba_of_number(value));
}

/** `DOMMatrix.c`. Reads. */
static inline mumba_status mumba_dom_matrix_get_c(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000060au, result);
}

/** `DOMMatrix.c`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_c(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x8000060au, mumba_of_number(value));
}

/** `DOMMatrix.d`. Reads. */
static inline mumba_status mumba_dom_matrix_get_d(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000808u, result);
}

/** `DOMMatrix.d`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_d(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000808u, mumba_of_number(value));
}

/** `DOMMatrix.e`. Reads. */
static inline mumba_status mumba_dom_matrix_get_e(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000093eu, result);
}

/** `DOMMatrix.e`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_e(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x8000093eu, mumba_of_number(value));
}

/** `DOMMatrix.f`. Reads. */
static inline mumba_status mumba_dom_matrix_get_f(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009e0u, result);
}

/** `DOMMatrix.f`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_f(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x800009e0u, mumba_of_number(value));
}

/** `DOMMatrix.m11`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m11(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbcu, result);
}

/** `DOMMatrix.m11`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m11(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dbcu, mumba_of_number(value));
}

/** `DOMMatrix.m12`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m12(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbdu, result);
}

/** `DOMMatrix.m12`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m12(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dbdu, mumba_of_number(value));
}

/** `DOMMatrix.m13`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m13(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbeu, result);
}

/** `DOMMatrix.m13`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m13(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dbeu, mumba_of_number(value));
}

/** `DOMMatrix.m14`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m14(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbfu, result);
}

/** `DOMMatrix.m14`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m14(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dbfu, mumba_of_number(value));
}

/** `DOMMatrix.m21`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m21(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc0u, result);
}

/** `DOMMatrix.m21`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m21(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc0u, mumba_of_number(value));
}

/** `DOMMatrix.m22`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m22(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc1u, result);
}

/** `DOMMatrix.m22`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m22(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc1u, mumba_of_number(value));
}

/** `DOMMatrix.m23`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m23(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc2u, result);
}

/** `DOMMatrix.m23`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m23(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc2u, mumba_of_number(value));
}

/** `DOMMatrix.m24`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m24(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc3u, result);
}

/** `DOMMatrix.m24`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m24(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc3u, mumba_of_number(value));
}

/** `DOMMatrix.m31`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m31(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc4u, result);
}

/** `DOMMatrix.m31`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m31(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc4u, mumba_of_number(value));
}

/** `DOMMatrix.m32`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m32(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc5u, result);
}

/** `DOMMatrix.m32`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m32(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc5u, mumba_of_number(value));
}

/** `DOMMatrix.m33`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m33(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc6u, result);
}

/** `DOMMatrix.m33`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m33(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc6u, mumba_of_number(value));
}

/** `DOMMatrix.m34`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m34(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc7u, result);
}

/** `DOMMatrix.m34`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m34(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc7u, mumba_of_number(value));
}

/** `DOMMatrix.m41`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m41(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc8u, result);
}

/** `DOMMatrix.m41`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m41(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc8u, mumba_of_number(value));
}

/** `DOMMatrix.m42`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m42(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc9u, result);
}

/** `DOMMatrix.m42`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m42(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dc9u, mumba_of_number(value));
}

/** `DOMMatrix.m43`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m43(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dcau, result);
}

/** `DOMMatrix.m43`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m43(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dcau, mumba_of_number(value));
}

/** `DOMMatrix.m44`. Reads. */
static inline mumba_status mumba_dom_matrix_get_m44(mumba_context *ctx, mumba_dom_matrix self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dcbu, result);
}

/** `DOMMatrix.m44`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_m44(mumba_context *ctx, mumba_dom_matrix self, double value) {
    return mumba_set(ctx, self, 0x80000dcbu, mumba_of_number(value));
}

/** `DOMMatrix.multiplySelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_multiply_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80000eb8u, NULL, 0, result);
}

/** `DOMMatrix.multiplySelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_multiply_self_with_other(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix_init other, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    return mumba_invoke(ctx, self, 0x80000eb8u, argv, 1, result);
}

/** `DOMMatrix.preMultiplySelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_pre_multiply_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80001174u, NULL, 0, result);
}

/** `DOMMatrix.preMultiplySelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_pre_multiply_self_with_other(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix_init other, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    return mumba_invoke(ctx, self, 0x80001174u, argv, 1, result);
}

/** `DOMMatrix.translateSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_translate_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x8000166fu, NULL, 0, result);
}

/** `DOMMatrix.translateSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_translate_self_with_tx(
    mumba_context *ctx, mumba_dom_matrix self, double tx, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(tx);
    return mumba_invoke(ctx, self, 0x8000166fu, argv, 1, result);
}

/** `DOMMatrix.translateSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_translate_self_with_tx_and_ty(
    mumba_context *ctx, mumba_dom_matrix self, double tx, double ty, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(tx);
    argv[1] = mumba_of_number(ty);
    return mumba_invoke(ctx, self, 0x8000166fu, argv, 2, result);
}

/** `DOMMatrix.translateSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_translate_self_with_tx_and_ty_and_tz(
    mumba_context *ctx, mumba_dom_matrix self, double tx, double ty, double tz, mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(tx);
    argv[1] = mumba_of_number(ty);
    argv[2] = mumba_of_number(tz);
    return mumba_invoke(ctx, self, 0x8000166fu, argv, 3, result);
}

/** `DOMMatrix.scaleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800013a4u, NULL, 0, result);
}

/** `DOMMatrix.scaleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale_self_with_scale_x(
    mumba_context *ctx, mumba_dom_matrix self, double scale_x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(scale_x);
    return mumba_invoke(ctx, self, 0x800013a4u, argv, 1, result);
}

/** `DOMMatrix.scaleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale_self_with_scale_x_and_scale_y(
    mumba_context *ctx, mumba_dom_matrix self, double scale_x, double scale_y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    return mumba_invoke(ctx, self, 0x800013a4u, argv, 2, result);
}

/** `DOMMatrix.scaleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale_self_with_scale_x_and_scale_y_and_scale_z(
    mumba_context *ctx, mumba_dom_matrix self, double scale_x, double scale_y, double scale_z,
    mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    argv[2] = mumba_of_number(scale_z);
    return mumba_invoke(ctx, self, 0x800013a4u, argv, 3, result);
}

/** `DOMMatrix.scaleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale_self_with_scale_x_and_scale_y_and_scale_z_and_origin_x(
    mumba_context *ctx, mumba_dom_matrix self, double scale_x, double scale_y, double scale_z, double origin_x,
    mumba_dom_matrix *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    argv[2] = mumba_of_number(scale_z);
    argv[3] = mumba_of_number(origin_x);
    return mumba_invoke(ctx, self, 0x800013a4u, argv, 4, result);
}

/** `DOMMatrix.scaleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale_self_with_scale_x_and_scale_y_and_scale_z_and_origin_x_and_origin_y(
    mumba_context *ctx, mumba_dom_matrix self, double scale_x, double scale_y, double scale_z, double origin_x,
    double origin_y, mumba_dom_matrix *result) {
    mumba_value argv[5];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    argv[2] = mumba_of_number(scale_z);
    argv[3] = mumba_of_number(origin_x);
    argv[4] = mumba_of_number(origin_y);
    return mumba_invoke(ctx, self, 0x800013a4u, argv, 5, result);
}

/** `DOMMatrix.scaleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale_self_with_scale_x_and_scale_y_and_scale_z_and_origin_x_and_origin_y_and_origin_z(
    mumba_context *ctx, mumba_dom_matrix self, double scale_x, double scale_y, double scale_z, double origin_x,
    double origin_y, double origin_z, mumba_dom_matrix *result) {
    mumba_value argv[6];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    argv[2] = mumba_of_number(scale_z);
    argv[3] = mumba_of_number(origin_x);
    argv[4] = mumba_of_number(origin_y);
    argv[5] = mumba_of_number(origin_z);
    return mumba_invoke(ctx, self, 0x800013a4u, argv, 6, result);
}

/** `DOMMatrix.scale3dSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale3d_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800013a1u, NULL, 0, result);
}

/** `DOMMatrix.scale3dSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale3d_self_with_scale(
    mumba_context *ctx, mumba_dom_matrix self, double scale, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(scale);
    return mumba_invoke(ctx, self, 0x800013a1u, argv, 1, result);
}

/** `DOMMatrix.scale3dSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale3d_self_with_scale_and_origin_x(
    mumba_context *ctx, mumba_dom_matrix self, double scale, double origin_x, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(scale);
    argv[1] = mumba_of_number(origin_x);
    return mumba_invoke(ctx, self, 0x800013a1u, argv, 2, result);
}

/** `DOMMatrix.scale3dSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale3d_self_with_scale_and_origin_x_and_origin_y(
    mumba_context *ctx, mumba_dom_matrix self, double scale, double origin_x, double origin_y,
    mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(scale);
    argv[1] = mumba_of_number(origin_x);
    argv[2] = mumba_of_number(origin_y);
    return mumba_invoke(ctx, self, 0x800013a1u, argv, 3, result);
}

/** `DOMMatrix.scale3dSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_scale3d_self_with_scale_and_origin_x_and_origin_y_and_origin_z(
    mumba_context *ctx, mumba_dom_matrix self, double scale, double origin_x, double origin_y, double origin_z,
    mumba_dom_matrix *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(scale);
    argv[1] = mumba_of_number(origin_x);
    argv[2] = mumba_of_number(origin_y);
    argv[3] = mumba_of_number(origin_z);
    return mumba_invoke(ctx, self, 0x800013a1u, argv, 4, result);
}

/** `DOMMatrix.rotateSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80001364u, NULL, 0, result);
}

/** `DOMMatrix.rotateSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_self_with_rot_x(
    mumba_context *ctx, mumba_dom_matrix self, double rot_x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(rot_x);
    return mumba_invoke(ctx, self, 0x80001364u, argv, 1, result);
}

/** `DOMMatrix.rotateSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_self_with_rot_x_and_rot_y(
    mumba_context *ctx, mumba_dom_matrix self, double rot_x, double rot_y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(rot_x);
    argv[1] = mumba_of_number(rot_y);
    return mumba_invoke(ctx, self, 0x80001364u, argv, 2, result);
}

/** `DOMMatrix.rotateSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_self_with_rot_x_and_rot_y_and_rot_z(
    mumba_context *ctx, mumba_dom_matrix self, double rot_x, double rot_y, double rot_z, mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(rot_x);
    argv[1] = mumba_of_number(rot_y);
    argv[2] = mumba_of_number(rot_z);
    return mumba_invoke(ctx, self, 0x80001364u, argv, 3, result);
}

/** `DOMMatrix.rotateFromVectorSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_from_vector_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80001363u, NULL, 0, result);
}

/** `DOMMatrix.rotateFromVectorSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_from_vector_self_with_x(
    mumba_context *ctx, mumba_dom_matrix self, double x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(x);
    return mumba_invoke(ctx, self, 0x80001363u, argv, 1, result);
}

/** `DOMMatrix.rotateFromVectorSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_from_vector_self_with_x_and_y(
    mumba_context *ctx, mumba_dom_matrix self, double x, double y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x80001363u, argv, 2, result);
}

/** `DOMMatrix.rotateAxisAngleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_axis_angle_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80001361u, NULL, 0, result);
}

/** `DOMMatrix.rotateAxisAngleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_axis_angle_self_with_x(
    mumba_context *ctx, mumba_dom_matrix self, double x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(x);
    return mumba_invoke(ctx, self, 0x80001361u, argv, 1, result);
}

/** `DOMMatrix.rotateAxisAngleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_axis_angle_self_with_x_and_y(
    mumba_context *ctx, mumba_dom_matrix self, double x, double y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x80001361u, argv, 2, result);
}

/** `DOMMatrix.rotateAxisAngleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_axis_angle_self_with_x_and_y_and_z(
    mumba_context *ctx, mumba_dom_matrix self, double x, double y, double z, mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    return mumba_invoke(ctx, self, 0x80001361u, argv, 3, result);
}

/** `DOMMatrix.rotateAxisAngleSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_rotate_axis_angle_self_with_x_and_y_and_z_and_angle(
    mumba_context *ctx, mumba_dom_matrix self, double x, double y, double z, double angle, mumba_dom_matrix *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    argv[3] = mumba_of_number(angle);
    return mumba_invoke(ctx, self, 0x80001361u, argv, 4, result);
}

/** `DOMMatrix.skewXSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_skew_x_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800014bbu, NULL, 0, result);
}

/** `DOMMatrix.skewXSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_skew_x_self_with_sx(
    mumba_context *ctx, mumba_dom_matrix self, double sx, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(sx);
    return mumba_invoke(ctx, self, 0x800014bbu, argv, 1, result);
}

/** `DOMMatrix.skewYSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_skew_y_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800014bdu, NULL, 0, result);
}

/** `DOMMatrix.skewYSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_skew_y_self_with_sy(
    mumba_context *ctx, mumba_dom_matrix self, double sy, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(sy);
    return mumba_invoke(ctx, self, 0x800014bdu, argv, 1, result);
}

/** `DOMMatrix.invertSelf`. Deferred. */
static inline mumba_status mumba_dom_matrix_invert_self(
    mumba_context *ctx, mumba_dom_matrix self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80000cb1u, NULL, 0, result);
}

/** `DOMMatrix.setMatrixValue`. Deferred. */
static inline mumba_status mumba_dom_matrix_set_matrix_value(
    mumba_context *ctx, mumba_dom_matrix self, mumba_string transform_list, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(transform_list);
    return mumba_invoke(ctx, self, 0x80001441u, argv, 1, result);
}

/** `DOMMatrixReadOnly`. */
typedef mumba_handle mumba_dom_matrix_read_only;

/** Gives `object` itself when it is of `DOMMatrixReadOnly`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_matrix_read_only(
    mumba_context *ctx, mumba_handle object, mumba_dom_matrix_read_only *result) {
    return mumba_web_cast(ctx, object, 0x800000c8u, 0, result);
}

/** `new DOMMatrixReadOnly`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_new(mumba_context *ctx, mumba_dom_matrix_read_only *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMMatrixReadOnly`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_new_with_f64_sequence(
    mumba_context *ctx, const double *init, size_t init_count, mumba_dom_matrix_read_only *result) {
    mumba_handle init_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c8u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_double(ctx, init, init_count, &init_array);
    argv[0] = mumba_web_of_nullable(init_array);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (init_array) mumba_release(ctx, init_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMMatrixReadOnly`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_new_with_str(
    mumba_context *ctx, mumba_string init, mumba_dom_matrix_read_only *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrixReadOnly.fromMatrix`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_from_matrix(
    mumba_context *ctx, mumba_dom_matrix_read_only *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c8u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a83u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrixReadOnly.fromMatrix`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_from_matrix_with_other(
    mumba_context *ctx, mumba_dom_matrix_init other, mumba_dom_matrix_read_only *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c8u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a83u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrixReadOnly.fromFloat32Array`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_from_float32_array(
    mumba_context *ctx, mumba_float32_array array32, mumba_dom_matrix_read_only *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(array32);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c8u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a81u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrixReadOnly.fromFloat64Array`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_from_float64_array(
    mumba_context *ctx, mumba_float64_array array64, mumba_dom_matrix_read_only *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(array64);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000c8u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a82u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMMatrixReadOnly.a`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_a(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000402u, result);
}

/** `DOMMatrixReadOnly.b`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_b(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000055eu, result);
}

/** `DOMMatrixReadOnly.c`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_c(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000060au, result);
}

/** `DOMMatrixReadOnly.d`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_d(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000808u, result);
}

/** `DOMMatrixReadOnly.e`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_e(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000093eu, result);
}

/** `DOMMatrixReadOnly.f`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_f(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009e0u, result);
}

/** `DOMMatrixReadOnly.m11`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m11(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbcu, result);
}

/** `DOMMatrixReadOnly.m12`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m12(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbdu, result);
}

/** `DOMMatrixReadOnly.m13`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m13(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbeu, result);
}

/** `DOMMatrixReadOnly.m14`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m14(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbfu, result);
}

/** `DOMMatrixReadOnly.m21`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m21(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc0u, result);
}

/** `DOMMatrixReadOnly.m22`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m22(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc1u, result);
}

/** `DOMMatrixReadOnly.m23`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m23(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc2u, result);
}

/** `DOMMatrixReadOnly.m24`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m24(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc3u, result);
}

/** `DOMMatrixReadOnly.m31`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m31(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc4u, result);
}

/** `DOMMatrixReadOnly.m32`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m32(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc5u, result);
}

/** `DOMMatrixReadOnly.m33`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m33(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc6u, result);
}

/** `DOMMatrixReadOnly.m34`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m34(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc7u, result);
}

/** `DOMMatrixReadOnly.m41`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m41(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc8u, result);
}

/** `DOMMatrixReadOnly.m42`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m42(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc9u, result);
}

/** `DOMMatrixReadOnly.m43`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m43(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dcau, result);
}

/** `DOMMatrixReadOnly.m44`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_m44(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dcbu, result);
}

/** `DOMMatrixReadOnly.is2D`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_is_2d(
    mumba_context *ctx, mumba_dom_matrix_read_only self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cb6u, result);
}

/** `DOMMatrixReadOnly.isIdentity`. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_get_is_identity(
    mumba_context *ctx, mumba_dom_matrix_read_only self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ccfu, result);
}

/** `DOMMatrixReadOnly.translate`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_translate(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x8000166eu, NULL, 0, result);
}

/** `DOMMatrixReadOnly.translate`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_translate_with_tx(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double tx, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(tx);
    return mumba_invoke(ctx, self, 0x8000166eu, argv, 1, result);
}

/** `DOMMatrixReadOnly.translate`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_translate_with_tx_and_ty(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double tx, double ty, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(tx);
    argv[1] = mumba_of_number(ty);
    return mumba_invoke(ctx, self, 0x8000166eu, argv, 2, result);
}

/** `DOMMatrixReadOnly.translate`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_translate_with_tx_and_ty_and_tz(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double tx, double ty, double tz, mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(tx);
    argv[1] = mumba_of_number(ty);
    argv[2] = mumba_of_number(tz);
    return mumba_invoke(ctx, self, 0x8000166eu, argv, 3, result);
}

/** `DOMMatrixReadOnly.scale`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x8000139fu, NULL, 0, result);
}

/** `DOMMatrixReadOnly.scale`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_with_scale_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale_x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(scale_x);
    return mumba_invoke(ctx, self, 0x8000139fu, argv, 1, result);
}

/** `DOMMatrixReadOnly.scale`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_with_scale_x_and_scale_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale_x, double scale_y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    return mumba_invoke(ctx, self, 0x8000139fu, argv, 2, result);
}

/** `DOMMatrixReadOnly.scale`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_with_scale_x_and_scale_y_and_scale_z(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale_x, double scale_y, double scale_z,
    mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    argv[2] = mumba_of_number(scale_z);
    return mumba_invoke(ctx, self, 0x8000139fu, argv, 3, result);
}

/** `DOMMatrixReadOnly.scale`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_with_scale_x_and_scale_y_and_scale_z_and_origin_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale_x, double scale_y, double scale_z,
    double origin_x, mumba_dom_matrix *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    argv[2] = mumba_of_number(scale_z);
    argv[3] = mumba_of_number(origin_x);
    return mumba_invoke(ctx, self, 0x8000139fu, argv, 4, result);
}

/** `DOMMatrixReadOnly.scale`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_with_scale_x_and_scale_y_and_scale_z_and_origin_x_and_origin_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale_x, double scale_y, double scale_z,
    double origin_x, double origin_y, mumba_dom_matrix *result) {
    mumba_value argv[5];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    argv[2] = mumba_of_number(scale_z);
    argv[3] = mumba_of_number(origin_x);
    argv[4] = mumba_of_number(origin_y);
    return mumba_invoke(ctx, self, 0x8000139fu, argv, 5, result);
}

/** `DOMMatrixReadOnly.scale`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_with_scale_x_and_scale_y_and_scale_z_and_origin_x_and_origin_y_and_origin_z(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale_x, double scale_y, double scale_z,
    double origin_x, double origin_y, double origin_z, mumba_dom_matrix *result) {
    mumba_value argv[6];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    argv[2] = mumba_of_number(scale_z);
    argv[3] = mumba_of_number(origin_x);
    argv[4] = mumba_of_number(origin_y);
    argv[5] = mumba_of_number(origin_z);
    return mumba_invoke(ctx, self, 0x8000139fu, argv, 6, result);
}

/** `DOMMatrixReadOnly.scaleNonUniform`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_non_uniform(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800013a2u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.scaleNonUniform`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_non_uniform_with_scale_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale_x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(scale_x);
    return mumba_invoke(ctx, self, 0x800013a2u, argv, 1, result);
}

/** `DOMMatrixReadOnly.scaleNonUniform`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale_non_uniform_with_scale_x_and_scale_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale_x, double scale_y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(scale_x);
    argv[1] = mumba_of_number(scale_y);
    return mumba_invoke(ctx, self, 0x800013a2u, argv, 2, result);
}

/** `DOMMatrixReadOnly.scale3d`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale3d(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800013a0u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.scale3d`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale3d_with_scale(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(scale);
    return mumba_invoke(ctx, self, 0x800013a0u, argv, 1, result);
}

/** `DOMMatrixReadOnly.scale3d`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale3d_with_scale_and_origin_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale, double origin_x, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(scale);
    argv[1] = mumba_of_number(origin_x);
    return mumba_invoke(ctx, self, 0x800013a0u, argv, 2, result);
}

/** `DOMMatrixReadOnly.scale3d`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale3d_with_scale_and_origin_x_and_origin_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale, double origin_x, double origin_y,
    mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(scale);
    argv[1] = mumba_of_number(origin_x);
    argv[2] = mumba_of_number(origin_y);
    return mumba_invoke(ctx, self, 0x800013a0u, argv, 3, result);
}

/** `DOMMatrixReadOnly.scale3d`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_scale3d_with_scale_and_origin_x_and_origin_y_and_origin_z(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double scale, double origin_x, double origin_y,
    double origin_z, mumba_dom_matrix *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(scale);
    argv[1] = mumba_of_number(origin_x);
    argv[2] = mumba_of_number(origin_y);
    argv[3] = mumba_of_number(origin_z);
    return mumba_invoke(ctx, self, 0x800013a0u, argv, 4, result);
}

/** `DOMMatrixReadOnly.rotate`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x8000135fu, NULL, 0, result);
}

/** `DOMMatrixReadOnly.rotate`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_with_rot_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double rot_x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(rot_x);
    return mumba_invoke(ctx, self, 0x8000135fu, argv, 1, result);
}

/** `DOMMatrixReadOnly.rotate`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_with_rot_x_and_rot_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double rot_x, double rot_y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(rot_x);
    argv[1] = mumba_of_number(rot_y);
    return mumba_invoke(ctx, self, 0x8000135fu, argv, 2, result);
}

/** `DOMMatrixReadOnly.rotate`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_with_rot_x_and_rot_y_and_rot_z(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double rot_x, double rot_y, double rot_z,
    mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(rot_x);
    argv[1] = mumba_of_number(rot_y);
    argv[2] = mumba_of_number(rot_z);
    return mumba_invoke(ctx, self, 0x8000135fu, argv, 3, result);
}

/** `DOMMatrixReadOnly.rotateFromVector`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_from_vector(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80001362u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.rotateFromVector`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_from_vector_with_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(x);
    return mumba_invoke(ctx, self, 0x80001362u, argv, 1, result);
}

/** `DOMMatrixReadOnly.rotateFromVector`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_from_vector_with_x_and_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double x, double y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x80001362u, argv, 2, result);
}

/** `DOMMatrixReadOnly.rotateAxisAngle`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_axis_angle(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80001360u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.rotateAxisAngle`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_axis_angle_with_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double x, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(x);
    return mumba_invoke(ctx, self, 0x80001360u, argv, 1, result);
}

/** `DOMMatrixReadOnly.rotateAxisAngle`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_axis_angle_with_x_and_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double x, double y, mumba_dom_matrix *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    return mumba_invoke(ctx, self, 0x80001360u, argv, 2, result);
}

/** `DOMMatrixReadOnly.rotateAxisAngle`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_axis_angle_with_x_and_y_and_z(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double x, double y, double z, mumba_dom_matrix *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    return mumba_invoke(ctx, self, 0x80001360u, argv, 3, result);
}

/** `DOMMatrixReadOnly.rotateAxisAngle`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_rotate_axis_angle_with_x_and_y_and_z_and_angle(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double x, double y, double z, double angle,
    mumba_dom_matrix *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    argv[3] = mumba_of_number(angle);
    return mumba_invoke(ctx, self, 0x80001360u, argv, 4, result);
}

/** `DOMMatrixReadOnly.skewX`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_skew_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800014bau, NULL, 0, result);
}

/** `DOMMatrixReadOnly.skewX`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_skew_x_with_sx(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double sx, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(sx);
    return mumba_invoke(ctx, self, 0x800014bau, argv, 1, result);
}

/** `DOMMatrixReadOnly.skewY`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_skew_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x800014bcu, NULL, 0, result);
}

/** `DOMMatrixReadOnly.skewY`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_skew_y_with_sy(
    mumba_context *ctx, mumba_dom_matrix_read_only self, double sy, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(sy);
    return mumba_invoke(ctx, self, 0x800014bcu, argv, 1, result);
}

/** `DOMMatrixReadOnly.multiply`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_multiply(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80000eb7u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.multiply`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_multiply_with_other(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix_init other, mumba_dom_matrix *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    return mumba_invoke(ctx, self, 0x80000eb7u, argv, 1, result);
}

/** `DOMMatrixReadOnly.flipX`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_flip_x(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80000a25u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.flipY`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_flip_y(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80000a26u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.inverse`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_inverse(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_matrix *result) {
    return mumba_invoke(ctx, self, 0x80000cafu, NULL, 0, result);
}

/** `DOMMatrixReadOnly.transformPoint`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_transform_point(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_point *result) {
    return mumba_invoke(ctx, self, 0x80001663u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.transformPoint`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_transform_point_with_point(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_dom_point_init point, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(point);
    return mumba_invoke(ctx, self, 0x80001663u, argv, 1, result);
}

/** `DOMMatrixReadOnly.toFloat32Array`. Gives `Float32Array`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_to_float32_array(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_float32_array *result) {
    return mumba_invoke(ctx, self, 0x80001627u, NULL, 0, result);
}

/** `DOMMatrixReadOnly.toFloat64Array`. Gives `Float64Array`. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_to_float64_array(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_float64_array *result) {
    return mumba_invoke(ctx, self, 0x80001628u, NULL, 0, result);
}

/** `DOMMatrixReadOnly`, as a string. Reads. */
static inline mumba_status mumba_dom_matrix_read_only_to_string(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_string *result) {
    return mumba_to_string(ctx, self, result);
}

/** `DOMMatrixReadOnly.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_dom_matrix_read_only_to_json(
    mumba_context *ctx, mumba_dom_matrix_read_only self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `DOMPoint`. It is a `mumba_dom_point_read_only` too. */
typedef mumba_handle mumba_dom_point;

/** Gives `object` itself when it is of `DOMPoint`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_point(mumba_context *ctx, mumba_handle object, mumba_dom_point *result) {
    return mumba_web_cast(ctx, object, 0x800000cau, 0, result);
}

/** `new DOMPoint`. Deferred. */
static inline mumba_status mumba_dom_point_new(mumba_context *ctx, mumba_dom_point *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMPoint`. Deferred. */
static inline mumba_status mumba_dom_point_new_with_x(mumba_context *ctx, double x, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(x);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMPoint`. Deferred. */
static inline mumba_status mumba_dom_point_new_with_x_and_y(
    mumba_context *ctx, double x, double y, mumba_dom_point *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMPoint`. Deferred. */
static inline mumba_status mumba_dom_point_new_with_x_and_y_and_z(
    mumba_context *ctx, double x, double y, double z, mumba_dom_point *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMPoint`. Deferred. */
static inline mumba_status mumba_dom_point_new_with_x_and_y_and_z_and_w(
    mumba_context *ctx, double x, double y, double z, double w, mumba_dom_point *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    argv[3] = mumba_of_number(w);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cau, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMPoint.fromPoint`. Deferred. */
static inline mumba_status mumba_dom_point_from_point(mumba_context *ctx, mumba_dom_point *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a84u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMPoint.fromPoint`. Deferred. */
static inline mumba_status mumba_dom_point_from_point_with_other(
    mumba_context *ctx, mumba_dom_point_init other, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cau, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a84u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMPoint.x`. Reads. */
static inline mumba_status mumba_dom_point_get_x(mumba_context *ctx, mumba_dom_point self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `DOMPoint.x`. Deferred. */
static inline mumba_status mumba_dom_point_set_x(mumba_context *ctx, mumba_dom_point self, double value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number(value));
}

/** `DOMPoint.y`. Reads. */
static inline mumba_status mumba_dom_point_get_y(mumba_context *ctx, mumba_dom_point self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

/** `DOMPoint.y`. Deferred. */
static inline mumba_status mumba_dom_point_set_y(mumba_context *ctx, mumba_dom_point self, double value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number(value));
}

/** `DOMPoint.z`. Reads. */
static inline mumba_status mumba_dom_point_get_z(mumba_context *ctx, mumba_dom_point self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017feu, result);
}

/** `DOMPoint.z`. Deferred. */
static inline mumba_status mumba_dom_point_set_z(mumba_context *ctx, mumba_dom_point self, double value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_number(value));
}

/** `DOMPoint.w`. Reads. */
static inline mumba_status mumba_dom_point_get_w(mumba_context *ctx, mumba_dom_point self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017a9u, result);
}

/** `DOMPoint.w`. Deferred. */
static inline mumba_status mumba_dom_point_set_w(mumba_context *ctx, mumba_dom_point self, double value) {
    return mumba_set(ctx, self, 0x800017a9u, mumba_of_number(value));
}

/** `DOMPointReadOnly`. */
typedef mumba_handle mumba_dom_point_read_only;

/** Gives `object` itself when it is of `DOMPointReadOnly`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_point_read_only(
    mumba_context *ctx, mumba_handle object, mumba_dom_point_read_only *result) {
    return mumba_web_cast(ctx, object, 0x800000cbu, 0, result);
}

/** `new DOMPointReadOnly`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_new(mumba_context *ctx, mumba_dom_point_read_only *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMPointReadOnly`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_new_with_x(
    mumba_context *ctx, double x, mumba_dom_point_read_only *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(x);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMPointReadOnly`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_new_with_x_and_y(
    mumba_context *ctx, double x, double y, mumba_dom_point_read_only *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMPointReadOnly`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_new_with_x_and_y_and_z(
    mumba_context *ctx, double x, double y, double z, mumba_dom_point_read_only *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMPointReadOnly`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_new_with_x_and_y_and_z_and_w(
    mumba_context *ctx, double x, double y, double z, double w, mumba_dom_point_read_only *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(z);
    argv[3] = mumba_of_number(w);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cbu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMPointReadOnly.fromPoint`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_from_point(mumba_context *ctx, mumba_dom_point_read_only *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cbu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a84u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMPointReadOnly.fromPoint`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_from_point_with_other(
    mumba_context *ctx, mumba_dom_point_init other, mumba_dom_point_read_only *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cbu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a84u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMPointReadOnly.x`. Reads. */
static inline mumba_status mumba_dom_point_read_only_get_x(
    mumba_context *ctx, mumba_dom_point_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `DOMPointReadOnly.y`. Reads. */
static inline mumba_status mumba_dom_point_read_only_get_y(
    mumba_context *ctx, mumba_dom_point_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

/** `DOMPointReadOnly.z`. Reads. */
static inline mumba_status mumba_dom_point_read_only_get_z(
    mumba_context *ctx, mumba_dom_point_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017feu, result);
}

/** `DOMPointReadOnly.w`. Reads. */
static inline mumba_status mumba_dom_point_read_only_get_w(
    mumba_context *ctx, mumba_dom_point_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017a9u, result);
}

/** `DOMPointReadOnly.matrixTransform`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_matrix_transform(
    mumba_context *ctx, mumba_dom_point_read_only self, mumba_dom_point *result) {
    return mumba_invoke(ctx, self, 0x80000e03u, NULL, 0, result);
}

/** `DOMPointReadOnly.matrixTransform`. Deferred. */
static inline mumba_status mumba_dom_point_read_only_matrix_transform_with_matrix(
    mumba_context *ctx, mumba_dom_point_read_only self, mumba_dom_matrix_init matrix, mumba_dom_point *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(matrix);
    return mumba_invoke(ctx, self, 0x80000e03u, argv, 1, result);
}

/** `DOMPointReadOnly.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_dom_point_read_only_to_json(
    mumba_context *ctx, mumba_dom_point_read_only self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `DOMQuad`. */
typedef mumba_handle mumba_dom_quad;

/** Gives `object` itself when it is of `DOMQuad`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_quad(mumba_context *ctx, mumba_handle object, mumba_dom_quad *result) {
    return mumba_web_cast(ctx, object, 0x800000ccu, 0, result);
}

/** `new DOMQuad`. Deferred. */
static inline mumba_status mumba_dom_quad_new(mumba_context *ctx, mumba_dom_quad *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMQuad`. Deferred. */
static inline mumba_status mumba_dom_quad_new_with_p1(
    mumba_context *ctx, mumba_dom_point_init p1, mumba_dom_quad *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(p1);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMQuad`. Deferred. */
static inline mumba_status mumba_dom_quad_new_with_p1_and_p2(
    mumba_context *ctx, mumba_dom_point_init p1, mumba_dom_point_init p2, mumba_dom_quad *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(p1);
    argv[1] = mumba_of_handle(p2);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMQuad`. Deferred. */
static inline mumba_status mumba_dom_quad_new_with_p1_and_p2_and_p3(
    mumba_context *ctx, mumba_dom_point_init p1, mumba_dom_point_init p2, mumba_dom_point_init p3,
    mumba_dom_quad *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(p1);
    argv[1] = mumba_of_handle(p2);
    argv[2] = mumba_of_handle(p3);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMQuad`. Deferred. */
static inline mumba_status mumba_dom_quad_new_with_p1_and_p2_and_p3_and_p4(
    mumba_context *ctx, mumba_dom_point_init p1, mumba_dom_point_init p2, mumba_dom_point_init p3,
    mumba_dom_point_init p4, mumba_dom_quad *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(p1);
    argv[1] = mumba_of_handle(p2);
    argv[2] = mumba_of_handle(p3);
    argv[3] = mumba_of_handle(p4);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMQuad.fromRect`. Deferred. */
static inline mumba_status mumba_dom_quad_from_rect(mumba_context *ctx, mumba_dom_quad *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a86u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMQuad.fromRect`. Deferred. */
static inline mumba_status mumba_dom_quad_from_rect_with_other(
    mumba_context *ctx, mumba_dom_rect_init other, mumba_dom_quad *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a86u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMQuad.fromQuad`. Deferred. */
static inline mumba_status mumba_dom_quad_from_quad(mumba_context *ctx, mumba_dom_quad *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a85u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMQuad.fromQuad`. Deferred. */
static inline mumba_status mumba_dom_quad_from_quad_with_other(
    mumba_context *ctx, mumba_dom_quad_init other, mumba_dom_quad *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000ccu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a85u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMQuad.p1`. Deferred. */
static inline mumba_status mumba_dom_quad_get_p1(mumba_context *ctx, mumba_dom_quad self, mumba_dom_point *result) {
    return mumba_get_handle(ctx, self, 0x8000109cu, result);
}

/** `DOMQuad.p2`. Deferred. */
static inline mumba_status mumba_dom_quad_get_p2(mumba_context *ctx, mumba_dom_quad self, mumba_dom_point *result) {
    return mumba_get_handle(ctx, self, 0x8000109du, result);
}

/** `DOMQuad.p3`. Deferred. */
static inline mumba_status mumba_dom_quad_get_p3(mumba_context *ctx, mumba_dom_quad self, mumba_dom_point *result) {
    return mumba_get_handle(ctx, self, 0x8000109fu, result);
}

/** `DOMQuad.p4`. Deferred. */
static inline mumba_status mumba_dom_quad_get_p4(mumba_context *ctx, mumba_dom_quad self, mumba_dom_point *result) {
    return mumba_get_handle(ctx, self, 0x800010a0u, result);
}

/** `DOMQuad.getBounds`. Deferred. */
static inline mumba_status mumba_dom_quad_get_bounds(mumba_context *ctx, mumba_dom_quad self, mumba_dom_rect *result) {
    return mumba_invoke(ctx, self, 0x80000ac4u, NULL, 0, result);
}

/** `DOMQuad.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_dom_quad_to_json(mumba_context *ctx, mumba_dom_quad self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `DOMRect`. It is a `mumba_dom_rect_read_only` too. */
typedef mumba_handle mumba_dom_rect;

/** Gives `object` itself when it is of `DOMRect`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_rect(mumba_context *ctx, mumba_handle object, mumba_dom_rect *result) {
    return mumba_web_cast(ctx, object, 0x800000cdu, 0, result);
}

/** `new DOMRect`. Deferred. */
static inline mumba_status mumba_dom_rect_new(mumba_context *ctx, mumba_dom_rect *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cdu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMRect`. Deferred. */
static inline mumba_status mumba_dom_rect_new_with_x(mumba_context *ctx, double x, mumba_dom_rect *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(x);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cdu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMRect`. Deferred. */
static inline mumba_status mumba_dom_rect_new_with_x_and_y(
    mumba_context *ctx, double x, double y, mumba_dom_rect *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cdu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMRect`. Deferred. */
static inline mumba_status mumba_dom_rect_new_with_x_and_y_and_width(
    mumba_context *ctx, double x, double y, double width, mumba_dom_rect *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(width);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cdu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMRect`. Deferred. */
static inline mumba_status mumba_dom_rect_new_with_x_and_y_and_width_and_height(
    mumba_context *ctx, double x, double y, double width, double height, mumba_dom_rect *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(width);
    argv[3] = mumba_of_number(height);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cdu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMRect.fromRect`. Deferred. */
static inline mumba_status mumba_dom_rect_from_rect(mumba_context *ctx, mumba_dom_rect *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cdu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a86u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMRect.fromRect`. Deferred. */
static inline mumba_status mumba_dom_rect_from_rect_with_other(
    mumba_context *ctx, mumba_dom_rect_init other, mumba_dom_rect *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cdu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a86u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMRect.x`. Reads. */
static inline mumba_status mumba_dom_rect_get_x(mumba_context *ctx, mumba_dom_rect self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `DOMRect.x`. Deferred. */
static inline mumba_status mumba_dom_rect_set_x(mumba_context *ctx, mumba_dom_rect self, double value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number(value));
}

/** `DOMRect.y`. Reads. */
static inline mumba_status mumba_dom_rect_get_y(mumba_context *ctx, mumba_dom_rect self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

/** `DOMRect.y`. Deferred. */
static inline mumba_status mumba_dom_rect_set_y(mumba_context *ctx, mumba_dom_rect self, double value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number(value));
}

/** `DOMRect.width`. Reads. */
static inline mumba_status mumba_dom_rect_get_width(mumba_context *ctx, mumba_dom_rect self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017d4u, result);
}

/** `DOMRect.width`. Deferred. */
static inline mumba_status mumba_dom_rect_set_width(mumba_context *ctx, mumba_dom_rect self, double value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number(value));
}

/** `DOMRect.height`. Reads. */
static inline mumba_status mumba_dom_rect_get_height(mumba_context *ctx, mumba_dom_rect self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bcdu, result);
}

/** `DOMRect.height`. Deferred. */
static inline mumba_status mumba_dom_rect_set_height(mumba_context *ctx, mumba_dom_rect self, double value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number(value));
}

/** `DOMRectList`. */
typedef mumba_handle mumba_dom_rect_list;

/** Gives `object` itself when it is of `DOMRectList`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_rect_list(
    mumba_context *ctx, mumba_handle object, mumba_dom_rect_list *result) {
    return mumba_web_cast(ctx, object, 0x800000ceu, 0, result);
}

/** `DOMRectList.length`. Reads. */
static inline mumba_status mumba_dom_rect_list_get_length(
    mumba_context *ctx, mumba_dom_rect_list self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000d53u, result);
}

/** `DOMRectList.item`. Gives `DOMRect` or none. Reads. */
static inline mumba_status mumba_dom_rect_list_item(
    mumba_context *ctx, mumba_dom_rect_list self, uint32_t index, mumba_dom_rect *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `DOMRectList.item`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_dom_rect_list_item_deferred(
    mumba_context *ctx, mumba_dom_rect_list self, uint32_t index, mumba_dom_rect *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000cfcu, argv, 1, result);
}

/** `DOMRectList`, by index or name. Gives `DOMRect` or none. Reads. */
static inline mumba_status mumba_dom_rect_list_get_at(
    mumba_context *ctx, mumba_dom_rect_list self, uint32_t index, mumba_dom_rect *result) {
    return mumba_web_get_index_or_none(ctx, self, index, result);
}

/** `DOMRectList`, by index or name. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_dom_rect_list_get_at_deferred(
    mumba_context *ctx, mumba_dom_rect_list self, uint32_t index, mumba_dom_rect *result) {
    return mumba_get_index_handle(ctx, self, index, result);
}

/** `DOMRectReadOnly`. */
typedef mumba_handle mumba_dom_rect_read_only;

/** Gives `object` itself when it is of `DOMRectReadOnly`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_dom_rect_read_only(
    mumba_context *ctx, mumba_handle object, mumba_dom_rect_read_only *result) {
    return mumba_web_cast(ctx, object, 0x800000cfu, 0, result);
}

/** `new DOMRectReadOnly`. Deferred. */
static inline mumba_status mumba_dom_rect_read_only_new(mumba_context *ctx, mumba_dom_rect_read_only *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMRectReadOnly`. Deferred. */
static inline mumba_status mumba_dom_rect_read_only_new_with_x(
    mumba_context *ctx, double x, mumba_dom_rect_read_only *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number(x);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMRectReadOnly`. Deferred. */
static inline mumba_status mumba_dom_rect_read_only_new_with_x_and_y(
    mumba_context *ctx, double x, double y, mumba_dom_rect_read_only *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMRectReadOnly`. Deferred. */
static inline mumba_status mumba_dom_rect_read_only_new_with_x_and_y_and_width(
    mumba_context *ctx, double x, double y, double width, mumba_dom_rect_read_only *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(width);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new DOMRectReadOnly`. Deferred. */
static inline mumba_status mumba_dom_rect_read_only_new_with_x_and_y_and_width_and_height(
    mumba_context *ctx, double x, double y, double width, double height, mumba_dom_rect_read_only *result) {
    mumba_value argv[4];
    argv[0] = mumba_of_number(x);
    argv[1] = mumba_of_number(y);
    argv[2] = mumba_of_number(width);
    argv[3] = mumba_of_number(height);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cfu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMRectReadOnly.fromRect`. Deferred. */
static inline mumba_status mumba_dom_rect_read_only_from_rect(mumba_context *ctx, mumba_dom_rect_read_only *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cfu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a86u, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMRectReadOnly.fromRect`. Deferred. */
static inline mumba_status mumba_dom_rect_read_only_from_rect_with_other(
    mumba_context *ctx, mumba_dom_rect_init other, mumba_dom_rect_read_only *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(other);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800000cfu, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a86u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `DOMRectReadOnly.x`. Reads. */
static inline mumba_status mumba_dom_rect_read_only_get_x(
    mumba_context *ctx, mumba_dom_rect_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `DOMRectReadOnly.y`. Reads. */
static inline mumba_status mumba_dom_rect_read_only_get_y(
    mumba_context *ctx, mumba_dom_rect_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

/** `DOMRectReadOnly.width`. Reads. */
static inline mumba_status mumba_dom_rect_read_only_get_width(
    mumba_context *ctx, mumba_dom_rect_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017d4u, result);
}

/** `DOMRectReadOnly.height`. Reads. */
static inline mumba_status mumba_dom_rect_read_only_get_height(
    mumba_context *ctx, mumba_dom_rect_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bcdu, result);
}

/** `DOMRectReadOnly.top`. Reads. */
static inline mumba_status mumba_dom_rect_read_only_get_top(
    mumba_context *ctx, mumba_dom_rect_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000163eu, result);
}

/** `DOMRectReadOnly.right`. Reads. */
static inline mumba_status mumba_dom_rect_read_only_get_right(
    mumba_context *ctx, mumba_dom_rect_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000134bu, result);
}

/** `DOMRectReadOnly.bottom`. Reads. */
static inline mumba_status mumba_dom_rect_read_only_get_bottom(
    mumba_context *ctx, mumba_dom_rect_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800005d8u, result);
}

/** `DOMRectReadOnly.left`. Reads. */
static inline mumba_status mumba_dom_rect_read_only_get_left(
    mumba_context *ctx, mumba_dom_rect_read_only self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000d50u, result);
}

/** `DOMRectReadOnly.toJSON`. Gives an object. Deferred. */
static inline mumba_status mumba_dom_rect_read_only_to_json(
    mumba_context *ctx, mumba_dom_rect_read_only self, mumba_object *result) {
    return mumba_invoke(ctx, self, 0x80001629u, NULL, 0, result);
}

/** `DOMMatrix2DInit`: an object with members. */
typedef mumba_handle mumba_dom_matrix_2d_init;

/** Makes a `DOMMatrix2DInit` without members. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_create(mumba_context *ctx, mumba_dom_matrix_2d_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DOMMatrix2DInit.a`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_a(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x80000402u, mumba_of_number(value));
}

/** `DOMMatrix2DInit.a`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_a(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000402u, result);
}

/** `DOMMatrix2DInit.b`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_b(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x8000055eu, mumba_of_number(value));
}

/** `DOMMatrix2DInit.b`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_b(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000055eu, result);
}

/** `DOMMatrix2DInit.c`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_c(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x8000060au, mumba_of_number(value));
}

/** `DOMMatrix2DInit.c`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_c(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000060au, result);
}

/** `DOMMatrix2DInit.d`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_d(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x80000808u, mumba_of_number(value));
}

/** `DOMMatrix2DInit.d`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_d(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000808u, result);
}

/** `DOMMatrix2DInit.e`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_e(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x8000093eu, mumba_of_number(value));
}

/** `DOMMatrix2DInit.e`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_e(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000093eu, result);
}

/** `DOMMatrix2DInit.f`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_f(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x800009e0u, mumba_of_number(value));
}

/** `DOMMatrix2DInit.f`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_f(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800009e0u, result);
}

/** `DOMMatrix2DInit.m11`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_m11(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x80000dbcu, mumba_of_number(value));
}

/** `DOMMatrix2DInit.m11`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_m11(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbcu, result);
}

/** `DOMMatrix2DInit.m12`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_m12(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x80000dbdu, mumba_of_number(value));
}

/** `DOMMatrix2DInit.m12`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_m12(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbdu, result);
}

/** `DOMMatrix2DInit.m21`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_m21(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc0u, mumba_of_number(value));
}

/** `DOMMatrix2DInit.m21`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_m21(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc0u, result);
}

/** `DOMMatrix2DInit.m22`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_m22(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc1u, mumba_of_number(value));
}

/** `DOMMatrix2DInit.m22`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_m22(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc1u, result);
}

/** `DOMMatrix2DInit.m41`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_m41(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc8u, mumba_of_number(value));
}

/** `DOMMatrix2DInit.m41`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_m41(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc8u, result);
}

/** `DOMMatrix2DInit.m42`. Deferred. */
static inline mumba_status mumba_dom_matrix_2d_init_set_m42(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc9u, mumba_of_number(value));
}

/** `DOMMatrix2DInit.m42`. Reads. */
static inline mumba_status mumba_dom_matrix_2d_init_get_m42(
    mumba_context *ctx, mumba_dom_matrix_2d_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc9u, result);
}

/** `DOMMatrixInit`: an object with members. Those of `mumba_dom_matrix_2d_init` are for it too. */
typedef mumba_handle mumba_dom_matrix_init;

/** Makes a `DOMMatrixInit` without members. Deferred. */
static inline mumba_status mumba_dom_matrix_init_create(mumba_context *ctx, mumba_dom_matrix_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DOMMatrixInit.is2D`. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_is_2d(mumba_context *ctx, mumba_dom_matrix_init self, bool value) {
    return mumba_set(ctx, self, 0x80000cb6u, mumba_of_bool(value));
}

/** `DOMMatrixInit.is2D`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_is_2d(
    mumba_context *ctx, mumba_dom_matrix_init self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000cb6u, result);
}

/** `DOMMatrixInit.m13`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m13(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dbeu, mumba_of_number(value));
}

/** `DOMMatrixInit.m13`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m13(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbeu, result);
}

/** `DOMMatrixInit.m14`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m14(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dbfu, mumba_of_number(value));
}

/** `DOMMatrixInit.m14`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m14(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dbfu, result);
}

/** `DOMMatrixInit.m23`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m23(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc2u, mumba_of_number(value));
}

/** `DOMMatrixInit.m23`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m23(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc2u, result);
}

/** `DOMMatrixInit.m24`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m24(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc3u, mumba_of_number(value));
}

/** `DOMMatrixInit.m24`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m24(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc3u, result);
}

/** `DOMMatrixInit.m31`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m31(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc4u, mumba_of_number(value));
}

/** `DOMMatrixInit.m31`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m31(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc4u, result);
}

/** `DOMMatrixInit.m32`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m32(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc5u, mumba_of_number(value));
}

/** `DOMMatrixInit.m32`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m32(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc5u, result);
}

/** `DOMMatrixInit.m33`. Without it: 1. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m33(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc6u, mumba_of_number(value));
}

/** `DOMMatrixInit.m33`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m33(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc6u, result);
}

/** `DOMMatrixInit.m34`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m34(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dc7u, mumba_of_number(value));
}

/** `DOMMatrixInit.m34`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m34(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dc7u, result);
}

/** `DOMMatrixInit.m43`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m43(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dcau, mumba_of_number(value));
}

/** `DOMMatrixInit.m43`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m43(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dcau, result);
}

/** `DOMMatrixInit.m44`. Without it: 1. Deferred. */
static inline mumba_status mumba_dom_matrix_init_set_m44(mumba_context *ctx, mumba_dom_matrix_init self, double value) {
    return mumba_set(ctx, self, 0x80000dcbu, mumba_of_number(value));
}

/** `DOMMatrixInit.m44`. Reads. */
static inline mumba_status mumba_dom_matrix_init_get_m44(
    mumba_context *ctx, mumba_dom_matrix_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000dcbu, result);
}

/** `DOMPointInit`: an object with members. */
typedef mumba_handle mumba_dom_point_init;

/** Makes a `DOMPointInit` without members. Deferred. */
static inline mumba_status mumba_dom_point_init_create(mumba_context *ctx, mumba_dom_point_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DOMPointInit.w`. Without it: 1. Deferred. */
static inline mumba_status mumba_dom_point_init_set_w(mumba_context *ctx, mumba_dom_point_init self, double value) {
    return mumba_set(ctx, self, 0x800017a9u, mumba_of_number(value));
}

/** `DOMPointInit.w`. Reads. */
static inline mumba_status mumba_dom_point_init_get_w(mumba_context *ctx, mumba_dom_point_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017a9u, result);
}

/** `DOMPointInit.x`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_point_init_set_x(mumba_context *ctx, mumba_dom_point_init self, double value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number(value));
}

/** `DOMPointInit.x`. Reads. */
static inline mumba_status mumba_dom_point_init_get_x(mumba_context *ctx, mumba_dom_point_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `DOMPointInit.y`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_point_init_set_y(mumba_context *ctx, mumba_dom_point_init self, double value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number(value));
}

/** `DOMPointInit.y`. Reads. */
static inline mumba_status mumba_dom_point_init_get_y(mumba_context *ctx, mumba_dom_point_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

/** `DOMPointInit.z`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_point_init_set_z(mumba_context *ctx, mumba_dom_point_init self, double value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_number(value));
}

/** `DOMPointInit.z`. Reads. */
static inline mumba_status mumba_dom_point_init_get_z(mumba_context *ctx, mumba_dom_point_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017feu, result);
}

/** `DOMQuadInit`: an object with members. */
typedef mumba_handle mumba_dom_quad_init;

/** Makes a `DOMQuadInit` without members. Deferred. */
static inline mumba_status mumba_dom_quad_init_create(mumba_context *ctx, mumba_dom_quad_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DOMQuadInit.p1`. Deferred. */
static inline mumba_status mumba_dom_quad_init_set_p1(
    mumba_context *ctx, mumba_dom_quad_init self, mumba_dom_point_init value) {
    return mumba_set(ctx, self, 0x8000109cu, mumba_of_handle(value));
}

/** `DOMQuadInit.p1`. Gives `DOMPointInit` or none. Reads. */
static inline mumba_status mumba_dom_quad_init_get_p1(
    mumba_context *ctx, mumba_dom_quad_init self, mumba_dom_point_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000109cu, result);
}

/** `DOMQuadInit.p2`. Deferred. */
static inline mumba_status mumba_dom_quad_init_set_p2(
    mumba_context *ctx, mumba_dom_quad_init self, mumba_dom_point_init value) {
    return mumba_set(ctx, self, 0x8000109du, mumba_of_handle(value));
}

/** `DOMQuadInit.p2`. Gives `DOMPointInit` or none. Reads. */
static inline mumba_status mumba_dom_quad_init_get_p2(
    mumba_context *ctx, mumba_dom_quad_init self, mumba_dom_point_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000109du, result);
}

/** `DOMQuadInit.p3`. Deferred. */
static inline mumba_status mumba_dom_quad_init_set_p3(
    mumba_context *ctx, mumba_dom_quad_init self, mumba_dom_point_init value) {
    return mumba_set(ctx, self, 0x8000109fu, mumba_of_handle(value));
}

/** `DOMQuadInit.p3`. Gives `DOMPointInit` or none. Reads. */
static inline mumba_status mumba_dom_quad_init_get_p3(
    mumba_context *ctx, mumba_dom_quad_init self, mumba_dom_point_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000109fu, result);
}

/** `DOMQuadInit.p4`. Deferred. */
static inline mumba_status mumba_dom_quad_init_set_p4(
    mumba_context *ctx, mumba_dom_quad_init self, mumba_dom_point_init value) {
    return mumba_set(ctx, self, 0x800010a0u, mumba_of_handle(value));
}

/** `DOMQuadInit.p4`. Gives `DOMPointInit` or none. Reads. */
static inline mumba_status mumba_dom_quad_init_get_p4(
    mumba_context *ctx, mumba_dom_quad_init self, mumba_dom_point_init *result) {
    return mumba_web_get_or_none(ctx, self, 0x800010a0u, result);
}

/** `DOMRectInit`: an object with members. */
typedef mumba_handle mumba_dom_rect_init;

/** Makes a `DOMRectInit` without members. Deferred. */
static inline mumba_status mumba_dom_rect_init_create(mumba_context *ctx, mumba_dom_rect_init *result) {
    return mumba_object_create(ctx, result);
}

/** `DOMRectInit.height`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_rect_init_set_height(mumba_context *ctx, mumba_dom_rect_init self, double value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number(value));
}

/** `DOMRectInit.height`. Reads. */
static inline mumba_status mumba_dom_rect_init_get_height(
    mumba_context *ctx, mumba_dom_rect_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000bcdu, result);
}

/** `DOMRectInit.width`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_rect_init_set_width(mumba_context *ctx, mumba_dom_rect_init self, double value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number(value));
}

/** `DOMRectInit.width`. Reads. */
static inline mumba_status mumba_dom_rect_init_get_width(mumba_context *ctx, mumba_dom_rect_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017d4u, result);
}

/** `DOMRectInit.x`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_rect_init_set_x(mumba_context *ctx, mumba_dom_rect_init self, double value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number(value));
}

/** `DOMRectInit.x`. Reads. */
static inline mumba_status mumba_dom_rect_init_get_x(mumba_context *ctx, mumba_dom_rect_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f1u, result);
}

/** `DOMRectInit.y`. Without it: 0. Deferred. */
static inline mumba_status mumba_dom_rect_init_set_y(mumba_context *ctx, mumba_dom_rect_init self, double value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number(value));
}

/** `DOMRectInit.y`. Reads. */
static inline mumba_status mumba_dom_rect_init_get_y(mumba_context *ctx, mumba_dom_rect_init self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800017f9u, result);
}

#endif /* MUMBA_WEB_GEOMETRY_H */
