/**
 * @file animation-triggers.h
 * Animation Triggers: <https://drafts.csswg.org/animation-triggers-1/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_ANIMATION_TRIGGERS_H
#define MUMBA_WEB_ANIMATION_TRIGGERS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/** `AnimationTrigger`. */
typedef mumba_handle mumba_animation_trigger;

/** Gives `object` itself when it is of `AnimationTrigger`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_animation_trigger(
    mumba_context *ctx, mumba_handle object, mumba_animation_trigger *result) {
    return mumba_web_cast(ctx, object, 0x80000029u, 0, result);
}

#endif /* MUMBA_WEB_ANIMATION_TRIGGERS_H */
