/**
 * @file webxr-hand-input.h
 * WebXR Hand Input Module - Level 1: <https://immersive-web.github.io/webxr-hand-input/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_WEBXR_HAND_INPUT_H
#define MUMBA_WEB_WEBXR_HAND_INPUT_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_function;
typedef mumba_handle mumba_xr_frame;
typedef mumba_handle mumba_xr_hand;
typedef mumba_handle mumba_xr_input_source;
typedef mumba_handle mumba_xr_joint_pose;
typedef mumba_handle mumba_xr_joint_space;
typedef mumba_handle mumba_xr_space;
typedef mumba_name mumba_xr_hand_joint;

/** `XRHandJoint`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_xr_hand_joint;

/** "wrist" */
#define MUMBA_XR_HAND_JOINT_WRIST ((mumba_xr_hand_joint)0x800017e5u)
/** "thumb-metacarpal" */
#define MUMBA_XR_HAND_JOINT_THUMB_METACARPAL ((mumba_xr_hand_joint)0x80001606u)
/** "thumb-phalanx-proximal" */
#define MUMBA_XR_HAND_JOINT_THUMB_PHALANX_PROXIMAL ((mumba_xr_hand_joint)0x80001608u)
/** "thumb-phalanx-distal" */
#define MUMBA_XR_HAND_JOINT_THUMB_PHALANX_DISTAL ((mumba_xr_hand_joint)0x80001607u)
/** "thumb-tip" */
#define MUMBA_XR_HAND_JOINT_THUMB_TIP ((mumba_xr_hand_joint)0x80001609u)
/** "index-finger-metacarpal" */
#define MUMBA_XR_HAND_JOINT_INDEX_FINGER_METACARPAL ((mumba_xr_hand_joint)0x80000c3au)
/** "index-finger-phalanx-proximal" */
#define MUMBA_XR_HAND_JOINT_INDEX_FINGER_PHALANX_PROXIMAL ((mumba_xr_hand_joint)0x80000c3du)
/** "index-finger-phalanx-intermediate" */
#define MUMBA_XR_HAND_JOINT_INDEX_FINGER_PHALANX_INTERMEDIATE ((mumba_xr_hand_joint)0x80000c3cu)
/** "index-finger-phalanx-distal" */
#define MUMBA_XR_HAND_JOINT_INDEX_FINGER_PHALANX_DISTAL ((mumba_xr_hand_joint)0x80000c3bu)
/** "index-finger-tip" */
#define MUMBA_XR_HAND_JOINT_INDEX_FINGER_TIP ((mumba_xr_hand_joint)0x80000c3eu)
/** "middle-finger-metacarpal" */
#define MUMBA_XR_HAND_JOINT_MIDDLE_FINGER_METACARPAL ((mumba_xr_hand_joint)0x80000e68u)
/** "middle-finger-phalanx-proximal" */
#define MUMBA_XR_HAND_JOINT_MIDDLE_FINGER_PHALANX_PROXIMAL ((mumba_xr_hand_joint)0x80000e6bu)
/** "middle-finger-phalanx-intermediate" */
#define MUMBA_XR_HAND_JOINT_MIDDLE_FINGER_PHALANX_INTERMEDIATE ((mumba_xr_hand_joint)0x80000e6au)
/** "middle-finger-phalanx-distal" */
#define MUMBA_XR_HAND_JOINT_MIDDLE_FINGER_PHALANX_DISTAL ((mumba_xr_hand_joint)0x80000e69u)
/** "middle-finger-tip" */
#define MUMBA_XR_HAND_JOINT_MIDDLE_FINGER_TIP ((mumba_xr_hand_joint)0x80000e6cu)
/** "ring-finger-metacarpal" */
#define MUMBA_XR_HAND_JOINT_RING_FINGER_METACARPAL ((mumba_xr_hand_joint)0x8000134eu)
/** "ring-finger-phalanx-proximal" */
#define MUMBA_XR_HAND_JOINT_RING_FINGER_PHALANX_PROXIMAL ((mumba_xr_hand_joint)0x80001351u)
/** "ring-finger-phalanx-intermediate" */
#define MUMBA_XR_HAND_JOINT_RING_FINGER_PHALANX_INTERMEDIATE ((mumba_xr_hand_joint)0x80001350u)
/** "ring-finger-phalanx-distal" */
#define MUMBA_XR_HAND_JOINT_RING_FINGER_PHALANX_DISTAL ((mumba_xr_hand_joint)0x8000134fu)
/** "ring-finger-tip" */
#define MUMBA_XR_HAND_JOINT_RING_FINGER_TIP ((mumba_xr_hand_joint)0x80001352u)
/** "pinky-finger-metacarpal" */
#define MUMBA_XR_HAND_JOINT_PINKY_FINGER_METACARPAL ((mumba_xr_hand_joint)0x8000111au)
/** "pinky-finger-phalanx-proximal" */
#define MUMBA_XR_HAND_JOINT_PINKY_FINGER_PHALANX_PROXIMAL ((mumba_xr_hand_joint)0x8000111du)
/** "pinky-finger-phalanx-intermediate" */
#define MUMBA_XR_HAND_JOINT_PINKY_FINGER_PHALANX_INTERMEDIATE ((mumba_xr_hand_joint)0x8000111cu)
/** "pinky-finger-phalanx-distal" */
#define MUMBA_XR_HAND_JOINT_PINKY_FINGER_PHALANX_DISTAL ((mumba_xr_hand_joint)0x8000111bu)
/** "pinky-finger-tip" */
#define MUMBA_XR_HAND_JOINT_PINKY_FINGER_TIP ((mumba_xr_hand_joint)0x8000111eu)

/** `XRFrame.getJointPose`. Gives `XRJointPose` or none. Reads. */
static inline mumba_status mumba_xr_frame_get_joint_pose(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_joint_space joint, mumba_xr_space base_space,
    mumba_xr_joint_pose *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(joint);
    argv[1] = mumba_of_handle(base_space);
    return mumba_web_call_or_none(ctx, self, 0x80000b0du, argv, 2, result);
}

/** `XRFrame.getJointPose`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_frame_get_joint_pose_deferred(
    mumba_context *ctx, mumba_xr_frame self, mumba_xr_joint_space joint, mumba_xr_space base_space,
    mumba_xr_joint_pose *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(joint);
    argv[1] = mumba_of_handle(base_space);
    return mumba_invoke(ctx, self, 0x80000b0du, argv, 2, result);
}

/** `XRFrame.fillJointRadii`. Reads. */
static inline mumba_status mumba_xr_frame_fill_joint_radii(
    mumba_context *ctx, mumba_xr_frame self, const mumba_xr_joint_space *joint_spaces, size_t joint_spaces_count,
    mumba_float32_array radii, bool *result) {
    mumba_handle joint_spaces_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[1] = mumba_of_handle(radii);
    mumba_status status = mumba_web_array_of_handle(ctx, joint_spaces, joint_spaces_count, &joint_spaces_array);
    argv[0] = mumba_web_of_nullable(joint_spaces_array);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, self, 0x80000a09u, argv, 2, result);
    if (joint_spaces_array) mumba_release(ctx, joint_spaces_array);
    return status;
}

/** `XRFrame.fillPoses`. Reads. */
static inline mumba_status mumba_xr_frame_fill_poses(
    mumba_context *ctx, mumba_xr_frame self, const mumba_xr_space *spaces, size_t spaces_count,
    mumba_xr_space base_space, mumba_float32_array transforms, bool *result) {
    mumba_handle spaces_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[1] = mumba_of_handle(base_space);
    argv[2] = mumba_of_handle(transforms);
    mumba_status status = mumba_web_array_of_handle(ctx, spaces, spaces_count, &spaces_array);
    argv[0] = mumba_web_of_nullable(spaces_array);
    if (status == MUMBA_OK) status = mumba_web_call_bool(ctx, self, 0x80000a0bu, argv, 3, result);
    if (spaces_array) mumba_release(ctx, spaces_array);
    return status;
}

/** `XRHand`. */
typedef mumba_handle mumba_xr_hand;

/** Gives `object` itself when it is of `XRHand`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_hand(mumba_context *ctx, mumba_handle object, mumba_xr_hand *result) {
    return mumba_web_cast(ctx, object, 0x800003e2u, 0, result);
}

/** `XRHand.entries`. Gives iterator<[`XRHandJoint`, `XRJointSpace`]>. Deferred. */
static inline mumba_status mumba_xr_hand_entries(mumba_context *ctx, mumba_xr_hand self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x8000098eu, NULL, 0, result);
}

/** `XRHand.keys`. Gives iterator<`XRHandJoint`>. Deferred. */
static inline mumba_status mumba_xr_hand_keys(mumba_context *ctx, mumba_xr_hand self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80000d28u, NULL, 0, result);
}

/** `XRHand.values`. Gives iterator<`XRJointSpace`>. Deferred. */
static inline mumba_status mumba_xr_hand_values(mumba_context *ctx, mumba_xr_hand self, mumba_iterator *result) {
    return mumba_invoke(ctx, self, 0x80001756u, NULL, 0, result);
}

/** `XRHand.forEach`. Deferred. */
static inline mumba_status mumba_xr_hand_for_each(mumba_context *ctx, mumba_xr_hand self, mumba_function callback) {
    return mumba_call_plain(ctx, self, 0x80000a4bu, 03u, callback, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `XRHand.forEach`. Deferred. */
static inline mumba_status mumba_xr_hand_for_each_with_this_arg(
    mumba_context *ctx, mumba_xr_hand self, mumba_function callback, mumba_value this_arg) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = this_arg;
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, NULL);
}

/** `XRHand.size`. Reads. */
static inline mumba_status mumba_xr_hand_get_size(mumba_context *ctx, mumba_xr_hand self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x800014b8u, result);
}

/** `XRHand.get`. Deferred. */
static inline mumba_status mumba_xr_hand_get(
    mumba_context *ctx, mumba_xr_hand self, mumba_xr_hand_joint key, mumba_xr_joint_space *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(key);
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `XRInputSource.hand`. Gives `XRHand` or none. Reads. */
static inline mumba_status mumba_xr_input_source_get_hand(
    mumba_context *ctx, mumba_xr_input_source self, mumba_xr_hand *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000b9bu, result);
}

/** `XRInputSource.hand`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_xr_input_source_get_hand_deferred(
    mumba_context *ctx, mumba_xr_input_source self, mumba_xr_hand *result) {
    return mumba_get_handle(ctx, self, 0x80000b9bu, result);
}

/** `XRJointPose`. It is a `mumba_xr_pose` too. */
typedef mumba_handle mumba_xr_joint_pose;

/** Gives `object` itself when it is of `XRJointPose`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_joint_pose(
    mumba_context *ctx, mumba_handle object, mumba_xr_joint_pose *result) {
    return mumba_web_cast(ctx, object, 0x800003e9u, 0, result);
}

/** `XRJointPose.radius`. Reads. */
static inline mumba_status mumba_xr_joint_pose_get_radius(mumba_context *ctx, mumba_xr_joint_pose self, float *result) {
    return mumba_web_get_float(ctx, self, 0x8000120cu, result);
}

/** `XRJointSpace`. It is a `mumba_xr_space` too. */
typedef mumba_handle mumba_xr_joint_space;

/** Gives `object` itself when it is of `XRJointSpace`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_xr_joint_space(
    mumba_context *ctx, mumba_handle object, mumba_xr_joint_space *result) {
    return mumba_web_cast(ctx, object, 0x800003eau, 0, result);
}

/** `XRJointSpace.jointName`. Reads. */
static inline mumba_status mumba_xr_joint_space_get_joint_name(
    mumba_context *ctx, mumba_xr_joint_space self, mumba_xr_hand_joint *result) {
    return mumba_web_get_name(ctx, self, 0x80000d07u, result);
}

#endif /* MUMBA_WEB_WEBXR_HAND_INPUT_H */
