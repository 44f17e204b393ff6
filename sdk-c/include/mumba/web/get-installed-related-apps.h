/**
 * @file get-installed-related-apps.h
 * Get Installed Related Apps API: <https://wicg.github.io/get-installed-related-apps/spec/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_GET_INSTALLED_RELATED_APPS_H
#define MUMBA_WEB_GET_INSTALLED_RELATED_APPS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_related_application;

/** `Navigator.getInstalledRelatedApps`. Gives promise<sequence<`RelatedApplication`>>. Deferred. */
static inline mumba_status mumba_navigator_get_installed_related_apps(
    mumba_context *ctx, mumba_navigator self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000b09u, NULL, 0, result);
}

/** `RelatedApplication`: an object with members. It needs `platform`. */
typedef mumba_handle mumba_related_application;

/** Makes a `RelatedApplication` without members. Deferred. */
static inline mumba_status mumba_related_application_create(mumba_context *ctx, mumba_related_application *result) {
    return mumba_object_create(ctx, result);
}

/** `RelatedApplication.id`. Deferred. */
static inline mumba_status mumba_related_application_set_id(
    mumba_context *ctx, mumba_related_application self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bffu, mumba_of_string(value));
}

/** `RelatedApplication.id`. Reads. */
static inline mumba_status mumba_related_application_get_id(
    mumba_context *ctx, mumba_related_application self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bffu, result);
}

/** `RelatedApplication.platform`. Deferred. */
static inline mumba_status mumba_related_application_set_platform(
    mumba_context *ctx, mumba_related_application self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000112du, mumba_of_string(value));
}

/** `RelatedApplication.platform`. Reads. */
static inline mumba_status mumba_related_application_get_platform(
    mumba_context *ctx, mumba_related_application self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000112du, result);
}

/** `RelatedApplication.url`. Deferred. */
static inline mumba_status mumba_related_application_set_url(
    mumba_context *ctx, mumba_related_application self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001719u, mumba_of_string(value));
}

/** `RelatedApplication.url`. Reads. */
static inline mumba_status mumba_related_application_get_url(
    mumba_context *ctx, mumba_related_application self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001719u, result);
}

/** `RelatedApplication.version`. Deferred. */
static inline mumba_status mumba_related_application_set_version(
    mumba_context *ctx, mumba_related_application self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000175fu, mumba_of_string(value));
}

/** `RelatedApplication.version`. Reads. */
static inline mumba_status mumba_related_application_get_version(
    mumba_context *ctx, mumba_related_application self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000175fu, result);
}

#endif /* MUMBA_WEB_GET_INSTALLED_RELATED_APPS_H */
