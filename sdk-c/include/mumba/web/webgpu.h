/**
 * @file webgpu.h
 * WebGPU: <https://gpuweb.github.io/gpuweb/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBGPU_H
#define MUMBA_WEB_WEBGPU_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_gp_uinternal_error;
typedef mumba_handle mumba_gpu;
typedef mumba_handle mumba_gpu_adapter;
typedef mumba_handle mumba_gpu_adapter_info;
typedef mumba_handle mumba_gpu_bind_group;
typedef mumba_handle mumba_gpu_bind_group_descriptor;
typedef mumba_handle mumba_gpu_bind_group_entry;
typedef mumba_handle mumba_gpu_bind_group_layout;
typedef mumba_handle mumba_gpu_bind_group_layout_descriptor;
typedef mumba_handle mumba_gpu_bind_group_layout_entry;
typedef mumba_handle mumba_gpu_blend_component;
typedef mumba_handle mumba_gpu_blend_state;
typedef mumba_handle mumba_gpu_buffer;
typedef mumba_handle mumba_gpu_buffer_binding;
typedef mumba_handle mumba_gpu_buffer_binding_layout;
typedef mumba_handle mumba_gpu_buffer_descriptor;
typedef mumba_handle mumba_gpu_canvas_configuration;
typedef mumba_handle mumba_gpu_canvas_context;
typedef mumba_handle mumba_gpu_canvas_tone_mapping;
typedef mumba_handle mumba_gpu_color_dict;
typedef mumba_handle mumba_gpu_color_target_state;
typedef mumba_handle mumba_gpu_command_buffer;
typedef mumba_handle mumba_gpu_command_buffer_descriptor;
typedef mumba_handle mumba_gpu_command_encoder;
typedef mumba_handle mumba_gpu_command_encoder_descriptor;
typedef mumba_handle mumba_gpu_compilation_info;
typedef mumba_handle mumba_gpu_compilation_message;
typedef mumba_handle mumba_gpu_compute_pass_descriptor;
typedef mumba_handle mumba_gpu_compute_pass_encoder;
typedef mumba_handle mumba_gpu_compute_pass_timestamp_writes;
typedef mumba_handle mumba_gpu_compute_pipeline;
typedef mumba_handle mumba_gpu_compute_pipeline_descriptor;
typedef mumba_handle mumba_gpu_copy_external_image_dest_info;
typedef mumba_handle mumba_gpu_copy_external_image_source_info;
typedef mumba_handle mumba_gpu_depth_stencil_state;
typedef mumba_handle mumba_gpu_device;
typedef mumba_handle mumba_gpu_device_descriptor;
typedef mumba_handle mumba_gpu_device_lost_info;
typedef mumba_handle mumba_gpu_error;
typedef mumba_handle mumba_gpu_extent_3d_dict;
typedef mumba_handle mumba_gpu_external_texture;
typedef mumba_handle mumba_gpu_external_texture_binding_layout;
typedef mumba_handle mumba_gpu_external_texture_descriptor;
typedef mumba_handle mumba_gpu_fragment_state;
typedef mumba_handle mumba_gpu_multisample_state;
typedef mumba_handle mumba_gpu_object_descriptor_base;
typedef mumba_handle mumba_gpu_origin_2d_dict;
typedef mumba_handle mumba_gpu_origin_3d_dict;
typedef mumba_handle mumba_gpu_out_of_memory_error;
typedef mumba_handle mumba_gpu_pipeline_descriptor_base;
typedef mumba_handle mumba_gpu_pipeline_error;
typedef mumba_handle mumba_gpu_pipeline_error_init;
typedef mumba_handle mumba_gpu_pipeline_layout;
typedef mumba_handle mumba_gpu_pipeline_layout_descriptor;
typedef mumba_handle mumba_gpu_primitive_state;
typedef mumba_handle mumba_gpu_programmable_stage;
typedef mumba_handle mumba_gpu_query_set;
typedef mumba_handle mumba_gpu_query_set_descriptor;
typedef mumba_handle mumba_gpu_queue;
typedef mumba_handle mumba_gpu_queue_descriptor;
typedef mumba_handle mumba_gpu_render_bundle;
typedef mumba_handle mumba_gpu_render_bundle_descriptor;
typedef mumba_handle mumba_gpu_render_bundle_encoder;
typedef mumba_handle mumba_gpu_render_bundle_encoder_descriptor;
typedef mumba_handle mumba_gpu_render_pass_color_attachment;
typedef mumba_handle mumba_gpu_render_pass_depth_stencil_attachment;
typedef mumba_handle mumba_gpu_render_pass_descriptor;
typedef mumba_handle mumba_gpu_render_pass_encoder;
typedef mumba_handle mumba_gpu_render_pass_layout;
typedef mumba_handle mumba_gpu_render_pass_timestamp_writes;
typedef mumba_handle mumba_gpu_render_pipeline;
typedef mumba_handle mumba_gpu_render_pipeline_descriptor;
typedef mumba_handle mumba_gpu_request_adapter_options;
typedef mumba_handle mumba_gpu_sampler;
typedef mumba_handle mumba_gpu_sampler_binding_layout;
typedef mumba_handle mumba_gpu_sampler_descriptor;
typedef mumba_handle mumba_gpu_shader_module;
typedef mumba_handle mumba_gpu_shader_module_compilation_hint;
typedef mumba_handle mumba_gpu_shader_module_descriptor;
typedef mumba_handle mumba_gpu_stencil_face_state;
typedef mumba_handle mumba_gpu_storage_texture_binding_layout;
typedef mumba_handle mumba_gpu_supported_features;
typedef mumba_handle mumba_gpu_supported_limits;
typedef mumba_handle mumba_gpu_texel_copy_buffer_info;
typedef mumba_handle mumba_gpu_texel_copy_buffer_layout;
typedef mumba_handle mumba_gpu_texel_copy_texture_info;
typedef mumba_handle mumba_gpu_texture;
typedef mumba_handle mumba_gpu_texture_binding_layout;
typedef mumba_handle mumba_gpu_texture_descriptor;
typedef mumba_handle mumba_gpu_texture_view;
typedef mumba_handle mumba_gpu_texture_view_descriptor;
typedef mumba_handle mumba_gpu_uncaptured_error_event;
typedef mumba_handle mumba_gpu_uncaptured_error_event_init;
typedef mumba_handle mumba_gpu_validation_error;
typedef mumba_handle mumba_gpu_vertex_attribute;
typedef mumba_handle mumba_gpu_vertex_buffer_layout;
typedef mumba_handle mumba_gpu_vertex_state;
typedef mumba_handle mumba_html_canvas_element;
typedef mumba_handle mumba_html_image_element;
typedef mumba_handle mumba_html_video_element;
typedef mumba_handle mumba_image_bitmap;
typedef mumba_handle mumba_image_data;
typedef mumba_handle mumba_navigator;
typedef mumba_handle mumba_offscreen_canvas;
typedef mumba_handle mumba_video_frame;
typedef mumba_handle mumba_wgsl_language_features;
typedef mumba_handle mumba_worker_navigator;
typedef mumba_name mumba_gpu_address_mode;
typedef mumba_name mumba_gpu_auto_layout_mode;
typedef mumba_name mumba_gpu_blend_factor;
typedef mumba_name mumba_gpu_blend_operation;
typedef mumba_name mumba_gpu_buffer_binding_type;
typedef mumba_name mumba_gpu_buffer_map_state;
typedef mumba_name mumba_gpu_canvas_alpha_mode;
typedef mumba_name mumba_gpu_canvas_tone_mapping_mode;
typedef mumba_name mumba_gpu_compare_function;
typedef mumba_name mumba_gpu_compilation_message_type;
typedef mumba_name mumba_gpu_cull_mode;
typedef mumba_name mumba_gpu_device_lost_reason;
typedef mumba_name mumba_gpu_error_filter;
typedef mumba_name mumba_gpu_feature_name;
typedef mumba_name mumba_gpu_filter_mode;
typedef mumba_name mumba_gpu_front_face;
typedef mumba_name mumba_gpu_index_format;
typedef mumba_name mumba_gpu_load_op;
typedef mumba_name mumba_gpu_mipmap_filter_mode;
typedef mumba_name mumba_gpu_pipeline_error_reason;
typedef mumba_name mumba_gpu_power_preference;
typedef mumba_name mumba_gpu_primitive_topology;
typedef mumba_name mumba_gpu_query_type;
typedef mumba_name mumba_gpu_sampler_binding_type;
typedef mumba_name mumba_gpu_stencil_operation;
typedef mumba_name mumba_gpu_storage_texture_access;
typedef mumba_name mumba_gpu_store_op;
typedef mumba_name mumba_gpu_texture_aspect;
typedef mumba_name mumba_gpu_texture_dimension;
typedef mumba_name mumba_gpu_texture_format;
typedef mumba_name mumba_gpu_texture_sample_type;
typedef mumba_name mumba_gpu_texture_view_dimension;
typedef mumba_name mumba_gpu_vertex_format;
typedef mumba_name mumba_gpu_vertex_step_mode;
typedef mumba_name mumba_predefined_color_space;

/** Gets a `mumba_gpu_uncaptured_error_event`, which lives until it returns. */
typedef mumba_status (*mumba_gpu_uncaptured_error_event_listener)(mumba_context *ctx, void *user, mumba_gpu_uncaptured_error_event event);

/** `GPUAddressMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_address_mode;

/** "clamp-to-edge" */
#define MUMBA_GPU_ADDRESS_MODE_CLAMP_TO_EDGE ((mumba_gpu_address_mode)0x80000672u)
/** "repeat" */
#define MUMBA_GPU_ADDRESS_MODE_REPEAT ((mumba_gpu_address_mode)0x800012a8u)
/** "mirror-repeat" */
#define MUMBA_GPU_ADDRESS_MODE_MIRROR_REPEAT ((mumba_gpu_address_mode)0x80000e88u)

/** `GPUAutoLayoutMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_auto_layout_mode;

/** "auto" */
#define MUMBA_GPU_AUTO_LAYOUT_MODE_AUTO ((mumba_gpu_auto_layout_mode)0x80000542u)

/** `GPUBlendFactor`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_blend_factor;

/** "zero" */
#define MUMBA_GPU_BLEND_FACTOR_ZERO ((mumba_gpu_blend_factor)0x800017ffu)
/** "one" */
#define MUMBA_GPU_BLEND_FACTOR_ONE ((mumba_gpu_blend_factor)0x80000f8eu)
/** "src" */
#define MUMBA_GPU_BLEND_FACTOR_SRC ((mumba_gpu_blend_factor)0x8000150du)
/** "one-minus-src" */
#define MUMBA_GPU_BLEND_FACTOR_ONE_MINUS_SRC ((mumba_gpu_blend_factor)0x80000f92u)
/** "src-alpha" */
#define MUMBA_GPU_BLEND_FACTOR_SRC_ALPHA ((mumba_gpu_blend_factor)0x8000150eu)
/** "one-minus-src-alpha" */
#define MUMBA_GPU_BLEND_FACTOR_ONE_MINUS_SRC_ALPHA ((mumba_gpu_blend_factor)0x80000f93u)
/** "dst" */
#define MUMBA_GPU_BLEND_FACTOR_DST ((mumba_gpu_blend_factor)0x8000092au)
/** "one-minus-dst" */
#define MUMBA_GPU_BLEND_FACTOR_ONE_MINUS_DST ((mumba_gpu_blend_factor)0x80000f90u)
/** "dst-alpha" */
#define MUMBA_GPU_BLEND_FACTOR_DST_ALPHA ((mumba_gpu_blend_factor)0x8000092bu)
/** "one-minus-dst-alpha" */
#define MUMBA_GPU_BLEND_FACTOR_ONE_MINUS_DST_ALPHA ((mumba_gpu_blend_factor)0x80000f91u)
/** "src-alpha-saturated" */
#define MUMBA_GPU_BLEND_FACTOR_SRC_ALPHA_SATURATED ((mumba_gpu_blend_factor)0x8000150fu)
/** "constant" */
#define MUMBA_GPU_BLEND_FACTOR_CONSTANT ((mumba_gpu_blend_factor)0x8000071bu)
/** "one-minus-constant" */
#define MUMBA_GPU_BLEND_FACTOR_ONE_MINUS_CONSTANT ((mumba_gpu_blend_factor)0x80000f8fu)
/** "src1" */
#define MUMBA_GPU_BLEND_FACTOR_SRC1 ((mumba_gpu_blend_factor)0x80001510u)
/** "one-minus-src1" */
#define MUMBA_GPU_BLEND_FACTOR_ONE_MINUS_SRC1 ((mumba_gpu_blend_factor)0x80000f94u)
/** "src1-alpha" */
#define MUMBA_GPU_BLEND_FACTOR_SRC1_ALPHA ((mumba_gpu_blend_factor)0x80001511u)
/** "one-minus-src1-alpha" */
#define MUMBA_GPU_BLEND_FACTOR_ONE_MINUS_SRC1_ALPHA ((mumba_gpu_blend_factor)0x80000f95u)

/** `GPUBlendOperation`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_blend_operation;

/** "add" */
#define MUMBA_GPU_BLEND_OPERATION_ADD ((mumba_gpu_blend_operation)0x80000433u)
/** "subtract" */
#define MUMBA_GPU_BLEND_OPERATION_SUBTRACT ((mumba_gpu_blend_operation)0x80001586u)
/** "reverse-subtract" */
#define MUMBA_GPU_BLEND_OPERATION_REVERSE_SUBTRACT ((mumba_gpu_blend_operation)0x80001323u)
/** "min" */
#define MUMBA_GPU_BLEND_OPERATION_MIN ((mumba_gpu_blend_operation)0x80000e70u)
/** "max" */
#define MUMBA_GPU_BLEND_OPERATION_MAX ((mumba_gpu_blend_operation)0x80000e04u)

/** `GPUBufferBindingType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_buffer_binding_type;

/** "uniform" */
#define MUMBA_GPU_BUFFER_BINDING_TYPE_UNIFORM ((mumba_gpu_buffer_binding_type)0x800016a9u)
/** "storage" */
#define MUMBA_GPU_BUFFER_BINDING_TYPE_STORAGE ((mumba_gpu_buffer_binding_type)0x80001559u)
/** "read-only-storage" */
#define MUMBA_GPU_BUFFER_BINDING_TYPE_READ_ONLY_STORAGE ((mumba_gpu_buffer_binding_type)0x80001229u)

/** `GPUBufferMapState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_buffer_map_state;

/** "unmapped" */
#define MUMBA_GPU_BUFFER_MAP_STATE_UNMAPPED ((mumba_gpu_buffer_map_state)0x800016dfu)
/** "pending" */
#define MUMBA_GPU_BUFFER_MAP_STATE_PENDING ((mumba_gpu_buffer_map_state)0x800010f6u)
/** "mapped" */
#define MUMBA_GPU_BUFFER_MAP_STATE_MAPPED ((mumba_gpu_buffer_map_state)0x80000ddau)

/** `GPUCanvasAlphaMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_canvas_alpha_mode;

/** "opaque" */
#define MUMBA_GPU_CANVAS_ALPHA_MODE_OPAQUE ((mumba_gpu_canvas_alpha_mode)0x80001053u)
/** "premultiplied" */
#define MUMBA_GPU_CANVAS_ALPHA_MODE_PREMULTIPLIED ((mumba_gpu_canvas_alpha_mode)0x80001184u)

/** `GPUCanvasToneMappingMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_canvas_tone_mapping_mode;

/** "standard" */
#define MUMBA_GPU_CANVAS_TONE_MAPPING_MODE_STANDARD ((mumba_gpu_canvas_tone_mapping_mode)0x80001522u)
/** "extended" */
#define MUMBA_GPU_CANVAS_TONE_MAPPING_MODE_EXTENDED ((mumba_gpu_canvas_tone_mapping_mode)0x800009d3u)

/** `GPUCompareFunction`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_compare_function;

/** "never" */
#define MUMBA_GPU_COMPARE_FUNCTION_NEVER ((mumba_gpu_compare_function)0x80000edfu)
/** "less" */
#define MUMBA_GPU_COMPARE_FUNCTION_LESS ((mumba_gpu_compare_function)0x80000d56u)
/** "equal" */
#define MUMBA_GPU_COMPARE_FUNCTION_EQUAL ((mumba_gpu_compare_function)0x80000995u)
/** "less-equal" */
#define MUMBA_GPU_COMPARE_FUNCTION_LESS_EQUAL ((mumba_gpu_compare_function)0x80000d57u)
/** "greater" */
#define MUMBA_GPU_COMPARE_FUNCTION_GREATER ((mumba_gpu_compare_function)0x80000b8fu)
/** "not-equal" */
#define MUMBA_GPU_COMPARE_FUNCTION_NOT_EQUAL ((mumba_gpu_compare_function)0x80000f0du)
/** "greater-equal" */
#define MUMBA_GPU_COMPARE_FUNCTION_GREATER_EQUAL ((mumba_gpu_compare_function)0x80000b90u)
/** "always" */
#define MUMBA_GPU_COMPARE_FUNCTION_ALWAYS ((mumba_gpu_compare_function)0x80000483u)

/** `GPUCompilationMessageType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_compilation_message_type;

/** "error" */
#define MUMBA_GPU_COMPILATION_MESSAGE_TYPE_ERROR ((mumba_gpu_compilation_message_type)0x80000998u)
/** "warning" */
#define MUMBA_GPU_COMPILATION_MESSAGE_TYPE_WARNING ((mumba_gpu_compilation_message_type)0x800017b1u)
/** "info" */
#define MUMBA_GPU_COMPILATION_MESSAGE_TYPE_INFO ((mumba_gpu_compilation_message_type)0x80000c45u)

/** `GPUCullMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_cull_mode;

/** "none" */
#define MUMBA_GPU_CULL_MODE_NONE ((mumba_gpu_cull_mode)0x80000f06u)
/** "front" */
#define MUMBA_GPU_CULL_MODE_FRONT ((mumba_gpu_cull_mode)0x80000a87u)
/** "back" */
#define MUMBA_GPU_CULL_MODE_BACK ((mumba_gpu_cull_mode)0x80000560u)

/** `GPUDeviceLostReason`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_device_lost_reason;

/** "unknown" */
#define MUMBA_GPU_DEVICE_LOST_REASON_UNKNOWN ((mumba_gpu_device_lost_reason)0x800016d7u)
/** "destroyed" */
#define MUMBA_GPU_DEVICE_LOST_REASON_DESTROYED ((mumba_gpu_device_lost_reason)0x8000089cu)

/** `GPUErrorFilter`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_error_filter;

/** "validation" */
#define MUMBA_GPU_ERROR_FILTER_VALIDATION ((mumba_gpu_error_filter)0x8000174au)
/** "out-of-memory" */
#define MUMBA_GPU_ERROR_FILTER_OUT_OF_MEMORY ((mumba_gpu_error_filter)0x8000107fu)
/** "internal" */
#define MUMBA_GPU_ERROR_FILTER_INTERNAL ((mumba_gpu_error_filter)0x80000c9eu)

/** `GPUFeatureName`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_feature_name;

/** "atomic-vec2u-min-max" */
#define MUMBA_GPU_FEATURE_NAME_ATOMIC_VEC2U_MIN_MAX ((mumba_gpu_feature_name)0x8000051du)
/** "core-features-and-limits" */
#define MUMBA_GPU_FEATURE_NAME_CORE_FEATURES_AND_LIMITS ((mumba_gpu_feature_name)0x8000075du)
/** "depth-clip-control" */
#define MUMBA_GPU_FEATURE_NAME_DEPTH_CLIP_CONTROL ((mumba_gpu_feature_name)0x80000869u)
/** "depth32float-stencil8" */
#define MUMBA_GPU_FEATURE_NAME_DEPTH32FLOAT_STENCIL8 ((mumba_gpu_feature_name)0x8000086fu)
/** "texture-compression-bc" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_COMPRESSION_BC ((mumba_gpu_feature_name)0x800015f7u)
/** "texture-compression-bc-sliced-3d" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_COMPRESSION_BC_SLICED_3D ((mumba_gpu_feature_name)0x800015f8u)
/** "texture-compression-etc2" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_COMPRESSION_ETC2 ((mumba_gpu_feature_name)0x800015f9u)
/** "texture-compression-astc" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_COMPRESSION_ASTC ((mumba_gpu_feature_name)0x800015f5u)
/** "texture-compression-astc-sliced-3d" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_COMPRESSION_ASTC_SLICED_3D ((mumba_gpu_feature_name)0x800015f6u)
/** "timestamp-query" */
#define MUMBA_GPU_FEATURE_NAME_TIMESTAMP_QUERY ((mumba_gpu_feature_name)0x80001618u)
/** "indirect-first-instance" */
#define MUMBA_GPU_FEATURE_NAME_INDIRECT_FIRST_INSTANCE ((mumba_gpu_feature_name)0x80000c42u)
/** "shader-f16" */
#define MUMBA_GPU_FEATURE_NAME_SHADER_F16 ((mumba_gpu_feature_name)0x80001473u)
/** "rg11b10ufloat-renderable" */
#define MUMBA_GPU_FEATURE_NAME_RG11B10UFLOAT_RENDERABLE ((mumba_gpu_feature_name)0x80001328u)
/** "bgra8unorm-storage" */
#define MUMBA_GPU_FEATURE_NAME_BGRA8UNORM_STORAGE ((mumba_gpu_feature_name)0x800005a6u)
/** "float32-filterable" */
#define MUMBA_GPU_FEATURE_NAME_FLOAT32_FILTERABLE ((mumba_gpu_feature_name)0x80000a2du)
/** "float32-blendable" */
#define MUMBA_GPU_FEATURE_NAME_FLOAT32_BLENDABLE ((mumba_gpu_feature_name)0x80000a2cu)
/** "clip-distances" */
#define MUMBA_GPU_FEATURE_NAME_CLIP_DISTANCES ((mumba_gpu_feature_name)0x800006a1u)
/** "dual-source-blending" */
#define MUMBA_GPU_FEATURE_NAME_DUAL_SOURCE_BLENDING ((mumba_gpu_feature_name)0x80000930u)
/** "subgroups" */
#define MUMBA_GPU_FEATURE_NAME_SUBGROUPS ((mumba_gpu_feature_name)0x8000157eu)
/** "texture-formats-tier1" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_FORMATS_TIER1 ((mumba_gpu_feature_name)0x800015fbu)
/** "texture-formats-tier2" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_FORMATS_TIER2 ((mumba_gpu_feature_name)0x800015fcu)
/** "primitive-index" */
#define MUMBA_GPU_FEATURE_NAME_PRIMITIVE_INDEX ((mumba_gpu_feature_name)0x800011adu)
/** "texture-component-swizzle" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_COMPONENT_SWIZZLE ((mumba_gpu_feature_name)0x800015f4u)
/** "subgroup-size-control" */
#define MUMBA_GPU_FEATURE_NAME_SUBGROUP_SIZE_CONTROL ((mumba_gpu_feature_name)0x8000157bu)
/** "texture-compression-unaligned" */
#define MUMBA_GPU_FEATURE_NAME_TEXTURE_COMPRESSION_UNALIGNED ((mumba_gpu_feature_name)0x800015fau)

/** `GPUFilterMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_filter_mode;

/** "nearest" */
#define MUMBA_GPU_FILTER_MODE_NEAREST ((mumba_gpu_filter_mode)0x80000ed6u)
/** "linear" */
#define MUMBA_GPU_FILTER_MODE_LINEAR ((mumba_gpu_filter_mode)0x80000d6du)

/** `GPUFrontFace`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_front_face;

/** "ccw" */
#define MUMBA_GPU_FRONT_FACE_CCW ((mumba_gpu_front_face)0x80000633u)
/** "cw" */
#define MUMBA_GPU_FRONT_FACE_CW ((mumba_gpu_front_face)0x80000805u)

/** `GPUIndexFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_index_format;

/** "uint16" */
#define MUMBA_GPU_INDEX_FORMAT_UINT16 ((mumba_gpu_index_format)0x8000168au)
/** "uint32" */
#define MUMBA_GPU_INDEX_FORMAT_UINT32 ((mumba_gpu_index_format)0x8000168du)

/** `GPULoadOp`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_load_op;

/** "load" */
#define MUMBA_GPU_LOAD_OP_LOAD ((mumba_gpu_load_op)0x80000d77u)
/** "clear" */
#define MUMBA_GPU_LOAD_OP_CLEAR ((mumba_gpu_load_op)0x80000679u)

/** `GPUMipmapFilterMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_mipmap_filter_mode;

/** "nearest" */
#define MUMBA_GPU_MIPMAP_FILTER_MODE_NEAREST ((mumba_gpu_mipmap_filter_mode)0x80000ed6u)
/** "linear" */
#define MUMBA_GPU_MIPMAP_FILTER_MODE_LINEAR ((mumba_gpu_mipmap_filter_mode)0x80000d6du)

/** `GPUPipelineErrorReason`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_pipeline_error_reason;

/** "validation" */
#define MUMBA_GPU_PIPELINE_ERROR_REASON_VALIDATION ((mumba_gpu_pipeline_error_reason)0x8000174au)
/** "internal" */
#define MUMBA_GPU_PIPELINE_ERROR_REASON_INTERNAL ((mumba_gpu_pipeline_error_reason)0x80000c9eu)

/** `GPUPowerPreference`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_power_preference;

/** "low-power" */
#define MUMBA_GPU_POWER_PREFERENCE_LOW_POWER ((mumba_gpu_power_preference)0x80000daau)
/** "high-performance" */
#define MUMBA_GPU_POWER_PREFERENCE_HIGH_PERFORMANCE ((mumba_gpu_power_preference)0x80000bd5u)

/** `GPUPrimitiveTopology`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_primitive_topology;

/** "point-list" */
#define MUMBA_GPU_PRIMITIVE_TOPOLOGY_POINT_LIST ((mumba_gpu_primitive_topology)0x8000113cu)
/** "line-list" */
#define MUMBA_GPU_PRIMITIVE_TOPOLOGY_LINE_LIST ((mumba_gpu_primitive_topology)0x80000d62u)
/** "line-strip" */
#define MUMBA_GPU_PRIMITIVE_TOPOLOGY_LINE_STRIP ((mumba_gpu_primitive_topology)0x80000d63u)
/** "triangle-list" */
#define MUMBA_GPU_PRIMITIVE_TOPOLOGY_TRIANGLE_LIST ((mumba_gpu_primitive_topology)0x80001677u)
/** "triangle-strip" */
#define MUMBA_GPU_PRIMITIVE_TOPOLOGY_TRIANGLE_STRIP ((mumba_gpu_primitive_topology)0x80001678u)

/** `GPUQueryType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_query_type;

/** "occlusion" */
#define MUMBA_GPU_QUERY_TYPE_OCCLUSION ((mumba_gpu_query_type)0x80000f21u)
/** "timestamp" */
#define MUMBA_GPU_QUERY_TYPE_TIMESTAMP ((mumba_gpu_query_type)0x80001617u)

/** `GPUSamplerBindingType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_sampler_binding_type;

/** "filtering" */
#define MUMBA_GPU_SAMPLER_BINDING_TYPE_FILTERING ((mumba_gpu_sampler_binding_type)0x80000a11u)
/** "non-filtering" */
#define MUMBA_GPU_SAMPLER_BINDING_TYPE_NON_FILTERING ((mumba_gpu_sampler_binding_type)0x80000f04u)
/** "comparison" */
#define MUMBA_GPU_SAMPLER_BINDING_TYPE_COMPARISON ((mumba_gpu_sampler_binding_type)0x800006e2u)

/** `GPUStencilOperation`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_stencil_operation;

/** "keep" */
#define MUMBA_GPU_STENCIL_OPERATION_KEEP ((mumba_gpu_stencil_operation)0x80000d13u)
/** "zero" */
#define MUMBA_GPU_STENCIL_OPERATION_ZERO ((mumba_gpu_stencil_operation)0x800017ffu)
/** "replace" */
#define MUMBA_GPU_STENCIL_OPERATION_REPLACE ((mumba_gpu_stencil_operation)0x800012aau)
/** "invert" */
#define MUMBA_GPU_STENCIL_OPERATION_INVERT ((mumba_gpu_stencil_operation)0x80000cb0u)
/** "increment-clamp" */
#define MUMBA_GPU_STENCIL_OPERATION_INCREMENT_CLAMP ((mumba_gpu_stencil_operation)0x80000c36u)
/** "decrement-clamp" */
#define MUMBA_GPU_STENCIL_OPERATION_DECREMENT_CLAMP ((mumba_gpu_stencil_operation)0x80000828u)
/** "increment-wrap" */
#define MUMBA_GPU_STENCIL_OPERATION_INCREMENT_WRAP ((mumba_gpu_stencil_operation)0x80000c37u)
/** "decrement-wrap" */
#define MUMBA_GPU_STENCIL_OPERATION_DECREMENT_WRAP ((mumba_gpu_stencil_operation)0x80000829u)

/** `GPUStorageTextureAccess`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_storage_texture_access;

/** "write-only" */
#define MUMBA_GPU_STORAGE_TEXTURE_ACCESS_WRITE_ONLY ((mumba_gpu_storage_texture_access)0x800017e9u)
/** "read-only" */
#define MUMBA_GPU_STORAGE_TEXTURE_ACCESS_READ_ONLY ((mumba_gpu_storage_texture_access)0x80001228u)
/** "read-write" */
#define MUMBA_GPU_STORAGE_TEXTURE_ACCESS_READ_WRITE ((mumba_gpu_storage_texture_access)0x8000122au)

/** `GPUStoreOp`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_store_op;

/** "store" */
#define MUMBA_GPU_STORE_OP_STORE ((mumba_gpu_store_op)0x8000155du)
/** "discard" */
#define MUMBA_GPU_STORE_OP_DISCARD ((mumba_gpu_store_op)0x800008ccu)

/** `GPUTextureAspect`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_texture_aspect;

/** "all" */
#define MUMBA_GPU_TEXTURE_ASPECT_ALL ((mumba_gpu_texture_aspect)0x80000464u)
/** "stencil-only" */
#define MUMBA_GPU_TEXTURE_ASPECT_STENCIL_ONLY ((mumba_gpu_texture_aspect)0x8000153bu)
/** "depth-only" */
#define MUMBA_GPU_TEXTURE_ASPECT_DEPTH_ONLY ((mumba_gpu_texture_aspect)0x8000086au)

/** `GPUTextureDimension`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_texture_dimension;

/** "1d" */
#define MUMBA_GPU_TEXTURE_DIMENSION_1D ((mumba_gpu_texture_dimension)0x80000013u)
/** "2d" */
#define MUMBA_GPU_TEXTURE_DIMENSION_2D ((mumba_gpu_texture_dimension)0x80000014u)
/** "3d" */
#define MUMBA_GPU_TEXTURE_DIMENSION_3D ((mumba_gpu_texture_dimension)0x80000018u)

/** `GPUTextureFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_texture_format;

/** "r8unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_R8UNORM ((mumba_gpu_texture_format)0x80001209u)
/** "r8snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_R8SNORM ((mumba_gpu_texture_format)0x80001207u)
/** "r8uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_R8UINT ((mumba_gpu_texture_format)0x80001208u)
/** "r8sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_R8SINT ((mumba_gpu_texture_format)0x80001206u)
/** "r16unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_R16UNORM ((mumba_gpu_texture_format)0x80001202u)
/** "r16snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_R16SNORM ((mumba_gpu_texture_format)0x80001200u)
/** "r16uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_R16UINT ((mumba_gpu_texture_format)0x80001201u)
/** "r16sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_R16SINT ((mumba_gpu_texture_format)0x800011ffu)
/** "r16float" */
#define MUMBA_GPU_TEXTURE_FORMAT_R16FLOAT ((mumba_gpu_texture_format)0x800011feu)
/** "rg8unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG8UNORM ((mumba_gpu_texture_format)0x80001334u)
/** "rg8snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG8SNORM ((mumba_gpu_texture_format)0x80001332u)
/** "rg8uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG8UINT ((mumba_gpu_texture_format)0x80001333u)
/** "rg8sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG8SINT ((mumba_gpu_texture_format)0x80001331u)
/** "r32uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_R32UINT ((mumba_gpu_texture_format)0x80001205u)
/** "r32sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_R32SINT ((mumba_gpu_texture_format)0x80001204u)
/** "r32float" */
#define MUMBA_GPU_TEXTURE_FORMAT_R32FLOAT ((mumba_gpu_texture_format)0x80001203u)
/** "rg16unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG16UNORM ((mumba_gpu_texture_format)0x8000132du)
/** "rg16snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG16SNORM ((mumba_gpu_texture_format)0x8000132bu)
/** "rg16uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG16UINT ((mumba_gpu_texture_format)0x8000132cu)
/** "rg16sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG16SINT ((mumba_gpu_texture_format)0x8000132au)
/** "rg16float" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG16FLOAT ((mumba_gpu_texture_format)0x80001329u)
/** "rgba8unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA8UNORM ((mumba_gpu_texture_format)0x80001347u)
/** "rgba8unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA8UNORM_SRGB ((mumba_gpu_texture_format)0x80001348u)
/** "rgba8snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA8SNORM ((mumba_gpu_texture_format)0x80001345u)
/** "rgba8uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA8UINT ((mumba_gpu_texture_format)0x80001346u)
/** "rgba8sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA8SINT ((mumba_gpu_texture_format)0x80001344u)
/** "bgra8unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BGRA8UNORM ((mumba_gpu_texture_format)0x800005a4u)
/** "bgra8unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_BGRA8UNORM_SRGB ((mumba_gpu_texture_format)0x800005a5u)
/** "rgb9e5ufloat" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGB9E5UFLOAT ((mumba_gpu_texture_format)0x80001338u)
/** "rgb10a2uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGB10A2UINT ((mumba_gpu_texture_format)0x80001336u)
/** "rgb10a2unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGB10A2UNORM ((mumba_gpu_texture_format)0x80001337u)
/** "rg11b10ufloat" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG11B10UFLOAT ((mumba_gpu_texture_format)0x80001327u)
/** "rg32uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG32UINT ((mumba_gpu_texture_format)0x80001330u)
/** "rg32sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG32SINT ((mumba_gpu_texture_format)0x8000132fu)
/** "rg32float" */
#define MUMBA_GPU_TEXTURE_FORMAT_RG32FLOAT ((mumba_gpu_texture_format)0x8000132eu)
/** "rgba16unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA16UNORM ((mumba_gpu_texture_format)0x80001340u)
/** "rgba16snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA16SNORM ((mumba_gpu_texture_format)0x8000133eu)
/** "rgba16uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA16UINT ((mumba_gpu_texture_format)0x8000133fu)
/** "rgba16sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA16SINT ((mumba_gpu_texture_format)0x8000133du)
/** "rgba16float" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA16FLOAT ((mumba_gpu_texture_format)0x8000133cu)
/** "rgba32uint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA32UINT ((mumba_gpu_texture_format)0x80001343u)
/** "rgba32sint" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA32SINT ((mumba_gpu_texture_format)0x80001342u)
/** "rgba32float" */
#define MUMBA_GPU_TEXTURE_FORMAT_RGBA32FLOAT ((mumba_gpu_texture_format)0x80001341u)
/** "stencil8" */
#define MUMBA_GPU_TEXTURE_FORMAT_STENCIL8 ((mumba_gpu_texture_format)0x8000153cu)
/** "depth16unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_DEPTH16UNORM ((mumba_gpu_texture_format)0x8000086bu)
/** "depth24plus" */
#define MUMBA_GPU_TEXTURE_FORMAT_DEPTH24PLUS ((mumba_gpu_texture_format)0x8000086cu)
/** "depth24plus-stencil8" */
#define MUMBA_GPU_TEXTURE_FORMAT_DEPTH24PLUS_STENCIL8 ((mumba_gpu_texture_format)0x8000086du)
/** "depth32float" */
#define MUMBA_GPU_TEXTURE_FORMAT_DEPTH32FLOAT ((mumba_gpu_texture_format)0x8000086eu)
/** "depth32float-stencil8" */
#define MUMBA_GPU_TEXTURE_FORMAT_DEPTH32FLOAT_STENCIL8 ((mumba_gpu_texture_format)0x8000086fu)
/** "bc1-rgba-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC1_RGBA_UNORM ((mumba_gpu_texture_format)0x8000057du)
/** "bc1-rgba-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC1_RGBA_UNORM_SRGB ((mumba_gpu_texture_format)0x8000057eu)
/** "bc2-rgba-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC2_RGBA_UNORM ((mumba_gpu_texture_format)0x8000057fu)
/** "bc2-rgba-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC2_RGBA_UNORM_SRGB ((mumba_gpu_texture_format)0x80000580u)
/** "bc3-rgba-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC3_RGBA_UNORM ((mumba_gpu_texture_format)0x80000581u)
/** "bc3-rgba-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC3_RGBA_UNORM_SRGB ((mumba_gpu_texture_format)0x80000582u)
/** "bc4-r-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC4_R_UNORM ((mumba_gpu_texture_format)0x80000584u)
/** "bc4-r-snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC4_R_SNORM ((mumba_gpu_texture_format)0x80000583u)
/** "bc5-rg-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC5_RG_UNORM ((mumba_gpu_texture_format)0x80000586u)
/** "bc5-rg-snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC5_RG_SNORM ((mumba_gpu_texture_format)0x80000585u)
/** "bc6h-rgb-ufloat" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC6H_RGB_UFLOAT ((mumba_gpu_texture_format)0x80000588u)
/** "bc6h-rgb-float" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC6H_RGB_FLOAT ((mumba_gpu_texture_format)0x80000587u)
/** "bc7-rgba-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC7_RGBA_UNORM ((mumba_gpu_texture_format)0x80000589u)
/** "bc7-rgba-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_BC7_RGBA_UNORM_SRGB ((mumba_gpu_texture_format)0x8000058au)
/** "etc2-rgb8unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ETC2_RGB8UNORM ((mumba_gpu_texture_format)0x800009a0u)
/** "etc2-rgb8unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ETC2_RGB8UNORM_SRGB ((mumba_gpu_texture_format)0x800009a1u)
/** "etc2-rgb8a1unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ETC2_RGB8A1UNORM ((mumba_gpu_texture_format)0x8000099eu)
/** "etc2-rgb8a1unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ETC2_RGB8A1UNORM_SRGB ((mumba_gpu_texture_format)0x8000099fu)
/** "etc2-rgba8unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ETC2_RGBA8UNORM ((mumba_gpu_texture_format)0x800009a2u)
/** "etc2-rgba8unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ETC2_RGBA8UNORM_SRGB ((mumba_gpu_texture_format)0x800009a3u)
/** "eac-r11unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_EAC_R11UNORM ((mumba_gpu_texture_format)0x80000940u)
/** "eac-r11snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_EAC_R11SNORM ((mumba_gpu_texture_format)0x8000093fu)
/** "eac-rg11unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_EAC_RG11UNORM ((mumba_gpu_texture_format)0x80000942u)
/** "eac-rg11snorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_EAC_RG11SNORM ((mumba_gpu_texture_format)0x80000941u)
/** "astc-4x4-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_4X4_UNORM ((mumba_gpu_texture_format)0x80000509u)
/** "astc-4x4-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_4X4_UNORM_SRGB ((mumba_gpu_texture_format)0x8000050au)
/** "astc-5x4-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_5X4_UNORM ((mumba_gpu_texture_format)0x8000050bu)
/** "astc-5x4-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_5X4_UNORM_SRGB ((mumba_gpu_texture_format)0x8000050cu)
/** "astc-5x5-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_5X5_UNORM ((mumba_gpu_texture_format)0x8000050du)
/** "astc-5x5-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_5X5_UNORM_SRGB ((mumba_gpu_texture_format)0x8000050eu)
/** "astc-6x5-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_6X5_UNORM ((mumba_gpu_texture_format)0x8000050fu)
/** "astc-6x5-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_6X5_UNORM_SRGB ((mumba_gpu_texture_format)0x80000510u)
/** "astc-6x6-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_6X6_UNORM ((mumba_gpu_texture_format)0x80000511u)
/** "astc-6x6-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_6X6_UNORM_SRGB ((mumba_gpu_texture_format)0x80000512u)
/** "astc-8x5-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_8X5_UNORM ((mumba_gpu_texture_format)0x80000513u)
/** "astc-8x5-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_8X5_UNORM_SRGB ((mumba_gpu_texture_format)0x80000514u)
/** "astc-8x6-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_8X6_UNORM ((mumba_gpu_texture_format)0x80000515u)
/** "astc-8x6-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_8X6_UNORM_SRGB ((mumba_gpu_texture_format)0x80000516u)
/** "astc-8x8-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_8X8_UNORM ((mumba_gpu_texture_format)0x80000517u)
/** "astc-8x8-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_8X8_UNORM_SRGB ((mumba_gpu_texture_format)0x80000518u)
/** "astc-10x5-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_10X5_UNORM ((mumba_gpu_texture_format)0x800004ffu)
/** "astc-10x5-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_10X5_UNORM_SRGB ((mumba_gpu_texture_format)0x80000500u)
/** "astc-10x6-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_10X6_UNORM ((mumba_gpu_texture_format)0x80000501u)
/** "astc-10x6-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_10X6_UNORM_SRGB ((mumba_gpu_texture_format)0x80000502u)
/** "astc-10x8-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_10X8_UNORM ((mumba_gpu_texture_format)0x80000503u)
/** "astc-10x8-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_10X8_UNORM_SRGB ((mumba_gpu_texture_format)0x80000504u)
/** "astc-10x10-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_10X10_UNORM ((mumba_gpu_texture_format)0x800004fdu)
/** "astc-10x10-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_10X10_UNORM_SRGB ((mumba_gpu_texture_format)0x800004feu)
/** "astc-12x10-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_12X10_UNORM ((mumba_gpu_texture_format)0x80000505u)
/** "astc-12x10-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_12X10_UNORM_SRGB ((mumba_gpu_texture_format)0x80000506u)
/** "astc-12x12-unorm" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_12X12_UNORM ((mumba_gpu_texture_format)0x80000507u)
/** "astc-12x12-unorm-srgb" */
#define MUMBA_GPU_TEXTURE_FORMAT_ASTC_12X12_UNORM_SRGB ((mumba_gpu_texture_format)0x80000508u)

/** `GPUTextureSampleType`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_texture_sample_type;

/** "float" */
#define MUMBA_GPU_TEXTURE_SAMPLE_TYPE_FLOAT ((mumba_gpu_texture_sample_type)0x80000a27u)
/** "unfilterable-float" */
#define MUMBA_GPU_TEXTURE_SAMPLE_TYPE_UNFILTERABLE_FLOAT ((mumba_gpu_texture_sample_type)0x800016a5u)
/** "depth" */
#define MUMBA_GPU_TEXTURE_SAMPLE_TYPE_DEPTH ((mumba_gpu_texture_sample_type)0x80000868u)
/** "sint" */
#define MUMBA_GPU_TEXTURE_SAMPLE_TYPE_SINT ((mumba_gpu_texture_sample_type)0x800014adu)
/** "uint" */
#define MUMBA_GPU_TEXTURE_SAMPLE_TYPE_UINT ((mumba_gpu_texture_sample_type)0x80001689u)

/** `GPUTextureViewDimension`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_texture_view_dimension;

/** "1d" */
#define MUMBA_GPU_TEXTURE_VIEW_DIMENSION_1D ((mumba_gpu_texture_view_dimension)0x80000013u)
/** "2d" */
#define MUMBA_GPU_TEXTURE_VIEW_DIMENSION_2D ((mumba_gpu_texture_view_dimension)0x80000014u)
/** "2d-array" */
#define MUMBA_GPU_TEXTURE_VIEW_DIMENSION_2D_ARRAY ((mumba_gpu_texture_view_dimension)0x80000015u)
/** "cube" */
#define MUMBA_GPU_TEXTURE_VIEW_DIMENSION_CUBE ((mumba_gpu_texture_view_dimension)0x800007e4u)
/** "cube-array" */
#define MUMBA_GPU_TEXTURE_VIEW_DIMENSION_CUBE_ARRAY ((mumba_gpu_texture_view_dimension)0x800007e5u)
/** "3d" */
#define MUMBA_GPU_TEXTURE_VIEW_DIMENSION_3D ((mumba_gpu_texture_view_dimension)0x80000018u)

/** `GPUVertexFormat`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_vertex_format;

/** "uint8" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT8 ((mumba_gpu_vertex_format)0x80001691u)
/** "uint8x2" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT8X2 ((mumba_gpu_vertex_format)0x80001692u)
/** "uint8x4" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT8X4 ((mumba_gpu_vertex_format)0x80001693u)
/** "sint8" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT8 ((mumba_gpu_vertex_format)0x800014b5u)
/** "sint8x2" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT8X2 ((mumba_gpu_vertex_format)0x800014b6u)
/** "sint8x4" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT8X4 ((mumba_gpu_vertex_format)0x800014b7u)
/** "unorm8" */
#define MUMBA_GPU_VERTEX_FORMAT_UNORM8 ((mumba_gpu_vertex_format)0x800016e6u)
/** "unorm8x2" */
#define MUMBA_GPU_VERTEX_FORMAT_UNORM8X2 ((mumba_gpu_vertex_format)0x800016e7u)
/** "unorm8x4" */
#define MUMBA_GPU_VERTEX_FORMAT_UNORM8X4 ((mumba_gpu_vertex_format)0x800016e8u)
/** "snorm8" */
#define MUMBA_GPU_VERTEX_FORMAT_SNORM8 ((mumba_gpu_vertex_format)0x800014dau)
/** "snorm8x2" */
#define MUMBA_GPU_VERTEX_FORMAT_SNORM8X2 ((mumba_gpu_vertex_format)0x800014dbu)
/** "snorm8x4" */
#define MUMBA_GPU_VERTEX_FORMAT_SNORM8X4 ((mumba_gpu_vertex_format)0x800014dcu)
/** "uint16" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT16 ((mumba_gpu_vertex_format)0x8000168au)
/** "uint16x2" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT16X2 ((mumba_gpu_vertex_format)0x8000168bu)
/** "uint16x4" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT16X4 ((mumba_gpu_vertex_format)0x8000168cu)
/** "sint16" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT16 ((mumba_gpu_vertex_format)0x800014aeu)
/** "sint16x2" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT16X2 ((mumba_gpu_vertex_format)0x800014afu)
/** "sint16x4" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT16X4 ((mumba_gpu_vertex_format)0x800014b0u)
/** "unorm16" */
#define MUMBA_GPU_VERTEX_FORMAT_UNORM16 ((mumba_gpu_vertex_format)0x800016e3u)
/** "unorm16x2" */
#define MUMBA_GPU_VERTEX_FORMAT_UNORM16X2 ((mumba_gpu_vertex_format)0x800016e4u)
/** "unorm16x4" */
#define MUMBA_GPU_VERTEX_FORMAT_UNORM16X4 ((mumba_gpu_vertex_format)0x800016e5u)
/** "snorm16" */
#define MUMBA_GPU_VERTEX_FORMAT_SNORM16 ((mumba_gpu_vertex_format)0x800014d7u)
/** "snorm16x2" */
#define MUMBA_GPU_VERTEX_FORMAT_SNORM16X2 ((mumba_gpu_vertex_format)0x800014d8u)
/** "snorm16x4" */
#define MUMBA_GPU_VERTEX_FORMAT_SNORM16X4 ((mumba_gpu_vertex_format)0x800014d9u)
/** "float16" */
#define MUMBA_GPU_VERTEX_FORMAT_FLOAT16 ((mumba_gpu_vertex_format)0x80000a28u)
/** "float16x2" */
#define MUMBA_GPU_VERTEX_FORMAT_FLOAT16X2 ((mumba_gpu_vertex_format)0x80000a29u)
/** "float16x4" */
#define MUMBA_GPU_VERTEX_FORMAT_FLOAT16X4 ((mumba_gpu_vertex_format)0x80000a2au)
/** "float32" */
#define MUMBA_GPU_VERTEX_FORMAT_FLOAT32 ((mumba_gpu_vertex_format)0x80000a2bu)
/** "float32x2" */
#define MUMBA_GPU_VERTEX_FORMAT_FLOAT32X2 ((mumba_gpu_vertex_format)0x80000a2eu)
/** "float32x3" */
#define MUMBA_GPU_VERTEX_FORMAT_FLOAT32X3 ((mumba_gpu_vertex_format)0x80000a2fu)
/** "float32x4" */
#define MUMBA_GPU_VERTEX_FORMAT_FLOAT32X4 ((mumba_gpu_vertex_format)0x80000a30u)
/** "uint32" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT32 ((mumba_gpu_vertex_format)0x8000168du)
/** "uint32x2" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT32X2 ((mumba_gpu_vertex_format)0x8000168eu)
/** "uint32x3" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT32X3 ((mumba_gpu_vertex_format)0x8000168fu)
/** "uint32x4" */
#define MUMBA_GPU_VERTEX_FORMAT_UINT32X4 ((mumba_gpu_vertex_format)0x80001690u)
/** "sint32" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT32 ((mumba_gpu_vertex_format)0x800014b1u)
/** "sint32x2" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT32X2 ((mumba_gpu_vertex_format)0x800014b2u)
/** "sint32x3" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT32X3 ((mumba_gpu_vertex_format)0x800014b3u)
/** "sint32x4" */
#define MUMBA_GPU_VERTEX_FORMAT_SINT32X4 ((mumba_gpu_vertex_format)0x800014b4u)
/** "unorm10-10-10-2" */
#define MUMBA_GPU_VERTEX_FORMAT_UNORM10_10_10_2 ((mumba_gpu_vertex_format)0x800016e2u)
/** "unorm8x4-bgra" */
#define MUMBA_GPU_VERTEX_FORMAT_UNORM8X4_BGRA ((mumba_gpu_vertex_format)0x800016e9u)
/** "snorm10-10-10-2" */
#define MUMBA_GPU_VERTEX_FORMAT_SNORM10_10_10_2 ((mumba_gpu_vertex_format)0x800014d6u)

/** `GPUVertexStepMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_gpu_vertex_step_mode;

/** "vertex" */
#define MUMBA_GPU_VERTEX_STEP_MODE_VERTEX ((mumba_gpu_vertex_step_mode)0x80001761u)
/** "instance" */
#define MUMBA_GPU_VERTEX_STEP_MODE_INSTANCE ((mumba_gpu_vertex_step_mode)0x80000c8bu)

/** `GPU`. */
typedef mumba_handle mumba_gpu;

/** Gives `object` itself when it is of `GPU`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu(mumba_context *ctx, mumba_handle object, mumba_gpu *result) {
    return mumba_web_cast(ctx, object, 0x8000011eu, 0, result);
}

/** `GPU.requestAdapter`. Gives promise<`GPUAdapter` or none>. Deferred. */
static inline mumba_status mumba_gpu_request_adapter(mumba_context *ctx, mumba_gpu self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012beu, NULL, 0, result);
}

/** `GPU.requestAdapter`. Gives promise<`GPUAdapter` or none>. Deferred. */
static inline mumba_status mumba_gpu_request_adapter_with_options(
    mumba_context *ctx, mumba_gpu self, mumba_gpu_request_adapter_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800012beu, argv, 1, result);
}

/** `GPU.getPreferredCanvasFormat`. Reads. */
static inline mumba_status mumba_gpu_get_preferred_canvas_format(
    mumba_context *ctx, mumba_gpu self, mumba_gpu_texture_format *result) {
    return mumba_web_call_name(ctx, self, 0x80000b2au, NULL, 0, result);
}

/** `GPU.wgslLanguageFeatures`. Deferred. */
static inline mumba_status mumba_gpu_get_wgsl_language_features(
    mumba_context *ctx, mumba_gpu self, mumba_wgsl_language_features *result) {
    return mumba_get_handle(ctx, self, 0x800017ccu, result);
}

/** `GPUAdapter`. */
typedef mumba_handle mumba_gpu_adapter;

/** Gives `object` itself when it is of `GPUAdapter`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_adapter(mumba_context *ctx, mumba_handle object, mumba_gpu_adapter *result) {
    return mumba_web_cast(ctx, object, 0x8000011fu, 0, result);
}

/** `GPUAdapter.features`. Deferred. */
static inline mumba_status mumba_gpu_adapter_get_features(
    mumba_context *ctx, mumba_gpu_adapter self, mumba_gpu_supported_features *result) {
    return mumba_get_handle(ctx, self, 0x800009f5u, result);
}

/** `GPUAdapter.limits`. Deferred. */
static inline mumba_status mumba_gpu_adapter_get_limits(
    mumba_context *ctx, mumba_gpu_adapter self, mumba_gpu_supported_limits *result) {
    return mumba_get_handle(ctx, self, 0x80000d60u, result);
}

/** `GPUAdapter.info`. Deferred. */
static inline mumba_status mumba_gpu_adapter_get_info(
    mumba_context *ctx, mumba_gpu_adapter self, mumba_gpu_adapter_info *result) {
    return mumba_get_handle(ctx, self, 0x80000c45u, result);
}

/** `GPUAdapter.requestDevice`. Gives promise<`GPUDevice`>. Deferred. */
static inline mumba_status mumba_gpu_adapter_request_device(
    mumba_context *ctx, mumba_gpu_adapter self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800012c4u, NULL, 0, result);
}

/** `GPUAdapter.requestDevice`. Gives promise<`GPUDevice`>. Deferred. */
static inline mumba_status mumba_gpu_adapter_request_device_with_descriptor(
    mumba_context *ctx, mumba_gpu_adapter self, mumba_gpu_device_descriptor descriptor, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800012c4u, argv, 1, result);
}

/** `GPUAdapterInfo`. */
typedef mumba_handle mumba_gpu_adapter_info;

/** Gives `object` itself when it is of `GPUAdapterInfo`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_adapter_info(
    mumba_context *ctx, mumba_handle object, mumba_gpu_adapter_info *result) {
    return mumba_web_cast(ctx, object, 0x80000120u, 0, result);
}

/** `GPUAdapterInfo.vendor`. Reads. */
static inline mumba_status mumba_gpu_adapter_info_get_vendor(
    mumba_context *ctx, mumba_gpu_adapter_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000175au, result);
}

/** `GPUAdapterInfo.architecture`. Reads. */
static inline mumba_status mumba_gpu_adapter_info_get_architecture(
    mumba_context *ctx, mumba_gpu_adapter_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800004b8u, result);
}

/** `GPUAdapterInfo.device`. Reads. */
static inline mumba_status mumba_gpu_adapter_info_get_device(
    mumba_context *ctx, mumba_gpu_adapter_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800008a5u, result);
}

/** `GPUAdapterInfo.description`. Reads. */
static inline mumba_status mumba_gpu_adapter_info_get_description(
    mumba_context *ctx, mumba_gpu_adapter_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000890u, result);
}

/** `GPUAdapterInfo.subgroupMinSize`. Reads. */
static inline mumba_status mumba_gpu_adapter_info_get_subgroup_min_size(
    mumba_context *ctx, mumba_gpu_adapter_info self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000157du, result);
}

/** `GPUAdapterInfo.subgroupMaxSize`. Reads. */
static inline mumba_status mumba_gpu_adapter_info_get_subgroup_max_size(
    mumba_context *ctx, mumba_gpu_adapter_info self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000157cu, result);
}

/** `GPUAdapterInfo.isFallbackAdapter`. Reads. */
static inline mumba_status mumba_gpu_adapter_info_get_is_fallback_adapter(
    mumba_context *ctx, mumba_gpu_adapter_info self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ccau, result);
}

/** `GPUBindGroup`. */
typedef mumba_handle mumba_gpu_bind_group;

/** Gives `object` itself when it is of `GPUBindGroup`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_bind_group(
    mumba_context *ctx, mumba_handle object, mumba_gpu_bind_group *result) {
    return mumba_web_cast(ctx, object, 0x80000121u, 0, result);
}

/** `GPUBindGroup.label`. Reads. */
static inline mumba_status mumba_gpu_bind_group_get_label(
    mumba_context *ctx, mumba_gpu_bind_group self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUBindGroup.label`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_set_label(
    mumba_context *ctx, mumba_gpu_bind_group self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUBindGroupLayout`. */
typedef mumba_handle mumba_gpu_bind_group_layout;

/** Gives `object` itself when it is of `GPUBindGroupLayout`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_bind_group_layout(
    mumba_context *ctx, mumba_handle object, mumba_gpu_bind_group_layout *result) {
    return mumba_web_cast(ctx, object, 0x80000122u, 0, result);
}

/** `GPUBindGroupLayout.label`. Reads. */
static inline mumba_status mumba_gpu_bind_group_layout_get_label(
    mumba_context *ctx, mumba_gpu_bind_group_layout self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUBindGroupLayout.label`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_set_label(
    mumba_context *ctx, mumba_gpu_bind_group_layout self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUBuffer`. */
typedef mumba_handle mumba_gpu_buffer;

/** Gives `object` itself when it is of `GPUBuffer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_buffer(mumba_context *ctx, mumba_handle object, mumba_gpu_buffer *result) {
    return mumba_web_cast(ctx, object, 0x80000123u, 0, result);
}

/** `GPUBuffer.size`. Reads. */
static inline mumba_status mumba_gpu_buffer_get_size(mumba_context *ctx, mumba_gpu_buffer self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800014b8u, result);
}

/** `GPUBuffer.usage`. Reads. */
static inline mumba_status mumba_gpu_buffer_get_usage(mumba_context *ctx, mumba_gpu_buffer self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000171eu, result);
}

/** `GPUBuffer.mapState`. Reads. */
static inline mumba_status mumba_gpu_buffer_get_map_state(
    mumba_context *ctx, mumba_gpu_buffer self, mumba_gpu_buffer_map_state *result) {
    return mumba_web_get_name(ctx, self, 0x80000dd9u, result);
}

/** `GPUBuffer.mapAsync`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_gpu_buffer_map_async(
    mumba_context *ctx, mumba_gpu_buffer self, uint32_t mode, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)mode);
    return mumba_invoke(ctx, self, 0x80000dd8u, argv, 1, result);
}

/** `GPUBuffer.mapAsync`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_gpu_buffer_map_async_with_offset(
    mumba_context *ctx, mumba_gpu_buffer self, uint32_t mode, uint64_t offset, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_number((double)offset);
    return mumba_invoke(ctx, self, 0x80000dd8u, argv, 2, result);
}

/** `GPUBuffer.mapAsync`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_gpu_buffer_map_async_with_offset_and_size(
    mumba_context *ctx, mumba_gpu_buffer self, uint32_t mode, uint64_t offset, uint64_t size, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)mode);
    argv[1] = mumba_of_number((double)offset);
    argv[2] = mumba_of_number((double)size);
    return mumba_invoke(ctx, self, 0x80000dd8u, argv, 3, result);
}

/** `GPUBuffer.getMappedRange`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_gpu_buffer_get_mapped_range(
    mumba_context *ctx, mumba_gpu_buffer self, mumba_array_buffer *result) {
    return mumba_invoke(ctx, self, 0x80000b16u, NULL, 0, result);
}

/** `GPUBuffer.getMappedRange`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_gpu_buffer_get_mapped_range_with_offset(
    mumba_context *ctx, mumba_gpu_buffer self, uint64_t offset, mumba_array_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)offset);
    return mumba_invoke(ctx, self, 0x80000b16u, argv, 1, result);
}

/** `GPUBuffer.getMappedRange`. Gives `ArrayBuffer`. Deferred. */
static inline mumba_status mumba_gpu_buffer_get_mapped_range_with_offset_and_size(
    mumba_context *ctx, mumba_gpu_buffer self, uint64_t offset, uint64_t size, mumba_array_buffer *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_number((double)offset);
    argv[1] = mumba_of_number((double)size);
    return mumba_invoke(ctx, self, 0x80000b16u, argv, 2, result);
}

/** `GPUBuffer.unmap`. Deferred. */
static inline mumba_status mumba_gpu_buffer_unmap(mumba_context *ctx, mumba_gpu_buffer self) {
    return mumba_invoke(ctx, self, 0x800016deu, NULL, 0, NULL);
}

/** `GPUBuffer.destroy`. Deferred. */
static inline mumba_status mumba_gpu_buffer_destroy(mumba_context *ctx, mumba_gpu_buffer self) {
    return mumba_invoke(ctx, self, 0x8000089bu, NULL, 0, NULL);
}

/** `GPUBuffer.label`. Reads. */
static inline mumba_status mumba_gpu_buffer_get_label(mumba_context *ctx, mumba_gpu_buffer self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUBuffer.label`. Deferred. */
static inline mumba_status mumba_gpu_buffer_set_label(mumba_context *ctx, mumba_gpu_buffer self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/* `GPUBufferUsage`. */

/** `GPUBufferUsage.MAP_READ` */
#define MUMBA_GPU_BUFFER_USAGE_MAP_READ ((uint32_t)1)
/** `GPUBufferUsage.MAP_WRITE` */
#define MUMBA_GPU_BUFFER_USAGE_MAP_WRITE ((uint32_t)2)
/** `GPUBufferUsage.COPY_SRC` */
#define MUMBA_GPU_BUFFER_USAGE_COPY_SRC ((uint32_t)4)
/** `GPUBufferUsage.COPY_DST` */
#define MUMBA_GPU_BUFFER_USAGE_COPY_DST ((uint32_t)8)
/** `GPUBufferUsage.INDEX` */
#define MUMBA_GPU_BUFFER_USAGE_INDEX ((uint32_t)16)
/** `GPUBufferUsage.VERTEX` */
#define MUMBA_GPU_BUFFER_USAGE_VERTEX ((uint32_t)32)
/** `GPUBufferUsage.UNIFORM` */
#define MUMBA_GPU_BUFFER_USAGE_UNIFORM ((uint32_t)64)
/** `GPUBufferUsage.STORAGE` */
#define MUMBA_GPU_BUFFER_USAGE_STORAGE ((uint32_t)128)
/** `GPUBufferUsage.INDIRECT` */
#define MUMBA_GPU_BUFFER_USAGE_INDIRECT ((uint32_t)256)
/** `GPUBufferUsage.QUERY_RESOLVE` */
#define MUMBA_GPU_BUFFER_USAGE_QUERY_RESOLVE ((uint32_t)512)

/** `GPUCanvasContext`. */
typedef mumba_handle mumba_gpu_canvas_context;

/** Gives `object` itself when it is of `GPUCanvasContext`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_canvas_context(
    mumba_context *ctx, mumba_handle object, mumba_gpu_canvas_context *result) {
    return mumba_web_cast(ctx, object, 0x80000125u, 0, result);
}

/** `GPUCanvasContext.canvas`. Gives `HTMLCanvasElement` or `OffscreenCanvas`. Deferred. */
static inline mumba_status mumba_gpu_canvas_context_get_canvas(
    mumba_context *ctx, mumba_gpu_canvas_context self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000627u, result);
}

/** `GPUCanvasContext.configure`. Deferred. */
static inline mumba_status mumba_gpu_canvas_context_configure(
    mumba_context *ctx, mumba_gpu_canvas_context self, mumba_gpu_canvas_configuration configuration) {
    return mumba_call_plain(ctx, self, 0x8000070au, 03u, configuration, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUCanvasContext.unconfigure`. Deferred. */
static inline mumba_status mumba_gpu_canvas_context_unconfigure(mumba_context *ctx, mumba_gpu_canvas_context self) {
    return mumba_invoke(ctx, self, 0x8000169fu, NULL, 0, NULL);
}

/** `GPUCanvasContext.getConfiguration`. Gives `GPUCanvasConfiguration` or none. Reads. */
static inline mumba_status mumba_gpu_canvas_context_get_configuration(
    mumba_context *ctx, mumba_gpu_canvas_context self, mumba_gpu_canvas_configuration *result) {
    return mumba_web_call_or_none(ctx, self, 0x80000ad9u, NULL, 0, result);
}

/** `GPUCanvasContext.getConfiguration`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_gpu_canvas_context_get_configuration_deferred(
    mumba_context *ctx, mumba_gpu_canvas_context self, mumba_gpu_canvas_configuration *result) {
    return mumba_invoke(ctx, self, 0x80000ad9u, NULL, 0, result);
}

/** `GPUCanvasContext.getCurrentTexture`. Deferred. */
static inline mumba_status mumba_gpu_canvas_context_get_current_texture(
    mumba_context *ctx, mumba_gpu_canvas_context self, mumba_gpu_texture *result) {
    return mumba_invoke(ctx, self, 0x80000ae2u, NULL, 0, result);
}

/* `GPUColorWrite`. */

/** `GPUColorWrite.RED` */
#define MUMBA_GPU_COLOR_WRITE_RED ((uint32_t)1)
/** `GPUColorWrite.GREEN` */
#define MUMBA_GPU_COLOR_WRITE_GREEN ((uint32_t)2)
/** `GPUColorWrite.BLUE` */
#define MUMBA_GPU_COLOR_WRITE_BLUE ((uint32_t)4)
/** `GPUColorWrite.ALPHA` */
#define MUMBA_GPU_COLOR_WRITE_ALPHA ((uint32_t)8)
/** `GPUColorWrite.ALL` */
#define MUMBA_GPU_COLOR_WRITE_ALL ((uint32_t)15)

/** `GPUCommandBuffer`. */
typedef mumba_handle mumba_gpu_command_buffer;

/** Gives `object` itself when it is of `GPUCommandBuffer`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_command_buffer(
    mumba_context *ctx, mumba_handle object, mumba_gpu_command_buffer *result) {
    return mumba_web_cast(ctx, object, 0x80000127u, 0, result);
}

/** `GPUCommandBuffer.label`. Reads. */
static inline mumba_status mumba_gpu_command_buffer_get_label(
    mumba_context *ctx, mumba_gpu_command_buffer self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUCommandBuffer.label`. Deferred. */
static inline mumba_status mumba_gpu_command_buffer_set_label(
    mumba_context *ctx, mumba_gpu_command_buffer self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUCommandEncoder`. */
typedef mumba_handle mumba_gpu_command_encoder;

/** Gives `object` itself when it is of `GPUCommandEncoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_command_encoder(
    mumba_context *ctx, mumba_handle object, mumba_gpu_command_encoder *result) {
    return mumba_web_cast(ctx, object, 0x80000128u, 0, result);
}

/** `GPUCommandEncoder.beginRenderPass`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_begin_render_pass(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_render_pass_descriptor descriptor,
    mumba_gpu_render_pass_encoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x8000059cu, argv, 1, result);
}

/** `GPUCommandEncoder.beginComputePass`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_begin_compute_pass(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_compute_pass_encoder *result) {
    return mumba_invoke(ctx, self, 0x80000595u, NULL, 0, result);
}

/** `GPUCommandEncoder.beginComputePass`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_begin_compute_pass_with_descriptor(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_compute_pass_descriptor descriptor,
    mumba_gpu_compute_pass_encoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000595u, argv, 1, result);
}

/** `GPUCommandEncoder.copyBufferToBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_buffer_to_buffer_with_gpu_buffer(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_buffer source, mumba_gpu_buffer destination) {
    return mumba_call_plain(ctx, self, 0x80000752u, 033u, source, destination, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUCommandEncoder.copyBufferToBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_buffer_to_buffer_with_gpu_buffer_and_size(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_buffer source, mumba_gpu_buffer destination,
    uint64_t size) {
    return mumba_call_plain(ctx, self, 0x80000752u, 0133u, source, destination, (double)size, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUCommandEncoder.copyBufferToBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_buffer_to_buffer_with_u64_and_gpu_buffer_and_destination_offset(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_buffer source, uint64_t source_offset,
    mumba_gpu_buffer destination, uint64_t destination_offset) {
    return mumba_call_plain(
        ctx, self, 0x80000752u, 01313u, source, destination, (double)source_offset, (double)destination_offset, 0, 0,
        0, 0, 0, 0);
}

/** `GPUCommandEncoder.copyBufferToBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_buffer_to_buffer_with_u64_and_gpu_buffer_and_destination_offset_and_size(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_buffer source, uint64_t source_offset,
    mumba_gpu_buffer destination, uint64_t destination_offset, uint64_t size) {
    return mumba_call_plain(
        ctx, self, 0x80000752u, 011313u, source, destination, (double)source_offset, (double)destination_offset,
        (double)size, 0, 0, 0, 0, 0);
}

/** `GPUCommandEncoder.copyBufferToTexture`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_buffer_to_texture_with_u32_sequence(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_texel_copy_buffer_info source,
    mumba_gpu_texel_copy_texture_info destination, const uint32_t *copy_size, size_t copy_size_count) {
    mumba_handle copy_size_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(destination);
    mumba_status status = mumba_web_array_of_uint32(ctx, copy_size, copy_size_count, &copy_size_array);
    argv[2] = mumba_web_of_nullable(copy_size_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000753u, argv, 3, NULL);
    if (copy_size_array) mumba_release(ctx, copy_size_array);
    return status;
}

/** `GPUCommandEncoder.copyBufferToTexture`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_buffer_to_texture_with_gpu_extent_3d_dict(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_texel_copy_buffer_info source,
    mumba_gpu_texel_copy_texture_info destination, mumba_gpu_extent_3d_dict copy_size) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(destination);
    argv[2] = mumba_of_handle(copy_size);
    return mumba_invoke(ctx, self, 0x80000753u, argv, 3, NULL);
}

/** `GPUCommandEncoder.copyTextureToBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_texture_to_buffer_with_u32_sequence(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_texel_copy_texture_info source,
    mumba_gpu_texel_copy_buffer_info destination, const uint32_t *copy_size, size_t copy_size_count) {
    mumba_handle copy_size_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(destination);
    mumba_status status = mumba_web_array_of_uint32(ctx, copy_size, copy_size_count, &copy_size_array);
    argv[2] = mumba_web_of_nullable(copy_size_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000759u, argv, 3, NULL);
    if (copy_size_array) mumba_release(ctx, copy_size_array);
    return status;
}

/** `GPUCommandEncoder.copyTextureToBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_texture_to_buffer_with_gpu_extent_3d_dict(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_texel_copy_texture_info source,
    mumba_gpu_texel_copy_buffer_info destination, mumba_gpu_extent_3d_dict copy_size) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(destination);
    argv[2] = mumba_of_handle(copy_size);
    return mumba_invoke(ctx, self, 0x80000759u, argv, 3, NULL);
}

/** `GPUCommandEncoder.copyTextureToTexture`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_texture_to_texture_with_u32_sequence(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_texel_copy_texture_info source,
    mumba_gpu_texel_copy_texture_info destination, const uint32_t *copy_size, size_t copy_size_count) {
    mumba_handle copy_size_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(destination);
    mumba_status status = mumba_web_array_of_uint32(ctx, copy_size, copy_size_count, &copy_size_array);
    argv[2] = mumba_web_of_nullable(copy_size_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x8000075au, argv, 3, NULL);
    if (copy_size_array) mumba_release(ctx, copy_size_array);
    return status;
}

/** `GPUCommandEncoder.copyTextureToTexture`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_copy_texture_to_texture_with_gpu_extent_3d_dict(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_texel_copy_texture_info source,
    mumba_gpu_texel_copy_texture_info destination, mumba_gpu_extent_3d_dict copy_size) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(destination);
    argv[2] = mumba_of_handle(copy_size);
    return mumba_invoke(ctx, self, 0x8000075au, argv, 3, NULL);
}

/** `GPUCommandEncoder.clearBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_clear_buffer(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_buffer buffer) {
    return mumba_call_plain(ctx, self, 0x8000067bu, 03u, buffer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUCommandEncoder.clearBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_clear_buffer_with_offset(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_buffer buffer, uint64_t offset) {
    return mumba_call_plain(ctx, self, 0x8000067bu, 013u, buffer, MUMBA_NONE, (double)offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUCommandEncoder.clearBuffer`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_clear_buffer_with_offset_and_size(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_buffer buffer, uint64_t offset, uint64_t size) {
    return mumba_call_plain(
        ctx, self, 0x8000067bu, 0113u, buffer, MUMBA_NONE, (double)offset, (double)size, 0, 0, 0, 0, 0, 0);
}

/** `GPUCommandEncoder.resolveQuerySet`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_resolve_query_set(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_query_set query_set, uint32_t first_query,
    uint32_t query_count, mumba_gpu_buffer destination, uint64_t destination_offset) {
    return mumba_call_plain(
        ctx, self, 0x800012fdu, 013113u, query_set, destination, (double)first_query, (double)query_count,
        (double)destination_offset, 0, 0, 0, 0, 0);
}

/** `GPUCommandEncoder.finish`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_finish(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_command_buffer *result) {
    return mumba_invoke(ctx, self, 0x80000a18u, NULL, 0, result);
}

/** `GPUCommandEncoder.finish`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_finish_with_descriptor(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_gpu_command_buffer_descriptor descriptor,
    mumba_gpu_command_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000a18u, argv, 1, result);
}

/** `GPUCommandEncoder.label`. Reads. */
static inline mumba_status mumba_gpu_command_encoder_get_label(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUCommandEncoder.label`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_set_label(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUCommandEncoder.pushDebugGroup`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_push_debug_group(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_string group_label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(group_label);
    return mumba_invoke(ctx, self, 0x800011dfu, argv, 1, NULL);
}

/** `GPUCommandEncoder.popDebugGroup`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_pop_debug_group(
    mumba_context *ctx, mumba_gpu_command_encoder self) {
    return mumba_invoke(ctx, self, 0x80001153u, NULL, 0, NULL);
}

/** `GPUCommandEncoder.insertDebugMarker`. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_insert_debug_marker(
    mumba_context *ctx, mumba_gpu_command_encoder self, mumba_string marker_label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(marker_label);
    return mumba_invoke(ctx, self, 0x80000c74u, argv, 1, NULL);
}

/** `GPUCompilationInfo`. */
typedef mumba_handle mumba_gpu_compilation_info;

/** Gives `object` itself when it is of `GPUCompilationInfo`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_compilation_info(
    mumba_context *ctx, mumba_handle object, mumba_gpu_compilation_info *result) {
    return mumba_web_cast(ctx, object, 0x80000129u, 0, result);
}

/** `GPUCompilationInfo.messages`. Gives frozen array<`GPUCompilationMessage`>. Deferred. */
static inline mumba_status mumba_gpu_compilation_info_get_messages(
    mumba_context *ctx, mumba_gpu_compilation_info self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x80000e5fu, result);
}

/** `GPUCompilationMessage`. */
typedef mumba_handle mumba_gpu_compilation_message;

/** Gives `object` itself when it is of `GPUCompilationMessage`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_compilation_message(
    mumba_context *ctx, mumba_handle object, mumba_gpu_compilation_message *result) {
    return mumba_web_cast(ctx, object, 0x8000012au, 0, result);
}

/** `GPUCompilationMessage.message`. Reads. */
static inline mumba_status mumba_gpu_compilation_message_get_message(
    mumba_context *ctx, mumba_gpu_compilation_message self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `GPUCompilationMessage.type`. Reads. */
static inline mumba_status mumba_gpu_compilation_message_get_type(
    mumba_context *ctx, mumba_gpu_compilation_message self, mumba_gpu_compilation_message_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `GPUCompilationMessage.lineNum`. Reads. */
static inline mumba_status mumba_gpu_compilation_message_get_line_num(
    mumba_context *ctx, mumba_gpu_compilation_message self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000d68u, result);
}

/** `GPUCompilationMessage.linePos`. Reads. */
static inline mumba_status mumba_gpu_compilation_message_get_line_pos(
    mumba_context *ctx, mumba_gpu_compilation_message self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000d6au, result);
}

/** `GPUCompilationMessage.offset`. Reads. */
static inline mumba_status mumba_gpu_compilation_message_get_offset(
    mumba_context *ctx, mumba_gpu_compilation_message self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000f29u, result);
}

/** `GPUCompilationMessage.length`. Reads. */
static inline mumba_status mumba_gpu_compilation_message_get_length(
    mumba_context *ctx, mumba_gpu_compilation_message self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000d53u, result);
}

/** `GPUComputePassEncoder`. */
typedef mumba_handle mumba_gpu_compute_pass_encoder;

/** Gives `object` itself when it is of `GPUComputePassEncoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_compute_pass_encoder(
    mumba_context *ctx, mumba_handle object, mumba_gpu_compute_pass_encoder *result) {
    return mumba_web_cast(ctx, object, 0x8000012bu, 0, result);
}

/** `GPUComputePassEncoder.setPipeline`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_set_pipeline(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, mumba_gpu_compute_pipeline pipeline) {
    return mumba_call_plain(ctx, self, 0x8000144cu, 03u, pipeline, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUComputePassEncoder.dispatchWorkgroups`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_dispatch_workgroups(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, uint32_t workgroup_count_x) {
    return mumba_call_plain(
        ctx, self, 0x800008d6u, 01u, MUMBA_NONE, MUMBA_NONE, (double)workgroup_count_x, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUComputePassEncoder.dispatchWorkgroups`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_dispatch_workgroups_with_workgroup_count_y(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, uint32_t workgroup_count_x, uint32_t workgroup_count_y) {
    return mumba_call_plain(
        ctx, self, 0x800008d6u, 011u, MUMBA_NONE, MUMBA_NONE, (double)workgroup_count_x, (double)workgroup_count_y, 0,
        0, 0, 0, 0, 0);
}

/** `GPUComputePassEncoder.dispatchWorkgroups`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_dispatch_workgroups_with_workgroup_count_y_and_workgroup_count_z(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, uint32_t workgroup_count_x, uint32_t workgroup_count_y,
    uint32_t workgroup_count_z) {
    return mumba_call_plain(
        ctx, self, 0x800008d6u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)workgroup_count_x, (double)workgroup_count_y,
        (double)workgroup_count_z, 0, 0, 0, 0, 0);
}

/** `GPUComputePassEncoder.dispatchWorkgroupsIndirect`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_dispatch_workgroups_indirect(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, mumba_gpu_buffer indirect_buffer,
    uint64_t indirect_offset) {
    return mumba_call_plain(
        ctx, self, 0x800008d7u, 013u, indirect_buffer, MUMBA_NONE, (double)indirect_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUComputePassEncoder.end`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_end(mumba_context *ctx, mumba_gpu_compute_pass_encoder self) {
    return mumba_invoke(ctx, self, 0x80000972u, NULL, 0, NULL);
}

/** `GPUComputePassEncoder.label`. Reads. */
static inline mumba_status mumba_gpu_compute_pass_encoder_get_label(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUComputePassEncoder.label`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_set_label(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUComputePassEncoder.pushDebugGroup`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_push_debug_group(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, mumba_string group_label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(group_label);
    return mumba_invoke(ctx, self, 0x800011dfu, argv, 1, NULL);
}

/** `GPUComputePassEncoder.popDebugGroup`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_pop_debug_group(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self) {
    return mumba_invoke(ctx, self, 0x80001153u, NULL, 0, NULL);
}

/** `GPUComputePassEncoder.insertDebugMarker`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_insert_debug_marker(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, mumba_string marker_label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(marker_label);
    return mumba_invoke(ctx, self, 0x80000c74u, argv, 1, NULL);
}

/** `GPUComputePassEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_set_bind_group(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, uint32_t index, mumba_gpu_bind_group bind_group) {
    return mumba_call_plain(ctx, self, 0x80001423u, 041u, bind_group, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUComputePassEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_set_bind_group_with_dynamic_offsets(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, uint32_t index, mumba_gpu_bind_group bind_group,
    const uint32_t *dynamic_offsets, size_t dynamic_offsets_count) {
    mumba_handle dynamic_offsets_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_web_of_nullable(bind_group);
    mumba_status status = mumba_web_array_of_uint32(ctx, dynamic_offsets, dynamic_offsets_count, &dynamic_offsets_array);
    argv[2] = mumba_web_of_nullable(dynamic_offsets_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001423u, argv, 3, NULL);
    if (dynamic_offsets_array) mumba_release(ctx, dynamic_offsets_array);
    return status;
}

/** `GPUComputePassEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_encoder_set_bind_group_with_dynamic_offsets_data_and_dynamic_offsets_data_start_and_dynamic_offsets_data_length(
    mumba_context *ctx, mumba_gpu_compute_pass_encoder self, uint32_t index, mumba_gpu_bind_group bind_group,
    mumba_uint32_array dynamic_offsets_data, uint64_t dynamic_offsets_data_start,
    uint32_t dynamic_offsets_data_length) {
    return mumba_call_plain(
        ctx, self, 0x80001423u, 011341u, bind_group, dynamic_offsets_data, (double)index,
        (double)dynamic_offsets_data_start, (double)dynamic_offsets_data_length, 0, 0, 0, 0, 0);
}

/** `GPUComputePipeline`. */
typedef mumba_handle mumba_gpu_compute_pipeline;

/** Gives `object` itself when it is of `GPUComputePipeline`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_compute_pipeline(
    mumba_context *ctx, mumba_handle object, mumba_gpu_compute_pipeline *result) {
    return mumba_web_cast(ctx, object, 0x8000012cu, 0, result);
}

/** `GPUComputePipeline.label`. Reads. */
static inline mumba_status mumba_gpu_compute_pipeline_get_label(
    mumba_context *ctx, mumba_gpu_compute_pipeline self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUComputePipeline.label`. Deferred. */
static inline mumba_status mumba_gpu_compute_pipeline_set_label(
    mumba_context *ctx, mumba_gpu_compute_pipeline self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUComputePipeline.getBindGroupLayout`. Deferred. */
static inline mumba_status mumba_gpu_compute_pipeline_get_bind_group_layout(
    mumba_context *ctx, mumba_gpu_compute_pipeline self, uint32_t index, mumba_gpu_bind_group_layout *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000ac2u, argv, 1, result);
}

/** `GPUDevice`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_gpu_device;

/** Gives `object` itself when it is of `GPUDevice`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_device(mumba_context *ctx, mumba_handle object, mumba_gpu_device *result) {
    return mumba_web_cast(ctx, object, 0x8000012du, 0, result);
}

/** `GPUDevice.features`. Deferred. */
static inline mumba_status mumba_gpu_device_get_features(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_supported_features *result) {
    return mumba_get_handle(ctx, self, 0x800009f5u, result);
}

/** `GPUDevice.limits`. Deferred. */
static inline mumba_status mumba_gpu_device_get_limits(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_supported_limits *result) {
    return mumba_get_handle(ctx, self, 0x80000d60u, result);
}

/** `GPUDevice.adapterInfo`. Deferred. */
static inline mumba_status mumba_gpu_device_get_adapter_info(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_adapter_info *result) {
    return mumba_get_handle(ctx, self, 0x80000432u, result);
}

/** `GPUDevice.queue`. Deferred. */
static inline mumba_status mumba_gpu_device_get_queue(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_queue *result) {
    return mumba_get_handle(ctx, self, 0x800011f9u, result);
}

/** `GPUDevice.destroy`. Deferred. */
static inline mumba_status mumba_gpu_device_destroy(mumba_context *ctx, mumba_gpu_device self) {
    return mumba_invoke(ctx, self, 0x8000089bu, NULL, 0, NULL);
}

/** `GPUDevice.createBuffer`. Deferred. */
static inline mumba_status mumba_gpu_device_create_buffer(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_buffer_descriptor descriptor, mumba_gpu_buffer *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000778u, argv, 1, result);
}

/** `GPUDevice.createTexture`. Deferred. */
static inline mumba_status mumba_gpu_device_create_texture(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_texture_descriptor descriptor, mumba_gpu_texture *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007c6u, argv, 1, result);
}

/** `GPUDevice.createSampler`. Deferred. */
static inline mumba_status mumba_gpu_device_create_sampler(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_sampler *result) {
    return mumba_invoke(ctx, self, 0x800007bau, NULL, 0, result);
}

/** `GPUDevice.createSampler`. Deferred. */
static inline mumba_status mumba_gpu_device_create_sampler_with_descriptor(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_sampler_descriptor descriptor, mumba_gpu_sampler *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007bau, argv, 1, result);
}

/** `GPUDevice.importExternalTexture`. Deferred. */
static inline mumba_status mumba_gpu_device_import_external_texture(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_external_texture_descriptor descriptor,
    mumba_gpu_external_texture *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000c22u, argv, 1, result);
}

/** `GPUDevice.createBindGroupLayout`. Deferred. */
static inline mumba_status mumba_gpu_device_create_bind_group_layout(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_bind_group_layout_descriptor descriptor,
    mumba_gpu_bind_group_layout *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000776u, argv, 1, result);
}

/** `GPUDevice.createPipelineLayout`. Deferred. */
static inline mumba_status mumba_gpu_device_create_pipeline_layout(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_pipeline_layout_descriptor descriptor,
    mumba_gpu_pipeline_layout *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007a5u, argv, 1, result);
}

/** `GPUDevice.createBindGroup`. Deferred. */
static inline mumba_status mumba_gpu_device_create_bind_group(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_bind_group_descriptor descriptor,
    mumba_gpu_bind_group *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000775u, argv, 1, result);
}

/** `GPUDevice.createShaderModule`. Deferred. */
static inline mumba_status mumba_gpu_device_create_shader_module(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_shader_module_descriptor descriptor,
    mumba_gpu_shader_module *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007c0u, argv, 1, result);
}

/** `GPUDevice.createComputePipeline`. Deferred. */
static inline mumba_status mumba_gpu_device_create_compute_pipeline(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_compute_pipeline_descriptor descriptor,
    mumba_gpu_compute_pipeline *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000780u, argv, 1, result);
}

/** `GPUDevice.createRenderPipeline`. Deferred. */
static inline mumba_status mumba_gpu_device_create_render_pipeline(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_render_pipeline_descriptor descriptor,
    mumba_gpu_render_pipeline *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007afu, argv, 1, result);
}

/** `GPUDevice.createComputePipelineAsync`. Gives promise<`GPUComputePipeline`>. Deferred. */
static inline mumba_status mumba_gpu_device_create_compute_pipeline_async(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_compute_pipeline_descriptor descriptor,
    mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000781u, argv, 1, result);
}

/** `GPUDevice.createRenderPipelineAsync`. Gives promise<`GPURenderPipeline`>. Deferred. */
static inline mumba_status mumba_gpu_device_create_render_pipeline_async(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_render_pipeline_descriptor descriptor, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007b0u, argv, 1, result);
}

/** `GPUDevice.createCommandEncoder`. Deferred. */
static inline mumba_status mumba_gpu_device_create_command_encoder(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_command_encoder *result) {
    return mumba_invoke(ctx, self, 0x8000077eu, NULL, 0, result);
}

/** `GPUDevice.createCommandEncoder`. Deferred. */
static inline mumba_status mumba_gpu_device_create_command_encoder_with_descriptor(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_command_encoder_descriptor descriptor,
    mumba_gpu_command_encoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x8000077eu, argv, 1, result);
}

/** `GPUDevice.createRenderBundleEncoder`. Deferred. */
static inline mumba_status mumba_gpu_device_create_render_bundle_encoder(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_render_bundle_encoder_descriptor descriptor,
    mumba_gpu_render_bundle_encoder *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007aeu, argv, 1, result);
}

/** `GPUDevice.createQuerySet`. Deferred. */
static inline mumba_status mumba_gpu_device_create_query_set(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_query_set_descriptor descriptor, mumba_gpu_query_set *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007abu, argv, 1, result);
}

/** `GPUDevice.lost`. Gives promise<`GPUDeviceLostInfo`>. Deferred. */
static inline mumba_status mumba_gpu_device_get_lost(mumba_context *ctx, mumba_gpu_device self, mumba_promise *result) {
    return mumba_get_handle(ctx, self, 0x80000da6u, result);
}

/** `GPUDevice.pushErrorScope`. Deferred. */
static inline mumba_status mumba_gpu_device_push_error_scope(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_error_filter filter) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(filter);
    return mumba_invoke(ctx, self, 0x800011e0u, argv, 1, NULL);
}

/** `GPUDevice.popErrorScope`. Gives promise<`GPUError` or none>. Deferred. */
static inline mumba_status mumba_gpu_device_pop_error_scope(
    mumba_context *ctx, mumba_gpu_device self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001154u, NULL, 0, result);
}

/** `GPUDevice.onuncapturederror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_gpu_device_get_onuncapturederror(
    mumba_context *ctx, mumba_gpu_device self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000103cu, result);
}

/** `GPUDevice.onuncapturederror`. `value` may be none. Deferred. */
static inline mumba_status mumba_gpu_device_set_onuncapturederror(
    mumba_context *ctx, mumba_gpu_device self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000103cu, mumba_web_of_nullable(value));
}

/** `GPUDevice.label`. Reads. */
static inline mumba_status mumba_gpu_device_get_label(mumba_context *ctx, mumba_gpu_device self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUDevice.label`. Deferred. */
static inline mumba_status mumba_gpu_device_set_label(mumba_context *ctx, mumba_gpu_device self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** The event `uncapturederror` of `GPUDevice`, a `GPUUncapturedErrorEvent`. */
static inline mumba_status mumba_gpu_device_on_uncapturederror(
    mumba_context *ctx, mumba_gpu_device self, mumba_gpu_uncaptured_error_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000169du, NULL, listener, user, drop, subscription);
}

/** As `mumba_gpu_device_on_uncapturederror`, in the way that `options` says. */
static inline mumba_status mumba_gpu_device_on_uncapturederror_with_options(
    mumba_context *ctx, mumba_gpu_device self, const mumba_listener_options *options,
    mumba_gpu_uncaptured_error_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x8000169du, options, listener, user, drop, subscription);
}

/** `GPUDeviceLostInfo`. */
typedef mumba_handle mumba_gpu_device_lost_info;

/** Gives `object` itself when it is of `GPUDeviceLostInfo`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_device_lost_info(
    mumba_context *ctx, mumba_handle object, mumba_gpu_device_lost_info *result) {
    return mumba_web_cast(ctx, object, 0x8000012eu, 0, result);
}

/** `GPUDeviceLostInfo.reason`. Reads. */
static inline mumba_status mumba_gpu_device_lost_info_get_reason(
    mumba_context *ctx, mumba_gpu_device_lost_info self, mumba_gpu_device_lost_reason *result) {
    return mumba_web_get_name(ctx, self, 0x8000123du, result);
}

/** `GPUDeviceLostInfo.message`. Reads. */
static inline mumba_status mumba_gpu_device_lost_info_get_message(
    mumba_context *ctx, mumba_gpu_device_lost_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `GPUError`. */
typedef mumba_handle mumba_gpu_error;

/** Gives `object` itself when it is of `GPUError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_error(mumba_context *ctx, mumba_handle object, mumba_gpu_error *result) {
    return mumba_web_cast(ctx, object, 0x8000012fu, 0, result);
}

/** `GPUError.message`. Reads. */
static inline mumba_status mumba_gpu_error_get_message(mumba_context *ctx, mumba_gpu_error self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e5cu, result);
}

/** `GPUExternalTexture`. */
typedef mumba_handle mumba_gpu_external_texture;

/** Gives `object` itself when it is of `GPUExternalTexture`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_external_texture(
    mumba_context *ctx, mumba_handle object, mumba_gpu_external_texture *result) {
    return mumba_web_cast(ctx, object, 0x80000130u, 0, result);
}

/** `GPUExternalTexture.label`. Reads. */
static inline mumba_status mumba_gpu_external_texture_get_label(
    mumba_context *ctx, mumba_gpu_external_texture self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUExternalTexture.label`. Deferred. */
static inline mumba_status mumba_gpu_external_texture_set_label(
    mumba_context *ctx, mumba_gpu_external_texture self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUInternalError`. It is a `mumba_gpu_error` too. */
typedef mumba_handle mumba_gp_uinternal_error;

/** Gives `object` itself when it is of `GPUInternalError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gp_uinternal_error(
    mumba_context *ctx, mumba_handle object, mumba_gp_uinternal_error *result) {
    return mumba_web_cast(ctx, object, 0x80000131u, 0, result);
}

/** `new GPUInternalError`. Deferred. */
static inline mumba_status mumba_gp_uinternal_error_new(
    mumba_context *ctx, mumba_string message, mumba_gp_uinternal_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000131u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/* `GPUMapMode`. */

/** `GPUMapMode.READ` */
#define MUMBA_GPU_MAP_MODE_READ ((uint32_t)1)
/** `GPUMapMode.WRITE` */
#define MUMBA_GPU_MAP_MODE_WRITE ((uint32_t)2)

/** `GPUOutOfMemoryError`. It is a `mumba_gpu_error` too. */
typedef mumba_handle mumba_gpu_out_of_memory_error;

/** Gives `object` itself when it is of `GPUOutOfMemoryError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_out_of_memory_error(
    mumba_context *ctx, mumba_handle object, mumba_gpu_out_of_memory_error *result) {
    return mumba_web_cast(ctx, object, 0x80000133u, 0, result);
}

/** `new GPUOutOfMemoryError`. Deferred. */
static inline mumba_status mumba_gpu_out_of_memory_error_new(
    mumba_context *ctx, mumba_string message, mumba_gpu_out_of_memory_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000133u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `GPUPipelineError`. It is a `mumba_dom_exception` too. */
typedef mumba_handle mumba_gpu_pipeline_error;

/** Gives `object` itself when it is of `GPUPipelineError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_pipeline_error(
    mumba_context *ctx, mumba_handle object, mumba_gpu_pipeline_error *result) {
    return mumba_web_cast(ctx, object, 0x80000134u, 0, result);
}

/** `new GPUPipelineError`. Deferred. */
static inline mumba_status mumba_gpu_pipeline_error_new(mumba_context *ctx, mumba_gpu_pipeline_error *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000134u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new GPUPipelineError`. Deferred. */
static inline mumba_status mumba_gpu_pipeline_error_new_with_message(
    mumba_context *ctx, mumba_string message, mumba_gpu_pipeline_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000134u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new GPUPipelineError`. Deferred. */
static inline mumba_status mumba_gpu_pipeline_error_new_with_message_and_options(
    mumba_context *ctx, mumba_string message, mumba_gpu_pipeline_error_init options, mumba_gpu_pipeline_error *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(message);
    argv[1] = mumba_of_handle(options);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000134u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `GPUPipelineError.reason`. Reads. */
static inline mumba_status mumba_gpu_pipeline_error_get_reason(
    mumba_context *ctx, mumba_gpu_pipeline_error self, mumba_gpu_pipeline_error_reason *result) {
    return mumba_web_get_name(ctx, self, 0x8000123du, result);
}

/** `GPUPipelineLayout`. */
typedef mumba_handle mumba_gpu_pipeline_layout;

/** Gives `object` itself when it is of `GPUPipelineLayout`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_pipeline_layout(
    mumba_context *ctx, mumba_handle object, mumba_gpu_pipeline_layout *result) {
    return mumba_web_cast(ctx, object, 0x80000135u, 0, result);
}

/** `GPUPipelineLayout.label`. Reads. */
static inline mumba_status mumba_gpu_pipeline_layout_get_label(
    mumba_context *ctx, mumba_gpu_pipeline_layout self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUPipelineLayout.label`. Deferred. */
static inline mumba_status mumba_gpu_pipeline_layout_set_label(
    mumba_context *ctx, mumba_gpu_pipeline_layout self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUQuerySet`. */
typedef mumba_handle mumba_gpu_query_set;

/** Gives `object` itself when it is of `GPUQuerySet`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_query_set(
    mumba_context *ctx, mumba_handle object, mumba_gpu_query_set *result) {
    return mumba_web_cast(ctx, object, 0x80000136u, 0, result);
}

/** `GPUQuerySet.destroy`. Deferred. */
static inline mumba_status mumba_gpu_query_set_destroy(mumba_context *ctx, mumba_gpu_query_set self) {
    return mumba_invoke(ctx, self, 0x8000089bu, NULL, 0, NULL);
}

/** `GPUQuerySet.type`. Reads. */
static inline mumba_status mumba_gpu_query_set_get_type(
    mumba_context *ctx, mumba_gpu_query_set self, mumba_gpu_query_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `GPUQuerySet.count`. Reads. */
static inline mumba_status mumba_gpu_query_set_get_count(
    mumba_context *ctx, mumba_gpu_query_set self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000760u, result);
}

/** `GPUQuerySet.label`. Reads. */
static inline mumba_status mumba_gpu_query_set_get_label(
    mumba_context *ctx, mumba_gpu_query_set self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUQuerySet.label`. Deferred. */
static inline mumba_status mumba_gpu_query_set_set_label(
    mumba_context *ctx, mumba_gpu_query_set self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUQueue`. */
typedef mumba_handle mumba_gpu_queue;

/** Gives `object` itself when it is of `GPUQueue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_queue(mumba_context *ctx, mumba_handle object, mumba_gpu_queue *result) {
    return mumba_web_cast(ctx, object, 0x80000137u, 0, result);
}

/** `GPUQueue.submit`. Deferred. */
static inline mumba_status mumba_gpu_queue_submit(
    mumba_context *ctx, mumba_gpu_queue self, const mumba_gpu_command_buffer *command_buffers,
    size_t command_buffers_count) {
    mumba_handle command_buffers_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_handle(ctx, command_buffers, command_buffers_count, &command_buffers_array);
    argv[0] = mumba_web_of_nullable(command_buffers_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001580u, argv, 1, NULL);
    if (command_buffers_array) mumba_release(ctx, command_buffers_array);
    return status;
}

/** `GPUQueue.onSubmittedWorkDone`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_gpu_queue_on_submitted_work_done(
    mumba_context *ctx, mumba_gpu_queue self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000f3cu, NULL, 0, result);
}

/**
 * `GPUQueue.writeBuffer`. `data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_gpu_queue_write_buffer(
    mumba_context *ctx, mumba_gpu_queue self, mumba_gpu_buffer buffer, uint64_t buffer_offset, mumba_object data) {
    return mumba_call_plain(ctx, self, 0x800017eau, 0313u, buffer, data, (double)buffer_offset, 0, 0, 0, 0, 0, 0, 0);
}

/**
 * `GPUQueue.writeBuffer`. `data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_gpu_queue_write_buffer_with_data_offset(
    mumba_context *ctx, mumba_gpu_queue self, mumba_gpu_buffer buffer, uint64_t buffer_offset, mumba_object data,
    uint64_t data_offset) {
    return mumba_call_plain(
        ctx, self, 0x800017eau, 01313u, buffer, data, (double)buffer_offset, (double)data_offset, 0, 0, 0, 0, 0, 0);
}

/**
 * `GPUQueue.writeBuffer`. `data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or `Int32Array`
 * or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or `BigUint64Array` or
 * `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_gpu_queue_write_buffer_with_data_offset_and_size(
    mumba_context *ctx, mumba_gpu_queue self, mumba_gpu_buffer buffer, uint64_t buffer_offset, mumba_object data,
    uint64_t data_offset, uint64_t size) {
    return mumba_call_plain(
        ctx, self, 0x800017eau, 011313u, buffer, data, (double)buffer_offset, (double)data_offset, (double)size, 0, 0,
        0, 0, 0);
}

/**
 * `GPUQueue.writeTexture`. `data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_gpu_queue_write_texture_with_u32_sequence(
    mumba_context *ctx, mumba_gpu_queue self, mumba_gpu_texel_copy_texture_info destination, mumba_object data,
    mumba_gpu_texel_copy_buffer_layout data_layout, const uint32_t *size, size_t size_count) {
    mumba_handle size_array = MUMBA_NONE;
    mumba_value argv[4];
    argv[0] = mumba_of_handle(destination);
    argv[1] = mumba_of_handle(data);
    argv[2] = mumba_of_handle(data_layout);
    mumba_status status = mumba_web_array_of_uint32(ctx, size, size_count, &size_array);
    argv[3] = mumba_web_of_nullable(size_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800017edu, argv, 4, NULL);
    if (size_array) mumba_release(ctx, size_array);
    return status;
}

/**
 * `GPUQueue.writeTexture`. `data`: `ArrayBuffer` or `SharedArrayBuffer` or `Int8Array` or `Int16Array` or
 * `Int32Array` or `Uint8Array` or `Uint16Array` or `Uint32Array` or `Uint8ClampedArray` or `BigInt64Array` or
 * `BigUint64Array` or `Float16Array` or `Float32Array` or `Float64Array` or `DataView`. Deferred.
 */
static inline mumba_status mumba_gpu_queue_write_texture_with_gpu_extent_3d_dict(
    mumba_context *ctx, mumba_gpu_queue self, mumba_gpu_texel_copy_texture_info destination, mumba_object data,
    mumba_gpu_texel_copy_buffer_layout data_layout, mumba_gpu_extent_3d_dict size) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(destination);
    argv[1] = mumba_of_handle(data);
    argv[2] = mumba_of_handle(data_layout);
    argv[3] = mumba_of_handle(size);
    return mumba_invoke(ctx, self, 0x800017edu, argv, 4, NULL);
}

/** `GPUQueue.copyExternalImageToTexture`. Deferred. */
static inline mumba_status mumba_gpu_queue_copy_external_image_to_texture_with_u32_sequence(
    mumba_context *ctx, mumba_gpu_queue self, mumba_gpu_copy_external_image_source_info source,
    mumba_gpu_copy_external_image_dest_info destination, const uint32_t *copy_size, size_t copy_size_count) {
    mumba_handle copy_size_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(destination);
    mumba_status status = mumba_web_array_of_uint32(ctx, copy_size, copy_size_count, &copy_size_array);
    argv[2] = mumba_web_of_nullable(copy_size_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000754u, argv, 3, NULL);
    if (copy_size_array) mumba_release(ctx, copy_size_array);
    return status;
}

/** `GPUQueue.copyExternalImageToTexture`. Deferred. */
static inline mumba_status mumba_gpu_queue_copy_external_image_to_texture_with_gpu_extent_3d_dict(
    mumba_context *ctx, mumba_gpu_queue self, mumba_gpu_copy_external_image_source_info source,
    mumba_gpu_copy_external_image_dest_info destination, mumba_gpu_extent_3d_dict copy_size) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(source);
    argv[1] = mumba_of_handle(destination);
    argv[2] = mumba_of_handle(copy_size);
    return mumba_invoke(ctx, self, 0x80000754u, argv, 3, NULL);
}

/** `GPUQueue.label`. Reads. */
static inline mumba_status mumba_gpu_queue_get_label(mumba_context *ctx, mumba_gpu_queue self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUQueue.label`. Deferred. */
static inline mumba_status mumba_gpu_queue_set_label(mumba_context *ctx, mumba_gpu_queue self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPURenderBundle`. */
typedef mumba_handle mumba_gpu_render_bundle;

/** Gives `object` itself when it is of `GPURenderBundle`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_render_bundle(
    mumba_context *ctx, mumba_handle object, mumba_gpu_render_bundle *result) {
    return mumba_web_cast(ctx, object, 0x80000138u, 0, result);
}

/** `GPURenderBundle.label`. Reads. */
static inline mumba_status mumba_gpu_render_bundle_get_label(
    mumba_context *ctx, mumba_gpu_render_bundle self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPURenderBundle.label`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_set_label(
    mumba_context *ctx, mumba_gpu_render_bundle self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPURenderBundleEncoder`. */
typedef mumba_handle mumba_gpu_render_bundle_encoder;

/** Gives `object` itself when it is of `GPURenderBundleEncoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_render_bundle_encoder(
    mumba_context *ctx, mumba_handle object, mumba_gpu_render_bundle_encoder *result) {
    return mumba_web_cast(ctx, object, 0x80000139u, 0, result);
}

/** `GPURenderBundleEncoder.finish`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_finish(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_gpu_render_bundle *result) {
    return mumba_invoke(ctx, self, 0x80000a18u, NULL, 0, result);
}

/** `GPURenderBundleEncoder.finish`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_finish_with_descriptor(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_gpu_render_bundle_descriptor descriptor,
    mumba_gpu_render_bundle *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x80000a18u, argv, 1, result);
}

/** `GPURenderBundleEncoder.label`. Reads. */
static inline mumba_status mumba_gpu_render_bundle_encoder_get_label(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPURenderBundleEncoder.label`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_label(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPURenderBundleEncoder.pushDebugGroup`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_push_debug_group(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_string group_label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(group_label);
    return mumba_invoke(ctx, self, 0x800011dfu, argv, 1, NULL);
}

/** `GPURenderBundleEncoder.popDebugGroup`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_pop_debug_group(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self) {
    return mumba_invoke(ctx, self, 0x80001153u, NULL, 0, NULL);
}

/** `GPURenderBundleEncoder.insertDebugMarker`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_insert_debug_marker(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_string marker_label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(marker_label);
    return mumba_invoke(ctx, self, 0x80000c74u, argv, 1, NULL);
}

/** `GPURenderBundleEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_bind_group(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t index, mumba_gpu_bind_group bind_group) {
    return mumba_call_plain(ctx, self, 0x80001423u, 041u, bind_group, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_bind_group_with_dynamic_offsets(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t index, mumba_gpu_bind_group bind_group,
    const uint32_t *dynamic_offsets, size_t dynamic_offsets_count) {
    mumba_handle dynamic_offsets_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_web_of_nullable(bind_group);
    mumba_status status = mumba_web_array_of_uint32(ctx, dynamic_offsets, dynamic_offsets_count, &dynamic_offsets_array);
    argv[2] = mumba_web_of_nullable(dynamic_offsets_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001423u, argv, 3, NULL);
    if (dynamic_offsets_array) mumba_release(ctx, dynamic_offsets_array);
    return status;
}

/** `GPURenderBundleEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_bind_group_with_dynamic_offsets_data_and_dynamic_offsets_data_start_and_dynamic_offsets_data_length(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t index, mumba_gpu_bind_group bind_group,
    mumba_uint32_array dynamic_offsets_data, uint64_t dynamic_offsets_data_start,
    uint32_t dynamic_offsets_data_length) {
    return mumba_call_plain(
        ctx, self, 0x80001423u, 011341u, bind_group, dynamic_offsets_data, (double)index,
        (double)dynamic_offsets_data_start, (double)dynamic_offsets_data_length, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.setPipeline`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_pipeline(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_gpu_render_pipeline pipeline) {
    return mumba_call_plain(ctx, self, 0x8000144cu, 03u, pipeline, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.setIndexBuffer`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_index_buffer(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_gpu_buffer buffer,
    mumba_gpu_index_format index_format) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_name(index_format);
    return mumba_invoke(ctx, self, 0x80001439u, argv, 2, NULL);
}

/** `GPURenderBundleEncoder.setIndexBuffer`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_index_buffer_with_offset(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_gpu_buffer buffer,
    mumba_gpu_index_format index_format, uint64_t offset) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_name(index_format);
    argv[2] = mumba_of_number((double)offset);
    return mumba_invoke(ctx, self, 0x80001439u, argv, 3, NULL);
}

/** `GPURenderBundleEncoder.setIndexBuffer`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_index_buffer_with_offset_and_size(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_gpu_buffer buffer,
    mumba_gpu_index_format index_format, uint64_t offset, uint64_t size) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_name(index_format);
    argv[2] = mumba_of_number((double)offset);
    argv[3] = mumba_of_number((double)size);
    return mumba_invoke(ctx, self, 0x80001439u, argv, 4, NULL);
}

/** `GPURenderBundleEncoder.setVertexBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_vertex_buffer(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t slot, mumba_gpu_buffer buffer) {
    return mumba_call_plain(ctx, self, 0x80001470u, 041u, buffer, MUMBA_NONE, (double)slot, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.setVertexBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_vertex_buffer_with_offset(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t slot, mumba_gpu_buffer buffer, uint64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80001470u, 0141u, buffer, MUMBA_NONE, (double)slot, (double)offset, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.setVertexBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_set_vertex_buffer_with_offset_and_size(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t slot, mumba_gpu_buffer buffer, uint64_t offset,
    uint64_t size) {
    return mumba_call_plain(
        ctx, self, 0x80001470u, 01141u, buffer, MUMBA_NONE, (double)slot, (double)offset, (double)size, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.draw`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t vertex_count) {
    return mumba_call_plain(
        ctx, self, 0x80000912u, 01u, MUMBA_NONE, MUMBA_NONE, (double)vertex_count, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.draw`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_with_instance_count(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t vertex_count, uint32_t instance_count) {
    return mumba_call_plain(
        ctx, self, 0x80000912u, 011u, MUMBA_NONE, MUMBA_NONE, (double)vertex_count, (double)instance_count, 0, 0, 0,
        0, 0, 0);
}

/** `GPURenderBundleEncoder.draw`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_with_instance_count_and_first_vertex(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t vertex_count, uint32_t instance_count,
    uint32_t first_vertex) {
    return mumba_call_plain(
        ctx, self, 0x80000912u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)vertex_count, (double)instance_count,
        (double)first_vertex, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.draw`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_with_instance_count_and_first_vertex_and_first_instance(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t vertex_count, uint32_t instance_count,
    uint32_t first_vertex, uint32_t first_instance) {
    return mumba_call_plain(
        ctx, self, 0x80000912u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)vertex_count, (double)instance_count,
        (double)first_vertex, (double)first_instance, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_indexed(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t index_count) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 01u, MUMBA_NONE, MUMBA_NONE, (double)index_count, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_indexed_with_instance_count(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t index_count, uint32_t instance_count) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 011u, MUMBA_NONE, MUMBA_NONE, (double)index_count, (double)instance_count, 0, 0, 0, 0,
        0, 0);
}

/** `GPURenderBundleEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_indexed_with_instance_count_and_first_index(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t index_count, uint32_t instance_count,
    uint32_t first_index) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 0111u, MUMBA_NONE, MUMBA_NONE, (double)index_count, (double)instance_count,
        (double)first_index, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_indexed_with_instance_count_and_first_index_and_base_vertex(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t index_count, uint32_t instance_count,
    uint32_t first_index, int32_t base_vertex) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 01111u, MUMBA_NONE, MUMBA_NONE, (double)index_count, (double)instance_count,
        (double)first_index, (double)base_vertex, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_indexed_with_instance_count_and_first_index_and_base_vertex_and_first_instance(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, uint32_t index_count, uint32_t instance_count,
    uint32_t first_index, int32_t base_vertex, uint32_t first_instance) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 011111u, MUMBA_NONE, MUMBA_NONE, (double)index_count, (double)instance_count,
        (double)first_index, (double)base_vertex, (double)first_instance, 0, 0, 0);
}

/** `GPURenderBundleEncoder.drawIndirect`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_indirect(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_gpu_buffer indirect_buffer,
    uint64_t indirect_offset) {
    return mumba_call_plain(
        ctx, self, 0x8000091fu, 013u, indirect_buffer, MUMBA_NONE, (double)indirect_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderBundleEncoder.drawIndexedIndirect`. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_draw_indexed_indirect(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder self, mumba_gpu_buffer indirect_buffer,
    uint64_t indirect_offset) {
    return mumba_call_plain(
        ctx, self, 0x8000091eu, 013u, indirect_buffer, MUMBA_NONE, (double)indirect_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder`. */
typedef mumba_handle mumba_gpu_render_pass_encoder;

/** Gives `object` itself when it is of `GPURenderPassEncoder`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_render_pass_encoder(
    mumba_context *ctx, mumba_handle object, mumba_gpu_render_pass_encoder *result) {
    return mumba_web_cast(ctx, object, 0x8000013au, 0, result);
}

/** `GPURenderPassEncoder.setViewport`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_viewport(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, float x, float y, float width, float height,
    float min_depth, float max_depth) {
    return mumba_call_plain(
        ctx, self, 0x80001471u, 0111111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        (double)min_depth, (double)max_depth, 0, 0);
}

/** `GPURenderPassEncoder.setScissorRect`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_scissor_rect(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t x, uint32_t y, uint32_t width, uint32_t height) {
    return mumba_call_plain(
        ctx, self, 0x8000145au, 01111u, MUMBA_NONE, MUMBA_NONE, (double)x, (double)y, (double)width, (double)height,
        0, 0, 0, 0);
}

/** `GPURenderPassEncoder.setBlendConstant`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_blend_constant_with_f64_sequence(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, const double *color, size_t color_count) {
    mumba_handle color_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_double(ctx, color, color_count, &color_array);
    argv[0] = mumba_web_of_nullable(color_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001424u, argv, 1, NULL);
    if (color_array) mumba_release(ctx, color_array);
    return status;
}

/** `GPURenderPassEncoder.setBlendConstant`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_blend_constant_with_gpu_color_dict(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_gpu_color_dict color) {
    return mumba_call_plain(ctx, self, 0x80001424u, 03u, color, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.setStencilReference`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_stencil_reference(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t reference) {
    return mumba_call_plain(
        ctx, self, 0x80001467u, 01u, MUMBA_NONE, MUMBA_NONE, (double)reference, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.beginOcclusionQuery`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_begin_occlusion_query(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t query_index) {
    return mumba_call_plain(
        ctx, self, 0x80000598u, 01u, MUMBA_NONE, MUMBA_NONE, (double)query_index, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.endOcclusionQuery`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_end_occlusion_query(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self) {
    return mumba_invoke(ctx, self, 0x80000977u, NULL, 0, NULL);
}

/** `GPURenderPassEncoder.executeBundles`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_execute_bundles(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, const mumba_gpu_render_bundle *bundles,
    size_t bundles_count) {
    mumba_handle bundles_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_handle(ctx, bundles, bundles_count, &bundles_array);
    argv[0] = mumba_web_of_nullable(bundles_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x800009b9u, argv, 1, NULL);
    if (bundles_array) mumba_release(ctx, bundles_array);
    return status;
}

/** `GPURenderPassEncoder.end`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_end(mumba_context *ctx, mumba_gpu_render_pass_encoder self) {
    return mumba_invoke(ctx, self, 0x80000972u, NULL, 0, NULL);
}

/** `GPURenderPassEncoder.label`. Reads. */
static inline mumba_status mumba_gpu_render_pass_encoder_get_label(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPURenderPassEncoder.label`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_label(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPURenderPassEncoder.pushDebugGroup`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_push_debug_group(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_string group_label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(group_label);
    return mumba_invoke(ctx, self, 0x800011dfu, argv, 1, NULL);
}

/** `GPURenderPassEncoder.popDebugGroup`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_pop_debug_group(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self) {
    return mumba_invoke(ctx, self, 0x80001153u, NULL, 0, NULL);
}

/** `GPURenderPassEncoder.insertDebugMarker`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_insert_debug_marker(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_string marker_label) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(marker_label);
    return mumba_invoke(ctx, self, 0x80000c74u, argv, 1, NULL);
}

/** `GPURenderPassEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_bind_group(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t index, mumba_gpu_bind_group bind_group) {
    return mumba_call_plain(ctx, self, 0x80001423u, 041u, bind_group, MUMBA_NONE, (double)index, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_bind_group_with_dynamic_offsets(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t index, mumba_gpu_bind_group bind_group,
    const uint32_t *dynamic_offsets, size_t dynamic_offsets_count) {
    mumba_handle dynamic_offsets_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_number((double)index);
    argv[1] = mumba_web_of_nullable(bind_group);
    mumba_status status = mumba_web_array_of_uint32(ctx, dynamic_offsets, dynamic_offsets_count, &dynamic_offsets_array);
    argv[2] = mumba_web_of_nullable(dynamic_offsets_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001423u, argv, 3, NULL);
    if (dynamic_offsets_array) mumba_release(ctx, dynamic_offsets_array);
    return status;
}

/** `GPURenderPassEncoder.setBindGroup`. `bind_group` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_bind_group_with_dynamic_offsets_data_and_dynamic_offsets_data_start_and_dynamic_offsets_data_length(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t index, mumba_gpu_bind_group bind_group,
    mumba_uint32_array dynamic_offsets_data, uint64_t dynamic_offsets_data_start,
    uint32_t dynamic_offsets_data_length) {
    return mumba_call_plain(
        ctx, self, 0x80001423u, 011341u, bind_group, dynamic_offsets_data, (double)index,
        (double)dynamic_offsets_data_start, (double)dynamic_offsets_data_length, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.setPipeline`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_pipeline(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_gpu_render_pipeline pipeline) {
    return mumba_call_plain(ctx, self, 0x8000144cu, 03u, pipeline, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.setIndexBuffer`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_index_buffer(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_gpu_buffer buffer,
    mumba_gpu_index_format index_format) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_name(index_format);
    return mumba_invoke(ctx, self, 0x80001439u, argv, 2, NULL);
}

/** `GPURenderPassEncoder.setIndexBuffer`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_index_buffer_with_offset(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_gpu_buffer buffer,
    mumba_gpu_index_format index_format, uint64_t offset) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_name(index_format);
    argv[2] = mumba_of_number((double)offset);
    return mumba_invoke(ctx, self, 0x80001439u, argv, 3, NULL);
}

/** `GPURenderPassEncoder.setIndexBuffer`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_index_buffer_with_offset_and_size(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_gpu_buffer buffer,
    mumba_gpu_index_format index_format, uint64_t offset, uint64_t size) {
    mumba_value argv[4];
    argv[0] = mumba_of_handle(buffer);
    argv[1] = mumba_of_name(index_format);
    argv[2] = mumba_of_number((double)offset);
    argv[3] = mumba_of_number((double)size);
    return mumba_invoke(ctx, self, 0x80001439u, argv, 4, NULL);
}

/** `GPURenderPassEncoder.setVertexBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_vertex_buffer(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t slot, mumba_gpu_buffer buffer) {
    return mumba_call_plain(ctx, self, 0x80001470u, 041u, buffer, MUMBA_NONE, (double)slot, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.setVertexBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_vertex_buffer_with_offset(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t slot, mumba_gpu_buffer buffer, uint64_t offset) {
    return mumba_call_plain(
        ctx, self, 0x80001470u, 0141u, buffer, MUMBA_NONE, (double)slot, (double)offset, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.setVertexBuffer`. `buffer` may be none. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_set_vertex_buffer_with_offset_and_size(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t slot, mumba_gpu_buffer buffer, uint64_t offset,
    uint64_t size) {
    return mumba_call_plain(
        ctx, self, 0x80001470u, 01141u, buffer, MUMBA_NONE, (double)slot, (double)offset, (double)size, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.draw`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t vertex_count) {
    return mumba_call_plain(
        ctx, self, 0x80000912u, 01u, MUMBA_NONE, MUMBA_NONE, (double)vertex_count, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.draw`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_with_instance_count(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t vertex_count, uint32_t instance_count) {
    return mumba_call_plain(
        ctx, self, 0x80000912u, 011u, MUMBA_NONE, MUMBA_NONE, (double)vertex_count, (double)instance_count, 0, 0, 0,
        0, 0, 0);
}

/** `GPURenderPassEncoder.draw`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_with_instance_count_and_first_vertex(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t vertex_count, uint32_t instance_count,
    uint32_t first_vertex) {
    return mumba_call_plain(
        ctx, self, 0x80000912u, 0111u, MUMBA_NONE, MUMBA_NONE, (double)vertex_count, (double)instance_count,
        (double)first_vertex, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.draw`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_with_instance_count_and_first_vertex_and_first_instance(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t vertex_count, uint32_t instance_count,
    uint32_t first_vertex, uint32_t first_instance) {
    return mumba_call_plain(
        ctx, self, 0x80000912u, 01111u, MUMBA_NONE, MUMBA_NONE, (double)vertex_count, (double)instance_count,
        (double)first_vertex, (double)first_instance, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_indexed(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t index_count) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 01u, MUMBA_NONE, MUMBA_NONE, (double)index_count, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_indexed_with_instance_count(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t index_count, uint32_t instance_count) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 011u, MUMBA_NONE, MUMBA_NONE, (double)index_count, (double)instance_count, 0, 0, 0, 0,
        0, 0);
}

/** `GPURenderPassEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_indexed_with_instance_count_and_first_index(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t index_count, uint32_t instance_count,
    uint32_t first_index) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 0111u, MUMBA_NONE, MUMBA_NONE, (double)index_count, (double)instance_count,
        (double)first_index, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_indexed_with_instance_count_and_first_index_and_base_vertex(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t index_count, uint32_t instance_count,
    uint32_t first_index, int32_t base_vertex) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 01111u, MUMBA_NONE, MUMBA_NONE, (double)index_count, (double)instance_count,
        (double)first_index, (double)base_vertex, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.drawIndexed`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_indexed_with_instance_count_and_first_index_and_base_vertex_and_first_instance(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, uint32_t index_count, uint32_t instance_count,
    uint32_t first_index, int32_t base_vertex, uint32_t first_instance) {
    return mumba_call_plain(
        ctx, self, 0x8000091du, 011111u, MUMBA_NONE, MUMBA_NONE, (double)index_count, (double)instance_count,
        (double)first_index, (double)base_vertex, (double)first_instance, 0, 0, 0);
}

/** `GPURenderPassEncoder.drawIndirect`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_indirect(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_gpu_buffer indirect_buffer,
    uint64_t indirect_offset) {
    return mumba_call_plain(
        ctx, self, 0x8000091fu, 013u, indirect_buffer, MUMBA_NONE, (double)indirect_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPassEncoder.drawIndexedIndirect`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_encoder_draw_indexed_indirect(
    mumba_context *ctx, mumba_gpu_render_pass_encoder self, mumba_gpu_buffer indirect_buffer,
    uint64_t indirect_offset) {
    return mumba_call_plain(
        ctx, self, 0x8000091eu, 013u, indirect_buffer, MUMBA_NONE, (double)indirect_offset, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPURenderPipeline`. */
typedef mumba_handle mumba_gpu_render_pipeline;

/** Gives `object` itself when it is of `GPURenderPipeline`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_render_pipeline(
    mumba_context *ctx, mumba_handle object, mumba_gpu_render_pipeline *result) {
    return mumba_web_cast(ctx, object, 0x8000013bu, 0, result);
}

/** `GPURenderPipeline.label`. Reads. */
static inline mumba_status mumba_gpu_render_pipeline_get_label(
    mumba_context *ctx, mumba_gpu_render_pipeline self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPURenderPipeline.label`. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_set_label(
    mumba_context *ctx, mumba_gpu_render_pipeline self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPURenderPipeline.getBindGroupLayout`. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_get_bind_group_layout(
    mumba_context *ctx, mumba_gpu_render_pipeline self, uint32_t index, mumba_gpu_bind_group_layout *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)index);
    return mumba_invoke(ctx, self, 0x80000ac2u, argv, 1, result);
}

/** `GPUSampler`. */
typedef mumba_handle mumba_gpu_sampler;

/** Gives `object` itself when it is of `GPUSampler`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_sampler(mumba_context *ctx, mumba_handle object, mumba_gpu_sampler *result) {
    return mumba_web_cast(ctx, object, 0x8000013cu, 0, result);
}

/** `GPUSampler.label`. Reads. */
static inline mumba_status mumba_gpu_sampler_get_label(
    mumba_context *ctx, mumba_gpu_sampler self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUSampler.label`. Deferred. */
static inline mumba_status mumba_gpu_sampler_set_label(mumba_context *ctx, mumba_gpu_sampler self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUShaderModule`. */
typedef mumba_handle mumba_gpu_shader_module;

/** Gives `object` itself when it is of `GPUShaderModule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_shader_module(
    mumba_context *ctx, mumba_handle object, mumba_gpu_shader_module *result) {
    return mumba_web_cast(ctx, object, 0x8000013du, 0, result);
}

/** `GPUShaderModule.getCompilationInfo`. Gives promise<`GPUCompilationInfo`>. Deferred. */
static inline mumba_status mumba_gpu_shader_module_get_compilation_info(
    mumba_context *ctx, mumba_gpu_shader_module self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000ad4u, NULL, 0, result);
}

/** `GPUShaderModule.label`. Reads. */
static inline mumba_status mumba_gpu_shader_module_get_label(
    mumba_context *ctx, mumba_gpu_shader_module self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUShaderModule.label`. Deferred. */
static inline mumba_status mumba_gpu_shader_module_set_label(
    mumba_context *ctx, mumba_gpu_shader_module self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/* `GPUShaderStage`. */

/** `GPUShaderStage.VERTEX` */
#define MUMBA_GPU_SHADER_STAGE_VERTEX ((uint32_t)1)
/** `GPUShaderStage.FRAGMENT` */
#define MUMBA_GPU_SHADER_STAGE_FRAGMENT ((uint32_t)2)
/** `GPUShaderStage.COMPUTE` */
#define MUMBA_GPU_SHADER_STAGE_COMPUTE ((uint32_t)4)

/** `GPUSupportedFeatures`. */
typedef mumba_handle mumba_gpu_supported_features;

/** Gives `object` itself when it is of `GPUSupportedFeatures`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_supported_features(
    mumba_context *ctx, mumba_handle object, mumba_gpu_supported_features *result) {
    return mumba_web_cast(ctx, object, 0x8000013fu, 0, result);
}

/** `GPUSupportedFeatures.size`. Reads. */
static inline mumba_status mumba_gpu_supported_features_get_size(
    mumba_context *ctx, mumba_gpu_supported_features self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `GPUSupportedFeatures.entries`. Gives iterator<[a string, a string]>. Deferred. */
static inline mumba_status mumba_gpu_supported_features_entries(
    mumba_context *ctx, mumba_gpu_supported_features self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `GPUSupportedFeatures.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_gpu_supported_features_keys(
    mumba_context *ctx, mumba_gpu_supported_features self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `GPUSupportedFeatures.values`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_gpu_supported_features_values(
    mumba_context *ctx, mumba_gpu_supported_features self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `GPUSupportedFeatures.forEach`. Deferred. */
static inline mumba_status mumba_gpu_supported_features_for_each(
    mumba_context *ctx, mumba_gpu_supported_features self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `GPUSupportedFeatures.forEach`. Deferred. */
static inline mumba_status mumba_gpu_supported_features_for_each_with_this_arg(
    mumba_context *ctx, mumba_gpu_supported_features self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `GPUSupportedFeatures.has`. Reads. */
static inline mumba_status mumba_gpu_supported_features_has(
    mumba_context *ctx, mumba_gpu_supported_features self, mumba_string value, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(value);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `GPUSupportedLimits`. */
typedef mumba_handle mumba_gpu_supported_limits;

/** Gives `object` itself when it is of `GPUSupportedLimits`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_supported_limits(
    mumba_context *ctx, mumba_handle object, mumba_gpu_supported_limits *result) {
    return mumba_web_cast(ctx, object, 0x80000140u, 0, result);
}

/** `GPUSupportedLimits.maxTextureDimension1D`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_texture_dimension_1d(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e38u, result);
}

/** `GPUSupportedLimits.maxTextureDimension2D`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_texture_dimension_2d(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e39u, result);
}

/** `GPUSupportedLimits.maxTextureDimension3D`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_texture_dimension_3d(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e3au, result);
}

/** `GPUSupportedLimits.maxTextureArrayLayers`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_texture_array_layers(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e37u, result);
}

/** `GPUSupportedLimits.maxBindGroups`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_bind_groups(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e0fu, result);
}

/** `GPUSupportedLimits.maxBindGroupsPlusVertexBuffers`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_bind_groups_plus_vertex_buffers(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e10u, result);
}

/** `GPUSupportedLimits.maxBindingsPerBindGroup`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_bindings_per_bind_group(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e11u, result);
}

/** `GPUSupportedLimits.maxDynamicUniformBuffersPerPipelineLayout`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_dynamic_uniform_buffers_per_pipeline_layout(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e25u, result);
}

/** `GPUSupportedLimits.maxDynamicStorageBuffersPerPipelineLayout`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_dynamic_storage_buffers_per_pipeline_layout(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e24u, result);
}

/** `GPUSupportedLimits.maxSampledTexturesPerShaderStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_sampled_textures_per_shader_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e2eu, result);
}

/** `GPUSupportedLimits.maxSamplersPerShaderStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_samplers_per_shader_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e2fu, result);
}

/** `GPUSupportedLimits.maxStorageBuffersPerShaderStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_storage_buffers_per_shader_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e33u, result);
}

/** `GPUSupportedLimits.maxStorageBuffersInVertexStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_storage_buffers_in_vertex_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e32u, result);
}

/** `GPUSupportedLimits.maxStorageBuffersInFragmentStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_storage_buffers_in_fragment_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e31u, result);
}

/** `GPUSupportedLimits.maxStorageTexturesPerShaderStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_storage_textures_per_shader_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e36u, result);
}

/** `GPUSupportedLimits.maxStorageTexturesInVertexStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_storage_textures_in_vertex_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e35u, result);
}

/** `GPUSupportedLimits.maxStorageTexturesInFragmentStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_storage_textures_in_fragment_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e34u, result);
}

/** `GPUSupportedLimits.maxUniformBuffersPerShaderStage`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_uniform_buffers_per_shader_stage(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e3du, result);
}

/** `GPUSupportedLimits.maxUniformBufferBindingSize`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_uniform_buffer_binding_size(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000e3cu, result);
}

/** `GPUSupportedLimits.maxStorageBufferBindingSize`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_storage_buffer_binding_size(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000e30u, result);
}

/** `GPUSupportedLimits.minUniformBufferOffsetAlignment`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_min_uniform_buffer_offset_alignment(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e80u, result);
}

/** `GPUSupportedLimits.minStorageBufferOffsetAlignment`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_min_storage_buffer_offset_alignment(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e7fu, result);
}

/** `GPUSupportedLimits.maxVertexBuffers`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_vertex_buffers(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e41u, result);
}

/** `GPUSupportedLimits.maxBufferSize`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_buffer_size(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000e14u, result);
}

/** `GPUSupportedLimits.maxVertexAttributes`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_vertex_attributes(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e3fu, result);
}

/** `GPUSupportedLimits.maxVertexBufferArrayStride`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_vertex_buffer_array_stride(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e40u, result);
}

/** `GPUSupportedLimits.maxInterStageShaderVariables`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_inter_stage_shader_variables(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e29u, result);
}

/** `GPUSupportedLimits.maxColorAttachments`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_color_attachments(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e18u, result);
}

/** `GPUSupportedLimits.maxColorAttachmentBytesPerSample`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_color_attachment_bytes_per_sample(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e17u, result);
}

/** `GPUSupportedLimits.maxComputeWorkgroupStorageSize`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_compute_workgroup_storage_size(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e1du, result);
}

/** `GPUSupportedLimits.maxComputeInvocationsPerWorkgroup`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_compute_invocations_per_workgroup(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e19u, result);
}

/** `GPUSupportedLimits.maxComputeWorkgroupSizeX`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_compute_workgroup_size_x(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e1au, result);
}

/** `GPUSupportedLimits.maxComputeWorkgroupSizeY`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_compute_workgroup_size_y(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e1bu, result);
}

/** `GPUSupportedLimits.maxComputeWorkgroupSizeZ`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_compute_workgroup_size_z(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e1cu, result);
}

/** `GPUSupportedLimits.maxComputeWorkgroupsPerDimension`. Reads. */
static inline mumba_status mumba_gpu_supported_limits_get_max_compute_workgroups_per_dimension(
    mumba_context *ctx, mumba_gpu_supported_limits self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e1eu, result);
}

/** `GPUTexture`. */
typedef mumba_handle mumba_gpu_texture;

/** Gives `object` itself when it is of `GPUTexture`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_texture(mumba_context *ctx, mumba_handle object, mumba_gpu_texture *result) {
    return mumba_web_cast(ctx, object, 0x80000141u, 0, result);
}

/** `GPUTexture.createView`. Deferred. */
static inline mumba_status mumba_gpu_texture_create_view(
    mumba_context *ctx, mumba_gpu_texture self, mumba_gpu_texture_view *result) {
    return mumba_invoke(ctx, self, 0x800007ccu, NULL, 0, result);
}

/** `GPUTexture.createView`. Deferred. */
static inline mumba_status mumba_gpu_texture_create_view_with_descriptor(
    mumba_context *ctx, mumba_gpu_texture self, mumba_gpu_texture_view_descriptor descriptor,
    mumba_gpu_texture_view *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(descriptor);
    return mumba_invoke(ctx, self, 0x800007ccu, argv, 1, result);
}

/** `GPUTexture.destroy`. Deferred. */
static inline mumba_status mumba_gpu_texture_destroy(mumba_context *ctx, mumba_gpu_texture self) {
    return mumba_invoke(ctx, self, 0x8000089bu, NULL, 0, NULL);
}

/** `GPUTexture.width`. Reads. */
static inline mumba_status mumba_gpu_texture_get_width(mumba_context *ctx, mumba_gpu_texture self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d4u, result);
}

/** `GPUTexture.height`. Reads. */
static inline mumba_status mumba_gpu_texture_get_height(mumba_context *ctx, mumba_gpu_texture self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000bcdu, result);
}

/** `GPUTexture.depthOrArrayLayers`. Reads. */
static inline mumba_status mumba_gpu_texture_get_depth_or_array_layers(
    mumba_context *ctx, mumba_gpu_texture self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000087eu, result);
}

/** `GPUTexture.mipLevelCount`. Reads. */
static inline mumba_status mumba_gpu_texture_get_mip_level_count(
    mumba_context *ctx, mumba_gpu_texture self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e85u, result);
}

/** `GPUTexture.sampleCount`. Reads. */
static inline mumba_status mumba_gpu_texture_get_sample_count(
    mumba_context *ctx, mumba_gpu_texture self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000138du, result);
}

/** `GPUTexture.dimension`. Reads. */
static inline mumba_status mumba_gpu_texture_get_dimension(
    mumba_context *ctx, mumba_gpu_texture self, mumba_gpu_texture_dimension *result) {
    return mumba_web_get_name(ctx, self, 0x800008bcu, result);
}

/** `GPUTexture.format`. Reads. */
static inline mumba_status mumba_gpu_texture_get_format(
    mumba_context *ctx, mumba_gpu_texture self, mumba_gpu_texture_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `GPUTexture.usage`. Reads. */
static inline mumba_status mumba_gpu_texture_get_usage(mumba_context *ctx, mumba_gpu_texture self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000171eu, result);
}

/** `GPUTexture.textureBindingViewDimension`. Gives `GPUTextureViewDimension` or none. Reads. */
static inline mumba_status mumba_gpu_texture_get_texture_binding_view_dimension(
    mumba_context *ctx, mumba_gpu_texture self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800015fdu, result);
}

/** `GPUTexture.label`. Reads. */
static inline mumba_status mumba_gpu_texture_get_label(
    mumba_context *ctx, mumba_gpu_texture self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUTexture.label`. Deferred. */
static inline mumba_status mumba_gpu_texture_set_label(mumba_context *ctx, mumba_gpu_texture self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/* `GPUTextureUsage`. */

/** `GPUTextureUsage.COPY_SRC` */
#define MUMBA_GPU_TEXTURE_USAGE_COPY_SRC ((uint32_t)1)
/** `GPUTextureUsage.COPY_DST` */
#define MUMBA_GPU_TEXTURE_USAGE_COPY_DST ((uint32_t)2)
/** `GPUTextureUsage.TEXTURE_BINDING` */
#define MUMBA_GPU_TEXTURE_USAGE_TEXTURE_BINDING ((uint32_t)4)
/** `GPUTextureUsage.STORAGE_BINDING` */
#define MUMBA_GPU_TEXTURE_USAGE_STORAGE_BINDING ((uint32_t)8)
/** `GPUTextureUsage.RENDER_ATTACHMENT` */
#define MUMBA_GPU_TEXTURE_USAGE_RENDER_ATTACHMENT ((uint32_t)16)
/** `GPUTextureUsage.TRANSIENT_ATTACHMENT` */
#define MUMBA_GPU_TEXTURE_USAGE_TRANSIENT_ATTACHMENT ((uint32_t)32)

/** `GPUTextureView`. */
typedef mumba_handle mumba_gpu_texture_view;

/** Gives `object` itself when it is of `GPUTextureView`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_texture_view(
    mumba_context *ctx, mumba_handle object, mumba_gpu_texture_view *result) {
    return mumba_web_cast(ctx, object, 0x80000143u, 0, result);
}

/** `GPUTextureView.label`. Reads. */
static inline mumba_status mumba_gpu_texture_view_get_label(
    mumba_context *ctx, mumba_gpu_texture_view self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUTextureView.label`. Deferred. */
static inline mumba_status mumba_gpu_texture_view_set_label(
    mumba_context *ctx, mumba_gpu_texture_view self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUUncapturedErrorEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_gpu_uncaptured_error_event;

/** Gives `object` itself when it is of `GPUUncapturedErrorEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_uncaptured_error_event(
    mumba_context *ctx, mumba_handle object, mumba_gpu_uncaptured_error_event *result) {
    return mumba_web_cast(ctx, object, 0x80000144u, 0, result);
}

/** `new GPUUncapturedErrorEvent`. Deferred. */
static inline mumba_status mumba_gpu_uncaptured_error_event_new(
    mumba_context *ctx, mumba_string type, mumba_gpu_uncaptured_error_event_init gpu_uncaptured_error_event_init_dict,
    mumba_gpu_uncaptured_error_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(gpu_uncaptured_error_event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000144u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `GPUUncapturedErrorEvent.error`. Deferred. */
static inline mumba_status mumba_gpu_uncaptured_error_event_get_error(
    mumba_context *ctx, mumba_gpu_uncaptured_error_event self, mumba_gpu_error *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `GPUValidationError`. It is a `mumba_gpu_error` too. */
typedef mumba_handle mumba_gpu_validation_error;

/** Gives `object` itself when it is of `GPUValidationError`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_gpu_validation_error(
    mumba_context *ctx, mumba_handle object, mumba_gpu_validation_error *result) {
    return mumba_web_cast(ctx, object, 0x80000145u, 0, result);
}

/** `new GPUValidationError`. Deferred. */
static inline mumba_status mumba_gpu_validation_error_new(
    mumba_context *ctx, mumba_string message, mumba_gpu_validation_error *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(message);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000145u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Navigator.gpu`. Deferred. */
static inline mumba_status mumba_navigator_get_gpu(mumba_context *ctx, mumba_navigator self, mumba_gpu *result) {
    return mumba_get_handle(ctx, self, 0x80000b86u, result);
}

/** `WGSLLanguageFeatures`. */
typedef mumba_handle mumba_wgsl_language_features;

/** Gives `object` itself when it is of `WGSLLanguageFeatures`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_wgsl_language_features(
    mumba_context *ctx, mumba_handle object, mumba_wgsl_language_features *result) {
    return mumba_web_cast(ctx, object, 0x800003a6u, 0, result);
}

/** `WGSLLanguageFeatures.size`. Reads. */
static inline mumba_status mumba_wgsl_language_features_get_size(
    mumba_context *ctx, mumba_wgsl_language_features self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `WGSLLanguageFeatures.entries`. Gives iterator<[a string, a string]>. Deferred. */
static inline mumba_status mumba_wgsl_language_features_entries(
    mumba_context *ctx, mumba_wgsl_language_features self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `WGSLLanguageFeatures.keys`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_wgsl_language_features_keys(
    mumba_context *ctx, mumba_wgsl_language_features self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `WGSLLanguageFeatures.values`. Gives iterator<a string>. Deferred. */
static inline mumba_status mumba_wgsl_language_features_values(
    mumba_context *ctx, mumba_wgsl_language_features self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `WGSLLanguageFeatures.forEach`. Deferred. */
static inline mumba_status mumba_wgsl_language_features_for_each(
    mumba_context *ctx, mumba_wgsl_language_features self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `WGSLLanguageFeatures.forEach`. Deferred. */
static inline mumba_status mumba_wgsl_language_features_for_each_with_this_arg(
    mumba_context *ctx, mumba_wgsl_language_features self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `WGSLLanguageFeatures.has`. Reads. */
static inline mumba_status mumba_wgsl_language_features_has(
    mumba_context *ctx, mumba_wgsl_language_features self, mumba_string value, bool *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(value);
    return mumba_web_call_bool(ctx, self, 0x80000baau, argv, 1, result);
}

/** `WorkerNavigator.gpu`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_navigator_get_gpu(
    mumba_context *ctx, mumba_worker_navigator self, mumba_gpu *result) {
    return mumba_get_handle(ctx, self, 0x80000b86u, result);
}

/**
 * `GPUBindGroupDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. It
 * needs `entries`, `layout`.
 */
typedef mumba_handle mumba_gpu_bind_group_descriptor;

/** Makes a `GPUBindGroupDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_bind_group_descriptor_create(
    mumba_context *ctx, mumba_gpu_bind_group_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBindGroupDescriptor.entries`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_descriptor_set_entries(
    mumba_context *ctx, mumba_gpu_bind_group_descriptor self, const mumba_gpu_bind_group_entry *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000098eu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUBindGroupDescriptor.entries`. Gives sequence<`GPUBindGroupEntry`>. Deferred. */
static inline mumba_status mumba_gpu_bind_group_descriptor_get_entries(
    mumba_context *ctx, mumba_gpu_bind_group_descriptor self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000098eu, result);
}

/** `GPUBindGroupDescriptor.layout`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_descriptor_set_layout(
    mumba_context *ctx, mumba_gpu_bind_group_descriptor self, mumba_gpu_bind_group_layout value) {
    return mumba_set(ctx, self, 0x80000d4eu, mumba_of_handle(value));
}

/** `GPUBindGroupDescriptor.layout`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_descriptor_get_layout(
    mumba_context *ctx, mumba_gpu_bind_group_descriptor self, mumba_gpu_bind_group_layout *result) {
    return mumba_get_handle(ctx, self, 0x80000d4eu, result);
}

/** `GPUBindGroupEntry`: an object with members. It needs `binding`, `resource`. */
typedef mumba_handle mumba_gpu_bind_group_entry;

/** Makes a `GPUBindGroupEntry` without members. Deferred. */
static inline mumba_status mumba_gpu_bind_group_entry_create(mumba_context *ctx, mumba_gpu_bind_group_entry *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBindGroupEntry.binding`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_entry_set_binding(
    mumba_context *ctx, mumba_gpu_bind_group_entry self, uint32_t value) {
    return mumba_set(ctx, self, 0x800005b5u, mumba_of_number((double)value));
}

/** `GPUBindGroupEntry.binding`. Reads. */
static inline mumba_status mumba_gpu_bind_group_entry_get_binding(
    mumba_context *ctx, mumba_gpu_bind_group_entry self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800005b5u, result);
}

/**
 * `GPUBindGroupEntry.resource`. `value`: `GPUSampler` or `GPUTexture` or `GPUTextureView` or `GPUBuffer` or
 * `GPUExternalTexture`. Deferred.
 */
static inline mumba_status mumba_gpu_bind_group_entry_set_resource_with_object(
    mumba_context *ctx, mumba_gpu_bind_group_entry self, mumba_object value) {
    return mumba_set(ctx, self, 0x800012ffu, mumba_of_handle(value));
}

/** `GPUBindGroupEntry.resource`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_entry_set_resource_with_gpu_buffer_binding(
    mumba_context *ctx, mumba_gpu_bind_group_entry self, mumba_gpu_buffer_binding value) {
    return mumba_set(ctx, self, 0x800012ffu, mumba_of_handle(value));
}

/**
 * `GPUBindGroupEntry.resource`. Gives `GPUSampler` or `GPUTexture` or `GPUTextureView` or `GPUBuffer` or
 * `GPUBufferBinding` or `GPUExternalTexture`. Deferred.
 */
static inline mumba_status mumba_gpu_bind_group_entry_get_resource(
    mumba_context *ctx, mumba_gpu_bind_group_entry self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800012ffu, result);
}

/**
 * `GPUBindGroupLayoutDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too.
 * It needs `entries`.
 */
typedef mumba_handle mumba_gpu_bind_group_layout_descriptor;

/** Makes a `GPUBindGroupLayoutDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_descriptor_create(
    mumba_context *ctx, mumba_gpu_bind_group_layout_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBindGroupLayoutDescriptor.entries`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_descriptor_set_entries(
    mumba_context *ctx, mumba_gpu_bind_group_layout_descriptor self, const mumba_gpu_bind_group_layout_entry *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000098eu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUBindGroupLayoutDescriptor.entries`. Gives sequence<`GPUBindGroupLayoutEntry`>. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_descriptor_get_entries(
    mumba_context *ctx, mumba_gpu_bind_group_layout_descriptor self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000098eu, result);
}

/** `GPUBindGroupLayoutEntry`: an object with members. It needs `binding`, `visibility`. */
typedef mumba_handle mumba_gpu_bind_group_layout_entry;

/** Makes a `GPUBindGroupLayoutEntry` without members. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_create(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBindGroupLayoutEntry.binding`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_set_binding(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, uint32_t value) {
    return mumba_set(ctx, self, 0x800005b5u, mumba_of_number((double)value));
}

/** `GPUBindGroupLayoutEntry.binding`. Reads. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_get_binding(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800005b5u, result);
}

/** `GPUBindGroupLayoutEntry.buffer`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_set_buffer(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_buffer_binding_layout value) {
    return mumba_set(ctx, self, 0x800005f3u, mumba_of_handle(value));
}

/** `GPUBindGroupLayoutEntry.buffer`. Gives `GPUBufferBindingLayout` or none. Reads. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_get_buffer(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_buffer_binding_layout *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005f3u, result);
}

/** `GPUBindGroupLayoutEntry.externalTexture`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_set_external_texture(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_external_texture_binding_layout value) {
    return mumba_set(ctx, self, 0x800009d8u, mumba_of_handle(value));
}

/** `GPUBindGroupLayoutEntry.externalTexture`. Gives `GPUExternalTextureBindingLayout` or none. Reads. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_get_external_texture(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_external_texture_binding_layout *result) {
    return mumba_web_get_or_none(ctx, self, 0x800009d8u, result);
}

/** `GPUBindGroupLayoutEntry.sampler`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_set_sampler(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_sampler_binding_layout value) {
    return mumba_set(ctx, self, 0x80001393u, mumba_of_handle(value));
}

/** `GPUBindGroupLayoutEntry.sampler`. Gives `GPUSamplerBindingLayout` or none. Reads. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_get_sampler(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_sampler_binding_layout *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001393u, result);
}

/** `GPUBindGroupLayoutEntry.storageTexture`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_set_storage_texture(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_storage_texture_binding_layout value) {
    return mumba_set(ctx, self, 0x8000155cu, mumba_of_handle(value));
}

/** `GPUBindGroupLayoutEntry.storageTexture`. Gives `GPUStorageTextureBindingLayout` or none. Reads. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_get_storage_texture(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_storage_texture_binding_layout *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000155cu, result);
}

/** `GPUBindGroupLayoutEntry.texture`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_set_texture(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_texture_binding_layout value) {
    return mumba_set(ctx, self, 0x800015f2u, mumba_of_handle(value));
}

/** `GPUBindGroupLayoutEntry.texture`. Gives `GPUTextureBindingLayout` or none. Reads. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_get_texture(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, mumba_gpu_texture_binding_layout *result) {
    return mumba_web_get_or_none(ctx, self, 0x800015f2u, result);
}

/** `GPUBindGroupLayoutEntry.visibility`. Deferred. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_set_visibility(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001790u, mumba_of_number((double)value));
}

/** `GPUBindGroupLayoutEntry.visibility`. Reads. */
static inline mumba_status mumba_gpu_bind_group_layout_entry_get_visibility(
    mumba_context *ctx, mumba_gpu_bind_group_layout_entry self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001790u, result);
}

/** `GPUBlendComponent`: an object with members. */
typedef mumba_handle mumba_gpu_blend_component;

/** Makes a `GPUBlendComponent` without members. Deferred. */
static inline mumba_status mumba_gpu_blend_component_create(mumba_context *ctx, mumba_gpu_blend_component *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBlendComponent.dstFactor`. Without it: "zero". Deferred. */
static inline mumba_status mumba_gpu_blend_component_set_dst_factor(
    mumba_context *ctx, mumba_gpu_blend_component self, mumba_gpu_blend_factor value) {
    return mumba_set(ctx, self, 0x8000092cu, mumba_of_name(value));
}

/** `GPUBlendComponent.dstFactor`. Reads. */
static inline mumba_status mumba_gpu_blend_component_get_dst_factor(
    mumba_context *ctx, mumba_gpu_blend_component self, mumba_gpu_blend_factor *result) {
    return mumba_web_get_name(ctx, self, 0x8000092cu, result);
}

/** `GPUBlendComponent.operation`. Without it: "add". Deferred. */
static inline mumba_status mumba_gpu_blend_component_set_operation(
    mumba_context *ctx, mumba_gpu_blend_component self, mumba_gpu_blend_operation value) {
    return mumba_set(ctx, self, 0x8000105fu, mumba_of_name(value));
}

/** `GPUBlendComponent.operation`. Reads. */
static inline mumba_status mumba_gpu_blend_component_get_operation(
    mumba_context *ctx, mumba_gpu_blend_component self, mumba_gpu_blend_operation *result) {
    return mumba_web_get_name(ctx, self, 0x8000105fu, result);
}

/** `GPUBlendComponent.srcFactor`. Without it: "one". Deferred. */
static inline mumba_status mumba_gpu_blend_component_set_src_factor(
    mumba_context *ctx, mumba_gpu_blend_component self, mumba_gpu_blend_factor value) {
    return mumba_set(ctx, self, 0x80001513u, mumba_of_name(value));
}

/** `GPUBlendComponent.srcFactor`. Reads. */
static inline mumba_status mumba_gpu_blend_component_get_src_factor(
    mumba_context *ctx, mumba_gpu_blend_component self, mumba_gpu_blend_factor *result) {
    return mumba_web_get_name(ctx, self, 0x80001513u, result);
}

/** `GPUBlendState`: an object with members. It needs `alpha`, `color`. */
typedef mumba_handle mumba_gpu_blend_state;

/** Makes a `GPUBlendState` without members. Deferred. */
static inline mumba_status mumba_gpu_blend_state_create(mumba_context *ctx, mumba_gpu_blend_state *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBlendState.alpha`. Deferred. */
static inline mumba_status mumba_gpu_blend_state_set_alpha(
    mumba_context *ctx, mumba_gpu_blend_state self, mumba_gpu_blend_component value) {
    return mumba_set(ctx, self, 0x80000473u, mumba_of_handle(value));
}

/** `GPUBlendState.alpha`. Deferred. */
static inline mumba_status mumba_gpu_blend_state_get_alpha(
    mumba_context *ctx, mumba_gpu_blend_state self, mumba_gpu_blend_component *result) {
    return mumba_get_handle(ctx, self, 0x80000473u, result);
}

/** `GPUBlendState.color`. Deferred. */
static inline mumba_status mumba_gpu_blend_state_set_color(
    mumba_context *ctx, mumba_gpu_blend_state self, mumba_gpu_blend_component value) {
    return mumba_set(ctx, self, 0x800006c7u, mumba_of_handle(value));
}

/** `GPUBlendState.color`. Deferred. */
static inline mumba_status mumba_gpu_blend_state_get_color(
    mumba_context *ctx, mumba_gpu_blend_state self, mumba_gpu_blend_component *result) {
    return mumba_get_handle(ctx, self, 0x800006c7u, result);
}

/** `GPUBufferBinding`: an object with members. It needs `buffer`. */
typedef mumba_handle mumba_gpu_buffer_binding;

/** Makes a `GPUBufferBinding` without members. Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_create(mumba_context *ctx, mumba_gpu_buffer_binding *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBufferBinding.buffer`. Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_set_buffer(
    mumba_context *ctx, mumba_gpu_buffer_binding self, mumba_gpu_buffer value) {
    return mumba_set(ctx, self, 0x800005f3u, mumba_of_handle(value));
}

/** `GPUBufferBinding.buffer`. Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_get_buffer(
    mumba_context *ctx, mumba_gpu_buffer_binding self, mumba_gpu_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800005f3u, result);
}

/** `GPUBufferBinding.offset`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_set_offset(
    mumba_context *ctx, mumba_gpu_buffer_binding self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000f29u, mumba_of_number((double)value));
}

/** `GPUBufferBinding.offset`. Reads. */
static inline mumba_status mumba_gpu_buffer_binding_get_offset(
    mumba_context *ctx, mumba_gpu_buffer_binding self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000f29u, result);
}

/** `GPUBufferBinding.size`. Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_set_size(
    mumba_context *ctx, mumba_gpu_buffer_binding self, uint64_t value) {
    return mumba_set(ctx, self, 0x800014b8u, mumba_of_number((double)value));
}

/** `GPUBufferBinding.size`. Reads. */
static inline mumba_status mumba_gpu_buffer_binding_get_size(
    mumba_context *ctx, mumba_gpu_buffer_binding self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800014b8u, result);
}

/** `GPUBufferBindingLayout`: an object with members. */
typedef mumba_handle mumba_gpu_buffer_binding_layout;

/** Makes a `GPUBufferBindingLayout` without members. Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_layout_create(
    mumba_context *ctx, mumba_gpu_buffer_binding_layout *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBufferBindingLayout.hasDynamicOffset`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_layout_set_has_dynamic_offset(
    mumba_context *ctx, mumba_gpu_buffer_binding_layout self, bool value) {
    return mumba_set(ctx, self, 0x80000bb1u, mumba_of_bool(value));
}

/** `GPUBufferBindingLayout.hasDynamicOffset`. Reads. */
static inline mumba_status mumba_gpu_buffer_binding_layout_get_has_dynamic_offset(
    mumba_context *ctx, mumba_gpu_buffer_binding_layout self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000bb1u, result);
}

/** `GPUBufferBindingLayout.minBindingSize`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_layout_set_min_binding_size(
    mumba_context *ctx, mumba_gpu_buffer_binding_layout self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000e75u, mumba_of_number((double)value));
}

/** `GPUBufferBindingLayout.minBindingSize`. Reads. */
static inline mumba_status mumba_gpu_buffer_binding_layout_get_min_binding_size(
    mumba_context *ctx, mumba_gpu_buffer_binding_layout self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000e75u, result);
}

/** `GPUBufferBindingLayout.type`. Without it: "uniform". Deferred. */
static inline mumba_status mumba_gpu_buffer_binding_layout_set_type(
    mumba_context *ctx, mumba_gpu_buffer_binding_layout self, mumba_gpu_buffer_binding_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `GPUBufferBindingLayout.type`. Reads. */
static inline mumba_status mumba_gpu_buffer_binding_layout_get_type(
    mumba_context *ctx, mumba_gpu_buffer_binding_layout self, mumba_gpu_buffer_binding_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/**
 * `GPUBufferDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. It needs
 * `size`, `usage`.
 */
typedef mumba_handle mumba_gpu_buffer_descriptor;

/** Makes a `GPUBufferDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_buffer_descriptor_create(mumba_context *ctx, mumba_gpu_buffer_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUBufferDescriptor.mappedAtCreation`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_buffer_descriptor_set_mapped_at_creation(
    mumba_context *ctx, mumba_gpu_buffer_descriptor self, bool value) {
    return mumba_set(ctx, self, 0x80000ddbu, mumba_of_bool(value));
}

/** `GPUBufferDescriptor.mappedAtCreation`. Reads. */
static inline mumba_status mumba_gpu_buffer_descriptor_get_mapped_at_creation(
    mumba_context *ctx, mumba_gpu_buffer_descriptor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ddbu, result);
}

/** `GPUBufferDescriptor.size`. Deferred. */
static inline mumba_status mumba_gpu_buffer_descriptor_set_size(
    mumba_context *ctx, mumba_gpu_buffer_descriptor self, uint64_t value) {
    return mumba_set(ctx, self, 0x800014b8u, mumba_of_number((double)value));
}

/** `GPUBufferDescriptor.size`. Reads. */
static inline mumba_status mumba_gpu_buffer_descriptor_get_size(
    mumba_context *ctx, mumba_gpu_buffer_descriptor self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800014b8u, result);
}

/** `GPUBufferDescriptor.usage`. Deferred. */
static inline mumba_status mumba_gpu_buffer_descriptor_set_usage(
    mumba_context *ctx, mumba_gpu_buffer_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000171eu, mumba_of_number((double)value));
}

/** `GPUBufferDescriptor.usage`. Reads. */
static inline mumba_status mumba_gpu_buffer_descriptor_get_usage(
    mumba_context *ctx, mumba_gpu_buffer_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000171eu, result);
}

/** `GPUCanvasConfiguration`: an object with members. It needs `device`, `format`. */
typedef mumba_handle mumba_gpu_canvas_configuration;

/** Makes a `GPUCanvasConfiguration` without members. Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_create(
    mumba_context *ctx, mumba_gpu_canvas_configuration *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUCanvasConfiguration.alphaMode`. Without it: "opaque". Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_set_alpha_mode(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_gpu_canvas_alpha_mode value) {
    return mumba_set(ctx, self, 0x80000475u, mumba_of_name(value));
}

/** `GPUCanvasConfiguration.alphaMode`. Reads. */
static inline mumba_status mumba_gpu_canvas_configuration_get_alpha_mode(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_gpu_canvas_alpha_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000475u, result);
}

/** `GPUCanvasConfiguration.colorSpace`. Without it: "srgb". Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_set_color_space(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_predefined_color_space value) {
    return mumba_set(ctx, self, 0x800006cfu, mumba_of_name(value));
}

/** `GPUCanvasConfiguration.colorSpace`. Reads. */
static inline mumba_status mumba_gpu_canvas_configuration_get_color_space(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_predefined_color_space *result) {
    return mumba_web_get_name(ctx, self, 0x800006cfu, result);
}

/** `GPUCanvasConfiguration.device`. Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_set_device(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_gpu_device value) {
    return mumba_set(ctx, self, 0x800008a5u, mumba_of_handle(value));
}

/** `GPUCanvasConfiguration.device`. Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_get_device(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_gpu_device *result) {
    return mumba_get_handle(ctx, self, 0x800008a5u, result);
}

/** `GPUCanvasConfiguration.format`. Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_set_format(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_gpu_texture_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `GPUCanvasConfiguration.format`. Reads. */
static inline mumba_status mumba_gpu_canvas_configuration_get_format(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_gpu_texture_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `GPUCanvasConfiguration.toneMapping`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_set_tone_mapping(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_gpu_canvas_tone_mapping value) {
    return mumba_set(ctx, self, 0x80001639u, mumba_of_handle(value));
}

/** `GPUCanvasConfiguration.toneMapping`. Gives `GPUCanvasToneMapping` or none. Reads. */
static inline mumba_status mumba_gpu_canvas_configuration_get_tone_mapping(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_gpu_canvas_tone_mapping *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001639u, result);
}

/** `GPUCanvasConfiguration.usage`. Without it: 0x10. Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_set_usage(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000171eu, mumba_of_number((double)value));
}

/** `GPUCanvasConfiguration.usage`. Reads. */
static inline mumba_status mumba_gpu_canvas_configuration_get_usage(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000171eu, result);
}

/** `GPUCanvasConfiguration.viewFormats`. Without it: []. Deferred. */
static inline mumba_status mumba_gpu_canvas_configuration_set_view_formats(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, const mumba_gpu_texture_format *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001785u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUCanvasConfiguration.viewFormats`. Gives sequence<`GPUTextureFormat`> or none. Reads. */
static inline mumba_status mumba_gpu_canvas_configuration_get_view_formats(
    mumba_context *ctx, mumba_gpu_canvas_configuration self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001785u, result);
}

/** `GPUCanvasToneMapping`: an object with members. */
typedef mumba_handle mumba_gpu_canvas_tone_mapping;

/** Makes a `GPUCanvasToneMapping` without members. Deferred. */
static inline mumba_status mumba_gpu_canvas_tone_mapping_create(
    mumba_context *ctx, mumba_gpu_canvas_tone_mapping *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUCanvasToneMapping.mode`. Without it: "standard". Deferred. */
static inline mumba_status mumba_gpu_canvas_tone_mapping_set_mode(
    mumba_context *ctx, mumba_gpu_canvas_tone_mapping self, mumba_gpu_canvas_tone_mapping_mode value) {
    return mumba_set(ctx, self, 0x80000e8du, mumba_of_name(value));
}

/** `GPUCanvasToneMapping.mode`. Reads. */
static inline mumba_status mumba_gpu_canvas_tone_mapping_get_mode(
    mumba_context *ctx, mumba_gpu_canvas_tone_mapping self, mumba_gpu_canvas_tone_mapping_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `GPUColorDict`: an object with members. It needs `a`, `b`, `g`, `r`. */
typedef mumba_handle mumba_gpu_color_dict;

/** Makes a `GPUColorDict` without members. Deferred. */
static inline mumba_status mumba_gpu_color_dict_create(mumba_context *ctx, mumba_gpu_color_dict *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUColorDict.a`. Deferred. */
static inline mumba_status mumba_gpu_color_dict_set_a(mumba_context *ctx, mumba_gpu_color_dict self, double value) {
    return mumba_set(ctx, self, 0x80000402u, mumba_of_number(value));
}

/** `GPUColorDict.a`. Reads. */
static inline mumba_status mumba_gpu_color_dict_get_a(mumba_context *ctx, mumba_gpu_color_dict self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000402u, result);
}

/** `GPUColorDict.b`. Deferred. */
static inline mumba_status mumba_gpu_color_dict_set_b(mumba_context *ctx, mumba_gpu_color_dict self, double value) {
    return mumba_set(ctx, self, 0x8000055eu, mumba_of_number(value));
}

/** `GPUColorDict.b`. Reads. */
static inline mumba_status mumba_gpu_color_dict_get_b(mumba_context *ctx, mumba_gpu_color_dict self, double *result) {
    return mumba_web_get_double(ctx, self, 0x8000055eu, result);
}

/** `GPUColorDict.g`. Deferred. */
static inline mumba_status mumba_gpu_color_dict_set_g(mumba_context *ctx, mumba_gpu_color_dict self, double value) {
    return mumba_set(ctx, self, 0x80000a94u, mumba_of_number(value));
}

/** `GPUColorDict.g`. Reads. */
static inline mumba_status mumba_gpu_color_dict_get_g(mumba_context *ctx, mumba_gpu_color_dict self, double *result) {
    return mumba_web_get_double(ctx, self, 0x80000a94u, result);
}

/** `GPUColorDict.r`. Deferred. */
static inline mumba_status mumba_gpu_color_dict_set_r(mumba_context *ctx, mumba_gpu_color_dict self, double value) {
    return mumba_set(ctx, self, 0x800011fdu, mumba_of_number(value));
}

/** `GPUColorDict.r`. Reads. */
static inline mumba_status mumba_gpu_color_dict_get_r(mumba_context *ctx, mumba_gpu_color_dict self, double *result) {
    return mumba_web_get_double(ctx, self, 0x800011fdu, result);
}

/** `GPUColorTargetState`: an object with members. It needs `format`. */
typedef mumba_handle mumba_gpu_color_target_state;

/** Makes a `GPUColorTargetState` without members. Deferred. */
static inline mumba_status mumba_gpu_color_target_state_create(
    mumba_context *ctx, mumba_gpu_color_target_state *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUColorTargetState.blend`. Deferred. */
static inline mumba_status mumba_gpu_color_target_state_set_blend(
    mumba_context *ctx, mumba_gpu_color_target_state self, mumba_gpu_blend_state value) {
    return mumba_set(ctx, self, 0x800005bbu, mumba_of_handle(value));
}

/** `GPUColorTargetState.blend`. Gives `GPUBlendState` or none. Reads. */
static inline mumba_status mumba_gpu_color_target_state_get_blend(
    mumba_context *ctx, mumba_gpu_color_target_state self, mumba_gpu_blend_state *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005bbu, result);
}

/** `GPUColorTargetState.format`. Deferred. */
static inline mumba_status mumba_gpu_color_target_state_set_format(
    mumba_context *ctx, mumba_gpu_color_target_state self, mumba_gpu_texture_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `GPUColorTargetState.format`. Reads. */
static inline mumba_status mumba_gpu_color_target_state_get_format(
    mumba_context *ctx, mumba_gpu_color_target_state self, mumba_gpu_texture_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `GPUColorTargetState.writeMask`. Without it: 0xF. Deferred. */
static inline mumba_status mumba_gpu_color_target_state_set_write_mask(
    mumba_context *ctx, mumba_gpu_color_target_state self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017ebu, mumba_of_number((double)value));
}

/** `GPUColorTargetState.writeMask`. Reads. */
static inline mumba_status mumba_gpu_color_target_state_get_write_mask(
    mumba_context *ctx, mumba_gpu_color_target_state self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017ebu, result);
}

/** `GPUCommandBufferDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. */
typedef mumba_handle mumba_gpu_command_buffer_descriptor;

/** Makes a `GPUCommandBufferDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_command_buffer_descriptor_create(
    mumba_context *ctx, mumba_gpu_command_buffer_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `GPUCommandEncoderDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too.
 */
typedef mumba_handle mumba_gpu_command_encoder_descriptor;

/** Makes a `GPUCommandEncoderDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_command_encoder_descriptor_create(
    mumba_context *ctx, mumba_gpu_command_encoder_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUComputePassDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. */
typedef mumba_handle mumba_gpu_compute_pass_descriptor;

/** Makes a `GPUComputePassDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_descriptor_create(
    mumba_context *ctx, mumba_gpu_compute_pass_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUComputePassDescriptor.timestampWrites`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_descriptor_set_timestamp_writes(
    mumba_context *ctx, mumba_gpu_compute_pass_descriptor self, mumba_gpu_compute_pass_timestamp_writes value) {
    return mumba_set(ctx, self, 0x8000161au, mumba_of_handle(value));
}

/** `GPUComputePassDescriptor.timestampWrites`. Gives `GPUComputePassTimestampWrites` or none. Reads. */
static inline mumba_status mumba_gpu_compute_pass_descriptor_get_timestamp_writes(
    mumba_context *ctx, mumba_gpu_compute_pass_descriptor self, mumba_gpu_compute_pass_timestamp_writes *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000161au, result);
}

/** `GPUComputePassTimestampWrites`: an object with members. It needs `querySet`. */
typedef mumba_handle mumba_gpu_compute_pass_timestamp_writes;

/** Makes a `GPUComputePassTimestampWrites` without members. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_timestamp_writes_create(
    mumba_context *ctx, mumba_gpu_compute_pass_timestamp_writes *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUComputePassTimestampWrites.beginningOfPassWriteIndex`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_timestamp_writes_set_beginning_of_pass_write_index(
    mumba_context *ctx, mumba_gpu_compute_pass_timestamp_writes self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000059eu, mumba_of_number((double)value));
}

/** `GPUComputePassTimestampWrites.beginningOfPassWriteIndex`. Reads. */
static inline mumba_status mumba_gpu_compute_pass_timestamp_writes_get_beginning_of_pass_write_index(
    mumba_context *ctx, mumba_gpu_compute_pass_timestamp_writes self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000059eu, result);
}

/** `GPUComputePassTimestampWrites.endOfPassWriteIndex`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_timestamp_writes_set_end_of_pass_write_index(
    mumba_context *ctx, mumba_gpu_compute_pass_timestamp_writes self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000978u, mumba_of_number((double)value));
}

/** `GPUComputePassTimestampWrites.endOfPassWriteIndex`. Reads. */
static inline mumba_status mumba_gpu_compute_pass_timestamp_writes_get_end_of_pass_write_index(
    mumba_context *ctx, mumba_gpu_compute_pass_timestamp_writes self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000978u, result);
}

/** `GPUComputePassTimestampWrites.querySet`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_timestamp_writes_set_query_set(
    mumba_context *ctx, mumba_gpu_compute_pass_timestamp_writes self, mumba_gpu_query_set value) {
    return mumba_set(ctx, self, 0x800011f8u, mumba_of_handle(value));
}

/** `GPUComputePassTimestampWrites.querySet`. Deferred. */
static inline mumba_status mumba_gpu_compute_pass_timestamp_writes_get_query_set(
    mumba_context *ctx, mumba_gpu_compute_pass_timestamp_writes self, mumba_gpu_query_set *result) {
    return mumba_get_handle(ctx, self, 0x800011f8u, result);
}

/**
 * `GPUComputePipelineDescriptor`: an object with members. Those of `mumba_gpu_pipeline_descriptor_base` are for it
 * too. It needs `compute`.
 */
typedef mumba_handle mumba_gpu_compute_pipeline_descriptor;

/** Makes a `GPUComputePipelineDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_compute_pipeline_descriptor_create(
    mumba_context *ctx, mumba_gpu_compute_pipeline_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUComputePipelineDescriptor.compute`. Deferred. */
static inline mumba_status mumba_gpu_compute_pipeline_descriptor_set_compute(
    mumba_context *ctx, mumba_gpu_compute_pipeline_descriptor self, mumba_gpu_programmable_stage value) {
    return mumba_set(ctx, self, 0x800006f9u, mumba_of_handle(value));
}

/** `GPUComputePipelineDescriptor.compute`. Deferred. */
static inline mumba_status mumba_gpu_compute_pipeline_descriptor_get_compute(
    mumba_context *ctx, mumba_gpu_compute_pipeline_descriptor self, mumba_gpu_programmable_stage *result) {
    return mumba_get_handle(ctx, self, 0x800006f9u, result);
}

/**
 * `GPUCopyExternalImageDestInfo`: an object with members. Those of `mumba_gpu_texel_copy_texture_info` are for it
 * too.
 */
typedef mumba_handle mumba_gpu_copy_external_image_dest_info;

/** Makes a `GPUCopyExternalImageDestInfo` without members. Deferred. */
static inline mumba_status mumba_gpu_copy_external_image_dest_info_create(
    mumba_context *ctx, mumba_gpu_copy_external_image_dest_info *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUCopyExternalImageDestInfo.colorSpace`. Without it: "srgb". Deferred. */
static inline mumba_status mumba_gpu_copy_external_image_dest_info_set_color_space(
    mumba_context *ctx, mumba_gpu_copy_external_image_dest_info self, mumba_predefined_color_space value) {
    return mumba_set(ctx, self, 0x800006cfu, mumba_of_name(value));
}

/** `GPUCopyExternalImageDestInfo.colorSpace`. Reads. */
static inline mumba_status mumba_gpu_copy_external_image_dest_info_get_color_space(
    mumba_context *ctx, mumba_gpu_copy_external_image_dest_info self, mumba_predefined_color_space *result) {
    return mumba_web_get_name(ctx, self, 0x800006cfu, result);
}

/** `GPUCopyExternalImageDestInfo.premultipliedAlpha`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_copy_external_image_dest_info_set_premultiplied_alpha(
    mumba_context *ctx, mumba_gpu_copy_external_image_dest_info self, bool value) {
    return mumba_set(ctx, self, 0x80001185u, mumba_of_bool(value));
}

/** `GPUCopyExternalImageDestInfo.premultipliedAlpha`. Reads. */
static inline mumba_status mumba_gpu_copy_external_image_dest_info_get_premultiplied_alpha(
    mumba_context *ctx, mumba_gpu_copy_external_image_dest_info self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001185u, result);
}

/** `GPUCopyExternalImageSourceInfo`: an object with members. It needs `source`. */
typedef mumba_handle mumba_gpu_copy_external_image_source_info;

/** Makes a `GPUCopyExternalImageSourceInfo` without members. Deferred. */
static inline mumba_status mumba_gpu_copy_external_image_source_info_create(
    mumba_context *ctx, mumba_gpu_copy_external_image_source_info *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUCopyExternalImageSourceInfo.flipY`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_copy_external_image_source_info_set_flip_y(
    mumba_context *ctx, mumba_gpu_copy_external_image_source_info self, bool value) {
    return mumba_set(ctx, self, 0x80000a26u, mumba_of_bool(value));
}

/** `GPUCopyExternalImageSourceInfo.flipY`. Reads. */
static inline mumba_status mumba_gpu_copy_external_image_source_info_get_flip_y(
    mumba_context *ctx, mumba_gpu_copy_external_image_source_info self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a26u, result);
}

/** `GPUCopyExternalImageSourceInfo.origin`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_copy_external_image_source_info_set_origin_with_u32_sequence(
    mumba_context *ctx, mumba_gpu_copy_external_image_source_info self, const uint32_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_uint32(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001075u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUCopyExternalImageSourceInfo.origin`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_copy_external_image_source_info_set_origin_with_gpu_origin_2d_dict(
    mumba_context *ctx, mumba_gpu_copy_external_image_source_info self, mumba_gpu_origin_2d_dict value) {
    return mumba_set(ctx, self, 0x80001075u, mumba_of_handle(value));
}

/** `GPUCopyExternalImageSourceInfo.origin`. Gives sequence<a number> or `GPUOrigin2DDict` or none. Reads. */
static inline mumba_status mumba_gpu_copy_external_image_source_info_get_origin(
    mumba_context *ctx, mumba_gpu_copy_external_image_source_info self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001075u, result);
}

/**
 * `GPUCopyExternalImageSourceInfo.source`. `value`: `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLVideoElement` or `VideoFrame` or `HTMLCanvasElement` or `OffscreenCanvas`. Deferred.
 */
static inline mumba_status mumba_gpu_copy_external_image_source_info_set_source(
    mumba_context *ctx, mumba_gpu_copy_external_image_source_info self, mumba_object value) {
    return mumba_set(ctx, self, 0x800014e5u, mumba_of_handle(value));
}

/**
 * `GPUCopyExternalImageSourceInfo.source`. Gives `ImageBitmap` or `ImageData` or `HTMLImageElement` or
 * `HTMLVideoElement` or `VideoFrame` or `HTMLCanvasElement` or `OffscreenCanvas`. Deferred.
 */
static inline mumba_status mumba_gpu_copy_external_image_source_info_get_source(
    mumba_context *ctx, mumba_gpu_copy_external_image_source_info self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800014e5u, result);
}

/** `GPUDepthStencilState`: an object with members. It needs `format`. */
typedef mumba_handle mumba_gpu_depth_stencil_state;

/** Makes a `GPUDepthStencilState` without members. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_create(
    mumba_context *ctx, mumba_gpu_depth_stencil_state *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUDepthStencilState.depthBias`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_depth_bias(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, int32_t value) {
    return mumba_set(ctx, self, 0x80000871u, mumba_of_number((double)value));
}

/** `GPUDepthStencilState.depthBias`. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_depth_bias(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, int32_t *result) {
    return mumba_web_get_int32(ctx, self, 0x80000871u, result);
}

/** `GPUDepthStencilState.depthBiasClamp`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_depth_bias_clamp(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, float value) {
    return mumba_set(ctx, self, 0x80000872u, mumba_of_number((double)value));
}

/** `GPUDepthStencilState.depthBiasClamp`. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_depth_bias_clamp(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000872u, result);
}

/** `GPUDepthStencilState.depthBiasSlopeScale`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_depth_bias_slope_scale(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, float value) {
    return mumba_set(ctx, self, 0x80000873u, mumba_of_number((double)value));
}

/** `GPUDepthStencilState.depthBiasSlopeScale`. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_depth_bias_slope_scale(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000873u, result);
}

/** `GPUDepthStencilState.depthCompare`. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_depth_compare(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, mumba_gpu_compare_function value) {
    return mumba_set(ctx, self, 0x80000875u, mumba_of_name(value));
}

/** `GPUDepthStencilState.depthCompare`. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_depth_compare(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, mumba_gpu_compare_function *result) {
    return mumba_web_get_name(ctx, self, 0x80000875u, result);
}

/** `GPUDepthStencilState.depthWriteEnabled`. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_depth_write_enabled(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, bool value) {
    return mumba_set(ctx, self, 0x8000088au, mumba_of_bool(value));
}

/** `GPUDepthStencilState.depthWriteEnabled`. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_depth_write_enabled(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000088au, result);
}

/** `GPUDepthStencilState.format`. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_format(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, mumba_gpu_texture_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `GPUDepthStencilState.format`. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_format(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, mumba_gpu_texture_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `GPUDepthStencilState.stencilBack`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_stencil_back(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, mumba_gpu_stencil_face_state value) {
    return mumba_set(ctx, self, 0x8000153du, mumba_of_handle(value));
}

/** `GPUDepthStencilState.stencilBack`. Gives `GPUStencilFaceState` or none. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_stencil_back(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, mumba_gpu_stencil_face_state *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000153du, result);
}

/** `GPUDepthStencilState.stencilFront`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_stencil_front(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, mumba_gpu_stencil_face_state value) {
    return mumba_set(ctx, self, 0x8000153fu, mumba_of_handle(value));
}

/** `GPUDepthStencilState.stencilFront`. Gives `GPUStencilFaceState` or none. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_stencil_front(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, mumba_gpu_stencil_face_state *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000153fu, result);
}

/** `GPUDepthStencilState.stencilReadMask`. Without it: 0xFFFFFFFF. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_stencil_read_mask(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001547u, mumba_of_number((double)value));
}

/** `GPUDepthStencilState.stencilReadMask`. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_stencil_read_mask(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001547u, result);
}

/** `GPUDepthStencilState.stencilWriteMask`. Without it: 0xFFFFFFFF. Deferred. */
static inline mumba_status mumba_gpu_depth_stencil_state_set_stencil_write_mask(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000154au, mumba_of_number((double)value));
}

/** `GPUDepthStencilState.stencilWriteMask`. Reads. */
static inline mumba_status mumba_gpu_depth_stencil_state_get_stencil_write_mask(
    mumba_context *ctx, mumba_gpu_depth_stencil_state self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000154au, result);
}

/** `GPUDeviceDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. */
typedef mumba_handle mumba_gpu_device_descriptor;

/** Makes a `GPUDeviceDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_device_descriptor_create(mumba_context *ctx, mumba_gpu_device_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUDeviceDescriptor.defaultQueue`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_device_descriptor_set_default_queue(
    mumba_context *ctx, mumba_gpu_device_descriptor self, mumba_gpu_queue_descriptor value) {
    return mumba_set(ctx, self, 0x80000831u, mumba_of_handle(value));
}

/** `GPUDeviceDescriptor.defaultQueue`. Gives `GPUQueueDescriptor` or none. Reads. */
static inline mumba_status mumba_gpu_device_descriptor_get_default_queue(
    mumba_context *ctx, mumba_gpu_device_descriptor self, mumba_gpu_queue_descriptor *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000831u, result);
}

/** `GPUDeviceDescriptor.requiredFeatures`. Without it: []. Deferred. */
static inline mumba_status mumba_gpu_device_descriptor_set_required_features(
    mumba_context *ctx, mumba_gpu_device_descriptor self, const mumba_gpu_feature_name *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800012ebu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUDeviceDescriptor.requiredFeatures`. Gives sequence<`GPUFeatureName`> or none. Reads. */
static inline mumba_status mumba_gpu_device_descriptor_get_required_features(
    mumba_context *ctx, mumba_gpu_device_descriptor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800012ebu, result);
}

/** `GPUDeviceDescriptor.requiredLimits`. Without it: {}. `value`: record<a string, a number or none>. Deferred. */
static inline mumba_status mumba_gpu_device_descriptor_set_required_limits(
    mumba_context *ctx, mumba_gpu_device_descriptor self, mumba_record value) {
    return mumba_set(ctx, self, 0x800012ecu, mumba_of_handle(value));
}

/** `GPUDeviceDescriptor.requiredLimits`. Gives record<a string, a number or none> or none. Reads. */
static inline mumba_status mumba_gpu_device_descriptor_get_required_limits(
    mumba_context *ctx, mumba_gpu_device_descriptor self, mumba_record *result) {
    return mumba_web_get_or_none(ctx, self, 0x800012ecu, result);
}

/** `GPUExtent3DDict`: an object with members. It needs `width`. */
typedef mumba_handle mumba_gpu_extent_3d_dict;

/** Makes a `GPUExtent3DDict` without members. Deferred. */
static inline mumba_status mumba_gpu_extent_3d_dict_create(mumba_context *ctx, mumba_gpu_extent_3d_dict *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUExtent3DDict.depthOrArrayLayers`. Without it: 1. Deferred. */
static inline mumba_status mumba_gpu_extent_3d_dict_set_depth_or_array_layers(
    mumba_context *ctx, mumba_gpu_extent_3d_dict self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000087eu, mumba_of_number((double)value));
}

/** `GPUExtent3DDict.depthOrArrayLayers`. Reads. */
static inline mumba_status mumba_gpu_extent_3d_dict_get_depth_or_array_layers(
    mumba_context *ctx, mumba_gpu_extent_3d_dict self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000087eu, result);
}

/** `GPUExtent3DDict.height`. Without it: 1. Deferred. */
static inline mumba_status mumba_gpu_extent_3d_dict_set_height(
    mumba_context *ctx, mumba_gpu_extent_3d_dict self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_number((double)value));
}

/** `GPUExtent3DDict.height`. Reads. */
static inline mumba_status mumba_gpu_extent_3d_dict_get_height(
    mumba_context *ctx, mumba_gpu_extent_3d_dict self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000bcdu, result);
}

/** `GPUExtent3DDict.width`. Deferred. */
static inline mumba_status mumba_gpu_extent_3d_dict_set_width(
    mumba_context *ctx, mumba_gpu_extent_3d_dict self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_number((double)value));
}

/** `GPUExtent3DDict.width`. Reads. */
static inline mumba_status mumba_gpu_extent_3d_dict_get_width(
    mumba_context *ctx, mumba_gpu_extent_3d_dict self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017d4u, result);
}

/** `GPUExternalTextureBindingLayout`: an object with members. */
typedef mumba_handle mumba_gpu_external_texture_binding_layout;

/** Makes a `GPUExternalTextureBindingLayout` without members. Deferred. */
static inline mumba_status mumba_gpu_external_texture_binding_layout_create(
    mumba_context *ctx, mumba_gpu_external_texture_binding_layout *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `GPUExternalTextureDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too.
 * It needs `source`.
 */
typedef mumba_handle mumba_gpu_external_texture_descriptor;

/** Makes a `GPUExternalTextureDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_external_texture_descriptor_create(
    mumba_context *ctx, mumba_gpu_external_texture_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUExternalTextureDescriptor.colorSpace`. Without it: "srgb". Deferred. */
static inline mumba_status mumba_gpu_external_texture_descriptor_set_color_space(
    mumba_context *ctx, mumba_gpu_external_texture_descriptor self, mumba_predefined_color_space value) {
    return mumba_set(ctx, self, 0x800006cfu, mumba_of_name(value));
}

/** `GPUExternalTextureDescriptor.colorSpace`. Reads. */
static inline mumba_status mumba_gpu_external_texture_descriptor_get_color_space(
    mumba_context *ctx, mumba_gpu_external_texture_descriptor self, mumba_predefined_color_space *result) {
    return mumba_web_get_name(ctx, self, 0x800006cfu, result);
}

/** `GPUExternalTextureDescriptor.source`. `value`: `HTMLVideoElement` or `VideoFrame`. Deferred. */
static inline mumba_status mumba_gpu_external_texture_descriptor_set_source(
    mumba_context *ctx, mumba_gpu_external_texture_descriptor self, mumba_object value) {
    return mumba_set(ctx, self, 0x800014e5u, mumba_of_handle(value));
}

/** `GPUExternalTextureDescriptor.source`. Gives `HTMLVideoElement` or `VideoFrame`. Deferred. */
static inline mumba_status mumba_gpu_external_texture_descriptor_get_source(
    mumba_context *ctx, mumba_gpu_external_texture_descriptor self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800014e5u, result);
}

/**
 * `GPUFragmentState`: an object with members. Those of `mumba_gpu_programmable_stage` are for it too. It needs
 * `targets`.
 */
typedef mumba_handle mumba_gpu_fragment_state;

/** Makes a `GPUFragmentState` without members. Deferred. */
static inline mumba_status mumba_gpu_fragment_state_create(mumba_context *ctx, mumba_gpu_fragment_state *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUFragmentState.targets`. Deferred. */
static inline mumba_status mumba_gpu_fragment_state_set_targets(
    mumba_context *ctx, mumba_gpu_fragment_state self, const mumba_gpu_color_target_state *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800015d0u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUFragmentState.targets`. Gives sequence<`GPUColorTargetState` or none>. Deferred. */
static inline mumba_status mumba_gpu_fragment_state_get_targets(
    mumba_context *ctx, mumba_gpu_fragment_state self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800015d0u, result);
}

/** `GPUMultisampleState`: an object with members. */
typedef mumba_handle mumba_gpu_multisample_state;

/** Makes a `GPUMultisampleState` without members. Deferred. */
static inline mumba_status mumba_gpu_multisample_state_create(mumba_context *ctx, mumba_gpu_multisample_state *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUMultisampleState.alphaToCoverageEnabled`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_multisample_state_set_alpha_to_coverage_enabled(
    mumba_context *ctx, mumba_gpu_multisample_state self, bool value) {
    return mumba_set(ctx, self, 0x80000477u, mumba_of_bool(value));
}

/** `GPUMultisampleState.alphaToCoverageEnabled`. Reads. */
static inline mumba_status mumba_gpu_multisample_state_get_alpha_to_coverage_enabled(
    mumba_context *ctx, mumba_gpu_multisample_state self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000477u, result);
}

/** `GPUMultisampleState.count`. Without it: 1. Deferred. */
static inline mumba_status mumba_gpu_multisample_state_set_count(
    mumba_context *ctx, mumba_gpu_multisample_state self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000760u, mumba_of_number((double)value));
}

/** `GPUMultisampleState.count`. Reads. */
static inline mumba_status mumba_gpu_multisample_state_get_count(
    mumba_context *ctx, mumba_gpu_multisample_state self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000760u, result);
}

/** `GPUMultisampleState.mask`. Without it: 0xFFFFFFFF. Deferred. */
static inline mumba_status mumba_gpu_multisample_state_set_mask(
    mumba_context *ctx, mumba_gpu_multisample_state self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000dfau, mumba_of_number((double)value));
}

/** `GPUMultisampleState.mask`. Reads. */
static inline mumba_status mumba_gpu_multisample_state_get_mask(
    mumba_context *ctx, mumba_gpu_multisample_state self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000dfau, result);
}

/** `GPUObjectDescriptorBase`: an object with members. */
typedef mumba_handle mumba_gpu_object_descriptor_base;

/** Makes a `GPUObjectDescriptorBase` without members. Deferred. */
static inline mumba_status mumba_gpu_object_descriptor_base_create(
    mumba_context *ctx, mumba_gpu_object_descriptor_base *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUObjectDescriptorBase.label`. Without it: "". Deferred. */
static inline mumba_status mumba_gpu_object_descriptor_base_set_label(
    mumba_context *ctx, mumba_gpu_object_descriptor_base self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d2fu, mumba_of_string(value));
}

/** `GPUObjectDescriptorBase.label`. Reads. */
static inline mumba_status mumba_gpu_object_descriptor_base_get_label(
    mumba_context *ctx, mumba_gpu_object_descriptor_base self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d2fu, result);
}

/** `GPUOrigin2DDict`: an object with members. */
typedef mumba_handle mumba_gpu_origin_2d_dict;

/** Makes a `GPUOrigin2DDict` without members. Deferred. */
static inline mumba_status mumba_gpu_origin_2d_dict_create(mumba_context *ctx, mumba_gpu_origin_2d_dict *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUOrigin2DDict.x`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_origin_2d_dict_set_x(
    mumba_context *ctx, mumba_gpu_origin_2d_dict self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number((double)value));
}

/** `GPUOrigin2DDict.x`. Reads. */
static inline mumba_status mumba_gpu_origin_2d_dict_get_x(
    mumba_context *ctx, mumba_gpu_origin_2d_dict self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017f1u, result);
}

/** `GPUOrigin2DDict.y`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_origin_2d_dict_set_y(
    mumba_context *ctx, mumba_gpu_origin_2d_dict self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number((double)value));
}

/** `GPUOrigin2DDict.y`. Reads. */
static inline mumba_status mumba_gpu_origin_2d_dict_get_y(
    mumba_context *ctx, mumba_gpu_origin_2d_dict self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017f9u, result);
}

/** `GPUOrigin3DDict`: an object with members. */
typedef mumba_handle mumba_gpu_origin_3d_dict;

/** Makes a `GPUOrigin3DDict` without members. Deferred. */
static inline mumba_status mumba_gpu_origin_3d_dict_create(mumba_context *ctx, mumba_gpu_origin_3d_dict *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUOrigin3DDict.x`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_origin_3d_dict_set_x(
    mumba_context *ctx, mumba_gpu_origin_3d_dict self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017f1u, mumba_of_number((double)value));
}

/** `GPUOrigin3DDict.x`. Reads. */
static inline mumba_status mumba_gpu_origin_3d_dict_get_x(
    mumba_context *ctx, mumba_gpu_origin_3d_dict self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017f1u, result);
}

/** `GPUOrigin3DDict.y`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_origin_3d_dict_set_y(
    mumba_context *ctx, mumba_gpu_origin_3d_dict self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017f9u, mumba_of_number((double)value));
}

/** `GPUOrigin3DDict.y`. Reads. */
static inline mumba_status mumba_gpu_origin_3d_dict_get_y(
    mumba_context *ctx, mumba_gpu_origin_3d_dict self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017f9u, result);
}

/** `GPUOrigin3DDict.z`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_origin_3d_dict_set_z(
    mumba_context *ctx, mumba_gpu_origin_3d_dict self, uint32_t value) {
    return mumba_set(ctx, self, 0x800017feu, mumba_of_number((double)value));
}

/** `GPUOrigin3DDict.z`. Reads. */
static inline mumba_status mumba_gpu_origin_3d_dict_get_z(
    mumba_context *ctx, mumba_gpu_origin_3d_dict self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800017feu, result);
}

/**
 * `GPUPipelineDescriptorBase`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. It
 * needs `layout`.
 */
typedef mumba_handle mumba_gpu_pipeline_descriptor_base;

/** Makes a `GPUPipelineDescriptorBase` without members. Deferred. */
static inline mumba_status mumba_gpu_pipeline_descriptor_base_create(
    mumba_context *ctx, mumba_gpu_pipeline_descriptor_base *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUPipelineDescriptorBase.layout`. Deferred. */
static inline mumba_status mumba_gpu_pipeline_descriptor_base_set_layout_with_gpu_pipeline_layout(
    mumba_context *ctx, mumba_gpu_pipeline_descriptor_base self, mumba_gpu_pipeline_layout value) {
    return mumba_set(ctx, self, 0x80000d4eu, mumba_of_handle(value));
}

/** `GPUPipelineDescriptorBase.layout`. Deferred. */
static inline mumba_status mumba_gpu_pipeline_descriptor_base_set_layout_with_gpu_auto_layout_mode(
    mumba_context *ctx, mumba_gpu_pipeline_descriptor_base self, mumba_gpu_auto_layout_mode value) {
    return mumba_set(ctx, self, 0x80000d4eu, mumba_of_name(value));
}

/** `GPUPipelineDescriptorBase.layout`. Gives `GPUPipelineLayout` or `GPUAutoLayoutMode`. Reads. */
static inline mumba_status mumba_gpu_pipeline_descriptor_base_get_layout(
    mumba_context *ctx, mumba_gpu_pipeline_descriptor_base self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d4eu, result);
}

/** `GPUPipelineErrorInit`: an object with members. It needs `reason`. */
typedef mumba_handle mumba_gpu_pipeline_error_init;

/** Makes a `GPUPipelineErrorInit` without members. Deferred. */
static inline mumba_status mumba_gpu_pipeline_error_init_create(
    mumba_context *ctx, mumba_gpu_pipeline_error_init *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUPipelineErrorInit.reason`. Deferred. */
static inline mumba_status mumba_gpu_pipeline_error_init_set_reason(
    mumba_context *ctx, mumba_gpu_pipeline_error_init self, mumba_gpu_pipeline_error_reason value) {
    return mumba_set(ctx, self, 0x8000123du, mumba_of_name(value));
}

/** `GPUPipelineErrorInit.reason`. Reads. */
static inline mumba_status mumba_gpu_pipeline_error_init_get_reason(
    mumba_context *ctx, mumba_gpu_pipeline_error_init self, mumba_gpu_pipeline_error_reason *result) {
    return mumba_web_get_name(ctx, self, 0x8000123du, result);
}

/**
 * `GPUPipelineLayoutDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too.
 * It needs `bindGroupLayouts`.
 */
typedef mumba_handle mumba_gpu_pipeline_layout_descriptor;

/** Makes a `GPUPipelineLayoutDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_pipeline_layout_descriptor_create(
    mumba_context *ctx, mumba_gpu_pipeline_layout_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUPipelineLayoutDescriptor.bindGroupLayouts`. Deferred. */
static inline mumba_status mumba_gpu_pipeline_layout_descriptor_set_bind_group_layouts(
    mumba_context *ctx, mumba_gpu_pipeline_layout_descriptor self, const mumba_gpu_bind_group_layout *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800005aeu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUPipelineLayoutDescriptor.bindGroupLayouts`. Gives sequence<`GPUBindGroupLayout` or none>. Deferred. */
static inline mumba_status mumba_gpu_pipeline_layout_descriptor_get_bind_group_layouts(
    mumba_context *ctx, mumba_gpu_pipeline_layout_descriptor self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800005aeu, result);
}

/** `GPUPipelineLayoutDescriptor.immediateSize`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_pipeline_layout_descriptor_set_immediate_size(
    mumba_context *ctx, mumba_gpu_pipeline_layout_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000c1eu, mumba_of_number((double)value));
}

/** `GPUPipelineLayoutDescriptor.immediateSize`. Reads. */
static inline mumba_status mumba_gpu_pipeline_layout_descriptor_get_immediate_size(
    mumba_context *ctx, mumba_gpu_pipeline_layout_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000c1eu, result);
}

/** `GPUPrimitiveState`: an object with members. */
typedef mumba_handle mumba_gpu_primitive_state;

/** Makes a `GPUPrimitiveState` without members. Deferred. */
static inline mumba_status mumba_gpu_primitive_state_create(mumba_context *ctx, mumba_gpu_primitive_state *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUPrimitiveState.cullMode`. Without it: "none". Deferred. */
static inline mumba_status mumba_gpu_primitive_state_set_cull_mode(
    mumba_context *ctx, mumba_gpu_primitive_state self, mumba_gpu_cull_mode value) {
    return mumba_set(ctx, self, 0x800007e9u, mumba_of_name(value));
}

/** `GPUPrimitiveState.cullMode`. Reads. */
static inline mumba_status mumba_gpu_primitive_state_get_cull_mode(
    mumba_context *ctx, mumba_gpu_primitive_state self, mumba_gpu_cull_mode *result) {
    return mumba_web_get_name(ctx, self, 0x800007e9u, result);
}

/** `GPUPrimitiveState.frontFace`. Without it: "ccw". Deferred. */
static inline mumba_status mumba_gpu_primitive_state_set_front_face(
    mumba_context *ctx, mumba_gpu_primitive_state self, mumba_gpu_front_face value) {
    return mumba_set(ctx, self, 0x80000a88u, mumba_of_name(value));
}

/** `GPUPrimitiveState.frontFace`. Reads. */
static inline mumba_status mumba_gpu_primitive_state_get_front_face(
    mumba_context *ctx, mumba_gpu_primitive_state self, mumba_gpu_front_face *result) {
    return mumba_web_get_name(ctx, self, 0x80000a88u, result);
}

/** `GPUPrimitiveState.stripIndexFormat`. Deferred. */
static inline mumba_status mumba_gpu_primitive_state_set_strip_index_format(
    mumba_context *ctx, mumba_gpu_primitive_state self, mumba_gpu_index_format value) {
    return mumba_set(ctx, self, 0x80001569u, mumba_of_name(value));
}

/** `GPUPrimitiveState.stripIndexFormat`. Reads. */
static inline mumba_status mumba_gpu_primitive_state_get_strip_index_format(
    mumba_context *ctx, mumba_gpu_primitive_state self, mumba_gpu_index_format *result) {
    return mumba_web_get_name(ctx, self, 0x80001569u, result);
}

/** `GPUPrimitiveState.topology`. Without it: "triangle-list". Deferred. */
static inline mumba_status mumba_gpu_primitive_state_set_topology(
    mumba_context *ctx, mumba_gpu_primitive_state self, mumba_gpu_primitive_topology value) {
    return mumba_set(ctx, self, 0x80001641u, mumba_of_name(value));
}

/** `GPUPrimitiveState.topology`. Reads. */
static inline mumba_status mumba_gpu_primitive_state_get_topology(
    mumba_context *ctx, mumba_gpu_primitive_state self, mumba_gpu_primitive_topology *result) {
    return mumba_web_get_name(ctx, self, 0x80001641u, result);
}

/** `GPUPrimitiveState.unclippedDepth`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_primitive_state_set_unclipped_depth(
    mumba_context *ctx, mumba_gpu_primitive_state self, bool value) {
    return mumba_set(ctx, self, 0x8000169eu, mumba_of_bool(value));
}

/** `GPUPrimitiveState.unclippedDepth`. Reads. */
static inline mumba_status mumba_gpu_primitive_state_get_unclipped_depth(
    mumba_context *ctx, mumba_gpu_primitive_state self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000169eu, result);
}

/** `GPUProgrammableStage`: an object with members. It needs `module`. */
typedef mumba_handle mumba_gpu_programmable_stage;

/** Makes a `GPUProgrammableStage` without members. Deferred. */
static inline mumba_status mumba_gpu_programmable_stage_create(
    mumba_context *ctx, mumba_gpu_programmable_stage *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUProgrammableStage.constants`. Without it: {}. `value`: record<a string, a number>. Deferred. */
static inline mumba_status mumba_gpu_programmable_stage_set_constants(
    mumba_context *ctx, mumba_gpu_programmable_stage self, mumba_record value) {
    return mumba_set(ctx, self, 0x8000071cu, mumba_of_handle(value));
}

/** `GPUProgrammableStage.constants`. Gives record<a string, a number> or none. Reads. */
static inline mumba_status mumba_gpu_programmable_stage_get_constants(
    mumba_context *ctx, mumba_gpu_programmable_stage self, mumba_record *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000071cu, result);
}

/** `GPUProgrammableStage.entryPoint`. Deferred. */
static inline mumba_status mumba_gpu_programmable_stage_set_entry_point(
    mumba_context *ctx, mumba_gpu_programmable_stage self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000990u, mumba_of_string(value));
}

/** `GPUProgrammableStage.entryPoint`. Reads. */
static inline mumba_status mumba_gpu_programmable_stage_get_entry_point(
    mumba_context *ctx, mumba_gpu_programmable_stage self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000990u, result);
}

/** `GPUProgrammableStage.module`. Deferred. */
static inline mumba_status mumba_gpu_programmable_stage_set_module(
    mumba_context *ctx, mumba_gpu_programmable_stage self, mumba_gpu_shader_module value) {
    return mumba_set(ctx, self, 0x80000e9bu, mumba_of_handle(value));
}

/** `GPUProgrammableStage.module`. Deferred. */
static inline mumba_status mumba_gpu_programmable_stage_get_module(
    mumba_context *ctx, mumba_gpu_programmable_stage self, mumba_gpu_shader_module *result) {
    return mumba_get_handle(ctx, self, 0x80000e9bu, result);
}

/**
 * `GPUQuerySetDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. It
 * needs `count`, `type`.
 */
typedef mumba_handle mumba_gpu_query_set_descriptor;

/** Makes a `GPUQuerySetDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_query_set_descriptor_create(
    mumba_context *ctx, mumba_gpu_query_set_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUQuerySetDescriptor.count`. Deferred. */
static inline mumba_status mumba_gpu_query_set_descriptor_set_count(
    mumba_context *ctx, mumba_gpu_query_set_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000760u, mumba_of_number((double)value));
}

/** `GPUQuerySetDescriptor.count`. Reads. */
static inline mumba_status mumba_gpu_query_set_descriptor_get_count(
    mumba_context *ctx, mumba_gpu_query_set_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000760u, result);
}

/** `GPUQuerySetDescriptor.type`. Deferred. */
static inline mumba_status mumba_gpu_query_set_descriptor_set_type(
    mumba_context *ctx, mumba_gpu_query_set_descriptor self, mumba_gpu_query_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `GPUQuerySetDescriptor.type`. Reads. */
static inline mumba_status mumba_gpu_query_set_descriptor_get_type(
    mumba_context *ctx, mumba_gpu_query_set_descriptor self, mumba_gpu_query_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `GPUQueueDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. */
typedef mumba_handle mumba_gpu_queue_descriptor;

/** Makes a `GPUQueueDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_queue_descriptor_create(mumba_context *ctx, mumba_gpu_queue_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURenderBundleDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. */
typedef mumba_handle mumba_gpu_render_bundle_descriptor;

/** Makes a `GPURenderBundleDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_descriptor_create(
    mumba_context *ctx, mumba_gpu_render_bundle_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/**
 * `GPURenderBundleEncoderDescriptor`: an object with members. Those of `mumba_gpu_render_pass_layout` are for it too.
 */
typedef mumba_handle mumba_gpu_render_bundle_encoder_descriptor;

/** Makes a `GPURenderBundleEncoderDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_descriptor_create(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURenderBundleEncoderDescriptor.depthReadOnly`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_descriptor_set_depth_read_only(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder_descriptor self, bool value) {
    return mumba_set(ctx, self, 0x80000880u, mumba_of_bool(value));
}

/** `GPURenderBundleEncoderDescriptor.depthReadOnly`. Reads. */
static inline mumba_status mumba_gpu_render_bundle_encoder_descriptor_get_depth_read_only(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder_descriptor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000880u, result);
}

/** `GPURenderBundleEncoderDescriptor.stencilReadOnly`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_render_bundle_encoder_descriptor_set_stencil_read_only(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder_descriptor self, bool value) {
    return mumba_set(ctx, self, 0x80001548u, mumba_of_bool(value));
}

/** `GPURenderBundleEncoderDescriptor.stencilReadOnly`. Reads. */
static inline mumba_status mumba_gpu_render_bundle_encoder_descriptor_get_stencil_read_only(
    mumba_context *ctx, mumba_gpu_render_bundle_encoder_descriptor self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001548u, result);
}

/** `GPURenderPassColorAttachment`: an object with members. It needs `loadOp`, `storeOp`, `view`. */
typedef mumba_handle mumba_gpu_render_pass_color_attachment;

/** Makes a `GPURenderPassColorAttachment` without members. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_create(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURenderPassColorAttachment.clearValue`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_set_clear_value_with_f64_sequence(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, const double *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_double(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000068fu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPURenderPassColorAttachment.clearValue`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_set_clear_value_with_gpu_color_dict(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_gpu_color_dict value) {
    return mumba_set(ctx, self, 0x8000068fu, mumba_of_handle(value));
}

/** `GPURenderPassColorAttachment.clearValue`. Gives sequence<a number> or `GPUColorDict` or none. Reads. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_get_clear_value(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000068fu, result);
}

/** `GPURenderPassColorAttachment.depthSlice`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_set_depth_slice(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000882u, mumba_of_number((double)value));
}

/** `GPURenderPassColorAttachment.depthSlice`. Reads. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_get_depth_slice(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000882u, result);
}

/** `GPURenderPassColorAttachment.loadOp`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_set_load_op(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_gpu_load_op value) {
    return mumba_set(ctx, self, 0x80000d7au, mumba_of_name(value));
}

/** `GPURenderPassColorAttachment.loadOp`. Reads. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_get_load_op(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_gpu_load_op *result) {
    return mumba_web_get_name(ctx, self, 0x80000d7au, result);
}

/** `GPURenderPassColorAttachment.resolveTarget`. `value`: `GPUTexture` or `GPUTextureView`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_set_resolve_target(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_object value) {
    return mumba_set(ctx, self, 0x800012feu, mumba_of_handle(value));
}

/** `GPURenderPassColorAttachment.resolveTarget`. Gives `GPUTexture` or `GPUTextureView` or none. Reads. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_get_resolve_target(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800012feu, result);
}

/** `GPURenderPassColorAttachment.storeOp`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_set_store_op(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_gpu_store_op value) {
    return mumba_set(ctx, self, 0x8000155eu, mumba_of_name(value));
}

/** `GPURenderPassColorAttachment.storeOp`. Reads. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_get_store_op(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_gpu_store_op *result) {
    return mumba_web_get_name(ctx, self, 0x8000155eu, result);
}

/** `GPURenderPassColorAttachment.view`. `value`: `GPUTexture` or `GPUTextureView`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_set_view(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_object value) {
    return mumba_set(ctx, self, 0x80001782u, mumba_of_handle(value));
}

/** `GPURenderPassColorAttachment.view`. Gives `GPUTexture` or `GPUTextureView`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_color_attachment_get_view(
    mumba_context *ctx, mumba_gpu_render_pass_color_attachment self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001782u, result);
}

/** `GPURenderPassDepthStencilAttachment`: an object with members. It needs `view`. */
typedef mumba_handle mumba_gpu_render_pass_depth_stencil_attachment;

/** Makes a `GPURenderPassDepthStencilAttachment` without members. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_create(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURenderPassDepthStencilAttachment.depthClearValue`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_depth_clear_value(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, float value) {
    return mumba_set(ctx, self, 0x80000874u, mumba_of_number((double)value));
}

/** `GPURenderPassDepthStencilAttachment.depthClearValue`. Reads. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_depth_clear_value(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000874u, result);
}

/** `GPURenderPassDepthStencilAttachment.depthLoadOp`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_depth_load_op(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_gpu_load_op value) {
    return mumba_set(ctx, self, 0x8000087bu, mumba_of_name(value));
}

/** `GPURenderPassDepthStencilAttachment.depthLoadOp`. Reads. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_depth_load_op(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_gpu_load_op *result) {
    return mumba_web_get_name(ctx, self, 0x8000087bu, result);
}

/** `GPURenderPassDepthStencilAttachment.depthReadOnly`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_depth_read_only(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, bool value) {
    return mumba_set(ctx, self, 0x80000880u, mumba_of_bool(value));
}

/** `GPURenderPassDepthStencilAttachment.depthReadOnly`. Reads. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_depth_read_only(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000880u, result);
}

/** `GPURenderPassDepthStencilAttachment.depthStoreOp`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_depth_store_op(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_gpu_store_op value) {
    return mumba_set(ctx, self, 0x80000886u, mumba_of_name(value));
}

/** `GPURenderPassDepthStencilAttachment.depthStoreOp`. Reads. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_depth_store_op(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_gpu_store_op *result) {
    return mumba_web_get_name(ctx, self, 0x80000886u, result);
}

/** `GPURenderPassDepthStencilAttachment.stencilClearValue`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_stencil_clear_value(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000153eu, mumba_of_number((double)value));
}

/** `GPURenderPassDepthStencilAttachment.stencilClearValue`. Reads. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_stencil_clear_value(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000153eu, result);
}

/** `GPURenderPassDepthStencilAttachment.stencilLoadOp`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_stencil_load_op(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_gpu_load_op value) {
    return mumba_set(ctx, self, 0x80001542u, mumba_of_name(value));
}

/** `GPURenderPassDepthStencilAttachment.stencilLoadOp`. Reads. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_stencil_load_op(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_gpu_load_op *result) {
    return mumba_web_get_name(ctx, self, 0x80001542u, result);
}

/** `GPURenderPassDepthStencilAttachment.stencilReadOnly`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_stencil_read_only(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, bool value) {
    return mumba_set(ctx, self, 0x80001548u, mumba_of_bool(value));
}

/** `GPURenderPassDepthStencilAttachment.stencilReadOnly`. Reads. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_stencil_read_only(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001548u, result);
}

/** `GPURenderPassDepthStencilAttachment.stencilStoreOp`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_stencil_store_op(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_gpu_store_op value) {
    return mumba_set(ctx, self, 0x80001549u, mumba_of_name(value));
}

/** `GPURenderPassDepthStencilAttachment.stencilStoreOp`. Reads. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_stencil_store_op(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_gpu_store_op *result) {
    return mumba_web_get_name(ctx, self, 0x80001549u, result);
}

/** `GPURenderPassDepthStencilAttachment.view`. `value`: `GPUTexture` or `GPUTextureView`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_set_view(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_object value) {
    return mumba_set(ctx, self, 0x80001782u, mumba_of_handle(value));
}

/** `GPURenderPassDepthStencilAttachment.view`. Gives `GPUTexture` or `GPUTextureView`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_depth_stencil_attachment_get_view(
    mumba_context *ctx, mumba_gpu_render_pass_depth_stencil_attachment self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001782u, result);
}

/**
 * `GPURenderPassDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. It
 * needs `colorAttachments`.
 */
typedef mumba_handle mumba_gpu_render_pass_descriptor;

/** Makes a `GPURenderPassDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_render_pass_descriptor_create(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURenderPassDescriptor.colorAttachments`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_descriptor_set_color_attachments(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, const mumba_gpu_render_pass_color_attachment *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800006c8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPURenderPassDescriptor.colorAttachments`. Gives sequence<`GPURenderPassColorAttachment` or none>. Deferred. */
static inline mumba_status mumba_gpu_render_pass_descriptor_get_color_attachments(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800006c8u, result);
}

/** `GPURenderPassDescriptor.depthStencilAttachment`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_descriptor_set_depth_stencil_attachment(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, mumba_gpu_render_pass_depth_stencil_attachment value) {
    return mumba_set(ctx, self, 0x80000884u, mumba_of_handle(value));
}

/** `GPURenderPassDescriptor.depthStencilAttachment`. Gives `GPURenderPassDepthStencilAttachment` or none. Reads. */
static inline mumba_status mumba_gpu_render_pass_descriptor_get_depth_stencil_attachment(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, mumba_gpu_render_pass_depth_stencil_attachment *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000884u, result);
}

/** `GPURenderPassDescriptor.maxDrawCount`. Without it: 50000000. Deferred. */
static inline mumba_status mumba_gpu_render_pass_descriptor_set_max_draw_count(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000e23u, mumba_of_number((double)value));
}

/** `GPURenderPassDescriptor.maxDrawCount`. Reads. */
static inline mumba_status mumba_gpu_render_pass_descriptor_get_max_draw_count(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000e23u, result);
}

/** `GPURenderPassDescriptor.occlusionQuerySet`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_descriptor_set_occlusion_query_set(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, mumba_gpu_query_set value) {
    return mumba_set(ctx, self, 0x80000f22u, mumba_of_handle(value));
}

/** `GPURenderPassDescriptor.occlusionQuerySet`. Gives `GPUQuerySet` or none. Reads. */
static inline mumba_status mumba_gpu_render_pass_descriptor_get_occlusion_query_set(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, mumba_gpu_query_set *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f22u, result);
}

/** `GPURenderPassDescriptor.timestampWrites`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_descriptor_set_timestamp_writes(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, mumba_gpu_render_pass_timestamp_writes value) {
    return mumba_set(ctx, self, 0x8000161au, mumba_of_handle(value));
}

/** `GPURenderPassDescriptor.timestampWrites`. Gives `GPURenderPassTimestampWrites` or none. Reads. */
static inline mumba_status mumba_gpu_render_pass_descriptor_get_timestamp_writes(
    mumba_context *ctx, mumba_gpu_render_pass_descriptor self, mumba_gpu_render_pass_timestamp_writes *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000161au, result);
}

/**
 * `GPURenderPassLayout`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. It needs
 * `colorFormats`.
 */
typedef mumba_handle mumba_gpu_render_pass_layout;

/** Makes a `GPURenderPassLayout` without members. Deferred. */
static inline mumba_status mumba_gpu_render_pass_layout_create(
    mumba_context *ctx, mumba_gpu_render_pass_layout *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURenderPassLayout.colorFormats`. `value`: sequence<`GPUTextureFormat` or none>. Deferred. */
static inline mumba_status mumba_gpu_render_pass_layout_set_color_formats(
    mumba_context *ctx, mumba_gpu_render_pass_layout self, const mumba_value *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_value(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800006cbu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPURenderPassLayout.colorFormats`. Gives sequence<`GPUTextureFormat` or none>. Deferred. */
static inline mumba_status mumba_gpu_render_pass_layout_get_color_formats(
    mumba_context *ctx, mumba_gpu_render_pass_layout self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x800006cbu, result);
}

/** `GPURenderPassLayout.depthStencilFormat`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_layout_set_depth_stencil_format(
    mumba_context *ctx, mumba_gpu_render_pass_layout self, mumba_gpu_texture_format value) {
    return mumba_set(ctx, self, 0x80000885u, mumba_of_name(value));
}

/** `GPURenderPassLayout.depthStencilFormat`. Reads. */
static inline mumba_status mumba_gpu_render_pass_layout_get_depth_stencil_format(
    mumba_context *ctx, mumba_gpu_render_pass_layout self, mumba_gpu_texture_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000885u, result);
}

/** `GPURenderPassLayout.sampleCount`. Without it: 1. Deferred. */
static inline mumba_status mumba_gpu_render_pass_layout_set_sample_count(
    mumba_context *ctx, mumba_gpu_render_pass_layout self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000138du, mumba_of_number((double)value));
}

/** `GPURenderPassLayout.sampleCount`. Reads. */
static inline mumba_status mumba_gpu_render_pass_layout_get_sample_count(
    mumba_context *ctx, mumba_gpu_render_pass_layout self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000138du, result);
}

/** `GPURenderPassTimestampWrites`: an object with members. It needs `querySet`. */
typedef mumba_handle mumba_gpu_render_pass_timestamp_writes;

/** Makes a `GPURenderPassTimestampWrites` without members. Deferred. */
static inline mumba_status mumba_gpu_render_pass_timestamp_writes_create(
    mumba_context *ctx, mumba_gpu_render_pass_timestamp_writes *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURenderPassTimestampWrites.beginningOfPassWriteIndex`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_timestamp_writes_set_beginning_of_pass_write_index(
    mumba_context *ctx, mumba_gpu_render_pass_timestamp_writes self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000059eu, mumba_of_number((double)value));
}

/** `GPURenderPassTimestampWrites.beginningOfPassWriteIndex`. Reads. */
static inline mumba_status mumba_gpu_render_pass_timestamp_writes_get_beginning_of_pass_write_index(
    mumba_context *ctx, mumba_gpu_render_pass_timestamp_writes self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000059eu, result);
}

/** `GPURenderPassTimestampWrites.endOfPassWriteIndex`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_timestamp_writes_set_end_of_pass_write_index(
    mumba_context *ctx, mumba_gpu_render_pass_timestamp_writes self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000978u, mumba_of_number((double)value));
}

/** `GPURenderPassTimestampWrites.endOfPassWriteIndex`. Reads. */
static inline mumba_status mumba_gpu_render_pass_timestamp_writes_get_end_of_pass_write_index(
    mumba_context *ctx, mumba_gpu_render_pass_timestamp_writes self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000978u, result);
}

/** `GPURenderPassTimestampWrites.querySet`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_timestamp_writes_set_query_set(
    mumba_context *ctx, mumba_gpu_render_pass_timestamp_writes self, mumba_gpu_query_set value) {
    return mumba_set(ctx, self, 0x800011f8u, mumba_of_handle(value));
}

/** `GPURenderPassTimestampWrites.querySet`. Deferred. */
static inline mumba_status mumba_gpu_render_pass_timestamp_writes_get_query_set(
    mumba_context *ctx, mumba_gpu_render_pass_timestamp_writes self, mumba_gpu_query_set *result) {
    return mumba_get_handle(ctx, self, 0x800011f8u, result);
}

/**
 * `GPURenderPipelineDescriptor`: an object with members. Those of `mumba_gpu_pipeline_descriptor_base` are for it
 * too. It needs `vertex`.
 */
typedef mumba_handle mumba_gpu_render_pipeline_descriptor;

/** Makes a `GPURenderPipelineDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_create(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURenderPipelineDescriptor.depthStencil`. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_set_depth_stencil(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_depth_stencil_state value) {
    return mumba_set(ctx, self, 0x80000883u, mumba_of_handle(value));
}

/** `GPURenderPipelineDescriptor.depthStencil`. Gives `GPUDepthStencilState` or none. Reads. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_get_depth_stencil(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_depth_stencil_state *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000883u, result);
}

/** `GPURenderPipelineDescriptor.fragment`. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_set_fragment(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_fragment_state value) {
    return mumba_set(ctx, self, 0x80000a65u, mumba_of_handle(value));
}

/** `GPURenderPipelineDescriptor.fragment`. Gives `GPUFragmentState` or none. Reads. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_get_fragment(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_fragment_state *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000a65u, result);
}

/** `GPURenderPipelineDescriptor.multisample`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_set_multisample(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_multisample_state value) {
    return mumba_set(ctx, self, 0x80000eb9u, mumba_of_handle(value));
}

/** `GPURenderPipelineDescriptor.multisample`. Gives `GPUMultisampleState` or none. Reads. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_get_multisample(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_multisample_state *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000eb9u, result);
}

/** `GPURenderPipelineDescriptor.primitive`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_set_primitive(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_primitive_state value) {
    return mumba_set(ctx, self, 0x800011acu, mumba_of_handle(value));
}

/** `GPURenderPipelineDescriptor.primitive`. Gives `GPUPrimitiveState` or none. Reads. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_get_primitive(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_primitive_state *result) {
    return mumba_web_get_or_none(ctx, self, 0x800011acu, result);
}

/** `GPURenderPipelineDescriptor.vertex`. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_set_vertex(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_vertex_state value) {
    return mumba_set(ctx, self, 0x80001761u, mumba_of_handle(value));
}

/** `GPURenderPipelineDescriptor.vertex`. Deferred. */
static inline mumba_status mumba_gpu_render_pipeline_descriptor_get_vertex(
    mumba_context *ctx, mumba_gpu_render_pipeline_descriptor self, mumba_gpu_vertex_state *result) {
    return mumba_get_handle(ctx, self, 0x80001761u, result);
}

/** `GPURequestAdapterOptions`: an object with members. */
typedef mumba_handle mumba_gpu_request_adapter_options;

/** Makes a `GPURequestAdapterOptions` without members. Deferred. */
static inline mumba_status mumba_gpu_request_adapter_options_create(
    mumba_context *ctx, mumba_gpu_request_adapter_options *result) {
    return mumba_object_create(ctx, result);
}

/** `GPURequestAdapterOptions.featureLevel`. Without it: "core". Deferred. */
static inline mumba_status mumba_gpu_request_adapter_options_set_feature_level(
    mumba_context *ctx, mumba_gpu_request_adapter_options self, mumba_string value) {
    return mumba_set(ctx, self, 0x800009f2u, mumba_of_string(value));
}

/** `GPURequestAdapterOptions.featureLevel`. Reads. */
static inline mumba_status mumba_gpu_request_adapter_options_get_feature_level(
    mumba_context *ctx, mumba_gpu_request_adapter_options self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800009f2u, result);
}

/** `GPURequestAdapterOptions.forceFallbackAdapter`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_request_adapter_options_set_force_fallback_adapter(
    mumba_context *ctx, mumba_gpu_request_adapter_options self, bool value) {
    return mumba_set(ctx, self, 0x80000a4eu, mumba_of_bool(value));
}

/** `GPURequestAdapterOptions.forceFallbackAdapter`. Reads. */
static inline mumba_status mumba_gpu_request_adapter_options_get_force_fallback_adapter(
    mumba_context *ctx, mumba_gpu_request_adapter_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000a4eu, result);
}

/** `GPURequestAdapterOptions.powerPreference`. Deferred. */
static inline mumba_status mumba_gpu_request_adapter_options_set_power_preference(
    mumba_context *ctx, mumba_gpu_request_adapter_options self, mumba_gpu_power_preference value) {
    return mumba_set(ctx, self, 0x80001171u, mumba_of_name(value));
}

/** `GPURequestAdapterOptions.powerPreference`. Reads. */
static inline mumba_status mumba_gpu_request_adapter_options_get_power_preference(
    mumba_context *ctx, mumba_gpu_request_adapter_options self, mumba_gpu_power_preference *result) {
    return mumba_web_get_name(ctx, self, 0x80001171u, result);
}

/** `GPURequestAdapterOptions.xrCompatible`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_request_adapter_options_set_xr_compatible(
    mumba_context *ctx, mumba_gpu_request_adapter_options self, bool value) {
    return mumba_set(ctx, self, 0x800017f7u, mumba_of_bool(value));
}

/** `GPURequestAdapterOptions.xrCompatible`. Reads. */
static inline mumba_status mumba_gpu_request_adapter_options_get_xr_compatible(
    mumba_context *ctx, mumba_gpu_request_adapter_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800017f7u, result);
}

/** `GPUSamplerBindingLayout`: an object with members. */
typedef mumba_handle mumba_gpu_sampler_binding_layout;

/** Makes a `GPUSamplerBindingLayout` without members. Deferred. */
static inline mumba_status mumba_gpu_sampler_binding_layout_create(
    mumba_context *ctx, mumba_gpu_sampler_binding_layout *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUSamplerBindingLayout.type`. Without it: "filtering". Deferred. */
static inline mumba_status mumba_gpu_sampler_binding_layout_set_type(
    mumba_context *ctx, mumba_gpu_sampler_binding_layout self, mumba_gpu_sampler_binding_type value) {
    return mumba_set(ctx, self, 0x80001680u, mumba_of_name(value));
}

/** `GPUSamplerBindingLayout.type`. Reads. */
static inline mumba_status mumba_gpu_sampler_binding_layout_get_type(
    mumba_context *ctx, mumba_gpu_sampler_binding_layout self, mumba_gpu_sampler_binding_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001680u, result);
}

/** `GPUSamplerDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. */
typedef mumba_handle mumba_gpu_sampler_descriptor;

/** Makes a `GPUSamplerDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_create(
    mumba_context *ctx, mumba_gpu_sampler_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUSamplerDescriptor.addressModeU`. Without it: "clamp-to-edge". Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_address_mode_u(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_address_mode value) {
    return mumba_set(ctx, self, 0x8000044fu, mumba_of_name(value));
}

/** `GPUSamplerDescriptor.addressModeU`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_address_mode_u(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_address_mode *result) {
    return mumba_web_get_name(ctx, self, 0x8000044fu, result);
}

/** `GPUSamplerDescriptor.addressModeV`. Without it: "clamp-to-edge". Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_address_mode_v(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_address_mode value) {
    return mumba_set(ctx, self, 0x80000450u, mumba_of_name(value));
}

/** `GPUSamplerDescriptor.addressModeV`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_address_mode_v(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_address_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000450u, result);
}

/** `GPUSamplerDescriptor.addressModeW`. Without it: "clamp-to-edge". Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_address_mode_w(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_address_mode value) {
    return mumba_set(ctx, self, 0x80000451u, mumba_of_name(value));
}

/** `GPUSamplerDescriptor.addressModeW`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_address_mode_w(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_address_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000451u, result);
}

/** `GPUSamplerDescriptor.compare`. Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_compare(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_compare_function value) {
    return mumba_set(ctx, self, 0x800006deu, mumba_of_name(value));
}

/** `GPUSamplerDescriptor.compare`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_compare(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_compare_function *result) {
    return mumba_web_get_name(ctx, self, 0x800006deu, result);
}

/** `GPUSamplerDescriptor.lodMaxClamp`. Without it: 32. Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_lod_max_clamp(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, float value) {
    return mumba_set(ctx, self, 0x80000d90u, mumba_of_number((double)value));
}

/** `GPUSamplerDescriptor.lodMaxClamp`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_lod_max_clamp(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000d90u, result);
}

/** `GPUSamplerDescriptor.lodMinClamp`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_lod_min_clamp(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, float value) {
    return mumba_set(ctx, self, 0x80000d91u, mumba_of_number((double)value));
}

/** `GPUSamplerDescriptor.lodMinClamp`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_lod_min_clamp(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, float *result) {
    return mumba_web_get_float(ctx, self, 0x80000d91u, result);
}

/** `GPUSamplerDescriptor.magFilter`. Without it: "nearest". Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_mag_filter(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_filter_mode value) {
    return mumba_set(ctx, self, 0x80000dccu, mumba_of_name(value));
}

/** `GPUSamplerDescriptor.magFilter`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_mag_filter(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_filter_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000dccu, result);
}

/** `GPUSamplerDescriptor.maxAnisotropy`. Without it: 1. Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_max_anisotropy(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, uint16_t value) {
    return mumba_set(ctx, self, 0x80000e0eu, mumba_of_number((double)value));
}

/** `GPUSamplerDescriptor.maxAnisotropy`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_max_anisotropy(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, uint16_t *result) {
    return mumba_web_get_uint16(ctx, self, 0x80000e0eu, result);
}

/** `GPUSamplerDescriptor.minFilter`. Without it: "nearest". Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_min_filter(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_filter_mode value) {
    return mumba_set(ctx, self, 0x80000e78u, mumba_of_name(value));
}

/** `GPUSamplerDescriptor.minFilter`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_min_filter(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_filter_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e78u, result);
}

/** `GPUSamplerDescriptor.mipmapFilter`. Without it: "nearest". Deferred. */
static inline mumba_status mumba_gpu_sampler_descriptor_set_mipmap_filter(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_mipmap_filter_mode value) {
    return mumba_set(ctx, self, 0x80000e87u, mumba_of_name(value));
}

/** `GPUSamplerDescriptor.mipmapFilter`. Reads. */
static inline mumba_status mumba_gpu_sampler_descriptor_get_mipmap_filter(
    mumba_context *ctx, mumba_gpu_sampler_descriptor self, mumba_gpu_mipmap_filter_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e87u, result);
}

/** `GPUShaderModuleCompilationHint`: an object with members. It needs `entryPoint`. */
typedef mumba_handle mumba_gpu_shader_module_compilation_hint;

/** Makes a `GPUShaderModuleCompilationHint` without members. Deferred. */
static inline mumba_status mumba_gpu_shader_module_compilation_hint_create(
    mumba_context *ctx, mumba_gpu_shader_module_compilation_hint *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUShaderModuleCompilationHint.entryPoint`. Deferred. */
static inline mumba_status mumba_gpu_shader_module_compilation_hint_set_entry_point(
    mumba_context *ctx, mumba_gpu_shader_module_compilation_hint self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000990u, mumba_of_string(value));
}

/** `GPUShaderModuleCompilationHint.entryPoint`. Reads. */
static inline mumba_status mumba_gpu_shader_module_compilation_hint_get_entry_point(
    mumba_context *ctx, mumba_gpu_shader_module_compilation_hint self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000990u, result);
}

/** `GPUShaderModuleCompilationHint.layout`. Deferred. */
static inline mumba_status mumba_gpu_shader_module_compilation_hint_set_layout_with_gpu_pipeline_layout(
    mumba_context *ctx, mumba_gpu_shader_module_compilation_hint self, mumba_gpu_pipeline_layout value) {
    return mumba_set(ctx, self, 0x80000d4eu, mumba_of_handle(value));
}

/** `GPUShaderModuleCompilationHint.layout`. Deferred. */
static inline mumba_status mumba_gpu_shader_module_compilation_hint_set_layout_with_gpu_auto_layout_mode(
    mumba_context *ctx, mumba_gpu_shader_module_compilation_hint self, mumba_gpu_auto_layout_mode value) {
    return mumba_set(ctx, self, 0x80000d4eu, mumba_of_name(value));
}

/** `GPUShaderModuleCompilationHint.layout`. Gives `GPUPipelineLayout` or `GPUAutoLayoutMode`. Reads. */
static inline mumba_status mumba_gpu_shader_module_compilation_hint_get_layout(
    mumba_context *ctx, mumba_gpu_shader_module_compilation_hint self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d4eu, result);
}

/**
 * `GPUShaderModuleDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. It
 * needs `code`.
 */
typedef mumba_handle mumba_gpu_shader_module_descriptor;

/** Makes a `GPUShaderModuleDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_shader_module_descriptor_create(
    mumba_context *ctx, mumba_gpu_shader_module_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUShaderModuleDescriptor.code`. Deferred. */
static inline mumba_status mumba_gpu_shader_module_descriptor_set_code(
    mumba_context *ctx, mumba_gpu_shader_module_descriptor self, mumba_string value) {
    return mumba_set(ctx, self, 0x800006b8u, mumba_of_string(value));
}

/** `GPUShaderModuleDescriptor.code`. Reads. */
static inline mumba_status mumba_gpu_shader_module_descriptor_get_code(
    mumba_context *ctx, mumba_gpu_shader_module_descriptor self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800006b8u, result);
}

/** `GPUShaderModuleDescriptor.compilationHints`. Without it: []. Deferred. */
static inline mumba_status mumba_gpu_shader_module_descriptor_set_compilation_hints(
    mumba_context *ctx, mumba_gpu_shader_module_descriptor self,
    const mumba_gpu_shader_module_compilation_hint *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800006e4u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUShaderModuleDescriptor.compilationHints`. Gives sequence<`GPUShaderModuleCompilationHint`> or none. Reads. */
static inline mumba_status mumba_gpu_shader_module_descriptor_get_compilation_hints(
    mumba_context *ctx, mumba_gpu_shader_module_descriptor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006e4u, result);
}

/** `GPUStencilFaceState`: an object with members. */
typedef mumba_handle mumba_gpu_stencil_face_state;

/** Makes a `GPUStencilFaceState` without members. Deferred. */
static inline mumba_status mumba_gpu_stencil_face_state_create(
    mumba_context *ctx, mumba_gpu_stencil_face_state *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUStencilFaceState.compare`. Without it: "always". Deferred. */
static inline mumba_status mumba_gpu_stencil_face_state_set_compare(
    mumba_context *ctx, mumba_gpu_stencil_face_state self, mumba_gpu_compare_function value) {
    return mumba_set(ctx, self, 0x800006deu, mumba_of_name(value));
}

/** `GPUStencilFaceState.compare`. Reads. */
static inline mumba_status mumba_gpu_stencil_face_state_get_compare(
    mumba_context *ctx, mumba_gpu_stencil_face_state self, mumba_gpu_compare_function *result) {
    return mumba_web_get_name(ctx, self, 0x800006deu, result);
}

/** `GPUStencilFaceState.depthFailOp`. Without it: "keep". Deferred. */
static inline mumba_status mumba_gpu_stencil_face_state_set_depth_fail_op(
    mumba_context *ctx, mumba_gpu_stencil_face_state self, mumba_gpu_stencil_operation value) {
    return mumba_set(ctx, self, 0x80000877u, mumba_of_name(value));
}

/** `GPUStencilFaceState.depthFailOp`. Reads. */
static inline mumba_status mumba_gpu_stencil_face_state_get_depth_fail_op(
    mumba_context *ctx, mumba_gpu_stencil_face_state self, mumba_gpu_stencil_operation *result) {
    return mumba_web_get_name(ctx, self, 0x80000877u, result);
}

/** `GPUStencilFaceState.failOp`. Without it: "keep". Deferred. */
static inline mumba_status mumba_gpu_stencil_face_state_set_fail_op(
    mumba_context *ctx, mumba_gpu_stencil_face_state self, mumba_gpu_stencil_operation value) {
    return mumba_set(ctx, self, 0x800009e9u, mumba_of_name(value));
}

/** `GPUStencilFaceState.failOp`. Reads. */
static inline mumba_status mumba_gpu_stencil_face_state_get_fail_op(
    mumba_context *ctx, mumba_gpu_stencil_face_state self, mumba_gpu_stencil_operation *result) {
    return mumba_web_get_name(ctx, self, 0x800009e9u, result);
}

/** `GPUStencilFaceState.passOp`. Without it: "keep". Deferred. */
static inline mumba_status mumba_gpu_stencil_face_state_set_pass_op(
    mumba_context *ctx, mumba_gpu_stencil_face_state self, mumba_gpu_stencil_operation value) {
    return mumba_set(ctx, self, 0x800010cau, mumba_of_name(value));
}

/** `GPUStencilFaceState.passOp`. Reads. */
static inline mumba_status mumba_gpu_stencil_face_state_get_pass_op(
    mumba_context *ctx, mumba_gpu_stencil_face_state self, mumba_gpu_stencil_operation *result) {
    return mumba_web_get_name(ctx, self, 0x800010cau, result);
}

/** `GPUStorageTextureBindingLayout`: an object with members. It needs `format`. */
typedef mumba_handle mumba_gpu_storage_texture_binding_layout;

/** Makes a `GPUStorageTextureBindingLayout` without members. Deferred. */
static inline mumba_status mumba_gpu_storage_texture_binding_layout_create(
    mumba_context *ctx, mumba_gpu_storage_texture_binding_layout *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUStorageTextureBindingLayout.access`. Without it: "write-only". Deferred. */
static inline mumba_status mumba_gpu_storage_texture_binding_layout_set_access(
    mumba_context *ctx, mumba_gpu_storage_texture_binding_layout self, mumba_gpu_storage_texture_access value) {
    return mumba_set(ctx, self, 0x80000410u, mumba_of_name(value));
}

/** `GPUStorageTextureBindingLayout.access`. Reads. */
static inline mumba_status mumba_gpu_storage_texture_binding_layout_get_access(
    mumba_context *ctx, mumba_gpu_storage_texture_binding_layout self, mumba_gpu_storage_texture_access *result) {
    return mumba_web_get_name(ctx, self, 0x80000410u, result);
}

/** `GPUStorageTextureBindingLayout.format`. Deferred. */
static inline mumba_status mumba_gpu_storage_texture_binding_layout_set_format(
    mumba_context *ctx, mumba_gpu_storage_texture_binding_layout self, mumba_gpu_texture_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `GPUStorageTextureBindingLayout.format`. Reads. */
static inline mumba_status mumba_gpu_storage_texture_binding_layout_get_format(
    mumba_context *ctx, mumba_gpu_storage_texture_binding_layout self, mumba_gpu_texture_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `GPUStorageTextureBindingLayout.viewDimension`. Without it: "2d". Deferred. */
static inline mumba_status mumba_gpu_storage_texture_binding_layout_set_view_dimension(
    mumba_context *ctx, mumba_gpu_storage_texture_binding_layout self, mumba_gpu_texture_view_dimension value) {
    return mumba_set(ctx, self, 0x80001784u, mumba_of_name(value));
}

/** `GPUStorageTextureBindingLayout.viewDimension`. Reads. */
static inline mumba_status mumba_gpu_storage_texture_binding_layout_get_view_dimension(
    mumba_context *ctx, mumba_gpu_storage_texture_binding_layout self, mumba_gpu_texture_view_dimension *result) {
    return mumba_web_get_name(ctx, self, 0x80001784u, result);
}

/**
 * `GPUTexelCopyBufferInfo`: an object with members. Those of `mumba_gpu_texel_copy_buffer_layout` are for it too. It
 * needs `buffer`.
 */
typedef mumba_handle mumba_gpu_texel_copy_buffer_info;

/** Makes a `GPUTexelCopyBufferInfo` without members. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_buffer_info_create(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_info *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUTexelCopyBufferInfo.buffer`. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_buffer_info_set_buffer(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_info self, mumba_gpu_buffer value) {
    return mumba_set(ctx, self, 0x800005f3u, mumba_of_handle(value));
}

/** `GPUTexelCopyBufferInfo.buffer`. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_buffer_info_get_buffer(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_info self, mumba_gpu_buffer *result) {
    return mumba_get_handle(ctx, self, 0x800005f3u, result);
}

/** `GPUTexelCopyBufferLayout`: an object with members. */
typedef mumba_handle mumba_gpu_texel_copy_buffer_layout;

/** Makes a `GPUTexelCopyBufferLayout` without members. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_buffer_layout_create(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_layout *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUTexelCopyBufferLayout.bytesPerRow`. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_buffer_layout_set_bytes_per_row(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_layout self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000608u, mumba_of_number((double)value));
}

/** `GPUTexelCopyBufferLayout.bytesPerRow`. Reads. */
static inline mumba_status mumba_gpu_texel_copy_buffer_layout_get_bytes_per_row(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_layout self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000608u, result);
}

/** `GPUTexelCopyBufferLayout.offset`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_buffer_layout_set_offset(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_layout self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000f29u, mumba_of_number((double)value));
}

/** `GPUTexelCopyBufferLayout.offset`. Reads. */
static inline mumba_status mumba_gpu_texel_copy_buffer_layout_get_offset(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_layout self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000f29u, result);
}

/** `GPUTexelCopyBufferLayout.rowsPerImage`. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_buffer_layout_set_rows_per_image(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_layout self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000136du, mumba_of_number((double)value));
}

/** `GPUTexelCopyBufferLayout.rowsPerImage`. Reads. */
static inline mumba_status mumba_gpu_texel_copy_buffer_layout_get_rows_per_image(
    mumba_context *ctx, mumba_gpu_texel_copy_buffer_layout self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000136du, result);
}

/** `GPUTexelCopyTextureInfo`: an object with members. It needs `texture`. */
typedef mumba_handle mumba_gpu_texel_copy_texture_info;

/** Makes a `GPUTexelCopyTextureInfo` without members. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_create(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUTexelCopyTextureInfo.aspect`. Without it: "all". Deferred. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_set_aspect(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, mumba_gpu_texture_aspect value) {
    return mumba_set(ctx, self, 0x800004f6u, mumba_of_name(value));
}

/** `GPUTexelCopyTextureInfo.aspect`. Reads. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_get_aspect(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, mumba_gpu_texture_aspect *result) {
    return mumba_web_get_name(ctx, self, 0x800004f6u, result);
}

/** `GPUTexelCopyTextureInfo.mipLevel`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_set_mip_level(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e84u, mumba_of_number((double)value));
}

/** `GPUTexelCopyTextureInfo.mipLevel`. Reads. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_get_mip_level(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e84u, result);
}

/** `GPUTexelCopyTextureInfo.origin`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_set_origin_with_u32_sequence(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, const uint32_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_uint32(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001075u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUTexelCopyTextureInfo.origin`. Without it: {}. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_set_origin_with_gpu_origin_3d_dict(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, mumba_gpu_origin_3d_dict value) {
    return mumba_set(ctx, self, 0x80001075u, mumba_of_handle(value));
}

/** `GPUTexelCopyTextureInfo.origin`. Gives sequence<a number> or `GPUOrigin3DDict` or none. Reads. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_get_origin(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001075u, result);
}

/** `GPUTexelCopyTextureInfo.texture`. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_set_texture(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, mumba_gpu_texture value) {
    return mumba_set(ctx, self, 0x800015f2u, mumba_of_handle(value));
}

/** `GPUTexelCopyTextureInfo.texture`. Deferred. */
static inline mumba_status mumba_gpu_texel_copy_texture_info_get_texture(
    mumba_context *ctx, mumba_gpu_texel_copy_texture_info self, mumba_gpu_texture *result) {
    return mumba_get_handle(ctx, self, 0x800015f2u, result);
}

/** `GPUTextureBindingLayout`: an object with members. */
typedef mumba_handle mumba_gpu_texture_binding_layout;

/** Makes a `GPUTextureBindingLayout` without members. Deferred. */
static inline mumba_status mumba_gpu_texture_binding_layout_create(
    mumba_context *ctx, mumba_gpu_texture_binding_layout *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUTextureBindingLayout.multisampled`. Without it: false. Deferred. */
static inline mumba_status mumba_gpu_texture_binding_layout_set_multisampled(
    mumba_context *ctx, mumba_gpu_texture_binding_layout self, bool value) {
    return mumba_set(ctx, self, 0x80000ebau, mumba_of_bool(value));
}

/** `GPUTextureBindingLayout.multisampled`. Reads. */
static inline mumba_status mumba_gpu_texture_binding_layout_get_multisampled(
    mumba_context *ctx, mumba_gpu_texture_binding_layout self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000ebau, result);
}

/** `GPUTextureBindingLayout.sampleType`. Without it: "float". Deferred. */
static inline mumba_status mumba_gpu_texture_binding_layout_set_sample_type(
    mumba_context *ctx, mumba_gpu_texture_binding_layout self, mumba_gpu_texture_sample_type value) {
    return mumba_set(ctx, self, 0x80001392u, mumba_of_name(value));
}

/** `GPUTextureBindingLayout.sampleType`. Reads. */
static inline mumba_status mumba_gpu_texture_binding_layout_get_sample_type(
    mumba_context *ctx, mumba_gpu_texture_binding_layout self, mumba_gpu_texture_sample_type *result) {
    return mumba_web_get_name(ctx, self, 0x80001392u, result);
}

/** `GPUTextureBindingLayout.viewDimension`. Without it: "2d". Deferred. */
static inline mumba_status mumba_gpu_texture_binding_layout_set_view_dimension(
    mumba_context *ctx, mumba_gpu_texture_binding_layout self, mumba_gpu_texture_view_dimension value) {
    return mumba_set(ctx, self, 0x80001784u, mumba_of_name(value));
}

/** `GPUTextureBindingLayout.viewDimension`. Reads. */
static inline mumba_status mumba_gpu_texture_binding_layout_get_view_dimension(
    mumba_context *ctx, mumba_gpu_texture_binding_layout self, mumba_gpu_texture_view_dimension *result) {
    return mumba_web_get_name(ctx, self, 0x80001784u, result);
}

/**
 * `GPUTextureDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. It
 * needs `format`, `size`, `usage`.
 */
typedef mumba_handle mumba_gpu_texture_descriptor;

/** Makes a `GPUTextureDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_create(
    mumba_context *ctx, mumba_gpu_texture_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUTextureDescriptor.dimension`. Without it: "2d". Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_dimension(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_gpu_texture_dimension value) {
    return mumba_set(ctx, self, 0x800008bcu, mumba_of_name(value));
}

/** `GPUTextureDescriptor.dimension`. Reads. */
static inline mumba_status mumba_gpu_texture_descriptor_get_dimension(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_gpu_texture_dimension *result) {
    return mumba_web_get_name(ctx, self, 0x800008bcu, result);
}

/** `GPUTextureDescriptor.format`. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_format(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_gpu_texture_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `GPUTextureDescriptor.format`. Reads. */
static inline mumba_status mumba_gpu_texture_descriptor_get_format(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_gpu_texture_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `GPUTextureDescriptor.mipLevelCount`. Without it: 1. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_mip_level_count(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e85u, mumba_of_number((double)value));
}

/** `GPUTextureDescriptor.mipLevelCount`. Reads. */
static inline mumba_status mumba_gpu_texture_descriptor_get_mip_level_count(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e85u, result);
}

/** `GPUTextureDescriptor.sampleCount`. Without it: 1. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_sample_count(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000138du, mumba_of_number((double)value));
}

/** `GPUTextureDescriptor.sampleCount`. Reads. */
static inline mumba_status mumba_gpu_texture_descriptor_get_sample_count(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000138du, result);
}

/** `GPUTextureDescriptor.size`. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_size_with_u32_sequence(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, const uint32_t *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_uint32(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800014b8u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUTextureDescriptor.size`. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_size_with_gpu_extent_3d_dict(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_gpu_extent_3d_dict value) {
    return mumba_set(ctx, self, 0x800014b8u, mumba_of_handle(value));
}

/** `GPUTextureDescriptor.size`. Gives sequence<a number> or `GPUExtent3DDict`. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_get_size(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800014b8u, result);
}

/** `GPUTextureDescriptor.textureBindingViewDimension`. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_texture_binding_view_dimension(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_gpu_texture_view_dimension value) {
    return mumba_set(ctx, self, 0x800015fdu, mumba_of_name(value));
}

/** `GPUTextureDescriptor.textureBindingViewDimension`. Reads. */
static inline mumba_status mumba_gpu_texture_descriptor_get_texture_binding_view_dimension(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_gpu_texture_view_dimension *result) {
    return mumba_web_get_name(ctx, self, 0x800015fdu, result);
}

/** `GPUTextureDescriptor.usage`. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_usage(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000171eu, mumba_of_number((double)value));
}

/** `GPUTextureDescriptor.usage`. Reads. */
static inline mumba_status mumba_gpu_texture_descriptor_get_usage(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000171eu, result);
}

/** `GPUTextureDescriptor.viewFormats`. Without it: []. Deferred. */
static inline mumba_status mumba_gpu_texture_descriptor_set_view_formats(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, const mumba_gpu_texture_format *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_name(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80001785u, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUTextureDescriptor.viewFormats`. Gives sequence<`GPUTextureFormat`> or none. Reads. */
static inline mumba_status mumba_gpu_texture_descriptor_get_view_formats(
    mumba_context *ctx, mumba_gpu_texture_descriptor self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001785u, result);
}

/** `GPUTextureViewDescriptor`: an object with members. Those of `mumba_gpu_object_descriptor_base` are for it too. */
typedef mumba_handle mumba_gpu_texture_view_descriptor;

/** Makes a `GPUTextureViewDescriptor` without members. Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_create(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUTextureViewDescriptor.arrayLayerCount`. Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_array_layer_count(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x800004efu, mumba_of_number((double)value));
}

/** `GPUTextureViewDescriptor.arrayLayerCount`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_array_layer_count(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800004efu, result);
}

/** `GPUTextureViewDescriptor.aspect`. Without it: "all". Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_aspect(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, mumba_gpu_texture_aspect value) {
    return mumba_set(ctx, self, 0x800004f6u, mumba_of_name(value));
}

/** `GPUTextureViewDescriptor.aspect`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_aspect(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, mumba_gpu_texture_aspect *result) {
    return mumba_web_get_name(ctx, self, 0x800004f6u, result);
}

/** `GPUTextureViewDescriptor.baseArrayLayer`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_base_array_layer(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000571u, mumba_of_number((double)value));
}

/** `GPUTextureViewDescriptor.baseArrayLayer`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_base_array_layer(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000571u, result);
}

/** `GPUTextureViewDescriptor.baseMipLevel`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_base_mip_level(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000576u, mumba_of_number((double)value));
}

/** `GPUTextureViewDescriptor.baseMipLevel`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_base_mip_level(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000576u, result);
}

/** `GPUTextureViewDescriptor.dimension`. Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_dimension(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, mumba_gpu_texture_view_dimension value) {
    return mumba_set(ctx, self, 0x800008bcu, mumba_of_name(value));
}

/** `GPUTextureViewDescriptor.dimension`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_dimension(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, mumba_gpu_texture_view_dimension *result) {
    return mumba_web_get_name(ctx, self, 0x800008bcu, result);
}

/** `GPUTextureViewDescriptor.format`. Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_format(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, mumba_gpu_texture_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `GPUTextureViewDescriptor.format`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_format(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, mumba_gpu_texture_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `GPUTextureViewDescriptor.mipLevelCount`. Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_mip_level_count(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000e85u, mumba_of_number((double)value));
}

/** `GPUTextureViewDescriptor.mipLevelCount`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_mip_level_count(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000e85u, result);
}

/** `GPUTextureViewDescriptor.swizzle`. Without it: "rgba". Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_swizzle(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, mumba_string value) {
    return mumba_set(ctx, self, 0x800015a8u, mumba_of_string(value));
}

/** `GPUTextureViewDescriptor.swizzle`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_swizzle(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800015a8u, result);
}

/** `GPUTextureViewDescriptor.usage`. Without it: 0. Deferred. */
static inline mumba_status mumba_gpu_texture_view_descriptor_set_usage(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t value) {
    return mumba_set(ctx, self, 0x8000171eu, mumba_of_number((double)value));
}

/** `GPUTextureViewDescriptor.usage`. Reads. */
static inline mumba_status mumba_gpu_texture_view_descriptor_get_usage(
    mumba_context *ctx, mumba_gpu_texture_view_descriptor self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x8000171eu, result);
}

/**
 * `GPUUncapturedErrorEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `error`.
 */
typedef mumba_handle mumba_gpu_uncaptured_error_event_init;

/** Makes a `GPUUncapturedErrorEventInit` without members. Deferred. */
static inline mumba_status mumba_gpu_uncaptured_error_event_init_create(
    mumba_context *ctx, mumba_gpu_uncaptured_error_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUUncapturedErrorEventInit.error`. Deferred. */
static inline mumba_status mumba_gpu_uncaptured_error_event_init_set_error(
    mumba_context *ctx, mumba_gpu_uncaptured_error_event_init self, mumba_gpu_error value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `GPUUncapturedErrorEventInit.error`. Deferred. */
static inline mumba_status mumba_gpu_uncaptured_error_event_init_get_error(
    mumba_context *ctx, mumba_gpu_uncaptured_error_event_init self, mumba_gpu_error *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `GPUVertexAttribute`: an object with members. It needs `format`, `offset`, `shaderLocation`. */
typedef mumba_handle mumba_gpu_vertex_attribute;

/** Makes a `GPUVertexAttribute` without members. Deferred. */
static inline mumba_status mumba_gpu_vertex_attribute_create(mumba_context *ctx, mumba_gpu_vertex_attribute *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUVertexAttribute.format`. Deferred. */
static inline mumba_status mumba_gpu_vertex_attribute_set_format(
    mumba_context *ctx, mumba_gpu_vertex_attribute self, mumba_gpu_vertex_format value) {
    return mumba_set(ctx, self, 0x80000a5au, mumba_of_name(value));
}

/** `GPUVertexAttribute.format`. Reads. */
static inline mumba_status mumba_gpu_vertex_attribute_get_format(
    mumba_context *ctx, mumba_gpu_vertex_attribute self, mumba_gpu_vertex_format *result) {
    return mumba_web_get_name(ctx, self, 0x80000a5au, result);
}

/** `GPUVertexAttribute.offset`. Deferred. */
static inline mumba_status mumba_gpu_vertex_attribute_set_offset(
    mumba_context *ctx, mumba_gpu_vertex_attribute self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000f29u, mumba_of_number((double)value));
}

/** `GPUVertexAttribute.offset`. Reads. */
static inline mumba_status mumba_gpu_vertex_attribute_get_offset(
    mumba_context *ctx, mumba_gpu_vertex_attribute self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000f29u, result);
}

/** `GPUVertexAttribute.shaderLocation`. Deferred. */
static inline mumba_status mumba_gpu_vertex_attribute_set_shader_location(
    mumba_context *ctx, mumba_gpu_vertex_attribute self, uint32_t value) {
    return mumba_set(ctx, self, 0x80001474u, mumba_of_number((double)value));
}

/** `GPUVertexAttribute.shaderLocation`. Reads. */
static inline mumba_status mumba_gpu_vertex_attribute_get_shader_location(
    mumba_context *ctx, mumba_gpu_vertex_attribute self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80001474u, result);
}

/** `GPUVertexBufferLayout`: an object with members. It needs `arrayStride`, `attributes`. */
typedef mumba_handle mumba_gpu_vertex_buffer_layout;

/** Makes a `GPUVertexBufferLayout` without members. Deferred. */
static inline mumba_status mumba_gpu_vertex_buffer_layout_create(
    mumba_context *ctx, mumba_gpu_vertex_buffer_layout *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUVertexBufferLayout.arrayStride`. Deferred. */
static inline mumba_status mumba_gpu_vertex_buffer_layout_set_array_stride(
    mumba_context *ctx, mumba_gpu_vertex_buffer_layout self, uint64_t value) {
    return mumba_set(ctx, self, 0x800004f0u, mumba_of_number((double)value));
}

/** `GPUVertexBufferLayout.arrayStride`. Reads. */
static inline mumba_status mumba_gpu_vertex_buffer_layout_get_array_stride(
    mumba_context *ctx, mumba_gpu_vertex_buffer_layout self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x800004f0u, result);
}

/** `GPUVertexBufferLayout.attributes`. Deferred. */
static inline mumba_status mumba_gpu_vertex_buffer_layout_set_attributes(
    mumba_context *ctx, mumba_gpu_vertex_buffer_layout self, const mumba_gpu_vertex_attribute *value,
    size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x8000052cu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUVertexBufferLayout.attributes`. Gives sequence<`GPUVertexAttribute`>. Deferred. */
static inline mumba_status mumba_gpu_vertex_buffer_layout_get_attributes(
    mumba_context *ctx, mumba_gpu_vertex_buffer_layout self, mumba_array *result) {
    return mumba_get_handle(ctx, self, 0x8000052cu, result);
}

/** `GPUVertexBufferLayout.stepMode`. Without it: "vertex". Deferred. */
static inline mumba_status mumba_gpu_vertex_buffer_layout_set_step_mode(
    mumba_context *ctx, mumba_gpu_vertex_buffer_layout self, mumba_gpu_vertex_step_mode value) {
    return mumba_set(ctx, self, 0x8000154eu, mumba_of_name(value));
}

/** `GPUVertexBufferLayout.stepMode`. Reads. */
static inline mumba_status mumba_gpu_vertex_buffer_layout_get_step_mode(
    mumba_context *ctx, mumba_gpu_vertex_buffer_layout self, mumba_gpu_vertex_step_mode *result) {
    return mumba_web_get_name(ctx, self, 0x8000154eu, result);
}

/** `GPUVertexState`: an object with members. Those of `mumba_gpu_programmable_stage` are for it too. */
typedef mumba_handle mumba_gpu_vertex_state;

/** Makes a `GPUVertexState` without members. Deferred. */
static inline mumba_status mumba_gpu_vertex_state_create(mumba_context *ctx, mumba_gpu_vertex_state *result) {
    return mumba_object_create(ctx, result);
}

/** `GPUVertexState.buffers`. Without it: []. Deferred. */
static inline mumba_status mumba_gpu_vertex_state_set_buffers(
    mumba_context *ctx, mumba_gpu_vertex_state self, const mumba_gpu_vertex_buffer_layout *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = mumba_web_array_of_handle(ctx, value, value_count, &value_array);
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x800005fbu, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `GPUVertexState.buffers`. Gives sequence<`GPUVertexBufferLayout` or none> or none. Reads. */
static inline mumba_status mumba_gpu_vertex_state_get_buffers(
    mumba_context *ctx, mumba_gpu_vertex_state self, mumba_array *result) {
    return mumba_web_get_or_none(ctx, self, 0x800005fbu, result);
}

#endif /* MUMBA_WEB_WEBGPU_H */
