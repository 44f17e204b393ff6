#include "toast.h"

#include "state.h"

/** How long it stays. The style sheet's line that runs out takes as long. */
enum { STAY_MS = 8000 };

#define ICON_CLOSE "M6.5 6.5l11 11M17.5 6.5l-11 11"

static void on_time(mumba_context *ctx, void *user) {
    (void)ctx;
    toast *toast = user;
    toast->timer = MUMBA_NONE; // Released by itself.
    toast_hide(toast);
}

static void run(toast *toast) {
    dom_release(&toast->app->dom, &toast->timer);
    if (toast->shown) {
        mumba_set_timer(toast->app->dom.ctx, STAY_MS, false, on_time, toast, NULL, &toast->timer);
    }
}

static mumba_status on_undo(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv, size_t argc,
                            mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    toast *toast = user;
    app_undo(toast->app);
    return MUMBA_OK;
}

static mumba_status on_close(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                             size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    toast *toast = user;
    toast_hide(toast);
    list_focus(&toast->app->list);
    return MUMBA_OK;
}

/** Whoever points at it or has the focus in it gets all the time that they want. */
static mumba_status on_enter(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                             size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    toast *toast = user;
    dom_release(&toast->app->dom, &toast->timer);
    return MUMBA_OK;
}

static mumba_status on_leave(mumba_context *ctx, void *user, mumba_value this_value, const mumba_value *argv,
                             size_t argc, mumba_value *result) {
    (void)ctx, (void)this_value, (void)argv, (void)argc, (void)result;
    run(user);
    return MUMBA_OK;
}

void toast_build(toast *toast, app *app, mumba_handle parent) {
    dom *dom = &app->dom;
    toast->app = app;
    // The region that is listened to is there before its text is, or screen readers miss the first message.
    mumba_handle region = dom_element(dom, parent, "div", NULL);
    dom_attribute(dom, region, "role", "status");
    toast->box = dom_element(dom, region, "div", "toast");
    dom_attribute(dom, toast->box, "id", "toast");
    dom_show(dom, toast->box, false);
    toast->text = dom_element(dom, toast->box, "span", "toast-text");
    toast->undo = dom_button(dom, toast->box, "button quiet", "Undo");
    dom_attribute(dom, toast->undo, "id", "undo");
    dom_set_text(dom, toast->undo, dom->title, "Undo (Ctrl+Z)");
    mumba_handle close = dom_icon_button(dom, toast->box, "tool", ICON_CLOSE, "Close this message");
    toast->bar = dom_element(dom, toast->box, "div", "toast-time");
    dom_listen(dom, toast->undo, "click", on_undo, toast);
    dom_listen(dom, close, "click", on_close, toast);
    dom_listen(dom, toast->box, "pointerenter", on_enter, toast);
    dom_listen(dom, toast->box, "focusin", on_enter, toast);
    dom_listen(dom, toast->box, "pointerleave", on_leave, toast);
    dom_listen(dom, toast->box, "focusout", on_leave, toast);
    dom_release(dom, &close);
    dom_release(dom, &region);
}

void toast_show(toast *toast, const char *text, bool undoable) {
    dom *dom = &toast->app->dom;
    toast->shown = true;
    toast->undoable = undoable;
    dom_set_text(dom, toast->text, dom->text_content, text);
    dom_show(dom, toast->undo, undoable);
    // Taken out and put back, the line starts anew.
    dom_invoke(dom, toast->bar, dom->remove);
    mumba_value bar = mumba_of_handle(toast->bar);
    mumba_invoke(dom->ctx, toast->box, dom->append_child, &bar, 1, NULL);
    dom_show(dom, toast->box, true);
    run(toast);
}

void toast_hide(toast *toast) {
    if (toast->shown) {
        toast->shown = false;
        toast->undoable = false;
        dom_show(&toast->app->dom, toast->box, false);
        dom_release(&toast->app->dom, &toast->timer);
    }
}
