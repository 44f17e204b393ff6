/**
 * @file css-font-loading.h
 * CSS Font Loading Module Level 3: <https://drafts.csswg.org/css-font-loading-3/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_FONT_LOADING_H
#define MUMBA_WEB_CSS_FONT_LOADING_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_document;
typedef mumba_handle mumba_event_target;
typedef mumba_handle mumba_font_face;
typedef mumba_handle mumba_font_face_descriptors;
typedef mumba_handle mumba_font_face_set_load_event;
typedef mumba_handle mumba_font_face_set_load_event_init;
typedef mumba_handle mumba_worker_global_scope;
typedef mumba_name mumba_font_face_load_status;

/** `FontFaceLoadStatus`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_font_face_load_status;

/** "unloaded" */
#define MUMBA_FONT_FACE_LOAD_STATUS_UNLOADED ((mumba_font_face_load_status)0x800016dbu)
/** "loading" */
#define MUMBA_FONT_FACE_LOAD_STATUS_LOADING ((mumba_font_face_load_status)0x80000d80u)
/** "loaded" */
#define MUMBA_FONT_FACE_LOAD_STATUS_LOADED ((mumba_font_face_load_status)0x80000d7cu)
/** "error" */
#define MUMBA_FONT_FACE_LOAD_STATUS_ERROR ((mumba_font_face_load_status)0x80000998u)

/** `Document.fonts`. Deferred. */
static inline mumba_status mumba_document_get_fonts(
    mumba_context *ctx, mumba_document self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x80000a4au, result);
}

/** `FontFace`. */
typedef mumba_handle mumba_font_face;

/** Gives `object` itself when it is of `FontFace`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_font_face(mumba_context *ctx, mumba_handle object, mumba_font_face *result) {
    return mumba_web_cast(ctx, object, 0x80000119u, 0, result);
}

/**
 * `new FontFace`. `source`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_font_face_new_with_buffer_source(
    mumba_context *ctx, mumba_string family, mumba_object source, mumba_font_face *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(family);
    argv[1] = mumba_of_handle(source);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000119u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new FontFace`. Deferred. */
static inline mumba_status mumba_font_face_new_with_str(
    mumba_context *ctx, mumba_string family, mumba_string source, mumba_font_face *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(family);
    argv[1] = mumba_of_string(source);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000119u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/**
 * `new FontFace`. `source`: `ArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_font_face_new_with_buffer_source_and_descriptors(
    mumba_context *ctx, mumba_string family, mumba_object source, mumba_font_face_descriptors descriptors,
    mumba_font_face *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(family);
    argv[1] = mumba_of_handle(source);
    argv[2] = mumba_of_handle(descriptors);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000119u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new FontFace`. Deferred. */
static inline mumba_status mumba_font_face_new_with_str_and_descriptors(
    mumba_context *ctx, mumba_string family, mumba_string source, mumba_font_face_descriptors descriptors,
    mumba_font_face *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(family);
    argv[1] = mumba_of_string(source);
    argv[2] = mumba_of_handle(descriptors);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000119u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `FontFace.family`. Reads. */
static inline mumba_status mumba_font_face_get_family(mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009efu, result);
}

/** `FontFace.family`. Deferred. */
static inline mumba_status mumba_font_face_set_family(mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009efu, mumba_of_string(value));
}

/** `FontFace.style`. Reads. */
static inline mumba_status mumba_font_face_get_style(mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001570u, result);
}

/** `FontFace.style`. Deferred. */
static inline mumba_status mumba_font_face_set_style(mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `FontFace.weight`. Reads. */
static inline mumba_status mumba_font_face_get_weight(mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017cau, result);
}

/** `FontFace.weight`. Deferred. */
static inline mumba_status mumba_font_face_set_weight(mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017cau, mumba_of_string(value));
}

/** `FontFace.stretch`. Reads. */
static inline mumba_status mumba_font_face_get_stretch(mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001562u, result);
}

/** `FontFace.stretch`. Deferred. */
static inline mumba_status mumba_font_face_set_stretch(mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001562u, mumba_of_string(value));
}

/** `FontFace.unicodeRange`. Reads. */
static inline mumba_status mumba_font_face_get_unicode_range(
    mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800016a8u, result);
}

/** `FontFace.unicodeRange`. Deferred. */
static inline mumba_status mumba_font_face_set_unicode_range(
    mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x800016a8u, mumba_of_string(value));
}

/** `FontFace.featureSettings`. Reads. */
static inline mumba_status mumba_font_face_get_feature_settings(
    mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009f4u, result);
}

/** `FontFace.featureSettings`. Deferred. */
static inline mumba_status mumba_font_face_set_feature_settings(
    mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009f4u, mumba_of_string(value));
}

/** `FontFace.variationSettings`. Reads. */
static inline mumba_status mumba_font_face_get_variation_settings(
    mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001758u, result);
}

/** `FontFace.variationSettings`. Deferred. */
static inline mumba_status mumba_font_face_set_variation_settings(
    mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001758u, mumba_of_string(value));
}

/** `FontFace.display`. Reads. */
static inline mumba_status mumba_font_face_get_display(mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008d8u, result);
}

/** `FontFace.display`. Deferred. */
static inline mumba_status mumba_font_face_set_display(mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008d8u, mumba_of_string(value));
}

/** `FontFace.ascentOverride`. Reads. */
static inline mumba_status mumba_font_face_get_ascent_override(
    mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004f5u, result);
}

/** `FontFace.ascentOverride`. Deferred. */
static inline mumba_status mumba_font_face_set_ascent_override(
    mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004f5u, mumba_of_string(value));
}

/** `FontFace.descentOverride`. Reads. */
static inline mumba_status mumba_font_face_get_descent_override(
    mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000088fu, result);
}

/** `FontFace.descentOverride`. Deferred. */
static inline mumba_status mumba_font_face_set_descent_override(
    mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000088fu, mumba_of_string(value));
}

/** `FontFace.lineGapOverride`. Reads. */
static inline mumba_status mumba_font_face_get_line_gap_override(
    mumba_context *ctx, mumba_font_face self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d66u, result);
}

/** `FontFace.lineGapOverride`. Deferred. */
static inline mumba_status mumba_font_face_set_line_gap_override(
    mumba_context *ctx, mumba_font_face self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d66u, mumba_of_string(value));
}

/** `FontFace.status`. Reads. */
static inline mumba_status mumba_font_face_get_status(
    mumba_context *ctx, mumba_font_face self, mumba_font_face_load_status *result) {
    return mumba_web_get_name(ctx, self, 0x80001531u, result);
}

/** `FontFace.load`. Gives promise<`FontFace`>. Deferred. */
static inline mumba_status mumba_font_face_load(mumba_context *ctx, mumba_font_face self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000d77u, NULL, 0, result);
}

/** `FontFace.loaded`. Gives promise<`FontFace`>. Deferred. */
static inline mumba_status mumba_font_face_get_loaded(mumba_context *ctx, mumba_font_face self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80000d7cu, result);
}

/** `FontFaceSetLoadEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_font_face_set_load_event;

/** Gives `object` itself when it is of `FontFaceSetLoadEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_font_face_set_load_event(
    mumba_context *ctx, mumba_handle object, mumba_font_face_set_load_event *result) {
    return mumba_web_cast(ctx, object, 0x8000011au, 0, result);
}

/** `new FontFaceSetLoadEvent`. Deferred. */
static inline mumba_status mumba_font_face_set_load_event_new(
    mumba_context *ctx, mumba_string type, mumba_font_face_set_load_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000011au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new FontFaceSetLoadEvent`. Deferred. */
static inline mumba_status mumba_font_face_set_load_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_font_face_set_load_event_init event_init_dict,
    mumba_font_face_set_load_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x8000011au, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `FontFaceSetLoadEvent.fontfaces`. Gives frozen array<`FontFace`>. Deferred. */
static inline mumba_status mumba_font_face_set_load_event_get_fontfaces(
    mumba_context *ctx, mumba_font_face_set_load_event self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000a49u, result);
}

/** `WorkerGlobalScope.fonts`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_global_scope_get_fonts(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_event_target *result) {
    return mumba_get_handle(ctx, self, 0x80000a4au, result);
}

/** `FontFaceDescriptors`: an object with members. */
typedef mumba_handle mumba_font_face_descriptors;

/** Makes a `FontFaceDescriptors` without members. Deferred. */
static inline mumba_status mumba_font_face_descriptors_create(mumba_context *ctx, mumba_font_face_descriptors *result) {
    return mumba_object_create(ctx, result);
}

/** `FontFaceDescriptors.ascentOverride`. Without it: "normal". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_ascent_override(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800004f5u, mumba_of_string(value));
}

/** `FontFaceDescriptors.ascentOverride`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_ascent_override(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004f5u, result);
}

/** `FontFaceDescriptors.descentOverride`. Without it: "normal". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_descent_override(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000088fu, mumba_of_string(value));
}

/** `FontFaceDescriptors.descentOverride`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_descent_override(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000088fu, result);
}

/** `FontFaceDescriptors.display`. Without it: "auto". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_display(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800008d8u, mumba_of_string(value));
}

/** `FontFaceDescriptors.display`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_display(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008d8u, result);
}

/** `FontFaceDescriptors.featureSettings`. Without it: "normal". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_feature_settings(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009f4u, mumba_of_string(value));
}

/** `FontFaceDescriptors.featureSettings`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_feature_settings(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009f4u, result);
}

/** `FontFaceDescriptors.lineGapOverride`. Without it: "normal". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_line_gap_override(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d66u, mumba_of_string(value));
}

/** `FontFaceDescriptors.lineGapOverride`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_line_gap_override(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d66u, result);
}

/** `FontFaceDescriptors.stretch`. Without it: "normal". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_stretch(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001562u, mumba_of_string(value));
}

/** `FontFaceDescriptors.stretch`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_stretch(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001562u, result);
}

/** `FontFaceDescriptors.style`. Without it: "normal". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_style(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

/** `FontFaceDescriptors.style`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_style(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001570u, result);
}

/** `FontFaceDescriptors.unicodeRange`. Without it: "U+0-10FFFF". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_unicode_range(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800016a8u, mumba_of_string(value));
}

/** `FontFaceDescriptors.unicodeRange`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_unicode_range(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800016a8u, result);
}

/** `FontFaceDescriptors.variationSettings`. Without it: "normal". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_variation_settings(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001758u, mumba_of_string(value));
}

/** `FontFaceDescriptors.variationSettings`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_variation_settings(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001758u, result);
}

/** `FontFaceDescriptors.weight`. Without it: "normal". Deferred. */
static inline mumba_status mumba_font_face_descriptors_set_weight(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017cau, mumba_of_string(value));
}

/** `FontFaceDescriptors.weight`. Reads. */
static inline mumba_status mumba_font_face_descriptors_get_weight(
    mumba_context *ctx, mumba_font_face_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017cau, result);
}

/** `FontFaceSetLoadEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_font_face_set_load_event_init;

/** Makes a `FontFaceSetLoadEventInit` without members. Deferred. */
static inline mumba_status mumba_font_face_set_load_event_init_create(
    mumba_context *ctx, mumba_font_face_set_load_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `FontFaceSetLoadEventInit.fontfaces`. Without it: []. Deferred. */
static inline mumba_status mumba_font_face_set_load_event_init_set_fontfaces(
    mumba_context *ctx, mumba_font_face_set_load_event_init self, const mumba_font_face *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000a49u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `FontFaceSetLoadEventInit.fontfaces`. Gives sequence<`FontFace`> or none. Reads. */
static inline mumba_status mumba_font_face_set_load_event_init_get_fontfaces(
    mumba_context *ctx, mumba_font_face_set_load_event_init self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a49u, result);
}

#endif /* MUMBA_WEB_CSS_FONT_LOADING_H */
