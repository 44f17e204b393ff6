/**
 * @file image-resource.h
 * Image Resource: <https://w3c.github.io/image-resource/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_IMAGE_RESOURCE_H
#define MUMBA_WEB_IMAGE_RESOURCE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_image_resource;

/** `ImageResource`: an object with members. It needs `src`. */
typedef mumba_handle mumba_image_resource;

/** Makes a `ImageResource` without members. Deferred. */
static inline mumba_status mumba_image_resource_create(mumba_context *ctx, mumba_image_resource *result) {
    return mumba_object_create(ctx, result);
}

/** `ImageResource.label`. Deferred. */
static inline mumba_status mumba_image_resource_set_label(
    mumba_context *ctx, mumba_image_resource self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `ImageResource.label`. Reads. */
static inline mumba_status mumba_image_resource_get_label(
    mumba_context *ctx, mumba_image_resource self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `ImageResource.sizes`. Deferred. */
static inline mumba_status mumba_image_resource_set_sizes(
    mumba_context *ctx, mumba_image_resource self, mumba_string value) {
    return mumba_set(ctx, self, 0x800014b9u, mumba_of_string(value));
}

/** `ImageResource.sizes`. Reads. */
static inline mumba_status mumba_image_resource_get_sizes(
    mumba_context *ctx, mumba_image_resource self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800014b9u, result);
}

/** `ImageResource.src`. Deferred. */
static inline mumba_status mumba_image_resource_set_src(
    mumba_context *ctx, mumba_image_resource self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000150du, mumba_of_string(value));
}

/** `ImageResource.src`. Reads. */
static inline mumba_status mumba_image_resource_get_src(
    mumba_context *ctx, mumba_image_resource self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000150du, result);
}

/** `ImageResource.type`. Deferred. */
static inline mumba_status mumba_image_resource_set_type(
    mumba_context *ctx, mumba_image_resource self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_string(value));
}

/** `ImageResource.type`. Reads. */
static inline mumba_status mumba_image_resource_get_type(
    mumba_context *ctx, mumba_image_resource self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001680u, result);
}

#endif /* MUMBA_WEB_IMAGE_RESOURCE_H */
