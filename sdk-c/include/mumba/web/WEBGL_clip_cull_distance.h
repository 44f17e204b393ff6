/**
 * @file WEBGL_clip_cull_distance.h
 * WebGL WEBGL_clip_cull_distance Extension Specification: <https://registry.khronos.org/webgl/extensions/WEBGL_clip_cull_distance/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL_CLIP_CULL_DISTANCE_H
#define MUMBA_WEB_WEBGL_CLIP_CULL_DISTANCE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `WEBGL_clip_cull_distance`. */
typedef mumba_handle mumba_webgl_clip_cull_distance;

/** `WEBGL_clip_cull_distance.MAX_CLIP_DISTANCES_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_MAX_CLIP_DISTANCES_WEBGL ((uint32_t)3378)
/** `WEBGL_clip_cull_distance.MAX_CULL_DISTANCES_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_MAX_CULL_DISTANCES_WEBGL ((uint32_t)33529)
/** `WEBGL_clip_cull_distance.MAX_COMBINED_CLIP_AND_CULL_DISTANCES_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_MAX_COMBINED_CLIP_AND_CULL_DISTANCES_WEBGL ((uint32_t)33530)
/** `WEBGL_clip_cull_distance.CLIP_DISTANCE0_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_CLIP_DISTANCE0_WEBGL ((uint32_t)12288)
/** `WEBGL_clip_cull_distance.CLIP_DISTANCE1_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_CLIP_DISTANCE1_WEBGL ((uint32_t)12289)
/** `WEBGL_clip_cull_distance.CLIP_DISTANCE2_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_CLIP_DISTANCE2_WEBGL ((uint32_t)12290)
/** `WEBGL_clip_cull_distance.CLIP_DISTANCE3_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_CLIP_DISTANCE3_WEBGL ((uint32_t)12291)
/** `WEBGL_clip_cull_distance.CLIP_DISTANCE4_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_CLIP_DISTANCE4_WEBGL ((uint32_t)12292)
/** `WEBGL_clip_cull_distance.CLIP_DISTANCE5_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_CLIP_DISTANCE5_WEBGL ((uint32_t)12293)
/** `WEBGL_clip_cull_distance.CLIP_DISTANCE6_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_CLIP_DISTANCE6_WEBGL ((uint32_t)12294)
/** `WEBGL_clip_cull_distance.CLIP_DISTANCE7_WEBGL` */
#define MUMBA_WEBGL_CLIP_CULL_DISTANCE_CLIP_DISTANCE7_WEBGL ((uint32_t)12295)

#endif /* MUMBA_WEB_WEBGL_CLIP_CULL_DISTANCE_H */
