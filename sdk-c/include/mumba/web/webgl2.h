/**
 * @file webgl2.h
 * WebGL 2.0 Specification: <https://registry.khronos.org/webgl/specs/latest/2.0/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL2_H
#define MUMBA_WEB_WEBGL2_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_html_canvas_element;
typedef mumba_handle mumba_html_image_element;
typedef mumba_handle mumba_html_video_element;
typedef mumba_handle mumba_image_bitmap;
typedef mumba_handle mumba_image_data;
typedef mumba_handle mumba_offscreen_canvas;
typedef mumba_handle mumba_video_frame;
typedef mumba_handle mumba_webgl2_rendering_context;
typedef mumba_handle mumba_webgl_active_info;
typedef mumba_handle mumba_webgl_buffer;
typedef mumba_handle mumba_webgl_program;
typedef mumba_handle mumba_webgl_query;
typedef mumba_handle mumba_webgl_sampler;
typedef mumba_handle mumba_webgl_sync;
typedef mumba_handle mumba_webgl_texture;
typedef mumba_handle mumba_webgl_transform_feedback;
typedef mumba_handle mumba_webgl_uniform_location;
typedef mumba_handle mumba_webgl_vertex_array_object;

/** `WebGL2RenderingContext`. */
typedef mumba_handle mumba_webgl2_rendering_context;

/** `WebGL2RenderingContext.READ_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_READ_BUFFER ((uint32_t)3074)
/** `WebGL2RenderingContext.UNPACK_ROW_LENGTH` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_ROW_LENGTH ((uint32_t)3314)
/** `WebGL2RenderingContext.UNPACK_SKIP_ROWS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_SKIP_ROWS ((uint32_t)3315)
/** `WebGL2RenderingContext.UNPACK_SKIP_PIXELS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_SKIP_PIXELS ((uint32_t)3316)
/** `WebGL2RenderingContext.PACK_ROW_LENGTH` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_PACK_ROW_LENGTH ((uint32_t)3330)
/** `WebGL2RenderingContext.PACK_SKIP_ROWS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_PACK_SKIP_ROWS ((uint32_t)3331)
/** `WebGL2RenderingContext.PACK_SKIP_PIXELS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_PACK_SKIP_PIXELS ((uint32_t)3332)
/** `WebGL2RenderingContext.COLOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR ((uint32_t)6144)
/** `WebGL2RenderingContext.DEPTH` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH ((uint32_t)6145)
/** `WebGL2RenderingContext.STENCIL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL ((uint32_t)6146)
/** `WebGL2RenderingContext.RED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RED ((uint32_t)6403)
/** `WebGL2RenderingContext.RGB8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB8 ((uint32_t)32849)
/** `WebGL2RenderingContext.RGB10_A2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB10_A2 ((uint32_t)32857)
/** `WebGL2RenderingContext.TEXTURE_BINDING_3D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_BINDING_3D ((uint32_t)32874)
/** `WebGL2RenderingContext.UNPACK_SKIP_IMAGES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_SKIP_IMAGES ((uint32_t)32877)
/** `WebGL2RenderingContext.UNPACK_IMAGE_HEIGHT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_IMAGE_HEIGHT ((uint32_t)32878)
/** `WebGL2RenderingContext.TEXTURE_3D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_3D ((uint32_t)32879)
/** `WebGL2RenderingContext.TEXTURE_WRAP_R` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_WRAP_R ((uint32_t)32882)
/** `WebGL2RenderingContext.MAX_3D_TEXTURE_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_3D_TEXTURE_SIZE ((uint32_t)32883)
/** `WebGL2RenderingContext.UNSIGNED_INT_2_10_10_10_REV` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_2_10_10_10_REV ((uint32_t)33640)
/** `WebGL2RenderingContext.MAX_ELEMENTS_VERTICES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_ELEMENTS_VERTICES ((uint32_t)33000)
/** `WebGL2RenderingContext.MAX_ELEMENTS_INDICES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_ELEMENTS_INDICES ((uint32_t)33001)
/** `WebGL2RenderingContext.TEXTURE_MIN_LOD` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_MIN_LOD ((uint32_t)33082)
/** `WebGL2RenderingContext.TEXTURE_MAX_LOD` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_MAX_LOD ((uint32_t)33083)
/** `WebGL2RenderingContext.TEXTURE_BASE_LEVEL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_BASE_LEVEL ((uint32_t)33084)
/** `WebGL2RenderingContext.TEXTURE_MAX_LEVEL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_MAX_LEVEL ((uint32_t)33085)
/** `WebGL2RenderingContext.MIN` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MIN ((uint32_t)32775)
/** `WebGL2RenderingContext.MAX` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX ((uint32_t)32776)
/** `WebGL2RenderingContext.DEPTH_COMPONENT24` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_COMPONENT24 ((uint32_t)33190)
/** `WebGL2RenderingContext.MAX_TEXTURE_LOD_BIAS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_TEXTURE_LOD_BIAS ((uint32_t)34045)
/** `WebGL2RenderingContext.TEXTURE_COMPARE_MODE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_COMPARE_MODE ((uint32_t)34892)
/** `WebGL2RenderingContext.TEXTURE_COMPARE_FUNC` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_COMPARE_FUNC ((uint32_t)34893)
/** `WebGL2RenderingContext.CURRENT_QUERY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CURRENT_QUERY ((uint32_t)34917)
/** `WebGL2RenderingContext.QUERY_RESULT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_QUERY_RESULT ((uint32_t)34918)
/** `WebGL2RenderingContext.QUERY_RESULT_AVAILABLE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_QUERY_RESULT_AVAILABLE ((uint32_t)34919)
/** `WebGL2RenderingContext.STREAM_READ` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STREAM_READ ((uint32_t)35041)
/** `WebGL2RenderingContext.STREAM_COPY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STREAM_COPY ((uint32_t)35042)
/** `WebGL2RenderingContext.STATIC_READ` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STATIC_READ ((uint32_t)35045)
/** `WebGL2RenderingContext.STATIC_COPY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STATIC_COPY ((uint32_t)35046)
/** `WebGL2RenderingContext.DYNAMIC_READ` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DYNAMIC_READ ((uint32_t)35049)
/** `WebGL2RenderingContext.DYNAMIC_COPY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DYNAMIC_COPY ((uint32_t)35050)
/** `WebGL2RenderingContext.MAX_DRAW_BUFFERS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_DRAW_BUFFERS ((uint32_t)34852)
/** `WebGL2RenderingContext.DRAW_BUFFER0` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER0 ((uint32_t)34853)
/** `WebGL2RenderingContext.DRAW_BUFFER1` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER1 ((uint32_t)34854)
/** `WebGL2RenderingContext.DRAW_BUFFER2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER2 ((uint32_t)34855)
/** `WebGL2RenderingContext.DRAW_BUFFER3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER3 ((uint32_t)34856)
/** `WebGL2RenderingContext.DRAW_BUFFER4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER4 ((uint32_t)34857)
/** `WebGL2RenderingContext.DRAW_BUFFER5` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER5 ((uint32_t)34858)
/** `WebGL2RenderingContext.DRAW_BUFFER6` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER6 ((uint32_t)34859)
/** `WebGL2RenderingContext.DRAW_BUFFER7` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER7 ((uint32_t)34860)
/** `WebGL2RenderingContext.DRAW_BUFFER8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER8 ((uint32_t)34861)
/** `WebGL2RenderingContext.DRAW_BUFFER9` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER9 ((uint32_t)34862)
/** `WebGL2RenderingContext.DRAW_BUFFER10` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER10 ((uint32_t)34863)
/** `WebGL2RenderingContext.DRAW_BUFFER11` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER11 ((uint32_t)34864)
/** `WebGL2RenderingContext.DRAW_BUFFER12` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER12 ((uint32_t)34865)
/** `WebGL2RenderingContext.DRAW_BUFFER13` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER13 ((uint32_t)34866)
/** `WebGL2RenderingContext.DRAW_BUFFER14` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER14 ((uint32_t)34867)
/** `WebGL2RenderingContext.DRAW_BUFFER15` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_BUFFER15 ((uint32_t)34868)
/** `WebGL2RenderingContext.MAX_FRAGMENT_UNIFORM_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_FRAGMENT_UNIFORM_COMPONENTS ((uint32_t)35657)
/** `WebGL2RenderingContext.MAX_VERTEX_UNIFORM_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VERTEX_UNIFORM_COMPONENTS ((uint32_t)35658)
/** `WebGL2RenderingContext.SAMPLER_3D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLER_3D ((uint32_t)35679)
/** `WebGL2RenderingContext.SAMPLER_2D_SHADOW` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLER_2D_SHADOW ((uint32_t)35682)
/** `WebGL2RenderingContext.FRAGMENT_SHADER_DERIVATIVE_HINT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAGMENT_SHADER_DERIVATIVE_HINT ((uint32_t)35723)
/** `WebGL2RenderingContext.PIXEL_PACK_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_PIXEL_PACK_BUFFER ((uint32_t)35051)
/** `WebGL2RenderingContext.PIXEL_UNPACK_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_PIXEL_UNPACK_BUFFER ((uint32_t)35052)
/** `WebGL2RenderingContext.PIXEL_PACK_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_PIXEL_PACK_BUFFER_BINDING ((uint32_t)35053)
/** `WebGL2RenderingContext.PIXEL_UNPACK_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_PIXEL_UNPACK_BUFFER_BINDING ((uint32_t)35055)
/** `WebGL2RenderingContext.FLOAT_MAT2x3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT2X3 ((uint32_t)35685)
/** `WebGL2RenderingContext.FLOAT_MAT2x4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT2X4 ((uint32_t)35686)
/** `WebGL2RenderingContext.FLOAT_MAT3x2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT3X2 ((uint32_t)35687)
/** `WebGL2RenderingContext.FLOAT_MAT3x4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT3X4 ((uint32_t)35688)
/** `WebGL2RenderingContext.FLOAT_MAT4x2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT4X2 ((uint32_t)35689)
/** `WebGL2RenderingContext.FLOAT_MAT4x3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT4X3 ((uint32_t)35690)
/** `WebGL2RenderingContext.SRGB` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SRGB ((uint32_t)35904)
/** `WebGL2RenderingContext.SRGB8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SRGB8 ((uint32_t)35905)
/** `WebGL2RenderingContext.SRGB8_ALPHA8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SRGB8_ALPHA8 ((uint32_t)35907)
/** `WebGL2RenderingContext.COMPARE_REF_TO_TEXTURE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COMPARE_REF_TO_TEXTURE ((uint32_t)34894)
/** `WebGL2RenderingContext.RGBA32F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA32F ((uint32_t)34836)
/** `WebGL2RenderingContext.RGB32F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB32F ((uint32_t)34837)
/** `WebGL2RenderingContext.RGBA16F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA16F ((uint32_t)34842)
/** `WebGL2RenderingContext.RGB16F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB16F ((uint32_t)34843)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_INTEGER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_INTEGER ((uint32_t)35069)
/** `WebGL2RenderingContext.MAX_ARRAY_TEXTURE_LAYERS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_ARRAY_TEXTURE_LAYERS ((uint32_t)35071)
/** `WebGL2RenderingContext.MIN_PROGRAM_TEXEL_OFFSET` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MIN_PROGRAM_TEXEL_OFFSET ((uint32_t)35076)
/** `WebGL2RenderingContext.MAX_PROGRAM_TEXEL_OFFSET` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_PROGRAM_TEXEL_OFFSET ((uint32_t)35077)
/** `WebGL2RenderingContext.MAX_VARYING_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VARYING_COMPONENTS ((uint32_t)35659)
/** `WebGL2RenderingContext.TEXTURE_2D_ARRAY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_2D_ARRAY ((uint32_t)35866)
/** `WebGL2RenderingContext.TEXTURE_BINDING_2D_ARRAY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_BINDING_2D_ARRAY ((uint32_t)35869)
/** `WebGL2RenderingContext.R11F_G11F_B10F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R11F_G11F_B10F ((uint32_t)35898)
/** `WebGL2RenderingContext.UNSIGNED_INT_10F_11F_11F_REV` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_10F_11F_11F_REV ((uint32_t)35899)
/** `WebGL2RenderingContext.RGB9_E5` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB9_E5 ((uint32_t)35901)
/** `WebGL2RenderingContext.UNSIGNED_INT_5_9_9_9_REV` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_5_9_9_9_REV ((uint32_t)35902)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_BUFFER_MODE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_BUFFER_MODE ((uint32_t)35967)
/** `WebGL2RenderingContext.MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS ((uint32_t)35968)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_VARYINGS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_VARYINGS ((uint32_t)35971)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_BUFFER_START` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_BUFFER_START ((uint32_t)35972)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_BUFFER_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_BUFFER_SIZE ((uint32_t)35973)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN ((uint32_t)35976)
/** `WebGL2RenderingContext.RASTERIZER_DISCARD` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RASTERIZER_DISCARD ((uint32_t)35977)
/** `WebGL2RenderingContext.MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS ((uint32_t)35978)
/** `WebGL2RenderingContext.MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS ((uint32_t)35979)
/** `WebGL2RenderingContext.INTERLEAVED_ATTRIBS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INTERLEAVED_ATTRIBS ((uint32_t)35980)
/** `WebGL2RenderingContext.SEPARATE_ATTRIBS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SEPARATE_ATTRIBS ((uint32_t)35981)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_BUFFER ((uint32_t)35982)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_BUFFER_BINDING ((uint32_t)35983)
/** `WebGL2RenderingContext.RGBA32UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA32UI ((uint32_t)36208)
/** `WebGL2RenderingContext.RGB32UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB32UI ((uint32_t)36209)
/** `WebGL2RenderingContext.RGBA16UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA16UI ((uint32_t)36214)
/** `WebGL2RenderingContext.RGB16UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB16UI ((uint32_t)36215)
/** `WebGL2RenderingContext.RGBA8UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA8UI ((uint32_t)36220)
/** `WebGL2RenderingContext.RGB8UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB8UI ((uint32_t)36221)
/** `WebGL2RenderingContext.RGBA32I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA32I ((uint32_t)36226)
/** `WebGL2RenderingContext.RGB32I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB32I ((uint32_t)36227)
/** `WebGL2RenderingContext.RGBA16I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA16I ((uint32_t)36232)
/** `WebGL2RenderingContext.RGB16I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB16I ((uint32_t)36233)
/** `WebGL2RenderingContext.RGBA8I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA8I ((uint32_t)36238)
/** `WebGL2RenderingContext.RGB8I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB8I ((uint32_t)36239)
/** `WebGL2RenderingContext.RED_INTEGER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RED_INTEGER ((uint32_t)36244)
/** `WebGL2RenderingContext.RGB_INTEGER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB_INTEGER ((uint32_t)36248)
/** `WebGL2RenderingContext.RGBA_INTEGER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA_INTEGER ((uint32_t)36249)
/** `WebGL2RenderingContext.SAMPLER_2D_ARRAY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLER_2D_ARRAY ((uint32_t)36289)
/** `WebGL2RenderingContext.SAMPLER_2D_ARRAY_SHADOW` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLER_2D_ARRAY_SHADOW ((uint32_t)36292)
/** `WebGL2RenderingContext.SAMPLER_CUBE_SHADOW` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLER_CUBE_SHADOW ((uint32_t)36293)
/** `WebGL2RenderingContext.UNSIGNED_INT_VEC2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_VEC2 ((uint32_t)36294)
/** `WebGL2RenderingContext.UNSIGNED_INT_VEC3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_VEC3 ((uint32_t)36295)
/** `WebGL2RenderingContext.UNSIGNED_INT_VEC4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_VEC4 ((uint32_t)36296)
/** `WebGL2RenderingContext.INT_SAMPLER_2D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT_SAMPLER_2D ((uint32_t)36298)
/** `WebGL2RenderingContext.INT_SAMPLER_3D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT_SAMPLER_3D ((uint32_t)36299)
/** `WebGL2RenderingContext.INT_SAMPLER_CUBE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT_SAMPLER_CUBE ((uint32_t)36300)
/** `WebGL2RenderingContext.INT_SAMPLER_2D_ARRAY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT_SAMPLER_2D_ARRAY ((uint32_t)36303)
/** `WebGL2RenderingContext.UNSIGNED_INT_SAMPLER_2D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_SAMPLER_2D ((uint32_t)36306)
/** `WebGL2RenderingContext.UNSIGNED_INT_SAMPLER_3D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_SAMPLER_3D ((uint32_t)36307)
/** `WebGL2RenderingContext.UNSIGNED_INT_SAMPLER_CUBE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_SAMPLER_CUBE ((uint32_t)36308)
/** `WebGL2RenderingContext.UNSIGNED_INT_SAMPLER_2D_ARRAY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_SAMPLER_2D_ARRAY ((uint32_t)36311)
/** `WebGL2RenderingContext.DEPTH_COMPONENT32F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_COMPONENT32F ((uint32_t)36012)
/** `WebGL2RenderingContext.DEPTH32F_STENCIL8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH32F_STENCIL8 ((uint32_t)36013)
/** `WebGL2RenderingContext.FLOAT_32_UNSIGNED_INT_24_8_REV` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_32_UNSIGNED_INT_24_8_REV ((uint32_t)36269)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING ((uint32_t)33296)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE ((uint32_t)33297)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_RED_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_RED_SIZE ((uint32_t)33298)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_GREEN_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_GREEN_SIZE ((uint32_t)33299)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_BLUE_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_BLUE_SIZE ((uint32_t)33300)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE ((uint32_t)33301)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE ((uint32_t)33302)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE ((uint32_t)33303)
/** `WebGL2RenderingContext.FRAMEBUFFER_DEFAULT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_DEFAULT ((uint32_t)33304)
/** `WebGL2RenderingContext.UNSIGNED_INT_24_8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT_24_8 ((uint32_t)34042)
/** `WebGL2RenderingContext.DEPTH24_STENCIL8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH24_STENCIL8 ((uint32_t)35056)
/** `WebGL2RenderingContext.UNSIGNED_NORMALIZED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_NORMALIZED ((uint32_t)35863)
/** `WebGL2RenderingContext.DRAW_FRAMEBUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_FRAMEBUFFER_BINDING ((uint32_t)36006)
/** `WebGL2RenderingContext.READ_FRAMEBUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_READ_FRAMEBUFFER ((uint32_t)36008)
/** `WebGL2RenderingContext.DRAW_FRAMEBUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DRAW_FRAMEBUFFER ((uint32_t)36009)
/** `WebGL2RenderingContext.READ_FRAMEBUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_READ_FRAMEBUFFER_BINDING ((uint32_t)36010)
/** `WebGL2RenderingContext.RENDERBUFFER_SAMPLES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_SAMPLES ((uint32_t)36011)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER ((uint32_t)36052)
/** `WebGL2RenderingContext.MAX_COLOR_ATTACHMENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_COLOR_ATTACHMENTS ((uint32_t)36063)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT1` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT1 ((uint32_t)36065)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT2 ((uint32_t)36066)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT3 ((uint32_t)36067)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT4 ((uint32_t)36068)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT5` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT5 ((uint32_t)36069)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT6` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT6 ((uint32_t)36070)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT7` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT7 ((uint32_t)36071)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT8 ((uint32_t)36072)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT9` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT9 ((uint32_t)36073)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT10` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT10 ((uint32_t)36074)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT11` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT11 ((uint32_t)36075)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT12` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT12 ((uint32_t)36076)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT13` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT13 ((uint32_t)36077)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT14` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT14 ((uint32_t)36078)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT15` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT15 ((uint32_t)36079)
/** `WebGL2RenderingContext.FRAMEBUFFER_INCOMPLETE_MULTISAMPLE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE ((uint32_t)36182)
/** `WebGL2RenderingContext.MAX_SAMPLES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_SAMPLES ((uint32_t)36183)
/** `WebGL2RenderingContext.HALF_FLOAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_HALF_FLOAT ((uint32_t)5131)
/** `WebGL2RenderingContext.RG` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG ((uint32_t)33319)
/** `WebGL2RenderingContext.RG_INTEGER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG_INTEGER ((uint32_t)33320)
/** `WebGL2RenderingContext.R8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R8 ((uint32_t)33321)
/** `WebGL2RenderingContext.RG8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG8 ((uint32_t)33323)
/** `WebGL2RenderingContext.R16F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R16F ((uint32_t)33325)
/** `WebGL2RenderingContext.R32F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R32F ((uint32_t)33326)
/** `WebGL2RenderingContext.RG16F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG16F ((uint32_t)33327)
/** `WebGL2RenderingContext.RG32F` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG32F ((uint32_t)33328)
/** `WebGL2RenderingContext.R8I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R8I ((uint32_t)33329)
/** `WebGL2RenderingContext.R8UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R8UI ((uint32_t)33330)
/** `WebGL2RenderingContext.R16I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R16I ((uint32_t)33331)
/** `WebGL2RenderingContext.R16UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R16UI ((uint32_t)33332)
/** `WebGL2RenderingContext.R32I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R32I ((uint32_t)33333)
/** `WebGL2RenderingContext.R32UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R32UI ((uint32_t)33334)
/** `WebGL2RenderingContext.RG8I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG8I ((uint32_t)33335)
/** `WebGL2RenderingContext.RG8UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG8UI ((uint32_t)33336)
/** `WebGL2RenderingContext.RG16I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG16I ((uint32_t)33337)
/** `WebGL2RenderingContext.RG16UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG16UI ((uint32_t)33338)
/** `WebGL2RenderingContext.RG32I` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG32I ((uint32_t)33339)
/** `WebGL2RenderingContext.RG32UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG32UI ((uint32_t)33340)
/** `WebGL2RenderingContext.VERTEX_ARRAY_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ARRAY_BINDING ((uint32_t)34229)
/** `WebGL2RenderingContext.R8_SNORM` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_R8_SNORM ((uint32_t)36756)
/** `WebGL2RenderingContext.RG8_SNORM` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RG8_SNORM ((uint32_t)36757)
/** `WebGL2RenderingContext.RGB8_SNORM` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB8_SNORM ((uint32_t)36758)
/** `WebGL2RenderingContext.RGBA8_SNORM` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA8_SNORM ((uint32_t)36759)
/** `WebGL2RenderingContext.SIGNED_NORMALIZED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SIGNED_NORMALIZED ((uint32_t)36764)
/** `WebGL2RenderingContext.COPY_READ_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COPY_READ_BUFFER ((uint32_t)36662)
/** `WebGL2RenderingContext.COPY_WRITE_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COPY_WRITE_BUFFER ((uint32_t)36663)
/** `WebGL2RenderingContext.COPY_READ_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COPY_READ_BUFFER_BINDING ((uint32_t)36662)
/** `WebGL2RenderingContext.COPY_WRITE_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COPY_WRITE_BUFFER_BINDING ((uint32_t)36663)
/** `WebGL2RenderingContext.UNIFORM_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BUFFER ((uint32_t)35345)
/** `WebGL2RenderingContext.UNIFORM_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BUFFER_BINDING ((uint32_t)35368)
/** `WebGL2RenderingContext.UNIFORM_BUFFER_START` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BUFFER_START ((uint32_t)35369)
/** `WebGL2RenderingContext.UNIFORM_BUFFER_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BUFFER_SIZE ((uint32_t)35370)
/** `WebGL2RenderingContext.MAX_VERTEX_UNIFORM_BLOCKS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VERTEX_UNIFORM_BLOCKS ((uint32_t)35371)
/** `WebGL2RenderingContext.MAX_FRAGMENT_UNIFORM_BLOCKS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_FRAGMENT_UNIFORM_BLOCKS ((uint32_t)35373)
/** `WebGL2RenderingContext.MAX_COMBINED_UNIFORM_BLOCKS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_COMBINED_UNIFORM_BLOCKS ((uint32_t)35374)
/** `WebGL2RenderingContext.MAX_UNIFORM_BUFFER_BINDINGS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_UNIFORM_BUFFER_BINDINGS ((uint32_t)35375)
/** `WebGL2RenderingContext.MAX_UNIFORM_BLOCK_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_UNIFORM_BLOCK_SIZE ((uint32_t)35376)
/** `WebGL2RenderingContext.MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS ((uint32_t)35377)
/** `WebGL2RenderingContext.MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS ((uint32_t)35379)
/** `WebGL2RenderingContext.UNIFORM_BUFFER_OFFSET_ALIGNMENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BUFFER_OFFSET_ALIGNMENT ((uint32_t)35380)
/** `WebGL2RenderingContext.ACTIVE_UNIFORM_BLOCKS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ACTIVE_UNIFORM_BLOCKS ((uint32_t)35382)
/** `WebGL2RenderingContext.UNIFORM_TYPE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_TYPE ((uint32_t)35383)
/** `WebGL2RenderingContext.UNIFORM_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_SIZE ((uint32_t)35384)
/** `WebGL2RenderingContext.UNIFORM_BLOCK_INDEX` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BLOCK_INDEX ((uint32_t)35386)
/** `WebGL2RenderingContext.UNIFORM_OFFSET` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_OFFSET ((uint32_t)35387)
/** `WebGL2RenderingContext.UNIFORM_ARRAY_STRIDE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_ARRAY_STRIDE ((uint32_t)35388)
/** `WebGL2RenderingContext.UNIFORM_MATRIX_STRIDE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_MATRIX_STRIDE ((uint32_t)35389)
/** `WebGL2RenderingContext.UNIFORM_IS_ROW_MAJOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_IS_ROW_MAJOR ((uint32_t)35390)
/** `WebGL2RenderingContext.UNIFORM_BLOCK_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BLOCK_BINDING ((uint32_t)35391)
/** `WebGL2RenderingContext.UNIFORM_BLOCK_DATA_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BLOCK_DATA_SIZE ((uint32_t)35392)
/** `WebGL2RenderingContext.UNIFORM_BLOCK_ACTIVE_UNIFORMS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BLOCK_ACTIVE_UNIFORMS ((uint32_t)35394)
/** `WebGL2RenderingContext.UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES ((uint32_t)35395)
/** `WebGL2RenderingContext.UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER ((uint32_t)35396)
/** `WebGL2RenderingContext.UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER ((uint32_t)35398)
/** `WebGL2RenderingContext.INVALID_INDEX` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INVALID_INDEX ((uint32_t)0xffffffffu)
/** `WebGL2RenderingContext.MAX_VERTEX_OUTPUT_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VERTEX_OUTPUT_COMPONENTS ((uint32_t)37154)
/** `WebGL2RenderingContext.MAX_FRAGMENT_INPUT_COMPONENTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_FRAGMENT_INPUT_COMPONENTS ((uint32_t)37157)
/** `WebGL2RenderingContext.MAX_SERVER_WAIT_TIMEOUT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_SERVER_WAIT_TIMEOUT ((uint32_t)37137)
/** `WebGL2RenderingContext.OBJECT_TYPE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_OBJECT_TYPE ((uint32_t)37138)
/** `WebGL2RenderingContext.SYNC_CONDITION` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SYNC_CONDITION ((uint32_t)37139)
/** `WebGL2RenderingContext.SYNC_STATUS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SYNC_STATUS ((uint32_t)37140)
/** `WebGL2RenderingContext.SYNC_FLAGS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SYNC_FLAGS ((uint32_t)37141)
/** `WebGL2RenderingContext.SYNC_FENCE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SYNC_FENCE ((uint32_t)37142)
/** `WebGL2RenderingContext.SYNC_GPU_COMMANDS_COMPLETE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SYNC_GPU_COMMANDS_COMPLETE ((uint32_t)37143)
/** `WebGL2RenderingContext.UNSIGNALED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNALED ((uint32_t)37144)
/** `WebGL2RenderingContext.SIGNALED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SIGNALED ((uint32_t)37145)
/** `WebGL2RenderingContext.ALREADY_SIGNALED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ALREADY_SIGNALED ((uint32_t)37146)
/** `WebGL2RenderingContext.TIMEOUT_EXPIRED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TIMEOUT_EXPIRED ((uint32_t)37147)
/** `WebGL2RenderingContext.CONDITION_SATISFIED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CONDITION_SATISFIED ((uint32_t)37148)
/** `WebGL2RenderingContext.WAIT_FAILED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_WAIT_FAILED ((uint32_t)37149)
/** `WebGL2RenderingContext.SYNC_FLUSH_COMMANDS_BIT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SYNC_FLUSH_COMMANDS_BIT ((uint32_t)1)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_DIVISOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_DIVISOR ((uint32_t)35070)
/** `WebGL2RenderingContext.ANY_SAMPLES_PASSED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ANY_SAMPLES_PASSED ((uint32_t)35887)
/** `WebGL2RenderingContext.ANY_SAMPLES_PASSED_CONSERVATIVE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ANY_SAMPLES_PASSED_CONSERVATIVE ((uint32_t)36202)
/** `WebGL2RenderingContext.SAMPLER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLER_BINDING ((uint32_t)35097)
/** `WebGL2RenderingContext.RGB10_A2UI` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB10_A2UI ((uint32_t)36975)
/** `WebGL2RenderingContext.INT_2_10_10_10_REV` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT_2_10_10_10_REV ((uint32_t)36255)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK ((uint32_t)36386)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_PAUSED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_PAUSED ((uint32_t)36387)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_ACTIVE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_ACTIVE ((uint32_t)36388)
/** `WebGL2RenderingContext.TRANSFORM_FEEDBACK_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRANSFORM_FEEDBACK_BINDING ((uint32_t)36389)
/** `WebGL2RenderingContext.TEXTURE_IMMUTABLE_FORMAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_IMMUTABLE_FORMAT ((uint32_t)37167)
/** `WebGL2RenderingContext.MAX_ELEMENT_INDEX` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_ELEMENT_INDEX ((uint32_t)36203)
/** `WebGL2RenderingContext.TEXTURE_IMMUTABLE_LEVELS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_IMMUTABLE_LEVELS ((uint32_t)33503)
/** `WebGL2RenderingContext.TIMEOUT_IGNORED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TIMEOUT_IGNORED ((int64_t)-1)
/** `WebGL2RenderingContext.MAX_CLIENT_WAIT_TIMEOUT_WEBGL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_CLIENT_WAIT_TIMEOUT_WEBGL ((uint32_t)37447)

/** Gives `object` itself when it is of `WebGL2RenderingContext`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl2_rendering_context(
    mumba_context *ctx, mumba_handle object, mumba_webgl2_rendering_context *result) {
    return mumba_web_cast(ctx, object, 0x800003abu, 0, result);
}

/** `WebGL2RenderingContext.copyBufferSubData`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_copy_buffer_sub_data(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t read_target, uint32_t write_target,
    int64_t read_offset, int64_t write_offset, int64_t size) {
    return mumba_call_plain(
        ctx, self, 0x80000751u, 011111u, MUMBA_NONE, MUMBA_NONE, (double)read_target, (double)write_target,
        (double)read_offset, (double)write_offset, (double)size, 0, 0, 0);
}

/**
 * `WebGL2RenderingContext.getBufferSubData`. `dst_buffer`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_buffer_sub_data(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int64_t src_byte_offset,
    mumba_object dst_buffer) {
    return mumba_call_plain(
        ctx, self, 0x80000ac6u, 0311u, dst_buffer, MUMBA_NONE, (double)target_, (double)src_byte_offset, 0, 0, 0, 0,
        0, 0);
}

/**
 * `WebGL2RenderingContext.getBufferSubData`. `dst_buffer`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_buffer_sub_data_with_dst_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int64_t src_byte_offset,
    mumba_object dst_buffer, uint64_t dst_offset) {
    return mumba_call_plain(
        ctx, self, 0x80000ac6u, 01311u, dst_buffer, MUMBA_NONE, (double)target_, (double)src_byte_offset,
        (double)dst_offset, 0, 0, 0, 0, 0);
}

/**
 * `WebGL2RenderingContext.getBufferSubData`. `dst_buffer`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_buffer_sub_data_with_dst_offset_and_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int64_t src_byte_offset,
    mumba_object dst_buffer, uint64_t dst_offset, uint32_t length) {
    return mumba_call_plain(
        ctx, self, 0x80000ac6u, 011311u, dst_buffer, MUMBA_NONE, (double)target_, (double)src_byte_offset,
        (double)dst_offset, (double)length, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.blitFramebuffer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_blit_framebuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t src_x0, int32_t src_y0, int32_t src_x1,
    int32_t src_y1, int32_t dst_x0, int32_t dst_y0, int32_t dst_x1, int32_t dst_y1, uint32_t mask, uint32_t filter) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)src_x0);
    argv[1] = mumba_of_number((double)src_y0);
    argv[2] = mumba_of_number((double)src_x1);
    argv[3] = mumba_of_number((double)src_y1);
    argv[4] = mumba_of_number((double)dst_x0);
    argv[5] = mumba_of_number((double)dst_y0);
    argv[6] = mumba_of_number((double)dst_x1);
    argv[7] = mumba_of_number((double)dst_y1);
    argv[8] = mumba_of_number((double)mask);
    argv[9] = mumba_of_number((double)filter);
    return mumba_invoke(ctx, self, 0x800005c5u, argv, 10, NULL);
}

/** `WebGL2RenderingContext.framebufferTextureLayer`. `texture` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_framebuffer_texture_layer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t attachment,
    mumba_webgl_texture texture, int32_t level, int32_t layer) {
    return mumba_call_plain(
        ctx, self, 0x80000a76u, 011411u, texture, MUMBA_NONE, (double)target_, (double)attachment, (double)level,
        (double)layer, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.invalidateFramebuffer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_invalidate_framebuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, const uint32_t *attachments,
    size_t attachments_count) {
    mumba_handle attachments_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    mumba_status status = mumba_web_array_of_uint32(ctx, attachments, attachments_count, &attachments_array);
    argv[1] = mumba_web_of_nullable(attachments_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000cadu, argv, 2, NULL);
    if (attachments_array) mumba_release(ctx, attachments_array);
    return status;
}

/** `WebGL2RenderingContext.invalidateSubFramebuffer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_invalidate_sub_framebuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, const uint32_t *attachments,
    size_t attachments_count, int32_t x, int32_t y, int32_t width, int32_t height) {
    mumba_handle attachments_array = MUMBA_NONE;
    mumba_value argv[6];
    argv[0] = mumba_of_number((double)target_);
    argv[2] = mumba_of_number((double)x);
    argv[3] = mumba_of_number((double)y);
    argv[4] = mumba_of_number((double)width);
    argv[5] = mumba_of_number((double)height);
    mumba_status status = mumba_web_array_of_uint32(ctx, attachments, attachments_count, &attachments_array);
    argv[1] = mumba_web_of_nullable(attachments_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000caeu, argv, 6, NULL);
    if (attachments_array) mumba_release(ctx, attachments_array);
    return status;
}

/** `WebGL2RenderingContext.readBuffer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_read_buffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t src) {
    return mumba_call_plain(ctx, self, 0x8000122fu, 01u, MUMBA_NONE, MUMBA_NONE, (double)src, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.getInternalformatParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_internalformat_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t internalformat,
    uint32_t pname, mumba_value *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)internalformat);
    argv[2] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b0au, argv, 3, result);
}

/**
 * `WebGL2RenderingContext.getInternalformatParameter`. Gives an object. Deferred: what the handle holds may turn out
 * to be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_internalformat_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t internalformat,
    uint32_t pname, mumba_object *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)internalformat);
    argv[2] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b0au, argv, 3, result);
}

/** `WebGL2RenderingContext.renderbufferStorageMultisample`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_renderbuffer_storage_multisample(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t samples,
    uint32_t internalformat, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x800012a5u, 011111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)samples,
        (double)internalformat, (double)width, (double)height, 0, 0, 0);
}

/** `WebGL2RenderingContext.texStorage2D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_tex_storage_2d(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t levels,
    uint32_t internalformat, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x800015e1u, 011111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)levels,
        (double)internalformat, (double)width, (double)height, 0, 0, 0);
}

/** `WebGL2RenderingContext.texStorage3D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_tex_storage_3d(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t levels,
    uint32_t internalformat, int32_t width, int32_t height, int32_t depth) {
    return mumba_call_plain(
        ctx, self, 0x800015e2u, 0111111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)levels,
        (double)internalformat, (double)width, (double)height, (double)depth, 0, 0);
}

/** `WebGL2RenderingContext.texImage3D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_3d_with_pbo_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t depth, int32_t border, uint32_t format, uint32_t type, int64_t pbo_offset) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)internalformat);
    argv[3] = mumba_of_number((double)width);
    argv[4] = mumba_of_number((double)height);
    argv[5] = mumba_of_number((double)depth);
    argv[6] = mumba_of_number((double)border);
    argv[7] = mumba_of_number((double)format);
    argv[8] = mumba_of_number((double)type);
    argv[9] = mumba_of_number((double)pbo_offset);
    return mumba_invoke(ctx, self, 0x800015deu, argv, 10, NULL);
}

/**
 * `WebGL2RenderingContext.texImage3D`. `source`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLCanvasElement` or `HTMLVideoElement` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_3d_with_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t depth, int32_t border, uint32_t format, uint32_t type, mumba_object source) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)internalformat);
    argv[3] = mumba_of_number((double)width);
    argv[4] = mumba_of_number((double)height);
    argv[5] = mumba_of_number((double)depth);
    argv[6] = mumba_of_number((double)border);
    argv[7] = mumba_of_number((double)format);
    argv[8] = mumba_of_number((double)type);
    argv[9] = mumba_of_handle(source);
    return mumba_invoke(ctx, self, 0x800015deu, argv, 10, NULL);
}

/**
 * `WebGL2RenderingContext.texImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_3d_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t depth, int32_t border, uint32_t format, uint32_t type,
    mumba_object src_data) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)internalformat);
    argv[3] = mumba_of_number((double)width);
    argv[4] = mumba_of_number((double)height);
    argv[5] = mumba_of_number((double)depth);
    argv[6] = mumba_of_number((double)border);
    argv[7] = mumba_of_number((double)format);
    argv[8] = mumba_of_number((double)type);
    argv[9] = mumba_web_of_nullable(src_data);
    return mumba_invoke(ctx, self, 0x800015deu, argv, 10, NULL);
}

/**
 * `WebGL2RenderingContext.texImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_3d_with_buffer_source_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t depth, int32_t border, uint32_t format, uint32_t type,
    mumba_object src_data, uint64_t src_offset) {
    mumba_value argv[11];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)internalformat);
    argv[3] = mumba_of_number((double)width);
    argv[4] = mumba_of_number((double)height);
    argv[5] = mumba_of_number((double)depth);
    argv[6] = mumba_of_number((double)border);
    argv[7] = mumba_of_number((double)format);
    argv[8] = mumba_of_number((double)type);
    argv[9] = mumba_of_handle(src_data);
    argv[10] = mumba_of_number((double)src_offset);
    return mumba_invoke(ctx, self, 0x800015deu, argv, 11, NULL);
}

/** `WebGL2RenderingContext.texSubImage3D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_3d_with_pbo_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t width, int32_t height, int32_t depth, uint32_t format, uint32_t type,
    int64_t pbo_offset) {
    mumba_value argv[11];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)width);
    argv[6] = mumba_of_number((double)height);
    argv[7] = mumba_of_number((double)depth);
    argv[8] = mumba_of_number((double)format);
    argv[9] = mumba_of_number((double)type);
    argv[10] = mumba_of_number((double)pbo_offset);
    return mumba_invoke(ctx, self, 0x800015e4u, argv, 11, NULL);
}

/**
 * `WebGL2RenderingContext.texSubImage3D`. `source`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLCanvasElement` or `HTMLVideoElement` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_3d_with_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t width, int32_t height, int32_t depth, uint32_t format, uint32_t type,
    mumba_object source) {
    mumba_value argv[11];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)width);
    argv[6] = mumba_of_number((double)height);
    argv[7] = mumba_of_number((double)depth);
    argv[8] = mumba_of_number((double)format);
    argv[9] = mumba_of_number((double)type);
    argv[10] = mumba_of_handle(source);
    return mumba_invoke(ctx, self, 0x800015e4u, argv, 11, NULL);
}

/**
 * `WebGL2RenderingContext.texSubImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_3d_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t width, int32_t height, int32_t depth, uint32_t format, uint32_t type,
    mumba_object src_data) {
    mumba_value argv[11];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)width);
    argv[6] = mumba_of_number((double)height);
    argv[7] = mumba_of_number((double)depth);
    argv[8] = mumba_of_number((double)format);
    argv[9] = mumba_of_number((double)type);
    argv[10] = mumba_web_of_nullable(src_data);
    return mumba_invoke(ctx, self, 0x800015e4u, argv, 11, NULL);
}

/**
 * `WebGL2RenderingContext.texSubImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_3d_with_buffer_source_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t width, int32_t height, int32_t depth, uint32_t format, uint32_t type,
    mumba_object src_data, uint64_t src_offset) {
    mumba_value argv[12];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)width);
    argv[6] = mumba_of_number((double)height);
    argv[7] = mumba_of_number((double)depth);
    argv[8] = mumba_of_number((double)format);
    argv[9] = mumba_of_number((double)type);
    argv[10] = mumba_web_of_nullable(src_data);
    argv[11] = mumba_of_number((double)src_offset);
    return mumba_invoke(ctx, self, 0x800015e4u, argv, 12, NULL);
}

/** `WebGL2RenderingContext.copyTexSubImage3D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_copy_tex_sub_image_3d(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t x, int32_t y, int32_t width, int32_t height) {
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)x);
    argv[6] = mumba_of_number((double)y);
    argv[7] = mumba_of_number((double)width);
    argv[8] = mumba_of_number((double)height);
    return mumba_invoke(ctx, self, 0x80000758u, argv, 9, NULL);
}

/** `WebGL2RenderingContext.compressedTexImage3D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_image_3d_with_image_size_and_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t depth, int32_t border, int32_t image_size, int64_t offset) {
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)internalformat);
    argv[3] = mumba_of_number((double)width);
    argv[4] = mumba_of_number((double)height);
    argv[5] = mumba_of_number((double)depth);
    argv[6] = mumba_of_number((double)border);
    argv[7] = mumba_of_number((double)image_size);
    argv[8] = mumba_of_number((double)offset);
    return mumba_invoke(ctx, self, 0x800006f6u, argv, 9, NULL);
}

/**
 * `WebGL2RenderingContext.compressedTexImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_image_3d_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t depth, int32_t border, mumba_object src_data) {
    return mumba_call_plain(
        ctx, self, 0x800006f6u, 031111111u, src_data, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)depth, (double)border, 0);
}

/**
 * `WebGL2RenderingContext.compressedTexImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_image_3d_with_buffer_source_and_u64(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t depth, int32_t border, mumba_object src_data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800006f6u, 0131111111u, src_data, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)depth, (double)border, (double)src_offset);
}

/**
 * `WebGL2RenderingContext.compressedTexImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_image_3d_with_buffer_source_and_u64_and_src_length_override(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t depth, int32_t border, mumba_object src_data, uint64_t src_offset,
    uint32_t src_length_override) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)internalformat);
    argv[3] = mumba_of_number((double)width);
    argv[4] = mumba_of_number((double)height);
    argv[5] = mumba_of_number((double)depth);
    argv[6] = mumba_of_number((double)border);
    argv[7] = mumba_of_handle(src_data);
    argv[8] = mumba_of_number((double)src_offset);
    argv[9] = mumba_of_number((double)src_length_override);
    return mumba_invoke(ctx, self, 0x800006f6u, argv, 10, NULL);
}

/** `WebGL2RenderingContext.compressedTexSubImage3D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_sub_image_3d_with_image_size_and_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t width, int32_t height, int32_t depth, uint32_t format,
    int32_t image_size, int64_t offset) {
    mumba_value argv[11];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)width);
    argv[6] = mumba_of_number((double)height);
    argv[7] = mumba_of_number((double)depth);
    argv[8] = mumba_of_number((double)format);
    argv[9] = mumba_of_number((double)image_size);
    argv[10] = mumba_of_number((double)offset);
    return mumba_invoke(ctx, self, 0x800006f8u, argv, 11, NULL);
}

/**
 * `WebGL2RenderingContext.compressedTexSubImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_sub_image_3d_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t width, int32_t height, int32_t depth, uint32_t format,
    mumba_object src_data) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)width);
    argv[6] = mumba_of_number((double)height);
    argv[7] = mumba_of_number((double)depth);
    argv[8] = mumba_of_number((double)format);
    argv[9] = mumba_of_handle(src_data);
    return mumba_invoke(ctx, self, 0x800006f8u, argv, 10, NULL);
}

/**
 * `WebGL2RenderingContext.compressedTexSubImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_sub_image_3d_with_buffer_source_and_u64(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t width, int32_t height, int32_t depth, uint32_t format,
    mumba_object src_data, uint64_t src_offset) {
    mumba_value argv[11];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)width);
    argv[6] = mumba_of_number((double)height);
    argv[7] = mumba_of_number((double)depth);
    argv[8] = mumba_of_number((double)format);
    argv[9] = mumba_of_handle(src_data);
    argv[10] = mumba_of_number((double)src_offset);
    return mumba_invoke(ctx, self, 0x800006f8u, argv, 11, NULL);
}

/**
 * `WebGL2RenderingContext.compressedTexSubImage3D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_sub_image_3d_with_buffer_source_and_u64_and_src_length_override(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t zoffset, int32_t width, int32_t height, int32_t depth, uint32_t format,
    mumba_object src_data, uint64_t src_offset, uint32_t src_length_override) {
    mumba_value argv[12];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)zoffset);
    argv[5] = mumba_of_number((double)width);
    argv[6] = mumba_of_number((double)height);
    argv[7] = mumba_of_number((double)depth);
    argv[8] = mumba_of_number((double)format);
    argv[9] = mumba_of_handle(src_data);
    argv[10] = mumba_of_number((double)src_offset);
    argv[11] = mumba_of_number((double)src_length_override);
    return mumba_invoke(ctx, self, 0x800006f8u, argv, 12, NULL);
}

/** `WebGL2RenderingContext.getFragDataLocation`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_frag_data_location(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_string name,
    int32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_string(name);
    return mumba_web_call_int32(ctx, self, 0x80000afdu, argv, 2, result);
}

/** `WebGL2RenderingContext.uniform1ui`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1ui(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, uint32_t v0) {
    return mumba_call_plain(ctx, self, 0x800016aeu, 014u, location, MUMBA_NONE, (double)v0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2ui`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2ui(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, uint32_t v0,
    uint32_t v1) {
    return mumba_call_plain(
        ctx, self, 0x800016b4u, 0114u, location, MUMBA_NONE, (double)v0, (double)v1, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3ui`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3ui(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, uint32_t v0,
    uint32_t v1, uint32_t v2) {
    return mumba_call_plain(
        ctx, self, 0x800016bau, 01114u, location, MUMBA_NONE, (double)v0, (double)v1, (double)v2, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4ui`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4ui(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, uint32_t v0,
    uint32_t v1, uint32_t v2, uint32_t v3) {
    return mumba_call_plain(
        ctx, self, 0x800016c0u, 011114u, location, MUMBA_NONE, (double)v0, (double)v1, (double)v2, (double)v3, 0, 0,
        0, 0);
}

/** `WebGL2RenderingContext.uniform1uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1uiv_with_uint32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data) {
    return mumba_call_plain(ctx, self, 0x800016afu, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1uiv_with_u32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016afu, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform1uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1uiv_with_uint32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016afu, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1uiv_with_u32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016afu, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform1uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1uiv_with_uint32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016afu, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1uiv_with_u32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016afu, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2uiv_with_uint32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data) {
    return mumba_call_plain(ctx, self, 0x800016b5u, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2uiv_with_u32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b5u, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2uiv_with_uint32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016b5u, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2uiv_with_u32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b5u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2uiv_with_uint32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016b5u, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2uiv_with_u32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b5u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3uiv_with_uint32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data) {
    return mumba_call_plain(ctx, self, 0x800016bbu, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3uiv_with_u32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bbu, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3uiv_with_uint32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016bbu, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3uiv_with_u32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bbu, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3uiv_with_uint32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016bbu, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3uiv_with_u32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bbu, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4uiv_with_uint32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data) {
    return mumba_call_plain(ctx, self, 0x800016c1u, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4uiv_with_u32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c1u, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4uiv_with_uint32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016c1u, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4uiv_with_u32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c1u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4uiv_with_uint32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_uint32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016c1u, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4uiv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4uiv_with_u32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const uint32_t *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_uint32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c1u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x2fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016c7u, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x2fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c7u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x2fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016c7u, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x2fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c7u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x2fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016c7u, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x2fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c7u, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x2fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016cau, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x2fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016cau, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x2fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016cau, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x2fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016cau, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x2fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016cau, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4x2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x2fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016cau, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x3fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016c4u, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x3fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c4u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x3fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016c4u, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x3fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c4u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x3fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016c4u, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x3fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c4u, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x3fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016cbu, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x3fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016cbu, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x3fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016cbu, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x3fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016cbu, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x3fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016cbu, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4x3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4x3fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016cbu, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x4fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016c5u, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x4fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c5u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x4fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016c5u, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x4fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c5u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x4fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016c5u, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2x4fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c5u, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x4fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016c8u, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x4fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c8u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x4fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016c8u, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x4fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c8u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x4fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016c8u, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3x4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3x4fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c8u, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.vertexAttribI4i`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_i4i(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, int32_t x, int32_t y, int32_t z,
    int32_t w) {
    return mumba_call_plain(
        ctx, self, 0x8000176cu, 011111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, (double)y, (double)z,
        (double)w, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttribI4iv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_i4iv_with_int32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, mumba_int32_array values) {
    return mumba_call_plain(ctx, self, 0x8000176du, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttribI4iv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_i4iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, const int32_t *values,
    size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_int32(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000176du, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.vertexAttribI4ui`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_i4ui(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, uint32_t x, uint32_t y, uint32_t z,
    uint32_t w) {
    return mumba_call_plain(
        ctx, self, 0x8000176eu, 011111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, (double)y, (double)z,
        (double)w, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttribI4uiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_i4uiv_with_uint32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, mumba_uint32_array values) {
    return mumba_call_plain(ctx, self, 0x8000176fu, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttribI4uiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_i4uiv_with_u32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, const uint32_t *values,
    size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_uint32(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000176fu, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.vertexAttribIPointer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_i_pointer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, int32_t size, uint32_t type,
    int32_t stride, int64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80001770u, 011111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)size, (double)type,
        (double)stride, (double)offset, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttribDivisor`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_divisor(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, uint32_t divisor) {
    return mumba_call_plain(
        ctx, self, 0x8000176au, 011u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)divisor, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.drawArraysInstanced`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_draw_arrays_instanced(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode, int32_t first, int32_t count,
    int32_t instance_count) {
    return mumba_call_plain(
        ctx, self, 0x80000914u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)first, (double)count,
        (double)instance_count, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.drawElementsInstanced`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_draw_elements_instanced(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode, int32_t count, uint32_t type,
    int64_t offset, int32_t instance_count) {
    return mumba_call_plain(
        ctx, self, 0x80000919u, 011111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)count, (double)type,
        (double)offset, (double)instance_count, 0, 0, 0);
}

/** `WebGL2RenderingContext.drawRangeElements`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_draw_range_elements(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode, uint32_t start, uint32_t end,
    int32_t count, uint32_t type, int64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80000920u, 0111111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)start, (double)end,
        (double)count, (double)type, (double)offset, 0, 0);
}

/** `WebGL2RenderingContext.drawBuffers`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_draw_buffers(
    mumba_context *ctx, mumba_webgl2_rendering_context self, const uint32_t *buffers, size_t buffers_count) {
    mumba_handle buffers_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_uint32(ctx, buffers, buffers_count, &buffers_array);
    argv[0] = mumba_web_of_nullable(buffers_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000916u, argv, 1, NULL);
    if (buffers_array) mumba_release(ctx, buffers_array);
    return status;
}

/** `WebGL2RenderingContext.clearBufferfv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferfv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    mumba_float32_array values) {
    return mumba_call_plain(
        ctx, self, 0x8000067du, 0311u, values, MUMBA_NONE, (double)buffer, (double)drawbuffer, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearBufferfv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferfv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer, const float *values,
    size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)buffer);
    argv[1] = mumba_of_number((double)drawbuffer);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[2] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000067du, argv, 3, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.clearBufferfv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferfv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    mumba_float32_array values, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x8000067du, 01311u, values, MUMBA_NONE, (double)buffer, (double)drawbuffer, (double)src_offset, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearBufferfv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferfv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer, const float *values,
    size_t values_count, uint64_t src_offset) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_of_number((double)buffer);
    argv[1] = mumba_of_number((double)drawbuffer);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[2] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000067du, argv, 4, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.clearBufferiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferiv_with_int32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    mumba_int32_array values) {
    return mumba_call_plain(
        ctx, self, 0x8000067eu, 0311u, values, MUMBA_NONE, (double)buffer, (double)drawbuffer, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearBufferiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferiv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    const int32_t *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)buffer);
    argv[1] = mumba_of_number((double)drawbuffer);
    mumba_status status = mumba_web_array_of_int32(ctx, values, values_count, &values_array);
    argv[2] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000067eu, argv, 3, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.clearBufferiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferiv_with_int32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    mumba_int32_array values, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x8000067eu, 01311u, values, MUMBA_NONE, (double)buffer, (double)drawbuffer, (double)src_offset, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearBufferiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferiv_with_i32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    const int32_t *values, size_t values_count, uint64_t src_offset) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_of_number((double)buffer);
    argv[1] = mumba_of_number((double)drawbuffer);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_int32(ctx, values, values_count, &values_array);
    argv[2] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000067eu, argv, 4, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.clearBufferuiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferuiv_with_uint32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    mumba_uint32_array values) {
    return mumba_call_plain(
        ctx, self, 0x8000067fu, 0311u, values, MUMBA_NONE, (double)buffer, (double)drawbuffer, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearBufferuiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferuiv_with_u32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    const uint32_t *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)buffer);
    argv[1] = mumba_of_number((double)drawbuffer);
    mumba_status status = mumba_web_array_of_uint32(ctx, values, values_count, &values_array);
    argv[2] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000067fu, argv, 3, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.clearBufferuiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferuiv_with_uint32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    mumba_uint32_array values, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x8000067fu, 01311u, values, MUMBA_NONE, (double)buffer, (double)drawbuffer, (double)src_offset, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearBufferuiv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferuiv_with_u32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer,
    const uint32_t *values, size_t values_count, uint64_t src_offset) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_of_number((double)buffer);
    argv[1] = mumba_of_number((double)drawbuffer);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_uint32(ctx, values, values_count, &values_array);
    argv[2] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000067fu, argv, 4, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.clearBufferfi`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_bufferfi(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t buffer, int32_t drawbuffer, float depth,
    int32_t stencil) {
    return mumba_call_plain(
        ctx, self, 0x8000067cu, 01111u, MUMBA_NONE, MUMBA_NONE, (double)buffer, (double)drawbuffer, (double)depth,
        (double)stencil, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.createQuery`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_query(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_query *result) {
    return mumba_invoke(ctx, self, 0x800007a9u, NULL, 0, result);
}

/** `WebGL2RenderingContext.deleteQuery`. `query` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_query(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_query query) {
    return mumba_call_plain(ctx, self, 0x8000084du, 04u, query, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.isQuery`. `query` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_query(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_query query, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(query);
    return mumba_web_call_bool(ctx, self, 0x80000cdcu, argv, 1, result);
}

/** `WebGL2RenderingContext.beginQuery`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_begin_query(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_webgl_query query) {
    return mumba_call_plain(ctx, self, 0x8000059au, 031u, query, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.endQuery`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_end_query(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_) {
    return mumba_call_plain(ctx, self, 0x8000097bu, 01u, MUMBA_NONE, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.getQuery`. Gives `WebGLQuery` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_query(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname,
    mumba_webgl_query *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_web_call_or_none(ctx, self, 0x80000b32u, argv, 2, result);
}

/** `WebGL2RenderingContext.getQuery`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_query_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname,
    mumba_webgl_query *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b32u, argv, 2, result);
}

/** `WebGL2RenderingContext.getQueryParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_query_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_query query, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(query);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b35u, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getQueryParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_query_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_query query, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(query);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b35u, argv, 2, result);
}

/** `WebGL2RenderingContext.createSampler`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_sampler(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sampler *result) {
    return mumba_invoke(ctx, self, 0x800007bau, NULL, 0, result);
}

/** `WebGL2RenderingContext.deleteSampler`. `sampler` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_sampler(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sampler sampler) {
    return mumba_call_plain(ctx, self, 0x80000852u, 04u, sampler, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.isSampler`. `sampler` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_sampler(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sampler sampler, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(sampler);
    return mumba_web_call_bool(ctx, self, 0x80000ce4u, argv, 1, result);
}

/** `WebGL2RenderingContext.bindSampler`. `sampler` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_sampler(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t unit, mumba_webgl_sampler sampler) {
    return mumba_call_plain(ctx, self, 0x800005b0u, 041u, sampler, MUMBA_NONE, (double)unit, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.samplerParameteri`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_sampler_parameteri(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sampler sampler, uint32_t pname,
    int32_t param) {
    return mumba_call_plain(
        ctx, self, 0x80001395u, 0113u, sampler, MUMBA_NONE, (double)pname, (double)param, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.samplerParameterf`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_sampler_parameterf(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sampler sampler, uint32_t pname, float param) {
    return mumba_call_plain(
        ctx, self, 0x80001394u, 0113u, sampler, MUMBA_NONE, (double)pname, (double)param, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.getSamplerParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_sampler_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sampler sampler, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(sampler);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b45u, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getSamplerParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_sampler_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sampler sampler, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(sampler);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b45u, argv, 2, result);
}

/** `WebGL2RenderingContext.fenceSync`. Gives `WebGLSync` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_fence_sync(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t condition, uint32_t flags,
    mumba_webgl_sync *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)condition);
    argv[1] = mumba_of_number((double)flags);
    return mumba_web_call_or_none(ctx, self, 0x800009fau, argv, 2, result);
}

/** `WebGL2RenderingContext.fenceSync`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_fence_sync_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t condition, uint32_t flags,
    mumba_webgl_sync *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)condition);
    argv[1] = mumba_of_number((double)flags);
    return mumba_invoke(ctx, self, 0x800009fau, argv, 2, result);
}

/** `WebGL2RenderingContext.isSync`. `sync` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_sync(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sync sync, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(sync);
    return mumba_web_call_bool(ctx, self, 0x80000cebu, argv, 1, result);
}

/** `WebGL2RenderingContext.deleteSync`. `sync` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_sync(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sync sync) {
    return mumba_call_plain(ctx, self, 0x80000854u, 04u, sync, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clientWaitSync`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_client_wait_sync(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sync sync, uint32_t flags, uint64_t timeout,
    uint32_t *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(sync);
    argv[1] = mumba_of_number((double)flags);
    argv[2] = mumba_of_number((double)timeout);
    return mumba_web_call_uint32(ctx, self, 0x80000699u, argv, 3, result);
}

/** `WebGL2RenderingContext.waitSync`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_wait_sync(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sync sync, uint32_t flags, int64_t timeout) {
    return mumba_call_plain(
        ctx, self, 0x800017aau, 0113u, sync, MUMBA_NONE, (double)flags, (double)timeout, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.getSyncParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_sync_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sync sync, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(sync);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b60u, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getSyncParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_sync_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_sync sync, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(sync);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b60u, argv, 2, result);
}

/** `WebGL2RenderingContext.createTransformFeedback`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_transform_feedback(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_transform_feedback *result) {
    return mumba_invoke(ctx, self, 0x800007c7u, NULL, 0, result);
}

/** `WebGL2RenderingContext.deleteTransformFeedback`. `tf` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_transform_feedback(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_transform_feedback tf) {
    return mumba_call_plain(ctx, self, 0x80000858u, 04u, tf, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.isTransformFeedback`. `tf` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_transform_feedback(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_transform_feedback tf, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(tf);
    return mumba_web_call_bool(ctx, self, 0x80000cedu, argv, 1, result);
}

/** `WebGL2RenderingContext.bindTransformFeedback`. `tf` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_transform_feedback(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_webgl_transform_feedback tf) {
    return mumba_call_plain(ctx, self, 0x800005b2u, 041u, tf, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.beginTransformFeedback`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_begin_transform_feedback(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t primitive_mode) {
    return mumba_call_plain(
        ctx, self, 0x8000059du, 01u, MUMBA_NONE, MUMBA_NONE, (double)primitive_mode, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.endTransformFeedback`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_end_transform_feedback(
    mumba_context *ctx, mumba_webgl2_rendering_context self) {
    return mumba_invoke(ctx, self, 0x8000097eu, NULL, 0, NULL);
}

/** `WebGL2RenderingContext.transformFeedbackVaryings`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_transform_feedback_varyings(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    const mumba_string *varyings, size_t varyings_count, uint32_t buffer_mode) {
    mumba_handle varyings_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(program);
    argv[2] = mumba_of_number((double)buffer_mode);
    mumba_status status = mumba_web_array_of_string(ctx, varyings, varyings_count, &varyings_array);
    argv[1] = mumba_web_of_nullable(varyings_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001662u, argv, 3, NULL);
    if (varyings_array) mumba_release(ctx, varyings_array);
    return status;
}

/** `WebGL2RenderingContext.getTransformFeedbackVarying`. Gives `WebGLActiveInfo` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_transform_feedback_varying(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000b6du, argv, 2, result);
}

/** `WebGL2RenderingContext.getTransformFeedbackVarying`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_transform_feedback_varying_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000b6du, argv, 2, result);
}

/** `WebGL2RenderingContext.pauseTransformFeedback`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_pause_transform_feedback(
    mumba_context *ctx, mumba_webgl2_rendering_context self) {
    return mumba_invoke(ctx, self, 0x800010dcu, NULL, 0, NULL);
}

/** `WebGL2RenderingContext.resumeTransformFeedback`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_resume_transform_feedback(
    mumba_context *ctx, mumba_webgl2_rendering_context self) {
    return mumba_invoke(ctx, self, 0x8000131cu, NULL, 0, NULL);
}

/** `WebGL2RenderingContext.bindBufferBase`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_buffer_base(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t index,
    mumba_webgl_buffer buffer) {
    return mumba_call_plain(
        ctx, self, 0x800005abu, 0411u, buffer, MUMBA_NONE, (double)target_, (double)index, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.bindBufferRange`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_buffer_range(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t index,
    mumba_webgl_buffer buffer, int64_t offset, int64_t size) {
    return mumba_call_plain(
        ctx, self, 0x800005acu, 011411u, buffer, MUMBA_NONE, (double)target_, (double)index, (double)offset,
        (double)size, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.getIndexedParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_indexed_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t index, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke_read(ctx, self, 0x80000b07u, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getIndexedParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_indexed_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t index, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000b07u, argv, 2, result);
}

/** `WebGL2RenderingContext.getUniformIndices`. Gives sequence<a number> or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_uniform_indices(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    const mumba_string *uniform_names, size_t uniform_names_count, mumba_array *result) {
    mumba_handle uniform_names_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    mumba_status status = mumba_web_array_of_string(ctx, uniform_names, uniform_names_count, &uniform_names_array);
    argv[1] = mumba_web_of_nullable(uniform_names_array);
    if (status == MUMBA_OK) status = mumba_web_call_or_none(ctx, self, 0x80000b73u, argv, 2, result);
    if (uniform_names_array) mumba_release(ctx, uniform_names_array);
    return status;
}

/**
 * `WebGL2RenderingContext.getUniformIndices`. Gives sequence<a number>. Deferred: what the handle holds may turn out
 * to be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_uniform_indices_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    const mumba_string *uniform_names, size_t uniform_names_count, mumba_array *result) {
    mumba_handle uniform_names_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    mumba_status status = mumba_web_array_of_string(ctx, uniform_names, uniform_names_count, &uniform_names_array);
    argv[1] = mumba_web_of_nullable(uniform_names_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000b73u, argv, 2, result);
    if (uniform_names_array) mumba_release(ctx, uniform_names_array);
    return status;
}

/** `WebGL2RenderingContext.getActiveUniforms`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_active_uniforms(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    const uint32_t *uniform_indices, size_t uniform_indices_count, uint32_t pname, mumba_value *result) {
    mumba_handle uniform_indices_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(program);
    argv[2] = mumba_of_number((double)pname);
    mumba_status status = mumba_web_array_of_uint32(ctx, uniform_indices, uniform_indices_count, &uniform_indices_array);
    argv[1] = mumba_web_of_nullable(uniform_indices_array);
    if (status == MUMBA_OK) status = mumba_invoke_read(ctx, self, 0x80000aabu, argv, 3, result);
    if (uniform_indices_array) mumba_release(ctx, uniform_indices_array);
    return status;
}

/**
 * `WebGL2RenderingContext.getActiveUniforms`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_active_uniforms_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    const uint32_t *uniform_indices, size_t uniform_indices_count, uint32_t pname, mumba_object *result) {
    mumba_handle uniform_indices_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(program);
    argv[2] = mumba_of_number((double)pname);
    mumba_status status = mumba_web_array_of_uint32(ctx, uniform_indices, uniform_indices_count, &uniform_indices_array);
    argv[1] = mumba_web_of_nullable(uniform_indices_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000aabu, argv, 3, result);
    if (uniform_indices_array) mumba_release(ctx, uniform_indices_array);
    return status;
}

/** `WebGL2RenderingContext.getUniformBlockIndex`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_uniform_block_index(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    mumba_string uniform_block_name, uint32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_string(uniform_block_name);
    return mumba_web_call_uint32(ctx, self, 0x80000b72u, argv, 2, result);
}

/** `WebGL2RenderingContext.getActiveUniformBlockParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_active_uniform_block_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    uint32_t uniform_block_index, uint32_t pname, mumba_value *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)uniform_block_index);
    argv[2] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000aaau, argv, 3, result);
}

/**
 * `WebGL2RenderingContext.getActiveUniformBlockParameter`. Gives an object. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_active_uniform_block_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    uint32_t uniform_block_index, uint32_t pname, mumba_object *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)uniform_block_index);
    argv[2] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000aaau, argv, 3, result);
}

/** `WebGL2RenderingContext.getActiveUniformBlockName`. Gives a string or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_active_uniform_block_name(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    uint32_t uniform_block_index, mumba_string *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)uniform_block_index);
    return mumba_web_call_string_or_none(ctx, self, 0x80000aa9u, argv, 2, result);
}

/** `WebGL2RenderingContext.uniformBlockBinding`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_block_binding(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    uint32_t uniform_block_index, uint32_t uniform_block_binding) {
    return mumba_call_plain(
        ctx, self, 0x800016c2u, 0113u, program, MUMBA_NONE, (double)uniform_block_index,
        (double)uniform_block_binding, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.createVertexArray`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_vertex_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_vertex_array_object *result) {
    return mumba_invoke(ctx, self, 0x800007cau, NULL, 0, result);
}

/** `WebGL2RenderingContext.deleteVertexArray`. `vertex_array` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_vertex_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_vertex_array_object vertex_array) {
    return mumba_call_plain(ctx, self, 0x80000859u, 04u, vertex_array, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.isVertexArray`. `vertex_array` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_vertex_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_vertex_array_object vertex_array,
    bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(vertex_array);
    return mumba_web_call_bool(ctx, self, 0x80000cf2u, argv, 1, result);
}

/** `WebGL2RenderingContext.bindVertexArray`. `array` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_vertex_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_vertex_array_object array) {
    return mumba_call_plain(ctx, self, 0x800005b3u, 04u, array, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.bufferData`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_buffer_data_with_size(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int64_t size, uint32_t usage) {
    return mumba_call_plain(
        ctx, self, 0x800005f4u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)size, (double)usage, 0, 0, 0,
        0, 0);
}

/**
 * `WebGL2RenderingContext.bufferData`. `src_data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or
 * `Int16Array` or `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or
 * `BigInt64Array` or `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none.
 * Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_buffer_data_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_object src_data, uint32_t usage) {
    return mumba_call_plain(
        ctx, self, 0x800005f4u, 0141u, src_data, MUMBA_NONE, (double)target_, (double)usage, 0, 0, 0, 0, 0, 0);
}

/**
 * `WebGL2RenderingContext.bufferData`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_buffer_data_with_buffer_source_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_object src_data, uint32_t usage,
    uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800005f4u, 01131u, src_data, MUMBA_NONE, (double)target_, (double)usage, (double)src_offset, 0,
        0, 0, 0, 0);
}

/**
 * `WebGL2RenderingContext.bufferData`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_buffer_data_with_buffer_source_and_src_offset_and_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_object src_data, uint32_t usage,
    uint64_t src_offset, uint32_t length) {
    return mumba_call_plain(
        ctx, self, 0x800005f4u, 011131u, src_data, MUMBA_NONE, (double)target_, (double)usage, (double)src_offset,
        (double)length, 0, 0, 0, 0);
}

/**
 * `WebGL2RenderingContext.bufferSubData`. `src_data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or
 * `Int16Array` or `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or
 * `BigInt64Array` or `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_buffer_sub_data_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int64_t dst_byte_offset,
    mumba_object src_data) {
    return mumba_call_plain(
        ctx, self, 0x800005f6u, 0311u, src_data, MUMBA_NONE, (double)target_, (double)dst_byte_offset, 0, 0, 0, 0, 0,
        0);
}

/**
 * `WebGL2RenderingContext.bufferSubData`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_buffer_sub_data_with_buffer_source_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int64_t dst_byte_offset,
    mumba_object src_data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800005f6u, 01311u, src_data, MUMBA_NONE, (double)target_, (double)dst_byte_offset,
        (double)src_offset, 0, 0, 0, 0, 0);
}

/**
 * `WebGL2RenderingContext.bufferSubData`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_buffer_sub_data_with_buffer_source_and_src_offset_and_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int64_t dst_byte_offset,
    mumba_object src_data, uint64_t src_offset, uint32_t length) {
    return mumba_call_plain(
        ctx, self, 0x800005f6u, 011311u, src_data, MUMBA_NONE, (double)target_, (double)dst_byte_offset,
        (double)src_offset, (double)length, 0, 0, 0, 0);
}

/**
 * `WebGL2RenderingContext.texImage2D`. `pixels`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_2d_with_i32_and_i32_and_i32_and_format_and_type_and_pixels(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t border, uint32_t format, uint32_t type, mumba_object pixels) {
    return mumba_call_plain(
        ctx, self, 0x800015ddu, 0411111111u, pixels, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)border, (double)format, (double)type);
}

/**
 * `WebGL2RenderingContext.texImage2D`. `source`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLCanvasElement` or `HTMLVideoElement` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_2d_with_format_and_type_and_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    uint32_t format, uint32_t type, mumba_object source) {
    return mumba_call_plain(
        ctx, self, 0x800015ddu, 0311111u, source, MUMBA_NONE, (double)target_, (double)level, (double)internalformat,
        (double)format, (double)type, 0, 0, 0);
}

/** `WebGL2RenderingContext.texImage2D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_2d_with_i32_and_i32_and_i32_and_format_and_type_and_pbo_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t border, uint32_t format, uint32_t type, int64_t pbo_offset) {
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)internalformat);
    argv[3] = mumba_of_number((double)width);
    argv[4] = mumba_of_number((double)height);
    argv[5] = mumba_of_number((double)border);
    argv[6] = mumba_of_number((double)format);
    argv[7] = mumba_of_number((double)type);
    argv[8] = mumba_of_number((double)pbo_offset);
    return mumba_invoke(ctx, self, 0x800015ddu, argv, 9, NULL);
}

/**
 * `WebGL2RenderingContext.texImage2D`. `source`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLCanvasElement` or `HTMLVideoElement` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_2d_with_i32_and_i32_and_i32_and_format_and_type_and_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t border, uint32_t format, uint32_t type, mumba_object source) {
    return mumba_call_plain(
        ctx, self, 0x800015ddu, 0311111111u, source, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)border, (double)format, (double)type);
}

/**
 * `WebGL2RenderingContext.texImage2D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_image_2d_with_i32_and_i32_and_i32_and_format_and_type_and_src_data_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t border, uint32_t format, uint32_t type, mumba_object src_data,
    uint64_t src_offset) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)internalformat);
    argv[3] = mumba_of_number((double)width);
    argv[4] = mumba_of_number((double)height);
    argv[5] = mumba_of_number((double)border);
    argv[6] = mumba_of_number((double)format);
    argv[7] = mumba_of_number((double)type);
    argv[8] = mumba_of_handle(src_data);
    argv[9] = mumba_of_number((double)src_offset);
    return mumba_invoke(ctx, self, 0x800015ddu, argv, 10, NULL);
}

/**
 * `WebGL2RenderingContext.texSubImage2D`. `pixels`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_2d_with_i32_and_i32_and_u32_and_type_and_pixels(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, uint32_t type, mumba_object pixels) {
    return mumba_call_plain(
        ctx, self, 0x800015e3u, 0411111111u, pixels, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)width, (double)height, (double)format, (double)type);
}

/**
 * `WebGL2RenderingContext.texSubImage2D`. `source`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLCanvasElement` or `HTMLVideoElement` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_2d_with_format_and_type_and_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, uint32_t format, uint32_t type, mumba_object source) {
    return mumba_call_plain(
        ctx, self, 0x800015e3u, 03111111u, source, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)format, (double)type, 0, 0);
}

/** `WebGL2RenderingContext.texSubImage2D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_2d_with_i32_and_i32_and_u32_and_type_and_pbo_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, uint32_t type, int64_t pbo_offset) {
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)width);
    argv[5] = mumba_of_number((double)height);
    argv[6] = mumba_of_number((double)format);
    argv[7] = mumba_of_number((double)type);
    argv[8] = mumba_of_number((double)pbo_offset);
    return mumba_invoke(ctx, self, 0x800015e3u, argv, 9, NULL);
}

/**
 * `WebGL2RenderingContext.texSubImage2D`. `source`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLCanvasElement` or `HTMLVideoElement` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_2d_with_i32_and_i32_and_u32_and_type_and_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, uint32_t type, mumba_object source) {
    return mumba_call_plain(
        ctx, self, 0x800015e3u, 0311111111u, source, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)width, (double)height, (double)format, (double)type);
}

/**
 * `WebGL2RenderingContext.texSubImage2D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_tex_sub_image_2d_with_i32_and_i32_and_u32_and_type_and_src_data_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, uint32_t type, mumba_object src_data,
    uint64_t src_offset) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)width);
    argv[5] = mumba_of_number((double)height);
    argv[6] = mumba_of_number((double)format);
    argv[7] = mumba_of_number((double)type);
    argv[8] = mumba_of_handle(src_data);
    argv[9] = mumba_of_number((double)src_offset);
    return mumba_invoke(ctx, self, 0x800015e3u, argv, 10, NULL);
}

/** `WebGL2RenderingContext.compressedTexImage2D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_image_2d_with_image_size_and_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t border, int32_t image_size, int64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x800006f5u, 011111111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)border, (double)image_size, (double)offset);
}

/**
 * `WebGL2RenderingContext.compressedTexImage2D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_image_2d_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t border, mumba_object src_data) {
    return mumba_call_plain(
        ctx, self, 0x800006f5u, 03111111u, src_data, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)border, 0, 0);
}

/**
 * `WebGL2RenderingContext.compressedTexImage2D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_image_2d_with_buffer_source_and_u64(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t border, mumba_object src_data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800006f5u, 013111111u, src_data, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)border, (double)src_offset, 0);
}

/**
 * `WebGL2RenderingContext.compressedTexImage2D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_image_2d_with_buffer_source_and_u64_and_src_length_override(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t border, mumba_object src_data, uint64_t src_offset,
    uint32_t src_length_override) {
    return mumba_call_plain(
        ctx, self, 0x800006f5u, 0113111111u, src_data, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)border, (double)src_offset,
        (double)src_length_override);
}

/** `WebGL2RenderingContext.compressedTexSubImage2D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_sub_image_2d_with_image_size_and_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, int32_t image_size, int64_t offset) {
    mumba_value argv[9];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)width);
    argv[5] = mumba_of_number((double)height);
    argv[6] = mumba_of_number((double)format);
    argv[7] = mumba_of_number((double)image_size);
    argv[8] = mumba_of_number((double)offset);
    return mumba_invoke(ctx, self, 0x800006f7u, argv, 9, NULL);
}

/**
 * `WebGL2RenderingContext.compressedTexSubImage2D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_sub_image_2d_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, mumba_object src_data) {
    return mumba_call_plain(
        ctx, self, 0x800006f7u, 031111111u, src_data, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)width, (double)height, (double)format, 0);
}

/**
 * `WebGL2RenderingContext.compressedTexSubImage2D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_sub_image_2d_with_buffer_source_and_u64(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, mumba_object src_data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800006f7u, 0131111111u, src_data, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)width, (double)height, (double)format, (double)src_offset);
}

/**
 * `WebGL2RenderingContext.compressedTexSubImage2D`. `src_data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_compressed_tex_sub_image_2d_with_buffer_source_and_u64_and_src_length_override(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, mumba_object src_data, uint64_t src_offset,
    uint32_t src_length_override) {
    mumba_value argv[10];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)level);
    argv[2] = mumba_of_number((double)xoffset);
    argv[3] = mumba_of_number((double)yoffset);
    argv[4] = mumba_of_number((double)width);
    argv[5] = mumba_of_number((double)height);
    argv[6] = mumba_of_number((double)format);
    argv[7] = mumba_of_handle(src_data);
    argv[8] = mumba_of_number((double)src_offset);
    argv[9] = mumba_of_number((double)src_length_override);
    return mumba_invoke(ctx, self, 0x800006f7u, argv, 10, NULL);
}

/** `WebGL2RenderingContext.uniform1fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016abu, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016abu, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform1fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016abu, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016abu, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform1fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016abu, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016abu, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016b1u, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b1u, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016b1u, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b1u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016b1u, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b1u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016b7u, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b7u, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016b7u, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b7u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016b7u, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b7u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016bdu, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bdu, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016bdu, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bdu, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016bdu, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, const float *data,
    size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bdu, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform1iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1iv_with_int32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data) {
    return mumba_call_plain(ctx, self, 0x800016adu, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016adu, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform1iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1iv_with_int32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016adu, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1iv_with_i32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016adu, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform1iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1iv_with_int32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016adu, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1iv_with_i32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016adu, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2iv_with_int32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data) {
    return mumba_call_plain(ctx, self, 0x800016b3u, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b3u, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2iv_with_int32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016b3u, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2iv_with_i32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b3u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform2iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2iv_with_int32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016b3u, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2iv_with_i32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b3u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3iv_with_int32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data) {
    return mumba_call_plain(ctx, self, 0x800016b9u, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b9u, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3iv_with_int32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016b9u, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3iv_with_i32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b9u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform3iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3iv_with_int32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016b9u, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3iv_with_i32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b9u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4iv_with_int32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data) {
    return mumba_call_plain(ctx, self, 0x800016bfu, 034u, location, data, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bfu, argv, 2, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4iv_with_int32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data, uint64_t src_offset) {
    return mumba_call_plain(ctx, self, 0x800016bfu, 0134u, location, data, (double)src_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4iv_with_i32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bfu, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniform4iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4iv_with_int32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016bfu, 01134u, location, data, (double)src_offset, (double)src_length, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4iv_with_i32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location,
    const int32_t *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[2] = mumba_of_number((double)src_offset);
    argv[3] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_int32(ctx, data, data_count, &data_array);
    argv[1] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bfu, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016c3u, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c3u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016c3u, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c3u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016c3u, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix2fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c3u, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016c6u, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c6u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016c6u, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c6u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016c6u, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix3fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c6u, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data) {
    return mumba_call_plain(ctx, self, 0x800016c9u, 0324u, location, data, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c9u, argv, 3, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4fv_with_float32_array_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset) {
    return mumba_call_plain(
        ctx, self, 0x800016c9u, 01324u, location, data, (double)transpose, (double)src_offset, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4fv_with_f32_sequence_and_src_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c9u, argv, 4, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/** `WebGL2RenderingContext.uniformMatrix4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4fv_with_float32_array_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array data, uint64_t src_offset, uint32_t src_length) {
    return mumba_call_plain(
        ctx, self, 0x800016c9u, 011324u, location, data, (double)transpose, (double)src_offset, (double)src_length, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniformMatrix4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform_matrix4fv_with_f32_sequence_and_src_offset_and_src_length(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *data, size_t data_count, uint64_t src_offset, uint32_t src_length) {
    mumba_handle data_array = MUMBA_NONE;
    mumba_value argv[5];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    argv[3] = mumba_of_number((double)src_offset);
    argv[4] = mumba_of_number((double)src_length);
    mumba_status status = mumba_web_array_of_float(ctx, data, data_count, &data_array);
    argv[2] = mumba_web_of_nullable(data_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c9u, argv, 5, NULL);
    if (data_array) mumba_release(ctx, data_array);
    return status;
}

/**
 * `WebGL2RenderingContext.readPixels`. `dst_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_read_pixels_with_buffer_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t x, int32_t y, int32_t width, int32_t height,
    uint32_t format, uint32_t type, mumba_object dst_data) {
    return mumba_call_plain(
        ctx, self, 0x80001231u, 04111111u, dst_data, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        (double)format, (double)type, 0, 0);
}

/** `WebGL2RenderingContext.readPixels`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_read_pixels_with_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t x, int32_t y, int32_t width, int32_t height,
    uint32_t format, uint32_t type, int64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80001231u, 01111111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)width,
        (double)height, (double)format, (double)type, (double)offset, 0);
}

/**
 * `WebGL2RenderingContext.readPixels`. `dst_data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl2_rendering_context_read_pixels_with_buffer_source_and_dst_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t x, int32_t y, int32_t width, int32_t height,
    uint32_t format, uint32_t type, mumba_object dst_data, uint64_t dst_offset) {
    return mumba_call_plain(
        ctx, self, 0x80001231u, 013111111u, dst_data, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        (double)format, (double)type, (double)dst_offset, 0);
}

/** `WebGLQuery`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_query;

/** Gives `object` itself when it is of `WebGLQuery`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_query(mumba_context *ctx, mumba_handle object, mumba_webgl_query *result) {
    return mumba_web_cast(ctx, object, 0x800003b2u, 0, result);
}

/** `WebGLSampler`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_sampler;

/** Gives `object` itself when it is of `WebGLSampler`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_sampler(
    mumba_context *ctx, mumba_handle object, mumba_webgl_sampler *result) {
    return mumba_web_cast(ctx, object, 0x800003b5u, 0, result);
}

/** `WebGLSync`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_sync;

/** Gives `object` itself when it is of `WebGLSync`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_sync(mumba_context *ctx, mumba_handle object, mumba_webgl_sync *result) {
    return mumba_web_cast(ctx, object, 0x800003b8u, 0, result);
}

/** `WebGLTransformFeedback`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_transform_feedback;

/** Gives `object` itself when it is of `WebGLTransformFeedback`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_transform_feedback(
    mumba_context *ctx, mumba_handle object, mumba_webgl_transform_feedback *result) {
    return mumba_web_cast(ctx, object, 0x800003bbu, 0, result);
}

/** `WebGLVertexArrayObject`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_vertex_array_object;

/** Gives `object` itself when it is of `WebGLVertexArrayObject`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_vertex_array_object(
    mumba_context *ctx, mumba_handle object, mumba_webgl_vertex_array_object *result) {
    return mumba_web_cast(ctx, object, 0x800003bdu, 0, result);
}

#endif /* MUMBA_WEB_WEBGL2_H */
