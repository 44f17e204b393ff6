/* Typed events of every family. Each is made, sent and read here; those that the user makes are shown. */
#include "gallery.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <mumba/web/clipboard-apis.h>
#include <mumba/web/css-animations.h>
#include <mumba/web/css-transitions.h>
#include <mumba/web/cssom-view.h>
#include <mumba/web/input-events.h>
#include <mumba/web/pointerevents.h>
#include <mumba/web/touch-events.h>
#include <mumba/web/uievents.h>

static mumba_element lines, field, moving;
/* What the last event that was made here was. */
static char made_here[160];
static bool animated, faded;

/* Notes an event: what the user or the engine did is shown, and is an attribute of the stage for whoever tests. */
static void heard(part *self, const char *family, mumba_event event, const char *format, ...) {
    mumba_string type;
    bool trusted = false;
    if (!DID(self, mumba_event_get_type(page, event, &type)) || !DID(self, mumba_event_get_is_trusted(page, event, &trusted))) return;
    char text[160], attribute[40];
    const int len = snprintf(text, sizeof text, "%.30s ", type.ptr);
    mumba_string_free(type);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text + len, sizeof text - (size_t)len, format, arguments);
    va_end(arguments);
    if (!trusted) {
        strcpy(made_here, text);
        return;
    }
    snprintf(attribute, sizeof attribute, "data-%s", family);
    mumba_element_set_attribute(page, self->stage, mumba_text(attribute), mumba_text(text));
    mumba_node_set_text_content(page, lines, mumba_text(text));
}

static const char *text_or(mumba_string string, const char *otherwise) { return string.ptr ? string.ptr : otherwise; }

static mumba_status on_mouse(mumba_context *ctx, void *user, mumba_mouse_event event) {
    part *self = user;
    int16_t button = -1;
    bool shift = false;
    double x = -1, y = -1;
    DID(self, mumba_mouse_event_get_x(ctx, event, &x));
    DID(self, mumba_mouse_event_get_y(ctx, event, &y));
    DID(self, mumba_mouse_event_get_button(ctx, event, &button));
    DID(self, mumba_mouse_event_get_shift_key(ctx, event, &shift));
    heard(self, "mouse", event, "%g,%g button %d%s", x, y, button, shift ? " shift" : "");
    return MUMBA_OK;
}

static mumba_status on_pointer(mumba_context *ctx, void *user, mumba_pointer_event event) {
    part *self = user;
    mumba_string kind;
    float pressure = -1;
    bool primary = false;
    DID(self, mumba_pointer_event_get_pressure(ctx, event, &pressure));
    DID(self, mumba_pointer_event_get_is_primary(ctx, event, &primary));
    if (!DID(self, mumba_pointer_event_get_pointer_type(ctx, event, &kind))) return MUMBA_OK;
    heard(self, "pointer", event, "%.20s %.2f%s", kind.ptr, (double)pressure, primary ? " primary" : "");
    mumba_string_free(kind);
    return MUMBA_OK;
}

static mumba_status on_keyboard(mumba_context *ctx, void *user, mumba_keyboard_event event) {
    part *self = user;
    mumba_string key, code;
    bool control = false;
    DID(self, mumba_keyboard_event_get_ctrl_key(ctx, event, &control));
    if (!DID(self, mumba_keyboard_event_get_key(ctx, event, &key))) return MUMBA_OK;
    if (DID(self, mumba_keyboard_event_get_code(ctx, event, &code))) {
        heard(self, "keyboard", event, "%.20s %.20s%s", key.ptr, code.ptr, control ? " control" : "");
        mumba_string_free(code);
    }
    mumba_string_free(key);
    return MUMBA_OK;
}

static mumba_status on_input(mumba_context *ctx, void *user, mumba_input_event event) {
    part *self = user;
    mumba_string kind, data;
    if (!DID(self, mumba_input_event_get_input_type(ctx, event, &kind))) return MUMBA_OK;
    if (DID(self, mumba_input_event_get_data(ctx, event, &data))) {
        heard(self, "input", event, "%.30s %.30s", kind.ptr, text_or(data, "none"));
        mumba_string_free(data);
    }
    mumba_string_free(kind);
    return MUMBA_OK;
}

static mumba_status on_focus(mumba_context *ctx, void *user, mumba_focus_event event) {
    part *self = user;
    mumba_event_target other = MUMBA_NONE;
    DID(self, mumba_focus_event_get_related_target(ctx, event, &other));
    heard(self, "focus", event, other ? "from another" : "from none");
    if (other) mumba_release(ctx, other);
    return MUMBA_OK;
}

static mumba_status on_wheel(mumba_context *ctx, void *user, mumba_wheel_event event) {
    part *self = user;
    double x = -1, y = -1;
    uint32_t mode = 9;
    DID(self, mumba_wheel_event_get_delta_x(ctx, event, &x));
    DID(self, mumba_wheel_event_get_delta_y(ctx, event, &y));
    DID(self, mumba_wheel_event_get_delta_mode(ctx, event, &mode));
    heard(self, "wheel", event, "%g,%g %s", x, y, mode == MUMBA_WHEEL_EVENT_DOM_DELTA_PIXEL ? "pixels" : "others");
    return MUMBA_OK;
}

static mumba_status on_touch(mumba_context *ctx, void *user, mumba_touch_event event) {
    part *self = user;
    mumba_touch_list touches = MUMBA_NONE;
    mumba_touch touch = MUMBA_NONE;
    uint32_t count = 0;
    double x = -1;
    DID(self, mumba_touch_event_get_changed_touches(ctx, event, &touches));
    DID(self, mumba_touch_list_get_length(ctx, touches, &count));
    DID(self, mumba_touch_list_item(ctx, touches, 0, &touch));
    if (touch) DID(self, mumba_touch_get_client_x(ctx, touch, &x));
    heard(self, "touch", event, "%u at %g", count, x);
    mumba_release(ctx, touches);
    if (touch) mumba_release(ctx, touch);
    return MUMBA_OK;
}

static mumba_status on_clipboard(mumba_context *ctx, void *user, mumba_clipboard_event event) {
    part *self = user;
    mumba_data_transfer data = MUMBA_NONE;
    mumba_string text;
    DID(self, mumba_clipboard_event_get_clipboard_data(ctx, event, &data));
    if (data == MUMBA_NONE) {
        heard(self, "clipboard", event, "without data");
        return MUMBA_OK;
    }
    if (DID(self, mumba_data_transfer_get_data(ctx, data, mumba_text("text/plain"), &text))) {
        heard(self, "clipboard", event, "%.40s", text.ptr);
        mumba_string_free(text);
    }
    mumba_release(ctx, data);
    return MUMBA_OK;
}

/* What is copied is up to the listener that cancels. */
static mumba_status on_copy(mumba_context *ctx, void *user, mumba_clipboard_event event) {
    part *self = user;
    mumba_data_transfer data = MUMBA_NONE;
    DID(self, mumba_clipboard_event_get_clipboard_data(ctx, event, &data));
    if (data) {
        DID(self, mumba_data_transfer_set_data(ctx, data, mumba_text("text/plain"), mumba_text("from native code")));
        DID(self, mumba_event_prevent_default(ctx, event));
        mumba_release(ctx, data);
    }
    heard(self, "clipboard", event, data ? "replaced" : "without data");
    return MUMBA_OK;
}

static mumba_status on_composition(mumba_context *ctx, void *user, mumba_composition_event event) {
    part *self = user;
    mumba_string data;
    if (!DID(self, mumba_composition_event_get_data(ctx, event, &data))) return MUMBA_OK;
    heard(self, "composition", event, "%.40s", data.ptr);
    mumba_string_free(data);
    return MUMBA_OK;
}

static mumba_status on_drag(mumba_context *ctx, void *user, mumba_drag_event event) {
    part *self = user;
    mumba_data_transfer data = MUMBA_NONE;
    DID(self, mumba_drag_event_get_data_transfer(ctx, event, &data));
    heard(self, "drag", event, data ? "with data" : "without data");
    if (data) mumba_release(ctx, data);
    return MUMBA_OK;
}

static mumba_status on_animation(mumba_context *ctx, void *user, mumba_animation_event event) {
    part *self = user;
    mumba_string name;
    double seconds = -1;
    bool trusted = false;
    DID(self, mumba_animation_event_get_elapsed_time(ctx, event, &seconds));
    DID(self, mumba_event_get_is_trusted(ctx, event, &trusted));
    if (!DID(self, mumba_animation_event_get_animation_name(ctx, event, &name))) return MUMBA_OK;
    heard(self, "animation", event, "%.20s %.2f s", name.ptr, seconds);
    mumba_string_free(name);
    if (!trusted) return MUMBA_OK;
    animated = true;
    if (faded) finish(self);
    return MUMBA_OK;
}

static mumba_status on_transition(mumba_context *ctx, void *user, mumba_transition_event event) {
    part *self = user;
    mumba_string name;
    double seconds = -1;
    bool trusted = false;
    DID(self, mumba_transition_event_get_elapsed_time(ctx, event, &seconds));
    DID(self, mumba_event_get_is_trusted(ctx, event, &trusted));
    if (!DID(self, mumba_transition_event_get_property_name(ctx, event, &name))) return MUMBA_OK;
    heard(self, "transition", event, "%.20s %.2f s", name.ptr, seconds);
    mumba_string_free(name);
    if (!trusted) return MUMBA_OK;
    faded = true;
    if (animated) finish(self);
    return MUMBA_OK;
}

static mumba_status on_toggle(mumba_context *ctx, void *user, mumba_toggle_event event) {
    part *self = user;
    mumba_string state;
    if (!DID(self, mumba_toggle_event_get_new_state(ctx, event, &state))) return MUMBA_OK;
    heard(self, "toggle", event, "%.20s", state.ptr);
    mumba_string_free(state);
    return MUMBA_OK;
}

static mumba_status on_submit(mumba_context *ctx, void *user, mumba_submit_event event) {
    part *self = user;
    mumba_html_element submitter = MUMBA_NONE;
    DID(self, mumba_event_prevent_default(ctx, event));
    DID(self, mumba_submit_event_get_submitter(ctx, event, &submitter));
    heard(self, "submit", event, submitter ? "by a button" : "by none");
    if (submitter) mumba_release(ctx, submitter);
    return MUMBA_OK;
}

/* Sends an event that was made here, and looks at what the listener read from it. */
static void sent(part *self, mumba_event event, const char *wanted) {
    bool uncancelled = false;
    made_here[0] = 0;
    DID(self, mumba_event_target_dispatch_event(page, self->stage, event, &uncancelled));
    if (!check_at(self, strcmp(made_here, wanted) == 0, wanted, __FILE__, __LINE__))
        mumba_log(page, MUMBA_LOG_ERROR, mumba_text(made_here));
    mumba_release(page, event);
}

static void send_all(part *self) {
    mumba_handle about = MUMBA_NONE, event = MUMBA_NONE, data = MUMBA_NONE;
    DID(self, mumba_mouse_event_init_create(page, &about));
    DID(self, mumba_mouse_event_init_set_client_x(page, about, 12));
    DID(self, mumba_mouse_event_init_set_client_y(page, about, 34));
    DID(self, mumba_mouse_event_init_set_button(page, about, 2));
    DID(self, mumba_event_modifier_init_set_shift_key(page, about, true));
    DID(self, mumba_mouse_event_new_with_event_init_dict(page, mumba_text("mousedown"), about, &event));
    sent(self, event, "mousedown 12,34 button 2 shift");

    DID(self, mumba_pointer_event_init_create(page, &about));
    DID(self, mumba_pointer_event_init_set_pointer_type(page, about, mumba_text("pen")));
    DID(self, mumba_pointer_event_init_set_pressure(page, about, 0.25f));
    DID(self, mumba_pointer_event_init_set_is_primary(page, about, true));
    DID(self, mumba_pointer_event_new_with_event_init_dict(page, mumba_text("pointerdown"), about, &event));
    sent(self, event, "pointerdown pen 0.25 primary");

    DID(self, mumba_keyboard_event_init_create(page, &about));
    DID(self, mumba_keyboard_event_init_set_key(page, about, mumba_text("ß")));
    DID(self, mumba_keyboard_event_init_set_code(page, about, mumba_text("Minus")));
    DID(self, mumba_event_modifier_init_set_ctrl_key(page, about, true));
    DID(self, mumba_keyboard_event_new_with_event_init_dict(page, mumba_text("keydown"), about, &event));
    sent(self, event, "keydown ß Minus control");

    DID(self, mumba_input_event_init_create(page, &about));
    DID(self, mumba_input_event_init_set_input_type(page, about, mumba_text("insertText")));
    DID(self, mumba_input_event_init_set_data(page, about, mumba_text("ö")));
    DID(self, mumba_input_event_new_with_event_init_dict(page, mumba_text("input"), about, &event));
    sent(self, event, "input insertText ö");
    DID(self, mumba_input_event_new(page, mumba_text("beforeinput"), &event));
    sent(self, event, "beforeinput  none");

    DID(self, mumba_focus_event_init_create(page, &about));
    DID(self, mumba_focus_event_init_set_related_target(page, about, field));
    DID(self, mumba_focus_event_new_with_event_init_dict(page, mumba_text("focusin"), about, &event));
    sent(self, event, "focusin from another");

    DID(self, mumba_wheel_event_init_create(page, &about));
    DID(self, mumba_wheel_event_init_set_delta_x(page, about, 1.5));
    DID(self, mumba_wheel_event_init_set_delta_y(page, about, -7));
    DID(self, mumba_wheel_event_init_set_delta_mode(page, about, MUMBA_WHEEL_EVENT_DOM_DELTA_PIXEL));
    DID(self, mumba_wheel_event_new_with_event_init_dict(page, mumba_text("wheel"), about, &event));
    sent(self, event, "wheel 1.5,-7 pixels");

    mumba_touch touch = MUMBA_NONE;
    mumba_touch_init finger = MUMBA_NONE;
    DID(self, mumba_touch_init_create(page, &finger));
    DID(self, mumba_touch_init_set_identifier(page, finger, 1));
    DID(self, mumba_touch_init_set_target(page, finger, self->stage));
    DID(self, mumba_touch_init_set_client_x(page, finger, 42.5));
    DID(self, mumba_touch_new(page, finger, &touch));
    DID(self, mumba_touch_event_init_create(page, &about));
    DID(self, mumba_touch_event_init_set_changed_touches(page, about, &touch, 1));
    DID(self, mumba_touch_event_new_with_event_init_dict(page, mumba_text("touchstart"), about, &event));
    sent(self, event, "touchstart 1 at 42.5");

    DID(self, mumba_data_transfer_new(page, &data));
    DID(self, mumba_data_transfer_set_data(page, data, mumba_text("text/plain"), mumba_text("pasted text")));
    DID(self, mumba_clipboard_event_init_create(page, &about));
    DID(self, mumba_clipboard_event_init_set_clipboard_data(page, about, data));
    DID(self, mumba_clipboard_event_new_with_event_init_dict(page, mumba_text("paste"), about, &event));
    sent(self, event, "paste pasted text");

    DID(self, mumba_composition_event_init_create(page, &about));
    DID(self, mumba_composition_event_init_set_data(page, about, mumba_text("にほ")));
    DID(self, mumba_composition_event_new_with_event_init_dict(page, mumba_text("compositionupdate"), about, &event));
    sent(self, event, "compositionupdate にほ");

    DID(self, mumba_drag_event_init_create(page, &about));
    DID(self, mumba_drag_event_init_set_data_transfer(page, about, data));
    DID(self, mumba_drag_event_new_with_event_init_dict(page, mumba_text("dragenter"), about, &event));
    sent(self, event, "dragenter with data");

    DID(self, mumba_animation_event_init_create(page, &about));
    DID(self, mumba_animation_event_init_set_animation_name(page, about, mumba_text("spin")));
    DID(self, mumba_animation_event_init_set_elapsed_time(page, about, 0.5));
    DID(self, mumba_animation_event_new_with_animation_event_init_dict(page, mumba_text("animationend"), about, &event));
    sent(self, event, "animationend spin 0.50 s");

    DID(self, mumba_transition_event_init_create(page, &about));
    DID(self, mumba_transition_event_init_set_property_name(page, about, mumba_text("width")));
    DID(self, mumba_transition_event_init_set_elapsed_time(page, about, 0.25));
    DID(self, mumba_transition_event_new_with_transition_event_init_dict(page, mumba_text("transitionend"), about, &event));
    sent(self, event, "transitionend width 0.25 s");

    DID(self, mumba_toggle_event_init_create(page, &about));
    DID(self, mumba_toggle_event_init_set_new_state(page, about, mumba_text("open")));
    DID(self, mumba_toggle_event_new_with_event_init_dict(page, mumba_text("beforetoggle"), about, &event));
    sent(self, event, "beforetoggle open");

    DID(self, mumba_submit_event_new(page, mumba_text("submit"), &event));
    sent(self, event, "submit by none");
}

/* Once it was drawn as it is, the change from there is animated. */
static void on_second_frame(mumba_context *ctx, void *user, double time_ms) {
    (void)time_ms;
    DID((part *)user, mumba_element_set_class_name(ctx, moving, mumba_text("moving gone")));
}

static void on_frame(mumba_context *ctx, void *user, double time_ms) {
    (void)time_ms;
    DID((part *)user, mumba_request_frame(ctx, on_second_frame, user, NULL, NULL));
}

static void show(part *self) {
    mumba_element stage = self->stage;
    field = add(self, stage, "input", "field");
    moving = add(self, stage, "div", "moving");
    lines = add(self, stage, "div", "events");
    DID(self, mumba_element_on_mousedown(page, stage, on_mouse, self, NULL, NULL));
    DID(self, mumba_element_on_pointerdown(page, stage, on_pointer, self, NULL, NULL));
    DID(self, mumba_element_on_keydown(page, stage, on_keyboard, self, NULL, NULL));
    DID(self, mumba_element_on_beforeinput(page, stage, on_input, self, NULL, NULL));
    DID(self, mumba_element_on_input(page, stage, on_input, self, NULL, NULL));
    DID(self, mumba_element_on_focusin(page, stage, on_focus, self, NULL, NULL));
    DID(self, mumba_element_on_wheel(page, stage, on_wheel, self, NULL, NULL));
    DID(self, mumba_element_on_touchstart(page, stage, on_touch, self, NULL, NULL));
    DID(self, mumba_element_on_paste(page, stage, on_clipboard, self, NULL, NULL));
    DID(self, mumba_element_on_copy(page, stage, on_copy, self, NULL, NULL));
    DID(self, mumba_element_on_cut(page, stage, on_copy, self, NULL, NULL));
    DID(self, mumba_element_on_compositionupdate(page, stage, on_composition, self, NULL, NULL));
    DID(self, mumba_element_on_dragenter(page, stage, on_drag, self, NULL, NULL));
    DID(self, mumba_element_on_animationend(page, stage, on_animation, self, NULL, NULL));
    DID(self, mumba_element_on_transitionend(page, stage, on_transition, self, NULL, NULL));
    DID(self, mumba_html_element_on_beforetoggle(page, stage, on_toggle, self, NULL, NULL));
    DID(self, mumba_element_on_submit(page, stage, on_submit, self, NULL, NULL));
    send_all(self);
    DID(self, mumba_request_frame(page, on_frame, self, NULL, NULL));
}

part events_part = {.id = "events",
                    .title = "Typed events",
                    .about = "Mouse, pointer, keyboard, input, focus, wheel, touch, clipboard, composition, drag, animation, "
                             "transition, toggle, submit.",
                    .show = show};
