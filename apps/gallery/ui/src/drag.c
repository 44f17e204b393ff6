/* Drag and drop: a card that can be dragged, and a place that takes it. */
#include "gallery.h"

#include <stdio.h>

static mumba_element source, target;
static unsigned drops;

static mumba_status on_start(mumba_context *ctx, void *user, mumba_drag_event event) {
    part *self = user;
    mumba_data_transfer data = MUMBA_NONE;
    DID(self, mumba_drag_event_get_data_transfer(ctx, event, &data));
    if (!CHECK(self, data != MUMBA_NONE)) return MUMBA_OK;
    DID(self, mumba_data_transfer_set_data(ctx, data, mumba_text("text/plain"), mumba_text("the card")));
    DID(self, mumba_data_transfer_set_effect_allowed(ctx, data, mumba_text("copy")));
    mumba_release(ctx, data);
    return MUMBA_OK;
}

/* A place that takes what is dragged says so by cancelling. */
static mumba_status on_over(mumba_context *ctx, void *user, mumba_drag_event event) {
    DID((part *)user, mumba_event_prevent_default(ctx, event));
    return MUMBA_OK;
}

static mumba_status on_drop(mumba_context *ctx, void *user, mumba_drag_event event) {
    part *self = user;
    mumba_data_transfer data = MUMBA_NONE;
    mumba_string text;
    DID(self, mumba_event_prevent_default(ctx, event));
    DID(self, mumba_drag_event_get_data_transfer(ctx, event, &data));
    if (!CHECK(self, data != MUMBA_NONE)) return MUMBA_OK;
    if (!DID(self, mumba_data_transfer_get_data(ctx, data, mumba_text("text/plain"), &text))) return MUMBA_OK;
    char line[120];
    snprintf(line, sizeof line, "drop %u: %.80s", ++drops, text.ptr);
    DID(self, mumba_node_set_text_content(ctx, target, mumba_text(line)));
    DID(self, mumba_element_set_class_name(ctx, target, mumba_text("drop full")));
    mumba_string_free(text);
    mumba_release(ctx, data);
    return MUMBA_OK;
}

static bool dispatch(part *self, mumba_element to, const char *type, mumba_data_transfer data) {
    mumba_drag_event_init about = MUMBA_NONE;
    mumba_drag_event event = MUMBA_NONE;
    bool uncancelled = true;
    DID(self, mumba_drag_event_init_create(page, &about));
    DID(self, mumba_event_init_set_cancelable(page, about, true));
    DID(self, mumba_drag_event_init_set_data_transfer(page, about, data));
    DID(self, mumba_drag_event_new_with_event_init_dict(page, mumba_text(type), about, &event));
    DID(self, mumba_event_target_dispatch_event(page, to, event, &uncancelled));
    return uncancelled;
}

static void show(part *self) {
    source = add(self, self->stage, "div", "drag");
    target = add(self, self->stage, "div", "drop");
    DID(self, mumba_node_set_text_content(page, source, mumba_text("drag me")));
    DID(self, mumba_node_set_text_content(page, target, mumba_text("drop here")));
    DID(self, mumba_html_element_set_draggable(page, source, true));
    DID(self, mumba_element_on_dragstart(page, source, on_start, self, NULL, NULL));
    DID(self, mumba_element_on_dragenter(page, target, on_over, self, NULL, NULL));
    DID(self, mumba_element_on_dragover(page, target, on_over, self, NULL, NULL));
    DID(self, mumba_element_on_drop(page, target, on_drop, self, NULL, NULL));

    /* As a drag would go, by events that are made here. */
    mumba_data_transfer data = MUMBA_NONE;
    DID(self, mumba_data_transfer_new(page, &data));
    CHECK(self, dispatch(self, source, "dragstart", data));
    CHECK(self, !dispatch(self, target, "dragover", data));
    CHECK(self, !dispatch(self, target, "drop", data));
    mumba_string text;
    if (DID(self, mumba_node_get_text_content(page, target, &text))) {
        CHECK(self, text_is(text, "drop 1: the card"));
        mumba_string_free(text);
    }
    finish(self);
}

part drag_part = {
    .id = "drag",
    .title = "Drag and drop",
    .about = "The card carries text that native code gives it; the place takes it. Try it.",
    .show = show};
