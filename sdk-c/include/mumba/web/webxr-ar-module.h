/**
 * @file webxr-ar-module.h
 * WebXR Augmented Reality Module - Level 1: <https://immersive-web.github.io/webxr-ar-module/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXR_AR_MODULE_H
#define MUMBA_WEB_WEBXR_AR_MODULE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_xr_session;
typedef mumba_handle mumba_xr_view;
typedef mumba_name mumba_xr_environment_blend_mode;
typedef mumba_name mumba_xr_interaction_mode;

/** `XREnvironmentBlendMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_environment_blend_mode;

/** "opaque" */
#define MUMBA_XR_ENVIRONMENT_BLEND_MODE_OPAQUE ((mumba_xr_environment_blend_mode)0x80001053u)
/** "alpha-blend" */
#define MUMBA_XR_ENVIRONMENT_BLEND_MODE_ALPHA_BLEND ((mumba_xr_environment_blend_mode)0x80000474u)
/** "additive" */
#define MUMBA_XR_ENVIRONMENT_BLEND_MODE_ADDITIVE ((mumba_xr_environment_blend_mode)0x8000044bu)

/** `XRInteractionMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_interaction_mode;

/** "screen-space" */
#define MUMBA_XR_INTERACTION_MODE_SCREEN_SPACE ((mumba_xr_interaction_mode)0x800013abu)
/** "world-space" */
#define MUMBA_XR_INTERACTION_MODE_WORLD_SPACE ((mumba_xr_interaction_mode)0x800017e1u)

/** `XRSession.environmentBlendMode`. Reads. */
static inline mumba_status mumba_xr_session_get_environment_blend_mode(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_environment_blend_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000994u, result);
}

/** `XRSession.interactionMode`. Reads. */
static inline mumba_status mumba_xr_session_get_interaction_mode(
    mumba_context *ctx, mumba_xr_session self, mumba_xr_interaction_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000c93u, result);
}

/** `XRView.isFirstPersonObserver`. Reads. */
static inline mumba_status mumba_xr_view_get_is_first_person_observer(
    mumba_context *ctx, mumba_xr_view self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ccbu, result);
}

#endif /* MUMBA_WEB_WEBXR_AR_MODULE_H */
