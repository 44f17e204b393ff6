/**
 * @file webgl1.h
 * WebGL Specification: <https://registry.khronos.org/webgl/specs/latest/1.0/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGL1_H
#define MUMBA_WEB_WEBGL1_H

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
typedef mumba_handle mumba_webgl_context_attributes;
typedef mumba_handle mumba_webgl_context_event;
typedef mumba_handle mumba_webgl_context_event_init;
typedef mumba_handle mumba_webgl_framebuffer;
typedef mumba_handle mumba_webgl_program;
typedef mumba_handle mumba_webgl_renderbuffer;
typedef mumba_handle mumba_webgl_rendering_context;
typedef mumba_handle mumba_webgl_shader;
typedef mumba_handle mumba_webgl_shader_precision_format;
typedef mumba_handle mumba_webgl_texture;
typedef mumba_handle mumba_webgl_uniform_location;
typedef mumba_name mumba_predefined_color_space;
typedef mumba_name mumba_webgl_power_preference;

/** `WebGLPowerPreference`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_webgl_power_preference;

/** "default" */
#define MUMBA_WEBGL_POWER_PREFERENCE_DEFAULT ((mumba_webgl_power_preference)0x8000082bu)
/** "low-power" */
#define MUMBA_WEBGL_POWER_PREFERENCE_LOW_POWER ((mumba_webgl_power_preference)0x80000daau)
/** "high-performance" */
#define MUMBA_WEBGL_POWER_PREFERENCE_HIGH_PERFORMANCE ((mumba_webgl_power_preference)0x80000bd5u)

/** `WebGL2RenderingContext.DEPTH_BUFFER_BIT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_BUFFER_BIT ((uint32_t)256)
/** `WebGL2RenderingContext.STENCIL_BUFFER_BIT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BUFFER_BIT ((uint32_t)1024)
/** `WebGL2RenderingContext.COLOR_BUFFER_BIT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_BUFFER_BIT ((uint32_t)16384)
/** `WebGL2RenderingContext.POINTS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_POINTS ((uint32_t)0)
/** `WebGL2RenderingContext.LINES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LINES ((uint32_t)1)
/** `WebGL2RenderingContext.LINE_LOOP` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LINE_LOOP ((uint32_t)2)
/** `WebGL2RenderingContext.LINE_STRIP` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LINE_STRIP ((uint32_t)3)
/** `WebGL2RenderingContext.TRIANGLES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRIANGLES ((uint32_t)4)
/** `WebGL2RenderingContext.TRIANGLE_STRIP` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRIANGLE_STRIP ((uint32_t)5)
/** `WebGL2RenderingContext.TRIANGLE_FAN` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TRIANGLE_FAN ((uint32_t)6)
/** `WebGL2RenderingContext.ZERO` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ZERO ((uint32_t)0)
/** `WebGL2RenderingContext.ONE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ONE ((uint32_t)1)
/** `WebGL2RenderingContext.SRC_COLOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SRC_COLOR ((uint32_t)768)
/** `WebGL2RenderingContext.ONE_MINUS_SRC_COLOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ONE_MINUS_SRC_COLOR ((uint32_t)769)
/** `WebGL2RenderingContext.SRC_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SRC_ALPHA ((uint32_t)770)
/** `WebGL2RenderingContext.ONE_MINUS_SRC_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ONE_MINUS_SRC_ALPHA ((uint32_t)771)
/** `WebGL2RenderingContext.DST_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DST_ALPHA ((uint32_t)772)
/** `WebGL2RenderingContext.ONE_MINUS_DST_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ONE_MINUS_DST_ALPHA ((uint32_t)773)
/** `WebGL2RenderingContext.DST_COLOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DST_COLOR ((uint32_t)774)
/** `WebGL2RenderingContext.ONE_MINUS_DST_COLOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ONE_MINUS_DST_COLOR ((uint32_t)775)
/** `WebGL2RenderingContext.SRC_ALPHA_SATURATE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SRC_ALPHA_SATURATE ((uint32_t)776)
/** `WebGL2RenderingContext.FUNC_ADD` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FUNC_ADD ((uint32_t)32774)
/** `WebGL2RenderingContext.BLEND_EQUATION` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND_EQUATION ((uint32_t)32777)
/** `WebGL2RenderingContext.BLEND_EQUATION_RGB` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND_EQUATION_RGB ((uint32_t)32777)
/** `WebGL2RenderingContext.BLEND_EQUATION_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND_EQUATION_ALPHA ((uint32_t)34877)
/** `WebGL2RenderingContext.FUNC_SUBTRACT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FUNC_SUBTRACT ((uint32_t)32778)
/** `WebGL2RenderingContext.FUNC_REVERSE_SUBTRACT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FUNC_REVERSE_SUBTRACT ((uint32_t)32779)
/** `WebGL2RenderingContext.BLEND_DST_RGB` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND_DST_RGB ((uint32_t)32968)
/** `WebGL2RenderingContext.BLEND_SRC_RGB` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND_SRC_RGB ((uint32_t)32969)
/** `WebGL2RenderingContext.BLEND_DST_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND_DST_ALPHA ((uint32_t)32970)
/** `WebGL2RenderingContext.BLEND_SRC_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND_SRC_ALPHA ((uint32_t)32971)
/** `WebGL2RenderingContext.CONSTANT_COLOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CONSTANT_COLOR ((uint32_t)32769)
/** `WebGL2RenderingContext.ONE_MINUS_CONSTANT_COLOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ONE_MINUS_CONSTANT_COLOR ((uint32_t)32770)
/** `WebGL2RenderingContext.CONSTANT_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CONSTANT_ALPHA ((uint32_t)32771)
/** `WebGL2RenderingContext.ONE_MINUS_CONSTANT_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ONE_MINUS_CONSTANT_ALPHA ((uint32_t)32772)
/** `WebGL2RenderingContext.BLEND_COLOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND_COLOR ((uint32_t)32773)
/** `WebGL2RenderingContext.ARRAY_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ARRAY_BUFFER ((uint32_t)34962)
/** `WebGL2RenderingContext.ELEMENT_ARRAY_BUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ELEMENT_ARRAY_BUFFER ((uint32_t)34963)
/** `WebGL2RenderingContext.ARRAY_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ARRAY_BUFFER_BINDING ((uint32_t)34964)
/** `WebGL2RenderingContext.ELEMENT_ARRAY_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ELEMENT_ARRAY_BUFFER_BINDING ((uint32_t)34965)
/** `WebGL2RenderingContext.STREAM_DRAW` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STREAM_DRAW ((uint32_t)35040)
/** `WebGL2RenderingContext.STATIC_DRAW` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STATIC_DRAW ((uint32_t)35044)
/** `WebGL2RenderingContext.DYNAMIC_DRAW` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DYNAMIC_DRAW ((uint32_t)35048)
/** `WebGL2RenderingContext.BUFFER_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BUFFER_SIZE ((uint32_t)34660)
/** `WebGL2RenderingContext.BUFFER_USAGE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BUFFER_USAGE ((uint32_t)34661)
/** `WebGL2RenderingContext.CURRENT_VERTEX_ATTRIB` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CURRENT_VERTEX_ATTRIB ((uint32_t)34342)
/** `WebGL2RenderingContext.FRONT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRONT ((uint32_t)1028)
/** `WebGL2RenderingContext.BACK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BACK ((uint32_t)1029)
/** `WebGL2RenderingContext.FRONT_AND_BACK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRONT_AND_BACK ((uint32_t)1032)
/** `WebGL2RenderingContext.CULL_FACE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CULL_FACE ((uint32_t)2884)
/** `WebGL2RenderingContext.BLEND` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLEND ((uint32_t)3042)
/** `WebGL2RenderingContext.DITHER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DITHER ((uint32_t)3024)
/** `WebGL2RenderingContext.STENCIL_TEST` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_TEST ((uint32_t)2960)
/** `WebGL2RenderingContext.DEPTH_TEST` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_TEST ((uint32_t)2929)
/** `WebGL2RenderingContext.SCISSOR_TEST` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SCISSOR_TEST ((uint32_t)3089)
/** `WebGL2RenderingContext.POLYGON_OFFSET_FILL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_POLYGON_OFFSET_FILL ((uint32_t)32823)
/** `WebGL2RenderingContext.SAMPLE_ALPHA_TO_COVERAGE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLE_ALPHA_TO_COVERAGE ((uint32_t)32926)
/** `WebGL2RenderingContext.SAMPLE_COVERAGE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLE_COVERAGE ((uint32_t)32928)
/** `WebGL2RenderingContext.NO_ERROR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_NO_ERROR ((uint32_t)0)
/** `WebGL2RenderingContext.INVALID_ENUM` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INVALID_ENUM ((uint32_t)1280)
/** `WebGL2RenderingContext.INVALID_VALUE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INVALID_VALUE ((uint32_t)1281)
/** `WebGL2RenderingContext.INVALID_OPERATION` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INVALID_OPERATION ((uint32_t)1282)
/** `WebGL2RenderingContext.OUT_OF_MEMORY` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_OUT_OF_MEMORY ((uint32_t)1285)
/** `WebGL2RenderingContext.CW` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CW ((uint32_t)2304)
/** `WebGL2RenderingContext.CCW` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CCW ((uint32_t)2305)
/** `WebGL2RenderingContext.LINE_WIDTH` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LINE_WIDTH ((uint32_t)2849)
/** `WebGL2RenderingContext.ALIASED_POINT_SIZE_RANGE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ALIASED_POINT_SIZE_RANGE ((uint32_t)33901)
/** `WebGL2RenderingContext.ALIASED_LINE_WIDTH_RANGE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ALIASED_LINE_WIDTH_RANGE ((uint32_t)33902)
/** `WebGL2RenderingContext.CULL_FACE_MODE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CULL_FACE_MODE ((uint32_t)2885)
/** `WebGL2RenderingContext.FRONT_FACE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRONT_FACE ((uint32_t)2886)
/** `WebGL2RenderingContext.DEPTH_RANGE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_RANGE ((uint32_t)2928)
/** `WebGL2RenderingContext.DEPTH_WRITEMASK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_WRITEMASK ((uint32_t)2930)
/** `WebGL2RenderingContext.DEPTH_CLEAR_VALUE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_CLEAR_VALUE ((uint32_t)2931)
/** `WebGL2RenderingContext.DEPTH_FUNC` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_FUNC ((uint32_t)2932)
/** `WebGL2RenderingContext.STENCIL_CLEAR_VALUE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_CLEAR_VALUE ((uint32_t)2961)
/** `WebGL2RenderingContext.STENCIL_FUNC` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_FUNC ((uint32_t)2962)
/** `WebGL2RenderingContext.STENCIL_FAIL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_FAIL ((uint32_t)2964)
/** `WebGL2RenderingContext.STENCIL_PASS_DEPTH_FAIL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_PASS_DEPTH_FAIL ((uint32_t)2965)
/** `WebGL2RenderingContext.STENCIL_PASS_DEPTH_PASS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_PASS_DEPTH_PASS ((uint32_t)2966)
/** `WebGL2RenderingContext.STENCIL_REF` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_REF ((uint32_t)2967)
/** `WebGL2RenderingContext.STENCIL_VALUE_MASK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_VALUE_MASK ((uint32_t)2963)
/** `WebGL2RenderingContext.STENCIL_WRITEMASK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_WRITEMASK ((uint32_t)2968)
/** `WebGL2RenderingContext.STENCIL_BACK_FUNC` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BACK_FUNC ((uint32_t)34816)
/** `WebGL2RenderingContext.STENCIL_BACK_FAIL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BACK_FAIL ((uint32_t)34817)
/** `WebGL2RenderingContext.STENCIL_BACK_PASS_DEPTH_FAIL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BACK_PASS_DEPTH_FAIL ((uint32_t)34818)
/** `WebGL2RenderingContext.STENCIL_BACK_PASS_DEPTH_PASS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BACK_PASS_DEPTH_PASS ((uint32_t)34819)
/** `WebGL2RenderingContext.STENCIL_BACK_REF` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BACK_REF ((uint32_t)36003)
/** `WebGL2RenderingContext.STENCIL_BACK_VALUE_MASK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BACK_VALUE_MASK ((uint32_t)36004)
/** `WebGL2RenderingContext.STENCIL_BACK_WRITEMASK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BACK_WRITEMASK ((uint32_t)36005)
/** `WebGL2RenderingContext.VIEWPORT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VIEWPORT ((uint32_t)2978)
/** `WebGL2RenderingContext.SCISSOR_BOX` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SCISSOR_BOX ((uint32_t)3088)
/** `WebGL2RenderingContext.COLOR_CLEAR_VALUE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_CLEAR_VALUE ((uint32_t)3106)
/** `WebGL2RenderingContext.COLOR_WRITEMASK` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_WRITEMASK ((uint32_t)3107)
/** `WebGL2RenderingContext.UNPACK_ALIGNMENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_ALIGNMENT ((uint32_t)3317)
/** `WebGL2RenderingContext.PACK_ALIGNMENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_PACK_ALIGNMENT ((uint32_t)3333)
/** `WebGL2RenderingContext.MAX_TEXTURE_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_TEXTURE_SIZE ((uint32_t)3379)
/** `WebGL2RenderingContext.MAX_VIEWPORT_DIMS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VIEWPORT_DIMS ((uint32_t)3386)
/** `WebGL2RenderingContext.SUBPIXEL_BITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SUBPIXEL_BITS ((uint32_t)3408)
/** `WebGL2RenderingContext.RED_BITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RED_BITS ((uint32_t)3410)
/** `WebGL2RenderingContext.GREEN_BITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_GREEN_BITS ((uint32_t)3411)
/** `WebGL2RenderingContext.BLUE_BITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BLUE_BITS ((uint32_t)3412)
/** `WebGL2RenderingContext.ALPHA_BITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ALPHA_BITS ((uint32_t)3413)
/** `WebGL2RenderingContext.DEPTH_BITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_BITS ((uint32_t)3414)
/** `WebGL2RenderingContext.STENCIL_BITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_BITS ((uint32_t)3415)
/** `WebGL2RenderingContext.POLYGON_OFFSET_UNITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_POLYGON_OFFSET_UNITS ((uint32_t)10752)
/** `WebGL2RenderingContext.POLYGON_OFFSET_FACTOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_POLYGON_OFFSET_FACTOR ((uint32_t)32824)
/** `WebGL2RenderingContext.TEXTURE_BINDING_2D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_BINDING_2D ((uint32_t)32873)
/** `WebGL2RenderingContext.SAMPLE_BUFFERS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLE_BUFFERS ((uint32_t)32936)
/** `WebGL2RenderingContext.SAMPLES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLES ((uint32_t)32937)
/** `WebGL2RenderingContext.SAMPLE_COVERAGE_VALUE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLE_COVERAGE_VALUE ((uint32_t)32938)
/** `WebGL2RenderingContext.SAMPLE_COVERAGE_INVERT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLE_COVERAGE_INVERT ((uint32_t)32939)
/** `WebGL2RenderingContext.COMPRESSED_TEXTURE_FORMATS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COMPRESSED_TEXTURE_FORMATS ((uint32_t)34467)
/** `WebGL2RenderingContext.DONT_CARE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DONT_CARE ((uint32_t)4352)
/** `WebGL2RenderingContext.FASTEST` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FASTEST ((uint32_t)4353)
/** `WebGL2RenderingContext.NICEST` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_NICEST ((uint32_t)4354)
/** `WebGL2RenderingContext.GENERATE_MIPMAP_HINT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_GENERATE_MIPMAP_HINT ((uint32_t)33170)
/** `WebGL2RenderingContext.BYTE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BYTE ((uint32_t)5120)
/** `WebGL2RenderingContext.UNSIGNED_BYTE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_BYTE ((uint32_t)5121)
/** `WebGL2RenderingContext.SHORT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SHORT ((uint32_t)5122)
/** `WebGL2RenderingContext.UNSIGNED_SHORT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_SHORT ((uint32_t)5123)
/** `WebGL2RenderingContext.INT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT ((uint32_t)5124)
/** `WebGL2RenderingContext.UNSIGNED_INT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_INT ((uint32_t)5125)
/** `WebGL2RenderingContext.FLOAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT ((uint32_t)5126)
/** `WebGL2RenderingContext.DEPTH_COMPONENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_COMPONENT ((uint32_t)6402)
/** `WebGL2RenderingContext.ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ALPHA ((uint32_t)6406)
/** `WebGL2RenderingContext.RGB` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB ((uint32_t)6407)
/** `WebGL2RenderingContext.RGBA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA ((uint32_t)6408)
/** `WebGL2RenderingContext.LUMINANCE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LUMINANCE ((uint32_t)6409)
/** `WebGL2RenderingContext.LUMINANCE_ALPHA` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LUMINANCE_ALPHA ((uint32_t)6410)
/** `WebGL2RenderingContext.UNSIGNED_SHORT_4_4_4_4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_SHORT_4_4_4_4 ((uint32_t)32819)
/** `WebGL2RenderingContext.UNSIGNED_SHORT_5_5_5_1` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_SHORT_5_5_5_1 ((uint32_t)32820)
/** `WebGL2RenderingContext.UNSIGNED_SHORT_5_6_5` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNSIGNED_SHORT_5_6_5 ((uint32_t)33635)
/** `WebGL2RenderingContext.FRAGMENT_SHADER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAGMENT_SHADER ((uint32_t)35632)
/** `WebGL2RenderingContext.VERTEX_SHADER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_SHADER ((uint32_t)35633)
/** `WebGL2RenderingContext.MAX_VERTEX_ATTRIBS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VERTEX_ATTRIBS ((uint32_t)34921)
/** `WebGL2RenderingContext.MAX_VERTEX_UNIFORM_VECTORS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VERTEX_UNIFORM_VECTORS ((uint32_t)36347)
/** `WebGL2RenderingContext.MAX_VARYING_VECTORS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VARYING_VECTORS ((uint32_t)36348)
/** `WebGL2RenderingContext.MAX_COMBINED_TEXTURE_IMAGE_UNITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_COMBINED_TEXTURE_IMAGE_UNITS ((uint32_t)35661)
/** `WebGL2RenderingContext.MAX_VERTEX_TEXTURE_IMAGE_UNITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_VERTEX_TEXTURE_IMAGE_UNITS ((uint32_t)35660)
/** `WebGL2RenderingContext.MAX_TEXTURE_IMAGE_UNITS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_TEXTURE_IMAGE_UNITS ((uint32_t)34930)
/** `WebGL2RenderingContext.MAX_FRAGMENT_UNIFORM_VECTORS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_FRAGMENT_UNIFORM_VECTORS ((uint32_t)36349)
/** `WebGL2RenderingContext.SHADER_TYPE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SHADER_TYPE ((uint32_t)35663)
/** `WebGL2RenderingContext.DELETE_STATUS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DELETE_STATUS ((uint32_t)35712)
/** `WebGL2RenderingContext.LINK_STATUS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LINK_STATUS ((uint32_t)35714)
/** `WebGL2RenderingContext.VALIDATE_STATUS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VALIDATE_STATUS ((uint32_t)35715)
/** `WebGL2RenderingContext.ATTACHED_SHADERS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ATTACHED_SHADERS ((uint32_t)35717)
/** `WebGL2RenderingContext.ACTIVE_UNIFORMS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ACTIVE_UNIFORMS ((uint32_t)35718)
/** `WebGL2RenderingContext.ACTIVE_ATTRIBUTES` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ACTIVE_ATTRIBUTES ((uint32_t)35721)
/** `WebGL2RenderingContext.SHADING_LANGUAGE_VERSION` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SHADING_LANGUAGE_VERSION ((uint32_t)35724)
/** `WebGL2RenderingContext.CURRENT_PROGRAM` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CURRENT_PROGRAM ((uint32_t)35725)
/** `WebGL2RenderingContext.NEVER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_NEVER ((uint32_t)512)
/** `WebGL2RenderingContext.LESS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LESS ((uint32_t)513)
/** `WebGL2RenderingContext.EQUAL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_EQUAL ((uint32_t)514)
/** `WebGL2RenderingContext.LEQUAL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LEQUAL ((uint32_t)515)
/** `WebGL2RenderingContext.GREATER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_GREATER ((uint32_t)516)
/** `WebGL2RenderingContext.NOTEQUAL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_NOTEQUAL ((uint32_t)517)
/** `WebGL2RenderingContext.GEQUAL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_GEQUAL ((uint32_t)518)
/** `WebGL2RenderingContext.ALWAYS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ALWAYS ((uint32_t)519)
/** `WebGL2RenderingContext.KEEP` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_KEEP ((uint32_t)7680)
/** `WebGL2RenderingContext.REPLACE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_REPLACE ((uint32_t)7681)
/** `WebGL2RenderingContext.INCR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INCR ((uint32_t)7682)
/** `WebGL2RenderingContext.DECR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DECR ((uint32_t)7683)
/** `WebGL2RenderingContext.INVERT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INVERT ((uint32_t)5386)
/** `WebGL2RenderingContext.INCR_WRAP` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INCR_WRAP ((uint32_t)34055)
/** `WebGL2RenderingContext.DECR_WRAP` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DECR_WRAP ((uint32_t)34056)
/** `WebGL2RenderingContext.VENDOR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VENDOR ((uint32_t)7936)
/** `WebGL2RenderingContext.RENDERER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERER ((uint32_t)7937)
/** `WebGL2RenderingContext.VERSION` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERSION ((uint32_t)7938)
/** `WebGL2RenderingContext.NEAREST` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_NEAREST ((uint32_t)9728)
/** `WebGL2RenderingContext.LINEAR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LINEAR ((uint32_t)9729)
/** `WebGL2RenderingContext.NEAREST_MIPMAP_NEAREST` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_NEAREST_MIPMAP_NEAREST ((uint32_t)9984)
/** `WebGL2RenderingContext.LINEAR_MIPMAP_NEAREST` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LINEAR_MIPMAP_NEAREST ((uint32_t)9985)
/** `WebGL2RenderingContext.NEAREST_MIPMAP_LINEAR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_NEAREST_MIPMAP_LINEAR ((uint32_t)9986)
/** `WebGL2RenderingContext.LINEAR_MIPMAP_LINEAR` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LINEAR_MIPMAP_LINEAR ((uint32_t)9987)
/** `WebGL2RenderingContext.TEXTURE_MAG_FILTER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_MAG_FILTER ((uint32_t)10240)
/** `WebGL2RenderingContext.TEXTURE_MIN_FILTER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_MIN_FILTER ((uint32_t)10241)
/** `WebGL2RenderingContext.TEXTURE_WRAP_S` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_WRAP_S ((uint32_t)10242)
/** `WebGL2RenderingContext.TEXTURE_WRAP_T` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_WRAP_T ((uint32_t)10243)
/** `WebGL2RenderingContext.TEXTURE_2D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_2D ((uint32_t)3553)
/** `WebGL2RenderingContext.TEXTURE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE ((uint32_t)5890)
/** `WebGL2RenderingContext.TEXTURE_CUBE_MAP` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_CUBE_MAP ((uint32_t)34067)
/** `WebGL2RenderingContext.TEXTURE_BINDING_CUBE_MAP` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_BINDING_CUBE_MAP ((uint32_t)34068)
/** `WebGL2RenderingContext.TEXTURE_CUBE_MAP_POSITIVE_X` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_POSITIVE_X ((uint32_t)34069)
/** `WebGL2RenderingContext.TEXTURE_CUBE_MAP_NEGATIVE_X` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_NEGATIVE_X ((uint32_t)34070)
/** `WebGL2RenderingContext.TEXTURE_CUBE_MAP_POSITIVE_Y` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_POSITIVE_Y ((uint32_t)34071)
/** `WebGL2RenderingContext.TEXTURE_CUBE_MAP_NEGATIVE_Y` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_NEGATIVE_Y ((uint32_t)34072)
/** `WebGL2RenderingContext.TEXTURE_CUBE_MAP_POSITIVE_Z` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_POSITIVE_Z ((uint32_t)34073)
/** `WebGL2RenderingContext.TEXTURE_CUBE_MAP_NEGATIVE_Z` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_NEGATIVE_Z ((uint32_t)34074)
/** `WebGL2RenderingContext.MAX_CUBE_MAP_TEXTURE_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_CUBE_MAP_TEXTURE_SIZE ((uint32_t)34076)
/** `WebGL2RenderingContext.TEXTURE0` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE0 ((uint32_t)33984)
/** `WebGL2RenderingContext.TEXTURE1` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE1 ((uint32_t)33985)
/** `WebGL2RenderingContext.TEXTURE2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE2 ((uint32_t)33986)
/** `WebGL2RenderingContext.TEXTURE3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE3 ((uint32_t)33987)
/** `WebGL2RenderingContext.TEXTURE4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE4 ((uint32_t)33988)
/** `WebGL2RenderingContext.TEXTURE5` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE5 ((uint32_t)33989)
/** `WebGL2RenderingContext.TEXTURE6` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE6 ((uint32_t)33990)
/** `WebGL2RenderingContext.TEXTURE7` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE7 ((uint32_t)33991)
/** `WebGL2RenderingContext.TEXTURE8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE8 ((uint32_t)33992)
/** `WebGL2RenderingContext.TEXTURE9` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE9 ((uint32_t)33993)
/** `WebGL2RenderingContext.TEXTURE10` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE10 ((uint32_t)33994)
/** `WebGL2RenderingContext.TEXTURE11` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE11 ((uint32_t)33995)
/** `WebGL2RenderingContext.TEXTURE12` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE12 ((uint32_t)33996)
/** `WebGL2RenderingContext.TEXTURE13` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE13 ((uint32_t)33997)
/** `WebGL2RenderingContext.TEXTURE14` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE14 ((uint32_t)33998)
/** `WebGL2RenderingContext.TEXTURE15` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE15 ((uint32_t)33999)
/** `WebGL2RenderingContext.TEXTURE16` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE16 ((uint32_t)34000)
/** `WebGL2RenderingContext.TEXTURE17` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE17 ((uint32_t)34001)
/** `WebGL2RenderingContext.TEXTURE18` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE18 ((uint32_t)34002)
/** `WebGL2RenderingContext.TEXTURE19` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE19 ((uint32_t)34003)
/** `WebGL2RenderingContext.TEXTURE20` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE20 ((uint32_t)34004)
/** `WebGL2RenderingContext.TEXTURE21` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE21 ((uint32_t)34005)
/** `WebGL2RenderingContext.TEXTURE22` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE22 ((uint32_t)34006)
/** `WebGL2RenderingContext.TEXTURE23` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE23 ((uint32_t)34007)
/** `WebGL2RenderingContext.TEXTURE24` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE24 ((uint32_t)34008)
/** `WebGL2RenderingContext.TEXTURE25` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE25 ((uint32_t)34009)
/** `WebGL2RenderingContext.TEXTURE26` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE26 ((uint32_t)34010)
/** `WebGL2RenderingContext.TEXTURE27` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE27 ((uint32_t)34011)
/** `WebGL2RenderingContext.TEXTURE28` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE28 ((uint32_t)34012)
/** `WebGL2RenderingContext.TEXTURE29` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE29 ((uint32_t)34013)
/** `WebGL2RenderingContext.TEXTURE30` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE30 ((uint32_t)34014)
/** `WebGL2RenderingContext.TEXTURE31` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_TEXTURE31 ((uint32_t)34015)
/** `WebGL2RenderingContext.ACTIVE_TEXTURE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_ACTIVE_TEXTURE ((uint32_t)34016)
/** `WebGL2RenderingContext.REPEAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_REPEAT ((uint32_t)10497)
/** `WebGL2RenderingContext.CLAMP_TO_EDGE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CLAMP_TO_EDGE ((uint32_t)33071)
/** `WebGL2RenderingContext.MIRRORED_REPEAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MIRRORED_REPEAT ((uint32_t)33648)
/** `WebGL2RenderingContext.FLOAT_VEC2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_VEC2 ((uint32_t)35664)
/** `WebGL2RenderingContext.FLOAT_VEC3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_VEC3 ((uint32_t)35665)
/** `WebGL2RenderingContext.FLOAT_VEC4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_VEC4 ((uint32_t)35666)
/** `WebGL2RenderingContext.INT_VEC2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT_VEC2 ((uint32_t)35667)
/** `WebGL2RenderingContext.INT_VEC3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT_VEC3 ((uint32_t)35668)
/** `WebGL2RenderingContext.INT_VEC4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INT_VEC4 ((uint32_t)35669)
/** `WebGL2RenderingContext.BOOL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BOOL ((uint32_t)35670)
/** `WebGL2RenderingContext.BOOL_VEC2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BOOL_VEC2 ((uint32_t)35671)
/** `WebGL2RenderingContext.BOOL_VEC3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BOOL_VEC3 ((uint32_t)35672)
/** `WebGL2RenderingContext.BOOL_VEC4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BOOL_VEC4 ((uint32_t)35673)
/** `WebGL2RenderingContext.FLOAT_MAT2` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT2 ((uint32_t)35674)
/** `WebGL2RenderingContext.FLOAT_MAT3` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT3 ((uint32_t)35675)
/** `WebGL2RenderingContext.FLOAT_MAT4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FLOAT_MAT4 ((uint32_t)35676)
/** `WebGL2RenderingContext.SAMPLER_2D` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLER_2D ((uint32_t)35678)
/** `WebGL2RenderingContext.SAMPLER_CUBE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_SAMPLER_CUBE ((uint32_t)35680)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_ENABLED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_ENABLED ((uint32_t)34338)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_SIZE ((uint32_t)34339)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_STRIDE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_STRIDE ((uint32_t)34340)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_TYPE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_TYPE ((uint32_t)34341)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_NORMALIZED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_NORMALIZED ((uint32_t)34922)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_POINTER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_POINTER ((uint32_t)34373)
/** `WebGL2RenderingContext.VERTEX_ATTRIB_ARRAY_BUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_BUFFER_BINDING ((uint32_t)34975)
/** `WebGL2RenderingContext.IMPLEMENTATION_COLOR_READ_TYPE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_IMPLEMENTATION_COLOR_READ_TYPE ((uint32_t)35738)
/** `WebGL2RenderingContext.IMPLEMENTATION_COLOR_READ_FORMAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_IMPLEMENTATION_COLOR_READ_FORMAT ((uint32_t)35739)
/** `WebGL2RenderingContext.COMPILE_STATUS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COMPILE_STATUS ((uint32_t)35713)
/** `WebGL2RenderingContext.LOW_FLOAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LOW_FLOAT ((uint32_t)36336)
/** `WebGL2RenderingContext.MEDIUM_FLOAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MEDIUM_FLOAT ((uint32_t)36337)
/** `WebGL2RenderingContext.HIGH_FLOAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_HIGH_FLOAT ((uint32_t)36338)
/** `WebGL2RenderingContext.LOW_INT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_LOW_INT ((uint32_t)36339)
/** `WebGL2RenderingContext.MEDIUM_INT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MEDIUM_INT ((uint32_t)36340)
/** `WebGL2RenderingContext.HIGH_INT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_HIGH_INT ((uint32_t)36341)
/** `WebGL2RenderingContext.FRAMEBUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER ((uint32_t)36160)
/** `WebGL2RenderingContext.RENDERBUFFER` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER ((uint32_t)36161)
/** `WebGL2RenderingContext.RGBA4` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA4 ((uint32_t)32854)
/** `WebGL2RenderingContext.RGB5_A1` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB5_A1 ((uint32_t)32855)
/** `WebGL2RenderingContext.RGBA8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGBA8 ((uint32_t)32856)
/** `WebGL2RenderingContext.RGB565` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RGB565 ((uint32_t)36194)
/** `WebGL2RenderingContext.DEPTH_COMPONENT16` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_COMPONENT16 ((uint32_t)33189)
/** `WebGL2RenderingContext.STENCIL_INDEX8` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_INDEX8 ((uint32_t)36168)
/** `WebGL2RenderingContext.DEPTH_STENCIL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_STENCIL ((uint32_t)34041)
/** `WebGL2RenderingContext.RENDERBUFFER_WIDTH` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_WIDTH ((uint32_t)36162)
/** `WebGL2RenderingContext.RENDERBUFFER_HEIGHT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_HEIGHT ((uint32_t)36163)
/** `WebGL2RenderingContext.RENDERBUFFER_INTERNAL_FORMAT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_INTERNAL_FORMAT ((uint32_t)36164)
/** `WebGL2RenderingContext.RENDERBUFFER_RED_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_RED_SIZE ((uint32_t)36176)
/** `WebGL2RenderingContext.RENDERBUFFER_GREEN_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_GREEN_SIZE ((uint32_t)36177)
/** `WebGL2RenderingContext.RENDERBUFFER_BLUE_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_BLUE_SIZE ((uint32_t)36178)
/** `WebGL2RenderingContext.RENDERBUFFER_ALPHA_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_ALPHA_SIZE ((uint32_t)36179)
/** `WebGL2RenderingContext.RENDERBUFFER_DEPTH_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_DEPTH_SIZE ((uint32_t)36180)
/** `WebGL2RenderingContext.RENDERBUFFER_STENCIL_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_STENCIL_SIZE ((uint32_t)36181)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE ((uint32_t)36048)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_OBJECT_NAME` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_OBJECT_NAME ((uint32_t)36049)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL ((uint32_t)36050)
/** `WebGL2RenderingContext.FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE ((uint32_t)36051)
/** `WebGL2RenderingContext.COLOR_ATTACHMENT0` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_COLOR_ATTACHMENT0 ((uint32_t)36064)
/** `WebGL2RenderingContext.DEPTH_ATTACHMENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_ATTACHMENT ((uint32_t)36096)
/** `WebGL2RenderingContext.STENCIL_ATTACHMENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_STENCIL_ATTACHMENT ((uint32_t)36128)
/** `WebGL2RenderingContext.DEPTH_STENCIL_ATTACHMENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_DEPTH_STENCIL_ATTACHMENT ((uint32_t)33306)
/** `WebGL2RenderingContext.NONE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_NONE ((uint32_t)0)
/** `WebGL2RenderingContext.FRAMEBUFFER_COMPLETE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_COMPLETE ((uint32_t)36053)
/** `WebGL2RenderingContext.FRAMEBUFFER_INCOMPLETE_ATTACHMENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_INCOMPLETE_ATTACHMENT ((uint32_t)36054)
/** `WebGL2RenderingContext.FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT ((uint32_t)36055)
/** `WebGL2RenderingContext.FRAMEBUFFER_INCOMPLETE_DIMENSIONS` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_INCOMPLETE_DIMENSIONS ((uint32_t)36057)
/** `WebGL2RenderingContext.FRAMEBUFFER_UNSUPPORTED` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_UNSUPPORTED ((uint32_t)36061)
/** `WebGL2RenderingContext.FRAMEBUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_FRAMEBUFFER_BINDING ((uint32_t)36006)
/** `WebGL2RenderingContext.RENDERBUFFER_BINDING` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_RENDERBUFFER_BINDING ((uint32_t)36007)
/** `WebGL2RenderingContext.MAX_RENDERBUFFER_SIZE` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_MAX_RENDERBUFFER_SIZE ((uint32_t)34024)
/** `WebGL2RenderingContext.INVALID_FRAMEBUFFER_OPERATION` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_INVALID_FRAMEBUFFER_OPERATION ((uint32_t)1286)
/** `WebGL2RenderingContext.UNPACK_FLIP_Y_WEBGL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_FLIP_Y_WEBGL ((uint32_t)37440)
/** `WebGL2RenderingContext.UNPACK_PREMULTIPLY_ALPHA_WEBGL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_PREMULTIPLY_ALPHA_WEBGL ((uint32_t)37441)
/** `WebGL2RenderingContext.CONTEXT_LOST_WEBGL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_CONTEXT_LOST_WEBGL ((uint32_t)37442)
/** `WebGL2RenderingContext.UNPACK_COLORSPACE_CONVERSION_WEBGL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_UNPACK_COLORSPACE_CONVERSION_WEBGL ((uint32_t)37443)
/** `WebGL2RenderingContext.BROWSER_DEFAULT_WEBGL` */
#define MUMBA_WEBGL2_RENDERING_CONTEXT_BROWSER_DEFAULT_WEBGL ((uint32_t)37444)

/** `WebGL2RenderingContext.canvas`. Gives `HTMLCanvasElement` or `OffscreenCanvas`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_get_canvas(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000627u, result);
}

/** `WebGL2RenderingContext.drawingBufferWidth`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_drawing_buffer_width(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000925u, result);
}

/** `WebGL2RenderingContext.drawingBufferHeight`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_drawing_buffer_height(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000923u, result);
}

/** `WebGL2RenderingContext.drawingBufferFormat`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_drawing_buffer_format(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000922u, result);
}

/** `WebGL2RenderingContext.drawingBufferColorSpace`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_drawing_buffer_color_space(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_predefined_color_space *result) {
    return mumba_web_get_name(ctx, self, 0x80000921u, result);
}

/** `WebGL2RenderingContext.drawingBufferColorSpace`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_set_drawing_buffer_color_space(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_predefined_color_space value) {
    return mumba_set(ctx, self, 0x80000921u, mumba_of_name(value));
}

/** `WebGL2RenderingContext.unpackColorSpace`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_unpack_color_space(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_predefined_color_space *result) {
    return mumba_web_get_name(ctx, self, 0x800016eau, result);
}

/** `WebGL2RenderingContext.unpackColorSpace`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_set_unpack_color_space(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_predefined_color_space value) {
    return mumba_set(ctx, self, 0x800016eau, mumba_of_name(value));
}

/** `WebGL2RenderingContext.getContextAttributes`. Gives `WebGLContextAttributes` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_context_attributes(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_context_attributes *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000adcu, NULL, 0, result);
}

/** `WebGL2RenderingContext.getContextAttributes`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_context_attributes_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_context_attributes *result) {
    return mumba_invoke(ctx, self, 0x80000adcu, NULL, 0, result);
}

/** `WebGL2RenderingContext.isContextLost`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_context_lost(
    mumba_context *ctx, mumba_webgl2_rendering_context self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000cc5u, NULL, 0, result);
}

/** `WebGL2RenderingContext.getSupportedExtensions`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_supported_extensions(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_array *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b5du, NULL, 0, result);
}

/**
 * `WebGL2RenderingContext.getSupportedExtensions`. Gives sequence<a string>. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_supported_extensions_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b5du, NULL, 0, result);
}

/** `WebGL2RenderingContext.getExtension`. Gives an object or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_extension(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_string name, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_or_none(ctx, self, 0x80000af6u, argv, 1, result);
}

/** `WebGL2RenderingContext.getExtension`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_extension_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_string name, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000af6u, argv, 1, result);
}

/** `WebGL2RenderingContext.drawingBufferStorage`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_drawing_buffer_storage(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t sized_format, uint32_t width, uint32_t height) {
    return mumba_call_plain(
        ctx, self, 0x80000924u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)sized_format, (double)width, (double)height, 0,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.activeTexture`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_active_texture(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t texture) {
    return mumba_call_plain(ctx, self, 0x8000042bu, 01u, MUMBA_NONE, MUMBA_NONE, (double)texture, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.attachShader`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_attach_shader(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_webgl_shader shader) {
    return mumba_call_plain(ctx, self, 0x8000051fu, 033u, program, shader, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.bindAttribLocation`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_attrib_location(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_string name) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    argv[2] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x800005a9u, argv, 3, NULL);
}

/** `WebGL2RenderingContext.bindBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_buffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_webgl_buffer buffer) {
    return mumba_call_plain(ctx, self, 0x800005aau, 041u, buffer, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.bindFramebuffer`. `framebuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_framebuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_webgl_framebuffer framebuffer) {
    return mumba_call_plain(
        ctx, self, 0x800005adu, 041u, framebuffer, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.bindRenderbuffer`. `renderbuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_renderbuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_webgl_renderbuffer renderbuffer) {
    return mumba_call_plain(
        ctx, self, 0x800005afu, 041u, renderbuffer, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.bindTexture`. `texture` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_bind_texture(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, mumba_webgl_texture texture) {
    return mumba_call_plain(ctx, self, 0x800005b1u, 041u, texture, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.blendColor`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_blend_color(
    mumba_context *ctx, mumba_webgl2_rendering_context self, float red, float green, float blue, float alpha) {
    return mumba_call_plain(
        ctx, self, 0x800005bcu, 01111u, MUMBA_NONE, MUMBA_NONE, (double)red, (double)green, (double)blue,
        (double)alpha, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.blendEquation`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_blend_equation(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode) {
    return mumba_call_plain(ctx, self, 0x800005bdu, 01u, MUMBA_NONE, MUMBA_NONE, (double)mode, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.blendEquationSeparate`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_blend_equation_separate(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode_rgb, uint32_t mode_alpha) {
    return mumba_call_plain(
        ctx, self, 0x800005beu, 011u, MUMBA_NONE, MUMBA_NONE, (double)mode_rgb, (double)mode_alpha, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.blendFunc`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_blend_func(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t sfactor, uint32_t dfactor) {
    return mumba_call_plain(
        ctx, self, 0x800005c1u, 011u, MUMBA_NONE, MUMBA_NONE, (double)sfactor, (double)dfactor, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.blendFuncSeparate`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_blend_func_separate(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t src_rgb, uint32_t dst_rgb, uint32_t src_alpha,
    uint32_t dst_alpha) {
    return mumba_call_plain(
        ctx, self, 0x800005c2u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)src_rgb, (double)dst_rgb, (double)src_alpha,
        (double)dst_alpha, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.checkFramebufferStatus`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_check_framebuffer_status(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)target_);
    return mumba_web_call_uint32(ctx, self, 0x80000660u, argv, 1, result);
}

/** `WebGL2RenderingContext.clear`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mask) {
    return mumba_call_plain(ctx, self, 0x80000679u, 01u, MUMBA_NONE, MUMBA_NONE, (double)mask, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearColor`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_color(
    mumba_context *ctx, mumba_webgl2_rendering_context self, float red, float green, float blue, float alpha) {
    return mumba_call_plain(
        ctx, self, 0x80000680u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)red, (double)green, (double)blue,
        (double)alpha, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearDepth`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_depth(
    mumba_context *ctx, mumba_webgl2_rendering_context self, float depth) {
    return mumba_call_plain(ctx, self, 0x80000682u, 01u, MUMBA_NONE, MUMBA_NONE, (double)depth, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.clearStencil`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_clear_stencil(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t s) {
    return mumba_call_plain(ctx, self, 0x8000068cu, 01u, MUMBA_NONE, MUMBA_NONE, (double)s, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.colorMask`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_color_mask(
    mumba_context *ctx, mumba_webgl2_rendering_context self, bool red, bool green, bool blue, bool alpha) {
    return mumba_call_plain(
        ctx, self, 0x800006cdu, 02222u, MUMBA_NONE, MUMBA_NONE, (double)red, (double)green, (double)blue,
        (double)alpha, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.compileShader`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_compile_shader(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_shader shader) {
    return mumba_call_plain(ctx, self, 0x800006e6u, 03u, shader, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.copyTexImage2D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_copy_tex_image_2d(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t x, int32_t y, int32_t width, int32_t height, int32_t border) {
    return mumba_call_plain(
        ctx, self, 0x80000756u, 011111111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)x, (double)y, (double)width, (double)height, (double)border);
}

/** `WebGL2RenderingContext.copyTexSubImage2D`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_copy_tex_sub_image_2d(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t x, int32_t y, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x80000757u, 011111111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)x, (double)y, (double)width, (double)height);
}

/** `WebGL2RenderingContext.createBuffer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_buffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_buffer *result) {
    return mumba_invoke(ctx, self, 0x80000778u, NULL, 0, result);
}

/** `WebGL2RenderingContext.createFramebuffer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_framebuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_framebuffer *result) {
    return mumba_invoke(ctx, self, 0x8000078fu, NULL, 0, result);
}

/** `WebGL2RenderingContext.createProgram`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_program(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program *result) {
    return mumba_invoke(ctx, self, 0x800007a8u, NULL, 0, result);
}

/** `WebGL2RenderingContext.createRenderbuffer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_renderbuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_renderbuffer *result) {
    return mumba_invoke(ctx, self, 0x800007b1u, NULL, 0, result);
}

/** `WebGL2RenderingContext.createShader`. Gives `WebGLShader` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_create_shader(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t type, mumba_webgl_shader *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)type);
    return mumba_web_call_or_none(ctx, self, 0x800007bfu, argv, 1, result);
}

/** `WebGL2RenderingContext.createShader`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_create_shader_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t type, mumba_webgl_shader *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)type);
    return mumba_invoke(ctx, self, 0x800007bfu, argv, 1, result);
}

/** `WebGL2RenderingContext.createTexture`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_create_texture(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_texture *result) {
    return mumba_invoke(ctx, self, 0x800007c6u, NULL, 0, result);
}

/** `WebGL2RenderingContext.cullFace`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_cull_face(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode) {
    return mumba_call_plain(ctx, self, 0x800007e8u, 01u, MUMBA_NONE, MUMBA_NONE, (double)mode, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.deleteBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_buffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_buffer buffer) {
    return mumba_call_plain(ctx, self, 0x80000840u, 04u, buffer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.deleteFramebuffer`. `framebuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_framebuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_framebuffer framebuffer) {
    return mumba_call_plain(ctx, self, 0x80000846u, 04u, framebuffer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.deleteProgram`. `program` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_program(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program) {
    return mumba_call_plain(ctx, self, 0x8000084bu, 04u, program, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.deleteRenderbuffer`. `renderbuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_renderbuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_renderbuffer renderbuffer) {
    return mumba_call_plain(ctx, self, 0x8000084fu, 04u, renderbuffer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.deleteShader`. `shader` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_shader(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_shader shader) {
    return mumba_call_plain(ctx, self, 0x80000853u, 04u, shader, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.deleteTexture`. `texture` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_delete_texture(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_texture texture) {
    return mumba_call_plain(ctx, self, 0x80000857u, 04u, texture, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.depthFunc`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_depth_func(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t func) {
    return mumba_call_plain(ctx, self, 0x8000087au, 01u, MUMBA_NONE, MUMBA_NONE, (double)func, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.depthMask`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_depth_mask(
    mumba_context *ctx, mumba_webgl2_rendering_context self, bool flag) {
    return mumba_call_plain(ctx, self, 0x8000087cu, 02u, MUMBA_NONE, MUMBA_NONE, (double)flag, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.depthRange`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_depth_range(
    mumba_context *ctx, mumba_webgl2_rendering_context self, float z_near, float z_far) {
    return mumba_call_plain(
        ctx, self, 0x8000087fu, 011u, MUMBA_NONE, MUMBA_NONE, (double)z_near, (double)z_far, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.detachShader`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_detach_shader(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_webgl_shader shader) {
    return mumba_call_plain(ctx, self, 0x8000089fu, 033u, program, shader, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.disable`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_disable(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t cap) {
    return mumba_call_plain(ctx, self, 0x800008c4u, 01u, MUMBA_NONE, MUMBA_NONE, (double)cap, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.disableVertexAttribArray`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_disable_vertex_attrib_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index) {
    return mumba_call_plain(ctx, self, 0x800008c8u, 01u, MUMBA_NONE, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.drawArrays`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_draw_arrays(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode, int32_t first, int32_t count) {
    return mumba_call_plain(
        ctx, self, 0x80000913u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)first, (double)count, 0, 0, 0, 0,
        0);
}

/** `WebGL2RenderingContext.drawElements`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_draw_elements(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode, int32_t count, uint32_t type,
    int64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80000918u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)count, (double)type,
        (double)offset, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.enable`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_enable(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t cap) {
    return mumba_call_plain(ctx, self, 0x8000095du, 01u, MUMBA_NONE, MUMBA_NONE, (double)cap, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.enableVertexAttribArray`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_enable_vertex_attrib_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index) {
    return mumba_call_plain(ctx, self, 0x80000960u, 01u, MUMBA_NONE, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.finish`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_finish(
    mumba_context *ctx, mumba_webgl2_rendering_context self) {
    return mumba_invoke(ctx, self, 0x80000a18u, NULL, 0, NULL);
}

/** `WebGL2RenderingContext.flush`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_flush(
    mumba_context *ctx, mumba_webgl2_rendering_context self) {
    return mumba_invoke(ctx, self, 0x80000a33u, NULL, 0, NULL);
}

/** `WebGL2RenderingContext.framebufferRenderbuffer`. `renderbuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_framebuffer_renderbuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t attachment,
    uint32_t renderbuffertarget, mumba_webgl_renderbuffer renderbuffer) {
    return mumba_call_plain(
        ctx, self, 0x80000a73u, 04111u, renderbuffer, MUMBA_NONE, (double)target_, (double)attachment,
        (double)renderbuffertarget, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.framebufferTexture2D`. `texture` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_framebuffer_texture_2d(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t attachment,
    uint32_t textarget, mumba_webgl_texture texture, int32_t level) {
    return mumba_call_plain(
        ctx, self, 0x80000a75u, 014111u, texture, MUMBA_NONE, (double)target_, (double)attachment, (double)textarget,
        (double)level, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.frontFace`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_front_face(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mode) {
    return mumba_call_plain(ctx, self, 0x80000a88u, 01u, MUMBA_NONE, MUMBA_NONE, (double)mode, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.generateMipmap`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_generate_mipmap(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_) {
    return mumba_call_plain(ctx, self, 0x80000aa0u, 01u, MUMBA_NONE, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.getActiveAttrib`. Gives `WebGLActiveInfo` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_active_attrib(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000aa7u, argv, 2, result);
}

/** `WebGL2RenderingContext.getActiveAttrib`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_active_attrib_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000aa7u, argv, 2, result);
}

/** `WebGL2RenderingContext.getActiveUniform`. Gives `WebGLActiveInfo` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_active_uniform(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000aa8u, argv, 2, result);
}

/** `WebGL2RenderingContext.getActiveUniform`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_active_uniform_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000aa8u, argv, 2, result);
}

/** `WebGL2RenderingContext.getAttachedShaders`. Gives sequence<`WebGLShader`> or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_attached_shaders(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(program);
    return mumba_web_call_or_none(ctx, self, 0x80000ab5u, argv, 1, result);
}

/**
 * `WebGL2RenderingContext.getAttachedShaders`. Gives sequence<`WebGLShader`>. Deferred: what the handle holds may
 * turn out to be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_attached_shaders_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(program);
    return mumba_invoke(ctx, self, 0x80000ab5u, argv, 1, result);
}

/** `WebGL2RenderingContext.getAttribLocation`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_attrib_location(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_string name,
    int32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_string(name);
    return mumba_web_call_int32(ctx, self, 0x80000ab6u, argv, 2, result);
}

/** `WebGL2RenderingContext.getBufferParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_buffer_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000ac5u, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getBufferParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_buffer_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000ac5u, argv, 2, result);
}

/** `WebGL2RenderingContext.getParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t pname, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b22u, argv, 1, result);
}

/** `WebGL2RenderingContext.getParameter`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t pname, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b22u, argv, 1, result);
}

/** `WebGL2RenderingContext.getError`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_error(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t *result) {
    return mumba_web_call_uint32(ctx, self, 0x80000af5u, NULL, 0, result);
}

/** `WebGL2RenderingContext.getFramebufferAttachmentParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_framebuffer_attachment_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t attachment, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)attachment);
    argv[2] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000afeu, argv, 3, result);
}

/**
 * `WebGL2RenderingContext.getFramebufferAttachmentParameter`. Gives an object. Deferred: what the handle holds may
 * turn out to be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_framebuffer_attachment_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t attachment, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)attachment);
    argv[2] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000afeu, argv, 3, result);
}

/** `WebGL2RenderingContext.getProgramParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_program_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b2cu, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getProgramParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_program_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b2cu, argv, 2, result);
}

/** `WebGL2RenderingContext.getProgramInfoLog`. Gives a string or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_program_info_log(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(program);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b2bu, argv, 1, result);
}

/** `WebGL2RenderingContext.getRenderbufferParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_renderbuffer_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b40u, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getRenderbufferParameter`. Gives an object. Deferred: what the handle holds may turn out to
 * be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_renderbuffer_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b40u, argv, 2, result);
}

/** `WebGL2RenderingContext.getShaderParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_shader_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_shader shader, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(shader);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b4eu, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getShaderParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_shader_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_shader shader, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(shader);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b4eu, argv, 2, result);
}

/** `WebGL2RenderingContext.getShaderPrecisionFormat`. Gives `WebGLShaderPrecisionFormat` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_shader_precision_format(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t shadertype, uint32_t precisiontype,
    mumba_webgl_shader_precision_format *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)shadertype);
    argv[1] = mumba_of_number((double)precisiontype);
    return mumba_web_call_or_none(ctx, self, 0x80000b4fu, argv, 2, result);
}

/** `WebGL2RenderingContext.getShaderPrecisionFormat`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_shader_precision_format_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t shadertype, uint32_t precisiontype,
    mumba_webgl_shader_precision_format *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)shadertype);
    argv[1] = mumba_of_number((double)precisiontype);
    return mumba_invoke(ctx, self, 0x80000b4fu, argv, 2, result);
}

/** `WebGL2RenderingContext.getShaderInfoLog`. Gives a string or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_shader_info_log(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_shader shader, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(shader);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b4du, argv, 1, result);
}

/** `WebGL2RenderingContext.getShaderSource`. Gives a string or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_shader_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_shader shader, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(shader);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b50u, argv, 1, result);
}

/** `WebGL2RenderingContext.getTexParameter`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_tex_parameter(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b64u, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getTexParameter`. Gives an object. Deferred: what the handle holds may turn out to be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_tex_parameter_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b64u, argv, 2, result);
}

/** `WebGL2RenderingContext.getUniform`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_uniform(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    mumba_webgl_uniform_location location, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_handle(location);
    return mumba_invoke_read(ctx, self, 0x80000b71u, argv, 2, result);
}

/** `WebGL2RenderingContext.getUniform`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_uniform_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program,
    mumba_webgl_uniform_location location, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_handle(location);
    return mumba_invoke(ctx, self, 0x80000b71u, argv, 2, result);
}

/** `WebGL2RenderingContext.getUniformLocation`. Gives `WebGLUniformLocation` or none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_uniform_location(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_string name,
    mumba_webgl_uniform_location *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_string(name);
    return mumba_web_call_or_none(ctx, self, 0x80000b74u, argv, 2, result);
}

/** `WebGL2RenderingContext.getUniformLocation`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl2_rendering_context_get_uniform_location_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, mumba_string name,
    mumba_webgl_uniform_location *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000b74u, argv, 2, result);
}

/** `WebGL2RenderingContext.getVertexAttrib`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_vertex_attrib(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b77u, argv, 2, result);
}

/**
 * `WebGL2RenderingContext.getVertexAttrib`. Gives an object. Deferred: what the handle holds may turn out to be null.
 */
static inline mumba_status mumba_webgl2_rendering_context_get_vertex_attrib_deferred(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b77u, argv, 2, result);
}

/** `WebGL2RenderingContext.getVertexAttribOffset`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_get_vertex_attrib_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, uint32_t pname, int64_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_of_number((double)pname);
    return mumba_web_call_int64(ctx, self, 0x80000b78u, argv, 2, result);
}

/** `WebGL2RenderingContext.hint`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_hint(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t mode) {
    return mumba_call_plain(
        ctx, self, 0x80000bdcu, 011u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)mode, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.isBuffer`. `buffer` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_buffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_buffer buffer, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(buffer);
    return mumba_web_call_bool(ctx, self, 0x80000cbcu, argv, 1, result);
}

/** `WebGL2RenderingContext.isEnabled`. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_enabled(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t cap, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)cap);
    return mumba_web_call_bool(ctx, self, 0x80000cc7u, argv, 1, result);
}

/** `WebGL2RenderingContext.isFramebuffer`. `framebuffer` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_framebuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_framebuffer framebuffer, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(framebuffer);
    return mumba_web_call_bool(ctx, self, 0x80000cccu, argv, 1, result);
}

/** `WebGL2RenderingContext.isProgram`. `program` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_program(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(program);
    return mumba_web_call_bool(ctx, self, 0x80000cdbu, argv, 1, result);
}

/** `WebGL2RenderingContext.isRenderbuffer`. `renderbuffer` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_renderbuffer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_renderbuffer renderbuffer, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(renderbuffer);
    return mumba_web_call_bool(ctx, self, 0x80000cdfu, argv, 1, result);
}

/** `WebGL2RenderingContext.isShader`. `shader` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_shader(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_shader shader, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(shader);
    return mumba_web_call_bool(ctx, self, 0x80000ce9u, argv, 1, result);
}

/** `WebGL2RenderingContext.isTexture`. `texture` may be none. Reads. */
static inline mumba_status mumba_webgl2_rendering_context_is_texture(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_texture texture, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(texture);
    return mumba_web_call_bool(ctx, self, 0x80000cecu, argv, 1, result);
}

/** `WebGL2RenderingContext.lineWidth`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_line_width(
    mumba_context *ctx, mumba_webgl2_rendering_context self, float width) {
    return mumba_call_plain(ctx, self, 0x80000d6cu, 01u, MUMBA_NONE, MUMBA_NONE, (double)width, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.linkProgram`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_link_program(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program) {
    return mumba_call_plain(ctx, self, 0x80000d72u, 03u, program, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.pixelStorei`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_pixel_storei(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t pname, int32_t param) {
    return mumba_call_plain(
        ctx, self, 0x80001124u, 011u, MUMBA_NONE, MUMBA_NONE, (double)pname, (double)param, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.polygonOffset`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_polygon_offset(
    mumba_context *ctx, mumba_webgl2_rendering_context self, float factor, float units) {
    return mumba_call_plain(
        ctx, self, 0x80001152u, 011u, MUMBA_NONE, MUMBA_NONE, (double)factor, (double)units, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.renderbufferStorage`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_renderbuffer_storage(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t internalformat, int32_t width,
    int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x800012a4u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)internalformat,
        (double)width, (double)height, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.sampleCoverage`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_sample_coverage(
    mumba_context *ctx, mumba_webgl2_rendering_context self, float value, bool invert) {
    return mumba_call_plain(
        ctx, self, 0x8000138eu, 021u, MUMBA_NONE, MUMBA_NONE, (double)value, (double)invert, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.scissor`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_scissor(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t x, int32_t y, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x800013a8u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.shaderSource`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_shader_source(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_shader shader, mumba_string source) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(shader);
    argv[1] = mumba_of_string(source);
    return mumba_invoke(ctx, self, 0x80001475u, argv, 2, NULL);
}

/** `WebGL2RenderingContext.stencilFunc`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_stencil_func(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t func, int32_t ref, uint32_t mask) {
    return mumba_call_plain(
        ctx, self, 0x80001540u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)func, (double)ref, (double)mask, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.stencilFuncSeparate`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_stencil_func_separate(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t face, uint32_t func, int32_t ref, uint32_t mask) {
    return mumba_call_plain(
        ctx, self, 0x80001541u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)face, (double)func, (double)ref, (double)mask,
        0, 0, 0, 0);
}

/** `WebGL2RenderingContext.stencilMask`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_stencil_mask(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t mask) {
    return mumba_call_plain(ctx, self, 0x80001543u, 01u, MUMBA_NONE, MUMBA_NONE, (double)mask, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.stencilMaskSeparate`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_stencil_mask_separate(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t face, uint32_t mask) {
    return mumba_call_plain(
        ctx, self, 0x80001544u, 011u, MUMBA_NONE, MUMBA_NONE, (double)face, (double)mask, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.stencilOp`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_stencil_op(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t fail, uint32_t zfail, uint32_t zpass) {
    return mumba_call_plain(
        ctx, self, 0x80001545u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)fail, (double)zfail, (double)zpass, 0, 0, 0, 0,
        0);
}

/** `WebGL2RenderingContext.stencilOpSeparate`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_stencil_op_separate(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t face, uint32_t fail, uint32_t zfail,
    uint32_t zpass) {
    return mumba_call_plain(
        ctx, self, 0x80001546u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)face, (double)fail, (double)zfail,
        (double)zpass, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.texParameterf`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_tex_parameterf(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname, float param) {
    return mumba_call_plain(
        ctx, self, 0x800015dfu, 0111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)pname, (double)param, 0, 0, 0,
        0, 0);
}

/** `WebGL2RenderingContext.texParameteri`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_tex_parameteri(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t target_, uint32_t pname, int32_t param) {
    return mumba_call_plain(
        ctx, self, 0x800015e0u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)pname, (double)param, 0, 0, 0,
        0, 0);
}

/** `WebGL2RenderingContext.uniform1f`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1f(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, float x) {
    return mumba_call_plain(ctx, self, 0x800016aau, 014u, location, MUMBA_NONE, (double)x, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2f`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2f(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, float x, float y) {
    return mumba_call_plain(
        ctx, self, 0x800016b0u, 0114u, location, MUMBA_NONE, (double)x, (double)y, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3f`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3f(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, float x, float y,
    float z) {
    return mumba_call_plain(
        ctx, self, 0x800016b6u, 01114u, location, MUMBA_NONE, (double)x, (double)y, (double)z, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4f`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4f(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, float x, float y,
    float z, float w) {
    return mumba_call_plain(
        ctx, self, 0x800016bcu, 011114u, location, MUMBA_NONE, (double)x, (double)y, (double)z, (double)w, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform1i`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform1i(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, int32_t x) {
    return mumba_call_plain(ctx, self, 0x800016acu, 014u, location, MUMBA_NONE, (double)x, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform2i`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform2i(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, int32_t x,
    int32_t y) {
    return mumba_call_plain(
        ctx, self, 0x800016b2u, 0114u, location, MUMBA_NONE, (double)x, (double)y, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform3i`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform3i(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, int32_t x,
    int32_t y, int32_t z) {
    return mumba_call_plain(
        ctx, self, 0x800016b8u, 01114u, location, MUMBA_NONE, (double)x, (double)y, (double)z, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.uniform4i`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_uniform4i(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_uniform_location location, int32_t x,
    int32_t y, int32_t z, int32_t w) {
    return mumba_call_plain(
        ctx, self, 0x800016beu, 011114u, location, MUMBA_NONE, (double)x, (double)y, (double)z, (double)w, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.useProgram`. `program` may be none. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_use_program(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program) {
    return mumba_call_plain(ctx, self, 0x8000172cu, 04u, program, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.validateProgram`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_validate_program(
    mumba_context *ctx, mumba_webgl2_rendering_context self, mumba_webgl_program program) {
    return mumba_call_plain(ctx, self, 0x80001749u, 03u, program, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib1f`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib1f(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, float x) {
    return mumba_call_plain(
        ctx, self, 0x80001762u, 011u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib2f`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib2f(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, float x, float y) {
    return mumba_call_plain(
        ctx, self, 0x80001764u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, (double)y, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib3f`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib3f(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, float x, float y, float z) {
    return mumba_call_plain(
        ctx, self, 0x80001766u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, (double)y, (double)z, 0, 0,
        0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib4f`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib4f(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, float x, float y, float z, float w) {
    return mumba_call_plain(
        ctx, self, 0x80001768u, 011111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, (double)y, (double)z,
        (double)w, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib1fv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib1fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, mumba_float32_array values) {
    return mumba_call_plain(ctx, self, 0x80001763u, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib1fv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib1fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001763u, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.vertexAttrib2fv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib2fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, mumba_float32_array values) {
    return mumba_call_plain(ctx, self, 0x80001765u, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib2fv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib2fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001765u, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.vertexAttrib3fv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib3fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, mumba_float32_array values) {
    return mumba_call_plain(ctx, self, 0x80001767u, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib3fv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib3fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001767u, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.vertexAttrib4fv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib4fv_with_float32_array(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, mumba_float32_array values) {
    return mumba_call_plain(ctx, self, 0x80001769u, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGL2RenderingContext.vertexAttrib4fv`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib4fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001769u, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGL2RenderingContext.vertexAttribPointer`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_vertex_attrib_pointer(
    mumba_context *ctx, mumba_webgl2_rendering_context self, uint32_t index, int32_t size, uint32_t type,
    bool normalized, int32_t stride, int64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80001771u, 0112111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)size, (double)type,
        (double)normalized, (double)stride, (double)offset, 0, 0);
}

/** `WebGL2RenderingContext.viewport`. Deferred. */
static inline mumba_status mumba_webgl2_rendering_context_viewport(
    mumba_context *ctx, mumba_webgl2_rendering_context self, int32_t x, int32_t y, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x8000178au, 01111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        0, 0, 0, 0);
}

/** `WebGLActiveInfo`. */
typedef mumba_handle mumba_webgl_active_info;

/** Gives `object` itself when it is of `WebGLActiveInfo`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_active_info(
    mumba_context *ctx, mumba_handle object, mumba_webgl_active_info *result) {
    return mumba_web_cast(ctx, object, 0x800003acu, 0, result);
}

/** `WebGLActiveInfo.size`. Reads. */
static inline mumba_status mumba_webgl_active_info_get_size(
    mumba_context *ctx, mumba_webgl_active_info self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x800014b8u, result);
}

/** `WebGLActiveInfo.type`. Reads. */
static inline mumba_status mumba_webgl_active_info_get_type(
    mumba_context *ctx, mumba_webgl_active_info self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001680u, result);
}

/** `WebGLActiveInfo.name`. Reads. */
static inline mumba_status mumba_webgl_active_info_get_name(
    mumba_context *ctx, mumba_webgl_active_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `WebGLBuffer`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_buffer;

/** Gives `object` itself when it is of `WebGLBuffer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_buffer(mumba_context *ctx, mumba_handle object, mumba_webgl_buffer *result) {
    return mumba_web_cast(ctx, object, 0x800003adu, 0, result);
}

/** `WebGLContextEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_webgl_context_event;

/** Gives `object` itself when it is of `WebGLContextEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_context_event(
    mumba_context *ctx, mumba_handle object, mumba_webgl_context_event *result) {
    return mumba_web_cast(ctx, object, 0x800003aeu, 0, result);
}

/** `new WebGLContextEvent`. Deferred. */
static inline mumba_status mumba_webgl_context_event_new(
    mumba_context *ctx, mumba_string type, mumba_webgl_context_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new WebGLContextEvent`. Deferred. */
static inline mumba_status mumba_webgl_context_event_new_with_event_init(
    mumba_context *ctx, mumba_string type, mumba_webgl_context_event_init event_init,
    mumba_webgl_context_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800003aeu, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `WebGLContextEvent.statusMessage`. Reads. */
static inline mumba_status mumba_webgl_context_event_get_status_message(
    mumba_context *ctx, mumba_webgl_context_event self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001534u, result);
}

/** `WebGLFramebuffer`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_framebuffer;

/** Gives `object` itself when it is of `WebGLFramebuffer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_framebuffer(
    mumba_context *ctx, mumba_handle object, mumba_webgl_framebuffer *result) {
    return mumba_web_cast(ctx, object, 0x800003afu, 0, result);
}

/** `WebGLObject`. */
typedef mumba_handle mumba_webgl_object;

/** Gives `object` itself when it is of `WebGLObject`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_object(mumba_context *ctx, mumba_handle object, mumba_webgl_object *result) {
    return mumba_web_cast(ctx, object, 0x800003b0u, 0, result);
}

/** `WebGLProgram`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_program;

/** Gives `object` itself when it is of `WebGLProgram`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_program(
    mumba_context *ctx, mumba_handle object, mumba_webgl_program *result) {
    return mumba_web_cast(ctx, object, 0x800003b1u, 0, result);
}

/** `WebGLRenderbuffer`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_renderbuffer;

/** Gives `object` itself when it is of `WebGLRenderbuffer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_renderbuffer(
    mumba_context *ctx, mumba_handle object, mumba_webgl_renderbuffer *result) {
    return mumba_web_cast(ctx, object, 0x800003b3u, 0, result);
}

/** `WebGLRenderingContext`. */
typedef mumba_handle mumba_webgl_rendering_context;

/** `WebGLRenderingContext.DEPTH_BUFFER_BIT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_BUFFER_BIT ((uint32_t)256)
/** `WebGLRenderingContext.STENCIL_BUFFER_BIT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BUFFER_BIT ((uint32_t)1024)
/** `WebGLRenderingContext.COLOR_BUFFER_BIT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_COLOR_BUFFER_BIT ((uint32_t)16384)
/** `WebGLRenderingContext.POINTS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_POINTS ((uint32_t)0)
/** `WebGLRenderingContext.LINES` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LINES ((uint32_t)1)
/** `WebGLRenderingContext.LINE_LOOP` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LINE_LOOP ((uint32_t)2)
/** `WebGLRenderingContext.LINE_STRIP` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LINE_STRIP ((uint32_t)3)
/** `WebGLRenderingContext.TRIANGLES` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TRIANGLES ((uint32_t)4)
/** `WebGLRenderingContext.TRIANGLE_STRIP` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TRIANGLE_STRIP ((uint32_t)5)
/** `WebGLRenderingContext.TRIANGLE_FAN` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TRIANGLE_FAN ((uint32_t)6)
/** `WebGLRenderingContext.ZERO` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ZERO ((uint32_t)0)
/** `WebGLRenderingContext.ONE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ONE ((uint32_t)1)
/** `WebGLRenderingContext.SRC_COLOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SRC_COLOR ((uint32_t)768)
/** `WebGLRenderingContext.ONE_MINUS_SRC_COLOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ONE_MINUS_SRC_COLOR ((uint32_t)769)
/** `WebGLRenderingContext.SRC_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SRC_ALPHA ((uint32_t)770)
/** `WebGLRenderingContext.ONE_MINUS_SRC_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ONE_MINUS_SRC_ALPHA ((uint32_t)771)
/** `WebGLRenderingContext.DST_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DST_ALPHA ((uint32_t)772)
/** `WebGLRenderingContext.ONE_MINUS_DST_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ONE_MINUS_DST_ALPHA ((uint32_t)773)
/** `WebGLRenderingContext.DST_COLOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DST_COLOR ((uint32_t)774)
/** `WebGLRenderingContext.ONE_MINUS_DST_COLOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ONE_MINUS_DST_COLOR ((uint32_t)775)
/** `WebGLRenderingContext.SRC_ALPHA_SATURATE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SRC_ALPHA_SATURATE ((uint32_t)776)
/** `WebGLRenderingContext.FUNC_ADD` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FUNC_ADD ((uint32_t)32774)
/** `WebGLRenderingContext.BLEND_EQUATION` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND_EQUATION ((uint32_t)32777)
/** `WebGLRenderingContext.BLEND_EQUATION_RGB` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND_EQUATION_RGB ((uint32_t)32777)
/** `WebGLRenderingContext.BLEND_EQUATION_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND_EQUATION_ALPHA ((uint32_t)34877)
/** `WebGLRenderingContext.FUNC_SUBTRACT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FUNC_SUBTRACT ((uint32_t)32778)
/** `WebGLRenderingContext.FUNC_REVERSE_SUBTRACT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FUNC_REVERSE_SUBTRACT ((uint32_t)32779)
/** `WebGLRenderingContext.BLEND_DST_RGB` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND_DST_RGB ((uint32_t)32968)
/** `WebGLRenderingContext.BLEND_SRC_RGB` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND_SRC_RGB ((uint32_t)32969)
/** `WebGLRenderingContext.BLEND_DST_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND_DST_ALPHA ((uint32_t)32970)
/** `WebGLRenderingContext.BLEND_SRC_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND_SRC_ALPHA ((uint32_t)32971)
/** `WebGLRenderingContext.CONSTANT_COLOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CONSTANT_COLOR ((uint32_t)32769)
/** `WebGLRenderingContext.ONE_MINUS_CONSTANT_COLOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ONE_MINUS_CONSTANT_COLOR ((uint32_t)32770)
/** `WebGLRenderingContext.CONSTANT_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CONSTANT_ALPHA ((uint32_t)32771)
/** `WebGLRenderingContext.ONE_MINUS_CONSTANT_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ONE_MINUS_CONSTANT_ALPHA ((uint32_t)32772)
/** `WebGLRenderingContext.BLEND_COLOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND_COLOR ((uint32_t)32773)
/** `WebGLRenderingContext.ARRAY_BUFFER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ARRAY_BUFFER ((uint32_t)34962)
/** `WebGLRenderingContext.ELEMENT_ARRAY_BUFFER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ELEMENT_ARRAY_BUFFER ((uint32_t)34963)
/** `WebGLRenderingContext.ARRAY_BUFFER_BINDING` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ARRAY_BUFFER_BINDING ((uint32_t)34964)
/** `WebGLRenderingContext.ELEMENT_ARRAY_BUFFER_BINDING` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ELEMENT_ARRAY_BUFFER_BINDING ((uint32_t)34965)
/** `WebGLRenderingContext.STREAM_DRAW` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STREAM_DRAW ((uint32_t)35040)
/** `WebGLRenderingContext.STATIC_DRAW` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STATIC_DRAW ((uint32_t)35044)
/** `WebGLRenderingContext.DYNAMIC_DRAW` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DYNAMIC_DRAW ((uint32_t)35048)
/** `WebGLRenderingContext.BUFFER_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BUFFER_SIZE ((uint32_t)34660)
/** `WebGLRenderingContext.BUFFER_USAGE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BUFFER_USAGE ((uint32_t)34661)
/** `WebGLRenderingContext.CURRENT_VERTEX_ATTRIB` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CURRENT_VERTEX_ATTRIB ((uint32_t)34342)
/** `WebGLRenderingContext.FRONT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRONT ((uint32_t)1028)
/** `WebGLRenderingContext.BACK` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BACK ((uint32_t)1029)
/** `WebGLRenderingContext.FRONT_AND_BACK` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRONT_AND_BACK ((uint32_t)1032)
/** `WebGLRenderingContext.CULL_FACE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CULL_FACE ((uint32_t)2884)
/** `WebGLRenderingContext.BLEND` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLEND ((uint32_t)3042)
/** `WebGLRenderingContext.DITHER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DITHER ((uint32_t)3024)
/** `WebGLRenderingContext.STENCIL_TEST` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_TEST ((uint32_t)2960)
/** `WebGLRenderingContext.DEPTH_TEST` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_TEST ((uint32_t)2929)
/** `WebGLRenderingContext.SCISSOR_TEST` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SCISSOR_TEST ((uint32_t)3089)
/** `WebGLRenderingContext.POLYGON_OFFSET_FILL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_POLYGON_OFFSET_FILL ((uint32_t)32823)
/** `WebGLRenderingContext.SAMPLE_ALPHA_TO_COVERAGE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SAMPLE_ALPHA_TO_COVERAGE ((uint32_t)32926)
/** `WebGLRenderingContext.SAMPLE_COVERAGE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SAMPLE_COVERAGE ((uint32_t)32928)
/** `WebGLRenderingContext.NO_ERROR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_NO_ERROR ((uint32_t)0)
/** `WebGLRenderingContext.INVALID_ENUM` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INVALID_ENUM ((uint32_t)1280)
/** `WebGLRenderingContext.INVALID_VALUE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INVALID_VALUE ((uint32_t)1281)
/** `WebGLRenderingContext.INVALID_OPERATION` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INVALID_OPERATION ((uint32_t)1282)
/** `WebGLRenderingContext.OUT_OF_MEMORY` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_OUT_OF_MEMORY ((uint32_t)1285)
/** `WebGLRenderingContext.CW` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CW ((uint32_t)2304)
/** `WebGLRenderingContext.CCW` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CCW ((uint32_t)2305)
/** `WebGLRenderingContext.LINE_WIDTH` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LINE_WIDTH ((uint32_t)2849)
/** `WebGLRenderingContext.ALIASED_POINT_SIZE_RANGE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ALIASED_POINT_SIZE_RANGE ((uint32_t)33901)
/** `WebGLRenderingContext.ALIASED_LINE_WIDTH_RANGE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ALIASED_LINE_WIDTH_RANGE ((uint32_t)33902)
/** `WebGLRenderingContext.CULL_FACE_MODE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CULL_FACE_MODE ((uint32_t)2885)
/** `WebGLRenderingContext.FRONT_FACE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRONT_FACE ((uint32_t)2886)
/** `WebGLRenderingContext.DEPTH_RANGE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_RANGE ((uint32_t)2928)
/** `WebGLRenderingContext.DEPTH_WRITEMASK` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_WRITEMASK ((uint32_t)2930)
/** `WebGLRenderingContext.DEPTH_CLEAR_VALUE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_CLEAR_VALUE ((uint32_t)2931)
/** `WebGLRenderingContext.DEPTH_FUNC` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_FUNC ((uint32_t)2932)
/** `WebGLRenderingContext.STENCIL_CLEAR_VALUE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_CLEAR_VALUE ((uint32_t)2961)
/** `WebGLRenderingContext.STENCIL_FUNC` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_FUNC ((uint32_t)2962)
/** `WebGLRenderingContext.STENCIL_FAIL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_FAIL ((uint32_t)2964)
/** `WebGLRenderingContext.STENCIL_PASS_DEPTH_FAIL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_PASS_DEPTH_FAIL ((uint32_t)2965)
/** `WebGLRenderingContext.STENCIL_PASS_DEPTH_PASS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_PASS_DEPTH_PASS ((uint32_t)2966)
/** `WebGLRenderingContext.STENCIL_REF` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_REF ((uint32_t)2967)
/** `WebGLRenderingContext.STENCIL_VALUE_MASK` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_VALUE_MASK ((uint32_t)2963)
/** `WebGLRenderingContext.STENCIL_WRITEMASK` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_WRITEMASK ((uint32_t)2968)
/** `WebGLRenderingContext.STENCIL_BACK_FUNC` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BACK_FUNC ((uint32_t)34816)
/** `WebGLRenderingContext.STENCIL_BACK_FAIL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BACK_FAIL ((uint32_t)34817)
/** `WebGLRenderingContext.STENCIL_BACK_PASS_DEPTH_FAIL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BACK_PASS_DEPTH_FAIL ((uint32_t)34818)
/** `WebGLRenderingContext.STENCIL_BACK_PASS_DEPTH_PASS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BACK_PASS_DEPTH_PASS ((uint32_t)34819)
/** `WebGLRenderingContext.STENCIL_BACK_REF` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BACK_REF ((uint32_t)36003)
/** `WebGLRenderingContext.STENCIL_BACK_VALUE_MASK` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BACK_VALUE_MASK ((uint32_t)36004)
/** `WebGLRenderingContext.STENCIL_BACK_WRITEMASK` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BACK_WRITEMASK ((uint32_t)36005)
/** `WebGLRenderingContext.VIEWPORT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VIEWPORT ((uint32_t)2978)
/** `WebGLRenderingContext.SCISSOR_BOX` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SCISSOR_BOX ((uint32_t)3088)
/** `WebGLRenderingContext.COLOR_CLEAR_VALUE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_COLOR_CLEAR_VALUE ((uint32_t)3106)
/** `WebGLRenderingContext.COLOR_WRITEMASK` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_COLOR_WRITEMASK ((uint32_t)3107)
/** `WebGLRenderingContext.UNPACK_ALIGNMENT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNPACK_ALIGNMENT ((uint32_t)3317)
/** `WebGLRenderingContext.PACK_ALIGNMENT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_PACK_ALIGNMENT ((uint32_t)3333)
/** `WebGLRenderingContext.MAX_TEXTURE_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_TEXTURE_SIZE ((uint32_t)3379)
/** `WebGLRenderingContext.MAX_VIEWPORT_DIMS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_VIEWPORT_DIMS ((uint32_t)3386)
/** `WebGLRenderingContext.SUBPIXEL_BITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SUBPIXEL_BITS ((uint32_t)3408)
/** `WebGLRenderingContext.RED_BITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RED_BITS ((uint32_t)3410)
/** `WebGLRenderingContext.GREEN_BITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_GREEN_BITS ((uint32_t)3411)
/** `WebGLRenderingContext.BLUE_BITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BLUE_BITS ((uint32_t)3412)
/** `WebGLRenderingContext.ALPHA_BITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ALPHA_BITS ((uint32_t)3413)
/** `WebGLRenderingContext.DEPTH_BITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_BITS ((uint32_t)3414)
/** `WebGLRenderingContext.STENCIL_BITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_BITS ((uint32_t)3415)
/** `WebGLRenderingContext.POLYGON_OFFSET_UNITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_POLYGON_OFFSET_UNITS ((uint32_t)10752)
/** `WebGLRenderingContext.POLYGON_OFFSET_FACTOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_POLYGON_OFFSET_FACTOR ((uint32_t)32824)
/** `WebGLRenderingContext.TEXTURE_BINDING_2D` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_BINDING_2D ((uint32_t)32873)
/** `WebGLRenderingContext.SAMPLE_BUFFERS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SAMPLE_BUFFERS ((uint32_t)32936)
/** `WebGLRenderingContext.SAMPLES` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SAMPLES ((uint32_t)32937)
/** `WebGLRenderingContext.SAMPLE_COVERAGE_VALUE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SAMPLE_COVERAGE_VALUE ((uint32_t)32938)
/** `WebGLRenderingContext.SAMPLE_COVERAGE_INVERT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SAMPLE_COVERAGE_INVERT ((uint32_t)32939)
/** `WebGLRenderingContext.COMPRESSED_TEXTURE_FORMATS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_COMPRESSED_TEXTURE_FORMATS ((uint32_t)34467)
/** `WebGLRenderingContext.DONT_CARE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DONT_CARE ((uint32_t)4352)
/** `WebGLRenderingContext.FASTEST` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FASTEST ((uint32_t)4353)
/** `WebGLRenderingContext.NICEST` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_NICEST ((uint32_t)4354)
/** `WebGLRenderingContext.GENERATE_MIPMAP_HINT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_GENERATE_MIPMAP_HINT ((uint32_t)33170)
/** `WebGLRenderingContext.BYTE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BYTE ((uint32_t)5120)
/** `WebGLRenderingContext.UNSIGNED_BYTE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNSIGNED_BYTE ((uint32_t)5121)
/** `WebGLRenderingContext.SHORT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SHORT ((uint32_t)5122)
/** `WebGLRenderingContext.UNSIGNED_SHORT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNSIGNED_SHORT ((uint32_t)5123)
/** `WebGLRenderingContext.INT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INT ((uint32_t)5124)
/** `WebGLRenderingContext.UNSIGNED_INT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNSIGNED_INT ((uint32_t)5125)
/** `WebGLRenderingContext.FLOAT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FLOAT ((uint32_t)5126)
/** `WebGLRenderingContext.DEPTH_COMPONENT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_COMPONENT ((uint32_t)6402)
/** `WebGLRenderingContext.ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ALPHA ((uint32_t)6406)
/** `WebGLRenderingContext.RGB` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RGB ((uint32_t)6407)
/** `WebGLRenderingContext.RGBA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RGBA ((uint32_t)6408)
/** `WebGLRenderingContext.LUMINANCE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LUMINANCE ((uint32_t)6409)
/** `WebGLRenderingContext.LUMINANCE_ALPHA` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LUMINANCE_ALPHA ((uint32_t)6410)
/** `WebGLRenderingContext.UNSIGNED_SHORT_4_4_4_4` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNSIGNED_SHORT_4_4_4_4 ((uint32_t)32819)
/** `WebGLRenderingContext.UNSIGNED_SHORT_5_5_5_1` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNSIGNED_SHORT_5_5_5_1 ((uint32_t)32820)
/** `WebGLRenderingContext.UNSIGNED_SHORT_5_6_5` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNSIGNED_SHORT_5_6_5 ((uint32_t)33635)
/** `WebGLRenderingContext.FRAGMENT_SHADER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAGMENT_SHADER ((uint32_t)35632)
/** `WebGLRenderingContext.VERTEX_SHADER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERTEX_SHADER ((uint32_t)35633)
/** `WebGLRenderingContext.MAX_VERTEX_ATTRIBS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_VERTEX_ATTRIBS ((uint32_t)34921)
/** `WebGLRenderingContext.MAX_VERTEX_UNIFORM_VECTORS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_VERTEX_UNIFORM_VECTORS ((uint32_t)36347)
/** `WebGLRenderingContext.MAX_VARYING_VECTORS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_VARYING_VECTORS ((uint32_t)36348)
/** `WebGLRenderingContext.MAX_COMBINED_TEXTURE_IMAGE_UNITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_COMBINED_TEXTURE_IMAGE_UNITS ((uint32_t)35661)
/** `WebGLRenderingContext.MAX_VERTEX_TEXTURE_IMAGE_UNITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_VERTEX_TEXTURE_IMAGE_UNITS ((uint32_t)35660)
/** `WebGLRenderingContext.MAX_TEXTURE_IMAGE_UNITS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_TEXTURE_IMAGE_UNITS ((uint32_t)34930)
/** `WebGLRenderingContext.MAX_FRAGMENT_UNIFORM_VECTORS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_FRAGMENT_UNIFORM_VECTORS ((uint32_t)36349)
/** `WebGLRenderingContext.SHADER_TYPE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SHADER_TYPE ((uint32_t)35663)
/** `WebGLRenderingContext.DELETE_STATUS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DELETE_STATUS ((uint32_t)35712)
/** `WebGLRenderingContext.LINK_STATUS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LINK_STATUS ((uint32_t)35714)
/** `WebGLRenderingContext.VALIDATE_STATUS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VALIDATE_STATUS ((uint32_t)35715)
/** `WebGLRenderingContext.ATTACHED_SHADERS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ATTACHED_SHADERS ((uint32_t)35717)
/** `WebGLRenderingContext.ACTIVE_UNIFORMS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ACTIVE_UNIFORMS ((uint32_t)35718)
/** `WebGLRenderingContext.ACTIVE_ATTRIBUTES` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ACTIVE_ATTRIBUTES ((uint32_t)35721)
/** `WebGLRenderingContext.SHADING_LANGUAGE_VERSION` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SHADING_LANGUAGE_VERSION ((uint32_t)35724)
/** `WebGLRenderingContext.CURRENT_PROGRAM` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CURRENT_PROGRAM ((uint32_t)35725)
/** `WebGLRenderingContext.NEVER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_NEVER ((uint32_t)512)
/** `WebGLRenderingContext.LESS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LESS ((uint32_t)513)
/** `WebGLRenderingContext.EQUAL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_EQUAL ((uint32_t)514)
/** `WebGLRenderingContext.LEQUAL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LEQUAL ((uint32_t)515)
/** `WebGLRenderingContext.GREATER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_GREATER ((uint32_t)516)
/** `WebGLRenderingContext.NOTEQUAL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_NOTEQUAL ((uint32_t)517)
/** `WebGLRenderingContext.GEQUAL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_GEQUAL ((uint32_t)518)
/** `WebGLRenderingContext.ALWAYS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ALWAYS ((uint32_t)519)
/** `WebGLRenderingContext.KEEP` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_KEEP ((uint32_t)7680)
/** `WebGLRenderingContext.REPLACE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_REPLACE ((uint32_t)7681)
/** `WebGLRenderingContext.INCR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INCR ((uint32_t)7682)
/** `WebGLRenderingContext.DECR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DECR ((uint32_t)7683)
/** `WebGLRenderingContext.INVERT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INVERT ((uint32_t)5386)
/** `WebGLRenderingContext.INCR_WRAP` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INCR_WRAP ((uint32_t)34055)
/** `WebGLRenderingContext.DECR_WRAP` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DECR_WRAP ((uint32_t)34056)
/** `WebGLRenderingContext.VENDOR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VENDOR ((uint32_t)7936)
/** `WebGLRenderingContext.RENDERER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERER ((uint32_t)7937)
/** `WebGLRenderingContext.VERSION` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERSION ((uint32_t)7938)
/** `WebGLRenderingContext.NEAREST` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_NEAREST ((uint32_t)9728)
/** `WebGLRenderingContext.LINEAR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LINEAR ((uint32_t)9729)
/** `WebGLRenderingContext.NEAREST_MIPMAP_NEAREST` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_NEAREST_MIPMAP_NEAREST ((uint32_t)9984)
/** `WebGLRenderingContext.LINEAR_MIPMAP_NEAREST` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LINEAR_MIPMAP_NEAREST ((uint32_t)9985)
/** `WebGLRenderingContext.NEAREST_MIPMAP_LINEAR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_NEAREST_MIPMAP_LINEAR ((uint32_t)9986)
/** `WebGLRenderingContext.LINEAR_MIPMAP_LINEAR` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LINEAR_MIPMAP_LINEAR ((uint32_t)9987)
/** `WebGLRenderingContext.TEXTURE_MAG_FILTER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_MAG_FILTER ((uint32_t)10240)
/** `WebGLRenderingContext.TEXTURE_MIN_FILTER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_MIN_FILTER ((uint32_t)10241)
/** `WebGLRenderingContext.TEXTURE_WRAP_S` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_WRAP_S ((uint32_t)10242)
/** `WebGLRenderingContext.TEXTURE_WRAP_T` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_WRAP_T ((uint32_t)10243)
/** `WebGLRenderingContext.TEXTURE_2D` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_2D ((uint32_t)3553)
/** `WebGLRenderingContext.TEXTURE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE ((uint32_t)5890)
/** `WebGLRenderingContext.TEXTURE_CUBE_MAP` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_CUBE_MAP ((uint32_t)34067)
/** `WebGLRenderingContext.TEXTURE_BINDING_CUBE_MAP` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_BINDING_CUBE_MAP ((uint32_t)34068)
/** `WebGLRenderingContext.TEXTURE_CUBE_MAP_POSITIVE_X` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_POSITIVE_X ((uint32_t)34069)
/** `WebGLRenderingContext.TEXTURE_CUBE_MAP_NEGATIVE_X` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_NEGATIVE_X ((uint32_t)34070)
/** `WebGLRenderingContext.TEXTURE_CUBE_MAP_POSITIVE_Y` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_POSITIVE_Y ((uint32_t)34071)
/** `WebGLRenderingContext.TEXTURE_CUBE_MAP_NEGATIVE_Y` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_NEGATIVE_Y ((uint32_t)34072)
/** `WebGLRenderingContext.TEXTURE_CUBE_MAP_POSITIVE_Z` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_POSITIVE_Z ((uint32_t)34073)
/** `WebGLRenderingContext.TEXTURE_CUBE_MAP_NEGATIVE_Z` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE_CUBE_MAP_NEGATIVE_Z ((uint32_t)34074)
/** `WebGLRenderingContext.MAX_CUBE_MAP_TEXTURE_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_CUBE_MAP_TEXTURE_SIZE ((uint32_t)34076)
/** `WebGLRenderingContext.TEXTURE0` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE0 ((uint32_t)33984)
/** `WebGLRenderingContext.TEXTURE1` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE1 ((uint32_t)33985)
/** `WebGLRenderingContext.TEXTURE2` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE2 ((uint32_t)33986)
/** `WebGLRenderingContext.TEXTURE3` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE3 ((uint32_t)33987)
/** `WebGLRenderingContext.TEXTURE4` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE4 ((uint32_t)33988)
/** `WebGLRenderingContext.TEXTURE5` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE5 ((uint32_t)33989)
/** `WebGLRenderingContext.TEXTURE6` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE6 ((uint32_t)33990)
/** `WebGLRenderingContext.TEXTURE7` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE7 ((uint32_t)33991)
/** `WebGLRenderingContext.TEXTURE8` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE8 ((uint32_t)33992)
/** `WebGLRenderingContext.TEXTURE9` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE9 ((uint32_t)33993)
/** `WebGLRenderingContext.TEXTURE10` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE10 ((uint32_t)33994)
/** `WebGLRenderingContext.TEXTURE11` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE11 ((uint32_t)33995)
/** `WebGLRenderingContext.TEXTURE12` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE12 ((uint32_t)33996)
/** `WebGLRenderingContext.TEXTURE13` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE13 ((uint32_t)33997)
/** `WebGLRenderingContext.TEXTURE14` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE14 ((uint32_t)33998)
/** `WebGLRenderingContext.TEXTURE15` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE15 ((uint32_t)33999)
/** `WebGLRenderingContext.TEXTURE16` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE16 ((uint32_t)34000)
/** `WebGLRenderingContext.TEXTURE17` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE17 ((uint32_t)34001)
/** `WebGLRenderingContext.TEXTURE18` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE18 ((uint32_t)34002)
/** `WebGLRenderingContext.TEXTURE19` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE19 ((uint32_t)34003)
/** `WebGLRenderingContext.TEXTURE20` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE20 ((uint32_t)34004)
/** `WebGLRenderingContext.TEXTURE21` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE21 ((uint32_t)34005)
/** `WebGLRenderingContext.TEXTURE22` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE22 ((uint32_t)34006)
/** `WebGLRenderingContext.TEXTURE23` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE23 ((uint32_t)34007)
/** `WebGLRenderingContext.TEXTURE24` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE24 ((uint32_t)34008)
/** `WebGLRenderingContext.TEXTURE25` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE25 ((uint32_t)34009)
/** `WebGLRenderingContext.TEXTURE26` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE26 ((uint32_t)34010)
/** `WebGLRenderingContext.TEXTURE27` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE27 ((uint32_t)34011)
/** `WebGLRenderingContext.TEXTURE28` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE28 ((uint32_t)34012)
/** `WebGLRenderingContext.TEXTURE29` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE29 ((uint32_t)34013)
/** `WebGLRenderingContext.TEXTURE30` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE30 ((uint32_t)34014)
/** `WebGLRenderingContext.TEXTURE31` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_TEXTURE31 ((uint32_t)34015)
/** `WebGLRenderingContext.ACTIVE_TEXTURE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_ACTIVE_TEXTURE ((uint32_t)34016)
/** `WebGLRenderingContext.REPEAT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_REPEAT ((uint32_t)10497)
/** `WebGLRenderingContext.CLAMP_TO_EDGE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CLAMP_TO_EDGE ((uint32_t)33071)
/** `WebGLRenderingContext.MIRRORED_REPEAT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MIRRORED_REPEAT ((uint32_t)33648)
/** `WebGLRenderingContext.FLOAT_VEC2` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FLOAT_VEC2 ((uint32_t)35664)
/** `WebGLRenderingContext.FLOAT_VEC3` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FLOAT_VEC3 ((uint32_t)35665)
/** `WebGLRenderingContext.FLOAT_VEC4` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FLOAT_VEC4 ((uint32_t)35666)
/** `WebGLRenderingContext.INT_VEC2` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INT_VEC2 ((uint32_t)35667)
/** `WebGLRenderingContext.INT_VEC3` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INT_VEC3 ((uint32_t)35668)
/** `WebGLRenderingContext.INT_VEC4` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INT_VEC4 ((uint32_t)35669)
/** `WebGLRenderingContext.BOOL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BOOL ((uint32_t)35670)
/** `WebGLRenderingContext.BOOL_VEC2` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BOOL_VEC2 ((uint32_t)35671)
/** `WebGLRenderingContext.BOOL_VEC3` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BOOL_VEC3 ((uint32_t)35672)
/** `WebGLRenderingContext.BOOL_VEC4` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BOOL_VEC4 ((uint32_t)35673)
/** `WebGLRenderingContext.FLOAT_MAT2` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FLOAT_MAT2 ((uint32_t)35674)
/** `WebGLRenderingContext.FLOAT_MAT3` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FLOAT_MAT3 ((uint32_t)35675)
/** `WebGLRenderingContext.FLOAT_MAT4` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FLOAT_MAT4 ((uint32_t)35676)
/** `WebGLRenderingContext.SAMPLER_2D` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SAMPLER_2D ((uint32_t)35678)
/** `WebGLRenderingContext.SAMPLER_CUBE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_SAMPLER_CUBE ((uint32_t)35680)
/** `WebGLRenderingContext.VERTEX_ATTRIB_ARRAY_ENABLED` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_ENABLED ((uint32_t)34338)
/** `WebGLRenderingContext.VERTEX_ATTRIB_ARRAY_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_SIZE ((uint32_t)34339)
/** `WebGLRenderingContext.VERTEX_ATTRIB_ARRAY_STRIDE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_STRIDE ((uint32_t)34340)
/** `WebGLRenderingContext.VERTEX_ATTRIB_ARRAY_TYPE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_TYPE ((uint32_t)34341)
/** `WebGLRenderingContext.VERTEX_ATTRIB_ARRAY_NORMALIZED` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_NORMALIZED ((uint32_t)34922)
/** `WebGLRenderingContext.VERTEX_ATTRIB_ARRAY_POINTER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_POINTER ((uint32_t)34373)
/** `WebGLRenderingContext.VERTEX_ATTRIB_ARRAY_BUFFER_BINDING` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_VERTEX_ATTRIB_ARRAY_BUFFER_BINDING ((uint32_t)34975)
/** `WebGLRenderingContext.IMPLEMENTATION_COLOR_READ_TYPE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_IMPLEMENTATION_COLOR_READ_TYPE ((uint32_t)35738)
/** `WebGLRenderingContext.IMPLEMENTATION_COLOR_READ_FORMAT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_IMPLEMENTATION_COLOR_READ_FORMAT ((uint32_t)35739)
/** `WebGLRenderingContext.COMPILE_STATUS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_COMPILE_STATUS ((uint32_t)35713)
/** `WebGLRenderingContext.LOW_FLOAT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LOW_FLOAT ((uint32_t)36336)
/** `WebGLRenderingContext.MEDIUM_FLOAT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MEDIUM_FLOAT ((uint32_t)36337)
/** `WebGLRenderingContext.HIGH_FLOAT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_HIGH_FLOAT ((uint32_t)36338)
/** `WebGLRenderingContext.LOW_INT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_LOW_INT ((uint32_t)36339)
/** `WebGLRenderingContext.MEDIUM_INT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MEDIUM_INT ((uint32_t)36340)
/** `WebGLRenderingContext.HIGH_INT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_HIGH_INT ((uint32_t)36341)
/** `WebGLRenderingContext.FRAMEBUFFER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER ((uint32_t)36160)
/** `WebGLRenderingContext.RENDERBUFFER` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER ((uint32_t)36161)
/** `WebGLRenderingContext.RGBA4` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RGBA4 ((uint32_t)32854)
/** `WebGLRenderingContext.RGB5_A1` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RGB5_A1 ((uint32_t)32855)
/** `WebGLRenderingContext.RGBA8` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RGBA8 ((uint32_t)32856)
/** `WebGLRenderingContext.RGB565` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RGB565 ((uint32_t)36194)
/** `WebGLRenderingContext.DEPTH_COMPONENT16` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_COMPONENT16 ((uint32_t)33189)
/** `WebGLRenderingContext.STENCIL_INDEX8` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_INDEX8 ((uint32_t)36168)
/** `WebGLRenderingContext.DEPTH_STENCIL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_STENCIL ((uint32_t)34041)
/** `WebGLRenderingContext.RENDERBUFFER_WIDTH` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_WIDTH ((uint32_t)36162)
/** `WebGLRenderingContext.RENDERBUFFER_HEIGHT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_HEIGHT ((uint32_t)36163)
/** `WebGLRenderingContext.RENDERBUFFER_INTERNAL_FORMAT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_INTERNAL_FORMAT ((uint32_t)36164)
/** `WebGLRenderingContext.RENDERBUFFER_RED_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_RED_SIZE ((uint32_t)36176)
/** `WebGLRenderingContext.RENDERBUFFER_GREEN_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_GREEN_SIZE ((uint32_t)36177)
/** `WebGLRenderingContext.RENDERBUFFER_BLUE_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_BLUE_SIZE ((uint32_t)36178)
/** `WebGLRenderingContext.RENDERBUFFER_ALPHA_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_ALPHA_SIZE ((uint32_t)36179)
/** `WebGLRenderingContext.RENDERBUFFER_DEPTH_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_DEPTH_SIZE ((uint32_t)36180)
/** `WebGLRenderingContext.RENDERBUFFER_STENCIL_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_STENCIL_SIZE ((uint32_t)36181)
/** `WebGLRenderingContext.FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE ((uint32_t)36048)
/** `WebGLRenderingContext.FRAMEBUFFER_ATTACHMENT_OBJECT_NAME` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_OBJECT_NAME ((uint32_t)36049)
/** `WebGLRenderingContext.FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL ((uint32_t)36050)
/** `WebGLRenderingContext.FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE ((uint32_t)36051)
/** `WebGLRenderingContext.COLOR_ATTACHMENT0` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_COLOR_ATTACHMENT0 ((uint32_t)36064)
/** `WebGLRenderingContext.DEPTH_ATTACHMENT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_ATTACHMENT ((uint32_t)36096)
/** `WebGLRenderingContext.STENCIL_ATTACHMENT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_STENCIL_ATTACHMENT ((uint32_t)36128)
/** `WebGLRenderingContext.DEPTH_STENCIL_ATTACHMENT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_DEPTH_STENCIL_ATTACHMENT ((uint32_t)33306)
/** `WebGLRenderingContext.NONE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_NONE ((uint32_t)0)
/** `WebGLRenderingContext.FRAMEBUFFER_COMPLETE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_COMPLETE ((uint32_t)36053)
/** `WebGLRenderingContext.FRAMEBUFFER_INCOMPLETE_ATTACHMENT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_INCOMPLETE_ATTACHMENT ((uint32_t)36054)
/** `WebGLRenderingContext.FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT ((uint32_t)36055)
/** `WebGLRenderingContext.FRAMEBUFFER_INCOMPLETE_DIMENSIONS` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_INCOMPLETE_DIMENSIONS ((uint32_t)36057)
/** `WebGLRenderingContext.FRAMEBUFFER_UNSUPPORTED` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_UNSUPPORTED ((uint32_t)36061)
/** `WebGLRenderingContext.FRAMEBUFFER_BINDING` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_FRAMEBUFFER_BINDING ((uint32_t)36006)
/** `WebGLRenderingContext.RENDERBUFFER_BINDING` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_RENDERBUFFER_BINDING ((uint32_t)36007)
/** `WebGLRenderingContext.MAX_RENDERBUFFER_SIZE` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_MAX_RENDERBUFFER_SIZE ((uint32_t)34024)
/** `WebGLRenderingContext.INVALID_FRAMEBUFFER_OPERATION` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_INVALID_FRAMEBUFFER_OPERATION ((uint32_t)1286)
/** `WebGLRenderingContext.UNPACK_FLIP_Y_WEBGL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNPACK_FLIP_Y_WEBGL ((uint32_t)37440)
/** `WebGLRenderingContext.UNPACK_PREMULTIPLY_ALPHA_WEBGL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNPACK_PREMULTIPLY_ALPHA_WEBGL ((uint32_t)37441)
/** `WebGLRenderingContext.CONTEXT_LOST_WEBGL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_CONTEXT_LOST_WEBGL ((uint32_t)37442)
/** `WebGLRenderingContext.UNPACK_COLORSPACE_CONVERSION_WEBGL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_UNPACK_COLORSPACE_CONVERSION_WEBGL ((uint32_t)37443)
/** `WebGLRenderingContext.BROWSER_DEFAULT_WEBGL` */
#define MUMBA_WEBGL_RENDERING_CONTEXT_BROWSER_DEFAULT_WEBGL ((uint32_t)37444)

/** Gives `object` itself when it is of `WebGLRenderingContext`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_rendering_context(
    mumba_context *ctx, mumba_handle object, mumba_webgl_rendering_context *result) {
    return mumba_web_cast(ctx, object, 0x800003b4u, 0, result);
}

/** `WebGLRenderingContext.canvas`. Gives `HTMLCanvasElement` or `OffscreenCanvas`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_get_canvas(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000627u, result);
}

/** `WebGLRenderingContext.drawingBufferWidth`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_drawing_buffer_width(
    mumba_context *ctx, mumba_webgl_rendering_context self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000925u, result);
}

/** `WebGLRenderingContext.drawingBufferHeight`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_drawing_buffer_height(
    mumba_context *ctx, mumba_webgl_rendering_context self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000923u, result);
}

/** `WebGLRenderingContext.drawingBufferFormat`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_drawing_buffer_format(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000922u, result);
}

/** `WebGLRenderingContext.drawingBufferColorSpace`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_drawing_buffer_color_space(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_predefined_color_space *result) {
    return mumba_web_get_name(ctx, self, 0x80000921u, result);
}

/** `WebGLRenderingContext.drawingBufferColorSpace`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_set_drawing_buffer_color_space(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_predefined_color_space value) {
    return mumba_set(ctx, self, 0x80000921u, mumba_of_name(value));
}

/** `WebGLRenderingContext.unpackColorSpace`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_unpack_color_space(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_predefined_color_space *result) {
    return mumba_web_get_name(ctx, self, 0x800016eau, result);
}

/** `WebGLRenderingContext.unpackColorSpace`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_set_unpack_color_space(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_predefined_color_space value) {
    return mumba_set(ctx, self, 0x800016eau, mumba_of_name(value));
}

/** `WebGLRenderingContext.getContextAttributes`. Gives `WebGLContextAttributes` or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_context_attributes(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_context_attributes *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000adcu, NULL, 0, result);
}

/** `WebGLRenderingContext.getContextAttributes`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_get_context_attributes_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_context_attributes *result) {
    return mumba_invoke(ctx, self, 0x80000adcu, NULL, 0, result);
}

/** `WebGLRenderingContext.isContextLost`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_is_context_lost(
    mumba_context *ctx, mumba_webgl_rendering_context self, bool *result) {
    return mumba_web_call_bool(ctx, self, 0x80000cc5u, NULL, 0, result);
}

/** `WebGLRenderingContext.getSupportedExtensions`. Gives sequence<a string> or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_supported_extensions(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_array *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000b5du, NULL, 0, result);
}

/**
 * `WebGLRenderingContext.getSupportedExtensions`. Gives sequence<a string>. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_supported_extensions_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_array *result) {
    return mumba_invoke(ctx, self, 0x80000b5du, NULL, 0, result);
}

/** `WebGLRenderingContext.getExtension`. Gives an object or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_extension(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_string name, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_web_call_or_none(ctx, self, 0x80000af6u, argv, 1, result);
}

/** `WebGLRenderingContext.getExtension`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_get_extension_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_string name, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000af6u, argv, 1, result);
}

/** `WebGLRenderingContext.drawingBufferStorage`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_drawing_buffer_storage(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t sized_format, uint32_t width, uint32_t height) {
    return mumba_call_plain(
        ctx, self, 0x80000924u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)sized_format, (double)width, (double)height, 0,
        0, 0, 0, 0);
}

/** `WebGLRenderingContext.activeTexture`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_active_texture(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t texture) {
    return mumba_call_plain(ctx, self, 0x8000042bu, 01u, MUMBA_NONE, MUMBA_NONE, (double)texture, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.attachShader`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_attach_shader(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, mumba_webgl_shader shader) {
    return mumba_call_plain(ctx, self, 0x8000051fu, 033u, program, shader, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.bindAttribLocation`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_bind_attrib_location(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_string name) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    argv[2] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x800005a9u, argv, 3, NULL);
}

/** `WebGLRenderingContext.bindBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_bind_buffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, mumba_webgl_buffer buffer) {
    return mumba_call_plain(ctx, self, 0x800005aau, 041u, buffer, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.bindFramebuffer`. `framebuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_bind_framebuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, mumba_webgl_framebuffer framebuffer) {
    return mumba_call_plain(
        ctx, self, 0x800005adu, 041u, framebuffer, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.bindRenderbuffer`. `renderbuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_bind_renderbuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, mumba_webgl_renderbuffer renderbuffer) {
    return mumba_call_plain(
        ctx, self, 0x800005afu, 041u, renderbuffer, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.bindTexture`. `texture` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_bind_texture(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, mumba_webgl_texture texture) {
    return mumba_call_plain(ctx, self, 0x800005b1u, 041u, texture, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.blendColor`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_blend_color(
    mumba_context *ctx, mumba_webgl_rendering_context self, float red, float green, float blue, float alpha) {
    return mumba_call_plain(
        ctx, self, 0x800005bcu, 01111u, MUMBA_NONE, MUMBA_NONE, (double)red, (double)green, (double)blue,
        (double)alpha, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.blendEquation`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_blend_equation(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t mode) {
    return mumba_call_plain(ctx, self, 0x800005bdu, 01u, MUMBA_NONE, MUMBA_NONE, (double)mode, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.blendEquationSeparate`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_blend_equation_separate(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t mode_rgb, uint32_t mode_alpha) {
    return mumba_call_plain(
        ctx, self, 0x800005beu, 011u, MUMBA_NONE, MUMBA_NONE, (double)mode_rgb, (double)mode_alpha, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.blendFunc`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_blend_func(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t sfactor, uint32_t dfactor) {
    return mumba_call_plain(
        ctx, self, 0x800005c1u, 011u, MUMBA_NONE, MUMBA_NONE, (double)sfactor, (double)dfactor, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.blendFuncSeparate`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_blend_func_separate(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t src_rgb, uint32_t dst_rgb, uint32_t src_alpha,
    uint32_t dst_alpha) {
    return mumba_call_plain(
        ctx, self, 0x800005c2u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)src_rgb, (double)dst_rgb, (double)src_alpha,
        (double)dst_alpha, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.checkFramebufferStatus`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_check_framebuffer_status(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)target_);
    return mumba_web_call_uint32(ctx, self, 0x80000660u, argv, 1, result);
}

/** `WebGLRenderingContext.clear`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_clear(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t mask) {
    return mumba_call_plain(ctx, self, 0x80000679u, 01u, MUMBA_NONE, MUMBA_NONE, (double)mask, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.clearColor`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_clear_color(
    mumba_context *ctx, mumba_webgl_rendering_context self, float red, float green, float blue, float alpha) {
    return mumba_call_plain(
        ctx, self, 0x80000680u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)red, (double)green, (double)blue,
        (double)alpha, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.clearDepth`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_clear_depth(
    mumba_context *ctx, mumba_webgl_rendering_context self, float depth) {
    return mumba_call_plain(ctx, self, 0x80000682u, 01u, MUMBA_NONE, MUMBA_NONE, (double)depth, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.clearStencil`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_clear_stencil(
    mumba_context *ctx, mumba_webgl_rendering_context self, int32_t s) {
    return mumba_call_plain(ctx, self, 0x8000068cu, 01u, MUMBA_NONE, MUMBA_NONE, (double)s, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.colorMask`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_color_mask(
    mumba_context *ctx, mumba_webgl_rendering_context self, bool red, bool green, bool blue, bool alpha) {
    return mumba_call_plain(
        ctx, self, 0x800006cdu, 02222u, MUMBA_NONE, MUMBA_NONE, (double)red, (double)green, (double)blue,
        (double)alpha, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.compileShader`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_compile_shader(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_shader shader) {
    return mumba_call_plain(ctx, self, 0x800006e6u, 03u, shader, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.copyTexImage2D`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_copy_tex_image_2d(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t x, int32_t y, int32_t width, int32_t height, int32_t border) {
    return mumba_call_plain(
        ctx, self, 0x80000756u, 011111111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)x, (double)y, (double)width, (double)height, (double)border);
}

/** `WebGLRenderingContext.copyTexSubImage2D`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_copy_tex_sub_image_2d(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t x, int32_t y, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x80000757u, 011111111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)x, (double)y, (double)width, (double)height);
}

/** `WebGLRenderingContext.createBuffer`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_create_buffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_buffer *result) {
    return mumba_invoke(ctx, self, 0x80000778u, NULL, 0, result);
}

/** `WebGLRenderingContext.createFramebuffer`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_create_framebuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_framebuffer *result) {
    return mumba_invoke(ctx, self, 0x8000078fu, NULL, 0, result);
}

/** `WebGLRenderingContext.createProgram`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_create_program(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program *result) {
    return mumba_invoke(ctx, self, 0x800007a8u, NULL, 0, result);
}

/** `WebGLRenderingContext.createRenderbuffer`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_create_renderbuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_renderbuffer *result) {
    return mumba_invoke(ctx, self, 0x800007b1u, NULL, 0, result);
}

/** `WebGLRenderingContext.createShader`. Gives `WebGLShader` or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_create_shader(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t type, mumba_webgl_shader *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)type);
    return mumba_web_call_or_none(ctx, self, 0x800007bfu, argv, 1, result);
}

/** `WebGLRenderingContext.createShader`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_create_shader_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t type, mumba_webgl_shader *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)type);
    return mumba_invoke(ctx, self, 0x800007bfu, argv, 1, result);
}

/** `WebGLRenderingContext.createTexture`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_create_texture(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_texture *result) {
    return mumba_invoke(ctx, self, 0x800007c6u, NULL, 0, result);
}

/** `WebGLRenderingContext.cullFace`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_cull_face(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t mode) {
    return mumba_call_plain(ctx, self, 0x800007e8u, 01u, MUMBA_NONE, MUMBA_NONE, (double)mode, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.deleteBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_delete_buffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_buffer buffer) {
    return mumba_call_plain(ctx, self, 0x80000840u, 04u, buffer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.deleteFramebuffer`. `framebuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_delete_framebuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_framebuffer framebuffer) {
    return mumba_call_plain(ctx, self, 0x80000846u, 04u, framebuffer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.deleteProgram`. `program` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_delete_program(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program) {
    return mumba_call_plain(ctx, self, 0x8000084bu, 04u, program, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.deleteRenderbuffer`. `renderbuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_delete_renderbuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_renderbuffer renderbuffer) {
    return mumba_call_plain(ctx, self, 0x8000084fu, 04u, renderbuffer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.deleteShader`. `shader` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_delete_shader(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_shader shader) {
    return mumba_call_plain(ctx, self, 0x80000853u, 04u, shader, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.deleteTexture`. `texture` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_delete_texture(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_texture texture) {
    return mumba_call_plain(ctx, self, 0x80000857u, 04u, texture, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.depthFunc`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_depth_func(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t func) {
    return mumba_call_plain(ctx, self, 0x8000087au, 01u, MUMBA_NONE, MUMBA_NONE, (double)func, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.depthMask`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_depth_mask(
    mumba_context *ctx, mumba_webgl_rendering_context self, bool flag) {
    return mumba_call_plain(ctx, self, 0x8000087cu, 02u, MUMBA_NONE, MUMBA_NONE, (double)flag, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.depthRange`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_depth_range(
    mumba_context *ctx, mumba_webgl_rendering_context self, float z_near, float z_far) {
    return mumba_call_plain(
        ctx, self, 0x8000087fu, 011u, MUMBA_NONE, MUMBA_NONE, (double)z_near, (double)z_far, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.detachShader`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_detach_shader(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, mumba_webgl_shader shader) {
    return mumba_call_plain(ctx, self, 0x8000089fu, 033u, program, shader, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.disable`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_disable(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t cap) {
    return mumba_call_plain(ctx, self, 0x800008c4u, 01u, MUMBA_NONE, MUMBA_NONE, (double)cap, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.disableVertexAttribArray`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_disable_vertex_attrib_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index) {
    return mumba_call_plain(ctx, self, 0x800008c8u, 01u, MUMBA_NONE, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.drawArrays`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_draw_arrays(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t mode, int32_t first, int32_t count) {
    return mumba_call_plain(
        ctx, self, 0x80000913u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)first, (double)count, 0, 0, 0, 0,
        0);
}

/** `WebGLRenderingContext.drawElements`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_draw_elements(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t mode, int32_t count, uint32_t type,
    int64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80000918u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)mode, (double)count, (double)type,
        (double)offset, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.enable`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_enable(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t cap) {
    return mumba_call_plain(ctx, self, 0x8000095du, 01u, MUMBA_NONE, MUMBA_NONE, (double)cap, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.enableVertexAttribArray`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_enable_vertex_attrib_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index) {
    return mumba_call_plain(ctx, self, 0x80000960u, 01u, MUMBA_NONE, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.finish`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_finish(
    mumba_context *ctx, mumba_webgl_rendering_context self) {
    return mumba_invoke(ctx, self, 0x80000a18u, NULL, 0, NULL);
}

/** `WebGLRenderingContext.flush`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_flush(mumba_context *ctx, mumba_webgl_rendering_context self) {
    return mumba_invoke(ctx, self, 0x80000a33u, NULL, 0, NULL);
}

/** `WebGLRenderingContext.framebufferRenderbuffer`. `renderbuffer` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_framebuffer_renderbuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t attachment,
    uint32_t renderbuffertarget, mumba_webgl_renderbuffer renderbuffer) {
    return mumba_call_plain(
        ctx, self, 0x80000a73u, 04111u, renderbuffer, MUMBA_NONE, (double)target_, (double)attachment,
        (double)renderbuffertarget, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.framebufferTexture2D`. `texture` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_framebuffer_texture_2d(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t attachment, uint32_t textarget,
    mumba_webgl_texture texture, int32_t level) {
    return mumba_call_plain(
        ctx, self, 0x80000a75u, 014111u, texture, MUMBA_NONE, (double)target_, (double)attachment, (double)textarget,
        (double)level, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.frontFace`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_front_face(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t mode) {
    return mumba_call_plain(ctx, self, 0x80000a88u, 01u, MUMBA_NONE, MUMBA_NONE, (double)mode, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.generateMipmap`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_generate_mipmap(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_) {
    return mumba_call_plain(ctx, self, 0x80000aa0u, 01u, MUMBA_NONE, MUMBA_NONE, (double)target_, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.getActiveAttrib`. Gives `WebGLActiveInfo` or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_active_attrib(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000aa7u, argv, 2, result);
}

/** `WebGLRenderingContext.getActiveAttrib`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_get_active_attrib_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000aa7u, argv, 2, result);
}

/** `WebGLRenderingContext.getActiveUniform`. Gives `WebGLActiveInfo` or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_active_uniform(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_web_call_or_none(ctx, self, 0x80000aa8u, argv, 2, result);
}

/** `WebGLRenderingContext.getActiveUniform`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_get_active_uniform_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, uint32_t index,
    mumba_webgl_active_info *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000aa8u, argv, 2, result);
}

/** `WebGLRenderingContext.getAttachedShaders`. Gives sequence<`WebGLShader`> or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_attached_shaders(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(program);
    return mumba_web_call_or_none(ctx, self, 0x80000ab5u, argv, 1, result);
}

/**
 * `WebGLRenderingContext.getAttachedShaders`. Gives sequence<`WebGLShader`>. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_attached_shaders_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, mumba_array *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(program);
    return mumba_invoke(ctx, self, 0x80000ab5u, argv, 1, result);
}

/** `WebGLRenderingContext.getAttribLocation`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_attrib_location(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, mumba_string name,
    int32_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_string(name);
    return mumba_web_call_int32(ctx, self, 0x80000ab6u, argv, 2, result);
}

/** `WebGLRenderingContext.getBufferParameter`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_buffer_parameter(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000ac5u, argv, 2, result);
}

/**
 * `WebGLRenderingContext.getBufferParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_buffer_parameter_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000ac5u, argv, 2, result);
}

/** `WebGLRenderingContext.getParameter`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_parameter(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t pname, mumba_value *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b22u, argv, 1, result);
}

/** `WebGLRenderingContext.getParameter`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_get_parameter_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t pname, mumba_object *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b22u, argv, 1, result);
}

/** `WebGLRenderingContext.getError`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_error(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t *result) {
    return mumba_web_call_uint32(ctx, self, 0x80000af5u, NULL, 0, result);
}

/** `WebGLRenderingContext.getFramebufferAttachmentParameter`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_framebuffer_attachment_parameter(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t attachment, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)attachment);
    argv[2] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000afeu, argv, 3, result);
}

/**
 * `WebGLRenderingContext.getFramebufferAttachmentParameter`. Gives an object. Deferred: what the handle holds may
 * turn out to be null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_framebuffer_attachment_parameter_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t attachment, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)attachment);
    argv[2] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000afeu, argv, 3, result);
}

/** `WebGLRenderingContext.getProgramParameter`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_program_parameter(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b2cu, argv, 2, result);
}

/**
 * `WebGLRenderingContext.getProgramParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_program_parameter_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b2cu, argv, 2, result);
}

/** `WebGLRenderingContext.getProgramInfoLog`. Gives a string or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_program_info_log(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(program);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b2bu, argv, 1, result);
}

/** `WebGLRenderingContext.getRenderbufferParameter`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_renderbuffer_parameter(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b40u, argv, 2, result);
}

/**
 * `WebGLRenderingContext.getRenderbufferParameter`. Gives an object. Deferred: what the handle holds may turn out to
 * be null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_renderbuffer_parameter_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b40u, argv, 2, result);
}

/** `WebGLRenderingContext.getShaderParameter`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_shader_parameter(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_shader shader, uint32_t pname,
    mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(shader);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b4eu, argv, 2, result);
}

/**
 * `WebGLRenderingContext.getShaderParameter`. Gives an object. Deferred: what the handle holds may turn out to be
 * null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_shader_parameter_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_shader shader, uint32_t pname,
    mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(shader);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b4eu, argv, 2, result);
}

/** `WebGLRenderingContext.getShaderPrecisionFormat`. Gives `WebGLShaderPrecisionFormat` or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_shader_precision_format(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t shadertype, uint32_t precisiontype,
    mumba_webgl_shader_precision_format *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)shadertype);
    argv[1] = mumba_of_number((double)precisiontype);
    return mumba_web_call_or_none(ctx, self, 0x80000b4fu, argv, 2, result);
}

/** `WebGLRenderingContext.getShaderPrecisionFormat`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_get_shader_precision_format_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t shadertype, uint32_t precisiontype,
    mumba_webgl_shader_precision_format *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)shadertype);
    argv[1] = mumba_of_number((double)precisiontype);
    return mumba_invoke(ctx, self, 0x80000b4fu, argv, 2, result);
}

/** `WebGLRenderingContext.getShaderInfoLog`. Gives a string or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_shader_info_log(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_shader shader, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(shader);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b4du, argv, 1, result);
}

/** `WebGLRenderingContext.getShaderSource`. Gives a string or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_shader_source(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_shader shader, mumba_string *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(shader);
    return mumba_web_call_string_or_none(ctx, self, 0x80000b50u, argv, 1, result);
}

/** `WebGLRenderingContext.getTexParameter`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_tex_parameter(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b64u, argv, 2, result);
}

/**
 * `WebGLRenderingContext.getTexParameter`. Gives an object. Deferred: what the handle holds may turn out to be null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_tex_parameter_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)target_);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b64u, argv, 2, result);
}

/** `WebGLRenderingContext.getUniform`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_uniform(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program,
    mumba_webgl_uniform_location location, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_handle(location);
    return mumba_invoke_read(ctx, self, 0x80000b71u, argv, 2, result);
}

/** `WebGLRenderingContext.getUniform`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_get_uniform_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program,
    mumba_webgl_uniform_location location, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_handle(location);
    return mumba_invoke(ctx, self, 0x80000b71u, argv, 2, result);
}

/** `WebGLRenderingContext.getUniformLocation`. Gives `WebGLUniformLocation` or none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_uniform_location(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, mumba_string name,
    mumba_webgl_uniform_location *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_string(name);
    return mumba_web_call_or_none(ctx, self, 0x80000b74u, argv, 2, result);
}

/** `WebGLRenderingContext.getUniformLocation`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_webgl_rendering_context_get_uniform_location_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, mumba_string name,
    mumba_webgl_uniform_location *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(program);
    argv[1] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000b74u, argv, 2, result);
}

/** `WebGLRenderingContext.getVertexAttrib`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_vertex_attrib(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, uint32_t pname, mumba_value *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke_read(ctx, self, 0x80000b77u, argv, 2, result);
}

/**
 * `WebGLRenderingContext.getVertexAttrib`. Gives an object. Deferred: what the handle holds may turn out to be null.
 */
static inline mumba_status mumba_webgl_rendering_context_get_vertex_attrib_deferred(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, uint32_t pname, mumba_object *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_of_number((double)pname);
    return mumba_invoke(ctx, self, 0x80000b77u, argv, 2, result);
}

/** `WebGLRenderingContext.getVertexAttribOffset`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_get_vertex_attrib_offset(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, uint32_t pname, int64_t *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_of_number((double)pname);
    return mumba_web_call_int64(ctx, self, 0x80000b78u, argv, 2, result);
}

/** `WebGLRenderingContext.hint`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_hint(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t mode) {
    return mumba_call_plain(
        ctx, self, 0x80000bdcu, 011u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)mode, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.isBuffer`. `buffer` may be none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_is_buffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_buffer buffer, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(buffer);
    return mumba_web_call_bool(ctx, self, 0x80000cbcu, argv, 1, result);
}

/** `WebGLRenderingContext.isEnabled`. Reads. */
static inline mumba_status mumba_webgl_rendering_context_is_enabled(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t cap, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)cap);
    return mumba_web_call_bool(ctx, self, 0x80000cc7u, argv, 1, result);
}

/** `WebGLRenderingContext.isFramebuffer`. `framebuffer` may be none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_is_framebuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_framebuffer framebuffer, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(framebuffer);
    return mumba_web_call_bool(ctx, self, 0x80000cccu, argv, 1, result);
}

/** `WebGLRenderingContext.isProgram`. `program` may be none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_is_program(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(program);
    return mumba_web_call_bool(ctx, self, 0x80000cdbu, argv, 1, result);
}

/** `WebGLRenderingContext.isRenderbuffer`. `renderbuffer` may be none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_is_renderbuffer(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_renderbuffer renderbuffer, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(renderbuffer);
    return mumba_web_call_bool(ctx, self, 0x80000cdfu, argv, 1, result);
}

/** `WebGLRenderingContext.isShader`. `shader` may be none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_is_shader(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_shader shader, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(shader);
    return mumba_web_call_bool(ctx, self, 0x80000ce9u, argv, 1, result);
}

/** `WebGLRenderingContext.isTexture`. `texture` may be none. Reads. */
static inline mumba_status mumba_webgl_rendering_context_is_texture(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_texture texture, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_web_of_nullable(texture);
    return mumba_web_call_bool(ctx, self, 0x80000cecu, argv, 1, result);
}

/** `WebGLRenderingContext.lineWidth`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_line_width(
    mumba_context *ctx, mumba_webgl_rendering_context self, float width) {
    return mumba_call_plain(ctx, self, 0x80000d6cu, 01u, MUMBA_NONE, MUMBA_NONE, (double)width, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.linkProgram`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_link_program(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program) {
    return mumba_call_plain(ctx, self, 0x80000d72u, 03u, program, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.pixelStorei`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_pixel_storei(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t pname, int32_t param) {
    return mumba_call_plain(
        ctx, self, 0x80001124u, 011u, MUMBA_NONE, MUMBA_NONE, (double)pname, (double)param, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.polygonOffset`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_polygon_offset(
    mumba_context *ctx, mumba_webgl_rendering_context self, float factor, float units) {
    return mumba_call_plain(
        ctx, self, 0x80001152u, 011u, MUMBA_NONE, MUMBA_NONE, (double)factor, (double)units, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.renderbufferStorage`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_renderbuffer_storage(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t internalformat, int32_t width,
    int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x800012a4u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)internalformat,
        (double)width, (double)height, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.sampleCoverage`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_sample_coverage(
    mumba_context *ctx, mumba_webgl_rendering_context self, float value, bool invert) {
    return mumba_call_plain(
        ctx, self, 0x8000138eu, 021u, MUMBA_NONE, MUMBA_NONE, (double)value, (double)invert, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.scissor`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_scissor(
    mumba_context *ctx, mumba_webgl_rendering_context self, int32_t x, int32_t y, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x800013a8u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        0, 0, 0, 0);
}

/** `WebGLRenderingContext.shaderSource`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_shader_source(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_shader shader, mumba_string source) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(shader);
    argv[1] = mumba_of_string(source);
    return mumba_invoke(ctx, self, 0x80001475u, argv, 2, NULL);
}

/** `WebGLRenderingContext.stencilFunc`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_stencil_func(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t func, int32_t ref, uint32_t mask) {
    return mumba_call_plain(
        ctx, self, 0x80001540u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)func, (double)ref, (double)mask, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.stencilFuncSeparate`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_stencil_func_separate(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t face, uint32_t func, int32_t ref, uint32_t mask) {
    return mumba_call_plain(
        ctx, self, 0x80001541u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)face, (double)func, (double)ref, (double)mask,
        0, 0, 0, 0);
}

/** `WebGLRenderingContext.stencilMask`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_stencil_mask(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t mask) {
    return mumba_call_plain(ctx, self, 0x80001543u, 01u, MUMBA_NONE, MUMBA_NONE, (double)mask, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.stencilMaskSeparate`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_stencil_mask_separate(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t face, uint32_t mask) {
    return mumba_call_plain(
        ctx, self, 0x80001544u, 011u, MUMBA_NONE, MUMBA_NONE, (double)face, (double)mask, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.stencilOp`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_stencil_op(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t fail, uint32_t zfail, uint32_t zpass) {
    return mumba_call_plain(
        ctx, self, 0x80001545u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)fail, (double)zfail, (double)zpass, 0, 0, 0, 0,
        0);
}

/** `WebGLRenderingContext.stencilOpSeparate`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_stencil_op_separate(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t face, uint32_t fail, uint32_t zfail,
    uint32_t zpass) {
    return mumba_call_plain(
        ctx, self, 0x80001546u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)face, (double)fail, (double)zfail,
        (double)zpass, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.texParameterf`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_tex_parameterf(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t pname, float param) {
    return mumba_call_plain(
        ctx, self, 0x800015dfu, 0111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)pname, (double)param, 0, 0, 0,
        0, 0);
}

/** `WebGLRenderingContext.texParameteri`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_tex_parameteri(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, uint32_t pname, int32_t param) {
    return mumba_call_plain(
        ctx, self, 0x800015e0u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)pname, (double)param, 0, 0, 0,
        0, 0);
}

/** `WebGLRenderingContext.uniform1f`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform1f(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, float x) {
    return mumba_call_plain(ctx, self, 0x800016aau, 014u, location, MUMBA_NONE, (double)x, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform2f`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform2f(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, float x, float y) {
    return mumba_call_plain(
        ctx, self, 0x800016b0u, 0114u, location, MUMBA_NONE, (double)x, (double)y, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform3f`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform3f(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, float x, float y,
    float z) {
    return mumba_call_plain(
        ctx, self, 0x800016b6u, 01114u, location, MUMBA_NONE, (double)x, (double)y, (double)z, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform4f`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform4f(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, float x, float y,
    float z, float w) {
    return mumba_call_plain(
        ctx, self, 0x800016bcu, 011114u, location, MUMBA_NONE, (double)x, (double)y, (double)z, (double)w, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform1i`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform1i(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, int32_t x) {
    return mumba_call_plain(ctx, self, 0x800016acu, 014u, location, MUMBA_NONE, (double)x, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform2i`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform2i(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, int32_t x,
    int32_t y) {
    return mumba_call_plain(
        ctx, self, 0x800016b2u, 0114u, location, MUMBA_NONE, (double)x, (double)y, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform3i`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform3i(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, int32_t x,
    int32_t y, int32_t z) {
    return mumba_call_plain(
        ctx, self, 0x800016b8u, 01114u, location, MUMBA_NONE, (double)x, (double)y, (double)z, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform4i`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform4i(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, int32_t x,
    int32_t y, int32_t z, int32_t w) {
    return mumba_call_plain(
        ctx, self, 0x800016beu, 011114u, location, MUMBA_NONE, (double)x, (double)y, (double)z, (double)w, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.useProgram`. `program` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_use_program(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program) {
    return mumba_call_plain(ctx, self, 0x8000172cu, 04u, program, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.validateProgram`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_validate_program(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_program program) {
    return mumba_call_plain(ctx, self, 0x80001749u, 03u, program, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.vertexAttrib1f`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib1f(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, float x) {
    return mumba_call_plain(
        ctx, self, 0x80001762u, 011u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.vertexAttrib2f`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib2f(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, float x, float y) {
    return mumba_call_plain(
        ctx, self, 0x80001764u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, (double)y, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.vertexAttrib3f`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib3f(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, float x, float y, float z) {
    return mumba_call_plain(
        ctx, self, 0x80001766u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, (double)y, (double)z, 0, 0,
        0, 0);
}

/** `WebGLRenderingContext.vertexAttrib4f`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib4f(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, float x, float y, float z, float w) {
    return mumba_call_plain(
        ctx, self, 0x80001768u, 011111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)x, (double)y, (double)z,
        (double)w, 0, 0, 0);
}

/** `WebGLRenderingContext.vertexAttrib1fv`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib1fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, mumba_float32_array values) {
    return mumba_call_plain(ctx, self, 0x80001763u, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.vertexAttrib1fv`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib1fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001763u, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGLRenderingContext.vertexAttrib2fv`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib2fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, mumba_float32_array values) {
    return mumba_call_plain(ctx, self, 0x80001765u, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.vertexAttrib2fv`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib2fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001765u, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGLRenderingContext.vertexAttrib3fv`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib3fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, mumba_float32_array values) {
    return mumba_call_plain(ctx, self, 0x80001767u, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.vertexAttrib3fv`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib3fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001767u, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGLRenderingContext.vertexAttrib4fv`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib4fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, mumba_float32_array values) {
    return mumba_call_plain(ctx, self, 0x80001769u, 031u, values, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.vertexAttrib4fv`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib4fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, const float *values, size_t values_count) {
    mumba_handle values_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)index);
    mumba_status status = mumba_web_array_of_float(ctx, values, values_count, &values_array);
    argv[1] = mumba_web_of_nullable(values_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001769u, argv, 2, NULL);
    if (values_array) mumba_release(ctx, values_array);
    return status;
}

/** `WebGLRenderingContext.vertexAttribPointer`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_vertex_attrib_pointer(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t index, int32_t size, uint32_t type,
    bool normalized, int32_t stride, int64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80001771u, 0112111u, MUMBA_NONE, MUMBA_NONE, (double)index, (double)size, (double)type,
        (double)normalized, (double)stride, (double)offset, 0, 0);
}

/** `WebGLRenderingContext.viewport`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_viewport(
    mumba_context *ctx, mumba_webgl_rendering_context self, int32_t x, int32_t y, int32_t width, int32_t height) {
    return mumba_call_plain(
        ctx, self, 0x8000178au, 01111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        0, 0, 0, 0);
}

/** `WebGLRenderingContext.bufferData`. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_buffer_data_with_size(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int64_t size, uint32_t usage) {
    return mumba_call_plain(
        ctx, self, 0x800005f4u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)target_, (double)size, (double)usage, 0, 0, 0,
        0, 0);
}

/**
 * `WebGLRenderingContext.bufferData`. `data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_buffer_data_with_data(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, mumba_object data, uint32_t usage) {
    return mumba_call_plain(
        ctx, self, 0x800005f4u, 0141u, data, MUMBA_NONE, (double)target_, (double)usage, 0, 0, 0, 0, 0, 0);
}

/**
 * `WebGLRenderingContext.bufferSubData`. `data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array`
 * or `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_buffer_sub_data(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int64_t offset, mumba_object data) {
    return mumba_call_plain(
        ctx, self, 0x800005f6u, 0311u, data, MUMBA_NONE, (double)target_, (double)offset, 0, 0, 0, 0, 0, 0);
}

/**
 * `WebGLRenderingContext.compressedTexImage2D`. `data`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array`
 * or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array`
 * or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_compressed_tex_image_2d(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int32_t level, uint32_t internalformat,
    int32_t width, int32_t height, int32_t border, mumba_object data) {
    return mumba_call_plain(
        ctx, self, 0x800006f5u, 03111111u, data, MUMBA_NONE, (double)target_, (double)level, (double)internalformat,
        (double)width, (double)height, (double)border, 0, 0);
}

/**
 * `WebGLRenderingContext.compressedTexSubImage2D`. `data`: `Int8Array` or `Int16Array` or `Int32Array` or
 * `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_compressed_tex_sub_image_2d(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, mumba_object data) {
    return mumba_call_plain(
        ctx, self, 0x800006f7u, 031111111u, data, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)width, (double)height, (double)format, 0);
}

/**
 * `WebGLRenderingContext.readPixels`. `pixels`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_read_pixels(
    mumba_context *ctx, mumba_webgl_rendering_context self, int32_t x, int32_t y, int32_t width, int32_t height,
    uint32_t format, uint32_t type, mumba_object pixels) {
    return mumba_call_plain(
        ctx, self, 0x80001231u, 04111111u, pixels, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        (double)format, (double)type, 0, 0);
}

/**
 * `WebGLRenderingContext.texImage2D`. `pixels`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_tex_image_2d_with_width_and_height_and_border_and_format_and_type_and_pixels(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    int32_t width, int32_t height, int32_t border, uint32_t format, uint32_t type, mumba_object pixels) {
    return mumba_call_plain(
        ctx, self, 0x800015ddu, 0411111111u, pixels, MUMBA_NONE, (double)target_, (double)level,
        (double)internalformat, (double)width, (double)height, (double)border, (double)format, (double)type);
}

/**
 * `WebGLRenderingContext.texImage2D`. `source`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLCanvasElement` or `HTMLVideoElement` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_tex_image_2d_with_format_and_type_and_source(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int32_t level, int32_t internalformat,
    uint32_t format, uint32_t type, mumba_object source) {
    return mumba_call_plain(
        ctx, self, 0x800015ddu, 0311111u, source, MUMBA_NONE, (double)target_, (double)level, (double)internalformat,
        (double)format, (double)type, 0, 0, 0);
}

/**
 * `WebGLRenderingContext.texSubImage2D`. `pixels`: `Int8Array` or `Int16Array` or `Int32Array` or `Uint8Array` or
 * `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or `Float16Array` or
 * `Float32Array` or `Float64Array` or `DataView` or none. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_tex_sub_image_2d_with_width_and_height_and_format_and_type_and_pixels(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, int32_t width, int32_t height, uint32_t format, uint32_t type, mumba_object pixels) {
    return mumba_call_plain(
        ctx, self, 0x800015e3u, 0411111111u, pixels, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)width, (double)height, (double)format, (double)type);
}

/**
 * `WebGLRenderingContext.texSubImage2D`. `source`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLCanvasElement` or `HTMLVideoElement` or `OffscreenCanvas` or `VideoFrame`. Deferred.
 */
static inline mumba_status mumba_webgl_rendering_context_tex_sub_image_2d_with_format_and_type_and_source(
    mumba_context *ctx, mumba_webgl_rendering_context self, uint32_t target_, int32_t level, int32_t xoffset,
    int32_t yoffset, uint32_t format, uint32_t type, mumba_object source) {
    return mumba_call_plain(
        ctx, self, 0x800015e3u, 03111111u, source, MUMBA_NONE, (double)target_, (double)level, (double)xoffset,
        (double)yoffset, (double)format, (double)type, 0, 0);
}

/** `WebGLRenderingContext.uniform1fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform1fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array v) {
    return mumba_call_plain(ctx, self, 0x800016abu, 034u, location, v, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform1fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform1fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, const float *v,
    size_t v_count) {
    mumba_handle v_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_float(ctx, v, v_count, &v_array);
    argv[1] = mumba_web_of_nullable(v_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016abu, argv, 2, NULL);
    if (v_array) mumba_release(ctx, v_array);
    return status;
}

/** `WebGLRenderingContext.uniform2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform2fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array v) {
    return mumba_call_plain(ctx, self, 0x800016b1u, 034u, location, v, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform2fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, const float *v,
    size_t v_count) {
    mumba_handle v_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_float(ctx, v, v_count, &v_array);
    argv[1] = mumba_web_of_nullable(v_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b1u, argv, 2, NULL);
    if (v_array) mumba_release(ctx, v_array);
    return status;
}

/** `WebGLRenderingContext.uniform3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform3fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array v) {
    return mumba_call_plain(ctx, self, 0x800016b7u, 034u, location, v, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform3fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, const float *v,
    size_t v_count) {
    mumba_handle v_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_float(ctx, v, v_count, &v_array);
    argv[1] = mumba_web_of_nullable(v_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b7u, argv, 2, NULL);
    if (v_array) mumba_release(ctx, v_array);
    return status;
}

/** `WebGLRenderingContext.uniform4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform4fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location,
    mumba_float32_array v) {
    return mumba_call_plain(ctx, self, 0x800016bdu, 034u, location, v, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform4fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, const float *v,
    size_t v_count) {
    mumba_handle v_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_float(ctx, v, v_count, &v_array);
    argv[1] = mumba_web_of_nullable(v_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bdu, argv, 2, NULL);
    if (v_array) mumba_release(ctx, v_array);
    return status;
}

/** `WebGLRenderingContext.uniform1iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform1iv_with_int32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array v) {
    return mumba_call_plain(ctx, self, 0x800016adu, 034u, location, v, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform1iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform1iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, const int32_t *v,
    size_t v_count) {
    mumba_handle v_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_int32(ctx, v, v_count, &v_array);
    argv[1] = mumba_web_of_nullable(v_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016adu, argv, 2, NULL);
    if (v_array) mumba_release(ctx, v_array);
    return status;
}

/** `WebGLRenderingContext.uniform2iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform2iv_with_int32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array v) {
    return mumba_call_plain(ctx, self, 0x800016b3u, 034u, location, v, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform2iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform2iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, const int32_t *v,
    size_t v_count) {
    mumba_handle v_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_int32(ctx, v, v_count, &v_array);
    argv[1] = mumba_web_of_nullable(v_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b3u, argv, 2, NULL);
    if (v_array) mumba_release(ctx, v_array);
    return status;
}

/** `WebGLRenderingContext.uniform3iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform3iv_with_int32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array v) {
    return mumba_call_plain(ctx, self, 0x800016b9u, 034u, location, v, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform3iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform3iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, const int32_t *v,
    size_t v_count) {
    mumba_handle v_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_int32(ctx, v, v_count, &v_array);
    argv[1] = mumba_web_of_nullable(v_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016b9u, argv, 2, NULL);
    if (v_array) mumba_release(ctx, v_array);
    return status;
}

/** `WebGLRenderingContext.uniform4iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform4iv_with_int32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location,
    mumba_int32_array v) {
    return mumba_call_plain(ctx, self, 0x800016bfu, 034u, location, v, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniform4iv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform4iv_with_i32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, const int32_t *v,
    size_t v_count) {
    mumba_handle v_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_web_of_nullable(location);
    mumba_status status = mumba_web_array_of_int32(ctx, v, v_count, &v_array);
    argv[1] = mumba_web_of_nullable(v_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016bfu, argv, 2, NULL);
    if (v_array) mumba_release(ctx, v_array);
    return status;
}

/** `WebGLRenderingContext.uniformMatrix2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform_matrix2fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array value) {
    return mumba_call_plain(ctx, self, 0x800016c3u, 0324u, location, value, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniformMatrix2fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform_matrix2fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, value, value_count, &value_array);
    argv[2] = mumba_web_of_nullable(value_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c3u, argv, 3, NULL);
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `WebGLRenderingContext.uniformMatrix3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform_matrix3fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array value) {
    return mumba_call_plain(ctx, self, 0x800016c6u, 0324u, location, value, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniformMatrix3fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform_matrix3fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, value, value_count, &value_array);
    argv[2] = mumba_web_of_nullable(value_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c6u, argv, 3, NULL);
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `WebGLRenderingContext.uniformMatrix4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform_matrix4fv_with_float32_array(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    mumba_float32_array value) {
    return mumba_call_plain(ctx, self, 0x800016c9u, 0324u, location, value, (double)transpose, 0, 0, 0, 0, 0, 0, 0);
}

/** `WebGLRenderingContext.uniformMatrix4fv`. `location` may be none. Deferred. */
static inline mumba_status mumba_webgl_rendering_context_uniform_matrix4fv_with_f32_sequence(
    mumba_context *ctx, mumba_webgl_rendering_context self, mumba_webgl_uniform_location location, bool transpose,
    const float *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_web_of_nullable(location);
    argv[1] = mumba_of_bool(transpose);
    mumba_status status = mumba_web_array_of_float(ctx, value, value_count, &value_array);
    argv[2] = mumba_web_of_nullable(value_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800016c9u, argv, 3, NULL);
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `WebGLShader`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_shader;

/** Gives `object` itself when it is of `WebGLShader`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_shader(mumba_context *ctx, mumba_handle object, mumba_webgl_shader *result) {
    return mumba_web_cast(ctx, object, 0x800003b6u, 0, result);
}

/** `WebGLShaderPrecisionFormat`. */
typedef mumba_handle mumba_webgl_shader_precision_format;

/** Gives `object` itself when it is of `WebGLShaderPrecisionFormat`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_shader_precision_format(
    mumba_context *ctx, mumba_handle object, mumba_webgl_shader_precision_format *result) {
    return mumba_web_cast(ctx, object, 0x800003b7u, 0, result);
}

/** `WebGLShaderPrecisionFormat.rangeMin`. Reads. */
static inline mumba_status mumba_webgl_shader_precision_format_get_range_min(
    mumba_context *ctx, mumba_webgl_shader_precision_format self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001215u, result);
}

/** `WebGLShaderPrecisionFormat.rangeMax`. Reads. */
static inline mumba_status mumba_webgl_shader_precision_format_get_range_max(
    mumba_context *ctx, mumba_webgl_shader_precision_format self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001214u, result);
}

/** `WebGLShaderPrecisionFormat.precision`. Reads. */
static inline mumba_status mumba_webgl_shader_precision_format_get_precision(
    mumba_context *ctx, mumba_webgl_shader_precision_format self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80001175u, result);
}

/** `WebGLTexture`. It is a `mumba_webgl_object` too. */
typedef mumba_handle mumba_webgl_texture;

/** Gives `object` itself when it is of `WebGLTexture`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_texture(
    mumba_context *ctx, mumba_handle object, mumba_webgl_texture *result) {
    return mumba_web_cast(ctx, object, 0x800003b9u, 0, result);
}

/** `WebGLUniformLocation`. */
typedef mumba_handle mumba_webgl_uniform_location;

/** Gives `object` itself when it is of `WebGLUniformLocation`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_webgl_uniform_location(
    mumba_context *ctx, mumba_handle object, mumba_webgl_uniform_location *result) {
    return mumba_web_cast(ctx, object, 0x800003bcu, 0, result);
}

/** `WebGLContextAttributes`: an object with members. */
typedef mumba_handle mumba_webgl_context_attributes;

/** Makes a `WebGLContextAttributes` without members. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_create(
    mumba_context *ctx, mumba_webgl_context_attributes *result) {
    return mumba_object_create(ctx, result);
}

/** `WebGLContextAttributes.alpha`. Without it: true. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_alpha(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x80000473u, mumba_of_bool(value));
}

/** `WebGLContextAttributes.alpha`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_alpha(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000473u, result);
}

/** `WebGLContextAttributes.antialias`. Without it: true. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_antialias(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x8000049bu, mumba_of_bool(value));
}

/** `WebGLContextAttributes.antialias`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_antialias(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000049bu, result);
}

/** `WebGLContextAttributes.depth`. Without it: true. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_depth(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x80000868u, mumba_of_bool(value));
}

/** `WebGLContextAttributes.depth`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_depth(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000868u, result);
}

/** `WebGLContextAttributes.desynchronized`. Without it: false. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_desynchronized(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x8000089du, mumba_of_bool(value));
}

/** `WebGLContextAttributes.desynchronized`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_desynchronized(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000089du, result);
}

/** `WebGLContextAttributes.failIfMajorPerformanceCaveat`. Without it: false. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_fail_if_major_performance_caveat(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x800009e8u, mumba_of_bool(value));
}

/** `WebGLContextAttributes.failIfMajorPerformanceCaveat`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_fail_if_major_performance_caveat(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800009e8u, result);
}

/** `WebGLContextAttributes.powerPreference`. Without it: "default". Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_power_preference(
    mumba_context *ctx, mumba_webgl_context_attributes self, mumba_webgl_power_preference value) {
    return mumba_set(ctx, self, 0x80001171u, mumba_of_name(value));
}

/** `WebGLContextAttributes.powerPreference`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_power_preference(
    mumba_context *ctx, mumba_webgl_context_attributes self, mumba_webgl_power_preference *result) {
    return mumba_web_get_name(ctx, self, 0x80001171u, result);
}

/** `WebGLContextAttributes.premultipliedAlpha`. Without it: true. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_premultiplied_alpha(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x80001185u, mumba_of_bool(value));
}

/** `WebGLContextAttributes.premultipliedAlpha`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_premultiplied_alpha(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001185u, result);
}

/** `WebGLContextAttributes.preserveDrawingBuffer`. Without it: false. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_preserve_drawing_buffer(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x80001193u, mumba_of_bool(value));
}

/** `WebGLContextAttributes.preserveDrawingBuffer`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_preserve_drawing_buffer(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001193u, result);
}

/** `WebGLContextAttributes.stencil`. Without it: false. Deferred. */
static inline mumba_status mumba_webgl_context_attributes_set_stencil(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool value) {
    return mumba_set(ctx, self, 0x8000153au, mumba_of_bool(value));
}

/** `WebGLContextAttributes.stencil`. Reads. */
static inline mumba_status mumba_webgl_context_attributes_get_stencil(
    mumba_context *ctx, mumba_webgl_context_attributes self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000153au, result);
}

/** `WebGLContextEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_webgl_context_event_init;

/** Makes a `WebGLContextEventInit` without members. Deferred. */
static inline mumba_status mumba_webgl_context_event_init_create(
    mumba_context *ctx, mumba_webgl_context_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `WebGLContextEventInit.statusMessage`. Without it: "". Deferred. */
static inline mumba_status mumba_webgl_context_event_init_set_status_message(
    mumba_context *ctx, mumba_webgl_context_event_init self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001534u, mumba_of_string(value));
}

/** `WebGLContextEventInit.statusMessage`. Reads. */
static inline mumba_status mumba_webgl_context_event_init_get_status_message(
    mumba_context *ctx, mumba_webgl_context_event_init self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001534u, result);
}

#endif /* MUMBA_WEB_WEBGL1_H */
