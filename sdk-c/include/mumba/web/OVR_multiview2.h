/**
 * @file OVR_multiview2.h
 * WebGL OVR_multiview2 Extension Specification: <https://registry.khronos.org/webgl/extensions/OVR_multiview2/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_OVR_MULTIVIEW2_H
#define MUMBA_WEB_OVR_MULTIVIEW2_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_ovr_multiview2;
typedef mumba_handle mumba_webgl_texture;

/** `OVR_multiview2`. */
typedef mumba_handle mumba_ovr_multiview2;

/** `OVR_multiview2.FRAMEBUFFER_ATTACHMENT_TEXTURE_NUM_VIEWS_OVR` */
#define MUMBA_OVR_MULTIVIEW2_FRAMEBUFFER_ATTACHMENT_TEXTURE_NUM_VIEWS_OVR ((uint32_t)38448)
/** `OVR_multiview2.FRAMEBUFFER_ATTACHMENT_TEXTURE_BASE_VIEW_INDEX_OVR` */
#define MUMBA_OVR_MULTIVIEW2_FRAMEBUFFER_ATTACHMENT_TEXTURE_BASE_VIEW_INDEX_OVR ((uint32_t)38450)
/** `OVR_multiview2.MAX_VIEWS_OVR` */
#define MUMBA_OVR_MULTIVIEW2_MAX_VIEWS_OVR ((uint32_t)38449)
/** `OVR_multiview2.FRAMEBUFFER_INCOMPLETE_VIEW_TARGETS_OVR` */
#define MUMBA_OVR_MULTIVIEW2_FRAMEBUFFER_INCOMPLETE_VIEW_TARGETS_OVR ((uint32_t)38451)

/** `OVR_multiview2.framebufferTextureMultiviewOVR`. `texture` may be none. Deferred. */
static inline mumba_status mumba_ovr_multiview2_framebuffer_texture_multiview_ovr(
    mumba_context *ctx, mumba_ovr_multiview2 self, uint32_t target_, uint32_t attachment, mumba_webgl_texture texture,
    int32_t level, int32_t base_view_index, int32_t num_views) {
    return mumba_call_plain(
        ctx, self, 0x80000a77u, 0111411u, texture, MUMBA_NONE, (double)target_, (double)attachment, (double)level,
        (double)base_view_index, (double)num_views, 0, 0, 0);
}

#endif /* MUMBA_WEB_OVR_MULTIVIEW2_H */
