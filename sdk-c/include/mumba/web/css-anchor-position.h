/**
 * @file css-anchor-position.h
 * CSS Anchor Positioning Module Level 1: <https://drafts.csswg.org/css-anchor-position-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_CSS_ANCHOR_POSITION_H
#define MUMBA_WEB_CSS_ANCHOR_POSITION_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_css_position_try_descriptors;
typedef mumba_handle mumba_css_position_try_rule;

/** `CSSPositionTryDescriptors`. It is a `mumba_css_style_declaration` too. */
typedef mumba_handle mumba_css_position_try_descriptors;

/** Gives `object` itself when it is of `CSSPositionTryDescriptors`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_position_try_descriptors(
    mumba_context *ctx, mumba_handle object, mumba_css_position_try_descriptors *result) {
    return mumba_web_cast(ctx, object, 0x8000007du, 0, result);
}

/** `CSSPositionTryDescriptors.margin`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000dddu, result);
}

/** `CSSPositionTryDescriptors.margin`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000dddu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginTop`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_top(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000df2u, result);
}

/** `CSSPositionTryDescriptors.marginTop`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_top(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000df2u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginRight`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_right(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000df1u, result);
}

/** `CSSPositionTryDescriptors.marginRight`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_right(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000df1u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginBottom`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_bottom(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000debu, result);
}

/** `CSSPositionTryDescriptors.marginBottom`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_bottom(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000debu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginLeft`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_left(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000df0u, result);
}

/** `CSSPositionTryDescriptors.marginLeft`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_left(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000df0u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginBlock`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_block(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de8u, result);
}

/** `CSSPositionTryDescriptors.marginBlock`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_block(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de8u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginBlockStart`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_block_start(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000deau, result);
}

/** `CSSPositionTryDescriptors.marginBlockStart`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_block_start(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000deau, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginBlockEnd`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_block_end(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de9u, result);
}

/** `CSSPositionTryDescriptors.marginBlockEnd`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_block_end(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de9u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginInline`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_inline(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000dedu, result);
}

/** `CSSPositionTryDescriptors.marginInline`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_inline(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000dedu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginInlineStart`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_inline_start(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000defu, result);
}

/** `CSSPositionTryDescriptors.marginInlineStart`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_inline_start(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000defu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.marginInlineEnd`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_inline_end(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000deeu, result);
}

/** `CSSPositionTryDescriptors.marginInlineEnd`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_inline_end(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000deeu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-top`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_top_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de7u, result);
}

/** `CSSPositionTryDescriptors.margin-top`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_top_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de7u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-right`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_right_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de6u, result);
}

/** `CSSPositionTryDescriptors.margin-right`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_right_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de6u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-bottom`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_bottom_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de1u, result);
}

/** `CSSPositionTryDescriptors.margin-bottom`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_bottom_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de1u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-left`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_left_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de5u, result);
}

/** `CSSPositionTryDescriptors.margin-left`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_left_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de5u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-block`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_block_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ddeu, result);
}

/** `CSSPositionTryDescriptors.margin-block`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_block_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ddeu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-block-start`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_block_start_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de0u, result);
}

/** `CSSPositionTryDescriptors.margin-block-start`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_block_start_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de0u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-block-end`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_block_end_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ddfu, result);
}

/** `CSSPositionTryDescriptors.margin-block-end`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_block_end_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ddfu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-inline`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_inline_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de2u, result);
}

/** `CSSPositionTryDescriptors.margin-inline`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_inline_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de2u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-inline-start`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_inline_start_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de4u, result);
}

/** `CSSPositionTryDescriptors.margin-inline-start`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_inline_start_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de4u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.margin-inline-end`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_margin_inline_end_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000de3u, result);
}

/** `CSSPositionTryDescriptors.margin-inline-end`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_margin_inline_end_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000de3u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inset`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c79u, result);
}

/** `CSSPositionTryDescriptors.inset`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c79u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.insetBlock`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_block(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c80u, result);
}

/** `CSSPositionTryDescriptors.insetBlock`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_block(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c80u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.insetBlockStart`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_block_start(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c82u, result);
}

/** `CSSPositionTryDescriptors.insetBlockStart`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_block_start(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c82u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.insetBlockEnd`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_block_end(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c81u, result);
}

/** `CSSPositionTryDescriptors.insetBlockEnd`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_block_end(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c81u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.insetInline`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_inline(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c83u, result);
}

/** `CSSPositionTryDescriptors.insetInline`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_inline(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c83u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.insetInlineStart`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_inline_start(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c85u, result);
}

/** `CSSPositionTryDescriptors.insetInlineStart`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_inline_start(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c85u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.insetInlineEnd`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_inline_end(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c84u, result);
}

/** `CSSPositionTryDescriptors.insetInlineEnd`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_inline_end(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c84u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.top`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_top(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000163eu, result);
}

/** `CSSPositionTryDescriptors.top`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_top(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000163eu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.left`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_left(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d50u, result);
}

/** `CSSPositionTryDescriptors.left`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_left(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d50u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.right`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_right(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x8000134bu, result);
}

/** `CSSPositionTryDescriptors.right`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_right(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x8000134bu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.bottom`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_bottom(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005d8u, result);
}

/** `CSSPositionTryDescriptors.bottom`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_bottom(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005d8u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inset-block`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_block_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c7au, result);
}

/** `CSSPositionTryDescriptors.inset-block`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_block_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c7au, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inset-block-start`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_block_start_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c7cu, result);
}

/** `CSSPositionTryDescriptors.inset-block-start`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_block_start_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c7cu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inset-block-end`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_block_end_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c7bu, result);
}

/** `CSSPositionTryDescriptors.inset-block-end`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_block_end_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c7bu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inset-inline`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_inline_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c7du, result);
}

/** `CSSPositionTryDescriptors.inset-inline`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_inline_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c7du, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inset-inline-start`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_inline_start_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c7fu, result);
}

/** `CSSPositionTryDescriptors.inset-inline-start`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_inline_start_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c7fu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inset-inline-end`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inset_inline_end_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c7eu, result);
}

/** `CSSPositionTryDescriptors.inset-inline-end`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inset_inline_end_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c7eu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.width`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_width(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800017d4u, result);
}

/** `CSSPositionTryDescriptors.width`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_width(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800017d4u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.minWidth`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_min_width(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e82u, result);
}

/** `CSSPositionTryDescriptors.minWidth`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_min_width(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e82u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.maxWidth`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_max_width(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e42u, result);
}

/** `CSSPositionTryDescriptors.maxWidth`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_max_width(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e42u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.height`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_height(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000bcdu, result);
}

/** `CSSPositionTryDescriptors.height`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_height(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000bcdu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.minHeight`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_min_height(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e7au, result);
}

/** `CSSPositionTryDescriptors.minHeight`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_min_height(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e7au, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.maxHeight`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_max_height(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e27u, result);
}

/** `CSSPositionTryDescriptors.maxHeight`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_max_height(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e27u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.blockSize`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_block_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005c9u, result);
}

/** `CSSPositionTryDescriptors.blockSize`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_block_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005c9u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.minBlockSize`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_min_block_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e76u, result);
}

/** `CSSPositionTryDescriptors.minBlockSize`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_min_block_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e76u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.maxBlockSize`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_max_block_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e13u, result);
}

/** `CSSPositionTryDescriptors.maxBlockSize`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_max_block_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e13u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inlineSize`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inline_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c5cu, result);
}

/** `CSSPositionTryDescriptors.inlineSize`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inline_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c5cu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.minInlineSize`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_min_inline_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e7bu, result);
}

/** `CSSPositionTryDescriptors.minInlineSize`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_min_inline_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e7bu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.maxInlineSize`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_max_inline_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e28u, result);
}

/** `CSSPositionTryDescriptors.maxInlineSize`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_max_inline_size(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e28u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.min-width`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_min_width_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e74u, result);
}

/** `CSSPositionTryDescriptors.min-width`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_min_width_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e74u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.max-width`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_max_width_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e0au, result);
}

/** `CSSPositionTryDescriptors.max-width`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_max_width_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e0au, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.min-height`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_min_height_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e72u, result);
}

/** `CSSPositionTryDescriptors.min-height`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_min_height_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e72u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.max-height`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_max_height_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e08u, result);
}

/** `CSSPositionTryDescriptors.max-height`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_max_height_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e08u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.block-size`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_block_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x800005c8u, result);
}

/** `CSSPositionTryDescriptors.block-size`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_block_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x800005c8u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.min-block-size`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_min_block_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e71u, result);
}

/** `CSSPositionTryDescriptors.min-block-size`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_min_block_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e71u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.max-block-size`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_max_block_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e05u, result);
}

/** `CSSPositionTryDescriptors.max-block-size`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_max_block_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e05u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.inline-size`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_inline_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000c5bu, result);
}

/** `CSSPositionTryDescriptors.inline-size`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_inline_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000c5bu, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.min-inline-size`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_min_inline_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e73u, result);
}

/** `CSSPositionTryDescriptors.min-inline-size`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_min_inline_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e73u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.max-inline-size`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_max_inline_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000e09u, result);
}

/** `CSSPositionTryDescriptors.max-inline-size`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_max_inline_size_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000e09u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.placeSelf`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_place_self(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001128u, result);
}

/** `CSSPositionTryDescriptors.placeSelf`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_place_self(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001128u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.alignSelf`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_align_self(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000462u, result);
}

/** `CSSPositionTryDescriptors.alignSelf`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_align_self(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000462u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.justifySelf`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_justify_self(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d0au, result);
}

/** `CSSPositionTryDescriptors.justifySelf`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_justify_self(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d0au, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.place-self`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_place_self_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001127u, result);
}

/** `CSSPositionTryDescriptors.place-self`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_place_self_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001127u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.align-self`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_align_self_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000461u, result);
}

/** `CSSPositionTryDescriptors.align-self`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_align_self_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000461u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.justify-self`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_justify_self_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000d09u, result);
}

/** `CSSPositionTryDescriptors.justify-self`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_justify_self_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d09u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.positionAnchor`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_position_anchor(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001164u, result);
}

/** `CSSPositionTryDescriptors.positionAnchor`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_position_anchor(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001164u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.position-anchor`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_position_anchor_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001162u, result);
}

/** `CSSPositionTryDescriptors.position-anchor`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_position_anchor_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001162u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.positionArea`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_position_area(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001165u, result);
}

/** `CSSPositionTryDescriptors.positionArea`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_position_area(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001165u, mumba_of_string(value));
}

/** `CSSPositionTryDescriptors.position-area`. Reads. */
static inline mumba_status mumba_css_position_try_descriptors_get_position_area_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80001163u, result);
}

/** `CSSPositionTryDescriptors.position-area`. Deferred. */
static inline mumba_status mumba_css_position_try_descriptors_set_position_area_attribute(
    mumba_context *ctx, mumba_css_position_try_descriptors self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001163u, mumba_of_string(value));
}

/** `CSSPositionTryRule`. It is a `mumba_css_rule` too. */
typedef mumba_handle mumba_css_position_try_rule;

/** Gives `object` itself when it is of `CSSPositionTryRule`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_css_position_try_rule(
    mumba_context *ctx, mumba_handle object, mumba_css_position_try_rule *result) {
    return mumba_web_cast(ctx, object, 0x8000007eu, 0, result);
}

/** `CSSPositionTryRule.name`. Reads. */
static inline mumba_status mumba_css_position_try_rule_get_name(
    mumba_context *ctx, mumba_css_position_try_rule self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `CSSPositionTryRule.style`. Deferred. */
static inline mumba_status mumba_css_position_try_rule_get_style(
    mumba_context *ctx, mumba_css_position_try_rule self, mumba_css_position_try_descriptors *result) {
    return mumba_get_handle(ctx, self, 0x80001570u, result);
}

/** `CSSPositionTryRule.style`. Deferred. */
static inline mumba_status mumba_css_position_try_rule_set_style(
    mumba_context *ctx, mumba_css_position_try_rule self, mumba_string value) {
    return mumba_set(ctx, self, 0x80001570u, mumba_of_string(value));
}

#endif /* MUMBA_WEB_CSS_ANCHOR_POSITION_H */
